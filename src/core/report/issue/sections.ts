/** The sections of the integration issue, each a list of Markdown blocks; one that has nothing to say is empty. */

import type { MergedItem, PlanSurvey, Touched } from '../../integration/readiness.js';
import { claimMatches, isGlobClaim } from '../../plan/branch-names.js';
import { type GlobsByKind, type Integration, type Item, keyOf, type Plan } from '../../plan/plan.js';
import { CHANGE_KINDS } from '../../terms.js';
import { address, code, fence, link, row } from '../../text/markdown.js';
import { fetchBranch, shellWord } from '../../text/shell.js';
import type { SummaryContext } from '../summary.js';
import { bullets, fenced, limitedEntries, words } from './plan-text.js';

export function mergedPart({ merged, dropped }: PlanSurvey, context: SummaryContext): string[] {
  const lines = limitedEntries(
    merged.map((each) => mergedRow(each, context)),
    10_000,
    'merge',
  );
  const isRow = (line: string) => line.startsWith('|');
  const table = [row(['item', 'pull request', 'merge commit']), row(['---', '---', '---'])];
  return [
    [...table, ...lines.filter(isRow)].join('\n'),
    ...lines.filter((each) => !isRow(each)),
    bullets(
      dropped.map(({ item, reason }) => `- ${code(item)} was dropped: ${words(reason, 300)}`),
      2_000,
      'dropped item',
    ),
  ];
}

function mergedRow({ item, title, number, branch, mergeCommit }: MergedItem, { repository }: SummaryContext): string {
  const name = title === item ? code(item) : `${words(title, 150)} (${code(item)})`;
  const pull =
    number === undefined
      ? branch === undefined
        ? 'as the plan says'
        : code(branch)
      : link(`#${number}`, address(repository.url, 'pull', String(number)));
  const commit = link(code(mergeCommit.slice(0, 10)), address(repository.url, 'commit', mergeCommit));
  return row([name, pull, commit]);
}

export function contractsPart(plan: Plan): string[] {
  const live = plan.items.filter(({ dropped }) => dropped === undefined);
  const blocks = live.flatMap((item) => {
    if (item.provides.length === 0) return [];
    const users = live.filter(({ uses }) => uses.some((ref) => keyOf(ref) === keyOf(item)));
    const by = users.length === 0 ? '' : `, used by ${names(users)}`;
    return item.provides.map(({ path, declares }) => {
      const title = `${code(path)} of item ${code(item.item)}${by}`;
      return declares.length === 0 ? `${title}.` : `${title}:\n\n${fenced(declares.join('\n'), 'text', 3_000)}`;
    });
  });
  return limitedEntries(blocks, 10_000, 'contract');
}

function names(items: readonly Item[]): string {
  const shown = items.slice(0, 10).map(({ item }) => code(item));
  return [...shown, ...(items.length > 10 ? [`${items.length - 10} more`] : [])].join(', ');
}

export function scopePart({ scope, doNotTouch, notes }: Integration, { generated }: Plan): string[] {
  const own = globLines(scope);
  const except = scope.except.map((glob) => code(glob));
  const made = generated.map((glob) => code(glob));
  return [
    bullets(own, 6_000, 'line'),
    except.length === 0 ? '' : `But not ${limitedEntries(except, 1_500, 'glob').join(', ')}.`,
    `${own.length === 0 ? 'What' : 'Beside that, what'} the scopes of the items cover, by any kind of change${generated.length === 0 ? '' : `, and the generated files ${limitedEntries(made, 1_000, 'glob').join(', ')}`}. Everything else is outside of it.`,
    bullets(
      [
        ...globLines(doNotTouch).map((each) => each.replace(/^- /, '- not to be touched: ')),
        ...notes.map((note) => `- ${words(note, 500)}`),
      ],
      3_000,
      'constraint',
    ),
  ];
}

const KIND_WORDS = { any: 'any change', create: 'create', modify: 'modify', delete: 'delete' } as const;

function globLines(globs: GlobsByKind): string[] {
  return (['any', ...CHANGE_KINDS] as const).flatMap((kind) =>
    globs[kind].length === 0
      ? []
      : [
          `- ${KIND_WORDS[kind]}: ${limitedEntries(
            globs[kind].map((glob) => code(glob)),
            1_300,
            'glob',
          ).join(', ')}`,
        ],
  );
}

export function tasksPart({ tasks }: Integration): string {
  return bullets(
    tasks.map((task) => `- [ ] ${words(task)}`),
    8_000,
    'task',
  );
}

export function touchedPart({ generated, shared, unlisted }: PlanSurvey): string[] {
  const again = generated.map((each) => `- [ ] make ${code(each.path)} again: ${changedBy(each)}`);
  const review = shared.map((each) => `- [ ] review ${code(each.path)}: ${changedBy(each)}`);
  return [
    [bullets(again, 2_500, 'generated file'), bullets(review, 2_500, 'shared file')]
      .filter((each) => each !== '')
      .join('\n'),
    unlisted.length === 0
      ? ''
      : `Not every changed file of ${unlisted
          .slice(0, 10)
          .map(({ item }) => code(item))
          .join(', ')} is known: look there, too.`,
  ];
}

function changedBy({ items }: Touched): string {
  const shown = items.slice(0, 5).map(({ item }) => code(item));
  return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}

export function verificationPart({ verification }: Integration): string[] {
  return verification === undefined
    ? []
    : ['With everything merged, this has to pass:', fenced(verification, 'sh', 3_000)];
}

export function startPart(plan: Plan, { branches }: Integration, { repository, base }: SummaryContext): string[] {
  const end = `${code(plan.path)} can be removed`;
  const [first] = branches;
  if (first === undefined)
    return [`The plan names no branch for this. The integration is finished when this issue is closed: then ${end}.`];
  const branch = branches.find((each) => !isGlobClaim(each));
  const guess = first.replace(/\*.*$/s, 'name');
  const name = branch ?? (claimMatches(first, guess) ? guess : '<branch>');
  const claims = limitedEntries(
    branches.map((each) => code(each)),
    600,
    'branch',
  ).join(' or ');
  const folder = `../${folderName(repository.name.split('/').at(-1) ?? 'work')}-${plan.id}-integration`;
  const lines = [
    fetchBranch(base.branch),
    `git worktree add ${shellWord(folder)} -b ${shellWord(name)} ${shellWord(`origin/${base.branch}`)}`,
    `cd ${shellWord(folder)}`,
  ];
  return [
    branch === undefined ? `Any branch that ${claims} matches will do:` : 'In a working tree of its own:',
    fence(lines.join('\n'), 'sh'),
    `The integration is finished when a pull request from ${claims} into ${code(base.branch)} has merged: then ${end}.`,
  ];
}

function folderName(text: string): string {
  return text.replace(/[^\w.-]/g, '-').replace(/^[.-]+/, '') || 'work';
}
