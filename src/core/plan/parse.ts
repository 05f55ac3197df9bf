/** Turns the text of one plan file into a checked plan, or into all problems that it has. */
import type { Problem } from '../finding.js';
import { buildPlan } from './build.js';
import { MOST_ITEMS, PLAN_FILE } from './definition.js';
import { planFileOf, planIdOf } from './directory.js';
import { hasTooManyAlternatives, MOST_PLAN_ALTERNATIVES } from './glob-problems.js';
import type { Plan } from './plan.js';
import { cycleFaults, type Outline, type Reference, referenceFaults, referenceOf } from './references.js';
import {
  codePointName,
  type Fault,
  hiddenCharacter,
  positionAt,
  problemOf,
  quotedText,
  type SourceText,
  sourceOf,
} from './source.js';
import { keepLayout } from './widening.js';
import { objectionsOf } from './wording.js';
import { readYaml, type YamlReading } from './yaml.js';
import { partAt, spanOf, type YamlPart } from './yaml-parts.js';

export const MOST_BYTES = 512 * 1024;
/** Limits all plan files together that one pull request changes, as the pull request leaves them. */
export const MOST_CHANGED_BYTES = 2 * MOST_BYTES;
/** A file can have a problem in every line. Nobody reads more than these. */
const MOST_PROBLEMS = 100;

/** Everything that a file says, even if it is broken. */
export interface Parsed {
  readonly source: SourceText;
  /** Absent if the file has problems. */
  readonly plan?: Plan;
  readonly faults: readonly Fault[];
  /** Absent if the text is not valid YAML, or is of another version. */
  readonly outline?: Outline;
  /** `base:` as far as it can be trusted. Absent if the file has none, null if it is unknown. */
  readonly base: string | undefined | null;
}

/** References to unknown items, and cycles within the plan. */
export function ownFaults(outline: Outline): readonly Fault[] {
  const known = { outlines: [outline], inert: new Map<string, string>(), unread: new Set<string>() };
  return [...referenceFaults(known, 'own'), ...cycleFaults([outline])];
}

/** Ordered by place, without duplicates, at most a hundred. */
export function problemsOf(source: SourceText, faults: readonly Fault[]): readonly Problem[] {
  const sorted = [...faults].sort((left, right) => left.from - right.from || left.to - right.to);
  const distinct = sorted.filter(
    (fault, index) =>
      !sorted
        .slice(Math.max(0, index - 8), index)
        .some((each) => each.from === fault.from && each.message === fault.message),
  );
  const told = distinct.slice(0, MOST_PROBLEMS).map((fault) => problemOf(source, fault));
  if (distinct.length === told.length) return told;
  const message = `${quotedText(source.path)} has more problems than are listed here.`;
  return [...told, { code: 'more-problems', message, hint: 'Fix these first.' }];
}

export function parsePlan(file: { readonly path: string; readonly text: string }): Parsed {
  const source = sourceOf(file.path, file.text);
  const unreadable = unreadableFault(source);
  if (unreadable) return { source, faults: [unreadable], base: null };
  const nameFaults = nameFault(file.path);
  const reading = readYaml(source.text);
  const faults = [...nameFaults, ...hiddenFaults(source), ...reading.faults];
  if (!reading.document) return { source, faults, base: null };
  const { value, part } = reading.document;
  const keys = isMap(value) ? value : {};
  const base = baseOf(keys, part, reading);
  if (!reading.whole) return { source, faults, base };
  const version = keys['version'];
  if (version !== undefined && version !== 1) {
    const { from, to } = spanOf(partAt(part, ['version']).part);
    const message = `The version of the plan format must be 1, but it is ${quotedText(source.text.slice(from, to))}.`;
    const hint = 'Write "version: 1", or use a release of parallel-work that supports this version.';
    faults.push({ code: 'bad-version', message, hint, from, to });
    // Nothing else is known about another version. This version in quotes is only a mistake, so the rest is read.
    if (typeof version !== 'string' || !/^v?1(\.0)*$/i.test(version)) return { source, faults, base };
  }
  // Counted before any code looks at each of them.
  if (hasTooManyAlternatives(globsIn(value))) return { source, faults: [...faults, braceFault(part)], base };
  const result = PLAN_FILE.safeParse(version === undefined ? value : { ...keys, version: 1 });
  if (!result.success) faults.push(...contentFaults(source, value, part, result.error.issues, reading.repaired));
  faults.push(...sizeFaults(value, part));
  const id = planIdOf(planFileOf(file.path) ?? file.path) ?? '';
  const outline = outlineOf(file.path, id, keys, part);
  if (faults.length > 0 || !result.success) return { source, faults, outline, base };
  const locate: Plan['locate'] = (path) => positionAt(source, spanOf(partAt(part, path).part).from);
  const plan = buildPlan({
    id,
    path: file.path,
    text: file.text,
    order: namesIn(part, 'items'),
    content: result.data,
    locate,
  });
  keepLayout(plan, { source, root: part });
  return { source, faults, outline, base, plan };
}

