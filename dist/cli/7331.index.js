export const id = 7331;
export const ids = [7331];
export const modules = {

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readBaseStarts)
/* harmony export */ });
/* harmony import */ var _core_claim_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4791);
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);
/* harmony import */ var _core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1505);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1587);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7435);
/** Reads which items of the plans on the base can start, for `next`, `claim` and `release`. */






/** @param existing the names of the branches where claims are kept */
async function readBaseStarts(repository, base, existing) {
    const place = base === undefined ? {} : { base };
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSource */ .Y)({
        directory: repository.root,
        repository,
        subject: 'all',
        settings: { agents: [] },
        ...place,
    });
    const { snapshot, result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .askUntilKnown */ .j)(source, (known) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .withFacts */ .Qj)(known, (facts) => {
        const state = (0,_core_progress_base_state_js__WEBPACK_IMPORTED_MODULE_3__/* .baseStateOf */ .w)(known, facts);
        return state === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG ? _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG : { ...state, starts: (0,_core_claim_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .startsOf */ .j)(state.planState, existing) };
    }));
    const judgement = (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutVerdicts */ .HT)(result.basePlans, [], snapshot.notes);
    const { starts, ...state } = result;
    return { base: snapshot.base, plans: state.planState.plans, state, starts, judgement };
}


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   claim: () => (/* binding */ claim)
/* harmony export */ });
/* harmony import */ var _core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8996);
/* harmony import */ var _core_claim_starts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4791);
/* harmony import */ var _core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3603);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2650);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4940);
/* harmony import */ var _core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2248);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9104);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5703);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7421);
/* harmony import */ var _core_text_start_work_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8793);
/* harmony import */ var _shell_git_claim_branches_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9546);
/* harmony import */ var _shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5150);
/* harmony import */ var _shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7525);
/* harmony import */ var _shell_git_claim_records_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6198);
/* harmony import */ var _shell_git_make_worktree_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(119);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1531);
/* harmony import */ var _base_starts_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9286);
/* harmony import */ var _item_worktree_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3055);
/* harmony import */ var _named_item_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9500);
/** `claim [item]`: takes an item before any work, so that nobody else has it. */





















