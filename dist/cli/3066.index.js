export const id = 3066;
export const ids = [3066];
export const modules = {

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fileText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4573);
/** What the command line gets from outside and passes to a command. */



/** @throws Failure with this code and hint if the file cannot be read */
async function fileText(file, { directory }, code, hint) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), 'utf8');
    }
    catch (error) {
        throw (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedFailure */ .NR)(error, code, `"${file}" cannot be read.`, hint);
    }
}


/***/ }),

/***/ 9691:
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
// EXTERNAL MODULE: ./lib/core/report/lint-text.js + 2 modules
var lint_text = __webpack_require__(6457);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./lib/core/plan/yaml-edits.js
var yaml_edits = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/core/finding.js
var finding = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var quoting = __webpack_require__(1304);
// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/workflow-lint/agents.js

/**
 * An entry is `login`, `login[bot]`, `*` for every author, or `!login` to exclude one. Logins of managed users contain
 * a `_`.
 */
const ENTRY = /^(\*|!?[a-z0-9][a-z0-9_-]{0,99}(\[bot\])?)$/i;
/**
 * The input `agents`, entries separated by commas or white space.
 * @throws Failure `usage` for an entry that cannot match any author, which would otherwise have no effect silently
 */
function agentList(text) {
    const entries = text.split(/[\s,]+/).filter((each) => each !== '');
    const wrong = entries.find((each) => !ENTRY.test(each));
    if (wrong !== undefined)
        throw new failure/* Failure */.H('usage', `Input "agents" has "${wrong}", which is not a login.`, hintFor(wrong));
    if (entries.length > 0 && entries.every((each) => each.startsWith('!'))) {
        throw new failure/* Failure */.H('usage', `Input "agents" only excludes authors: "${entries.join(' ')}".`, 'Add "*" for every other author.');
    }
    return entries;
}
function hintFor(entry) {
    if (entry === '!*')
        return 'Remove the input "agents" if it is to apply to no author.';
    if (entry.startsWith('@') || entry.startsWith('!@'))
        return 'Write the login without "@".';
    if (entry.includes('*'))
        return 'Write each login in full. Only a "*" on its own means every author.';
    return 'Allowed: a login, a login with "[bot]", "*" for every author, and "!login" to exclude one.';
}

;// CONCATENATED MODULE: ./lib/workflow-lint/inputs.js
/** The inputs of this action and how each is read. The action itself and `lint --workflow` use the same code. */




const COMMANDS = ['check', 'lint', 'integrate', 'issues', 'rehearse'];
/** The events under which `check` does something. */
const CHECK_EVENTS = [
    'pull_request_target',
    'merge_group',
    'push',
    'schedule',
    'workflow_dispatch',
    'pull_request',
];
/** The events under which `rehearse` runs. No event of a pull request, whose author could choose what is checked out. */
const REHEARSE_EVENTS = ['schedule', 'workflow_dispatch'];
/**
 * Declared as in `action.yml`. Values are trimmed, and an empty one counts as absent, because a runner passes absent
 * values that way.
 */
