export const id = 739;
export const ids = [739];
export const modules = {

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** Each base has its own context, so that a success for another base never counts here. */
function contextOf({ settings, base, repository }) {
    return (settings.context ?? (base.branch === repository.defaultBranch ? 'parallel-work' : `parallel-work/${base.branch}`));
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);
/**
 * The first line of everything that `integrate` writes on GitHub. Later runs recognize their own texts only by this
 * line.
 */

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;
function marker(plan, base, claim) {
    if (!CLAIM.test(claim) || claim.length > 64)
        throw new Error(`"${claim}" is not a valid claim`);
    return `<!-- parallel-work integration ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .inComment */ .N7)(base)} ${claim} -->`;
}
/** Only the exact first line counts. A quoted marker, or one after a space, is text of somebody else. */
function readMarker(body) {
    const line = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(body);
    const [, plan, base, claim] = LINE.exec(line) ?? [];
    if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim))
        return undefined;
    const name = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_0__/* .outOfComment */ .tV)(base);
    return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}


/***/ }),

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ refName),
/* harmony export */   d: () => (/* binding */ NAMESPACES)
/* harmony export */ });
/** The namespaces for the ref. The second one is for servers that allow only branches and tags. */
const NAMESPACES = ['refs/parallel-work/integrate', 'refs/tags/parallel-work/integrate'];
/**
 * The base is one part of the name, because Git stores no ref below another, and both `release` and `release/1.x` may
 * be bases.
 */
function refName(namespace, plan, base) {
    return `${namespace}/${plan}/${base.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ readIssuesRecord),
/* harmony export */   NH: () => (/* binding */ issuesRecordText),
/* harmony export */   VM: () => (/* binding */ ISSUE_NAMESPACES),
/* harmony export */   vm: () => (/* binding */ recentOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/**
 * What the ref of a plan's issues records: which issue each item has, and what was done to it. The ref points to a commit
 * with this as its message. Only the run that is recorded as the holder may write issues.
 */

const ISSUE_NAMESPACES = ['refs/parallel-work/issues', 'refs/tags/parallel-work/issues'];
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
const token = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f-]{8,64}$/);
const placeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number,
    /** The database id, by which GitHub's sub-issues and dependencies refer to an issue. */
    id: number,
    /** A person took it away. It is never made again. */
    gone: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['deleted', 'transferred']).exactOptional(),
    /** What it was closed for, which happens once: a merge commit, `dropped`, `removed`. The tracking issue: `done`, `removed`. */
    closedFor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const itemShape = placeShape.extend({
    item: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Those that were set last. Other labels of the issue belong to people. */
    labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Whether it is a sub-issue of the tracking issue, or only named there. Absent until that was tried. */
    parent: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['native', 'text']).exactOptional(),
    /** The database ids of the issues that block it. */
    blockedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    /** Those that GitHub refused as dependencies. The text of the issue names them. */
    textOnly: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    /** The keys of the comments that were posted. */
    said: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const holderShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: number, attempt: number, claim: token });
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** A random id, which the markers in the issues repeat. */
    id: token,
    /** The run that may write issues now. Absent while no run does. */
    holder: holderShape.exactOptional(),
    /** The issue with the graph of the waves. */
    tracking: placeShape.exactOptional(),
    items: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(itemShape),
    /** The writes of the last hour, by the time at which a run stopped, in milliseconds since 1970. */
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ at: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), writes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative() })),
});
/** The message of the commit: one line for people, then the record. */
function issuesRecordText(record) {
    const subject = `parallel-work: issues of ${record.plan} on ${record.base}`;
    return `${subject}\n\n${JSON.stringify({ version: 1, ...record })}\n`;
}
/** Undefined for anything that is not a record of this plan and base. */
function readIssuesRecord(text, plan, base) {
    const parsed = shape.safeParse(jsonOf(text.slice(text.indexOf('\n\n') + 2)));
    if (!parsed.success || parsed.data.plan !== plan || parsed.data.base !== base)
        return undefined;
    const { version: _, ...record } = parsed.data;
    return record;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const HOUR = 60 * 60_000;
/** Of the writes that a record remembers, those of the last hour. */
function recentOf(spent, now) {
    return spent.filter(({ at }) => at > now - HOUR && at <= now);
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5679);
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

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ unitsAtTip),
/* harmony export */   Sb: () => (/* binding */ uniqueEntries),
/* harmony export */   Yy: () => (/* binding */ counterOf),
/* harmony export */   gd: () => (/* binding */ newUnits),
/* harmony export */   gl: () => (/* binding */ clashAtTip),
/* harmony export */   rC: () => (/* binding */ unitsIn),
/* harmony export */   xB: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2745);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2579);
/** Which units with a key pull requests create, and which the base's tip has: see `plan/unique-keys.ts`. */





/** The entries of all open plans, each once: a number that two plans speak of is one number. */
function uniqueEntries({ plans }) {
    return [...new Set(plans.flatMap(({ unique }) => unique))];
}
const created = new WeakMap();
/** Of one list of changes, the units that files are created in. Some of them may be on the base already. */
function unitsIn(changes, entries) {
    const byEntry = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(created, changes, () => new Map());
    return entries.flatMap((entry) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(byEntry, entry, () => unitsOf(changes, entry)));
}
function unitsOf(changes, entry) {
    const byName = new Map();
    for (const change of changes) {
        if (change.kind !== 'create' || change.encoding === 'invalid')
            continue;
        const unit = (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(entry, change.path);
        if (!unit)
            continue;
        const known = byName.get(unit.name);
        if (known)
            known.changes.push(change);
        else
            byName.set(unit.name, { unit, changes: [change] });
    }
    return [...byName.values()];
}
/** Those that the base's tip does not have. */
function newUnits(changes, planState) {
    return unitsIn(changes, uniqueEntries(planState)).filter(({ unit }) => filesAtTip(unit, planState).length === 0);
}
/** Equal for units that clash, unless they are one. */
function keyIn(unit) {
    return `${counterOf(unit)}\0${unit.value}`;
}
/** The one counter that a unit belongs to. */
function counterOf({ entry, place }) {
    return `${entry}\0${place}`;
}
const places = new WeakMap();
/**
 * Listed once: hundreds of pull requests may create something in a place that holds thousands of units. What is not read yet
 * counts as empty, because nothing is concluded before everything is read.
 */
function tipUnits(unit, planState) {
    const byCounter = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(places, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(byCounter, counterOf(unit), () => listPlace(unit, planState));
}
function listPlace({ entry, place }, planState) {
    return entriesOf(place, planState).flatMap(({ path, isFolder }) => {
        const found = isFolder ? (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsOfFolder */ .XL)(entry, path) : [(0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(entry, path)];
        return found.flatMap((unit) => (unit?.place === place ? { unit, path } : []));
    });
}
function entriesOf(folder, { facts, snapshot }) {
    const entries = facts.folder({ revision: snapshot.base.commit, path: folder });
    if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || entries === null)
        return [];
    return entries.map(({ name, mode }) => ({
        path: folder === '' ? name : `${folder}/${name}`,
        isFolder: mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7,
    }));
}
/** The units that may be in the place at the base's tip. */
function unitsAtTip(unit, planState) {
    return tipUnits(unit, planState).map((each) => each.unit);
}
/** The files of the unit at the base's tip. */
function filesAtTip(unit, planState) {
    return tipUnits(unit, planState)
        .filter((each) => isSame(each.unit, unit))
        .flatMap((each) => (each.unit.isFolder ? filesBelow(each.path, unit, planState) : each.path));
}
function filesBelow(folder, unit, planState) {
    return entriesOf(folder, planState).flatMap(({ path, isFolder }) => {
        if (isFolder)
            return filesBelow(path, unit, planState);
        const found = (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(unit.entry, path);
        return found && isSame(found, unit) ? path : [];
    });
}
/** Of one entry. The name of a folder may hold several keys. */
function isSame(one, other) {
    return one.name === other.name && one.key === other.key;
}
/** For a new unit: a file of another one with the same key at the base's tip, which the pull request leaves there. */
function clashAtTip({ unit }, changes, planState) {
    const deleted = (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsOf */ .wG)(changes, 'delete');
    return unitsAtTip(unit, planState)
        .filter(({ value }) => value === unit.value)
        .flatMap((each) => filesAtTip(each, planState))
        .find((path) => !deleted.has(path));
}


/***/ }),

/***/ 3433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ INTEGRATION_LABEL),
  v4: () => (/* binding */ issueText)
});

// UNUSED EXPORTS: MOST_BODY

// EXTERNAL MODULE: ./lib/core/integration/opening/marker.js
var marker = __webpack_require__(7227);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/start-work.js
var start_work = __webpack_require__(8793);
;// CONCATENATED MODULE: ./lib/core/report/issue/sections.js
/** The sections of the integration issue, each a list of Markdown blocks. A section without content is empty. */






function mergedPart({ merged, dropped }, context) {
    const lines = (0,plan_text/* limitedEntries */.tP)(merged.map((each) => mergedRow(each, context)), 10_000, 'merge');
    const isRow = (line) => line.startsWith('|');
    const table = [(0,markdown/* row */.nM)(['Item', 'Pull request', 'Merge commit']), (0,markdown/* row */.nM)(['---', '---', '---'])];
    return [
        [...table, ...lines.filter(isRow)].join('\n'),
        ...lines.filter((each) => !isRow(each)),
        (0,plan_text/* bullets */.e5)(dropped.map(({ item, reason }) => `- ${(0,markdown/* code */.aY)(item)} was dropped: ${(0,plan_text/* words */.aL)(reason, 300)}`), 2_000, 'dropped item'),
    ];
}
function mergedRow({ item, title, number, branch, mergeCommit }, { repository }) {
    const name = title === item ? (0,markdown/* code */.aY)(item) : `${(0,plan_text/* words */.aL)(title, 150)} (${(0,markdown/* code */.aY)(item)})`;
    const pull = number === undefined
        ? branch === undefined
            ? 'Named in the plan'
            : (0,markdown/* code */.aY)(branch)
        : (0,markdown/* link */.nf)(`#${number}`, (0,markdown/* address */.hl)(repository.url, 'pull', String(number)));
    const commit = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(mergeCommit.slice(0, 10)), (0,markdown/* address */.hl)(repository.url, 'commit', mergeCommit));
    return (0,markdown/* row */.nM)([name, pull, commit]);
}
function contractsPart({ plan, contracts = [] }) {
    const live = plan.items.filter(({ dropped }) => dropped === undefined);
    const blocks = live.flatMap((item) => {
        if (item.provides.length === 0)
            return [];
        const users = live.filter(({ uses }) => uses.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(item)));
        const by = users.length === 0 ? '' : `, used by ${names(users)}`;
        return item.provides.map(({ path, declares }) => {
            const title = `${(0,markdown/* code */.aY)(path)} of item ${(0,markdown/* code */.aY)(item.item)}${by}`;
            return declares.length === 0 ? `${title}.` : `${title}:\n\n${(0,plan_text/* fenced */.OF)(declares.join('\n'), 'text', 3_000)}`;
        });
    });
    const broken = (0,contract_words/* brokenPromises */.k)(contracts).map((each) => (0,markdown/* sentence */.em)(each));
    return [
        ...(0,plan_text/* limitedEntries */.tP)(blocks, 10_000, 'contract'),
        ...(broken.length === 0
            ? []
            : ['The base branch does not declare everything as promised:', (0,plan_text/* bullets */.e5)(broken, 6_000, 'promise')]),
    ];
}
function names(items) {
    const shown = items.slice(0, 10).map(({ item }) => (0,markdown/* code */.aY)(item));
    return [...shown, ...(items.length > 10 ? [`${items.length - 10} more`] : [])].join(', ');
}
function scopePart({ scope, doNotTouch, notes }, { generated }) {
    const own = globLines(scope);
    const except = scope.except.map((glob) => (0,markdown/* code */.aY)(glob));
    const made = generated.map((glob) => (0,markdown/* code */.aY)(glob));
    return [
        (0,plan_text/* bullets */.e5)(own, 6_000, 'line'),
        except.length === 0 ? '' : `Except ${(0,plan_text/* limitedEntries */.tP)(except, 1_500, 'glob').join(', ')}.`,
        `The integration may ${own.length === 0 ? '' : 'also '}make any change in the scopes of the items${generated.length === 0 ? '' : ` and to the generated files ${(0,plan_text/* limitedEntries */.tP)(made, 1_000, 'glob').join(', ')}`}. Everything else is out of scope.`,
        (0,plan_text/* bullets */.e5)([
            ...globLines(doNotTouch).map((each) => each.replace(/^- ([^:]+):/, (_, kind) => `- Do not touch (${kind.toLowerCase()}):`)),
            ...notes.map((note) => `- ${(0,plan_text/* words */.aL)(note, 500)}`),
        ], 3_000, 'constraint'),
    ];
}
const KIND_WORDS = { any: 'Any change', create: 'Create', modify: 'Modify', delete: 'Delete' };
function globLines(globs) {
    return ['any', ...terms/* CHANGE_KINDS */.t].flatMap((kind) => globs[kind].length === 0
        ? []
        : [
            `- ${KIND_WORDS[kind]}: ${(0,plan_text/* limitedEntries */.tP)(globs[kind].map((glob) => (0,markdown/* code */.aY)(glob)), 1_300, 'glob').join(', ')}`,
        ]);
}
function tasksPart({ tasks }) {
    return (0,plan_text/* bullets */.e5)(tasks.map((task) => `- [ ] ${(0,plan_text/* words */.aL)(task)}`), 8_000, 'task');
}
function touchedPart({ generated, shared, unlisted }) {
    const again = generated.map((each) => `- [ ] Generate ${(0,markdown/* code */.aY)(each.path)} again (${changedBy(each)})`);
    const review = shared.map((each) => `- [ ] Review ${(0,markdown/* code */.aY)(each.path)} (${changedBy(each)})`);
    return [
        [(0,plan_text/* bullets */.e5)(again, 2_500, 'generated file'), (0,plan_text/* bullets */.e5)(review, 2_500, 'shared file')]
            .filter((each) => each !== '')
            .join('\n'),
        unlisted.length === 0
            ? ''
            : `Not every changed file of ${unlisted
                .slice(0, 10)
                .map(({ item }) => (0,markdown/* code */.aY)(item))
                .join(', ')} is known. Check these items too.`,
    ];
}
function changedBy({ items }) {
    const shown = items.slice(0, 5).map(({ item }) => (0,markdown/* code */.aY)(item));
    return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}
function verificationPart({ verification }) {
    return verification === undefined
        ? []
        : ['Once everything is merged, this must pass:', (0,plan_text/* fenced */.OF)(verification, 'sh', 3_000)];
}
function startPart(plan, { branches }, { repository, base }) {
    const end = `Then you can remove ${(0,markdown/* code */.aY)(plan.path)}.`;
    if (branches.length === 0)
        return [`The plan names no branch for the integration, so it is finished when this issue is closed. ${end}`];
    const claims = (0,plan_text/* limitedEntries */.tP)(branches.map((each) => (0,markdown/* code */.aY)(each)), 600, 'branch').join(' or ');
    const lines = (0,start_work/* newWorktreeCommands */.qr)({
        branch: (0,start_work/* branchToUse */.bs)(branches),
        folder: `../${(0,start_work/* worktreeFolder */.is)(repository.name, { plan: plan.id, item: 'integration' })}`,
        base: base.branch,
        from: `origin/${base.branch}`,
        isFetched: true,
    });
    return [
        (0,start_work/* plainBranch */.P6)(branches) === undefined ? `Use any branch that ${claims} matches:` : 'Use a separate working tree:',
        (0,markdown/* fence */.EU)(lines.join('\n'), 'sh'),
        `The integration is finished when a pull request from ${claims} into ${(0,markdown/* code */.aY)(base.branch)} has merged. ${end}`,
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/issue/body.js
/**
 * The integration issue: everything that an author needs to put the items together, from the plan and from the merges.
 * Each section has its own limit, so that a long one does not displace another, and all of them stay under GitHub's
 * limit.
 */






/** Every integration issue has this label. The protocol finds the issues by it. */
const INTEGRATION_LABEL = 'parallel-work-integration';
/** GitHub's limits, in characters. UTF-16 units are never fewer. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
const MOST_LABELS = 100;
/**
 * @param survey of a plan that has an `integration:`. The caller has checked that it is ready
 * @param claim see `marker`. `dry-run` if nothing is opened
 */
function issueText(survey, context, claim) {
    const { plan } = survey;
    const { integration } = plan;
    if (!integration)
        throw new Error(`plan "${plan.id}" has no integration`);
    const wanted = once([INTEGRATION_LABEL, ...integration.labels.map((each) => (0,inert/* visible */.RK)(each.trim()))]);
    const labels = wanted.filter(({ length }) => length <= MOST_LABEL).slice(0, MOST_LABELS);
    return {
        title: (0,inert/* cut */.Jj)((0,inert/* visible */.RK)(integration.title), MOST_TITLE),
        labels,
        assignees: once(integration.assignees.map((each) => each.trim().replace(/^@/, ''))),
        body: `${(0,marker/* marker */.x)(plan.id, context.base.branch, claim)}\n\n${bodyText(survey, integration, context)}\n`,
        warnings: wanted
            .filter((each) => !labels.includes(each))
            .map((each) => `The label "${each}" of plan "${plan.id}" is left out: GitHub allows at most ${MOST_LABELS} labels of ${MOST_LABEL} characters.`),
    };
}
/** GitHub ignores letter case in labels and logins. */
function once(names) {
    const lower = names.map((each) => each.toLowerCase());
    return names.filter((_, index) => lower.indexOf(lower[index] ?? '') === index);
}
function bodyText(survey, integration, context) {
    const { plan } = survey;
    return [
        opening(survey, context),
        section('The task', [(0,plan_text/* words */.aL)(plan.task, 600), limitedText(plan.context, 4_000)]),
        section('What this issue is about', [limitedText(integration.context, 3_000)]),
        section('What has merged', mergedPart(survey, context)),
        section('Contracts to wire together', contractsPart(survey)),
        section('What the integration may change', scopePart(integration, plan)),
        section('Tasks', [tasksPart(integration)]),
        section('Generated and shared files', touchedPart(survey)),
        section('Verify the result', verificationPart(integration)),
        section('How to start', startPart(plan, integration, context)),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Without content, there is no heading either. */
function section(title, blocks) {
    const there = blocks.filter((each) => each !== '');
    return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}
function limitedText(text, room) {
    return text === undefined ? '' : (0,plan_text/* paragraphs */.qN)(text, room);
}
function opening({ plan, merged }, { repository, base }) {
    const page = (0,markdown/* address */.hl)(repository.url, 'blob', base.commit, plan.path);
    const count = new Set(merged.map(plan_plan/* keyOf */.TN)).size;
    const what = count === 1 ? 'The one item' : `All ${count} items`;
    return `${what} of plan ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(plan.id), page)} ${count === 1 ? 'has' : 'have'} merged into ${(0,markdown/* code */.aY)(base.branch)}, as of commit ${(0,markdown/* code */.aY)(base.commit.slice(0, 10))}. Now their work has to be integrated.`;
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   qN: () => (/* binding */ paragraphs),
/* harmony export */   tP: () => (/* binding */ limitedEntries)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/** Longer texts of a plan as harmless Markdown that reads as it was written: several lines, with code spans. */



/** On one line. Text between two backticks is code, as its author meant it. */
function words(text, room = 600) {
    return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}
/** Lines stay lines, and blank lines separate paragraphs. It can contain no headings, lists or quotes. */
function paragraphs(text, room) {
    return fitted(text.trim(), room, (all) => all
        .split(/\r\n|\n/)
        .map((line) => inline(line.replaceAll('\t', ' ').trim()))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n'));
}
function fenced(text, language, room) {
    return fitted(text, room, (all) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(all, language, Infinity));
}
/** As many entries as there is room for, and the number of the others. */
function limitedEntries(entries, room, word) {
    let left = room;
    const fits = entries.findIndex((entry) => {
        left -= entry.length + 1;
        return left < 0;
    });
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(entries, fits < 0 ? entries.length : fits);
    return more === 0 ? [...shown] : [...shown, `and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, `more ${word}`)}`];
}
/** The same as a list: each entry is a line that begins with `- `. */
function bullets(entries, room, word) {
    const lines = limitedEntries(entries, room, word);
    return lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
}
/** Escaping makes text longer, so it is shortened with a count until the result fits. */
function fitted(text, room, render) {
    for (let most = room;; most = Math.floor(most / 2)) {
        const rendered = render((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, most));
        if (rendered.length <= room || most < 40)
            return rendered;
    }
}
function inline(line) {
    const parts = line.split('`');
    const isCode = (index) => index % 2 === 1 && index < parts.length - 1;
    let shown = '';
    for (const [index, part] of parts.entries()) {
        if (isCode(index) && part !== '')
            shown += (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, Infinity);
        else if (index % 2 === 1)
            shown += `${isCode(index) ? '&#96;&#96;' : `&#96;${spaced(part)}`}`;
        // Two code spans must not touch, because their fences would be joined.
        else
            shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
    }
    return shown.trim();
}
/** `prose` removes the spaces at both ends, which separate it from the code beside it. */
function spaced(part) {
    const before = /^\s/.test(part) ? ' ' : '';
    const after = /\S\s+$/.test(part) ? ' ' : '';
    return `${before}${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(part, Infinity)}${after}`;
}


/***/ }),

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ contractMissing)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _progress_pull_contracts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7490);
/* harmony import */ var _text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9646);
/* harmony import */ var _ways_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3635);







/** Reports what an item promises to others and its files do not declare, or declare in another way. */
const contractMissing = {
    id: 'contract-missing',
    about: 'item',
    judge(subject, planState) {
        const severity = (0,_progress_pull_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .severityOfContracts */ .St)(subject.plan);
        const states = (0,_progress_pull_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .contractsOf */ .bR)(subject, planState);
        if (severity === 'off' || states === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return [];
        const [first, ...others] = states.filter(({ file }) => file === 'over');
        // What another part of the item provides, or could not be asked about, is apart from the rest of its file.
        const files = (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$z)(states.filter(({ state, file }) => state !== 'found' && file !== 'over'), ({ entry, file }) => `${entry} ${file}`);
        return [
            ...[...files.values()].flatMap((contracts) => ofFile(contracts, subject, planState)),
            ...(first ? [tooMuch([first, ...others], subject)] : []),
        ].map((draft) => ({ ...draft, severity }));
    },
};
/** The most near misses of one file that are described. */
const MOST_NEAR = 10;
function ofFile(contracts, subject, planState) {
    const [{ path, file }] = contracts;
    const all = promisedIn(path, contracts, subject);
    if (file === 'absent')
        return [absentFile(contracts[0], all, subject, planState)];
    if (file !== 'text')
        return [unreadable(contracts[0], all, subject)];
    const missing = contracts.filter(({ state }) => state === 'missing');
    const near = contracts.filter(({ state }) => state === 'near');
    const [first] = missing;
    return [
        ...(first ? [missingFrom(first, missing, subject, planState)] : []),
        ...near
            .slice(0, MOST_NEAR)
            .map((each, index) => nearMiss(each, index === 0 ? near.length - MOST_NEAR : 0, subject, planState)),
    ];
}
function absentFile(first, promised, subject, planState) {
    const { path } = first;
    const renamed = subject.changes.find((each) => each.path === path)?.renamedTo;
    const way = `Create the file${renamed === undefined ? '' : ' again under that name'}`;
    return {
        path,
        at: positionOf(first, subject),
        wanted: `the file "${path}"`,
        found: renamed === undefined ? 'no such file' : `the file was renamed to "${renamed}"`,
        message: renamed === undefined
            ? `${promised}, but the file does not exist yet.`
            : `${promised}, but ${(0,_ways_js__WEBPACK_IMPORTED_MODULE_3__/* .workOf */ .LT)(subject.pull)} renames the file to "${renamed}".`,
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)(way), correct(subject, planState)),
    };
}
function missingFrom(first, missing, subject, planState) {
    const { path } = first;
    const them = missing.length === 1 ? 'it' : 'them';
    return {
        path,
        at: positionOf(first, subject),
        wanted: (0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(missing.map(({ declares = '' }) => declares)),
        found: `no such declaration in "${path}"`,
        message: `${promisedIn(path, missing, subject)}, but the file does not declare ${them} yet.`,
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)(`Declare ${them} there as promised`), correct(subject, planState)),
    };
}
function nearMiss(each, more, subject, planState) {
    const { path, near = '', line } = each;
    const others = more > 0 ? ` So ${more === 1 ? 'is' : 'are'} ${more} more.` : '';
    return {
        path,
        at: positionOf(each, subject),
        wanted: (0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedLine */ .vw)(each.declares ?? ''),
        found: `${(0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedLine */ .vw)(near)} in line ${line}`,
        message: `${promisedIn(path, [each], subject)}, but line ${line} declares ${(0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedLine */ .vw)(near)}.${others}`,
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)('Change the declaration to what was promised'), correct(subject, planState)),
    };
}
/** It may be as promised. Only a reader can tell. */
function unreadable(first, promised, subject) {
    const { path, why = '', file } = first;
    return {
        path,
        at: positionOf(first, subject),
        wanted: `a text file "${path}"`,
        found: 'something that cannot be compared',
        message: `${promised}, which could not be compared. ${why}.`,
        ...(file === 'unread'
            ? { remedy: 'Run the check again.' }
            : (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)('Name the file that has the declarations in the contract'))),
    };
}
/** One finding for all of them, because they have the same cause. */
function tooMuch(over, subject) {
    const [first] = over;
    const { path, why = '' } = first;
    const paths = (0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)([...new Set(over.map((each) => each.path))]);
    return {
        path,
        at: positionOf(first, subject),
        wanted: 'contracts that can be compared',
        found: `more than is compared, in ${paths}`,
        message: `What item "${subject.item.item}" promises in ${paths} was not compared. ${why}.`,
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)('Split the item, so that each part promises less')),
    };
}
/** `Item "a" promises "f(x)" and 2 more in "src/a.ts"` */
function promisedIn(path, contracts, { item }) {
    const texts = contracts.flatMap(({ declares }) => declares ?? []);
    return texts.length === 0
        ? `Item "${item.item}" promises the file "${path}"`
        : `Item "${item.item}" promises ${(0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(texts)} in "${path}"`;
}
function correct({ item }, { plans, snapshot }) {
    const users = plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3)
        .filter((each) => each.dropped === undefined && each.uses.some((ref) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(ref) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(item)))
        .map((each) => (each.plan === item.plan ? each.item : (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOf */ .TN)(each)));
    const tell = users.length === 0 ? '' : `, and tell those who work on ${(0,_text_quoted_line_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(users)}, because they rely on it`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)(`Correct the contract in the plan on "${snapshot.base.branch}"${tell}`);
}
function positionOf({ entry, promise, declares }, { plan, item }) {
    const keys = ['items', item.item, 'contracts', 'provides', entry];
    return {
        path: plan.path,
        ...plan.locate(declares === undefined ? [...keys, 'path'] : [...keys, 'declares', promise]),
    };
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   Gp: () => (/* binding */ editPlan),
/* harmony export */   HT: () => (/* binding */ MOST_TAKEN_OUT),
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   cM: () => (/* binding */ generate),
/* harmony export */   cO: () => (/* binding */ nameMerge),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   gu: () => (/* binding */ takeOut),
/* harmony export */   l$: () => (/* binding */ entangled),
/* harmony export */   l4: () => (/* binding */ rebaseOnto),
/* harmony export */   pY: () => (/* binding */ leaveTo),
/* harmony export */   r2: () => (/* binding */ removal),
/* harmony export */   vL: () => (/* binding */ takeOutAll),
/* harmony export */   w4: () => (/* binding */ admit),
/* harmony export */   wu: () => (/* binding */ mergeBase),
/* harmony export */   zQ: () => (/* binding */ takeBackMerge)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
/* harmony import */ var _plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2745);
/* harmony import */ var _plan_widening_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3274);
/* harmony import */ var _progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9801);
/* harmony import */ var _progress_collisions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5430);
/* harmony import */ var _progress_merges_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9305);
/* harmony import */ var _progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8288);
/* harmony import */ var _progress_progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1650);
/* harmony import */ var _progress_shared_commits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9881);
/* harmony import */ var _progress_units_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2208);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5703);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7421);
/** The ways out of findings. Tests apply every one of them. */


















