export const id = 137;
export const ids = [137];
export const modules = {

/***/ 2137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  integrateOnGithub: () => (/* binding */ integrateOnGithub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/integration/opening/marker.js
var opening_marker = __webpack_require__(7227);
// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
;// CONCATENATED MODULE: ./lib/core/integration/opening/move-ref.js
/** Step 4 and every later change of the record: one compare-and-swap, whose answer may get lost. */


/** The milliseconds between two reads of something that may still happen, or show up late. */
const PAUSES = [1_000, 4_000, 15_000];
/**
 * Puts a record on a tip, or creates the ref if there is none.
 * @returns what is there afterwards: this record, or that of a run that came first. Its content shows which
 * @throws Failure `ambiguous-lock` if the server neither accepts this record nor shows another one
 */
async function put(shared, on, record) {
    return place(shared, on, record, await shared.write(record, on));
}
/** Like `put`, for a commit that already exists. */
async function place(shared, on, record, commit) {
    for (const namespace of on ? [on.namespace] : port/* NAMESPACES */.d) {
        const role = await attempt(shared, on, { namespace, commit, record }, on ? shared.advance : shared.create);
        if (role !== 'elsewhere')
            return role;
    }
    throw ambiguous(record, 'does not allow this ref');
}
/** The same commit is the same request, so it can succeed only once. */
async function attempt(shared, on, wanted, move) {
    for (const pause of [0, ...PAUSES]) {
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
    throw ambiguous(wanted.record, 'neither moves this ref nor shows that another run moved it');
}
function ambiguous({ plan, base }, what) {
    return new failure/* Failure */.H('ambiguous-lock', `GitHub ${what}: "${(0,port/* refName */.P)(port/* NAMESPACES */.d[0], plan, base)}". No issue was opened.`, 'Make sure that no ruleset of the repository forbids the job to create and update this ref.');
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

;// CONCATENATED MODULE: ./lib/core/integration/opening/settle.js
/** Step 7: of several issues of one integration the lowest stays, and the record names it. */




const MOST_ROUNDS = 5;
/**
 * @param on a tip that records an issue
 * @throws Failure `foreign-record` if the issue does not belong to this integration
 */
async function settle(shared, on) {
    let tip = on;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const { record } = tip;
        const number = record.issue;
        if (number === undefined)
            throw new Error('settled before it was recorded');
        const { ours, warnings } = sorted(await shared.issues(), record);
        // The recorded issue may be missing from the list, because its label was removed or the list is not up to date.
        const recorded = ours.find((each) => each.number === number) ?? (await shared.issue(number));
        refuseForeign(recorded, tip);
        const all = typeof recorded === 'string' || ours.includes(recorded) ? ours : [...ours, recorded];
        const keep = lowest(typeof recorded === 'string' ? all.filter(({ isOpen }) => isOpen) : all);
        if (!keep)
            return { tip, issue: recorded, warnings };
        const moved = keep.number === number ? tip : await put(shared, tip, { ...record, issue: keep.number });
        if (moved.record.issue !== keep.number) {
            // Another run moved it, so read again.
            tip = moved;
            if (tip.record.issue === undefined)
                return { tip, issue: keep, warnings };
            continue;
        }
        // Closed only after the record names the issue that stays.
        const told = [];
        for (const { number: other } of all.filter((each) => each.isOpen && each.number !== keep.number))
            told.push(...(await shared.closeAsDuplicate(other, keep.number)));
        return { tip: moved, issue: keep, warnings: [...warnings, ...told] };
    }
    throw new failure/* Failure */.H('unstable', `Other runs kept changing the record of plan "${on.record.plan}".`, 'Run it again.');
}
const FOREIGN_RECORD = 'foreign-record';
/**
 * Anybody who may push refs can write a record, so the issue itself has to show that a run of that record opened it.
 */
function refuseForeign(issue, { namespace, record }) {
    if (typeof issue === 'string' || sorted([issue], record).ours.length > 0)
        return;
    const { plan, base, claim } = record;
    throw new failure/* Failure */.H(FOREIGN_RECORD, `The record of plan "${plan}" names #${issue.number}, but nothing in it shows that this account opened it for that plan. No issue was opened.`, `If #${issue.number} is the integration issue and somebody edited it, restore its first line: "${(0,opening_marker/* marker */.x)(plan, base, claim)}". Otherwise somebody else wrote the ref "${(0,port/* refName */.P)(namespace, plan, base)}". Delete it, and the next run starts over.`);
}
/** Decides by the claims of the record which issues belong to this integration, and which ones to warn of. */
function sorted(issues, record) {
    const marked = issues.flatMap((issue) => {
        const marker = (0,opening_marker/* readMarker */.t)(issue.body);
        return marker?.plan === record.plan && marker.base === record.base ? [{ issue, claim: marker.claim }] : [];
    });
    const isOurs = ({ issue, claim }) => issue.isOwn && record.claims.includes(claim);
    const isForged = ({ issue, claim }) => !issue.isOwn || ![...record.claims, ...record.former].includes(claim);
    return {
        ours: marked.filter(isOurs).map(({ issue }) => issue),
        warnings: marked
            .filter(isForged)
            .map(({ issue }) => `#${issue.number} has the marker of the integration issue of plan "${record.plan}", but no run of this job opened it, so it is ignored. Close it if nobody needs it.`),
    };
}
function lowest(issues) {
    return issues.toSorted((a, b) => a.number - b.number)[0];
}

;// CONCATENATED MODULE: ./lib/core/integration/opening/open-once.js
/**
 * Opens the issue of an integration exactly once. GitHub cannot create an issue only if it does not exist, but it can
 * do that for Git refs. The run that creates or moves the ref may open the issue, and all others see which run does. A
 * run may end at any line here, and any answer may get lost: the next run finishes the work.
 */





const open_once_MOST_ROUNDS = 5;
/** @param proveAgain reads the same facts again: whether the plan is still ready, by the same pull requests */
async function openOnce(wanted, shared, self, proveAgain) {
    const { facts, isReady, draft } = wanted;
    let mayRecreate = wanted.recreate;
    for (let round = 0; round < open_once_MOST_ROUNDS; round++) {
        // 2. An issue that the ref records is the issue, whatever a list says.
        const tip = await shared.tip();
        if (tip)
            refuseAnother(tip, facts);
        const looked = tip?.record.issue === undefined ? undefined : await settle(shared, tip).catch(failing(tip));
        if (looked && 'operation' in looked)
            return looked;
        const settled = looked;
        const isAgain = settled !== undefined && mayRecreate && isReady && !isOpen(settled.issue);
        if (settled && !isAgain)
            return known(settled, wanted.recreate);
        if (!isReady)
            return nothingOpened([]);
        // 3. An issue with a claim from the history of the ref was opened by a run that did not record it. Ask first
        // whether that run has ended, because everything that it did until then is on the list.
        const before = settled?.tip ?? tip;
        const isTakeover = before !== null && !isAgain;
        const hasEnded = await shared.hasEnded(isTakeover ? before.record.run : self.run);
        const history = before?.record ?? { ...facts, claims: [], former: [] };
        const { ours, warnings } = isAgain ? { ours: [], warnings: [] } : sorted(await shared.issues(), history);
        const found = lowest(ours);
        if (before && found)
            return finish(shared, before, found, 'adopted', warnings);
        // 4. The claim. It is taken over only from a run that has ended, never because of a clock.
        if (isTakeover && !hasEnded)
            return nothingOpened([busy(before.record)], warnings);
        if (!(await proveAgain()))
            return nothingOpened([`Plan "${facts.plan}" changed while it was read. The next run continues.`]);
        const claim = self.newClaim();
        const record = withClaim(before?.record, { ...facts, claim, run: self.run }, isAgain);
        const commit = await shared.write(record, before);
        // By now every permission but this one has been used, and nobody has seen anything.
        const { title, body, assignees, labels } = draft(claim);
        const usable = await shared.prepareLabels(labels);
        const now = await place(shared, before, record, commit);
        if (now.record.claim !== claim) {
            mayRecreate = false;
            continue;
        }
        // 5. to 7.
        const opened = await open_once_open(shared, now.record, { title, body, assignees, labels: usable.labels });
        return finish(shared, now, opened.issue, opened.operation, [...warnings, ...usable.warnings, ...opened.warnings]);
    }
    throw unstable(facts);
}
/** 5. One request. A second one only if its result is unknown and three reads do not show the issue. */
async function open_once_open(shared, record, draft) {
    for (let time = 1; time <= 2; time++) {
        const answer = await shared.open(draft);
        if (answer !== 'unknown')
            return { ...answer, operation: 'created' };
        for (const pause of PAUSES) {
            await shared.pause(pause);
            const found = lowest(sorted(await shared.issues(), { ...record, claims: [record.claim] }).ours);
            if (found)
                return { issue: found, operation: 'adopted', warnings: [] };
        }
    }
    throw new failure/* Failure */.H('unreachable', `GitHub gave no usable answer to two requests to open the integration issue of plan "${record.plan}", and lists no such issue.`, 'Run it again: the next run continues where this one stopped.');
}
/** Whatever fails after this, the issue exists. */
function finish(shared, on, issue, operation, warnings) {
    return recorded(shared, on, issue, operation, warnings).catch(failing(on, { issue, operation, warnings }));
}
/** @param known facts about the issue, if more than the number in its record is known */
function failing({ record: { plan, issue: recorded } }, known) {
    return (error) => {
        if (!(error instanceof failure/* Failure */.H) || (!known && error.code === FOREIGN_RECORD))
            throw error;
        const number = known?.issue.number ?? recorded ?? 0;
        const note = `#${number} is the integration issue of plan "${plan}". The next run continues with it.`;
        return { operation: 'none', warnings: [], ...known, notes: [note], failure: error };
    };
}
/** 6. The number is recorded. 7. Of several issues the lowest stays. */
async function recorded(shared, on, issue, operation, warnings) {
    let tip = on;
    for (let round = 0; tip.record.issue === undefined; round++) {
        if (round === open_once_MOST_ROUNDS)
            throw unstable(on.record);
        tip = await put(shared, tip, { ...tip.record, issue: issue.number });
        // A person reopened it meanwhile. A record that names this issue could never be settled.
        if (sorted([issue], tip.record).ours.length === 0)
            return nothingOpened([`#${issue.number} is no longer the integration issue, because a new one was requested.`], warnings);
    }
    const settled = await settle(shared, tip);
    const isOurs = typeof settled.issue !== 'string' && settled.issue.number === issue.number;
    const result = isOurs ? { ...known(settled, false), operation } : known(settled, false);
    return { ...result, warnings: [...new Set([...warnings, ...result.warnings])] };
}
/** What to say about a recorded issue. */
function known({ tip, issue, warnings }, recreate) {
    const { plan, issue: number } = tip.record;
    if (typeof issue === 'string') {
        const warning = `The integration issue #${number} of plan "${plan}" was ${issue}. A new one is opened only if you ask for it: run the workflow manually with "recreate: ${plan}".`;
        return { operation: 'none', notes: [], warnings: [...warnings, warning] };
    }
    const note = issue.isOpen
        ? `#${issue.number} of plan "${plan}" is open. Close it first if you want a new issue.`
        : `#${issue.number} of plan "${plan}" is closed. A new issue is opened once all items are finished.`;
    return { operation: issue.isOpen ? 'exists' : 'closed', issue, tip, notes: recreate ? [note] : [], warnings };
}
function isOpen(issue) {
    return typeof issue !== 'string' && issue.isOpen;
}
function nothingOpened(notes, warnings = []) {
    return { operation: 'none', notes, warnings };
}
function busy({ plan, run }) {
    return `Run ${run.id}, attempt ${run.attempt}, is opening the integration issue of plan "${plan}". If it ends without opening one, the next run continues.`;
}
/** The name of the plan was used before, for other work. */
function isAnother(record, { pulls, commits }) {
    const counted = [...record.pulls, ...record.commits];
    return !counted.some((each) => [...pulls, ...commits].includes(each));
}
function refuseAnother({ namespace, record }, facts) {
    if (!isAnother(record, facts))
        return;
    const { plan, base } = facts;
    const what = record.issue === undefined ? `was claimed by run ${record.run.id}` : `already opened #${record.issue}`;
    // As part of a web address.
    const ref = (0,port/* refName */.P)(namespace, plan, base).replaceAll('%', '%25');
    throw new failure/* Failure */.H('used-before', `Plan "${plan}" ${what} for other pull requests, none of which counts today.`, `Rename the plan file. If the earlier work is finished, you can delete its record (gh api -X DELETE "repos/{owner}/{repo}/git/${ref}") instead.`);
}
function unstable({ plan }) {
    return new failure/* Failure */.H('unstable', `Other runs kept changing the record of plan "${plan}".`, 'Run it again.');
}

;// CONCATENATED MODULE: ./lib/core/integration/opening/nothing-to-do.js





/**
 * @returns the result that `openOnce` would have if it would write nothing: nothing is recorded and the plan is not
 * ready, or the recorded issue is the lowest and no other is open (`settle`). Undefined if the protocol has to read
 * itself
 */
function resultWithoutWrites(integrationHistory, { facts, isReady, recreate, hasNews }) {
    if (!integrationHistory?.records || !integrationHistory.issues || recreate)
        return undefined;
    const tip = tipIn(integrationHistory.records, facts);
    if (tip === 'unclear' || (tip && isAnother(tip.record, facts)))
        return undefined;
    if (tip?.record.issue === undefined) {
        // An issue of this account without a record: the record was lost, or this server does not list such refs.
        return isReady || integrationHistory.issues.some((each) => each.isOwn && isAbout(each.body, facts))
            ? undefined
            : nothingOpened([]);
    }
    const { ours, warnings } = sorted(integrationHistory.issues, tip.record);
    const issue = integrationHistory.issues.find(({ number }) => number === lowest(ours)?.number);
    const isOnly = ours.every(({ number, isOpen }) => number === tip.record.issue || !isOpen);
    if (!isOnly || issue?.number !== tip.record.issue || hasNews(issue.comments))
        return undefined;
    const { comments: _, ...rest } = issue;
    return known({ tip, issue: rest, warnings }, false);
}
function isAbout(body, { plan, base }) {
    const marker = (0,opening_marker/* readMarker */.t)(body);
    return marker?.plan === plan && marker.base === base;
}
function tipIn(records, { plan, base }) {
    const found = records.flatMap(({ ref, commit, message }) => {
        const namespace = port/* NAMESPACES */.d.find((each) => (0,port/* refName */.P)(each, plan, base) === ref);
        const record = readRecord(message, plan, base);
        return namespace || record ? [{ namespace, commit, record }] : [];
    });
    const [{ namespace, commit, record } = {}, ...more] = found;
    if (found.length === 0)
        return undefined;
    return namespace && commit && record && more.length === 0 ? { namespace, commit, record } : 'unclear';
}

;// CONCATENATED MODULE: ./lib/core/integration/opening/post-news.js
/** Posts changes on an open integration issue, each once, with the same compare-and-swap. */

/**
 * @param on the record, read before everything else here
 * @param write makes the comment with everything that the earlier comments do not say. Undefined if there is nothing
 * @returns whether this run has posted a comment
 */
async function tellOnce(on, shared, self, write) {
    const { issue, told } = on.record;
    if (issue === undefined)
        return false;
    const body = write(await shared.comments(issue));
    // The run that was to post may still do so. As long as it has not ended, this run leaves it to that one.
    if (body === undefined || (told && !(await shared.hasEnded(told))))
        return false;
    // Two jobs may belong to one run, and the same record in the same second is the same commit. The claim distinguishes
    // them.
    const claim = self.newClaim();
    const now = await put(shared, on, { ...on.record, told: { ...self.run, claim } });
    if (now.record.told?.claim !== claim)
        return false;
    await shared.comment(issue, body);
    return true;
}

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/merge-candidates.js
var merge_candidates = __webpack_require__(9202);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var stacks = __webpack_require__(486);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/progress/missing-branches.js
var missing_branches = __webpack_require__(2776);
// EXTERNAL MODULE: ./lib/core/progress/revert.js
var revert = __webpack_require__(2021);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/integration/next-step.js
/** The next step for an unfinished item: the pull request to merge, or the line that the plan needs. */









function nextStep(progress, waitsFor, planState) {
    const { item, pulls, reverted, reopened, known } = progress;
    const [pull] = pulls;
    const base = planState.snapshot.base.branch;
    const others = waitsFor.map((each) => `"${nameIn(progress, each)}"`).join(', ');
    if (pull && reopened)
        return `Merge ${(0,progress_progress/* pullName */.N4)(pull)} or close it.`;
    if (pull)
        return others === '' ? `Merge ${(0,progress_progress/* pullName */.N4)(pull)}.` : `Merge ${(0,progress_progress/* pullName */.N4)(pull)} after ${others}.`;
    if (reverted)
        return `${(0,revert/* bringBack */.k)(progress, planState)} Or add "dropped: <reason>" to item "${item.item}" in the plan on "${base}".`;
    if (item.merged && known) {
        const correct = `Correct "merged" of item "${item.item}" in the plan on "${base}", or merge a pull request from ${branchWords(progress)}.`;
        return (0,words/* joinSentences */.DP)(correct, (0,merge_candidates/* mayHaveMerged */.Kg)(progress, planState) ?? '');
    }
    const merged = (0,merge_candidates/* mayHaveMerged */.Kg)(progress, planState);
    if (merged !== undefined)
        return merged;
    const near = (0,missing_branches/* nearMisses */.Bz)(progress, planState).map((branch) => `"${branch}"`);
    if (near.length > 0)
        return `If ${near.join(' or ')} is its branch, rename it to ${branchWords(progress)}, or write its name into item "${item.item}" in the plan on "${base}".`;
    const whereNamed = `add "${(0,widening/* mergedLine */.TA)({ commit: '<40 digits>' })}" to item "${item.item}" in the plan on "${base}".`;
    if (!known) {
        return item.merged
            ? 'Git cannot look up numbers of pull requests. Name the merge commit in the plan instead, "merged: { commit: <40 digits> }", or run this on GitHub.'
            : `Fetch ${fetchWords(progress)}. If its work was merged and the branch deleted, ${whereNamed}`;
    }
    const once = others === '' ? '' : `, once ${others} ${waitsFor.length === 1 ? 'is' : 'are'} finished`;
    const open = planState.snapshot.source === 'git'
        ? `Commit its work to ${branchWords(progress)} and merge that into "${base}"${once}.`
        : `Open a pull request from ${branchWords(progress)} into "${base}"${once}.`;
    // If a branch was fast-forwarded, there is nothing to merge.
    return `${open} If "${base}" already has its work, ${whereNamed}`;
}
function nameIn({ item: { plan } }, { item }) {
    return item.plan === plan ? item.item : (0,plan_plan/* keyOf */.TN)(item);
}
function fetchWords(progress) {
    const branch = progress.item.branches.find((each) => !(0,branch_names/* isGlobClaim */.rz)(each));
    return branch === undefined ? branchWords(progress) : `"${branch}" (${(0,shell/* fetchBranch */.D)(branch)})`;
}
function branchWords({ item: { branches } }) {
    const [branch = ''] = branches;
    return (0,branch_names/* isGlobClaim */.rz)(branch) ? `a branch like "${branch}"` : `"${branch}"`;
}

;// CONCATENATED MODULE: ./lib/core/integration/readiness.js
/** How far every open plan is: what has merged, what is missing and why, and whether its integration can begin. */













/** Pull requests in `snapshot.merged` that went into another branch do not count, but are shown if they are known. */
function surveyIntegration(snapshot, { issues = new Map(), withHistory = false } = {}) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { plans, revision, summaries, notes, warnings } = basePlans;
        const isAsked = withHistory && plans.open.some(({ integration }) => integration);
        const history = isAsked ? facts.integrationHistory({}) : undefined;
        const planState = (0,plan_state/* planStateOf */.M)(plans.problems.length > 0 ? stacks/* NO_PLANS */.Be : plans, snapshot, facts);
        if (planState === facts_facts/* PENDING */.eG || history === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        return {
            plans: planState.plans.map((plan) => surveyPlan(plan, planState, issues)),
            summaries,
            planRevision: revision,
            problems: plans.problems,
            notes: [...snapshot.notes, ...notes],
            warnings,
            ...(history && { history }),
        };
    });
}
function surveyPlan(plan, planState, issues) {
    const all = progressOf(plan.items, planState);
    const missing = missingOf(all, planState);
    const merged = all.flatMap((each) => (each.item.dropped === undefined ? mergesOf(each) : []));
    const integration = plan.integration && integrationOf(plan.integration, planState, issues.get(plan.id));
    const isDone = missing.length === 0;
    return {
        plan,
        hasIntegration: integration !== undefined,
        ready: isDone && integration !== undefined && merged.length > 0,
        finished: isDone && (integration === undefined || merged.length === 0 || integration.finished),
        missing,
        merged,
        dropped: plan.items.flatMap(({ item, title, dropped }) => dropped === undefined ? [] : [{ plan: plan.id, item, title, reason: dropped }]),
        generated: touched(all, plan.generated),
        shared: touched(all, plan.shared),
        unlisted: all.filter(isUnlisted).map(refOf),
        ...(integration ? { integration } : {}),
    };
}
function progressOf(items, { progress }) {
    return items.flatMap((item) => progress.get((0,plan_plan/* keyOf */.TN)(item)) ?? []);
}
function refOf({ item: { plan, item } }) {
    return { plan, item };
}
function missingOf(all, planState) {
    const unfinished = all.filter(({ finished }) => !finished);
    if (unfinished.length === 0)
        return [];
    const live = planState.plans.flatMap(plan_plan/* itemsOf */.S3).filter(({ dropped }) => dropped === undefined);
    const laidOut = (0,waves/* waves */.L)(planState.plans, live);
    const waveOf = new Map(laidOut.flatMap((wave, index) => wave.map((item) => [(0,plan_plan/* keyOf */.TN)(item), index + 1])));
    return unfinished.map((progress) => {
        const { item, reverted, reopened, because, unprovable } = progress;
        const waitsFor = planState.waitsFor(item);
        const evidence = evidenceOf(progress);
        const candidates = (0,merge_candidates/* mergeCandidates */.Zy)(progress, planState);
        return {
            ...refOf(progress),
            title: item.title,
            wave: waveOf.get((0,plan_plan/* keyOf */.TN)(item)) ?? 1,
            because: candidates.length > 0
                ? 'may have merged already'
                : unprovable === undefined
                    ? because
                    : `${because} (its merged pull requests cannot all be listed: ${unprovable})`,
            state: reverted ? 'reverted' : reopened ? 'reopened' : 'unmerged',
            ...(evidence === undefined ? {} : { evidence }),
            waitsFor: waitsFor.map(refOf),
            hint: nextStep(progress, waitsFor, planState),
            ...(candidates.length > 0 ? { candidates } : {}),
        };
    });
}
function evidenceOf({ pulls: [pull], merges, reverted }) {
    const last = merges.at(-1);
    if (reverted)
        return last && (last.number === undefined ? (last.mergeCommit ?? undefined) : `#${last.number}`);
    return pull && (pull.number === undefined ? pull.branch : `#${pull.number}`);
}
function mergesOf({ item, merges, finished }) {
    const about = { plan: item.plan, item: item.item, title: item.title };
    const found = merges.flatMap((merge) => (merge.mergeCommit === null ? [] : [mergedItem(about, merge)]));
    if (found.length > 0 || !finished)
        return found;
    // For a commit that the plan names, only the history of the base could show that the item is finished.
    return item.merged && 'commit' in item.merged ? [{ ...about, mergeCommit: item.merged.commit }] : [];
}
function mergedItem(about, { number, url, branch, mergeCommit }) {
    return {
        ...about,
        ...(number === undefined ? {} : { number }),
        ...(url === undefined ? {} : { url }),
        branch,
        mergeCommit: mergeCommit ?? '',
    };
}
/** A commit that the plan names has no list of files. */
function isUnlisted({ item, merges, finished }) {
    const isNamed = finished && item.dropped === undefined && merges.length === 0;
    return isNamed || merges.some(({ changes }) => !changes.complete);
}
function touched(all, globs) {
    if (globs.length === 0)
        return [];
    const items = new Map();
    for (const progress of all) {
        const paths = progress.merges.flatMap(({ changes }) => (changes.complete ? changes.list : []));
        for (const { path } of paths) {
            if (!(0,allowed_kinds/* covers */.hU)(globs, path))
                continue;
            (0,maps/* remembered */.HK)(items, path, () => new Map()).set((0,plan_plan/* keyOf */.TN)(progress.item), refOf(progress));
        }
    }
    return [...items].map(([path, by]) => ({ path, items: [...by.values()] })).sort((a, b) => (0,order/* compare */.U)(a.path, b.path));
}
/** With a branch it is like any other item. Without one, only its issue shows whether it is finished. */
function integrationOf(item, planState, issue) {
    const progress = planState.progress.get((0,plan_plan/* keyOf */.TN)(item));
    const finished = item.branches.length === 0 ? issue === 'closed' : progress?.finished === true;
    if (finished)
        return { finished, because: '' };
    return { finished, because: progress ? stillToCome(progress) : '' };
}
function stillToCome({ item: { branches }, pulls: [pull], merges, reopened, reverted, because }) {
    if (branches.length === 0)
        return 'The integration is finished when its issue is closed.';
    const from = branches.map((each) => ((0,branch_names/* isGlobClaim */.rz)(each) ? `a branch like "${each}"` : `"${each}"`)).join(' or ');
    const again = `Open another pull request from ${from}.`;
    if (reopened)
        return `The integration ${because}.`;
    if (pull) {
        const name = pull.number === undefined ? `branch ${(0,progress_progress/* pullName */.N4)(pull)}` : `pull request ${(0,progress_progress/* pullName */.N4)(pull)}`;
        return `Its ${name} has not merged yet.`;
    }
    return reverted || merges.length > 0
        ? `The integration ${because}. ${again}`
        : `No pull request from ${from} has merged yet.`;
}

;// CONCATENATED MODULE: ./lib/core/integration/readiness-evidence.js
function readinessEvidence({ merged }) {
    return {
        pulls: [...new Set(merged.flatMap(({ number }) => number ?? []))],
        commits: merged.flatMap(({ number, mergeCommit }) => (number === undefined ? [mergeCommit] : [])),
    };
}
/** @param again read afresh */
function isStillReady(of, survey, again) {
    const now = again.plans.find(({ plan }) => plan.id === of.plan.id);
    return (now?.ready === true &&
        again.planRevision === survey.planRevision &&
        JSON.stringify(readinessEvidence(now)) === JSON.stringify(readinessEvidence(of)));
}

// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 2 modules
var issue_body = __webpack_require__(720);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/text/marker-line.js
var marker_line = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
;// CONCATENATED MODULE: ./lib/core/report/issue/comments.js
/** The comments on an open integration issue: one for each change, and a pointer on a duplicate. */




/** In characters, of the 65,536 that a comment may have. */
const ROOM_FOR_KEYS = 45_000;
const ROOM_FOR_LINES = 18_000;
/**
 * What a plan with an open issue has to say. All its items were finished when the issue was opened. If one is missing
 * now, it was reverted, or it was added to the plan or changed there afterwards.
 *
 * @param told the keys of earlier comments, from `readNews`
 */
function newsOf({ missing }, told = new Set()) {
    return missing
        .map((each) => {
        const kind = each.state === 'unmerged' ? 'gained' : each.state;
        const evidence = (kind !== 'gained' && each.evidence?.replace(/[^0-9A-Za-z]/g, '').slice(0, 40)) || undefined;
        return { key: [kind, (0,marker_line/* inComment */.N7)(each.item), ...(evidence ? [evidence] : [])].join(':'), kind, missing: each };
    })
        .filter(({ key }) => !told.has(key));
}
/**
 * @param news not empty. All of them go into one comment, as far as there is room. The rest is posted by the next run
 */
function newsComment(news, { plan }, { base }) {
    let room = ROOM_FOR_KEYS;
    const fitting = news.filter(({ key }) => {
        room -= key.length + 1;
        return room >= 0;
    });
    const keys = fitting.map(({ key }) => key).join(' ');
    const count = (0,words/* plural */.LS)(fitting.length, 'item');
    return [
        `<!-- parallel-work integration-news ${plan.id} ${(0,marker_line/* inComment */.N7)(base.branch)} ${keys} -->`,
        `The integration has to wait: ${count} of plan ${(0,markdown/* code */.aY)(plan.id)} ${fitting.length === 1 ? 'is' : 'are'} not finished on ${(0,markdown/* code */.aY)(base.branch)}.`,
        '',
        (0,plan_text/* bullets */.e5)(fitting.map(newsLine), ROOM_FOR_LINES, 'item'),
        '',
        'This comment is posted once. When the items are finished, no new issue is opened: continue in this one.',
        '',
    ].join('\n');
}
function newsLine({ kind, missing: { item, title, because, hint } }) {
    const what = kind === 'gained'
        ? `was added to the plan, or changed there, after this issue was opened. It ${(0,markdown/* sentence */.em)(because)}`
        : (0,markdown/* sentence */.em)(because);
    const name = title === item ? '' : ` (${(0,markdown/* prose */.CS)(title, 100)})`;
    return `- ${(0,markdown/* code */.aY)(item)}${name} ${what}. ${(0,markdown/* sentence */.em)(hint)}`;
}
/** The keys in a comment of this program, if it is about this plan and base. The caller checks who wrote it. */
function readNews(body, plan, base) {
    const start = `<!-- parallel-work integration-news ${plan} ${(0,marker_line/* inComment */.N7)(base)} `;
    const line = (0,marker_line/* firstLine */.TM)(body);
    if (!line.startsWith(start) || !line.endsWith(' -->'))
        return [];
    return line.slice(start.length, -' -->'.length).split(' ');
}
/** For an issue that is closed because another one with a lower number stays. */
function duplicateComment(kept, plan, { base }) {
    return [
        `<!-- parallel-work integration-duplicate ${plan} ${(0,marker_line/* inComment */.N7)(base.branch)} -->`,
        `Duplicate of #${kept}`,
        '',
        `Two runs opened an issue for the integration of plan ${(0,markdown/* code */.aY)(plan)}. #${kept} remains open. This one is closed, and nothing is lost.`,
        '',
    ].join('\n');
}
function isDuplicateComment(body, plan, base) {
    return (0,marker_line/* firstLine */.TM)(body) === `<!-- parallel-work integration-duplicate ${plan} ${(0,marker_line/* inComment */.N7)(base)} -->`;
}

// EXTERNAL MODULE: ./lib/shell/github/open.js
var github_open = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/shell/runner/event.js
var runner_event = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
;// CONCATENATED MODULE: ./lib/core/report/integration-run.js



const MOST_ROWS = 50;
function integrationLog(outcomes, survey) {
    const lines = outcomes.flatMap((outcome) => [
        `Plan "${outcome.survey.plan.id}": ${headline(outcome)}`,
        ...outcome.survey.missing.map((each) => `  ${missingWords(each)}`),
        ...saidOf(outcome).map((each) => `  ${each}`),
    ]);
    const notes = [...brokenOf(survey), ...survey.notes, ...survey.warnings].map((each) => `note: ${each}`);
    return [...lines, ...notes].join('\n');
}
function integrationSummary(outcomes, survey, { repository, base }) {
    const blocks = outcomes.flatMap((outcome) => {
        const { survey: of, opened } = outcome;
        const { shown, more } = (0,inert/* firstOf */.Ku)(of.missing, MOST_ROWS);
        const head = ['Item', 'Wave', 'State', 'What to do'];
        const rows = shown.map((each) => [
            (0,markdown/* code */.aY)(each.item),
            String(each.wave),
            (0,markdown/* sentence */.em)(each.because),
            (0,markdown/* sentence */.em)(hintWords(each)),
        ]);
        const { issue } = opened;
        const page = issue && (0,markdown/* address */.hl)(repository.url, 'issues', String(issue.number));
        return [
            `### ${(0,markdown/* code */.aY)(of.plan.id)}`,
            (0,markdown/* sentence */.em)(headline(outcome)),
            ...(issue ? [`Integration issue: ${(0,markdown/* link */.nf)(`#${issue.number}`, page)}.`] : []),
            ...(rows.length > 0 ? [[(0,markdown/* row */.nM)(head), (0,markdown/* row */.nM)(head.map(() => '---')), ...rows.map(markdown/* row */.nM)].join('\n')] : []),
            ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, 'more item')}`] : []),
            ...bullets([...saidOf(outcome), ...opened.warnings]),
        ];
    });
    const read = `The plans were read from ${(0,markdown/* code */.aY)(base.branch)} at ${(0,markdown/* code */.aY)(base.commit)}, revision ${(0,markdown/* code */.aY)(survey.planRevision)}.`;
    return `${['## Integration', ...blocks, ...bullets([...brokenOf(survey), ...survey.notes, ...survey.warnings]), read].join('\n\n')}\n`;
}
function integrationOutputs(outcomes) {
    const wanting = outcomes.filter(({ survey }) => survey.hasIntegration);
    const ready = String(wanting.length > 0 && wanting.every(({ survey }) => survey.ready));
    const [only] = outcomes.length === 1 ? outcomes : [];
    const { issue, operation = '' } = only?.opened ?? {};
    return {
        ready,
        missing: only ? JSON.stringify(only.survey.missing.map(({ plan, item }) => ({ plan, item }))) : '',
        'issue-number': issue ? String(issue.number) : '',
        'issue-url': issue?.url ?? '',
        operation,
    };
}
const BECAME = {
    created: (number) => `All items are finished, and ${number} was opened for the integration.`,
    adopted: (number) => `All items are finished. ${number} had already been opened for the integration and is now recorded.`,
    exists: (number) => `${number} is open for the integration.`,
    closed: (number) => `${number} was opened for the integration and is closed.`,
    none: () => 'All items are finished.',
};
function headline({ survey, opened, failure }) {
    const { missing, plan } = survey;
    if (failure)
        return (0,words/* joinSentences */.DP)(failure.message, failure.hint);
    const issue = BECAME[opened.operation](`#${opened.issue?.number ?? 0}`);
    if (survey.finished)
        return `Finished. The plan no longer guards any path, and its file "${plan.path}" can be removed.`;
    if (missing.length > 0) {
        const live = plan.items.filter(({ dropped }) => dropped === undefined).length;
        const waits = `Not ready. ${missing.length} of its ${(0,words/* plural */.LS)(live, 'item')} ${missing.length === 1 ? 'is' : 'are'} unfinished.`;
        return opened.operation === 'none' ? waits : `${waits} ${issue}`;
    }
    const isNew = opened.operation === 'created' || opened.operation === 'adopted';
    const wait = isNew ? '' : toCome(survey, opened);
    return wait === '' ? issue : `${issue} ${wait}`;
}
/** What the integration waits for. */
function toCome({ plan, integration }, { issue }) {
    if (plan.integration?.branches.length !== 0)
        return integration?.because ?? '';
    return issue ? `The integration is finished when #${issue.number} is closed.` : '';
}
function missingWords(each) {
    return (0,words/* joinSentences */.DP)(`Item "${each.item}" (wave ${each.wave}) ${each.because}`, hintWords(each));
}
function hintWords({ hint, waitsFor, plan }) {
    const names = waitsFor.map((each) => `"${each.plan === plan ? '' : `${each.plan}/`}${each.item}"`);
    const { shown, more } = (0,inert/* firstOf */.Ku)(names, 5);
    const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return list === '' || hint.includes(shown[0] ?? '') ? hint : (0,words/* joinSentences */.DP)(hint, `It waits for ${list}`);
}
function saidOf({ opened, hasTold }) {
    return [
        ...opened.notes,
        ...(hasTold ? [`A comment on #${opened.issue?.number ?? 0} says what the integration has to wait for.`] : []),
    ];
}
function bullets(lines) {
    return lines.length === 0 ? [] : [lines.map((each) => `- ${(0,markdown/* sentence */.em)(each)}`).join('\n')];
}
function brokenOf({ problems }) {
    return problems.map(({ message, hint }) => `No issue is opened while a plan is broken. ${(0,words/* joinSentences */.DP)(message, hint)}`);
}

;// CONCATENATED MODULE: ./lib/commands/action/integrate-report.js
/** Writes what a run of `integrate` did: log, annotations, summary and outputs. */



function reportIntegration(outcomes, survey, snapshot, output) {
    output.log(integrationLog(outcomes, survey));
    const problems = [...survey.problems, ...outcomes.flatMap(({ failure }) => failure ?? [])];
    const errors = problems.map(({ code, message, hint }) => ({ title: code, message: (0,words/* joinSentences */.DP)(message, hint) }));
    const warnings = [...new Set(outcomes.flatMap(({ opened }) => opened.warnings))];
    output.annotate([
        ...limited(errors).map((each) => ({ level: 'error', ...each })),
        ...limited(warnings.map((message) => ({ title: 'integration', message }))).map((each) => ({
            level: 'warning',
            ...each,
        })),
    ]);
    output.addSummary(integrationSummary(outcomes, survey, snapshot));
    for (const [name, value] of Object.entries(integrationOutputs(outcomes)))
        output.setOutput(name, value);
    output.setOutput('plan-revision', survey.planRevision);
    output.saveSnapshot(snapshot);
}
/** GitHub shows ten annotations of a kind. */
function limited(all) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(all, 9);
    return more === 0 ? shown : [...shown, { title: `${more} more`, message: 'The job summary lists all of them.' }];
}

// EXTERNAL MODULE: ./lib/shell/github/account.js
var account = __webpack_require__(5671);
;// CONCATENATED MODULE: ./lib/shell/github/write.js
/** The result of a write. The client never sends a write twice, so its answer may be all that is known. */

/**
 * Permission errors, rate limits and missing resources are thrown unchanged: the write certainly failed, and nothing
 * here can fix it.
 */
async function attempted(request) {
    try {
        return { kind: 'done', value: await request };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (error.code === 'unreachable' || error.code === 'shape')
            return { kind: 'unknown' };
        if (error.status === undefined || error.code === 'permission')
            throw error;
        return { kind: 'refused', status: error.status, message: error.message, failure: error };
    }
}
/** Undefined if it does not exist. */
async function unlessMissing(request) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/shell/github/issues.js
/**
 * Issues, their comments and labels: https://docs.github.com/en/rest/issues. Lists are read completely, and search is
 * never used.
 */





const PER_PAGE = 100;
/** 5,000 integrations of one repository. */
const MOST_PAGES = 50;
const issueShape = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().positive(),
    html_url: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: account/* userShape */.bI,
    assignees: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const commentShape = schemas/* object */.Ikc({ body: schemas/* string */.YjP().optional(), user: account/* userShape */.bI });
const some = schemas/* unknown */.L5J();
function issuesOn({ client, owner, repo }, { url, duplicate }) {
    let login;
    async function isOwn(user) {
        const shape = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
        login ??= client.graphql('query { viewer { login } }', {}, shape).then(({ viewer }) => viewer.login);
        return (0,account/* isAccount */.UP)(user, await login);
    }
    async function pages(route, parameters, shape) {
        const found = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            // Not by the `Link` header, which a proxy may remove: a page that is not full is the last one.
            const some = await client.rest(route, { owner, repo, ...parameters, per_page: PER_PAGE, page }, schemas/* array */.YOg(shape));
            found.push(...some);
            if (some.length < PER_PAGE)
                return found;
        }
        throw new failure/* Failure */.H('incomplete', `"${route}" has more than ${MOST_PAGES * PER_PAGE} entries.`, 'Delete some of them.');
    }
    async function issueOf(answer) {
        const { number, html_url, state, body, user } = answer;
        return { number, url: html_url, isOpen: state === 'open', isOwn: await isOwn(user), body: body ?? '' };
    }
    async function comments(number) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const found = await pages(route, { issue_number: number }, commentShape);
        const own = await Promise.all(found.map(({ user }) => isOwn(user)));
        return found.filter((_, index) => own[index]).map(({ body }) => body ?? '');
    }
    async function comment(number, body) {
        await client.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }, some);
    }
    return {
        comments,
        comment,
        async issues() {
            // The oldest come first, so that a new one moves no page.
            const sorted = { labels: issue_body/* INTEGRATION_LABEL */.K, state: 'all', sort: 'created', direction: 'asc' };
            const found = await pages('GET /repos/{owner}/{repo}/issues', sorted, issueShape);
            const issues = await Promise.all(found.filter((each) => each.pull_request === undefined).map(issueOf));
            return [...new Map(issues.map((each) => [each.number, each])).values()].sort((a, b) => a.number - b.number);
        },
        async issue(number) {
            const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
            const read = await attempted(unlessMissing(client.rest(route, { owner, repo, issue_number: number }, issueShape)));
            switch (read.kind) {
                case 'unknown':
                    throw new failure/* Failure */.H('unreachable', `GitHub gave no usable answer about #${number}.`, 'Run it again.');
                case 'refused':
                    if (read.status === 410)
                        return 'deleted';
                    if (read.status === 301)
                        return 'transferred';
                    throw read.failure;
                case 'done':
                    if (!read.value)
                        return 'deleted';
                    // A redirect was followed, to another repository or to the new name of this one.
                    return isHere(read.value, url, number) ? await issueOf(read.value) : 'transferred';
            }
        },
        async open({ title, body, labels, assignees }) {
            const route = 'POST /repos/{owner}/{repo}/issues';
            const wanted = { owner, repo, title, body, labels };
            const send = (more) => attempted(client.rest(route, { ...wanted, ...more }, issueShape));
            let posted = await send(assignees.length === 0 ? {} : { assignees });
            // No issue was opened. Of everything that was sent, only the logins can have become wrong since they were
            // written.
            if (posted.kind === 'refused' && posted.status === 422 && assignees.length > 0)
                posted = await send({});
            if (posted.kind === 'unknown')
                return 'unknown';
            if (posted.kind === 'refused')
                throw posted.status === 410 ? disabled(`${owner}/${repo}`) : posted.failure;
            const given = (posted.value.assignees ?? []).map((each) => each.login.toLowerCase());
            const lost = assignees.filter((each) => !given.includes(each.toLowerCase()));
            const warnings = lost.map((each) => `"${each}" cannot be assigned to #${posted.value.number}, so the issue is open without this assignee.`);
            return { issue: { ...(await issueOf(posted.value)), isOwn: true }, warnings };
        },
        async closeAsDuplicate(number, of) {
            const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
            const wanted = { owner, repo, issue_number: number, state: 'closed' };
            const closed = await attempted(client.rest(route, { ...wanted, state_reason: 'duplicate' }, some));
            // Older servers do not know the reason "duplicate".
            if (closed.kind === 'refused')
                await client.rest(route, { ...wanted, state_reason: 'not_planned' }, some);
            // The issue is closed, which is what matters. A comment that is refused, for example on a locked issue, must not
            // fail this run and every later one.
            try {
                if (!(await comments(number)).some(duplicate.isIt))
                    await comment(number, duplicate.text(of));
                return [];
            }
            catch (error) {
                if (!(error instanceof failure/* Failure */.H))
                    throw error;
                return [
                    `#${number} was closed as a duplicate of #${of}, but no comment could be written on it: ${error.message}`,
                ];
            }
        },
        async prepareLabels(names) {
            const labels = [];
            const warnings = [];
            for (const name of names) {
                const made = await attempted(client.rest('POST /repos/{owner}/{repo}/labels', { owner, repo, name }, some));
                const route = 'GET /repos/{owner}/{repo}/labels/{name}';
                const isThere = made.kind === 'done' || (await unlessMissing(client.rest(route, { owner, repo, name }, some))) !== undefined;
                if (isThere)
                    labels.push(name);
                else if (name === issue_body/* INTEGRATION_LABEL */.K)
                    throw noLabel(`${owner}/${repo}`);
                else
                    warnings.push(`The label "${name}" cannot be created, so the issue does not have it.`);
            }
            return { labels, warnings };
        },
    };
}
function isHere({ number, html_url }, url, asked) {
    return number === asked && html_url.toLowerCase() === `${url}/issues/${asked}`.toLowerCase();
}
function disabled(repository) {
    return new failure/* Failure */.H('issues-disabled', `Issues are disabled in "${repository}", so no integration issue can be opened.`, 'Enable them in the settings of the repository. The next run then opens the issue.');
}
function noLabel(repository) {
    return new failure/* Failure */.H('no-label', `The label "${issue_body/* INTEGRATION_LABEL */.K}", by which integration issues are found, cannot be created in "${repository}".`, 'Create it by hand.');
}

