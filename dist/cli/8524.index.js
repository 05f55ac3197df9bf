export const id = 8524;
export const ids = [8524];
export const modules = {

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issues: () => (/* binding */ issues)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
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

;// CONCATENATED MODULE: ./lib/core/issues/drafts.js




/** Without numbers, which only GitHub gives. */
function draftsOf(wanted) {
    const { plan, base, items } = wanted;
    const record = { plan, base, id: '00000000', items: [], spent: [] };
    return {
        plan,
        title: wanted.trackingTitle,
        labels: [ISSUES_LABEL],
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
// EXTERNAL MODULE: ./lib/core/report/issue/plan-text.js
var plan_text = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
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

// EXTERNAL MODULE: ./lib/commands/cli/dry-run.js + 2 modules
var dry_run = __webpack_require__(1069);
;// CONCATENATED MODULE: ./lib/commands/cli/issues.js
/** `issues --dry-run`: shows the issues that the action would open for the plans on the base. */




/** @returns 0, or 2 if a plan is broken */
async function issues(options, here) {
    if (!options.dryRun) {
        throw new failure/* Failure */.H('usage', 'The command line never opens issues. Only the action does, because it makes sure that each item has only one.', 'Use --dry-run to see what it would open. To open the issues, run the action with "command: issues".');
    }
    return await (0,dry_run/* dryRun */.P)('issues', options.base, here, (survey, snapshot, judgement) => {
        const drafts = survey.plans.map((each) => draftsOf(wantedOf(each, survey, new Map(), snapshot)));
        return { data: { issues: drafts }, text: draftsText(drafts, snapshot.base.branch, judgement) };
    });
}


/***/ })

};
