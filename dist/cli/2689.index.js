export const id = 2689;
export const ids = [2689];
export const modules = {

/***/ 9500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ isOfBranch),
/* harmony export */   V5: () => (/* binding */ itemOfBranch),
/* harmony export */   ZP: () => (/* binding */ itemNamed),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** Finds the item that an argument names. */



function isNamed(name, { plan, item }) {
    return name === item.item || name === `${plan.id}/${item.item}`;
}
/** @param branch undefined if none is checked out */
function isOfBranch(branch, { item }) {
    return branch !== undefined && item.branches.some((claim) => (0,_core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch));
}
/**
 * By id, or as `plan/item` if several plans have an item with that id.
 *
 * @param where the plans were read, as the end of a sentence: `on "main"`
 * @param hint if there is no such item; the default names all items
 */
function itemNamed(name, plans, where, hint) {
    const items = plans.flatMap((plan) => (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })));
    const found = items.filter((each) => isNamed(name, each));
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
    const found = items.filter((each) => isOfBranch(branch, each));
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

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ briefOf)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9093);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9706);
/* harmony import */ var _text_start_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8793);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8602);
/* harmony import */ var _contracts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7783);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3679);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6028);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(835);
/**
 * The work order of one item, in Markdown: everything that its author needs, so that an agent who reads nothing else can do
 * the work. Text of the plan stands in fences and code spans, where it is exact and has no effect.
 */










