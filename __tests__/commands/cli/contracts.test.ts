/** What the commands say of contracts, on one repository from the first branch to the integration. */
import { afterAll, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PLAN = `version: 1
task: Profile editing
items:
  storage:
    branch: feat/storage
    scope: [src/storage.ts]
    contracts:
      provides:
        - path: src/storage.ts
          declares: ["save(user: string): void", "load(user: string): string"]
  page:
    branch: feat/page
    scope: [src/page.ts]
    contracts: { uses: [storage] }
    verification: npm test
integration: { branch: feat/all, scope: [src/index.ts] }
`;
const SAVE = 'export function save(user: string): void {}\n';
const LOAD = 'export function load(user: number): string {\n  return "";\n}\n';

test('check, rehearse, brief and integrate say which promises are kept', async () => {
  const story = gitStory().commit({ '.github/parallel-work/profile.yml': PLAN, 'src/index.ts': '' });
  const said = async (...argv: string[]) => {
    const { code, out, err } = await run(story.directory, ...argv, '--json');
    return documentOf({ code, stdout: out, stderr: err }) as {
      readonly contracts?: readonly { readonly item: string; readonly state: string; readonly at?: object }[];
      readonly briefs?: readonly { readonly markdown: string }[];
      readonly integration?: readonly { readonly body?: string }[];
    };
  };
  const states = ({ contracts }: Awaited<ReturnType<typeof said>>) =>
    contracts?.map(({ item, state }) => `${item} ${state}`);
  story.branch('feat/storage', 'main').commit({ 'src/storage.ts': SAVE });
  story.write({ 'src/storage.ts': SAVE + LOAD });
  const before = await said('check');
  expect(states(before)).toEqual(['storage found', 'storage near']);
  expect(before.contracts?.map(({ at }) => at)).toEqual([
    { path: 'src/storage.ts', line: 1 },
    { path: 'src/storage.ts', line: 2 },
  ]);
  const { code, out } = await run(story.directory, 'check');
  expect(code).toBe(0);
  expect(out).toMatch(
    /warning {2}src\/storage\.ts: Item "storage" promises "load\(user: string\): string" .* line 2 declares /,
  );
  expect((await run(story.directory, 'check', '--strict')).code).toBe(1);

  story.commit({ 'src/storage.ts': SAVE + LOAD });
  story.checkout('main');
  expect(states(await said('rehearse'))).toEqual(['storage found', 'storage near']);
  expect((await run(story.directory, 'rehearse')).out).toContain(
    'warning: Item "storage" promises "load(user: string): string"',
  );
  story.checkout('main').merge('feat/storage');
  const brief = await said('brief', 'page');
  expect(states(brief)).toEqual(['storage found', 'storage near']);
  expect(brief.briefs?.[0]?.markdown).toContain(
    '**Rely on the code, not on the contract, where they differ** on `main`:\n\n- Item `storage` promises `load(user: string): string`',
  );
  expect(states(await said('brief', 'storage'))).toBeUndefined();

  story.branch('feat/page', 'main').commit({ 'src/page.ts': 'page\n' });
  // Another branch can break what has merged.
  expect(states(await said('rehearse'))).toEqual(['storage found', 'storage near']);
  story.checkout('main').merge('feat/page');
  const ready = await said('integrate', '--dry-run');
  expect(states(ready)).toEqual(['storage found', 'storage near']);
  expect(ready.integration?.[0]?.body).toContain(
    'The base branch does not declare everything as promised:\n\n- Item `storage`',
  );
  expect((await run(story.directory, 'integrate', '--dry-run')).out).toContain(
    '  warning: Item "storage" promises "load(user: string): string" in "src/storage.ts", but line 2 declares',
  );
}, 120_000);
