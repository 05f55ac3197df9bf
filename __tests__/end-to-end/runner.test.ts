/** What surrounds a run: its inputs, its event, its files, its machine, foreign text, and its sudden end. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { API, ASTRAY, IN_SCOPE, openStage, PLAN, PLAN_PATH, SHOP, shown, story } from './bundle-runs.js';

const stage = openStage();

/** Fails without a verdict, for one reason. */
const refused = { exitCode: 1, outputs: { verdict: 'error' } };

describe('inputs', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a misspelt name (cases 28, 165)', { agnets: 'x' }, 'Unknown input "agnets". Allowed: "agents", '],
    [
      'an unknown command (cases 28, 165)',
      { command: 'chekc' },
      'Input "command" is "chekc". Allowed: "check", "lint"',
    ],
    [
      'a budget that is no number',
      { 'request-budget': 'many' },
      'Input "request-budget" is "many". Write a whole number',
    ],
    ['an agent that is no login', { agents: '@copilot' }, 'Write the login without "@".'],
    ['an empty token', { token: '' }, 'Input "token" is empty.'],
    ['a base with a prefix', { base: 'refs/heads/main' }, 'Write only the name of the branch: "main".'],
  ];
  for (const [what, inputs, message] of wrong) {
    story(`${what} is refused before any request`, async () => {
      const shop = stage.shop();
      const pull = shop.open({ branch: API, files: IN_SCOPE });
      stage.github().resetRequests();
      const step = await shop.check(pull, { inputs, unknownInputs: 'warn' });
      expect(step).toMatchObject(refused);
      expect(shown(step)).toContain('error usage');
      expect(step.annotations.at(-1)?.message).toContain(message);
      expect(step.summary).toContain('There is no verdict');
      expect(stage.github().requests).toEqual([]);
    });
  }
});

describe('events', () => {
  story('one that the command does not serve is refused with those it does (case 59)', async () => {
    const shop = stage.shop();
    for (const name of ['issues', 'release', 'workflow_run']) {
      const step = await shop.act({ name, payload: {} });
      expect(step).toMatchObject(refused);
      expect(step.annotations[0]?.message).toBe(
        `The event "${name}" is not supported. Run the job on one of these events: "pull_request_target", "merge_group", "push", "schedule", "workflow_dispatch", "pull_request".`,
      );
    }
  });

  story('one without a pull request, or without a file, is refused', async () => {
    const shop = stage.shop();
    const event = { name: 'pull_request', action: 'opened', payload: { pull_request: { number: '12' } } };
    expect(shown(await shop.act(event))).toEqual(['error event']);
    expect(shown(await shop.act(event, { env: { GITHUB_EVENT_PATH: '/nowhere' } }))).toEqual(['error event']);
  });
});