function briefOf(plan, item, context) {
    const parts = [
        opening(plan, item, context),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('The whole task', [(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)(plan.task), (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)(plan.context), ...otherItems(plan, item, context)]),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('Your item', ownPart(plan, item)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('Before you start', dependencyPart(item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('Files you may change', (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .allowedPart */ .m)(plan, item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('Files you must not change', (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .forbiddenPart */ .j)(plan, item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('What you must provide', (0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .providedPart */ .T4)(item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('What you can rely on', (0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .reliedOnPart */ .S3)(item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('How to start', (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .startPart */ .CF)(plan, item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('How to verify your work', (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyPart */ .Ph)(item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('When you need something else', (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .helpPart */ .Bb)(plan, item, context)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .section */ .uW)('How to finish', (0,_steps_js__WEBPACK_IMPORTED_MODULE_7__/* .finishPart */ .V$)(item, context)),
    ];
    return {
        plan: plan.id,
        item: item.item,
        branch: (0,_text_start_work_js__WEBPACK_IMPORTED_MODULE_2__/* .branchToUse */ .bs)(item.branches),
        markdown: `${parts.filter((each) => each !== '').join('\n\n')}\n`,
    };
}
function opening(plan, item, { base, planRevision, isDraft, planState }) {
    const claims = item.branches.map((each) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(each)).join(' or ');
    const where = isDraft ? 'in the working tree' : `on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(base)}`;
    const role = item.isIntegration
        ? 'You put the work of all items together, after they have merged.'
        : 'You work on one item of a larger task. Other agents work on the other items, on other branches, and many at the same time. You cannot ask them anything. What was agreed is in this text and in the files that it names.';
    return [
        `# Work order: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(item.item)}`,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)([
            `- Item: ${(0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(item, item)} of plan ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(plan.id)}`,
            claims === '' ? '' : `- Branch: ${claims}, to be merged into ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(base)}`,
            `- Plan: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(plan.path)} ${where}, revision ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(planRevision)}`,
        ]),
        isDraft
            ? `**This is a draft.** It shows the plan in the working tree. Only the plan on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(base)} counts, so commit the plan there before anybody starts.`
            : '',
        role,
        ownState(planState.progress.get((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(item))),
    ]
        .filter((each) => each !== '')
        .join('\n\n');
}
/** Why there may be nothing to do. */
function ownState(progress) {
    if (progress?.item.dropped !== undefined)
        return `**This item was dropped, so do not work on it.** The reason:\n\n${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)(progress.item.dropped)}`;
    if (progress?.finished)
        return '**This item has already merged.** There is nothing left to do.';
    if (progress?.reverted || progress?.reopened)
        return `**Note:** this item ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(progress.because)}.`;
    return '';
}
function ownPart({ integration }, item) {
    const tasks = item.isIntegration ? (integration?.tasks ?? []) : [];
    const isSilent = item.context === undefined && tasks.length === 0;
    return [
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)(item.context),
        tasks.length === 0 ? '' : `Do these tasks:\n\n${(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .block */ .om)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)(tasks.map((each) => `- ${each.trim()}`)))}`,
        isSilent
            ? 'The plan says no more about this item. Its files, its contracts and its verification below are all that there is.'
            : '',
    ];
}
const MOST_ITEMS = 30;
/** Texts of a plan name other items, so their titles are in the brief. */
function otherItems({ items }, item, { planState: { plans } }) {
    const others = items.filter((each) => each !== item && each.dropped === undefined);
    if (others.length === 0)
        return [];
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(others, MOST_ITEMS);
    const before = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_9__/* .dependenciesOf */ .h)(plans);
    const when = (other) => {
        if (before(item).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(other)))
            return ', which comes before yours';
        return before(other).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(item)) ? ', which waits for yours' : '';
    };
    return [
        'Other items of the task:',
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)([
            ...shown.map((each) => `- ${(0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(item, each)}${when(each)}`),
            ...(more > 0 ? [`- and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(more, 'more item')}`] : []),
        ]),
    ];
}
function dependencyPart(item, { planState }) {
    const { plans, progress, waitsFor } = planState;
    const direct = new Map(item.dependsOn.map((ref) => [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(ref), ref]));
    if (direct.size === 0)
        return ['This item depends on no other item. You can start now.'];
    const items = new Map(plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .itemsOf */ .S3).map((each) => [(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(each), each]));
    const waiting = waitsFor(item);
    const isWaiting = new Set(waiting.map((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(each.item)));
    const done = [...direct].filter(([key]) => !isWaiting.has(key));
    return [
        'This item depends on these items:',
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .lines */ .Mn)([
            ...done.map(([key, ref]) => `- ${(0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(item, items.get(key) ?? ref)} ${doneWords(progress.get(key))}.`),
            ...waiting.map((each) => `- ${(0,_contracts_js__WEBPACK_IMPORTED_MODULE_4__/* .nameWithTitle */ .K0)(item, each.item)} ${openWords(each)}.`),
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
        ? `is not finished: it ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(because)}`
        : 'has no branch in this clone. It has not begun, or it has merged and its branch was deleted';
}


/***/ }),

/***/ 6585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Jd: () => (/* binding */ newFile),
/* harmony export */   Ne: () => (/* binding */ changedFile)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/** A file that `init` proposes, and what becomes of it given what is there already. */

/** A whole file, which is never overwritten. */
function newFile(path, text, found, why) {
    const current = textAt(path, found);
    if (current === undefined)
        return { path, state: 'created', text };
    return current === text ? { path, state: 'unchanged' } : { path, state: 'kept', why };
}
/** A part of a file that may have other text. */
function changedFile(path, before, after) {
    if (before === after)
        return { path, state: 'unchanged' };
    return { path, state: before === undefined ? 'created' : 'changed', text: after };
}
/** @throws Failure `not-a-file` if something else is at the path, or above it */
function textAt(path, found) {
    const there = found.get(path);
    if (!there || there.kind === 'missing')
        return undefined;
    if (there.kind === 'file')
        return there.text;
    const { at, what } = described(path, there);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-a-file', at === path ? `"${path}" is ${what}.` : `"${path}" cannot be written, because "${at}" is ${what}.`, 'Move it away, or leave out the option that writes this file. Nothing was written.');
}
function described(path, there) {
    if (there.kind === 'link')
        return { at: there.path, what: `a link to "${there.target}", which is not followed` };
    return there.kind === 'unusable' ? { at: there.path, what: there.what } : { at: path, what: 'a folder' };
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ baseStateOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
;// CONCATENATED MODULE: ./lib/core/progress/items-about.js
/** Leaves out of the plans what has no influence on the progress of some items, so that less has to be read to know it. */




/**
 * The plans with these items, those that depend on them, and those that may claim the same branches, again and again. All
 * items if an integration is among these, because it is finished only after them.
 */
function plansAbout(plans, isAsked) {
    const all = plans.flatMap(plan/* itemsOf */.S3);
    const asked = all.filter(isAsked);
    if (asked.some(({ isIntegration }) => isIntegration))
        return plans;
    const dependents = dependentsIn(plans, all);
    const sharersOf = sharersIn(all);
    const needed = new Set(asked);
    for (const item of needed)
        for (const each of [...(0,maps/* listAt */.gT)(dependents, (0,plan/* keyOf */.TN)(item)), ...sharersOf(item)])
            needed.add(each);
    return plans.map(({ integration, ...plan }) => ({
        ...plan,
        items: plan.items.filter((item) => needed.has(item)),
        ...(integration && needed.has(integration) ? { integration } : {}),
    }));
}
/** By the key of an item: the items that depend on it, directly or through others. */
function dependentsIn(plans, all) {
    const dependencies = (0,waves/* dependenciesOf */.h)(plans);
    const found = new Map();
    for (const item of all)
        for (const key of dependencies(item))
            (0,maps/* remembered */.HK)(found, key, () => []).push(item);
    return found;
}
/** The items with a claim that may match a branch which the item claims too. */
function sharersIn(all) {
    const byName = new Map();
    const withGlobs = [];
    for (const item of all) {
        if (item.branches.some(branch_names/* isGlobClaim */.rz))
            withGlobs.push(item);
        for (const branch of item.branches)
            (0,maps/* remembered */.HK)(byName, branch, () => []).push(item);
    }
    return (item) => {
        const hasGlob = item.branches.some(branch_names/* isGlobClaim */.rz);
        return [
            ...item.branches.flatMap((branch) => (0,maps/* listAt */.gT)(byName, branch)),
            ...(hasGlob ? all : withGlobs).filter((other) => mayShare(item, other)),
        ];
    };
}
function mayShare(one, other) {
    return one.branches.some((claim) => other.branches.some((each) => mayMeet(claim, each)));
}
function mayMeet(one, other) {
    if (!(0,branch_names/* isGlobClaim */.rz)(one))
        return (0,branch_names/* claimMatches */.ob)(other, one);
    if (!(0,branch_names/* isGlobClaim */.rz)(other))
        return (0,branch_names/* claimMatches */.ob)(one, other);
    const [start, begin] = [literalStart(one), literalStart(other)];
    return start.startsWith(begin) || begin.startsWith(start);
}
/** What every branch that the glob matches begins with, or less. */
function literalStart(glob) {
    return glob.replace(/[^\w/-].*/s, '');
}

// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/stacks.js
var stacks = __webpack_require__(486);
;// CONCATENATED MODULE: ./lib/core/progress/base-state.js
/** How far the items of the plans on the base are. Most commands begin here. */





/**
 * @param draft plans to read instead, as if they were on the base. Null if there are none
 * @param isAsked which items are asked about, if not all. Others may be left out
 */
function baseStateOf(snapshot, facts, draft, isAsked) {
    const basePlans = draft === undefined ? (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts) : (0,base_plans/* basePlansOf */.lW)(draft, snapshot);
    if (basePlans === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { problems, open, inert } = basePlans.plans;
    const bases = { open: isAsked ? plansAbout(open, isAsked) : open, inert };
    const planState = (0,plan_state/* planStateOf */.M)(problems.length > 0 ? stacks/* NO_PLANS */.Be : bases, snapshot, facts);
    return planState === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { basePlans, planState };
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   YE: () => (/* binding */ withoutElements),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   qe: () => (/* binding */ withElements)
/* harmony export */ });
/* unused harmony export jsonOf */
/** Adds elements to lists in the text of a JSON file and takes them out again. Every other character stays as it is. */
/** Undefined if the text is no JSON, or if something else than lists and objects is on the way. */
function jsonOf(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
/** The list at the keys. Empty if it is not there, undefined if the text has something else in its place. */
function listAt(text, keys) {
    let value = jsonOf(text);
    if (value === undefined)
        return undefined;
    for (const key of keys) {
        if (!isObject(value))
            return undefined;
        const next = Object.hasOwn(value, key) ? value[key] : undefined;
        if (next === undefined)
            return [];
        value = next;
    }
    return Array.isArray(value) ? value : undefined;
}
/** Whether the two are the same value, with keys in any order. */
function isSameJson(one, other) {
    return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}
/** Adds the elements to the end of the list at the keys, which `listAt` has found. */
function withElements(text, keys, elements) {
    if (elements.length === 0)
        return text;
    const depth = placeOf(text, keys).length - 1;
    const missing = keys.slice(depth);
    if (missing.length === 0)
        return elements.reduce((now, element) => withPart(now, keys, '', element), text);
    const value = missing.slice(1).reduceRight((inner, key) => ({ [key]: inner }), elements);
    return withPart(text, keys.slice(0, depth), `${JSON.stringify(missing[0])}: `, value);
}
/** Takes out the elements that are the same as one of these, each once. */
function withoutElements(text, keys, elements) {
    return elements.reduce((now, element) => {
        const list = placeOf(now, keys).at(keys.length);
        const at = listAt(now, keys)?.findLastIndex((each) => isSameJson(each, element)) ?? -1;
        const part = list?.parts[at];
        if (!list || !part)
            return now;
        const before = list.parts[at - 1];
        const after = list.parts[at + 1];
        if (before)
            return now.slice(0, before.value.end) + now.slice(part.value.end);
        if (after)
            return now.slice(0, part.from) + now.slice(after.from);
        return `${now.slice(0, list.start)}[]${now.slice(list.end)}`;
    }, text);
}
/** The values on the way to the keys, as far as they are there: the whole first. */
function placeOf(text, keys) {
    const way = [partOf(text)];
    for (const key of keys) {
        const next = way.at(-1)?.parts.findLast((each) => each.key === key)?.value;
        if (!next)
            break;
        way.push(next);
    }
    return way;
}
function withPart(text, keys, name, value) {
    const container = placeOf(text, keys).at(-1);
    if (!container)
        return text;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
    const own = /[ \t]*/.exec(text.slice(text.lastIndexOf('\n', container.start) + 1))?.[0] ?? '';
    const last = container.parts.at(-1);
    if (!last) {
        const inner = `${newline}${own}${unit}`;
        const [open, close] = container.kind === 'list' ? ['[', ']'] : ['{', '}'];
        const made = `${open}${inner}${name}${written(value, unit, inner)}${newline}${own}${close}`;
        return text.slice(0, container.start) + made + text.slice(container.end);
    }
    const previous = container.parts.at(-2);
    const space = /^\s*/.exec(text.slice(previous ? text.indexOf(',', previous.value.end) + 1 : container.start + 1))?.[0];
    const lead = space ?? '';
    const inline = lead.includes('\n') ? undefined : previous ? lead : ' ';
    const made = inline === undefined ? written(value, unit, lead) : JSON.stringify(value);
    return `${text.slice(0, last.value.end)},${inline ?? lead}${name}${made}${text.slice(last.value.end)}`;
}
/** On several lines, each of which begins as `lead` ends. */
function written(value, unit, lead) {
    return JSON.stringify(value, undefined, unit).replaceAll('\n', lead.slice(lead.lastIndexOf('\n') - (lead.includes('\r\n') ? 1 : 0)));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isObject(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, each]) => [key, sorted(each)]));
}
/** The places in a text that `JSON.parse` has accepted. */
function partOf(text) {
    let at = /^\uFEFF?/.exec(text)?.[0].length ?? 0;
    return value();
    function value() {
        space();
        const start = at;
        const open = text[at];
        if (open !== '[' && open !== '{') {
            at += (/^"(?:[^"\\]|\\.)*"|^[^\s,\]}]+/.exec(text.slice(at))?.[0] ?? ' ').length;
            return { start, end: at, kind: 'other', parts: [] };
        }
        const parts = [];
        at += 1;
        space();
        while (at < text.length && !/[\]}]/.test(text[at] ?? '')) {
            const from = at;
            if (open === '{') {
                const name = value();
                const key = JSON.parse(text.slice(name.start, name.end));
                space();
                at += 1;
                parts.push({ key, from, value: value() });
            }
            else
                parts.push({ from, value: value() });
            space();
            if (text[at] === ',')
                at += 1;
            space();
        }
        at += 1;
        return { start, end: at, kind: open === '[' ? 'list' : 'object', parts };
    }
    function space() {
        while (/\s/.test(text[at] ?? ''))
            at += 1;
    }
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ignoreLocally)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);
/** Makes Git ignore a file in this clone only. */




/**
 * Otherwise a file that is only for this clone would count as work that leaves the scope.
 *
 * @returns false if Git ignores the file already
 */
async function ignoreLocally(root, path) {
    const options = { elsewhere: true, codes: [0, 1], withWildcards: true };
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['check-ignore', path], options)).length > 0)
        return false;
    const said = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(root, ['rev-parse', '--git-path', 'info/exclude'], { elsewhere: true });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, said.toString('utf8').replace(/\r?\n$/, ''));
    const before = (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_3__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'))) ?? '';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}/${path}\n`);
    return true;
}


/***/ }),

/***/ 7370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ startsIn)
/* harmony export */ });
/* harmony import */ var _core_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);

function startsIn({ local, remote }, { name, listed }, { branch: base, ref = base }) {
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
