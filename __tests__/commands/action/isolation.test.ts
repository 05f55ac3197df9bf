/** What cannot be read of one pull request is that one's error: the others are judged as if nothing had happened. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askUntilKnown } from '../../../src/commands/ask.js';
import { reconcile } from '../../../src/core/statuses/reconcile.js';
import { createClient } from '../../../src/shell/github/client.js';
import { githubSource } from '../../../src/shell/github/source.js';
import { planOf } from '../../core/judge/judge-story.js';
import type { Fault, Request } from '../../github/faults.js';
import type { PullStory } from '../../github/pull-story.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { atLeast, runs, thorough } from '../../runs.js';
import { quickClock } from '../../shell/github/source-runs.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.stop());

const NAMES = ['a', 'b', 'c', 'd'] as const;

interface Told {
  /** Of each item: what is open for it, and on what it waits. */
  readonly items: readonly {
    readonly isOpen: boolean;
    readonly hasMerged: boolean;
    readonly isRename: boolean;
    readonly isShared: boolean;
    readonly strays: boolean;
    readonly waits: boolean;
  }[];
  readonly outsider: 'none' | 'elsewhere' | 'into an item';
}

let stories = 0;

function tell({ items, outsider }: Told) {
  stories += 1;
  const name = `acme/isolated-${stories}`;
  const plan = planOf(
    Object.fromEntries(
      NAMES.map((id, at) => [
        id,
        { scope: [`${id}/**`], ...(items[at]?.waits && at > 0 ? { depends_on: [NAMES[at - 1]] } : {}) },
      ]),
    ),
    { shared: ['common/**'] },
  );
  const files = Object.fromEntries(NAMES.map((id) => [`${id}/old.ts`, `old ${id}, long enough to be known again\n`]));
  const plans = Object.fromEntries(Object.entries(plan).map(([file, text]) => [`.github/parallel-work/${file}`, text]));
  const repository = github.repository(name, { files: { 'README.md': 'app\n', ...files, ...plans } });
  const merged: PullStory[] = [];
  const open: PullStory[] = [];
  NAMES.forEach((id, at) => {
    const item = items[at];
    if (!item?.hasMerged) return;
    const first = repository.open({ branch: `feat/${id}`, files: { [`${id}/first.ts`]: `${id}\n` } });
    first.merge();
    merged.push(first);
    repository.deleteBranch(`feat/${id}`);
  });
  NAMES.forEach((id, at) => {
    const item = items[at];
    if (!item?.isOpen) return;
    open.push(
      repository.open({
        branch: `feat/${id}`,
        files: {
          [`${id}/new.ts`]: `${id}\n`,
          ...(item.isShared ? { 'common/all.ts': `${id}\n` } : {}),
          ...(item.strays ? { [`${NAMES[(at + 1) % 4]}/stray.ts`]: 'stray\n' } : {}),
        },
        ...(item.isRename ? { rename: { [`${id}/old.ts`]: `${id}/moved.ts` } } : {}),
      }),
    );
  });
  if (outsider !== 'none') {
    const path = outsider === 'elsewhere' ? 'docs/x.md' : 'a/outside.ts';
    open.push(repository.open({ branch: 'typo', files: { [path]: 'x\n' }, fork: 'mallory' }));
  }

  /** The state that a run would post on each. */
  async function judged(started: PullStory | undefined): Promise<Map<number, string>> {
    const client = createClient({ token: github.token(), apiUrl: github.url, clock: quickClock() });
    const source = githubSource({
      client,
      owner: 'acme',
      repo: `isolated-${name.split('-')[1]}`,
      subject: started ? { pull: started.number } : 'all',
      settings: { agents: [] },
      mayBeClosed: true,
    });
    const { result } = await askUntilKnown(source, reconcile);
    expect(result.moved).toEqual([]);
    return new Map(
      result.writes.flatMap((write) =>
        write.kind === 'status' ? write.pulls.map((pull) => [pull, write.state] as const) : [],
      ),
    );
  }
  return { name, open, merged, judged };
}

const json = (rewrite: (repository: Record<string, unknown>) => Record<string, unknown>): Fault => ({
  rewrite: (answer: { data?: { repository?: Record<string, unknown> } }) =>
    answer.data?.repository ? { data: { ...answer.data, repository: rewrite(answer.data.repository) } } : [],
});
const FAULTS: Readonly<Record<string, Fault>> = {
  '500': { status: 500 },
  '403': { status: 403, body: { message: 'Forbidden' } },
  '404': { status: 404 },
  '422': { status: 422 },
  'no answer': { drop: true },
  'a page': { html: '<html>' },
  'half an answer': { truncate: true },
  'an empty body': { empty: true },
  'data: null': { dataNull: true },
  'an error': { errors: [{ message: 'Something went wrong while executing your query.' }] },
  'an error that is about the query': { errors: [{ message: 'x', extensions: { code: 'undefinedField' } }] },
  'too large': { errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'too much' }] },
  nothing: json(() => ({})),
  nulls: json((all) => Object.fromEntries(Object.keys(all).map((key) => [key, null]))),
  'wrong shapes': json((all) => Object.fromEntries(Object.keys(all).map((key) => [key, 7]))),
};

