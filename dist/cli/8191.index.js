export const id = 8191;
export const ids = [8191,346];
export const modules = {

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guardTree: () => (/* binding */ guardTree)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3485);
/* harmony import */ var _core_guard_tool_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8834);
/* harmony import */ var _core_report_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2236);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_file_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4473);
/* harmony import */ var _shell_git_guard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(346);
/* harmony import */ var _shell_git_guard_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2141);
/* harmony import */ var _shell_terminal_standard_input_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7751);
/* harmony import */ var _guarded_branch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(684);
/* harmony import */ var _hook_answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1919);
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5387);
/** `guard --tree`: reports what the working tree holds outside the scope, to a person or to the hook of an agent. */












const INPUT = { bytes: 64 * 1024 * 1024, milliseconds: 5_000, isWhole: _shell_terminal_standard_input_js__WEBPACK_IMPORTED_MODULE_11__/* .isJsonObject */ .O };
async function guardTree({ base }, here) {
    const read = await (0,_shell_terminal_standard_input_js__WEBPACK_IMPORTED_MODULE_11__/* .readInput */ .R)(here.input, INPUT);
    if ('problem' in read)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', 'The standard input has no end, or is too large.', 'Close it, or give the JSON of a hook.');
    if (read.text.trim() === '') {
        const judged = await (0,_guarded_branch_js__WEBPACK_IMPORTED_MODULE_8__.judgeBranch)({ directory: here.directory, base, protectsSettings: false });
        return (0,_path_report_js__WEBPACK_IMPORTED_MODULE_10__/* .reportPaths */ .R)(judged, 'The working tree', here);
    }
    const call = (0,_core_guard_tool_call_js__WEBPACK_IMPORTED_MODULE_2__/* .readHookCall */ .I)(read.text);
    return answerHook(call, base, here);
}
async function answerHook(call, base, here) {
    const { terminal } = here;
    // An agent would try to go on for ever if its stop were blocked for a reason that it cannot change.
    if (call.kind === 'unreadable') {
        await terminal.printError(`The input of the hook cannot be read: ${call.why}.\n`);
        return 1;
    }
    const [worktree] = (0,_shell_git_file_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .worktreesAround */ .IX)(call.directory ?? here.directory);
    if (!worktree)
        return 0;
    try {
        const blamed = await blamedIn(worktree, call, base);
        return blamed.length === 0 ? 0 : await block(blamed, worktree, call, here);
    }
    catch (error) {
        const { message, hint, code } = (0,_core_report_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .I)(error);
        const failed = {
            path: '',
            rule: code,
            message: `The guard could not check the working tree: ${message}`,
            ways: [hint],
        };
        return block([failed], worktree, call, here);
    }
}
async function blamedIn(worktree, { session, moment }, base) {
    const known = session === undefined ? undefined : await (0,_shell_git_guard_session_js__WEBPACK_IMPORTED_MODULE_7__.sessionRecord)(worktree, session);
    // What is there when the session begins is not its work.
    if (moment === 'start' || known?.isNew)
        return [];
    const judged = await (0,_guarded_branch_js__WEBPACK_IMPORTED_MODULE_8__.judgeBranch)({
        directory: worktree.root,
        base,
        protectsSettings: false,
    });
    if (!judged || judged.refused.length === 0)
        return [];
    const isNew = known ? await (0,_shell_git_guard_session_js__WEBPACK_IMPORTED_MODULE_7__/* .changedSince */ .$)(worktree, known.record) : () => true;
    return judged.refused.filter(({ path }) => path === '' || isNew(path));
}
async function block(blamed, worktree, { session, moment, isStopBlocked }, here) {
    const canRemember = session !== undefined && (0,_shell_git_guard_place_js__WEBPACK_IMPORTED_MODULE_6__.hasRecord)(worktree, session);
    // Only a stop counts, and not the report after a shell command before it.
    const isAgain = async () => isStopBlocked ?? !(canRemember && (await (0,_shell_git_guard_place_js__WEBPACK_IMPORTED_MODULE_6__.isFirstTime)(worktree, session, 'stopped')));
    if (moment === 'start' || (moment === 'stop' && (await isAgain()))) {
        await here.terminal.printError(`${(0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalText */ .K)(blamed)}\n`);
        return 0;
    }
    const before = `The working tree "${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(worktree.root)}" has changes of this session that do not belong to it. Take them back before you go on.`;
    return (0,_hook_answer_js__WEBPACK_IMPORTED_MODULE_9__.refuse)(blamed, moment, here, before);
}


