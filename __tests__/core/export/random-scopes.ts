/** Random items over the files of this repository and some with difficult names. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { allowedSets } from '../../../src/core/export/allowed-sets.js';
import { type ExportContext, ownersIn } from '../../../src/core/export/tool-rules.js';
import { forbids } from '../../../src/core/globs/glob.js';
import { globOf } from '../../../src/core/plan/glob-problems.js';
import type { Item, Plan } from '../../../src/core/plan/plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { globsFor } from '../../../src/core/plan/scope.js';
import { allowedKinds } from '../../../src/core/progress/allowed-kinds.js';

const ODD = [
  'README.md',
  'app/(shop)/[id]/page.tsx',
  'app/(shop)/[...all]/page.tsx',
  'app/{x}/a b.ts',
  'app/1(2)3/x.ts',
  'app/1[2]3/x.ts',
  'app/!x/#y',
  'app/Upper.ts',
  'app/a*b?.txt',
  'app/end /x.ts',
  'naïve/é.ts',
  '.github/workflows/ci.yml',
  '.github/CODEOWNERS',
  '.claude/settings.json',
];

/** A tree as it is really built, small enough to compare each path with each rule. */
export const TREE: readonly string[] = [
  ...['src/core/globs', 'src/core/plan', 'src/commands', 'docs', 'examples', 'skills'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  ),
  ...ODD,
].sort();

const PATH = fc.constantFrom(...TREE, 'src/new/file.ts', 'src/core/globs/new.ts', 'new.md');

const GLOB = fc.tuple(PATH, fc.nat(7), fc.nat(9)).map(([path, form, at]) => {
  const names = path.split('/').map(globOf);
  const above = names.slice(0, 1 + (at % names.length));
  const folder = names.length > 1 ? above.slice(0, names.length - 1).join('/') : 'docs';
  const ending = /\.\w+$/.exec(path)?.[0] ?? '.ts';
  if (form === 0) return `${folder}/**`;
  if (form === 1) return `${folder}/*${ending}`;
  if (form === 2) return `**/*${ending}`;
  if (form === 3) return `${folder}/**/*${ending}`;
  if (form === 4) return `{${folder},other}/*`;
  if (form === 5) return names.with(at % names.length, '*').join('/');
  return names.join('/');
});
const GLOBS = fc.array(GLOB, { maxLength: 3 });
const SCOPE = fc
  .record({ any: GLOBS, create: GLOBS, modify: GLOBS, delete: GLOBS, except: GLOBS })
  .filter(({ any, create, modify, delete: gone }) => any.length + create.length + modify.length + gone.length > 0);
const DO_NOT_TOUCH = fc.oneof(GLOBS, fc.record({ modify: GLOBS, delete: GLOBS }));

export const ITEMS = fc
  .record({
    own: SCOPE,
    other: SCOPE,
    doNotTouch: DO_NOT_TOUCH,
    generated: GLOBS,
    shared: GLOBS,
    isIntegration: fc.boolean(),
  })
  .map(({ own, other, doNotTouch, generated, shared, isIntegration }): { item: Item; plan: Plan } => {
    const constraints = { do_not_touch: doNotTouch };
    const mine = { branch: 'feat/a', scope: own, constraints };
    const text = JSON.stringify({
      version: 1,
      task: 'Random',
      generated,
      shared,
      items: { b: { branch: 'feat/b', scope: other }, ...(isIntegration ? {} : { a: mine }) },
      ...(isIntegration ? { integration: mine } : {}),
    });
    const { plan, problems } = readPlan({ path: '.github/parallel-work/p.yml', text });
    const item = isIntegration ? plan?.integration : plan?.items.find((each) => each.item === 'a');
    if (!plan || !item) throw new Error(problems.map(({ message }) => message).join('\n'));
    return { item, plan };
  });

export function contextOf({ item, plan }: { item: Item; plan: Plan }, root = '/home/me/shop (1)'): ExportContext {
  const owners = ownersIn([plan], () => false);
  return { item, plan, allowed: allowedSets(item, plan), owners, files: TREE, root, inside: [] };
}

/** Whether the check would let the item change the path in some way. */
export function isAllowed({ item, plan }: { item: Item; plan: Plan }, path: string): boolean {
  return allowedKinds(item, plan, path).some(
    (kind) => !globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path)),
  );
}

/** The tree, and paths that do not exist yet. */
export const PATHS: readonly string[] = [
  ...TREE,
  ...TREE.flatMap((path) => [`${path}x`, path.toUpperCase(), `new/${path}`]).filter((_, at) => at % 5 === 0),
  '.git/config',
  '.claude/worktrees/w/src/x.ts',
];
