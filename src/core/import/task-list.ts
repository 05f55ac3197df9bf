/** Task lists in JSON or YAML of any tool: a list of tasks with files, by the spellings in the table below. */
import type { ChangeKind } from '../terms.js';
import { type Fields, field, isFields, listOf, readData, textOf } from './fields.js';
import { signaturesIn } from './signatures.js';
import { looksLikePath } from './source-paths.js';
import {
  firstTasks,
  type LeftOut,
  oneLine,
  plainText,
  type SourceContract,
  type SourceDependency,
  type SourceDocument,
  type SourceFile,
  type SourceReading,
  type SourceTask,
} from './source-plan.js';
import { fileStem } from './superpowers.js';

type Meaning =
  | 'id'
  | 'title'
  | 'context'
  | 'files'
  | 'create'
  | 'modify'
  | 'delete'
  | 'forbidden'
  | 'depends'
  | 'blocks'
  | 'conflicts'
  | 'wave'
  | 'verification'
  | 'provides'
  | 'repository'
  | 'branch'
  | 'notes';

/** One row for each spelling, without letter case, "_" and "-". Of several spellings of one meaning the first row counts as the id or title. */
const SPELLINGS: readonly (readonly [spelling: string, meaning: Meaning])[] = [
  ['id', 'id'],
  ['taskid', 'id'],
  ['key', 'id'],
  ['slug', 'id'],
  ['workpackageid', 'id'],
  ['number', 'id'],
  ['title', 'title'],
  ['name', 'title'],
  ['summary', 'title'],
  ['subject', 'title'],
  ['task', 'title'],
  ['goal', 'title'],
  ['description', 'context'],
  ['details', 'context'],
  ['context', 'context'],
  ['prompt', 'context'],
  ['instructions', 'context'],
  ['objective', 'context'],
  ['body', 'context'],
  ['files', 'files'],
  ['ownedfiles', 'files'],
  ['ownedpaths', 'files'],
  ['owns', 'files'],
  ['touches', 'files'],
  ['allowedpaths', 'files'],
  ['allowedfiles', 'files'],
  ['filescope', 'files'],
  ['scope', 'files'],
  ['paths', 'files'],
  ['filepaths', 'files'],
  ['filelist', 'files'],
  ['targetfiles', 'files'],
  ['affectedfiles', 'files'],
  ['relatedfiles', 'files'],
  ['writescope', 'files'],
  ['writepaths', 'files'],
  ['writes', 'files'],
  ['fileownership', 'files'],
  ['globs', 'files'],
  ['outputs', 'files'],
  ['create', 'create'],
  ['creates', 'create'],
  ['createintent', 'create'],
  ['filestocreate', 'create'],
  ['filescreated', 'create'],
  ['newfiles', 'create'],
  ['modify', 'modify'],
  ['modifies', 'modify'],
  ['filestomodify', 'modify'],
  ['filesmodified', 'modify'],
  ['edits', 'modify'],
  ['delete', 'delete'],
  ['deletes', 'delete'],
  ['filestodelete', 'delete'],
  ['filesdeleted', 'delete'],
  ['nevertouch', 'forbidden'],
  ['donottouch', 'forbidden'],
  ['donotmodify', 'forbidden'],
  ['forbiddenpaths', 'forbidden'],
  ['forbiddenfiles', 'forbidden'],
  ['deniedpaths', 'forbidden'],
  ['blockedpaths', 'forbidden'],
  ['offlimits', 'forbidden'],
  ['readonly', 'forbidden'],
  ['dependson', 'depends'],
  ['dependencies', 'depends'],
  ['deps', 'depends'],
  ['requires', 'depends'],
  ['blockedby', 'depends'],
  ['prerequisites', 'depends'],
  ['needs', 'depends'],
  ['after', 'depends'],
  ['blocks', 'blocks'],
  ['conflictswith', 'conflicts'],
  ['conflicts', 'conflicts'],
  ['wave', 'wave'],
  ['verification', 'verification'],
  ['verify', 'verification'],
  ['verificationcommand', 'verification'],
  ['testcommand', 'verification'],
  ['teststrategy', 'verification'],
  ['provides', 'provides'],
  ['produces', 'provides'],
  ['interfaces', 'provides'],
  ['exports', 'provides'],
  ['repo', 'repository'],
  ['repository', 'repository'],
  ['branch', 'branch'],
  ['branchname', 'branch'],
  ['constraints', 'notes'],
  ['notes', 'notes'],
];
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(SPELLINGS);
const ORDER: ReadonlyMap<string, number> = new Map(SPELLINGS.map(([spelling], index) => [spelling, index]));
const FILE_MEANINGS: ReadonlySet<Meaning | undefined> = new Set(['files', 'create', 'modify', 'delete']);

