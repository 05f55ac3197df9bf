/**
 * From an empty folder to a failing check and back: somebody has a repository and a plan in the format of another tool, and
 * types only what the README says.
 */
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { posixTest } from '../optional.js';
import { clearFolders } from './bundle-runs.js';
import { blocksOf, openMachine, readme } from './readme-machine.js';

afterAll(clearFolders);

const MOST_COMMANDS = 4;
const MOST_SECONDS = 60;

const PLAN = `# Export Implementation Plan

**Goal:** Readers save a report as CSV or PDF.

### Task 1: CSV

**Files:**
- Create: \`src/export/csv.js\`

**Interfaces:**
- Produces: \`toCsv(report: object): string\`

- [ ] **Step 1: Write the function**

Run: \`node --check src/export/csv.js\`

### Task 2: PDF

**Files:**
- Create: \`src/export/pdf.js\`
- Modify: \`src/pages.js:3-9\`

- [ ] **Step 1: Write the function**

### Task 3: Menu

**Files:**
- Modify: \`src/menu.js\`

- [ ] **Step 1: Offer both formats**
`;

posixTest(
  `a plan of another tool leads to a failing check in at most ${MOST_COMMANDS} commands and ${MOST_SECONDS} seconds`,
  () => {
    const { home, sh, write } = openMachine();
    const typed: string[] = [];
    const type = (command: string, cwd?: string) => {
      if (command.startsWith('parallel-work ')) typed.push(command);
      return sh(command, cwd);
    };
    const worked = (ran: { status: number | null; text: string }) => {
      if (ran.status !== 0) throw new Error(ran.text);
      return ran.text;
    };
    const [clone = ''] = blocksOf('# parallel-work', '## On your machine').map(({ text }) => text.split('\n')[0]);
    const blocks = blocksOf('## On your machine', '## As a required check').map(({ text }) => text);
    const block = (part: string) => blocks.find((each) => each.includes(part)) ?? '';
    const [, convert = ''] = /`(parallel-work import <\w+> --write)`/.exec(readme) ?? [];
    expect(convert).not.toBe('');

    // The repository of the person, somewhere else.
    const source = { 'src/menu.js': 'menu\n', 'src/pages.js': 'pages\n', 'docs/plans/export.md': PLAN };
    for (const [path, text] of Object.entries(source)) write(path, text, join(home, 'origin'));
    worked(sh('git init -q && git add . && git commit -qm "A shop"', join(home, 'origin')));

    const start = performance.now();
    worked(sh(clone));
    worked(sh(block('npm install')));
    worked(sh('git clone -q origin shop'));
    const shop = join(home, 'shop');
    worked(type(convert.replace(/<\w+>/, 'docs/plans/export.md'), shop));
    expect(worked(type('parallel-work lint', shop))).not.toContain('error');
    worked(sh('git add .github/parallel-work && git commit -qm "Plan the export of reports"', shop));
    worked(type(block('worktrees --create').trim(), shop));
    const list = worked(sh('git worktree list --porcelain', shop));
    const [, worktree = ''] = /^worktree (.+)\nHEAD .+\nbranch refs\/heads\/export\/task-1$/m.exec(list) ?? [];
    write('src/export/csv.js', 'export const toCsv = () => "";\n', worktree);
    write('src/menu.js', 'menu with CSV\n', worktree);
    worked(sh('git add . && git commit -qm "Write CSV"', worktree));
    const failed = type(block('check --all').trim(), shop);
    const seconds = (performance.now() - start) / 1000;
    const commands = [...typed];
    expect(failed.status).toBe(1);
    expect(failed.text).toContain('"src/menu.js" is outside the scope of item "task-1"');

    const [, remedy = ''] = /(git (?:checkout|restore) .*src\/menu\.js)/.exec(failed.text) ?? [];
    worked(sh(`${remedy.replace(/[.`]+$/, '')} && git commit -qam "Leave the menu alone"`, worktree));
    worked(type(block('check --all').trim(), shop));

    process.stdout.write(`${commands.length} commands and ${seconds.toFixed(1)} s to the first failing check\n`);
    expect(commands.length).toBeLessThanOrEqual(MOST_COMMANDS);
  },
);
