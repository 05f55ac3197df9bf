/** Pull requests as they were in a real repository, or made up in the same shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Change } from '../../src/core/facts/snapshot.js';

export interface RealPull {
  readonly number: number;
  readonly head: string;
  /** Milliseconds: open from the first to the last, both included. */
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

interface Row {
  readonly number: number;
  readonly head: string;
  readonly opened: string;
  readonly updated: string;
  readonly merged: string | null;
  readonly files: readonly (readonly [status: string, path: string, previous?: string])[];
}

/** @param folder holds `cargo-pulls.jsonl.gz`: a JSON object a line, statuses as `git diff --name-status -M` prints them */
export function readPulls(folder: string): RealPull[] {
  const lines = gunzipSync(readFileSync(join(folder, 'cargo-pulls.jsonl.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const row: Row = JSON.parse(line);
    const from = Date.parse(row.opened);
    return {
      number: row.number,
      head: row.head,
      from,
      to: Math.max(from, Date.parse(row.merged ?? row.updated)),
      changes: changesOf(row.files),
    };
  });
}

function changesOf(files: Row['files']): Change[] {
  const changes = files.flatMap(([status, path, previous]): Change[] => {
    if (status.startsWith('A')) return [{ path, kind: 'create' }];
    if (status.startsWith('D')) return [{ path, kind: 'delete' }];
    if (status.startsWith('R') && previous !== undefined)
      return [
        { path: previous, kind: 'delete', renamedTo: path },
        { path, kind: 'create', renamedFrom: previous },
      ];
    return [{ path, kind: 'modify' }];
  });
  // A file can be renamed away and another put in its place: git then reports both.
  return [...new Map(changes.map((change) => [change.path, change])).values()];
}

/** Few folders and names in two spellings, so that pull requests meet in every way that paths can. */
export function generatedPulls(count: number): RealPull[] {
  const random = randomNumbers(20_260_102);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
  const folders = [
    'src',
    'src/ops',
    'Src/ops',
    'tests/suite',
    'tests/suite/caf\u00e9',
    'tests/suite/cafe\u0301',
  ] as const;
  const path = (kind: Change['kind']) => {
    const folder = pick([...folders, 'docs/[draft]', 'crates/{a,b}', '.github/workflows', 'a(b)/!c']);
    const name = pick(['mod', 'Mod', 'lib', 'main', 'tool', 'README', 'x y']);
    const number = Math.floor(random() * 40);
    // On one base a path is either a file or a folder; only what is created may be what the other is not.
    const isFile = kind === 'create' ? random() < 0.05 : number % 20 === 0;
    return isFile ? `${folder}/${name}${number}` : `${folder}/${name}${number}/${pick(['a.rs', 'b.rs', 'A.rs'])}`;
  };
  return Array.from({ length: count }, (_, index) => {
    const from = index * 1000 + Math.floor(random() * 1000);
    const size = random() < 0.02 ? 200 : 1 + Math.floor(random() ** 3 * 20);
    const changes = Array.from({ length: size }, (): Change => {
      const kind = pick(['create', 'modify', 'modify', 'delete'] as const);
      return { path: path(kind), kind };
    });
    return {
      number: index + 1,
      head: (index + 1).toString(16).padStart(40, '0'),
      from,
      to: from + Math.floor(random() ** 4 * 60_000),
      changes: [...new Map(changes.map((change) => [change.path, change])).values()],
    };
  });
}

/** Numbers from 0 up to 1, the same ones every time (mulberry32, public domain). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As few moments as it takes for each pull request to be open in one of them, with all that were open then. */
export function momentsOf(pulls: readonly RealPull[]): (readonly RealPull[])[] {
  const moments: number[] = [];
  for (const { from, to } of [...pulls].sort((a, b) => a.to - b.to)) {
    const last = moments.at(-1);
    if (last === undefined || from > last) moments.push(to);
  }
  return moments.map((at) => pulls.filter(({ from, to }) => from <= at && at <= to));
}