/** What a list of tasks may be called, or the map from ids to tasks. */
const LISTS =
  /^(?:tasks|items|work_?items|work_?packages|subtasks|sub_tasks|issues|stories|user_?stories|steps|packages|units|workstreams|streams|assignments|agents|phases|waves|milestones|master|plan|nodes|features|epics)$/i;
const MOST_LEVELS = 5;

function meaningOf(key: string): Meaning | undefined {
  return MEANINGS.get(key.toLowerCase().replace(/[_\s-]/g, ''));
}

interface FoundTask {
  readonly fields: Fields;
  /** Its key in a map of tasks. */
  readonly key?: string;
  /** The id of the task that it is a part of. Ids may be unique only among the parts of one task. */
  readonly parent?: string;
}

/** Whether the text may be such a list. It is read only then. */
export function mayBeTaskList({ path, text }: SourceDocument): boolean {
  if (
    !/\.(?:json|ya?ml)$/i.test(path) ||
    /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|lanes|meta|status[^/]*)\.json$|(?:^|\/)\.github\//i.test(path)
  )
    return false;
  const keys = [...text.slice(0, 200_000).matchAll(/["']?\b([A-Za-z][\w-]*)["']?\s*:/g)].map(([, key = '']) => key);
  const meanings = new Set(keys.map(meaningOf));
  const isList = /^\s*(?:\[|-\s)/.test(text) || keys.some((key) => LISTS.test(key));
  return (
    isList && [...FILE_MEANINGS].some((each) => meanings.has(each)) && (meanings.has('id') || meanings.has('title'))
  );
}

export function readTaskList(source: SourceDocument): SourceReading {
  const reading = readData(source);
  if ('problem' in reading) return { problems: [reading.problem] };
  const { value } = reading;
  const unread: LeftOut[] = [];
  const { tasks: found, leftOut } = firstTasks(tasksIn(value, 0, unread));
  const stem = fileStem(source.path);
  const title = ['title', 'name', 'goal', 'feature', 'project', 'task'].flatMap(
    (key) => textOf(field(value, key)) ?? [],
  )[0];
  const about = ['description', 'context', 'summary', 'overview'].flatMap((key) => textOf(field(value, key)) ?? [])[0];
  const names = found.map((task, index) => idOf(task) ?? String(index + 1));
  const list: TaskList = {
    names,
    parents: found.map(({ parent }) => parent),
    waves: found.map(({ fields }) => Number(valuesOf(fields, 'wave')[0] ?? Number.NaN)),
    blocks: found.map(({ fields }) => new Set(textsOf(fields, 'blocks'))),
    conflicts: found.map(({ fields }) => new Set(textsOf(fields, 'conflicts'))),
  };
  return {
    problems: [],
    plan: {
      source: source.path,
      name: stem,
      task: title === undefined ? stem.replace(/[-_]+/g, ' ') : oneLine(title, 200),
      ...(about === undefined ? {} : { context: plainText(about) }),
      tasks: found.map((task, index) => readListedTask(task, index, list)),
      leftOut: [...unread, ...leftOut],
    },
  };
}

/** The innermost objects of a list of tasks that name files. A list may hold phases with lists of their own. */
function tasksIn(value: unknown, level: number, leftOut: LeftOut[]): FoundTask[] {
  if (level > MOST_LEVELS) return [];
  if (Array.isArray(value)) {
    const found = value.map((each) => tasksOf({ fields: isFields(each) ? each : {} }, level, leftOut));
    // The lists of steps in a task hold no tasks at all.
    if (found.some((tasks) => tasks.length > 0))
      for (const [index, tasks] of found.entries())
        if (tasks.length === 0) leftOut.push({ what: entryName(value[index], index), why: NO_TASK });
    return found.flat();
  }
  if (!isFields(value)) return [];
  const lists = Object.entries(value).filter(([key]) => LISTS.test(key));
  return lists.flatMap(([, list]) => {
    if (Array.isArray(list) || !isFields(list)) return tasksIn(list, level + 1, leftOut);
    const inner = tasksIn(list, level + 1, leftOut);
    return inner.length > 0
      ? inner
      : Object.entries(list).flatMap(([key, fields]) =>
          isFields(fields) ? tasksOf({ fields, key }, level + 1, leftOut) : [],
        );
  });
}

const NO_TASK = 'it has no id, no title and no files';

function entryName(value: unknown, index: number): string {
  return `entry ${index + 1} of a list of tasks (${oneLine(JSON.stringify(value), 80)})`;
}

function tasksOf(task: FoundTask, level: number, leftOut: LeftOut[]): FoundTask[] {
  if (Object.keys(task.fields).length === 0) return [];
  const own = idOf(task);
  const inner = tasksIn(task.fields, level + 1, leftOut);
  if (inner.length > 0 && !namesFiles(task)) {
    for (const on of dependsOn(task))
      leftOut.push({ what: `dependency of "${own}" on "${on}"`, why: 'its parts are imported, not the task itself' });
    return inner.map((part) => (part.parent === undefined && own !== undefined ? { ...part, parent: own } : part));
  }
  for (const part of inner)
    if (namesFiles(part))
      leftOut.push({ what: `"${idOf(part)}", a part of "${own}"`, why: `"${own}" names files, so it is one item` });
  const mayNameFiles = Object.keys(task.fields).some((key) => FILE_MEANINGS.has(meaningOf(key)));
  return mayNameFiles || own !== undefined ? [task] : [];
}

function namesFiles({ fields }: FoundTask): boolean {
  return [...FILE_MEANINGS].some((meaning) => meaning !== undefined && valuesOf(fields, meaning).length > 0);
}

/** All values of a meaning, in the order of the table. */
function valuesOf(fields: Fields, meaning: Meaning): unknown[] {
  return Object.keys(fields)
    .filter((key) => meaningOf(key) === meaning)
    .sort((one, other) => placeOf(one) - placeOf(other))
    .flatMap((key) => listOf(fields[key]));
}

function placeOf(key: string): number {
  return ORDER.get(key.toLowerCase().replace(/[_\s-]/g, '')) ?? SPELLINGS.length;
}

function idOf({ fields, key }: FoundTask): string | undefined {
  return key ?? [...valuesOf(fields, 'id'), ...valuesOf(fields, 'title')].flatMap((each) => textOf(each) ?? [])[0];
}

/** What the tasks say about each other, by their positions. */
interface TaskList {
  readonly names: readonly string[];
  readonly parents: readonly (string | undefined)[];
  readonly waves: readonly number[];
  readonly blocks: readonly ReadonlySet<string>[];
  readonly conflicts: readonly ReadonlySet<string>[];
}

function textsOf(fields: Fields, meaning: Meaning): string[] {
  return valuesOf(fields, meaning).flatMap((each) => textOf(each) ?? []);
}

function readListedTask(task: FoundTask, index: number, list: TaskList): SourceTask {
  const { fields } = task;
  const name = list.names[index] ?? '';
  const texts = (meaning: Meaning) => textsOf(fields, meaning);
  const [title] = texts('title');
  const [repository] = texts('repository');
  const [branch] = texts('branch');
  const context = texts('context').map(plainText).join('\n\n');
  const verification = texts('verification').map(plainText).join(' && ');
  const provides = valuesOf(fields, 'provides').flatMap(contractOf);
  const notes = texts('notes').map((each) => oneLine(each, 500));
  const unread: string[] = [];
  const files = (['files', 'create', 'modify', 'delete'] as const).flatMap((meaning) =>
    valuesOf(fields, meaning).flatMap((each) => filesOf(each, meaning === 'files' ? undefined : meaning, unread)),
  );
  return {
    name,
    id: /^\d/.test(name) ? `task-${name}` : name,
    aliases: [
      ...(title === undefined ? [] : [title]),
      ...(task.parent === undefined ? [] : [`${task.parent}.${name}`]),
    ],
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(context === '' ? {} : { context }),
    files,
    ...(unread.length === 0 ? {} : { unread }),
    dependsOn: dependenciesOf(task, index, list),
    doNotTouch: texts('forbidden'),
    ...(notes.length === 0 ? {} : { notes }),
    ...(verification === '' ? {} : { verification }),
    ...(provides.length === 0 ? {} : { provides }),
    ...(repository === undefined ? {} : { repository }),
    ...(branch === undefined ? {} : { branch }),
  };
}

function dependsOn({ fields }: FoundTask): string[] {
  return valuesOf(fields, 'depends').flatMap(
    (each) => textOf(isFields(each) ? (field(each, 'id') ?? field(each, 'task')) : each) ?? [],
  );
}

function dependenciesOf(task: FoundTask, index: number, list: TaskList): SourceDependency[] {
  const { fields, parent } = task;
  const { names, parents, waves, blocks, conflicts } = list;
  const own = names[index] ?? '';
  const isPart = (name: string) =>
    parent !== undefined && names.some((each, place) => each === name && parents[place] === parent);
  const named = dependsOn(task).map((on) => (isPart(on) ? `${parent}.${on}` : on));
  const blocking = names.filter((_, place) => place !== index && blocks[place]?.has(own));
  const conflicting = names
    .slice(0, index)
    .filter((name, place) => conflicts[index]?.has(name) || conflicts[place]?.has(own));
  const wave = waves[index] ?? Number.NaN;
  const isNamed = Object.keys(fields).some((key) => meaningOf(key) === 'depends');
  const last = isNamed ? Number.NaN : Math.max(...waves.filter((each) => each < wave));
  return [
    ...named.map((on) => ({ on })),
    ...blocking.map((on) => ({ on, because: `it blocks "${own}"` })),
    ...conflicting.map((on) => ({ on, because: 'the source says that they conflict' })),
    ...names
      .filter((_, place) => waves[place] === last)
      .map((on) => ({ on, because: `wave ${last} comes before wave ${wave}` })),
  ];
}

const KINDS: Readonly<Record<string, ChangeKind | undefined>> = {
  create: 'create',
  created: 'create',
  new: 'create',
  add: 'create',
  modify: 'modify',
  modified: 'modify',
  edit: 'modify',
  update: 'modify',
  change: 'modify',
  delete: 'delete',
  deleted: 'delete',
  remove: 'delete',
};

/**
 * A path, an object with a path, or a map of lists by kind.
 * @param unread gets what names no path
 */
function filesOf(value: unknown, kind: ChangeKind | undefined, unread: string[]): SourceFile[] {
  if (Array.isArray(value)) return value.flatMap((each) => filesOf(each, kind, unread));
  const text = textOf(value);
  if (text !== undefined) return pathsIn(text).map((path) => sourceFile(path, kind));
  if (!isFields(value)) {
    unread.push(`${oneLine(JSON.stringify(value), 80)}: it is no path`);
    return [];
  }
  const first = (keys: readonly string[]) => keys.flatMap((key) => textOf(field(value, key)) ?? [])[0];
  const path = first(['path', 'file', 'name', 'glob', 'pattern', 'filename']);
  if (path !== undefined) {
    const said = (first(['action', 'kind', 'type', 'mode', 'operation', 'change']) ?? '').toLowerCase();
    const from = first(['from', 'old_path', 'oldPath', 'previous']);
    if (/^(?:renamed?|moved?)$/.test(said) && from !== undefined)
      return [sourceFile(from, 'delete'), sourceFile(path, 'create')];
    return [sourceFile(path, KINDS[said.replace(/^to_/, '')] ?? kind)];
  }
  return Object.entries(value).flatMap(([key, list]) => {
    const own = KINDS[key.toLowerCase()];
    if (own !== undefined || ANY_KIND.test(key)) return filesOf(list, own ?? kind, unread);
    unread.push(`${oneLine(JSON.stringify({ [key]: list }), 80)}: "${oneLine(key, 40)}" is no kind of change`);
    return [];
  });
}

const ANY_KIND = /^(?:any|include|paths|files|globs|write|owned)$/i;

function sourceFile(text: string, kind: ChangeKind | undefined): SourceFile {
  return kind === undefined ? { text } : { text, kind };
}

/** Several paths may be one text, with commas between them. */
function pathsIn(text: string): readonly string[] {
  const parts = text.split(/,\s+|\n/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every(looksLikePath) ? parts : [text];
}

function contractOf(value: unknown): SourceContract[] {
  const text = textOf(value);
  if (text !== undefined) return contract(undefined, signaturesIn(text));
  const path = textOf(field(value, 'path')) ?? textOf(field(value, 'file'));
  const declared = [
    ...listOf(field(value, 'declares')),
    ...listOf(field(value, 'signature')),
    ...listOf(field(value, 'exports')),
  ];
  return contract(
    path,
    declared.flatMap((each) => signaturesIn(textOf(each) ?? '')),
  );
}

function contract(path: string | undefined, declares: readonly string[]): SourceContract[] {
  return declares.length === 0 ? [] : [{ ...(path === undefined ? {} : { path }), declares }];
}
