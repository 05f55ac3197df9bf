export const id = 7913;
export const ids = [7913,9202];
export const modules = {

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   release: () => (/* binding */ release)
/* harmony export */ });
/* harmony import */ var _core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/* harmony import */ var _core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3603);
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4940);
/* harmony import */ var _core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2248);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9104);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5703);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7421);
/* harmony import */ var _shell_git_claim_branches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9546);
/* harmony import */ var _shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5150);
/* harmony import */ var _shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7525);
/* harmony import */ var _shell_git_claim_records_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6198);
/* harmony import */ var _shell_git_claude_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(313);
/* harmony import */ var _shell_git_merge_base_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5251);
/* harmony import */ var _shell_git_remove_worktree_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(207);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1531);
/* harmony import */ var _shell_git_worktree_places_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4297);
/* harmony import */ var _base_starts_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9286);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7331);
/* harmony import */ var _named_item_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9500);
/** `release [item]`: gives a claimed item back, if nobody has pushed work to its branch. */





















/** @returns 0 if it was given back, 1 if not, 2 if a plan is broken */
async function release(name, options, here) {
    const { directory, terminal } = here;
    const before = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_14__/* .openRepository */ .h_)(directory);
    const place = await (0,_shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_9__/* .openPlace */ .Q)(before);
    const outOfDate = await place.refresh();
    const heads = await (0,_core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_1__/* .headsOf */ .j$)(place);
    if (!heads)
        throw (0,_claim_js__WEBPACK_IMPORTED_MODULE_17__/* .unreachable */ .H)(outOfDate);
    const repository = place.isRemote ? await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_14__/* .withNewBranches */ .Rq)(before) : before;
    const read = await (0,_base_starts_js__WEBPACK_IMPORTED_MODULE_16__/* .readBaseStarts */ .h)(repository, options.base, new Set(heads.keys()));
    const { judgement, plans, base } = read;
    if (judgement.problems.length > 0) {
        await terminal.print(here.json ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq)('release', 2, judgement) : (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminal */ .Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const { root, head } = repository;
    const wanted = wantedOf(name, options.branch ?? head.branch, { plans, base, heads });
    const shared = (0,_shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedTip */ .$L)(repository, base);
    const { result, notes } = await releaseItem(wanted, options, {
        root,
        repository,
        place,
        heads,
        shared,
        records: await (0,_shell_git_claim_records_js__WEBPACK_IMPORTED_MODULE_10__/* .openRecords */ .t)(repository),
    });
    const code = result.outcome === 'released' ? 0 : 1;
    const all = [...judgement.notes, ...notes];
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq)('release', code, { ...judgement, notes: all }, { claim: (0,_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOutcome */ .CF)(result) }));
    else {
        const lines = [...(0,_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeLines */ .qx)(result, terminal.colours), ...all.map((note) => `note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(note)}`)];
        await terminal.print(lines.map((line) => `${line}\n`).join(''));
    }
    return code;
}
/** A claim outlives its item, whose id may change or which may leave the plan. So a branch is enough. */
function wantedOf(name, branch, { plans, base, heads }) {
    const where = `on "${base.branch}"`;
    if (name !== undefined) {
        const hint = `If the plan no longer has it, name its branch: parallel-work release --branch <branch>`;
        const { item } = (0,_named_item_js__WEBPACK_IMPORTED_MODULE_18__/* .itemNamed */ .ZP)(name, plans, where, hint);
        return { item, branches: item.branches, isNamed: true };
    }
    const owners = plans
        .flatMap(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .itemsOf */ .S3)
        .filter((item) => item.branches.some((each) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(each, branch ?? '')));
    if (owners.length !== 1 && branch !== undefined && branch !== base.branch && heads.has(branch))
        return { branches: [branch], isNamed: false };
    const { item } = (0,_named_item_js__WEBPACK_IMPORTED_MODULE_18__/* .itemOfBranch */ .V5)(branch, plans, where);
    return { item, branches: item.branches, isNamed: false };
}
async function releaseItem({ item, branches, isNamed }, options, releasing) {
    const { root, place, heads, shared, records } = releasing;
    let about = item ? { item: { plan: item.plan, item: item.item } } : {};
    const kept = (why, more = {}) => ({
        result: { ...about, outcome: 'none', why, ...more },
        notes: [],
    });
    const [branch, tip] = [...heads].find(([each]) => branches.some((claim) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, each)) && (options.branch ?? each) === each) ?? [];
    if (branch === undefined || tip === undefined)
        return kept('It has no claim.');
    const note = (await place.bring(branch, tip)) ? await (0,_shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyClaimAt */ .$)(root, tip, shared) : undefined;
    if (!note)
        return kept(`The branch "${branch}" has more than a claim, and work is never deleted.`, { branch });
    if (isNamed && item && note.item !== (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .keyOf */ .TN)(item))
        return kept(`The branch "${branch}" has the claim of item "${note.item}". To give that back, run: parallel-work release --branch ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__/* .shellWord */ .r)(branch)}`, { branch });
    const [plan = '', id = ''] = note.item.split('/');
    about = { item: { plan, item: id } };
    const isOwn = await records.isOwn(note.id, tip);
    // This clone made its own claims on what was the base then.
    if (!note.isOnBase && !isOwn)
        return kept(`The branch "${branch}" begins at a commit that the base branch does not have, so there may be work below the claim. If the base was only rewritten, run: git push --force-with-lease=refs/heads/${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__/* .shellWord */ .r)(branch)}:${tip} origin :refs/heads/${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__/* .shellWord */ .r)(branch)}`, { branch });
    if (!options.force && !isOwn)
        return {
            result: {
                ...(0,_core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .takenBy */ .b)({ plan, item: id }, branch, note),
                why: 'It was claimed in another clone. To give it back anyway, use --force.',
            },
            notes: [],
        };
    const here = await (0,_shell_git_claim_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .branchHere */ .Lk)(root, branch);
    // A branch that was made before the claim, or that has an earlier claim, has nothing that this one lacks.
    const hasWork = here !== undefined &&
        !(await (0,_shell_git_merge_base_js__WEBPACK_IMPORTED_MODULE_12__/* .isAncestor */ .QX)(root, here.commit, tip)) &&
        (await (0,_shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyClaimAt */ .$)(root, here.commit, shared))?.isOnBase !== true;
    if (hasWork && !options.force)
        return kept(`The branch "${branch}" of this clone has other commits. To give the item back anyway, use --force.`, {
            branch,
        });
    // Git deletes no branch that is checked out.
    const before = place.isRemote ? undefined : await removeTree(here, releasing);
    if (before !== undefined)
        return kept(`The branch "${branch}" is checked out. ${before}`, { branch });
    const failed = await removeClaim(branch, tip, place);
    if (failed)
        return { result: { ...about, branch, ...failed }, notes: [] };
    await (0,_core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_1__/* .giveBack */ .F5)({ commit: tip, claims: branches }, place);
    for (const left of await records.takeOver())
        if (left.id === note.id)
            await records.forget(left);
    const stays = place.isRemote && here ? await clearHere(branch, here, hasWork, releasing) : undefined;
    if (stays !== undefined && here?.worktree !== undefined)
        await (0,_shell_git_claude_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .removeClaudeRules */ .A)(here.worktree);
    const notes = stays === undefined ? [] : [stays];
    return { result: { ...about, branch, outcome: 'released' }, notes };
}
/**
 * Removes the branch and the working tree that this clone has for the claim.
 *
 * @returns what stays and why, as sentences
 */
