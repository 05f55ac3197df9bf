export const id = 4668;
export const ids = [4668,2004];
export const modules = {

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/core/rehearsal/chain.js
/** Merges branches one after the other. A branch that conflicts is left out, and so are those that need it. */
/** The branches of a chain that merged cleanly, in order. */
function mergedIn({ steps }) {
    return steps.flatMap(({ branch, clean }) => (clean ? [branch] : []));
}
/** @param order each branch after those that it needs; one that comes too early is skipped */
async function mergeChain(start, order, merge) {
    const steps = [];
    const skipped = [];
    const merged = new Set();
    let state = start;
    for (const branch of order) {
        const needs = branch.after.filter((key) => !merged.has(key));
        if (needs.length > 0) {
            skipped.push({ branch, needs });
            continue;
        }
        const result = await merge(state, branch);
        if (result.clean) {
            state = result.state;
            merged.add(branch.key);
        }
        steps.push({ branch, clean: result.clean, conflicts: result.clean ? [] : result.conflicts });
    }
    return { steps, skipped, state };
}

;// CONCATENATED MODULE: ./lib/core/rehearsal/rehearsal.js

function orderReport({ pairs, hub, given, isExact, merges }) {
    return {
        pairs: pairs.map(({ first, second }) => ({
            ...(first ? { first: partyOf(first) } : {}),
            second: partyOf(second),
        })),
        ...(hub ? { hub: partyOf(hub) } : {}),
        given,
        exact: isExact,
        merges,
    };
}
/** @param changesOf what a branch changes, by its key */
function rehearsalOf(base, chain, leftOut, tree, changesOf) {
    const merged = [];
    const steps = chain.steps.map(({ branch, clean, conflicts }) => {
        const before = [...merged];
        if (clean)
            merged.push(branch);
        return {
            ...partyOf(branch),
            head: branch.head,
            clean,
            conflicts: conflicts.map((each) => ({
                path: each.path,
                kind: each.kind,
                with: before.filter(({ key }) => isAbout(each, changesOf(key))).map(partyOf),
            })),
        };
    });
    return {
        base,
        steps,
        order: mergedIn(chain).map(partyOf),
        leftOut: [...conflicting(steps, base.branch), ...skipped(chain), ...leftOut],
        tree,
    };
}
/** Not clean: something conflicts, or needs what is not there. Work that the base has already is no reason. */
function isClean({ leftOut }) {
    return leftOut.every(({ because }) => because === 'merged');
}
function partyOf({ plan, item, branch }) {
    return { ...(plan === undefined ? {} : { plan }), ...(item === undefined ? {} : { item }), branch };
}
/** Folders that move take the files of others with them, so that the branches have no path in common. */
const FOLDER_KINDS = new Set(['file location', 'directory rename split', 'implicit dir rename']);
function isAbout({ path, others, kind }, changes) {
    const paths = [path, ...others];
    const touches = (one) => paths.some((each) => one === each || one.startsWith(`${each}/`) || each.startsWith(`${one}/`));
    const folders = FOLDER_KINDS.has(kind) ? paths.flatMap((each) => /^.*\//s.exec(each) ?? []) : [];
    return changes.some((each) => touches(each.path) || (each.kind === 'delete' && folders.some((folder) => each.path.startsWith(folder))));
}
function conflicting(steps, base) {
    return steps.flatMap(({ plan, item, branch, clean, conflicts }) => {
        if (clean)
            return [];
        const others = new Set(conflicts.flatMap((each) => each.with.map(nameOfParty)));
        const isWithBase = others.size === 0 || conflicts.some((each) => each.with.length === 0);
        const names = [...others, ...(isWithBase ? [`"${base}"`] : [])];
        return [
            {
                ...partyOf({
                    ...(plan === undefined ? {} : { plan }),
                    ...(item === undefined ? {} : { item }),
                    branch,
                }),
                because: 'conflict',
                why: `It conflicts with ${listed(names)}.`,
            },
        ];
    });
}
const MOST_NAMES = 5;
function listed(names) {
    const shown = names.slice(0, MOST_NAMES).join(', ');
    return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}
function nameOfParty({ item, branch }) {
    return item === undefined ? `branch "${branch}"` : `item "${item}"`;
}
function skipped({ steps, skipped: all }) {
    const known = new Map([...steps, ...all].map(({ branch }) => [branch.key, branch]));
    return all.map(({ branch, needs }) => {
        const names = needs.map((key) => {
            const other = known.get(key);
            return other ? nameOfParty(other) : `branch "${key}"`;
        });
        const unique = [...new Set(names)];
        const why = `It needs ${listed(unique)}, which ${unique.length === 1 ? 'is' : 'are'} left out.`;
        return { ...partyOf(branch), because: 'dependency', why };
    });
}

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/rehearsal/verification.js
/** Which commands verify the combined tree, and what came of them. */


/**
 * The commands of the items that are merged, then those of the integrations of their plans, then the given ones. Each
 * command only once.
 *
 * @param withSetup also the commands that prepare a working tree, first
 */
function verificationCommands(plans, merged, given, withSetup) {
    const keys = new Set(merged.flatMap(({ plan, item }) => (plan && item ? [(0,plan_plan/* keyOf */.TN)({ plan, item })] : [])));
    const chosen = plans.filter((plan) => (0,plan_plan/* itemsOf */.S3)(plan).some((item) => keys.has((0,plan_plan/* keyOf */.TN)(item))));
    const items = chosen.flatMap((plan) => plan.items.filter((item) => keys.has((0,plan_plan/* keyOf */.TN)(item))));
    const named = new Map();
    for (const { plan, item, verification } of [...items, ...chosen.flatMap(({ integration }) => integration ?? [])]) {
        const command = verification?.trim();
        if (command)
            (0,maps/* append */.BC)(named, command, { plan, item });
    }
    for (const command of given)
        named.set(command, named.get(command) ?? []);
    const setup = withSetup ? new Set(chosen.flatMap((plan) => plan.setup)) : [];
    return [
        ...[...setup].map((command) => ({ command, of: [], isSetup: true })),
        ...[...named].map(([command, of]) => ({ command, of, isSetup: false })),
    ];
}
function isVerified({ runs }) {
    return runs.every(({ result }) => result === 'passed');
}

// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
;// CONCATENATED MODULE: ./lib/core/report/rehearsal-text.js





/** The limits of the text. The JSON has everything. */
const MOST_STEPS = 60;
const MOST_PATHS = 5;
const MOST_OTHERS = 3;
const MOST_LEFT_OUT = 30;
/** Public: fields are only ever added. */
function shownRehearsal({ base, steps, order, leftOut, tree, search }) {
    return {
        base: { branch: base.branch, commit: base.commit },
        steps: steps.map(({ plan, item, branch, head, clean, conflicts }) => ({
            plan,
            item,
            branch,
            head,
            clean,
            conflicts: conflicts.map((each) => ({ path: each.path, kind: each.kind, with: each.with.map(shownParty) })),
        })),
        order: order.map(shownParty),
        leftOut: leftOut.map(({ because, why, ...party }) => ({ ...shownParty(party), because, why })),
        tree,
        search: search && {
            pairs: search.pairs.map(({ first, second }) => ({
                first: first && shownParty(first),
                second: shownParty(second),
            })),
            hub: search.hub && shownParty(search.hub),
            given: search.given,
            exact: search.exact,
            merges: search.merges,
        },
    };
}
function shownParty({ plan, item, branch }) {
    return { plan, item, branch };
}
function rehearsalLines(rehearsal, colours = report_terminal/* PLAIN */.tZ) {
    const { base, steps, order, leftOut, tree, search } = rehearsal;
    const { shown, more } = (0,inert/* firstOf */.Ku)(steps, MOST_STEPS);
    const outside = (0,inert/* firstOf */.Ku)(leftOut.filter(({ because }) => because !== 'conflict' && because !== 'merged'), MOST_LEFT_OUT);
    const done = leftOut.filter(({ because }) => because === 'merged').length;
    return [
        ...shown.flatMap((each) => stepLines(each, base.branch, colours)),
        ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, 'more branch')}`] : []),
        ...outside.shown.map((each) => `${colours.yellow('left out')}  ${(0,inert/* visible */.RK)(`${nameOf(each)}. ${each.why}`)}`),
        ...(outside.more > 0 ? [`and ${outside.more} more left out`] : []),
        ...(done > 0 ? [colours.dim(`${done === 1 ? '1 branch has' : `${done} branches have`} merged already.`)] : []),
        ...(search ? searchLines(search, order.length, base.branch) : []),
        '',
        colours.bold((0,inert/* visible */.RK)(`${order.length} of ${(0,words/* plural */.LS)(steps.length + leftOut.filter(isUntried).length, 'branch')} ${order.length === 1 ? 'merges' : 'merge'} cleanly into "${base.branch}" in this order. The combined tree is ${tree}.`)),
    ];
}
/** Promises that the combined tree does not keep, and how many could not be compared with it. */
function promiseLines(contracts, colours = report_terminal/* PLAIN */.tZ) {
    return [
        ...(0,contract_words/* brokenPromises */.k)(contracts).map((each) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(each)}`),
        ...(0,contract_words/* uncheckedPromises */.v)(contracts).map((each) => colours.dim(`note: ${(0,inert/* visible */.RK)(each)}`)),
    ];
}
const MOST_ROWS = 20;
/** Each branch with those that it conflicts with, the one with the most first. */
function searchLines({ pairs, hub, given, exact }, count, base) {
    const foes = new Map();
    for (const { first, second } of pairs) {
        (0,maps/* append */.BC)(foes, shortName(second), first ? shortName(first) : `"${base}"`);
        if (first)
            (0,maps/* append */.BC)(foes, shortName(first), shortName(second));
    }
    const rows = (0,inert/* firstOf */.Ku)([...foes].toSorted(([, a], [, b]) => b.length - a.length), MOST_ROWS);
    const claim = exact ? 'No order merges more' : 'The search for the order was not complete';
    return [
        '',
        ...(pairs.length > 0 ? ['Who conflicts with whom:'] : []),
        ...rows.shown.map(([name, others]) => {
            const { shown, more } = (0,inert/* firstOf */.Ku)(others, MOST_PATHS);
            return `  ${(0,inert/* visible */.RK)(`${name}: ${shown.join(', ')}`)}${more > 0 ? ` and ${more} more` : ''}`;
        }),
        ...(rows.more > 0 ? [`  and ${rows.more} more`] : []),
        ...(hub ? [(0,inert/* visible */.RK)(`${shortName(hub)} conflicts with the most others: merge it last, or rebase it first.`)] : []),
        `${claim}. The given order merges ${given === count ? 'as many' : given}.`,
    ];
}
function shortName({ plan, item, branch }) {
    return item === undefined ? `"${branch}"` : `"${plan}/${item}"`;
}
function isUntried({ because }) {
    return because !== 'conflict' && because !== 'merged';
}
function stepLines(step, base, colours) {
    if (step.clean)
        return [`${colours.green('clean')}     ${(0,inert/* visible */.RK)(nameOf(step))}`];
    const { shown, more } = (0,inert/* firstOf */.Ku)(step.conflicts, MOST_PATHS);
    return [
        `${colours.red('conflict')}  ${(0,inert/* visible */.RK)(nameOf(step))}`,
        ...shown.map((each) => {
            const others = (0,inert/* firstOf */.Ku)(each.with, MOST_OTHERS);
            const names = others.shown.map(nameOf);
            if (names.length === 0)
                names.push(`"${base}"`);
            const rest = others.more > 0 ? ` and ${others.more} more` : '';
            return `  ${(0,inert/* visible */.RK)(`${each.path}: ${each.kind}, with ${names.join(', ')}${rest}`)}`;
        }),
        ...(more > 0 ? [`  and ${(0,words/* plural */.LS)(more, 'more path')}`] : []),
    ];
}
function nameOf({ plan, item, branch }) {
    return item === undefined ? `"${branch}"` : `"${plan}/${item}" (branch "${branch}")`;
}

;// CONCATENATED MODULE: ./lib/core/report/verification-text.js



