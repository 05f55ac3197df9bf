export const id = 32;
export const ids = [32];
export const modules = {

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issuesOnGithub: () => (/* binding */ issuesOnGithub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/integration/readiness.js + 1 modules
var readiness = __webpack_require__(1424);
// EXTERNAL MODULE: ./lib/core/integration/opening/move-ref.js
var move_ref = __webpack_require__(3352);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/text/marker-line.js
var marker_line = __webpack_require__(4292);
;// CONCATENATED MODULE: ./lib/core/issues/comments.js
/** The comments on the issue of an item. Each is posted once, and its first line says which it is. */


/** A person reopened the issue after it was closed for this reason. */
function reopenedComment({ base }, closedFor) {
    const why = closedFor === 'dropped'
        ? 'The plan lists this item as dropped'
        : closedFor === 'removed'
            ? 'The item is no longer in the plan'
            : `The item counts as finished on ${(0,markdown/* code */.aY)(base)}`;
    return {
        key: `reopened:${closedFor}`,
        text: `${why}, so this issue was closed. Somebody reopened it, so it stays open until somebody closes it. Work from here on needs an item in the plan.`,
    };
}
function revertedComment({ base }, evidence, closedFor) {
    const merge = evidence === '' ? 'The merge of this item' : `The merge ${evidence} of this item`;
    return {
        key: `reverted:${closedFor}`,
        text: `${merge} was reverted on ${(0,markdown/* code */.aY)(base)}, so the item is unfinished again. This issue is not reopened automatically. Reopen it if the work goes on.`,
    };
}
/** The plan lists it again, as an item to work on. */
function backComment({ base }, closedFor) {
    return {
        key: `back:${closedFor}`,
        text: `The plan on ${(0,markdown/* code */.aY)(base)} lists this item again, as an item to work on. This issue is not reopened automatically. Reopen it if the work goes on.`,
    };
}
function duplicateIssueComment(kept) {
    return {
        key: 'duplicate',
        text: `Duplicate of #${kept}\n\nTwo runs opened an issue for this item. #${kept} remains, and this one is closed.`,
    };
}
function commentBody({ key, text }, { plan, base, item }) {
    const marker = `<!-- parallel-work issue-comment ${(0,marker_line/* inComment */.N7)(item)} of ${plan} ${(0,marker_line/* inComment */.N7)(base)} ${(0,marker_line/* inComment */.N7)(key)} -->`;
    return `${marker}\n${text}\n`;
}

;// CONCATENATED MODULE: ./lib/core/issues/marker.js
/**
 * The markers in issues of a plan. The first line of an issue says which item it is of, and a last line ends the part that
 * this program writes. Everything around that part belongs to people.
 */

const LINE = /^<!-- parallel-work (?:issue (\S+)|tracking) of ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) ([0-9a-f-]{8,64}) -->$/;
function issueMarker({ plan, base, item, id }) {
    const what = item === undefined ? 'tracking' : `issue ${(0,marker_line/* inComment */.N7)(item)}`;
    return `<!-- parallel-work ${what} of ${plan} ${(0,marker_line/* inComment */.N7)(base)} ${id} -->`;
}
/** Only the exact first line counts. A quoted marker is text of somebody else. */
function readIssueMarker(body) {
    const line = (0,marker_line/* firstLine */.TM)(body);
    const [, encoded, plan, base, id] = LINE.exec(line) ?? [];
    if (plan === undefined || base === undefined || id === undefined)
        return undefined;
    const item = encoded === undefined ? undefined : (0,marker_line/* outOfComment */.tV)(encoded);
    const branch = (0,marker_line/* outOfComment */.tV)(base);
    if (branch === undefined)
        return undefined;
    const name = { plan, base: branch, id, ...(item === undefined ? {} : { item }) };
    return issueMarker(name) === line ? name : undefined;
}
function endMarker({ id }) {
    return `<!-- parallel-work end ${id} -->`;
}
/** The part that this program writes. Text of a plan cannot contain a line that looks like a marker. */
function markedPart(name, text) {
    const inert = text.replaceAll('<!-- parallel-work', '<!- - parallel-work');
    return [issueMarker(name), inert, endMarker(name)].join('\n');
}
/** The body before, between and after the markers. Undefined if a person removed or repeated one of them. */
function partsOf(body, name) {
    const lines = body.split('\n');
    const isLine = (wanted) => (line) => line.replace(/\r$/, '') === wanted;
    const [isStart, isEnd] = [isLine(issueMarker(name)), isLine(endMarker(name))];
    const start = lines.findIndex(isStart);
    const end = lines.findIndex(isEnd);
    if (start < 0 || end < start || lines.filter(isStart).length > 1 || lines.filter(isEnd).length > 1)
        return undefined;
    return {
        before: lines
            .slice(0, start)
            .map((line) => `${line}\n`)
            .join(''),
        // The web editor of GitHub writes CRLF.
        part: lines
            .slice(start, end + 1)
            .map((line) => line.replace(/\r$/, ''))
            .join('\n'),
        after: [lines[end]?.endsWith('\r') ? '\r' : '', ...lines.slice(end + 1).map((line) => `\n${line}`)].join(''),
    };
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
function changesOf(place, entry, issue, state, text, id) {
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
function bodyWith(body, name, part) {
    const parts = partsOf(body, name);
    return parts === undefined || parts.part === part ? undefined : `${parts.before}${part}${parts.after}`;
}
/** Labels of ours that changed since they were set. A person may have removed one, which is then not set again. */
function labelChanges({ labels }, wanted) {
    return {
        add: wanted.filter((each) => !labels.includes(each)),
        remove: labels.filter((each) => !wanted.includes(each)),
    };
}
/** The blockers to add and to remove, by database id. */
function blockerChanges({ blockedBy, textOnly }, wanted) {
    return {
        add: wanted.filter((each) => !blockedBy.includes(each) && !textOnly.includes(each)),
        remove: blockedBy.filter((each) => !wanted.includes(each)),
    };
}
/** Whether two records say the same about the issues. Which run holds them and what it spent does not count. */
function isSameRecord(one, other) {
    const told = ({ holder: _, spent: __, ...record }) => JSON.stringify(record);
    return told(one) === told(other);
}

;// CONCATENATED MODULE: ./lib/core/issues/port.js
/** Every issue of a plan has this label when it is created. The protocol lists the issues by it. */
const ISSUES_LABEL = 'parallel-work';
/** GitHub's limit for one parent, closed ones included. */
const MOST_SUB_ISSUES = 100;

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
;// CONCATENATED MODULE: ./lib/core/issues/wanted.js



/** An item that is done before it has an issue gets none. */
function mayBeOpened({ state }) {
    return state.kind === 'unfinished' || state.kind === 'reverted';
}
/** Only a plan that was removed has no items. */
function isRemoved({ items }) {
    return items.length === 0;
}
/** In the order of the waves, so that the issue of an item comes after those that it depends on. */
function wantedIssues({ plan, missing, merged }, plans) {
    const live = plans.flatMap(plan_plan/* itemsOf */.S3).filter(({ dropped }) => dropped === undefined);
    const waveOf = new Map((0,waves/* waves */.L)(plans, live).flatMap((wave, index) => wave.map((item) => [(0,plan_plan/* keyOf */.TN)(item), index + 1])));
    const unfinished = new Map(missing.map((each) => [each.item, each]));
    const wanted = plan.items.map((item) => {
        const wave = waveOf.get((0,plan_plan/* keyOf */.TN)(item)) ?? 0;
        const dependsOn = item.dependsOn.filter((ref) => waveOf.has((0,plan_plan/* keyOf */.TN)(ref)));
        const role = dependsOn.length === 0 ? 'parallel' : 'sequential';
        const labels = item.dropped === undefined ? [ISSUES_LABEL, role, `wave-${wave}`] : [];
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

// EXTERNAL MODULE: ./lib/core/issues/record.js
var issues_record = __webpack_require__(5987);
;// CONCATENATED MODULE: ./lib/core/issues/work.js
/** What a run did until now, and what it may still do. Only the run that the record names as its holder writes. */




/** As many writes as a run that is killed may have to find again by their markers. */
const MOST_UNRECORDED = 50;
async function allowed(work) {
    if (work.unrecorded >= MOST_UNRECORDED)
        await store(work, work.tip.record.holder);
    const answer = await work.shared.mayWrite();
    if (answer !== true)
        throw new core_failure/* Failure */.H('write-limit', answer, 'Run it again later.');
    work.unrecorded += 1;
}
async function store(work, holder) {
    const { record, shared } = work;
    const { at, writes } = shared.spent();
    const spent = holder || writes === 0 ? record.spent : [...(0,issues_record/* recentOf */.vm)(record.spent, at), { at, writes }];
    const wanted = { ...record, spent, ...(holder && { holder }) };
    const now = await (0,move_ref/* put */.yJ)(shared, work.tip, wanted);
    if (!isSameRecord(now.record, wanted) || now.record.holder?.claim !== holder?.claim)
        throw new core_failure/* Failure */.H('unstable', `Another run took over the issues of plan "${record.plan}" while this one was writing them.`, 'The other run continues. Check whether one of the two was started again by hand.');
    work.tip = now;
    work.unrecorded = 0;
}
/** @param refused the reason, or undefined if it was done */
function warn({ warnings }, number, what, refused) {
    if (refused !== undefined)
        warnings.add(`#${number} ${what}: ${refused}`);
}
function entryOf({ record }, item) {
    return record.items.find((each) => each.item === item);
}
function replace(work, entry) {
    const items = work.record.items.map((each) => (each.item === entry.item ? entry : each));
    work.record = { ...work.record, items };
}

;// CONCATENATED MODULE: ./lib/core/issues/connect-issues.js
/** Makes the issues of items sub-issues of the tracking issue, and adds and removes dependencies. */





/** Step 7 of `keep-in-step.ts`. */
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
    const linked = work.isFull
        ? 'full'
        : await connected(work, 'sub-issues', () => work.shared.link(tracking.number, entry));
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
        const blocked = await connected(work, 'dependencies', () => shared.block(start.number, { id }));
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
/** GitHub may not know an issue yet that was just opened, so it is asked once more before the text has to do. */
async function connected(work, feature, connect) {
    if (work.lacks.has(feature))
        return 'refused';
    for (const pause of [move_ref/* PAUSES */.GT[0], undefined]) {
        await allowed(work);
        const answer = await connect();
        if (answer !== 'missing')
            return answer;
        if (pause !== undefined)
            await work.shared.pause(pause);
    }
    work.lacks.add(feature);
    return 'refused';
}

;// CONCATENATED MODULE: ./lib/core/issues/found.js
/** Compares the record of a plan's issues with the issues that GitHub lists. */

/** @param lookedUp what became of recorded issues that the list lacks */
function foundIn(record, listed, lookedUp = new Map()) {
    const known = [...lookedUp.values()].filter((each) => typeof each !== 'string');
    const issues = new Map([...listed, ...known].map((each) => [each.number, each]));
    const marked = [...issues.values()]
        .toSorted((one, other) => one.number - other.number)
        .flatMap((issue) => {
        const name = readIssueMarker(issue.body);
        return name?.plan === record.plan && name.base === record.base ? [{ issue, name }] : [];
    });
    const ours = marked.filter(({ issue, name }) => issue.isOwn && name.id === record.id);
    const recorded = new Set([record.tracking, ...record.items].flatMap((each) => each?.number ?? []));
    const isNew = ({ issue }) => !recorded.has(issue.number);
    const gone = (entry) => {
        const became = lookedUp.get(entry.number);
        return typeof became === 'string' ? { ...entry, gone: became } : entry;
    };
    const tracking = record.tracking ?? placeOf(ours.find(({ name }) => name.item === undefined)?.issue);
    const items = new Map(record.items.map((each) => [each.item, gone(each)]));
    for (const { issue, name } of ours.filter(isNew))
        if (name.item !== undefined && !items.has(name.item))
            items.set(name.item, newEntry(name.item, issue));
    const keptFor = (name) => (name.item === undefined ? tracking : items.get(name.item));
    return {
        record: { ...record, ...(tracking && { tracking: gone(tracking) }), items: [...items.values()] },
        issues,
        duplicates: ours.flatMap(({ issue, name }) => {
            const kept = keptFor(name);
            const isOther = kept !== undefined && kept.number !== issue.number && !kept.gone && issue.isOpen;
            return isOther && isNew({ issue, name }) ? [{ issue, of: kept.number, name }] : [];
        }),
        unlisted: [record.tracking, ...record.items].flatMap((each) => each === undefined || each.gone || issues.has(each.number) || lookedUp.has(each.number) ? [] : [each]),
        forged: marked.filter((each) => !ours.includes(each) && isNew(each)).map(({ issue }) => issue.number),
    };
}
function placeOf(issue) {
    return issue && { number: issue.number, id: issue.id };
}
/** Only labels that this program sets, because people may have added others meanwhile. */
const OWN_LABEL = /^(?:parallel-work|parallel|sequential|wave-\d+)$/;
function newEntry(item, { number, id, labels }) {
    return {
        item,
        number,
        id,
        labels: labels.filter((each) => OWN_LABEL.test(each)),
        blockedBy: [],
        textOnly: [],
        said: [],
    };
}

;// CONCATENATED MODULE: ./lib/core/issues/in-step.js
/** What has to be written so that the issues say what the plan says. Nothing here asks GitHub. */



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
    const isBack = !isRemoved(wanted) && tracking.closedFor === 'removed';
    if (!isPartNew && !isDone && !isBack)
        return undefined;
    return {
        ...(isPartNew ? { part } : {}),
        ...(isDone && issue.isOpen ? { close: true } : {}),
        ...(isDone ? { closedFor: isRemoved(wanted) ? 'removed' : 'done' } : {}),
        ...(isBack ? { closedFor: null } : {}),
    };
}
function trackingName({ plan, base, id }) {
    return { plan, base, id };
}

;// CONCATENATED MODULE: ./lib/core/issues/look-up.js
/** Finds the issues of a plan on GitHub, and proves that none is missing. */





/** Lists the issues, and asks for those that the list lacks. */
async function lookUp(shared, record) {
    for (const pause of [...move_ref/* PAUSES */.GT, undefined]) {
        const listed = await shared.issues();
        const { unlisted } = foundIn(record, listed);
        const lookedUp = unlisted.length === 0 ? new Map() : await shared.lookUp(unlisted);
        const missed = [...lookedUp.values()].find((each) => typeof each !== 'string' && each.labels.includes(ISSUES_LABEL));
        if (missed === undefined)
            return foundIn(record, listed, lookedUp);
        if (pause !== undefined)
            await shared.pause(pause);
    }
    throw new core_failure/* Failure */.H('incomplete', `GitHub's list of issues with the label "${ISSUES_LABEL}" lacks some that have it, so nothing was changed for plan "${record.plan}".`, 'Run it again. If the problem persists, check whether the token may see all issues.');
}
/** A run that was killed may have opened issues that a list does not show yet. */
async function lookUpAgain({ items }, shared, record) {
    const isKnown = ({ record: { tracking, items: entries } }) => tracking !== undefined &&
        items.filter(mayBeOpened).every(({ item }) => entries.some((each) => each.item === item.item));
    let found = await lookUp(shared, record);
    for (const pause of move_ref/* PAUSES */.GT) {
        if (isKnown(found))
            return found;
        await shared.pause(pause);
        found = await lookUp(shared, record);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/core/issues/open-issues.js
/** Opens the tracking issue and the issues of items, each once, and closes those that two runs opened. */









/** Step 4 of `keep-in-step.ts`. */
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
/** Step 6 of `keep-in-step.ts`. */
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
    throw new core_failure/* Failure */.H('unreachable', `GitHub gave no usable answer to two requests to open an issue of plan "${name.plan}", and lists no such issue.`, 'Run it again: the next run continues where this one stopped.');
}
async function findOpened(shared, name) {
    for (const pause of move_ref/* PAUSES */.GT) {
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

;// CONCATENATED MODULE: ./lib/core/issues/update-issues.js
/** Brings the issues that exist up to date: their texts, labels and comments. Closes those that are done. */





/** Step 5 of `keep-in-step.ts`. */
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
/** Step 8 of `keep-in-step.ts`. */
async function updateTracking(work) {
    const { record, wanted } = work;
    const { tracking } = record;
    const changes = trackingChanges(wanted, record, work.issues);
    const issue = tracking && work.issues.get(tracking.number);
    if (!tracking || !changes || !issue)
        return;
    if (changes.part !== undefined || changes.close) {
        await allowed(work);
        const reason = isRemoved(wanted) ? 'not_planned' : 'completed';
        const close = changes.close ? reason : undefined;
        if (!(await editPart(work, issue, trackingName(record), { part: changes.part, close })))
            return;
        work.operations.set('', work.operations.get('') ?? (close ? 'closed' : 'updated'));
    }
    const { closedFor } = changes;
    if (closedFor === undefined)
        return;
    const { closedFor: _, ...rest } = tracking;
    work.record = { ...work.record, tracking: closedFor === null ? rest : { ...rest, closedFor } };
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
 *
 * `look-up.ts` has the reads of steps 1 and 3, `in-step.ts` decides what is to be written, and `open-issues.ts`,
 * `update-issues.ts` and `connect-issues.ts` write it. `work.ts` has what these steps share.
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
        const taken = await (0,move_ref/* put */.yJ)(shared, tip, { ...before, holder: { ...self.run, claim } });
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
    throw new core_failure/* Failure */.H('unstable', `Other runs kept changing the record of plan "${wanted.plan}".`, 'Run it again.');
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
        lacks: new Set(),
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
        if (!(error instanceof core_failure/* Failure */.H))
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
        if (!(error instanceof core_failure/* Failure */.H))
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

// EXTERNAL MODULE: ./lib/core/integration/opening/record.js
var record = __webpack_require__(8952);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/brief/layout.js
/** How a brief shows text of the plan: in full, exact, and without effect. */



/** Without content, there is no heading either. */
function section(title, blocks) {
    const there = blocks.filter((each) => each !== '');
    return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}
function lines(each) {
    return each.filter((line) => line !== '').join('\n');
}
/** A text of the plan with its line breaks. Empty if there is none. */
function block(text, language = 'text') {
    return text === undefined || text.trim() === '' ? '' : (0,markdown/* fence */.EU)(text, language, Infinity);
}
/** One entry on each line, as it is in the plan. */
function list(entries) {
    return block(lines(entries.map(inert/* visible */.RK)));
}
/** The first entries, and how many more there are. */
function listSome(entries, most, word) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(entries, most);
    return list([...shown, ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, `more ${word}`)}`] : [])]);
}

;// CONCATENATED MODULE: ./lib/core/brief/contracts.js
/** The contracts in full: what the item must provide, and what others provide to it. */





function providedPart(item, { planState }) {
    if (item.provides.length === 0)
        return [];
    const users = planState.plans
        .flatMap(plan_plan/* itemsOf */.S3)
        .filter((each) => each.dropped === undefined &&
        [...each.uses, ...each.dependsOn].some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(item)) &&
        !each.isIntegration);
    const names = users.map((each) => nameFor(item, each)).join(', ');
    const by = users.length === 0 ? 'Others may build on it' : `${names} ${users.length === 1 ? 'builds' : 'build'} on it`;
    return [`Provide exactly this, with these names, parameters and results. ${by}.`, ...declarations(item)];
}
function reliedOnPart(item, { planState, base, contracts = [] }) {
    const all = planState.plans.flatMap(plan_plan/* itemsOf */.S3);
    const wanted = new Set([...item.uses, ...item.dependsOn].map(plan_plan/* keyOf */.TN));
    const providers = all.filter((each) => wanted.has((0,plan_plan/* keyOf */.TN)(each)) && each.provides.length > 0);
    const unknown = [...new Set(item.uses.map(plan_plan/* keyOf */.TN))].filter((key) => !all.some((each) => (0,plan_plan/* keyOf */.TN)(each) === key));
    const silent = item.isIntegration ? [] : all.filter((each) => wanted.has((0,plan_plan/* keyOf */.TN)(each)) && each.provides.length === 0);
    return [
        ...providers.flatMap((each) => [
            providerWords(item, each, planState.progress.get((0,plan_plan/* keyOf */.TN)(each))?.finished, base),
            ...declarations(each),
            ...comparedPart(contracts.filter((state) => state.plan === each.plan && state.item === each.item), base),
        ]),
        ...unknown.map((key) => `This item uses ${(0,markdown/* codeSpan */.SS)(key)}, which is in no open plan. Look for its code on ${(0,markdown/* codeSpan */.SS)(base)}.`),
        ...silent.flatMap((each) => silentPart(item, each, base)),
    ];
}
function providerWords(item, provider, isFinished, base) {
    const name = nameFor(item, provider);
    if (provider.dropped !== undefined)
        return `Item ${name} was dropped, so nobody provides this. If you need it, ask for a change of the plan:`;
    if (isFinished)
        return `Item ${name} has merged, so its code is on ${(0,markdown/* codeSpan */.SS)(base)}. It declares:`;
    if (item.dependsOn.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(provider)))
        return `Item ${name} will provide this before you start:`;
    // A text that is not written again when it merges.
    if (isFinished === undefined)
        return `Item ${name} provides this. Until it has merged, write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
    return `Item ${name} provides this. It has not merged yet, so the code may not be on your branch. Write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
}
/** Where the code differs from the contract, the code is what there is. */
function comparedPart(states, base) {
    const broken = (0,contract_words/* brokenPromises */.k)(states).map((each) => `- ${(0,markdown/* sentence */.em)(each)}`);
    if (broken.length > 0)
        return [`**Rely on the code, not on the contract, where they differ** on ${(0,markdown/* codeSpan */.SS)(base)}:`, lines(broken)];
    return states.length > 0 && states.every(({ state }) => state === 'found')
        ? [`The code on ${(0,markdown/* codeSpan */.SS)(base)} declares all of it as promised.`]
        : [];
}
const MOST_FILES = 15;
/** An item that this one builds on, of which the plan only says which files it has. */
function silentPart(item, provider, base) {
    const name = nameFor(item, provider);
    if (provider.dropped !== undefined)
        return [`Item ${name} was dropped, so do not count on it.`];
    const isBefore = item.dependsOn.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(provider));
    const how = isBefore ? 'Read its code once it has merged' : `Do not guess: rely only on what is on ${(0,markdown/* codeSpan */.SS)(base)}`;
    return [
        `The plan declares no contract of item ${name}. ${how}. That item has these files:`,
        listSome((0,plan_scope/* allGlobs */.Bl)(provider.scope), MOST_FILES, 'pattern'),
    ];
}
function declarations({ provides }) {
    return provides.flatMap(({ path, declares }) => declares.length === 0
        ? [`In ${(0,markdown/* codeSpan */.SS)(path)}, of which the plan lists no declarations.`]
        : [`In ${(0,markdown/* codeSpan */.SS)(path)}:`, list(declares)]);
}
/** The same with the title. */
function nameWithTitle(reader, other) {
    const { item, title = item } = other;
    return `${nameFor(reader, other)}${title === item ? '' : ` (${codeSpan(title)})`}`;
}
/** The id, with the plan if it is another one. */
function nameFor(reader, { plan, item }) {
    return (0,markdown/* codeSpan */.SS)(plan === reader.plan ? item : `${plan}/${item}`);
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/core/brief/files.js
/** Which files the item may change and which it must not, including what others nearby own. */











const MAY_WORDS = {
    any: 'You may create, modify and delete:',
    create: 'You may create:',
    modify: 'You may modify:',
    delete: 'You may delete:',
};
function allowedPart(plan, item, context) {
    const { scope, leeway, isIntegration } = item;
    const others = plan.items.filter(({ dropped }) => dropped === undefined);
    const isExact = [...(0,plan_scope/* allGlobs */.Bl)(scope), ...scope.except].every(globs_glob/* isLiteral */.c$);
    return [
        ...byKind(scope, MAY_WORDS),
        ...listed('Except these files:', scope.except),
        ...sharedPart(item, context),
        ...(isIntegration
            ? [
                'You may also change every file that an item of this plan may change:',
                list(others.flatMap((each) => (0,plan_scope/* allGlobs */.Bl)(each.scope).map((glob) => `${glob} (${each.item})`))),
            ]
            : []),
        ...listed('Every item may also create and modify these generated files. Let the program that makes them write them, and never edit them by hand:', plan.generated),
        ...listed('Every item may also create new files here:', plan.shared),
        ...listed('In these paths, `<key>` is the place of a number or name that only one file or folder may have. Take one that is free on the base branch. If another branch takes the same one, the check says which one is free:', plan.unique),
        leeway === 0
            ? ''
            : `You may also create or modify up to ${(0,words/* plural */.LS)(leeway, 'other file')}, if you need to and if no item owns them. This does not cover files under \`.github/\`, manifests, lock files, settings, entry points and other files that many changes need. The check lists each file that you change in this way.`,
        isExact
            ? ''
            : 'The patterns are globs from the root of the repository: `*` matches within one folder, `**` across folders, and both match names that begin with a dot.',
        'You may read every file. A renamed file is a deleted one and a created one, so you need both paths. You may add a symbolic link or a submodule only if a line above names its exact path.',
    ];
}
const MUST_NOT_WORDS = {
    any: 'Do not change these files in any way, even where the lists above allow it:',
    create: 'Do not create these files, even where the lists above allow it:',
    modify: 'Do not modify these files, even where the lists above allow it:',
    delete: 'Do not delete these files, even where the lists above allow it:',
};
function forbiddenPart(plan, item, context) {
    return [
        `Everything else, even if the change is small or right. The plans in ${(0,markdown/* codeSpan */.SS)(`${plan_plan/* PLAN_DIRECTORY */.AG}/`)} are never yours to change on this branch. The check fails if you change one file too many.`,
        ...byKind(item.doNotTouch, MUST_NOT_WORDS),
        item.notes.length === 0 ? '' : 'The plan also asks this of you:',
        block(lines(item.notes.map((note) => `- ${note.trim()}`))),
        ...neighbourPart(item, context),
        ...integrationPart(plan, item),
    ];
}
function byKind(globs, words) {
    return ['any', ...terms/* CHANGE_KINDS */.t].flatMap((kind) => listed(words[kind], globs[kind]));
}
function listed(words, globs) {
    return globs.length === 0 ? [] : [words, list(globs)];
}
const MOST_NEIGHBOURS = 15;
/** The globs of all other unfinished items but the integration. */
function globsOfOthers(item, { planState }) {
    const others = planState.plans
        .flatMap(plan_plan/* itemsOf */.S3)
        .filter((each) => (0,plan_plan/* keyOf */.TN)(each) !== (0,plan_plan/* keyOf */.TN)(item) && !each.isIntegration && !isDone(each, planState));
    const ownersOf = new Map();
    for (const each of others) {
        const name = each.plan === item.plan ? each.item : (0,plan_plan/* keyOf */.TN)(each);
        for (const glob of new Set((0,plan_scope/* allGlobs */.Bl)(each.scope)))
            (0,maps/* append */.BC)(ownersOf, glob, name);
    }
    return [...ownersOf].map(([glob, owners]) => ({ glob, line: `${glob} (${owners.join(', ')})` }));
}
/** Items that come before or after this one may have the same files. */
function sharedPart(item, context) {
    const own = new Set((0,plan_scope/* allGlobs */.Bl)(item.scope));
    return some('Items before or after yours change these files too, so change no more in them than your item needs:', item.isIntegration ? [] : globsOfOthers(item, context).filter(({ glob }) => own.has(glob)));
}
function neighbourPart(item, context) {
    if (item.isIntegration)
        return [];
    const own = new Set((0,plan_scope/* allGlobs */.Bl)(item.scope));
    const folders = [...own].map(folderOf);
    const near = globsOfOthers(item, context)
        .map((each) => ({
        ...each,
        nearness: Math.max(0, ...folders.map((folder) => nearness(folder, folderOf(each.glob)))),
    }))
        .filter((each) => each.nearness > 0 && !own.has(each.glob))
        .sort((one, other) => other.nearness - one.nearness || (0,order/* compare */.U)(one.glob, other.glob));
    return some('These files near yours belong to other items. One of them is yours only if your own lists above name it:', near);
}
function some(words, entries) {
    const shown = entries.map(({ line }) => line);
    return shown.length === 0 ? [] : [words, listSome(shown, MOST_NEIGHBOURS, 'pattern')];
}
function isDone(item, { progress }) {
    return item.dropped !== undefined || progress.get((0,plan_plan/* keyOf */.TN)(item))?.finished === true;
}
/** The plain folders at the beginning of a glob. */
function folderOf(glob) {
    const folders = glob.split('/').slice(0, -1);
    const magic = folders.findIndex((each) => !(0,globs_glob/* isLiteral */.c$)(each));
    return magic < 0 ? folders : folders.slice(0, magic);
}
/** How many folders the two share, 1 more if one may contain the other. */
function nearness(one, other) {
    const shared = one.findIndex((folder, index) => folder !== other[index]);
    const count = shared < 0 ? one.length : shared;
    return count + (count === Math.min(one.length, other.length) ? 1 : 0);
}
const MOST_TASKS = 15;
/** What the integration does, so that nobody does it before. */
function integrationPart({ integration }, item) {
    if (!integration || item.isIntegration)
        return [];
    const files = (0,plan_scope/* allGlobs */.Bl)(integration.scope);
    const tasks = (0,inert/* firstOf */.Ku)(integration.tasks, MOST_TASKS);
    return [
        files.length + tasks.shown.length === 0
            ? ''
            : `Item ${nameFor(item, integration)} connects everything once all items have merged. Leave this to it:`,
        listSome(files, MOST_NEIGHBOURS, 'pattern'),
        block(lines([
            ...tasks.shown.map((task) => `- ${task.trim()}`),
            ...(tasks.more > 0 ? [`- and ${(0,words/* plural */.LS)(tasks.more, 'more task')}`] : []),
        ])),
    ];
}

// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/core/text/start-work.js
var start_work = __webpack_require__(8793);
;// CONCATENATED MODULE: ./lib/core/brief/steps.js




function startPart(plan, item, context) {
    if (item.dropped !== undefined)
        return [];
    const { start, planState } = context;
    const isFree = start.branch === undefined && start.worktree === undefined && (0,start_work/* plainBranch */.P6)(item.branches) !== undefined;
    const canBeTaken = isFree && planState.waitsFor(item).length === 0;
    const setup = block(plan.setup.join('\n'), 'sh');
    return [
        ...(canBeTaken
            ? [
                'If somebody else could start this item too, take it with this command. It makes the branch and a working tree with a new copy of this text, or it says who has the item. If somebody has it, stop. If it is yours, work there, and leave out the next commands.',
                commands([`parallel-work claim ${(0,shell/* shellWord */.r)(`${plan.id}/${item.item}`)}`]),
            ]
            : []),
        ...placePart(plan, item, context),
        'Then read what the repository asks of everybody, in files such as AGENTS.md, CLAUDE.md or CONTRIBUTING.md. If a file says something else than this text about files, branches or how to finish, this text counts.',
        ...(setup === '' ? [] : ['Prepare the working tree, if that has not been done yet:', setup]),
    ];
}
function placePart(plan, item, { start, base }) {
    if (item.branches.length === 0)
        return [
            `The plan names no branch for this item. Use any branch, and open its pull request into ${(0,markdown/* codeSpan */.SS)(base)}.`,
        ];
    const { branch, worktree, from, hasOrigin, repository } = start;
    if (worktree !== undefined)
        return [
            'There is a working tree for you, with the branch checked out. Work only there:',
            commands([`cd ${(0,shell/* shellWord */.r)(worktree)}`]),
        ];
    const folder = `../${(0,start_work/* worktreeFolder */.is)(repository, { plan: plan.id, item: item.item })}`;
    if (branch)
        return [
            `The branch ${(0,markdown/* codeSpan */.SS)(branch.name)} exists already. If somebody else works on it, stop and ask. Otherwise, go on from there in a working tree of your own:`,
            commands([
                branch.ref === branch.name
                    ? `git worktree add ${(0,shell/* shellWord */.r)(folder)} ${(0,shell/* shellWord */.r)(branch.name)}`
                    : `git worktree add ${(0,shell/* shellWord */.r)(folder)} --track -b ${(0,shell/* shellWord */.r)(branch.name)} ${(0,shell/* shellWord */.r)(branch.ref)}`,
                `cd ${(0,shell/* shellWord */.r)(folder)}`,
            ]),
        ];
    const isNamed = (0,start_work/* plainBranch */.P6)(item.branches) !== undefined;
    return [
        isNamed
            ? 'Make the branch from the newest base, with exactly this name, in a working tree of your own. Run this in the repository:'
            : `Give your branch a name that ${item.branches.map(markdown/* codeSpan */.SS).join(' or ')} matches. Make it from the newest base, in a working tree of your own. Run this in the repository:`,
        commands((0,start_work/* newWorktreeCommands */.qr)({ branch: (0,start_work/* branchToUse */.bs)(item.branches), folder, base, from, isFetched: hasOrigin })),
        'If you already are on that branch, go on there. Never work in a folder that somebody else works in.',
    ];
}
function verifyPart({ verification, isIntegration }, { start: { from } }) {
    return [
        verification === undefined
            ? 'The plan names no command that shows that the work is done. If a file that this text names has one, run it. Otherwise, run the tests of the parts that you change, and write some if your files include tests.'
            : isIntegration
                ? 'This must pass:'
                : 'This must pass in your working tree, without the work of the items that have not merged yet:',
        block(verification, 'sh'),
        'Then compare your changes, committed or not, with the plan. Do this before each commit:',
        commands(['parallel-work check']),
        'If it fails, do what it says. If the program is not installed, list your changes, and compare them with the lists above:',
        commands([
            `git diff --name-status "$(git merge-base ${(0,shell/* shellWord */.r)(from)} HEAD)"`,
            'git status --short --untracked-files=all',
        ]),
    ];
}
function helpPart(plan, item, { base, start: { from, hasOrigin } }) {
    const ref = (0,shell/* shellWord */.r)(`${plan.id}/${item.item}`);
    const others = plan.integration && !item.isIntegration;
    return [
        `Stop before you change a file that is not in your lists, and before you change a declaration that others rely on. Nobody sees your decision until it collides with theirs.`,
        [
            `1. Find out who owns the file: \`parallel-work whose <path>\`.`,
            others
                ? '2. If it is only about connecting your work (a route, an export, a menu entry, a setting), do not do it. Describe it where you report your work, under the heading "For the integration".'
                : '2. If the file belongs to an unfinished item, leave the change to that item.',
            `3. If your item cannot be done without the file, propose a change of the plan, in a pull request of its own into ${(0,markdown/* codeSpan */.SS)(base)} that changes only ${(0,markdown/* codeSpan */.SS)(plan.path)}. \`amend\` prints the change, and \`--write\` makes it:`,
        ].join('\n'),
        commands([
            `git worktree add -b ${(0,shell/* shellWord */.r)(`plan/${item.item}`)} ${(0,shell/* shellWord */.r)(`../plan-${item.item}`)} ${(0,shell/* shellWord */.r)(from)}`,
            `cd ${(0,shell/* shellWord */.r)(`../plan-${item.item}`)}`,
            `parallel-work amend ${ref} <path> --write`,
            'parallel-work lint',
            `git commit -a -m ${(0,shell/* shellWord */.r)(`Widen the scope of ${item.item}`)}`,
            ...(hasOrigin ? [`git push -u origin ${(0,shell/* shellWord */.r)(`plan/${item.item}`)}`] : []),
        ]),
        'Go on with the rest of your item meanwhile. Touch the file only once that pull request has merged.',
    ];
}
function finishPart(item, { base, start }) {
    if (item.dropped !== undefined)
        return [];
    const branch = start.branch?.name ?? (0,start_work/* plainBranch */.P6)(item.branches) ?? 'HEAD';
    const report = 'what you did, how you verified it, and what you left to others. The item is finished when it has merged.';
    return start.hasOrigin
        ? [
            `Commit your work. Then push it, and open one pull request into ${(0,markdown/* codeSpan */.SS)(base)}:`,
            commands([`git push -u origin ${(0,shell/* shellWord */.r)(branch)}`]),
            `Say in the pull request ${report}`,
        ]
        : [
            `Commit your work, and leave the merge into ${(0,markdown/* codeSpan */.SS)(base)} to the person who gave you this. Tell them ${report}`,
        ];
}
function commands(each) {
    return (0,markdown/* fence */.EU)(each.join('\n'), 'sh', Infinity);
}

// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
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
        section('The whole task', [block(plan.task), block(plan.context)]),
        section('This item', [block(item.context)]),
        section('Before you start', dependencyPart(wanted, context)),
        section('Files you may change', allowedPart(plan, item, alone)),
        section('Files you must not change', forbiddenPart(plan, item, alone)),
        section('What you must provide', providedPart(item, brief)),
        section('What you can rely on', reliedOnPart(item, brief)),
        section('How to start', startPart(plan, item, brief)),
        section('How to verify your work', verifyPart(item, brief)),
        section('When you need something else', helpPart(plan, item, brief)),
        section('How to finish', finishPart(item, brief)),
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

// EXTERNAL MODULE: ./lib/core/report/waves-graph.js
var waves_graph = __webpack_require__(1929);
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
    const graph = (0,waves_graph/* wavesGraph */.t)([plan]);
    return [
        `The items of plan ${(0,markdown/* code */.aY)(plan.id)} on ${(0,markdown/* code */.aY)(base.branch)}. Each has an issue of its own, and each is finished when its pull request has merged.`,
        ...(isFinished ? ['**The plan is finished.**'] : []),
        (0,plan_text/* words */.aL)(plan.task, 600),
        plan.context === undefined ? '' : (0,plan_text/* paragraphs */.qN)(plan.context, 4_000),
        graph.length > MOST_GRAPH ? '' : graph.replace(/^### .*\n\n/, '## Waves\n\n'),
        ['## Items', '', ...(0,plan_text/* limitedEntries */.tP)(itemLines(wanted, context), MOST_ITEMS, 'item')].join('\n'),
        ...tracking_body_integrationPart(plan, context),
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
function tracking_body_integrationPart({ integration }, { integration: number }) {
    if (!integration)
        return [];
    return [
        '## Integration',
        number === undefined
            ? 'Once all items have merged, the work is put together. The command `integrate` opens the issue for it.'
            : `The work is put together in #${number}.`,
    ];
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
    const records = (history?.records ?? []).map(({ message }) => (0,record/* readRecord */.aE)(message, plan, base.branch));
    return records.find((each) => each?.issue !== undefined)?.issue;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
// EXTERNAL MODULE: ./lib/shell/github/gql.js
var gql = __webpack_require__(8996);
// EXTERNAL MODULE: ./lib/shell/github/issue-requests.js
var issue_requests = __webpack_require__(1822);
// EXTERNAL MODULE: ./lib/shell/github/query.js
var query = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/shell/github/write.js
var write = __webpack_require__(9895);
;// CONCATENATED MODULE: ./lib/shell/github/item-issues.js
/**
 * The issues of a plan on GitHub, with sub-issues and dependencies:
 * https://docs.github.com/en/rest/issues/sub-issues, https://docs.github.com/en/rest/issues/issue-dependencies
 */









const idShape = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive() });
const issueShape = issue_requests/* issueBasics */.R7.extend({
    ...idShape.shape,
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() })])),
    parent_issue_url: schemas/* string */.YjP().nullish(),
});
const item_issues_some = schemas/* unknown */.L5J();
/** This many are looked up one by one. */
const FEW = 2;
/** And this many in one run, if they may have been deleted or transferred. */
const MOST_LOOKED_UP = 30;
const ISSUE_FIELDS = (0,gql/* gql */.J1) `number url state body author ${account/* ACTOR */.W1} labels(first: 100) { nodes { name } }`;
const seenShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    body: schemas/* string */.YjP(),
    author: account/* actorShape */.l3,
    labels: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }).nullable(),
});
const LIST = 'GET /repos/{owner}/{repo}/issues';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
function itemIssuesOn(place, { url, login }) {
    const { client, owner, repo } = place;
    const { isOwn, pages, comments, comment, find, madeLabel, hasLabel } = (0,issue_requests/* issueRequests */.wA)(place, url, login);
    const listing = { labels: ISSUES_LABEL, state: 'all', sort: 'created' };
    async function issueOf({ number, id, state, body, user, labels, parent_issue_url }) {
        const parent = Number(/\/issues\/(\d+)$/.exec(parent_issue_url ?? '')?.[1]);
        const issue = {
            number,
            id,
            isOpen: state === 'open',
            isOwn: await isOwn(user),
            body: body ?? '',
            labels: labels.flatMap((each) => (typeof each === 'string' ? each : each.name) ?? []),
            ...(parent > 0 ? { parent } : {}),
        };
        return issue;
    }
    async function issuesOf(answers) {
        const issues = await Promise.all(answers.filter((each) => each.pull_request === undefined).map(issueOf));
        return [...new Map(issues.map((each) => [each.number, each])).values()].sort((a, b) => a.number - b.number);
    }
    async function whereEnabled(reading) {
        const read = await (0,write/* attempted */.z)(reading);
        if (read.kind === 'done')
            return read.value;
        if (read.kind === 'unknown')
            throw new core_failure/* Failure */.H('unreachable', 'GitHub gave no usable answer to a list of issues.', 'Run it again.');
        throw read.status === 410 ? (0,issue_requests/* issuesDisabled */.Xp)('issue of a plan', `${owner}/${repo}`) : read.failure;
    }
    /** @returns why GitHub refused a change of an issue */
    async function refusal(change) {
        try {
            const made = await (0,write/* attempted */.z)(change);
            if (made.kind === 'done')
                return undefined;
            return made.kind === 'refused' ? made.message : 'GitHub gave no usable answer.';
        }
        catch (error) {
            if (error instanceof core_failure/* Failure */.H && (error.code === 'permission' || error.code === 'not-found'))
                return error.message;
            throw error;
        }
    }
    /** A refusal may mean that it was done before, so the list decides. */
    async function linked(change, list, number, id) {
        const none = (outcome) => ({ outcome, count: 0 });
        let isUnknown;
        try {
            const made = await (0,write/* attempted */.z)(change);
            if (made.kind === 'done')
                return none('done');
            isUnknown = made.kind === 'unknown';
        }
        catch (error) {
            // Servers without the feature answer 404, and so does one that does not know a new issue everywhere yet.
            if (error instanceof core_failure/* Failure */.H && error.code === 'not-found')
                return none('missing');
            // Some tokens may not use it. A token that is not accepted at all (401) says nothing about it.
            if (error instanceof core_failure/* Failure */.H && error.status === 403)
                return none('refused');
            throw error;
        }
        try {
            const there = await pages(`GET ${ISSUE}/${list}`, { issue_number: number }, idShape);
            const isThere = there.some((each) => each.id === id);
            return { outcome: isThere ? 'done' : isUnknown ? 'unknown' : 'refused', count: there.length };
        }
        catch (error) {
            if (error instanceof core_failure/* Failure */.H && error.status !== undefined)
                return none('refused');
            throw error;
        }
    }
    async function issue(number) {
        const found = await find(number, issueShape);
        return typeof found === 'string' ? found : await issueOf(found);
    }
    /** Without those that were deleted or transferred, and those that GraphQL does not show for another reason. */
    async function readMany(asked) {
        const answers = await (0,query/* run */.e)(place, (query) => Promise.all(asked.map(({ number }) => query.optional((0,gql/* gql */.J1) `issue(number: ${number}) { ${ISSUE_FIELDS} }`, seenShape, 1))));
        const issues = asked.map(async ({ number, id }, index) => {
            const seen = answers[index];
            if (!seen || seen.number !== number || seen.url.toLowerCase() !== `${url}/issues/${number}`.toLowerCase())
                return [];
            return [
                {
                    number,
                    id,
                    isOpen: seen.state === 'OPEN',
                    isOwn: await isOwn(seen.author),
                    body: seen.body,
                    labels: seen.labels?.nodes.map(({ name }) => name) ?? [],
                },
            ];
        });
        return (await Promise.all(issues)).flat();
    }
    /** A label that the token may not create may exist. Only the one that finds the issues is needed. */
    async function isReady(name) {
        try {
            return await madeLabel(name);
        }
        catch (error) {
            if (!(error instanceof core_failure/* Failure */.H) || error.code !== 'permission')
                throw error;
            if (await hasLabel(name))
                return true;
            if (name === ISSUES_LABEL)
                throw error;
            return false;
        }
    }
    return {
        issues: async () => issuesOf(await whereEnabled(pages(LIST, { ...listing, direction: 'asc' }, issueShape))),
        async newest() {
            const parameters = { owner, repo, ...listing, direction: 'desc', per_page: 100, page: 1 };
            return issuesOf(await whereEnabled(client.rest(LIST, parameters, schemas/* array */.YOg(issueShape))));
        },
        issue,
        async lookUp(asked) {
            const seen = asked.length > FEW ? await readMany(asked) : [];
            const found = new Map(seen.map((each) => [each.number, each]));
            const rest = asked.filter(({ number }) => !found.has(number));
            for (const { number } of rest.slice(0, MOST_LOOKED_UP))
                found.set(number, await issue(number));
            return found;
        },
        async open({ title, body, labels }) {
            const parameters = { owner, repo, title, body, labels };
            const posted = await (0,write/* attempted */.z)(client.rest('POST /repos/{owner}/{repo}/issues', parameters, issueShape));
            if (posted.kind === 'unknown')
                return 'unknown';
            if (posted.kind === 'refused')
                throw posted.status === 410 ? (0,issue_requests/* issuesDisabled */.Xp)('issue of a plan', `${owner}/${repo}`) : posted.failure;
            return { ...(await issueOf(posted.value)), isOwn: true };
        },
        async edit(number, { body, close }) {
            const parameters = { owner, repo, issue_number: number, ...(body === undefined ? {} : { body }) };
            const closed = (reason) => ({ ...parameters, state: 'closed', state_reason: reason });
            const send = (wanted) => refusal(client.rest(`PATCH ${ISSUE}`, wanted, item_issues_some));
            if (close === undefined)
                return send(parameters);
            const refused = await send(closed(close));
            // Older servers do not know the reason "duplicate".
            return refused !== undefined && close === 'duplicate' ? send(closed('not_planned')) : refused;
        },
        async relabel(number, { add, remove }) {
            const at = { owner, repo, issue_number: number };
            const added = add.length === 0 ? undefined : await refusal(client.rest(`POST ${ISSUE}/labels`, { ...at, labels: add }, item_issues_some));
            for (const name of remove) {
                // A person may have removed it already.
                await refusal(client.rest(`DELETE ${ISSUE}/labels/{name}`, { ...at, name }, item_issues_some));
            }
            return added;
        },
        async commentOnce(number, body) {
            const before = await comments(number);
            if (before.some((each) => (0,marker_line/* firstLine */.TM)(each) === (0,marker_line/* firstLine */.TM)(body)))
                return undefined;
            return refusal(comment(number, body));
        },
        async link(parent, { id }) {
            const parameters = { owner, repo, issue_number: parent, sub_issue_id: id };
            const change = client.rest(`POST ${ISSUE}/sub_issues`, parameters, item_issues_some);
            const { outcome, count } = await linked(change, 'sub_issues', parent, id);
            return outcome === 'refused' && count >= MOST_SUB_ISSUES ? 'full' : outcome;
        },
        async block(number, { id }) {
            const parameters = { owner, repo, issue_number: number, issue_id: id };
            const change = client.rest(`POST ${ISSUE}/dependencies/blocked_by`, parameters, item_issues_some);
            return (await linked(change, 'dependencies/blocked_by', number, id)).outcome;
        },
        async unblock(number, { id }) {
            const parameters = { owner, repo, issue_number: number, issue_id: id };
            const refused = await refusal(client.rest(`DELETE ${ISSUE}/dependencies/blocked_by/{issue_id}`, parameters, item_issues_some));
            return refused === undefined ? 'done' : 'refused';
        },
        async prepareLabels(names) {
            const made = [];
            for (const name of names) {
                if (await isReady(name))
                    made.push(name);
                else if (name === ISSUES_LABEL)
                    throw (0,issue_requests/* noLabel */.m2)(name, 'the issues of plans', `${owner}/${repo}`);
            }
            return made;
        },
    };
}

