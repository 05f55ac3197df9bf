/** Copies this program into the repository, where the hooks of every clone find it, and brings the copy up to date. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LAUNCHER, VENDORED } from '../../core/init/guard-command.js';
import type { ProposedFile } from '../../core/init/proposed-file.js';
import { plural } from '../../core/text/words.js';
import { lookAt, writeWorkingFile } from './working-files.js';

/** What the copy is, so that a later call knows which files it may replace. */
const MANIFEST = 'version.json';

/** Without it, Git could change the ends of lines, and GitHub would show the copy in every diff. */
const ATTRIBUTES = '* -text linguist-vendored linguist-generated\n';

interface Manifest {
  readonly version: string;
  /** The hash of each file by its name. */
  readonly files: Readonly<Record<string, string>>;
}

export interface VendoringOptions {
  readonly root: string;
  /** The folder of the bundle that runs. Undefined if this program does not run as a bundle. */
  readonly bundle?: string;
  readonly version: string;
  readonly isDryRun: boolean;
}

export async function vendorProgram({ root, bundle, version, isDryRun }: VendoringOptions): Promise<ProposedFile> {
  const kept = (why: string): ProposedFile => ({ path: VENDORED, state: 'kept', why });
  if (bundle === undefined) return kept('This program does not run from its package, so there is nothing to copy.');
  const texts = await bundleTexts(bundle);
  const wanted: Manifest = { version, files: hashesOf(texts) };
  const found = await lookAt(root, VENDORED);
  if (found.kind === 'link') return kept(`"${found.path}" is a link to "${found.target}", which is not followed.`);
  if (found.kind !== 'folder' && found.kind !== 'missing') return kept('A file is in its place.');
  const before = found.kind === 'missing' ? undefined : await manifestAt(root);
  if (found.kind === 'folder' && !before) return kept(`It has no ${MANIFEST} of this program. Move it away.`);
  if (before && isNewer(before.version, version))
    return kept(`It has version ${before.version}, which is newer than this one (${version}).`);
  const state = await changesAt(root, texts, before, wanted);
  if (state.foreign !== undefined)
    return kept(`Somebody changed "${state.foreign}" in it. Delete the folder, and run the command again.`);
  if (before && state.written.length + state.stale.length === 0 && sameManifest(before, wanted))
    return { path: VENDORED, state: 'unchanged' };
  if (!isDryRun) await write(root, texts, state, wanted);
  const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  return {
    path: VENDORED,
    state: before ? 'changed' : 'created',
    why: `version ${version}, ${plural(texts.size + 1, 'file')}, ${(size / 1e6).toFixed(1)} MB`,
  };
}

/** Whether the repository has a copy already, of whatever version. */
export async function hasVendoredProgram(root: string): Promise<boolean> {
  return (await lookAt(root, `${VENDORED}/run`)).kind === 'file' && (await manifestAt(root)) !== undefined;
}

async function bundleTexts(bundle: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(bundle, { withFileTypes: true })).filter((each) => each.isFile());
  const texts = new Map([
    ['run', LAUNCHER],
    ['.gitattributes', ATTRIBUTES],
  ]);
  for (const { name } of names) texts.set(name, await readFile(join(bundle, name), 'utf8'));
  return texts;
}

function hashesOf(texts: ReadonlyMap<string, string>): Record<string, string> {
  const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, hashOf(text)]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function manifestAt(root: string): Promise<Manifest | undefined> {
  const found = await lookAt(root, `${VENDORED}/${MANIFEST}`);
  if (found.kind !== 'file') return undefined;
  try {
    const { version, files } = JSON.parse(found.text);
    return typeof version === 'string' && typeof files === 'object' && files !== null ? { version, files } : undefined;
  } catch {
    return undefined;
  }
}

function isNewer(one: string, other: string): boolean {
  const numbers = (version: string) => version.split(/[.-]/).map(Number);
  const [mine, theirs] = [numbers(one), numbers(other)];
  const at = mine.findIndex((each, index) => each !== theirs[index]);
  return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0);
}

function sameManifest(one: Manifest, other: Manifest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface FolderChanges {
  readonly written: readonly string[];
  /** Files of the earlier version that this one lacks. */
  readonly stale: readonly string[];
  /** A file that is neither of the earlier version nor of this one. */
  readonly foreign?: string;
}

async function changesAt(
  root: string,
  texts: ReadonlyMap<string, string>,
  before: Manifest | undefined,
  wanted: Manifest,
): Promise<FolderChanges> {
  const written: string[] = [];
  const stale: string[] = [];
  for (const name of new Set([...texts.keys(), ...Object.keys(before?.files ?? {})])) {
    if (!/^[\w.-]+$/.test(name)) return { written, stale, foreign: name };
    const found = await lookAt(root, `${VENDORED}/${name}`);
    const hash = found.kind === 'file' ? hashOf(found.text) : undefined;
    if (found.kind !== 'missing' && hash !== before?.files[name] && hash !== wanted.files[name])
      return { written, stale, foreign: name };
    if (!texts.has(name)) {
      if (hash !== undefined) stale.push(name);
    } else if (hash !== wanted.files[name]) written.push(name);
  }
  return { written, stale };
}

/** The list of files comes last: after a crash, the next call sees what is missing. */
async function write(
  root: string,
  texts: ReadonlyMap<string, string>,
  { written, stale }: FolderChanges,
  wanted: Manifest,
): Promise<void> {
  for (const name of written) await writeOne(root, name, texts.get(name) ?? '');
  await writeOne(root, MANIFEST, `${JSON.stringify(wanted, undefined, 2)}\n`);
  for (const name of stale) await rm(join(root, VENDORED, name));
}

async function writeOne(root: string, name: string, text: string): Promise<void> {
  const path = `${VENDORED}/${name}`;
  const replaces = (await lookAt(root, path)).kind === 'file';
  await writeWorkingFile({ folder: root, path, text, executable: name === 'run' || name === 'index.js', replaces });
}
