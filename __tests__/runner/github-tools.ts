import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A value of a workflow or action file; mappings keep their order, `expr` is what stood between `${{` and `}}`. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { readonly expr: string }
  | { readonly list: readonly Value[] }
  | { readonly map: readonly (readonly [string, Value])[] };

/** What GitHub's parser says against a file; `line` and `column` from 1. */
interface Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic extends Problem {
  readonly by: 'languageservice' | 'actionlint';
}

/** What the parser makes of a workflow: the tree as written, and events, conditions and step ids as GitHub reads them. */
export interface ParsedWorkflow {
  readonly tree: Value;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: readonly {
    readonly id: string;
    readonly needs: readonly string[];
    readonly if: string;
    readonly steps: readonly { readonly id: string; readonly if: string }[];
  }[];
}

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.object({ expr: z.string() }),
    z.object({ list: z.array(value) }),
    z.object({ map: z.array(z.tuple([z.string(), value])) }),
  ]),
);
const problem = z.object({ message: z.string(), line: z.number(), column: z.number() });
const refused = z.object({ errors: z.array(problem).min(1) });
const workflow = z.object({
  tree: value,
  on: z.record(z.string(), z.unknown()),
  jobs: z.array(
    z.object({
      id: z.string(),
      needs: z.array(z.string()),
      if: z.string(),
      steps: z.array(z.object({ id: z.string(), if: z.string() })),
    }),
  ),
});
const diagnostics = z.array(problem.extend({ by: z.enum(['languageservice', 'actionlint']) }));

/** Parses a workflow as GitHub does; throws with every problem that GitHub would show. */
export async function readWorkflow(content: string): Promise<ParsedWorkflow> {
  return workflow.parse(await accepted('workflow', content));
}

/** Parses an `action.yml` as GitHub does; throws with every problem that GitHub would show. */
export async function readAction(content: string): Promise<Value> {
  return z.object({ tree: value }).parse(await accepted('action', content)).tree;
}

/**
 * What GitHub's language service and actionlint say against a workflow; nothing said: an empty list.
 * Inputs of `uses: <any owner>/parallel-work@…` are compared with the `action.yml` in `actionFolder`, where one is given.
 */
export async function checkWorkflow(content: string, actionFolder?: string): Promise<readonly Diagnostic[]> {
  const actions =
    actionFolder === undefined ? {} : { 'parallel-work': readFileSync(join(actionFolder, 'action.yml'), 'utf8') };
  return diagnostics.parse(await ask({ kind: 'check-workflow', text: content, actions }));
}

/** What GitHub's language service says against an `action.yml` (actionlint reads none that stands alone). */
export async function checkActionYml(content: string): Promise<readonly Diagnostic[]> {
  return diagnostics.parse(await ask({ kind: 'check-action', text: content }));
}

async function accepted(kind: 'workflow' | 'action', content: string): Promise<unknown> {
  const answer = await ask({ kind, text: content });
  const errors = refused.safeParse(answer).data?.errors ?? [];
  if (errors.length === 0) return answer;
  const lines = errors.map(({ message, line, column }) => `${line}:${column} ${message}`);
  throw new Error(`GitHub does not accept this ${kind} file:\n${lines.join('\n')}`);
}

const answers = new Map<string, Promise<unknown>>();

/** Each different question once: 0.3 s for the first parse, 1.5 s for the first check with actionlint. */
function ask(question: object): Promise<unknown> {
  const key = JSON.stringify(question);
  const answer = answers.get(key) ?? answerOf(question);
  answers.set(key, answer);
  return answer;
}

const reply = z.object({ id: z.number(), answer: z.unknown(), error: z.string().optional() });
let parser: ChildProcess | undefined;
let waiting = 0;
let asked = 0;

function answerOf(question: object): Promise<unknown> {
  const child = parser ?? startParser();
  asked += 1;
  const id = asked;
  waiting += 1;
  child.channel?.ref();
  return new Promise<unknown>((resolve, reject) => {
    const onEnd = () => settle(() => reject(new Error("GitHub's parser ended without an answer")));
    const onMessage = (message: unknown) => {
      const { id: to, answer, error } = reply.parse(message);
      if (to === id) settle(() => (error === undefined ? resolve(answer) : reject(new Error(error))));
    };
    const settle = (end: () => void) => {
      child.off('message', onMessage).off('exit', onEnd);
      end();
      waiting -= 1;
      if (waiting === 0) rest(child);
    };
    child
      .on('message', onMessage)
      .on('exit', onEnd)
      .send({ id, ...question });
  });
}

function startParser(): ChildProcess {
  const script = fileURLToPath(new URL('./github-parser.js', import.meta.url));
  parser = fork(script, { execArgv: [] });
  parser.setMaxListeners(0).unref();
  return parser;
}

/** Nothing keeps the process that asked alive, and a parser that stays without work is ended: jest keeps its workers for long. */
function rest(child: ChildProcess): void {
  child.channel?.unref();
  setTimeout(() => {
    if (waiting > 0 || parser !== child) return;
    parser = undefined;
    child.kill();
  }, 20_000).unref();
}
