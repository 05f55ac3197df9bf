export const id = 582;
export const ids = [582];
export const modules = {

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/** What the command line gets from outside, and what it hands to a command. */



/** @throws Failure with this code and hint if the file cannot be read */
async function fileText(file, { directory }, code, hint) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H(code, `"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`, hint);
    }
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintWorkflowFile: () => (/* binding */ lintWorkflowFile)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/report/exit-code.js
var exit_code = __webpack_require__(3720);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/lint-text.js
var lint_text = __webpack_require__(969);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
;// CONCATENATED MODULE: ./lib/workflow-lint/branch-filter.js
/**
 * Which branches a filter of an event lets through: the last pattern that matches decides, and `!` excludes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function takesBranch(patterns, branch) {
    return patterns.reduce((taken, pattern) => pattern.startsWith('!')
        ? taken && !matchesPattern(pattern.slice(1), branch)
        : taken || matchesPattern(pattern, branch), false);
}
/** Far above the longest name that git accepts. */
const MOST_CHARACTERS = 1000;
/** Takes at most pattern length times name length steps, whatever the pattern. */
function matchesPattern(pattern, branch) {
    if (pattern.length > MOST_CHARACTERS || branch.length > MOST_CHARACTERS)
        return false;
    let reached = new Set([0]);
    for (const { accepts, min, max } of patternElements(pattern)) {
        const next = new Set(min === 0 ? reached : []);
        let goesOn = false;
        for (let at = 0; at < branch.length; at++) {
            const isAccepted = (reached.has(at) || goesOn) && accepts(branch.charAt(at));
            if (isAccepted)
                next.add(at + 1);
            goesOn = isAccepted && max === Infinity;
        }
        reached = next;
    }
    return reached.has(branch.length);
}
function patternElements(pattern) {
    const elements = [];
    for (const [text] of pattern.matchAll(/\*\*|\[[^\]]+\]|\\.|[\s\S]/g)) {
        const last = elements.at(-1);
        if (text === '**')
            elements.push({ accepts: () => true, min: 0, max: Infinity });
        else if (text === '*')
            elements.push({ accepts: (each) => each !== '/', min: 0, max: Infinity });
        else if (text === '?' && last)
            elements.splice(-1, 1, { ...last, min: 0 });
        else if (text === '+' && last)
            elements.splice(-1, 1, { ...last, max: Infinity });
        else if (text.length > 1 && text.startsWith('['))
            elements.push({ accepts: characterClass(text.slice(1, -1)), min: 1, max: 1 });
        else
            elements.push({ accepts: (each) => each === text.at(-1), min: 1, max: 1 });
    }
    return elements;
}
/** `[a-z0-9]`: letters and ranges of them. */
function characterClass(inside) {
    const parts = [...inside.matchAll(/(.)-(.)|(.)/gs)];
    return (character) => parts.some(([, from, to, one]) => from !== undefined && to !== undefined ? from <= character && character <= to : one === character);
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/index.js
var data = __webpack_require__(5958);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/parser.js + 9 modules
var parser = __webpack_require__(3092);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(6856);
;// CONCATENATED MODULE: ./lib/workflow-lint/expression.js
/**
 * Expressions of GitHub Actions, evaluated as far as possible without a run. What is unknown stays unknown.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */





const UNKNOWN = { truth: undefined };
/** @param value plain data; an object equals nothing but itself */
function exactly(value) {
    return { exact: (0,data/* reviver */.eD)('', value) };
}
/** @param expression what stands between `${{` and `}}`. One with a mistake in it is not known */
function evaluate(expression, lookup) {
    return parseExpression(expression)?.accept(evaluatorOver(lookup)) ?? UNKNOWN;
}
function truthOf(value) {
    return 'exact' in value ? (0,result/* truthy */.vN)(value.exact) : value.truth;
}
/** The paths that an expression names, in lower case, `a['b']` as `a.b`. */
function pathsIn(expression) {
    const paths = [];
    evaluate(expression, (path) => {
        paths.push(path);
        return UNKNOWN;
    });
    return paths;
}
/** What stands between each `${{` and `}}` of a text, and the text that is left without them. */
function expressionsIn(text) {
    const expressions = [];
    let rest = '';
    let from = 0;
    for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
        const end = expressionEnd(text, open + 3);
        if (end === undefined)
            break;
        expressions.push(text.slice(open + 3, end));
        rest += text.slice(from, open);
        from = end + 2;
    }
    return { expressions, rest: rest + text.slice(from) };
}
/** Where `}}` closes an expression: not within its texts. */
function expressionEnd(text, from) {
    for (let at = from, isText = false; at < text.length; at++) {
        if (text[at] === "'")
            isText = !isText;
        else if (!isText && text.startsWith('}}', at))
            return at;
    }
    return undefined;
}
/** Any name is taken as a context and as a function: which of them exist is for GitHub to say. */
function parseExpression(expression) {
    try {
        const { tokens } = new lexer/* Lexer */.JG(expression).lex();
        const names = tokens.filter(({ type }) => type === lexer/* TokenType */.ks.IDENTIFIER).map(({ lexeme }) => lexeme);
        const functions = names.map((name) => ({ name, minArgs: 0, maxArgs: Infinity }));
        return new parser/* Parser */.i(tokens, names, functions).parse();
    }
    catch {
        return undefined;
    }
}
/** Every part is visited, also one that decides nothing: `pathsIn` needs the paths of all. */
function evaluatorOver(lookup) {
    const evaluateTree = (tree) => tree.accept(visitor);
    /** Undefined where a step is not known, or the path begins at no context. */
    const pathOf = (tree) => {
        if (tree instanceof ast/* ContextAccess */.QC)
            return tree.name.lexeme.toLowerCase();
        if (!(tree instanceof ast/* IndexAccess */.p_)) {
            evaluateTree(tree);
            return undefined;
        }
        const start = pathOf(tree.expr);
        const index = tree.index instanceof ast/* Star */.FE ? UNKNOWN : evaluateTree(tree.index);
        const step = 'exact' in index && index.exact instanceof data/* StringData */.uQ ? index.exact.value : undefined;
        if (start === undefined || step === undefined || step.includes('.'))
            return undefined;
        return `${start}.${step.toLowerCase()}`;
    };
    const read = (tree) => {
        const path = pathOf(tree);
        return path === undefined ? UNKNOWN : lookup(path);
    };
    const visitor = {
        visitLiteral: ({ literal }) => ({ exact: literal }),
        visitGrouping: ({ group }) => evaluateTree(group),
        visitUnary: ({ expr }) => not(evaluateTree(expr)),
        visitLogical: ({ operator, args }) => args.map(evaluateTree).reduce(operator.type === lexer/* TokenType */.ks.AND ? and : or),
        visitBinary: (tree) => {
            // In a loop, because only this kind of tree has no limit to its depth.
            const chain = [];
            let first = tree;
            for (; first instanceof ast/* Binary */.yI; first = first.left)
                chain.push(first);
            return chain.reduceRight((left, { operator, right }) => compareValues(left, operator.type, evaluateTree(right)), evaluateTree(first));
        },
        visitContextAccess: read,
        visitIndexAccess: read,
        visitFunctionCall: ({ functionName, args }) => {
            for (const argument of args)
                evaluateTree(argument);
            return args.length === 0 ? statusFunction(functionName.lexeme.toLowerCase()) : UNKNOWN;
        },
    };
    return visitor;
}
/** In a job without `needs`. A run may be cancelled before its job begins. */
function statusFunction(name) {
    if (name === 'always' || name === 'success')
        return exactly(true);
    return name === 'failure' ? exactly(false) : UNKNOWN;
}
function or(left, right) {
    const truth = truthOf(left);
    if (truth !== undefined)
        return truth ? left : right;
    return { truth: truthOf(right) === true ? true : undefined };
}
function and(left, right) {
    const truth = truthOf(left);
    if (truth !== undefined)
        return truth ? right : left;
    return { truth: truthOf(right) === false ? false : undefined };
}
function not(value) {
    const truth = truthOf(value);
    return truth === undefined ? UNKNOWN : exactly(!truth);
}
/** Which of two is larger is left unknown: no condition of a check needs it. */
function compareValues(left, operator, right) {
    if (!('exact' in left && 'exact' in right))
        return UNKNOWN;
    if (operator === lexer/* TokenType */.ks.EQUAL_EQUAL)
        return exactly((0,result/* equals */.aI)(left.exact, right.exact));
    return operator === lexer/* TokenType */.ks.BANG_EQUAL ? exactly(!(0,result/* equals */.aI)(left.exact, right.exact)) : UNKNOWN;
}

;// CONCATENATED MODULE: ./lib/workflow-lint/trigger-cases.js
/** The events and actions that must start a check: an `if` is harmless only where it holds for each of them. */

/** The events under which `check` does something. */
const SERVED_EVENTS = [
    'pull_request',
    'pull_request_target',
    'merge_group',
    'push',
    'schedule',
    'workflow_dispatch',
];
/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
function isServed(event) {
    return SERVED_EVENTS.some((each) => each === event);
}
function isOfPulls(event) {
    return event === 'pull_request' || event === 'pull_request_target';
}
function typesOf({ types }) {
    return types ?? DEFAULT_TYPES;
}
function triggerCasesOf(triggers) {
    return triggers
        .filter(({ event }) => isServed(event))
        .flatMap((trigger) => {
        const { event } = trigger;
        if (event === 'merge_group')
            return [{ event, action: 'checks_requested' }];
        return isOfPulls(event) ? typesOf(trigger).map((action) => ({ event, action })) : [{ event }];
    });
}
/** `"edited" of "pull_request"`. */
function triggerCaseWords({ event, action }) {
    return action === undefined ? `"${event}"` : `"${action}" of "${event}"`;
}
/**
 * Whether an `if` holds. Undefined where that is not known before the run.
 * @param condition as written, with or without `${{ }}`
 */
