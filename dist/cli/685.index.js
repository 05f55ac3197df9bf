export const id = 685;
export const ids = [685];
export const modules = {

/***/ 8834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readHookCall)
});

;// CONCATENATED MODULE: ./lib/core/guard/patch-paths.js
/** Reads which files a patch in the format of Codex changes: https://github.com/openai/codex, `apply_patch`. */
const HEADER = /^\s*\*\*\* (Add File|Update File|Delete File|Move to):(.*)$/;
function patchWrites(patch) {
    let updated = [];
    return patch.split(/\r\n|\n|\r/).flatMap((line) => {
        const [, action, rest] = HEADER.exec(line) ?? [];
        if (action === undefined || rest === undefined)
            return [];
        // The agent removes white space at the end, and one space after the colon.
        const paths = [...new Set([rest.replace(/^ /, '').trimEnd(), rest.trim()])];
        if (action === 'Delete File')
            return paths.map((path) => ({ path, kind: 'delete' }));
        const moved = action === 'Move to' ? updated.map((path) => ({ path, kind: 'delete' })) : [];
        updated = action === 'Update File' ? paths : [];
        return [...moved, ...paths.map((path) => ({ path, kind: 'write' }))];
    });
}

;// CONCATENATED MODULE: ./lib/core/guard/tool-call.js
/** Reads what a coding agent passes to its hooks: one reader for the formats of all agents. */

