export const id = 346;
export const ids = [346];
export const modules = {

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint_lint)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/lint/lint.js + 32 modules
var lint = __webpack_require__(4889);
// EXTERNAL MODULE: ./lib/core/lint/shape.js
var shape = __webpack_require__(7928);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js + 5 modules
var read = __webpack_require__(6214);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/report/inert.js
var inert = __webpack_require__(6694);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 1 modules
var terminal = __webpack_require__(8874);
// EXTERNAL MODULE: ./lib/core/report/words.js
var words = __webpack_require__(799);
;// CONCATENATED MODULE: ./lib/core/report/lint-text.js




/** @param texts of the plan files, by path: for the excerpts */
function lintText({ findings, problems, notes }, { texts, shapes, colours = terminal/* PLAIN */.t }) {
    const sources = new Map([...texts].map(([path, text]) => [path, (0,plan_source/* sourceOf */.vz)(path, text)]));
    const excerptOf = ({ at }) => {
        const source = at && sources.get(at.path);
        return source ? (0,plan_source/* excerptAt */.LA)(source, at) : undefined;
    };
    const counts = [problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined, (0,words/* countWords */.rj)(findings)];
    return [
        ...problems.flatMap((each) => block({ ...each, id: each.code, ways: [each.hint], word: 'error' }, colours)),
        ...findings.flatMap((each) => {
            const excerpt = excerptOf(each);
            const ways = each.remedy.split('; or ');
            const word = words/* SEVERITY_WORDS */.ii[each.severity];
            return block({ ...each, id: each.rule, ways, word, ...(excerpt === undefined ? {} : { excerpt }) }, colours);
        }),
        ...notes.map((note) => colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`)),
        ...shapes.map((shape) => (0,inert/* visible */.RK)(shape)),
        colours.bold(counts.filter((each) => each !== undefined).join('; ')),
        '',
    ].join('\n');
}
/** `file:line:column: error: message [rule]`, which editors and other programs find their way by. */
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

// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 11 modules
var git_source = __webpack_require__(6389);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/rule-pages.js
/** The pages of the rules, made from docs/rules by scripts/write-rule-pages.js: do not edit. */
const RULE_PAGES = {
    'scope-overlap': `# x
`,
};

;// CONCATENATED MODULE: ./lib/commands/cli/lint.js
/** `lint [plan…]`: everything that is wrong with the plans of the working tree, each with its place. */












async function lint_lint(wanted, options, here) {
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
        await terminal.print(lintText(judgement, { texts, shapes: lines, colours: terminal.colours }));
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
    const elsewhere = others.flatMap(({ problems }) => problems).filter(({ at }) => isChosen(at?.path));
    return {
        shapes: shapes.filter(({ plan }) => isChosen(pathOf(plan))),
        judgement: {
            plans: plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
            planRevision: tree?.id.slice(0, 10) ?? 'none',
            verdicts: [],
            findings: findings.filter(speaksOf),
            // One plan that cannot be read leaves nothing decided about the others, whichever was asked for.
            problems: distinct([...set.problems, ...elsewhere]),
            notes: [...notes, ...set.inert.map((each) => inertNote(each, base.branch)), ...emptyNote(tree)],
        },
    };
}
function textsOf(tree) {
    const files = tree?.files ?? [];
    return new Map(files.flatMap(({ name, text }) => (text === undefined ? [] : [[`${plan/* PLAN_DIRECTORY */.AG}/${name}`, text]])));
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
async function explain(rule, { terminal, json: asJson }) {
    const page = Object.hasOwn(RULE_PAGES, rule) ? RULE_PAGES[rule] : undefined;
    if (page === undefined) {
        const known = Object.keys(RULE_PAGES).join(', ');
        throw new failure/* Failure */.H('usage', `there is no rule "${rule}"`, `the rules are: ${known}`);
    }
    await terminal.print(asJson ? (0,json/* json */.P)('lint', 0, [], { explain: { rule, page } }) : page);
    return 0;
}


/***/ })

};
