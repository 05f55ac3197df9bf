export const id = 3958;
export const ids = [3958];
export const modules = {

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2697);
/* harmony import */ var _core_report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2236);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4622);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5703);
/* harmony import */ var _shell_terminal_progress_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5643);
/* harmony import */ var _shell_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3099);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4547);
/** The command line: parses the arguments, and loads and runs the command. */









/** @returns the exit code: 0 success, 1 a finding, 2 wrong usage or a broken plan, 3 a bug */
async function main(argv, outside) {
    const { stdout, stderr, env, clock } = outside;
    const wantsJson = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined).includes('--json');
    const progress = !wantsJson && (0,_shell_terminal_progress_line_js__WEBPACK_IMPORTED_MODULE_5__/* .isWatched */ .Df)(stdout, stderr, env) ? (0,_shell_terminal_progress_line_js__WEBPACK_IMPORTED_MODULE_5__/* .openProgress */ .mp)(stderr, clock) : _shell_terminal_progress_line_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_PROGRESS */ .cf;
    const terminal = (0,_shell_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .openTerminal */ .j)(stdout, stderr, env, progress);
    let exitCode = 0;
    const run = async (command, options) => {
        const { directory } = outside;
        if (directory === undefined) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('no-directory', 'The working directory does not exist any more, or cannot be read.', 'Change to another one.');
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
    const written = [];
    const program = commands(run, (text, error) => written.push({ text, error }));
    const name = argv.find((each) => !each.startsWith('-')) ?? '';
    try {
        // The built-in "help" command takes no options.
        const call = name === 'help' ? argv.filter((each) => each !== '--json') : argv;
        await program.parseAsync([...call], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)) {
            const isHook = name === 'guard' && argv.includes('--hook');
            exitCode = await (isHook ? refused : fail)(error, name, wantsJson, terminal);
        }
        else
            return answer(error, written, wantsJson ? name : undefined, terminal);
    }
    finally {
        progress.erase();
    }
    return exitCode;
}
/** The values of an option that may be repeated. */
function collected(value, before = []) {
    return [...before, value];
}
/** Prints help and version on stdout, and usage errors on stderr. */
async function answer({ code, message }, written, jsonOf, terminal) {
    const isAsked = written.every(({ error }) => !error);
    if (jsonOf === undefined || !isAsked)
        for (const { text, error } of written)
            await (error ? terminal.printError(text) : terminal.print(text));
    if (jsonOf === undefined)
        return isAsked ? 0 : 2;
    if (isAsked) {
        const isVersion = code === 'commander.version';
        const text = written.map((each) => each.text).join('');
        const [command, extra] = isVersion ? ['version', { release: _version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x }] : ['help', { help: text }];
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)(command, 0, [], extra));
        return 0;
    }
    const wrong = code === 'commander.help'
        ? 'No command was given.'
        : `The command line is wrong: ${message.replace(/^error: /, '')}.`;
    await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)(jsonOf, 2, [{ code: 'usage', message: wrong, hint: 'See: parallel-work --help' }]));
    return 2;
}
/** An agent lets its call go on after any exit code but 2. */
async function refused(error, _command, wantsJson, terminal) {
    const { refuseFailure } = await __webpack_require__.e(/* import() */ 4300).then(__webpack_require__.bind(__webpack_require__, 1919));
    return refuseFailure(error, { directory: '', terminal, json: wantsJson, strict: false });
}
async function fail(error, command, wantsJson, terminal) {
    const told = (0,_core_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .I)(error);
    if (wantsJson)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq)(command, told.exitCode, [told]));
    const stack = told.stack === undefined ? [] : (0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLines */ .gB)(told.stack);
    await terminal.printError([`error: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(told.message)}`, `  ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(told.hint)}`, ...stack, ''].join('\n'));
    return told.exitCode;
}
function commands(run, say) {
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('parallel-work')
        .description('Gives every plan item its own files and checks that pull requests stay within them.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x)
        .exitOverride()
        .showHelpAfterError('See: parallel-work --help')
        .configureOutput({ writeOut: (text) => say(text, false), writeErr: (text) => say(text, true) });
    program.on('command:*', ([name = '']) => refuseCommand(program, name));
    const asJson = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--json', 'Print one JSON document on stdout.');
    const strict = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--strict', 'Count warnings as errors.');
    const base = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--base <branch>', 'The base branch (default: the branch of origin/HEAD, or main, or master).');
    program
        .command('check')
        .description('Check the current branch and its uncommitted work against its scope and against all other branches.')
        .option('--all', 'Check the branch of every item instead, with the uncommitted work of every working tree. Without a plan: list the files that several branches change.')
        .addOption(base)
        .option('--snapshot <file>', 'Check a saved snapshot again instead of reading the repository.')
        .addOption(strict)
        .addOption(asJson)
        .action(async (options) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(444), __webpack_require__.e(2280), __webpack_require__.e(8237), __webpack_require__.e(2004)]).then(__webpack_require__.bind(__webpack_require__, 8237));
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
            const { lintPlans } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(444), __webpack_require__.e(2280), __webpack_require__.e(1527), __webpack_require__.e(9271), __webpack_require__.e(1477)]).then(__webpack_require__.bind(__webpack_require__, 9271));
            return run((here) => lintPlans(plans, options, here), options);
        }
        const { lintWorkflowFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3092), __webpack_require__.e(3274), __webpack_require__.e(2666), __webpack_require__.e(3066)]).then(__webpack_require__.bind(__webpack_require__, 9691));
        return run((here) => lintWorkflowFile(workflow, plans, options, here), options);
    });
    program
        .command('whose')
        .description('Show which unfinished item owns a path.')
        .argument('<path...>', 'Files, folders or globs, relative to the working directory or to the root of the repository.')
        .addOption(base)
        .addOption(asJson)
        .action(async (paths, options) => {
        const { whose } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(2375)]).then(__webpack_require__.bind(__webpack_require__, 1019));
        await run((here) => whose(paths, options, here), options);
    });
    program
        .command('guard')
        .description('Refuse what leaves the scope of the item that is checked out, for the hooks of coding agents and of Git.')
        .option('--hook', 'Before an edit: read the tool call of a coding agent on the standard input. Exit code 2 refuses it.')
        .option('--tree', 'After commands, and when an agent stops: report what the working tree holds outside the scope. With the JSON of a hook on the standard input, exit code 2 reports it to the agent.')
        .option('--staged', 'Before a commit: report what the index would commit outside the scope.')
        .addOption(base)
        .addOption(asJson)
        .action(async (options) => {
        const { guard } = await __webpack_require__.e(/* import() */ 5230).then(__webpack_require__.bind(__webpack_require__, 5230));
        await run((here) => guard(options, here), options);
    });
    program
        .command('amend')
        .description('Print a patch for the plan that lets an item change more files or claim another branch. It keeps all comments.')
        .argument('<item>', 'The id of an item, or plan/item.')
        .argument('[path...]', 'Files, relative to the working directory or to the root of the repository.')
        .option('--kind <kind>', 'create, modify or delete (default: what the working tree does, or else what fits the base branch).')
        .option('--branch <name>', 'Another branch for the item to claim.')
        .option('--used', 'Also add the files that the branch of the item changes by the leeway of the plan.')
        .option('--write', 'Change the plan file instead of printing the patch.')
        .addOption(base)
        .addOption(asJson)
        .action(async (item, paths, options) => {
        const { amend } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(7563), __webpack_require__.e(444), __webpack_require__.e(1527), __webpack_require__.e(3662)]).then(__webpack_require__.bind(__webpack_require__, 665));
        await run((here) => amend(item, paths, options, here), options);
    });
    program
        .command('brief')
        .description('Print the work order of an item: all that an agent needs to know to do the work, from the plan on the base branch.')
        .argument('[item]', 'The id of an item, or plan/item (default: the item of the current branch).')
        .option('--all', 'Print the work orders of all unfinished items.')
        .option('--draft', 'Read the plans in the working tree, which do not count yet.')
        .option('--for <tool>', 'Print the scope of the item in the form that another tool enforces instead: claude, codex, gh-aw or codeowners.')
        .option('--write', 'With --for claude, add the rules to the local settings in the working tree of the item. "release" takes them out.')
        .addOption(base)
        .addOption(asJson)
        .action(async (item, options) => {
        const { brief } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(9025), __webpack_require__.e(2689), __webpack_require__.e(3491)]).then(__webpack_require__.bind(__webpack_require__, 3491));
        await run((here) => brief(item, options, here), options);
    });
    program
        .command('worktrees')
        .description('Show which items can have a working tree now. Make them, complete and beside the repository, or remove those of merged items.')
        .argument('[item...]', 'Ids of items, or plan/item (default: all that can start).')
        .option('--create', 'Make the branches and working trees, with the work order of each item.')
        .option('--setup', 'Also run the commands under "setup" of the plan in each.')
        .option('--remove', 'Remove the working trees that are clean and whose items have merged. Keeps the branches.')
        .addOption(base)
        .addOption(asJson)
        .action(async (items, options) => {
        const { worktrees } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(9025), __webpack_require__.e(2689), __webpack_require__.e(5449), __webpack_require__.e(29)]).then(__webpack_require__.bind(__webpack_require__, 8258));
        await run((here) => worktrees(items, options, here), options);
    });
    program
        .command('next')
        .description('List the items that can start now, as far as this clone knows.')
        .addOption(base)
        .addOption(asJson)
        .action(async (options) => {
        const { next } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(5370)]).then(__webpack_require__.bind(__webpack_require__, 5370));
        await run((here) => next(options, here), options);
    });
    program
        .command('claim')
        .description('Take an item before any work, so that nobody else has it, and make its working tree. This pushes an empty commit to the branch of the item on "origin".')
        .argument('[item]', 'The id of an item, or plan/item (default: the next item that can start).')
        .option('--branch <name>', 'The branch to claim, for an item whose branches are globs.')
        .option('--as <name>', 'Who takes the item (default: the user as Git knows them).')
        .option('--no-worktree', 'Make no working tree, and print no work order.')
        .addOption(base)
        .addOption(asJson)
        .action(async (item, options) => {
        const { claim } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(9025), __webpack_require__.e(2689), __webpack_require__.e(5449), __webpack_require__.e(7331), __webpack_require__.e(9202)]).then(__webpack_require__.bind(__webpack_require__, 7331));
        await run((here) => claim(item, options, here), options);
    });
    program
        .command('release')
        .description('Give a claimed item back: delete its branch on "origin", if nothing but the empty commit of the claim is on it.')
        .argument('[item]', 'The id of an item, or plan/item (default: the item of the current branch).')
        .option('--branch <name>', 'The branch to give back, if the item has several or is in no plan any more.')
        .option('--force', 'Also give back a claim that was made in another clone.')
        .addOption(base)
        .addOption(asJson)
        .action(async (item, options) => {
        const { release } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(9025), __webpack_require__.e(2689), __webpack_require__.e(5449), __webpack_require__.e(7331), __webpack_require__.e(7913)]).then(__webpack_require__.bind(__webpack_require__, 6334));
        await run((here) => release(item, options, here), options);
    });
    program
        .command('import')
        .description('Make a plan from a plan in the format of another tool, and print it.')
        .argument('<path>', 'The file or folder of the other plan.')
        .option('--format <format>', 'superpowers, spec-kitty, gsd, scout-and-wave, spec-kit or task-list (default: what the files look like).')
        .option('--branch <pattern>', 'The branch of each item, with <plan> and <item> (default: "<plan>/<item>").')
        .option('--repository <name>', 'The name of this repository in a plan over several repositories.')
        .option('--write', 'Put the plan in place instead of printing it.')
        .option('--overwrite', 'With --write, replace a plan that exists.')
        .addOption(base)
        .addOption(asJson)
        .action(async (path, options) => {
        const { importPlan } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(7563), __webpack_require__.e(444), __webpack_require__.e(9472)]).then(__webpack_require__.bind(__webpack_require__, 8623));
        await run((here) => importPlan(path, options, here), options);
    });
    program
        .command('integrate')
        .description('Show the progress of every plan on the base branch: what is missing, and which integration issue would be opened.')
        .option('--dry-run', 'Required, because only the action opens issues.')
        .addOption(base)
        .addOption(asJson)
        .action(async (options) => {
        const { integrate } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7490), __webpack_require__.e(9287), __webpack_require__.e(9394)]).then(__webpack_require__.bind(__webpack_require__, 5628));
        await run((here) => integrate(options, here), options);
    });
    program
        .command('rehearse')
        .description('Merge the open branches of all items in memory, in order, and report what conflicts. It changes nothing in the repository.')
        .option('--plan <id>', 'Rehearse only this plan. May be repeated.', collected)
        .option('--outsiders', 'Also merge every other branch, and the head of every pull request that was fetched.')
        .option('--refs <glob>', 'Merge the refs that match instead of the branches of plans, such as "feat/*" or "refs/pull/*/head". May be repeated.', collected)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--order <order>', 'In the order of the plans, or in the one that merges the most branches.')
        .choices(['given', 'best'])
        .default('given'))
        .option('--verify', 'Run the verification commands of the merged items and of their integrations in the combined tree.')
        .option('--bisect', 'If a command fails, find a small set of branches that fails together.')
        .option('--setup', 'Run the set-up of the plans before the commands.')
        .option('--command <command>', 'Also run this command to verify. May be repeated.', collected)
        .option('--timeout <minutes>', 'End a command that runs longer (default: 10).')
        .addOption(base)
        .addOption(asJson)
        .action(async (options) => {
        const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7490), __webpack_require__.e(4668)]).then(__webpack_require__.bind(__webpack_require__, 4668));
        await run((here) => rehearse(options, here), options);
    });
    program
        .command('issues')
        .description('Show the issues that the action would open for the items of the plans on the base branch.')
        .option('--dry-run', 'Required, because only the action opens issues.')
        .addOption(base)
        .addOption(asJson)
        .action(async (options) => {
        const { issues } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7490), __webpack_require__.e(9025), __webpack_require__.e(9287), __webpack_require__.e(8524)]).then(__webpack_require__.bind(__webpack_require__, 8524));
        await run((here) => issues(options, here), options);
    });
    program
        .command('init')
        .description('Propose a first plan for this repository, and write workflows, a Git hook and instructions for agents. It overwrites nothing.')
        .option('--branches <name...>', 'Make the plan from branches that have work: each gets the files that it changes (default: those of the linked worktrees, if there are two or more).')
        .option('--items <n>', 'Make a plan with this many sample items.')
        .option('--plan <id>', 'The id of the new plan, which is the name of its file (default: first-plan).')
        .option('--action [name@commit]', 'Also write the workflows that check pull requests, and lines for CODEOWNERS. They name the action by its release, if that is known.')
        .option('--hooks', 'Also write hooks that keep agents in the scope of their item: for Git, and for each coding agent that is in use here.')
        .option('--vendor', 'Also copy this program into the repository, so that hooks in shared settings find it in every clone. A later call brings the copy up to date.')
        .option('--agents', 'Also write a paragraph into AGENTS.md or CLAUDE.md, and a skill that says how to write a plan.')
        .option('--dry-run', 'Print what would be written, and write nothing.')
        .addOption(base)
        .addOption(asJson)
        .action(async (options) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(2363)]).then(__webpack_require__.bind(__webpack_require__, 3279));
        await run((here) => init(options, here), options);
    });
    program
        .command('demo')
        .description('Create a sample repository in a temporary folder and walk through the commands in it.')
        .action(async (options) => {
        const { demo } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(2666), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(444), __webpack_require__.e(2280), __webpack_require__.e(9025), __webpack_require__.e(2689), __webpack_require__.e(5449), __webpack_require__.e(7331), __webpack_require__.e(1527), __webpack_require__.e(8237), __webpack_require__.e(9271), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 5574));
        await run((here) => demo(here), options);
    });
    return program;
}
/** The parser's own suggestion takes "init" for a misspelled "lint". */
function refuseCommand(program, name) {
    const meant = (0,_core_plan_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(name, program.commands.map((each) => each.name()));
    const suggestion = meant === undefined ? '' : `\n(Did you mean ${meant}?)`;
    return program.error(`error: unknown command '${name}'${suggestion}`, { code: 'commander.unknownCommand' });
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Finds the known word that a misspelt one most likely means.
 * @param most the number of typing errors to accept. The default is one for every three letters
 */
function nearest(word, known, most) {
    const wanted = word.slice(0, 64).toLowerCase();
    let best;
    let bestDistance = (most ?? Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const each of known) {
        // At least this many letters have to be added.
        if (Math.abs(wanted.length - each.length) >= bestDistance)
            continue;
        const distance = distanceOf(wanted, each.toLowerCase());
        if (distance < bestDistance) {
            best = each;
            bestDistance = distance;
        }
    }
    return best;
}
/** The number of letters to add, remove, change, or swap with the next one. */
function distanceOf(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
                cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[right.length] ?? 0;
}


/***/ }),

