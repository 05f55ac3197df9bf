/** Proposes the first plan of a repository, with the comments that somebody who has never written one needs. */
import type { Change } from '../facts/snapshot.js';
import { matches } from '../globs/glob.js';
import type { ItemContent } from '../plan/definition.js';
import { ID } from '../plan/directory.js';
import { isLockFile } from '../plan/shared-files.js';
import { type NewPlan, type PlanComment, writePlan } from '../plan/write.js';
import { shortened, visible } from '../text/inert.js';
import { type BranchScope, branchScopes, type CommonChanges } from './branch-scopes.js';
import { fragmentGlobs } from './fragments.js';
import { generatedGlobs } from './generated-files.js';
import { type HotFile, hotFiles } from './hot-files.js';
import { uniqueEntries } from './migration-keys.js';
import type { BranchWork, RepositoryFacts } from './repository-facts.js';
import { SAMPLE_FOLDER, SAMPLE_TEXTS } from './samples.js';
import { verificationCommand } from './verification.js';

/** What the items come from: the work of branches, or samples that a person replaces. */
export type PlanWish =
  | { readonly kind: 'branches'; readonly works: readonly BranchWork[] }
  | { readonly kind: 'samples'; readonly count: number };

export interface ProposedItem {
  readonly item: string;
  readonly branch: string;
  /** How many files its branch changes. Absent for a sample. */
  readonly files?: number;
}

export interface PlanProposal {
  readonly text: string;
  readonly items: readonly ProposedItem[];
  readonly hot: readonly HotFile[];
  readonly notes: readonly string[];
}

const MOST_SUBJECTS = 5;
const MOST_CHARACTERS = 300;
const MOST_SHARED_SHOWN = 5;

export interface PlanSurroundings {
  /** The text of `package.json` in the root. */
  readonly manifest?: string;
  /** The branch that the plan must name, because it is not the default branch. */
  readonly base?: string;
}

export function proposePlan(
  facts: RepositoryFacts,
  wish: PlanWish,
  { manifest, base }: PlanSurroundings,
): PlanProposal {
  const { files } = facts;
  const settings = {
    ...listed('generated', generatedGlobs([...files, ...newLockFiles(wish, files)], facts.markedGenerated)),
    ...listed('shared', fragmentGlobs(files)),
    ...listed('unique', uniqueEntries(files)),
  };
  const isFile = new Set(files);
  const isIn = (globs: readonly string[] | undefined, path: string) =>
    globs?.some((glob) => matches(glob, path)) === true;
  const isGenerated = ({ path, kind }: Change) => kind !== 'delete' && isIn(settings.generated, path);
  const isCommon = (change: Change) =>
    isGenerated(change) || (change.kind === 'create' && isIn(settings.shared, change.path));
  const hot = facts.history
    ? hotFiles(facts.history, (path) => isFile.has(path) && !isCommon({ path, kind: 'modify' }))
    : [];
  const verification = verificationCommand(files, manifest);
  const made =
    wish.kind === 'samples'
      ? sampleItems(wish.count, verification)
      : itemsOfBranches(wish.works, facts, { isCommon, isGenerated }, verification);
  const plan: NewPlan = {
    task: made.task,
    ...(wish.kind === 'samples' ? { context: SAMPLE_TEXTS.plan } : {}),
    ...(base === undefined ? {} : { base }),
    ...settings,
    items: new Map(made.items.map(({ id, content }) => [id, content])),
    integration: {
      tasks: [SAMPLE_TEXTS.integration],
      ...(verification === undefined ? {} : { verification }),
    },
  };
  const comments = [
    { keys: [], text: [...introduction(facts.baseBranch), ...hotLines(hot, facts)].join('\n') },
    ...settingComments(settings),
    ...made.comments,
    {
      keys: ['integration'],
      text: 'One more pull request, after all items have merged. Give it the files that every item needs.',
    },
  ];
  return {
    text: writePlan(plan, comments),
    items: made.items.map(({ id, branch, files: count }) => ({
      item: id,
      branch,
      ...(count === undefined ? {} : { files: count }),
    })),
    hot,
    notes: [...made.notes, ...historyNotes(facts)],
  };
}

