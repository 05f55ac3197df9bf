export const id = 3491;
export const ids = [3491];
export const modules = {

/***/ 3491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  brief: () => (/* binding */ brief_brief)
});

// EXTERNAL MODULE: ./lib/core/brief/brief.js
var brief = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/progress/base-contracts.js
var base_contracts = __webpack_require__(4476);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/base-state.js + 1 modules
var base_state = __webpack_require__(1505);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/report/terminal.js + 3 modules
var report_terminal = __webpack_require__(9104);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var git_plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/shell/git/start-places.js
var start_places = __webpack_require__(7370);
// EXTERNAL MODULE: ./lib/shell/git/worktree-places.js
var worktree_places = __webpack_require__(4297);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/export/allowed-sets.js
var allowed_sets = __webpack_require__(4954);
// EXTERNAL MODULE: ./lib/core/export/claude.js
var claude = __webpack_require__(850);
// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/core/globs/segment-parser.js
var segment_parser = __webpack_require__(3732);
;// CONCATENATED MODULE: ./lib/core/export/plain-patterns.js
/** Globs as patterns that have nothing but `*` and `**`, for tools that know no more. What they cannot say becomes wider. */


/** No path of Git has this character. */
const WILD = '\0';
/** @param isPlain whether the tool reads the character as itself */
function plainPatterns(glob, isPlain) {
    return [...new Set((0,esm/* braceExpand */.KA)(glob))].flatMap((text) => {
        const names = text.split('/').map((name) => (name === '**' ? { name, isExact: true } : plainName(name, isPlain)));
        if (names.some(({ name }) => name === ''))
            return [];
        return [{ names: names.map(({ name }) => name), isExact: names.every(({ isExact }) => isExact) }];
    });
}
function plainName(text, isPlain) {
    const parts = (0,segment_parser/* parseSegment */.Z)(text) ?? [];
    const chars = parts.map((part) => charOf(part, isPlain));
    const isExact = parts.every((part, at) => part.kind === 'star' || chars[at] !== WILD);
    return { name: chars.join('').replace(/\0+/g, WILD), isExact };
}
function charOf(part, isPlain) {
    return part.kind === 'char' && isPlain(part.char) ? part.char : WILD;
}

// EXTERNAL MODULE: ./lib/core/export/tool-rules.js
var tool_rules = __webpack_require__(5164);
;// CONCATENATED MODULE: ./lib/core/export/code-owners.js
/**
 * A block for CODEOWNERS. Its grammar, from
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners:
 * patterns as in `.gitignore`, but without `!`, `[ ]` and an escaped `#`. The last line that matches a file counts, and a line
 * without owners means that the file has none.
 */



