/** The lines around a place of a plan of which only the beginning is known. */
import { remembered } from '../maps.js';
import type { Position } from '../terms.js';
import { excerptOf, lineText, type SourceText } from './source.js';
import { readYaml } from './yaml.js';
import type { YamlPart } from './yaml-parts.js';

const known = new WeakMap<SourceText, ReadonlyMap<number, number>>();

/** The mark covers the key or the value that stands there, or the next word where the text is no YAML. */
export function excerptAt(source: SourceText, { line, column }: Position): string {
  const from = (source.lines[line - 1] ?? 0) + column - 1;
  const ends = remembered(known, source, () => new Map(endsIn(readYaml(source.text).document?.part)));
  const [word = ''] = /^[^\s,[\]{}:#]+/.exec(lineText(source, line).slice(column - 1)) ?? [];
  return excerptOf(source, from, ends.get(from) ?? from + word.length);
}

/** Of keys and of values that hold no others, by where they begin. */
function* endsIn(part: YamlPart | undefined): Generator<[number, number]> {
  if (!part) return;
  if (part.parts.size === 0) yield [part.from, part.to];
  if (part.key) yield [part.key.from, part.key.to];
  for (const each of part.parts.values()) yield* endsIn(each);
}