/** @param text all that the agent wrote to the standard input of the hook */
function readHookCall(text) {
    const input = parsed(text.replace(/^\ufeff/, ''));
    if (typeof input === 'string')
        return { kind: 'unreadable', why: input };
    const facts = factsOf(input);
    const { tool, moment } = facts;
    if (moment !== 'before')
        return { kind: 'no-write', ...facts };
    if (tool === undefined) {
        const isShell = facts.event === 'beforeShellExecution';
        return isShell ? { kind: 'no-write', ...facts } : { kind: 'unreadable', why: 'it names no tool' };
    }
    return { ...facts, ...writesOf(tool, argumentsOf(input)) };
}
/** The fields, or why there are none. */
function parsed(text) {
    if (text.trim() === '')
        return 'it is empty';
    try {
        const value = JSON.parse(text);
        return isFields(value) ? value : 'it is no JSON object';
    }
    catch {
        return 'it is no JSON';
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function firstText(...values) {
    return values.find((each) => typeof each === 'string' && each !== '');
}
function factsOf(input) {
    const event = firstText(input['hook_event_name'], input['hookEventName']);
    const session = firstText(input['session_id'], input['sessionId'], input['conversation_id']);
    const roots = input['workspace_roots'];
    const directory = firstText(input['cwd'], Array.isArray(roots) ? roots[0] : undefined);
    const tool = firstText(input['tool_name'], input['toolName']);
    const active = input['stop_hook_active'];
    return {
        ...(event === undefined ? {} : { event }),
        moment: momentOf(event, input),
        ...(session === undefined ? {} : { session }),
        ...(directory === undefined ? {} : { directory }),
        ...(tool === undefined ? {} : { tool }),
        ...(typeof active === 'boolean' ? { isStopBlocked: active } : {}),
    };
}
const MOMENTS = [
    [/^sessionstart$/i, 'start'],
    [/^(?:pretooluse|beforetool|permissionrequest|beforeshellexecution|beforemcpexecution)$/i, 'before'],
    [/^(?:posttooluse(?:failure)?|aftertool|afterfileedit|aftershellexecution)$/i, 'after'],
    [/^(?:subagent|agent)?stop$|^afteragent$/i, 'stop'],
];
/** The events of Copilot have no name, but each has its own fields. */
function momentOf(event, input) {
    if (event !== undefined)
        return MOMENTS.find(([pattern]) => pattern.test(event))?.[1] ?? 'other';
    if ('toolResult' in input || 'tool_response' in input)
        return 'after';
    if ('stopReason' in input || 'stop_hook_active' in input)
        return 'stop';
    const isToolless = !('toolName' in input) && !('tool_name' in input);
    return isToolless && typeof input['source'] === 'string' ? 'start' : 'before';
}
/** Copilot has passed the arguments both as an object and as the text of one. */
function argumentsOf(input) {
    const given = 'tool_input' in input ? input['tool_input'] : input['toolArgs'];
    if (typeof given !== 'string')
        return given;
    try {
        return JSON.parse(given);
    }
    catch {
        return given;
    }
}
/** The names of tools are compared without letter case and separators. */
const SHELLS = /^(?:bash|bashoutput|powershell|shell|localshell|runshellcommand|execcommand|runinterminal|terminal|unifiedexec|writestdin)$/;
const PATCHES = /^applypatch$/;
const DELETES = /^delete(?:file)?$/;
const EDITORS = /^strreplace(?:editor|basededittool)$/;
const WRITES = /^(?:write|edit|multiedit|notebookedit|create|createfile|editfiles?|replacestringinfile|multireplacestringinfile|inserteditintofile|editnotebookfile|writefile|replace|strreplace|tabwrite)$/;
function writesOf(tool, given) {
    const name = tool.toLowerCase().replace(/[_-]/g, '');
    if (SHELLS.test(name))
        return { kind: 'no-write' };
    if (namesRepository(given) && (seemsToWrite(tool, given) || bringsFiles(given)))
        return { kind: 'remote-tool', tool };
    if (PATCHES.test(name))
        return known(tool, patchIn(given)?.flatMap(patchWrites));
    if (EDITORS.test(name) && isFields(given) && given['command'] === 'view')
        return { kind: 'no-write' };
    if (DELETES.test(name))
        return known(tool, pathsIn(given)?.map((path) => ({ path, kind: 'delete' })));
    if (WRITES.test(name) || EDITORS.test(name))
        return known(tool, pathsIn(given)?.map((path) => ({ path, kind: 'write', ...contentIn(name, given) })));
    return seemsToWrite(tool, given) ? { kind: 'unknown-tool', tool } : { kind: 'no-write' };
}
/** Only of tools that write the whole file. */
function contentIn(name, given) {
    if (!isFields(given) || !/^(?:write|writefile|create|createfile)$/.test(name))
        return {};
    const { content = given['file_text'], file_text: text = content } = given;
    // Of two texts, nobody knows which one the tool writes.
    return typeof content === 'string' && content === text ? { content } : {};
}
function known(tool, writes) {
    if (writes === undefined || writes.length === 0)
        return { kind: 'unreadable-tool', why: `the call of "${tool}" does not say which files it changes` };
    return { kind: 'write', writes };
}
/** The texts that may be the patch. */
function patchIn(given) {
    if (typeof given === 'string')
        return [given];
    if (!isFields(given))
        return undefined;
    return ['command', 'input', 'patch', 'patchText']
        .flatMap((key) => given[key])
        .filter((each) => typeof each === 'string');
}
const PATH_KEYS = [
    ...['file_path', 'filePath', 'filepath', 'notebook_path', 'notebookPath', 'path'],
    ...['target_file', 'targetFile', 'target_notebook', 'relative_workspace_path', 'uri'],
];
const LIST_KEYS = ['files', 'paths', 'edits', 'replacements'];
/** Undefined if a field that should hold paths holds something else. */
function pathsIn(given) {
    if (!isFields(given))
        return undefined;
    const found = new Set();
    for (const key of PATH_KEYS) {
        const path = given[key];
        if (path === undefined || path === null)
            continue;
        if (typeof path !== 'string' || path === '')
            return undefined;
        found.add(path);
    }
    for (const key of LIST_KEYS) {
        const list = given[key];
        if (!Array.isArray(list))
            continue;
        for (const each of list) {
            const paths = typeof each === 'string' ? [each] : pathsIn(each);
            // The edits of one file need not repeat its path.
            if (paths === undefined || (key === 'files' && paths.length === 0))
                return undefined;
            if (typeof each !== 'string' || key === 'files' || key === 'paths')
                for (const path of paths)
                    found.add(path);
        }
    }
    return [...found];
}
const WRITING_WORDS = new Set([
    ...['write', 'edit', 'create', 'modify', 'update', 'patch', 'replace', 'insert', 'append', 'prepend', 'delete'],
    ...['remove', 'move', 'rename', 'copy', 'save', 'overwrite', 'apply', 'put', 'touch', 'truncate'],
]);
/** As the tools of GitHub and GitLab do, which commit to a branch of the server. */
function namesRepository(given) {
    if (!isFields(given))
        return false;
    const has = (key) => typeof given[key] === 'string' || typeof given[key] === 'number';
    return (has('owner') && has('repo')) || has('project_id');
}
function bringsFiles({ files }) {
    return Array.isArray(files) && files.some((file) => isFields(file) && 'content' in file);
}
/** By its name and by a field that names a file, because nobody knows the tools of all servers. */
function seemsToWrite(tool, given) {
    const name = tool.replace(/^mcp__.*?__/, '');
    const words = name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const isWriting = words.some((word) => WRITING_WORDS.has(word) || /^(?:write|edit)/.test(word));
    if (!isWriting || !isFields(given))
        return isWriting && typeof given === 'string' && words.includes('file');
    return Object.entries(given).some(([key, value]) => /path|file|uri|dir|folder|destination/i.test(key) && (typeof value === 'string' || Array.isArray(value)));
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


/***/ }),

/***/ 4473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   IA: () => (/* binding */ isHook),
/* harmony export */   IX: () => (/* binding */ worktreesAround),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   xT: () => (/* binding */ isUserSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3136);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8165);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4573);
/* harmony import */ var _path_form_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3729);
/**
 * Finds the file that a path really names, and the working tree that it is in. Starts no process, because an agent waits
 * for the answer before each edit.
 */







