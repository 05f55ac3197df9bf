import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { runAction } from './action.js';
import type { GitHubSide, WorkflowEvent } from './event.js';
import { checkActionYml, checkWorkflow } from './github-tools.js';
import type { JobOptions } from './job.js';
import { nodeForActions } from './node.js';
import type { Permissions } from './permissions.js';
import { onlyStep, runWorkflow, type WorkflowRun } from './workflow.js';

const action = fileURLToPath(new URL('./fixture-action', import.meta.url));
const github: GitHubSide = { apiUrl: 'http://127.0.0.1:9', repository: 'octo/shop', token: 'secret-token-1' };

function pullRequest(type: string, head = 'octo/shop'): WorkflowEvent {
  const repo = { full_name: 'octo/shop' };
  const pull = {
    number: 7,
    title: 'A title',
    merge_commit_sha: 'c'.repeat(40),
    head: { ref: 'feat/a', sha: 'a'.repeat(40), repo: { full_name: head } },
    base: { ref: 'main', sha: 'b'.repeat(40), repo },
  };
  return { name: 'pull_request', action: type, payload: { number: 7, pull_request: pull } };
}

function workflow(steps: string, on = 'pull_request', job = ''): string {
  const indented = steps.replace(/^/gm, '      ');
  return `name: Guard\non: ${on}\njobs:\n  guard:\n    runs-on: ubuntu-latest\n${job}    steps:\n${indented}\n`;
}

/** Runs a workflow on the fixture, by default for an opened pull request. */
function run(text: string, options: Partial<JobOptions> = {}): Promise<WorkflowRun> {
  return runWorkflow({ workflow: text, event: pullRequest('opened'), github, action, ...options });
}

function seen(outputs: Readonly<Record<string, string>>): {
  env: Record<string, string>;
  cwd: string;
  action: string;
  node: string;
} {
  return JSON.parse(outputs['seen'] ?? '');
}

const plain = workflow('- uses: ./');