/***/ 7065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   l: () => (/* binding */ numberedWays)
/* harmony export */ });
/**
 * Eight hexadecimal digits. They stay the same as long as rule, plan, item, other side and path do, whatever the line
 * is.
 */
function idOf({ rule, plan, item, branch, pull, other, path }) {
    const subject = item === undefined ? (pull ?? branch) : undefined;
    const parts = [rule, plan, item, subject, other?.plan, other?.item, path];
    return fnv1a(JSON.stringify(parts.map((part) => part ?? null)));
}
/** The ways of each finding with their ids. Findings that have one id share the numbers, so that each way has its own. */
function numberedWays(findings) {
    const counts = new Map();
    return new Map(findings.map((finding) => {
        const id = idOf(finding);
        return [
            finding,
            waysOf(finding).map((way) => {
                const number = (counts.get(id) ?? 0) + 1;
                counts.set(id, number);
                return { id: `${id}.${number}`, way };
            }),
        ];
    }));
}
/** If a finding has no ways of its own, a person has to decide what to do. */
function waysOf({ ways, severity, remedy }) {
    return ways ?? (severity === 'notice' ? [] : [{ kind: 'person', title: remedy }]);
}
/** 32 bits over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Nothing depends on it being secret. */
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ shownContracts),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   QU: () => (/* binding */ candidate)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _finding_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7065);