/** @returns 0 if an item was claimed, 1 if not, 2 if a plan is broken */
async function claim(name, options, here) {
    const { directory, terminal } = here;
    if (options.branch !== undefined && name === undefined)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', 'The option --branch needs an item.', 'Name the item to claim.');
    const before = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_15__/* .openRepository */ .h_)(directory);
    const { root } = before;
    const place = await (0,_shell_git_claim_place_js__WEBPACK_IMPORTED_MODULE_12__/* .openPlace */ .Q)(before);
    const outOfDate = await place.refresh();
    const heads = await (0,_core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_2__/* .headsOf */ .j$)(place);
    if (!heads)
        throw unreachable(outOfDate);
    const repository = place.isRemote ? await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_15__/* .withNewBranches */ .Rq)(before) : before;
    const read = await (0,_base_starts_js__WEBPACK_IMPORTED_MODULE_16__/* .readBaseStarts */ .h)(repository, options.base, new Set(heads.keys()));
    const { judgement } = read;
    if (judgement.problems.length > 0) {
        await terminal.print(here.json ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq)('claim', 2, judgement) : (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .terminal */ .Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const records = await (0,_shell_git_claim_records_js__WEBPACK_IMPORTED_MODULE_13__/* .openRecords */ .t)(repository);
    const parent = (0,_shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_11__/* .sharedTip */ .$L)(repository, read.base);
    const newest = heads.get(read.base.branch) ?? parent;
    if (!place.canRefresh && newest !== parent)
        throw outOfDateBase(read.base.branch);
    const who = options.as === undefined ? {} : { as: options.as };
    const claiming = { ...read, root, repository, place, records, parent, heads, ...who };
    const wanted = name === undefined ? undefined : (0,_named_item_js__WEBPACK_IMPORTED_MODULE_18__/* .itemNamed */ .ZP)(name, read.plans, `on "${read.base.branch}"`).item;
    const branch = wanted && branchFor(wanted, options.branch);
    const answer = await answerTo(wanted, branch, claiming);
    const { kept } = answer;
    const handed = kept && options.worktree !== false ? await handOver(kept, claiming, here) : undefined;
    const result = { ...answer.result, ...handed?.files };
    const stale = outOfDate === undefined ? [] : [`"git fetch" failed, so the state may be out of date: ${outOfDate}`];
    const all = [...judgement.notes, ...stale, ...answer.notes, ...(handed?.notes ?? [])];
    const code = result.outcome === 'claimed' ? 0 : 1;
    if (here.json)
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq)('claim', code, { ...judgement, notes: all }, { claim: (0,_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shownOutcome */ .CF)(result) }));
    else {
        const lines = [...(0,_core_report_claim_text_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeLines */ .qx)(result, terminal.colours), ...all.map((note) => `note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(note)}`)];
        const brief = handed ? ['', ...handed.brief.trimEnd().split('\n').map(_core_text_inert_js__WEBPACK_IMPORTED_MODULE_8__/* .logLine */ .BP)] : [];
        await terminal.print([...lines, ...brief].map((line) => `${line}\n`).join(''));
    }
    if (kept)
        await records.finish(kept);
    return code;
}
async function answerTo(wanted, branch, claiming) {
    const finished = await finishLeft(wanted, claiming);
    if ('result' in finished)
        return finished;
    const { notes } = finished;
    if (!wanted)
        return claimNext(claiming, notes);
    const start = claiming.starts.find(({ item }) => item === wanted);
    const { obstacle, doubt } = start ?? {};
    const item = { plan: wanted.plan, item: wanted.item };
    if (obstacle?.kind === 'taken') {
        const tip = claiming.heads.get(obstacle.branch) ?? `refs/heads/${obstacle.branch}`;
        return { result: await takenOn(wanted, obstacle.branch, tip, claiming), notes };
    }
    if (obstacle)
        return { result: { item, outcome: 'none', why: `Item "${wanted.item}" ${obstacle.because}.` }, notes };
    const answer = await claimOne(wanted, branch ?? '', claiming);
    const warned = doubt === undefined ? [] : [doubt];
    const { lost } = answer;
    const result = lost ? await takenOn(wanted, lost.branch, lost.commit, claiming) : answer.result;
    return { ...answer, result, notes: [...notes, ...warned, ...answer.notes] };
}
/** Claims the first item that can start and that nobody takes first. */
async function claimNext(claiming, before) {
    const notes = [...before];
    const refused = [];
    let { heads } = claiming;
    for (const { item } of claiming.starts.filter(_core_claim_starts_js__WEBPACK_IMPORTED_MODULE_1__/* .canStart */ .B)) {
        const branch = (0,_core_text_start_work_js__WEBPACK_IMPORTED_MODULE_9__/* .plainBranch */ .P6)(item.branches);
        if (branch === undefined) {
            notes.push(`Item "${item.item}" can start, but its branches are globs. ${globHint(item)}`);
            continue;
        }
        if ([...heads.keys()].some((each) => item.branches.some((claimed) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_4__/* .claimMatches */ .ob)(claimed, each))))
            continue;
        const answer = await claimOne(item, branch, claiming);
        notes.push(...answer.notes);
        if (answer.result.outcome === 'claimed')
            return { ...answer, notes };
        if (answer.result.outcome === 'refused')
            refused.push(answer.result);
        if (answer.lost)
            ({ heads } = answer.lost);
        if (refused.length === MOST_REFUSALS)
            break;
    }
    const [first] = refused;
    if (first)
        return { result: first, notes };
    return { result: { outcome: 'none', why: (0,_core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingToStart */ .L)(claiming.starts) }, notes };
}
/** A rule of the server may be about one branch, or about all of them. */
const MOST_REFUSALS = 3;
async function claimOne(item, branch, claiming) {
    const { root, parent, records, as } = claiming;
    const made = await (0,_shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_11__/* .makeClaim */ .ZO)(root, parent, item, as);
    const kept = { ...made, plan: item.plan, item: item.item, branch, since: Date.now() };
    await records.keep(kept);
    return settle(item, kept, claiming);
}
/** Takes the branch for a claim whose id is kept. */
async function settle(item, kept, claiming, isLeft) {
    const { branch, commit } = kept;
    const left = isLeft ? { isLeft } : {};
    const taking = await (0,_core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_2__/* .takeOnce */ .XC)({ branch, commit, claims: item.branches, ...left }, claiming.place);
    const about = { item: { plan: item.plan, item: item.item }, branch };
    if (taking.kind === 'unknown')
        throw undecided(item, taking.words);
    if (taking.kind === 'claimed')
        return { result: { ...about, outcome: 'claimed' }, notes: [], kept };
    await claiming.records.forget(kept);
    if (taking.kind === 'refused')
        return { result: { ...about, branch: taking.branch, outcome: 'refused', why: taking.words.join('\n') }, notes: [] };
    return { result: { ...about, branch: taking.branch, outcome: 'taken' }, notes: [], lost: taking };
}
/** Finishes what a call that was killed began. */
async function finishLeft(wanted, claiming) {
    const notes = [];
    for (const kept of await claiming.records.takeOver()) {
        const start = claiming.starts.find(({ item }) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .keyOf */ .TN)(item) === (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .keyOf */ .TN)(kept));
        if (start && (wanted === undefined || wanted === start.item) && mayFinish(start, kept, claiming)) {
            const answer = await settle(start.item, kept, claiming, true);
            if (answer.result.outcome === 'claimed')
                return { ...answer, notes: [...notes, ...answer.notes] };
            continue;
        }
        // Nobody has got the answer that it is theirs.
        const answers = await (0,_core_claim_take_once_js__WEBPACK_IMPORTED_MODULE_2__/* .giveBack */ .F5)({ commit: kept.commit, claims: start?.item.branches ?? [kept.branch] }, claiming.place);
        const isGone = answers?.every(({ kind }) => kind === 'done') && answers.length > 0;
        // The push of a process that was killed may still be under way. Then a later call gives it back.
        if (!isGone && isRecent(kept))
            continue;
        await claiming.records.forget(kept);
        notes.push(`An unfinished claim of item "${kept.item}" was given back.`);
    }
    return { notes };
}
/** Far longer than a push takes. */
const LONGEST_PUSH_MS = 60 * 60 * 1000;
function isRecent({ since = 0 }) {
    return Date.now() - since < LONGEST_PUSH_MS;
}
/** Makes the working tree of a claimed item. If that fails, the item is claimed all the same. */
async function handOver(kept, claiming, here) {
    const { root, repository, plans, state, base, parent } = claiming;
    const { plan, item } = (0,_named_item_js__WEBPACK_IMPORTED_MODULE_18__/* .itemNamed */ .ZP)((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .keyOf */ .TN)(kept), plans, `on "${base.branch}"`);
    const { branch, commit } = kept;
    const now = await (0,_shell_git_make_worktree_js__WEBPACK_IMPORTED_MODULE_14__/* .placesNow */ .xj)(repository);
    const tip = now.repository.local.get(branch);
    const worktree = now.places.listed.find((each) => each.branch === branch)?.path;
    const own = tip === undefined ? undefined : { commit: tip, ...(worktree === undefined ? {} : { worktree }) };
    const moved = await (0,_shell_git_claim_branches_js__WEBPACK_IMPORTED_MODULE_10__/* .moveBranchHere */ .wK)(root, branch, own, { commit, parent });
    const before = moved === undefined ? [] : [moved];
    try {
        const made = await (0,_item_worktree_js__WEBPACK_IMPORTED_MODULE_17__/* .makeItemWorktree */ .t)({ plan, item }, state, { base }, { branch, from: commit }, now, here);
        const { path, briefPath: brief } = made;
        const text = (await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_15__/* .readIfThere */ .qC)(brief)) ?? '';
        return { files: { worktree: path, brief }, brief: text, notes: [...before, ...made.notes] };
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H))
            throw error;
        const again = `Then run: parallel-work worktrees --create ${(0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .keyOf */ .TN)(kept)}`;
        return { files: {}, brief: '', notes: [...before, `${error.message} ${error.hint} ${again}`] };
    }
}
/** Its own branches are no obstacle. */
function mayFinish({ obstacle }, { branch, commit }, { heads }) {
    if (obstacle?.kind !== 'taken')
        return obstacle === undefined;
    return obstacle.branch === branch || heads.get(obstacle.branch) === commit;
}
async function takenOn(item, branch, tip, { root, place, parent, records }) {
    const isHere = await place.bring(branch, tip);
    const note = isHere ? await (0,_shell_git_claim_commits_js__WEBPACK_IMPORTED_MODULE_11__/* .claimOn */ ._3)(root, tip, parent, item) : undefined;
    const isOwn = note !== undefined && (await records.isOwn(note.id, note.commit));
    const why = `This clone claimed it, for you or for another agent. To go on with it, run: parallel-work worktrees --create ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_20__/* .shellWord */ .r)((0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_19__/* .keyOf */ .TN)(item))}`;
    return { ...(0,_core_claim_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .takenBy */ .b)(item, branch, note), ...(isOwn ? { why } : {}) };
}
/** @throws Failure `usage` if the item does not claim this branch, or if it claims only globs and none is named */
function branchFor(item, named) {
    const plain = (0,_core_text_start_work_js__WEBPACK_IMPORTED_MODULE_9__/* .plainBranch */ .P6)(item.branches);
    if (named === undefined) {
        if (plain !== undefined || item.branches.length === 0)
            return plain ?? '';
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `The branches of item "${item.item}" are globs.`, globHint(item));
    }
    const [problem] = (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_4__/* .branchProblems */ .B6)(named);
    if (problem)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', problem.message, problem.hint);
    if (item.branches.some((each) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_4__/* .claimMatches */ .ob)(each, named)))
        return named;
    const names = item.branches.map((each) => `"${each}"`).join(' or ');
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `Item "${item.item}" does not claim the branch "${named}".`, `Its branches are ${names}.`);
}
function globHint({ item, branches }) {
    return `Name a branch: parallel-work claim ${item} --branch <name like "${branches[0]}">`;
}
function unreachable(words) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('unreachable', `The branches of "origin" cannot be read${words === undefined ? '' : `: ${words}`}.`, 'Nothing was changed. Check the connection and your access, and try again.');
}
/** An item of an old plan may have merged, or somebody may have taken it out. */
function outOfDateBase(base) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('out-of-date', `The branch "${base}" of this clone is not where it is on "origin", and "git fetch" does not bring that one here.`, 'Nothing was changed. Change what it brings: git config remote.origin.fetch "+refs/heads/*:refs/remotes/origin/*" && git fetch origin');
}
function undecided({ item }, words) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('unreachable', `Nobody knows whether the claim of item "${item}" was made${words.length === 0 ? '' : `: ${words.join(' ')}`}.`, 'Run the same command again: it finds out and finishes the claim.');
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nothingToStart),
/* harmony export */   b: () => (/* binding */ takenBy)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);

