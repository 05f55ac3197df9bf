export const id = 9903;
export const ids = [9903];
export const modules = {

/***/ 3956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ claimMessage),
/* harmony export */   a: () => (/* binding */ claimIn)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** The empty commit by which somebody takes an item: its message, and how it is recognized again. */

const NAMES = { id: 'Parallel-Work-Claim', item: 'Parallel-Work-Item', by: 'Claimed-By', at: 'Claimed-At' };
function claimMessage(item, { id, by, at }) {
    const values = { id, item: (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), by: oneLine(by), at };
    const trailers = Object.entries(NAMES).map(([key, name]) => `${name}: ${values[key]}`);
    return [
        `Claim item "${item.item}" of plan "${item.plan}"`,
        '',
        'This empty commit marks the item as taken. Its work begins after it.',
        '',
        ...trailers,
        '',
    ].join('\n');
}
/** Undefined if the message is not that of a claim. Only the last paragraph counts, as for all trailers. */
function claimIn(message) {
    const [last = ''] = message
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .slice(-1);
    const trailers = new Map(last.split('\n').flatMap((line) => {
        const [, name, value = ''] = /^([\w-]+): *(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value.trim()]];
    }));
    const id = trailers.get(NAMES.id) ?? '';
    if (!/^[0-9a-f]{32}$/.test(id))
        return undefined;
    return {
        id,
        item: trailers.get(NAMES.item) ?? '',
        by: trailers.get(NAMES.by) ?? '',
        at: trailers.get(NAMES.at) ?? '',
    };
}
/** Who made a claim is one trailer, so it has no line break. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Compares by code units, which gives the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Branches have no number and come first. */
function numberOf({ number = 0 }) {
    return number;
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
const MOST_ALIKE = 10;
/** The first of sentences of one kind, and one that counts the others. @param word what each is, in the singular */
function fewOf(sentences, word) {
    const more = sentences.length - MOST_ALIKE;
    if (more <= 0)
        return [...sentences];
    const count = `${more.toLocaleString('en-US')} more ${word}${more === 1 ? '' : 's'}`;
    return [...sentences.slice(0, MOST_ALIKE), `There ${more === 1 ? 'is' : 'are'} ${count} like these.`];
}


/***/ }),

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XL: () => (/* binding */ byTime),
  Bu: () => (/* binding */ countMerges),
  uX: () => (/* binding */ emptyMerge),
  ik: () => (/* binding */ hasChanges),
  NW: () => (/* binding */ isListedAt),
  sE: () => (/* binding */ isReverted),
  Lq: () => (/* binding */ mergedElsewhere),
  dI: () => (/* binding */ sameEntry),
  Ds: () => (/* binding */ unreadOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/progress/guessed-merge.js


/**
 * True if the merge names the branch, or changed a path of the item. A path that is also in the scope of an item that this
 * one depends on proves nothing if the merge names that item's branch, or brought a branch of it with the same tip.
 *
 * @param plan the plan of the item before the merge
 * @param below the items that this one depends on
 * @param all the merges of all items
 */
function isWorkOf(item, plan, merged, below, all) {
    const { guess, changes } = merged;
    if (!guess)
        return true;
    if (!changes.complete)
        return false;
    const names = [...guess.named, ...all.flatMap((each) => (each.guess?.tip === guess.tip ? each.branch : []))];
    const others = below.filter((each) => names.some((name) => (0,branch_names/* claims */.OM)(each, name)));
    return changes.list.some(({ path, kind }) => ((0,allowed_kinds/* owns */.S4)(item, path) || (item.isIntegration && (0,allowed_kinds/* allowedKinds */.i7)(item, plan, path).includes(kind))) &&
        !others.some((each) => (0,allowed_kinds/* owns */.S4)(each, path)));
}

;// CONCATENATED MODULE: ./lib/core/progress/merges.js
/** Finds the merged pull requests that count for an item. The plan before the merge must have listed it, and it must not be reverted. */








/**
 * From this repository, and merged into the base: all else can be no item's. Of one that went into another branch, as the
 * upper ones of a stack do, the commit has to be on the base's own line: what was merged into the branch of another pull
 * request, and came along with that, is behind its merge. While that is unread, it is taken to be on it.
 */
function isOwn(merged, snapshot, facts) {
    return merged.sameRepository && isOnLine(merged, snapshot, facts) !== false;
}
function isOnLine(merged, snapshot, facts) {
    const { base, mergeCommit } = merged;
    if (base === snapshot.base.branch)
        return true;
    if (snapshot.source === 'git' || mergeCommit === null || isInBase(merged, facts) === false)
        return false;
    return facts.onBaseLine({ commit: mergeCommit });
}
/**
 * The merged pull requests that count, by item, earliest first. A pull request whose facts are not read yet counts for now,
 * so that all questions about it are asked together.
 *
 * @param crashes collects unexpected errors by item
 * @param below the items that an item depends on
 */
function countMerges(listed, snapshot, facts, crashes = new Map(), below = () => []) {
    const merges = new Map();
    for (const merged of byTime(snapshot.merged)) {
        const claimants = listed.filter(({ item }) => (0,branch_names/* claims */.OM)(item, merged.branch));
        if (claimants.length === 0 || !isOwn(merged, snapshot, facts) || !isRelevant(merged, facts))
            continue;
        const listedThen = claimants.flatMap(({ item }) => {
            try {
                const before = asListed(item, merged, snapshot, facts, below);
                return before ? [{ item, wasFinished: isFinishedBy(before, snapshot, facts) }] : [];
            }
            catch (error) {
                crashes.set((0,plan_plan/* keyOf */.TN)(item), error);
                return [];
            }
        });
        const live = listedThen.filter(({ wasFinished }) => !wasFinished);
        const then = live.length > 0 ? live : listedThen;
        // A merge from a branch of two unfinished items, which `lint` forbids, finishes neither of them.
        const waiting = then.filter(({ item }) => !merges.has((0,plan_plan/* keyOf */.TN)(item)));
        if (waiting.length > 1)
            continue;
        for (const { item } of waiting.length === 1 ? waiting : then)
            (0,maps/* append */.BC)(merges, (0,plan_plan/* keyOf */.TN)(item), merged);
    }
    return merges;
}
/** Whether the plan itself finishes the item: it is dropped, or listed as merged by work that the base has. */
function isFinishedBy(item, snapshot, facts) {
    return item.dropped !== undefined || mergedElsewhere(item, snapshot, facts).done;
}
function byTime(merged) {
    return [...merged].sort((a, b) => (0,order/* compare */.U)(a.mergedAt ?? '', b.mergedAt ?? '') || (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b));
}
/**
 * What decides whether a merge from a branch of the item counts for it, and could not be read; undefined: nothing, as far as
 * is known.
 */
function unreadOf(merged, snapshot, facts) {
    if (!isOwn(merged, snapshot, facts) || !isRelevant(merged, facts))
        return undefined;
    const { before } = merged;
    if (isInBase(merged, facts) === questions/* UNREAD */.yn)
        return `the check could not read whether ${nameOf(merged)} is on the base branch`;
    if (isOnLine(merged, snapshot, facts) === questions/* UNREAD */.yn)
        return `the check could not read whether ${nameOf(merged)} was merged into the base branch`;
    const tree = before === null ? null : facts.plans({ revision: before });
    if (tree !== null && tree !== facts_facts/* PENDING */.eG && tree.isUnread)
        return `the plans before ${nameOf(merged)} could not be read`;
    return undefined;
}
function isRelevant(merged, facts) {
    return isInBase(merged, facts) !== false && hasChanges(merged);
}
function nameOf({ number, branch }) {
    return number === undefined ? `the merge of "${branch}"` : `#${number}`;
}
function isInBase({ mergeCommit }, facts) {
    return mergeCommit !== null && facts.reached({ commit: mergeCommit });
}
/** The latest merge into the base from a branch of the item, if it changed nothing and so does not count. */
function emptyMerge(item, snapshot, facts) {
    const last = byTime(snapshot.merged).findLast((each) => (0,branch_names/* claims */.OM)(item, each.branch) && isOwn(each, snapshot, facts));
    return last && !hasChanges(last) ? last : undefined;
}
/** An incomplete list is never empty. */
function hasChanges({ changes }) {
    return !changes.complete || changes.list.length > 0;
}
/** Whether the item was in the plan at that commit. True while this is not read yet. */
function isListedAt(commit, item, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === facts_facts/* PENDING */.eG)
        return true;
    const plan = tree ? planIn(tree, item.plan) : undefined;
    return plan !== undefined && (0,plan_plan/* itemsOf */.S3)(plan).some((each) => each.item === item.item);
}
/** The item in the plan before the merge, if that plan listed it with this branch and the merge brought work of it. */
function asListed(item, merged, snapshot, facts, below) {
    if (merged.before === null)
        return undefined;
    const tree = facts.plans({ revision: merged.before });
    if (tree === facts_facts/* PENDING */.eG)
        return item;
    const before = tree ? planIn(tree, item.plan) : undefined;
    const listed = before && (0,plan_plan/* itemsOf */.S3)(before).find((each) => each.item === item.item);
    if (!listed || !(0,branch_names/* claims */.OM)(listed, merged.branch))
        return undefined;
    return isWorkOf(listed, before, merged, below(item), snapshot.merged) ? listed : undefined;
}
const plansRead = new WeakMap();
function planIn(tree, id) {
    const known = (0,maps/* remembered */.HK)(plansRead, tree, () => new Map());
    return (0,maps/* remembered */.HK)(known, id, () => {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        return file?.text === undefined ? {} : (0,read/* readPlan */.m)({ path: file.name, text: file.text });
    }).plan;
}
/** `merged:` in the plan counts only if the history of the base contains the merge. */
function mergedElsewhere(item, snapshot, facts) {
    const { merged } = item;
    if (!merged)
        return { done: false };
    if ('commit' in merged) {
        const done = facts.reached({ commit: merged.commit }) === true;
        return done
            ? { done }
            : {
                done,
                because: `is listed as merged by commit ${merged.commit}, but the history of "${snapshot.base.branch}" does not contain it`,
            };
    }
    const merge = snapshot.merged.find(({ number }) => number === merged.pull);
    if (merge && isInBase(merge, facts) === true)
        return { done: true, merge };
    if (snapshot.source === 'git')
        return { done: false, because: `is listed as merged by #${merged.pull}` };
    return {
        done: false,
        because: `is listed as merged by #${merged.pull}, but the history of "${snapshot.base.branch}" does not contain it`,
    };
}
/**
 * Whether every path that the merges changed is at the tip of the base as it was before them, and no dependent item changed
 * one of those paths. `UNREAD` if an entry that decides this could not be read. Each round asks about twice as many paths,
 * because one that differs is enough.
 */
function isReverted(own, laterMerges, snapshot, facts) {
    const firstTouch = new Map();
    for (const { changes, before } of own) {
        if (!changes.complete || before === null)
            return false;
        for (const { path } of changes.list)
            if (!firstTouch.has(path))
                firstTouch.set(path, before);
    }
    if (firstTouch.size === 0)
        return false;
    let equal = 0;
    let unknown = 0;
    let isUnread = false;
    for (const [path, before] of firstTouch) {
        if (unknown > equal)
            break;
        const then = facts.entry({ revision: before, path });
        const now = facts.entry({ revision: snapshot.base.commit, path });
        if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
            unknown += 1;
        else if (then === questions/* UNREAD */.yn || now === questions/* UNREAD */.yn)
            isUnread = true;
        else if (sameEntry(then, now))
            equal += 1;
        else
            return false;
    }
    if (isUnread)
        return questions/* UNREAD */.yn;
    if (equal < firstTouch.size)
        return false;
    return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}
function sameEntry(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findingsOn)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);
/**
 * Finds the findings of a verdict by the number of its pull request, or by its branch if one of them has no number. Findings
 * on pull requests with the same head belong to it too.
 */

const indexes = new WeakMap();
/** Keeps the order of the list. The list is indexed once, because there may be hundreds of verdicts. */
function findingsOn(findings, verdicts) {
    const index = (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(indexes, findings, () => indexOf(findings));
    const places = new Set();
    for (const { pull, branch } of verdicts.flatMap((each) => [each, ...(each.shares ?? [])])) {
        const lists = pull === undefined ? [index.byBranch.get(branch)] : [index.byPull.get(pull), index.unnumbered.get(branch)];
        for (const list of lists)
            for (const place of list ?? [])
                places.add(place);
    }
    return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
}
function indexOf(findings) {
    const byPull = new Map();
    const byBranch = new Map();
    const unnumbered = new Map();
    for (const [place, { pull, branch }] of findings.entries()) {
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(byBranch, branch, place);
        if (pull === undefined)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(unnumbered, branch, place);
        else
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(byPull, pull, place);
    }
    return { byPull, byBranch, unnumbered };
}


/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchBranch),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Parts of commands to copy into a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** With a full refspec, because a single-branch clone fetches nothing else otherwise. */
function fetchBranch(branch) {
    return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Ge: () => (/* binding */ partyWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   P8: () => (/* binding */ fullMessage),
/* harmony export */   bd: () => (/* binding */ moreOf),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   qi: () => (/* binding */ thereAreMore),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   uo: () => (/* binding */ withFullStop)
/* harmony export */ });
/* unused harmony exports branchWords, isAbout, ofSubject, overall */
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _findings_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/** Words that all reports share. Plain text with quoted values, not escaped yet. */


/** `pull request #12 from "feat/a" (item "a" of plan "p")`, as far as it is known. */
function partyWords(party) {
    const names = [];
    if (party.pull !== undefined)
        names.push(`pull request #${party.pull}`);
    if (party.branch !== undefined)
        names.push(party.pull === undefined ? branchWords(party.branch) : `from "${party.branch}"`);
    const item = itemWords(party);
    if (item !== undefined)
        names.push(names.length > 0 ? `(${item})` : item);
    return names.join(' ') || 'the change';
}
/** A detached head has no branch name. */
function branchWords(branch) {
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? `the ${branch}` : `branch "${branch}"`;
}
function itemWords(party) {
    if (party.item !== undefined)
        return `item "${party.item}"${party.plan === undefined ? '' : ` of plan "${party.plan}"`}`;
    return party.plan === undefined ? undefined : `plan "${party.plan}"`;
}
/** The message and the remedy as one text. */
function fullMessage(finding) {
    return joinSentences(finding.message, finding.remedy);
}
function joinSentences(...sentences) {
    return sentences
        .filter((each) => each !== '')
        .map(withFullStop)
        .join(' ');
}
/** For a sentence that ends with a value from outside, such as a reason that a plan gives. */
function withFullStop(text) {
    return /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}
