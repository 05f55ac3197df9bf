export const id = 321;
export const ids = [321];
export const modules = {

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintPlans: () => (/* binding */ lintPlans)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 1 modules
var lint = __webpack_require__(726);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 4 modules
var read = __webpack_require__(3907);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/lint-text.js
var lint_text = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/shell/git/plans.js + 1 modules
var plans = __webpack_require__(2464);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 14 modules
var git_source = __webpack_require__(5854);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/lint/list.js + 35 modules
var list = __webpack_require__(4360);
// EXTERNAL MODULE: ./lib/core/rules/list.js + 11 modules
var rules_list = __webpack_require__(2080);
;// CONCATENATED MODULE: ./lib/commands/cli/explain.js
/** `lint --explain <rule>`: prints the page of a rule from `docs/rules`, which the package ships. */





/** `docs/rules` as seen from the bundle in `dist/cli`, and from this file in `src` or `lib`. */
const FOLDERS = ['../../docs/rules', '../../../docs/rules'];
async function explain(rule, { terminal, json: asJson }) {
    const known = [...new Set([...list/* LINT_RULES */.w, ...rules_list/* RULES */.y].map(({ id }) => id))].sort();
    if (!known.includes(rule)) {
        throw new failure/* Failure */.H('usage', `there is no rule "${rule}"`, `the rules are: ${known.join(', ')}`);
    }
    const page = await pageOf(rule);
    await terminal.print(asJson ? (0,json/* json */.P)('lint', 0, [], { explain: { rule, page } }) : page);
    return 0;
}
async function pageOf(rule) {
    for (const folder of FOLDERS) {
        const page = await (0,promises_.readFile)(new URL(`${folder}/${rule}.md`, import.meta.url), 'utf8').catch(() => undefined);
        if (page !== undefined)
            return page;
    }
    const hint = 'Install the package again: it ships these pages.';
    throw new failure/* Failure */.H('no-page', `The page docs/rules/${rule}.md is missing from this copy of parallel-work.`, hint);
}

;// CONCATENATED MODULE: ./lib/commands/cli/lint.js
/** `lint [plan…]`: everything that is wrong with the plans of the working tree, each with its place. */













async function lintPlans(wanted, options, here) {
    const { base, explain: rule } = options;
    if (rule !== undefined)
        return explain(rule, here);
    const { directory, terminal, strict } = here;
    const tree = await (0,plans/* workingTreePlans */.AP)(directory);
    const source = (0,git_source/* gitSource */.Y)({ directory, subject: 'all', settings: { agents: [] }, ...(base ? { base } : {}) });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,lint/* lint */.u8)(tree, known));
    const { judgement, shapes } = judged(tree, result, snapshot, wanted);
    const code = (0,exit_code/* exitCode */.I)(judgement, { strict });
    if (here.json)
        await terminal.print((0,json/* json */.P)('lint', code, judgement, { lint: shapes }));
    else {
        const texts = textsOf(tree);
        const lines = shapes.map(shape/* shapeWords */.L);
        await terminal.print((0,lint_text/* lintText */.D)(judgement, { texts, shapes: lines, colours: terminal.colours }));
    }
    return code;
}
function judged(tree, { set, findings, shapes }, { base, repository, notes }, wanted) {
    // A plan for another branch is inert here; whoever writes it still wants to know whether it can be read.
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
                ...unasked.map((path) => `"${path}" is broken: nothing was compared with it`),
                ...emptyNote(tree),
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
/** By id, or by the path of its file from the root. */
function find(name, paths) {
    const candidates = [
        name.replace(/^\.\//, ''),
        `${plan/* PLAN_DIRECTORY */.AG}/${name}.yml`,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}.yaml`,
        `${plan/* PLAN_DIRECTORY */.AG}/${name}`,
    ];
    const path = candidates.find((each) => paths.has(each));
    if (path !== undefined)
        return path;
    const known = [...paths].map((each) => `"${each}"`).join(', ');
    throw new failure/* Failure */.H('usage', `there is no plan "${name}"`, known === '' ? `plans lie in ${plan/* PLAN_DIRECTORY */.AG}/` : `there are: ${known}`);
}
/** Read once for each branch, a problem of a whole directory comes up each time. */
function distinct(problems) {
    return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}
function inertNote({ path, base }, here) {
    return `"${path}" is for "${base}" and binds nobody on "${here}"; its rules are asked with --base ${base}`;
}
function emptyNote(tree) {
    return tree === null ? [`there is no plan: ${plan/* PLAN_DIRECTORY */.AG}/ is not there`] : [];
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lintText)
/* harmony export */ });
/* harmony import */ var _plan_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6616);




/** @param texts of the plan files, by path: for the excerpts */
function lintText(judgement, { texts, shapes, colours = _terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN */ .tZ }) {
    const { findings, problems, notes } = judgement;
    const sources = new Map([...texts].map(([path, text]) => [path, (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(path, text)]));
    const excerptOf = ({ at }) => {
        const source = at && sources.get(at.path);
        return source ? (0,_plan_source_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptAt */ .LA)(source, at) : undefined;
    };
    const counts = [problems.length > 0 ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(problems.length, 'problem') : undefined, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .rj)(findings)];
    return [
        ...problems.flatMap((each) => block({ ...each, id: each.code, ways: [each.hint], word: 'error' }, colours)),
        ...findings.flatMap((each) => {
            const excerpt = excerptOf(each);
            const ways = each.remedy.split('; or ');
            const word = _text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_WORDS */ .ii[each.severity];
            return block({ ...each, id: each.rule, ways, word, ...(excerpt === undefined ? {} : { excerpt }) }, colours);
        }),
        ...(0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .warningLines */ ._F)(judgement, colours),
        ...notes.map((note) => colours.dim(`note: ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(note)}`)),
        ...shapes.map((shape) => (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(shape)),
        colours.bold(counts.filter((each) => each !== undefined).join('; ')),
        '',
    ].join('\n');
}
/** `file:line:column: error: message [rule]`, which editors and other programs find their way by. */
function block({ id, at, word, message, ways, excerpt }, colours) {
    const where = at ? `${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${at.path}:${at.line}:${at.column}`)}: ` : '';
    const severity = word === 'error' ? colours.red(word) : colours.yellow(word);
    return [
        `${where}${severity}: ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)} ${colours.dim(`[${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(id)}]`)}`,
        ...(excerpt === undefined ? [] : (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(excerpt).map((line) => `  ${line}`)),
        ...ways.filter((way) => way !== '').map((way) => `    ${colours.green('→')} ${(0,_text_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(way)}`),
        '',
    ];
}


/***/ })

};
