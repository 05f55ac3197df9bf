/** Changes of a file, with what a comparison must say of each kind of promise afterwards. */
import type { Form } from './forms.js';
import type { Parameter, Place, Signature } from './signature.js';

export type State = 'found' | 'near' | 'missing' | 'unchecked';

export interface Mutation {
  readonly name: string;
  /** The text of the file, or nothing if this signature cannot be changed so. */
  readonly change: (signature: Signature) => string | undefined;
  readonly expected: (form: Form, signature: Signature) => State;
}

function replaced(text: string, { from, to }: Place, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

const found = () => 'found' as const;
const near = () => 'near' as const;
/** A name that is still in the file, or can come from another one, is not certain to be missing. */
const missing = ({ name }: Form, { isUsed, isPassedOn }: Signature) =>
  isUsed === true || (isPassedOn === true && name !== 'with its class or type')
    ? ('unchecked' as const)
    : ('missing' as const);
const missingOutside = (form: Form, { isUsedOutside, ...one }: Signature) =>
  missing(form, isUsedOutside === undefined ? one : { ...one, isUsed: isUsedOutside });

/** A comment of the language. */
function comment({ language }: Signature, text: string): string {
  return /^(?:Python|Ruby)$/.test(language) ? `# ${text}\n` : `/* ${text} */`;
}

const EXTRA: Readonly<Record<Signature['language'], string>> = {
  TypeScript: 'extra: Extra',
  Python: 'extra',
  Go: 'extra Extra',
  Rust: 'extra: Extra',
  Java: 'Extra extra',
  'C#': 'Extra extra',
  PHP: 'Extra $extra',
  Ruby: 'extra',
  C: 'Extra extra',
  'C++': 'Extra extra',
  Kotlin: 'extra: Extra',
  Swift: 'extra: Extra',
};

const HAVE_COMMA: readonly Signature['language'][] = ['TypeScript', 'Python', 'Rust', 'PHP', 'Kotlin'];

function lastPlain({ parameters, language }: Signature): Parameter | undefined {
  const last = parameters.at(-1);
  if (last === undefined || (last.rest ?? '') !== '') return undefined;
  // Several names of Go share a type.
  return language === 'Go' && parameters.filter(({ from }) => from === last.from).length > 1 ? undefined : last;
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'unchanged', change: ({ text }) => text, expected: found },
  {
    name: 'reformatted',
    change: (one) => {
      const { text, parameters, list, language } = one;
      if (list === undefined || parameters.length === 0 || language === 'Go') return undefined;
      const parts = text.slice(list.from, list.to);
      const first = parameters[0]?.from ?? list.from;
      const lead = text.slice(list.from, first);
      if (/[#/]/.test(parts)) return undefined;
      const body = text.slice(first, list.to).replace(/,?\s*$/, ',');
      const isRest = (parameters.at(-1)?.rest ?? '') !== '' || !HAVE_COMMA.includes(language);
      return replaced(
        text,
        list,
        `\n      ${comment(one, 'the list')} ${lead}${isRest ? body.slice(0, -1) : body} ${comment(one, 'ends')}\n  `,
      );
    },
    expected: found,
  },
  {
    name: 'moved',
    change: ({ text, whole, owner, kind }) =>
      owner === undefined && kind !== 'type'
        ? `${replaced(text, whole, '')}\n\n${text.slice(whole.from, whole.to)}\n`
        : `${'\n'.repeat(40)}${text}`,
    expected: found,
  },
  {
    name: 'renamed',
    change: ({ text, namePlace, isOnly, name }) => (isOnly ? replaced(text, namePlace, `${name}Renamed`) : undefined),
    expected: missing,
  },
  {
    name: 'parameter added',
    change: (one) => {
      const { text, list, parameters, kind, isOnly, receiver, language } = one;
      if (list === undefined || kind === 'type' || !isOnly) return undefined;
      const isFirst = parameters.length === 0;
      if (isFirst && receiver !== undefined && language !== 'Go') return undefined;
      if (language === 'Go' && parameters.some(({ name }) => name === ''))
        return replaced(text, { from: list.from, to: list.from }, 'Extra, ');
      const place = isFirst ? list.from : (parameters[0]?.from ?? list.from);
      if (text.slice(list.from, place).includes('*') && language === 'Python') return undefined;
      return replaced(text, { from: place, to: place }, isFirst ? EXTRA[language] : `${EXTRA[language]}, `);
    },
    expected: near,
  },
  {
    name: 'parameter removed',
    change: (one) => {
      const last = lastPlain(one);
      if (last === undefined || one.list === undefined || !one.isOnly || one.language === 'Python') return undefined;
      if (one.list.to < last.to) return undefined;
      const before = one.text.slice(one.list.from, last.from).replace(/,\s*$/, '');
      return replaced(one.text, { from: one.list.from, to: one.list.to }, before);
    },
    expected: near,
  },
  {
    name: 'parameter type changed',
    change: ({ text, parameters, isOnly }) => {
      const last = parameters.at(-1);
      return last?.typePlace === undefined || !isOnly ? undefined : replaced(text, last.typePlace, 'Changed');
    },
    // Where a promise has only names, the number of them is all there is to compare.
    expected: (form) => (form.says.types ? 'near' : 'found'),
  },
  {
    name: 'result type changed',
    change: ({ text, resultPlace, isOnly, kind, word }) =>
      resultPlace === undefined || !isOnly || (kind === 'type' && word !== 'type')
        ? undefined
        : replaced(text, resultPlace, 'Changed'),
    expected: (form) => (form.says.result ? 'near' : 'found'),
  },
  {
    name: 'member added',
    change: ({ text, list, members, isOnly, language }) =>
      list === undefined || members === undefined || !isOnly
        ? undefined
        : replaced(
            text,
            { from: list.from, to: list.from },
            language === 'Go' ? '\n\tExtra Changed\n' : language === 'Rust' ? ' Extra, ' : ' extra: Changed; ',
          ),
    expected: (form) => (form.says.members ? 'near' : 'found'),
  },
  {
    name: 'only a call',
    change: ({ text, whole, isOnly, name, parameters, language, owner }) =>
      isOnly && owner === undefined
        ? replaced(
            text,
            whole,
            `${name}(${parameters.map((each) => each.name.replaceAll(/\W/g, '') || 'value').join(', ')})${/^(?:Python|Go|Ruby|Kotlin|Swift)$/.test(language) ? '\n' : ';\n'}`,
          )
        : undefined,
    // Where words and types are all there is to tell a call from a declaration, it is not certain.
    expected: (form, one) => (one.isUsed === undefined ? missing(form, one) : 'unchecked'),
  },
  {
    name: 'only in a comment',
    change: ({ text, whole, head, isOnly, language }) => {
      const old = text.slice(head.from, head.to);
      if (!isOnly || old.includes('*/') || old.includes('/*')) return undefined;
      const lines = /^(?:Python|Ruby)$/.test(language) ? '#' : '//';
      return replaced(
        text,
        whole,
        `\n${old
          .split('\n')
          .map((line) => `${lines} ${line}`)
          .join('\n')}\n`,
      );
    },
    expected: missingOutside,
  },
  {
    name: 'only in a string',
    change: ({ text, whole, head, isOnly, owner, language }) => {
      if (!isOnly || owner !== undefined) return undefined;
      const string = JSON.stringify(text.slice(head.from, head.to));
      const start = {
        TypeScript: 'const message = ',
        Python: 'message = ',
        Go: 'var message = ',
        Rust: 'const MESSAGE: &str = ',
        Java: 'String message = ',
        'C#': 'string message = ',
        PHP: '$message = ',
        Ruby: 'message = ',
        C: 'const char *message = ',
        'C++': 'const char *message = ',
        Kotlin: 'val message = ',
        Swift: 'let message = ',
      }[language];
      return replaced(
        text,
        whole,
        `${start}${string}${/^(?:Python|Go|Ruby|Kotlin|Swift)$/.test(language) ? '\n' : ';\n'}`,
      );
    },
    expected: missingOutside,
  },
];
