/**
 * A working day of a repository with 50 agents. It measures the requests in an hour, and checks that every status is
 * written because it changed. It runs twice: with a run for each event, and as in the workflow of the README, where one
 * run waits for all.
 */
import { performance } from 'node:perf_hooks';
import { openRepository } from '../__tests__/commands/action/upkeep.js';
import { planOf } from '../__tests__/core/judge/judge-story.js';
import type { PullStory } from '../__tests__/github/pull-story.js';
import type { OpenOptions } from '../__tests__/github/repository-story.js';
import { type GitHub, startGitHub } from '../__tests__/github/request-story.js';
import type { Status } from '../__tests__/github/state.js';
import { askUntilKnown } from '../src/commands/ask.js';
import type { Snapshot, Source } from '../src/core/facts/snapshot.js';
import { reconcile } from '../src/core/statuses/reconcile.js';
import { createClient } from '../src/shell/github/client.js';
import { githubSource } from '../src/shell/github/source.js';
import { pointsOf } from './points.js';
import { printHeading, printTable, seconds } from './table.js';

const AGENTS = 50;
const HOURS = 8;
const HOUR = 3600;
const PUSHES = 300;
const MERGES = { items: 40, outsiders: 20 };
const OUTSIDERS = 40;
const CLOSED = 5;
/** What `GITHUB_TOKEN` may request from one repository in an hour, separately for REST and GraphQL. */
const GOAL = 1000;

type Happening =
  | 'push'
  | 'merge item'
  | 'merge unlisted'
  | 'open unlisted'
  | 'close unlisted'
  | 'new plan'
  | 'schedule';
type Repository = ReturnType<typeof openRepository>;

interface Scene extends Repository {
  readonly github: GitHub;
  /** `stacked`: the pull request of every third item goes into the branch of the item before it. */
  readonly shape: 'alone' | 'stacked';
  readonly random: (below: number) => number;
  /** All that were ever opened. */
  readonly pulls: PullStory[];
  /** Items that wait for an agent. */
  readonly waiting: string[];
  /** Agents that wait for an item. */
  idle: number;
  outsiders: number;
}

interface Hour {
  events: number;
  runs: number;
  graphql: number;
  points: number;
  reads: number;
  writes: number;
  time: number;
}

const HEAD = [
  'hour',
  'events',
  'runs',
  'open: items',
  'unlisted',
  'red',
  'GraphQL',
  'REST reads',
  'statuses',
  'requests',
  'GraphQL points',
  'seconds',
];

/** The seconds of one run, including the start of its runner. */
const RUN = 45;

export async function run(): Promise<void> {
  printHeading(`A day of ${AGENTS} agents`);
  const merges = MERGES.items + MERGES.outsiders;
  console.log(
    `${PUSHES} pushes, ${merges} merges, a second plan at noon, ${OUTSIDERS} unlisted pull requests, a schedule`,
  );
  console.log(
    'every 30 minutes; a merge is two events, its push and the end of its pull request. After each hour every status',
  );
  console.log('is compared with what a fresh reading says that knows of no status.');
  const together = `One run at a time, of ${RUN} seconds; of those that wait only the latest is kept (\`concurrency\`)`;
  await tellDay('Each event has a run of its own', 0, 'alone');
  await tellDay(together, RUN, 'alone');
  await tellDay('The same, and every third item is stacked on the one before it', RUN, 'stacked');
}

async function tellDay(title: string, lasting: number, shape: Scene['shape']): Promise<void> {
  console.log(`\n${title}:\n`);
  const scene = await wakeUp(shape);
  try {
    const hours = await live(scene, lasting);
    const { violations } = scene.github;
    for (const each of violations) console.log(`violation: ${each}`);
    console.log(`contract violations: ${violations.length}`);
    if (violations.length > 0) throw new Error('a request or an answer broke the contract');
    tellStatuses(scene);
    tell('requests an hour', hours.map(requestsOf));
    tell(
      'GraphQL points an hour',
      hours.map(({ points }) => points),
    );
  } finally {
    await scene.github.stop();
  }
}

