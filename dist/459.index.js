export const id = 459;
export const ids = [459];
export const modules = {

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseOnGithub: () => (/* binding */ rehearseOnGithub)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/report/annotations.js
var annotations = __webpack_require__(796);
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

// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
;// CONCATENATED MODULE: ./lib/core/report/json.js


/**
 * @param exitCode 0: success. 0 and 1 have verdicts, 2 and 3 have `errors` instead
 * @param result a judgement, or the problems that kept the command from making one
 * @param extra the command's own data under its own keys, such as `{ whose: [...] }`
 * @returns the document with a final newline
 */
function json(command, exitCode, result, extra = {}) {
    const judgement = 'findings' in result ? result : undefined;
    const problems = 'findings' in result ? result.problems : result;
    const isFailed = exitCode > 1;
    const base = judgement?.baseDoubt === undefined ? [] : [judgement.baseDoubt];
    const document = {
        version: 1,
        command,
        ok: exitCode === 0,
        plans: judgement?.plans.map(plan),
        verdicts: isFailed ? undefined : judgement?.verdicts.map(verdict),
        findings: judgement && findings(judgement.findings),
        notes: present([...base, ...(judgement?.notes ?? []), ...(judgement?.warnings ?? [])]),
        warnings: present(judgement?.warnings),
        items: judgement?.items?.map(item),
        contracts: judgement?.contracts && shownContracts(judgement.contracts),
        shared: judgement?.shared?.paths.map(({ path, branches }) => ({ path, branches })),
        proposed: judgement?.shared?.proposal && proposal(judgement.shared.proposal),
        mergeOrder: judgement?.shared?.order,
        ...extra,
        errors: isFailed ? problems.map(problem) : undefined,
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
function plan({ id, path, itemCount }) {
    return { id, path, itemCount };
}
function item({ state, reopened, files, uncommitted, verdict, near, candidates, taken, ...each }) {
    return {
        ...party(each),
        state,
        reopened,
        files,
        uncommitted,
        verdict,
        near,
        candidates: candidates?.map(candidate),
        taken,
    };
}
/** What items promise, and what their files declare. Absent if there is nothing to tell. */
function shownContracts(states) {
    return states.length === 0 ? undefined : states.map(contract);
}
function contract({ path, declares, state, near, why, line, ...each }) {
    return { ...party(each), path, declares, state, near, why, at: line === undefined ? undefined : { path, line } };
}
function proposal({ plan: id, path, base, yaml, newBranches }) {
    return { plan: id, path, base, yaml, newBranches: newBranches.map(({ branch, worktree }) => ({ branch, worktree })) };
}
function candidate({ commit, subject, because, line }) {
    return { commit, subject, because, line };
}
function verdict(each) {
    return {
        ...party(each),
        worktree: detachedPath(each.branch),
        head: each.head,
        base: each.base,
        planRevision: each.planRevision,
        verdict: each.verdict,
        notes: present(each.notes),
        widen: each.widen && edit(each.widen),
        takeOut: each.takeOut,
        leeway: each.leeway && { used: each.leeway.used, of: each.leeway.of },
        below: each.below?.map(party),
        straight: each.straight && { verdict: each.straight.verdict, rules: each.straight.rules },
        preview: each.preview?.map(preview),
    };
}
function preview({ from, to, rules, becomes, ...each }) {
    return { ...party(each), from, to, rules, becomes };
}
function findings(all) {
    const ways = numberedWays(all);
    return all.map((each) => finding(each, ways.get(each) ?? []));
}
/** Of one finding. It says how many there are, and no list grows with the number of branches and that of their paths. */
const MOST_PATHS = 10;
function finding(each, ways) {
    return {
        id: idOf(each),
        rule: each.rule,
        severity: each.severity,
        ...party(each),
        worktree: detachedPath(each.branch ?? ''),
        path: each.path,
        kind: each.kind,
        paths: each.paths?.slice(0, MOST_PATHS).map(({ path, kind }) => ({ path, kind })),
        count: each.count,
        wanted: each.wanted,
        found: each.found,
        message: each.message,
        remedy: each.remedy,
        ways: ways.map(({ id, way }) => ({ id, ...way })),
        widen: each.widen && widening(each.widen),
        other: each.other && party(each.other),
        witness: each.witness,
        at: each.at && place(each.at),
    };
}
function party({ plan, item, branch, pull }) {
    return { plan, item, branch: branch === undefined || (0,branch_names/* isDetached */.$w)(branch) ? undefined : branch, pull };
}
function widening(each) {
    const { path, item, ...place } = edit(each);
    return { path, item, list: each.list, glob: each.glob, ...place };
}
function edit({ path, item, lines, after, replaces }) {
    return { path, item, lines, after, replaces };
}
function problem({ code, message, hint, at }) {
    return { code, message, hint, at: at && place(at) };
}
function place({ path, line, column }) {
    return { path, line, column };
}
function present(notes) {
    return notes?.length ? notes : undefined;
}

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 1 modules
var terminal = __webpack_require__(7150);
;// CONCATENATED MODULE: ./lib/core/report/rehearsal-text.js





/** The limits of the text. The JSON has everything. */
const MOST_STEPS = 60;
const rehearsal_text_MOST_PATHS = 5;
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
function rehearsalLines(rehearsal, colours = terminal/* PLAIN */.tZ) {
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
function promiseLines(contracts, colours = terminal/* PLAIN */.tZ) {
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
            const { shown, more } = (0,inert/* firstOf */.Ku)(others, rehearsal_text_MOST_PATHS);
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
    const { shown, more } = (0,inert/* firstOf */.Ku)(step.conflicts, rehearsal_text_MOST_PATHS);
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

;// CONCATENATED MODULE: ./lib/core/report/rehearsal-summary.js







const rehearsal_summary_MOST_ROWS = 100;
const MOST_COLUMNS = 20;
const MOST_NODES = 100;
const MOST_EDGES = 300;
function rehearsalSummary(rehearsal, contracts, notes) {
    const { base, order, leftOut, search } = rehearsal;
    const tried = order.length + leftOut.filter(({ because }) => because !== 'merged').length;
    const branches = (0,words/* plural */.LS)(tried, 'branch');
    const pairs = search?.pairs ?? [];
    const broken = (0,contract_words/* brokenPromises */.k)(contracts);
    const blocks = [
        '## Rehearsal',
        `${order.length} of ${branches} ${order.length === 1 ? 'merges' : 'merge'} cleanly into ${(0,markdown/* code */.aY)(base.branch)} in this order.${searchSentence(search, order.length)}`,
        ...(order.length > 0 ? ['### Order', orderTable(order)] : []),
        ...leftOutBlocks(rehearsal),
        ...conflictBlocks(rehearsal),
        ...(pairs.length > 0 ? ['### Who conflicts with whom', matrix(pairs, base.branch)] : []),
        ...graphBlocks(rehearsal),
        ...listBlocks('### Promises that are not kept', broken),
        ...listBlocks('### Notes', [...(0,contract_words/* uncheckedPromises */.v)(contracts), ...notes]),
        `Base commit: ${(0,markdown/* code */.aY)(base.commit)}. Combined tree: ${(0,markdown/* code */.aY)(rehearsal.tree)}. Nothing was executed.`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function listBlocks(heading, sentences) {
    return sentences.length === 0 ? [] : [heading, sentences.map((each) => `- ${(0,markdown/* sentence */.em)(each)}`).join('\n')];
}
function searchSentence(search, count) {
    if (!search)
        return '';
    const claim = search.exact ? 'No order merges more.' : 'The search for the order was not complete.';
    const given = search.given === count ? '' : ` The order of the plans merges ${search.given}.`;
    const hub = search.hub
        ? ` ${rehearsal_summary_nameOf(search.hub)} conflicts with the most others: merge it last, or rebase it first.`
        : '';
    return ` ${claim}${given}${hub}`;
}
function rehearsal_summary_nameOf({ plan, item, branch }) {
    return item === undefined ? (0,markdown/* code */.aY)(branch) : (0,markdown/* code */.aY)(`${plan}/${item}`);
}
function tableOf(head, rows) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(rows, rehearsal_summary_MOST_ROWS);
    const lines = [(0,markdown/* row */.nM)(head), (0,markdown/* row */.nM)(head.map(() => '---')), ...shown.map(markdown/* row */.nM)].join('\n');
    return more > 0 ? `${lines}\n\nand ${more} more` : lines;
}
function orderTable(order) {
    return tableOf(['', 'Item', 'Branch'], order.map((each, index) => [`${index + 1}`, each.item === undefined ? '' : rehearsal_summary_nameOf(each), (0,markdown/* code */.aY)(each.branch)]));
}
function leftOutBlocks({ leftOut }) {
    const rows = leftOut
        .filter(({ because }) => because !== 'merged')
        .map((each) => [each.item === undefined ? '' : rehearsal_summary_nameOf(each), (0,markdown/* code */.aY)(each.branch), (0,markdown/* sentence */.em)(each.why)]);
    return rows.length === 0 ? [] : ['### Left out', tableOf(['Item', 'Branch', 'Why'], rows)];
}
function conflictBlocks({ steps, base }) {
    const rows = steps.flatMap((step) => step.conflicts.map(({ path, kind, with: others }) => {
        const { shown, more } = (0,inert/* firstOf */.Ku)(others, 3);
        const names = shown.length > 0 ? shown.map(rehearsal_summary_nameOf).join(', ') : (0,markdown/* code */.aY)(base.branch);
        return [rehearsal_summary_nameOf(step), (0,markdown/* code */.aY)(path), (0,markdown/* code */.aY)(kind), `${names}${more > 0 ? ` and ${more} more` : ''}`];
    }));
    return rows.length === 0 ? [] : ['### Conflicts', tableOf(['Item', 'Path', 'Kind', 'With'], rows)];
}
/** The base conflicts too, with a branch that does not merge into it alone. */
const BASE = '';
/** Who is in a pair, those with the most conflicts first, and which of them conflict. */
function conflictsOf(pairs) {
    const parties = new Map();
    const at = (party) => {
        const key = party?.branch ?? BASE;
        const known = parties.get(key) ?? { party, with: new Set() };
        parties.set(key, known);
        return known;
    };
    for (const { first, second } of pairs) {
        at(first).with.add(second.branch);
        at(second).with.add(first?.branch ?? BASE);
    }
    return [...parties].toSorted(([, a], [, b]) => b.with.size - a.with.size);
}
function matrix(pairs, base) {
    const all = conflictsOf(pairs);
    const nameAt = (party) => (party ? rehearsal_summary_nameOf(party) : (0,markdown/* code */.aY)(base));
    const { shown: columns, more } = (0,inert/* firstOf */.Ku)(all, MOST_COLUMNS);
    const head = ['', ...columns.map(([, { party }]) => nameAt(party))];
    const rows = all.map(([, { party, with: others }]) => [
        nameAt(party),
        ...columns.map(([key]) => (others.has(key) ? 'conflict' : '')),
    ]);
    return `${tableOf(head, rows)}${more > 0 ? `\n\nThe table has no columns for ${(0,words/* plural */.LS)(more, 'more one')} with fewer conflicts.` : ''}`;
}
/** An arrow from each branch to the next one, and a dotted line between two that conflict. */
function graphBlocks({ order, leftOut, search, base }) {
    const pairs = search?.pairs ?? [];
    const outside = leftOut.filter(({ because }) => because === 'conflict' || because === 'dependency');
    const parties = [...order, ...outside];
    if (parties.length === 0 || parties.length > MOST_NODES || pairs.length > MOST_EDGES)
        return [];
    const ids = new Map(parties.map(({ branch }, index) => [branch, `n${index + 1}`]));
    const isOut = new Set(outside.map(({ branch }) => branch));
    const node = (party) => {
        const label = labelOf(party.item === undefined ? party.branch : `${party.plan}/${party.item}`);
        return `  ${ids.get(party.branch)}${isOut.has(party.branch) ? `(["${label}"])` : `["${label}"]`}`;
    };
    const arrows = ['n0', ...order.map(({ branch }) => ids.get(branch) ?? '')];
    const lines = pairs.flatMap(({ first, second }) => {
        const from = first ? ids.get(first.branch) : 'n0';
        const to = ids.get(second.branch);
        return from !== undefined && to !== undefined ? [`  ${from} -. conflict .- ${to}`] : [];
    });
    const graph = [
        'graph LR',
        `  n0[("${labelOf(base.branch)}")]`,
        ...parties.map(node),
        ...(arrows.length > 1 ? [`  ${arrows.join(' --> ')}`] : []),
        ...lines,
    ];
    return ['### Graph', ['```mermaid', ...graph, '```'].join('\n')];
}
/** Everything but plain letters and the signs of usual names becomes an entity of Mermaid: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function labelOf(name) {
    const { shown, more } = (0,inert/* firstOf */.Ku)([...name], 80);
    const label = shown.map((each) => (/^[A-Za-z0-9/_.-]$/.test(each) ? each : `#${each.codePointAt(0)};`)).join('');
    return more > 0 ? `${label}#8230;` : label;
}
/** GitHub allows 1 MB of outputs in a job. */
const MOST_CHARACTERS = 400_000;
/**
 * The step outputs. `rehearsal` is JSON in which each string contains only letters, digits and `/_.-`. Everything else is
 * escaped, because people use outputs in shell scripts.
 */
function rehearsalOutputs(rehearsal, contracts) {
    const shown = shownRehearsal(rehearsal);
    const full = harmlessJson({ ...shown, contracts: shownContracts(contracts) });
    const steps = shown.steps.map((each) => ({ ...each, conflicts: [] }));
    return {
        verdict: isClean(rehearsal) ? 'success' : 'failure',
        rehearsal: full.length <= MOST_CHARACTERS ? full : harmlessJson({ ...shown, steps, search: undefined, cut: true }),
    };
}
function harmlessJson(value) {
    return JSON.stringify(value).replace(/"((?:[^"\\]|\\.)*)"/g, (literal) => {
        const text = String(JSON.parse(literal));
        return `"${text.replace(/[^A-Za-z0-9/_.-]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
    });
}

// EXTERNAL MODULE: ./lib/core/report/summary.js
var summary = __webpack_require__(9522);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/shell/git/git-failure.js
/** Why Git refused, as a failure that its reader can fix. */




/** @param stderr what Git printed, in English */
function gitFailure(directory, args, stderr) {
    const said = stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('hint:'))
        .at(-1) || 'it gave no reason';
    const record = /not a git repository: (.+\/worktrees\/.+)/.exec(stderr)?.[1];
    if (record !== undefined)
        return lostWorktree(directory, record);
    if (/^xc(?:run|ode-select): /m.test(stderr)) {
        return new core_failure/* Failure */.H('git-missing', `The git of this Mac only stands in for the one of the command line tools, which are not ready: ${/^xc.*$/m.exec(stderr)?.[0]}.`, 'Install them with "xcode-select --install", or accept their license with "sudo xcodebuild -license".');
    }
    const owner = /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/.exec(stderr)?.[1];
    if (owner !== undefined) {
        const command = /^\s*(git config --global --add safe\.directory .+?)\s*$/m.exec(stderr)?.[1];
        return new core_failure/* Failure */.H('unsafe-repository', `git refuses to read the repository at "${owner}", because it belongs to another user.`, `Trust the directory: ${command ?? `git config --global --add safe.directory "${owner}"`}`);
    }
    // The line with the reason is often not the last one: "could not write index" follows.
    const system = stderr.split('\n').find((line) => (0,system_error/* reasonOf */.A3)(line) !== undefined);
    const reason = system === undefined ? undefined : (0,system_error/* reasonOf */.A3)(system);
    if (system !== undefined && reason) {
        return new core_failure/* Failure */.H('file-system', `"git ${git_failure_nameOf(args)}" failed: ${system.trim()}.`, reason.hint);
    }
    if (/index file|index entry|bad signature/.test(said)) {
        const index = `"$(git -C "${directory}" rev-parse --absolute-git-dir)/index"`;
        return new core_failure/* Failure */.H('damaged-worktree', `The index of "${directory}" is damaged: ${said}.`, `Create it again, which keeps all files: rm ${index} && git -C "${directory}" reset`);
    }
    if (/not a git repository/.test(stderr)) {
        const refused = unreadable(directory);
        if (refused)
            return refused;
        return new core_failure/* Failure */.H('no-repository', `"${directory}" is not in a git repository.`, 'Run this inside a git repository.');
    }
    if (/not allowed|promisor|lazy fetch/.test(stderr)) {
        return new core_failure/* Failure */.H('missing-objects', 'This is a partial clone, and it lacks contents that are needed.', "Before git 2.36, clone again without --filter. Since then, fetch them: git fetch --refetch --no-filter origin '+refs/heads/*:refs/remotes/origin/*'");
    }
    return new core_failure/* Failure */.H('git', `"git ${git_failure_nameOf(args)}" failed: ${said}.`, 'Check the repository: git fsck');
}
/**
 * Git only warns of a folder or file that it may not look at, and takes what is in it for unchanged. It also warns of
 * settings of the user outside of the repository, which hide nothing. What is gone meanwhile is no longer there to see.
 */
function unseenFailure(args, stderr) {
    const line = stderr
        .split('\n')
        .find((each) => !/^warning: unable to access '(?:\/|[A-Za-z]:)|: No(?:t a directory| such file or directory)$/.test(each) &&
        (/^(?:warning|error): (?:could not open directory|cannot lstat) /.test(each) || (0,system_error/* reasonOf */.A3)(each) !== undefined));
    if (line === undefined)
        return undefined;
    const what = line.trim().replace(/^(?:warning|error): /, '');
    const hint = (0,system_error/* reasonOf */.A3)(line)?.hint ?? 'Check who may read and write there.';
    const orIgnore = ' If Git has no files in that folder, you can list it in .gitignore instead.';
    return new core_failure/* Failure */.H('file-system', `"git ${git_failure_nameOf(args)}" cannot look at all files: ${what}.`, what.startsWith('could not open directory') ? `${hint}${orIgnore}` : hint);
}
function git_failure_nameOf(args) {
    return args.find((arg) => !arg.startsWith('-')) ?? '';
}
/** @param record where the repository stores what it knows about the linked working tree */
function lostWorktree(directory, record) {
    const failure = (message, hint) => new core_failure/* Failure */.H('damaged-worktree', `"${directory}" is a linked working tree, but ${message}.`, hint);
    const repository = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(record));
    if (isThere(record)) {
        return failure(`"${record}/HEAD" names no commit`, 'Write into that file, as its only line: ref: refs/heads/<its branch>');
    }
    return isThere(repository)
        ? failure(`the repository "${repository}" no longer has a record of it`, `Move its files away, and create it again: git --git-dir="${repository}" worktree add "${directory}" <its branch>`)
        : failure(`its repository is not at "${repository}"`, `If the repository was moved, move it back, or with git 2.29 or newer, run there: git worktree repair "${directory}"`);
}
/** Git takes a directory that it may not read for no repository. */
function unreadable(directory) {
    for (let folder = (0,external_node_path_.resolve)(directory);; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            const own = (0,external_node_path_.join)(folder, '.git');
            if ((0,external_node_fs_.statSync)(own, { throwIfNoEntry: false })?.isDirectory()) {
                (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(own, 'HEAD'));
                for (const name of ['objects', 'refs'])
                    (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(own, name));
            }
        }
        catch (error) {
            const why = (0,system_error/* codeOf */.$N)(error) === 'ENOENT' ? undefined : (0,system_error/* systemError */.Oj)(error);
            if (why)
                return new core_failure/* Failure */.H('file-system', `The repository cannot be read. ${why.message}`, why.hint);
        }
        if (folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}
/** Throws if it cannot be seen. */
function isThere(place) {
    return (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false }) !== undefined;
}

;// CONCATENATED MODULE: ./lib/shell/git/git-program.js
/**
 * Finds the program `git`. A relative entry of PATH, or on Windows no entry at all, would let a repository bring a
 * "git" of its own, which would run before the real one (as in CVE-2023-40590).
 */



/** @throws Failure `git-missing` if PATH has no Git that can be started without a shell */
function findGit({ env, platform, isProgram }) {
    const isWindows = platform === 'win32';
    const { join, delimiter } = isWindows ? external_node_path_.win32 : external_node_path_.posix;
    const [name = 'PATH', value = ''] = Object.entries(env).find(([key]) => isPath(key, isWindows)) ?? [];
    const folders = value
        .split(delimiter)
        .map((folder) => (isWindows ? folder.replace(/^"(.*)"$/, '$1') : folder))
        .filter((folder) => isAbsolute(folder, isWindows));
    const found = (file) => folders.map((folder) => join(folder, file)).find(isProgram);
    const path = found(isWindows ? 'git.exe' : 'git');
    if (path !== undefined)
        return { path, search: { [name]: folders.join(delimiter) } };
    const script = isWindows ? (found('git.cmd') ?? found('git.bat')) : undefined;
    throw script === undefined
        ? new core_failure/* Failure */.H('git-missing', 'git is in no absolute folder of PATH, and relative folders are not searched, because a repository could bring its own "git".', 'Install git 2.25 or newer, and make sure that its folder is in PATH.')
        : new core_failure/* Failure */.H('git-missing', `"${script}" is a script that needs a shell, and there is no git.exe in PATH.`, 'Install Git for Windows, or add the folder of git.exe to PATH.');
}
function isPath(name, isWindows) {
    return isWindows ? name.toUpperCase() === 'PATH' : name === 'PATH';
}
/** On Windows, "\folder" is relative to the current drive. */
function isAbsolute(folder, isWindows) {
    return isWindows ? /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/])/.test(folder) : folder.startsWith('/');
}
let known;
/** The Git of this process. */
function gitProgram() {
    const { env, platform } = process;
    const path = env['PATH'];
    if (known?.path !== path || !known)
        known = { path, program: findGit({ env, platform, isProgram }) };
    return known.program;
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/path-name.js
/**
 * Paths are bytes in Git. In this room they are strings with one character for each byte (latin1), so that no byte is
 * lost and a path can be a key of a map. They become names when they leave the room.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name of a path in the rest of the program. Bytes that are not UTF-8 are written as `\xNN`. In such a path, a
 * backslash is written as `\x5C`, so that, together with `encoding`, no two paths have the same name. Valid paths are
 * unchanged.
 */
function pathNameOf(raw) {
    const bytes = Buffer.from(raw, 'latin1');
    if (/^[\x00-\x7f]*$/.test(raw))
        return { path: raw };
    try {
        return { path: utf8.decode(bytes) };
    }
    catch {
        return { path: escapeInvalid(bytes), encoding: 'invalid' };
    }
}
/** The bytes of a name that is valid UTF-8. */
function rawPath(name) {
    return Buffer.from(name, 'utf8').toString('latin1');
}
/** The path below a folder, for the file system. */
function bytesOf(folder, path) {
    return Buffer.concat([Buffer.from(`${folder}/`, 'utf8'), Buffer.from(path, 'latin1')]);
}
/** In the form that Git reads in a list of paths: C style, with octal escapes for all but harmless characters. */
function quotedPath(raw) {
    return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
/** Byte order, as in Git. */
function byBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Splits the output of a command with `-z` at its NUL characters. */
function nulSeparated(output) {
    const parts = output.toString('latin1').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
function escapeInvalid(bytes) {
    let escaped = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const part = bytes.subarray(at, at + Math.max(length, 1));
        escaped += length > 0 && part[0] !== 0x5c ? utf8.decode(part) : escapeByte(bytes[at] ?? 0);
        at += part.length;
    }
    return escaped;
}
/** The number of bytes of the UTF-8 character that begins here, or 0 if none does. */
function validLength(bytes, at) {
    for (const length of [1, 2, 3, 4]) {
        try {
            if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length)
                return length;
        }
        catch {
            // Longer than allowed, or not a character.
        }
    }
    return 0;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/shell/git/if-there.js

/** Codes of Node for "nothing is there", also below something that is not a folder. */
const MISSING = ['ENOENT', 'ENOTDIR'];
/**
 * The answer of the file system, or undefined if nothing is there. Any other error, such as a missing right, is thrown,
 * because what cannot be seen may be there.
 */
async function ifThere(answer, alsoMissing = []) {
    try {
        return await answer;
    }
    catch (error) {
        const code = (0,system_error/* codeOf */.$N)(error);
        if (code !== undefined && [...MISSING, ...alsoMissing].includes(code))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/plain-file.js
/**
 * Reads files that may turn out to be a named pipe, a socket or a device, because to open one of these may block
 * forever.
 */





/** Git reads these files in every folder, and waits if one of them is a named pipe. */
const READ_BY_STATUS = ['.gitignore', '.gitattributes'];
/** Far more than the path in a file that names a directory of git. */
const MOST_BYTES = 64 * 1024;
/** What `git status` waits for: a named pipe or the like where it reads a file. */
async function specialForStatus(root) {
    const found = await firstSpecial(root, (entry) => READ_BY_STATUS.includes(entry.name));
    return found === undefined ? undefined : notPlain(found);
}
/** What any command waits for: something that is no file in the place of one that git keeps in its own directory. */
async function specialOfGit(directory) {
    for (const place of gitDirectoriesFor(directory)) {
        const text = (await plainFile(place, MOST_BYTES))?.toString('utf8');
        const own = text === undefined ? place : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(place), /^gitdir: (.+?)\r?\n?$/.exec(text)?.[1] ?? '.');
        const names = await (0,promises_.readdir)(own).catch(() => []);
        if (!names.includes('HEAD'))
            continue;
        const shared = (await plainFile((0,external_node_path_.join)(own, 'commondir'), MOST_BYTES))?.toString('utf8').trim();
        const root = (0,external_node_path_.resolve)(own, shared ?? '.');
        // A socket is refused at once, such as that of the file system monitor.
        const found = await firstSpecial(root, (entry) => !entry.isSocket());
        return found === undefined ? undefined : notPlain((0,external_node_path_.join)(root, found));
    }
    return undefined;
}
/** Where git looks for its directory, in this order. */
function gitDirectoriesFor(directory) {
    const { GIT_DIR: named } = process.env;
    const places = named === undefined ? [] : [(0,external_node_path_.resolve)(directory, named)];
    for (let at = (0,external_node_path_.resolve)(directory);; at = (0,external_node_path_.dirname)(at)) {
        places.push((0,external_node_path_.join)(at, '.git'), at);
        if (at === (0,external_node_path_.dirname)(at))
            return places;
    }
}
/** The first named pipe, socket or device that counts, by its path below the root. */
async function firstSpecial(root, isRead) {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory() && entry.name !== '.git')
                folders.push(path);
            if (isRead(entry) && isSpecial(entry))
                return path;
        }
    }
    return undefined;
}
function isSpecial(entry) {
    return entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice();
}
function notPlain(path) {
    return new core_failure/* Failure */.H('special-file', `"${path}" is a named pipe, a socket or a device, so git cannot read it.`, 'Replace it with a plain file, or delete it.');
}
/**
 * The bytes of a regular file up to a size, `'too-large'` above it, or undefined for anything else. Never blocks, even
 * if the file was replaced after it was checked.
 * @throws the error of Node if the file is there and cannot be read
 */
async function plainFile(path, most) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
    if (!(await ifThere((0,promises_.lstat)(path)))?.isFile())
        return undefined;
    // A link, a socket or a folder may have replaced it.
    const file = await ifThere((0,promises_.open)(path, flags), ['ELOOP', 'ENXIO', 'EISDIR']);
    try {
        const stats = await file?.stat();
        if (!file || !stats?.isFile())
            return undefined;
        return stats.size > most ? 'too-large' : await file.readFile();
    }
    finally {
        await file?.close();
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/with-streams.js
/**
 * The process, if it has its streams. If no more files can be opened, Node.js makes none, and says why only later.
 * @throws an error of the system: too many open files
 */
function withStreams(child) {
    if (child.stdout)
        return child;
    child.on('error', () => undefined);
    throw Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE', syscall: 'spawn' });
}

;// CONCATENATED MODULE: ./lib/shell/git/git.js
/**
 * The only place that starts `git`. It never uses a shell, overrides user settings that change output, and uses the
 * network only for the commands that ask for it.
 */











/** The largest output of one command, in bytes. It is enough for three million paths. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const STDERR_LIMIT = 16 * 1024;
const TIME_LIMIT_MS = 10 * 60 * 1000;
const SLOW_MS = 4_000;
/**
 * How many commits one command may name, of at most 65 characters with a space each. Windows allows 32,767 characters for a
 * command, and other systems at least a million.
 */
const MOST_IDS = process.platform === 'win32' ? 300 : 10_000;
const CONFIG = [
    ['core.quotePath', 'false'],
    // A file system monitor is a program that the user chose, so it must not be started here.
    ['core.fsmonitor', 'false'],
    ['diff.suppressBlankEmpty', 'false'],
    ['i18n.logOutputEncoding', 'UTF-8'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/**
 * The variables of Git that are kept: those that a hook gets to find its repository, how a repository is found, and
 * where the configuration is, which may name a safe directory. All others are removed: they could name other grafts,
 * another namespace or another attributes file, and so hide a branch or a change.
 */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
    'GIT_IMPLICIT_WORK_TREE',
];
const KEPT_VARIABLES = [
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_PARAMETERS',
];
/** How Git reaches a server, and who makes a commit. Only commands that do one of these need them. */
const REMOTE_VARIABLES = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROXY_SSL_\w+|SSL_\w+|HTTP_\w+|PROTOCOL|ALLOW_PROTOCOL|PROTOCOL_FROM_USER)$/;
const IDENTITY_VARIABLES = /^GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)$/;
/** Settings for Git from its documentation: https://git-scm.com/docs/git#_environment_variables */
const SET_VARIABLES = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    // Replaced objects and grafts change the history only for this user.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
    // A partial clone would fetch missing objects. Versions before 2.45 know only the allowed protocols.
    GIT_NO_LAZY_FETCH: '1',
};
/** Returns the output of Git. Throws a `Failure` if Git is missing, too old, refuses, or prints too much. */
async function git(directory, args, options = {}) {
    const { stdout, unseen } = await gitSeeing(directory, args, options);
    if (options.mustSeeAll && unseen)
        throw unseen;
    return stdout;
}
/** The same, for a command that is useful also if Git could not look everywhere: with the reason if it could not. */
async function gitSeeing(directory, args, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    if (code === null || !(options.codes ?? [0]).includes(code))
        throw gitFailure(directory, args, stderr);
    return { stdout, unseen: unseenFailure(args, stderr) };
}
/** The same, with the exit code. */
async function gitAnswer(directory, args, codes, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    if (code !== null && codes.includes(code))
        return { code, stdout };
    throw gitFailure(directory, args, stderr);
}
/** The lines without their line breaks, none for empty output. Only for output without paths. */
async function gitLines(directory, args, options = {}) {
    const text = (await git(directory, args, options)).toString('latin1');
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function gitEnvironment({ elsewhere, may, withWildcards, scratch }) {
    const isRemote = may === 'use-the-network';
    const ofGit = new Set([...KEPT_VARIABLES, ...(elsewhere ? [] : REPOSITORY_VARIABLES)]);
    const kept = Object.entries(process.env).filter(([name]) => {
        const upper = name.toUpperCase();
        const isMeant = (isRemote && REMOTE_VARIABLES.test(upper)) || (may === 'commit' && IDENTITY_VARIABLES.test(upper));
        return (!upper.startsWith('GIT_') || ofGit.has(upper) || isMeant || /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/.test(upper));
    });
    return {
        // They are relative to where the user is, and Git runs in the root of the repository.
        ...Object.fromEntries(kept.map(([name, value = '']) => [name, isPlace(name) && value !== '' ? (0,external_node_path_.resolve)(value) : value])),
        ...SET_VARIABLES,
        ...(isRemote ? {} : { GIT_ALLOW_PROTOCOL: may === 'copy-locally' ? 'file' : 'none' }),
        ...(withWildcards ? { GIT_LITERAL_PATHSPECS: '0' } : {}),
        ...(scratch ? scratchEnvironment(scratch) : {}),
    };
}
function isPlace(variable) {
    return /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY)$/i.test(variable);
}
/** A list of object directories is quoted in the C style: https://git-scm.com/docs/git#_the_git_repository */
function scratchEnvironment({ gitDirectory, objects, alternate, workTree, index }) {
    const known = process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
    return {
        GIT_DIR: gitDirectory,
        GIT_WORK_TREE: workTree,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: objects,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: [quotedPath(rawPath(alternate)), ...(known ? [known] : [])].join(external_node_path_.delimiter),
    };
}
/** A command that answers what it is asked until its input ends. The caller reads its output and ends its input. */
function openGit(directory, args, options) {
    const { path, search } = gitProgram();
    const child = (0,external_node_child_process_.spawn)(path, [...CONFIG, ...args], {
        cwd: directory,
        env: { ...gitEnvironment(options), ...search },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    return withStreams(child);
}
/** What Git printed and how it ended, for commands whose failure is an answer too. */
async function attemptGit(directory, args, options = {}) {
    const { code, stdout, stderr } = await startGit(directory, args, options);
    return { code, stdout: stdout.toString('utf8'), stderr };
}
function startGit(directory, args, options) {
    return new Promise((resolve, reject) => {
        const child = openGit(directory, args, options);
        // Not the `timeout` of spawn: if Git cannot be started, its timer keeps running, and so does the process.
        const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
        const slow = setTimeout(() => {
            waitedFor(directory, options).then((failure) => {
                if (!failure)
                    return;
                child.kill();
                reject(failure);
            }, reject);
        }, SLOW_MS);
        const stopTimers = () => {
            clearTimeout(timer);
            clearTimeout(slow);
        };
        const out = [];
        let size = 0;
        const printed = stderrOf(child);
        child.stdout.on('data', (chunk) => {
            if (options.whenPrinted)
                return options.whenPrinted(chunk);
            size += chunk.length;
            out.push(chunk);
            if (size > OUTPUT_LIMIT) {
                child.kill();
                reject(new core_failure/* Failure */.H('git', `"git ${args[0]}" printed more than ${OUTPUT_LIMIT} bytes.`, 'List fewer branches in the plan.'));
            }
        });
        child.on('error', (error) => {
            stopTimers();
            reject(startFailure(directory, error));
        });
        child.on('close', (code, signal) => {
            stopTimers();
            resolve({ code, stdout: Buffer.concat(out, size), stderr: printed(signal) });
        });
        // If a command ends before it has read all of its input, it says why on stderr.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** What the process has printed as errors so far, up to a limit. Reads all of it, because a full pipe would stop it. */
function stderrOf(child) {
    let said = '';
    child.stderr.on('data', (chunk) => {
        if (said.length < STDERR_LIMIT)
            said += chunk.toString('utf8');
    });
    return (signal) => (signal === null ? said : `${said}\nit was stopped by ${signal}`);
}
async function waitedFor(directory, { whenSlow }) {
    return (await whenSlow?.()) ?? specialOfGit(directory);
}
/** `ENOENT` means a missing working directory, or a program that was removed meanwhile. */
function startFailure(directory, error) {
    const refused = (0,system_error/* codeOf */.$N)(error) === 'ENOENT' ? undefined : (0,system_error/* systemError */.Oj)(error);
    if (refused) {
        return new core_failure/* Failure */.H('file-system', `git cannot be started in "${directory}". ${refused.message}`, refused.hint);
    }
    if (!(0,external_node_fs_.existsSync)(directory)) {
        return new core_failure/* Failure */.H('no-repository', `There is no directory "${directory}".`, 'Run this inside a git repository.');
    }
    return new core_failure/* Failure */.H('git-missing', `git cannot be started: ${error.message}.`, 'Install git 2.25 or newer, and make sure that it is in the PATH.');
}

;// CONCATENATED MODULE: ./lib/shell/git/commit-graph.js
const histories = new WeakMap();
function keepBaseHistory(repository, base) {
    const known = histories.get(repository);
    const isSame = known?.base.line[0] === base.line[0];
    // More history has the answers of less.
    if (known && isSame && known.base.parents.size > base.parents.size)
        return;
    histories.set(repository, { base, ofBranches: isSame ? (known?.ofBranches ?? NOTHING) : NOTHING });
}
const NOTHING = new Map();
/** @param base the commit whose history the branches were read without */
function keepBranchHistory(repository, base, ofBranches) {
    const known = histories.get(repository);
    if (known?.base.line[0] === base)
        histories.set(repository, { base: known.base, ofBranches });
}
/** The best common ancestor of two commits, null if there is none. Undefined if only Git can tell. */
function mergeBaseIn(repository, one, other) {
    const known = histories.get(repository);
    if (!known)
        return undefined;
    known.graph ??= graphOf(known.base, known.ofBranches);
    return known.graph.isOrdered ? bestAncestor(known.graph, one, other) : undefined;
}
function graphOf({ parents: ofBase, end }, ofBranches) {
    const read = [...ofBranches, ...ofBase];
    const commits = [...read.map(([commit]) => commit), ...(end === undefined ? [] : [end])];
    const places = new Map(commits.map((commit, place) => [commit, place]));
    const parents = read.map(([, each]) => each.map((parent) => places.get(parent) ?? commits.length));
    return {
        commits,
        places,
        parents,
        isOrdered: parents.every((each, place) => each.every((parent) => parent > place)),
    };
}
const OF_ONE = 1;
const OF_OTHER = 2;
const OF_BOTH = OF_ONE | OF_OTHER;
/** In the history of a common ancestor, so no best one. */
const BEHIND = 4;
function bestAncestor({ commits, places, parents }, one, other) {
    const [first, second] = [places.get(one), places.get(other)];
    if (first === undefined || second === undefined)
        return undefined;
    const marks = new Uint8Array(commits.length + 1);
    let open = 0;
    const isOpen = (mark) => mark !== 0 && mark < BEHIND;
    const add = (place, more) => {
        const before = marks[place] ?? 0;
        marks[place] = before | more;
        if (place < parents.length)
            open += Number(isOpen(before | more)) - Number(isOpen(before));
    };
    add(first, OF_ONE);
    add(second, OF_OTHER);
    const best = [];
    for (let place = Math.min(first, second); open > 0 && place < parents.length; place++) {
        const own = marks[place] ?? 0;
        if (isOpen(own))
            open -= 1;
        if (own === OF_BOTH)
            best.push(commits[place] ?? '');
        if (own !== 0)
            for (const parent of parents[place] ?? [])
                add(parent, own === OF_BOTH ? own | BEHIND : own);
    }
    // What was not read is in the history of the commit at which the reading ended.
    const end = commits[parents.length];
    const atEnd = end === undefined ? 0 : (marks[parents.length] ?? 0);
    const isAllRead = atEnd === 0 && marks[commits.length] === 0;
    if (isAllRead || atEnd >= BEHIND)
        return best.length > 1 ? undefined : (best[0] ?? null);
    return best.length === 0 && atEnd === OF_BOTH ? end : undefined;
}

;// CONCATENATED MODULE: ./lib/shell/git/merge-base.js
/** Finds many merge bases with one process, or with none if the history was read already. */



const MOST_PAIRS = MOST_IDS / 2;
/**
 * The best common ancestor of each pair, null if there is none. If there are several (criss-cross merges), the one that
 * `git diff A...B` uses. `git rev-parse A...B` prints B, A, and the merge bases with a `^`:
 * https://git-scm.com/docs/gitrevisions#_dotted_range_notations
 */
async function mergeBases(repository, pairs) {
    return (await everyMergeBase(repository, pairs)).map(([first]) => first ?? null);
}
/** Every best common ancestor of each pair, in the order of Git. Criss-cross merges have several. */
async function everyMergeBase(repository, pairs) {
    const known = (0,maps/* remembered */.HK)(knownBases, repository, () => new Map());
    for (const pair of pairs) {
        const found = known.has(merge_base_nameOf(pair)) ? undefined : mergeBaseIn(repository, pair.from, pair.to);
        if (found !== undefined)
            known.set(merge_base_nameOf(pair), found === null ? [] : [found]);
    }
    const unknown = [...new Map(pairs.map((pair) => [merge_base_nameOf(pair), pair]))].filter(([name]) => !known.has(name));
    const read = await allMergeBases(repository.root, unknown.map(([, pair]) => pair));
    for (const [index, [name]] of unknown.entries())
        known.set(name, read[index] ?? []);
    return pairs.map((pair) => known.get(merge_base_nameOf(pair)) ?? []);
}
/** That of two commits never changes, and several rules ask about the same two. */
const knownBases = new WeakMap();
function merge_base_nameOf({ from, to }) {
    return `${from}...${to}`;
}
/** The same, always read by Git. */
async function allMergeBases(root, pairs) {
    const found = [];
    for (let at = 0; at < pairs.length; at += MOST_PAIRS) {
        const part = pairs.slice(at, at + MOST_PAIRS);
        const lines = await gitLines(root, ['rev-parse', ...part.map(merge_base_nameOf)]);
        let tips = 0;
        for (const line of lines) {
            if (line.startsWith('^'))
                found.at(-1)?.push(line.slice(1));
            else if (tips++ % 2 === 0)
                found.push([]);
        }
    }
    return found;
}
/**
 * The merge base of one commit and a merge, not made yet, of several:
 * https://git-scm.com/docs/git-merge-base#_discussion
 */
async function mergeBaseOfMany(root, one, many) {
    const [commit] = await gitLines(root, ['merge-base', one, ...many], { codes: [0, 1] });
    return commit ?? null;
}
/** Undefined if one of the two is not in this clone. */
async function isAncestor(root, ancestor, commit) {
    const { code } = await attemptGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
    return code === 0 ? true : code === 1 ? false : undefined;
}

;// CONCATENATED MODULE: ./lib/shell/git/unreadable-refs.js
/** The refs of branches that Git cannot read. None of them counts as a branch that does not exist. */


/** Why a branch cannot be read, in this clone or in `origin`. One of the two is not enough: the other may be newer. */
function unreadableRef({ unreadable }, branch) {
    const [found] = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`].flatMap((ref) => {
        const damage = unreadable.get(ref);
        return damage === undefined ? [] : [refFailure(ref, branch, damage)];
    });
    return found;
}
function unreadableNames({ unreadable }) {
    return [...unreadable.keys()].map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''));
}
function refFailure(ref, branch, damage) {
    const isHere = ref === `refs/heads/${branch}`;
    const why = damage === 'broken'
        ? ''
        : damage === 'missing'
            ? ', because its commit is missing'
            : `, because it names a ${damage}, not a commit`;
    const directory = '"$(git rev-parse --git-common-dir)"';
    // Git neither writes nor deletes a ref that it cannot read.
    const remove = damage === 'broken' ? `rm ${directory}/${(0,shell/* shellWord */.r)(ref)}` : `git update-ref -d ${(0,shell/* shellWord */.r)(ref)}`;
    return new core_failure/* Failure */.H('unreadable-branch', `Git cannot read "${ref}"${why}.`, isHere
        ? `Its last commits are listed in the file "logs/${ref}" of the Git directory. Write it again: ${damage === 'broken' ? `${remove} && ` : ''}git update-ref ${(0,shell/* shellWord */.r)(ref)} <commit>. Or delete it: ${remove}`
        : `Fetch it again: ${remove} && git fetch origin`);
}

