/** That dist/ is what src/ gives is checked by `.ci/run`; here, that the check can fail. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'in-step-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A plain script of the build, without types. */
const SCRIPT: string = '../scripts/differences.js';

async function differing(): Promise<readonly string[]> {
  const { differences } = (await import(SCRIPT)) as {
    differences: (one: string, other: string) => readonly string[];
  };
  return differences('dist', join(folder, 'dist'));
}

test('equal folders are in step', async () => {
  expect(await differing()).toEqual([]);
});

test('a changed, a missing and a foreign file in dist are named (case 161)', async () => {
  writeFileSync(join(folder, 'dist/index.js'), `${readFileSync('dist/index.js', 'utf8')} `);
  rmSync(join(folder, 'dist/cli/index.js'));
  writeFileSync(join(folder, 'dist/cli/extra.index.js'), '');
  expect(await differing()).toEqual(['cli/extra.index.js', 'cli/index.js', 'index.js']);
});

test('CI runs the check, and the check fails (case 161)', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm run -s check:generated');
  expect(scripts['check:generated']).toContain('node scripts/bundle.js --check');
  expect(readFileSync('scripts/bundle.js', 'utf8')).toMatch(/differences\(made, 'dist'\)[\s\S]*process\.exitCode = 1/);
});
