/** Every mistake is reported at its place, its right form is accepted, and GitHub's own tools accept the right forms. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { WORKFLOW_RULES } from '../../src/workflow-lint/rules/list.js';
import { EVENTS, PERMISSION_SCOPES, TYPES } from '../../src/workflow-lint/words.js';
import { checkWorkflow } from '../runner/github-tools.js';
import { thorough } from '../runs.js';
import { ACTION, ADVICE, ask, below, change, exampleOf, placeOf, STATUSES, told } from './ask.js';

const INTEGRATE = exampleOf('integrate');
const ISSUES = exampleOf('issues');
const REHEARSE = exampleOf('rehearse');
const STEP = `      - uses: ${ACTION}`;
const JOB = '    runs-on: ubuntu-latest';
/** Pushes to any branch start it. */
const ANY = change(STATUSES, ['branches: [main]', "branches: ['**']"]);
const OTHER = `  other:
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
`;
const greens = new Map<string, string>();
const reds = new Set<string>();

/** Exactly this one finding, at the first place of a text. */
function red(
  rule: string,
  name: string,
  text: string,
  at: string,
  more: { readonly severity?: string; readonly message?: string } = {},
) {
  reds.add(rule);
  test(`${rule}: ${name}`, () => {
    expect(told(text)).toEqual([`${placeOf(text, at)} ${more.severity ?? 'error'} ${rule}`]);
    if (more.message !== undefined) expect(ask(text).findings[0]?.message).toContain(more.message);
  });
}

function green(name: string, text: string) {
  greens.set(name, text);
  test(`nothing is said against ${name}`, () => expect(told(text)).toEqual([]));
}

describe('the two set-ups', () => {
  green('the example for advice, which says that it is advice', ADVICE);
  green('the one with statuses', STATUSES);
  test('each says what it is', () => {
    expect(ask(ADVICE).notes).toEqual([expect.stringContaining('only gives advice')]);
    expect(ask(STATUSES).notes).toEqual([]);
  });
});

describe('job-condition: a skipped job counts as a success (case 139)', () => {
  const alone = (text: string) => text.replace(/concurrency:\n.*\n.*\n/, '');
  const withIf = (text: string, condition: string) => below(text, JOB, `    if: ${condition}`);
  red(
    'job-condition',
    'on a label',
    withIf(STATUSES, "contains(github.event.pull_request.labels.*.name, 'check')"),
    'if:',
    {
      message: 'can skip it on "opened" of "pull_request_target"',
    },
  );
  red('job-condition', 'on not being a draft', withIf(ADVICE, 'github.event.pull_request.draft == false'), 'if:');
  red('job-condition', 'on the repository', withIf(ADVICE, "github.repository == 'a/b'"), 'if:');
  red('job-condition', 'that leaves out every edit', withIf(ADVICE, "github.event.action != 'edited'"), 'if:', {
    message: 'skips it on "edited" of "pull_request"',
  });
  red('job-condition', 'that leaves out what closes', withIf(STATUSES, "github.event.action != 'closed'"), 'if:', {
    message: 'skips it on "closed" of "pull_request_target"',
  });
  red(
    'job-condition',
    'that leaves out an event',
    withIf(STATUSES, "github.event_name == 'pull_request_target'"),
    'if:',
    {
      message: 'skips it on "checks_requested" of "merge_group"',
    },
  );
  red('job-condition', 'that is always false', withIf(ADVICE, 'false'), 'if:');
  red('job-condition', 'that nobody can read', withIf(ADVICE, 'github.event.action = 1'), 'if:');
  red('job-condition', 'of the step', below(ADVICE, STEP, "        if: github.actor != 'bot'"), 'if:', {
    message: 'The step of job "check"',
  });
  for (const condition of [
    "github.event.action != 'edited' || github.event.changes.base",
    "${{ github.event.action != 'edited' || github.event.changes.base }}",
    "github.event.changes.base != null || !(github.event.action == 'Edited')",
    'always()',
    'success()',
    'true',
  ]) {
    for (const [name, text] of Object.entries({ advice: ADVICE, statuses: STATUSES }))
      green(`"if: ${condition}" in the set-up for ${name}`, withIf(alone(text), condition));
  }
  green(
    'an "if" that tells apart events on which the check does nothing',
    withIf(change(ADVICE, ['on:\n', 'on:\n  issues:\n']), "github.event_name == 'pull_request'"),
  );
  green('an "if" of another job', `${STATUSES}${change(OTHER, [JOB, `${JOB}\n    if: github.event_name == 'push'`])}`);
  green(
    'an "if" of another step',
    below(ADVICE, 'steps:', "      - run: echo\n        if: github.event_name == 'push'"),
  );
});

describe('job-needs (case 139)', () => {
  const needy = (text: string, more = '') => `${below(text, JOB, `    needs: other${more}`)}${OTHER}`;
  red('job-needs', 'one job', needy(STATUSES), 'needs:');
  red('job-needs', 'a list', needy(ADVICE).replace('needs: other', 'needs: [other]'), 'needs:');
  red('job-needs', 'one that it runs without, it still waits for', needy(STATUSES, '\n    if: always()'), 'needs:', {
    severity: 'warn',
  });
  green('a job that needs the check', `${STATUSES}${change(OTHER, [JOB, `${JOB}\n    needs: reconcile`])}`);
});

