/** What is known of an expression before any run, held against GitHub's own evaluator. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, expressionsIn, pathsIn, truthOf, UNKNOWN } from '../../src/workflow-lint/expression.js';
import { conditionHolds, type TriggerCase, textHolds } from '../../src/workflow-lint/trigger-cases.js';
import { holds } from '../runner/expression.js';
import { atLeast, runs } from '../runs.js';

const EDITED: TriggerCase = { event: 'pull_request', action: 'edited' };
const OPENED: TriggerCase = { event: 'pull_request', action: 'opened' };

describe('an "if"', () => {
  test.each<[string, boolean | undefined, boolean | undefined]>([
    ["github.event.action != 'edited' || github.event.changes.base", true, true],
    ["github.event.action != 'EDITED' || github.event.changes['base'].ref.from", true, true],
    ["${{ github.event.action == 'opened' }}", true, false],
    ['github.event.changes', false, true],
    ['github.event.changes == null', true, false],
    ['!github.event.changes.base', true, false],
    ['github.actor', undefined, undefined],
    ["github.actor && github.event_name == 'push'", false, false],
    ["github.actor || github.event_name == 'pull_request'", true, true],
    ["github.event_name == 'pull_request' && startsWith(github.head_ref, 'feat/')", undefined, undefined],
    ["contains(github.event.pull_request.labels.*.name, 'x')", undefined, undefined],
    ['always() || failure()', true, true],
    ['failure()', false, false],
    ['!cancelled()', undefined, undefined],
    ['1 == true', true, true],
    ["'' == 0 && null == false", true, true],
    ["'a''b' == 'A''B'", true, true],
    ["github['event.action'] == 'opened'", undefined, undefined],
    ['github.event.changes.base == github.event.changes.base', true, true],
    ['0x10 > 1', undefined, undefined],
    ['github.event.pull_request.number', true, true],
    ['inputs.constructor || inputs.__proto__', undefined, undefined],
    ['', true, true],
    ['false', false, false],
    ['github.event.action =', undefined, undefined],
    ['(github.event.action', undefined, undefined],
    ["'open", undefined, undefined],
    ['${{ false }} and text', true, true],
    ['${{ false }}${{ false }}', undefined, undefined],
  ])('%j', (condition, opened, edited) => {
    expect([conditionHolds(condition, OPENED), conditionHolds(condition, EDITED)]).toEqual([opened, edited]);
  });

  test('an edit of title or text has no new base', () => {
    const condition = "github.event.action != 'edited' || github.event.changes.base";
    expect(conditionHolds(condition, { ...EDITED, keepsBase: true })).toBe(false);
    expect(conditionHolds('github.event.changes', { ...EDITED, keepsBase: true })).toBe(true);
  });

  test('outside an "if" only "${{ }}" makes an expression', () => {
    expect(textHolds('true', OPENED)).toBe(true);
    expect(textHolds('false', OPENED)).toBe(false);
    expect(textHolds('${{ false }}', OPENED)).toBe(false);
  });
});

test('a text is cut into its expressions, braces within their texts left alone', () => {
  expect(expressionsIn("a ${{ b }} c ${{ '}}' }}d")).toEqual({ expressions: [' b ', " '}}' "], rest: 'a  c d' });
  expect(expressionsIn("${{ 'open }}")).toEqual({ expressions: [], rest: "${{ 'open }}" });
});

test('the paths of an expression are those in its calls and brackets too', () => {
  expect(pathsIn("format('{0}', GitHub['Head_Ref']) == a[b.c].d")).toEqual(['github.head_ref', 'b.c']);
});

test.each([
  '('.repeat(100_000),
  '!'.repeat(100_000),
  "'".repeat(20_999),
  `${'a['.repeat(10_000)}`,
  `0${'<0'.repeat(10_000)}`,
])('a hostile one is not known, and soon', (text) => expect(evaluate(text, () => UNKNOWN)).toEqual(UNKNOWN));

test("known values equal those of GitHub's evaluator, whatever the rest of the event holds", () => {
  const atom = fc.constantFrom(
    'github.event.action',
    'github.event_name',
    'github.event.changes',
    'github.event.changes.base',
    'github.event.changes.base.ref.from',
    'github.event.pull_request',
    'github.event.pull_request.number',
    "github['event'].action",
    'github.event.pull_request.draft',
    'github.actor',
    'github.event.nothing',
    "'edited'",
    "'opened'",
    "'pull_request'",
    "''",
    'null',
    'true',
    'false',
    '0',
    '1.5',
    'always()',
    'success()',
    'failure()',
  );
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      atom,
      fc
        .tuple(tie('expression'), fc.constantFrom('&&', '||', '==', '!=', '<'), tie('expression'))
        .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      tie('expression').map((each) => `!${each}`),
      fc.tuple(atom, fc.constantFrom('&&', '||'), atom, fc.constantFrom('==', '!='), atom).map((all) => all.join(' ')),
    ),
  }));
  const anything = fc.constantFrom('', 'x', 'edited', 0, 1, true, false, null);
  let known = 0;
  fc.assert(
    fc.property(
      expression,
      fc.constantFrom('opened', 'edited', 'closed'),
      fc.tuple(anything, anything, anything),
      (text, action, [actor, draft, nothing]) => {
        const said = conditionHolds(text, { event: 'pull_request', action });
        if (said === undefined) return;
        known += 1;
        const changes = action === 'edited' ? { changes: { base: { ref: { from: 'main' }, sha: { from: 'a' } } } } : {};
        const event = { action, number: 3, pull_request: { number: 3, draft }, nothing, ...changes };
        expect(said).toBe(holds(text, { github: { event_name: 'pull_request', actor, event } }, 'success'));
      },
    ),
    runs(1500),
  );
  expect(known).toBeGreaterThan(atLeast(300));
  expect(truthOf(UNKNOWN)).toBeUndefined();
});
