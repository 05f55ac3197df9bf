export const id = 431;
export const ids = [431];
export const modules = {

/***/ 6461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ agentNearMisses),
/* harmony export */   y: () => (/* binding */ isAgent)
/* harmony export */ });
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2697);
/** Whom the input `agents` names. */

/** Only an app's login ends so: GitHub allows no brackets in that of a person. */
const OF_APP = /\[bot\]$/i;
/**
 * Apps that are shown under several names, in small letters. Copilot's coding agent: REST and the pages say "Copilot", GraphQL
 * and the search "copilot-swe-agent" (https://github.blog/changelog/2025-12-03-assign-issues-to-copilot-using-the-api).
 */
const NAMES_OF_APPS = [['copilot', 'copilot-swe-agent']];
/** What GitHub's pages show for an account that is gone. */
const GHOST = 'ghost';
/**
 * Letter case and a final `[bot]` do not count. `!login` takes one out, wherever it stands; `!login[bot]` only an app.
 *
 * @param author absent: GitHub does not show who it is, so it may be anybody who is named
 */
function isAgent(author, agents) {
    if (agents.some((each) => takesOut(each, author ?? GHOST)))
        return false;
    return agents.some((each) => each === '*' || (!each.startsWith('!') && (author === undefined || isNamedBy(author, each))));
}
function takesOut(entry, author) {
    const isAllowed = OF_APP.test(author) || !OF_APP.test(entry);
    return entry.startsWith('!') && isAllowed && isNamedBy(author, entry);
}
/**
 * Entries that name none of the authors, but nearly one whom no entry names: a slip that binds nobody and says nothing.
 *
 * @returns a note for each
 */
function agentNearMisses(agents, authors) {
    const known = [...new Set(authors)].sort();
    const unnamed = known.filter((author) => !agents.some((entry) => isNamedBy(author, entry)));
    // Beside "*" no other entry binds anybody.
    const telling = agents.includes('*') ? agents.filter((entry) => entry.startsWith('!')) : agents;
    return telling.flatMap((entry) => {
        if (known.some((author) => isNamedBy(author, entry)))
            return [];
        const meant = meantBy(nameIn(entry), unnamed);
        if (meant === undefined)
            return [];
        return `"${entry}" in the input "agents" is the login of nobody who has opened a pull request here lately: "${meant}" may be meant`;
    });
}
/** Apps are also called by a part of their login: `jules` of `google-labs-jules[bot]`. */
function meantBy(name, authors) {
    const close = (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, authors.map(nameOf));
    return (authors.find((author) => close !== undefined && nameOf(author) === close) ??
        authors.find((author) => OF_APP.test(author) && nameOf(author).split('-').includes(name)));
}
function isNamedBy(author, entry) {
    return namesOf(author).includes(nameIn(entry));
}
function namesOf(author) {
    const name = nameOf(author);
    const names = OF_APP.test(author) ? NAMES_OF_APPS.find((each) => each.includes(name)) : undefined;
    return names ?? [name];
}
function nameIn(entry) {
    return nameOf(entry.replace(/^!/, ''));
}
function nameOf(login) {
    return login.toLowerCase().replace(OF_APP, '');
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ignoredMerge)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7373);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/** The latest merge from a branch of an unfinished item that does not count for it, why not, and what makes it count. */



/** Undefined where no branch of the item has merged at all, or one that merged counts. */
function ignoredMerge({ item, merges }, planState) {
    const { snapshot, facts } = planState;
    if (merges.length > 0)
        return undefined;
    const merge = (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .byTime */ .XL)(snapshot.merged).findLast((each) => each.sameRepository && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, each.branch));
    if (!merge)
        return undefined;
    const base = snapshot.base.branch;
    const name = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge);
    const when = `If ${name} is the work of item "${item.item}"`;
    if (merge.base !== base)
        return intoAnother(merge, when, planState);
    if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
        return {
            because: `${name} was merged, but its merge commit is not in the history of "${base}"`,
            otherwise: 'merge its work again',
        };
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(merge))
        return {
            because: `${name} was merged, but it changed no file, so it does not count`,
            otherwise: `open another pull request, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`,
        };
    return {
        because: `${name} was merged, but the plan did not list item "${item.item}" with that branch then, or listed another item with it too`,
        ...((0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .isReverted */ .sE)([merge], [], snapshot, facts) === true
            ? { otherwise: 'merge another pull request' }
            : { named: { when, merged: nameOf(merge) } }),
    };
}
function intoAnother(merge, when, { snapshot, facts, plans, progress }) {
    const base = snapshot.base.branch;
    const carrier = plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)
        .map((item) => progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(item)))
        .find((each) => each !== undefined && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(each.item, merge.base));
    const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
    const because = `${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge)} was merged into ${where}, not into "${base}"`;
    const isThere = merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true;
    if (isThere && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .isReverted */ .sE)([merge], [], snapshot, facts) !== true)
        return { because: `${because}, but "${base}" has its work`, named: { when, merged: nameOf(merge) } };
    // A squash leaves another commit than the one that was merged there.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit) {
        const named = { when: `If its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(carried)}`, merged: { commit: carried.mergeCommit } };
        return { because, named };
    }
    return {
        because,
        otherwise: `merge "${merge.base}" into "${base}", and then let the plan on "${base}" name the commit of that merge, or of the squash: "merged: { commit: '<40 digits>' }"`,
    };
}
/** Git knows branches, and no numbers of pull requests. */
function nameOf({ number, mergeCommit }) {
    return number === undefined ? { commit: mergeCommit ?? '' } : { pull: number };
}


/***/ }),

/***/ 9458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ matchesBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7373);
/** A change that the base already has: a parent branch was squashed, and the three-dot list still holds its files. */



/** Is the path at the head what it is at the base's tip? Ask only for paths that are about to be blamed. */
function matchesBase(pull, { path, kind, encoding }, { facts, snapshot }) {
    if (encoding === 'invalid')
        return false;
    const head = facts.entry({ revision: pull.revision, path });
    const base = facts.entry({ revision: snapshot.base.commit, path });
    if (head === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || base === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (head === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn || base === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn)
        return false;
    // What is listed and what is there contradict each other. Where a file was, a folder may be.
    const isThere = head !== null && head.mode !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7;
    if (isThere === (kind === 'delete'))
        return false;
    return (0,_merges_js__WEBPACK_IMPORTED_MODULE_2__/* .sameEntry */ .dI)(head, base);
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
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7373);
/* harmony import */ var _revert_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2021);
/**
 * Commits of the base that may be the merge of an unfinished item whose branch is gone, or was fast-forwarded. Git cannot
 * prove it, so none counts: each is offered with the line that makes it count.
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
    const likely = byItem.get(progress) ?? [];
    if (isTakenBack(likely, planState))
        return [];
    const wasListed = ({ commit, before = commit }) => (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isListedAt */ .NW)(before, progress.item, planState.facts);
    return likely
        .slice(0, MOST_OFFERED)
        .filter(wasListed)
        .map(({ commit, message, because }) => ({
        commit,
        subject: (message.split('\n', 1)[0] ?? '').slice(0, MOST_SUBJECT),
        because,
        line: (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)({ commit }),
    }));
}
/** Of all items at once: hundreds of items may look for their merge in thousands of commits. */
function findLikely(planState) {
    const all = [...planState.progress.values()];
    const taken = takenCommits(all);
    const claimantsOf = claimantIndex(all);
    const ownersOf = ownerIndex(all);
    const likely = new Map();
    for (const plan of planState.plans) {
        const waiting = new Set(all.filter((each) => each.plan === plan && isWithoutMerge(each)));
        const arrived = waiting.size === 0 ? [] : planState.facts.arrivedSince({ path: plan.path });
        if (arrived === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            continue;
        for (const each of withoutReverts(arrived).filter(({ commit }) => !taken.has(commit))) {
            const claimants = claimantsOf(each.message);
            const named = each.isMerge ? claimants : [];
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
/** Whose branches a message names. */
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
        ...(names.get(name) ?? []),
        ...(name.includes('/') ? globs.flatMap(({ claim, of }) => ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name) ? of : [])) : []),
    ];
    return (message) => [...new Set(branchesIn(message).flatMap(claimants))];
}
/** Who may have made a commit: the owners of the first path that anybody owns, and the integrations of their plans. */
function ownerIndex(all) {
    const known = new Map();
    const ownersOf = (path) => {
        const owners = known.get(path) ?? all.filter(({ item }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path));
        known.set(path, owners);
        return owners;
    };
    const common = [...new Set(all.flatMap(({ plan }) => [...plan.generated, ...plan.shared]))];
    return ({ changes = [] }) => {
        for (const { path } of changes) {
            const owners = ownersOf(path);
            const plans = new Set(owners.map(({ plan }) => plan));
            if (owners.length > 0)
                return all.filter((each) => owners.includes(each) || (each.item.isIntegration && plans.has(each.plan)));
            if (!(0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(common, path))
                return [];
        }
        return [];
    };
}
/** Nothing of what they changed is left on the base. */
function isTakenBack(likely, { snapshot, facts }) {
    const merges = likely.flatMap(({ before, changes }) => before !== undefined && changes ? [{ before, changes: { complete: true, list: changes } }] : []);
    return merges.length === likely.length && (0,_merges_js__WEBPACK_IMPORTED_MODULE_5__/* .isReverted */ .sE)(merges.reverse(), [], snapshot, facts) === true;
}
/** Why it may have merged without being counted, and what makes it count; undefined where nothing hints at it. */
function mayHaveMerged(progress, planState) {
    const ignored = (0,_ignored_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .ignoredMerge */ .X)(progress, planState);
    if (!ignored)
        return offerOf(progress, planState);
    const { because, named, otherwise } = ignored;
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    if (!named)
        return `${because}: ${otherwise}`;
    return `${because}. ${named.when}, add "${(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedLine */ .TA)(named.merged)}" to ${where}; if not, merge another pull request`;
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
/** The candidates as text, each with its line; undefined where there is none. */
function offerOf(progress, planState) {
    const candidates = mergeCandidates(progress, planState);
    if (candidates.length === 0)
        return undefined;
    const lines = candidates.map(({ commit, subject, because, line }) => `${line} for ${commit.slice(0, 10)} "${subject}", which ${because === 'branch-named' ? 'names its branch' : 'changed only files of its scope'}`);
    const where = `item "${progress.item.item}" in the plan on "${planState.snapshot.base.branch}"`;
    return `If its work has merged, add the line of its commit to ${where}: ${lines.join('; or ')}`;
}
/** Commits by which items are finished. */
function takenCommits(all) {
    const commits = all.flatMap(({ item, merges }) => [
        ...merges.map(({ mergeCommit }) => mergeCommit),
        ...(namedCommit(item) ?? []),
    ]);
    return new Set(commits.filter((commit) => commit !== null));
}
function namedCommit({ merged }) {
    return merged && 'commit' in merged ? [merged.commit] : undefined;
}
/** Without the commits that a later one takes back, and without those that take one back. */
function withoutReverts(arrived) {
    const reverted = new Set();
    return arrived.filter(({ commit, message }) => {
        const takesBack = (0,_revert_js__WEBPACK_IMPORTED_MODULE_6__/* .revertedBy */ .h)(message);
        if (takesBack !== undefined && !reverted.has(commit))
            reverted.add(takesBack);
        // As git and GitHub begin the message of a revert, and as GitHub calls the branch of one.
        const isRevert = takesBack !== undefined || /^(?:Revert|Reapply) "|\/revert-\d+-/.test(message);
        return !isRevert && !reverted.has(commit);
    });
}
/** What a message may call a branch that was merged, as git, GitHub and others write it: each word but the one after "into". */
function branchesIn(message) {
    const words = message.matchAll(/(?:\b(from|into) +)?['"`(]*([^\s'"`(),;:]+)/g);
    return [...words].flatMap(([, lead, text = '']) => {
        if (lead === 'into')
            return [];
        const word = text.replace(/\.+$/, '');
        const ofOwner = lead === 'from' ? [word.replace(/^[^/]+\//, '')] : [];
        return [word, word.replace(/^origin\//, ''), ...ofOwner];
    });
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isSafeFor),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   pb: () => (/* binding */ specialPath)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4924);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/** Paths that are not what they look like. */




const LINK = '120000';
const SUBMODULE = '160000';
/** Why nobody can read the name as what it is; undefined: everybody can. */
function hiddenIn({ path, encoding }) {
    if (encoding === 'invalid')
        return 'its name is not UTF-8';
    return _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .HIDDEN */ .RG.test(path) ? 'its name holds a control or invisible character' : undefined;
}
/** What the path is at the head, if it is no plain file. Deleting a link or submodule is judged as a file. */
function specialPath({ path, kind }, { revision }, facts) {
    const entry = kind === 'delete' ? null : facts.entry({ revision, path });
    const mode = entry === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entry === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : entry?.mode;
    if (mode === LINK)
        return 'a symbolic link';
    if (mode === SUBMODULE)
        return 'a submodule';
    return /^\.gitmodules$/i.test(path) ? 'the list of submodules' : undefined;
}
/** Would the change be safe for the item: a name that everybody can read, and no link or submodule that no entry names? */
function isSafeFor(item, change, pull, facts) {
    if (hiddenIn(change) !== undefined)
        return false;
    const isPlain = !_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .INVISIBLE */ .kH.test(change.path) && specialPath(change, pull, facts) === undefined;
    return isPlain || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .namesExactly */ .J_)(item.scope, change.kind, change.path);
}


/***/ }),

/***/ 2021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ revertedBy),
/* harmony export */   k: () => (/* binding */ bringBack)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/** Merges that a later commit took back, and how their work comes back. */

/** The commit that a message says is reverted, as `git revert` writes it. */
function revertedBy(message) {
    return /^This reverts commit ([0-9a-f]{40,64})/m.exec(message)?.[1];
}
/** For git a branch that has merged has nothing to merge any more, so to merge it once more brings nothing back. */
function bringBack({ item, plan, merges }, { snapshot, facts }) {
    const [merge, ...others] = merges;
    const arrived = snapshot.source === 'git' && others.length === 0 && facts.arrivedSince({ path: plan.path });
    const reverts = arrived && arrived !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && merge?.mergeCommit
        ? arrived.filter(({ message }) => revertedBy(message) === merge.mergeCommit)
        : [];
    const command = reverts.length === 1 ? `: git revert ${reverts[0]?.commit}` : '';
    const [branch] = item.branches;
    return `to bring its work back, revert the revert on a branch ${branch === undefined ? '' : `"${branch}" `}made anew from "${snapshot.base.branch}"${command}`;
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ strictReason),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

/**
 * 0: no finding of severity `error` and every verdict `success`; 1: otherwise; 2: a plan is broken, unless every branch could
 * be judged all the same (it mends the plan). `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
/** Why `strict` fails what passes without it. */
function strictReason(judgement) {
    if (exitCode(judgement, { strict: false }) !== 0)
        return undefined;
    const { findings, warnings = [] } = judgement;
    const count = warnings.length + findings.filter(({ severity }) => severity === 'warn').length;
    return count === 0
        ? undefined
        : `--strict counts ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'warning')} as ${count === 1 ? 'an error' : 'errors'}`;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
}


/***/ }),

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ branchClash)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

