/** API requests of one check in a busy repository, beside two other ways to know the same. */
import { performance } from 'node:perf_hooks';
import { askUntilKnown } from '../src/commands/ask.js';
import { judge } from '../src/core/judge.js';
import { createClient } from '../src/shell/github/client.js';
import { githubSource } from '../src/shell/github/source.js';
import { type Crowd, gather, type Size } from './crowd.js';
import { oneByOne, oneFetch, type Paths, serveMerges } from './other-ways.js';
import { printHeading, printTable, seconds } from './table.js';

const SIZES: readonly Omit<Size, 'renames'>[] = [
  { open: 10, items: 5 },
  { open: 100, items: 20 },
  { open: 1000, items: 50 },
];
/** At the largest size, without renames. */
const GOAL = 6;

export async function run(): Promise<void> {
  printHeading('Requests of one check');
  console.log(
    'All ways are really gone, against the stand-in GitHub: seconds hold no network, requests are as on GitHub.',
  );
  for (const renames of [false, true]) {
    const title = renames ? 'A tenth of the pull requests renames a file' : 'Without renames';
    console.log(`\n${title}:\n`);
    const rows: (readonly (string | number)[])[] = [];
    for (const size of SIZES) rows.push(await compare({ ...size, renames }));
    printTable(HEAD, rows);
  }
  console.log(`Goal: at most ${GOAL} requests at 1,000 open of which 50 are of items, without renames.`);
}

const HEAD = [
  'open / of items',
  'check: requests',
  'seconds',
  'list + files of each item: requests',
  'seconds',
  'list + files of each open one: requests',
  'seconds',
  'list + one git fetch: requests',
  'seconds',
  'contract violations',
];

async function compare(size: Size): Promise<readonly (string | number)[]> {
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
    return [
      `${size.open} / ${size.items}`,
      ...ways.flatMap(({ requests, time }) => [requests, seconds(time)]),
      violations.length,
    ];
  } finally {
    await crowd.github.stop();
  }
}

/** Requests are counted by the server. */
async function measure({ github }: Crowd, way: () => Promise<Paths>) {
  github.resetRequests();
  const start = performance.now();
  const paths = await way();
  return { paths, time: performance.now() - start, requests: github.requests.length };
}

/** The check as the action does it, plans included, with no more than the documented permissions. */
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

/** All ways have to know the same of the item pull requests. */
function agree({ items }: Crowd, one: Paths | undefined, other: Paths): void {
  for (const number of items) {
    const [left, right] = [one?.get(number)?.toSorted().join('\n'), other.get(number)?.toSorted().join('\n')];
    if (!left || left !== right) throw new Error(`pull request ${number} changes "${left}" or "${right}"`);
  }
}
