/** The command line: parses the arguments, and loads and runs the command. */
import { Command, CommanderError, Option } from 'commander';
import { Failure } from '../../core/failure.js';
import { nearest } from '../../core/plan/nearest.js';
import { describeFailure } from '../../core/report/failure.js';
import { json } from '../../core/report/json.js';
import { visible, visibleLines } from '../../core/text/inert.js';
import { isWatched, NO_PROGRESS, openProgress } from '../../shell/terminal/progress-line.js';
import { openTerminal, type Terminal } from '../../shell/terminal/terminal.js';
import type { CommandContext, Process } from './context.js';
import { VERSION } from './version.js';

interface Common {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** @returns the exit code: 0 success, 1 a finding, 2 wrong usage or a broken plan, 3 a bug */
export async function main(argv: readonly string[], outside: Process): Promise<number> {
  const { stdout, stderr, env, clock } = outside;
  const wantsJson = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).includes('--json');
  const progress = !wantsJson && isWatched(stdout, stderr, env) ? openProgress(stderr, clock) : NO_PROGRESS;
  const terminal = openTerminal(stdout, stderr, env, progress);
  let exitCode = 0;
  const run = async (command: (here: CommandContext) => Promise<number>, options: Common) => {
    const { directory } = outside;
    if (directory === undefined) {
      throw new Failure(
        'no-directory',
        'The working directory does not exist any more, or cannot be read.',
        'Change to another one.',
      );
    }
    exitCode = await command({
      directory,
      terminal,
      json: options.json === true,
      strict: options.strict === true,
      ...(outside.stdin ? { input: outside.stdin } : {}),
      ...(env['GITHUB_EVENT_NAME'] ? { event: env['GITHUB_EVENT_NAME'] } : {}),
    });
  };
  const written: LibraryText[] = [];
  const program = commands(run, (text, error) => written.push({ text, error }));
  const name = argv.find((each) => !each.startsWith('-')) ?? '';
  try {
    // The built-in "help" command takes no options.
    const call = name === 'help' ? argv.filter((each) => each !== '--json') : argv;
    await program.parseAsync([...call], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      const isHook = name === 'guard' && argv.includes('--hook');
      exitCode = await (isHook ? refused : fail)(error, name, wantsJson, terminal);
    } else return answer(error, written, wantsJson ? name : undefined, terminal);
  } finally {
    progress.erase();
  }
  return exitCode;
}

/** The values of an option that may be repeated. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

interface LibraryText {
  readonly text: string;
  readonly error: boolean;
}

/** Prints help and version on stdout, and usage errors on stderr. */
async function answer(
  { code, message }: CommanderError,
  written: readonly LibraryText[],
  jsonOf: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const isAsked = written.every(({ error }) => !error);
  if (jsonOf === undefined || !isAsked)
    for (const { text, error } of written) await (error ? terminal.printError(text) : terminal.print(text));
  if (jsonOf === undefined) return isAsked ? 0 : 2;
  if (isAsked) {
    const isVersion = code === 'commander.version';
    const text = written.map((each) => each.text).join('');
    const [command, extra] = isVersion ? ['version', { release: VERSION }] : ['help', { help: text }];
    await terminal.print(json(command, 0, [], extra));
    return 0;
  }
  const wrong =
    code === 'commander.help'
      ? 'No command was given.'
      : `The command line is wrong: ${message.replace(/^error: /, '')}.`;
  await terminal.print(json(jsonOf, 2, [{ code: 'usage', message: wrong, hint: 'See: parallel-work --help' }]));
  return 2;
}

/** An agent lets its call go on after any exit code but 2. */
async function refused(error: unknown, _command: string, wantsJson: boolean, terminal: Terminal): Promise<number> {
  const { refuseFailure } = await import('./hook-answer.js');
  return refuseFailure(error, { directory: '', terminal, json: wantsJson, strict: false });
}