const SEVERITY_WORDS = { error: 'error', warn: 'warning', notice: 'notice' };
/** Errors first, then warnings, then notices. */
function bySeverity(one, other) {
    const order = Object.keys(SEVERITY_WORDS);
    return order.indexOf(one.severity) - order.indexOf(other.severity);
}
/** `2 errors, 1 notice`, or `no findings`. */
function countWords(findings) {
    const words = ['error', 'warn', 'notice']
        .map((severity) => ({
        word: SEVERITY_WORDS[severity],
        count: findings.filter((each) => each.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => plural(count, word));
    return words.join(', ') || 'no findings';
}
function capital(text) {
    return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : word.endsWith('ch') ? 'es' : 's'}`;
}
/** How many are not described one by one: `1 more path`, `2,000 more paths`. @param word in the singular */
function moreOf(count, word) {
    return `${count.toLocaleString('en-US')} more ${word}${count === 1 ? '' : 's'}`;
}
/** The same as the beginning of a sentence: `There is 1 more path`. */
function thereAreMore(count, word) {
    return `There ${count === 1 ? 'is' : 'are'} ${moreOf(count, word)}`;
}
/** A finding without a pull request and branch, for example on a plan, is about every subject. */
function isAbout(party, subject) {
    if (subject === 'all' || (party.pull === undefined && party.branch === undefined))
        return true;
    return 'pull' in subject ? party.pull === subject.pull : party.branch === subject.branch;
}
/** The part of a judgement about the pull request or branch under test. */
function ofSubject(judgement, subject) {
    if (subject === 'all')
        return judgement;
    const verdicts = judgement.verdicts.filter((verdict) => isAbout(verdict, subject));
    // Pull requests with the same head share the verdict.
    const heads = new Set(verdicts.map(({ head }) => head));
    const sharing = judgement.verdicts.filter(({ head }) => heads.has(head));
    return { ...judgement, verdicts, findings: findingsOn(judgement.findings, sharing) };
}
/** The worst verdict. Without verdicts, broken plans mean `error`. */
function overall(judgement) {
    const outcomes = judgement.verdicts.map((each) => each.verdict);
    if (outcomes.includes('error'))
        return 'error';
    if (outcomes.includes('failure'))
        return 'failure';
    return outcomes.length === 0 && judgement.problems.length > 0 ? 'error' : 'success';
}


/***/ }),

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
 * Several objects, undefined where there is none, or one with more than `most` bytes.
 *
 * @throws Failure if the process ended before it had answered
 */
async function readObjects(reader, names, most) {
    const before = reader.failure();
    const found = await Promise.all(names.map((name) => reader.read(name, most)));
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
            if (oid === undefined || type === undefined || Number(length) > next.most) {
                waiting.shift();
                next.tell(undefined);
                data = data.subarray(end + 1);
                unwanted = length === undefined ? 0 : Number(length) + 1;
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

/***/ 2126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ branchStates),
  O: () => (/* binding */ requireHistory)
});

// EXTERNAL MODULE: ./lib/core/claim/claim-commit.js
var claim_commit = __webpack_require__(3956);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/shell/git/changes.js
var changes = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/shell/git/commit-graph.js
var commit_graph = __webpack_require__(9781);
// EXTERNAL MODULE: ./lib/shell/git/commit-texts.js
var commit_texts = __webpack_require__(6481);
// EXTERNAL MODULE: ./lib/shell/git/criss-cross.js
var criss_cross = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/history.js
var git_history = __webpack_require__(177);
// EXTERNAL MODULE: ./lib/shell/git/in-parallel.js
var in_parallel = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
;// CONCATENATED MODULE: ./lib/shell/git/merge-names.js
/** Reads which branches the merges in the history of the base name. */

async function readMergeNames(root, { parents }, others) {
    const merges = [...parents].flatMap(([commit, own]) => (own.length > 1 ? [commit] : []));
    const input = `${[...new Set([...merges, ...others])].join('\n')}\n`;
    const lines = await (0,git/* gitLines */.QS)(root, ['rev-list', '--no-walk=unsorted', '--format=%s', '--stdin'], { input });
    const names = new Map();
    for (let at = 0; at < lines.length; at += 2)
        names.set((lines[at] ?? '').slice('commit '.length), namesIn(lines[at + 1] ?? ''));
    return names;
}
/** As Git and the servers write by default. What a branch was merged into is left out. */
function namesIn(subject) {
    const text = Buffer.from(subject, 'latin1')
        .toString('utf8')
        .replace(/ into \S+$/, '');
    const [, from] = /^Merge pull request .* from (\S+)$/.exec(text) ?? /^Merged in (\S+) \(pull request /.exec(text) ?? [];
    if (from !== undefined)
        return [from, from.replace(/^[^/:]*[/:]/, '')];
    if (!text.startsWith('Merge '))
        return [];
    return [...text.matchAll(/'(\S+?)'(?=[ ,]|$)/g)].flatMap(([, name = '']) => [name, name.replace(/^origin\//, '')]);
}
/**
 * The commits that the base branch once had on its own line: its line of today, and of each merge of the base branch
 * itself, as `git pull` makes it, the line that was pulled.
 */
function baseLinesOf(base, { line, parents }, names) {
    const all = new Set(line);
    for (const commit of all) {
        const [first, ...sides] = parents.get(commit) ?? [];
        if (first !== undefined)
            all.add(first);
        if (names.get(commit)?.includes(base))
            for (const side of sides)
                all.add(side);
    }
    return all;
}

// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/patch-places.js
/**
 * Decides whether two patches to different states of a file change the same lines at the same place. They do if Git,
 * when merging, would match the lines of one with those of the other: at least one line of each hunk is the same line
 * in both states.
 */



function spanKey({ from, to }) {
    return `${from} ${to}`;
}
/** All options are given, because attributes and user settings could change the defaults. */
const PATCH_OPTIONS = [
    ...['-p', '--inter-hunk-context=0', '--no-renames', '--full-index', '--no-color', '--no-ext-diff'],
    ...['--no-textconv', '--no-indent-heuristic', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['--ignore-submodules=none', '--submodule=short'],
];
/** The patches of the spans, one after the other. */
async function diffTexts(root, spans, options, paths = []) {
    const input = spans.map(({ from, to }) => `${to} ${from}\n`).join('');
    const args = ['diff-tree', '--stdin', '--always', '-r', ...PATCH_OPTIONS, ...options];
    return (0,git/* git */.$Y)(root, [...args, ...(paths.length > 0 ? ['--', ...paths] : [])], { input });
}
/**
 * The lines of each commit. No other line of a patch has only hexadecimal digits, because lines of contents begin with
 * a space, `+`, `-` or a backslash.
 */
function commitsIn(output) {
    const commits = [];
    for (const line of output.toString('latin1').split('\n')) {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line))
            commits.push([]);
        else if (line !== '')
            commits.at(-1)?.push(line);
    }
    return commits;
}
function hunksIn(lines) {
    const hunks = [];
    let file = '';
    for (const line of lines) {
        if (line.startsWith('diff --git '))
            file = line;
        const [, start = '', count = '1', newCount = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
        if (start === '')
            continue;
        const numbers = { start: Number(start), count: Number(count), newCount: Number(newCount) };
        hunks.push({ file, ...numbers });
    }
    return hunks;
}
/** Above this number of paths, the two states are compared completely. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** Where the states of the paths differ, by span. Compared as in a merge, which decides where a patch is applied. */
async function readPlaces(root, spans, paths) {
    const wanted = new Map(spans.map((span) => [spanKey(span), span]));
    if (wanted.size === 0)
        return new Map();
    const names = [...new Set(paths)].map(path_name/* pathNameOf */.Q1);
    const length = names.reduce((sum, { path }) => sum + path.length, 0);
    const isShort = names.length <= MOST_NAMED && length <= MOST_NAMED_CHARACTERS && !names.some(({ encoding }) => encoding);
    const options = ['-U0', '--diff-algorithm=histogram'];
    const named = isShort ? names.map(({ path }) => path) : [];
    const found = commitsIn(await diffTexts(root, [...wanted.values()], options, named));
    return new Map([...wanted.keys()].map((key, index) => [key, (0,maps/* groupBy */.$z)(hunksIn(found[index] ?? []), ({ file }) => file)]));
}
/**
 * Both lists belong to patches with the same text, so their hunks form pairs.
 * @param between leads from the state that `ours` is a patch to, to that of `theirs`
 */
function areInPlace(ours, theirs, between) {
    return ours.every((hunk, index) => {
        const shift = (theirs[index]?.start ?? 0) - hunk.start;
        const changes = between.get(hunk.file) ?? [];
        const lines = Array.from({ length: hunk.count }, (_, line) => hunk.start + line);
        return hunk.count === 0 ? shift === 0 : lines.some((line) => shiftOf(line, changes) === shift);
    });
}
/** By how much a line moves. Undefined if the line no longer exists. */
function shiftOf(line, changes) {
    let shift = 0;
    for (const { start, count, newCount } of changes) {
        // Lines that are only added come after `start`.
        const first = count === 0 ? start + 1 : start;
        if (line < first)
            break;
        if (line < first + count)
            return undefined;
        shift += newCount - count;
    }
    return shift;
}

;// CONCATENATED MODULE: ./lib/shell/git/patches.js
/** Decides whether the base has the patches of a branch, but not its commits, as after a squash or a rebase. */





/**
 * For each branch, the commits of the base that contain its work, newest first. Empty if there are none. Either one
 * commit has all of it (squash), or each commit has its own equivalent (rebase, cherry-pick). Only commits since the
 * merge base count.
 *
 * The comparison is similar to Git's patch id: the changed lines with their context. But white space, modes and bytes
 * that are not text count too, because `git patch-id` ignores them or treats them differently in each version. The
 * place also counts: the same lines elsewhere in the file are another patch (`patch-places.ts`).
 *
 * Limit: a branch that has only commits picked from the base looks like one that was rebased into it, because commit
 * dates prove nothing. This ends with its first own commit.
 */
async function findInBase(root, base, history, works) {
    const some = works.filter((work) => work.differences.length > 0);
    const arrived = some.length === 0 ? [] : baseSpans(history);
    if (arrived.length === 0)
        return works.map(() => []);
    const own = await ownCommits(root, base, some);
    const byShape = await basePatches(root, arrived, [...some, ...[...own.values()].flat()]);
    const before = new Map();
    const ancestors = (commit) => (0,maps/* remembered */.HK)(before, commit, () => (0,git_history/* ancestorsOf */.Gw)(history, commit));
    const squashed = works.map((work) => ({ patch: work, candidates: commitsWithin(ancestors, byShape, work, work) }));
    const rebased = works.map((work) => (own.get(work.to) ?? []).map((patch) => ({ patch, candidates: commitsWithin(ancestors, byShape, patch, work) })));
    // One commit without a candidate is enough to decide, so the texts of the others need not be read.
    const hopeful = rebased.map((units) => (units.every(({ candidates }) => candidates.length > 0) ? units : []));
    const holders = await heldBy(root, [...squashed, ...hopeful.flat()]);
    return works.map((_, index) => {
        const [whole] = holders.get(squashed[index]) ?? [];
        if (whole)
            return [whole.to];
        const held = new Set();
        for (const unit of hopeful[index] ?? []) {
            const one = holders.get(unit)?.find(({ to }) => !held.has(to));
            if (!one)
                return [];
            held.add(one.to);
        }
        return newestFirst(history, held);
    });
}
/** The candidates of each patch that really are the same patch. */
async function heldBy(root, units) {
    const texts = await patchTexts(root, units);
    const isAlike = (patch, candidate) => {
        const text = texts.get(spanKey(patch));
        return text !== undefined && text.lines === texts.get(spanKey(candidate))?.lines;
    };
    const alike = units.map(({ patch, candidates }) => ({
        patch,
        candidates: candidates.filter((each) => isEqual(patch, each) || isAlike(patch, each)),
    }));
    const doubtful = alike.flatMap(({ patch, candidates }) => candidates.flatMap((each) => (isEqual(patch, each) ? [] : [{ from: patch.from, to: each.from }])));
    const places = await readPlaces(root, doubtful, alike.flatMap(({ patch }) => patch.differences.map(({ path }) => path)));
    const isThere = (patch, candidate) => {
        const [here, there] = [texts.get(spanKey(patch)), texts.get(spanKey(candidate))];
        const between = places.get(spanKey({ from: patch.from, to: candidate.from }));
        return (here !== undefined && there !== undefined && between !== undefined && areInPlace(here.hunks, there.hunks, between));
    };
    return new Map(units.map((unit, index) => [
        unit,
        (alike[index]?.candidates ?? []).filter((each) => isEqual(unit.patch, each) || isThere(unit.patch, each)),
    ]));
}
function newestFirst(history, wanted) {
    return [...history.parents.keys()].filter((commit) => wanted.has(commit));
}
/** Each commit of the base is a patch against its parent. Of its merges, only those on its own line count. */
function baseSpans(history) {
    const line = new Set(history.line);
    return [...history.parents].flatMap(([to, [from, second]]) => from !== undefined && (second === undefined || line.has(to)) ? [{ from, to }] : []);
}
/** By their shape, without those that have not the shape of a wanted patch. */
async function basePatches(root, spans, wanted) {
    const first = new Set(wanted.flatMap(({ differences: [each] }) => each?.path ?? []));
    const shapes = new Set(wanted.map(patchShape));
    const found = await (0,diff/* wantedDiffs */.WD)(root, spans, 
    // The first question is only quicker.
    (differences) => differences.some(({ path }) => first.has(path)) && shapes.has(patchShape({ differences })));
    const patches = spans.map((span, index) => ({ ...span, differences: found[index] ?? [] }));
    return (0,maps/* groupBy */.$z)(patches.filter(({ differences }) => differences.length > 0), patchShape);
}
/** The patches of each branch's own commits, by its tip. None if it has a merge that adds changes of its own. */
async function ownCommits(root, base, works) {
    const input = [...works.map(({ to }) => to), `^${base}`, ''].join('\n');
    const lines = await (0,git/* gitLines */.QS)(root, ['rev-list', '--parents', '--stdin'], { input });
    const parents = new Map(lines.map((line) => line.split(' ')).map(([commit = '', ...rest]) => [commit, rest]));
    const spans = [...parents].flatMap(([to, [from, second]]) => (from !== undefined && !second ? [{ from, to }] : []));
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const patches = new Map(spans.map((span, index) => [span.to, { ...span, differences: found[index] ?? [] }]));
    const merges = await plainMerges(root, [...parents].filter(([, each]) => each.length > 1).map(([commit]) => commit));
    return new Map(works.map(({ to }) => {
        const mine = [...(0,git_history/* ancestorsOf */.Gw)({ parents }, to)].filter((commit) => parents.has(commit));
        const isComplete = mine.every((commit) => patches.has(commit) || merges.has(commit));
        const changing = mine
            .flatMap((commit) => patches.get(commit) ?? [])
            .filter((each) => each.differences.length > 0);
        return [to, isComplete ? changing : []];
    }));
}
/** Merges that take every line from one of their parents. */
async function plainMerges(root, merges) {
    if (merges.length === 0)
        return new Set();
    const args = ['diff-tree', '--stdin', '--always', '-r', '--cc', ...PATCH_OPTIONS, '-U3'];
    const patches = commitsIn(await (0,git/* git */.$Y)(root, args, { input: merges.map((commit) => `${commit}\n`).join('') }));
    return new Set(merges.filter((_, index) => patches[index]?.length === 0));
}
function commitsWithin(ancestors, byShape, patch, work) {
    const candidates = patch.differences.length > 0 ? (byShape.get(patchShape(patch)) ?? []) : [];
    if (candidates.length === 0)
        return [];
    const before = ancestors(work.from);
    return candidates.filter(({ to }) => !before.has(to));
}
/** Equal for all patches that could be equal: paths, modes, and whole contents if one side is empty. */
function patchShape({ differences: list }) {
    const parts = list.map((each) => {
        const isWhole = each.oldMode === diff/* ABSENT */.sj || each.newMode === diff/* ABSENT */.sj;
        return [each.path, each.oldMode, each.newMode, ...(isWhole ? [each.oldId, each.newId] : [])].join('\0');
    });
    return parts.sort().join('\0\0');
}
function isEqual(a, b) {
    return contentsKey(a) === contentsKey(b);
}
function contentsKey({ differences: list }) {
    return list
        .map(({ path, oldId, newId }) => `${path}\0${oldId}\0${newId}`)
        .sort()
        .join('\0\0');
}
/** Texts are compared only if the whole contents differ. Most squashes do not need that. */
async function patchTexts(root, units) {
    const spans = new Map();
    for (const { patch, candidates } of units) {
        if (candidates.length === 0 || candidates.some((each) => isEqual(patch, each)))
            continue;
        for (const each of [patch, ...candidates])
            spans.set(spanKey(each), each);
    }
    if (spans.size === 0)
        return new Map();
    const patches = splitPatches(await diffTexts(root, [...spans.values()], ['-U3', '--diff-algorithm=myers']));
    return new Map([...spans.keys()].map((key, index) => [key, patches[index] ?? { lines: '', hunks: [] }]));
}
/** One for each commit. */
function splitPatches(output) {
    return commitsIn(output).map((lines) => {
        const kept = [];
        let index = '';
        for (const line of lines) {
            if (line.startsWith('index '))
                index = line;
            else if (line.startsWith('Binary files '))
                kept.push(index, line);
            else if (line.startsWith('@@'))
                kept.push('@@');
            else
                kept.push(line);
        }
        return { lines: kept.join('\n'), hunks: hunksIn(lines) };
    });
}

// EXTERNAL MODULE: ./lib/shell/git/shallow-history.js
var shallow_history = __webpack_require__(1204);
;// CONCATENATED MODULE: ./lib/shell/git/branch-state.js
/**
 * Finds the state of each branch from the history of the base branch:
 *
 * - *not started*: its tip is on the base's own line of first parents, or on one that `git pull` merged into it. This is
 * true for a new branch, and also for one that the base was fast-forwarded to. Git cannot distinguish the two. A branch
 * whose only commit is the empty one by which somebody took the item is not started either.
 * - *merged*: its tip is elsewhere in the history of the base, or its patches are (`patches.ts`).
 * - *open*: all others. A branch is both merged and open if an earlier tip of it was merged by a merge that names the
 * branch.
 *
 * The judge decides whether a merge counts, that is, whether the plan before it listed the branch. Another branch may have
 * the same tip, so it also decides whether a merge that does not name the branch brought work of the item.
 */















/** The state of each branch, in the given order. */
async function branchStates(repository, base, tips) {
    if (tips.length === 0)
        return [];
    const { root } = repository;
    const bases = await (0,merge_base/* everyMergeBase */.J2)(repository, tips.map(({ commit }) => ({ from: base.commit, to: commit })));
    const forks = bases.map(([first]) => first ?? null);
    await requireHistory(repository, base, tips, forks);
    const ahead = tips.flatMap(({ branch, commit }, index) => {
        const from = forks[index];
        return from && from !== commit ? [{ branch, from, to: commit }] : [];
    });
    const [history, changed] = await (0,in_parallel/* allEnded */.C)([
        (0,git_history/* readHistory */.Lu)(root, base.commit, forks.filter((fork) => fork !== null)),
        (0,diff/* diffSpans */.xh)(root, ahead, false),
    ]);
    (0,commit_graph/* keepBaseHistory */.fG)(repository, history);
    const broughtIn = (0,git_history/* broughtInBy */.ie)(history);
    const line = new Set(history.line);
    const claims = await onlyClaims(root, ahead.filter((_, index) => changed[index]?.length === 0));
    const known = new Map(ahead.map((span, index) => [spanKey(span), changed[index] ?? []]));
    const holders = await findInBase(root, base.commit, history, ahead.map((span, index) => ({ ...span, differences: changed[index] ?? [] })));
    const behind = tips.filter(({ commit }, index) => forks[index] === commit && !line.has(commit));
    const whole = [
        ...behind.map(({ branch, commit }) => ({ branch, tip: commit, mergedBy: [broughtIn.get(commit) ?? base.commit] })),
        ...ahead.flatMap(({ branch, to }, index) => {
            const holding = new Set((holders[index] ?? []).map((commit) => broughtIn.get(commit) ?? commit));
            const mergedBy = history.line.filter((commit) => holding.has(commit));
            return mergedBy.length > 0 ? [{ branch, tip: to, mergedBy }] : [];
        }),
    ];
    const earlier = earlierMerges(history, broughtIn, ahead.filter((_, index) => (holders[index] ?? []).length === 0));
    const likely = [...whole, ...earlier];
    const mergedBy = likely.flatMap((each) => each.mergedBy);
    const names = likely.length > 0 ? await readMergeNames(root, history, mergedBy) : new Map();
    const baseLines = baseLinesOf(base.branch, history, names);
    const foundMerges = [
        ...whole.filter(({ tip }) => !baseLines.has(tip)),
        ...earlier.filter(({ branch, mergedBy: [merge = ''] }) => names.get(merge)?.includes(branch)),
    ];
    const starts = foundMerges.map(({ mergedBy: by }) => history.parents.get(by.at(-1) ?? '')?.[0] ?? null);
    const mergeSpans = await spansOfMerges(repository, foundMerges, starts);
    const done = new Set(foundMerges.filter(({ branch, tip }) => isTip(tips, branch, tip)).map(({ branch }) => branch));
    const open = tips.flatMap((tip, index) => (done.has(tip.branch) ? [] : [{ tip, forks: bases[index] ?? [] }]));
    const openSpans = open.map(({ tip, forks: [from = null] }) => ({ from, to: tip.commit }));
    const lists = await changeLists(root, base, [...mergeSpans, ...openSpans], known);
    const crossed = await (0,criss_cross/* readCrissCross */.B)(repository, base, open.map(({ tip: { commit }, forks: all }) => ({ commit, forks: all })));
    const merged = mergesByBranch(base, foundMerges, starts, lists, namedBy(foundMerges, history, names));
    const pulls = pullsByBranch(base, open, lists.slice(foundMerges.length), crossed);
    return tips.map((tip) => {
        const found = merged.get(tip.branch);
        const claim = claims.get(tip.commit);
        const pull = baseLines.has(tip.commit) || claim ? undefined : pulls.get(tip.branch);
        const age = history.line.indexOf(found?.mergeCommit ?? '');
        return { tip, ...(pull ? { pull } : {}), ...(found ? { merged: found, age } : {}), ...(claim ? { claim } : {}) };
    });
}
/** By the tips whose only commit is one by which somebody took an item: what it says. */
async function onlyClaims(root, unchanged) {
    const forks = new Map(unchanged.map(({ from, to }) => [to, from]));
    const commits = await (0,commit_texts/* readCommits */.F)(root, [...forks.keys()]);
    return new Map(commits.flatMap(({ commit, parents, message }) => {
        const note = parents.length === 1 && parents[0] === forks.get(commit) ? (0,claim_commit/* claimIn */.a)(message) : undefined;
        return note ? [[commit, note]] : [];
    }));
}
/**
 * The changes of a branch since its merge base ("three dots"), as GitHub counts them too.
 * @param known differences without renames, by `spanKey`
 */
async function changeLists(root, base, spans, known = new Map()) {
    const isSure = (span) => !mayHaveRenames(known.get(spanKey(span)));
    const unsure = spans.flatMap(({ from, to }) => from === null || isSure({ from, to }) ? [] : [{ from, to }]);
    const found = await (0,diff/* diffSpans */.xh)(root, unsure, true);
    let next = 0;
    return spans.map(({ from, to }) => {
        if (from !== null) {
            const differences = isSure({ from, to }) ? known.get(spanKey({ from, to })) : found[next++];
            return { complete: true, list: (0,changes/* changesOf */.f)(differences ?? []) };
        }
        return { complete: false, reason: `it has no commit in common with "${base.branch}"` };
    });
}
/** A rename needs a path that is gone and a new one. True also if the differences are unknown. */
function mayHaveRenames(differences) {
    if (!differences)
        return true;
    return differences.some(({ newMode }) => newMode === diff/* ABSENT */.sj) && differences.some(({ oldMode }) => oldMode === diff/* ABSENT */.sj);
}
function isTip(tips, branch, commit) {
    return tips.some((tip) => tip.branch === branch && tip.commit === commit);
}
/** In a shallow clone, it may be unknown where a branch began. */
async function requireHistory(repository, base, tips, forks) {
    const commits = tips.map(({ commit }) => commit);
    const isUnsure = await (0,shallow_history/* mayForkLater */.a)(repository, base.commit, commits, forks);
    const lost = tips.find((_, index) => isUnsure[index]);
    if (lost) {
        throw new failure/* Failure */.H('shallow', `This clone is shallow, so it does not contain the commit where "${lost.branch}" left "${base.branch}".`, 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
}
/**
 * What may be work of the branch that was merged before the branch continued: the merge base is not on the base's own
 * line, and the merge that brought it has it as a parent. It counts if that merge names the branch, as Git and GitHub
 * write by default. Without the name, it could be another branch that this one started from.
 */
function earlierMerges(history, broughtIn, ahead) {
    return ahead.flatMap(({ branch, from }) => {
        const merge = broughtIn.get(from);
        const sides = merge === undefined ? [] : (history.parents.get(merge) ?? []).slice(1);
        return merge !== undefined && sides.includes(from) ? [{ branch, tip: from, mergedBy: [merge] }] : [];
    });
}
/** For each merge, the branches that it names, or that an earlier merge of the same tip into another branch names. */
function namedBy(foundMerges, { parents }, names) {
    const mergesOf = new Map();
    for (const [commit, [, ...sides]] of parents)
        for (const side of sides)
            (0,maps/* append */.BC)(mergesOf, side, commit);
    return foundMerges.map(({ tip, mergedBy }) => [
        ...new Set([...mergedBy, ...(0,maps/* listAt */.gT)(mergesOf, tip)].flatMap((commit) => names.get(commit) ?? [])),
    ]);
}
/** For each merge, from the merge base of its tip and the base before it. */
async function spansOfMerges(repository, foundMerges, starts) {
    const known = foundMerges.flatMap(({ tip }, index) => (starts[index] ? [{ from: starts[index], to: tip }] : []));
    const found = await (0,merge_base/* mergeBases */.PC)(repository, known);
    let next = 0;
    return foundMerges.map(({ tip }, index) => ({ from: starts[index] ? (found[next++] ?? null) : null, to: tip }));
}
/** `before` is the commit of the base's line before the first commit that contains any of the work. */
function mergesByBranch(base, foundMerges, starts, lists, named) {
    return new Map(foundMerges.map(({ branch, tip, mergedBy }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            mergeCommit: mergedBy[0] ?? null,
            before: starts[index] ?? null,
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
            ...(named[index]?.includes(branch) ? {} : { guess: { tip, named: [...(named[index] ?? [])] } }),
        },
    ]));
}
function listOf(since, doubtful) {
    if (!doubtful)
        return since;
    return since.complete ? { ...doubtful, sinceFirst: since.list } : doubtful;
}
function pullsByBranch(base, open, lists, crossed) {
    return new Map(open.map(({ tip: { branch, commit, ref } }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            head: commit,
            revision: commit,
            ...(ref === branch ? {} : { ref }),
            changes: listOf(lists[index] ?? { complete: false, reason: 'it was not read' }, crossed.get(commit)),
        },
    ]));
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tipsOf),
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7421);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _unreadable_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2005);
/** Decides which commit a branch is at, because the clone and `origin` may know different ones. */





/**
 * The descendant of `x` and `origin/x`. If they have diverged, `origin` is preferred for the base, because it is what
 * everybody has, and the clone for items, because it has the current work. Names that neither knows are left out, and those
 * that cannot be read: `unreadableRef` says why.
 */
async function tipsOf(repository, names, prefer) {
    const { local, remote } = repository;
    const readable = names.filter((branch) => !(0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableRef */ .l)(repository, branch));
    const sides = readable.map((branch) => ({ branch, here: local.get(branch), there: remote.get(branch) }));
    const apart = sides.flatMap(({ branch, here, there }) => here !== undefined && there !== undefined && here !== there ? [{ branch, from: here, to: there }] : []);
    const bases = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeBases */ .PC)(repository, apart);
    const met = new Map(apart.map(({ branch }, index) => [branch, bases[index] ?? null]));
    return sides.flatMap(({ branch, here, there }) => {
        if (here === undefined && there === undefined)
            return [];
        const tip = (isLocal) => ({
            branch,
            commit: (isLocal ? here : there) ?? '',
            ref: isLocal ? branch : `origin/${branch}`,
        });
        const common = met.get(branch);
        if (here === undefined || there === undefined || common === undefined)
            return [tip(here !== undefined)];
        if (common === here)
            return [tip(false)];
        if (common === there)
            return [tip(true)];
        const taken = tip(prefer === 'local');
        return [{ ...taken, note: `"${branch}" and "origin/${branch}" have diverged, so "${taken.ref}" was read.` }];
    });
}
/**
 * The base branch: the one that was named, otherwise that of `origin/HEAD`, otherwise `main` or `master`.
 * @param objects if its process is going to run anyway
 * @throws Failure `base` if there is no such branch
 */
async function resolveBase(repository, wanted, objects) {
    const { originHead, local, remote } = repository;
    const known = (branch) => local.has(branch) || remote.has(branch) || (0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableRef */ .l)(repository, branch) !== undefined;
    const candidates = [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
    const defaultBranch = candidates.find(known);
    const branch = wanted === undefined ? defaultBranch : branchNamed(wanted, known, originHead);
    if (branch === undefined) {
        const { head } = repository;
        if (head.commit === null && (wanted === undefined || wanted === head.branch))
            throw withoutCommit(head.branch);
        throw wanted === undefined ? noDefaultBranch() : unknownBranch(wanted);
    }
    const damage = (0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableRef */ .l)(repository, branch);
    if (damage)
        throw damage;
    const [tip] = await tipsOf(repository, [branch], 'origin');
    if (!tip)
        throw unknownBranch(branch);
    return { ...tip, ref: await unambiguous(repository.root, tip, objects), defaultBranch };
}
/** A tag goes before a branch of its name, and a branch before one of a remote. */
async function unambiguous(root, { ref, commit, branch }, objects) {
    const name = `${ref}^{commit}`;
    const named = objects
        ? (await objects.read(name))?.oid
        : (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .QS)(root, ['rev-parse', '-q', '--verify', name], { codes: [0, 1] }))[0];
    if (named === commit)
        return ref;
    return ref === branch ? `refs/heads/${branch}` : `refs/remotes/${ref}`;
}
/** Accepts a branch in any form that Git uses. The plain name takes precedence. */
function branchNamed(wanted, known, originHead) {
    if (/^(?:refs\/remotes\/)?origin(?:\/HEAD)?$/.test(wanted) && !known(wanted))
        return originHead;
    return forms(wanted).find(known);
}
function forms(wanted) {
    const starts = ['refs/heads/', 'refs/remotes/origin/', 'origin/'];
    return [wanted, ...starts.flatMap((start) => withoutPrefix(wanted, start))];
}
function withoutPrefix(text, start) {
    return text.startsWith(start) ? [text.slice(start.length)] : [];
}
function withoutCommit(branch) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unborn', branch === undefined
        ? 'No commit is checked out.'
        : `The branch "${branch}" is checked out, but has no commit yet.`, 'Make its first commit, or name a branch that has one with --base <branch>.');
}
function noDefaultBranch() {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', 'There is no base branch: neither "origin/HEAD" nor a branch "main" or "master" exists, here or in "origin".', 'Name the branch that your work will be merged into: --base <branch>');
}
function unknownBranch(wanted) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', `There is no branch "${wanted}": neither "refs/heads/${wanted}" nor "refs/remotes/origin/${wanted}" exists.`, /(?:^|\/)HEAD$/.test(wanted)
        ? 'Name the branch that your work will be merged into: --base <branch>'
        : `Name another one with --base <branch>, or fetch it: ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchBranch */ .D)(forms(wanted).at(-1) ?? wanted)}`);
}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6462);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/** Differences in the form that the judge uses. */


/** In byte order of the paths. */
function changesOf(differences) {
    return [...differences].sort((a, b) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .byBytes */ .bg)(a.path, b.path)).map(changeOf);
}
function changeOf(difference) {
    const { renamedTo, renamedFrom } = difference;
    return {
        ...(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(difference.path),
        kind: changeKind(difference),
        ...(renamedTo === undefined ? {} : { renamedTo: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(renamedTo).path }),
        ...(renamedFrom === undefined ? {} : { renamedFrom: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(renamedFrom).path }),
    };
}
function changeKind({ oldMode, newMode }) {
    if (oldMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj)
        return 'create';
    return newMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .sj ? 'delete' : 'modify';
}


/***/ }),

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ mergeBaseIn),
/* harmony export */   fG: () => (/* binding */ keepBaseHistory),
/* harmony export */   wh: () => (/* binding */ keepBranchHistory)
/* harmony export */ });
const histories = new WeakMap();
function keepBaseHistory(repository, base) {
    const known = histories.get(repository);
    const isSame = known?.base.line[0] === base.line[0];
    // More history has the answers of less.
    if (known && isSame && known.base.parents.size > base.parents.size)
        return;
    histories.set(repository, { base, ofBranches: isSame ? (known?.ofBranches ?? NOTHING) : NOTHING });
}
const NOTHING = new Map();
/** @param base the commit whose history the branches were read without */
function keepBranchHistory(repository, base, ofBranches) {
    const known = histories.get(repository);
    if (known?.base.line[0] === base)
        histories.set(repository, { base: known.base, ofBranches });
}
/** The best common ancestor of two commits, null if there is none. Undefined if only Git can tell. */
function mergeBaseIn(repository, one, other) {
    const known = histories.get(repository);
    if (!known)
        return undefined;
    known.graph ??= graphOf(known.base, known.ofBranches);
    return known.graph.isOrdered ? bestAncestor(known.graph, one, other) : undefined;
}
function graphOf({ parents: ofBase, end }, ofBranches) {
    const read = [...ofBranches, ...ofBase];
    const commits = [...read.map(([commit]) => commit), ...(end === undefined ? [] : [end])];
    const places = new Map(commits.map((commit, place) => [commit, place]));
    const parents = read.map(([, each]) => each.map((parent) => places.get(parent) ?? commits.length));
    return {
        commits,
        places,
        parents,
        isOrdered: parents.every((each, place) => each.every((parent) => parent > place)),
    };
}
const OF_ONE = 1;
const OF_OTHER = 2;
const OF_BOTH = OF_ONE | OF_OTHER;
/** In the history of a common ancestor, so no best one. */
const BEHIND = 4;
function bestAncestor({ commits, places, parents }, one, other) {
    const [first, second] = [places.get(one), places.get(other)];
    if (first === undefined || second === undefined)
        return undefined;
    const marks = new Uint8Array(commits.length + 1);
    let open = 0;
    const isOpen = (mark) => mark !== 0 && mark < BEHIND;
    const add = (place, more) => {
        const before = marks[place] ?? 0;
        marks[place] = before | more;
        if (place < parents.length)
            open += Number(isOpen(before | more)) - Number(isOpen(before));
    };
    add(first, OF_ONE);
    add(second, OF_OTHER);
    const best = [];
    for (let place = Math.min(first, second); open > 0 && place < parents.length; place++) {
        const own = marks[place] ?? 0;
        if (isOpen(own))
            open -= 1;
        if (own === OF_BOTH)
            best.push(commits[place] ?? '');
        if (own !== 0)
            for (const parent of parents[place] ?? [])
                add(parent, own === OF_BOTH ? own | BEHIND : own);
    }
    // What was not read is in the history of the commit at which the reading ended.
    const end = commits[parents.length];
    const atEnd = end === undefined ? 0 : (marks[parents.length] ?? 0);
    const isAllRead = atEnd === 0 && marks[commits.length] === 0;
    if (isAllRead || atEnd >= BEHIND)
        return best.length > 1 ? undefined : (best[0] ?? null);
    return best.length === 0 && atEnd === OF_BOTH ? end : undefined;
}


/***/ }),

/***/ 6481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readCommits)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);


/** In the given order, with one process. */
async function readCommits(root, commits) {
    if (commits.length === 0)
        return [];
    const shown = ['log', '--no-walk=unsorted', '--stdin', '-z', '-s', '--no-show-signature', '--format=%H %P%n%B'];
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, shown, { input: `${commits.join('\n')}\n` })).map(commitOf);
}
function commitOf(record) {
    const end = record.indexOf('\n');
    const [commit = '', ...parents] = record
        .slice(0, end)
        .split(' ')
        .filter((id) => id !== '');
    const message = Buffer.from(record.slice(end + 1), 'latin1')
        .toString('utf8')
        .trim();
    return { commit, parents, message };
}


/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readCrissCross)
/* harmony export */ });
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7421);
/* harmony import */ var _commit_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6462);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5251);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1912);





/**
 * By the commit of a branch, an incomplete list: since the first merge base, which Git and GitHub list the changes from,
 * the branch may have left alone a path that its merge changes, for example if it took back what it got from the base.
 * That a path is the same on both sides, or that only one merge base changed it, proves that the list is right.
 */
async function readCrissCross(repository, base, heads) {
    const several = heads.filter(({ forks }) => forks.length > 1);
    if (several.length === 0)
        return new Map();
    const spans = several.map(({ commit, forks }) => [base.commit, ...forks].map((from) => ({ from, to: commit })));
    const found = await (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSpans */ .xh)(repository.root, spans.flat(), false);
    const crossed = several.map((head) => {
        const [apart, ...lists] = found.splice(0, head.forks.length + 1).map(kindsOf);
        const [first] = lists;
        const isDoubtful = (path) => lists.some((list) => list.has(path) && list.get(path) !== first?.get(path));
        return { ...head, lists, doubtful: [...(apart?.keys() ?? [])].filter(isDoubtful) };
    });
    const unsure = crossed.filter(({ doubtful }) => doubtful.length > 0);
    const moved = await readMoved(repository, unsure);
    return new Map(unsure.flatMap((head, index) => {
        const path = head.doubtful.find((each) => !isSettled(each, head, moved[index] ?? []));
        return path === undefined ? [] : [[head.commit, incomplete(path, base)]];
    }));
}
function kindsOf(differences) {
    const kind = ({ oldMode, newMode }) => oldMode === _diff_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj ? 'create' : newMode === _diff_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj ? 'delete' : 'modify';
    return new Map(differences.map((each) => [each.path, kind(each)]));
}
/** For each, the paths that its merge bases changed since their own merge base. Empty unless there are two and one of these. */
async function readMoved(repository, heads) {
    const pairs = heads.map(({ forks: [from = '', to = ''] }) => ({ from, to }));
    const known = pairs.map(({ from, to }) => (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBaseIn */ .X1)(repository, from, to));
    const unknown = pairs.filter((_, index) => known[index] === undefined);
    const asked = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_2__/* .allMergeBases */ .UO)(repository.root, unknown);
    const starts = known.map((each) => (each === undefined ? (asked.shift() ?? []) : each === null ? [] : [each]));
    const spans = heads.map(({ forks }, index) => {
        const [from, second] = starts[index] ?? [];
        return from === undefined || second !== undefined || forks.length > 2 ? [] : forks.map((to) => ({ from, to }));
    });
    const found = await (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffSpans */ .xh)(repository.root, spans.flat(), false);
    return spans.map((own) => found.splice(0, own.length).map((each) => new Set(each.map(({ path }) => path))));
}
/** Whether the merge compares the path with one merge base, and then changes nothing, or what the list says. */
function isSettled(path, { lists }, moved) {
    return moved.some((_, index) => {
        const isOnlyOne = moved.every((paths, other) => other === index || !paths.has(path));
        const kind = lists[index]?.get(path);
        return isOnlyOne && (kind === undefined || kind === lists[0]?.get(path));
    });
}
function incomplete(path, { branch, ref = branch }) {
    return {
        complete: false,
        reason: `it has several merge bases with "${branch}", and "${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_3__/* .pathNameOf */ .Q1)(path).path}" differs between them`,
        remedy: `Merge "${branch}" into this branch, so that there is only one merge base: git merge ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(ref)}`,
    };
}


/***/ }),

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

/***/ 9916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readDiskSettings)
/* harmony export */ });
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/** The settings about the disk. Git follows them even where the disk itself says something else. */


const known = new WeakMap();
function readDiskSettings(repository) {
    return (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(known, repository, async () => {
        const names = '^core\\.(ignorecase|filemode|precomposeunicode|sparsecheckout)$';
        const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(repository.root, ['config', '--type=bool', '--get-regexp', names], {
            codes: [0, 1],
            elsewhere: repository.elsewhere === true,
        });
        const settings = new Map(lines.map((line) => line.split(' ')));
        return {
            ignoresCase: settings.get('core.ignorecase') === 'true',
            hasFileMode: settings.get('core.filemode') !== 'false',
            isSparse: settings.get('core.sparsecheckout') === 'true',
            composesNames: settings.get('core.precomposeunicode') === 'true',
        };
    });
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ isOwnWorktree),
/* harmony export */   QK: () => (/* binding */ diskPathBytes),
/* harmony export */   gr: () => (/* binding */ readDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7862);
/* harmony import */ var _disk_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9916);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3345);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3360);
/** Reads files as Git would store them if they were added now. */









/**
 * The content of the working tree for the paths of a status. Null means nothing, or something that Git cannot store,
 * such as a named pipe. One process for all files.
 */
async function readDisk(repository, states) {
    const found = new Map();
    const files = [];
    for (const [path, { work }] of states) {
        const known = work?.oid;
        const mode = work && (known === undefined ? await modeOf(repository, path, work.mode) : work.mode);
        if (!work || !mode)
            found.set(path, null);
        else if (known !== undefined)
            found.set(path, { mode, oid: known });
        else if (mode === '160000')
            found.set(path, { mode, oid: (await nestedHead(repository, path)) ?? repository.zeros });
        else if (mode === '120000')
            found.set(path, await linkEntry(repository, path));
        else
            files.push({ path, mode });
    }
    if (files.length === 0)
        return found;
    // Git reads the files, because line endings and filters can change what it stores.
    const input = Buffer.from(files.map(({ path }) => `${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .quotedPath */ .MW)(path)}\n`).join(''), 'latin1');
    const ids = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLines */ .QS)(repository.root, ['hash-object', '--stdin-paths'], {
        input,
        elsewhere: repository.elsewhere === true,
        whenSlow: () => specialAmong(repository, files),
    });
    for (const [index, { path, mode }] of files.entries())
        found.set(path, { mode, oid: ids[index] ?? repository.zeros });
    return found;
}
/** A linked working tree of this repository is a place to work, not content. So is a repository without any commit. */
async function isOwnWorktree(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined || (await nestedHead(repository, path)) === null)
        return directory !== undefined;
    const [theirs, ours] = await Promise.all([commonDirectory(directory, true), commonDirectory(repository.root, false)]);
    return theirs === ours;
}
/** The path for `node:fs`, which accepts bytes. */
function diskPathBytes(repository, path) {
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .bytesOf */ .$$)(repository.root, path);
}
async function commonDirectory(directory, elsewhere) {
    const said = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(directory, ['rev-parse', '--git-common-dir'], { elsewhere }))
        .toString('utf8')
        .replace(/\r?\n$/, '');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, said));
}
async function nestedHead(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined)
        return null;
    const options = { elsewhere: true, codes: [0, 1, 128] };
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitLines */ .QS)(directory, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], options);
    return commit ?? null;
}
/** A directory in which a process can start. Its name has to be text. */
function diskPath({ root }, path) {
    const name = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .pathNameOf */ .Q1)(path);
    return name.encoding ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name.path);
}
/**
 * Null if Git cannot store it. For Git, everything that is neither a link nor a directory has the mode of a regular
 * file.
 */
async function modeOf(repository, path, known) {
    if (path.endsWith('/'))
        return '160000';
    if (known !== undefined && !(0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileMode */ .sB)(known))
        return known;
    const stats = await statsOf(repository, path);
    if (stats?.isSymbolicLink())
        return '120000';
    if (!stats?.isFile())
        return null;
    if (known !== undefined)
        return known;
    return (stats.mode & 0o100) !== 0 && (await (0,_disk_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readDiskSettings */ .j)(repository)).hasFileMode ? '100755' : '100644';
}
async function statsOf(repository, path) {
    return (0,_if_there_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(diskPathBytes(repository, path)));
}
/** A named pipe may have replaced the file after it was checked, and Git would wait for it forever. */
async function specialAmong(repository, files) {
    for (const { path } of files) {
        const stats = await statsOf(repository, path);
        if (stats && !stats.isFile())
            return (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_8__/* .notPlain */ .Q)((0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .pathNameOf */ .Q1)(path).path);
    }
    return undefined;
}
/** With `core.symlinks=false`, a link is a plain file that contains its target. */
async function linkEntry(repository, path) {
    const place = diskPathBytes(repository, path);
    const target = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(place, { encoding: 'buffer' }), ['EINVAL']);
    const text = target ?? (await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_8__/* .plainFile */ .dC)(place, Number.MAX_SAFE_INTEGER));
    if (!Buffer.isBuffer(text))
        return null;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(repository.zeros.length === 64 ? 'sha256' : 'sha1');
    return { mode: '120000', oid: hash.update(`blob ${text.length}\0`).update(text).digest('hex') };
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   nT: () => (/* binding */ listTree),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   t: () => (/* binding */ areFew),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
/** Reads the mode and blob of paths at a commit. */



/**
 * Above this number the whole tree is listed, because Git compares each name in the tree with each name that it is
 * asked for.
 */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** An entry as `git ls-tree` lists it. */
async function listTree(root, args, scratch) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', ...args], scratch ? { scratch } : {});
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(output).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        return { path: record.slice(tab + 1), mode, oid, size };
    });
}
/**
 * The entries by name, null if there is none. One process. Names are as `pathNameOf` makes them. If two paths have the
 * same name, the valid one takes precedence over the escaped one.
 */
async function entriesAt(root, commit, names) {
    const wanted = new Set(names);
    // With `-t`, the output also contains folders that Git enters to find other names.
    const found = new Map();
    const listed = await listTree(root, ['-t', ...(areFew(names) ? [commit, '--', ...names] : ['-r', commit])]);
    for (const { path: raw, mode, oid } of listed) {
        const { path } = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNameOf */ .Q1)(raw);
        if (!wanted.has(path) || (found.has(path) && (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .rawPath */ .av)(path) !== raw))
            continue;
        found.set(path, { mode, oid });
    }
    for (const name of names)
        if (!found.has(name))
            found.set(name, null);
    return found;
}
/** Few enough to be passed to Git as arguments. */
function areFew(names) {
    const length = names.reduce((sum, name) => sum + name.length, 0);
    // An escaped name cannot be an argument of a process, because its bytes are not text. An empty name is an error for
    // Git.
    return (names.length <= MOST_NAMED &&
        length <= MOST_NAMED_CHARACTERS &&
        !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name)));
}
/** All files, or at least those below the folders, by name. One process. */
async function filesAt(root, commit, folders = []) {
    const named = areFew(folders) ? folders.map((folder) => `${folder}/`) : [];
    const listed = await listTree(root, ['-r', commit, ...(named.length > 0 ? ['--', ...named] : [])]);
    return new Map(listed.map(({ path, mode, oid }) => [(0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNameOf */ .Q1)(path).path, { mode, oid }]));
}
/** The direct entries of each folder. */
function foldersOf(files, wanted) {
    const found = new Map();
    for (const [path, { mode }] of files) {
        // The root is the folder with an empty path.
        let slash = -1;
        do {
            const folder = path.slice(0, Math.max(0, slash));
            if (wanted.has(folder)) {
                const [name = '', ...below] = path.slice(slash + 1).split('/');
                const entries = found.get(folder) ?? new Map();
                found.set(folder, entries.set(name, below.length > 0 ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7 : mode));
            }
            slash = path.indexOf('/', slash + 1);
        } while (slash >= 0);
    }
    return new Map([...found].map(([folder, entries]) => [folder, [...entries].map(([name, mode]) => ({ name, mode }))]));
}


/***/ }),

/***/ 9288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireMergeTree),
/* harmony export */   r: () => (/* binding */ gitVersion)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _git_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2596);
/** What the installed Git has. A hint names a command that came after Git 2.25 only where it has it, or says since when. */



/** By the path of the program. */
const known = new Map();
/** Asked once for each program. */
async function gitVersion(directory) {
    const { path } = (0,_git_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitProgram */ .V)();
    const version = known.get(path) ?? (await readVersion(directory));
    known.set(path, version);
    return version;
}
async function readVersion(directory) {
    const [said = ''] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .QS)(directory, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
    return { said, isAtLeast: (wanted) => Number(major) > 2 || (Number(major) === 2 && Number(minor) >= wanted) };
}
/** @throws Failure if Git cannot merge two commits without a working tree */
async function requireMergeTree(directory) {
    const { said, isAtLeast } = await gitVersion(directory);
    if (isAtLeast(38))
        return;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('git-too-old', `"${said}" is too old to merge branches in memory.`, 'Install git 2.38 or newer, which has "git merge-tree --write-tree".');
}


/***/ }),

/***/ 177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ ancestorsOf),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ie: () => (/* binding */ broughtInBy)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/** Reads the history of the base as far back as the branches need it. */

/**
 * The history of `base` that at least one of `since` does not have, or all of it if they have nothing in common.
 * @param since commits of this history
 */
async function readHistory(root, base, since) {
    const commits = [...new Set(since)];
    const oldest = await oldestOf(root, commits);
    const history = await readSince(root, base, oldest);
    if (commits.every(isAfterEnd(history)))
        return history;
    const end = await commonAncestor(root, commits);
    return end === oldest ? history : readSince(root, base, end);
}
async function readSince(root, base, end) {
    if (end === base)
        return { parents: new Map(), line: [base], end };
    const input = [base, ...(end === undefined ? [] : [`^${end}`]), ''].join('\n');
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
    const parents = new Map();
    for (const line of lines) {
        const [commit = '', ...rest] = line.split(' ');
        parents.set(commit, rest);
    }
    return { parents, line: firstParents(parents, base), end };
}
/**
 * For each commit, the commit of the base's own line that brought it in: the oldest one that has it in its history.
 * Commits on the line brought themselves in.
 */
function broughtInBy({ parents, line }) {
    const by = new Map();
    for (const commit of [...line].reverse()) {
        const stack = [commit];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (by.has(next))
                continue;
            by.set(next, commit);
            stack.push(...(parents.get(next) ?? []));
        }
    }
    return by;
}
/** Every commit that can be reached from this one, including itself, as far as the history was read. */
function ancestorsOf({ parents }, commit) {
    const met = new Set();
    const stack = [commit];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (met.has(next))
            continue;
        met.add(next);
        stack.push(...(parents.get(next) ?? []));
    }
    return met;
}
function firstParents(parents, base) {
    const line = [base];
    for (let next = parents.get(base)?.[0]; next !== undefined; next = parents.get(next)?.[0])
        line.push(next);
    return line;
}
/** The oldest by its date, which is almost always an ancestor of all others, and takes Git much less time to find. */
async function oldestOf(root, commits) {
    if (commits.length < 2)
        return commits[0];
    const input = `${commits.join('\n')}\n`;
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(root, ['rev-list', '--no-walk=sorted', '--stdin'], { input })).at(-1);
}
/** Whether a commit is the one at which the reading ended, or has it in its history. */
function isAfterEnd({ parents, end }) {
    const after = new Set([end]);
    // Children come before their parents.
    for (const [commit, own] of [...parents].reverse())
        if (own.some((each) => after.has(each)))
            after.add(commit);
    return (commit) => after.has(commit);
}
/**
 * A common ancestor of all commits, found step by step. Any common ancestor is enough, because it only shortens the
 * reading.
 */
async function commonAncestor(root, commits) {
    let common = commits;
    while (common.length > 1) {
        const part = common.slice(0, _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_IDS */ .rO);
        const [one] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .QS)(root, ['merge-base', '--octopus', ...part], { codes: [0, 1] });
        if (one === undefined)
            return undefined;
        common = [one, ...common.slice(_git_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_IDS */ .rO)];
    }
    return common[0];
}


/***/ }),

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** How many processes of Git run at the same time at most. Those beyond that would only wait for the processors. */
const MOST = 4;
/**
 * The results are in the order of the values. After an error no further run starts. Of several errors that of the earliest
 * value is thrown, when no run goes on.
 */
async function inParallel(values, run) {
    const ended = [];
    const left = values.entries();
    let hasFailed = false;
    const work = async () => {
        for (const [index, value] of left) {
            if (hasFailed)
                return;
            const [end] = await Promise.allSettled([run(value)]);
            ended[index] = end;
            if (end.status === 'rejected')
                hasFailed = true;
        }
    };
    await Promise.all(Array.from({ length: MOST }, work));
    return ended.map((end) => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}
/** All results, when no promise is open. Of several errors the first one in this order is thrown. */
async function allEnded(promises) {
    for (const end of await Promise.allSettled(promises))
        if (end.status === 'rejected')
            throw end.reason;
    return Promise.all(promises);
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ worktreeBranches),
/* harmony export */   K: () => (/* binding */ readLinkedWorktrees)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4681);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6897);
/* harmony import */ var _git_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9288);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3345);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5224);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1531);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9119);
/* harmony import */ var _unreadable_refs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2005);
/* harmony import */ var _worktree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4491);
/* harmony import */ var _worktree_list_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6181);
/**
 * Reads the uncommitted work in every working tree of the repository, because agents on one machine work side by side
 * in them.
 */















/**
 * If one of them is damaged, its branch counts by its commits, and a note says so.
 * @throws Failure `file-system` if the system refuses to read one, because there may be work in it
 */
async function readLinkedWorktrees(repository, base) {
    const common = await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_13__/* .commonDirectoryOf */ .U)(repository);
    const listed = await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_13__/* .listWorktrees */ .P)(repository, common);
    const branches = [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
    const tips = new Map((await (0,_branches_js__WEBPACK_IMPORTED_MODULE_5__/* .tipsOf */ .c)(repository, branches, 'local')).map(({ branch, commit }) => [branch, commit]));
    const worktrees = [];
    const notes = [];
    for (const { path, movedFrom } of listed)
        if (movedFrom !== undefined)
            notes.push(await moveNote(movedFrom, path, repository));
    const read = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_14__/* .inParallel */ .H)(listed, async (each) => {
        try {
            const gitDirectory = each.isMain ? mainGitDirectory(each, common) : await linkedGitDirectory(each, common);
            return await readOne(repository, base, each, { gitDirectory, tips, listed });
        }
        catch (error) {
            const refused = error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H && REFUSED.includes(error.code) ? error : (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .systemError */ .Oj)(error);
            if (refused)
                throw unseenWork(each, refused);
            if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H) || error.code === 'shallow')
                throw error;
            return { damage: damageNote(each, error) };
        }
    });
    for (const { worktree, damage } of read) {
        if (damage !== undefined)
            notes.push(damage);
        if (!worktree)
            continue;
        const twin = worktrees.find(({ pull }) => pull.branch === worktree.pull.branch);
        if (twin)
            notes.push(twiceNote(twin, worktree));
        else
            worktrees.push(worktree);
    }
    const here = listed.findIndex(({ path }) => isCurrent(repository, path));
    const status = read[here]?.status;
    return {
        worktrees,
        checkedOut: branches,
        notes: [...worktrees.flatMap((each) => each.notes), ...notes],
        ...(status ? { status } : {}),
    };
}
function isCurrent({ hasFiles, root }, path) {
    return hasFiles && path === root;
}
/** It is there, but its work may not be read. What is damaged is not there for Git either. */
const REFUSED = ['file-system', 'unsafe-repository'];
/** The branches that are checked out in any working tree of the repository. */
async function worktreeBranches(repository) {
    const listed = await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_13__/* .listWorktrees */ .P)(repository, await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_13__/* .commonDirectoryOf */ .U)(repository));
    return [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
}
async function readOne(repository, base, { path, commit, branch: checkedOut }, known) {
    const { gitDirectory, tips, listed } = known;
    if (/^0+$/.test(commit)) {
        const damage = checkedOut === undefined ? undefined : (0,_unreadable_refs_js__WEBPACK_IMPORTED_MODULE_11__/* .unreadableRef */ .l)(repository, checkedOut);
        throw damage ?? withoutCommit(gitDirectory, checkedOut);
    }
    const branch = checkedOut ?? (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .rebasedBranch */ .NV)(gitDirectory));
    const merging = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .mergedParents */ .qp)(gitDirectory);
    const head = { commit, merging, ...(branch === undefined ? {} : { branch }) };
    const there = {
        ...repository,
        root: path,
        hasFiles: true,
        gitDirectory,
        head,
        ...(isCurrent(repository, path) ? {} : { elsewhere: true }),
    };
    const status = await (0,_status_js__WEBPACK_IMPORTED_MODULE_10__/* .readGitStatus */ .t)(there);
    const own = withoutNested(status, path, listed);
    const isCommitted = own.size === 0 && merging.length === 0;
    if (isCommitted && (branch !== undefined || (await isOnBranch(repository.root, commit))))
        return { status };
    const name = branch ?? (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .detachedName */ .G8)(commit, path);
    const tip = checkedOut === undefined ? commit : (tips.get(checkedOut) ?? commit);
    const place = { head: tip, name, revision: `worktree ${path}` };
    return { status, worktree: await (0,_worktree_js__WEBPACK_IMPORTED_MODULE_12__/* .readWorktree */ .q)(there, base, place, own) };
}
/** Whether a branch, here or in a remote, has the commit in its history. */
async function isOnBranch(root, commit) {
    const others = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitLines */ .QS)(root, ['rev-list', '-1', commit, '--not', '--branches', '--remotes']);
    return others.length === 0;
}
/** A linked working tree inside this one does not belong to this one. Git lists the files of a damaged one. */
function withoutNested(status, root, listed) {
    const nested = listed.flatMap(({ path }) => path.startsWith(`${root}/`) ? [Buffer.from(`${path.slice(root.length + 1)}/`).toString('latin1')] : []);
    return new Map([...status].filter(([path, { head, index }]) => head || index || !nested.some((each) => path.startsWith(each))));
}
function mainGitDirectory({ path }, common) {
    if (path !== common)
        return common;
    throw damaged('It is in another place, and the repository has no record of where.', 'Run this there.');
}
/** In a linked working tree, `.git` is a file that names its directory in the repository. */
async function linkedGitDirectory({ path, isLocked }, common) {
    if (!(await isDirectory(path))) {
        const prune = isLocked ? `git worktree unlock "${path}" && git worktree prune` : 'git worktree prune';
        throw damaged('There is no such folder.', `${(await canRepair(common)) ? 'If it was moved, run: git worktree repair <its new place>.' : 'If it was moved, move it back.'} If it was deleted, run: ${prune}`);
    }
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git');
    if (await isDirectory(place)) {
        throw damaged('Another repository is in its place.', 'Move that one away, and run: git worktree prune');
    }
    const named = /^gitdir: (.+?)\r?\n?$/.exec((await (0,_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(place)) ?? '')?.[1];
    const directory = named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path, named);
    const isOurs = directory !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_8__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory))) ?? '') === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'worktrees');
    if (isOurs)
        return directory;
    throw damaged(`"${place}" does not lead to this repository.`, (await canRepair(common))
        ? 'Run: git worktree repair'
        : `Write this as the only line of that file: gitdir: <its folder in "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'worktrees')}">`);
}
/** Or a link to one, as git follows it too: a working tree may lie on another disk. */
async function isDirectory(path) {
    return (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_8__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)))?.isDirectory() === true;
}
function withoutCommit(gitDirectory, branch) {
    return branch === undefined
        ? damaged(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'HEAD')}" names no commit.`, 'Write this as the only line of that file: ref: refs/heads/<its branch>')
        : damaged(`Its branch "${branch}" has no commit yet.`, 'Commit the files in it.');
}
function damaged(message, hint) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('damaged-worktree', message, hint);
}
function unseenWork({ path }, { message, hint }) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('file-system', `The working tree "${path}" cannot be read, so nobody can say what is changed in it. ${message}`, hint);
}
function damageNote({ path, branch, commit }, { message, hint }) {
    const what = branch === undefined || /^0+$/.test(commit) ? '' : ` Branch "${branch}" is judged by its commits.`;
    return `The working tree "${path}" cannot be read. ${message}${what} ${hint}`;
}
async function canRepair(directory) {
    return (await (0,_git_version_js__WEBPACK_IMPORTED_MODULE_7__/* .gitVersion */ .r)(directory)).isAtLeast(29);
}
async function moveNote(from, to, { gitDirectory }) {
    const way = (await canRepair(gitDirectory))
        ? `Run: git worktree repair "${to}"`
        : `Write this as the only line of "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'gitdir')}": ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, '.git')}`;
    return `The working tree "${from}" was moved to "${to}". ${way}`;
}
function twiceNote({ pull, repository }, other) {
    return `Branch "${pull.branch}" is checked out twice, with uncommitted work in both. "${repository.root}" was checked, "${other.repository.root}" was not.`;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ everyMergeBase),