/** @param changes all changes of the pull request, because some have to be removed together */
function takeOut(change, changes, pull, planState) {
    return takeOutAll([change], 1, changes, pull, planState);
}
/** A longer command would be unreadable. */
const MOST_TAKEN_OUT = 50;
/**
 * @param blamed the first paths that have to be removed
 * @param count how many there are. There is a command only if `blamed` has all of them
 */
function takeOutAll(blamed, count, changes, pull, planState) {
    const { snapshot, facts } = planState;
    if (facts.withoutWays)
        return UNREAD_WAY;
    const together = entangled(blamed, changes, planState);
    for (const each of together) {
        const shared = sharedWith(each, pull, planState);
        if (shared)
            return rebaseWithout(shared, pull, snapshot);
    }
    const [keeper] = together.flatMap((each) => keptAbove(each, pull, planState) ?? []);
    if (keeper) {
        const title = `Move the change to ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(keeper)}, which has the same commit (removing it here would remove it there too)`;
        return { kind: 'remove-path', title };
    }
    const nested = together.find((each) => isNested(each, pull, planState));
    if (nested)
        return { kind: 'remove-path', title: `Move the repository "${nested.path}" out of this one` };
    const isRename = blamed.every(({ renamedTo, renamedFrom }) => (renamedTo ?? renamedFrom) !== undefined);
    const what = `${isRename ? 'rename' : 'change'}${count === 1 ? '' : 's'}`;
    const where = count === 1 ? '' : ` of these ${count.toLocaleString('en-US')} files`;
    const first = pull.merging
        ? 'Commit the merge that is in progress, then remove'
        : pull.unstashable
            ? 'Commit your work, then remove'
            : 'Remove';
    const title = `${first} the ${what}${where} from ${workOf(pull)}`;
    const isWhole = blamed.length === count && count <= MOST_TAKEN_OUT;
    const command = isWhole ? removal(together, pull, planState) : undefined;
    return { kind: 'remove-path', title, ...(command === undefined ? {} : { command }) };
}
/** In the place of a way that nobody reads. */
const UNREAD_WAY = { kind: 'remove-path', title: 'Remove the change' };
/**
 * An open pull request of an item that has a commit in common with this one, by which the path is changed. If this one took
 * the change back, the merge of both would take it back too, without a conflict.
 */
function sharedWith(change, pull, planState) {
    const { path, encoding } = change;
    if (encoding === 'invalid')
        return undefined;
    const { facts, snapshot } = planState;
    const { revision } = pull;
    const isGit = snapshot.source === 'git';
    if (isGit && mayShare(pull, planState).size === 0)
        return undefined;
    const met = planState.collisions({ item: _progress_collisions_js__WEBPACK_IMPORTED_MODULE_8__/* .NOBODY */ .o, changes: [change] });
    let [known, pending] = [0, 0];
    for (const { theirs, other } of met) {
        // Of one below it, this one has all that is shared: it began with that.
        if (other.pull === pull || theirs.path !== path || planState.stacks.below(pull).includes(other.pull))
            continue;
        if (isGit && !mayShare(pull, planState).has(other.pull))
            continue;
        // GitHub is asked only where it is likely: each question costs requests there.
        if (!isGit && !isSameAt(path, pull, other.pull, facts))
            continue;
        const isShared = facts.sharedChange({ revision, other: other.pull.revision, path });
        if (isShared === true)
            return { other: other.pull, isSame: isSameAt(path, pull, other.pull, facts) };
        if (isShared === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            pending += 1;
        else
            known += 1;
        // The first one is mostly enough, so each round asks about twice as many. GitHub is asked once.
        if (isGit && pending > known)
            return undefined;
    }
    return undefined;
}
const sharers = new WeakMap();
/** The other open pull requests that may share commits with this one. Kept, because every change is compared with all of them. */
function mayShare(pull, planState) {
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(sharers, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(known, pull, () => {
        const others = planState.activePulls().map((each) => each.pull);
        return new Set(others.filter((other) => other !== pull && (0,_progress_shared_commits_js__WEBPACK_IMPORTED_MODULE_12__/* .shareCommits */ .O)(pull, other, planState.snapshot) !== false));
    });
}
/** A branch that is built on this one, and whose item may make the change, which both have by a commit of this one. Git only. */
function keptAbove({ path, kind, encoding }, pull, planState) {
    const { facts, snapshot } = planState;
    if (snapshot.source !== 'git' || encoding === 'invalid')
        return undefined;
    const uppers = uppersOf(pull, planState).flatMap(({ above, progress: { item, plan, merges } }) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind) ? above : []);
    return uppers.find((above) => facts.sharedChange({ revision: pull.revision, other: above.revision, path }) === true);
}
const builtOn = new WeakMap();
function uppersOf(pull, planState) {
    const { progress: all, pullsOf, stacks } = planState;
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(builtOn, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(known, pull, () => [...all.values()].flatMap((progress) => {
        const above = pullsOf(progress).filter((one) => stacks.below(one).includes(pull));
        return above.length > 0 ? [{ progress, above }] : [];
    }));
}
function isSameAt(path, one, other, facts) {
    const first = facts.entry({ revision: one.revision, path });
    const second = facts.entry({ revision: other.revision, path });
    return first !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && second !== _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG && first !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn && second !== _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn && (0,_progress_merges_js__WEBPACK_IMPORTED_MODULE_9__/* .sameEntry */ .dI)(first, second);
}
/** A repository that is no submodule: git neither stashes nor removes it. */
function isNested(change, pull, { facts }) {
    if (change.kind !== 'create' || (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__/* .specialPath */ .pb)(change, pull, facts) !== 'a submodule')
        return false;
    return facts.entry({ revision: pull.revision, path: '.gitmodules' }) === null;
}
/** Git neither merges nor rebases over work that is not committed. */
function onceCommitted(pull, title) {
    if (!pull?.uncommitted)
        return title;
    return `Commit your work, then ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
function rebaseWithout({ other, isSame }, pull, snapshot) {
    const { base, source } = snapshot;
    const { branch, head } = other;
    const without = `Rebase onto "${base.branch}" without the commits of "${branch}"`;
    if (!isSame) {
        const title = onceCommitted(pull, `${without}, which change it too, then remove what is left`);
        return { kind: 'remove-path', title };
    }
    const isRemote = source === 'github';
    const spans = [base.branch, branch].map((name) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(`${name}:refs/remotes/origin/${name}`));
    const fetch = isRemote ? `git fetch origin ${spans.join(' ')} && ` : '';
    return {
        kind: 'run',
        title: onceCommitted(pull, `${without}, which has the same change (removing it here would remove it there too)`),
        command: `${fetch}git rebase --onto ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(baseName(snapshot))} ${head.slice(0, 10)}`,
    };
}
function workOf(pull) {
    return pull.number === undefined ? 'this branch' : 'this pull request';
}
/** Adds the other ends of renames, and the created files that cannot stay if the blamed ones are restored. */
function entangled(blamed, changes, planState) {
    const { at } = placesIn(changes);
    const ends = blamed.flatMap((each) => [each, ...at(each.renamedTo), ...at(each.renamedFrom)]);
    return [...new Set([...ends, ...ends.flatMap((each) => inItsPlace(each, changes, planState))])];
}
/** Created files that have the key of a deleted one, or that cannot exist in one checkout with the file as it was. */
function inItsPlace(change, changes, planState) {
    const { path, kind } = change;
    const { at, createdBelow } = placesIn(changes);
    const entries = kind === 'delete' ? (0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .uniqueEntries */ .Sb)(planState) : [];
    const keys = entries.flatMap((entry) => (0,_plan_unique_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOf */ .uF)(entry, path) ?? []).map(_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .keyIn */ .xB);
    const above = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(path).flatMap((each) => at(each));
    return [
        ...(0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .unitsIn */ .rC)(changes, entries).flatMap((each) => (keys.includes((0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .keyIn */ .xB)(each.unit)) ? each.changes : [])),
        ...above.filter((each) => each.kind === 'create' && each !== change),
        ...createdBelow(path),
    ];
}
const places = new WeakMap();
/** Kept for each list, because every finding on it needs this. */
function placesIn(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(places, changes, () => {
        // Few paths have more than one change, and a list for each path would take much memory.
        const first = new Map();
        const others = new Map();
        const below = new Map();
        const restored = new Set();
        for (const change of changes) {
            if (first.has(change.path))
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .append */ .BC)(others, change.path, change);
            else
                first.set(change.path, change);
            if (change.kind !== 'create')
                restored.add(change.path);
        }
        for (const change of changes) {
            if (change.kind !== 'create')
                continue;
            for (const folder of (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .withParents */ .M2)(change.path))
                if (restored.has(folder))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .append */ .BC)(below, folder, change);
        }
        return {
            at(path) {
                const change = first.get(path);
                return change ? [change, ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .listAt */ .gT)(others, path)] : [];
            },
            createdBelow: (folder) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .listAt */ .gT)(below, folder),
        };
    });
}
/**
 * Undefined for a name that no shell can be given, for a fork, whose clone may call the base as it likes, while a merge is in
 * progress, and where git cannot save what is not committed.
 */
function removal(changes, pull, planState) {
    const { snapshot, facts } = planState;
    const isUnprintable = ({ path, encoding }) => encoding === 'invalid' || (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_14__/* .visible */ .RK)(path) !== path;
    const isByHand = (change) => isUnprintable(change) || isNested(change, pull, planState);
    if (!pull.sameRepository || pull.merging || pull.unstashable || changes.some(isByHand))
        return undefined;
    const named = (isNamed) => changes.filter(isNamed).map(({ path }) => path);
    const created = named(({ kind }) => kind === 'create');
    const others = named(({ kind }) => kind !== 'create');
    const isMoved = (change) => change.kind === 'modify' && (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__/* .specialPath */ .pb)(change, pull, facts) === 'a submodule';
    const mayBeUncommitted = (pull.uncommitted ?? 0) > 0 ? named(({ kind }) => kind !== 'delete') : [];
    const [below] = planState.stacks.below(pull);
    const base = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(below ? nameBelow(below) : baseName(snapshot));
    const steps = [
        git('stash push --include-untracked', mayBeUncommitted),
        git(mayBeUncommitted.length > 0 ? 'rm --ignore-unmatch' : 'rm', created),
        git(`checkout "$(git merge-base ${base} HEAD)"`, others),
        // A checkout leaves the files of a submodule as they are.
        git('submodule update', named(isMoved)),
    ].filter((step) => step !== undefined);
    return steps.join(' && ');
}
function git(command, paths) {
    if (paths.length === 0)
        return undefined;
    return `git ${command} -- ${paths.map((path) => (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(pathspec(path))).join(' ')}`;
}
/** Relative to the root of the repository. The short form is used only for names that Git does not read as a pattern. */
function pathspec(path) {
    return /^[\w.]/.test(path) && !/^_|[*?[\\]/.test(path) ? `:/${path}` : `:(top,literal)${path}`;
}
/** The name of the branch of a pull request in a clone. */
function nameBelow({ branch, number, ref = branch }) {
    return number === undefined ? ref : `origin/${branch}`;
}
/** The name of the base in a clone. */
function baseName({ source, base }) {
    return source === 'github' ? `origin/${base.branch}` : (base.ref ?? base.branch);
}
/** The branch of the pull request that this one stands on. A stack has to be linear, so nothing is merged. */
function rebaseOnto({ branch, number, ref = branch }, pull) {
    if (number === undefined) {
        // What the branch below has replaced since, git takes for work of this one.
        const title = `Rebase onto "${branch}" (skip a commit that "${branch}" has replaced: git rebase --skip)`;
        return { kind: 'merge-base', title: onceCommitted(pull, title), command: `git rebase ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(ref)}` };
    }
    return {
        kind: 'merge-base',
        title: `Rebase onto "${branch}"`,
        command: `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .fetchBranch */ .D)(branch)} && git rebase ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(`origin/${branch}`)}`,
    };
}
/** Takes back the merge of an item's pull request that brought the path into the branch of this one: it went into the wrong branch. */
function takeBackMerge(path, { branch, sameRepository }, { snapshot, plans }) {
    if (!sameRepository)
        return undefined;
    for (const merged of snapshot.merged) {
        const { mergeCommit, changes } = merged;
        const isHere = merged.sameRepository && merged.base === branch && changes.complete;
        if (!isHere || mergeCommit === null || !changes.list.some((each) => each.path === path))
            continue;
        const item = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__/* .itemsOf */ .S3).find((each) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .claims */ .OM)(each, merged.branch));
        if (!item)
            continue;
        const command = `git revert -m 1 ${mergeCommit}`;
        const title = `${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(merged)} was merged into "${branch}", and not into the base: take that merge back (${command}), and open a new pull request of item "${item.item}"`;
        return { kind: 'run', title, command };
    }
    return undefined;
}
/** @param pull whose work it is, where that is known */
function mergeBase(snapshot, pull) {
    const { branch } = snapshot.base;
    const merge = `git merge ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .shellWord */ .r)(baseName(snapshot))}`;
    return {
        kind: 'merge-base',
        title: onceCommitted(pull, `Merge "${branch}" into this branch, or rebase onto it`),
        command: snapshot.source === 'github' ? `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_16__/* .fetchBranch */ .D)(branch)} && ${merge}` : merge,
    };
}
/**
 * Undefined if the other item may not make this change, if a third one changes the path too, if the file has a unique key, or if
 * what this pull request creates needs the change.
 */
function leaveTo(change, pull, owner, planState) {
    if (planState.facts.withoutWays)
        return undefined;
    const { path, kind } = change;
    const { item, plan, merges } = owner;
    const isAllowed = (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .forbids */ .kT)(glob, path)) &&
        (0,_progress_path_hazards_js__WEBPACK_IMPORTED_MODULE_10__/* .isSafeFor */ .Vb)(item, change, pull, planState.facts);
    const isInTheWay = planState
        .collisions({ item, changes: [change] })
        .some(({ theirs, other }) => other.pull !== pull || theirs.path !== path);
    const isKeyed = (0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .unitsIn */ .rC)([change], (0,_progress_units_js__WEBPACK_IMPORTED_MODULE_13__/* .uniqueEntries */ .Sb)(planState)).length > 0;
    const isReplaced = pull.changes.complete && inItsPlace(change, pull.changes.list, planState).length > 0;
    if (!isAllowed || isInTheWay || isKeyed || isReplaced)
        return undefined;
    return { kind: 'leave-to', title: `Leave the change to item "${item.item}"` };
}
/** For the pull request of another item, unless it deletes the file: then waiting does not help. */
function waitFor(pull, { base }) {
    return {
        kind: 'wait-for',
        title: `Wait until ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(pull)} has merged, then merge "${base.branch}" into this branch`,
    };
}
/** `withProvedEdits` later drops edits that do not work. */
function editPlan(edit, title) {
    return { kind: 'edit-file', title, edits: [(0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .lineEdit */ .T_)(edit)] };
}
/** The title says what the line becomes, because nothing else prints it. */
function editPlanLine(edit, title) {
    const way = editPlan(edit, title);
    const { line, remove, insert } = (0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .lineEdit */ .T_)(edit);
    const place = remove > 0 ? `line ${line} becomes` : `after line ${line - 1} add`;
    return { ...way, title: `${title}: ${place} "${insert.join(' ').trim()}"` };
}
/** For files that every branch changes along the way and that the integration generates again. */
function generate(path, { item, plan }, { base }) {
    const title = `Add the path to "generated" in the plan on "${base.branch}", so that every item may change it`;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .generatedEdit */ .oI)(plan, item, path), title);
}
/** Names a merge in the plan, so that it counts and finishes the item. */
function nameMerge({ when, merged }, { item, plan }, { base }) {
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .mergedEdit */ .hO)(plan, item, merged), `${when}, record that in the plan on "${base.branch}"`);
}
/** Whether all changes of a list are allowed for an item. */
const ofItems = new WeakMap();
/**
 * Makes the branch a branch of the item. Undefined if it is from a fork, if the item already has an open pull request, or if
 * the branch makes a change that the item may not make.
 */
function claim(pull, changes, { item, plan, pulls, merges, finished }, { base }) {
    const isIts = ({ path, kind }) => (0,_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind);
    if (finished || !pull.sameRepository || pulls.length > 0 || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isDetached */ .$w)(pull.branch))
        return undefined;
    const first = changes[0];
    // Most owners of one path may not make another change, so the whole list is rarely looked at.
    if (!first || !isIts(first))
        return undefined;
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(ofItems, changes, () => new Map());
    const isAll = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(known, item, () => changes.every(isIts));
    if (!isAll)
        return undefined;
    return editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .claimEdit */ .RD)(plan, item, pull.branch), `If this is the work of item "${item.item}", add branch "${pull.branch}" to that item in the plan on "${base.branch}"`);
}
const admitted = new WeakMap();
/** Undefined in Git, which has no numbers of pull requests. */
function admit(pull, { item, plan }, { base }) {
    const { number } = pull;
    if (number === undefined)
        return undefined;
    const ways = (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(admitted, pull, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_15__/* .remembered */ .HK)(ways, plan, () => editPlanLine((0,_plan_widening_js__WEBPACK_IMPORTED_MODULE_6__/* .admitEdit */ .W3)(plan, item, number, 'say why'), `Admit ${(0,_progress_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .pullName */ .N4)(pull)} in plan "${plan.id}" on "${base.branch}" and give a reason`));
}


/***/ }),

/***/ 5687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ commentFor),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   ZP: () => (/* binding */ isSameBody)
/* harmony export */ });
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9522);
/* harmony import */ var _rules_contract_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1548);
/* harmony import */ var _text_findings_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9706);
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4292);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8602);
/** The text of the one comment on a pull request that fails or has failed: what is wrong, what to do, and what happens next. */






/** GitHub's limit (https://docs.github.com/en/rest/issues/comments answers 422), minus 200 for the last note. */
const MOST_CHARACTERS = 65_536 - 200;
/** Numbers of findings to show. Fewer are tried until the rest fits too. */
const ROWS = [50, 20, 5, 1];
/**
 * The first line of our comment. It is the same for every base, so that a pull request whose base changes keeps its comment.
 * Only jobs with their own context have their own comment.
 */
function commentMarker({ settings }) {
    const context = settings.context === undefined ? '' : ` ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_5__/* .inComment */ .N7)(settings.context)}`;
    return `<!-- parallel-work check${context} -->`;
}
/**
 * Equal states give equal text, so it contains no date, no run, and not the tip of the base, which changes with every merge.
 *
 * @returns Markdown. Undefined if nothing has to be written: it has always passed, or the comment is up to date
 */
function commentFor(commented) {
    const { verdict, context, posted } = commented;
    if (verdict.verdict === 'success' && posted === null)
        return undefined;
    const marker = commentMarker(context);
    const body = `${marker}\n\n${verdict.verdict === 'success' ? resolved(verdict) : red(commented, marker)}`;
    return posted !== null && !posted.hasTwin && isSameBody(posted.body, body) ? undefined : body;
}
/** Ignores CRLF line ends of a body that was edited in the browser, and white space at its end. */
function isSameBody(one, other) {
    const bare = (body) => body.replaceAll('\r\n', '\n').trimEnd();
    return bare(one) === bare(other);
}
/** Contains no head and no plan revision, so it does not change while the pull request passes. */
function resolved({ base }) {
    return [
        `**Resolved**: all rules pass, so this pull request can be merged into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(base)}.`,
        'The check continues to run. If it fails again, this comment is updated and says why. The edit history of this comment has the earlier findings.',
    ].join('\n\n');
}
function red(commented, marker) {
    const end = [
        '### What happens next',
        'The check runs again on every push, merge and plan change, so you do not have to re-run it. This comment is updated each time, and it says so when the check passes.',
        judged(commented.verdict),
    ].join('\n\n');
    const most = MOST_CHARACTERS - marker.length - end.length;
    const whole = ROWS.map((rows) => blocksOf(commented, rows).join('\n\n')).find(({ length }) => length <= most);
    const fitting = whole ?? (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(blocksOf(commented, 1), { most, size: ({ length }) => length, what: 'comment' });
    return `${fitting}\n\n${end}`;
}
function blocksOf({ verdict, judgement, context }, rows) {
    const findings = (0,_text_findings_on_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOn */ .I)(judgement.findings, [verdict]).filter((each) => !isOwnRunOnly(each));
    return [
        ...(verdict.below ? [`**${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(verdict.notes[0] ?? '')}**`] : []),
        headline(verdict, findings, judgement),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyLines */ .gb)(findings, Math.min(rows, 25)),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .commandAndEdit */ .Zx)(verdict, findings, context),
        ...(findings.length > 0 ? ['### Findings', (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(findings, context, rows)] : []),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .problemBlocks */ .OT)(judgement.problems, context, rows),
        ...(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .notes */ .Q2)('### Notes', verdict.notes, rows),
    ];
}
/** Only a run on the pull request itself reads the files for this warning, and equal states give equal text. */
function isOwnRunOnly({ rule, severity }) {
    return rule === _rules_contract_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .contractMissing */ .r.id && severity === 'warn';
}
/** What is wrong, in the first sentences. The status begins with the same finding. */
function headline({ verdict, base }, findings, { problems }) {
    const into = `into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(base)}`;
    const start = verdict === 'error'
        ? `**The check could not decide whether this pull request can be merged ${into}.**`
        : `**This pull request cannot be merged ${into} yet.**`;
    if (verdict === 'error' && problems.length > 0) {
        return `${start} The plans cannot be read (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(problems.length, 'problem')}, listed below).`;
    }
    const first = findings.find(({ severity }) => severity === 'error');
    if (!first)
        return `${start} ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)((0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countWords */ .rj)(findings))}.`;
    const others = findings.filter((each) => each !== first);
    const more = others.length === 0 ? '' : ` Also: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countWords */ .rj)(others).replace(/^(\d+) (error)/, '$1 more $2')}.`;
    return `${start} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(first.message)}${more}`;
}
function judged({ head, base, planRevision, item, plan }) {
    const of = item === undefined ? '' : `item ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(item)}${plan === undefined ? '' : ` of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(plan)}`}, `;
    return `Checked: ${of}head commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(head)}, base branch ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(base)}, plan revision ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(planRevision)}.`;
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ inComment),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   tV: () => (/* binding */ outOfComment)
/* harmony export */ });
/** First lines that are HTML comments. We recognize our own texts by them, and they may contain a branch name. */
/** An issue that was edited in the browser has CRLF line ends. */
function firstLine(body) {
    return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}
/** Percent-encodes a branch name, which may be `a-->b`, so that there are never two hyphens in a row. */
function inComment(branch) {
    return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)|^-/g, '%2D');
}
/** Undefined if `inComment` cannot have made the text. */
function outOfComment(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ plainBranch),
/* harmony export */   bs: () => (/* binding */ branchToUse),
/* harmony export */   is: () => (/* binding */ worktreeFolder),
/* harmony export */   qr: () => (/* binding */ newWorktreeCommands)
/* harmony export */ });
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/** The branch and the folder in which an item is worked on, and the commands that make them. */


/** Undefined if the item claims only globs. */
function plainBranch(branches) {
    return branches.find((each) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(each));
}
/** A branch that the item claims: its plain name, a name that its first glob matches, or else a placeholder. */
function branchToUse(branches) {
    const plain = plainBranch(branches);
    if (plain !== undefined)
        return plain;
    const [first = ''] = branches;
    const guess = first.replace(/\*.*$/s, 'name');
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimMatches */ .ob)(first, guess) ? guess : '<branch>';
}
/** The name of the folder beside the repository. `repository` may be `owner/name`. */
function worktreeFolder(repository, { plan, item }) {
    const name = (repository.split('/').at(-1) ?? '').replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '-').replace(/^[.-]+/, '');
    return `${name || 'work'}-${plan}-${item}`;
}
function newWorktreeCommands({ branch, folder, base, from, isFetched }) {
    return [
        ...(isFetched ? [(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBranch */ .D)(base)] : []),
        `git worktree add ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)} -b ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(branch)} ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(from)}`,
        `cd ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(folder)}`,
    ];
}


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ loginOf),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   W1: () => (/* binding */ ACTOR),
/* harmony export */   bI: () => (/* binding */ userShape),
/* harmony export */   l3: () => (/* binding */ actorShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
/** Decides who wrote something, and whether that is the account of this run. */


/** An account as GraphQL shows it: `github-actions`, a `Bot`. Null if it was deleted. */
const actorShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** The query text for `actorShape`. */
const ACTOR = (0,_gql_js__WEBPACK_IMPORTED_MODULE_1__/* .gql */ .J1) `{ __typename login }`;
/** An account as REST shows it: `github-actions[bot]`, a `Bot`. */
const userShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable();
/** The login as REST shows it, which distinguishes an app from a person with the same name. */
function loginOf({ __typename, login }) {
    return __typename === 'Bot' ? `${login.replace(/\[bot\]$/i, '')}[bot]` : login;
}
/**
 * GraphQL shows `github-actions` where REST and `viewer` have `github-actions[bot]`, and a person may have the name of
 * an app. The type of the account distinguishes them.
 *
 * @param viewer the login of this run, with the `[bot]` of an app
 */
function isAccount(account, viewer) {
    if (account === null || nameWithoutSuffix(account.login) !== nameWithoutSuffix(viewer))
        return false;
    const type = 'type' in account ? account.type : account.__typename;
    return type === 'Bot' || !/\[bot\]$/i.test(viewer);
}
function nameWithoutSuffix(login) {
    return login.toLowerCase().replace(/\[bot\]$/, '');
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   vq: () => (/* binding */ withReserve)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2413);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4861);
/** The only way to GitHub. Every request is counted, limited in time and checked. Reads are tried again. */






/** The same client for work that may stop early. It leaves a part of the budget to later work. */
function withReserve(client, reserve) {
    const spend = () => {
        if (client.left() > reserve)
            return;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('budget', 'The remaining request budget is reserved for posting statuses.', 'Raise the input "request-budget".');
    };
    return {
        ...client,
        async rest(...call) {
            spend();
            return client.rest(...call);
        },
        async graphql(...call) {
            spend();
            return client.graphql(...call);
        },
    };
}
const ATTEMPTS = 4;
const HOPS = 3;
const realClock = {
    now: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds);
    },
    random: Math.random,
};
function createClient(options) {
    const { token, budget = 500, deadline = 5 * 60_000, timeout = 30_000, clock = realClock } = options;
    const apiUrl = (options.apiUrl ?? process.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        log: silent,
        ...(options.fetch && { request: { fetch: options.fetch } }),
    });
    const end = clock.now() + deadline;
    let used = 0;
    async function once(sent, route, parameters) {
        let [target, rest] = [route, parameters];
        for (let hop = 0;; hop++) {
            if (used >= budget) {
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('budget', `The budget of ${budget} requests was used up before "${sent.what}".`, 'Raise the input "request-budget", or merge some item pull requests.');
            }
            used++;
            const left = Math.max(1, Math.ceil(Math.min(timeout, end - clock.now())));
            const raw = await answer(octokit.request(target, {
                ...rest,
                request: { signal: AbortSignal.timeout(left), redirect: 'manual' },
            }));
            if (raw.kind === 'broken' || ![301, 302, 307, 308].includes(raw.status) || hop === HOPS) {
                return raw;
            }
            const method = route.split(' ')[0] ?? 'GET';
            const to = addressOn(raw.headers['location'], apiUrl);
            if (!to || (method !== 'GET' && raw.status < 307)) {
                const failure = `GitHub redirects "${sent.what}" (${raw.status}) to another host, or without an address.`;
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('refused', failure, 'Check the name of the repository, and GITHUB_API_URL.');
            }
            // The new address has the answer. Only a request with a body has to be sent again.
            [target, rest] = [`${method} ${to}`, method === 'GET' ? {} : parameters];
        }
    }
    async function send(sent, route, parameters, attempts, meaning) {
        for (let attempt = 1;; attempt++) {
            if (clock.now() >= end) {
                throw late(sent, deadline);
            }
            const raw = await once(sent, route, parameters);
            const action = meaning(raw);
            if (action.kind === 'use') {
                return raw.kind === 'answer' ? raw.data : undefined;
            }
            if (action.kind === 'fail' || attempt === attempts) {
                throw action.failure;
            }
            const pause = action.wait ?? 1000 * 2 ** (attempt - 1);
            const wait = pause + clock.random() * 500;
            if (clock.now() + wait >= end) {
                throw action.wait === undefined && clock.now() >= end ? late(sent, deadline) : action.failure;
            }
            await clock.sleep(wait);
        }
    }
    return {
        async rest(route, parameters, shape, { isRepeatable = false } = {}) {
            const isRead = /^(GET|HEAD) /.test(route);
            const what = route.replaceAll(/\{(\w+)\}/g, (_, key) => String(parameters[key] ?? ''));
            const sent = { what, needs: permissionOf(route, isRead) };
            const data = await guarded(token, () => send(sent, route, parameters, isRead || isRepeatable ? ATTEMPTS : 1, (raw) => (0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .actionOf */ .qj)(sent, raw, isRead)));
            return checked(what, shape, data);
        },
        async graphql(query, variables, shape, { attempts = ATTEMPTS, ...rules } = {}) {
            const sent = { what: 'POST /graphql', needs: 'contents: read' };
            const all = { needs: () => sent.needs, mayMiss: () => false, mayBeDenied: () => false, ...rules };
            const url = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
            const data = await guarded(token, () => send(sent, `POST ${url}`, { query, variables }, attempts, (raw) => (0,_response_js__WEBPACK_IMPORTED_MODULE_4__/* .graphqlActionOf */ .Z0)(sent, raw, all)));
            return checked('graphql', zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: shape }), data).data;
        },
        used: () => used,
        left: () => budget - used,
    };
}
/**
 * @param what names the answer in messages: a route, or the field of a query
 * @throws Failure `shape`
 */
function checked(what, shape, data) {
    const parsed = shape.safeParse(data);
    if (parsed.success) {
        return parsed.data;
    }
    const problem = parsed.error.issues[0];
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('shape', `GitHub's answer to "${what}" is not as documented: ${problem?.path.join('.') || 'all of it'}: ${problem?.message}.`, 'Run it again. If the problem persists, report it with the version of the server.');
}
/** Octokit throws for every status from 400 on, and if there is no answer. Here both are ordinary results. */
async function answer(request) {
    try {
        const { status, headers, data } = await request;
        return { kind: 'answer', status, headers: { ...headers }, data };
    }
    catch (error) {
        const parsed = thrown.safeParse(error);
        return parsed.success
            ? { kind: 'answer', ...parsed.data.response }
            : { kind: 'broken', message: error instanceof Error ? error.message : 'no answer' };
    }
}
const thrown = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    response: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        headers: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .undefined */ .Vxk()])),
        data: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J(),
    }),
});
/** The address, if it is on the same host. */
function addressOn(location, apiUrl) {
    if (location === undefined || !URL.canParse(String(location), `${apiUrl}/`)) {
        return undefined;
    }
    const to = new URL(String(location), `${apiUrl}/`);
    return to.origin === new URL(apiUrl).origin ? to.href : undefined;
}
function permissionOf(route, isRead) {
    const level = isRead ? 'read' : 'write';
    const part = /\/(pulls|statuses|issues|labels|actions)\b/.exec(route)?.[1] ?? 'contents';
    return `${part === 'pulls' ? 'pull-requests' : part === 'labels' ? 'issues' : part}: ${level}`;
}
function late(sent, deadline) {
    const minutes = Math.round(deadline / 6000) / 10;
    const message = `GitHub did not answer all requests within ${minutes} minutes. The last one was "${sent.what}".`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('deadline', message, 'Run it again.');
}
/** A server or a proxy may repeat in its answer what it was sent. */
async function guarded(token, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H && token && (error.message + error.hint).includes(token)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(error.code, error.message.replaceAll(token, '***'), error.hint.replaceAll(token, '***'));
        }
        throw error;
    }
}


