export const id = 6897;
export const ids = [6897];
export const modules = {

/***/ 7854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unseenFailure),
/* harmony export */   t: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/** Why Git refused, as a failure that its reader can fix. */




/** @param stderr what Git printed, in English */
function gitFailure(directory, args, stderr) {
    const said = stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('hint:'))
        .at(-1) || 'it gave no reason';
    const record = /not a git repository: (.+\/worktrees\/.+)/.exec(stderr)?.[1];
    if (record !== undefined)
        return lostWorktree(directory, record);
    if (/^xc(?:run|ode-select): /m.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-missing', `The git of this Mac only stands in for the one of the command line tools, which are not ready: ${/^xc.*$/m.exec(stderr)?.[0]}.`, 'Install them with "xcode-select --install", or accept their license with "sudo xcodebuild -license".');
    }
    const owner = /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/.exec(stderr)?.[1];
    if (owner !== undefined) {
        const command = /^\s*(git config --global --add safe\.directory .+?)\s*$/m.exec(stderr)?.[1];
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('unsafe-repository', `git refuses to read the repository at "${owner}", because it belongs to another user.`, `Trust the directory: ${command ?? `git config --global --add safe.directory "${owner}"`}`);
    }
    // The line with the reason is often not the last one: "could not write index" follows.
    const system = stderr.split('\n').find((line) => (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(line) !== undefined);
    const reason = system === undefined ? undefined : (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(system);
    if (system !== undefined && reason) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('file-system', `"git ${nameOf(args)}" failed: ${system.trim()}.`, reason.hint);
    }
    if (/index file|index entry|bad signature/.test(said)) {
        const index = `"$(git -C "${directory}" rev-parse --absolute-git-dir)/index"`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('damaged-worktree', `The index of "${directory}" is damaged: ${said}.`, `Create it again, which keeps all files: rm ${index} && git -C "${directory}" reset`);
    }
    if (/not a git repository/.test(stderr)) {
        const refused = unreadable(directory);
        if (refused)
            return refused;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('no-repository', `"${directory}" is not in a git repository.`, 'Run this inside a git repository.');
    }
    if (/not allowed|promisor|lazy fetch/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('missing-objects', 'This is a partial clone, and it lacks contents that are needed.', "Before git 2.36, clone again without --filter. Since then, fetch them: git fetch --refetch --no-filter origin '+refs/heads/*:refs/remotes/origin/*'");
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git', `"git ${nameOf(args)}" failed: ${said}.`, 'Check the repository: git fsck');
}
/**
 * Git only warns of a folder or file that it may not look at, and takes what is in it for unchanged. It also warns of
 * settings of the user outside of the repository, which hide nothing. What is gone meanwhile is no longer there to see.
 */
function unseenFailure(args, stderr) {
    const line = stderr
        .split('\n')
        .find((each) => !/^warning: unable to access '(?:\/|[A-Za-z]:)|: No(?:t a directory| such file or directory)$/.test(each) &&
        (/^(?:warning|error): (?:could not open directory|cannot lstat) /.test(each) || (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(each) !== undefined));
    if (line === undefined)
        return undefined;
    const what = line.trim().replace(/^(?:warning|error): /, '');
    const hint = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(line)?.hint ?? 'Check who may read and write there.';
    const orIgnore = ' If Git has no files in that folder, you can list it in .gitignore instead.';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('file-system', `"git ${nameOf(args)}" cannot look at all files: ${what}.`, what.startsWith('could not open directory') ? `${hint}${orIgnore}` : hint);
}
function nameOf(args) {
    return args.find((arg) => !arg.startsWith('-')) ?? '';
}
/** @param record where the repository stores what it knows about the linked working tree */
function lostWorktree(directory, record) {
    const failure = (message, hint) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('damaged-worktree', `"${directory}" is a linked working tree, but ${message}.`, hint);
    const repository = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(record));
    if (isThere(record)) {
        return failure(`"${record}/HEAD" names no commit`, 'Write into that file, as its only line: ref: refs/heads/<its branch>');
    }
    return isThere(repository)
        ? failure(`the repository "${repository}" no longer has a record of it`, `Move its files away, and create it again: git --git-dir="${repository}" worktree add "${directory}" <its branch>`)
        : failure(`its repository is not at "${repository}"`, `If the repository was moved, move it back, or with git 2.29 or newer, run there: git worktree repair "${directory}"`);
}
/** Git takes a directory that it may not read for no repository. */
function unreadable(directory) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        try {
            const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(own, { throwIfNoEntry: false })?.isDirectory()) {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'HEAD'));
                for (const name of ['objects', 'refs'])
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, name));
            }
        }
        catch (error) {
            const why = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT' ? undefined : (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemError */ .Oj)(error);
            if (why)
                return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('file-system', `The repository cannot be read. ${why.message}`, why.hint);
        }
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return undefined;
    }
}
/** Throws if it cannot be seen. */
function isThere(place) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false }) !== undefined;
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gitProgram)
/* harmony export */ });
/* unused harmony export findGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/**
 * Finds the program `git`. A relative entry of PATH, or on Windows no entry at all, would let a repository bring a
 * "git" of its own, which would run before the real one (as in CVE-2023-40590).
 */



