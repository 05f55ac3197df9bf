/** Which language a file is written in, as far as its tokens and declarations differ. */

export type Language = OwnLanguage | GeneralLanguage;

interface Comments {
  readonly name: string;
  /** What begins a comment that ends with its line. */
  readonly lineComments: readonly string[];
  /** Whether comments between slashes and stars can be in one another. */
  readonly isNesting: boolean;
}

/** A language whose declarations are read by a file of its own. */
export interface OwnLanguage extends Comments {
  readonly family: 'script' | 'python' | 'go' | 'rust';
  readonly general?: undefined;
}

/** A language whose declarations are read by the rules that are the same for many. */
export interface GeneralLanguage extends Comments {
  readonly family: 'general';
  readonly general: General;
}

/** How a string is written. */
export interface StringForm {
  readonly open: string;
  readonly close: string;
  /** What takes the meaning from the next character. Without it, the closing sign written twice is a part of the string. */
  readonly escape?: string;
  /** Whether it can go on in the next line. */
  readonly isLong?: boolean;
  /** What begins code in it, up to the bracket that closes it. */
  readonly code?: string;
}

export interface General {
  /** What begins and ends a comment of several lines. */
  readonly block?: readonly [open: string, close: string];
  readonly strings: readonly StringForm[];
  /** What begins a text up to a line with the same word. */
  readonly heredoc?: RegExp;
  /** What can end a name. */
  readonly nameEnds?: string;
  /** The words that declare a function. Without one, a type stands before the name. */
  readonly functions: readonly string[];
  readonly types: readonly string[];
  /** How a parameter is written. `names`: without types. */
  readonly parameters: 'type-first' | 'name-first' | 'names';
  /** What a function without a result returns. */
  readonly noResult?: string;
  /** Whether a body ends with a word, so that the text does not show in brackets what belongs to what. */
  readonly hasEndWords?: boolean;
  /** What stands before the name of a function that is called on the type itself, or that has the object as a parameter. */
  readonly selfSign?: string;
  /** Whether a line break ends a statement. */
  readonly hasLines?: boolean;
  /** Whether the caller writes the names of parameters. */
  readonly hasLabels?: boolean;
  /** Whether a name of a type always begins with a capital letter, unless it is built in. */
  readonly hasCapitals?: boolean;
  /** Whether `f(x);` at the top of a file can be a variable. */
  readonly hasMacros?: boolean;
  /** What a file without anything else than code looks like, where another one is possible. */
  readonly opening?: RegExp;
  /** What the common rules may read wrongly. A file with it is only searched for names. */
  readonly unread?: RegExp;
  /** What is there if no word about visibility is. */
  readonly visibility?: string;
}

const SLASHES = ['//'];
const quoted = (quote: string, more: Partial<StringForm> = {}): StringForm => ({
  open: quote,
  close: quote,
  escape: '\\',
  ...more,
});
const long = (quotes: string, more: Partial<StringForm> = {}) => quoted(quotes, { isLong: true, ...more });
const BLOCK = ['/*', '*/'] as const;
const PLAIN = [quoted('"'), quoted("'")];
const C_TYPES = ['struct', 'union', 'enum'];
/** Code that is left out, and a comment that goes on in the next line. */
const UNREAD_C = /^[ \t]*#[ \t]*if[ \t]+0\b|^(?=[^\n]*\\\r?$)[^\n]*\/\//m;