function conditionHolds(condition, triggerCase) {
    const text = condition.trim();
    if (text === '')
        return true;
    if (!text.includes('${{'))
        return truthOf(evaluate(text, lookupFor(triggerCase)));
    return textHolds(text, triggerCase);
}
/** The same for a value that is an expression only within `${{ }}`. Any other text but `false` counts as true. */
function textHolds(value, triggerCase) {
    const { expressions, rest } = expressionsIn(value.trim());
    const [only, ...more] = expressions;
    if (only === undefined)
        return rest !== '' && rest !== 'false';
    if (rest !== '')
        return true;
    return more.length === 0 ? truthOf(evaluate(only, lookupFor(triggerCase))) : undefined;
}
function lookupFor({ event, action, keepsBase }) {
    if (!isServed(event))
        return () => UNKNOWN;
    const ofPulls = isOfPulls(event);
    const hasNewBase = action === 'edited' && keepsBase === undefined;
    const objectIf = (exists) => exactly(exists ? {} : null);
    const trueIf = (exists) => (exists ? { truth: true } : exactly(null));
    const known = {
        github: exactly({}),
        'github.event_name': exactly(event),
        'github.event': exactly({}),
        'github.event.action': exactly(action ?? null),
        'github.event.pull_request': objectIf(ofPulls),
        'github.event.pull_request.number': trueIf(ofPulls),
        'github.event.number': trueIf(ofPulls),
        'github.event.changes': objectIf(action === 'edited'),
        'github.event.changes.base': objectIf(hasNewBase),
        'github.event.changes.base.ref': objectIf(hasNewBase),
        'github.event.changes.base.sha': objectIf(hasNewBase),
        'github.event.changes.base.ref.from': trueIf(hasNewBase),
        'github.event.changes.base.sha.from': trueIf(hasNewBase),
    };
    return (path) => (Object.hasOwn(known, path) ? known[path] : undefined) ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./lib/workflow-lint/setup.js
/** Which jobs of a workflow use this action, and what they are set up to do. */


function setupOf(workflow) {
    const uses = workflow.jobs.flatMap((job) => job.steps
        .filter(usesThisAction)
        .map((step) => ({ job, step, command: step.inputs.get('command')?.text.trim() || 'check' })));
    // A command given by an expression may turn out to be "check".
    const checks = uses
        .filter(({ command }) => command === 'check' || command.includes('${{'))
        .map((use) => ({ ...use, context: contextOfStep(use.step) }));
    const triggers = workflow.triggers.filter(({ event }) => isServed(event));
    const checkJobs = distinctJobs(checks.map(({ job }) => job));
    const followsAll = triggers.some(({ event }) => event !== 'pull_request');
    return {
        workflow,
        uses,
        checks,
        jobs: distinctJobs(uses.map(({ job }) => job)),
        checkJobs,
        triggers,
        postsStatuses: followsAll || checkJobs.some((job) => grantedLevel(permissionsOf(job, workflow), 'statuses') === 'write'),
        followsAll,
        isCalled: triggers.length === 0 && workflow.triggers.some(({ event }) => event === 'workflow_call'),
    };
}
/** The trigger for pull requests. With both of them, the one that can post statuses. */
function pullTrigger({ triggers }) {
    return (triggers.find(({ event }) => event === 'pull_request_target') ?? triggers.find(({ event }) => isOfPulls(event)));
}
/** What the token of a job may do. Undefined where the file does not say, so that a setting of the repository decides. */
function permissionsOf(job, { permissions }) {
    return job.permissions ?? permissions;
}
function grantedLevel(permissions, scope) {
    return permissions && (permissions.scopes.get(scope)?.level ?? permissions.all);
}
function jobName({ name, id }) {
    return name?.text.trim() || id;
}
/** `job "check"`. */
function jobWords({ id }) {
    return `job "${id}"`;
}
/** Whether the text has an expression that names one of these paths. */
function namesPath(text, paths) {
    return expressionsIn(text ?? '').expressions.some((each) => pathsIn(each).some((path) => paths.test(path)));
}
function isUnsetOrFalse(text) {
    return text === undefined || text.text.trim() === '' || text.text.trim() === 'false';
}
/** `./`, which is this repository itself, or `<owner>/parallel-work@<ref>`. */
function usesThisAction({ uses }) {
    return uses !== undefined && /^(?:\.\/?|[^/@\s]+\/parallel-work(?:@.*)?)$/i.test(uses.text.trim());
}
/** The name of a base that is set is part of the context. */
function contextOfStep({ inputs }) {
    const base = inputs.get('base')?.text.trim();
    return inputs.get('context')?.text.trim() || (base ? `parallel-work/${base}` : 'parallel-work');
}
function distinctJobs(all) {
    return [...new Set(all)];
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/branch-filter.js



/** Usual names of a default branch. GitHub itself uses the first two. */
const LIKELY = ['main', 'master', 'trunk', 'develop'];
const EVENTS = ['pull_request_target', 'pull_request', 'push', 'merge_group'];
/** A branch that the filter leaves out starts no run, so nothing on it is judged. */
const branchFilter = {
    id: 'branch-filter',
    lint: ({ uses, triggers }) => {
        const followed = uses.filter(({ command }) => command !== 'lint');
        return triggers
            .filter(({ event }) => EVENTS.includes(event))
            .flatMap((trigger) => {
            // One remark for each trigger, because the filter has to be changed in one place anyway.
            const [first] = followed.flatMap((use) => baseLeftOut(use, trigger) ?? []);
            return first ? [first] : [];
        });
    },
};
function baseLeftOut(use, trigger) {
    const { event, filters } = trigger;
    const [name, filter] = [...filters].find(([each]) => each === 'branches' || each === 'branches-ignore') ?? [];
    const base = use.step.inputs.get('base')?.text.trim() ?? '';
    if (!filter || base.includes('${{'))
        return undefined;
    const isIgnored = name === 'branches-ignore';
    const starts = (branch) => takesBranch(filter.patterns, branch) !== isIgnored;
    const list = `${(0,plan_source/* quotedText */.w0)(name ?? '')} ${filter.patterns.map(plan_source/* quotedText */.w0).join(', ')}`;
    const effect = event === 'push'
        ? 'a merge, or a change of the plans there, changes no verdict'
        : 'a pull request into it is not judged';
    if (base !== '') {
        if (starts(base))
            return undefined;
        return {
            severity: 'error',
            at: filter.at,
            wanted: `${(0,plan_source/* quotedText */.w0)(event)} on the base ${(0,plan_source/* quotedText */.w0)(base)}`,
            found: list,
            message: `${(0,plan_source/* quotedText */.w0)(event)} leaves out ${(0,plan_source/* quotedText */.w0)(base)}, which ${jobWords(use.job)} guards (input "base"): ${effect}`,
            remedy: isIgnored ? `take ${(0,plan_source/* quotedText */.w0)(base)} out of "branches-ignore"` : `add ${(0,plan_source/* quotedText */.w0)(base)} to "branches"`,
        };
    }
    // The file does not name the default branch, so a list with a usual name of one is taken to include it.
    const isDoubtful = isIgnored ? LIKELY.slice(0, 2).some((each) => !starts(each)) : !LIKELY.some(starts);
    if (!isDoubtful)
        return undefined;
    return {
        severity: 'warn',
        at: filter.at,
        wanted: `${(0,plan_source/* quotedText */.w0)(event)} on the default branch, which ${jobWords(use.job)} guards`,
        found: list,
        message: `${(0,plan_source/* quotedText */.w0)(event)} seems to leave out the default branch, which ${jobWords(use.job)} guards: ${effect}`,
        remedy: `${isIgnored ? 'write "branches" with the default branch' : 'put the default branch into "branches"'}; or name the base that is meant in the input "base"`,
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/checkout.js


const HEAD = /^github\.(?:head_ref|event\.(?:number|pull_request\.(?:number|merge_commit_sha|head(?:\..+)?))|event\.workflow_run\.head_.+)$/;
const MERGED = /^github\.(?:sha|ref|ref_name)$/;
const GIT = /\bgit\b/i;
const VERB = /\b(?:fetch|checkout|switch|pull|clone|worktree|reset|merge)\b/i;
const HEAD_IN_SCRIPT = /\bpull\/|\bGITHUB_HEAD_REF\b/;
/** The check needs no code of a pull request. Such code would run with the permissions of the job and could change later steps. */
const checkout = {
    id: 'checkout',
    lint: (setup) => setup.workflow.jobs.flatMap((job) => {
        const isOurs = setup.jobs.includes(job);
        // Another job under "pull_request" has a token that can do little, so it may check out what it likes.
        const matters = isOurs || setup.triggers.some(({ event }) => event === 'pull_request_target');
        return matters ? job.steps.flatMap((step) => headCheckouts(job, step, isOurs, setup)) : [];
    }),
};
function headCheckouts(job, step, isOurs, { workflow, triggers, uses }) {
    if (uses.length === 0)
        return [];
    const mergeEvent = triggers.find(({ event }) => event === 'pull_request' || event === 'merge_group')?.event;
    const taken = scriptCheckout(step, [workflow.env, job.env]) ??
        actionCheckout(step) ??
        (isOurs && mergeEvent ? defaultCheckout(step, mergeEvent) : undefined);
    if (!taken)
        return [];
    return {
        severity: 'error',
        at: taken.at,
        wanted: 'no code of the pull request',
        found: taken.found,
        message: `${jobWords(job)} checks out code of the pull request (${taken.found}): what runs of it has the rights of the job${isOurs ? ', and can change the verdict' : ' and of the default branch, its cache included'}`,
        remedy: `remove the checkout: the check reads what it needs through the API${isOurs ? '; or move it to another workflow, on "pull_request"' : '; or move the job to another workflow, on "pull_request"'}`,
    };
}
/** A variable set to the head counts too, because careful authors pass expressions to scripts as variables. */
function scriptCheckout({ run, env }, envs) {
    if (!run)
        return undefined;
    const heads = [...envs, env].flatMap((each) => [...each].filter(([name, text]) => /^\w+$/.test(name) && namesPath(text, HEAD)).map(([name]) => name));
    const isHead = (line) => HEAD_IN_SCRIPT.test(line) || namesPath(line, HEAD) || heads.some((name) => new RegExp(`\\b${name}\\b`).test(line));
    const line = run.text
        .replace(/\\\r?\n/g, ' ')
        .split('\n')
        .find((each) => /\bgh\s+pr\s+checkout\b/i.test(each) || (GIT.test(each) && VERB.test(each) && isHead(each)));
    return line === undefined ? undefined : { at: run.at, found: (0,plan_source/* quotedText */.w0)(line.trim()) };
}
function actionCheckout({ uses, inputs }) {
    if (!isCheckout(uses?.text))
        return undefined;
    for (const name of ['ref', 'repository']) {
        const input = inputs.get(name);
        if (input && (namesPath(input.text, HEAD) || /\brefs\/pull\//.test(input.text))) {
            return { at: input.at, found: (0,plan_source/* quotedText */.w0)(`${name}: ${input.text}`) };
        }
    }
    return undefined;
}
/** On these events the default checkout is the merge of the pull request into its base. */
function defaultCheckout({ uses, inputs, at }, event) {
    if (!isCheckout(uses?.text))
        return undefined;
    const ref = inputs.get('ref');
    const repository = inputs.get('repository')?.text.trim() ?? '';
    if (repository !== '' && !namesPath(repository, /^github\.repository$/))
        return undefined;
    if (ref !== undefined && ref.text.trim() !== '' && !namesPath(ref.text, MERGED))
        return undefined;
    const what = ref?.text.trim() ? (0,plan_source/* quotedText */.w0)(`ref: ${ref.text}`) : 'no "ref"';
    return { at: ref?.at ?? uses?.at ?? at, found: `${what}: on "${event}" that is the merge of the pull request` };
}
function isCheckout(uses) {
    return /^actions\/checkout(?:@|$)/i.test(uses?.trim() ?? '');
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/continue-on-error.js


/** It turns every failed run into a successful one. */
const continueOnError = {
    id: 'continue-on-error',
    lint: ({ checks, checkJobs }) => [
        ...checkJobs.map((job) => ({ what: jobWords(job), said: job.continueOnError })),
        ...checks.map(({ job, step }) => ({ what: `the step of ${jobWords(job)}`, said: step.continueOnError })),
    ].flatMap(({ what, said }) => (said === undefined || isUnsetOrFalse(said) ? [] : [continueRemark(what, said)])),
};
function continueRemark(what, { text, at }) {
    return {
        severity: 'error',
        at,
        wanted: 'a job that is red where the check is',
        found: (0,plan_source/* quotedText */.w0)(`continue-on-error: ${text}`),
        message: `${what} has "continue-on-error": its run is green whatever the check says`,
        remedy: 'remove "continue-on-error"',
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/environment.js

/** An environment can make a job wait for an approval or a timer. One whose secrets the job uses is accepted. */
const environmentRule = {
    id: 'environment',
    lint: ({ checkJobs }) => checkJobs.flatMap((job) => {
        if (!job.environment || takesSecret(job))
            return [];
        return {
            severity: 'warn',
            at: job.environment,
            wanted: 'a job that waits for nothing',
            found: '"environment"',
            message: `${jobWords(job)} has an "environment": where that asks for an approval or a wait, every run stops there, and verdicts stay as they were`,
            remedy: 'remove "environment": the token of the job is enough',
        };
    }),
};
function takesSecret({ env, steps }) {
    const texts = [env, ...steps.map((step) => step.env)].flatMap((each) => [...each.values()]);
    const inputs = steps.flatMap(({ inputs, run }) => [...[...inputs.values()].map(({ text }) => text), run?.text]);
    return [...texts, ...inputs].some((text) => namesPath(text, /^secrets\.(?!github_token$)/));
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/integrate-event.js


/** It writes to the repository, so no event of a pull request may start it. The action refuses those events too. */
const integrateEvent = {
    id: 'integrate-event',
    lint: ({ workflow, uses }) => {
        const [use] = uses.filter(({ command }) => command === 'integrate');
        const trigger = workflow.triggers.find(({ event }) => isOfPulls(event) || event === 'merge_group');
        if (!use || !trigger)
            return [];
        return {
            severity: 'error',
            at: trigger.at,
            wanted: '"push" to the base, "schedule" and "workflow_dispatch"',
            found: `"${trigger.event}"`,
            message: `${jobWords(use.job)} opens the integration issue, with a token that writes, and "${trigger.event}" may not start that`,
            remedy: 'give "integrate" a workflow of its own, on "push", "schedule" and "workflow_dispatch"',
        };
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/job-condition.js



/** GitHub counts a skipped job as a success. Only an edit that keeps the base may be skipped, because it changes no verdict. */
const jobCondition = {
    id: 'job-condition',
    lint: ({ checks, checkJobs, triggers, isCalled }) => {
        // In a called workflow any event is possible.
        const triggerCases = isCalled ? [{ event: 'workflow_call' }] : triggerCasesOf(triggers);
        const of = (what, condition) => {
            if (condition === undefined)
                return [];
            const skipped = triggerCases.map((triggerCase) => ({
                triggerCase,
                holds: conditionHolds(condition.text, triggerCase),
            }));
            // A case that is certainly skipped says more than one that may be.
            const first = skipped.find(({ holds }) => holds === false) ?? skipped.find(({ holds }) => holds === undefined);
            return first ? [conditionRemark(what, condition.text, condition.at, first)] : [];
        };
        return [
            ...checkJobs.flatMap((job) => of(jobWords(job), job.condition)),
            ...checks.flatMap(({ job, step }) => of(`the step of ${jobWords(job)}`, step.condition)),
        ];
    },
};
function conditionRemark(what, condition, at, { triggerCase, holds }) {
    const how = holds === false ? 'skips it' : 'can skip it';
    return {
        severity: 'error',
        at,
        wanted: 'no "if", or one that leaves out nothing but "edited" without a new base',
        found: `${(0,plan_source/* quotedText */.w0)(condition)}, which ${how} on ${triggerCaseWords(triggerCase)}`,
        message: `${what} has an "if" that ${how} on ${triggerCaseWords(triggerCase)}, and GitHub counts what is skipped as a success`,
        remedy: 'remove the "if"; or leave out only edits of the text: "if: github.event.action != \'edited\' || github.event.changes.base"',
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/job-name.js


/** Every job is a check run with its name. If a status has the same name, GitHub requires both, and people see one. */
const jobNameRule = {
    id: 'job-name',
    lint: ({ workflow, checks, postsStatuses }) => {
        if (!postsStatuses)
            return [];
        const contexts = new Map(checks.map(({ context }) => [context.toLowerCase(), context]));
        // The context of the default branch has no suffix, and a base that is set may be that branch.
        if (checks.some(({ step }) => !step.inputs.get('context')?.text.trim()))
            contexts.set('parallel-work', 'parallel-work');
        return workflow.jobs.flatMap((job) => {
            const context = contexts.get(jobName(job).toLowerCase());
            if (context === undefined)
                return [];
            return {
                severity: 'error',
                at: job.name?.text.trim() ? job.name.at : job.at,
                wanted: `a job name that is not the context ${(0,plan_source/* quotedText */.w0)(context)}`,
                found: `${jobWords(job)}, shown as ${(0,plan_source/* quotedText */.w0)(jobName(job))}`,
                message: `${jobWords(job)} is called like the commit status ${(0,plan_source/* quotedText */.w0)(context)}: a required check of that name would be both, the status and the end of this job`,
                remedy: 'give the job another name, such as "reconcile"; or set the input "context"',
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/job-needs.js


/** A job is skipped when one that it needs fails or is skipped, and GitHub counts a skipped job as a success. */
const jobNeeds = {
    id: 'job-needs',
    lint: ({ checkJobs, triggers }) => checkJobs.flatMap((job) => {
        const { needs, condition } = job;
        if (!needs)
            return [];
        // GitHub puts "success()" before a condition without a status function.
        const runsAnyway = condition !== undefined &&
            /\balways\s*\(/i.test(condition.text) &&
            triggerCasesOf(triggers).every((triggerCase) => conditionHolds(condition.text, triggerCase));
        const message = runsAnyway
            ? `${jobWords(job)} has "needs": it waits for other jobs, and says nothing until they end`
            : `${jobWords(job)} has "needs": when a job before it fails or is skipped it is skipped too, and GitHub counts that as a success`;
        return {
            severity: runsAnyway ? 'warn' : 'error',
            at: needs,
            wanted: 'a job that waits for nothing',
            found: '"needs"',
            message,
            remedy: 'remove "needs"; or let the other jobs need this one',
        };
    }),
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/lost-run.js



const OF_ONE_RUN = /^github\.run_(?:id|number)$/;
/** What is different for each group of a merge queue. */
const OF_ONE_GROUP = /^github\.(?:ref|ref_name|sha|event\.merge_group(?:\..+)?)$/;
/** What is different for each pull request. A branch name is not, because two forks can use the same one. */
const OF_ONE_PULL = /^github\.(?:event\.(?:number|pull_request\.(?:number|id|node_id|url|html_url))|ref|ref_name)$/;
/** A run may be cancelled or dropped only in favour of one that does all of its work. */
const lostRun = {
    id: 'lost-run',
    lint: (setup) => {
        if (setup.checks.length === 0)
            return [];
        const all = [
            { what: 'the workflow', concurrency: setup.workflow.concurrency, checks: setup.checks },
            ...setup.checkJobs.map((job) => ({
                what: jobWords(job),
                concurrency: job.concurrency,
                checks: setup.checks.filter((check) => check.job === job),
            })),
        ];
        return all.flatMap(({ what, concurrency, checks }) => {
            if (!concurrency || namesPath(concurrency.group.text, OF_ONE_RUN))
                return [];
            const known = setup.followsAll
                ? cancelledStatusRuns(what, concurrency, setup)
                : lostAdviceRuns(what, concurrency, setup);
            const queued = setup.followsAll && !known ? droppedQueueRuns(what, concurrency, setup) : undefined;
            const idle = runsLostToIdleOnes(what, concurrency, checks, setup);
            return [known, queued, idle].filter((each) => each !== undefined);
        });
    },
};
/** One run updates the statuses of all pull requests. Cancelled runs leave them out of date, and with many pushes no run would end. */
function cancelledStatusRuns(what, { cancel }, setup) {
    if (!cancel || !mayCancel(cancel.text, setup))
        return undefined;
    return {
        severity: 'error',
        at: cancel.at,
        wanted: '"cancel-in-progress: false"',
        found: (0,plan_source/* quotedText */.w0)(cancel.text),
        message: `${what} has "cancel-in-progress": a run brings the statuses of all pull requests in line, and one that is cancelled leaves them as they were`,
        remedy: 'remove "cancel-in-progress": the run that waits reads what is true when it starts',
    };
}
/** Any run updates all pull requests, but a group of the merge queue gets its status only from its own run. */
function droppedQueueRuns(what, { group, queue }, { triggers }) {
    const isAsked = triggers.some(({ event }) => event === 'merge_group');
    if (!isAsked || namesPath(group.text, OF_ONE_GROUP) || queue?.text.trim() === 'max')
        return undefined;
    return {
        severity: 'warn',
        at: group.at,
        wanted: 'a concurrency group for each group of the merge queue',
        found: (0,plan_source/* quotedText */.w0)(group.text),
        message: `${what} has the concurrency group ${(0,plan_source/* quotedText */.w0)(group.text)} for every event: in a merge queue the run of a group that waits is dropped for the next run, and the group is waited for until it times out`,
        remedy: "write \"group: parallel-work-${{ github.event_name == 'merge_group' && github.ref || 'all' }}\"",
    };
}
function lostAdviceRuns(what, { group, cancel, queue }, setup) {
    const isCancelled = cancel !== undefined && mayCancel(cancel.text, setup);
    if (namesPath(group.text, OF_ONE_PULL) || (queue?.text.trim() === 'max' && !isCancelled))
        return undefined;
    const verb = isCancelled ? 'cancels' : 'drops';
    return {
        severity: 'error',
        at: group.at,
        wanted: 'a group for each pull request',
        found: (0,plan_source/* quotedText */.w0)(group.text),
        message: `${what} has the concurrency group ${(0,plan_source/* quotedText */.w0)(group.text)}, which pull requests can share: a run of one ${verb} that of another, which then has no verdict`,
        remedy: 'put the number into the group: "${{ github.workflow }}-${{ github.event.pull_request.number }}"',
    };
}
/**
 * A run enters the concurrency group before GitHub evaluates an `if`, so a run that is skipped can replace one that is not:
 * https://github.com/sgl-project/sglang-jax/pull/1179, https://github.com/ROCm/rocm-systems/pull/9087.
 */
function runsLostToIdleOnes(what, { at, cancel, queue }, checks, setup) {
    const isCancelled = cancel !== undefined && mayCancel(cancel.text, setup);
    if (queue?.text.trim() === 'max' && !isCancelled)
        return undefined;
    const edits = setup.triggers.filter((trigger) => isOfPulls(trigger.event) && typesOf(trigger).includes('edited'));
    // Any other "if" is reported by a rule of its own.
    const triggerCases = triggerCasesOf(setup.triggers);
    const skipsEdits = (condition) => condition !== undefined &&
        triggerCases.every((triggerCase) => conditionHolds(condition.text, triggerCase)) &&
        edits.some(({ event }) => !conditionHolds(condition.text, { event, action: 'edited', keepsBase: true }));
    const idle = checks.find(({ job, step }) => skipsEdits(job.condition) || skipsEdits(step.condition));
    if (!idle)
        return undefined;
    const other = isCancelled ? 'runs or waits' : 'waits';
    return {
        severity: 'error',
        at,
        wanted: 'no "if" beside "concurrency"',
        found: `${jobWords(idle.job)} has an "if" that skips an edit of title or text`,
        message: `${what} has "concurrency", and ${jobWords(idle.job)} an "if": a run for an edited title does nothing, but takes the place of one that ${other}, whose work is then lost`,
        remedy: 'remove the "if": a run more costs seconds; or remove "concurrency"',
    };
}
/** Whether it may cancel in some trigger case. */
function mayCancel(text, { triggers }) {
    const triggerCases = triggerCasesOf(triggers);
    return triggerCases.length === 0
        ? text.trim() !== '' && text.trim() !== 'false'
        : triggerCases.some((triggerCase) => textHolds(text, triggerCase) !== false);
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/missing-event.js


const READ_TYPES = ['opened', 'synchronize', 'reopened', 'edited'];
const DRAFT_TYPES = ['ready_for_review', 'converted_to_draft'];
const WHY = {
    opened: 'a new pull request has no verdict',
    synchronize: 'a push to a pull request is not judged',
    reopened: 'a reopened pull request keeps its old verdict',
    edited: 'a pull request that gets another base keeps the verdict of the old one',
    closed: 'nobody is told when a pull request closes, and the others stay red',
    push: 'a change of the plans on the base changes no verdict',
    workflow_dispatch: 'nobody can start it by hand where a run was lost',
    merge_group: 'in a merge queue the check would be waited for without end',
};
/** A verdict is out of date until an event starts the check again. */
const missingEvent = {
    id: 'missing-event',
    lint: (setup) => {
        if (setup.checks.length === 0 || setup.isCalled)
            return [];
        return [missingPullEvent(setup), missingTypes(setup), setup.followsAll ? missingOtherEvents(setup) : []].flat();
    },
};
function missingPullEvent({ workflow, triggers, followsAll }) {
    if (triggers.some(({ event }) => isOfPulls(event)))
        return [];
    const event = followsAll ? 'pull_request_target' : 'pull_request';
    return {
        severity: 'error',
        at: workflow.on,
        wanted: `the event "${event}"`,
        found: 'no event of pull requests',
        message: `no pull request starts this workflow: the event "${event}" is missing`,
        remedy: `add "${event}", with its types`,
    };
}
function missingTypes(setup) {
    const trigger = pullTrigger(setup);
    if (!trigger)
        return [];
    const has = typesOf(trigger);
    const wanted = [...READ_TYPES, ...(setup.followsAll ? ['closed'] : [])];
    const missing = wanted.filter((type) => !has.includes(type));
    const drafts = DRAFT_TYPES.filter((type) => !has.includes(type));
    const all = [...new Set([...has, ...wanted, ...DRAFT_TYPES])].join(', ');
    const remark = (severity, lacking, why) => ({
        severity,
        at: trigger.typesAt ?? trigger.at,
        wanted: `the types ${wanted.map((type) => `"${type}"`).join(', ')}`,
        found: trigger.types
            ? has.map((type) => `"${type}"`).join(', ') || 'none'
            : 'no "types": GitHub then takes "opened", "synchronize" and "reopened"',
        message: `"${trigger.event}" leaves out ${lacking.map((type) => `"${type}"`).join(', ')}: ${why}`,
        remedy: `write "types: [${all}]"`,
    });
    return [
        ...(missing.length > 0 ? [remark('error', missing, missing.map((type) => WHY[type]).join('; '))] : []),
        ...(drafts.length > 0 ? [remark('warn', drafts, 'whether it is a draft is not told anew')] : []),
    ];
}
function missingOtherEvents({ workflow, triggers }) {
    const lacking = ['push', 'workflow_dispatch', 'merge_group'].filter((event) => !triggers.some((trigger) => trigger.event === event && !isOnlyOfTags(trigger.filters)));
    return lacking.map((event) => {
        const tags = triggers.find((trigger) => trigger.event === event);
        return {
            // Not every repository has a merge queue.
            severity: event === 'push' ? 'error' : event === 'merge_group' ? 'notice' : 'warn',
            at: tags?.at ?? workflow.on,
            wanted: `the event "${event}"${event === 'push' ? ' of the base' : ''}`,
            found: tags ? 'one for tags only' : 'none',
            message: `the event "${event}"${event === 'push' ? ' of the base' : ''} is missing: ${WHY[event]}`,
            remedy: event === 'push' ? 'add "push" with "branches: [<the base>]"' : `add "${event}"`,
        };
    });
}
function isOnlyOfTags(filters) {
    const has = (name) => filters.has(name) || filters.has(`${name}-ignore`);
    return has('tags') && !has('branches');
}

;// CONCATENATED MODULE: ./lib/workflow-lint/cron.js
/**
 * On which days a schedule starts runs. Five fields, in the syntax that GitHub accepts.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const CRON_FIELDS = [
    { from: 0, to: 59 },
    { from: 0, to: 23 },
    { from: 1, to: 31 },
    { from: 1, to: 12, names: MONTHS },
    { from: 0, to: 6, names: DAYS },
];
/** Undefined where GitHub refuses it. */
function readCron(text) {
    const words = text.trim().split(/\s+/);
    const values = CRON_FIELDS.map((field, index) => fieldValues(words[index] ?? '', field));
    const [minutes, hours, days, months, weekdays] = values;
    if (words.length !== CRON_FIELDS.length || !minutes || !hours || !days || !months || !weekdays)
        return undefined;
    return { weekdays: days.size === 31 && months.size === 12 ? weekdays : new Set() };
}
/** Whether these together start a run every day. */
function isDaily(crons) {
    return new Set(crons.flatMap(({ weekdays }) => [...weekdays])).size === DAYS.length;
}
/** `*`, `7`, `MON`, `1-5`, and each with a step, in a list. */
function fieldValues(word, { from, to, names = [] }) {
    const numberOf = (name) => /^\d{1,2}$/.test(name) ? Number(name) : names.includes(name) ? names.indexOf(name) + from : Number.NaN;
    const values = new Set();
    for (const part of word.toLowerCase().split(',')) {
        const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? [];
        const [first = '', last] = range === '*' ? [String(from), String(to)] : range.split('-', 2);
        const begin = numberOf(first);
        // A step without a range goes on to the end.
        const end = last === undefined ? (part.includes('/') ? to : begin) : numberOf(last);
        const isIn = begin >= from && begin <= end && end <= to && range.split('-').length <= 2;
        if (!isIn || Number(step) < 1)
            return undefined;
        for (let value = begin; value <= end; value += Number(step))
            values.add(value);
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/no-schedule.js


/** Some events start no run, such as a merge made with the token of a job. A schedule makes up for them. */
const noSchedule = {
    id: 'no-schedule',
    lint: ({ workflow, uses, checks, triggers, followsAll }) => {
        const schedule = triggers.find(({ event }) => event === 'schedule');
        const integrates = uses.some(({ command }) => command === 'integrate');
        const follows = integrates || (checks.length > 0 && followsAll);
        if (!follows)
            return [];
        if (schedule && schedule.crons.length > 0)
            return cronRemarks(schedule.crons);
        return {
            severity: 'error',
            at: schedule?.at ?? workflow.on,
            wanted: 'the event "schedule", with a "cron" line',
            found: schedule ? 'a schedule without a "cron" line' : 'none',
            message: `there is no "schedule": when a run is lost, or a merge is made by the token of a job, which starts no workflow, ${integrates ? 'the integration issue is not opened' : 'verdicts stay as they were'}`,
            remedy: 'add "schedule: [{ cron: \'*/30 * * * *\' }]"',
        };
    },
};
function cronRemarks(crons) {
    const read = crons.map(({ text, at }) => ({ text, at, cron: readCron(text) }));
    const refused = read.filter(({ cron }) => cron === undefined);
    const [first] = read;
    const isRare = refused.length === 0 && first && !isDaily(read.flatMap(({ cron }) => cron ?? []));
    return [
        ...refused.map(({ text, at }) => ({
            severity: 'error',
            at,
            wanted: 'five fields: minute, hour, day of the month, month, day of the week',
            found: (0,plan_source/* quotedText */.w0)(text),
            message: `"cron" is ${(0,plan_source/* quotedText */.w0)(text)}, which GitHub cannot read: it refuses the whole file, and nothing is judged`,
            remedy: 'write "cron: \'*/30 * * * *\'", for every half hour',
        })),
        ...(isRare
            ? [
                {
                    severity: 'warn',
                    at: first.at,
                    wanted: 'a run on every day, better every half hour',
                    found: read.map(({ text }) => (0,plan_source/* quotedText */.w0)(text)).join(', '),
                    message: `the schedule starts a run less than once a day (${read.map(({ text }) => (0,plan_source/* quotedText */.w0)(text)).join(', ')}): until then, what a lost run would have said is not said`,
                    remedy: 'write "cron: \'*/30 * * * *\'", for every half hour',
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/not-used.js

/** A workflow without a step of this action must not pass as correct. */
const notUsed = {
    id: 'not-used',
    lint: ({ workflow, uses }) => {
        if (uses.length > 0)
            return [];
        const calls = workflow.jobs.find((job) => job.calls)?.calls;
        return {
            severity: 'error',
            at: calls?.at ?? workflow.jobsAt,
            wanted: 'a step with "uses: <owner>/parallel-work@<commit>"',
            found: 'none',
            message: 'no step of this workflow uses parallel-work: there is nothing to check',
            remedy: calls
                ? `name the file that is called here: ${(0,plan_source/* quotedText */.w0)(calls.text)}`
                : 'name the workflow that runs the check; or add a step with "uses: <owner>/parallel-work@<commit>"',
        };
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/path-filter.js
/** A required check of a workflow that a path filter skips stays pending, and a verdict can depend on any path. */
const pathFilter = {
    id: 'path-filter',
    lint: ({ checks, triggers }) => checks.length === 0
        ? []
        : triggers.flatMap(({ event, filters }) => ['paths', 'paths-ignore'].flatMap((name) => {
            const at = filters.get(name)?.at;
            if (!at)
                return [];
            return {
                severity: 'error',
                at,
                wanted: 'a run for every change, whatever its paths',
                found: `"${name}" of "${event}"`,
                message: `"${event}" has "${name}": where it leaves the workflow out, the check is missing, or stays what it was`,
                remedy: `remove "${name}": the check itself is green at once where no plan speaks of a path`,
            };
        })),
};

;// CONCATENATED MODULE: ./lib/workflow-lint/inputs.js
/** The inputs of this action, as `action.yml` declares them. */
const COMMANDS = ['check', 'lint', 'integrate'];
const INPUT_NAMES = [
    'command',
    'token',
    'base',
    'agents',
    'context',
    'comment',
    'request-budget',
    'recreate',
    'dry-run',
];

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/permissions.js



const RANK = { none: 0, read: 1, write: 2 };
const CONTENTS = { level: 'read', why: 'it reads the plans and what the base holds' };
const PULLS = { level: 'read', why: 'it reads the pull requests and the files they change' };
const INTEGRATE = [
    ['contents', { level: 'write', why: 'the ref that keeps the integration issue the only one' }],
    ['issues', { level: 'write', why: 'it opens the integration issue' }],
    ['pull-requests', PULLS],
    ['actions', { level: 'read', why: 'it asks whether the run that was opening the issue has ended' }],
];
/** Permissions at the top of the file apply to every job without its own. Without them a setting of the repository decides. */
const openPermissions = {
    id: 'open-permissions',
    lint: ({ workflow, uses }) => workflow.permissions !== undefined || uses.length === 0
        ? []
        : [
            {
                severity: 'warn',
                at: workflow.on,
                wanted: '"permissions: {}" at the top, and what each job needs in the job',
                found: 'no "permissions" at the top',
                message: 'there is no "permissions" at the top: what a job may do that does not say so is a setting of the repository, and may be to write everything',
                remedy: 'add "permissions: {}" above "jobs"',
            },
        ],
};
const missingPermission = {
    id: 'missing-permission',
    lint: (setup) => setup.jobs.flatMap((job) => {
        const permissions = permissionsOf(job, setup.workflow);
        // Another token, such as that of a GitHub App, has its own permissions.
        const uses = setup.uses.filter((use) => use.job === job && hasToken(use.step.inputs.get('token')));
        return [...permissionNeeds(uses, setup)].flatMap(([scope, { level, why }]) => {
            const has = grantedLevel(permissions, scope);
            if (has !== undefined && RANK[has] >= RANK[level])
                return [];
            return {
                severity: 'error',
                at: permissions?.scopes.get(scope)?.at ?? permissions?.at ?? job.at,
                wanted: `"${scope}: ${level}"`,
                found: has === undefined ? 'no "permissions", so that a setting of the repository decides' : `"${scope}: ${has}"`,
                message: `${jobWords(job)} lacks the permission "${scope}: ${level}": ${why}`,
                remedy: `add "${scope}: ${level}" to the "permissions" of the job`,
            };
        });
    }),
};
const excessPermission = {
    id: 'excess-permission',
    lint: (setup) => setup.jobs.flatMap((job) => {
        const uses = setup.uses.filter((use) => use.job === job);
        const permissions = permissionsOf(job, setup.workflow);
        if (!permissions || uses.some(({ command }) => !COMMANDS.some((each) => each === command)))
            return [];
        const needs = permissionNeeds(uses, setup);
        if (uses.some(asksForComment))
            needs.set('issues', { level: 'write', why: '' });
        const remark = (scope, level, most, at) => ({
            severity: level === 'write' ? 'error' : 'warn',
            at,
            wanted: most === 'none' ? `no "${scope}"` : `"${scope}: ${most}"`,
            found: `"${scope}: ${level}"`,
            message: `${jobWords(job)} has the permission "${scope}: ${level}", which it does not need${most === 'none' ? '' : `: "${most}" is enough`}`,
            remedy: most === 'none'
                ? `remove "${scope}: ${level}"; or move what needs it to a job of its own`
                : `write "${scope}: ${most}"; or move what needs more to a job of its own`,
        });
        if (permissions.all !== 'none') {
            const all = `${permissions.all}-all`;
            const list = [...needs].filter(([, { why }]) => why !== '').map(([scope, { level }]) => `${scope}: ${level}`);
            return {
                ...remark('permissions', permissions.all, 'none', permissions.at),
                wanted: list.map((each) => `"${each}"`).join(', '),
                found: (0,plan_source/* quotedText */.w0)(all),
                message: `${jobWords(job)} has the permissions "${all}", and needs ${list.map((each) => `"${each}"`).join(', ')}`,
                remedy: `write "permissions: { ${list.join(', ')} }" in the job`,
            };
        }
        return [...permissions.scopes].flatMap(([scope, { level, at }]) => {
            const most = needs.get(scope)?.level ?? 'none';
            return RANK[level] > RANK[most] ? [remark(scope, level, most, at)] : [];
        });
    }),
};
/** @param uses all of one job. For each scope the highest level that one of its steps needs counts */
function permissionNeeds(uses, { checks, postsStatuses, workflow }) {
    const needs = new Map();
    const addNeed = (scope, need) => {
        if (RANK[need.level] > RANK[needs.get(scope)?.level ?? 'none'])
            needs.set(scope, need);
    };
    const isCheck = ({ step }) => checks.some((each) => each.step === step);
    const reading = uses.filter((use) => isCheck(use) || use.command === 'lint');
    for (const use of uses)
        if (use.command === 'integrate')
            for (const [scope, need] of INTEGRATE)
                addNeed(scope, need);
    for (const use of reading) {
        addNeed('contents', CONTENTS);
        addNeed('pull-requests', PULLS);
        if (isCheck(use) && postsStatuses)
            addNeed('statuses', { level: 'write', why: 'on every event but "pull_request" the verdict is a commit status' });
    }
    for (const use of reading.filter(asksForComment)) {
        // Either of two permissions is enough for a comment. Where one is granted or needed anyway, the other is not asked for.
        const isByIssues = [grantedLevel(permissionsOf(use.job, workflow), 'issues'), needs.get('issues')?.level].includes('write');
        if (!isByIssues)
            addNeed('pull-requests', { level: 'write', why: 'the input "comment" asks for a comment on the pull request' });
    }
    return needs;
}
function asksForComment({ step }) {
    return !isUnsetOrFalse(step.inputs.get('comment'));
}
function hasToken(token) {
    return (token === undefined || /^(?:\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\})?$/i.test(token.text.trim()));
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/pull-request-event.js

/** On "pull_request" GitHub runs the workflow file of the pull request, which could post any status its token allows. */
const pullRequestEvent = {
    id: 'pull-request-event',
    lint: ({ workflow, checkJobs, triggers, postsStatuses }) => {
        const trigger = triggers.find(({ event }) => event === 'pull_request');
        if (!trigger || !postsStatuses || checkJobs.length === 0)
            return [];
        const writer = checkJobs.find((job) => grantedLevel(permissionsOf(job, workflow), 'statuses') === 'write');
        const others = triggers.map(({ event }) => event).filter((event) => event !== 'pull_request');
        const found = writer
            ? `${jobWords(writer)} has "statuses: write"`
            : `${others.map((event) => `"${event}"`).join(', ')} beside it`;
        return {
            severity: 'error',
            at: trigger.at,
            wanted: '"pull_request_target", whose file is that of the default branch',
            found: `"pull_request", and ${found}`,
            message: `statuses are expected of this workflow (${found}), but "pull_request" posts none, and runs this file as the pull request has it, which can make of it what it likes`,
            remedy: 'put "pull_request_target" in its place; or, for advice alone, keep only "pull_request" and remove "statuses: write"',
        };
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/shared-context.js


/** Two statuses with one context overwrite each other, and two jobs with one name give check runs that look the same. */
const sharedContext = {
    id: 'shared-context',
    lint: (setup) => (setup.postsStatuses ? sharedStatuses(setup) : sharedCheckRuns(setup)),
};
function sharedStatuses({ checks }) {
    const first = new Map();
    return checks.flatMap((check) => {
        const { job, step, context } = check;
        const at = step.inputs.get('context')?.at ?? step.uses?.at ?? step.at;
        const key = context.toLowerCase();
        const before = first.get(key);
        first.set(key, before ?? check);
        if (before) {
            const where = before.job === job ? 'two steps' : `${jobWords(before.job)} and ${jobWords(job)}`;
            return {
                severity: 'error',
                at,
                wanted: 'one step for each context',
                found: `a second step with the context ${(0,plan_source/* quotedText */.w0)(context)}`,
                message: `${where} post the commit status ${(0,plan_source/* quotedText */.w0)(context)}${before.job === job ? ` in ${jobWords(job)}` : ''}: each overwrites what the other said`,
                remedy: 'keep one of them; or give each its own "context"',
            };
        }
        if (!job.matrix || namesPath(context, /^matrix\./))
            return [];
        return {
            severity: 'error',
            at: job.matrix,
            wanted: 'one run for each context',
            found: `a matrix whose runs all have the context ${(0,plan_source/* quotedText */.w0)(context)}`,
            message: `every run of the matrix of ${jobWords(job)} posts the commit status ${(0,plan_source/* quotedText */.w0)(context)}: each overwrites what the others said`,
            remedy: 'remove the matrix; or put its value into "context"',
        };
    });
}
function sharedCheckRuns({ workflow, checkJobs }) {
    const first = new Map();
    return workflow.jobs.flatMap((job) => {
        const key = jobName(job).toLowerCase();
        const before = first.get(key);
        first.set(key, before && checkJobs.includes(before) ? before : job);
        if (before === undefined || !(checkJobs.includes(job) || checkJobs.includes(before)))
            return [];
        return {
            severity: 'error',
            at: job.name?.at ?? job.at,
            wanted: 'a name of its own for each job',
            found: `a second job called ${(0,plan_source/* quotedText */.w0)(jobName(job))}`,
            message: `${jobWords(before)} and ${jobWords(job)} are both shown as ${(0,plan_source/* quotedText */.w0)(jobName(job))}: a required check of that name does not tell them apart`,
            remedy: 'give each job its own name',
        };
    });
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/step-before.js



/** When an earlier step fails, the check is skipped, and all statuses stay as they were. */
const stepBefore = {
    id: 'step-before',
    lint: (setup) => {
        if (!setup.postsStatuses)
            return [];
        return setup.checkJobs.flatMap((job) => {
            const check = setup.checks.find((each) => each.job === job);
            return check ? stepsBefore(check, setup) : [];
        });
    },
};
function stepsBefore({ job, step }, { uses, triggers }) {
    const runsAnyway = step.condition !== undefined &&
        /\balways\s*\(/i.test(step.condition.text) &&
        triggerCasesOf(triggers).every((triggerCase) => step.condition && conditionHolds(step.condition.text, triggerCase));
    const before = runsAnyway ? [] : job.steps.slice(0, job.steps.indexOf(step));
    const found = before.find((each) => isUnsetOrFalse(each.continueOnError) && !isUsedBy(step, each) && !uses.some((use) => use.step === each));
    const what = found?.uses ?? found?.run;
    if (!found || !what)
        return [];
    const said = (0,plan_source/* quotedText */.w0)(what.text.trim().split('\n', 1)[0] ?? '');
    return {
        severity: 'warn',
        at: what.at,
        wanted: 'no step before the check that can fail',
        found: said,
        message: `${jobWords(job)} runs ${said} before the check: when that fails the check is left out, and every status stays as it was`,
        remedy: 'put it after the check, or into a job of its own',
    };
}
/** Whether the check needs an output of that step, such as a token. */
function isUsedBy({ inputs }, { id }) {
    const name = id?.text.trim().toLowerCase();
    if (!name || !/^[\w-]+$/.test(name))
        return false;
    return [...inputs.values()].some(({ text }) => namesPath(text, new RegExp(`^steps\\.${name}\\.`)));
}

// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/workflow-lint/rules/unknown-input.js




/** Inputs that only `integrate` has. */
const OF_INTEGRATE = ['dry-run', 'recreate'];
/** The action refuses these too, but only when it runs. */
const unknownInput = {
    id: 'unknown-input',
    lint: ({ uses }) => uses.flatMap((use) => [unknownInputs(use), unknownCommand(use), misplacedInputs(use)].flat()),
};
function unknownInputs({ step }) {
    return [...step.inputs]
        .filter(([name]) => !INPUT_NAMES.some((each) => each === name.toLowerCase()))
        .map(([name, { at }]) => unknownRemark(at, 'input', name, INPUT_NAMES));
}
/** A command given by an expression is not known here. */
function unknownCommand({ step, command }) {
    const given = step.inputs.get('command');
    if (!given || command.includes('${{') || COMMANDS.some((each) => each === command))
        return [];
    return [unknownRemark(given.at, 'command', command, COMMANDS)];
}
function misplacedInputs({ step, command }) {
    if (command === 'integrate' || command.includes('${{') || !COMMANDS.some((each) => each === command))
        return [];
    return OF_INTEGRATE.flatMap((name) => {
        const input = step.inputs.get(name);
        if (!input || isUnsetOrFalse(input))
            return [];
        return {
            severity: 'error',
            at: input.at,
            wanted: `${(0,plan_source/* quotedText */.w0)(name)} beside "command: integrate"`,
            found: `${(0,plan_source/* quotedText */.w0)(name)} beside "command: ${command}"`,
            message: `the input ${(0,plan_source/* quotedText */.w0)(name)} is of the command "integrate" alone: "${command}" does not do what it says`,
            remedy: `remove ${(0,plan_source/* quotedText */.w0)(name)}; or write "command: integrate"`,
        };
    });
}
function unknownRemark(at, what, name, allowed) {
    const list = allowed.map((each) => `"${each}"`).join(', ');
    const meant = (0,nearest/* nearest */.p)(name, allowed);
    return {
        severity: 'error',
        at,
        wanted: `one of ${list}`,
        found: (0,plan_source/* quotedText */.w0)(name),
        message: `this action has no ${what} ${(0,plan_source/* quotedText */.w0)(name)}: the run will fail`,
        remedy: meant === undefined ? `write one of ${list}` : `write "${meant}"`,
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/unpinned-action.js


/** A tag or a branch can be moved to other code. A commit cannot. */
const unpinnedAction = {
    id: 'unpinned-action',
    lint: ({ jobs }) => jobs.flatMap((job) => job.steps.flatMap(({ uses }) => {
        const name = uses?.text.trim() ?? '';
        if (!uses || name === '' || isPinned(name))
            return [];
        const image = name.startsWith('docker://');
        return {
            severity: 'warn',
            at: uses.at,
            wanted: image ? 'an image by its digest' : 'an action by its full commit',
            found: (0,plan_source/* quotedText */.w0)(name),
            message: `${jobWords(job)} uses ${(0,plan_source/* quotedText */.w0)(name)}: ${image ? 'a tag of an image' : 'a tag or branch'} can be moved to other code, which then decides`,
            remedy: image
                ? 'write "@sha256:" and the digest after the name'
                : 'put the full commit id of the release, 40 digits, after the "@"',
        };
    })),
};
function isPinned(uses) {
    if (uses.startsWith('./') || uses === '.')
        return true;
    return uses.startsWith('docker://')
        ? /@sha256:[\da-f]{64}$/i.test(uses)
        : /@(?:[\da-f]{40}|[\da-f]{64})$/i.test(uses);
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/list.js
/** All rules about workflow files. */



















const WORKFLOW_RULES = [
    notUsed,
    jobCondition,
    jobNeeds,
    stepBefore,
    environmentRule,
    pathFilter,
    branchFilter,
    continueOnError,
    jobNameRule,
    sharedContext,
    pullRequestEvent,
    missingEvent,
    noSchedule,
    lostRun,
    openPermissions,
    missingPermission,
    excessPermission,
    checkout,
    unpinnedAction,
    unknownInput,
    integrateEvent,
];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/workflow-lint/parts.js
/** A workflow file as YAML 1.2: values as text, aliases resolved, every part with its position. */


/** Far above GitHub's own limits. Aliases can make a small file large. */
const parts_MOST_CHARACTERS = 512 * 1024;
const MOST_PARTS = 20_000;
const MOST_DEPTH = 20;
const MOST_PROBLEMS = 20;
/** Reads the whole file, or returns problems where it is no YAML. Never throws. */
function readParts(source) {
    if (source.text.length > parts_MOST_CHARACTERS) {
        const hint = `a workflow has at most ${parts_MOST_CHARACTERS / 1024} KiB`;
        return { problems: [wholeFileProblem(source, 'too-large', 'the file is too large to be a workflow', hint)] };
    }
    try {
        // Pretty errors would add excerpts, and reports add their own.
        const documents = (0,dist/* parseAllDocuments */.hR)(source.text, {
            version: '1.2',
            schema: 'core',
            prettyErrors: false,
            uniqueKeys: false,
        });
        const [document, second] = Array.isArray(documents) ? documents : [];
        const faults = (document ? [...document.errors, ...document.warnings] : []).map(invalidYamlFault);
        if (second)
            faults.push(secondDocumentFault(second.range[0]));
        const reader = { source, faults, anchors: new Map(), left: MOST_PARTS };
        const part = readPart(document?.contents ?? null, reader, 0);
        if (faults.length === 0)
            return { part, problems: [] };
        return { problems: faults.slice(0, MOST_PROBLEMS).map((fault) => (0,plan_source/* problemOf */.Zw)(source, fault)) };
    }
    catch (error) {
        // Too many parts or levels for the limits above, or so deep that the stack of the parser overflows.
        if (!(error instanceof RangeError))
            throw error;
        const hint = 'a workflow needs fewer than ten levels, and a few hundred parts';
        return {
            problems: [wholeFileProblem(source, 'too-large', 'the file is too large or too deep to be a workflow', hint)],
        };
    }
}
function invalidYamlFault({ message, pos }) {
    const said = message.charAt(0).toLowerCase() + message.slice(1, 200);
    return {
        code: 'yaml-syntax',
        message: `this is no valid YAML: ${(0,plan_source/* shown */.SP)(said)}`,
        hint: 'mend the syntax; GitHub refuses the file as it is',
        from: pos[0],
        to: pos[1],
    };
}
function secondDocumentFault(from) {
    const message = 'a second document begins here';
    return { code: 'yaml-documents', message, hint: 'write one workflow a file', from, to: from + 1 };
}
function wholeFileProblem(source, code, message, hint) {
    return { code, message, hint, at: filePositionAt(source, 0) };
}
function readPart(node, reader, depth) {
    reader.left -= 1;
    if (reader.left < 0 || depth > MOST_DEPTH)
        throw new RangeError('too much');
    const at = filePositionAt(reader.source, node?.range?.[0] ?? 0);
    if ((0,dist/* isAlias */.Vj)(node))
        return readAlias(node.source, node.range?.[0] ?? 0, reader, depth);
    if (node?.anchor !== undefined)
        reader.anchors.set(node.anchor, node);
    if ((0,dist/* isScalar */.jn)(node))
        return { at, text: node.value === null ? '' : String(node.value) };
    if ((0,dist/* isSeq */.oP)(node))
        return { at, list: node.items.map((item) => readPart(item, reader, depth + 1)) };
    if (!(0,dist/* isMap */.jh)(node))
        return emptyPart(at);
    const map = new Map();
    for (const { key, value } of node.items) {
        if (!(0,dist/* isScalar */.jn)(key))
            continue;
        const from = key.range?.[0] ?? 0;
        const name = String(key.value);
        const keyAt = filePositionAt(reader.source, from);
        if (map.has(name))
            reader.faults.push(duplicateKeyFault(name, from));
        map.set(name, { at: keyAt, value: value ? readPart(value, reader, depth + 1) : emptyPart(keyAt) });
    }
    return { at, map };
}
function readAlias(name, from, reader, depth) {
    const node = reader.anchors.get(name);
    if (node)
        return readPart(node, reader, depth + 1);
    reader.faults.push({
        code: 'yaml-syntax',
        message: `there is no anchor ${(0,plan_source/* quotedText */.w0)(name)} before this alias`,
        hint: `put "&${name}" before the part that is meant; if it is text, put it in quotes`,
        from,
        to: from + name.length + 1,
    });
    return emptyPart(filePositionAt(reader.source, from));
}
function duplicateKeyFault(name, from) {
    const message = `the key ${(0,plan_source/* quotedText */.w0)(name)} stands here twice`;
    return { code: 'yaml-duplicate-key', message, hint: 'keep one of them', from, to: from + Math.max(1, name.length) };
}
function emptyPart(at) {
    return { at, text: '' };
}
function filePositionAt(source, offset) {
    return { path: source.path, ...(0,plan_source/* positionAt */.t$)(source, offset) };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/workflow.js

/** Returns problems where the file is no YAML or has no `on` or `jobs`. Never throws. */
function readWorkflow(source) {
    const { part, problems } = readParts(source);
    if (!part)
        return { problems };
    const on = part.map?.get('on');
    const jobs = part.map?.get('jobs');
    if (!on || !jobs?.value.map) {
        const lacks = !on ? '"on"' : '"jobs"';
        const message = `this is no workflow: it has no ${lacks}`;
        return { problems: [{ code: 'no-workflow', message, hint: 'name a file of .github/workflows/', at: part.at }] };
    }
    const workflow = {
        on: on.at,
        triggers: triggersOf(on),
        ...permissionsIn(part),
        ...concurrencyIn(part),
        env: envIn(part),
        jobsAt: jobs.at,
        jobs: [...jobs.value.map].map(([id, { at, value }]) => jobOf(id, at, value)),
    };
    return { workflow, problems: [] };
}
function triggersOf({ value }) {
    const bare = { filters: new Map(), crons: [] };
    if (value.text !== undefined)
        return value.text === '' ? [] : [{ ...bare, event: value.text, at: value.at }];
    if (value.list)
        return value.list.flatMap((each) => (each.text ? [{ ...bare, event: each.text, at: each.at }] : []));
    return [...(value.map ?? [])].map(([event, entry]) => {
        const types = entry.value.map?.get('types');
        return {
            event,
            at: entry.at,
            ...(types && { types: textsIn(types.value), typesAt: types.at }),
            filters: new Map([...(entry.value.map ?? [])].map(([name, { at, value }]) => [name, { at, patterns: textsIn(value) }])),
            crons: (entry.value.list ?? []).flatMap((each) => {
                const { cron } = textField(each, 'cron', 'cron');
                return cron?.text ? [cron] : [];
            }),
        };
    });
}
function jobOf(id, at, part) {
    const needs = part.map?.get('needs');
    const environment = part.map?.get('environment');
    const matrix = part.map?.get('strategy')?.value.map?.get('matrix');
    return {
        id,
        at,
        ...textField(part, 'name', 'name'),
        ...(environment && environment.value.text !== '' && { environment: environment.at }),
        ...textField(part, 'if', 'condition'),
        ...(needs && needs.value.list?.length !== 0 && { needs: needs.at }),
        ...textField(part, 'continue-on-error', 'continueOnError'),
        ...permissionsIn(part),
        ...concurrencyIn(part),
        ...(matrix && { matrix: matrix.at }),
        ...textField(part, 'uses', 'calls'),
        env: envIn(part),
        steps: (part.map?.get('steps')?.value.list ?? []).map(stepOf),
    };
}
function stepOf(part) {
    return {
        at: part.at,
        ...textField(part, 'id', 'id'),
        ...textField(part, 'uses', 'uses'),
        ...textField(part, 'run', 'run'),
        ...textField(part, 'if', 'condition'),
        ...textField(part, 'continue-on-error', 'continueOnError'),
        env: envIn(part),
        inputs: new Map([...(part.map?.get('with')?.value.map ?? [])].map(([name, { at, value }]) => [
            name.toLowerCase(),
            { text: value.text ?? '', at },
        ])),
    };
}
/** With the position of the key, because that is where a reader looks. */
function textField(part, key, name) {
    const entry = part.map?.get(key);
    if (entry?.value.text === undefined)
        return {};
    const found = {};
    found[name] = { text: entry.value.text, at: entry.at };
    return found;
}
function envIn(part) {
    return new Map([...(part.map?.get('env')?.value.map ?? [])].map(([name, { value }]) => [name, value.text ?? '']));
}
function textsIn(part) {
    return part.text === undefined ? (part.list ?? []).flatMap((each) => each.text ?? []) : [part.text];
}
function permissionsIn(part) {
    const entry = part.map?.get('permissions');
    if (!entry)
        return {};
    const all = entry.value.text === 'write-all' ? 'write' : entry.value.text === 'read-all' ? 'read' : 'none';
    const scopes = [...(entry.value.map ?? [])].map(([name, { at, value }]) => [name, { level: permissionLevel(value.text), at }]);
    return { permissions: { at: entry.at, all, scopes: new Map(scopes) } };
}
function permissionLevel(word) {
    return word === 'write' || word === 'read' ? word : 'none';
}
function concurrencyIn(part) {
    const entry = part.map?.get('concurrency');
    if (!entry)
        return {};
    const { at, value } = entry;
    if (value.text !== undefined)
        return { concurrency: { at, group: { text: value.text, at } } };
    const group = textField(value, 'group', 'group').group ?? { text: '', at };
    return {
        concurrency: {
            at,
            group,
            ...textField(value, 'cancel-in-progress', 'cancel'),
            ...textField(value, 'queue', 'queue'),
        },
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/lint.js




/** @param path the name of the file in findings and problems */
function lintWorkflow(path, text) {
    const { workflow, problems } = readWorkflow((0,plan_source/* sourceOf */.vz)(path, text));
    if (!workflow)
        return { findings: [], problems, notes: [] };
    const setup = setupOf(workflow);
    const findings = WORKFLOW_RULES.flatMap(({ id, lint }) => [lint(setup)].flat().map((remark) => ({ rule: id, ...remark })));
    const isAdvice = setup.checks.length > 0 && !setup.postsStatuses && !setup.isCalled;
    return {
        findings: findings.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
        problems: [],
        notes: [
            ...(setup.isCalled ? ['the workflow is called by others: which events start it is decided there'] : []),
            ...(isAdvice
                ? [
                    'this is the set-up for advice: a pull request that may change workflows may change this one, and a verdict is not renewed when another pull request changes',
                ]
                : []),
        ],
    };
}

// EXTERNAL MODULE: ./lib/commands/cli/context.js
var context = __webpack_require__(256);
;// CONCATENATED MODULE: ./lib/commands/cli/lint-workflow.js
/** `lint --workflow <file>`: what in a workflow file would void the check that it runs. */






/** @param file relative to the current directory; only it is linted, no plan */
async function lintWorkflowFile(file, plans, { base, explain }, here) {
    if (plans.length > 0 || base !== undefined || explain !== undefined) {
        const hint = 'only the workflow is linted: run "lint" again for the plans';
        throw new failure/* Failure */.H('usage', '--workflow goes with no plan, --base or --explain', hint);
    }
    const { terminal, json: asJson, strict } = here;
    const hint = 'give the path of a workflow file, such as .github/workflows/parallel-work.yml';
    const text = await (0,context/* fileText */.C)(file, here, 'usage', hint);
    const judgement = { plans: [], planRevision: 'none', verdicts: [], ...lintWorkflow(file, text) };
    const code = (0,exit_code/* exitCode */.I)(judgement, { strict });
    const texts = new Map([[file, text]]);
    await terminal.print(asJson ? (0,json/* json */.P)('lint', code, judgement) : (0,lint_text/* lintText */.D)(judgement, { texts, shapes: [], colours: terminal.colours }));
    return code;
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word that a misspelt one is most likely meant to be. */
function nearest(word, known) {
    const wanted = word.slice(0, 64).toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const each of known) {
        // So many letters are to be added at least.
        if (Math.abs(wanted.length - each.length) >= bestDistance)
            continue;
        const distance = distanceOf(wanted, each.toLowerCase());
        if (distance < bestDistance) {
            best = each;
            bestDistance = distance;
        }
    }
    return best;
}
/** Number of letters to add, drop, change, or swap with the next one. */
function distanceOf(left, right) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
                cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[right.length] ?? 0;
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The directory that holds the plans, from the repository's root. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`: unique among all plans, since neither id holds a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan with its integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/**
 * 0: no finding of severity `error` and every verdict `success`; 1: otherwise; 2: a plan is broken, unless every branch could
 * be judged all the same (it mends the plan). `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
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


/***/ }),

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tZ: () => (/* binding */ PLAIN),
  Fo: () => (/* binding */ terminal),
  _F: () => (/* binding */ warningLines)
});

// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/text/findings-on.js
var findings_on = __webpack_require__(95);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/report/plan-lines.js
/** `after line 12`, or `in place of lines 12 to 14`. */
function placeWords({ after, replaces }) {
    if (!replaces)
        return `after line ${after}`;
    const [first, last] = replaces;
    return first === last ? `in place of line ${first}` : `in place of lines ${first} to ${last}`;
}

// EXTERNAL MODULE: ./lib/core/text/markdown.js
var markdown = __webpack_require__(9706);
;// CONCATENATED MODULE: ./lib/core/report/preview.js
/** What merging a pull request that changes plans would make of others, for its reviewer: as a table, and as lines. */



const MOST_ROWS = 50;
/** Markdown: a heading, a sentence, a table; what turns red comes first. */
function previewBlocks(verdict, { url }) {
    const { shown, more } = firstOf(redFirst(verdict.preview ?? []), MOST_ROWS);
    if (shown.length === 0)
        return [];
    const lines = [
        row(['pull request', 'today', 'then', 'why']),
        row(['---', '---', '---', '---']),
        ...shown.map((each) => row([party(each, url), each.from, each.to, sentence(why(each))])),
    ];
    return [
        '### What merging this would change',
        `With ${party(verdict, url)} merged as it stands, and all others as they are: ${countsOf(verdict.preview ?? [])}.`,
        lines.join('\n'),
        ...(more > 0 ? [`and ${more} more`] : []),
    ];
}
/** Plain text, nothing escaped yet: a title, and a line for each. */
function previewLines({ preview = [] }) {
    if (preview.length === 0)
        return [];
    return [
        `merging this would change: ${countsOf(preview)}`,
        ...redFirst(preview).map((each) => {
            const reason = why(each);
            return `${each.from} -> ${each.to}  ${(0,words/* partyWords */.Ge)(each)}${reason === '' ? '' : `: ${reason}`}`;
        }),
    ];
}
function redFirst(preview) {
    const rank = ({ from, to }) => (to === 'success' ? (from === 'success' ? 2 : 1) : 0);
    return [...preview].sort((a, b) => rank(a) - rank(b));
}
/** `1 turns red, 2 turn green, 1 stays green`. */
function countsOf(preview) {
    const green = (outcome) => (outcome === 'success' ? 'green' : 'red');
    const kinds = [
        { to: 'red', from: 'green', one: 'turns red', many: 'turn red' },
        { to: 'green', from: 'red', one: 'turns green', many: 'turn green' },
        { to: 'red', from: 'red', one: 'stays red', many: 'stay red' },
        { to: 'green', from: 'green', one: 'stays green', many: 'stay green' },
    ];
    return kinds
        .map((kind) => ({
        ...kind,
        count: preview.filter(({ from, to }) => green(from) === kind.from && green(to) === kind.to).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`)
        .join(', ');
}
function why({ rules, to, becomes }) {
    const [first, ...others] = rules;
    const more = others.length === 0 ? '' : ` and ${(0,words/* plural */.LS)(others.length, 'more rule')}`;
    const because = first === undefined ? [] : [`${to === 'success' ? 'red today by' : 'red then by'} "${first}"${more}`];
    const role = {
        item: 'it would stand for this item',
        outsider: 'it would stand for this item no longer, and be an outsider',
    };
    return [...(becomes ? [role[becomes]] : []), ...because].join('; ');
}

;// CONCATENATED MODULE: ./lib/core/report/terminal.js






const same = (text) => text;
const PLAIN = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };
const OUTCOME_COLOURS = { success: 'green', failure: 'red', error: 'red' };
const SEVERITY_COLOURS = { error: 'red', warn: 'yellow', notice: 'cyan' };
/** @returns lines, the last one ended too. No foreign text in it begins a line or holds a character that acts. */
function terminal(judgement, { colours = PLAIN } = {}) {
    const { findings, problems, verdicts, warnings = [] } = judgement;
    const told = new Set((0,findings_on/* findingsOn */.I)(findings, verdicts));
    const ofNobody = findings.filter((finding) => !told.has(finding));
    return [
        ...problems.flatMap((each) => [...problemLines(each, colours), '']),
        ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours), '']),
        ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
        ...itemLines(judgement, colours),
        ...warningLines(judgement, colours),
        ...judgement.notes.map((note) => noteLine(note, colours)),
        ...(judgement.notes.length > 0 || warnings.length > 0 ? [''] : []),
        closing(judgement, colours),
        '',
    ].join('\n');
}
function itemLines({ items = [], plans }, colours) {
    if (items.length === 0)
        return [];
    const names = items.map(({ plan, item }) => (plans.length > 1 ? `${plan}/${item}` : `${item}`));
    const width = Math.max(...names.map(({ length }) => length));
    const lines = items.map((each, index) => `  ${(0,inert/* visible */.RK)((names[index] ?? '').padEnd(width))}  ${stateWords(each, colours)}`);
    return ['items:', ...lines, ''];
}
function stateWords({ state, branch, files, uncommitted = 0, verdict }, colours) {
    if (state !== 'open')
        return state === 'not-begun' ? 'not begun' : state;
    const counts = [
        ...(files === undefined ? [] : [(0,words/* plural */.LS)(files, 'file')]),
        ...(uncommitted > 0 ? [`${uncommitted} uncommitted`] : []),
        ...(branch === undefined ? [] : [`branch "${branch}"`]),
    ];
    const outcome = verdict === undefined ? state : colours[OUTCOME_COLOURS[verdict]](verdict);
    return `${outcome}, ${(0,inert/* visible */.RK)(counts.join(', '))}`;
}
function verdictLines(verdict, { findings, problems }, colours) {
    const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
    const own = toldOnce((0,findings_on/* findingsOn */.I)(findings, [verdict]), problems);
    return [
        `${outcome}  ${(0,inert/* visible */.RK)(`${(0,words/* partyWords */.Ge)(verdict)} into "${verdict.base}"`)}`,
        ...findingLines(own, colours),
        ...editLines(verdict, colours),
        ...previewLines(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${(0,inert/* visible */.RK)(line)}`),
        ...verdict.notes.map((note) => `  ${noteLine(note, colours)}`),
    ];
}
/** What is wrong with the plans stands above, with its lines: a verdict repeats neither that nor the way out for each. */
function toldOnce(findings, problems) {
    const first = findings.find(({ rule }) => rule === 'plans-broken');
    if (!first || problems.length === 0)
        return findings;
    const { at: _, ...finding } = first;
    const message = `nothing can be judged by plans that cannot be read: ${(0,words/* plural */.LS)(problems.length, 'problem')}, told above`;
    const remedy = `mend them by a pull request that changes only files under "${plan/* PLAN_DIRECTORY */.AG}"`;
    return [{ ...finding, message, remedy }, ...findings.filter(({ rule }) => rule !== 'plans-broken')];
}
function findingLines(findings, colours) {
    return findings.map((each) => findingLine(each, colours));
}
function editLines({ widen, base }, colours) {
    if (!widen)
        return [];
    const where = `"${widen.path}" on "${base}", ${placeWords(widen)}`;
    const title = (0,inert/* visible */.RK)(`to allow what is outside the scope of item "${widen.item}", put into ${where}:`);
    // As they stand in the file: they are to be copied.
    return [`  ${title}`, ...(0,inert/* visibleLines */.gB)(widen.lines).map((line) => colours.green(line))];
}
function findingLine(finding, colours) {
    // What a pull request makes of a plan has its line there; what it makes of another file is of the whole file.
    const isPlanLine = finding.at !== undefined && finding.kind === undefined && finding.path === finding.at.path;
    const place = isPlanLine ? terminal_placeWords(finding.at) : (finding.path ?? (finding.at && terminal_placeWords(finding.at)));
    const severity = colours[SEVERITY_COLOURS[finding.severity]](words/* SEVERITY_WORDS */.ii[finding.severity]);
    const where = place === undefined ? '' : `${(0,inert/* visible */.RK)(place)}: `;
    return `  ${severity}  ${where}${(0,inert/* visible */.RK)((0,words/* fullMessage */.P8)(finding))} ${colours.dim(`[${(0,inert/* visible */.RK)(finding.rule)}]`)}`;
}
function problemLines({ code, message, hint, at, excerpt }, colours) {
    const where = at === undefined ? '' : `${(0,inert/* visible */.RK)(terminal_placeWords(at))}: `;
    return [
        `${colours.red('error')}  ${where}${(0,inert/* visible */.RK)((0,words/* joinSentences */.DP)(message, hint))} ${colours.dim(`[${(0,inert/* visible */.RK)(code)}]`)}`,
        ...(excerpt === undefined ? [] : (0,inert/* visibleLines */.gB)(excerpt.replace(/\n+$/, '')).map((line) => `    ${line}`)),
    ];
}
function terminal_placeWords({ path, line, column }) {
    return `${path}:${line}:${column}`;
}
function warningLines({ warnings = [] }, colours) {
    return warnings.map((warning) => `${colours.yellow('warning')}: ${(0,inert/* visible */.RK)(warning)}`);
}
function noteLine(note, colours) {
    return colours.dim(`note: ${(0,inert/* visible */.RK)(note)}`);
}
function closing({ findings, problems, verdicts }, colours) {
    const parts = [problems.length > 0 ? (0,words/* plural */.LS)(problems.length, 'problem') : undefined, (0,words/* countWords */.rj)(findings)];
    const outcomes = ['success', 'failure', 'error']
        .map((outcome) => ({ outcome, count: verdicts.filter((each) => each.verdict === outcome).length }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${count} ${outcome}`);
    if (outcomes.length > 0)
        parts.push(`${(0,words/* plural */.LS)(verdicts.length, 'verdict')}: ${outcomes.join(', ')}`);
    return colours.bold(parts.filter((each) => each !== undefined).join('; '));
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findingsOn)
/* harmony export */ });
/** Which findings speak of a verdict: by the number of its pull request, or by its branch where one of the two has no number. */
const indexes = new WeakMap();
/** In the order of the list. It is indexed once: hundreds of verdicts are asked about, in a list of all their findings. */
function findingsOn(findings, verdicts) {
    const index = indexes.get(findings) ?? indexOf(findings);
    indexes.set(findings, index);
    const places = new Set();
    for (const { pull, branch } of verdicts) {
        const lists = pull === undefined ? [index.byBranch.get(branch)] : [index.byPull.get(pull), index.unnumbered.get(branch)];
        for (const list of lists)
            for (const place of list ?? [])
                places.add(place);
    }
    return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
}
function indexOf(findings) {
    const byPull = new Map();
    const byBranch = new Map();
    const unnumbered = new Map();
    for (const [place, { pull, branch }] of findings.entries()) {
        put(byBranch, branch, place);
        if (pull === undefined)
            put(unnumbered, branch, place);
        else
            put(byPull, pull, place);
    }
    return { byPull, byBranch, unnumbered };
}
function put(lists, key, place) {
    const list = lists.get(key);
    if (list)
        list.push(place);
    else
        lists.set(key, [place]);
}


/***/ }),

/***/ 9706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony exports sentence, party */
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);

const BREAK = '&#8203;';
/** Names: of files, branches, items. Safe in prose and in table cells alike. */
function code(text, max = 300) {
    const shown = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), max);
    const longest = longestRun(shown);
    // A `|` would end a table cell even inside a code span; and GitHub's parser gives up on very long fences.
    if (shown === '' || shown.includes('|') || longest > 8)
        return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`;
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Titles and other prose that is not ours, as plain words on one line. */
function prose(text, max = 300) {
    return lineStart(escapedText((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\s+/g, ' ').trim(), max)));
}
/** One of our messages: what stands in double quotes is a value, and becomes code. */
function sentence(message, max = 900) {
    const parts = cut(visible(message), max).split('"');
    const isValue = (index) => index % 2 === 1 && index < parts.length - 1;
    let line = '';
    parts.forEach((part, index) => {
        if (isValue(index))
            line += code(part);
        else if (index % 2 === 1)
            line += `"${escapedText(part)}`;
        // Two code spans must never touch: their fences would run together.
        else
            line += part === '' && index > 0 ? ' ' : escapedText(part);
    });
    return lineStart(line.trim());
}
/** A block of lines to be copied, at the beginning of a line of the document. */
function fence(text, language, max = 4_000) {
    const body = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)((0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, max)).join('\n').replace(/\n+$/, '');
    const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${marks}${language}\n${body}\n${marks}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** `label` is Markdown already. Without a usable address only the label. */
function link(label, url) {
    return url === undefined ? label : `[${label}](${url})`;
}
/** Who it is, as far as it is known, with a link where there is a page. */
function party({ pull, branch, item, plan }, root) {
    const number = pull === undefined ? undefined : `#${pull}`;
    const page = pull === undefined ? undefined : address(root, 'pull', String(pull));
    const of = plan === undefined ? '' : ` of plan ${code(plan)}`;
    const names = [
        ...(number === undefined ? [] : [`pull request ${link(number, page)}`]),
        ...(branch === undefined ? [] : [number === undefined ? `branch ${code(branch)}` : `from ${code(branch)}`]),
        ...(item === undefined ? [] : [`(item ${code(item)}${of})`]),
    ];
    return names.join(' ') || `plan ${code(plan ?? '')}`;
}
/** An address below a repository's web address; undefined where that is none to trust in a link. */
function address(root, ...segments) {
    if (root === undefined || !/^https?:\/\/[\w.:/%~-]+$/.test(root))
        return undefined;
    return [root, ...segments.flatMap((each) => each.split('/')).map(encodeSegment)].join('/');
}
function encodeSegment(segment) {
    const wellFormed = segment.replace(/\p{Cs}/gu, '\ufffd');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
/** What would make a list or a heading of the line. */
function lineStart(line) {
    return line
        .replace(/^[-+=]/, entity)
        .replace(/^(\d+)([.)])/, (_, digits, sign) => digits + entity(sign));
}
function escapedText(text) {
    return text.replace(/[&<>\\`*_[\]|~$^@#]|:(?=\/\/)|(?<![a-z0-9])www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, (each) => /^[@#:]$|^\w\w/.test(each) ? each + BREAK : entity(each));
}
function entity(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    return longest;
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Ge: () => (/* binding */ partyWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   P8: () => (/* binding */ fullMessage),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* unused harmony exports branchWords, isAbout, ofSubject, overall */
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _findings_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/** Who and how many, in the words that every report shares. Plain text: values quoted, nothing escaped yet. */


/** `pull request #12 from "feat/a" (item "a" of plan "p")`, as far as it is known. */
function partyWords(party) {
    const names = [];
    if (party.pull !== undefined)
        names.push(`pull request #${party.pull}`);
    if (party.branch !== undefined)
        names.push(party.pull === undefined ? branchWords(party.branch) : `from "${party.branch}"`);
    const item = itemWords(party);
    if (item !== undefined)
        names.push(names.length > 0 ? `(${item})` : item);
    return names.join(' ') || 'the change';
}
/** A detached head has no branch to name. */
function branchWords(branch) {
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? `the ${branch}` : `branch "${branch}"`;
}
function itemWords(party) {
    if (party.item !== undefined)
        return `item "${party.item}"${party.plan === undefined ? '' : ` of plan "${party.plan}"`}`;
    return party.plan === undefined ? undefined : `plan "${party.plan}"`;
}
/** `"src/app.ts" is outside the scope of item "a". ask for it in the plan`: message and remedy as one text. */
function fullMessage(finding) {
    return joinSentences(finding.message, finding.remedy);
}
function joinSentences(first, second) {
    return [first.replace(/\.\s*$/, ''), second].filter((each) => each !== '').join('. ');
}
const SEVERITY_WORDS = { error: 'error', warn: 'warning', notice: 'notice' };
/** `2 errors, 1 notice`; `no findings` where there are none. */
function countWords(findings) {
    const words = ['error', 'warn', 'notice']
        .map((severity) => ({
        word: SEVERITY_WORDS[severity],
        count: findings.filter((each) => each.severity === severity).length,
    }))
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => plural(count, word));
    return words.join(', ') || 'no findings';
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** What speaks of nobody in particular (a plan) is everybody's. */
function isAbout(party, subject) {
    if (subject === 'all' || (party.pull === undefined && party.branch === undefined))
        return true;
    return 'pull' in subject ? party.pull === subject.pull : party.branch === subject.branch;
}
/** The part of a judgement that is about the pull request or branch under test. */
function ofSubject(judgement, subject) {
    if (subject === 'all')
        return judgement;
    const verdicts = judgement.verdicts.filter((verdict) => isAbout(verdict, subject));
    // Who shares the head has a part in the verdict.
    const heads = new Set(verdicts.map(({ head }) => head));
    const sharing = judgement.verdicts.filter(({ head }) => heads.has(head));
    return { ...judgement, verdicts, findings: findingsOn(judgement.findings, sharing) };
}
/** The worst of the verdicts; where there is none, a broken plan leaves nothing decided. */
function overall(judgement) {
    const outcomes = judgement.verdicts.map((each) => each.verdict);
    if (outcomes.includes('error'))
        return 'error';
    if (outcomes.includes('failure'))
        return 'failure';
    return outcomes.length === 0 && judgement.problems.length > 0 ? 'error' : 'success';
}


/***/ })

};