/* harmony export */   PC: () => (/* binding */ mergeBases),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   UO: () => (/* binding */ allMergeBases),
/* harmony export */   yg: () => (/* binding */ mergeBaseOfMany)
/* harmony export */ });
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _commit_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/** Finds many merge bases with one process, or with none if the history was read already. */



const MOST_PAIRS = _git_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_IDS */ .rO / 2;
/**
 * The best common ancestor of each pair, null if there is none. If there are several (criss-cross merges), the one that
 * `git diff A...B` uses. `git rev-parse A...B` prints B, A, and the merge bases with a `^`:
 * https://git-scm.com/docs/gitrevisions#_dotted_range_notations
 */
async function mergeBases(repository, pairs) {
    return (await everyMergeBase(repository, pairs)).map(([first]) => first ?? null);
}
/** Every best common ancestor of each pair, in the order of Git. Criss-cross merges have several. */
async function everyMergeBase(repository, pairs) {
    const known = (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(knownBases, repository, () => new Map());
    for (const pair of pairs) {
        const found = known.has(nameOf(pair)) ? undefined : (0,_commit_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeBaseIn */ .X1)(repository, pair.from, pair.to);
        if (found !== undefined)
            known.set(nameOf(pair), found === null ? [] : [found]);
    }
    const unknown = [...new Map(pairs.map((pair) => [nameOf(pair), pair]))].filter(([name]) => !known.has(name));
    const read = await allMergeBases(repository.root, unknown.map(([, pair]) => pair));
    for (const [index, [name]] of unknown.entries())
        known.set(name, read[index] ?? []);
    return pairs.map((pair) => known.get(nameOf(pair)) ?? []);
}
/** That of two commits never changes, and several rules ask about the same two. */
const knownBases = new WeakMap();
function nameOf({ from, to }) {
    return `${from}...${to}`;
}
/** The same, always read by Git. */
async function allMergeBases(root, pairs) {
    const found = [];
    for (let at = 0; at < pairs.length; at += MOST_PAIRS) {
        const part = pairs.slice(at, at + MOST_PAIRS);
        const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .QS)(root, ['rev-parse', ...part.map(nameOf)]);
        let tips = 0;
        for (const line of lines) {
            if (line.startsWith('^'))
                found.at(-1)?.push(line.slice(1));
            else if (tips++ % 2 === 0)
                found.push([]);
        }
    }
    return found;
}
/**
 * The merge base of one commit and a merge, not made yet, of several:
 * https://git-scm.com/docs/git-merge-base#_discussion
 */
