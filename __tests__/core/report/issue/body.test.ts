/** The issue as a person reads it, and what nobody can make it do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type IssueText, issueText } from '../../../../src/core/report/issue/body.js';
import { told } from '../../integration/survey.js';
import { planOf, type Story } from '../../judge/judge-story.js';

const PROFILE = readFileSync('examples/plans/profile.yml', 'utf8');

const done: Story = {
  plans: { 'profile.yml': PROFILE },
  merged: [
    {
      number: 12,
      branch: 'feat/avatar-storage',
      create: ['src/services/avatar.ts', 'src/services/avatar.test.ts'],
      modify: ['package-lock.json'],
    },
    {
      number: 15,
      branch: 'feat/profile-api',
      create: ['src/routes/profile.ts', 'src/routes/profile.test.ts', '.changeset/quiet-owls.md'],
      mergedAt: '2020-06-02T00:00:00Z',
    },
    {
      number: 14,
      branch: 'copilot/profile-ui-2',
      create: ['src/components/ProfileEditor.tsx', 'src/components/ProfileEditor.test.tsx'],
      modify: ['package-lock.json'],
      mergedAt: '2020-06-03T00:00:00Z',
    },
  ],
};

test('the issue of the sample task reads well', () => {
  const { survey, snapshot } = told(done);
  const [profile] = survey.plans;
  if (!profile) throw new Error('no plan');
  const { title, labels, assignees, body, warnings } = issueText(profile, snapshot, '0f3a9c');
  expect({ title, labels, assignees, warnings }).toEqual({
    title: 'Integrate profile editing',
    labels: ['parallel-work-integration'],
    assignees: [],
    warnings: [],
  });
  expectGolden('profile.issue.md', body);
});

/** Of a plan with one merged item and this integration. */
function issueOf(integration: object, more: Partial<Story> = {}): IssueText {
  const plans = planOf({ a: { scope: ['a'] } }, { integration });
  const { survey, snapshot } = told({ plans, merged: [{ number: 1, branch: 'feat/a', create: ['a'] }], ...more });
  const [plan] = survey.plans;
  if (!plan) throw new Error('no plan');
  return issueText(plan, snapshot, 'c');
}

test('sends each label and assignee once, ours first, and leaves out what GitHub refuses', () => {
  const labels = ['integration', 'Integration', 'PARALLEL-WORK-INTEGRATION', 'x'.repeat(51)];
  const issue = issueOf({ labels, assignees: ['@ada', 'Ada', 'bob'] });
  expect(issue.labels).toEqual(['parallel-work-integration', 'integration']);
  expect(issue.assignees).toEqual(['ada', 'bob']);
  expect(issue.warnings).toEqual([
    expect.stringContaining('is left out: GitHub allows at most 100 labels of 50 characters'),
  ]);
});

test('one item, without anything beside it: no empty heading', () => {
  const { title, body } = issueOf({});
  expect(title).toBe('Integrate A task');
  expect(body).toContain('The one item of plan [`p`]');
  expect([...body.matchAll(/^## (.*)/gm)].map(([, heading]) => heading)).toEqual([
    'The task',
    'What has merged',
    'What the integration may change',
    'How to start',
  ]);
  expect(body).toContain('The integration may make any change in the scopes of the items. Everything else');
  expect(body).toContain('The plan names no branch for the integration, so it is finished when this issue is closed');
});

test.each([
  ['feat/x', `-b feat/x origin/main`, 'from `feat/x` into'],
  ['copilot/all-*', `-b copilot/all-name origin/main`, 'from `copilot/all-*` into'],
  [['copilot/all-*', 'feat/x'], `-b feat/x origin/main`, 'from `copilot/all-*` or `feat/x` into'],
  ['feat/{a,b}', `-b '<branch>' origin/main`, 'from `feat/{a,b}` into'],
  ["feat/it's;$(x)&&y", `-b 'feat/it'\\''s;$(x)&&y' origin/main`, "from `feat/it's;$(x)&&y` into"],
])('the commands to start on branch %j can be copied', (branch, command, end) => {
  const { body } = issueOf({ branch });
  expect(body).toContain(`git worktree add ../repo-p-integration ${command}\n`);
  expect(body).toContain(`a pull request ${end} \`main\` has merged`);
});

test('lists the constraints and the dropped items', () => {
  const constraints = { do_not_touch: { delete: ['docs/**'] }, notes: ['Add no dependency.'] };
  const scope = { modify: ['src/index.ts'], except: ['src/old/**'] };
  const plans = planOf(
    { a: { scope: ['a'] }, b: { scope: ['b'], dropped: 'too *big*' } },
    { integration: { scope, constraints, context: 'See `a`.' } },
  );
  const { body } = issueOf({}, { plans });
  expect(body).toContain('## What this issue is about\n\nSee `a`.\n');
  expect(body).toContain('- `b` was dropped: too &#42;big&#42;');
  expect(body).toContain('- Modify: `src/index.ts`\n\nExcept `src/old/**`.\n');
  expect(body).toContain('- Do not touch (delete): `docs/**`\n- Add no dependency.');
});

test('in git there are no numbers and no links', () => {
  const { body } = issueOf({}, { source: 'git', merged: [{ branch: 'feat/a', create: ['a'] }] });
  expect(body).toMatch(/^\| `a` \| `feat\/a` \| `[0-9a-f]{10}` \|$/m);
  expect(body).not.toContain('](');
});

/** Compares with a file of `golden/`, or rewrites it when the environment variable UPDATE_GOLDEN is 1. */
function expectGolden(name: string, actual: string): void {
  const path = fileURLToPath(new URL(`golden/${name}`, import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
