/** What a run saved can be judged again anywhere: same verdicts, same findings, same words. */
import { writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { API, ASTRAY, cli, folder, IN_SCOPE, openStage, PLAN, PLAN_PATH, SHOP, story } from './bundle-runs.js';
import { documentOf, findingsOf } from './document.js';

const stage = openStage();
const broken = { ...SHOP, [PLAN_PATH]: PLAN.replace('task:', 'tsak:') };

/** Runs of the action, each with the exit code of the command line program for the same judgement. */
const runs = [
  { name: 'a green one', files: SHOP, branch: API, changes: IN_SCOPE, code: 0 },
  { name: 'a red one', files: SHOP, branch: API, changes: ASTRAY, code: 1 },
  { name: 'an outsider', files: SHOP, branch: 'fix/typo', changes: { 'README.md': 'x\n' }, code: 0 },
  { name: 'one under a broken plan', files: broken, branch: API, changes: IN_SCOPE, code: 2 },
  { name: 'one that changes a plan', files: SHOP, branch: 'plan', changes: { [PLAN_PATH]: `${PLAN}x: 1\n` }, code: 1 },
  { name: 'one without any plan', files: { a: 'a\n' }, branch: 'b', changes: { a: 'b\n' }, code: 0 },
] as const;

for (const { name, files, branch, changes, code } of runs) {
  story(`the snapshot of ${name} gives the same verdict and findings, far from its repository`, async () => {
    const shop = stage.shop(files);
    shop.open({ branch: 'feat/avatar-storage', files: { 'src/services/avatar.ts': 'x\n' } });
    const step = await shop.check(shop.open({ branch, files: changes }));
    const file = step.outputs['snapshot'] ?? '';
    const cwd = folder('elsewhere');
    const again = await cli(['check', '--snapshot', file], { cwd, env: { PATH: '/nowhere' } });
    expect(again).toMatchObject({ code, stderr: '' });
    expect(step.exitCode).toBe(code === 0 ? 0 : 1);
    expect(step.log).toContain(again.stdout.trim());
    const asJson = await cli(['check', '--snapshot', file, '--json'], { cwd });
    const document = documentOf(asJson);
    if (code === 2) expect(document.errors?.length).toBeGreaterThan(0);
    else {
      expect(document.verdicts).toMatchObject([
        { verdict: step.outputs['verdict'], planRevision: step.outputs['plan-revision'] },
      ]);
      const counted = findingsOf(document).filter((each) => !each.startsWith('notice'));
      expect(String(counted.length)).toBe(step.outputs['findings']);
    }
  });
}

story('a snapshot of another version, or cut, is refused', async () => {
  const cwd = folder('elsewhere');
  for (const text of ['{"version":2}', '{"version":1', '[]', '']) {
    writeFileSync(`${cwd}/bad.json`, text);
    const ran = await cli(['check', '--snapshot', 'bad.json'], { cwd });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^error: "bad.json" is not a snapshot of parallel-work: /);
  }
});