/***/ }),

/***/ 6936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readOwnComment),
/* harmony export */   Q: () => (/* binding */ applyComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_statuses_comment_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5687);
/* harmony import */ var _core_text_marker_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4292);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8996);
/* harmony import */ var _query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4684);
/**
 * Manages the one comment of this program on a pull request: finds it by author and first line on any page, writes it,
 * and removes duplicates.
 */








/** 3,100 comments. Nobody reads a longer conversation, and a list that never ends must stop somewhere. */
const MOST_PAGES = 31;
/**
 * In the worst case the comment was deleted, is created, turns out to be the second of two, and all of that happens
 * again.
 */
const MOST_ROUNDS = 4;
/** The answer was lost, so the write may have happened. */
const LOST = ['unreachable', 'shape'];
const commentsShape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionShape */ .M8)(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), body: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }));
/** @param viewer the login of this run, with the `[bot]` of an app */
async function readOwnComment(query, pull, viewer, marker) {
    const [first, ...later] = await readOwn(query, pull, viewer, marker);
    if (!first)
        return null;
    return later.length > 0 ? { ...first, hasTwin: true } : first;
}
/**
 * Reads the list after every write. So it learns what a lost answer did not say, and if two runs wrote a comment, the
 * earlier one stays. A comment is never posted twice unnoticed.
 *
 * @returns the comment that stays
 * @throws Failure `locked` if the conversation is locked, `permission`, and whatever a request throws
 */
async function applyComment(repo, wish) {
    const { pull, viewer, marker, body } = wish;
    let id = wish.id;
    for (let round = 1;; round++) {
        const written = await write(repo, wish, id);
        const listed = await (0,_query_js__WEBPACK_IMPORTED_MODULE_4__/* .run */ .e)(repo, (query) => readOwn(query, pull, viewer, marker));
        // A list may not contain yet what was just written.
        const isListed = typeof written !== 'number' || listed.some((each) => each.id === written);
        const own = isListed ? listed : [...listed, { id: written, body }].toSorted(byId);
        const [first, ...later] = own;
        for (const each of later) {
            await remove(repo, each.id, pull);
        }
        if (first && (first.id === written || (0,_core_statuses_comment_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameBody */ .ZP)(first.body, body))) {
            return { id: first.id, body };
        }
        if (round === MOST_ROUNDS) {
            throw written instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? written : unstable(pull);
        }
        id = first?.id ?? null;
    }
}
/** @returns the id of the comment, a Failure if the answer was lost, or null if the comment no longer exists */
async function write({ client, owner, repo }, { pull, body }, id) {
    const shape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int() });
    try {
        const answer = id === null
            ? await client.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pull, body }, shape)
            : await client.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body }, shape);
        return answer.id;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && LOST.includes(error.code))
            return error;
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found' && id !== null)
            return null;
        throw worded(error, pull);
    }
}
/** Another run or a person may have deleted it first. */
async function remove({ client, owner, repo }, id, pull) {
    for (let attempt = 1;; attempt++) {
        try {
            const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
            await client.rest(route, { owner, repo, comment_id: id }, zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J());
            return;
        }
        catch (error) {
            if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found')
                return;
            if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && LOST.includes(error.code)) || attempt === 2)
                throw worded(error, pull);
        }
    }
}
/** GitHub serves comments of pull requests under issues, but a workflow needs no permission for issues. */
function worded(error, pull) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission' || error.message.includes('(401)'))
        return error;
    if (/\bis locked\b/i.test(error.message)) {
        const message = `The conversation of pull request #${pull} is locked, so its comment cannot be written.`;
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('locked', message, 'Unlock it, or remove the input "comment" from the workflow.');
    }
    const hint = 'Give the job `pull-requests: write` under `permissions:` in its workflow, or remove the input "comment" there.';
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('permission', error.message, hint);
}
/** All own comments, the earliest first. */
async function readOwn(query, pull, viewer, marker) {
    const comments = await (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)({
        what: `comments on pull request #${pull}`,
        page: (paging) => readPage(query, pull, paging),
        keys: ({ url }) => [url],
        mostPages: MOST_PAGES,
    });
    return comments
        .filter(({ author, body }) => (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(author, viewer) && (0,_core_text_marker_line_js__WEBPACK_IMPORTED_MODULE_6__/* .firstLine */ .TM)(body) === marker)
        .map(({ url, body }) => ({ id: idOf(url), body }))
        .toSorted(byId);
}
async function readPage(query, pull, paging) {
    const selection = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionOf */ .ao)((0,_gql_js__WEBPACK_IMPORTED_MODULE_7__/* .gql */ .J1) `url body author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1}`);
    const shape = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ comments: commentsShape }).nullable();
    const found = await query.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_7__/* .gql */ .J1) `pullRequest(number: ${pull}) { comments(${paging}) { ${selection} } }`, shape, 5);
    if (found)
        return found.comments;
    const hint = 'Check that the token may see it (pull-requests: read).';
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no pull request #${pull}.`, hint);
}
/**
 * GraphQL's `databaseId` has 32 bits, and ids of comments are larger by now. The address ends with the id that REST
 * uses.
 */
function idOf(url) {
    const [, id] = /#issuecomment-(\d+)$/.exec(url) ?? [];
    if (id === undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('shape', `GitHub's address of a comment, "${url}", has no id.`, 'Please report this.');
    }
    return Number(id);
}
function byId(one, other) {
    return one.id - other.id;
}
function unstable(pull) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `The comments of pull request #${pull} changed while they were read.`, 'Run it again.');
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   M8: () => (/* binding */ connectionShape),
/* harmony export */   ao: () => (/* binding */ connectionOf),
/* harmony export */   fT: () => (/* binding */ paging),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/** Reads all pages of a GraphQL connection. The result is complete by GitHub's own count, or an error. */




const TRIES = 3;
const PER_PAGE = 100;
function connectionShape(node) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), pageInfo: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .pageShape */ .vM, nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(node) });
}
/** The query text for `connectionShape`. */
function connectionOf(selection) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}
/** The arguments for one page. @param after the end of the previous page. Absent for the first page */
function paging(size, after) {
    return after === undefined ? (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `first: ${size}` : (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `first: ${size}, after: ${after}`;
}
/**
 * Reads a list again if it changes while it is read.
 * @throws Failure `unstable` if it keeps changing, `too-many` if it is longer than the limit
 */
async function readWhole(connection) {
    for (let tries = 1;; tries++) {
        const read = await attempt(connection);
        if (typeof read !== 'string')
            return read;
        if (tries === TRIES) {
            const message = `The ${connection.what} cannot all be read: ${read}.`;
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', message, 'The list changed while it was read. Run it again.');
        }
    }
}
/** @returns the entries, or why they are not complete */
async function attempt({ what, page, keys, mostPages, first = PER_PAGE, }) {
    const found = [];
    let [after, count] = [undefined, undefined];
    for (let pages = 1;; pages++) {
        const size = pages === 1 ? first : PER_PAGE;
        const read = await page(paging(size, after), size);
        if (read === null)
            return count === undefined ? [] : 'the list is gone';
        const { totalCount, pageInfo, nodes } = read;
        found.push(...nodes);
        const most = first + (mostPages - 1) * PER_PAGE;
        // A later reading would not be shorter.
        if (totalCount > most)
            throw tooMany(what, totalCount, most);
        if (count !== undefined && totalCount !== count)
            return `the list had ${count} entries, then ${totalCount}`;
        if (!pageInfo.hasNextPage)
            return problemOf(found, totalCount, keys) ?? found;
        if (pages === mostPages || found.length > totalCount)
            return `the list does not end after ${totalCount} entries, as it should`;
        [after, count] = [pageInfo.endCursor ?? '', totalCount];
    }
}
function problemOf(found, count, keys) {
    if (found.length !== count)
        return `the list has ${found.length} of ${count} entries`;
    const kinds = found[0] === undefined ? [] : keys(found[0]);
    const isTwice = kinds.some((_, kind) => new Set(found.map((node) => keys(node)[kind])).size < found.length);
    return isTwice ? 'an entry occurs twice' : undefined;
}
function tooMany(what, count, most) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('too-many', `There are ${count} ${what}, but at most ${most} can be read.`, 'Close or delete what nobody needs. Running it again does not help.');
}
/**
 * Reads page after page of a list.
 * @param isEnough stops the reading when it returns true
 * @returns null if the list has more pages than the limit
 * @throws Failure `unstable` if entries are missing
 */
async function readPages(page, mostPages, isEnough = () => false) {
    const pages = [];
    let after;
    while (pages.length < mostPages) {
        const { totalCount, pageInfo, nodes } = await page(paging(PER_PAGE, after));
        pages.push(nodes);
        if (!pageInfo.hasNextPage || isEnough(nodes)) {
            const isWhole = pageInfo.hasNextPage
                ? pages.every(({ length }) => length === PER_PAGE)
                : pages.flat().length === totalCount;
            if (isWhole)
                return pages;
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', 'GitHub returned an incomplete list.', 'Run it again.');
        }
        after = pageInfo.endCursor ?? undefined;
    }
    return null;
}


/***/ }),

/***/ 1884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   CJ: () => (/* binding */ mergeBaseWithTree),
/* harmony export */   Fy: () => (/* binding */ readMisplaced),
/* harmony export */   Gc: () => (/* binding */ planTreeInstead),
/* harmony export */   I0: () => (/* binding */ readPlanTree),
/* harmony export */   Pg: () => (/* binding */ planTreeOf),
/* harmony export */   T9: () => (/* binding */ readReached),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   iz: () => (/* binding */ readFolders),
/* harmony export */   k_: () => (/* binding */ readPlanEntry),
/* harmony export */   nM: () => (/* binding */ mergeBaseOf),
/* harmony export */   oG: () => (/* binding */ readOnLine),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   z9: () => (/* binding */ readBranchExists)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8816);
/* harmony import */ var _core_contracts_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9106);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8377);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4940);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8602);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8996);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7647);
/** Reads what commits contain: entries, plan directories, and which commit is in whose history. */











const fileShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS, type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable();
const objectShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS }).nullable();
/**
 * The cost of one path: a walk through several trees, in two independent ways. A list of a hundred changed files costs
 * far more.
 */
const WALK = 0.25;
/** The mode and blob of paths at one commit, null if nothing is there. Both answers are verified in a second way. */
async function readEntries(query, revision, paths) {
    const files = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `f${index}: file(path: ${path}) { mode oid type }`);
    const [commit, ...objects] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${files} } }`, zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J()).nullable(), paths.length * WALK),
        ...paths.map((path) => readObject(query, revision, path)),
    ]);
    if (commit?.['oid'] !== revision) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const parsed = fileShape.safeParse(commit[`f${index}`]);
        if (!parsed.success) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('shape', `GitHub's answer about "${path}" is not as documented.`, 'Run it again.');
        }
        const file = parsed.data;
        // The commit of a submodule is an object of another repository.
        if (file?.type !== 'commit' && file?.oid !== objects[index]?.oid) {
            throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`"${path}" at ${revision.slice(0, 10)}`);
        }
        return file && { mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .octal */ .Wo)(file.mode), oid: file.oid };
    });
}
/** The id of the tree of a commit. */
async function treeOf(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(revision)}) { ... on Commit { oid tree { oid } } }`, zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS, tree: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS }) }).nullable());
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    return commit.tree.oid;
}
const folderShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS,
    type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    object: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS })).optional() })
        .nullable(),
})
    .nullable();
/**
 * The direct entries of folders at one commit, verified by their ids. Null if there is no folder, verified in a second
 * way.
 */
async function readFolders(query, revision, paths) {
    const folders = paths.map((path, index) => (0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `f${index}: file(path: ${path}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`);
    const [commit, ...objects] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(revision)}) { ... on Commit { oid ${folders} } }`, zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J()).nullable(), 
        // Mostly folders that a pull request created, with few files. A query that is too large is split.
        paths.length / 5),
        ...paths.map((path) => readObject(query, revision, path)),
    ]);
    if (commit?.['oid'] !== revision) {
        throw unknownCommit(revision);
    }
    return paths.map((path, index) => {
        const { success, data: folder } = folderShape.safeParse(commit[`f${index}`]);
        const entries = folder?.object?.entries;
        if (!success || (folder?.type === 'tree' && !entries)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('shape', `GitHub's answer about the folder "${path}" is not as documented.`, 'Run it again.');
        }
        // The commit of a submodule is an object of another repository.
        const isSame = folder?.type === 'commit' || folder?.oid === objects[index]?.oid;
        const isTree = folder?.type === 'tree' && entries !== undefined;
        if (!isSame || (isTree && (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .treeId */ .M)(entries.map(_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms), folder.oid.length) !== folder.oid)) {
            throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`the folder "${path}" at ${revision.slice(0, 10)}`);
        }
        return isTree
            ? entries.map(({ nameRaw, mode, oid }) => ({
                name: Buffer.from(nameRaw, 'base64').toString(),
                mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .octal */ .Wo)(mode),
                oid,
            }))
            : null;
    });
}
function readObject(query, revision, path) {
    return query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(expression: ${`${revision}:${path}`}) { oid }`, objectShape, WALK);
}
/** What is in the place of the plan directory at a commit. Null if there is nothing. */
async function readPlanEntry(query, revision) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(revision)}) { ... on Commit { ${_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .BEFORE */ .GV} } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .beforeShape */ .Tg.nullable());
    if (commit?.oid !== revision) {
        throw unknownCommit(revision);
    }
    return await (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .provedPlanEntry */ .k1)(query, commit, revision);
}
/** The plans, if something else in the place of their directory makes them unreadable. */
function planTreeInstead({ type, oid, mode }) {
    return type === 'tree' ? undefined : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .notADirectory */ .o5)({ mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .octal */ .Wo)(mode), oid });
}
async function readPlanTree(query, id) {
    return planTreeOf(id, await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(id)}) { ${_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .ENTRIES */ .lf} }`, _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .treeShape */ .MY, 10));
}
/**
 * A list of files and a text count only if they are proved complete. The core decides what a missing text means for a
 * plan.
 */
