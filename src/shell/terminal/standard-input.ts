/** Reads the standard input within bounds, because a program that never closes it must not block forever. */
import type { Readable } from 'node:stream';

export type InputStream = Readable & { readonly isTTY?: boolean };

export interface InputBounds {
  readonly bytes: number;
  readonly milliseconds: number;
}

export type ReadInput = { readonly text: string } | { readonly problem: 'no-end' | 'too-large' | 'broken' };

/** A terminal counts as an empty input. */
export function readInput(open: (() => InputStream) | undefined, bounds: InputBounds): Promise<ReadInput> {
  const stream = open?.();
  if (stream === undefined || stream.isTTY) return Promise.resolve({ text: '' });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: ReadInput) => {
      clearTimeout(timer);
      stream.removeAllListeners('data');
      stream.pause();
      // An open pipe would keep the process alive.
      stream.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => end({ problem: 'no-end' }), bounds.milliseconds);
    stream.on('data', (chunk: Buffer | string) => {
      chunks.push(Buffer.from(chunk));
      size += chunks.at(-1)?.length ?? 0;
      if (size > bounds.bytes) end({ problem: 'too-large' });
    });
    stream.on('error', () => end({ problem: 'broken' }));
    stream.on('end', () => end({ text: Buffer.concat(chunks).toString('utf8') }));
  });
}
