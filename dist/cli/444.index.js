export const id = 444;
export const ids = [444];
export const modules = {

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  integrate: () => (/* binding */ integrate)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
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
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js + 1 modules
var plan_state = __webpack_require__(9022);
// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/progress/ignored-merge.js
var ignored_merge = __webpack_require__(7400);
;// CONCATENATED MODULE: ./lib/core/integration/next-step.js
/** What brings an unfinished item nearer to its end: the pull request to merge, or the line that the plan needs. */




function nextStep(progress, waitsFor, planState) {
    const { item, pulls, reverted, reopened, known } = progress;
    const [pull] = pulls;
    const base = planState.snapshot.base.branch;
    const others = waitsFor.map((each) => `"${nameIn(progress, each)}"`).join(', ');
    if (reopened)
        return `merge ${(0,progress_progress/* pullName */.N4)(pull)} or close it`;
    if (pull)
        return others === '' ? `merge ${(0,progress_progress/* pullName */.N4)(pull)}` : `merge ${(0,progress_progress/* pullName */.N4)(pull)}, after ${others}`;
    if (reverted)
        return `merge it once more from ${branchWords(progress)}, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`;
    if (item.merged && known)
        return `correct "merged" of item "${item.item}" in the plan on "${base}", or merge a pull request from ${branchWords(progress)}`;
    const astray = (0,ignored_merge/* ignoredMerge */.X)(progress, planState);
    if (astray !== undefined)
        return astray;
    if (!known) {
        return item.merged
            ? 'git cannot look up numbers of pull requests: let the plan name the commit of the merge, "merged: { commit: <40 digits> }", or run this on GitHub'
            : `fetch ${branchWords(progress)}; if its work was merged and the branch deleted, put "merged: { commit: <40 digits> }" into item "${item.item}" in the plan on "${base}"`;
    }
    const open = `open a pull request from ${branchWords(progress)} into "${base}"`;
    return others === '' ? open : `${open}, once ${others} ${waitsFor.length === 1 ? 'is' : 'are'} finished`;
}
function nameIn({ item: { plan } }, { item }) {
    return item.plan === plan ? item.item : (0,plan_plan/* keyOf */.TN)(item);
}
function branchWords({ item: { branches } }) {
    const [branch = ''] = branches;
    return (0,branch_names/* isGlobClaim */.rz)(branch) ? `a branch like "${branch}"` : `"${branch}"`;
}

;// CONCATENATED MODULE: ./lib/core/integration/readiness.js
/** How far every open plan is: what has merged, what is missing and why, and whether its integration can begin. */










/** Pull requests of `snapshot.merged` that went into another branch count for nothing, but are shown where they are known. */
function surveyIntegration(snapshot, { issues = new Map(), withHistory = false } = {}) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
        if (basePlans === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { plans, revision, summaries, notes, warnings } = basePlans;
        const isAsked = withHistory && plans.open.some(({ integration }) => integration);
        const history = isAsked ? facts.integrationHistory({}) : undefined;
        const planState = (0,plan_state/* planStateOf */.M)(plans.problems.length > 0 ? [] : plans.open, snapshot, facts);
        if (planState === facts_facts/* PENDING */.eG || history === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        return {
            plans: planState.plans.map((plan) => surveyPlan(plan, planState, issues)),
            summaries,
            planRevision: revision,
            problems: plans.problems,
            notes: [...snapshot.notes, ...notes, ...warnings],
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
        return {
            ...refOf(progress),
            title: item.title,
            wave: waveOf.get((0,plan_plan/* keyOf */.TN)(item)) ?? 1,
            because: unprovable === undefined ? because : `${because}: not all of them can be listed, since ${unprovable}`,
            state: reverted ? 'reverted' : reopened ? 'reopened' : 'unmerged',
            ...(evidence === undefined ? {} : { evidence }),
            waitsFor: waitsFor.map(refOf),
            hint: nextStep(progress, waitsFor, planState),
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
    // A commit that the plan names: only the base's history could make the item finished.
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
/** A commit that the plan names has no list at all. */
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
            const known = items.get(path) ?? new Map();
            items.set(path, known.set((0,plan_plan/* keyOf */.TN)(progress.item), refOf(progress)));
        }
    }
    return [...items].map(([path, by]) => ({ path, items: [...by.values()] })).sort((a, b) => (0,order/* compare */.U)(a.path, b.path));
}
/** With a branch it is an item like any other; without one only its issue can tell. */
function integrationOf(item, planState, issue) {
    const progress = planState.progress.get((0,plan_plan/* keyOf */.TN)(item));
    const finished = item.branches.length === 0 ? issue === 'closed' : progress?.finished === true;
    if (finished)
        return { finished, because: '' };
    return { finished, because: progress ? stillToCome(progress) : '' };
}
function stillToCome({ item: { branches }, pulls: [pull], merges, reopened, reverted, because }) {
    if (branches.length === 0)
        return 'it is finished when its issue is closed';
    const from = branches.map((each) => ((0,branch_names/* isGlobClaim */.rz)(each) ? `a branch like "${each}"` : `"${each}"`)).join(' or ');
    const again = `open another pull request from ${from}`;
    if (reopened)
        return `the integration ${because}`;
    if (pull) {
        const name = pull.number === undefined ? `branch ${(0,progress_progress/* pullName */.N4)(pull)}` : `pull request ${(0,progress_progress/* pullName */.N4)(pull)}`;
        return `its ${name} has not merged yet`;
    }
    return reverted || merges.length > 0
        ? `the integration ${because}: ${again}`
        : `no pull request from ${from} has merged yet`;
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 2 modules
var report_terminal = __webpack_require__(6616);
;// CONCATENATED MODULE: ./lib/core/report/integration-terminal.js
/** How far the plans are, in a terminal: what is missing, what each item waits for, what to do, and what would be opened. */



/** @param drafts the issues that would be opened, by plan id */
function surveyText({ plans, notes }, base, drafts, colours = report_terminal/* PLAIN */.tZ) {
    return [
        ...plans.flatMap((each) => [
            ...planLines(each, base, colours),
            ...draftLines(drafts.get(each.plan.id), colours),
            '',
        ]),
        ...notes.map((note) => colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ...(notes.length > 0 ? [''] : []),
    ].join('\n');
}
function planLines(survey, base, colours) {
    const { missing, ready, finished } = survey;
    const word = finished ? 'finished' : ready ? 'ready' : 'not ready';
    const shown = (ready || finished ? colours.green : colours.yellow)(colours.bold(word));
    return [`${shown}  ${(0,inert/* visible */.RK)(stateWords(survey, base))}`, ...missing.flatMap((each) => missingLines(each, colours))];
}
/** Where the plan stands, as one sentence: `plan "p" waits for 2 of its 3 items`. */
function stateWords(survey, base) {
    const { plan, missing, merged, finished, hasIntegration, integration } = survey;
    const live = plan.items.filter(({ dropped }) => dropped === undefined).length;
    if (missing.length > 0)
        return `plan "${plan.id}" waits for ${missing.length} of its ${(0,words/* plural */.LS)(live, 'item')}`;
    if (finished && merged.length === 0)
        return `plan "${plan.id}": all its items were dropped, so there is nothing to integrate: its file "${plan.path}" can be removed`;
    if (finished) {
        const why = hasIntegration
            ? `its integration is finished on "${base}"`
            : `all its items are finished on "${base}", and it has no integration`;
        return `plan "${plan.id}": ${why}. it guards no path any more: its file "${plan.path}" can be removed`;
    }
    const all = live === 1 ? 'its item' : `all its ${live} items`;
    return `plan "${plan.id}": ${all} merged into "${base}", and its integration is still to be done: ${integration?.because ?? ''}`;
}
function missingLines({ item, wave, because, waitsFor, hint, plan }, colours) {
    const others = waitsFor.map((each) => `"${each.plan === plan ? each.item : `${each.plan}/${each.item}`}"`);
    const waits = others.length === 0 ? '' : `; it waits for ${others.join(', ')}`;
    return [
        `  wave ${wave}  ${(0,inert/* visible */.RK)(`item "${item}" ${because}${waits}`)}`,
        `    ${colours.green('→')} ${(0,inert/* visible */.RK)(hint)}`,
    ];
}
function draftLines(draft, colours) {
    if (!draft)
        return [];
    const { title, labels, assignees, body, warnings } = draft;
    return [
        '',
        colours.dim('the issue that the action would open:'),
        `title: ${(0,inert/* visible */.RK)(title)}`,
        `labels: ${(0,inert/* visible */.RK)(labels.join(', '))}`,
        ...(assignees.length === 0 ? [] : [`assignees: ${(0,inert/* visible */.RK)(assignees.join(', '))}`]),
        ...warnings.map((warning) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(warning)}`),
        '',
        // In the log of a job, a line of it could be a command.
        ...(0,inert/* visibleLines */.gB)(body.trimEnd()).map(inert/* logLine */.BP),
    ];
}

;// CONCATENATED MODULE: ./lib/core/text/marker-line.js
/** First lines that are HTML comments: what we write is known again by them, and a branch may be named in one. */
/** An issue that was edited on the web has CRLF line ends. */
function marker_line_firstLine(body) {
    return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}
/** A branch may be called `a-->b`: percent-encoded but for plain characters, and no two hyphens side by side. */
function inComment(branch) {
    return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/-(?=-|$)|^-/g, '%2D');
}
/** Undefined: nothing that `inComment` makes. */
function marker_line_outOfComment(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/integration/opening/marker.js
/** The first line of what integration writes on GitHub: by it, and only there, we know our own work again. */

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;
function marker(plan, base, claim) {
    if (!CLAIM.test(claim) || claim.length > 64)
        throw new Error(`"${claim}" is no claim`);
    return `<!-- parallel-work integration ${plan} ${inComment(base)} ${claim} -->`;
}
/** Nothing but the exact first line counts: a quoted marker, or one with a space before it, is somebody's text. */
function readMarker(body) {
    const line = firstLine(body);
    const [, plan, base, claim] = LINE.exec(line) ?? [];
    if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim))
        return undefined;
    const name = outOfComment(base);
    return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/report/issue/plan-text.js
/** Longer texts of a plan as Markdown that reads as it was written and does nothing: several lines, code spans kept. */



/** On one line. What stands between two backticks is code, as its writer meant it. */
function plan_text_words(text, room = 600) {
    return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}
/** Lines stay lines, and blank lines part paragraphs; there are no headings, lists or quotes of its own. */
function paragraphs(text, room) {
    return fitted(text.trim(), room, (all) => all
        .split(/\r\n|\n/)
        .map((line) => inline(line.replaceAll('\t', ' ').trim()))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n'));
}
function fenced(text, language, room) {
    return fitted(text, room, (all) => (0,markdown/* fence */.EU)(all, language, Infinity));
}
/** As many of the entries as there is room for, and how many more there are. */
function limitedEntries(entries, room, word) {
    let left = room;
    const fits = entries.findIndex((entry) => {
        left -= entry.length + 1;
        return left < 0;
    });
    const { shown, more } = (0,inert/* firstOf */.Ku)(entries, fits < 0 ? entries.length : fits);
    return more === 0 ? [...shown] : [...shown, `and ${(0,words/* plural */.LS)(more, `more ${word}`)}`];
}
/** The same as a list: each entry is a line that begins with `- `. */
function bullets(entries, room, word) {
    const lines = limitedEntries(entries, room, word);
    return lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
}
/** Escaping makes text longer: it is cut, with a count, until what is shown has room. */
function fitted(text, room, render) {
    for (let most = room;; most = Math.floor(most / 2)) {
        const rendered = render((0,inert/* cut */.Jj)(text, most));
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
            shown += (0,markdown/* code */.aY)(part, Infinity);
        else if (index % 2 === 1)
            shown += `${isCode(index) ? '&#96;&#96;' : `&#96;${spaced(part)}`}`;
        // Two code spans must never touch: their fences would run together.
        else
            shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
    }
    return shown.trim();
}
/** `prose` takes the spaces at both ends, which part it from the code beside it. */
function spaced(part) {
    const before = /^\s/.test(part) ? ' ' : '';
    const after = /\S\s+$/.test(part) ? ' ' : '';
    return `${before}${(0,markdown/* prose */.CS)(part, Infinity)}${after}`;
}

// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
;// CONCATENATED MODULE: ./lib/core/report/issue/sections.js
/** The sections of the integration issue, each a list of Markdown blocks; one that has nothing to say is empty. */





function mergedPart({ merged, dropped }, context) {
    const lines = limitedEntries(merged.map((each) => mergedRow(each, context)), 10_000, 'merge');
    const isRow = (line) => line.startsWith('|');
    const table = [(0,markdown/* row */.nM)(['item', 'pull request', 'merge commit']), (0,markdown/* row */.nM)(['---', '---', '---'])];
    return [
        [...table, ...lines.filter(isRow)].join('\n'),
        ...lines.filter((each) => !isRow(each)),
        bullets(dropped.map(({ item, reason }) => `- ${(0,markdown/* code */.aY)(item)} was dropped: ${plan_text_words(reason, 300)}`), 2_000, 'dropped item'),
    ];
}
function mergedRow({ item, title, number, branch, mergeCommit }, { repository }) {
    const name = title === item ? (0,markdown/* code */.aY)(item) : `${plan_text_words(title, 150)} (${(0,markdown/* code */.aY)(item)})`;
    const pull = number === undefined
        ? branch === undefined
            ? 'as the plan says'
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
            return declares.length === 0 ? `${title}.` : `${title}:\n\n${fenced(declares.join('\n'), 'text', 3_000)}`;
        });
    });
    return limitedEntries(blocks, 10_000, 'contract');
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
        bullets(own, 6_000, 'line'),
        except.length === 0 ? '' : `But not ${limitedEntries(except, 1_500, 'glob').join(', ')}.`,
        `${own.length === 0 ? 'What' : 'Beside that, what'} the scopes of the items cover, by any kind of change${generated.length === 0 ? '' : `, and the generated files ${limitedEntries(made, 1_000, 'glob').join(', ')}`}. Everything else is outside of it.`,
        bullets([
            ...globLines(doNotTouch).map((each) => each.replace(/^- /, '- not to be touched: ')),
            ...notes.map((note) => `- ${plan_text_words(note, 500)}`),
        ], 3_000, 'constraint'),
    ];
}
const KIND_WORDS = { any: 'any change', create: 'create', modify: 'modify', delete: 'delete' };
function globLines(globs) {
    return ['any', ...terms/* CHANGE_KINDS */.t].flatMap((kind) => globs[kind].length === 0
        ? []
        : [
            `- ${KIND_WORDS[kind]}: ${limitedEntries(globs[kind].map((glob) => (0,markdown/* code */.aY)(glob)), 1_300, 'glob').join(', ')}`,
        ]);
}
function tasksPart({ tasks }) {
    return bullets(tasks.map((task) => `- [ ] ${plan_text_words(task)}`), 8_000, 'task');
}
function touchedPart({ generated, shared, unlisted }) {
    const again = generated.map((each) => `- [ ] make ${(0,markdown/* code */.aY)(each.path)} again: ${changedBy(each)}`);
    const review = shared.map((each) => `- [ ] review ${(0,markdown/* code */.aY)(each.path)}: ${changedBy(each)}`);
    return [
        [bullets(again, 2_500, 'generated file'), bullets(review, 2_500, 'shared file')]
            .filter((each) => each !== '')
            .join('\n'),
        unlisted.length === 0
            ? ''
            : `Not every changed file of ${unlisted
                .slice(0, 10)
                .map(({ item }) => (0,markdown/* code */.aY)(item))
                .join(', ')} is known: look there, too.`,
    ];
}
function changedBy({ items }) {
    const shown = items.slice(0, 5).map(({ item }) => (0,markdown/* code */.aY)(item));
    return `changed by ${[...shown, ...(items.length > 5 ? [`${items.length - 5} more`] : [])].join(', ')}`;
}
function verificationPart({ verification }) {
    return verification === undefined
        ? []
        : ['With everything merged, this has to pass:', fenced(verification, 'sh', 3_000)];
}
function startPart(plan, { branches }, { repository, base }) {
    const end = `${(0,markdown/* code */.aY)(plan.path)} can be removed`;
    const [first] = branches;
    if (first === undefined)
        return [`The plan names no branch for this. The integration is finished when this issue is closed: then ${end}.`];
    const branch = branches.find((each) => !(0,branch_names/* isGlobClaim */.rz)(each));
    const guess = first.replace(/\*.*$/s, 'name');
    const name = branch ?? ((0,branch_names/* claimMatches */.ob)(first, guess) ? guess : '<branch>');
    const claims = limitedEntries(branches.map((each) => (0,markdown/* code */.aY)(each)), 600, 'branch').join(' or ');
    const folder = `../${folderName(repository.name.split('/').at(-1) ?? 'work')}-${plan.id}-integration`;
    const lines = [
        'git fetch origin',
        `git worktree add ${shell(folder)} -b ${shell(name)} ${shell(`origin/${base.branch}`)}`,
        `cd ${shell(folder)}`,
    ];
    return [
        branch === undefined ? `Any branch that ${claims} matches will do:` : 'In a working tree of its own:',
        (0,markdown/* fence */.EU)(lines.join('\n'), 'sh'),
        `The integration is finished when a pull request from ${claims} into ${(0,markdown/* code */.aY)(base.branch)} has merged: then ${end}.`,
    ];
}
function folderName(text) {
    return text.replace(/[^\w.-]/g, '-').replace(/^[.-]+/, '') || 'work';
}
/** One word for a shell: a branch may hold any sign but a few. */
function shell(word) {
    return /^[\w./@%+=:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/core/report/issue/body.js
/**
 * The integration issue: all that whoever puts the items together has to know, from the plan and from what has merged.
 * Each section has its own room, so that no long one pushes out another, and all of them stay under GitHub's limit.
 */






/** Every integration issue has it; the protocol lists by it. */
const INTEGRATION_LABEL = 'parallel-work-integration';
/** GitHub's limits, in characters; UTF-16 units are never fewer. */
const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
const MOST_LABELS = 100;
/**
 * @param survey of a plan that has an `integration:`; that it is ready, the caller has made sure
 * @param claim see `marker`; `dry-run` where nothing is opened
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
            .map((each) => `the label "${each}" of plan "${plan.id}" is left out: GitHub takes ${MOST_LABELS} labels of ${MOST_LABEL} characters`),
    };
}
/** GitHub tells neither labels nor logins apart by their letter case. */
function once(names) {
    const lower = names.map((each) => each.toLowerCase());
    return names.filter((_, index) => lower.indexOf(lower[index] ?? '') === index);
}
function bodyText(survey, integration, context) {
    const { plan } = survey;
    return [
        opening(survey, context),
        section('The task', [plan_text_words(plan.task, 600), limitedText(plan.context, 4_000)]),
        section('What this issue is about', [limitedText(integration.context, 3_000)]),
        section('What has merged', mergedPart(survey, context)),
        section('Contracts to wire together', contractsPart(plan)),
        section('What the integration may change', scopePart(integration, plan)),
        section('Tasks', [tasksPart(integration)]),
        section('Generated and shared files', touchedPart(survey)),
        section('Verify the whole', verificationPart(integration)),
        section('Start', startPart(plan, integration, context)),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Without content there is no heading either. */
function section(title, blocks) {
    const there = blocks.filter((each) => each !== '');
    return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}
function limitedText(text, room) {
    return text === undefined ? '' : paragraphs(text, room);
}
function opening({ plan, merged }, { repository, base }) {
    const page = (0,markdown/* address */.hl)(repository.url, 'blob', base.commit, plan.path);
    const count = new Set(merged.map(plan_plan/* keyOf */.TN)).size;
    const what = count === 1 ? 'The one item' : `All ${count} items`;
    return `${what} of plan ${(0,markdown/* link */.nf)((0,markdown/* code */.aY)(plan.id), page)} ${count === 1 ? 'has' : 'have'} merged into ${(0,markdown/* code */.aY)(base.branch)}, verified at ${(0,markdown/* code */.aY)(base.commit.slice(0, 10))}. What is left is to put them together.`;
}

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 14 modules
var git_source = __webpack_require__(5854);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/integrate.js
/** `integrate --dry-run`: how far the plans at the base are, and the integration issue that the action would open. */








/** @returns 0 whether or not a plan is ready; 2 where a plan is broken */
async function integrate({ base, dryRun }, here) {
    if (!dryRun) {
        throw new failure/* Failure */.H('usage', 'the command line opens no issue: only the action does, which sees to it that there is one', 'see what it would open with --dry-run; to have it opened, run the action with "command: integrate"');
    }
    const { directory, terminal } = here;
    const source = (0,git_source/* gitSource */.Y)({ directory, subject: 'all', settings: { agents: [] }, ...(base ? { base } : {}) });
    const { snapshot, result: survey } = await (0,ask/* askUntilKnown */.j)(source, (known) => surveyIntegration(known));
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
function judgementOf({ summaries, planRevision, problems, notes }) {
    return { plans: summaries, planRevision, verdicts: [], findings: [], problems, notes };
}
/** Public: only ever extended. */
function shown({ plan, ready, finished, missing, merged }, draft) {
    return {
        plan: plan.id,
        ready,
        finished,
        missing: missing.map(({ item, wave, because, waitsFor, hint }) => ({
            plan: plan.id,
            item,
            wave,
            because,
            waitsFor,
            hint,
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
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);



/**
 * The kinds of change that are allowed for the path. Constraints and unsafe paths are other rules.
 *
 * @param merges of the item: what it brought into the base itself is its own to change when it is reopened
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
    return item.isIntegration && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).some((each) => owns(each, path));
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** Any kind of change: the owner of a path is the item whose scope has it, and a dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** A list of the whole plan reaches as far as a scope with these globs would. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ignoredMerge)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _merges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7373);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/** The latest merge from a branch of an unfinished item that does not count for it, why not, and what makes it count. */



/** One sentence; undefined where no branch of the item has merged at all, or one that merged counts. */
function ignoredMerge({ item, merges }, planState) {
    const { snapshot, facts } = planState;
    if (merges.length > 0)
        return undefined;
    const merge = (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .byTime */ .XL)(snapshot.merged).findLast((each) => each.sameRepository && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(item, each.branch));
    if (!merge)
        return undefined;
    const base = snapshot.base.branch;
    const name = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge);
    if (merge.base !== base)
        return intoAnother(merge, planState);
    if (merge.mergeCommit === null || facts.reached({ commit: merge.mergeCommit }) !== true)
        return `${name} was merged, but its merge commit is not in the history of "${base}": merge its work again`;
    if (!(0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .hasChanges */ .ik)(merge))
        return `${name} was merged, but it changed no file, so it does not count: open another pull request, or put "dropped: <reason>" into item "${item.item}" in the plan on "${base}"`;
    return `${name} was merged, but it does not count: the plan did not list item "${item.item}" with that branch then, or listed another item with it too. if it is this work, add ${line(merge)} to the item in the plan on "${base}"; if not, merge another pull request`;
}
function intoAnother(merge, { snapshot, facts, plans, progress }) {
    const base = snapshot.base.branch;
    const carrier = plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)
        .map((item) => progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(item)))
        .find((each) => each !== undefined && (0,_merges_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM)(each.item, merge.base));
    const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
    const said = `${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(merge)} was merged into ${where}, not into "${base}"`;
    if (merge.mergeCommit !== null && facts.reached({ commit: merge.mergeCommit }) === true)
        return `${said}, but "${base}" has its work: add ${line(merge)} to the item in the plan on "${base}"`;
    // A squash leaves another commit than the one that was merged there.
    const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
    if (carried?.mergeCommit)
        return `${said}. if its work came with ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .pullName */ .N4)(carried)}, add "merged: { commit: ${carried.mergeCommit} }" to the item in the plan on "${base}"`;
    const then = merge.number === undefined ? '"merged: { commit: <40 digits> }"' : line(merge);
    return `${said}. merge "${merge.base}" into "${base}" with a merge commit, and then add ${then} to the item in the plan on "${base}"; after a squash, "merged: { commit: <40 digits of the squash> }"`;
}
function line({ number, mergeCommit }) {
    return number === undefined ? `"merged: { commit: ${mergeCommit ?? ''} }"` : `"merged: { pull: ${number} }"`;
}


/***/ })

};