/** A pull request whose branch several unfinished items claim belongs to none of them. Lint holds plans to the same. */
const branchClash = {
    id: 'branch-clash',
    about: 'pull',
    undecided: true,
    judge(pull, planState) {
        const role = planState?.roleOf(pull);
        if (!planState || role?.kind !== 'clash')
            return [];
        const { snapshot, plans } = planState;
        const names = role.claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
        const keys = new Set(role.claimants.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
        const [first] = plans.flatMap((plan) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(plan)
            .filter((item) => keys.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)))
            .map((item) => ({ plan, item })));
        const at = first && {
            path: first.plan.path,
            ...first.plan.locate(first.item.isIntegration ? ['integration', 'branch'] : ['items', first.item.item, 'branch']),
        };
        return [
            {
                ...(at ? { at } : {}),
                wanted: 'a branch that one unfinished item claims',
                found: `branch "${pull.branch}" is claimed by ${names}`,
                message: `which item branch "${pull.branch}" stands for cannot be decided: ${names} claim it`,
                remedy: `give each item a branch of its own in the plan on "${snapshot.base.branch}"`,
            },
        ];
    },
};


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ incompleteFiles),
/* harmony export */   QU: () => (/* binding */ unheldPath),
/* harmony export */   aw: () => (/* binding */ largePlans),
/* harmony export */   qq: () => (/* binding */ unreadSibling)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1650);
/* harmony import */ var _overlap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9416);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);









/** What a pull request changes cannot be judged where nobody can list it all. */
const incompleteFiles = {
    id: 'incomplete-files',
    about: 'pull',
    undecided: true,
    judge(pull) {
        if (pull.changes.complete)
            return [];
        const { reason } = pull.changes;
        return [
            {
                wanted: 'the complete list of changed files',
                found: reason,
                message: `the list of files that ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .pullName */ .N4)(pull)} changes cannot be proved complete: ${reason}`,
                // Git always gives whole lists, but of histories that meet.
                remedy: pull.number === undefined
                    ? 'fetch the whole history of both, or make the branch anew from the base'
                    : 'run the check again; if it stays, push a new commit or split the pull request',
            },
        ];
    },
};
/** Plans of any size would hold up the run. */
const largePlans = {
    id: incompleteFiles.id,
    about: 'plan-change',
    undecided: true,
    judge({ bytes }) {
        if (bytes <= _plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY)
            return [];
        const most = `${_plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CHANGED_BYTES */ .dY / 1024} KiB`;
        return [
            {
                path: _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG,
                wanted: `plan files of at most ${most} together in one pull request`,
                found: `${Math.ceil(bytes / 1024)} KiB`,
                message: `the plan files that this pull request changes have ${Math.ceil(bytes / 1024)} KiB together, and at most ${most} are judged`,
                remedy: 'change the plans in several pull requests, one after the other',
            },
        ];
    },
};
/** A file that is listed as created or modified, and is not there: one of two answers is wrong. */
const unheldPath = {
    id: 'incomplete-files',
    about: 'path',
    undecided: true,
    judge({ path, kind }, { pull }, { facts }, said) {
        // What is blamed anyway needs no further reading.
        if (kind === 'delete' || said.some(({ severity }) => severity === 'error'))
            return [];
        if (facts.entry({ revision: pull.revision, path }) !== null)
            return [];
        return [
            {
                path,
                kind,
                wanted: 'one answer to what the pull request changes',
                found: `the list says that it ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}", and at its head nothing is there`,
                message: `what ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .pullName */ .N4)(pull)} changes is not known: by the list it ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}", but its head has no such file`,
                remedy: 'run the check again; if it stays, push a new commit',
            },
        ];
    },
};
/**
 * What the pull request of another item changes could not be read. It decides only on paths where this one would give way
 * to it; on what its item owns alone, this one is right whatever the other does.
 */
const unreadSibling = {
    id: incompleteFiles.id,
    about: 'item',
    undecided: true,
    judge(subject, planState) {
        return [...planState.progress.values()].flatMap((other) => judgeSibling(subject, other, planState));
    },
};
function judgeSibling(subject, other, planState) {
    if (other === subject.progress || !isUnread(other) || planState.ordered(subject.item, other.item))
        return [];
    const [theirs] = other.pulls;
    const decided = firstOpen(subject, subject.changes.filter((change) => mayYield(subject, change, other, planState)), planState);
    if (!decided)
        return [];
    const whose = theirs ? (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .pullName */ .N4)(theirs) : 'the pull requests';
    const found = theirs ? 'its list of changes could not be read' : 'the list of its pull requests could not be read';
    return [
        {
            path: decided.path,
            kind: decided.kind,
            wanted: `what ${whose} of item "${other.item.item}" changes`,
            found,
            message: `whether ${whose} of item "${other.item.item}" changes "${decided.path}" too could not be read, and this pull request would give way`,
            remedy: 'run the check again; on paths that only this item owns nothing has to be known of the other',
            other: {
                plan: other.item.plan,
                item: other.item.item,
                ...(theirs ? { branch: theirs.branch } : {}),
                ...(theirs?.number === undefined ? {} : { pull: theirs.number }),
            },
        },
    ];
}
/** The first that the base does not have already. Twice as many are asked about each time: most often one is enough. */
function firstOpen({ pull }, changes, planState) {
    let known = 0;
    let unknown = 0;
    for (const change of changes) {
        const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesBase */ .z)(pull, change, planState);
        if (isStale === false)
            return change;
        if (isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            unknown += 1;
        else
            known += 1;
        if (unknown > known)
            return change;
    }
    return unknown > 0 ? changes[0] : undefined;
}
function isUnread({ pulls: [pull], openUnread }) {
    return pull ? !pull.changes.complete && pull.changes.isUnread === true : openUnread === true;
}
function mayYield(subject, { path, kind }, other, planState) {
    const { item, plan, progress } = subject;
    // What it may not do at all is wrong whatever the other does.
    if (!(0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).includes(kind))
        return false;
    if (kind !== 'delete' && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(plan.generated, path) && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .covers */ .hU)(other.plan.generated, path))
        return false;
    const isOurs = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(item, path);
    const isTheirs = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withParents */ .M2)(path).some((each) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .owns */ .S4)(other.item, each));
    if (isOurs !== isTheirs)
        return isTheirs;
    const [theirs] = other.pulls;
    return theirs === undefined || (0,_overlap_js__WEBPACK_IMPORTED_MODULE_6__/* .comesLater */ .k9)(subject, { pull: theirs, progress: other, item: other.item }, planState);
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES),
  N: () => (/* binding */ rulesAbout)
});

// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __webpack_require__(1473);
;// CONCATENATED MODULE: ./lib/core/rules/broken-plan.js


/** A pull request that changes plans must not leave any that it touches broken, nor break another. */
const brokenPlan = {
    id: 'broken-plan',
    about: 'plan-change',
    /** Each plan that it touches and leaves broken, and each other plan that is broken then but not now. */
    judge({ touched, before, after }, { base }) {
        const wasBroken = new Set(before.brokenPaths);
        const isTouched = new Set(touched.map(rule/* planPath */.pw));
        const told = after.problems.filter(({ at }) => at === undefined || isTouched.has(at.path) || !wasBroken.has(at.path));
        const paths = new Set(told.map(({ at }) => at?.path));
        // One that it leaves broken through another plan, which is told there: the same id, a circle.
        const isThrough = after.brokenPaths.some((path) => isTouched.has(path) && !paths.has(path));
        const known = new Set(before.problems.map(placed));
        const others = isThrough ? after.problems.filter((each) => !told.includes(each)) : [];
        const fresh = others.filter((each) => !known.has(placed(each)));
        return [...told, ...(fresh.length > 0 ? fresh : others)].map(({ message, hint, at }) => ({
            ...(at ? { path: at.path, at } : {}),
            wanted: 'plans that can be read after the merge',
            found: message,
            message: `"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" would be broken on "${base.branch}": ${message}`,
            remedy: hint,
        }));
    },
};
function placed({ at, message }) {
    return JSON.stringify([at?.path, message]);
}

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
;// CONCATENATED MODULE: ./lib/core/rules/conflict-marker.js

