export const id = 9041;
export const ids = [9041,8004];
export const modules = {

/***/ 8004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardHook: () => (/* binding */ guardHook)
});

// EXTERNAL MODULE: ./lib/core/guard/tool-call.js + 1 modules
var tool_call = __webpack_require__(8834);
// EXTERNAL MODULE: ./lib/shell/git/file-worktree.js
var file_worktree = __webpack_require__(4473);
// EXTERNAL MODULE: ./lib/shell/terminal/standard-input.js
var standard_input = __webpack_require__(7751);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/guard/quick-answer.js
/**
 * Decides from the plans alone, for the many edits that need nothing else. Allows only what `judgePaths` would allow too.
 * Imports nothing that reads plans, because an agent waits for the answer before each edit.
 */







/** The items that claim the branch. */
function claimantsOf(plans, branch) {
    return plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan)
        .filter(({ branches }) => branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch)))
        .map((item) => ({ plan, item })));
}
/** @param kinds those that the change may have */
function quickAnswer(plans, [claimant, second], path, kinds) {
    if (plans.length === 0)
        return 'allowed';
    if ((0,plan_scope/* isPlanFile */.cx)(path) || (0,shared_files/* settingsAt */.z1)(path) !== undefined || invisible/* HIDDEN */.RG.test(path) || invisible/* INVISIBLE */.kH.test(path))
        return 'unknown';
    if (!claimant) {
        const isTouched = plans.flatMap(plan_plan/* itemsOf */.S3).some(({ scope }) => (0,plan_scope/* touchedGlob */.VT)(scope, path) !== undefined);
        return isTouched ? 'unknown' : 'unlisted';
    }
    const { item, plan } = claimant;
    if (second || item.dropped !== undefined)
        return 'unknown';
    const allowed = (0,allowed_kinds/* allowedKinds */.i7)(item, plan, path);
    const fitting = kinds.filter((kind) => allowed.includes(kind) && !(0,plan_scope/* globsFor */.tN)(item.doNotTouch, kind).some((glob) => (0,globs_glob/* forbids */.kT)(glob, path)));
    if (fitting.length === kinds.length)
        return 'allowed';
    return fitting.length === 0 ? 'unknown' : { kinds: fitting };
}

