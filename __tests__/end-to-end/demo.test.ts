/** The first thing that a visitor runs: it must work with nothing installed, and be understood without reading anything. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from '@jest/globals';
import { clearFolders, cli, folder, root, story } from './bundle-runs.js';

afterAll(clearFolders);

story('the demo shows the whole story from dist/ alone, with nothing installed', async () => {
  const place = folder('demo');
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });
  const entry = join(place, 'dist/cli/index.js');
  const ran = await cli(['demo'], { cwd: place, entry, env: { TMPDIR: place } });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const [sample = ''] = /\/\S*parallel-work-demo-\w+/.exec(ran.stdout) ?? [];

  // What it says to do next is true.
  const next = await cli(['claim'], { cwd: join(sample, 'shop'), entry });
  expect(next).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Item "integration" of plan "export" is yours'),
  });

  const told = ran.stdout
    .replaceAll(sample, '<sample>')
    .replaceAll(entry, '<dist>/cli/index.js')
    .replace(/since \d{4}-[\d:T.-]+Z/, 'since <time>');
  const golden = fileURLToPath(new URL('golden/demo.txt', import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, told);
  expect(told).toBe(readFileSync(golden, 'utf8'));
  rmSync(sample, { recursive: true });
});

story('the sample of the demo ignores the settings of the user', async () => {
  const place = folder('demo');
  writeFileSync(
    join(place, '.gitconfig'),
    '[commit]\n\tgpgSign = true\n[core]\n\thooksPath = /nowhere\n\tautocrlf = true\n[init]\n\tdefaultBranch = trunk\n[user]\n\tuseConfigOnly = true\n',
  );
  const ran = await cli(['demo'], { cwd: place, env: { TMPDIR: place, HOME: place } });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain('3 verdicts: 3 success');
  expect(ran.stdout).toContain('export/integration  wave 2');
});