// EXTERNAL MODULE: ./lib/shell/github/open.js
var github_open = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/shell/github/record.js
var github_record = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/shell/github/runs.js
var runs = __webpack_require__(100);
// EXTERNAL MODULE: ./lib/shell/runner/event.js
var runner_event = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/action/integrate-shared.js + 1 modules
var integrate_shared = __webpack_require__(6824);
;// CONCATENATED MODULE: ./lib/core/issues/run-report.js



const MOST_ROWS = 100;
/** The tracking issue of each plan, and then its items in the order of the waves. */
function issueRows({ wanted, inStep }, { repository }) {
    const { record, operations } = inStep;
    const entries = new Map(record?.items.map((each) => [each.item, each]));
    const about = (key, entry) => {
        const page = entry && (0,markdown/* address */.hl)(repository.url, 'issues', String(entry.number));
        return {
            ...(entry ? { number: entry.number } : {}),
            ...(page === undefined ? {} : { url: page }),
            operation: entry?.gone ?? operations.get(key) ?? (entry ? 'unchanged' : 'none'),
        };
    };
    const listed = new Set(wanted.items.map(({ item }) => item.item));
    const left = record?.items.filter(({ item }) => !listed.has(item)) ?? [];
    return [
        { plan: wanted.plan, ...about('', record?.tracking) },
        ...wanted.items.map(({ item, wave }) => ({
            plan: wanted.plan,
            item: item.item,
            ...(item.branches[0] === undefined ? {} : { branch: item.branches[0] }),
            ...(wave === 0 ? {} : { wave }),
            ...about(item.item, entries.get(item.item)),
        })),
        ...left.map((entry) => ({ plan: wanted.plan, item: entry.item, ...about(entry.item, entry) })),
    ];
}
function issuesLog(outcomes, survey, context) {
    const lines = outcomes.flatMap((outcome) => [
        `Plan "${outcome.wanted.plan}": ${headline(outcome, context)}`,
        ...issueRows(outcome, context)
            .filter(({ operation }) => operation !== 'unchanged' && operation !== 'none')
            .map(({ item, number, operation }) => `  ${item === undefined ? 'tracking issue' : `item "${item}"`}: #${number ?? 0} ${operation}`),
        ...outcome.inStep.notes.map((each) => `  ${each}`),
    ]);
    const notes = [...brokenOf(survey), ...survey.notes, ...survey.warnings].map((each) => `note: ${each}`);
    return [...lines, ...notes].join('\n');
}
function issuesSummary(outcomes, survey, context) {
    const { base } = context;
    const blocks = outcomes.flatMap((outcome) => {
        const { shown, more } = (0,inert/* firstOf */.Ku)(issueRows(outcome, context), MOST_ROWS);
        const rows = shown.map(({ item, wave, number, url, operation }) => [
            item === undefined ? 'The plan' : (0,markdown/* code */.aY)(item),
            wave === undefined ? '' : String(wave),
            number === undefined ? '' : (0,markdown/* link */.nf)(`#${number}`, url),
            operation,
        ]);
        const { notes, warnings } = outcome.inStep;
        const head = ['Item', 'Wave', 'Issue', 'What happened'];
        return [
            `### ${(0,markdown/* code */.aY)(outcome.wanted.plan)}`,
            (0,markdown/* sentence */.em)(headline(outcome, context)),
            [(0,markdown/* row */.nM)(head), (0,markdown/* row */.nM)(head.map(() => '---')), ...rows.map(markdown/* row */.nM)].join('\n'),
            ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, 'more item')}`] : []),
            ...bullets([...notes, ...warnings]),
        ];
    });
    const read = `The plans were read from ${(0,markdown/* code */.aY)(base.branch)} at ${(0,markdown/* code */.aY)(base.commit)}, revision ${(0,markdown/* code */.aY)(survey.planRevision)}.`;
    return `${['## Issues', ...blocks, ...bullets([...brokenOf(survey), ...survey.notes, ...survey.warnings]), read].join('\n\n')}\n`;
}
/** The outputs `issues` and `complete`. */
function issuesOutputs(outcomes, context) {
    const isComplete = ({ inStep }) => inStep.left === undefined && inStep.failure === undefined;
    return {
        issues: JSON.stringify(outcomes.flatMap((each) => issueRows(each, context))),
        complete: String(outcomes.every(isComplete)),
    };
}
function headline({ wanted, inStep }, context) {
    const { failure, left } = inStep;
    if (failure)
        return failureText(failure);
    if (left !== undefined)
        return left;
    const rows = issueRows({ wanted, inStep }, context).filter(({ number }) => number !== undefined);
    const changed = rows.filter(({ operation }) => operation !== 'unchanged' && !isGone(operation)).length;
    if (rows.length === 0)
        return 'None of its items needs an issue.';
    return changed === 0
        ? `${(0,words/* plural */.LS)(rows.length, 'issue')}, all up to date.`
        : `${(0,words/* plural */.LS)(rows.length, 'issue')}, of which ${changed} changed.`;
}
function isGone(operation) {
    return operation === 'deleted' || operation === 'transferred';
}
function failureText({ message, hint }) {
    return (0,words/* joinSentences */.DP)(message, hint);
}
function bullets(lines) {
    return lines.length === 0 ? [] : [lines.map((each) => `- ${(0,markdown/* sentence */.em)(each)}`).join('\n')];
}
function brokenOf({ problems }) {
    return problems.map(({ message, hint }) => `No issue is written while a plan is broken. ${(0,words/* joinSentences */.DP)(message, hint)}`);
}

// EXTERNAL MODULE: ./lib/commands/action/integrate-report.js + 1 modules
var integrate_report = __webpack_require__(8207);
;// CONCATENATED MODULE: ./lib/commands/action/issues-report.js



function reportIssues(outcomes, survey, snapshot, output) {
    output.log(issuesLog(outcomes, survey, snapshot));
    const problems = [...survey.problems, ...outcomes.flatMap(({ inStep }) => inStep.failure ?? [])];
    const errors = problems.map(({ code, message, hint }) => ({ title: code, message: (0,words/* joinSentences */.DP)(message, hint) }));
    const warnings = [
        ...new Set(outcomes.flatMap(({ inStep: { warnings: some, left } }) => [...some, ...(left ? [left] : [])])),
    ];
    output.annotate([
        ...(0,integrate_report/* limited */.T)(errors).map((each) => ({ level: 'error', ...each })),
        ...(0,integrate_report/* limited */.T)(warnings.map((message) => ({ title: 'issues', message }))).map((each) => ({
            level: 'warning',
            ...each,
        })),
    ]);
    output.addSummary(issuesSummary(outcomes, survey, snapshot));
    for (const [name, value] of Object.entries(issuesOutputs(outcomes, snapshot)))
        output.setOutput(name, value);
    output.setOutput('plan-revision', survey.planRevision);
    output.saveSnapshot(snapshot);
}

// EXTERNAL MODULE: ./lib/commands/action/self.js
var action_self = __webpack_require__(1395);
;// CONCATENATED MODULE: ./lib/commands/action/write-allowance.js
/** In one run, which then takes about four minutes. */
const MOST_WRITES = 150;
/** In one hour. The rest of GitHub's limit is for other workflows. */
const MOST_AN_HOUR = 400;
const PAUSE = 1_000;
/** The client gives up after five minutes, and the record has to be stored before. */
const MOST_TIME = 4 * 60_000;
/** Requests that one write and the record may still need. */
const RESERVED_REQUESTS = 20;
function writeAllowance({ client, now, pause, before }) {
    const start = now();
    let writes = 0;
    let last = Number.NEGATIVE_INFINITY;
    return {
        async mayWrite() {
            if (writes >= MOST_WRITES)
                return `This run wrote ${MOST_WRITES} times, which is the most for one run.`;
            if (writes >= MOST_AN_HOUR - before)
                return `The runs of the last hour wrote ${MOST_AN_HOUR} times.`;
            if (client.left() <= RESERVED_REQUESTS)
                return 'The input "request-budget" is nearly used up.';
            if (now() - start > MOST_TIME)
                return 'The time of this run is nearly over.';
            // A clock that was set back must not make it longer.
            const wait = Math.min(PAUSE, last + PAUSE - now());
            if (wait > 0)
                await pause(wait);
            last = now();
            writes += 1;
            return true;
        },
        writes: () => writes,
        now,
    };
}

;// CONCATENATED MODULE: ./lib/commands/action/issues.js
/** `command: issues` of the action: survey → the issues of each open plan → report. */




















const EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const AROUND = {
    open: github_open/* openGithub */.K5,
    newClaim: external_node_crypto_.randomUUID,
    pause: async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds);
    },
    now: Date.now,
};
const ISSUES_RECORD = {
    namespaces: issues_record/* ISSUE_NAMESPACES */.VM,
    what: 'the issues',
    read: issues_record/* readIssuesRecord */.Ir,
    write: issues_record/* issuesRecordText */.NH,
    hasIssue: ({ tracking }) => tracking !== undefined,
};
/** @returns the exit code of the job. It is also 0 if work is left to the next run */
async function issuesOnGithub(inputs, env, output, { open, newClaim, pause, now } = AROUND) {
    (0,runner_event/* readEvent */.j)(env, EVENTS);
    const self = (0,action_self/* selfOf */.K)(env, newClaim);
    const { client, source } = open(inputs, env, undefined);
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,readiness/* surveyIntegration */.P)(known, { withHistory: true, withIssueRecords: true }));
    const survey = withIntegrationIssues(result, snapshot);
    const [owner = '', repo = ''] = snapshot.repository.name.split('/');
    const place = { client, owner, repo };
    const tips = tipsIn(survey, snapshot);
    const records = new Map([...(tips ?? [])].map(([plan, { record }]) => [plan, record]));
    const spent = [...records.values()].flatMap((each) => (0,issues_record/* recentOf */.vm)(each.spent, now()));
    const before = spent.reduce((sum, { writes }) => sum + writes, 0);
    const allowance = writeAllowance({ client, now, pause, before });
    const listed = listOnce();
    const outcomes = [];
    const removed = survey.problems.length > 0 ? [] : removedIn(survey, records);
    const tasks = [
        ...survey.plans.map((of) => ({ plan: of.plan.id, wish: () => wantedOf(of, survey, records, snapshot) })),
        ...removed.map((plan) => ({ plan, wish: () => removedPlan(plan, snapshot) })),
    ];
    for (const { plan, wish } of tasks) {
        const wanted = wish();
        const shared = sharedOf(plan, place, survey, snapshot, { allowance, listed, pause, self });
        const known = tips === undefined ? undefined : (tips.get(plan) ?? null);
        const inStep = inputs.dryRun
            ? await planned(wanted, known, shared, output)
            : await withFailure(keepInStep(wanted, known, shared, self));
        if (inStep.record)
            records.set(plan, inStep.record);
        outcomes.push({ wanted, inStep });
    }
    reportIssues(outcomes, survey, snapshot, output);
    output.log(`Used ${client.used()} API requests.`);
    return survey.problems.length === 0 && outcomes.every(({ inStep }) => inStep.failure === undefined) ? 0 : 1;
}
/** A plan that fails does not stop the others. */
async function withFailure(work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.H))
            throw error;
        return { operations: new Map(), notes: [], warnings: [], failure: error };
    }
}
/** An integration without a branch is finished when its issue is closed. */
function withIntegrationIssues(survey, snapshot) {
    const states = survey.plans.flatMap(({ plan }) => {
        const number = plan.integration?.branches.length === 0 ? integrationIssueOf(plan.id, survey, snapshot) : undefined;
        const issue = survey.history?.issues?.find((each) => each.number === number);
        return issue ? [[plan.id, issue.isOpen ? 'open' : 'closed']] : [];
    });
    if (states.length === 0)
        return survey;
    const attempt = (0,readiness/* surveyIntegration */.P)(snapshot, { issues: new Map(states), withHistory: true, withIssueRecords: true });
    return 'value' in attempt ? attempt.value : survey;
}
/** The records as they were read with the plans, by plan. Undefined if they are not known. */
function tipsIn({ issueRecords }, { base }) {
    if (!issueRecords?.records)
        return undefined;
    const tips = new Map();
    for (const namespace of [...issues_record/* ISSUE_NAMESPACES */.VM].reverse())
        for (const { ref, commit, message } of issueRecords.records) {
            const plan = planIn(ref, namespace, base.branch);
            if (plan === undefined)
                continue;
            const record = (0,issues_record/* readIssuesRecord */.Ir)(message, plan, base.branch);
            // A ref with anything else in it is an error, which reading that ref alone reports.
            if (!record)
                return undefined;
            tips.set(plan, { namespace, commit, record });
        }
    return tips;
}
function planIn(ref, namespace, base) {
    const plan = ref.slice(namespace.length + 1).split('/')[0] ?? '';
    return (0,port/* refName */.P)(namespace, plan, base) === ref ? plan : undefined;
}
/** Plans whose file is gone while some of their issues may still be open. */
function removedIn({ plans }, records) {
    const isAtRest = ({ tracking, items, holder }) => !holder && [tracking, ...items].every((each) => !each || each.gone || each.closedFor !== undefined);
    return [...records].flatMap(([id, record]) => plans.some(({ plan }) => plan.id === id) || isAtRest(record) ? [] : [id]);
}
/** All plans share one list, until something is written. */
function listOnce() {
    let known;
    return {
        list: (read) => (known ??= read()),
        forget: () => {
            known = undefined;
        },
    };
}
function sharedOf(plan, place, { issueRecords }, snapshot, { allowance, listed, pause, self }) {
    const { base, repository } = snapshot;
    const login = issueRecords?.login;
    const issues = itemIssuesOn(place, { url: repository.url ?? '', ...(login === undefined ? {} : { login }) });
    const refs = (0,github_record/* recordOn */.j)(place, ISSUES_RECORD, { plan, base, tree: (0,integrate_shared/* planTreeId */.r)(snapshot) });
    const start = allowance.writes();
    return {
        ...refs,
        write: (record, on) => {
            listed.forget();
            return refs.write(record, on);
        },
        ...issues,
        issues: () => listed.list(issues.issues),
        hasEnded: (run) => (0,runs/* hasEnded */.h)(place, run, self.run),
        pause: async (milliseconds) => {
            // Whoever waits wants to see what is new.
            listed.forget();
            await pause(milliseconds);
        },
        mayWrite: async () => {
            listed.forget();
            return allowance.mayWrite();
        },
        spent: () => ({ at: allowance.now(), writes: allowance.writes() - start }),
    };
}
/** `dry-run`: shows the issues that would be opened. */
async function planned(wanted, known, shared, output) {
    const tip = known === undefined ? await shared.tip() : known;
    const record = tip?.record ?? { plan: wanted.plan, base: wanted.base, id: '00000000', items: [], spent: [] };
    const missing = wanted.items.filter((each) => mayBeOpened(each) && !record.items.some(({ item }) => item === each.item.item));
    for (const each of missing)
        output.log(`title: ${wanted.titleOf(each)}\nlabels: ${each.labels.join(', ')}\n\n${wanted.itemTextOf(each, record)}\n`);
    const note = `This is a dry run. ${(0,words/* plural */.LS)(missing.length, 'issue')} would be opened now.`;
    return { ...(tip && { record }), operations: new Map(), notes: [note], warnings: [] };
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ wavesGraph)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
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
    const laidOut = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_2__/* .waves */ .L)(plans, plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter(({ dropped }) => dropped === undefined));
    if (laidOut.length === 0)
        return '';
    const edges = edgesOf(plans);
    const graph = ['graph LR', ...laidOut.flatMap(waveLines), ...edges].join('\n');
    const fits = graph.length <= MOST_CHARACTERS && edges.length <= MOST_EDGES;
    const title = `### ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(laidOut.length, 'wave')}`;
    return fits ? `${title}\n\n\`\`\`mermaid\n${graph}\n\`\`\`` : `${title}\n\n${table(laidOut)}`;
}
function waveLines(wave, index) {
    const nodes = wave.map((item) => `    ${nodeOf((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item))}["${(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)}"]`);
    return [`  subgraph wave${index + 1} ["wave ${index + 1}"]`, ...nodes, '  end'];
}
/**
 * The integration waits for all items. Only the arrows from items that nothing else waits for are drawn, so that they
 * do not hide the rest.
 */
function edgesOf(plans) {
    const items = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter(({ dropped }) => dropped === undefined);
    const known = new Set(items.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN));
    const awaited = new Set(items.filter(({ isIntegration }) => !isIntegration).flatMap((item) => item.dependsOn.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)));
    return items.flatMap((item) => item.dependsOn
        .map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)
        .filter((key) => known.has(key) && !(item.isIntegration && awaited.has(key)))
        .map((key) => `  ${nodeOf(key)} --> ${nodeOf((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item))}`));
}
/** A prefix, because Mermaid would read a word such as `end` as its own. */
function nodeOf(key) {
    return `item_${key.replaceAll('-', '_d_').replace('/', '_s_')}`;
}
function table(laidOut) {
    const rows = laidOut.map((wave, index) => {
        const shown = wave.slice(0, 20).map((item) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)));
        return [String(index + 1), [...shown, ...(wave.length > 20 ? [`${wave.length - 20} more`] : [])].join(', ')];
    });
    const most = rows.slice(0, 100);
    const more = rows.length > 100 ? [`\nand ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows.length - 100, 'more wave')}`] : [];
    return [...[['Wave', 'Items'], ['---', '---'], ...most].map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM), ...more].join('\n');
}


/***/ })

};