;// CONCATENATED MODULE: ./lib/shell/git/branches.js
/** Decides which commit a branch is at, because the clone and `origin` may know different ones. */





/**
 * The descendant of `x` and `origin/x`. If they have diverged, `origin` is preferred for the base, because it is what
 * everybody has, and the clone for items, because it has the current work. Names that neither knows are left out, and those
 * that cannot be read: `unreadableRef` says why.
 */
async function tipsOf(repository, names, prefer) {
    const { local, remote } = repository;
    const readable = names.filter((branch) => !unreadableRef(repository, branch));
    const sides = readable.map((branch) => ({ branch, here: local.get(branch), there: remote.get(branch) }));
    const apart = sides.flatMap(({ branch, here, there }) => here !== undefined && there !== undefined && here !== there ? [{ branch, from: here, to: there }] : []);
    const bases = await mergeBases(repository, apart);
    const met = new Map(apart.map(({ branch }, index) => [branch, bases[index] ?? null]));
    return sides.flatMap(({ branch, here, there }) => {
        if (here === undefined && there === undefined)
            return [];
        const tip = (isLocal) => ({
            branch,
            commit: (isLocal ? here : there) ?? '',
            ref: isLocal ? branch : `origin/${branch}`,
        });
        const common = met.get(branch);
        if (here === undefined || there === undefined || common === undefined)
            return [tip(here !== undefined)];
        if (common === here)
            return [tip(false)];
        if (common === there)
            return [tip(true)];
        const taken = tip(prefer === 'local');
        return [{ ...taken, note: `"${branch}" and "origin/${branch}" have diverged, so "${taken.ref}" was read.` }];
    });
}
/**
 * The base branch: the one that was named, otherwise that of `origin/HEAD`, otherwise `main` or `master`.
 * @param objects if its process is going to run anyway
 * @throws Failure `base` if there is no such branch
 */
async function branches_resolveBase(repository, wanted, objects) {
    const { originHead, local, remote } = repository;
    const known = (branch) => local.has(branch) || remote.has(branch) || unreadableRef(repository, branch) !== undefined;
    const candidates = [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
    const defaultBranch = candidates.find(known);
    const branch = wanted === undefined ? defaultBranch : branchNamed(wanted, known, originHead);
    if (branch === undefined) {
        const { head } = repository;
        if (head.commit === null && (wanted === undefined || wanted === head.branch))
            throw withoutCommit(head.branch);
        throw wanted === undefined ? noDefaultBranch() : unknownBranch(wanted);
    }
    const damage = unreadableRef(repository, branch);
    if (damage)
        throw damage;
    const [tip] = await tipsOf(repository, [branch], 'origin');
    if (!tip)
        throw unknownBranch(branch);
    return { ...tip, ref: await unambiguous(repository.root, tip, objects), defaultBranch };
}
/** A tag goes before a branch of its name, and a branch before one of a remote. */
async function unambiguous(root, { ref, commit, branch }, objects) {
    const name = `${ref}^{commit}`;
    const named = objects
        ? (await objects.read(name))?.oid
        : (await gitLines(root, ['rev-parse', '-q', '--verify', name], { codes: [0, 1] }))[0];
    if (named === commit)
        return ref;
    return ref === branch ? `refs/heads/${branch}` : `refs/remotes/${ref}`;
}
/** Accepts a branch in any form that Git uses. The plain name takes precedence. */
function branchNamed(wanted, known, originHead) {
    if (/^(?:refs\/remotes\/)?origin(?:\/HEAD)?$/.test(wanted) && !known(wanted))
        return originHead;
    return branches_forms(wanted).find(known);
}
function branches_forms(wanted) {
    const starts = ['refs/heads/', 'refs/remotes/origin/', 'origin/'];
    return [wanted, ...starts.flatMap((start) => withoutPrefix(wanted, start))];
}
function withoutPrefix(text, start) {
    return text.startsWith(start) ? [text.slice(start.length)] : [];
}
function withoutCommit(branch) {
    return new core_failure/* Failure */.H('unborn', branch === undefined
        ? 'No commit is checked out.'
        : `The branch "${branch}" is checked out, but has no commit yet.`, 'Make its first commit, or name a branch that has one with --base <branch>.');
}
function noDefaultBranch() {
    return new core_failure/* Failure */.H('base', 'There is no base branch: neither "origin/HEAD" nor a branch "main" or "master" exists, here or in "origin".', 'Name the branch that your work will be merged into: --base <branch>');
}
function unknownBranch(wanted) {
    return new core_failure/* Failure */.H('base', `There is no branch "${wanted}": neither "refs/heads/${wanted}" nor "refs/remotes/origin/${wanted}" exists.`, /(?:^|\/)HEAD$/.test(wanted)
        ? 'Name the branch that your work will be merged into: --base <branch>'
        : `Name another one with --base <branch>, or fetch it: ${(0,shell/* fetchBranch */.D)(branches_forms(wanted).at(-1) ?? wanted)}`);
}

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/shell/git/git-version.js
/** What the installed Git has. A hint names a command that came after Git 2.25 only where it has it, or says since when. */



/** By the path of the program. */
const git_version_known = new Map();
/** Asked once for each program. */
async function gitVersion(directory) {
    const { path } = gitProgram();
    const version = git_version_known.get(path) ?? (await readVersion(directory));
    git_version_known.set(path, version);
    return version;
}
async function readVersion(directory) {
    const [said = ''] = await gitLines(directory, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
    return { said, isAtLeast: (wanted) => Number(major) > 2 || (Number(major) === 2 && Number(minor) >= wanted) };
}
/** @throws Failure if Git cannot merge two commits without a working tree */
async function requireMergeTree(directory) {
    const { said, isAtLeast } = await gitVersion(directory);
    if (isAtLeast(38))
        return;
    throw new core_failure/* Failure */.H('git-too-old', `"${said}" is too old to merge branches in memory.`, 'Install git 2.38 or newer, which has "git merge-tree --write-tree".');
}

;// CONCATENATED MODULE: ./lib/shell/git/in-parallel.js
/** How many processes of Git run at the same time at most. Those beyond that would only wait for the processors. */
const MOST = 4;
/**
 * The results are in the order of the values. After an error no further run starts. Of several errors that of the earliest
 * value is thrown, when no run goes on.
 */
async function inParallel(values, run) {
    const ended = [];
    const left = values.entries();
    let hasFailed = false;
    const work = async () => {
        for (const [index, value] of left) {
            if (hasFailed)
                return;
            const [end] = await Promise.allSettled([run(value)]);
            ended[index] = end;
            if (end.status === 'rejected')
                hasFailed = true;
        }
    };
    await Promise.all(Array.from({ length: MOST }, work));
    return ended.map((end) => {
        if (end.status === 'rejected')
            throw end.reason;
        return end.value;
    });
}
/** All results, when no promise is open. Of several errors the first one in this order is thrown. */
async function allEnded(promises) {
    for (const end of await Promise.allSettled(promises))
        if (end.status === 'rejected')
            throw end.reason;
    return Promise.all(promises);
}

;// CONCATENATED MODULE: ./lib/shell/git/listed-refs.js
/** Reads the refs of branches, and which of them Git only warns of, or for which it fails. */


/** Symbolic refs that lead nowhere are left out. */
async function listRefs(root) {
    const rest = '%(objectname) %(refname) %(HEAD) %(symref)';
    const list = (type) => attemptGit(root, ['for-each-ref', `--format=${type} ${rest}`, 'refs/heads/', 'refs/remotes/origin/']);
    const first = await list('%(objecttype)');
    if (first.code === 0)
        return listedIn(first);
    // It reads each commit for its type, and ends at the first one that is missing.
    const second = await list('-');
    if (second.code !== 0)
        throw gitFailure(root, ['for-each-ref'], first.stderr);
    const { lines, broken } = listedIn(second);
    const input = lines.map((line) => `${line.split(' ')[1]}\n`).join('');
    const types = await gitLines(root, ['cat-file', '--batch-check=%(objecttype)'], { input });
    return { lines: lines.map((line, index) => `${types[index]?.split(' ').at(-1)}${line.slice(1)}`), broken };
}
function listedIn({ stdout, stderr }) {
    return {
        lines: stdout.split('\n').filter((line) => line !== ''),
        broken: [...stderr.matchAll(/ broken ref (refs\/[^ \n]+)$/gm)].flatMap(([, ref]) => ref ?? []),
    };
}

;// CONCATENATED MODULE: ./lib/shell/git/repository.js
/** What the repository is and which branches it has. Read once, so that everything else describes the same moment. */







/** @throws Failure if there is no repository, or if Git is older than 2.25, which Ubuntu 20.04 has */
async function openRepository(directory) {
    const [place, , refs] = await allEnded([placeOf(directory), requireVersion(directory), readRefs(directory)]);
    requireOwnPaths(place.root, process.platform);
    return { ...place, ...(await withHead(place, refs)) };
}
/** The same repository with its branches of now, after a command that may have changed them. */
async function withNewBranches(repository) {
    const { originHead: _, ...place } = repository;
    return { ...place, ...(await withHead(repository, await readRefs(repository.root))) };
}
async function withHead({ root, gitDirectory }, { current, ...branches }) {
    const at = current ?? (await headOf(root, gitDirectory, branches));
    return { ...branches, head: { ...at, merging: await mergedParents(gitDirectory) } };
}
const FACTS = ['--is-inside-work-tree', '--is-shallow-repository', '--show-object-format', '--absolute-git-dir'];
/** With one process, except where there is no working tree or a path has a line break. */
async function placeOf(directory) {
    const { code, stdout } = await attemptGit(directory, ['rev-parse', ...FACTS, '--show-toplevel']);
    const all = code === 0 ? linesOf(stdout) : [];
    const isWhole = all.length === FACTS.length + 1;
    const said = isWhole ? all.slice(0, -1) : linesOf(await gitPath(directory, ['rev-parse', ...FACTS]));
    // Old versions print an unknown option unchanged. Then ids have 40 digits.
    const [inside, shallow, format, ...path] = said;
    const hasFiles = inside === 'true';
    const top = isWhole ? all.at(-1) : undefined;
    const root = hasFiles ? (top ?? (await gitPath(directory, ['rev-parse', '--show-toplevel']))) : (0,external_node_path_.resolve)(directory);
    const zeros = '0'.repeat(format === 'sha256' ? 64 : 40);
    return { root, hasFiles, gitDirectory: path.join('\n'), shallow: shallow === 'true', zeros };
}
/** Commands that read files need a working tree. All others also work in a bare repository. */
function repository_requireFiles({ root, hasFiles }) {
    if (hasFiles)
        return;
    throw new core_failure/* Failure */.H('no-working-tree', `"${root}" is not in a working tree.`, 'Run this in a clone that has files, or create a working tree with "git worktree add". Commands that only read commits also work here: check --all, whose, integrate --dry-run.');
}
/** @throws Failure if Git writes paths in a form that Node does not read: that of MSYS2 or Cygwin on Windows */
function requireOwnPaths(root, platform) {
    if (platform !== 'win32' || !/^\/(?!\/)/.test(root))
        return;
    throw new core_failure/* Failure */.H('foreign-git', `The first git in PATH is one of MSYS2 or Cygwin: it writes "${root}", which is no path for Windows.`, 'Install Git for Windows, and put its folder before the other one in PATH.');
}
async function requireVersion(directory) {
    const { said, isAtLeast } = await gitVersion(directory);
    if (!isAtLeast(25))
        throw new core_failure/* Failure */.H('git-too-old', `"${said}" is too old.`, 'Install git 2.25 or newer.');
}
async function gitPath(directory, args) {
    return withoutLastBreak((await git(directory, args)).toString('utf8'));
}
function linesOf(text) {
    return withoutLastBreak(text).split('\n');
}
/** Paths may contain anything, even a line break. Only the last line break is Git's. */
function withoutLastBreak(text) {
    return text.replace(/\r?\n$/, '');
}
async function readRefs(root) {
    const local = new Map();
    const remote = new Map();
    let originHead;
    let current;
    let hasAliases = false;
    const { lines, broken } = await listRefs(root);
    const unreadable = new Map(broken.map((ref) => [ref, 'broken']));
    for (const line of lines) {
        // Ref names contain no spaces (https://git-scm.com/docs/git-check-ref-format), but bytes that look like one.
        const [, type = '', commit = '', name = '', mark, symref = ''] = /^([^ ]+) ([^ ]+) ([^ ]+) (.) (.*)$/.exec(line) ?? [];
        if (mark === '*' && type === 'commit')
            current = { branch: name.slice('refs/heads/'.length), commit };
        // Git marks the branch that another name of it leads to.
        if (symref !== '' && name.startsWith('refs/heads/'))
            hasAliases = true;
        if (name === 'refs/remotes/origin/HEAD') {
            if (symref.startsWith('refs/remotes/origin/'))
                originHead = symref.slice('refs/remotes/origin/'.length);
        }
        else if (type !== 'commit')
            unreadable.set(name, type);
        else if (name.startsWith('refs/heads/'))
            local.set(name.slice('refs/heads/'.length), commit);
        else
            remote.set(name.slice('refs/remotes/origin/'.length), commit);
    }
    unreadable.delete('refs/remotes/origin/HEAD');
    return {
        local,
        remote,
        unreadable,
        ...(originHead === undefined ? {} : { originHead }),
        ...(current && !hasAliases ? { current } : {}),
    };
}
/** Where `HEAD` names none of the branches. */
async function headOf(root, gitDirectory, { local, unreadable }) {
    if (unreadable.size > 0) {
        // Git does not say where a head leads that it cannot read.
        const [, named = ''] = /^ref: (.+?)\n?$/.exec((await readIfThere((0,external_node_path_.join)(gitDirectory, 'HEAD'))) ?? '') ?? [];
        if (unreadable.has(named))
            return { branch: named.slice('refs/heads/'.length), commit: null };
    }
    const [symbolic = ''] = await gitLines(root, ['symbolic-ref', '-q', 'HEAD'], { codes: [0, 1] });
    const name = Buffer.from(symbolic, 'latin1').toString('utf8');
    if (name.startsWith('refs/heads/')) {
        const branch = name.slice('refs/heads/'.length);
        const commit = local.get(branch);
        return commit === undefined ? inOtherCase(root, branch, local) : { branch, commit };
    }
    const commit = await headCommit(root);
    const branch = await rebasedBranch(gitDirectory);
    return { ...(branch === undefined ? {} : { branch }), commit };
}
async function headCommit(root) {
    const [commit] = await gitLines(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1] });
    return commit ?? null;
}
/** On a disk that ignores letter case, Git checks out the branch "feat/a" as "Feat/a" if somebody asks for that. */
async function inOtherCase(root, name, local) {
    const commit = await headCommit(root);
    const same = [...local].find(([each, id]) => id === commit && each.toLowerCase() === name.toLowerCase());
    return { branch: same?.[0] ?? name, commit };
}
/** The other parents of the merge that is in progress in a working tree. */
async function mergedParents(gitDirectory) {
    return ((await readIfThere((0,external_node_path_.join)(gitDirectory, 'MERGE_HEAD'))) ?? '').split('\n').filter((id) => id !== '');
}
/** A rebase works on a detached head and stores the name of its branch, where `git status` reads it too. */
async function rebasedBranch(gitDirectory) {
    for (const kept of ['rebase-merge', 'rebase-apply']) {
        const name = (await readIfThere((0,external_node_path_.join)(gitDirectory, kept, 'head-name')))?.trim();
        if (name?.startsWith('refs/heads/'))
            return name.slice('refs/heads/'.length);
    }
    return undefined;
}
async function readIfThere(path) {
    const bytes = await plainFile(path, 1024 * 1024);
    return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : undefined;
}

