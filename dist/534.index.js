export const id = 534;
export const ids = [534];
export const modules = {

/***/ 8207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ limited),
  r: () => (/* binding */ reportIntegration)
});

// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
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
function saidOf({ survey, opened, hasTold }) {
    return [
        ...(0,contract_words/* brokenPromises */.k)(survey.contracts ?? []),
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


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ planTreeId),
  L: () => (/* binding */ sharedOf)
});

// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/integration/opening/record.js
var record = __webpack_require__(8952);
// EXTERNAL MODULE: ./lib/core/report/issue/comments.js
var comments = __webpack_require__(7550);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 1 modules
var body = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/shell/github/issue-requests.js
var issue_requests = __webpack_require__(1822);
// EXTERNAL MODULE: ./lib/shell/github/write.js
var write = __webpack_require__(9895);
;// CONCATENATED MODULE: ./lib/shell/github/issues.js
/** Integration issues on GitHub. */





const issueShape = issue_requests/* issueBasics */.R7.extend({ assignees: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish() });
const some = schemas/* unknown */.L5J();
function issuesOn(place, { url, duplicate }) {
    const { client, owner, repo } = place;
    const { isOwn, pages, comments, comment, find, madeLabel } = (0,issue_requests/* issueRequests */.wA)(place, url);
    async function issueOf(answer) {
        const { number, html_url, state, body, user } = answer;
        return { number, url: html_url, isOpen: state === 'open', isOwn: await isOwn(user), body: body ?? '' };
    }
    return {
        comments,
        comment,
        async issues() {
            // The oldest come first, so that a new one moves no page.
            const sorted = { labels: body/* INTEGRATION_LABEL */.K, state: 'all', sort: 'created', direction: 'asc' };
            const found = await pages('GET /repos/{owner}/{repo}/issues', sorted, issueShape);
            const issues = await Promise.all(found.filter((each) => each.pull_request === undefined).map(issueOf));
            return [...new Map(issues.map((each) => [each.number, each])).values()].sort((a, b) => a.number - b.number);
        },
        async issue(number) {
            const found = await find(number, issueShape);
            return typeof found === 'string' ? found : await issueOf(found);
        },
        async open({ title, body, labels, assignees }) {
            const route = 'POST /repos/{owner}/{repo}/issues';
            const wanted = { owner, repo, title, body, labels };
            const send = (more) => (0,write/* attempted */.z)(client.rest(route, { ...wanted, ...more }, issueShape));
            let posted = await send(assignees.length === 0 ? {} : { assignees });
            // No issue was opened. Of everything that was sent, only the logins can have become wrong since they were
            // written.
            if (posted.kind === 'refused' && posted.status === 422 && assignees.length > 0)
                posted = await send({});
            if (posted.kind === 'unknown')
                return 'unknown';
            if (posted.kind === 'refused')
                throw posted.status === 410 ? (0,issue_requests/* issuesDisabled */.Xp)('integration issue', `${owner}/${repo}`) : posted.failure;
            const given = (posted.value.assignees ?? []).map((each) => each.login.toLowerCase());
            const lost = assignees.filter((each) => !given.includes(each.toLowerCase()));
            const warnings = lost.map((each) => `"${each}" cannot be assigned to #${posted.value.number}, so the issue is open without this assignee.`);
            return { issue: { ...(await issueOf(posted.value)), isOwn: true }, warnings };
        },
        async closeAsDuplicate(number, of) {
            const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
            const wanted = { owner, repo, issue_number: number, state: 'closed' };
            const closed = await (0,write/* attempted */.z)(client.rest(route, { ...wanted, state_reason: 'duplicate' }, some));
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
                if (await madeLabel(name))
                    labels.push(name);
                else if (name === body/* INTEGRATION_LABEL */.K)
                    throw (0,issue_requests/* noLabel */.m2)(body/* INTEGRATION_LABEL */.K, 'integration issues', `${owner}/${repo}`);
                else
                    warnings.push(`The label "${name}" cannot be created, so the issue does not have it.`);
            }
            return { labels, warnings };
        },
    };
}

// EXTERNAL MODULE: ./lib/shell/github/record.js
var github_record = __webpack_require__(5271);
// EXTERNAL MODULE: ./lib/shell/github/runs.js
var runs = __webpack_require__(100);
;// CONCATENATED MODULE: ./lib/commands/action/integrate-shared.js
/** The state that runs of `integrate` share on GitHub for one plan. */