/** The limits of the text. The JSON has more. */
const MOST_LINES = 20;
const MOST_UNITS = 500;
const MOST_ITEMS = 5;
/** Public: fields are only ever added. */
function shownVerification(verification) {
    const { runs, timeout, search } = verification;
    return {
        passed: runs.length > 0 && isVerified(verification),
        timeout,
        runs: runs.map((each) => ({
            command: each.command,
            setup: each.isSetup,
            items: each.of.map(({ plan, item }) => ({ plan, item })),
            result: each.result,
            exitCode: each.exitCode,
            signal: each.signal,
            seconds: each.seconds,
            output: each.output,
            outputBytes: each.outputBytes,
        })),
        search: search && {
            causes: search.causes.map(({ command, because, branches, kept, isMinimal, isSmallest }) => ({
                command,
                because,
                branches: branches.map(shownBranch),
                kept: kept.map(shownBranch),
                minimal: isMinimal,
                smallest: isSmallest,
            })),
            notSearched: search.notSearched,
            runs: search.runs,
            mostRuns: search.mostRuns,
        },
    };
}
function shownBranch({ plan, item, branch }) {
    return { plan, item, branch };
}
function verificationLines(verification, base, colours) {
    const { runs, timeout, search } = verification;
    return [
        '',
        ...(runs.length === 0 ? ['There is nothing to verify, because no branch merges cleanly.'] : []),
        ...runs.flatMap((each) => runLines(each, timeout, colours)),
        ...(search ? verification_text_searchLines(search, base) : []),
        ...(runs.length > 0 ? ['', colours.bold(totalOf(verification))] : []),
    ];
}
function totalOf({ runs }) {
    const failed = runs.filter(({ result }) => result !== 'passed').length;
    return failed === 0
        ? `The combined tree passes ${(0,words/* plural */.LS)(runs.length, 'command')}.`
        : `The combined tree fails ${failed} of ${(0,words/* plural */.LS)(runs.length, 'command')}.`;
}
const WORDS = { passed: 'passed   ', failed: 'failed   ', 'timed-out': 'timed out', 'not-run': 'not run  ' };
function runLines(run, timeout, colours) {
    const { command, of, isSetup, result, seconds, output } = run;
    const word = (result === 'passed' ? colours.green : result === 'not-run' ? colours.yellow : colours.red)(WORDS[result]);
    const { shown, more } = (0,inert/* firstOf */.Ku)(of, MOST_ITEMS);
    const names = shown.map(({ plan, item }) => `"${plan}/${item}"`).join(', ');
    const owners = isSetup ? ', set-up' : of.length > 0 ? `, for ${names}${more > 0 ? ` and ${more} more` : ''}` : '';
    const time = result === 'not-run' ? 'a command that prepares the working tree failed' : `${endOf(run, timeout)}${seconds} s`;
    return [
        `${word}  ${(0,inert/* visible */.RK)(`${(0,inert/* shortened */.vI)(command, MOST_UNITS)} (${time}${owners})`)}`,
        ...(result === 'passed' || result === 'not-run' ? [] : outputLines(output, run.outputBytes)),
    ];
}
function endOf({ result, exitCode, signal }, timeout) {
    if (result === 'timed-out')
        return `ended after ${(0,words/* plural */.LS)(timeout, 'minute')}, `;
    if (exitCode !== undefined && exitCode !== 0)
        return `exit code ${exitCode}, `;
    return signal === undefined ? '' : `ended by ${signal}, `;
}
/** The end, where the reason usually is. */
function outputLines(output, bytes) {
    const lines = output.trimEnd() === '' ? [] : (0,inert/* visibleLines */.gB)(output.trimEnd());
    const cutLines = lines.length > MOST_LINES;
    return [
        ...(cutLines ? [`  … (the last ${MOST_LINES} lines of ${bytes} bytes)`] : []),
        ...lines.slice(-MOST_LINES).map((line) => `  ${(0,inert/* shortened */.vI)(line, MOST_UNITS)}`),
    ];
}
function verification_text_searchLines({ causes, notSearched, runs, mostRuns }, base) {
    return [
        ...causes.flatMap((each) => ['', ...causeLines(each, base)]),
        ...notSearched.flatMap((each) => ['', `${(0,inert/* visible */.RK)((0,inert/* shortened */.vI)(each, MOST_UNITS))}: was not searched.`]),
        ...(runs >= mostRuns
            ? [`The search stopped after ${(0,words/* plural */.LS)(runs, 'run')}.`]
            : [`The search took ${(0,words/* plural */.LS)(runs, 'run')}.`]),
    ];
}
function causeLines({ command, because, branches, kept, isMinimal, isSmallest }, base) {
    const name = (0,inert/* visible */.RK)((0,inert/* shortened */.vI)(command, MOST_UNITS));
    if (because === 'base') {
        return [`${name}: also fails on "${(0,inert/* visible */.RK)(base)}", so the search cannot tell which branch is the reason.`];
    }
    if (because === 'unstable') {
        return [
            `${name}: failed and passed in the same tree, so the search cannot rely on it. The tree has ${(0,words/* plural */.LS)(branches.length, 'branch')}.`,
            'Either its result varies, or it depends on what the commands before it left in the working tree.',
        ];
    }
    const needed = kept.length > 0;
    const names = branches.map((each) => `  ${(0,inert/* visible */.RK)(verification_text_nameOf(each))}${kept.includes(each) ? ', which the command needs' : ''}`);
    if (branches.length === 1)
        return [`${name}: fails with this branch alone:`, ...names];
    const claim = isSmallest ? ` No smaller set${needed ? ' with what it needs' : ''} fails.` : '';
    return [
        `${name}: fails with these ${branches.length} branches together:`,
        ...names,
        isMinimal
            ? `Without any one of ${needed ? 'the others' : 'them'} it passes.${claim}`
            : 'Whether it also fails with fewer of them could not be tested.',
    ];
}
function verification_text_nameOf({ plan, item, branch }) {
    return item === undefined ? `"${branch}"` : `"${plan}/${item}" (branch "${branch}")`;
}

// EXTERNAL MODULE: ./lib/shell/git/git-version.js
var git_version = __webpack_require__(9288);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/core/contracts/contract-states.js + 14 modules
var contract_states = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/progress/base-contracts.js
var base_contracts = __webpack_require__(4476);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/base-state.js + 1 modules
var base_state = __webpack_require__(1505);
;// CONCATENATED MODULE: ./lib/core/rehearsal/given-order.js
/** Branches that need each other in a circle come last. */
function inGivenOrder(branches) {
    const known = new Set(branches.map(({ key }) => key));
    const placed = new Set();
    const order = [];
    let waiting = [...branches];
    const isReady = ({ after }) => after.every((key) => placed.has(key) || !known.has(key));
    for (let next = waiting.find(isReady); next !== undefined; next = waiting.find(isReady)) {
        const { key } = next;
        order.push(next);
        placed.add(key);
        waiting = waiting.filter((each) => each.key !== key);
    }
    return [...order, ...waiting];
}

;// CONCATENATED MODULE: ./lib/core/rehearsal/best-order.js
/**
 * Finds the order in which the most branches merge cleanly.
 *
 * The search is exact, by chains of merges, where at most eight branches conflict. Of more it compares the given order,
 * the reversed one, the branches with the fewest conflicts first, and a large group without conflicts first, and then
 * moves branches that are left out to the front as long as that helps.
 */



const MOST_EXACT = 8;
async function bestOrder(start, order, merge, options) {
    const space = spaceOf(start, order, merge, options);
    const given = await mergeChain(start, order, space.merge);
    const count = mergedIn(given).length;
    if (count === order.length) {
        return { chain: given, pairs: [], isExact: true, given: count, merges: space.spent() };
    }
    const pairs = await conflictingPairs(space);
    const degrees = degreesOf(pairs);
    const degree = ({ key }) => degrees.get(key) ?? 0;
    const searched = await searchedOrder(space, pairs, given);
    const orders = [searched.order, order.toSorted((a, b) => degree(a) - degree(b)), order.toReversed()];
    let chain = given;
    for (const each of orders)
        chain = better(chain, await mergeChain(start, inGivenOrder(each), space.merge));
    const isExact = searched.isExact || mergedIn(chain).length === order.length;
    if (!isExact)
        chain = await improved(space, chain);
    const hub = order.reduce((most, each) => (degree(each) > Math.max(1, most ? degree(most) : 1) ? each : most), undefined);
    return { chain, pairs, ...(hub ? { hub } : {}), isExact, given: count, merges: space.spent() };
}
function better(one, other) {
    return mergedIn(other).length > mergedIn(one).length ? other : one;
}
/** Merges each branch into each state once. The history counts too, because it decides on the merge base. */
function spaceOf(start, order, merge, options) {
    const results = new Map();
    const histories = new Map([[start, []]]);
    let merges = 0;
    return {
        start,
        order,
        options,
        spent: () => merges,
        merge: async (state, branch) => {
            const history = histories.get(state) ?? [];
            const key = [...history, options.keyOf(state), branch.key].join('\0');
            const result = await (0,maps/* remembered */.HK)(results, key, () => {
                merges += 1;
                return merge(state, branch);
            });
            if (result.clean && !histories.has(result.state))
                histories.set(result.state, [...history, branch.key].sort());
            return result;
        },
    };
}
/** Each pair in the direction of the given order, and each branch that conflicts with the base alone. */
async function conflictingPairs({ start, order, merge, options, spent, }) {
    const byKey = new Map(order.map((branch) => [branch.key, branch]));
    const needsOf = (branch) => {
        const met = new Set();
        const visit = ({ after }) => {
            for (const key of after) {
                const below = byKey.get(key);
                if (!below || met.has(key))
                    continue;
                met.add(key);
                visit(below);
            }
        };
        visit(branch);
        return order.filter(({ key }) => met.has(key));
    };
    const isClean = async (...branches) => {
        const all = [...new Set(branches.flatMap((each) => [...needsOf(each), each]))];
        const { steps } = await mergeChain(start, all, merge);
        return steps.length === all.length && steps.every(({ clean }) => clean);
    };
    const pairs = [];
    const alone = new Set();
    for (const branch of order) {
        if (await isClean(branch))
            alone.add(branch.key);
        else if (needsOf(branch).every(({ key }) => alone.has(key)))
            pairs.push({ second: branch });
    }
    const clean = order.filter(({ key }) => alone.has(key));
    for (const [index, second] of clean.entries()) {
        for (const first of clean.slice(0, index)) {
            if (spent() >= options.mostMerges || !options.mayConflict(first, second))
                continue;
            if (!(await isClean(first, second)))
                pairs.push({ first, second });
        }
    }
    return pairs;
}
function degreesOf(pairs) {
    const degrees = new Map();
    for (const { first, second } of pairs) {
        for (const { key } of first ? [first, second] : [])
            degrees.set(key, (degrees.get(key) ?? 0) + 1);
    }
    return degrees;
}
/** The branches that conflict come last: group after group, because groups do not change what the others can do. */
async function searchedOrder(space, pairs, given) {
    const { order, options, start, merge } = space;
    const failed = new Set([
        ...pairs.flatMap(({ first, second }) => [...(first ? [first.key] : []), second.key]),
        ...given.steps.flatMap(({ branch, clean }) => (clean ? [] : [branch.key])),
        ...given.skipped.map(({ branch }) => branch.key),
    ]);
    const conflicting = order.length <= MOST_EXACT ? order : withDependents(order, failed);
    const groups = groupsOf(conflicting, options.mayConflict);
    const others = order.filter((each) => !conflicting.includes(each));
    let chain = await mergeChain(start, others, merge);
    let isExact = true;
    for (const group of groups) {
        const before = mergedIn(chain);
        const found = group.length <= MOST_EXACT ? await longestOrder(space, chain.state, before, group) : largeOrder(group, pairs);
        isExact = isExact && found.isExact;
        chain = await mergeChain(start, [...before, ...found.order], merge);
    }
    const merged = mergedIn(chain);
    return { order: [...merged, ...order.filter((each) => !merged.includes(each))], isExact };
}
function withDependents(order, failed) {
    const keys = new Set(failed);
    for (let size = -1; size !== keys.size;) {
        size = keys.size;
        for (const { key, after } of order)
            if (after.some((each) => keys.has(each)))
                keys.add(key);
    }
    return order.filter(({ key }) => keys.has(key));
}
/** Branches that may conflict or need each other, directly or through others. */
function groupsOf(branches, mayConflict) {
    const groupOf = new Map();
    const rootOf = (key) => {
        const above = groupOf.get(key) ?? key;
        return above === key ? key : rootOf(above);
    };
    for (const [index, one] of branches.entries()) {
        for (const other of branches.slice(0, index)) {
            if (one.after.includes(other.key) || other.after.includes(one.key) || mayConflict(other, one))
                groupOf.set(rootOf(one.key), rootOf(other.key));
        }
    }
    const groups = new Map();
    for (const each of branches)
        (0,maps/* append */.BC)(groups, rootOf(each.key), each);
    return [...groups.values()];
}
/** Tries every order. The first of the longest is taken, which is the nearest to the given order. */
async function longestOrder({ merge, options, spent }, start, before, group) {
    const known = new Map();
    const merged = new Set(before.map(({ key }) => key));
    let isExact = true;
    const longest = (state, path) => {
        const key = [...path.map((each) => each.key).sort(), options.keyOf(state)].join('\0');
        return (0,maps/* remembered */.HK)(known, key, () => longestFrom(state, path));
    };
    async function longestFrom(state, path) {
        const rest = group.filter((each) => !path.includes(each));
        let best = [];
        for (const branch of rest) {
            if (best.length === rest.length)
                break;
            if (!branch.after.every((key) => merged.has(key) || path.some((each) => each.key === key)))
                continue;
            if (spent() >= options.mostMerges) {
                isExact = false;
                break;
            }
            const result = await merge(state, branch);
            if (!result.clean)
                continue;
            const found = [branch, ...(await longest(result.state, [...path, branch]))];
            if (found.length > best.length)
                best = found;
        }
        return best;
    }
    const order = await longest(start, []);
    return { order, isExact };
}
/** First a group without conflicts: again and again the branch with the fewest conflicts among those that are left. */
function largeOrder(group, pairs) {
    const foes = new Map();
    for (const { first, second } of pairs) {
        if (!first)
            continue;
        (0,maps/* remembered */.HK)(foes, first.key, () => new Set()).add(second.key);
        (0,maps/* remembered */.HK)(foes, second.key, () => new Set()).add(first.key);
    }
    const left = new Set(group.map(({ key }) => key));
    const chosen = [];
    const count = ({ key }) => [...(foes.get(key) ?? [])].filter((each) => left.has(each)).length;
    for (;;) {
        const next = group
            .filter(({ key }) => left.has(key))
            .reduce((best, each) => (best && count(best) <= count(each) ? best : each), undefined);
        if (!next)
            break;
        chosen.push(next);
        left.delete(next.key);
        for (const foe of foes.get(next.key) ?? [])
            left.delete(foe);
    }
    const rest = group.filter((each) => !chosen.includes(each));
    return { order: inGivenOrder([...chosen, ...rest]), isExact: false };
}
/** Moves a branch that was left out, with what it needs, to the front, and keeps the order if more branches merge. */
async function improved(space, first) {
    const { start, order, merge, options, spent } = space;
    let chain = first;
    for (let hasGained = true; hasGained;) {
        hasGained = false;
        const merged = mergedIn(chain);
        const others = order.filter((each) => !merged.includes(each));
        for (const branch of others) {
            if (spent() >= options.mostMerges)
                return chain;
            const rest = others.filter((each) => each !== branch);
            const moved = await mergeChain(start, inGivenOrder([branch, ...merged, ...rest]), merge);
            if (mergedIn(moved).length <= merged.length)
                continue;
            chain = moved;
            hasGained = true;
            break;
        }
    }
    return chain;
}

