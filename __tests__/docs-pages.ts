/** The pages that people read, and where their links can lead. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Page {
  readonly page: string;
  readonly text: string;
}

/** Every Markdown file outside of tests. */
export function pages(): Page[] {
  return ['.', 'docs', 'docs/rules', '.github'].flatMap((folder) => {
    return namesIn(folder).map((name) => {
      const page = folder === '.' ? name : `${folder}/${name}`;
      return { page, text: readFileSync(page, 'utf8') };
    });
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'));
  } catch {
    return [];
  }
}

/** As GitHub makes the anchor of each heading. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => {
    const anchor = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** The targets of links and pictures. */
export function linksOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** Comments in a shell block are no headings, and what it prints are no links. */
function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '');
}