/** A branch may add the first lock file of a folder. */
function newLockFiles(wish: PlanWish, files: readonly string[]): readonly string[] {
  if (wish.kind === 'samples') return [];
  const isThere = new Set(files);
  const paths = wish.works.flatMap(({ changes }) => changes.map(({ path }) => path));
  return [...new Set(paths)].filter((path) => isLockFile(path) && !isThere.has(path));
}

type ProposedSettings = Partial<Record<'generated' | 'shared' | 'unique', string[]>>;

function listed(key: keyof ProposedSettings, globs: readonly string[]): ProposedSettings {
  return globs.length === 0 ? {} : { [key]: [...globs] };
}

function introduction(baseBranch: string): string[] {
  return [
    'A plan splits a task into items. Each item has a branch and the files that it may create, modify and delete.',
    `It takes effect once it is on "${baseBranch}". After each change, run: parallel-work lint`,
  ];
}

function hotLines(hot: readonly HotFile[], { history }: RepositoryFacts): string[] {
  if (hot.length === 0) return [];
  return [
    '',
    `Files that many of the last ${history?.commits.toLocaleString('en-US')} commits changed, so parallel items may all need them:`,
    ...hot.map(
      ({ path, share }) => `  ${path}: edited by ${share} % of commits: give it to one item or to the integration.`,
    ),
  ];
}

function settingComments(settings: ProposedSettings): PlanComment[] {
  const texts: Readonly<Record<keyof ProposedSettings, string>> = {
    generated: 'Every item may create and modify these. Whoever merges second generates them again.',
    shared: 'Every item may create files here.',
    unique: 'No two items may take the same number here. "<key>" is the place of the number.',
  };
  return (['generated', 'shared', 'unique'] as const).flatMap((key) =>
    settings[key] === undefined ? [] : [{ keys: [key], text: texts[key] }],
  );
}

function historyNotes({ hasCommits, history }: RepositoryFacts): string[] {
  if (!hasCommits) return ['There is no commit yet, so it is unknown which files most changes need.'];
  return history ? [] : ['The history cannot be read, so it is unknown which files most changes need.'];
}

interface MadeItems {
  readonly task: string;
  readonly items: readonly {
    readonly id: string;
    readonly branch: string;
    readonly content: ItemContent;
    readonly files?: number;
  }[];
  readonly comments: readonly PlanComment[];
  readonly notes: readonly string[];
}

function sampleItems(count: number, verification: string | undefined): MadeItems {
  const ids = Array.from({ length: count }, (_, index) => `item-${index + 1}`);
  return {
    task: SAMPLE_TEXTS.task,
    items: ids.map((id) => ({ id, branch: `work/${id}`, content: sampleItem(id, `work/${id}`, verification) })),
    comments: [
      {
        keys: ['items'],
        text: 'Items that do not depend on one another are worked on at the same time, so they share no file.',
      },
      {
        keys: ['items', 'item-1', 'scope'],
        text: 'Globs from the root of the repository. Nobody else may change these files. Name the files, or a folder that is new.',
      },
      {
        keys: ['items', 'item-1', 'contracts'],
        text: 'What the others may rely on before it exists. They name this item under "uses".',
      },
      ...(count > 1
        ? [
            {
              keys: ['items', 'item-2', 'branch'],
              text: 'With "depends_on: [item-1]" below, it would start after item-1, and could share its files.',
            },
          ]
        : []),
    ],
    notes: [],
  };
}

function sampleItem(id: string, branch: string, verification: string | undefined): ItemContent {
  return {
    branch,
    scope: { create: [`${SAMPLE_FOLDER}/${id}/**`] },
    context: SAMPLE_TEXTS.item,
    contracts: {
      provides: [{ path: `${SAMPLE_FOLDER}/${id}/example.txt`, declares: [SAMPLE_TEXTS.declares] }],
    },
    verification: verification ?? SAMPLE_TEXTS.verification,
  };
}