const OWNER = '@your-org/your-team';
function codeOwnersRules({ item, plan }) {
    const wide = [];
    const owned = (0,tool_rules/* globsOfItem */.Uy)(item, plan, 'own').flatMap((glob) => patternsOf(glob).map(({ pattern, isExact }) => {
        if (!isExact)
            wide.push(glob);
        return pattern;
    }));
    const excepted = item.scope.except.map((glob) => ({ glob, patterns: patternsOf(glob) }));
    // A wider line without an owner would take files away from their owner.
    const cleared = excepted.filter(({ patterns }) => patterns.every(({ isExact, isFile }) => isExact && isFile));
    const left = excepted.filter((each) => !cleared.includes(each)).map(({ glob }) => glob);
    const lines = [
        ...[...new Set(owned)].map((pattern) => `${pattern} ${OWNER}`),
        ...cleared.flatMap(({ patterns }) => patterns.map(({ pattern }) => pattern)),
    ];
    return {
        plan: item.plan,
        item: item.item,
        tool: 'codeowners',
        files: [
            {
                path: '.github/CODEOWNERS',
                text: `# Item "${item.item}" of plan "${item.plan}". Write who owns its files.\n${lines.map((line) => `${line}\n`).join('')}`,
            },
        ],
        rules: lines,
        open: [
            `Replace "${OWNER}" by who has to review the item.`,
            'CODEOWNERS asks for a review and forbids nothing. Put the block at the end of the file, because the last line that matches a file counts.',
            ...(0,tool_rules/* widerWords */.xY)(wide, { ...item, isIntegration: false, scope: { ...item.scope, except: left } }, plan),
        ],
    };
}
function patternsOf(glob) {
    const isPlain = (char) => !/[*?[\]\\!#]/.test(char) && !invisible/* INVISIBLE */.kH.test(char);
    return plainPatterns(glob, isPlain).map(({ names, isExact }) => {
        const text = names.join('/').replaceAll(' ', '\\ ').replaceAll(WILD, '*');
        const last = names.at(-1) ?? '';
        return { pattern: `/${text}`, isExact, isFile: last === '**' || !last.includes(WILD) };
    });
}

// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/export/beside.js
var export_beside = __webpack_require__(3130);
;// CONCATENATED MODULE: ./lib/core/export/codex.js
/**
 * A permission profile for the sandbox of Codex, and its instructions. The grammar of the profile, from
 * https://developers.openai.com/codex/permissions: each entry is a path of a workspace root with "read", "write" or "deny",
 * the entry of the longest path counts, and there are no globs for "write". Codex reads `AGENTS.override.md` in place of
 * `AGENTS.md` in the same folder: https://developers.openai.com/codex/guides/agents-md.
 */







const MOST_CARVED = 200;
const PROFILE = 'parallel-work';
function codexRules(context) {
    const { item, plan, allowed, files, instructions } = context;
    const known = new Set(files);
    const globs = (0,tool_rules/* globsOfItem */.Uy)(item, plan);
    const wanted = globs.flatMap((glob) => (0,esm/* braceExpand */.KA)(glob)).map((glob) => rootOf(glob, known));
    // The plan may take all of a root out of the scope again.
    const roots = outermost(wanted).filter((path) => path === '.' || (0,allowed_sets/* canBeAllowed */.SU)(allowed, path, known.has(path) ? 'file' : 'unknown'));
    const isInside = (path) => roots.some((root) => root === '.' || path.startsWith(`${root}/`));
    const beside = (0,export_beside/* besideAllowed */.N)(allowed, files, (0,tool_rules/* placesOfOthers */.bm)(context)).filter(({ path }) => isInside(path));
    const carved = beside.toSorted((one, other) => other.files - one.files).slice(0, MOST_CARVED);
    const entries = [
        ...roots.map((path) => [path, 'write']),
        ...carved.map(({ path }) => [path, 'read']),
    ].sort(([one], [other]) => (0,order/* compare */.U)(one, other));
    const rules = entries.map(([path, access]) => `${JSON.stringify(path)} = "${access}"`);
    return {
        plan: item.plan,
        item: item.item,
        tool: 'codex',
        files: [
            { path: '~/.codex/config.toml', text: profile(rules) },
            { path: 'AGENTS.override.md', text: instructionsFor(context, globs) },
        ],
        rules,
        open: [
            'Codex ignores the profile if "sandbox_mode" is set anywhere. Take that out.',
            'There are no globs for what may be written, so a folder is open if the item can create a file in it whose name is not known yet. Known files and folders in it that are not in the scope are read-only.',
            ...(beside.length > MOST_CARVED
                ? [
                    `There are ${MOST_CARVED} read-only entries at most, so ${beside.length === MOST_CARVED + 1 ? 'one place beside the scope is' : `${beside.length - MOST_CARVED} places beside the scope are`} open.`,
                ]
                : []),
            'The directory of Git is not writable, so a commit needs an approval.',
            'Add "AGENTS.override.md" to "info/exclude" of the repository, so that it is not a part of the change.',
            ...(instructions !== undefined && instructions.length > 24_000
                ? ['"AGENTS.md" is long. Codex cuts all instructions together at 32 KiB.']
                : []),
            ...(item.leeway > 0 ? ['The leeway of the plan is not in the profile.'] : []),
        ],
    };
}
/** What must be writable so that all that the glob matches can be changed. */
function rootOf(glob, files) {
    const path = (0,globs_glob/* isLiteral */.c$)(glob) ? (0,globs_glob/* literalPath */.l1)(glob) : undefined;
    if (path !== undefined && files.has(path))
        return path;
    const start = path === undefined ? (0,tool_rules/* plainBeginning */.A4)(glob) : path.replace(/\/?[^/]*$/, '');
    return start === undefined || start === '' ? '.' : start;
}
function outermost(paths) {
    const all = [...new Set(paths)];
    if (all.includes('.'))
        return ['.'];
    return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}/`)));
}
function profile(rules) {
    return [
        `default_permissions = "${PROFILE}"`,
        '',
        `[permissions.${PROFILE}]`,
        'extends = ":read-only"',
        '',
        `[permissions.${PROFILE}.filesystem]`,
        '":tmpdir" = "write"',
        '',
        `[permissions.${PROFILE}.filesystem.":workspace_roots"]`,
        ...rules,
        '',
    ].join('\n');
}
function instructionsFor({ item, instructions }, globs) {
    const { except } = item.scope;
    const list = (all) => all.map((glob) => `    ${(0,inert/* visible */.RK)(glob)}`);
    return [
        ...(instructions === undefined ? [] : [instructions.trimEnd(), '']),
        `## Your item: ${item.item} of plan ${item.plan}`,
        '',
        'Read your work order before you begin: run `parallel-work brief`. Change only files that these globs match:',
        '',
        ...list(globs),
        '',
        ...(except.length === 0 ? [] : ['Do not change files that these match:', '', ...list(except), '']),
        'If you need another file, stop and ask. Before each commit, run `parallel-work check`.',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/core/export/gh-aw.js
/**
 * `allowed-files` of GitHub Agentic Workflows: a list that every changed file must match. Its grammar, from
 * https://github.github.com/gh-aw/reference/safe-outputs-pull-requests/: `*` is any characters but `/`, `**` is any
 * characters, every other character is itself, and a pattern is compared with the whole path.
 */


/** Each doubles the number of patterns. */
const MOST_OPTIONAL = 3;
function ghAwRules(context) {
    const { item, plan } = context;
    const wide = [];
    const rules = (0,tool_rules/* globsOfItem */.Uy)(item, plan).flatMap((glob) => plainPatterns(glob, (char) => char !== '*').flatMap(({ names, isExact }) => {
        const few = names.slice(0, -1).filter((name) => name === '**').length <= MOST_OPTIONAL;
        if (!isExact || !few)
            wide.push(glob);
        return few
            ? withoutFolders(names).map(written)
            : [
                names
                    .map((name) => (name === '**' ? '**' : written([name])))
                    .join('/')
                    .replaceAll('**/', '**'),
            ];
    }));
    const patterns = [...new Set(rules)];
    const list = patterns.map((pattern) => `      - ${JSON.stringify(pattern)}\n`).join('');
    return {
        plan: item.plan,
        item: item.item,
        tool: 'gh-aw',
        files: [
            {
                path: '.github/workflows/<workflow>.md',
                text: `safe-outputs:\n  create-pull-request:\n    allowed-files:\n${list === '' ? '      []\n' : list}`,
            },
        ],
        rules: patterns,
        open: [
            'A file that matches may be created, modified and deleted, whatever the plan says about kinds of change.',
            'A pattern also matches below .github/, where the plan allows only what begins with it. "protected-files" of the workflow decides about those.',
            'Manifests, instructions of agents, top-level documents and folders that begin with a dot also need "protected-files", even if the scope has them.',
            ...(0,tool_rules/* widerWords */.xY)(wide, item, plan),
        ],
    };
}
/** In the plan, `**` also means no folder at all. Here the slash after it is always needed. */
function withoutFolders(names) {
    const at = names.findIndex((name, index) => name === '**' && index < names.length - 1);
    if (at < 0)
        return [names];
    const [start, rest] = [names.slice(0, at), withoutFolders(names.slice(at + 1))];
    return rest.flatMap((end) => [
        [...start, ...end],
        [...start, '**', ...end],
    ]);
}
function written(names) {
    return names.join('/').replaceAll(WILD, '*');
}

;// CONCATENATED MODULE: ./lib/core/export/rules-for.js
/** Exports the scope of an item for each of the tools. */




const RULES_FOR = {
    claude: claude/* claudeRules */.u,
    codex: codexRules,
    'gh-aw': ghAwRules,
    codeowners: codeOwnersRules,
};

// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
// EXTERNAL MODULE: ./lib/shell/git/claude-settings.js
var claude_settings = __webpack_require__(313);
// EXTERNAL MODULE: ./lib/shell/git/entries.js
var entries = __webpack_require__(5721);
// EXTERNAL MODULE: ./lib/shell/git/listed-files.js
var listed_files = __webpack_require__(3166);
// EXTERNAL MODULE: ./lib/shell/git/working-files.js
var working_files = __webpack_require__(5316);
;// CONCATENATED MODULE: ./lib/commands/cli/item-rules.js
/** `brief <item> --for <tool>`: the scope of an item in the form that another tool enforces. */
















/** @throws Failure `usage` if the options do not fit together */
function toolIn(options) {
    if (options.for === undefined) {
        if (options.write)
            throw new failure/* Failure */.H('usage', 'The option --write needs --for claude.', 'Leave it out.');
        return undefined;
    }
    const tool = tool_rules/* TOOLS */.It.find((each) => each === options.for);
    if (!tool)
        throw new failure/* Failure */.H('usage', `The option --for is "${options.for}".`, `Use one of ${tool_rules/* TOOLS */.It.join(', ')}.`);
    if (options.all)
        throw new failure/* Failure */.H('usage', 'The option --for cannot be combined with --all.', 'Name one item.');
    if (options.write && tool !== 'claude')
        throw new failure/* Failure */.H('usage', `The rules for ${tool} cannot be written.`, 'Leave out --write, and put the text in place.');
    if (options.write && options.draft)
        throw new failure/* Failure */.H('usage', 'The option --write cannot be combined with --draft.', 'Only the plan on the base branch counts.');
    return tool;
}
async function printRules({ plan, item }, tool, { planState, base, judgement }, isWritten, { directory, terminal, json: asJson }) {
    // For some tools, an empty list allows everything.
    if (item.dropped !== undefined)
        throw new failure/* Failure */.H('usage', `Item "${item.item}" was dropped, so it has no files.`, 'Name another item.');
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const { listed } = await (0,worktree_places/* readWorktreePlaces */.Q)(repository);
    const tree = listed.find(({ branch }) => branch !== undefined && item.branches.some((claim) => (0,branch_names/* claimMatches */.ob)(claim, branch)));
    const root = tree?.path ?? repository.root;
    const inside = listed.map(({ path }) => (0,external_node_path_.relative)(root, path)).filter((path) => path !== '' && !path.startsWith('..'));
    const files = [...(await (0,entries/* filesAt */.Tl)(repository.root, base.commit)).keys()];
    const own = repository.hasFiles || tree ? await (0,listed_files/* filesOnDisk */.Ed)({ ...repository, root }) : [];
    const agents = await (0,working_files/* lookAt */.t)(root, 'AGENTS.md');
    const rules = RULES_FOR[tool]({
        item,
        plan,
        allowed: (0,allowed_sets/* allowedSets */.U2)(item, plan),
        owners: (0,tool_rules/* ownersIn */.qx)(planState.plans, (each) => planState.progress.get((0,plan_plan/* keyOf */.TN)(each))?.finished === true),
        files: [...new Set([...files, ...own])],
        root: root.split(external_node_path_.sep).join('/'),
        inside: inside.map((path) => path.split(external_node_path_.sep).join('/')),
        ...(agents.kind === 'file' ? { instructions: agents.text } : {}),
    });
    if (isWritten && !tree)
        throw new failure/* Failure */.H('usage', `No working tree has a branch of item "${item.item}" checked out.`, `Make one: parallel-work worktrees --create ${(0,plan_plan/* keyOf */.TN)(item)}`);
    const written = isWritten ? await (0,claude_settings/* writeClaudeRules */.V)(root, rules.rules) : undefined;
    const notes = [...rules.open, ...(written?.isNowIgnored ? [NOW_IGNORED] : [])];
    if (asJson) {
        await terminal.print((0,json/* json */.Pq)('brief', 0, judgement, { toolRules: rulesJson({ ...rules, open: notes }, written) }));
        return;
    }
    await terminal.print(written ? writtenLine(written, root, rules) : textOf(rules.files));
    for (const note of [...notes, ...judgement.notes, ...(judgement.warnings ?? [])])
        await terminal.printError(`note: ${(0,inert/* visible */.RK)(note)}\n`);
}
const NOW_IGNORED = 'The file is listed in "info/exclude" of the repository, so that Git ignores it.';
function writtenLine({ state, path }, root, { rules }) {
    return `${state.padEnd(10)} ${(0,inert/* visible */.RK)(`${root}/${path}`)} (${(0,words/* plural */.LS)(rules.length, 'rule')})\n`;
}
/** If there are several files, each begins with a line that names it. */
function textOf(files) {
    const text = files.map((file) => (files.length === 1 ? file.text : `# ${file.path}\n\n${file.text}`)).join('\n');
    return text.split('\n').map(inert/* logLine */.BP).join('\n');
}
function rulesJson({ plan, item, tool, files, rules, open }, written) {
    return { plan, item, tool, state: written?.state, rules, open, files };
}

// EXTERNAL MODULE: ./lib/commands/cli/named-item.js
var named_item = __webpack_require__(9500);
;// CONCATENATED MODULE: ./lib/commands/cli/brief.js
/** `brief [item]`: prints the work order of an item, from the plan on the base or from the one in the working tree. */


















/** @returns 2 if a plan is broken */
async function brief_brief(name, options, here) {
    const { directory, terminal } = here;
    if (options.all && name !== undefined)
        throw new failure/* Failure */.H('usage', 'The option --all cannot be combined with an item.', 'Leave out one of them.');
    const tool = toolIn(options);
    const repository = await (0,git_repository/* openRepository */.h_)(directory);
    const draft = options.draft ? await (0,git_plans/* workingTreePlans */.AP)(repository) : undefined;
    const base = options.base === undefined ? {} : { base: options.base };
    const branch = options.all || name !== undefined ? undefined : repository.head.branch;
    const source = (0,git_source/* gitSource */.Y)({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
    const { snapshot, result } = await (0,ask/* askUntilKnown */.j)(source, (known) => (0,facts_facts/* withFacts */.Qj)(known, (facts) => {
        const state = (0,base_state/* baseStateOf */.w)(known, facts, draft);
        if (state === facts_facts/* PENDING */.eG)
            return facts_facts/* PENDING */.eG;
        const { progress } = state.planState;
        const items = state.planState.plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ plan, item })));
        const readers = options.all
            ? items.filter(({ item }) => !progress.get((0,plan_plan/* keyOf */.TN)(item))?.finished)
            : items.filter((each) => (name === undefined ? (0,named_item/* isOfBranch */.Av)(branch, each) : (0,named_item/* isNamed */.ev)(name, each)));
        const wanted = reliedOnBy(readers);
        const contracts = tool
            ? []
            : (0,base_contracts/* contractsOnBase */.K)([...progress.values()].filter(({ item }) => wanted.has((0,plan_plan/* keyOf */.TN)(item))), state.planState);
        return contracts === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : { ...state, progress, contracts };
    }), terminal.progress.say);
    const { basePlans, planState, progress, contracts } = result;
    const judgement = (0,base_plans/* withoutVerdicts */.HT)(basePlans, [], options.draft ? [] : snapshot.notes);
    if (judgement.problems.length > 0) {
        const document = () => (0,json/* json */.Pq)('brief', 2, judgement);
        await terminal.print(here.json ? document() : (0,report_terminal/* terminal */.Fo)(judgement, { colours: terminal.colours }));
        return 2;
    }
    const { plans } = planState;
    const where = options.draft ? 'in the working tree' : `on "${snapshot.base.branch}"`;
    const hint = options.draft || plans.length > 0 ? undefined : 'To read the plans in the working tree, use --draft.';
    const chosen = options.all
        ? plans
            .flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ plan, item })))
            .filter(({ item }) => !progress.get((0,plan_plan/* keyOf */.TN)(item))?.finished)
        : [name === undefined ? (0,named_item/* itemOfBranch */.V5)(branch, plans, where) : (0,named_item/* itemNamed */.ZP)(name, plans, where, hint)];
    const [first] = chosen;
    if (tool && first) {
        const { base } = snapshot;
        await printRules(first, tool, { planState, base, judgement }, options.write === true, here);
        return 0;
    }
    const startOf = (0,start_places/* startsIn */.n)(repository, await (0,worktree_places/* readWorktreePlaces */.Q)(repository), snapshot.base);
    const briefs = chosen.map(({ plan, item }) => (0,brief/* briefOf */.G)(plan, item, {
        planState,
        base: snapshot.base.branch,
        planRevision: basePlans.revision,
        isDraft: options.draft === true,
        start: startOf(item),
        contracts,
    }));
    if (here.json)
        await terminal.print((0,json/* json */.Pq)('brief', 0, judgement, { briefs, contracts: (0,json/* shownContracts */.BU)(reliedOn(chosen, contracts)) }));
    else {
        await terminal.print(brief_textOf(briefs));
        for (const note of [...judgement.notes, ...(judgement.warnings ?? [])])
            await terminal.printError(`note: ${(0,inert/* visible */.RK)(note)}\n`);
    }
    return 0;
}
/** The keys of the items that these build on. */
function reliedOnBy(readers) {
    return new Set(readers.flatMap(({ item }) => [...item.uses, ...item.dependsOn].map(plan_plan/* keyOf */.TN)));
}
/** The contracts that the chosen items build on. */
function reliedOn(chosen, contracts) {
    const wanted = reliedOnBy(chosen);
    return contracts.filter(({ plan = '', item = '' }) => wanted.has((0,plan_plan/* keyOf */.TN)({ plan, item })));
}
/** In the log of a job, a line could act as a command. */
function brief_textOf(briefs) {
    const text = briefs.map(({ markdown }) => markdown).join('\n---\n\n');
    return text.split('\n').map(inert/* logLine */.BP).join('\n');
}


