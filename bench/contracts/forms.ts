/** The ways in which plans write a signature, as in the plans that people keep in public repositories. */
import type { Parameter, Signature } from './signature.js';

export interface Form {
  readonly name: string;
  /** The text, or nothing if this signature cannot be written so. */
  readonly write: (signature: Signature) => string | undefined;
  /** What the text says, so that a change of it can be seen. */
  readonly says: {
    readonly types: boolean;
    readonly result: boolean;
    readonly members: boolean;
    readonly exported: boolean;
  };
  readonly isSignature: boolean;
}

const ALL = { types: true, result: true, members: false, exported: false };

function isCallable({ kind }: Signature): boolean {
  return kind === 'function' || kind === 'method';
}

/** The words for functions, where one is needed. */
const WORDS: Readonly<Partial<Record<Signature['language'], string>>> = {
  Java: '',
  'C#': '',
  C: '',
  'C++': '',
  PHP: 'function ',
  Ruby: 'def ',
  Kotlin: 'fun ',
  Swift: 'func ',
};
const HAS_TYPE_FIRST: readonly Signature['language'][] = ['Java', 'C#', 'C', 'C++', 'PHP'];

/** What stands between a type and the name of its function. */
function signBefore({ language, receiver }: Signature): string {
  if (language === 'Ruby' && receiver === undefined) return '#';
  return /^(?:Rust|C\+\+|PHP)$/.test(language) ? '::' : '.';
}

/** The result, where it stands before the name. */
function resultBefore({ language, result, generics = '' }: Signature): string {
  if (language === 'Java' && generics !== '') return `${generics} ${result} `;
  return result !== undefined && /^(?:Java|C)/.test(language) ? `${result} ` : '';
}

function genericsAfter({ language, generics = '' }: Signature): string {
  return /^(?:Java|Kotlin)$/.test(language) ? '' : generics;
}

/** The words that the language needs before a name. */
function wordsOf(signature: Signature, withAsync = false): string {
  const { language, word, receiver, isAsync, kind } = signature;
  if (language === 'Ruby') return `def ${receiver === undefined ? '' : 'self.'}`;
  if (language in WORDS) return `${WORDS[language] ?? ''}${resultBefore(signature)}`;
  const first = withAsync && isAsync === true ? 'async ' : '';
  if (language === 'Go' && kind === 'method' && receiver !== undefined) return `func ${receiver} `;
  if (language === 'TypeScript') return kind === 'function' ? `${first}function ` : first;
  return word === '' ? '' : `${first}${word} `;
}

function full(each: Parameter, language: Signature['language']): string {
  const { name, type, rest = '', isOptional, standard } = each;
  if (language === 'Go') return name === '' ? `${rest}${type}` : `${name} ${rest}${type}`;
  if (language === 'Ruby' && each.isNamed === true) return `${name}:${standard === undefined ? '' : ` ${standard}`}`;
  if (type !== undefined && HAS_TYPE_FIRST.includes(language))
    return `${type}${rest} ${name}${standard === undefined ? '' : ` = ${standard}`}`;
  if (type === undefined)
    return `${rest}${name}${standard === undefined ? '' : `${language === 'Python' ? '=' : ' = '}${standard}`}`;
  const mark = language === 'TypeScript' && isOptional === true && standard === undefined ? '?' : '';
  return `${rest}${name}${mark}: ${type}${standard === undefined ? '' : ` = ${standard}`}`;
}

function resultText({ language, result }: Signature): string {
  if (result === undefined || /^(?:Java|C)/.test(language)) return '';
  return language === 'Go'
    ? ` ${result}`
    : /^(?:TypeScript|PHP|Kotlin)$/.test(language)
      ? `: ${result}`
      : ` -> ${result}`;
}

/** A list in the order of the language. Python marks where names begin to be needed. */
function listOf(signature: Signature, write: (each: Parameter) => string, withStar = true): string[] {
  const { language, parameters, receiver } = signature;
  const texts: string[] = language === 'Rust' && receiver !== undefined && withStar ? [receiver] : [];
  let isNamed = false;
  for (const each of parameters) {
    if (language === 'Python' && each.isNamed === true && !isNamed && withStar) texts.push('*');
    if (each.isNamed === true || each.rest === '*') isNamed = true;
    texts.push(write(each));
  }
  return texts;
}

/** The declaration as its file has it. In a group of Go, the word before it is far away. */
function headOf({ text, head, language, kind }: Signature): string {
  const own = text.slice(head.from, head.to).trim();
  return language === 'Go' && kind === 'type' && !own.startsWith('type ') ? `type ${own}` : own;
}

const isTyped = ({ parameters }: Signature) => parameters.every(({ type }) => type !== undefined);

