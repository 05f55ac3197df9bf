import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/core/plan/read.js';
import { wavesGraph } from '../../../src/core/report/waves-graph.js';

function plan(items: string, id = 'shop') {
  const { plan: read, problems } = readPlan({
    path: `.github/parallel-work/${id}.yml`,
    text: `version: 1\ntask: T\nitems:\n${items}`,
  });
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
}

const item = (id: string, more = '') => `  ${id}: { branch: feat/${id}, scope: [${id}/**]${more} }\n`;

describe('the graph of the waves', () => {
  test('draws each wave as a box, and an arrow for each dependency', () => {
    const graph = wavesGraph([
      plan(`${item('end')}${item('api', ', depends_on: [end]')}integration: { tasks: [t] }\n`),
    ]);
    expect(graph).toBe(
      [
        '### 3 waves',
        '',
        '```mermaid',
        'graph LR',
        '  subgraph wave1 ["wave 1"]',
        '    item_shop_s_end["shop/end"]',
        '  end',
        '  subgraph wave2 ["wave 2"]',
        '    item_shop_s_api["shop/api"]',
        '  end',
        '  subgraph wave3 ["wave 3"]',
        '    item_shop_s_integration["shop/integration"]',
        '  end',
        '  item_shop_s_end --> item_shop_s_api',
        '  item_shop_s_api --> item_shop_s_integration',
        '```',
      ].join('\n'),
    );
  });

  test('leaves out what was dropped, and is nothing without items', () => {
    expect(wavesGraph([])).toBe('');
    const graph = wavesGraph([plan(`${item('one')}${item('two', ', dropped: not needed')}`)]);
    expect(graph).toContain('shop/one');
    expect(graph).not.toContain('shop/two');
  });

  test('becomes a table where GitHub would refuse the diagram: too many arrows, too many characters', () => {
    const chain = Array.from({ length: 40 }, (_, index) => `x${index}`);
    const dense = chain.map((id, index) => item(id, `, depends_on: [${chain.slice(0, index).join(', ')}]`)).join('');
    const arrows = wavesGraph([plan(dense)]);
    expect(arrows).not.toContain('mermaid');
    expect(arrows).toContain('| 40 | `shop/x39` |');
    const wide = Array.from({ length: 500 }, (_, index) => item(`${'long-name-'.repeat(4)}${index}`)).join('');
    const characters = wavesGraph([plan(wide)]);
    expect(characters).not.toContain('mermaid');
    expect(characters).toContain('480 more');
    expect(characters.length).toBeLessThan(5_000);
  });
});