;// CONCATENATED MODULE: ./lib/core/guard/kept-plans.js
function keptText(key, { commit, plans }) {
    return `${JSON.stringify({ key: keyText(key), commit, plans })}\n`;
}
/** Undefined if the text is not complete, or has another key. Anything may be written there. */
function keptPlans(text, key) {
    let kept;
    try {
        kept = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!isFields(kept) || kept['key'] !== keyText(key))
        return undefined;
    const { commit, plans } = kept;
    if (typeof commit !== 'string' || (commit !== key.here && commit !== key.there))
        return undefined;
    // Without any plan, everything would be allowed, and there would be nothing to keep.
    return Array.isArray(plans) && plans.length > 0 && plans.every(isPlan) ? { commit, plans } : undefined;
}
function keyText({ program, base, defaultBranch, here, there }) {
    return JSON.stringify([program, base, defaultBranch, here, there]);
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function isGlobs(value, more = []) {
    return isFields(value) && ['any', 'create', 'modify', 'delete', ...more].every((kind) => isTexts(value[kind]));
}
function isItem(value) {
    if (!isFields(value))
        return false;
    const { branches, scope, doNotTouch, dropped, dependsOn, isIntegration } = value;
    return (isTexts(branches) &&
        isGlobs(scope, ['except']) &&
        isGlobs(doNotTouch) &&
        (dropped === undefined || typeof dropped === 'string') &&
        Array.isArray(dependsOn) &&
        typeof isIntegration === 'boolean');
}
function isPlan(value) {
    if (!isFields(value))
        return false;
    const { generated, shared, items, integration } = value;
    return (isTexts(generated) &&
        isTexts(shared) &&
        Array.isArray(items) &&
        items.every(isItem) &&
        (integration === undefined || isItem(integration)));
}

;// CONCATENATED MODULE: ./lib/shell/git/plan-store.js
/**
 * Keeps the plans of the base in the Git directory, for `guard --hook`. Nothing depends on it but speed: whatever is wrong
 * with the file, the plans are read again.
 */



const NAME = 'guard-plans.json';
const MOST_BYTES = 8 * 1024 * 1024;
/** A process that was killed leaves its file. No process writes for this long. */
const OLDEST_MS = 60_000;
const folderOf = ({ commonDirectory }) => (0,external_node_path_.join)(commonDirectory, 'parallel-work');
/** Undefined if there are none for this key, or if not only this user can have written them. */
function readKeptPlans(place, key) {
    try {
        const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        const file = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folderOf(place), NAME), flags);
        try {
            const stats = (0,external_node_fs_.fstatSync)(file);
            // Windows has neither of the two.
            const isOwn = process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
            return isOwn && stats.isFile() && stats.size <= MOST_BYTES
                ? keptPlans((0,external_node_fs_.readFileSync)(file, 'utf8'), key)
                : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}
/** Does nothing if it cannot. Of several processes at the same time, one writes. */
function keepPlans(place, key, plans) {
    const folder = folderOf(place);
    const fresh = (0,external_node_path_.join)(folder, `${NAME}.new`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        if (!(0,external_node_fs_.lstatSync)(folder).isDirectory())
            return;
        const left = (0,external_node_fs_.lstatSync)(fresh, { throwIfNoEntry: false });
        if (left && Date.now() - left.mtimeMs > OLDEST_MS)
            (0,external_node_fs_.rmSync)(fresh, { force: true });
        (0,external_node_fs_.writeFileSync)(fresh, keptText(key, plans), { flag: 'wx', mode: 0o600 });
        (0,external_node_fs_.renameSync)(fresh, (0,external_node_path_.join)(folder, NAME));
    }
    catch {
        // The next call reads the plans again.
    }
}

// EXTERNAL MODULE: ./lib/shell/git/ref-files.js
var ref_files = __webpack_require__(9138);
;// CONCATENATED MODULE: ./lib/shell/git/quick-place.js
/** Finds, with as few processes as possible, what most edits need. Gives up where more would be needed to be sure. */




/** Undefined if it takes more to know. `use` gets the place while its process runs. */
async function withQuickPlace(worktree, options, use) {
    const branch = branchOf(worktree);
    const originHead = originHeadOf(worktree);
    if (branch === undefined || originHead === undefined || isBusy(worktree))
        return undefined;
    let opened;
    const reader = () => {
        opened ??= Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6897), __webpack_require__.e(8604)]).then(__webpack_require__.bind(__webpack_require__, 8604)).then(({ openQuickReader }) => openQuickReader(worktree));
        return opened;
    };
    try {
        const found = keptIn(worktree, options, originHead ?? undefined) ??
            (await readIn(worktree, options, originHead ?? undefined, await reader()));
        if (!found)
            return undefined;
        const { plans, commit } = found;
        return await use({ branch, plans, presenceOf: async (path) => (await reader()).presenceOf(path, commit) });
    }
    finally {
        (await opened)?.end();
    }
}
/** Undefined for a detached head, or if the refs are not kept in files. */
function branchOf({ gitDirectory }) {
    const [, name] = /^ref: refs\/heads\/(.+)\n$/.exec(textOf((0,external_node_path_.join)(gitDirectory, 'HEAD')) ?? '') ?? [];
    return name === '.invalid' || name?.includes('\n') ? undefined : name;
}
/** Null if there is none, undefined if it is not of the usual form. */
function originHeadOf({ commonDirectory }) {
    const text = textOf((0,external_node_path_.join)(commonDirectory, 'refs', 'remotes', 'origin', 'HEAD'));
    return text === undefined ? null : /^ref: refs\/remotes\/origin\/(.+)\n$/.exec(text)?.[1];
}
/** In a merge, the changes count against the commit that is being merged. */
function isBusy({ gitDirectory }) {
    return ['MERGE_HEAD', 'rebase-merge', 'rebase-apply'].some((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(gitDirectory, name), { throwIfNoEntry: false }) !== undefined);
}
function textOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
}
/** The plans that were kept for the commits at which the base is now. */
function keptIn(worktree, { wanted, program }, originHead) {
    try {
        const commitAt = (0,ref_files/* refFiles */.z)(worktree.commonDirectory);
        const sidesOf = (name) => {
            const [here, there] = [commitAt(`refs/heads/${name}`), commitAt(`refs/remotes/origin/${name}`)];
            if (here === undefined || there === undefined)
                throw new Error('only Git can be sure');
            return { here, there };
        };
        const isThere = (name) => Object.values(sidesOf(name)).some((side) => side !== null);
        const defaultBranch = (0,ref_files/* defaultBranches */.U)(originHead).find(isThere);
        const base = wanted ?? defaultBranch;
        if (base === undefined)
            return undefined;
        const key = { program, base, defaultBranch: defaultBranch ?? base, ...sidesOf(base) };
        return readKeptPlans(worktree, key);
    }
    catch {
        return undefined;
    }
}
async function readIn(worktree, { wanted, program, read }, originHead, reader) {
    const found = await reader.readBase(wanted, originHead);
    if (!found)
        return undefined;
    const { branch, commit, defaultBranch, planTree, here = null, there = null } = found;
    const plans = await read(planTree, { branch, commit }, defaultBranch);
    if (plans === undefined)
        return undefined;
    if (plans.length > 0)
        keepPlans(worktree, { program, base: branch, defaultBranch, here, there }, { commit, plans });
    return { commit, plans };
}

