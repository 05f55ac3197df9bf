/** The merge queue as GitHub reports it, and as it does not (case 130). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PullStory } from '../../github/pull-story.js';
import { openStage, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

function open(count: number): PullStory[] {
  return Array.from({ length: count }, (_, index) =>
    stage.repository.open({ branch: `b${index}`, files: { [`src/${index}.ts`]: 'x\n' } }),
  );
}

async function queueOf(head: string) {
  const snapshot = await stage.read('all', [{ kind: 'queue', head }]);
  const [answer, ...others] = snapshot.answers.queue ?? [];
  expect(others).toEqual([]);
  expect(answer?.head).toBe(head);
  return answer?.answer ?? null;
}

type Node = Record<string, unknown>;
interface Entries {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Node[];
}

/** Changes each page of entries on its way. */
function lie(change: (entries: Entries) => void, count = Number.POSITIVE_INFINITY): void {
  const isQueue = (request: { readonly body?: unknown }) => JSON.stringify(request.body ?? '').includes('mergeQueue');
  stage.github.fault(
    isQueue,
    {
      rewrite: (json) => {
        const copy = structuredClone(json) as { data: { repository: Record<string, { entries?: Entries }> } };
        for (const field of Object.values(copy.data.repository)) if (field?.entries) change(field.entries);
        return copy;
      },
    },
    { count },
  );
}

test('all entries up to the group, each with what its own group is built on', async () => {
  const [a, b, c, d] = open(4) as [PullStory, PullStory, PullStory, PullStory];
  const tip = stage.repository.sha('main');
  const first = stage.repository.queue(a);
  const second = stage.repository.queue(b, c);
  const third = stage.repository.queue(d);
  const entry = (pull: PullStory, base: string) => ({ pull: pull.number, head: pull.head, base });
  expect([second.base, third.base]).toEqual([first.head, second.head]);
  expect(await queueOf(first.head)).toEqual([entry(a, tip)]);
  expect(await queueOf(second.head)).toEqual([entry(a, tip), entry(b, first.head), entry(c, first.head)]);
  expect(await queueOf(third.head)).toHaveLength(4);
});

test('several pull requests of which only the last has the commit are one group', async () => {
  const [a, b, c] = open(3) as [PullStory, PullStory, PullStory];
  const first = stage.repository.queue(a);
  const second = stage.repository.queue(b, c);
  const line = stage.repository.data().queues.get('main') ?? [];
  const [, middle] = line;
  if (middle) line[1] = { ...middle, head: null, base: null };
  expect((await queueOf(second.head))?.map(({ pull, base }) => [pull, base])).toEqual([
    [a.number, first.base],
    [b.number, first.head],
    [c.number, first.head],
  ]);
});

test('the head of each is the one that its group holds, where that is a merge, and not what was pushed since', async () => {
  const [a, b, c] = open(3) as [PullStory, PullStory, PullStory];
  const heads = [a, b].map(({ head }) => head);
  for (const pull of [a, b]) stage.repository.queue(pull);
  const { head } = stage.repository.queue(c);
  for (const pull of [a, b]) pull.push({ 'src/more.ts': 'x\n' });
  expect((await queueOf(head))?.map((each) => each.head)).toEqual([...heads, c.head]);
  // A squash says nothing about the commits that were squashed.
  const line = stage.repository.data().queues.get('main') ?? [];
  const [first, ...others] = line;
  if (first) line.splice(0, 1, { ...first, head: stage.repository.commit('squashed', { x: 'x\n' }) });
  expect(others).toHaveLength(2);
  expect((await queueOf(head))?.map((each) => each.head)).toEqual([a.head, heads[1], c.head]);
});

test('no queue, an empty one, and one that moved on have no such group', async () => {
  const head = 'a'.repeat(40);
  expect(await queueOf(head)).toBeNull();
  const [a] = open(1) as [PullStory];
  const group = stage.repository.queue(a);
  expect(await queueOf(head)).toBeNull();
  stage.repository.mergeGroup(group);
  expect(await queueOf(group.head)).toBeNull();
});

test('what merged is no member any more, and the rest is built on the base', async () => {
  const [a, b] = open(2) as [PullStory, PullStory];
  const first = stage.repository.queue(a);
  const second = stage.repository.queue(b);
  stage.repository.mergeGroup(first);
  expect(await queueOf(second.head)).toEqual([{ pull: b.number, head: b.head, base: stage.repository.sha('main') }]);
});

test('reads a long queue completely', async () => {
  const pulls = open(103);
  const line = pulls.map(({ number }) => ({ pull: number, head: null, base: null, queuedAt: '2026-01-05T09:00:00Z' }));
  stage.repository.data().queues.set('main', line.slice(0, -1));
  const last = stage.repository.queue(pulls[102] as PullStory);
  stage.github.resetRequests();
  expect(await queueOf(last.head)).toHaveLength(103);
  expect(stage.github.requests).toHaveLength(3);
});

test.each<[string, (entries: Entries) => void, RegExp]>([
  ['a member is missing', (entries) => entries.nodes.shift(), /the list has 1 of 2 entries/],
  ['the count is less', (entries) => (entries.totalCount -= 1), /the list has 2 of 1 entries/],
  ['the count is more', (entries) => (entries.totalCount += 1), /the list has 2 of 3 entries/],
  ['one comes twice', (entries) => (entries.nodes[0] = entries.nodes[1] ?? {}), /an entry occurs twice/],
])('a list that is not whole is no list: %s', async (_, change, reason) => {
  const [a, b] = open(2) as [PullStory, PullStory];
  stage.repository.queue(a);
  const { head } = stage.repository.queue(b);
  lie(change);
  await expect(queueOf(head)).rejects.toThrow(reason);
});

test('a list without an end is no list', async () => {
  const [a] = open(1) as [PullStory];
  const { head } = stage.repository.queue(a);
  stage.github.fault('*', { endless: true }, { count: Number.POSITIVE_INFINITY });
  await expect(queueOf(head)).rejects.toThrow(/does not end after 1 entries/);
});

test('a list that is not whole once is read again', async () => {
  const [a, b] = open(2) as [PullStory, PullStory];
  stage.repository.queue(a);
  const { head } = stage.repository.queue(b);
  lie((entries) => entries.nodes.shift(), 2);
  expect(await queueOf(head)).toHaveLength(2);
});

test('a queue that moves between two pages is read again', async () => {
  const pulls = open(102);
  const line = pulls.map(({ number }) => ({ pull: number, head: null, base: null, queuedAt: '2026-01-05T09:00:00Z' }));
  stage.repository.data().queues.set('main', line.slice(0, -1));
  const last = stage.repository.queue(pulls[101] as PullStory);
  const isSecond = (request: { readonly body?: unknown }) => JSON.stringify(request.body ?? '').includes('after: ');
  stage.github.before(isSecond, () => stage.repository.dequeue(pulls[0] as PullStory));
  expect(await queueOf(last.head)).toHaveLength(101);
});

test('a pull request that the token may not see is no member to pass over', async () => {
  const [a, b] = open(2) as [PullStory, PullStory];
  stage.repository.queue(a);
  const { head } = stage.repository.queue(b);
  lie((entries) => {
    if (entries.nodes[0]) entries.nodes[0]['pullRequest'] = null;
  });
  await expect(queueOf(head)).rejects.toThrow('not as documented');
});
