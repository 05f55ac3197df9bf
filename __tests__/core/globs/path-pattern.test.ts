import { describe, expect, test } from '@jest/globals';
import { Unproven } from '../../../src/core/globs/budget.js';
import { disjointByAffix, type PathPattern, pathPatternsOf } from '../../../src/core/globs/path-pattern.js';
import { segmentOf, unionOf } from '../../../src/core/globs/segment.js';

function shown({ moves, firstNames, lastNames, prefix, suffix, depth }: PathPattern): string {
  const positions = moves.map((from) => from.map(({ segment, to }) => `${segment.text} ${to}`).join(', '));
  const names = `${firstNames.join('/')}…${lastNames.join('/')}`;
  return `${positions.join(' | ')}; ${names}; "${prefix}"…"${suffix}"; ${depth ?? 'any'}`;
}

describe('the path patterns of a glob', () => {
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
    ['a{,b}', 'a 1 | ; a…a; "a"…"a"; 1', 'ab 1 | ; ab…ab; "ab"…"ab"; 1'],
    ['{a,a}', 'a 1 | ; a…a; "a"…"a"; 1'],
    ['x/*.{js,ts}/y', 'x 1 | @(*.js|*.ts) 2 | y 3 | ; x…y; "x/"…"s/y"; 3'],
    ['**/a*.{b,c{d,e}}', '* 0, @(a*.b|a*.cd|a*.ce) 1 | ; …; ""…""; any'],
    ['x{1..3}*', '@(x1*|x2*|x3*) 1 | ; …; "x"…""; 1'],
    ['{a*,b*,c*/d}', ...['a* 1 | ; …; "a"…""; 1', 'b* 1 | ; …; "b"…""; 1', 'c* 1 | d 2 | ; …d; "c"…"/d"; 2']],
    ['{a*,b}', 'a* 1 | ; …; "a"…""; 1', 'b 1 | ; b…b; "b"…"b"; 1'],
    ['{a*,b*/c}', 'a* 1 | ; …; "a"…""; 1', 'b* 1 | c 2 | ; …c; "b"…"/c"; 2'],
    ['{a*,b*}/{c*,d*}', ...['a', 'b'].flatMap((x) => ['c', 'd'].map((y) => `${x}* 1 | ${y}* 2 | ; …; "${x}"…""; 2`))],
    ['{**,a*}/b', '* 0, b 1 | ; …b; ""…"b"; any', 'a* 1 | b 2 | ; …b; "a"…"/b"; 2'],
    ['{a*,[b-a]}/c', 'a* 1 | c 2 | ; …c; "a"…"/c"; 2'],
    ['\\{a*,b*\\}', '{a*,b*} 1 | ; …; "{a"…"}"; 1'],
    ['[a]b[c]', 'abc 1 | ; abc…abc; "abc"…"abc"; 1'],
    ['\\*', '* 1 | ; *…*; "*"…"*"; 1'],
  ])('"%s"', (glob, ...patterns) => {
    expect(pathPatternsOf(glob).map(shown)).toEqual(patterns);
    expect(pathPatternsOf(glob)).toBe(pathPatternsOf(glob));
  });

  test.each(['\\.', 'a/\\..', '[.]', '[.][.]/a', 'a\0', 'a/\ud800', 'a/[b-a]*/c'])('"%s": none', (glob) => {
    expect(pathPatternsOf(glob)).toEqual([]);
  });

  test('of one that minimatch refuses: why', () => {
    const ask = () => pathPatternsOf('?(a)'.repeat(300));
    expect(ask).toThrow(Unproven);
    expect(ask).toThrow(expect.objectContaining({ name: 'Unproven' }));
    expect(ask).toThrow(/^minimatch cannot read it \(pattern has too many extglobs\)$/);
  });
});

describe('two patterns are disjoint by affix', () => {
  const disjoint = (one: string, other: string) =>
    pathPatternsOf(one).every((a) =>
      pathPatternsOf(other).every((b) => disjointByAffix(a, b) && disjointByAffix(b, a)),
    );

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
    expect(disjoint(one, other)).toBe(true);
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
  ])('no: "%s" and "%s"', (one, other) => {
    expect(disjoint(one, other)).toBe(false);
  });
});

describe('what every name of a segment begins and ends with', () => {
  test.each([
    ['ab', 'ab', 'ab'],
    ['a*', 'a', ''],
    ['ab*cd', 'ab', 'cd'],
    ['a?b', 'a', 'b'],
    ['a!(b)c', 'a', 'c'],
    ['a@(bc|bd)e', 'a', 'e'],
    ['\\*a[b]*[😀]', '*ab', '😀'],
    ['a[bc]d', 'a', 'd'],
    ['*', '', ''],
  ])('"%s": "%s" and "%s"', (glob, head, tail) => {
    expect(segmentOf(glob)).toMatchObject({ head, tail });
    expect(segmentOf(glob)).toBe(segmentOf(glob));
  });

  test.each([
    [['a*b', 'a?b'], 'a', 'b'],
    [['ab*cd', 'ab?cd'], 'ab', 'cd'],
    [['ab*cd', 'ac*bcd', 'a*d'], 'a', 'd'],
    [['ab*', 'a*'], 'a', ''],
    [['a*', 'ab*'], 'a', ''],
    [['*😀', '*\u{1f601}'], '', ''],
    [['x*', '*x'], '', ''],
  ])('a union of %j: "%s" and "%s"', (texts, head, tail) => {
    const segments = texts.flatMap((text) => segmentOf(text) ?? []);
    const union = unionOf(segments);
    expect(union).toMatchObject({ head, tail, isPlain: false, text: `@(${texts.join('|')})` });
    expect(unionOf(segments)).toBe(union);
    for (const name of ['ab', 'aab', 'abcd', 'x', 'ax', 'q']) {
      expect([name, union.matches(name)]).toEqual([name, segments.some((each) => each.matches(name))]);
    }
  });
});