function planTreeOf(id, tree) {
    const entries = tree.entries ?? [];
    if (tree.oid !== id || (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .treeId */ .M)(entries.map(_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .entryOf */ .Ms), id.length) !== id) {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`the files in "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_10__/* .PLAN_DIRECTORY */ .AG}"`);
    }
    return {
        id,
        files: entries.map((entry) => {
            const name = Buffer.from(entry.nameRaw, 'base64').toString();
            const file = { name, mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .octal */ .Wo)(entry.mode), oid: entry.oid };
            if (entry.type !== 'blob') {
                return file;
            }
            return { ...file, ...textOf(entry.oid, entry.object) };
        }),
    };
}
/** Only a text that is proved complete counts. */
function textOf(id, blob) {
    const { text, byteSize, isBinary, isTruncated } = blob ?? {};
    if (isTruncated)
        return { unreadable: `it has ${byteSize} bytes, more than GitHub returns` };
    if (isBinary || text === null || text === undefined)
        return { unreadable: 'it is not text' };
    const whole = wholeText(text, id);
    return whole === undefined ? { unreadable: 'it is not UTF-8, or did not arrive completely' } : { text: whole };
}
/** The text as it is stored, if it arrived unchanged. GitHub converts other encodings without saying so. */
function wholeText(text, id) {
    return [text, `\uFEFF${text}`].find((each) => (0,_object_id_js__WEBPACK_IMPORTED_MODULE_4__/* .blobId */ .z)(Buffer.from(each), id.length) === id);
}
const textShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS,
    file: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS, object: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullish() }).nullable() }).nullable(),
})
    .nullable();
const contentShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS,
    file: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS, type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int(), object: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .blobShape */ .Jl }).nullable(),
})
    .nullable();
/** The cost of a text. Most are short, but one may be as long as GitHub returns. */
const TEXT = 2;
/** Null if nothing is there, which is verified in a second way. */
async function readContent(query, revision, path) {
    const [commit, object] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(revision)}) { ... on Commit { oid file(path: ${path}) { oid type mode object { ... on Blob { ${_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .BLOB */ .we} } } } } }`, contentShape, TEXT),
        readObject(query, revision, path),
    ]);
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    const { file } = commit;
    // The commit of a submodule is an object of another repository.
    if (file?.type !== 'commit' && file?.oid !== object?.oid)
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`"${path}" at ${revision.slice(0, 10)}`);
    if (!file)
        return null;
    const special = (0,_core_contracts_content_js__WEBPACK_IMPORTED_MODULE_0__/* .notAFile */ .$)((0,_fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .octal */ .Wo)(file.mode));
    if (special !== undefined)
        return { not: special };
    const read = textOf(file.oid, file.object);
    return 'text' in read ? read : { not: (0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .Nx)(read.unreadable) };
}
/** Null if it is not text, did not arrive completely, or does not exist. The entry shows which of these it is. */
async function readText(query, revision, path) {
    const commit = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(revision)}) { ... on Commit { oid file(path: ${path}) { oid object { ... on Blob { text } } } } }`, textShape);
    if (commit?.oid !== revision)
        throw unknownCommit(revision);
    const text = commit.file?.object?.text;
    return (text && commit.file && wholeText(text, commit.file.oid)) ?? null;
}
/** The plans in places where nothing reads them. A file that cannot be read is none. */
async function readMisplaced(query, revision) {
    const texts = await Promise.all(_core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__/* .WRONG_PLACES */ .V3.map(({ path }) => readText(query, revision, path)));
    return _core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__/* .WRONG_PLACES */ .V3.flatMap(({ path }, index) => {
        const text = texts[index];
        return typeof text === 'string' && (0,_core_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__/* .isMisplacedPlan */ .kc)(path, text) ? [{ path, isTracked: true }] : [];
    });
}
async function readBranchExists(query, branch) {
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${branch}`}) { name }`, zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable());
    return ref !== null;
}
const comparison = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    compare: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), baseTarget: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS }) }).nullable(),
})
    .nullable();
/**
 * Whether the commit is in the history of the base commit, or of the head of another branch.
 *
 * @param cost less if the two are only a few commits apart
 */
async function readReached(query, commit, base, cost = 1) {
    // An id of another hash function names nothing here, and the server may refuse the whole query because of it.
    if (commit.length !== base.commit.length)
        return false;
    const ref = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`, comparison, cost);
    // The branch may have moved after the base was read. Only the commit from then counts.
    if (ref?.compare?.baseTarget.oid === base.commit) {
        return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
    }
    const [object, compared] = await Promise.all([
        query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(commit)}) { __typename }`, zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable()),
        compare(query, base.commit, commit).catch(ifNotThere),
    ]);
    // For an unknown commit, GitHub answers nothing or 404, and a 404 alone can mean anything. So both are required.
    if (compared === 'not there' && object?.__typename === 'Commit') {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`the commit ${commit.slice(0, 10)}`);
    }
    return compared !== null && compared !== 'not there' && ['behind', 'identical'].includes(compared.status);
}
/** The most commits to go back on the base's own line. */
const MOST_LINE_PAGES = 10;
const lineShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    history: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        nodes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS, parents: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS })) }) })),
    }),
})
    .nullable();
/**
 * Which of the commits are on the base's own line. GitHub's history lists also contain merged commits, so this follows
 * the first parents through the lists.
 *
 * @throws Failure `too-many` if the line is longer than the limit
 */
async function readOnLine(query, commit, base) {
    let at = base.commit;
    for (let page = 0; page < MOST_LINE_PAGES; page++) {
        const found = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_8__/* .oid */ .jq)(at)}) { ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } } }`, lineShape, 2);
        const parents = new Map(found?.history.nodes.map((each) => [each.oid, each.parents.nodes[0]?.oid]) ?? []);
        if (!parents.has(at))
            throw unknownCommit(at);
        while (at !== undefined && parents.has(at)) {
            if (at === commit)
                return true;
            const next = parents.get(at);
            // A server that gives a commit as its own ancestor must not keep the run busy for ever.
            parents.delete(at);
            at = next;
        }
        if (at === undefined)
            return false;
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('too-many', 'It was merged too long ago to be found.', 'Name it in the plan: "merged: { … }".');
}
function ifNotThere(error) {
    if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && error.code === 'not-found')
        return 'not there';
    throw error;
}
async function mergeBaseOf(query, from, to) {
    return (await mergeBaseWithTree(query, from, to))?.commit ?? null;
}
async function mergeBaseWithTree(reader, from, to) {
    const ends = `${from}...${to}`;
    const known = reader.mergeBases.get(ends);
    if (known !== undefined)
        return known;
    const base = (await compare(reader, from, to))?.merge_base_commit;
    const found = base ? { commit: base.sha, tree: base.commit.tree.sha } : null;
    reader.mergeBases.set(ends, found);
    return found;
}
const comparedShape = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    merge_base_commit: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS, commit: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ tree: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_5__/* .oidShape */ .mS }) }) }),
});
/** Null if there is no common history. Asks for page 2, because the files come with page 1 and are not needed. */
async function compare(query, from, to) {
    try {
        return await query.rest('GET /compare/{basehead}', { basehead: `${from}...${to}`, per_page: 1, page: 2 }, comparedShape);
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && error.code === 'not-found' && /no common ancestor/i.test(error.message)) {
            return null;
        }
        throw error;
    }
}
function unknownCommit(revision) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('not-found', `GitHub does not know the commit "${revision}".`, 'It may have been replaced. Run it again.');
}


/***/ }),

/***/ 7457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pullShape),
/* harmony export */   CC: () => (/* binding */ PLACE),
/* harmony export */   FH: () => (/* binding */ parentsShape),
/* harmony export */   GV: () => (/* binding */ BEFORE),
/* harmony export */   Gd: () => (/* binding */ rootShape),
/* harmony export */   HL: () => (/* binding */ MERGE_COMMIT),
/* harmony export */   Jl: () => (/* binding */ blobShape),
/* harmony export */   MY: () => (/* binding */ treeShape),
/* harmony export */   Ns: () => (/* binding */ placeShape),
/* harmony export */   S9: () => (/* binding */ PULL),
/* harmony export */   Tg: () => (/* binding */ beforeShape),
/* harmony export */   Wo: () => (/* binding */ octal),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   iP: () => (/* binding */ mergedShape),
/* harmony export */   lF: () => (/* binding */ MERGE),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   mS: () => (/* binding */ oidShape),
/* harmony export */   tT: () => (/* binding */ mergeCommitShape),
/* harmony export */   vM: () => (/* binding */ pageShape),
/* harmony export */   vN: () => (/* binding */ filesShape),
/* harmony export */   we: () => (/* binding */ BLOB)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5671);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8996);
/** The parts of queries about pull requests and the plan directory, each with the shape of its answer. */




/** The folder that contains the plan directory. */
const PLAN_FOLDER = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG.slice(0, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/'));
/** A page of the files that a pull request changes. */
const FILES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('files', 'PullRequestChangedFileConnection', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `totalCount pageInfo { hasNextPage endCursor } nodes { path changeType }`);
const PULL = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('pull', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `number title url isDraft state createdAt mergedAt headRefName headRefOid baseRefName baseRefOid changedFiles
  headRepository { id } isCrossRepository headRef { target { oid } } author ${_account_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTOR */ .W1} files(first: 100) { ${FILES} }`);
/**
 * Asks in two ways what is in the place of the plan directory at a commit: by its path, and as an entry of its folder.
 * What only one of the answers shows does not count as absent.
 */
const PLACE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `file(path: ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}) { oid type mode } folder: file(path: ${PLAN_FOLDER}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`;
/** The plans at a commit. */
const BEFORE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('before', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid ${PLACE}`);
/** The base before a merge, and the plans in it. */
const MERGE_COMMIT = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('mergeCommit', 'Commit', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid parents(first: 1) { totalCount nodes { ${BEFORE} } }`);
/** The additional fields of a merged pull request. */
const MERGE = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('merge', 'PullRequest', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `commits(first: 1) { totalCount } mergeCommit { ${MERGE_COMMIT} }`);
/** What is read of a text file. */
const BLOB = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('blob', 'Blob', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `byteSize isBinary isTruncated text`);
const ENTRIES = (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .fragment */ .Jo)('entries', 'Tree', (0,_gql_js__WEBPACK_IMPORTED_MODULE_2__/* .gql */ .J1) `oid entries { nameRaw mode oid type object { ... on Blob { ${BLOB} } } }`);
const pageShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable() });
const oid = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const oidShape = oid;
const filesShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    pageInfo: pageShape,
    nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), changeType: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
const pullShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    isDraft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    mergedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    headRefOid: oid,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The commit of its base branch that GitHub compares with. It may be older than the branch. */
    baseRefOid: oid,
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Null if the branch was deleted, or the token may not see it. */
    headRef: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ target: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid }).nullable() }).nullable(),
    author: _account_js__WEBPACK_IMPORTED_MODULE_0__/* .actorShape */ .l3,
    files: filesShape.nullable(),
});
/** What is in the place of the plan directory. */
const planEntryShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid, type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() });
/** The answer to `PLACE`. */
const placeShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    file: planEntryShape.nullable(),
    folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        oid,
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), oid })).nullish() })
            .nullable(),
    })
        .nullable(),
});
/** The root of a commit, with all its entries. */
const rootShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        oid,
        entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), oid })),
    }),
});
const beforeShape = placeShape.extend({ oid });
const parents = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), nodes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(beforeShape) });
const parentsShape = parents;
const mergeCommitShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ oid, parents }).nullable();
const mergedShape = pullShape.extend({
    commits: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ totalCount: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() }),
    mergeCommit: mergeCommitShape,
});
/** The answer to `BLOB`. Empty for what is no file. */
const blobShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    byteSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().optional(),
    isBinary: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().nullish(),
    isTruncated: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
})
    .nullable();
const treeShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    oid,
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        /** The bytes of the name in Base64. */
        nameRaw: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
        oid,
        type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        object: blobShape,
    }))
        .nullable(),
});
/** Git writes modes as six octal digits. GraphQL gives a number. */
function octal(mode) {
    return mode.toString(8).padStart(6, '0');
}


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ queryOf),
/* harmony export */   J1: () => (/* binding */ gql),
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   jq: () => (/* binding */ oid),
/* harmony export */   w5: () => (/* binding */ fieldName)
/* harmony export */ });
/**
 * Queries as data: fixed text, values, and the fragments of both. Values are sent as variables, so the name of a file
 * or a branch can never become part of a query.
 */
/** Turns a string into a variable. */
function gql(text, ...values) {
    const selections = values.map(selectionOf);
    return {
        parts: text.flatMap((each, index) => [each, ...(selections[index]?.parts ?? [])]),
        fragments: selections.flatMap(({ fragments }) => fragments),
    };
}
/** @returns the spread of the fragment, which adds the fragment to the query */
function fragment(name, on, fields) {
    return { parts: [`...${name}`], fragments: [{ name, on, fields }] };
}
function named(name, value) {
    return { type: 'String!', value, name };
}
function oid(value) {
    return { type: 'GitObjectID!', value };
}
function selectionOf(value) {
    if (typeof value === 'number')
        return { parts: [String(value)], fragments: [] };
    if (typeof value === 'string')
        return { parts: [{ type: 'String!', value }], fragments: [] };
    if ('value' in value)
        return { parts: [value], fragments: [] };
    if ('parts' in value)
        return value;
    return {
        parts: value.flatMap(({ parts }) => [...parts, '\n']),
        fragments: value.flatMap(({ fragments }) => fragments),
    };
}
/** The text with its fragments, and one variable for equal values. */
function queryOf(selection) {
    const variables = new Map();
    const nameOf = (variable) => {
        const key = JSON.stringify(variable);
        const { name } = variables.get(key) ?? { name: `v${variables.size}`, ...variable };
        variables.set(key, { ...variable, name });
        return `$${name}`;
    };
    const textOf = ({ parts }) => parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
    const fragments = new Set(selection.fragments);
    for (const { fields } of fragments) {
        for (const each of fields.fragments)
            fragments.add(each);
    }
    const texts = [
        `{\n${textOf(selection)}\n}`,
        ...[...fragments].map(({ name, on, fields }) => `fragment ${name} on ${on} {\n${textOf(fields)}\n}`),
    ].join('\n');
    const declared = [...variables.values()].map(({ name, type }) => `$${name}: ${type}`);
    return {
        query: `query(${declared.join(', ')}) ${texts}`,
        variables: Object.fromEntries([...variables.values()].map(({ name, value }) => [name, value])),
    };
}
/** For messages: `ref(qualifiedName: "refs/heads/main")`. */
function fieldName({ parts }) {
    const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part.value))).join('');
    return text.split(/[{\n]/)[0]?.trim() ?? '';
}


/***/ }),

/***/ 8840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ readOr),
/* harmony export */   Fl: () => (/* binding */ readOrUnread),
/* harmony export */   O2: () => (/* binding */ isOfTheRun),
/* harmony export */   cC: () => (/* binding */ isRefusedWhole)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/** Decides which failures belong to a single question, so that everything else can still be read. */


/** Every later question would fail in the same way, so these end the run. */
const OF_THE_RUN = ['budget', 'deadline', 'rate-limit', 'permission', 'base', 'closed'];
function isOfTheRun(error) {
    return !(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || OF_THE_RUN.includes(error.code);
}
/** The whole request was refused, because a permission is missing, or because of something in it, such as a name. */
function isRefusedWhole({ code, status }) {
    return code === 'permission' && status === 403;
}
/** @returns `UNREAD` if this question was not answered although others were */
async function readOrUnread(read) {
    return await readOr(read, () => _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD */ .yn);
}
/** @param instead makes the replacement for the answer from the reason why there is none */
async function readOr(read, instead) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H) || isOfTheRun(error))
            throw error;
        return instead(error.message.replace(/[.]$/, ''), error);
    }
}


/***/ }),

/***/ 1920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ encodingOf),
/* harmony export */   gB: () => (/* binding */ isTooMuch),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8996);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7647);
/** Reads trees through REST, which lists them completely unless they are too large. */







const listingShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    truncated: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    tree: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sha: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS })),
});
/**
 * @param id the id of a tree
 * @throws Failure `unstable` if a list that claims to be complete does not have its id, `incomplete` if one path means two files
 */
async function readListing(query, id, recursive) {
    const listing = await query.rest('GET /git/trees/{tree_sha}', { tree_sha: id, ...(recursive && { recursive: '1' }) }, listingShape);
    if (new Set(listing.tree.map(({ path }) => path)).size < listing.tree.length)
        throw TWO_AS_ONE;
    if (!listing.truncated && !(await isWhole(query, id, listing.tree, recursive))) {
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .contradiction */ .qX)(`the tree ${id.slice(0, 10)}`);
    }
    return listing;
}
const TWO_AS_ONE = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('incomplete', 'GitHub lists two names that are not UTF-8 as one path.', 'Rename one of the two files or folders.');
/** Each folder with names that are not UTF-8 needs one more question. */
const MOST_FOLDERS_OF_BYTES = 20;
const TOO_MANY_OF_BYTES = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('incomplete', `More than ${MOST_FOLDERS_OF_BYTES} folders contain names that are not UTF-8.`, 'Rename these files and folders.');
/**
 * Whether every folder has the id that its entries give. A name that is not UTF-8 arrives changed, so its bytes are
 * read.
 */
async function isWhole(query, id, tree, recursive) {
    const entries = new Map([['', []]]);
    const folders = new Map([['', id]]);
    const ofBytes = new Set();
    for (const { path, mode, type, sha } of tree) {
        const slash = path.lastIndexOf('/');
        const folder = path.slice(0, Math.max(0, slash));
        const name = path.slice(slash + 1);
        (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .append */ .BC)(entries, folder, { name: Buffer.from(name).toString('latin1'), mode, oid: sha });
        if (encodingOf(name).encoding)
            ofBytes.add(folder);
        if (type === 'tree' && recursive)
            folders.set(path, sha);
    }
    if (ofBytes.size > MOST_FOLDERS_OF_BYTES)
        throw TOO_MANY_OF_BYTES;
    const isSame = async ([folder, sha]) => {
        const listed = entries.get(folder) ?? [];
        if (!ofBytes.has(folder))
            return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(listed, id.length) === sha;
        const whole = await readTreeEntries(query, sha);
        return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(whole, id.length) === sha && sorted(whole.map(asListed)) === sorted(listed);
    };
    return ([...entries.keys()].every((folder) => folders.has(folder)) &&
        (await Promise.all([...folders].map(isSame))).every(Boolean));
}
const treeShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ nameRaw: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(), oid: _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .oidShape */ .mS })).optional() })
    .nullable();
/** The entries with the bytes of their names, which REST does not give. */
async function readTreeEntries(query, id) {
    const tree = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_6__/* .oid */ .jq)(id)}) { ... on Tree { entries { nameRaw mode oid } } }`, treeShape);
    return (tree?.entries ?? []).map(_plan_place_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms);
}
function asListed({ name, ...entry }) {
    const text = Buffer.from(name, 'latin1').toString();
    return { name: Buffer.from(text).toString('latin1'), ...entry };
}
function sorted(entries) {
    return entries
        .map(({ name, mode, oid }) => JSON.stringify([name, mode, oid]))
        .sort()
        .join();
}
/** JSON cannot carry bytes that are not UTF-8. The server puts U+FFFD in their place, so the original bytes are unknown. */
function encodingOf(path) {
    return /[\uFFFD\p{Cs}]/u.test(path) ? { encoding: 'invalid' } : {};
}
/** Status 406 and 422 mean that the requested list is too large or cannot be made. No other refusal means that. */
function isTooMuch({ code, status }) {
    return status === 406 || status === 422 || code === 'incomplete';
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   K5: () => (/* binding */ openGithub),
/* harmony export */   Mt: () => (/* binding */ readOptionsOf),
/* harmony export */   fe: () => (/* binding */ clientOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
/** Opens a source for the task of a job of the action. */



/** @param pull the pull request that started the job. Without it, every open item pull request is checked */
function openGithub(inputs, env, pull) {
    const repo = repoOf(inputs, env);
    return { client: repo.client, source: (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .githubSource */ .j)({ ...repo, ...readOptionsOf(inputs, pull) }) };
}
function repoOf({ token, requestBudget }, env) {
    return { client: clientOf({ token, budget: requestBudget }, env), ...repositoryOf(env) };
}
/** A client for the server that the environment names. */
function clientOf(options, env) {
    const apiUrl = env['GITHUB_API_URL'];
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ ...options, ...(apiUrl ? { apiUrl } : {}) });
}
function readOptionsOf({ base, agents, context, comment }, pull) {
    return {
        subject: pull === undefined ? 'all' : { pull },
        settings: { agents, ...(context === undefined ? {} : { context }), ...(comment ? { comment } : {}) },
        ...(base === undefined ? {} : { base }),
    };
}
function repositoryOf(env) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner && repo)
        return { owner, repo };
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', 'GITHUB_REPOSITORY is not set.', 'Run this as an action, or use the command line.');
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ readOne),
/* harmony export */   MK: () => (/* binding */ readOverview),
/* harmony export */   e9: () => (/* binding */ readPosted),
/* harmony export */   xM: () => (/* binding */ readOwnStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8816);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5671);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1302);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8996);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8840);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7647);
/* harmony import */ var _pulls_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6770);
/** Reads all open pull requests into the base at once, with the statuses of their heads under our context. */










/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** The number of closed pull requests to look back at, because a lost run may have left them to the next one. */
const CLOSED = 50;
/** The most pages of a commit's statuses of all contexts, newest first. GitHub keeps a thousand of each context. */
const MOST_STATUS_PAGES = 10;
const contextShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3,
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ context: contextShape.nullable() }).nullable();
const listedShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().positive(),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS,
    baseRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['OPEN', 'CLOSED', 'MERGED']),
    headRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }).nullable(),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
    author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    commits: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ commit: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ oid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS, status: statusShape }) })) }),
});
/** The least that is known of a pull request whose facts cannot all be read. Null if not even its number is known. */
const leastShape = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    number: listedShape.shape.number,
    headRefOid: _fragments_js__WEBPACK_IMPORTED_MODULE_4__/* .oidShape */ .mS.nullable().catch(null),
    headRefName: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().catch(''),
    headRepository: listedShape.shape.headRepository.catch(null),
    isCrossRepository: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().catch(true),
})
    .nullable()
    .catch(null);