const INTEGRATION_RECORD = {
    namespaces: port/* NAMESPACES */.d,
    what: 'the integration',
    read: record/* readRecord */.aE,
    write: record/* recordText */.Pe,
    hasIssue: ({ issue }) => issue !== undefined,
};
function sharedOf({ plan }, { repo, snapshot, self, pause }) {
    const { base, repository } = snapshot;
    return {
        ...(0,github_record/* recordOn */.j)(repo, INTEGRATION_RECORD, { plan: plan.id, base, tree: planTreeId(snapshot) }),
        ...issuesOn(repo, {
            url: repository.url ?? '',
            duplicate: {
                text: (kept) => (0,comments/* duplicateComment */.j8)(kept, plan.id, snapshot),
                isIt: (comment) => (0,comments/* isDuplicateComment */.pl)(comment, plan.id, base.branch),
            },
        }),
        hasEnded: (run) => (0,runs/* hasEnded */.h)(repo, run, self.run),
        pause,
    };
}
/** The tree of the plan folder. Undefined if there is no plan. */
function planTreeId({ base, answers }) {
    return answers.plans?.find(({ revision }) => revision === base.commit)?.answer ?? undefined;
}


/***/ }),

/***/ 1395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ selfOf)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** Which run this is, as the records in Git refs name it. */

function selfOf(env, newClaim) {
    return { run: { id: numberIn(env, 'GITHUB_RUN_ID'), attempt: numberIn(env, 'GITHUB_RUN_ATTEMPT') }, newClaim };
}
function numberIn(env, name) {
    const text = env[name] ?? '';
    if (/^[1-9]\d{0,15}$/.test(text))
        return Number(text);
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', `${name} is not set.`, 'Run this as an action, because records of issues name their run.');
}


/***/ }),

/***/ 3352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ PAUSES),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   yJ: () => (/* binding */ put)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6002);
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
    for (const namespace of on ? [on.namespace] : shared.namespaces) {
        const role = await attempt(shared, on, { namespace, commit, record }, on ? shared.advance : shared.create);
        if (role !== 'elsewhere')
            return role;
    }
    throw ambiguous(shared, record, 'does not allow this ref');
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
    throw ambiguous(shared, wanted.record, 'neither moves this ref nor shows that another run moved it');
}
function ambiguous({ namespaces: [namespace = ''] }, { plan, base }, what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ambiguous-lock', `GitHub ${what}: "${(0,_port_js__WEBPACK_IMPORTED_MODULE_1__/* .refName */ .P)(namespace, plan, base)}". No issue was opened.`, 'Make sure that no ruleset of the repository forbids the job to create and update this ref.');
}


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   dL: () => (/* binding */ withClaim)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/**
 * What the ref of an integration records: which run claims to open its issue, and which issue it became. The ref points
 * to a commit with this as its message. Every change is a child commit, so two runs cannot both be next.
 */

/** Each claim that was given up adds one, so more than these would be years old. */
const MOST_CLAIMS = 500;
const id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f-]{8,64}$/);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: number, attempt: number });
const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    planRevision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    pulls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    claim: id,
    claims: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id).min(1),
    former: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(id),
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


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ surveyIntegration)
});

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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(917);
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