describe('files of the runner (case 135)', () => {
  const broken: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['no GITHUB_OUTPUT', { GITHUB_OUTPUT: '' }, 'The step outputs cannot be written'],
    ['no GITHUB_STEP_SUMMARY', { GITHUB_STEP_SUMMARY: '' }, 'The job summary cannot be written'],
    ['a full disk', { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' }, 'ENOSPC'],
    ['no RUNNER_TEMP', { RUNNER_TEMP: '' }, 'The snapshot cannot be written'],
  ];
  for (const [what, env, message] of broken) {
    story(`${what}: the exit code is still right, and nothing falls back to the log`, async () => {
      const shop = stage.shop();
      const [good, bad] = await Promise.all([
        shop.check(shop.open({ branch: API, files: IN_SCOPE }), { env }),
        shop.check(shop.open({ branch: 'feat/avatar-storage', files: { 'src/start.ts': 'x\n' } }), { env }),
      ]);
      expect([good.exitCode, bad.exitCode]).toEqual([0, 1]);
      expect(good.annotations.map(({ level }) => level)).toContain('warning');
      expect(good.log).toContain(message);
      expect(good.stdout).not.toContain('::set-output');
      if ('GITHUB_OUTPUT' in env) expect(good.outputs).toEqual({});
    });
  }
});

describe('foreign text', () => {
  story(
    'a path with control characters fails and is shown escaped, and none of it takes effect (case 91, promise 14)',
    async () => {
      const shop = stage.shop();
      const names = [
        'src/a\n::error file=x::forged',
        'src/b\r\n::set-output name=verdict::success',
        'src/c\u001b[31m##[error]red',
        'src/d\n::add-mask::a',
        'src/e::warning::`|`<img src=x onerror=alert(1)>@org/team #1',
        'src/f\u202egpj.ts',
      ];
      const step = await shop.check(
        shop.open({
          branch: API,
          files: Object.fromEntries(names.map((name) => [name, 'x\n'])),
          title: '::error::title',
        }),
      );
      expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failure' } });
      const token = step.env['INPUT_TOKEN'];
      expect(step.masks).toEqual([token]);
      expect(new Set(step.commands.map(({ name }) => name))).toEqual(new Set(['add-mask', 'error', 'warning']));
      expect(new Set(step.annotations.map(({ title }) => title))).toEqual(
        new Set(['out-of-scope', 'unsafe-path', '2 more', 'contract-missing']),
      );
      expect(step.log).toContain('src/a\\n::error file=x::forged');
      for (const text of [step.log, step.summary]) expect(text).not.toMatch(/[\u001b\u202e]/);
      expect(step.summary).not.toMatch(/^::|^src\/|[^`\\]<img/m);
      expect(step.summary.match(/^\| (`|<code>)/gm)).toHaveLength(13);
    },
  );

  story('a plan’s own text acts nowhere (case 158)', async () => {
    const nasty = '"::error::x ##[error]y <img src=x> @org/team fixes #2 ``` |"';
    const plan = PLAN.replace('title: Profile API endpoints', `title: ${nasty}`).replace(
      /^task: .*$/m,
      `task: ${nasty}`,
    );
    const shop = stage.shop({ ...SHOP, [PLAN_PATH]: plan });
    const step = await shop.check(shop.open({ branch: API, files: ASTRAY }));
    expect(shown(step)).toEqual(['error src/start.ts out-of-scope']);
    expect(step.summary).not.toContain('<img');
  });

  story('twenty errors are nine annotations and a tenth that counts the rest, and a warning is one more', async () => {
    const shop = stage.shop();
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`other/${index}.ts`, 'x\n']));
    const step = await shop.check(shop.open({ branch: API, files }));
    expect(step.annotations.map(({ level }) => level)).toEqual([...Array(10).fill('error'), 'warning']);
    expect(step.annotations[9]).toMatchObject({
      title: '11 more',
      message: '11 more errors. The log and the job summary list all of them.',
    });
    expect(step.outputs['findings']).toBe('21');
  });
});

story('time zone, language and folder of the machine change nothing (case 137)', async () => {
  const shop = stage.shop();
  const pull = shop.open({ branch: API, files: { ...ASTRAY, 'src/ärger.ts': 'x\n', 'src/Zoo.ts': 'x\n' } });
  const machines = [
    {},
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', HOME: '/nowhere' },
    // No git and no other program is there to be started.
    { PATH: '/nowhere' },
  ];
  const steps = await Promise.all(machines.map((env) => shop.check(pull, { env })));
  const told = steps.map(({ exitCode, stdout, stderr, summary, outputs, env }) => ({
    exitCode,
    stdout: stdout.replaceAll(env['INPUT_TOKEN'] ?? '', 'token'),
    stderr,
    summary,
    outputs: { ...outputs, snapshot: '' },
    snapshot: readFileSync(outputs['snapshot'] ?? '', 'utf8'),
  }));
  expect(told[0]).toMatchObject({ exitCode: 1, stderr: '' });
  for (const each of told) expect(each).toEqual(told[0]);
});

describe('a run that ends suddenly never passes (case 136)', () => {
  story('killed while it asks', async () => {
    const shop = stage.shop();
    const pull = shop.open({ branch: API, files: IN_SCOPE });
    for (const nth of [1, 2]) {
      const end = new AbortController();
      const [, name] = shop.repository.name.split('/');
      stage.github().before(
        ({ variables }) => variables?.['name'] === name,
        () => end.abort(),
        { nth },
      );
      const step = await shop.check(pull, { signal: end.signal });
      expect(step).toMatchObject({ conclusion: 'cancelled', exitCode: null, outputs: {} });
    }
  });

  // The first request fails, and while it waits to ask again the machine does as BROKEN says.
  const broken = fileURLToPath(new URL('broken-machine.cjs', import.meta.url));
  for (const how of ['never settles', 'rejects unhandled', 'throws no error', 'runs out of memory']) {
    story(`something inside ${how}`, async () => {
      const shop = stage.shop();
      const [, name] = shop.repository.name.split('/');
      stage.github().fault(({ variables }) => variables?.['name'] === name, { status: 502 });
      const pull = shop.open({ branch: API, files: IN_SCOPE });
      const env = { NODE_OPTIONS: `--require ${broken} --max-old-space-size=64`, BROKEN: how };
      const step = await shop.check(pull, { env });
      expect(step.log).toContain(`this machine ${how}`);
      expect(step.exitCode).not.toBe(0);
      expect(step.conclusion).not.toBe('success');
      expect(step.outputs['verdict']).not.toBe('success');
    });
  }
});
