import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../../src/shell/runner/event.js';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SERVES = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'workflow_dispatch'];

function event(name: string, payload: string): NodeJS.ProcessEnv {
  const path = join(folder, 'event.json');
  writeFileSync(path, payload);
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
}

test.each(['pull_request', 'pull_request_target'])('%s gives the number and nothing else of what it says', (name) => {
  const payload = { action: 'edited', pull_request: { number: 12, merged: true, changed_files: 0 }, number: 99 };
  expect(readEvent(event(name, JSON.stringify(payload)), SERVES)).toEqual({ name, pull: 12 });
});

describe('the place in a stack', () => {
  const place = { id: 7, number: 2, position: 2, size: 3, base: { ref: 'main', sha: 'a'.repeat(40) } };
  const stackOf = (stack: unknown) =>
    readEvent(event('pull_request', JSON.stringify({ pull_request: { number: 12, stack } })), SERVES);

  test('is read from the payload of a pull request in a stack', () => {
    expect(stackOf(place)).toEqual({
      name: 'pull_request',
      pull: 12,
      stack: { position: 2, size: 3, base: 'main' },
    });
  });

  test.each([
    null,
    'main',
    [],
    {},
    { ...place, position: 4 },
    { ...place, position: 0 },
    { ...place, position: '2' },
    { ...place, size: 1e99 },
    { ...place, base: 'main' },
    { ...place, base: { ref: '' } },
    { ...place, base: { ref: 'x'.repeat(256) } },
  ])('is ignored if it has another shape: %j', (stack) => {
    expect(stackOf(stack)).toEqual({ name: 'pull_request', pull: 12 });
  });
});

test.each(['push', 'schedule', 'workflow_dispatch'])('%s is only a name, whatever the payload says', (name) => {
  expect(readEvent({ GITHUB_EVENT_NAME: name }, SERVES)).toEqual({ name });
  const payload = { ref: 'refs/heads/main', pull_request: { number: 3 }, merge_group: { head_sha: 'a'.repeat(40) } };
  expect(readEvent(event(name, JSON.stringify(payload)), SERVES)).toEqual({ name });
});

const GROUP = {
  head_sha: 'a'.repeat(40),
  base_sha: 'b'.repeat(40),
  base_ref: 'refs/heads/release/1',
  head_ref: `refs/heads/gh-readonly-queue/release/1/pr-3-${'b'.repeat(40)}`,
};

test('merge_group gives the two commits and the two branches of the group', () => {
  const payload = { action: 'checks_requested', merge_group: { ...GROUP, head_commit: { id: 'c'.repeat(40) } } };
  expect(readEvent(event('merge_group', JSON.stringify(payload)), SERVES)).toEqual({
    name: 'merge_group',
    group: {
      head: 'a'.repeat(40),
      base: 'b'.repeat(40),
      into: 'release/1',
      branch: `gh-readonly-queue/release/1/pr-3-${'b'.repeat(40)}`,
    },
  });
});

describe('what is refused', () => {
  test('an event that the command does not serve, with those it does', () => {
    expect(() => readEvent(event('issue_comment', '{}'), SERVES)).toThrow(
      expect.objectContaining({
        code: 'event',
        message: 'The event "issue_comment" is not supported.',
        hint: `Run the job on one of these events: ${SERVES.map((each) => `"${each}"`).join(', ')}.`,
      }),
    );
  });

  test.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{"pull_request":null}',
    '{"pull_request":{"number":"12"}}',
    '{"pull_request":{"number":1.5}}',
    '{"pull_request":{"number":-1}}',
    '{"number":3}',
  ])('the payload %j', (payload) => {
    expect(() => readEvent(event('pull_request', payload), SERVES)).toThrow(expect.objectContaining({ code: 'event' }));
  });

  test.each([
    {},
    { ...GROUP, head_sha: 'main' },
    { ...GROUP, base_sha: undefined },
    { ...GROUP, base_ref: 'refs/tags/v1' },
    { ...GROUP, head_ref: 'refs/heads/' },
  ])('the merge group %j', (merge_group) => {
    const env = event('merge_group', JSON.stringify({ merge_group }));
    expect(() => readEvent(env, SERVES)).toThrow('The event file names no merge group.');
  });

  test('a run without an event or without its file', () => {
    expect(() => readEvent({}, SERVES)).toThrow('GITHUB_EVENT_NAME is not set.');
    expect(() => readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, SERVES)).toThrow('GITHUB_EVENT_PATH is not set.');
    const missing = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, 'missing') };
    expect(() => readEvent(missing, SERVES)).toThrow(/^The event file cannot be read: (Error: )?ENOENT/);
  });
});
