/** `lint --workflow`: a file beside the current directory, reported as `lint` reports plans. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../../src/commands/cli/main.js';
import { WORKFLOW_RULES } from '../../../src/workflow-lint/rules/list.js';
import { documentOf } from '../../end-to-end/document.js';
import { exampleOf } from '../../workflow-lint/ask.js';

const EXAMPLE = exampleOf('check');
let directory = '';

/** No repository: only the file counts. */
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'workflow-'));
  mkdirSync(join(directory, 'flows'));
  const files = {
    'good.yml': EXAMPLE,
    'bad.yml': EXAMPLE.replace('    timeout-minutes: 10', '    needs: build'),
    'warned.yml': EXAMPLE.replace(/@[0-9a-f]{40}/, '@v1'),
    'broken.yml': 'on: push\njobs: {\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, 'flows', name), text);
});

afterAll(() => rmSync(directory, { recursive: true }));

async function lint(...args: string[]) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const code = await main(['lint', ...args], {
    directory,
    env: {},
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  });
  return { code, ...written };
}

describe('lint --workflow', () => {
  test('prints each mistake as file:line:column with an excerpt and the ways out, and exits with 1', async () => {
    const { code, stdout, stderr } = await lint('--workflow', 'flows/bad.yml');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.split('\n').slice(0, 6)).toEqual([
      'flows/bad.yml:19:5: error: The job "check" has "needs". When a job before it fails or is skipped, it is skipped too, and GitHub counts that as a success. [job-needs]',
      '    18 |     runs-on: ubuntu-latest',
      '    19 |     needs: build',
      '       |     ^^^^^',
      '    → Remove "needs"',
      '    → Make the other jobs need this one',
    ]);
    expect(stdout).toMatch(/\n1 error\n$/);
  });

  test('is 0 for the example, and says that it is advice', async () => {
    const { code, stdout } = await lint('--workflow', join(directory, 'flows', 'good.yml'), '--strict');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^note: This workflow only gives advice\. .*\nno findings\n$/);
  });

  test('--strict makes 1 of a warning', async () => {
    expect((await lint('--workflow', 'flows/warned.yml')).code).toBe(0);
    expect((await lint('--workflow', 'flows/warned.yml', '--strict')).code).toBe(1);
  });

  test('--json holds the findings with their places', async () => {
    const document = documentOf(await lint('--workflow', 'flows/bad.yml', '--json'));
    expect(document).toMatchObject({
      command: 'lint',
      findings: [{ rule: 'job-needs', severity: 'error', at: { path: 'flows/bad.yml', line: 19, column: 5 } }],
    });
  });

  test('is 2 for a file that is no workflow, with its place', async () => {
    expect((await lint('--workflow', 'flows/broken.yml')).stdout).toMatch(
      /^flows\/broken\.yml:3:1: error: This is not valid YAML: .* \[yaml-syntax\]\n/,
    );
    const ran = await lint('--workflow', 'flows/broken.yml', '--json');
    expect(ran.code).toBe(2);
    expect(documentOf(ran).errors).toMatchObject([{ code: 'yaml-syntax', at: { path: 'flows/broken.yml', line: 3 } }]);
  });

  test('is 2 for a file that is not there, and beside what is said of plans', async () => {
    const gone = await lint('--workflow', 'flows/gone.yml', '--json');
    expect(documentOf(gone).errors?.[0]).toMatchObject({
      code: 'usage',
      message: expect.stringContaining('flows/gone.yml'),
    });
    for (const more of [['a-plan'], ['--base', 'main'], ['--explain', 'overlap']]) {
      const { code, stderr } = await lint('--workflow', 'flows/good.yml', ...more);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: expect.stringContaining('The option --workflow cannot be combined with a plan'),
      });
    }
  });
});

describe.each(readdirSync('examples/workflows'))('the example %s', (name) => {
  test('has no mistake but the placeholder, which has to be replaced', async () => {
    const document = documentOf(
      await lint('--workflow', join(process.cwd(), 'examples/workflows', name), '--strict', '--json'),
    );
    expect(document.findings).toMatchObject([{ rule: 'placeholder' }]);
  });

  test('has no mistake once that is replaced', async () => {
    writeFileSync(join(directory, 'flows', name), exampleOf(name.replace('.yml', '')));
    expect(await lint('--workflow', join('flows', name), '--strict')).toMatchObject({ code: 0 });
  });
});

test('docs/workflow-rules.md explains every mistake, in the order of the list', () => {
  const page = readFileSync('docs/workflow-rules.md', 'utf8');
  const ids = WORKFLOW_RULES.map(({ id }) => id);
  expect([...page.matchAll(/^## (.*)$/gm)].map(([, id]) => id)).toEqual(ids);
  expect([...page.matchAll(/^\| \[`([a-z-]+)`\]\(#\1\) \|/gm)].map(([, id]) => id)).toEqual(ids);
});
