/** The issue as a person reads it, and what nobody can make it do. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { issueText } from '../../../src/core/integration/body.js';
import type { Story } from '../judge/story.js';
import { told } from './survey.js';

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

/** Compares with a file of `golden/`, or rewrites it when the environment variable UPDATE_GOLDEN is 1. */
function expectGolden(name: string, actual: string): void {
  const path = fileURLToPath(new URL(`golden/${name}`, import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