async function mergeBaseOfMany(root, one, many) {
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .QS)(root, ['merge-base', one, ...many], { codes: [0, 1] });
    return commit ?? null;
}
/** Undefined if one of the two is not in this clone. */
async function isAncestor(root, ancestor, commit) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptGit */ .Kf)(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return code === 0 ? true : code === 1 ? false : undefined;
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

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ workingTreePlans),
/* harmony export */   VJ: () => (/* binding */ plansOnDisk),
/* harmony export */   _Z: () => (/* binding */ storedPlans),
/* harmony export */   rS: () => (/* binding */ planTreeId)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_maps_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8060);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4940);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9993);
/* harmony import */ var _batch_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5761);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5216);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5721);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3360);
/* harmony import */ var _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3203);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1531);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9119);
/** Reads the plan directory of a commit or of the working tree. */















/** Relative to the plan directory. If something else is in its place, that itself. */
const ITSELF = '';
/** @param objects its process runs in the same repository */
function storedPlans(root, objects) {
    const lists = new Map();
    const known = new Map();
    const plans = {
        places: (commits) => planPlaces(objects, commits),
        async inPlace(place) {
            if (place.mode !== _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .TREE */ .Pr)
                return (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_12__/* .notADirectory */ .o5)(place);
            const listed = await plans.listed(place.oid);
            const textOf = await plans.texts(listed);
            return { id: place.oid, files: listed.map((entry) => ({ ...planFileOf(entry.path, entry), ...textOf(entry) })) };
        },
        async at(commit) {
            const [place] = await plans.places([commit]);
            return place ? plans.inPlace(place) : null;
        },
        listed: (tree) => (0,_core_maps_js__WEBPACK_IMPORTED_MODULE_13__/* .remembered */ .HK)(lists, tree, () => (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .listTree */ .nT)(root, ['-r', '--long', tree])),
        async texts(entries) {
            const unknown = entries.filter(({ oid }) => !known.has(oid));
            for (const [oid, text] of await blobTexts(objects, unknown))
                known.set(oid, text);
            return (entry) => ((0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileMode */ .sB)(entry.mode) ? known.get(entry.oid) : undefined) ?? NO_FILE;
        },
    };
    return plans;
}
async function planPlaces(objects, commits) {
    const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_DIRECTORY */ .AG);
    const folders = await (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .$)(objects, commits.map((commit) => `${commit}:${dir}`));
    const absent = commits.filter((_, index) => folders[index] === undefined);
    // Git gives the same answer if a folder does not exist and if its object is lost.
    const roots = await (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .$)(objects, absent.map((commit) => `${commit}^{tree}`));
    absent.forEach((commit, index) => {
        const tree = roots[index];
        const isThere = tree?.type !== 'tree' || entryInTree(tree.content, dir, commit.length / 2)?.mode === _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .TREE */ .Pr;
        if (isThere)
            throw missing(`"${dir}" at ${commit}`);
    });
    return commits.map((commit, index) => {
        const tree = folders[index];
        return tree?.type === 'tree' ? entryInTree(tree.content, base, commit.length / 2) : null;
    });
}
function missing(what) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('missing-objects', `This repository lacks the content of ${what}.`, 'Find out what it lacks: git fsck');
}
/** The id of what is in this place. */
function planTreeId(place) {
    return place.mode === _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .TREE */ .Pr ? place.oid : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_12__/* .notADirectory */ .o5)(place).id;
}
/**
 * The plan directory as `git add` would store it now, with its current texts. Null if there is none. Its id is the one
 * that Git would compute, so it equals that of a commit with the same plans.
 */
