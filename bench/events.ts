/**
 * Counts the API requests of one run of `check` for each kind of event, compared with the naive way: one list for each
 * open pull request.
 */
import { performance } from 'node:perf_hooks';
import { getOctokit } from '@actions/github';
import { openRepository } from '../__tests__/commands/action/upkeep.js';
import type { Request } from '../__tests__/github/faults.js';
import type { PullStory } from '../__tests__/github/pull-story.js';
import { type GitHub, startGitHub } from '../__tests__/github/request-story.js';
import { printHeading, printTable, seconds } from './table.js';

/** The reads of each event, in order, before the checks of what a server or a stranger may send. */
const BEFORE: Readonly<Record<number, readonly number[]>> = {
  5: [4, 5, 5, 5, 5, 6],
  50: [6, 7, 7, 7, 7, 8],
  500: [35, 43, 43, 43, 47, 44],
};
/** At most this many more reads than before, and with stacks than without. */
const MOST_MORE = 2;

/** Open item pull requests. There are half as many unlisted ones. */
const SIZES = [5, 50, 500] as const;
const GOAL_AT = 50;
/** For the reads of the naive way. */
const GOAL = 1 / 10;
/** Files of a pull request, in turn: median 2, one of 42, as in large public repositories. */
const FILES = [1, 2, 1, 3, 2, 6, 1, 2, 42, 4];
/** A new plan writes a status on every one of them, which is more than the default of 500 requests. */
const BUDGET = { 'request-budget': '5000' };
const PLANS = '.github/parallel-work';

const HEAD = [
  'event',
  'item pull requests',
  'unlisted',
  'reads',
  'reads before',
  'writes',
  'seconds',
  'naive reads',
  'of them lists',
  'naive writes',
  'reads, share',
];

type Repository = ReturnType<typeof openRepository>;

interface Scene extends Repository {
  readonly github: GitHub;
  readonly size: number;
}

interface Event {
  readonly title: string;
  /** What happens, and the event with which GitHub starts the run. */
  readonly happen: (scene: Scene) => { readonly event: string; readonly pull?: PullStory };
}

/** One after the other in one repository. One step between closing and opening is missing. */
const EVENTS: readonly Event[] = [
  { title: 'nothing changed', happen: () => ({ event: 'schedule' }) },
  {
    title: 'a push to one',
    happen: ({ repository }) => {
      const pull = onBranch(repository, 'feat/item-2');
      pull.push({ 'src/item-3/astray.ts': 'not mine\n' });
      return { event: 'pull_request_target', pull };
    },
  },
  {
    title: 'one closed',
    happen: ({ repository }) => {
      const pull = onBranch(repository, 'feat/item-4');
      pull.close();
      return { event: 'pull_request_target', pull };
    },
  },
  {
    title: 'one opened',
    happen: ({ repository }) => {
      const pull = repository.open({ branch: 'feat/item-4', files: { 'src/item-4/again.ts': 'better\n' } });
      return { event: 'pull_request_target', pull };
    },
  },
  {
    title: 'a new plan',
    happen: ({ replan, size }) => {
      replan(itemsOf(size), { context: 'More is known of it now.' });
      return { event: 'push' };
    },
  },
  {
    title: 'one merged',
    happen: ({ repository }) => {
      onBranch(repository, 'feat/item-0').merge();
      return { event: 'push' };
    },
  },
];

export async function run(): Promise<void> {
  printHeading('Requests of one event');
  console.log(
    'API requests of the real command against the stand-in GitHub, seconds without any network. The naive way is',
  );
  console.log(
    'really gone at the same moment: the list of open pull requests, one list of files and one combined status',
  );
  console.log('for each, the plans, and the same writes. "share": our reads of its reads.');
  for (const size of SIZES) {
    const reads = await measureAll(size, BEFORE[size] ?? [], 'alone');
    if (size === GOAL_AT) await measureAll(size, reads, 'stacked');
  }
}

/**
 * @param before the reads of each event to compare with: those of an earlier version, or those without stacks
 * @param shape `stacked`: every third item is stacked on the one before it
 * @returns the reads of each event
 */
async function measureAll(
  size: number,
  before: readonly number[],
  shape: 'alone' | 'stacked',
): Promise<readonly number[]> {
  const isStacked = shape === 'stacked';
  const start = performance.now();
  const scene = await setUp(size, isStacked);
  try {
    const rows: (readonly (string | number)[])[] = [];
    let worst = { title: '', share: 0 };
    const reads: number[] = [];
    for (const [at, { title, happen }] of EVENTS.entries()) {
      const { ours, naive, time, open } = await measure(scene, happen);
      const share = ours.reads / naive.reads;
      if (share > worst.share) worst = { title, share };
      reads.push(ours.reads);
      const counts = [open.items, open.outsiders, ours.reads, before[at] ?? Number.NaN, ours.writes, seconds(time)];
      rows.push([title, ...counts, naive.reads, naive.lists, naive.writes, percent(share)]);
    }
    const which = isStacked ? ', a third of them stacked,' : '';
    console.log(`\n${size} open item pull requests${which} (all in ${seconds(performance.now() - start)}):\n`);
    printTable(isStacked ? HEAD.map((each) => (each === 'reads before' ? 'without stacks' : each)) : HEAD, rows);
    const { violations } = scene.github;
    for (const each of violations) console.log(`violation: ${each}`);
    console.log(`contract violations: ${violations.length}`);
    if (violations.length > 0) throw new Error('a request or an answer broke the contract');
    const more = Math.max(...reads.map((each, at) => each - (before[at] ?? Number.NaN)));
    const what = isStacked ? 'without stacks' : 'before';
    console.log(
      `goal: at most ${MOST_MORE} reads more than ${what}: ${more <= MOST_MORE ? 'met' : 'MISSED'}. at worst ${more}`,
    );
    if (size !== GOAL_AT || isStacked) return reads;
    const verdict = worst.share <= GOAL ? 'met' : 'MISSED';
    console.log(`goal: at most a tenth at ${GOAL_AT}: ${verdict}. at worst ${percent(worst.share)}, "${worst.title}"`);
    return reads;
  } finally {
    await scene.github.stop();
  }
}

