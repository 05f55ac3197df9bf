/** One definition of what a reader does not see, in plans, paths and reports; and names that need such characters. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HIDDEN, INVISIBLE } from '../../../src/core/plan/invisible.js';
import { itemsOf } from '../../../src/core/plan/plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { hiddenCharacter, shown } from '../../../src/core/plan/source.js';
import { edited, lineEdit, widenFor } from '../../../src/core/plan/widening.js';
import { visible } from '../../../src/core/text/inert.js';
import { runs } from '../../runs.js';
import { findingOf, judgeStory, planOf, rulesOf } from '../judge/judge-story.js';
import { lintStory } from '../lint/ask.js';

/** Emoji by a variation selector, an emoji of two, Persian and Hindi words, a Japanese name. */
const NAMES = ['⚠️-notes.md', '👩‍💻.md', 'می‌خواهم.txt', 'क्‍ष.txt', '葛󠄀.md'];
const PLAN_PATH = '.github/parallel-work/p.yml';

test('every character is either shown everywhere or written out everywhere', () => {
  for (let point = 0; point <= 0xe01ff; point++) {
    const character = String.fromCodePoint(point);
    const isInvisible = INVISIBLE.test(character);
    if (visible(character) === character ? isInvisible : !isInvisible)
      throw new Error(`visible U+${point.toString(16)}`);
    if (shown(character) === character ? isInvisible : !isInvisible) throw new Error(`shown U+${point.toString(16)}`);
    const isFine = character === '\t' || character === '\n';
    if ((hiddenCharacter(character) !== undefined) !== (HIDDEN.test(character) && !isFine))
      throw new Error(`hidden U+${point.toString(16)}`);
  }
});

test('no other file says what is invisible', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const others = files.filter((name) =>
    /\\p\{(?:Cf|C|Default_Ignorable_Code_Point|Bidi_Control)\}/.test(readFileSync(`src/${name}`, 'utf8')),
  );
  expect(others.filter((name) => !name.startsWith('core/globs/posix-class'))).toEqual(['core/plan/invisible.ts']);
});

describe.each(NAMES)('a file called %j', (name) => {
  const judged = (scope: unknown) =>
    judgeStory({
      plans: planOf({ api: { scope } }),
      pulls: [{ number: 1, branch: 'feat/api', create: [`docs/${name}`] }],
    });

  test('passes where the scope names it exactly', () => {
    expect(rulesOf(judged([`docs/${name}`]))).toEqual([]);
  });

  test('fails where a wildcard covers it, and says what to do', () => {
    const finding = findingOf(judged(['docs/**']), 'unsafe-path');
    expect(finding.message).toContain('contains an invisible character');
    expect(finding.remedy).toContain('add the path to the scope of item "api"');
  });

  test('is written into the plan with escapes that a reader sees', () => {
    const text = planOf({ api: { scope: ['src/a.ts'] } })['p.yml'] ?? '';
    const after = widenedBy(text, `docs/${name}`);
    expect(visible(after.replaceAll('\n', ''))).toBe(after.replaceAll('\n', ''));
  });
});

test.each(['\u200b', '\u202e', '\u0007', '\u034f', '\u00ad'])(
  'a name with %j fails, whatever the scope says',
  (character) => {
    const path = `docs/a${character}.md`;
    const pulls = [{ number: 1, branch: 'feat/api', create: [path] }];
    const judged = judgeStory({ plans: planOf({ api: { scope: ['docs/a?.md'] } }), pulls });
    expect(rulesOf(judged)).toEqual([`unsafe-path ${path}`]);
    expect(readPlan({ path: PLAN_PATH, text: planOf({ api: { scope: [path] } })['p.yml'] ?? '' }).problems).not.toEqual(
      [],
    );
  },
);

function widenedBy(text: string, path: string): string {
  const { plan } = readPlan({ path: PLAN_PATH, text });
  const item = plan && itemsOf(plan)[0];
  if (!plan || !item) throw new Error('the plan has no item');
  return edited(text, [lineEdit(widenFor(plan, item, [{ kind: 'modify', path }]))]);
}

/** What names are made of, globs and YAML included. */
const part = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    'a',
    'B',
    'é',
    'e\u0301',
    ' ',
    '日本',
    '-',
    '.',
    '..',
    '#',
    '!',
    '@',
    '&',
    '$',
    '%',
    '~',
    '`',
  ),
  fc.constantFrom(
    '*',
    '**',
    '?',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '|',
    ',',
    '+',
    '^',
    '\\',
    "'",
    '"',
    ':',
    '<',
    '>',
    '=',
    'x:',
  ),
  fc.constantFrom(
    '[id]',
    '(a|b)',
    '{a,b}',
    '!(x)',
    '.+',
    '\\.',
    '$1',
    '%5B',
    'true',
    '1',
    '\ufe0f',
    '\u200d',
    '\u200c',
  ),
);
const segment = fc
  .array(part, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((name) => name !== '.' && name !== '..');
const anyPath = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));

test('every path that amend would write is taken by lint, and allowed by the check', () => {
  fc.assert(
    fc.property(
      anyPath,
      fc.constantFrom<unknown>(['x.ts'], { modify: ['x.ts'] }, { any: ['x.ts'], except: ['y'] }),
      (path, scope) => {
        const text = widenedBy(planOf({ api: { scope } })['p.yml'] ?? '', path);
        const linted = lintStory({ plans: { 'p.yml': text }, tree: [path, 'x.ts'] });
        const told = linted.findings.filter(({ rule }) => !['missing-part', 'no-parallelism'].includes(rule));
        const isOfLimits = (message: string) => message.includes('"except"');
        expect([path, linted.set.problems, told.filter(({ message }) => !isOfLimits(message))]).toEqual([path, [], []]);
        const pulls = [{ number: 1, branch: 'feat/api', modify: [path] }];
        const rules = rulesOf(judgeStory({ plans: { 'p.yml': text }, pulls })).filter(
          (rule) => !rule.startsWith('warn '),
        );
        expect([path, rules]).toEqual([path, []]);
      },
    ),
    runs(400),
  );
});