async function fail(error: unknown, command: string, wantsJson: boolean, terminal: Terminal): Promise<number> {
  const told = describeFailure(error);
  if (wantsJson) await terminal.print(json(command, told.exitCode, [told]));
  const stack = told.stack === undefined ? [] : visibleLines(told.stack);
  await terminal.printError([`error: ${visible(told.message)}`, `  ${visible(told.hint)}`, ...stack, ''].join('\n'));
  return told.exitCode;
}

function commands(
  run: (command: (here: CommandContext) => Promise<number>, options: Common) => Promise<void>,
  say: (text: string, error: boolean) => void,
): Command {
  const program = new Command('parallel-work')
    .description('Gives every plan item its own files and checks that pull requests stay within them.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('See: parallel-work --help')
    .configureOutput({ writeOut: (text) => say(text, false), writeErr: (text) => say(text, true) });
  program.on('command:*', ([name = '']: string[]) => refuseCommand(program, name));
  const asJson = new Option('--json', 'Print one JSON document on stdout.');
  const strict = new Option('--strict', 'Count warnings as errors.');
  const base = new Option(
    '--base <branch>',
    'The base branch (default: the branch of origin/HEAD, or main, or master).',
  );

  program
    .command('check')
    .description('Check the current branch and its uncommitted work against its scope and against all other branches.')
    .option(
      '--all',
      'Check the branch of every item instead, with the uncommitted work of every working tree. Without a plan: list the files that several branches change.',
    )
    .addOption(base)
    .option('--snapshot <file>', 'Check a saved snapshot again instead of reading the repository.')
    .addOption(strict)
    .addOption(asJson)
    .action(async (options) => {
      const { check } = await import('./check.js');
      await run((here) => check(options, here), options);
    });

  program
    .command('lint')
    .description('Check the plans in the working tree, and prove that no two parallel items can change the same file.')
    .argument('[plan...]', 'Ids or files of plans (default: all).')
    .option('--explain <rule>', 'Print the page of a rule: what it checks, why, and how to fix findings.')
    .option('--apply <way>', 'Perform a way of a finding, by its id in the JSON. May be repeated.', collected)
    .option('--fix', 'Perform every edit that needs no decision, and report what remains.')
    .option('--workflow <file>', 'Check a workflow file instead, for mistakes that make a required check ineffective.')
    .addOption(base)
    .addOption(strict)
    .addOption(asJson)
    .action(async (plans, options) => {
      const { workflow } = options;
      if (workflow === undefined) {
        const { lintPlans } = await import('./lint.js');
        return run((here) => lintPlans(plans, options, here), options);
      }
      const { lintWorkflowFile } = await import('./lint-workflow.js');
      return run((here) => lintWorkflowFile(workflow, plans, options, here), options);
    });

  program
    .command('whose')
    .description('Show which unfinished item owns a path.')
    .argument(
      '<path...>',
      'Files, folders or globs, relative to the working directory or to the root of the repository.',
    )
    .addOption(base)
    .addOption(asJson)
    .action(async (paths, options) => {
      const { whose } = await import('./whose.js');
      await run((here) => whose(paths, options, here), options);
    });

  program
    .command('guard')
    .description(
      'Refuse what leaves the scope of the item that is checked out, for the hooks of coding agents and of Git.',
    )
    .option(
      '--hook',
      'Before an edit: read the tool call of a coding agent on the standard input. Exit code 2 refuses it.',
    )
    .option(
      '--tree',
      'After commands, and when an agent stops: report what the working tree holds outside the scope. With the JSON of a hook on the standard input, exit code 2 reports it to the agent.',
    )
    .option('--staged', 'Before a commit: report what the index would commit outside the scope.')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { guard } = await import('./guard.js');
      await run((here) => guard(options, here), options);
    });

  program
    .command('amend')
    .description(
      'Print a patch for the plan that lets an item change more files or claim another branch. It keeps all comments.',
    )
    .argument('<item>', 'The id of an item, or plan/item.')
    .argument('[path...]', 'Files, relative to the working directory or to the root of the repository.')
    .option(
      '--kind <kind>',
      'create, modify or delete (default: what the working tree does, or else what fits the base branch).',
    )
    .option('--branch <name>', 'Another branch for the item to claim.')
    .option('--used', 'Also add the files that the branch of the item changes by the leeway of the plan.')
    .option('--write', 'Change the plan file instead of printing the patch.')
    .addOption(base)
    .addOption(asJson)
    .action(async (item, paths, options) => {
      const { amend } = await import('./amend.js');
      await run((here) => amend(item, paths, options, here), options);
    });

  program
    .command('brief')
    .description(
      'Print the work order of an item: all that an agent needs to know to do the work, from the plan on the base branch.',
    )
    .argument('[item]', 'The id of an item, or plan/item (default: the item of the current branch).')
    .option('--all', 'Print the work orders of all unfinished items.')
    .option('--draft', 'Read the plans in the working tree, which do not count yet.')
    .option(
      '--for <tool>',
      'Print the scope of the item in the form that another tool enforces instead: claude, codex, gh-aw or codeowners.',
    )
    .option(
      '--write',
      'With --for claude, add the rules to the local settings in the working tree of the item. "release" takes them out.',
    )
    .addOption(base)
    .addOption(asJson)
    .action(async (item, options) => {
      const { brief } = await import('./brief.js');
      await run((here) => brief(item, options, here), options);
    });

  program
    .command('worktrees')
    .description(
      'Show which items can have a working tree now. Make them, complete and beside the repository, or remove those of merged items.',
    )
    .argument('[item...]', 'Ids of items, or plan/item (default: all that can start).')
    .option('--create', 'Make the branches and working trees, with the work order of each item.')
    .option('--setup', 'Also run the commands under "setup" of the plan in each.')
    .option('--remove', 'Remove the working trees that are clean and whose items have merged. Keeps the branches.')
    .addOption(base)
    .addOption(asJson)
    .action(async (items, options) => {
      const { worktrees } = await import('./worktrees.js');
      await run((here) => worktrees(items, options, here), options);
    });

  program
    .command('next')
    .description('List the items that can start now, as far as this clone knows.')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { next } = await import('./next.js');
      await run((here) => next(options, here), options);
    });

  program
    .command('claim')
    .description(
      'Take an item before any work, so that nobody else has it, and make its working tree. This pushes an empty commit to the branch of the item on "origin".',
    )
    .argument('[item]', 'The id of an item, or plan/item (default: the next item that can start).')
    .option('--branch <name>', 'The branch to claim, for an item whose branches are globs.')
    .option('--as <name>', 'Who takes the item (default: the user as Git knows them).')
    .option('--no-worktree', 'Make no working tree, and print no work order.')
    .addOption(base)
    .addOption(asJson)
    .action(async (item, options) => {
      const { claim } = await import('./claim.js');
      await run((here) => claim(item, options, here), options);
    });

  program
    .command('release')
    .description(
      'Give a claimed item back: delete its branch on "origin", if nothing but the empty commit of the claim is on it.',
    )
    .argument('[item]', 'The id of an item, or plan/item (default: the item of the current branch).')
    .option('--branch <name>', 'The branch to give back, if the item has several or is in no plan any more.')
    .option('--force', 'Also give back a claim that was made in another clone.')
    .addOption(base)
    .addOption(asJson)
    .action(async (item, options) => {
      const { release } = await import('./release.js');
      await run((here) => release(item, options, here), options);
    });

  program
    .command('import')
    .description('Make a plan from a plan in the format of another tool, and print it.')
    .argument('<path>', 'The file or folder of the other plan.')
    .option(
      '--format <format>',
      'superpowers, spec-kitty, gsd, scout-and-wave, spec-kit or task-list (default: what the files look like).',
    )
    .option('--branch <pattern>', 'The branch of each item, with <plan> and <item> (default: "<plan>/<item>").')
    .option('--repository <name>', 'The name of this repository in a plan over several repositories.')
    .option('--write', 'Put the plan in place instead of printing it.')
    .option('--overwrite', 'With --write, replace a plan that exists.')
    .addOption(base)
    .addOption(asJson)
    .action(async (path, options) => {
      const { importPlan } = await import('./import.js');
      await run((here) => importPlan(path, options, here), options);
    });

  program
    .command('integrate')
    .description(
      'Show the progress of every plan on the base branch: what is missing, and which integration issue would be opened.',
    )
    .option('--dry-run', 'Required, because only the action opens issues.')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { integrate } = await import('./integrate.js');
      await run((here) => integrate(options, here), options);
    });

  program
    .command('rehearse')
    .description(
      'Merge the open branches of all items in memory, in order, and report what conflicts. It changes nothing in the repository.',
    )
    .option('--plan <id>', 'Rehearse only this plan. May be repeated.', collected)
    .option('--outsiders', 'Also merge every other branch, and the head of every pull request that was fetched.')
    .option(
      '--refs <glob>',
      'Merge the refs that match instead of the branches of plans, such as "feat/*" or "refs/pull/*/head". May be repeated.',
      collected,
    )
    .addOption(
      new Option('--order <order>', 'In the order of the plans, or in the one that merges the most branches.')
        .choices(['given', 'best'])
        .default('given'),
    )
    .option(
      '--verify',
      'Run the verification commands of the merged items and of their integrations in the combined tree.',
    )
    .option('--bisect', 'If a command fails, find a small set of branches that fails together.')
    .option('--setup', 'Run the set-up of the plans before the commands.')
    .option('--command <command>', 'Also run this command to verify. May be repeated.', collected)
    .option('--timeout <minutes>', 'End a command that runs longer (default: 10).')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { rehearse } = await import('./rehearse.js');
      await run((here) => rehearse(options, here), options);
    });

  program
    .command('issues')
    .description('Show the issues that the action would open for the items of the plans on the base branch.')
    .option('--dry-run', 'Required, because only the action opens issues.')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { issues } = await import('./issues.js');
      await run((here) => issues(options, here), options);
    });

  program
    .command('init')
    .description(
      'Propose a first plan for this repository, and write workflows, a Git hook and instructions for agents. It overwrites nothing.',
    )
    .option(
      '--branches <name...>',
      'Make the plan from branches that have work: each gets the files that it changes (default: those of the linked worktrees, if there are two or more).',
    )
    .option('--items <n>', 'Make a plan with this many sample items.')
    .option('--plan <id>', 'The id of the new plan, which is the name of its file (default: first-plan).')
    .option(
      '--action [name@commit]',
      'Also write the workflows that check pull requests, and lines for CODEOWNERS. They name the action by its release, if that is known.',
    )
    .option(
      '--hooks',
      'Also write hooks that keep agents in the scope of their item: for Git, and for each coding agent that is in use here.',
    )
    .option(
      '--vendor',
      'Also copy this program into the repository, so that hooks in shared settings find it in every clone. A later call brings the copy up to date.',
    )
    .option(
      '--agents',
      'Also write a paragraph into AGENTS.md or CLAUDE.md, and a skill that says how to write a plan.',
    )
    .option('--dry-run', 'Print what would be written, and write nothing.')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { init } = await import('./init.js');
      await run((here) => init(options, here), options);
    });

  program
    .command('demo')
    .description('Create a sample repository in a temporary folder and walk through the commands in it.')
    .action(async (options) => {
      const { demo } = await import('./demo.js');
      await run((here) => demo(here), options);
    });

  return program;
}

/** The parser's own suggestion takes "init" for a misspelled "lint". */
function refuseCommand(program: Command, name: string): never {
  const meant = nearest(
    name,
    program.commands.map((each) => each.name()),
  );
  const suggestion = meant === undefined ? '' : `\n(Did you mean ${meant}?)`;
  return program.error(`error: unknown command '${name}'${suggestion}`, { code: 'commander.unknownCommand' });
}
