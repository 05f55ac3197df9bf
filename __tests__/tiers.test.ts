/** What `npm test` leaves out runs in `npm run test:all`, and no test is in neither. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';

const LEFT_OUT = z
  .object({ LEFT_OUT: z.record(z.string(), z.string()) })
  .parse(await import(new URL('../jest.quick.config.js', import.meta.url).href)).LEFT_OUT;
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const JEST = 'node --experimental-vm-modules node_modules/jest/bin/jest.js';

/** What a script would run. */
function listed(script: string): string[] {
  const command = scripts[script] ?? '';
  expect(command.startsWith(JEST)).toBe(true);
  const args = [...command.split(' ').slice(1), '--listTests', '--json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return z.array(z.string()).parse(JSON.parse(stdout)).sort();
}

/** Everything that is called a test, whatever its language and wherever it is. */
function testFiles(folder = '.'): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : testFiles(path);
    return /[.-](test|spec)\.[cm]?[jt]sx?$/.test(entry.name) ? [resolve(path)] : [];
  });
}

const all = listed('test:all');
const quick = listed('test');
/** The file that runs all tests of its folder as one. */
const TOGETHER = /[\\/]together\.ts$/;
const folders = quick.filter((file) => TOGETHER.test(file)).map((file) => file.replace(TOGETHER, sep));
const folderOf = (file: string) => folders.find((folder) => file.startsWith(folder));
const below = (path: string) => all.filter((file) => file.startsWith(resolve('.') + sep + path));

describe('the tiers of tests', () => {
  test('test:all runs every test file there is', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all).toEqual(testFiles().sort());
  });

  test('npm test runs all of them but those that jest.quick.config.js names with a reason', () => {
    const leftOut = Object.keys(LEFT_OUT).flatMap(below);
    const stays = all.filter((file) => !leftOut.includes(file));
    const alone = quick.filter((file) => !TOGETHER.test(file));
    expect([...alone, ...stays.filter((file) => folderOf(file) !== undefined)].sort()).toEqual(stays);
    for (const [path, reason] of Object.entries(LEFT_OUT)) {
      expect(below(path)).not.toEqual([]);
      expect(reason).toMatch(/\w+ \w+/);
    }
  });

  test('files that npm test runs together have no hooks outside of describe, which would be hooks of all of them', () => {
    const grouped = all.filter((file) => folderOf(file) !== undefined);
    expect(grouped.length).toBeGreaterThan(100);
    const hooks = grouped.filter((file) => /^(?:before|after)(?:Each|All)\(/m.test(readFileSync(file, 'utf8')));
    expect(hooks.filter((file) => !Object.keys(LEFT_OUT).flatMap(below).includes(file))).toEqual([]);
  });

  test('random tests have their whole budgets in test:all, and more in test:deep', () => {
    expect(scripts['test:all']).toBe(JEST);
    expect(listed('test:deep')).toEqual(all);
    const print = "await import('./jest.deep.config.js'); console.log(process.env.PARALLEL_WORK_DEEP)";
    const { PARALLEL_WORK_DEEP: _, ...env } = process.env;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', print], { encoding: 'utf8', env });
    expect(Number(stdout)).toBeGreaterThan(1);
  });

  test('every pull request runs test:all', () => {
    expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm run test:all$/m);
  });
});