;// CONCATENATED MODULE: ./lib/shell/git/fetch-heads.js
/**
 * Brings all branches of `origin` into the checkout of a job, without the contents of their files, and then the contents
 * that merges need, in one batch. No hook of the checkout runs.
 */






const ALONE = [
    `core.hooksPath=${external_node_os_.devNull}`,
    'gc.auto=0',
    'maintenance.auto=false',
    'remote.origin.mirror=false',
].flatMap((setting) => ['-c', setting]);
const FETCH = [...ALONE, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
const HEADS = '+refs/heads/*:refs/remotes/origin/*';
/**
 * @returns the repository with all branches
 * @throws Failure `checkout` if there is no repository with an `origin`, or `fetch` if the server refuses
 */
async function fetchHeads(directory) {
    const { root, shallow } = await checkoutIn(directory);
    const whole = shallow ? ['--unshallow'] : [];
    await fromOrigin(root, [...FETCH, '--prune', '--filter=blob:none', ...whole, 'origin', HEADS]);
    // Which branch is the default one.
    await fromOrigin(root, [...ALONE, 'remote', 'set-head', 'origin', '--auto']);
    return openRepository(directory);
}
async function checkoutIn(directory) {
    try {
        const repository = await openRepository(directory);
        if ((await gitLines(repository.root, ['remote'])).includes('origin'))
            return repository;
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.H) || error.code !== 'no-repository')
            throw error;
    }
    throw new core_failure/* Failure */.H('checkout', `There is no checkout of the repository in "${directory}".`, 'Add a step before this one that checks out the base branch: actions/checkout, without "ref" and "repository".');
}
async function fromOrigin(root, args, input = '') {
    const { code, stderr } = await attemptGit(root, args, { may: 'use-the-network', input });
    if (code === 0)
        return;
    const said = stderr.trim().split('\n').at(-1) ?? '';
    throw new core_failure/* Failure */.H('fetch', `The branches of "origin" cannot be fetched: ${said}.`, 'The step of actions/checkout has to leave its credentials, which "persist-credentials: false" prevents, and the job needs the permission "contents: read".');
}
/** @throws Failure `checkout` unless the base contains the commit that is checked out */
async function requireBaseCheckout({ root, head }, base) {
    if (head.commit !== null && (await isAncestor(root, head.commit, base.commit)))
        return;
    throw new core_failure/* Failure */.H('checkout', `The commit that is checked out, ${head.commit ?? 'none'}, is not on the base branch "${base.branch}".`, 'Check out the base branch: remove "ref" and "repository" from the step of actions/checkout, or name the branch in the input "base".');
}
/**
 * What the clone lacks of the branches that began on the base, of the base since the oldest of them, and of all plans that
 * the base had, in one batch. A branch without a common commit, such as one with web pages, stays away.
 */
async function fetchContents({ root, remote }, base) {
    const ahead = await unmerged(root, base, [...new Set(remote.values())]);
    const bases = await allMergeBases(root, ahead.map((to) => ({ from: base, to })));
    const heads = ahead.filter((_, index) => bases[index]?.length);
    if (heads.length === 0)
        return 0;
    const begun = [...new Set(bases.flat())];
    const oldest = await gitLines(root, ['merge-base', '--octopus', base, ...begun]);
    const found = await Promise.all([
        missingFrom(root, [], [...heads, `^${base}`]),
        missingFrom(root, [], [base, ...oldest.map((commit) => `^${commit}`)]),
        missingFrom(root, ['--no-walk'], [base, ...begun]),
        missingFrom(root, [], [base, '--', plan_plan/* PLAN_DIRECTORY */.AG]),
    ]);
    const missing = [...new Set(found.flat())];
    if (missing.length > 0) {
        const negotiation = ['-c', 'fetch.negotiationAlgorithm=noop'];
        const lines = missing.map((id) => `${id}\n`).join('');
        await fromOrigin(root, [...negotiation, ...FETCH, '--filter=blob:none', '--stdin', 'origin'], lines);
    }
    return missing.length;
}
async function unmerged(root, base, heads) {
    const input = [...heads, `^${base}`, ''].join('\n');
    const ahead = new Set(await gitLines(root, ['rev-list', '--stdin'], { input }));
    return heads.filter((head) => ahead.has(head));
}
/** Git marks what it lacks with a question mark: https://git-scm.com/docs/git-rev-list#Documentation/git-rev-list.txt---missing */
async function missingFrom(root, how, commits) {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', ...how, '--stdin'];
    const lines = await gitLines(root, args, { input: `${commits.join('\n')}\n` });
    return lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}

// EXTERNAL MODULE: ./lib/shell/runner/event.js
var runner_event = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/workflow-lint/inputs.js + 1 modules
var inputs = __webpack_require__(9731);
// EXTERNAL MODULE: ./lib/core/contracts/contract-states.js + 14 modules
var contract_states = __webpack_require__(4987);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/progress/base-contracts.js
var base_contracts = __webpack_require__(4476);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/plan/waves.js
var waves = __webpack_require__(9093);
;// CONCATENATED MODULE: ./lib/core/progress/items-about.js
/** Leaves out of the plans what has no influence on the progress of some items, so that less has to be read to know it. */




/**
 * The plans with these items, those that depend on them, and those that may claim the same branches, again and again. All
 * items if an integration is among these, because it is finished only after them.
 */
function plansAbout(plans, isAsked) {
    const all = plans.flatMap(plan_plan/* itemsOf */.S3);
    const asked = all.filter(isAsked);
    if (asked.some(({ isIntegration }) => isIntegration))
        return plans;
    const dependents = dependentsIn(plans, all);
    const sharersOf = sharersIn(all);
    const needed = new Set(asked);
    for (const item of needed)
        for (const each of [...(0,maps/* listAt */.gT)(dependents, (0,plan_plan/* keyOf */.TN)(item)), ...sharersOf(item)])
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
;// CONCATENATED MODULE: ./lib/core/claim/claim-commit.js
/** The empty commit by which somebody takes an item: its message, and how it is recognized again. */

const NAMES = { id: 'Parallel-Work-Claim', item: 'Parallel-Work-Item', by: 'Claimed-By', at: 'Claimed-At' };
function claimMessage(item, { id, by, at }) {
    const values = { id, item: keyOf(item), by: oneLine(by), at };
    const trailers = Object.entries(NAMES).map(([key, name]) => `${name}: ${values[key]}`);
    return [
        `Claim item "${item.item}" of plan "${item.plan}"`,
        '',
        'This empty commit marks the item as taken. Its work begins after it.',
        '',
        ...trailers,
        '',
    ].join('\n');
}
/** Undefined if the message is not that of a claim. Only the last paragraph counts, as for all trailers. */
function claimIn(message) {
    const [last = ''] = message
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .slice(-1);
    const trailers = new Map(last.split('\n').flatMap((line) => {
        const [, name, value = ''] = /^([\w-]+): *(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value.trim()]];
    }));
    const id = trailers.get(NAMES.id) ?? '';
    if (!/^[0-9a-f]{32}$/.test(id))
        return undefined;
    return {
        id,
        item: trailers.get(NAMES.item) ?? '',
        by: trailers.get(NAMES.by) ?? '',
        at: trailers.get(NAMES.at) ?? '',
    };
}
/** Who made a claim is one trailer, so it has no line break. */
function oneLine(text) {
    return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/shell/git/diff.js

const ABSENT = '000000';
/** Null if Git writes the mode of an absent path. */
function entryUnlessAbsent(mode, oid) {
    return mode === ABSENT ? null : { mode, oid };
}
/**
 * Git compares contents to find renames only up to this many files on each side. Equal content is always found. Renames
 * only improve messages.
 */
const RENAME_LIMIT = '-l400';
/**
 * The differences of each pair, in order. A rename is an absent path and a new path, whether or not Git pairs them. The
 * pairs must be commits, because with `--stdin` Git reads a second commit as the parent to compare with:
 * https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---stdin
 */
async function diffSpans(root, spans, renames) {
    if (spans.length === 0)
        return [];
    const reader = differenceReader();
    reader.take(await git(root, diffTree(renames), { input: inputOf(spans) }));
    return reader.end();
}
/**
 * The same without renames, but empty for the pairs that are not wanted. These are forgotten while Git prints the next ones, so
 * that all of them may be more than fit into memory.
 */
async function wantedDiffs(root, spans, isWanted) {
    if (spans.length === 0)
        return [];
    const reader = differenceReader(isWanted);
    await git(root, diffTree(false), { input: inputOf(spans), whenPrinted: reader.take });
    return reader.end();
}
function diffTree(renames) {
    return [
        ...['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'],
        ...(renames ? ['-M', RENAME_LIMIT] : ['--no-renames']),
    ];
}
function inputOf(spans) {
    return spans.map(({ from, to }) => `${to} ${from}\n`).join('');
}
/** Reads the output in pieces, which may end anywhere. */
function differenceReader(isWanted = () => true) {
    const all = [];
    let record = [];
    let unfinished = '';
    const closeLast = () => {
        const last = all.at(-1);
        if (last && !isWanted(last))
            all[all.length - 1] = [];
    };
    const takePart = (part) => {
        record.push(part);
        const [head = '', path = '', to = ''] = record;
        if (!head.startsWith(':')) {
            // With `--always`, the output of each pair begins with the id of its commit.
            closeLast();
            all.push([]);
            record = [];
            return;
        }
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = head.slice(1).split(' ');
        const isRename = status.startsWith('R');
        if (record.length < (isRename ? 3 : 2))
            return;
        record = [];
        if (!isRename) {
            all.at(-1)?.push({ path, oldMode, newMode, oldId, newId });
            return;
        }
        const none = '0'.repeat(oldId.length);
        all
            .at(-1)
            ?.push({ path, oldMode, newMode: ABSENT, oldId, newId: none, renamedTo: to }, { path: to, oldMode: ABSENT, newMode, oldId: none, newId, renamedFrom: path });
    };
    return {
        take(piece) {
            const parts = (unfinished + piece.toString('latin1')).split('\0');
            unfinished = parts.pop() ?? '';
            for (const part of parts)
                takePart(part);
        },
        end() {
            closeLast();
            return all;
        },
    };
}

;// CONCATENATED MODULE: ./lib/shell/git/changes.js
/** Differences in the form that the judge uses. */


/** In byte order of the paths. */
function changesOf(differences) {
    return [...differences].sort((a, b) => byBytes(a.path, b.path)).map(changeOf);
}
function changeOf(difference) {
    const { renamedTo, renamedFrom } = difference;
    return {
        ...pathNameOf(difference.path),
        kind: changeKind(difference),
        ...(renamedTo === undefined ? {} : { renamedTo: pathNameOf(renamedTo).path }),
        ...(renamedFrom === undefined ? {} : { renamedFrom: pathNameOf(renamedFrom).path }),
    };
}
function changeKind({ oldMode, newMode }) {
    if (oldMode === ABSENT)
        return 'create';
    return newMode === ABSENT ? 'delete' : 'modify';
}

;// CONCATENATED MODULE: ./lib/shell/git/commit-texts.js


/** In the given order, with one process. */
async function readCommits(root, commits) {
    if (commits.length === 0)
        return [];
    const shown = ['log', '--no-walk=unsorted', '--stdin', '-z', '-s', '--no-show-signature', '--format=%H %P%n%B'];
    return nulSeparated(await git(root, shown, { input: `${commits.join('\n')}\n` })).map(commitOf);
}
function commitOf(record) {
    const end = record.indexOf('\n');
    const [commit = '', ...parents] = record
        .slice(0, end)
        .split(' ')
        .filter((id) => id !== '');
    const message = Buffer.from(record.slice(end + 1), 'latin1')
        .toString('utf8')
        .trim();
    return { commit, parents, message };
}

;// CONCATENATED MODULE: ./lib/shell/git/criss-cross.js





/**
 * By the commit of a branch, an incomplete list: since the first merge base, which Git and GitHub list the changes from,
 * the branch may have left alone a path that its merge changes, for example if it took back what it got from the base.
 * That a path is the same on both sides, or that only one merge base changed it, proves that the list is right.
 */
async function readCrissCross(repository, base, heads) {
    const several = heads.filter(({ forks }) => forks.length > 1);
    if (several.length === 0)
        return new Map();
    const spans = several.map(({ commit, forks }) => [base.commit, ...forks].map((from) => ({ from, to: commit })));
    const found = await diffSpans(repository.root, spans.flat(), false);
    const crossed = several.map((head) => {
        const [apart, ...lists] = found.splice(0, head.forks.length + 1).map(kindsOf);
        const [first] = lists;
        const isDoubtful = (path) => lists.some((list) => list.has(path) && list.get(path) !== first?.get(path));
        return { ...head, lists, doubtful: [...(apart?.keys() ?? [])].filter(isDoubtful) };
    });
    const unsure = crossed.filter(({ doubtful }) => doubtful.length > 0);
    const moved = await readMoved(repository, unsure);
    return new Map(unsure.flatMap((head, index) => {
        const path = head.doubtful.find((each) => !isSettled(each, head, moved[index] ?? []));
        return path === undefined ? [] : [[head.commit, incomplete(path, base)]];
    }));
}
function kindsOf(differences) {
    const kind = ({ oldMode, newMode }) => oldMode === ABSENT ? 'create' : newMode === ABSENT ? 'delete' : 'modify';
    return new Map(differences.map((each) => [each.path, kind(each)]));
}
/** For each, the paths that its merge bases changed since their own merge base. Empty unless there are two and one of these. */
async function readMoved(repository, heads) {
    const pairs = heads.map(({ forks: [from = '', to = ''] }) => ({ from, to }));
    const known = pairs.map(({ from, to }) => mergeBaseIn(repository, from, to));
    const unknown = pairs.filter((_, index) => known[index] === undefined);
    const asked = await allMergeBases(repository.root, unknown);
    const starts = known.map((each) => (each === undefined ? (asked.shift() ?? []) : each === null ? [] : [each]));
    const spans = heads.map(({ forks }, index) => {
        const [from, second] = starts[index] ?? [];
        return from === undefined || second !== undefined || forks.length > 2 ? [] : forks.map((to) => ({ from, to }));
    });
    const found = await diffSpans(repository.root, spans.flat(), false);
    return spans.map((own) => found.splice(0, own.length).map((each) => new Set(each.map(({ path }) => path))));
}
/** Whether the merge compares the path with one merge base, and then changes nothing, or what the list says. */
function isSettled(path, { lists }, moved) {
    return moved.some((_, index) => {
        const isOnlyOne = moved.every((paths, other) => other === index || !paths.has(path));
        const kind = lists[index]?.get(path);
        return isOnlyOne && (kind === undefined || kind === lists[0]?.get(path));
    });
}
function incomplete(path, { branch, ref = branch }) {
    return {
        complete: false,
        reason: `it has several merge bases with "${branch}", and "${pathNameOf(path).path}" differs between them`,
        remedy: `Merge "${branch}" into this branch, so that there is only one merge base: git merge ${(0,shell/* shellWord */.r)(ref)}`,
    };
}

;// CONCATENATED MODULE: ./lib/shell/git/history.js
/** Reads the history of the base as far back as the branches need it. */

/**
 * The history of `base` that at least one of `since` does not have, or all of it if they have nothing in common.
 * @param since commits of this history
 */
async function readHistory(root, base, since) {
    const commits = [...new Set(since)];
    const oldest = await oldestOf(root, commits);
    const history = await readSince(root, base, oldest);
    if (commits.every(isAfterEnd(history)))
        return history;
    const end = await commonAncestor(root, commits);
    return end === oldest ? history : readSince(root, base, end);
}
async function readSince(root, base, end) {
    if (end === base)
        return { parents: new Map(), line: [base], end };
    const input = [base, ...(end === undefined ? [] : [`^${end}`]), ''].join('\n');
    const lines = await gitLines(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
    const parents = new Map();
    for (const line of lines) {
        const [commit = '', ...rest] = line.split(' ');
        parents.set(commit, rest);
    }
    return { parents, line: firstParents(parents, base), end };
}
/**
 * For each commit, the commit of the base's own line that brought it in: the oldest one that has it in its history.
 * Commits on the line brought themselves in.
 */
function broughtInBy({ parents, line }) {
    const by = new Map();
    for (const commit of [...line].reverse()) {
        const stack = [commit];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            if (by.has(next))
                continue;
            by.set(next, commit);
            stack.push(...(parents.get(next) ?? []));
        }
    }
    return by;
}
/** Every commit that can be reached from this one, including itself, as far as the history was read. */
function ancestorsOf({ parents }, commit) {
    const met = new Set();
    const stack = [commit];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (met.has(next))
            continue;
        met.add(next);
        stack.push(...(parents.get(next) ?? []));
    }
    return met;
}
function firstParents(parents, base) {
    const line = [base];
    for (let next = parents.get(base)?.[0]; next !== undefined; next = parents.get(next)?.[0])
        line.push(next);
    return line;
}
/** The oldest by its date, which is almost always an ancestor of all others, and takes Git much less time to find. */
async function oldestOf(root, commits) {
    if (commits.length < 2)
        return commits[0];
    const input = `${commits.join('\n')}\n`;
    return (await gitLines(root, ['rev-list', '--no-walk=sorted', '--stdin'], { input })).at(-1);
}
/** Whether a commit is the one at which the reading ended, or has it in its history. */
function isAfterEnd({ parents, end }) {
    const after = new Set([end]);
    // Children come before their parents.
    for (const [commit, own] of [...parents].reverse())
        if (own.some((each) => after.has(each)))
            after.add(commit);
    return (commit) => after.has(commit);
}
/**
 * A common ancestor of all commits, found step by step. Any common ancestor is enough, because it only shortens the
 * reading.
 */
async function commonAncestor(root, commits) {
    let common = commits;
    while (common.length > 1) {
        const part = common.slice(0, MOST_IDS);
        const [one] = await gitLines(root, ['merge-base', '--octopus', ...part], { codes: [0, 1] });
        if (one === undefined)
            return undefined;
        common = [one, ...common.slice(MOST_IDS)];
    }
    return common[0];
}

;// CONCATENATED MODULE: ./lib/shell/git/merge-names.js
/** Reads which branches the merges in the history of the base name. */