/***/ }),

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SU: () => (/* binding */ canBeAllowed),
/* harmony export */   U2: () => (/* binding */ allowedSets),
/* harmony export */   o6: () => (/* binding */ isWhollyAllowed)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _globs_meet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7563);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8060);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4754);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3728);
/** What an item may change, as sets of globs, and which places none of its changes can reach. */







/** A path is allowed for some kind of change if one of the sets contains it. The leeway of the plan does not count. */
function allowedSets(item, plan) {
    if (item.dropped !== undefined)
        return [];
    const sets = _terms_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANGE_KINDS */ .t.flatMap((kind) => {
        const forbidden = (0,_globs_meet_js__WEBPACK_IMPORTED_MODULE_2__/* .forbiddenBy */ .xV)((0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.doNotTouch, kind)).include;
        // The integration may change what its items may, by every kind of change.
        const connected = item.isIntegration ? plan.items.filter(({ dropped }) => dropped === undefined) : [];
        return [
            { include: (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .globsFor */ .tN)(item.scope, kind), except: [...item.scope.except, ...forbidden] },
            ...connected.map(({ scope }) => ({ include: (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .allGlobs */ .Bl)(scope), except: [...scope.except, ...forbidden] })),
            { include: kind === 'delete' ? [] : plan.generated, except: forbidden },
            { include: kind === 'create' ? plan.shared : [], except: forbidden },
        ];
    });
    return sets.filter(({ include }) => include.length > 0);
}
/**
 * Whether a change of this path can be allowed, and unless it is a file, of one below it. Tools compare paths without
 * letter case, so a path that differs only in that counts too.
 */
