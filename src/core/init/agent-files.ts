/** What agents read: a paragraph in their instructions, and a skill that says how to write a plan. */
import { Failure } from '../failure.js';
import { changedFile, newFile, type ProposedFile, textAt } from './proposed-file.js';
import type { FoundFiles } from './repository-facts.js';
import { SKILL } from './shipped-texts.js';

/** The lines between the markers. */
const PARAGRAPH = `Several agents work on this repository in parallel. The plans in \`.github/parallel-work/\` say which files each branch may change.
Run \`parallel-work brief\` on your branch to read what your item is about. Stay within its \`scope\`, and build on what its \`contracts\` declare.
Before you commit, run \`parallel-work check\`. If it fails, do what it says. Run \`parallel-work whose <path>\` to see who owns a file.
If you need a file outside your scope, stop and ask for a change of the plan on the default branch.
To split a task into items that agents can work on in parallel, use the skill \`parallel-work\`.`;

const BEGIN = '<!-- parallel-work: begin. "parallel-work init --agents" writes the lines up to the end. -->';
const END = '<!-- parallel-work: end -->';
const BEGINS = /^<!-- parallel-work: begin\b.*$/gm;

const SHARED = 'AGENTS.md';
const CLAUDE = 'CLAUDE.md';
/** The instructions that agents read. Each gets the paragraph if it is there, and \`AGENTS.md\` if none is. */
const INSTRUCTIONS = [SHARED, CLAUDE, 'GEMINI.md'];

const CLAUDE_SKILL = '.claude/skills/parallel-work/SKILL.md';
/** Read by Codex, Copilot, Cursor, Gemini and others: https://agentskills.io */
const SHARED_SKILL = '.agents/skills/parallel-work/SKILL.md';

/** What shows that an agent other than Claude Code is in use. */
const OTHER_AGENTS = [
  SHARED,
  'GEMINI.md',
  '.agents',
  '.codex',
  '.cursor',
  '.gemini',
  '.opencode',
  '.github/copilot-instructions.md',
];

export const AGENT_PATHS: readonly string[] = [...INSTRUCTIONS, ...OTHER_AGENTS, '.claude', CLAUDE_SKILL, SHARED_SKILL];

export function agentFiles(found: FoundFiles): readonly ProposedFile[] {
  const isThere = (path: string) => (found.get(path)?.kind ?? 'missing') !== 'missing';
  const usesClaude = isThere('.claude') || isThere(CLAUDE);
  const usesOthers = OTHER_AGENTS.some(isThere) || !usesClaude;
  const there = INSTRUCTIONS.filter(isThere);
  const instructions = there.length > 0 ? there : [usesOthers ? SHARED : CLAUDE];
  return [
    ...instructions.map((path) => instructionFile(path, found)),
    ...(usesClaude ? [skillFile(CLAUDE_SKILL, found)] : []),
    ...(usesOthers ? [skillFile(SHARED_SKILL, found)] : []),
  ];
}

function skillFile(path: string, found: FoundFiles): ProposedFile {
  return newFile(
    path,
    SKILL,
    found,
    'It differs from the skill of this version. Delete it and run the command again to replace it.',
  );
}

function instructionFile(path: string, found: FoundFiles): ProposedFile {
  const there = found.get(path);
  if (there?.kind === 'link' && there.path === path && INSTRUCTIONS.includes(there.target.replace(/^\.\//, '')))
    return { path, state: 'kept', why: `It is a link to "${there.target}".` };
  const before = textAt(path, found);
  if (path !== SHARED && before !== undefined && /^@(?:\.\/)?AGENTS\.md\s*$/m.test(before))
    return { path, state: 'kept', why: `It includes "${SHARED}".` };
  return changedFile(path, before, withParagraph(path, before));
}

/** The text outside of the markers is kept byte for byte. */
export function withParagraph(path: string, before = ''): string {
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const block = [BEGIN, ...PARAGRAPH.split('\n'), END].join(newline);
  const begins = [...before.matchAll(BEGINS)];
  const [begin] = begins;
  if (!begin) return `${before}${separator(before, newline)}${block}${newline}`;
  const end = before.indexOf(END, begin.index);
  if (begins.length > 1 || end < 0) {
    throw new Failure(
      'markers',
      `"${path}" ${end < 0 ? `has no line "${END}" after the one that begins the paragraph` : 'has the paragraph of parallel-work more than once'}.`,
      'Delete the paragraph of parallel-work with its two marker lines, and run the command again. Nothing was written.',
    );
  }
  return `${before.slice(0, begin.index)}${block}${before.slice(end + END.length)}`;
}

/** One empty line between the text that is there and the paragraph. */
function separator(before: string, newline: string): string {
  if (/^\uFEFF?$/.test(before)) return '';
  if (!before.endsWith('\n')) return newline + newline;
  return /(?:^|\n)\r?\n$/.test(before) ? '' : newline;
}
