/**
 * Real plans of each format, from public repositories: how much of them becomes items that lint accepts. The numbers are
 * compared with counts by plain patterns, which share nothing with the readers.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Draft } from '../../../src/core/import/draft.js';
import type { FormatId } from '../../../src/core/import/formats.js';
import type { SourceDocument } from '../../../src/core/import/source-plan.js';
import { optional, realData } from '../../optional.js';
import { lintUntried } from '../lint/ask.js';
import { importDocuments } from './draft-story.js';

const real = realData();
const folder = real.found === undefined ? undefined : join(real.found, 'plans');
const hasXz = spawnSync('xz', ['--version']).status === 0;
const isThere = folder !== undefined && existsSync(folder) && hasXz;
const withArchives = optional('real plans', isThere, { how: `${real.how}, and install xz` });

const unpacked = isThere ? mkdtempSync(join(tmpdir(), 'plans-')) : '';
beforeAll(() => {
  for (const archive of isThere ? readdirSync(folder) : []) {
    const into = join(unpacked, archive.replace(/\.tar\.xz$/, ''));
    if (archive.endsWith('.tar.xz'))
      expect(
        spawnSync('sh', ['-c', 'mkdir "$1" && tar -xJf "$0" -C "$1"', join(folder ?? '', archive), into]).status,
      ).toBe(0);
  }
});
afterAll(() => rmSync(unpacked, { recursive: true, force: true }));

function documentsOf(format: string): SourceDocument[] {
  const top = join(unpacked, format);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(top.length + 1))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));
}

interface Accepted {
  readonly items: number;
  readonly accepted: number;
  readonly errors: readonly string[];
}

/** Each plan alone, as a person imports it. */
function linted(drafts: readonly Draft[]): Accepted {
  const errors: string[] = [];
  let items = 0;
  let accepted = 0;
  for (const draft of drafts) {
    items += draft.items;
    if (draft.yaml === undefined) continue;
    const { set, findings } = lintUntried({ plans: { [`${draft.plan}.yml`]: draft.yaml }, files: {} });
    const wrong = findings.filter(({ severity }) => severity === 'error');
    const blamed = new Set(wrong.flatMap(({ item, other }) => [item, other?.item]));
    errors.push(
      ...set.problems.map(({ message }) => message),
      ...wrong.map(({ message }) => `${draft.source}: ${message}`),
    );
    accepted += set.problems.length > 0 ? 0 : draft.items - [...blamed].filter((each) => each !== undefined).length;
  }
  return { items, accepted, errors };
}