/** The morning: each agent has its pull request, and every status is posted. */
async function wakeUp(shape: Scene['shape']): Promise<Scene> {
  const github = await startGitHub();
  const shop = openRepository(github, itemsOf('morning'));
  const scene: Scene = { ...shop, github, shape, random: dice(7), pulls: [], waiting: [], idle: 0, outsiders: 0 };
  for (let item = 0; item < AGENTS; item++) openItem(scene, `morning-${item}`);
  await check(scene, 'schedule');
  return scene;
}

async function live(scene: Scene, lasting: number): Promise<readonly Hour[]> {
  const { github } = scene;
  const start = github.state().clock;
  const happenings = programme(scene.random);
  const hours: Hour[] = [];
  const rows: (readonly (string | number)[])[] = [];
  let free = 0;
  let waiting: Started | undefined;
  for (let hour = 0; hour < HOURS; hour++) {
    const counted: Hour = { events: 0, runs: 0, graphql: 0, points: 0, reads: 0, writes: 0, time: 0 };
    const begin = async (started: Started, at: number) => {
      free = at + lasting;
      await count(scene, counted, () => check(scene, started.event, started.pull));
    };
    for (const { at, what } of happenings.filter((each) => Math.floor(each.at / HOUR) === hour)) {
      if (waiting && free <= at) {
        const [next, from] = [waiting, free];
        waiting = undefined;
        await begin(next, from);
      }
      github.advance(Math.max(0, start + at - github.state().clock));
      for (const started of happen(scene, what)) {
        counted.events += 1;
        if (free <= at) await begin(started, at);
        else waiting = started;
      }
    }
    if (waiting) await begin(waiting, free);
    waiting = undefined;
    await compare(scene);
    hours.push(counted);
    const open = openOf(scene);
    const items = open.filter(isItem).length;
    const red = open.filter((pull) => scene.state(pull) !== 'success').length;
    const { events, runs, graphql, reads, writes, points, time } = counted;
    const figures = [graphql, reads, writes, requestsOf(counted), points, seconds(time)];
    rows.push([hour + 1, events, runs, items, open.length - items, red, ...figures]);
  }
  printTable(HEAD, rows);
  return hours;
}

/** What happens when in the day, in seconds. */
function programme(random: Scene['random']): readonly { readonly at: number; readonly what: Happening }[] {
  const some = (what: Happening, times: number, from = 0, to = HOURS) =>
    Array.from({ length: times }, () => ({ at: from * HOUR + random((to - from) * HOUR), what }));
  return [
    ...some('push', PUSHES),
    ...some('merge item', MERGES.items, 1),
    ...some('open unlisted', OUTSIDERS, 0, 7),
    ...some('merge unlisted', MERGES.outsiders, 2),
    ...some('close unlisted', CLOSED, 2),
    { at: 4 * HOUR, what: 'new plan' as const },
    ...Array.from({ length: 2 * HOURS }, (_, index) => ({
      at: (index * HOUR) / 2 + 7 * 60,
      what: 'schedule' as const,
    })),
  ].sort((one, other) => one.at - other.at);
}

interface Started {
  readonly event: string;
  readonly pull?: PullStory;
}

/** @returns the runs that GitHub starts for it */
function happen(scene: Scene, what: Happening): readonly Started[] {
  const { repository, random } = scene;
  const event = 'pull_request_target';
  const role = openOf(scene);
  switch (what) {
    case 'schedule':
      return [{ event: 'schedule' }];
    case 'push': {
      const pull = chosen(role, random);
      work(scene, pull);
      return [{ event, pull }];
    }
    case 'merge item':
    case 'merge unlisted': {
      // The check is required, so nothing that fails is merged.
      const wanted = role.filter((pull) => isItem(pull) === (what === 'merge item') && scene.state(pull) === 'success');
      // From the bottom of a stack.
      const pull = chosen(
        wanted.filter((each) => each.data().baseRef === 'main'),
        random,
      );
      pull.merge();
      if (what === 'merge item') scene.idle += 1;
      return [{ event, pull }, { event: 'push' }, ...restack(scene, pull), ...goOn(scene)];
    }
    case 'open unlisted':
      return [{ event, pull: openOutsider(scene) }];
    case 'close unlisted': {
      const pull = chosen(
        role.filter((each) => !isItem(each)),
        random,
      );
      pull.close();
      return [{ event, pull }];
    }
    case 'new plan': {
      const [text = ''] = Object.values(planOf(itemsOf('afternoon')));
      repository.commit('main', { '.github/parallel-work/afternoon.yml': text });
      scene.waiting.push(...Object.keys(itemsOf('afternoon')));
      return [{ event: 'push' }, ...goOn(scene)];
    }
  }
}

