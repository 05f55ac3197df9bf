export const id = 8604;
export const ids = [8604];
export const modules = {

/***/ 5761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   e: () => (/* binding */ openBatchReader)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7854);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);



const SLOW_MS = 4_000;
const COMMAND = ['cat-file', '--batch'];
/** The process starts with the first question. It never keeps the program running, and ends with it at the latest. */
function openBatchReader(directory, options = {}) {
    let running;
    let failure;
    return {
        read(name, most) {
            if (!running) {
                const started = startReader(directory, options, (why) => {
                    failure = why ?? failure;
                    if (running === started)
                        running = undefined;
                });
                running = started;
            }
            return running.read(name, most);
        },
        failure: () => failure,
        end: () => running?.end(),
    };
}
/**
 * Several objects, undefined where there is none.
 *
 * @throws Failure if the process ended before it had answered
 */
async function readObjects(reader, names) {
    const before = reader.failure();
    const found = await Promise.all(names.map((name) => reader.read(name)));
    const failure = reader.failure();
    if (failure && failure !== before && found.includes(undefined))
        throw failure;
    return found;
}
/** @param ended is called when no more questions can be asked, with the reason if some have no answer */
function startReader(directory, options, ended) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(directory, COMMAND, options);
    const printed = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .stderrOf */ .eE)(child);
    const waiting = [];
    const streams = [child.stdin, child.stdout, child.stderr];
    let chunks = [];
    let size = 0;
    /** How many bytes the next answer needs at least. */
    let wanted = 1;
    /** How many bytes follow that belong to an object that is too large. */
    let unwanted = 0;
    /** What is asked in one go is written in one go. */
    let asked = '';
    function write() {
        if (asked !== '')
            child.stdin.write(asked);
        asked = '';
    }
    function take() {
        if (size < wanted)
            return;
        let data = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
        wanted = 1;
        for (;;) {
            const dropped = Math.min(unwanted, data.length);
            data = data.subarray(dropped);
            unwanted -= dropped;
            const [next] = waiting;
            const end = data.indexOf(10);
            if (!next || end < 0)
                break;
            const [, oid, type, length] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(data.toString('latin1', 0, end)) ?? [];
            if (oid === undefined || type === undefined) {
                data = data.subarray(end + 1);
                waiting.shift();
                next.tell(undefined);
                continue;
            }
            if (Number(length) > next.most) {
                waiting.shift();
                next.tell(undefined);
                data = data.subarray(end + 1);
                unwanted = Number(length) + 1;
                continue;
            }
            const whole = end + 1 + Number(length) + 1;
            if (data.length < whole) {
                wanted = whole;
                break;
            }
            waiting.shift();
            next.tell({ oid, type, content: data.subarray(end + 1, whole - 1) });
            data = data.subarray(whole);
        }
        chunks = data.length === 0 ? [] : [data];
        size = data.length;
        if (waiting.length === 0)
            for (const each of [child, ...streams])
                each.unref?.();
    }
    const over = (why) => {
        clearInterval(slow);
        ended(waiting.length > 0 ? why : undefined);
        for (const { tell } of waiting.splice(0))
            tell(undefined);
    };
    // Git would wait forever for a named pipe in the place of an object.
    const stopIfStuck = async () => {
        const special = waiting.length > 0 ? await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .specialOfGit */ .zg)(directory) : undefined;
        if (!special)
            return;
        over(special);
        child.kill();
    };
    const slow = setInterval(() => {
        stopIfStuck().catch((error) => over((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startFailure */ .xn)(directory, error)));
    }, SLOW_MS).unref();
    child.unref();
    child.stdout.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        take();
    });
    child.on('error', (error) => over((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startFailure */ .xn)(directory, error)));
    child.on('close', (_code, signal) => over((0,_git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .gitFailure */ .t)(directory, COMMAND, printed(signal))));
    child.stdin.on('error', () => undefined);
    return {
        read: (name, most = Number.POSITIVE_INFINITY) => new Promise((tell) => {
            // The process too: its pipes may close before it is seen to end, and then nothing else would wait for it.
            for (const each of [child, ...streams])
                each.ref?.();
            waiting.push({ most, tell });
            if (asked === '')
                process.nextTick(write);
            asked += `${name}\n`;
        }),
        end() {
            write();
            child.stdin.end();
            ended();
        },
    };
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ TREE),
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   ui: () => (/* binding */ MOST_PLAN_BYTES),
/* harmony export */   w7: () => (/* binding */ entriesInTree)
/* harmony export */ });
/** More than a plan may have, so that a plan that is too long still gets its own message. */
const MOST_PLAN_BYTES = 1024 * 1024;
/** The mode of a folder, as in a tree object. */
const TREE = '40000';
/** The entries of a tree object, with raw names. `treeId` describes the format. */
function entriesInTree(tree, idLength) {
    const entries = [];
    for (let at = 0; at < tree.length;) {
        const end = tree.indexOf(0, at);
        const [mode = '', ...words] = tree.toString('latin1', at, end).split(' ');
        at = end + 1 + idLength;
        entries.push({ name: words.join(' '), mode, oid: tree.toString('hex', end + 1, at) });
    }
    return entries;
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function planText(bytes) {
    if (bytes.includes(0))
        return { unreadable: 'it is not text' };
    try {
        return { text: utf8.decode(bytes) };
    }
    catch {
        return { unreadable: 'it is not UTF-8' };
    }
}


/***/ }),

