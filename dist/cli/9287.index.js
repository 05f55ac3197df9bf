export const id = 9287;
export const ids = [9287,9202];
export const modules = {

/***/ 1069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ dryRun)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
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
// EXTERNAL MODULE: ./lib/core/progress/base-contracts.js
var base_contracts = __webpack_require__(4476);
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
    const whereNamed = `add "${(0,widening/* mergedLine */.TA)({ commit: '<40 digits>' })}" to item "${item.item}" in the plan on "${base}".`;
    const named = `If "${base}" already has its work, ${whereNamed}`;
    const merged = (0,merge_candidates/* mayHaveMerged */.Kg)(progress, planState);
    const other = item.merged ? undefined : sharerOf(progress, planState);
    if (other) {
        const own = `Give item "${item.item}" a branch of its own in the plan on "${base}", because item "${nameIn(progress, other)}" claims ${branchWords(progress)} too.`;
        return (0,words/* joinSentences */.DP)(own, merged ?? named);
    }
    if (merged !== undefined)
        return merged;
    const near = (0,missing_branches/* nearMisses */.Bz)(progress, planState).map((branch) => `"${branch}"`);
    if (near.length > 0)
        return `If ${near.join(' or ')} is its branch, rename it to ${branchWords(progress)}, or write its name into item "${item.item}" in the plan on "${base}".`;
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
    return (0,words/* joinSentences */.DP)(open, named);
}
/** Another unfinished item that claims its branch: a merge from there finishes neither of them. */
function sharerOf({ item }, { progress }) {
    const [branch] = item.branches;
    if (branch === undefined || (0,branch_names/* isGlobClaim */.rz)(branch))
        return undefined;
    return [...progress.values()].find((each) => each.item !== item && !each.finished && !each.reopened && (0,branch_names/* claims */.OM)(each.item, branch));
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
function surveyIntegration(snapshot, { issues = new Map(), withHistory = false, withIssueRecords = false, withContracts = false } = {}) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { plans, revision, summaries, notes, warnings } = basePlans;
        const isAsked = withHistory && plans.open.some(({ integration }) => integration);
        const history = isAsked ? facts.integrationHistory({}) : undefined;
        const issueRecords = withIssueRecords ? facts.issueRecords({}) : undefined;
        const planState = (0,plan_state/* planStateOf */.M)(plans.problems.length > 0 ? stacks/* NO_PLANS */.Be : plans, snapshot, facts);
        if (planState === facts_facts/* PENDING */.eG || history === facts_facts/* PENDING */.eG || issueRecords === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const surveys = planState.plans.map((plan) => surveyPlan(plan, planState, issues));
        const compared = withContracts ? (0,facts_facts/* allKnown */.HC)(surveys.map((each) => withStates(each, planState))) : surveys;
        if (compared === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        return {
            plans: compared,
            summaries,
            planRevision: revision,
            problems: plans.problems,
            notes: [...snapshot.notes, ...notes],
            warnings,
            ...(history && { history }),
            ...(issueRecords && { issueRecords }),
        };
    });
}
function withStates(survey, planState) {
    const { plan, ready, finished } = survey;
    if (planState.snapshot.source === 'github' && (!ready || finished))
        return survey;
    const checked = (0,base_contracts/* contractsOnBase */.K)(progressOf(plan.items, planState), planState);
    if (checked === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    return checked.length === 0 ? survey : { ...survey, contracts: checked };
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

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/dry-run.js





/**
 * @param show is not called while a plan is broken
 * @returns 0, or 2 if a plan is broken
 */
async function dryRun(command, base, here, show) {
    const { directory, terminal } = here;
    const source = (0,git_source/* gitSource */.Y)({
        directory,
        subject: 'all',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
    const { snapshot, result: survey } = await (0,ask/* askUntilKnown */.j)(source, (known) => surveyIntegration(known, { withContracts: command === 'integrate' }), terminal.progress.say);
    const judgement = judgementOf(survey);
    if (survey.problems.length > 0) {
        await terminal.print(here.json ? (0,json/* json */.Pq)(command, 2, judgement) : (0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const { data, text } = show(survey, snapshot, judgement);
    await terminal.print(here.json ? (0,json/* json */.Pq)(command, 0, judgement, data) : text);
    return 0;
}
function judgementOf({ summaries, planRevision, problems, notes, warnings }) {
    return { plans: summaries, planRevision, verdicts: [], findings: [], problems, notes, warnings };
}


/***/ }),

/***/ 4476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contractsOnBase),
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _contracts_contract_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _pull_contracts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7490);
/** What the base declares of what merged items promised to others. */




/** The items of these plans that are in the list and promise something, each once. With the rule off, none. */
function providersOf(plans, parties) {
    const wanted = new Set(parties.map(({ plan = '', item = '' }) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)({ plan, item })));
    return plans
        .filter((plan) => (0,_pull_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfContracts */ .St)(plan) !== 'off')
        .flatMap(({ items }) => items.filter((item) => item.provides.length > 0 && wanted.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item))));
}
/** Of those that are finished. With the rule off, nothing is read. */
function contractsOnBase(items, { snapshot, facts }) {
    const merged = items.filter(({ item, plan, finished }) => finished && item.dropped === undefined && (0,_pull_contracts_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfContracts */ .St)(plan) !== 'off');
    const states = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .allKnown */ .HC)(merged.map(({ item }) => (0,_contracts_contract_states_js__WEBPACK_IMPORTED_MODULE_0__/* .contractStates */ .L)(item, (path) => facts.content({ revision: snapshot.base.commit, path }))));
    return states === _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG : states.flat();
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