// EXTERNAL MODULE: ./lib/core/progress/progress.js + 1 modules
var progress_progress = __webpack_require__(1650);
// EXTERNAL MODULE: ./lib/core/progress/shared-commits.js
var shared_commits = __webpack_require__(9881);
;// CONCATENATED MODULE: ./lib/core/rehearsal/candidates.js
/** Which branches of the plans are merged in a rehearsal, what each needs first, and which cannot take part. */




/** The changes of a branch that can be merged, or why it is left out. */
function mergeTrial(changes) {
    if (changes.complete)
        return { changes: changes.list };
    if (changes.sinceFirst)
        return { changes: changes.sinceFirst };
    return { because: 'unrelated', why: `It cannot be merged: ${changes.reason}.` };
}
/** @param ids of the plans to rehearse, all if there are none */
function candidatesOf({ basePlans, planState }, snapshot, ids) {
    const stacked = (0,shared_commits/* withStackedBranches */.G)(basePlans.plans, planState);
    if (stacked === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const belowOf = (pull) => {
        const base = stacked.pulls.find(({ branch }) => branch === pull.branch)?.base;
        return base === undefined || base === snapshot.base.branch ? [] : [base];
    };
    const chosen = planState.plans.filter(({ id }) => ids.length === 0 || ids.includes(id));
    const progressOf = (plan) => (0,plan_plan/* itemsOf */.S3)(plan).flatMap((item) => planState.progress.get((0,plan_plan/* keyOf */.TN)(item)) ?? []);
    const branches = [];
    const leftOut = [];
    for (const progress of chosen.flatMap(progressOf)) {
        const { item, pulls, duplicates, leftovers } = progress;
        const about = { plan: item.plan, item: item.item };
        const waitsFor = planState.waitsFor(item);
        const absent = waitsFor.find((each) => each.pulls.length === 0 || !chosen.includes(each.plan));
        for (const pull of pulls) {
            const { branch, head } = pull;
            const trial = mergeTrial(pull.changes);
            if (item.dropped !== undefined) {
                leftOut.push({ ...about, branch, because: 'claim', why: `Item "${item.item}" is dropped.` });
            }
            else if ('because' in trial) {
                leftOut.push({ ...about, branch, ...trial });
            }
            else if (absent) {
                leftOut.push({ ...about, branch, because: 'dependency', why: absentWords(absent, item.plan, chosen) });
            }
            else {
                const needs = [...waitsFor.flatMap((each) => each.pulls.map((other) => other.branch)), ...belowOf(pull)];
                branches.push({ ...about, branch, head, needs: [...new Set(needs)], ...trial });
            }
        }
        for (const { branch } of [...duplicates, ...leftovers]) {
            const why = `Item "${item.item}" has ${pulls[0] ? `another branch, ${(0,progress_progress/* pullName */.N4)(pulls[0])}` : 'merged already'}.`;
            leftOut.push({ ...about, branch, because: 'claim', why });
        }
        if (pulls.length === 0)
            leftOut.push(...mergedBranches(progress));
    }
    for (const pull of snapshot.pulls) {
        const role = planState.roleOf(pull);
        if (role.kind !== 'clash' || !role.claimants.some(({ plan }) => chosen.some(({ id }) => id === plan)))
            continue;
        const items = role.claimants.map(({ plan, item }) => `"${plan}/${item}"`).join(' and ');
        leftOut.push({ branch: pull.branch, because: 'claim', why: `The items ${items} claim it.` });
    }
    const claimed = new Set([...planState.progress.values()].flatMap((each) => [...each.pulls, ...each.duplicates, ...each.leftovers, ...each.merges].map(({ branch }) => branch)));
    for (const { branch } of leftOut)
        claimed.add(branch);
    return { branches, leftOut, claimed };
}
function absentWords({ item, because, pulls }, plan, chosen) {
    const name = `"${item.plan === plan ? '' : `${item.plan}/`}${item.item}"`;
    const isElsewhere = pulls.length > 0 && !chosen.some(({ id }) => id === item.plan);
    return isElsewhere
        ? `It depends on item ${name}, whose plan is not part of this rehearsal.`
        : `It depends on item ${name}, which ${because} and has no open branch.`;
}
function mergedBranches({ item, merges, finished }) {
    if (!finished || item.dropped !== undefined)
        return [];
    return [...new Set(merges.map(({ branch }) => branch))].map((branch) => ({
        plan: item.plan,
        item: item.item,
        branch,
        because: 'merged',
        why: MERGED,
    }));
}
const MERGED = 'The base has its work already.';

;// CONCATENATED MODULE: ./lib/core/rehearsal/shared-paths.js
/** @param changesOf by the key of a branch */
function pathMeetings(changesOf) {
    const known = new Map();
    const reachOf = (key) => {
        const reach = known.get(key) ?? reachIn(changesOf(key));
        known.set(key, reach);
        return reach;
    };
    return (one, other) => meet(reachOf(one), reachOf(other));
}
function reachIn(changes) {
    const foldersOf = (kind) => changes.filter((each) => each.kind === kind).flatMap(({ path }) => foldersAbove(path));
    return {
        paths: new Set(changes.map(({ path }) => path)),
        folders: new Set(changes.flatMap(({ path }) => foldersAbove(path))),
        filled: new Set(foldersOf('create')),
        emptied: new Set(changes.flatMap(({ kind, path }) => (kind === 'delete' ? foldersAbove(path).slice(-1) : []))),
    };
}
function meet(one, other) {
    return (haveCommon(one.paths, other.paths) ||
        haveCommon(one.paths, other.folders) ||
        haveCommon(one.folders, other.paths) ||
        haveCommon(one.emptied, other.filled) ||
        haveCommon(one.filled, other.emptied));
}
function haveCommon(one, other) {
    const [small, large] = one.size <= other.size ? [one, other] : [other, one];
    for (const each of small)
        if (large.has(each))
            return true;
    return false;
}
/** From the outermost in, without the root. */
function foldersAbove(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

// EXTERNAL MODULE: ./lib/core/report/progress-text.js
var progress_text = __webpack_require__(575);
// EXTERNAL MODULE: ./lib/shell/git/branch-state.js + 3 modules
var branch_state = __webpack_require__(2126);
// EXTERNAL MODULE: ./lib/shell/git/branches.js
var branches = __webpack_require__(4681);
// EXTERNAL MODULE: ./lib/shell/git/contents.js + 1 modules
var git_contents = __webpack_require__(1201);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/core/rehearsal/overlay.js
function canBeOverlaid(changes) {
    return changes.every(({ before, after, now, above }) => {
        // With a deletion, Git looks for renames.
        if (after === null)
            return false;
        if (before !== null)
            return now !== null && now.mode === before.mode && now.oid === before.oid;
        return now === null && above.every((state) => state === 'folder' || state === 'new');
    });
}

// EXTERNAL MODULE: ./lib/shell/git/diff.js
var diff = __webpack_require__(6462);
// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/path-name.js
var path_name = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/shell/git/merge-tree.js


/** @throws Failure if the two have no common history, or if Git cannot write */
async function mergeTree(scratch, ours, theirs) {
    const args = ['merge-tree', '--write-tree', '-z', ours, theirs];
    const { code, stdout } = await (0,git/* gitAnswer */.Hr)(scratch.workTree, args, [0, 1], { scratch });
    const [tree = '', ...parts] = (0,path_name/* nulSeparated */.$Y)(stdout);
    return { tree, clean: code === 0, conflicts: code === 0 ? [] : conflictsIn(parts, [ours, theirs]) };
}
/**
 * The unmerged entries end with an empty part, and the messages follow. A file that cannot stay in its place gets the
 * name of its side as an ending. The conflict is about the place.
 */
function conflictsIn(parts, sides) {
    const aside = new RegExp(`~(?:${sides.join('|')})(?:_\\d+)?$`);
    const inPlace = (path) => path.replace(aside, '');
    const end = parts.indexOf('');
    const unmerged = new Set(parts.slice(0, end).map((entry) => inPlace(entry.slice(entry.indexOf('\t') + 1))));
    const rows = messagesIn(parts.slice(end + 1)).flatMap((message) => rowsOf(message, unmerged, inPlace));
    const met = new Set(rows.map(({ path }) => path));
    const silent = [...unmerged].filter((path) => !met.has(path));
    const all = [...rows, ...silent.map((path) => ({ path, kind: 'content', others: [] }))];
    const binary = new Set(all.flatMap(({ path, kind }) => (kind === 'binary' ? [path] : [])));
    const isRepeated = ({ path, kind }) => binary.has(path) && (kind === 'content' || kind === 'add/add');
    const unique = new Map(all.filter((row) => !isRepeated(row)).map((row) => [`${row.path}\0${row.kind}`, row]));
    return [...unique.values()]
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.kind < b.kind ? -1 : 1))
        .map(({ path, kind, others }) => ({
        path: (0,path_name/* pathNameOf */.Q1)(path).path,
        kind,
        others: others.map((each) => (0,path_name/* pathNameOf */.Q1)(each).path),
    }));
}
function messagesIn(parts) {
    const messages = [];
    for (let at = 0; at < parts.length;) {
        const count = Number(parts[at]);
        if (!Number.isInteger(count) || parts[at] === '')
            break;
        const paths = parts.slice(at + 1, at + 1 + count);
        const [type = '', text = ''] = parts.slice(at + 1 + count);
        messages.push({ paths, type, text });
        at += count + 3;
    }
    return messages;
}
/** One row for each path of the message that is unmerged, or for the first path if none is. */
function rowsOf({ paths, type, text }, unmerged, inPlace) {
    const kind = kindOf(type, text);
    if (kind === undefined)
        return [];
    const all = [...new Set(paths.map(inPlace))];
    const meant = all.filter((path) => unmerged.has(path));
    const rows = meant.length > 0 ? meant : all.slice(0, 1);
    return rows.map((path) => ({ path, kind, others: all.filter((each) => each !== path) }));
}
/** Git's own word. Undefined if the message is about no conflict. */
function kindOf(type, text) {
    if (!type.startsWith('CONFLICT'))
        return undefined;
    const [, word = 'content'] = /^CONFLICT ?\(([^)]+)\)/.exec(text) ?? /^CONFLICT ?\(([^)]+)\)/.exec(type) ?? [];
    return word.startsWith('submodule') ? 'submodule' : word;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/shell/git/batch-reader.js
var batch_reader = __webpack_require__(5761);
;// CONCATENATED MODULE: ./lib/shell/git/object-store.js
/** Reads objects through one process, and writes new ones into the scratch place without any. */






/** @param zeros as long as ids are in this repository */
function openObjects(scratch, zeros) {
    const reader = (0,batch_reader/* openBatchReader */.e)(scratch.objects, { scratch });
    const folders = new Set();
    return {
        async read(id) {
            const object = await reader.read(id);
            if (!object)
                throw reader.failure() ?? missing(id);
            return object.content;
        },
        write(type, content) {
            const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
            const id = (0,external_node_crypto_.createHash)(zeros.length === 64 ? 'sha256' : 'sha1')
                .update(whole)
                .digest('hex');
            const path = (0,external_node_path_.join)(scratch.objects, id.slice(0, 2), id.slice(2));
            const folder = (0,external_node_path_.dirname)(path);
            if (!folders.has(folder))
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            folders.add(folder);
            if (!(0,external_node_fs_.existsSync)(path))
                (0,external_node_fs_.writeFileSync)(path, (0,external_node_zlib_.deflateSync)(whole, { level: 1 }));
            return id;
        },
        close: reader.end,
    };
}
function missing(id) {
    return new failure/* Failure */.H('missing-objects', `The object "${id}" cannot be read.`, 'Check the repository: git fsck');
}

;// CONCATENATED MODULE: ./lib/shell/git/tree-overlay.js
/** Trees in memory: looks entries up, replaces some of them, and writes the trees that changed. */