describe('step-before: what fails before the check leaves it out', () => {
  const ahead = (text: string, step: string) => below(text, '    steps:', step);
  red('step-before', 'a script', ahead(STATUSES, '      - run: npm ci && exit 1'), 'run: npm', { severity: 'warn' });
  red(
    'step-before',
    'an action',
    ahead(STATUSES, `      - uses: a/b@${'a'.repeat(40)}\n        with: { x: 1 }`),
    'uses: a/b',
    { severity: 'warn', message: 'no status is updated' },
  );
  green('a step after the check', `${STATUSES}      - run: echo\n`);
  green('one that may fail', ahead(STATUSES, '      - run: echo\n        continue-on-error: true'));
  green(
    'one before a check that runs always',
    below(ahead(STATUSES, '      - run: echo'), STEP, '        if: always()'),
  );
  green('one where the end of the job is the verdict', ahead(ADVICE, '      - run: echo'));
  green(
    'one that makes the token',
    below(
      ahead(STATUSES, `      - uses: a/token@${'a'.repeat(40)}\n        id: app`),
      STEP,
      "        with: { token: '${{ steps.app.outputs.token }}' }",
    ),
  );
});

describe('environment: a job that waits for an approval', () => {
  const within = (text: string, line = '    environment: production') => below(text, JOB, line);
  red('environment', 'by its name', within(STATUSES), 'environment:', { severity: 'warn' });
  red('environment', 'as a map', within(ADVICE, '    environment: { name: production }'), 'environment:', {
    severity: 'warn',
  });
  green(
    'one that gives the key of an app',
    below(within(STATUSES), STEP, "        with: { token: '${{ secrets.APP_TOKEN }}' }"),
  );
  green('one of another job', `${STATUSES}${change(OTHER, [JOB, `${JOB}\n    environment: production`])}`);
  test('the token of the job is no secret of an environment', () => {
    const text = below(within(STATUSES), STEP, "        with: { token: '${{ secrets.GITHUB_TOKEN }}' }");
    expect(told(text)).toContain(`${placeOf(text, 'environment:')} warn environment`);
  });
});

describe('branch-filter: the base is left out', () => {
  const based = (base: string, branches = 'branches: [main]') =>
    below(change(STATUSES, ['branches: [main]', branches]), STEP, `        with: { base: ${base} }`);
  const ofPulls = (text: string, filter: string) =>
    below(text, text === ADVICE ? '  pull_request:' : 'target:', `    ${filter}`);
  red('branch-filter', 'a push to another branch than the base', based('release/1.x'), 'branches:', {
    message: '"push" leaves out "release/1.x", which job "reconcile" guards (input "base"): a merge',
  });
  red('branch-filter', 'one that ignores it', based('v1', "branches-ignore: ['v*']"), 'branches-ignore:');
  red(
    'branch-filter',
    'one that takes it out again',
    based('release/1', "branches: ['release/**', '!release/1']"),
    'branches:',
  );
  red('branch-filter', 'pull requests into other branches', ofPulls(STATUSES, 'branches: [dev]'), 'branches: [dev]', {
    severity: 'warn',
    message: '"pull_request_target" seems to leave out the default branch',
  });
  red('branch-filter', 'the same for advice', ofPulls(ADVICE, 'branches: [dev]'), 'branches:', { severity: 'warn' });
  red(
    'branch-filter',
    'a push to all but the default branch',
    change(STATUSES, ['branches: [main]', 'branches-ignore: [main]']),
    'branches-ignore:',
    {
      severity: 'warn',
    },
  );
  red(
    'branch-filter',
    'of the integration',
    below(INTEGRATE, 'command: integrate', '          base: release'),
    'branches:',
  );
  for (const branches of [
    "['release/**']",
    "['release/*', v1]",
    "['release/1+.?x']",
    "['!main', 'release/[0-9].x']",
    "['**']",
  ])
    green(`a base in ${branches}`, based('release/1.x', `branches: ${branches}`));
  for (const branches of ['master', 'trunk', 'develop', "'ma*'", "'*'", 'dev, main'])
    green(
      `a default branch that [${branches}] may name`,
      change(STATUSES, ['branches: [main]', `branches: [${branches}]`]),
    );
  green('a branch ignored that is none of these', change(STATUSES, ['branches: [main]', 'branches-ignore: [wip/**]']));
  green(
    'a base of a matrix',
    below(
      below(STATUSES, JOB, '    strategy: { matrix: { base: [a, b] } }'),
      STEP,
      "        with: { base: '${{ matrix.base }}' }",
    ),
  );
  test('a pattern that is made to be slow is not', () => {
    const text = based('a'.repeat(900), `branches: ['${'*a'.repeat(400)}b']`);
    expect(told(text)).toEqual([`${placeOf(text, 'branches:')} error branch-filter`]);
  });
});

describe('path-filter (case 139)', () => {
  const filtered = (text: string, event: string, filter: string) => below(text, `${event}:`, `    ${filter}`);
  red('path-filter', 'on the read-only event', filtered(ADVICE, '  pull_request', "paths: ['src/**']"), 'paths:');
  red(
    'path-filter',
    'that leaves paths out',
    filtered(STATUSES, '  pull_request_target', "paths-ignore: ['docs/**']"),
    'paths-ignore:',
  );
  red('path-filter', 'on push', filtered(STATUSES, '  push', "paths: ['.github/parallel-work/**']"), 'paths:', {
    message: '"push" has "paths"',
  });
  green('a filter of branches', filtered(STATUSES, '  pull_request_target', 'branches: [main]'));
});

