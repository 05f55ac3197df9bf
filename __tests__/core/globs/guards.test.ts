/** A minimatch that we do not know: it describes a segment in another way, or matches otherwise than it describes. */
import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import { meet } from '../../../src/core/globs/meet.js';
import { type Matcher, wildSegment } from '../../../src/core/globs/segment.js';

const ALL = { include: ['**'], except: [] };

/** From now on the segment is read from this matcher: segments are kept by their text. */
function disguise(segment: string, as: Partial<Pick<Matcher, 'toString' | 'testUnchecked'>>): void {
  const matcher = new Minimatch(segment, GLOB_OPTIONS).set[0]?.[0];
  if (typeof matcher !== 'object') throw new Error(`"${segment}" has no wildcard`);
  wildSegment(Object.assign(matcher, as));
}

function set(include: string, ...except: string[]) {
  return { include: [include], except };
}

describe('a segment that cannot be read', () => {
  disguise('odd*', { toString: () => 'another listing' });
  const reason = 'minimatch describes this glob in a form we do not know: "another listing"';

  test('at either end of a glob leaves the glob unproven, and says why', () => {
    for (const glob of ['src/odd*', 'odd*/x*'])
      expect(meet(set(glob), ALL)).toEqual({ kind: 'unproven', globs: [glob, '**'], reason });
  });

  test('within a glob leaves every pair unproven that needs it: it is never taken for disjoint', () => {
    expect(meet(set('a*/odd*/b*'), set('a*/*x/b*'))).toMatchObject({ kind: 'unproven', reason });
    expect(meet(set('a*/*x/b*'), set('a*/odd*/b*'))).toMatchObject({ kind: 'unproven', reason });
    expect(meet(set('a*/odd*/b*'), set('c*/*x/b*'))).toEqual({ kind: 'disjoint' });
  });

  test('among what is left out: the same', () => {
    expect(meet(set('u*/odd?9/v*', 'u*/odd*/v*'), ALL)).toMatchObject({ kind: 'unproven', reason });
    expect(meet(ALL, set('u*/odd?9/v*', 'u*/odd*/v*'))).toMatchObject({ kind: 'unproven', reason });
  });

  test('does not keep a path from being found on another way', () => {
    const found = meet(set('u*/**/odd?9/v*', 'u*/odd*/v*'), ALL);
    expect(found).toMatchObject({ kind: 'overlap', witness: 'u/api/odda9/v.ts' });
  });
});

describe('a path that the proof finds and minimatch does not is no answer', () => {
  disguise('lax?', { testUnchecked: () => true });
  disguise('strict?', { testUnchecked: () => false });

  test('in either glob', () => {
    const reason = 'the proof finds "index.ts", but minimatch does not';
    expect(meet(set('lax?'), set('*.ts'))).toMatchObject({ kind: 'unproven', reason });
    expect(meet(set('*.ts'), set('lax?'))).toMatchObject({ kind: 'unproven', reason });
  });

  test('nor one that is left out', () => {
    const reason = 'the proof finds "stricta", but minimatch does not';
    expect(meet(set('strict[ab]', 'strict?'), ALL)).toMatchObject({ kind: 'unproven', reason });
  });
});