/** Whether names alone can be written, which in Swift and for keywords of Ruby are more than names. */
function hasBareNames({ language, parameters }: Signature): boolean {
  return (
    language !== 'Swift' &&
    parameters.every(({ name, isNamed }) => /^\$?\w+$/.test(name) && !(language === 'Ruby' && isNamed === true))
  );
}

export const FORMS: readonly Form[] = [
  {
    name: 'as in the file',
    write: headOf,
    says: { ...ALL, exported: true },
    isSignature: true,
  },
  {
    name: 'on one line, no `export`, `pub` or `async`',
    write: (one) =>
      isCallable(one)
        ? `${wordsOf(one)}${one.name}${genericsAfter(one)}(${listOf(one, (each) => full(each, one.language)).join(', ')})${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'no keyword',
    write: (one) =>
      isCallable(one)
        ? `${resultBefore(one)}${one.name}(${listOf(one, (each) => full(each, one.language)).join(', ')})${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'a line for each parameter',
    write: (one) =>
      isCallable(one) && one.parameters.length > 0
        ? `${wordsOf(one)}${one.name}(\n${listOf(one, (each) => full(each, one.language))
            .map((each) => `    ${each}`)
            .join(',\n')}${one.language in WORDS ? '' : ','}\n)${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'other parameter names',
    write: (one) =>
      isCallable(one) &&
      one.parameters.length > 0 &&
      isTyped(one) &&
      one.language !== 'Swift' &&
      one.parameters.every(({ name, isNamed }) => name !== '' && isNamed !== true)
        ? `${resultBefore(one)}${one.name}(${listOf(one, (each) => full({ ...each, name: `${/[^\w$]/.test(each.name) ? 'given' : each.name}1` }, one.language)).join(', ')})${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'only types',
    write: (one) =>
      isCallable(one) &&
      one.parameters.length > 0 &&
      isTyped(one) &&
      one.language !== 'Swift' &&
      one.parameters.every(({ isNamed }) => isNamed !== true)
        ? `${resultBefore(one)}${one.name}(${listOf(one, ({ rest = '', type = '' }) => (HAS_TYPE_FIRST.includes(one.language) ? `${type}${rest}` : `${rest}${type}`), false).join(', ')})${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'only names',
    write: (one) =>
      isCallable(one) && one.parameters.length > 0 && hasBareNames(one)
        ? `${one.name}(${listOf(one, ({ rest = '', name }) => (one.language === 'Go' ? `${name}${rest}` : `${rest}${name}`), false).join(', ')})`
        : undefined,
    says: { types: false, result: false, members: false, exported: false },
    isSignature: true,
  },
  {
    name: 'only names, and the result',
    write: (one) =>
      isCallable(one) &&
      one.result !== undefined &&
      one.parameters.length > 0 &&
      hasBareNames(one) &&
      one.parameters.every(({ rest = '' }) => rest === '')
        ? `${resultBefore(one)}${one.name}(${listOf(one, ({ name }) => name, false).join(', ')})${resultText(one)}`
        : undefined,
    says: { types: false, result: true, members: false, exported: false },
    isSignature: true,
  },
  {
    name: 'no defaults',
    write: (one) =>
      isCallable(one) && one.parameters.some(({ isOptional }) => isOptional === true)
        ? `${resultBefore(one)}${one.name}(${listOf(one, ({ standard: _, isOptional: __, ...each }) => full(each, one.language)).join(', ')})${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'with its class or type',
    write: (one) =>
      one.kind === 'method' && one.owner !== undefined && one.owner !== ''
        ? `${resultBefore(one)}${one.owner}${signBefore(one)}${one.name}(${listOf(one, (each) => full(each, one.language)).join(', ')})${resultText(one)}`
        : undefined,
    says: ALL,
    isSignature: true,
  },
  {
    name: 'a type with its members',
    write: (one) => {
      if (one.members === undefined || one.members.length === 0) return undefined;
      const start = headOf(one);
      return `${start} {\n${one.members.map((each) => `  ${each}${one.language === 'Rust' ? ',' : one.language === 'TypeScript' ? ';' : ''}\n`).join('')}}`;
    },
    says: { types: true, result: true, members: true, exported: true },
    isSignature: true,
  },
  {
    name: 'a sentence',
    write: ({ name }) => `The caller passes its data to ${name} and gets the result back.`,
    says: { types: false, result: false, members: false, exported: false },
    isSignature: false,
  },
  {
    name: 'a sentence with a call',
    write: ({ name }) => `Calls ${name}(data) before the file is written.`,
    says: { types: false, result: false, members: false, exported: false },
    isSignature: false,
  },
  {
    name: 'a route',
    write: ({ name }) => `PUT /api/${name}`,
    says: { types: false, result: false, members: false, exported: false },
    isSignature: false,
  },
];
