/** Stories of open pull requests on the real command: which ones fail, which others they name, and that they pass in the end. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergedTree } from '../../github/github-state.js';
import type { PullStory } from '../../github/pull-story.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { runs } from '../../runs.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.stop());

type Scene = ReturnType<typeof openRepository>;
type Items = Parameters<typeof openRepository>[1];

/** Each branch with the states and the numbers that its findings of one rule name, after one run. */
async function told({ run }: Scene, rule = 'overlap'): Promise<Record<string, { state: string; names: number[] }>> {
  const { log, exitCode } = await run('workflow_dispatch');
  expect(exitCode).toBe(0);
  const found: Record<string, { state: string; names: number[] }> = {};
  let names: number[] = [];
  for (const line of log.split('\n')) {
    const [, state = '', branch] =
      /^(success|failure|error) {2}pull request #\d+ from "feat\/([\w-]+)"/.exec(line) ?? [];
    if (branch !== undefined) {
      names = [];
      found[branch] = { state, names };
    }
    if (line.startsWith('  error') && line.endsWith(`[${rule}]`)) {
      const [, number] = /\(#(\d+)\)\. Item "/.exec(line) ?? [];
      if (!names.includes(Number(number))) names.push(Number(number));
    }
  }
  for (const each of Object.values(found)) each.names.sort((a, b) => a - b);
  return found;
}

/** What merging in git says, apart from anything that is judged here. */
function isClean(ours: string, theirs: string): boolean {
  return mergedTree(github.world, ours, theirs) !== undefined;
}

const statesOf = ({ state }: Scene, pulls: readonly PullStory[]) => pulls.map((pull) => state(pull));

describe('six pull requests that are each clean against main, and pairwise in conflict', () => {
  const SIX = ['one', 'two', 'three', 'four', 'five', 'six'];
  const REGISTRY = 'src/registry.ts';
  const files = { [REGISTRY]: 'export const all = [];\n' };
  const openSix = ({ repository }: Scene) =>
    SIX.map((id) =>
      repository.open({
        branch: `feat/${id}`,
        files: { [`src/${id}/index.ts`]: `${id}\n`, [REGISTRY]: `export const all = ['${id}'];\n` },
      }),
    );

  test('if all own the file, only the first passes, the others name those before them, and each one passes in turn', async () => {
    const items: Items = Object.fromEntries(SIX.map((id) => [id, { scope: [`src/${id}/**`, REGISTRY] }]));
    const scene = openRepository(github, items, { files });
    const pulls = openSix(scene);
    const main = scene.repository.sha('main');
    for (const one of pulls) {
      expect(isClean(main, one.head)).toBe(true);
      for (const other of pulls) if (other !== one) expect(isClean(one.head, other.head)).toBe(false);
    }
    const first = await told(scene);
    SIX.forEach((id, index) => {
      const before = pulls.slice(0, index).map(({ number }) => number);
      expect(first[id]).toEqual({ state: index === 0 ? 'success' : 'failure', names: before });
    });

    // It merges, drops its change, or closes: the next one passes without a push of its own.
    const [one, two, three, four, five, six] = pulls;
    if (!one || !two || !three || !four || !five || !six) throw new Error('there are six');
    one.merge();
    await scene.run('push');
    expect(statesOf(scene, pulls.slice(1))).toEqual(['success', ...Array(4).fill('failure')]);
    two.push({ [REGISTRY]: files[REGISTRY] });
    await scene.run('pull_request_target', { pull: two });
    expect(statesOf(scene, pulls.slice(1))).toEqual(['success', 'success', ...Array(3).fill('failure')]);
    three.close();
    await scene.run('pull_request_target', { pull: three });
    expect(statesOf(scene, [two, three, four, five, six])).toEqual([
      'success',
      'pending',
      'success',
      'failure',
      'failure',
    ]);
    expect(scene.status(five)).toContain('#4');
  });

  test('the owner passes although it came last, and the five others fail and name only the owner (promise 9)', async () => {
    const items: Items = Object.fromEntries(
      SIX.map((id) => [id, { scope: [`src/${id}/**`, ...(id === 'six' ? [REGISTRY] : [])] }]),
    );
    const scene = openRepository(github, items, { files });
    const pulls = openSix(scene);
    const found = await told(scene);
    expect(found['six']).toEqual({ state: 'success', names: [] });
    SIX.slice(0, 5).forEach((id, index) => {
      expect(found[id]?.state).toBe('failure');
      expect(found[id]?.names).toEqual([...pulls.slice(0, index).map(({ number }) => number), 6]);
    });
    // The others leave the file to the owner: all pass at once.
    for (const stray of pulls.slice(0, 5)) stray.push({ [REGISTRY]: files[REGISTRY] });
    await scene.run('push');
    expect(statesOf(scene, pulls)).toEqual(SIX.map(() => 'success'));
  });
});

describe('a queue of 19 in which 10 files are shared', () => {
  const QUEUE = Array.from({ length: 19 }, (_, index) => `item-${index + 1}`);
  /** Which of the queue edit each of the ten files: two, three or four of them. */
  const SHARED: readonly (readonly number[])[] = [
    [1, 2],
    [2, 5, 9],
    [3, 4],
    [4, 12],
    [6, 7, 8, 13],
    [7, 14],
    [9, 10],
    [11, 19],
    [15, 16, 17],
    [13, 18],
  ];
  const file = (index: number) => `src/shared-${index}.ts`;

  test('each pull request fails because of the right others, and passes once those merge, shrink or close', async () => {
    const editedBy = (number: number) =>
      SHARED.flatMap((pulls, index) => (pulls.includes(number) ? [file(index)] : []));
    const items: Items = Object.fromEntries(
      QUEUE.map((id, index) => [id, { scope: [`src/${id}/**`, ...editedBy(index + 1)] }]),
    );
    const files = Object.fromEntries(SHARED.map((_, index) => [file(index), 'one\ntwo\nthree\n']));
    const scene = openRepository(github, items, { files });
    const edits = new Map<number, string[]>();
    const pulls = QUEUE.map((id, index) => {
      edits.set(index + 1, editedBy(index + 1));
      const own = Object.fromEntries(editedBy(index + 1).map((path) => [path, `${id}\n`]));
      return scene.repository.open({ branch: `feat/${id}`, files: { [`src/${id}/x.ts`]: 'x\n', ...own } });
    });
    const at = (number: number): PullStory => {
      const found = pulls[number - 1];
      if (!found) throw new Error(`there is no #${number}`);
      return found;
    };
    /** By the list above alone: a later one fails as long as an earlier open one changes one of its files. */
    const expected = () =>
      Object.fromEntries(
        [...edits].map(([number, paths]) => {
          const names = [...edits.keys()].filter(
            (other) => other < number && edits.get(other)?.some((path) => paths.includes(path)),
          );
          return [`item-${number}`, { state: names.length > 0 ? 'failure' : 'success', names }];
        }),
      );
    const inLine = () =>
      expect(
        Object.fromEntries([...edits.keys()].map((number) => [`item-${number}`, scene.state(at(number))])),
      ).toEqual(Object.fromEntries(Object.entries(expected()).map(([id, { state }]) => [id, state])));

    const first = await told(scene);
    expect(first).toEqual(expected());
    expect(Object.values(first).filter(({ state }) => state === 'failure')).toHaveLength(14);
    inLine();

    // #1 merges, #6 takes its change out, #9 closes: each is one event, and nobody else does anything.
    at(1).merge();
    edits.delete(1);
    await scene.run('push');
    inLine();
    expect(scene.state(at(2))).toBe('success');
    at(6).push({ [file(4)]: files[file(4)] ?? null });
    edits.set(6, []);
    await scene.run('pull_request_target', { pull: at(6) });
    inLine();
    expect([7, 8, 13].map((number) => scene.state(at(number)))).toEqual(['success', 'failure', 'failure']);
    at(9).close();
    edits.delete(9);
    await scene.run('pull_request_target', { pull: at(9) });
    inLine();
    expect(scene.state(at(10))).toBe('success');
    // An event of no pull request finds nothing more to do.
    const before = scene.written();
    expect(await told(scene)).toEqual(expected());
    expect(scene.written()).toBe(before);
  });
});

describe('one that waits for a dependency and overlaps another', () => {
  const COMMON = 'src/common.ts';
  const files = { [COMMON]: 'common\n' };

  test('yields while its dependency is open, so that no two pull requests wait for each other', async () => {
    const scene = openRepository(
      github,
      {
        base: { scope: ['src/base/**'] },
        waiting: { scope: ['src/waiting/**', COMMON], depends_on: ['base'] },
        other: { scope: ['src/other/**', COMMON] },
      },
      { files },
    );
    const open = (id: string, more = {}) =>
      scene.repository.open({ branch: `feat/${id}`, files: { [`src/${id}/x.ts`]: 'x\n', ...more } });
    const waiting = open('waiting', { [COMMON]: 'waiting\n' });
    const other = open('other', { [COMMON]: 'other\n' });
    expect((await told(scene))['waiting']?.names).toEqual([2]);
    expect(statesOf(scene, [waiting, other])).toEqual(['failure', 'success']);
    expect(scene.status(waiting)).toMatch(/"base"|2 errors/);

    // Its dependency comes first: now it is the earlier one, and the other yields until it has merged.
    const base = open('base');
    await scene.run('pull_request_target', { pull: base });
    base.merge();
    await scene.run('push');
    expect(statesOf(scene, [waiting, other])).toEqual(['success', 'failure']);
    expect(scene.status(other)).toContain('#1');
    waiting.merge();
    await scene.run('push');
    expect(scene.state(other)).toBe('success');
  });

  test('where its own dependency overlaps the same one, the dependency goes, then the others in turn', async () => {
    const scene = openRepository(
      github,
      {
        base: { scope: ['src/base/**', COMMON] },
        waiting: { scope: ['src/waiting/**', COMMON], depends_on: ['base'] },
        other: { scope: ['src/other/**', COMMON] },
      },
      { files },
    );
    const open = (id: string) =>
      scene.repository.open({ branch: `feat/${id}`, files: { [`src/${id}/x.ts`]: 'x\n', [COMMON]: `${id}\n` } });
    const waiting = open('waiting');
    const other = open('other');
    const base = open('base');
    await scene.run('pull_request_target', { pull: base });
    expect(statesOf(scene, [waiting, other, base])).toEqual(['failure', 'success', 'failure']);
    expect(scene.status(base)).toContain('#2');
    other.merge();
    await scene.run('push');
    expect(statesOf(scene, [waiting, base])).toEqual(['failure', 'success']);
  });

  test('some pull request passes until all have merged, whatever depends on and overlaps what', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const graph = fc.record({
      order: fc.shuffledSubarray(ids, { minLength: 5 }),
      needs: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 5 }),
      shared: fc.array(fc.subarray(ids, { minLength: 2 }), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(graph, async ({ order, needs, shared }) => {
        const items: Items = Object.fromEntries(
          ids.map((id, index) => [
            id,
            {
              scope: [
                `src/${id}/**`,
                ...shared.flatMap((those, file) => (those.includes(id) ? [`src/${file}.ts`] : [])),
              ],
              // Only on those before it in the alphabet: a plan with a cycle is broken.
              depends_on: [...new Set(needs.flatMap(([of, on]) => (of === index && on < of ? [ids[on]] : [])))],
            },
          ]),
        );
        const scene = openRepository(github, items, {
          files: Object.fromEntries(shared.map((_, file) => [`src/${file}.ts`, 'x\n'])),
        });
        const changes = (id: string) =>
          Object.fromEntries(
            shared.flatMap((those, file) => (those.includes(id) ? [[`src/${file}.ts`, `${id}\n`]] : [])),
          );
        let left = order.map((id) =>
          scene.repository.open({ branch: `feat/${id}`, files: { [`src/${id}/x.ts`]: 'x\n', ...changes(id) } }),
        );
        await scene.run('schedule');
        while (left.length > 0) {
          const next = left.find((pull) => scene.state(pull) === 'success');
          expect(next).toBeDefined();
          if (!next) return;
          // A conflict with the base is no finding: its author merges the base, which changes no verdict.
          if (!isClean(scene.repository.sha('main'), next.head)) resolve(scene, next, changes);
          next.merge();
          left = left.filter((pull) => pull !== next);
          await scene.run('push');
        }
      }),
      runs(5),
    );
  });
});

/** As its author would: a new branch on the base's tip with the same change. */
function resolve({ repository }: Scene, pull: PullStory, changes: (id: string) => Record<string, string>): void {
  const id = pull.branch.replace('feat/', '');
  pull.forcePush({ [`src/${id}/x.ts`]: 'x\n', ...changes(id) }, { from: repository.sha('main') });
}
