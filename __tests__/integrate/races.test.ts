/** Promise 11: at most one integration issue survives, never before every item merged. Played, not argued. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askUntilKnown } from '../../src/commands/ask.js';
import type { Snapshot } from '../../src/core/facts/snapshot.js';
import { marker, readMarker } from '../../src/core/integration/opening/marker.js';
import { readRecord, recordText, withClaim } from '../../src/core/integration/opening/record.js';
import { surveyIntegration } from '../../src/core/integration/readiness.js';
import { createClient } from '../../src/shell/github/client.js';
import { githubSource } from '../../src/shell/github/source.js';
import type { State } from '../github/state.js';
import { DEEP, SEED } from '../runs.js';
import { openStage, REF, type Stage } from './integrate-runs.js';
import { type Played, play, repositoryIn, type Schedule, type Story } from './interleave.js';
import { randomFrom } from './random.js';
import { scheduleAt, space } from './schedules.js';

/** Schedules of the first story, of some 54,000. PARALLEL_WORK_DEEP=361 plays them all, 2403 those of every story (a quarter of an hour). */
const BUDGET = 150;

let stage: Stage;
let early: Snapshot;
let ready: Snapshot;
/** Everything merged, nothing opened. */
let merged: State;
beforeAll(async () => {
  stage = await openStage();
  stage.merge('api');
  early = await read();
  stage.merge('page');
  ready = await read();
  merged = structuredClone(stage.github.world.state);
});
afterAll(() => stage.github.stop());

async function read(): Promise<Snapshot> {
  const client = createClient({ token: stage.github.token(), apiUrl: stage.github.url });
  const source = githubSource({ client, owner: 'acme', repo: 'shop', subject: 'all', settings: { agents: [] } });
  return (await askUntilKnown(source, (known) => surveyIntegration(known))).snapshot;
}

function story(more: Partial<Story> = {}): Story {
  const { world } = stage.github;
  return { world, start: merged, repository: 'acme/shop', snapshotAt: () => ready, ...more };
}

/** A record as an earlier run left it, which has ended since; and perhaps its issue. */
function left(record: 'claimed' | 'opened' | 'closed', { world } = stage.github): State {
  world.state = structuredClone(merged);
  const repository = repositoryIn({ world, repository: 'acme/shop' });
  const run = stage.begin({ id: 90, attempt: 1 });
  run.status = 'completed';
  const claim = '90000000-1';
  if (record !== 'claimed') {
    const body = marker('profile', 'main', claim);
    const labels = ['parallel-work-integration'];
    const issue = stage.repository.issue({ title: 'Integrate', body, labels, author: 'github-actions[bot]' });
    if (record === 'closed') stage.repository.closeIssue(issue);
  }
  const facts = { plan: 'profile', base: 'main', planRevision: '0', pulls: [1, 2], commits: [], claim };
  const written = withClaim(undefined, { ...facts, run: { id: 90, attempt: 1 } }, false);
  const message = recordText(record === 'closed' ? { ...written, issue: 3 } : written);
  const author = { name: 'bot', email: 'bot@example.com', at: 1 };
  const tree = world.history.treeOf(stage.repository.sha('main'));
  repository.refs.set(REF, world.objects.writeCommit({ tree, parents: [], author, committer: author, message }));
  return structuredClone(world.state);
}

interface Told {
  readonly name: string;
  readonly story: () => Story;
  /** Of the budget. */
  readonly share: number;
}

/** Of the requests of both before the last item merges. */
let mergesAt = 0;
let wasEarly = false;

const STORIES: readonly Told[] = [
  { name: 'two runs find the plan ready', share: 1, story: () => story() },
  { name: 'an earlier run claimed and died', share: 0.15, story: () => story({ start: left('claimed') }) },
  { name: 'an earlier run opened the issue and died', share: 0.15, story: () => story({ start: left('opened') }) },
  {
    name: 'two people want the closed issue again',
    share: 0.15,
    story: () => story({ start: left('closed'), recreate: true }),
  },
  {
    name: 'the last item merges in between',
    share: 0.15,
    story: () =>
      story({
        snapshotAt: (step, isLast) => (step < mergesAt && !isLast ? early : ready),
        watch: ({ route }, step, isLast) => {
          wasEarly ||= route === 'POST /repos/:owner/:repo/issues' && step < mergesAt && !isLast;
        },
      }),
  },
];

/** After the run that followed: one open issue, the record names it, and every other one says which it is. */
function check(of: Story, played: Played, { trouble }: Schedule): void {
  const repository = repositoryIn(of);
  const issues = [...repository.issues.values()].filter(({ body }) => readMarker(body ?? ''));
  const open = issues.filter(({ state }) => state === 'open').map(({ number }) => number);
  const oid = repository.refs.get(REF) ?? '';
  const record = readRecord(of.world.objects.commit(oid)?.message ?? '', 'profile', 'main');
  expect({ open, ...played }).toEqual({ open: [record?.issue], ...played });
  expect(open).toEqual([expect.any(Number)]);
  expect(wasEarly).toBe(false);
  // Not by closing one afterwards: unless GitHub does late what it did not answer, none was ever opened twice.
  if (trouble?.kind !== 'applied late') {
    const before = [...(of.start.repositories.get(repository.id)?.issues.values() ?? [])];
    const opened = played.trace.filter((each) => each.endsWith('POST /repos/:owner/:repo/issues'));
    const adopted = before.filter(({ state }) => state === 'open').length;
    expect(opened.length + adopted).toBe(1);
  }
}

describe('every interleaving of two runs, with a crash or a lost answer at any request', () => {
  test.each(STORIES)(
    '$name (cases 141, 142, 143)',
    async ({ name, story: tell, share }) => {
      [mergesAt, wasEarly] = [0, false];
      const told = tell();
      const plain: Schedule = { first: 0, stretches: [] };
      const alone = await play(told, plain);
      const [length] = alone.requests;
      check(told, alone, plain);
      const { size } = space(length);
      const wanted = Math.min(size, Math.round(BUDGET * DEEP * share));
      const random = randomFrom(SEED);
      const seen = new Set<number>();
      while (seen.size < wanted) {
        const number = wanted === size ? seen.size : Math.floor(random() * size);
        if (seen.has(number)) continue;
        seen.add(number);
        mergesAt = Math.floor(random() * length * 2);
        const schedule = scheduleAt(number, length);
        try {
          check(told, await play(told, schedule), schedule);
        } catch (error) {
          process.stdout.write(`schedule ${number} of "${name}": ${JSON.stringify({ ...schedule, mergesAt })}\n`);
          throw error;
        }
      }
      process.stdout.write(`${name}: ${seen.size} of ${size} schedules of ${length} requests ran\n`);
    },
    60_000 * Math.max(1, DEEP),
  );
});