/** Of what a claim says, because anybody may have written it. */
const MOST_CHARACTERS = 300;
/** Who has an item: by its claim, or only that a branch exists. */
function takenBy(item, branch, note) {
    const about = { item: { plan: item.plan, item: item.item }, branch, outcome: 'taken' };
    if (!note)
        return { ...about, why: `Its branch "${branch}" exists, but has no claim.` };
    const [by, at] = [note.by, note.at].map((text) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, MOST_CHARACTERS));
    return { ...about, ...(by ? { by } : {}), ...(at ? { at } : {}) };
}
const MOST_NAMED = 5;
/** Why no item can start, in sentences. */
function nothingToStart(starts) {
    const names = (list) => {
        const more = list.length - MOST_NAMED;
        const shown = list.slice(0, MOST_NAMED).map(({ item }) => `"${item.plan}/${item.item}"`);
        return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    };
    const groups = [
        ['Taken', starts.filter(({ obstacle }) => obstacle?.kind === 'taken')],
        ['Waiting for others', starts.filter(({ obstacle }) => obstacle?.kind === 'waiting')],
        ['Perhaps merged already', starts.filter(({ doubt }) => doubt !== undefined)],
    ];
    const said = groups.flatMap(([word, list]) => (list.length > 0 ? [`${word}: ${names(list)}.`] : []));
    return ['No item can start now.', ...said].join(' ');
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ giveBack),
/* harmony export */   XC: () => (/* binding */ takeOnce),
/* harmony export */   j$: () => (/* binding */ headsOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _text_start_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8793);
/**
 * Takes a branch for an item so that exactly one of any number of claimants has it. A claimant creates the branch on the
 * condition that it does not exist, with a commit that nobody else can have made. Any answer may get lost, and then the
 * branch itself shows who has it.
 *
 * An item with several names has one branch that every claimant creates first. Whoever has it is alone. So they can look
 * whether a branch of another name exists, make theirs, and delete the first one if it is not the branch that they want.
 */



