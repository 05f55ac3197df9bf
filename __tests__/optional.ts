import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from '@jest/globals';
import { findNode24, howToGetNode24 } from './runner/node.js';

/** Something that tests use where it is: `found` is its path. */
interface Piece {
  readonly name: string;
  readonly found: string | undefined;
  readonly how: string;
  /** The project's own CI installs it: there, its absence is a failure. */
  readonly requiredInCI: boolean;
}

export type OptionalTest = (name: string, run: () => void | Promise<void>, timeout?: number) => void;

/**
 * `test` where the piece was found. Where not: a test that is skipped and says so on stdout, with how to get the
 * piece; or, with `requiredInCI` and `CI=true`, a test that fails.
 */
export function optional(
  name: string,
  found: unknown,
  { how, requiredInCI = false }: { readonly how: string; readonly requiredInCI?: boolean },
): OptionalTest {
  switch (decide(found, requiredInCI, process.env['CI'])) {
    case 'run':
      return test;
    case 'fail':
      return (title) =>
        test(title, () => {
          throw new Error(`${name} is missing, and CI installs it: ${how}`);
        });
    case 'skip':
      return (title, run, timeout) => {
        saySkipped({ name, how }, title);
        test.skip(title, run, timeout);
      };
  }
}

/** What becomes of a test of an optional piece. */
export function decide(found: unknown, requiredInCI: boolean, ci: string | undefined): 'run' | 'fail' | 'skip' {
  if (found !== undefined && found !== null && found !== false && found !== '') return 'run';
  return requiredInCI && ci === 'true' ? 'fail' : 'skip';
}

const POSIX = { name: 'POSIX system', how: 'run it on Linux or macOS' };

/** `test` for what a POSIX system has: programs as shell scripts, links, named pipes, rights. Skipped on Windows. */
export const posixTest: OptionalTest & Pick<typeof test, 'each'> =
  process.platform === 'win32'
    ? Object.assign(optional(POSIX.name, false, POSIX), { each: skippedEach as typeof test.each })
    : test;

const LINUX = { name: 'Linux', how: 'run it on Linux' };

/** `test` for names that only the disks of Linux take: they are no UTF-8, or longer than macOS allows. */
export const linuxTest: OptionalTest = optional(LINUX.name, process.platform === 'linux', LINUX);

function skippedEach(table: readonly string[]): OptionalTest {
  const skipped: OptionalTest = test.skip.each(table);
  return (title, run, timeout) => {
    saySkipped(POSIX, title);
    skipped(title, run, timeout);
  };
}

function saySkipped({ name, how }: Pick<Piece, 'name' | 'how'>, title: string): void {
  process.stdout.write(`skipped, no ${name} (${how}): ${title}\n`);
}

/** `optional` for one of the pieces below. */
export function withPiece({ name, found, how, requiredInCI }: Piece): OptionalTest {
  return optional(name, found, { how, requiredInCI });
}

export function node24(): Piece {
  return { name: 'Node 24', found: findNode24(), how: howToGetNode24, requiredInCI: true };
}

/** Real pull requests: a folder beside the project, in no clone of it. */
export function realData(): Piece {
  const beside = fileURLToPath(new URL('../../shared/data', import.meta.url));
  const found = process.env['PARALLEL_WORK_DATA'] ?? beside;
  const how = 'name its folder in PARALLEL_WORK_DATA';
  return { name: 'real data', found: existsSync(found) ? found : undefined, how, requiredInCI: false };
}