function canBeAllowed(sets, path, kind) {
    return !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlanFile */ .cx)(path) && path !== '.git' && sets.some((set) => reaches(set, path, kind));
}
/** Whether every path below the folder is surely allowed. */
function isWhollyAllowed(sets, folder) {
    const above = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .withParents */ .M2)(folder);
    return (!`${folder}/`.startsWith('.github/') &&
        sets.some(({ include, except }) => except.length === 0 &&
            include.some((glob) => glob.endsWith('/**') && above.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob.slice(0, -3), each)))));
}
function reaches({ include, except }, path, kind) {
    const isFile = kind === 'file';
    const globs = `${path}/`.startsWith('.github/') ? include.flatMap(_plan_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .guardedGlobs */ .UE) : include;
    const near = globs.filter((glob) => (isFile ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) : leadsTo(folded, glob, path)));
    if (near.length === 0 || except.length === 0)
        return near.length > 0;
    const same = near.filter((glob) => (isFile ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path) : leadsTo(exact, glob, path)));
    if (same.length < near.length)
        return true;
    if (isFile)
        return !except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    const place = (0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .globOf */ .k8)(path);
    const below = [...(kind === 'folder' ? [] : [place]), `${place}/**`];
    return (0,_globs_meet_js__WEBPACK_IMPORTED_MODULE_2__/* .meet */ .A0)({ include: same, except }, { include: below, except: [] }).kind !== 'disjoint';
}
const folded = new Map();
const exact = new Map();
/** Whether the glob matches the path, or may match a path below it. */
function leadsTo(matchers, glob, path) {
    const nocase = matchers === folded;
    const matcher = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(matchers, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(nocase ? glob.normalize('NFC') : glob, { ..._globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_OPTIONS */ .gu, partial: true, nocase }));
    return matcher.match(nocase ? path.normalize('NFC') : path);
}


