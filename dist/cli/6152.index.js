export const id = 6152;
export const ids = [6152];
export const modules = {

/***/ 6152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issues: () => (/* binding */ issues)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/integration/readiness.js + 1 modules
var readiness = __webpack_require__(1424);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/integration/opening/move-ref.js
/** Step 4 and every later change of the record: one compare-and-swap, whose answer may get lost. */


/** The milliseconds between two reads of something that may still happen, or show up late. */
const move_ref_PAUSES = (/* unused pure expression or super */ null && ([1_000, 4_000, 15_000]));
/**
 * Puts a record on a tip, or creates the ref if there is none.
 * @returns what is there afterwards: this record, or that of a run that came first. Its content shows which
 * @throws Failure `ambiguous-lock` if the server neither accepts this record nor shows another one
 */
async function move_ref_put(shared, on, record) {
    return place(shared, on, record, await shared.write(record, on));
}
/** Like `put`, for a commit that already exists. */
async function place(shared, on, record, commit) {
    for (const namespace of on ? [on.namespace] : shared.namespaces) {
        const role = await attempt(shared, on, { namespace, commit, record }, on ? shared.advance : shared.create);
        if (role !== 'elsewhere')
            return role;
    }
    throw ambiguous(shared, record, 'does not allow this ref');
}
/** The same commit is the same request, so it can succeed only once. */
async function attempt(shared, on, wanted, move) {
    for (const pause of [0, ...move_ref_PAUSES]) {
        if (pause > 0)
            await shared.pause(pause);
        const moved = await move(wanted.namespace, wanted.commit);
        if (moved === 'done')
            return wanted;
        // The attempt counts as lost only after the ref was read, because the answer to a successful one may have been
        // lost.
        const now = await shared.tip();
        if (now && now.commit !== on?.commit)
            return now;
        if (moved === 'elsewhere')
            return moved;
    }
    throw ambiguous(shared, wanted.record, 'neither moves this ref nor shows that another run moved it');
}
function ambiguous({ namespaces: [namespace = ''] }, { plan, base }, what) {
    return new Failure('ambiguous-lock', `GitHub ${what}: "${refName(namespace, plan, base)}". No issue was opened.`, 'Make sure that no ruleset of the repository forbids the job to create and update this ref.');
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/issues/comments.js
/** The comments on the issue of an item. Each is posted once, and its first line says which it is. */


/** A person reopened the issue after it was closed for this reason. */
function comments_reopenedComment({ base }, closedFor) {
    const why = closedFor === 'dropped'
        ? 'The plan lists this item as dropped'
        : closedFor === 'removed'
            ? 'The item is no longer in the plan'
            : `The item counts as finished on ${code(base)}`;
    return {
        key: `reopened:${closedFor}`,
        text: `${why}, so this issue was closed. Somebody reopened it, so it stays open until somebody closes it. Work from here on needs an item in the plan.`,
    };
}
function comments_revertedComment({ base }, evidence, closedFor) {
    const merge = evidence === '' ? 'The merge of this item' : `The merge ${evidence} of this item`;
    return {
        key: `reverted:${closedFor}`,
        text: `${merge} was reverted on ${code(base)}, so the item is unfinished again. This issue is not reopened automatically. Reopen it if the work goes on.`,
    };
}
/** The plan lists it again, as an item to work on. */
function comments_backComment({ base }, closedFor) {
    return {
        key: `back:${closedFor}`,
        text: `The plan on ${code(base)} lists this item again, as an item to work on. This issue is not reopened automatically. Reopen it if the work goes on.`,
    };
}
function comments_duplicateIssueComment(kept) {
    return {
        key: 'duplicate',
        text: `Duplicate of #${kept}\n\nTwo runs opened an issue for this item. #${kept} remains, and this one is closed.`,
    };
}
function comments_commentBody({ key, text }, { plan, base, item }) {
    const marker = `<!-- parallel-work issue-comment ${inComment(item)} of ${plan} ${inComment(base)} ${inComment(key)} -->`;
    return `${marker}\n${text}\n`;
}

;// CONCATENATED MODULE: ./lib/core/issues/changes.js
/** What has to change on one issue so that it says what the plan says. Nothing else of the issue is ever changed. */


/** Why an issue is closed, or undefined while there is work to do. */
function closingOf(state) {
    switch (state.kind) {
        case 'merged':
            return { for: state.merge?.mergeCommit.slice(0, 12) ?? 'merged', reason: 'completed' };
        case 'dropped':
            return { for: 'dropped', reason: 'not_planned' };
        case 'removed':
            return { for: 'removed', reason: 'not_planned' };
        default:
            return undefined;
    }
}
/**
 * @param text what the part between the markers should say. Undefined for an item that is no longer in the plan, whose
 * text stays and is only marked
 */
function changes_changesOf(place, entry, issue, state, text, id) {
    // An item that merged keeps its issue as it is when its plan is cleaned up.
    if (state.kind === 'removed' && entry.closedFor !== undefined && !isPlanReason(entry.closedFor))
        return { comments: [] };
    const closing = closingOf(state);
    const part = partChange({ ...place, id }, issue, text);
    const isNews = closing !== undefined && entry.closedFor !== closing.for;
    const comments = commentsOf(place, entry, issue, state, closing?.for);
    return {
        ...(part === undefined ? {} : { part }),
        ...(isNews && issue.isOpen ? { close: closing.reason } : {}),
        ...(isNews ? { closedFor: closing.for } : {}),
        // Closed for another reason the next time, even if that reason is the same word.
        ...(state.kind === 'unfinished' && isPlanReason(entry.closedFor) ? { closedFor: null } : {}),
        comments: comments.filter(({ key }) => !entry.said.includes(key)),
    };
}
function isPlanReason(reason) {
    return reason === 'dropped' || reason === 'removed';
}
function commentsOf(place, { closedFor }, { isOpen }, state, closing) {
    if (closedFor === undefined)
        return [];
    if (closing === closedFor)
        return isOpen ? [reopenedComment(place, closedFor)] : [];
    if (state.kind === 'reverted')
        return [revertedComment(place, state.evidence, closedFor)];
    return state.kind === 'unfinished' && isPlanReason(closedFor) ? [backComment(place, closedFor)] : [];
}
const REMOVED = '**This item is no longer in the plan, so do not work on it.**';
function partChange(name, { body }, text) {
    const parts = partsOf(body, name);
    // A person removed a marker. What is left belongs to people.
    if (parts === undefined)
        return undefined;
    if (text !== undefined) {
        const part = markedPart(name, text);
        return part === parts.part ? undefined : part;
    }
    const first = `${issueMarker(name)}\n`;
    return parts.part.startsWith(`${first}${REMOVED}\n`)
        ? undefined
        : parts.part.replace(first, () => `${first}${REMOVED}\n\n`);
}
/** The body with the new part, as it is read right before it is written. Undefined if it needs no write any more. */
function changes_bodyWith(body, name, part) {
    const parts = partsOf(body, name);
    return parts === undefined || parts.part === part ? undefined : `${parts.before}${part}${parts.after}`;
}
/** Labels of ours that changed since they were set. A person may have removed one, which is then not set again. */
function changes_labelChanges({ labels }, wanted) {
    return {
        add: wanted.filter((each) => !labels.includes(each)),
        remove: labels.filter((each) => !wanted.includes(each)),
    };
}
/** The blockers to add and to remove, by database id. */
function changes_blockerChanges({ blockedBy, textOnly }, wanted) {
    return {
        add: wanted.filter((each) => !blockedBy.includes(each) && !textOnly.includes(each)),
        remove: blockedBy.filter((each) => !wanted.includes(each)),
    };
}
/** Whether two records say the same about the issues. Which run holds them and what it spent does not count. */
function changes_isSameRecord(one, other) {
    const told = ({ holder: _, spent: __, ...record }) => JSON.stringify(record);
    return told(one) === told(other);
}

;// CONCATENATED MODULE: ./lib/core/issues/keep-in-step.js
/**
 * Keeps the issues of a plan in step with it: each item has exactly one issue, opened once. As in
 * `integration/opening/open-once.ts`, a Git ref decides which run may write, because GitHub cannot create an issue only if it
 * does not exist. A run may end at any line here, and any answer may get lost: the next run finishes the work.
 *
 * 1. Read the record in the ref and list the issues. If nothing has to change, stop. Most runs do.
 * 2. Take the ref: create it, or move it to a child commit that names this run as the holder. If another run holds it and
 *    has not ended, stop.
 * 3. If that run ended without giving the ref back, list the issues again until they are known: what it opened is found by
 *    its marker.
 * 4. Open the tracking issue and record it. A list that lacks it is not complete, which protects every later run.
 * 5. Bring the issues that exist up to date, and close those that are done.
 * 6. Open the missing ones in the order of the waves.
 * 7. Make them sub-issues, and add and remove dependencies.
 * 8. Update the tracking issue.
 * 9. Record everything, and give the ref back. Steps 5 to 8 also stop here when no more may be written in this run.
 */







const MOST_ROUNDS = 5;
/** @param known the record as it was read with the plans. Undefined if it could not be read there */
async function keepInStep(wanted, known, shared, self) {
    let tip = known === undefined ? await shared.tip() : known;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        // 1.
        const found = tip ? await lookUp(shared, tip.record) : undefined;
        if (tip && found && isInStep(wanted, tip.record, found))
            return unchanged(tip.record, found);
        if (!tip && !wanted.items.some(mayBeOpened))
            return { operations: new Map(), notes: [], warnings: [] };
        // 2.
        const holder = tip?.record.holder;
        if (holder && !(await shared.hasEnded(holder)))
            return busy(wanted, holder.id, tip?.record);
        const claim = self.newClaim();
        const before = tip?.record ?? {
            plan: wanted.plan,
            base: wanted.base,
            id: self.newClaim(),
            items: [],
            spent: [],
        };
        const taken = await put(shared, tip, { ...before, holder: { ...self.run, claim } });
        if (taken.record.holder?.claim !== claim) {
            tip = taken;
            continue;
        }
        // 3.
        const isInherited = holder !== undefined;
        // No issue can have the id of a record that was just made.
        const again = isInherited ? await lookUpAgain(wanted, shared, taken.record) : (found ?? foundIn(taken.record, []));
        return await underLock(wanted, shared, taken, again);
    }
    throw new Failure('unstable', `Other runs kept changing the record of plan "${wanted.plan}".`, 'Run it again.');
}
/** An item that is done before it has an issue gets none. */
function mayBeOpened({ state }) {
    return state.kind === 'unfinished' || state.kind === 'reverted';
}
/** Lists the issues, and asks for those that the list lacks. */
async function lookUp(shared, record) {
    for (const pause of [...PAUSES, undefined]) {
        const listed = await shared.issues();
        const { unlisted } = foundIn(record, listed);
        const lookedUp = new Map();
        for (const number of unlisted)
            lookedUp.set(number, await shared.issue(number));
        const missed = [...lookedUp.values()].find((each) => typeof each !== 'string' && each.labels.includes(ISSUES_LABEL));
        if (missed === undefined)
            return foundIn(record, listed, lookedUp);
        if (pause !== undefined)
            await shared.pause(pause);
    }
    throw new Failure('incomplete', `GitHub's list of issues with the label "${ISSUES_LABEL}" lacks some that have it, so nothing was changed for plan "${record.plan}".`, 'Run it again. If the problem persists, check whether the token may see all issues.');
}
/** A run that was killed may have opened issues that a list does not show yet. */
async function lookUpAgain({ items }, shared, record) {
    const isKnown = ({ record: { tracking, items: entries } }) => tracking !== undefined &&
        items.filter(mayBeOpened).every(({ item }) => entries.some((each) => each.item === item.item));
    let found = await lookUp(shared, record);
    for (const pause of PAUSES) {
        if (isKnown(found))
            return found;
        await shared.pause(pause);
        found = await lookUp(shared, record);
    }
    return found;
}
function unchanged(record, { forged }) {
    return {
        record,
        operations: new Map(),
        notes: [],
        warnings: [...goneWarnings(record), ...forgedWarnings(record, forged)],
    };
}
function busy({ plan }, run, record) {
    const left = `Run ${run} is writing the issues of plan "${plan}". The next run continues.`;
    return { ...(record && { record }), operations: new Map(), left, notes: [], warnings: [] };
}
function goneWarnings({ tracking, items }) {
    return [tracking, ...items].flatMap((each) => each?.gone ? [`#${each.number} was ${each.gone}. No other issue is opened in its place.`] : []);
}
function forgedWarnings({ plan }, forged) {
    return forged.map((number) => `#${number} has the marker of an issue of plan "${plan}", but no run of this job opened it, so it is ignored. Close it if nobody needs it.`);
}
/** Whether there is nothing to write. */
function isInStep(wanted, recorded, { record, issues, duplicates }) {
    if (recorded.holder || record.tracking === undefined)
        return false;
    if (duplicates.length > 0 || !isSameRecord(recorded, record))
        return false;
    const entries = new Map(record.items.map((each) => [each.item, each]));
    if (wanted.items.some((each) => !entries.has(each.item.item) && mayBeOpened(each)))
        return false;
    const isQuiet = (entry) => {
        const issue = issues.get(entry.number);
        if (entry.gone || !issue)
            return true;
        const item = wanted.items.find((each) => each.item.item === entry.item);
        const { part, closedFor, comments } = itemChanges(wanted, record, entry, issue, item);
        if (part !== undefined || closedFor !== undefined || comments.length > 0)
            return false;
        if (!item || !mayBeOpened(item))
            return true;
        const labels = labelChanges(entry, item.labels);
        const blockers = blockerChanges(entry, wanted.blockersOf(item, record));
        return ([labels.add, labels.remove, blockers.add, blockers.remove].every(({ length }) => length === 0) &&
            (entry.parent !== undefined || record.tracking?.gone !== undefined));
    };
    return record.items.every(isQuiet) && trackingChanges(wanted, record, issues) === undefined;
}
function itemChanges(wanted, record, entry, issue, item) {
    const state = item?.state ?? { kind: 'removed' };
    const text = item && wanted.itemTextOf(item, record);
    return changesOf({ plan: record.plan, base: record.base, item: entry.item }, entry, issue, state, text, record.id);
}
function trackingChanges(wanted, record, issues) {
    const { tracking } = record;
    const issue = tracking && !tracking.gone ? issues.get(tracking.number) : undefined;
    if (!tracking || !issue)
        return undefined;
    const name = trackingName(record);
    const text = wanted.trackingTextOf(record);
    const part = text === undefined ? undefined : markedPart(name, text);
    const isPartNew = part !== undefined && bodyWith(issue.body, name, part) !== undefined;
    const isDone = wanted.isFinished && tracking.closedFor === undefined;
    if (!isPartNew && !isDone)
        return undefined;
    return {
        ...(isPartNew ? { part } : {}),
        ...(isDone && issue.isOpen ? { close: true } : {}),
        ...(isDone ? { isDone } : {}),
    };
}
function trackingName({ plan, base, id }) {
    return { plan, base, id };
}
/** Steps 4 to 9. Whatever fails, what was done is recorded if GitHub still takes it. */
async function underLock(wanted, shared, tip, found) {
    const { holder, ...recorded } = found.record;
    const adopted = found.record.items.filter(({ item }) => !tip.record.items.some((each) => each.item === item));
    const work = {
        wanted,
        shared,
        tip,
        record: recorded,
        issues: found.issues,
        operations: new Map(adopted.map(({ item }) => [item, 'adopted'])),
        notes: new Set(),
        warnings: new Set(forgedWarnings(recorded, found.forged)),
        unrecorded: 0,
        isFull: false,
    };
    let left;
    let failure;
    try {
        await openTracking(work);
        await closeDuplicates(work, found);
        await updateItems(work);
        await openItems(work);
        await updateItems(work);
        await connectItems(work);
        await updateTracking(work);
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        if (LATER.has(error.code))
            left = `${error.message} ${stopped(work)}`;
        else
            failure = error;
    }
    // 9.
    try {
        await store(work, undefined);
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        if (!LATER.has(error.code))
            failure ??= error;
        left ??= stopped(work);
    }
    for (const each of goneWarnings(work.record))
        work.warnings.add(each);
    return {
        record: work.record,
        operations: work.operations,
        ...(left === undefined ? {} : { left }),
        notes: [...work.notes],
        warnings: [...work.warnings],
        ...(failure && { failure }),
    };
}
/** Limits that a later run does not meet again. */
const LATER = new Set(['write-limit', 'rate-limit', 'budget', 'deadline']);
function stopped({ wanted, record }) {
    const missing = wanted.items.filter((each) => mayBeOpened(each) && !record.items.some(({ item }) => item === each.item.item)).length;
    const what = missing === 0 ? 'Not everything was written' : `${missing} of its items have no issue yet`;
    return `Plan "${wanted.plan}": ${what}. The next run continues.`;
}
/** As many writes as a run that is killed may have to find again by their markers. */
const MOST_UNRECORDED = 50;
async function allowed(work) {
    if (work.unrecorded >= MOST_UNRECORDED)
        await store(work, work.tip.record.holder);
    const answer = await work.shared.mayWrite();
    if (answer !== true)
        throw new Failure('write-limit', answer, 'Run it again later.');
    work.unrecorded += 1;
}
async function store(work, holder) {
    const { record, shared } = work;
    const { at, writes } = shared.spent();
    const spent = holder || writes === 0 ? record.spent : [...recentOf(record.spent, at), { at, writes }];
    const wanted = { ...record, spent, ...(holder && { holder }) };
    const now = await put(shared, work.tip, wanted);
    if (!isSameRecord(now.record, wanted) || now.record.holder?.claim !== holder?.claim)
        throw new Failure('unstable', `Another run took over the issues of plan "${record.plan}" while this one was writing them.`, 'The other run continues. Check whether one of the two was started again by hand.');
    work.tip = now;
    work.unrecorded = 0;
}
const HOUR = (/* unused pure expression or super */ null && (60 * 60_000));
function recentOf(spent, now) {
    return spent.filter(({ at }) => at > now - HOUR && at <= now);
}
/** 4. */
async function openTracking(work) {
    const { wanted, shared, record } = work;
    if (record.tracking)
        return;
    const name = trackingName(record);
    const labels = await shared.prepareLabels([ISSUES_LABEL]);
    const body = `${markedPart(name, wanted.trackingTextOf(record) ?? '')}\n`;
    const issue = await openOne(work, name, { title: wanted.trackingTitle, body, labels, assignees: [] });
    work.record = { ...record, tracking: { number: issue.number, id: issue.id } };
    work.operations.set('', 'created');
    await store(work, work.tip.record.holder);
}
/** One request. A second one only if its result is unknown and three reads do not show the issue. */
async function openOne(work, name, draft) {
    const { shared } = work;
    for (let time = 1; time <= 2; time++) {
        await allowed(work);
        const answer = await shared.open(draft);
        const opened = answer === 'unknown' ? await findOpened(shared, name) : answer;
        if (!opened)
            continue;
        work.issues = new Map([...work.issues, [opened.number, opened]]);
        return opened;
    }
    throw new Failure('unreachable', `GitHub gave no usable answer to two requests to open an issue of plan "${name.plan}", and lists no such issue.`, 'Run it again: the next run continues where this one stopped.');
}
async function findOpened(shared, name) {
    for (const pause of PAUSES) {
        await shared.pause(pause);
        const found = (await shared.newest()).filter(({ isOwn, body }) => {
            const marker = isOwn ? readIssueMarker(body) : undefined;
            return marker?.id === name.id && marker.item === name.item && marker.plan === name.plan;
        });
        const [first] = found.toSorted((one, other) => one.number - other.number);
        if (first)
            return first;
    }
    return undefined;
}
/** An issue of a run that was thought to have ended, or whose request GitHub served late. */
async function closeDuplicates(work, { duplicates }) {
    const { shared, record } = work;
    for (const { issue, of, name } of duplicates) {
        await allowed(work);
        warn(work, issue.number, 'could not be closed as a duplicate', await shared.edit(issue.number, { close: 'duplicate' }));
        const place = { plan: record.plan, base: record.base, item: name.item ?? '' };
        const body = commentBody(duplicateIssueComment(of), place);
        warn(work, issue.number, 'could not get a comment', await shared.commentOnce(issue.number, body));
        work.notes.add(`#${issue.number} was closed as a duplicate of #${of}.`);
    }
}
/** @param refused the reason, or undefined if it was done */
function warn({ warnings }, number, what, refused) {
    if (refused !== undefined)
        warnings.add(`#${number} ${what}: ${refused}`);
}
/** 5. */
async function updateItems(work) {
    for (const { item } of work.record.items)
        await updateItem(work, item);
}
async function updateItem(work, item) {
    const { wanted, shared } = work;
    const entry = entryOf(work, item);
    const issue = entry && work.issues.get(entry.number);
    if (!entry || entry.gone || !issue)
        return;
    const wantedItem = wanted.items.find((each) => each.item.item === item);
    const place = { plan: wanted.plan, base: wanted.base, item };
    const { part, close, closedFor, comments } = itemChanges(wanted, work.record, entry, issue, wantedItem);
    if (part !== undefined || close !== undefined) {
        await allowed(work);
        if (!(await editPart(work, issue, { ...place, id: work.record.id }, { part, close })))
            return;
        if (work.operations.get(item) === undefined || close)
            work.operations.set(item, close ? 'closed' : 'updated');
    }
    if (closedFor !== undefined) {
        const { closedFor: _, ...rest } = entryOf(work, item) ?? entry;
        replace(work, closedFor === null ? rest : { ...rest, closedFor });
    }
    for (const each of comments) {
        await allowed(work);
        warn(work, entry.number, 'could not get a comment', await shared.commentOnce(entry.number, commentBody(each, place)));
        const now = entryOf(work, item) ?? entry;
        replace(work, { ...now, said: [...now.said, each.key] });
        work.notes.add(`A comment on #${entry.number} says what happened to item "${item}".`);
    }
    if (wantedItem && mayBeOpened(wantedItem))
        await relabel(work, item, wantedItem);
}
async function relabel(work, item, { labels }) {
    const entry = entryOf(work, item);
    if (!entry)
        return;
    const change = labelChanges(entry, labels);
    if (change.add.length + change.remove.length === 0)
        return;
    await allowed(work);
    const add = change.add.length === 0 ? [] : await work.shared.prepareLabels(change.add);
    warn(work, entry.number, 'could not get its labels', await work.shared.relabel(entry.number, { ...change, add }));
    replace(work, { ...entry, labels });
    work.operations.set(item, work.operations.get(item) ?? 'updated');
}
/**
 * People may have edited the issue since it was listed, so it is read right before it is written.
 *
 * @returns false if GitHub refused it, or did not say
 */
async function editPart(work, issue, name, { part, close }) {
    const { shared } = work;
    const now = part === undefined ? issue : await shared.issue(issue.number);
    if (typeof now === 'string')
        return false;
    const body = part === undefined ? undefined : bodyWith(now.body, name, part);
    const edit = { ...(body === undefined ? {} : { body }), ...(close && now.isOpen ? { close } : {}) };
    if (edit.body === undefined && edit.close === undefined)
        return true;
    const refused = await shared.edit(issue.number, edit);
    warn(work, issue.number, 'could not be updated', refused);
    if (refused !== undefined)
        return false;
    const after = { ...now, body: body ?? now.body, isOpen: now.isOpen && !edit.close };
    work.issues = new Map([...work.issues, [issue.number, after]]);
    return true;
}
function entryOf({ record }, item) {
    return record.items.find((each) => each.item === item);
}
function replace(work, entry) {
    const items = work.record.items.map((each) => (each.item === entry.item ? entry : each));
    work.record = { ...work.record, items };
}
/** 6. */
async function openItems(work) {
    const { wanted, shared } = work;
    const missing = wanted.items.filter((each) => mayBeOpened(each) && !entryOf(work, each.item.item));
    const ready = new Map();
    for (const each of missing) {
        const unknown = each.labels.filter((label) => !ready.has(label));
        for (const label of unknown) {
            await allowed(work);
            ready.set(label, (await shared.prepareLabels([label])).includes(label));
        }
        const labels = each.labels.filter((label) => ready.get(label));
        const name = { ...trackingName(work.record), item: each.item.item };
        const body = `${markedPart(name, wanted.itemTextOf(each, work.record))}\n`;
        const issue = await openOne(work, name, { title: wanted.titleOf(each), body, labels, assignees: [] });
        const entry = { ...newEntry(each.item.item, issue), labels: each.labels };
        work.record = { ...work.record, items: [...work.record.items, entry] };
        work.operations.set(each.item.item, 'created');
    }
}
/** 7. */
async function connectItems(work) {
    const { wanted } = work;
    const { tracking } = work.record;
    const children = [...work.issues.values()].filter(({ parent }) => parent === tracking?.number);
    work.isFull = children.length >= MOST_SUB_ISSUES;
    for (const each of wanted.items) {
        const entry = entryOf(work, each.item.item);
        if (!entry || entry.gone || !mayBeOpened(each))
            continue;
        await linkItem(work, entry);
        await blockItem(work, each);
    }
}
async function linkItem(work, entry) {
    const { tracking } = work.record;
    if (entry.parent !== undefined || !tracking || tracking.gone)
        return;
    const parent = work.issues.get(entry.number)?.parent;
    if (parent !== undefined) {
        // An earlier run linked it, or a person gave it another parent, where it stays.
        replace(work, { ...entry, parent: parent === tracking.number ? 'native' : 'text' });
        return;
    }
    if (!work.isFull)
        await allowed(work);
    const linked = work.isFull ? 'full' : await work.shared.link(tracking.number, entry);
    if (linked === 'unknown')
        return;
    if (linked === 'full')
        work.isFull = true;
    if (linked !== 'done')
        work.notes.add(`Some items are not sub-issues of #${tracking.number}, because GitHub ${linked === 'full' ? `allows only ${MOST_SUB_ISSUES}` : 'refused it'}. Its text lists them.`);
    replace(work, { ...entry, parent: linked === 'done' ? 'native' : 'text' });
}
async function blockItem(work, each) {
    const { wanted, shared } = work;
    const start = entryOf(work, each.item.item);
    if (!start)
        return;
    const { add, remove } = blockerChanges(start, wanted.blockersOf(each, work.record));
    for (const id of remove) {
        await allowed(work);
        if ((await shared.unblock(start.number, { id })) === 'unknown')
            continue;
        const entry = entryOf(work, each.item.item) ?? start;
        replace(work, { ...entry, blockedBy: entry.blockedBy.filter((known) => known !== id) });
    }
    for (const id of add) {
        await allowed(work);
        const blocked = await shared.block(start.number, { id });
        if (blocked === 'unknown')
            continue;
        const entry = entryOf(work, each.item.item) ?? start;
        if (blocked === 'done')
            replace(work, { ...entry, blockedBy: [...entry.blockedBy, id] });
        else {
            replace(work, { ...entry, textOnly: [...entry.textOnly, id] });
            work.notes.add(`Some dependencies of #${start.number} are only in its text, because GitHub refused them.`);
        }
    }
}
/** 8. */
async function updateTracking(work) {
    const { record, wanted } = work;
    const { tracking } = record;
    const changes = trackingChanges(wanted, record, work.issues);
    const issue = tracking && work.issues.get(tracking.number);
    if (!tracking || !changes || !issue)
        return;
    if (changes.part !== undefined || changes.close) {
        await allowed(work);
        // A plan that was removed has no items.
        const reason = wanted.items.length === 0 ? 'not_planned' : 'completed';
        const close = changes.close ? reason : undefined;
        if (!(await editPart(work, issue, trackingName(record), { part: changes.part, close })))
            return;
        work.operations.set('', work.operations.get('') ?? (close ? 'closed' : 'updated'));
    }
    if (changes.isDone)
        work.record = { ...work.record, tracking: { ...tracking, closedFor: 'done' } };
}

;// CONCATENATED MODULE: ./lib/core/issues/port.js
/** Every issue of a plan has this label when it is created. The protocol lists the issues by it. */
const port_ISSUES_LABEL = 'parallel-work';
/** GitHub's limit for one parent, closed ones included. */
const port_MOST_SUB_ISSUES = 100;

;// CONCATENATED MODULE: ./lib/core/issues/drafts.js




/** Without numbers, which only GitHub gives. */
function draftsOf(wanted) {
    const { plan, base, items } = wanted;
    const record = { plan, base, id: '00000000', items: [], spent: [] };
    return {
        plan,
        title: wanted.trackingTitle,
        labels: [port_ISSUES_LABEL],
        body: wanted.trackingTextOf(record) ?? '',
        items: items.filter(mayBeOpened).map((each) => {
            const [branch] = each.item.branches;
            return {
                plan,
                item: each.item.item,
                ...(branch === undefined ? {} : { branch }),
                wave: each.wave,
                title: wanted.titleOf(each),
                labels: each.labels,
                blockedBy: each.dependsOn.map((ref) => `${ref.plan}/${ref.item}`),
                body: wanted.itemTextOf(each, record),
            };
        }),
    };
}
function draftsText(drafts, base, judgement) {
    const lines = drafts.flatMap(({ plan, title, items }) => [
        `Plan "${plan}": a tracking issue and ${(0,words/* plural */.LS)(items.length, 'issue')} for its items would be opened.`,
        `  tracking issue: ${title}`,
        ...items.map((each) => `  wave ${each.wave}  item "${each.item}": ${each.title} [${each.labels.join(', ')}]`),
        ...items.flatMap((each) => ['', `--- ${each.title}`, '', ...each.body.split('\n')]),
    ]);
    const none = drafts.length === 0 ? [`No plan is open on "${base}".`] : [];
    const notes = [...judgement.notes, ...(judgement.warnings ?? [])].map((each) => `note: ${(0,inert/* visible */.RK)(each)}`);
    return `${[...none, ...lines, ...notes].map(inert/* logLine */.BP).join('\n')}\n`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/core/integration/opening/record.js
/**
 * What the ref of an integration records: which run claims to open its issue, and which issue it became. The ref points
 * to a commit with this as its message. Every change is a child commit, so two runs cannot both be next.
 */

/** Each claim that was given up adds one, so more than these would be years old. */
const MOST_CLAIMS = 500;
const id = schemas/* string */.YjP().regex(/^[0-9a-f-]{8,64}$/);
const number = schemas/* int */.Whr().positive();
const run = schemas/* strictObject */.rej({ id: number, attempt: number });
const shape = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    plan: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    planRevision: schemas/* string */.YjP(),
    pulls: schemas/* array */.YOg(number),
    commits: schemas/* array */.YOg(schemas/* string */.YjP()),
    claim: id,
    claims: schemas/* array */.YOg(id).min(1),
    former: schemas/* array */.YOg(id),
    run,
    issue: number.optional(),
    told: run.extend({ claim: id }).optional(),
});
/** The message of the commit: one line for people, then the record. */
function recordText(record) {
    const { plan, base, issue } = record;
    const subject = `parallel-work: integration of ${plan} into ${base}${issue === undefined ? '' : ` is issue ${issue}`}`;
    return `${subject}\n\n${JSON.stringify({ version: 1, ...record })}\n`;
}
/**
 * Undefined for anything that is not a record of this plan and base: a commit of somebody else, a newer version, garbage. A
 * record names what made the plan ready, which distinguishes an earlier use of the same name from this one.
 */
