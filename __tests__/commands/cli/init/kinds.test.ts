/** What `init` writes in ten kinds of repositories, and what `lint` says of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { WORKFLOW_PATHS } from '../../../../src/core/init/workflow-files.js';
import { documentOf } from '../../../end-to-end/document.js';
import { endStories } from '../../../git-story.js';
import { ACTION } from '../../../workflow-lint/ask.js';
import { run } from '../run.js';
import { expectGolden } from './golden.js';
import { KINDS } from './kinds.js';

afterAll(endStories);

const CALL = ['init', '--agents', '--hooks', '--action', ACTION];
const SHOWN = ['.github/CODEOWNERS', 'CODEOWNERS', 'AGENTS.md', 'CLAUDE.md', '.git/hooks/pre-commit'];

function git(directory: string, ...args: string[]): string {
  const settings = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'core.hooksPath=/dev/null'];
  return execFileSync('git', [...settings, ...args], { cwd: directory, encoding: 'utf8' });
}

/** Everything on disk but the objects of Git, so that a test sees each file that is written. */
function filesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^\.git\/(?!hooks)/.test(path))
    .sort();
}

function shown(directory: string, path: string): string {
  const file = join(directory, path);
  return existsSync(file) ? `\n== ${path}\n${readFileSync(file, 'utf8').replaceAll('\r', '␍')}` : '';
}

describe.each(Object.entries(KINDS))('in the repository "%s"', (kind, make) => {
  const directory = make();
  const plan = '.github/parallel-work/first-plan.yml';
  const clean = (text: string) =>
    text
      .replaceAll(directory, '<repository>')
      .replaceAll(process.cwd(), '<program>')
      .replace(/"\/[^"]*\/hooks/g, '"<hooks>');
  let said = '';

  test('a dry run writes nothing', async () => {
    const before = filesIn(directory);
    expect((await run(directory, ...CALL, '--dry-run')).code).toBe(0);
    expect(filesIn(directory)).toEqual(before);
  });

  test('writes what the golden file says', async () => {
    const { code, out, err } = await run(directory, ...CALL);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    said = clean(out).replace(/(?<= )\/\S*?\/(hooks\/pre-commit)/g, '<git>/$1');
    const files = [plan, ...SHOWN].map((path) => clean(shown(directory, path))).join('');
    expectGolden(kind, `${said}${files}`);
  });

  test('the plan has no finding of severity error, and the workflows have none at all', async () => {
    git(directory, 'add', '-A');
    git(directory, 'commit', '-qm', 'Plan parallel work');
    // The branch of a first commit is not always "main".
    const base = git(directory, 'branch', '--show-current').trim();
    const { code, out } = await run(directory, 'lint', '--json', '--base', base);
    const { findings = [] } = documentOf({ code, stdout: out, stderr: '' });
    expect(code).toBe(0);
    const isSample = !said.includes('Read and complete');
    const allowed = isSample ? [] : ['missing-part'];
    expect(findings.filter(({ rule }) => !allowed.includes(rule))).toEqual([]);
    for (const path of WORKFLOW_PATHS)
      expect(await run(directory, 'lint', '--workflow', path)).toMatchObject({ code: 0, out: 'no findings\n' });
  });

  test('a second run changes nothing', async () => {
    const before = filesIn(directory);
    const { code, out } = await run(directory, ...CALL, '--json');
    expect(code).toBe(0);
    const { init } = JSON.parse(out) as { init: { files: { state: string }[] } };
    expect(init.files.filter(({ state }) => state === 'created' || state === 'changed')).toEqual([]);
    expect(filesIn(directory)).toEqual(before);
    expect(git(directory, 'status', '--porcelain')).toBe('');
  });
});
