/**
 * A permission profile for the sandbox of Codex, and its instructions. The grammar of the profile, from
 * https://developers.openai.com/codex/permissions: each entry is a path of a workspace root with "read", "write" or "deny",
 * the entry of the longest path counts, and there are no globs for "write". Codex reads `AGENTS.override.md` in place of
 * `AGENTS.md` in the same folder: https://developers.openai.com/codex/guides/agents-md.
 */

import { braceExpand } from 'minimatch';
import { isLiteral, literalPath } from '../globs/glob.js';
import { compare } from '../order.js';
import { visible } from '../text/inert.js';
import { canBeAllowed } from './allowed-sets.js';
import { besideAllowed } from './beside.js';
import { type ExportContext, globsOfItem, placesOfOthers, plainBeginning, type ToolRules } from './tool-rules.js';

const MOST_CARVED = 200;
const PROFILE = 'parallel-work';

export function codexRules(context: ExportContext): ToolRules {
  const { item, plan, allowed, files, instructions } = context;
  const known = new Set(files);
  const globs = globsOfItem(item, plan);
  const wanted = globs.flatMap((glob) => braceExpand(glob)).map((glob) => rootOf(glob, known));
  // The plan may take all of a root out of the scope again.
  const roots = outermost(wanted).filter(
    (path) => path === '.' || canBeAllowed(allowed, path, known.has(path) ? 'file' : 'unknown'),
  );
  const isInside = (path: string) => roots.some((root) => root === '.' || path.startsWith(`${root}/`));
  const beside = besideAllowed(allowed, files, placesOfOthers(context)).filter(({ path }) => isInside(path));
  const carved = beside.toSorted((one, other) => other.files - one.files).slice(0, MOST_CARVED);
  const entries = [
    ...roots.map((path) => [path, 'write'] as const),
    ...carved.map(({ path }) => [path, 'read'] as const),
  ].sort(([one], [other]) => compare(one, other));
  const rules = entries.map(([path, access]) => `${JSON.stringify(path)} = "${access}"`);
  return {
    plan: item.plan,
    item: item.item,
    tool: 'codex',
    files: [
      { path: '~/.codex/config.toml', text: profile(rules) },
      { path: 'AGENTS.override.md', text: instructionsFor(context, globs) },
    ],
    rules,
    open: [
      'Codex ignores the profile if "sandbox_mode" is set anywhere. Take that out.',
      'There are no globs for what may be written, so a folder is open if the item can create a file in it whose name is not known yet. Known files and folders in it that are not in the scope are read-only.',
      ...(beside.length > MOST_CARVED
        ? [
            `There are ${MOST_CARVED} read-only entries at most, so ${beside.length === MOST_CARVED + 1 ? 'one place beside the scope is' : `${beside.length - MOST_CARVED} places beside the scope are`} open.`,
          ]
        : []),
      'The directory of Git is not writable, so a commit needs an approval.',
      'Add "AGENTS.override.md" to "info/exclude" of the repository, so that it is not a part of the change.',
      ...(instructions !== undefined && instructions.length > 24_000
        ? ['"AGENTS.md" is long. Codex cuts all instructions together at 32 KiB.']
        : []),
      ...(item.leeway > 0 ? ['The leeway of the plan is not in the profile.'] : []),
    ],
  };
}

/** What must be writable so that all that the glob matches can be changed. */
function rootOf(glob: string, files: ReadonlySet<string>): string {
  const path = isLiteral(glob) ? literalPath(glob) : undefined;
  if (path !== undefined && files.has(path)) return path;
  const start = path === undefined ? plainBeginning(glob) : path.replace(/\/?[^/]*$/, '');
  return start === undefined || start === '' ? '.' : start;
}

function outermost(paths: readonly string[]): readonly string[] {
  const all = [...new Set(paths)];
  if (all.includes('.')) return ['.'];
  return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}/`)));
}

function profile(rules: readonly string[]): string {
  return [
    `default_permissions = "${PROFILE}"`,
    '',
    `[permissions.${PROFILE}]`,
    'extends = ":read-only"',
    '',
    `[permissions.${PROFILE}.filesystem]`,
    '":tmpdir" = "write"',
    '',
    `[permissions.${PROFILE}.filesystem.":workspace_roots"]`,
    ...rules,
    '',
  ].join('\n');
}

function instructionsFor({ item, instructions }: ExportContext, globs: readonly string[]): string {
  const { except } = item.scope;
  const list = (all: readonly string[]) => all.map((glob) => `    ${visible(glob)}`);
  return [
    ...(instructions === undefined ? [] : [instructions.trimEnd(), '']),
    `## Your item: ${item.item} of plan ${item.plan}`,
    '',
    'Read your work order before you begin: run `parallel-work brief`. Change only files that these globs match:',
    '',
    ...list(globs),
    '',
    ...(except.length === 0 ? [] : ['Do not change files that these match:', '', ...list(except), '']),
    'If you need another file, stop and ask. Before each commit, run `parallel-work check`.',
    '',
  ].join('\n');
}