async function clearHere(branch, here, hasWork, releasing) {
    const { commit, worktree } = here;
    if (hasWork) {
        const tree = worktree === undefined ? '' : ` So does the working tree "${worktree}".`;
        return `The branch "${branch}" of this clone has other commits, so it stays.${tree}`;
    }
    const why = await removeTree(here, releasing);
    if (why !== undefined)
        return `The working tree "${worktree}" stays. ${why}`;
    await (0,_shell_git_claim_branches_js__WEBPACK_IMPORTED_MODULE_7__/* .deleteBranchHere */ .GY)(releasing.root, branch, commit);
    return undefined;
}
/** @returns why it stays, as sentences */
async function removeTree(here, { repository }) {
    const path = here?.worktree;
    if (path === undefined)
        return undefined;
    const { common, listed } = await (0,_shell_git_worktree_places_js__WEBPACK_IMPORTED_MODULE_15__/* .readWorktreePlaces */ .Q)(repository);
    const tree = listed.find((each) => each.path === path);
    if (path === repository.root)
        return 'This command runs in it. Check out another branch, or run this elsewhere.';
    if (!tree || tree.isMain)
        return `Check out another branch in it: git -C ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__/* .shellWord */ .r)(path)} switch --detach`;
    if (tree.isLocked)
        return `Unlock it: git worktree unlock ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__/* .shellWord */ .r)(path)}`;
    await (0,_shell_git_claude_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .removeClaudeRules */ .A)(path);
    return (0,_shell_git_remove_worktree_js__WEBPACK_IMPORTED_MODULE_13__/* .removeWorktree */ .I)(common, path);
}
/** Undefined if the branch is gone. */
async function removeClaim(branch, commit, place) {
    const answer = await place.remove(branch, commit);
    if (answer.kind === 'done')
        return undefined;
    const heads = await (0,_core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_1__/* .headsOf */ .j$)(place);
    if (!heads)
        throw (0,_claim_js__WEBPACK_IMPORTED_MODULE_17__/* .unreachable */ .H)(answer.words[0]);
    const tip = heads.get(branch);
    if (tip === undefined)
        return undefined;
    return tip === commit
        ? { outcome: 'refused', why: answer.words.join('\n') }
        : { outcome: 'none', why: `Meanwhile the branch "${branch}" has moved, and work is never deleted.` };
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ canBeAllowed),
/* harmony export */   U2: () => (/* binding */ allowedSets),
/* harmony export */   o6: () => (/* binding */ isWhollyAllowed)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _globs_meet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7563);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4754);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3728);
/** What an item may change, as sets of globs, and which places none of its changes can reach. */







