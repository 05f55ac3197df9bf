/** Of random branches, the plan that `init` makes has no error, and each branch keeps to it. */
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentOf } from '../../../end-to-end/document.js';
import { endStories, gitStory } from '../../../git-story.js';
import { atLeast, runs } from '../../../runs.js';
import { run } from '../run.js';

afterAll(endStories);

const START = [
  'src/a/1.ts',
  'src/a/2.ts',
  'src/b/1.ts',
  'src/index.ts',
  'package-lock.json',
  '[id]/page.tsx',
  'README.md',
];
const NEW = [
  'src/a/3.ts',
  'src/c/1.ts',
  'src/c/2.ts',
  'src/c/d/1.ts',
  'docs/x y.md',
  'docs/größe.md',
  'api/yarn.lock',
  '{a,b}.ts',
];

const edit = fc.oneof(
  fc.record({ path: fc.constantFrom(...START), text: fc.constantFrom('one\n', 'two\n', null) }),
  fc.record({ path: fc.constantFrom(...NEW), text: fc.constantFrom('one\n', 'two\n') }),
);
const branch = fc.uniqueArray(edit, { minLength: 1, maxLength: 4, selector: ({ path }) => path });

async function jsonOf(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, ...args, '--json');
  return { code, document: documentOf({ code, stdout: out, stderr: '' }) };
}

describe('a plan from random branches', () => {
  test('has no error, and each branch passes, or waits for the one that changes the same file', async () => {
    let passed = 0;
    let waited = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(branch, { minLength: 2, maxLength: 4 }), async (branches) => {
        const story = gitStory().commit(Object.fromEntries(START.map((path) => [path, 'start\n'])));
        const names = branches.map((_, at) => `feat/${at}`);
        for (const [at, edits] of branches.entries())
          story.branch(`feat/${at}`, 'main').commit(Object.fromEntries(edits.map(({ path, text }) => [path, text])));
        story.checkout('main');
        const { directory } = story;
        expect((await run(directory, 'init', '--branches', ...names)).code).toBe(0);
        expect((await run(directory, 'lint')).code).toBe(0);
        story.commit({}, 'Nothing').git('add', '-A');
        story.commit({}, 'Plan');
        for (const name of names) {
          story.checkout(name);
          const { code, document } = await jsonOf(directory, 'check');
          const rules = new Set(
            (document.findings ?? []).filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
          );
          if (code === 0) passed += 1;
          else {
            expect([...rules]).toEqual(['dependency-open']);
            waited += 1;
          }
        }
      }),
      runs(12),
    );
    expect(passed).toBeGreaterThan(atLeast(10));
    expect(waited).toBeGreaterThan(atLeast(3));
  }, 600_000);
});
