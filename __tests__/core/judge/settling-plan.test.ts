/** The plan that is proposed for random branches: lint finds nothing in it, and each file belongs to one branch. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActiveWork } from '../../../src/core/facts/questions.js';
import { PLAN_DIRECTORY } from '../../../src/core/plan/plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { coveringGlob } from '../../../src/core/plan/scope.js';
import { dependenciesOf } from '../../../src/core/plan/waves.js';
import { atLeast, runs } from '../../runs.js';
import { lintStory, told } from '../lint/ask.js';
import { judgeStory } from './judge-story.js';

/** Few names, so that branches meet, and some that globs, YAML or disks read in another way. */
const PATHS = [
  'src/a.ts',
  'src/A.ts',
  'src/b.ts',
  'src/b.ts/x.ts',
  'app/[id]/page.tsx',
  'x y/#z.ts',
  '*.ts',
  '!q.ts',
  '- x.ts',
  'true',
  'package.json',
  'package-lock.json',
  '.github/workflows/ci.yml',
  `${PLAN_DIRECTORY}/p.yml`,
  'a.ts',
  'ü/"quoted".ts',
  "it's.ts",
];
const NAMES = ['feat/a', 'fix/a', 'feat/A-1', 'integration', 'constructor', 'x', '1.10', 'feat/ü', 'main'];
const change = fc.record({
  path: fc.oneof(
    fc.constantFrom(...PATHS),
    fc.nat(60).map((at) => `lib/deep/${at % 6}/f${at}.ts`),
  ),
  kind: fc.constantFrom('create' as const, 'modify' as const, 'delete' as const),
});
const works = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 7 }).chain((names) =>
  fc.tuple(
    ...names.map((branch, index) =>
      fc.record(
        {
          branch: fc.constant(branch),
          worktree: fc.constant(`/home/me/${branch}`),
          began: fc.nat(9),
          on: fc.subarray(names.slice(0, index), { maxLength: Math.min(1, index) }),
          changes: fc.uniqueArray(change, { minLength: 1, maxLength: 45, selector: ({ path }) => path }),
        },
        { requiredKeys: ['branch', 'on', 'changes', 'worktree'] },
      ),
    ),
  ),
);

test('lints clean, and gives no file to two items that go side by side', () => {
  let proposals = 0;
  fc.assert(
    fc.property(works, (work: readonly ActiveWork[]) => {
      const tree = ['src/a.ts', 'src/b.ts', 'package.json'];
      const { shared } = judgeStory({ source: 'git', plans: null, subject: 'all', work, tree });
      if (!shared?.proposal) return;
      proposals += 1;
      const { path, yaml } = shared.proposal;
      const linted = lintStory({ source: 'git', plans: { [path.slice(PLAN_DIRECTORY.length + 1)]: yaml }, tree });
      expect(told(linted).filter((each) => !/ near-miss /.test(each))).toEqual([]);
      const { plan } = readPlan({ path, text: yaml });
      const items = plan?.items ?? [];
      const before = dependenciesOf(plan ? [plan] : []);
      for (const { path: one } of shared.paths) {
        const owners = items.filter(({ scope }) => coveringGlob(scope, 'create', one) !== undefined);
        const isBefore = (a: number, b: number) =>
          owners[a] !== undefined && owners[b] !== undefined && before(owners[b]).has(`current-work/${owners[a].item}`);
        for (let a = 0; a < owners.length; a++)
          for (let b = a + 1; b < owners.length; b++)
            expect([one, isBefore(a, b) || isBefore(b, a)]).toEqual([one, true]);
      }
    }),
    runs(400),
  );
  expect(proposals).toBeGreaterThan(atLeast(100));
});

test('says at least in which order to merge, if it proposes no plan', () => {
  fc.assert(
    fc.property(works, (work: readonly ActiveWork[]) => {
      const { shared } = judgeStory({ source: 'git', plans: null, subject: 'all', work });
      if (!shared || shared.paths.length === 0) return;
      expect((shared.proposal !== undefined) !== (shared.order !== undefined)).toBe(true);
    }),
    runs(100),
  );
});
