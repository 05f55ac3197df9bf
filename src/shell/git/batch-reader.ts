/** Reads any number of objects through one process: https://git-scm.com/docs/git-cat-file#_batch_output */
import type { Failure } from '../../core/failure.js';
import { type GitOptions, openGit, startFailure, stderrOf } from './git.js';
import { gitFailure } from './git-failure.js';
import { specialOfGit } from './plain-file.js';

const SLOW_MS = 4_000;
const COMMAND = ['cat-file', '--batch'];

export interface StoredObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}

export interface BatchReader {
  /**
   * The object that an id means, or a name such as `<id>^{tree}`, without a line break. Several may be asked for at once.
   * Undefined if there is none, if it has more than `most` bytes, or if the process has ended.
   */
  readonly read: (name: string, most?: number) => Promise<StoredObject | undefined>;
  /** Why the last process ended before it had answered everything, if one did. */
  readonly failure: () => Failure | undefined;
  readonly end: () => void;
}

/** The process starts with the first question. It never keeps the program running, and ends with it at the latest. */
export function openBatchReader(directory: string, options: GitOptions = {}): BatchReader {
  let running: RunningReader | undefined;
  let failure: Failure | undefined;
  return {
    read(name, most) {
      if (!running) {
        const started = startReader(directory, options, (why) => {
          failure = why ?? failure;
          if (running === started) running = undefined;
        });
        running = started;
      }
      return running.read(name, most);
    },
    failure: () => failure,
    end: () => running?.end(),
  };
}

/**
 * Several objects, undefined where there is none, or one with more than `most` bytes.
 *
 * @throws Failure if the process ended before it had answered
 */
export async function readObjects(
  reader: Pick<BatchReader, 'read' | 'failure'>,
  names: readonly string[],
  most?: number,
): Promise<(StoredObject | undefined)[]> {
  const before = reader.failure();
  const found = await Promise.all(names.map((name) => reader.read(name, most)));
  const failure = reader.failure();
  if (failure && failure !== before && found.includes(undefined)) throw failure;
  return found;
}

type RunningReader = Pick<BatchReader, 'read' | 'end'>;

interface AskedObject {
  readonly most: number;
  readonly tell: (object: StoredObject | undefined) => void;
}

/** @param ended is called when no more questions can be asked, with the reason if some have no answer */
function startReader(directory: string, options: GitOptions, ended: (why?: Failure) => void): RunningReader {
  const child = openGit(directory, COMMAND, options);
  const printed = stderrOf(child);
  const waiting: AskedObject[] = [];
  const streams = [child.stdin, child.stdout, child.stderr] as readonly Partial<NodeJS.RefCounted>[];
  let chunks: Buffer[] = [];
  let size = 0;
  /** How many bytes the next answer needs at least. */
  let wanted = 1;
  /** How many bytes follow that belong to an object that is too large. */
  let unwanted = 0;
  /** What is asked in one go is written in one go. */
  let asked = '';

  function write(): void {
    if (asked !== '') child.stdin.write(asked);
    asked = '';
  }

  function take(): void {
    if (size < wanted) return;
    let data = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
    wanted = 1;
    for (;;) {
      const dropped = Math.min(unwanted, data.length);
      data = data.subarray(dropped);
      unwanted -= dropped;
      const [next] = waiting;
      const end = data.indexOf(10);
      if (!next || end < 0) break;
      const [, oid, type, length] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(data.toString('latin1', 0, end)) ?? [];
      if (oid === undefined || type === undefined || Number(length) > next.most) {
        waiting.shift();
        next.tell(undefined);
        data = data.subarray(end + 1);
        unwanted = length === undefined ? 0 : Number(length) + 1;
        continue;
      }
      const whole = end + 1 + Number(length) + 1;
      if (data.length < whole) {
        wanted = whole;
        break;
      }
      waiting.shift();
      next.tell({ oid, type, content: data.subarray(end + 1, whole - 1) });
      data = data.subarray(whole);
    }
    chunks = data.length === 0 ? [] : [data];
    size = data.length;
    if (waiting.length === 0) for (const each of [child, ...streams]) each.unref?.();
  }

  const over = (why: Failure) => {
    clearInterval(slow);
    ended(waiting.length > 0 ? why : undefined);
    for (const { tell } of waiting.splice(0)) tell(undefined);
  };
  // Git would wait forever for a named pipe in the place of an object.
  const stopIfStuck = async () => {
    const special = waiting.length > 0 ? await specialOfGit(directory) : undefined;
    if (!special) return;
    over(special);
    child.kill();
  };
  const slow = setInterval(() => {
    stopIfStuck().catch((error: Error) => over(startFailure(directory, error)));
  }, SLOW_MS).unref();
  child.unref();
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    take();
  });
  child.on('error', (error) => over(startFailure(directory, error)));
  child.on('close', (_code, signal) => over(gitFailure(directory, COMMAND, printed(signal))));
  child.stdin.on('error', () => undefined);
  return {
    read: (name, most = Number.POSITIVE_INFINITY) =>
      new Promise((tell) => {
        // The process too: its pipes may close before it is seen to end, and then nothing else would wait for it.
        for (const each of [child, ...streams]) each.ref?.();
        waiting.push({ most, tell });
        if (asked === '') process.nextTick(write);
        asked += `${name}\n`;
      }),
    end() {
      write();
      child.stdin.end();
      ended();
    },
  };
}
