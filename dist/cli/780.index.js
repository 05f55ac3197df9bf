export const id = 780;
export const ids = [780];
export const modules = {

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   amend: () => (/* binding */ amend)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7291);
/* harmony import */ var _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3220);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4982);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4940);
/* harmony import */ var _core_plan_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3907);
/* harmony import */ var _core_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5679);
/* harmony import */ var _core_plan_widening_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3274);
/* harmony import */ var _core_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9801);
/* harmony import */ var _core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(323);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4622);
/* harmony import */ var _core_terms_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3728);
/* harmony import */ var _core_text_inert_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5703);
/* harmony import */ var _shell_git_plans_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2464);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(961);
/* harmony import */ var _shell_git_source_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5854);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7435);
/** `amend <item> <path…>`: the patch of the plan that widens an item's scope, comments kept; `--write` puts it in place. */



















async function amend(name, paths, options, here) {
    const repository = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .openRepository */ .h_)(here.directory);
    (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_13__/* .requireFiles */ .PO)(repository);
    const { plan, item, items } = findItem(name, await (0,_shell_git_plans_js__WEBPACK_IMPORTED_MODULE_12__/* .plansOnDisk */ .VJ)(repository));
    const asked = paths.map((path) => path.replace(/^\.\//, ''));
    const kind = kindOf(options.kind);
    const there = await pathsAtBase(asked, options.base ?? plan.base, here);
    const wants = asked.map((path) => ({ path, kind: kind ?? (there.has(path) ? 'modify' : 'create') }));
    refuseForbidden(item, plan, wants);
    const missing = wants.filter((want) => !(0,_core_progress_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .allowedKinds */ .i7)(item, plan, want.path).includes(want.kind));
    const edit = missing.length === 0 ? undefined : (0,_core_plan_widening_js__WEBPACK_IMPORTED_MODULE_7__/* .widenFor */ .fw)(plan, item, missing);
    const before = plan.text ?? '';
    const after = edit ? (0,_core_plan_widening_js__WEBPACK_IMPORTED_MODULE_7__/* .widened */ ["do"])(before, edit) : before;
    if (edit && !proves(plan, item, after, missing)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `no line in "${plan.path}" lets item "${item.item}" change ${missing.map(({ path }) => `"${path}"`).join(', ')}`, `plans and other files under .github/ are in no item's reach but where a glob begins with .github/`);
    }
    if (edit && options.write)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, plan.path), after);
    const patch = edit ? patchOf(plan.path, before, after) : '';
    await say({ plan, item, patch, written: edit !== undefined && options.write === true }, here);
    for (const note of neighbours(item, items, missing))
        await here.terminal.printError(`note: ${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(note)}\n`);
    return 0;
}
/** What the check compares with: a file that the base has is modified, whoever added it since. */
async function pathsAtBase(paths, base, { directory }) {
    const source = (0,_shell_git_source_js__WEBPACK_IMPORTED_MODULE_14__/* .gitSource */ .Y)({ directory, subject: 'all', settings: { agents: [] }, ...(base ? { base } : {}) });
    const { result } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_15__/* .askUntilKnown */ .j)(source, (snapshot) => (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .withFacts */ .Qj)(snapshot, (facts) => {
        const { commit } = snapshot.base;
        const basePlans = (0,_core_progress_base_plans_js__WEBPACK_IMPORTED_MODULE_9__/* .basePlansAt */ .nx)(commit, snapshot, facts);
        const entries = (0,_core_facts_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .allKnown */ .HC)(paths.map((path) => facts.entry({ revision: commit, path })));
        return basePlans === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PENDING */ .eG || entries === _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PENDING */ .eG ? _core_facts_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .PENDING */ .eG : { problems: basePlans.plans.problems, entries };
    }));
    const problem = result.problems.find(({ code }) => code === 'base');
    if (problem)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H(problem.code, problem.message, problem.hint);
    return new Set(paths.filter((_, index) => result.entries[index] !== null));
}
/** No lines that widen the scope would help: a constraint wins over every scope, and a dropped item may change nothing. */
function refuseForbidden(item, plan, wants) {
    if (item.dropped !== undefined) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `Item "${item.item}" was dropped (${item.dropped}), so it may change nothing.`, `Remove "dropped" from the item in "${plan.path}" first.`);
    }
    for (const { path, kind } of wants) {
        const glob = (0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .globsFor */ .tN)(item.doNotTouch, kind).find((each) => (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .forbids */ .kT)(each, path));
        if (glob === undefined)
            continue;
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${path}" must not be touched by item "${item.item}": its constraint "${glob}" forbids it`, `change "do_not_touch" of the item in "${plan.path}" first`);
    }
}
/** Who has the path already: lint says whether the two may share it. */
function neighbours(item, items, wants) {
    return wants.flatMap(({ path }) => {
        const others = items.filter((each) => each !== item && each.dropped === undefined && (0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .kindsCovered */ .GD)(each.scope, path).length > 0);
        const names = others.map((each) => `"${each.plan}/${each.item}"`).join(', ');
        return others.length === 0
            ? []
            : [`"${path}" is in the scope of ${names} too: run "lint" with the change, to see whether both may have it`];
    });
}
/** As `git apply` takes it. */
function patchOf(path, before, after) {
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_16__/* .FILE_HEADERS_ONLY */ .jr };
    return (0,diff__WEBPACK_IMPORTED_MODULE_16__/* .createTwoFilesPatch */ .ss)(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}
