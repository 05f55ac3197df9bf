/** API requests of one run of `command: integrate`, from a plan on which nothing has merged to one whose issue is open. */
import { performance } from 'node:perf_hooks';
import { startGitHub } from '../__tests__/github/request-story.js';
import { onStage, PLAN_PATH } from '../__tests__/integrate/integrate-runs.js';
import { printHeading, printTable, seconds } from './table.js';

const SIZES = [3, 50, 500] as const;
const HEAD = [
  'items',
  'no plan is open',
  'none merged',
  'one is missing',
  'opens the issue',
  'the issue is open',
  'contract violations',
];
/** The requests of a run with nothing to do, with 3 and with 50 items. 500 items do not fit into one query. */
const GOAL = 3;
const GOAL_ITEMS = 50;

export async function run(): Promise<void> {
  printHeading('Requests of one run of integrate');
  console.log('API requests, and seconds against the stand-in GitHub (no network in them).\n');
  const rows: (readonly (string | number)[])[] = [];
  let idle = 0;
  for (const items of SIZES) {
    const { runs, violations } = await measure(items);
    const nothing = runs.filter(({ operation }) => operation !== 'created').map(({ requests }) => requests);
    if (items <= GOAL_ITEMS) idle = Math.max(idle, ...nothing);
    rows.push([items, ...runs.map(({ requests, time }) => `${requests} (${seconds(time)})`), violations]);
  }
  printTable(HEAD, rows);
  console.log(
    `goal with nothing to do, up to ${GOAL_ITEMS} items: at most ${GOAL} requests. ${idle <= GOAL ? 'met' : 'MISSED'}: ${idle}`,
  );
}

async function measure(items: number) {
  const github = await startGitHub();
  try {
    const names = Array.from({ length: items }, (_, index) => `item-${index}`);
    const repository = github.repository('acme/shop', { files: { 'src/app.ts': 'app\n' } });
    const { merge, integrate } = onStage(github, repository);
    const one = async (operation: string) => {
      const start = performance.now();
      const { requests, outputs, said } = await integrate();
      if (outputs['operation'] !== operation) throw new Error(`"${outputs['operation']}": ${said.join()}`);
      return { operation, requests, time: performance.now() - start };
    };
    const noPlan = await one('');
    repository.commit('main', { [PLAN_PATH]: planOf(names) });
    const none = await one('none');
    const [last = '', ...others] = names;
    for (const name of others) merge(name);
    const missing = await one('none');
    merge(last);
    const runs = [noPlan, none, missing, await one('created'), await one('exists')];
    for (const each of github.violations) console.log(`violation: ${each}`);
    return { runs, violations: github.violations.length };
  } finally {
    await github.stop();
  }
}

function planOf(names: readonly string[]): string {
  const items = names.map((name) => `  ${name}: { branch: feat/${name}, scope: [src/${name}/**] }\n`).join('');
  return `version: 1\ntask: Many\nitems:\n${items}integration: { title: Whole, branch: feat/whole, scope: [src/app.ts] }\n`;
}
