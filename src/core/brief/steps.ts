/** What to do, step by step: start, verify, ask for something that the plan does not give, finish. */
import type { Item, Plan } from '../plan/plan.js';
import { codeSpan, fence } from '../text/markdown.js';
import { shellWord } from '../text/shell.js';
import { branchToUse, newWorktreeCommands, plainBranch, worktreeFolder } from '../text/start-work.js';
import type { BriefContext } from './context.js';
import { block } from './layout.js';

export function startPart(plan: Plan, item: Item, context: BriefContext): string[] {
  if (item.dropped !== undefined) return [];
  const { start, planState } = context;
  const isFree = start.branch === undefined && start.worktree === undefined && plainBranch(item.branches) !== undefined;
  const canBeTaken = isFree && planState.waitsFor(item).length === 0;
  const setup = block(plan.setup.join('\n'), 'sh');
  return [
    ...(canBeTaken
      ? [
          'If somebody else could start this item too, take it with this command. It makes the branch and a working tree with a new copy of this text, or it says who has the item. If somebody has it, stop. If it is yours, work there, and leave out the next commands.',
          commands([`parallel-work claim ${shellWord(`${plan.id}/${item.item}`)}`]),
        ]
      : []),
    ...placePart(plan, item, context),
    'Then read what the repository asks of everybody, in files such as AGENTS.md, CLAUDE.md or CONTRIBUTING.md. If a file says something else than this text about files, branches or how to finish, this text counts.',
    ...(setup === '' ? [] : ['Prepare the working tree, if that has not been done yet:', setup]),
  ];
}

function placePart(plan: Plan, item: Item, { start, base }: BriefContext): string[] {
  if (item.branches.length === 0)
    return [
      `The plan names no branch for this item. Use any branch, and open its pull request into ${codeSpan(base)}.`,
    ];
  const { branch, worktree, from, hasOrigin, repository } = start;
  if (worktree !== undefined)
    return [
      'There is a working tree for you, with the branch checked out. Work only there:',
      commands([`cd ${shellWord(worktree)}`]),
    ];
  const folder = `../${worktreeFolder(repository, { plan: plan.id, item: item.item })}`;
  if (branch)
    return [
      `The branch ${codeSpan(branch.name)} exists already. If somebody else works on it, stop and ask. Otherwise, go on from there in a working tree of your own:`,
      commands([
        branch.ref === branch.name
          ? `git worktree add ${shellWord(folder)} ${shellWord(branch.name)}`
          : `git worktree add ${shellWord(folder)} --track -b ${shellWord(branch.name)} ${shellWord(branch.ref)}`,
        `cd ${shellWord(folder)}`,
      ]),
    ];
  const isNamed = plainBranch(item.branches) !== undefined;
  return [
    isNamed
      ? 'Make the branch from the newest base, with exactly this name, in a working tree of your own. Run this in the repository:'
      : `Give your branch a name that ${item.branches.map(codeSpan).join(' or ')} matches. Make it from the newest base, in a working tree of your own. Run this in the repository:`,
    commands(newWorktreeCommands({ branch: branchToUse(item.branches), folder, base, from, isFetched: hasOrigin })),
    'If you already are on that branch, go on there. Never work in a folder that somebody else works in.',
  ];
}

export function verifyPart({ verification, isIntegration }: Item, { start: { from } }: BriefContext): string[] {
  return [
    verification === undefined
      ? 'The plan names no command that shows that the work is done. If a file that this text names has one, run it. Otherwise, run the tests of the parts that you change, and write some if your files include tests.'
      : isIntegration
        ? 'This must pass:'
        : 'This must pass in your working tree, without the work of the items that have not merged yet:',
    block(verification, 'sh'),
    'Then compare your changes, committed or not, with the plan. Do this before each commit:',
    commands(['parallel-work check']),
    'If it fails, do what it says. If the program is not installed, list your changes, and compare them with the lists above:',
    commands([
      `git diff --name-status "$(git merge-base ${shellWord(from)} HEAD)"`,
      'git status --short --untracked-files=all',
    ]),
  ];
}

export function helpPart(plan: Plan, item: Item, { base, start: { from, hasOrigin } }: BriefContext): string[] {
  const ref = shellWord(`${plan.id}/${item.item}`);
  const others = plan.integration && !item.isIntegration;
  return [
    `Stop before you change a file that is not in your lists, and before you change a declaration that others rely on. Nobody sees your decision until it collides with theirs.`,
    [
      `1. Find out who owns the file: \`parallel-work whose <path>\`.`,
      others
        ? '2. If it is only about connecting your work (a route, an export, a menu entry, a setting), do not do it. Describe it where you report your work, under the heading "For the integration".'
        : '2. If the file belongs to an unfinished item, leave the change to that item.',
      `3. If your item cannot be done without the file, propose a change of the plan, in a pull request of its own into ${codeSpan(base)} that changes only ${codeSpan(plan.path)}. \`amend\` prints the change, and \`--write\` makes it:`,
    ].join('\n'),
    commands([
      `git worktree add -b ${shellWord(`plan/${item.item}`)} ${shellWord(`../plan-${item.item}`)} ${shellWord(from)}`,
      `cd ${shellWord(`../plan-${item.item}`)}`,
      `parallel-work amend ${ref} <path> --write`,
      'parallel-work lint',
      `git commit -a -m ${shellWord(`Widen the scope of ${item.item}`)}`,
      ...(hasOrigin ? [`git push -u origin ${shellWord(`plan/${item.item}`)}`] : []),
    ]),
    'Go on with the rest of your item meanwhile. Touch the file only once that pull request has merged.',
  ];
}

export function finishPart(item: Item, { base, start }: BriefContext): string[] {
  if (item.dropped !== undefined) return [];
  const branch = start.branch?.name ?? plainBranch(item.branches) ?? 'HEAD';
  const report =
    'what you did, how you verified it, and what you left to others. The item is finished when it has merged.';
  return start.hasOrigin
    ? [
        `Commit your work. Then push it, and open one pull request into ${codeSpan(base)}:`,
        commands([`git push -u origin ${shellWord(branch)}`]),
        `Say in the pull request ${report}`,
      ]
    : [
        `Commit your work, and leave the merge into ${codeSpan(base)} to the person who gave you this. Tell them ${report}`,
      ];
}

function commands(each: readonly string[]): string {
  return fence(each.join('\n'), 'sh', Infinity);
}
