export const id = 5449;
export const ids = [5449];
export const modules = {

/***/ 3055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ makeItemWorktree)
/* harmony export */ });
/* harmony import */ var _core_brief_brief_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(948);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_make_worktree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(119);
/* harmony import */ var _shell_git_start_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7370);
/** Makes the working tree of an item with its brief. */




async function makeItemWorktree({ plan, item }, { basePlans, planState }, { base }, { branch, from = base.commit, setup = false }, here, { terminal }) {
    const start = (0,_shell_git_start_places_js__WEBPACK_IMPORTED_MODULE_3__/* .startsIn */ .n)(here.repository, here.places, base)(item);
    const context = { planState, base: base.branch, planRevision: basePlans.revision, isDraft: false };
    return (0,_shell_git_make_worktree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeWorktree */ .qd)(here, plan, item, {
        branch,
        from,
        setup,
        brief: (worktree) => (0,_core_brief_brief_js__WEBPACK_IMPORTED_MODULE_0__/* .briefOf */ .G)(plan, item, { ...context, start: { ...start, branch: { name: branch, ref: branch }, worktree } })
            .markdown,
        onSetup: (command) => terminal.printError(`setup of "${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(item.item)}": ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(command)}\n`),
    });
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ canStart),
/* harmony export */   j: () => (/* binding */ startsOf)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9093);
/* harmony import */ var _progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9202);
/* harmony import */ var _text_start_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);
/** Which items can start now, and why the others cannot. */





/**
 * All items, the earliest wave first.
 *
 * @param existing the names of the branches where claims are kept: on the server, or in a repository without one
 */
function startsOf(planState, existing) {
    const names = [...existing];
    const live = planState.plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter(({ dropped }) => dropped === undefined);
    const laidOut = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_4__/* .waves */ .L)(planState.plans, live);
    const waveOf = new Map(laidOut.flatMap((wave, index) => wave.map((item) => [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item), index + 1])));
    const starts = [...planState.progress.values()].map((progress) => {
        const { item } = progress;
        const obstacle = obstacleOf(progress, names, planState);
        const doubt = obstacle ? undefined : (0,_progress_merge_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveMerged */ .Kg)(progress, planState);
        return {
            item,
            branch: (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_2__/* .plainBranch */ .P6)(item.branches) ?? item.branches[0] ?? '',
            wave: waveOf.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)) ?? 1,
            ...(obstacle ? { obstacle } : {}),
            ...(doubt === undefined ? {} : { doubt }),
        };
    });
    return starts.sort((a, b) => a.wave - b.wave);
}
/** Whether it can be taken without asking a person. */
function canStart({ obstacle, doubt }) {
    return obstacle === undefined && doubt === undefined;
}
function obstacleOf(progress, existing, planState) {
    const { item, finished, pulls } = progress;
    if (item.dropped !== undefined)
        return { kind: 'done', because: 'is dropped' };
    if (finished)
        return { kind: 'done', because: 'is finished' };
    if (item.branches.length === 0)
        return { kind: 'done', because: 'has no branch in the plan' };
    const branch = existing.find((name) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, name))) ?? pulls[0]?.branch;
    if (branch !== undefined)
        return { kind: 'taken', branch, because: `is taken: its branch "${branch}" exists` };
    const others = planState
        .waitsFor(item)
        .map((each) => `"${each.item.plan === item.plan ? '' : `${each.item.plan}/`}${each.item.item}"`);
    if (others.length > 0)
        return { kind: 'waiting', because: `waits for ${others.join(', ')}` };
    return item.merged ? { kind: 'done', because: progress.because } : undefined;
}


/***/ }),

/***/ 6406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unguardedNote),
/* harmony export */   IO: () => (/* binding */ agentHooks),
/* harmony export */   Ss: () => (/* binding */ LOCAL_SETTINGS),
/* harmony export */   dO: () => (/* binding */ guardHooksIn),
/* harmony export */   kG: () => (/* binding */ linkWords),
/* harmony export */   l0: () => (/* binding */ HOOK_PATHS)
/* harmony export */ });
/* harmony import */ var _text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(225);
/* harmony import */ var _guard_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7519);
/* harmony import */ var _proposed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6585);
/** The hooks of coding agents that call the guard: before edits, after shell commands, and when the agent stops. */