/** A path is allowed for some kind of change if one of the sets contains it. The leeway of the plan does not count. */
function allowedSets(item, plan) {
    if (item.dropped !== undefined)
        return [];
    const sets = _terms_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANGE_KINDS */ .t.flatMap((kind) => {
        const forbidden = (0,_globs_meet_js__WEBPACK_IMPORTED_MODULE_2__/* .forbiddenBy */ .xV)((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind)).include;
        // The integration may change what its items may, by every kind of change.
        const connected = item.isIntegration ? plan.items.filter(({ dropped }) => dropped === undefined) : [];
        return [
            { include: (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.scope, kind), except: [...item.scope.except, ...forbidden] },
            ...connected.map(({ scope }) => ({ include: (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .allGlobs */ .Bl)(scope), except: [...scope.except, ...forbidden] })),
            { include: kind === 'delete' ? [] : plan.generated, except: forbidden },
            { include: kind === 'create' ? plan.shared : [], except: forbidden },
        ];
    });
    return sets.filter(({ include }) => include.length > 0);
}
/**
 * Whether a change of this path can be allowed, and unless it is a file, of one below it. Tools compare paths without
 * letter case, so a path that differs only in that counts too.
 */
function canBeAllowed(sets, path, kind) {
    return !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) && path !== '.git' && sets.some((set) => reaches(set, path, kind));
}
/** Whether every path below the folder is surely allowed. */
function isWhollyAllowed(sets, folder) {
    const above = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withParents */ .M2)(folder);
    return (!`${folder}/`.startsWith('.github/') &&
        sets.some(({ include, except }) => except.length === 0 &&
            include.some((glob) => glob.endsWith('/**') && above.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob.slice(0, -3), each)))));
}
function reaches({ include, except }, path, kind) {
    const isFile = kind === 'file';
    const globs = `${path}/`.startsWith('.github/') ? include.flatMap(_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .guardedGlobs */ .UE) : include;
    const near = globs.filter((glob) => (isFile ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) : leadsTo(folded, glob, path)));
    if (near.length === 0 || except.length === 0)
        return near.length > 0;
    const same = near.filter((glob) => (isFile ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) : leadsTo(exact, glob, path)));
    if (same.length < near.length)
        return true;
    if (isFile)
        return !except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    const place = (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .globOf */ .k8)(path);
    const below = [...(kind === 'folder' ? [] : [place]), `${place}/**`];
    return (0,_globs_meet_js__WEBPACK_IMPORTED_MODULE_2__/* .meet */ .A0)({ include: same, except }, { include: below, except: [] }).kind !== 'disjoint';
}
const folded = new Map();
const exact = new Map();
/** Whether the glob matches the path, or may match a path below it. */
function leadsTo(matchers, glob, path) {
    const nocase = matchers === folded;
    const matcher = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(matchers, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(nocase ? glob.normalize('NFC') : glob, { ..._globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_OPTIONS */ .gu, partial: true, nocase }));
    return matcher.match(nocase ? path.normalize('NFC') : path);
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ besideAllowed)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _allowed_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);



/** @param others files or folders that need not exist */
function besideAllowed(sets, files, others = []) {
    const root = newFolder();
    for (const path of others)
        addPath(root, path, 0);
    for (const path of files)
        addPath(root, path, 1);
    return besideIn(root, '', sets);
}
function besideIn(folder, start, sets) {
    const names = [...folder.children].sort(([one], [other]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(one, other));
    return names.flatMap(([name, child]) => {
        const path = start + name;
        const isFolder = child.children.size > 0;
        const kind = isFolder ? 'folder' : child.files > 0 ? 'file' : 'unknown';
        if (!(0,_allowed_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeAllowed */ .SU)(sets, path, kind))
            return [{ path, isFolder, files: child.files }];
        return isFolder && !(0,_allowed_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhollyAllowed */ .o6)(sets, path) ? besideIn(child, `${path}/`, sets) : [];
    });
}
function addPath(root, path, count) {
    let folder = root;
    for (const name of path.split('/')) {
        folder = (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(folder.children, name, newFolder);
        folder.files += count;
    }
}
function newFolder() {
    return { children: new Map(), files: 0 };
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ CLAUDE_LOCAL_SETTINGS),
/* harmony export */   u: () => (/* binding */ claudeRules)
/* harmony export */ });
/* harmony import */ var _globs_meet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7563);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4924);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8602);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3130);
/* harmony import */ var _tool_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5164);
/**
 * Permission rules for Claude Code: deny rules for everything beside what an item may change. Its grammar, from
 * https://code.claude.com/docs/en/permissions: the patterns of `Edit(…)` are those of `.gitignore`, `//` begins an absolute
 * path, and no allow rule makes an exception to a deny rule. Rules of `Write` and `NotebookEdit` are never consulted.
 */