describe('continue-on-error (case 139)', () => {
  red('continue-on-error', 'of the job', below(ADVICE, JOB, '    continue-on-error: true'), 'continue-on-error:');
  red(
    'continue-on-error',
    'of the step',
    below(STATUSES, STEP, '        continue-on-error: ${{ !cancelled() }}'),
    'continue-on-error:',
  );
  green('"continue-on-error: false"', below(STATUSES, JOB, '    continue-on-error: false'));
  green('it in another job', `${STATUSES}${change(OTHER, [JOB, `${JOB}\n    continue-on-error: true`])}`);
});

describe('job-name (case 139)', () => {
  red('job-name', 'by its id', change(STATUSES, ['  reconcile:', '  parallel-work:']), 'parallel-work:');
  red('job-name', 'by its name, in any letter case', below(STATUSES, 'reconcile:', '    name: Parallel-Work'), 'name:');
  red(
    'job-name',
    'of another context',
    below(change(STATUSES, ['reconcile:', 'scopes:']), STEP, '        with: { context: Scopes }'),
    'scopes:',
  );
  red(
    'job-name',
    'of another base',
    below(below(ANY, STEP, '        with: { base: v1 }'), 'reconcile:', '    name: parallel-work/v1'),
    'name:',
  );
  red(
    'job-name',
    'another job',
    `${STATUSES}${OTHER.replace('other:', 'parallel-work:')}`,
    'parallel-work:\n    runs-on',
  );
  green('the name where no status is posted', change(ADVICE, ['  check:', '  parallel-work:']));
  green(
    'the name of another context',
    below(change(STATUSES, ['reconcile:', 'parallel-work:']), STEP, '        with: { context: scopes }'),
  );
});

describe('shared-context: two jobs with one context', () => {
  const second = (more: string) => {
    const job = STATUSES.slice(STATUSES.indexOf('  reconcile:')).replace('reconcile:', 'again:');
    return `${STATUSES}${job}${more}`;
  };
  const two = second('');
  test('shared-context: two jobs, each overwrites the other', () => {
    reds.add('shared-context');
    const { findings } = ask(two);
    expect(told(two)).toEqual(['30:9 error shared-context']);
    expect(findings[0]?.message).toContain('job "reconcile" and job "again" post the commit status "parallel-work"');
  });
  red('shared-context', 'two steps', change(STATUSES, [STEP, `${STEP}\n${STEP.replace(ACTION, './')}`]), 'uses: ./');
  red(
    'shared-context',
    'in another letter case',
    change(second('        with: { context: Parallel-work }\n')),
    'context: P',
  );
  red('shared-context', 'a matrix', below(STATUSES, JOB, '    strategy: { matrix: { n: [1, 2] } }'), 'matrix:');
  red(
    'shared-context',
    'two jobs of one name, where the job is the verdict',
    `${ADVICE}${OTHER.replace(JOB, `    name: Check\n${JOB}`)}`,
    'name: Check',
  );
  const anywhere = (more: string) => change(second(more), ['branches: [main]', 'branches: [main, v1]']);
  green('two contexts', anywhere('        with: { context: v1, base: v1 }\n'));
  green('two bases', anywhere('        with: { base: v1 }\n'));
  green(
    'a matrix of bases',
    below(
      below(STATUSES, JOB, '    strategy: { matrix: { base: [a, b] } }'),
      STEP,
      "        with: { base: '${{ matrix.base }}' }",
    ),
  );
});

describe('pull-request-event: statuses under "pull_request"', () => {
  const writing = below(ADVICE, 'pull-requests: read', '      statuses: write');
  red('pull-request-event', '"statuses: write" (case 138)', writing, 'pull_request:', {
    message: 'job "check" has "statuses: write"',
  });
  red(
    'pull-request-event',
    'beside the event that posts them',
    change(STATUSES, ['on:\n', 'on:\n  pull_request: { types: [opened] }\n']),
    'pull_request:',
  );
  test('together with an event that posts, without the permission, that is missing too', () => {
    const text = change(ADVICE, ['on:\n', 'on:\n  workflow_dispatch:\n']);
    expect(told(text)).toContain(`${placeOf(text, 'pull_request:')} error pull-request-event`);
    expect(told(text)).toContain(`${placeOf(text, 'permissions:\n')} error missing-permission`);
  });
  test('write-all counts', () => {
    expect(
      told(change(ADVICE, ['permissions: {}', 'permissions: write-all'], ['    permissions:\n', '    env:\n'])),
    ).toContain(`${placeOf(ADVICE, 'pull_request:')} error pull-request-event`);
  });
});