function itemsOfBranches(
  works: readonly BranchWork[],
  { files, baseBranch }: RepositoryFacts,
  common: CommonChanges,
  verification: string | undefined,
): MadeItems {
  const scopes = branchScopes(
    works.map(({ changes }) => changes),
    files,
    common,
  );
  const ids = itemIds(works.map(({ branch }) => branch));
  const items = works.map(({ branch, changes, subjects }, index) => {
    const id = ids[index] ?? '';
    const { scope = {}, sharesWith = new Map() } = scopes[index] ?? {};
    const isEmpty = Object.keys(scope).length === 0;
    const dependsOn = [...sharesWith.keys()].map((other) => ids[other] ?? '');
    const content: ItemContent = {
      branch,
      scope: isEmpty ? { create: [`${SAMPLE_FOLDER}/${id}/**`] } : mutable(scope),
      ...(subjects.length === 0 ? {} : { context: contextOf(subjects) }),
      ...(verification === undefined ? {} : { verification }),
      ...(dependsOn.length === 0 ? {} : { depends_on: dependsOn }),
    };
    return { id, branch, content, files: changes.length };
  });
  const described = items.map(({ id }, index) => describe(id, works[index], scopes[index], ids, baseBranch));
  return {
    task: shortened(`Finish the work on ${works.map(({ branch }) => branch).join(', ')}`, MOST_CHARACTERS),
    items,
    comments: described.flatMap(({ comments }) => comments),
    notes: described.flatMap(({ notes }) => notes),
  };
}

function mutable(scope: BranchScope['scope']): ItemContent['scope'] {
  return Object.fromEntries(Object.entries(scope).map(([kind, globs]) => [kind, [...globs]]));
}

/** The newest message is the first. Foreign text, so it has no control characters. */
function contextOf(subjects: readonly string[]): string {
  const shown = subjects.slice(0, MOST_SUBJECTS).map((each) => shortened(visible(each), MOST_CHARACTERS / 2));
  return `Its last commits: ${shown.join('; ')}.`;
}

function describe(
  id: string,
  work: BranchWork | undefined,
  scope: BranchScope | undefined,
  ids: readonly string[],
  baseBranch: string,
): Pick<MadeItems, 'comments' | 'notes'> {
  if (!work || !scope) return { comments: [], notes: [] };
  const comments: PlanComment[] = [];
  const notes: string[] = [];
  if (Object.keys(scope.scope).length === 0) {
    comments.push({
      keys: ['items', id, 'scope'],
      text: `The branch has no changes of its own against "${baseBranch}" yet. Replace this scope.`,
    });
    notes.push(`"${work.branch}" changes no file that a scope needs, so the scope of item "${id}" is a sample.`);
  }
  const shared = [...scope.sharesWith].map(([other, paths]) => ({ other: ids[other] ?? '', paths }));
  if (shared.length > 0) {
    const text = shared.map(({ other, paths }) => `Like "${other}", it changes ${pathWords(paths)}.`).join('\n');
    comments.push({
      keys: ['items', id, 'depends_on'],
      text: `${text}\nSo it comes after. Move the change into one of the two to work in parallel.`,
    });
    for (const { other, paths } of shared)
      notes.push(`Items "${other}" and "${id}" both change ${pathWords(paths)}, so "${id}" comes after "${other}".`);
  }
  if (scope.leftOut.length > 0) {
    const words = pathWords(scope.leftOut);
    notes.push(`The scope of item "${id}" lacks ${words}: no glob names it exactly, or the list is full.`);
  }
  return { comments, notes };
}

function pathWords(paths: readonly string[]): string {
  const shown = paths.slice(0, MOST_SHARED_SHOWN).map((path) => `"${path}"`);
  const more = paths.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** The last part of the name of each branch, or more of it where that is not unique. */
function itemIds(branches: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const short = branches.map((branch) => slug(branch.slice(branch.lastIndexOf('/') + 1)));
  return branches.map((branch, index) => {
    const own = short[index] ?? '';
    const isAmbiguous = short.filter((each) => each === own).length > 1;
    const name = isAmbiguous ? slug(branch) : own;
    let id = ID.test(name) ? name : `item-${name || index + 1}`.slice(0, 64);
    for (let number = 2; taken.has(id); number++) id = `${name.slice(0, 58)}-${number}`;
    taken.add(id);
    return id;
  });
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
}
