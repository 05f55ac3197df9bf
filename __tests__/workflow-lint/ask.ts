/** The two set-ups, changes of them, and what is said of each. */
import { readFileSync } from 'node:fs';
import { lintWorkflow } from '../../src/workflow-lint/lint.js';

export const ACTION = 'acme/parallel-work@5d3dfe74a90b1c2e8f60718293a4b5c6d7e8f901';

/** An example of the documentation, with an action that there is. */
export function exampleOf(name: string): string {
  const text = readFileSync(`examples/workflows/${name}.yml`, 'utf8');
  return text.replaceAll(/<owner>\/parallel-work@<commit>/g, ACTION);
}

/** For advice: reads only. */
export const ADVICE = exampleOf('check');

/** Posts commit statuses. */
export const STATUSES = `on:
  pull_request_target:
    types: [opened, synchronize, reopened, edited, closed, ready_for_review, converted_to_draft]
  merge_group:
  push:
    branches: [main]
  schedule:
    - cron: '*/30 * * * *'
  workflow_dispatch:
permissions: {}
concurrency:
  group: parallel-work-\${{ github.event_name == 'merge_group' && github.ref || 'all' }}
  cancel-in-progress: false
jobs:
  reconcile:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: read
      statuses: write
    steps:
      - uses: ${ACTION}
`;

/** One text for another, all others kept; the text must be there. */
export function change(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`there is no ${JSON.stringify(from)} to change`);
    return before.replace(from, () => to);
  }, text);
}

/** With lines below the line that holds a text, indented as they are given. */
export function below(text: string, line: string, lines: string): string {
  const at = text.indexOf(line);
  if (at < 0) throw new Error(`there is no ${JSON.stringify(line)}`);
  const end = text.indexOf('\n', at) + 1;
  return `${text.slice(0, end)}${lines}\n${text.slice(end)}`;
}

export function ask(text: string) {
  return lintWorkflow('w.yml', text);
}

/** `line:column severity rule`, and problems as `line:column code`. */
export function told(text: string): string[] {
  const { findings, problems } = ask(text);
  return [
    ...problems.map(({ at, code }) => `${at?.line}:${at?.column} ${code}`),
    ...findings.map(({ at, severity, rule }) => `${at?.line}:${at?.column} ${severity} ${rule}`),
  ];
}

/** Where a text stands, counted as an editor counts: `line:column`. */
export function placeOf(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