const MOST_TRIES = 6;
const PAUSE_MS = 100;
async function takeOnce(wanted, place) {
    const { branch, commit } = wanted;
    const first = firstBranch(wanted);
    if (first !== branch && wanted.isLeft) {
        const heads = await headsOf(place);
        if (!heads)
            return { kind: 'unknown', words: [] };
        if (await isOurs(branch, heads, wanted, place))
            return alone(first, wanted, place);
    }
    const held = await create(first, wanted, place);
    if (held.kind !== 'ours')
        return held;
    const [rival] = rivalsIn(held.heads, first, wanted);
    if (rival) {
        await place.remove(first, commit);
        return { kind: 'taken', branch: rival[0], commit: rival[1], heads: held.heads };
    }
    if (first === branch)
        return { kind: 'claimed' };
    const made = await create(branch, wanted, place);
    if (made.kind === 'ours')
        return alone(first, wanted, place);
    if (made.kind !== 'unknown')
        await place.remove(first, commit);
    return made;
}
/** The branch that every claimant of the item creates first. */
function firstBranch({ branch, claims }) {
    const name = (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .branchToUse */ .bs)(claims);
    const isName = claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, name));
    // Git cannot have both "feat/a" and "feat/a/b", so there the server itself lets only one of the two be.
    const excludes = name.startsWith(`${branch}/`) || branch.startsWith(`${name}/`);
    return isName && !excludes ? name : branch;
}
async function alone(first, { commit }, place) {
    await place.remove(first, commit);
    return { kind: 'claimed' };
}
async function create(branch, wanted, place) {
    const { commit, claims } = wanted;
    let words = [];
    for (let tries = 1;; tries++) {
        const answer = await place.create(branch, commit);
        if (answer.words.length > 0)
            ({ words } = answer);
        const isOnly = claims.length === 1 && claims[0] === branch;
        if (answer.kind === 'done' && isOnly)
            return { kind: 'ours', heads: new Map() };
        const heads = await headsOf(place);
        if (!heads)
            return { kind: 'unknown', words };
        const tip = heads.get(branch);
        const ours = await isOurs(branch, heads, wanted, place);
        if (ours === true)
            return { kind: 'ours', heads };
        // If the tip cannot be read, it may be gone since.
        if (tip !== undefined && (!wanted.isLeft || ours === false || tries === MOST_TRIES))
            return { kind: 'taken', branch, commit: tip, heads };
        // The first branch of an item with several names is there only for a moment, so it may be missed.
        const [rival] = tip === undefined ? rivalsIn(heads, branch, wanted) : [];
        if (rival)
            return { kind: 'taken', branch: rival[0], commit: rival[1], heads };
        if (tip === undefined && tries >= triesFor(answer))
            return { kind: 'refused', branch, words };
        await place.pause(PAUSE_MS * tries);
    }
}
/** Undefined if the tip cannot be read. */
async function isOurs(branch, heads, { commit, isLeft }, place) {
    const tip = heads.get(branch);
    if (tip === undefined || !isLeft)
        return tip === commit;
    return tip === commit || place.contains(branch, tip, commit);
}
/** A branch that was there when it was refused may be gone since, or two may have met. A rule of the server stays. */
function triesFor({ kind, words }) {
    if (kind === 'unanswered')
        return 2;
    const isRace = words.some((line) => /stale info|already exists|cannot lock|failed to update|incorrect old/i.test(line));
    return isRace ? MOST_TRIES : 1;
}
/** The branches of the item besides this one that somebody else has, by name. */
function rivalsIn(heads, held, { commit, claims }) {
    return [...heads]
        .filter(([name, tip]) => name !== held && tip !== commit && claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, name)))
        .sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a, b));
}
/**
 * Deletes the branches of the item that are still at the claim commit, which may be two for an item with several names.
 *
 * @returns the answers. None if no branch is there, undefined if that cannot be read
 */
