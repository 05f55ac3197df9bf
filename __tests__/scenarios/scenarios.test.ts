/**
 * Stories for people: a plan, what happened, and the report. `UPDATE_GOLDEN=1` rewrites the reports.
 *
 * In `story.yml` stands what `core/judge/judge-story.ts` takes; `subjects` names the pull requests to judge, one after the other,
 * else all item pull requests are judged.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { terminal } from '../../src/core/report/terminal.js';
import { judgeStory, type Story } from '../core/judge/judge-story.js';

interface ToldStory extends Story {
  readonly subjects?: readonly number[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(scenarios.map(({ name }) => name))('%s', (name) => {
  const read = (file: string) => readFileSync(`${here}/${name}/${file}`, 'utf8');
  const { subjects, ...told }: ToldStory = parse(read('story.yml'));
  const story: Story = { ...told, plans: { 'plan.yml': read('plan.yml') } };
  const judged = (subjects ?? []).map((pull) => judgeStory({ ...story, subject: { pull } }));
  const report = (judged.length > 0 ? judged : [judgeStory(story)]).map((each) => terminal(each)).join('\n');

  const golden = `${here}/${name}/report.txt`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, report);
  expect(existsSync(golden)).toBe(true);
  expect(report).toBe(readFileSync(golden, 'utf8'));
});

test('there are scenarios', () => {
  expect(scenarios.length).toBeGreaterThan(7);
});