const FOLDER_MODE = '40000';
function storedTree(id) {
    return { mode: FOLDER_MODE, id };
}
function isFolder({ mode }) {
    return mode === FOLDER_MODE;
}
function treesIn(objects) {
    const read = new Map();
    const written = new WeakMap();
    const itemsOf = async (item) => 'items' in item
        ? item.items
        : (0,maps/* remembered */.HK)(read, item.id, async () => itemsIn(await objects.read(item.id), item.id.length / 2));
    async function find(root, path) {
        let at = root;
        for (const name of path.split('/')) {
            if (at === undefined || !isFolder(at))
                return undefined;
            at = (await itemsOf(at)).get(name);
        }
        return at;
    }
    async function place(folder, files) {
        const items = new Map(isFolder(folder) ? await itemsOf(folder) : []);
        const below = new Map();
        for (const { path, mode, id } of files) {
            const slash = path.indexOf('/');
            if (slash < 0)
                items.set(path, { mode, id });
            else
                (0,maps/* remembered */.HK)(below, path.slice(0, slash), () => []).push({ path: path.slice(slash + 1), mode, id });
        }
        for (const [name, inside] of below)
            items.set(name, await place(items.get(name) ?? EMPTY, inside));
        return { mode: FOLDER_MODE, items };
    }
    function write(item) {
        if (!('items' in item))
            return item.id;
        return (0,maps/* remembered */.HK)({ get: (key) => written.get(key), set: (key, id) => written.set(key, id) }, item, () => {
            const lines = [...item.items]
                .sort(([a, x], [b, y]) => (0,path_name/* byBytes */.bg)(sortName(a, x), sortName(b, y)))
                .flatMap(([name, each]) => [
                Buffer.from(`${each.mode} ${name}\0`, 'latin1'),
                Buffer.from(write(each), 'hex'),
            ]);
            return objects.write('tree', Buffer.concat(lines));
        });
    }
    return { find, place, write };
}
const EMPTY = { mode: FOLDER_MODE, items: new Map() };
/** Git sorts a folder as if its name ended with a slash. */
function sortName(name, item) {
    return isFolder(item) ? `${name}/` : name;
}
/** @param idLength in bytes */
function itemsIn(tree, idLength) {
    const items = new Map();
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(32, at);
        const end = tree.indexOf(0, space);
        const id = tree.toString('hex', end + 1, end + 1 + idLength);
        items.set(tree.toString('latin1', space + 1, end), { mode: tree.toString('latin1', at, space), id });
        at = end + 1 + idLength;
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/shell/git/rehearsal-merges.js
/** Merges branches in memory: in one pass where nothing has to be combined, and by `git merge-tree` everywhere else. */











function openMerges(scratch, base, zeros, works) {
    const objects = openObjects(scratch, zeros);
    const trees = treesIn(objects);
    const rootsAt = rootReader(objects);
    const commits = new WeakMap();
    const settle = settingsWriter(scratch, objects);
    const counts = { merges: 0, overlays: 0 };
    const merge = async (state, { head }) => {
        const work = works.get(head);
        const settings = work?.differences.some(isSetting) ? [...state.settings, head] : state.settings;
        if (work && (await isOverlaid(state.tree, work, trees, rootsAt))) {
            counts.overlays += 1;
            const files = work.differences.map(({ path, newMode, newId }) => ({ path, mode: newMode, id: newId }));
            const tree = files.length === 0 ? state.tree : await trees.place(state.tree, files);
            return { clean: true, state: { tree, parents: [...state.parents, head], settings } };
        }
        counts.merges += 1;
        const commit = commitOf(state);
        await settle(state.settings, trees.write(state.tree));
        const { tree, clean, conflicts } = await mergeTree(scratch, commit, head);
        if (!clean)
            return { clean, conflicts };
        return { clean, state: { tree: storedTree(tree), parents: [commit, head], settings } };
    };
    /** The merge base of the next merge depends on the history, so the merges so far have to be in it. */
    function commitOf(state) {
        const [only, ...others] = state.parents;
        if (others.length === 0)
            return only;
        return (0,maps/* remembered */.HK)({ get: (key) => commits.get(key), set: (key, id) => commits.set(key, id) }, state, () => objects.write('commit', commitText(trees.write(state.tree), state.parents)));
    }
    return {
        start: async () => ({ tree: await rootsAt(base), parents: [base], settings: [] }),
        merge,
        treeOf: ({ tree }) => trees.write(tree),
        commitOf,
        counts: () => ({ ...counts }),
        close: objects.close,
    };
}
function commitText(tree, parents) {
    const who = `parallel-work <parallel-work@localhost> ${Math.floor(Date.now() / 1000)} +0000`;
    const lines = [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${who}`,
        `committer ${who}`,
        '',
        'Rehearsal',
        '',
    ];
    return Buffer.from(lines.join('\n'));
}
function rootReader(objects) {
    const known = new Map();
    return (commit) => (0,maps/* remembered */.HK)(known, commit, async () => {
        const text = (await objects.read(commit)).toString('latin1');
        return storedTree(/^tree ([0-9a-f]+)/.exec(text)?.[1] ?? '');
    });
}
async function isOverlaid(tree, { mergeBases, differences, isPrivate }, trees, rootsAt) {
    const [fork, second] = mergeBases;
    // With several merge bases, Git merges them first. Shared commits can move the merge base.
    if (fork === undefined || second !== undefined || !isPrivate)
        return false;
    const changes = [];
    const folders = new Map();
    const stateOf = (folder) => (0,maps/* remembered */.HK)(folders, folder, () => folderState(tree, folder, fork, trees, rootsAt));
    for (const { path, oldMode, oldId, newMode, newId } of differences) {
        const before = (0,diff/* entryUnlessAbsent */.s1)(oldMode, oldId);
        const after = (0,diff/* entryUnlessAbsent */.s1)(newMode, newId);
        if (after === null)
            return false;
        const above = before === null ? await Promise.all(rehearsal_merges_foldersAbove(path).map(stateOf)) : [];
        changes.push({ before, after, now: entryOf(await trees.find(tree, path)), above });
    }
    return canBeOverlaid(changes);
}
/** A folder that changed has no id yet. No file has its mode. */
function entryOf(item) {
    return item === undefined ? null : { mode: item.mode, oid: 'id' in item ? item.id : '' };
}
async function folderState(tree, folder, fork, trees, rootsAt) {
    const now = await trees.find(tree, folder);
    if (now)
        return isFolder(now) ? 'folder' : 'file';
    return (await trees.find(await rootsAt(fork), folder)) ? 'gone' : 'new';
}
function rehearsal_merges_foldersAbove(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
/** Attributes choose how files are merged, and `.gitmodules` says where the history of a submodule is. */
function isSetting({ path }) {
    return path === '.gitmodules' || (0,external_node_path_.basename)(path) === '.gitattributes';
}
/** Puts the files that Git reads from the working tree during a merge into the scratch place, if they changed. */
function settingsWriter(scratch, objects) {
    let written;
    return async (settings, tree) => {
        const key = settings.toSorted().join(' ');
        if (key === written)
            return;
        written = key;
        const listed = await (0,entries/* listTree */.nT)(scratch.workTree, ['-r', tree], scratch);
        (0,external_node_fs_.rmSync)(scratch.workTree, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(scratch.workTree);
        for (const { path, mode, oid } of listed) {
            // Git ignores links here.
            if (!isSetting({ path }) || !(0,questions/* isFileMode */.sB)(mode) || path.split('/').some((name) => /^\.{0,2}$/.test(name)))
                continue;
            (0,external_node_fs_.mkdirSync)((0,path_name/* bytesOf */.$$)(scratch.workTree, (0,external_node_path_.dirname)(path)), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,path_name/* bytesOf */.$$)(scratch.workTree, path), await objects.read(oid));
        }
    };
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/shell/git/claims.js
var claims = __webpack_require__(5856);
;// CONCATENATED MODULE: ./lib/shell/git/rehearsal-refs.js
/** The refs that a rehearsal takes besides the branches of items. */




/** The commits of refs, by their full names. Numbers in names count as numbers. */
async function readAllRefs(root, ...prefixes) {
    const format = '--format=%(objecttype) %(objectname) %(refname) %(symref)';
    const lines = await (0,git/* gitLines */.QS)(root, ['for-each-ref', '--sort=version:refname', format, ...prefixes]);
    return lines.flatMap((line) => {
        const [type, commit = '', bytes = '', symref = ''] = line.split(' ');
        const name = Buffer.from(bytes, 'latin1').toString('utf8');
        return type === 'commit' && symref === '' ? [{ branch: name, commit, ref: name }] : [];
    });
}
/**
 * The refs that a glob matches: a full name such as `refs/pull/*\/head`, or the name of a branch of the clone or of
 * `origin`. The base is left out.
 */
async function refsMatching({ root }, globs, base) {
    const wanted = globs.flatMap((glob) => glob.startsWith('refs/') ? [glob] : [`refs/heads/${glob}`, `refs/remotes/origin/${glob}`]);
    const own = new Set([`refs/heads/${base}`, `refs/remotes/origin/${base}`]);
    const all = await readAllRefs(root);
    return all.filter(({ branch }) => !own.has(branch) && wanted.some((glob) => (0,globs_glob/* matches */.cK)(glob, branch)));
}
/** Every branch of the clone or of `origin`, and the head of every pull request that was fetched. */
async function otherHeads(repository, isKnown) {
    const names = [...(0,claims/* branchNames */.nG)(repository)].filter((name) => !isKnown(name));
    const [tips, pulls] = await Promise.all([
        (0,branches/* tipsOf */.c)(repository, names, 'local'),
        readAllRefs(repository.root, 'refs/pull/'),
    ]);
    const heads = new Set(tips.map(({ commit }) => commit));
    return [...tips, ...pulls.filter(({ branch, commit }) => branch.endsWith('/head') && !heads.has(commit))];
}

// EXTERNAL MODULE: ./lib/shell/git/merge-base.js
var merge_base = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/shell/git/rehearsal-work.js
/** Reads what the branches of a rehearsal change and how their histories are connected, with a few processes for all. */



async function readHeadWork({ root }, base, heads) {
    const unique = [...new Set(heads)];
    if (unique.length === 0)
        return new Map();
    const [bases, links] = await Promise.all([
        (0,merge_base/* allMergeBases */.UO)(root, unique.map((to) => ({ from: base, to }))),
        readLinks(root, base, unique),
    ]);
    const spans = unique.flatMap((to, index) => {
        const [from] = bases[index] ?? [];
        return from === undefined ? [] : [{ from, to }];
    });
    const found = await (0,diff/* diffSpans */.xh)(root, spans, false);
    const differences = new Map(spans.map(({ to }, index) => [to, found[index] ?? []]));
    return new Map(unique.map((head, index) => [
        head,
        {
            mergeBases: bases[index] ?? [],
            differences: differences.get(head) ?? [],
            isPrivate: links.isPrivate(index),
            builtOn: links.builtOn(index),
        },
    ]));
}
/** Each commit that the base lacks has one bit for each head that contains it. */
async function readLinks(root, base, heads) {
    const input = [...heads, `^${base}`, ''].join('\n');
    const lines = await (0,git/* gitLines */.QS)(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
    const holders = new Map();
    const add = (commit, more) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
    for (const [bit, head] of heads.entries())
        add(head, 1n << BigInt(bit));
    let shared = 0n;
    // Children come before their parents, so that the holders of each are complete when it is met.
    for (const line of lines) {
        const [commit = '', ...parents] = line.split(' ');
        const held = holders.get(commit) ?? 0n;
        if ((held & (held - 1n)) !== 0n)
            shared |= held;
        for (const parent of parents)
            add(parent, held);
    }
    const isAhead = new Set(lines.map((line) => line.slice(0, heads[0]?.length)));
    const holds = (index, head) => ((holders.get(head) ?? 0n) >> BigInt(index)) & 1n;
    return {
        isPrivate: (index) => ((shared >> BigInt(index)) & 1n) === 0n,
        builtOn: (index) => ((shared >> BigInt(index)) & 1n) === 0n
            ? []
            : heads.filter((head) => head !== heads[index] && isAhead.has(head) && holds(index, head) === 1n),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/shell/git/running.js
var running = __webpack_require__(8822);
// EXTERNAL MODULE: ./lib/shell/git/temporary-folder.js
var temporary_folder = __webpack_require__(8787);
;// CONCATENATED MODULE: ./lib/shell/git/scratch.js
/**
 * A temporary place for the objects and files of a rehearsal, so that the repository stays as it is. It goes away at the
 * end, also after an error and when a signal ends the program. What a killed program left is removed by the next one.
 */








/** A process id says something only on its own machine, and containers can share a folder. */
const PREFIX = `parallel-work-rehearsal-${(0,external_node_os_.hostname)().replace(/[^\w.]/g, '_')}-`;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** @param whenStopped ends what still runs in it when a signal ends the program. Undefined if nothing does */
async function withScratch(repository, use, whenStopped = () => undefined) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'objects'];
    const alternate = (await (0,git/* git */.$Y)(repository.root, args)).toString('utf8').replace(/\r?\n$/, '');
    const directory = (0,temporary_folder/* makeTemporaryFolder */.w)(`${PREFIX}${process.pid}-`);
    removeLeftovers((0,external_node_path_.resolve)((0,external_node_os_.tmpdir)()));
    const remove = () => removeFolder(directory);
    const stop = (signal) => {
        const end = () => {
            try {
                remove();
            }
            finally {
                for (const each of SIGNALS)
                    process.removeListener(each, stop);
                process.kill(process.pid, signal);
            }
        };
        const ending = whenStopped();
        if (ending)
            void ending.then(end);
        else
            end();
    };
    for (const each of SIGNALS)
        process.on(each, stop);
    process.on('exit', remove);
    try {
        const scratch = {
            gitDirectory: repository.gitDirectory,
            directory,
            objects: (0,external_node_path_.join)(directory, 'objects'),
            alternate,
            workTree: (0,external_node_path_.join)(directory, 'files'),
            index: (0,external_node_path_.join)(directory, 'index'),
        };
        (0,external_node_fs_.mkdirSync)(scratch.objects);
        (0,external_node_fs_.mkdirSync)(scratch.workTree);
        return await use(scratch);
    }
    catch (error) {
        throw aboutScratch(error, directory);
    }
    finally {
        for (const each of SIGNALS)
            process.removeListener(each, stop);
        process.removeListener('exit', remove);
        remove();
    }
}
/** The name says which process made it. What cannot be removed stays. */
function removeLeftovers(parent) {
    const own = process.getuid?.();
    try {
        for (const name of (0,external_node_fs_.readdirSync)(parent).filter((each) => each.startsWith(PREFIX))) {
            const pid = Number(/^(\d+)-/.exec(name.slice(PREFIX.length))?.[1]);
            const path = (0,external_node_path_.join)(parent, name);
            const made = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            const isOurs = own === undefined || made?.uid === own;
            if (made?.isDirectory() && isOurs && pid > 0 && !(0,running/* isRunning */.W)(pid))
                removeFolder(path);
        }
    }
    catch (error) {
        if (!(0,system_error/* systemError */.Oj)(error))
            throw error;
    }
}
/** A program that still writes there. */
const IN_USE = ['ENOTEMPTY', 'EBUSY'];
const isForbidden = (error) => ['EACCES', 'EPERM'].includes((0,system_error/* codeOf */.$N)(error) ?? '');
/** What cannot be removed stays, such as files that a command made as another user. The next rehearsal tries it again. */
function removeFolder(path) {
    if (wasRemoved(path))
        return;
    makeWritable(path);
    wasRemoved(path);
}
/** @returns false if the system does not allow it */
function wasRemoved(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch (error) {
        if (isForbidden(error))
            return false;
        if (!IN_USE.includes((0,system_error/* codeOf */.$N)(error) ?? ''))
            throw error;
    }
    return true;
}
/** A command can leave folders that may not be written. Those of another user stay as they are. */
function makeWritable(folder) {
    try {
        (0,external_node_fs_.chmodSync)(folder, 0o700);
        for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
            if (entry.isDirectory())
                makeWritable((0,external_node_path_.join)(folder, entry.name));
        }
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
    }
}
/** An error of the place where the rehearsal keeps its objects has nothing to do with the repository. */
function aboutScratch(error, directory) {
    const said = error instanceof Error ? error.message : '';
    if (['ENOSPC', 'EDQUOT'].includes((0,system_error/* codeOf */.$N)(error) ?? '') || /No space left on device|Disk quota exceeded/.test(said))
        return new failure/* Failure */.H('disk-full', `There is no space left in "${directory}", where the rehearsal keeps its objects.`, 'Make room there, or set TMPDIR to a folder on another disk. The repository is unchanged.');
    if (!said.includes(directory))
        return error;
    const instead = 'Or set TMPDIR to another folder. The repository is unchanged.';
    return (0,system_error/* refusedFailure */.NR)(error, 'temporary-folder', 'The rehearsal cannot keep its objects.', instead);
}

// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/rehearsal.js
/** A rehearsal: which branches take part, and what comes of merging them. The command line and the action share it. */






















/** A merge takes some milliseconds. */
const MOST_MERGES = 2_000;
/**
 * @param directory of the repository
 * @param withoutPlan what to say if no plan is open
 */
async function castOfPlans(repository, directory, { base: wanted, plan: ids = [], outsiders = false }, withoutPlan, say) {
    const place = wanted === undefined ? {} : { base: wanted };
    const source = (0,git_source/* gitSource */.Y)({ directory, repository, subject: 'all', settings: { agents: [] }, ...place });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,facts_facts/* withFacts */.Qj)(known, (facts) => {
        const state = (0,base_state/* baseStateOf */.w)(known, facts);
        const candidates = state === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : candidatesOf(state, known, ids);
        return state === facts_facts/* PENDING */.eG || candidates === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { ...state, candidates };
    }), say);
    const { basePlans, planState, candidates } = result;
    const known = planState.plans.map(({ id }) => id);
    const unknown = basePlans.plans.problems.length > 0 ? undefined : ids.find((id) => !known.includes(id));
    if (unknown !== undefined) {
        const hint = known.length > 0 ? `The open plans are ${known.map((id) => `"${id}"`).join(', ')}.` : 'No plan is open.';
        throw new failure/* Failure */.H('usage', `No plan "${unknown}" is open on "${snapshot.base.branch}".`, hint);
    }
    const bases = new Set([
        snapshot.base.branch,
        snapshot.repository.defaultBranch,
        ...basePlans.plans.inert.map(({ base }) => base),
    ]);
    const others = outsiders
        ? await otherHeads(repository, (name) => candidates.claimed.has(name) || bases.has(name))
        : [];
    const heads = new Set(candidates.branches.map(({ head }) => head));
    const more = await castOfTips(repository, snapshot.base, others.filter(({ commit }) => !heads.has(commit)));
    return {
        base: snapshot.base,
        plans: planState.plans,
        branches: [...candidates.branches, ...more.branches],
        leftOut: [...candidates.leftOut, ...more.leftOut],
        finished: [...planState.progress.values()].flatMap(({ item, finished }) => finished && item.dropped === undefined ? item : []),
        judgement: (0,base_plans/* withoutVerdicts */.HT)(basePlans, [], known.length > 0 || outsiders ? snapshot.notes : [...snapshot.notes, withoutPlan]),
    };
}
async function castOfRefs(repository, globs, wanted) {
    const base = await (0,branches/* resolveBase */.g)(repository, wanted);
    const tips = await refsMatching(repository, globs, base.branch);
    if (tips.length === 0) {
        const names = globs.map((glob) => `"${glob}"`).join(' or ');
        throw new failure/* Failure */.H('usage', `No ref matches ${names}.`, 'List the refs with: git for-each-ref');
    }
    const { branch, commit, ref, note } = base;
    const notes = note === undefined ? [] : [note];
    const judgement = { plans: [], planRevision: 'none', verdicts: [], findings: [], problems: [], notes };
    return {
        base: { branch, commit, ref },
        plans: [],
        finished: [],
        ...(await castOfTips(repository, base, tips)),
        judgement,
    };
}
/** Branches without a plan need only those that they are built on, which their history shows. */
async function castOfTips(repository, base, tips) {
    const branches = [];
    const leftOut = [];
    for (const { tip, pull, merged } of await (0,branch_state/* branchStates */.l)(repository, base, tips)) {
        const { branch } = tip;
        if (!pull) {
            if (merged)
                leftOut.push({ branch, because: 'merged', why: MERGED });
        }
        else {
            const trial = mergeTrial(pull.changes);
            if ('because' in trial)
                leftOut.push({ branch, ...trial });
            else
                branches.push({ branch, head: pull.head, needs: [], ...trial });
        }
    }
    return { branches, leftOut };
}
async function mergeAll(repository, { base, plans, branches, leftOut, finished }, isBest, say, use) {
    const works = await readHeadWork(repository, base.commit, branches.map(({ head }) => head));
    const order = inGivenOrder(withHistory(branches, works));
    const changes = new Map(branches.map((each) => [each.branch, each.changes]));
    const changesBy = (key) => changes.get(key) ?? [];
    const areShared = (...all) => all.every(({ head }) => works.get(head)?.isPrivate !== true);
    const meet = pathMeetings(changesBy);
    const rehearseIn = async (scratch) => {
        const merges = openMerges(scratch, base.commit, repository.zeros, works);
        let count = 0;
        const merge = (...step) => {
            count += 1;
            say((0,progress_text/* mergingText */.$q)(count, isBest ? undefined : order.length));
            return merges.merge(...step);
        };
        try {
            const start = await merges.start();
            const best = isBest
                ? await bestOrder(start, order, merge, {
                    keyOf: merges.treeOf,
                    mayConflict: (one, other) => areShared(one, other) || meet(one.key, other.key),
                    mostMerges: MOST_MERGES,
                })
                : undefined;
            const chain = best?.chain ?? (await mergeChain(start, order, merge));
            const { state } = chain;
            const merged = rehearsalOf(base, chain, leftOut, merges.treeOf(state), changesBy);
            const rehearsal = best ? { ...merged, search: orderReport(best) } : merged;
            const contracts = await contractsIn(rehearsal, plans, finished, scratch);
            if (!use)
                return { rehearsal, contracts };
            const tree = { scratch, base, start, merge: merges.merge, merges, merged: mergedIn(chain), state };
            return { rehearsal, contracts, used: await use.run(tree) };
        }
        finally {
            merges.close();
        }
    };
    return withScratch(repository, rehearseIn, use?.stop);
}
/** What the combined tree declares of what the items promise that are merged in it, or that the base had before. */
async function contractsIn({ order, tree }, plans, finished, scratch) {
    const items = order.length === 0 ? [] : (0,base_contracts/* providersOf */.O)(plans, [...order, ...finished]);
    const contents = await (0,git_contents/* contentsInTree */.I)(scratch, tree, [...new Set(items.flatMap(contract_states/* contractPaths */.P))]);
    return items.flatMap((item) => {
        const states = (0,contract_states/* contractStates */.L)(item, (path) => contents.get(path) ?? null);
        return states === facts_facts/* PENDING */.eG ? [] : states;
    });
}
/** A branch that contains the commits of another one needs it, unless the plans say the opposite. */
function withHistory(branches, works) {
    const needsOf = new Map(branches.map(({ branch, needs }) => [branch, new Set(needs)]));
    return branches.map(({ branch, head, needs, plan, item }) => {
        const below = works.get(head)?.builtOn ?? [];
        const others = branches.filter((each) => below.includes(each.head) && !needsOf.get(each.branch)?.has(branch));
        return {
            ...(plan === undefined ? {} : { plan }),
            ...(item === undefined ? {} : { item }),
            key: branch,
            branch,
            head,
            after: [...new Set([...needs, ...others.map((each) => each.branch)])],
        };
    });
}

;// CONCATENATED MODULE: ./lib/core/rehearsal/failure-cause.js
/** Of more items, each alone would take too many runs. */
const MOST_OWNERS = 8;
/**
 * @param all the branches with which it fails, in order: each after those that it needs
 * @param own the branches of the items that name the command. It may test what only they bring
 * @param known sets that are worth a look first, because other commands fail with them
 */
async function failureCause(all, own, known, trial) {
    const unstable = (branches) => ({
        because: 'unstable',
        branches,
        kept: [],
        isMinimal: false,
        isSmallest: false,
    });
    if ((await trial(all, true)) === 'pass')
        return unstable(all);
    const lattice = latticeOf(all, trial);
    let kept = [];
    if ((await lattice.test([])) === 'fail') {
        // It may test what one of its items brings, or what only all of them bring together.
        const sets = [...(own.length <= MOST_OWNERS ? own.map((branch) => [branch]) : []), own].map(lattice.closed);
        const place = await firstIndex(sets, async (set) => set.length < all.length && (await lattice.test(set)) === 'pass');
        const passing = sets[place];
        if (!passing)
            return { because: 'base', branches: [], kept: [], isMinimal: true, isSmallest: true };
        kept = passing;
    }
    const start = await firstIndex(known, async (set) => (await lattice.test(lattice.closed([...kept, ...set]))) === 'fail');
    const from = known[start];
    const found = await shrunk(lattice, kept, from ? lattice.closed([...kept, ...from]) : all);
    const cause = await smallest(lattice, kept, await minimal(lattice, kept, found));
    const isSure = cause.branches.length === all.length || (await trial(cause.branches, true)) !== 'pass';
    return isSure ? { because: 'branches', kept, ...cause } : unstable(cause.branches);
}
async function firstIndex(list, isIt) {
    for (const [index, each] of list.entries())
        if (await isIt(each))
            return index;
    return -1;
}
function latticeOf(all, trial) {
    const results = new Map();
    const passed = [];
    const known = new Map(all.map((branch) => [branch.key, branch]));
    const needs = new Map();
    for (const { key, after } of all) {
        needs.set(key, new Set(after.filter((each) => known.has(each)).flatMap((each) => [each, ...(needs.get(each) ?? [])])));
    }
    return {
        all,
        async test(set) {
            const keys = set.map(({ key }) => key);
            const name = keys.join('\0');
            const result = results.get(name) ?? (await trial(set));
            if (result === 'pass' && !results.has(name))
                passed.push(new Set(keys));
            results.set(name, result);
            return result;
        },
        closed(set) {
            const keys = new Set(set.flatMap(({ key }) => [key, ...(needs.get(key) ?? [])]));
            return all.filter(({ key }) => keys.has(key));
        },
        without: (set, { key }) => set.filter((each) => each.key !== key && !needs.get(each.key)?.has(key)),
        isInPassed: (set) => passed.some((keys) => set.every(({ key }) => keys.has(key))),
    };
}
/** @param from fails, while `kept` alone does not. Both are closed */
async function shrunk({ test, closed }, kept, from) {
    let found = kept;
    let pool = from;
    for (;;) {
        const fixed = found;
        const before = (count) => closed([...fixed, ...pool.slice(0, count)]);
        let [low, high] = [0, pool.length];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            if ((await test(before(middle))) === 'fail')
                high = middle;
            else
                low = middle;
        }
        found = closed([...fixed, ...pool.slice(high - 1, high)]);
        pool = pool.slice(0, high - 1);
        if (pool.length === 0 || (await test(found)) === 'fail')
            return found;
    }
}
async function minimal(lattice, kept, set) {
    let isMinimal = true;
    for (const branch of set.toReversed()) {
        if (kept.includes(branch))
            continue;
        const less = lattice.without(set, branch);
        const result = await lattice.test(less);
        if (result === 'fail')
            return minimal(lattice, kept, less);
        if (result === 'unknown')
            isMinimal = false;
    }
    return { branches: set, isMinimal };
}
const MOST_SEARCHED = 2;
/** Looks for a smaller set elsewhere: of one branch, or of two. */
async function smallest(lattice, kept, found) {
    const { all, test, closed, without, isInPassed } = lattice;
    const own = found.branches.filter((branch) => !kept.includes(branch));
    if (own.length < 2)
        return { ...found, isSmallest: found.isMinimal };
    // If all of these pass, every set that fails contains this one.
    let isOnly = true;
    for (const branch of own)
        isOnly = (await test(without(all, branch))) === 'pass' && isOnly;
    if (isOnly)
        return { ...found, isSmallest: true };
    let isSure = own.length - 1 <= MOST_SEARCHED;
    const others = all.filter((branch) => !kept.includes(branch));
    for (const size of [1, MOST_SEARCHED].filter((each) => each < own.length)) {
        for (const seeds of combinations(others, size)) {
            const set = closed([...kept, ...seeds]);
            if (set.length >= found.branches.length || isInPassed(set))
                continue;
            const result = await test(set);
            if (result === 'unknown')
                isSure = false;
            if (result === 'fail')
                return smallest(lattice, kept, await minimal(lattice, kept, set));
        }
    }
    return { ...found, isSmallest: isSure };
}
function* combinations(list, size) {
    for (const [index, first] of list.entries()) {
        if (size === 1)
            yield [first];
        else
            for (const second of list.slice(index + 1))
                yield [first, second];
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/own-checkout.js
/**
 * Checks a commit out into a folder with a Git directory of its own, which borrows the objects of the repository and of the
 * rehearsal. `git worktree add` would write into the repository. No hook and no filter of the user runs.
 */








/** @param directory does not exist yet */
async function checkOut(directory, scratch, commit, base) {
    const elsewhere = { elsewhere: true };
    const format = `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`;
    const files = ['-c', 'init.defaultRefFormat=files'];
    await (0,git/* git */.$Y)(scratch.directory, [...files, 'init', '--quiet', '--template=', format, directory], elsewhere);
    const own = (0,external_node_path_.join)(directory, '.git');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(own, 'info'), { recursive: true });
    // A line that begins with a quote is read in the C style: https://git-scm.com/docs/gitrepository-layout
    const alternates = [scratch.objects, scratch.alternate].map((path) => `${(0,path_name/* quotedPath */.MW)((0,path_name/* rawPath */.av)(path))}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'objects', 'info', 'alternates'), alternates.join(''));
    // Filters such as the one of Git LFS can write into the repository and use the network.
    (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(own, 'info', 'attributes'), '* -filter\n');
    // A clone that lacks a part of the history says where it ends.
    const shallow = await (0,git_repository/* readIfThere */.qC)((0,external_node_path_.join)((0,external_node_path_.dirname)(scratch.alternate), 'shallow'));
    if (shallow !== undefined)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'shallow'), shallow);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'packed-refs'), `${base.commit} refs/heads/${base.branch}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(own, 'HEAD'), `${commit}\n`);
    const settings = [`core.hooksPath=${external_node_os_.devNull}`, 'submodule.recurse=false'].flatMap((each) => ['-c', each]);
    const { code, stderr } = await (0,git/* attemptGit */.Kf)(directory, [...settings, 'read-tree', '--reset', '-u', 'HEAD'], elsewhere);
    if (code !== 0)
        throw checkoutFailure(scratch.directory, stderr);
}
/** @param stderr what Git said */
function checkoutFailure(directory, stderr) {
    const [said = ''] = stderr.split('\n').filter((line) => /^(?:error|fatal): /.test(line));
    const words = said.replace(/^\w+: /, '');
    if (/unable to read/.test(stderr)) {
        return new failure/* Failure */.H('missing-objects', `The combined tree cannot be checked out, because this clone lacks contents that are needed: ${words}.`, 'In a partial clone, fetch them: git fetch --refetch --no-filter origin');
    }
    const reason = (0,system_error/* reasonOf */.A3)(stderr);
    const isFull = reason ? ['ENOSPC', 'EDQUOT'].includes(reason.code) : /unable to write/.test(stderr);
    const instead = 'set TMPDIR to a folder on another disk. The repository is unchanged.';
    return new failure/* Failure */.H('checkout', `The combined tree cannot be checked out into "${directory}": ${words}.`, isFull ? `Make room there, or ${instead}` : `${reason?.hint ?? 'Check the folder.'} Or ${instead}`);
}

// EXTERNAL MODULE: ./lib/shell/git/shell-command.js
var shell_command = __webpack_require__(7411);
;// CONCATENATED MODULE: ./lib/shell/git/command-runner.js
/** Runs commands one after the other in a new checkout of a commit, each in a group of its own and with a limit of time. */




/** Of the output of each command. */
const KEPT_BYTES = 64 * 1024;
/** @param timeout in milliseconds, for each command */
function openRunner(timeout) {
    let running;
    let checkingOut;
    let isStopped = false;
    let checkouts = 0;
    /** The signal that stopped it ends the program now. */
    async function endIfStopped() {
        if (isStopped)
            await new Promise(() => undefined);
    }
    async function runOne(directory, command) {
        const start = performance.now();
        const started = (0,shell_command/* startInShell */.Q)(directory, command, { kept: KEPT_BYTES, ownGroup: true });
        running = started;
        let isTimedOut = false;
        const timer = setTimeout(() => {
            isTimedOut = true;
            void started.stop();
        }, timeout);
        const end = await started.ended;
        clearTimeout(timer);
        running = undefined;
        await endIfStopped();
        return { ...end, isTimedOut, seconds: Math.round((performance.now() - start) / 100) / 10 };
    }
    return {
        async run(scratch, commit, base, commands, mayGoOn) {
            checkouts += 1;
            const directory = (0,external_node_path_.join)(scratch.directory, `checkout-${checkouts}`);
            checkingOut = checkOut(directory, scratch, commit, base);
            try {
                await checkingOut;
            }
            finally {
                checkingOut = undefined;
                // Ctrl-C also ends the Git that checks out.
                await endIfStopped();
            }
            const ends = [];
            for (const [index, command] of commands.entries()) {
                const end = await runOne(directory, command);
                ends.push(end);
                if (!mayGoOn(end, index))
                    break;
            }
            removeFolder(directory);
            return ends;
        },
        stop() {
            if (!running && !checkingOut)
                return undefined;
            isStopped = true;
            return running ? running.stop() : checkingOut?.catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./lib/commands/cli/verify-rehearsal.js
/** `rehearse --verify`: runs the verification commands in the combined tree, and with `--bisect` finds out who breaks them. */






const DEFAULT_TIMEOUT = 10;
/** A day. */
const MOST_MINUTES = 1_440;
/** Whoever opens a pull request or writes a comment cannot make these run with the secrets of the repository. */
const EVENTS = ['pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch'];
/** Of the search for causes. */
const MOST_RUNS = 100;
/**
 * @param event of the workflow that this runs in, if it does
 * @returns undefined if nothing shall be verified
 */
function verifyWish(options, isOfRefs, event) {
    const { verify = false, bisect = false, setup = false, command: given = [], timeout } = options;
    if (!verify) {
        const first = bisect ? '--bisect' : setup ? '--setup' : given.length > 0 ? '--command' : '--timeout';
        if (!bisect && !setup && given.length === 0 && timeout === undefined)
            return undefined;
        throw new failure/* Failure */.H('usage', `The option ${first} needs --verify.`, 'Add --verify, which runs commands in the combined tree.');
    }
    if (event !== undefined && !EVENTS.includes(event)) {
        throw new failure/* Failure */.H('refused', `The option --verify runs code of all branches, and a workflow on "${event}" can have secrets and a token that can write.`, 'Run it in a workflow on "pull_request", or on "workflow_dispatch" in a job without secrets.');
    }
    if (isOfRefs && given.length === 0) {
        throw new failure/* Failure */.H('usage', 'With --refs no plan is read, so there is no command to verify with.', 'Name one, for example: --command "npm test"');
    }
    if (isOfRefs && setup) {
        throw new failure/* Failure */.H('usage', 'With --refs no plan is read, so there is no set-up to run.', 'Leave out --setup, and put the set-up into the command, for example: --command "npm ci && npm test"');
    }
    if (given.some((each) => each.trim() === '')) {
        throw new failure/* Failure */.H('usage', 'The option --command is empty.', 'Name a command, for example: --command "npm test"');
    }
    return { withSearch: bisect, withSetup: setup, given: given.map((each) => each.trim()), timeout: minutesOf(timeout) };
}
function minutesOf(timeout) {
    if (timeout === undefined)
        return DEFAULT_TIMEOUT;
    const minutes = /^\d+(?:\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
    if (minutes > 0 && minutes <= MOST_MINUTES)
        return minutes;
    throw new failure/* Failure */.H('usage', `The option --timeout is "${timeout}".`, `Write a number of minutes, from 0.01 to ${MOST_MINUTES}, for example: --timeout 15`);
}
function verifyUse(plans, wish, say) {
    const runner = openRunner(wish.timeout * 60_000);
    return { run: (tree) => verifyTree(tree, plans, wish, runner, say), stop: runner.stop };
}
async function verifyTree(tree, plans, { withSearch, withSetup, given, timeout }, runner, say) {
    const { scratch, base, merges, merged, state } = tree;
    if (merged.length === 0)
        return { runs: [], timeout };
    const commands = verificationCommands(plans, merged, given, withSetup);
    if (commands.every(({ isSetup }) => isSetup)) {
        throw new failure/* Failure */.H('usage', 'No plan names a command under "verification" for the branches that merge.', 'Name one, for example: --command "npm test"');
    }
    const texts = commands.map(({ command }) => command);
    say((0,progress_text/* verifyingText */.bS)(1, commands.length));
    const ends = await runner.run(scratch, merges.commitOf(state), base, texts, (end, index) => {
        say((0,progress_text/* verifyingText */.bS)(Math.min(index + 2, commands.length), commands.length));
        return isPassed(end) || commands[index]?.isSetup !== true;
    });
    const runs = commands.map((command, index) => runOf(command, ends[index]));
    if (!withSearch || !runs.some(isFailed))
        return { runs, timeout };
    return { runs, timeout, search: await searchCauses(tree, plans, runs, runner.run, say) };
}
function isPassed({ code, isTimedOut }) {
    return code === 0 && !isTimedOut;
}
function runOf(command, end) {
    if (!end)
        return { ...command, result: 'not-run', seconds: 0, output: '', outputBytes: 0 };
    return {
        ...command,
        result: isPassed(end) ? 'passed' : end.isTimedOut ? 'timed-out' : 'failed',
        ...(end.code === null || end.isTimedOut ? {} : { exitCode: end.code }),
        ...(end.signal === null ? {} : { signal: end.signal }),
        seconds: end.seconds,
        output: end.error === undefined ? end.output : `${end.output}${end.error}\n`,
        outputBytes: end.bytes,
    };
}
function isFailed({ result }) {
    return result === 'failed' || result === 'timed-out';
}
/** One failing command after the other. A command runs once in each tree, and once more where the answer decides. */
async function searchCauses({ scratch, base, start, merge, merges, merged, state }, plans, all, run, say) {
    const setup = all.filter(({ isSetup }) => isSetup).map(({ command }) => command);
    const causes = [];
    const notSearched = [];
    let runs = 0;
    /** @param before commands that may fail, and whose files it may need */
    function trialOf({ command, isSetup }, before) {
        const first = isSetup ? setup.slice(0, setup.indexOf(command)) : setup;
        const script = [...first, ...before, command];
        const results = new Map([[merges.treeOf(state), 'fail']]);
        return async (branches, again = false) => {
            if (runs >= MOST_RUNS)
                return 'unknown';
            const chain = await mergeChain(start, branches, merge);
            if (mergedIn(chain).length < branches.length)
                return 'unknown';
            const id = merges.treeOf(chain.state);
            const known = again ? undefined : results.get(id);
            if (known !== undefined)
                return known;
            runs += 1;
            say((0,progress_text/* searchingText */.Wy)(runs));
            const mayGoOn = (end, index) => isPassed(end) || index >= first.length;
            const ends = await run(scratch, merges.commitOf(chain.state), base, script, mayGoOn);
            const last = ends.at(-1);
            const result = ends.length < script.length || !last ? 'unknown' : isPassed(last) ? 'pass' : 'fail';
            results.set(id, result);
            return result;
        };
    }
    for (const [index, each] of all.entries()) {
        if (!isFailed(each))
            continue;
        if (runs >= MOST_RUNS) {
            notSearched.push(each.command);
            continue;
        }
        const own = ownBranches(plans, merged, each);
        const known = causes.flatMap(({ because, branches }) => (because === 'branches' ? [branches] : []));
        const before = all.slice(0, index).filter(({ isSetup, result }) => !isSetup && result === 'passed');
        let cause = await failureCause(merged, own, known, trialOf(each, []));
        if (cause.because === 'base' && before.length > 0) {
            const passed = before.map(({ command }) => command);
            cause = await failureCause(merged, own, known, trialOf(each, passed));
        }
        causes.push({ command: each.command, ...cause });
    }
    return { causes, notSearched, runs, mostRuns: MOST_RUNS };
}
/** The branches of the items that name a command. Of an integration, those of all items of its plan. */
function ownBranches(plans, merged, { of }) {
    const isOfAll = ({ plan, item }) => plans.find(({ id }) => id === plan)?.integration?.item === item;
    return merged.filter((each) => of.some((ref) => each.plan === ref.plan && (each.item === ref.item || isOfAll(ref))));
}

;// CONCATENATED MODULE: ./lib/commands/cli/rehearse.js
/** `rehearse`: merges all open branches of the plans in memory, in order, and reports what conflicts. */












const NO_PLAN = 'Without a plan, name the branches: parallel-work rehearse --refs "feat/*"';
/**
 * @returns 0 if every branch merges cleanly and every command passes, 1 if a branch is left out or a command fails, 2 if a
 * plan is broken
 */
async function rehearse(options, here) {
    const { directory, terminal } = here;
    requireOneKind(options);
    const wish = verifyWish(options, options.refs !== undefined, here.event);
    await (0,git_version/* requireMergeTree */.C)(directory);
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const cast = options.refs
        ? await castOfRefs(repository, options.refs, options.base)
        : await castOfPlans(repository, directory, options, NO_PLAN, terminal.progress.say);
    if (cast.judgement.problems.length > 0) {
        await terminal.print(here.json ? (0,json/* json */.Pq)('rehearse', 2, cast.judgement) : (0,report_terminal/* terminal */.Fo)(cast.judgement, { colours: terminal.colours }));
        return 2;
    }
    const { say } = terminal.progress;
    const use = wish && verifyUse(cast.plans, wish, say);
    const made = await mergeAll(repository, cast, options.order === 'best', say, use);
    const { rehearsal, contracts, used: verification } = made;
    const judgement = contracts.length > 0 ? { ...cast.judgement, contracts } : cast.judgement;
    const code = isClean(rehearsal) && (!verification || isVerified(verification)) ? 0 : 1;
    if (here.json) {
        const shown = verification ? { verification: shownVerification(verification) } : {};
        await terminal.print((0,json/* json */.Pq)('rehearse', code, judgement, { rehearsal: { ...shownRehearsal(rehearsal), ...shown } }));
    }
    else {
        const lines = [
            ...rehearsalLines(rehearsal, terminal.colours),
            ...(verification ? verificationLines(verification, cast.base.branch, terminal.colours) : []),
            ...promiseLines(contracts, terminal.colours),
            ...(0,report_terminal/* warningLines */._F)(judgement, terminal.colours),
            ...judgement.notes.map((note) => terminal.colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ];
        await terminal.print(lines.map((line) => `${line}\n`).join(''));
    }
    return code;
}
function requireOneKind({ refs, plan, outsiders }) {
    if (refs === undefined || (plan === undefined && !outsiders))
        return;
    throw new failure/* Failure */.H('usage', 'The option --refs cannot be combined with --plan or --outsiders.', 'With --refs, the plans are not read. Name the branches that you want with one or more --refs.');
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ sharedFileAt),
/* harmony export */   QZ: () => (/* binding */ mayBeSharedFile),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   z1: () => (/* binding */ settingsAt)
/* harmony export */ });
/* unused harmony export CULPRITS */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/**
 * Files that many changes need, and files that configure the repository, its continuous integration and its agents.
 * `lint` warns if an item has such a file (`shared-file`), and no leeway covers one.
 */



const LOCK_FILES = {
    what: 'a lock file',
    isGenerated: true,
    globs: [
        '{package-lock,npm-shrinkwrap,packages.lock}.json',
        '{yarn,bun,deno,poetry,uv,pdm,Pipfile,Cargo,Gemfile,composer,mix,pubspec,Podfile,flake,conan,MODULE.bazel}.lock',
        'pnpm-lock.yaml',
        'bun.lockb',
        'go{,.work}.sum',
        'Package.resolved',
        'gradle.lockfile',
        '.terraform.lock.hcl',
    ],
};
function isLockFile(path) {
    return LOCK_FILES.globs.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(`**/${glob}`, path));
}
const CULPRITS = [
    LOCK_FILES,
    {
        what: 'a manifest',
        globs: [
            '{package,lerna,nx,turbo,deno,composer,vcpkg}.json',
            'deno.jsonc',
            '{pnpm-workspace,pubspec,stack}.yaml',
            '{pyproject,Cargo,libs.versions}.toml',
            'setup.{py,cfg}',
            'requirements{*,/*}.txt',
            '{Pipfile,Gemfile,Podfile,Makefile,Justfile,WORKSPACE}',
            'environment.yml',
            'go.{mod,work}',
            'pom.xml',
            '{build,settings}.gradle{,.kts}',
            'gradle.properties',
            'build.sbt',
            '*.{csproj,sln,slnx,gemspec,cabal}',
            'Directory.{Build.props,Build.targets,Packages.props}',
            'mix.exs',
            'Package.swift',
            'project.pbxproj',
            'CMakeLists.txt',
            'meson.build',
            'conanfile.{txt,py}',
            'MODULE.bazel',
            'flake.nix',
            'rebar.config',
            'dune-project',
            'project.clj',
            'deps.edn',
            'BUILD{,.bazel}',
            '{VERSION,VERSION.txt,version.txt,version.py,_version.py,version.rb,version.go}',
        ],
    },
    {
        what: 'settings that all parts share',
        globs: [
            '{tsconfig*,jsconfig,angular}.json',
            'biome.{json,jsonc}',
            'eslint.config.{js,mjs,cjs,ts}',
            '.eslintrc*',
            '{vite,vitest,jest,webpack,rollup,next,nuxt,svelte,astro,tailwind,postcss,babel,playwright}.config.{js,mjs,cjs,ts,mts}',
            '{tox,pytest}.ini',
            '.env{,.example,.sample,.template}',
            'Dockerfile',
            '{docker-compose,compose}.{yml,yaml}',
            '.editorconfig',
            '.devcontainer/devcontainer.json',
        ],
    },
    {
        what: 'a route table or an application entry point',
        globs: [
            'routes.{js,mjs,ts,tsx,jsx,php,py,rb}',
            'router.{js,mjs,ts,tsx,jsx,go,rs,ex,py}',
            '{routes,router}/index.{js,mjs,ts,tsx}',
            'config/{routes,application}.rb',
            'routes/{web,api}.php',
            '{urls,settings}.py',
            '{app,server,main}.{js,mjs,ts,tsx,jsx,py,go,rs}',
            'App.{js,jsx,ts,tsx,vue,svelte}',
            'app{.module,-routing.module,.routes}.ts',
            '{Program,Startup}.cs',
            'Application.{java,kt}',
            'application.{yml,yaml,properties}',
            'AndroidManifest.xml',
            'Info.plist',
        ],
    },
    {
        what: 'a barrel file that exports the modules beside it',
        globs: [
            'index.{js,mjs,cjs,ts,mts,tsx,jsx,d.ts}',
            '__init__.py',
            'mod.rs',
            'lib.rs',
            'exports.{js,ts}',
            'public-api.ts',
        ],
    },
    {
        what: 'a registry of types or schemas',
        globs: [
            'types.{ts,d.ts,py,go}',
            '{types,interfaces}/index.{ts,d.ts}',
            'interfaces.ts',
            '{globals,global}.d.ts',
            '{models,schemas}.py',
            'schema.{prisma,graphql,gql,rb,sql,ts}',
            '{openapi,swagger}.{yml,yaml,json}',
            'structure.sql',
            'constants.{js,ts,py,go,rb}',
            '{enums,errors}.{ts,py,go}',
        ],
    },
    {
        what: 'a set-up or fixture that many tests share',
        globs: [
            'conftest.py',
            'fixtures.{js,ts,py,json,yml,yaml}',
            'fixtures/index.{js,ts}',
            'factories.{js,ts,py,rb}',
            '{jest,vitest}.setup.{js,ts,mjs}',
            'setupTests.{js,ts}',
            'test-utils.{js,ts,tsx}',
            'testutil.go',
            '{spec,rails,test}_helper.rb',
            'TestCase.php',
            'seeds.rb',
        ],
    },
    {
        what: 'a continuous integration file',
        isSettings: true,
        globs: [
            '.github/workflows/*.{yml,yaml}',
            '.github/{dependabot.yml,CODEOWNERS}',
            'CODEOWNERS',
            '{.gitlab-ci,azure-pipelines,bitbucket-pipelines,.travis,.drone,.circleci/config,.buildkite/pipeline}.yml',
            'Jenkinsfile',
            '.{cirrus,appveyor,woodpecker,codecov}.{yml,yaml}',
            '{appveyor,codecov,cloudbuild,buildspec}.{yml,yaml}',
            '{.renovaterc,renovate}{,.json,.json5}',
            'sonar-project.properties',
            '{vercel,netlify}.{json,toml}',
        ],
    },
    {
        what: 'a file of the continuous integration',
        isSettings: true,
        isFolder: true,
        globs: [
            '.github/actions/**',
            '.{circleci,buildkite,gitlab,gitea,forgejo,woodpecker,teamcity,tekton,azure-pipelines}/**',
        ],
    },
    {
        what: 'a file that tells Git how to treat the repository',
        isSettings: true,
        globs: ['.{gitattributes,gitignore,gitmodules,gitconfig,lfsconfig,mailmap,git-blame-ignore-revs}'],
    },
    {
        what: 'a hook that runs on every commit',
        isSettings: true,
        isFolder: true,
        globs: ['.{husky,githooks}/**'],
    },
    {
        what: 'a hook that runs on every commit',
        isSettings: true,
        globs: ['{.,}lefthook.{yml,yaml,toml,json}', '.pre-commit-{config,hooks}.yaml', '.lintstagedrc*'],
    },
    {
        what: 'the settings of a package manager, or a version that every part uses',
        isSettings: true,
        globs: [
            '.{npmrc,yarnrc,yarnrc.yml,pnpmfile.cjs,pypirc}',
            'bunfig.toml',
            'pip.conf',
            'NuGet.Config',
            '.cargo/config{,.toml}',
            '.bundle/config',
            '.{nvmrc,node-version,python-version,ruby-version,java-version,tool-versions}',
            '{.,}mise.toml',
            'rust-toolchain{,.toml}',
            'global.json',
        ],
    },
    {
        what: 'the settings of a package manager, or a version that every part uses',
        isSettings: true,
        isFolder: true,
        globs: ['.{mvn,yarn}/**'],
    },
    {
        what: 'a list of texts that every feature adds to',
        globs: ['{CHANGELOG,CHANGES,HISTORY,NEWS}{,.md,.rst,.txt}', 'README.md'],
    },
    {
        what: 'a catalog of messages that every feature adds to',
        isFolder: true,
        globs: [
            '{locales,locale,i18n,lang,translations}/**/*.{json,json5,yml,yaml,ts,js,po,pot,php,ftl}',
            'messages/*.{json,yml,yaml,po,pot}',
        ],
    },
    {
        what: 'a catalog of messages that every feature adds to',
        globs: ['*.arb', 'messages.{properties,pot}', 'strings.xml', 'Localizable.{strings,xcstrings}'],
    },
    {
        what: 'the navigation of the documentation',
        globs: [
            '{mkdocs,_toc,toc,antora}.yml',
            'sidebars.{js,ts,json}',
            '{mint,docs}.json',
            '{SUMMARY,_sidebar}.md',
            '_meta.{js,ts,json}',
            'nav.adoc',
        ],
    },
    {
        what: 'the instructions that all agents read',
        isSettings: true,
        globs: [
            '{CLAUDE,AGENTS,GEMINI,AGENT,QWEN,WARP,CONVENTIONS}{,.local,.override}.md',
            '.github/copilot-instructions.md',
            '.{cursor,windsurf,cline,roo}rules',
            '.goosehints',
        ],
    },
    {
        what: 'the settings of the agents',
        isSettings: true,
        globs: ['.vscode/{settings,mcp}.json', '.mcp.json', 'opencode.json{,c}', '.aider.conf.yml'],
    },
    {
        what: 'the settings of the agents',
        isSettings: true,
        isFolder: true,
        globs: [
            '.{claude,codex,copilot,cursor,gemini,qwen,windsurf,cline,clinerules,roo,kiro,opencode,agents,continue,junie,amazonq}/**',
            '.github/{hooks,copilot,agents,instructions,prompts,skills}/**',
        ],
    },
    {
        what: 'the copy of parallel-work that the hooks of this repository start',
        isSettings: true,
        isFolder: true,
        globs: ['.github/parallel-work-cli/**'],
    },
    {
        what: 'the state of a tool that all agents write',
        isFolder: true,
        globs: ['.beads/**', '.taskmaster/**', '.serena/memories/**', 'memory-bank/**'],
    },
    {
        what: 'a definition that code is generated from',
        globs: ['*.proto', '*.{thrift,avsc,fbs}'],
    },
    {
        what: 'the journal of the migrations',
        globs: [
            'meta/_journal.json',
            'migrations/{migration_lock.toml,atlas.sum,max_migration.txt}',
            '*ModelSnapshot.cs',
            'db.changelog-master.{xml,yaml,yml,json,sql}',
        ],
    },
];
const tables = new Map();
/** Made when it is first needed, because `guard` needs only a part and has little time. */
function tableOf(culprits) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(tables, culprits, () => {
        const byName = new Map();
        const byFolder = new Map();
        const wild = [];
        for (const culprit of culprits) {
            for (const glob of culprit.globs.flatMap((each) => (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(`**/${each}`))) {
                const name = glob.slice(glob.lastIndexOf('/') + 1);
                const folder = glob.split('/').find((each) => each !== '' && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(each));
                if ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(name) || /^\*\.\w+$/.test(name))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(byName, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name), { glob, culprit });
                else if (folder !== undefined)
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .append */ .BC)(byFolder, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(folder), { glob, culprit });
                else
                    wild.push({ glob, culprit });
            }
        }
        return { byName, byFolder, wild };
    });
}
function sharedFileAt(path) {
    return candidatesFor(path).find(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path))?.culprit;
}
/** Ignores letter case and Unicode form, because some disks ignore them too. */
function mayBeSharedFile(path) {
    return candidatesFor(path).some(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path));
}
const SETTINGS = CULPRITS.filter(({ isSettings }) => isSettings);
/** What the file configures, whatever the letter case and Unicode form. */
function settingsAt(path) {
    return candidatesFor(path, SETTINGS).find(({ glob }) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path))?.culprit.what;
}
function candidatesFor(path, culprits = CULPRITS) {
    const { byName, byFolder, wild } = tableOf(culprits);
    const name = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path.slice(path.lastIndexOf('/') + 1));
    const ending = `*${name.slice(name.lastIndexOf('.'))}`;
    const ofFolders = path.split('/').flatMap((folder) => byFolder.get((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(folder)) ?? []);
    return [...(byName.get(name) ?? []), ...(byName.get(ending) ?? []), ...ofFolders, ...wild];
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

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mayUseLeeway),
/* harmony export */   P: () => (/* binding */ leewayOf)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3039);
/* harmony import */ var _path_hazards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8288);