/** GitHub gives those that stood on it the base branch as their new base, and their authors rebase them. */
function restack(scene: Scene, merged: PullStory): Started[] {
  const { repository } = scene;
  return openOf(scene)
    .filter((pull) => pull.data().baseRef === merged.branch)
    .map((pull) => {
      const own = pull.files().map(({ path }) => path);
      pull.retarget('main');
      pull.forcePush(Object.fromEntries(own.map((path) => [path, repository.read(pull.head, path) ?? null])));
      return { event: 'pull_request_target', pull };
    });
}

/** A free agent takes the next item. */
function goOn(scene: Scene): Started[] {
  const started: Started[] = [];
  for (; scene.idle > 0 && scene.waiting.length > 0; scene.idle--)
    started.push({ event: 'pull_request_target', pull: openItem(scene, scene.waiting.shift() ?? '') });
  return started;
}

/** Every tenth push changes a file of another item, and the next push to that pull request removes the change. */
function work({ repository, random }: Scene, pull: PullStory): void {
  const name = pull.branch.replace('feat/', '');
  const astray = pull.files().find(({ path }) => path.endsWith('/astray.ts'));
  if (astray) pull.push({ [astray.path]: null });
  else if (isItem(pull) && random(10) === 0)
    pull.push({ [`src/${name.replace(/\d+$/, (item) => String((Number(item) + 1) % AGENTS))}/astray.ts`]: 'lost\n' });
  else if (random(10) === 0 && pull.data().baseSha !== repository.sha(pull.data().baseRef)) pull.updateBranch();
  else pull.push({ [`src/${name}/file-${random(6)}.ts`]: `${random(1_000_000)}\n` });
}

/** Every fifth item waits for the one before it. */
function itemsOf(plan: string): Record<string, Record<string, unknown>> {
  const list = Array.from({ length: AGENTS }, (_, item) => [
    `${plan}-${item}`,
    { scope: [`src/${plan}-${item}/**`], ...(item % 5 === 1 ? { depends_on: [`${plan}-${item - 1}`] } : {}) },
  ]);
  return Object.fromEntries(list);
}

function openItem(scene: Scene, item: string): PullStory {
  const paths = Array.from({ length: 1 + scene.random(5) }, (_, index) => `src/${item}/file-${index}.ts`);
  const files = Object.fromEntries(paths.map((path) => [path, `${path}\n`]));
  return open(scene, { branch: `feat/${item}`, files, ...baseOf(scene, item) });
}

/** Every third item is stacked on the one before it, if that one is open and goes into the base branch. */
function baseOf(scene: Scene, item: string): Pick<OpenOptions, 'base'> {
  const [, plan = '', number = ''] = /^(.*)-(\d+)$/.exec(item) ?? [];
  const below = openOf(scene).find(({ branch }) => branch === `feat/${plan}-${Number(number) - 1}`);
  const isStacked = scene.shape === 'stacked' && Number(number) % 3 === 2 && below?.data().baseRef === 'main';
  return isStacked && below ? { base: below.branch } : {};
}

/** Every fourth one changes a path of an item, and every second one comes from a fork. */
function openOutsider(scene: Scene): PullStory {
  const topic = scene.outsiders++;
  const path = topic % 4 === 0 ? `src/morning-${topic}/outside.ts` : `src/topic-${topic}/a.ts`;
  const fork = topic % 2 === 0 ? { fork: 'mallory' } : {};
  return open(scene, { branch: `topic-${topic}`, files: { [path]: 'fixed\n' }, ...fork });
}

function open({ repository, pulls }: Scene, options: OpenOptions): PullStory {
  const pull = repository.open(options);
  pulls.push(pull);
  return pull;
}

