/** Imports documents without a repository. */

import type { Problem } from '../../../src/core/finding.js';
import { type Draft, draftPlan } from '../../../src/core/import/draft.js';
import { type FormatId, groupDocuments } from '../../../src/core/import/formats.js';
import type { BaseFiles } from '../../../src/core/import/source-paths.js';
import type { SourceDocument } from '../../../src/core/import/source-plan.js';

/** The base "main" with these files. */
export function baseOf(...files: readonly string[]): BaseFiles {
  return {
    has: (path) => files.includes(path),
    isFolder: (path) => files.some((file) => file.startsWith(`${path}/`)),
    name: 'main',
    root: '/home/me/shop',
  };
}

export interface ImportStory {
  readonly base?: BaseFiles;
  readonly format?: FormatId;
  readonly branch?: string;
  readonly repository?: string;
}

export interface Imported {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

export function importDocuments(documents: readonly SourceDocument[], story: ImportStory = {}): Imported {
  const { base = baseOf(), format, branch, repository } = story;
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const group of groupDocuments(documents, format)) {
    const reading = group.format.read(group.documents);
    problems.push(...reading.problems);
    if (reading.plan)
      drafts.push(
        draftPlan(reading.plan, {
          format: group.format.id,
          base,
          ...(branch === undefined ? {} : { branch }),
          ...(repository === undefined ? {} : { repository }),
        }),
      );
  }
  return { drafts, problems };
}

/** The only plan of one document. */
export function importText(path: string, text: string, story: ImportStory = {}): Draft {
  const { drafts, problems } = importDocuments([{ path, text }], story);
  const [draft] = drafts;
  if (!draft || drafts.length > 1)
    throw new Error(`${drafts.length} plans: ${problems.map(({ message }) => message).join(' ')}`);
  return draft;
}
