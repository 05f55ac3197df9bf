/**
 * Expressions of GitHub Actions, evaluated as far as possible without a run. What is unknown stays unknown.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
import { Binary, ContextAccess, type Expr, type ExprVisitor, IndexAccess, Star } from '@actions/expressions/ast';
import { type ExpressionData, reviver, StringData } from '@actions/expressions/data/index';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';
import { equals, truthy } from '@actions/expressions/result';

/** A value that is known, or of which at most the truth is known. */
export type PartialValue = { readonly exact: ExpressionData } | { readonly truth: boolean | undefined };

/** What a path such as `github.event.action`, in lower case, holds. */
export type ContextLookup = (path: string) => PartialValue;

export const UNKNOWN: PartialValue = { truth: undefined };

/** @param value plain data; an object equals nothing but itself */
export function exactly(value: string | boolean | null | Readonly<Record<string, never>>): PartialValue {
  return { exact: reviver('', value) };
}

/** @param expression the text between `${{` and `}}`. If it has a mistake, its value is unknown */
export function evaluate(expression: string, lookup: ContextLookup): PartialValue {
  return parseExpression(expression)?.accept(evaluatorOver(lookup)) ?? UNKNOWN;
}

export function truthOf(value: PartialValue): boolean | undefined {
  return 'exact' in value ? truthy(value.exact) : value.truth;
}

/** The paths that an expression names, in lower case, `a['b']` as `a.b`. */
export function pathsIn(expression: string): string[] {
  const paths: string[] = [];
  evaluate(expression, (path) => {
    paths.push(path);
    return UNKNOWN;
  });
  return paths;
}

/** The text between each `${{` and `}}`, and the text that is left without them. */
export function expressionsIn(text: string): { readonly expressions: readonly string[]; readonly rest: string } {
  const expressions: string[] = [];
  let rest = '';
  let from = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
    const end = expressionEnd(text, open + 3);
    if (end === undefined) break;
    expressions.push(text.slice(open + 3, end));
    rest += text.slice(from, open);
    from = end + 2;
  }
  return { expressions, rest: rest + text.slice(from) };
}

/** Where `}}` closes an expression. It does not count inside a string of the expression. */
function expressionEnd(text: string, from: number): number | undefined {
  for (let at = from, isText = false; at < text.length; at++) {
    if (text[at] === "'") isText = !isText;
    else if (!isText && text.startsWith('}}', at)) return at;
  }
  return undefined;
}

/** Accepts any name as a context or a function. GitHub decides which of them exist. */
function parseExpression(expression: string): Expr | undefined {
  try {
    const { tokens } = new Lexer(expression).lex();
    const names = tokens.filter(({ type }) => type === TokenType.IDENTIFIER).map(({ lexeme }) => lexeme);
    const functions = names.map((name) => ({ name, minArgs: 0, maxArgs: Infinity }));
    return new Parser(tokens, names, functions).parse();
  } catch {
    return undefined;
  }
}

/** Visits every part, also one that decides nothing, because `pathsIn` needs all paths. */
function evaluatorOver(lookup: ContextLookup): ExprVisitor<PartialValue> {
  const evaluateTree = (tree: Expr): PartialValue => tree.accept(visitor);
  /** Undefined where a step is not known, or the path begins at no context. */
  const pathOf = (tree: Expr): string | undefined => {
    if (tree instanceof ContextAccess) return tree.name.lexeme.toLowerCase();
    if (!(tree instanceof IndexAccess)) {
      evaluateTree(tree);
      return undefined;
    }
    const start = pathOf(tree.expr);
    const index = tree.index instanceof Star ? UNKNOWN : evaluateTree(tree.index);
    const step = 'exact' in index && index.exact instanceof StringData ? index.exact.value : undefined;
    if (start === undefined || step === undefined || step.includes('.')) return undefined;
    return `${start}.${step.toLowerCase()}`;
  };
  const read = (tree: Expr): PartialValue => {
    const path = pathOf(tree);
    return path === undefined ? UNKNOWN : lookup(path);
  };
  const visitor: ExprVisitor<PartialValue> = {
    visitLiteral: ({ literal }) => ({ exact: literal }),
    visitGrouping: ({ group }) => evaluateTree(group),
    visitUnary: ({ expr }) => not(evaluateTree(expr)),
    visitLogical: ({ operator, args }) => args.map(evaluateTree).reduce(operator.type === TokenType.AND ? and : or),
    visitBinary: (tree) => {
      // In a loop, because only this kind of tree has no limit to its depth.
      const chain: Binary[] = [];
      let first: Expr = tree;
      for (; first instanceof Binary; first = first.left) chain.push(first);
      return chain.reduceRight(
        (left, { operator, right }) => compareValues(left, operator.type, evaluateTree(right)),
        evaluateTree(first),
      );
    },
    visitContextAccess: read,
    visitIndexAccess: read,
    visitFunctionCall: ({ functionName, args }) => {
      for (const argument of args) evaluateTree(argument);
      return args.length === 0 ? statusFunction(functionName.lexeme.toLowerCase()) : UNKNOWN;
    },
  };
  return visitor;
}

/** In a job without `needs`. A run may be cancelled before its job begins. */
function statusFunction(name: string): PartialValue {
  if (name === 'always' || name === 'success') return exactly(true);
  return name === 'failure' ? exactly(false) : UNKNOWN;
}

function or(left: PartialValue, right: PartialValue): PartialValue {
  const truth = truthOf(left);
  if (truth !== undefined) return truth ? left : right;
  return { truth: truthOf(right) === true ? true : undefined };
}

function and(left: PartialValue, right: PartialValue): PartialValue {
  const truth = truthOf(left);
  if (truth !== undefined) return truth ? right : left;
  return { truth: truthOf(right) === false ? false : undefined };
}

function not(value: PartialValue): PartialValue {
  const truth = truthOf(value);
  return truth === undefined ? UNKNOWN : exactly(!truth);
}

/** Which of two is larger is left unknown: no condition of a check needs it. */
function compareValues(left: PartialValue, operator: TokenType, right: PartialValue): PartialValue {
  if (!('exact' in left && 'exact' in right)) return UNKNOWN;
  if (operator === TokenType.EQUAL_EQUAL) return exactly(equals(left.exact, right.exact));
  return operator === TokenType.BANG_EQUAL ? exactly(!equals(left.exact, right.exact)) : UNKNOWN;
}