async function say({ plan, item, patch, written }, { terminal, json: asJson }) {
    if (asJson) {
        const amendment = { plan: plan.id, item: item.item, path: plan.path, patch, written };
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_10__/* .json */ .P)('amend', 0, [], { amend: amendment }));
        return;
    }
    if (patch === '')
        await terminal.print(`item "${item.item}" may change that already: nothing to amend\n`);
    else if (written)
        await terminal.print(`${(0,_core_text_inert_js__WEBPACK_IMPORTED_MODULE_11__/* .visible */ .RK)(plan.path)} is changed; it binds once it is on its base branch\n`);
    // As it is, for `git apply`: the plan could be read, so it holds no character that acts in a terminal.
    else
        await terminal.print(patch);
}
/** By id, or as `plan/item` where several plans have one of that name. */
function findItem(name, tree) {
    const plans = (tree?.files ?? []).flatMap(({ name: file, text }) => text !== undefined && /^[a-z0-9-]+\.ya?ml$/.test(file)
        ? [(0,_core_plan_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)({ path: `${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__/* .PLAN_DIRECTORY */ .AG}/${file}`, text })]
        : []);
    const items = plans.flatMap(({ plan }) => (plan ? (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__/* .itemsOf */ .S3)(plan).map((item) => ({ plan, item })) : []));
    const found = items.filter(({ plan, item }) => name === item.item || name === `${plan.id}/${item.item}`);
    const [first, second] = found;
    if (first && !second)
        return { ...first, items: items.map(({ item }) => item) };
    const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
    if (first)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `several plans have an item "${name}"`, `name one of ${names}`);
    const broken = plans.some(({ problems }) => problems.length > 0);
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `no plan in the working tree has an item "${name}"`, broken
        ? 'a plan cannot be read: run "lint"'
        : names === ''
            ? `plans lie in ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__/* .PLAN_DIRECTORY */ .AG}/`
            : `there are ${names}`);
}
function kindOf(text) {
    if (text === undefined)
        return undefined;
    const kind = _core_terms_js__WEBPACK_IMPORTED_MODULE_18__/* .CHANGE_KINDS */ .t.find((each) => each === text);
    if (kind)
        return kind;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `--kind is "${text}"`, `allowed: ${_core_terms_js__WEBPACK_IMPORTED_MODULE_18__/* .CHANGE_KINDS */ .t.join(', ')}`);
}
/** The patch is shown only once the plan, with it, has been read and allows what was asked. */
function proves(plan, item, text, wants) {
    const { plan: after } = (0,_core_plan_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlan */ .m)({ path: plan.path, text });
    const wider = after && (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_17__/* .itemsOf */ .S3)(after).find((each) => each.item === item.item);
    return wider !== undefined && wants.every(({ path, kind }) => (0,_core_plan_scope_js__WEBPACK_IMPORTED_MODULE_6__/* .coveringGlob */ .yf)(wider.scope, kind, path) !== undefined);
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   fw: () => (/* binding */ widenFor),
/* harmony export */   gB: () => (/* binding */ plainYaml)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6267);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9407);