describe('one action', () => {
  test('gets its inputs and its defaults, expressions evaluated', async () => {
    const inputs = { 'two words': 'x y', 'set-out': 'one\ntwo' };
    const step = await runAction({ action, event: pullRequest('opened'), github, inputs });
    const { env } = seen(step.outputs);
    expect(env).toMatchObject({ INPUT_TWO_WORDS: 'x y', INPUT_TOKEN: 'secret-token-1', INPUT_EXIT: '0' });
    expect(env).toHaveProperty('INPUT_SET-OUT', 'one\ntwo');
    expect(step.outputs['said']).toBe('one\ntwo');
    expect(step).toMatchObject({ exitCode: 0, conclusion: 'success', summary: '# summary of opened\n', killed: false });
    expect(step.exported).toEqual({ FROM_FIXTURE: 'carried on' });
  });

  test('gets the environment of a runner and nothing else of this process', async () => {
    process.env['LEAKED'] = 'from the tests';
    const { outputs } = await runAction({ action, event: pullRequest('opened'), github, env: { OWN: '1' } });
    delete process.env['LEAKED'];
    const { env, cwd } = seen(outputs);
    expect(env).toMatchObject({
      CI: 'true',
      OWN: '1',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_HEAD_REF: 'feat/a',
      GITHUB_BASE_REF: 'main',
      GITHUB_WORKSPACE: cwd,
    });
    const foreign = Object.keys(env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name));
    expect(foreign.filter((name) => !['PATH', 'HOME', 'TMPDIR', 'CI', 'OWN'].includes(name))).toEqual([]);
    expect(Object.keys(env)).not.toContain('GITHUB_TOKEN');
  });

  test('runs on the Node that was chosen', async () => {
    const { outputs } = await runAction({ action, event: pullRequest('opened'), github });
    expect(Number.parseInt(seen(outputs).node, 10)).toBe(nodeForActions().major);
  });

  test('fails with its exit code', async () => {
    const step = await runAction({ action, event: pullRequest('opened'), github, inputs: { exit: '3' } });
    expect(step).toMatchObject({ exitCode: 3, conclusion: 'failure' });
  });

  test('annotates as a runner reads its lines, and hides secrets', async () => {
    const say = [
      '::error file=src/a%2Cb.ts,line=3,title=Out%3A of%25 scope::one%0Atwo%2C',
      'text ##[warning]in the middle of a line%5D',
      '::stop-commands::mark',
      '::error::not now',
      '::mark::',
      '::add-mask::hush',
      'this is hush and secret-token-1',
      '::notice::last\r::notice::after a lone carriage return',
    ];
    const step = await runAction({
      action,
      event: pullRequest('opened'),
      github,
      inputs: { say: JSON.stringify(say) },
    });
    expect(step.annotations).toEqual([
      { level: 'error', message: 'one\ntwo%2C', title: 'Out: of% scope', file: 'src/a,b.ts', line: 3 },
      { level: 'warning', message: 'in the middle of a line]' },
      { level: 'notice', message: 'last' },
      { level: 'notice', message: 'after a lone carriage return' },
    ]);
    expect(step.lines).toEqual(['::error::not now', 'this is hush and secret-token-1']);
    expect(step.log).toContain('this is *** and ***');
    expect(step.log).not.toContain('secret-token-1');
  });

  test('refuses an input that action.yml lacks, or warns as a runner does', async () => {
    const options = { action, event: pullRequest('opened'), github, inputs: { exitt: '1' } };
    await expect(runAction(options)).rejects.toThrow("Unexpected input(s) 'exitt', valid inputs are ['say', 'exit'");
    const step = await runAction({ ...options, unknownInputs: 'warn' });
    expect(step.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining("'exitt'") }]);
    expect(seen(step.outputs).env).toMatchObject({ INPUT_EXITT: '1' });
  });

  test('can be killed with everything it started, by a line or by a signal', async () => {
    const options = { action, event: pullRequest('opened'), github, inputs: { exit: 'never' } };
    const byLine = await runAction({ ...options, onLine: (line, kill) => line === 'waiting' && kill() });
    const stop = new AbortController();
    const bySignal = await runAction({ ...options, signal: stop.signal, onLine: () => stop.abort() });
    for (const step of [byLine, bySignal])
      expect(step).toMatchObject({ killed: true, exitCode: null, conclusion: 'cancelled', lines: ['waiting'] });
  });

  test('is an error with what it printed when it never ends', async () => {
    const options = { action, event: pullRequest('opened'), github, inputs: { exit: 'never' }, patience: 1 };
    await expect(runAction(options)).rejects.toThrow(/did not end within 1 s. It printed:\nwaiting/);
  });

  test('leaves no folder behind but the one that the test gave', async () => {
    const temp = mkdtempSync(join(tmpdir(), 'kept-'));
    const { outputs } = await runAction({ action, event: pullRequest('opened'), github, temp });
    const { env } = seen(outputs);
    expect(env['RUNNER_TEMP']).toBe(temp);
    expect(readdirSync(temp).length).toBeGreaterThan(0);
    expect(() => readdirSync(env['GITHUB_WORKSPACE'] ?? '')).toThrow('ENOENT');
    rmSync(temp, { recursive: true });
  });
});