// EXTERNAL MODULE: ./lib/commands/cli/version.js
var version = __webpack_require__(4547);
;// CONCATENATED MODULE: ./lib/commands/cli/guarded-writes.js
/** Decides about the files that a tool call of an agent is going to write. */








/** @param directory the working directory of the session */
async function decideWrites(writes, directory, base) {
    const [session] = (0,file_worktree/* worktreesAround */.IX)(directory);
    const targets = writes.flatMap(({ path, ...write }) => (0,file_worktree/* placesOf */.ek)(path, directory).map((place) => ({ ...place, ...write })));
    const refused = [];
    let unlisted;
    const byRoot = new Map();
    for (const target of targets) {
        const first = refusedAtOnce(target, session);
        if (first)
            refused.push(first);
        // A repository inside another one may hide files that the outer one tracks.
        else
            for (const worktree of target.worktrees) {
                const known = byRoot.get(worktree.root) ?? { worktree, targets: [] };
                known.targets.push(target);
                byRoot.set(worktree.root, known);
            }
    }
    for (const { worktree, targets: all } of byRoot.values()) {
        const counted = await countedIn(worktree, all);
        if (counted.length === 0)
            continue;
        const judged = await refusedInWorktree(worktree, counted, base);
        refused.push(...judged.refused);
        if (judged.unlisted !== undefined)
            unlisted ??= { worktree, why: judged.unlisted, isDetached: judged.isDetached === true };
    }
    return { refused, ...(unlisted ? { unlisted } : {}) };
}
/** In a working tree around the own one, only the files that it tracks count. */
async function countedIn(worktree, targets) {
    const isOwn = ({ worktrees: [own] }) => own?.root === worktree.root;
    const outer = targets.filter((each) => !isOwn(each)).map(({ path }) => (0,file_worktree/* pathBelow */.Br)(worktree, path));
    if (outer.length === 0)
        return targets;
    const { trackedAmong } = await Promise.all(/* import() */[__webpack_require__.e(6897), __webpack_require__.e(3003)]).then(__webpack_require__.bind(__webpack_require__, 3003));
    const tracked = await trackedAmong(worktree.root, outer);
    return targets.filter((each) => isOwn(each) || tracked.has((0,file_worktree/* pathBelow */.Br)(worktree, each.path)));
}
/** What is refused whatever the plan says. */
function refusedAtOnce({ path, worktrees: [own], isInGitDirectory }, session) {
    if (isInGitDirectory)
        return refusedFile(path, 'git-directory', `"${path}" belongs to Git, so an agent may not edit it.`, 'Use Git commands.');
    const settings = settingsWords(path, own);
    if (settings !== undefined)
        return refusedFile(path, 'settings', `"${path}" ${settings}, so an agent may not edit it.`, 'Ask a person to change it.');
    const isOther = own && session && own.commonDirectory === session.commonDirectory && own.root !== session.root;
    if (!isOther)
        return undefined;
    return refusedFile((0,file_worktree/* pathBelow */.Br)(own, path), 'other-worktree', `"${path}" is in the working tree "${own.root}", but this session works in "${session.root}".`, 'Edit the file of the same name in your own working tree, or leave it to whoever works in the other one.');
}
function refusedFile(path, rule, message, way) {
    return { path, rule, message, ways: [way] };
}
/** Why the file is a part of the guard or of the settings, if only this machine shows it. */
function settingsWords(path, own) {
    const program = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    if (path === program || path.startsWith(`${program}${external_node_path_.sep}`))
        return 'is part of the guard itself';
    if (own)
        return (0,file_worktree/* isHook */.IA)(own, path) ? 'is a hook of Git' : undefined;
    return (0,file_worktree/* isUserSettings */.xT)(path) ? 'configures agents or Git for this user' : undefined;
}
async function refusedInWorktree(worktree, targets, base) {
    const quick = await quickAnswerFor(worktree, targets, base);
    if (quick)
        return quick;
    const { judgeBranch } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(6897), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(9903), __webpack_require__.e(4019), __webpack_require__.e(7563), __webpack_require__.e(7490), __webpack_require__.e(444), __webpack_require__.e(2280), __webpack_require__.e(684), __webpack_require__.e(9526)]).then(__webpack_require__.bind(__webpack_require__, 684));
    const planned = await plannedEdits(worktree, targets);
    const result = await judgeBranch({
        directory: worktree.root,
        base,
        planned,
        wanted: new Set(planned.keys()),
        protectsSettings: true,
    });
    if (!result)
        return { refused: [] };
    const paths = result.refused.filter(({ path, rule }) => rule !== 'settings' && path !== '').map(({ path }) => path);
    const { ignoredAmong } = await Promise.all(/* import() */[__webpack_require__.e(6897), __webpack_require__.e(3003)]).then(__webpack_require__.bind(__webpack_require__, 3003));
    const ignored = await ignoredAmong(worktree.root, paths);
    return {
        ...result,
        isDetached: (0,branch_names/* isDetached */.$w)(result.branch),
        refused: result.refused.filter(({ path, rule }) => rule === 'settings' || !ignored.has(path)),
    };
}
/** Undefined if it takes more to decide, as for everything that is refused. */
async function quickAnswerFor(worktree, targets, wanted) {
    return withQuickPlace(worktree, quickOptions(wanted), async ({ branch, plans, presenceOf }) => {
        const claimants = claimantsOf(plans, branch);
        let isUnlisted = false;
        for (const { path: whole, kind } of targets) {
            const path = (0,file_worktree/* pathBelow */.Br)(worktree, whole);
            const answer = quickAnswer(plans, claimants, path, kind === 'delete' ? ['delete'] : ['create', 'modify']);
            if (answer === 'unknown')
                return undefined;
            if (answer === 'unlisted')
                isUnlisted = true;
            if (typeof answer === 'string')
                continue;
            const presence = await presenceOf(path);
            // The item that this branch is built on may have created it.
            const mayBeStacked = presence?.atHead && !presence.atFork && claimants.some(({ item }) => item.dependsOn.length > 0);
            if (!presence || mayBeStacked || !answer.kinds.includes(presence.atFork ? 'modify' : 'create'))
                return undefined;
        }
        return { refused: [], ...(isUnlisted ? { unlisted: `No item claims branch "${branch}".` } : {}) };
    });
}
function quickOptions(wanted) {
    // A build without a version of its own has a time of its own.
    const { mtimeMs } = (0,external_node_fs_.statSync)((0,external_node_url_.fileURLToPath)(import.meta.url));
    return {
        wanted,
        program: `${version/* VERSION */.x} ${mtimeMs} ${process.version}`,
        async read(tree, base, defaultBranch) {
            const { quickPlans } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(3274), __webpack_require__.e(4618), __webpack_require__.e(2139)]).then(__webpack_require__.bind(__webpack_require__, 7491));
            return quickPlans(tree, base, defaultBranch);
        },
    };
}
async function plannedEdits({ root }, targets) {
    const { plannedEntry } = await Promise.all(/* import() */[__webpack_require__.e(6897), __webpack_require__.e(7210)]).then(__webpack_require__.bind(__webpack_require__, 7210));
    const edits = new Map();
    for (const { path, kind, content } of targets) {
        const name = (0,file_worktree/* pathBelow */.Br)({ root }, path);
        edits.set(name, kind === 'delete' ? null : await plannedEntry(root, name, content));
    }
    return edits;
}