async function workingTreePlans(repository) {
    (0,_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .requireFiles */ .PO)(repository);
    const objects = (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .openBatchReader */ .e)(repository.root);
    try {
        return await plansOnDisk(repository, storedPlans(repository.root, objects));
    }
    finally {
        objects.end();
    }
}
/** @param status what differs from the last commit, if it is known already */
async function plansOnDisk(repository, plans, status) {
    const { head } = repository;
    const [place] = head.commit === null ? [] : await plans.places([head.commit]);
    const stored = place?.mode === _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .TREE */ .Pr ? await plans.listed(place.oid) : [];
    const listed = new Map(stored.map((entry) => [entry.path, entry]));
    if (place && place.mode !== _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .TREE */ .Pr)
        listed.set(ITSELF, place);
    const inside = `${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_DIRECTORY */ .AG}/`;
    const states = status ?? (await (0,_status_js__WEBPACK_IMPORTED_MODULE_11__/* .readGitStatus */ .t)(repository, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_DIRECTORY */ .AG));
    const below = [...states].filter(([path]) => path === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_DIRECTORY */ .AG || path.startsWith(inside));
    const fresh = new Set();
    for (const [path, entry] of await (0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .readDisk */ .gr)(repository, new Map(below))) {
        const name = path === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .PLAN_DIRECTORY */ .AG ? ITSELF : path.slice(inside.length);
        if (entry)
            fresh.add(name);
        if (entry)
            listed.set(name, entry);
        else
            listed.delete(name);
    }
    const instead = listed.get(ITSELF);
    if (instead)
        return (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_12__/* .notADirectory */ .o5)(instead);
    if (listed.size === 0)
        return null;
    const textOf = await plans.texts(stored.filter(({ path }) => !fresh.has(path) && listed.has(path)));
    const files = [];
    for (const [name, entry] of [...listed].sort(([a], [b]) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .byBytes */ .bg)(a, b))) {
        const text = fresh.has(name) ? await diskText(repository, `${inside}${name}`, entry) : textOf(entry);
        files.push({ ...planFileOf(name, entry), ...text });
    }
    return { id: treeIdOf(listed, repository.zeros.length), files };
}
const NO_FILE = { unreadable: 'it is not a file' };
function planFileOf(path, { mode, oid }) {
    return { name: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_7__/* .pathNameOf */ .Q1)(path).path, mode, oid };
}
function entryInTree(tree, name, idLength) {
    const found = (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesInTree */ .w7)(tree, idLength).find((each) => each.name === name);
    return found ? { mode: found.mode, oid: found.oid } : null;
}
async function blobTexts(objects, entries) {
    const sizes = new Map(entries.filter(({ mode }) => (0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileMode */ .sB)(mode)).map(({ oid, size }) => [oid, size]));
    const texts = new Map();
    for (const [oid, size] of sizes) {
        if (!/^\d+$/.test(size))
            throw missing(`the plan file ${oid}`);
        texts.set(oid, { unreadable: `it has more than ${_plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_PLAN_BYTES */ .ui} bytes` });
    }
    const small = [...sizes].flatMap(([oid, size]) => (Number(size) <= _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_PLAN_BYTES */ .ui ? [oid] : []));
    const found = await (0,_batch_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .$)(objects, small);
    for (const [index, oid] of small.entries()) {
        const object = found[index];
        if (!object)
            throw missing(`the plan file ${oid}`);
        texts.set(oid, (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .planText */ .Pt)(object.content));
    }
    return texts;
}
async function diskText(repository, path, entry) {
    if (!(0,_core_facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileMode */ .sB)(entry.mode))
        return NO_FILE;
    const bytes = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_8__/* .plainFile */ .dC)((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .diskPathBytes */ .QK)(repository, path), _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_PLAN_BYTES */ .ui);
    if (bytes === undefined)
        return NO_FILE;
    return bytes === 'too-large' ? { unreadable: `it has more than ${_plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .MOST_PLAN_BYTES */ .ui} bytes` } : (0,_plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .planText */ .Pt)(bytes);
}
/** The id of a tree with these files, without writing it. */
function treeIdOf(files, digits) {
    const children = new Map();
    for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            children.set(path, entry);
            continue;
        }
        const name = path.slice(0, slash);
        const folder = children.get(name);
        const inner = folder instanceof Map ? folder : new Map();
        children.set(name, inner.set(path.slice(slash + 1), entry));
    }
    const entries = [...children].map(([name, child]) => child instanceof Map ? { name, mode: _plan_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .TREE */ .Pr, oid: treeIdOf(child, digits) } : { name, ...child });
    return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .treeId */ .M)(entries, digits);
}


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ mergedParents),
  h_: () => (/* binding */ openRepository),
  qC: () => (/* binding */ readIfThere),
  NV: () => (/* binding */ rebasedBranch),
  PO: () => (/* binding */ requireFiles),
  Rq: () => (/* binding */ withNewBranches)
});