/***/ }),

/***/ 3130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ besideAllowed)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _allowed_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4954);



/** @param others files or folders that need not exist */
function besideAllowed(sets, files, others = []) {
    const root = newFolder();
    for (const path of others)
        addPath(root, path, 0);
    for (const path of files)
        addPath(root, path, 1);
    return besideIn(root, '', sets);
}
function besideIn(folder, start, sets) {
    const names = [...folder.children].sort(([one], [other]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(one, other));
    return names.flatMap(([name, child]) => {
        const path = start + name;
        const isFolder = child.children.size > 0;
        const kind = isFolder ? 'folder' : child.files > 0 ? 'file' : 'unknown';
        if (!(0,_allowed_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeAllowed */ .SU)(sets, path, kind))
            return [{ path, isFolder, files: child.files }];
        return isFolder && !(0,_allowed_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhollyAllowed */ .o6)(sets, path) ? besideIn(child, `${path}/`, sets) : [];
    });
}
function addPath(root, path, count) {
    let folder = root;
    for (const name of path.split('/')) {
        folder = (0,_maps_js__WEBPACK_IMPORTED_MODULE_2__/* .remembered */ .HK)(folder.children, name, newFolder);
        folder.files += count;
    }
}
function newFolder() {
    return { children: new Map(), files: 0 };
}


/***/ }),

