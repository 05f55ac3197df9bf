export const id = 5628;
export const ids = [5628];
export const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  integrate: () => (/* binding */ integrate),
  l: () => (/* binding */ judgementOf)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/integration/readiness.js + 1 modules
var readiness = __webpack_require__(1424);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
;// CONCATENATED MODULE: ./lib/core/report/integration-terminal.js
/**
 * How far the plans are, in a terminal: what is missing, what each item waits for, what to do, and the issue that would
 * be opened.
 */



/** @param drafts the issues that would be opened, by plan id */
function surveyText({ plans, notes, warnings }, base, drafts, colours = report_terminal/* PLAIN */.tZ) {
    return [
        ...plans.flatMap((each) => [
            ...planLines(each, base, colours),
            ...draftLines(drafts.get(each.plan.id), colours),
            '',
        ]),
        ...(0,report_terminal/* warningLines */._F)({ warnings }, colours),
        ...notes.map((note) => colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ...(notes.length + warnings.length > 0 ? [''] : []),
    ].join('\n');
}
function planLines(survey, base, colours) {
    const { missing, ready, finished } = survey;
    const word = finished ? 'finished' : ready ? 'ready' : 'not ready';
    const shown = (ready || finished ? colours.green : colours.yellow)(colours.bold(word));
    return [`${shown}  ${(0,inert/* visible */.RK)(stateWords(survey, base))}`, ...missing.flatMap((each) => missingLines(each, colours))];
}
/** How far the plan is, in sentences: `Plan "p" waits for 2 of its 3 items.` */
function stateWords(survey, base) {
    const { plan, missing, merged, finished, hasIntegration, integration } = survey;
    const live = plan.items.filter(({ dropped }) => dropped === undefined).length;
    if (missing.length > 0)
        return `Plan "${plan.id}" waits for ${missing.length} of its ${(0,words/* plural */.LS)(live, 'item')}.`;
    if (finished && merged.length === 0)
        return `All items of plan "${plan.id}" were dropped, so there is nothing to integrate. Its file "${plan.path}" can be removed.`;
    if (finished) {
        const why = hasIntegration
            ? `The integration of plan "${plan.id}" is finished on "${base}".`
            : `All items of plan "${plan.id}" are finished on "${base}", and it has no integration.`;
        return `${why} It no longer guards any path, and its file "${plan.path}" can be removed.`;
    }
    const all = live === 1 ? 'The item' : `All ${live} items`;
    return `${all} of plan "${plan.id}" merged into "${base}", but its integration is not finished. ${integration?.because ?? ''}`;
}
function missingLines({ item, wave, because, waitsFor, hint, plan }, colours) {
    const others = waitsFor.map((each) => `"${each.plan === plan ? each.item : `${each.plan}/${each.item}`}"`);
    const waits = others.length === 0 ? '' : ` It waits for ${others.join(', ')}.`;
    return [
        `  wave ${wave}  ${(0,inert/* visible */.RK)(`Item "${item}" ${because}.${waits}`)}`,
        `    ${colours.green('→')} ${(0,inert/* visible */.RK)(hint)}`,
    ];
}
function draftLines(draft, colours) {
    if (!draft)
        return [];
    const { title, labels, assignees, body, warnings } = draft;
    return [
        '',
        colours.dim('The action would open this issue:'),
        `Title: ${(0,inert/* visible */.RK)(title)}`,
        `Labels: ${(0,inert/* visible */.RK)(labels.join(', '))}`,
        ...(assignees.length === 0 ? [] : [`Assignees: ${(0,inert/* visible */.RK)(assignees.join(', '))}`]),
        ...warnings.map((warning) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(warning)}`),
        '',
        // In the log of a job, a line of it could act as a command.
        ...(0,inert/* visibleLines */.gB)(body.trimEnd()).map(inert/* logLine */.BP),
    ];
}

;// CONCATENATED MODULE: ./lib/core/text/marker-line.js
/** First lines that are HTML comments. We recognize our own texts by them, and they may contain a branch name. */
/** An issue that was edited in the browser has CRLF line ends. */
function marker_line_firstLine(body) {
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
function marker_line_outOfComment(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/integration/opening/marker.js
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
    return `<!-- parallel-work integration ${plan} ${inComment(base)} ${claim} -->`;
}
/** Only the exact first line counts. A quoted marker, or one after a space, is text of somebody else. */
function readMarker(body) {
    const line = firstLine(body);
    const [, plan, base, claim] = LINE.exec(line) ?? [];
    if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim))
        return undefined;
    const name = outOfComment(base);
    return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
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
function contractsPart(plan) {
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
    return (0,plan_text/* limitedEntries */.tP)(blocks, 10_000, 'contract');
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
        body: `${marker(plan.id, context.base.branch, claim)}\n\n${bodyText(survey, integration, context)}\n`,
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
        section('Contracts to wire together', contractsPart(plan)),
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

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 9 modules
var git_source = __webpack_require__(3929);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/integrate.js
/**
 * `integrate --dry-run`: shows how far the plans on the base are, and the integration issue that the action would open.
 */








/** @returns 0 whether or not a plan is ready, 2 if a plan is broken */
async function integrate({ base, dryRun }, here) {
    if (!dryRun) {
        throw new failure/* Failure */.H('usage', 'The command line never opens issues. Only the action does, because it makes sure that there is only one.', 'Use --dry-run to see what it would open. To open the issue, run the action with "command: integrate".');
    }
    const { directory, terminal } = here;
    const source = (0,git_source/* gitSource */.Y)({
        directory,
        subject: 'all',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
    const { snapshot, result: survey } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,readiness/* surveyIntegration */.P)(known));
    const drafts = new Map(survey.plans
        .filter(({ ready, finished }) => ready && !finished)
        .map((each) => [each.plan.id, issueText(each, snapshot, 'dry-run')]));
    const judgement = judgementOf(survey);
    const isBroken = survey.problems.length > 0;
    const code = isBroken ? 2 : 0;
    if (here.json) {
        const integration = survey.plans.map((each) => shown(each, drafts.get(each.plan.id)));
        await terminal.print((0,json/* json */.P)('integrate', code, judgement, isBroken ? {} : { integration }));
    }
    else if (isBroken)
        await terminal.print((0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
    else
        await terminal.print(surveyText(survey, snapshot.base.branch, drafts, terminal.colours));
    return code;
}
function judgementOf({ summaries, planRevision, problems, notes, warnings }) {
    return { plans: summaries, planRevision, verdicts: [], findings: [], problems, notes, warnings };
}
/** Public: fields are only ever added. */
function shown({ plan, ready, finished, missing, merged }, draft) {
    return {
        plan: plan.id,
        ready,
        finished,
        missing: missing.map(({ item, wave, because, waitsFor, hint, candidates }) => ({
            plan: plan.id,
            item,
            wave,
            because,
            waitsFor,
            hint,
            candidates: candidates?.map(json/* candidate */.Q),
        })),
        merged: merged.map(({ item, branch, number, mergeCommit }) => ({
            plan: plan.id,
            item,
            branch,
            pull: number,
            mergeCommit,
        })),
        title: draft?.title,
        labels: draft?.labels,
        assignees: draft?.assignees,
        body: draft?.body,
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
function surveyIntegration(snapshot, { issues = new Map(), withHistory = false, withIssueRecords = false } = {}) {
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
        return {
            plans: planState.plans.map((plan) => surveyPlan(plan, planState, issues)),
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

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);



/**
 * The kinds of change that are allowed for the path. Other rules handle constraints and unsafe paths.
 *
 * @param merges the merges of the item: if it is reopened, it may change files that it created
 */
function allowedKinds(item, plan, path, merges = []) {
    if (item.dropped !== undefined)
        return [];
    return _terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t.filter((kind) => mayChange(item, plan, kind, path) || hasCreated(item, plan, path, merges));
}
function mayChange(item, plan, kind, path) {
    if ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, kind, path) !== undefined)
        return true;
    if (kind !== 'delete' && covers(plan.generated, path))
        return true;
    if (kind === 'create' && covers(plan.shared, path))
        return true;
    return item.isIntegration && itemsNear(plan, path).some((each) => owns(each, path));
}
const indexes = new WeakMap();
function itemsNear(plan, path) {
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan), ({ scope }) => scope);
    indexes.set(plan, known);
    return known.near(path);
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** An item owns a path if its scope contains it for any kind of change. A dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** Whether a list of the whole plan (`generated`, `shared`) matches the path, like a scope with these globs. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
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
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
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