// UNUSED EXPORTS: requireOwnPaths

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/git-version.js
var git_version = __webpack_require__(9288);
// EXTERNAL MODULE: ./lib/shell/git/in-parallel.js
var in_parallel = __webpack_require__(5224);
// EXTERNAL MODULE: ./lib/shell/git/git-failure.js
var git_failure = __webpack_require__(7854);
;// CONCATENATED MODULE: ./lib/shell/git/listed-refs.js
/** Reads the refs of branches, and which of them Git only warns of, or for which it fails. */


/** Symbolic refs that lead nowhere are left out. */
async function listRefs(root) {
    const rest = '%(objectname) %(refname) %(HEAD) %(symref)';
    const list = (type) => (0,git/* attemptGit */.Kf)(root, ['for-each-ref', `--format=${type} ${rest}`, 'refs/heads/', 'refs/remotes/origin/']);
    const first = await list('%(objecttype)');
    if (first.code === 0)
        return listedIn(first);
    // It reads each commit for its type, and ends at the first one that is missing.
    const second = await list('-');
    if (second.code !== 0)
        throw (0,git_failure/* gitFailure */.t)(root, ['for-each-ref'], first.stderr);
    const { lines, broken } = listedIn(second);
    const input = lines.map((line) => `${line.split(' ')[1]}\n`).join('');
    const types = await (0,git/* gitLines */.QS)(root, ['cat-file', '--batch-check=%(objecttype)'], { input });
    return { lines: lines.map((line, index) => `${types[index]?.split(' ').at(-1)}${line.slice(1)}`), broken };
}
function listedIn({ stdout, stderr }) {
    return {
        lines: stdout.split('\n').filter((line) => line !== ''),
        broken: [...stderr.matchAll(/ broken ref (refs\/[^ \n]+)$/gm)].flatMap(([, ref]) => ref ?? []),
    };
}

