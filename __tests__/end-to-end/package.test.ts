/** What `npx parallel-work` downloads: all that it needs, and no more. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { z } from 'zod';
import { clearFolders, cli, folder, root, run, story } from './bundle-runs.js';

afterAll(clearFolders);

const packed = z
  .array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string(), mode: z.number() })) }))
  .length(1);
const manifest = z.object({
  bin: z.record(z.string(), z.string()),
  dependencies: z.undefined().optional(),
  version: z.string(),
});

story(
  'the package holds the program, the schema, the rules and the words about it, and it runs where it is unpacked',
  async () => {
    const place = folder('package');
    const env = { HOME: place, npm_config_cache: join(place, 'cache'), npm_config_update_notifier: 'false' };
    const npm = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], root, env);
    expect(npm.code).toBe(0);
    const [{ filename, files } = { filename: '', files: [] }] = packed.parse(JSON.parse(npm.stdout));
    const below = (name: string) => readdirSync(join(root, name)).map((each) => `${name}/${each}`);
    const wanted = [
      'package.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      ...['dist/cli', 'schema', 'docs/rules'].flatMap(below),
      'skills/parallel-work/SKILL.md',
    ];
    expect(files.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());

    await run('tar', ['xzf', filename], place);
    const { bin, version } = manifest.parse(JSON.parse(readFileSync(join(place, 'package/package.json'), 'utf8')));
    expect(Object.keys(bin)).toEqual(['parallel-work']);
    const entry = join(place, 'package', bin['parallel-work'] ?? '');
    expect(readFileSync(entry, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(files.find(({ path }) => path === bin['parallel-work'])?.mode).toBe(0o755);
    expect((await cli(['--version'], { cwd: place, entry })).stdout).toBe(`${version}\n`);
    expect((await cli(['demo'], { cwd: place, entry, env: { TMPDIR: place } })).code).toBe(0);

    const page = readFileSync(join(root, 'docs/rules/overlap.md'), 'utf8');
    const explain = () => cli(['lint', '--explain', 'overlap'], { cwd: place, entry });
    expect(await explain()).toEqual({ code: 0, stdout: page, stderr: '' });
    rmSync(join(place, 'package/docs/rules/overlap.md'));
    expect(await explain()).toMatchObject({ code: 2, stderr: expect.stringContaining('docs/rules/overlap.md') });
  },
);
