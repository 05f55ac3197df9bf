/** Which pull requests are judged and which ones fail, run by the bundle, as a person on GitHub sees it. */
import { describe, expect } from '@jest/globals';
import { API, ASTRAY, IN_SCOPE, openStage, PLAN, PLAN_PATH, SHOP, shown, story } from './bundle-runs.js';

const stage = openStage();
const AVATAR = 'feat/avatar-storage';
const green = { exitCode: 0, conclusion: 'success', outputs: { verdict: 'success' } };
const red = { exitCode: 1, conclusion: 'failure', outputs: { verdict: 'failure' } };
const undecided = { exitCode: 1, conclusion: 'failure', outputs: { verdict: 'error' } };

describe('two item pull requests on one path', () => {
  story(
    'the one that leaves its scope fails and names the owner, whichever came first; the owner passes (case 98, promise 9)',
    async () => {
      for (const order of ['stray first', 'owner first']) {
        const shop = stage.shop();
        const stray = () => shop.open({ branch: API, files: { ...IN_SCOPE, 'src/services/avatar.ts': 'mine\n' } });
        const owner = () => shop.open({ branch: AVATAR, files: { 'src/services/avatar.ts': 'avatar\n' } });
        const [first, second] = order === 'stray first' ? [stray(), owner()] : [owner(), stray()];
        const [bad, good] = order === 'stray first' ? [first, second] : [second, first];
        const forStray = await shop.check(bad);
        expect(forStray).toMatchObject(red);
        expect(shown(forStray)).toEqual([
          'error src/services/avatar.ts out-of-scope',
          'error src/services/avatar.ts overlap',
        ]);
        expect(forStray.annotations[1]?.message).toContain('"avatar-storage"');
        expect(forStray.summary).toContain(
          `[#${good.number}](https://github.com/${shop.repository.name}/pull/${good.number})`,
        );
        const forOwner = await shop.check(good);
        expect(forOwner).toMatchObject({ ...green, outputs: { verdict: 'success', findings: '1' } });
        expect(shown(forOwner)).toEqual([
          'warning src/services/avatar.ts contract-missing',
          'notice src/services/avatar.ts overlap',
        ]);
      }
    },
  );

  story('if both own it the later one fails, and passes when the earlier one leaves (cases 99, 104)', async () => {
    const both = 'plan both' as const;
    const plan = `version: 1\ntask: ${both}\nitems:\n  one: { branch: feat/one, scope: [src/*.ts] }\n  two: { branch: feat/two, scope: [src/a*] }\n`;
    const shop = stage.shop({ 'src/a.ts': 'a\n', '.github/parallel-work/both.yml': plan });
    const earlier = shop.open({ branch: 'feat/two', files: { 'src/a.ts': 'two\n' } });
    const later = shop.open({ branch: 'feat/one', files: { 'src/a.ts': 'one\n' } });
    expect(shown(await shop.check(earlier))).toEqual(['notice src/a.ts overlap']);
    const step = await shop.check(later);
    expect(step).toMatchObject(red);
    expect(shown(step)).toEqual(['error src/a.ts overlap']);
    expect(step.annotations[0]?.message).toContain('#1');
    earlier.close();
    expect(await shop.check(later, { action: 'edited' })).toMatchObject(green);
  });
});