/***/ 850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ CLAUDE_LOCAL_SETTINGS),
/* harmony export */   u: () => (/* binding */ claudeRules)
/* harmony export */ });
/* harmony import */ var _globs_meet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7563);
/* harmony import */ var _plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4924);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8602);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3130);
/* harmony import */ var _tool_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5164);
/**
 * Permission rules for Claude Code: deny rules for everything beside what an item may change. Its grammar, from
 * https://code.claude.com/docs/en/permissions: the patterns of `Edit(…)` are those of `.gitignore`, `//` begins an absolute
 * path, and no allow rule makes an exception to a deny rule. Rules of `Write` and `NotebookEdit` are never consulted.
 */







const CLAUDE_LOCAL_SETTINGS = '.claude/settings.local.json';
/** More rules make every call slower, and nobody reads them. */
const MOST_RULES = 200;
const MOST_NAMED = 5;
/** What configures the repository and its agents. It is denied even where it does not exist yet. */
const SETTINGS = [
    '.git',
    '.github/parallel-work',
    '.github/parallel-work-cli',
    '.github/workflows',
    '.github/hooks',
    '.github/copilot',
    '.claude/settings.json',
    CLAUDE_LOCAL_SETTINGS,
    '.claude/hooks',
    '.claude/agents',
    '.claude/commands',
    '.claude/skills',
    '.codex',
    '.cursor',
    '.gemini',
    '.husky',
    '.mcp.json',
];
/** Claude Code puts working trees there, and a rule holds for everything below. */
const WORKTREES = { include: ['.claude/worktrees/**'], except: [] };
function claudeRules(context) {
    const { item, files, root, inside } = context;
    const trees = { include: inside.flatMap((path) => [(0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), `${(0,_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)}/**`]), except: [] };
    const sets = [...context.allowed, WORKTREES, ...(inside.length > 0 ? [trees] : [])];
    const isSettings = (path) => SETTINGS.some((each) => each === path || each.startsWith(`${path}/`));
    const all = (0,_beside_js__WEBPACK_IMPORTED_MODULE_5__/* .besideAllowed */ .N)(sets, files, [...SETTINGS, ...(0,_tool_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .placesOfOthers */ .bm)(context)]).toSorted((one, other) => Number(isSettings(other.path)) - Number(isSettings(one.path)) || other.files - one.files);
    const named = all.map((each) => ({ ...each, pattern: patternFor(each, sets) }));
    const written = named.flatMap(({ pattern }) => pattern ?? []).slice(0, MOST_RULES);
    const isWritten = new Set(written);
    const left = named.filter(({ pattern }) => pattern === undefined || !isWritten.has(pattern));
    const start = absolute(root);
    const rules = written.map((pattern) => `Edit(${start}/${pattern})`).sort();
    return {
        plan: item.plan,
        item: item.item,
        tool: 'claude',
        files: [
            {
                path: CLAUDE_LOCAL_SETTINGS,
                text: `${JSON.stringify({ permissions: { deny: rules } }, undefined, 2)}\n`,
            },
        ],
        rules,
        open: [...leftOpen(left), ...ALWAYS_OPEN, ...exceptionWords(context.allowed), ...leewayWords(item.leeway)],
    };
}
const ALWAYS_OPEN = [
    'A file or folder beside the scope that neither the base branch, the working tree nor a plan has yet is open.',
    'A file in the scope is open for every kind of change.',
    'The rules hold in this working tree, for edits and for the shell commands whose files Claude Code recognizes. They do not stop other programs.',
];
function leftOpen(left) {
    if (left.length === 0)
        return [];
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(left.map(({ path }) => path), MOST_NAMED);
    const names = `${shown.map((path) => `"${path}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [
        `There are ${MOST_RULES} rules at most, and no rule that would forbid a part of the scope. So ${left.length === 1 ? 'one place beside the scope is' : `${left.length} places beside the scope are`} open: ${names}.`,
    ];
}
/** The patterns of `.gitignore` can be compared without letter case, and those of a plan are not. */
function exceptionWords(sets) {
    if (sets.every(({ except }) => except.length === 0))
        return [];
    return ['A path that differs only in letter case from one that the plan takes out of the scope is forbidden too.'];
}
function leewayWords(leeway) {
    if (leeway === 0)
        return [];
    return [
        `The plan lets this item change ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(leeway, 'other file')} too. The rules forbid those, so take out the rule of a file that the item needs.`,
    ];
}
/** The characters that have a meaning in a rule or in a pattern. There is no escape that every version reads. */
const SPECIAL = /[\\*?[\](){}!#]|\s(?=\/|$)/g;
/** From the root of the repository. Undefined if no pattern for it keeps off the scope. */
function patternFor({ path, isFolder }, sets) {
    const pattern = path.replace(SPECIAL, '?').replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_INVISIBLE */ .Si, '?');
    if (pattern === path)
        return isFolder ? `${path}/**` : path;
    const wide = { include: [pattern, `${pattern}/**`], except: [] };
    if (sets.some((set) => (0,_globs_meet_js__WEBPACK_IMPORTED_MODULE_0__/* .meet */ .A0)(set, wide).kind !== 'disjoint'))
        return undefined;
    return isFolder ? `${pattern}/**` : pattern;
}
/** `/home/me` → `//home/me`, `C:/Users/me` → `//c/Users/me`. */
function absolute(root) {
    const drive = /^([A-Za-z]):/.exec(root)?.[1];
    const path = drive === undefined ? root : `/${drive.toLowerCase()}${root.slice(2)}`;
    return `/${path.replace(SPECIAL, '?').replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_INVISIBLE */ .Si, '?').replace(/\/$/, '')}`;
}


