/** `command: lint` of the action, run by the bundle. */
import { describe, expect } from '@jest/globals';
import { openStage, PLAN, PLAN_PATH, SHOP, shown, story } from './bundle-runs.js';

const stage = openStage();
const inputs = { command: 'lint' };
const CLASH = PLAN.replace('create: [src/routes/profile.ts,', 'create: [src/services/*.ts, src/routes/profile.ts,');

describe('a pull request that changes a plan', () => {
  story(
    'fails if two items could touch one file, on the line of the plan, with a path that shows it (case 39)',
    async () => {
      expect(CLASH).not.toBe(PLAN);
      const shop = stage.shop();
      const step = await shop.check(shop.open({ branch: 'plan/wider', files: { [PLAN_PATH]: CLASH } }), { inputs });
      expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failure' } });
      expect(shown(step)).toContain(`error ${PLAN_PATH} scope-overlap`);
      const overlap = step.annotations.find(({ title }) => title === 'scope-overlap');
      expect(overlap?.line).toBeGreaterThan(1);
      expect(overlap?.message).toMatch(/"avatar-storage".*"profile-api"|"profile-api".*"avatar-storage"/);
      expect(overlap?.message).toContain('src/services/avatar');
      expect(step.summary).toContain('```mermaid');
      expect(step.summary).toContain('["profile/avatar-storage"]');
    },
  );

  story('passes if the plans are sound, and shows their waves', async () => {
    const shop = stage.shop();
    const better = PLAN.replace('task: Profile', 'task: All of the profile');
    const step = await shop.check(shop.open({ branch: 'plan/words', files: { [PLAN_PATH]: better } }), { inputs });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'success' } });
    expect(step.log).toContain('The plans were linted as they would be after merging #1.');
    expect(step.summary).toContain('```mermaid');
  });

  story('fails if it leaves a plan that cannot be read, on its line (case 29)', async () => {
    const shop = stage.shop();
    const broken = PLAN.replace('items:', 'itmes:');
    const step = await shop.check(shop.open({ branch: 'plan/typo', files: { [PLAN_PATH]: broken } }), { inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(shown(step).join()).toContain('unknown-key');
    expect(step.annotations.find(({ title }) => title === 'unknown-key')?.file).toBe(PLAN_PATH);
  });

  story('fails if the base branch changed the same plan meanwhile', async () => {
    const shop = stage.shop();
    const pull = shop.open({
      branch: 'plan/words',
      files: { [PLAN_PATH]: PLAN.replace('task: Profile', 'task: The profile') },
    });
    shop.repository.commit('main', { [PLAN_PATH]: PLAN.replace('task: Profile', 'task: A profile') });
    const step = await shop.check(pull, { inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failure' } });
    expect(shown(step).join()).toContain('stale-base');
  });
});

describe('without a change of plans', () => {
  story('the plans of the base are linted, and that is said', async () => {
    const shop = stage.shop({ ...SHOP, [PLAN_PATH]: CLASH });
    const step = await shop.check(shop.open({ branch: 'fix/typo', files: { 'README.md': '# x\n' } }), { inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'failure' } });
    expect(step.log).toContain('#1 changes no plan');
    expect(shown(step)).toContain(`error ${PLAN_PATH} scope-overlap`);
  });

  story('a dispatch lints them too; without a plan there is nothing to say', async () => {
    const shop = stage.shop({ 'README.md': '# Shop\n' });
    const event = {
      name: 'workflow_dispatch',
      payload: stage.github().bareEvent('workflow_dispatch', shop.repository),
    };
    const token = stage.github().token({ contents: 'read', pull_requests: 'read' });
    const step = await shop.act(event, { inputs: { ...inputs, token } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'success' } });
    expect(step.log).toContain('No plan is open on "main"');
  });
});
