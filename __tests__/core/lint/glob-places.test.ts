/** Every trap of the glob dialect in every place of a plan where globs stand. */
import { describe, expect, test } from '@jest/globals';
import { edited } from '../../../src/core/plan/widening.js';
import { lintStory, lintText } from './ask.js';

const TREE = ['app/[id]/page.tsx', 'src/routes/a.ts', 'src/index.ts', 'src/Übung.ts', 'lib/a.ts', 'src/b.ts', 'keep/a'];

/** A glob in each place, beside one that is fine; `scope` is what the item may change then. */
const PLACES: readonly (readonly [place: string, (glob: string) => string])[] = [
  ['a list of the scope', (glob) => item(`scope: { modify: [lib/a.ts, '${glob}'] }`)],
  ['the short form of the scope', (glob) => item(`scope: [lib/a.ts, '${glob}']`)],
  [
    'the scope of the integration',
    (glob) => `${item('scope: [lib/a.ts]')}integration: { scope: ['${glob}'], branch: i }\n`,
  ],
  ['except', (glob) => item(`scope: { any: ['{app,src,lib}/**'], except: ['${glob}'] }`)],
  ['do_not_touch', (glob) => item(`scope: ['{app,src,lib}/**']\n    constraints: { do_not_touch: ['${glob}'] }`)],
  [
    'a kind of do_not_touch',
    (glob) => item(`scope: ['{app,src,lib}/**']\n    constraints: { do_not_touch: { delete: ['${glob}'] } }`),
  ],
  ['generated', (glob) => `generated: ['${glob}']\n${item('scope: [lib/a.ts]')}`],
  ['shared', (glob) => `shared: [x/*.md, '${glob}']\n${item('scope: [lib/a.ts]')}`],
];

const TRAPS: readonly (readonly [trap: string, glob: string, rule: string, form: string])[] = [
  ['a folder of a framework', 'app/[id]/page.tsx', 'glob-class', 'app/\\[id\\]/page.tsx'],
  ['"**" beside text', 'src/**.ts', 'glob-trap', 'src/**/*.ts'],
  ['plain braces', 'src/{index}.ts', 'glob-trap', 'src/index.ts'],
  ['white space in braces', 'src/{index, b}.ts', 'glob-trap', 'src/{index,b}.ts'],
  ['plain parentheses', 'src/(index|b).ts', 'glob-trap', 'src/{index,b}.ts'],
  ['a plain bar', 'src/index.ts|src/b.ts', 'glob-trap', '{src/index.ts,src/b.ts}'],
  ['a regular expression', '^src/routes/.+', 'glob-trap', 'src/routes/**'],
  ['the name of a folder', 'src/routes', 'dead-glob', 'src/routes/**'],
  ['another letter case', 'src/Index.ts', 'near-miss', 'src/index.ts'],
  ['another letter case of a folder', 'SRC/*.ts', 'near-miss', 'src/*.ts'],
  ['another Unicode form', 'src/U\u0308bung.ts', 'near-miss', 'src/Übung.ts'],
  ['an escape of URLs', 'app/%5Bid%5D/page.tsx', 'near-miss', 'app/\\[id\\]/page.tsx'],
];

/** `do_not_touch` looks at folders too, and ignores letter case and Unicode form. */
const HARMLESS = /folder|letter case|Unicode/;

function item(lines: string): string {
  return `rules: { missing-part: off, scope-overlap: error }\nitems:\n  a:\n    branch: feat/a\n    ${lines}\n`;
}

const RULES = ['glob-class', 'glob-trap', 'near-miss', 'dead-glob'];

describe.each(PLACES)('in %s', (place, plan) => {
  test.each(TRAPS)('%s is reported with the form to write: %s', (trap, glob, rule, form) => {
    const text = plan(glob);
    const { findings } = lintText(text, { tree: TREE });
    const told = findings.filter((each) => each.rule === rule && each.message.includes(`"${glob}"`));
    if (place.includes('do_not_touch') && HARMLESS.test(trap) && trap !== 'a folder of a framework') {
      expect(told).toEqual([]);
      return;
    }
    expect(told).toHaveLength(1);
    expect(told[0]?.remedy).toContain(form);
    const [line = 0, column = 0] = [told[0]?.at?.line, told[0]?.at?.column];
    const written = `version: 1\ntask: T\n${text}`.split('\n')[line - 1]?.slice(column - 1);
    expect(written?.slice(0, glob.length + 2)).toBe(`'${glob}'`);
    // What it says to write is no trap.
    const again = lintText(plan(form), { tree: TREE }).findings.filter((each) => RULES.includes(each.rule));
    expect(again).toEqual([]);
  });
});

test.each(TRAPS)('%s whose form "except" excludes is to be removed: %s', (_, glob, rule, form) => {
  const text = item(`scope: { any: ['{app,src,lib}/**', '${glob}'], except: ['${form}'] }`);
  const { findings } = lintText(text, { tree: TREE });
  const found = findings.find((each) => each.rule === rule && each.message.includes(`"${glob}"`));
  expect(found?.remedy).toContain('Remove it, because "except" excludes');
  const after = edited(`version: 1\ntask: T\n${text}`, found?.ways?.[0]?.edits ?? []);
  const again = lintStory({ plans: { 'p.yml': after }, tree: TREE });
  expect(again.set.problems).toEqual([]);
  expect(again.findings.filter((each) => RULES.includes(each.rule))).toEqual([]);
});

test('of two forms, the one that "except" does not exclude is written', () => {
  const text = item("scope: { any: ['src/**.ts'], except: [src/*.ts] }");
  const found = lintText(text, { tree: TREE }).findings.find((each) => each.rule === 'glob-trap');
  expect(found?.ways?.map(({ title }) => title)).toEqual(['Write "src/**/*.ts"']);
});

test('an only glob whose form "except" excludes is for a person to decide', () => {
  const text = item('scope: { any: [src/Index.ts], except: [src/index.ts] }');
  const found = lintText(text, { tree: TREE }).findings.find((each) => each.rule === 'near-miss');
  const title = 'Write "src/index.ts", and remove the glob under "except" that excludes it';
  expect(found?.ways).toEqual([{ kind: 'person', title }]);
});