async function readMergeNames(root, { parents }, others) {
    const merges = [...parents].flatMap(([commit, own]) => (own.length > 1 ? [commit] : []));
    const input = `${[...new Set([...merges, ...others])].join('\n')}\n`;
    const lines = await gitLines(root, ['rev-list', '--no-walk=unsorted', '--format=%s', '--stdin'], { input });
    const names = new Map();
    for (let at = 0; at < lines.length; at += 2)
        names.set((lines[at] ?? '').slice('commit '.length), namesIn(lines[at + 1] ?? ''));
    return names;
}
/** As Git and the servers write by default. What a branch was merged into is left out. */
function namesIn(subject) {
    const text = Buffer.from(subject, 'latin1')
        .toString('utf8')
        .replace(/ into \S+$/, '');
    const [, from] = /^Merge pull request .* from (\S+)$/.exec(text) ?? /^Merged in (\S+) \(pull request /.exec(text) ?? [];
    if (from !== undefined)
        return [from, from.replace(/^[^/:]*[/:]/, '')];
    if (!text.startsWith('Merge '))
        return [];
    return [...text.matchAll(/'(\S+?)'(?=[ ,]|$)/g)].flatMap(([, name = '']) => [name, name.replace(/^origin\//, '')]);
}
/**
 * The commits that the base branch once had on its own line: its line of today, and of each merge of the base branch
 * itself, as `git pull` makes it, the line that was pulled.
 */
function baseLinesOf(base, { line, parents }, names) {
    const all = new Set(line);
    for (const commit of all) {
        const [first, ...sides] = parents.get(commit) ?? [];
        if (first !== undefined)
            all.add(first);
        if (names.get(commit)?.includes(base))
            for (const side of sides)
                all.add(side);
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/shell/git/patch-places.js
/**
 * Decides whether two patches to different states of a file change the same lines at the same place. They do if Git,
 * when merging, would match the lines of one with those of the other: at least one line of each hunk is the same line
 * in both states.
 */



function spanKey({ from, to }) {
    return `${from} ${to}`;
}
/** All options are given, because attributes and user settings could change the defaults. */
const PATCH_OPTIONS = [
    ...['-p', '--inter-hunk-context=0', '--no-renames', '--full-index', '--no-color', '--no-ext-diff'],
    ...['--no-textconv', '--no-indent-heuristic', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['--ignore-submodules=none', '--submodule=short'],
];
/** The patches of the spans, one after the other. */
async function diffTexts(root, spans, options, paths = []) {
    const input = spans.map(({ from, to }) => `${to} ${from}\n`).join('');
    const args = ['diff-tree', '--stdin', '--always', '-r', ...PATCH_OPTIONS, ...options];
    return git(root, [...args, ...(paths.length > 0 ? ['--', ...paths] : [])], { input });
}
/**
 * The lines of each commit. No other line of a patch has only hexadecimal digits, because lines of contents begin with
 * a space, `+`, `-` or a backslash.
 */
function commitsIn(output) {
    const commits = [];
    for (const line of output.toString('latin1').split('\n')) {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line))
            commits.push([]);
        else if (line !== '')
            commits.at(-1)?.push(line);
    }
    return commits;
}
function hunksIn(lines) {
    const hunks = [];
    let file = '';
    for (const line of lines) {
        if (line.startsWith('diff --git '))
            file = line;
        const [, start = '', count = '1', newCount = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
        if (start === '')
            continue;
        const numbers = { start: Number(start), count: Number(count), newCount: Number(newCount) };
        hunks.push({ file, ...numbers });
    }
    return hunks;
}
/** Above this number of paths, the two states are compared completely. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** Where the states of the paths differ, by span. Compared as in a merge, which decides where a patch is applied. */
async function readPlaces(root, spans, paths) {
    const wanted = new Map(spans.map((span) => [spanKey(span), span]));
    if (wanted.size === 0)
        return new Map();
    const names = [...new Set(paths)].map(pathNameOf);
    const length = names.reduce((sum, { path }) => sum + path.length, 0);
    const isShort = names.length <= MOST_NAMED && length <= MOST_NAMED_CHARACTERS && !names.some(({ encoding }) => encoding);
    const options = ['-U0', '--diff-algorithm=histogram'];
    const named = isShort ? names.map(({ path }) => path) : [];
    const found = commitsIn(await diffTexts(root, [...wanted.values()], options, named));
    return new Map([...wanted.keys()].map((key, index) => [key, (0,maps/* groupBy */.$z)(hunksIn(found[index] ?? []), ({ file }) => file)]));
}
/**
 * Both lists belong to patches with the same text, so their hunks form pairs.
 * @param between leads from the state that `ours` is a patch to, to that of `theirs`
 */
function areInPlace(ours, theirs, between) {
    return ours.every((hunk, index) => {
        const shift = (theirs[index]?.start ?? 0) - hunk.start;
        const changes = between.get(hunk.file) ?? [];
        const lines = Array.from({ length: hunk.count }, (_, line) => hunk.start + line);
        return hunk.count === 0 ? shift === 0 : lines.some((line) => shiftOf(line, changes) === shift);
    });
}
/** By how much a line moves. Undefined if the line no longer exists. */
function shiftOf(line, changes) {
    let shift = 0;
    for (const { start, count, newCount } of changes) {
        // Lines that are only added come after `start`.
        const first = count === 0 ? start + 1 : start;
        if (line < first)
            break;
        if (line < first + count)
            return undefined;
        shift += newCount - count;
    }
    return shift;
}

;// CONCATENATED MODULE: ./lib/shell/git/patches.js
/** Decides whether the base has the patches of a branch, but not its commits, as after a squash or a rebase. */





/**
 * For each branch, the commits of the base that contain its work, newest first. Empty if there are none. Either one
 * commit has all of it (squash), or each commit has its own equivalent (rebase, cherry-pick). Only commits since the
 * merge base count.
 *
 * The comparison is similar to Git's patch id: the changed lines with their context. But white space, modes and bytes
 * that are not text count too, because `git patch-id` ignores them or treats them differently in each version. The
 * place also counts: the same lines elsewhere in the file are another patch (`patch-places.ts`).
 *
 * Limit: a branch that has only commits picked from the base looks like one that was rebased into it, because commit
 * dates prove nothing. This ends with its first own commit.
 */
async function findInBase(root, base, history, works) {
    const some = works.filter((work) => work.differences.length > 0);
    const arrived = some.length === 0 ? [] : baseSpans(history);
    if (arrived.length === 0)
        return works.map(() => []);
    const own = await ownCommits(root, base, some);
    const byShape = await basePatches(root, arrived, [...some, ...[...own.values()].flat()]);
    const before = new Map();
    const ancestors = (commit) => (0,maps/* remembered */.HK)(before, commit, () => ancestorsOf(history, commit));
    const squashed = works.map((work) => ({ patch: work, candidates: commitsWithin(ancestors, byShape, work, work) }));
    const rebased = works.map((work) => (own.get(work.to) ?? []).map((patch) => ({ patch, candidates: commitsWithin(ancestors, byShape, patch, work) })));
    // One commit without a candidate is enough to decide, so the texts of the others need not be read.
    const hopeful = rebased.map((units) => (units.every(({ candidates }) => candidates.length > 0) ? units : []));
    const holders = await heldBy(root, [...squashed, ...hopeful.flat()]);
    return works.map((_, index) => {
        const [whole] = holders.get(squashed[index]) ?? [];
        if (whole)
            return [whole.to];
        const held = new Set();
        for (const unit of hopeful[index] ?? []) {
            const one = holders.get(unit)?.find(({ to }) => !held.has(to));
            if (!one)
                return [];
            held.add(one.to);
        }
        return newestFirst(history, held);
    });
}
/** The candidates of each patch that really are the same patch. */
async function heldBy(root, units) {
    const texts = await patchTexts(root, units);
    const isAlike = (patch, candidate) => {
        const text = texts.get(spanKey(patch));
        return text !== undefined && text.lines === texts.get(spanKey(candidate))?.lines;
    };
    const alike = units.map(({ patch, candidates }) => ({
        patch,
        candidates: candidates.filter((each) => isEqual(patch, each) || isAlike(patch, each)),
    }));
    const doubtful = alike.flatMap(({ patch, candidates }) => candidates.flatMap((each) => (isEqual(patch, each) ? [] : [{ from: patch.from, to: each.from }])));
    const places = await readPlaces(root, doubtful, alike.flatMap(({ patch }) => patch.differences.map(({ path }) => path)));
    const isThere = (patch, candidate) => {
        const [here, there] = [texts.get(spanKey(patch)), texts.get(spanKey(candidate))];
        const between = places.get(spanKey({ from: patch.from, to: candidate.from }));
        return (here !== undefined && there !== undefined && between !== undefined && areInPlace(here.hunks, there.hunks, between));
    };
    return new Map(units.map((unit, index) => [
        unit,
        (alike[index]?.candidates ?? []).filter((each) => isEqual(unit.patch, each) || isThere(unit.patch, each)),
    ]));
}
function newestFirst(history, wanted) {
    return [...history.parents.keys()].filter((commit) => wanted.has(commit));
}
/** Each commit of the base is a patch against its parent. Of its merges, only those on its own line count. */
function baseSpans(history) {
    const line = new Set(history.line);
    return [...history.parents].flatMap(([to, [from, second]]) => from !== undefined && (second === undefined || line.has(to)) ? [{ from, to }] : []);
}
/** By their shape, without those that have not the shape of a wanted patch. */
async function basePatches(root, spans, wanted) {
    const first = new Set(wanted.flatMap(({ differences: [each] }) => each?.path ?? []));
    const shapes = new Set(wanted.map(patchShape));
    const found = await wantedDiffs(root, spans, 
    // The first question is only quicker.
    (differences) => differences.some(({ path }) => first.has(path)) && shapes.has(patchShape({ differences })));
    const patches = spans.map((span, index) => ({ ...span, differences: found[index] ?? [] }));
    return (0,maps/* groupBy */.$z)(patches.filter(({ differences }) => differences.length > 0), patchShape);
}
/** The patches of each branch's own commits, by its tip. None if it has a merge that adds changes of its own. */
async function ownCommits(root, base, works) {
    const input = [...works.map(({ to }) => to), `^${base}`, ''].join('\n');
    const lines = await gitLines(root, ['rev-list', '--parents', '--stdin'], { input });
    const parents = new Map(lines.map((line) => line.split(' ')).map(([commit = '', ...rest]) => [commit, rest]));
    const spans = [...parents].flatMap(([to, [from, second]]) => (from !== undefined && !second ? [{ from, to }] : []));
    const found = await diffSpans(root, spans, false);
    const patches = new Map(spans.map((span, index) => [span.to, { ...span, differences: found[index] ?? [] }]));
    const merges = await plainMerges(root, [...parents].filter(([, each]) => each.length > 1).map(([commit]) => commit));
    return new Map(works.map(({ to }) => {
        const mine = [...ancestorsOf({ parents }, to)].filter((commit) => parents.has(commit));
        const isComplete = mine.every((commit) => patches.has(commit) || merges.has(commit));
        const changing = mine
            .flatMap((commit) => patches.get(commit) ?? [])
            .filter((each) => each.differences.length > 0);
        return [to, isComplete ? changing : []];
    }));
}
/** Merges that take every line from one of their parents. */
async function plainMerges(root, merges) {
    if (merges.length === 0)
        return new Set();
    const args = ['diff-tree', '--stdin', '--always', '-r', '--cc', ...PATCH_OPTIONS, '-U3'];
    const patches = commitsIn(await git(root, args, { input: merges.map((commit) => `${commit}\n`).join('') }));
    return new Set(merges.filter((_, index) => patches[index]?.length === 0));
}
function commitsWithin(ancestors, byShape, patch, work) {
    const candidates = patch.differences.length > 0 ? (byShape.get(patchShape(patch)) ?? []) : [];
    if (candidates.length === 0)
        return [];
    const before = ancestors(work.from);
    return candidates.filter(({ to }) => !before.has(to));
}
/** Equal for all patches that could be equal: paths, modes, and whole contents if one side is empty. */
function patchShape({ differences: list }) {
    const parts = list.map((each) => {
        const isWhole = each.oldMode === ABSENT || each.newMode === ABSENT;
        return [each.path, each.oldMode, each.newMode, ...(isWhole ? [each.oldId, each.newId] : [])].join('\0');
    });
    return parts.sort().join('\0\0');
}
function isEqual(a, b) {
    return contentsKey(a) === contentsKey(b);
}
function contentsKey({ differences: list }) {
    return list
        .map(({ path, oldId, newId }) => `${path}\0${oldId}\0${newId}`)
        .sort()
        .join('\0\0');
}
/** Texts are compared only if the whole contents differ. Most squashes do not need that. */
async function patchTexts(root, units) {
    const spans = new Map();
    for (const { patch, candidates } of units) {
        if (candidates.length === 0 || candidates.some((each) => isEqual(patch, each)))
            continue;
        for (const each of [patch, ...candidates])
            spans.set(spanKey(each), each);
    }
    if (spans.size === 0)
        return new Map();
    const patches = splitPatches(await diffTexts(root, [...spans.values()], ['-U3', '--diff-algorithm=myers']));
    return new Map([...spans.keys()].map((key, index) => [key, patches[index] ?? { lines: '', hunks: [] }]));
}
/** One for each commit. */
function splitPatches(output) {
    return commitsIn(output).map((lines) => {
        const kept = [];
        let index = '';
        for (const line of lines) {
            if (line.startsWith('index '))
                index = line;
            else if (line.startsWith('Binary files '))
                kept.push(index, line);
            else if (line.startsWith('@@'))
                kept.push('@@');
            else
                kept.push(line);
        }
        return { lines: kept.join('\n'), hunks: hunksIn(lines) };
    });
}

;// CONCATENATED MODULE: ./lib/shell/git/worktree-list.js
/** The working trees of the repository, as Git has recorded them. */




async function worktree_list_commonDirectoryOf({ gitDirectory }) {
    const named = (await readIfThere((0,external_node_path_.join)(gitDirectory, 'commondir')))?.trim();
    return (0,promises_.realpath)(named === undefined ? gitDirectory : (0,external_node_path_.resolve)(gitDirectory, named));
}
async function worktree_list_listWorktrees(repository, common) {
    const { root } = repository;
    const args = ['worktree', 'list', '--porcelain'];
    // Git before 2.36 does not know `-z`. It prints a help text and ends with 129.
    const separated = await git(root, [...args, '-z'], { codes: [0, 129] });
    const [text, end] = separated.includes(0) ? [separated, '\0'] : [await git(root, args), '\n'];
    const here = await recordedPlace(repository, common);
    const main = here?.isMain ? root : await configuredPlace(root, common);
    return text
        .toString('utf8')
        .split(`${end}${end}`)
        .flatMap((record, index) => {
        const lines = record.split(end);
        const value = (key) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
        const [listed, commit, ref] = [value('worktree'), value('HEAD'), value('branch')];
        // A bare repository has no head.
        if (listed === undefined || commit === undefined)
            return [];
        const isMain = index === 0;
        const path = (isMain ? main : here?.path === listed ? root : undefined) ?? listed;
        return [
            {
                path,
                commit,
                isMain,
                isLocked: lines.some((line) => line === 'locked' || line.startsWith('locked ')),
                ...(ref?.startsWith('refs/heads/') ? { branch: ref.slice('refs/heads/'.length) } : {}),
                ...(isMain || path === listed ? {} : { movedFrom: listed }),
            },
        ];
    });
}
/**
 * Finds the current working tree in the list. Git lists the place that the repository has recorded: the old one if the
 * working tree was moved, and the repository itself if the main working tree is elsewhere, as in a submodule.
 */
async function recordedPlace({ hasFiles, gitDirectory }, common) {
    if (!hasFiles)
        return undefined;
    const recorded = (await readIfThere((0,external_node_path_.join)(gitDirectory, 'gitdir')))?.trim();
    const isMain = (await (0,promises_.realpath)(gitDirectory)) === common;
    return { isMain, ...(recorded === undefined ? {} : { path: (0,external_node_path_.dirname)((0,external_node_path_.resolve)(gitDirectory, recorded)) }) };
}
/** The place of the main working tree, if it is not around the repository. */
async function configuredPlace(root, common) {
    const args = ['config', '--file', (0,external_node_path_.join)(common, 'config'), '--get', 'core.worktree'];
    const place = (await git(root, args, { codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
    return place === '' ? undefined : (0,external_node_path_.resolve)(common, place);
}

;// CONCATENATED MODULE: ./lib/shell/git/shallow-history.js
/** A shallow clone ends at some commits. A merge base in it may be an older one than that of the whole history. */





/** Whether each tip may have a later commit in common with the base than this one, or any at all if there is none. */
async function mayForkLater(repository, base, tips, forks) {
    if (!repository.shallow)
        return tips.map(() => false);
    const visible = await readVisible(repository, [base, ...tips]);
    return tips.map((tip, index) => {
        const fork = forks[index];
        return fork === undefined || fork === null || mayMeetLater(visible, base, tip, fork);
    });
}
async function readVisible(repository, tips) {
    const input = `${tips.join('\n')}\n`;
    const lines = await gitLines(repository.root, ['rev-list', '--timestamp', '--parents', '--stdin'], { input });
    const commits = lines.map((line) => line.split(' '));
    const listed = (await readIfThere((0,external_node_path_.join)(await worktree_list_commonDirectoryOf(repository), 'shallow'))) ?? '';
    return {
        parents: new Map(commits.map(([, commit = '', ...parents]) => [commit, parents])),
        times: new Map(commits.map(([time, commit = '']) => [commit, Number(time)])),
        cut: new Set(listed.split('\n').filter((id) => id !== '')),
    };
}
/**
 * Whether the part that is cut off may lead from one side to commits of the other one. It cannot lead to commits that were
 * made later than the one where it is cut off.
 */
function mayMeetLater({ parents, times, cut }, base, tip, fork) {
    const shared = ancestorsOf({ parents }, fork);
    const sideOf = (head) => {
        const own = [...ancestorsOf({ parents }, head)].filter((commit) => !shared.has(commit));
        const cutOff = own.filter((commit) => cut.has(commit));
        const timeOf = (commit) => times.get(commit) ?? 0;
        return {
            isCut: cutOff.length > 0,
            oldest: own.reduce((least, commit) => Math.min(least, timeOf(commit)), Number.POSITIVE_INFINITY),
            newestCut: cutOff.reduce((most, commit) => Math.max(most, timeOf(commit)), -1),
        };
    };
    const [ofBase, ofTip] = [sideOf(base), sideOf(tip)];
    const bothCut = ofBase.isCut && ofTip.isCut;
    return bothCut || ofBase.newestCut >= ofTip.oldest || ofTip.newestCut >= ofBase.oldest;
}

;// CONCATENATED MODULE: ./lib/shell/git/branch-state.js
/**
 * Finds the state of each branch from the history of the base branch:
 *
 * - *not started*: its tip is on the base's own line of first parents, or on one that `git pull` merged into it. This is
 * true for a new branch, and also for one that the base was fast-forwarded to. Git cannot distinguish the two. A branch
 * whose only commit is the empty one by which somebody took the item is not started either.
 * - *merged*: its tip is elsewhere in the history of the base, or its patches are (`patches.ts`).
 * - *open*: all others. A branch is both merged and open if an earlier tip of it was merged by a merge that names the
 * branch.
 *
 * The judge decides whether a merge counts, that is, whether the plan before it listed the branch. Another branch may have
 * the same tip, so it also decides whether a merge that does not name the branch brought work of the item.
 */















/** The state of each branch, in the given order. */
async function branchStates(repository, base, tips) {
    if (tips.length === 0)
        return [];
    const { root } = repository;
    const bases = await everyMergeBase(repository, tips.map(({ commit }) => ({ from: base.commit, to: commit })));
    const forks = bases.map(([first]) => first ?? null);
    await requireHistory(repository, base, tips, forks);
    const ahead = tips.flatMap(({ branch, commit }, index) => {
        const from = forks[index];
        return from && from !== commit ? [{ branch, from, to: commit }] : [];
    });
    const [history, changed] = await allEnded([
        readHistory(root, base.commit, forks.filter((fork) => fork !== null)),
        diffSpans(root, ahead, false),
    ]);
    keepBaseHistory(repository, history);
    const broughtIn = broughtInBy(history);
    const line = new Set(history.line);
    const claims = await onlyClaims(root, ahead.filter((_, index) => changed[index]?.length === 0));
    const known = new Map(ahead.map((span, index) => [spanKey(span), changed[index] ?? []]));
    const holders = await findInBase(root, base.commit, history, ahead.map((span, index) => ({ ...span, differences: changed[index] ?? [] })));
    const behind = tips.filter(({ commit }, index) => forks[index] === commit && !line.has(commit));
    const whole = [
        ...behind.map(({ branch, commit }) => ({ branch, tip: commit, mergedBy: [broughtIn.get(commit) ?? base.commit] })),
        ...ahead.flatMap(({ branch, to }, index) => {
            const holding = new Set((holders[index] ?? []).map((commit) => broughtIn.get(commit) ?? commit));
            const mergedBy = history.line.filter((commit) => holding.has(commit));
            return mergedBy.length > 0 ? [{ branch, tip: to, mergedBy }] : [];
        }),
    ];
    const earlier = earlierMerges(history, broughtIn, ahead.filter((_, index) => (holders[index] ?? []).length === 0));
    const likely = [...whole, ...earlier];
    const mergedBy = likely.flatMap((each) => each.mergedBy);
    const names = likely.length > 0 ? await readMergeNames(root, history, mergedBy) : new Map();
    const baseLines = baseLinesOf(base.branch, history, names);
    const foundMerges = [
        ...whole.filter(({ tip }) => !baseLines.has(tip)),
        ...earlier.filter(({ branch, mergedBy: [merge = ''] }) => names.get(merge)?.includes(branch)),
    ];
    const starts = foundMerges.map(({ mergedBy: by }) => history.parents.get(by.at(-1) ?? '')?.[0] ?? null);
    const mergeSpans = await spansOfMerges(repository, foundMerges, starts);
    const done = new Set(foundMerges.filter(({ branch, tip }) => isTip(tips, branch, tip)).map(({ branch }) => branch));
    const open = tips.flatMap((tip, index) => (done.has(tip.branch) ? [] : [{ tip, forks: bases[index] ?? [] }]));
    const openSpans = open.map(({ tip, forks: [from = null] }) => ({ from, to: tip.commit }));
    const lists = await changeLists(root, base, [...mergeSpans, ...openSpans], known);
    const crossed = await readCrissCross(repository, base, open.map(({ tip: { commit }, forks: all }) => ({ commit, forks: all })));
    const merged = mergesByBranch(base, foundMerges, starts, lists, namedBy(foundMerges, history, names));
    const pulls = pullsByBranch(base, open, lists.slice(foundMerges.length), crossed);
    return tips.map((tip) => {
        const found = merged.get(tip.branch);
        const claim = claims.get(tip.commit);
        const pull = baseLines.has(tip.commit) || claim ? undefined : pulls.get(tip.branch);
        const age = history.line.indexOf(found?.mergeCommit ?? '');
        return { tip, ...(pull ? { pull } : {}), ...(found ? { merged: found, age } : {}), ...(claim ? { claim } : {}) };
    });
}
/** By the tips whose only commit is one by which somebody took an item: what it says. */
async function onlyClaims(root, unchanged) {
    const forks = new Map(unchanged.map(({ from, to }) => [to, from]));
    const commits = await readCommits(root, [...forks.keys()]);
    return new Map(commits.flatMap(({ commit, parents, message }) => {
        const note = parents.length === 1 && parents[0] === forks.get(commit) ? claimIn(message) : undefined;
        return note ? [[commit, note]] : [];
    }));
}
/**
 * The changes of a branch since its merge base ("three dots"), as GitHub counts them too.
 * @param known differences without renames, by `spanKey`
 */
async function changeLists(root, base, spans, known = new Map()) {
    const isSure = (span) => !mayHaveRenames(known.get(spanKey(span)));
    const unsure = spans.flatMap(({ from, to }) => from === null || isSure({ from, to }) ? [] : [{ from, to }]);
    const found = await diffSpans(root, unsure, true);
    let next = 0;
    return spans.map(({ from, to }) => {
        if (from !== null) {
            const differences = isSure({ from, to }) ? known.get(spanKey({ from, to })) : found[next++];
            return { complete: true, list: changesOf(differences ?? []) };
        }
        return { complete: false, reason: `it has no commit in common with "${base.branch}"` };
    });
}
/** A rename needs a path that is gone and a new one. True also if the differences are unknown. */
function mayHaveRenames(differences) {
    if (!differences)
        return true;
    return differences.some(({ newMode }) => newMode === ABSENT) && differences.some(({ oldMode }) => oldMode === ABSENT);
}
function isTip(tips, branch, commit) {
    return tips.some((tip) => tip.branch === branch && tip.commit === commit);
}
/** In a shallow clone, it may be unknown where a branch began. */
async function requireHistory(repository, base, tips, forks) {
    const commits = tips.map(({ commit }) => commit);
    const isUnsure = await mayForkLater(repository, base.commit, commits, forks);
    const lost = tips.find((_, index) => isUnsure[index]);
    if (lost) {
        throw new core_failure/* Failure */.H('shallow', `This clone is shallow, so it does not contain the commit where "${lost.branch}" left "${base.branch}".`, 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
}
/**
 * What may be work of the branch that was merged before the branch continued: the merge base is not on the base's own
 * line, and the merge that brought it has it as a parent. It counts if that merge names the branch, as Git and GitHub
 * write by default. Without the name, it could be another branch that this one started from.
 */
function earlierMerges(history, broughtIn, ahead) {
    return ahead.flatMap(({ branch, from }) => {
        const merge = broughtIn.get(from);
        const sides = merge === undefined ? [] : (history.parents.get(merge) ?? []).slice(1);
        return merge !== undefined && sides.includes(from) ? [{ branch, tip: from, mergedBy: [merge] }] : [];
    });
}
/** For each merge, the branches that it names, or that an earlier merge of the same tip into another branch names. */
function namedBy(foundMerges, { parents }, names) {
    const mergesOf = new Map();
    for (const [commit, [, ...sides]] of parents)
        for (const side of sides)
            (0,maps/* append */.BC)(mergesOf, side, commit);
    return foundMerges.map(({ tip, mergedBy }) => [
        ...new Set([...mergedBy, ...(0,maps/* listAt */.gT)(mergesOf, tip)].flatMap((commit) => names.get(commit) ?? [])),
    ]);
}
/** For each merge, from the merge base of its tip and the base before it. */
async function spansOfMerges(repository, foundMerges, starts) {
    const known = foundMerges.flatMap(({ tip }, index) => (starts[index] ? [{ from: starts[index], to: tip }] : []));
    const found = await mergeBases(repository, known);
    let next = 0;
    return foundMerges.map(({ tip }, index) => ({ from: starts[index] ? (found[next++] ?? null) : null, to: tip }));
}
/** `before` is the commit of the base's line before the first commit that contains any of the work. */
function mergesByBranch(base, foundMerges, starts, lists, named) {
    return new Map(foundMerges.map(({ branch, tip, mergedBy }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            mergeCommit: mergedBy[0] ?? null,
            before: starts[index] ?? null,
            changes: lists[index] ?? { complete: false, reason: 'it was not read' },
            ...(named[index]?.includes(branch) ? {} : { guess: { tip, named: [...(named[index] ?? [])] } }),
        },
    ]));
}
function listOf(since, doubtful) {
    if (!doubtful)
        return since;
    return since.complete ? { ...doubtful, sinceFirst: since.list } : doubtful;
}
function pullsByBranch(base, open, lists, crossed) {
    return new Map(open.map(({ tip: { branch, commit, ref } }, index) => [
        branch,
        {
            branch,
            base: base.branch,
            sameRepository: true,
            head: commit,
            revision: commit,
            ...(ref === branch ? {} : { ref }),
            changes: listOf(lists[index] ?? { complete: false, reason: 'it was not read' }, crossed.get(commit)),
        },
    ]));
}

// EXTERNAL MODULE: ./lib/core/contracts/content.js
var contracts_content = __webpack_require__(9106);
// EXTERNAL MODULE: ./lib/core/progress/merges.js + 1 modules
var merges = __webpack_require__(9305);
;// CONCATENATED MODULE: ./lib/shell/git/batch-reader.js



const batch_reader_SLOW_MS = 4_000;
const COMMAND = ['cat-file', '--batch'];
/** The process starts with the first question. It never keeps the program running, and ends with it at the latest. */
function batch_reader_openBatchReader(directory, options = {}) {
    let running;
    let failure;
    return {
        read(name, most) {
            if (!running) {
                const started = startReader(directory, options, (why) => {
                    failure = why ?? failure;
                    if (running === started)
                        running = undefined;
                });
                running = started;
            }
            return running.read(name, most);
        },
        failure: () => failure,
        end: () => running?.end(),
    };
}
/**
 * Several objects, undefined where there is none, or one with more than `most` bytes.
 *
 * @throws Failure if the process ended before it had answered
 */
async function readObjects(reader, names, most) {
    const before = reader.failure();
    const found = await Promise.all(names.map((name) => reader.read(name, most)));
    const failure = reader.failure();
    if (failure && failure !== before && found.includes(undefined))
        throw failure;
    return found;
}
/** @param ended is called when no more questions can be asked, with the reason if some have no answer */
function startReader(directory, options, ended) {
    const child = openGit(directory, COMMAND, options);
    const printed = stderrOf(child);
    const waiting = [];
    const streams = [child.stdin, child.stdout, child.stderr];
    let chunks = [];
    let size = 0;
    /** How many bytes the next answer needs at least. */
    let wanted = 1;
    /** How many bytes follow that belong to an object that is too large. */
    let unwanted = 0;
    /** What is asked in one go is written in one go. */
    let asked = '';
    function write() {
        if (asked !== '')
            child.stdin.write(asked);
        asked = '';
    }
    function take() {
        if (size < wanted)
            return;
        let data = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
        wanted = 1;
        for (;;) {
            const dropped = Math.min(unwanted, data.length);
            data = data.subarray(dropped);
            unwanted -= dropped;
            const [next] = waiting;
            const end = data.indexOf(10);
            if (!next || end < 0)
                break;
            const [, oid, type, length] = /^([0-9a-f]+) ([a-z]+) (\d+)$/.exec(data.toString('latin1', 0, end)) ?? [];
            if (oid === undefined || type === undefined || Number(length) > next.most) {
                waiting.shift();
                next.tell(undefined);
                data = data.subarray(end + 1);
                unwanted = length === undefined ? 0 : Number(length) + 1;
                continue;
            }
            const whole = end + 1 + Number(length) + 1;
            if (data.length < whole) {
                wanted = whole;
                break;
            }
            waiting.shift();
            next.tell({ oid, type, content: data.subarray(end + 1, whole - 1) });
            data = data.subarray(whole);
        }
        chunks = data.length === 0 ? [] : [data];
        size = data.length;
        if (waiting.length === 0)
            for (const each of [child, ...streams])
                each.unref?.();
    }
    const over = (why) => {
        clearInterval(slow);
        ended(waiting.length > 0 ? why : undefined);
        for (const { tell } of waiting.splice(0))
            tell(undefined);
    };
    // Git would wait forever for a named pipe in the place of an object.
    const stopIfStuck = async () => {
        const special = waiting.length > 0 ? await specialOfGit(directory) : undefined;
        if (!special)
            return;
        over(special);
        child.kill();
    };
    const slow = setInterval(() => {
        stopIfStuck().catch((error) => over(startFailure(directory, error)));
    }, batch_reader_SLOW_MS).unref();
    child.unref();
    child.stdout.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        take();
    });
    child.on('error', (error) => over(startFailure(directory, error)));
    child.on('close', (_code, signal) => over(gitFailure(directory, COMMAND, printed(signal))));
    child.stdin.on('error', () => undefined);
    return {
        read: (name, most = Number.POSITIVE_INFINITY) => new Promise((tell) => {
            // The process too: its pipes may close before it is seen to end, and then nothing else would wait for it.
            for (const each of [child, ...streams])
                each.ref?.();
            waiting.push({ most, tell });
            if (asked === '')
                process.nextTick(write);
            asked += `${name}\n`;
        }),
        end() {
            write();
            child.stdin.end();
            ended();
        },
    };
}

// EXTERNAL MODULE: ./lib/core/facts/questions.js
var facts_questions = __webpack_require__(7862);
;// CONCATENATED MODULE: ./lib/shell/git/entries.js
/** Reads the mode and blob of paths at a commit. */



/**
 * Above this number the whole tree is listed, because Git compares each name in the tree with each name that it is
 * asked for.
 */
const entries_MOST_NAMED = 400;
const entries_MOST_NAMED_CHARACTERS = 24_000;
/** An entry as `git ls-tree` lists it. */
async function listTree(root, args, scratch) {
    const output = await git(root, ['ls-tree', '-z', '--full-tree', ...args], scratch ? { scratch } : {});
    return nulSeparated(output).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        return { path: record.slice(tab + 1), mode, oid, size };
    });
}
/**
 * The entries by name, null if there is none. One process. Names are as `pathNameOf` makes them. If two paths have the
 * same name, the valid one takes precedence over the escaped one.
 */
async function entriesAt(root, commit, names) {
    const wanted = new Set(names);
    // With `-t`, the output also contains folders that Git enters to find other names.
    const found = new Map();
    const listed = await listTree(root, ['-t', ...(areFew(names) ? [commit, '--', ...names] : ['-r', commit])]);
    for (const { path: raw, mode, oid } of listed) {
        const { path } = pathNameOf(raw);
        if (!wanted.has(path) || (found.has(path) && rawPath(path) !== raw))
            continue;
        found.set(path, { mode, oid });
    }
    for (const name of names)
        if (!found.has(name))
            found.set(name, null);
    return found;
}
/** Few enough to be passed to Git as arguments. */
function areFew(names) {
    const length = names.reduce((sum, name) => sum + name.length, 0);
    // An escaped name cannot be an argument of a process, because its bytes are not text. An empty name is an error for
    // Git.
    return (names.length <= entries_MOST_NAMED &&
        length <= entries_MOST_NAMED_CHARACTERS &&
        !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name)));
}
/** All files, or at least those below the folders, by name. One process. */
async function filesAt(root, commit, folders = []) {
    const named = areFew(folders) ? folders.map((folder) => `${folder}/`) : [];
    const listed = await listTree(root, ['-r', commit, ...(named.length > 0 ? ['--', ...named] : [])]);
    return new Map(listed.map(({ path, mode, oid }) => [pathNameOf(path).path, { mode, oid }]));
}
/** The direct entries of each folder. */
function foldersOf(files, wanted) {
    const found = new Map();
    for (const [path, { mode }] of files) {
        // The root is the folder with an empty path.
        let slash = -1;
        do {
            const folder = path.slice(0, Math.max(0, slash));
            if (wanted.has(folder)) {
                const [name = '', ...below] = path.slice(slash + 1).split('/');
                const entries = found.get(folder) ?? new Map();
                found.set(folder, entries.set(name, below.length > 0 ? facts_questions/* FOLDER */.L7 : mode));
            }
            slash = path.indexOf('/', slash + 1);
        } while (slash >= 0);
    }
    return new Map([...found].map(([folder, entries]) => [folder, [...entries].map(([name, mode]) => ({ name, mode }))]));
}

;// CONCATENATED MODULE: ./lib/shell/git/fetched-branches.js
/** Where `origin` is, and which of its branches a clone fetches: https://git-scm.com/docs/git-config#_variables */

const fetched_branches_known = new WeakMap();
async function fetchedBranches(repository) {
    const fetched = fetched_branches_known.get(repository) ?? (await readSettings(repository.root));
    fetched_branches_known.set(repository, fetched);
    return fetched;
}
async function readSettings(root) {
    const wanted = '^(remote\\.origin\\.(url|pushurl|fetch)|url\\..*\\.(insteadof|pushinsteadof))$';
    const output = (await git(root, ['config', '-z', '--get-regexp', wanted], { codes: [0, 1] })).toString('utf8');
    const settings = output.split('\0').map((each) => each.split('\n'));
    const valuesOf = (name) => settings.flatMap(([key, ...value]) => (key === `remote.origin.${name}` ? [value.join('\n')] : []));
    const [urls, pushUrls, specs] = [valuesOf('url'), valuesOf('pushurl'), valuesOf('fetch')];
    const addresses = [...pushUrls, ...urls];
    // An empty value takes back those before it.
    const isPlain = !settings.some(([key = '']) => key.startsWith('url.')) && !addresses.includes('');
    const [pushAddress] = addresses;
    return {
        hasOrigin: urls.length > 0 || specs.length > 0,
        specs,
        isAll: specs.some((spec) => /^\+?refs\/(?:heads\/)?\*:/.test(spec)),
        ...(isPlain && pushAddress !== undefined ? { pushAddress } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/shell/git/status.js




/**
 * The paths whose state differs from the last commit, from `git status --porcelain=v2`, which is stable across versions
 * and settings: https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is
 * another repository.
 */
async function readGitStatus(repository, below) {
    const args = [
        ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
        // Uncommitted changes inside a submodule do not count, but the commit that is checked out in it does.
        '--ignore-submodules=dirty',
        ...(below === undefined ? [] : ['--', below]),
    ];
    const output = await git(repository.root, args, {
        elsewhere: repository.elsewhere === true,
        mustSeeAll: true,
        whenSlow: () => specialForStatus(repository.root),
    });
    const states = new Map();
    for (const record of nulSeparated(output)) {
        const [path, state] = parseRecord(record) ?? [];
        if (path === undefined || state === undefined)
            continue;
        // If a file was removed from the index but still exists, Git lists it twice.
        const before = states.get(path);
        states.set(path, before ? { ...before, work: state.work ?? before.work } : state);
    }
    return states;
}
/**
 * What the next commit changes, in the same shape: the index takes the place of the working tree. A path with an
 * unresolved conflict is left out, because Git refuses to commit it.
 */
async function readIndexStatus(repository) {
    const args = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=none'];
    const parts = nulSeparated(await git(repository.root, [...args, 'HEAD', '--']));
    const states = new Map();
    for (let at = 0; at + 1 < parts.length; at += 2) {
        const [oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = (parts[at] ?? '').slice(1).split(' ');
        if (letter.startsWith('U'))
            continue;
        const index = entryUnlessAbsent(newMode, newId);
        states.set(parts[at + 1] ?? '', { head: entryUnlessAbsent(oldMode, oldId), index, work: index });
    }
    return states;
}
function parseRecord(record) {
    if (record.startsWith('? '))
        return [record.slice(2), { head: null, index: null, work: {} }];
    if (record.startsWith('1 ')) {
        const [fields, path] = splitFields(record, 8);
        const [, xy = '', , headMode = '', indexMode = '', workMode = '', headId = '', indexId = ''] = fields;
        const index = entryUnlessAbsent(indexMode, indexId);
        const same = xy[1] === '.' && index !== null;
        const work = workMode === ABSENT ? null : { mode: workMode, ...(same ? { oid: index.oid } : {}) };
        return [path, { head: entryUnlessAbsent(headMode, headId), index, work }];
    }
    if (record.startsWith('u ')) {
        const [fields, path] = splitFields(record, 10);
        const [, , , , oursMode = '', , workMode = '', , oursId = ''] = fields;
        return [
            path,
            {
                head: entryUnlessAbsent(oursMode, oursId),
                index: undefined,
                work: workMode === ABSENT ? null : { mode: workMode },
            },
        ];
    }
    return undefined;
}
/** This many fields with spaces between them, and then the path, which may contain spaces too. */
function splitFields(record, count) {
    let at = -1;
    for (let field = 0; field < count; field++)
        at = record.indexOf(' ', at + 1);
    return [record.slice(0, at).split(' '), record.slice(at + 1)];
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
;// CONCATENATED MODULE: ./lib/shell/git/disk-settings.js
/** The settings about the disk. Git follows them even where the disk itself says something else. */


const disk_settings_known = new WeakMap();
function readDiskSettings(repository) {
    return (0,maps/* remembered */.HK)(disk_settings_known, repository, async () => {
        const names = '^core\\.(ignorecase|filemode|precomposeunicode|sparsecheckout)$';
        const lines = await gitLines(repository.root, ['config', '--type=bool', '--get-regexp', names], {
            codes: [0, 1],
            elsewhere: repository.elsewhere === true,
        });
        const settings = new Map(lines.map((line) => line.split(' ')));
        return {
            ignoresCase: settings.get('core.ignorecase') === 'true',
            hasFileMode: settings.get('core.filemode') !== 'false',
            isSparse: settings.get('core.sparsecheckout') === 'true',
            composesNames: settings.get('core.precomposeunicode') === 'true',
        };
    });
}

;// CONCATENATED MODULE: ./lib/shell/git/added-names.js
/** The names under which Git would add files. */



/**
 * With `core.ignoreCase`, Git adds `Src/a.js` as `src/a.js` if its index has a folder `src`, because the disk has only
 * one of the two.
 */
async function addedNames(repository, states) {
    const isNew = (path) => {
        const state = states.get(path);
        return state?.head === null && state.index === null && path.includes('/');
    };
    if (![...states.keys()].some(isNew) || !(await readDiskSettings(repository)).ignoresCase)
        return (path) => path;
    const folders = await indexFolders(repository);
    return (path) => (isNew(path) ? inFolders(path, folders) : path);
}
/** The folders of the index, by their names in lower case. */
async function indexFolders({ root, elsewhere }) {
    const paths = nulSeparated(await git(root, ['ls-files', '-z'], { elsewhere: elsewhere === true }));
    const folders = new Map();
    for (const path of paths) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            folders.set(lowerCase(path.slice(0, end)), path.slice(0, end));
        }
    }
    return folders;
}
function inFolders(path, folders) {
    let added = path;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const known = folders.get(lowerCase(path.slice(0, end)));
        if (known === undefined)
            break;
        added = `${known}${path.slice(end)}`;
    }
    return added;
}
/** Git folds only these letters. */
function lowerCase(path) {
    return path.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/shell/git/disk.js
/** Reads files as Git would store them if they were added now. */









/**
 * The content of the working tree for the paths of a status. Null means nothing, or something that Git cannot store,
 * such as a named pipe. One process for all files.
 */
async function readDisk(repository, states) {
    const found = new Map();
    const files = [];
    for (const [path, { work }] of states) {
        const known = work?.oid;
        const mode = work && (known === undefined ? await modeOf(repository, path, work.mode) : work.mode);
        if (!work || !mode)
            found.set(path, null);
        else if (known !== undefined)
            found.set(path, { mode, oid: known });
        else if (mode === '160000')
            found.set(path, { mode, oid: (await nestedHead(repository, path)) ?? repository.zeros });
        else if (mode === '120000')
            found.set(path, await linkEntry(repository, path));
        else
            files.push({ path, mode });
    }
    if (files.length === 0)
        return found;
    // Git reads the files, because line endings and filters can change what it stores.
    const input = Buffer.from(files.map(({ path }) => `${quotedPath(path)}\n`).join(''), 'latin1');
    const ids = await gitLines(repository.root, ['hash-object', '--stdin-paths'], {
        input,
        elsewhere: repository.elsewhere === true,
        whenSlow: () => specialAmong(repository, files),
    });
    for (const [index, { path, mode }] of files.entries())
        found.set(path, { mode, oid: ids[index] ?? repository.zeros });
    return found;
}
/** A linked working tree of this repository is a place to work, not content. So is a repository without any commit. */
async function isOwnWorktree(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined || (await nestedHead(repository, path)) === null)
        return directory !== undefined;
    const [theirs, ours] = await Promise.all([commonDirectory(directory, true), commonDirectory(repository.root, false)]);
    return theirs === ours;
}
/** The path for `node:fs`, which accepts bytes. */
function diskPathBytes(repository, path) {
    return bytesOf(repository.root, path);
}
async function commonDirectory(directory, elsewhere) {
    const said = (await git(directory, ['rev-parse', '--git-common-dir'], { elsewhere }))
        .toString('utf8')
        .replace(/\r?\n$/, '');
    return (0,promises_.realpath)((0,external_node_path_.resolve)(directory, said));
}
async function nestedHead(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined)
        return null;
    const options = { elsewhere: true, codes: [0, 1, 128] };
    const [commit] = await gitLines(directory, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], options);
    return commit ?? null;
}
/** A directory in which a process can start. Its name has to be text. */
function diskPath({ root }, path) {
    const name = pathNameOf(path);
    return name.encoding ? undefined : (0,external_node_path_.resolve)(root, name.path);
}
/**
 * Null if Git cannot store it. For Git, everything that is neither a link nor a directory has the mode of a regular
 * file.
 */
async function modeOf(repository, path, known) {
    if (path.endsWith('/'))
        return '160000';
    if (known !== undefined && !(0,facts_questions/* isFileMode */.sB)(known))
        return known;
    const stats = await statsOf(repository, path);
    if (stats?.isSymbolicLink())
        return '120000';
    if (!stats?.isFile())
        return null;
    if (known !== undefined)
        return known;
    return (stats.mode & 0o100) !== 0 && (await readDiskSettings(repository)).hasFileMode ? '100755' : '100644';
}
async function statsOf(repository, path) {
    return ifThere((0,promises_.lstat)(diskPathBytes(repository, path)));
}
/** A named pipe may have replaced the file after it was checked, and Git would wait for it forever. */
async function specialAmong(repository, files) {
    for (const { path } of files) {
        const stats = await statsOf(repository, path);
        if (stats && !stats.isFile())
            return notPlain(pathNameOf(path).path);
    }
    return undefined;
}
/** With `core.symlinks=false`, a link is a plain file that contains its target. */
async function linkEntry(repository, path) {
    const place = diskPathBytes(repository, path);
    const target = await ifThere((0,promises_.readlink)(place, { encoding: 'buffer' }), ['EINVAL']);
    const text = target ?? (await plainFile(place, Number.MAX_SAFE_INTEGER));
    if (!Buffer.isBuffer(text))
        return null;
    const hash = (0,external_node_crypto_.createHash)(repository.zeros.length === 64 ? 'sha256' : 'sha1');
    return { mode: '120000', oid: hash.update(`blob ${text.length}\0`).update(text).digest('hex') };
}

;// CONCATENATED MODULE: ./lib/shell/git/worktree.js
/**
 * The current branch with all uncommitted changes, as its pull request would be.
 *
 * A path is changed if the working tree, the index or the last commit differs from the merge base. It is reported as in
 * the first of these three that differs. So a stray file that was committed stays a finding until its removal is
 * committed.
 */












/** The revision that the judge uses to ask about the uncommitted work of the current working tree. */
const WORKTREE = 'worktree';
/**
 * @param status the result of `readGitStatus`, or of `readIndexStatus`
 */
async function readWorktree(repository, base, { head, name: branch, revision }, status, { planned = new Map(), fromIndex = false } = {}) {
    const { root } = repository;
    const merging = repository.head.merging.length > 0;
    const [forks = []] = await everyMergeBase(repository, [{ from: base.commit, to: head }]);
    const [mergeBase = null] = forks;
    const fork = merging ? await mergeBaseOfMany(root, base.commit, [head, ...repository.head.merging]) : mergeBase;
    await requireHistory(repository, base, [{ branch, commit: head }], [fork]);
    const found = await withoutWorktrees(repository, status);
    const { states: known, edits } = await withEdits(repository, head, found, planned);
    const asAdded = await addedNames(repository, known);
    const onDisk = await readDisk(repository, new Map([...known].filter(([path]) => !edits.has(path))));
    for (const [path, entry] of edits)
        onDisk.set(path, entry);
    const disk = renamedKeys(onDisk, asAdded);
    const states = renamedKeys(known, asAdded);
    const committed = fork === null ? [] : ((await diffSpans(root, [{ from: fork, to: head }], true))[0] ?? []);
    const isReplaced = (path) => merging || fromIndex || edits.has(path);
    const { changed, undone } = worktreeChanges(repository, committed, states, disk, isReplaced);
    const isUnsolved = [...states.values()].some(({ index }) => index === undefined);
    const isSparse = states.size > 0 && (await readDiskSettings(repository)).isSparse;
    const isUnstashable = !isUnsolved && (isSparse || !canStash(states, disk, changed));
    const crossed = merging ? undefined : (await readCrissCross(repository, base, [{ commit: head, forks }])).get(head);
    const changes = fork === null
        ? { complete: false, reason: `it has no commit in common with "${base.branch}"` }
        : crossed
            ? { ...crossed, sinceFirst: changesOf(pairRenames(changed)) }
            : { complete: true, list: changesOf(pairRenames(changed)) };
    const entries = new Map([...disk].map(([path, entry]) => [pathNameOf(path.replace(/\/$/, '')).path, entry]));
    for (const { path, newMode, newId } of undone)
        entries.set(pathNameOf(path).path, entryUnlessAbsent(newMode, newId));
    return {
        repository,
        pull: {
            branch,
            base: base.branch,
            sameRepository: true,
            head,
            revision,
            changes,
            uncommitted: states.size,
            ...(merging || isUnsolved ? { merging: true } : {}),
            ...(isUnstashable ? { unstashable: true } : {}),
        },
        head,
        fork,
        changesSince: (since) => changesOf(pairRenames(worktreeChanges(repository, since, states, disk, isReplaced).changed)),
        ...(fromIndex ? {} : { status }),
        entries,
        notes: undone.map(({ path }) => `"${pathNameOf(path).path}" was reverted in the working tree${revision === WORKTREE ? '' : ` "${root}"`}, but the revert is not committed yet.`),
    };
}
/** The states with those of the planned edits. */
async function withEdits({ root }, head, known, planned) {
    const edits = new Map([...planned].map(([path, entry]) => [rawPath(path), entry]));
    if (edits.size === 0)
        return { states: known, edits };
    const committed = await entriesAt(root, head, [...planned.keys()]);
    const states = new Map(known);
    for (const [path, index] of planned) {
        const state = known.get(rawPath(path)) ?? { head: committed.get(path) ?? null, work: {} };
        states.set(rawPath(path), { ...state, index });
    }
    return { states, edits };
}
async function withoutWorktrees(repository, states) {
    const kept = new Map();
    for (const [path, state] of states) {
        if (!path.endsWith('/') || !(await isOwnWorktree(repository, path)))
            kept.set(path, state);
    }
    return kept;
}
function renamedKeys(map, nameOf) {
    return new Map([...map].map(([path, value]) => [nameOf(path), value]));
}
function worktreeChanges({ zeros }, committed, states, disk, isReplaced) {
    const byPath = new Map(committed.map((each) => [each.path, each]));
    const changed = [];
    const undone = [];
    for (const path of [...new Set([...byPath.keys(), ...states.keys()])].sort(byBytes)) {
        const commit = byPath.get(path);
        const state = states.get(path);
        if (!state) {
            if (commit)
                changed.push(commit);
            continue;
        }
        const old = commit ? entryUnlessAbsent(commit.oldMode, commit.oldId) : state.head;
        const withoutSlash = path.replace(/\/$/, '');
        const work = disk.get(path) ?? null;
        if (!(0,merges/* sameEntry */.dI)(work, old)) {
            changed.push(differenceBetween(withoutSlash, old, work, zeros));
            continue;
        }
        // A planned edit counts as committed. And during a merge, the last commit lacks the new changes of the base. They are not changes of the branch.
        const index = state.index !== undefined && !(0,merges/* sameEntry */.dI)(state.index, old)
            ? differenceBetween(path, old, state.index, zeros)
            : undefined;
        const layer = index ?? (isReplaced(path) ? undefined : commit);
        if (!layer)
            continue;
        changed.push(layer);
        undone.push(layer);
    }
    return { changed, undone };
}
function differenceBetween(path, old, now, zeros) {
    return {
        path,
        oldMode: old?.mode ?? ABSENT,
        newMode: now?.mode ?? ABSENT,
        oldId: old?.oid ?? zeros,
        newId: now?.oid ?? zeros,
    };
}
const SUBMODULE = '160000';
/**
 * Whether `git stash push -- <paths>` saves the uncommitted changes and restores the last commit's state of these
 * paths. Git refuses paths that are only marked with the intent to add them, and paths that are missing in the index.
 * It ignores other repositories. If a file replaced a folder, the folder comes back in its place.
 */
function canStash(states, disk, changed) {
    const kept = new Set(changed.flatMap(({ path, newMode }) => (newMode === ABSENT ? [] : path)));
    const foldersOfHead = new Set([...states].flatMap(([path, { head }]) => (head === null ? [] : (0,glob/* withParents */.M2)(path).slice(1))));
    return [...states].every(([path, { head, index, work }]) => {
        if ([head, index, disk.get(path)].some((each) => each?.mode === SUBMODULE))
            return false;
        if (index === null && head === null && work?.mode !== undefined)
            return false;
        if (index === null && head !== null && kept.has(path))
            return false;
        if (index && head === null && work === null)
            return false;
        return head !== null || !foldersOfHead.has(path);
    });
}
/** Renames that Git found in the commits, if both ends still exist, and renames with equal content among the rest. */
function pairRenames(changed) {
    const byPath = new Map(changed.map((each) => [each.path, each]));
    const stands = (each) => {
        const other = byPath.get(each.renamedTo ?? each.renamedFrom ?? '');
        return other?.renamedFrom === each.path || other?.renamedTo === each.path;
    };
    const loose = changed.filter((each) => !stands(each));
    const gone = uniqueById(loose.filter(({ newMode }) => newMode === ABSENT), ({ oldId }) => oldId);
    const made = uniqueById(loose.filter(({ oldMode }) => oldMode === ABSENT), ({ newId }) => newId);
    return changed.map((each) => {
        if (stands(each))
            return each;
        const { renamedTo: _to, renamedFrom: _from, ...unpaired } = each;
        const to = gone.get(each.oldId) === each ? made.get(each.oldId) : undefined;
        const from = made.get(each.newId) === each ? gone.get(each.newId) : undefined;
        return { ...unpaired, ...(to ? { renamedTo: to.path } : {}), ...(from ? { renamedFrom: from.path } : {}) };
    });
}
function uniqueById(list, idOf) {
    const counts = new Map();
    for (const each of list)
        counts.set(idOf(each), (counts.get(idOf(each)) ?? 0) + 1);
    return new Map(list.filter((each) => counts.get(idOf(each)) === 1).map((each) => [idOf(each), each]));
}

;// CONCATENATED MODULE: ./lib/shell/git/linked-worktrees.js
/**
 * Reads the uncommitted work in every working tree of the repository, because agents on one machine work side by side
 * in them.
 */















/**
 * If one of them is damaged, its branch counts by its commits, and a note says so.
 * @throws Failure `file-system` if the system refuses to read one, because there may be work in it
 */
async function readLinkedWorktrees(repository, base) {
    const common = await worktree_list_commonDirectoryOf(repository);
    const listed = await worktree_list_listWorktrees(repository, common);
    const branches = [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
    const tips = new Map((await tipsOf(repository, branches, 'local')).map(({ branch, commit }) => [branch, commit]));
    const worktrees = [];
    const notes = [];
    for (const { path, movedFrom } of listed)
        if (movedFrom !== undefined)
            notes.push(await moveNote(movedFrom, path, repository));
    const read = await inParallel(listed, async (each) => {
        try {
            const gitDirectory = each.isMain ? mainGitDirectory(each, common) : await linkedGitDirectory(each, common);
            return await readOne(repository, base, each, { gitDirectory, tips, listed });
        }
        catch (error) {
            const refused = error instanceof core_failure/* Failure */.H && REFUSED.includes(error.code) ? error : (0,system_error/* systemError */.Oj)(error);
            if (refused)
                throw unseenWork(each, refused);
            if (!(error instanceof core_failure/* Failure */.H) || error.code === 'shallow')
                throw error;
            return { damage: damageNote(each, error) };
        }
    });
    for (const { worktree, damage } of read) {
        if (damage !== undefined)
            notes.push(damage);
        if (!worktree)
            continue;
        const twin = worktrees.find(({ pull }) => pull.branch === worktree.pull.branch);
        if (twin)
            notes.push(twiceNote(twin, worktree));
        else
            worktrees.push(worktree);
    }
    const here = listed.findIndex(({ path }) => isCurrent(repository, path));
    const status = read[here]?.status;
    return {
        worktrees,
        checkedOut: branches,
        notes: [...worktrees.flatMap((each) => each.notes), ...notes],
        ...(status ? { status } : {}),
    };
}
function isCurrent({ hasFiles, root }, path) {
    return hasFiles && path === root;
}
/** It is there, but its work may not be read. What is damaged is not there for Git either. */
const REFUSED = ['file-system', 'unsafe-repository'];
/** The branches that are checked out in any working tree of the repository. */
async function worktreeBranches(repository) {
    const listed = await listWorktrees(repository, await commonDirectoryOf(repository));
    return [...new Set(listed.flatMap(({ branch }) => branch ?? []))];
}
async function readOne(repository, base, { path, commit, branch: checkedOut }, known) {
    const { gitDirectory, tips, listed } = known;
    if (/^0+$/.test(commit)) {
        const damage = checkedOut === undefined ? undefined : unreadableRef(repository, checkedOut);
        throw damage ?? linked_worktrees_withoutCommit(gitDirectory, checkedOut);
    }
    const branch = checkedOut ?? (await rebasedBranch(gitDirectory));
    const merging = await mergedParents(gitDirectory);
    const head = { commit, merging, ...(branch === undefined ? {} : { branch }) };
    const there = {
        ...repository,
        root: path,
        hasFiles: true,
        gitDirectory,
        head,
        ...(isCurrent(repository, path) ? {} : { elsewhere: true }),
    };
    const status = await readGitStatus(there);
    const own = withoutNested(status, path, listed);
    const isCommitted = own.size === 0 && merging.length === 0;
    if (isCommitted && (branch !== undefined || (await isOnBranch(repository.root, commit))))
        return { status };
    const name = branch ?? (0,branch_names/* detachedName */.G8)(commit, path);
    const tip = checkedOut === undefined ? commit : (tips.get(checkedOut) ?? commit);
    const place = { head: tip, name, revision: `worktree ${path}` };
    return { status, worktree: await readWorktree(there, base, place, own) };
}
/** Whether a branch, here or in a remote, has the commit in its history. */
async function isOnBranch(root, commit) {
    const others = await gitLines(root, ['rev-list', '-1', commit, '--not', '--branches', '--remotes']);
    return others.length === 0;
}
/** A linked working tree inside this one does not belong to this one. Git lists the files of a damaged one. */
function withoutNested(status, root, listed) {
    const nested = listed.flatMap(({ path }) => path.startsWith(`${root}/`) ? [Buffer.from(`${path.slice(root.length + 1)}/`).toString('latin1')] : []);
    return new Map([...status].filter(([path, { head, index }]) => head || index || !nested.some((each) => path.startsWith(each))));
}
function mainGitDirectory({ path }, common) {
    if (path !== common)
        return common;
    throw damaged('It is in another place, and the repository has no record of where.', 'Run this there.');
}
/** In a linked working tree, `.git` is a file that names its directory in the repository. */
async function linkedGitDirectory({ path, isLocked }, common) {
    if (!(await isDirectory(path))) {
        const prune = isLocked ? `git worktree unlock "${path}" && git worktree prune` : 'git worktree prune';
        throw damaged('There is no such folder.', `${(await canRepair(common)) ? 'If it was moved, run: git worktree repair <its new place>.' : 'If it was moved, move it back.'} If it was deleted, run: ${prune}`);
    }
    const place = (0,external_node_path_.join)(path, '.git');
    if (await isDirectory(place)) {
        throw damaged('Another repository is in its place.', 'Move that one away, and run: git worktree prune');
    }
    const named = /^gitdir: (.+?)\r?\n?$/.exec((await readIfThere(place)) ?? '')?.[1];
    const directory = named === undefined ? undefined : (0,external_node_path_.resolve)(path, named);
    const isOurs = directory !== undefined && (0,external_node_path_.dirname)((await ifThere((0,promises_.realpath)(directory))) ?? '') === (0,external_node_path_.join)(common, 'worktrees');
    if (isOurs)
        return directory;
    throw damaged(`"${place}" does not lead to this repository.`, (await canRepair(common))
        ? 'Run: git worktree repair'
        : `Write this as the only line of that file: gitdir: <its folder in "${(0,external_node_path_.join)(common, 'worktrees')}">`);
}
/** Or a link to one, as git follows it too: a working tree may lie on another disk. */
async function isDirectory(path) {
    return (await ifThere((0,promises_.stat)(path)))?.isDirectory() === true;
}
function linked_worktrees_withoutCommit(gitDirectory, branch) {
    return branch === undefined
        ? damaged(`"${(0,external_node_path_.join)(gitDirectory, 'HEAD')}" names no commit.`, 'Write this as the only line of that file: ref: refs/heads/<its branch>')
        : damaged(`Its branch "${branch}" has no commit yet.`, 'Commit the files in it.');
}
function damaged(message, hint) {
    return new core_failure/* Failure */.H('damaged-worktree', message, hint);
}
function unseenWork({ path }, { message, hint }) {
    return new core_failure/* Failure */.H('file-system', `The working tree "${path}" cannot be read, so nobody can say what is changed in it. ${message}`, hint);
}
function damageNote({ path, branch, commit }, { message, hint }) {
    const what = branch === undefined || /^0+$/.test(commit) ? '' : ` Branch "${branch}" is judged by its commits.`;
    return `The working tree "${path}" cannot be read. ${message}${what} ${hint}`;
}
async function canRepair(directory) {
    return (await gitVersion(directory)).isAtLeast(29);
}
async function moveNote(from, to, { gitDirectory }) {
    const way = (await canRepair(gitDirectory))
        ? `Run: git worktree repair "${to}"`
        : `Write this as the only line of "${(0,external_node_path_.join)(gitDirectory, 'gitdir')}": ${(0,external_node_path_.join)(to, '.git')}`;
    return `The working tree "${from}" was moved to "${to}". ${way}`;
}
function twiceNote({ pull, repository }, other) {
    return `Branch "${pull.branch}" is checked out twice, with uncommitted work in both. "${repository.root}" was checked, "${other.repository.root}" was not.`;
}

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/shell/object-id.js
var object_id = __webpack_require__(9993);
;// CONCATENATED MODULE: ./lib/shell/git/plan-objects.js
/** More than a plan may have, so that a plan that is too long still gets its own message. */
const MOST_PLAN_BYTES = 1024 * 1024;
/** The mode of a folder, as in a tree object. */
const TREE = '40000';
/** The entries of a tree object, with raw names. `treeId` describes the format. */
function entriesInTree(tree, idLength) {
    const entries = [];
    for (let at = 0; at < tree.length;) {
        const end = tree.indexOf(0, at);
        const [mode = '', ...words] = tree.toString('latin1', at, end).split(' ');
        at = end + 1 + idLength;
        entries.push({ name: words.join(' '), mode, oid: tree.toString('hex', end + 1, at) });
    }
    return entries;
}
const plan_objects_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function planText(bytes) {
    if (bytes.includes(0))
        return { unreadable: 'it is not text' };
    try {
        return { text: plan_objects_utf8.decode(bytes) };
    }
    catch {
        return { unreadable: 'it is not UTF-8' };
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/plans.js
/** Reads the plan directory of a commit or of the working tree. */















/** Relative to the plan directory. If something else is in its place, that itself. */
const ITSELF = '';
/** @param objects its process runs in the same repository */
function storedPlans(root, objects) {
    const lists = new Map();
    const known = new Map();
    const plans = {
        places: (commits) => planPlaces(objects, commits),
        async inPlace(place) {
            if (place.mode !== TREE)
                return (0,directory/* notADirectory */.o5)(place);
            const listed = await plans.listed(place.oid);
            const textOf = await plans.texts(listed);
            return { id: place.oid, files: listed.map((entry) => ({ ...planFileOf(entry.path, entry), ...textOf(entry) })) };
        },
        async at(commit) {
            const [place] = await plans.places([commit]);
            return place ? plans.inPlace(place) : null;
        },
        listed: (tree) => (0,maps/* remembered */.HK)(lists, tree, () => listTree(root, ['-r', '--long', tree])),
        async texts(entries) {
            const unknown = entries.filter(({ oid }) => !known.has(oid));
            for (const [oid, text] of await blobTexts(objects, unknown))
                known.set(oid, text);
            return (entry) => ((0,facts_questions/* isFileMode */.sB)(entry.mode) ? known.get(entry.oid) : undefined) ?? NO_FILE;
        },
    };
    return plans;
}
async function planPlaces(objects, commits) {
    const { dir, base } = external_node_path_.posix.parse(plan_plan/* PLAN_DIRECTORY */.AG);
    const folders = await readObjects(objects, commits.map((commit) => `${commit}:${dir}`));
    const absent = commits.filter((_, index) => folders[index] === undefined);
    // Git gives the same answer if a folder does not exist and if its object is lost.
    const roots = await readObjects(objects, absent.map((commit) => `${commit}^{tree}`));
    absent.forEach((commit, index) => {
        const tree = roots[index];
        const isThere = tree?.type !== 'tree' || entryInTree(tree.content, dir, commit.length / 2)?.mode === TREE;
        if (isThere)
            throw missing(`"${dir}" at ${commit}`);
    });
    return commits.map((commit, index) => {
        const tree = folders[index];
        return tree?.type === 'tree' ? entryInTree(tree.content, base, commit.length / 2) : null;
    });
}
function missing(what) {
    return new core_failure/* Failure */.H('missing-objects', `This repository lacks the content of ${what}.`, 'Find out what it lacks: git fsck');
}
/** The id of what is in this place. */
function planTreeId(place) {
    return place.mode === TREE ? place.oid : (0,directory/* notADirectory */.o5)(place).id;
}
/**
 * The plan directory as `git add` would store it now, with its current texts. Null if there is none. Its id is the one
 * that Git would compute, so it equals that of a commit with the same plans.
 */
async function workingTreePlans(repository) {
    requireFiles(repository);
    const objects = openBatchReader(repository.root);
    try {
        return await plansOnDisk(repository, storedPlans(repository.root, objects));
    }
    finally {
        objects.end();
    }
}
/** @param status what differs from the last commit, if it is known already */
async function plansOnDisk(repository, plans, status) {
    const { head } = repository;
    const [place] = head.commit === null ? [] : await plans.places([head.commit]);
    const stored = place?.mode === TREE ? await plans.listed(place.oid) : [];
    const listed = new Map(stored.map((entry) => [entry.path, entry]));
    if (place && place.mode !== TREE)
        listed.set(ITSELF, place);
    const inside = `${plan_plan/* PLAN_DIRECTORY */.AG}/`;
    const states = status ?? (await readGitStatus(repository, plan_plan/* PLAN_DIRECTORY */.AG));
    const below = [...states].filter(([path]) => path === plan_plan/* PLAN_DIRECTORY */.AG || path.startsWith(inside));
    const fresh = new Set();
    for (const [path, entry] of await readDisk(repository, new Map(below))) {
        const name = path === plan_plan/* PLAN_DIRECTORY */.AG ? ITSELF : path.slice(inside.length);
        if (entry)
            fresh.add(name);
        if (entry)
            listed.set(name, entry);
        else
            listed.delete(name);
    }
    const instead = listed.get(ITSELF);
    if (instead)
        return (0,directory/* notADirectory */.o5)(instead);
    if (listed.size === 0)
        return null;
    const textOf = await plans.texts(stored.filter(({ path }) => !fresh.has(path) && listed.has(path)));
    const files = [];
    for (const [name, entry] of [...listed].sort(([a], [b]) => byBytes(a, b))) {
        const text = fresh.has(name) ? await diskText(repository, `${inside}${name}`, entry) : textOf(entry);
        files.push({ ...planFileOf(name, entry), ...text });
    }
    return { id: treeIdOf(listed, repository.zeros.length), files };
}
const NO_FILE = { unreadable: 'it is not a file' };
function planFileOf(path, { mode, oid }) {
    return { name: pathNameOf(path).path, mode, oid };
}
function entryInTree(tree, name, idLength) {
    const found = entriesInTree(tree, idLength).find((each) => each.name === name);
    return found ? { mode: found.mode, oid: found.oid } : null;
}
async function blobTexts(objects, entries) {
    const sizes = new Map(entries.filter(({ mode }) => (0,facts_questions/* isFileMode */.sB)(mode)).map(({ oid, size }) => [oid, size]));
    const texts = new Map();
    for (const [oid, size] of sizes) {
        if (!/^\d+$/.test(size))
            throw missing(`the plan file ${oid}`);
        texts.set(oid, { unreadable: `it has more than ${MOST_PLAN_BYTES} bytes` });
    }
    const small = [...sizes].flatMap(([oid, size]) => (Number(size) <= MOST_PLAN_BYTES ? [oid] : []));
    const found = await readObjects(objects, small);
    for (const [index, oid] of small.entries()) {
        const object = found[index];
        if (!object)
            throw missing(`the plan file ${oid}`);
        texts.set(oid, planText(object.content));
    }
    return texts;
}
async function diskText(repository, path, entry) {
    if (!(0,facts_questions/* isFileMode */.sB)(entry.mode))
        return NO_FILE;
    const bytes = await plainFile(diskPathBytes(repository, path), MOST_PLAN_BYTES);
    if (bytes === undefined)
        return NO_FILE;
    return bytes === 'too-large' ? { unreadable: `it has more than ${MOST_PLAN_BYTES} bytes` } : planText(bytes);
}
/** The id of a tree with these files, without writing it. */
function treeIdOf(files, digits) {
    const children = new Map();
    for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            children.set(path, entry);
            continue;
        }
        const name = path.slice(0, slash);
        const folder = children.get(name);
        const inner = folder instanceof Map ? folder : new Map();
        children.set(name, inner.set(path.slice(slash + 1), entry));
    }
    const entries = [...children].map(([name, child]) => child instanceof Map ? { name, mode: TREE, oid: treeIdOf(child, digits) } : { name, ...child });
    return (0,object_id/* treeId */.M)(entries, digits);
}

;// CONCATENATED MODULE: ./lib/shell/git/stored-trees.js
/**
 * Reads entries of trees at any number of commits with one process. It goes from each tree to the next by id, so no name
 * can be misread, and a folder that many commits have in the same state is read once.
 */





/** @param zeros as long as ids are in this repository */
function storedTrees(reader, zeros) {
    const known = new Map();
    const idLength = zeros.length / 2;
    async function contentOf(tree) {
        const object = await reader.read(tree);
        if (object?.type !== 'tree')
            throw new Unreadable();
        return object.content;
    }
    /** All steps of one depth are read at once. */
    async function walk(steps) {
        let level = steps;
        while (level.length > 0) {
            const next = [];
            const read = async ([tree, here]) => {
                const entries = (0,maps/* remembered */.HK)(known, tree, () => new Map());
                const unknown = new Set(here.map(({ names: [name = ''] }) => name).filter((name) => !entries.has(name)));
                if (unknown.size > 0) {
                    const found = entriesNamed(await contentOf(tree), unknown, idLength);
                    for (const name of unknown)
                        entries.set(name, found.get(name) ?? null);
                }
                for (const step of here) {
                    const [name = '', ...names] = step.names;
                    const entry = entries.get(name) ?? null;
                    if (names.length === 0)
                        step.found(entry);
                    else if (entry?.mode === facts_questions/* FOLDER */.L7)
                        next.push({ ...step, tree: entry.oid, names });
                }
            };
            await Promise.all([...(0,maps/* groupBy */.$z)(level, ({ tree }) => tree)].map(read));
            level = next;
        }
    }
    async function entriesOf(questions) {
        const answers = questions.map(() => null);
        const steps = (raws) => questions.flatMap(({ commit }, index) => {
            const raw = raws[index];
            if (raw === undefined || answers[index])
                return [];
            const found = (entry) => {
                answers[index] = entry;
            };
            return [{ tree: `${commit}^{tree}`, names: raw.split('/'), found }];
        });
        await walk(steps(questions.map(({ path }) => rawPath(path))));
        await walk(steps(questions.map(({ path }) => escapedPath(path))));
        return answers;
    }
    async function foldersOf(questions) {
        const places = await entriesOf(questions.filter(({ path }) => path !== ''));
        let next = 0;
        const trees = questions.map(({ commit, path }) => {
            if (path === '')
                return `${commit}^{tree}`;
            const entry = places[next++];
            return entry?.mode === facts_questions/* FOLDER */.L7 ? entry.oid : undefined;
        });
        const contents = new Map();
        const read = async (tree) => {
            if (tree !== undefined)
                contents.set(tree, stored_trees_namesIn(await contentOf(tree), zeros));
        };
        await Promise.all([...new Set(trees)].map(read));
        return trees.map((tree) => (tree === undefined ? null : (contents.get(tree) ?? null)));
    }
    return {
        entries: (questions) => unlessUnreadable(() => entriesOf(questions)),
        async folders(questions) {
            if (questions.some(({ path }) => !isPlain(rawPath(path))))
                return undefined;
            return unlessUnreadable(() => foldersOf(questions));
        },
        async content(oid) {
            const object = await reader.read(oid);
            return object?.type === 'blob' ? object.content : undefined;
        },
    };
}
class Unreadable extends Error {
}
async function unlessUnreadable(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}
/** The bytes of a path that is not UTF-8, if this is the name of one. */
function escapedPath(name) {
    if (!/\\x[0-9A-F]{2}/.test(name))
        return undefined;
    const byteOf = (_, digits) => String.fromCharCode(Number.parseInt(digits, 16));
    const raw = rawPath(name).replace(/\\x([0-9A-F]{2})/g, byteOf);
    return pathNameOf(raw).path === name ? raw : undefined;
}
/** The entries that have one of the names. `treeId` describes the format. */
function entriesNamed(tree, names, idLength) {
    const lengths = new Set([...names].map(({ length }) => length));
    const found = new Map();
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(0x20, at);
        const end = tree.indexOf(0, at);
        const next = end + 1 + idLength;
        if (space < at || end < space || next > tree.length)
            throw new Unreadable();
        if (lengths.has(end - space - 1)) {
            const name = tree.toString('latin1', space + 1, end);
            const mode = shownMode(tree.toString('latin1', at, space));
            if (names.has(name))
                found.set(name, { mode, oid: tree.toString('hex', end + 1, next) });
        }
        at = next;
    }
    return found;
}
/** As Git shows a mode. Old versions stored more kinds: https://git-scm.com/docs/git-fsck#_fsck_messages */
function shownMode(stored) {
    const mode = Number.parseInt(stored, 8);
    const kind = mode & 0o170000;
    if (kind === 0o100000)
        return (mode & 0o100) !== 0 ? '100755' : '100644';
    if (kind === 0o120000)
        return '120000';
    return kind === 0o040000 ? facts_questions/* FOLDER */.L7 : '160000';
}
/** Null for a folder without entries. @throws Unreadable if a name depends on those of the files below */
function stored_trees_namesIn(tree, zeros) {
    const empty = (0,object_id/* treeId */.M)([], zeros.length);
    const entries = entriesInTree(tree, zeros.length / 2).filter(({ oid }) => oid !== empty);
    if (!entries.every(({ name }) => isPlain(name)))
        throw new Unreadable();
    return entries.length === 0
        ? null
        : entries.map(({ name, mode }) => ({ name: pathNameOf(name).path, mode: shownMode(mode) }));
}
/** Whether the name of a path with this part always contains the same name for it. */
function isPlain(raw) {
    return !raw.includes('\\') && pathNameOf(raw).encoding === undefined;
}

;// CONCATENATED MODULE: ./lib/shell/git/opened.js
/** What a source reads at its start. */












async function openSource(options) {
    const repository = options.repository ?? (await openRepository(options.directory));
    if (options.subject === 'current')
        repository_requireFiles(repository);
    const objects = batch_reader_openBatchReader(repository.root);
    try {
        return await readStart(repository, objects, options);
    }
    catch (error) {
        objects.end();
        throw error;
    }
}
async function readStart(repository, objects, { base: wanted, subject, fromIndex, planned }) {
    const resolved = await branches_resolveBase(repository, wanted, objects);
    const { branch, commit, ref } = resolved;
    const base = { branch, commit, ref };
    const stored = {
        objects,
        trees: storedTrees(objects, repository.zeros),
        plans: storedPlans(repository.root, objects),
    };
    if (subject === 'all')
        return { repository, base, resolved, subject, worktrees: new Map(), checkedOut: [], notes: [], ...stored };
    if (subject === 'all-with-uncommitted') {
        // The plans are needed next, and are kept.
        const [linked] = await allEnded([readLinkedWorktrees(repository, base), stored.plans.at(commit)]);
        const worktrees = new Map(linked.worktrees.map((each) => [each.pull.revision, each]));
        return { repository, base, resolved, subject: 'all', ...linked, worktrees, ...stored };
    }
    const { head } = repository;
    if (head.commit === null) {
        const damage = head.branch === undefined ? undefined : unreadableRef(repository, head.branch);
        if (damage)
            throw damage;
        throw new core_failure/* Failure */.H('unborn', head.branch === undefined ? 'No commit is checked out.' : `The branch "${head.branch}" has no commit yet.`, 'Make its first commit, or check out another branch.');
    }
    const name = head.branch ?? (0,branch_names/* detachedName */.G8)(head.commit);
    const place = { head: head.commit, name, revision: WORKTREE };
    const status = fromIndex ? await readIndexStatus(repository) : await readGitStatus(repository);
    const worktree = await readWorktree(repository, base, place, status, { planned, fromIndex });
    const worktrees = new Map([[WORKTREE, worktree]]);
    return {
        repository,
        base,
        resolved,
        subject: { branch: name },
        worktrees,
        checkedOut: [],
        notes: worktree.notes,
        ...(fromIndex ? {} : { status }),
        ...stored,
    };
}
/** The commit that a revision names, or that a working tree is based on. */
function commitOfRevision({ worktrees }, revision) {
    return worktrees.get(revision)?.head ?? revision;
}

;// CONCATENATED MODULE: ./lib/shell/git/answers.js
/** Answers questions about single facts. Each function answers all questions of its kind together. */














/** What is at a path of a commit never changes, and several rules ask about the same paths. */
const knownEntries = new WeakMap();
async function readEntries(opened, questions) {
    const { repository, worktrees } = opened;
    const uncommitted = (revision, path) => worktrees.get(revision)?.entries.has(path) === true;
    const committed = questions.filter(({ revision, path }) => !uncommitted(revision, path));
    const found = (0,maps/* remembered */.HK)(knownEntries, opened, () => new Map());
    const asked = committed.map(({ revision, path }) => ({ commit: commitOfRevision(opened, revision), path }));
    const unknown = asked.filter(({ commit, path }) => !found.get(commit)?.has(path));
    const read = await opened.trees.entries(unknown);
    const byCommit = (0,maps/* groupBy */.$z)(unknown.map((each, index) => ({ ...each, entry: read?.[index] ?? null })), ({ commit }) => commit);
    for (const [commit, each] of byCommit) {
        const known = (0,maps/* remembered */.HK)(found, commit, () => new Map());
        const entries = read
            ? each.map(({ path, entry }) => [path, entry])
            : // It fails with the reason if an object is lost.
                await entriesAt(repository.root, commit, each.map(({ path }) => path));
        for (const [path, entry] of entries)
            known.set(path, entry);
    }
    return questions.map(({ revision, path }) => (uncommitted(revision, path)
        ? worktrees.get(revision)?.entries.get(path)
        : found.get(commitOfRevision(opened, revision))?.get(path)) ?? null);
}
/** Uncommitted work counts as the current content of the working tree. */
async function readFolders(opened, questions) {
    const isCommitted = ({ revision }) => !opened.worktrees.get(revision)?.entries.size;
    const committed = questions.filter(isCommitted);
    const read = await opened.trees.folders(committed.map(({ revision, path }) => ({ commit: commitOfRevision(opened, revision), path })));
    const listed = await listFolders(opened, read ? questions.filter((each) => !isCommitted(each)) : questions);
    let next = 0;
    return questions.map((each) => read && isCommitted(each) ? (read[next++] ?? null) : (listed.get(each.revision)?.get(each.path) ?? null));
}
/** From all files below the folders, by revision. */
async function listFolders(opened, questions) {
    const found = new Map();
    for (const [revision, asked] of (0,maps/* groupBy */.$z)(questions, (each) => each.revision)) {
        const folders = asked.map(({ path }) => path);
        const files = new Map(await filesAt(opened.repository.root, commitOfRevision(opened, revision), folders));
        for (const [path, entry] of opened.worktrees.get(revision)?.entries ?? []) {
            if (entry)
                files.set(path, entry);
            else
                files.delete(path);
        }
        found.set(revision, foldersOf(files, new Set(folders)));
    }
    return found;
}
/** All files of a commit never change, and several rounds ask about the same commit. */
const knownFiles = new WeakMap();
async function readHolders(opened, questions) {
    const known = (0,maps/* remembered */.HK)(knownFiles, opened, () => new Map());
    return Promise.all(questions.map(async ({ revision, oid }) => {
        const commit = commitOfRevision(opened, revision);
        const files = await (0,maps/* remembered */.HK)(known, commit, () => filesAt(opened.repository.root, commit));
        return [...files].flatMap(([path, entry]) => (entry.oid === oid ? [path] : []));
    }));
}
/** A longer object counts as no commit: the id in a plan may be that of a large file. */
const MOST_COMMIT_BYTES = 1024 * 1024;
async function readReached({ repository, base, objects }, commits) {
    const { shallow, zeros } = repository;
    // In a repository with ids of 64 digits, Git would take 40 digits for the beginning of an id.
    const whole = [...new Set(commits)].filter((commit) => commit.length === zeros.length && /^[0-9a-f]+$/.test(commit));
    const found = await readObjects(objects, whole, MOST_COMMIT_BYTES);
    const there = whole.filter((_, index) => found[index]?.type === 'commit');
    const common = await mergeBases(repository, there.map((to) => ({ from: base.commit, to })));
    const reached = new Set(there.filter((commit, index) => common[index] === commit));
    const lost = shallow ? whole.find((commit) => !reached.has(commit)) : undefined;
    if (lost !== undefined) {
        throw new core_failure/* Failure */.H('shallow', `This clone is shallow, so it does not show whether "${lost}" is in the history of "${base.branch}".`, 'Fetch the rest of the history: git fetch --unshallow (in GitHub Actions: actions/checkout with `fetch-depth: 0`)');
    }
    return commits.map((commit) => reached.has(commit));
}
/** The ids of the plan directories, null if there is none, and the trees that are not known yet. */
async function readPlanTrees({ worktrees, plans }, known, revisions) {
    const commits = revisions.filter((revision) => !worktrees.has(revision));
    const ids = new Map();
    const trees = new Map();
    for (const revision of revisions) {
        const worktree = worktrees.get(revision);
        if (!worktree)
            continue;
        const here = await plansOnDisk(worktree.repository, plans, worktree.status);
        ids.set(revision, here?.id ?? null);
        if (here && !known.has(here.id))
            trees.set(here.id, here);
    }
    const places = await plans.places(commits);
    for (const [index, commit] of commits.entries()) {
        const place = places[index];
        const id = place ? planTreeId(place) : null;
        ids.set(commit, id);
        if (place && id !== null && !known.has(id) && !trees.has(id))
            trees.set(id, await plans.inPlace(place));
    }
    return { ids: revisions.map((revision) => ids.get(revision) ?? null), trees: [...trees.values()] };
}
async function readMergeBases(opened, revisions) {
    const { repository, base, worktrees } = opened;
    const found = await mergeBases(repository, revisions.map((revision) => ({ from: base.commit, to: commitOfRevision(opened, revision) })));
    return revisions.map((revision, index) => {
        const worktree = worktrees.get(revision);
        return (worktree ? worktree.fork : found[index]) ?? null;
    });
}
async function readSharedChanges(opened, questions) {
    const { repository } = opened;
    const heads = questions.map(({ revision, other }) => ({
        from: commitOfRevision(opened, other),
        to: commitOfRevision(opened, revision),
    }));
    const common = await mergeBases(repository, heads);
    const known = questions.flatMap(({ path }, index) => {
        const commit = common[index];
        return commit ? [{ index, commit, path }] : [];
    });
    const forks = await mergeBases(repository, known.map(({ commit }) => ({ from: opened.base.commit, to: commit })));
    const ends = known.flatMap(({ commit, path }, at) => [commit, forks[at] ?? commit].map((revision) => ({ revision, path })));
    const entries = await readEntries(opened, ends);
    const shared = new Set(known.flatMap(({ index }, at) => {
        const [now, before] = [entries[2 * at] ?? null, entries[2 * at + 1] ?? null];
        return (0,merges/* sameEntry */.dI)(now, before) ? [] : [index];
    }));
    return questions.map((_, index) => shared.has(index));
}
async function readStacked(opened, questions) {
    const { repository } = opened;
    const spans = questions.map(({ revision, upon }) => ({ from: upon, to: commitOfRevision(opened, revision) }));
    const common = await mergeBases(repository, spans);
    const upright = spans.filter(({ from }, index) => common[index] === from);
    const changed = await diffSpans(repository.root, upright, true);
    let next = 0;
    return questions.map(({ revision, upon }, index) => {
        if (common[index] !== upon)
            return null;
        const committed = changed[next++] ?? [];
        return opened.worktrees.get(revision)?.changesSince(committed) ?? changesOf(committed);
    });
}
async function readContained({ repository }, questions) {
    const spans = questions.map(({ commit, head }) => ({ from: commit, to: head }));
    const common = await mergeBases(repository, spans);
    return spans.map(({ from }, index) => common[index] === from);
}
/** Submodules are listed as files, with one path each. */
async function readFiles(opened, revisions) {
    const answers = [];
    for (const revision of revisions) {
        const args = ['ls-tree', '-r', '-z', '--full-tree', '--name-only', commitOfRevision(opened, revision)];
        const raw = nulSeparated(await git(opened.repository.root, args));
        answers.push(raw.map((path) => pathNameOf(path).path));
    }
    return answers;
}
/** A clone of a single branch knows no others, so a missing branch proves nothing there. */
async function readBranches({ repository }, branches) {
    const { local, remote } = repository;
    const isHere = (branch) => local.has(branch) || remote.has(branch) || unreadableRef(repository, branch) !== undefined;
    if (branches.every(isHere))
        return branches.map(() => true);
    const { specs, isAll } = await fetchedBranches(repository);
    const hasAll = specs.length === 0 || isAll;
    return branches.map((branch) => isHere(branch) || (hasAll ? false : null));
}

;// CONCATENATED MODULE: ./lib/shell/git/working-files.js
/** Looks at files of the working tree and writes them, without ever following a link or writing half a file. */





/** Far more than any of the files that are written. */
const working_files_MOST_BYTES = 1024 * 1024;
const working_files_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** @param path from the folder, with "/" between its parts */
async function lookAt(folder, path) {
    const names = path.split('/');
    for (let depth = 1; depth <= names.length; depth++) {
        const part = names.slice(0, depth).join('/');
        const stats = await ifThere((0,promises_.lstat)((0,external_node_path_.join)(folder, part)));
        if (!stats)
            return { kind: 'missing' };
        if (stats.isSymbolicLink())
            return { kind: 'link', path: part, target: await (0,promises_.readlink)((0,external_node_path_.join)(folder, part)) };
        if (depth === names.length && stats.isDirectory())
            return { kind: 'folder' };
        if (depth === names.length && stats.isFile())
            return fileAt((0,external_node_path_.join)(folder, path), path);
        if (!stats.isDirectory()) {
            return { kind: 'unusable', path: part, what: stats.isFile() ? 'a file' : 'a named pipe, a socket or a device' };
        }
    }
    return { kind: 'missing' };
}
async function fileAt(file, path) {
    const bytes = await plainFile(file, working_files_MOST_BYTES);
    if (bytes === undefined)
        return { kind: 'unusable', path, what: 'a file that cannot be read' };
    if (bytes === 'too-large')
        return { kind: 'unusable', path, what: `a file with more than ${working_files_MOST_BYTES} bytes` };
    try {
        if (!bytes.includes(0))
            return { kind: 'file', text: working_files_utf8.decode(bytes) };
    }
    catch {
        // The same answer as for a file with zero bytes.
    }
    return { kind: 'unusable', path, what: 'a file that is not UTF-8 text' };
}
/** Each file appears as a whole or not at all. */
async function writeWorkingFile({ folder, path, text, executable, replaces }) {
    const file = join(folder, path);
    const half = `${file}.${process.pid}.new`;
    try {
        await mkdir(dirname(file), { recursive: true });
        const mode = replaces ? (await lstat(file)).mode & 0o777 : executable ? 0o777 : 0o666;
        await writeFile(half, text, { flag: 'wx', mode });
        if (replaces)
            await chmod(half, mode);
        await (replaces ? rename(half, file) : moveToFree(half, file));
    }
    catch (error) {
        const again = 'Then run the command again. It leaves alone what is written already.';
        throw refusedFailure(error, 'not-written', `"${path}" cannot be written.`, again);
    }
    finally {
        await rm(half, { force: true }).catch(() => undefined);
    }
}
/** What systems say where there are no links. */
const WITHOUT_LINKS = (/* unused pure expression or super */ null && (['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']));
/** A link fails if its place is taken, but some file systems have no links. */
async function moveToFree(from, to) {
    try {
        await link(from, to);
    }
    catch (error) {
        if (!WITHOUT_LINKS.includes(codeOf(error) ?? ''))
            throw error;
        await rename(from, to);
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/contents.js
/** Reads the texts of files: those of commits through the process that reads trees, uncommitted ones from the disk. */









async function readContents(opened, questions) {
    const entries = await readEntries(opened, questions);
    const isOnDisk = ({ revision, path }) => opened.worktrees.get(revision)?.entries.has(path) === true;
    const stored = questions.flatMap((each, index) => {
        const entry = entries[index];
        return entry && (0,contracts_content/* notAFile */.$)(entry.mode) === undefined && !isOnDisk(each) ? [entry.oid] : [];
    });
    const texts = await storedTexts(opened, [...new Set(stored)]);
    return Promise.all(questions.map((each, index) => contentOf(opened, each, entries[index] ?? null, isOnDisk(each), texts)));
}
async function contentOf({ worktrees, repository }, { revision, path }, entry, isOnDisk, texts) {
    if (!entry)
        return null;
    const special = (0,contracts_content/* notAFile */.$)(entry.mode);
    if (special !== undefined)
        return { not: special };
    if (!isOnDisk)
        return texts.get(entry.oid) ?? UNREADABLE;
    const found = await lookAt(worktrees.get(revision)?.repository.root ?? repository.root, path);
    switch (found.kind) {
        case 'file':
            return { text: found.text };
        case 'missing':
            return null;
        case 'folder':
            return { not: 'It is a folder' };
        case 'link':
            return { not: 'It is a symbolic link' };
        case 'unusable':
            return { not: `It is ${found.what}` };
    }
}
const UNREADABLE = { not: 'Git cannot read it in this clone' };
/** By id. A long file is not read. */
async function storedTexts({ repository, trees }, ids) {
    if (ids.length === 0)
        return new Map();
    const sizes = await gitLines(repository.root, ['cat-file', '--batch-check=%(objectsize)'], {
        input: `${ids.join('\n')}\n`,
    });
    const read = async (id, index) => {
        const size = Number(sizes[index]);
        if (size > contracts_content/* MOST_CONTENT_BYTES */.A)
            return [[id, { not: `It has ${size} bytes` }]];
        // The line of an object that is missing has no number.
        const content = Number.isNaN(size) ? undefined : await trees.content(id);
        return content ? [[id, textIn(content)]] : [];
    };
    return new Map((await Promise.all(ids.map(read))).flat());
}
function textIn(bytes) {
    const { text, unreadable = '' } = planText(bytes);
    return text === undefined ? { not: (0,words/* capital */.Nx)(unreadable) } : { text };
}
/** The texts of a tree that is not in the repository. Null where nothing is. */
async function contentsInTree(scratch, tree, paths) {
    const found = new Map(paths.map((path) => [path, null]));
    if (paths.length === 0)
        return found;
    const named = areFew(paths) ? [tree, '--', ...paths] : ['-r', tree];
    const listed = await listTree(scratch.workTree, ['-t', '--long', ...named], scratch);
    const reader = batch_reader_openBatchReader(scratch.workTree, { scratch });
    const read = async ({ path: raw, mode, oid, size }) => {
        const { path } = pathNameOf(raw);
        if (!found.has(path))
            return;
        const special = (0,contracts_content/* notAFile */.$)(mode);
        if (special !== undefined || Number(size) > contracts_content/* MOST_CONTENT_BYTES */.A) {
            found.set(path, { not: special ?? `It has ${size} bytes` });
            return;
        }
        const object = await reader.read(oid);
        found.set(path, object ? textIn(object.content) : UNREADABLE);
    };
    try {
        await Promise.all(listed.map(read));
    }
    finally {
        reader.end();
    }
    return found;
}

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

;// CONCATENATED MODULE: ./lib/shell/git/merge-tree.js


/** @throws Failure if the two have no common history, or if Git cannot write */
async function mergeTree(scratch, ours, theirs) {
    const args = ['merge-tree', '--write-tree', '-z', ours, theirs];
    const { code, stdout } = await gitAnswer(scratch.workTree, args, [0, 1], { scratch });
    const [tree = '', ...parts] = nulSeparated(stdout);
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
        path: pathNameOf(path).path,
        kind,
        others: others.map((each) => pathNameOf(each).path),
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/shell/git/object-store.js
/** Reads objects through one process, and writes new ones into the scratch place without any. */






/** @param zeros as long as ids are in this repository */
function openObjects(scratch, zeros) {
    const reader = batch_reader_openBatchReader(scratch.objects, { scratch });
    const folders = new Set();
    return {
        async read(id) {
            const object = await reader.read(id);
            if (!object)
                throw reader.failure() ?? object_store_missing(id);
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
function object_store_missing(id) {
    return new core_failure/* Failure */.H('missing-objects', `The object "${id}" cannot be read.`, 'Check the repository: git fsck');
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
                .sort(([a, x], [b, y]) => byBytes(sortName(a, x), sortName(b, y)))
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
        const before = entryUnlessAbsent(oldMode, oldId);
        const after = entryUnlessAbsent(newMode, newId);
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
        const listed = await listTree(scratch.workTree, ['-r', tree], scratch);
        (0,external_node_fs_.rmSync)(scratch.workTree, { recursive: true, force: true });
        (0,external_node_fs_.mkdirSync)(scratch.workTree);
        for (const { path, mode, oid } of listed) {
            // Git ignores links here.
            if (!isSetting({ path }) || !(0,facts_questions/* isFileMode */.sB)(mode) || path.split('/').some((name) => /^\.{0,2}$/.test(name)))
                continue;
            (0,external_node_fs_.mkdirSync)(bytesOf(scratch.workTree, (0,external_node_path_.dirname)(path)), { recursive: true });
            (0,external_node_fs_.writeFileSync)(bytesOf(scratch.workTree, path), await objects.read(oid));
        }
    };
}

// EXTERNAL MODULE: ./lib/core/progress/few-of.js
var few_of = __webpack_require__(4391);
;// CONCATENATED MODULE: ./lib/shell/git/unreadable-branches.js




/** The pull requests of those among the branches whose refs cannot be read. */
function unreadablePulls(repository, base, branches) {
    return branches.flatMap((branch) => {
        const failure = unreadableRef(repository, branch);
        return failure ? [unreadablePull(branch, base, `unreadable ${branch}`, failure)] : [];
    });
}
/** The states of branches. One whose commits or files cannot be read gets the reason in place of its changes. */
async function readableStates(repository, base, tips) {
    try {
        return await branchStates(repository, base, tips);
    }
    catch (error) {
        if (!(error instanceof core_failure/* Failure */.H) || error.code !== 'git')
            throw error;
        const [tip, ...others] = tips;
        if (tip && others.length === 0) {
            return [{ tip, pull: unreadablePull(tip.branch, base, tip.commit, unreadable_branches_damaged(tip, error)) }];
        }
        // One process reads all branches, and fails for all of them.
        const middle = Math.ceil(tips.length / 2);
        const first = await readableStates(repository, base, tips.slice(0, middle));
        return [...first, ...(await readableStates(repository, base, tips.slice(middle)))];
    }
}
function unreadable_branches_damaged({ branch, ref }, { message }) {
    return new core_failure/* Failure */.H('unreadable-branch', `Git cannot read the commits of "${ref}": ${message}`, `Find out what is lost: git fsck. Then fetch "${branch}" again from a clone that has it, or point it to a commit that can be read: git update-ref ${(0,shell/* shellWord */.r)(`refs/${ref === branch ? 'heads' : 'remotes'}/${ref}`)} <commit>`);
}
/** Questions about its content are about the base, because nothing else can be read. */
function unreadablePull(branch, base, head, { message, hint }) {
    return {
        branch,
        base: base.branch,
        sameRepository: true,
        head,
        revision: base.commit,
        changes: { complete: false, reason: message.replace(/\.$/, ''), isUnread: true, remedy: hint },
    };
}

;// CONCATENATED MODULE: ./lib/shell/git/claims.js
/** Finds the branches that the claims of a plan match, and their states. */







/** Of what a claim says, because anybody may have written it. */
const claims_MOST_CHARACTERS = 300;
/**
 * Returns the claimed branches that the snapshot does not have yet, as pull requests and merges, in the order of the
 * claims, and by name within a glob. A branch that was already read with its uncommitted work stays as it is.
 */
async function readClaims({ repository, base, worktrees }, { pulls: open, merged, answers }, claims) {
    const known = new Set([...merged, ...open].map(({ branch }) => branch));
    const here = new Map([...worktrees.values()].map((each) => [each.pull.branch, each]));
    for (const name of here.keys()) {
        if (!answers.claim?.some(({ branch }) => (0,branch_names/* claimMatches */.ob)(branch, name)))
            known.delete(name);
    }
    const all = branchNames(repository);
    const found = claims.map((branch) => branchesMatching(all, branch));
    const names = [...new Set(found.flat())].filter((name) => name !== base.branch && !known.has(name));
    const others = await tipsOf(repository, names.filter((name) => !here.has(name)), 'local');
    const checkedOut = names.flatMap((branch) => {
        const worktree = here.get(branch);
        return worktree ? [{ branch, commit: worktree.head, ref: branch }] : [];
    });
    const byName = new Map([...others, ...checkedOut].map((tip) => [tip.branch, tip]));
    const tips = names.flatMap((name) => byName.get(name) ?? []);
    const states = await readableStates(repository, base, tips);
    const unreadable = unreadablePulls(repository, base, names.filter((name) => !byName.has(name)));
    const read = [...states.flatMap(({ tip, pull }) => here.get(tip.branch)?.pull ?? pull ?? []), ...unreadable];
    const pulls = new Map(read.map((pull) => [pull.branch, pull]));
    const notes = new Map(states.flatMap(({ tip, claim }) => (claim ? [[tip.branch, claim]] : [])));
    const answerTo = (branches) => {
        const [note] = branches.flatMap((branch) => notes.get(branch) ?? []);
        const taken = note && { by: (0,inert/* cut */.Jj)(note.by, claims_MOST_CHARACTERS), at: (0,inert/* cut */.Jj)(note.at, claims_MOST_CHARACTERS) };
        return { ...(branches.length > 0 ? { found: true } : {}), ...(taken ? { taken } : {}) };
    };
    return {
        answers: found.map(answerTo),
        pulls: names.flatMap((name) => pulls.get(name) ?? []),
        merged: earliestFirst(states).flatMap((state) => state.merged ?? []),
        notes: (0,few_of/* fewOf */.s)(tips.flatMap(({ note }) => note ?? []), 'note'),
    };
}
/** The current branch was read before the others, and is put into the order of the claims. */
function withClaims(snapshot, { pulls, merged, notes }) {
    const read = new Set([...pulls, ...merged].map(({ branch }) => branch));
    const said = new Set(snapshot.notes);
    return {
        ...snapshot,
        pulls: [...snapshot.pulls.filter(({ branch }) => !read.has(branch)), ...pulls],
        merged: [...snapshot.merged, ...merged],
        notes: [...snapshot.notes, ...notes.filter((note) => !said.has(note))],
    };
}
/** Earlier merges come first, because commit times cannot be trusted to order them later. */
function earliestFirst(states) {
    return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}
/** Every branch of the clone or of `origin`, once, in order. */
function branchNames(repository) {
    const { local, remote, head } = repository;
    const known = [...local.keys(), ...remote.keys(), ...unreadableNames(repository)];
    const all = [...known, ...(head.branch === undefined ? [] : [head.branch])];
    return new Set(all.sort(byBytes));
}
function branchesMatching(all, claim) {
    if (!(0,branch_names/* isGlobClaim */.rz)(claim))
        return all.has(claim) ? [claim] : [];
    return [...all].filter((name) => (0,branch_names/* claimMatches */.ob)(claim, name));
}

;// CONCATENATED MODULE: ./lib/shell/git/rehearsal-refs.js
/** The refs that a rehearsal takes besides the branches of items. */




/** The commits of refs, by their full names. Numbers in names count as numbers. */
async function readAllRefs(root, ...prefixes) {
    const format = '--format=%(objecttype) %(objectname) %(refname) %(symref)';
    const lines = await gitLines(root, ['for-each-ref', '--sort=version:refname', format, ...prefixes]);
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
async function rehearsal_refs_refsMatching({ root }, globs, base) {
    const wanted = globs.flatMap((glob) => glob.startsWith('refs/') ? [glob] : [`refs/heads/${glob}`, `refs/remotes/origin/${glob}`]);
    const own = new Set([`refs/heads/${base}`, `refs/remotes/origin/${base}`]);
    const all = await readAllRefs(root);
    return all.filter(({ branch }) => !own.has(branch) && wanted.some((glob) => matches(glob, branch)));
}
/** Every branch of the clone or of `origin`, and the head of every pull request that was fetched. */
async function otherHeads(repository, isKnown) {
    const names = [...branchNames(repository)].filter((name) => !isKnown(name));
    const [tips, pulls] = await Promise.all([
        tipsOf(repository, names, 'local'),
        readAllRefs(repository.root, 'refs/pull/'),
    ]);
    const heads = new Set(tips.map(({ commit }) => commit));
    return [...tips, ...pulls.filter(({ branch, commit }) => branch.endsWith('/head') && !heads.has(commit))];
}

;// CONCATENATED MODULE: ./lib/shell/git/rehearsal-work.js
/** Reads what the branches of a rehearsal change and how their histories are connected, with a few processes for all. */



async function readHeadWork({ root }, base, heads) {
    const unique = [...new Set(heads)];
    if (unique.length === 0)
        return new Map();
    const [bases, links] = await Promise.all([
        allMergeBases(root, unique.map((to) => ({ from: base, to }))),
        readLinks(root, base, unique),
    ]);
    const spans = unique.flatMap((to, index) => {
        const [from] = bases[index] ?? [];
        return from === undefined ? [] : [{ from, to }];
    });
    const found = await diffSpans(root, spans, false);
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
    const lines = await gitLines(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
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

;// CONCATENATED MODULE: ./lib/shell/git/running.js
/** Whether a process of this machine still runs. */

function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // It runs, as another user.
        return (0,system_error/* codeOf */.$N)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/temporary-folder.js
/** Makes a folder of its own for a command, where the system keeps such folders. */




function makeTemporaryFolder(prefix) {
    const parent = (0,external_node_path_.resolve)((0,external_node_os_.tmpdir)());
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, prefix));
    }
    catch (error) {
        const instead = 'Or set TMPDIR to another folder.';
        throw (0,system_error/* refusedFailure */.NR)(error, 'temporary-folder', `No folder can be created in "${parent}".`, instead);
    }
}

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
    const alternate = (await git(repository.root, args)).toString('utf8').replace(/\r?\n$/, '');
    const directory = makeTemporaryFolder(`${PREFIX}${process.pid}-`);
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
            if (made?.isDirectory() && isOurs && pid > 0 && !isRunning(pid))
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
        return new core_failure/* Failure */.H('disk-full', `There is no space left in "${directory}", where the rehearsal keeps its objects.`, 'Make room there, or set TMPDIR to a folder on another disk. The repository is unchanged.');
    if (!said.includes(directory))
        return error;
    const instead = 'Or set TMPDIR to another folder. The repository is unchanged.';
    return (0,system_error/* refusedFailure */.NR)(error, 'temporary-folder', 'The rehearsal cannot keep its objects.', instead);
}

// EXTERNAL MODULE: ./lib/core/facts/answering.js
var answering = __webpack_require__(5353);
;// CONCATENATED MODULE: ./lib/shell/git/active-work.js











const RECENT_SECONDS = 14 * 24 * 60 * 60;
async function readActiveWork(opened) {
    const { repository, base, checkedOut } = opened;
    const worktrees = new Map([...opened.worktrees.values()].map((each) => [each.pull.branch, each]));
    const unmerged = await readUnmerged(repository.root, base.commit, [
        ...repository.local.values(),
        ...repository.remote.values(),
        ...[...worktrees.values()].map(({ head }) => head),
    ]);
    const since = Math.floor(Date.now() / 1000) - RECENT_SECONDS;
    const names = [...branchNames(repository)].filter((name) => name !== base.branch);
    const newest = (name) => Math.max(...idsOf(repository, name).map((id) => unmerged.get(id)?.newest ?? 0));
    const isActive = (name) => checkedOut.includes(name) || newest(name) >= since;
    const active = names.filter(isActive);
    const tips = await tipsOf(repository, active, 'local');
    const known = await withHistory(repository, base.commit, tips);
    const states = await readableStates(repository, base, known);
    const damaged = states.filter(({ pull }) => pull?.changes.complete === false && pull.changes.isUnread);
    const unreadable = [...new Set([...unreadableNames(repository), ...damaged.map(({ tip }) => tip.branch)])].sort(byBytes);
    const isElsewhere = (name) => (0,branch_names/* isDetached */.$w)(name) || name === base.branch;
    const all = [
        ...states.flatMap((state) => workOn(state, worktrees.get(state.tip.branch))),
        ...[...worktrees].flatMap(([name, worktree]) => (isElsewhere(name) ? unlistedWork(name, worktree) : [])),
    ];
    return {
        work: (await ownWork(all, opened, unmerged)).sort((a, b) => byBytes(a.branch, b.branch)),
        older: names.filter((name) => !active.includes(name) && newest(name) > 0).length,
        unread: tips.length - known.length,
        ...(unreadable.length > 0 ? { unreadable } : {}),
    };
}
/** The commits that the base lacks, children first. */
async function readUnmerged(root, base, tips) {
    const input = [...new Set(tips), `^${base}`, ''].join('\n');
    const lines = await gitLines(root, ['rev-list', '--topo-order', '--timestamp', '--parents', '--stdin'], { input });
    const found = new Map();
    for (const line of lines.toReversed()) {
        const [seconds, commit = '', ...parents] = line.split(' ');
        const time = Number(seconds);
        const newest = Math.max(time, ...parents.map((parent) => found.get(parent)?.newest ?? 0));
        found.set(commit, { time, parents, newest });
    }
    return new Map([...found].reverse());
}
function idsOf({ local, remote }, name) {
    return [local.get(name), remote.get(name)].filter((id) => id !== undefined);
}
/** A shallow clone may lack the commit where a branch began. Nobody asked for that branch, so it is only counted. */
async function withHistory(repository, base, tips) {
    if (!repository.shallow)
        return [...tips];
    const forks = await mergeBases(repository, tips.map(({ commit }) => ({ from: base, to: commit })));
    const commits = tips.map(({ commit }) => commit);
    const isUnsure = await mayForkLater(repository, base, commits, forks);
    return tips.filter((_, index) => !isUnsure[index]);
}
/** Nothing if the branch has merged, unless its working tree has uncommitted changes. */
function workOn({ tip, pull }, worktree) {
    const uncommitted = worktree?.changesSince([]) ?? [];
    const list = pull ? (worktree?.pull ?? pull).changes : { complete: true, list: uncommitted };
    if (!list.complete || list.list.length === 0)
        return [];
    return [work(tip.branch, tip.commit, list.list, worktree)];
}
/** The work of a detached working tree, or what is not committed on the base. */
function unlistedWork(name, worktree) {
    const { changes } = worktree.pull;
    const list = (0,branch_names/* isDetached */.$w)(name) ? (changes.complete ? changes.list : []) : worktree.changesSince([]);
    return list.length > 0 ? [work(name, worktree.head, list, worktree)] : [];
}
function work(name, commit, changes, worktree) {
    const uncommitted = new Set(worktree?.changesSince([]).map(({ path }) => path));
    return { name, commit, changes, uncommitted, ...(worktree ? { worktree } : {}) };
}
/**
 * Takes out of each what it has from another one that it was started from, and what is already the same on the base, as
 * after a squash of such a branch.
 */
async function ownWork(all, { repository: { root }, base, checkedOut }, unmerged) {
    const isHere = ({ name, worktree }) => worktree !== undefined || checkedOut.includes(name);
    const first = new Map();
    for (const each of [...all.filter(isHere), ...all])
        if (unmerged.has(each.commit) && !first.has(each.commit))
            first.set(each.commit, each);
    const below = nearestBelow([...first.keys()], unmerged);
    const startedFrom = (each) => {
        const twin = first.get(each.commit);
        return twin && twin !== each ? [each.commit] : (below.get(each.commit) ?? []);
    };
    const spans = all.map((each) => [base.commit, ...startedFrom(each)].map((from) => ({ from, to: each.commit })));
    const differences = await diffSpans(root, spans.flat(), false);
    const changed = differences.map((each) => new Set(changesOf(each).map(({ path }) => path)));
    let next = 0;
    return all.flatMap((each, index) => {
        const sets = (spans[index] ?? []).map((_) => changed[next++]);
        const isOwn = ({ path }) => each.uncommitted.has(path) || sets.every((paths) => paths?.has(path));
        const changes = each.changes.filter(isOwn);
        if (changes.length === 0)
            return [];
        const stops = new Set(startedFrom(each));
        const began = stops.has(each.commit) ? undefined : firstTime(each.commit, stops, unmerged);
        return [
            {
                branch: each.name,
                ...(each.worktree ? { worktree: each.worktree.repository.root } : {}),
                ...(began === undefined ? {} : { began }),
                on: [...stops].flatMap((commit) => first.get(commit)?.name ?? []).sort(byBytes),
                changes,
            },
        ];
    });
}
/** For each tip, the other tips in its history that no further tip between them has. */
function nearestBelow(tips, unmerged) {
    const bits = new Map(tips.map((tip, index) => [tip, 1n << BigInt(index)]));
    const reached = new Map();
    for (const [commit, { parents }] of [...unmerged].reverse())
        reached.set(commit, parents.reduce((sum, parent) => sum | (reached.get(parent) ?? 0n), bits.get(commit) ?? 0n));
    const below = new Map(tips.map((tip) => [tip, (reached.get(tip) ?? 0n) & ~(bits.get(tip) ?? 0n)]));
    const isIn = (tip, set) => (set & (bits.get(tip) ?? 0n)) !== 0n;
    return new Map(tips.map((tip) => {
        const set = below.get(tip) ?? 0n;
        const others = set === 0n ? [] : tips.filter((each) => isIn(each, set));
        const further = others.reduce((sum, each) => sum | (below.get(each) ?? 0n), 0n);
        return [tip, others.filter((each) => !isIn(each, further))];
    }));
}
/** When the first of its own commits was made. */
function firstTime(commit, stops, unmerged) {
    const seen = new Set([commit]);
    let first = Number.POSITIVE_INFINITY;
    for (const each of seen) {
        const found = unmerged.get(each);
        first = Math.min(first, found?.time ?? first);
        for (const parent of found?.parents ?? [])
            if (unmerged.has(parent) && !stops.has(parent))
                seen.add(parent);
    }
    return Number.isFinite(first) ? first : undefined;
}

;// CONCATENATED MODULE: ./lib/shell/git/arrivals.js
/** Finds what came into the base after a plan was added, including merges and squashes of deleted branches. */






/** Longer than a plan is used, and more changes than an item has. The result is only a suggestion for a person. */
const MOST_COMMITS = 2000;
const MOST_CHANGES = 3000;
const arrivals_MOST_CHARACTERS = 4000;
/** The number of processes does not depend on the number of files. */
async function readArrivals({ repository: { root }, base }, files) {
    const added = await addedBy(root, base.commit, files.map(({ path }) => path));
    const arrivedAfter = await arrivals(root, base.commit, [...new Set(added.values())]);
    return files.map(({ path }) => {
        const since = added.get(path);
        return since === undefined ? [] : arrivedAfter(since);
    });
}
/** The commits of the base's own line that added the files. If a file was removed in between, the last one. */
async function addedBy(root, base, paths) {
    const ofLine = ['log', '--first-parent', '-m', '--root', '--no-renames', '--no-show-signature'];
    const shown = ['--diff-filter=A', '--name-only', '-z', '--format=%H', '--stdin'];
    const found = new Map();
    let left = [...new Set(paths)];
    let commit = base;
    // One commit mostly adds one file. To look for more commits than files are left would read all of the history.
    for (let most = 1; left.length > 0; most *= 2) {
        const limit = `-${Math.min(most, left.length)}`;
        const input = `${commit}\n--\n${left.join('\n')}\n`;
        for (const part of nulSeparated(await git(root, [...ofLine, limit, ...shown], { input }))) {
            const text = part.replace(/^\n/, '');
            if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
                commit = text;
            else if (text !== '' && !found.has(pathNameOf(text).path))
                found.set(pathNameOf(text).path, commit);
        }
        const rest = left.filter((path) => !found.has(path));
        if (rest.length === left.length)
            break;
        left = rest;
    }
    return found;
}
/** @returns what came into the base after one of the commits */
async function arrivals(root, base, sinces) {
    if (sinces.every((since) => since === base))
        return () => [];
    const line = await gitLines(root, ['rev-list', '--first-parent', `-${MOST_COMMITS}`, base]);
    const places = new Map(line.map((commit, place) => [commit, place]));
    const countAfter = (since) => places.get(since) ?? line.length;
    const most = Math.max(...sinces.map(countAfter));
    const range = [base, ...sinces.filter((since) => countAfter(since) === most).map((since) => `^${since}`)];
    const merges = await gitLines(root, ['rev-list', '--merges', `-${MOST_COMMITS}`, ...range]);
    const cameWith = sinces.length > 1 ? await placesOnLine(root, range, places) : new Map();
    const placeOf = (commit) => places.get(commit) ?? cameWith.get(commit) ?? 0;
    const all = await arrivedWith(root, new Set(line.slice(0, most)), merges);
    return (since) => all.filter(({ commit }) => placeOf(commit) < countAfter(since));
}
/** For each commit the place of the oldest commit of the line that contains it. */
async function placesOnLine(root, range, line) {
    const places = new Map();
    for (const record of await gitLines(root, ['rev-list', '--topo-order', '--parents', ...range])) {
        const [commit = '', ...parents] = record.split(' ');
        const place = line.get(commit) ?? places.get(commit) ?? 0;
        for (const parent of parents)
            places.set(parent, Math.max(places.get(parent) ?? 0, place));
    }
    return places;
}
async function arrivedWith(root, line, merges) {
    const wanted = [...new Set([...line, ...merges])];
    if (wanted.length === 0)
        return [];
    const commits = await readCommits(root, wanted);
    const spans = commits.flatMap(({ commit, parents: [from] }) => from !== undefined && line.has(commit) ? [{ from, to: commit }] : []);
    const found = await diffSpans(root, spans, false);
    const differences = new Map(spans.map(({ to }, index) => [to, found[index] ?? []]));
    const empty = commits.filter(({ commit }) => differences.get(commit)?.length === 0);
    const ofClaims = await mergesOfClaims(root, empty);
    return commits.flatMap(({ commit, parents, message }) => {
        if (ofClaims.has(commit))
            return [];
        const [before] = parents;
        const changed = differences.get(commit);
        return {
            commit,
            isMerge: parents.length > 1,
            message: message.slice(0, arrivals_MOST_CHARACTERS),
            ...(changed && before !== undefined ? { before } : {}),
            ...(changed && changed.length <= MOST_CHANGES
                ? { changes: changesOf(changed).map(({ path, kind }) => ({ path, kind })) }
                : {}),
        };
    });
}
/** The merge of an empty claim names a branch, but brings no work. */
async function mergesOfClaims(root, commits) {
    const sides = await readCommits(root, [...new Set(commits.flatMap(({ parents }) => parents.slice(1)))]);
    const claims = new Set(sides.flatMap(({ commit, message }) => (claimIn(message) ? [commit] : [])));
    return new Set(commits.flatMap(({ commit, parents: [, side = ''] }) => (claims.has(side) ? [commit] : [])));
}

;// CONCATENATED MODULE: ./lib/shell/git/conflict-markers.js
/** Finds files with unresolved merge conflicts. */







/** Both ends of a conflict as Git writes them. A line of "=======" alone may be a heading. */
const ENDS = ['<<<<<<< ', '>>>>>>> '];
/** Larger files are not looked at. */
const conflict_markers_MOST_BYTES = 8 * 1024 * 1024;
async function readConflicted(opened, questions) {
    const { worktrees, base } = opened;
    const isOnDisk = ({ revision, path }) => worktrees.get(revision)?.entries.has(path) === true;
    const committed = questions.filter((each) => !isOnDisk(each));
    const [inCommits, inTrees] = await allEnded([
        markedIn(opened, committed, false),
        markedOnDisk(opened, questions.filter(isOnDisk)),
    ]);
    const marked = new Set([...inCommits, ...inTrees]);
    const paths = new Set([...marked].map(({ path }) => path));
    // What is not read may have been there before.
    const before = await markedIn(opened, [...paths].map((path) => ({ revision: base.commit, path })), true);
    for (const { path } of before)
        paths.delete(path);
    return questions.map((each) => marked.has(each) && paths.has(each.path));
}
/**
 * With one process for all commits.
 *
 * @param whenUnread whether a file counts as marked that is too large, or whose content is not in this clone
 */
async function markedIn(opened, places, whenUnread) {
    const entries = await readEntries(opened, places);
    const files = entries.map((entry) => (entry && (0,facts_questions/* isFileMode */.sB)(entry.mode) ? entry.oid : undefined));
    const ids = new Set(files.filter((oid) => oid !== undefined));
    const marked = await markedBlobs(opened.repository.root, ids, whenUnread);
    return places.filter((_, index) => marked.has(files[index] ?? ''));
}
async function markedOnDisk({ worktrees }, places) {
    const found = await inParallel(places, async (place) => {
        const { repository, entries } = worktrees.get(place.revision) ?? {};
        const entry = entries?.get(place.path);
        if (!repository || !entry || !(0,facts_questions/* isFileMode */.sB)(entry.mode))
            return [];
        const bytes = await plainFile(diskPathBytes(repository, rawPath(place.path)), conflict_markers_MOST_BYTES);
        return Buffer.isBuffer(bytes) && isMarked(bytes) ? [place] : [];
    });
    return found.flat();
}
/** Uses its own process, because Git ends it if a partial clone lacks an object. */
async function markedBlobs(root, ids, whenUnread) {
    const marked = new Set();
    const reader = batch_reader_openBatchReader(root);
    const look = async (oid) => {
        const blob = await reader.read(oid, conflict_markers_MOST_BYTES);
        if (blob ? isMarked(blob.content) : whenUnread)
            marked.add(oid);
    };
    try {
        await Promise.all([...ids].map(look));
        const failure = reader.failure();
        if (failure?.code === 'special-file')
            throw failure;
    }
    finally {
        reader.end();
    }
    return marked;
}
/** Git takes a file for binary if there is a zero byte in its first 8,000 bytes. */
function isMarked(content) {
    const has = (marker) => content.toString('latin1', 0, marker.length) === marker || content.includes(`\n${marker}`);
    return !content.subarray(0, 8_000).includes(0) && ENDS.every(has);
}

// EXTERNAL MODULE: ./lib/core/plan/misplaced.js
var misplaced = __webpack_require__(8377);
;// CONCATENATED MODULE: ./lib/shell/git/misplaced.js
/** Finds plans in places where nothing reads them: in the working tree, and on the base. */






/** No plan may be larger. */
const misplaced_MOST_BYTES = 512 * 1024;
const PATHS = misplaced/* WRONG_PLACES */.V3.map(({ path }) => path);
async function readMisplaced({ repository, objects }, commit) {
    const { root, hasFiles } = repository;
    const files = hasFiles ? await Promise.all(PATHS.map((path) => plainFile((0,external_node_path_.join)(root, path), misplaced_MOST_BYTES))) : [];
    const here = PATHS.filter((path, index) => isPlan(path, files[index]));
    const listed = here.length === 0 ? [] : nulSeparated(await git(root, ['ls-files', '-z', '--full-name', '--', ...here]));
    const found = await readObjects(objects, PATHS.map((path) => `${commit}:${path}`));
    const stored = found.map((each) => (each?.type === 'blob' ? each.content : undefined));
    return [
        ...here.map((path) => ({ path, isTracked: listed.includes(path) })),
        ...PATHS.filter((path, index) => !here.includes(path) && isPlan(path, stored[index])).map((path) => ({
            path,
            isTracked: true,
            isElsewhere: true,
        })),
    ];
}
function isPlan(path, bytes) {
    return Buffer.isBuffer(bytes) && (0,misplaced/* isMisplacedPlan */.kc)(path, bytes.toString('utf8'));
}

// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(3298);
;// CONCATENATED MODULE: ./lib/shell/git/plans-elsewhere.js






/** Only the plans on the base take effect, so a note tells the author that an edit does not count yet. */
async function workingTreeNotes({ repository, base, plans: stored }, { guarded, here }) {
    if (!here || here.id === guarded?.id)
        return [];
    const plans = here.files.filter(({ name }) => (0,directory/* planIdOf */.C3)(name) !== undefined);
    const there = new Map(guarded?.files.map(({ name, oid }) => [name, oid]));
    const { head } = repository;
    const isNew = plans.some(({ name }) => !there.has(name));
    const committed = isNew && head.commit !== null ? await stored.at(head.commit) : null;
    const [fork] = isNew && head.commit !== null ? await mergeBases(repository, [{ from: base.commit, to: head.commit }]) : [];
    const before = fork ? await stored.at(fork) : null;
    const isIn = (tree, name, oid) => tree?.files.some((file) => file.name === name && (oid === undefined || file.oid === oid)) === true;
    return plans.flatMap(({ name, oid }) => {
        if (there.get(name) === oid)
            return [];
        const only = `Only the plan on "${base.branch}" counts.`;
        if (there.has(name))
            return [`The plan "${name}" differs from the one on "${base.branch}". ${only}`];
        if (isIn(before, name))
            return [`"${base.branch}" no longer has the plan "${name}", so it does not count.`];
        const from = isIn(committed, name, oid) ? (head.branch ?? head.commit?.slice(0, 10)) : undefined;
        return [`"${base.branch}" lacks the plan "${name}". ${only} ${howToAdd(name, from, head.branch, base)}`];
    });
}
/** @param from the branch or commit that has it. Undefined if it is not committed */
function howToAdd(name, from, current, base) {
    // From the root, because the command may run in any folder.
    const path = (0,shell/* shellWord */.r)(`:/${plan_plan/* PLAN_DIRECTORY */.AG}/${name}`);
    const commit = `git commit -m ${(0,shell/* shellWord */.r)(`Add the plan ${name.replace(/\.ya?ml$/, '')}`)} -- ${path}`;
    if (from === base.branch)
        return 'Push it.';
    if (from !== undefined)
        return `To put it into effect, run this on "${base.branch}": git checkout ${(0,shell/* shellWord */.r)(from)} -- ${path} && ${commit}`;
    const first = current === base.branch ? '' : `git switch ${(0,shell/* shellWord */.r)(base.branch)} && `;
    return `To put it into effect, run: ${first}git add -- ${path} && ${commit}`;
}
const MOST_BRANCHES = 3;
/**
 * If the base has no plan, the branches that add one. A branch that only kept a plan that the base has removed since does
 * not count. Branches with the same plans count once.
 */
async function branchNotes({ repository, base, plans }, defaultBranch) {
    const { local, remote, head } = repository;
    const named = [
        ...[...local].map(([name, commit]) => ({ name, commit })),
        ...[...remote].map(([name, commit]) => ({ name: `origin/${name}`, commit })),
    ].filter(({ name }) => name !== base.branch && name !== `origin/${base.branch}` && name !== head.branch);
    const places = await placesAt(plans, named.map(({ commit }) => commit));
    const found = named.flatMap((each, index) => {
        const place = places[index];
        return place ? [{ ...each, place }] : [];
    });
    const forks = await mergeBases(repository, found.map(({ commit }) => ({ from: base.commit, to: commit })));
    const known = forks.filter((fork) => fork !== null);
    const before = new Map((await placesAt(plans, known)).map((place, index) => [known[index], place]));
    const adding = found.filter((_, index) => !before.get(forks[index] ?? undefined));
    const first = [...new Map(adding.toReversed().map((each) => [each.place.oid, each])).values()].reverse();
    const notes = [];
    for (const { name, place } of first.slice(0, MOST_BRANCHES)) {
        const tree = await plans.inPlace(place);
        const { inert } = (0,read/* readPlans */.x)(tree, { branch: base.branch, defaultBranch });
        const names = tree.files.flatMap((file) => (0,directory/* planIdOf */.C3)(file.name) === undefined || inert.some(({ path }) => path.endsWith(`/${file.name}`)) ? [] : file.name);
        for (const file of names.slice(0, MOST_BRANCHES))
            notes.push(`The branch "${name}" has the plan "${file}", but "${base.branch}" lacks it. Only plans on "${base.branch}" count. ${howToAdd(file, name, head.branch, base)}`);
    }
    const more = first.length - MOST_BRANCHES;
    return more > 0 ? [...notes, `${more} more branches have plans that "${base.branch}" lacks.`] : notes;
}
/** Nobody asked for these branches, so a clone that lacks a part of them is no reason to fail. */
async function placesAt(plans, commits) {
    try {
        return await plans.places(commits);
    }
    catch (error) {
        if (error instanceof core_failure/* Failure */.H)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/shell/git/shared-commits.js






async function readShared({ repository, base }, heads) {
    const { root } = repository;
    const input = [...new Set(heads), `^${base.commit}`, ''].join('\n');
    const args = ['rev-list', '--topo-order', '--parents', `--format=${ORIGIN}`, '--stdin'];
    const commits = shared_commits_commitsIn(await gitLines(root, args, { input }));
    const parents = new Map(commits.map(({ commit, parents: of }) => [commit, of]));
    keepBranchHistory(repository, base.commit, parents);
    const found = lastShared(heads, commits);
    if (found.length === 0)
        return [];
    const forks = await mergeBases(repository, found.map(({ commit }) => ({ from: base.commit, to: commit })));
    const ancestors = found.map(({ commit }) => ancestorsAmong(found, commit, parents));
    const spans = found.flatMap(({ commit }, index) => [forks[index] ?? commit, ...(ancestors[index] ?? [])].map((from) => ({ from, to: commit })));
    const changed = (await diffSpans(root, spans, false)).map(changesOf);
    let next = 0;
    return found.map(({ commit, holders }, index) => ({
        commit,
        heads: [...new Set(heads.filter((_, bit) => (holders & (1n << BigInt(bit))) !== 0n))],
        changes: changed[next++] ?? [],
        since: (ancestors[index] ?? []).map((earlier) => ({ commit: earlier, changes: changed[next++] ?? [] })),
    }));
}
/** The time of the commit, and what an amend and a rebase keep: the author, the time when they wrote it, and the subject. */
const ORIGIN = '%ct %at %ae %an %s';
/** Two lines for each commit. */
function shared_commits_commitsIn(lines) {
    return lines.flatMap((line, index) => {
        if (index % 2 === 1)
            return [];
        const [, commit = '', ...parents] = line.split(' ');
        const [time, ...origin] = (lines[index + 1] ?? '').split(' ');
        return [{ commit, parents, time: Number(time), origin: origin.join(' ') }];
    });
}
/** Oldest first. Where a child is held by the same branches, that one is the later. */
function lastShared(heads, commits) {
    const parents = new Map(commits.map((each) => [each.commit, each.parents]));
    const holders = new Map();
    const add = (commit, more) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
    for (const [bit, head] of heads.entries())
        add(head, 1n << BigInt(bit));
    // Children come before their parents, so that the holders of each are complete when it is met.
    for (const [commit, rest] of parents)
        for (const parent of rest)
            add(parent, holders.get(commit) ?? 0n);
    for (const [commit, more] of replacedIn(commits, holders))
        add(commit, more);
    const isContinued = new Set();
    for (const [commit, rest] of parents)
        for (const parent of rest)
            if (holders.get(parent) === holders.get(commit))
                isContinued.add(parent);
    return [...parents.keys()].toReversed().flatMap((commit) => {
        const held = holders.get(commit) ?? 0n;
        const isShared = (held & (held - 1n)) !== 0n;
        return isShared && !isContinued.has(commit) ? [{ commit, holders: held }] : [];
    });
}
/** If more commits have one author, time and subject, a program made them, and this says nothing about them. */
const MOST_VERSIONS = 100;
/**
 * The commits that another branch has in a newer version, with the bits of those branches. They count as shared with it: the
 * branch that still has the old version was built on the other one, before that was amended or rebased.
 */
function replacedIn(commits, holders) {
    const heldBy = ({ commit }) => holders.get(commit) ?? 0n;
    const versions = [...(0,maps/* groupBy */.$z)(commits, ({ origin }) => origin).values()].filter(({ length }) => length > 1 && length <= MOST_VERSIONS);
    return versions.flatMap((all) => all.flatMap((old) => all
        .filter((each) => each.time > old.time && (heldBy(each) & heldBy(old)) === 0n)
        .map((each) => [old.commit, heldBy(each)])));
}
/** Those of the commits that are in the history of one, newest first. */
function ancestorsAmong(found, commit, parents) {
    const met = new Set(parents.get(commit));
    for (const each of met)
        for (const parent of parents.get(each) ?? [])
            met.add(parent);
    return found.flatMap((each) => (met.has(each.commit) ? each.commit : [])).toReversed();
}

;// CONCATENATED MODULE: ./lib/shell/git/source.js
/** A repository as a source of facts. Branches take the place of pull requests, and the network is never used. */















/**
 * @throws Failure from `start`: `git-missing`, `git-too-old`, `no-repository`, `no-working-tree`, `unsafe-repository`,
 * `base`, `unborn`, `shallow`. From `answer` also: `shallow`, `missing-objects`
 */
function gitSource(options) {
    let opened;
    const open = () => {
        opened ??= openSource(options);
        return opened;
    };
    return {
        start: async () => firstSnapshot(options.settings, await open()),
        answer: async (snapshot, questions) => answerAll(await open(), snapshot, questions),
        end() {
            opened?.then(({ objects }) => objects.end(), () => undefined);
        },
    };
}
async function firstSnapshot(settings, opened) {
    const { repository, base, subject } = opened;
    const { defaultBranch, note } = opened.resolved;
    const snapshot = {
        version: 2,
        source: 'git',
        repository: { name: (0,external_node_path_.basename)(repository.root), defaultBranch: defaultBranch ?? base.branch },
        base,
        subject,
        settings,
        pulls: [...opened.worktrees.values()].map(({ pull }) => pull),
        merged: [],
        planTrees: [],
        answers: {},
        notes: [...(note === undefined ? [] : [note]), ...opened.notes],
    };
    const [read, here] = await allEnded([
        answerAll(opened, snapshot, [{ kind: 'plans', revision: base.commit }]),
        repository.hasFiles ? plansOnDisk(repository, opened.plans, opened.status) : null,
    ]);
    const [guarded = null] = read.planTrees;
    const isWithout = guarded?.files.every(({ name }) => name !== '' && (0,directory/* planIdOf */.C3)(name) === undefined) ?? true;
    const notes = [
        ...read.notes,
        ...(await workingTreeNotes(opened, { guarded, here })),
        ...(isWithout ? await branchNotes(opened, snapshot.repository.defaultBranch) : []),
    ];
    return { ...read, notes };
}
async function answerAll(opened, snapshot, questions) {
    const known = new Set(snapshot.planTrees.map(({ id }) => id));
    let claimed;
    const planTrees = [];
    const answers = await (0,answering/* answersTo */.t)(questions, {
        async claim(claims) {
            const names = claims.map(({ branch }) => branch);
            claimed = await readClaims(opened, snapshot, names);
            return claimed.answers;
        },
        // Git knows no numbers: asked, and nothing found.
        number: async (numbers) => numbers.map(() => 'read'),
        entry: (entries) => readEntries(opened, entries),
        folder: (folders) => readFolders(opened, folders),
        holders: (blobs) => readHolders(opened, blobs),
        reached: (commits) => readReached(opened, commits.map(({ commit }) => commit)),
        async plans(revisions) {
            const read = await readPlanTrees(opened, known, revisions.map(({ revision }) => revision));
            planTrees.push(...read.trees);
            return read.ids;
        },
        misplaced: (revisions) => Promise.all(revisions.map(({ revision }) => readMisplaced(opened, revision))),
        mergeBase: (revisions) => readMergeBases(opened, revisions.map(({ revision }) => revision)),
        sharedChange: (changes) => readSharedChanges(opened, changes),
        stacked: (spans) => readStacked(opened, spans),
        shared: (keys) => Promise.all(keys.map(({ heads }) => readShared(opened, heads.split(' ')))),
        contained: (commits) => readContained(opened, commits),
        conflicted: (files) => readConflicted(opened, files),
        content: (files) => readContents(opened, files),
        files: (revisions) => readFiles(opened, revisions.map(({ revision }) => revision)),
        branch: (branches) => readBranches(opened, branches.map(({ branch }) => branch)),
        branchNames: async (keys) => keys.map(() => [...branchNames(opened.repository)]),
        activeWork: (keys) => Promise.all(keys.map(() => readActiveWork(opened))),
        arrivedSince: (files) => readArrivals(opened, files),
        elsewhere: onlyOnGithub,
        openFrom: onlyOnGithub,
        openInto: onlyOnGithub,
        onBaseLine: onlyOnGithub,
        formerBases: onlyOnGithub,
        postedOn: onlyOnGithub,
        text: onlyOnGithub,
        overview: onlyOnGithub,
        optionalPull: onlyOnGithub,
        ownStatus: onlyOnGithub,
        queue: onlyOnGithub,
        comment: onlyOnGithub,
        integrationHistory: onlyOnGithub,
        issueRecords: onlyOnGithub,
    });
    const read = (0,answering/* withAnswers */.m)({ ...snapshot, planTrees: [...snapshot.planTrees, ...planTrees] }, answers);
    if (!claimed)
        return read;
    // They were found to read the branches, and asking for them later would take one more round.
    const revisions = claimed.pulls.map(({ revision }) => revision);
    const forks = await readMergeBases(opened, revisions);
    const mergeBase = revisions.map((revision, index) => ({ revision, answer: forks[index] ?? null }));
    return (0,answering/* withAnswers */.m)(withClaims(read, claimed), { mergeBase });
}
function onlyOnGithub() {
    throw new Error('only GitHub is asked for this');
}

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
    const source = gitSource({ directory, repository, subject: 'all', settings: { agents: [] }, ...place });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,facts_facts/* withFacts */.Qj)(known, (facts) => {
        const state = baseStateOf(known, facts);
        const candidates = state === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : candidatesOf(state, known, ids);
        return state === facts_facts/* PENDING */.eG || candidates === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { ...state, candidates };
    }), say);
    const { basePlans, planState, candidates } = result;
    const known = planState.plans.map(({ id }) => id);
    const unknown = basePlans.plans.problems.length > 0 ? undefined : ids.find((id) => !known.includes(id));
    if (unknown !== undefined) {
        const hint = known.length > 0 ? `The open plans are ${known.map((id) => `"${id}"`).join(', ')}.` : 'No plan is open.';
        throw new core_failure/* Failure */.H('usage', `No plan "${unknown}" is open on "${snapshot.base.branch}".`, hint);
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
    const base = await resolveBase(repository, wanted);
    const tips = await refsMatching(repository, globs, base.branch);
    if (tips.length === 0) {
        const names = globs.map((glob) => `"${glob}"`).join(' or ');
        throw new Failure('usage', `No ref matches ${names}.`, 'List the refs with: git for-each-ref');
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
    for (const { tip, pull, merged } of await branchStates(repository, base, tips)) {
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
    const order = inGivenOrder(rehearsal_withHistory(branches, works));
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
    const contents = await contentsInTree(scratch, tree, [...new Set(items.flatMap(contract_states/* contractPaths */.P))]);
    return items.flatMap((item) => {
        const states = (0,contract_states/* contractStates */.L)(item, (path) => contents.get(path) ?? null);
        return states === facts_facts/* PENDING */.eG ? [] : states;
    });
}
/** A branch that contains the commits of another one needs it, unless the plans say the opposite. */
function rehearsal_withHistory(branches, works) {
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

;// CONCATENATED MODULE: ./lib/commands/action/rehearse.js
/**
 * `command: rehearse` of the action: fetch the branches → merge them in memory → report. It runs Git in a checkout of the
 * base, and nothing else: no code of a branch, and no hook.
 */












/** @returns the exit code of the job. It is also 0 if branches conflict */
async function rehearseOnGithub({ base: wanted }, env, output) {
    (0,runner_event/* readEvent */.j)(env, inputs/* REHEARSE_EVENTS */.cz);
    const directory = env['GITHUB_WORKSPACE'];
    if (!directory) {
        throw new core_failure/* Failure */.H('checkout', 'GITHUB_WORKSPACE is not set.', 'Run this as an action, or use the command line.');
    }
    await requireMergeTree(directory);
    const repository = await fetchHeads(directory);
    const base = await branches_resolveBase(repository, wanted);
    await requireBaseCheckout(repository, base);
    const missing = await fetchContents(repository, base.commit);
    output.log(`Fetched the branches of "origin", and ${(0,words/* plural */.LS)(missing, 'object')} that the checkout lacked.`);
    const say = () => undefined;
    const withoutPlan = `No plan is open on "${base.branch}", so no branch takes part.`;
    const cast = await castOfPlans(repository, directory, { base: base.branch }, withoutPlan, say);
    const { judgement } = cast;
    if (judgement.problems.length > 0) {
        output.annotate((0,annotations/* annotations */.h)(judgement, 'all'));
        const repositoryOf = { name: env['GITHUB_REPOSITORY'] ?? '', defaultBranch: base.branch };
        output.addSummary((0,summary/* summary */.z)(judgement, { repository: repositoryOf, base: cast.base }));
        output.setOutput('verdict', 'error');
        return 1;
    }
    const { rehearsal, contracts } = await mergeAll(repository, cast, true, say);
    output.log(`${[...rehearsalLines(rehearsal), ...promiseLines(contracts)].join('\n')}\n`);
    output.addSummary(rehearsalSummary(rehearsal, contracts, judgement.notes));
    for (const [name, value] of Object.entries(rehearsalOutputs(rehearsal, contracts)))
        output.setOutput(name, value);
    output.setOutput('plan-revision', judgement.planRevision);
    return 0;
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

/***/ 796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/** Annotations, which GitHub shows beside the changed file. */


/**
 * GitHub keeps 10 annotations of a kind for a step and drops the rest without a warning. The tenth says how many more
 * there are.
 */
const MOST = 9;
const LEVELS = { error: 'error', warn: 'warning', notice: 'notice' };
/** Only for the pull request under test, because the others have runs of their own. */
function annotations(judgement, subject) {
    // A pull request that repairs the plans gets its own verdict, so errors of the base are no errors for it.
    const problems = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .overall */ .Me)(judgement) === 'success' ? [] : judgement.problems;
    const { warnings = [] } = judgement;
    // The problem of a broken plan is reported once, not again as a finding.
    const findings = judgement.findings.filter((each) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbout */ .KH)(each, subject) && each.rule !== 'plans-broken');
    return ['error', 'warn', 'notice'].flatMap((severity) => {
        const all = findings.filter((each) => each.severity === severity).map(ofFinding);
        const first = { error: problems.map(ofProblem), warn: warnings.map(ofWarning), notice: [] }[severity];
        return limited([...first, ...all], severity);
    });
}
function limited(all, severity) {
    if (all.length <= MOST)
        return all;
    const more = all.length - MOST;
    const message = `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, `more ${_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_WORDS */ .ii[severity]}`)}. The log and the job summary list all of them.`;
    return [...all.slice(0, MOST), { level: LEVELS[severity], title: `${more} more`, message }];
}
/** On the changed file, because the pull request shows it. Otherwise on the line of the plan. */
function ofFinding(finding) {
    const { path, at } = finding;
    const isPlanLine = at !== undefined && (path === undefined || path === at.path);
    const seeAlso = at !== undefined && !isPlanLine ? ` See ${at.path}:${at.line}.` : '';
    return annotation(LEVELS[finding.severity], finding.rule, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fullMessage */ .P8)(finding) + seeAlso, isPlanLine ? at : path);
}
function ofProblem({ code, message, hint, at }) {
    return annotation('error', code, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(message, hint), at);
}
function ofWarning(message) {
    return annotation('warning', 'set-up', message, undefined);
}
function annotation(level, title, message, place) {
    const shown = { title: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(title), message: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), 2_000) };
    if (place === undefined)
        return { level, ...shown };
    // GitHub shows no annotation for a path with invisible characters anyway. It only has to be harmless.
    if (typeof place === 'string')
        return { level, file: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place), ...shown };
    return { level, file: (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(place.path), line: place.line, ...shown };
}


/***/ }),

/***/ 7150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ PLAIN),
  Fo: () => (/* binding */ terminal),
  _F: () => (/* binding */ warningLines)
});

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/contract-words.js
var contract_words = __webpack_require__(4317);
// EXTERNAL MODULE: ./lib/core/text/findings-on.js
var findings_on = __webpack_require__(95);
// EXTERNAL MODULE: ./lib/core/text/folders.js
var folders = __webpack_require__(3150);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/core/report/plan-lines.js
var plan_lines = __webpack_require__(1213);
// EXTERNAL MODULE: ./lib/core/report/preview.js
var preview = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/report/shared-work.js




const MOST_PATHS = 30;
const MOST_BRANCHES = 6;
const MOST_LINES = 120;
function sharedLines({ shared }, colours) {
    if (!shared || shared.paths.length === 0)
        return [];
    const { paths, proposal, order } = shared;
    const { shown } = (0,inert/* firstOf */.Ku)(paths, MOST_PATHS);
    const title = paths.length === 1 ? 'Several branches change the same file' : 'Several branches change the same files';
    return [
        `${title}:`,
        ...shown.map((each) => `  ${colours.yellow((0,inert/* visible */.RK)(each.path))}: ${(0,inert/* visible */.RK)(namesOf(each))}`),
        ...(0,folders/* folderLines */.IF)(paths.slice(MOST_PATHS)).map((line) => `  ${(0,inert/* visible */.RK)(`and ${line}`)}`),
        '',
        ...(proposal ? proposalLines(proposal, colours) : orderLines(order ?? [])),
        '',
    ];
}
function namesOf({ branches }) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(branches, MOST_BRANCHES);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function proposalLines({ path, base, yaml, newBranches }, colours) {
    const commands = newBranches.map((each) => `git -C ${(0,shell/* shellWord */.r)(each.worktree)} switch -c ${(0,shell/* shellWord */.r)(each.branch)}`);
    const { shown, more } = (0,inert/* firstOf */.Ku)(commands, MOST_PATHS);
    const lines = (0,inert/* visibleLines */.gB)(yaml.replace(/\n$/, ''));
    return [
        ...(commands.length > 0 ? ['Work that is on no branch of its own needs one first:'] : []),
        ...shown.map((command) => `  ${colours.green((0,inert/* visible */.RK)(command))}`),
        ...(more > 0 ? [`  and ${(0,words/* plural */.LS)(more, 'more command')}: see "proposed" in the output of --json.`] : []),
        (0,inert/* visible */.RK)(`This plan settles it: each file belongs to the branch that began first. Commit it as "${path}" on "${base}", and this command shows what each branch has to take out:`),
        ...(lines.length > MOST_LINES
            ? [`  The plan has ${lines.length} lines. Take it from "proposed" in the output of --json.`]
            : lines.map((line) => (line === '' ? '' : `  ${colours.green(line)}`))),
    ];
}
function orderLines(order) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(order, MOST_PATHS);
    const names = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return [
        `They change mostly the same files, so no plan can separate them. Merge one after the other, and update the next one before you go on: ${(0,inert/* visible */.RK)(names)}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/core/report/terminal.js










const same = (text) => text;
const PLAIN = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };
const OUTCOME_COLOURS = { success: 'green', failure: 'red', error: 'red' };
const SEVERITY_COLOURS = { error: 'red', warn: 'yellow', notice: 'cyan' };
/**
 * @returns lines, including the end of the last one. No text of others begins a line or contains a character that acts
 */
function terminal(judgement, options = {}) {
    const { colours = PLAIN, reason, isElsewhere = false } = options;
    const { findings, problems, verdicts, warnings = [], contracts } = judgement;
    const notes = [...(0,contract_words/* uncheckedPromises */.v)(contracts), ...judgement.notes];
    const told = new Set((0,findings_on/* findingsOn */.I)(findings, verdicts));
    const ofNobody = findings.filter((finding) => !told.has(finding));
    return [
        ...baseLines(judgement, colours),
        ...problems.flatMap((each) => [...problemLines(each, colours), '']),
        ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours, isElsewhere), '']),
        ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
        ...itemLines(judgement, colours),
        ...sharedLines(judgement, colours),
        ...warningLines(judgement, colours),
        ...noteLines(notes, colours),
        ...(notes.length > 0 || warnings.length > 0 ? [''] : []),
        ...explanation(judgement, colours),
        closing(judgement, colours, reason),
        '',
    ].join('\n');
}
/** What follows would mean little with a wrong base. */
function baseLines({ baseDoubt }, colours) {
    return baseDoubt === undefined ? [] : [...warningLines({ warnings: [baseDoubt] }, colours), ''];
}
function itemLines({ items = [], plans }, colours) {
    if (items.length === 0)
        return [];
    const names = items.map(({ plan, item }) => (plans.length > 1 ? `${plan}/${item}` : `${item}`));
    const width = Math.max(...names.map(({ length }) => length));
    const lines = items.map((each, index) => `  ${(0,inert/* visible */.RK)((names[index] ?? '').padEnd(width))}  ${stateWords(each, colours)}`);
    return ['items:', ...lines, ''];
}
const OUTCOME_WORDS = { success: 'passes', failure: 'fails', error: 'cannot be checked' };
const STATE_WORDS = {
    'not-begun': 'not started',
    open: 'started',
    merged: 'merged',
    reverted: 'merged and then reverted',
    dropped: 'dropped',
    unverified: 'listed as merged, which this clone cannot confirm',
};
function stateWords({ state, reopened, branch, files, uncommitted = 0, verdict, near = [], candidates = [], taken }, colours) {
    const word = STATE_WORDS[state];
    if (files === undefined && verdict === undefined) {
        const names = near.map((each) => `"${each}"`).join(' or ');
        const doubts = [
            ...(taken ? [`claimed by ${taken.by} since ${taken.at}`] : []),
            ...(near.length > 0 ? [`did you mean ${names}?`] : []),
            ...(candidates.length > 0
                ? [`or merged as ${candidates.map(({ commit }) => commit.slice(0, 10)).join(' or ')}`]
                : []),
        ];
        return (0,inert/* visible */.RK)([word, ...doubts].join(', '));
    }
    const counts = [
        ...(files === undefined ? [] : [(0,words/* plural */.LS)(files, 'file')]),
        ...(uncommitted > 0 ? [`${uncommitted} uncommitted`] : []),
        ...(branch === undefined ? [] : [`branch "${branch}"`]),
    ];
    const outcome = verdict === undefined ? word : colours[OUTCOME_COLOURS[verdict]](OUTCOME_WORDS[verdict]);
    const before = [...(state === 'dropped' ? [word] : []), ...(reopened ? ['merged and open again'] : [])];
    return [...before, outcome, (0,inert/* visible */.RK)(counts.join(', '))].join(', ');
}
function verdictLines(verdict, { findings, problems }, colours, isElsewhere) {
    const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
    const own = toldOnce((0,findings_on/* findingsOn */.I)(findings, [verdict]), problems);
    return [
        `${outcome}  ${(0,inert/* visible */.RK)(`${(0,words/* partyWords */.Ge)(verdict)} into "${verdict.base}"`)}`,
        ...findingLines(own, colours),
        ...takeOutLines(verdict, colours, isElsewhere),
        ...editLines(verdict, own, colours),
        ...(0,preview/* previewLines */.I)(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${(0,inert/* visible */.RK)(line)}`),
        ...noteLines(verdict.notes, colours).map((line) => `  ${line}`),
    ];
}
/**
 * The problems of the plans are shown above with their lines, so a verdict does not repeat them or the ways to fix
 * them.
 */