describe('unlisted pull requests', () => {
  story('one that touches no owned file passes, and says whom scopes bind (case 50)', async () => {
    const shop = stage.shop();
    const step = await shop.check(shop.open({ branch: 'fix/typo', files: { 'README.md': '# The shop\n' } }));
    expect(step).toMatchObject(green);
    expect(shown(step)).toEqual([]);
    expect(step.summary).toContain('Scopes apply only to pull requests from branches that the plans list.');
  });

  story(
    'one that touches an owned path fails while the owner has an open pull request, and passes before (case 51)',
    async () => {
      const shop = stage.shop();
      const outsider = shop.open({ branch: 'fix/avatar', files: { 'src/services/avatar.ts': 'fix\n' } });
      const before = await shop.check(outsider);
      expect(before).toMatchObject(green);
      expect(shown(before)).toEqual(['notice src/services/avatar.ts owned-path']);
      shop.open({ branch: AVATAR, files: { 'src/services/avatar.ts': 'avatar\n' } });
      const step = await shop.check(outsider, { action: 'synchronize' });
      expect(step).toMatchObject(red);
      expect(shown(step)).toEqual(['error src/services/avatar.ts owned-path']);
      expect(step.annotations[0]?.message).toContain('"avatar-storage"');
    },
  );

  story('an admitted one passes, and the text says why (case 51)', async () => {
    const plan = PLAN.replace('\nitems:', 'outsiders: fail\nadmit: [{ pull: 1, reason: hotfix }]\n\nitems:');
    const shop = stage.shop({ ...SHOP, [PLAN_PATH]: plan });
    const files = { 'src/services/avatar.ts': 'fix\n' };
    const admitted = await shop.check(shop.open({ branch: 'fix/one', files }));
    expect(admitted).toMatchObject(green);
    expect(admitted.summary).toContain('hotfix');
    expect(await shop.check(shop.open({ branch: 'fix/two', files }))).toMatchObject(red);
  });

  story('a fork with the branch name of an item is no item (case 43, promise 5)', async () => {
    const shop = stage.shop();
    const pull = shop.open({ branch: API, files: ASTRAY, fork: 'mallory' });
    const step = await shop.check(pull);
    expect(step).toMatchObject(green);
    expect(shown(step)).toEqual(['notice src/routes/profile.ts owned-path']);
    expect(step.summary).toContain(
      'Branch `feat/profile-api` is in another repository, so it does not belong to item `profile-api`.',
    );
    // Nor is it advised to change the plan, so that the item would claim its branch.
    expect(step.annotations[0]?.message).toMatch(/No action is needed\. Whoever merges second may have to rebase\.$/);
    expect(step.summary).not.toContain('```yaml');
  });

  story('the pull request of a deleted fork is no item (case 44)', async () => {
    const shop = stage.shop();
    const pull = shop.open({ branch: API, files: ASTRAY, fork: 'mallory' });
    shop.repository.fork('mallory').delete();
    expect(await shop.check(pull)).toMatchObject(green);
  });

  story('a listed agent without an item fails, and a person does not (case 50)', async () => {
    const shop = stage.shop();
    const byAgent = shop.open({ branch: 'fix/a', files: { 'a.ts': 'a\n' }, author: 'copilot-swe-agent[bot]' });
    for (const agents of ['copilot-swe-agent, !octocat', 'copilot']) {
      const step = await shop.check(byAgent, { inputs: { agents } });
      expect(step).toMatchObject(red);
      expect(shown(step)).toEqual(['error unclaimed']);
    }
    const byPerson = shop.open({ branch: 'fix/b', files: { 'b.ts': 'b\n' }, author: 'copilot-swe-agent' });
    expect(await shop.check(byPerson, { inputs: { agents: 'copilot' } })).toMatchObject(green);
  });
});