const CLAUDE_LOCAL_SETTINGS = '.claude/settings.local.json';
/** More rules make every call slower, and nobody reads them. */
const MOST_RULES = 200;
const MOST_NAMED = 5;
/** What configures the repository and its agents. It is denied even where it does not exist yet. */
const SETTINGS = [
    '.git',
    '.github/parallel-work',
    '.github/parallel-work-cli',
    '.github/workflows',
    '.github/hooks',
    '.github/copilot',
    '.claude/settings.json',
    CLAUDE_LOCAL_SETTINGS,
    '.claude/hooks',
    '.claude/agents',
    '.claude/commands',
    '.claude/skills',
    '.codex',
    '.cursor',
    '.gemini',
    '.husky',
    '.mcp.json',
];
/** Claude Code puts working trees there, and a rule holds for everything below. */
const WORKTREES = { include: ['.claude/worktrees/**'], except: [] };
function claudeRules(context) {
    const { item, files, root, inside } = context;
    const trees = { include: inside.flatMap((path) => [(0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), `${(0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)}/**`]), except: [] };
    const sets = [...context.allowed, WORKTREES, ...(inside.length > 0 ? [trees] : [])];
    const isSettings = (path) => SETTINGS.some((each) => each === path || each.startsWith(`${path}/`));
    const all = (0,_beside_js__WEBPACK_IMPORTED_MODULE_5__/* .besideAllowed */ .N)(sets, files, [...SETTINGS, ...(0,_tool_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOfOthers */ .bm)(context)]).toSorted((one, other) => Number(isSettings(other.path)) - Number(isSettings(one.path)) || other.files - one.files);
    const named = all.map((each) => ({ ...each, pattern: patternFor(each, sets) }));
    const written = named.flatMap(({ pattern }) => pattern ?? []).slice(0, MOST_RULES);
    const isWritten = new Set(written);
    const left = named.filter(({ pattern }) => pattern === undefined || !isWritten.has(pattern));
    const start = absolute(root);
    const rules = written.map((pattern) => `Edit(${start}/${pattern})`).sort();
    return {
        plan: item.plan,
        item: item.item,
        tool: 'claude',
        files: [
            {
                path: CLAUDE_LOCAL_SETTINGS,
                text: `${JSON.stringify({ permissions: { deny: rules } }, undefined, 2)}\n`,
            },
        ],
        rules,
        open: [...leftOpen(left), ...ALWAYS_OPEN, ...exceptionWords(context.allowed), ...leewayWords(item.leeway)],
    };
}
const ALWAYS_OPEN = [
    'A file or folder beside the scope that neither the base branch, the working tree nor a plan has yet is open.',
    'A file in the scope is open for every kind of change.',
    'The rules hold in this working tree, for edits and for the shell commands whose files Claude Code recognizes. They do not stop other programs.',
];
function leftOpen(left) {
    if (left.length === 0)
        return [];
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(left.map(({ path }) => path), MOST_NAMED);
    const names = `${shown.map((path) => `"${path}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [
        `There are ${MOST_RULES} rules at most, and no rule that would forbid a part of the scope. So ${left.length === 1 ? 'one place beside the scope is' : `${left.length} places beside the scope are`} open: ${names}.`,
    ];
}
/** The patterns of `.gitignore` can be compared without letter case, and those of a plan are not. */
function exceptionWords(sets) {
    if (sets.every(({ except }) => except.length === 0))
        return [];
    return ['A path that differs only in letter case from one that the plan takes out of the scope is forbidden too.'];
}
function leewayWords(leeway) {
    if (leeway === 0)
        return [];
    return [
        `The plan lets this item change ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(leeway, 'other file')} too. The rules forbid those, so take out the rule of a file that the item needs.`,
    ];
}
/** The characters that have a meaning in a rule or in a pattern. There is no escape that every version reads. */
const SPECIAL = /[\\*?[\](){}!#]|\s(?=\/|$)/g;
/** From the root of the repository. Undefined if no pattern for it keeps off the scope. */
function patternFor({ path, isFolder }, sets) {
    const pattern = path.replace(SPECIAL, '?').replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_INVISIBLE */ .Si, '?');
    if (pattern === path)
        return isFolder ? `${path}/**` : path;
    const wide = { include: [pattern, `${pattern}/**`], except: [] };
    if (sets.some((set) => (0,_globs_meet_js__WEBPACK_IMPORTED_MODULE_0__/* .meet */ .A0)(set, wide).kind !== 'disjoint'))
        return undefined;
    return isFolder ? `${pattern}/**` : pattern;
}
/** `/home/me` → `//home/me`, `C:/Users/me` → `//c/Users/me`. */
function absolute(root) {
    const drive = /^([A-Za-z]):/.exec(root)?.[1];
    const path = drive === undefined ? root : `/${drive.toLowerCase()}${root.slice(2)}`;
    return `/${path.replace(SPECIAL, '?').replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_INVISIBLE */ .Si, '?').replace(/\/$/, '')}`;
}


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ plainBeginning),
/* harmony export */   It: () => (/* binding */ TOOLS),
/* harmony export */   Uy: () => (/* binding */ globsOfItem),
/* harmony export */   bm: () => (/* binding */ placesOfOthers),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   xY: () => (/* binding */ widerWords)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/** The scope of an item in the form that another tool enforces. */