/***/ 2776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ nearMisses),
/* harmony export */   Qp: () => (/* binding */ mergeNotes),
/* harmony export */   ny: () => (/* binding */ missingBranches)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2697);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _few_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4391);
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
    const unclaimed = (0,_few_of_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(pulls.filter(isHere).flatMap((pull) => claimlessness(pull, absent, planState)), 'warning');
    return subject === 'all' ? [...absences(all, new Set(absent), planState), ...unclaimed] : unclaimed;
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
        : (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(branch, absent.flatMap(({ item }) => item.branches));
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
    const notes = [...planState.progress.values()].flatMap((each) => {
        if (each.finished || each.pulls.length > 0 || isAbsent(each, planState))
            return [];
        const merged = (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(each, planState);
        return merged === undefined ? [] : [`Item "${each.item.item}" ${each.because}. ${merged}`];
    });
    return (0,_few_of_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(notes, 'note');
}
/** Whether an item could be started, is not listed as merged, and has no branch here. */
function isAbsent({ item, known, finished }, planState) {
    const isBegunLater = planState.waitsFor(item).length > 0;
    return !known && !finished && !item.merged && item.branches.length > 0 && !isBegunLater;
}
function absences(all, absent, planState) {
    const guesses = new Map(all.map((each) => [each, guess(each, absent.has(each), planState)]));
    const unexplained = all.filter((each) => absent.has(each) && guesses.get(each) === undefined);
    return [
        ...(0,_few_of_js__WEBPACK_IMPORTED_MODULE_4__/* .fewOf */ .s)(all.flatMap((each) => guesses.get(each) ?? []), 'warning'),
        ...missing(unexplained),
    ];
}
/** What may have become of the branch. */
function guess(progress, isAbsent, planState) {
    const near = nearMisses(progress, planState).map((branch) => `"${branch}"`);
    const where = `in the plan on "${planState.snapshot.base.branch}"`;
    if (near.length > 0)
        return `${withoutBranch(progress)}. Did you mean ${near.join(' or ')}? Rename that branch, or write its name into the item ${where}.`;
    const merged = isAbsent ? (0,_merge_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHaveMerged */ .Kg)(progress, planState) : undefined;
    return merged === undefined ? undefined : `${withoutBranch(progress)}. ${merged}`;
}
function withoutBranch({ item }) {
    return `Item "${item.item}" has no branch ${item.branches.map((branch) => `"${branch}"`).join(' or ')} here`;
}
/** Above this number, one warning names the first of them. */
const MOST_MISSING = 5;
function missing(all) {
    if (all.length <= MOST_MISSING)
        return all.map((each) => `${withoutBranch(each)}: the work has not started, the branch is not fetched, or its name is misspelled.`);
    const names = all.slice(0, MOST_MISSING).map(({ item }) => `"${item.branches[0]}"`);
    return [
        `The branches of ${all.length} items are not here (${names.join(', ')} and ${all.length - MOST_MISSING} more): the work has not started, they are not fetched, or their names are misspelled.`,
    ];
}
/** In shorter words a single letter makes another name: `feat/a` and `feat/b`. */
const SHORTEST_WORD = 5;
const MOST_NEAR = 3;
/** Branches that no item lists and whose name is close to that of a missing one. */
function nearMisses({ item, known, finished, pulls }, planState) {
    // On GitHub it is always known.
    if (known || finished || pulls.length > 0)
        return [];
    const claims = item.branches.map(nameForms);
    const near = unlistedNames(planState).filter((each) => claims.some((claim) => isNear(claim, each)));
    return near.slice(0, MOST_NEAR).map(({ name }) => name);
}
const unlisted = new WeakMap();
/** The branches that no item lists, except the base and the default branch. Empty until the names are read. */
function unlistedNames(planState) {
    const { snapshot, facts, plans } = planState;
    const cached = unlisted.get(planState);
    if (cached)
        return cached;
    const names = facts.branchNames({});
    if (names === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return [];
    const claims = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .itemsOf */ .S3).flatMap(({ branches }) => branches);
    const globs = claims.filter(_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz);
    const plain = claims.filter((claim) => !(0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobClaim */ .rz)(claim));
    const known = new Set([snapshot.base.branch, snapshot.repository.defaultBranch, ...plain]);
    const found = names
        .filter((name) => !known.has(name) && !globs.some((glob) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(glob, name)))
        .map(nameForms);
    unlisted.set(planState, found);
    return found;
}
function nameForms(name) {
    const last = plainName(name.slice(name.lastIndexOf('/') + 1));
    return { name, lower: name.toLowerCase(), plain: plainName(name), last, digits: digitsIn(last) };
}
/** Whether two names differ only in letter case, separators, the first part, or one typing error. */
function isNear(claim, other) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim.lower, other.lower) || claim.plain === other.plain)
        return true;
    if (claim.last.length < SHORTEST_WORD || claim.digits !== other.digits)
        return false;
    return (0,_plan_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(claim.last, [other.last], 1) !== undefined;
}
function plainName(branch) {
    return branch
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
function digitsIn(text) {
    return text.replace(/\P{N}/gu, '');
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


/***/ })

};