const known = new WeakMap();
function leewayOf(subject, planState) {
    const byPull = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(known, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(byPull, subject.pull, () => {
        const of = subject.item.leeway;
        const paths = of > 0 ? pathsUsing(subject, planState) : new Set();
        return { of, paths, covers: (path) => paths.size <= of && paths.has(path) };
    });
}
function pathsUsing(subject, planState) {
    const candidates = subject.changes.filter((change) => mayUse(change, subject, planState));
    // One more path would be too much as well, so adding a path never makes a failing pull request pass.
    const isTooMuch = (0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerIndex */ .y)(planState.owners).isTooMuch(candidates.map(({ path }) => path));
    const paths = candidates.map(({ path }) => path);
    return new Set(isTooMuch ? [] : paths.filter((path) => !(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwned */ .g)(path, planState.owners)));
}
/** Whether the change would use leeway. */
function mayUseLeeway(change, subject, planState) {
    return mayUse(change, subject, planState) && !(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwned */ .g)(change.path, planState.owners);
}
/** Whether a path may use leeway, apart from its owner. */
function mayUse(change, { item, plan, progress, pull }, { facts }) {
    const { path, kind } = change;
    return (kind !== 'delete' &&
        (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).length === 0 &&
        !item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path)) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path)) &&
        !`${(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path)}/`.startsWith('.github/') &&
        !(0,_plan_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeSharedFile */ .QZ)(path) &&
        (0,_path_hazards_js__WEBPACK_IMPORTED_MODULE_5__/* .specialPath */ .pb)(change, pull, facts) === undefined);
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isOwned),
/* harmony export */   y: () => (/* binding */ ownerIndex)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/** Finds the owners of a path. Ignores letter case and Unicode form, and also matches folders above and files below the path. */

