/**
 * The sample task from the plan to the integration issue: with real Git, the bundles, a GitHub, and three agents that read
 * nothing but their work orders. The repository has spaces and umlauts in its path.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import type { RepositoryStory } from '../github/repository-story.js';
import { onStage } from '../integrate/integrate-runs.js';
import { posixTest } from '../optional.js';
import { onlyStep, runWorkflow } from '../runner/workflow.js';
import { CLI, cli, folder, noted, openStage, PLAN_PATH, root, SHOP, shown, story } from './bundle-runs.js';
import { documentOf } from './document.js';

const stage = openStage();
const AGENT = fileURLToPath(new URL('brief-agent.cjs', import.meta.url));
const INTEGRATE = readFileSync(join(root, 'examples/workflows/integrate.yml'), 'utf8');
const ITEMS = ['avatar-storage', 'profile-api', 'profile-ui'];
const { [PLAN_PATH]: _, ...WITHOUT_PLAN } = SHOP;

/** A machine with the program on its path, and a clone of the repository. */
function openMachine(repository: RepositoryStory) {
  const home = folder('machine');
  const shop = join(home, 'Der Läden größter');
  writeFileSync(join(home, '.gitconfig'), '[user]\nname = Ada\nemail = ada@example.com\n');
  writeFileSync(join(home, 'parallel-work'), `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(join(home, 'parallel-work'), 0o755);
  const env = { PATH: `${home}:${process.env['PATH']}`, HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const sh = (command: string, args: readonly string[], input = '', cwd = shop) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  const git = (...args: string[]) => sh('git', args);
  sh('git', ['clone', '-q', `file://${repository.gitDir()}`, shop], '', home);
  const worked = async (...args: string[]) => {
    const ran = await cli(args, { cwd: shop, env: { HOME: home } });
    expect(ran).toMatchObject({ code: 0 });
    return ran;
  };
  const worktrees = async (...args: string[]): Promise<string[]> => {
    const document = documentOf(await worked('worktrees', '--json', ...args));
    const { worktrees } = document as unknown as { readonly worktrees: readonly { item: string; state: string }[] };
    return worktrees.map(({ item, state }) => `${item}: ${state}`);
  };
  const agent = (brief: string) => JSON.parse(sh(process.execPath, [AGENT], brief, home));
  return { shop, git, worked, worktrees, agent };
}

story(
  'three agents claim an item each, work by their briefs alone, and the merges open the integration issue',
  async () => {
    const { repository, check, side } = stage.shop({
      ...WITHOUT_PLAN,
      '.gitignore': '.env\n',
      '.worktreeinclude': '.env\n',
      // Passes for a file that is there.
      'package.json': '{ "private": true, "scripts": { "test": "test -f" } }\n',
    });
    const { shop, git, worked, worktrees, agent } = openMachine(repository);

    // The person makes a plan, and puts it on the base branch.
    await worked('init', '--plan', 'profile');
    copyFileSync(join(root, 'examples/plans/profile.yml'), join(shop, PLAN_PATH));
    await worked('lint', '--strict');
    git('add', '.');
    git('commit', '-qm', 'Plan the profile page');
    git('push', '-q', 'origin', 'main');
    repository.receive();

    writeFileSync(join(shop, '.env'), 'AVATAR_BUCKET=test\n');
    const claims = await Promise.all(['Ada', 'Bo', 'Cy'].map((name) => worked('claim', '--as', name)));
    const briefs = claims.map(({ stdout }) => stdout.slice(stdout.indexOf('# Work order')));
    expect(await worktrees()).toEqual([...ITEMS.map((item) => `${item}: there`), 'integration: waiting']);
    for (const item of ITEMS) expect(existsSync(`${shop.replaceAll(' ', '-')}-profile-${item}/.env`)).toBe(true);

    const proposals = briefs.map(agent);
    repository.receive();
    const pulls = proposals.map((each) => repository.open(each));
    for (const pull of pulls) {
      const step = await check(pull);
      expect([step.exitCode, shown(step)]).toEqual([0, []]);
    }

    const { begin, issues } = onStage(stage.github(), repository);
    const integrate = async () => {
      const run = begin();
      const event = { name: 'push', payload: { ref: 'refs/heads/main', after: repository.sha('main') } };
      const options = { workflow: INTEGRATE, action: root, temp: folder('temp'), event };
      const step = noted(onlyStep(await runWorkflow({ ...options, github: { ...side(), runId: run.id } })));
      run.status = 'completed';
      return step;
    };
    const [first, second, third] = pulls;
    first?.merge('merge');
    second?.merge('squash');
    expect((await integrate()).outputs).toMatchObject({ ready: 'false' });
    third?.merge('rebase');

    repository.gitDir();
    git('pull', '-q', '--ff-only');
    const removed = await worktrees('--remove');
    expect(removed.sort()).toEqual(ITEMS.map((item) => `${item}: removed`));
    expect((await integrate()).outputs).toMatchObject({ ready: 'true', operation: 'created' });
    expect(issues()).toMatchObject([{ state: 'open', title: 'Integrate profile editing' }]);
    expect((await worked('next')).stdout).toContain('profile/integration');
  },
  posixTest,
);
