/** The texts of issues as a person reads them, and what nobody can make them do. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanSurvey, Survey } from '../../../src/core/integration/readiness.js';
import { bodyWith, changesOf } from '../../../src/core/issues/changes.js';
import { commentBody, reopenedComment, revertedComment } from '../../../src/core/issues/comments.js';
import { type IssueName, markedPart, partsOf, readIssueMarker } from '../../../src/core/issues/marker.js';
import type { IssuesRecord } from '../../../src/core/issues/record.js';
import { wantedOf } from '../../../src/core/issues/wanted-texts.js';
import type { SummaryContext } from '../../../src/core/report/summary.js';
import { runs } from '../../runs.js';
import { told } from '../integration/survey.js';
import { expectGolden } from '../report/golden.js';
import { HOSTILE, hostileText } from '../report/hostile.js';
import { around, hostileSurvey } from '../report/issue/hostile-plan.js';
import { bare, expectHarmless, rendered, tagsOf } from '../report/issue/rendered.js';

const ID = '0f3a9c00';

/** Every item has an issue, the tracking issue is #900. */
function recordOf({ plan }: PlanSurvey, base: string): IssuesRecord {
  const place = (number: number) => ({ number, id: number * 10 });
  const items = plan.items.map(({ item }, index) => ({
    item,
    ...place(901 + index),
    labels: [],
    blockedBy: [],
    textOnly: [],
    said: [],
  }));
  return { plan: plan.id, base, id: ID, tracking: place(900), items, spent: [] };
}

function textsOf(of: PlanSurvey, survey: Pick<Survey, 'plans'>, context: SummaryContext) {
  const full: Survey = { summaries: [], planRevision: '', problems: [], notes: [], warnings: [], ...survey };
  const wanted = wantedOf(of, full, new Map(), context);
  const record = recordOf(of, context.base.branch);
  const name = (item?: string): IssueName => ({
    plan: of.plan.id,
    base: context.base.branch,
    id: ID,
    ...(item === undefined ? {} : { item }),
  });
  return {
    wanted,
    tracking: `${markedPart(name(), wanted.trackingTextOf(record) ?? '')}\n`,
    issues: new Map(
      wanted.items.map((each) => [
        each.item.item,
        `${markedPart(name(each.item.item), wanted.itemTextOf(each, record))}\n`,
      ]),
    ),
  };
}

describe('the sample task', () => {
  const profile = { plans: { 'profile.yml': readFileSync('examples/plans/profile.yml', 'utf8') } };
  const { survey, snapshot } = told(profile);
  const [of] = survey.plans;
  if (!of) throw new Error('no plan');
  const { wanted, tracking, issues } = textsOf(of, survey, snapshot);

  test('has issues that read well', () => {
    expect(wanted.items.map((each) => [wanted.titleOf(each), each.labels])).toEqual([
      ['Avatar storage service', ['parallel-work', 'parallel', 'wave-1']],
      ['Profile API endpoints', ['parallel-work', 'parallel', 'wave-1']],
      ['Profile edit page', ['parallel-work', 'parallel', 'wave-1']],
    ]);
    expectGolden('item.issue.md', issues.get('profile-ui') ?? '');
    expectGolden('tracking.issue.md', tracking);
  });

  test('has issues with the branch in their first lines, and no heading before it', () => {
    const html = rendered(issues.get('profile-api') ?? '');
    expect(html.replace(/<!--.*-->\n/g, '').startsWith('<p>Work on the branch <code>feat/profile-api</code>')).toBe(
      true,
    );
    expect(html).toContain('<h2>Files you may change</h2>');
  });
});

