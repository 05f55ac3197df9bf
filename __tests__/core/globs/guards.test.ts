/** Globs that our parser refuses, and a minimatch that disagrees with our parser: neither is ever taken for disjoint. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { meet } from '../../../src/core/globs/meet.js';
import { overlaps } from '../../../src/core/globs/overlaps.js';

const ALL = { include: ['**'], except: [] };

function set(include: string, ...except: string[]) {
  return { include: [include], except };
}

describe('a glob that a plan cannot contain', () => {
  test.each([
    ['src/[a', 'the glob does not close "["'],
    ['src/@(a', 'the glob does not close "@("'],
    ['a/@(b/c)', 'the glob does not close "@("'],
    ['../a', 'the glob contains the segment ".."'],
    ['a/./b', 'the glob contains the segment "."'],
    ['/a', 'the glob contains the segment ""'],
    ['a//b', 'the glob contains the segment ""'],
    ['{a,b/}', 'the glob contains the segment ""'],
    ['', 'the glob contains the segment ""'],
  ])('"%s": unproven, wherever it stands', expectUnproven);

  test('or that minimatch refuses: unproven, wherever it stands', () => {
    expectUnproven('?(a)'.repeat(300), 'minimatch cannot read it (pattern has too many extglobs)');
    expectUnproven('a'.repeat(70_000), 'minimatch cannot read it (pattern is too long)');
  });

  function expectUnproven(glob: string, reason: string): void {
    expect(meet(set(glob), ALL)).toEqual({ kind: 'unproven', globs: [glob, '**'], reason });
    expect(meet(ALL, set(glob))).toMatchObject({ kind: 'unproven', reason });
    // Not even where the rest of the glob shows that there is no common path.
    expect(meet(set(`z/${glob}`), set('y/**'))).toMatchObject({ kind: 'unproven' });
    const clashes = overlaps(
      [set('y'), set(glob)].map((each, key) => ({ key, set: each })),
      () => false,
    );
    expect(clashes).toMatchObject([{ a: 0, b: 1, meeting: { kind: 'unproven', reason } }]);
  }

  test('in "except": unproven as well', () => {
    expect(meet(set('u*', '[a'), set('*v', 'u*'))).toMatchObject({
      kind: 'unproven',
      reason: 'the glob does not close "["',
    });
  });
});

describe('a minimatch that does not match what our parser understood', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Minimatch answers so for these globs, whatever the path. */
  function disguise(answers: Readonly<Record<string, boolean>>): void {
    const original = Minimatch.prototype.match;
    jest.spyOn(Minimatch.prototype, 'match').mockImplementation(function (this: Minimatch, path: string) {
      return answers[this.pattern] ?? original.call(this, path);
    });
  }

  test('makes no witness of a path that it does not match', () => {
    disguise({ 'x+(a|b)': false });
    const reason = 'the proof finds "xa", but minimatch does not';
    expect(meet(set('x+(a|b)'), set('x+(a|c)'))).toMatchObject({ kind: 'unproven', reason });
    expect(meet(set('x+(a|c)'), set('x+(a|b)'))).toMatchObject({ kind: 'unproven', reason });
  });

  test('makes no witness of a path that it says is excepted', () => {
    disguise({ 'd/y[cd]': true });
    const reason = 'the proof finds "d/ya", but minimatch does not';
    expect(meet(set('d/y?', 'd/y[cd]'), set('d/y+(a)'))).toMatchObject({ kind: 'unproven', reason });
  });

  test('leaves segments unproven about which the two disagree', () => {
    disguise({ 'y[ef]': true, 'z+(a|b)': false });
    const reason = (name: string) => `the proof finds "${name}", but minimatch does not`;
    expect(meet(set('d/y?', 'd/y[ef]'), set('d/y+(e|z)'))).toMatchObject({ kind: 'unproven', reason: reason('yz') });
    expect(meet(set('d/z+(a|b)'), set('d/z+(a|c)'))).toMatchObject({ kind: 'unproven', reason: reason('za') });
  });
});
