/**
 * Finds declarations in languages without a file of their own, by the words and signs of a table. What a place declares
 * is `unsure` wherever another reading is possible, because a wrong answer is worse than none.
 */
import { remembered } from '../maps.js';
import { type Comparison, compare, type TypeWords } from './compare.js';
import type { General } from './languages.js';
import {
  type DeclaredShape,
  entriesOf,
  genericsAt,
  type NamedShape,
  normalized,
  type Parameter,
  placeOf,
} from './shape.js';
import {
  afterAngles,
  afterMate,
  beforeAngles,
  columnOf,
  isWord,
  mateOf,
  type Span,
  STRING,
  type Tokens,
  textAt,
} from './tokens.js';

/** Words that stand before a declaration and are no part of its type. */
const MODIFIERS =
  /^(?:public|private|protected|internal|fileprivate|open|static|final|abstract|virtual|override|sealed|async|extern|external|inline|constexpr|explicit|friend|partial|unsafe|synchronized|native|default|strictfp|readonly|data|case|inner|value|annotation|companion|suspend|operator|infix|tailrec|actual|expect|lateinit|implicit|lazy|mutating|nonmutating|dynamic|required|convenience|indirect|consuming|borrowing|nonisolated|local|late|covariant|factory|base|mixin|enum|fun|class)$/;
/** Words that begin something else than a declaration. */
const STATEMENTS =
  /^(?:delegate|return|new|throw|throws|else|await|goto|delete|typedef|using|yield|if|while|for|do|switch|case|import|package|define|include|implements|template|co_return|co_await|co_yield)$/;
/** Types that are written in small letters. */
const SMALL_TYPES =
  /^(?:void|bool|boolean|byte|sbyte|char|short|ushort|int|uint|long|ulong|nint|nuint|float|double|decimal|string|object|dynamic|num|var|signed|unsigned|size_t|ssize_t|wchar_t|\w+_t|array|callable|iterable|mixed|never|null|false|true|self|static|parent)$/;
/** The same in C, where other words in small letters are types, too. */
const C_TYPES = /^(?:void|bool|char|short|int|long|float|double|signed|unsigned|size_t|\w+_t)$/;
/** Words of C that need another word to be a type. */
const BEFORE_TYPES =
  /^(?:const|volatile|unsigned|signed|long|short|struct|union|enum|class|typename|ref|out|in|params|scoped|this)$/;
const VISIBILITY = /^(?:public|private|protected|internal|fileprivate)$/;
/** A macro of C that stands before a type. */
const MACRO = /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;
/** Words of C that can end a type, so that they are no name after it. */
const PARTS_OF_TYPES = /^(?:const|int|char|long|short|double|\w+_t)$/;
/** What stands between the parameters and the body. */
const TAIL = /^(?:const|noexcept|override|final|volatile|async|sync|\*|&|&&)$/;
const MOST_BACK = 200;
const MOST_OWNERS = 10;

export const UNSURE = 'unsure';

export interface GeneralReader {
  readonly promise: (tokens: Tokens) => NamedShape | undefined;
  /** Undefined if the name is only used here, or names something of another kind. */
  readonly declaration: (
    tokens: Tokens,
    at: number,
    kind: DeclaredShape['kind'],
  ) => DeclaredShape | typeof UNSURE | undefined;
  readonly compare: (promised: DeclaredShape, declared: DeclaredShape) => Comparison;
}

export function generalReader(rules: General): GeneralReader {
  const words = wordsOf(rules);
  return {
    promise: (tokens) => promiseIn(tokens, rules),
    declaration: (tokens, at, kind) => {
      // What a macro of C is replaced by. It declares nothing where it stands.
      if (rules.hasMacros === true && textAt(tokens, beginningOf(tokens, at)) === '#') return UNSURE;
      return kind === 'type' ? typePlace(tokens, at, rules) : functionPlace(tokens, at, rules);
    },
    compare: (promised, declared) => compareSurely(promised, declared, words, rules),
  };
}

function wordsOf({ hasCapitals, hasMacros, parameters }: General): TypeWords {
  const small = hasMacros === true ? C_TYPES : SMALL_TYPES;
  return {
    areApart: () => false,
    isType: (text) =>
      parameters !== 'names' && (/\W/.test(text) || small.test(text) || (hasCapitals === true && /^[A-Z]/.test(text))),
    plain: (type) => type,
    typeOf: () => undefined,
  };
}

/** In C, a word alone can be a type as well as the name of a parameter. */
function isAmbiguous({ parameters = [] }: DeclaredShape, declared: DeclaredShape): boolean {
  return parameters.some(({ name, type }, index) => {
    const own = declared.parameters?.[index];
    return name !== undefined && type === undefined && name !== own?.name && name !== own?.type;
  });
}

/** What only some declarations say is no difference for certain. */
function compareSurely(promised: DeclaredShape, declared: DeclaredShape, words: TypeWords, rules: General): Comparison {
  if (promised.kind !== declared.kind) return 'unknown';
  if (promised.modifiers.some((each) => !declared.modifiers.includes(each))) return 'unknown';
  // Another type can pass it on, by inheritance, an alias or an extension.
  const wanted = promised.owner.at(-1);
  if (wanted !== undefined && wanted !== declared.owner.at(-1)) return 'unknown';
  const { receiver, ...others } = promised;
  if (!fitsReceiver(receiver, declared.receiver)) return 'unknown';
  const result = compare({ ...others, modifiers: [], owner: [] }, declared, words);
  if (result !== 'same') return result === 'different' && isPlain(promised) && isPlain(declared) ? result : 'unknown';
  if (rules.hasMacros === true && isAmbiguous(promised, declared)) return 'unknown';
  if (rules.hasLabels !== true && hasNamed(declared) && !hasNamed(promised)) return 'unknown';
  if (promised.kind === 'function' && promised.heritage !== undefined && promised.heritage !== declared.heritage)
    return 'unknown';
  const body = promised.members?.[0];
  return body === undefined || body === declared.members?.[0] ? 'same' : 'unknown';
}

/** A function whose types are written in the only way there is: without annotations, words before them and macros. */
function isPlain({ kind, type = '', parameters = [] }: DeclaredShape): boolean {
  const types = [type, ...parameters.map((each) => each.type ?? '')];
  return kind === 'function' && types.every((each) => /^[\w.<>,?[\]|: ]*$/.test(each) && !/\w \w/.test(each));
}

/** Whether callers must write the name of a parameter. */
function hasNamed({ parameters = [] }: DeclaredShape): boolean {
  return parameters.some(({ isNamed }) => isNamed);
}

type FoundShape = DeclaredShape | typeof UNSURE | undefined;

function typePlace(tokens: Tokens, at: number, rules: General): FoundShape {
  const before = textAt(tokens, at - 1);
  const word = rules.hasMacros === true && MACRO.test(before) ? at - 2 : at - 1;
  if (rules.types.includes(textAt(tokens, word))) {
    // `@interface` and `enum class` are other kinds.
    const isOther = textAt(tokens, word - 1) === '@' || rules.types.includes(textAt(tokens, word - 1));
    return isOther ? UNSURE : typeAt(tokens, at, word, rules);
  }
  if (/^(?:\}|using|typealias|type|typedef|define|alias|trait|given)$/.test(before)) return UNSURE;
  // `Name = Struct.new(…)`, and `class Outer::Name`.
  const isAssigned = textAt(tokens, at + 1) === '=' && tokens.breaks[at] === 1;
  return isAssigned || before === '::' || before === '*' ? UNSURE : undefined;
}