function toldOnce(findings, problems) {
    const first = findings.find(({ rule }) => rule === 'plans-broken');
    if (!first || problems.length === 0)
        return findings;
    const { at: _, ...finding } = first;
    const isOfClone = problems.every(({ code }) => code === 'base');
    const message = `No pull request can be checked: the plans have ${(0,words/* plural */.LS)(problems.length, 'problem')}, shown above.`;
    const remedy = isOfClone
        ? 'Correct the base branch as shown there.'
        : `Fix the plans in a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}".`;
    return [{ ...finding, message, remedy }, ...findings.filter(({ rule }) => rule !== 'plans-broken')];
}
/** Of one rule. Of the others only the folders of their paths are listed, or how many they are. */
const MOST_FINDINGS = 30;
const MOST_NOTES = 30;
const MOST_CHARACTERS = 4_000;
function findingLines(findings, colours) {
    const counts = new Map();
    const rest = new Map();
    const lines = [...findings].sort(words/* bySeverity */.Np).flatMap((finding) => {
        // One without a path may count what the others of its rule leave out.
        const key = `${finding.severity} ${finding.rule} ${finding.path === undefined}`;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count <= MOST_FINDINGS)
            return [findingLine(finding, colours)];
        (0,maps/* append */.BC)(rest, key, finding);
        return [];
    });
    return [...lines, ...[...rest.values()].flatMap((each) => restLines(each, colours))];
}
function restLines(rest, colours) {
    const [first] = rest;
    if (!first)
        return [];
    const severity = colours[SEVERITY_COLOURS[first.severity]](words/* SEVERITY_WORDS */.ii[first.severity]);
    const rule = colours.dim(`[${(0,inert/* visible */.RK)(first.rule)}]`);
    const onPaths = rest.flatMap((each) => (each.path === undefined ? [] : { ...each, path: each.path }));
    if (onPaths.length < rest.length)
        return [`  ${severity}  and ${(0,words/* moreOf */.bd)(rest.length, 'finding')} ${rule}`];
    if (rest.some(({ count = 1 }) => count > 1)) {
        const paths = rest.reduce((sum, { count = 1 }) => sum + count, 0);
        return [`  ${severity}  and ${(0,words/* moreOf */.bd)(rest.length, 'finding')} on ${paths.toLocaleString('en-US')} files ${rule}`];
    }
    return (0,folders/* folderLines */.IF)(onPaths).map((line) => `  ${severity}  ${(0,inert/* visible */.RK)(line)} ${rule}`);
}
function noteLines(notes, colours) {
    const { shown, more } = (0,inert/* firstOf */.Ku)(notes, MOST_NOTES);
    return [...shown, ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, 'more note')}`] : [])].map((note) => noteLine(note, colours));
}
function takeOutLines({ takeOut, branch }, colours, isElsewhere) {
    if (takeOut === undefined)
        return [];
    const words = (0,plan_lines/* takeOutWords */.f)(takeOut, isElsewhere ? branch : undefined);
    return [`  ${(0,inert/* visible */.RK)(words)}:`, `    ${colours.green((0,inert/* visible */.RK)(takeOut))}`];
}
function editLines({ widen, base }, findings, colours) {
    if (!widen)
        return [];
    const edit = (0,plan_lines/* editWords */.uf)(widen, `"${widen.path}" on "${base}"`);
    const paths = (0,plan_lines/* widenedPaths */.vy)(findings, (path) => `"${path}"`);
    if (widen.lines.length > MOST_CHARACTERS) {
        const why = 'these are too many lines to show. Write a glob, or take the lines from "widen" in the output of --json.';
        return [`  ${(0,inert/* visible */.RK)(`To add ${paths} to the scope of item "${widen.item}": ${why}`)}`];
    }
    const title = (0,inert/* visible */.RK)(`To add ${paths} to the scope of item "${widen.item}", ${edit}:`);
    // As in the file, because people copy them.
    return [`  ${title}`, ...(0,inert/* visibleLines */.gB)(widen.lines).map((line) => colours.green(line))];
}
function findingLine(finding, colours) {
    // A finding about a plan has its line in the plan. A finding about another file is about the whole file.
    const isPlanLine = finding.at !== undefined && finding.kind === undefined && finding.path === finding.at.path;
    const place = isPlanLine ? placeWords(finding.at) : (finding.path ?? (finding.at && placeWords(finding.at)));
    const severity = colours[SEVERITY_COLOURS[finding.severity]](words/* SEVERITY_WORDS */.ii[finding.severity]);
    const where = place === undefined ? '' : `${(0,inert/* visible */.RK)(place)}: `;
    return `  ${severity}  ${where}${(0,inert/* visible */.RK)((0,words/* fullMessage */.P8)(finding))} ${colours.dim(`[${(0,inert/* visible */.RK)(finding.rule)}]`)}`;
}
function problemLines({ code, message, hint, at, excerpt }, colours) {
    const where = at === undefined ? '' : `${(0,inert/* visible */.RK)(placeWords(at))}: `;
    return [
        `${colours.red('error')}  ${where}${(0,inert/* visible */.RK)((0,words/* joinSentences */.DP)(message, hint))} ${colours.dim(`[${(0,inert/* visible */.RK)(code)}]`)}`,
        ...(excerpt === undefined ? [] : (0,inert/* visibleLines */.gB)(excerpt.replace(/\n+$/, '')).map((line) => `    ${line}`)),
    ];
}
function placeWords({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
function warningLines({ warnings = [] }, colours) {
    return warnings.map((warning) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(warning)}`);
}
function noteLine(note, colours) {
    return colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`);
}
function explanation({ findings }, colours) {
    const first = findings.find(({ severity }) => severity === 'error');
    return first
        ? [noteLine(`To see what a rule requires, run: parallel-work lint --explain ${first.rule}`, colours)]
        : [];
}
function closing({ findings, problems, verdicts }, colours, reason) {
    const parts = [problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined, (0,words/* countWords */.rj)(findings)];
    const outcomes = ['success', 'failure', 'error']
        .map((outcome) => ({ outcome, count: verdicts.filter((each) => each.verdict === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${count} ${outcome}`);
    if (outcomes.length > 0)
        parts.push(`${(0,words/* plural */.LS)(verdicts.length, 'verdict')}: ${outcomes.join(', ')}`);
    if (reason !== undefined)
        parts.push(`exit code 1: ${reason}`);
    return colours.bold(parts.filter((each) => each !== undefined).join('; '));
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ folderLines)
/* harmony export */ });
/* unused harmony exports byFolder, folderWords */
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/** Shows many paths as a few folders, because nobody reads the names of hundreds of files. */


