/** What the text of a file says about one entry of `declares`. Lines count from 1. */
export type Declared =
  | { readonly state: 'found'; readonly line: number }
  /** A declaration of that name with another shape, as the file has it, on one line. */
  | { readonly state: 'near'; readonly line: number; readonly text: string }
  | { readonly state: 'missing' }
  /** The entry is not a signature, or the file cannot be compared with one. */
  | { readonly state: 'unchecked'; readonly why: string };

/** Words before a name that do not change what is declared. */
const MODIFIERS = /^(?:(?:export|default|declare|async|pub|public|static)\s+)+/;
const NAME = /^(?:(?:function|func|fn|def|class|interface|struct|type|enum|const)\s+)?([A-Za-z_$][\w$]*)\s*[(<:=[{]/;

export function declaredIn(promise: string, path: string, text: string): Declared {
  const wanted = promise.trim().replace(MODIFIERS, '');
  const name = NAME.exec(wanted)?.[1];
  if (name === undefined) return { state: 'unchecked', why: `This is not a signature that can be found in "${path}"` };
  const near = text.indexOf(name);
  if (near < 0) return { state: 'missing' };
  const lines = text.split('\n');
  const compact = (code: string) => code.replaceAll(/\s+/g, '');
  const found = lines.findIndex((line) => compact(line).includes(compact(wanted)));
  if (found >= 0) return { state: 'found', line: found + 1 };
  const line = text.slice(0, near).split('\n').length;
  return { state: 'near', line, text: (lines[line - 1] ?? '').trim() };
}