describe('hostile text of a plan', () => {
  const shown = (text: string, times = 1) => {
    const of = hostileSurvey(text, times);
    const { tracking, issues } = textsOf(of, { plans: [of] }, around);
    return [tracking, ...issues.values()];
  };
  /** The numbers of our issues and of the merge are meant to be links. */
  const withoutOurs = (html: string) => html.replace(/#9\d\d\b/g, '').replace(/#7\b/g, '');
  /** A glob has a sentence more than a file, so only headings have to be equal, and no other tag may come in. */
  const tagsIn = (html: string) => tagsOf(html).map(bare);
  const headingsIn = (html: string) => [...html.matchAll(/<h\d>.*<\/h\d>/g)].map(([each]) => each);
  const plain = shown('x').map(rendered);
  const headings = plain.map(headingsIn);
  const allowed = new Set(plain.flatMap(tagsIn));

  test.each(HOSTILE)('%j has no effect in issues (cases 91, 158)', (text) => {
    for (const [index, each] of shown(`${text}.`).entries()) {
      const html = rendered(each);
      expectHarmless(withoutOurs(html));
      expect(headingsIn(html)).toEqual(headings[index] ?? []);
      expect(tagsIn(html).filter((tag) => !allowed.has(tag))).toEqual([]);
    }
    const place = { plan: 'p', base: around.base.branch, item: 'a' };
    for (const comment of [reopenedComment(place, 'abc'), revertedComment(place, '#7', 'abc')])
      expectHarmless(withoutOurs(rendered(commentBody(comment, place))));
  });

  test('has no effect for any text (case 158)', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        for (const each of shown(`${lines.join('\n')}.`)) {
          expectHarmless(withoutOurs(rendered(each)));
          expect(readIssueMarker(each)?.id).toBe(ID);
        }
      }),
      runs(20),
    );
  });

  test('that looks like a marker ends no part, and a long one fits into an issue (case 158)', () => {
    const end = `<!-- parallel-work end ${ID} -->`;
    const name: IssueName = { plan: 'p', base: around.base.branch, item: 'a', id: ID };
    for (const text of [end, `a\n${end}\nb`, 'x'.repeat(70_000), `${'x '.repeat(300)}\n`.repeat(100)]) {
      const body = shown(text, 2).find((each) => readIssueMarker(each)?.item === 'a') ?? '';
      expect(body.length).toBeLessThan(65_536);
      expect(partsOf(body, name)?.after).toBe('\n');
      expectHarmless(withoutOurs(rendered(body)));
    }
    for (const each of shown('x'.repeat(400), 150)) expect(each.length).toBeLessThan(65_536);
  });
});

describe('the part between the markers', () => {
  const name: IssueName = { plan: 'p', base: 'release/1', item: 'a', id: ID };
  const body = (before: string, part: string, after: string) => `${before}${markedPart(name, part)}${after}`;

  test.each([
    ['', ''],
    ['Above.\n\n', '\n\nBelow.'],
    ['Above.\r\n', '\r\nBelow.\r\n'],
  ])('is replaced between %j and %j, which stay (case 192)', (before, after) => {
    expect(bodyWith(body(before, 'Old.', after), name, markedPart(name, 'New.'))).toBe(body(before, 'New.', after));
    expect(bodyWith(body(before, 'New.', after), name, markedPart(name, 'New.'))).toBeUndefined();
  });

  test.each([
    ['no first marker', 'Text.\n<!-- parallel-work end 0f3a9c00 -->'],
    ['no last marker', markedPart(name, 'Text.').split('\n')[0] ?? ''],
    ['two first markers', `${markedPart(name, 'Text.')}\n${markedPart(name, 'Text.')}`],
    ['markers of another item', markedPart({ ...name, item: 'b' }, 'Text.')],
    ['markers in the wrong order', markedPart(name, 'Text.').split('\n').reverse().join('\n')],
  ])('is not found with %s, so nothing is written (case 192)', (_, text) => {
    expect(partsOf(text, name)).toBeUndefined();
  });

  test('reads every marker that it writes, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
        fc.string({ minLength: 1, maxLength: 20 }),
        (item, base) => {
          const each: IssueName = { plan: 'p', base: base.replace(/\p{Cs}/gu, ''), item, id: ID };
          expect(each.base === '' ? undefined : readIssueMarker(markedPart(each, 'x'))).toEqual(
            each.base === '' ? undefined : each,
          );
        },
      ),
      runs(100),
    );
    expect(readIssueMarker(` ${markedPart(name, 'x')}`)).toBeUndefined();
    expect(readIssueMarker(`> ${markedPart(name, 'x')}`)).toBeUndefined();
  });

  test('of an item that left the plan is marked once, and keeps its text', () => {
    const entry = { item: 'a', number: 1, id: 1, labels: [], blockedBy: [], textOnly: [], said: [] };
    const issue = (text: string) => ({ number: 1, id: 1, isOpen: true, isOwn: true, body: text, labels: [] });
    const place = { plan: 'p', base: 'release/1', item: 'a' };
    const { part = '' } = changesOf(place, entry, issue(body('', 'Old.', '')), { kind: 'removed' }, undefined, ID);
    expect(part).toContain('no longer in the plan');
    expect(part).toContain('\n\nOld.\n');
    expect(
      changesOf(place, { ...entry, closedFor: 'removed' }, issue(part), { kind: 'removed' }, undefined, ID).part,
    ).toBeUndefined();
  });
});