const TOOLS = ['claude', 'codex', 'gh-aw', 'codeowners'];
/** Everything that the item may change in some way. With `own`, without what every item may change. */
function globsOfItem(item, plan, which = 'all') {
    if (item.dropped !== undefined)
        return [];
    const connected = connectedItems(item, plan);
    const common = which === 'own' ? [] : [...plan.generated, ...plan.shared, ...connected.flatMap((each) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(each.scope))];
    return [...new Set([...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(item.scope), ...common])];
}
/** The items whose files the integration may change too. */
function connectedItems(item, plan) {
    return item.isIntegration ? plan.items.filter(({ dropped }) => dropped === undefined) : [];
}
/** The plain beginnings of what other items may change, which need not exist yet. */
function placesOfOthers({ item, owners }) {
    const others = owners.filter((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(each) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item));
    return others.flatMap(({ scope }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(scope)).flatMap((glob) => plainBeginning(glob) ?? []);
}
/** Undefined if the glob begins with a wildcard. */
function plainBeginning(glob) {
    const names = glob.split('/');
    const wild = names.findIndex((name) => /[*?[{]|[?*+@!]\(/.test(name.replace(/\\./g, '')));
    const plain = wild < 0 ? names : names.slice(0, wild);
    return plain.length === 0 ? undefined : (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l1)(plain.join('/'));
}
function ownersIn(plans, isFinished) {
    return plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter((item) => item.dropped === undefined && !isFinished(item));
}
const MOST_NAMED = 5;
/** What a list of patterns with only `*` and `**` does not say. */
function widerWords(wide, item, plan) {
    const { doNotTouch, leeway } = item;
    const out = [...[item, ...connectedItems(item, plan)].flatMap(({ scope }) => scope.except), ...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(doNotTouch)];
    return [
        ...(wide.length === 0 ? [] : [`These globs have no exact form, so their patterns match more: ${named(wide)}.`]),
        ...(out.length === 0 ? [] : [`What the plan takes out of the scope is not taken out here: ${named(out)}.`]),
        ...(leeway === 0 ? [] : ['The leeway of the plan is not in the list.']),
    ];
}
function named(globs) {
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)([...new Set(globs)], MOST_NAMED);
    return `${shown.map((glob) => `"${glob}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ignoredMerge)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9305);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);
/** Finds the latest merge from a branch of an unfinished item that does not count, why not, and what makes it count. */



/** Undefined where no branch of the item has merged at all, or one that merged counts or may count. */
function ignoredMerge({ item, merges, unprovable }, planState) {
    const { snapshot, facts } = planState;
    // What could not be read may be what makes one count.
    if (merges.length > 0 || unprovable !== undefined)
        return undefined;
    const merge = (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .byTime */ .XL)(snapshot.merged).findLast((each) => each.sameRepository && (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, each.branch));
    if (!merge)
        return undefined;
    const base = snapshot.base.branch;
    const name = (0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .pullName */ .N4)(merge);
    const when = `If ${name} is the work of item "${item.item}"`;
    if (merge.base !== base)
        return intoAnother(merge, when, planState);
    if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
        return {
            because: `${name} was merged, but its merge commit is not in the history of "${base}"`,
            otherwise: 'Merge its work again.',
        };
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .hasChanges */ .ik)(merge))
        return {
            because: `${name} was merged, but it changed no file, so it does not count`,
            otherwise: `Open another pull request, or add "dropped: <reason>" to item "${item.item}" in the plan on "${base}".`,
        };
    const isListed = merge.before !== null && (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .isListedAt */ .NW)(merge.before, item, facts);
    return {
        because: merge.guess && isListed
            ? `${name} is in "${base}", but no merge names it, and no file shows that this is the work of item "${item.item}"`
            : `${name} was merged, but at that time the plan did not list its branch for item "${item.item}", or listed it for another item too`,
        ...((0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .isReverted */ .sE)([merge], [], snapshot, facts) === true
            ? { otherwise: 'Merge another pull request.' }
            : { named: { when, merged: nameOf(merge) } }),
    };
}
function intoAnother(merge, when, { snapshot, facts, progress }) {
    const base = snapshot.base.branch;
    const carrier = [...progress.values()].find(({ item }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, merge.base));
    const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
    const because = `${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .pullName */ .N4)(merge)} was merged into ${where}, not into "${base}"`;
    const isThere = merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true;
    if (isThere && (0,_merges_js__WEBPACK_IMPORTED_MODULE_1__/* .isReverted */ .sE)([merge], [], snapshot, facts) !== true)
        return { because: `${because}, but "${base}" has its work`, named: { when, merged: nameOf(merge) } };
    // A squash has another commit than the original merge.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit) {
        const named = { when: `If its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .pullName */ .N4)(carried)}`, merged: { commit: carried.mergeCommit } };
        return { because, named };
    }
    return {
        because,
        otherwise: `Merge "${merge.base}" into "${base}". Then name the commit of that merge, or of the squash, in the plan on "${base}": "merged: { commit: '<40 digits>' }".`,
    };
}
/** Git knows branches, but not the numbers of pull requests. */
function nameOf({ number, mergeCommit }) {
    return number === undefined ? { commit: mergeCommit ?? '' } : { pull: number };
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ mayHaveMerged),
/* harmony export */   Zy: () => (/* binding */ mergeCandidates),
/* harmony export */   zw: () => (/* binding */ namedMerges)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3274);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7400);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9305);
/* harmony import */ var _revert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2021);
/**
 * Finds commits of the base that may be the merge of an unfinished item whose branch was deleted or fast-forwarded. Git
 * cannot prove it, so none counts. Each is offered with the line of the plan that makes it count.
 */