describe('missing-event', () => {
  const types = (text: string, list: string) => text.replace(/types: \[[^\]]*\]/, `types: [${list}]`);
  const all = 'opened, synchronize, reopened, edited, ready_for_review, converted_to_draft';
  red('missing-event', 'a new base is not seen', types(ADVICE, all.replace('edited, ', '')), 'types:', {
    message:
      '"pull_request" leaves out "edited": a pull request whose base branch changes keeps the verdict for the old one',
  });
  red('missing-event', 'a close is not seen', types(STATUSES, all), 'types:', { message: 'leaves out "closed"' });
  red('missing-event', 'drafts', types(ADVICE, all.replace(', converted_to_draft', '')), 'types:', {
    severity: 'warn',
  });
  test('the default types are too few', () => {
    const text = change(STATUSES, [/ {4}types.*\n/.exec(STATUSES)?.[0] ?? '', '']);
    expect(told(text)).toEqual([
      `${placeOf(text, 'pull_request_target:')} error missing-event`,
      `${placeOf(text, 'pull_request_target:')} warn missing-event`,
    ]);
    expect(ask(text).findings[0]?.message).toContain('leaves out "edited", "closed"');
  });
  test('one word or a list of events is read too', () => {
    const rest = ADVICE.slice(ADVICE.indexOf('permissions: {}'));
    expect(told(`on: pull_request\n${rest}`)[0]).toBe('1:5 error missing-event');
    expect(told(`on: [pull_request]\n${rest}`)[0]).toBe('1:6 error missing-event');
  });
  red(
    'missing-event',
    'no pull request',
    change(STATUSES, [/ {2}pull_request_target:\n.*\n/.exec(STATUSES)?.[0] ?? '', '']),
    'on:',
    {
      message: '"pull_request_target" is missing',
    },
  );
  test('none at all', () => {
    const text = ADVICE.replace(/ {2}pull_request:\n.*\n.*\n/, '  issues:\n');
    expect(told(text)).toContain(`${placeOf(text, 'on:')} error missing-event`);
  });
  red('missing-event', 'no push', change(STATUSES, ['  push:\n    branches: [main]\n', '']), 'on:', {
    message: '"push" for the base branch',
  });
  red('missing-event', 'a push of tags', change(STATUSES, ['branches: [main]', 'tags: [v1]']), 'push:');
  red('missing-event', 'no start by hand', change(STATUSES, ['  workflow_dispatch:\n', '']), 'on:', {
    severity: 'warn',
  });
  red('missing-event', 'no merge queue', change(STATUSES, ['  merge_group:\n', '']), 'on:', { severity: 'notice' });
  test('of a workflow that others call nothing is known, and that is said', () => {
    const called = ADVICE.replace(/ {2}pull_request:\n.*\n.*\n/, '  workflow_call:\n');
    expect(told(called)).toEqual([]);
    expect(ask(called).notes).toEqual([expect.stringContaining('Other workflows call this one')]);
    const withIf = below(called, JOB, "    if: github.event_name == 'pull_request'");
    expect(told(withIf)).toEqual([`${placeOf(withIf, 'if:')} error job-condition`]);
  });
});

describe('no-schedule', () => {
  red('no-schedule', 'none', change(STATUSES, ["  schedule:\n    - cron: '*/30 * * * *'\n", '']), 'on:');
  const at = (cron: string) => change(STATUSES, ["'*/30 * * * *'", `'${cron}'`]);
  for (const cron of [
    'every hour',
    '@hourly',
    '* * * *',
    '60 * * * *',
    '0 0 0 * *',
    '0 5-1 * * *',
    '0 0 * * * *',
    '*/0 * * * *',
    '0 0 * * 7',
    '1-2-3 * * * *',
  ])
    red('no-schedule', `"${cron}", which is none`, at(cron), 'cron:', { message: 'GitHub cannot read' });
  for (const cron of ['0 0 1 1 *', '0 0 30 2 *', '0 0 * * 1-5', '0 0 */2 * *', '0 9 * jan-jun MON'])
    red('no-schedule', `"${cron}", which is seldom`, at(cron), 'cron:', {
      severity: 'warn',
      message: 'less than once a day',
    });
  for (const cron of ['0 3 * * *', '*/5 * * * *', '7,37 0-23/2 1-31 JAN-DEC sun-sat'])
    green(`the schedule "${cron}"`, at(cron));
  green('two that are daily together', at("0 0 * * 1-5'\n    - cron: '0 6 * * 0,6"));
  red('no-schedule', 'an empty one', change(STATUSES, ["    - cron: '*/30 * * * *'\n", '']), 'schedule:');
});