/** What stands before a name in an expression. */
const USED =
  /^(?:\.|\?\.|->|::|\(|,|=|=>|==|!=|&&|\|\||!|\+|-|\*|\/|<|>|\[|return|new|throw|await|else|@|if|unless|while|until|and|or|not|in|when|then|do|elsif|yield|raise|is|as|try|guard|echo|print)$/;

function functionPlace(tokens: Tokens, at: number, rules: General): FoundShape {
  const before = textAt(tokens, at - 1);
  if (rules.types.includes(before)) return UNSURE;
  if (rules.functions.length === 0) {
    if (textAt(tokens, afterGenerics(tokens, at + 1)) === '(') return typedFunction(tokens, at, rules);
  } else if (wordBefore(tokens, at, rules) >= 0) return wordFunction(tokens, at, rules);
  if (USED.test(before) || textAt(tokens, at - 2) === '@') return undefined;
  // Where words declare functions, a name at the beginning of a statement is a call.
  const isAlone = tokens.breaks[at] === 1 && textAt(tokens, at + 1) !== '=';
  const hasList = textAt(tokens, at + 1) === '(' && !isWord(tokens, at - 1);
  const isCall = rules.functions.length > 0 && (hasList || isAlone);
  return isCall ? undefined : UNSURE;
}

/** The word that declares a function of this name: `fun <T> List<T>.name`, `def self.name`, `function &name`. */
function wordBefore(tokens: Tokens, at: number, { functions }: General): number {
  let index = at - 1;
  for (let steps = 0; steps < MOST_BACK && index >= 0; steps++) {
    const text = textAt(tokens, index);
    if (functions.includes(text)) return /^(?:\.|->|::|\$|:)$/.test(textAt(tokens, index - 1)) ? -1 : index;
    if (index === at - 1 && !/^[.:&>]$/.test(text)) return -1;
    if (text === '>') {
      const open = beforeAngles(tokens, index);
      if (open < 0) return -1;
      index = open - 1;
    } else if (isWord(tokens, index) || /^[.:&?]$/.test(text)) index--;
    else return -1;
    if (tokens.breaks[index + 1] === 1) return -1;
  }
  return -1;
}

interface Around {
  readonly owner: readonly string[];
  readonly isLocal: boolean;
  /** Whether a function there belongs to the type itself, although nothing at the function says so. */
  readonly isOfType?: boolean;
}

/** The types around a place. Undefined if it is in a block that is not certain to be a type or a function. */
function aroundOf(tokens: Tokens, at: number, rules: General): Around | undefined {
  const owner: string[] = [];
  for (let brace = tokens.parents[at] ?? -1; brace >= 0; brace = tokens.parents[brace] ?? -1) {
    if (textAt(tokens, brace) !== '{' || owner.length > MOST_OWNERS) return undefined;
    const head = headOf(tokens, brace, rules);
    if (head === undefined) return undefined;
    if (head === 'function') return { owner, isLocal: true };
    if (head !== '') owner.unshift(head);
  }
  return { owner, isLocal: false };
}

/** The name of the type whose body this brace begins, "" if it has none, or "function". */
function headOf(tokens: Tokens, brace: number, rules: General): string | undefined {
  const last = textAt(tokens, brace - 1);
  if (last === 'namespace' || (tokens.kinds[brace - 1] === STRING && textAt(tokens, brace - 2) === 'extern')) return '';
  let index = brace - 1;
  for (let steps = 0; steps < MOST_BACK && index >= 0; steps++) {
    const text = textAt(tokens, index);
    if (/^[;{}]$/.test(text) && mateOf(tokens, index) >= index) return undefined;
    if (text === ';' || text === '}') return undefined;
    if (text === '=' || text === '=>' || text === '->') {
      // An expression, unless it is the result of a function.
      if (text !== '->' || rules.functions.length === 0) return undefined;
    }
    if (text === 'object' && textAt(tokens, index - 1) === 'companion' && index + 1 === brace) return '';
    if (rules.functions.includes(text))
      return isWord(tokens, index + 1) || textAt(tokens, index + 1) === '<' ? 'function' : undefined;
    if (rules.types.includes(text) && isWord(tokens, index + 1)) {
      let name = index + 1;
      while (/^(?:\.|::)$/.test(textAt(tokens, name + 1)) && isWord(tokens, name + 2)) name += 2;
      // A macro or an attribute can stand before the name.
      while (rules.hasMacros === true && isWord(tokens, name + 1) && MACRO.test(textAt(tokens, name))) name++;
      const next = name + 1 === brace ? '{' : textAt(tokens, name + 1);
      if (rules.hasLines === true && !isOneHead(tokens, name + 1, brace)) return undefined;
      const isHead =
        /^(?:[{<:@]|extends|implements|permits|with|where|on|final|constructor|private|protected|internal|public|actual)$/.test(
          next,
        ) ||
        (next === '(' && rules.hasMacros !== true);
      return isHead ? textAt(tokens, name) : undefined;
    }
    const mate =
      ')]'.includes(text) && text !== '' ? mateOf(tokens, index) : text === '>' ? beforeAngles(tokens, index) : index;
    index = (mate < 0 ? index : mate) - 1;
  }
  return undefined;
}

/** Whether no line between the name of a type and its body begins another statement. */
function isOneHead(tokens: Tokens, from: number, brace: number): boolean {
  for (let index = from; index < brace; ) {
    const goesOn =
      tokens.breaks[index] !== 1 ||
      /^(?:[:,@<]|where|extends|with|derives|by|constructor|public|private|protected|internal)$/.test(
        textAt(tokens, index),
      ) ||
      /^(?:[:,]|where|extends|with|derives|by|&)$/.test(textAt(tokens, index - 1));
    if (!goesOn) return false;
    const next = textAt(tokens, index) === '<' ? afterAngles(tokens, index) : afterMate(tokens, index);
    index = next > index ? next : index + 1;
  }
  return true;
}

/** Calls in the body of a type of Ruby or Elixir that make nothing, or only what they name. */
const PLAIN_CALLS =
  /^(?:attr|attr_(?:reader|writer|accessor)|(?:public|private)(?:_class_method|_constant)?|protected|module_function|include|extend|prepend|import|alias|alias_method|undef|undef_method|remove_\w+|autoload|require\w*|using|refine|raise|puts|print|p|warn|freeze|def|defp|defmodule|defstruct|defmacrop?|defguardp?|defdelegate|defimpl|defprotocol|class|module|end|if|unless|elsif|else|case|when|while|until|for|begin|rescue|ensure|return|yield|do|then|and|or|not|in|self|super|nil|true|false)$/;
/** Calls that make only what they name, if the names are written out. */
const NAMING_CALLS = /^(?:attr|attr_(?:reader|writer|accessor)|alias_method)$/;
/** What can stand before a definition or a call on its line. */
const BEFORE_CALLS = /^(?:public|private|protected|module_function|(?:public|private)_class_method)$/;
/** Words that define functions whose names need not be in the code. */
const DEFINERS = /^(?:define_\w+|eval|(?:class|instance|module)_(?:eval|exec)|unquote\w*)$/;
const FUNCTION_WORDS = /^def(?:p|macrop?|guardp?|delegate)?$/;
const MADE_TYPES = /^(?:Class|Module|Struct)$/;

/** Whether a type calls something that can define functions, such as `has_secure_password` of Rails. */
export function callsDefiners(tokens: Tokens, rules: General): boolean {
  if (rules.hasEndWords !== true) return false;
  const { isInType } = typesByLine(tokens, rules);
  let isCounted = false;
  for (let at = 0; at < tokens.length; at++) {
    if (DEFINERS.test(textAt(tokens, at))) return true;
    if (tokens.breaks[at] === 1) isCounted = isInType[at] === 1;
    if (isCounted && beginsStatement(tokens, at) && isDefining(tokens, at)) return true;
  }
  return false;
}

function beginsStatement(tokens: Tokens, at: number): boolean {
  const before = textAt(tokens, at - 1);
  if (tokens.breaks[at] === 1 || /^(?:[;{]|do|then|else)$/.test(before)) return true;
  // `do: call` of Elixir.
  if (before === ':') return /^(?:do|else)$/.test(textAt(tokens, at - 2));
  if (before !== '|') return false;
  // `each { |name| call name }`
  let open = at - 2;
  while (isWord(tokens, open) || /^[,(*&)]$/.test(textAt(tokens, open))) open--;
  return textAt(tokens, open) === '|' && /^(?:\{|do)$/.test(textAt(tokens, open - 1));
}

function isDefining(tokens: Tokens, from: number): boolean {
  let at = from;
  while (BEFORE_CALLS.test(textAt(tokens, at)) && isWord(tokens, at + 1) && tokens.breaks[at + 1] !== 1) at++;
  const text = textAt(tokens, at);
  if (NAMING_CALLS.test(text)) return !hasNames(tokens, at + 1);
  if (!/^[a-z_]/.test(text) || PLAIN_CALLS.test(text)) return false;
  const next = tokens.breaks[at + 1] === 1 ? '' : textAt(tokens, at + 1);
  const isKey = /^[:[]/.test(next) && touchesNext(tokens, at);
  return !isKey && !/^[.=|,)\]]/.test(next);
}

/** Whether only names that are written out follow, such as `:first, "second"`. */
function hasNames(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const [before, text] = [textAt(tokens, at - 1), textAt(tokens, at)];
    const isEnd = (tokens.breaks[at] === 1 && before !== ',' && before !== '(') || /^(?:[;})]|if|unless)$/.test(text);
    if (isEnd && before !== ':') break;
    const isName = tokens.kinds[at] === STRING ? !text.includes('#{') : isWord(tokens, at) ? before === ':' : true;
    if (!isName || text === '*') return false;
  }
  return true;
}

interface TypesByLine {
  /** By the first token of each line: the line that begins the innermost type around it, or -1. */
  readonly types: Int32Array;
  /** By the first token of each line: whether what it does is done by a type, and not by a function. */
  readonly isInType: Uint8Array;
}

const byLine = new WeakMap<Tokens, TypesByLine>();

/** What is around each line of a language whose blocks end with a word, by the indentation. */
function typesByLine(tokens: Tokens, rules: General): TypesByLine {
  return remembered(byLine, tokens, () => {
    const types = new Int32Array(tokens.length).fill(-1);
    const isInType = new Uint8Array(tokens.length);
    const lists = listsOf(tokens);
    const open: { readonly column: number; readonly type: number; readonly isInType: boolean }[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.breaks[at] !== 1 || lists[tokens.parents[at] ?? -1] === 1) continue;
      const column = columnOf(tokens, at);
      while ((open.at(-1)?.column ?? -1) >= column) open.pop();
      const outer = open.at(-1) ?? { type: -1, isInType: false };
      const kind = kindOfLine(tokens, at, rules);
      const type = kind === 'type' ? at : outer.type;
      const isOfType = kind === 'type' || (kind === undefined && outer.isInType);
      open.push({ column, type, isInType: isOfType });
      types[at] = type;
      isInType[at] = isOfType ? 1 : 0;
    }
    return { types, isInType };
  });
}