/***/ }),

/***/ 5164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ plainBeginning),
/* harmony export */   It: () => (/* binding */ TOOLS),
/* harmony export */   Uy: () => (/* binding */ globsOfItem),
/* harmony export */   bm: () => (/* binding */ placesOfOthers),
/* harmony export */   qx: () => (/* binding */ ownersIn),
/* harmony export */   xY: () => (/* binding */ widerWords)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4940);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5703);
/** The scope of an item in the form that another tool enforces. */




const TOOLS = ['claude', 'codex', 'gh-aw', 'codeowners'];
/** Everything that the item may change in some way. With `own`, without what every item may change. */
function globsOfItem(item, plan, which = 'all') {
    if (item.dropped !== undefined)
        return [];
    const connected = connectedItems(item, plan);
    const common = which === 'own' ? [] : [...plan.generated, ...plan.shared, ...connected.flatMap((each) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(each.scope))];
    return [...new Set([...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(item.scope), ...common])];
}
/** The items whose files the integration may change too. */
function connectedItems(item, plan) {
    return item.isIntegration ? plan.items.filter(({ dropped }) => dropped === undefined) : [];
}
/** The plain beginnings of what other items may change, which need not exist yet. */
function placesOfOthers({ item, owners }) {
    const others = owners.filter((each) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(each) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(item));
    return others.flatMap(({ scope }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(scope)).flatMap((glob) => plainBeginning(glob) ?? []);
}
/** Undefined if the glob begins with a wildcard. */
function plainBeginning(glob) {
    const names = glob.split('/');
    const wild = names.findIndex((name) => /[*?[{]|[?*+@!]\(/.test(name.replace(/\\./g, '')));
    const plain = wild < 0 ? names : names.slice(0, wild);
    return plain.length === 0 ? undefined : (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l1)(plain.join('/'));
}
function ownersIn(plans, isFinished) {
    return plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3).filter((item) => item.dropped === undefined && !isFinished(item));
}
const MOST_NAMED = 5;
/** What a list of patterns with only `*` and `**` does not say. */
function widerWords(wide, item, plan) {
    const { doNotTouch, leeway } = item;
    const out = [...[item, ...connectedItems(item, plan)].flatMap(({ scope }) => scope.except), ...(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .allGlobs */ .Bl)(doNotTouch)];
    return [
        ...(wide.length === 0 ? [] : [`These globs have no exact form, so their patterns match more: ${named(wide)}.`]),
        ...(out.length === 0 ? [] : [`What the plan takes out of the scope is not taken out here: ${named(out)}.`]),
        ...(leeway === 0 ? [] : ['The leeway of the plan is not in the list.']),
    ];
}
function named(globs) {
    const { shown, more } = (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .firstOf */ .Ku)([...new Set(globs)], MOST_NAMED);
    return `${shown.map((glob) => `"${glob}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
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

/***/ 313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removeClaudeRules),
/* harmony export */   V: () => (/* binding */ writeClaudeRules)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(850);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_init_proposed_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6585);
/* harmony import */ var _core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(225);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6897);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3345);
/* harmony import */ var _ignore_locally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8486);
/* harmony import */ var _working_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5316);
/**
 * Puts the permission rules of an item into the local settings of Claude Code, and takes them out again. What was added is
 * kept in the directory of Git, so that nothing that a person wrote is taken out with it.
 */