describe('lost-run: "cancel-in-progress" where it loses work', () => {
  const GROUP = "parallel-work-${{ github.event_name == 'merge_group' && github.ref || 'all' }}";
  const cancel = (value: string, group = GROUP) =>
    change(
      STATUSES,
      ['cancel-in-progress: false', `cancel-in-progress: ${value}`],
      [`group: ${GROUP}`, `group: ${group}`],
    );
  const grouped = (group: string, more = 'cancel-in-progress: true') =>
    change(
      ADVICE,
      ['group: parallel-work-${{ github.event.pull_request.number }}', `group: ${group}`],
      ['cancel-in-progress: true', more],
    );
  red('lost-run', 'a run that posts statuses', cancel('true'), 'cancel-in-progress');
  red(
    'lost-run',
    'one for each pull request too',
    cancel('true', 'x-${{ github.event.number }}-${{ github.sha }}'),
    'cancel-in-progress',
  );
  red('lost-run', 'on some events', cancel("${{ github.event_name == 'push' }}"), 'cancel-in-progress');
  red(
    'lost-run',
    'of the job',
    below(STATUSES, JOB, '    concurrency: { group: x, cancel-in-progress: true }'),
    'cancel-in-progress: true',
  );
  for (const group of ['parallel-work', '${{ github.event_name }}', '${{ github.head_ref }}'])
    red('lost-run', `"${group}", which the groups of a merge queue share`, cancel('false', group), `group: ${group}`, {
      severity: 'warn',
      message: 'In a merge queue',
    });
  for (const group of ['${{ github.ref }}', 'x-${{ github.sha }}'])
    green(`"${group}", which they do not`, cancel('false', group));
  red(
    'lost-run',
    'the group of a job that groups of a merge queue share',
    below(STATUSES, JOB, '    concurrency: all-of-us'),
    'concurrency: all',
    { severity: 'warn' },
  );
  test('without a merge queue there is nothing to drop, and a queue is missed', () => {
    expect(told(change(cancel('false', 'x'), ['  merge_group:\n', '']))).toEqual(['1:1 notice missing-event']);
  });
  test('does not report a queue that keeps all waiting runs', () => {
    expect(told(cancel('false\n  queue: max', 'x'))).toEqual([]);
  });
  red('lost-run', 'of all pull requests', grouped('all'), 'group:', { message: 'cancels' });
  red('lost-run', 'of all pull requests, those that wait', grouped('all', 'cancel-in-progress: false'), 'group:', {
    message: 'drops',
  });
  red('lost-run', 'of forks with one branch name', grouped('${{ github.head_ref }}'), 'group:');
  red(
    'lost-run',
    'of one group as a word',
    ADVICE.replace(/concurrency:\n.*\n.*\n/, 'concurrency: all\n'),
    'concurrency:',
  );
  const skips = "    if: github.event.action != 'edited' || github.event.changes.base";
  red('lost-run', 'a run that is skipped cancels one that is not', below(ADVICE, JOB, skips), 'concurrency:', {
    message: 'replaces one that runs or waits',
  });
  red('lost-run', 'a run that is skipped drops one that waits', below(STATUSES, JOB, skips), 'concurrency:', {
    message: 'replaces one that waits',
  });
  red(
    'lost-run',
    'a run whose step is skipped, in the group of the job',
    below(
      below(STATUSES.replace(/concurrency:\n.*\n.*\n/, ''), JOB, "    concurrency: 'x-${{ github.sha }}'"),
      STEP,
      `    ${skips}`,
    ),
    'concurrency:',
  );
  green('an "if" in a group of one run', below(cancel('false', "'${{ github.run_id }}'"), JOB, skips));
  green('"cancel-in-progress" that never is', cancel("${{ github.event_name == 'issues' }}"));
  green('a group of one run', cancel('true', "'${{ github.run_id }}'"));
  for (const path of ['github.event.number', "github.event['pull_request'].id", 'github.ref'])
    green(`the group ${path}`, grouped(`"\${{ github.workflow }}-\${{ ${path} }}"`));
  test('a queue that drops nothing is fine', () => {
    expect(told(grouped('all', 'queue: max'))).toEqual([]);
  });
});

describe('permissions', () => {
  red('open-permissions', 'nothing at the top', change(STATUSES, ['permissions: {}\n', '']), 'on:', {
    severity: 'warn',
  });
  red('missing-permission', 'no statuses', change(STATUSES, ['      statuses: write\n', '']), 'permissions:\n', {
    message: 'lacks the permission "statuses: write"',
  });
  red('missing-permission', 'statuses to read', change(STATUSES, ['statuses: write', 'statuses: read']), 'statuses:');
  red('missing-permission', 'no contents', ADVICE.replace(/ {6}contents.*\n/, ''), 'permissions:\n', {
    message: '"contents: read"',
  });
  red('missing-permission', 'a comment', below(STATUSES, STEP, '        with: { comment: true }'), 'pull-requests:', {
    message: '"pull-requests: write"',
  });
  test('missing-permission: nothing declared anywhere is left to a setting', () => {
    const text = change(
      ADVICE,
      ['permissions: {} # Each job asks for what it needs.\n', ''],
      ['    permissions:\n', '    env:\n'],
    );
    expect(told(text)).toEqual([
      `${placeOf(text, 'on:')} warn open-permissions`,
      `${placeOf(text, 'check:')} error missing-permission`,
      `${placeOf(text, 'check:')} error missing-permission`,
    ]);
  });
  red('excess-permission', 'to write', below(STATUSES, 'statuses: write', '      checks: write'), 'checks:');
  red(
    'excess-permission',
    'to write what is only read',
    change(STATUSES, ['contents: read', 'contents: write']),
    'contents:',
    {
      message: '"read" is enough',
    },
  );
  red('excess-permission', 'to read', below(ADVICE, 'contents: read', '      issues: read'), 'issues:', {
    severity: 'warn',
  });
  red(
    'excess-permission',
    'all',
    change(STATUSES, [/ {4}permissions:\n(?: {6}.*\n)+/.exec(STATUSES)?.[0] ?? '', '    permissions: write-all\n']),
    'permissions: write',
    {
      message: 'needs only "contents: read", "pull-requests: read", "statuses: write"',
    },
  );
  red(
    'excess-permission',
    'inherited from the top',
    change(
      ADVICE,
      ['permissions: {}', 'permissions: { contents: read, pull-requests: read, actions: write }'],
      ['    permissions:\n', '    env:\n'],
    ),
    'actions:',
  );
  test.each(['before', 'after'])('the most that one of several steps needs counts: integrate %s check', (place) => {
    const [check, integrate] = ['        with: { comment: true }', '        with: { command: integrate }'];
    const both = place === 'before' ? [integrate, STEP, check] : [check, STEP, integrate];
    const of = (all: string) =>
      ask(all)
        .findings.filter(({ rule }) => /permission/.test(rule))
        .map(({ rule, wanted }) => `${rule} ${wanted}`)
        .toSorted();
    // Who may write issues may comment: the pull requests are read.
    const missing = ['actions: read', 'contents: write', 'issues: write'].map((each) => `missing-permission "${each}"`);
    const text = below(STATUSES, STEP, both.join('\n'));
    expect(of(text)).toEqual(missing);
    const given = change(
      text,
      ['contents: read', 'contents: write'],
      ['statuses: write', 'statuses: write\n      issues: write\n      actions: read'],
    );
    expect(of(given)).toEqual([]);
    const more = change(given, ['pull-requests: read', 'pull-requests: write']);
    expect(of(more)).toEqual(['excess-permission "pull-requests: read"']);
  });
  green(
    'a comment, with what it needs',
    change(below(STATUSES, STEP, '        with: { comment: true }'), ['pull-requests: read', 'pull-requests: write']),
  );
  green(
    'a comment by the permission of issues',
    change(below(STATUSES, STEP, '        with: { comment: true }'), [
      'statuses: write',
      'statuses: write\n      issues: write',
    ]),
  );
  green(
    'permissions from the top',
    change(
      ADVICE,
      ['permissions: {}', 'permissions: { contents: read, pull-requests: read }'],
      ['    permissions:\n', '    env:\n'],
    ),
  );
  green(
    'the token of an app, which has its own',
    change(below(STATUSES, STEP, "        with: { token: '${{ secrets.APP_TOKEN }}' }"), [
      / {4}permissions:\n(?: {6}.*\n)+/.exec(STATUSES)?.[0] ?? '',
      '    permissions: {}\n',
    ]),
  );
});

