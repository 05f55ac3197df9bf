/** Reads the structure of Markdown documents: front matter, headings and code blocks. */

export interface MarkdownLine {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Inside a code block, or one of its fences. */
  readonly isCode: boolean;
}

/** Longer lines are data, not prose. The patterns that read lines need a limit. */
const MOST_CHARACTERS_IN_LINE = 5000;
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^`]*)$/;

/**
 * Agents write code blocks inside code blocks with fences of the same length. So a fence with a language always opens a
 * block, and one without a language closes the innermost block.
 */
export function markdownLines(text: string): MarkdownLine[] {
  const open: string[] = [];
  return text.split(/\r?\n/).map((whole, index) => {
    const line = whole.slice(0, MOST_CHARACTERS_IN_LINE);
    const [, fence, language = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined) return { text: line, number: index + 1, isCode: open.length > 0 };
    const current = open.at(-1);
    if (current === undefined || language.trim() !== '') open.push(fence);
    else if (current.startsWith(fence.charAt(0)) && fence.length >= current.length) open.pop();
    else open.push(fence);
    return { text: line, number: index + 1, isCode: true };
  });
}

export interface Heading {
  readonly level: number;
  readonly text: string;
}

export function headingOf({ text, isCode }: MarkdownLine): Heading | undefined {
  const [, marks, heading = ''] = isCode ? [] : (/^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(text) ?? []);
  return marks === undefined ? undefined : { level: marks.length, text: heading };
}

export interface FrontMatter {
  readonly yaml: string;
  readonly body: string;
}

export function splitFrontMatter(text: string): FrontMatter | undefined {
  const [whole, yaml] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  return whole === undefined || yaml === undefined ? undefined : { yaml, body: text.slice(whole.length) };
}

/** The text of a heading without Markdown marks. */
export function plainHeading(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/^\s*\[[ xX]\]\s*/, '')
    .trim();
}

/** The first heading of level 1. */
export function documentTitle(lines: readonly MarkdownLine[]): string | undefined {
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading?.level === 1) return plainHeading(heading.text);
  }
  return undefined;
}

/** The lines below the first heading that matches, up to the next heading of its level or above. */
export function sectionNamed(lines: readonly MarkdownLine[], name: RegExp): readonly MarkdownLine[] | undefined {
  const start = lines.findIndex((line) => name.test(headingOf(line)?.text ?? ''));
  const own = lines[start];
  const level = own && headingOf(own)?.level;
  if (level === undefined) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => (headingOf(line)?.level ?? 7) <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

export function textOfLines(lines: readonly MarkdownLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}