/** The query text for `LeastFacts`. */
const LEAST = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `number headRefName headRefOid headRepository { id } isCrossRepository`;
/** @param started the pull request that started the run. It may have closed earlier than the run looks back */
async function readOverview(reader, context, started) {
    const selection = selectionOf(context);
    const [viewer, open, closed, lately, first] = await Promise.all([
        readLogin(reader),
        readOpen(reader, selection),
        readClosed(reader, selection),
        // They decide nothing.
        (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readLately(reader), () => []),
        started === undefined
            ? null
            : (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readListed(reader, started, selection), () => null),
    ]);
    reader.self.login = viewer;
    const left = first?.state === 'CLOSED' ? [first, ...closed.read.filter((each) => each.number !== started)] : closed.read;
    const statuses = await Promise.all([...open.read, ...left].map((each) => readStatus(reader, each, context, viewer)));
    const listed = open.read.map((facts, index) => listedOf(reader, facts, statuses[index] ?? null));
    const unread = open.unread.map((facts) => ({
        ...placeOf(reader, facts),
        head: facts.headRefOid,
        status: _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG,
    }));
    return {
        open: [...listed, ...unread],
        closed: left.map((facts, index) => ({
            number: facts.number,
            head: facts.headRefOid,
            ...((0,_pulls_js__WEBPACK_IMPORTED_MODULE_7__/* .isSame */ .Ft)(reader, facts) ? { branch: facts.headRefName } : {}),
            status: statuses[open.read.length + index] ?? null,
        })),
        lately,
        ...(open.unseen > 0 ? { unseen: open.unseen } : {}),
    };
}
/** One pull request by its number, whatever its base branch is. Null if there is none. */
async function readOne(query, context, number) {
    const [viewer, facts] = await Promise.all([readLogin(query), readListed(query, number, selectionOf(context))]);
    if (!facts)
        return null;
    const status = await readStatus(query, facts, context, viewer);
    return { number, state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
}
async function readLogin(query) {
    return (await query.account((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `viewer { login }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() }))).login;
}
async function readListed(query, number, selection) {
    const facts = await query.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequest(number: ${number}) { ${selection} }`, listedShape.nullable());
    if (facts && facts.number !== number)
        throw (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_6__/* .contradiction */ .qX)(`pull request #${number}`);
    return facts;
}
/** The query text for `ListedFacts`. */
function selectionOf(context) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `number headRefName headRefOid baseRefName state headRepository { id } isCrossRepository author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} createdAt commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}
function statusField(context) {
    return (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `status { context(name: ${context}) { state description creator ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} } }`;
}
function listedOf(context, facts, status) {
    return {
        ...placeOf(context, facts),
        head: facts.headRefOid,
        openedAt: facts.createdAt,
        ...(facts.author && { author: (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(facts.author) }),
        status,
    };
}
function placeOf(context, facts) {
    return { number: facts.number, branch: facts.headRefName, sameRepository: (0,_pulls_js__WEBPACK_IMPORTED_MODULE_7__/* .isSame */ .Ft)(context, facts) };
}
async function readOpen(reader, selection) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
    let nameless = 0;
    return await readList(reader, selection, (fields, node) => {
        const shape = (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionShape */ .M8)(node);
        return (0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .readWhole */ .oD)({
            what: `open pull requests into "${reader.base.branch}"`,
            page: (paging) => reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, ${paging}) { ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionOf */ .ao)(fields)} }`, shape, 20, fields === LEAST),
            keys: (each) => [each?.number ?? `nameless ${nameless++}`],
            mostPages: MOST_PAGES,
        });
    });
}
async function readClosed(reader, selection) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    return await readList(reader, selection, async (fields, node) => {
        const field = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, first: ${CLOSED}) { nodes { ${fields} } }`;
        return (await reader.pulls(field, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(node) }), 10, fields === LEAST)).nodes;
    });
}
/** Failures of a list itself, whatever is read of its entries. */
const OF_THE_LIST = ['unstable', 'too-many'];
/**
 * If an entry of a list cannot be read, the list is read again with fewer fields, and then one by one, so that only
 * that entry stays unread.
 */
async function readList(reader, selection, nodesOf) {
    try {
        return { read: await nodesOf(selection, listedShape), unread: [], unseen: 0 };
    }
    catch (error) {
        if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .isOfTheRun */ .O2)(error) || (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && OF_THE_LIST.includes(error.code)))
            throw error;
    }
    const least = await nodesOf(LEAST, leastShape);
    const named = least.filter((each) => each !== null);
    const found = await Promise.all(named.map(({ number }) => (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => readListed(reader, number, selection), () => null)));
    const left = named.filter((_, index) => !found[index]);
    const unread = left.flatMap((each) => (each.headRefOid === null ? [] : { ...each, headRefOid: each.headRefOid }));
    return {
        read: found.filter((each) => each !== null),
        unread,
        unseen: least.length - found.filter(Boolean).length - unread.length,
    };
}
/** The authors of pull requests that were closed or merged recently, each once. */
async function readLately(reader) {
    const filter = (0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `baseRefName: ${reader.base.branch}, states: [CLOSED, MERGED], orderBy: { field: UPDATED_AT, direction: DESC }`;
    const { nodes } = await reader.pulls((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `pullRequests(${filter}, first: ${CLOSED}) { nodes { author ${_account_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTOR */ .W1} } }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ author: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .actorShape */ .l3 }).nullable().catch(null)) }));
    return [...new Set(nodes.flatMap((node) => (node?.author ? (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .loginOf */ .DQ)(node.author) : [])))];
}
/** The latest status under our context on a commit of this repository. */
async function readPosted(reader, context, commit) {
    const viewer = reader.self.login ?? (await readLogin(reader));
    const found = await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => statusOn(reader, context, commit), () => null);
    return found ? postedOf(found.status, viewer) : _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG;
}
/** The share of a request. A page of the list of open pull requests holds a hundred of them. */
const ONE_STATUS = 0.2;
function statusOn(query, context, commit) {
    return query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_9__/* .oid */ .jq)(commit)}) { ... on Commit { ${statusField(context)} } }`, zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ status: statusShape }).nullable(), ONE_STATUS);
}
/** GitHub's list of commits may end before the head commit. Then the commit itself is read. */
async function readStatus(query, facts, context, viewer) {
    const last = facts.commits.nodes.at(-1)?.commit;
    if (last?.oid === facts.headRefOid)
        return postedOf(last.status, viewer);
    const found = await (0,_isolation_js__WEBPACK_IMPORTED_MODULE_5__/* .readOr */ .Cq)(() => statusOn(query, context, facts.headRefOid), () => null);
    if (found)
        return postedOf(found.status, viewer);
    // A commit of a deleted fork has no status that counts.
    return facts.state === 'OPEN' ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREAD_STATUS */ .tG : null;
}
const STATES = new Map([
    ['SUCCESS', 'success'],
    ['FAILURE', 'failure'],
    ['ERROR', 'error'],
    ['PENDING', 'pending'],
]);
function postedOf(facts, viewer) {
    if (!facts?.context)
        return null;
    const { state, description, creator } = facts.context;
    const known = STATES.get(state);
    return {
        state: known ?? 'pending',
        description: description ?? '',
        isOwn: known !== undefined && (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(creator, viewer),
    };
}
const restStatuses = zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    description: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().nullable(),
    context: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    creator: _account_js__WEBPACK_IMPORTED_MODULE_2__/* .userShape */ .bI,
}));
/** The last status that this program posted, even if others posted later ones. */
async function readOwnStatus(reader, context, commit) {
    const viewer = reader.self.login;
    if (viewer === undefined)
        throw new Error('who we are is read with the overview');
    for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
        const statuses = await reader.rest('GET /commits/{ref}/statuses', { ref: commit, per_page: 100, page }, restStatuses);
        const own = statuses.find((each) => each.context === context && (0,_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccount */ .UP)(each.creator, viewer));
        if (own) {
            const state = STATES.get(own.state.toUpperCase());
            return state ? { state, description: own.description ?? '', isOwn: true } : null;
        }
        if (statuses.length < 100)
            return null;
    }
    return null;
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   VR: () => (/* binding */ planEntryOf),
/* harmony export */   k1: () => (/* binding */ provedPlanEntry),
/* harmony export */   qX: () => (/* binding */ contradiction),
/* harmony export */   w8: () => (/* binding */ proveNoFolder)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7457);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8996);
/** Finds the plan directory at a commit from two independent answers. */





/** The name of the plan directory in its folder. */
const NAME = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.slice(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/') + 1);
/** The name of that folder at the root. */
const FOLDER_NAME = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.slice(0, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG.lastIndexOf('/'));
/**
 * @returns what is in the place of the plan directory, or null if both answers say that nothing is
 * @throws Failure `unstable` if the answers differ
 */
function planEntryOf({ file, folder }, revision) {
    const listed = entryIn(folder, revision);
    const isSame = file === null ? listed === undefined : listed?.oid === file.oid && listed.mode === (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(file.mode);
    if (isSame)
        return file;
    throw contradiction(`what is in the place of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
}
/** @throws Failure `unstable` if the root has the folder, or if its list is not complete */
function proveNoFolder({ tree }, revision) {
    const entries = tree.entries.map(entryOf);
    const isWhole = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(entries, tree.oid.length) === tree.oid;
    if (isWhole && !entries.some(({ name }) => name === FOLDER_NAME))
        return;
    throw contradiction(`the folder of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
}
/** Like `planEntryOf`, but if the folder is missing, it is looked up again in the list of the root. */
async function provedPlanEntry(query, place, revision) {
    const entry = planEntryOf(place, revision);
    if (place.folder !== null)
        return entry;
    const root = await query.contents((0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .gql */ .J1) `object(oid: ${(0,_gql_js__WEBPACK_IMPORTED_MODULE_4__/* .oid */ .jq)(revision)}) { ... on Commit { tree { oid entries { nameRaw mode oid } } } }`, _fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .rootShape */ .Gd);
    proveNoFolder(root, revision);
    return entry;
}
function entryIn(folder, revision) {
    if (folder?.type !== 'tree')
        return undefined;
    const entries = (folder.object?.entries ?? []).map(entryOf);
    if ((0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .treeId */ .M)(entries, folder.oid.length) !== folder.oid) {
        throw contradiction(`the folder of "${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_DIRECTORY */ .AG}" at ${revision.slice(0, 10)}`);
    }
    return entries.find(({ name }) => name === NAME);
}
/** An entry of a tree, with the bytes of its name. */
function entryOf({ nameRaw, mode, oid, }) {
    return { name: Buffer.from(nameRaw, 'base64').toString('latin1'), mode: (0,_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .octal */ .Wo)(mode), oid };
}
/** Two different answers about something that never changes. One of them is wrong, and it is unknown which. */
function contradiction(what) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unstable', `GitHub's answers about ${what} contradict each other.`, 'Run it again. If the problem persists, report it to GitHub.');
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ft: () => (/* binding */ isSame),
  Dl: () => (/* binding */ readByNumber),
  GN: () => (/* binding */ readFormerBases),
  pA: () => (/* binding */ readMerged),
  FA: () => (/* binding */ readOpen),
  $e: () => (/* binding */ readSubject),
  hH: () => (/* binding */ unreadChanges)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/listing.js
var listing = __webpack_require__(1920);
// EXTERNAL MODULE: ./lib/shell/github/trees.js
var trees = __webpack_require__(9097);
;// CONCATENATED MODULE: ./lib/shell/github/changes.js
/**
 * Reads the complete list of a pull request's changes, or says why it cannot be proved complete.
 *
 * GraphQL lists a hundred files at a time, but without the source of a rename. REST has the source, but ends after
 * 3,000 files without saying so (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). Above that,
 * trees are compared.
 */








const TRIES = 3;
/** 3,000 files, and one page to see that there are no more. */
const MOST_PAGES = 31;
const REST_CAP = 3000;
/**
 * @param from a commit or branch. The changes count from its merge base with the head. Null if it is unknown. Used only
 * for very long lists
 */
async function readChanges(query, seen, from) {
    let facts = seen;
    for (let tries = 1;; tries++) {
        const attempt = await attemptChanges(query, facts, from);
        if (attempt.kind === 'complete') {
            return { facts, changes: { complete: true, list: attempt.list } };
        }
        if (attempt.kind === 'unprovable' || tries === TRIES) {
            return { facts, changes: { complete: false, reason: attempt.reason } };
        }
        facts = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { ${fragments/* PULL */.S9} }`, fragments/* pullShape */.Br, 2);
    }
}
async function attemptChanges(query, facts, from) {
    const branch = facts.state === 'OPEN' ? facts.headRef?.target?.oid : undefined;
    if (branch !== undefined && branch !== facts.headRefOid) {
        return unstable(`GitHub has its branch at ${branch.slice(0, 10)}, and its head at ${facts.headRefOid.slice(0, 10)}`);
    }
    if (facts.changedFiles >= REST_CAP) {
        return from === null
            ? { kind: 'unprovable', reason: `it changes ${facts.changedFiles} files, and its merge base is not known` }
            : await longList(query, facts, from);
    }
    if (facts.files === null) {
        return await listByRest(query, facts);
    }
    const files = [];
    for (let page = facts.files, pages = 1;; pages++) {
        files.push(...page.nodes);
        if (page.totalCount !== facts.changedFiles) {
            return unstable(`GitHub counts ${facts.changedFiles} changed files, and ${page.totalCount} in their list`);
        }
        if (!page.pageInfo.hasNextPage) {
            break;
        }
        if (pages === MOST_PAGES || files.length > facts.changedFiles) {
            return unstable(`GitHub's list of its files does not end where it should, after ${facts.changedFiles}`);
        }
        const next = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { headRefOid changedFiles files(${(0,connection/* paging */.fT)(100, page.pageInfo.endCursor ?? '')}) { ${fragments/* FILES */.cn} } }`, schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), changedFiles: schemas/* number */.aig(), files: fragments/* filesShape */.vN }));
        const moved = movedFrom(facts, next);
        if (moved) {
            return moved;
        }
        page = next.files;
    }
    if (files.length === 0 && facts.changedFiles === 0) {
        return await emptyList(query, facts, from);
    }
    const problem = problemOf(files.map(({ path }) => path), facts.changedFiles);
    if (problem) {
        return problem;
    }
    if (files.some(({ changeType }) => !KINDS.has(changeType))) {
        return await listByRest(query, facts);
    }
    return complete(files.map(({ path, changeType }) => ({ path, kind: KINDS.get(changeType) ?? 'modify', ...(0,listing/* encodingOf */.P$)(path) })));
}
/** GitHub counts a rename once, but trees show it as two changes. */
async function longList(query, facts, from) {
    const compared = await (0,trees/* compareTrees */.t)(query, from, facts.headRefOid);
    if (compared.kind === 'complete' && compared.list.length < facts.changedFiles) {
        return unstable(`GitHub counts ${facts.changedFiles} changed files, and its trees differ in ${compared.list.length}`);
    }
    return compared;
}
/**
 * GitHub shows and counts no files until it has compared them. So an empty list counts only if both trees are equal.
 */
async function emptyList(query, facts, from) {
    if (from === null) {
        return { kind: 'unprovable', reason: 'GitHub lists no files, and its merge base is not known' };
    }
    const [again, tree, base] = await Promise.all([
        query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { ${fragments/* PULL */.S9} }`, fragments/* pullShape */.Br, 2),
        (0,contents/* treeOf */.g7)(query, facts.headRefOid),
        (0,contents/* mergeBaseWithTree */.CJ)(query, from, facts.headRefOid),
    ]);
    const moved = movedFrom(facts, again);
    if (moved) {
        return moved;
    }
    if (base === null) {
        return { kind: 'unprovable', reason: 'GitHub lists no files, and it has no merge base with its base branch' };
    }
    return tree === base.tree
        ? { kind: 'complete', list: [] }
        : unstable('GitHub lists no files, though its head is not what the base was');
}
/** The kinds that GraphQL and REST have in common. Renames and copies are missing, because they need their source. */
const KINDS = new Map([
    ['ADDED', 'create'],
    ['MODIFIED', 'modify'],
    ['CHANGED', 'modify'],
    ['DELETED', 'delete'],
    ['added', 'create'],
    ['modified', 'modify'],
    ['changed', 'modify'],
    ['removed', 'delete'],
    // GitHub has never listed a file as unchanged. If it does, the file counts as modified, which is the strict reading.
    ['unchanged', 'modify'],
]);
const restFiles = schemas/* array */.YOg(schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    contents_url: schemas/* string */.YjP(),
}));
async function listByRest(query, facts) {
    const files = [];
    for (let page = 1; page <= Math.max(1, Math.ceil(facts.changedFiles / 100)); page++) {
        try {
            const route = 'GET /pulls/{pull_number}/files';
            files.push(...(await query.rest(route, { pull_number: facts.number, per_page: 100, page }, restFiles)));
        }
        catch (error) {
            if (error instanceof failure/* Failure */.H && (0,listing/* isTooMuch */.gB)(error)) {
                return { kind: 'unprovable', reason: error.message };
            }
            throw error;
        }
    }
    const problem = problemOf(files.map(({ filename }) => filename), facts.changedFiles);
    if (problem) {
        return problem;
    }
    const list = [];
    for (const { filename, status, previous_filename: from, contents_url } of files) {
        // For a removed file, GitHub names the commit that still has it.
        if (status !== 'removed' && refOf(contents_url) !== facts.headRefOid) {
            return unstable(`GitHub lists the files of another commit than its head ${facts.headRefOid.slice(0, 10)}`);
        }
        const kind = KINDS.get(status);
        if (kind) {
            list.push({ path: filename, kind, ...(0,listing/* encodingOf */.P$)(filename) });
            continue;
        }
        if (status !== 'renamed' && status !== 'copied') {
            return { kind: 'unprovable', reason: `GitHub gives "${filename}" a status that is not known: "${status}"` };
        }
        if (!from) {
            return unstable(`GitHub says that "${filename}" was ${status}, but not from where`);
        }
        if (status === 'copied') {
            list.push({ path: filename, kind: 'create', copiedFrom: from, ...(0,listing/* encodingOf */.P$)(filename) });
        }
        else {
            list.push({ path: from, kind: 'delete', renamedTo: filename, ...(0,listing/* encodingOf */.P$)(from) }, { path: filename, kind: 'create', renamedFrom: from, ...(0,listing/* encodingOf */.P$)(filename) });
        }
    }
    if (files.some(({ status }) => status === 'removed')) {
        // A page of only removed files does not show which head commit it belongs to.
        const now = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${facts.number}) { headRefOid changedFiles }`, schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), changedFiles: schemas/* number */.aig() }));
        const moved = movedFrom(facts, now);
        if (moved) {
            return moved;
        }
    }
    return complete(list);
}
function complete(list) {
    return { kind: 'complete', list: merged(list) };
}
/**
 * Files that swap places: if one rename leaves a path and another takes it, the path is modified, as Git shows it
 * without renames.
 */
function merged(list) {
    const byPath = new Map();
    for (const change of list) {
        byPath.set(change.path, byPath.has(change.path) ? { path: change.path, kind: 'modify', ...(0,listing/* encodingOf */.P$)(change.path) } : change);
    }
    return [...byPath.values()];
}
function problemOf(paths, count) {
    const seen = new Set();
    for (const path of paths) {
        if (path === '') {
            return unstable('GitHub lists a file without a name');
        }
        if (seen.has(path)) {
            return unstable(`GitHub lists "${path}" twice`);
        }
        seen.add(path);
    }
    return paths.length === count
        ? undefined
        : unstable(`GitHub counts ${count} changed files, and lists ${paths.length}`);
}
function movedFrom(seen, now) {
    if (now.headRefOid !== seen.headRefOid) {
        return unstable('its head moved while its files were read');
    }
    return now.changedFiles === seen.changedFiles
        ? undefined
        : unstable(`GitHub counts ${seen.changedFiles} changed files, then ${now.changedFiles}`);
}
function unstable(reason) {
    return { kind: 'unstable', reason };
}
/** `…/contents/src/a.ts?ref=<commit>` */
function refOf(contentsUrl) {
    return URL.canParse(contentsUrl) ? new URL(contentsUrl).searchParams.get('ref') : null;
}

// EXTERNAL MODULE: ./lib/shell/github/isolation.js
var isolation = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/shell/github/plan-place.js
var plan_place = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/shell/github/repo-reader.js
var repo_reader = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/shell/github/pulls.js
/** Reads pull requests for the snapshot: open ones, and merged ones with the base before their merge. */









/** One pull request by its number, whatever its state. Null if there is none. */
async function readByNumber(reader, number) {
    const facts = await reader.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} ${fragments/* MERGE */.lF} }`, fragments/* mergedShape */.iP.nullable(), 2);
    if (facts === null) {
        return null;
    }
    if (facts.number !== number)
        throw (0,plan_place/* contradiction */.qX)(`pull request #${number}`);
    switch (facts.state) {
        case 'OPEN':
            return await readOpen(reader, facts);
        case 'MERGED':
            return { kind: 'merged', merged: await readMerged(reader, facts) };
        case 'CLOSED':
            return { kind: 'closed' };
    }
}
/** The state may change while the files are read, so it is returned too. If the files cannot be read, the result says so. */
async function readOpen(reader, seen) {
    const read = async () => {
        const from = seen.baseRefName === reader.base.branch ? reader.base.commit : seen.baseRefName;
        const listed = await readChanges((0,repo_reader/* readerAt */.P)(reader, seen.headRefOid), seen, from);
        if (listed.facts.state !== 'OPEN') {
            const again = await readByNumber(reader, seen.number);
            return again ?? { kind: 'closed' };
        }
        return { kind: 'open', pull: pullOf(reader, listed) };
    };
    return await (0,isolation/* readOr */.Cq)(read, (reason, { code, hint }) => {
        const changes = unreadChanges(reason, code === 'share' ? hint : undefined);
        return { kind: 'open', pull: pullOf(reader, { facts: seen, changes }) };
    });
}
function unreadChanges(reason, remedy) {
    return { complete: false, reason, isUnread: true, ...(remedy === undefined ? {} : { remedy }) };
}
function pullOf(context, { facts, changes }) {
    return {
        number: facts.number,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(context, facts),
        head: facts.headRefOid,
        revision: facts.headRefOid,
        title: facts.title,
        url: facts.url,
        ...(facts.author && { author: (0,account/* loginOf */.DQ)(facts.author) }),
        draft: facts.isDraft,
        openedAt: facts.createdAt,
        ...(facts.baseRefName === context.base.branch ? {} : { listedFrom: facts.baseRefOid }),
        changes: isTwofold(context, facts)
            ? unreadChanges('GitHub says both that it comes from this repository and that it does not')
            : changes,
    };
}
async function readMerged(reader, seen) {
    const facts = seen.mergeCommit ? seen : { ...seen, mergeCommit: await readMergeCommit(reader, seen.number) };
    const before = await readBefore(reader, facts);
    if (before) {
        reader.planEntries.set(before.oid, await (0,plan_place/* provedPlanEntry */.k1)(reader, before, before.oid));
    }
    const listed = await readChanges((0,repo_reader/* readerAt */.P)(reader, facts.headRefOid), facts, before?.oid ?? null);
    return mergedOf(reader, facts, before?.oid ?? null, listed.changes);
}
function mergedOf(context, facts, before, changes) {
    if (facts.mergedAt === null || isTwofold(context, facts)) {
        throw (0,plan_place/* contradiction */.qX)(`the merged pull request #${facts.number}`);
    }
    return {
        number: facts.number,
        url: facts.url,
        branch: facts.headRefName,
        base: facts.baseRefName,
        sameRepository: isSame(context, facts),
        openedAt: facts.createdAt,
        mergedAt: facts.mergedAt,
        mergeCommit: facts.mergeCommit?.oid ?? null,
        before,
        changes,
    };
}
/**
 * Whether one of the two answers says that it is from this repository. Without a head repository, that was deleted or
 * may not be seen.
 */
