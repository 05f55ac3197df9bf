/** All formats that can be imported, in the order in which they are tried. */
import { isPhasePlan, phaseOf, readGsd } from './gsd.js';
import { isImplDocument, readScoutAndWave } from './scout-and-wave.js';
import type { SourceDocument, SourceReading } from './source-plan.js';
import { hasSpecKitTasks, readSpecKit } from './spec-kit.js';
import { isWorkPackage, missionOf, readSpecKitty } from './spec-kitty.js';
import { hasSuperpowersTasks, readSuperpowers } from './superpowers.js';
import { mayBeTaskList, readTaskList } from './task-list.js';

export const FORMAT_IDS = ['superpowers', 'spec-kitty', 'gsd', 'scout-and-wave', 'spec-kit', 'task-list'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface Format {
  readonly id: FormatId;
  /** The endings of its files. */
  readonly endings: RegExp;
  /** @param isAlone a person named this document, and no folder */
  readonly recognises: (document: SourceDocument, isAlone: boolean) => boolean;
  /** Whether a plan is a folder of documents. */
  readonly isFolder?: true;
  /** Documents with the same text belong to one plan. */
  readonly planOf: (path: string) => string;
  readonly read: (documents: readonly SourceDocument[]) => SourceReading;
}

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

function alone(read: (document: SourceDocument) => SourceReading): Pick<Format, 'planOf' | 'read'> {
  return { planOf: (path) => path, read: ([document]) => (document ? read(document) : { problems: [] }) };
}

export const FORMATS: readonly Format[] = [
  {
    id: 'spec-kitty',
    endings: MARKDOWN,
    recognises: isWorkPackage,
    isFolder: true,
    planOf: missionOf,
    read: readSpecKitty,
  },
  { id: 'gsd', endings: MARKDOWN, recognises: isPhasePlan, isFolder: true, planOf: phaseOf, read: readGsd },
  { id: 'scout-and-wave', endings: /\.ya?ml$/i, recognises: isImplDocument, ...alone(readScoutAndWave) },
  { id: 'spec-kit', endings: MARKDOWN, recognises: ({ text }) => hasSpecKitTasks(text), ...alone(readSpecKit) },
  {
    id: 'superpowers',
    endings: MARKDOWN,
    recognises: ({ text }, isAlone) => hasSuperpowersTasks(text, isAlone),
    ...alone(readSuperpowers),
  },
  { id: 'task-list', endings: /\.(?:json|ya?ml)$/i, recognises: mayBeTaskList, ...alone(readTaskList) },
];

export interface SourceGroup {
  readonly format: Format;
  readonly documents: readonly SourceDocument[];
}

/**
 * Sorts documents into plans.
 * @param wanted the only format to use. Without it, the first format that recognises a document counts
 */
export function groupDocuments(documents: readonly SourceDocument[], wanted?: FormatId): SourceGroup[] {
  const groups = new Map<string, { readonly format: Format; readonly documents: SourceDocument[] }>();
  const isAlone = documents.length === 1;
  for (const document of documents) {
    const format = FORMATS.find(
      ({ id, endings, recognises }) =>
        (wanted === undefined || id === wanted) &&
        endings.test(document.path) &&
        ((isAlone && wanted === id) || recognises(document, isAlone)),
    );
    if (!format) continue;
    const key = `${format.id} ${format.planOf(document.path)}`;
    const group = groups.get(key) ?? { format, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
  }
  // Beside the files of a plan there are summaries and checklists, which may look like plans themselves.
  const folders = [...groups.values()].flatMap(({ format, documents: [first] }) =>
    format.isFolder && first ? [`${format.planOf(first.path)}/`] : [],
  );
  return [...groups.values()].filter(
    ({ format, documents: [first] }) => format.isFolder || !folders.some((folder) => first?.path.startsWith(folder)),
  );
}