/***/ }),

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownPaths),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   refuseFailure: () => (/* binding */ refuseFailure)
/* harmony export */ });
/* harmony import */ var _core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3485);
/* harmony import */ var _core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2236);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4622);



/**
 * @param opening a line that comes before the reasons
 * @returns the exit code that blocks in every agent
 */
async function refuse(refused, moment, { terminal, json: asJson }, opening = '') {
    const reason = `${opening === '' ? '' : `${opening}\n`}${(0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .K)(refused)}`;
    // First, because Codex lets a call go on if the hook fails without any text.
    await terminal.printError(`${reason}\n`);
    const fields = (0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalFields */ .U)(reason, moment);
    const [first] = refused;
    const problems = [{ code: 'refused', message: reason, hint: first?.ways[0] ?? 'Stay in the scope of the item.' }];
    await terminal.print(asJson ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)('guard', 2, problems, { ...shownPaths(refused), ...fields }) : `${JSON.stringify(fields)}\n`);
    return 2;
}
/** @returns the same code */
async function refuseFailure(error, here) {
    const { message, hint, code } = (0,_core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error);
    const failed = { path: '', rule: code, message: `The guard could not decide: ${message}`, ways: [hint] };
    return refuse([failed], 'before', here);
}
/** Public: fields are only ever added. */
function shownPaths(refused) {
    const paths = refused.map(({ path, kind, rule }) => ({ path: path === '' ? undefined : path, kind, rule }));
    return { guard: { allowed: refused.length === 0, paths } };
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var _core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3485);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);
/* harmony import */ var _hook_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1919);




const NOTHING = { plans: [], planRevision: '', verdicts: [], findings: [], problems: [], notes: [] };
/**
 * @param judged undefined if there is nothing to judge
 * @param what what stays in the scope if nothing is refused, as the beginning of a sentence
 * @returns 0, 1 if a path is refused, 2 if it is refused because a plan is broken
 */
async function reportPaths(judged, what, { terminal, json: asJson }) {
    const { refused, judgement } = judged ?? { refused: [], judgement: NOTHING };
    const isBroken = refused.some(({ rule }) => rule === 'plans-broken');
    const code = refused.length === 0 ? 0 : isBroken ? 2 : 1;
    if (asJson) {
        const findings = refused.flatMap(({ finding }) => finding ?? []);
        const problems = isBroken ? judgement.problems : [];
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)('guard', code, { ...judgement, findings, problems }, (0,_hook_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPaths */ .U)(refused)));
    }
    else if (code === 0)
        await terminal.print(`${what} holds nothing outside the scope.\n`);
    else
        await terminal.printError(`${isBroken ? (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)({ ...judgement, notes: [] }) : ''}${(0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .K)(refused)}\n`);
    return code;
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusalText),
/* harmony export */   U: () => (/* binding */ refusalFields)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/** What the guard says where it refuses: one text for people and agents, and one JSON document that all agents read. */


/** Agents cut longer texts. */
const MOST_CHARACTERS = 8000;
const MOST_PATHS = 10;
/** @returns lines without the last line break */
function refusalText(refused) {
    const seen = new Set();
    const lines = refused.slice(0, MOST_PATHS).map(({ message, ways, rule }) => {
        // A way that was already printed is not repeated for each path.
        const fresh = ways.filter((way) => !seen.has(way));
        for (const way of fresh)
            seen.add(way);
        return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(message, ...fresh)} [${rule}]`);
    });
    const more = refused.length - MOST_PATHS;
    const text = [...lines, ...(more > 0 ? [`${more} more paths are refused too.`] : [])].join('\n');
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
/**
 * The fields that block in each agent. Claude Code reads the first before a tool and the last two after it, Copilot the
 * ones at the top level, Gemini CLI and Codex the last two, and Cursor `permission`.
 */
function refusalFields(reason, moment) {
    const blocked = { decision: 'block', reason };
    if (moment !== 'before')
        return blocked;
    return {
        hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason },
        permissionDecision: 'deny',
        permissionDecisionReason: reason,
        ...blocked,
        permission: 'deny',
        user_message: reason,
        agent_message: reason,
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


/***/ })

};