describe('checkout of pull request code', () => {
  const pinned = `actions/checkout@${'a'.repeat(40)}`;
  const first = (text: string, step: string) => `${text}${step}\n`;
  const other = (step: string) => `${STATUSES}${OTHER.replace("      - run: 'true'", step)}`;
  const noQueue = (text: string) => change(text, ['  merge_group:\n', '']);
  for (const ref of ['github.event.pull_request.head.sha', 'github.head_ref', "github.event['pull_request'].head.ref"])
    red('checkout', ref, first(STATUSES, `      - uses: ${pinned}\n        with: { ref: "\${{ ${ref} }}" }`), 'ref:');
  red(
    'checkout',
    'a ref of GitHub',
    first(STATUSES, `      - uses: ${pinned}\n        with: { ref: 'refs/pull/1/head' }`),
    'ref:',
  );
  red(
    'checkout',
    'in another job',
    other(`      - uses: ${pinned}\n        with: { ref: "\${{ github.head_ref }}" }`),
    'ref:',
  );
  red('checkout', 'the default, on pull_request', first(ADVICE, `      - uses: ${pinned}`), `uses: ${pinned}`, {
    message: 'no "ref"',
  });
  red('checkout', 'the default, in a merge queue', first(STATUSES, `      - uses: ${pinned}`), `uses: ${pinned}`, {
    message: 'merge_group',
  });
  red('checkout', 'by gh', other('      - run: gh pr checkout 1'), 'run: gh');
  red(
    'checkout',
    'by git',
    other('      - run: |\n          git fetch origin \\\n            "pull/$N/head"'),
    'run: |',
  );
  red(
    'checkout',
    'by a variable',
    other('      - run: git checkout "$HEAD"\n        env: { HEAD: "${{ github.head_ref }}" }'),
    'run: git',
  );
  test('without a merge queue the default is the base, and a queue is missed', () => {
    expect(told(noQueue(first(STATUSES, `      - uses: ${pinned}`)))).toEqual(['1:1 notice missing-event']);
  });
  test('a job that uses "./" is not advised to remove only the checkout that it needs', () => {
    const waysOf = (text: string) =>
      ask(change(first(text, `      - uses: ${pinned}`), [ACTION, './']))
        .findings.filter(({ rule }) => rule === 'checkout')
        .flatMap(({ ways = [] }) => ways.map(({ kind, title }) => `${kind}: ${title}`));
    const release = 'person: Use a release of the action by its commit in place of "./", and remove the checkout';
    expect(waysOf(ADVICE)).toEqual([release]);
    expect(waysOf(STATUSES)).toEqual([release, 'person: Move it to another workflow, on "pull_request"']);
  });
  green('a checkout of the base branch', first(STATUSES, `      - uses: ${pinned}\n        with: { ref: main }`));
  green('one of another repository', first(ADVICE, `      - uses: ${pinned}\n        with: { repository: a/b }`));
  green('one in another job on pull_request', `${ADVICE}${OTHER.replace("run: 'true'", `uses: ${pinned}`)}`);
  green('git with nothing of a pull request', other('      - run: git fetch origin main'));
});

describe('unpinned-action (case 164)', () => {
  const warned = { severity: 'warn' };
  for (const ref of ['0123abc', 'ABCDEF0', '0123456789abcdef0123456789abcdef0123456'])
    red('unpinned-action', `@${ref}`, change(STATUSES, [ACTION, `acme/parallel-work@${ref}`]), 'uses: acme', {
      message: 'GitHub refuses short commit ids',
    });
  for (const ref of ['v1', 'main', '20240101'])
    red('unpinned-action', `@${ref}`, change(STATUSES, [ACTION, `Acme/Parallel-Work@${ref}`]), 'uses: Acme', warned);
  for (const uses of ['actions/setup-node@v4', 'docker://alpine:3'])
    red('unpinned-action', uses, `${STATUSES}      - uses: ${uses}\n`, `uses: ${uses}`, warned);
  green('the action of this repository', change(STATUSES, [ACTION, './']));
  green('other jobs', `${STATUSES}${OTHER.replace("run: 'true'", 'uses: actions/setup-node@v4')}`);
});