const SECONDS = 60;
function handler(program, mode, more = {}) {
    return { type: 'command', command: (0,_guard_command_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommand */ .L0)(program, mode), timeout: SECONDS, ...more };
}
/** The form of Claude Code, which Codex has too. */
function group(matcher, hook) {
    return { ...(matcher === undefined ? {} : { matcher }), hooks: [hook] };
}
const CLAUDE = {
    name: 'Claude Code',
    signs: ['.claude', 'CLAUDE.md'],
    shared: '.claude/settings.json',
    local: '.claude/settings.local.json',
    start: '{}\n',
    lists: (program) => [
        { event: 'SessionStart', element: group(undefined, handler(program, 'tree')) },
        {
            event: 'PreToolUse',
            element: group('^(?:Edit|Write|MultiEdit|NotebookEdit|mcp__.*)$', handler(program, 'hook', { onFailure: 'block' })),
        },
        { event: 'PostToolUse', element: group('Bash|PowerShell', handler(program, 'tree')) },
        { event: 'Stop', element: group(undefined, handler(program, 'tree')) },
        { event: 'SubagentStop', element: group(undefined, handler(program, 'tree')) },
    ],
    open: 'what a shell command changes is reported after it ran, and versions before 2.1.295 let an edit pass if the guard times out',
};
const CODEX = {
    name: 'Codex',
    signs: ['.codex'],
    shared: '.codex/hooks.json',
    start: '{}\n',
    lists: (program) => [
        { event: 'SessionStart', element: group(undefined, handler(program, 'tree')) },
        { event: 'PreToolUse', element: group('^(?:apply_patch|Edit|Write|mcp__.*)$', handler(program, 'hook')) },
        { event: 'PostToolUse', element: group('Bash', handler(program, 'tree')) },
        { event: 'Stop', element: group(undefined, handler(program, 'tree')) },
    ],
    open: 'the hooks run only in a trusted project and after you approve them with "/hooks", an edit passes if the guard times out, and what a shell command changes is reported after it ran',
};
const COPILOT = {
    name: 'Copilot',
    signs: ['.github/copilot', '.github/copilot-instructions.md', '.github/hooks', '.github/agents'],
    shared: '.github/hooks/parallel-work.json',
    start: '{\n  "version": 1\n}\n',
    lists: (program) => {
        const hook = (mode) => ({
            type: 'command',
            command: (0,_guard_command_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommand */ .L0)(program, mode),
            timeoutSec: SECONDS,
        });
        return [
            { event: 'sessionStart', element: hook('tree') },
            {
                event: 'preToolUse',
                element: { ...hook('hook'), matcher: 'create|edit|str_replace_editor|apply_patch' },
            },
            { event: 'postToolUse', element: { ...hook('tree'), matcher: 'bash|powershell' } },
            { event: 'agentStop', element: hook('tree') },
        ];
    },
    open: 'an edit passes if the guard times out, and what a shell command changes is reported after it ran. The cloud agent reads the file from the branch that it works on',
};
const GEMINI = {
    name: 'Gemini CLI',
    signs: ['.gemini', 'GEMINI.md'],
    shared: '.gemini/settings.json',
    start: '{}\n',
    lists: (program) => {
        const named = (mode) => handler(program, mode, { name: 'parallel-work', timeout: SECONDS * 1000 });
        return [
            { event: 'SessionStart', element: group(undefined, named('tree')) },
            { event: 'BeforeTool', element: group('^(?:write_file|replace|mcp_.*)$', named('hook')) },
            { event: 'AfterTool', element: group('^run_shell_command$', named('tree')) },
            { event: 'AfterAgent', element: group(undefined, named('tree')) },
        ];
    },
    open: 'an edit passes if the guard times out or crashes, and what a shell command changes is reported after it ran',
};
const CURSOR = {
    name: 'Cursor',
    signs: ['.cursor'],
    shared: '.cursor/hooks.json',
    start: '{\n  "version": 1\n}\n',
    lists: (program) => {
        const hook = (mode) => ({ command: (0,_guard_command_js__WEBPACK_IMPORTED_MODULE_1__/* .guardCommand */ .L0)(program, mode) });
        return [
            { event: 'sessionStart', element: hook('tree') },
            {
                event: 'preToolUse',
                element: { ...hook('hook'), matcher: 'Write|StrReplace|Edit|TabWrite|Delete', failClosed: true },
            },
            { event: 'afterShellExecution', element: hook('tree') },
            { event: 'stop', element: hook('tree') },
        ];
    },
    open: 'what a shell command changes is reported after it ran, and Cursor documents neither all names of its tools nor what each passes to a hook',
};
const AGENTS = [CLAUDE, CODEX, COPILOT, GEMINI, CURSOR];
const HOOK_PATHS = AGENTS.flatMap(({ signs, shared, local }) => [
    ...signs,
    shared,
    ...(local === undefined ? [] : [local]),
]);
/** Settings that are only for this clone, so Git must not take them. */
const LOCAL_SETTINGS = AGENTS.flatMap(({ local }) => local ?? []);
function agentHooks(program, found) {
    const isThere = (path) => (found.get(path)?.kind ?? 'missing') !== 'missing';
    const used = AGENTS.filter(({ signs }) => signs.some(isThere));
    const files = used.map((agent) => hooksFile(agent, program, found));
    const isGuarded = (at) => files[at]?.state !== 'kept';
    if (used.length === 0)
        return {
            files,
            notes: [
                'No coding agent has settings here, so no hooks of agents are written. For Claude Code, make the folder ".claude" and run the command again.',
            ],
        };
    const open = used.filter((_, at) => isGuarded(at)).map((agent) => `${agent.name} is guarded, but ${agent.open}.`);
    const twice = program?.kind === 'vendored' ? used.flatMap(({ local }) => local ?? []).filter(hasGuard(found)) : [];
    return {
        files,
        notes: [...open, ...twice.map((path) => `"${path}" calls the guard too, so it runs twice. Take its hooks out.`)],
    };
}
function hasGuard(found) {
    return (path) => {
        const there = found.get(path);
        return there?.kind === 'file' && callsGuard(there.text);
    };
}
const VENDOR = 'Put the program into the repository: parallel-work init --hooks --vendor';
function hooksFile(agent, program, found) {
    const { shared, local } = agent;
    const path = program?.kind === 'local' ? local : shared;
    if (program === undefined)
        return { path: local ?? shared, state: 'kept', why: `This program is not in a package. ${VENDOR}` };
    if (path === undefined)
        return { path: shared, state: 'kept', why: `Every clone gets it, and others may not have this program. ${VENDOR}` };
    const lists = agent.lists(program).map((each) => ({ ...each, keys: ['hooks', each.event] }));
    const withAll = (text) => lists.reduce((now, { keys, element }) => withHook(now, keys, element), text);
    const byHand = `Add these hooks by hand: ${JSON.stringify(JSON.parse(withAll(agent.start)))}`;
    const there = found.get(path);
    if (there?.kind === 'link')
        return { path, state: 'kept', why: `${linkWords(there)} ${byHand}` };
    const before = (0,_proposed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(path, found);
    const start = before ?? agent.start;
    if (lists.some(({ keys }) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(start, keys) === undefined))
        return {
            path,
            state: 'kept',
            why: `It is not JSON in the form that the agent documents, so no hook can be added to it. ${byHand}`,
        };
    const text = withAll(start);
    if (text === start)
        return { path, state: 'unchanged' };
    return { path, state: before === undefined ? 'created' : 'changed', text };
}
/** A hook of an earlier call is replaced if only its command differs, because the program may have moved. */
function withHook(text, keys, element) {
    const guards = (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(text, keys)?.filter(callsGuard) ?? [];
    const isEarlier = (each) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(withoutProgram(each), withoutProgram(element));
    if (guards.some((each) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(each, element) || !isEarlier(each)))
        return text;
    return (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .qe)((0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutElements */ .YE)(text, keys, guards), keys, [element]);
}
function withoutProgram(hook) {
    const written = /^node ".*" (guard --(?:hook|tree))(?: --base ".*")?$/;
    const plain = (key, value) => key === 'command' && typeof value === 'string' ? value.replace(written, '$1') : value;
    return JSON.parse(JSON.stringify(hook, plain));
}
/** Settings of a clone with nothing but the hooks that call the guard. Undefined if the text has none. */
function guardHooksIn(path, text) {
    const agent = AGENTS.find(({ local }) => local === path);
    const lists = agent?.lists({ kind: 'vendored' }).map(({ event }) => ['hooks', event]) ?? [];
    const start = agent?.start ?? '';
    const hooks = lists.reduce((now, keys) => (0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .withElements */ .qe)(now, keys, ((0,_text_json_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(text, keys) ?? []).filter(callsGuard)), start);
    return hooks === start ? undefined : hooks;
}
/** Says which other working trees have no settings with these hooks: Git does not bring them there. */
function unguardedNote(paths) {
    const most = 5;
    const more = paths.length > most ? [`${paths.length - most} more`] : [];
    const names = [...paths.slice(0, most).map((path) => `"${path}"`), ...more].join(', ');
    const which = paths.length === 1 ? `The working tree ${names} has` : `These working trees have`;
    const list = paths.length === 1 ? '' : `: ${names}`;
    return `${which} no hooks of the guard yet${list}. Run this there: parallel-work init --hooks`;
}
/** Also a hook that a person has written. */
function callsGuard(hook) {
    return /(?:^|[\s"'])guard(?:\\?"\s*,\s*\\?"| +)--(?:hook|tree)\b/.test(JSON.stringify(hook));
}
function linkWords({ target }) {
    return `It is a link to "${target}", which is not followed.`;
}


/***/ }),

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ guardCommand),
/* harmony export */   Vg: () => (/* binding */ LAUNCHER),
/* harmony export */   ou: () => (/* binding */ VENDORED)
/* harmony export */ });
/** How a hook starts the guard, so that it works in every clone and never locks anybody out. */
/** The folder with a copy of this program, which `init --vendor` writes. */
const VENDORED = '.github/parallel-work-cli';
/** The script in it that starts the program, or does nothing where it cannot. */
const LAUNCHER = `#!/bin/sh
# Starts the program beside this file for the hooks of agents and of Git. "parallel-work init --vendor" wrote it.
# Without Node.js 20 or newer, it lets everything pass, so that nobody is locked out.
version=$(node --version 2>/dev/null) || exit 0
major=\${version#v}
[ "\${major%%.*}" -ge 20 ] 2>/dev/null || exit 0
# Git sets these for the alias that starts this script. The program looks for the repository on its own.
[ -z "$PARALLEL_WORK_ALIAS" ] || unset GIT_DIR GIT_WORK_TREE GIT_PREFIX GIT_CONFIG_PARAMETERS
case " $* " in *" --hook "*) ;; *) exec node "\${0%/*}/index.js" "$@" ;; esac
node "\${0%/*}/index.js" "$@"
code=$?
if [ "$code" -ne 0 ] && [ "$code" -ne 2 ]; then
  echo "The copy of parallel-work in \${0%/*} cannot run, so an agent may refuse every edit. Ask a person to write it again: parallel-work init --vendor" >&2
fi
exit "$code"
`;
/**
 * One line that `sh`, PowerShell and the shell of Windows read alike. A vendored program is started through Git, which every
 * clone has, also on Windows with a shell. A branch without the folder and a machine without Node.js pass.
 */