const LANGUAGES: readonly (Language & { readonly endings: readonly string[] })[] = [
  {
    name: 'TypeScript',
    endings: ['ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
    family: 'script',
    lineComments: SLASHES,
    isNesting: false,
  },
  {
    name: 'JavaScript',
    endings: ['js', 'jsx', 'mjs', 'cjs'],
    family: 'script',
    lineComments: SLASHES,
    isNesting: false,
  },
  { name: 'Python', endings: ['py', 'pyi'], family: 'python', lineComments: ['#'], isNesting: false },
  { name: 'Go', endings: ['go'], family: 'go', lineComments: SLASHES, isNesting: false },
  { name: 'Rust', endings: ['rs'], family: 'rust', lineComments: SLASHES, isNesting: true },
  ...general('Java', ['java'], SLASHES, {
    block: BLOCK,
    strings: [long('"""'), ...PLAIN],
    functions: [],
    types: ['class', 'interface', 'enum', 'record'],
    parameters: 'type-first',
    hasCapitals: true,
  }),
  ...general('C#', ['cs'], SLASHES, {
    block: BLOCK,
    strings: [
      { open: '"""', close: '"""', isLong: true },
      { open: '$@"', close: '"', isLong: true, code: '{' },
      { open: '@$"', close: '"', isLong: true, code: '{' },
      { open: '@"', close: '"', isLong: true },
      { ...quoted('"', { open: '$"', code: '{' }) },
      ...PLAIN,
    ],
    functions: [],
    types: ['class', 'interface', 'enum', 'struct', 'record', 'namespace'],
    parameters: 'type-first',
    hasCapitals: true,
    // Strings with any number of quotes, and code that is left out.
    unread: /\$"""|""""|^[ \t]*#[ \t]*if[ \t]+(?:0|false)\b/m,
  }),
  ...general('C', ['c'], SLASHES, {
    block: BLOCK,
    strings: PLAIN,
    functions: [],
    types: C_TYPES,
    parameters: 'type-first',
    hasMacros: true,
    unread: UNREAD_C,
  }),
  ...general('C++', ['h', 'cc', 'cpp', 'cxx', 'hh', 'hpp', 'hxx'], SLASHES, {
    block: BLOCK,
    strings: [{ open: 'R"(', close: ')"', isLong: true }, ...PLAIN],
    functions: [],
    types: [...C_TYPES, 'class', 'namespace'],
    parameters: 'type-first',
    hasMacros: true,
    unread: UNREAD_C,
  }),
  ...general('Dart', ['dart'], SLASHES, {
    block: BLOCK,
    strings: [
      long("'''", { code: '${' }),
      long('"""', { code: '${' }),
      { open: "r'", close: "'" },
      { open: 'r"', close: '"' },
      quoted("'", { code: '${' }),
      quoted('"', { code: '${' }),
    ],
    functions: [],
    types: ['class', 'enum', 'mixin', 'extension'],
    parameters: 'type-first',
    hasCapitals: true,
    // Comments in comments.
    unread: /\/\*(?:(?!\*\/)[\s\S])*?\/\*/,
  }),
  ...general('PHP', ['php'], ['//', '#'], {
    block: BLOCK,
    strings: [long("'"), long('"', { code: '{' })],
    heredoc: /<<<\s*(["']?)(\w+)\1\n/y,
    functions: ['function'],
    types: ['class', 'interface', 'trait', 'enum', 'namespace'],
    parameters: 'type-first',
    hasCapitals: true,
    visibility: 'public',
    // A text up to a word whose line ends as on Windows.
    unread: /<<<[ \t]*["']?\w+["']?\r\n/,
    opening: /^\s*<\?php\b(?![\s\S]*\?>\s*\S)/,
  }),
  ...general(
    'Kotlin',
    ['kt', 'kts'],
    SLASHES,
    {
      block: BLOCK,
      strings: [{ open: '"""', close: '"""', isLong: true, code: '${' }, quoted('"', { code: '${' }), quoted("'")],
      functions: ['fun'],
      types: ['class', 'interface', 'object'],
      parameters: 'name-first',
      noResult: 'Unit',
      hasLines: true,
      hasCapitals: true,
      visibility: 'public',
    },
    true,
  ),
  ...general(
    'Swift',
    ['swift'],
    SLASHES,
    {
      block: BLOCK,
      strings: [{ open: '#"', close: '"#' }, long('"""', { code: '\\(' }), quoted('"', { code: '\\(' })],
      functions: ['func'],
      types: ['class', 'struct', 'enum', 'protocol', 'extension', 'actor'],
      parameters: 'name-first',
      noResult: 'Void',
      hasLines: true,
      hasLabels: true,
      hasCapitals: true,
      unread: /#"""|##"|^[ \t]*#if[ \t]+(?:0|false)\b/m,
    },
    true,
  ),
  ...general(
    'Scala',
    ['scala', 'sc'],
    SLASHES,
    {
      block: BLOCK,
      strings: [{ open: '"""', close: '"""', isLong: true }, quoted('"', { code: '${' })],
      functions: ['def'],
      types: ['class', 'trait', 'object', 'enum'],
      parameters: 'name-first',
      hasLines: true,
      hasCapitals: true,
      // A quote as a character, and blocks by indentation.
      unread: /'"'|[=:][ \t]*\r?\n[ \t]+(?:def|class|trait|object)\b/,
    },
    true,
  ),
  ...general('Ruby', ['rb', 'rake'], ['#'], {
    block: ['=begin', '\n=end'],
    strings: [long('"', { code: '#{' }), long("'")],
    heredoc: /<<[~-](["'`]?)([A-Za-z_]\w*)\1/y,
    nameEnds: '?!',
    functions: ['def'],
    selfSign: '.',
    // Texts up to a word at the beginning of a line, strings in other signs, and what stands below the code.
    unread: /<<["'`]?[A-Z]|%[qQ][^\w\s]|^__END__\b/m,
    types: ['class', 'module'],
    parameters: 'names',
    hasEndWords: true,
    hasLines: true,
  }),
  ...general('Elixir', ['ex', 'exs'], ['#'], {
    strings: [long('"""', { code: '#{' }), long("'''", { code: '#{' }), long('"', { code: '#{' }), long("'")],
    nameEnds: '?!',
    functions: ['def', 'defmacro'],
    unread: /~[a-zA-Z]+["'|/({[<]/,
    types: ['defmodule', 'defprotocol'],
    parameters: 'names',
    hasEndWords: true,
    hasLines: true,
  }),
  ...general('Lua', ['lua'], ['--'], {
    block: ['--[[', ']]'],
    unread: /\[=+\[/,
    strings: [{ open: '[[', close: ']]', isLong: true }, ...PLAIN],
    functions: ['function'],
    selfSign: ':',
    types: [],
    parameters: 'names',
    hasEndWords: true,
    hasLines: true,
  }),
];

function general(
  name: string,
  endings: readonly string[],
  lineComments: readonly string[],
  rules: General,
  isNesting = false,
): [GeneralLanguage & { readonly endings: readonly string[] }] {
  return [{ name, endings, family: 'general', lineComments, isNesting, general: rules }];
}

/** What plans of any language write. Files of other languages are only searched for the name. */
export const ANY_LANGUAGE: GeneralLanguage = {
  name: 'a known language',
  family: 'general',
  lineComments: [],
  isNesting: false,
  general: {
    strings: PLAIN,
    functions: ['function', 'func', 'fun', 'fn', 'def', 'sub', 'proc'],
    types: ['class', 'interface', 'struct', 'enum', 'record', 'trait', 'protocol', 'module', 'type', 'message'],
    parameters: 'name-first',
  },
};

export function languageOf(path: string): Language | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return LANGUAGES.find(({ endings }) => endings.includes(ending));
}