function isSame(context, { headRepository, isCrossRepository }) {
    return headRepository?.id === context.repositoryId || !isCrossRepository;
}
/** The two answers about its origin contradict each other. */
function isTwofold(context, { headRepository, isCrossRepository }) {
    return (headRepository?.id === context.repositoryId) === isCrossRepository;
}
const commitsShape = schemas/* object */.Ikc({
    nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        commit: schemas/* object */.Ikc({
            message: schemas/* string */.YjP(),
            authoredDate: schemas/* string */.YjP(),
            parents: schemas/* object */.Ikc({ totalCount: schemas/* number */.aig() }),
        }),
    })),
});
const historyShape = schemas/* object */.Ikc({
    history: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP(), authoredDate: schemas/* string */.YjP(), parents: fragments/* parentsShape */.FH })),
    }),
});
/** Read in another way, because a merge without it counts for nothing. Null if GitHub knows none. */
async function readMergeCommit(query, number) {
    const { merge_commit_sha: commit } = await query.rest('GET /pulls/{pull_number}', { pull_number: number }, schemas/* object */.Ikc({ merge_commit_sha: fragments/* oidShape */.mS.nullable() }));
    if (commit === null)
        return null;
    return await query.contents((0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(commit)}) { ${fragments/* MERGE_COMMIT */.HL} }`, fragments/* mergeCommitShape */.tT);
}
/** GitHub does not rebase more commits than this. */
const MOST_REBASED = 100;
/**
 * The base before the merge. For a merge commit and a squash, that is the first parent. A rebase merge adds one commit
 * for each commit of the pull request, and GitHub names the last. This walks back as long as the message and author
 * date equal those of the pull request's own commits, which is never true for a squash.
 */
async function readBefore(query, { number, mergeCommit, commits }) {
    if (mergeCommit === null) {
        return null;
    }
    const [parent] = mergeCommit.parents.nodes;
    if (!parent)
        throw (0,plan_place/* contradiction */.qX)(`the parents of ${mergeCommit.oid.slice(0, 10)}`);
    if (mergeCommit.parents.totalCount !== 1 || commits.totalCount < 2) {
        return parent;
    }
    // Asks for no more commits than there are, because GitHub charges for what is asked for. After a squash, the usual
    // case, the first one is enough.
    const most = Math.min(MOST_REBASED, commits.totalCount);
    const cost = most > 10 ? 2 : 1;
    const [own, line] = await Promise.all([
        query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { commits(last: ${most}) { nodes { commit { message authoredDate parents(first: 1) { totalCount } } } } }`, schemas/* object */.Ikc({ commits: commitsShape }), cost),
        query.contents((0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(mergeCommit.oid)}) { ... on Commit { history(first: ${most}) { nodes { message authoredDate parents(first: 1) { totalCount nodes { ${fragments/* BEFORE */.GV} } } } } } }`, historyShape, cost),
    ]);
    if (own.commits.nodes.length !== most || line.history.nodes.length === 0) {
        throw (0,plan_place/* contradiction */.qX)(`the commits of pull request #${number}`);
    }
    // Merges of the base into the branch are not rebased.
    const left = own.commits.nodes.map(({ commit }) => commit).filter(({ parents }) => parents.totalCount < 2);
    let before = parent;
    for (const { message, authoredDate, parents } of line.history.nodes) {
        const at = left.findLastIndex((each) => each.message === message && each.authoredDate === authoredDate);
        if (at < 0 || parents.totalCount !== 1) {
            break;
        }
        left.length = at;
        before = parents.nodes[0] ?? null;
    }
    return before;
}
/** The pull request under test. If it is not open, there is nothing to check. */
async function readSubject(reader, number, seen) {
    const found = seen?.state === 'OPEN' ? await readOpen(reader, seen) : await readByNumber(reader, number);
    if (found?.kind === 'open') {
        return found.pull;
    }
    const state = found ? found.kind : 'missing';
    throw new failure/* Failure */.H('closed', `Pull request #${number} is ${state}.`, 'Only open pull requests can be checked.');
}
const MOST_BASE_CHANGES = 20;
const baseChangesShape = schemas/* object */.Ikc({
    timelineItems: schemas/* object */.Ikc({
        nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ previousRefName: schemas/* string */.YjP().optional(), oldBase: schemas/* string */.YjP().optional() }).nullable().catch(null)),
    }),
});
/** The base branches that it had before. A person changed them, or GitHub did when the branch below was deleted. */
async function readFormerBases(query, number) {
    const { timelineItems } = await query.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { timelineItems(last: ${MOST_BASE_CHANGES}, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) { nodes { ... on BaseRefChangedEvent { previousRefName } ... on AutomaticBaseChangeSucceededEvent { oldBase } } } }`, baseChangesShape);
    return timelineItems.nodes.flatMap((node) => node?.previousRefName ?? node?.oldBase ?? []);
}


/***/ }),

/***/ 4684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5053);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2644);




/**
 * @throws what the reader throws. Anything that ends a round is thrown at once. Readers that still wait are never
 * answered then, so none of them can catch it or ask for more
 */
function run(repo, read) {
    return new Promise((resolve, reject) => {
        let waiting = [];
        let isOver = false;
        async function sendRound() {
            if (isOver)
                return;
            const round = waiting;
            waiting = [];
            const asks = round.map(({ ask }) => ask);
            const answers = await (0,_round_js__WEBPACK_IMPORTED_MODULE_2__/* .sendAsks */ .f)(repo, asks);
            round.forEach(({ resolve, reject }, index) => {
                const answer = answers[index];
                if (answer instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
                    reject(answer);
                else
                    resolve(answer);
            });
        }
        function answerTo(ask) {
            // Readers wait only for answers, so once no promise is left to run, all of them have asked.
            if (waiting.length === 0)
                setImmediate(() => void sendRound().catch(reject));
            return new Promise((resolve, reject) => {
                waiting.push({ ask, resolve, reject });
            });
        }
        read(queryOn(answerTo))
            .then(resolve, reject)
            .finally(() => {
            isOver = true;
        });
    });
}
function queryOn(answerTo) {
    const graphql = (field, more) => answerTo({ kind: 'graphql', field, cost: 1, needs: 'contents: read', accepts: () => true, ...more });
    async function needed(field, shape, more) {
        const accepts = (answer) => shape.safeParse(answer).success;
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)((0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldName */ .w5)(field), shape, await graphql(field, { ...more, accepts }));
    }
    return {
        pulls: (field, shape, cost = 1, mayBeDenied = false) => needed(field, shape, { cost, needs: 'pull-requests: read', mayBeDenied }),
        contents: (field, shape, cost = 1) => needed(field, shape, { cost }),
        account: (field, shape) => needed(field, shape, { cost: 0, isRoot: true }),
        optional: async (field, shape, cost, isRoot = false) => shape.safeParse(await graphql(field, { cost, isRoot, isOptional: true })).data ?? null,
        rest: async (route, parameters, shape) => (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(route, shape, await answerTo({ kind: 'rest', route, parameters })),
    };
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readerAt),
/* harmony export */   T: () => (/* binding */ readerOf)
/* harmony export */ });
function readerOf(query, context) {
    return { ...query, ...context, reading: new Map() };
}
/** For questions about one commit. */
function readerAt(reader, commit) {
    return { ...reader, ...reader.shares.of(reader, commit) };
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ DENIED),
/* harmony export */   Z0: () => (/* binding */ graphqlActionOf),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/**
 * Decides what an answer of the server means: use it, ask again later, or give up with a reason. Pure, `client.ts` acts
 * on it.
 */



/**
 * @param isRead a read without a body is broken (a proxy's page, a truncated answer), but a write may have an empty
 * answer
 */
function actionOf(sent, raw, isRead) {
    if (raw.kind === 'broken') {
        return { kind: 'retry', failure: unreachable(sent, raw.message) };
    }
    const { status, headers, data } = raw;
    if (status === 429 || (status === 403 && isRateLimit(headers, data))) {
        return limited(sent, headers);
    }
    if (status === 401) {
        return fail('permission', `GitHub does not accept the token for "${sent.what}" (401).`, 'Give the job a valid token.');
    }
    if (status === 403) {
        return forbidden(sent, messageOf(data), headers['x-accepted-github-permissions'], status);
    }
    if (status === 404) {
        const found = `GitHub answered 404 to "${sent.what}": ${messageOf(data)}.`;
        return fail('not-found', found, `Check that it exists, and that the token may see it (${sent.needs}).`);
    }
    if (status >= 500) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status}`) };
    }
    if (status >= 300) {
        return fail('refused', `GitHub answered ${status} to "${sent.what}": ${messageOf(data)}.`, 'Follow what GitHub says there.', status);
    }
    if (isRead && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer)) {
        return { kind: 'retry', failure: unreachable(sent, `status ${status} with a body that is not JSON`) };
    }
    return { kind: 'use' };
}
const graphqlAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J().optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])).nullish(),
        extensions: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish() }).nullish(),
    }))
        .nullish(),
});
/** The code for a field that GitHub refuses although it shows others of its kind. */
const DENIED = 'denied';
/** GraphQL answers nearly everything with status 200: data with errors, `data: null`, or nothing at all. */
function graphqlActionOf(sent, raw, rules) {
    const action = actionOf(sent, raw, true);
    if (action.kind !== 'use' || raw.kind === 'broken') {
        return action;
    }
    const parsed = graphqlAnswer.safeParse(raw.data);
    if (!parsed.success) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer that is not GraphQL') };
    }
    const errors = parsed.data.errors ?? [];
    const denied = errors.flatMap(({ type, path }) => (path && isDenial(type) ? [path] : []));
    for (const error of errors) {
        const path = error.path ?? [];
        const text = oneLine(error.message ?? 'no message');
        switch (error.type) {
            case 'RATE_LIMITED':
                return limited(sent, raw.headers);
            case 'FORBIDDEN':
            case 'INSUFFICIENT_SCOPES':
                // A private fork that the token may not see. It is not this repository, which is all that matters.
                if (path.includes('headRepository') || path.includes('headRef')) {
                    continue;
                }
                if (isGrantedBeside(path, denied, parsed.data.data, rules)) {
                    if (rules.mayBeDenied(path))
                        continue;
                    const refused = `GitHub does not show "${path.join('.')}", although it shows others of its kind: ${text}.`;
                    return fail(DENIED, refused, 'Run it again. If the problem persists, check who may see it.');
                }
                return forbidden({ what: `graphql ${path.join('.')}`, needs: rules.needs(path) }, text, undefined);
            case 'NOT_FOUND':
                if (rules.mayMiss(path)) {
                    continue;
                }
                return fail('not-found', `GitHub does not find "${path.join('.')}": ${text}.`, `Check that it exists, and that the token may see it (${rules.needs(path)}).`);
            case 'MAX_NODE_LIMIT_EXCEEDED':
            case 'RESOURCE_LIMITS_EXCEEDED':
                return fail('too-large', `GitHub says that a query is too large: ${text}.`, 'Run it again. If the problem persists, please report it.');
            default:
                if (error.extensions?.code) {
                    return fail('unsupported', `This GitHub server does not understand a query: ${text}.`, 'Update the server. An older GitHub Enterprise Server lacks fields that are needed here.');
                }
                return { kind: 'retry', failure: unreachable(sent, text) };
        }
    }
    if (parsed.data.data === null || parsed.data.data === undefined) {
        return { kind: 'retry', failure: unreachable(sent, 'an answer without data') };
    }
    return { kind: 'use' };
}
function isDenial(type) {
    return type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES';
}
/** A missing permission is missing for every field, so this checks whether the answer has a field of the same kind. */
function isGrantedBeside(path, denied, data, { needs }) {
    const deniedTexts = new Set(denied.map((each) => each.join('.')));
    return path.some((part, index) => {
        // A field of the query, or an entry of a list.
        if (typeof part !== 'number' && index !== 1)
            return false;
        const [before, after] = [path.slice(0, index), path.slice(index + 1)];
        const beside = Object.keys(Object(valueAt(data, before))).filter((key) => key !== String(part));
        return beside.some((key) => {
            const [field, same] = [
                [...before, key],
                [...before, key, ...after],
            ];
            if (deniedTexts.has(same.join('.')) || deniedTexts.has(field.join('.')))
                return false;
            // Some fields that need `contents: read` are shown without it.
            const isPull = [field, path].every((each) => needs(each) === 'pull-requests: read');
            return isPull ? valueAt(data, field) != null : needs(same) === needs(path) && valueAt(data, same) !== undefined;
        });
    });
}
function valueAt(value, path) {
    return path.reduce((inner, key) => Object(inner)[key], value);
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(headers, data) {
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit|abuse detection/i.test(messageOf(data)));
}
/** The waiting time counts from the server's own `Date`, because the local clock may be wrong. */
function limited(sent, headers) {
    const now = Date.parse(String(headers['date'] ?? ''));
    const after = secondsAfter(headers['retry-after'], now);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' && reset > 0;
    const end = new Date(after >= 0 ? now + after * 1000 : isUsedUp ? reset * 1000 : Number.NaN);
    const until = !Number.isNaN(end.getTime())
        ? `until ${end.toISOString()}`
        : after >= 0
            ? `for ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(after, 'second')}`
            : 'for a while';
    const failure = new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('rate-limit', `GitHub's rate limit stops "${sent.what}" ${until}.`, 'Run the job again then. All workflows of the repository share this limit.');
    if (after >= 0) {
        return { kind: 'retry', failure, wait: after * 1000 };
    }
    if (!isUsedUp) {
        return { kind: 'retry', failure, wait: 60_000 };
    }
    return Number.isNaN(now)
        ? { kind: 'fail', failure }
        : { kind: 'retry', failure, wait: Math.max(0, reset * 1000 - now) + 1000 };
}
/**
 * `Retry-After` is a number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after). NaN if it
 * is missing.
 */
function secondsAfter(header, now) {
    if (header === undefined || header === '')
        return Number.NaN;
    const seconds = Number(header);
    return Number.isNaN(seconds) ? Math.max(0, Date.parse(String(header)) - now) / 1000 : seconds;
}
/** @param status if the whole request was refused, and not one field of a query */
function forbidden(sent, message, accepted, status) {
    const needed = accepted
        ? String(accepted)
            .split(';')
            .map((set) => set.trim().replaceAll('_', '-').replaceAll('=', ': '))
            .join('" or "')
        : sent.needs;
    return fail('permission', `The token is not allowed to do "${sent.what}": ${message}.`, `Give the job \`${needed}\` under \`permissions:\` in its workflow.`, status);
}
function unreachable(sent, reason) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreachable', `GitHub gave no usable answer to "${sent.what}": ${oneLine(reason)}.`, 'Run it again.');
}
function fail(code, message, hint, status) {
    return { kind: 'fail', failure: new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, message, hint, status) };
}
function messageOf(data) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).safeParse(data);
    return parsed.success ? oneLine(parsed.data.message) : 'no message';
}
/** Without its full stop, because the message adds one. */
function oneLine(text) {
    return text
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .slice(0, 200)
        .replace(/[.\s]+$/, '');
}


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ FULL),
/* harmony export */   f: () => (/* binding */ sendAsks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _gql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8996);
/* harmony import */ var _isolation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8840);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4861);
/** Sends all questions of a round in as few requests as GitHub can answer. */





/**
 * The most shares of one request (`GraphqlAsk.cost`). This limits what GitHub has to do within its ten seconds. Six pages of
 * 100 pull requests have 120 shares. A request that is still too much for GitHub is split.
 */
const FULL = 120;
/** The number of REST requests at the same time. */
const ABREAST = 4;
/**
 * Returns answers in the order of the questions, and Failures for questions that alone cannot be answered.
 * @throws a Failure that every question would meet
 */
async function sendAsks(repo, asks) {
    // Equal fields are one question: 50 merged pull requests may have the same commit before them.
    const unique = new Map();
    for (const ask of asks) {
        const known = unique.get(keyOf(ask));
        // Required questions come before optional ones.
        if (!known || (known.kind === 'graphql' && known.isOptional))
            unique.set(keyOf(ask), ask);
    }
    const answers = new Map();
    const fields = [...unique.values()].filter((ask) => ask.kind === 'graphql');
    const effort = { failed: 0 };
    for (const batch of batches(fields, FULL)) {
        const values = await queryOrLess(repo, batch, effort);
        batch.forEach((ask, index) => {
            answers.set(keyOf(ask), values[index]);
        });
    }
    const rests = [...unique.values()].filter((ask) => ask.kind === 'rest');
    for (let at = 0; at < rests.length; at += ABREAST) {
        const send = async (ask) => answers.set(ask, await call(repo, ask, effort));
        await Promise.all(rests.slice(at, at + ABREAST).map(send));
    }
    return asks.map((ask) => answers.get(keyOf(ask)));
}
function keyOf(ask) {
    return ask.kind === 'graphql' ? JSON.stringify(ask.field.parts) : ask;
}
function batches(asks, full) {
    const found = [];
    let room = 0;
    for (const ask of asks) {
        if (found.length === 0 || ask.cost > room) {
            found.push([]);
            room = full;
        }
        found.at(-1)?.push(ask);
        room -= ask.cost;
    }
    return found;
}
/** After this many failed queries, the rest of a round is given up. Others can cause some failures. */
const MOST_FAILED = 40;
/** A part of a query that was tried often enough. */
const PART_ATTEMPTS = 2;
/** Not asked again in another query. */
const FINAL = ['rate-limit', 'budget', 'deadline'];
/** If a query with optional fields fails, it is asked again without them. */
async function queryOrLess(repo, asks, effort) {
    const needed = asks.filter(({ isOptional }) => !isOptional);
    if (needed.length === asks.length)
        return await queryOrParts(repo, asks, effort);
    try {
        return await query(repo, asks);
    }
    catch (error) {
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || FINAL.includes(error.code))
            throw error;
        const values = needed.length === 0 ? [] : await queryOrParts(repo, needed, effort);
        return asks.map((ask) => (ask.isOptional ? null : values[needed.indexOf(ask)]));
    }
}
/**
 * If a query fails, for example because GitHub cannot answer it in ten seconds, it is split, and the parts that fail
 * are split again. In the end only the questions remain that fail on their own.
 */
async function queryOrParts(repo, asks, effort, attempts) {
    let values;
    try {
        values = await query(repo, asks, attempts);
    }
    catch (caught) {
        const error = await ofWhatIsAsked(repo, asks, caught, effort);
        if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTheRun */ .O2)(error))
            throw error;
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === _response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy)
            effort.isGranted = true;
        // If GitHub answers nothing at all, the parts would fail too.
        if (effort.failed === 0)
            await query(repo, []);
        effort.failed += 1;
        if (asks.length === 1 || effort.failed > MOST_FAILED)
            return asks.map(() => error);
        const parts = asks.length > 10 ? batches(asks, costOf(asks) / 5) : asks.map((ask) => [ask]);
        const found = [];
        for (const part of parts)
            found.push(...(await queryOrParts(repo, part, effort, PART_ATTEMPTS)));
        return found;
    }
    if (asks.length === 1)
        return values;
    // A single thing may really not exist. If all of them seem missing, it is more likely that something failed.
    const isBlank = values.every((value) => value === null);
    for (const [index, ask] of asks.entries()) {
        if ((!isBlank && ask.accepts(values[index])) || effort.failed >= MOST_FAILED)
            continue;
        effort.failed += 1;
        [values[index]] = await queryOrParts(repo, [ask], effort, PART_ATTEMPTS);
    }
    return values;
}
/** Any list of pull requests: if the token may read one, it may read pull requests. */
const SOME_PULLS = {
    kind: 'graphql',
    field: (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `pullRequests(first: 1) { totalCount }`,
    cost: 1,
    needs: 'pull-requests: read',
    accepts: () => true,
};
/**
 * If a question is refused alone, a permission may be missing, or the question itself may be the cause. Asked beside
 * another question, the difference shows.
 */
async function ofWhatIsAsked(repo, asks, error, effort) {
    if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) || error.code !== 'permission')
        return error;
    if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedWhole */ .cC)(error))
        return await ofWhatIsRefused(repo, error, effort);
    if (effort.isGranted)
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(_response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy, error.message, error.hint);
    return await query(repo, [...asks, SOME_PULLS]).then(() => error, (again) => again);
}
/** The server answered another query, so it refuses something in this request, such as a name. */
async function ofWhatIsRefused(repo, error, effort) {
    if (!effort.isServed)
        await query(repo, []);
    effort.isServed = true;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(_response_js__WEBPACK_IMPORTED_MODULE_2__/* .DENIED */ .Iy, error.message, error.hint);
}
function costOf(asks) {
    return asks.reduce((sum, { cost }) => sum + cost, 0);
}
/** Fields below a pull request that belong to its commits. */
const OF_CONTENTS = ['mergeCommit', 'commits', 'object', 'target', 'compare', 'file', 'history', 'entries'];
async function query({ client, owner, repo }, asks, attempts) {
    const fieldsOf = (isRoot) => asks.flatMap((ask, index) => (Boolean(ask.isRoot) === isRoot ? (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `a${index}: ${ask.field}` : []));
    const below = fieldsOf(false);
    const [ownerName, repoName] = [(0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('owner', owner), (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('name', repo)];
    const { query, variables } = (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .queryOf */ .E2)((0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `${fieldsOf(true)}repository(owner: ${ownerName}, name: ${repoName}) {\n${below.length > 0 ? below : (0,_gql_js__WEBPACK_IMPORTED_MODULE_3__/* .gql */ .J1) `id`}}`);
    const askOf = (path) => asks[Number(String(path[1] ?? '').slice(1))];
    const { repository, ...roots } = await client.graphql(query, variables, zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullable() }), {
        needs: (path) => path.includes('status')
            ? 'statuses: write'
            : path.some((part) => OF_CONTENTS.includes(String(part)))
                ? 'contents: read'
                : (askOf(path)?.needs ?? 'contents: read'),
        // Below the repository, null is an answer. The shape of each answer says where it is allowed.
        mayMiss: (path) => path.length > 1,
        mayBeDenied: (path) => askOf(path)?.mayBeDenied === true,
        ...(attempts === undefined ? {} : { attempts }),
    });
    if (!repository) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-found', `GitHub shows no repository "${owner}/${repo}".`, 'Check its name, and that the token may see it (contents: read).');
    }
    return asks.map(({ isRoot }, index) => (isRoot ? roots : repository)[`a${index}`]);
}
/** A query has already shown each permission that REST needs, so a refusal concerns only that resource. */
async function call(repo, ask, effort) {
    const { client, owner, repo: name } = repo;
    const [method, path] = ask.route.split(' ');
    try {
        const parameters = { owner, repo: name, ...ask.parameters };
        return await client.rest(`${method} /repos/{owner}/{repo}${path}`, parameters, zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J());
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && (0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedWhole */ .cC)(error))
            return await ofWhatIsRefused(repo, error, effort);
        if ((0,_isolation_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTheRun */ .O2)(error))
            throw error;
        return error;
    }
}


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/facts/answering.js
var facts_answering = __webpack_require__(5353);
// EXTERNAL MODULE: ./lib/core/facts/context.js
var facts_context = __webpack_require__(4448);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/shell/github/connection.js
var connection = __webpack_require__(1302);
// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/isolation.js
var isolation = __webpack_require__(8840);
// EXTERNAL MODULE: ./lib/shell/github/plan-place.js
var plan_place = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/shell/github/pulls.js + 1 modules
var github_pulls = __webpack_require__(6770);
;// CONCATENATED MODULE: ./lib/shell/github/claims.js
/** The pull requests of a claimed branch, open and merged, from this repository, whatever their base branch is. */








const TRIES = 3;
const MOST_PAGES = 31;
/**
 * The share of a request. Hundreds of branches are read in one request, and most of them have no pull requests into
 * them.
 */
const NEARLY_EMPTY = 0.14;
/** The share of a page of pull requests. */
const PAGE_SHARE = 20;
/**
 * The share of the open or the merged pull requests of one branch. A branch hardly ever has both, so the two lists together
 * have one entry, which costs a hundredth of a page. The claims of 240 branches fit into one request.
 */
const OF_A_BRANCH = NEARLY_EMPTY + PAGE_SHARE / connection/* PER_PAGE */.EK / 2;
const ORDER = (0,gql/* gql */.J1) `orderBy: { field: CREATED_AT, direction: ASC }`;
/** Reads one branch by its name. @param subject must be in the list if it is from this branch */
async function readBranch(reader, branch, subject) {
    const [open, merged] = await Promise.all([
        claimed(() => readOpenOf(reader, branch, subject), OPEN_UNREAD),
        claimed(() => readMergedOf(reader, branch)),
    ]);
    return together([open, merged]);
}
const OPEN_UNREAD = { openUnread: true };
/** A part of a claim: what was found, or why it is unknown. */
async function claimed(read, more = {}) {
    return await (0,isolation/* readOr */.Cq)(async () => ({ found: await read() }), (unprovable) => ({ found: [], unprovable, ...more }));
}
function together(parts) {
    const unprovable = parts.find((part) => part.unprovable !== undefined)?.unprovable;
    return {
        found: parts.flatMap(({ found }) => found),
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(parts.some(({ openUnread }) => openUnread) ? OPEN_UNREAD : {}),
    };
}
async function readOpenOf(reader, branch, subject) {
    const expected = subject?.sameRepository && subject.branch === branch ? subject.number : null;
    for (let tries = 1;; tries++) {
        const facts = await list(reader, (0,gql/* gql */.J1) `headRefName: ${branch}, states: [OPEN]`, branch, fragments/* PULL */.S9, fragments/* pullShape */.Br);
        const own = facts.filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each));
        if (expected === null || own.some(({ number }) => number === expected)) {
            return await Promise.all(own.map((each) => (0,github_pulls/* readOpen */.FA)(reader, each)));
        }
        if (tries === TRIES) {
            const found = `GitHub does not list pull request #${expected} among the open ones of "${branch}".`;
            throw new failure/* Failure */.H('unstable', found, 'If it is still open, run this again.');
        }
    }
}
/** Includes merges into other branches, so that a report can say that an item was merged into the wrong branch. */
async function readMergedOf(reader, branch) {
    const facts = await list(reader, (0,gql/* gql */.J1) `headRefName: ${branch}, states: [MERGED]`, branch, (0,gql/* gql */.J1) `${fragments/* PULL */.S9} ${fragments/* MERGE */.lF}`, fragments/* mergedShape */.iP);
    return await Promise.all(facts
        .filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each))
        .map(async (each) => ({ kind: 'merged', merged: await (0,github_pulls/* readMerged */.pA)(reader, each) })));
}
/**
 * Every open pull request of this repository into the branch, that is, those above the one that has the branch as its
 * head.
 */
