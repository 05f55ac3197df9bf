/** The files that GitHub reads in this repository, and the release that they make. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkActionYml, checkWorkflow, readWorkflow } from './runner/github-tools.js';

const WORKFLOWS = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const read = (path: string) => readFileSync(path, 'utf8');
const readYaml = <Shape>(path: string, shape: z.ZodType<Shape>): Shape => shape.parse(parse(read(path)));

describe('workflows of this repository', () => {
  test.each(WORKFLOWS)("%s has no problem for GitHub's parser, its language service and actionlint", async (path) => {
    await expect(readWorkflow(read(path))).resolves.toMatchObject({ jobs: expect.any(Array) });
    expect(await checkWorkflow(read(path))).toEqual([]);
  });

  test('a planted mistake is found', async () => {
    const broken = read('.github/workflows/ci.yml').replace('contents: read', 'content: read');
    expect(await checkWorkflow(broken)).not.toEqual([]);
  });

  test.each(WORKFLOWS)('%s uses each action by a full commit id with its version, or from this repository', (path) => {
    const uses = [...read(path).matchAll(/\buses: (.+)$/gm)].map(([, name]) => name);
    for (const name of uses) expect(name).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  test.each(WORKFLOWS)('%s gives each job only the permissions that it names', async (path) => {
    const { permissions, jobs } = readYaml(
      path,
      z.object({
        permissions: z.object({}).strict(),
        jobs: z.record(z.string(), z.object({ permissions: z.object({}).loose() }).loose()),
      }),
    );
    expect(permissions).toEqual({});
    expect(Object.keys(jobs).length).toBeGreaterThan(0);
  });

  test('no workflow runs an expression as part of a script', () => {
    for (const path of WORKFLOWS) {
      const { jobs } = readYaml(
        path,
        z.object({
          jobs: z.record(
            z.string(),
            z.object({ steps: z.array(z.object({ run: z.string().optional() }).loose()) }).loose(),
          ),
        }),
      );
      const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
      for (const script of scripts) expect(script).not.toContain('${{');
    }
  });
});

test("action.yml has no problem for GitHub's language service, and a description that the Marketplace shows whole", async () => {
  expect(await checkActionYml(read('action.yml'))).toEqual([]);
  expect(readYaml('action.yml', z.object({ description: z.string() }).loose()).description.length).toBeLessThan(125);
});

describe('issue forms', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  const field = z
    .object({
      type: z.enum(['textarea', 'input', 'dropdown', 'checkboxes']),
      id: z.string(),
      attributes: z
        .object({ label: z.string(), description: z.string().optional(), render: z.string().optional() })
        .strict(),
      validations: z.object({ required: z.boolean() }).strict().optional(),
    })
    .strict();
  const form = z
    .object({
      name: z.string(),
      description: z.string(),
      title: z.string().optional(),
      labels: z.array(z.string()),
      body: z.array(field).min(1),
    })
    .strict();

  test.each(forms)('%s has only keys that GitHub knows, and no id or label twice', (name) => {
    const { body } = readYaml(`.github/ISSUE_TEMPLATE/${name}`, form);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    expect(new Set(body.map(({ attributes }) => attributes.label)).size).toBe(body.length);
  });
});

test('dependency updates are grouped and wait a week', () => {
  const update = z.object({
    cooldown: z.object({ 'default-days': z.number().min(7) }),
    groups: z.record(z.string(), z.object({}).loose()),
    'package-ecosystem': z.string(),
  });
  const { updates } = readYaml('.github/dependabot.yml', z.object({ updates: z.array(update) }));
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});

describe('scripts/release.js', () => {
  /** A checkout that is ready to be released, but for the edits that a test makes. */
  function release(args: readonly string[], edit: (folder: string) => void = () => undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'parallel-work-release-'));
    for (const name of ['package.json', 'action.yml', 'scripts']) cpSync(name, join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 0.1.0\n\n- The first release.\n');
    writeFileSync(join(folder, 'package.json'), read('package.json').replaceAll('your-org/', 'acme/'));
    edit(folder);
    const script = join(folder, 'scripts/release.js');
    cpSync('node_modules/yaml', join(folder, 'node_modules/yaml'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    return { status, stdout, stderr };
  }
  const { version } = z
    .object({ version: z.string() })
    .loose()
    .parse(JSON.parse(read('package.json')));

  test('accepts a checkout whose version, changelog and repository are set', () => {
    expect(release(['check', version])).toEqual({
      status: 0,
      stdout: `Ready to be released as ${version}.\n`,
      stderr: '',
    });
  });

  test.each<[string, string, (folder: string) => void]>([
    [
      'another version',
      'package.json has version',
      (at) => rewrite(at, 'package.json', `"version": "${version}"`, '"version": "9.9.9"'),
    ],
    ['no changelog section', 'has no section', (at) => writeFileSync(join(at, 'CHANGELOG.md'), '# Changelog\n')],
    [
      'entries that no version has',
      'still has entries',
      (at) => rewrite(at, 'CHANGELOG.md', '## 0.1.0', '## Unreleased\n\n- More.\n\n## 0.1.0'),
    ],
    ['the placeholder as its owner', 'set-repository.js', (at) => rewrite(at, 'package.json', 'acme/', 'your-org/')],
  ])('refuses a checkout with %s', (_, reason, edit) => {
    const { status, stderr } = release(['check', version], edit);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(reason)]);
  });

  test('prints the section of the changelog as the text of the release', () => {
    expect(release(['notes', version]).stdout).toBe('- The first release.\n');
  });
});

test('scripts/set-repository.js leaves the placeholder only where a commit of a release is needed too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallel-work-named-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  for (const name of ['package.json', 'README.md', 'SECURITY.md', 'docs', '.github', 'scripts'])
    cpSync(name, join(folder, name), { recursive: true });
  git('init', '-q');
  git('add', '-A');
  execFileSync(process.execPath, ['scripts/set-repository.js', 'acme/parallel-work'], { cwd: folder });
  const files = execFileSync('git', ['ls-files'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  const left = files
    .filter((path) => !path.startsWith('scripts/'))
    .flatMap(
      (path) => readFileSync(join(folder, path), 'utf8').match(/^.*(?:your-org|<owner>)\/parallel-work.*$/gm) ?? [],
    );
  rmSync(folder, { recursive: true });
  for (const line of left) expect(line).toMatch(/<owner>\/parallel-work@</);
});

function rewrite(folder: string, name: string, from: string, to: string): void {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
}
