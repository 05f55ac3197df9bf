/** What GitHub leaves out makes nothing pass: each field that once did, by name. `one-field.test.ts` tries all of them at random. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GitHub, startGitHub, submodule, symlink } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.stop());

type Json = Readonly<Record<string, unknown>>;

/** The answer with another value wherever a field is asked for. */
function replaced(value: unknown, next: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => replaced(each, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const other = next(key, each);
      return [key, other === each ? replaced(each, next) : other];
    }),
  );
}

const isPlans = (value: unknown): value is { object: { entries: readonly unknown[] } } =>
  typeof (value as Json | null)?.['object'] === 'object';
const withEntries = (value: unknown, change: (entries: readonly unknown[]) => readonly unknown[] | null) =>
  isPlans(value) ? { object: { ...value.object, entries: change(value.object.entries) } } : value;

const LEFT_OUT: Readonly<Record<string, (key: string, value: unknown) => unknown>> = {
  'the plan directory': (key, value) => (key === 'file' ? null : value),
  'the folder of the plan directory': (key, value) => (key === 'folder' ? null : value),
  'both, as far as no id tells': (key, value) => (key === 'file' || key === 'folder' || key === 'plans' ? null : value),
  'the entries of the plan directory': (key, value) => (key === 'plans' ? withEntries(value, () => []) : value),
  'the list of these entries': (key, value) => (key === 'plans' ? withEntries(value, () => null) : value),
  'one of two plans': (key, value) => (key === 'plans' ? withEntries(value, (all) => all.slice(1)) : value),
  'what is at a path, by one of two ways': (key, value) => (/^f\d+$/.test(key) ? null : value),
  'the head repository': (key, value) => (key === 'headRepository' ? null : value),
  'the merge base': (key, value) => (key === 'merge_base_commit' ? null : value),
};

async function openFailing() {
  const opened = openRepository(
    github,
    {
      a: { scope: ['src/a/**', 'src/all.ts'] },
      b: { scope: ['src/b/**', 'src/all.ts'] },
    },
    { files: { '.github/parallel-work/q.yml': 'version: 1\ntask: Q\nitems:\n  q: { branch: q, scope: [q/**] }\n' } },
  );
  const { repository } = opened;
  const first = repository.open({ branch: 'feat/a', files: { 'src/all.ts': 'a\n', 'src/a/link': symlink('../b') } });
  const failing = [
    first,
    repository.open({ branch: 'feat/b', files: { 'src/all.ts': 'b\n' } }),
    repository.open({ branch: 'q', files: { 'q/sub': submodule('1'.repeat(40)) } }),
    repository.open({ branch: 'someone', files: { 'src/a/x.ts': 'x\n' } }),
    repository.open({ branch: 'plans', files: { '.github/parallel-work/p.yml': 'version: 2\n' } }),
  ];
  return { ...opened, failing };
}

test('without anything left out all of them fail', async () => {
  const { failing, run, state } = await openFailing();
  await run('workflow_dispatch');
  expect(failing.map((pull) => state(pull))).toEqual(failing.map(() => 'failure'));
});

test.each(Object.keys(LEFT_OUT))('nothing passes where GitHub leaves out %s', async (name) => {
  const { failing, run, state } = await openFailing();
  const rewrite = (json: unknown) => replaced(json, (key, value) => LEFT_OUT[name]?.(key, value));
  const fault = github.fault('*', { rewrite }, { count: Infinity });
  await run('workflow_dispatch').finally(fault.remove);
  expect(fault.hits()).toBeGreaterThan(0);
  expect(failing.map((pull) => state(pull))).not.toContain('success');
});
