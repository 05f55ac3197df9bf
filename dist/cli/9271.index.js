export const id = 9271;
export const ids = [9271];
export const modules = {

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintPlans: () => (/* binding */ lintPlans)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/init/samples.js
var samples = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 3 modules
var lint_lint = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/ignored-plan.js
var ignored_plan = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/lint-text.js + 2 modules
var lint_text = __webpack_require__(6457);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/shell/git/given-paths.js
var given_paths = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/shell/git/listed-files.js
var listed_files = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/lint/list.js + 31 modules
var list = __webpack_require__(6881);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 16 modules
var rules_list = __webpack_require__(2280);
// EXTERNAL MODULE: ./lib/shell/git/if-there.js
var if_there = __webpack_require__(3345);
;// CONCATENATED MODULE: ./lib/commands/cli/explain.js
/** `lint --explain <rule>`: prints the page of a rule from `docs/rules`, which the package ships. */






/** `docs/rules` as seen from the bundle in `dist/cli`, and from this file in `src` or `lib`. */
const FOLDERS = ['../../docs/rules', '../../../docs/rules'];
async function explain(rule, { terminal, json: asJson }) {
    const known = [...new Set([...list/* LINT_RULES */.w, ...rules_list/* RULES */.y].map(({ id }) => id))].sort();
    if (!known.includes(rule)) {
        throw new failure/* Failure */.H('usage', `There is no rule "${rule}".`, `The rules are: ${known.join(', ')}.`);
    }
    const page = await pageOf(rule);
    await terminal.print(asJson ? (0,json/* json */.Pq)('lint', 0, [], { explain: { rule, page } }) : page);
    return 0;
}
async function pageOf(rule) {
    for (const folder of FOLDERS) {
        const page = await (0,if_there/* ifThere */.y)((0,promises_.readFile)(new URL(`${folder}/${rule}.md`, import.meta.url), 'utf8'));
        if (page !== undefined)
            return page;
    }
    const hint = 'Install the package again: it ships these pages.';
    throw new failure/* Failure */.H('no-page', `The page docs/rules/${rule}.md is missing from this copy of parallel-work.`, hint);
}

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/plan-changes.js
var plan_changes = __webpack_require__(5656);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/plan/yaml-edits.js
var yaml_edits = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/core/lint/tries.js
var tries = __webpack_require__(716);
// EXTERNAL MODULE: ./lib/core/lint/ways.js
var lint_ways = __webpack_require__(3845);
;// CONCATENATED MODULE: ./lib/core/lint/applied-ways.js







/** The edits of all ways, each once. Undefined if two of them change the same lines differently. */
function editsTogether(ways) {
    const edits = [
        ...new Map(ways.flatMap((way) => way.edits ?? []).map((edit) => [JSON.stringify(edit), edit])).values(),
    ];
    const clash = edits.some((one, index) => edits.slice(index + 1).some((other) => contradict(one, other)));
    return clash ? undefined : edits;
}
function contradict(one, other) {
    if (one.path !== other.path)
        return false;
    if (one.remove === 0 && other.remove === 0)
        return one.line === other.line;
    const [first, second] = one.line <= other.line ? [one, other] : [other, one];
    return second.line < first.line + first.remove && (second.remove > 0 || second.line > first.line);
}
/** Undefined if every finding needs a decision. */
function fixOf(findings, tree, base) {
    const plain = findings.filter((finding) => hasNoChoice(finding, tree, base));
    const [first] = plain;
    if (!first)
        return undefined;
    const edits = ownEdits(plain);
    if (edits)
        return { findings: plain, edits };
    const alone = ownEdits([first]);
    return alone && { findings: [first], edits: alone };
}
/** One way, or several that lead to the same plan. */
function hasNoChoice({ ways = [] }, tree, base) {
    if (ways.length === 0 || ways.some((way) => (0,lint_ways/* changesOf */.fs)(way) === undefined))
        return false;
    return ways.length === 1 || new Set(ways.map((way) => effectOf(way.edits ?? [], tree, base))).size === 1;
}
function effectOf(edits, tree, base) {
    const { open } = (0,read/* readPlans */.x)((0,tries/* withEdits */.QU)(tree, edits), base);
    return JSON.stringify(open.map(({ text: _, ...plan }) => plan));
}
/** Without the lines that first ways share with those of other findings, about which a person may have to decide. */
function ownEdits(findings) {
    const made = findings.flatMap(({ ways = [] }) => ways.slice(0, 1).flatMap((way) => (0,lint_ways/* changesOf */.fs)(way) ?? []));
    const plans = [...(0,maps/* groupBy */.$z)(made, ({ plan }) => plan)].map(([plan, each]) => {
        const layout = (0,widening/* layoutOf */.aH)(plan);
        const edits = (0,plan_changes/* textEdits */.N)(layout, each.flatMap(({ changes }) => changes));
        return edits && (0,yaml_edits/* editedLines */.bK)(layout, edits).map(({ edit }) => edit);
    });
    return plans.includes(undefined) ? undefined : plans.flatMap((edits) => edits ?? []);
}

// EXTERNAL MODULE: ./lib/core/report/finding-id.js
var finding_id = __webpack_require__(7065);
// EXTERNAL MODULE: ./lib/shell/git/plan-files.js
var plan_files = __webpack_require__(652);
;// CONCATENATED MODULE: ./lib/commands/cli/lint-apply.js







/** @param ids each `<finding>.<way>`, as in the JSON */
function appliedWays(ids, findings, tree) {
    const applied = [...new Set(ids)].map((id) => wayOf(id, findings));
    const edits = editsTogether(applied);
    if (!edits) {
        throw new failure/* Failure */.H('conflicting-ways', `The ways ${ids.map((id) => `"${id}"`).join(', ')} change the same lines differently.`, 'Apply one of them, and run "lint" again. The first ways of all findings can be applied together.');
    }
    if (!tree)
        throw new Error('there are findings, but no plans');
    return { tree: (0,tries/* withEdits */.QU)(tree, edits), applied: applied.map(({ kind: _, ...each }) => each) };
}
function wayOf(id, findings) {
    const [finding = '', number] = id.split('.');
    if (!/^[0-9a-f]{8}\.[1-9][0-9]*$/.test(id)) {
        const hint = 'Give the id of a way from "lint --json", such as 1a2b3c4d.1.';
        throw new failure/* Failure */.H('usage', `"${id}" is not the id of a way.`, hint);
    }
    const ways = [...(0,finding_id/* numberedWays */.l)(findings)].flatMap(([of, all]) => all.map((each) => ({ of, ...each })));
    const again = 'Run "lint --json" again to see what there is now.';
    if (!ways.some((each) => each.id.startsWith(`${finding}.`)))
        throw new failure/* Failure */.H('no-such-finding', `There is no finding "${finding}" any more.`, again);
    const found = ways.find((each) => each.id === id);
    if (!found)
        throw new failure/* Failure */.H('no-such-way', `The finding "${finding}" has no way ${number}.`, again);
    const { of, way } = found;
    if (way.edits)
        return { id, rule: of.rule, title: way.title, edits: way.edits, kind: way.kind };
    throw new failure/* Failure */.H('not-an-edit', `The way "${id}" is not an edit of a plan: ${way.title}.`, way.command === undefined ? 'A person has to do it.' : `Run: ${way.command}`);
}
/** Two fixes could undo each other, so they end. */
const MOST_ROUNDS = 10;
/**
 * Performs what needs no decision until nothing of it is left.
 * @param lint the findings that may be fixed
 */
async function fixedPlans(tree, base, lint) {
    const applied = [];
    let now = tree;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const findings = await lint(now);
        const fix = fixOf(findings, now, base);
        if (!fix)
            break;
        const ids = (0,finding_id/* numberedWays */.l)(findings);
        for (const finding of fix.findings) {
            const [first] = ids.get(finding) ?? [];
            if (first)
                applied.push({ id: first.id, rule: finding.rule, title: first.way.title, edits: first.way.edits ?? [] });
        }
        now = (0,tries/* withEdits */.QU)(now, fix.edits);
    }
    return { tree: now, applied };
}
/** Writes the plans that differ. */
async function writeTree(before, after, directory) {
    const texts = after.files.flatMap(({ name, text }) => {
        const old = before.files.find((each) => each.name === name)?.text;
        return text === undefined || old === undefined || old === text
            ? []
            : [{ path: `${plan/* PLAN_DIRECTORY */.AG}/${name}`, before: old, after: text }];
    });
    if (texts.length > 0)
        await (0,plan_files/* writePlans */.Y)(await (0,git_repository/* openRepository */.h_)(directory), texts);
}

