import { describe, expect, test } from '@jest/globals';
import { LINT_RULES } from '../../../src/core/lint/list.js';
import { shapeOf, shapeWords } from '../../../src/core/lint/shape.js';
import { planSchema } from '../../../src/core/plan/schema.js';
import { RULES } from '../../../src/core/rules/list.js';
import { planText, withBranches } from '../judge/judge-story.js';
import { lintStory, lintText, told } from './ask.js';

describe('the list of rules', () => {
  test('has, with those of pull requests, a rule for each id that a plan may set, and no other', () => {
    const schema = JSON.parse(JSON.stringify(planSchema())) as {
      properties: { rules: { properties: Record<string, unknown> } };
    };
    const known = Object.keys(schema.properties.rules.properties);
    const ofPlans = LINT_RULES.map(({ id }) => id as string);
    const onlyOfPulls = RULES.map(({ id }) => id as string).filter((id) => known.includes(id) && !ofPlans.includes(id));
    expect(onlyOfPulls).toEqual(['contract-missing']);
    expect([...ofPlans, ...onlyOfPulls].sort()).toEqual(known.sort());
  });
});

describe('the severities of a plan', () => {
  const plan = (rules: object, scope = 'package.json') =>
    planText({ rules, items: withBranches({ a: { scope: [scope] }, b: { scope: ['b'] } }) });
  const severitiesOf = (plans: Record<string, string>, rule: string) =>
    lintStory({ plans }).findings.flatMap((each) => (each.rule === rule ? each.severity : []));

  test.each([
    [{}, ['warn']],
    [{ 'shared-file': 'error' }, ['error']],
    [{ 'shared-file': 'warn' }, ['warn']],
    [{ 'shared-file': 'off' }, []],
  ])('%j', (rules, expected) => {
    expect(severitiesOf({ 'p.yml': plan(rules) }, 'shared-file')).toEqual(expected);
  });

  test('an error can be lowered, but not that two items could touch one file or claim one branch', () => {
    const covered = (rules: object) =>
      planText({
        rules,
        items: withBranches({ a: { scope: ['a'], constraints: { do_not_touch: ['a'] } }, b: { scope: ['b'] } }),
      });
    expect(severitiesOf({ 'p.yml': covered({}) }, 'constraint-covers-scope')).toEqual(['error']);
    expect(
      severitiesOf({ 'p.yml': covered({ 'constraint-covers-scope': 'warn' }) }, 'constraint-covers-scope'),
    ).toEqual(['warn']);
    for (const rule of ['scope-overlap', 'branch-clash']) {
      const { set } = lintStory({ plans: { 'p.yml': plan({ [rule]: 'off' }) } });
      expect(set.problems[0]?.message).toContain('this rule cannot be lowered');
    }
  });

  test('an unknown rule is a broken plan, of which nothing more is said', () => {
    const { set, findings } = lintStory({ plans: { 'p.yml': plan({ 'shared-fiel': 'off' }, '**') } });
    expect(set.problems[0]).toMatchObject({
      message: 'There is no rule "shared-fiel".',
      hint: 'Did you mean "shared-file"?',
    });
    expect(findings).toEqual([]);
  });

  test('of two plans the severer counts', () => {
    const user = (rules: object) =>
      planText({ rules, items: withBranches({ a: { scope: ['a'], contracts: { uses: ['q/x'] } } }) });
    const used = (rules: object) => planText({ rules, items: withBranches({ x: { scope: ['x'] } }) });
    const of = (one: string, other: string) =>
      severitiesOf(
        { 'p.yml': user({ 'unbacked-use': one }), 'q.yml': used({ 'unbacked-use': other }) },
        'unbacked-use',
      );
    expect(of('off', 'error')).toEqual(['error']);
    expect(of('warn', 'off')).toEqual(['warn']);
    expect(of('off', 'off')).toEqual([]);
  });
});

test('findings come in the order of files and lines, and the same every time', () => {
  const text = (name: string) =>
    planText({ items: withBranches({ [name]: { scope: ['**'] }, b: { scope: ['b', 'package.json'] } }) });
  const plans = { 'z.yml': text('z').replace('feat/b', 'feat/zb'), 'y.yml': text('y') };
  const places = lintStory({ plans }).findings.map(({ at }) => [at?.path, at?.line, at?.column] as const);
  expect(places.length).toBeGreaterThan(6);
  const sorted = [...places].sort(([a = '', al = 0, ac = 0], [b = '', bl = 0, bc = 0]) =>
    a < b ? -1 : a > b ? 1 : al - bl || ac - bc,
  );
  expect(places).toEqual(sorted);
  expect(told(lintStory({ plans }))).toEqual(told(lintStory({ plans })));
});

test('a glob that no proof could take is refused before any (case 42)', () => {
  const { set, findings } = lintStory({
    plans: { 'p.yml': planText({ items: withBranches({ a: { scope: ['a*'.repeat(60_000)] }, b: { scope: ['b'] } }) }) },
  });
  expect(set.problems[0]).toMatchObject({ at: { line: 7 }, message: expect.stringContaining('512 are allowed') });
  expect(findings).toEqual([]);
});

describe('the shape of a plan', () => {
  const shape = (text: string) => {
    const { set } = lintText(text);
    const [plan] = set.open;
    if (!plan) throw new Error('no plan');
    return shapeOf(plan, set.open);
  };

  test('counts waves, the widest, a longest chain, and who can work beside another', () => {
    const diamond = shape(`items:
  a: { branch: a, scope: [a] }
  b: { branch: b, scope: [b], depends_on: [a] }
  c: { branch: c, scope: [c], depends_on: [a] }
  d: { branch: d, scope: [d], depends_on: [b, c] }
  gone: { branch: gone, scope: [g], dropped: no }
integration: { scope: [i] }
`);
    expect(diamond).toEqual({
      plan: 'p',
      items: 4,
      waves: 3,
      widestWave: 2,
      criticalPath: ['a', 'b', 'd'],
      sideBySide: 2,
    });
    expect(shapeWords(diamond)).toBe(
      'Plan "p": 4 items in 3 waves, at most 2 at a time, 2 of 4 can run beside another one, critical path of 3: a → b → d.',
    );
  });

  test('one item', () => {
    expect(shapeWords(shape('items:\n  a: { branch: a, scope: [a] }\n'))).toBe('Plan "p": 1 item in 1 wave.');
  });
});