/** @throws Failure `git-missing` if PATH has no Git that can be started without a shell */
function findGit({ env, platform, isProgram }) {
    const isWindows = platform === 'win32';
    const { join, delimiter } = isWindows ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const [name = 'PATH', value = ''] = Object.entries(env).find(([key]) => isPath(key, isWindows)) ?? [];
    const folders = value
        .split(delimiter)
        .map((folder) => (isWindows ? folder.replace(/^"(.*)"$/, '$1') : folder))
        .filter((folder) => isAbsolute(folder, isWindows));
    const found = (file) => folders.map((folder) => join(folder, file)).find(isProgram);
    const path = found(isWindows ? 'git.exe' : 'git');
    if (path !== undefined)
        return { path, search: { [name]: folders.join(delimiter) } };
    const script = isWindows ? (found('git.cmd') ?? found('git.bat')) : undefined;
    throw script === undefined
        ? new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-missing', 'git is in no absolute folder of PATH, and relative folders are not searched, because a repository could bring its own "git".', 'Install git 2.25 or newer, and make sure that its folder is in PATH.')
        : new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-missing', `"${script}" is a script that needs a shell, and there is no git.exe in PATH.`, 'Install Git for Windows, or add the folder of git.exe to PATH.');
}
function isPath(name, isWindows) {
    return isWindows ? name.toUpperCase() === 'PATH' : name === 'PATH';
}
/** On Windows, "\folder" is relative to the current drive. */
function isAbsolute(folder, isWindows) {
    return isWindows ? /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/])/.test(folder) : folder.startsWith('/');
}
let known;
/** The Git of this process. */
function gitProgram() {
    const { env, platform } = process;
    const path = env['PATH'];
    if (known?.path !== path || !known)
        known = { path, program: findGit({ env, platform, isProgram }) };
    return known.program;
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Hr: () => (/* binding */ gitAnswer),
/* harmony export */   Kf: () => (/* binding */ attemptGit),
/* harmony export */   QS: () => (/* binding */ gitLines),
/* harmony export */   Sl: () => (/* binding */ gitSeeing),
/* harmony export */   eE: () => (/* binding */ stderrOf),
/* harmony export */   rO: () => (/* binding */ MOST_IDS),
/* harmony export */   xn: () => (/* binding */ startFailure),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4573);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7854);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2596);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3360);
/* harmony import */ var _with_streams_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3901);
/**
 * The only place that starts `git`. It never uses a shell, overrides user settings that change output, and uses the
 * network only for the commands that ask for it.
 */











/** The largest output of one command, in bytes. It is enough for three million paths. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const STDERR_LIMIT = 16 * 1024;
const TIME_LIMIT_MS = 10 * 60 * 1000;
const SLOW_MS = 4_000;
/**
 * How many commits one command may name, of at most 65 characters with a space each. Windows allows 32,767 characters for a
 * command, and other systems at least a million.
 */
