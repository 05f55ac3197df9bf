import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { annotations } from '../../../src/core/report/annotations.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { visible } from '../../../src/core/text/inert.js';
import { type Output, runnerOutput } from '../../../src/shell/runner/output.js';
import { ACTS, HOSTILE, hostileText } from '../../core/report/hostile.js';
import { finding, judgement } from '../../core/report/sample-judgement.js';
import { runs } from '../../runs.js';

const folder = mkdtempSync(join(tmpdir(), 'output-'));
afterAll(() => rmSync(folder, { recursive: true }));

let written = '';
let count = 0;
let env: { GITHUB_OUTPUT: string; GITHUB_STEP_SUMMARY: string; RUNNER_TEMP: string };
let output: Output;

function open(change: NodeJS.ProcessEnv = {}): Output {
  written = '';
  return runnerOutput({ ...env, ...change });
}

const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
  written += String(text);
  return true;
});
afterAll(() => spy.mockRestore());

beforeEach(() => {
  count += 1;
  env = {
    GITHUB_OUTPUT: join(folder, `output-${count}`),
    GITHUB_STEP_SUMMARY: join(folder, `summary-${count}`),
    RUNNER_TEMP: folder,
  };
  output = open();
});

/** Reads an output file as a runner does. */
function parsed(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let rest = readFileSync(path, 'utf8');
  while (rest !== '') {
    const [head = '', name = '', delimiter = ''] = /^(.*?)<<(.*)\n/.exec(rest) ?? [];
    const end = rest.indexOf(`\n${delimiter}\n`, head.length - 1);
    found[name] = rest.slice(head.length, Math.max(head.length, end));
    rest = rest.slice(end + delimiter.length + 2);
  }
  return found;
}

describe('log lines', () => {
  test.each(HOSTILE)('%j starts no command (case 91)', (text) => {
    output.log(`${text}\n${text}`);
    for (const line of written.split('\n')) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
      expect(line).not.toMatch(ACTS);
    }
  });

  test('a whole report of hostile findings starts no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = judgement({ findings: [finding({ path: text, message: text, remedy: text, branch: text })] });
        open().log(terminal(hostile));
        for (const line of written.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/);
      }),
      runs(300),
    );
  });

  test('lines stay lines', () => {
    output.log('failure\n  a\n');
    expect(written).toBe('failure\n  a\n');
  });
});

describe('annotations', () => {
  test('carry their place, and the whole message', () => {
    output.annotate([
      { level: 'error', file: 'src/a,b:c%.ts', line: 3, title: 'out-of-scope', message: '100 %: x, y' },
    ]);
    expect(written).toBe('::error title=out-of-scope,file=src/a%2Cb%3Ac%25.ts,line=3::100 %25: x, y\n');
  });

  test('hold nothing that acts, even where their maker let it through (case 91)', () => {
    output.annotate([{ level: 'notice', title: 'a\u202eb', message: 'c\x1b[2J\nd' }]);
    expect(written).toBe('::notice title=a\\u202eb::c\\x1b[2J\\nd\n');
  });

  test('are one workflow command each, whatever is in them (case 91)', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = judgement({ findings: [finding({ path: text, message: `"${text}" is wrong`, remedy: text })] });
        const out = open();
        out.annotate(annotations(hostile, { pull: 12 }));
        const [, message = ''] = /^::error(?: [^:]*)?::(.*)\n$/.exec(written) ?? [];
        expect(message.replaceAll('%25', '%').slice(0, text.length)).toBe(visible(`"${text}`).slice(0, text.length));
        expect(written.slice(0, -1)).not.toMatch(ACTS);
      }),
      runs(300),
    );
  });
});

