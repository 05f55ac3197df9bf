export const id = 9025;
export const ids = [9025];
export const modules = {

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ nameFor),
/* harmony export */   K0: () => (/* binding */ nameWithTitle),
/* harmony export */   S3: () => (/* binding */ reliedOnPart),
/* harmony export */   T4: () => (/* binding */ providedPart)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _text_contract_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4317);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6028);
/** The contracts in full: what the item must provide, and what others provide to it. */





function providedPart(item, { planState }) {
    if (item.provides.length === 0)
        return [];
    const users = planState.plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)
        .filter((each) => each.dropped === undefined &&
        [...each.uses, ...each.dependsOn].some((ref) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(ref) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(item)) &&
        !each.isIntegration);
    const names = users.map((each) => nameFor(item, each)).join(', ');
    const by = users.length === 0 ? 'Others may build on it' : `${names} ${users.length === 1 ? 'builds' : 'build'} on it`;
    return [`Provide exactly this, with these names, parameters and results. ${by}.`, ...declarations(item)];
}
function reliedOnPart(item, { planState, base, contracts = [] }) {
    const all = planState.plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3);
    const wanted = new Set([...item.uses, ...item.dependsOn].map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN));
    const providers = all.filter((each) => wanted.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(each)) && each.provides.length > 0);
    const unknown = [...new Set(item.uses.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN))].filter((key) => !all.some((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(each) === key));
    const silent = item.isIntegration ? [] : all.filter((each) => wanted.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(each)) && each.provides.length === 0);
    return [
        ...providers.flatMap((each) => [
            providerWords(item, each, planState.progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(each))?.finished, base),
            ...declarations(each),
            ...comparedPart(contracts.filter((state) => state.plan === each.plan && state.item === each.item), base),
        ]),
        ...unknown.map((key) => `This item uses ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(key)}, which is in no open plan. Look for its code on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(base)}.`),
        ...silent.flatMap((each) => silentPart(item, each, base)),
    ];
}
function providerWords(item, provider, isFinished, base) {
    const name = nameFor(item, provider);
    if (provider.dropped !== undefined)
        return `Item ${name} was dropped, so nobody provides this. If you need it, ask for a change of the plan:`;
    if (isFinished)
        return `Item ${name} has merged, so its code is on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(base)}. It declares:`;
    if (item.dependsOn.some((ref) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(ref) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(provider)))
        return `Item ${name} will provide this before you start:`;
    // A text that is not written again when it merges.
    if (isFinished === undefined)
        return `Item ${name} provides this. Until it has merged, write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
    return `Item ${name} provides this. It has not merged yet, so the code may not be on your branch. Write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
}
/** Where the code differs from the contract, the code is what there is. */
function comparedPart(states, base) {
    const broken = (0,_text_contract_words_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenPromises */ .k)(states).map((each) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(each)}`);
    if (broken.length > 0)
        return [`**Rely on the code, not on the contract, where they differ** on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(base)}:`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)(broken)];
    return states.length > 0 && states.every(({ state }) => state === 'found')
        ? [`The code on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(base)} declares all of it as promised.`]
        : [];
}
const MOST_FILES = 15;
/** An item that this one builds on, of which the plan only says which files it has. */
function silentPart(item, provider, base) {
    const name = nameFor(item, provider);
    if (provider.dropped !== undefined)
        return [`Item ${name} was dropped, so do not count on it.`];
    const isBefore = item.dependsOn.some((ref) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(ref) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(provider));
    const how = isBefore ? 'Read its code once it has merged' : `Do not guess: rely only on what is on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(base)}`;
    return [
        `The plan declares no contract of item ${name}. ${how}. That item has these files:`,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .listSome */ .XT)((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .allGlobs */ .Bl)(provider.scope), MOST_FILES, 'pattern'),
    ];
}
function declarations({ provides }) {
    return provides.flatMap(({ path, declares }) => declares.length === 0
        ? [`In ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path)}, of which the plan lists no declarations.`]
        : [`In ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path)}:`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(declares)]);
}
/** The same with the title. */
function nameWithTitle(reader, other) {
    const { item, title = item } = other;
    return `${nameFor(reader, other)}${title === item ? '' : ` (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(title)})`}`;
}
/** The id, with the plan if it is another one. */
function nameFor(reader, { plan, item }) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(plan === reader.plan ? item : `${plan}/${item}`);
}


/***/ }),

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ forbiddenPart),
/* harmony export */   m: () => (/* binding */ allowedPart)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4223);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3728);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8602);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7783);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6028);
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
    const isExact = [...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(scope), ...scope.except].every(_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$);
    return [
        ...byKind(scope, MAY_WORDS),
        ...listed('Except these files:', scope.except),
        ...sharedPart(item, context),
        ...(isIntegration
            ? [
                'You may also change every file that an item of this plan may change:',
                (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(others.flatMap((each) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(each.scope).map((glob) => `${glob} (${each.item})`))),
            ]
            : []),
        ...listed('Every item may also create and modify these generated files. Let the program that makes them write them, and never edit them by hand:', plan.generated),
        ...listed('Every item may also create new files here:', plan.shared),
        ...listed('In these paths, `<key>` is the place of a number or name that only one file or folder may have. Take one that is free on the base branch. If another branch takes the same one, the check says which one is free:', plan.unique),
        leeway === 0
            ? ''
            : `You may also create or modify up to ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(leeway, 'other file')}, if you need to and if no item owns them. This does not cover files under \`.github/\`, manifests, lock files, settings, entry points and other files that many changes need. The check lists each file that you change in this way.`,
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
        `Everything else, even if the change is small or right. The plans in ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(`${_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .PLAN_DIRECTORY */ .AG}/`)} are never yours to change on this branch. The check fails if you change one file too many.`,
        ...byKind(item.doNotTouch, MUST_NOT_WORDS),
        item.notes.length === 0 ? '' : 'The plan also asks this of you:',
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(item.notes.map((note) => `- ${note.trim()}`))),
        ...neighbourPart(item, context),
        ...integrationPart(plan, item),
    ];
}
function byKind(globs, words) {
    return ['any', ..._terms_js__WEBPACK_IMPORTED_MODULE_8__/* .CHANGE_KINDS */ .t].flatMap((kind) => listed(words[kind], globs[kind]));
}
function listed(words, globs) {
    return globs.length === 0 ? [] : [words, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(globs)];
}
const MOST_NEIGHBOURS = 15;
/** The globs of all other unfinished items but the integration. */
function globsOfOthers(item, { planState }) {
    const others = planState.plans
        .flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .itemsOf */ .S3)
        .filter((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(each) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(item) && !each.isIntegration && !isDone(each, planState));
    const ownersOf = new Map();
    for (const each of others) {
        const name = each.plan === item.plan ? each.item : (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(each);
        for (const glob of new Set((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(each.scope)))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_9__/* .append */ .BC)(ownersOf, glob, name);
    }
    return [...ownersOf].map(([glob, owners]) => ({ glob, line: `${glob} (${owners.join(', ')})` }));
}
/** Items that come before or after this one may have the same files. */
function sharedPart(item, context) {
    const own = new Set((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(item.scope));
    return some('Items before or after yours change these files too, so change no more in them than your item needs:', item.isIntegration ? [] : globsOfOthers(item, context).filter(({ glob }) => own.has(glob)));
}
function neighbourPart(item, context) {
    if (item.isIntegration)
        return [];
    const own = new Set((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(item.scope));
    const folders = [...own].map(folderOf);
    const near = globsOfOthers(item, context)
        .map((each) => ({
        ...each,
        nearness: Math.max(0, ...folders.map((folder) => nearness(folder, folderOf(each.glob)))),
    }))
        .filter((each) => each.nearness > 0 && !own.has(each.glob))
        .sort((one, other) => other.nearness - one.nearness || (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(one.glob, other.glob));
    return some('These files near yours belong to other items. One of them is yours only if your own lists above name it:', near);
}
function some(words, entries) {
    const shown = entries.map(({ line }) => line);
    return shown.length === 0 ? [] : [words, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(shown, MOST_NEIGHBOURS, 'pattern')];
}
function isDone(item, { progress }) {
    return item.dropped !== undefined || progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(item))?.finished === true;
}
/** The plain folders at the beginning of a glob. */
function folderOf(glob) {
    const folders = glob.split('/').slice(0, -1);
    const magic = folders.findIndex((each) => !(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(each));
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
    const files = (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(integration.scope);
    const tasks = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)(integration.tasks, MOST_TASKS);
    return [
        files.length + tasks.shown.length === 0
            ? ''
            : `Item ${(0,_contracts_js__WEBPACK_IMPORTED_MODULE_5__/* .nameFor */ .Fe)(item, integration)} connects everything once all items have merged. Leave this to it:`,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .XT)(files, MOST_NEIGHBOURS, 'pattern'),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)([
            ...tasks.shown.map((task) => `- ${task.trim()}`),
            ...(tasks.more > 0 ? [`- and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tasks.more, 'more task')}`] : []),
        ])),
    ];
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
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
    return text === undefined || text.trim() === '' ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(text, language, Infinity);
}
/** One entry on each line, as it is in the plan. */
function list(entries) {
    return block(lines(entries.map(_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)));
}
/** The first entries, and how many more there are. */
function listSome(entries, most, word) {
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(entries, most);
    return list([...shown, ...(more > 0 ? [`and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, `more ${word}`)}`] : [])]);
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ helpPart),
/* harmony export */   CF: () => (/* binding */ startPart),
/* harmony export */   Ph: () => (/* binding */ verifyPart),
/* harmony export */   V$: () => (/* binding */ finishPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7421);
/* harmony import */ var _text_start_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8793);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6028);




