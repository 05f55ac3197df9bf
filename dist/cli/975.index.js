export const id = 975;
export const ids = [975];
export const modules = {

/***/ 9500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ itemOfBranch),
/* harmony export */   Z: () => (/* binding */ itemNamed)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** Finds the item that an argument names. */



/**
 * By id, or as `plan/item` if several plans have an item with that id.
 *
 * @param where the plans were read, as the end of a sentence: `on "main"`
 * @param hint if there is no such item; the default names all items
 */
function itemNamed(name, plans, where, hint) {
    const items = plans.flatMap((plan) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })));
    const found = items.filter(({ plan, item }) => name === item.item || name === `${plan.id}/${item.item}`);
    const [first, second] = found;
    if (first && !second)
        return first;
    const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
    if (first)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', `Several plans have an item "${name}".`, `Use one of ${names}.`);
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', `No plan ${where} has an item "${name}".`, hint ?? (names === '' ? `Plans are in ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .PLAN_DIRECTORY */ .AG}/.` : `The items are ${names}.`));
}
/**
 * The item of the branch that is checked out, if there is one.
 *
 * @param where the plans were read, as for `itemNamed`
 */
function itemOfBranch(branch, plans, where) {
    const items = plans.flatMap((plan) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })));
    const found = branch === undefined ? [] : items.filter(({ item }) => item.branches.some((claim) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch)));
    const [first, second] = found;
    if (first && !second)
        return first;
    const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
    const problem = branch === undefined
        ? 'No item is named, and no branch is checked out.'
        : `No item is named, and ${first ? 'several items claim' : `no plan ${where} has an item that claims`} the branch "${branch}".`;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('usage', problem, names === '' ? 'There is no plan to read.' : `Name an item: ${names}.`);
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ briefOf)
});

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/text/start-work.js
var start_work = __webpack_require__(8793);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var plan_scope = __webpack_require__(917);
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
function reliedOnPart(item, { planState, base }) {
    const all = planState.plans.flatMap(plan_plan/* itemsOf */.S3);
    const wanted = new Set([...item.uses, ...item.dependsOn].map(plan_plan/* keyOf */.TN));
    const providers = all.filter((each) => wanted.has((0,plan_plan/* keyOf */.TN)(each)) && each.provides.length > 0);
    const unknown = [...new Set(item.uses.map(plan_plan/* keyOf */.TN))].filter((key) => !all.some((each) => (0,plan_plan/* keyOf */.TN)(each) === key));
    const silent = item.isIntegration ? [] : all.filter((each) => wanted.has((0,plan_plan/* keyOf */.TN)(each)) && each.provides.length === 0);
    return [
        ...providers.flatMap((each) => [
            providerWords(item, each, planState.progress.get((0,plan_plan/* keyOf */.TN)(each))?.finished, base),
            ...declarations(each),
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
    return item.dependsOn.some((ref) => (0,plan_plan/* keyOf */.TN)(ref) === (0,plan_plan/* keyOf */.TN)(provider))
        ? `Item ${name} will provide this before you start:`
        : `Item ${name} provides this. It has not merged yet, so the code may not be on your branch. Write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
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
    return `${nameFor(reader, other)}${title === item ? '' : ` (${(0,markdown/* codeSpan */.SS)(title)})`}`;
}
/** The id, with the plan if it is another one. */
function nameFor(reader, { plan, item }) {
    return (0,markdown/* codeSpan */.SS)(plan === reader.plan ? item : `${plan}/${item}`);
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
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
        'Then read what the repository asks of everybody, in files such as AGENTS.md, CLAUDE.md or CONTRIBUTING.md. For the question which files you may change, only this text counts.',
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
            ? 'The plan names no command that shows that the work is done. Run the tests of the parts that you change, and write some if your files include tests.'
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

;// CONCATENATED MODULE: ./lib/core/brief/brief.js
/**
 * The work order of one item, in Markdown: everything that its author needs, so that an agent who reads nothing else can do
 * the work. Text of the plan stands in fences and code spans, where it is exact and has no effect.
 */









function briefOf(plan, item, context) {
    const parts = [
        opening(plan, item, context),
        section('The whole task', [block(plan.task), block(plan.context), ...otherItems(plan, item)]),
        section('Your item', ownPart(plan, item)),
        section('Before you start', dependencyPart(item, context)),
        section('Files you may change', allowedPart(plan, item, context)),
        section('Files you must not change', forbiddenPart(plan, item, context)),
        section('What you must provide', providedPart(item, context)),
        section('What you can rely on', reliedOnPart(item, context)),
        section('How to start', startPart(plan, item, context)),
        section('How to verify your work', verifyPart(item, context)),
        section('When you need something else', helpPart(plan, item, context)),
        section('How to finish', finishPart(item, context)),
    ];
    return {
        plan: plan.id,
        item: item.item,
        branch: (0,start_work/* branchToUse */.bs)(item.branches),
        markdown: `${parts.filter((each) => each !== '').join('\n\n')}\n`,
    };
}
function opening(plan, item, { base, planRevision, isDraft, planState }) {
    const claims = item.branches.map((each) => (0,markdown/* codeSpan */.SS)(each)).join(' or ');
    const where = isDraft ? 'in the working tree' : `on ${(0,markdown/* codeSpan */.SS)(base)}`;
    const role = item.isIntegration
        ? 'You put the work of all items together, after they have merged.'
        : 'You work on one item of a larger task. Other agents work on the other items at the same time, on other branches. You cannot ask them anything, so everything that you agreed on is in this text.';
    return [
        `# Work order: ${(0,markdown/* codeSpan */.SS)(item.item)}`,
        lines([
            `- Item: ${nameWithTitle(item, item)} of plan ${(0,markdown/* codeSpan */.SS)(plan.id)}`,
            claims === '' ? '' : `- Branch: ${claims}, to be merged into ${(0,markdown/* codeSpan */.SS)(base)}`,
            `- Plan: ${(0,markdown/* codeSpan */.SS)(plan.path)} ${where}, revision ${(0,markdown/* codeSpan */.SS)(planRevision)}`,
        ]),
        isDraft
            ? `**This is a draft.** It shows the plan in the working tree. Only the plan on ${(0,markdown/* codeSpan */.SS)(base)} counts, so commit the plan there before anybody starts.`
            : '',
        role,
        ownState(planState.progress.get((0,plan_plan/* keyOf */.TN)(item))),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Why there may be nothing to do. */
function ownState(progress) {
    if (progress?.item.dropped !== undefined)
        return `**This item was dropped, so do not work on it.** The reason:\n\n${block(progress.item.dropped)}`;
    if (progress?.finished)
        return '**This item has already merged.** There is nothing left to do.';
    if (progress?.reverted || progress?.reopened)
        return `**Note:** this item ${(0,markdown/* sentence */.em)(progress.because)}.`;
    return '';
}
function ownPart({ integration }, item) {
    const tasks = item.isIntegration ? (integration?.tasks ?? []) : [];
    const isSilent = item.context === undefined && tasks.length === 0;
    return [
        block(item.context),
        tasks.length === 0 ? '' : `Do these tasks:\n\n${block(lines(tasks.map((each) => `- ${each.trim()}`)))}`,
        isSilent
            ? 'The plan says no more about this item. Its files, its contracts and its verification below are all that there is.'
            : '',
    ];
}
const MOST_ITEMS = 30;
/** Texts of a plan name other items, so their titles are in the brief. */
function otherItems({ items }, item) {
    const others = items.filter((each) => each !== item && each.dropped === undefined);
    if (others.length === 0)
        return [];
    const { shown, more } = (0,inert/* firstOf */.Ku)(others, MOST_ITEMS);
    return [
        'Other items of the task:',
        lines([
            ...shown.map((each) => `- ${nameWithTitle(item, each)}`),
            ...(more > 0 ? [`- and ${(0,words/* plural */.LS)(more, 'more item')}`] : []),
        ]),
    ];
}
function dependencyPart(item, { planState }) {
    const { plans, progress, waitsFor } = planState;
    const direct = new Map(item.dependsOn.map((ref) => [(0,plan_plan/* keyOf */.TN)(ref), ref]));
    if (direct.size === 0)
        return ['This item depends on no other item. You can start now.'];
    const items = new Map(plans.flatMap(plan_plan/* itemsOf */.S3).map((each) => [(0,plan_plan/* keyOf */.TN)(each), each]));
    const waiting = waitsFor(item);
    const isWaiting = new Set(waiting.map((each) => (0,plan_plan/* keyOf */.TN)(each.item)));
    const done = [...direct].filter(([key]) => !isWaiting.has(key));
    return [
        'This item depends on these items:',
        lines([
            ...done.map(([key, ref]) => `- ${nameWithTitle(item, items.get(key) ?? ref)} ${doneWords(progress.get(key))}.`),
            ...waiting.map((each) => `- ${nameWithTitle(item, each.item)} ${openWords(each)}.`),
        ]),
        waiting.length === 0
            ? 'All of them are finished. You can start now.'
            : `**Wait until all of them have merged.** Until then, the check of your branch fails with \`dependency-open\`.${waiting.every(({ known }) => known)
                ? ''
                : ' Run `git fetch`, and `parallel-work integrate --dry-run` to see how far they are.'}`,
    ];
}
function doneWords(progress) {
    if (!progress)
        return 'is in no open plan';
    return progress.item.dropped === undefined ? 'has merged' : 'was dropped';
}
function openWords({ known, because }) {
    return known
        ? `is not finished: it ${(0,markdown/* sentence */.em)(because)}`
        : 'has no branch in this clone. It has not begun, or it has merged and its branch was deleted';
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ baseStateOf)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _base_plans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);
/* harmony import */ var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4712);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(486);
/** How far the items of the plans on the base are. Most commands begin here. */




/** @param draft plans to read instead, as if they were on the base. Null if there are none */
function baseStateOf(snapshot, facts, draft) {
    const basePlans = draft === undefined ? (0,_base_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .basePlansAt */ .nx)(snapshot.base.commit, snapshot, facts) : (0,_base_plans_js__WEBPACK_IMPORTED_MODULE_1__/* .basePlansOf */ .lW)(draft, snapshot);
    if (basePlans === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { plans } = basePlans;
    const planState = (0,_plan_state_js__WEBPACK_IMPORTED_MODULE_2__/* .planStateOf */ .M)(plans.problems.length > 0 ? _stacks_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_PLANS */ .Be : plans, snapshot, facts);
    return planState === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : { basePlans, planState };
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


/***/ }),

/***/ 7370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readStarts)
/* harmony export */ });
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(961);
/* harmony import */ var _worktree_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4297);