const indexes = new WeakMap();
/** The unfinished items, indexed by the paths in their scopes. */
function ownerIndex(owners) {
    const known = indexes.get(owners) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)(owners, ({ item }) => item.scope);
    indexes.set(owners, known);
    return known;
}
function isOwned(path, owners) {
    return ownerIndex(owners)
        .near(path)
        .some(({ item }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedGlob */ .VT)(item.scope, path) !== undefined);
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isSafeFor),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   pb: () => (/* binding */ specialPath)
/* harmony export */ });
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);


const LINK = '120000';
const SUBMODULE = '160000';
/** Why the name is not readable as it is, or undefined. */
function hiddenIn({ path, encoding }) {
    if (encoding === 'invalid')
        return 'its name is not valid UTF-8';
    return _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG.test(path) ? 'its name contains a control character or an invisible character' : undefined;
}
/** What the path is at the head if it is not a plain file. Deleting a link or submodule counts as deleting a file. */
function specialPath({ path, kind, encoding }, { revision }, facts) {
    // Nobody can ask for a name that is not UTF-8.
    if (encoding === 'invalid')
        return undefined;
    const entry = kind === 'delete' ? null : facts.entry({ revision, path });
    const mode = typeof entry === 'object' ? entry?.mode : undefined;
    if (mode === LINK)
        return 'a symbolic link';
    if (mode === SUBMODULE)
        return 'a submodule';
    return /^\.gitmodules$/i.test(path) ? 'the list of submodules' : undefined;
}
/** Whether the change is safe for the item: a readable name, and no link or submodule that no scope entry names. */
function isSafeFor(item, change, pull, facts) {
    if (hiddenIn(change) !== undefined)
        return false;
    const isPlain = !_plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(change.path) && specialPath(change, pull, facts) === undefined;
    return isPlain || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namesExactly */ .J_)(item.scope, change.kind, change.path);
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withStackedBranches),
/* harmony export */   O: () => (/* binding */ shareCommits)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9093);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _leeway_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6446);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(486);
/**
 * On the command line there are no pull requests that say which branch is stacked on which. Two open branches may share
 * commits that the base lacks. These commits are charged to one of the two items, if the plans say to which, and the other
 * branch is judged as stacked on that one. If the plans do not say it, they are charged to a branch that keeps a change which the
 * other one has taken back. Merged in any order, that change would be gone for both.
 */








