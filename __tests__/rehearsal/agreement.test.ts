/** A rehearsal says what `git merge` does: the same conflicts, path by path and kind by kind, and the same tree. */
import { afterAll, describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { run } from '../commands/cli/run.js';
import { endStories } from '../git-story.js';
import { posixTest } from '../optional.js';
import { atLeast, runs } from '../runs.js';
import { realMerges } from './real-merges.js';
import { buildWorlds, rehearsalWorld } from './worlds.js';

afterAll(endStories);

interface Shown {
  readonly steps: readonly {
    readonly branch: string;
    readonly clean: boolean;
    readonly conflicts: readonly { readonly path: string; readonly kind: string }[];
  }[];
  readonly tree: string;
}

const { numRuns, seed } = runs(20);

describe('a rehearsal of random branches', () => {
  posixTest(
    'agrees with git merge, path by path, kind by kind and by the tree',
    async () => {
      const worlds = fc.sample(rehearsalWorld, { numRuns, seed });
      const { story, built } = buildWorlds(worlds);
      const kinds = new Map<string, number>();
      let unanswered = 0;
      for (const [index, { base }] of built.entries()) {
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
        unanswered += real.steps.filter(({ conflicts }) => conflicts === undefined).length;
        expect({ world: worlds[index], steps: shown }).toEqual({ world: worlds[index], steps: real.steps });
        expect({ world: worlds[index], tree }).toEqual({ world: worlds[index], tree: real.tree });
        for (const { kind } of steps.flatMap(({ conflicts }) => conflicts)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
      console.log([...kinds].map(([kind, count]) => `${kind}: ${count}`).join(', '));
      expect(unanswered).toBeLessThanOrEqual(numRuns / 50 + 1);
      expect(kinds.size).toBeGreaterThanOrEqual(atLeast(8));
    },
    20 * 60_000,
  );
});