const INPUTS = {
    command: (given) => oneOf('command', given ?? 'check', COMMANDS),
    token: (given) => {
        if (given !== undefined)
            return given;
        const hint = 'Remove it to use the token of the job, or use a secret that is set.';
        throw usageFailure('Input "token" is empty.', hint);
    },
    base: (given) => {
        if (!given?.startsWith('refs/'))
            return given;
        const name = given.replace(/^refs\/(heads\/)?/, '');
        throw usageFailure(`Input "base" is "${given}".`, `Write only the name of the branch: "${name}".`);
    },
    agents: (given) => agentList(given ?? ''),
    context: (given) => {
        if (given === undefined || (given.length <= 100 && !invisible/* HIDDEN */.RG.test(given)))
            return given;
        throw usageFailure('Input "context" is not a valid name for a status.', 'Write one line of at most 100 characters.');
    },
    comment: (given) => isTrue('comment', given),
    'request-budget': (given = '500') => {
        if (/^[1-9]\d{0,8}$/.test(given))
            return Number(given);
        throw usageFailure(`Input "request-budget" is "${given}".`, 'Write a whole number of at least 1, in digits.');
    },
    recreate: (given) => given,
    'dry-run': (given) => isTrue('dry-run', given),
};
const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);
function isInputName(name) {
    return Object.hasOwn(INPUTS, name);
}
/** The commands that each of these inputs belongs to. */
const COMMANDS_OF = { 'dry-run': ['integrate', 'issues'], recreate: ['integrate'] };
function commandsOf(name) {
    return name === 'dry-run' || name === 'recreate' ? COMMANDS_OF[name] : COMMANDS;
}
/** The inputs that are given but have no meaning for the command. */
function misplacedInputs(command, { dryRun, recreate }) {
    const given = [...(dryRun ? ['dry-run'] : []), ...(recreate === undefined ? [] : ['recreate'])];
    return given.filter((name) => !commandsOf(name).includes(command));
}
function misplacedInput(name, command) {
    return usageFailure(`Input "${name}" has no effect with "command: ${command}".`, `It belongs to ${commandsOf(name)
        .map((each) => `"command: ${each}"`)
        .join(' and ')}. Remove it.`);
}
function unknownInput(name) {
    return usageFailure(`Unknown input "${name}".`, `Allowed: ${quotedList(nearestFirst(name, INPUT_NAMES))}.`);
}
function oneOf(name, value, allowed) {
    const found = allowed.find((each) => each === value);
    if (found !== undefined)
        return found;
    throw usageFailure(`Input "${name}" is "${value}".`, `Allowed: ${quotedList(nearestFirst(value, allowed))}.`);
}
function isTrue(name, given) {
    return oneOf(name, given ?? 'false', ['true', 'false']) === 'true';
}
function usageFailure(message, hint) {
    return new failure/* Failure */.H('usage', message, hint);
}
function quotedList(names) {
    return names.map((each) => `"${each}"`).join(', ');
}
function nearestFirst(name, allowed) {
    const first = (0,nearest/* nearest */.p)(name, allowed);
    return first === undefined ? allowed : [first, ...allowed.filter((each) => each !== first)];
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
/** @param expression the text between `${{` and `}}`. If it has a mistake, its value is unknown */
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
/** The text between each `${{` and `}}`, and the text that is left without them. */
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
/** Where `}}` closes an expression. It does not count inside a string of the expression. */
function expressionEnd(text, from) {
    for (let at = from, isText = false; at < text.length; at++) {
        if (text[at] === "'")
            isText = !isText;
        else if (!isText && text.startsWith('}}', at))
            return at;
    }
    return undefined;
}
/** Accepts any name as a context or a function. GitHub decides which of them exist. */
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
/** Visits every part, also one that decides nothing, because `pathsIn` needs all paths. */
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


/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'];
function isServed(event) {
    return CHECK_EVENTS.includes(event);
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
        return (path) => (path === 'github.event_name' ? exactly(event) : UNKNOWN);
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


function setupOf(workflow, layout) {
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
        layout,
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
/** The branch that a step guards; empty: it names none. A full ref is refused, which another rule reports. */
function baseOf({ inputs }) {
    return (inputs.get('base')?.text.trim() ?? '').replace(/^refs\/heads\//, '');
}

// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/workflow-lint/ways.js
/** Ways to settle a finding that edit the workflow file. Each is tried before it is printed. */



/**
 * Comes first if the file has jobs without this action, because an event that starts the check would start them too.
 */
const OWN_WORKFLOW = (0,finding/* decide */.LD)('Give the check a workflow of its own');
function hasOtherJobs({ workflow, jobs }) {
    return workflow.jobs.some((job) => !jobs.includes(job));
}
/** If the file has other jobs, this offers no change of its events or of anything else that applies to all jobs. */
function forAllJobs(setup, way) {
    return hasOtherJobs(setup) ? [OWN_WORKFLOW, (0,finding/* decide */.LD)(way.title)] : [way];
}
function jobKeys(job) {
    return ['jobs', job.id];
}
function stepKeys(job, step) {
    return [...jobKeys(job), 'steps', job.steps.indexOf(step)];
}
/** GitHub ignores the letter case of inputs. */
function inputKeys({ layout }, job, step, name) {
    const keys = [...stepKeys(job, step), 'with'];
    const written = [...(0,yaml_parts/* partAt */.l0)(layout.root, keys).part.parts.keys()].find((each) => String(each).toLowerCase() === name.toLowerCase());
    return [...keys, written ?? name];
}
function removeKey({ layout }, title, ...places) {
    return (0,yaml_edits/* editFile */.$y)(layout, title, places.map((keys) => (0,yaml_edits/* remove */.TF)(layout, keys)));
}
/**
 * Keeps an empty part: no permissions are not the same as the default permissions, and an event needs no further
 * settings.
 */
function removeInside({ layout }, title, keys, empty) {
    const around = keys.slice(0, -1);
    const isOnly = (0,yaml_parts/* partAt */.l0)(layout.root, around).part.parts.size === 1;
    return (0,yaml_edits/* editFile */.$y)(layout, title, [isOnly ? (0,yaml_edits/* replaceValue */.uQ)(layout, around, empty) : (0,yaml_edits/* remove */.TF)(layout, keys)]);
}
function setValue({ layout }, title, keys, value) {
    const key = keys.at(-1);
    const { found } = (0,yaml_parts/* partAt */.l0)(layout.root, keys);
    return (0,yaml_edits/* editFile */.$y)(layout, title, [
        found ? (0,yaml_edits/* replaceValue */.uQ)(layout, keys, value) : (0,yaml_edits/* addKeys */.UJ)(layout, keys.slice(0, -1), [`${key}: ${value}`]),
    ]);
}
/** The word as a key, a value, or an entry of a list. */
function correctWord({ layout }, title, keys, from, to) {
    const { part, found } = (0,yaml_parts/* partAt */.l0)(layout.root, [...keys, from]);
    return (0,yaml_edits/* editFile */.$y)(layout, title, [
        found && part.key ? (0,yaml_edits/* renameKey */.ep)(layout, [...keys, from], to) : replaceText(layout, keys, from, to),
    ]);
}
function replaceText(layout, keys, from, to) {
    const { part, found } = (0,yaml_parts/* partAt */.l0)(layout.root, keys);
    const places = part.kind === 'list' ? [...part.parts.keys()].map((index) => [...keys, index]) : [keys];
    const place = found
        ? places.find((each) => {
            const { from: start, to: end } = (0,yaml_parts/* partAt */.l0)(layout.root, each).part;
            return layout.source.text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2') === from;
        })
        : undefined;
    return place && (0,yaml_edits/* replaceValue */.uQ)(layout, place, to);
}
/** @param value the value of the event. Empty if it needs none */
function addEvent(setup, title, event, value = '') {
    const { layout } = setup;
    const { part } = (0,yaml_parts/* partAt */.l0)(layout.root, ['on']);
    const entry = `${event}:${value === '' ? '' : ` ${value}`}`;
    const existing = setup.workflow.triggers.map((trigger) => trigger.event).filter((each) => each !== event);
    const isMap = part.kind === 'map';
    const change = isMap
        ? (0,yaml_parts/* partAt */.l0)(layout.root, ['on', event]).found
            ? (0,yaml_edits/* replaceValue */.uQ)(layout, ['on', event], value)
            : (0,yaml_edits/* addKeys */.UJ)(layout, ['on'], [part.flow && value === '' ? `${event}: {}` : entry])
        : value === '' && part.kind === 'list'
            ? (0,yaml_edits/* addEntries */.SS)(layout, ['on'], [event])
            : asMap(layout, [...existing.map((each) => `${each}:`), entry]);
    return (0,yaml_edits/* editFile */.$y)(layout, title, [change]);
}
/** Turns a single event or a list of events into a map. */
function asMap(layout, lines) {
    const { part, found } = (0,yaml_parts/* partAt */.l0)(layout.root, ['on']);
    if (!found || !part.key)
        return undefined;
    const colon = layout.source.text.indexOf(':', part.key.to);
    const to = Math.max(colon + 1, part.from + layout.source.text.slice(part.from, part.to).trimEnd().length);
    return [{ from: colon + 1, to, text: `\n${lines.map((line) => `  ${line}`).join('\n')}` }];
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/bad-input.js







/** Reports a value that the action refuses, read with the same code. The value of an expression is unknown here. */
const badInput = {
    id: 'bad-input',
    lint: (setup) => setup.uses.flatMap(({ job, step }) => [...step.inputs].flatMap(([name, input]) => {
        const refused = refusal(name, input);
        if (!refused)
            return [];
        const corrections = correct(setup, job, step, name, input);
        return {
            severity: 'error',
            at: input.at,
            wanted: `a value that the action accepts for ${(0,plan_source/* quotedText */.w0)(name)}`,
            found: input.isStructure ? 'a list or a map' : (0,plan_source/* quotedText */.w0)(input.text),
            message: `The ${jobWords(job)} gives the action a value that it refuses. ${refused.message}`,
            // For a base, the message already says what the correction does.
            ...(0,finding/* offer */.x)(...corrections, ...(name === 'base' && corrections.length > 0 ? [] : [(0,finding/* decide */.LD)(refused.hint.replace(/\.$/, ''))])),
        };
    })),
};
/** The value that was surely meant. */
function correct(setup, job, step, name, { text, isStructure }) {
    const keys = inputKeys(setup, job, step, name);
    if (isStructure)
        return [];
    const branch = /^refs\/heads\/(.+)$/.exec(text.trim())?.[1];
    if (name === 'base' && branch !== undefined)
        return [setValue(setup, `Write only the name of the branch: "${branch}"`, keys, (0,quoting/* quotedYaml */.kk)(branch))];
    return name === 'token' ? [removeKey(setup, 'Remove it to use the token of the job', keys)] : [];
}
function refusal(name, { text, isStructure }) {
    // Other rules report an unknown command and an unknown input.
    if (!isInputName(name) || name === 'command')
        return undefined;
    if (isStructure) {
        const hint = 'Write it as text on one line, with entries separated by commas.';
        return { message: `Input "${name}" is a list or a map, but inputs are text.`, hint };
    }
    if (text.includes('${{'))
        return undefined;
    try {
        INPUTS[name](text.trim() || undefined);
        return undefined;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/workflow-lint/branch-filter.js
/**
 * Which branches a filter of an event accepts: the last pattern that matches decides, and `!` excludes.
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

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/branch-filter.js







/** Usual names of a default branch. GitHub itself uses the first two. */
const LIKELY = ['main', 'master', 'trunk', 'develop'];
const EVENTS = ['pull_request_target', 'pull_request', 'push', 'merge_group'];
/** Reports a filter that leaves out the base branch, so that nothing on it is checked. */
const branchFilter = {
    id: 'branch-filter',
    lint: (setup) => {
        const { uses, triggers } = setup;
        const followed = uses.filter(({ command }) => command !== 'lint');
        return triggers
            .filter(({ event }) => EVENTS.includes(event))
            .flatMap((trigger) => {
            // Reports once for each trigger, because the filter is in one place anyway.
            const [first] = followed.flatMap((use) => baseLeftOut(use, trigger, setup) ?? []);
            return first ? [first] : [];
        });
    },
};
function baseLeftOut(use, trigger, setup) {
    const { event, filters } = trigger;
    const [name, filter] = [...filters].find(([each]) => each === 'branches' || each === 'branches-ignore') ?? [];
    const base = baseOf(use.step);
    if (!filter || base.includes('${{'))
        return undefined;
    const isIgnored = name === 'branches-ignore';
    const keys = ['on', event];
    const starts = (branch) => takesBranch(filter.patterns, branch) !== isIgnored;
    const list = `${(0,plan_source/* quotedText */.w0)(name ?? '')} ${filter.patterns.map(plan_source/* quotedText */.w0).join(', ')}`;
    const effect = event === 'push'
        ? 'a merge or a change of the plans there does not update verdicts'
        : 'pull requests into it are not checked';
    if (base !== '') {
        if (starts(base))
            return undefined;
        return {
            severity: 'error',
            at: filter.at,
            wanted: `${(0,plan_source/* quotedText */.w0)(event)} on the base ${(0,plan_source/* quotedText */.w0)(base)}`,
            found: list,
            message: `${(0,plan_source/* quotedText */.w0)(event)} leaves out ${(0,plan_source/* quotedText */.w0)(base)}, which ${jobWords(use.job)} guards (input "base"): ${effect}.`,
            ...(0,finding/* offer */.x)(...forAllJobs(setup, isIgnored
                ? takeOut(setup, base, [...keys, 'branches-ignore'])
                : (0,yaml_edits/* editFile */.$y)(setup.layout, `Add ${(0,plan_source/* quotedText */.w0)(base)} to "branches"`, [
                    (0,yaml_edits/* addEntries */.SS)(setup.layout, [...keys, 'branches'], [(0,quoting/* quotedYaml */.kk)(base)]),
                ]))),
        };
    }
    // The file does not name the default branch, so a list with one of its usual names counts as including it.
    const isDoubtful = isIgnored ? LIKELY.slice(0, 2).some((each) => !starts(each)) : !LIKELY.some(starts);
    if (!isDoubtful)
        return undefined;
    return {
        severity: 'warn',
        at: filter.at,
        wanted: `${(0,plan_source/* quotedText */.w0)(event)} on the default branch, which ${jobWords(use.job)} guards`,
        found: list,
        message: `${(0,plan_source/* quotedText */.w0)(event)} seems to leave out the default branch, which ${jobWords(use.job)} guards: ${effect}.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(isIgnored ? 'Write "branches" with the default branch' : 'Add the default branch to "branches"'), (0,finding/* decide */.LD)('Write the base branch that you mean into the input "base"')),
    };
}
/** The place of the name in the list, if the list has the name itself and not a pattern for it. */
function takeOut(setup, base, keys) {
    const title = `Remove ${(0,plan_source/* quotedText */.w0)(base)} from "branches-ignore"`;
    const { patterns = [] } = setup.triggers.find(({ event }) => event === keys[1])?.filters.get('branches-ignore') ?? {};
    if (!patterns.includes(base))
        return (0,finding/* decide */.LD)(title);
    return patterns.length === 1
        ? removeInside(setup, title, keys, '')
        : removeKey(setup, title, [...keys, patterns.indexOf(base)]);
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/checkout.js




const HEAD = /^github\.(?:head_ref|event\.(?:number|pull_request\.(?:number|merge_commit_sha|head(?:\..+)?))|event\.workflow_run\.head_.+)$/;
const MERGED = /^github\.(?:sha|ref|ref_name)$/;
const GIT = /\bgit\b/i;
const VERB = /\b(?:fetch|checkout|switch|pull|clone|worktree|reset|merge)\b/i;
const HEAD_IN_SCRIPT = /\bpull\/|\bGITHUB_HEAD_REF\b/;
/**
 * Reports a checkout of pull request code. The check does not need it, and it would run with the permissions of the
 * job.
 */
const checkout = {
    id: 'checkout',
    lint: (setup) => setup.workflow.jobs.flatMap((job) => {
        const isOurs = setup.jobs.includes(job);
        // Another job on "pull_request" has a token with few rights, so it may check out anything.
        const matters = isOurs || setup.triggers.some(({ event }) => event === 'pull_request_target');
        return matters ? job.steps.flatMap((step) => headCheckouts(job, step, isOurs, setup)) : [];
    }),
};
function headCheckouts(job, step, isOurs, setup) {
    const { workflow, triggers, uses } = setup;
    if (uses.length === 0)
        return [];
    const mergeEvent = triggers.find(({ event }) => event === 'pull_request' || event === 'merge_group')?.event;
    const taken = scriptCheckout(step, [workflow.env, job.env]) ??
        actionCheckout(step) ??
        (isOurs && mergeEvent ? defaultCheckout(step, mergeEvent) : undefined);
    if (!taken)
        return isOurs ? [] : baseCheckout(job, step, setup);
    return {
        severity: 'error',
        at: taken.at,
        wanted: 'no code of the pull request',
        found: taken.found,
        message: `The ${jobWords(job)} checks out code of the pull request (${taken.found}). Code that runs from it has the rights of the job${isOurs ? ', and can change the verdict' : ' and of the default branch, including its cache'}.`,
        ...(isOurs
            ? (0,finding/* offer */.x)(withoutCheckout(setup, job, step), ...elsewhere(setup))
            : (0,finding/* offer */.x)(OWN_WORKFLOW, (0,finding/* decide */.LD)('Move the job to another workflow, on "pull_request"'))),
    };
}
function elsewhere({ triggers }) {
    const isThere = triggers.every(({ event }) => event === 'pull_request');
    return isThere ? [] : [(0,finding/* decide */.LD)('Move it to another workflow, on "pull_request"')];
}
/** Later steps may need what it checks out, and `./` is in it. */
function withoutCheckout(setup, job, step) {
    const title = 'Remove the checkout: the check reads what it needs through the API';
    if (setup.uses.some((use) => use.job === job && use.step.uses?.text.trim().startsWith('./')))
        return (0,finding/* decide */.LD)('Use a release of the action by its commit in place of "./", and remove the checkout');
    const others = job.steps.filter((each) => each !== step && !setup.uses.some((use) => use.step === each));
    return step.run || others.length > 0 ? (0,finding/* decide */.LD)(title) : removeKey(setup, title, stepKeys(job, step));
}
/** If a build workflow was changed to "pull_request_target", its builds test the base, with its secrets. */
function baseCheckout(job, step, { triggers }) {
    if (!isCheckout(step.uses?.text) || !triggers.some(({ event }) => event === 'pull_request_target'))
        return [];
    return {
        severity: 'warn',
        at: step.uses?.at ?? step.at,
        wanted: 'jobs on "pull_request_target" that need no code',
        found: 'a checkout of the base branch',
        message: `The ${jobWords(job)} runs on "pull_request_target", so it checks out the base branch instead of the pull request, and it can use the secrets of the repository.`,
        ...(0,finding/* offer */.x)(OWN_WORKFLOW),
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
    return { at: ref?.at ?? uses?.at ?? at, found: `${what}, which on "${event}" means the merge of the pull request` };
}
function isCheckout(uses) {
    return /^actions\/checkout(?:@|$)/i.test(uses?.trim() ?? '');
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/continue-on-error.js




/** It turns every failed run into a successful one. */
const continueOnError = {
    id: 'continue-on-error',
    lint: (setup) => [
        ...setup.checkJobs.map((job) => ({
            what: `The ${jobWords(job)}`,
            said: job.continueOnError,
            keys: jobKeys(job),
        })),
        ...setup.checks.map(({ job, step }) => ({
            what: `The step of ${jobWords(job)}`,
            said: step.continueOnError,
            keys: stepKeys(job, step),
        })),
    ].flatMap(({ what, said, keys }) => {
        if (said === undefined || isUnsetOrFalse(said))
            return [];
        const way = removeKey(setup, 'Remove "continue-on-error"', [...keys, 'continue-on-error']);
        return [continueRemark(what, said, way)];
    }),
};
function continueRemark(what, { text, at }, way) {
    return {
        severity: 'error',
        at,
        wanted: 'a job that fails when the check fails',
        found: (0,plan_source/* quotedText */.w0)(`continue-on-error: ${text}`),
        message: `${what} has "continue-on-error", so its run passes even when the check fails.`,
        ...(0,finding/* offer */.x)(way),
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/environment.js



/** An environment can make a job wait for an approval or a timer. One whose secrets the job uses is accepted. */
const environmentRule = {
    id: 'environment',
    lint: (setup) => setup.checkJobs.flatMap((job) => {
        if (!job.environment || takesSecret(job))
            return [];
        return {
            severity: 'warn',
            at: job.environment,
            wanted: 'a job that waits for nothing',
            found: '"environment"',
            message: `The ${jobWords(job)} has an "environment". If that requires an approval or a wait, every run stops there, and verdicts are not updated.`,
            ...(0,finding/* offer */.x)(removeKey(setup, 'Remove "environment", because the token of the job is enough', [
                ...jobKeys(job),
                'environment',
            ])),
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
        const [use] = uses.filter(({ command }) => command === 'integrate' || command === 'issues');
        const trigger = workflow.triggers.find(({ event }) => isOfPulls(event) || event === 'merge_group');
        if (!use || !trigger)
            return [];
        return {
            severity: 'error',
            at: trigger.at,
            wanted: '"push" to the base branch, "schedule" and "workflow_dispatch"',
            found: `"${trigger.event}"`,
            message: `The ${jobWords(use.job)} ${use.command === 'issues' ? 'writes the issues of the items' : 'opens the integration issue'} with a token that can write, so "${trigger.event}" must not start it.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)(`Give "${use.command}" a workflow of its own, on "push", "schedule" and "workflow_dispatch"`)),
        };
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/job-condition.js





const ONLY_NEW_BASE = "github.event.action != 'edited' || github.event.changes.base";
/** GitHub counts a skipped job as a success. Only an edit that keeps the base may be skipped, because it changes no verdict. */
const jobCondition = {
    id: 'job-condition',
    lint: (setup) => {
        const { checks, checkJobs, triggers, isCalled } = setup;
        // In a called workflow any event is possible.
        const triggerCases = isCalled ? [{ event: 'workflow_call' }] : triggerCasesOf(triggers);
        const of = (what, condition, keys) => {
            if (condition === undefined)
                return [];
            const skipped = triggerCases.map((triggerCase) => ({
                triggerCase,
                holds: conditionHolds(condition.text, triggerCase),
            }));
            // A case that is skipped for certain is more useful than one that may be skipped.
            const first = skipped.find(({ holds }) => holds === false) ?? skipped.find(({ holds }) => holds === undefined);
            const ways = [
                removeKey(setup, 'Remove the "if"', [...keys, 'if']),
                setValue(setup, `Skip only edits of the text: "if: ${ONLY_NEW_BASE}"`, [...keys, 'if'], ONLY_NEW_BASE),
            ];
            return first ? [{ ...conditionRemark(what, condition.text, condition.at, first), ...(0,finding/* offer */.x)(...ways) }] : [];
        };
        return [
            ...checkJobs.flatMap((job) => of(`The ${jobWords(job)}`, job.condition, jobKeys(job))),
            ...checks.flatMap(({ job, step }) => of(`The step of ${jobWords(job)}`, step.condition, stepKeys(job, step))),
        ];
    },
};
function conditionRemark(what, condition, at, { triggerCase, holds }) {
    const how = holds === false ? 'skips it' : 'can skip it';
    return {
        severity: 'error',
        at,
        wanted: 'no "if", or one that skips only "edited" without a new base branch',
        found: `${(0,plan_source/* quotedText */.w0)(condition)}, which ${how} on ${triggerCaseWords(triggerCase)}`,
        message: `${what} has an "if" that ${how} on ${triggerCaseWords(triggerCase)}, and GitHub counts a skipped job as a success.`,
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/job-name.js




/** Every job is a check run with its name. If a status has the same name, GitHub requires both, and people see one. */
const jobNameRule = {
    id: 'job-name',
    lint: (setup) => {
        const { workflow, checks, postsStatuses } = setup;
        if (!postsStatuses)
            return [];
        const contexts = new Map(checks.map(({ context }) => [context.toLowerCase(), context]));
        // The context of the default branch has no suffix, and the branch in `base` may be the default branch.
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
                message: `The ${jobWords(job)} has the same name as the commit status ${(0,plan_source/* quotedText */.w0)(context)}. A required status check of that name would mean both the status and this job.`,
                ...(0,finding/* offer */.x)(setValue(setup, 'Give the job another name, such as "reconcile"', [...jobKeys(job), 'name'], 'reconcile'), (0,finding/* decide */.LD)('Set the input "context"')),
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/job-needs.js




/** A job is skipped when one that it needs fails or is skipped, and GitHub counts a skipped job as a success. */
const jobNeeds = {
    id: 'job-needs',
    lint: (setup) => setup.checkJobs.flatMap((job) => {
        const { triggers } = setup;
        const { needs, condition } = job;
        if (!needs)
            return [];
        // GitHub puts "success()" before a condition without a status function.
        const runsAnyway = condition !== undefined &&
            /\balways\s*\(/i.test(condition.text) &&
            triggerCasesOf(triggers).every((triggerCase) => conditionHolds(condition.text, triggerCase));
        const message = runsAnyway
            ? `The ${jobWords(job)} has "needs", so it waits for other jobs and posts nothing until they end.`
            : `The ${jobWords(job)} has "needs". When a job before it fails or is skipped, it is skipped too, and GitHub counts that as a success.`;
        return {
            severity: runsAnyway ? 'warn' : 'error',
            at: needs,
            wanted: 'a job that waits for nothing',
            found: '"needs"',
            message,
            ...(0,finding/* offer */.x)(removeKey(setup, 'Remove "needs"', [...jobKeys(job), 'needs']), (0,finding/* decide */.LD)('Make the other jobs need this one')),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/lost-run.js






const OF_ONE_RUN = /^github\.run_(?:id|number)$/;
/** What is different for each group of a merge queue. */
const OF_ONE_GROUP = /^github\.(?:ref|ref_name|sha|event\.merge_group(?:\..+)?)$/;
/** What is different for each pull request. A branch name is not, because two forks can use the same one. */
const OF_ONE_PULL = /^github\.(?:event\.(?:number|pull_request\.(?:number|id|node_id|url|html_url))|ref|ref_name)$/;
const QUEUE_GROUP = "parallel-work-${{ github.event_name == 'merge_group' && github.ref || 'all' }}";
const PULL_GROUP = '${{ github.workflow }}-${{ github.event.pull_request.number }}';
/** Reports runs that can be cancelled or dropped for a run that does not do all of their work. */
const lostRun = {
    id: 'lost-run',
    lint: (setup) => {
        if (setup.checks.length === 0)
            return [];
        const all = [
            { what: 'The workflow', concurrency: setup.workflow.concurrency, checks: setup.checks, keys: [] },
            ...setup.checkJobs.map((job) => ({
                what: `The ${jobWords(job)}`,
                concurrency: job.concurrency,
                checks: setup.checks.filter((check) => check.job === job),
                keys: jobKeys(job),
            })),
        ];
        return all.flatMap(({ what, concurrency, checks, keys: around }) => {
            const keys = [...around, 'concurrency'];
            if (!concurrency || namesPath(concurrency.group.text, OF_ONE_RUN))
                return [];
            const known = setup.followsAll
                ? cancelledStatusRuns(what, concurrency, keys, setup)
                : lostAdviceRuns(what, concurrency, keys, setup);
            const queued = setup.followsAll && !known ? droppedQueueRuns(what, concurrency, keys, setup) : undefined;
            const idle = runsLostToIdleOnes(what, concurrency, checks, keys, setup);
            return [known, queued, idle].filter((each) => each !== undefined);
        });
    },
};
/** One run updates the statuses of all pull requests. Cancelled runs leave them out of date, and with many pushes no run would end. */
function cancelledStatusRuns(what, { cancel }, keys, setup) {
    if (!cancel || !mayCancel(cancel.text, setup))
        return undefined;
    return {
        severity: 'error',
        at: cancel.at,
        wanted: '"cancel-in-progress: false"',
        found: (0,plan_source/* quotedText */.w0)(cancel.text),
        message: `${what} has "cancel-in-progress". A run updates the statuses of all pull requests, and a cancelled run leaves them out of date.`,
        ...(0,finding/* offer */.x)(...ofGroup(setup, keys, removeKey(setup, 'Remove "cancel-in-progress", because a waiting run reads the current state when it starts', [
            ...keys,
            'cancel-in-progress',
        ]))),
    };
}
/** Any run updates all pull requests, but a group of the merge queue gets its status only from its own run. */
function droppedQueueRuns(what, { group, queue }, keys, setup) {
    const { triggers } = setup;
    const isAsked = triggers.some(({ event }) => event === 'merge_group');
    if (!isAsked || namesPath(group.text, OF_ONE_GROUP) || queue?.text.trim() === 'max')
        return undefined;
    return {
        severity: 'warn',
        at: group.at,
        wanted: 'a concurrency group for each group of the merge queue',
        found: (0,plan_source/* quotedText */.w0)(group.text),
        message: `${what} has the concurrency group ${(0,plan_source/* quotedText */.w0)(group.text)} for every event. In a merge queue, the waiting run of one merge group is dropped for the next run, and the merge queue waits for that group until it times out.`,
        ...(0,finding/* offer */.x)(...ofGroup(setup, keys, writeGroup(setup, keys, QUEUE_GROUP, `Write "group: ${QUEUE_GROUP}"`))),
    };
}
function lostAdviceRuns(what, { group, cancel, queue }, keys, setup) {
    const isCancelled = cancel !== undefined && mayCancel(cancel.text, setup);
    if (namesPath(group.text, OF_ONE_PULL) || (queue?.text.trim() === 'max' && !isCancelled))
        return undefined;
    const verb = isCancelled ? 'cancels' : 'drops';
    return {
        severity: 'error',
        at: group.at,
        wanted: 'a group for each pull request',
        found: (0,plan_source/* quotedText */.w0)(group.text),
        message: `${what} has the concurrency group ${(0,plan_source/* quotedText */.w0)(group.text)}, which pull requests can share. A run for one ${verb} the run for another, which then has no verdict.`,
        ...(0,finding/* offer */.x)(...ofGroup(setup, keys, writeGroup(setup, keys, PULL_GROUP, `Put the number into the group: "${PULL_GROUP}"`))),
    };
}
/**
 * A run enters the concurrency group before GitHub evaluates an `if`, so a run that is skipped can replace one that is not:
 * https://github.com/sgl-project/sglang-jax/pull/1179, https://github.com/ROCm/rocm-systems/pull/9087.
 */
function runsLostToIdleOnes(what, { at, cancel, queue }, checks, keys, setup) {
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
        found: `the "if" of ${jobWords(idle.job)}, which skips an edit of title or text`,
        message: `${what} has "concurrency", and ${jobWords(idle.job)} has an "if". A run for an edited title does nothing, but replaces one that ${other}, whose work is then lost.`,
        ...(0,finding/* offer */.x)(removeKey(setup, 'Remove the "if", because one more run takes only seconds', ...(skipsEdits(idle.job.condition) ? [[...jobKeys(idle.job), 'if']] : []), ...(skipsEdits(idle.step.condition) ? [[...stepKeys(idle.job, idle.step), 'if']] : [])), ...ofGroup(setup, keys, removeKey(setup, 'Remove "concurrency"', keys))),
    };
}
/** The group of the file applies to all its jobs. */
function ofGroup(setup, keys, way) {
    return keys.length === 1 ? forAllJobs(setup, way) : [way];
}
/** The group may be the whole value of `concurrency`. */
function writeGroup(setup, keys, group, title) {
    const isMap = (0,yaml_parts/* partAt */.l0)(setup.layout.root, keys).part.kind === 'map';
    return setValue(setup, title, isMap ? [...keys, 'group'] : keys, `"${group}"`);
}
/** Whether it may cancel a run in some trigger case. */
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
    synchronize: 'a push to a pull request is not checked',
    reopened: 'a reopened pull request keeps its old verdict',
    edited: 'a pull request whose base branch changes keeps the verdict for the old one',
    closed: 'when a pull request closes, the others keep failing',
    push: 'a change of the plans on the base branch does not update verdicts',
    workflow_dispatch: 'nobody can start the workflow by hand after a lost run',
    merge_group: 'a merge queue would wait for the check forever',
};
/** Reports missing events. A verdict is out of date until an event starts the check again. */
const missingEvent = {
    id: 'missing-event',
    lint: (setup) => {
        if (setup.checks.length === 0 || setup.isCalled)
            return [];
        return [missingPullEvent(setup), missingTypes(setup), setup.followsAll ? missingOtherEvents(setup) : []].flat();
    },
};
function missingPullEvent(setup) {
    const { workflow, triggers, followsAll } = setup;
    if (triggers.some(({ event }) => isOfPulls(event)))
        return [];
    const event = followsAll ? 'pull_request_target' : 'pull_request';
    const types = [...READ_TYPES, ...(followsAll ? ['closed'] : []), ...DRAFT_TYPES].join(', ');
    return {
        severity: 'error',
        at: workflow.on,
        wanted: `the event "${event}"`,
        found: 'no pull request event',
        message: `No pull request starts this workflow, because the event "${event}" is missing.`,
        ...(0,finding/* offer */.x)(...forAllJobs(setup, addEvent(setup, `Add "${event}" with "types: [${types}]"`, event, `{ types: [${types}] }`))),
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
            : 'no "types", so GitHub uses "opened", "synchronize" and "reopened"',
        message: `"${trigger.event}" leaves out ${lacking.map((type) => `"${type}"`).join(', ')}: ${why}.`,
        ...(0,finding/* offer */.x)(...forAllJobs(setup, writeTypes(setup, trigger, all))),
    });
    return [
        ...(missing.length > 0 ? [remark('error', missing, missing.map((type) => WHY[type]).join('; '))] : []),
        ...(drafts.length > 0
            ? [remark('warn', drafts, 'the status is not updated when a pull request becomes a draft or ready for review')]
            : []),
    ];
}
function missingOtherEvents(setup) {
    const { workflow, triggers } = setup;
    const lacking = ['push', 'workflow_dispatch', 'merge_group'].filter((event) => !triggers.some((trigger) => trigger.event === event && !isOnlyOfTags(trigger.filters)));
    return lacking.map((event) => {
        const tags = triggers.find((trigger) => trigger.event === event);
        return {
            // Not every repository has a merge queue.
            severity: event === 'push' ? 'error' : event === 'merge_group' ? 'notice' : 'warn',
            at: tags?.at ?? workflow.on,
            wanted: `the event "${event}"${event === 'push' ? ' for the base branch' : ''}`,
            found: tags ? 'one for tags only' : 'none',
            message: `The event "${event}"${event === 'push' ? ' for the base branch' : ''} is missing: ${WHY[event]}.`,
            ...(0,finding/* offer */.x)(...forAllJobs(setup, missingEventWay(setup, event))),
        };
    });
}
function writeTypes(setup, { event }, all) {
    const title = `Write "types: [${all}]"`;
    const { part } = (0,yaml_parts/* partAt */.l0)(setup.layout.root, ['on', event]);
    return part.kind === 'map' && part.key
        ? setValue(setup, title, ['on', event, 'types'], `[${all}]`)
        : addEvent(setup, title, event, `{ types: [${all}] }`);
}
/** The file does not have to name the base. Then only a person knows which branch it is. */
function missingEventWay(setup, event) {
    if (event !== 'push')
        return addEvent(setup, `Add "${event}"`, event);
    const bases = new Set(setup.checks.map(({ step }) => baseOf(step)));
    const [base = ''] = bases;
    if (bases.size !== 1 || base === '' || base.includes('${{'))
        return (0,finding/* decide */.LD)('Add "push" with "branches: [<base branch>]"');
    const branches = `branches: [${(0,quoting/* quotedYaml */.kk)(base)}]`;
    return addEvent(setup, `Add "push" with "${branches}"`, event, `{ ${branches} }`);
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




const CRON = '*/30 * * * *';
const EVERY_HALF_HOUR = `[{ cron: '${CRON}' }]`;
/** What does not happen without a schedule, by command. */
const LOST = {
    integrate: 'the integration issue is not opened',
    issues: 'the issues of the items are not updated',
};
/** Some events start no run, such as a merge made with the token of a job. A schedule makes up for them. */
const noSchedule = {
    id: 'no-schedule',
    lint: (setup) => {
        const { workflow, uses, checks, triggers, followsAll } = setup;
        const schedule = triggers.find(({ event }) => event === 'schedule');
        const writer = uses.find(({ command }) => command === 'integrate' || command === 'issues')?.command;
        const follows = writer !== undefined || (checks.length > 0 && followsAll);
        if (!follows)
            return [];
        if (schedule && schedule.crons.length > 0)
            return cronRemarks(schedule.crons, setup);
        return {
            severity: 'error',
            at: schedule?.at ?? workflow.on,
            wanted: 'the event "schedule", with a "cron" line',
            found: schedule ? 'a schedule without a "cron" line' : 'none',
            message: `There is no "schedule". When a run is lost, or when the token of a job merges, which starts no workflow, ${LOST[writer ?? ''] ?? 'verdicts are not updated'}.`,
            ...(0,finding/* offer */.x)(...forAllJobs(setup, addEvent(setup, `Add "schedule: ${EVERY_HALF_HOUR}"`, 'schedule', EVERY_HALF_HOUR))),
        };
    },
};
function cronRemarks(crons, setup) {
    const write = (index) => (0,finding/* offer */.x)(...forAllJobs(setup, setValue(setup, `Write "cron: '${CRON}'", for every half hour`, ['on', 'schedule', index, 'cron'], `'${CRON}'`)));
    const read = crons.map(({ text, at }, index) => ({ text, at, index, cron: readCron(text) }));
    const refused = read.filter(({ cron }) => cron === undefined);
    const [first] = read;
    const isRare = refused.length === 0 && first && !isDaily(read.flatMap(({ cron }) => cron ?? []));
    return [
        ...refused.map(({ text, at, index }) => ({
            severity: 'error',
            at,
            wanted: 'five fields: minute, hour, day of the month, month, day of the week',
            found: (0,plan_source/* quotedText */.w0)(text),
            message: `"cron" is ${(0,plan_source/* quotedText */.w0)(text)}, which GitHub cannot read. GitHub refuses the whole file, and nothing is checked.`,
            ...write(index),
        })),
        ...(isRare
            ? [
                {
                    severity: 'warn',
                    at: first.at,
                    wanted: 'a run at least once a day, better every half hour',
                    found: read.map(({ text }) => (0,plan_source/* quotedText */.w0)(text)).join(', '),
                    message: `The schedule starts a run less than once a day (${read.map(({ text }) => (0,plan_source/* quotedText */.w0)(text)).join(', ')}), so the result of a lost run may be missing for that long.`,
                    ...write(0),
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
            message: 'No step of this workflow uses parallel-work, so there is nothing to check.',
            ...(calls
                ? (0,finding/* offer */.x)((0,finding/* decide */.LD)(`Give the path of the workflow that is called here: ${(0,plan_source/* quotedText */.w0)(calls.text)}`))
                : (0,finding/* offer */.x)((0,finding/* decide */.LD)('Give the path of the workflow that runs the check'), (0,finding/* decide */.LD)('Add a step with "uses: <owner>/parallel-work@<commit>"'))),
        };
    },
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/path-filter.js


/** A required check of a workflow that a path filter skips stays pending, and a verdict can depend on any path. */
const pathFilter = {
    id: 'path-filter',
    lint: (setup) => setup.checks.length === 0
        ? []
        : setup.triggers.flatMap(({ event, filters }) => ['paths', 'paths-ignore'].flatMap((name) => {
            const at = filters.get(name)?.at;
            if (!at)
                return [];
            return {
                severity: 'error',
                at,
                wanted: 'a run for every change, regardless of its paths',
                found: `"${name}" of "${event}"`,
                message: `"${event}" has "${name}". When it skips the workflow, the check is missing or keeps its old result.`,
                ...(0,finding/* offer */.x)(...forAllJobs(setup, removeInside(setup, `Remove "${name}": the check itself passes quickly when no plan is about the changed paths`, ['on', event, name], ''))),
            };
        })),
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/permissions.js






const RANK = { none: 0, read: 1, write: 2 };
const CONTENTS = { level: 'read', why: 'it reads the plans and the base branch' };
const PULLS = { level: 'read', why: 'it reads the pull requests and their changed files' };
const INTEGRATE = [
    ['contents', { level: 'write', why: 'it writes the ref that keeps a second integration issue from being opened' }],
    ['issues', { level: 'write', why: 'it opens the integration issue' }],
    ['pull-requests', PULLS],
    ['actions', { level: 'read', why: 'it checks whether the run that was opening the issue has ended' }],
];
const ISSUES = [
    ['contents', { level: 'write', why: 'it writes the ref that keeps an item from getting a second issue' }],
    ['issues', { level: 'write', why: 'it opens, updates and closes the issues of the items' }],
    ['pull-requests', PULLS],
    ['actions', { level: 'read', why: 'it checks whether the run that was writing the issues has ended' }],
];
/** It reads through Git, with the credentials of the checkout. */
const REHEARSE = [['contents', { level: 'read', why: 'it fetches the branches' }]];
const NEEDS_OF = {
    integrate: INTEGRATE,
    issues: ISSUES,
    rehearse: REHEARSE,
};
/** Permissions at the top of the file apply to every job without its own. Without them a setting of the repository decides. */
const openPermissions = {
    id: 'open-permissions',
    lint: (setup) => setup.workflow.permissions !== undefined || setup.uses.length === 0
        ? []
        : [
            {
                severity: 'warn',
                at: setup.workflow.on,
                wanted: '"permissions: {}" at the top, and in each job the permissions that it needs',
                found: 'no "permissions" at the top',
                message: 'There is no "permissions" at the top. For a job without its own, a setting of the repository decides, and it may allow writing everything.',
                ...(0,finding/* offer */.x)(closePermissions(setup)),
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
                found: has === undefined ? 'no "permissions", so a setting of the repository decides' : `"${scope}: ${has}"`,
                message: `The ${jobWords(job)} lacks the permission "${scope}: ${level}": ${why}.`,
                ...(0,finding/* offer */.x)(grant(setup, job, scope, level, uses)),
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
            message: `The ${jobWords(job)} has the permission "${scope}: ${level}", which it does not need${most === 'none' ? '' : `: "${most}" is enough`}.`,
            ...(most === 'none'
                ? (0,finding/* offer */.x)(limit(setup, job, `Remove "${scope}: ${level}"`, scope, most), (0,finding/* decide */.LD)('Move the steps that need it to a separate job'))
                : (0,finding/* offer */.x)(limit(setup, job, `Write "${scope}: ${most}"`, scope, most), (0,finding/* decide */.LD)('Move the steps that need more to a separate job'))),
        });
        if (permissions.all !== 'none') {
            const all = `${permissions.all}-all`;
            const list = [...needs].filter(([, { why }]) => why !== '').map(([scope, { level }]) => `${scope}: ${level}`);
            return {
                ...remark('permissions', permissions.all, 'none', permissions.at),
                wanted: list.map((each) => `"${each}"`).join(', '),
                found: (0,plan_source/* quotedText */.w0)(all),
                message: `The ${jobWords(job)} has the permissions "${all}", but needs only ${list.map((each) => `"${each}"`).join(', ')}.`,
                ...(0,finding/* offer */.x)(setValue(setup, `Write "permissions: { ${list.join(', ')} }" in the job`, [...jobKeys(job), 'permissions'], `{ ${list.join(', ')} }`)),
            };
        }
        return [...permissions.scopes].flatMap(([scope, { level, at }]) => {
            const most = needs.get(scope)?.level ?? 'none';
            return RANK[level] > RANK[most] ? [remark(scope, level, most, at)] : [];
        });
    }),
};
/** Other jobs may depend on the permissions that the repository allows. */
function closePermissions(setup) {
    const title = 'Add "permissions: {}" above "jobs"';
    const isOpen = setup.workflow.jobs.some((job) => job.permissions === undefined);
    if (isOpen && hasOtherJobs(setup))
        return (0,finding/* decide */.LD)(title);
    const at = setup.layout.source.lines[setup.workflow.jobsAt.line - 1] ?? 0;
    return (0,yaml_edits/* editFile */.$y)(setup.layout, title, [[{ from: at, to: at, text: 'permissions: {}\n' }]]);
}
/** All permissions that the job needs if it gets its own, because those at the top no longer apply then. */
function grant(setup, job, scope, level, uses) {
    const keys = [...jobKeys(job), 'permissions'];
    const title = `Add "${scope}: ${level}" to the "permissions" of the job`;
    if (job.permissions)
        return setValue(setup, title, [...keys, scope], level);
    const all = [...permissionNeeds(uses, setup)].map(([name, need]) => `${name}: ${need.level}`).join(', ');
    return setValue(setup, `Give the job "permissions: { ${all} }"`, keys, `{ ${all} }`);
}
/** The permissions at the top apply to all jobs. */
function limit(setup, job, title, scope, most) {
    if (!job.permissions && setup.workflow.jobs.length > 1)
        return (0,finding/* decide */.LD)(title);
    const keys = [...(job.permissions ? jobKeys(job) : []), 'permissions', scope];
    return most === 'none' ? removeInside(setup, title, keys, '{}') : setValue(setup, title, keys, most);
}
/** @param uses all steps of one job. For each scope the highest level that one of them needs counts */
function permissionNeeds(uses, { checks, postsStatuses, workflow }) {
    const needs = new Map();
    const addNeed = (scope, need) => {
        if (RANK[need.level] > RANK[needs.get(scope)?.level ?? 'none'])
            needs.set(scope, need);
    };
    const isCheck = ({ step }) => checks.some((each) => each.step === step);
    const reading = uses.filter((use) => isCheck(use) || use.command === 'lint');
    for (const use of uses)
        for (const [scope, need] of NEEDS_OF[use.command] ?? [])
            addNeed(scope, need);
    for (const use of reading) {
        addNeed('contents', CONTENTS);
        addNeed('pull-requests', PULLS);
        if (isCheck(use) && postsStatuses)
            addNeed('statuses', {
                level: 'write',
                why: 'on every event except "pull_request" the verdict is a commit status',
            });
    }
    for (const use of reading.filter(asksForComment)) {
        // Either of two permissions is enough for a comment. If one of them is granted or needed anyway, the other is not
        // required.
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

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/placeholder.js



/** The name in the examples of the documentation: there is no such repository and no such commit. */
const PLACEHOLDER = /^(?:your-org|<[^>]*>)\/|@(?:<[^>]*>|0123456789abcdef0123456789abcdef01234567|(\w)\1{39})$/i;
function isPlaceholder(uses) {
    return PLACEHOLDER.test(uses);
}
const placeholder = {
    id: 'placeholder',
    lint: ({ uses }) => uses.flatMap(({ job, step }) => {
        const name = step.uses?.text.trim() ?? '';
        if (!step.uses || !isPlaceholder(name))
            return [];
        return {
            severity: 'error',
            at: step.uses.at,
            wanted: 'the repository and the commit of the action',
            found: (0,plan_source/* quotedText */.w0)(name),
            message: `The ${jobWords(job)} uses ${(0,plan_source/* quotedText */.w0)(name)}, the placeholder from the documentation. GitHub does not find this action, and nothing is checked.`,
            ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Write the owner of the action that you use, and the full commit id of a release after the "@"')),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/pull-request-event.js



/** On "pull_request" GitHub runs the workflow file of the pull request, which could post any status its token allows. */
const pullRequestEvent = {
    id: 'pull-request-event',
    lint: (setup) => {
        const { workflow, checkJobs, triggers, postsStatuses } = setup;
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
            wanted: '"pull_request_target", which uses the workflow file of the default branch',
            found: `"pull_request", and ${found}`,
            message: `This workflow is set up to post statuses (${found}), but "pull_request" posts none, and it runs the workflow file of the pull request, which can change it in any way.`,
            ...(0,finding/* offer */.x)(...forAllJobs(setup, postStatuses(setup)), adviceAlone(setup, others.length === 0 ? writer : undefined)),
        };
    },
};
function postStatuses(setup) {
    const title = 'Replace it with "pull_request_target"';
    return setup.triggers.some(({ event }) => event === 'pull_request_target')
        ? removeKey(setup, 'Remove "pull_request"', ['on', 'pull_request'])
        : correctWord(setup, title, ['on'], 'pull_request', 'pull_request_target');
}
function adviceAlone(setup, writer) {
    const title = 'For advice alone, keep only "pull_request" and remove "statuses: write"';
    return writer?.permissions?.scopes.has('statuses')
        ? removeInside(setup, title, [...jobKeys(writer), 'permissions', 'statuses'], '{}')
        : (0,finding/* decide */.LD)(title);
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/rehearse-event.js





/** It merges what is checked out, and no pull request may choose what that is. The action refuses these events too. */
const rehearseEvent = {
    id: 'rehearse-event',
    lint: (setup) => {
        const { workflow, uses } = setup;
        const rehearsals = uses.filter(({ command }) => command === 'rehearse');
        const isRefused = (event) => event !== 'workflow_call' && !REHEARSE_EVENTS.includes(event);
        for (const trigger of workflow.triggers.filter(({ event }) => isRefused(event))) {
            const use = rehearsals.find((each) => mayRunOn(trigger.event, each));
            if (!use)
                continue;
            const isAlone = uses.length === rehearsals.length && !hasOtherJobs(setup);
            const others = workflow.triggers.some(({ event }) => !isRefused(event));
            return {
                severity: 'error',
                at: trigger.at,
                wanted: '"schedule" and "workflow_dispatch"',
                found: `"${trigger.event}"`,
                message: `The ${jobWords(use.job)} rehearses the merge of all branches in a checkout of the base branch, so "${trigger.event}" must not start it. The action refuses that event.`,
                ...(0,finding/* offer */.x)(isAlone && others
                    ? removeKey(setup, `Remove "${trigger.event}"`, ['on', trigger.event])
                    : (0,finding/* decide */.LD)('Give "rehearse" a workflow of its own, on "schedule" and "workflow_dispatch"')),
            };
        }
        return [];
    },
};
/** An "if" of the job or the step can leave the event out. One whose value is not known may let it in. */
function mayRunOn(event, { job, step }) {
    return [job.condition, step.condition].every((each) => !each || conditionHolds(each.text, { event }) !== false);
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/shared-context.js





/** Two statuses with one context overwrite each other, and two jobs with one name give check runs that look the same. */
const sharedContext = {
    id: 'shared-context',
    lint: (setup) => (setup.postsStatuses ? sharedStatuses(setup) : sharedCheckRuns(setup)),
};
function sharedStatuses(setup) {
    const { checks } = setup;
    const first = new Map();
    return checks.flatMap((check) => {
        const { job, step, context } = check;
        const at = step.inputs.get('context')?.at ?? step.uses?.at ?? step.at;
        const key = context.toLowerCase();
        const before = first.get(key);
        first.set(key, before ?? check);
        if (before) {
            const where = before.job === job ? 'Two steps' : `Both ${jobWords(before.job)} and ${jobWords(job)}`;
            return {
                severity: 'error',
                at,
                wanted: 'one step for each context',
                found: `a second step with the context ${(0,plan_source/* quotedText */.w0)(context)}`,
                message: `${where} post the commit status ${(0,plan_source/* quotedText */.w0)(context)}${before.job === job ? ` in ${jobWords(job)}` : ''}, so each overwrites the result of the other.`,
                ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Keep one of them'), (0,finding/* decide */.LD)('Give each of them its own "context"')),
            };
        }
        if (!job.matrix || namesPath(context, /^matrix\./))
            return [];
        return {
            severity: 'error',
            at: job.matrix,
            wanted: 'one run for each context',
            found: `a matrix whose runs all have the context ${(0,plan_source/* quotedText */.w0)(context)}`,
            message: `Every run of the matrix of ${jobWords(job)} posts the commit status ${(0,plan_source/* quotedText */.w0)(context)}, so each overwrites the results of the others.`,
            ...(0,finding/* offer */.x)(removeKey(setup, 'Remove the matrix', [...jobKeys(job), 'strategy', 'matrix']), (0,finding/* decide */.LD)('Put its value into "context"')),
        };
    });
}
function sharedCheckRuns(setup) {
    const { workflow, checkJobs } = setup;
    const first = new Map();
    return workflow.jobs.flatMap((job) => {
        const key = jobName(job).toLowerCase();
        const before = first.get(key);
        first.set(key, before && checkJobs.includes(before) ? before : job);
        if (before === undefined || !(checkJobs.includes(job) || checkJobs.includes(before)))
            return [];
        const other = `${jobName(job)} (${job.id})`;
        return {
            severity: 'error',
            at: job.name?.at ?? job.at,
            wanted: 'a separate name for each job',
            found: `a second job called ${(0,plan_source/* quotedText */.w0)(jobName(job))}`,
            message: `Both ${jobWords(before)} and ${jobWords(job)} are shown as ${(0,plan_source/* quotedText */.w0)(jobName(job))}, so a required status check of that name cannot distinguish them.`,
            ...(0,finding/* offer */.x)(setValue(setup, `Give each job its own name, such as "${other}"`, [...jobKeys(job), 'name'], (0,quoting/* quotedYaml */.kk)(other))),
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
        message: `The ${jobWords(job)} runs ${said} before the check. When that fails, the check does not run, and no status is updated.`,
        ...(0,finding/* offer */.x)((0,finding/* decide */.LD)('Move it after the check'), (0,finding/* decide */.LD)('Move it to a separate job')),
    };
}
/** Whether the check needs an output of that step, such as a token. */
function isUsedBy({ inputs }, { id }) {
    const name = id?.text.trim().toLowerCase();
    if (!name || !/^[\w-]+$/.test(name))
        return false;
    return [...inputs.values()].some(({ text }) => namesPath(text, new RegExp(`^steps\\.${name}\\.`)));
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/unknown-input.js







/** The action refuses these too, but only when it runs. */
const unknown_input_unknownInput = {
    id: 'unknown-input',
    lint: (setup) => setup.uses.flatMap((use) => [unknownInputs(use, setup), unknownCommand(use, setup), misplaced(use, setup)].flat()),
};
function unknownInputs({ job, step }, setup) {
    return [...step.inputs]
        .filter(([name]) => !INPUT_NAMES.some((each) => each === name.toLowerCase()))
        .map(([name, { at }]) => {
        const keys = inputKeys(setup, job, step, name);
        return unknownRemark(at, 'input', name, INPUT_NAMES, (meant) => (0,yaml_edits/* editFile */.$y)(setup.layout, `Write "${meant}"`, [(0,yaml_edits/* renameKey */.ep)(setup.layout, keys, meant)]));
    });
}
/** A command given by an expression is not known here. */
function unknownCommand({ job, step, command }, setup) {
    const given = step.inputs.get('command');
    if (!given || command.includes('${{') || COMMANDS.some((each) => each === command))
        return [];
    return [
        unknownRemark(given.at, 'command', command, COMMANDS, (meant) => setValue(setup, `Write "${meant}"`, inputKeys(setup, job, step, 'command'), meant)),
    ];
}
/** A value that comes from an expression counts as given. */
function misplaced({ job, step, command }, setup) {
    if (command.includes('${{') || !COMMANDS.some((each) => each === command))
        return [];
    const dryRun = !isUnsetOrFalse(step.inputs.get('dry-run'));
    const recreate = step.inputs.get('recreate')?.text.trim() || undefined;
    return misplacedInputs(command, { dryRun, recreate }).flatMap((name) => {
        const input = step.inputs.get(name);
        if (!input)
            return [];
        const owners = commandsOf(name)
            .map((each) => `"command: ${each}"`)
            .join(' or ');
        return {
            severity: 'error',
            at: input.at,
            wanted: `${(0,plan_source/* quotedText */.w0)(name)} beside ${owners}`,
            found: `${(0,plan_source/* quotedText */.w0)(name)} beside "command: ${command}"`,
            message: `The input ${(0,plan_source/* quotedText */.w0)(name)} belongs to ${owners} only, so "${command}" ignores it.`,
            ...(0,finding/* offer */.x)(removeKey(setup, `Remove ${(0,plan_source/* quotedText */.w0)(name)}`, inputKeys(setup, job, step, name)), (0,finding/* decide */.LD)(`Write ${owners}`)),
        };
    });
}
function unknownRemark(at, what, name, allowed, write) {
    const list = allowed.map((each) => `"${each}"`).join(', ');
    const meant = (0,nearest/* nearest */.p)(name, allowed);
    return {
        severity: 'error',
        at,
        wanted: `one of ${list}`,
        found: (0,plan_source/* quotedText */.w0)(name),
        message: `This action has no ${what} ${(0,plan_source/* quotedText */.w0)(name)}, so the run will fail.`,
        ...(0,finding/* offer */.x)(meant === undefined ? (0,finding/* decide */.LD)(`Write one of ${list}`) : write(meant)),
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/words.js
/**
 * The words that GitHub knows in the parts of a workflow that a check depends on. A test compares them with the schema of
 * GitHub's own parser.
 */
/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const words_EVENTS = [
    'branch_protection_rule',
    'check_run',
    'check_suite',
    'create',
    'delete',
    'deployment',
    'deployment_status',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'image_version',
    'issue_comment',
    'issues',
    'label',
    'merge_group',
    'milestone',
    'page_build',
    'project',
    'project_card',
    'project_column',
    'public',
    'pull_request',
    'pull_request_comment',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'status',
    'watch',
    'workflow_call',
    'workflow_dispatch',
    'workflow_run',
];
const PULL_TYPES = [
    'assigned',
    'unassigned',
    'labeled',
    'unlabeled',
    'opened',
    'edited',
    'closed',
    'reopened',
    'synchronize',
    'converted_to_draft',
    'locked',
    'unlocked',
    'enqueued',
    'dequeued',
    'milestoned',
    'demilestoned',
    'ready_for_review',
    'review_requested',
    'review_request_removed',
    'auto_merge_enabled',
    'auto_merge_disabled',
    'stacked',
];
/** Of the events whose types a check depends on. */
const TYPES = {
    pull_request: PULL_TYPES,
    pull_request_target: PULL_TYPES,
    merge_group: ['checks_requested'],
};
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const PERMISSION_SCOPES = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'copilot-requests',
    'deployments',
    'discussions',
    'drives',
    'id-token',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
    'vulnerability-alerts',
];
const PERMISSION_LEVELS = ['read', 'write', 'none'];
const PERMISSION_WORDS = ['read-all', 'write-all'];

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/unknown-word.js





/** GitHub refuses the whole file, or never starts it, for an event, a type or a permission that it does not know. */
const unknownWord = {
    id: 'unknown-word',
    lint: (setup) => (setup.uses.length === 0 ? [] : [...ofTriggers(setup), ...ofPermissions(setup)]),
};
function ofTriggers(setup) {
    return setup.workflow.triggers.flatMap(({ event, at, types = [], typesAt }) => {
        if (!words_EVENTS.includes(event))
            return [remark('event', event, words_EVENTS, at, setup, ['on'])];
        const known = TYPES[event];
        if (!known)
            return [];
        return types
            .filter((type) => !known.includes(type))
            .map((type) => remark(`type of "${event}"`, type, known, typesAt ?? at, setup, ['on', event, 'types']));
    });
}
function ofPermissions(setup) {
    const { permissions, jobs } = setup.workflow;
    return [
        ...(permissions ? wordsOf(permissions, setup, ['permissions']) : []),
        ...jobs.flatMap((job) => job.permissions ? wordsOf(job.permissions, setup, [...jobKeys(job), 'permissions']) : []),
    ];
}
function wordsOf({ at, word, scopes }, setup, keys) {
    const isWord = word === undefined || PERMISSION_WORDS.includes(word);
    return [
        ...(isWord ? [] : [remark('word for all permissions', word, PERMISSION_WORDS, at, setup, keys)]),
        ...[...scopes].flatMap(([scope, entry]) => {
            if (!PERMISSION_SCOPES.includes(scope))
                return [remark('permission', scope, PERMISSION_SCOPES, entry.at, setup, keys)];
            if (PERMISSION_LEVELS.includes(entry.word))
                return [];
            return [remark(`level of "${scope}"`, entry.word, PERMISSION_LEVELS, entry.at, setup, [...keys, scope])];
        }),
    ];
}
function remark(what, word, known, at, setup, keys) {
    const meant = (0,nearest/* nearest */.p)(word.replaceAll('-', '_'), known) ?? (0,nearest/* nearest */.p)(word, known);
    return {
        severity: meant === undefined ? 'warn' : 'error',
        at,
        wanted: `a ${what} that GitHub knows`,
        found: (0,plan_source/* quotedText */.w0)(word),
        message: `There is no ${what} ${(0,plan_source/* quotedText */.w0)(word)}. GitHub refuses the file, and nothing is checked.`,
        ...(meant === undefined
            ? (0,finding/* offer */.x)((0,finding/* decide */.LD)('Correct it'), (0,finding/* decide */.LD)('Leave it if GitHub has added it recently'))
            : (0,finding/* offer */.x)(...correction(setup, keys, word, meant))),
    };
}
/** An event would start the other jobs of the file too. */
function correction(setup, keys, word, meant) {
    const way = correctWord(setup, `Write "${meant}"`, keys, word, meant);
    return keys[0] === 'on' ? forAllJobs(setup, way) : [way];
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/unpinned-action.js




const FULL_COMMIT = (0,finding/* decide */.LD)('Put the full commit id of the release, 40 digits, after the "@"');
/** A tag or a branch can be moved to other code. A commit cannot. */
const unpinnedAction = {
    id: 'unpinned-action',
    lint: ({ jobs, uses: own }) => jobs.flatMap((job) => job.steps.flatMap(({ uses }) => {
        const name = uses?.text.trim() ?? '';
        if (!uses || name === '' || isPinned(name))
            return [];
        // The rule about placeholders reports these.
        if (isPlaceholder(name) && own.some(({ step }) => step.uses === uses))
            return [];
        if (isShortCommit(name))
            return [shortCommit(job, uses)];
        const image = name.startsWith('docker://');
        return {
            severity: 'warn',
            at: uses.at,
            wanted: image ? 'an image by its digest' : 'an action by its full commit',
            found: (0,plan_source/* quotedText */.w0)(name),
            message: `The ${jobWords(job)} uses ${(0,plan_source/* quotedText */.w0)(name)}. ${image ? 'A tag of an image' : 'A tag or branch'} can be moved to other code, which then runs instead.`,
            ...(0,finding/* offer */.x)(image ? (0,finding/* decide */.LD)('Write "@sha256:" and the digest after the name') : FULL_COMMIT),
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
/** A name of digits only may be a tag made from a date. */
function isShortCommit(uses) {
    return /@(?=\d*[a-f])[\da-f]{7,39}$/i.test(uses) && !uses.startsWith('docker://');
}
function shortCommit(job, { text, at }) {
    const name = (0,plan_source/* quotedText */.w0)(text.trim());
    return {
        severity: 'error',
        at,
        wanted: 'an action by its full commit',
        found: name,
        message: `The ${jobWords(job)} uses ${name}. GitHub refuses short commit ids, so the job fails before it begins.`,
        ...(0,finding/* offer */.x)(FULL_COMMIT),
    };
}

;// CONCATENATED MODULE: ./lib/workflow-lint/rules/list.js
/** All rules about workflow files. */























const WORKFLOW_RULES = [
    notUsed,
    placeholder,
    unknownWord,
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
    unknown_input_unknownInput,
    badInput,
    integrateEvent,
    rehearseEvent,
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
        const hint = `A workflow has at most ${parts_MOST_CHARACTERS / 1024} KiB.`;
        return { problems: [wholeFileProblem(source, 'too-large', 'The file is too large for a workflow.', hint)] };
    }
    try {
        // Pretty errors would contain excerpts, and reports add their own.
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
        const hint = 'A workflow needs fewer than ten levels and a few hundred parts.';
        return {
            problems: [
                wholeFileProblem(source, 'too-large', 'The file is too large or nested too deep for a workflow.', hint),
            ],
        };
    }
}
function invalidYamlFault({ message, pos }) {
    const said = message.charAt(0).toLowerCase() + message.slice(1, 200);
    return {
        code: 'yaml-syntax',
        message: `This is not valid YAML: ${(0,plan_source/* shown */.SP)(said)}.`,
        hint: 'Fix the syntax. GitHub refuses the file as it is.',
        from: pos[0],
        to: pos[1],
    };
}
function secondDocumentFault(from) {
    const message = 'A second document begins here.';
    return { code: 'yaml-documents', message, hint: 'Write one workflow per file.', from, to: from + 1 };
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
        message: `There is no anchor ${(0,plan_source/* quotedText */.w0)(name)} before this alias.`,
        hint: `Put "&${name}" before the part that you mean. If it is text, put it in quotes.`,
        from,
        to: from + name.length + 1,
    });
    return emptyPart(filePositionAt(reader.source, from));
}
function duplicateKeyFault(name, from) {
    const message = `The key ${(0,plan_source/* quotedText */.w0)(name)} occurs twice here.`;
    return { code: 'yaml-duplicate-key', message, hint: 'Keep one of them.', from, to: from + Math.max(1, name.length) };
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
        const message = `This is not a workflow: it has no ${lacks}.`;
        return {
            problems: [{ code: 'no-workflow', message, hint: 'Give the path of a file in .github/workflows/.', at: part.at }],
        };
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
            { text: value.text ?? '', at, isStructure: value.text === undefined },
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
    const scopes = [...(entry.value.map ?? [])].map(([name, { at, value }]) => [name, { level: permissionLevel(value.text), word: value.text ?? '', at }]);
    const { text: word } = entry.value;
    return { permissions: { at: entry.at, all, scopes: new Map(scopes), ...(word ? { word } : {}) } };
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






/** At most this many edits of one file are tried. Others are left to a person. */
const MOST_TRIED = 200;
/** @param path the name of the file in findings and problems */
function lintWorkflow(path, text) {
    const source = (0,plan_source/* sourceOf */.vz)(path, text);
    const { workflow, problems } = readWorkflow(source);
    if (!workflow)
        return { findings: [], problems, notes: [] };
    const setup = setupOf(workflow, (0,widening/* readLayout */.T4)(source));
    const found = findingsOf(setup);
    let left = MOST_TRIED;
    const findings = found.map((finding) => (0,yaml_edits/* withWorkingEdits */.lG)(finding, (edits) => {
        left -= 1;
        return left < 0 ? 'not-tried' : outcomeOf(finding, found, (0,plan_source/* sourceOf */.vz)(path, (0,widening/* edited */.oh)(source.text, edits)));
    }));
    const isAdvice = setup.checks.length > 0 && !setup.postsStatuses && !setup.isCalled;
    return {
        findings: findings.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
        problems: [],
        notes: [
            ...(setup.isCalled ? ['Other workflows call this one, so they decide which events start it.'] : []),
            ...(isAdvice
                ? [
                    'This workflow only gives advice. A pull request that may change workflows may change this one, and a verdict is not updated when another pull request changes.',
                ]
                : []),
        ],
    };
}
function findingsOf(setup) {
    return WORKFLOW_RULES.flatMap(({ id, lint }) => [lint(setup)].flat().map((remark) => ({ rule: id, ...remark })));
}
/** Finds which findings remain in the changed file. They are compared by their messages, which name no line. */
function outcomeOf(finding, before, changed) {
    const { workflow } = readWorkflow(changed);
    if (!workflow)
        return 'not-settled';
    const after = findingsOf(setupOf(workflow, (0,widening/* readLayout */.T4)(changed)));
    if (after.some(({ rule, message }) => rule === finding.rule && message === finding.message))
        return 'not-settled';
    const known = new Set(before.map(({ message }) => message));
    const isNew = ({ severity, message }) => severity === 'error' && !known.has(message);
    return after.some(isNew) ? 'new-errors' : 'settled';
}

// EXTERNAL MODULE: ./lib/commands/cli/context.js
var context = __webpack_require__(256);
;// CONCATENATED MODULE: ./lib/commands/cli/lint-workflow.js
/** `lint --workflow <file>`: finds mistakes in a workflow file that make its check ineffective. */






/** @param file relative to the current directory. Only this file is linted, and no plan */
async function lintWorkflowFile(file, plans, { base, explain, apply = [], fix }, here) {
    if (plans.length > 0 || base !== undefined || explain !== undefined || apply.length > 0 || fix) {
        const hint = 'Only the workflow is linted. Run "lint" again for the plans.';
        throw new failure/* Failure */.H('usage', 'The option --workflow cannot be combined with a plan, --base, --explain, --apply or --fix.', hint);
    }
    const { terminal, json: asJson, strict } = here;
    const hint = 'Give the path of a workflow file, such as .github/workflows/parallel-work.yml.';
    const text = await (0,context/* fileText */.C)(file, here, 'usage', hint);
    const judgement = { plans: [], planRevision: 'none', verdicts: [], ...lintWorkflow(file, text) };
    const code = (0,exit_code/* exitCode */.I)(judgement, { strict });
    const texts = new Map([[file, text]]);
    const reason = strict ? (0,exit_code/* strictReason */.A)(judgement) : undefined;
    await terminal.print(asJson
        ? (0,json/* json */.Pq)('lint', code, judgement, { reason })
        : (0,lint_text/* lintText */.D)(judgement, { texts, shapes: [], colours: terminal.colours, reason }));
    return code;
}


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   s7: () => (/* binding */ blamedPaths),
/* harmony export */   x: () => (/* binding */ offer)
/* harmony export */ });
/* unused harmony export WAY_KINDS */
/** The paths of a finding, as far as it names them. */
function blamedPaths({ path, kind, paths, }) {
    if (paths)
        return paths;
    return [{ ...(path === undefined ? {} : { path }), ...(kind === undefined ? {} : { kind }) }];
}
const WAY_KINDS = (/* unused pure expression or super */ null && (['remove-path', 'edit-file', 'merge-base', 'leave-to', 'wait-for', 'run', 'person']));
/** @param ways with the best one first */
function offer(...ways) {
    const offered = ways.filter((way) => way !== undefined);
    return { remedy: remedyOf(offered), ways: offered };
}
function remedyOf(ways) {
    return ways
        .map(({ title }, index) => index === 0 ? `${title}.` : `Or ${title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())}.`)
        .join(' ');
}
/** A way that a person has to decide about. */
function decide(title) {
    return { kind: 'person', title: title.replace(/^[a-z]/, (first) => first.toUpperCase()) };
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ editFile),
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   SS: () => (/* binding */ addEntries),
/* harmony export */   TF: () => (/* binding */ remove),
/* harmony export */   UJ: () => (/* binding */ addKeys),
/* harmony export */   bK: () => (/* binding */ editedLines),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   lG: () => (/* binding */ withWorkingEdits),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8060);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/* harmony import */ var _widening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3274);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9407);
/**
 * Edits of a YAML text that leave everything else unchanged, including comments. An edit is undefined if the text has
 * no place for it.
 */





/** Replaces a value. */
function replaceValue({ source, root }, keys, text) {
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    if (!found || part.kind === 'refused')
        return undefined;
    if (part.kind === 'text' || part.kind === 'plain')
        return [{ from: part.from, to: part.to, text }];
    const colon = part.key ? source.text.indexOf(':', part.key.to) : -1;
    return colon < 0 ? undefined : [{ from: colon + 1, to: Math.max(colon + 1, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part)), text: ` ${text}` }];
}
function renameKey({ root }, keys, name) {
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    return found && part.key ? [{ ...part.key, text: name }] : undefined;
}
/** Adds entries to a list, or to a single value in place of a list, or creates the list. */
function addEntries(layout, keys, entries) {
    const { source, root } = layout;
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: [${entries.join(', ')}]`]);
    if (part.kind === 'list')
        return [(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .newEntries */ .f)(source, part, entries)];
    if (part.kind !== 'text')
        return undefined;
    return [
        { from: part.from, to: part.to, text: `[${[source.text.slice(part.from, part.to), ...entries].join(', ')}]` },
    ];
}
/** @param pairs each `key: value`, on one line. In a block map, further lines are allowed, indented by two */
function addKeys(layout, keys, pairs) {
    const { source, root } = layout;
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(root, keys);
    if (!found)
        return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: { ${pairs.join(', ')} }`]);
    if (part.kind === 'nothing')
        return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
    if (part.kind !== 'map')
        return undefined;
    if (part.flow && part.parts.size === 0)
        return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
    return [(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .newKeys */ .lC)(source, part, pairs)];
}
/** Removes the entry or the key, and anything that would be empty without it. */
function remove(layout, keys) {
    return removeAll(layout, [keys]);
}
/** Removes all of them, and anything that would be empty without them. */
function removeAll(layout, places) {
    const doomed = { isWhole: false, below: new Map() };
    for (const keys of places) {
        if (keys.length === 0 || !(0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partAt */ .l0)(layout.root, keys).found)
            return undefined;
        let at = doomed;
        for (const key of keys)
            at = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(at.below, key, () => ({ isWhole: false, below: new Map() }));
        at.isWhole = true;
    }
    return isGone(layout.root, doomed) ? undefined : removedBelow(layout, layout.root, doomed);
}
function isGone(part, doomed) {
    if (!doomed || doomed.isWhole)
        return doomed !== undefined;
    return part.parts.size > 0 && [...part.parts].every(([key, child]) => isGone(child, doomed.below.get(key)));
}
function removedBelow(layout, around, doomed) {
    const { source } = layout;
    const children = [...around.parts].map(([key, part]) => {
        const own = doomed.below.get(key);
        return { part, own, gone: isGone(part, own) };
    });
    const edits = [];
    for (const [index, { part, own, gone }] of children.entries()) {
        if (own && !gone) {
            const inner = removedBelow(layout, part, own);
            if (!inner)
                return undefined;
            edits.push(...inner);
        }
        if (!gone)
            continue;
        const { from } = part.key ?? part;
        if (around.flow) {
            // What is removed together is one text, with the comma before it if nothing follows.
            if (children[index - 1]?.gone)
                continue;
            const next = children.slice(index).find((each) => !each.gone)?.part;
            const before = children[index - 1]?.part.to ?? from;
            const last = children.at(-1)?.part ?? part;
            edits.push(next
                ? { from, to: (next.key ?? next).from, text: '' }
                : { from: before, to: Math.max(endAt(source, last), last.to), text: '' });
            continue;
        }
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, from).line;
        const start = source.lines[first - 1] ?? 0;
        if (!(part.key ? /^\s*$/ : /^\s*-\s+$/).test(source.text.slice(start, from)))
            return undefined;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(from, endAt(source, part) - 1)).line;
        edits.push({ from: start, to: source.lines[last] ?? source.text.length, text: '' });
    }
    return edits;
}
function endAt(source, part) {
    return Math.max(part.key?.to ?? 0, (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .endOf */ .pJ)(source, part));
}
/** All changes together, as lines. */
function editedLines({ source }, changes) {
    const groups = [];
    for (const edit of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
        const group = groups.at(-1);
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, edit.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(source, Math.max(edit.from, edit.to - 1)).line;
        if (group && first <= group.last) {
            group.edits.push(edit);
            group.last = Math.max(group.last, last);
        }
        else
            groups.push({ first, last, edits: [edit] });
    }
    return groups.map(({ edits, first, last }) => ({
        first,
        last,
        edit: (0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEdit */ .T_)({ path: source.path, item: '', ...(0,_widening_js__WEBPACK_IMPORTED_MODULE_1__/* .asLines */ .Ih)(source, edits) }),
    }));
}
/** If the text has no place for one of the changes, a person has to make them. */
function editFile(layout, title, changes) {
    const made = changes.filter((each) => each !== undefined).flat();
    if (made.length === 0 || changes.includes(undefined))
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(title);
    return { kind: 'edit-file', title, edits: editedLines(layout, made).map(({ edit }) => edit) };
}
/** The finding with the edits that settle it. */
function withWorkingEdits(finding, outcomeOf) {
    if (!finding.ways?.some(({ edits }) => edits !== undefined))
        return finding;
    const ways = finding.ways.flatMap((way) => {
        const outcome = way.edits ? outcomeOf(way.edits, way) : 'settled';
        if (outcome === 'settled')
            return way;
        if (outcome === 'not-settled')
            return [];
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(outcome === 'not-tried' ? way.title : `${way.title}, and fix what is reported then`);
    });
    return { ...finding, ...(ways.length > 0 ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .offer */ .x)(...ways) : (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .offer */ .x)((0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(`Change it to ${finding.wanted}`))) };
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ strictReason),
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

/**
 * 0: no finding of severity `error`, and every verdict is `success`. 1: otherwise. 2: a plan is broken, unless every
 * branch could be judged anyway because it repairs the plan. `strict` counts warnings as errors.
 */
function exitCode(judgement, { strict }) {
    if (!isJudged(judgement))
        return 2;
    const isRed = judgement.findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warn'));
    if (strict && (judgement.warnings ?? []).length > 0)
        return 1;
    return isRed || judgement.verdicts.some(({ verdict }) => verdict !== 'success') ? 1 : 0;
}
/** Why `strict` fails a result that passes without it. */
function strictReason(judgement) {
    if (exitCode(judgement, { strict: false }) !== 0)
        return undefined;
    const { findings, warnings = [] } = judgement;
    const count = warnings.length + findings.filter(({ severity }) => severity === 'warn').length;
    return count === 0
        ? undefined
        : `--strict counts ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'warning')} as ${count === 1 ? 'an error' : 'errors'}`;
}
function isJudged({ problems, verdicts }) {
    return problems.length === 0 || (verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== 'error'));
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

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findingsOn)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8060);
/**
 * Finds the findings of a verdict by the number of its pull request, or by its branch if one of them has no number. Findings
 * on pull requests with the same head belong to it too.
 */

const indexes = new WeakMap();
/** Keeps the order of the list. The list is indexed once, because there may be hundreds of verdicts. */
function findingsOn(findings, verdicts) {
    const index = (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .HK)(indexes, findings, () => indexOf(findings));
    const places = new Set();
    for (const { pull, branch } of verdicts.flatMap((each) => [each, ...(each.shares ?? [])])) {
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
        (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(byBranch, branch, place);
        if (pull === undefined)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(unnumbered, branch, place);
        else
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_0__/* .append */ .BC)(byPull, pull, place);
    }
    return { byPull, byBranch, unnumbered };
}


/***/ }),

/***/ 9646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   vw: () => (/* binding */ quotedLine),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/** Pieces of code and lists of names in a sentence. */

const MOST_CHARACTERS = 200;
/** In double quotes, on one line, shortened if it is long. */
function quotedLine(text) {
    return `"${(0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text.replace(/\s+/g, ' ').trim(), MOST_CHARACTERS)}"`;
}
/** `"a", "b" and "c"`, or `"a", "b", "c" and 2 more` */
function someOf(texts) {
    return listed(texts.map(quotedLine), 3);
}
/** The same with phrases. */
function listed(phrases, most = 5) {
    const { shown, more } = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(phrases, most);
    const parts = [...shown, ...(more > 0 ? [`${more} more`] : [])];
    const last = parts.at(-1) ?? '';
    return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}


/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchBranch),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Parts of commands to copy into a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** With a full refspec, because a single-branch clone fetches nothing else otherwise. */
function fetchBranch(branch) {
    return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ joinSentences),
/* harmony export */   Ge: () => (/* binding */ partyWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   P8: () => (/* binding */ fullMessage),
/* harmony export */   bd: () => (/* binding */ moreOf),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   qi: () => (/* binding */ thereAreMore),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   uo: () => (/* binding */ withFullStop)
/* harmony export */ });
/* unused harmony exports branchWords, isAbout, ofSubject, overall */
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _findings_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95);
/** Words that all reports share. Plain text with quoted values, not escaped yet. */


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
/** A detached head has no branch name. */
function branchWords(branch) {
    return (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isDetached */ .$w)(branch) ? `the ${branch}` : `branch "${branch}"`;
}
function itemWords(party) {
    if (party.item !== undefined)
        return `item "${party.item}"${party.plan === undefined ? '' : ` of plan "${party.plan}"`}`;
    return party.plan === undefined ? undefined : `plan "${party.plan}"`;
}
/** The message and the remedy as one text. */
function fullMessage(finding) {
    return joinSentences(finding.message, finding.remedy);
}
function joinSentences(...sentences) {
    return sentences
        .filter((each) => each !== '')
        .map(withFullStop)
        .join(' ');
}
/** For a sentence that ends with a value from outside, such as a reason that a plan gives. */
function withFullStop(text) {
    return /[.!?…]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}
const SEVERITY_WORDS = { error: 'error', warn: 'warning', notice: 'notice' };
/** Errors first, then warnings, then notices. */
function bySeverity(one, other) {
    const order = Object.keys(SEVERITY_WORDS);
    return order.indexOf(one.severity) - order.indexOf(other.severity);
}
/** `2 errors, 1 notice`, or `no findings`. */
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
function capital(text) {
    return text.replace(/^[a-z]/, (first) => first.toUpperCase());
}
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : word.endsWith('ch') ? 'es' : 's'}`;
}
/** How many are not described one by one: `1 more path`, `2,000 more paths`. @param word in the singular */
function moreOf(count, word) {
    return `${count.toLocaleString('en-US')} more ${word}${count === 1 ? '' : 's'}`;
}
/** The same as the beginning of a sentence: `There is 1 more path`. */
function thereAreMore(count, word) {
    return `There ${count === 1 ? 'is' : 'are'} ${moreOf(count, word)}`;
}
/** A finding without a pull request and branch, for example on a plan, is about every subject. */
function isAbout(party, subject) {
    if (subject === 'all' || (party.pull === undefined && party.branch === undefined))
        return true;
    return 'pull' in subject ? party.pull === subject.pull : party.branch === subject.branch;
}
/** The part of a judgement about the pull request or branch under test. */
function ofSubject(judgement, subject) {
    if (subject === 'all')
        return judgement;
    const verdicts = judgement.verdicts.filter((verdict) => isAbout(verdict, subject));
    // Pull requests with the same head share the verdict.
    const heads = new Set(verdicts.map(({ head }) => head));
    const sharing = judgement.verdicts.filter(({ head }) => heads.has(head));
    return { ...judgement, verdicts, findings: findingsOn(judgement.findings, sharing) };
}
/** The worst verdict. Without verdicts, broken plans mean `error`. */
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