/** By bracket: whether its lines are arguments or elements. A bracket in a misread text does not end its line. */
function listsOf(tokens: Tokens): Uint8Array {
  const lists = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const mate = mateOf(tokens, at);
    if (mate <= at) continue;
    const hasLines = tokens.breaks[at + 1] === 1 && tokens.breaks[mate] === 1;
    const isList = (hasLines && /^[([]$/.test(textAt(tokens, at))) || lists[tokens.parents[at] ?? -1] === 1;
    if (isList) lists[at] = 1;
  }
  return lists;
}

/** `other`: what is in a function, or in a type of Elixir that is written out. */
function kindOfLine(tokens: Tokens, first: number, { types }: General): 'type' | 'other' | undefined {
  if (types.includes(textAt(tokens, first)) || textAt(tokens, first) === 'defimpl') return 'type';
  let hasFunction = false;
  let at = first;
  do {
    const text = textAt(tokens, at);
    const after = textAt(tokens, at + 2);
    const isMade = (MADE_TYPES.test(text) && after === 'new') || (text === 'Data' && after === 'define');
    if (isMade && textAt(tokens, at + 1) === '.') return 'type';
    hasFunction ||= FUNCTION_WORDS.test(text) && (at === first || !/^[:.]$/.test(textAt(tokens, at - 1)));
  } while (++at < tokens.length && tokens.breaks[at] !== 1);
  // `@spec find(id) :: user`
  const isWritten = textAt(tokens, first) === '@' && first + 2 < at && isWord(tokens, first + 2);
  return hasFunction || isWritten ? 'other' : undefined;
}

/** Longer types are not searched for the beginning. */
const MOST_IN_TYPE = 20_000;

/** The type around a place in a language whose blocks end with a word, by the indentation. Undefined in a function. */
function aroundByIndent(tokens: Tokens, at: number, rules: General): Around | undefined {
  const first = firstOfLine(tokens, at);
  let column = columnOf(tokens, first);
  let isOfType = false;
  for (let index = first - 1; index >= 0 && at - index < MOST_IN_TYPE; index--) {
    if (tokens.breaks[index] !== 1 || columnOf(tokens, index) >= column) continue;
    if (textAt(tokens, index + 1) === '<') {
      // `class << self` of Ruby stands in the class that it is about.
      column = columnOf(tokens, index);
      isOfType = true;
      continue;
    }
    for (let word = index; word === index || (word < first && tokens.breaks[word] !== 1); word++)
      if (rules.functions.includes(textAt(tokens, word))) return undefined;
    let name = index + 1;
    while (/^(?:\.|::)$/.test(textAt(tokens, name + 1))) name += 2;
    return {
      owner: rules.types.includes(textAt(tokens, index)) ? [textAt(tokens, name)] : [],
      isLocal: false,
      isOfType,
    };
  }
  return { owner: [], isLocal: false, isOfType };
}

interface BeforeName {
  readonly from: number;
  readonly modifiers: readonly string[];
  /** Java has them before the type. */
  readonly generics: Pick<DeclaredShape, 'generics'>;
  /** What is no modifier: the type of the result. */
  readonly type: Span;
}

/** The type and the modifiers before a place, if a statement begins with them. */
function beforeName(tokens: Tokens, at: number, rules: General): BeforeName | undefined {
  let index = at - 1;
  let from = at;
  for (let steps = 0; steps < MOST_BACK && index >= 0; steps++) {
    const text = textAt(tokens, index);
    if (tokens.breaks[index + 1] === 1 && textAt(tokens, firstOfLine(tokens, index)) === '#') break;
    if (text === '>') {
      const open = beforeAngles(tokens, index);
      if (open <= 0) return undefined;
      if (textAt(tokens, open - 1) === 'template') break;
      index = open - 1;
      from = open;
      continue;
    }
    if (text === ']') {
      const open = mateOf(tokens, index);
      // Attributes are in square brackets, too.
      const isArray = normalized(tokens, { from: open + 1, to: index }).replaceAll(/[ ,]/g, '') === '';
      if (!isArray || open === index) break;
      index = open - 1;
      from = open;
      continue;
    }
    if (text === ')') {
      const name = mateOf(tokens, index) - 1;
      if (textAt(tokens, name - 1) === '@' || /^(?:__attribute__|__declspec|alignas)$/.test(textAt(tokens, name)))
        break;
      return undefined;
    }
    if (text === ':' && /^(?:public|private|protected)$/.test(textAt(tokens, index - 1))) break;
    if (isWord(tokens, index) && textAt(tokens, index - 1) === '@' && !isAt(tokens, index)) break;
    if (/^[;{}]$/.test(text)) break;
    if (!isWord(tokens, index) && !/^(?:\.|::|\*|&|&&|\?|\||~)$/.test(text)) return undefined;
    from = index;
    index--;
  }
  const modifiers: string[] = [];
  let type = from;
  while (type < at && (isModifier(tokens, type, from) || (rules.hasMacros === true && isMacro(tokens, type, at)))) {
    if (!MACRO.test(textAt(tokens, type))) modifiers.push(textAt(tokens, type));
    type++;
  }
  for (let each = from; each < at; each++) {
    const isWrong = STATEMENTS.test(textAt(tokens, each)) && !(each > from && isNewWord(tokens, each));
    if (isWrong && tokens.parents[each] === tokens.parents[at]) return undefined;
  }
  const { next, generics } = genericsAt(tokens, type, '<');
  return { from, modifiers, generics: generics === undefined ? {} : { generics }, type: { from: next, to: at } };
}

/** `@interface` is no annotation. */
function isAt(tokens: Tokens, index: number): boolean {
  return textAt(tokens, index) === 'interface';
}

/** In C#, `new` is one after another one. */
function isModifier(tokens: Tokens, index: number, from: number): boolean {
  return MODIFIERS.test(textAt(tokens, index)) || (index > from && isNewWord(tokens, index));
}

function isNewWord(tokens: Tokens, index: number): boolean {
  return textAt(tokens, index) === 'new' && MODIFIERS.test(textAt(tokens, index - 1));
}

/** The beginning of a line with those before it that it goes on from. */
function beginningOf(tokens: Tokens, index: number): number {
  let first = firstOfLine(tokens, index);
  while (first > 0 && textAt(tokens, first - 1) === '\\') first = firstOfLine(tokens, first - 1);
  return first;
}

function isMacro(tokens: Tokens, index: number, at: number): boolean {
  return MACRO.test(textAt(tokens, index)) && index + 1 < at && isWord(tokens, index + 1);
}

function firstOfLine(tokens: Tokens, index: number): number {
  let first = index;
  while (first > 0 && tokens.breaks[first] !== 1) first--;
  return first;
}

function afterGenerics(tokens: Tokens, at: number): number {
  return textAt(tokens, at) === '<' ? Math.max(at, afterAngles(tokens, at)) : at;
}

/** `static int name(int a) {`, in languages where a type stands before the name. */
function typedFunction(tokens: Tokens, at: number, rules: General): FoundShape {
  let name = at;
  const owner: string[] = [];
  while (textAt(tokens, name - 1) === '::' && isWord(tokens, name - 2)) {
    owner.unshift(textAt(tokens, name - 2));
    name -= 2;
  }
  const before = textAt(tokens, name - 1);
  const start = beforeName(tokens, name, rules);
  if (start === undefined) return isWord(tokens, name - 1) && !USED.test(before) ? UNSURE : undefined;
  const around = aroundOf(tokens, at, rules);
  const isMaker = start.type.from === start.type.to;
  const own = [...(around?.owner ?? []), ...owner];
  const read = parametersAt(tokens, at + 1, rules);
  if (isMaker && own.at(-1) !== textAt(tokens, at)) {
    const isCall = start.modifiers.length === 0 && textAt(tokens, afterMate(tokens, at + 1)) !== '{';
    return isCall ? undefined : UNSURE;
  }
  const type = normalized(tokens, start.type);
  // A destructor is called by nobody.
  if (type.endsWith('~')) return undefined;
  // A conversion of C#, an accessor of Dart, and a member of a type that is written out.
  const isOther = start.modifiers.includes('operator') || /^(?:get|set)$|(?:\.|::)$/.test(type);
  if (around === undefined || around.isLocal || read === undefined || isOther) return UNSURE;
  const tail = tailAt(tokens, read.next, rules);
  if (tail === undefined) return UNSURE;
  // It can be a variable that is made of values, or what a macro makes.
  if (
    rules.hasMacros === true &&
    textAt(tokens, tail.next) === ';' &&
    !read.parameters.every(({ type }) => type !== undefined)
  )
    return UNSURE;
  return {
    kind: 'function',
    modifiers: withImplied(start.modifiers, rules),
    owner: own,
    ...start.generics,
    ...read.generics,
    parameters: read.parameters,
    ...(isMaker ? {} : { type }),
    ...tail.said,
    isComplete: true,
    span: { from: start.from, to: Math.max(read.next, tail.next) },
  };
}

function withImplied(modifiers: readonly string[], { visibility }: General): readonly string[] {
  return visibility === undefined || modifiers.some((each) => VISIBILITY.test(each))
    ? modifiers
    : [...modifiers, visibility];
}

interface Tail {
  readonly next: number;
  readonly said: Pick<DeclaredShape, 'heritage' | 'receiver'>;
}

/** What stands between the parameters and the body, or the end, of a function with a type before its name. */
function tailAt(tokens: Tokens, from: number, rules: General, isPromise = false): Tail | undefined {
  let next = from;
  let isConst = false;
  let heritage: string | undefined;
  while (TAIL.test(textAt(tokens, next)) || textAt(tokens, next) === 'throws') {
    if (textAt(tokens, next) === 'throws') {
      const start = next + 1;
      while (isWord(tokens, next) || /^[.,]$/.test(textAt(tokens, next))) next++;
      heritage = normalized(tokens, { from: start, to: next });
      continue;
    }
    isConst ||= textAt(tokens, next) === 'const';
    next++;
  }
  const said = {
    ...(heritage === undefined ? {} : { heritage }),
    ...(rules.hasMacros === true && (isConst || !isPromise) ? { receiver: isConst ? 'const' : '' } : {}),
  };
  const text = textAt(tokens, next);
  if (isPromise) return { next, said };
  const isPure = text === '=' && /^(?:0|default)$/.test(textAt(tokens, next + 1)) && textAt(tokens, next + 2) === ';';
  // What a constructor of C++ sets, or calls first in C# and Dart.
  const isMaker = text === ':' && isWord(tokens, next + 1);
  const isDone = /^(?:[{;]|=>)$/.test(text) || isPure || isMaker || (text === 'where' && isWord(tokens, next + 1));
  return isDone ? { next, said } : undefined;
}

/** `fun name(a: Int): String`, in languages with a word for functions. */
function wordFunction(tokens: Tokens, at: number, rules: General): DeclaredShape | typeof UNSURE {
  const word = wordBefore(tokens, at, rules);
  const around = rules.hasEndWords === true ? aroundByIndent(tokens, at, rules) : aroundOf(tokens, at, rules);
  if (around === undefined) return UNSURE;
  // `def name=(value)` of Ruby.
  const isSetter = rules.hasEndWords === true && textAt(tokens, at + 1) === '=' && touchesNext(tokens, at);
  const read = isSetter ? undefined : wordSignature(tokens, at, rules);
  if (read === undefined) return UNSURE;
  const modifiers: string[] = [];
  let from = word;
  while (from > 0 && MODIFIERS.test(textAt(tokens, from - 1)) && isWord(tokens, from - 1))
    modifiers.push(textAt(tokens, --from));
  if (modifiers.includes('local')) return UNSURE;
  const isMember = /^[.:]$/.test(textAt(tokens, at - 1)) && isWord(tokens, at - 2) && textAt(tokens, at - 2) !== 'self';
  const owner = isMember ? [...around.owner, textAt(tokens, at - 2)] : around.owner;
  // What is called on a list of a certain type, or on the result of an expression.
  if (/^[.:]$/.test(textAt(tokens, at - 1)) && !isMember && textAt(tokens, at - 2) !== 'self') return UNSURE;
  // A value instead of a body says what the result is.
  const type = read.type ?? (textAt(tokens, read.next) === '=' ? undefined : rules.noResult);
  return {
    kind: 'function',
    modifiers: withImplied(modifiers, rules),
    owner,
    isLocal: around.isLocal,
    ...read.generics,
    parameters: read.parameters,
    ...receiverOf(tokens, at, around, rules),
    ...(type === undefined ? {} : { type }),
    span: { from, to: read.next },
  };
}

/** The receiver of a function that is called on the type itself, or that it has in both ways. */
const [SELF, EITHER] = ['self', 'either'];
/** The receiver of a promise that is only about objects. */
const OBJECT = 'object';

function fitsReceiver(promised: string | undefined, declared: string | undefined): boolean {
  if (promised === undefined || declared === undefined || promised === declared) return true;
  return promised === OBJECT ? declared === '' : declared === EITHER;
}

/** Whether a function is called on the type itself, where the language writes that into the declaration. */
function receiverOf(tokens: Tokens, at: number, { isOfType }: Around, rules: General): Pick<DeclaredShape, 'receiver'> {
  if (rules.selfSign === undefined) return {};
  if (textAt(tokens, at - 1) === rules.selfSign) return { receiver: SELF };
  return { receiver: isOfType === true || isShared(tokens, at, rules) ? EITHER : '' };
}

/** Whether a module of Ruby makes a function of its objects its own. */
function isShared(tokens: Tokens, at: number, rules: General): boolean {
  const { lines, types, names } = remembered(shared, tokens, () => sharedIn(tokens, rules));
  const first = firstOfLine(tokens, at);
  const type = typesByLine(tokens, rules).types[first] ?? -1;
  return lines[first] === 1 || types.has(type) || names.has(`${type} ${textAt(tokens, at)}`);
}

interface SharedFunctions {
  /** By the first token of each line: whether a function there is shared, because it is below `module_function`. */
  readonly lines: Uint8Array;
  /** The types with `extend self`. */
  readonly types: ReadonlySet<number>;
  /** The types and the names after `module_function`. */
  readonly names: ReadonlySet<string>;
}

const shared = new WeakMap<Tokens, SharedFunctions>();

function sharedIn(tokens: Tokens, rules: General): SharedFunctions {
  const { types: typeAt, isInType } = typesByLine(tokens, rules);
  const lines = new Uint8Array(tokens.length);
  const types = new Set<number>();
  const names = new Set<string>();
  const below = new Set<number>();
  let line = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.breaks[at] === 1) line = at;
    const type = typeAt[line] ?? -1;
    if (at === line && below.has(type)) lines[at] = 1;
    if (type < 0 || /^[.:]$/.test(textAt(tokens, at - 1))) continue;
    const isAlone = tokens.breaks[at + 1] === 1 || textAt(tokens, at + 1) === ';' || at + 1 === tokens.length;
    switch (textAt(tokens, at)) {
      case 'extend':
        if (textAt(tokens, at + 1) === 'self' && isInType[line] === 1) types.add(type);
        break;
      case 'module_function':
        if (isAlone) below.add(type);
        else for (const name of namesAfter(tokens, at)) names.add(`${type} ${name}`);
        break;
      case 'public':
      case 'private':
        if (isAlone) below.delete(type);
        break;
    }
  }
  return { lines, types, names };
}