async function giveBack({ commit, claims }, place) {
    const heads = await headsOf(place);
    const answers = [];
    for (const [branch, tip] of heads ?? [])
        if (tip === commit && claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(claim, branch)))
            answers.push(await place.remove(branch, commit));
    return heads && answers;
}
/** Tries again if the place does not answer. */
async function headsOf(place) {
    for (let tries = 1;; tries++) {
        const heads = await place.heads();
        if (heads || tries === 3)
            return heads;
        await place.pause(PAUSE_MS * tries);
    }
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ deleteBranchHere),
/* harmony export */   Lk: () => (/* binding */ branchHere),
/* harmony export */   wK: () => (/* binding */ moveBranchHere)
/* harmony export */ });
/* harmony import */ var _claim_commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5150);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/** The branch of a claim in this clone, beside the one at the place where claims are kept. */



async function branchHere(root, branch) {
    const ref = `refs/heads/${branch}`;
    // The pattern also finds branches below this one.
    const format = '--format=%(objectname)%09%(refname)%09%(worktreepath)';
    const lines = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['for-each-ref', format, ref])).toString('utf8').split('\n');
    const [commit, , ...path] = lines.map((line) => line.split('\t')).find(([, name]) => name === ref) ?? [];
    if (commit === undefined)
        return undefined;
    const worktree = path.join('\t');
    return { commit, ...(worktree === '' ? {} : { worktree }) };
}
/** Only if it is still at this commit. */
async function deleteBranchHere(root, branch, commit) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptGit */ .Kf)(root, ['update-ref', '-d', `refs/heads/${branch}`, commit]);
}
/**
 * Moves a branch that was made in this clone before the claim to the claim commit, if it has no commit of its own.
 *
 * @returns a note if the branch stays as it is
 */
async function moveBranchHere(root, branch, here, claim) {
    if (!here || here.commit === claim.commit)
        return undefined;
    if (await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isAncestor */ .QX)(root, claim.commit, here.commit))
        return undefined;
    const isOld = (await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_2__/* .isAncestor */ .QX)(root, here.commit, claim.commit)) ||
        (await (0,_claim_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyClaimAt */ .$)(root, here.commit, claim.parent))?.isOnBase === true;
    if (!isOld)
        return `The branch "${branch}" of this clone has commits of its own, so it lacks the claim.`;
    if (here.worktree !== undefined)
        return `The branch "${branch}" is checked out without the claim. Run in that working tree: git reset --keep ${claim.commit}`;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptGit */ .Kf)(root, ['update-ref', `refs/heads/${branch}`, claim.commit, here.commit]);
    return undefined;
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ emptyClaimAt),
/* harmony export */   $L: () => (/* binding */ sharedTip),
/* harmony export */   ZO: () => (/* binding */ makeClaim),
/* harmony export */   _3: () => (/* binding */ claimOn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_claim_claim_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3956);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _commit_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6481);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6897);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5251);
/** Makes the empty commit of a claim, and reads those of others. */







