import type { EventEmitter } from 'node:events';

/**
 * The process, if it has its streams. If no more files can be opened, Node.js makes none, and says why only later.
 * @throws an error of the system: too many open files
 */
export function withStreams<T extends EventEmitter & { readonly stdout: unknown }>(child: T): T {
  if (child.stdout) return child;
  child.on('error', () => undefined);
  throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE', syscall: 'spawn' });
}