/** The names in the arguments of a call without parameters of its own: `:first, "second"`, or `def third`. */
function namesAfter(tokens: Tokens, call: number): string[] {
  const names: string[] = [];
  for (let at = call + 1; at < tokens.length; at++) {
    if (tokens.breaks[at] === 1 && !/^[,(]$/.test(textAt(tokens, at - 1))) break;
    const before = textAt(tokens, at - 1);
    if (before === ':' || before === 'def') names.push(textAt(tokens, at));
    if (before === 'def') break;
    if (tokens.kinds[at] === STRING) names.push(textAt(tokens, at).slice(1, -1));
  }
  return names;
}

function touchesNext(tokens: Tokens, at: number): boolean {
  return tokens.ends[at] === tokens.starts[at + 1];
}

interface WordSignature extends ReadParameters {
  readonly type?: string;
}

/** From the name: type parameters, parameters and the result. */
function wordSignature(tokens: Tokens, at: number, rules: General): WordSignature | undefined {
  const read = parametersAt(tokens, at + 1, rules);
  if (read === undefined) return undefined;
  let { next } = read;
  // A second list is a part of the shape that is not compared.
  if (textAt(tokens, next) === '(' && tokens.breaks[next] !== 1) return undefined;
  while (/^(?:async|throws|rethrows)$/.test(textAt(tokens, next))) next++;
  if (textAt(tokens, next) === '(' && textAt(tokens, next - 1) === 'throws') next = afterMate(tokens, next);
  if (rules.parameters === 'names' || !/^(?:->|:)$/.test(textAt(tokens, next))) return { ...read, next };
  const end = resultEnd(tokens, next + 1, rules);
  return end === next + 1 ? undefined : { ...read, next: end, type: normalized(tokens, { from: next + 1, to: end }) };
}

function resultEnd(tokens: Tokens, from: number, { hasLines }: General): number {
  let at = from;
  while (at < tokens.length && !/^(?:[{;=)}]|where|=>)$/.test(textAt(tokens, at))) {
    const isOpen = /^(?:->|[,.<&|:]|)$/.test(textAt(tokens, at - 1));
    if (
      hasLines === true &&
      at > from &&
      tokens.breaks[at] === 1 &&
      !isOpen &&
      !/^(?:->|[.?&|])$/.test(textAt(tokens, at))
    )
      break;
    at = afterMate(tokens, at);
  }
  return at;
}