const MOST_LINKS = 40;
/**
 * All files that a write to the path may change: the file at the end of the links, and a link itself, which some tools
 * replace. A program may resolve `..` before links or after them, so both are read.
 *
 * @throws Failure `usage` for a path that cannot be read
 */
function placesOf(text, directory) {
    const targets = new Set(spellingsOf(text).flatMap((each) => targetsOf(each, directory)));
    for (const target of targets) {
        // A tool that deletes a folder does not say which files it deletes.
        const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false })?.isDirectory() === true;
        if (isFolder)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('usage', `"${text}" is a folder.`, 'Name each file by its path.');
    }
    return [...targets].map(placeAt);
}
/** The working trees around a folder, the innermost first. The Git directory of a linked one counts as being in it. */
function worktreesAround(folder) {
    const { path } = followed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
    return placeAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(linkedRootOf(path) ?? path, 'file')).worktrees;
}
function linkedRootOf(folder) {
    for (let at = folder; at !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) !== 'worktrees' || !isGitDirectory(at))
            continue;
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(at, textIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, 'gitdir'))?.trim() ?? '.'));
        return worktreeAt(root)?.gitDirectory === at ? root : undefined;
    }
    return undefined;
}
function spellingsOf(text) {
    const refused = (why) => new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('usage', `"${text}" ${why}.`, 'Name the file by its path.');
    if (text === '' || text.includes('\0'))
        throw refused('is no path of a file');
    if (/^file:/i.test(text)) {
        try {
            return [(0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(text)];
        }
        catch {
            throw refused('is an address that names no file of this machine');
        }
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        throw refused('is an address, and no path of a file');
    const atHome = /^~(?=[/\\]|$)/.test(text) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), text.slice(1))] : [];
    const form = (0,_path_form_js__WEBPACK_IMPORTED_MODULE_6__/* .pathForm */ .M)(text, process.platform);
    if ('refused' in form)
        throw refused(form.refused);
    const slashed = node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '/' && text.includes('\\') ? [text.replaceAll('\\', '/')] : [];
    return [form.path, ...atHome, ...slashed];
}
function targetsOf(text, directory) {
    const unresolved = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(text) ? text : `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${text}`;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(unresolved), unresolved].flatMap((each) => {
        const { path, lastLinks } = followed(each);
        return [path, ...lastLinks];
    });
}
/** Follows links as the system does, also links to what does not exist yet. */
function followed(whole) {
    const { root } = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(whole);
    let queue = namesIn(whole.slice(root.length));
    let at = root;
    let links = 0;
    const lastLinks = [];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        if (name === '..') {
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at);
            continue;
        }
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, name);
        // A folder in memory may hold a whole repository.
        if (/^\/(?:proc|dev(?!\/shm(?:\/|$)))\//.test(next))
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('usage', `"${whole}" leads through files of the system.`, 'Name the file itself.');
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next, { throwIfNoEntry: false });
        const isLink = stats?.isSymbolicLink() === true;
        const listed = stats ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, nameOnDisk(at, name, isLink)) : next;
        if (!isLink) {
            at = listed;
            continue;
        }
        links += 1;
        if (links > MOST_LINKS)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('usage', `"${whole}" leads through too many links.`, 'Name the file itself.');
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(next);
        if (queue.length === 0)
            lastLinks.push(listed);
        queue = [...namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target) ? target.slice((0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(target).root.length) : target), ...queue];
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target))
            at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(target).root;
    }
    return { path: at, lastLinks };
}
function namesIn(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\' ? /[/\\]/ : '/').filter((name) => name !== '' && name !== '.');
}
/** A disk that ignores letter case also finds a file by another spelling of its name. */
function nameOnDisk(folder, name, isLink) {
    if (process.platform === 'linux')
        return name;
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
        if (names.includes(name))
            return name;
        const found = names.find((each) => sameName(each, name));
        if (found !== undefined)
            return found;
        // Windows finds a file by a short name too, such as LONGNA~1.JS. For a link, it gives the name of what it leads to.
        if (isLink)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H('usage', `"${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)}" ${_path_form_js__WEBPACK_IMPORTED_MODULE_6__/* .SHORT_NAME */ .F}.`, 'Name the link by its own name.');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    }
    catch (error) {
        // Without the right to list the folder, the name is as it was given.
        if (!['EACCES', 'EPERM'].includes((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? ''))
            throw error;
        return name;
    }
}
function sameName(one, other) {
    return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}
