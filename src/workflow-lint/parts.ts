/** A workflow file as YAML 1.2: values as text, aliases resolved, every part with its position. */
import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments, type YAMLError } from 'yaml';
import type { FilePosition, Problem } from '../core/finding.js';
import { type Fault, positionAt, problemOf, quotedText, type SourceText, shown } from '../core/plan/source.js';

/** Far above GitHub's own limits. Aliases can make a small file large. */
const MOST_CHARACTERS = 512 * 1024;
const MOST_PARTS = 20_000;
const MOST_DEPTH = 20;
const MOST_PROBLEMS = 20;

export interface WorkflowPart {
  readonly at: FilePosition;
  /** The value of a scalar as text, also for `true` and numbers. Empty where there is no value, absent for a list or map. */
  readonly text?: string;
  readonly list?: readonly WorkflowPart[];
  readonly map?: ReadonlyMap<string, KeyedPart>;
}

export interface KeyedPart {
  /** The position of the key. */
  readonly at: FilePosition;
  readonly value: WorkflowPart;
}

/** Reads the whole file, or returns problems where it is no YAML. Never throws. */
export function readParts(source: SourceText): { readonly part?: WorkflowPart; readonly problems: readonly Problem[] } {
  if (source.text.length > MOST_CHARACTERS) {
    const hint = `A workflow has at most ${MOST_CHARACTERS / 1024} KiB.`;
    return { problems: [wholeFileProblem(source, 'too-large', 'The file is too large for a workflow.', hint)] };
  }
  try {
    // Pretty errors would contain excerpts, and reports add their own.
    const documents = parseAllDocuments(source.text, {
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: false,
    });
    const [document, second] = Array.isArray(documents) ? documents : [];
    const faults = (document ? [...document.errors, ...document.warnings] : []).map(invalidYamlFault);
    if (second) faults.push(secondDocumentFault(second.range[0]));
    const reader: PartsReader = { source, faults, anchors: new Map(), left: MOST_PARTS };
    const part = readPart(document?.contents ?? null, reader, 0);
    if (faults.length === 0) return { part, problems: [] };
    return { problems: faults.slice(0, MOST_PROBLEMS).map((fault) => problemOf(source, fault)) };
  } catch (error) {
    // Too many parts or levels for the limits above, or so deep that the stack of the parser overflows.
    if (!(error instanceof RangeError)) throw error;
    const hint = 'A workflow needs fewer than ten levels and a few hundred parts.';
    return {
      problems: [
        wholeFileProblem(source, 'too-large', 'The file is too large or nested too deep for a workflow.', hint),
      ],
    };
  }
}

function invalidYamlFault({ message, pos }: YAMLError): Fault {
  const said = message.charAt(0).toLowerCase() + message.slice(1, 200);
  return {
    code: 'yaml-syntax',
    message: `This is not valid YAML: ${shown(said)}.`,
    hint: 'Fix the syntax. GitHub refuses the file as it is.',
    from: pos[0],
    to: pos[1],
  };
}

function secondDocumentFault(from: number): Fault {
  const message = 'A second document begins here.';
  return { code: 'yaml-documents', message, hint: 'Write one workflow per file.', from, to: from + 1 };
}

function wholeFileProblem(source: SourceText, code: string, message: string, hint: string): Problem {
  return { code, message, hint, at: filePositionAt(source, 0) };
}

interface PartsReader {
  readonly source: SourceText;
  readonly faults: Fault[];
  /** The nodes of the anchors read so far. */
  readonly anchors: Map<string, Node>;
  left: number;
}

function readPart(node: Node | null, reader: PartsReader, depth: number): WorkflowPart {
  reader.left -= 1;
  if (reader.left < 0 || depth > MOST_DEPTH) throw new RangeError('too much');
  const at = filePositionAt(reader.source, node?.range?.[0] ?? 0);
  if (isAlias(node)) return readAlias(node.source, node.range?.[0] ?? 0, reader, depth);
  if (node?.anchor !== undefined) reader.anchors.set(node.anchor, node);
  if (isScalar(node)) return { at, text: node.value === null ? '' : String(node.value) };
  if (isSeq<Node | null>(node)) return { at, list: node.items.map((item) => readPart(item, reader, depth + 1)) };
  if (!isMap<Node, Node | null>(node)) return emptyPart(at);
  const map = new Map<string, KeyedPart>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const from = key.range?.[0] ?? 0;
    const name = String(key.value);
    const keyAt = filePositionAt(reader.source, from);
    if (map.has(name)) reader.faults.push(duplicateKeyFault(name, from));
    map.set(name, { at: keyAt, value: value ? readPart(value, reader, depth + 1) : emptyPart(keyAt) });
  }
  return { at, map };
}

function readAlias(name: string, from: number, reader: PartsReader, depth: number): WorkflowPart {
  const node = reader.anchors.get(name);
  if (node) return readPart(node, reader, depth + 1);
  reader.faults.push({
    code: 'yaml-syntax',
    message: `There is no anchor ${quotedText(name)} before this alias.`,
    hint: `Put "&${name}" before the part that you mean. If it is text, put it in quotes.`,
    from,
    to: from + name.length + 1,
  });
  return emptyPart(filePositionAt(reader.source, from));
}

function duplicateKeyFault(name: string, from: number): Fault {
  const message = `The key ${quotedText(name)} occurs twice here.`;
  return { code: 'yaml-duplicate-key', message, hint: 'Keep one of them.', from, to: from + Math.max(1, name.length) };
}

function emptyPart(at: FilePosition): WorkflowPart {
  return { at, text: '' };
}

function filePositionAt(source: SourceText, offset: number): FilePosition {
  return { path: source.path, ...positionAt(source, offset) };
}
