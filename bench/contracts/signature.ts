/** A declaration as a real parser sees it, with the places of its parts in the text of its file. */

export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Parameter extends Place {
  readonly name: string;
  readonly type?: string;
  readonly typePlace?: Place;
  readonly isOptional?: boolean;
  /** The text of its default. */
  readonly standard?: string;
  /** `...`, `*` or `**`. */
  readonly rest?: string;
  /** Whether a caller has to write its name, as in Python after `*`. */
  readonly isNamed?: boolean;
}

export type LanguageName =
  | 'TypeScript'
  | 'Python'
  | 'Go'
  | 'Rust'
  | 'Java'
  | 'C#'
  | 'PHP'
  | 'Ruby'
  | 'C'
  | 'C++'
  | 'Kotlin'
  | 'Swift';

export interface Signature {
  readonly language: LanguageName;
  readonly file: string;
  readonly text: string;
  readonly kind: 'function' | 'method' | 'type' | 'value';
  /** How it is declared: `function`, `const`, `interface`, `struct`, … */
  readonly word: string;
  readonly name: string;
  readonly owner?: string;
  readonly isAsync?: boolean;
  readonly isExported?: boolean;
  /** What stands between the name and the parameters, such as `<T>`. */
  readonly generics?: string;
  readonly parameters: readonly Parameter[];
  /** `self`, `&mut self`, or the receiver of Go in brackets. In Ruby `self` where the function belongs to the type. */
  readonly receiver?: string;
  readonly result?: string;
  readonly resultPlace?: Place;
  /** The whole declaration with its body. */
  readonly whole: Place;
  /** The declaration without its body, as its file has it. */
  readonly head: Place;
  readonly namePlace: Place;
  /** What is between the brackets of the parameters. */
  readonly list?: Place;
  /** Whether no other declaration of the file has this name. */
  readonly isOnly: boolean;
  /** Whether the name is also written elsewhere in the code of the file. */
  readonly isUsed?: boolean;
  /** The same outside of this declaration and its body. */
  readonly isUsedOutside?: boolean;
  /** Whether the file takes this name, or all names, from another file. */
  readonly isPassedOn?: boolean;
  /** Whether several declarations of the same function follow one another. */
  readonly isOverloaded: boolean;
  /** The members of an interface or a struct, as its file has them. */
  readonly members?: readonly string[];
  /** The type of a constant. */
  readonly type?: string;
}

export type Cut = Pick<Signature, 'file' | 'text'>;

/** Numbers that are the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function sampleOf<T>(values: readonly T[], count: number, random: () => number): T[] {
  const left = [...values];
  for (let index = 0; index < Math.min(count, left.length); index++) {
    const other = index + Math.floor(random() * (left.length - index));
    [left[index], left[other]] = [left[other] as T, left[index] as T];
  }
  return left.slice(0, count);
}
