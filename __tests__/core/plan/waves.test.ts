import { expect, test } from '@jest/globals';
import type { Plan } from '../../../src/core/plan/plan.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { dependenciesOf, waves } from '../../../src/core/plan/waves.js';

function plans(
  texts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
  integrations: readonly string[] = [],
): readonly Plan[] {
  const files = Object.entries(texts).map(([id, items]) => {
    const lines = Object.entries(items).map(
      ([item, on]) => `  ${item}: { branch: ${id}/${item}, scope: [${id}/${item}], depends_on: [${on.join(', ')}] }\n`,
    );
    const text = `version: 1\ntask: T\nitems:\n${lines.join('')}${integrations.includes(id) ? 'integration: {}\n' : ''}`;
    return { name: `${id}.yml`, mode: '100644', oid: '', text };
  });
  const { open, problems } = readPlans({ id: '', files }, { branch: 'main', defaultBranch: 'main' });
  expect(problems).toEqual([]);
  return open;
}

const names = (layers: ReturnType<typeof waves>) =>
  layers.map((layer) => layer.map(({ plan, item }) => `${plan}/${item}`));

test('items stand in the first wave after all that they depend on, integration and other plans too', () => {
  const open = plans({ p: { c: ['b'], a: [], b: ['a'], d: [] }, q: { e: ['p/integration'], f: ['p/a'] } }, ['p']);
  expect(names(waves(open))).toEqual([['p/a', 'p/d'], ['p/b', 'q/f'], ['p/c'], ['p/integration'], ['q/e']]);
});

test('of a selection, only the selected are laid out, and what lies between them still orders them', () => {
  const open = plans({ p: { a: [], b: ['a'], c: ['b'] } });
  expect(
    names(
      waves(
        open,
        open.flatMap(({ items }) => items).filter(({ item }) => item !== 'b'),
      ),
    ),
  ).toEqual([['p/a'], ['p/c']]);
});

test('dependencies are found through others, and one that does not exist is left out', () => {
  const open = plans({ p: { a: [], b: ['a'], c: ['b'] } });
  expect(dependenciesOf(open)({ plan: 'p', item: 'c' })).toEqual(new Set(['p/b', 'p/a']));
  expect(dependenciesOf(open)({ plan: 'p', item: 'z' })).toEqual(new Set());
  const dangling = open.map((plan) => ({ ...plan, items: plan.items.filter(({ item }) => item !== 'a') }));
  expect(dependenciesOf(dangling)({ plan: 'p', item: 'c' })).toEqual(new Set(['p/b']));
});

test('what goes round in a circle comes last and ends', () => {
  const [plan] = plans({ p: { a: [], b: ['a'] } });
  const items =
    plan?.items.map((item) => ({ ...item, dependsOn: [{ plan: 'p', item: item.item === 'a' ? 'b' : 'a' }] })) ?? [];
  expect(plan && names(waves([{ ...plan, items }]))).toEqual([['p/a', 'p/b']]);
});

test('a chain of 500 items has 500 waves', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 500 }, (_, at) => [`i${499 - at}`, at === 499 ? [] : [`i${498 - at}`]]),
  );
  const layers = waves(plans({ p: chain }));
  expect(layers).toHaveLength(500);
  expect(layers.at(-1)?.[0]?.item).toBe('i499');
});