/** A merge conflict that was committed as it was. Only the command line reports it: the action reads no contents. */
const conflictMarker = {
    id: 'conflict-marker',
    about: 'path',
    judge({ path, kind, encoding }, { pull }, { facts, snapshot }) {
        if (snapshot.source !== 'git' || kind === 'delete' || encoding === 'invalid')
            return [];
        const isConflicted = facts.conflicted({ revision: pull.revision, path });
        if (isConflicted === facts_facts/* PENDING */.eG || !isConflicted)
            return [];
        return [
            {
                severity: 'warn',
                path,
                kind,
                wanted: 'files without the markers of a merge conflict',
                found: 'lines that begin with "<<<<<<< " and ">>>>>>> "',
                message: `"${path}" has the markers of a merge conflict in it`,
                remedy: 'resolve the conflict in the file, and commit it again',
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/progress/ignored-merge.js
var ignored_merge = __webpack_require__(7400);
// EXTERNAL MODULE: ./lib/core/progress/merge-candidates.js
var merge_candidates = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/core/progress/revert.js
var revert = __webpack_require__(2021);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var rules_ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/rules/dependency-open.js







/** Work that builds on an item waits until that item is in the base. */
const dependencyOpen = {
    id: 'dependency-open',
    about: 'item',
    judge({ item }, planState) {
        return planState.waitsFor(item).map((waited) => describe(item, waited, planState));
    },
};
function describe(item, waited, planState) {
    const { item: dependency, known, because, pulls } = waited;
    const ways = waysOut(waited, planState);
    const ignored = ways.length > 0 && pulls.length === 0 ? (0,ignored_merge/* ignoredMerge */.X)(waited, planState) : undefined;
    return {
        ...(known ? {} : { severity: 'warn' }),
        wanted: `item "${dependency.item}" merged into "${planState.snapshot.base.branch}"`,
        found: known ? `"${dependency.item}" ${because}` : `"${dependency.item}" is an item ${unknown(dependency)}`,
        message: known
            ? `item "${item.item}" waits for item "${dependency.item}", which ${because}${ignored ? `: ${ignored.because}` : ''}`
            : `item "${item.item}" depends on item "${dependency.item}", ${unknown(dependency)}: finished or not, nobody can tell`,
        ...(ways.length > 0 ? (0,finding/* offer */.x)(...ways) : { remedy: known ? wayToFinish(waited, planState) : wayToKnow(dependency) }),
        other: {
            plan: dependency.plan,
            item: dependency.item,
            ...(pulls[0] ? { branch: pulls[0].branch } : {}),
            ...(pulls[0]?.number === undefined ? {} : { pull: pulls[0].number }),
        },
    };
}
function waysOut(waited, planState) {
    const { item, pulls } = waited;
    const { snapshot } = planState;
    const [open, ...others] = pulls;
    // One that changes nothing does not finish its item, nor does one of several.
    const isLast = open?.changes.complete && open.changes.list.length > 0 && others.length === 0;
    if (open)
        return isLast && !item.merged ? [(0,rules_ways/* waitFor */.fm)(open, snapshot)] : [];
    // The same branch cannot be merged again: there is nothing to merge.
    const named = item.isIntegration ? [] : (0,merge_candidates/* namedMerges */.zw)(waited, planState);
    return named.length === 0
        ? []
        : [
            ...named.map((each) => (0,rules_ways/* nameMerge */.cO)(each, waited, snapshot)),
            (0,finding/* decide */.LD)(`Merge other work of item "${item.item}" first`),
        ];
}
function wayToFinish(waited, planState) {
    const { item, pulls, merges, reverted } = waited;
    const { snapshot } = planState;
    const seen = 'nothing has to change here, the next check sees it';
    const first = `merge "${item.item}" first; ${seen}`;
    const base = `"${snapshot.base.branch}"`;
    if (reverted && pulls.length === 0)
        return `${(0,revert/* bringBack */.k)(waited, planState)}. ${seen}`;
    if (item.merged)
        return `correct "merged" of item "${item.item}" in the plan on ${base}, or ${first}`;
    if (pulls.length > 0 || merges.length > 0 || item.isIntegration)
        return first;
    const merged = (0,merge_candidates/* mayHaveMerged */.Kg)(waited, planState);
    if (merged !== undefined)
        return `${merged}. ${seen}`;
    const how = snapshot.source === 'git' ? 'merged: { commit: … }' : 'merged: { pull: … }" or "merged: { commit: … }';
    return `${first}. if its work is in ${base} already, by a fast-forward or from another branch, say so in the plan there: "${how}"`;
}
function wayToKnow({ merged, branches }) {
    const branch = branches.find((each) => !(0,branch_names/* isGlobClaim */.rz)(each));
    const fetch = branch === undefined ? '' : ` (${(0,shell/* fetchBranch */.D)(branch)})`;
    return merged && 'pull' in merged
        ? 'let the plan name the commit of the merge, "merged: { commit: … }", or ask the check on GitHub'
        : `fetch its branch${fetch}, or ask the check on GitHub`;
}
/** Git knows branches, and no numbers of pull requests. */
function unknown({ merged }) {
    return merged && 'pull' in merged
        ? `said to be merged by #${merged.pull}, which git cannot look up`
        : 'of which no branch was found here';
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(917);
;// CONCATENATED MODULE: ./lib/core/rules/do-not-touch.js





/** Forbid wins over every scope, and is generous: a directory above the path, another letter case, another Unicode form. */
const doNotTouch = {
    id: 'do-not-touch',
    about: 'path',
    judge(change, { item, changes, pull }, planState) {
        const { snapshot } = planState;
        const { path, kind, copiedFrom } = change;
        const globs = (0,scope/* globsFor */.tN)(item.doNotTouch, kind);
        const glob = globs.find((each) => (0,globs_glob/* forbids */.kT)(each, path));
        if (glob === undefined) {
            const source = copiedFrom !== undefined && globs.some((each) => (0,globs_glob/* forbids */.kT)(each, copiedFrom));
            return source ? [copied(path, copiedFrom, item)] : [];
        }
        return [
            {
                path,
                kind,
                wanted: `no path that "${glob}" matches: a constraint of item "${item.item}"`,
                found: `${(0,rule/* verb */.w3)(kind)} "${path}"`,
                message: `"${path}" must not be touched by item "${item.item}": its constraint "${glob}" forbids it`,
                ...(0,finding/* offer */.x)((0,rules_ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Have the constraint "${glob}" changed in the plan on "${snapshot.base.branch}"`)),
            },
        ];
    },
};
/** A copy leaves its source as it is: told, not forbidden. */
function copied(path, copiedFrom, item) {
    return {
        severity: 'notice',
        path,
        kind: 'create',
        wanted: `"${copiedFrom}" left as it is`,
        found: `"${path}" is a copy of it`,
        message: `"${path}" is a copy of "${copiedFrom}", which item "${item.item}" must not touch and does not touch by copying`,
        remedy: 'No action is needed',
    };
}

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress = __webpack_require__(1650);
;// CONCATENATED MODULE: ./lib/core/rules/duplicate-claim.js


/** One item, one open pull request: the earliest one is judged as the item's. */
const duplicateClaim = {
    id: 'duplicate-claim',
    about: 'pull',
    judge(pull, planState) {
        const role = planState?.roleOf(pull);
        if (role?.kind !== 'duplicate')
            return [];
        const { first } = role;
        const { item, merges } = role.progress;
        const other = first.number === undefined ? `"${first.branch}"` : `#${first.number}`;
        const merged = merges.some(({ number, branch }) => number === first.number && branch === first.branch);
        return [
            {
                wanted: `one open pull request for item "${item.item}"`,
                found: merged ? `${other} has merged for it` : `${other} is open for it`,
                message: merged
                    ? `${(0,progress/* pullName */.N4)(pull)} was opened for item "${item.item}" before ${other} merged for it`
                    : `${(0,progress/* pullName */.N4)(pull)} claims item "${item.item}", and ${other}, which is earlier, claims it already`,
                ...duplicate_claim_waysOut(pull, other, merged),
                other: {
                    plan: item.plan,
                    item: item.item,
                    branch: first.branch,
                    ...(first.number === undefined ? {} : { pull: first.number }),
                },
            },
        ];
    },
};
/** Git has no pull requests to close, and nobody should delete a branch for this. */
function duplicate_claim_waysOut({ number }, other, merged) {
    if (number === undefined)
        return { remedy: `move the work into ${other}, or give the branch another name` };
    const title = `Close this pull request${merged ? ' and open a new one if the item needs more work' : ''}`;
    const close = { kind: 'run', title, command: `gh pr close ${number}` };
    return merged ? (0,finding/* offer */.x)(close) : (0,finding/* offer */.x)(close, (0,finding/* decide */.LD)(`Close ${other}, if this one is to go on`));
}

// EXTERNAL MODULE: ./lib/core/rules/incomplete-files.js
var incomplete_files = __webpack_require__(8661);
// EXTERNAL MODULE: ./lib/core/rules/out-of-scope.js
var out_of_scope = __webpack_require__(5436);
// EXTERNAL MODULE: ./lib/core/rules/overlap.js
var overlap = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
;// CONCATENATED MODULE: ./lib/core/rules/plan-changed.js




/** A pull request that works under a plan cannot change the plan: it would set its own limits. */
const planChanged = {
    id: 'plan-changed',
    about: 'path',
    judge(change, { item, changes, pull }, planState) {
        const { snapshot } = planState;
        const { path, kind } = change;
        if (!(0,scope/* isPlanFile */.cx)(path))
            return [];
        return [
            {
                path,
                kind,
                wanted: `no change under "${plan/* PLAN_DIRECTORY */.AG}" by an item`,
                found: `"${path}" is changed by item "${item.item}"`,
                message: `"${path}" is a plan, and item "${item.item}" cannot change the plan it is judged by`,
                ...(0,finding/* offer */.x)((0,rules_ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(`Change it in a pull request of its own into "${snapshot.base.branch}", from a branch that no item claims`)),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/plans-broken.js

/** Plans on the base that cannot be read: nothing can be judged by them, and whoever mends only them is let through. */
const plansBroken = {
    id: 'plans-broken',
    about: 'plan',
    undecided: true,
    judge: ({ problems }, { base }) => problems.map(({ message, hint, at }) => ({
        ...(at ? { at } : {}),
        wanted: `plans on "${base.branch}" that can be read`,
        found: message,
        message: `"${at?.path ?? plan/* PLAN_DIRECTORY */.AG}" is broken on "${base.branch}", so nothing can be judged: ${message}`,
        remedy: `${hint}${hint.endsWith('?') ? ' ' : '; '}a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}" can mend it`,
    })),
};

// EXTERNAL MODULE: ./lib/core/rules/stale-base.js + 1 modules
var stale_base = __webpack_require__(2460);
// EXTERNAL MODULE: ./lib/core/progress/agents.js
var progress_agents = __webpack_require__(6461);
;// CONCATENATED MODULE: ./lib/core/rules/unclaimed.js





/** An author who is bound to items (input `agents`) opened a pull request that stands for none. */
const unclaimed = {
    id: 'unclaimed',
    about: 'unlisted',
    byBase: true,
    judge(pull, changes, { snapshot, plans, progress }) {
        if (!isBound(pull, snapshot.settings.agents))
            return [];
        if (changes.length > 0 && changes.every(({ path }) => (0,scope/* isPlanFile */.cx)(path)))
            return [];
        if (plans.length === 0 || (0,owned_path/* admission */.at)(pull, plans))
            return [];
        const [first] = progress.values();
        const { author } = pull;
        const name = author === undefined ? 'its author' : `"${author}"`;
        const bound = author === undefined
            ? 'GitHub does not show who opened it, so it may be an author whom the input "agents" names'
            : `${name} is bound to the items of the plans`;
        const ways = (other) => (0,finding/* offer */.x)(...[...progress.values()].map((each) => (0,rules_ways/* claim */.B7)(pull, changes, each, snapshot)), (0,finding/* decide */.LD)(other), first && (0,rules_ways/* admit */.w4)(pull, first, snapshot), author === undefined ? (0,finding/* decide */.LD)('Add "!ghost" to the input "agents"') : undefined);
        const wanted = `a branch that an item claims, since ${name} works under the plans`;
        return pull.sameRepository
            ? [
                {
                    wanted,
                    found: `branch "${pull.branch}", which no item claims`,
                    message: `${bound}, and no item claims branch "${pull.branch}"`,
                    ...ways('Move the work to the branch of an item'),
                },
            ]
            : [
                {
                    wanted,
                    found: `branch "${pull.branch}" of another repository`,
                    message: `${bound}, and a branch of another repository stands for none, here "${pull.branch}"`,
                    ...ways('Push the work to the branch of an item in this repository'),
                },
            ];
    },
};
/** Is the author one of those who must work by a plan? */
function isBound({ author }, agents) {
    return (0,progress_agents/* isAgent */.y)(author, agents);
}

;// CONCATENATED MODULE: ./lib/core/rules/unprovable-claim.js
/** Where the merged pull requests of a glob claim cannot all be listed, neither the item nor what waits for it can be decided. */
const unprovableClaim = {
    id: 'unprovable-claim',
    about: 'item',
    undecided: true,
    judge({ progress, item }, planState) {
        return [progress, ...planState.waitsFor(item)].flatMap((each) => each.unprovable === undefined
            ? []
            : [
                {
                    wanted: `every merged pull request of item "${each.item.item}"`,
                    found: 'a glob whose pull requests cannot all be listed',
                    message: `whether item "${each.item.item}" is finished cannot be decided: ${each.unprovable}`,
                    remedy: `name the branch exactly in the plan on "${planState.snapshot.base.branch}"`,
                },
            ]);
    },
};

// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/progress/path-hazards.js
var path_hazards = __webpack_require__(8288);
;// CONCATENATED MODULE: ./lib/core/rules/unsafe-path.js






/** Names that Windows cannot hold. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const WINDOWS_CANNOT = /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/iu;
/** Paths that are not what they look like: links, submodules, invisible characters, names that no other system can hold. */
const unsafePath = {
    id: 'unsafe-path',
    about: 'path',
    judge(change, subject, planState) {
        const hidden = (0,path_hazards/* hiddenIn */.k_)(change);
        if (hidden !== undefined)
            return [unreadable(change, subject, planState, hidden)];
        return [...joined(change, subject, planState), ...special(change, subject, planState), ...portable(change)];
    },
};
function unreadable(change, { changes, pull }, planState, why) {
    const { path, kind } = change;
    return {
        path,
        kind,
        wanted: 'names that read as what they are',
        found: why,
        message: `"${path}" is unsafe: ${why}`,
        ...(0,finding/* offer */.x)((0,rules_ways/* takeOut */.gu)(change, changes, pull, planState), (0,finding/* decide */.LD)(kind === 'create'
            ? 'Give the file another name'
            : 'Rename or delete the file from a branch that no item claims')),
    };
}
/** Emoji and some languages need such characters, but two names with and without them look the same. */
function joined(change, subject, planState) {
    const { path, kind } = change;
    const { item } = subject;
    if (!invisible/* INVISIBLE */.kH.test(path) || (0,scope/* namesExactly */.J_)(item.scope, kind, path))
        return [];
    return [
        {
            path,
            kind,
            wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
            found: 'its name holds an invisible character',
            message: `"${path}" holds an invisible character, and no scope entry of item "${item.item}" names exactly this path`,
            ...(0,rule/* waysOut */.ZN)(change, subject, planState),
        },
    ];
}
function special(change, subject, planState) {
    const { path, kind } = change;
    const { pull, item } = subject;
    const what = (0,path_hazards/* specialPath */.pb)(change, pull, planState.facts);
    if ((0,scope/* namesExactly */.J_)(item.scope, kind, path))
        return what === 'a submodule' ? [pointer(path, kind)] : [];
    if (what === undefined)
        return [];
    return [
        {
            path,
            kind,
            wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
            found: `${(0,rule/* verb */.w3)(kind)} ${what}`,
            message: `"${path}" is ${what}, and no scope entry of item "${item.item}" names exactly this path`,
            ...(0,rule/* waysOut */.ZN)(change, subject, planState),
        },
    ];
}
/** What the other repository holds at that commit is in no list of changes. */
function pointer(path, kind) {
    return {
        severity: 'notice',
        path,
        kind,
        wanted: 'a submodule that the plan names',
        found: `${(0,rule/* verb */.w3)(kind)} a submodule`,
        message: `"${path}" is a submodule: only the commit it points to is judged, not the files behind it`,
        remedy: 'look at that commit where it is',
    };
}
function portable({ path, kind }) {
    if (kind === 'delete' || !WINDOWS_CANNOT.test(path))
        return [];
    return [
        {
            severity: 'warn',
            path,
            kind,
            wanted: 'names that every system can hold',
            found: 'a character, an ending or a reserved name that Windows refuses',
            message: `"${path}" cannot be checked out on Windows`,
            remedy: 'rename the file if anybody works on Windows',
        },
    ];
}

// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/rules/wrong-kind.js




/** A path that the item may change, but not in this way. */
const wrongKind = {
    id: 'wrong-kind',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,scope/* isPlanFile */.cx)(path))
            return [];
        const { item, plan, progress, pull } = subject;
        const allowed = (0,allowed_kinds/* allowedKinds */.i7)(item, plan, path, progress.merges);
        if (allowed.length === 0 || allowed.includes(kind))
            return [];
        return [
            {
                path,
                kind,
                wanted: `item "${item.item}" may ${allowed.join(' or ')} it`,
                found: `${(0,rules_ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it`,
                message: `item "${item.item}" may ${allowed.join(' or ')} "${path}", and ${(0,rules_ways/* workOf */.LT)(pull)} ${(0,rule/* verb */.w3)(kind)} it`,
                ...(0,rule/* waysOut */.ZN)(change, subject, planState, true),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/core/rules/list.js
/** All rules of the check. */

















/** In the order in which they are asked, among those about the same. */
const RULES = [
    plansBroken,
    branch_clash/* branchClash */.Y,
    duplicateClaim,
    incomplete_files/* incompleteFiles */.A5,
    planChanged,
    doNotTouch,
    out_of_scope/* outOfScope */.G,
    wrongKind,
    unsafePath,
    conflictMarker,
    stale_base/* staleBase */.ln,
    stale_base/* movedFile */.eT,
    stale_base/* movedFolder */.eC,
    incomplete_files/* unheldPath */.QU,
    dependencyOpen,
    overlap/* overlap */.EF,
    overlap/* emptiedFolder */.jK,
    incomplete_files/* unreadSibling */.qq,
    unprovableClaim,
    owned_path/* ownedPath */.bD,
    owned_path/* tooManyPaths */.Gj,
    unclaimed,
    incomplete_files/* largePlans */.aw,
    stale_base/* stalePlan */.VG,
    brokenPlan,
];
function rulesAbout(about) {
    return RULES.filter((rule) => rule.about === about);
}


/***/ }),

/***/ 5436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ outOfScope),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);
/* harmony import */ var _plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9801);
/* harmony import */ var _text_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3150);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3635);










/** A path that no list of the item covers, for no kind of change. */
const outOfScope = {
    id: 'out-of-scope',
    about: 'path',
    judge(change, subject, planState) {
        const { path, kind } = change;
        if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) || (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedKinds */ .i7)(subject.item, subject.plan, path, subject.progress.merges).length > 0)
            return [];
        const base = planState.snapshot.base.branch;
        const dropped = subject.item.dropped;
        const end = change.renamedTo
            ? ` (renamed to "${change.renamedTo}")`
            : change.renamedFrom
                ? ` (renamed from "${change.renamedFrom}")`
                : '';
        const found = `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .verb */ .w3)(kind)} "${path}"${end}`;
        if (dropped !== undefined) {
            return [
                {
                    path,
                    kind,
                    wanted: `no change: item "${subject.item.item}" was dropped (${dropped})`,
                    found,
                    message: `"${path}" is changed for item "${subject.item.item}", which the plan on "${base}" dropped: ${dropped}`,
                    ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_8__/* .takeOut */ .gu)(change, subject.changes, subject.pull, planState), (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(`Close this pull request, or take "dropped" out of the plan on "${base}"`)),
                },
            ];
        }
        const glob = exceptionOf(subject, path) ?? nearMissIn(subject, path);
        return [
            {
                path,
                kind,
                ...(glob ? { at: glob.at } : {}),
                wanted: `only files in the scope of item "${subject.item.item}"`,
                found,
                message: `"${path}"${end} is outside the scope of item "${subject.item.item}"${glob?.because ?? ''}`,
                ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_7__/* .waysOut */ .ZN)(change, subject, planState),
            },
        ];
    },
};
/** Enough is blamed already to be looked at one by one: of these it is only counted what the item may not do. */
function andMore(rest, { item, plan, progress }) {
    const isForbidden = ({ path, kind }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) ||
        !(0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).includes(kind) ||
        (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path));
    const wrong = rest.filter(isForbidden);
    const others = rest.length - wrong.length;
    if (rest.length === 0)
        return [];
    const unseen = others === 0 ? '' : `; ${others.toLocaleString('en-US')} others were not looked at`;
    const count = wrong.length.toLocaleString('en-US');
    const where = wrong.length === 0 ? '' : ` (${(0,_text_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .folderLines */ .IF)(wrong).join('; ')})`;
    return [
        {
            wanted: `only changes that item "${item.item}" may make`,
            found: `${count} more changes that it may not make${unseen}`,
            message: `and ${count} more paths that item "${item.item}" may not change so${where}${unseen}`,
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)({ kind: 'remove-path', title: 'Do the same for them' }),
        },
    ];
}
/** The glob that a reader would say has the path. */
function nearMissIn({ item, plan }, path) {
    for (const list of ['any', 'create', 'modify', 'delete']) {
        for (const [index, glob] of item.scope[list].entries()) {
            const difference = (0,_plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearMiss */ .bi)(glob, path);
            if (difference === undefined)
                continue;
            const exact = (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .exactGlob */ .iN)(path);
            const words = difference === 'escaping'
                ? exact && `as a glob, this file is written ${(0,_plan_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedYaml */ .kk)(exact)}`
                : (0,_plan_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceWords */ .XY)(glob, path, difference);
            if (words === undefined)
                continue;
            return { at: positionIn(plan, item, [list, index]), because: `, which has "${glob}": ${words}` };
        }
    }
    return undefined;
}
/** The glob of `except` without which the scope would cover the path. */
function exceptionOf({ item, plan }, path) {
    const { except } = item.scope;
    const index = except.findIndex((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
    const glob = except[index];
    if (glob === undefined || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsCovered */ .GD)({ ...item.scope, except: [] }, path).length === 0)
        return undefined;
    return { at: positionIn(plan, item, ['except', index]), because: `: "except" takes it out by "${glob}"` };
}
function positionIn(plan, item, keys) {
    const owner = item.isIntegration ? ['integration'] : ['items', item.item];
    return { path: plan.path, ...plan.locate([...owner, 'scope', ...keys]) };
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   jK: () => (/* binding */ emptiedFolder),
/* harmony export */   k9: () => (/* binding */ comesLater)
/* harmony export */ });
/* unused harmony export whoYields */
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8060);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3635);