// EXTERNAL MODULE: ./lib/shell/github/fragments.js
var fragments = __webpack_require__(7457);
;// CONCATENATED MODULE: ./lib/shell/github/record.js
/** Stores the record of an integration in a Git ref: https://docs.github.com/en/rest/git/refs */






const refShape = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: fragments/* oidShape */.mS }) });
const commitShape = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
function recordOn({ client, owner, repo }, { plan, base, tree }) {
    const nameIn = (namespace) => (0,port/* refName */.P)(namespace, plan, base.branch);
    const below = (namespace) => nameIn(namespace).replace(/^refs\//, '');
    async function messageOf(oid) {
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
        return (await client.rest(route, { owner, repo, commit_sha: oid }, commitShape)).message;
    }
    async function tipIn(namespace) {
        const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
        const found = await unlessMissing(client.rest(route, { owner, repo, ref: below(namespace) }, refShape));
        if (!found)
            return undefined;
        const { ref, object } = found;
        const record = ref === nameIn(namespace) && object.type === 'commit'
            ? readRecord(await messageOf(object.sha), plan, base.branch)
            : undefined;
        if (record)
            return { namespace, commit: object.sha, record };
        throw new failure/* Failure */.H('ambiguous-lock', `The ref "${nameIn(namespace)}" is not a record of the integration of plan "${plan}", so no issue was opened.`, 'Check what it points at. Once you delete it, the next run starts from the beginning.');
    }
    return {
        async tip() {
            let first;
            for (const namespace of port/* NAMESPACES */.d) {
                const tip = await tipIn(namespace);
                if (tip?.record.issue !== undefined)
                    return tip;
                first ??= tip;
            }
            return first ?? null;
        },
        async write(record, on) {
            const route = 'POST /repos/{owner}/{repo}/git/commits';
            const parameters = { owner, repo, message: recordText(record), tree, parents: on ? [on.commit] : [] };
            return (await client.rest(route, parameters, schemas/* object */.Ikc({ sha: fragments/* oidShape */.mS }))).sha;
        },
        async create(namespace, commit) {
            const route = 'POST /repos/{owner}/{repo}/git/refs';
            const parameters = { owner, repo, ref: nameIn(namespace), sha: commit };
            return movedBy(await attempted(client.rest(route, parameters, refShape)), namespace);
        },
        async advance(namespace, commit) {
            const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
            const parameters = { owner, repo, ref: below(namespace), sha: commit, force: false };
            return movedBy(await attempted(client.rest(route, parameters, refShape)), undefined);
        },
    };
}
/** @param namespace the namespace in which the new ref should be created */
function movedBy(written, namespace) {
    switch (written.kind) {
        case 'done':
            return 'done';
        case 'unknown':
            return 'unknown';
        case 'refused': {
            if (written.status !== 409 && written.status !== 422)
                throw written.failure;
            return namespace === port/* NAMESPACES */.d[0] && written.status === 422 && namesPrefix(written.message)
                ? 'elsewhere'
                : 'refused';
        }
    }
}
/**
 * Messages such as "Reference name must start with refs/heads or refs/tags" or "refs/parallel-work is not allowed".
 * They mean neither a ruleset nor a ref that already exists.
 */
function namesPrefix(message) {
    return (/\brefs\/(heads|tags|parallel-work)\b|\bprefix\b|\bnamespace\b/i.test(message) &&
        !/already exists|\brules?\b/i.test(message));
}

;// CONCATENATED MODULE: ./lib/shell/github/runs.js
/** Whether a run of a workflow has ended: https://docs.github.com/en/rest/actions/workflow-runs */


const runs_shape = schemas/* object */.Ikc({ status: schemas/* string */.YjP().nullable(), run_started_at: schemas/* string */.YjP().nullish() });
/**
 * A run that began so long before this one has nothing to write any more, or somebody recorded it to make runs wait.
 */
const LONGEST_WAIT = 24 * 60 * 60_000;
/**
 * Compares only times of the server, because the clock of the job may be wrong.
 *
 * @param own the run that asks. A missing run counts as ended only if this one can be read, because otherwise the token
 * may see no runs
 */
async function hasEnded({ client, owner, repo }, run, own) {
    const read = ({ id, attempt }) => {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
        return client.rest(route, { owner, repo, run_id: id, attempt_number: attempt }, runs_shape);
    };
    const found = await unlessMissing(read(run));
    if (found?.status === 'completed')
        return true;
    if (found && run.id === own.id)
        return false;
    const ours = await read(own);
    if (!found)
        return true;
    return Date.parse(ours.run_started_at ?? '') - Date.parse(found.run_started_at ?? '') > LONGEST_WAIT;
}

;// CONCATENATED MODULE: ./lib/commands/action/integrate-shared.js
/** The state that runs of `integrate` share on GitHub for one plan. */




function sharedOf({ plan }, { repo, snapshot, self, pause }) {
    const { base, repository, answers } = snapshot;
    // The folder contains this plan, so it exists.
    const tree = answers.plans?.find(({ revision }) => revision === base.commit)?.answer;
    if (!tree)
        throw new Error(`plan "${plan.id}" is in no folder`);
    return {
        ...recordOn(repo, { plan: plan.id, base, tree }),
        ...issuesOn(repo, {
            url: repository.url ?? '',
            duplicate: {
                text: (kept) => duplicateComment(kept, plan.id, snapshot),
                isIt: (comment) => isDuplicateComment(comment, plan.id, base.branch),
            },
        }),
        hasEnded: (run) => hasEnded(repo, run, self.run),
        pause,
    };
}

;// CONCATENATED MODULE: ./lib/commands/action/integrate.js
/**
 * `command: integrate` of the action: survey → the issue of each plan that is ready → report. Only this command opens
 * issues.
 */
















const EVENTS = ['push', 'schedule', 'workflow_dispatch'];
const AROUND = {
    open: github_open/* openGithub */.K5,
    newClaim: external_node_crypto_.randomUUID,
    pause: async (milliseconds) => {
        await (0,promises_.setTimeout)(milliseconds);
    },
};
/** @returns the exit code of the job. It is also 0 if no plan is ready */
async function integrateOnGithub(inputs, env, output, { open, newClaim, pause } = AROUND) {
    const event = (0,runner_event/* readEvent */.j)(env, EVENTS);
    const self = {
        run: { id: numberIn(env, 'GITHUB_RUN_ID'), attempt: numberIn(env, 'GITHUB_RUN_ATTEMPT') },
        newClaim,
    };
    const { client, source } = open(inputs, env, undefined);
    const read = (withTraces) => (0,ask/* askUntilKnown */.j)(source, (known) => surveyIntegration(known, { withHistory: withTraces }));
    const { snapshot, result: survey } = await read(!inputs.dryRun);
    checkRecreate(inputs.recreate, event.name, survey);
    const [owner = '', repo = ''] = snapshot.repository.name.split('/');
    const surveyAgain = async () => (await read(false)).result;
    const run = { repo: { client, owner, repo }, snapshot, self, inputs, pause, surveyAgain };
    const outcomes = [];
    for (const each of survey.plans)
        outcomes.push(await outcomeOf(each, survey, run, output));
    reportIntegration(outcomes, survey, snapshot, output);
    output.log(`Used ${client.used()} API requests.`);
    return survey.problems.length === 0 && outcomes.every(({ failure }) => failure === undefined) ? 0 : 1;
}
/** A plan that fails does not stop the others. */
async function outcomeOf(of, survey, run, output) {
    try {
        return await integrate(of, survey, run, output);
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        return { survey: of, opened: NOTHING, hasTold: false, failure: error };
    }
}
const NOTHING = { operation: 'none', notes: [], warnings: [] };
async function integrate(of, survey, run, output) {
    const { snapshot, self, inputs } = run;
    const { plan } = of;
    const recreate = inputs.recreate === plan.id;
    const isReady = of.ready && of.integration?.finished !== true;
    // If nothing of a plan has merged, no issue was ever opened for it, and no earlier merges can count for its name.
    if (!of.hasIntegration || of.merged.length === 0)
        return { survey: of, opened: NOTHING, hasTold: false };
    const shared = sharedOf(of, run);
    if (inputs.dryRun)
        return { survey: of, opened: await look(of, isReady, shared, snapshot, output), hasTold: false };
    const wanted = {
        facts: { plan: plan.id, base: snapshot.base.branch, planRevision: survey.planRevision, ...readinessEvidence(of) },
        isReady,
        recreate,
        draft: (claim) => (0,issue_body/* issueText */.v4)(of, snapshot, claim),
    };
    const rest = resultWithoutWrites(survey.history, {
        ...wanted,
        hasNews: (comments) => unsaid(of, comments, snapshot).length > 0,
    });
    if (rest)
        return { survey: withIssue(of, rest, snapshot), opened: rest, hasTold: false };
    const opened = await openOnce(wanted, shared, self, async () => isStillReady(of, survey, await run.surveyAgain()));
    const isNew = opened.operation === 'created' || opened.operation === 'adopted';
    const warnings = isNew ? [...opened.warnings, ...(0,issue_body/* issueText */.v4)(of, snapshot, 'dry-run').warnings] : opened.warnings;
    const settled = withIssue(of, opened, snapshot);
    const told = opened.tip === undefined ? { hasTold: false, warnings: [] } : await postNews(settled, opened.tip, shared, run);
    const failure = opened.failure ?? told.failure;
    return {
        survey: settled,
        opened: { ...opened, warnings: [...warnings, ...told.warnings] },
        hasTold: told.hasTold,
        ...(failure && { failure }),
    };
}
/** Nobody can comment on a locked issue, so this does not fail the run. */
async function postNews(of, tip, shared, { self, snapshot }) {
    if (newsOf(of).length === 0)
        return { hasTold: false, warnings: [] };
    try {
        const hasTold = await tellOnce(tip, shared, self, (comments) => {
            const news = unsaid(of, comments, snapshot);
            return news.length === 0 ? undefined : newsComment(news, of, snapshot);
        });
        return { hasTold, warnings: [] };
    }
    catch (error) {
        if (!(error instanceof failure/* Failure */.H))
            throw error;
        if (!['permission', 'refused', 'unreachable'].includes(error.code))
            return { hasTold: false, warnings: [], failure: error };
        const warning = `What plan "${of.plan.id}" waits for could not be posted on #${tip.record.issue ?? 0}: ${error.message}`;
        return { hasTold: false, warnings: [warning] };
    }
}
/** The log lines that these comments do not already say. */
function unsaid(of, comments, { base }) {
    return newsOf(of, new Set(comments.flatMap((body) => readNews(body, of.plan.id, base.branch))));
}
/** `dry-run`: reports what is recorded and what would be opened. */
async function look(of, isReady, shared, snapshot, output) {
    const tip = await shared.tip();
    const number = tip?.record.issue;
    if (tip && number !== undefined) {
        refuseForeign(await shared.issue(number), tip);
        return { ...NOTHING, notes: [`The record names #${number}, so no issue would be opened.`] };
    }
    if (!isReady)
        return NOTHING;
    const { title, labels, assignees, body, warnings } = (0,issue_body/* issueText */.v4)(of, snapshot, 'dry-run');
    output.log(`title: ${title}\nlabels: ${labels.join(', ')}\nassignees: ${assignees.join(', ')}\n\n${body}`);
    return { ...NOTHING, notes: ['This is a dry run. The integration issue would be opened now.'], warnings };
}
/** An integration without a branch is finished when its issue is closed. */
function withIssue(of, { issue }, snapshot) {
    if (!issue || of.plan.integration?.branches.length !== 0)
        return of;
    const attempt = surveyIntegration(snapshot, {
        issues: new Map([[of.plan.id, issue.isOpen ? 'open' : 'closed']]),
    });
    return ('value' in attempt && attempt.value.plans.find(({ plan }) => plan.id === of.plan.id)) || of;
}
function checkRecreate(plan, event, { plans, problems }) {
    if (plan === undefined)
        return;
    if (event !== 'workflow_dispatch')
        throw new failure/* Failure */.H('usage', `The input "recreate" is "${plan}" on the event "${event}".`, 'Start the workflow by hand ("workflow_dispatch") to use it.');
    const known = plans.filter(({ hasIntegration }) => hasIntegration).map((each) => each.plan.id);
    if (known.includes(plan) || problems.length > 0)
        return;
    const list = known.map((each) => `"${each}"`).join(', ');
    const hint = known.length === 0 ? 'No open plan has an "integration:".' : `Open plans with an "integration:": ${list}.`;
    throw new failure/* Failure */.H('usage', `The input "recreate" is "${plan}".`, hint);
}
function numberIn(env, name) {
    const text = env[name] ?? '';
    if (/^[1-9]\d{0,15}$/.test(text))
        return Number(text);
    throw new failure/* Failure */.H('usage', `${name} is not set.`, 'Run this as an action, because the record of an integration names its run.');
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nearMisses),
/* harmony export */   Qp: () => (/* binding */ mergeNotes),
/* harmony export */   ny: () => (/* binding */ missingBranches)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2697);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
/* harmony import */ var _merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9202);
/**
 * Warns about branches that the plan names but that do not exist here, and about work on a branch that no item claims. Git
 * cannot distinguish a branch that is not started or not fetched from a misspelled one, so these are warnings and not
 * findings. `--strict` counts them.
 */






