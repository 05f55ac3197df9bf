/**
 * A block for CODEOWNERS. Its grammar, from
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners:
 * patterns as in `.gitignore`, but without `!`, `[ ]` and an escaped `#`. The last line that matches a file counts, and a line
 * without owners means that the file has none.
 */

import { INVISIBLE } from '../plan/invisible.js';
import { plainPatterns, WILD } from './plain-patterns.js';
import { type ExportContext, globsOfItem, type ToolRules, widerWords } from './tool-rules.js';

const OWNER = '@your-org/your-team';

export function codeOwnersRules({ item, plan }: ExportContext): ToolRules {
  const wide: string[] = [];
  const owned = globsOfItem(item, plan, 'own').flatMap((glob) =>
    patternsOf(glob).map(({ pattern, isExact }) => {
      if (!isExact) wide.push(glob);
      return pattern;
    }),
  );
  const excepted = item.scope.except.map((glob) => ({ glob, patterns: patternsOf(glob) }));
  // A wider line without an owner would take files away from their owner.
  const cleared = excepted.filter(({ patterns }) => patterns.every(({ isExact, isFile }) => isExact && isFile));
  const left = excepted.filter((each) => !cleared.includes(each)).map(({ glob }) => glob);
  const lines = [
    ...[...new Set(owned)].map((pattern) => `${pattern} ${OWNER}`),
    ...cleared.flatMap(({ patterns }) => patterns.map(({ pattern }) => pattern)),
  ];
  return {
    plan: item.plan,
    item: item.item,
    tool: 'codeowners',
    files: [
      {
        path: '.github/CODEOWNERS',
        text: `# Item "${item.item}" of plan "${item.plan}". Write who owns its files.\n${lines.map((line) => `${line}\n`).join('')}`,
      },
    ],
    rules: lines,
    open: [
      `Replace "${OWNER}" by who has to review the item.`,
      'CODEOWNERS asks for a review and forbids nothing. Put the block at the end of the file, because the last line that matches a file counts.',
      ...widerWords(wide, { ...item, isIntegration: false, scope: { ...item.scope, except: left } }, plan),
    ],
  };
}

interface OwnerPattern {
  readonly pattern: string;
  readonly isExact: boolean;
  /** It has a name at its end, or all that is in a folder: such a line matches what the glob matches. */
  readonly isFile: boolean;
}

function patternsOf(glob: string): readonly OwnerPattern[] {
  const isPlain = (char: string) => !/[*?[\]\\!#]/.test(char) && !INVISIBLE.test(char);
  return plainPatterns(glob, isPlain).map(({ names, isExact }) => {
    const text = names.join('/').replaceAll(' ', '\\ ').replaceAll(WILD, '*');
    const last = names.at(-1) ?? '';
    return { pattern: `/${text}`, isExact, isFile: last === '**' || !last.includes(WILD) };
  });
}
