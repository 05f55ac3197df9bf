/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype, with the place of
 * every part. Features that change a document in ways a reader does not see (anchors, tags, merge keys, a second
 * document) are refused.
 */
import { Composer, type YAMLParseError } from 'yaml';
import { quotingFault, sameLine } from './quoting.js';
import { type Fault, shown } from './source.js';
import { convert, type YamlPart } from './yaml-parts.js';
import { slipAt } from './yaml-slips.js';
import { MOST_DEPTH, MOST_SYNTAX_FAULTS, refusedTokens, tokensOf } from './yaml-tokens.js';

const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true } as const;

/** Mistakes that the composer repairs well enough to check the rest of the file. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** The check of the tokens reports these with better messages. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);

export interface YamlReading {
  readonly faults: readonly Fault[];
  /** Undefined if the text does not even begin a document. */
  readonly document?: { readonly value: unknown; readonly part: YamlPart };
  /** False if the syntax is so broken that only the text before the first problem can be trusted. */
  readonly whole: boolean;
  /** Where the syntax was repaired. The content of these lines may differ from what the author meant. */
  readonly repaired: readonly number[];
}

export function readYaml(text: string): YamlReading {
  const { tokens, tooDeep } = tokensOf(text);
  if (tooDeep !== undefined) {
    const message = `The file is nested more than ${MOST_DEPTH} levels deep.`;
    return {
      whole: false,
      repaired: [],
      faults: [
        { code: 'yaml-depth', message, hint: 'A plan needs fewer than ten levels.', from: tooDeep, to: tooDeep + 1 },
      ],
    };
  }
  const faults = refusedTokens(text, tokens);
  const composer = new Composer(OPTIONS);
  const [document] = [...composer.compose(tokens, true, text.length)];
  const errors = document ? [...document.errors, ...document.warnings] : [];
  const repaired = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
  for (const error of errors) {
    if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS) continue;
    // One mistake causes several errors. The first error of a line is enough.
    if (faults.some((fault) => sameLine(text, fault.from, error.pos[0]))) continue;
    faults.push(syntaxFault(text, error));
  }
  const whole = document !== undefined && errors.every(isRecoverable);
  const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } as const;
  if (!document?.contents) return { whole, repaired, faults, ...(document && { document: { value: null, part } }) };
  // Problems of parts are only useful if the parts are as the author meant them.
  const converted = convert(text, document.contents, undefined, whole ? faults : []);
  return { whole, repaired, faults, document: converted };
}

function isRecoverable(error: { readonly code: string; readonly message: string }): boolean {
  return RECOVERABLE.has(error.code) || TOLD_ELSEWHERE.has(error.code) || error.message.includes('at node end');
}

function syntaxFault(text: string, error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>): Fault {
  const from = Math.min(error.pos[0], Math.max(0, text.length - 1));
  const quoting = quotingFault(text, from);
  if (quoting) return quoting;
  const to = Math.max(from + 1, Math.min(error.pos[1], text.length));
  const slip = slipAt(text, error.code, from);
  if (slip) return { code: 'yaml-syntax', from, ...slip, to: slip.from === undefined ? to : slip.from + 1 };
  const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return {
    code: 'yaml-syntax',
    message: `This is not valid YAML: ${shown(first.charAt(0).toLowerCase() + first.slice(1, 200))}.`,
    hint: 'Fix the syntax. Text that begins with or contains one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes.',
    from,
    to,
  };
}
