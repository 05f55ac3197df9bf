/** A busy repository on the stand-in GitHub: many open pull requests, some of them of work items. */
import type { RepositoryStory } from '../__tests__/github/repository-story.js';
import { type GitHub, startGitHub } from '../__tests__/github/request-story.js';

export interface Crowd {
  readonly github: GitHub;
  readonly owner: string;
  readonly repo: string;
  /** The pull request under test, which belongs to an item. */
  readonly subject: number;
  readonly items: readonly number[];
  readonly repository: RepositoryStory;
}

export interface Size {
  readonly open: number;
  readonly items: number;
  /** Every tenth pull request renames a file. */
  readonly renames: boolean;
  /** The same number of items have merged before, by pull requests of two commits. */
  readonly merged: boolean;
}

/** Files of a pull request, in turn: median 2, one of 42, as in large public repositories. */
const FILES = [1, 2, 1, 3, 2, 6, 1, 2, 42, 4];
const PLAN = '.github/parallel-work/task.yml';

/** Items and others alternate, so that neither is at one end of a list. */
export async function gather({ open, items, renames, merged }: Size): Promise<Crowd> {
  const branches = Array.from({ length: open }, (_, index) => {
    const item = Math.floor((index * items) / open);
    return (index * items) % open < items ? `item-${item}` : `topic-${index}`;
  });
  const github = await startGitHub();
  const repository = github.repository('acme/shop', {
    files: {
      [PLAN]: planOf(items * (merged ? 2 : 1)),
      ...Object.fromEntries(branches.map((name) => [`src/${name}/old.ts`, `${name}\n`])),
    },
  });
  for (let item = items; merged && item < 2 * items; item++) {
    const pull = repository.open({ branch: `item-${item}`, files: filesOf(`item-${item}`, 2) });
    pull.push({ [`src/item-${item}/file-0.ts`]: 'better\n' });
    pull.merge('squash');
  }
  const pulls = branches.map((branch, index) =>
    repository.open({
      branch,
      files: filesOf(branch, FILES[index % FILES.length] ?? 1),
      ...(renames && branch.endsWith('0') && { rename: { [`src/${branch}/old.ts`]: `src/${branch}/new.ts` } }),
    }),
  );
  const numbers = pulls.filter(({ branch }) => branch.startsWith('item-')).map(({ number }) => number);
  const [subject] = numbers;
  if (subject === undefined || numbers.length !== items) throw new Error(`${numbers.length} item pull requests`);
  return { github, owner: 'acme', repo: 'shop', subject, items: numbers, repository };
}

function planOf(items: number): string {
  const list = Array.from({ length: items }, (_, item) =>
    [
      `  item-${item}:`,
      `    title: Item ${item}`,
      `    branch: item-${item}`,
      '    scope:',
      `      - src/item-${item}/**`,
      ...(item > 0 && item % 5 === 0 ? [`    depends_on: [item-${item - 5}]`] : []),
    ].join('\n'),
  );
  return `version: 1\ntask: A bench\nitems:\n${list.join('\n')}\n`;
}

function filesOf(branch: string, count: number): Record<string, string> {
  const paths = Array.from({ length: count }, (_, index) => `src/${branch}/file-${index}.ts`);
  return Object.fromEntries(paths.map((path) => [path, `${path}\n`]));
}
