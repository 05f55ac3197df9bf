/** What is done for an input of twice the size is about twice as much. Steps are counted, so a slow machine changes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Snapshot } from '../src/core/facts/snapshot.js';
import type { Judgement } from '../src/core/finding.js';
import { judge } from '../src/core/judge/judge.js';
import { annotations } from '../src/core/report/annotations.js';
import { json } from '../src/core/report/json.js';
import { summary } from '../src/core/report/summary.js';
import { terminal } from '../src/core/report/terminal.js';
import { reconcile } from '../src/core/statuses/reconcile.js';
import { ofSubject } from '../src/core/text/words.js';
import { answer, id, planOf, planText, type Story, start, tell } from './core/judge/judge-story.js';
import { endStories, gitStory } from './git-story.js';
import { listSteps } from './list-steps.js';
import { read } from './shell/git/reading.js';

afterAll(endStories);

const SIZE = 64;
/** Where a source does other work too. */
const MANY = 600;
/** Twice, and a little for sorting. */
const MOST = 2.5;

async function growth(make: (size: number) => () => unknown, size = SIZE): Promise<number> {
  const [one, two] = [make(size), make(2 * size)];
  // What is made only once would count for the first alone.
  await one();
  return (await listSteps(two)) / (await listSteps(one));
}

function many<T>(size: number, make: (at: number) => T): T[] {
  return Array.from({ length: size }, (_, at) => make(at));
}

function judged(story: Story): () => Judgement {
  const { snapshot } = tell(story);
  return () => {
    const attempt = judge(snapshot);
    if (!('value' in attempt)) throw new Error('every question is answered');
    return attempt.value;
  };
}

function reported(story: Story): () => void {
  const judgement = judged(story)();
  const { snapshot } = tell(story);
  return () => {
    // A list of its own, so that nothing is known of it.
    const fresh = { ...judgement, findings: [...judgement.findings] };
    terminal(fresh);
    json('check', 1, fresh);
    annotations(fresh, { pull: 1 });
    summary(fresh, snapshot);
    ofSubject(fresh, { pull: 1 });
  };
}

function reconciled(story: Story): () => unknown {
  let snapshot = start(story);
  for (;;) {
    const attempt = reconcile(snapshot);
    if ('value' in attempt) break;
    snapshot = answer(story, snapshot, attempt.needs);
  }
  const known: Snapshot = snapshot;
  return () => reconcile({ ...known });
}

const PLANS = planOf({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } });

function strayStory(size: number): Story {
  return { plans: PLANS, pulls: [{ number: 1, branch: 'feat/a', create: many(size, (at) => `out/${at}.ts`) }] };
}

function outsiderStory(size: number): Story {
  const owner = { number: 1, branch: 'feat/a', create: ['src/a.ts'] };
  return { plans: PLANS, pulls: [owner, { number: 2, branch: 'other', create: many(size, (at) => `src/${at}.ts`) }] };
}

function collidingStory(size: number): Story {
  const modify = many(size, (at) => `src/${at}.ts`);
  const pulls = [
    { number: 1, branch: 'feat/a', modify },
    { number: 2, branch: 'feat/b', modify },
  ];
  return { plans: PLANS, pulls };
}

/** Nobody's, each with one blamed path, some of them on one head. */
function crowdStory(size: number): Story {
  const outsiders = many(size, (at) => ({
    number: at + 10,
    branch: `other-${at}`,
    head: id(`head ${at >> 1}`),
    modify: [`src/${at}.ts`],
  }));
  return { plans: PLANS, pulls: [{ number: 1, branch: 'feat/a', modify: ['src/x.ts'] }, ...outsiders] };
}

function planFilesStory(size: number): Story {
  const plans = Object.fromEntries(many(size, (at) => [`note-${at}.txt`, 'x']));
  return { plans: PLANS, pulls: [{ number: 1, branch: 'plans', plans }], subject: { pull: 1 } };
}