/** @param directory any directory of the repository */
async function readStarts(directory, { branch: base, ref = base }) {
    const repository = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(directory);
    const { local, remote } = repository;
    const { name, listed } = await (0,_worktree_places_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorktreePlaces */ .Q)(repository);
    const common = { repository: name, from: ref, hasOrigin: remote.size > 0 };
    return ({ branches }) => {
        const plain = branches.filter((each) => !(0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobClaim */ .rz)(each));
        const here = plain.find((each) => local.has(each));
        const there = plain.find((each) => remote.has(each));
        const worktree = listed.find(({ branch }) => branch !== undefined && plain.includes(branch))?.path;
        return {
            ...common,
            ...(here !== undefined
                ? { branch: { name: here, ref: here } }
                : there !== undefined
                    ? { branch: { name: there, ref: `origin/${there}` } }
                    : {}),
            ...(worktree === undefined ? {} : { worktree }),
        };
    };
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readWorktreePlaces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8793);
/* harmony import */ var _worktree_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6181);
/** Where the working trees of items are: beside the repository, whichever of its working trees a command runs in. */



async function readWorktreePlaces(repository) {
    const common = await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_2__/* .commonDirectoryOf */ .U)(repository);
    const listed = await (0,_worktree_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listWorktrees */ .P)(repository, common);
    const main = listed.find(({ isMain }) => isMain)?.path ?? common;
    // A hidden bare repository is in the folder that holds its working trees.
    const isHidden = main === common && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(common).startsWith('.');
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(isHidden ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(common) : main).replace(/(?<=.)\.git$/, '');
    return { common, name, listed, pathFor: (item) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(main), (0,_core_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .worktreeFolder */ .is)(name, item)) };
}


/***/ })

};