/**
 * @param exitCode 0: success. 0 and 1 have verdicts, 2 and 3 have `errors` instead
 * @param result a judgement, or the problems that kept the command from making one
 * @param extra the command's own data under its own keys, such as `{ whose: [...] }`
 * @returns the document with a final newline
 */
function json(command, exitCode, result, extra = {}) {
    const judgement = 'findings' in result ? result : undefined;
    const problems = 'findings' in result ? result.problems : result;
    const isFailed = exitCode > 1;
    const base = judgement?.baseDoubt === undefined ? [] : [judgement.baseDoubt];
    const document = {
        version: 1,
        command,
        ok: exitCode === 0,
        plans: judgement?.plans.map(plan),
        verdicts: isFailed ? undefined : judgement?.verdicts.map(verdict),
        findings: judgement && findings(judgement.findings),
        notes: present([...base, ...(judgement?.notes ?? []), ...(judgement?.warnings ?? [])]),
        warnings: present(judgement?.warnings),
        items: judgement?.items?.map(item),
        contracts: judgement?.contracts && shownContracts(judgement.contracts),
        shared: judgement?.shared?.paths.map(({ path, branches }) => ({ path, branches })),
        proposed: judgement?.shared?.proposal && proposal(judgement.shared.proposal),
        mergeOrder: judgement?.shared?.order,
        ...extra,
        errors: isFailed ? problems.map(problem) : undefined,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function plan({ id, path, itemCount }) {
    return { id, path, itemCount };
}
function item({ state, reopened, files, uncommitted, verdict, near, candidates, taken, ...each }) {
    return {
        ...party(each),
        state,
        reopened,
        files,
        uncommitted,
        verdict,
        near,
        candidates: candidates?.map(candidate),
        taken,
    };
}
/** What items promise, and what their files declare. Absent if there is nothing to tell. */
function shownContracts(states) {
    return states.length === 0 ? undefined : states.map(contract);
}
function contract({ path, declares, state, near, why, line, ...each }) {
    return { ...party(each), path, declares, state, near, why, at: line === undefined ? undefined : { path, line } };
}
function proposal({ plan: id, path, base, yaml, newBranches }) {
    return { plan: id, path, base, yaml, newBranches: newBranches.map(({ branch, worktree }) => ({ branch, worktree })) };
}
function candidate({ commit, subject, because, line }) {
    return { commit, subject, because, line };
}
function verdict(each) {
    return {
        ...party(each),
        worktree: (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .detachedPath */ .Yp)(each.branch),
        head: each.head,
        base: each.base,
        planRevision: each.planRevision,
        verdict: each.verdict,
        notes: present(each.notes),
        widen: each.widen && edit(each.widen),
        takeOut: each.takeOut,
        leeway: each.leeway && { used: each.leeway.used, of: each.leeway.of },
        below: each.below?.map(party),
        straight: each.straight && { verdict: each.straight.verdict, rules: each.straight.rules },
        preview: each.preview?.map(preview),
    };
}
function preview({ from, to, rules, becomes, ...each }) {
    return { ...party(each), from, to, rules, becomes };
}
function findings(all) {
    const ways = (0,_finding_id_js__WEBPACK_IMPORTED_MODULE_1__/* .numberedWays */ .l)(all);
    return all.map((each) => finding(each, ways.get(each) ?? []));
}
/** Of one finding. It says how many there are, and no list grows with the number of branches and that of their paths. */
const MOST_PATHS = 10;
function finding(each, ways) {
    return {
        id: (0,_finding_id_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .T)(each),
        rule: each.rule,
        severity: each.severity,
        ...party(each),
        worktree: (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .detachedPath */ .Yp)(each.branch ?? ''),
        path: each.path,
        kind: each.kind,
        paths: each.paths?.slice(0, MOST_PATHS).map(({ path, kind }) => ({ path, kind })),
        count: each.count,
        wanted: each.wanted,
        found: each.found,
        message: each.message,
        remedy: each.remedy,
        ways: ways.map(({ id, way }) => ({ id, ...way })),
        widen: each.widen && widening(each.widen),
        other: each.other && party(each.other),
        witness: each.witness,
        at: each.at && place(each.at),
    };
}
function party({ plan, item, branch, pull }) {
    return { plan, item, branch: branch === undefined || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? undefined : branch, pull };
}
function widening(each) {
    const { path, item, ...place } = edit(each);
    return { path, item, list: each.list, glob: each.glob, ...place };
}
function edit({ path, item, lines, after, replaces }) {
    return { path, item, lines, after, replaces };
}
function problem({ code, message, hint, at }) {
    return { code, message, hint, at: at && place(at) };
}
function place({ path, line, column }) {
    return { path, line, column };
}
function present(notes) {
    return notes?.length ? notes : undefined;
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/** Makes foreign text harmless wherever it is shown: file names, branch names, titles, plan text. */

const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text on one line, with invisible characters written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
function visible(text) {
    return text.replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_INVISIBLE */ .Si, (each) => NAMED[each] ?? escaped(each.codePointAt(0) ?? 0));
}
/** The same for several lines. Line ends and tabs are kept. */
function visibleLines(text) {
    return text.split(/\r\n|\n/).map((line) => line.split('\t').map(visible).join('\t'));
}
function escaped(codePoint) {
    const hex = codePoint.toString(16);
    if (codePoint < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return codePoint < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/**
 * A line for the log of a runner. The runner takes a line that begins with `::` (after white space) for a command, and the
 * older form `##[` anywhere in a line.
 */
function logLine(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/, '$1\\x3a')
        .replaceAll('##[', '##\\x5b');
}
/**
 * At most `max` UTF-16 units, including the note at the end. GitHub's limits count characters, of which there are never
 * more. Never cuts inside a character as a reader sees it.
 */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const room = max - note(text.length).length;
    if (room < 1)
        return text.slice(0, border(text, max));
    const kept = text.slice(0, border(text, room));
    return kept + note(lengthInCodePoints(text.slice(kept.length)));
}
/** At most `max` UTF-16 units with `…` at the end, for places too small for a count. */
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, border(text, max - 1))}…`;
}
function note(count) {
    return `… (${count} characters cut)`;
}
function lengthInCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** Made when a text is cut, because making it takes 10 ms of every start. */
let graphemes;
/** The last place up to `index` at which the text can be cut. Looks back at most 100 units, for letters with many accents. */
function border(text, index) {
    const from = Math.max(0, index - 100);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const start = graphemes.segment(text.slice(from, index + 100)).containing(index - from)?.index ?? 0;
    if (start > 0)
        return from + start;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index));
    return splitsPair ? index - 1 : index;
}
/** The first `max` entries, and the number of the others. */
function firstOf(list, max) {
    return { shown: list.slice(0, max), more: Math.max(0, list.length - max) };
}


/***/ })

};
