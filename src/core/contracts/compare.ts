/** Compares what a plan promises with a declaration of that name. */
import type { DeclaredShape, NamedShape, Parameter } from './shape.js';

/** `unknown` is what the text does not show, such as a value that a call returns. */
export type Comparison = 'same' | 'different' | 'unknown';

/** What a family of languages knows about types. */
export interface TypeWords {
  /** Whether a text that stands alone in a promised list is a type, and not the name of a parameter. */
  readonly isType: (text: string) => boolean;
  /** A type in one of the ways to write it, in as much detail as the promise has. */
  readonly plain: (type: string, promised: string) => string;
  /** The type of a literal, if the language infers it. */
  readonly typeOf: (literal: string) => string | undefined;
  /** Whether both can have the same name beside each other, so that neither is a form of the other. */
  readonly areApart: (promised: DeclaredShape, declared: DeclaredShape) => boolean;
}

export function compare(promised: DeclaredShape, declared: DeclaredShape, words: TypeWords): Comparison {
  if (promised.owner.length > 0 && promised.owner.at(-1) !== declared.owner.at(-1)) return 'different';
  if (declared.isLocal === true) return 'different';
  if (promised.modifiers.some((each) => !declared.modifiers.includes(each))) return 'different';
  if (promised.receiver !== undefined && promised.receiver !== declared.receiver) return 'different';
  if (declared.isOpaque === true && promised.kind !== 'type') {
    if (promised.kind === 'value' && promised.type === undefined && promised.value === undefined) return 'same';
    if (promised.kind === 'value' && declared.type !== undefined)
      return isSameType(promised.type, declared.type, words) ? 'same' : 'different';
    return 'unknown';
  }
  if (promised.kind === 'value' && promised.type !== undefined && declared.declaredType !== undefined)
    return isSameType(promised.type, declared.declaredType, words) ? 'same' : 'different';
  if (promised.kind !== declared.kind) return 'different';
  if (promised.kind === 'type') return compareTypes(promised, declared, words);
  if (promised.kind === 'value') {
    if (promised.word !== undefined && declared.word !== undefined && promised.word !== declared.word)
      return 'different';
    const stated = declared.type ?? (declared.value === undefined ? undefined : words.typeOf(declared.value));
    if (stated !== undefined && !isSameType(promised.type, stated, words)) return 'different';
    return promised.value === undefined || promised.value === declared.value ? 'same' : 'different';
  }
  return compareFunctions(promised, declared, words);
}

function compareTypes(promised: DeclaredShape, declared: DeclaredShape, words: TypeWords): Comparison {
  if (promised.word !== declared.word) return 'different';
  if (promised.generics !== undefined && promised.generics !== declared.generics) return 'different';
  if (promised.heritage !== undefined && promised.heritage !== declared.heritage) return 'different';
  if (promised.type !== undefined && !isSameType(promised.type, declared.type ?? '', words)) return 'different';
  if (promised.parameters !== undefined && !haveSameParameters(promised, declared, words)) return 'different';
  if (promised.members === undefined) return 'same';
  const all = promised.members.join();
  const own = declared.members?.map((each) => words.plain(each, all)) ?? [];
  const isOpen = promised.members.some(isEllipsis);
  const wanted = promised.members.filter((each) => !isEllipsis(each)).map((each) => words.plain(each, all));
  if (!wanted.every((each) => own.includes(each)) || (!isOpen && wanted.length < own.length)) return 'different';
  return compareNamed(promised.named ?? [], declared.named ?? [], isOpen, words);
}

/** What is called by no one, or only by the language, is no part of what a class offers unless the promise names it. */
const HIDDEN = /^(?:constructor$|_)/;

function compareNamed(
  wanted: readonly NamedShape[],
  own: readonly NamedShape[],
  isOpen: boolean,
  words: TypeWords,
): Comparison {
  const results = wanted.map(({ name, shape }): Comparison => {
    const all = own.filter((each) => each.name === name).map((each) => compare(shape, each.shape, words));
    return (['same', 'unknown'] as const).find((each) => all.includes(each)) ?? 'different';
  });
  const isMore = own.some(
    ({ name, isImplied }) => isImplied !== true && !HIDDEN.test(name) && wanted.every((each) => each.name !== name),
  );
  if (results.includes('different') || (isMore && !isOpen)) return 'different';
  return results.includes('unknown') ? 'unknown' : 'same';
}

function isEllipsis(member: string): boolean {
  return member === '...' || member === '…';
}

function compareFunctions(promised: DeclaredShape, declared: DeclaredShape, words: TypeWords): Comparison {
  if (promised.generics !== undefined && promised.generics !== (declared.generics ?? '')) return 'different';
  if (promised.parameters !== undefined && !haveSameParameters(promised, declared, words)) return 'different';
  if (promised.type === undefined) {
    return promised.isComplete === true && declared.type !== undefined ? 'different' : 'same';
  }
  if (declared.type === undefined) return declared.isComplete === true ? 'different' : 'same';
  return isSameType(promised.type, declared.type, words) ? 'same' : 'different';
}

function isSameType(promised: string | undefined, declared: string, { plain }: TypeWords): boolean {
  return promised === undefined || plain(promised, promised) === plain(declared, promised);
}

function haveSameParameters(promised: DeclaredShape, declared: DeclaredShape, words: TypeWords): boolean {
  const own = declared.parameters;
  const wanted = withoutReceiver(promised.parameters ?? [], declared);
  if (own?.length !== wanted.length) return false;
  if (isReordered(wanted, own)) return false;
  return wanted.every((each, index) => {
    const other = own[index];
    return other !== undefined && isSameParameter(each, other, words);
  });
}

/** A promise can name what Python calls a method on. */
function withoutReceiver(wanted: readonly Parameter[], { receiver }: DeclaredShape): readonly Parameter[] {
  const isNamed = /^(?:self|cls)$/.test(receiver ?? '') && wanted[0]?.name === receiver;
  return isNamed ? wanted.slice(1) : wanted;
}

/** Names do not matter where a caller passes by position, but the same names in another order are another promise. */
function isReordered(wanted: readonly Parameter[], own: readonly Parameter[]): boolean {
  const [these, those] = [wanted, own].map((list) => list.flatMap(({ name }) => name ?? []));
  if (these?.length !== wanted.length || those?.length !== own.length) return false;
  return these.join() !== those.join() && these.toSorted().join() === those.toSorted().join();
}

function isSameParameter(wanted: Parameter, own: Parameter, words: TypeWords): boolean {
  if (wanted.rest !== own.rest) return false;
  if (wanted.isOptional && !own.isOptional) return false;
  if (wanted.isNamed && !own.isNamed) return false;
  const ownType = own.type ?? (own.standard === undefined ? undefined : words.typeOf(own.standard));
  if (wanted.type !== undefined) {
    if (own.isNamed && wanted.name !== own.name) return false;
    return ownType === undefined || isSameType(wanted.type, ownType, words);
  }
  if (wanted.name === undefined || wanted.name === own.name) return true;
  if (words.isType(wanted.name) && ownType !== undefined) return isSameType(wanted.name, ownType, words);
  return !own.isNamed;
}