/** The same snapshot, in which each branch that is built on an item's branch has that one as its base and only its own changes. */
function withStackedBranches(bases, planState) {
    const { snapshot, facts } = planState;
    if (snapshot.source !== 'git')
        return snapshot;
    const branches = snapshot.pulls.flatMap((pull) => branchOf(pull, planState));
    if (branches.length < 2)
        return snapshot;
    const shared = facts.shared({ heads: branches.map(({ pull }) => pull.head).join(' ') });
    if (shared === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const charges = chargesOf(branches, shared, planState);
    if (charges.size === 0)
        return snapshot;
    const onBranches = snapshot.pulls.map((pull) => {
        const charge = charges.get(pull);
        return charge ? onBelow(charge, facts) : pull;
    });
    const pulls = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .allKnown */ .HC)(onBranches);
    if (pulls === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    // A chain that ends elsewhere, or in a loop, would leave its branches without a verdict.
    const { isJudged } = (0,_stacks_js__WEBPACK_IMPORTED_MODULE_4__/* .stacksOf */ .JA)(bases, { ...snapshot, pulls }, facts);
    return { ...snapshot, pulls: pulls.map((pull, at) => (isJudged(pull) ? pull : (snapshot.pulls[at] ?? pull))) };
}
function branchOf(pull, { roleOf }) {
    const role = roleOf(pull);
    if (!pull.changes.complete || role.kind === 'clash' || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(pull.branch))
        return [];
    return [{ pull, changes: pull.changes.list, ...('progress' in role ? { progress: role.progress } : {}) }];
}
function chargesOf(branches, shared, planState) {
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_5__/* .dependenciesOf */ .h)(planState.plans);
    const charges = new Map();
    for (const { one, other, last } of pairsOf(branches, shared)) {
        const own = ownPart(one, other, last, charges);
        const below = chargedTo(one, other, own, last, dependencies) ?? keeperOf(one, other, own, planState);
        if (!below)
            continue;
        const above = below === one ? other : one;
        // If two branches share the same last commit with it, it was begun from the one whose head is that commit.
        const isBetter = charges.get(above.pull)?.shared !== last || below.pull.head === last.commit;
        if (isBetter)
            charges.set(above.pull, { above, below, shared: last });
    }
    return charges;
}
/** Each pair with the last commit that it shares, those with the oldest such commit first. */
function pairsOf(branches, shared) {
    const pairs = [];
    const met = new Map();
    for (const last of shared.toReversed()) {
        const heads = new Set(last.heads);
        const holders = branches.filter(({ pull }) => heads.has(pull.head));
        for (const one of holders) {
            // A pair of a branch with itself is charged to nobody.
            const partners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(met, one, () => new Set());
            for (const other of holders) {
                if (partners.has(other))
                    continue;
                partners.add(other);
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(met, other, () => new Set()).add(one);
                pairs.push({ one, other, last });
            }
        }
    }
    return pairs.toReversed();
}
/** What shared commits change that are not charged to a third item already. */
function ownPart(one, other, last, charges) {
    const earlier = [one, other].map(({ pull }) => charges.get(pull)?.shared);
    for (const { commit, changes } of last.since) {
        const before = earlier.find((shared) => shared?.commit === commit);
        if (before)
            return changesAfter(before, last.changes, changes);
    }
    return last.changes;
}
function chargedTo(one, other, changes, { commit }, dependencies) {
    const [mine, theirs] = [one.progress, other.progress];
    if (!mine || !theirs) {
        const [unlisted, listed] = mine ? [other, one] : [one, other];
        return isOn(unlisted.pull, listed, changes, commit) ? listed : undefined;
    }
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(mine.item) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(theirs.item)) {
        const [end, ...others] = [one, other].filter(({ pull }) => pull.head === commit);
        return others.length === 0 ? end : undefined;
    }
    const dependsOn = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(b));
    if (dependsOn(mine.item, theirs.item))
        return other;
    if (dependsOn(theirs.item, mine.item))
        return one;
    const [isMine, isTheirs] = [mayMake(mine, changes), mayMake(theirs, changes)];
    return isMine === isTheirs ? undefined : isMine ? one : other;
}
/** The one that still has a change of the shared commits that the other one has taken back, if its item may make all that it has. */
function keeperOf(one, other, shared, planState) {
    if (one.progress && other.progress && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(one.progress.item) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(other.progress.item))
        return undefined;
    if (keepsAll(one, shared) && keepsAll(other, shared))
        return undefined;
    // In any order in which the branches are read, it is the same one.
    const [first, second] = one.pull.branch < other.pull.branch ? [one, other] : [other, one];
    const isKeeper = (branch, rest) => {
        const kept = shared.filter(({ path }) => pathsOf(branch).has(path));
        return kept.some(({ path }) => !pathsOf(rest).has(path)) && mayKeep(branch, kept, planState);
    };
    if (isKeeper(first, second))
        return first;
    return isKeeper(second, first) ? second : undefined;
}
function mayKeep({ pull, progress }, kept, planState) {
    if (!progress)
        return false;
    const { covers } = (0,_leeway_js__WEBPACK_IMPORTED_MODULE_3__/* .leewayOf */ .P)(planState.itemPull(pull, progress), planState);
    return kept.every((change) => mayMake(progress, [change]) || covers(change.path));
}
const keeping = new WeakMap();
/** Almost always, and asked about each pair of branches. */
function keepsAll(branch, shared) {
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(keeping, shared, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(known, branch, () => shared.every(({ path }) => pathsOf(branch).has(path)));
}
const paths = new WeakMap();
function pathsOf({ changes }) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(paths, changes, () => new Set(changes.map(({ path }) => path)));
}
/** Is the unlisted branch built on the item's, and not the other way round? Otherwise it contains only shared commits. */
function isOn({ head, uncommitted = 0 }, { pull, progress }, changes, commit) {
    if (!progress)
        return false;
    const isItsEnd = pull.head === commit;
    if (head === commit)
        return isItsEnd && uncommitted > 0;
    return isItsEnd || mayMake(progress, changes);
}
function mayMake({ item, plan, merges }, changes) {
    return changes.every(({ path, kind }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind));
}
function onBelow({ above: { pull, changes }, below, shared }, facts) {
    const since = facts.stacked({ revision: pull.revision, upon: shared.commit });
    if (since === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (since === null)
        return pull;
    const list = changesAfter(shared, changes, since);
    return { ...pull, base: below.pull.branch, changes: { complete: true, list } };
}
/**
 * For paths that the shared commits do not change, the changes against the base are right, even if the base was merged since.
 * For the others, the changes against the shared commit are right, because the branch may revert what that commit did.
 */
function changesAfter({ changes }, whole, since) {
    const before = new Set(changes.map(({ path }) => path));
    return [...whole.filter(({ path }) => !before.has(path)), ...since.filter(({ path }) => before.has(path))];
}
/** For each head that was asked about, the heads that share commits with it, and those that do not. */
const sharing = new WeakMap();
/** Whether two open branches share commits that the base lacks. Git only. Undefined if that was not asked of both. */
function shareCommits(one, other, { answers }) {
    for (const answered of answers.shared ?? []) {
        const partners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(sharing, answered, () => partnersIn(answered));
        const own = partners.get(one.head);
        if (own && partners.has(other.head))
            return one.head === other.head || own.has(other.head);
    }
    return undefined;
}
function partnersIn({ heads, answer }) {
    const partners = new Map(heads.split(' ').map((head) => [head, new Set()]));
    for (const { heads: holders } of answer)
        for (const one of holders)
            for (const other of holders)
                partners.get(one)?.add(other);
    return partners;
}


/***/ }),