;// CONCATENATED MODULE: ./lib/commands/cli/guard-hook.js




/** A call that writes a file has all of its text. */
const INPUT = { bytes: 64 * 1024 * 1024, milliseconds: 5_000, isWhole: standard_input/* isJsonObject */.O };
/** Agents let a call go on after their own limit, which is 30 seconds or more. */
const MOST_MILLISECONDS = 20_000;
/** @returns 0 or 2. An agent lets the call go on after any other code, so every failure is a refusal */
async function guardHook({ base }, here) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('it took too long')), MOST_MILLISECONDS);
    });
    try {
        return await Promise.race([answer(base, here), late]);
    }
    catch (error) {
        const { refuseFailure } = await __webpack_require__.e(/* import() */ 1919).then(__webpack_require__.bind(__webpack_require__, 1919));
        return refuseFailure(error, here);
    }
    finally {
        clearTimeout(timer);
    }
}
async function answer(base, here) {
    const call = await readCall(here);
    const { refused, unlisted } = await decideCall(call, base, here);
    if (call.kind !== 'unreadable')
        await rememberStart(call, here.directory);
    if (refused.length > 0) {
        const { refuse } = await __webpack_require__.e(/* import() */ 1919).then(__webpack_require__.bind(__webpack_require__, 1919));
        return refuse(refused, 'before', here);
    }
    if (unlisted && call.kind !== 'unreadable')
        await sayOnce(unlisted, call, here);
    return 0;
}
async function readCall({ input }) {
    const read = await (0,standard_input/* readInput */.R)(input, INPUT);
    if ('text' in read)
        return (0,tool_call/* readHookCall */.I)(read.text);
    const why = { 'no-end': 'it has no end', 'too-large': 'it is too large', broken: 'it cannot be read' }[read.problem];
    return { kind: 'unreadable', why };
}
async function decideCall(call, base, { directory }) {
    switch (call.kind) {
        case 'no-write':
            return { refused: [] };
        case 'write':
            return decideWrites(call.writes, call.directory ?? directory, base);
        case 'unreadable':
            return wholeCall('unreadable', `The tool call on the standard input cannot be read: ${call.why}.`, 'Report this to whoever set up the hook.');
        case 'unreadable-tool':
            return wholeCall('unreadable', `Refused, because ${call.why}.`, 'Name each file by its path.');
        case 'remote-tool':
            return wholeCall('remote-tool', `The tool "${call.tool}" writes to a branch of a server, past the working tree, so the guard cannot check it.`, 'Edit the files in the working tree, commit them, and push the commit: git push');
        case 'unknown-tool':
            return wholeCall('unknown-tool', `The tool "${call.tool}" seems to write files, but the guard does not know how.`, 'Use the tools of the agent that create and edit files.');
    }
}
function wholeCall(rule, message, way) {
    const refused = { path: '', rule, message, ways: [way] };
    return { refused: [refused] };
}
/** For `guard --tree`, which blames only what the session changes. */
async function rememberStart({ session, directory }, current) {
    const [worktree] = session === undefined ? [] : (0,file_worktree/* worktreesAround */.IX)(directory ?? current);
    if (!worktree || session === undefined)
        return;
    const { hasRecord } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 346));
    if (hasRecord(worktree, session))
        return;
    const { sessionRecord } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(6897), __webpack_require__.e(2141)]).then(__webpack_require__.bind(__webpack_require__, 2141));
    await sessionRecord(worktree, session).catch(() => undefined);
}
async function sayOnce({ worktree, why, isDetached }, { session, event }, { terminal }) {
    const { isFirstTime } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 346));
    if (session !== undefined && !(await isFirstTime(worktree, session, 'unlisted')))
        return;
    const way = isDetached ? ' Check out the branch of the item: git switch <branch>' : '';
    const text = `${why} So only the files of items in progress are refused here.${way}`;
    await terminal.printError(`${text}\n`);
    if (event !== 'PreToolUse')
        return;
    const hookSpecificOutput = { hookEventName: event, additionalContext: text };
    await terminal.print(`${JSON.stringify({ hookSpecificOutput })}\n`);
}


