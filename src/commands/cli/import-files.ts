/** Reads the file or folder that `import` is given. Bounded, and never waits for something that is no plain file. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../../core/failure.js';
import type { SourceDocument } from '../../core/import/source-plan.js';
import { refusalOf } from '../../core/system-error.js';
import { ifThere } from '../../shell/git/if-there.js';
import { plainFile } from '../../shell/git/plain-file.js';

const MOST_FILE_BYTES = 4 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_DOCUMENTS = 20_000;
const MOST_FOLDERS = 20_000;
const ENDINGS = /\.(?:md|markdown|mdx|ya?ml|json)$/i;
/** What a tool made or installed is no plan. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'vendor', 'target', 'dist']);

export interface GivenDocuments {
  /** As texts show it. */
  readonly source: string;
  readonly documents: readonly SourceDocument[];
  /** Files that were not read, with the reasons. */
  readonly unread: readonly { readonly what: string; readonly why: string }[];
}

/** @throws Failure if the path is no file or folder, or has too much in it */
export async function readGiven(given: string, directory: string, root: string): Promise<GivenDocuments> {
  const place = resolve(directory, given);
  const what = await ifThere(stat(place));
  if (!what)
    throw new Failure('usage', `"${given}" does not exist.`, 'Name the file or folder of a plan in another format.');
  const real = await realpath(place);
  const shown = await nameBelow(root, real);
  if (what.isDirectory()) return { source: shown(real), ...(await readFolder(real, given, shown)) };
  const text = what.isFile()
    ? textIn(await plainFile(real, MOST_FILE_BYTES))
    : { why: 'it is a named pipe, a socket or a device' };
  if (typeof text === 'string') return { source: shown(real), documents: [{ path: shown(real), text }], unread: [] };
  throw new Failure('unreadable', `"${given}" cannot be read: ${text.why}.`, 'Name a text file of at most 4 MiB.');
}

/** Paths are shown from the root of the repository. Those outside it from the given one, because plans are read by others. */
async function nameBelow(root: string, given: string): Promise<(path: string) => string> {
  const base = await realpath(root);
  return (path) => {
    const below = relative(base, path).split(sep).join('/');
    if (below.startsWith('../')) return relative(dirname(given), path).split(sep).join('/');
    return below === '' ? '.' : below;
  };
}

async function readFolder(
  top: string,
  given: string,
  shown: (path: string) => string,
): Promise<Omit<GivenDocuments, 'source'>> {
  const documents: SourceDocument[] = [];
  const unread: { what: string; why: string }[] = [];
  const folders = [top];
  let bytes = 0;
  const tooMuch = (what: string) =>
    new Failure('too-many', `"${given}" has more than ${what}.`, 'Name the folder of one plan, or one file.');
  for (const folder of folders) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      unread.push({ what: shown(folder), why: refusalOf(error) });
      return [];
    });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      if (entry.isDirectory() || !ENDINGS.test(entry.name)) continue;
      // What a link inside the folder leads to is read in its own place.
      if (entry.isSymbolicLink() && (await leadsInto(path, top))) continue;
      const text = entry.isSymbolicLink() ? { why: 'it is a link, which is not followed' } : await readListed(path);
      if (typeof text === 'string') {
        documents.push({ path: shown(path), text });
        bytes += text.length;
      } else unread.push({ what: shown(path), why: text.why });
      if (bytes > MOST_BYTES) throw tooMuch('64 MiB of Markdown, YAML and JSON');
      if (documents.length > MOST_DOCUMENTS) throw tooMuch(`${MOST_DOCUMENTS} Markdown, YAML and JSON files`);
    }
    if (folders.length > MOST_FOLDERS) throw tooMuch(`${MOST_FOLDERS} folders`);
  }
  return { documents, unread };
}

async function leadsInto(link: string, folder: string): Promise<boolean> {
  const target = await ifThere(realpath(link), ['ELOOP', 'EACCES', 'EPERM']);
  return target?.startsWith(join(folder, sep)) === true;
}

type ReadText = string | { readonly why: string };

/** One of many files that cannot be read does not keep the others from being read. */
async function readListed(path: string): Promise<ReadText> {
  const bytes = await plainFile(path, MOST_FILE_BYTES).catch((error: unknown) => ({ why: refusalOf(error) }));
  return typeof bytes === 'object' && 'why' in bytes ? bytes : textIn(bytes);
}

function textIn(bytes: Awaited<ReturnType<typeof plainFile>>): ReadText {
  if (bytes === undefined) return { why: 'it is no plain file' };
  if (bytes === 'too-large') return { why: 'it is larger than 4 MiB' };
  if (bytes.includes(0)) return { why: 'it is not text, because it contains NUL' };
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
