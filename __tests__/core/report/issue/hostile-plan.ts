/** A plan of which every foreign text is the same, past what a plan file could hold: whatever gets by the reader is met here. */

import type { Missing, PlanSurvey } from '../../../../src/core/integration/readiness.js';
import type { Integration, Item } from '../../../../src/core/plan/plan.js';
import { type IssueText, issueText } from '../../../../src/core/report/issue/body.js';
import { duplicateComment, newsComment, newsOf } from '../../../../src/core/report/issue/comments.js';
import { context } from '../sample-judgement.js';

const NOTHING = { any: [], create: [], modify: [], delete: [] };

function itemOf(item: string, text: string, more: Partial<Item> = {}): Item {
  return {
    plan: 'p',
    item,
    title: text,
    branches: [text],
    scope: { ...NOTHING, any: [text], except: [] },
    context: text,
    provides: [
      { path: text, declares: [text, text] },
      { path: text, declares: [] },
    ],
    uses: [{ plan: 'p', item: 'a' }],
    doNotTouch: NOTHING,
    notes: [text],
    dependsOn: [],
    leeway: 0,
    isIntegration: false,
    ...more,
  };
}

/** @param times how many there are of everything there can be several of */
export function hostileSurvey(text: string, times = 1): PlanSurvey {
  const many = <T>(make: (index: number) => T): T[] => Array.from({ length: times }, (_, index) => make(index));
  const integration: Integration = {
    ...itemOf('integration', text, { provides: [], uses: [], verification: text }),
    scope: { ...NOTHING, any: many(() => text), modify: [text], except: many(() => text) },
    doNotTouch: { ...NOTHING, any: [text] },
    notes: many(() => text),
    branches: many(() => text),
    tasks: many(() => text),
    labels: [text],
    assignees: [text],
    isIntegration: true,
  };
  const items = [itemOf('a', text), ...many((index) => itemOf(`i${index}`, text))];
  const by = items.map(({ plan, item }) => ({ plan, item }));
  const missing = many(
    (index): Missing => ({
      plan: 'p',
      item: `i${index}`,
      title: text,
      wave: 1,
      because: `was reopened by "${text}"`,
      state: 'reopened',
      evidence: text,
      waitsFor: by,
      hint: `merge "${text}"`,
    }),
  );
  return {
    plan: {
      id: 'p',
      path: '.github/parallel-work/p.yml',
      task: text,
      context: text,
      generated: many(() => text),
      shared: [text],
      outsiders: 'active',
      unique: [],
      setup: [],
      admit: [],
      rules: {},
      items,
      integration,
      locate: () => ({ line: 1, column: 1 }),
    },
    hasIntegration: true,
    ready: true,
    finished: false,
    missing,
    merged: items.map(({ plan, item, title }) => ({
      plan,
      item,
      title,
      // Git knows no numbers.
      ...(item === 'a' ? { number: 7 } : {}),
      url: text,
      branch: text,
      mergeCommit: 'c'.repeat(40),
    })),
    dropped: many((index) => ({ plan: 'p', item: `d${index}`, title: text, reason: text })),
    generated: many(() => ({ path: text, items: by })),
    shared: many(() => ({ path: text, items: by })),
    unlisted: by,
    integration: { finished: false, because: text },
  };
}

export const around = { ...context, base: { ...context.base, branch: 'a-->b`<!--|$(x)' } };

export function hostileIssue(text: string, times = 1): IssueText {
  return issueText(hostileSurvey(text, times), around, '0f3a9c');
}

export function hostileComments(text: string, times = 1): readonly string[] {
  const survey = hostileSurvey(text, times);
  return [newsComment(newsOf(survey), survey, around), duplicateComment(3, 'p', around)];
}
