import { describe, expect, test } from '@jest/globals';
import { automatonOf } from '../../../src/core/globs/automaton.js';
import { parseSegment } from '../../../src/core/globs/segment-parser.js';

describe('the automaton of a segment', () => {
  test('has a node for each part, numbered from the end', () => {
    const automaton = automatonOf(parseSegment('a*!(b|[c-e])?') ?? []);
    const of = [...automaton.classes][0];
    expect(automaton).toMatchObject({ start: 7, chars: new Set(['a', 'b']) });
    expect(automaton.nodes).toEqual([
      { kind: 'end' },
      { kind: 'any', next: 0 },
      { kind: 'char', char: 'b', next: 0 },
      { kind: 'class', of, next: 0 },
      { kind: 'split', out: [2, 3] },
      { kind: 'not', inner: 4, next: 1 },
      { kind: 'star', next: 5 },
      { kind: 'char', char: 'a', next: 6 },
    ]);
  });

  test('repeats "*(…)" and "+(…)", and leaves out "?(…)"', () => {
    const nodes = (text: string) => automatonOf(parseSegment(text) ?? []);
    const loop = [
      { kind: 'end' },
      { kind: 'split', out: [0, 3] },
      { kind: 'char', char: 'a', next: 1 },
      { kind: 'split', out: [2] },
    ];
    expect(nodes('*(a)')).toMatchObject({ start: 1, nodes: loop });
    expect(nodes('+(a)')).toMatchObject({ start: 3, nodes: loop });
    expect(nodes('?(a)')).toMatchObject({
      start: 2,
      nodes: [loop[0], { kind: 'char', char: 'a', next: 0 }, { kind: 'split', out: [0, 1] }],
    });
    expect(nodes('@(a)').nodes[2]).toEqual({ kind: 'split', out: [1] });
  });
});
