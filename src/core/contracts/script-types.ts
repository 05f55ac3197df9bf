/** Reads types and lists of parameters of TypeScript and JavaScript. */
import { type DeclaredShape, entriesOf, genericsAt, literalOf, normalized, type Parameter, placeOf } from './shape.js';
import { afterAngles, afterMate, isWord, NUMBER, type Span, STRING, type Tokens, textAt } from './tokens.js';

const MODIFIER = /^(?:public|private|protected|readonly|override)$/;
const BEFORE_TYPE = /^(?:keyof|typeof|readonly|infer|unique|new|abstract|asserts)$/;

/** The place after the type that begins here. `isArrow`: an arrow that follows is the one of a function. */
export function typeEnd(tokens: Tokens, from: number, isArrow = false): number {
  let at = from;
  let conditions = 0;
  let isOperand = true;
  while (at < tokens.length && at < from + 4_000) {
    const text = textAt(tokens, at);
    if (isOperand) {
      if (text === '(') {
        at = afterMate(tokens, at);
        if (textAt(tokens, at) === '=>' && !(isArrow && !hasLaterArrow(tokens, at))) at++;
        else isOperand = false;
      } else if (text === '{' || text === '[') {
        at = afterMate(tokens, at);
        isOperand = false;
      } else if (text === '<') {
        const after = afterAngles(tokens, at);
        if (after < 0) return at;
        at = after;
      } else if (/^[|&-]$/.test(text)) at++;
      else if (text === 'import' && textAt(tokens, at + 1) === '(') {
        at = afterMate(tokens, at + 1);
        isOperand = false;
      } else if (BEFORE_TYPE.test(text) && (isWord(tokens, at + 1) || /^[([{<"'`]/.test(textAt(tokens, at + 1)))) at++;
      else if (isWord(tokens, at) || tokens.kinds[at] === STRING || tokens.kinds[at] === NUMBER) {
        at++;
        isOperand = false;
      } else return at;
      continue;
    }
    const isBroken = tokens.breaks[at] === 1;
    if (text === '.' || text === '|' || text === '&') isOperand = true;
    else if (text === '[' && !isBroken) {
      at = afterMate(tokens, at);
      continue;
    } else if (text === '<' && !isBroken) {
      const after = afterAngles(tokens, at);
      if (after < 0) return at;
      at = after;
      continue;
    } else if (text === 'extends' || (text === 'is' && !isBroken)) isOperand = true;
    else if (text === '?' && textAt(tokens, at - 1) !== '=') {
      conditions++;
      isOperand = true;
    } else if (text === ':' && conditions > 0) {
      conditions--;
      isOperand = true;
    } else return at;
    at++;
  }
  return at;
}

/** Whether the result of an arrow function is itself the type of a function: `(a): (b) => c => …`. */
function hasLaterArrow(tokens: Tokens, arrow: number): boolean {
  return textAt(tokens, arrow + 1) !== '{' && textAt(tokens, typeEnd(tokens, arrow + 1)) === '=>';
}

interface ScriptFunction {
  readonly shape: Pick<DeclaredShape, 'generics' | 'parameters' | 'type'>;
  readonly next: number;
}

/** `<T>(a: A, b?: B): R` at this place. */
export function functionAt(tokens: Tokens, at: number, sign: ':' | '=>', isArrow = false): ScriptFunction | undefined {
  const { next: open, generics } = genericsAt(tokens, at, '<');
  if (textAt(tokens, open) !== '(') return undefined;
  const parameters = parametersAt(tokens, open);
  if (parameters === undefined) return undefined;
  let next = afterMate(tokens, open);
  let type: string | undefined;
  if (textAt(tokens, next) === sign) {
    const end = typeEnd(tokens, next + 1, isArrow);
    type = normalized(tokens, { from: next + 1, to: end });
    next = end;
  }
  return {
    shape: { ...(generics === undefined ? {} : { generics }), parameters, ...(type === undefined ? {} : { type }) },
    next,
  };
}

/** The shape of a type that is the one of a function: `(a: A) => R`. */
export function functionTypeIn(tokens: Tokens, { from, to }: Span): ScriptFunction['shape'] | undefined {
  const read = functionAt(tokens, from, '=>');
  return read?.shape.type !== undefined && read.next === to ? read.shape : undefined;
}

function parametersAt(tokens: Tokens, open: number): Parameter[] | undefined {
  const entries = entriesOf(tokens, open);
  return entries?.map((entry) => parameterOf(tokens, entry)).filter(({ name, rest }) => name !== 'this' || rest !== '');
}

/** `readonly name: T` has a modifier, and `readonly T[]` is a type. */
function isNameEnd(tokens: Tokens, at: number, to: number): boolean {
  return (
    at >= to || /^(?:[:?=]|public|private|protected|readonly|override)$/.test(textAt(tokens, at)) || isWord(tokens, at)
  );
}

function parameterOf(tokens: Tokens, { from, to }: Span): Parameter {
  let at = from;
  while (at < to - 1) {
    if (textAt(tokens, at) === '@') {
      at += 2;
      if (textAt(tokens, at) === '(') at = afterMate(tokens, at);
    } else if (MODIFIER.test(textAt(tokens, at)) && isWord(tokens, at + 1) && isNameEnd(tokens, at + 2, to)) at++;
    else break;
  }
  const rest = textAt(tokens, at) === '...' ? '...' : '';
  if (rest !== '') at++;
  const isPattern = /^[{[]$/.test(textAt(tokens, at));
  const afterName = afterMate(tokens, at);
  // In a promise, a type can stand alone.
  const isAlone = afterName < to && !/^[:=?]$/.test(textAt(tokens, afterName));
  const colon = isAlone ? -1 : placeOf(tokens, { from: afterName, to }, [':', '=']);
  const hasType = colon >= 0 && textAt(tokens, colon) === ':';
  const equals = isAlone ? -1 : placeOf(tokens, { from: hasType ? colon + 1 : afterName, to }, ['=']);
  const isMarked = textAt(tokens, afterName) === '?';
  const standard = equals < 0 ? undefined : literalOf(tokens, { from: equals + 1, to });
  const nameEnd = hasType ? colon : equals < 0 ? to : equals;
  const name = normalized(tokens, { from: at, to: isMarked ? afterName : nameEnd });
  return {
    ...(isPattern && hasType ? {} : { name }),
    ...(hasType ? { type: normalized(tokens, { from: colon + 1, to: equals < 0 ? to : equals }) } : {}),
    rest,
    isOptional: isMarked || equals >= 0,
    isNamed: false,
    ...(standard === undefined ? {} : { standard }),
  };
}
