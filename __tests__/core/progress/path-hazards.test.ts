/** Paths that are not what they look like, and what a scope has to name so that an item may change them. */
import { expect, test } from '@jest/globals';
import { factsIn } from '../../../src/core/facts/facts.js';
import { type Entry, UNREAD } from '../../../src/core/facts/questions.js';
import type { Change } from '../../../src/core/facts/snapshot.js';
import { hiddenIn, isSafeFor, specialPath } from '../../../src/core/progress/path-hazards.js';
import { id, LINK, openPull, planOf, SUBMODULE, start } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const pull = openPull({ number: 1, branch: 'feat/a' });
const FILE: Entry = { mode: '100644', oid: id('x') };

/** @param answer what the path is at the head; undefined: not asked yet */
function factsWith(path: string, answer?: Entry | null | typeof UNREAD) {
  const snapshot = start({});
  const entry = answer === undefined ? [] : [{ revision: pull.revision, path, answer }];
  return factsIn({ ...snapshot, answers: { entry } });
}

test.each<[string, Partial<Change>, string | undefined]>([
  ['src/x', {}, undefined],
  ['src/\\xff', { encoding: 'invalid' }, 'its name is not valid UTF-8'],
  ['src/x\u202e', {}, 'its name contains a control character or an invisible character'],
  ['src/x\u200d', {}, undefined],
])('the name %j %j is hidden: %s', (path, more, expected) => {
  expect(hiddenIn({ path, kind: 'create', ...more })).toBe(expected);
});

test.each<[string, Partial<Change>, Entry | null | typeof UNREAD | undefined, string | undefined, number]>([
  ['x', {}, FILE, undefined, 0],
  ['x', {}, LINK, 'a symbolic link', 0],
  ['x', {}, SUBMODULE, 'a submodule', 0],
  ['x', {}, null, undefined, 0],
  ['x', {}, UNREAD, undefined, 0],
  ['x', {}, undefined, undefined, 1],
  ['x', { kind: 'delete' }, undefined, undefined, 0],
  ['x', { kind: 'delete' }, LINK, undefined, 0],
  ['x', { encoding: 'invalid' }, undefined, undefined, 0],
  ['.gitmodules', {}, FILE, 'the list of submodules', 0],
  ['.GitModules', { kind: 'delete' }, undefined, 'the list of submodules', 0],
  ['.gitmodules', { encoding: 'invalid' }, undefined, undefined, 0],
  ['x.gitmodules', {}, FILE, undefined, 0],
  ['.gitmodules.x', {}, FILE, undefined, 0],
])('the path %j %j that is %j at the head is %s, with %i questions', (path, more, answer, expected, asked) => {
  const facts = factsWith(path, answer);
  expect(specialPath({ path, kind: 'modify', ...more }, pull, facts)).toBe(expected);
  expect(facts.needs()).toHaveLength(asked);
});

test.each<[string, Partial<Change>, Entry, boolean]>([
  ['src/x', {}, FILE, true],
  ['src/x', { encoding: 'invalid' }, FILE, false],
  ['src/link', {}, LINK, false],
  ['named', {}, LINK, true],
  ['named', { kind: 'create' }, LINK, false],
  ['src/x\u200d', {}, FILE, false],
  ['joined\u200d', {}, FILE, true],
])('a change of %j %j is safe for an item that names some paths: %j, %s', (path, more, answer, expected) => {
  const plans = planOf({ a: { scope: { any: ['src/**'], modify: ['named', 'joined\u200d'] } } });
  const [progress] = [...storyState({ plans }).progress.values()];
  if (!progress) throw new Error('one is there');
  const change: Change = { path, kind: 'modify', ...more };
  expect(isSafeFor(progress.item, change, pull, factsWith(path, answer))).toBe(expected);
});