function guardCommand(program, mode) {
    const options = `guard --${mode}${program.base === undefined ? '' : ` --base ${quoted(program.base)}`}`;
    if (program.kind === 'local')
        return `node ${quoted(program.file.replaceAll('\\', '/'))} ${options}`;
    const run = `${VENDORED}/run`;
    const alias = `!test ! -f ${run} || PARALLEL_WORK_ALIAS=1 sh ${run}`;
    return `git -c "alias.parallel-work-guard=${alias}" parallel-work-guard ${options}`;
}
function quoted(word) {
    return `"${word.replace(/["$`]/g, '\\$&')}"`;
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ shownOutcome),
/* harmony export */   a1: () => (/* binding */ startLines),
/* harmony export */   oW: () => (/* binding */ UNSEEN_BRANCHES),
/* harmony export */   qx: () => (/* binding */ outcomeLines),
/* harmony export */   s: () => (/* binding */ shownStart)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);



/** Where a clone cannot see that somebody has begun an item. */
const UNSEEN_BRANCHES = "This clone does not fetch all branches, so somebody may have an item that can start here. `claim` asks the server first. To fetch all branches, run: git config --replace-all remote.origin.fetch '+refs/heads/*:refs/remotes/origin/*' && git fetch origin";
function startLines(starts) {
    const names = starts.map(({ item }) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${item.plan}/${item.item}`));
    const width = Math.max(0, ...names.map(({ length }) => length));
    return starts.map(({ wave, branch }, index) => `${(names[index] ?? '').padEnd(width)}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`wave ${wave}, branch "${branch}"`)}`);
}
/** Public: fields are only ever added. */
function shownStart({ item, branch, wave }) {
    return { plan: item.plan, item: item.item, branch, wave };
}
/** Public: fields are only ever added. */
function shownOutcome({ item, branch, outcome, by, at, why, worktree, brief }) {
    return { plan: item?.plan, item: item?.item, branch, outcome, by, at, why, worktree, brief };
}
const COLOURS = { claimed: 'green', released: 'green', taken: 'yellow', none: 'yellow', refused: 'red' };
function outcomeLines(result, colours = _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAIN */ .tZ) {
    const { item, branch, outcome, by, at, why = '', worktree, brief } = result;
    const word = colours[COLOURS[outcome]](colours.bold(outcome));
    const name = item ? `Item "${item.item}" of plan "${item.plan}"` : '';
    if (outcome === 'refused') {
        const refused = `The branch "${branch}" of item "${item?.item}" of plan "${item?.plan}" was refused:`;
        const words = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(why === '' ? 'It gave no reason.' : why);
        return [`${word}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(refused)}`, ...words.map((line) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`  ${line}`))];
    }
    const since = at === undefined ? '' : ` since ${at}`;
    const text = {
        claimed: `${name} is yours, on branch "${branch}".`,
        released: `${name} is free again. The branch "${branch}" was deleted.`,
        taken: by === undefined ? `${name} is taken${since}.` : `${name} is taken by ${by}${since}.`,
        none: name === '' ? '' : `${name} was not changed.`,
    }[outcome];
    const said = [text, why === '' ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withFullStop */ .uo)(why)].filter((each) => each !== '').join(' ');
    const files = { worktree, brief };
    return [
        `${word}  ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(said)}`,
        ...Object.entries(files).flatMap(([name, path]) => (path === undefined ? [] : [(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`  ${name}: ${path}`)])),
    ];
}


/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qd: () => (/* binding */ makeWorktree),
  xj: () => (/* binding */ placesNow)
});

// UNUSED EXPORTS: briefPlace

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/core/init/agent-hooks.js
var agent_hooks = __webpack_require__(6406);
// EXTERNAL MODULE: ./lib/shell/git/ignore-locally.js
var ignore_locally = __webpack_require__(8486);
// EXTERNAL MODULE: ./lib/shell/git/working-files.js
var working_files = __webpack_require__(5316);
;// CONCATENATED MODULE: ./lib/shell/git/copy-guard-hooks.js
/** Copies the hooks that call the guard into a new working tree, because Git does not bring settings that it ignores. */



/** @returns how many files were written. One that is there already stays as it is */
async function copyGuardHooks(source, target) {
    let written = 0;
    for (const path of agent_hooks/* LOCAL_SETTINGS */.Ss) {
        const settings = await (0,working_files/* lookAt */.t)(source, path);
        const text = settings.kind === 'file' ? (0,agent_hooks/* guardHooksIn */.dO)(path, settings.text) : undefined;
        if (text === undefined || (await (0,working_files/* lookAt */.t)(target, path)).kind !== 'missing')
            continue;
        await (0,ignore_locally/* ignoreLocally */.T)(target, path);
        await (0,working_files/* writeWorkingFile */.R)({ folder: target, path, text, executable: false, replaces: false });
        written += 1;
    }
    return written;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/if-there.js
var if_there = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/copy-included.js
/**
 * Copies the untracked files that `.worktreeinclude` lists into a new working tree, such as `.env`. Never follows a link out
 * of a working tree, and never overwrites a file.
 */








const INCLUDE_FILE = '.worktreeinclude';
const MOST_NAMED = 5;
/** @param source the working tree that has the files and the list, in the syntax of `.gitignore` */
async function copyIncluded(source, target) {
    const list = await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(source, INCLUDE_FILE)));
    if (!list)
        return { copied: 0, notes: [] };
    if (!list.isFile())
        return { copied: 0, notes: [`${INCLUDE_FILE} is not a file, so nothing was copied.`] };
    const listed = ['ls-files', '--others', '--ignored', `--exclude-from=${INCLUDE_FILE}`, '-z'];
    const { stdout, unseen } = await (0,git/* gitSeeing */.Sl)(source, listed, { elsewhere: true });
    let copied = 0;
    const left = new Map();
    for (const path of (0,path_name/* nulSeparated */.$Y)(stdout)) {
        const why = await copyOne(source, target, path).catch(system_error/* refusalOf */.Of);
        if (why === undefined)
            copied += 1;
        else
            (0,maps/* append */.BC)(left, why, (0,path_name/* pathNameOf */.Q1)(path).path);
    }
    const notes = [...left].map(([why, all]) => {
        const names = all.slice(0, MOST_NAMED).map((each) => `"${each}"`);
        const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
        return `${names.join(', ')}${more} in ${INCLUDE_FILE} ${all.length === 1 ? 'was' : 'were'} not copied: ${why}.`;
    });
    if (unseen)
        notes.push(`${INCLUDE_FILE} may list more files. ${unseen.message} ${unseen.hint}`);
    return { copied, notes };
}
/** @returns why it was not copied */
async function copyOne(source, target, path) {
    if (path.endsWith('/'))
        return 'another repository is not copied';
    const from = (0,path_name/* bytesOf */.$$)(source, path);
    const to = (0,path_name/* bytesOf */.$$)(target, path);
    const stats = await (0,if_there/* ifThere */.y)((0,promises_.lstat)(from));
    if (!stats)
        return 'it no longer exists';
    if (!stats.isFile() && !stats.isSymbolicLink())
        return 'only files and links are copied';
    if (await (0,if_there/* ifThere */.y)((0,promises_.lstat)(to)))
        return 'the working tree has it already';
    if (!(await makeFolders(target, path)))
        return 'a folder above it is a link or a file in the working tree';
    if (stats.isFile())
        return copyWhole(from, to);
    const link = (await (0,promises_.readlink)(from, { encoding: 'buffer' })).toString('latin1');
    const end = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), link));
    if (link.startsWith('/') || /^[A-Za-z]:|\\/.test(link) || end === '..' || end.startsWith('../'))
        return 'it is a link that leads out of the working tree';
    await (0,promises_.symlink)(Buffer.from(link, 'latin1'), to);
    return undefined;
}
/** A part of a file, as on a full disk, does not stay: the next run would take it for a file of the user. */
async function copyWhole(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        if ((0,system_error/* codeOf */.$N)(error) !== 'EEXIST')
            await (0,promises_.unlink)(to).catch(() => undefined);
        throw error;
    }
}
/** Makes the folders above a path, unless one of them is a link, which could lead anywhere. */
async function makeFolders(root, path) {
    const names = path.split('/').slice(0, -1);
    for (let count = 1; count <= names.length; count += 1) {
        const folder = (0,path_name/* bytesOf */.$$)(root, names.slice(0, count).join('/'));
        await (0,if_there/* ifThere */.y)((0,promises_.mkdir)(folder), ['EEXIST']);
        if (!(await (0,if_there/* ifThere */.y)((0,promises_.lstat)(folder)))?.isDirectory())
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/shell-command.js
var shell_command = __webpack_require__(7411);
;// CONCATENATED MODULE: ./lib/shell/git/run-setup.js
/** Runs the commands under `setup` of a plan in a new working tree. Only the option `--setup` leads here. */

const KEPT_BYTES = 2_000;
async function runSetup(directory, commands, onStart = async () => undefined) {
    for (const command of commands) {
        await onStart(command);
        const end = await (0,shell_command/* startInShell */.Q)(directory, command, { kept: KEPT_BYTES }).ended;
        if (end.code !== 0)
            return { failed: { command, why: whyOf(end) } };
    }
    return {};
}
function whyOf({ code, signal, error, output }) {
    return error ?? [`it ended with ${code ?? signal}`, output.trim()].filter((each) => each !== '').join('\n');
}

;// CONCATENATED MODULE: ./lib/shell/git/submodules.js
/**
 * Fills the submodules of a new working tree from the copies that the repository already has, without the network. Git keeps
 * a copy of its own for each working tree.
 */






/** @returns what is missing, in sentences */
async function fillSubmodules(worktree, common) {
    const notes = [];
    for (const submodule of await listSubmodules(worktree)) {
        const note = await fill(worktree, common, submodule);
        if (note !== undefined)
            notes.push(note);
    }
    return notes;
}
/** Those that the commit has and `.gitmodules` names. */
async function listSubmodules(worktree) {
    if (!(await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(worktree, '.gitmodules'))))?.isFile())
        return [];
    const asked = ['config', '--file', '.gitmodules', '-z', '--get-regexp', '^submodule\\..*\\.path$'];
    const named = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$Y)(worktree, asked, { elsewhere: true, codes: [0, 1] }));
    const staged = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$Y)(worktree, ['ls-files', '--stage', '-z'], { elsewhere: true }));
    const links = new Set(staged.filter((line) => line.startsWith('160000 ')).map((line) => line.split('\t')[1]));
    return named.flatMap((entry) => {
        const [key = '', path = ''] = entry.split('\n');
        return links.has(path)
            ? [{ name: (0,path_name/* pathNameOf */.Q1)(key.slice('submodule.'.length, -'.path'.length)).path, path: (0,path_name/* pathNameOf */.Q1)(path).path }]
            : [];
    });
}
async function fill(worktree, common, { name, path }) {
    const hint = `Run: git -C "${worktree}" submodule update --init --recursive -- "${path}"`;
    const isSafe = !name.split('/').includes('..');
    const source = (0,external_node_path_.join)(common, 'modules', name);
    if (!isSafe || !(await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(source, 'HEAD'))))?.isFile())
        return `The submodule "${path}" is empty, because this clone has no copy of it. ${hint}`;
    const run = (directory, args) => (0,git/* git */.$Y)(directory, args, { elsewhere: true, may: 'copy-locally' });
    try {
        const place = ['-c', `submodule.${name}.url=${source}`, '-c', `submodule.${name}.active=true`];
        await run(worktree, [...place, 'submodule', '--quiet', 'update', '--init', '--', path]);
        const url = ['--git-dir', source, 'config', '--get', 'remote.origin.url'];
        const origin = (await (0,git/* git */.$Y)(worktree, url, { elsewhere: true, codes: [0, 1] })).toString('utf8').trim();
        if (origin !== '')
            await run((0,external_node_path_.join)(worktree, path), ['remote', 'set-url', 'origin', origin]);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return `The submodule "${path}" could not be filled: ${error.message} ${hint}`;
    }
    const isNested = (await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(worktree, path, '.gitmodules')))) !== undefined;
    return isNested ? `The submodules inside of "${path}" are empty. ${hint}` : undefined;
}

// EXTERNAL MODULE: ./lib/shell/git/worktree-places.js
var worktree_places = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/shell/git/worktree-warnings.js
var worktree_warnings = __webpack_require__(3440);
;// CONCATENATED MODULE: ./lib/shell/git/make-worktree.js
/**
 * Makes the working tree of an item, complete: its branch, its brief, its submodules and the untracked files that
 * `.worktreeinclude` lists. Never overwrites a branch, a folder or a file.
 */













/** @param repository whose branches may be those of an earlier moment */
async function placesNow(repository) {
    const now = await (0,git_repository/* withNewBranches */.Rq)(repository);
    return { repository: now, places: await (0,worktree_places/* readWorktreePlaces */.Q)(now) };
}
/**
 * A working tree that has the branch checked out is kept as it is. One that a killed run left incomplete is completed.
 *
 * @throws Failure `worktree` if the folder is taken, or if Git refuses
 */
async function makeWorktree({ repository, places }, plan, item, { branch, from, brief, setup = false, onSetup }) {
    const wanted = places.pathFor(item);
    const there = places.listed.find((each) => each.branch === branch);
    const path = there?.path ?? wanted;
    if (there && !(await isFolder(path)))
        throw new failure/* Failure */.H('worktree', `The branch "${branch}" is checked out in "${path}", which is gone.`, 'Run: git worktree prune');
    const failed = there ? [] : await addWorktree(repository, wanted, branch, from);
    const briefPath = await briefPlace(path);
    // The brief is written last, so a working tree of ours without one is incomplete.
    const isIncomplete = !there || (path === wanted && (await (0,git_repository/* readIfThere */.qC)(briefPath)) === undefined);
    const { copied, notes } = isIncomplete ? await complete(repository, places, path) : { copied: 0, notes: [] };
    const ran = setup && plan.setup.length > 0 ? await runSetup(path, plan.setup, onSetup) : undefined;
    await writeBrief(briefPath, brief(path));
    const warnings = await (0,worktree_warnings/* worktreeWarnings */.p)(path, places.common);
    return {
        path,
        branch,
        briefPath,
        isNew: !there,
        copied,
        ...(ran ? { setup: ran } : {}),
        notes: [...failed, ...notes, ...warnings],
    };
}
async function complete(repository, places, path) {
    const submodules = await fillSubmodules(path, places.common);
    const source = places.listed.find(({ isMain }) => isMain)?.path ?? (repository.hasFiles ? repository.root : undefined);
    if (source === undefined)
        return { copied: 0, notes: submodules };
    const { copied, notes } = await copyIncluded(source, path);
    return { copied: copied + (await copyGuardHooks(source, path)), notes: [...submodules, ...notes] };
}
/** @returns a note if a hook failed after the working tree was made */
async function addWorktree(repository, path, branch, from) {
    if (await (0,if_there/* ifThere */.y)((0,promises_.lstat)(path)))
        throw new failure/* Failure */.H('worktree', `"${path}" exists already, and it is not a working tree of the branch "${branch}".`, 'Move it away, or remove it.');
    const { root, local, remote } = repository;
    const how = local.has(branch)
        ? [path, branch]
        : remote.has(branch)
            ? ['--track', '-b', branch, path, `origin/${branch}`]
            : ['--no-track', '-b', branch, path, from];
    try {
        await (0,git/* git */.$Y)(root, ['worktree', 'add', '--quiet', ...how], { elsewhere: true });
        return [];
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        const [head] = (await isFolder(path)) ? await (0,git/* gitLines */.QS)(path, ['symbolic-ref', '-q', 'HEAD'], HERE) : [];
        if (head === `refs/heads/${branch}`)
            return [`The working tree "${path}" was made, but a hook of Git failed in it: ${error.message}`];
        // Git makes the branch before the files. If the branch is the obstacle, another run has just made it.
        if (!local.has(branch) && !/a branch named .* already exists/.test(error.message))
            await removeNewBranch(root, branch, how.at(-1) ?? '');
        throw new failure/* Failure */.H('worktree', `The working tree "${path}" cannot be made. ${error.message}`, error.hint);
    }
}
/** Git refuses to delete a branch that is checked out, and so one that somebody has committed to. */
async function removeNewBranch(root, branch, from) {
    const asked = ['rev-parse', '-q', `refs/heads/${branch}^{commit}`, `${from}^{commit}`];
    const [tip, start] = await (0,git/* gitLines */.QS)(root, asked, HERE);
    if (tip !== undefined && tip === start)
        await (0,git/* git */.$Y)(root, ['branch', '-D', '--quiet', branch], { elsewhere: true }).catch(() => undefined);
}
const HERE = { elsewhere: true, codes: [0, 1, 128] };
/** Where the brief of a working tree is. */
async function briefPlace(worktree) {
    const said = await (0,git/* git */.$Y)(worktree, ['rev-parse', '--git-path', 'parallel-work/brief.md'], { elsewhere: true });
    return (0,external_node_path_.resolve)(worktree, said.toString('utf8').replace(/\r?\n$/, ''));
}
/** Replaces the file in one step, so that nobody reads a part of it. */
async function writeBrief(path, text) {
    const draft = `${path}.${process.pid}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(draft, text);
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        throw (0,system_error/* refusedFailure */.NR)(error, 'worktree', 'The work order cannot be written.');
    }
}
async function isFolder(path) {
    return (await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(path, '.'))))?.isDirectory() === true;
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ startInShell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
/* harmony import */ var _with_streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3901);
/**
 * Runs a command that a plan or a person names, in a shell. Only the options `--setup` and `--verify` lead here. In a group
 * of its own, a command is ended with all processes that it started.
 */