/**
 * Two open item pull requests on one path. If one item owns its path and the other does not, the other gives way; else the
 * later one does. So a stray pull request can never block the item that does what the plan says.
 */
const overlap = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        const unordered = planState.collisions(subject).filter(({ other }) => !planState.ordered(subject.item, other.item));
        const colliding = unordered.filter((each) => !isGenerated(subject, each));
        const yields = ({ mine, theirs, other }) => whoYields(subject, mine, other, theirs, planState).yields;
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFirst */ .Ms)(colliding, yields, (each) => judgeCollision(subject, each, planState));
        return [
            ...drafts,
            ...andMore(rest, yields, 'paths that other open item pull requests change too'),
            ...noticesOnGenerated(subject, unordered.filter((each) => isGenerated(subject, each)), planState),
        ];
    },
};
function judgeCollision(subject, { mine, theirs, other }, planState) {
    // Both are asked at once, so that one more round of reading is enough.
    const stale = [(0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(subject.pull, mine, planState), (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(other.pull, theirs, planState)];
    if (stale.includes(true))
        return [];
    if (stale.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG))
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
    const why = byOwner ? 'owns the path' : 'came first';
    const both = mine.path === theirs.path
        ? `"${mine.path}"`
        : `"${mine.path}" and "${theirs.path}", which no checkout holds side by side,`;
    const winner = yields ? other : subject;
    return [
        {
            severity: yields ? 'error' : 'notice',
            path: mine.path,
            kind: mine.kind,
            wanted: `no path that another open item pull request changes`,
            found: `${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)} of item "${other.item.item}" ${theirs.kind === 'delete' ? 'deletes' : 'changes'} "${theirs.path}"`,
            message: `${both} ${mine.path === theirs.path ? 'is' : 'are'} changed by item "${subject.item.item}" and by item "${other.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)}); item "${winner.item.item}" ${why}`,
            ...(yields
                ? wayOut(subject, mine, theirs, other, byOwner, planState)
                : { remedy: `No action is needed: ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)} must change` }),
            other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .pullParty */ .av)(other.pull, other.progress),
        },
    ];
}
/** @param what they are, in the plural */
function andMore(rest, yields, what) {
    const [first] = rest;
    if (!first)
        return [];
    const count = rest.length.toLocaleString('en-US');
    return [
        {
            severity: rest.some(yields) ? 'error' : 'notice',
            wanted: 'no path that another open item pull request changes',
            found: `${count} more, which were not looked at one by one`,
            message: `and ${count} more ${what}, such as "${first.mine.path}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(first.other.pull)})`,
            remedy: 'do the same for them; where the base has these changes already, merge it into the branch',
        },
    ];
}
/** Each side is asked about its own path: if one owns it and the other does not, the other yields, else the later one. */
function whoYields(subject, mine, other, theirs, planState) {
    const mineOwned = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(subject.item, mine.path);
    const theirsOwned = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .owns */ .S4)(other.item, theirs.path);
    const byOwner = mineOwned !== theirsOwned;
    return { yields: byOwner ? theirsOwned : comesLater(subject, other, planState), byOwner };
}
function wayOut({ pull, changes, item, plan, progress }, mine, theirs, other, isTheirs, planState) {
    const { snapshot } = planState;
    const out = (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOut */ .gu)(mine, changes, pull, planState);
    if (mine.path !== theirs.path)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(out, (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .LD)('Give it another name: the two cannot be together after a merge either'));
    if (isTheirs)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(out, (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveTo */ .pY)(mine, pull, other.progress, planState));
    // What the other one deletes is gone from the base then, and what both create is there.
    const then = mine.kind === 'create' ? 'modify' : mine.kind;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedKinds */ .i7)(item, plan, mine.path, progress.merges).includes(then);
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)(out, theirs.kind !== 'delete' && isAllowed ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .waitFor */ .fm)(other.pull, snapshot) : undefined);
}
function isGenerated(subject, { mine, theirs, other }) {
    if (mine.kind === 'delete' || theirs.kind === 'delete')
        return false;
    return (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(subject.plan.generated, mine.path) && (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .hU)(other.plan.generated, theirs.path);
}
/** One for each path, since every item may change it. */
function noticesOnGenerated(subject, collisions, { snapshot }) {
    const byPath = (0,_maps_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$z)(collisions, ({ mine }) => mine.path);
    return [...byPath.values()].flatMap(([first, ...more]) => {
        if (!first)
            return [];
        const { mine, theirs, other } = first;
        const name = (0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull);
        const others = more.length === 0 ? '' : ` and ${more.length} other${more.length === 1 ? '' : 's'}`;
        return {
            severity: 'notice',
            path: mine.path,
            kind: mine.kind,
            wanted: 'whoever merges second makes a generated file again',
            found: `${name} of item "${other.item.item}" changes "${theirs.path}"`,
            message: `"${mine.path}" is generated, and changed by item "${subject.item.item}" and by item "${other.item.item}" (${name})${others}: whoever merges second meets a conflict in it`,
            remedy: `once ${more.length === 0 ? name : 'one of them'} has merged, merge "${snapshot.base.branch}" into this branch, take "${mine.path}" as it is there, run the tool that writes it again, and commit what it writes`,
            other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .pullParty */ .av)(other.pull, other.progress),
        };
    });
}
/** Which of two gives way where both or neither own the path. One that must wait anyway yields, so that the two never wait for each other. */
function comesLater(a, b, planState) {
    const waits = [planState.waitsFor(a.item).length > 0, planState.waitsFor(b.item).length > 0];
    if (waits[0] !== waits[1])
        return waits[0] === true;
    if (a.pull.number !== undefined && b.pull.number !== undefined)
        return a.pull.number > b.pull.number;
    return rank(a, planState) > rank(b, planState);
}
const ranks = new WeakMap();
/** Plans by id, then items as in the plan: the order in which the world lists them. */
function rank({ progress }, planState) {
    const places = ranks.get(planState.progress) ?? new Map([...planState.progress.values()].map((each, at) => [each, at]));
    ranks.set(planState.progress, places);
    return places.get(progress) ?? -1;
}
/** One open item pull request creates a file in a folder that others empty: git would move that file with the folder. */
const emptiedFolder = {
    id: 'overlap',
    about: 'item',
    judge(subject, planState) {
        const meetings = planState
            .emptiedFolders(subject)
            .filter(({ other }) => !planState.ordered(subject.item, other.item));
        const yields = ({ mine, theirs, other, isMoved }) => isMoved && whoYields(subject, mine, other, theirs, planState).yields;
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFirst */ .Ms)(meetings, yields, (each) => judgeMeeting(subject, each, planState));
        return [...drafts, ...andMore(rest, yields, 'files in folders that open item pull requests empty')];
    },
};
function judgeMeeting(subject, { folder, mine, theirs, other, isMoved }, planState) {
    const isCreator = mine.kind === 'create';
    const [creator, taker] = isCreator ? [subject, other] : [other, subject];
    const created = isCreator ? mine : theirs;
    const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(creator.pull, created, planState);
    if (isStale !== false)
        return isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : [];
    const { yields, byOwner } = whoYields(subject, mine, other, theirs, planState);
    const winner = yields ? other : subject;
    const place = { path: mine.path, kind: mine.kind, other: (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .pullParty */ .av)(other.pull, other.progress) };
    const does = `Item "${taker.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(taker.pull)}) takes the last files out of "${folder}"`;
    const creates = `item "${creator.item.item}" (${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(creator.pull)}) creates "${created.path}" in it`;
    if (!isMoved) {
        return [
            {
                severity: 'notice',
                ...place,
                wanted: `a folder that stays, or that no other open item pull request creates files in`,
                found: `the folder "${folder}", whose last files are deleted`,
                message: `${does}, while ${creates}`,
                remedy: 'No action is needed: git merges both, and the folder stays with the new file',
            },
        ];
    }
    return [
        {
            severity: yields ? 'error' : 'notice',
            ...place,
            wanted: `a folder that no open item pull request empties while another one creates files in it`,
            found: `the folder "${folder}", which ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(taker.pull)} helps to empty`,
            message: `${does}, while ${creates}: git takes the folder for moved and would move the new file too. Item "${winner.item.item}" ${byOwner ? 'owns its path' : 'came first'}`,
            ...(yields
                ? wayOutOfFolder(subject, mine, folder, planState)
                : { remedy: `No action is needed: ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(other.pull)} must change` }),
        },
    ];
}
function wayOutOfFolder({ pull, changes }, mine, folder, planState) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOut */ .gu)(mine, changes, pull, planState), (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .decide */ .LD)(mine.kind === 'create' ? 'Create the file in another folder' : `Leave a file in "${folder}"`));
}