const DENY = ['permissions', 'deny'];
/**
 * Replaces the rules of an earlier call.
 *
 * @param root of the working tree
 * @throws Failure `settings` if the file is committed or cannot be changed
 */
async function writeClaudeRules(root, rules) {
    if ((await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ['ls-files', '--', _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T], { elsewhere: true })).length > 0)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('settings', `"${_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T}" is committed, so the rules would be a part of the change.`, `Take it out of Git: git rm --cached ${_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T}`);
    const { current, kept, record } = await readState(root);
    const before = without(current, kept);
    const start = before ?? '{}\n';
    const list = (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .listAt */ .gT)(start, DENY);
    if (!list)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('settings', `"${_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T}" is not JSON with a list of rules in "permissions.deny".`, 'Correct the file, and run the command again. Nothing was written.');
    const added = rules.filter((rule) => !list.includes(rule));
    const after = (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .withElements */ .qe)(start, DENY, added);
    const isNowIgnored = await (0,_ignore_locally_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreLocally */ .T)(root, _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T);
    const next = { before: before ?? null, after, rules: added };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(record), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(record, JSON.stringify(next));
    if (after === current)
        return { path: _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, state: 'unchanged', isNowIgnored };
    await writeSettings(root, after, current !== undefined);
    return { path: _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, state: current === undefined ? 'created' : 'changed', isNowIgnored };
}
/** Does nothing if no rules were added there. */
async function removeClaudeRules(root) {
    const { current, kept, record } = await readState(root);
    if (!kept)
        return;
    const after = without(current, kept);
    if (after !== undefined && after !== current)
        await writeSettings(root, after, true);
    if (after === undefined && current !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T));
        // Not if something else is in it.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T))).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(record, { force: true });
}
async function readState(root) {
    const said = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(root, ['rev-parse', '--git-path', 'parallel-work/claude-rules.json'], { elsewhere: true });
    const record = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, said.toString('utf8').replace(/\r?\n$/, ''));
    const found = new Map([[_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, await (0,_working_files_js__WEBPACK_IMPORTED_MODULE_8__/* .lookAt */ .t)(root, _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T)]]);
    const current = (0,_core_init_proposed_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(_core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, found);
    const kept = keptFrom((await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_6__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(record, 'utf8'))) ?? '');
    return { current, kept, record };
}
function keptFrom(text) {
    try {
        const { before, after, rules } = JSON.parse(text);
        return typeof after === 'string' && Array.isArray(rules) ? { before, after, rules } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Undefined if there is no file without the rules. */
function without(current, kept) {
    if (current === undefined || !kept)
        return current;
    if (current === kept.after)
        return kept.before ?? undefined;
    return (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .listAt */ .gT)(current, DENY) ? (0,_core_text_json_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutElements */ .YE)(current, DENY, kept.rules) : current;
}
function writeSettings(root, text, replaces) {
    return (0,_working_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWorkingFile */ .R)({ folder: root, path: _core_export_claude_js__WEBPACK_IMPORTED_MODULE_2__/* .CLAUDE_LOCAL_SETTINGS */ .T, text, executable: false, replaces });
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