const COMMIT = { may: 'commit' };
/**
 * A commit without a change on this one. Nobody sees it before a branch points to it.
 *
 * @param as who takes the item. The default is the user as Git knows them
 * @throws Failure `identity` if Git knows no name and address
 */
async function makeClaim(root, parent, item, as) {
    const { code, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptGit */ .Kf)(root, ['var', 'GIT_COMMITTER_IDENT'], COMMIT);
    if (code !== 0) {
        const [said = ''] = stderr.split('\n').filter((line) => line.startsWith('fatal: '));
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('identity', `Git does not know who you are: ${said.replace('fatal: ', '')}.`, 'Run: git config user.name "<name>" && git config user.email "<address>"');
    }
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const by = as ?? stdout.trim().replace(/ \d+ [+-]\d+$/, '');
    const input = (0,_core_claim_claim_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMessage */ .O)(item, { id, by, at: new Date().toISOString() });
    const args = ['commit-tree', `${parent}^{tree}`, '-p', parent];
    const commit = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(root, args, { ...COMMIT, input })).toString('utf8').trim();
    return { id, commit };
}
/** Far more commits than a branch of one item has. */
const MOST_COMMITS = 500;
/** The first claim of an item on a branch. Undefined if the branch was begun without one. */
async function claimOn(root, tip, base, item) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptGit */ .Kf)(root, ['rev-list', '--reverse', `-${MOST_COMMITS}`, tip, `^${base}`]);
    // Of a fast-forwarded branch, everything is on the base.
    const commits = code === 0 ? stdout.split('\n').filter((id) => id !== '') : [];
    const read = await (0,_commit_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .F)(root, commits.length > 0 ? commits : [tip]);
    const notes = read.flatMap(({ commit, message }) => ({ commit, ...(0,_core_claim_claim_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .claimIn */ .a)(message) }));
    return notes.find((note) => note.item === (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(item));
}
/** The claim that a commit is, if it has no change and one parent. The base may lack that if it was rewritten since. */
async function emptyClaimAt(root, commit, base) {
    const [read] = await (0,_commit_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommits */ .F)(root, [commit]);
    const note = read && (0,_core_claim_claim_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .claimIn */ .a)(read.message);
    const [parent, ...others] = read?.parents ?? [];
    if (!note || parent === undefined || others.length > 0)
        return undefined;
    const [tree, before] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitLines */ .QS)(root, ['rev-parse', `${commit}^{tree}`, `${parent}^{tree}`]);
    return tree === before ? { ...note, isOnBase: (await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_5__/* .isAncestor */ .QX)(root, parent, base)) === true } : undefined;
}
/** The commit of the base to build a claim on: what everybody has, and so no commit that only this clone has. */
function sharedTip({ remote }, base) {
    return remote.get(base.branch) ?? base.commit;
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ knownBranches),
  Q: () => (/* binding */ openPlace)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/core/claim/push-answer.js