/***/ }),

/***/ 2032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ tooManyPaths),
/* harmony export */   at: () => (/* binding */ admission),
/* harmony export */   bD: () => (/* binding */ ownedPath)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6134);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
/* harmony import */ var _progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9458);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8661);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1473);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3635);








/** A pull request that stands for no item changes a path that an unfinished item owns. */
const ownedPath = {
    id: 'owned-path',
    about: 'unlisted',
    judge(pull, changes, planState) {
        const index = indexOf(planState.owners);
        if (index.isTooMuch(pathsOf(changes)))
            return [];
        const hits = changes.flatMap((change) => {
            const all = index.near(change.path).flatMap((owner) => hitOn(pull, change, owner));
            const [worst] = all.sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
            const owners = all.filter((each) => each.severity === worst?.severity).length;
            return worst ? [{ ...worst, owners }] : [];
        });
        const { drafts, rest } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFirst */ .Ms)(hits, ({ severity }) => severity === 'error', (hit) => {
            const isStale = (0,_progress_matches_base_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesBase */ .z)(pull, hit.change, planState);
            return isStale === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : isStale ? [] : [describe(pull, hit, changes, planState)];
        });
        return [...drafts, ...andMore(rest)];
    },
};
const NO_ACTION = { remedy: 'No action is needed; whoever merges second may have to rebase' };
/** Paths and globs are so many that nobody can say in time which path belongs to whom. */
const tooManyPaths = {
    id: _incomplete_files_js__WEBPACK_IMPORTED_MODULE_4__/* .incompleteFiles */ .A5.id,
    about: 'unlisted',
    undecided: true,
    judge(pull, changes, { owners }) {
        if (!indexOf(owners).isTooMuch(pathsOf(changes)))
            return [];
        const count = changes.length.toLocaleString('en-US');
        return [
            {
                wanted: 'paths that can be compared with the scopes of the unfinished items',
                found: `${count} paths, and scopes with too many globs that begin with a wildcard`,
                message: `whether ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(pull)} changes paths of unfinished items is not known: to compare its ${count} paths with all scopes takes too long`,
                remedy: 'split the pull request, or let the globs of the plans begin with the name of a folder',
            },
        ];
    },
};
const indexes = new WeakMap();
function indexOf(owners) {
    const known = indexes.get(owners) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .indexScopes */ .m5)(owners, ({ item }) => item.scope);
    indexes.set(owners, known);
    return known;
}
function pathsOf(changes) {
    return changes.map(({ path }) => path);
}
const WEIGHT = { error: 2, warn: 1, notice: 0 };
/** The worst one comes first. */
function andMore([first, ...more]) {
    if (!first)
        return [];
    const count = (more.length + 1).toLocaleString('en-US');
    return [
        {
            severity: first.severity,
            wanted: 'no path of an unfinished item',
            found: `${count} more paths of unfinished items, which were not looked at one by one`,
            message: `and ${count} more paths of unfinished items, such as "${first.change.path}" of item "${first.owner.item.item}"`,
            ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .offer */ .x)({
                kind: 'remove-path',
                title: 'Do the same for them; where the base has these changes already, merge it',
            }),
        },
    ];
}
/** Admitted by the plan, with the reason the plan gives. */
function admission(pull, plans) {
    for (const plan of plans) {
        const entry = plan.admit.find((each) => each.pull === pull.number);
        if (entry)
            return { plan, reason: entry.reason };
    }
    return undefined;
}
function hitOn(pull, change, owner) {
    const { item, plan, pulls, openUnread } = owner;
    if (plan.outsiders === 'ignore')
        return [];
    const glob = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedGlob */ .VT)(item.scope, change.path);
    if (glob === undefined)
        return [];
    const [active] = pulls;
    const severity = admission(pull, [plan])
        ? 'notice'
        : plan.outsiders === 'fail'
            ? 'error'
            : plan.outsiders === 'warn'
                ? 'warn'
                : active || openUnread
                    ? 'error'
                    : 'notice';
    return [{ change, owner, glob, severity }];
}
function describe(pull, { change, owner, glob, severity, owners }, changes, planState) {
    const { path, kind } = change;
    const { item, plan, pulls, openUnread } = owner;
    const [active] = pulls;
    const admitted = admission(pull, [plan]);
    const own = (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .claim */ .B7)(pull, changes, owner, planState.snapshot);
    const work = active
        ? `is being worked on in ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .pullName */ .N4)(active)}`
        : openUnread
            ? 'may be worked on: its pull requests could not be read'
            : 'has no open pull request yet';
    return {
        severity,
        path,
        kind,
        wanted: `no path of an unfinished item, here of "${item.item}"`,
        found: `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .verb */ .w3)(kind)} "${path}", which its scope has as "${glob}"`,
        message: `"${path}" belongs to item "${item.item}" of plan "${plan.id}", which ${work}${admitted ? `; the plan admits this pull request: ${admitted.reason}` : ''}`,
        ...(severity === 'error'
            ? waysOutOf(pull, change, changes, owner, owners === 1, planState)
            : own
                ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .offer */ .x)(own)
                : NO_ACTION),
        other: {
            plan: item.plan,
            item: item.item,
            ...(active ? { branch: active.branch } : {}),
            ...(active?.number === undefined ? {} : { pull: active.number }),
        },
    };
}
function waysOutOf(pull, change, changes, owner, isOnly, planState) {
    const [active] = owner.pulls;
    const { snapshot } = planState;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .offer */ .x)((0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .takeOut */ .gu)(change, changes, pull, planState), (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .leaveTo */ .pY)(change, pull, owner, planState), active && isOnly ? (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .waitFor */ .fm)(active, snapshot) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .decide */ .LD)(`Wait until item "${owner.item.item}" is finished`), (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .claim */ .B7)(pull, changes, owner, snapshot), (0,_ways_js__WEBPACK_IMPORTED_MODULE_6__/* .admit */ .w4)(pull, owner, snapshot));
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   ZN: () => (/* binding */ waysOut),
/* harmony export */   av: () => (/* binding */ pullParty),
/* harmony export */   pw: () => (/* binding */ planPath),
/* harmony export */   up: () => (/* binding */ MOST_DESCRIBED),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6134);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/* harmony import */ var _plan_shared_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2736);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9801);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3635);
/** What a rule of the check is: one file, one id, one documentation page, one test. */










/** @param name in the plan directory; empty for what is in its place */
function planPath(name) {
    return name === '' ? _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG : `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/${name}`;
}
function pullParty(pull, progress) {
    return {
        ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
        branch: pull.branch,
        ...(pull.number === undefined ? {} : { pull: pull.number }),
    };
}
/**
 * What to do with a path that the item may not change so.
 *
 * @param isPartlyAllowed the item may change the path in another way, so most likely its scope should be wider
 */
function waysOut(change, subject, planState, isPartlyAllowed = false) {
    const { item, plan, pull } = subject;
    const { path, kind } = change;
    const base = planState.snapshot.base.branch;
    const out = (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .takeOut */ .gu)(change, subject.changes, pull, planState);
    const unfinished = [...planState.progress.values()].filter((each) => !each.finished && each.item !== item);
    const owner = unfinished.find((each) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .owns */ .S4)(each.item, path));
    const heir = owner ?? unfinished.find((each) => each.item === plan.integration);
    const leave = heir && (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveTo */ .pY)(change, pull, heir, planState);
    // Two items that run side by side cannot both have it.
    if (owner && !planState.ordered(owner.item, item)) {
        const move = (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .decide */ .LD)(`Have it moved from item "${owner.item.item}" to item "${item.item}" in the plan on "${base}"`);
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(out, leave, move);
    }
    // Where a constraint forbids it a wider scope would not settle it, and a glob may not be wider than the path.
    const isForbidden = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .forbids */ .kT)(glob, path));
    const isNameable = change.encoding !== 'invalid' && (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .exactGlob */ .iN)(path) !== undefined;
    const isExcepted = item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(glob) !== path);
    if (isForbidden || !isNameable || isExcepted)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(out, leave);
    const order = (ask) => (isPartlyAllowed ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(ask, out, leave) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .offer */ .x)(out, leave, ask));
    if ((0,_plan_shared_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isLockFile */ .u)(path) && kind !== 'delete')
        return order((0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .generate */ .cM)(path, subject, planState.snapshot));
    const widen = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .widening */ .Yd)(plan, item, kind, path);
    const ask = (0,_ways_js__WEBPACK_IMPORTED_MODULE_7__/* .editPlan */ .Gp)(widen, `Put it into the scope of item "${item.item}" in the plan on "${base}"`);
    return { ...order(ask), widen };
}
/** What a pull request does to a path. */
function verb(kind) {
    return { create: 'creates', modify: 'modifies', delete: 'deletes' }[kind];
}
/** So many of one kind are described one by one; the others are counted. */
const MOST_DESCRIBED = 200;
/**
 * One after the other until enough are described. While little is known few are asked about, so that those that turn out
 * to be fine do not hide the others, and that a long list is not read for nothing.
 *
 * @param isError what is left over is an error only where enough errors are described already
 */
