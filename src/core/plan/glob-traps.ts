/** Finds valid globs that probably do not match what their author expects. */
import { braceExpand } from 'minimatch';
import { globProblems, HOW_TO_WRITE_GLOBS } from './glob-problems.js';
import { globOfExpression, globstarsAlone, isRegularExpression } from './regular-expression.js';

export interface GlobTrap {
  /** What the glob does, as the end of a sentence that begins with it. */
  readonly what: string;
  /** Globs that the author may have meant. If empty, `hint` says how to write it. */
  readonly forms: readonly string[];
  readonly hint: string;
  /** It may also be the plain name of a file. If such a file exists, nothing is reported. */
  readonly mayBeName: boolean;
}

type FoundTrap = Pick<GlobTrap, 'what' | 'forms'> & Partial<GlobTrap>;

/** The first trap in a glob that a plan may contain. */
export function trapIn(glob: string): GlobTrap | undefined {
  const trap = TRAPS.map((find) => find(glob)).find((each) => each !== undefined);
  if (!trap) return undefined;
  const forms = trap.forms.filter((form) => form !== glob && globProblems(form).length === 0);
  return { hint: HOW_TO_WRITE_GLOBS, mayBeName: true, ...trap, forms };
}

const TRAPS: readonly ((glob: string) => FoundTrap | undefined)[] = [
  (glob) => {
    if (!isRegularExpression(glob)) return undefined;
    const what = 'looks like a regular expression, but is matched as a glob';
    return { what, forms: [globOfExpression(glob) ?? glob] };
  },
  (glob) => {
    const form = globstarsAlone(glob);
    if (form === glob) return undefined;
    const oneFolder = glob.replace(/((?<![^/{,])\*\*(?![^/},]))|\*{2,}(?!\()/g, (_, alone?: string) => alone ?? '*');
    const what =
      'matches only one folder level, because "**" matches several levels only when it stands alone between slashes';
    return { what, forms: [form, oneFolder], mayBeName: false };
  },
  (glob) => {
    const form = glob.replace(/(?<!\\)\{[^{}]*,[^{}]*\}/g, (braces) => braces.replace(/\s*([{},])\s*/g, '$1'));
    if (form === glob) return undefined;
    const what = 'has white space in its braces, which counts as part of the names';
    return { what, forms: [form], mayBeName: false };
  },
  (glob) => {
    if (!hasPlainBrace(glob)) return undefined;
    const form = glob.replace(/(?<![\\$])\{([^{},]*)\}/g, (whole, inside: string) =>
      inside.includes('..') ? whole : inside,
    );
    return {
      what: 'has braces that are plain text, because they are not closed or contain no comma',
      forms: hasPlainBrace(form) ? [] : [form],
      hint: 'Close the braces and separate the alternatives by commas, as in "{a,b}", or write "\\{" for a plain brace.',
    };
  },
  (glob) => {
    const form = glob.replace(/(?<![@!?*+\\])\(([^()]*\|[^()]*)\)/g, (_, inside: string) => braced(inside));
    if (form !== glob)
      return { what: 'has parentheses that are plain text, because alternatives are written in braces', forms: [form] };
    if (/[@!?*+]\(/.test(glob) || !withoutPlainText(glob).includes('|')) return undefined;
    return { what: 'has a "|" that is plain text, because alternatives are written in braces', forms: [braced(glob)] };
  },
];

function braced(alternatives: string): string {
  return `{${alternatives.replaceAll('|', ',')}}`;
}

/** Whether it has a brace that contains no alternatives, and is neither escaped nor in a class. */
function hasPlainBrace(glob: string): boolean {
  return braceExpand(withoutPlainText(glob)).some((row) => /[{}]/.test(row));
}

function withoutPlainText(glob: string): string {
  return glob.replace(/\\.|\[[^\]]*\]/g, 'x');
}
