export const id = 513;
export const ids = [513];
export const modules = {

/***/ 2513:
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
// EXTERNAL MODULE: ./lib/core/integration/opening/move-ref.js
var move_ref = __webpack_require__(3352);
// EXTERNAL MODULE: ./lib/core/integration/opening/port.js
var port = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/core/integration/opening/record.js
var opening_record = __webpack_require__(8952);
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
        const moved = keep.number === number ? tip : await (0,move_ref/* put */.yJ)(shared, tip, { ...record, issue: keep.number });
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
        const record = (0,opening_record/* withClaim */.dL)(before?.record, { ...facts, claim, run: self.run }, isAgain);
        const commit = await shared.write(record, before);
        // By now every permission but this one has been used, and nobody has seen anything.
        const { title, body, assignees, labels } = draft(claim);
        const usable = await shared.prepareLabels(labels);
        const now = await (0,move_ref/* place */.ik)(shared, before, record, commit);
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
        for (const pause of move_ref/* PAUSES */.GT) {
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
        tip = await (0,move_ref/* put */.yJ)(shared, tip, { ...tip.record, issue: issue.number });
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
        const record = (0,opening_record/* readRecord */.aE)(message, plan, base);
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
    const now = await (0,move_ref/* put */.yJ)(shared, on, { ...on.record, told: { ...self.run, claim } });
    if (now.record.told?.claim !== claim)
        return false;
    await shared.comment(issue, body);
    return true;
}

// EXTERNAL MODULE: ./lib/core/integration/readiness.js + 1 modules
var readiness = __webpack_require__(1424);
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

// EXTERNAL MODULE: ./lib/core/report/issue/body.js + 1 modules
var issue_body = __webpack_require__(3433);
// EXTERNAL MODULE: ./lib/core/report/issue/comments.js
var issue_comments = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/shell/github/open.js
var github_open = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/shell/runner/event.js
var runner_event = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/commands/action/integrate-report.js + 1 modules
var integrate_report = __webpack_require__(8207);
// EXTERNAL MODULE: ./lib/commands/action/integrate-shared.js + 1 modules
var integrate_shared = __webpack_require__(6824);
// EXTERNAL MODULE: ./lib/commands/action/self.js
var action_self = __webpack_require__(1395);
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
    const self = (0,action_self/* selfOf */.K)(env, newClaim);
    const { client, source } = open(inputs, env, undefined);
    const read = (options) => (0,ask/* askUntilKnown */.j)(source, (known) => (0,readiness/* surveyIntegration */.P)(known, options));
    const { snapshot, result: survey } = await read({ withHistory: !inputs.dryRun, withContracts: true });
    checkRecreate(inputs.recreate, event.name, survey);
    const [owner = '', repo = ''] = snapshot.repository.name.split('/');
    const surveyAgain = async () => (await read({})).result;
    const run = { repo: { client, owner, repo }, snapshot, self, inputs, pause, surveyAgain };
    const outcomes = [];
    for (const each of survey.plans)
        outcomes.push(await outcomeOf(each, survey, run, output));
    (0,integrate_report/* reportIntegration */.r)(outcomes, survey, snapshot, output);
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
    const shared = (0,integrate_shared/* sharedOf */.L)(of, run);
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
    if ((0,issue_comments/* newsOf */.Lq)(of).length === 0)
        return { hasTold: false, warnings: [] };
    try {
        const hasTold = await tellOnce(tip, shared, self, (comments) => {
            const news = unsaid(of, comments, snapshot);
            return news.length === 0 ? undefined : (0,issue_comments/* newsComment */.L6)(news, of, snapshot);
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
    return (0,issue_comments/* newsOf */.Lq)(of, new Set(comments.flatMap((body) => (0,issue_comments/* readNews */.UU)(body, of.plan.id, base.branch))));
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
    const attempt = (0,readiness/* surveyIntegration */.P)(snapshot, {
        issues: new Map([[of.plan.id, issue.isOpen ? 'open' : 'closed']]),
        withContracts: of.contracts !== undefined,
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


/***/ })

};