const read = new WeakMap();
/**
 * The narrowest change of the plan's text after which the item's scope covers the path for this kind of change. Where
 * `except` takes the path out, the globs that do so go. Characters that a plan cannot hold become "?".
 */
function widening(plan, item, kind, path) {
    const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
    const isShort = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
    const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
    return { list, glob: (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), ...widenFor(plan, item, [{ kind, path }]) };
}
/** The same for several changes of one item at once: one piece of text that settles all of them. */
function widenFor(plan, item, wants) {
    const { source, root } = layoutOf(plan);
    const about = { path: plan.path, item: item.item };
    const scope = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(root, [...ownerOf(item), 'scope']);
    const missing = wants.filter((want) => !isTakenOut(item, want.path) || !isListed(item, want));
    const added = additions(source, (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .partAt */ .l0)(root, ownerOf(item)), scope, globsByKind(missing));
    if (!added) {
        const { line, column } = plan.locate([...ownerOf(item), 'scope']);
        const keys = [...globsByKind(wants)].map(([kind, globs]) => `${' '.repeat(column + 1)}${kind}: [${globs.join(', ')}]`);
        return { ...about, lines: keys.join('\n'), after: line };
    }
    const paths = wants.map(({ path }) => path).filter((path) => isTakenOut(item, path));
    return { ...about, ...asLines(source, [...removals(source, scope.part, item.scope.except, paths), ...added]) };
}
function ownerOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function isTakenOut({ scope }, path) {
    return scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path));
}
function isListed({ scope }, { kind, path }) {
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .coveringGlob */ .yf)({ ...scope, except: [] }, kind, path) !== undefined;
}
/** As YAML takes them, in the fixed order of kinds, each once. */
function globsByKind(wants) {
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_6__/* .CHANGE_KINDS */ .t.map((kind) => {
        const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)));
        return [kind, [...new Set(globs)]];
    });
    return new Map(kinds.filter(([, globs]) => globs.length > 0));
}
/** The plan's text with the lines in their place, ended as the file's own lines are. */
function widened(text, { lines, after, replaces }) {
    const all = text.split('\n');
    // An empty last line is the break of the one before it.
    const count = replaces ? replaces[1] - replaces[0] + 1 : 0;
    all.splice(after, count, ...(lines === '' ? [] : lines.split('\n')));
    if (!all[0]?.endsWith('\r'))
        return all.join('\n');
    // Only the last line of a file may be without its break.
    return all.map((line, index) => (index < all.length - 1 ? line.replace(/\r?$/, '\r') : line)).join('\n');
}
function layoutOf(plan) {
    let layout = read.get(plan);
    if (!layout) {
        const source = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(plan.path, plan.text ?? '');
        const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(source.text).document?.part;
        layout = { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
        read.set(plan, layout);
    }
    return layout;
}
/** Undefined where the item is not in the text. */
function additions(source, owner, scope, wanted) {
    if (!owner.found)
        return undefined;
    if (wanted.size === 0)
        return [];
    const pairs = [...wanted].map(([kind, globs]) => `${kind}: [${globs.join(', ')}]`);
    if (!scope.found)
        return [newKeys(source, owner.part, [`scope: { ${pairs.join(', ')} }`])];
    if (scope.part.kind === 'list')
        return [newEntries(source, scope.part, [...new Set([...wanted.values()].flat())])];
    const edits = [];
    const fresh = [];
    for (const [kind, globs] of wanted) {
        const written = scope.part.parts.get(kind);
        if (written)
            edits.push(newEntries(source, written, globs));
        else
            fresh.push(`${kind}: [${globs.join(', ')}]`);
    }
    return fresh.length > 0 ? [...edits, newKeys(source, scope.part, fresh)] : edits;
}
function newEntries(source, list, globs) {
    const last = [...list.parts.values()].at(-1);
    if (list.flow || !last)
        return inFlow(list, last, globs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, list.from).column - 1);
    return newLines(source, last, globs.map((glob) => `${indent}- ${glob}`));
}
function newKeys(source, map, pairs) {
    const parts = [...map.parts.values()];
    const last = parts.at(-1);
    if (map.flow || !last)
        return inFlow(map, last, pairs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, parts[0]?.key?.from ?? map.from).column - 1);
    return newLines(source, last, pairs.map((pair) => `${indent}${pair}`));
}
function inFlow(around, last, text) {
    const at = last ? last.to : around.from + 1;
    return { from: at, to: at, text: last ? `, ${text}` : text };
}
function newLines(source, after, lines) {
    const { line } = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, endOf(source, after) - 1);
    const at = (source.lines[line - 1] ?? 0) + (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .lineText */ .oZ)(source, line).length;
    return { from: at, to: at, text: `\n${lines.join('\n')}` };
}
/** The end of the last thing in a part, without the blank lines that a block may hold behind it. */
function endOf(source, part) {
    const last = part.flow ? undefined : [...part.parts.values()].at(-1);
    if (last)
        return endOf(source, last);
    return part.from + source.text.slice(part.from, part.to).trimEnd().length;
}
function removals(source, scope, except, paths) {
    const list = scope.parts.get('except');
    if (!list || paths.length === 0)
        return [];
    const parts = [...list.parts.values()];
    const kept = parts.filter((_, index) => !paths.some((path) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(except[index] ?? '', path)));
    if (list.flow) {
        const text = kept.map((part) => source.text.slice(part.from, part.to)).join(', ');
        return [{ from: list.from, to: list.to, text: `[${text}]` }];
    }
    if (kept.length === 0) {
        const colon = source.text.indexOf(':', list.key?.to ?? list.from);
        return [{ from: colon + 1, to: endOf(source, list), text: ' []' }];
    }
    return parts.flatMap((part) => {
        if (kept.includes(part))
            return [];
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, part.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, endOf(source, part) - 1).line;
        return [{ from: source.lines[first - 1] ?? 0, to: source.lines[last] ?? source.text.length, text: '' }];
    });
}
function asLines(source, edits) {
    const ordered = [...edits].sort((left, right) => left.from - right.from);
    const only = ordered.length === 1 ? ordered[0] : undefined;
    if (only?.from === only?.to && only?.text.startsWith('\n')) {
        return { lines: only.text.slice(1), after: (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, only.from).line };
    }
    const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, ordered[0]?.from ?? 0).line;
    const last = Math.max(...ordered.map(({ from, to }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .positionAt */ .t$)(source, Math.max(from, to - 1)).line));
    const start = source.lines[first - 1] ?? 0;
    let at = start;
    let text = '';
    for (const edit of ordered) {
        text += source.text.slice(at, edit.from) + edit.text;
        at = edit.to;
    }
    text += source.text.slice(at, source.lines[last] ?? source.text.length);
    return { lines: text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n'), after: first - 1, replaces: [first, last] };
}
/** As YAML takes it for text, in a flow list too. */
function plainYaml(glob) {
    const isPlain = /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    if (isPlain)
        return glob;
    return /["\\]/.test(glob) ? `'${glob.replaceAll("'", "''")}'` : `"${glob}"`;
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);



/**
 * The kinds of change that are allowed for the path. Constraints and unsafe paths are other rules.
 *
 * @param merges of the item: what it brought into the base itself is its own to change when it is reopened
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
    return item.isIntegration && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(plan).some((each) => owns(each, path));
}
function hasCreated(item, plan, path, merges) {
    if (item.isIntegration)
        return false;
    const isCreated = merges.some(({ changes }) => changes.complete && changes.list.some((each) => each.kind === 'create' && each.path === path));
    return isCreated && ((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)(item.scope, 'create', path) !== undefined || covers(plan.shared, path));
}
/** Any kind of change: the owner of a path is the item whose scope has it, and a dropped item owns nothing. */
function owns({ scope, dropped }, path) {
    return dropped === undefined && (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsCovered */ .GD)(scope, path).length > 0;
}
/** A list of the whole plan reaches as far as a scope with these globs would. */
function covers(globs, path) {
    return (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .coveringGlob */ .yf)({ any: globs, create: [], modify: [], delete: [], except: [] }, 'create', path) !== undefined;
}


/***/ })

};
