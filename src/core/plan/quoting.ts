/**
 * Recognizes globs that YAML reads as something else: `*.ts` is an alias, `!x` is a tag, and `{a,b}/**` is a map with
 * text after it.
 */
import { ALL_JOINERS } from './invisible.js';
import { type Fault, quotedText } from './source.js';

/** What YAML reads from the first character of a text that is not in quotes. */
const SEEN_AS: Readonly<Record<string, string>> = {
  '*': 'an alias',
  '&': 'an anchor',
  '!': 'a tag',
  '{': 'a map',
  '[': 'a list',
  '@': 'a reserved character',
  '`': 'a reserved character',
  '%': 'a directive',
  '|': 'a block of text',
  '>': 'a block of text',
};

interface UnquotedText {
  readonly raw: string;
  readonly from: number;
  readonly seen: string;
}

export function sameLine(text: string, left: number, right: number): boolean {
  const [from, to] = left < right ? [left, right] : [right, left];
  return !text.slice(from, to).includes('\n');
}

/** The problem of the value around the offset, if that looks like a glob without quotes. */
export function quotingFault(text: string, offset: number): Fault | undefined {
  const value = valueAround(text, offset);
  if (!value) return undefined;
  const { raw, from, seen } = value;
  const place = { from, to: from + raw.length };
  if (raw.startsWith('!') && !raw.startsWith('!(')) {
    const message = `YAML reads ${quotedText(raw)} as ${seen}, and a scope has no globs that begin with "!".`;
    return {
      code: 'yaml-quote',
      message,
      hint: `To exclude files, add a line under "scope": ${exceptLine(raw)}.`,
      ...place,
    };
  }
  const message = `YAML reads ${quotedText(raw)} as ${seen}.`;
  return { code: 'yaml-quote', message, hint: `Put the glob in quotes: ${quotedText(raw)}.`, ...place };
}

/** `!src/x` → `except: ["src/x"]`. */
export function exceptLine(glob: string): string {
  return `except: [${quotedText(glob.replace(/^!+/, ''))}]`;
}

function looksLikeGlob(raw: string): boolean {
  if (raw.startsWith('*')) return /^\*\S*$/.test(raw) && !/^\*[\w-]+$/.test(raw);
  if (raw.startsWith('!')) return /^![^!\s]\S*$/.test(raw);
  if (raw.startsWith('&')) return raw.includes('/');
  if (/^[{[]/.test(raw)) return /^[{[][^\s:]*[}\]][^\s,:}\]]/.test(raw);
  return /^[@`%|>]\S+$/.test(raw);
}

/** The innermost text after a dash, after "key: " or in the brackets of a list, up to where a reader sees its end. */
function valueAround(text: string, offset: number): UnquotedText | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).slice(0, 2000);
  let best: UnquotedText | undefined;
  for (const start of line.matchAll(/(?:^[ \t]*(?:-[ \t]+)+|:[ \t]+|[[,{][ \t]*)(?=\S)/g)) {
    const column = start.index + start[0].length;
    if (lineStart + column > offset) break;
    const inFlow = /[[{]/.test(line.slice(0, column));
    const raw = cutValue(line.slice(column), inFlow);
    if (offset > lineStart + column + raw.length) continue;
    const from = lineStart + column;
    const seen = SEEN_AS[raw.charAt(0)];
    if (seen && looksLikeGlob(raw)) best = { raw, from, seen };
    else if (inFlow && /^[^\s"'[{:,]+[[{][^\s:]*[\]}]/.test(raw)) best = { raw, from, seen: 'two values' };
  }
  return best;
}

function cutValue(rest: string, inFlow: boolean): string {
  const value = rest.replace(/[ \t]+#.*$/, '').trimEnd();
  if (!inFlow) return value;
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character) && depth > 0) depth--;
    else if (depth === 0 && ',]}'.includes(character)) return value.slice(0, at).trimEnd();
  }
  return value;
}

/** Quotes a text for YAML. Invisible characters become escapes, which only double quotes allow. */
export function quotedYaml(text: string): string {
  const shown = text.replace(/["\\]/g, '\\$&').replace(ALL_JOINERS, (joiner) => {
    const code = (joiner.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
  if (text.search(ALL_JOINERS) >= 0) return `"${shown}"`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