;// CONCATENATED MODULE: ./lib/commands/cli/lint.js
/** `lint [plan…]`: reports all problems of the plans in the working tree, each with its place. */






















async function lintPlans(wanted, options, here) {
    const { base, explain: rule, apply = [], fix = false } = options;
    const isEdit = apply.length > 0 || fix;
    if (rule !== undefined) {
        if (wanted.length === 0 && base === undefined && !isEdit)
            return explain(rule, here);
        throw new failure/* Failure */.H('usage', 'The option --explain cannot be combined with a plan, --base, --apply or --fix.', 'Run "lint" again for the plans.');
    }
    if (fix && apply.length > 0)
        throw new failure/* Failure */.H('usage', 'The options --apply and --fix cannot be combined.', 'Run "lint" once for each.');
    const { directory } = here;
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const tree = await (0,plans/* workingTreePlans */.AP)(repository);
    const ignored = await ignoredPlans(repository);
    const named = await namedPlans(wanted, repository, directory);
    const lint = async (plans) => {
        const settings = { agents: [] };
        const source = (0,git_source/* gitSource */.Y)({
            directory,
            repository,
            subject: 'all',
            settings,
            ...(base === undefined ? {} : { base }),
        });
        const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,lint_lint/* lint */.u8)(plans, known), here.terminal.progress.say);
        return { snapshot, ...judged(plans, result, snapshot, { named, ignored }) };
    };
    const before = await lint(tree);
    if (!isEdit)
        return report(tree, before, undefined, here);
    const { base: on, repository: judgedIn } = before.snapshot;
    const place = { branch: on.branch, defaultBranch: judgedIn.defaultBranch };
    const findingsOf = async (plans) => (await lint(plans)).judgement.findings;
    const done = fix && tree
        ? await fixedPlans(tree, place, findingsOf)
        : { tree, ...(fix ? { applied: [] } : appliedWays(apply, before.judgement.findings, tree)) };
    if (tree && done.tree)
        await writeTree(tree, done.tree, directory);
    return report(done.tree, done.tree === tree ? before : await lint(done.tree), done.applied, here);
}
async function report(tree, { judgement, shapes }, applied, { json: asJson, terminal, strict }) {
    const code = (0,exit_code/* exitCode */.I)(judgement, { strict });
    const reason = strict ? (0,exit_code/* strictReason */.A)(judgement) : undefined;
    if (asJson)
        await terminal.print((0,json/* json */.Pq)('lint', code, judgement, { lint: shapes, applied, reason }));
    else {
        const { colours } = terminal;
        const done = applied?.map(({ rule, title }) => `${colours.green('applied')}: ${(0,inert/* visible */.RK)(`${title} [${rule}]`)}\n`);
        const text = (0,lint_text/* lintText */.D)(judgement, { texts: textsOf(tree), shapes: shapes.map(shape/* shapeWords */.L), colours, reason });
        await terminal.print(`${done?.length === 0 ? 'nothing to fix without a decision\n\n' : (done?.concat('\n').join('') ?? '')}${text}`);
    }
    return code;
}
async function namedPlans(names, repository, directory) {
    return Promise.all(names.map(async (name) => ({ name, path: await (0,given_paths/* pathFromRoot */._)(name, repository, directory) })));
}
function judged(tree, { set, findings, shapes }, snapshot, { named: wanted, ignored }) {
    const { base, repository, notes } = snapshot;
    // A plan for another branch is ignored here, but its author still wants to know whether it can be read.
    const bases = [...new Set(set.inert.map((each) => each.base))];
    const others = bases.map((branch) => (0,read/* readPlans */.x)(tree, { branch, defaultBranch: repository.defaultBranch }));
    const named = nameable([set, ...others], set.inert);
    const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((each) => find(each, named)));
    const isChosen = (path) => chosen === undefined || (path !== undefined && chosen.has(path));
    const plans = set.open.filter(({ path }) => isChosen(path));
    const pathOf = (id) => set.open.find((plan) => plan.id === id)?.path;
    const speaksOf = ({ at, plan, other }) => [at?.path, pathOf(plan), pathOf(other?.plan)].some((path) => isChosen(path));
    const problems = distinct([set, ...others].flatMap((each) => each.problems));
    const unasked = set.brokenPaths.filter((path) => !isChosen(path));
    return {
        shapes: shapes.filter(({ plan }) => isChosen(pathOf(plan))),
        judgement: {
            plans: plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
            planRevision: tree?.id.slice(0, 10) ?? 'none',
            verdicts: [],
            findings: findings.filter(speaksOf),
            problems: problems.filter(({ at }) => at === undefined || isChosen(at.path)),
            notes: [
                ...notes,
                ...set.inert.map((each) => inertNote(each, base.branch)),
                ...unasked.map((path) => `"${path}" is broken, so nothing was compared with it.`),
                ...ignored.map(ignored_plan/* ignoredPlanNote */.i),
                ...(ignored.length === 0 ? emptyNote(tree) : []),
            ],
            warnings: [
                ...(0,base_plans/* basePlansOf */.lW)(tree, snapshot).warnings,
                ...plans.flatMap(({ path }) => samplesLeft(path, textsOf(tree).get(path) ?? '')),
            ],
        },
    };
}
function textsOf(tree) {
    const files = tree?.files ?? [];
    return new Map(files.flatMap(({ name, text }) => text === undefined || (0,directory/* planIdOf */.C3)(name) === undefined ? [] : [[`${plan/* PLAN_DIRECTORY */.AG}/${name}`, text]]));
}
function nameable(sets, inert) {
    return new Set([
        ...sets.flatMap(({ open, brokenPaths }) => [...open.map(({ path }) => path), ...brokenPaths]),
        ...inert.map(({ path }) => path),
    ]);
}
/** By id, or by the path of its file. */
function find({ name, path }, paths) {
    const candidates = [
        path,
        name,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}.yml`,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}.yaml`,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}`,
    ];
    const found = candidates.find((each) => paths.has(each));
    if (found !== undefined)
        return found;
    const known = [...paths].map((each) => `"${each}"`).join(', ');
    throw new failure/* Failure */.H('usage', `There is no plan "${name}".`, known === '' ? `Plans are in ${plan/* PLAN_DIRECTORY */.AG}/.` : `The plans are: ${known}.`);
}
/** The plans are read once for each branch, so a problem of the whole directory would be reported each time. */
function distinct(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}
function inertNote({ path, base }, here) {
    return `"${path}" is for the base branch "${base}", so it is ignored on "${here}". To lint it, use --base ${base}.`;
}
/** A work order with a sample in it says nothing. */
function samplesLeft(path, text) {
    const lines = (0,samples/* sampleLines */.Mq)(text);
    if (lines.length === 0)
        return [];
    return [
        `"${path}" still has ${(0,words/* plural */.LS)(lines.length, 'line')} of samples, first line ${lines[0]}. Replace them before work begins.`,
    ];
}
/** The files that would be plans if Git did not ignore them. */
async function ignoredPlans(repository) {
    const files = await (0,listed_files/* ignoredFilesIn */.Xk)(repository, plan/* PLAN_DIRECTORY */.AG);
    return files.filter((path) => (0,directory/* planIdOf */.C3)(path.slice(plan/* PLAN_DIRECTORY */.AG.length + 1)) !== undefined);
}
function emptyNote(tree) {
    return tree === null ? [`There is no plan: ${plan/* PLAN_DIRECTORY */.AG}/ does not exist.`] : [];
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ sampleLines),
/* harmony export */   Yx: () => (/* binding */ SAMPLE_TEXTS),
/* harmony export */   y6: () => (/* binding */ SAMPLE_FOLDER)
/* harmony export */ });
/** The samples of a first plan, for somebody to replace, and the search for those that are left. */
/** The folder of sample scopes. No repository has it, so no sample can match a real file. */
const SAMPLE_FOLDER = 'replace-me';
const SAMPLE_TEXTS = {
    task: 'Replace this with the whole task, in one line.',
    plan: 'Replace this with what the whole task is about.',
    item: 'Replace this with what cannot be seen in the code.',
    declares: 'Replace this with a signature or a format.',
    verification: 'Replace this with the command that tests this item.',
    integration: 'Replace this with what is left to do once all items have merged.',
};
const SAMPLES = [`${SAMPLE_FOLDER}/`, ...Object.values(SAMPLE_TEXTS)];
/** The numbers of the lines that still have a sample. */
function sampleLines(text) {
    return text.split('\n').flatMap((line, index) => (SAMPLES.some((each) => line.includes(each)) ? [index + 1] : []));
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ignoredPlanNote)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7421);
/** Says that a plan of the working tree is out of reach for Git. */

function ignoredPlanNote(path) {
    return `Git ignores "${path}", so it takes no effect. To add it anyway, run: git add --force -- ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`:/${path}`)}`;
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ lintText)
});

// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 1 modules
var yaml = __webpack_require__(7735);
;// CONCATENATED MODULE: ./lib/core/plan/excerpt.js
/** Excerpts of a plan around a place of which only the beginning is known. */



const known = new WeakMap();
/** Marks the key or value at this place, or the next word if the text is not valid YAML. */
function excerptAt(source, { line, column }) {
    const from = (source.lines[line - 1] ?? 0) + column - 1;
    const ends = (0,maps/* remembered */.HK)(known, source, () => new Map(endsIn((0,yaml/* readYaml */.g)(source.text).document?.part)));
    const [word = ''] = /^[^\s,[\]{}:#]+/.exec((0,plan_source/* lineText */.oZ)(source, line).slice(column - 1)) ?? [];
    return (0,plan_source/* excerptOf */.zU)(source, from, ends.get(from) ?? from + word.length);
}
/** Keys and plain values, by the offset at which they begin. */
function* endsIn(part) {
    if (!part)
        return;
    if (part.parts.size === 0)
        yield [part.from, part.to];
    if (part.key)
        yield [part.key.from, part.key.to];
    for (const each of part.parts.values())
        yield* endsIn(each);
}

// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/report/broad-items.js


/** An item that overlaps with fewer others is reported pair by pair. */
const FEWEST = 4;
const MOST_NAMED = 20;
/** The broadest first. Each overlap belongs to at most one of them. */
function broadItems(findings) {
    let left = findings.filter(({ rule, severity }) => rule === 'scope-overlap' && severity === 'error');
    const groups = [];
    for (;;) {
        const counts = new Map();
        for (const each of left)
            for (const name of namesOf(each))
                counts.set(name, (counts.get(name) ?? 0) + 1);
        const [name = '', count = 0] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
        if (count < FEWEST)
            return groups;
        const own = left.filter((each) => namesOf(each).includes(name));
        left = left.filter((each) => !own.includes(each));
        groups.push(groupOf(name, own));
    }
}
function groupOf(name, findings) {
    const [first] = findings;
    const item = `item "${name.slice(name.indexOf('/') + 1)}"`;
    const { shown, more } = (0,inert/* firstOf */.Ku)(findings, MOST_NAMED);
    return {
        message: `The scope of ${item} is broad: it overlaps the scopes of ${findings.length} other items that may run at the same time.`,
        lines: [...shown.map((each) => lineOf(name, each)), ...(more > 0 ? [`and ${(0,words/* plural */.LS)(more, 'more item')}`] : [])],
        ways: [
            `Narrow the scope of ${item} to files that no other item has`,
            `Do the work of ${item} before or after the others, with "depends_on" or as "integration"`,
        ],
        ...(first?.at ? { path: first.at.path } : {}),
        findings,
    };
}
/** Where the overlap is written, which item it is with, and a file that both could change. */
function lineOf(name, { at, plan, item, other, witness, found }) {
    const them = nameOf({ plan, item }) === name ? other : { plan, item };
    const where = at ? `line ${at.line}: ` : '';
    const what = witness === undefined ? found : `both can change "${witness}"`;
    return `${where}item "${them?.item}"${them?.plan === plan ? '' : ` of plan "${them?.plan}"`}: ${what}`;
}
function namesOf({ plan, item, other }) {
    return [nameOf({ plan, item }), nameOf(other ?? {})];
}
function nameOf({ plan, item }) {
    return `${plan}/${item}`;
}

// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var terminal = __webpack_require__(9104);
;// CONCATENATED MODULE: ./lib/core/report/lint-text.js







/** @param texts the texts of the plan files by path, for the excerpts */
function lintText(judgement, { texts, shapes, colours = terminal/* PLAIN */.tZ, reason }) {
    const { findings, problems, notes } = judgement;
    const sources = new Map([...texts].map(([path, text]) => [path, (0,plan_source/* sourceOf */.vz)(path, text)]));
    const excerptOf = ({ at }) => {
        const source = at && sources.get(at.path);
        return source ? excerptAt(source, at) : undefined;
    };
    const counts = [
        problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined,
        (0,words/* countWords */.rj)(findings),
        reason && `exit code 1: ${reason}`,
    ];
    const broad = broadItems(findings);
    const grouped = new Set(broad.flatMap((each) => each.findings));
    const { described, more } = boundedByRule(findings.filter((each) => !grouped.has(each)));
    return [
        ...problems.flatMap((each) => block({ ...each, id: each.code, ways: [each.hint], word: 'error' }, colours)),
        ...broad.flatMap((each) => broadBlock(each, colours)),
        ...described.flatMap((each) => {
            const excerpt = excerptOf(each);
            const ways = each.ways?.map(wayText) ?? [each.remedy];
            const word = words/* SEVERITY_WORDS */.ii[each.severity];
            return block({ ...each, id: each.rule, ways, word, ...(excerpt === undefined ? {} : { excerpt }) }, colours);
        }),
        ...more.flatMap((each) => moreBlock(each, colours)),
        ...(0,terminal/* warningLines */._F)(judgement, colours),
        ...notes.map((note) => colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ...shapes.map((shape) => (0,inert/* visible */.RK)(shape)),
        colours.bold(counts.filter((each) => each !== undefined).join('; ')),
        '',
    ].join('\n');
}
/** This many findings of one rule are printed completely. */
const MOST_OF_RULE = 30;
const MOST_PLACES = 60;
function boundedByRule(findings) {
    const lists = [...(0,maps/* groupBy */.$z)(findings, ({ rule, severity }) => `${severity} ${rule}`).values()];
    const more = lists.map((each) => each.slice(MOST_OF_RULE)).filter(({ length }) => length > 0);
    const left = new Set(more.flat());
    return { described: findings.filter((each) => !left.has(each)), more };
}
function moreBlock(findings, colours) {
    const [first] = findings;
    if (!first)
        return [];
    const places = findings.flatMap(({ at }) => (at ? `${at.path.slice(at.path.lastIndexOf('/') + 1)}:${at.line}` : []));
    const { shown, more } = (0,inert/* firstOf */.Ku)([...new Set(places)], MOST_PLACES);
    const where = [...shown, ...(more > 0 ? [(0,words/* plural */.LS)(more, 'more place')] : [])].join(', ');
    const message = `${(0,words/* plural */.LS)(findings.length, 'more finding')} of this rule: ${where}`;
    const ways = ['Run "lint --json" to see each of them with its ways out'];
    return block({ message, id: first.rule, word: words/* SEVERITY_WORDS */.ii[first.severity], ways }, colours);
}
/** The JSON contains the edit. Its title says what happens to the line. */
function wayText({ title, command }) {
    return command === undefined ? title : `${title}: ${command}`;
}
/** `file:line:column: error: message [rule]`, a format that editors and other programs understand. */
function block({ id, at, word, message, ways, excerpt }, colours) {
    const where = at ? `${(0,inert/* visible */.RK)(`${at.path}:${at.line}:${at.column}`)}: ` : '';
    const severity = word === 'error' ? colours.red(word) : colours.yellow(word);
    return [
        `${where}${severity}: ${(0,inert/* visible */.RK)(message)} ${colours.dim(`[${(0,inert/* visible */.RK)(id)}]`)}`,
        ...(excerpt === undefined ? [] : (0,inert/* visibleLines */.gB)(excerpt).map((line) => `  ${line}`)),
        ...ways.filter((way) => way !== '').map((way) => `    ${colours.green('→')} ${(0,inert/* visible */.RK)(way)}`),
        '',
    ];
}
function broadBlock({ path, message, lines, ways }, colours) {
    return [
        `${path === undefined ? '' : `${(0,inert/* visible */.RK)(path)}: `}${colours.red('error')}: ${(0,inert/* visible */.RK)(message)} ${colours.dim('[scope-overlap]')}`,
        ...lines.map((line) => `  ${(0,inert/* visible */.RK)(line)}`),
        ...ways.map((way) => `    ${colours.green('→')} ${(0,inert/* visible */.RK)(way)}`),
        '',
    ];
}


/***/ }),

/***/ 3166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ filesOnDisk),
/* harmony export */   Xk: () => (/* binding */ ignoredFilesIn),
/* harmony export */   bN: () => (/* binding */ filesMarkedGenerated)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3360);
/** Lists files without a commit, and by their attributes. */



/** The files of the working tree that are not ignored. */
async function filesOnDisk({ root }) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name', '--', root];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args, { mustSeeAll: true, whenSlow: () => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .specialForStatus */ .n1)(root) });
    return [...new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((path) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(path).path))].sort();
}
/** The untracked files of a folder that a `.gitignore` hides from Git. */
async function ignoredFilesIn({ root }, folder) {
    const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', folder];
    return (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, args)).map((path) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(path).path);
}
/** The files that `.gitattributes` marks as generated for GitHub. */
async function filesMarkedGenerated({ root }, files) {
    if (!files.some((path) => /(?:^|\/)\.gitattributes$/.test(path)))
        return [];
    const input = Buffer.from(files.map((path) => `${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path)}\0`).join(''), 'latin1');
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['check-attr', '--stdin', '-z', 'linguist-generated'], {
        input,
        whenSlow: () => (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .specialForStatus */ .n1)(root),
    });
    const parts = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output);
    return parts.flatMap((path, index) => index % 3 === 0 && ['set', 'true'].includes(parts[index + 2] ?? '') ? [(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(path).path] : []);
}


/***/ })

};