function describeFirst(candidates, isError, describe) {
    const drafts = [];
    const ordered = candidates.length > MOST_DESCRIBED
        ? [...candidates.filter(isError), ...candidates.filter((each) => !isError(each))]
        : candidates;
    let known = 0;
    let pending = 0;
    for (const [index, each] of ordered.entries()) {
        if (drafts.length >= MOST_DESCRIBED || pending > Math.max(MOST_DESCRIBED, known))
            return { drafts, rest: ordered.slice(index) };
        const found = describe(each);
        if (found === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            pending += 1;
        else {
            known += 1;
            for (const draft of found)
                drafts.push(draft);
        }
    }
    return { drafts, rest: [] };
}


/***/ }),

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eT: () => (/* binding */ movedFile),
  eC: () => (/* binding */ movedFolder),
  ln: () => (/* binding */ staleBase),
  VG: () => (/* binding */ stalePlan)
});

// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/progress/matches-base.js
var matches_base = __webpack_require__(9458);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/progress/emptied-folders.js
var emptied_folders = __webpack_require__(2579);
;// CONCATENATED MODULE: ./lib/core/progress/moved-on-base.js
/**
 * What the base has moved since a branch began. Git follows such moves when it merges the branch: its change then lands in
 * the file, or the folder, where the base has it now.
 */



