/** Excerpts of a plan around a place of which only the beginning is known. */
import { remembered } from '../maps.js';
import type { Position } from '../terms.js';
import { excerptOf, lineText, type SourceText } from './source.js';
import { readYaml } from './yaml.js';
import type { YamlPart } from './yaml-parts.js';

const known = new WeakMap<SourceText, ReadonlyMap<number, number>>();

/** Marks the key or value at this place, or the next word if the text is not valid YAML. */
export function excerptAt(source: SourceText, { line, column }: Position): string {
  const from = (source.lines[line - 1] ?? 0) + column - 1;
  const ends = remembered(known, source, () => new Map(endsIn(readYaml(source.text).document?.part)));
  const [word = ''] = /^[^\s,[\]{}:#]+/.exec(lineText(source, line).slice(column - 1)) ?? [];
  return excerptOf(source, from, ends.get(from) ?? from + word.length);
}

/** Keys and plain values, by the offset at which they begin. */
function* endsIn(part: YamlPart | undefined): Generator<[number, number]> {
  if (!part) return;
  if (part.parts.size === 0) yield [part.from, part.to];
  if (part.key) yield [part.key.from, part.key.to];
  for (const each of part.parts.values()) yield* endsIn(each);
}
