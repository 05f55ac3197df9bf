/**
 * Each step of the README, as a person takes it: its commands run one after another in an empty folder, and its files are
 * written as they stand there. Only `<owner>` is replaced, and Git gets the clone from this folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { clearFolders } from './bundle-runs.js';
import { blocksOf, openMachine } from './readme-machine.js';

afterAll(clearFolders);

describe('the steps of the README', () => {
  const { home, sh, write } = openMachine();
  const shop = join(home, 'shop');
  const opening = blocksOf('# parallel-work', '## On your machine');
  const [install, init, plan, prove, worktrees, all] = blocksOf('## On your machine', '## As a required check');
  const [workflow, lint] = blocksOf('## As a required check', '## Reference');
  const worked = { status: 0, text: expect.any(String) };

  test('show the demo in a fresh clone, without installing anything', () => {
    expect(opening.map(({ language }) => language)).toEqual(['sh']);
    const ran = sh(opening[0]?.text ?? '');
    expect(ran).toEqual(worked);
    expect(ran.text).toContain('3 verdicts: 3 success');
  });

  test('install the command from the clone', () => {
    expect(sh(install?.text ?? '')).toEqual(worked);
    expect(sh('parallel-work --version').text).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('write a first plan, instructions for agents and a hook', () => {
    expect(sh('git init -q shop')).toEqual(worked);
    write('src/menu.js', 'export const menu = [];\n', shop);
    expect(sh('git add . && git commit -qm "A shop"', shop)).toEqual(worked);
    expect(sh(init?.text ?? '', shop)).toEqual(worked);
    expect(sh('parallel-work lint', shop)).toEqual({ status: 0, text: expect.stringContaining('no findings') });
  });

  test('prove the plan and commit it with the paragraph for agents', () => {
    expect(plan?.language).toBe('yaml');
    write('.github/parallel-work/export.yml', plan?.text ?? '', shop);
    const ran = sh(prove?.text ?? '', shop);
    expect(ran).toEqual(worked);
    expect(ran.text).toContain('no findings');
    expect(sh('git status --porcelain', shop)).toEqual({ status: 0, text: '' });
  });

  test('give each agent a worktree, with the plan and the paragraph in it', () => {
    expect(sh(worktrees?.text ?? '', shop)).toEqual(worked);
    for (const worktree of ['shop-export-csv-export', 'shop-export-pdf-export'])
      expect(sh('cat AGENTS.md .github/parallel-work/export.yml && parallel-work check', join(home, worktree))).toEqual(
        worked,
      );
  });

  test('refuse a commit that strays, in every worktree, and let the others pass', () => {
    const csv = join(home, 'shop-export-csv-export');
    write('src/export/csv.js', 'export const toCsv = () => "";\n', csv);
    expect(sh('git add . && git commit -qm "Write CSV"', csv)).toEqual(worked);
    write('src/menu.js', 'export const menu = ["CSV"];\n', csv);
    for (const command of ['git commit -qam "Stray"', 'git commit -qm "Stray" src/menu.js']) {
      const ran = sh(command, csv);
      expect(ran.status).toBe(1);
      expect(ran.text).toContain('"src/menu.js" is outside the scope of item "csv-export"');
    }
    expect(sh(all?.text ?? '', shop).status).toBe(1);
    expect(sh('git checkout -- src/menu.js', csv)).toEqual(worked);
    expect(sh(all?.text ?? '', shop)).toEqual(worked);
  });

  test('refuse the workflow until its placeholder is replaced', () => {
    const path = '.github/workflows/parallel-work.yml';
    expect(workflow?.language).toBe('yaml');
    write(path, workflow?.text ?? '', shop);
    const refused = sh(lint?.text ?? '', shop);
    expect(refused.status).toBe(1);
    expect(refused.text).toContain('[placeholder]');
    write(path, (workflow?.text ?? '').replace('<commit>', '5d3dfe74a90b1c2e8f60718293a4b5c6d7e8f901'), shop);
    const ran = sh(lint?.text ?? '', shop);
    expect(ran).toEqual(worked);
    expect(ran.text).toContain('no findings');
  });

  test('write the workflows with the commit of the release that the clone has', () => {
    const clone = join(home, 'parallel-work');
    expect(sh('git tag v0.1.0', clone)).toEqual(worked);
    const commit = sh('git rev-parse HEAD', clone).text.trim();
    expect(sh('rm .github/workflows/parallel-work.yml && parallel-work init --action', shop)).toEqual(worked);
    const written = readFileSync(join(shop, '.github/workflows/parallel-work.yml'), 'utf8');
    expect(written).toBe((workflow?.text ?? '').replace('<commit>', commit));
    const linted = sh('for file in .github/workflows/*; do parallel-work lint --workflow $file || exit 1; done', shop);
    expect(linted).toEqual({ status: 0, text: 'no findings\n'.repeat(3) });
  });
});