/** Groups paths by their first folder. Each group has the deepest folder that contains all its paths; the largest group is first. */
function byFolder(entries) {
    const groups = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(entries, ({ path }) => path.slice(0, path.indexOf('/') + 1));
    return [...groups.values()]
        .map((each) => ({ folder: commonFolder(each.map(({ path }) => path)), entries: each }))
        .sort((one, other) => other.entries.length - one.entries.length);
}
function commonFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/') + 1);
    while (folder !== '' && !others.every((path) => path.startsWith(folder)))
        folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    return folder;
}
/** `2,990 more in "node_modules/" (is it missing in .gitignore?)` */
function folderWords({ folder, entries }) {
    const count = entries.length.toLocaleString('en-US');
    if (folder === '')
        return `${count} more in the root of the repository`;
    const isNew = entries.every(({ kind }) => kind === 'create');
    return `${count} more in "${folder}"${isNew && entries.length >= MANY ? ' (is it missing in .gitignore?)' : ''}`;
}
/** This many new files in one folder were probably made by a tool. */
const MANY = 20;
const MOST_FOLDERS = 10;
/** Describes the first few folders and the number of other paths. */
function folderLines(entries) {
    const { shown, more } = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(byFolder(entries), MOST_FOLDERS);
    const left = entries.length - shown.reduce((sum, each) => sum + each.entries.length, 0);
    return [
        ...shown.map(folderWords),
        ...(more > 0 ? [`${left.toLocaleString('en-US')} more in ${more} other folders`] : []),
    ];
}


/***/ })

};
