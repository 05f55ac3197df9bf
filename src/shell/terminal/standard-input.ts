/** Reads the standard input within bounds, because a program that never closes it must not block forever. */
import type { Readable } from 'node:stream';

export type InputStream = Readable & { readonly isTTY?: boolean };

export interface InputBounds {
  readonly bytes: number;
  readonly milliseconds: number;
  /** Whether the text is all there is to read, though the input is still open. */
  readonly isWhole?: (text: string) => boolean;
}

export type ReadInput = { readonly text: string } | { readonly problem: 'no-end' | 'too-large' | 'broken' };

/** Beyond this, the text is not tested after each part of it. */
const MOST_TESTED_BYTES = 1024 * 1024;

/** Whether the text is one JSON object. No part of it that ends earlier is one. */
export function isJsonObject(text: string): boolean {
  if (!text.trimEnd().endsWith('}')) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

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
    const textSoFar = () => Buffer.concat(chunks).toString('utf8');
    const endIfWhole = () => {
      const text = textSoFar();
      const isWhole = bounds.isWhole?.(text) === true;
      if (isWhole) end({ text });
      return isWhole;
    };
    const timer = setTimeout(() => endIfWhole() || end({ problem: 'no-end' }), bounds.milliseconds);
    stream.on('data', (chunk: Buffer | string) => {
      chunks.push(Buffer.from(chunk));
      size += chunks.at(-1)?.length ?? 0;
      if (size > bounds.bytes) end({ problem: 'too-large' });
      // A program that starts many hooks at once may close their input much later.
      else if (size <= MOST_TESTED_BYTES) endIfWhole();
    });
    stream.on('error', () => end({ problem: 'broken' }));
    stream.on('end', () => end({ text: textSoFar() }));
  });
}