describe('unknown-input (case 165)', () => {
  const given = (lines: string) => below(STATUSES, STEP, `        with:\n${lines}`);
  red('unknown-input', 'a misspelt input', given('          agent: "*"'), 'agent: ', { message: 'no input "agent"' });
  red('unknown-input', 'a misspelt command', given('          command: chek'), 'command: chek', {
    message: 'no command "chek"',
  });
  red('unknown-input', '"dry-run" beside check', given('          dry-run: true'), 'dry-run:', {
    message: 'The input "dry-run" belongs to "command: integrate" or "command: issues" only, so "check"',
  });
  red(
    'unknown-input',
    '"recreate" beside lint',
    below(ADVICE, STEP, "        with: { command: lint, recreate: '${{ github.event.inputs.recreate }}' }"),
    'recreate:',
  );
  green('"dry-run: false" and no plan to recreate', given('          dry-run: false\n          recreate: ""'));
  green('"dry-run" beside integrate', below(INTEGRATE, 'command: integrate', '          dry-run: true'));
  green('"dry-run" beside issues', below(ISSUES, 'command: issues', '          dry-run: true'));
  red(
    'unknown-input',
    '"recreate" beside issues',
    below(ISSUES, 'command: issues', '          recreate: profile'),
    'recreate:',
    { message: 'The input "recreate" belongs to "command: integrate" only, so "issues"' },
  );
  green('inputs that there are, in any letter case', given('          Agents: "*"\n          request-budget: "200"'));
});

describe('bad-input: what the action refuses, as the action reads it', () => {
  const given = (lines: string) => below(STATUSES, STEP, `        with:\n          ${lines}`);
  for (const [input, message] of [
    ['agents: [a, b]', 'Input "agents" is a list or a map, but inputs are text'],
    ['agents: "@copilot"', 'Input "agents" has "@copilot", which is not a login.'],
    ['agents: "!a"', 'Input "agents" only excludes authors'],
    ['comment: "yes"', 'Input "comment" is "yes"'],
    ['base: refs/heads/main', 'Input "base" is "refs/heads/main"'],
    ['request-budget: 0', 'Input "request-budget" is "0".'],
    ['request-budget: none', 'Input "request-budget" is "none".'],
    ['token: ""', 'Input "token" is empty.'],
    ["context: 'a\u0007b'", 'Input "context" is not a valid name for a status.'],
  ] as const)
    test(`bad-input: ${input}`, () => {
      const text = given(input);
      const findings = ask(text).findings.filter(({ rule }) => rule === 'bad-input');
      expect(findings.map(({ severity, message: said }) => `${severity} ${said}`)).toEqual([
        expect.stringMatching(new RegExp(`^error .*${message}`)),
      ]);
      expect(`${findings[0]?.at?.line}:${findings[0]?.at?.column}`).toBe(placeOf(text, `${input.split(':')[0]}: `));
    });
  test('a base as a full ref is reported once, with one way out, and not as a branch that the filter leaves out', () => {
    const { findings } = ask(given('base: refs/heads/main'));
    expect(findings.map(({ rule, ways = [] }) => [rule, ways.map(({ kind }) => kind)])).toEqual([
      ['bad-input', ['edit-file']],
    ]);
  });
  reds.add('bad-input');
  green('an expression, whose value is not known', given("agents: '${{ vars.AGENTS }}'"));
  green(
    'values that the action takes',
    given('agents: "a, b[bot] *"\n          request-budget: 200\n          comment: false'),
  );
});

describe('placeholder', () => {
  for (const [name, uses] of [
    ['the one of earlier examples', 'your-org/parallel-work@0123456789abcdef0123456789abcdef01234567'],
    ['its owner alone', 'your-org/parallel-work@5d3dfe74a90b1c2e8f60718293a4b5c6d7e8f901'],
    ['its commit alone', 'acme/parallel-work@0123456789abcdef0123456789abcdef01234567'],
    ['zeros', `acme/parallel-work@${'0'.repeat(40)}`],
  ] as const)
    red('placeholder', name, change(STATUSES, [ACTION, uses]), `uses: ${uses}`);
  test('of the examples is reported once, and not as an action without a full commit too', () => {
    const text = change(STATUSES, [ACTION, '<owner>/parallel-work@<commit>']);
    expect(ask(text).findings.map(({ rule }) => rule)).toEqual(['placeholder']);
  });
  test('in another action is reported as an action without a full commit', () => {
    const text = `${STATUSES}      - uses: acme/other@<commit>\n`;
    expect(ask(text).findings.map(({ rule }) => rule)).toEqual(['unpinned-action']);
  });
});