/***/ 7550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ newsComment),
/* harmony export */   Lq: () => (/* binding */ newsOf),
/* harmony export */   UU: () => (/* binding */ readNews),
/* harmony export */   j8: () => (/* binding */ duplicateComment),
/* harmony export */   pl: () => (/* binding */ isDuplicateComment)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);
/* harmony import */ var _text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4292);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _plan_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);
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
        return { key: [kind, (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(each.item), ...(evidence ? [evidence] : [])].join(':'), kind, missing: each };
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
    const count = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(fitting.length, 'item');
    return [
        `<!-- parallel-work integration-news ${plan.id} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(base.branch)} ${keys} -->`,
        `The integration has to wait: ${count} of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(plan.id)} ${fitting.length === 1 ? 'is' : 'are'} not finished on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(base.branch)}.`,
        '',
        (0,_plan_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(fitting.map(newsLine), ROOM_FOR_LINES, 'item'),
        '',
        'This comment is posted once. When the items are finished, no new issue is opened: continue in this one.',
        '',
    ].join('\n');
}
function newsLine({ kind, missing: { item, title, because, hint } }) {
    const what = kind === 'gained'
        ? `was added to the plan, or changed there, after this issue was opened. It ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(because)}`
        : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(because);
    const name = title === item ? '' : ` (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title, 100)})`;
    return `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(item)}${name} ${what}. ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(hint)}`;
}
/** The keys in a comment of this program, if it is about this plan and base. The caller checks who wrote it. */
function readNews(body, plan, base) {
    const start = `<!-- parallel-work integration-news ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(base)} `;
    const line = (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(body);
    if (!line.startsWith(start) || !line.endsWith(' -->'))
        return [];
    return line.slice(start.length, -' -->'.length).split(' ');
}
/** For an issue that is closed because another one with a lower number stays. */
function duplicateComment(kept, plan, { base }) {
    return [
        `<!-- parallel-work integration-duplicate ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(base.branch)} -->`,
        `Duplicate of #${kept}`,
        '',
        `Two runs opened an issue for the integration of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(plan)}. #${kept} remains open. This one is closed, and nothing is lost.`,
        '',
    ].join('\n');
}
function isDuplicateComment(body, plan, base) {
    return (0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .TM)(body) === `<!-- parallel-work integration-duplicate ${plan} ${(0,_text_marker_line_js__WEBPACK_IMPORTED_MODULE_3__/* .inComment */ .N7)(base)} -->`;
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R7: () => (/* binding */ issueBasics),
/* harmony export */   Xp: () => (/* binding */ issuesDisabled),
/* harmony export */   m2: () => (/* binding */ noLabel),
/* harmony export */   wA: () => (/* binding */ issueRequests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9895);
/**
 * Issues, their comments and labels: https://docs.github.com/en/rest/issues. Lists are read completely, and search is
 * never used.
 */




const PER_PAGE = 100;
/** 5,000 issues with one label. */
const MOST_PAGES = 50;
const issueBasics = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().positive(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullish(),
    user: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .userShape */ .bI,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J().optional(),
});
const commentShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ body: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(), user: _account_js__WEBPACK_IMPORTED_MODULE_1__/* .userShape */ .bI });
const some = zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J();
/**
 * @param url the web address of the repository
 * @param viewer the login of this run, if it is known
 */
function issueRequests({ client, owner, repo }, url, viewer) {
    let login = viewer === undefined ? undefined : Promise.resolve(viewer);
    async function isOwn(user) {
        const shape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
        login ??= client.graphql('query { viewer { login } }', {}, shape).then((answer) => answer.viewer.login);
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccount */ .UP)(user, await login);
    }
    async function pages(route, parameters, shape) {
        const found = [];
        for (let page = 1; page <= MOST_PAGES; page++) {
            // Not by the `Link` header, which a proxy may remove: a page that is not full is the last one.
            const entries = await client.rest(route, { owner, repo, ...parameters, per_page: PER_PAGE, page }, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(shape));
            found.push(...entries);
            if (entries.length < PER_PAGE)
                return found;
        }
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('incomplete', `"${route}" has more than ${MOST_PAGES * PER_PAGE} entries.`, 'Delete some of them.');
    }
    /** The bodies of the comments of this account. */
    async function comments(number) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const found = await pages(route, { issue_number: number }, commentShape);
        const own = await Promise.all(found.map(({ user }) => isOwn(user)));
        return found.filter((_, index) => own[index]).map(({ body }) => body ?? '');
    }
    async function comment(number, body) {
        await client.rest('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: number, body }, some);
    }
    async function find(number, shape) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
        const read = await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .attempted */ .z)((0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessMissing */ .F)(client.rest(route, { owner, repo, issue_number: number }, shape)));
        switch (read.kind) {
            case 'unknown':
                throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('unreachable', `GitHub gave no usable answer about #${number}.`, 'Run it again.');
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
                return isHere(read.value, url, number) ? read.value : 'transferred';
        }
    }
    /** Whether the label exists afterwards. */
    async function madeLabel(name) {
        const made = await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .attempted */ .z)(client.rest('POST /repos/{owner}/{repo}/labels', { owner, repo, name }, some));
        return made.kind === 'done' || (await hasLabel(name));
    }
    async function hasLabel(name) {
        const route = 'GET /repos/{owner}/{repo}/labels/{name}';
        return (await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessMissing */ .F)(client.rest(route, { owner, repo, name }, some))) !== undefined;
    }
    return { isOwn, pages, comments, comment, find, madeLabel, hasLabel };
}
/** @param what the issues that were to be opened */
function issuesDisabled(what, repository) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('issues-disabled', `Issues are disabled in "${repository}", so no ${what} can be opened.`, 'Enable them in the settings of the repository. The next run then opens the issue.');
}
function isHere({ number, html_url }, url, asked) {
    return number === asked && html_url.toLowerCase() === `${url}/issues/${asked}`.toLowerCase();
}
/** @param what the issues that are found by the label */
function noLabel(label, what, repository) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('no-label', `The label "${label}", by which ${what} are found, cannot be created in "${repository}".`, 'Create it by hand.');
}