interface ReadParameters {
  readonly parameters: readonly Parameter[];
  readonly generics: Pick<DeclaredShape, 'generics'>;
  readonly next: number;
}

/** Undefined if one of them is written in a way that is not known. */
function parametersAt(tokens: Tokens, at: number, rules: General): ReadParameters | undefined {
  const { next: open, generics } = genericsAt(
    tokens,
    at,
    textAt(tokens, at) === '[' && rules.parameters === 'name-first' ? '[' : '<',
  );
  const said = generics === undefined ? {} : { generics };
  const hasList = textAt(tokens, open) === '(' && tokens.breaks[open] !== 1;
  const isBare = rules.parameters === 'names' && rules.hasEndWords === true && !hasList;
  if (isBare) {
    // `def name a, b` and `def name`.
    const isEnd =
      open >= tokens.length || tokens.breaks[open] === 1 || /^(?:;|,|do|when|=)$/.test(textAt(tokens, open));
    return isEnd ? { parameters: [], generics: said, next: open } : undefined;
  }
  if (textAt(tokens, open) !== '(') return undefined;
  const entries = entriesOf(tokens, open)?.flatMap((each) => inGroups(tokens, each, rules));
  if (entries === undefined) return undefined;
  const isNone =
    entries.length === 1 &&
    rules.hasMacros === true &&
    entries[0] !== undefined &&
    entries[0].to - entries[0].from === 1 &&
    textAt(tokens, entries[0].from) === 'void';
  const parameters = isNone ? [] : entries.map((each) => parameterOf(tokens, each, rules));
  return parameters.some((each) => each === undefined)
    ? undefined
    : { parameters: parameters.flatMap((each) => each ?? []), generics: said, next: afterMate(tokens, open) };
}