/** Does the request name the pull request: by its number, its branch, or its head? */
function names({ path, variables }: Request, pull: PullStory): boolean {
  const said = Object.entries(variables ?? {}).filter(([key]) => key !== 'owner' && key !== 'name');
  return (
    said.some(([, value]) => value === pull.number || value === pull.branch || value === pull.head) ||
    path.includes(`/pulls/${pull.number}/`) ||
    path.includes(pull.head)
  );
}

const item = fc.record({
  isOpen: fc.boolean(),
  hasMerged: fc.boolean(),
  isRename: fc.boolean(),
  isShared: fc.boolean(),
  strays: fc.boolean(),
  waits: fc.boolean(),
});
const told = fc.record({
  items: fc.array(item, { minLength: 4, maxLength: 4 }),
  outsider: fc.constantFrom('none' as const, 'elsewhere' as const, 'into an item' as const),
});

const NOTHING = { isOpen: false, hasMerged: false, isRename: false, isShared: false, strays: false, waits: false };
/** The merge of "a" is what cannot be read, and without it "b" seems to wait and to come after "c". */
const WAITS_FOR_UNREAD: Told = {
  items: [
    { ...NOTHING, hasMerged: true },
    { ...NOTHING, isOpen: true, hasMerged: true, isShared: true, waits: true },
    { ...NOTHING, isOpen: true, hasMerged: true, isShared: true },
    { ...NOTHING, isOpen: true },
  ],
  outsider: 'elsewhere',
};

describe('a failure of one pull request never stops the others', () => {
  test('is its error, and every other verdict stays, but where it decides', async () => {
    let struck = 0;
    await fc.assert(
      fc.asyncProperty(
        told,
        fc.constantFrom(...Object.keys(FAULTS)),
        fc.nat(),
        fc.boolean(),
        async (story, fault, which, isStarted) => {
          const { name, open, merged, judged } = tell(story);
          const all = [...open, ...merged];
          const bad = all[which % Math.max(1, all.length)];
          if (!bad) return;
          const started = isStarted ? open[which % Math.max(1, open.length)] : undefined;
          const before = await judged(started);
          const isOurs = ({ path, variables }: Request) =>
            path.includes(`/${name}/`) || variables?.['name'] === name.split('/')[1];
          const set = github.fault((request) => isOurs(request) && names(request, bad), FAULTS[fault] ?? {}, {
            count: Infinity,
          });
          try {
            const after = await judged(started);
            expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
            for (const pull of open) {
              const [was, is] = [before.get(pull.number), after.get(pull.number)];
              if (pull === bad) {
                if (set.hits() > 0) expect(is).not.toBe('success');
                continue;
              }
              // On what only its item owns, an open neighbour decides nothing, and no failed read makes a failure pass.
              const at = NAMES.findIndex((id) => `feat/${id}` === pull.branch);
              const own = story.items[at];
              const mayDepend =
                at < 0 ? false : own?.isShared || own?.strays || own?.waits || pull.branch === bad.branch;
              if (is !== was) {
                expect({ pull: pull.branch, is, mayDepend }).toEqual({
                  pull: pull.branch,
                  is: 'error',
                  mayDepend: true,
                });
              }
            }
            if (set.hits() > 0) struck += 1;
          } finally {
            set.remove();
          }
        },
      ),
      { ...runs(24), examples: [[WAITS_FOR_UNREAD, '403', 4, false]] },
    );
    expect(struck).toBeGreaterThan(atLeast(8));
  });
});

test('too many branches below a folder are an error only of the item that claims them', async () => {
  const { repository, run, state, status } = openRepository(github, {
    a: { branch: 'bots/a-*', scope: ['a/**'] },
    b: { scope: ['b/**'] },
    c: { scope: ['c/**'], depends_on: ['a'] },
  });
  for (let at = 0; at <= 3100; at++) repository.branch(`bots/x-${at}`);
  const [a, b, c] = [
    repository.open({ branch: 'bots/a-1', files: { 'a/x': 'a\n' } }),
    repository.open({ branch: 'feat/b', files: { 'b/x': 'b\n' } }),
    repository.open({ branch: 'feat/c', files: { 'c/x': 'c\n' } }),
  ];
  const { exitCode } = await run('workflow_dispatch');
  expect([a, b, c].map((pull) => state(pull))).toEqual(['error', 'success', 'error']);
  expect(status(a)).toContain('There are too many branches below');
  expect(exitCode).toBe(0);
});

async function expectOthersAreWritten(code: number): Promise<void> {
  const { repository, run, state } = openRepository(github, { a: { scope: ['a/**'] }, b: { scope: ['b/**'] } });
  const [a, b] = [
    repository.open({ branch: 'feat/a', files: { 'a/x': 'a\n' } }),
    repository.open({ branch: 'feat/b', files: { 'b/x': 'b\n' } }),
  ];
  github.fault(({ method, path }) => method === 'POST' && path.endsWith(a.head), { status: code }, { count: Infinity });
  const { exitCode, failure } = await run('workflow_dispatch');
  expect([a, b].map((pull) => state(pull))).toEqual(['none', 'success']);
  expect(exitCode).toBe(1);
  expect(failure?.message).toContain(`#${a.number}`);
}