/** How long to read what a command printed after it has ended. */
const REST_MS = 1_000;
const GRACE_MS = 2_000;
function startInShell(directory, command, { kept, ownGroup = false }) {
    const child = (0,_with_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .withStreams */ .C)((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(scriptOf(command), {
        cwd: directory,
        env: environment(),
        shell: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: ownGroup && process.platform !== 'win32',
        windowsHide: true,
    }));
    const tail = tailOf(kept);
    child.stdout.on('data', tail.add);
    child.stderr.on('data', tail.add);
    let isStopping = false;
    const endGroup = () => {
        if (ownGroup)
            signalGroup(child, 'SIGKILL');
        const rest = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), REST_MS);
        child.on('close', () => clearTimeout(rest));
    };
    const ended = new Promise((resolve) => {
        child.on('error', ({ message }) => resolve({ code: null, signal: null, error: message, ...tail.read() }));
        // A process that the command left in the background keeps the streams open.
        child.on('exit', () => {
            if (!isStopping)
                endGroup();
        });
        child.on('close', (code, signal) => resolve({ code, signal, ...tail.read() }));
    });
    const stop = async () => {
        // The shell can end before the program that it runs.
        isStopping = true;
        signalGroup(child, 'SIGTERM');
        const kill = setTimeout(endGroup, GRACE_MS);
        await ended;
        clearTimeout(kill);
        signalGroup(child, 'SIGKILL');
    };
    return { ended, stop };
}
/** Each line of a command has to succeed. On Windows, a shell runs only one line. */
function scriptOf(command) {
    if (!command.includes('\n'))
        return command;
    if (process.platform !== 'win32')
        return `set -e\n${command}`;
    return command
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .join(' && ');
}
/** The variables of Git that a hook sets would lead the command to another repository. */
function environment() {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => undefined);
        return;
    }
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // No process of the group is left. On macOS, EPERM says the same of one that nobody has waited for.
        if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ESRCH' && (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EPERM')
            throw error;
    }
}
/** Keeps the last bytes of a stream of any length. */
function tailOf(kept) {
    let end = Buffer.alloc(0);
    let bytes = 0;
    return {
        add(chunk) {
            bytes += chunk.length;
            end = Buffer.concat([end, chunk]);
            // Not at each chunk, because that would copy all that is kept.
            if (end.length > 4 * kept)
                end = end.subarray(end.length - kept);
        },
        read() {
            let start = Math.max(0, end.length - kept);
            // Not in the middle of a character.
            if (start > 0)
                while (start < end.length && ((end[start] ?? 0) & 0xc0) === 0x80)
                    start += 1;
            return { output: end.toString('utf8', start), bytes };
        },
    };
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ worktreeWarnings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1912);
/** What often goes wrong in linked working trees: hooks that do not run there, and links that would be committed. */