function missingBranches({ source, subject, pulls }, planState) {
    if (source !== 'git')
        return [];
    const all = [...planState.progress.values()];
    const absent = all.filter((each) => isAbsent(each, planState));
    // Of all, only those that are checked out are read though no item claims them.
    const isHere = ({ branch }) => subject === 'all' || ('branch' in subject && branch === subject.branch);
    const unclaimed = pulls.filter(isHere).flatMap((pull) => claimlessness(pull, absent, planState));
    return subject === 'all'
        ? [...all.flatMap((each) => absence(each, absent.includes(each), planState)), ...unclaimed]
        : unclaimed;
}
/** Warns about changes on a branch that no item claims. Changes of plans belong there, so they are fine. */
function claimlessness(pull, absent, planState) {
    const { branch, changes } = pull;
    const role = planState.roleOf(pull);
    if (role.kind !== 'outsider' || planState.plans.length === 0)
        return [];
    const list = changes.complete ? changes.list : [];
    const isBase = branch === planState.snapshot.base.branch;
    const isFine = list.length === 0 ? isBase : list.every(({ path }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlanFile */ .cx)(path));
    if (isFine)
        return [];
    const meant = (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(branch)
        ? undefined
        : (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(branch, absent.flatMap(({ item }) => item.branches));
    const owner = absent.find(({ item }) => meant !== undefined && item.branches.includes(meant));
    if (owner)
        return [`${role.why} Is its name misspelled? Item "${owner.item.item}" has "${meant}", which does not exist here.`];
    const remedy = isBase || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(branch)
        ? 'Check out the branch of an item.'
        : 'Work on the branch of an item, or add this branch to its item with "parallel-work amend <item> --branch <branch>".';
    return [`${role.why} Changes on it are not checked against any scope. ${remedy}`];
}
/** Notes on items that may have merged although their branch is here or they wait for others. Nothing is wrong with these. */
function mergeNotes({ source, subject }, planState) {
    if (source !== 'git' || subject !== 'all')
        return [];
    return [...planState.progress.values()].flatMap((each) => {
        if (each.finished || each.pulls.length > 0 || isAbsent(each, planState))
            return [];
        const merged = (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(each, planState);
        return merged === undefined ? [] : [`Item "${each.item.item}" ${each.because}. ${merged}`];
    });
}
/** Whether an item could be started, is not listed as merged, and has no branch here. */
function isAbsent({ item, known, finished }, planState) {
    const isBegunLater = planState.waitsFor(item).length > 0;
    return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}
function absence(progress, isAbsent, planState) {
    const { item } = progress;
    const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
    const where = `in the plan on "${planState.snapshot.base.branch}"`;
    const merged = isAbsent ? (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(progress, planState) : undefined;
    const names = item.branches.map((branch) => `"${branch}"`).join(' or ');
    const missing = `Item "${item.item}" has no branch ${names} here`;
    if (near.length > 0)
        return [
            `${missing}. Did you mean ${near.join(' or ')}? Rename that branch, or write its name into the item ${where}.`,
        ];
    if (merged !== undefined)
        return [`${missing}. ${merged}`];
    return isAbsent
        ? [`${missing}: the work has not started, the branch is not fetched, or its name is misspelled.`]
        : [];
}
/** In shorter words a single letter makes another name: `feat/a` and `feat/b`. */
const SHORTEST_WORD = 5;
const MOST_NEAR = 3;
/** Branches that no item lists and whose name is close to that of a missing one. */
function nearMisses({ item, known, finished, pulls }, { snapshot, facts, plans }) {
    // On GitHub it is always known.
    if (known || finished || pulls.length > 0)
        return [];
    const names = facts.branchNames({});
    if (names === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return [];
    const listed = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .itemsOf */ .S3).flatMap(({ branches }) => branches);
    const { base, repository } = snapshot;
    const free = names.filter((name) => name !== base.branch &&
        name !== repository.defaultBranch &&
        item.branches.some((claim) => isNear(claim, name)) &&
        !listed.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, name)));
    return free.slice(0, MOST_NEAR);
}
/** Whether two names differ only in letter case, separators, the first part, or one typing error. */
function isNear(claim, name) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim.toLowerCase(), name.toLowerCase()))
        return true;
    const [wanted, found] = [plainName(claim), plainName(name)];
    if (wanted === found)
        return true;
    const [word, other] = [lastPart(claim), lastPart(name)];
    if (word.length < SHORTEST_WORD || digitsIn(word) !== digitsIn(other))
        return false;
    return (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(word, [other], 1) !== undefined;
}
function plainName(branch) {
    return branch
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
function lastPart(branch) {
    return plainName(branch.slice(branch.lastIndexOf('/') + 1));
}
function digitsIn(text) {
    return text.replace(/\P{N}/gu, '');
}


/***/ })

};
