export const id = 9394;
export const ids = [9394];
export const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  integrate: () => (/* binding */ integrate)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var terminal = __webpack_require__(9104);
;// CONCATENATED MODULE: ./lib/core/report/integration-terminal.js
/**
 * How far the plans are, in a terminal: what is missing, what each item waits for, what to do, and the issue that would
 * be opened.
 */




/** @param drafts the issues that would be opened, by plan id */
function surveyText({ plans, notes, warnings }, base, drafts, colours = terminal/* PLAIN */.tZ) {
    return [
        ...plans.flatMap((each) => [
            ...planLines(each, base, colours),
            ...draftLines(drafts.get(each.plan.id), colours),
            '',
        ]),
        ...(0,terminal/* warningLines */._F)({ warnings }, colours),
        ...notes.map((note) => colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ...(notes.length + warnings.length > 0 ? [''] : []),
    ].join('\n');
}
function planLines(survey, base, colours) {
    const { missing, ready, finished } = survey;
    const word = finished ? 'finished' : ready ? 'ready' : 'not ready';
    const shown = (ready || finished ? colours.green : colours.yellow)(colours.bold(word));
    return [
        `${shown}  ${(0,inert/* visible */.RK)(stateWords(survey, base))}`,
        ...missing.flatMap((each) => missingLines(each, colours)),
        ...(0,contract_words/* brokenPromises */.k)(survey.contracts ?? []).map((each) => `  ${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(each)}`),
    ];
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

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/commands/cli/dry-run.js + 2 modules
var dry_run = __webpack_require__(1069);
;// CONCATENATED MODULE: ./lib/commands/cli/integrate.js
/**
 * `integrate --dry-run`: shows how far the plans on the base are, and the integration issue that the action would open.
 */





/** @returns 0 whether or not a plan is ready, 2 if a plan is broken */
async function integrate(options, here) {
    if (!options.dryRun) {
        throw new failure/* Failure */.H('usage', 'The command line never opens issues. Only the action does, because it makes sure that there is only one.', 'Use --dry-run to see what it would open. To open the issue, run the action with "command: integrate".');
    }
    return await (0,dry_run/* dryRun */.P)('integrate', options.base, here, (survey, snapshot) => {
        const drafts = new Map(survey.plans
            .filter(({ ready, finished }) => ready && !finished)
            .map((each) => [each.plan.id, issueText(each, snapshot, 'dry-run')]));
        return {
            data: {
                integration: survey.plans.map((each) => shown(each, drafts.get(each.plan.id))),
                contracts: (0,json/* shownContracts */.BU)(survey.plans.flatMap(({ contracts = [] }) => contracts)),
            },
            text: surveyText(survey, snapshot.base.branch, drafts, here.terminal.colours),
        };
    });
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
            candidates: candidates?.map(json/* candidate */.QU),
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

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
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
    const known = indexes.get(plan) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)(plan.items, ({ scope }) => scope);
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
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .firstMatch */ .o4)(globs, path) !== undefined;
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


/***/ })

};