describe('unknown-word', () => {
  reds.add('unknown-word');
  test.each([
    ['workflow_dispatch:', 'workflow-dispatch:', 'There is no event "workflow-dispatch"', 'Write "workflow_dispatch".'],
    [
      'pull_request_target:',
      'pull_request_traget:',
      'There is no event "pull_request_traget"',
      'Write "pull_request_target".',
    ],
    ['merge_group:', 'merge-group:', 'There is no event "merge-group"', 'Write "merge_group".'],
    ['synchronize', 'synchronise', 'no type of "pull_request_target" "synchronise"', 'Write "synchronize".'],
    ['ready_for_review', 'ready-for-review', '"ready-for-review"', 'Write "ready_for_review".'],
    ['statuses: write', 'status: write', 'There is no permission "status"', 'Write "statuses".'],
    ['pull-requests: read', 'pull_requests: read', 'There is no permission "pull_requests"', 'Write "pull-requests".'],
    ['statuses: write', 'statuses: writ', 'no level of "statuses" "writ"', 'Write "write".'],
    ['permissions: {}', 'permissions: read_all', '"read_all"', 'Write "read-all".'],
  ])('%s as %s', (from, to, message, remedy) => {
    const { findings } = ask(change(STATUSES, [from, to]));
    expect(findings.filter(({ rule }) => rule === 'unknown-word')).toMatchObject([
      { severity: 'error', message: expect.stringContaining(message), remedy },
    ]);
  });

  test('a word that is like none is a warning, since GitHub may have new ones', () => {
    const { findings } = ask(change(STATUSES, ['workflow_dispatch:', 'solar_eclipse:']));
    expect(findings.find(({ rule }) => rule === 'unknown-word')?.severity).toBe('warn');
  });

  test("the words are those of GitHub's own parser", () => {
    const text = readFileSync('node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json', 'utf8');
    const { definitions } = JSON.parse(text) as {
      definitions: Record<string, { mapping?: { properties: object }; 'allowed-values'?: string[] }>;
    };
    const keysOf = (name: string) => Object.keys(definitions[name]?.mapping?.properties ?? {}).sort();
    expect([...EVENTS].sort()).toEqual(keysOf('on-mapping-strict'));
    expect(PERMISSION_SCOPES).toEqual(expect.arrayContaining(keysOf('permissions-mapping')));
    for (const [event, types] of Object.entries(TYPES)) {
      const name = `${event.replaceAll('_', '-')}-activity-type`;
      expect([...types].sort()).toEqual([...(definitions[name]?.['allowed-values'] ?? [])].sort());
    }
  });
});

describe('integrate', () => {
  green('the example that opens the integration issue', INTEGRATE);
  red(
    'integrate-event',
    'started by a pull request',
    change(INTEGRATE, ['  schedule:', '  pull_request_target:\n  schedule:']),
    'pull_request_target',
  );
  red('no-schedule', 'integrate without a schedule', INTEGRATE.replace(/ {2}schedule:\n.*\n/, ''), 'on:');
  for (const scope of ['contents: write', 'issues: write', 'actions: read'])
    red(
      'missing-permission',
      `integrate without "${scope}"`,
      INTEGRATE.replace(new RegExp(` {6}${scope}.*\\n`), ''),
      'permissions:\n',
    );
  red(
    'excess-permission',
    'integrate with more than it needs',
    change(INTEGRATE, ['pull-requests: read', 'pull-requests: write']),
    'pull-requests: write',
  );
});

describe('issues', () => {
  green('the example that keeps the issues of items', ISSUES);
  red(
    'integrate-event',
    'issues started by a pull request',
    change(ISSUES, ['  schedule:', '  pull_request_target:\n  schedule:']),
    'pull_request_target',
    { message: 'writes the issues of the items' },
  );
  red('no-schedule', 'issues without a schedule', ISSUES.replace(/ {2}schedule:\n.*\n/, ''), 'on:', {
    message: 'the issues of the items are not updated',
  });
  for (const scope of ['contents: write', 'issues: write', 'actions: read'])
    red(
      'missing-permission',
      `issues without "${scope}"`,
      ISSUES.replace(new RegExp(` {6}${scope}.*\\n`), ''),
      'permissions:\n',
    );
});

describe('rehearse', () => {
  green('the example that rehearses the merge', REHEARSE);
  const withEvent = (event: string) => change(REHEARSE, ['  schedule:', `  ${event}:\n  schedule:`]);
  red(
    'rehearse-event',
    'a rehearsal started by a pull request',
    withEvent('pull_request_target'),
    'pull_request_target',
    {
      message: 'The action refuses that event.',
    },
  );
  red('rehearse-event', 'a rehearsal started by a push', withEvent('push'), 'push');
  test('an event that is the only mistake can be removed', () => {
    expect(ask(withEvent('push')).findings[0]?.remedy).toMatch(/^Remove "push"/);
  });
  const withIf = (event: string, condition: string) => below(withEvent(event), JOB, `    if: ${condition}`);
  for (const [event, condition] of [
    ['pull_request_target', "github.actor != 'x'"],
    ['push', "github.repository == 'a/b'"],
    ['release', "github.event_name == 'release'"],
    ['release', 'github.event.release.draft'],
  ] as const)
    red('rehearse-event', `a rehearsal on "${event}" with \`if: ${condition}\``, withIf(event, condition), event);
  for (const event of ['push', 'release'])
    green(
      `a rehearsal that "${event}" does not start, because of its "if"`,
      withIf(event, "github.event_name == 'schedule'"),
    );
});

describe('not-used', () => {
  red('not-used', 'another action', change(STATUSES, [ACTION, `a/b@${'0'.repeat(40)}`]), 'jobs:');
  red('not-used', 'a workflow that is called', `on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n`, 'uses:');
  test('a job that only lints plans is used, and needs nothing of a check', () => {
    const text = change(ADVICE, [STEP, `${STEP}\n        with: { command: lint }`]).replace(
      /types: .*/,
      'types: [opened]',
    );
    greens.set('a job that lints', text);
    expect(told(below(text, JOB, '    if: github.actor')).length).toBe(0);
  });
});

test('every rule reports a mistake in these tests', () => {
  expect(WORKFLOW_RULES.map(({ id }) => id).filter((id) => !reds.has(id))).toEqual([]);
});

thorough("GitHub's language service and actionlint take every workflow that nothing is said against", async () => {
  const refused: unknown[] = [];
  for (const [name, text] of greens) {
    // actionlint does not know this type yet. end-to-end/check.test.ts has its exact text.
    const said = (await checkWorkflow(text)).filter(
      ({ message }) => !message.startsWith('invalid activity type "stacked" '),
    );
    if (said.length > 0) refused.push({ name, said });
  }
  expect(refused).toEqual([]);
});
