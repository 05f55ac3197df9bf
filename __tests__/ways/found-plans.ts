/**
 * Plans of other tools, as they are in public repositories, turned into plans of ours: the scopes and nothing that orders the
 * items, so that every file that two of them share is an overlap.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { globOf, globProblems } from '../../src/core/plan/glob-problems.js';

export interface FoundPlan {
  /** The archive and the folder or file in it. */
  readonly name: string;
  readonly text: string;
}

interface Task {
  readonly id: string;
  readonly files: readonly string[];
  readonly dependsOn: readonly string[];
}

type Tasks = ReadonlyMap<string, readonly Task[]>;
type Files = readonly (readonly [path: string, text: string])[];

const FORMATS: Readonly<Record<string, (files: Files) => Tasks>> = {
  'spec-kitty': (files) =>
    byFolder(files, /\/tasks\/WP[^/]*\.md$/, ({ work_package_id, owned_files, dependencies, scope }) =>
      scope === 'codebase-wide' ? undefined : task(work_package_id, owned_files, dependencies),
    ),
  gsd: (files) =>
    byFolder(files, /PLAN\.md$/, ({ files_modified, depends_on }, path) =>
      task(basename(path, '-PLAN.md'), files_modified, depends_on),
    ),
  'scout-and-wave': (files) =>
    new Map(files.flatMap(([path, text]) => (/\.ya?ml$/.test(path) ? [[path, waveTasks(text)]] : []))),
  superpowers: (files) =>
    new Map(files.flatMap(([path, text]) => (path.endsWith('.md') ? [[path, sections(text)]] : []))),
};

/** @param order whether what the source names as dependencies is kept */
export function foundPlans(data: string, { order }: { readonly order: boolean }): readonly FoundPlan[] {
  return Object.entries(FORMATS).flatMap(([format, tasksOf]) => {
    const folder = mkdtempSync(join(tmpdir(), 'found-plans-'));
    try {
      const { status, stderr } = spawnSync('tar', ['-xJf', join(data, 'plans', `${format}.tar.xz`), '-C', folder]);
      if (status !== 0) throw new Error(String(stderr));
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const);
      return [...tasksOf(files)].flatMap(([name, tasks]) => {
        const text = planText(tasks, order);
        return text === undefined ? [] : { name: `${format}: ${name}`, text };
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

function planText(tasks: readonly Task[], order: boolean): string | undefined {
  const ids = new Set(tasks.map(({ id }) => id));
  const items = tasks.flatMap(({ id, files, dependsOn }) => {
    const scope = globsOf(files);
    const before = order ? [...new Set(dependsOn)].filter((each) => ids.has(each) && each < id) : [];
    const item = { branch: `plan/${id}`, scope, ...(before.length > 0 ? { depends_on: before } : {}) };
    return scope.length === 0 ? [] : [[id, item] as const];
  });
  const kept = new Set(items.map(([id]) => id));
  for (const [, item] of items) if (item.depends_on) item.depends_on = item.depends_on.filter((id) => kept.has(id));
  return kept.size < 2 || kept.size !== items.length
    ? undefined
    : stringify({ version: 1, task: 'Found', items: Object.fromEntries(items) }, { lineWidth: 0 });
}

/** Names are escaped, places in a file are cut, and what is no path in this repository is left out. */
function globsOf(files: readonly string[]): string[] {
  const globs = files
    .map((file) =>
      file
        .trim()
        .replace(/^\.\//, '')
        .replace(/:\d+(-\d+)?(,.*)?$/, ''),
    )
    .map((file) => (file.endsWith('/') ? `${file}**` : file))
    .map((file) => (/[*{?]/.test(file) ? file : globOf(file)));
  return [...new Set(globs)].filter((glob) => !/\s/.test(glob) && globProblems(glob).length === 0).slice(0, 200);
}

function task(id: unknown, files: unknown, dependsOn: unknown): Task {
  return { id: idOf(id), files: texts(files), dependsOn: texts(dependsOn).map(idOf) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function idOf(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

function byFolder(
  files: Files,
  wanted: RegExp,
  taskOf: (matter: Readonly<Record<string, unknown>>, path: string) => Task | undefined,
): Tasks {
  const folders = new Map<string, Task[]>();
  for (const [path, text] of files) {
    const matter = wanted.test(path) ? /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] : undefined;
    const read = matter === undefined ? undefined : taskOf(parsed(matter), path);
    if (read) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), read]);
  }
  return folders;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return (parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

/** Of several repositories the first one. */
function waveTasks(text: string): Task[] {
  const { file_ownership: rows } = parsed(text);
  if (!Array.isArray(rows)) return [];
  const [first] = rows;
  const own = rows.filter((row) => row.repo === first?.repo);
  const ids = [...new Set(own.map((row) => idOf(`w${row.wave}-${row.agent}`)))];
  return ids.map((id) => {
    const files = own.filter((row) => idOf(`w${row.wave}-${row.agent}`) === id).map((row) => String(row.file));
    const wave = Number(/^w(\d+)/.exec(id)?.[1]);
    return { id, files, dependsOn: ids.filter((each) => Number(/^w(\d+)/.exec(each)?.[1]) < wave) };
  });
}

function sections(text: string): Task[] {
  return text
    .split(/^#{2,4} (?=Task \d+)/m)
    .slice(1)
    .map((section) => {
      const number = /^Task (\d+)/.exec(section)?.[1];
      const list = /^\*\*Files:\*\*\s*\n((?:[-*] .*\n?)*)/m.exec(section)?.[1] ?? '';
      const files = [...list.matchAll(/^[-*] .*?`([^`]+)`/gm)].map((match) => match[1] ?? '');
      const before = [...(/Consumes:.*/.exec(section)?.[0] ?? '').matchAll(/Tasks? (\d+)/g)];
      return task(
        `task-${number}`,
        files,
        before.map((match) => `task-${match[1]}`),
      );
    });
}
