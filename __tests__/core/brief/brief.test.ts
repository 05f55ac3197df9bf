/** What a brief says, and that it says all of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { briefOf } from '../../../src/core/brief/brief.js';
import { INVISIBLE } from '../../../src/core/plan/invisible.js';
import type { Item, Plan } from '../../../src/core/plan/plan.js';
import { runs } from '../../runs.js';
import { planOf, type Story } from '../judge/judge-story.js';
import { hostileText } from '../report/hostile.js';
import { briefIn, sectionOf } from './brief-story.js';

const PROFILE: Story = { plans: { 'profile.yml': readFileSync('examples/plans/profile.yml', 'utf8') } };

function expectGolden(path: string, actual: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('the brief of the sample task', () => {
  test('of an item that builds on another one reads well', () => {
    const brief = briefIn(PROFILE, 'profile-api');
    expect(brief).toMatchObject({ plan: 'profile', item: 'profile-api', branch: 'feat/profile-api' });
    expectGolden('examples/briefs/profile-api.md', brief.markdown);
  });

  test('of the integration after two of three merges reads well', () => {
    const merged = [
      { number: 12, branch: 'feat/avatar-storage', create: ['src/services/avatar.ts'] },
      { number: 15, branch: 'feat/profile-api', create: ['src/routes/profile.ts'] },
    ];
    expectGolden('__tests__/core/brief/golden/integration.md', briefIn({ ...PROFILE, merged }, 'integration').markdown);
  });
});

describe('the brief says', () => {
  const plans = planOf(
    {
      a: { scope: { create: ['a/**'] }, contracts: { provides: [{ path: 'a/x.ts', declares: ['f(): A'] }] } },
      b: { scope: ['b/**'], depends_on: ['a'], contracts: { uses: ['c'] } },
      c: { scope: ['c/**'], dropped: 'Not needed' },
    },
    { leeway: 2, unique: ['db/<key>_*.sql'] },
  );

  test('that a dependency has not merged, and to wait', () => {
    const text = sectionOf(briefIn({ plans }, 'b'), 'Before you start');
    expect(text).toContain('- `a` is not finished: it has no merged pull request.');
    expect(text).toContain('**Wait until all of them have merged.**');
  });

  test('which other items come before this one, and which wait for it', () => {
    const chain = planOf({
      a: { scope: ['a/**'] },
      b: { scope: ['b/**'], depends_on: ['a'] },
      c: { scope: ['c/**'], depends_on: ['b'] },
      d: { scope: ['d/**'] },
    });
    const others = (item: string) => sectionOf(briefIn({ plans: chain }, item), 'The whole task');
    expect(others('b')).toContain('- `a`, which comes before yours\n- `c`, which waits for yours\n- `d`');
    expect(others('c')).toContain('- `a`, which comes before yours\n- `b`, which comes before yours\n- `d`');
    expect(others('d')).toContain('- `a`\n- `b`\n- `c`');
  });

  test('that a dependency has merged, and where its code is', () => {
    const story = { plans, merged: [{ number: 1, branch: 'feat/a', create: ['a/x.ts'] }] };
    const brief = briefIn(story, 'b');
    expect(sectionOf(brief, 'Before you start')).toContain('- `a` has merged.');
    expect(sectionOf(brief, 'Before you start')).toContain('You can start now.');
    expect(sectionOf(brief, 'What you can rely on')).toContain('Item `a` has merged, so its code is on `main`.');
  });

  test('that nothing is left to do for an item that has merged or was dropped', () => {
    const story = { plans, merged: [{ number: 1, branch: 'feat/a', create: ['a/x.ts'] }] };
    expect(briefIn(story, 'a').markdown).toContain('**This item has already merged.**');
    const dropped = briefIn(story, 'c').markdown;
    expect(dropped).toContain(
      '**This item was dropped, so do not work on it.** The reason:\n\n```text\nNot needed\n```',
    );
    expect(dropped).not.toContain('## How to start');
  });

  test('that an item which it builds on declares nothing, which files that one has, or that it was dropped', () => {
    const silent = planOf({ a: { scope: ['a/**'] }, b: { scope: ['b/**'], depends_on: ['a'] } });
    expect(sectionOf(briefIn({ plans: silent }, 'b'), 'What you can rely on')).toContain(
      'no contract of item `a`. Read its code once it has merged. That item has these files:\n\n```text\na/**\n```',
    );
    expect(sectionOf(briefIn({ plans }, 'b'), 'What you can rely on')).toContain('Item `c` was dropped');
  });

  test('which of its files items before and after it change too', () => {
    const chain = planOf({ a: { scope: ['x.ts'] }, b: { scope: ['x.ts', 'y.ts'], depends_on: ['a'] } });
    expect(sectionOf(briefIn({ plans: chain }, 'b'), 'Files you may change')).toContain('```text\nx.ts (a)\n```');
  });

  test('the titles of the other items, because texts of the plan name them', () => {
    const titled = planOf({ a: { scope: ['a'] }, b: { scope: ['b'], title: 'The other part' } });
    expect(sectionOf(briefIn({ plans: titled }, 'a'), 'The whole task')).toContain('- `b` (`The other part`)');
  });

  test('how much leeway there is, and which keys must be unique', () => {
    const text = sectionOf(briefIn({ plans }, 'a'), 'Files you may change');
    expect(text).toContain('up to 2 other files');
    expect(text).toContain('```text\ndb/<key>_*.sql\n```');
  });

  test('that it is a draft', () => {
    const { markdown } = briefIn({ plans }, 'a', { isDraft: true });
    expect(markdown).toContain('**This is a draft.**');
    expect(markdown).toContain('`.github/parallel-work/p.yml` in the working tree');
  });

  test('which branch exists already, and which working tree', () => {
    const place = { repository: 'shop', from: 'main', hasOrigin: false };
    const there = { ...place, branch: { name: 'feat/a', ref: 'origin/feat/a' } };
    expect(briefIn({ plans }, 'a', { start: there }).markdown).toContain(
      'git worktree add ../shop-p-a --track -b feat/a origin/feat/a',
    );
    const made = { ...place, worktree: "/it's here" };
    expect(briefIn({ plans }, 'a', { start: made }).markdown).toContain("cd '/it'\\''s here'");
  });

  test('which name a branch may have if the item claims only globs', () => {
    const globs = planOf({ a: { branch: ['copilot/a-*'], scope: ['a'] } });
    const brief = briefIn({ plans: globs }, 'a');
    expect(brief.branch).toBe('copilot/a-name');
    expect(sectionOf(brief, 'How to start')).toContain('a name that `copilot/a-*` matches');
    expect(sectionOf(brief, 'How to finish')).toContain('git push -u origin HEAD');
  });

  test('at most 15 patterns of others, the nearest first', () => {
    const others = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`n${index}`, { scope: [`lib/n${index}/**`] }]),
    );
    const near = planOf({ a: { scope: ['lib/a/**'] }, z: { scope: ['lib/a.ts'] }, far: { scope: ['x/y'] }, ...others });
    const text = sectionOf(briefIn({ plans: near }, 'a'), 'Files you must not change');
    expect(text).toContain('```text\nlib/a.ts (z)\n');
    expect(text).toContain('\nand 6 more patterns\n```');
    expect(text).not.toContain('x/y');
  });
});

const NOTHING = { any: [], create: [], modify: [], delete: [] };

function itemOf(id: string, text: string): Item {
  return {
    plan: 'p',
    item: id,
    title: text,
    branches: ['feat/a', text],
    scope: { any: [text, '**'], create: [text], modify: [text], delete: [text], except: [text] },
    context: text,
    provides: [{ path: text, declares: [text, text] }],
    uses: [{ plan: 'p', item: 'a' }],
    doNotTouch: { ...NOTHING, any: [text] },
    notes: [text],
    verification: text,
    dependsOn: [{ plan: 'p', item: 'a' }],
    leeway: 0,
    isIntegration: false,
  };
}

/** Every text of the plan is the same. */
function briefFrom(text: string): string {
  const items = [itemOf('a', text), itemOf('b', text)];
  const integration = { ...itemOf('integration', text), tasks: [text], labels: [], assignees: [], isIntegration: true };
  const plan: Plan = {
    id: 'p',
    path: '.github/parallel-work/p.yml',
    task: text,
    context: text,
    generated: [text],
    shared: [text],
    outsiders: 'active',
    unique: [text],
    setup: [text],
    admit: [],
    rules: {},
    items,
    integration,
    locate: () => ({ line: 1, column: 1 }),
  };
  const [, item] = items;
  if (!item) throw new Error('There is no item.');
  return briefOf(plan, item, {
    planState: { plans: [plan], progress: new Map(), waitsFor: () => [] },
    base: text,
    planRevision: 'r',
    isDraft: true,
    start: { repository: text, from: text, hasOrigin: true },
  }).markdown;
}