const MOST_OFFERED = 5;
const MOST_SUBJECT = 72;
const found = new WeakMap();
/** Newest first. */
function mergeCandidates(progress, planState) {
    if (planState.snapshot.source !== 'git')
        return [];
    const byItem = found.get(planState) ?? findLikely(planState);
    found.set(planState, byItem);
    const likely = (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(byItem, progress);
    if (isTakenBack(likely, planState))
        return [];
    const wasListed = ({ commit, before = commit }) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isListedAt */ .NW)(before, progress.item, planState.facts);
    return likely
        .slice(0, MOST_OFFERED)
        .filter(wasListed)
        .map(({ commit, message, because }) => ({
        commit,
        subject: message.replace(/\n.*/s, '').slice(0, MOST_SUBJECT),
        because,
        line: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)({ commit }),
    }));
}
/** Handles all items together, because there may be hundreds of items and thousands of commits. */
function findLikely(planState) {
    const all = [...planState.progress.values()];
    const taken = takenCommits(all);
    const claimantsOf = claimantIndex(all);
    const ownersOf = ownerIndex(all);
    const likely = new Map();
    for (const plan of planState.plans) {
        const waiting = new Set(all.filter((each) => each.plan === plan && isWithoutMerge(each)));
        if (waiting.size === 0)
            continue;
        const arrived = planState.facts.arrivedSince({ path: plan.path });
        if (arrived === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            continue;
        for (const each of withoutReverts(arrived).filter(({ commit }) => !taken.has(commit))) {
            const claimants = claimantsOf(each.message);
            const named = claimants.filter(() => each.isMerge);
            const others = claimants.length === 0 ? [...waiting] : claimants;
            const inScope = ownersOf(each).filter((of) => others.includes(of) && !named.includes(of) && isInScope(each, of));
            for (const of of named)
                if (waiting.has(of))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(likely, of, { ...each, because: 'branch-named' });
            for (const of of inScope)
                if (waiting.has(of))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(likely, of, { ...each, because: 'in-scope' });
        }
    }
    return likely;
}
function isWithoutMerge({ item, pulls, merges, finished }) {
    return !finished && pulls.length === 0 && merges.length === 0 && item.branches.length > 0;
}
function isInScope({ changes = [] }, { item, plan }) {
    return (changes.some(({ path }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path)) &&
        changes.every(({ path, kind }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path).includes(kind)));
}
/** Finds the items whose branches a message names. */
function claimantIndex(all) {
    const names = new Map();
    const globs = [];
    for (const of of all) {
        for (const claim of of.item.branches) {
            if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz)(claim))
                globs.push({ claim, of });
            else
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .append */ .BC)(names, claim, of);
        }
    }
    const claimants = (name) => [
        ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .listAt */ .gT)(names, name),
        ...globs.filter(({ claim }) => name.includes('/') && (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name)).map(({ of }) => of),
    ];
    return (message) => [...new Set(branchesIn(message).flatMap(claimants))];
}
/** The items that may have made a commit: integrations, and the owners of its first path that not everybody may change. */
function ownerIndex(all) {
    const known = new Map();
    const ownersOf = (path) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .remembered */ .HK)(known, path, () => all.filter(({ item }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path)));
    const integrations = all.filter(({ item }) => item.isIntegration);
    const common = [...new Set(all.flatMap(({ plan }) => [...plan.generated, ...plan.shared]))];
    return ({ changes = [] }) => {
        const telling = changes.find(({ path }) => !(0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(common, path));
        const owners = (telling ? [telling] : changes).flatMap(({ path }) => ownersOf(path));
        return [...new Set([...owners, ...integrations])];
    };
}
/** Whether nothing of their changes is left on the base. */
function isTakenBack(likely, { snapshot, facts }) {
    const merges = likely.flatMap(({ before, changes }) => before !== undefined && changes ? [{ before, changes: { complete: true, list: changes } }] : []);
    return merges.length === likely.length && (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isReverted */ .sE)(merges.reverse(), [], snapshot, facts) === true;
}
/** Why it may have merged without being counted, and what makes it count, as sentences; undefined if nothing hints at it. */
function mayHaveMerged(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (!ignored)
        return offerOf(progress, planState);
    const { because, named, otherwise } = ignored;
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    if (!named)
        return `${because}. ${otherwise}`;
    return `${because}. ${named.when}, add "${(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)(named.merged)}" to ${where}. If not, merge another pull request.`;
}
/** The merges that finish the item once the plan names them. */
function namedMerges(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (ignored)
        return ignored.named ? [ignored.named] : [];
    return mergeCandidates(progress, planState).map(({ commit, subject }) => ({
        when: `If ${commit.slice(0, 10)} "${subject}" is the work of item "${progress.item.item}"`,
        merged: { commit },
    }));
}
/** The candidates as text, each with its line. Undefined if there are none. */
function offerOf(progress, planState) {
    const candidates = mergeCandidates(progress, planState);
    if (candidates.length === 0)
        return undefined;
    const lines = candidates.map(({ commit, subject, because, line }) => `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`);
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    return `If its work has already merged, add the line of its commit to ${where}: ${lines.join('; or ')}.`;
}
/** The commits by which items are finished. */
function takenCommits(all) {
    return new Set(all.flatMap(({ item: { merged }, merges }) => [
        ...merges.map(({ mergeCommit }) => mergeCommit),
        merged && 'commit' in merged ? merged.commit : null,
    ]));
}
/** Leaves out reverted commits and their reverts. */
function withoutReverts(arrived) {
    const reverted = new Set();
    return arrived.filter(({ commit, message }) => {
        const takesBack = (0,_revert_js__WEBPACK_IMPORTED_MODULE_6__/* .revertedBy */ .h)(message);
        if (!reverted.has(commit))
            reverted.add(takesBack);
        // The first line of a revert by Git or GitHub, and GitHub's name for the branch of a revert.
        const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
        return !isRevert && !reverted.has(commit);
    });
}
/** The words of a message that may be the name of the merged branch: each word except the one after "into". */
function branchesIn(message) {
    const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
    const possible = [...words].filter(([, lead]) => lead !== 'into');
    return possible.flatMap(([, lead, text = '']) => {
        const word = text.replace(/\.+$/, '');
        const withoutOwner = lead === 'from' ? word.slice(word.indexOf('/') + 1) : word;
        return [word, word.replace(/^origin\//, ''), withoutOwner];
    });
}


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revertedBy),
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/** Detects reverts, and says how to restore reverted work. */

/** The reverted commit that a message of `git revert` names. */
function revertedBy(message) {
    return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}
/** Merging the branch again would not restore its work, because Git considers it merged. Returns a sentence. */
function bringBack({ item, plan, merges }, { snapshot, facts }) {
    const [merge, ...others] = merges;
    const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
    const reverts = arrived && arrived !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && merge?.mergeCommit
        ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
        : [];
    const [revert, ...more] = reverts;
    const how = revert && more.length === 0 ? `run "git revert ${revert.commit}"` : 'revert the revert';
    const [branch] = item.branches;
    return `To restore its work, ${how} on ${branch === undefined ? 'a branch' : `branch "${branch}"`} newly created from "${snapshot.base.branch}".`;
}


/***/ }),

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeClaudeRules),
/* harmony export */   V: () => (/* binding */ writeClaudeRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_init_proposed_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6585);
/* harmony import */ var _core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(225);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3345);
/* harmony import */ var _ignore_locally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8486);
/* harmony import */ var _working_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5316);
/**
 * Puts the permission rules of an item into the local settings of Claude Code, and takes them out again. What was added is
 * kept in the directory of Git, so that nothing that a person wrote is taken out with it.
 */