/** Every pull request has its status before anything is counted. */
async function setUp(size: number, isStacked: boolean): Promise<Scene> {
  const github = await startGitHub();
  const shop = openRepository(github, itemsOf(size));
  const { repository } = shop;
  for (let item = 0; item < size; item++)
    repository.open({
      branch: `feat/item-${item}`,
      files: filesOf(`item-${item}`, FILES[item % FILES.length] ?? 1),
      ...(isStacked && item % 3 === 2 ? { base: `feat/item-${item - 1}` } : {}),
    });
  for (let topic = 0; topic < Math.floor(size / 2); topic++) {
    // Every tenth one changes a path of an item, and is checked again whenever something changes.
    const met = topic % 10 === 0 ? { [`src/item-${topic}/met.ts`]: 'fixed\n' } : {};
    const files = { ...filesOf(`topic-${topic}`, FILES[topic % FILES.length] ?? 1), ...met };
    repository.open({ branch: `topic-${topic}`, files, ...(topic % 2 === 0 ? { fork: 'mallory' } : {}) });
  }
  await succeed(shop, 'schedule');
  const undecided = repository.data().statuses.find(({ state }) => state === 'error' || state === 'pending');
  if (undecided) throw new Error(`something cannot be judged: ${undecided.description}`);
  return { ...shop, github, size };
}

async function measure(scene: Scene, happen: Event['happen']) {
  const { github, repository } = scene;
  const { event, pull } = happen(scene);
  github.resetRequests();
  const start = performance.now();
  await succeed(scene, event, pull);
  const time = performance.now() - start;
  const posted = github.requests.filter(({ method, route }) => method === 'POST' && route !== 'POST /graphql');
  const ours = { reads: github.requests.length - posted.length, writes: posted.length };
  const open = [...repository.data().pulls.values()].filter(({ state }) => state === 'open');
  const items = open.filter(({ headRef }) => headRef.startsWith('feat/')).length;
  github.resetRequests();
  await goNaively(scene, [...posted]);
  const reads = github.requests.filter(({ method }) => method === 'GET');
  const lists = reads.filter(({ route }) => route.endsWith('/files')).length;
  const naive = { reads: reads.length, lists, writes: github.requests.length - reads.length };
  return { ours, naive, time, open: { items, outsiders: open.length - items } };
}

/** One list for each pull request, as in a first implementation. It judges nothing, because only the requests count. */
async function goNaively({ github, repository }: Scene, writes: readonly Request[]): Promise<void> {
  const octokit = getOctokit(github.token('all', { limit: 100_000 }), { baseUrl: github.url });
  const [owner = '', repo = ''] = repository.name.split('/');
  const place = { owner, repo };
  const plans = await octokit.rest.repos.getContent({ ...place, path: PLANS });
  for (const { path } of Array.isArray(plans.data) ? plans.data : [])
    await octokit.rest.repos.getContent({ ...place, path });
  const open = await octokit.paginate(octokit.rest.pulls.list, { ...place, state: 'open', per_page: 100 });
  for (const { number, head } of open) {
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      ...place,
      pull_number: number,
      per_page: 100,
    });
    const known = repository.pull(number).files().length;
    if (files.length !== known) throw new Error(`pull request ${number} changes ${files.length} or ${known} files`);
    await octokit.rest.repos.getCombinedStatusForRef({ ...place, ref: head.sha, per_page: 100 });
  }
  // Under its own context, so that it does not affect the next event.
  for (const { path } of writes)
    await octokit.request(`POST ${path}`, { state: 'success', description: 'written', context: 'naive' });
}

async function succeed({ run: check }: Repository, event: string, pull?: PullStory): Promise<void> {
  const { exitCode, failure } = await check(event, { inputs: BUDGET, ...(pull ? { pull } : {}) });
  if (exitCode !== 0) throw new Error(`the check goes wrong: ${JSON.stringify(failure)}`);
}

/** Every tenth item waits for the one before it, and fails until that one has merged. */
function itemsOf(size: number): Record<string, Record<string, unknown>> {
  const list = Array.from({ length: size }, (_, item) => [
    `item-${item}`,
    { scope: [`src/item-${item}/**`], ...(item % 10 === 1 ? { depends_on: [`item-${item - 1}`] } : {}) },
  ]);
  return Object.fromEntries(list);
}

function filesOf(name: string, count: number): Record<string, string> {
  const paths = Array.from({ length: count }, (_, index) => `src/${name}/file-${index}.ts`);
  return Object.fromEntries(paths.map((path) => [path, `${path}\n`]));
}

function onBranch(repository: Scene['repository'], branch: string): PullStory {
  const found = [...repository.data().pulls.values()].find(
    ({ headRef, state }) => headRef === branch && state === 'open',
  );
  if (!found) throw new Error(`no pull request of "${branch}" is open`);
  return repository.pull(found.number);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
