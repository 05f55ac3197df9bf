/** Writes the text of a new plan, with comments. `yaml-edits.ts` changes a plan that exists. */
import { Document, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { ItemContent, PlanFileContent } from './definition.js';
import { shown } from './source.js';

/** The items are a map, because an object would reorder ids such as "2024". */
export interface NewPlan extends Omit<PlanFileContent, 'version' | 'items'> {
  readonly items: ReadonlyMap<string, ItemContent>;
}

export interface PlanComment {
  /** The keys of the part, as in `Plan.locate`. Without keys, the comment is written at the top of the file. */
  readonly keys: readonly (string | number)[];
  /** It is written on the line of a plain value, and above any other part. */
  readonly text: string;
}

const MOST_CHARACTERS_IN_LINE = 110;
/** The indentation and the key of a list in an item. */
const MARGIN = 20;

/** Each part is written with its keys in the order of the object. */
export function writePlan(plan: NewPlan, comments: readonly PlanComment[] = []): string {
  const { task, context, items, integration, ...settings } = plan;
  const content = new Map(Object.entries({ version: 1, task, context, ...settings, items, integration }));
  const document = new Document(content, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
    keepUndefined: false,
  });
  for (const { keys, text } of comments) addComment(document, keys, text);
  separate(document.contents, ['items', 'integration']);
  separate(document.get('items'), [...items.keys()].slice(1));
  visit(document, {
    Seq: (_, list) => {
      list.flow = fitsOnLine(list.items);
    },
    Scalar: (_, scalar, around) => {
      const parent = around.at(-1);
      if (wantsSingleQuotes(scalar.value, isSeq(parent) && parent.flow === true)) scalar.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}

function addComment(document: Document, keys: PlanComment['keys'], text: string): void {
  const value = document.getIn(keys, true);
  if (keys.length > 0 && isScalar(value) && !String(value.value).includes('\n')) {
    const line = ` ${shown(text.trim().replace(/\s+/g, ' '))}`;
    value.comment = value.comment ? `${value.comment};${line}` : line;
    return;
  }
  const below = keys.length === 0 ? document : keyIn(document.getIn(keys.slice(0, -1), true), keys.at(-1));
  const lines = text.split('\n').map((line) => ` ${shown(line)}`.trimEnd());
  if (below) below.commentBefore = [...(below.commentBefore ? [below.commentBefore] : []), ...lines].join('\n');
}

/** Writes an empty line before these keys. */
function separate(map: unknown, keys: readonly string[]): void {
  for (const name of keys) {
    const key = keyIn(map, name);
    if (key) key.spaceBefore = true;
  }
}

function keyIn(map: unknown, name: unknown): Scalar | undefined {
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  return isScalar(pair?.key) ? pair.key : undefined;
}

/** A list of short texts without comments is written in brackets. */
function fitsOnLine(entries: readonly unknown[]): boolean {
  let length = MARGIN;
  for (const entry of entries) {
    if (!isScalar(entry) || entry.comment || String(entry.value).includes('\n')) return false;
    length += String(entry.value).length + 4;
  }
  return length <= MOST_CHARACTERS_IN_LINE;
}

/** Backslashes would be doubled in double quotes. */
function wantsSingleQuotes(value: unknown, isInFlow: boolean): boolean {
  if (typeof value !== 'string' || !value.includes('\\') || value.includes('\n')) return false;
  return (isInFlow && /[[\]{},]/.test(value)) || !/^[\w./(-]/.test(value) || /:(?:\s|$)|\s#/.test(value);
}
