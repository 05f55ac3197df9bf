export const id = 7358;
export const ids = [7358];
export const modules = {

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guardStaged: () => (/* binding */ guardStaged)
/* harmony export */ });
/* harmony import */ var _shell_git_path_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);
/* harmony import */ var _shell_git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1531);
/* harmony import */ var _shell_git_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9119);
/* harmony import */ var _guarded_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(684);
/* harmony import */ var _path_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5387);
/** `guard --staged`: reports what the next commit changes outside the scope, for the pre-commit hook of Git. */





async function guardStaged({ base }, here) {
    const { directory } = here;
    const repository = await (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h_)(directory);
    (0,_shell_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .requireFiles */ .PO)(repository);
    // The first commit of a branch has nothing in common with the base, so there is no change to judge.
    if (repository.head.commit === null)
        return (0,_path_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPaths */ .R)(undefined, 'The next commit', here);
    const staged = [...(await (0,_shell_git_status_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndexStatus */ .b)(repository)).keys()].map((raw) => (0,_shell_git_path_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pathNameOf */ .Q1)(raw).path);
    const wanted = new Set(staged);
    const judged = wanted.size === 0
        ? undefined
        : await (0,_guarded_branch_js__WEBPACK_IMPORTED_MODULE_3__.judgeBranch)({ directory, base, fromIndex: true, wanted, protectsSettings: false });
    return (0,_path_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPaths */ .R)(judged, 'The next commit', here);
}


/***/ }),

/***/ 1919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownPaths),
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   refuseFailure: () => (/* binding */ refuseFailure)
/* harmony export */ });
/* harmony import */ var _core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3485);
/* harmony import */ var _core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2236);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4622);



/**
 * @param opening a line that comes before the reasons
 * @returns the exit code that blocks in every agent
 */
async function refuse(refused, moment, { terminal, json: asJson }, opening = '') {
    const reason = `${opening === '' ? '' : `${opening}\n`}${(0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .K)(refused)}`;
    // First, because Codex lets a call go on if the hook fails without any text.
    await terminal.printError(`${reason}\n`);
    const fields = (0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalFields */ .U)(reason, moment);
    const [first] = refused;
    const problems = [{ code: 'refused', message: reason, hint: first?.ways[0] ?? 'Stay in the scope of the item.' }];
    await terminal.print(asJson ? (0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)('guard', 2, problems, { ...shownPaths(refused), ...fields }) : `${JSON.stringify(fields)}\n`);
    return 2;
}
/** @returns the same code */
async function refuseFailure(error, here) {
    const { message, hint, code } = (0,_core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error);
    const failed = { path: '', rule: code, message: `The guard could not decide: ${message}`, ways: [hint] };
    return refuse([failed], 'before', here);
}
/** Public: fields are only ever added. */
function shownPaths(refused) {
    const paths = refused.map(({ path, kind, rule }) => ({ path: path === '' ? undefined : path, kind, rule }));
    return { guard: { allowed: refused.length === 0, paths } };
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reportPaths)
/* harmony export */ });
/* harmony import */ var _core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3485);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4622);
/* harmony import */ var _core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9104);
/* harmony import */ var _hook_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1919);




const NOTHING = { plans: [], planRevision: '', verdicts: [], findings: [], problems: [], notes: [] };
/**
 * @param judged undefined if there is nothing to judge
 * @param what what stays in the scope if nothing is refused, as the beginning of a sentence
 * @returns 0, 1 if a path is refused, 2 if it is refused because a plan is broken
 */
async function reportPaths(judged, what, { terminal, json: asJson }) {
    const { refused, judgement } = judged ?? { refused: [], judgement: NOTHING };
    const isBroken = refused.some(({ rule }) => rule === 'plans-broken');
    const code = refused.length === 0 ? 0 : isBroken ? 2 : 1;
    if (asJson) {
        const findings = refused.flatMap(({ finding }) => finding ?? []);
        const problems = isBroken ? judgement.problems : [];
        await terminal.print((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)('guard', code, { ...judgement, findings, problems }, (0,_hook_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPaths */ .U)(refused)));
    }
    else if (code === 0)
        await terminal.print(`${what} holds nothing outside the scope.\n`);
    else
        await terminal.printError(`${isBroken ? (0,_core_report_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo)({ ...judgement, notes: [] }) : ''}${(0,_core_guard_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalText */ .K)(refused)}\n`);
    return code;
}


/***/ }),

/***/ 3485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusalText),
/* harmony export */   U: () => (/* binding */ refusalFields)
/* harmony export */ });
/* harmony import */ var _text_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/** What the guard says where it refuses: one text for people and agents, and one JSON document that all agents read. */


/** Agents cut longer texts. */
const MOST_CHARACTERS = 8000;
const MOST_PATHS = 10;
/** @returns lines without the last line break */
function refusalText(refused) {
    const seen = new Set();
    const lines = refused.slice(0, MOST_PATHS).map(({ message, ways, rule }) => {
        // A way that was already printed is not repeated for each path.
        const fresh = ways.filter((way) => !seen.has(way));
        for (const way of fresh)
            seen.add(way);
        return (0,_text_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(message, ...fresh)} [${rule}]`);
    });
    const more = refused.length - MOST_PATHS;
    const text = [...lines, ...(more > 0 ? [`${more} more paths are refused too.`] : [])].join('\n');
    return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
/**
 * The fields that block in each agent. Claude Code reads the first before a tool and the last two after it, Copilot the
 * ones at the top level, Gemini CLI and Codex the last two, and Cursor `permission`.
 */
function refusalFields(reason, moment) {
    const blocked = { decision: 'block', reason };
    if (moment !== 'before')
        return blocked;
    return {
        hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason },
        permissionDecision: 'deny',
        permissionDecisionReason: reason,
        ...blocked,
        permission: 'deny',
        user_message: reason,
        agent_message: reason,
    };
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


/***/ })

};