const MOST_IDS = process.platform === 'win32' ? 300 : 10_000;
const CONFIG = [
    ['core.quotePath', 'false'],
    // A file system monitor is a program that the user chose, so it must not be started here.
    ['core.fsmonitor', 'false'],
    ['diff.suppressBlankEmpty', 'false'],
    ['i18n.logOutputEncoding', 'UTF-8'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/**
 * The variables of Git that are kept: those that a hook gets to find its repository, how a repository is found, and
 * where the configuration is, which may name a safe directory. All others are removed: they could name other grafts,
 * another namespace or another attributes file, and so hide a branch or a change.
 */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
    'GIT_IMPLICIT_WORK_TREE',
];
const KEPT_VARIABLES = [
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_PARAMETERS',
];
/** How Git reaches a server, and who makes a commit. Only commands that do one of these need them. */
const REMOTE_VARIABLES = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROXY_SSL_\w+|SSL_\w+|HTTP_\w+|PROTOCOL|ALLOW_PROTOCOL|PROTOCOL_FROM_USER)$/;
const IDENTITY_VARIABLES = /^GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)$/;
/** Settings for Git from its documentation: https://git-scm.com/docs/git#_environment_variables */
const SET_VARIABLES = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // Replaced objects and grafts change the history only for this user.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
    // A partial clone would fetch missing objects. Versions before 2.45 know only the allowed protocols.
    GIT_NO_LAZY_FETCH: '1',
};
/** Returns the output of Git. Throws a `Failure` if Git is missing, too old, refuses, or prints too much. */
async function git(directory, args, options = {}) {
    const { stdout, unseen } = await gitSeeing(directory, args, options);
    if (options.mustSeeAll && unseen)
        throw unseen;
    return stdout;
}
/** The same, for a command that is useful also if Git could not look everywhere: with the reason if it could not. */
async function gitSeeing(directory, args, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    if (code === null || !(options.codes ?? [0]).includes(code))
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .gitFailure */ .t)(directory, args, stderr);
    return { stdout, unseen: (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .unseenFailure */ .$)(args, stderr) };
}
/** The same, with the exit code. */
async function gitAnswer(directory, args, codes, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    if (code !== null && codes.includes(code))
        return { code, stdout };
    throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .gitFailure */ .t)(directory, args, stderr);
}
/** The lines without their line breaks, none for empty output. Only for output without paths. */
async function gitLines(directory, args, options = {}) {
    const text = (await git(directory, args, options)).toString('latin1');
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function gitEnvironment({ elsewhere, may, withWildcards, scratch }) {
    const isRemote = may === 'use-the-network';
    const ofGit = new Set([...KEPT_VARIABLES, ...(elsewhere ? [] : REPOSITORY_VARIABLES)]);
    const kept = Object.entries(process.env).filter(([name]) => {
        const upper = name.toUpperCase();
        const isMeant = (isRemote && REMOTE_VARIABLES.test(upper)) || (may === 'commit' && IDENTITY_VARIABLES.test(upper));
        return (!upper.startsWith('GIT_') || ofGit.has(upper) || isMeant || /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/.test(upper));
    });
    return {
        // They are relative to where the user is, and Git runs in the root of the repository.
        ...Object.fromEntries(kept.map(([name, value = '']) => [name, isPlace(name) && value !== '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(value) : value])),
        ...SET_VARIABLES,
        ...(isRemote ? {} : { GIT_ALLOW_PROTOCOL: may === 'copy-locally' ? 'file' : 'none' }),
        ...(withWildcards ? { GIT_LITERAL_PATHSPECS: '0' } : {}),
        ...(scratch ? scratchEnvironment(scratch) : {}),
    };
}
function isPlace(variable) {
    return /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY)$/i.test(variable);
}
/** A list of object directories is quoted in the C style: https://git-scm.com/docs/git#_the_git_repository */
function scratchEnvironment({ gitDirectory, objects, alternate, workTree, index }) {
    const known = process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
    return {
        GIT_DIR: gitDirectory,
        GIT_WORK_TREE: workTree,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: [(0,_path_name_js__WEBPACK_IMPORTED_MODULE_8__/* .quotedPath */ .MW)((0,_path_name_js__WEBPACK_IMPORTED_MODULE_8__/* .rawPath */ .av)(alternate)), ...(known ? [known] : [])].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter),
    };
}
/** A command that answers what it is asked until its input ends. The caller reads its output and ends its input. */
function openGit(directory, args, options) {
    const { path, search } = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_7__/* .gitProgram */ .V)();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, [...CONFIG, ...args], {
        cwd: directory,
        env: { ...gitEnvironment(options), ...search },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    return (0,_with_streams_js__WEBPACK_IMPORTED_MODULE_10__/* .withStreams */ .C)(child);
}
/** What Git printed and how it ended, for commands whose failure is an answer too. */
async function attemptGit(directory, args, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    return { code, stdout: stdout.toString('utf8'), stderr };
}
function startGit(directory, args, options) {
    return new Promise((resolve, reject) => {
        const child = openGit(directory, args, options);
        // Not the `timeout` of spawn: if Git cannot be started, its timer keeps running, and so does the process.
        const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
        const slow = setTimeout(() => {
            waitedFor(directory, options).then((failure) => {
                if (!failure)
                    return;
                child.kill();
                reject(failure);
            }, reject);
        }, SLOW_MS);
        const stopTimers = () => {
            clearTimeout(timer);
            clearTimeout(slow);
        };
        const out = [];
        let size = 0;
        const printed = stderrOf(child);
        child.stdout.on('data', (chunk) => {
            if (options.whenPrinted)
                return options.whenPrinted(chunk);
            size += chunk.length;
            out.push(chunk);
            if (size > OUTPUT_LIMIT) {
                child.kill();
                reject(new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git', `"git ${args[0]}" printed more than ${OUTPUT_LIMIT} bytes.`, 'List fewer branches in the plan.'));
            }
        });
        child.on('error', (error) => {
            stopTimers();
            reject(startFailure(directory, error));
        });
        child.on('close', (code, signal) => {
            stopTimers();
            resolve({ code, stdout: Buffer.concat(out, size), stderr: printed(signal) });
        });
        // If a command ends before it has read all of its input, it says why on stderr.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** What the process has printed as errors so far, up to a limit. Reads all of it, because a full pipe would stop it. */
function stderrOf(child) {
    let said = '';
    child.stderr.on('data', (chunk) => {
        if (said.length < STDERR_LIMIT)
            said += chunk.toString('utf8');
    });
    return (signal) => (signal === null ? said : `${said}\nit was stopped by ${signal}`);
}
async function waitedFor(directory, { whenSlow }) {
    return (await whenSlow?.()) ?? (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_9__/* .specialOfGit */ .zg)(directory);
}
/** `ENOENT` means a missing working directory, or a program that was removed meanwhile. */
function startFailure(directory, error) {
    const refused = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT' ? undefined : (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .systemError */ .Oj)(error);
    if (refused) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('file-system', `git cannot be started in "${directory}". ${refused.message}`, refused.hint);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('no-repository', `There is no directory "${directory}".`, 'Run this inside a git repository.');
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('git-missing', `git cannot be started: ${error.message}.`, 'Install git 2.25 or newer, and make sure that it is in the PATH.');
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ifThere)
/* harmony export */ });
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Codes of Node for "nothing is there", also below something that is not a folder. */
const MISSING = ['ENOENT', 'ENOTDIR'];
/**
 * The answer of the file system, or undefined if nothing is there. Any other error, such as a missing right, is thrown,
 * because what cannot be seen may be there.
 */
async function ifThere(answer, alsoMissing = []) {
    try {
        return await answer;
    }
    catch (error) {
        const code = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error);
        if (code !== undefined && [...MISSING, ...alsoMissing].includes(code))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $Y: () => (/* binding */ nulSeparated),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   Q1: () => (/* binding */ pathNameOf),
/* harmony export */   av: () => (/* binding */ rawPath),
/* harmony export */   bg: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * Paths are bytes in Git. In this room they are strings with one character for each byte (latin1), so that no byte is
 * lost and a path can be a key of a map. They become names when they leave the room.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name of a path in the rest of the program. Bytes that are not UTF-8 are written as `\xNN`. In such a path, a
 * backslash is written as `\x5C`, so that, together with `encoding`, no two paths have the same name. Valid paths are
 * unchanged.
 */
function pathNameOf(raw) {
    const bytes = Buffer.from(raw, 'latin1');
    if (/^[\x00-\x7f]*$/.test(raw))
        return { path: raw };
    try {
        return { path: utf8.decode(bytes) };
    }
    catch {
        return { path: escapeInvalid(bytes), encoding: 'invalid' };
    }
}
/** The bytes of a name that is valid UTF-8. */
function rawPath(name) {
    return Buffer.from(name, 'utf8').toString('latin1');
}
/** The path below a folder, for the file system. */
function bytesOf(folder, path) {
    return Buffer.concat([Buffer.from(`${folder}/`, 'utf8'), Buffer.from(path, 'latin1')]);
}
/** In the form that Git reads in a list of paths: C style, with octal escapes for all but harmless characters. */
function quotedPath(raw) {
    return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
/** Byte order, as in Git. */
function byBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Splits the output of a command with `-z` at its NUL characters. */
function nulSeparated(output) {
    const parts = output.toString('latin1').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
function escapeInvalid(bytes) {
    let escaped = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const part = bytes.subarray(at, at + Math.max(length, 1));
        escaped += length > 0 && part[0] !== 0x5c ? utf8.decode(part) : escapeByte(bytes[at] ?? 0);
        at += part.length;
    }
    return escaped;
}
/** The number of bytes of the UTF-8 character that begins here, or 0 if none does. */
function validLength(bytes, at) {
    for (const length of [1, 2, 3, 4]) {
        try {
            if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length)
                return length;
        }
        catch {
            // Longer than allowed, or not a character.
        }
    }
    return 0;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 3360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ notPlain),
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   n1: () => (/* binding */ specialForStatus),
/* harmony export */   zg: () => (/* binding */ specialOfGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3345);
/**
 * Reads files that may turn out to be a named pipe, a socket or a device, because to open one of these may block
 * forever.
 */





/** Git reads these files in every folder, and waits if one of them is a named pipe. */
const READ_BY_STATUS = ['.gitignore', '.gitattributes'];
/** Far more than the path in a file that names a directory of git. */
const MOST_BYTES = 64 * 1024;
/** What `git status` waits for: a named pipe or the like where it reads a file. */
async function specialForStatus(root) {
    const found = await firstSpecial(root, (entry) => READ_BY_STATUS.includes(entry.name));
    return found === undefined ? undefined : notPlain(found);
}
/** What any command waits for: something that is no file in the place of one that git keeps in its own directory. */
async function specialOfGit(directory) {
    for (const place of gitDirectoriesFor(directory)) {
        const text = (await plainFile(place, MOST_BYTES))?.toString('utf8');
        const own = text === undefined ? place : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), /^gitdir: (.+?)\r?\n?$/.exec(text)?.[1] ?? '.');
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(own).catch(() => []);
        if (!names.includes('HEAD'))
            continue;
        const shared = (await plainFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'commondir'), MOST_BYTES))?.toString('utf8').trim();
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(own, shared ?? '.');
        // A socket is refused at once, such as that of the file system monitor.
        const found = await firstSpecial(root, (entry) => !entry.isSocket());
        return found === undefined ? undefined : notPlain((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, found));
    }
    return undefined;
}
/** Where git looks for its directory, in this order. */
function gitDirectoriesFor(directory) {
    const { GIT_DIR: named } = process.env;
    const places = named === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, named)];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        places.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git'), at);
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return places;
    }
}
/** The first named pipe, socket or device that counts, by its path below the root. */
async function firstSpecial(root, isRead) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
            if (isRead(entry) && isSpecial(entry))
                return path;
        }
    }
    return undefined;
}
function isSpecial(entry) {
    return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
}
function notPlain(path) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('special-file', `"${path}" is a named pipe, a socket or a device, so git cannot read it.`, 'Replace it with a plain file, or delete it.');
}
/**
 * The bytes of a regular file up to a size, `'too-large'` above it, or undefined for anything else. Never blocks, even
 * if the file was replaced after it was checked.
 * @throws the error of Node if the file is there and cannot be read
 */
async function plainFile(path, most) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
    if (!(await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)))?.isFile())
        return undefined;
    // A link, a socket or a folder may have replaced it.
    const file = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags), ['ELOOP', 'ENXIO', 'EISDIR']);
    try {
        const stats = await file?.stat();
        if (!file || !stats?.isFile())
            return undefined;
        return stats.size > most ? 'too-large' : await file.readFile();
    }
    finally {
        await file?.close();
    }
}


/***/ }),

/***/ 3901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withStreams)
/* harmony export */ });
/**
 * The process, if it has its streams. If no more files can be opened, Node.js makes none, and says why only later.
 * @throws an error of the system: too many open files
 */
function withStreams(child) {
    if (child.stdout)
        return child;
    child.on('error', () => undefined);
    throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE', syscall: 'spawn' });
}


/***/ })

};
