/** Each command of both programs is started once as it is shipped, with each event that starts it. Their stories: end-to-end/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { API, ASTRAY, clearFolders, cli, EXAMPLE, folder, root, SHOP, story } from './end-to-end/bundle-runs.js';
import { A, openKeeping, TWO } from './end-to-end/status-runs.js';
import { endStories, type GitStory, gitStory } from './git-story.js';
import { exampleOf } from './workflow-lint/ask.js';

const stage = openKeeping();
afterAll(() => {
  endStories();
  clearFolders();
});

const WORKFLOW = '.github/workflows/test.yml';
const integrate = {
  // At the hour at which the other example runs.
  workflow: readFileSync(join(root, 'examples/workflows/integrate.yml'), 'utf8').replace('17 *', '7,37 *'),
};
const lint = { inputs: { command: 'lint' } };
const linted = { exitCode: 1, outputs: { verdict: 'failure', findings: '3' } };
const done = { exitCode: 0, conclusion: 'success' };

/** A repository with one pull request that strays. */
function open() {
  const shop = stage.shop(TWO, { files: { [WORKFLOW]: 'on: merge_group\n' } });
  const pull = shop.open({ ...A, files: { ...A.files, 'other.ts': 'x\n' } });
  const payload = stage.github().event('pull_request', 'opened', pull);
  const event = { name: 'pull_request', action: 'opened', payload } as const;
  return { ...shop, pull, event };
}

describe('the action', () => {
  story('"check" on "pull_request" reports a failure by its exit code', async () => {
    const { keep, event } = open();
    const step = await keep(event, { workflow: EXAMPLE });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failure', findings: '1' } });
  });

  story('check on "pull_request_target" posts the status', async () => {
    const { told, pull, state } = open();
    expect(await told(pull)).toMatchObject(done);
    expect(state(pull)).toBe('failure');
  });

  for (const event of ['push', 'schedule', 'workflow_dispatch'] as const) {
    story(`check on "${event}" posts the status`, async () => {
      const { ran, pull, state } = open();
      expect(await ran(event)).toMatchObject(done);
      expect(state(pull)).toBe('failure');
    });

    story(`lint on "${event}" lints the plans of the base`, async () => {
      expect(await open().ran(event, lint)).toMatchObject(linted);
    });

    story(`integrate on "${event}" says whether the plan is ready`, async () => {
      const { ran } = open();
      expect(await ran(event, integrate)).toMatchObject({ ...done, outputs: { ready: 'false' } });
    });

    story(`issues on "${event}" says which issues it would open`, async () => {
      const { ran } = open();
      const inputs = { command: 'issues', 'dry-run': 'true' };
      expect(await ran(event, { inputs })).toMatchObject({
        ...done,
        outputs: { issues: expect.stringContaining('[') },
      });
    });
  }

  story('check on "merge_group" posts the status on the commit of the group', async () => {
    const { keep, repository, pull } = open();
    const group = repository.queue(pull);
    expect(await keep({ name: 'merge_group', payload: stage.github().mergeGroupEvent(group) })).toMatchObject(done);
    expect(repository.statuses(group.head).map(({ state }) => state)).toEqual(['failure']);
  });

  story('lint on both events of a pull request lints the plans as it leaves them', async () => {
    const { keep, told, event, pull } = open();
    expect(await keep(event, { workflow: EXAMPLE, ...lint })).toMatchObject(linted);
    expect(await told(pull, 'opened', lint)).toMatchObject(linted);
  });
});

describe('the command line', () => {
  /** On the branch of an item that strays. */
  const rows: readonly (readonly [args: readonly string[], code: number, says: string])[] = [
    [['check'], 1, '"src/start.ts" is outside the scope'],
    [['lint'], 0, 'Plan "profile"'],
    [['lint', '--workflow', WORKFLOW], 0, 'no findings'],
    [['whose', 'src/routes/profile.ts'], 0, 'profile/profile-api'],
    [['guard', '--staged'], 0, 'holds nothing outside the scope'],
    [['amend', 'profile-api', 'src/app.ts'], 0, '+++ b/.github/parallel-work/profile.yml'],
    [['brief', 'profile-api'], 0, '# Work order: `profile-api`'],
    [['worktrees'], 0, 'profile/avatar-storage'],
    [['next'], 0, 'profile/avatar-storage'],
    [['claim', 'avatar-storage', '--as', 'Ada'], 0, 'claimed'],
    [['release', 'avatar-storage'], 1, 'none'],
    [['import', 'tasks.json', '--json'], 0, '"plan": "tasks"'],
    [['integrate', '--dry-run'], 0, 'not ready  Plan "profile"'],
    [['rehearse'], 0, '1 of 1 branch merges cleanly'],
    [['issues', '--dry-run'], 0, 'a tracking issue and 3 issues'],
    [['init', '--dry-run', '--agents'], 0, 'would create  .agents/skills/parallel-work/SKILL.md'],
    [['demo'], 0, 'verdicts'],
    [['--version'], 0, '.'],
  ];
  const TASKS = '{ "tasks": [{ "id": "help", "files": ["src/help.ts"] }] }';
  let first: GitStory | undefined;
  /** A copy, so that no command sees what another one did. */
  function clean(): GitStory {
    if (!first) {
      first = gitStory()
        .commit({ ...SHOP, [WORKFLOW]: exampleOf('check'), 'tasks.json': TASKS })
        .branch(API)
        .commit(ASTRAY);
      // A claim is a commit, and not every machine has an identity.
      first.git('config', 'user.name', 'Ada');
      first.git('config', 'user.email', 'ada@example.com');
    }
    return first.copy();
  }

  for (const [args, code, says] of rows) {
    story(`${args.join(' ')}: ${code}`, async () => {
      const ran = await cli(args, { cwd: clean().directory, env: { TMPDIR: folder('demo') } });
      expect(ran).toMatchObject({ code, stderr: '' });
      expect(ran.stdout).toContain(says);
    });
  }

  test('each command is among these', async () => {
    const { stdout } = await cli(['--help'], { cwd: folder('nowhere') });
    const commands = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
    expect(commands.filter((name) => name !== 'help')).toEqual([...new Set(rows.map(([[name]]) => name))].slice(0, -1));
  });
});
