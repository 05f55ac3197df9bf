import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { affixesOf } from '../../../src/core/globs/affix.js';
import { readListing } from '../../../src/core/globs/automaton.js';
import { Unproven } from '../../../src/core/globs/budget.js';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import { areApart, type Row, rowsOf } from '../../../src/core/globs/path-pattern.js';

function shown({ moves, head, tail, begin, finish, length }: Row): string {
  const places = moves.map((from) => from.map(({ segment, to }) => `${segment.text} ${to}`).join(', '));
  return `${places.join(' | ')}; ${head.join('/')}…${tail.join('/')}; "${begin}"…"${finish}"; ${length ?? 'any'}`;
}

describe('the rows of a glob', () => {
  test.each<[string, ...string[]]>([
    ['a', 'a 1 | ; a…a; "a"…"a"; 1'],
    ['a/b/c', 'a 1 | b 2 | c 3 | ; a/b/c…c/b/a; "a/b/c"…"a/b/c"; 3'],
    ['a/**', 'a 1 | * 1, * 2 | ; a…; "a/"…""; any'],
    ['**/a', '* 0, a 1 | ; …a; ""…"a"; any'],
    ['**', '* 0, * 1 | ; …; ""…""; any'],
    ['a/*/b', 'a 1 | * 2 | b 3 | ; a…b; "a/"…"/b"; 3'],
    ['a/**/**/b/**/c', 'a 1 | * 1, b 2 | * 2, c 3 | ; a…c; "a/"…"c"; any'],
    ['src/x*.ts', 'src 1 | x*.ts 2 | ; src…; "src/x"…".ts"; 2'],
    ['src/**/x*y/b/c', 'src 1 | * 1, x*y 2 | b 3 | c 4 | ; src…c/b; "src/"…"y/b/c"; any'],
    ['*(a)b/c', '*(a)b 1 | c 2 | ; …c; ""…"b/c"; 2'],
    ['{a,b/*}', 'a 1 | ; a…a; "a"…"a"; 1', 'b 1 | * 2 | ; b…; "b/"…""; 2'],
    [
      '{a,**}/{**,b}/c',
      ...['a 1 | * 1, c 2 | ; a…c; "a/"…"c"; any', 'a 1 | b 2 | c 3 | ; a/b/c…c/b/a; "a/b/c"…"a/b/c"; 3'],
      ...['* 0, c 1 | ; …c; ""…"c"; any', '* 0, b 1 | c 2 | ; …c/b; ""…"b/c"; any'],
    ],
    ['a//b', 'a 1 | b 2 | ; a/b…b/a; "a/b"…"a/b"; 2'],
    ['a/../b', 'b 1 | ; b…b; "b"…"b"; 1'],
    ['\\*', '* 1 | ; *…*; "*"…"*"; 1'],
  ])('"%s"', (glob, ...rows) => {
    expect(rowsOf(glob).map(shown)).toEqual(rows);
    expect(rowsOf(glob)).toBe(rowsOf(glob));
  });

  test.each(['', '.', '..', './a', '/a', 'a/', 'a/./b', 'a/\\..', '[.]', 'a\0', 'a/\ud800'])('"%s": none', (glob) => {
    expect(rowsOf(glob)).toEqual([]);
  });

  test('of one that minimatch refuses: why', () => {
    const ask = () => rowsOf('?(a)'.repeat(300));
    expect(ask).toThrow(Unproven);
    expect(ask).toThrow(expect.objectContaining({ name: 'Unproven' }));
    expect(ask).toThrow(/^minimatch cannot read it \(pattern has too many extglobs\)$/);
  });
});

describe('a quick no', () => {
  const apart = (one: string, other: string) =>
    rowsOf(one).every((a) => rowsOf(other).every((b) => areApart(a, b) && areApart(b, a)));

  test.each([
    ['a', 'b'],
    ['a/**', 'b/**'],
    ['a/**', 'ab/**'],
    ['**/b', '**/ab'],
    ['**/x/b', '**/yx/b'],
    ['**/a/*', '*'],
    ['a/*', 'a'],
    ['a/*', 'a/*/*'],
    ['a/b', 'a/b/**'],
    ['x*', 'y*'],
    ['src/x*', 'src/y/**'],
    ['*.ts', '*.js'],
    ['**/*.ts', 'src/a.js'],
  ])('"%s" and "%s"', (one, other) => {
    expect(apart(one, other)).toBe(true);
  });

  test.each([
    ['a', 'a'],
    ['a', '**'],
    ['a/b', 'a/**'],
    ['a/**', '*/b'],
    ['ab*', 'a*b'],
    ['*.ts', '*.test.ts'],
    ['**/b', 'a/b'],
    ['**/c/b', '**/b'],
    ['a/b/**', 'a/**'],
    ['*a', '*b*'],
    ['**/a/**', '*/*'],
  ])('none for "%s" and "%s"', (one, other) => {
    expect(apart(one, other)).toBe(false);
  });
});

describe('what every name of a segment begins and ends with', () => {
  test.each([
    ['a*', 'a', ''],
    ['ab*cd', 'ab', 'cd'],
    ['a?b', 'a', 'b'],
    ['a!(b)c', 'a', 'c'],
    ['a@(bc|bd)e', 'ab', 'e'],
    ['@(ab|ac)d', 'a', 'd'],
    ['a+(b)c', 'ab', 'bc'],
    ['x*(ab)y', 'x', 'y'],
    ['*(ab)', '', ''],
    ['a?(b)', 'a', ''],
    ['?(a)b', '', 'b'],
    ['@(a|a)b', 'ab', 'ab'],
    ['!(a)', '', ''],
    ['@(xa|ya)', '', 'a'],
    ['+(ab)', 'ab', 'ab'],
    ['@(ab|cab)', '', 'ab'],
    ['@(ab|a)', 'a', ''],
    ['@(ab|cb)d', '', 'bd'],
    ['a[bc]d', 'a', 'd'],
    [`${'a'.repeat(70)}*${'b'.repeat(70)}`, 'a'.repeat(64), 'b'.repeat(64)],
  ])('"%s": "%s" and "%s"', (glob, head, tail) => {
    expect(affixesOf(readListing(String(new Minimatch(glob, GLOB_OPTIONS).set[0]?.[0])))).toEqual({ head, tail });
  });
});
