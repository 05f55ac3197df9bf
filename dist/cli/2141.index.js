export const id = 2141;
export const ids = [2141,346];
export const modules = {

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ wantedDiffs),
/* harmony export */   s1: () => (/* binding */ entryUnlessAbsent),
/* harmony export */   sj: () => (/* binding */ ABSENT),
/* harmony export */   xh: () => (/* binding */ diffSpans)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);

const ABSENT = '000000';
/** Null if Git writes the mode of an absent path. */
function entryUnlessAbsent(mode, oid) {
    return mode === ABSENT ? null : { mode, oid };
}
/**
 * Git compares contents to find renames only up to this many files on each side. Equal content is always found. Renames
 * only improve messages.
 */
const RENAME_LIMIT = '-l400';
/**
 * The differences of each pair, in order. A rename is an absent path and a new path, whether or not Git pairs them. The
 * pairs must be commits, because with `--stdin` Git reads a second commit as the parent to compare with:
 * https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---stdin
 */
async function diffSpans(root, spans, renames) {
    if (spans.length === 0)
        return [];
    const reader = differenceReader();
    reader.take(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, diffTree(renames), { input: inputOf(spans) }));
    return reader.end();
}
/**
 * The same without renames, but empty for the pairs that are not wanted. These are forgotten while Git prints the next ones, so
 * that all of them may be more than fit into memory.
 */
async function wantedDiffs(root, spans, isWanted) {
    if (spans.length === 0)
        return [];
    const reader = differenceReader(isWanted);
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, diffTree(false), { input: inputOf(spans), whenPrinted: reader.take });
    return reader.end();
}
function diffTree(renames) {
    return [
        ...['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'],
        ...(renames ? ['-M', RENAME_LIMIT] : ['--no-renames']),
    ];
}
function inputOf(spans) {
    return spans.map(({ from, to }) => `${to} ${from}\n`).join('');
}
/** Reads the output in pieces, which may end anywhere. */
function differenceReader(isWanted = () => true) {
    const all = [];
    let record = [];
    let unfinished = '';
    const closeLast = () => {
        const last = all.at(-1);
        if (last && !isWanted(last))
            all[all.length - 1] = [];
    };
    const takePart = (part) => {
        record.push(part);
        const [head = '', path = '', to = ''] = record;
        if (!head.startsWith(':')) {
            // With `--always`, the output of each pair begins with the id of its commit.
            closeLast();
            all.push([]);
            record = [];
            return;
        }
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = head.slice(1).split(' ');
        const isRename = status.startsWith('R');
        if (record.length < (isRename ? 3 : 2))
            return;
        record = [];
        if (!isRename) {
            all.at(-1)?.push({ path, oldMode, newMode, oldId, newId });
            return;
        }
        const none = '0'.repeat(oldId.length);
        all
            .at(-1)
            ?.push({ path, oldMode, newMode: ABSENT, oldId, newId: none, renamedTo: to }, { path: to, oldMode: ABSENT, newMode, oldId: none, newId, renamedFrom: path });
    };
    return {
        take(piece) {
            const parts = (unfinished + piece.toString('latin1')).split('\0');
            unfinished = parts.pop() ?? '';
            for (const part of parts)
                takePart(part);
        },
        end() {
            closeLast();
            return all;
        },
    };
}


/***/ }),

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   hasRecord: () => (/* binding */ hasRecord),
/* harmony export */   isFirstTime: () => (/* binding */ isFirstTime),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/** Where the guard remembers a session, in the Git directory of a working tree. */





function placeOf({ gitDirectory }, session, ending) {
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(session).digest('hex').slice(0, 32);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folderOf({ gitDirectory }), `${id}.${ending}`);
}
function folderOf({ gitDirectory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(gitDirectory, 'parallel-work', 'sessions');
}
function hasRecord(worktree, session) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(placeOf(worktree, session, 'json'));
}
/** Whether this is the first time in the session. Also true if it cannot be remembered. */
async function isFirstTime(worktree, session, what) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folderOf(worktree), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(placeOf(worktree, session, what), '', { flag: 'wx' });
        return true;
    }
    catch (error) {
        return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EEXIST';
    }
}


/***/ }),

/***/ 2141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   sessionRecord: () => (/* binding */ sessionRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8816);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _guard_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(346);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3345);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3360);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9119);
/**
 * What the guard remembers of the session of an agent, in the Git directory of a working tree: which paths were dirty when
 * the session began, and what was already said.
 */









const recordShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    /** The last commit. Null if there was none. */
    head: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    /** Null if there were too many. */
    dirty: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()).nullable(),
});
const MOST_DIRTY = 50_000;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_SESSIONS = 50;
const OLDEST_MS = 14 * 24 * 60 * 60 * 1000;
/** The record of the session, made now if there is none. Undefined if it cannot be written. */
async function sessionRecord(worktree, session) {
    const place = (0,_guard_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(worktree, session, 'json');
    const known = await readRecord(place);
    if (known)
        return { record: known, isNew: false };
    const record = await currentRecord(worktree);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,_guard_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(worktree), { recursive: true });
        await removeOld((0,_guard_place_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .y)(worktree));
        const fresh = `${place}.${process.pid}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(fresh, JSON.stringify(record));
        // Of two calls that begin the session at the same time, one wins.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(fresh, place).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { force: true });
    }
    catch {
        return undefined;
    }
    const kept = await readRecord(place);
    return kept ? { record: kept, isNew: true } : undefined;
}
async function readRecord(place) {
    const bytes = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .plainFile */ .dC)(place, MOST_BYTES);
    if (!Buffer.isBuffer(bytes))
        return undefined;
    try {
        return recordShape.safeParse(JSON.parse(bytes.toString('utf8'))).data;
    }
    catch {
        return undefined;
    }
}
async function currentRecord({ root }) {
    const [head = null] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLines */ .QS)(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1, 128] });
    const dirty = [...(await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .readGitStatus */ .t)({ root })).keys()].map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathNameOf */ .Q1)(raw.replace(/\/$/, '')).path);
    return { version: 1, head, dirty: dirty.length > MOST_DIRTY ? null : dirty };
}
async function removeOld(folder) {
    const files = await Promise.all((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map(async (name) => ({
        place: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name),
        time: (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_4__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))))?.mtimeMs ?? 0,
    })));
    const newest = files.sort((a, b) => b.time - a.time);
    const now = Date.now();
    const old = newest.filter(({ time }, index) => index >= 2 * MOST_SESSIONS - 2 || now - time > OLDEST_MS);
    await Promise.all(old.map(({ place }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(place, { force: true })));
}
/** Tells for each path whether it was changed in the session and was not dirty when it began. */
async function changedSince({ root }, record) {
    const dirty = new Set(record.dirty);
    if (record.dirty === null)
        return () => false;
    if (record.head === null)
        return (path) => !dirty.has(path);
    const isKnown = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptGit */ .Kf)(root, ['cat-file', '-e', `${record.head}^{commit}`])).code === 0;
    if (!isKnown)
        return (path) => !dirty.has(path);
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', record.head, '--']);
    const since = [...(0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nulSeparated */ .$Y)(output), ...(await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .readGitStatus */ .t)({ root })).keys()];
    const changed = new Set(since.map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathNameOf */ .Q1)(raw.replace(/\/$/, '')).path));
    return (path) => changed.has(path) && !dirty.has(path);
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readIndexStatus),
/* harmony export */   t: () => (/* binding */ readGitStatus)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6462);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3360);




/**
 * The paths whose state differs from the last commit, from `git status --porcelain=v2`, which is stable across versions
 * and settings: https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is
 * another repository.
 */
async function readGitStatus(repository, below) {
    const args = [
        ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
        // Uncommitted changes inside a submodule do not count, but the commit that is checked out in it does.
        '--ignore-submodules=dirty',
        ...(below === undefined ? [] : ['--', below]),
    ];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.root, args, {
        elsewhere: repository.elsewhere === true,
        mustSeeAll: true,
        whenSlow: () => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_3__/* .specialForStatus */ .n1)(repository.root),
    });
    const states = new Map();
    for (const record of (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(output)) {
        const [path, state] = parseRecord(record) ?? [];
        if (path === undefined || state === undefined)
            continue;
        // If a file was removed from the index but still exists, Git lists it twice.
        const before = states.get(path);
        states.set(path, before ? { ...before, work: state.work ?? before.work } : state);
    }
    return states;
}
/**
 * What the next commit changes, in the same shape: the index takes the place of the working tree. A path with an
 * unresolved conflict is left out, because Git refuses to commit it.
 */
async function readIndexStatus(repository) {
    const args = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=none'];
    const parts = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository.root, [...args, 'HEAD', '--']));
    const states = new Map();
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = (parts[at] ?? '').slice(1).split(' ');
        if (letter.startsWith('U'))
            continue;
        const index = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(newMode, newId);
        states.set(parts[at + 1] ?? '', { head: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(oldMode, oldId), index, work: index });
    }
    return states;
}
function parseRecord(record) {
    if (record.startsWith('? '))
        return [record.slice(2), { head: null, index: null, work: {} }];
    if (record.startsWith('1 ')) {
        const [fields, path] = splitFields(record, 8);
        const [, xy = '', , headMode = '', indexMode = '', workMode = '', headId = '', indexId = ''] = fields;
        const index = (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(indexMode, indexId);
        const same = xy[1] === '.' && index !== null;
        const work = workMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj ? null : { mode: workMode, ...(same ? { oid: index.oid } : {}) };
        return [path, { head: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(headMode, headId), index, work }];
    }
    if (record.startsWith('u ')) {
        const [fields, path] = splitFields(record, 10);
        const [, , , , oursMode = '', , workMode = '', , oursId = ''] = fields;
        return [
            path,
            {
                head: (0,_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .entryUnlessAbsent */ .s1)(oursMode, oursId),
                index: undefined,
                work: workMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj ? null : { mode: workMode },
            },
        ];
    }
    return undefined;
}
/** This many fields with spaces between them, and then the path, which may contain spaces too. */
function splitFields(record, count) {
    let at = -1;
    for (let field = 0; field < count; field++)
        at = record.indexOf(' ', at + 1);
    return [record.slice(0, at).split(' '), record.slice(at + 1)];
}


/***/ })

};
