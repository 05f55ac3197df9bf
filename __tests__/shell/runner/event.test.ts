import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readEvent } from '../../../src/shell/runner/event.js';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SERVES = ['pull_request', 'pull_request_target', 'workflow_dispatch'];

function event(name: string, payload: string): NodeJS.ProcessEnv {
  const path = join(folder, 'event.json');
  writeFileSync(path, payload);
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
}

test.each(['pull_request', 'pull_request_target'])('%s gives the number and nothing else of what it says', (name) => {
  const payload = { action: 'edited', pull_request: { number: 12, merged: true, changed_files: 0 }, number: 99 };
  expect(readEvent(event(name, JSON.stringify(payload)), SERVES)).toEqual({ name, pull: 12 });
});

test('another event has no number', () => {
  const env = { GITHUB_EVENT_NAME: 'workflow_dispatch' };
  expect(readEvent(env, SERVES)).toEqual({ name: 'workflow_dispatch' });
});

describe('what is refused', () => {
  test('an event that the command does not serve, with those it does', () => {
    expect(() => readEvent(event('issue_comment', '{}'), SERVES)).toThrow(
      expect.objectContaining({
        code: 'event',
        message: 'the event "issue_comment" is not served',
        hint: 'run the job on: "pull_request", "pull_request_target", "workflow_dispatch"',
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

  test('a run without an event or without its file', () => {
    expect(() => readEvent({}, SERVES)).toThrow('GITHUB_EVENT_NAME is not set');
    expect(() => readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, SERVES)).toThrow('GITHUB_EVENT_PATH is not set');
    const missing = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, 'missing') };
    expect(() => readEvent(missing, SERVES)).toThrow(/^the event file cannot be read: (Error: )?ENOENT/);
  });
});
