import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { isWatched, openProgress } from '../../../src/shell/terminal/progress-line.js';
import { openTerminal } from '../../../src/shell/terminal/terminal.js';

const ERASE = '\r\u001B[2K';

/** A clock that stands still until it is moved. */
function handClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds: number, act: () => void) => {
      waiting.push({ at: now + milliseconds, act });
    },
    move(milliseconds: number) {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { act } of due) act();
    },
  };
}

function screen(columns?: number) {
  const stream = Object.assign(new PassThrough(), columns === undefined ? {} : { columns });
  return { stream, written: () => String(stream.read() ?? '') };
}

describe('progress', () => {
  test('shows nothing for two seconds, and then what was said last', () => {
    const { stream, written } = screen();
    const clock = handClock();
    const progress = openProgress(stream, clock);
    progress.say('one');
    clock.move(1_000);
    progress.say('two');
    clock.move(999);
    expect(written()).toBe('');
    clock.move(1);
    expect(written()).toBe(`${ERASE}two`);
  });

  test('shows the line at once if two seconds have passed', () => {
    const { stream, written } = screen();
    const clock = handClock();
    const progress = openProgress(stream, clock);
    clock.move(5_000);
    progress.say('late');
    expect(written()).toBe(`${ERASE}late`);
  });

  test('rewrites the line at most ten times a second', () => {
    const { stream, written } = screen();
    const clock = handClock();
    const progress = openProgress(stream, clock);
    clock.move(2_000);
    progress.say('1');
    for (let at = 2; at < 50; at += 1) progress.say(`${at}`);
    expect(written()).toBe(`${ERASE}1`);
    clock.move(100);
    expect(written()).toBe(`${ERASE}49`);
  });

  test('erases the line before any other text, and never writes it afterwards', async () => {
    const [out, err] = [screen(), screen()];
    const clock = handClock();
    const progress = openProgress(err.stream, clock);
    const terminal = openTerminal(out.stream, err.stream, {}, progress);
    clock.move(2_000);
    progress.say('reading');
    progress.say('checking');
    await terminal.print('result');
    expect(err.written()).toBe(`${ERASE}reading${ERASE}`);
    clock.move(10_000);
    await terminal.printError('error: no');
    expect([out.written(), err.written()]).toEqual(['result', 'error: no']);
  });

  test('fits the line into the width of the terminal', () => {
    const { stream, written } = screen(10);
    const clock = handClock();
    const progress = openProgress(stream, clock);
    clock.move(2_000);
    progress.say('0123456789 and more');
    expect(written()).toBe(`${ERASE}012345678`);
  });

  test.each([
    ['on a terminal', true, true, {}, true],
    ['with an empty CI', true, true, { CI: '' }, true],
    ['in a pipe', false, true, {}, false],
    ['with its errors in a pipe', true, false, {}, false],
    ['in a job', true, true, { CI: 'true' }, false],
    ['on a terminal that cannot erase', true, true, { TERM: 'dumb' }, false],
  ])('is wanted or not %s', (_, out, err, env, wanted) => {
    expect(isWatched({ isTTY: out }, { isTTY: err }, env)).toBe(wanted);
  });
});
