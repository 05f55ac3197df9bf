import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { z } from 'zod';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import type { GlobSet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';
import { realData, withPiece } from '../../optional.js';
import { firstCommon, matchedBits, union } from './samples.js';

const Labels = z.object({
  labels: z.record(z.string(), z.object({ any: z.array(z.string()), except: z.array(z.string()).default([]) })),
});

const test = withPiece(realData());

describe('the globs of a large public labeler configuration, each label an item', () => {
  test('have an answer for every pair: overlaps with real witnesses, the others share no path of a brute-force search', () => {
    const { labels } = Labels.parse(
      JSON.parse(readFileSync(join(realData().found ?? '', 'labels-spark.json'), 'utf8')),
    );
    const parties = Object.entries(labels).map(([key, { any, except }]) => ({ key, set: { include: any, except } }));
    expect(parties.length).toBeGreaterThan(20);
    const clashes = overlaps(parties, () => false);
    const met = new Set(clashes.map(({ a, b }) => `${a} ${b}`));
    const sets = new Map(parties.map(({ key, set }) => [key, set]));
    for (const { a, b, meeting } of clashes) {
      if (meeting.kind !== 'overlap') throw new Error(`"${a}" and "${b}": ${meeting.reason}`);
      for (const key of [a, b])
        expect([key, meeting.witness, holds(sets.get(key), meeting.witness)]).toEqual([key, meeting.witness, true]);
    }

    const paths = instantiated(parties.flatMap(({ set }) => [...set.include, ...set.except]));
    expect(paths.length).toBeGreaterThan(1_000);
    const bits = new Map(parties.map(({ key, set }) => [key, bitsOf(set, paths)]));
    parties.forEach(({ key: b }, at) => {
      for (const { key: a } of parties.slice(0, at)) {
        const [one, other] = [bits.get(a), bits.get(b)];
        const common = one && other && firstCommon(one, other, paths);
        if (common !== undefined) expect([a, b, common, met.has(`${a} ${b}`)]).toEqual([a, b, common, true]);
      }
    });
    expect(met.size).toBeGreaterThan(10);
    expect(met.size).toBeLessThan((parties.length * (parties.length - 1)) / 2);
  });
});

function holds(set: GlobSet | undefined, path: string): boolean {
  const hit = (glob: string) => new Minimatch(glob, GLOB_OPTIONS).match(path);
  return (set?.include.some(hit) ?? false) && !set?.except.some(hit);
}

function bitsOf(set: GlobSet, paths: readonly string[]): Uint32Array {
  const words = Math.ceil(paths.length / 32);
  const inside = union(
    set.include.map((glob) => matchedBits(glob, paths)),
    words,
  );
  const outside = union(
    set.except.map((glob) => matchedBits(glob, paths)),
    words,
  );
  return inside.map((word, at) => word & ~(outside[at] ?? 0));
}

/** Each glob with its wildcards filled in, by plain names and by what the other globs end with. */
function instantiated(globs: readonly string[]): readonly string[] {
  const ends = [...new Set(globs.map((glob) => glob.split('/').at(-1) ?? ''))].map((end) => end.replaceAll('*', 'x'));
  const between = ['', 'x/', 'sql/', 'python/', 'ui/', 'streaming/x/'];
  const paths = new Set<string>();
  for (const glob of globs) {
    for (const way of between) {
      const filled = glob.replaceAll('**/', way);
      paths.add(filled.replaceAll('*', 'x'));
      if (glob.endsWith('/**/*')) for (const end of ends) paths.add(filled.replace(/\*$/, end).replaceAll('*', 'x'));
    }
  }
  return [...paths];
}