function dependentStory(size: number): Story {
  const items = Object.fromEntries(
    many(size, (at) => [
      `i${at}`,
      { branch: `b${at}`, scope: [`s${at}/**`], ...(at > 0 ? { depends_on: ['i0'] } : {}) },
    ]),
  );
  return { plans: { 'p.yml': planText({ items }) }, pulls: [{ number: 1, branch: 'b1', modify: ['s1/x'] }] };
}

/** As many items as paths, each of another one. */
function scopesStory(size: number): Story {
  const items = Object.fromEntries(many(size, (at) => [`i${at}`, { branch: `b${at}`, scope: [`s${at}/**`] }]));
  const create = many(size, (at) => `s${at}/x.ts`);
  return {
    plans: { 'p.yml': planText({ items }) },
    pulls: [{ number: 1, branch: 'other', create }],
    subject: { pull: 1 },
  };
}

/** Branches without a plan, which all change one file, and more of their own than are named one by one. */
function unplannedStory(size: number): Story {
  const work = many(size, (at) => ({
    branch: `b${at}`,
    on: [],
    began: at,
    changes: ['src/x.ts', ...many(40, (file) => `lib/part-${at}/${file}.ts`)].map((path) => ({
      path,
      kind: 'modify' as const,
    })),
  }));
  return { source: 'git', plans: null, subject: 'all', work, tree: ['src/x.ts'] };
}

/** Each file in a folder of its own, new or taken away. */
function foldersStory(size: number): Story {
  const create = many(size, (at) => `src/${at}/new.ts`);
  const takes = many(size, (at) => `src/${at}/old.ts`);
  const pulls = [
    { number: 1, branch: 'feat/a', create, delete: many(size, (at) => `src/old-${at}/x.ts`) },
    { number: 2, branch: 'feat/b', delete: takes },
  ];
  return { plans: PLANS, pulls };
}

test.each<[string, (size: number) => () => unknown]>([
  ['judging blamed paths of an item', (size) => judged(strayStory(size))],
  [
    'judging blamed paths of an unlisted pull request',
    (size) => judged({ ...outsiderStory(size), subject: { pull: 2 } }),
  ],
  ['judging paths that collide', (size) => judged(collidingStory(size))],
  ['comparing paths with the scopes of as many items', (size) => judged(scopesStory(size))],
  ['judging files in folders of their own', (size) => judged(foldersStory(size))],
  ['judging files in the plan directory', (size) => judged(planFilesStory(size))],
  ['judging items that wait for one', (size) => judged(dependentStory(size))],
  ['proposing a plan for branches that exist', (size) => judged(unplannedStory(size))],
  ['reporting blamed paths', (size) => reported(strayStory(size))],
  ['bringing open pull requests in line', (size) => reconciled(crowdStory(size))],
])('%s takes steps that grow with their number', async (_, make) => {
  expect(await growth(make)).toBeLessThan(MOST);
});

test('reading entries from git takes steps that grow with their number', async () => {
  const story = gitStory();
  story.commit(Object.fromEntries(many(2 * MANY, (at) => [`f${at}.txt`, String(at)])));
  const revision = story.id();
  const entries = (size: number) => () =>
    read(
      story,
      many(size, (at) => ({ kind: 'entry' as const, revision, path: `f${at}.txt` })),
    );
  expect(await growth(entries, MANY)).toBeLessThan(MOST);
});

test('reading the changes of a branch from git takes steps that grow with their number', async () => {
  const changes = (size: number) => {
    const files = (folder: string) =>
      Object.fromEntries(many(size, (at) => [`${folder}/${at}.txt`, `${folder} ${at}`]));
    const story = gitStory().commit(files('moved')).branch('feat/x');
    story.commit(files('committed')).write(files('uncommitted'));
    story.git('mv', 'moved', 'new');
    return () => read(story, [], { subject: 'current' });
  };
  expect(await growth(changes, MANY)).toBeLessThan(MOST);
});

test('no list is copied to add an entry to it', () => {
  const copying = sources('src').filter((file) => {
    const text = readFileSync(file, 'utf8');
    return /\.set\(([^;]*?), \[\.\.\.\(?[\w.]+\.get\(/.test(text) || /(\b[\w.]+) = \[\.\.\.\1,/.test(text);
  });
  expect(copying).toEqual([]);
});

function sources(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}
