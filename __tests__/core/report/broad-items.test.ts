/** The output of lint stays short for a plan with a broad item, which it names, and for a plan with many findings of one rule. */
import { describe, expect, test } from '@jest/globals';
import { lintText as report } from '../../../src/core/report/lint-text.js';
import { thorough } from '../../runs.js';
import { lintText } from '../lint/ask.js';

const plan = (count: number, broad: string) =>
  `rules: { missing-part: off, vague-scope: off, dead-glob: off }\nitems:\n  all: { branch: all, scope: ${broad} }\n${Array.from(
    { length: count },
    (_, index) => `  i${index}: { branch: b${index}, scope: [src/i${index}/**, docs/i${index}.md] }\n`,
  ).join('')}`;

function printed(count: number, broad: string): { readonly text: string; readonly findings: number } {
  const { findings } = lintText(plan(count, broad));
  const judgement = { plans: [], planRevision: 'none', verdicts: [], problems: [], notes: [], findings };
  return { text: report(judgement, { texts: new Map(), shapes: [] }), findings: findings.length };
}

describe('a broad item', () => {
  thorough('is reported first, once, with the items that it meets', () => {
    const { text, findings } = printed(187, "['src/**']");
    expect(findings).toBe(187);
    expect(text.split('\n')[0]).toContain(
      'error: The scope of item "all" is broad: it overlaps the scopes of 187 other items that may run at the same time. [scope-overlap]',
    );
    expect(text).toContain('  line 6: item "i0": both can change "src/i0/');
    expect(text).toContain('  and 167 more items');
    expect(text).toMatch(/\n187 errors\n$/);
    expect(text.split('\n').length).toBeLessThan(30);
  });

  test('leaves the overlaps of others as they are', () => {
    const { text } = printed(5, "['src/**', other]");
    expect(text).toContain('it overlaps the scopes of 5 other items');
    const few = printed(3, "['src/**']").text;
    expect(few).not.toContain('is broad');
    expect(few.match(/: Both item/g)).toHaveLength(3);
  });
});

test('after thirty findings of one rule, the others are listed by their places', () => {
  const items = Array.from(
    { length: 186 },
    (_, index) => `  i${index}: { branch: b${index}, scope: [src/i${index}/x] }`,
  );
  const { findings } = lintText(`items:\n${items.join('\n')}\n`);
  const judgement = { plans: [], planRevision: 'none', verdicts: [], problems: [], notes: [], findings };
  const text = report(judgement, { texts: new Map(), shapes: [] });
  expect(findings.filter(({ rule }) => rule === 'missing-part')).toHaveLength(186);
  expect(text.match(/has no context/g)).toHaveLength(30);
  expect(text).toContain('warning: 156 more findings of this rule: p.yml:34, p.yml:35, ');
  expect(text).toContain(', 96 more places [missing-part]');
  expect(text.split('\n').length).toBeLessThan(110);
});