const LEAVES = 'leaves the others to be written';
test.each([403, 404, 422])(`a status that one commit does not take (%i) ${LEAVES}`, expectOthersAreWritten);
// The request is repeated for eight seconds.
thorough(`a status that one commit does not take (500) ${LEAVES}`, () => expectOthersAreWritten(500));

/** The base has moved a file since an item's branch began, and that branch deletes it; another one deletes what the base did. */
function openMoved() {
  const text = 'a line that is long enough to be known again\n';
  const opened = openRepository(
    github,
    { a: { scope: ['lib/**'] }, b: { scope: ['src/**'] } },
    { files: { 'lib/x.ts': text, 'lib/y.ts': 'y\n', 'src/old.ts': `${text}or not\n`, 'src/kept.ts': 'k\n' } },
  );
  const { repository } = opened;
  const start = repository.sha('main');
  const a = repository.open({ branch: 'feat/a', files: { 'lib/x.ts': null } });
  const b = repository.open({ branch: 'feat/b', files: { 'src/b.ts': 'b\n', 'src/old.ts': null } });
  repository.commit('main', { 'lib/x.ts': null, 'core/x.ts': text, 'src/old.ts': null });
  return { ...opened, a, b, start };
}

test('a file at a shared merge base that cannot be read is the error of the one pull request that needs it', async () => {
  const { run, state, a, b, start } = openMoved();
  const isIt = ({ variables = {} }: Request) => {
    const values = Object.values(variables);
    return values.includes(`${start}:lib/x.ts`) || (values.includes(start) && values.includes('lib/x.ts'));
  };
  const fault = github.fault(isIt, { status: 422 }, { count: Infinity });
  const { failure } = await run('workflow_dispatch').finally(fault.remove);
  expect(failure).toBeUndefined();
  expect(fault.hits()).toBeGreaterThan(0);
  expect([a, b].map((pull) => state(pull))).toEqual(['error', 'success']);
});

test.each([403, 404])(
  'a list of all files of the base that the server refuses (%i) is the error of those that need it alone',
  async (status) => {
    const { repository, run, state, a, b } = openMoved();
    const c = repository.open({ branch: 'typo', files: { 'docs/c.md': 'c\n' } });
    const fault = github.fault(({ path }) => path.includes('/git/trees/'), { status }, { count: Infinity });
    const { failure } = await run('workflow_dispatch').finally(fault.remove);
    expect(failure).toBeUndefined();
    expect(fault.hits()).toBeGreaterThan(0);
    expect([a, b, c].map((pull) => state(pull))).toEqual(['error', 'error', 'success']);
  },
);

// 422 says that a tree is too large: then only the folders of changed paths are looked at.
test.each([403, 404])(
  'no resource that the server refuses (%i) ends the run or makes anything pass',
  async (status) => {
    const text = 'a line that is long enough to be known again\n';
    const { repository, run, state } = openRepository(
      github,
      { a: { scope: ['lib/**'] }, b: { scope: ['src/**'] }, c: { scope: ['web/**'], depends_on: ['b'] } },
      { files: { 'lib/x.ts': text, 'lib/y.ts': 'y\n', 'src/old.ts': `${text}or not\n`, 'src/kept.ts': 'k\n' } },
    );
    const pulls = [
      repository.open({ branch: 'feat/a', files: { 'lib/x.ts': null } }),
      repository.open({ branch: 'feat/b', files: { 'web/stray.ts': 's\n' }, rename: { 'src/old.ts': 'src/new.ts' } }),
      repository.open({ branch: 'feat/c', files: { 'web/c.ts': 'c\n' } }),
      repository.open({ branch: 'plans', files: { '.github/parallel-work/q.yml': 'version: 2\n' } }),
      repository.open({ branch: 'typo', fork: 'mallory', files: { 'docs/c.md': 'c\n' } }),
      repository.open({ branch: 'owned', fork: 'mallory', files: { 'src/owned.ts': 'o\n' } }),
    ];
    repository.commit('main', { 'lib/x.ts': null, 'core/x.ts': text });
    github.resetRequests();
    await run('workflow_dispatch');
    const honest = pulls.map((pull) => state(pull));
    expect(honest).toEqual(['failure', 'failure', 'failure', 'failure', 'success', 'failure']);
    const resources = new Set(github.requests.flatMap(({ method, path }) => (method === 'GET' ? path : [])));
    expect(resources.size).toBeGreaterThan(3);
    for (const resource of resources) {
      const fault = github.fault(({ path }) => path === resource, { status }, { count: Infinity });
      const { failure } = await run('workflow_dispatch').finally(fault.remove);
      expect({ resource, failure }).toEqual({ resource, failure: undefined });
      const states = pulls.map((pull) => state(pull));
      expect({ resource, passing: states.filter((each) => each === 'success') }).toEqual({
        resource,
        passing: ['success'],
      });
      expect(states[4]).toBe('success');
    }
  },
);