async function worktreeWarnings(worktree, common) {
    return [...(await hooksElsewhere(worktree, common)), ...(await linksToCommit(worktree))];
}
/** `core.hooksPath` is relative to the root of each working tree. */
async function hooksElsewhere(worktree, common) {
    const asked = ['config', '--type=path', '--get', 'core.hooksPath'];
    const said = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(worktree, asked, { elsewhere: true, codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
    if (said === '')
        return [];
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(worktree, said);
    if (isWithin(place, common))
        return [];
    const isThere = (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, '.')), ['ELOOP', 'EACCES', 'EPERM']))?.isDirectory() === true;
    if (!isThere)
        return [
            `The setting core.hooksPath is "${said}", but "${place}" is no folder that can be read, so no hook runs in "${worktree}". Run what creates it there, or remove the setting: git config --unset core.hooksPath`,
        ];
    if (isWithin(place, worktree))
        return [];
    return [
        `The setting core.hooksPath is "${said}", so the hooks in "${worktree}" come from another place, which work elsewhere can change. Make the path relative, or remove the setting: git config --unset core.hooksPath`,
    ];
}
/** The line `node_modules/` of a `.gitignore` matches folders only, so `git add` takes a link of that name. */
async function linksToCommit(worktree) {
    const listed = ['ls-files', '--others', '--exclude-standard', '-z'];
    const { stdout, unseen } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSeeing */ .Sl)(worktree, listed, { elsewhere: true });
    const names = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nulSeparated */ .$Y)(stdout).filter((path) => /(?:^|\/)node_modules$/.test(path));
    const notes = unseen ? [`${unseen.message} ${unseen.hint}`] : [];
    for (const name of names) {
        const { path } = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .pathNameOf */ .Q1)(name);
        const target = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(worktree, path)), ['EINVAL']);
        if (target !== undefined)
            notes.push(`"${path}" in "${worktree}" is a link that the next commit would take. Write the line "node_modules" without a slash at the end into .gitignore.`);
    }
    return notes;
}
function isWithin(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith('../') && !way.startsWith('..\\'));
}


/***/ })

};
