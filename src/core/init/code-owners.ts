/** Lines for CODEOWNERS, so that a change of a plan or of the workflows needs a review. */
import { changedFile, type ProposedFile, textAt } from './proposed-file.js';
import type { FoundFiles } from './repository-facts.js';

/** GitHub reads the first of these that exists. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** What decides which pull requests pass, and the file with these lines, which decides who may change that. */
const GUARDED = ['/.github/parallel-work/', '/.github/workflows/'];

export interface ProposedCodeOwners extends ProposedFile {
  /** Nobody is known who could own the files, so a person has to write a name. */
  readonly needsNames: boolean;
}

export function codeOwnersFile(found: FoundFiles): ProposedCodeOwners {
  const path =
    CODE_OWNERS_PATHS.find((each) => (found.get(each)?.kind ?? 'missing') !== 'missing') ?? CODE_OWNERS_PATHS[0];
  const before = textAt(path, found);
  const { text, needsNames } = withOwners(before ?? '', [...GUARDED, `/${path}`]);
  return { ...changedFile(path, before, text), needsNames };
}

/** The last line that matches a file counts. So a line for everything is repeated, and a narrower one is left alone. */
function withOwners(
  before: string,
  guarded: readonly string[],
): { readonly text: string; readonly needsNames: boolean } {
  const rules = rulesOf(before);
  const general = rules.findLast(({ pattern }) => isGeneral(pattern))?.owners ?? [];
  const missing = guarded.filter(
    (path) =>
      !before.includes(path) && !rules.some(({ pattern, owners }) => owners.length > 0 && covers(pattern, path)),
  );
  if (missing.length === 0) return { text: before, needsNames: false };
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const isKnown = general.length > 0;
  const lines = isKnown
    ? [
        '# These files decide which pull requests pass, and what runs.',
        ...missing.map((path) => `${path} ${general.join(' ')}`),
      ]
    : [
        '# These files decide which pull requests pass, and what runs. Write who may change them, and remove the "# ".',
        ...missing.map((path) => `# ${path} @your-org/your-team`),
      ];
  const start = before === '' ? '' : before.endsWith('\n') ? newline : newline + newline;
  return { text: `${before}${start}${lines.join(newline)}${newline}`, needsNames: !isKnown };
}

interface OwnerRule {
  readonly pattern: string;
  readonly owners: readonly string[];
}

function rulesOf(text: string): readonly OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern ? [{ pattern, owners }] : [];
  });
}

function isGeneral(pattern: string): boolean {
  return /^\/?\*\*?(?:\/\*)?$/.test(pattern);
}

function covers(pattern: string, folder: string): boolean {
  const name = `/${pattern.replace(/^\//, '').replace(/\/(?:\*\*?)?$/, '')}/`;
  return folder.startsWith(name);
}