/** The blob without content. Git takes no empty file for a renamed one. */
const EMPTY = [
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];
/** Is no file at the path at the base's tip? */
function isGone(path, { facts, snapshot }) {
    const entry = entryAt(snapshot.base.commit, path, facts);
    return entry === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : !isFile(entry);
}
/** Does the pull request rename a file that is no longer on the base, and that the base did not move to the same place? */
function isRenameOfGone({ path, renamedTo }, planState) {
    if (renamedTo === undefined)
        return false;
    const gone = isGone(path, planState);
    const there = isGone(renamedTo, planState);
    return gone === facts_facts/* PENDING */.eG || there === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : gone && there;
}
/** Where the base has a file now that the pull request deletes, if it is not where it was. */
function movedTo(path, subject, planState) {
    const { facts, snapshot } = planState;
    const gone = isGone(path, planState);
    if (gone !== true)
        return gone === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : undefined;
    const before = entryBefore(path, subject, planState);
    if (before === facts_facts/* PENDING */.eG || before === null || EMPTY.includes(before.oid))
        return before === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : undefined;
    const holders = facts.holders({ revision: snapshot.base.commit, oid: before.oid });
    if (holders === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // Where both sides moved it to one place, git has nothing to follow.
    const created = (0,emptied_folders/* pathsOf */.wG)(subject.changes, 'create');
    const places = holders.filter((place) => !created.has(place));
    const then = places.map((place) => entryBefore(place, subject, planState));
    return places.find((_, index) => then[index] === null) ?? (then.includes(facts_facts/* PENDING */.eG) ? facts_facts/* PENDING */.eG : undefined);
}
/** Folders that the base no longer has and that the pull request creates a file in, each with that file. */
function lostFolders(subject, planState) {
    const { facts, snapshot } = planState;
    return [...(0,emptied_folders/* createdIn */.Wu)(subject.changes)].flatMap(([folder, { path }]) => {
        const entry = entryAt(snapshot.base.commit, folder, facts);
        if (entry === facts_facts/* PENDING */.eG || entry?.mode === questions/* FOLDER */.L7)
            return [];
        return wasThere(folder, subject, planState) === true ? [{ folder, path }] : [];
    });
}
/** Was the folder there when the branch began? Most are new, and then the head alone tells. */
function wasThere(folder, subject, planState) {
    const { changes, pull } = subject;
    if ((0,emptied_folders/* foldersAbove */.Zv)((0,emptied_folders/* pathsOf */.wG)(changes, 'delete')).has(folder))
        return true;
    const entries = planState.facts.folder({ revision: pull.revision, path: folder });
    if (entries === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const created = (0,emptied_folders/* pathsOf */.wG)(changes, 'create');
    if (entries?.every(({ name, mode }) => mode !== questions/* FOLDER */.L7 && created.has(`${folder}/${name}`)))
        return false;
    const before = entryBefore(folder, subject, planState);
    return before === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : before?.mode === questions/* FOLDER */.L7;
}
/** Folders that the pull request has moved away and that the base has put a file in since, each with that file. */
function refilledFolders(subject, { facts, snapshot }) {
    const { changes, pull } = subject;
    if (!changes.some(({ kind }) => kind === 'create'))
        return [];
    const deleted = (0,emptied_folders/* pathsOf */.wG)(changes, 'delete');
    return [...(0,emptied_folders/* takenFrom */.Y5)(changes)].flatMap(([folder, { path }]) => {
        const here = entryAt(pull.revision, folder, facts);
        if (here === facts_facts/* PENDING */.eG || here?.mode === questions/* FOLDER */.L7)
            return [];
        const there = facts.folder({ revision: snapshot.base.commit, path: folder });
        if (there === facts_facts/* PENDING */.eG || there === null)
            return [];
        const added = there
            .filter(({ mode }) => mode !== questions/* FOLDER */.L7)
            .map(({ name }) => `${folder}/${name}`)
            .find((each) => !deleted.has(each));
        return added === undefined ? [] : [{ folder, path, added }];
    });
}
/** What was at the path where the branch left the base. */
function entryBefore(path, { pull }, { facts }) {
    const mergeBase = facts.mergeBase({ revision: pull.revision });
    if (mergeBase === facts_facts/* PENDING */.eG || mergeBase === null)
        return mergeBase;
    return entryAt(mergeBase, path, facts);
}
function isFile(entry) {
    return entry !== null && entry.mode !== questions/* FOLDER */.L7;
}
/** What could not be read makes its pull request an `error` anyway, so nothing is said of it here. */
function entryAt(revision, path, facts) {
    const entry = facts.entry({ revision, path });
    return entry === questions/* UNREAD */.yn ? facts_facts/* PENDING */.eG : entry;
}

// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __webpack_require__(1473);
// EXTERNAL MODULE: ./lib/core/rules/ways.js
var ways = __webpack_require__(3635);
;// CONCATENATED MODULE: ./lib/core/rules/stale-base.js





/** A change that another rule blames and that the base has already: not the author's doing, the branch is behind. */
const staleBase = {
    id: 'stale-base',
    about: 'path',
    replaces: true,
    judge(change, subject, planState, said) {
        const { pull } = subject;
        const isBlamed = said.some(({ severity }) => severity === 'error');
        if (!isBlamed || (0,matches_base/* matchesBase */.z)(pull, change, planState) !== true)
            return [];
        // Where the base has moved the file, the merge of the two is a conflict: that is said of moved files.
        if (change.kind === 'delete' && movedTo(change.path, subject, planState) !== undefined)
            return [];
        const { path, kind } = change;
        const { branch } = planState.snapshot.base;
        const rules = [...new Set(said.map(({ rule }) => rule))].join(', ');
        return [
            {
                path,
                kind,
                wanted: `a head that has "${branch}" as it is now`,
                found: `"${path}" is listed as changed, yet it is the same on "${branch}" (would be ${rules})`,
                message: `"${path}" is no longer a change against "${branch}": the branch has an old state of "${branch}"`,
                ...(0,finding/* offer */.x)((0,ways/* mergeBase */.wu)(planState.snapshot)),
            },
        ];
    },
};
/** A plan that the pull request and the base both changed since the merge base. */
const stalePlan = {
    id: 'stale-base',
    about: 'plan-change',
    judge: ({ behind }, snapshot) => behind.map((name) => {
        const path = (0,rule/* planPath */.pw)(name);
        const { branch } = snapshot.base;
        return {
            path,
            wanted: `"${path}" as it is on "${branch}", with this pull request's change`,
            found: 'both changed it since they parted',
            message: `"${path}" was changed on "${branch}" too, so what the merge would make of it is not known`,
            ...(0,finding/* offer */.x)((0,ways/* mergeBase */.wu)(snapshot)),
        };
    }),
};
/** A file that was moved or deleted on the base since the branch began: git follows the move, whatever the scope says. */
const movedFile = {
    id: 'stale-base',
    about: 'path',
    judge(change, subject, planState, said) {
        if (change.encoding === 'invalid' || said.some(({ rule }) => rule === staleBase.id))
            return [];
        const { branch } = planState.snapshot.base;
        const { path, kind } = change;
        const why = whatHappened(change, subject, planState);
        if (why === undefined)
            return [];
        return [
            {
                path,
                kind,
                wanted: `a branch that knows what "${branch}" has done with "${path}"`,
                ...why,
                ...(0,finding/* offer */.x)((0,ways/* takeOut */.gu)(change, subject.changes, subject.pull, planState), (0,finding/* decide */.LD)(`Merge "${branch}" into this branch, and have the plan name the file where it is then`)),
            },
        ];
    },
};
function whatHappened(change, subject, planState) {
    const { path, kind, renamedTo } = change;
    const { branch } = planState.snapshot.base;
    if (kind === 'create')
        return undefined;
    if (kind === 'modify') {
        if (isGone(path, planState) !== true)
            return undefined;
        return {
            found: `"${path}" is no longer on "${branch}"`,
            message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch changes it: git would carry the change to wherever the file is now`,
        };
    }
    const place = movedTo(path, subject, planState);
    if (typeof place === 'string') {
        return {
            found: `"${branch}" has the content of "${path}" as "${place}"`,
            message: `"${path}" was moved to "${place}" on "${branch}" after this branch began, and this branch ${renamedTo === undefined ? 'deletes it' : `moves it to "${renamedTo}"`}`,
        };
    }
    if (isRenameOfGone(change, planState) !== true)
        return undefined;
    return {
        found: `"${path}" is no longer on "${branch}"`,
        message: `"${path}" was moved or deleted on "${branch}" after this branch began, and this branch moves it to "${renamedTo}"`,
    };
}
/** One side creates a file in a folder that the other side, of branch and base, has moved away: git would move the file too. */
const movedFolder = {
    id: 'stale-base',
    about: 'item',
    judge(subject, planState) {
        const { branch } = planState.snapshot.base;
        const waysFor = (path, otherWay) => {
            const change = subject.changes.find((each) => each.path === path);
            const out = change && (0,ways/* takeOut */.gu)(change, subject.changes, subject.pull, planState);
            return (0,finding/* offer */.x)(out, (0,finding/* decide */.LD)(otherWay));
        };
        const lost = lostFolders(subject, planState).map(({ folder, path }) => ({
            path,
            kind: 'create',
            wanted: `a folder that "${branch}" still has, or one that is new`,
            found: `the folder "${folder}", which "${branch}" no longer has`,
            message: `The folder "${folder}" was moved or deleted on "${branch}" after this branch began, and this branch creates "${path}" in it: git would move the file to wherever the folder is now`,
            ...waysFor(path, `Merge "${branch}" into this branch, and have the plan name the file where it is then`),
        }));
        const refilled = refilledFolders(subject, planState).map(({ folder, path, added }) => ({
            path,
            kind: 'delete',
            wanted: `the folder "${folder}" without files that this branch does not know`,
            found: `"${added}", which "${branch}" has in it now`,
            message: `This branch moves everything out of the folder "${folder}", and "${branch}" has "${added}" in it since: git would move that file too`,
            ...waysFor(path, `Merge "${branch}" into this branch, and leave "${added}" where it is`),
        }));
        return [...lost, ...refilled];
    },
};


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Gp: () => (/* binding */ editPlan),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   cM: () => (/* binding */ generate),
/* harmony export */   cO: () => (/* binding */ nameMerge),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   gu: () => (/* binding */ takeOut),
/* harmony export */   l$: () => (/* binding */ entangled),
/* harmony export */   pY: () => (/* binding */ leaveTo),
/* harmony export */   r2: () => (/* binding */ removal),
/* harmony export */   w4: () => (/* binding */ admit),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9801);
/* harmony import */ var _progress_merges_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7373);
/* harmony import */ var _progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8288);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1650);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5703);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7421);
/** The ways out of findings. What they promise is held by tests that apply every one of them. */













/** @param changes all of the pull request: what stands in the way of the path goes too */
function takeOut(change, changes, pull, planState) {
    const { snapshot } = planState;
    const shared = sharedWith(change, pull, planState);
    if (shared)
        return rebaseWithout(shared, snapshot);
    const other = change.renamedTo ?? change.renamedFrom;
    const first = pull.merging ? 'Commit the merge that is in progress, and then take' : 'Take';
    const title = `${first} ${other === undefined ? 'it' : 'the renaming'} out of ${workOf(pull)}`;
    const command = removal(entangled([change], changes), pull, snapshot);
    return { kind: 'remove-path', title, ...(command === undefined ? {} : { command }) };
}
/**
 * An open pull request of an item that has the very same file there. Most likely the two share a commit: one that took the
 * file out again would, once merged, take it out of the other one too, without a conflict.
 */
function sharedWith(change, pull, { facts, collisions }) {
    const { path, kind, encoding } = change;
    if (kind === 'delete' || encoding === 'invalid')
        return undefined;
    const entryOf = ({ revision }) => {
        const entry = facts.entry({ revision, path });
        return entry === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entry === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? null : entry;
    };
    const met = collisions({ item: NOBODY, changes: [change] }).filter(({ theirs, other }) => other.pull !== pull && theirs.path === path && theirs.kind !== 'delete');
    return met.map(({ other }) => other.pull).find((each) => isSameFile(entryOf(pull), entryOf(each)));
}
const NOBODY = { plan: '', item: '' };
function isSameFile(one, other) {
    return one !== null && other !== null && (0,_progress_merges_js__WEBPACK_IMPORTED_MODULE_7__/* .sameEntry */ .dI)(one, other);
}
function rebaseWithout({ branch, head }, snapshot) {
    const { base, source } = snapshot;
    const isRemote = source === 'github';
    const spans = [base.branch, branch].map((name) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(`${name}:refs/remotes/origin/${name}`));
    const fetch = isRemote ? `git fetch origin ${spans.join(' ')} && ` : '';
    return {
        kind: 'run',
        title: `Rebase onto "${base.branch}" without the commits of "${branch}", which has the same change: to take it out here would take it out there too`,
        command: `${fetch}git rebase --onto ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(baseName(snapshot))} ${head.slice(0, 10)}`,
    };
}
function workOf(pull) {
    return pull.number === undefined ? 'this branch' : 'this pull request';
}
/** With the other ends of renames, and with what is created where no checkout can hold the paths beside it. */
function entangled(blamed, changes) {
    const { at, createdBelow } = placesIn(changes);
    const named = blamed.flatMap((each) => [each, ...at(each.renamedTo), ...at(each.renamedFrom)]);
    const inTheWay = named
        .filter(({ kind }) => kind !== 'create')
        .flatMap(({ path }) => {
        const above = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(path)
            .slice(1)
            .flatMap((each) => at(each));
        return [...above.filter(({ kind }) => kind === 'create'), ...createdBelow(path)];
    });
    return [...new Set([...named, ...inTheWay])];
}
const places = new WeakMap();
/** One list is asked about again and again: for each finding on it. */
function placesIn(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(places, changes, () => {
        const byPath = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .groupBy */ .$z)(changes, ({ path }) => path);
        const below = new Map();
        const isThere = ({ path, kind }) => kind !== 'create' && !below.has(path);
        for (const change of changes.filter(isThere))
            below.set(change.path, []);
        for (const change of changes) {
            if (change.kind !== 'create')
                continue;
            for (const folder of (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(change.path).slice(1))
                below.get(folder)?.push(change);
        }
        return {
            at: (path) => (path === undefined ? [] : (byPath.get(path) ?? [])),
            createdBelow: (folder) => below.get(folder) ?? [],
        };
    });
}
/**
 * Undefined for a name that no shell can be given, for a fork, whose clone may call the base as it likes, and while a merge
 * is in progress.
 */
function removal(changes, pull, snapshot) {
    const isUnprintable = ({ path, encoding }) => encoding === 'invalid' || (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(path) !== path;
    if (!pull.sameRepository || pull.merging || changes.some(isUnprintable))
        return undefined;
    const named = (isNamed) => changes.filter(isNamed).map(({ path }) => path);
    const created = named(({ kind }) => kind === 'create');
    const others = named(({ kind }) => kind !== 'create');
    const mayBeUncommitted = (pull.uncommitted ?? 0) > 0 ? named(({ kind }) => kind !== 'delete') : [];
    const base = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(baseName(snapshot));
    const steps = [
        git('stash push --include-untracked', mayBeUncommitted),
        git(mayBeUncommitted.length > 0 ? 'rm --ignore-unmatch' : 'rm', created),
        git(`checkout "$(git merge-base ${base} HEAD)"`, others),
    ].filter((step) => step !== undefined);
    return steps.join(' && ');
}
function git(command, paths) {
    if (paths.length === 0)
        return undefined;
    return `git ${command} -- ${paths.map((path) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(pathspec(path))).join(' ')}`;
}
/** From the root, in whichever folder the command is run; the short form is only for what git reads as no pattern. */
function pathspec(path) {
    return /^[\w.]/.test(path) && !/^_|[*?[\\]/.test(path) ? `:/${path}` : `:(top,literal)${path}`;
}
/** The base as a clone calls it. */
function baseName({ source, base }) {
    return source === 'github' ? `origin/${base.branch}` : (base.ref ?? base.branch);
}
/** @param title where there is more to say than that the branch is behind */
function mergeBase(snapshot, title) {
    const { branch } = snapshot.base;
    const merge = `git merge ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .shellWord */ .r)(baseName(snapshot))}`;
    return {
        kind: 'merge-base',
        title: title ?? `Merge "${branch}" into this branch, or rebase onto it`,
        command: snapshot.source === 'github' ? `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .fetchBranch */ .D)(branch)} && ${merge}` : merge,
    };
}
/** Undefined where the other item may not change the path so, or a third one changes it too. */
function leaveTo(change, pull, owner, planState) {
    const { path, kind } = change;
    const { item, plan, merges } = owner;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .forbids */ .kT)(glob, path)) &&
        (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_8__/* .isSafeFor */ .Vb)(item, change, pull, planState.facts);
    const isInTheWay = planState
        .collisions({ item, changes: [change] })
        .some(({ theirs, other }) => other.pull !== pull || theirs.path !== path);
    if (!isAllowed || isInTheWay)
        return undefined;
    return { kind: 'leave-to', title: `Leave it to item "${item.item}"` };
}
/** The pull request of another item. What it deletes would be gone from the base then, so nobody can wait for that. */
function waitFor(pull, { base }) {
    return { kind: 'wait-for', title: `Wait until ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .pullName */ .N4)(pull)} has merged, and then merge "${base.branch}"` };
}
/** Checked before it is printed: a plan edit that does not work is not offered. */
function editPlan(edit, title) {
    return { kind: 'edit-file', title, edits: [(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEdit */ .T_)(edit)] };
}
/** One line, which the title can say: nothing else prints it. */
function editPlanLine(edit, title) {
    const way = editPlan(edit, title);
    const { line, remove, insert } = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .lineEdit */ .T_)(edit);
    const place = remove > 0 ? `line ${line} becomes` : `after line ${line - 1} add`;
    return { ...way, title: `${title}: ${place} "${insert.join(' ').trim()}"` };
}
/** For what every branch changes by the way, and what is made anew at integration. */
function generate(path, { item, plan }, { base }) {
    const title = `Put it under "generated" in the plan on "${base.branch}", so that every item may change it`;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .generatedEdit */ .oI)(plan, item, path), title);
}
/** The item is finished by a merge that does not count without that. */
function nameMerge({ when, merged }, { item, plan }, { base }) {
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedEdit */ .hO)(plan, item, merged), `${when}, let the plan on "${base.branch}" say so`);
}
/** Whether all that one list changes is in the scope of an item. */
const ofItems = new WeakMap();
/**
 * The branch becomes the item's. Undefined where it cannot, or where it changes what the item may not: a fork is no item,
 * and an item has one open pull request.
 */
function claim(pull, changes, { item, plan, pulls, merges, finished }, { base }) {
    const isIts = ({ path, kind }) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_6__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind);
    if (finished || !pull.sameRepository || pulls.length > 0 || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isDetached */ .$w)(pull.branch))
        return undefined;
    const first = changes[0];
    if (!first || !isIts(first))
        return undefined;
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(ofItems, changes, () => new Map());
    const isAll = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(known, item, () => changes.every(isIts));
    if (!isAll)
        return undefined;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .claimEdit */ .RD)(plan, item, pull.branch), `If this is the work of item "${item.item}", add branch "${pull.branch}" to it in the plan on "${base.branch}"`);
}
const admitted = new WeakMap();
/** Undefined for a branch, which no plan can admit: git knows no numbers. */
function admit(pull, { item, plan }, { base }) {
    const { number } = pull;
    if (number === undefined)
        return undefined;
    const ways = (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(admitted, pull, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_12__/* .remembered */ .HK)(ways, plan, () => editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_5__/* .admitEdit */ .W3)(plan, item, number, 'say why'), `Have ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .pullName */ .N4)(pull)} admitted by plan "${plan.id}" on "${base.branch}", with a reason`));
}


/***/ })

};
