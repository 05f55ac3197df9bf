/** A rehearsal says what `git merge` does: the same conflicts, path by path and kind by kind, and the same tree. */
import { afterAll, describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { run } from '../commands/cli/run.js';
import { endStories, type GitStory } from '../git-story.js';
import { posixTest } from '../optional.js';
import { atLeast, runs } from '../runs.js';
import { realMerges } from './real-merges.js';
import {
  type BuiltRehearsal,
  branchesOf,
  buildWorlds,
  MEETINGS,
  type RehearsalWorld,
  rehearsalWorld,
} from './worlds.js';

afterAll(endStories);

interface Shown {
  readonly steps: readonly {
    readonly branch: string;
    readonly clean: boolean;
    readonly conflicts: readonly { readonly path: string; readonly kind: string }[];
  }[];
  readonly tree: string;
}

interface Agreed {
  readonly kinds: readonly string[];
  /** How many merges Git ended without an answer. */
  readonly unanswered: number;
}

const { numRuns, seed } = runs(20);

describe('a rehearsal', () => {
  posixTest('says the word of Git, as git merge does, for each way in which two branches meet', async () => {
    const worlds = MEETINGS.map((each) => ({ base: [], branches: branchesOf(each, each.pick) }));
    const { story, built } = buildWorlds(worlds);
    const met = [];
    for (const [index, each] of built.entries()) met.push(await agree(story, each, worlds[index]));
    expect(met).toEqual(MEETINGS.map(({ kinds }) => ({ kinds, unanswered: 0 })));
  });

  posixTest(
    'of random branches agrees with git merge, path by path, kind by kind and by the tree',
    async () => {
      const worlds = fc.sample(rehearsalWorld, { numRuns, seed });
      const { story, built } = buildWorlds(worlds);
      const kinds = new Map<string, number>();
      let unanswered = 0;
      for (const [index, each] of built.entries()) {
        const agreed = await agree(story, each, worlds[index]);
        unanswered += agreed.unanswered;
        for (const kind of agreed.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      console.log([...kinds].map(([kind, count]) => `${kind}: ${count}`).join(', '));
      expect(unanswered).toBeLessThanOrEqual(numRuns / 50 + 1);
      expect(kinds.size).toBeGreaterThanOrEqual(atLeast(8));
    },
    20 * 60_000,
  );
});

async function agree(story: GitStory, { base }: BuiltRehearsal, world: RehearsalWorld | undefined): Promise<Agreed> {
  const { out, err } = await run(story.directory, 'rehearse', '--base', base, '--refs', `${base}-*`, '--json');
  expect(err).toBe('');
  const { steps, tree } = (JSON.parse(out) as { rehearsal: Shown }).rehearsal;
  const names = steps.map(({ branch }) => branch.replace('refs/heads/', ''));
  const real = realMerges(story, base, names);
  const shown = steps.map(({ clean, conflicts }, at) => {
    const branch = names[at];
    if (!clean && real.steps[at]?.conflicts === undefined) return { branch };
    return { branch, conflicts: conflicts.map(({ path, kind }) => `${path}: ${kind}`).sort() };
  });
  expect({ world, steps: shown }).toEqual({ world, steps: real.steps });
  expect({ world, tree }).toEqual({ world, tree: real.tree });
  return {
    kinds: steps.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind)),
    unanswered: real.steps.filter(({ conflicts }) => conflicts === undefined).length,
  };
}
