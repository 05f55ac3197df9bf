import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { decide } from './optional.js';
import { unmarkedTests } from './posix-needs.js';

test('a piece that is there is used, in CI or not', () => {
  expect([decide('/bin/x', true, 'true'), decide(true, false, undefined)]).toEqual(['run', 'run']);
});

test('a missing piece is skipped, unless CI installs it', () => {
  expect(decide(undefined, true, undefined)).toBe('skip');
  expect(decide('', false, 'true')).toBe('skip');
  expect(decide(undefined, true, 'true')).toBe('fail');
});

describe('a test that needs a POSIX system', () => {
  const titles = (path: string) => unmarkedTests(path).map((each) => each.arguments[0]?.getText());

  test('is made by posixTest, so that it is skipped on Windows', () => {
    const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.test.ts'),
    );
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) => titles(join('__tests__', file)).map((title) => `${file}: ${title}`));
    expect(found).toEqual([]);
  });

  test.each([
    ["test('x', () => spawnSync('sh', ['-c', 'true']));", 1],
    ["it('x', () => execFileSync('mkfifo', ['p']));", 1],
    ["test('x', () => writeFileSync('git', '#!/bin/sh\\necho\\n'));", 1],
    ["import { symlinkSync } from 'node:fs';\ntest('x', () => symlinkSync('a', 'b'));", 1],
    ["const run = () => spawnSync('bash', []);\nconst twice = () => run();\ntest.each(['x'])('%s', () => twice());", 1],
    ["const run = () => spawnSync('bash', []);\nposixTest('x', () => run());\ntest('y', () => {});", 0],
    ["posixTest('x', () => { const a = spawnSync('sh', []); });\ntest('y', () => { const a = 1; a + a; });", 0],
    ["const run = () => spawnSync('bash', []);\nstory('x', () => run(), posixTest);", 0],
    ["test('x', () => spawnSync(process.execPath, ['sh']));", 0],
    ["posixTest('x', () => chmodSync('a', 0o755));", 0],
  ])('is found, and no other: %s', (text, count) => {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'));
    writeFileSync(join(folder, 'a.test.ts'), text);
    expect(titles(join(folder, 'a.test.ts'))).toHaveLength(count);
    rmSync(folder, { recursive: true });
  });
});

test('the scripts of package.json are plain calls of programs, which run in every shell', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  for (const [name, script] of Object.entries(scripts)) {
    // What a pull request must pass runs on Linux: CONTRIBUTING.md says so.
    if (name === 'all') continue;
    for (const call of script.split(' && ')) expect(call).toMatch(/^(?:node|tsc|biome|eslint|knip)(?: [\w./:=-]+)*$/);
  }
});
