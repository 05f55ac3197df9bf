/** A repository in which sessions work side by side, and what `check --all` says of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GitStory, gitStory } from '../../git-story.js';
import { run } from './run.js';

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a.ts, src/both.ts] }
  b: { branch: feat/b, scope: [src/b.ts] }
  c: { branch: feat/c, scope: [src/c.ts] }
  d: { branch: feat/d, scope: [src/d.ts] }
`;

let first: GitStory | undefined;

/** `a` is at work without a commit, `b` has one, `c` has merged, `d` is not begun. Git makes it once, each test gets a copy. */
export function begun(): GitStory {
  first ??= made();
  return first.copy();
}

function made(): GitStory {
  const story = gitStory();
  story.commit({ [PATH]: PLAN });
  story.branch('feat/a').branch('feat/b', 'main').commit({ 'src/b.ts': 'b\n' });
  story.branch('feat/c', 'main').commit({ 'src/c.ts': 'c\n' });
  story.merge('feat/c');
  return story;
}

export function put(directory: string, path: string, text = 'x\n'): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), text);
}

export async function judged(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'check', '--all', '--json', ...args);
  const { items = [], findings, verdicts, notes: all = [], warnings = [], errors } = JSON.parse(out);
  const notes = all.filter((note: string) => !warnings.includes(note));
  return { code, items, findings, verdicts, notes, warnings, errors, out };
}