async function readOpenInto(reader, branch) {
    const facts = await (0,connection/* readWhole */.oD)({
        what: `open pull requests into "${branch}"`,
        page: (paging, size) => reader.pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${branch}, states: [OPEN], ${ORDER}, ${paging}) { ${(0,connection/* connectionOf */.ao)(fragments/* PULL */.S9)} }`, (0,connection/* connectionShape */.M8)(fragments/* pullShape */.Br), size === 1 ? NEARLY_EMPTY : PAGE_SHARE),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        first: 1,
    });
    const other = facts.find((each) => each.baseRefName !== branch);
    if (other)
        throw (0,plan_place/* contradiction */.qX)(`the base of pull request #${other.number}`);
    return await Promise.all(facts.filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each)).map((each) => (0,github_pulls/* readOpen */.FA)(reader, each)));
}
const countShape = schemas/* object */.Ikc({ totalCount: schemas/* number */.aig().int().nonnegative() });
/** How many open pull requests go into another branch than the base. Costs no request of its own. If it is unknown, there may be any number. */
async function countElsewhere({ pulls, base }) {
    const count = async () => {
        const [all, here] = await Promise.all([
            pulls((0,gql/* gql */.J1) `pullRequests(states: [OPEN], first: 1) { totalCount }`, countShape, 0),
            pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${base.branch}, states: [OPEN], first: 1) { totalCount }`, countShape, 0),
        ]);
        return Math.max(0, all.totalCount - here.totalCount);
    };
    return await (0,isolation/* readOr */.Cq)(count, () => Number.MAX_SAFE_INTEGER);
}
/** Forks may have any number of pull requests from a branch of this name, so every page is read. */
async function list(query, filter, branch, selection, shape) {
    const facts = await (0,connection/* readWhole */.oD)({
        what: `pull requests of "${branch}"`,
        page: (paging, size) => query.pulls((0,gql/* gql */.J1) `pullRequests(${filter}, ${ORDER}, ${paging}) { ${(0,connection/* connectionOf */.ao)(selection)} }`, (0,connection/* connectionShape */.M8)(shape), size === 1 ? OF_A_BRANCH : PAGE_SHARE),
        keys: ({ number }) => [number],
        mostPages: MOST_PAGES,
        // There is hardly ever more than one. A larger page would cost points for nothing, for each claim in each run.
        first: 1,
    });
    const other = facts.find((each) => each.headRefName !== branch);
    if (other)
        throw (0,plan_place/* contradiction */.qX)(`the branch of pull request #${other.number}`);
    return facts;
}

// EXTERNAL MODULE: ./lib/shell/github/client.js
var github_client = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/shell/github/contents.js
var contents = __webpack_require__(1884);
// EXTERNAL MODULE: ./lib/shell/github/repo-reader.js
var repo_reader = __webpack_require__(8860);
;// CONCATENATED MODULE: ./lib/shell/github/first-query.js
/** The first request: the base with its plans, and the pull request under test. */









/** Recent commits of the base branch are read at the start, so that recent merges need no request each. */
const RECENT = 100;
const commitShape = fragments/* placeShape */.Ns.extend({
    ...fragments/* rootShape */.Gd.shape,
    oid: fragments/* oidShape */.mS,
    plans: schemas/* object */.Ikc({ object: fragments/* treeShape */.MY.partial().nullable() }).nullable(),
    history: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }),
});
const refShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: commitShape }).nullable();
const nameShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable();
async function firstQuery(query, { base, subject, mayBeClosed = false, settings }, shares) {
    const tip = (0,gql/* gql */.J1) `{ name target { oid ... on Commit { ${fragments/* PLACE */.CC} plans: file(path: ${plan/* PLAN_DIRECTORY */.AG}) { object { ${fragments/* ENTRIES */.lf} } } history(first: ${RECENT}) { nodes { oid } } tree { oid entries { nameRaw mode oid } } } } }`;
    const number = subject === 'all' ? null : subject.pull;
    const [id, name, url, standard, ref, seen] = await Promise.all([
        query.contents((0,gql/* gql */.J1) `id`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `nameWithOwner`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `url`, schemas/* string */.YjP()),
        query.contents((0,gql/* gql */.J1) `defaultBranchRef { name }`, nameShape),
        base === undefined
            ? query.contents((0,gql/* gql */.J1) `defaultBranchRef ${tip}`, refShape)
            : query.contents((0,gql/* gql */.J1) `ref(qualifiedName: ${`refs/heads/${base}`}) ${tip}`, refShape),
        number === null ? null : readSeen(query, number, mayBeClosed),
    ]);
    if (standard === null || ref === null) {
        throw noBase(name, base, standard?.name);
    }
    const { oid: commit, tree: baseTree, history } = ref.target;
    if (ref.name !== (base ?? standard.name) || history.nodes[0]?.oid !== commit) {
        throw (0,plan_place/* contradiction */.qX)(`the tip of "${base ?? standard.name}"`);
    }
    const entry = (0,plan_place/* planEntryOf */.VR)(ref.target, commit);
    if (ref.target.folder === null)
        (0,plan_place/* proveNoFolder */.w8)(ref.target, commit);
    const { tree, plans } = plansOf(entry, ref.target);
    const context = {
        repositoryId: id,
        base: { branch: ref.name, commit },
        baseTree: baseTree.oid,
        planEntries: new Map([[commit, entry]]),
        recent: new Set(history.nodes.map(({ oid }) => oid)),
        trees: new Map(),
        met: new Map(),
        mergeBases: new Map(),
        shares,
        self: {},
    };
    const snapshot = {
        version: 2,
        source: 'github',
        repository: { name, url: url.replace(/\/$/, ''), defaultBranch: standard.name },
        base: context.base,
        subject: number === null ? 'all' : { pull: number },
        settings,
        pulls: number === null || (mayBeClosed && seen?.state !== 'OPEN')
            ? []
            : [await (0,github_pulls/* readSubject */.$e)((0,repo_reader/* readerOf */.T)(query, context), number, seen)],
        merged: [],
        planTrees: plans ? [plans] : [],
        answers: {
            ...(number === null ? {} : { number: [{ pull: number, answer: 'read' }] }),
            plans: [{ revision: commit, answer: tree }],
        },
        notes: [],
    };
    return { context, snapshot };
}
/** If other pull requests are checked too, the list of open ones shows whether it is open. */
async function readSeen(query, number, mayBeMissing) {
    const field = (0,gql/* gql */.J1) `pullRequest(number: ${number}) { ${fragments/* PULL */.S9} }`;
    return mayBeMissing ? await query.optional(field, fragments/* pullShape */.Br, 2) : await query.pulls(field, fragments/* pullShape */.Br.nullable(), 2);
}
function noBase(repository, base, standard) {
    if (base === undefined) {
        return new failure/* Failure */.H('base', `"${repository}" has no default branch, because it is empty.`, 'Push a first commit.');
    }
    const fix = standard === undefined ? 'Name a branch.' : `Name a branch, or remove the input to use "${standard}".`;
    return new failure/* Failure */.H('base', `The input "base" names "${base}", which is not a branch of "${repository}".`, fix);
}
function plansOf(entry, { plans }) {
    if (!entry) {
        return { tree: null, plans: undefined };
    }
    const instead = (0,contents/* planTreeInstead */.Gc)(entry);
    if (instead) {
        return { tree: instead.id, plans: instead };
    }
    return { tree: entry.oid, plans: (0,contents/* planTreeOf */.Pg)(entry.oid, plans?.object ?? {}) };
}

// EXTERNAL MODULE: ./lib/shell/github/overview.js
var github_overview = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/progress/merges.js + 1 modules
var merges = __webpack_require__(9305);
// EXTERNAL MODULE: ./lib/core/statuses/comment-text.js
var comment_text = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/shell/github/comments.js
var comments = __webpack_require__(6936);
// EXTERNAL MODULE: ./lib/shell/github/trees.js
var trees = __webpack_require__(9097);
;// CONCATENATED MODULE: ./lib/shell/github/entries.js
/** Reads what is at paths and in folders of commits: a few by name, many from the whole tree. */






/** The most paths of one commit in one question. */
const MOST_PATHS = 50;
/** Above this number of paths, the whole tree of a commit is read, unless it is the base. */
const MOST_OF_OTHERS = 200;
/** The most paths of the base in one question, if its tree is too large to be listed. */
const MOST_OF_BASE = 4_000;
/** The most folders in which to look for a moved file, if the tree is too large to be listed. */
const MOST_FOLDERS = 200;
async function entriesAt(reader, { pulls }, asked) {
    return await byRevision(asked, async (revision, paths) => {
        const met = reader.met.get(revision);
        const unmet = paths.filter((path) => met?.get(path) === undefined);
        const isBase = revision === reader.base.commit;
        // One request for the whole tree costs less than many for its parts.
        const isMany = unmet.length > (isBase ? MOST_PATHS : MOST_OF_OTHERS) || reader.trees.has(revision);
        const own = isBase ? reader : (0,repo_reader/* readerAt */.P)(reader, revision);
        const tree = isMany
            ? await (0,isolation/* readOr */.Cq)(() => (0,trees/* readTree */.Z)(own, revision), () => null)
            : null;
        const read = new Map();
        if (tree)
            for (const path of unmet)
                read.set(path, tree.get(path) ?? null);
        else {
            const some = isBase ? smallestFirst(unmet, pulls).slice(0, MOST_OF_BASE) : unmet;
            const found = await inParts(some, (part) => entriesOf(own, revision, part));
            for (const [index, path] of some.entries())
                read.set(path, found[index] ?? null);
        }
        return paths.map((path) => met?.get(path) ?? read.get(path) ?? (met?.has(path) || read.has(path) ? null : questions/* UNREAD */.yn));
    });
}
/** Paths of pull requests with few changes come first, so that a long list does not displace them. */
function smallestFirst(paths, pulls) {
    if (paths.length <= MOST_OF_BASE)
        return paths;
    const sizes = new Map();
    for (const { changes } of pulls) {
        if (!changes.complete)
            continue;
        const { length } = changes.list;
        for (const { path } of changes.list)
            sizes.set(path, Math.min(length, sizes.get(path) ?? length));
    }
    const sizeOf = (path) => sizes.get(path) ?? 0;
    return [...paths].sort((one, other) => sizeOf(one) - sizeOf(other));
}
/** If one path cannot be read, the others are still known. */
async function entriesOf(reader, revision, paths) {
    const read = await (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readEntries */.$2)(reader, revision, paths));
    if (read !== questions/* UNREAD */.yn)
        return read;
    if (paths.length === 1 || reader.shares.isUsedUp(revision))
        return paths.map(() => questions/* UNREAD */.yn);
    const half = Math.ceil(paths.length / 2);
    const halves = [paths.slice(0, half), paths.slice(half)].map((part) => entriesOf(reader, revision, part));
    return (await Promise.all(halves)).flat();
}
async function foldersAt(reader, asked) {
    const found = await byRevision(asked, async (revision, paths) => {
        const isBase = revision === reader.base.commit;
        const tree = isBase ? await (0,trees/* readTree */.Z)(reader, revision) : reader.trees.get(revision);
        if (tree) {
            const folders = foldersIn(tree);
            return paths.map((path) => folders.get(path) ?? null);
        }
        const own = isBase ? reader : (0,repo_reader/* readerAt */.P)(reader, revision);
        return await inParts(paths, (part) => (0,contents/* readFolders */.iz)(own, revision, part));
    });
    return found.map((entries) => entries?.map(({ name, mode }) => ({ name, mode })) ?? null);
}
const foldersOf = new WeakMap();
/** The direct entries of each folder. Each folder is listed once. */
function foldersIn(tree) {
    const known = foldersOf.get(tree);
    if (known)
        return known;
    const folders = new Map();
    for (const [path, entry] of tree) {
        const slash = path.lastIndexOf('/');
        (0,maps/* append */.BC)(folders, path.slice(0, Math.max(0, slash)), { ...entry, name: path.slice(slash + 1) });
    }
    foldersOf.set(tree, folders);
    return folders;
}
async function holdersAt(reader, { pulls }, asked) {
    return await byRevision(asked.map(({ revision, oid }) => ({ revision, path: oid })), async (revision, oids) => {
        const tree = await (0,trees/* readTree */.Z)(reader, revision);
        const files = tree ? [...tree] : await filesNear(reader, revision, pulls);
        const paths = new Map();
        for (const [path, { oid, mode }] of files)
            if (mode !== questions/* FOLDER */.L7)
                (0,maps/* append */.BC)(paths, oid, path);
        return oids.map((oid) => paths.get(oid) ?? []);
    });
}
/** The direct entries of the folders of all paths that the pull requests change. */
async function filesNear(reader, revision, pulls) {
    const paths = pulls.flatMap(({ changes }) => (changes.complete ? changes.list.map(({ path }) => path) : []));
    const nested = paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.lastIndexOf('/')));
    const folders = [...new Set(nested)].slice(0, MOST_FOLDERS);
    const found = await inParts(folders, (part) => (0,contents/* readFolders */.iz)(reader, revision, part));
    return folders.flatMap((folder, index) => (found[index] ?? []).map((entry) => [`${folder}/${entry.name}`, entry]));
}
async function inParts(paths, read) {
    const parts = Array.from({ length: Math.ceil(paths.length / MOST_PATHS) }, (_, part) => read(paths.slice(part * MOST_PATHS, (part + 1) * MOST_PATHS)));
    return (await Promise.all(parts)).flat();
}
/**
 * The answers in the order of the questions. The revisions are read at the same time, so that their requests form one
 * round.
 */
async function byRevision(asked, read) {
    const indexes = new Map();
    for (const [index, { revision }] of asked.entries())
        (0,maps/* append */.BC)(indexes, revision, index);
    const answers = [];
    await Promise.all([...indexes].map(async ([revision, of]) => {
        const found = await read(revision, of.map((index) => asked[index]?.path ?? ''));
        for (const [at, index] of of.entries())
            answers[index] = found[at];
    }));
    return answers;
}
/** The paths of all files at a commit. */
async function readFiles(reader, commit) {
    const tree = await (0,trees/* readTree */.Z)(reader, commit);
    return tree && [...tree].flatMap(([path, { mode }]) => (mode === questions/* FOLDER */.L7 ? [] : [path]));
}

;// CONCATENATED MODULE: ./lib/shell/github/glob-claims.js
/**
 * Reads all pull requests of a claim that is a glob, open and merged, from this repository and into the base, or says
 * why it cannot.
 */








const glob_claims_TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** At most 1,000 merged pull requests are read back. */
const MOST_MERGED_PAGES = 10;
/**
 * Every branch that a glob matches. Open ones are found by their branches. Merged ones often have no branch any more,
 * so they are searched.
 */