/** How often each reason was given, without its values. */
function reasons(drafts: readonly Draft[]): string {
  const counts = new Map<string, number>();
  for (const { why } of drafts.flatMap(({ leftOut }) => leftOut)) {
    const reason = why.replace(/"[^"]*"/g, '"…"').slice(0, 90);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([reason, count]) => `    ${count} × ${reason}\n`).join('');
}

function imported(format: FormatId, drafts: readonly Draft[]): Accepted {
  const documents = documentsOf(format);
  const { items, accepted, errors } = linted(drafts);
  const guesses = drafts.reduce((sum, draft) => sum + draft.guesses, 0);
  const plans = drafts.filter(({ yaml }) => yaml !== undefined).length;
  const pairs = drafts.flatMap(({ ordered }) => ordered).filter(({ path }) => path !== undefined).length;
  process.stdout.write(
    `${format}: ${documents.length} files read, ${plans} plans, ${items} items, ${accepted} accepted by lint, ` +
      `${guesses} guesses, ${pairs} pairs ordered by a shared path; left out:\n${reasons(drafts)}`,
  );
  expect(errors).toEqual([]);
  return { items, accepted, errors };
}

function ownershipIn(text: string): string {
  return /^file_ownership:\n([\s\S]*?)^[a-z_]+:/m.exec(text)?.[1] ?? '';
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

describe('real plans become items that lint accepts', () => {
  withArchives('superpowers: each task that names a path to create, modify, delete or test', () => {
    const { drafts } = importDocuments(documentsOf('superpowers'));
    // Code blocks hold plans of their own. The longest fences hold blocks with shorter ones.
    const plain = documentsOf('superpowers').map(({ text }) =>
      text.replace(/^````+[^\n]*\n[\s\S]*?\n````+$/gm, '').replace(/^```[^\n]*\n[\s\S]*?\n```$/gm, ''),
    );
    const sections = plain.flatMap((text) => text.split(/^(?=#{2,4} Task \d)/m).slice(1));
    const counted = sections.filter((text) =>
      /\n- (?:Create|Modify|Delete|Test|Possibly modify|Annotate)[^:\n]*: `[^`\s]+`/.test(text),
    );
    const { items } = imported('superpowers', drafts);
    expect(items).toBe(counted.length);
  });

  withArchives('Spec Kitty: each work package that owns a file', () => {
    const documents = documentsOf('spec-kitty');
    const { drafts } = importDocuments(documents);
    const packages = documents.filter(({ path }) => /\/WP\d+[^/]*\.md$/.test(path)).map(({ text }) => text);
    const { items } = imported('spec-kitty', drafts);
    expect(items).toBe(count(packages, /^owned_files:\s*\n\s*- \S/gm));
  });

  withArchives('GSD: each plan that names files, in its front matter or in its tasks', () => {
    const documents = documentsOf('gsd');
    const { drafts } = importDocuments(documents);
    const counted = documents.filter(
      ({ text }) =>
        /^files_modified:\s*(?:\n(?:\s+- ["']?~.*\n)*\s+- (?!["']?~)|\[[^\]\s])/m.test(text) ||
        /<files>\s*[\w.]+\S*[./]\S*/.test(text),
    );
    const { items } = imported('gsd', drafts);
    expect(items).toBe(counted.length);
  });

  withArchives('scout-and-wave: each agent of each wave that owns files of one repository', () => {
    const documents = documentsOf('scout-and-wave');
    const repositories = ['scout-and-wave', 'scout-and-wave-go', 'scout-and-wave-web'];
    const all = repositories.map((repository) => importDocuments(documents, { repository }).drafts);
    // A document that names no repository is imported by each of the three.
    const named = (draft: Draft) =>
      documents.some(({ path, text }) => path === draft.source && /^\s+repo:/m.test(ownershipIn(text)));
    const drafts = all.flatMap((each, index) => (index === 0 ? each : each.filter(named)));
    const { items } = imported('scout-and-wave', drafts);
    let counted = 0;
    for (const { text } of documents) {
      const owned = ownershipIn(text);
      const agents = new Map<string, Set<string>>();
      for (const entry of owned.split(/^\s*- (?=file:)/m).slice(1)) {
        const value = (key: string) => new RegExp(`^\\s*${key}: *["']?([^\\n"']*)`, 'm').exec(entry)?.[1] ?? '';
        const key = `${value('wave')} ${value('agent')}`;
        agents.set(key, new Set([...(agents.get(key) ?? []), value('repo')]));
      }
      counted += [...agents.values()].filter(({ size }) => size === 1).length;
    }
    // Scaffolds have an item of their own.
    const scaffolds = count(
      drafts.flatMap(({ yaml }) => yaml ?? []),
      /^ {2}w0-scaffold:$/gm,
    );
    expect(items - scaffolds).toBe(counted);
  });

  withArchives('spec-kit: each user story, and each other phase that names a file', () => {
    const documents = documentsOf('spec-kit');
    const { drafts } = importDocuments(documents);
    const { items } = imported('spec-kit', drafts);
    let counted = 0;
    for (const { text } of documents) {
      const groups = new Map<string, string>();
      for (const phase of text.split(/^## /m).slice(1)) {
        const [heading = ''] = phase.split('\n');
        const [, story] = /User Story (\d+)/.exec(heading) ?? [];
        for (const [line, mark] of phase.matchAll(/^- \[[ xX~-]\] T\d+.*?(?:\[US(\d+)\].*)?$/gm)) {
          const key = mark ?? story ?? heading;
          groups.set(key, `${groups.get(key) ?? ''}\n${line}`);
        }
      }
      counted += [...groups.values()].filter((lines) =>
        /[\w\])]\/[\w[\]().-]+\.[a-z]{2,4}\b|package\.json|\.agent\.md/.test(lines),
      ).length;
    }
    expect(items).toBe(counted);
    const notes = drafts.flatMap((draft) => draft.notes.filter((note) => note.includes('both marked [P]')));
    process.stdout.write(`spec-kit: ${notes.length} pairs are marked [P] and share a path\n`);
  });
});
