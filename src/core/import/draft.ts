/** Makes the text of a plan from the tasks of a source. Comments mark what is a guess. */
import type { Problem } from '../finding.js';
import { claimProblems } from '../plan/branch-names.js';
import { type ItemContent, MOST_ITEMS } from '../plan/definition.js';
import { ID } from '../plan/directory.js';
import { MOST_BYTES } from '../plan/parse.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { readPlan } from '../plan/read.js';
import { type PlanComment, writePlan } from '../plan/write.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';
import { type Ordering, orderTasks } from './order.js';
import { type BaseFiles, readPath, type SourceGlob } from './source-paths.js';
import {
  type LeftOut,
  oneLine,
  plainText,
  type SourceContract,
  type SourcePlan,
  type SourceTask,
} from './source-plan.js';

export interface DraftSettings {
  readonly format: string;
  readonly base: BaseFiles;
  /** With `<plan>` and `<item>`. */
  readonly branch?: string;
  /** The name of this repository in a plan over several. */
  readonly repository?: string;
}

export interface OrderedPair {
  readonly item: string;
  readonly after: string;
  /** Absent if the source lists the dependency. */
  readonly because?: string;
  readonly path?: string;
}

export interface Draft {
  readonly format: string;
  readonly source: string;
  /** The id of the plan, and the file that it belongs into. */
  readonly plan: string;
  readonly path: string;
  readonly items: number;
  readonly guesses: number;
  readonly leftOut: readonly LeftOut[];
  readonly ordered: readonly OrderedPair[];
  readonly notes: readonly string[];
  /** Absent if nothing is left to import. */
  readonly yaml?: string;
}

const DEFAULT_BRANCH = '<plan>/<item>';
/** Contexts are cut to the first of these lengths with which the plan is not too large. */
const CONTEXT_LENGTHS = [4000, 800, 200] as const;
const MOST_LISTED = 20;

export function draftPlan(source: SourcePlan, settings: DraftSettings): Draft {
  const plan = planIdFor(source.name);
  const tasks = namedItems(source.tasks);
  const leftOut: LeftOut[] = [...source.leftOut];
  if (tasks.length === 0) leftOut.push({ what: source.source, why: 'it has no tasks' });
  const candidates = tasks.map((each, place) => candidateOf(each, place, settings, leftOut));
  const usable = candidates.filter(({ why }) => why === undefined);
  const tooMany = `a plan has at most ${MOST_ITEMS} items`;
  const refused = new Map(usable.slice(MOST_ITEMS).map(({ place }) => [place, tooMany]));
  for (;;) {
    const drafted = assemble(source, plan, candidates, refused, settings, leftOut);
    const blamed =
      drafted.yaml === undefined
        ? []
        : blamedItems(
            drafted.yaml,
            drafted.path,
            candidates.filter(({ place, why }) => why === undefined && !refused.has(place)),
          );
    if (blamed.length === 0) return drafted;
    for (const { place, why } of blamed) refused.set(place, why);
  }
}

interface NamedTask {
  readonly task: SourceTask;
  readonly id: string;
}

