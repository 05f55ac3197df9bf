/**
 * Measures the command line in any clone, with an item for each of its first branches.
 *
 *   npx tsc -p tsconfig.bench.json && node .bench/bench/local-clone.js <clone> [<base> [<branches>]]
 *
 * The plan is committed in a copy without files, which shares the objects of the clone. The clone stays as it is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { processesOf, timeOf, timeOfLoop } from './local-runs.js';
import { printMachine, printTable, seconds } from './table.js';

const [given = '.', base = 'main', most = '50'] = process.argv.slice(2);
const place = mkdtempSync(join(tmpdir(), 'local-clone-'));
try {
  const directory = join(place, 'clone');
  execFileSync('git', ['clone', '-q', '--bare', '--shared', resolve(given), directory]);
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { cwd: directory, encoding: 'utf8', maxBuffer: 1 << 28, ...(input ? { input } : {}) });
  const names = git(['for-each-ref', '--format=%(refname:short)', `--no-merged=${base}`, 'refs/heads/']).split('\n');
  const isRelated = (branch: string) => spawnSync('git', ['merge-base', base, branch], { cwd: directory }).status === 0;
  const all = names.filter((name) => name !== '' && name !== base && isRelated(name));
  const branches = all.slice(0, Number(most));
  const folderOf = (branch: string) => {
    const path = git(['diff', '--name-only', `${base}...${branch}`]).split('\n')[0] ?? '';
    return path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/**` : path || '*';
  };
  const items = branches.map((branch, at) => ({ [`item-${at}`]: { branch, scope: [folderOf(branch)] } }));
  // JSON is YAML.
  const plan = JSON.stringify({ version: 1, task: 'Bench.', base, items: Object.assign({}, ...items) });
  const text = `commit refs/heads/${base}\ncommitter Ada <ada@example.com> ${Math.floor(Date.now() / 1000)} +0000\ndata 4\nplan\nfrom refs/heads/${base}^0\nM 100644 inline .github/parallel-work/bench.yml\ndata ${Buffer.byteLength(plan)}\n${plan}\n`;
  git(['fast-import', '--quiet'], text);
  const path = git(['ls-tree', '-r', '--name-only', base]).split('\n')[0] ?? '';
  printMachine();
  const loop = timeOfLoop(directory, base, branches);
  const program = resolve('dist/cli/index.js');
  const checked = spawnSync('node', [program, 'check', '--all', '--base', base, '--json'], {
    cwd: directory,
    maxBuffer: 1 << 30,
  });
  const { plans = [] } = JSON.parse(String(checked.stdout)) as { plans?: unknown[] };
  if (plans.length === 0) throw new Error(`the plan is not open on "${base}"`);
  const rows: (readonly (string | number)[])[] = [];
  for (const argv of [
    ['check', '--all', '--base', base],
    ['whose', path, '--base', base],
  ]) {
    const time = await timeOf(directory, argv);
    const share = `${(time / loop).toFixed(2)}×`;
    rows.push([argv.slice(0, 2).join(' '), await processesOf(place, directory, argv), seconds(time), share]);
  }
  const begin = performance.now();
  spawnSync('node', [program, 'check', '--all', '--base', base], { cwd: directory, stdio: 'ignore' });
  const time = performance.now() - begin;
  rows.push(['check --all, as a program', '', seconds(time), `${(time / loop).toFixed(2)}×`]);
  printTable([`${branches.length} branches`, 'processes of git', 'time', 'of a loop with git diff'], rows);
} finally {
  rmSync(place, { recursive: true, force: true });
}