/***/ 8822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/** Whether a process of this machine still runs. */

function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // It runs, as another user.
        return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 7411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ startInShell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
/* harmony import */ var _with_streams_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3901);
/**
 * Runs a command that a plan or a person names, in a shell. Only the options `--setup` and `--verify` lead here. In a group
 * of its own, a command is ended with all processes that it started.
 */




/** How long to read what a command printed after it has ended. */
const REST_MS = 1_000;
const GRACE_MS = 2_000;
function startInShell(directory, command, { kept, ownGroup = false }) {
    const child = (0,_with_streams_js__WEBPACK_IMPORTED_MODULE_3__/* .withStreams */ .C)((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(scriptOf(command), {
        cwd: directory,
        env: environment(),
        shell: true,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: ownGroup && process.platform !== 'win32',
        windowsHide: true,
    }));
    const tail = tailOf(kept);
    child.stdout.on('data', tail.add);
    child.stderr.on('data', tail.add);
    let isStopping = false;
    const endGroup = () => {
        if (ownGroup)
            signalGroup(child, 'SIGKILL');
        const rest = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), REST_MS);
        child.on('close', () => clearTimeout(rest));
    };
    const ended = new Promise((resolve) => {
        child.on('error', ({ message }) => resolve({ code: null, signal: null, error: message, ...tail.read() }));
        // A process that the command left in the background keeps the streams open.
        child.on('exit', () => {
            if (!isStopping)
                endGroup();
        });
        child.on('close', (code, signal) => resolve({ code, signal, ...tail.read() }));
    });
    const stop = async () => {
        // The shell can end before the program that it runs.
        isStopping = true;
        signalGroup(child, 'SIGTERM');
        const kill = setTimeout(endGroup, GRACE_MS);
        await ended;
        clearTimeout(kill);
        signalGroup(child, 'SIGKILL');
    };
    return { ended, stop };
}
/** Each line of a command has to succeed. On Windows, a shell runs only one line. */
function scriptOf(command) {
    if (!command.includes('\n'))
        return command;
    if (process.platform !== 'win32')
        return `set -e\n${command}`;
    return command
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .join(' && ');
}
/** The variables of Git that a hook sets would lead the command to another repository. */
function environment() {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}
function signalGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    if (process.platform === 'win32') {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => undefined);
        return;
    }
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        // No process of the group is left. On macOS, EPERM says the same of one that nobody has waited for.
        if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ESRCH' && (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EPERM')
            throw error;
    }
}
/** Keeps the last bytes of a stream of any length. */
function tailOf(kept) {
    let end = Buffer.alloc(0);
    let bytes = 0;
    return {
        add(chunk) {
            bytes += chunk.length;
            end = Buffer.concat([end, chunk]);
            // Not at each chunk, because that would copy all that is kept.
            if (end.length > 4 * kept)
                end = end.subarray(end.length - kept);
        },
        read() {
            let start = Math.max(0, end.length - kept);
            // Not in the middle of a character.
            if (start > 0)
                while (start < end.length && ((end[start] ?? 0) & 0xc0) === 0x80)
                    start += 1;
            return { output: end.toString('utf8', start), bytes };
        },
    };
}


/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4573);
/** Makes a folder of its own for a command, where the system keeps such folders. */




function makeTemporaryFolder(prefix) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    }
    catch (error) {
        const instead = 'Or set TMPDIR to another folder.';
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedFailure */ .NR)(error, 'temporary-folder', `No folder can be created in "${parent}".`, instead);
    }
}


/***/ })

};