/** Ids of the source, made valid and unique. */
function namedItems(tasks: readonly SourceTask[]): NamedTask[] {
  const taken = new Set<string>();
  return tasks.map((task) => {
    const wanted = idFor(task.id, 'task');
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted.slice(0, 60)}-${count}`;
    taken.add(id);
    return { task, id };
  });
}

/** Says which tasks have no id of their own in the source. */
function renamedItems(tasks: readonly NamedTask[]): string[] {
  return tasks.flatMap(({ task, id }) => {
    const wanted = idFor(task.id, 'task');
    return id === wanted ? [] : [`Several tasks have the id "${wanted}", so one of them became item "${id}".`];
  });
}

export function planIdFor(name: string): string {
  return idFor(name, 'plan');
}

/** `WP04` → `wp04`, `55.1-01` → `55-1-01`. */
function idFor(name: string, prefix: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  return ID.test(id) ? id : `${prefix}${id === '' ? '' : `-${id.slice(0, 50)}`}`;
}

interface CandidateFile extends SourceGlob {
  readonly kind?: ChangeKind;
  readonly guess?: string;
}

interface ReadTask extends NamedTask {
  readonly place: number;
  readonly files: readonly CandidateFile[];
  /** Why it becomes no item. */
  readonly why?: string;
}

function candidateOf({ task, id }: NamedTask, place: number, settings: DraftSettings, leftOut: LeftOut[]): ReadTask {
  const files = new Map<string, CandidateFile>();
  const unread: string[] = [...(task.unread ?? [])];
  for (const { text, kind, guess } of task.files) {
    const read = readPath(text, settings.base);
    if ('why' in read) {
      unread.push(`"${oneLine(text, 100)}": ${read.why}`);
      continue;
    }
    const guesses = [guess, read.because].filter((each) => each !== undefined);
    const key = `${read.glob}\n${kind ?? ''}`;
    files.set(key, {
      ...read,
      ...(kind === undefined ? {} : { kind }),
      ...(guesses.length === 0 ? {} : { guess: guesses.join(', ') }),
    });
  }
  const why =
    task.leftOut ??
    elsewhere(task, settings) ??
    (files.size > 0
      ? undefined
      : unread.length > 0
        ? `none of its paths can be used: ${unread.slice(0, 5).join('; ')}`
        : 'it names no file');
  if (why === undefined) leftOut.push(...unread.map((each) => ({ what: `path of "${task.name}"`, why: each })));
  return { task, id, place, files: withoutDoubles([...files.values()]), ...(why === undefined ? {} : { why }) };
}

function elsewhere({ repository }: SourceTask, settings: DraftSettings): string | undefined {
  if (repository === undefined || settings.repository === undefined) return undefined;
  return sameRepository(repository, settings.repository) ? undefined : `it belongs to the repository "${repository}"`;
}

export function sameRepository(one: string, other: string): boolean {
  const nameOf = (text: string) =>
    text
      .toLowerCase()
      .replace(/\.git$|\/+$/g, '')
      .split('/')
      .at(-1);
  return nameOf(one) === nameOf(other);
}

/** A path whose kind is named once needs no second entry without a kind. What an item creates, it may also modify. */
function withoutDoubles(files: readonly CandidateFile[]): CandidateFile[] {
  return files.filter(({ glob, kind }) => {
    const others = files.filter((each) => each.glob === glob && each.kind !== kind).map((each) => each.kind);
    if (kind === undefined) return others.length === 0;
    return !(kind === 'modify' && others.includes('create'));
  });
}

function refusals(candidates: readonly ReadTask[], refused: ReadonlyMap<number, string>): LeftOut[] {
  return candidates.flatMap(({ task, place, why }) => {
    const reason = refused.get(place) ?? why;
    const title = task.title === undefined ? '' : ` (${oneLine(task.title, 60)})`;
    return reason === undefined ? [] : [{ what: `${oneLine(task.name, 80)}${title}`, why: reason }];
  });
}

function assemble(
  source: SourcePlan,
  plan: string,
  candidates: readonly ReadTask[],
  refused: ReadonlyMap<number, string>,
  settings: DraftSettings,
  unread: readonly LeftOut[],
): Draft {
  const isItem = ({ place, why }: ReadTask) => why === undefined && !refused.has(place);
  const order = orderTasks(
    candidates.map((each) => ({
      name: each.task.name,
      names: [each.task.name, each.task.id, each.id, ...(each.task.aliases ?? [])],
      dependsOn: each.task.dependsOn ?? [],
      globs: each.files,
      isItem: isItem(each),
    })),
  );
  const items = candidates.filter(isItem);
  const path = `${PLAN_DIRECTORY}/${plan}.yml`;
  const ordered = order.orderings.map(
    ({ first, second, because, path: shared }): OrderedPair => ({
      item: candidates[second]?.id ?? '',
      after: candidates[first]?.id ?? '',
      ...(because === undefined ? {} : { because }),
      ...(shared === undefined ? {} : { path: shared }),
    }),
  );
  const about = {
    format: settings.format,
    source: source.source,
    plan,
    path,
    ordered,
    notes: [...(source.notes ?? []), ...renamedItems(candidates)],
  };
  const known = [...unread, ...refusals(candidates, refused), ...order.leftOut];
  if (items.length === 0) return { ...about, items: 0, guesses: 0, leftOut: known };
  const field: Field = { plan, settings, candidates, items, order };

  const written = items.map((each) => itemOf(each, field));
  const leftOut = [...known, ...written.flatMap((each) => each.leftOut)];
  const comments = written.flatMap((each) => each.comments);
  const guesses = comments.filter(({ text }) => text.startsWith('guess')).length;
  const header = headerOf(source, settings, guesses, leftOut);
  for (const length of CONTEXT_LENGTHS) {
    const yaml = writePlan(
      {
        task: oneLine(source.task, 200) || plan,
        ...(source.context === undefined || plainText(source.context) === ''
          ? {}
          : { context: cutContext(source.context, length) }),
        items: new Map(written.map(({ id, content }) => [id, contextCut(content, length)])),
        ...(source.integration ? { integration: integrationOf(source.integration) } : {}),
      },
      [{ keys: [], text: header }, ...comments],
    );
    if (new TextEncoder().encode(yaml).length < MOST_BYTES || length === CONTEXT_LENGTHS.at(-1))
      return { ...about, items: items.length, guesses, leftOut, yaml };
  }
  return { ...about, items: 0, guesses: 0, leftOut };
}

function headerOf(
  { source }: SourcePlan,
  { format }: DraftSettings,
  guesses: number,
  leftOut: readonly LeftOut[],
): string {
  const listed = leftOut.slice(0, MOST_LISTED).map(({ what, why }) => `- ${what}: ${oneLine(why, 200)}`);
  const more = leftOut.length - listed.length;
  return [
    `Imported from ${source} (${format}).`,
    guesses === 0
      ? 'Nothing in it is a guess.'
      : `Guesses are marked "guess". There ${guesses === 1 ? 'is one: check it' : `are ${guesses}: check them`}.`,
    ...(leftOut.length === 0 ? [] : ['Left out:', ...listed]),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n');
}

function integrationOf({ tasks, verification }: NonNullable<SourcePlan['integration']>) {
  return {
    ...(tasks.length === 0 ? {} : { tasks: [...tasks] }),
    ...(verification === undefined ? {} : { verification }),
  };
}

interface Field {
  readonly plan: string;
  readonly settings: DraftSettings;
  readonly candidates: readonly ReadTask[];
  readonly items: readonly ReadTask[];
  readonly order: ReturnType<typeof orderTasks>;
}

interface WrittenItem {
  readonly id: string;
  readonly content: ItemContent;
  readonly comments: readonly PlanComment[];
  readonly leftOut: readonly LeftOut[];
}

function itemOf(candidate: ReadTask, field: Field): WrittenItem {
  const { task, id, place } = candidate;
  const keys = ['items', id];
  const { branch, comment: branchComment } = branchOf(candidate, field);
  const scope = scopeOf(candidate, field);
  const before = field.order.orderings.filter(({ second }) => second === place);
  const uses = before.filter(({ isUse, first }) => isUse && (field.candidates[first]?.task.provides?.length ?? 0) > 0);
  const { provides, comments: contractComments, leftOut } = providesOf(candidate, field);
  const forbidden = (task.doNotTouch ?? []).map((text) => ({ text, read: readPath(text, field.settings.base) }));
  const never = forbidden.flatMap(({ read }) => ('glob' in read ? [read.glob] : []));
  const contracts = {
    ...(uses.length === 0 ? {} : { uses: uses.map(({ first }) => idAt(first, field)) }),
    ...(provides.length === 0 ? {} : { provides }),
  };
  const constraints = {
    ...(never.length === 0 ? {} : { do_not_touch: [...new Set(never)] }),
    ...(task.notes === undefined ? {} : { notes: task.notes.map(plainText).filter((note) => note !== '') }),
  };
  const title = oneLine(task.title ?? '');
  const context = plainText(task.context ?? '');
  const verification = plainText(task.verification ?? '').slice(0, 2000);
  const texts: Readonly<Record<string, string>> = { title, context, verification };
  return {
    id,
    content: {
      ...(title === '' ? {} : { title }),
      branch,
      scope: scope.lists,
      ...(context === '' ? {} : { context }),
      ...(Object.keys(contracts).length === 0 ? {} : { contracts }),
      ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
      ...(verification === '' ? {} : { verification }),
      ...(before.length === 0 ? {} : { depends_on: before.map(({ first }) => idAt(first, field)) }),
    },
    comments: [
      ...branchComment,
      ...scope.comments,
      ...contractComments,
      ...Object.entries(task.guesses ?? {}).flatMap(([part, why]) =>
        texts[part] === '' ? [] : [{ keys: [...keys, part], text: `guess: ${why}` }],
      ),
      ...orderComments([...keys, 'depends_on'], before),
    ],
    leftOut: [
      ...leftOut,
      ...forbidden.flatMap(({ text, read }) =>
        'why' in read
          ? [{ what: `forbidden path of "${task.name}"`, why: `"${oneLine(text, 100)}": ${read.why}` }]
          : [],
      ),
    ],
  };
}

function idAt(place: number, { candidates }: Field): string {
  return candidates[place]?.id ?? '';
}

function branchOf(
  { task, id }: ReadTask,
  { plan, settings }: Field,
): { readonly branch: string; readonly comment: readonly PlanComment[] } {
  if (task.branch !== undefined && settings.branch === undefined && claimProblems(task.branch).length === 0)
    return { branch: task.branch, comment: [] };
  const branch = (settings.branch ?? DEFAULT_BRANCH).replaceAll('<plan>', plan).replaceAll('<item>', id);
  return { branch, comment: settings.branch === undefined ? [{ keys: ['items', id, 'branch'], text: 'guess' }] : [] };
}

interface KindedFile {
  readonly glob: string;
  readonly kind: ChangeKind | 'any';
  readonly guess?: string;
}

function scopeOf(
  candidate: ReadTask,
  field: Field,
): { readonly lists: ItemContent['scope']; readonly comments: readonly PlanComment[] } {
  const files = candidate.files.map((file) => kinded(file, candidate, field));
  const comments: PlanComment[] = [];
  const lists: Partial<Record<ChangeKind | 'any', string[]>> = {};
  for (const kind of [...CHANGE_KINDS, 'any'] as const) {
    const own = [...new Map(files.filter((each) => each.kind === kind).map((each) => [each.glob, each])).values()];
    if (own.length === 0) continue;
    lists[kind] = own.map(({ glob }) => glob);
    const keys = ['items', candidate.id, 'scope', kind];
    comments.push(
      ...listComments(
        keys,
        own.map(({ guess }) => guess && `guess: ${guess}`),
      ),
    );
  }
  return { lists, comments };
}

/** A kind that the source does not name comes from the base, and from the items that come first. */
function kinded(file: CandidateFile, candidate: ReadTask, { settings, items, order }: Field): KindedFile {
  const { glob, path, kind, guess } = file;
  const why = (reason: string) => ({ guess: [guess, reason].filter((each) => each !== undefined).join(', ') });
  if (kind !== undefined) return { glob, kind, ...(guess === undefined ? {} : { guess }) };
  if (path === undefined) return { glob, kind: 'any', ...(guess === undefined ? {} : { guess }) };
  if (settings.base.has(path)) return { glob, kind: 'modify', ...why(`"${settings.base.name}" has it`) };
  const creator = items.find(
    (each) =>
      each.place !== candidate.place &&
      order.waits(candidate.place, each.place) &&
      each.files.some((other) => other.path === path && other.kind !== 'delete'),
  );
  return creator
    ? { glob, kind: 'modify', ...why(`"${creator.id}" creates it`) }
    : { glob, kind: 'create', ...why(`"${settings.base.name}" does not have it`) };
}

/** One comment above the list if all entries have the same one. */
function listComments(keys: PlanComment['keys'], texts: readonly (string | undefined)[]): PlanComment[] {
  const [first] = texts;
  if (first !== undefined && texts.every((each) => each === first)) return [{ keys, text: first }];
  return texts.flatMap((text, index) => (text === undefined ? [] : [{ keys: [...keys, index], text }]));
}

function orderComments(keys: PlanComment['keys'], before: readonly Ordering[]): PlanComment[] {
  return listComments(
    keys,
    before.map(({ because, isGuess }) => because && `${isGuess ? 'guess: ' : ''}${because}`),
  );
}

function providesOf(
  { task, id, files }: ReadTask,
  { settings }: Field,
): {
  readonly provides: { path: string; declares: string[] }[];
  readonly comments: readonly PlanComment[];
  readonly leftOut: readonly LeftOut[];
} {
  const comments: PlanComment[] = [];
  const leftOut: LeftOut[] = [];
  const provides: { path: string; declares: string[] }[] = [];
  for (const contract of task.provides ?? []) {
    const { path, isGuess } = contractPath(contract, files, settings.base);
    const declares = contract.declares.map((each) => oneLine(each, 400)).filter((each) => each !== '');
    if (path === undefined) {
      leftOut.push({
        what: `contract of "${task.name}"`,
        why: `it is unknown which file has "${oneLine(declares[0] ?? '', 80)}"`,
      });
      continue;
    }
    if (isGuess)
      comments.push({ keys: ['items', id, 'contracts', 'provides', provides.length, 'path'], text: 'guess' });
    provides.push({ path, declares: [...new Set(declares)] });
  }
  return { provides, comments, leftOut };
}

/** If the source does not name the file, the first one that is no test. */
function contractPath(
  contract: SourceContract,
  files: readonly CandidateFile[],
  base: BaseFiles,
): { readonly path?: string; readonly isGuess?: true } {
  if (contract.path !== undefined) {
    const read = readPath(contract.path, base);
    return 'path' in read && read.path !== undefined ? { path: read.path } : {};
  }
  const candidates = files.flatMap(({ path, kind }) => (path === undefined || kind === 'delete' ? [] : [path]));
  const path =
    candidates.find((each) => !/(?:^|[/._-])(?:tests?|specs?|__tests__)(?:[/._-]|$)/i.test(each)) ?? candidates[0];
  return path === undefined ? {} : { path, isGuess: true };
}

function contextCut(content: ItemContent, length: number): ItemContent {
  return content.context === undefined ? content : { ...content, context: cutContext(content.context, length) };
}

function cutContext(text: string, length: number): string {
  const plain = plainText(text);
  return plain.length <= length ? plain : `${plain.slice(0, length).trimEnd()}\n… The source has the rest.`;
}

/** The items whose parts the plan reader refuses. All of them, if the plan as a whole has a problem. */
function blamedItems(
  yaml: string,
  path: string,
  candidates: readonly ReadTask[],
): { readonly place: number; readonly why: string }[] {
  const { problems } = readPlan({ path, text: yaml });
  if (problems.length === 0) return [];
  const lines = yaml.split('\n');
  const blamed = new Map<number, string>();
  for (const problem of problems) {
    const { at } = problem;
    const before = lines.slice(0, at?.line ?? 0).reverse();
    const id = before.map((line) => /^ {2}"?([a-z0-9-]+)"?:/.exec(line)?.[1]).find((each) => each !== undefined);
    const item = candidates.find((each) => each.id === id);
    if (item && !blamed.has(item.place)) blamed.set(item.place, refusal(problem));
  }
  if (blamed.size > 0) return [...blamed].map(([place, why]) => ({ place, why }));
  const [first] = problems;
  return candidates.map(({ place }) => ({ place, why: refusal(first) }));
}

function refusal(problem: Problem | undefined): string {
  return `the plan would be refused: ${problem?.message.replace(/\.$/, '')}`;
}