async function readGlob(reader, glob, subject, plans) {
    const [open, merged] = await Promise.all([
        claimed(() => openBelow(reader, glob, subject), OPEN_UNREAD),
        claimed(() => mergedOfGlob(reader, glob, plans)),
    ]);
    return together([open, merged]);
}
async function openBelow(reader, glob, subject) {
    const names = (await branchesBelow(reader, folderOf(glob))).filter((name) => (0,branch_names/* claimMatches */.ob)(glob, name));
    if (subject?.sameRepository && (0,branch_names/* claimMatches */.ob)(glob, subject.branch) && !names.includes(subject.branch)) {
        names.push(subject.branch);
    }
    return (await Promise.all(names.map((name) => readOpenOf(reader, name, subject)))).flat();
}
async function mergedOfGlob(reader, glob, plans) {
    const merged = await mergedSince(reader, glob, await dateOfPlan(reader, glob, plans));
    if (merged === null) {
        const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests changed after its plan was added.`;
        throw new failure/* Failure */.H('too-many', reason, 'Write the exact name of the branch.');
    }
    const read = await Promise.all(merged.map((number) => (0,github_pulls/* readByNumber */.Dl)(reader, number)));
    return read.filter((each) => each !== null);
}
/** `copilot/avatar-*` → `copilot/` */
function folderOf(glob) {
    const literal = /^[^*?[\]{}()!+@|\\]*/.exec(glob)?.[0] ?? '';
    return literal.slice(0, literal.lastIndexOf('/') + 1);
}
async function branchesBelow(query, folder) {
    const prefix = `refs/heads/${folder}`;
    const shape = (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), prefix: schemas/* string */.YjP() }));
    const field = (paging) => (0,gql/* gql */.J1) `refs(refPrefix: ${prefix}, ${paging}) { ${(0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `name prefix`)} }`;
    const pages = await (0,connection/* readPages */.n4)((paging) => query.contents(field(paging), shape), MOST_BRANCH_PAGES);
    if (!pages) {
        throw new failure/* Failure */.H('too-many', `There are too many branches below "${folder}".`, 'Write the exact name of the branch.');
    }
    // The documentation does not say which part of the name a long `refPrefix` removes. An additional name does no harm.
    const names = pages
        .flat()
        .flatMap((ref) => [`${ref.prefix}${ref.name}`.slice('refs/heads/'.length), folder + ref.name]);
    return [...new Set(names)];
}
/** The time when the plan of the claim came to the base. Earlier merges cannot count for it. */
async function dateOfPlan(reader, glob, plans) {
    const files = plans?.files.filter(({ text }) => text?.includes(glob)) ?? [];
    const paths = files.length > 0 ? files.map(({ name }) => `${plan/* PLAN_DIRECTORY */.AG}/${name}`) : [plan/* PLAN_DIRECTORY */.AG];
    const dates = await Promise.all(paths.map((path) => firstDate(reader, path)));
    return dates.some((date) => date === null) ? null : (dates.toSorted()[0] ?? null);
}
/** Null if its history is too long to be read. */
async function firstDate({ contents, base }, path) {
    const shape = schemas/* object */.Ikc({
        history: (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({ committedDate: schemas/* string */.YjP() })),
    });
    const field = (paging) => (0,gql/* gql */.J1) `object(oid: ${(0,gql/* oid */.jq)(base.commit)}) { ... on Commit { history(path: ${path}, ${paging}) { ${(0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `committedDate`)} } } }`;
    const page = async (paging) => (await contents(field(paging), shape)).history;
    const pages = await (0,connection/* readPages */.n4)(page, MOST_MERGED_PAGES);
    const dates = pages?.flat().map(({ committedDate }) => instantOf(committedDate));
    return dates?.toSorted()[0] ?? null;
}
/** The numbers of the merged pull requests whose branches match. Null if the limit was reached first. */
async function mergedSince(reader, glob, since) {
    const isPast = (nodes) => {
        const last = nodes.at(-1);
        return since !== null && last !== undefined && instantOf(last.updatedAt) < since;
    };
    for (let tries = 1; tries <= glob_claims_TRIES; tries++) {
        const pages = await (0,connection/* readPages */.n4)((paging) => mergedPage(reader, paging), MOST_MERGED_PAGES, isPast);
        if (!pages)
            return null;
        // If one is updated meanwhile, it moves to the front of the list, before the pages that are still to come.
        const again = pages.length > 1 ? (await mergedPage(reader, (0,connection/* paging */.fT)(connection/* PER_PAGE */.EK))).nodes[0] : undefined;
        const before = pages[0]?.[0];
        if (!again || (again.number === before?.number && again.updatedAt === before.updatedAt)) {
            const own = pages.flat().filter((each) => (0,github_pulls/* isSame */.Ft)(reader, each) && (0,branch_names/* claimMatches */.ob)(glob, each.headRefName));
            return [...new Set(own.map(({ number }) => number))];
        }
    }
    throw new failure/* Failure */.H('unstable', 'The list of merged pull requests changed while it was read.', 'Run it again.');
}
const mergedNodeShape = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    headRefName: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    headRepository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullable(),
    isCrossRepository: schemas/* boolean */.zMY(),
});
const mergedPageShape = (0,connection/* connectionShape */.M8)(mergedNodeShape);
async function mergedPage({ pulls, base }, paging) {
    return await pulls((0,gql/* gql */.J1) `pullRequests(baseRefName: ${base.branch}, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }, ${paging}) { ${(0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `number headRefName updatedAt headRepository { id } isCrossRepository`)} }`, mergedPageShape, 5);
}
/** Comparable as text, whatever time zone it is written in. */
function instantOf(date) {
    const instant = new Date(date);
    return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/issues/record.js
var record = __webpack_require__(5987);
// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 1 modules
var body = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/core/text/marker-line.js
var marker_line = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
;// CONCATENATED MODULE: ./lib/shell/github/integration-history.js
/**
 * Reads what earlier runs of `integrate` and `issues` left. This needs no request of its own. If a list is longer than one page, it
 * counts as unknown.
 */









/** Issues of the repository. An integration issue may have 65,536 characters. */
const MOST_ISSUES = 50;
const MOST_RECORDS = 100;
/** The latest comments of an issue. Code that needs all of them reads them itself. */
const COMMENTS = 10;
const viewerShape = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const refsShape = (0,connection/* connectionShape */.M8)(schemas/* object */.Ikc({
    prefix: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    // An object that is not a commit has no message, and is not a record.
    target: schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, message: schemas/* string */.YjP().default('') }),
}));
const written = { body: schemas/* string */.YjP(), author: account/* actorShape */.l3 };
/** The query text for `written`. */
const WRITTEN = (0,gql/* gql */.J1) `body author ${account/* ACTOR */.W1}`;
const issueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    ...written,
    comments: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc(written)) }),
});
const issuesShape = (0,connection/* connectionShape */.M8)(issueShape);
async function readIntegrationHistory(query) {
    const [viewer, records, issues] = await Promise.all([
        readViewer(query),
        readAllRecords(query, port/* NAMESPACES */.d),
        readIssues(query),
    ]);
    return {
        records,
        issues: issues && viewer && issues.map((each) => issueOf(each, viewer.login)),
    };
}
/** What earlier runs of `issues` left. */
async function readIssueRecords(query) {
    const [viewer, records] = await Promise.all([readViewer(query), readAllRecords(query, record/* ISSUE_NAMESPACES */.VM)]);
    return { ...(viewer && { login: viewer.login }), records };
}
function readViewer(query) {
    return query.optional((0,gql/* gql */.J1) `viewer { login }`, viewerShape, 0, true);
}
async function readAllRecords(query, namespaces) {
    const records = await Promise.all(namespaces.map((namespace) => readRecords(query, namespace)));
    return records.includes(null) ? null : records.flatMap((each) => each ?? []);
}
async function readRecords(query, namespace) {
    const selection = (0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `prefix name target { oid ... on Commit { message } }`);
    const field = (0,gql/* gql */.J1) `refs(refPrefix: ${`${namespace}/`}, first: ${MOST_RECORDS}) { ${selection} }`;
    const refs = wholeOf(await query.optional(field, refsShape, 2));
    return (refs?.map(({ prefix, name, target: { oid, message } }) => ({ ref: prefix + name, commit: oid, message })) ?? null);
}
async function readIssues(query) {
    const order = (0,gql/* gql */.J1) `orderBy: { field: CREATED_AT, direction: ASC }`;
    const selection = (0,gql/* gql */.J1) `number url state ${WRITTEN} comments(last: ${COMMENTS}) { nodes { ${WRITTEN} } }`;
    const field = (0,gql/* gql */.J1) `issues(labels: [${body/* INTEGRATION_LABEL */.K}], ${order}, first: ${MOST_ISSUES}) { ${(0,connection/* connectionOf */.ao)(selection)} }`;
    return wholeOf(await query.optional(field, issuesShape, 10));
}
/** Only the marker of a text counts, and this keeps saved snapshots small. */
function issueOf({ number, url, state, body, author, comments }, viewer) {
    const own = comments.nodes.filter((each) => (0,account/* isAccount */.UP)(each.author, viewer));
    return {
        number,
        url,
        isOpen: state === 'OPEN',
        isOwn: (0,account/* isAccount */.UP)(author, viewer),
        body: (0,marker_line/* firstLine */.TM)(body),
        comments: own.map((each) => (0,marker_line/* firstLine */.TM)(each.body)),
    };
}
/** Null if the list is not complete. */
function wholeOf(read) {
    return read && read.nodes.length === read.totalCount ? read.nodes : null;
}

;// CONCATENATED MODULE: ./lib/shell/github/queue.js
/** Reads the merge queue of the base up to one group. */




const queue_MOST_PAGES = 10;
const queue_commitShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS }).nullable();
const headShape = schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS, parents: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ oid: fragments/* oidShape */.mS })) }) })
    .nullable();
/** A pull request is null if the token may not see it. */
const entryShape = schemas/* object */.Ikc({
    position: schemas/* number */.aig().int(),
    headCommit: headShape,
    baseCommit: queue_commitShape,
    pullRequest: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), headRefOid: fragments/* oidShape */.mS }),
});
const entriesShape = (0,connection/* connectionShape */.M8)(entryShape);
/**
 * The entries up to those of the group with this head. Null if the queue has no such group (it moved on, or does not
 * show it yet), or if GitHub shows no queue.
 *
 * A group contains the base, everything before it in the queue, and its own pull requests
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue).
 * So the head commit of each entry is the one that its own group would merge, with all entries before it. If several
 * pull requests form a group, they are entries with the same head commit, or only the last one has it. Both are
 * supported. The documentation does not say that `baseCommit` is the head of the group before
 * (https://docs.github.com/en/graphql/reference/objects#mergequeueentry), so it is used only for the first group. Every
 * other group builds on the one before it.
 */
async function readQueue(reader, head) {
    const line = await readLine(reader, reader.base.branch);
    const end = line.findLastIndex(({ headCommit }) => headCommit?.oid === head);
    if (end < 0) {
        return null;
    }
    const members = line.slice(0, end + 1);
    let base = members[0]?.baseCommit?.oid ?? reader.base.commit;
    let before;
    return members.map((member, index) => {
        const built = member.headCommit?.oid;
        if (before !== undefined && built !== before) {
            base = before;
        }
        before = built ?? before;
        return { pull: member.pullRequest.number, head: headOf(member, members[index + 1]), base };
    });
}
/**
 * An entry does not say which head was queued, and `headRefOid` is the current one: GitHub removes a pull request from
 * the queue after a push, but not immediately. The second parent of a merge commit is the head that was merged. A
 * squash or a rebase does not show it, and neither does a commit that several entries share.
 */
function headOf({ headCommit, pullRequest: { headRefOid } }, next) {
    const [, merged] = headCommit?.parents.nodes ?? [];
    const isOwn = headCommit?.oid !== next?.headCommit?.oid;
    return isOwn && merged ? merged.oid : headRefOid;
}
/** All entries, in order. */
async function readLine(query, branch) {
    const selection = (0,connection/* connectionOf */.ao)((0,gql/* gql */.J1) `position headCommit { oid parents(first: 2) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid }`);
    const line = await (0,connection/* readWhole */.oD)({
        what: `entries in the merge queue of "${branch}"`,
        page: (paging) => readPage(query, (0,gql/* gql */.J1) `mergeQueue(branch: ${branch}) { entries(${paging}) { ${selection} } }`),
        keys: ({ position, pullRequest }) => [position, pullRequest.number],
        mostPages: queue_MOST_PAGES,
    });
    return line.toSorted((a, b) => a.position - b.position);
}
/** Null if there is no queue. */
async function readPage(query, field) {
    return (await query.pulls(field, schemas/* object */.Ikc({ entries: entriesShape }).nullable(), 5))?.entries ?? null;
}

// EXTERNAL MODULE: ./lib/shell/github/round.js
var round = __webpack_require__(2644);
;// CONCATENATED MODULE: ./lib/shell/github/shares.js
/** Limits the requests for one commit, so that no pull request takes the requests that others need. */


/** The requests for one commit, and its share of a larger budget. */
const MOST = 40;
const PART_OF_BUDGET = 0.08;
/** The first requests are not counted. Nearly every pull request needs fewer, because many share one request. */
const UNCOUNTED = 2;
const USED_UP = {
    why: 'reading it takes more requests than one pull request may use',
    remedy: 'Split the pull request into smaller ones, or raise the input "request-budget"',
};
/** @param budget the requests that the run may still send. All commits that need many share half of them */
function newShares(budget) {
    const most = Math.max(MOST, Math.floor(budget * PART_OF_BUDGET));
    const pool = Math.floor(budget / 2);
    const used = new Map();
    const counted = new Set();
    const usedUp = new Set();
    let drawn = 0;
    function spend(commit, requests) {
        const sum = (used.get(commit) ?? 0) + requests;
        if (sum > UNCOUNTED) {
            counted.add(commit);
            if (sum > UNCOUNTED + pool / counted.size || sum > most || drawn + requests > pool) {
                usedUp.add(commit);
                throw new failure/* Failure */.H('share', USED_UP.why, USED_UP.remedy);
            }
            drawn += requests;
        }
        used.set(commit, sum);
    }
    return {
        isUsedUp: (commit) => usedUp.has(commit),
        of: (query, commit) => ({
            ...query,
            async pulls(field, shape, cost = 1) {
                spend(commit, cost / round/* FULL */.e);
                return await query.pulls(field, shape, cost);
            },
            async contents(field, shape, cost = 1) {
                spend(commit, cost / round/* FULL */.e);
                return await query.contents(field, shape, cost);
            },
            async rest(route, parameters, shape) {
                spend(commit, 1);
                return await query.rest(route, parameters, shape);
            },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/shell/github/readers.js


















/** The share of a request of comparing a branch with the one below it. */
const NEAR = 0.5;
/** All but that of `optionalPull`, which has its own budget. */
function readersOf(reader, snapshot, { pulls, planTrees, unread }) {
    const { base, self } = reader;
    const subject = subjectOf(snapshot);
    const started = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    const openOnes = async (read) => {
        const found = await (0,isolation/* readOrUnread */.Fl)(read);
        if (found === questions/* UNREAD */.yn)
            return questions/* UNREAD */.yn;
        pulls.push(...found);
        return 'read';
    };
    const whyUnread = (revision) => (reader.shares.isUsedUp(revision) ? USED_UP : {});
    return {
        async claim(claims) {
            const plans = planTreeAt(base.commit, snapshot);
            const claimed = await each(claims, ({ branch }) => (0,branch_names/* isGlobClaim */.rz)(branch) ? readGlob(reader, branch, subject, plans) : readBranch(reader, branch, subject));
            pulls.push(...claimed.flatMap(({ found }) => found));
            return claimed.map(({ found: _, ...answer }) => answer);
        },
        elsewhere: (keys) => each(keys, () => countElsewhere(reader)),
        openFrom: (branches) => each(branches, ({ branch }) => openOnes(() => readOpenOf(reader, branch, subject))),
        openInto: (branches) => each(branches, ({ branch }) => openOnes(() => readOpenInto(reader, branch))),
        contained: (commits) => each(commits, ({ commit, branch, head }) => (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readReached */.T9)((0,repo_reader/* readerAt */.P)(reader, head), commit, { branch, commit: head }, NEAR))),
        onBaseLine: (commits) => each(commits, ({ commit }) => (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readOnLine */.oG)(reader, commit, base))),
        formerBases: (numbers) => each(numbers, ({ pull }) => (0,isolation/* readOr */.Cq)(() => (0,github_pulls/* readFormerBases */.GN)(reader, pull), () => [])),
        postedOn: (commits) => each(commits, ({ commit }) => (0,github_overview/* readPosted */.e9)(reader, (0,facts_context/* contextOf */.V)(snapshot), commit)),
        async number(numbers) {
            return await each(numbers, async ({ pull }) => {
                const found = await (0,isolation/* readOrUnread */.Fl)(() => (0,github_pulls/* readByNumber */.Dl)(reader, pull));
                if (found === questions/* UNREAD */.yn)
                    return questions/* UNREAD */.yn;
                pulls.push(found);
                return 'read';
            });
        },
        async entry(entries) {
            const read = await entriesAt(reader, snapshot, entries);
            for (const [at, { revision, path }] of entries.entries())
                if (read[at] === questions/* UNREAD */.yn)
                    unread.push({ revision, path, what: `"${path}"`, ...whyUnread(revision) });
            return read;
        },
        async folder(folders) {
            return await each(folders, async (key) => {
                const read = await (0,isolation/* readOrUnread */.Fl)(() => foldersAt(reader, [key]));
                if (read !== questions/* UNREAD */.yn)
                    return read[0] ?? null;
                unread.push({ ...key, what: `the folder "${key.path}"`, ...whyUnread(key.revision) });
                return null;
            });
        },
        async holders(blobs) {
            return await (0,isolation/* readOr */.Cq)(() => holdersAt(reader, snapshot, blobs), (why) => {
                unread.push({ revision: base.commit, need: 'moves', what: 'the list of all files', why });
                return blobs.map(() => []);
            });
        },
        content: (files) => each(files, ({ revision, path }) => (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readContent */.c_)((0,repo_reader/* readerAt */.P)(reader, revision), revision, path))),
        text: (files) => each(files, ({ revision, path }) => (0,contents/* readText */.yR)(reader, revision, path)),
        misplaced: (revisions) => each(revisions, ({ revision }) => (0,contents/* readMisplaced */.Fy)(reader, revision)),
        reached: (commits) => each(commits, async ({ commit }) => reader.recent.has(commit) || (await isReached(reader, commit))),
        async plans(revisions) {
            const read = await each(revisions, async ({ revision }) => {
                if (revision === base.commit)
                    return await plansAt(reader, snapshot, revision);
                return await (0,isolation/* readOr */.Cq)(() => plansAt(reader, snapshot, revision), () => unreadPlans(revision));
            });
            for (const [at, { tree }] of read.entries()) {
                if (!tree)
                    continue;
                planTrees.set(tree.id, tree);
                if (tree.isUnread)
                    unread.push({ revision: revisions[at]?.revision ?? '', need: 'plans', what: 'its plans' });
            }
            return read.map(({ id }) => id);
        },
        mergeBase: (revisions) => each(revisions, ({ revision }) => (0,isolation/* readOr */.Cq)(() => (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), base.commit, revision), () => {
            unread.push({ revision, what: 'its merge base' });
            return null;
        })),
        sharedChange: (changes) => each(changes, (key) => (0,isolation/* readOr */.Cq)(() => readSharedChange(reader, snapshot, key), 
        // Unknown, and a command that removes the change could remove it from both.
        () => true)),
        // GitHub's own lists compare a pull request with its base branch, which contains a merged parent.
        stacked: async (spans) => spans.map(() => null),
        shared: async (keys) => keys.map(() => []),
        conflicted: async (files) => files.map(() => false),
        files: (revisions) => each(revisions, ({ revision }) => (0,isolation/* readOr */.Cq)(() => readFiles(reader, revision), () => null)),
        branch: (branches) => each(branches, ({ branch }) => (0,isolation/* readOr */.Cq)(() => (0,contents/* readBranchExists */.z9)(reader, branch), () => null)),
        branchNames: async (keys) => keys.map(() => []),
        arrivedSince: async (keys) => keys.map(() => []),
        activeWork: async (keys) => keys.map(() => ({ work: [], older: 0, unread: 0 })),
        overview: async () => [await (0,github_overview/* readOverview */.MK)(reader, (0,facts_context/* contextOf */.V)(snapshot), started)],
        ownStatus: (commits) => each(commits, ({ commit }) => (0,isolation/* readOr */.Cq)(() => (0,github_overview/* readOwnStatus */.xM)(reader, (0,facts_context/* contextOf */.V)(snapshot), commit), () => null)),
        queue: (heads) => each(heads, ({ head }) => readQueue(reader, head)),
        comment: (numbers) => each(numbers, ({ pull }) => commentOn(reader, pull, self.login, (0,comment_text/* commentMarker */.Ql)(snapshot))),
        integrationHistory: async () => [await readIntegrationHistory(reader)],
        issueRecords: async () => [await readIssueRecords(reader)],
    };
}
/** At the same time, so that all their questions form one round. */
function each(asked, read) {
    return Promise.all(asked.map(read));
}
/** The pull request under test, as it was last read. */
function subjectOf(snapshot) {
    const tested = (0,facts_snapshot/* numberUnderTest */.QO)(snapshot);
    return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}
function planTreeAt(commit, { answers, planTrees }) {
    const tree = answers.plans?.find(({ revision }) => revision === commit)?.answer;
    return planTrees.find(({ id }) => id === tree);
}
/** The id of the plan directory, and its tree if that is not known yet. */
async function plansAt(reader, { planTrees }, revision) {
    const { planEntries } = reader;
    const known = planEntries.get(revision);
    const entry = known === undefined ? await (0,contents/* readPlanEntry */.k_)(reader, revision) : known;
    planEntries.set(revision, entry);
    if (!entry)
        return { id: null };
    const instead = (0,contents/* planTreeInstead */.Gc)(entry);
    const id = instead?.id ?? entry.oid;
    if (planTrees.some((tree) => tree.id === id))
        return { id };
    return { id, tree: instead ?? (await (0,contents/* readPlanTree */.I0)(reader, entry.oid)) };
}
function unreadPlans(revision) {
    const id = `unread:${revision}`;
    return { id, tree: { id, files: [], isUnread: true } };
}
async function readSharedChange(reader, snapshot, { revision, other, path }) {
    const common = await (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), other, revision);
    const fork = common === null ? null : await (0,contents/* mergeBaseOf */.nM)((0,repo_reader/* readerAt */.P)(reader, revision), snapshot.base.commit, common);
    if (common === null || fork === null || fork === common)
        return false;
    const [now, before] = await entriesAt(reader, snapshot, [common, fork].map((commit) => ({ revision: commit, path })));
    if (now === undefined || before === undefined || now === questions/* UNREAD */.yn || before === questions/* UNREAD */.yn)
        return true;
    return !(0,merges/* sameEntry */.dI)(now, before);
}
async function isReached(reader, commit) {
    return await (0,isolation/* readOrUnread */.Fl)(() => (0,contents/* readReached */.T9)(reader, commit, reader.base));
}
/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(reader, pull, login, marker) {
    if (login === undefined)
        throw new Error('who we are is read with the overview');
    return await (0,isolation/* readOr */.Cq)(() => (0,comments/* readOwnComment */.E)(reader, pull, login, marker), () => 'unreadable');
}

;// CONCATENATED MODULE: ./lib/shell/github/source.js
/**
 * A snapshot read from GitHub: one request at the start, and then the questions of the core, all of a round together.
 */



















/** If the head of the pull request under test changes this often, it cannot be judged. */
const MOST_MOVES = 3;
/** The number of optional pull requests that are read at a time. */
const ABREAST = 50;
/** Requests besides those that write statuses: for reading again, and for comments. */
const WRITES = 20;
function githubSource(options) {
    let started;
    let moves = 0;
    function contextRead() {
        if (started)
            return started;
        throw new Error('a source answers only after it was started');
    }
    return {
        async start() {
            const first = await (0,query/* run */.e)(options, (query) => firstQuery(query, options, newShares(options.client.left())));
            started = first.context;
            return first.snapshot;
        },
        async answer(snapshot, questions) {
            const context = contextRead();
            const collected = { pulls: [], planTrees: new Map(), unread: [] };
            const needed = questions.filter((question) => question.kind !== 'optionalPull');
            const optional = questions.filter((question) => question.kind === 'optionalPull');
            const subject = subjectOf(snapshot);
            const mayHaveMoved = subject && !isUnread(subject) && needed.some(({ kind }) => kind !== 'stacked');
            const read = async (query) => {
                const reader = (0,repo_reader/* readerOf */.T)(query, context);
                const answering = (0,facts_answering/* answersTo */.t)(needed, readersOf(reader, snapshot, collected));
                return Promise.all([answering, mayHaveMoved ? revalidate(reader, subject) : undefined]);
            };
            const [answers, moved] = needed.length > 0 ? await (0,query/* run */.e)(options, read) : [{}, undefined];
            const more = await (0,facts_answering/* answersTo */.t)(optional, {
                optionalPull: (pulls) => readOptionalPulls(options, context, pulls, openIn(snapshot), collected),
            });
            if (moved && !isUnread(moved) && ++moves > MOST_MOVES) {
                const message = `Pull request #${moved.number} changed ${moves} times while it was checked.`;
                throw new failure/* Failure */.H('unstable', message, 'Run it again when nobody pushes to it.');
            }
            return (0,facts_answering/* withAnswers */.m)((0,facts_answering/* withAnswers */.m)(withCollected(snapshot, collected, moved), answers), more);
        },
        async rereadOverview(snapshot) {
            const context = contextRead();
            const others = snapshot.pulls.filter((pull) => pull.base !== context.base.branch && pull.sameRepository);
            const [commit, overview, elsewhere, elsewhereCount] = await (0,query/* run */.e)(options, (query) => Promise.all([
                readTip(query, context.base.branch),
                (0,github_overview/* readOverview */.MK)((0,repo_reader/* readerOf */.T)(query, context), (0,facts_context/* contextOf */.V)(snapshot), (0,facts_snapshot/* numberUnderTest */.QO)(snapshot)),
                Promise.all(others.map(({ number = 0 }) => (0,github_overview/* readOne */.JF)(query, (0,facts_context/* contextOf */.V)(snapshot), number))),
                countElsewhere((0,repo_reader/* readerOf */.T)(query, context)),
            ]));
            return { commit, overview, elsewhere: elsewhere.filter((each) => each !== null), elsewhereCount };
        },
        login: () => started?.self.login,
    };
}
function isUnread({ changes }) {
    return !changes.complete && changes.isUnread === true;
}
/** @param subject the current state of the pull request under test, if it differs from the snapshot */
function withCollected(snapshot, { pulls, planTrees, unread }, subject) {
    const open = new Map(snapshot.pulls.map((pull) => [pull.number, pull]));
    const merged = new Map(snapshot.merged.map((each) => [each.number, each]));
    for (const each of pulls) {
        if (each?.kind === 'open') {
            open.set(each.pull.number, each.pull);
        }
        else if (each?.kind === 'merged') {
            open.delete(each.merged.number);
            merged.set(each.merged.number, each.merged);
        }
    }
    if (subject)
        open.set(subject.number, subject);
    return {
        ...snapshot,
        pulls: [...open.values()].map((pull) => markUnread(pull, unread, snapshot)).toSorted(inOrder),
        merged: [...merged.values()].toSorted(inOrder),
        planTrees: [...snapshot.planTrees, ...planTrees.values()],
    };
}
/** The entries at its head commit, and those of its paths at its merge base and at the tip of the base. */
function markUnread(pull, unread, { answers, base, pulls }) {
    const { changes, revision } = pull;
    if (unread.length === 0 || !changes.complete)
        return pull;
    const mergeBase = answers.mergeBase?.find((each) => each.revision === revision)?.answer;
    const paths = pathsOf(pull);
    const deletes = changes.list.some(({ kind }) => kind === 'delete');
    const isNeeded = (each) => {
        if (each.revision === revision)
            return true;
        if (each.need === 'moves')
            return each.revision === base.commit && deletes;
        if (each.need === 'plans')
            return each.revision === mergeBase && changes.list.some(({ path }) => (0,scope/* isPlanFile */.cx)(path));
        if (each.path === undefined || (each.revision !== mergeBase && each.revision !== base.commit))
            return false;
        if (paths.has(each.path))
            return true;
        // The place to which a file was moved is not a path of the pull request that deletes it.
        const { path } = each;
        return each.revision === mergeBase && deletes && !pulls.some((other) => pathsOf(other).has(path));
    };
    const missing = unread.find(isNeeded);
    if (!missing)
        return pull;
    const why = missing.why === undefined ? '' : `: ${missing.why}`;
    const reason = `${missing.what} could not be read at ${missing.revision.slice(0, 10)}${why}`;
    return { ...pull, changes: (0,github_pulls/* unreadChanges */.hH)(reason, missing.remedy) };
}
const NO_PATHS = new Set();
const pathSets = new WeakMap();
/** The paths that it changes, and their folders. */
function pathsOf({ changes }) {
    if (!changes.complete)
        return NO_PATHS;
    return (0,maps/* remembered */.HK)(pathSets, changes.list, () => new Set(pathsAndFolders(changes.list)));
}
function pathsAndFolders(changes) {
    return changes.flatMap(({ path }) => (0,glob/* withParents */.M2)(path));
}
function inOrder(one, other) {
    return (one.number ?? 0) - (other.number ?? 0);
}
function openIn({ answers }) {
    return answers.overview?.[0]?.answer.open ?? [];
}
async function readTip(query, branch) {
    const shape = schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }).nullable();
    const ref = await query.contents((0,gql/* gql */.J1) `ref(qualifiedName: ${`refs/heads/${branch}`}) { target { oid } }`, shape);
    if (ref)
        return ref.target.oid;
    throw new failure/* Failure */.H('base', `The branch "${branch}" no longer exists.`, 'Name another one with the input "base".');
}
/** As many as the budget allows, so that enough remains to write a status for each open one. */
async function readOptionalPulls(repo, context, asked, open, collected) {
    const client = (0,github_client/* withReserve */.vq)(repo.client, Math.min(open.length + WRITES, Math.floor(repo.client.left() / 2)));
    const answers = [];
    for (let at = 0; at < asked.length; at += ABREAST) {
        const some = asked.slice(at, at + ABREAST);
        const found = await (0,query/* run */.e)({ ...repo, client }, (query) => Promise.all(some.map(({ pull }) => readListed((0,repo_reader/* readerOf */.T)(query, context), pull, open)))).catch((error) => {
            if (error instanceof failure/* Failure */.H && error.code === 'budget')
                return undefined;
            throw error;
        });
        collected.pulls.push(...(found ?? []));
        answers.push(...some.map(() => (found ? 'read' : 'over budget')));
    }
    return answers;
}
/** If a pull request is listed as open but cannot be read or is not shown, the list is all that is known about it. */
async function readListed(reader, number, open) {
    const listed = open.find((each) => each.number === number);
    const found = await (0,isolation/* readOr */.Cq)(() => (0,github_pulls/* readByNumber */.Dl)(reader, number), (reason) => reason);
    if (!listed || (found !== null && typeof found !== 'string'))
        return typeof found === 'string' ? null : found;
    const { branch, sameRepository, head, author, openedAt } = listed;
    const pull = {
        number,
        branch,
        base: reader.base.branch,
        sameRepository,
        head,
        revision: head,
        ...(author === undefined ? {} : { author }),
        ...(openedAt === undefined ? {} : { openedAt }),
        changes: (0,github_pulls/* unreadChanges */.hH)(found ?? `GitHub lists #${number} as open, but does not show it`),
    };
    return { kind: 'open', pull };
}
/**
 * The current state of the pull request under test, in case it was pushed to, got a new base or was closed meanwhile.
 */
async function revalidate(reader, was) {
    const { number = 0 } = was;
    const shape = schemas/* object */.Ikc({ headRefOid: schemas/* string */.YjP(), baseRefName: schemas/* string */.YjP(), state: schemas/* string */.YjP() }).nullable();
    // No cost: it is part of the requests of the round, and never needs one of its own.
    const read = () => reader.pulls((0,gql/* gql */.J1) `pullRequest(number: ${number}) { headRefOid baseRefName state }`, shape, 0);
    const now = await (0,isolation/* readOr */.Cq)(read, (reason) => reason);
    if (typeof now === 'string')
        return { ...was, changes: (0,github_pulls/* unreadChanges */.hH)(now) };
    if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
        return undefined;
    }
    return await (0,github_pulls/* readSubject */.$e)(reader, number, null);
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readTree),
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1884);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _repo_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8860);
/**
 * Finds the changes between two commits from their trees, for lists that are too long for GitHub. A rename is a delete
 * and a create.
 */





/** The most entries of all commits together that are kept, without those of the tip of the base. */
const MOST_KEPT = 600_000;
/** A folder that alone has more entries than GitHub gives in one answer. */
const FOLDER_TOO_LARGE = 'a folder has more entries than GitHub lists';
const TOO_LARGE = new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('incomplete', FOLDER_TOO_LARGE, 'Split the folder.');
/**
 * All entries at a commit, read once in a run as long as there is room to keep them.
 *
 * @param root the tree of the commit, if it is known
 * @returns null if there are more than GitHub lists in one answer
 */
async function readTree(reader, commit, root) {
    const known = reader.trees.get(commit) ?? reader.reading.get(commit);
    if (known !== undefined)
        return await known;
    const reading = wholeTree(reader, commit, root);
    reader.reading.set(commit, reading);
    const tree = await reading;
    const kept = [...reader.trees].reduce((sum, [of, each]) => sum + (of === reader.base.commit ? 0 : (each?.size ?? 0)), 0);
    if (commit === reader.base.commit || kept + (tree?.size ?? 0) <= MOST_KEPT)
        reader.trees.set(commit, tree);
    return tree;
}
async function wholeTree(reader, commit, known) {
    const isBase = commit === reader.base.commit;
    const root = known ?? (isBase ? reader.baseTree : await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(reader, commit));
    try {
        const { truncated, tree } = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .vS)(reader, root, true);
        return truncated ? null : new Map(tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooMuch */ .gB)(error))
            return null;
        throw error;
    }
}
/** The entries at both ends of every change are kept, so that later questions about them need no request. */
async function compareTrees(reader, from, head) {
    const base = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBaseWithTree */ .CJ)(reader, from, head);
    if (base === null) {
        return { kind: 'unprovable', reason: 'it changes 3,000 files or more, and has no merge base with its base branch' };
    }
    try {
        const [old, young] = await Promise.all([
            readTree((0,_repo_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readerAt */ .P)(reader, base.commit), base.commit, base.tree),
            readTree(reader, head),
        ]);
        const changed = old && young
            ? entriesDiffer(old, young, '')
            : await foldersDiffer(reader, base.tree, await (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(reader, head), '');
        const [before, after] = [metAt(reader, base.commit), metAt(reader, head)];
        for (const { path, ...entries } of changed) {
            before.set(path, entries.old);
            after.set(path, entries.young);
        }
        return { kind: 'complete', list: changed.map(changeOf) };
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H && (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .isTooMuch */ .gB)(error)) {
            return { kind: 'unprovable', reason: `it changes 3,000 files or more. ${error.message}` };
        }
        throw error;
    }
}
function metAt({ met }, commit) {
    const known = met.get(commit) ?? new Map();
    met.set(commit, known);
    return known;
}
/** @param old a tree. Null if nothing is there */
async function differences(query, old, young, folder) {
    const whole = await both(query, old, young, true);
    return whole.some(({ truncated }) => truncated)
        ? await foldersDiffer(query, old, young, folder)
        : entriesDiffer(entriesOf(whole[0]), entriesOf(whole[1]), folder);
}
/** @param old a tree. Null if nothing is there */
async function foldersDiffer(query, old, young, folder) {
    const level = await both(query, old, young, false);
    if (level.some(({ truncated }) => truncated)) {
        throw TOO_LARGE;
    }
    const found = entriesDiffer(entriesOf(level[0]), entriesOf(level[1]), folder);
    const [olds, youngs] = [foldersOf(level[0]), foldersOf(level[1])];
    const names = [...new Set([...olds.keys(), ...youngs.keys()])].filter((name) => olds.get(name) !== youngs.get(name));
    // One after the other, because only few trees are too large to be read at once.
    for (const name of names) {
        const below = await differences(query, olds.get(name) ?? null, youngs.get(name) ?? null, `${folder}${name}/`);
        for (const change of below)
            found.push(change);
    }
    return found;
}
async function both(query, old, young, recursive) {
    return await Promise.all([tree(query, old, recursive), tree(query, young, recursive)]);
}
async function tree(query, id, recursive) {
    if (id === null) {
        return { truncated: false, tree: [] };
    }
    return await (0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .vS)(query, id, recursive);
}
function entriesOf(tree) {
    return new Map((tree?.tree ?? []).map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
}
function foldersOf(tree) {
    return new Map((tree?.tree ?? []).filter(({ type }) => type === 'tree').map(({ path, sha }) => [path, sha]));
}
/** Files that differ. */
function entriesDiffer(olds, youngs, folder) {
    const found = [];
    for (const [name, old] of olds) {
        const young = youngs.get(name);
        if ((0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaf */ .xe)(old) && !(young?.oid === old.oid && young.mode === old.mode)) {
            found.push({ path: folder + name, old, young: young ?? null });
        }
    }
    for (const [name, young] of youngs) {
        const old = olds.get(name) ?? null;
        if ((0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaf */ .xe)(young) && !(0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaf */ .xe)(old))
            found.push({ path: folder + name, old, young });
    }
    return found;
}
function changeOf({ path, old, young }) {
    return { path, kind: !(0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaf */ .xe)(young) ? 'delete' : (0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeaf */ .xe)(old) ? 'modify' : 'create', ...(0,_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .encodingOf */ .P$)(path) };
}


/***/ })

};
