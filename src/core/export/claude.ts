/**
 * Permission rules for Claude Code: deny rules for everything beside what an item may change. Its grammar, from
 * https://code.claude.com/docs/en/permissions: the patterns of `Edit(…)` are those of `.gitignore`, `//` begins an absolute
 * path, and no allow rule makes an exception to a deny rule. Rules of `Write` and `NotebookEdit` are never consulted.
 */
import { type GlobSet, meet } from '../globs/meet.js';
import { globOf } from '../plan/glob-problems.js';
import { ALL_INVISIBLE } from '../plan/invisible.js';
import { firstOf } from '../text/inert.js';
import { plural } from '../text/words.js';
import { type Beside, besideAllowed } from './beside.js';
import { type ExportContext, placesOfOthers, type ToolRules } from './tool-rules.js';

export const CLAUDE_LOCAL_SETTINGS = '.claude/settings.local.json';

/** More rules make every call slower, and nobody reads them. */
const MOST_RULES = 200;
const MOST_NAMED = 5;

/** What configures the repository and its agents. It is denied even where it does not exist yet. */
const SETTINGS = [
  '.git',
  '.github/parallel-work',
  '.github/parallel-work-cli',
  '.github/workflows',
  '.github/hooks',
  '.github/copilot',
  '.claude/settings.json',
  CLAUDE_LOCAL_SETTINGS,
  '.claude/hooks',
  '.claude/agents',
  '.claude/commands',
  '.claude/skills',
  '.codex',
  '.cursor',
  '.gemini',
  '.husky',
  '.mcp.json',
];

/** Claude Code puts working trees there, and a rule holds for everything below. */
const WORKTREES: GlobSet = { include: ['.claude/worktrees/**'], except: [] };

export function claudeRules(context: ExportContext): ToolRules {
  const { item, files, root, inside } = context;
  const trees = { include: inside.flatMap((path) => [globOf(path), `${globOf(path)}/**`]), except: [] };
  const sets = [...context.allowed, WORKTREES, ...(inside.length > 0 ? [trees] : [])];
  const isSettings = (path: string) => SETTINGS.some((each) => each === path || each.startsWith(`${path}/`));
  const all = besideAllowed(sets, files, [...SETTINGS, ...placesOfOthers(context)]).toSorted(
    (one, other) => Number(isSettings(other.path)) - Number(isSettings(one.path)) || other.files - one.files,
  );
  const named = all.map((each) => ({ ...each, pattern: patternFor(each, sets) }));
  const written = named.flatMap(({ pattern }) => pattern ?? []).slice(0, MOST_RULES);
  const isWritten = new Set(written);
  const left = named.filter(({ pattern }) => pattern === undefined || !isWritten.has(pattern));
  const start = absolute(root);
  const rules = written.map((pattern) => `Edit(${start}/${pattern})`).sort();
  return {
    plan: item.plan,
    item: item.item,
    tool: 'claude',
    files: [
      {
        path: CLAUDE_LOCAL_SETTINGS,
        text: `${JSON.stringify({ permissions: { deny: rules } }, undefined, 2)}\n`,
      },
    ],
    rules,
    open: [...leftOpen(left), ...ALWAYS_OPEN, ...exceptionWords(context.allowed), ...leewayWords(item.leeway)],
  };
}

const ALWAYS_OPEN = [
  'A file or folder beside the scope that neither the base branch, the working tree nor a plan has yet is open.',
  'A file in the scope is open for every kind of change.',
  'The rules hold in this working tree, for edits and for the shell commands whose files Claude Code recognizes. They do not stop other programs.',
];

function leftOpen(left: readonly Beside[]): string[] {
  if (left.length === 0) return [];
  const { shown, more } = firstOf(
    left.map(({ path }) => path),
    MOST_NAMED,
  );
  const names = `${shown.map((path) => `"${path}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [
    `There are ${MOST_RULES} rules at most, and no rule that would forbid a part of the scope. So ${left.length === 1 ? 'one place beside the scope is' : `${left.length} places beside the scope are`} open: ${names}.`,
  ];
}

/** The patterns of `.gitignore` can be compared without letter case, and those of a plan are not. */
function exceptionWords(sets: readonly GlobSet[]): string[] {
  if (sets.every(({ except }) => except.length === 0)) return [];
  return ['A path that differs only in letter case from one that the plan takes out of the scope is forbidden too.'];
}

function leewayWords(leeway: number): string[] {
  if (leeway === 0) return [];
  return [
    `The plan lets this item change ${plural(leeway, 'other file')} too. The rules forbid those, so take out the rule of a file that the item needs.`,
  ];
}

/** The characters that have a meaning in a rule or in a pattern. There is no escape that every version reads. */
const SPECIAL = /[\\*?[\](){}!#]|\s(?=\/|$)/g;

/** From the root of the repository. Undefined if no pattern for it keeps off the scope. */
function patternFor({ path, isFolder }: Beside, sets: readonly GlobSet[]): string | undefined {
  const pattern = path.replace(SPECIAL, '?').replace(ALL_INVISIBLE, '?');
  if (pattern === path) return isFolder ? `${path}/**` : path;
  const wide = { include: [pattern, `${pattern}/**`], except: [] };
  if (sets.some((set) => meet(set, wide).kind !== 'disjoint')) return undefined;
  return isFolder ? `${pattern}/**` : pattern;
}

/** `/home/me` → `//home/me`, `C:/Users/me` → `//c/Users/me`. */
function absolute(root: string): string {
  const drive = /^([A-Za-z]):/.exec(root)?.[1];
  const path = drive === undefined ? root : `/${drive.toLowerCase()}${root.slice(2)}`;
  return `/${path.replace(SPECIAL, '?').replace(ALL_INVISIBLE, '?').replace(/\/$/, '')}`;
}
