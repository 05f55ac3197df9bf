/** The sections of the integration issue, each a list of Markdown blocks. A section without content is empty. */

import type { MergedItem, PlanSurvey, Touched } from '../../integration/readiness.js';
import { type GlobsByKind, type Integration, type Item, keyOf, type Plan } from '../../plan/plan.js';
import { CHANGE_KINDS } from '../../terms.js';
import { brokenPromises } from '../../text/contract-words.js';
import { address, code, fence, link, row, sentence } from '../../text/markdown.js';
import { branchToUse, newWorktreeCommands, plainBranch, worktreeFolder } from '../../text/start-work.js';
import type { SummaryContext } from '../summary.js';
import { bullets, fenced, limitedEntries, words } from './plan-text.js';

export function mergedPart({ merged, dropped }: PlanSurvey, context: SummaryContext): string[] {
  const lines = limitedEntries(
    merged.map((each) => mergedRow(each, context)),
    10_000,
    'merge',
  );
  const isRow = (line: string) => line.startsWith('|');
  const table = [row(['Item', 'Pull request', 'Merge commit']), row(['---', '---', '---'])];
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
        ? 'Named in the plan'
        : code(branch)
      : link(`#${number}`, address(repository.url, 'pull', String(number)));
  const commit = link(code(mergeCommit.slice(0, 10)), address(repository.url, 'commit', mergeCommit));
  return row([name, pull, commit]);
}

export function contractsPart({ plan, contracts = [] }: PlanSurvey): string[] {
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
  const broken = brokenPromises(contracts).map((each) => sentence(each));
  return [
    ...limitedEntries(blocks, 10_000, 'contract'),
    ...(broken.length === 0
      ? []
      : ['The base branch does not declare everything as promised:', bullets(broken, 6_000, 'promise')]),
  ];
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
    except.length === 0 ? '' : `Except ${limitedEntries(except, 1_500, 'glob').join(', ')}.`,
    `The integration may ${own.length === 0 ? '' : 'also '}make any change in the scopes of the items${generated.length === 0 ? '' : ` and to the generated files ${limitedEntries(made, 1_000, 'glob').join(', ')}`}. Everything else is out of scope.`,
    bullets(
      [
        ...globLines(doNotTouch).map((each) =>
          each.replace(/^- ([^:]+):/, (_, kind: string) => `- Do not touch (${kind.toLowerCase()}):`),
        ),
        ...notes.map((note) => `- ${words(note, 500)}`),
      ],
      3_000,
      'constraint',
    ),
  ];
}

const KIND_WORDS = { any: 'Any change', create: 'Create', modify: 'Modify', delete: 'Delete' } as const;

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
  const again = generated.map((each) => `- [ ] Generate ${code(each.path)} again (${changedBy(each)})`);
  const review = shared.map((each) => `- [ ] Review ${code(each.path)} (${changedBy(each)})`);
  return [
    [bullets(again, 2_500, 'generated file'), bullets(review, 2_500, 'shared file')]
      .filter((each) => each !== '')
      .join('\n'),
    unlisted.length === 0
      ? ''
      : `Not every changed file of ${unlisted
          .slice(0, 10)
          .map(({ item }) => code(item))
          .join(', ')} is known. Check these items too.`,
  ];
}

function changedBy({ items }: Touched): string {
  const shown = items.slice(0, 5).map(({ item }) => code(item));
  return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}

export function verificationPart({ verification }: Integration): string[] {
  return verification === undefined
    ? []
    : ['Once everything is merged, this must pass:', fenced(verification, 'sh', 3_000)];
}

export function startPart(plan: Plan, { branches }: Integration, { repository, base }: SummaryContext): string[] {
  const end = `Then you can remove ${code(plan.path)}.`;
  if (branches.length === 0)
    return [`The plan names no branch for the integration, so it is finished when this issue is closed. ${end}`];
  const claims = limitedEntries(
    branches.map((each) => code(each)),
    600,
    'branch',
  ).join(' or ');
  const lines = newWorktreeCommands({
    branch: branchToUse(branches),
    folder: `../${worktreeFolder(repository.name, { plan: plan.id, item: 'integration' })}`,
    base: base.branch,
    from: `origin/${base.branch}`,
    isFetched: true,
  });
  return [
    plainBranch(branches) === undefined ? `Use any branch that ${claims} matches:` : 'Use a separate working tree:',
    fence(lines.join('\n'), 'sh'),
    `The integration is finished when a pull request from ${claims} into ${code(base.branch)} has merged. ${end}`,
  ];
}