function placeAt(path) {
    const worktrees = [];
    let isInGitDirectory = path.split(/[/\\]/).some(isGitName);
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const found = worktreeAt(folder);
        if (found)
            worktrees.push(found);
        else if (worktrees.length === 0 && isGitDirectory(folder))
            isInGitDirectory = true;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder))
            break;
    }
    const directories = worktrees.flatMap(({ gitDirectory, commonDirectory }) => [gitDirectory, commonDirectory]);
    const isBelow = (directory) => {
        // A bare repository may hold its linked working trees.
        const [innermost] = worktrees;
        const holds = innermost !== undefined && isInside(innermost.root, directory);
        return !holds && isInside(path, directory);
    };
    return { path, worktrees, isInGitDirectory: isInGitDirectory || directories.some(isBelow) };
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/** Names under which a disk finds `.git`: https://git-scm.com/docs/git-config, `core.protectHFS` and `core.protectNTFS`. */
function isGitName(name) {
    const plain = name
        .replace(/[\u200c-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
        .replace(/:.*$/, '')
        .replace(/[. ]+$/, '')
        .normalize('NFKC')
        .toLowerCase();
    return plain === '.git' || plain === 'git~1';
}
/** Undefined if Git would look further up. */
function worktreeAt(root) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
    if (stats === undefined)
        return undefined;
    const own = stats.isFile() ? directoryNamedIn(place) : place;
    if (own === undefined || !isGitDirectory(own))
        return undefined;
    const gitDirectory = followed(own).path;
    const shared = textIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDirectory, 'commondir'))?.trim();
    const commonDirectory = shared === undefined ? gitDirectory : followed((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(gitDirectory, shared)).path;
    return { root, gitDirectory, commonDirectory };
}
function directoryNamedIn(file) {
    const [, named] = /^gitdir: (.+?)\r?\n?$/.exec(textIn(file) ?? '') ?? [];
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), named);
}
function isGitDirectory(folder) {
    const has = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { throwIfNoEntry: false }) !== undefined;
    return has('HEAD') && ((has('objects') && has('refs')) || has('commondir'));
}
const MOST_BYTES = 64 * 1024;
function textIn(file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    return stats?.isFile() && stats.size <= MOST_BYTES ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') : undefined;
}
/** The path from the root of the working tree, with `/`. */
function pathBelow({ root }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
/** Whether the file is in the folder of hooks that the configuration of the repository names. */
function isHook({ root, commonDirectory }, path) {
    const [, named] = /^\s*hookspath\s*=\s*"?(.+?)"?\s*$/im.exec(textIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(commonDirectory, 'config')) ?? '') ?? [];
    if (named === undefined)
        return false;
    const folder = folderOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, named.replace(/^~(?=\/)/, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)())));
    return isInside(path, folder) && folder !== root;
}
/** No hook can be where links lead through files of the system: `/dev/null` turns all of them off. */
function folderOf(hooks) {
    try {
        return followed(hooks).path;
    }
    catch (error) {
        if (error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .H)
            return hooks;
        throw error;
    }
}
/** Whether a file outside of every working tree configures agents or Git for this user. */
function isUserSettings(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)).toLowerCase();
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).toLowerCase();
    if (name === '.gitconfig' || name === '.claude.json')
        return true;
    if (folder === '.claude')
        return /^(?:settings.*\.json|claude\.md)$/.test(name);
    if (/^\.(?:codex|cursor|gemini|copilot)$/.test(folder))
        return /^(?:config\.toml|(?:hooks|settings|config)\.json)$/.test(name);
    const inner = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/').toLowerCase();
    return /\/\.copilot\/hooks\/|\/\.config\/git\/|\/\.claude\/hooks\//.test(inner);
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SHORT_NAME),
/* harmony export */   M: () => (/* binding */ pathForm)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/** The forms in which a system writes paths. Windows finds one file by many names, and a name that hides another is refused. */