describe('a workflow', () => {
  test.each([
    ['opened', true],
    ['synchronize', true],
    ['reopened', true],
    ['edited', false],
    ['closed', false],
  ])('with no types runs for a pull request that was %s: %s', async (type, started) => {
    expect(await run(plain, { event: pullRequest(type) })).toMatchObject({ started });
  });

  test('runs for the types and branches that it names', async () => {
    const text = workflow(
      '- uses: ./',
      '{ pull_request: { types: [edited], branches: ["release/**", "!release/old"] } }',
    );
    const reasons = [
      await run(text),
      await run(text, { event: pullRequest('edited') }),
      await run(text, { event: { name: 'issues', action: 'closed', payload: {} } }),
    ].map(({ reason }) => reason);
    expect(reasons).toEqual([
      'the workflow runs on "pull_request" for edited, not for opened',
      'the workflow does not run for branch "main"',
      'the workflow does not run on "issues"',
    ]);
  });

  test('runs the action of any owner at any ref, and says what the action was given', async () => {
    const text = workflow(
      '- uses: me/parallel-work@v1\n  with:\n    two words: ${{ github.event.pull_request.title }}!',
    );
    const result = await run(text);
    expect(result).toMatchObject({ started: true, conclusion: 'success', summary: '# summary of opened\n' });
    expect(seen(onlyStep(result).outputs).env).toMatchObject({
      INPUT_TWO_WORDS: 'A title!',
      GITHUB_WORKFLOW: 'Guard',
      GITHUB_JOB: 'guard',
      GITHUB_ACTION_REPOSITORY: 'me/parallel-work',
      GITHUB_ACTION_REF: 'v1',
    });
  });

  test('does not guess what another action or a script does', async () => {
    await expect(run(workflow('- uses: actions/checkout@v4'))).rejects.toThrow('no folder for "actions/checkout@v4"');
    await expect(run(workflow('- run: echo hello'))).rejects.toThrow('was not told to run scripts');
    const skipped = await run(workflow('- uses: actions/checkout@v4\n- run: exit 1'), {
      resolve: (uses) => (uses.startsWith('actions/') ? 'skip' : undefined),
      runSteps: 'skip',
    });
    expect(skipped.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
  });

  test('carries outputs, environment and failure from step to step', async () => {
    const text = workflow(
      [
        '- { id: first, uses: ./, with: { set-out: "a\\nb", exit: 1 } }',
        '- { name: after, run: "exit 9" }',
        '- { name: told, if: "failure() && steps.first.outputs.said != \'\'", run: \'echo "$SAID $FROM_FIXTURE"\', env: { SAID: "${{ steps.first.outcome }}" } }',
        '- { name: never, if: "always() && github.event_name == \'push\'", run: "exit 9" }',
      ].join('\n'),
    );
    const result = await run(text, { runSteps: 'bash' });
    expect(result.conclusion).toBe('failure');
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped', 'success', 'skipped']);
    expect(result.steps[2]?.result?.log).toBe('failure carried on');
  });

  test('goes on after a step that may fail', async () => {
    const text = workflow('- { uses: ./, continue-on-error: true, with: { exit: 1 } }\n- run: echo on');
    const result = await run(text, { runSteps: 'bash' });
    expect(result.steps.map(({ outcome, conclusion }) => `${outcome} ${conclusion}`)).toEqual([
      'failure success',
      'success success',
    ]);
    expect(result.conclusion).toBe('success');
  });

  test('skips jobs whose needs failed, unless they ask for it', async () => {
    const job = (id: string, more: string) =>
      `  ${id}: { runs-on: ubuntu-latest, ${more}, steps: [{ run: "test ${id} != first" }] }`;
    const jobs = [
      job('last', 'needs: second, if: failure()'),
      job('second', 'needs: [first]'),
      job('first', 'timeout-minutes: 5'),
    ];
    const result = await run(`on: pull_request\njobs:\n${jobs.join('\n')}\n`, { runSteps: 'bash' });
    expect(result.jobs.map((one) => `${one.id} ${one.result}`)).toEqual([
      'first failure',
      'second skipped',
      'last success',
    ]);
  });

  test('mints a token with exactly the permissions of the job', async () => {
    const minted: Permissions[] = [];
    const side = { ...github, token: (permissions: Permissions) => `token-${minted.push(permissions)}` };
    const text = workflow(
      '- uses: ./',
      'pull_request',
      '    permissions: { contents: read, pull-requests: write, checks: none }\n',
    );
    const own = await run(text, { github: side });
    await run(text, { github: side, event: pullRequest('opened', 'stranger/shop') });
    await run(plain, { github: side });
    expect(minted).toEqual([
      { metadata: 'read', contents: 'read', pull_requests: 'write' },
      { metadata: 'read', contents: 'read', pull_requests: 'read' },
      { metadata: 'read', contents: 'read', packages: 'read' },
    ]);
    expect(own.jobs[0]?.permissions).toEqual(minted[0]);
    expect(seen(onlyStep(own).outputs).env).toMatchObject({ INPUT_TOKEN: 'token-1' });
  });

  test('gives secrets to its own pull requests and not to those of forks', async () => {
    const side = { ...github, secrets: { KEY: 'k3y' } };
    const text = workflow('- uses: ./\n  with: { set-out: "[${{ secrets.KEY }}]" }');
    expect(onlyStep(await run(text, { github: side })).outputs['said']).toBe('[k3y]');
    const fork = await run(text, { github: side, event: pullRequest('opened', 'stranger/shop') });
    expect(onlyStep(fork).outputs['said']).toBe('[]');
  });

  test('runs by schedule and by hand, with the inputs of the dispatch', async () => {
    const on = '{ schedule: [{ cron: "0 4 * * *" }], workflow_dispatch: { inputs: { how: { default: gently } } } }';
    const text = workflow('- uses: ./\n  with: { set-out: "${{ inputs.how }}" }', on);
    const event = (name: string, payload: Record<string, unknown>) => ({ event: { name, payload } });
    expect(await run(text, event('schedule', { schedule: '0 5 * * *' }))).toMatchObject({ started: false });
    const scheduled = await run(text, event('schedule', { schedule: '0 4 * * *' }));
    expect(seen(onlyStep(scheduled).outputs).env).toMatchObject({ GITHUB_REF: 'refs/heads/main', GITHUB_HEAD_REF: '' });
    expect(onlyStep(await run(text, event('workflow_dispatch', {}))).outputs['said']).toBe('gently');
    const wrong = run(text, event('workflow_dispatch', { inputs: { hwo: 'x' } }));
    await expect(wrong).rejects.toThrow('Unexpected inputs provided: ["hwo"]');
  });

  test('that GitHub would not accept is refused with the place', async () => {
    await expect(run('on: pull_request\njobs:\n  a:\n    runs-on: x\n    step: []\n')).rejects.toThrow(/5:5 .*step/);
  });

  test('can be given as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
    writeFileSync(join(folder, 'guard.yml'), plain);
    expect(await run(join(folder, 'guard.yml'))).toMatchObject({ conclusion: 'success' });
    rmSync(folder, { recursive: true });
  });
});

describe('the checks of GitHub and actionlint', () => {
  test('find nothing in a good workflow and a good action.yml', async () => {
    expect(await checkWorkflow(plain, action)).toEqual([]);
    expect(await checkActionYml('name: a\ndescription: b\nruns: { using: node24, main: a.js }\n')).toEqual([]);
  });

  test('find a wrong input of our action, and what is dangerous in a script', async () => {
    const text = workflow(
      '- { uses: me/parallel-work@v1, with: { exitt: 1 } }\n- run: echo ${{ github.event.pull_request.title }}',
    );
    expect(await checkWorkflow(text, action)).toEqual([
      expect.objectContaining({ by: 'languageservice', message: "Invalid action input 'exitt'", line: 7 }),
      expect.objectContaining({ by: 'actionlint', message: expect.stringContaining('untrusted'), line: 8 }),
    ]);
  });

  test('find a key that action.yml does not have', async () => {
    const found = await checkActionYml('name: a\ndescription: b\nrunz: { using: node24, main: a.js }\n');
    expect(found.map(({ message }) => message).join()).toMatch(/runz/);
  });
});