/** What the definition refuses, except on lines whose syntax was repaired, and except what was already reported. */
function contentFaults(
  source: SourceText,
  value: unknown,
  root: YamlPart,
  issues: Parameters<typeof objectionsOf>[0],
  repaired: readonly number[],
): Fault[] {
  const asWritten = (keys: readonly (string | number)[]) => {
    const { part, found } = partAt(root, keys);
    return found ? source.text.slice(part.from, part.to).trim().slice(0, 200) : undefined;
  };
  const lines = new Set(repaired.map((offset) => positionAt(source, offset).line));
  return objectionsOf(issues, value, asWritten).flatMap((objection): Fault[] => {
    const { part } = partAt(root, objection.keys);
    if (part.kind === 'refused') return [];
    const { from, to } = objection.of === 'key' ? (part.key ?? part) : spanOf(part);
    if (lines.has(positionAt(source, from).line) && objection.code !== 'missing-key') return [];
    return [
      { code: objection.code, message: objection.message, hint: objection.hint, from, to: Math.max(to, from + 1) },
    ];
  });
}

/** Checks that the definition cannot express: the number of items, and that a scope allows something. */
function sizeFaults(value: unknown, root: YamlPart): Fault[] {
  if (!isMap(value)) return [];
  const faults: Fault[] = [];
  const items = value['items'];
  if (isMap(items)) {
    const count = Object.keys(items).length;
    const place = spanOf(partAt(root, ['items']).part);
    if (count === 0)
      faults.push({ code: 'empty', message: '"items" is empty.', hint: 'Write at least one item.', ...place });
    if (count > MOST_ITEMS) {
      const message = `"items" has ${count} entries, but at most ${MOST_ITEMS} are allowed.`;
      faults.push({ code: 'too-many', message, hint: 'Split the task into several plans.', ...place });
    }
  }
  const owners = isMap(items) ? Object.keys(items).map((id) => ['items', id]) : [];
  for (const keys of [...owners, ['integration']]) {
    const owner = keys.reduce<unknown>((at, key) => (isMap(at) ? at[key] : undefined), value);
    const scope = isMap(owner) ? owner['scope'] : undefined;
    if (!isMap(scope)) continue;
    const lists = ['any', 'create', 'modify', 'delete'].map((kind) => scope[kind]);
    if (lists.some((list) => list !== undefined && !(Array.isArray(list) && list.length === 0))) continue;
    if (Object.keys(scope).some((key) => !['any', 'create', 'modify', 'delete', 'except'].includes(key))) continue;
    const message = `The scope of ${keys.length === 1 ? 'the integration' : `item ${quotedText(keys[1] ?? '')}`} allows no changes.`;
    const hint = 'List at least one file under "create", "modify", "delete" or "any".';
    faults.push({ code: 'empty-scope', message, hint, ...spanOf(partAt(root, [...keys, 'scope']).part) });
  }
  return faults;
}

function braceFault(root: YamlPart): Fault {
  const most = MOST_PLAN_ALTERNATIVES.toLocaleString('en-US');
  const message = `The braces of all globs together expand to more than ${most} globs, which is the limit for one plan.`;
  const hint = 'Use wildcards instead of braces, or split the task into several plans.';
  return { code: 'too-many', message, hint, ...spanOf(partAt(root, ['items']).part) };
}

/** Counts every entry of every list. Entries that are not globs rarely contain braces. */
function* globsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* typeof each === 'string' ? [each] : globsIn(each);
  else if (isMap(value)) for (const each of Object.values(value)) yield* globsIn(each);
}