/** What the output of `git push --porcelain` says about one ref. */
const MOST_WORDS = 20;
/** The server may be several, and its line for another ref says nothing about this one. */
function pushAnswer(ref, wanted, { stdout, stderr }) {
    const lines = stdout.split('\n').flatMap((line) => {
        const [, flag, to, summary = ''] = /^(.)\t[^\t]*:([^\t]+)\t(.*)$/.exec(line) ?? [];
        return to === ref ? [{ flag, summary }] : [];
    });
    if (lines.length > 0 && lines.every(({ flag }) => flag === wanted))
        return { kind: 'done', words: [] };
    const rejected = lines.filter(({ flag }) => flag === '!').map(({ summary }) => summary.replace(/^\[[^\]]*\] */, ''));
    const said = wordsIn(stderr);
    return {
        kind: rejected.length > 0 ? 'refused' : 'unanswered',
        words: [...new Set([...said, ...rejected])].filter((each) => each !== '').slice(0, MOST_WORDS),
    };
}
/** The lines of the server. If there are none, the errors of Git. */
function wordsIn(stderr) {
    // A server may end a line with a carriage return, to write over it.
    const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
    const ofServer = lines.flatMap((line) => /^remote: *(.*)$/.exec(line)?.[1] ?? []);
    const ofGit = lines.filter((line) => /^(?:fatal|error): /.test(line) && !/failed to push some refs/.test(line));
    return ofServer.some((line) => line !== '') ? ofServer : ofGit;
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/git/fetched-branches.js
var fetched_branches = __webpack_require__(8541);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/shell/git/unreadable-refs.js
var unreadable_refs = __webpack_require__(2005);
;// CONCATENATED MODULE: ./lib/shell/git/claim-place.js
/**
 * The place where claims are kept, which all claimants share: `origin`, or the repository itself if it has no remote.
 * No other file uses the network.
 */







const NETWORK = { may: 'use-the-network' };
/** Nothing else may be fetched or pushed, and nothing may tidy up in the background, whatever the user has set. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'remote.origin.mirror=false'];
const FETCH = [...ALONE, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules'];
const PUSH = [...ALONE, 'push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
/** @throws Failure `remote` if there are remotes, but none that is called `origin` */
async function openPlace(repository) {
    const fetched = await (0,fetched_branches/* fetchedBranches */.u)(repository);
    if (fetched.pushAddress !== undefined)
        return onOrigin(repository, fetched);
    const remotes = await (0,git/* gitLines */.QS)(repository.root, ['remote']);
    if (remotes.includes('origin'))
        return onOrigin(repository, fetched);
    const [other] = remotes;
    if (other === undefined)
        return inRepository(repository);
    throw new failure/* Failure */.H('remote', `This repository has the remote "${other}", but none that is called "origin", where claims are kept.`, `Rename it: git remote rename ${other} origin`);
}
/** The branches where claims are kept, as far as the clone has them, without the network. */
async function knownBranches(repository) {
    const { local, remote } = repository;
    const unreadable = (0,unreadable_refs/* unreadableNames */.q)(repository);
    if (remote.size === 0)
        return new Set([...local.keys(), ...unreadable]);
    const { isAll } = await (0,fetched_branches/* fetchedBranches */.u)(repository);
    return new Set([...remote.keys(), ...unreadable, ...(isAll ? [] : local.keys())]);
}
async function onOrigin({ root }, { specs, pushAddress }) {
    const canRefresh = specs.length > 0 && specs.every((spec) => /:refs\/remotes\/|^\^/.test(spec));
    const address = pushAddress ?? (await addressOf(root));
    const push = async (branch, flag, lease, source) => {
        const ref = `refs/heads/${branch}`;
        const args = [...PUSH, `--force-with-lease=${ref}:${lease}`, 'origin', `${source}:${ref}`];
        return pushAnswer(ref, flag, await (0,git/* attemptGit */.Kf)(root, args, NETWORK));
    };
    const bring = async (branch, commit) => {
        if (await isHere(root, commit))
            return true;
        await (0,git/* attemptGit */.Kf)(root, [...FETCH, 'origin', `refs/heads/${branch}`], NETWORK);
        return isHere(root, commit);
    };
    return {
        isRemote: true,
        canRefresh,
        heads: () => remoteHeads(root, address),
        create: (branch, commit) => push(branch, '*', '', commit),
        remove: (branch, commit) => push(branch, '-', commit, ''),
        refresh: async () => (canRefresh ? refresh(root) : undefined),
        bring,
        contains: async (branch, commit, other) => (await bring(branch, commit)) ? (0,merge_base/* isAncestor */.QX)(root, other, commit) : undefined,
        pause,
    };
}
async function addressOf(root) {
    const { stdout } = await (0,git/* attemptGit */.Kf)(root, ['remote', 'get-url', '--push', 'origin']);
    return stdout.replace(/\n$/, '');
}
/** From where it is pushed to, which may have another address than where it is fetched from. */
async function remoteHeads(root, address) {
    const { code, stdout } = await (0,git/* attemptGit */.Kf)(root, ['ls-remote', '--heads', '--quiet', '--', address], NETWORK);
    return code === 0 ? headsIn(stdout) : undefined;
}
/** Only what belongs to `origin` alone, because some clones are set to overwrite their own branches. */
async function refresh(root) {
    // Several that fetch into one clone at the same time get into each other's way.
    for (let tries = 1;; tries++) {
        const { code, stderr } = await (0,git/* attemptGit */.Kf)(root, [...FETCH, 'origin'], NETWORK);
        if (code === 0)
            return undefined;
        if (tries === 3)
            return pushAnswer('', '*', { stdout: '', stderr }).words[0] ?? `exit code ${code}`;
        await pause(100 * tries);
    }
}
/** A linked working tree and a bare root share the branches of their repository. */
function inRepository({ root, zeros }) {
    const update = async (...args) => {
        const { code, stderr } = await (0,git/* attemptGit */.Kf)(root, ['update-ref', '--no-deref', ...args]);
        if (code === 0)
            return { kind: 'done', words: [] };
        return { kind: 'refused', words: pushAnswer('', '*', { stdout: '', stderr }).words };
    };
    return {
        isRemote: false,
        canRefresh: true,
        heads: async () => headsIn((await (0,git/* git */.$Y)(root, ['for-each-ref', HEAD_LINES, 'refs/heads/'])).toString('utf8')),
        create: (branch, commit) => update(`refs/heads/${branch}`, commit, zeros),
        remove: (branch, commit) => update('-d', `refs/heads/${branch}`, commit),
        refresh: async () => undefined,
        bring: (_, commit) => isHere(root, commit),
        contains: (_, commit, other) => (0,merge_base/* isAncestor */.QX)(root, other, commit),
        pause,
    };
}
/** As `git ls-remote` writes them. */
const HEAD_LINES = '--format=%(objectname)%09%(refname)';
function headsIn(lines) {
    return new Map(lines.split('\n').flatMap((line) => {
        const [, commit = '', branch = ''] = /^([0-9a-f]+)\trefs\/heads\/(.+)$/.exec(line) ?? [];
        return commit === '' ? [] : [[branch, commit]];
    }));
}
async function isHere(root, commit) {
    return (await (0,git/* attemptGit */.Kf)(root, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
}
function pause(milliseconds) {
    return (0,promises_.setTimeout)(milliseconds * (0.5 + Math.random()));
}


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openRecords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8822);
/* harmony import */ var _worktree_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6181);
/**
 * Keeps the claims that are being made in the directory of Git, so that a call finishes what one that was killed began.
 * A file names the process that works on it. Whoever renames it to their own name has taken it over, and a file can be
 * renamed only once.
 */








/** A process that has worked for so long is another one that got the same number. */
const LONGEST_MS = 60 * 60 * 1000;
async function openRecords(repository) {
    // Of this working tree, because another one may belong to another agent.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.gitDirectory, 'parallel-work', 'claims');
    const held = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_7__/* .commonDirectoryOf */ .U)(repository), 'parallel-work', 'held');
    const host = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()).digest('hex').slice(0, 8);
    const own = (id) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${id}.${host}.${process.pid}`);
    async function takenOver(name) {
        const [id = '', of = '', pid = ''] = name.split('.');
        if (!/^[0-9a-f]{32}\.[0-9a-f]{8}\.\d+$/.test(name))
            return undefined;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const at = (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)))?.mtimeMs;
        if (at === undefined || (Date.now() - at < LONGEST_MS && isAtWork(of === host, Number(pid))))
            return undefined;
        const isMine = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, own(id)).then(() => true));
        if (isMine)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(own(id), new Date(), new Date());
        const claim = isMine ? claimFrom(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(own(id), 'utf8'), id) : undefined;
        return claim && { claim, at };
    }
    return {
        async keep(claim) {
            try {
                await writeWhole(folder, own(claim.id), JSON.stringify(claim));
            }
            catch (error) {
                throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedFailure */ .NR)(error, 'claims', `The claim cannot be kept in "${folder}".`);
            }
        },
        async takeOver() {
            const names = (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))) ?? [];
            const taken = [];
            for (const name of names)
                taken.push((await takenOver(name)) ?? []);
            return taken
                .flat()
                .sort((a, b) => a.at - b.at)
                .map(({ claim }) => claim);
        },
        async finish({ id }) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(held, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(own(id), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(held, id));
        },
        forget: ({ id }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own(id), { force: true }),
        async isOwn(id, commit) {
            const unfinished = ((await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))) ?? []).filter((name) => name.startsWith(`${id}.`));
            const files = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(held, id), ...unfinished.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name))];
            const texts = await Promise.all(files.map((file) => (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'))));
            return texts.some((text) => claimFrom(text ?? '', id)?.commit === commit);
        },
    };
}
/** On another machine it cannot be seen, so it counts as being at work. */
function isAtWork(isHere, pid) {
    if (!isHere)
        return true;
    return pid !== process.pid && (0,_running_js__WEBPACK_IMPORTED_MODULE_6__/* .isRunning */ .W)(pid);
}
function claimFrom(text, id) {
    try {
        const { plan, item, branch, commit, since } = JSON.parse(text);
        const isWhole = [plan, item, branch, commit].every((each) => typeof each === 'string');
        if (!isWhole)
            return undefined;
        return { id, plan, item, branch, commit, ...(typeof since === 'number' ? { since } : {}) };
    }
    catch {
        return undefined;
    }
}
/** All of it or nothing, even if the machine stops: a new file that gets its name last. */
async function writeWhole(folder, path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const unfinished = `${path}.new`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(unfinished, 'w');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
}


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Whether a process of this machine still runs. */

function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // It runs, as another user.
        return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}


/***/ })

};
