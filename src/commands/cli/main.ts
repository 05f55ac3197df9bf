/** The command line: which command, with what, and what became of it. Each command is loaded only when it is called. */
import { Command, CommanderError, Option } from 'commander';
import { describeFailure } from '../../core/report/failure.js';
import { json } from '../../core/report/json.js';
import { visible, visibleLines } from '../../core/text/inert.js';
import { openTerminal, type Terminal } from '../../shell/terminal/terminal.js';
import type { CommandContext, Process } from './context.js';
import { VERSION } from './version.js';

interface Common {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** @returns the exit code: 0 fine, 1 a finding, 2 usage or a broken plan, 3 our fault */
export async function main(argv: readonly string[], outside: Process): Promise<number> {
  const terminal = openTerminal(outside.stdout, outside.stderr, outside.env);
  let exitCode = 0;
  const run = (command: (here: CommandContext) => Promise<number>, options: Common) =>
    command({
      directory: outside.directory,
      terminal,
      json: options.json === true,
      strict: options.strict === true,
    }).then((code) => {
      exitCode = code;
    });
  const written: LibraryText[] = [];
  const program = commands(run, (text, error) => written.push({ text, error }));
  const wantsJson = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).includes('--json');
  const name = argv.find((each) => !each.startsWith('-')) ?? '';
  try {
    // The command that explains the others takes no options.
    const call = name === 'help' ? argv.filter((each) => each !== '--json') : argv;
    await program.parseAsync([...call], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) exitCode = await fail(error, name, wantsJson, terminal);
    else return answer(error, written, wantsJson ? name : undefined, terminal);
  }
  return exitCode;
}

interface LibraryText {
  readonly text: string;
  readonly error: boolean;
}

/** What the library says by itself: help and the version that were asked for, on stdout, or what is wrong with a call. */
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
  const wrong = code === 'commander.help' ? 'no command is given' : message.replace(/^error: /, '');
  await terminal.print(json(jsonOf, 2, [{ code: 'usage', message: wrong, hint: 'see: parallel-work --help' }]));
  return 2;
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
    .description('Makes parallel work safe: every item of a plan has its own files, and nobody leaves them.')
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError('see: parallel-work --help')
    .configureOutput({ writeOut: (text) => say(text, false), writeErr: (text) => say(text, true) });
  const asJson = new Option('--json', 'one JSON document on stdout');
  const strict = new Option('--strict', 'warnings count as errors');
  const base = new Option(
    '--base <branch>',
    'the branch that is guarded (default: the branch of origin/HEAD, else main, master)',
  );

  program
    .command('check')
    .description(
      'judge the current branch with its uncommitted work: its files against its scope and against all other branches',
    )
    .option('--all', 'judge the branch of every item instead, with the uncommitted work of every working tree')
    .addOption(base)
    .option('--snapshot <file>', 'judge a saved snapshot again instead of reading the repository')
    .addOption(strict)
    .addOption(asJson)
    .action(async (options) => {
      const { check } = await import('./check.js');
      await run((here) => check(options, here), options);
    });

  program
    .command('lint')
    .description('read the plans of the working tree and tell everything that is wrong with them')
    .argument('[plan...]', 'ids or files of plans (default: all)')
    .option('--explain <rule>', 'print the page of a rule: what it checks, why, and how to settle it')
    .option('--workflow <file>', 'lint a workflow file instead: what in it would void a required check')
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
    .description('who owns a path: the unfinished item whose scope has it')
    .argument('<path...>', 'files, folders or globs, from the working directory or with their whole path')
    .addOption(base)
    .addOption(asJson)
    .action(async (paths, options) => {
      const { whose } = await import('./whose.js');
      await run((here) => whose(paths, options, here), options);
    });

  program
    .command('amend')
    .description('the patch of the plan that lets an item change more files or claim a branch, comments kept')
    .argument('<item>', 'its id, or plan/item')
    .argument('[path...]', 'files, from the working directory or with their whole path')
    .option('--kind <kind>', 'create, modify or delete (default: what the work does, else by what the base has)')
    .option('--branch <name>', 'a branch that the item claims too')
    .option('--used', 'the files too that the branch of the item changes by the leeway of the plan')
    .option('--write', 'change the plan file instead of printing the patch')
    .addOption(base)
    .addOption(asJson)
    .action(async (item, paths, options) => {
      const { amend } = await import('./amend.js');
      await run((here) => amend(item, paths, options, here), options);
    });

  program
    .command('integrate')
    .description('how far every plan on the base is: what is missing, and the integration issue that would be opened')
    .option('--dry-run', 'required: only the action opens issues')
    .addOption(base)
    .addOption(asJson)
    .action(async (options) => {
      const { integrate } = await import('./integrate.js');
      await run((here) => integrate(options, here), options);
    });

  program
    .command('demo')
    .description('build a sample repository in a temporary folder and tell the whole story on it')
    .action(async (options) => {
      const { demo } = await import('./demo.js');
      await run((here) => demo(here), options);
    });

  return program;
}