/** The lines outside of fences. Fails if a fence is left open. */
function outsideFences(markdown: string): string[] {
  let marks: string | undefined;
  const lines = markdown.split('\n').filter((line) => {
    const run = /^`{3,}/.exec(line)?.[0];
    if (marks === undefined && run !== undefined) marks = run;
    else if (marks !== undefined && line === marks) marks = undefined;
    else return marks === undefined;
    return false;
  });
  expect(marks).toBeUndefined();
  return lines;
}

describe('text of a plan', () => {
  const oneLine = hostileText.filter((text) => text.trim() !== '' && !INVISIBLE.test(text) && text === text.trim());

  test('is in the brief exactly: every glob of the scope and every declaration on a line of its own', () => {
    fc.assert(
      fc.property(oneLine, (text) => {
        const lines = briefFrom(text).split('\n');
        // Five lists of the scope, a constraint, three lists of the plan, two contracts with two declarations each.
        expect(lines.filter((line) => line === text).length).toBeGreaterThanOrEqual(13);
      }),
      runs(200),
    );
  });

  test('opens no fence, heading, list or HTML outside of code', () => {
    const harmless = outsideFences(briefFrom('x'));
    fc.assert(
      fc.property(
        hostileText.filter((text) => text.trim() !== ''),
        (text) => {
          const outside = outsideFences(briefFrom(text));
          expect(outside).toHaveLength(harmless.length);
          for (const [index, line] of outside.entries()) {
            const start = /^[^`<]*/.exec(harmless[index] ?? '')?.[0] ?? '';
            expect(line.startsWith(start)).toBe(true);
            expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
          }
        },
      ),
      runs(200),
    );
  });
});