function nameFault(path: string): Fault[] {
  const name = planFileOf(path) ?? path.slice(path.lastIndexOf('/') + 1);
  if (planIdOf(name) !== undefined) return [];
  const message = `${quotedText(name)} is not a valid name for a plan file.`;
  const hint = 'Use a name of 1 to 64 lower-case letters, digits and "-" that ends in ".yml", such as "profile.yml".';
  return [{ code: 'file-name', message, hint, from: 0, to: 1 }];
}

/** Problems with the text as a whole. Nothing else is checked then. */
function unreadableFault(source: SourceText): Fault | undefined {
  const { text } = source;
  const fault = (code: string, message: string, hint: string, from = 0): Fault => ({
    code,
    message,
    hint,
    from,
    to: from + 1,
  });
  // A text has one to three bytes for each unit of its length.
  const isTooBig =
    text.length > MOST_BYTES || (text.length > MOST_BYTES / 3 && new TextEncoder().encode(text).length > MOST_BYTES);
  if (isTooBig) {
    return fault('too-big', `The file is larger than ${MOST_BYTES / 1024} KiB.`, 'Split the task into several plans.');
  }
  if (text.startsWith('version https://git-lfs.github.com/spec/')) {
    const hint = 'Exclude plan files from Git LFS in ".gitattributes".';
    return fault('not-a-file', 'The file is a Git LFS pointer, not a plan.', hint);
  }
  const broken = /[\0\uFFFD\p{Cs}]/u.exec(text);
  if (!broken) return undefined;
  const name = codePointName(broken[0]);
  return fault('not-text', `The file is not valid UTF-8: it contains ${name}.`, 'Save it as UTF-8.', broken.index);
}

function hiddenFaults({ text }: SourceText): Fault[] {
  const faults: Fault[] = [];
  for (let at = 0; faults.length < 20; ) {
    const hidden = hiddenCharacter(text.slice(at));
    if (!hidden) break;
    const from = at + hidden.offset;
    const message = `The file contains the hidden character ${hidden.name}.`;
    const hint = 'Remove it. A person may see a different text than the program reads.';
    faults.push({ code: 'hidden-character', message, hint, from, to: from + 1 });
    at = from + 1;
  }
  return faults;
}

/** If the file is broken, `base:` counts only if it comes before the first problem, and only once. */
function baseOf(
  keys: Readonly<Record<string, unknown>>,
  root: YamlPart,
  reading: YamlReading,
): string | undefined | null {
  const base = keys['base'];
  const isTwice = reading.faults.some(({ code }) => code === 'yaml-duplicate-key' || code === 'yaml-documents');
  if (isTwice || (base !== undefined && typeof base !== 'string')) return null;
  if (reading.whole) return base;
  const first = Math.min(...reading.faults.map(({ from }) => from));
  const { part, found } = partAt(root, ['base']);
  return found && part.to < first ? base : null;
}

function outlineOf(path: string, plan: string, keys: Readonly<Record<string, unknown>>, root: YamlPart): Outline {
  const references = (list: unknown, at: readonly (string | number)[]): Reference[] =>
    Array.isArray(list)
      ? list.flatMap((written, index) => {
          if (typeof written !== 'string' || written === '') return [];
          const { from, to } = partAt(root, [...at, index]).part;
          return [{ ...referenceOf(written, plan), written, from, to }];
        })
      : [];
  const items = isMap(keys['items']) ? keys['items'] : {};
  const outlined = namesIn(root, 'items').map((item) => {
    const content = items[item];
    const contracts = isMap(content) ? content['contracts'] : undefined;
    return {
      item,
      dependsOn: references(isMap(content) ? content['depends_on'] : [], ['items', item, 'depends_on']),
      uses: references(isMap(contracts) ? contracts['uses'] : [], ['items', item, 'contracts', 'uses']),
    };
  });
  if (keys['integration'] === undefined) return { plan, path, items: outlined };
  return {
    plan,
    path,
    items: [...outlined.filter(({ item }) => item !== 'integration'), { item: 'integration', dependsOn: [], uses: [] }],
  };
}

/** In the order of the file. An object would reorder names such as "2024". */
function namesIn(root: YamlPart, key: string): readonly string[] {
  return [...partAt(root, [key]).part.parts.keys()].filter((name) => typeof name === 'string');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