/***/ }),

/***/ 5271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ recordOn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_integration_opening_port_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6002);
/* harmony import */ var _fragments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7457);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9895);
/** Stores the records of plans in Git refs: https://docs.github.com/en/rest/git/refs */





const refShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), sha: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .oidShape */ .mS }) });
const commitShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), tree: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .oidShape */ .mS }) });
function recordOn({ client, owner, repo }, kind, { plan, base, tree }) {
    const nameIn = (namespace) => (0,_core_integration_opening_port_js__WEBPACK_IMPORTED_MODULE_4__/* .refName */ .P)(namespace, plan, base.branch);
    const below = (namespace) => nameIn(namespace).replace(/^refs\//, '');
    function commitAt(oid) {
        const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
        return client.rest(route, { owner, repo, commit_sha: oid }, commitShape);
    }
    async function tipIn(namespace) {
        const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
        const found = await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessMissing */ .F)(client.rest(route, { owner, repo, ref: below(namespace) }, refShape));
        if (!found)
            return undefined;
        const { ref, object } = found;
        const record = ref === nameIn(namespace) && object.type === 'commit'
            ? kind.read((await commitAt(object.sha)).message, plan, base.branch)
            : undefined;
        if (record)
            return { namespace, commit: object.sha, record };
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('ambiguous-lock', `The ref "${nameIn(namespace)}" is not a record of ${kind.what} of plan "${plan}", so no issue was opened.`, 'Check what it points at. Once you delete it, the next run starts from the beginning.');
    }
    return {
        namespaces: kind.namespaces,
        async tip() {
            let first;
            for (const namespace of kind.namespaces) {
                const tip = await tipIn(namespace);
                if (tip && kind.hasIssue(tip.record))
                    return tip;
                first ??= tip;
            }
            return first ?? null;
        },
        async write(record, on) {
            const route = 'POST /repos/{owner}/{repo}/git/commits';
            const parent = tree === undefined && on ? await commitAt(on.commit) : undefined;
            const parameters = {
                owner,
                repo,
                message: kind.write(record),
                tree: tree ?? parent?.tree.sha,
                parents: on ? [on.commit] : [],
            };
            return (await client.rest(route, parameters, zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ sha: _fragments_js__WEBPACK_IMPORTED_MODULE_1__/* .oidShape */ .mS }))).sha;
        },
        async create(namespace, commit) {
            const route = 'POST /repos/{owner}/{repo}/git/refs';
            const parameters = { owner, repo, ref: nameIn(namespace), sha: commit };
            return movedBy(await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .attempted */ .z)(client.rest(route, parameters, refShape)), namespace === kind.namespaces[0]);
        },
        async advance(namespace, commit) {
            const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
            const parameters = { owner, repo, ref: below(namespace), sha: commit, force: false };
            return movedBy(await (0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .attempted */ .z)(client.rest(route, parameters, refShape)), false);
        },
    };
}
/** @param mayBeElsewhere whether there is another namespace if the server does not know this one */
function movedBy(written, mayBeElsewhere) {
    switch (written.kind) {
        case 'done':
            return 'done';
        case 'unknown':
            return 'unknown';
        case 'refused': {
            if (written.status !== 409 && written.status !== 422)
                throw written.failure;
            return mayBeElsewhere && written.status === 422 && namesPrefix(written.message) ? 'elsewhere' : 'refused';
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


/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9895);
/** Whether a run of a workflow has ended: https://docs.github.com/en/rest/actions/workflow-runs */


const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), run_started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() });
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
        return client.rest(route, { owner, repo, run_id: id, attempt_number: attempt }, shape);
    };
    const found = await (0,_write_js__WEBPACK_IMPORTED_MODULE_0__/* .unlessMissing */ .F)(read(run));
    if (found?.status === 'completed')
        return true;
    if (found && run.id === own.id)
        return false;
    const ours = await read(own);
    if (!found)
        return true;
    return Date.parse(ours.run_started_at ?? '') - Date.parse(found.run_started_at ?? '') > LONGEST_WAIT;
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ unlessMissing),
/* harmony export */   z: () => (/* binding */ attempted)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
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
        if (!(error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
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
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H && error.code === 'not-found')
            return undefined;
        throw error;
    }
}


/***/ })

};