// EXTERNAL MODULE: ./lib/shell/git/plain-file.js
var plain_file = __webpack_require__(3360);
;// CONCATENATED MODULE: ./lib/shell/git/repository.js
/** What the repository is and which branches it has. Read once, so that everything else describes the same moment. */







/** @throws Failure if there is no repository, or if Git is older than 2.25, which Ubuntu 20.04 has */
async function openRepository(directory) {
    const [place, , refs] = await (0,in_parallel/* allEnded */.C)([placeOf(directory), requireVersion(directory), readRefs(directory)]);
    requireOwnPaths(place.root, process.platform);
    return { ...place, ...(await withHead(place, refs)) };
}
/** The same repository with its branches of now, after a command that may have changed them. */
async function withNewBranches(repository) {
    const { originHead: _, ...place } = repository;
    return { ...place, ...(await withHead(repository, await readRefs(repository.root))) };
}
async function withHead({ root, gitDirectory }, { current, ...branches }) {
    const at = current ?? (await headOf(root, gitDirectory, branches));
    return { ...branches, head: { ...at, merging: await mergedParents(gitDirectory) } };
}
const FACTS = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
/** With one process, except where there is no working tree or a path has a line break. */
async function placeOf(directory) {
    const { code, stdout } = await (0,git/* attemptGit */.Kf)(directory, ['rev-parse', ...FACTS, '--show-toplevel']);
    const all = code === 0 ? linesOf(stdout) : [];
    const isWhole = all.length === FACTS.length + 1;
    const said = isWhole ? all.slice(0, -1) : linesOf(await gitPath(directory, ['rev-parse', ...FACTS]));
    // Old versions print an unknown option unchanged. Then ids have 40 digits.
    const [inside, shallow, format, ...path] = said;
    const hasFiles = inside === 'true';
    const top = isWhole ? all.at(-1) : undefined;
    const root = hasFiles ? (top ?? (await gitPath(directory, ['rev-parse', '--show-toplevel']))) : (0,external_node_path_.resolve)(directory);
    const zeros = '0'.repeat(format === 'sha256' ? 64 : 40);
    return { root, hasFiles, gitDirectory: path.join('\n'), shallow: shallow === 'true', zeros };
}
/** Commands that read files need a working tree. All others also work in a bare repository. */
function requireFiles({ root, hasFiles }) {
    if (hasFiles)
        return;
    throw new failure/* Failure */.H('no-working-tree', `"${root}" is not in a working tree.`, 'Run this in a clone that has files, or create a working tree with "git worktree add". Commands that only read commits also work here: check --all, whose, integrate --dry-run.');
}
/** @throws Failure if Git writes paths in a form that Node does not read: that of MSYS2 or Cygwin on Windows */
function requireOwnPaths(root, platform) {
    if (platform !== 'win32' || !/^\/(?!\/)/.test(root))
        return;
    throw new failure/* Failure */.H('foreign-git', `The first git in PATH is one of MSYS2 or Cygwin: it writes "${root}", which is no path for Windows.`, 'Install Git for Windows, and put its folder before the other one in PATH.');
}
async function requireVersion(directory) {
    const { said, isAtLeast } = await (0,git_version/* gitVersion */.r)(directory);
    if (!isAtLeast(25))
        throw new failure/* Failure */.H('git-too-old', `"${said}" is too old.`, 'Install git 2.25 or newer.');
}
async function gitPath(directory, args) {
    return withoutLastBreak((await (0,git/* git */.$Y)(directory, args)).toString('utf8'));
}
function linesOf(text) {
    return withoutLastBreak(text).split('\n');
}
/** Paths may contain anything, even a line break. Only the last line break is Git's. */
function withoutLastBreak(text) {
    return text.replace(/\r?\n$/, '');
}
async function readRefs(root) {
    const local = new Map();
    const remote = new Map();
    let originHead;
    let current;
    let hasAliases = false;
    const { lines, broken } = await listRefs(root);
    const unreadable = new Map(broken.map((ref) => [ref, 'broken']));
    for (const line of lines) {
        // Ref names contain no spaces (https://git-scm.com/docs/git-check-ref-format), but bytes that look like one.
        const [, type = '', commit = '', name = '', mark, symref = ''] = /^([^ ]+) ([^ ]+) ([^ ]+) (.) (.*)$/.exec(line) ?? [];
        if (mark === '*' && type === 'commit')
            current = { branch: name.slice('refs/heads/'.length), commit };
        // Git marks the branch that another name of it leads to.
        if (symref !== '' && name.startsWith('refs/heads/'))
            hasAliases = true;
        if (name === 'refs/remotes/origin/HEAD') {
            if (symref.startsWith('refs/remotes/origin/'))
                originHead = symref.slice('refs/remotes/origin/'.length);
        }
        else if (type !== 'commit')
            unreadable.set(name, type);
        else if (name.startsWith('refs/heads/'))
            local.set(name.slice('refs/heads/'.length), commit);
        else
            remote.set(name.slice('refs/remotes/origin/'.length), commit);
    }
    unreadable.delete('refs/remotes/origin/HEAD');
    return {
        local,
        remote,
        unreadable,
        ...(originHead === undefined ? {} : { originHead }),
        ...(current && !hasAliases ? { current } : {}),
    };
}
/** Where `HEAD` names none of the branches. */
async function headOf(root, gitDirectory, { local, unreadable }) {
    if (unreadable.size > 0) {
        // Git does not say where a head leads that it cannot read.
        const [, named = ''] = /^ref: (.+?)\n?$/.exec((await readIfThere((0,external_node_path_.join)(gitDirectory, 'HEAD'))) ?? '') ?? [];
        if (unreadable.has(named))
            return { branch: named.slice('refs/heads/'.length), commit: null };
    }
    const [symbolic = ''] = await (0,git/* gitLines */.QS)(root, ['symbolic-ref', '-q', 'HEAD'], { codes: [0, 1] });
    const name = Buffer.from(symbolic, 'latin1').toString('utf8');
    if (name.startsWith('refs/heads/')) {
        const branch = name.slice('refs/heads/'.length);
        const commit = local.get(branch);
        return commit === undefined ? inOtherCase(root, branch, local) : { branch, commit };
    }
    const commit = await headCommit(root);
    const branch = await rebasedBranch(gitDirectory);
    return { ...(branch === undefined ? {} : { branch }), commit };
}
async function headCommit(root) {
    const [commit] = await (0,git/* gitLines */.QS)(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1] });
    return commit ?? null;
}
/** On a disk that ignores letter case, Git checks out the branch "feat/a" as "Feat/a" if somebody asks for that. */
async function inOtherCase(root, name, local) {
    const commit = await headCommit(root);
    const same = [...local].find(([each, id]) => id === commit && each.toLowerCase() === name.toLowerCase());
    return { branch: same?.[0] ?? name, commit };
}
/** The other parents of the merge that is in progress in a working tree. */
async function mergedParents(gitDirectory) {
    return ((await readIfThere((0,external_node_path_.join)(gitDirectory, 'MERGE_HEAD'))) ?? '').split('\n').filter((id) => id !== '');
}
/** A rebase works on a detached head and stores the name of its branch, where `git status` reads it too. */
async function rebasedBranch(gitDirectory) {
    for (const kept of ['rebase-merge', 'rebase-apply']) {
        const name = (await readIfThere((0,external_node_path_.join)(gitDirectory, kept, 'head-name')))?.trim();
        if (name?.startsWith('refs/heads/'))
            return name.slice('refs/heads/'.length);
    }
    return undefined;
}
async function readIfThere(path) {
    const bytes = await (0,plain_file/* plainFile */.dC)(path, 1024 * 1024);
    return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : undefined;
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mayForkLater)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(177);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1531);
/* harmony import */ var _worktree_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6181);
/** A shallow clone ends at some commits. A merge base in it may be an older one than that of the whole history. */





/** Whether each tip may have a later commit in common with the base than this one, or any at all if there is none. */
async function mayForkLater(repository, base, tips, forks) {
    if (!repository.shallow)
        return tips.map(() => false);
    const visible = await readVisible(repository, [base, ...tips]);
    return tips.map((tip, index) => {
        const fork = forks[index];
        return fork === undefined || fork === null || mayMeetLater(visible, base, tip, fork);
    });
}
async function readVisible(repository, tips) {
    const input = `${tips.join('\n')}\n`;
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitLines */ .QS)(repository.root, ['rev-list', '--timestamp', '--parents', '--stdin'], { input });
    const commits = lines.map((line) => line.split(' '));
    const listed = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_4__/* .commonDirectoryOf */ .U)(repository), 'shallow'))) ?? '';
    return {
        parents: new Map(commits.map(([, commit = '', ...parents]) => [commit, parents])),
        times: new Map(commits.map(([time, commit = '']) => [commit, Number(time)])),
        cut: new Set(listed.split('\n').filter((id) => id !== '')),
    };
}
/**
 * Whether the part that is cut off may lead from one side to commits of the other one. It cannot lead to commits that were
 * made later than the one where it is cut off.
 */
function mayMeetLater({ parents, times, cut }, base, tip, fork) {
    const shared = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)({ parents }, fork);
    const sideOf = (head) => {
        const own = [...(0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorsOf */ .Gw)({ parents }, head)].filter((commit) => !shared.has(commit));
        const cutOff = own.filter((commit) => cut.has(commit));
        const timeOf = (commit) => times.get(commit) ?? 0;
        return {
            isCut: cutOff.length > 0,
            oldest: own.reduce((least, commit) => Math.min(least, timeOf(commit)), Number.POSITIVE_INFINITY),
            newestCut: cutOff.reduce((most, commit) => Math.max(most, timeOf(commit)), -1),
        };
    };
    const [ofBase, ofTip] = [sideOf(base), sideOf(tip)];
    const bothCut = ofBase.isCut && ofTip.isCut;
    return bothCut || ofBase.newestCut >= ofTip.oldest || ofTip.newestCut >= ofBase.oldest;
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


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unreadableRef),
/* harmony export */   q: () => (/* binding */ unreadableNames)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7421);
/** The refs of branches that Git cannot read. None of them counts as a branch that does not exist. */