/***/ 8604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openQuickReader: () => (/* binding */ openQuickReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _batch_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5761);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1912);
/* harmony import */ var _plan_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3203);
/* harmony import */ var _ref_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9138);
/**
 * Reads with one process, or two, what most edits need: the plans on the base, and whether a path exists. Gives up where more
 * would be needed to be sure.
 */









function openQuickReader(worktree) {
    const { root } = worktree;
    const reader = (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .openBatchReader */ .e)(root, { elsewhere: true });
    const objects = { read: async (name) => (await (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$)(reader, [name]))[0] };
    let fork;
    return {
        readBase: (wanted, originHead) => baseIn(root, wanted, originHead, objects),
        async presenceOf(path, baseCommit) {
            fork ??= forkOf(root, baseCommit);
            const from = await fork;
            if (from === undefined || path.includes('\n'))
                return undefined;
            const atHead = (await objects.read(`HEAD:${path}`)) !== undefined;
            if (!atHead && mayBeRenamed(worktree) && (await hasTwin(path, objects)))
                return undefined;
            return { atFork: (await objects.read(`${from}:${path}`)) !== undefined, atHead };
        },
        end: reader.end,
    };
}
async function baseIn(root, wanted, originHead, objects) {
    const commitOf = async (ref) => {
        const found = await objects.read(ref);
        return found?.type === 'commit' ? found.oid : undefined;
    };
    const sidesOf = async (name) => [await commitOf(`refs/heads/${name}`), await commitOf(`refs/remotes/origin/${name}`)];
    const isThere = (sides) => sides.some((side) => side !== undefined);
    let defaultBranch;
    let sides = [undefined, undefined];
    for (const name of (0,_ref_files_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultBranches */ .U)(originHead)) {
        sides = await sidesOf(name);
        if (!isThere(sides))
            continue;
        defaultBranch = name;
        break;
    }
    const branch = wanted ?? defaultBranch;
    if (branch === undefined)
        return undefined;
    if (branch !== defaultBranch)
        sides = await sidesOf(branch);
    const [here, there] = sides;
    // Which of two different commits counts depends on their history.
    const commit = here === undefined || there === undefined || here === there ? (here ?? there) : await later(root, here, there);
    if (commit === undefined)
        return undefined;
    const planTree = await planTreeIn(commit, objects);
    if (planTree === undefined)
        return undefined;
    return { branch, defaultBranch: defaultBranch ?? branch, here, there, commit, planTree };
}
/** Undefined if the two have diverged. */
async function later(root, here, there) {
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitLines */ .QS)(root, ['rev-parse', `${here}...${there}`], { elsewhere: true, codes: [0, 128] });
    const [fork] = lines.flatMap((line) => (line.startsWith('^') ? [line.slice(1)] : []));
    return fork === here ? there : fork === there ? here : undefined;
}
async function forkOf(root, base) {
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitLines */ .QS)(root, ['rev-parse', `${base}...HEAD`], { elsewhere: true, codes: [0, 128] });
    return lines.find((line) => line.startsWith('^'))?.slice(1);
}
/** Git gives a new file the letter case or the Unicode form of what it has already. */
function mayBeRenamed({ commonDirectory }) {
    return /^\s*(?:ignorecase|precomposeunicode)\s*=?\s*(?!false)/im.test(configIn(commonDirectory));
}
function configIn(directory) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'config');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : '';
}
/** Whether the last commit has a folder or file whose name differs only in letter case or Unicode form. */
async function hasTwin(path, objects) {
    const names = path.split('/');
    for (let depth = 0; depth < names.length; depth++) {
        const folder = await objects.read(`HEAD:${names.slice(0, depth).join('/')}`);
        if (folder?.type !== 'tree')
            return false;
        const name = names[depth] ?? '';
        const twins = (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesInTree */ .w7)(folder.content, folder.oid.length / 2).map((each) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathNameOf */ .Q1)(each.name).path);
        if (twins.some((each) => each !== name && (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(each) === (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(name)))
            return true;
    }
    return false;
}
/** Null if there is no plan folder, undefined if it is not a plain one. */
async function planTreeIn(commit, objects) {
    let tree = await objects.read(`${commit}^{tree}`);
    for (const name of _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG.split('/')) {
        if (tree?.type !== 'tree')
            return undefined;
        const entry = (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesInTree */ .w7)(tree.content, tree.oid.length / 2).find((each) => each.name === name);
        if (!entry)
            return null;
        if (entry.mode !== _plan_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .TREE */ .Pr)
            return undefined;
        tree = await objects.read(entry.oid);
    }
    if (tree?.type !== 'tree')
        return undefined;
    const files = [];
    for (const entry of (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesInTree */ .w7)(tree.content, tree.oid.length / 2)) {
        const file = await planFileIn(entry, objects);
        if (!file)
            return undefined;
        files.push(file);
    }
    return { id: tree.oid, files };
}
async function planFileIn({ name, mode, oid }, objects) {
    const blob = mode.startsWith('100') ? await objects.read(oid) : undefined;
    if (blob?.type !== 'blob' || blob.content.length > _plan_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_PLAN_BYTES */ .ui)
        return undefined;
    return { name: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathNameOf */ .Q1)(name).path, mode, oid, ...(0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .planText */ .Pt)(blob.content) };
}


/***/ })

};