describe('outputs and summary', () => {
  test('are written to their files, and nothing to the log', () => {
    output.setOutput('verdict', 'failure');
    output.setOutput('text', 'a\nverdict<<x\nsuccess\nx');
    output.addSummary('## Failure\n');
    expect(parsed(env.GITHUB_OUTPUT)).toEqual({ verdict: 'failure', text: 'a\nverdict<<x\nsuccess\nx' });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('## Failure\n');
    expect(written).toBe('');
  });

  test('without their variables are lost with one warning each, and no fallback to stdout (case 135)', () => {
    output = runnerOutput({});
    output.setOutput('verdict', 'success');
    output.setOutput('findings', '0');
    output.addSummary('## Success');
    expect(output.saveSnapshot({})).toBeUndefined();
    expect(written.split('\n')).toEqual([
      '::warning::The step outputs cannot be written: GITHUB_OUTPUT is not set.',
      '::warning::The job summary cannot be written: GITHUB_STEP_SUMMARY is not set.',
      '::warning::The snapshot cannot be written: RUNNER_TEMP is not set.',
      '',
    ]);
  });

  // Under jest an error of Node's own is of another realm, and so no `instanceof Error`: its text begins with "Error: ".
  test.each([
    ['in a folder that is missing', join(folder, 'missing', 'file'), 'ENOENT'],
    ['that are folders', folder, 'EISDIR'],
    ...(existsSync('/dev/full') ? [['on a full disk', '/dev/full', 'ENOSPC']] : []),
  ])('to files %s are lost with a warning, never with a throw (case 135)', (_, path = '', reason = '') => {
    output = open({ GITHUB_OUTPUT: path, GITHUB_STEP_SUMMARY: path });
    output.setOutput('verdict', 'success');
    output.addSummary('## Success');
    expect(written).toMatch(
      new RegExp(`^::warning::The step outputs cannot be written: (Error: )?${reason}.*\n::warning::The job summary.`),
    );
  });

  test('refuses a summary over 1 MiB, because GitHub would drop it silently (case 159)', () => {
    output.addSummary('ä'.repeat(600_000));
    expect(written).toBe('::warning::The job summary cannot be written: it is larger than 1 MiB.\n');
    expect(existsSync(env.GITHUB_STEP_SUMMARY)).toBe(false);
  });
});

test('a run that failed says why, everywhere, and its verdict is error', () => {
  output.fail({ code: 'usage', message: 'There is no branch "mian".', hint: 'Allowed: "main".', exitCode: 2 });
  expect(written).toBe('::error title=usage::There is no branch "mian". Allowed: "main".\n');
  expect(parsed(env.GITHUB_OUTPUT)).toEqual({ verdict: 'error' });
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(
    '## Error\n\nThere is no verdict: There is no branch `mian`. Allowed: `main`.\n',
  );
});

test('reports a bug with its stack, and none of it is a workflow command', () => {
  output.fail({ code: 'bug', message: 'A bug', hint: 'Report it', stack: 'Error\n::error::x\n  at y', exitCode: 3 });
  expect(written).toBe('::error title=bug::A bug. Report it.\nError\n\\x3a:error::x\n  at y\n');
});

test('the snapshot is a file of its own for each run, and an output', () => {
  const first = output.saveSnapshot({ version: 1, text: '\ud800 ::error::' });
  const second = output.saveSnapshot({ version: 1 });
  expect(second).not.toBe(first);
  expect(JSON.parse(readFileSync(first ?? '', 'utf8'))).toEqual({ version: 1, text: '\ud800 ::error::' });
  expect(parsed(env.GITHUB_OUTPUT)).toEqual({ snapshot: second });
});

test('a snapshot that cannot be written is a warning (case 135)', () => {
  output = open({ RUNNER_TEMP: join(folder, 'missing') });
  expect(output.saveSnapshot({})).toBeUndefined();
  expect(written).toMatch(/^::warning::The snapshot cannot be written: (Error: )?ENOENT/);
});

test('each line of a secret is masked (case 160)', () => {
  output.setSecret('one%\ntwo\n');
  expect(written).toBe('::add-mask::one%25\n::add-mask::two\n');
});
