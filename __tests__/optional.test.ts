import { expect, test } from '@jest/globals';
import { decide } from './optional.js';

test('a piece that is there is used, in CI or not', () => {
  expect([decide('/bin/x', true, 'true'), decide(true, false, undefined)]).toEqual(['run', 'run']);
});

test('a missing piece is skipped, unless CI installs it', () => {
  expect(decide(undefined, true, undefined)).toBe('skip');
  expect(decide('', false, 'true')).toBe('skip');
  expect(decide(undefined, true, 'true')).toBe('fail');
});