/** Why a link is refused that its folder lists under another name. */
const SHORT_NAME = 'is a short name of a link, which only Windows can read';
function pathForm(text, platform) {
    if (platform !== 'win32')
        return { path: text, slashed: text, isFolder: text.endsWith('/') };
    // The prefix lifts the limits of Windows, and Git does not take it.
    const path = text.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, '\\\\').replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '');
    const { root } = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.parse(path);
    const names = path
        .slice(root.length)
        .split(/[\\/]/)
        .filter((name) => name !== '' && name !== '.' && name !== '..');
    if (/^[\\/]{2}[.?][\\/]/.test(path))
        return { refused: 'names a device' };
    if (/^[A-Za-z]:$/.test(root))
        return { refused: 'is relative to the current folder of a drive' };
    if (/^\/[A-Za-z](?:\/|$)/.test(path))
        return { refused: 'is a path of MSYS2 or Cygwin, which Windows reads otherwise' };
    if (names.some((name) => name.includes(':')))
        return { refused: 'names a stream in a file' };
    if (names.some((name) => /[. ]$/.test(name)))
        return { refused: 'has a name with a dot or a blank at its end, which Windows leaves out' };
    return { path, slashed: path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.sep).join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.sep), isFolder: /[\\/]$/.test(path) };
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/** Beyond this, the text is not tested after each part of it. */
const MOST_TESTED_BYTES = 1024 * 1024;
/** Whether the text is one JSON object. No part of it that ends earlier is one. */
function isJsonObject(text) {
    if (!text.trimEnd().endsWith('}'))
        return false;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null;
    }
    catch {
        return false;
    }
}
/** A terminal counts as an empty input. */
function readInput(open, bounds) {
    const stream = open?.();
    if (stream === undefined || stream.isTTY)
        return Promise.resolve({ text: '' });
    return new Promise((resolve) => {
        const chunks = [];
        let size = 0;
        const end = (result) => {
            clearTimeout(timer);
            stream.removeAllListeners('data');
            stream.pause();
            // An open pipe would keep the process alive.
            stream.destroy();
            resolve(result);
        };
        const textSoFar = () => Buffer.concat(chunks).toString('utf8');
        const endIfWhole = () => {
            const text = textSoFar();
            const isWhole = bounds.isWhole?.(text) === true;
            if (isWhole)
                end({ text });
            return isWhole;
        };
        const timer = setTimeout(() => endIfWhole() || end({ problem: 'no-end' }), bounds.milliseconds);
        stream.on('data', (chunk) => {
            chunks.push(Buffer.from(chunk));
            size += chunks.at(-1)?.length ?? 0;
            if (size > bounds.bytes)
                end({ problem: 'too-large' });
            // A program that starts many hooks at once may close their input much later.
            else if (size <= MOST_TESTED_BYTES)
                endIfWhole();
        });
        stream.on('error', () => end({ problem: 'broken' }));
        stream.on('end', () => end({ text: textSoFar() }));
    });
}


/***/ })

};
