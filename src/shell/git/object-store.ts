/** Reads objects through one process, and writes new ones into the scratch place without any. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Failure } from '../../core/failure.js';
import { openGit, type ScratchPlace } from './git.js';

export interface ObjectStore {
  /** The content of an object. Several may be asked for at once. */
  readonly read: (id: string) => Promise<Buffer>;
  /** @returns the id */
  readonly write: (type: 'tree' | 'commit', content: Buffer) => string;
  readonly close: () => void;
}

/** @param zeros as long as ids are in this repository */
export function openObjects(scratch: ScratchPlace, zeros: string): ObjectStore {
  const reader = objectReader(scratch);
  const folders = new Set<string>();
  return {
    read: reader.read,
    write(type, content) {
      const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
      const id = createHash(zeros.length === 64 ? 'sha256' : 'sha1')
        .update(whole)
        .digest('hex');
      const path = join(scratch.objects, id.slice(0, 2), id.slice(2));
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      if (!existsSync(path)) writeFileSync(path, deflateSync(whole, { level: 1 }));
      return id;
    },
    close: reader.close,
  };
}

interface WaitingRead {
  readonly id: string;
  readonly resolve: (content: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
function objectReader(scratch: ScratchPlace): Pick<ObjectStore, 'read' | 'close'> {
  const child = openGit(scratch.objects, ['cat-file', '--batch'], { scratch });
  const waiting: WaitingRead[] = [];
  let chunks: Buffer[] = [];
  let size = 0;
  /** How many bytes the next answer needs at least. */
  let wanted = 1;

  const fail = (id: string): Failure =>
    new Failure('missing-objects', `The object "${id}" cannot be read.`, 'Check the repository: git fsck');

  function take(): void {
    if (size < wanted) return;
    let data = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
    wanted = 1;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const end = data.indexOf(10);
      if (end < 0) break;
      const [, type, length] = data.toString('latin1', 0, end).split(' ');
      if (type === 'missing' || length === undefined) {
        data = data.subarray(end + 1);
        waiting.shift();
        next.reject(fail(next.id));
        continue;
      }
      const whole = end + 1 + Number(length) + 1;
      if (data.length < whole) {
        wanted = whole;
        break;
      }
      waiting.shift();
      next.resolve(data.subarray(end + 1, whole - 1));
      data = data.subarray(whole);
    }
    chunks = data.length === 0 ? [] : [data];
    size = data.length;
  }

  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    take();
  });
  const end = () => {
    for (const { id, reject } of waiting.splice(0)) reject(fail(id));
  };
  child.on('error', end);
  child.on('close', end);
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  return {
    read: (id) =>
      new Promise((resolve, reject) => {
        waiting.push({ id, resolve, reject });
        child.stdin.write(`${id}\n`);
      }),
    close: () => child.stdin.end(),
  };
}
