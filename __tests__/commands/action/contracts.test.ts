/** Contracts in the check of the action: one warning, read with the requests of the rest. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.stop());

const HOSTILE = '::error::x\n<img src=x> @everyone `a` | b(y: number)';
const provides = [{ path: 'src/a.ts', declares: ['save(user: string): void', 'load(user: string): string', HOSTILE] }];
const PROMISING = { a: { scope: ['src/a.ts'], contracts: { provides } }, b: { scope: ['src/b.ts'] } };
const SILENT = { ...PROMISING, a: { scope: ['src/a.ts'] } };
const TEXT =
  'export function save(user: string): void {}\n// ::error::@team\nexport function load(user: number): string {\n';

test('a promise that is not kept is a warning that costs no request, and an error if the plan says so', async () => {
  const runs = [];
  for (const [items, rules] of [
    [SILENT, {}],
    [PROMISING, {}],
    [PROMISING, { rules: { 'contract-missing': 'error' } }],
  ] as const) {
    const scene = openRepository(github, items, { plan: rules });
    const pull = scene.repository.open({ branch: 'feat/a', files: { 'src/a.ts': TEXT } });
    scene.repository.open({ branch: 'feat/b', files: { 'src/b.ts': 'b\n' } });
    github.resetRequests();
    const said = await scene.run('pull_request_target', { pull });
    const reads = github.requests.filter(({ path, method }) => method === 'GET' || path.endsWith('graphql')).length;
    runs.push({ reads, log: said.log, summary: said.summary, state: scene.state(pull) });
  }
  const [silent, warned, failed] = runs;
  expect(runs.map(({ state }) => state)).toEqual(['success', 'success', 'failure']);
  expect(warned?.reads).toBe(silent?.reads);
  expect(silent?.log).not.toContain('contract-missing');
  expect(warned?.log).toContain(
    'warning  src/a.ts: Item "a" promises "load(user: string): string" in "src/a.ts", but line 3 ',
  );
  expect(failed?.log).toContain('error  src/a.ts: Item "a" promises "load(user: string): string"');
  // The texts of the plan and of the pull request neither begin a line nor act as Markdown.
  for (const { log, summary } of runs) {
    expect(log).not.toMatch(/^::error/m);
    expect(summary).not.toContain('<img');
    expect(summary).not.toMatch(/(?<![`\w;])@(?:everyone|team)/);
  }
}, 60_000);
