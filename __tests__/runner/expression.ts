import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';
import type { Value } from './github-tools.js';
import { entries, isNode } from './value.js';

/** The contexts that an expression may name (`github`, `env`, `steps`, …), as plain data. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What the status functions answer: each is true for the status of its name, `always()` for any. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

type Definition = NonNullable<ConstructorParameters<typeof Evaluator>[2]> extends Map<string, infer D> ? D : never;

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#about-contexts */
const names = 'github env vars job jobs steps runner secrets strategy matrix needs inputs'.split(' ');

/** Evaluates what stands between `${{` and `}}` with GitHub's own evaluator. */
function evaluate(expression: string, contexts: Contexts, status: Status): data.ExpressionData {
  const functions = statusFunctions(status);
  const tree = new Parser(new Lexer(expression).lex().tokens, names, [...functions.values()]).parse();
  const known = Object.fromEntries(names.map((name) => [name, contexts[name] ?? {}]));
  const dictionary = JSON.parse(JSON.stringify(known), data.reviver);
  return new Evaluator(tree, dictionary, functions).evaluate();
}

/** Whether an `if:` holds. `expression` is what the parser made of it, status function included. */
export function holds(expression: string, contexts: Contexts, status: Status): boolean {
  return truthy(evaluate(expression, contexts, status));
}

/** A scalar of a workflow as text, expressions evaluated: what a step gets to see. */
export function textOf(value: Value | undefined, contexts: Contexts, status: Status = 'success'): string {
  if (value === undefined || value === null) return '';
  if (!isNode(value)) return String(value);
  if ('expr' in value) return evaluate(value.expr, contexts, status).coerceString();
  throw new Error(`a scalar was expected here, not ${JSON.stringify(value)}`);
}

/** A mapping such as `env:` or `with:` as texts, expressions evaluated. */
export function textsOf(
  value: Value | undefined,
  contexts: Contexts,
  status: Status = 'success',
): Record<string, string> {
  if (value !== undefined && value !== null && (!isNode(value) || !('map' in value)))
    throw new Error(`a mapping was expected here, not ${JSON.stringify(value)}`);
  return Object.fromEntries(entries(value).map(([key, part]) => [key, textOf(part, contexts, status)]));
}

function statusFunctions(status: Status): Map<string, Definition> {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  const functions = Object.entries(answers).map(([name, answer]): [string, Definition] => [
    name,
    {
      name,
      minArgs: 0,
      maxArgs: name === 'success' || name === 'failure' ? 255 : 0,
      call: () => new data.BooleanData(answer),
    },
  ]);
  const hashFiles: Definition = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: () => {
      throw new Error('the test runner knows no "hashFiles"');
    },
  };
  return new Map([...functions, ['hashfiles', hashFiles]]);
}