function startPart(plan, item, context) {
    if (item.dropped !== undefined)
        return [];
    const { start, planState } = context;
    const isFree = start.branch === undefined && start.worktree === undefined && (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .plainBranch */ .P6)(item.branches) !== undefined;
    const canBeTaken = isFree && planState.waitsFor(item).length === 0;
    const setup = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)(plan.setup.join('\n'), 'sh');
    return [
        ...(canBeTaken
            ? [
                'If somebody else could start this item too, take it with this command. It makes the branch and a working tree with a new copy of this text, or it says who has the item. If somebody has it, stop. If it is yours, work there, and leave out the next commands.',
                commands([`parallel-work claim ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`${plan.id}/${item.item}`)}`]),
            ]
            : []),
        ...placePart(plan, item, context),
        'Then read what the repository asks of everybody, in files such as AGENTS.md, CLAUDE.md or CONTRIBUTING.md. If a file says something else than this text about files, branches or how to finish, this text counts.',
        ...(setup === '' ? [] : ['Prepare the working tree, if that has not been done yet:', setup]),
    ];
}
function placePart(plan, item, { start, base }) {
    if (item.branches.length === 0)
        return [
            `The plan names no branch for this item. Use any branch, and open its pull request into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(base)}.`,
        ];
    const { branch, worktree, from, hasOrigin, repository } = start;
    if (worktree !== undefined)
        return [
            'There is a working tree for you, with the branch checked out. Work only there:',
            commands([`cd ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(worktree)}`]),
        ];
    const folder = `../${(0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .worktreeFolder */ .is)(repository, { plan: plan.id, item: item.item })}`;
    if (branch)
        return [
            `The branch ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(branch.name)} exists already. If somebody else works on it, stop and ask. Otherwise, go on from there in a working tree of your own:`,
            commands([
                branch.ref === branch.name
                    ? `git worktree add ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(folder)} ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(branch.name)}`
                    : `git worktree add ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(folder)} --track -b ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(branch.name)} ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(branch.ref)}`,
                `cd ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(folder)}`,
            ]),
        ];
    const isNamed = (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .plainBranch */ .P6)(item.branches) !== undefined;
    return [
        isNamed
            ? 'Make the branch from the newest base, with exactly this name, in a working tree of your own. Run this in the repository:'
            : `Give your branch a name that ${item.branches.map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS).join(' or ')} matches. Make it from the newest base, in a working tree of your own. Run this in the repository:`,
        commands((0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .newWorktreeCommands */ .qr)({ branch: (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .branchToUse */ .bs)(item.branches), folder, base, from, isFetched: hasOrigin })),
        'If you already are on that branch, go on there. Never work in a folder that somebody else works in.',
    ];
}
function verifyPart({ verification, isIntegration }, { start: { from } }) {
    return [
        verification === undefined
            ? 'The plan names no command that shows that the work is done. If a file that this text names has one, run it. Otherwise, run the tests of the parts that you change, and write some if your files include tests.'
            : isIntegration
                ? 'This must pass:'
                : 'This must pass in your working tree, without the work of the items that have not merged yet:',
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)(verification, 'sh'),
        'Then compare your changes, committed or not, with the plan. Do this before each commit:',
        commands(['parallel-work check']),
        'If it fails, do what it says. If the program is not installed, list your changes, and compare them with the lists above:',
        commands([
            `git diff --name-status "$(git merge-base ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(from)} HEAD)"`,
            'git status --short --untracked-files=all',
        ]),
    ];
}
function helpPart(plan, item, { base, start: { from, hasOrigin } }) {
    const ref = (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`${plan.id}/${item.item}`);
    const others = plan.integration && !item.isIntegration;
    return [
        `Stop before you change a file that is not in your lists, and before you change a declaration that others rely on. Nobody sees your decision until it collides with theirs.`,
        [
            `1. Find out who owns the file: \`parallel-work whose <path>\`.`,
            others
                ? '2. If it is only about connecting your work (a route, an export, a menu entry, a setting), do not do it. Describe it where you report your work, under the heading "For the integration".'
                : '2. If the file belongs to an unfinished item, leave the change to that item.',
            `3. If your item cannot be done without the file, propose a change of the plan, in a pull request of its own into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(base)} that changes only ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(plan.path)}. \`amend\` prints the change, and \`--write\` makes it:`,
        ].join('\n'),
        commands([
            `git worktree add -b ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`plan/${item.item}`)} ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`../plan-${item.item}`)} ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(from)}`,
            `cd ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`../plan-${item.item}`)}`,
            `parallel-work amend ${ref} <path> --write`,
            'parallel-work lint',
            `git commit -a -m ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`Widen the scope of ${item.item}`)}`,
            ...(hasOrigin ? [`git push -u origin ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(`plan/${item.item}`)}`] : []),
        ]),
        'Go on with the rest of your item meanwhile. Touch the file only once that pull request has merged.',
    ];
}
function finishPart(item, { base, start }) {
    if (item.dropped !== undefined)
        return [];
    const branch = start.branch?.name ?? (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_1__/* .plainBranch */ .P6)(item.branches) ?? 'HEAD';
    const report = 'what you did, how you verified it, and what you left to others. The item is finished when it has merged.';
    return start.hasOrigin
        ? [
            `Commit your work. Then push it, and open one pull request into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(base)}:`,
            commands([`git push -u origin ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(branch)}`]),
            `Say in the pull request ${report}`,
        ]
        : [
            `Commit your work, and leave the merge into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(base)} to the person who gave you this. Tell them ${report}`,
        ];
}
function commands(each) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(each.join('\n'), 'sh', Infinity);
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
