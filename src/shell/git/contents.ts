/** Reads the texts of files: those of commits through the process that reads trees, uncommitted ones from the disk. */
import { MOST_CONTENT_BYTES, notAFile } from '../../core/contracts/content.js';
import type { Answer, Entry, Key } from '../../core/facts/questions.js';
import { capital } from '../../core/text/words.js';
import { readEntries } from './answers.js';
import { openBatchReader } from './batch-reader.js';
import { areFew, listTree, type TreeEntry } from './entries.js';
import { gitLines, type ScratchPlace } from './git.js';
import type { OpenedSource } from './opened.js';
import { pathNameOf } from './path-name.js';
import { planText } from './plan-objects.js';
import { lookAt } from './working-files.js';

export async function readContents(
  opened: OpenedSource,
  questions: readonly Key<'content'>[],
): Promise<readonly Answer<'content'>[]> {
  const entries = await readEntries(opened, questions);
  const isOnDisk = ({ revision, path }: Key<'content'>) => opened.worktrees.get(revision)?.entries.has(path) === true;
  const stored = questions.flatMap((each, index) => {
    const entry = entries[index];
    return entry && notAFile(entry.mode) === undefined && !isOnDisk(each) ? [entry.oid] : [];
  });
  const texts = await storedTexts(opened, [...new Set(stored)]);
  return Promise.all(
    questions.map((each, index) => contentOf(opened, each, entries[index] ?? null, isOnDisk(each), texts)),
  );
}

async function contentOf(
  { worktrees, repository }: OpenedSource,
  { revision, path }: Key<'content'>,
  entry: Entry | null,
  isOnDisk: boolean,
  texts: ReadonlyMap<string, Answer<'content'>>,
): Promise<Answer<'content'>> {
  if (!entry) return null;
  const special = notAFile(entry.mode);
  if (special !== undefined) return { not: special };
  if (!isOnDisk) return texts.get(entry.oid) ?? UNREADABLE;
  const found = await lookAt(worktrees.get(revision)?.repository.root ?? repository.root, path);
  switch (found.kind) {
    case 'file':
      return { text: found.text };
    case 'missing':
      return null;
    case 'folder':
      return { not: 'It is a folder' };
    case 'link':
      return { not: 'It is a symbolic link' };
    case 'unusable':
      return { not: `It is ${found.what}` };
  }
}

const UNREADABLE = { not: 'Git cannot read it in this clone' };

/** By id. A long file is not read. */
async function storedTexts(
  { repository, trees }: OpenedSource,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Answer<'content'>>> {
  if (ids.length === 0) return new Map();
  const sizes = await gitLines(repository.root, ['cat-file', '--batch-check=%(objectsize)'], {
    input: `${ids.join('\n')}\n`,
  });
  const read = async (id: string, index: number): Promise<readonly [string, Answer<'content'>][]> => {
    const size = Number(sizes[index]);
    if (size > MOST_CONTENT_BYTES) return [[id, { not: `It has ${size} bytes` }]];
    // The line of an object that is missing has no number.
    const content = Number.isNaN(size) ? undefined : await trees.content(id);
    return content ? [[id, textIn(content)]] : [];
  };
  return new Map((await Promise.all(ids.map(read))).flat());
}

function textIn(bytes: Buffer): Answer<'content'> {
  const { text, unreadable = '' } = planText(bytes);
  return text === undefined ? { not: capital(unreadable) } : { text };
}

/** The texts of a tree that is not in the repository. Null where nothing is. */
export async function contentsInTree(
  scratch: ScratchPlace,
  tree: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Answer<'content'>>> {
  const found = new Map<string, Answer<'content'>>(paths.map((path) => [path, null]));
  if (paths.length === 0) return found;
  const named = areFew(paths) ? [tree, '--', ...paths] : ['-r', tree];
  const listed = await listTree(scratch.workTree, ['-t', '--long', ...named], scratch);
  const reader = openBatchReader(scratch.workTree, { scratch });
  const read = async ({ path: raw, mode, oid, size }: TreeEntry) => {
    const { path } = pathNameOf(raw);
    if (!found.has(path)) return;
    const special = notAFile(mode);
    if (special !== undefined || Number(size) > MOST_CONTENT_BYTES) {
      found.set(path, { not: special ?? `It has ${size} bytes` });
      return;
    }
    const object = await reader.read(oid);
    found.set(path, object ? textIn(object.content) : UNREADABLE);
  };
  try {
    await Promise.all(listed.map(read));
  } finally {
    reader.end();
  }
  return found;
}