const DENY = ['permissions', 'deny'];
/**
 * Replaces the rules of an earlier call.
 *
 * @param root of the working tree
 * @throws Failure `settings` if the file is committed or cannot be changed
 */
async function writeClaudeRules(root, rules) {
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ['ls-files', '--', _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T], { elsewhere: true })).length > 0)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('settings', `"${_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T}" is committed, so the rules would be a part of the change.`, `Take it out of Git: git rm --cached ${_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T}`);
    const { current, kept, record } = await readState(root);
    const before = without(current, kept);
    const start = before ?? '{}\n';
    const list = (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .listAt */ .gT)(start, DENY);
    if (!list)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('settings', `"${_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T}" is not JSON with a list of rules in "permissions.deny".`, 'Correct the file, and run the command again. Nothing was written.');
    const added = rules.filter((rule) => !list.includes(rule));
    const after = (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .withElements */ .qe)(start, DENY, added);
    const isNowIgnored = await (0,_ignore_locally_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreLocally */ .T)(root, _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T);
    const next = { before: before ?? null, after, rules: added };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(record), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(record, JSON.stringify(next));
    if (after === current)
        return { path: _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, state: 'unchanged', isNowIgnored };
    await writeSettings(root, after, current !== undefined);
    return { path: _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, state: current === undefined ? 'created' : 'changed', isNowIgnored };
}
/** Does nothing if no rules were added there. */
async function removeClaudeRules(root) {
    const { current, kept, record } = await readState(root);
    if (!kept)
        return;
    const after = without(current, kept);
    if (after !== undefined && after !== current)
        await writeSettings(root, after, true);
    if (after === undefined && current !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T));
        // Not if something else is in it.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T))).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(record, { force: true });
}
async function readState(root) {
    const said = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ['rev-parse', '--git-path', 'parallel-work/claude-rules.json'], { elsewhere: true });
    const record = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, said.toString('utf8').replace(/\r?\n$/, ''));
    const found = new Map([[_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, await (0,_working_files_js__WEBPACK_IMPORTED_MODULE_8__/* .lookAt */ .t)(root, _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T)]]);
    const current = (0,_core_init_proposed_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, found);
    const kept = keptFrom((await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(record, 'utf8'))) ?? '');
    return { current, kept, record };
}
function keptFrom(text) {
    try {
        const { before, after, rules } = JSON.parse(text);
        return typeof after === 'string' && Array.isArray(rules) ? { before, after, rules } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Undefined if there is no file without the rules. */
function without(current, kept) {
    if (current === undefined || !kept)
        return current;
    if (current === kept.after)
        return kept.before ?? undefined;
    return (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .listAt */ .gT)(current, DENY) ? (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutElements */ .YE)(current, DENY, kept.rules) : current;
}
function writeSettings(root, text, replaces) {
    return (0,_working_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWorkingFile */ .R)({ folder: root, path: _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, text, executable: false, replaces });
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/** Removes a working tree that holds nothing but what its branch has. Never uses force, and keeps the branch. */







const MOST_NAMED = 3;
/** @returns why it stays, as a sentence; undefined if it is gone */
async function removeWorktree(root, path) {
    try {
        if (!(await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.'))))?.isDirectory())
            return 'Its folder is gone. Run: git worktree prune';
        const why = await workIn(path);
        if (why === undefined)
            await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, ['worktree', 'remove', path], { elsewhere: true });
        return why;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H)
            return `Git refuses: ${error.message}`;
        const refused = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemError */ .Oj)(error);
        if (refused)
            return refused.message;
        throw error;
    }
}
/** Ignored files do not count, as in Git. Git would also delete a whole repository in an ignored folder. */
async function workIn(path) {
    const options = { elsewhere: true, mustSeeAll: true };
    const listed = async (...args) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(path, [...args, '-z'], options));
    const shown = ['status', '--porcelain', '--untracked-files=all', '--no-renames', '--ignore-submodules=none'];
    const changed = (await listed(...shown)).map((entry) => entry.slice(3));
    if (changed.length > 0)
        return `It has work that is not committed: ${namesOf(changed)}.`;
    const ignored = await listed('ls-files', '--others', '--ignored', '--exclude-standard');
    const inside = ignored.filter((name) => name.endsWith('/'));
    if (inside.length > 0)
        return `It has other repositories or working trees in it: ${namesOf(inside)}.`;
    const unseen = await unseenIn(path, await listed('ls-files', '-v'));
    return unseen.length === 0
        ? undefined
        : `Git does not look for changes in ${namesOf(unseen)}, because of "git update-index". Undo that with --no-skip-worktree or --no-assume-unchanged.`;
}
/** The files that are there and of which Git reports no change. A sparse checkout marks those that are not there. */
async function unseenIn(path, tagged) {
    const marked = tagged.flatMap((entry) => (/^[a-zS] /.test(entry) ? [entry.slice(2)] : []));
    const found = [];
    for (const name of marked)
        if (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(path, name))))
            found.push(name);
    return found;
}
function namesOf(paths) {
    const first = paths.slice(0, MOST_NAMED).map((name) => `"${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_6__/* .pathNameOf */ .Q1)(name).path}"`);
    return `${first.join(', ')}${paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''}`;
}


/***/ })

};