async function check({ run: command }: Repository, event: string, pull?: PullStory): Promise<void> {
  const { exitCode, failure } = await command(event, pull ? { pull } : {});
  if (exitCode !== 0) throw new Error(`the check goes wrong: ${JSON.stringify(failure)}`);
}

async function count({ github }: Scene, hour: Hour, work: () => Promise<void>): Promise<void> {
  github.resetRequests();
  const start = performance.now();
  await work();
  hour.time += performance.now() - start;
  hour.runs += 1;
  for (const { method, route, body } of github.requests) {
    if (route !== 'POST /graphql') hour[method === 'GET' ? 'reads' : 'writes'] += 1;
    else {
      hour.graphql += 1;
      hour.points += pointsOf(queryOf(body));
    }
  }
}

function queryOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string') return body.query;
  throw new Error('a request without a query');
}

/** Every status has to equal the one that a run without earlier statuses would post. */
async function compare(scene: Scene): Promise<void> {
  const { github, repository, status } = scene;
  const [owner = '', repo = ''] = repository.name.split('/');
  const client = createClient({ token: github.token('all'), apiUrl: github.url });
  const source = githubSource({ client, owner, repo, subject: 'all', settings: { agents: [] } });
  const { result } = await askUntilKnown(blind(source), reconcile);
  const wanted = new Map(
    result.writes.flatMap((each) => (each.kind === 'status' ? [[each.commit, each] as const] : [])),
  );
  for (const pull of openOf(scene)) {
    const fresh = wanted.get(pull.head);
    const posted = withoutCount(status(pull));
    const right = fresh ? withoutCount(`${fresh.state} ${fresh.description}`) : 'no verdict';
    if (posted !== right) throw new Error(`#${pull.number} has "${posted}", and a fresh reading says "${right}"`);
  }
}

function blind(source: Source): Source {
  const cover = (snapshot: Snapshot): Snapshot => {
    const { overview: [overview] = [], ...answers } = snapshot.answers;
    if (!overview) return snapshot;
    const open = overview.answer.open.map((each) => ({ ...each, status: null }));
    // Those of stacked pull requests, which are not in the list.
    const postedOn = (answers.postedOn ?? []).map((each) => ({ ...each, answer: null }));
    return { ...snapshot, answers: { ...answers, postedOn, overview: [{ answer: { open, closed: [] } }] } };
  };
  return { start: () => source.start(), answer: async (...asked) => cover(await source.answer(...asked)) };
}

/** Every status that was ever written differs from the one before it, and not only in its count. */
function tellStatuses({ repository }: Scene): void {
  const last = new Map<string, Status>();
  let [first, changed] = [0, 0];
  for (const posted of repository.data().statuses) {
    const key = `${posted.sha} ${posted.context}`;
    const before = last.get(key);
    if (before && said(before) === said(posted))
      throw new Error(`written again though nothing changed: ${said(posted)}`);
    if (before) changed += 1;
    else first += 1;
    last.set(key, posted);
  }
  console.log(
    `statuses of the day and of the morning before it: ${first} the first of their commit, ${changed} another than before`,
  );
  console.log('statuses that did not change: 0');
}

function said({ state, description }: Status): string {
  return withoutCount(`${state} ${description ?? ''}`);
}

function withoutCount(text: string): string {
  return text.replace(/^(\w+ \[)\d+/, '$1');
}

function tell(what: string, figures: readonly number[]): void {
  const most = Math.max(...figures);
  const mean = Math.round(figures.reduce((sum, each) => sum + each, 0) / figures.length);
  console.log(`goal: within 1,000 ${what}: ${most <= GOAL ? 'met' : 'MISSED'}. at most ${most}, on average ${mean}`);
}

function requestsOf({ graphql, reads, writes }: Hour): number {
  return graphql + reads + writes;
}

function openOf({ pulls }: Scene): readonly PullStory[] {
  return pulls.filter((pull) => pull.data().state === 'open');
}

function isItem({ branch }: PullStory): boolean {
  return branch.startsWith('feat/');
}

function chosen(pulls: readonly PullStory[], random: Scene['random']): PullStory {
  const found = pulls[random(pulls.length)];
  if (!found) throw new Error('There is no such pull request. Change the order of the day.');
  return found;
}

/** The same day each time: a linear congruential generator (Numerical Recipes). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