/** Why a branch cannot be read, in this clone or in `origin`. One of the two is not enough: the other may be newer. */
function unreadableRef({ unreadable }, branch) {
    const [found] = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`].flatMap((ref) => {
        const damage = unreadable.get(ref);
        return damage === undefined ? [] : [refFailure(ref, branch, damage)];
    });
    return found;
}
function unreadableNames({ unreadable }) {
    return [...unreadable.keys()].map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''));
}
function refFailure(ref, branch, damage) {
    const isHere = ref === `refs/heads/${branch}`;
    const why = damage === 'broken'
        ? ''
        : damage === 'missing'
            ? ', because its commit is missing'
            : `, because it names a ${damage}, not a commit`;
    const directory = '"$(git rev-parse --git-common-dir)"';
    // Git neither writes nor deletes a ref that it cannot read.
    const remove = damage === 'broken' ? `rm ${directory}/${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(ref)}` : `git update-ref -d ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(ref)}`;
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreadable-branch', `Git cannot read "${ref}"${why}.`, isHere
        ? `Its last commits are listed in the file "logs/${ref}" of the Git directory. Write it again: ${damage === 'broken' ? `${remove} && ` : ''}git update-ref ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(ref)} <commit>. Or delete it: ${remove}`
        : `Fetch it again: ${remove} && git fetch origin`);
}


/***/ }),

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWorkingFile),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3360);
/** Looks at files of the working tree and writes them, without ever following a link or writing half a file. */





/** Far more than any of the files that are written. */
const MOST_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** @param path from the folder, with "/" between its parts */
async function lookAt(folder, path) {
    const names = path.split('/');
    for (let depth = 1; depth <= names.length; depth++) {
        const part = names.slice(0, depth).join('/');
        const stats = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part)));
        if (!stats)
            return { kind: 'missing' };
        if (stats.isSymbolicLink())
            return { kind: 'link', path: part, target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part)) };
        if (depth === names.length && stats.isDirectory())
            return { kind: 'folder' };
        if (depth === names.length && stats.isFile())
            return fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), path);
        if (!stats.isDirectory()) {
            return { kind: 'unusable', path: part, what: stats.isFile() ? 'a file' : 'a named pipe, a socket or a device' };
        }
    }
    return { kind: 'missing' };
}
async function fileAt(file, path) {
    const bytes = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .plainFile */ .dC)(file, MOST_BYTES);
    if (bytes === undefined)
        return { kind: 'unusable', path, what: 'a file that cannot be read' };
    if (bytes === 'too-large')
        return { kind: 'unusable', path, what: `a file with more than ${MOST_BYTES} bytes` };
    try {
        if (!bytes.includes(0))
            return { kind: 'file', text: utf8.decode(bytes) };
    }
    catch {
        // The same answer as for a file with zero bytes.
    }
    return { kind: 'unusable', path, what: 'a file that is not UTF-8 text' };
}
/** Each file appears as a whole or not at all. */
async function writeWorkingFile({ folder, path, text, executable, replaces }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    const half = `${file}.${process.pid}.new`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        const mode = replaces ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).mode & 0o777 : executable ? 0o777 : 0o666;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(half, text, { flag: 'wx', mode });
        if (replaces)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(half, mode);
        await (replaces ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(half, file) : moveToFree(half, file));
    }
    catch (error) {
        const again = 'Then run the command again. It leaves alone what is written already.';
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedFailure */ .NR)(error, 'not-written', `"${path}" cannot be written.`, again);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(half, { force: true }).catch(() => undefined);
    }
}
/** What systems say where there are no links. */
const WITHOUT_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'];
/** A link fails if its place is taken, but some file systems have no links. */
async function moveToFree(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(from, to);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ listWorktrees),
/* harmony export */   U: () => (/* binding */ commonDirectoryOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1531);
/** The working trees of the repository, as Git has recorded them. */




async function commonDirectoryOf({ gitDirectory }) {
    const named = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'commondir')))?.trim();
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named === undefined ? gitDirectory : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, named));
}
async function listWorktrees(repository, common) {
    const { root } = repository;
    const args = ['worktree', 'list', '--porcelain'];
    // Git before 2.36 does not know `-z`. It prints a help text and ends with 129.
    const separated = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, [...args, '-z'], { codes: [0, 129] });
    const [text, end] = separated.includes(0) ? [separated, '\0'] : [await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, args), '\n'];
    const here = await recordedPlace(repository, common);
    const main = here?.isMain ? root : await configuredPlace(root, common);
    return text
        .toString('utf8')
        .split(`${end}${end}`)
        .flatMap((record, index) => {
        const lines = record.split(end);
        const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
        const [listed, commit, ref] = [value('worktree'), value('HEAD'), value('branch')];
        // A bare repository has no head.
        if (listed === undefined || commit === undefined)
            return [];
        const isMain = index === 0;
        const path = (isMain ? main : here?.path === listed ? root : undefined) ?? listed;
        return [
            {
                path,
                commit,
                isMain,
                isLocked: lines.some((line) => line === 'locked' || line.startsWith('locked ')),
                ...(ref?.startsWith('refs/heads/') ? { branch: ref.slice('refs/heads/'.length) } : {}),
                ...(isMain || path === listed ? {} : { movedFrom: listed }),
            },
        ];
    });
}
/**
 * Finds the current working tree in the list. Git lists the place that the repository has recorded: the old one if the
 * working tree was moved, and the repository itself if the main working tree is elsewhere, as in a submodule.
 */
async function recordedPlace({ hasFiles, gitDirectory }, common) {
    if (!hasFiles)
        return undefined;
    const recorded = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'gitdir')))?.trim();
    const isMain = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(gitDirectory)) === common;
    return { isMain, ...(recorded === undefined ? {} : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDirectory, recorded)) }) };
}
/** The place of the main working tree, if it is not around the repository. */
async function configuredPlace(root, common) {
    const args = ['config', '--file', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'config'), '--get', 'core.worktree'];
    const place = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, args, { codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
    return place === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(common, place);
}


/***/ }),

/***/ 4491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ WORKTREE),
  q: () => (/* binding */ readWorktree)
});

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/progress/merges.js + 1 modules
var merges = __webpack_require__(9305);
// EXTERNAL MODULE: ./lib/shell/git/disk-settings.js
var disk_settings = __webpack_require__(9916);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/added-names.js
/** The names under which Git would add files. */



/**
 * With `core.ignoreCase`, Git adds `Src/a.js` as `src/a.js` if its index has a folder `src`, because the disk has only
 * one of the two.
 */
async function addedNames(repository, states) {
    const isNew = (path) => {
        const state = states.get(path);
        return state?.head === null && state.index === null && path.includes('/');
    };
    if (![...states.keys()].some(isNew) || !(await (0,disk_settings/* readDiskSettings */.j)(repository)).ignoresCase)
        return (path) => path;
    const folders = await indexFolders(repository);
    return (path) => (isNew(path) ? inFolders(path, folders) : path);
}
/** The folders of the index, by their names in lower case. */
async function indexFolders({ root, elsewhere }) {
    const paths = (0,path_name/* nulSeparated */.$Y)(await (0,git/* git */.$Y)(root, ['ls-files', '-z'], { elsewhere: elsewhere === true }));
    const folders = new Map();
    for (const path of paths) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            folders.set(lowerCase(path.slice(0, end)), path.slice(0, end));
        }
    }
    return folders;
}
function inFolders(path, folders) {
    let added = path;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const known = folders.get(lowerCase(path.slice(0, end)));
        if (known === undefined)
            break;
        added = `${known}${path.slice(end)}`;
    }
    return added;
}
/** Git folds only these letters. */
function lowerCase(path) {
    return path.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// EXTERNAL MODULE: ./lib/shell/git/branch-state.js + 3 modules
var branch_state = __webpack_require__(2126);
// EXTERNAL MODULE: ./lib/shell/git/changes.js
var git_changes = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/shell/git/criss-cross.js
var criss_cross = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/disk.js
var git_disk = __webpack_require__(5216);
// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/shell/git/worktree.js
/**
 * The current branch with all uncommitted changes, as its pull request would be.
 *
 * A path is changed if the working tree, the index or the last commit differs from the merge base. It is reported as in
 * the first of these three that differs. So a stray file that was committed stays a finding until its removal is
 * committed.
 */












/** The revision that the judge uses to ask about the uncommitted work of the current working tree. */
const WORKTREE = 'worktree';
/**
 * @param status the result of `readGitStatus`, or of `readIndexStatus`
 */
async function readWorktree(repository, base, { head, name: branch, revision }, status, { planned = new Map(), fromIndex = false } = {}) {
    const { root } = repository;
    const merging = repository.head.merging.length > 0;
    const [forks = []] = await (0,merge_base/* everyMergeBase */.J2)(repository, [{ from: base.commit, to: head }]);
    const [mergeBase = null] = forks;
    const fork = merging ? await (0,merge_base/* mergeBaseOfMany */.yg)(root, base.commit, [head, ...repository.head.merging]) : mergeBase;
    await (0,branch_state/* requireHistory */.O)(repository, base, [{ branch, commit: head }], [fork]);
    const found = await withoutWorktrees(repository, status);
    const { states: known, edits } = await withEdits(repository, head, found, planned);
    const asAdded = await addedNames(repository, known);
    const onDisk = await (0,git_disk/* readDisk */.gr)(repository, new Map([...known].filter(([path]) => !edits.has(path))));
    for (const [path, entry] of edits)
        onDisk.set(path, entry);
    const disk = renamedKeys(onDisk, asAdded);
    const states = renamedKeys(known, asAdded);
    const committed = fork === null ? [] : ((await (0,diff/* diffSpans */.xh)(root, [{ from: fork, to: head }], true))[0] ?? []);
    const isReplaced = (path) => merging || fromIndex || edits.has(path);
    const { changed, undone } = worktreeChanges(repository, committed, states, disk, isReplaced);
    const isUnsolved = [...states.values()].some(({ index }) => index === undefined);
    const isSparse = states.size > 0 && (await (0,disk_settings/* readDiskSettings */.j)(repository)).isSparse;
    const isUnstashable = !isUnsolved && (isSparse || !canStash(states, disk, changed));
    const crossed = merging ? undefined : (await (0,criss_cross/* readCrissCross */.B)(repository, base, [{ commit: head, forks }])).get(head);
    const changes = fork === null
        ? { complete: false, reason: `it has no commit in common with "${base.branch}"` }
        : crossed
            ? { ...crossed, sinceFirst: (0,git_changes/* changesOf */.f)(pairRenames(changed)) }
            : { complete: true, list: (0,git_changes/* changesOf */.f)(pairRenames(changed)) };
    const entries = new Map([...disk].map(([path, entry]) => [(0,path_name/* pathNameOf */.Q1)(path.replace(/\/$/, '')).path, entry]));
    for (const { path, newMode, newId } of undone)
        entries.set((0,path_name/* pathNameOf */.Q1)(path).path, (0,diff/* entryUnlessAbsent */.s1)(newMode, newId));
    return {
        repository,
        pull: {
            branch,
            base: base.branch,
            sameRepository: true,
            head,
            revision,
            changes,
            uncommitted: states.size,
            ...(merging || isUnsolved ? { merging: true } : {}),
            ...(isUnstashable ? { unstashable: true } : {}),
        },
        head,
        fork,
        changesSince: (since) => (0,git_changes/* changesOf */.f)(pairRenames(worktreeChanges(repository, since, states, disk, isReplaced).changed)),
        ...(fromIndex ? {} : { status }),
        entries,
        notes: undone.map(({ path }) => `"${(0,path_name/* pathNameOf */.Q1)(path).path}" was reverted in the working tree${revision === WORKTREE ? '' : ` "${root}"`}, but the revert is not committed yet.`),
    };
}
/** The states with those of the planned edits. */
async function withEdits({ root }, head, known, planned) {
    const edits = new Map([...planned].map(([path, entry]) => [(0,path_name/* rawPath */.av)(path), entry]));
    if (edits.size === 0)
        return { states: known, edits };
    const committed = await (0,entries/* entriesAt */.ws)(root, head, [...planned.keys()]);
    const states = new Map(known);
    for (const [path, index] of planned) {
        const state = known.get((0,path_name/* rawPath */.av)(path)) ?? { head: committed.get(path) ?? null, work: {} };
        states.set((0,path_name/* rawPath */.av)(path), { ...state, index });
    }
    return { states, edits };
}
async function withoutWorktrees(repository, states) {
    const kept = new Map();
    for (const [path, state] of states) {
        if (!path.endsWith('/') || !(await (0,git_disk/* isOwnWorktree */.AK)(repository, path)))
            kept.set(path, state);
    }
    return kept;
}
function renamedKeys(map, nameOf) {
    return new Map([...map].map(([path, value]) => [nameOf(path), value]));
}
function worktreeChanges({ zeros }, committed, states, disk, isReplaced) {
    const byPath = new Map(committed.map((each) => [each.path, each]));
    const changed = [];
    const undone = [];
    for (const path of [...new Set([...byPath.keys(), ...states.keys()])].sort(path_name/* byBytes */.bg)) {
        const commit = byPath.get(path);
        const state = states.get(path);
        if (!state) {
            if (commit)
                changed.push(commit);
            continue;
        }
        const old = commit ? (0,diff/* entryUnlessAbsent */.s1)(commit.oldMode, commit.oldId) : state.head;
        const withoutSlash = path.replace(/\/$/, '');
        const work = disk.get(path) ?? null;
        if (!(0,merges/* sameEntry */.dI)(work, old)) {
            changed.push(differenceBetween(withoutSlash, old, work, zeros));
            continue;
        }
        // A planned edit counts as committed. And during a merge, the last commit lacks the new changes of the base. They are not changes of the branch.
        const index = state.index !== undefined && !(0,merges/* sameEntry */.dI)(state.index, old)
            ? differenceBetween(path, old, state.index, zeros)
            : undefined;
        const layer = index ?? (isReplaced(path) ? undefined : commit);
        if (!layer)
            continue;
        changed.push(layer);
        undone.push(layer);
    }
    return { changed, undone };
}
function differenceBetween(path, old, now, zeros) {
    return {
        path,
        oldMode: old?.mode ?? diff/* ABSENT */.sj,
        newMode: now?.mode ?? diff/* ABSENT */.sj,
        oldId: old?.oid ?? zeros,
        newId: now?.oid ?? zeros,
    };
}
const SUBMODULE = '160000';
/**
 * Whether `git stash push -- <paths>` saves the uncommitted changes and restores the last commit's state of these
 * paths. Git refuses paths that are only marked with the intent to add them, and paths that are missing in the index.
 * It ignores other repositories. If a file replaced a folder, the folder comes back in its place.
 */
function canStash(states, disk, changed) {
    const kept = new Set(changed.flatMap(({ path, newMode }) => (newMode === diff/* ABSENT */.sj ? [] : path)));
    const foldersOfHead = new Set([...states].flatMap(([path, { head }]) => (head === null ? [] : (0,glob/* withParents */.M2)(path).slice(1))));
    return [...states].every(([path, { head, index, work }]) => {
        if ([head, index, disk.get(path)].some((each) => each?.mode === SUBMODULE))
            return false;
        if (index === null && head === null && work?.mode !== undefined)
            return false;
        if (index === null && head !== null && kept.has(path))
            return false;
        if (index && head === null && work === null)
            return false;
        return head !== null || !foldersOfHead.has(path);
    });
}
/** Renames that Git found in the commits, if both ends still exist, and renames with equal content among the rest. */
function pairRenames(changed) {
    const byPath = new Map(changed.map((each) => [each.path, each]));
    const stands = (each) => {
        const other = byPath.get(each.renamedTo ?? each.renamedFrom ?? '');
        return other?.renamedFrom === each.path || other?.renamedTo === each.path;
    };
    const loose = changed.filter((each) => !stands(each));
    const gone = uniqueById(loose.filter(({ newMode }) => newMode === diff/* ABSENT */.sj), ({ oldId }) => oldId);
    const made = uniqueById(loose.filter(({ oldMode }) => oldMode === diff/* ABSENT */.sj), ({ newId }) => newId);
    return changed.map((each) => {
        if (stands(each))
            return each;
        const { renamedTo: _to, renamedFrom: _from, ...unpaired } = each;
        const to = gone.get(each.oldId) === each ? made.get(each.oldId) : undefined;
        const from = made.get(each.newId) === each ? gone.get(each.newId) : undefined;
        return { ...unpaired, ...(to ? { renamedTo: to.path } : {}), ...(from ? { renamedFrom: from.path } : {}) };
    });
}
function uniqueById(list, idOf) {
    const counts = new Map();
    for (const each of list)
        counts.set(idOf(each), (counts.get(idOf(each)) ?? 0) + 1);
    return new Map(list.filter((each) => counts.get(idOf(each)) === 1).map((each) => [idOf(each), each]));
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ treeId)
/* harmony export */ });
/* unused harmony export blobId */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Computes ids as Git does, to verify objects that claim to have an id.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */

const FOLDER = '40000';
/** @param digits the length of ids in this repository: 40 (SHA-1) or 64 (SHA-256) */
function blobId(content, digits) {
    return objectId('blob', content, digits);
}
function treeId(entries, digits) {
    const parts = entries
        .map(({ name, mode, oid }) => ({ name, mode: mode.replace(/^0+/, ''), oid }))
        .map((entry) => ({ ...entry, order: entry.mode === FOLDER ? `${entry.name}/` : entry.name }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ mode, name, oid }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
    return objectId('tree', Buffer.concat(parts), digits);
}
function objectId(type, content, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${content.length}\0`)
        .update(content)
        .digest('hex');
}


/***/ })

};
