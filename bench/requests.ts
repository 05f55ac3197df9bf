/** Counts the API requests of one check in a busy repository, compared with two other ways to get the same facts. */
import { performance } from 'node:perf_hooks';
import { askUntilKnown } from '../src/commands/ask.js';
import { judge } from '../src/core/judge/judge.js';
import { createClient } from '../src/shell/github/client.js';
import { githubSource } from '../src/shell/github/source.js';
import { type Crowd, gather, type Size } from './crowd.js';
import { oneByOne, oneFetch, type Paths, serveMerges } from './other-ways.js';
import { printHeading, printTable, seconds } from './table.js';

interface Story {
  readonly title: string;
  /** The requests of the check at each size, before the checks of what a server or a stranger may send. */
  readonly before: readonly number[];
  readonly size: Omit<Size, 'open' | 'items'>;
}

const STORIES: readonly Story[] = [
  { title: 'Without renames', before: [3, 3, 3], size: { renames: false, merged: false } },
  { title: 'As many items have merged before', before: [4, 4, 5], size: { renames: false, merged: true } },
  { title: 'A tenth of the pull requests renames a file', before: [5, 6, 9], size: { renames: true, merged: false } },
];
const SIZES = [
  { open: 10, items: 5 },
  { open: 100, items: 20 },
  { open: 1000, items: 50 },
] as const;
/** For the largest case of the first story, which has neither renames nor lists over 100 files. */
const GOAL = 6;

const HEAD = [
  'open pull requests',
  'of items',
  'check',
  'check before',
  'list, files of each item pull request',
  'list, files of each open one',
  'list, one git fetch',
  'contract violations',
];

export async function run(): Promise<void> {
  printHeading('Requests of one check');
  console.log(
    'API requests, and seconds against the stand-in GitHub (no network in them). All ways are really gone, and',
  );
  console.log('have to agree on the paths. Only the check reads the plans too, and which items have merged.');
  let reached = Number.NaN;
  for (const { title, before, size } of STORIES) {
    console.log(`\n${title}:\n`);
    const rows: (readonly (string | number)[])[] = [];
    for (const [at, each] of SIZES.entries()) {
      const { ways, violations } = await compare({ ...each, ...size });
      rows.push([
        each.open,
        each.items,
        ...ways.map(({ requests, time }) => `${requests} (${seconds(time)})`).toSpliced(1, 0, String(before[at])),
        violations,
      ]);
      if (title === STORIES[0]?.title) reached = ways[0]?.requests ?? Number.NaN;
    }
    printTable(HEAD, rows);
  }
  const verdict = reached <= GOAL ? 'met' : 'MISSED';
  console.log(`goal at 1,000 / 50 in the first table: at most ${GOAL} requests. ${verdict}: ${reached}`);
}

async function compare(size: Size) {
  const crowd = await gather(size);
  try {
    const server = serveMerges(crowd);
    const ways = [
      await measure(crowd, () => check(crowd)),
      await measure(crowd, () => oneByOne(crowd, 'items')),
      await measure(crowd, () => oneByOne(crowd, 'all')),
      await measure(crowd, () => oneFetch(crowd, server)),
    ];
    for (const { paths } of ways) agree(crowd, ways[0]?.paths, paths);
    const { violations } = crowd.github;
    for (const each of violations) console.log(`violation: ${each}`);
    return { ways, violations: violations.length };
  } finally {
    await crowd.github.stop();
  }
}

/** The server counts the requests. */
async function measure({ github }: Crowd, way: () => Promise<Paths>) {
  github.resetRequests();
  const start = performance.now();
  const paths = await way();
  return { paths, time: performance.now() - start, requests: github.requests.length };
}

/** The check as the action does it, including the plans, with only the documented permissions. */
async function check({ github, owner, repo, subject, items }: Crowd): Promise<Paths> {
  const client = createClient({
    token: github.token({ contents: 'read', pull_requests: 'read' }),
    apiUrl: github.url,
  });
  const source = githubSource({ client, owner, repo, subject: { pull: subject }, settings: { agents: [] } });
  const { snapshot, result } = await askUntilKnown(source, judge);
  const [verdict] = result.verdicts;
  if (verdict?.verdict !== 'success') throw new Error(`the check goes wrong: ${JSON.stringify(result)}`);
  return new Map(
    snapshot.pulls
      .filter(({ number }) => number !== undefined && items.includes(number))
      .map(({ number, changes }) => [number ?? 0, changes.complete ? changes.list.map(({ path }) => path) : []]),
  );
}

/** All ways have to find the same changes of the item pull requests. */
function agree({ items }: Crowd, one: Paths | undefined, other: Paths): void {
  for (const number of items) {
    const [left, right] = [one?.get(number)?.toSorted().join('\n'), other.get(number)?.toSorted().join('\n')];
    if (!left || left !== right) throw new Error(`pull request ${number} changes "${left}" or "${right}"`);
  }
}
