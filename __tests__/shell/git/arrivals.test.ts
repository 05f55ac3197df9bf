/** What came into the base after each of many plans was added. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { read } from './reading.js';

afterAll(endStories);

const pathOf = (name: string) => `.github/parallel-work/${name}.yml`;

/** Each plan comes with a commit of its own, and a merge that brings a merge of its own follows. */
function storyOf(names: readonly string[]): GitStory {
  const story = gitStory();
  story.commit({ a: 'a' }, 'root');
  for (const name of names) {
    story.branch(`inner/${name}`).commit({ [`${name}/inner`]: 'x' }, `inner ${name}`);
    story
      .checkout('main')
      .branch(`outer/${name}`)
      .commit({ [`${name}/outer`]: 'x' }, `outer ${name}`);
    story.git('merge', '--quiet', '--no-ff', '-m', `bring inner ${name}`, `inner/${name}`);
    story.checkout('main').commit({ [pathOf(name)]: `task: ${name}` }, `plan ${name}`);
    story.merge(`outer/${name}`, `merge outer ${name}`);
  }
  return story;
}

async function arrived(story: GitStory, names: readonly string[]) {
  const questions = names.map((name) => ({ kind: 'arrivedSince', path: pathOf(name) }) as const);
  const { answers } = await read(story, questions, { base: 'main' });
  return (answers.arrivedSince ?? []).map(({ answer }) => answer.map(({ message }) => message).sort());
}

test('what came into the base is listed for each plan, also if many are asked about at once', async () => {
  const names = ['p', 'q', 'r'];
  const story = storyOf(names);
  story.commit({ [pathOf('s')]: 's', [pathOf('t')]: 't' }, 'two plans').commit({ [pathOf('q')]: null }, 'remove q');
  story.commit({ [pathOf('q')]: 'again' }, 'add q again').commit({ b: 'b' }, 'last');
  const all = [...names, 's', 't', 'none'];
  const alone = [];
  for (const name of all) alone.push(...(await arrived(story, [name])));
  expect(await arrived(story, all)).toEqual(alone);
  const after = ['add q again', 'last', 'remove q'];
  const ofR = ['bring inner r', 'merge outer r', 'two plans', ...after].sort();
  expect(alone.slice(1)).toEqual([['last'], ofR, after, after, []]);
});

posixTest('to look for what came into the base takes few processes of Git for any number of plans', async () => {
  const names = Array.from({ length: 24 }, (_, at) => `p${at}`);
  const story = gitStory();
  for (const name of names) story.commit({ [pathOf(name)]: name }, name);
  const folder = mkdtempSync(join(tmpdir(), 'count-'));
  const log = join(folder, 'log');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho >> ${log}\nPATH=\${PATH#*:} exec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const path = process.env['PATH'];
  const count = async (few: readonly string[]) => {
    writeFileSync(log, '');
    process.env['PATH'] = `${folder}${delimiter}${path}`;
    await arrived(story, few);
    process.env['PATH'] = path;
    return readFileSync(log, 'utf8').length;
  };
  const one = await count(['p3']);
  expect((await count(names)) - one).toBeLessThanOrEqual(6);
  rmSync(folder, { recursive: true });
});