interface ParameterText extends Span {
  readonly isNamed?: boolean;
  readonly isOptional?: boolean;
}

/** Dart has parameters in braces, which callers write with their names, and in square brackets. */
function inGroups(tokens: Tokens, { from, to }: Span, { strings }: General): ParameterText[] {
  const text = textAt(tokens, from);
  const isDart = strings.some(({ open }) => open === "r'");
  if (!isDart || !/^[[{]$/.test(text) || mateOf(tokens, from) !== to - 1) return [{ from, to }];
  return (entriesOf(tokens, from) ?? []).map((each) => ({ ...each, isNamed: text === '{', isOptional: true }));
}

function parameterOf(tokens: Tokens, entry: ParameterText, rules: General): Parameter | undefined {
  const from = afterAnnotations(tokens, entry.from, entry.to);
  // `@field:Name` of Kotlin.
  if (textAt(tokens, from) === ':') return undefined;
  const equals = placeOf(tokens, { from, to: entry.to }, ['=']);
  const isOptional = equals >= 0 || entry.isOptional === true;
  const span = { from, to: equals < 0 ? entry.to : equals };
  if (span.to <= span.from) return undefined;
  const base = { isOptional, isNamed: entry.isNamed === true, rest: '' };
  if (rules.parameters === 'names') return namedParameter(tokens, span, base);
  const colon = placeOf(tokens, span, [':']);
  if (colon > span.from && textAt(tokens, colon - 1) !== ':')
    return labelledParameter(tokens, span, colon, base, rules);
  return rules.parameters === 'type-first'
    ? typedParameter(tokens, span, base, rules)
    : soleParameter(tokens, span, base);
}

function afterAnnotations(tokens: Tokens, start: number, to: number): number {
  let from = start;
  while (from < to) {
    const text = textAt(tokens, from);
    if (text === '@' && isWord(tokens, from + 1)) {
      from += 2;
      while (textAt(tokens, from) === '.') from += 2;
      if (textAt(tokens, from) === '(') from = afterMate(tokens, from);
    } else if (text === '[' && mateOf(tokens, from) < to - 1) from = afterMate(tokens, from);
    else if (text === '#' && textAt(tokens, from + 1) === '[') from = afterMate(tokens, from + 1);
    else if (/^(?:final|required|register|noinline|crossinline|covariant|val|var)$/.test(text) && from + 1 < to) from++;
    else if (/^(?:public|private|protected|readonly)$/.test(text) && from + 1 < to) from++;
    else break;
  }
  return from;
}

type ParameterBase = Pick<Parameter, 'isOptional' | 'isNamed' | 'rest'>;

/** `a`, `a:`, `*rest`, `**options`, `&block`, and a pattern of Elixir. */
function namedParameter(tokens: Tokens, { from, to }: Span, base: ParameterBase): Parameter {
  let at = from;
  while (/^[*&]$/.test(textAt(tokens, at)) && at < to) at++;
  const rest =
    textAt(tokens, from) === '...'
      ? '...'
      : '*&'.includes(textAt(tokens, from))
        ? normalized(tokens, { from, to: at })
        : '';
  // `name: :symbol` of Ruby has two colons, too.
  const isPath = textAt(tokens, at + 2) === ':' && touchesNext(tokens, at + 1);
  if (textAt(tokens, at + 1) === ':' && !isPath)
    return { ...base, name: textAt(tokens, at), isNamed: true, isOptional: at + 2 < to, rest };
  const isOptional = base.isOptional || textAt(tokens, at + 1) === '\\';
  return {
    ...base,
    isOptional,
    rest,
    ...(isWord(tokens, at) && (at + 1 === to || isOptional) ? { name: textAt(tokens, at) } : {}),
  };
}

/** `name: Type`, and `label name: Type` where callers write the label. */
function labelledParameter(
  tokens: Tokens,
  { from, to }: Span,
  colon: number,
  base: ParameterBase,
  rules: General,
): Parameter | undefined {
  const isRest = textAt(tokens, from) === 'vararg';
  const first = isRest ? from + 1 : from;
  if (!isWord(tokens, first) || colon - first > 2 || colon + 1 >= to) return undefined;
  if (colon - first === 2 && rules.hasLabels !== true) return undefined;
  const label = textAt(tokens, first);
  const isRestType = textAt(tokens, to - 1) === '...';
  return {
    ...base,
    ...(label === '_' ? {} : { name: label }),
    isNamed: rules.hasLabels === true && label !== '_',
    type: normalized(tokens, { from: colon + 1, to: isRestType ? to - 1 : to }),
    rest: isRest || isRestType ? '...' : '',
  };
}

/** A name or a type alone, as only a promise has it. */
function soleParameter(tokens: Tokens, { from, to }: Span, base: ParameterBase): Parameter | undefined {
  const isRest = textAt(tokens, from) === 'vararg' && to - from > 1;
  const span = { from: isRest ? from + 1 : from, to };
  return span.to - span.from === 1 && !isWord(tokens, span.from)
    ? undefined
    : { ...base, rest: isRest ? '...' : '', name: normalized(tokens, span) };
}

/** `Type name`, `Type`, or `name` as only a promise has it. */
function typedParameter(
  tokens: Tokens,
  { from, to }: Span,
  base: ParameterBase,
  rules: General,
): Parameter | undefined {
  if (to - from === 1 && textAt(tokens, from) === '...') return { ...base, rest: '...', type: '...' };
  let end = to;
  const last = textAt(tokens, to - 1);
  for (let index = from; index < to; index++) {
    // A function in a list, an expression, or a sentence.
    if (!isWord(tokens, index) && !/^(?:[<>,.*&?|[\]]|::|\.\.\.|&&)$/.test(textAt(tokens, index))) return undefined;
    if (STATEMENTS.test(textAt(tokens, index)) && textAt(tokens, index) !== 'in') return undefined;
  }
  let array = '';
  while (rules.hasMacros === true && textAt(tokens, end - 1) === ']') {
    const open = mateOf(tokens, end - 1);
    array = `${normalized(tokens, { from: open, to: end })}${array}`;
    end = open;
  }
  const isName = end - from > 1 && isWord(tokens, end - 1) && isNameAfter(tokens, from, end - 1);
  if (!isName && end - from === 1 && array === '') {
    const isDollar = last.startsWith('$');
    if (!isWord(tokens, from)) return undefined;
    return { ...base, ...(isTypeAlone(last, rules) ? { type: last } : { name: isDollar ? last.slice(1) : last }) };
  }
  const typeEnd = isName ? end - 1 : end;
  const isRest = textAt(tokens, typeEnd - 1) === '...';
  const type = normalized(tokens, { from, to: isRest ? typeEnd - 1 : typeEnd });
  if (!isType(tokens, { from, to: isRest ? typeEnd - 1 : typeEnd }, rules)) return undefined;
  const name = isName ? { name: textAt(tokens, end - 1).replace(/^\$/, '') } : {};
  return {
    ...base,
    ...name,
    ...(type === '' || type === '&' ? {} : { type: `${type}${array === '' ? '' : ` ${array}`}` }),
    rest: isRest ? '...' : '',
  };
}

function isTypeAlone(text: string, { hasMacros }: General): boolean {
  return hasMacros === true && C_TYPES.test(text);
}

/** Whether the word after a type is a name, and not a part of the type such as `unsigned int` or `std::string`. */
function isNameAfter(tokens: Tokens, from: number, at: number): boolean {
  const [before, text] = [textAt(tokens, at - 1), textAt(tokens, at)];
  if (/^(?:\.|::|<|,|\|)$/.test(before) || (before === '?' && at - 1 === from) || PARTS_OF_TYPES.test(text))
    return false;
  if (/^(?:struct|union|enum|typename)$/.test(before)) return false;
  return !(at - 1 === from && BEFORE_TYPES.test(before) && !/^(?:unsigned|signed|long|short)$/.test(before));
}

/** Whether words stand next to each other only as types have them. */
function isType(tokens: Tokens, { from, to }: Span, rules: General): boolean {
  let words = 0;
  let depth = 0;
  for (let index = from; index < to; index++) {
    const text = textAt(tokens, index);
    if (text === '<' || text === '[') depth++;
    else if (text === '>' || text === ']') depth--;
    if (depth > 0 || !isWord(tokens, index) || (/^(?:\.|::|\||&)$/.test(textAt(tokens, index - 1)) && index > from))
      continue;
    if (BEFORE_TYPES.test(text)) {
      if (/^(?:unsigned|signed|long|short)$/.test(text)) words = Math.max(words, 1);
      continue;
    }
    if (words === 1 && SMALL_TYPES.test(text)) continue;
    if (
      rules.hasCapitals === true &&
      /^[a-z]/.test(text) &&
      !SMALL_TYPES.test(text) &&
      !/^(?:\.|::)$/.test(textAt(tokens, index + 1))
    )
      return false;
    words++;
  }
  return words <= 1;
}

/** `class Name<T> extends Base {`, and the same without a body. */
function typeAt(tokens: Tokens, at: number, wordAt: number, rules: General): FoundShape {
  const around = rules.hasEndWords === true ? aroundByIndent(tokens, at, rules) : aroundOf(tokens, at, rules);
  const word = textAt(tokens, wordAt);
  if (/^(?:\.|::|:)$/.test(textAt(tokens, wordAt - 1))) return undefined;
  const read = typeHead(tokens, at, rules);
  if (read === undefined || around === undefined || around.isLocal) return UNSURE;
  const next = textAt(tokens, read.span.to);
  const isEnd =
    next === '{' ||
    (rules.hasLines === true && (read.span.to >= tokens.length || tokens.breaks[read.span.to] === 1 || next === 'do'));
  const isShort = rules.hasMacros !== true && next === ';' && read.parameters !== undefined;
  if (!isEnd && !isShort) return UNSURE;
  if (word === 'extension' || word === 'namespace') return UNSURE;
  const modifiers: string[] = [];
  let from = wordAt;
  while (from > 0 && isWord(tokens, from - 1) && MODIFIERS.test(textAt(tokens, from - 1)))
    modifiers.push(textAt(tokens, --from));
  const body = next === '{' ? bodyOf(tokens, read.span.to) : {};
  return {
    ...read,
    ...body,
    word,
    modifiers: withImplied(modifiers, rules),
    owner: around.owner,
    span: { from, to: read.span.to },
  };
}

const MOST_IN_BODY = 1_000;

function bodyOf(tokens: Tokens, open: number): Pick<DeclaredShape, 'members' | 'bodyEnd'> {
  const close = mateOf(tokens, open);
  if (close <= open + 1 || close - open > MOST_IN_BODY) return {};
  return { members: [normalized(tokens, { from: open, to: close + 1 })], bodyEnd: close + 1 };
}

/** From the name up to the body. */
function typeHead(tokens: Tokens, at: number, rules: General): DeclaredShape | undefined {
  const { next, generics } = genericsAt(
    tokens,
    at + 1,
    textAt(tokens, at + 1) === '[' ? '[' : rules.hasEndWords === true ? '[' : '<',
  );
  let list = next;
  while (/^(?:constructor|private|protected|internal|public|actual)$/.test(textAt(tokens, list))) list++;
  let heritage = next;
  let parameters: readonly Parameter[] | undefined;
  if (textAt(tokens, list) === '(' && rules.parameters !== 'names' && rules.hasMacros !== true) {
    const read = parametersAt(tokens, list, rules);
    if (read === undefined) return undefined;
    ({ next: heritage, parameters } = read);
  }
  let end = heritage;
  while (end < tokens.length && !/^(?:[{;=}]|do)$/.test(textAt(tokens, end))) {
    const isOpen =
      /^(?:[,:<&.]|extends|implements|with|where|)$/.test(textAt(tokens, end - 1)) ||
      /^(?:[:,<.]|extends|implements|with|where|permits)$/.test(textAt(tokens, end));
    if (rules.hasLines === true && tokens.breaks[end] === 1 && !isOpen) break;
    if (end - heritage > MOST_BACK) return undefined;
    end = afterMate(tokens, end);
  }
  // What holds for type parameters is not compared.
  const where = placeOf(tokens, { from: heritage, to: end }, ['where']);
  const before = where < 0 ? end : where;
  if (end > heritage && !/^(?:[:<]|extends|implements|with|where|permits|on)$/.test(textAt(tokens, heritage)))
    return undefined;
  return {
    kind: 'type',
    word: textAt(tokens, at - 1),
    modifiers: [],
    owner: [],
    ...(generics === undefined ? {} : { generics }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(before > heritage ? { heritage: normalized(tokens, { from: heritage, to: before }) } : {}),
    span: { from: at - 1, to: end },
  };
}

function promiseIn(tokens: Tokens, rules: General): NamedShape | undefined {
  let at = 0;
  const modifiers: string[] = [];
  const isDeclaring = (index: number) =>
    rules.types.includes(textAt(tokens, index)) &&
    isWord(tokens, index + 1) &&
    !rules.types.includes(textAt(tokens, index + 1));
  while (
    isModifier(tokens, at, 0) &&
    (isWord(tokens, at + 1) || textAt(tokens, at + 1) === '<') &&
    !isDeclaring(at) &&
    !rules.functions.includes(textAt(tokens, at))
  )
    modifiers.push(textAt(tokens, at++));
  if (isDeclaring(at) && textAt(tokens, at + 2) !== '*' && !isWord(tokens, at + 2)) {
    const shape = typeHead(tokens, at + 1, rules);
    if (shape === undefined) return undefined;
    return ended(
      tokens,
      { ...shape, modifiers, ...(textAt(tokens, shape.span.to) === '{' ? bodyOf(tokens, shape.span.to) : {}) },
      at + 1,
    );
  }
  if (isDeclaring(at) && /^(?:extends|implements|with|where|permits|on)$/.test(textAt(tokens, at + 2))) {
    const shape = typeHead(tokens, at + 1, rules);
    return shape && ended(tokens, { ...shape, modifiers }, at + 1);
  }
  const hasWord = rules.functions.includes(textAt(tokens, at));
  if (hasWord) at++;
  const generics = genericsAt(tokens, at, '<');
  // Kotlin has type parameters before the name.
  if (hasWord && generics.next > at) at = generics.next;
  const isAlone = rules.parameters === 'names' && (hasWord || isSeparator(textAt(tokens, tokens.length - 2), rules));
  const name = isAlone ? Math.max(nameIn(tokens, at), nameAlone(tokens, at)) : nameIn(tokens, at);
  if (name < 0) return undefined;
  return functionPromise(tokens, { from: at, to: name }, modifiers, hasWord, rules);
}

/** The name before the first bracket. */
function nameIn(tokens: Tokens, from: number): number {
  for (let index = from; index < tokens.length && index < from + MOST_BACK; index++) {
    if (textAt(tokens, index) === '(') {
      if (textAt(tokens, index - 1) !== '>') return isWord(tokens, index - 1) && index > from ? index - 1 : -1;
      const open = beforeAngles(tokens, index - 1);
      return isWord(tokens, open - 1) && open > from ? open - 1 : -1;
    }
  }
  return -1;
}

/** A function of Ruby without parameters. */
function nameAlone(tokens: Tokens, from: number): number {
  let name = from;
  while (/^(?:\.|::|->)$/.test(textAt(tokens, name + 1)) && isWord(tokens, name + 2)) name += 2;
  return name + 1 >= tokens.length && isWord(tokens, name) ? name : -1;
}

function functionPromise(
  tokens: Tokens,
  { from, to: name }: Span,
  modifiers: readonly string[],
  hasWord: boolean,
  rules: General,
): NamedShape | undefined {
  const owner: string[] = [];
  let at = name;
  const sign = textAt(tokens, name - 1);
  while (isSeparator(textAt(tokens, at - 1), rules) && isWord(tokens, at - 2) && at - 2 >= from) {
    if (textAt(tokens, at - 2) !== 'self') owner.unshift(textAt(tokens, at - 2));
    at -= 2;
  }
  const start = genericsAt(tokens, from, '<');
  const before = { from: start.next, to: at };
  const isTyped = at > start.next;
  if (isTyped && (hasWord || rules.functions.length > 0)) return undefined;
  if (isTyped && !isResult(tokens, before, rules)) return undefined;
  const said = start.generics === undefined ? {} : { generics: start.generics };
  const receiver = promisedReceiver(sign, hasWord, rules);
  const base = {
    kind: 'function' as const,
    modifiers,
    owner,
    ...said,
    ...(receiver === undefined ? {} : { receiver }),
  };
  if (rules.functions.length > 0) {
    const read = wordSignature(tokens, name, rules);
    if (read === undefined) return undefined;
    const { generics, parameters, type } = read;
    return ended(
      tokens,
      { ...base, ...generics, parameters, ...(type === undefined ? {} : { type }), span: { from: 0, to: read.next } },
      name,
    );
  }
  const read = parametersAt(tokens, name + 1, rules);
  if (read === undefined) return undefined;
  const tail = tailAt(tokens, read.next, rules, true);
  if (tail === undefined) return undefined;
  // Plans of other languages have the result behind.
  const hasResult = /^(?:->|:)$/.test(textAt(tokens, tail.next)) && !isTyped;
  const end = hasResult ? resultEnd(tokens, tail.next + 1, rules) : tail.next;
  const type = hasResult ? { from: tail.next + 1, to: end } : isTyped ? before : undefined;
  if (hasResult && end === tail.next + 1) return undefined;
  return ended(
    tokens,
    {
      ...base,
      ...read.generics,
      parameters: read.parameters,
      ...(type === undefined ? {} : { type: normalized(tokens, type) }),
      ...tail.said,
      span: { from: 0, to: end },
    },
    name,
  );
}

/** What stands between a type and its function in a promise. */
function isSeparator(text: string, { selfSign }: General): boolean {
  return /^(?:\.|::|#)$/.test(text) || (selfSign === ':' && text === ':') || (selfSign === '.' && text === '->');
}

/** Undefined if the promise fits both: people write `Store.load(id)` about all functions of a type. */
function promisedReceiver(sign: string, hasWord: boolean, { selfSign }: General): string | undefined {
  if (selfSign === undefined) return undefined;
  if (sign === selfSign && (hasWord || selfSign === ':')) return SELF;
  return hasWord ? '' : sign === '->' ? OBJECT : undefined;
}

/** Whether what stands before a name is one type, and not the words of a sentence. */
function isResult(tokens: Tokens, { from, to }: Span, rules: General): boolean {
  for (let index = from; index < to; index++) {
    if (
      STATEMENTS.test(textAt(tokens, index)) ||
      (!isWord(tokens, index) && !/^(?:[<>,.*&?|[\]]|::|&&)$/.test(textAt(tokens, index)))
    )
      return false;
  }
  return isType(tokens, { from, to }, rules);
}

/** Nothing but a body, or the sign of one, follows a promise. */
function ended(tokens: Tokens, shape: DeclaredShape, name: number): NamedShape | undefined {
  let next = shape.span.to;
  if (textAt(tokens, next) === '{' && mateOf(tokens, next) > next) next = afterMate(tokens, next);
  if (/^(?:;|:|end|do)$/.test(textAt(tokens, next))) next++;
  if (textAt(tokens, next) === 'end') next++;
  return next >= tokens.length ? { name: textAt(tokens, name), shape } : undefined;
}
