/** Which files the item may change and which it must not, including what others nearby own. */
import { isLiteral } from '../globs/glob.js';
import { append } from '../maps.js';
import { compare } from '../order.js';
import { type GlobsByKind, type Item, itemsOf, keyOf, PLAN_DIRECTORY, type Plan } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';
import { CHANGE_KINDS } from '../terms.js';
import { firstOf } from '../text/inert.js';
import { codeSpan } from '../text/markdown.js';
import { plural } from '../text/words.js';
import type { BriefContext } from './context.js';
import { nameFor } from './contracts.js';
import { block, lines, list, listSome } from './layout.js';

const MAY_WORDS = {
  any: 'You may create, modify and delete:',
  create: 'You may create:',
  modify: 'You may modify:',
  delete: 'You may delete:',
} as const;

export function allowedPart(plan: Plan, item: Item, context: BriefContext): string[] {
  const { scope, leeway, isIntegration } = item;
  const others = plan.items.filter(({ dropped }) => dropped === undefined);
  const isExact = [...allGlobs(scope), ...scope.except].every(isLiteral);
  return [
    ...byKind(scope, MAY_WORDS),
    ...listed('Except these files:', scope.except),
    ...sharedPart(item, context),
    ...(isIntegration
      ? [
          'You may also change every file that an item of this plan may change:',
          list(others.flatMap((each) => allGlobs(each.scope).map((glob) => `${glob} (${each.item})`))),
        ]
      : []),
    ...listed(
      'Every item may also create and modify these generated files. Let the program that makes them write them, and never edit them by hand:',
      plan.generated,
    ),
    ...listed('Every item may also create new files here:', plan.shared),
    ...listed(
      'In these paths, `<key>` is the place of a number or name that only one file or folder may have. Take one that is free on the base branch. If another branch takes the same one, the check says which one is free:',
      plan.unique,
    ),
    leeway === 0
      ? ''
      : `You may also create or modify up to ${plural(leeway, 'other file')}, if you need to and if no item owns them. This does not cover files under \`.github/\`, manifests, lock files, settings, entry points and other files that many changes need. The check lists each file that you change in this way.`,
    isExact
      ? ''
      : 'The patterns are globs from the root of the repository: `*` matches within one folder, `**` across folders, and both match names that begin with a dot.',
    'You may read every file. A renamed file is a deleted one and a created one, so you need both paths. You may add a symbolic link or a submodule only if a line above names its exact path.',
  ];
}

const MUST_NOT_WORDS = {
  any: 'Do not change these files in any way, even where the lists above allow it:',
  create: 'Do not create these files, even where the lists above allow it:',
  modify: 'Do not modify these files, even where the lists above allow it:',
  delete: 'Do not delete these files, even where the lists above allow it:',
} as const;

export function forbiddenPart(plan: Plan, item: Item, context: BriefContext): string[] {
  return [
    `Everything else, even if the change is small or right. The plans in ${codeSpan(`${PLAN_DIRECTORY}/`)} are never yours to change on this branch. The check fails if you change one file too many.`,
    ...byKind(item.doNotTouch, MUST_NOT_WORDS),
    item.notes.length === 0 ? '' : 'The plan also asks this of you:',
    block(lines(item.notes.map((note) => `- ${note.trim()}`))),
    ...neighbourPart(item, context),
    ...integrationPart(plan, item),
  ];
}

function byKind(globs: GlobsByKind, words: Readonly<Record<keyof GlobsByKind, string>>): string[] {
  return (['any', ...CHANGE_KINDS] as const).flatMap((kind) => listed(words[kind], globs[kind]));
}

function listed(words: string, globs: readonly string[]): string[] {
  return globs.length === 0 ? [] : [words, list(globs)];
}

const MOST_NEIGHBOURS = 15;

interface OthersGlob {
  readonly glob: string;
  /** With the items that have it. */
  readonly line: string;
}

/** The globs of all other unfinished items but the integration. */
function globsOfOthers(item: Item, { planState }: BriefContext): readonly OthersGlob[] {
  const others = planState.plans
    .flatMap(itemsOf)
    .filter((each) => keyOf(each) !== keyOf(item) && !each.isIntegration && !isDone(each, planState));
  const ownersOf = new Map<string, string[]>();
  for (const each of others) {
    const name = each.plan === item.plan ? each.item : keyOf(each);
    for (const glob of new Set(allGlobs(each.scope))) append(ownersOf, glob, name);
  }
  return [...ownersOf].map(([glob, owners]) => ({ glob, line: `${glob} (${owners.join(', ')})` }));
}

/** Items that come before or after this one may have the same files. */
function sharedPart(item: Item, context: BriefContext): string[] {
  const own = new Set(allGlobs(item.scope));
  return some(
    'Items before or after yours change these files too, so change no more in them than your item needs:',
    item.isIntegration ? [] : globsOfOthers(item, context).filter(({ glob }) => own.has(glob)),
  );
}

function neighbourPart(item: Item, context: BriefContext): string[] {
  if (item.isIntegration) return [];
  const own = new Set(allGlobs(item.scope));
  const folders = [...own].map(folderOf);
  const near = globsOfOthers(item, context)
    .map((each) => ({
      ...each,
      nearness: Math.max(0, ...folders.map((folder) => nearness(folder, folderOf(each.glob)))),
    }))
    .filter((each) => each.nearness > 0 && !own.has(each.glob))
    .sort((one, other) => other.nearness - one.nearness || compare(one.glob, other.glob));
  return some(
    'These files near yours belong to other items. One of them is yours only if your own lists above name it:',
    near,
  );
}

function some(words: string, entries: readonly OthersGlob[]): string[] {
  const shown = entries.map(({ line }) => line);
  return shown.length === 0 ? [] : [words, listSome(shown, MOST_NEIGHBOURS, 'pattern')];
}

function isDone(item: Item, { progress }: BriefContext['planState']): boolean {
  return item.dropped !== undefined || progress.get(keyOf(item))?.finished === true;
}

/** The plain folders at the beginning of a glob. */
function folderOf(glob: string): readonly string[] {
  const folders = glob.split('/').slice(0, -1);
  const magic = folders.findIndex((each) => !isLiteral(each));
  return magic < 0 ? folders : folders.slice(0, magic);
}

/** How many folders the two share, 1 more if one may contain the other. */
function nearness(one: readonly string[], other: readonly string[]): number {
  const shared = one.findIndex((folder, index) => folder !== other[index]);
  const count = shared < 0 ? one.length : shared;
  return count + (count === Math.min(one.length, other.length) ? 1 : 0);
}

const MOST_TASKS = 15;

/** What the integration does, so that nobody does it before. */
function integrationPart({ integration }: Plan, item: Item): string[] {
  if (!integration || item.isIntegration) return [];
  const files = allGlobs(integration.scope);
  const tasks = firstOf(integration.tasks, MOST_TASKS);
  return [
    files.length + tasks.shown.length === 0
      ? ''
      : `Item ${nameFor(item, integration)} connects everything once all items have merged. Leave this to it:`,
    listSome(files, MOST_NEIGHBOURS, 'pattern'),
    block(
      lines([
        ...tasks.shown.map((task) => `- ${task.trim()}`),
        ...(tasks.more > 0 ? [`- and ${plural(tasks.more, 'more task')}`] : []),
      ]),
    ),
  ];
}
