import { expect, test } from '@jest/globals';
import { exitCode } from '../../../src/core/report/exit-code.js';
import { json } from '../../../src/core/report/json.js';
import { summary } from '../../../src/core/report/summary.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { expectGolden } from './golden.js';
import { all, broken, context, finding, judgement, one, planChange, verdict } from './sample-judgement.js';

test('the summary of one pull request puts the verdict first and ends with what was judged', () => {
  expectGolden('one.summary.md', summary(one, context));
});

test('the terminal prints every verdict with its findings and the plan lines that settle them', () => {
  expectGolden('all.terminal.txt', terminal(all));
});

test('the JSON holds everything, in a fixed order', () => {
  expectGolden('all.json', json('check', exitCode(all, { strict: false }), all));
});

test('a broken plan is shown with its excerpt, in every form', () => {
  expectGolden('broken.summary.md', summary(broken, context));
  expectGolden('broken.terminal.txt', terminal(broken));
  expectGolden('broken.json', json('check', exitCode(broken, { strict: false }), broken));
});

test('the summary of an error says what could not be decided', () => {
  const message = 'the file list of pull request #12 is incomplete: 3000 of 3412 files read';
  const undecided = judgement({
    verdicts: [verdict({ verdict: 'error' })],
    findings: [finding({ rule: 'incomplete-files', message, remedy: 'split the pull request' })],
  });
  expectGolden('undecided.summary.md', summary(undecided, context));
});

test('a success needs two sentences and no table', () => {
  const green = judgement({ verdicts: [verdict({ verdict: 'success' })] });
  expectGolden('green.summary.md', summary(green, context));
  expectGolden('green.terminal.txt', terminal(green));
});

test('a plan change says in every output what merging it would change', () => {
  expectGolden('plan-change.summary.md', summary(planChange, context));
  expectGolden('plan-change.terminal.txt', terminal(planChange));
  expectGolden('plan-change.json', json('check', exitCode(planChange, { strict: false }), planChange));
});

test('colours are used only when they are given', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const colours = {
    red: mark('red'),
    yellow: mark('yellow'),
    green: mark('green'),
    cyan: mark('cyan'),
    dim: mark('dim'),
    bold: mark('bold'),
  };
  const text = terminal(all, { colours });
  expect(text).toContain('<red><bold>failure</bold></red>');
  expect(text).toContain('<yellow>warning</yellow>');
  expect(text.replace(/<\/?(red|yellow|green|cyan|dim|bold)>/g, '')).toBe(terminal(all));
});
