/**
 * Absence is never success: whichever one field of whichever one answer is null, empty, one element short or of another
 * head commit, nothing passes because of it.
 */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { askUntilKnown } from '../../../src/commands/ask.js';
import { Failure } from '../../../src/core/failure.js';
import { judge } from '../../../src/core/judge/judge.js';
import { reconcile } from '../../../src/core/statuses/reconcile.js';
import { createClient } from '../../../src/shell/github/client.js';
import { githubSource } from '../../../src/shell/github/source.js';
import { planOf } from '../../core/judge/judge-story.js';
import type { RepositoryStory } from '../../github/repository-story.js';
import { type GitHub, startGitHub, symlink } from '../../github/request-story.js';
import { runs } from '../../runs.js';
import { NEEDED, quickClock } from './source-runs.js';

let github: GitHub;
let shop: RepositoryStory;
let numbers: number[];
beforeAll(async () => {
  github = await startGitHub();
  shop = openShop();
});
afterEach(() => {
  github.clearFaults();
  expect(github.violations).toEqual([]);
});
afterAll(() => github.stop());

/** One of everything that fails. Without its reason it would pass. */
function openShop(): RepositoryStory {
  const plans = planOf(
    {
      a: { scope: ['src/a/**'] },
      b: { scope: ['src/a/x.ts', 'src/b/**'] },
      late: { scope: ['src/late/**'], depends_on: ['a'] },
      done: { branch: ['feat/done', 'feat/done-2'], scope: ['src/done/**'] },
      back: { scope: ['src/back/**'] },
      next: { scope: ['src/next/**'], depends_on: ['back'] },
      glob: { branch: 'bots/*', scope: ['src/glob/**'] },
    },
    { outsiders: 'fail' },
  );
  const files = { 'README.md': '# App\n', 'src/a/x.ts': '1\n', 'src/back/x.ts': '1\n', 'src/done/x.ts': '1\n' };
  const repository = github.repository('acme/shop', {
    files: { ...files, '.github/parallel-work/p.yml': plans['p.yml'] ?? '' },
  });
  const open = (branch: string, changed: Record<string, string | null | ReturnType<typeof symlink>>, more = {}) =>
    repository.open({ branch, files: changed, ...more });
  const leftover = open('feat/done-2', { 'src/done/y.ts': 'later\n' });
  open('feat/done', { 'src/done/x.ts': '2\n' }).merge('squash');
  open('bots/one', { 'src/glob/a.ts': '1\n' }).merge('squash');
  open('feat/back', { 'src/back/x.ts': '2\n' }).merge('squash');
  repository.commit('main', { 'src/back/x.ts': '1\n' });
  const red = [
    leftover,
    open('feat/a', { 'src/a/x.ts': '2\n', 'src/a/link': symlink('../b') }),
    open('feat/b', { 'src/a/x.ts': null, 'src/b/x.ts': '1\n' }),
    open('feat/late', { 'src/late/x.ts': '1\n' }),
    open('feat/next', { 'src/next/x.ts': '1\n' }),
    open('someone', { 'src/a/x.ts': '3\n', 'docs/x.md': '1\n' }),
    open('bots/two', { 'src/glob/a.ts': '2\n', 'lib/x.ts': '1\n' }),
    open('plans', { '.github/parallel-work/p.yml': 'version: 2\n' }),
  ];
  numbers = red.map(({ number }) => number);
  return repository;
}

type Verdicts = ReadonlyMap<number, string>;

/** What the run says of each pull request; none where it fails as a whole. `all`: of every open one, as it would be posted. */
async function judged(subject: number | 'all'): Promise<Verdicts> {
  const [owner = '', repo = ''] = shop.name.split('/');
  const client = createClient({
    token: github.token({ ...NEEDED, statuses: 'write' }),
    apiUrl: github.url,
    clock: quickClock(),
  });
  const settings = { agents: [], comment: true };
  const started = subject === 'all' ? subject : { pull: subject };
  const source = githubSource({ client, owner, repo, subject: started, settings });
  try {
    if (subject === 'all') {
      const { result } = await askUntilKnown(source, reconcile);
      return new Map(
        result.writes.flatMap((write) =>
          write.kind === 'status' ? write.pulls.map((pull) => [pull, write.state] as const) : [],
        ),
      );
    }
    const { result } = await askUntilKnown(source, judge);
    return new Map(result.verdicts.map(({ pull = 0, verdict }) => [pull, verdict]));
  } catch (error) {
    if (error instanceof Failure) return new Map();
    throw error;
  }
}

type Path = readonly (string | number)[];

/** Every field and entry of an answer. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((each, index) => [index, each] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

const OID = /^[0-9a-f]{40}$/;
const EDITS: Readonly<Record<string, (value: unknown, heads: readonly string[]) => unknown>> = {
  null: () => null,
  empty: (value) => (Array.isArray(value) ? [] : value),
  short: (value) => (Array.isArray(value) ? value.slice(0, -1) : value),
  late: (value) => (Array.isArray(value) ? value.slice(1) : value),
  'of another head': (value, heads) =>
    typeof value === 'string' && OID.test(value) ? heads.find((head) => head !== value) : value,
  'of the head of the base': (value, heads) => (typeof value === 'string' && OID.test(value) ? heads.at(-1) : value),
};

function edited(value: unknown, [key, ...rest]: Path, edit: (value: unknown) => unknown): unknown {
  if (key === undefined) return edit(value);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[key] = edited(copy[key], rest, edit);
  return copy;
}

/** The answers of an honest run. */
async function recorded(subject: number | 'all'): Promise<{ verdicts: Verdicts; answers: unknown[] }> {
  const answers: unknown[] = [];
  const rewrite = (json: never) => {
    answers.push(json);
    return json;
  };
  const fault = github.fault('*', { rewrite }, { count: Infinity });
  const verdicts = await judged(subject);
  fault.remove();
  return { verdicts, answers };
}

test.each([
  ['one that is judged alone', 150],
  ['all that are open', 60],
] as const)(
  'no single field of an answer makes anything pass by being absent, short or of another head commit: %s',
  async (which, count) => {
    const heads = [...numbers.map((number) => shop.pull(number).head), shop.sha('main')];
    const honest = new Map<number | 'all', Awaited<ReturnType<typeof recorded>>>();
    const subjects = which === 'all that are open' ? (['all'] as const) : numbers;
    for (const subject of subjects) honest.set(subject, await recorded(subject));
    const verdicts = numbers.map((number) => (honest.get('all') ?? honest.get(number))?.verdicts.get(number));
    expect(verdicts).toEqual(numbers.map(() => 'failure'));
    const place = fc.constantFrom(...subjects).chain((subject) =>
      fc.nat({ max: (honest.get(subject)?.answers.length ?? 1) - 1 }).chain((nth) =>
        fc.record({
          subject: fc.constant(subject),
          nth: fc.constant(nth),
          path: fc.constantFrom(...placesIn(honest.get(subject)?.answers[nth])),
          edit: fc.constantFrom(...Object.keys(EDITS)),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(place, async ({ subject, nth, path, edit }) => {
        const rewrite = (json: unknown) => edited(json, path, (value) => EDITS[edit]?.(value, heads));
        const fault = github.fault('*', { rewrite }, { nth: nth + 1 });
        const found = await judged(subject);
        fault.remove();
        const before = honest.get(subject)?.verdicts;
        const turned = [...found].filter(([pull, verdict]) => verdict === 'success' && before?.get(pull) !== 'success');
        expect({ turned, path: path.join('.') }).toEqual({ turned: [], path: path.join('.') });
      }),
      runs(count),
    );
  },
  300_000,
);