describe('plans', () => {
  story('passes without a plan, and says where it looked (case 1)', async () => {
    const shop = stage.shop({ 'README.md': '# Shop\n' });
    const step = await shop.check(shop.open({ branch: API, files: ASTRAY }));
    expect(step).toMatchObject({ ...green, outputs: { 'plan-revision': 'none' } });
    expect(step.summary).toContain('No plan is open on `main` (looked in .github/parallel-work/');
  });

  story('a broken plan on the base branch makes all fail but the pull request that fixes it (case 29)', async () => {
    const shop = stage.shop({ ...SHOP, [PLAN_PATH]: PLAN.replace('task:', 'tsak:') });
    const step = await shop.check(shop.open({ branch: API, files: IN_SCOPE }));
    expect(step).toMatchObject(undecided);
    expect(shown(step)).toEqual([`error ${PLAN_PATH} missing-key`, `error ${PLAN_PATH} unknown-key`]);
    expect(step.annotations[1]).toMatchObject({ line: 2 });
    expect(step.summary).toMatch(/^## Error\n/);
    expect(step.summary).toContain('`tsak`');
    const repairing = await shop.check(shop.open({ branch: 'repair', files: { [PLAN_PATH]: PLAN } }));
    expect(repairing).toMatchObject(green);
    expect(shown(repairing)).toEqual([]);
    const worse = shop.open({ branch: 'worse', files: { [PLAN_PATH]: 'version: 1\n' } });
    expect(await shop.check(worse)).toMatchObject(red);
  });

  story('a pull request that breaks a plan fails, and one that changes it correctly passes (case 29)', async () => {
    const shop = stage.shop();
    const widen = PLAN.replace('create: [src/routes/profile.ts,', 'create: [src/routes/me.ts, src/routes/profile.ts,');
    expect(widen).not.toBe(PLAN);
    const well = shop.open({ branch: 'plan/widen', files: { [PLAN_PATH]: widen } });
    expect(await shop.check(well)).toMatchObject(green);
    const broken = shop.open({ branch: 'plan/break', files: { [PLAN_PATH]: `${PLAN}extra: 1\n` } });
    const step = await shop.check(broken);
    expect(step).toMatchObject(red);
    expect(shown(step)).toEqual([`error ${PLAN_PATH} broken-plan`]);
  });

  story('an item cannot widen its own scope (cases 60, 95, promises 3 and 4)', async () => {
    const shop = stage.shop();
    const lax = 'version: 1\ntask: Anything\nitems:\n  profile-api: { branch: feat/profile-api, scope: [src/**] }\n';
    const step = await shop.check(shop.open({ branch: API, files: { ...ASTRAY, [PLAN_PATH]: lax } }));
    expect(step).toMatchObject(red);
    expect(shown(step)).toEqual([`error ${PLAN_PATH} plan-changed`, 'error src/start.ts out-of-scope']);
    expect(step.outputs['plan-revision']).toBe(shop.planRevision());
  });
});

describe('bases', () => {
  story('a pull request into an unguarded branch gets no verdict, and the run says so (case 45)', async () => {
    const shop = stage.shop();
    shop.repository.branch('next');
    const step = await shop.check(shop.open({ branch: API, files: ASTRAY, base: 'next' }));
    expect(step.exitCode).toBe(0);
    expect(shown(step)).toEqual([]);
    expect(step.log).toContain(
      'targets "next". Only pull requests into "main", or in a stack on it, are checked here, so there is no verdict.',
    );
    expect(step.summary).toContain('no verdict');
  });

  story(
    'judges again when the base branch changes: a success for another branch does not count (case 46)',
    async () => {
      const shop = stage.shop();
      shop.repository.branch('next');
      const pull = shop.open({ branch: API, files: ASTRAY, base: 'next' });
      expect((await shop.check(pull)).exitCode).toBe(0);
      pull.retarget('main');
      expect(await shop.check(pull, { action: 'edited' })).toMatchObject(red);
    },
  );

  story('each guarded base has its own plans, for the same branch too (case 47)', async () => {
    const shop = stage.shop();
    shop.repository.branch('release');
    const plan = PLAN.replace('task:', 'base: release\ntask:').replace('[src/routes/profile.ts,', '[src/start.ts,');
    shop.repository.commit('release', { [PLAN_PATH]: plan });
    const inputs = { base: 'release' };
    const intoMain = shop.open({ branch: API, files: IN_SCOPE });
    const intoRelease = shop.open({ branch: API, base: 'release' });
    expect(await shop.check(intoMain)).toMatchObject({ ...green, outputs: { 'plan-revision': shop.planRevision() } });
    const step = await shop.check(intoRelease, { inputs });
    expect(step).toMatchObject({ ...red, outputs: { 'plan-revision': shop.planRevision('release') } });
    expect(shop.planRevision('release')).not.toBe(shop.planRevision());
    expect((await shop.check(intoMain, { inputs })).log).toContain('no verdict');
  });

  story('a base that is no branch is refused (case 28)', async () => {
    const shop = stage.shop();
    const step = await shop.check(shop.open({ branch: API, files: IN_SCOPE }), { inputs: { base: 'mian' } });
    expect(step).toMatchObject(undecided);
    expect(step.annotations[0]?.message).toContain('"mian", which is not a branch of');
    expect(step.annotations[0]?.message).toContain('"main"');
  });
});

story(
  'the state counts, not the payload: a run of an old event judges what is there now (cases 64, 128, promise 10)',
  async () => {
    const shop = stage.shop();
    const pull = shop.open({ branch: API, files: IN_SCOPE });
    const old = stage.github().event('pull_request', 'opened', pull);
    pull.push({ 'src/start.ts': 'start(profile);\n' });
    const step = await shop.act({ name: 'pull_request', payload: old }, { inputs: { token: stage.github().token() } });
    expect(step).toMatchObject(red);
    expect(step.summary).toContain(pull.head);
  },
);