function readRecord(text, plan, base) {
    const parsed = shape.safeParse(jsonOf(text.slice(text.indexOf('\n\n') + 2)));
    if (!parsed.success)
        return undefined;
    const { version: _, issue, told, ...rest } = parsed.data;
    if (rest.plan !== plan || rest.base !== base || rest.claims.at(-1) !== rest.claim)
        return undefined;
    if (rest.pulls.length + rest.commits.length === 0)
        return undefined;
    return { ...rest, ...(issue === undefined ? {} : { issue }), ...(told === undefined ? {} : { told }) };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Adds a claim. `afresh`: a person asked for a new issue (`recreate`), so earlier ones no longer count. */
function withClaim(before, facts, afresh) {
    const claims = before?.claims ?? [];
    const former = before?.former ?? [];
    return {
        ...facts,
        claims: [...(afresh ? [] : claims), facts.claim].slice(-MOST_CLAIMS),
        former: (afresh ? [...former, ...claims] : former).slice(-MOST_CLAIMS),
    };
}

// EXTERNAL MODULE: ./lib/core/brief/contracts.js
var contracts = __webpack_require__(7783);
// EXTERNAL MODULE: ./lib/core/brief/files.js
var files = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/core/brief/layout.js
var layout = __webpack_require__(6028);
// EXTERNAL MODULE: ./lib/core/brief/steps.js
var steps = __webpack_require__(835);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/core/text/start-work.js
var start_work = __webpack_require__(8793);
;// CONCATENATED MODULE: ./lib/core/issues/item-body.js









/** Of the 65,536 characters that GitHub allows, the rest is room for what people add. */
const MOST_TEXT = 50_000;
const MOST_SECTION = 12_000;
function itemText(plan, wanted, context) {
    const { item, state } = wanted;
    const brief = briefContextOf(context);
    // Files of others change with every other item. `check` says whose file it is.
    const alone = { ...brief, planState: { ...brief.planState, plans: [] } };
    const sections = [
        (0,layout/* section */.uW)('The whole task', [(0,layout/* block */.om)(plan.task), (0,layout/* block */.om)(plan.context)]),
        (0,layout/* section */.uW)('This item', [(0,layout/* block */.om)(item.context)]),
        (0,layout/* section */.uW)('Before you start', dependencyPart(wanted, context)),
        (0,layout/* section */.uW)('Files you may change', (0,files/* allowedPart */.m)(plan, item, alone)),
        (0,layout/* section */.uW)('Files you must not change', (0,files/* forbiddenPart */.j)(plan, item, alone)),
        (0,layout/* section */.uW)('What you must provide', (0,contracts/* providedPart */.T4)(item, brief)),
        (0,layout/* section */.uW)('What you can rely on', (0,contracts/* reliedOnPart */.S3)(item, brief)),
        (0,layout/* section */.uW)('How to start', (0,steps/* startPart */.CF)(plan, item, brief)),
        (0,layout/* section */.uW)('How to verify your work', (0,steps/* verifyPart */.Ph)(item, brief)),
        (0,layout/* section */.uW)('When you need something else', (0,steps/* helpPart */.Bb)(plan, item, brief)),
        (0,layout/* section */.uW)('How to finish', (0,steps/* finishPart */.V$)(item, brief)),
    ];
    return fitted([...opening(plan, wanted, context), ...sections.filter((each) => each !== '')], item, state);
}
/** An agent that starts from an issue reads its first lines, so they name the branch. */
function opening({ id }, { item, state }, { base, tracking }) {
    const plain = (0,start_work/* plainBranch */.P6)(item.branches);
    const claims = branchNames(item.branches);
    const others = branchNames(item.branches.filter((each) => each !== plain));
    const branch = plain === undefined
        ? `Give your branch a name that ${claims} matches`
        : `Work on the branch ${(0,markdown/* code */.aY)(plain)}, with exactly this name${others === '' ? '' : ` (or one that ${others} matches)`}`;
    const part = tracking === undefined ? 'a part' : `part of #${tracking}`;
    const text = stateText(state);
    return [
        `${branch}, and open its pull request into ${(0,markdown/* code */.aY)(base.branch)}.`,
        ...(text === '' ? [] : [text]),
        `This is item ${nameOf(item)} of plan ${(0,markdown/* code */.aY)(id)}, ${part}. The plan on ${(0,markdown/* code */.aY)(base.branch)} decides which files belong to it. This text follows the plan: write your own notes in comments, or below it.`,
    ];
}
function branchNames(branches) {
    const names = branches.map((each) => (0,markdown/* code */.aY)(each));
    return (0,plan_text/* limitedEntries */.tP)(names, 1_000, 'branch').join(' or ');
}
function nameOf(item, name = item?.item ?? '') {
    return item === undefined || item.title === item.item ? (0,markdown/* code */.aY)(name) : `${(0,markdown/* code */.aY)(name)} (${(0,plan_text/* words */.aL)(item.title, 150)})`;
}
function stateText(state) {
    switch (state.kind) {
        case 'unfinished':
            return '';
        case 'merged':
            return `**This item is finished.** It was merged${mergeName(state)}.`;
        case 'reverted':
            return `**This item is unfinished again**, because its merge ${state.evidence === '' ? '' : `${state.evidence} `}was reverted.`;
        case 'dropped':
            return `**This item was dropped, so do not work on it.** The reason: ${(0,plan_text/* words */.aL)(state.reason, 500)}`;
    }
}
function mergeName({ merge }) {
    if (merge === undefined)
        return '';
    return merge.number === undefined ? ` as commit ${merge.mergeCommit.slice(0, 10)}` : ` by #${merge.number}`;
}
function dependencyPart({ item, dependsOn }, { plans, numberOf }) {
    if (dependsOn.length === 0)
        return ['This item depends on no other item. You can start now.'];
    const items = new Map(plans.flatMap(plan_plan/* itemsOf */.S3).map((each) => [(0,plan_plan/* keyOf */.TN)(each), each]));
    const lines = dependsOn.map((ref) => {
        const number = numberOf(ref);
        const name = ref.plan === item.plan ? ref.item : (0,plan_plan/* keyOf */.TN)(ref);
        return `- ${number === undefined ? '' : `#${number} `}${nameOf(items.get((0,plan_plan/* keyOf */.TN)(ref)), name)}`;
    });
    return [
        'This item is blocked by these items:',
        (0,plan_text/* limitedEntries */.tP)(lines, 8_000, 'item').join('\n'),
        'Wait until all of them have merged. Until then, the check of your branch fails with `dependency-open`.',
    ];
}
/** How far the items are is not in the text, so nothing here depends on it. */
function briefContextOf({ plans, repository, base }) {
    return {
        planState: { plans, progress: new Map(), waitsFor: () => [] },
        base: base.branch,
        planRevision: '',
        isDraft: false,
        start: { repository: repository.name, from: `origin/${base.branch}`, hasOrigin: true },
    };
}
/** A part that is too long says where it can be read. Fences cannot be cut, so it is left out as a whole. */
function fitted(parts, { plan, item }, state) {
    const elsewhere = `This part is too long for an issue. Read it with \`parallel-work brief ${(0,shell/* shellWord */.r)(`${plan}/${item}`)}\`.`;
    const withoutText = (part) => `${part.split('\n')[0] ?? ''}\n\n${elsewhere}`;
    let room = MOST_TEXT - (state.kind === 'dropped' ? 600 : 0);
    const shown = parts.map((part) => {
        const isTooLong = part.startsWith('## ') && part.length > Math.min(MOST_SECTION, room);
        const text = isTooLong ? withoutText(part) : part;
        room -= text.length + 2;
        return text;
    });
    return shown.join('\n\n');
}

// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
;// CONCATENATED MODULE: ./lib/core/report/waves-graph.js
/**
 * The waves of the plans as a Mermaid graph, which GitHub draws in a summary, or as a table if the graph would be too
 * large.
 */




/**
 * GitHub refuses a larger diagram (https://mermaid.js.org/config/schema-docs/config.html: `maxTextSize`, `maxEdges`).
 */
const MOST_CHARACTERS = 50_000;
const MOST_EDGES = 500;
/** @returns Markdown. Empty for plans without an item. Ids need no escaping, because a plan allows only `[a-z0-9-]` */
function wavesGraph(plans) {
    const laidOut = (0,waves/* waves */.L)(plans, plans.flatMap(plan_plan/* itemsOf */.S3).filter(({ dropped }) => dropped === undefined));
    if (laidOut.length === 0)
        return '';
    const edges = edgesOf(plans);
    const graph = ['graph LR', ...laidOut.flatMap(waveLines), ...edges].join('\n');
    const fits = graph.length <= MOST_CHARACTERS && edges.length <= MOST_EDGES;
    const title = `### ${(0,words/* plural */.LS)(laidOut.length, 'wave')}`;
    return fits ? `${title}\n\n\`\`\`mermaid\n${graph}\n\`\`\`` : `${title}\n\n${table(laidOut)}`;
}
function waveLines(wave, index) {
    const nodes = wave.map((item) => `    ${nodeOf((0,plan_plan/* keyOf */.TN)(item))}["${(0,plan_plan/* keyOf */.TN)(item)}"]`);
    return [`  subgraph wave${index + 1} ["wave ${index + 1}"]`, ...nodes, '  end'];
}
/**
 * The integration waits for all items. Only the arrows from items that nothing else waits for are drawn, so that they
 * do not hide the rest.
 */
function edgesOf(plans) {
    const items = plans.flatMap(plan_plan/* itemsOf */.S3).filter(({ dropped }) => dropped === undefined);
    const known = new Set(items.map(plan_plan/* keyOf */.TN));
    const awaited = new Set(items.filter(({ isIntegration }) => !isIntegration).flatMap((item) => item.dependsOn.map(plan_plan/* keyOf */.TN)));
    return items.flatMap((item) => item.dependsOn
        .map(plan_plan/* keyOf */.TN)
        .filter((key) => known.has(key) && !(item.isIntegration && awaited.has(key)))
        .map((key) => `  ${nodeOf(key)} --> ${nodeOf((0,plan_plan/* keyOf */.TN)(item))}`));
}
/** A prefix, because Mermaid would read a word such as `end` as its own. */
function nodeOf(key) {
    return `item_${key.replaceAll('-', '_d_').replace('/', '_s_')}`;
}
function table(laidOut) {
    const rows = laidOut.map((wave, index) => {
        const shown = wave.slice(0, 20).map((item) => (0,markdown/* code */.aY)((0,plan_plan/* keyOf */.TN)(item)));
        return [String(index + 1), [...shown, ...(wave.length > 20 ? [`${wave.length - 20} more`] : [])].join(', ')];
    });
    const most = rows.slice(0, 100);
    const more = rows.length > 100 ? [`\nand ${(0,words/* plural */.LS)(rows.length - 100, 'more wave')}`] : [];
    return [...[['Wave', 'Items'], ['---', '---'], ...most].map(markdown/* row */.nM), ...more].join('\n');
}

;// CONCATENATED MODULE: ./lib/core/issues/tracking-body.js
/** The text of the tracking issue: the graph of the waves, and a list of all items with their issues. */




/** GitHub's limit for the title of an issue, in characters. */
const MOST_TITLE = 256;
const MOST_GRAPH = 20_000;
const MOST_ITEMS = 28_000;
function issueTitle(text) {
    return (0,inert/* cut */.Jj)((0,inert/* visible */.RK)(text.trim().split(/\r?\n/)[0] ?? ''), MOST_TITLE);
}
function trackingText(plan, wanted, context) {
    const { base, isFinished } = context;
    const graph = wavesGraph([plan]);
    return [
        `The items of plan ${(0,markdown/* code */.aY)(plan.id)} on ${(0,markdown/* code */.aY)(base.branch)}. Each has an issue of its own, and each is finished when its pull request has merged.`,
        ...(isFinished ? ['**The plan is finished.**'] : []),
        (0,plan_text/* words */.aL)(plan.task, 600),
        plan.context === undefined ? '' : (0,plan_text/* paragraphs */.qN)(plan.context, 4_000),
        graph.length > MOST_GRAPH ? '' : graph.replace(/^### .*\n\n/, '## Waves\n\n'),
        ['## Items', '', ...(0,plan_text/* limitedEntries */.tP)(itemLines(wanted, context), MOST_ITEMS, 'item')].join('\n'),
        ...integrationPart(plan, context),
        'This text follows the plan. Write your own notes in comments, or below it.',
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
function itemLines(wanted, { entries }) {
    return wanted.map(({ item, wave, state }) => {
        const entry = entries.get(item.item);
        const box = state.kind === 'merged' ? '[x]' : '[ ]';
        const number = entry === undefined || entry.gone ? '' : `#${entry.number} `;
        const name = item.title === item.item ? '' : `: ${(0,plan_text/* words */.aL)(item.title, 150)}`;
        const where = wave === 0 ? 'dropped' : `wave ${wave}`;
        return `- ${box} ${number}${(0,markdown/* code */.aY)(item.item)}${name} (${where})`;
    });
}
function integrationPart({ integration }, { integration: number }) {
    if (!integration)
        return [];
    return [
        '## Integration',
        number === undefined
            ? 'Once all items have merged, the work is put together. The command `integrate` opens the issue for it.'
            : `The work is put together in #${number}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/core/issues/wanted.js



/** In the order of the waves, so that the issue of an item comes after those that it depends on. */
function wantedIssues({ plan, missing, merged }, plans) {
    const live = plans.flatMap(plan_plan/* itemsOf */.S3).filter(({ dropped }) => dropped === undefined);
    const waveOf = new Map((0,waves/* waves */.L)(plans, live).flatMap((wave, index) => wave.map((item) => [(0,plan_plan/* keyOf */.TN)(item), index + 1])));
    const unfinished = new Map(missing.map((each) => [each.item, each]));
    const wanted = plan.items.map((item) => {
        const wave = waveOf.get((0,plan_plan/* keyOf */.TN)(item)) ?? 0;
        const dependsOn = item.dependsOn.filter((ref) => waveOf.has((0,plan_plan/* keyOf */.TN)(ref)));
        const role = dependsOn.length === 0 ? 'parallel' : 'sequential';
        const labels = item.dropped === undefined ? [port_ISSUES_LABEL, role, `wave-${wave}`] : [];
        return { item, wave, labels, state: stateOf(item, unfinished.get(item.item), merged), dependsOn };
    });
    return wanted.toSorted((one, other) => one.wave - other.wave);
}
function stateOf({ item, dropped }, missing, merged) {
    if (dropped !== undefined)
        return { kind: 'dropped', reason: dropped };
    if (missing?.state === 'reverted')
        return { kind: 'reverted', evidence: missing.evidence ?? '' };
    if (missing)
        return { kind: 'unfinished' };
    const merge = merged.findLast((each) => each.item === item);
    return { kind: 'merged', ...(merge && { merge }) };
}

;// CONCATENATED MODULE: ./lib/core/issues/wanted-texts.js
/** What a plan wants of its issues, with the texts, from a survey of the base. */




/** @param others the records of the other plans on the base, by plan */
function wantedOf(of, survey, others, context) {
    const { plan } = of;
    const plans = survey.plans.map((each) => each.plan);
    const items = wantedIssues(of, plans);
    const integration = integrationIssueOf(plan.id, survey, context);
    const entryOf = (ref, record) => {
        const entries = (ref.plan === plan.id ? record : others.get(ref.plan))?.items;
        const entry = entries?.find(({ item }) => item === ref.item);
        return entry?.gone ? undefined : entry;
    };
    return {
        plan: plan.id,
        base: context.base.branch,
        items,
        isFinished: of.finished,
        titleOf: ({ item }) => issueTitle(item.title),
        trackingTitle: issueTitle(plan.task),
        itemTextOf: (wanted, record) => itemText(plan, wanted, {
            ...context,
            plans,
            numberOf: (ref) => entryOf(ref, record)?.number,
            ...(record.tracking && !record.tracking.gone ? { tracking: record.tracking.number } : {}),
        }),
        trackingTextOf: (record) => trackingText(plan, items, {
            ...context,
            entries: new Map(record.items.map((each) => [each.item, each])),
            isFinished: of.finished,
            ...(integration === undefined ? {} : { integration }),
        }),
        blockersOf: ({ dependsOn }, record) => dependsOn.flatMap((ref) => entryOf(ref, record)?.id ?? []),
    };
}
/** A plan that the base has no more. None of its items is worked on. */
function removedPlan(plan, { base }) {
    return {
        plan,
        base: base.branch,
        items: [],
        isFinished: true,
        titleOf: () => '',
        trackingTitle: '',
        itemTextOf: () => '',
        trackingTextOf: () => undefined,
        blockersOf: () => [],
    };
}
/** The issue that `integrate` opened for the plan. Only `integrate` writes it. */
function integrationIssueOf(plan, { history }, { base }) {
    const records = (history?.records ?? []).map(({ message }) => readRecord(message, plan, base.branch));
    return records.find((each) => each?.issue !== undefined)?.issue;
}

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 9 modules
var git_source = __webpack_require__(3929);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/cli/integrate.js + 5 modules
var integrate = __webpack_require__(5628);
;// CONCATENATED MODULE: ./lib/commands/cli/issues.js
/** `issues --dry-run`: shows the issues that the action would open for the plans on the base. */









/** @returns 0, or 2 if a plan is broken */
async function issues({ base, dryRun }, here) {
    if (!dryRun) {
        throw new failure/* Failure */.H('usage', 'The command line never opens issues. Only the action does, because it makes sure that each item has only one.', 'Use --dry-run to see what it would open. To open the issues, run the action with "command: issues".');
    }
    const { directory, terminal } = here;
    const source = (0,git_source/* gitSource */.Y)({
        directory,
        subject: 'all',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
    const { snapshot, result: survey } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,readiness/* surveyIntegration */.P)(known));
    const judgement = (0,integrate/* judgementOf */.l)(survey);
    const isBroken = survey.problems.length > 0;
    const code = isBroken ? 2 : 0;
    const drafts = survey.plans.map((each) => draftsOf(wantedOf(each, survey, new Map(), snapshot)));
    if (here.json)
        await terminal.print((0,json/* json */.P)('issues', code, judgement, isBroken ? {} : { issues: drafts }));
    else if (isBroken)
        await terminal.print((0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
    else
        await terminal.print(draftsText(drafts, snapshot.base.branch, judgement));
    return code;
}


/***/ })

};
