import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { terminal } from '../../../src/core/report/terminal.js';
import { openTerminal, wantsColour } from '../../../src/shell/terminal/terminal.js';
import { all } from '../../core/report/sample-judgement.js';

/** A reader that takes its time. */
function slow(): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    highWaterMark: 16,
    write: (chunk: Buffer, _encoding, done) => {
      setImmediate(() => {
        text += chunk.toString();
        done();
      });
    },
  });
  return { stream, text: () => text };
}

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
  });
}

describe('printing', () => {
  test('is over only once the stream has taken everything', async () => {
    const out = slow();
    const { print } = openTerminal(out.stream, slow().stream, {});
    const large = 'x'.repeat(1_000_000);
    await print(large);
    expect(out.text()).toHaveLength(large.length);
    await Promise.all([print('a'), print('b')]);
    expect(out.text().slice(-2)).toBe('ab');
  });

  test('to a real pipe arrives whole', async () => {
    const child = spawn(process.execPath, [
      '-e',
      'let n = 0; process.stdin.on("data", (d) => (n += d.length)).on("end", () => console.log(n))',
    ]);
    let answer = '';
    child.stdout.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    await openTerminal(child.stdin, slow().stream, {}).print('y'.repeat(3_000_000));
    child.stdin.end();
    await once(child, 'close');
    expect(answer).toBe('3000000\n');
  });

  test('to a reader that has gone is no failure, twice neither', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.destroy()']);
    const { print } = openTerminal(child.stdin, slow().stream, {});
    await once(child, 'close');
    await print('z'.repeat(1_000_000));
    await print('z');
    const gone = openTerminal(failing('EPIPE'), failing('EPIPE'), {});
    await gone.print('x');
    await gone.printError('x');
  });

  test('that fails for another reason is thrown', async () => {
    await expect(openTerminal(failing('ENOSPC'), slow().stream, {}).print('x')).rejects.toThrow('ENOSPC');
  });

  test('errors go to the other stream', async () => {
    const [out, err] = [slow(), slow()];
    await openTerminal(out.stream, err.stream, {}).printError('oh');
    expect([out.text(), err.text()]).toEqual(['', 'oh']);
  });
});

describe('colour', () => {
  test.each([
    [true, {}, true],
    [false, {}, false],
    [undefined, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('on a terminal: %j, with %j: %j', (isTTY, env, wanted) => {
    expect(wantsColour({ ...(isTTY === undefined ? {} : { isTTY }) }, env)).toBe(wanted);
  });

  test('is in the report only where it is wanted', () => {
    const plain = openTerminal(slow().stream, slow().stream, {}).colours;
    const coloured = openTerminal(slow().stream, slow().stream, { FORCE_COLOR: '1' }).colours;
    expect(terminal(all, { colours: plain })).not.toContain('\x1b');
    expect(terminal(all, { colours: coloured })).toContain('\x1b[31m');
  });
});