/***/ }),

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hookEntry: () => (/* binding */ hookEntry)
/* harmony export */ });
/* harmony import */ var _shell_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3099);
/* harmony import */ var _guard_hook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8004);
/** Starts `guard --hook` without the parser of the command line, because an agent waits for it before each edit. */


/** @param args those after the name of the command */
async function hookEntry(args, outside) {
    const { directory, stdout, stderr, env, stdin } = outside;
    const options = plainOptions(args);
    if (!options || directory === undefined) {
        const { main } = await Promise.all(/* import() */[__webpack_require__.e(8179), __webpack_require__.e(3958)]).then(__webpack_require__.bind(__webpack_require__, 3958));
        return main(['guard', ...args], outside);
    }
    // The working tree of the file counts, and not that of a Git hook or alias around the agent.
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
        delete env[name];
    const terminal = (0,_shell_terminal_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .openTerminal */ .j)(stdout, stderr, env);
    const input = stdin ? { input: stdin } : {};
    return (0,_guard_hook_js__WEBPACK_IMPORTED_MODULE_1__.guardHook)(options, { directory, terminal, json: false, strict: false, ...input });
}
/** Undefined if the parser has to read them. */
function plainOptions(args) {
    const [hook, option, base, ...others] = args;
    if (hook !== '--hook' || others.length > 0)
        return undefined;
    if (option === undefined)
        return {};
    return option === '--base' && base !== undefined && !base.startsWith('-') ? { base } : undefined;
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The plan directory, from the root of the repository. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan, with the integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   UE: () => (/* binding */ guardedGlobs),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   m5: () => (/* binding */ indexScopes),
/* harmony export */   o4: () => (/* binding */ firstMatch),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */






const GUARDED = '.github/';
/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    const isAny = firstMatch(scope.any, path) !== undefined;
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => isAny || firstMatch(scope[kind], path) !== undefined);
    return kinds.length > 0 && scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? [] : kinds;
}
/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
/** The first glob of a list that matches the path. */
function firstMatch(globs, path) {
    if (globs.length === 0)
        return undefined;
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** All globs of all kinds, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
function indexScopes(owners, scopeOf) {
    const root = newNode();
    const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
    for (const [position, owner] of owners.entries()) {
        for (const glob of allGlobs(scopeOf(owner))) {
            let node = root;
            for (const name of literalStart(glob))
                node = nodeBelow(node, keyOfName((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(name)));
            node.here.add(position);
        }
    }
    const positionsNear = (path) => {
        let node = root;
        const found = new Set(root.here);
        for (const name of path.split('/')) {
            node = node.below.get(keyOfName(name));
            if (!node)
                return [...found].sort(byNumber);
            for (const position of node.here)
                found.add(position);
        }
        // The path may be a folder of the paths that they name.
        const nodes = new Set([node]);
        for (const each of nodes) {
            for (const position of each.here)
                found.add(position);
            for (const next of each.below.values())
                nodes.add(next);
        }
        return [...found].sort(byNumber);
    };
    return {
        near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
        isTooMuch(paths) {
            let comparisons = 0;
            for (const path of paths) {
                for (const position of positionsNear(path))
                    comparisons += sizes[position] ?? 0;
                if (comparisons > MOST_COMPARISONS)
                    return true;
            }
            return false;
        },
    };
}
function newNode() {
    return { below: new Map(), here: new Set() };
}
function nodeBelow({ below }, name) {
    const known = below.get(name) ?? newNode();
    below.set(name, known);
    return known;
}
/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments that contain no glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 9138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ defaultBranches),
/* harmony export */   z: () => (/* binding */ refFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Reads the commits of refs from the files of Git, without a process. Gives up where only Git can be sure. */


const MOST_BYTES = 4 * 1024 * 1024;
/** @param directory the common directory of Git */
function refFiles(directory) {
    let packed;
    let isRead = false;
    return (ref) => {
        if (!isPlainRef(ref))
            return undefined;
        // Git packs a ref before it removes the file, so the file is read first.
        const loose = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, ref));
        if (loose !== null)
            return /^([0-9a-f]{40}|[0-9a-f]{64})\n$/.exec(loose ?? '')?.[1];
        if (!isRead)
            packed = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'packed-refs'));
        isRead = true;
        if (packed === undefined || packed === null)
            return packed;
        const at = packed.indexOf(` ${ref}\n`);
        if (at < 0)
            return null;
        return /(?:^|\n)([0-9a-f]{40}|[0-9a-f]{64})$/.exec(packed.slice(Math.max(0, at - 65), at))?.[1];
    };
}
/** Git takes some other names too, but none of these can lead out of the folder. */
function isPlainRef(ref) {
    return ref
        .split('/')
        .every((name) => /^\w[\w.+@-]*$/.test(name) && !name.includes('..') && !/\.(?:lock)?$/.test(name));
}
/** The names that the default branch may have, in the order in which they are tried. */
function defaultBranches(originHead) {
    return [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
}
/** Null if there is none, undefined if it is no plain file or too large. */
function textOf(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    // In the place of `feat` may be the folder of `feat/a`.
    if (stats === undefined || stats.isDirectory())
        return null;
    return stats.isFile() && stats.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : undefined;
}


/***/ })

};
