export const id = 199;
export const ids = [199];
export const modules = {

/***/ 5199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintOnGithub: () => (/* binding */ lintOnGithub)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/judge/plan-change.js
var plan_change = __webpack_require__(6649);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 3 modules
var lint = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/report/annotations.js
var annotations = __webpack_require__(796);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 2 modules
var yaml = __webpack_require__(8557);
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

// EXTERNAL MODULE: ./lib/core/report/terminal.js + 1 modules
var terminal = __webpack_require__(7150);
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

// EXTERNAL MODULE: ./lib/core/report/outputs.js
var outputs = __webpack_require__(3064);
// EXTERNAL MODULE: ./lib/core/report/summary.js
var summary = __webpack_require__(9522);
// EXTERNAL MODULE: ./lib/core/report/waves-graph.js
var waves_graph = __webpack_require__(1929);
// EXTERNAL MODULE: ./lib/shell/github/open.js
var github_open = __webpack_require__(8902);
// EXTERNAL MODULE: ./lib/shell/runner/event.js
var runner_event = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/action/lint.js
/** `command: lint` of the action: lints the plans as the pull request would leave them, or those on the base. */















const EVENTS = ['pull_request', 'pull_request_target', 'push', 'schedule', 'workflow_dispatch'];
/** @returns the exit code of the job */
async function lintOnGithub(inputs, env, output) {
    const { pull } = (0,runner_event/* readEvent */.j)(env, EVENTS);
    const { client, source } = (0,github_open/* openGithub */.K5)(inputs, env, pull);
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => lintOf(known, pull));
    reportLint(snapshot, result, output);
    output.log(`Used ${client.used()} API requests.`);
    return (0,exit_code/* exitCode */.I)(result.judgement, { strict: false }) === 0 ? 0 : 1;
}
function lintOf(snapshot, number) {
    return (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => {
        const pull = snapshot.pulls.find((each) => each.number === number);
        return pull ? ofPull(pull, snapshot, facts) : ofBase(snapshot, facts, []);
    });
}
function ofPull(pull, snapshot, facts) {
    const { base } = snapshot;
    if (pull.base !== base.branch) {
        return ofBase(snapshot, facts, [
            `#${pull.number} has the base branch "${pull.base}", so the plans on "${base.branch}" were linted.`,
        ]);
    }
    if (!pull.changes.complete) {
        const reading = ofBase(snapshot, facts, []);
        const problem = {
            code: 'incomplete-files',
            message: `It is not known whether #${pull.number} changes plans: ${pull.changes.reason}.`,
            hint: 'Run the job again. If the problem persists, push a new commit or split the pull request.',
        };
        if (reading === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        return { ...reading, judgement: { ...reading.judgement, problems: [...reading.judgement.problems, problem] } };
    }
    if (!(0,plan_change/* changesPlans */.Qu)(pull.changes.list)) {
        return ofBase(snapshot, facts, [`#${pull.number} changes no plan, so the plans on "${base.branch}" were linted.`]);
    }
    const merged = (0,plan_change/* mergePlans */.Je)(pull, pull.changes.list, snapshot, facts);
    const linted = merged === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : (0,lint/* lintTree */.E1)(merged.tree, snapshot, facts);
    if (merged === facts_facts/* PENDING */.eG || linted === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const judgement = judgementOf(linted, merged.tree, [
        `The plans were linted as they would be after merging #${pull.number}.`,
    ]);
    const behind = (0,plan_change/* staleFindings */.Q3)(merged.behind, snapshot);
    return { linted, tree: merged.tree, judgement: { ...judgement, findings: [...behind, ...judgement.findings] } };
}
function ofBase(snapshot, facts, notes) {
    const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
    const linted = basePlans === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : (0,lint/* lintTree */.E1)(basePlans.tree, snapshot, facts);
    if (basePlans === facts_facts/* PENDING */.eG || linted === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const none = linted.set.open.length === 0 ? [`No plan is open on "${snapshot.base.branch}".`] : [];
    return { linted, tree: basePlans.tree, judgement: judgementOf(linted, basePlans.tree, [...notes, ...none]) };
}
function judgementOf({ set, findings, shapes }, tree, notes) {
    const linted = (0,base_plans/* basePlansFrom */.WS)(set, tree?.id.slice(0, 10) ?? 'none');
    return (0,base_plans/* withoutVerdicts */.HT)(linted, findings, [...notes, ...shapes.map(shape/* shapeWords */.L)]);
}
function reportLint(snapshot, { linted, tree, judgement }, output) {
    const files = tree?.files ?? [];
    const texts = new Map(files.flatMap(({ name, text }) => (text === undefined ? [] : [[`${plan/* PLAN_DIRECTORY */.AG}/${name}`, text]])));
    const graph = (0,waves_graph/* wavesGraph */.t)(linted.set.open);
    output.log(lintText(judgement, { texts, shapes: [] }));
    output.annotate((0,annotations/* annotations */.h)(judgement, 'all'));
    output.addSummary(`${(0,summary/* summary */.z)(judgement, snapshot)}${graph === '' ? '' : `\n${graph}\n`}`);
    const code = (0,exit_code/* exitCode */.I)(judgement, { strict: false });
    const verdict = code === 0 ? 'success' : code === 1 ? 'failure' : 'error';
    for (const [name, value] of Object.entries({ ...(0,outputs/* outputs */.V)(judgement, 'all'), verdict }))
        output.setOutput(name, value);
    output.saveSnapshot(snapshot);
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ wavesGraph)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9706);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
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
    const laidOut = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_2__/* .waves */ .L)(plans, plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter(({ dropped }) => dropped === undefined));
    if (laidOut.length === 0)
        return '';
    const edges = edgesOf(plans);
    const graph = ['graph LR', ...laidOut.flatMap(waveLines), ...edges].join('\n');
    const fits = graph.length <= MOST_CHARACTERS && edges.length <= MOST_EDGES;
    const title = `### ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(laidOut.length, 'wave')}`;
    return fits ? `${title}\n\n\`\`\`mermaid\n${graph}\n\`\`\`` : `${title}\n\n${table(laidOut)}`;
}
function waveLines(wave, index) {
    const nodes = wave.map((item) => `    ${nodeOf((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item))}["${(0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)}"]`);
    return [`  subgraph wave${index + 1} ["wave ${index + 1}"]`, ...nodes, '  end'];
}
/**
 * The integration waits for all items. Only the arrows from items that nothing else waits for are drawn, so that they
 * do not hide the rest.
 */
function edgesOf(plans) {
    const items = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter(({ dropped }) => dropped === undefined);
    const known = new Set(items.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN));
    const awaited = new Set(items.filter(({ isIntegration }) => !isIntegration).flatMap((item) => item.dependsOn.map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)));
    return items.flatMap((item) => item.dependsOn
        .map(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)
        .filter((key) => known.has(key) && !(item.isIntegration && awaited.has(key)))
        .map((key) => `  ${nodeOf(key)} --> ${nodeOf((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item))}`));
}
/** A prefix, because Mermaid would read a word such as `end` as its own. */
function nodeOf(key) {
    return `item_${key.replaceAll('-', '_d_').replace('/', '_s_')}`;
}
function table(laidOut) {
    const rows = laidOut.map((wave, index) => {
        const shown = wave.slice(0, 20).map((item) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item)));
        return [String(index + 1), [...shown, ...(wave.length > 20 ? [`${wave.length - 20} more`] : [])].join(', ')];
    });
    const most = rows.slice(0, 100);
    const more = rows.length > 100 ? [`\nand ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(rows.length - 100, 'more wave')}`] : [];
    return [...[['Wave', 'Items'], ['---', '---'], ...most].map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM), ...more].join('\n');
}


/***/ })

};
