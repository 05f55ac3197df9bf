/**
 * Puts the permission rules of an item into the local settings of Claude Code, and takes them out again. What was added is
 * kept in the directory of Git, so that nothing that a person wrote is taken out with it.
 */
import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CLAUDE_LOCAL_SETTINGS } from '../../core/export/claude.js';
import { Failure } from '../../core/failure.js';
import { textAt } from '../../core/init/proposed-file.js';
import { listAt, withElements, withoutElements } from '../../core/text/json-edits.js';
import { git } from './git.js';
import { ifThere } from './if-there.js';
import { ignoreLocally } from './ignore-locally.js';
import { lookAt, writeWorkingFile } from './working-files.js';

const DENY = ['permissions', 'deny'];

interface KeptRules {
  /** The text before the rules were added, null if there was no file. */
  readonly before: string | null;
  readonly after: string;
  /** Those that were not there before. */
  readonly rules: readonly string[];
}

export interface WrittenRules {
  readonly path: string;
  readonly state: 'created' | 'changed' | 'unchanged';
  /** The file was added to what Git ignores, because it is only for this working tree. */
  readonly isNowIgnored: boolean;
}

/**
 * Replaces the rules of an earlier call.
 *
 * @param root of the working tree
 * @throws Failure `settings` if the file is committed or cannot be changed
 */
export async function writeClaudeRules(root: string, rules: readonly string[]): Promise<WrittenRules> {
  if ((await git(root, ['ls-files', '--', CLAUDE_LOCAL_SETTINGS], { elsewhere: true })).length > 0)
    throw new Failure(
      'settings',
      `"${CLAUDE_LOCAL_SETTINGS}" is committed, so the rules would be a part of the change.`,
      `Take it out of Git: git rm --cached ${CLAUDE_LOCAL_SETTINGS}`,
    );
  const { current, kept, record } = await readState(root);
  const before = without(current, kept);
  const start = before ?? '{}\n';
  const list = listAt(start, DENY);
  if (!list)
    throw new Failure(
      'settings',
      `"${CLAUDE_LOCAL_SETTINGS}" is not JSON with a list of rules in "permissions.deny".`,
      'Correct the file, and run the command again. Nothing was written.',
    );
  const added = rules.filter((rule) => !list.includes(rule));
  const after = withElements(start, DENY, added);
  const isNowIgnored = await ignoreLocally(root, CLAUDE_LOCAL_SETTINGS);
  const next: KeptRules = { before: before ?? null, after, rules: added };
  await mkdir(dirname(record), { recursive: true });
  await writeFile(record, JSON.stringify(next));
  if (after === current) return { path: CLAUDE_LOCAL_SETTINGS, state: 'unchanged', isNowIgnored };
  await writeSettings(root, after, current !== undefined);
  return { path: CLAUDE_LOCAL_SETTINGS, state: current === undefined ? 'created' : 'changed', isNowIgnored };
}

/** Does nothing if no rules were added there. */
export async function removeClaudeRules(root: string): Promise<void> {
  const { current, kept, record } = await readState(root);
  if (!kept) return;
  const after = without(current, kept);
  if (after !== undefined && after !== current) await writeSettings(root, after, true);
  if (after === undefined && current !== undefined) {
    await rm(join(root, CLAUDE_LOCAL_SETTINGS));
    // Not if something else is in it.
    await rmdir(join(root, dirname(CLAUDE_LOCAL_SETTINGS))).catch(() => undefined);
  }
  await rm(record, { force: true });
}

async function readState(root: string) {
  const said = await git(root, ['rev-parse', '--git-path', 'parallel-work/claude-rules.json'], { elsewhere: true });
  const record = resolve(root, said.toString('utf8').replace(/\r?\n$/, ''));
  const found = new Map([[CLAUDE_LOCAL_SETTINGS, await lookAt(root, CLAUDE_LOCAL_SETTINGS)]]);
  const current = textAt(CLAUDE_LOCAL_SETTINGS, found);
  const kept = keptFrom((await ifThere(readFile(record, 'utf8'))) ?? '');
  return { current, kept, record };
}

function keptFrom(text: string): KeptRules | undefined {
  try {
    const { before, after, rules } = JSON.parse(text);
    return typeof after === 'string' && Array.isArray(rules) ? { before, after, rules } : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined if there is no file without the rules. */
function without(current: string | undefined, kept: KeptRules | undefined): string | undefined {
  if (current === undefined || !kept) return current;
  if (current === kept.after) return kept.before ?? undefined;
  return listAt(current, DENY) ? withoutElements(current, DENY, kept.rules) : current;
}

function writeSettings(root: string, text: string, replaces: boolean): Promise<void> {
  return writeWorkingFile({ folder: root, path: CLAUDE_LOCAL_SETTINGS, text, executable: false, replaces });
}
