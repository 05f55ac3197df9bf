export const id = 1527;
export const ids = [1527];
export const modules = {

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

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathFromRoot),
/* harmony export */   k: () => (/* binding */ givenPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7862);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4982);
/* harmony import */ var _core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4754);
/* harmony import */ var _branches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4681);
/* harmony import */ var _disk_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9916);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5721);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3345);
/* harmony import */ var _path_form_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3729);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1531);
/**
 * Reads paths from the command line: absolute, relative to the working directory, with `..`, or as a folder or glob.
 */












/**
 * @throws Failure `usage` if a path is empty, ambiguous, outside of the repository, or in the form of another system
 */
async function givenPaths(texts, { directory, base, repository: known, }) {
    const repository = known ?? (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .openRepository */ .h_)(directory));
    const { commit } = await (0,_branches_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBase */ .g)(repository, base);
    const places = await Promise.all(texts.map((text) => placeOf(text, repository, directory)));
    const names = new Set(places.flatMap(({ path, fromRoot }) => [path, fromRoot ?? '']));
    names.delete('');
    const entries = names.size === 0 ? new Map() : await (0,_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .entriesAt */ .ws)(repository.root, commit, [...names]);
    return places.map(({ path, glob, onDisk, isFolder, fromRoot }) => {
        const mode = path === '' ? _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7 : entries.get(path)?.mode;
        const isAtBase = mode !== undefined;
        if (mode === _core_facts_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLDER */ .L7 && onDisk !== 'file')
            return { path, kind: 'folder', isAtBase };
        if (isAtBase || onDisk)
            return { path, kind: isAtBase ? 'file' : (onDisk ?? 'file'), isAtBase };
        if (fromRoot !== undefined && entries.get(fromRoot)) {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${path}" does not exist, but "${fromRoot}" does.`, `Write "./${fromRoot}" for the first, or the path from here for the second.`);
        }
        if (glob !== undefined)
            return { path, kind: 'glob', glob, isAtBase };
        return { path, kind: isFolder ? 'folder' : 'missing', isAtBase };
    });
}
/** @throws Failure `usage` for a path outside of the repository */
async function pathFromRoot(given, repository, directory) {
    return (await onDiskAt(given, repository, directory)).path;
}
async function placeOf(given, repository, directory) {
    const text = given.trim();
    if (text === '')
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', 'The path is empty.', 'Name a file or a folder, such as "src/app.ts".');
    // Windows leaves out blanks at the end of a name.
    const exact = await onDiskAt(node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? text : given, repository, directory);
    const { path, missing, onDisk } = exact.onDisk || given === text ? exact : await onDiskAt(text, repository, directory);
    if (onDisk)
        return { path, onDisk };
    const isBelowRoot = repository.hasFiles && (await onDiskAt('.', repository, directory)).path !== '';
    const isFromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(text) || /^\.\.?([/\\]|$)/.test(text);
    const { slashed, isFolder } = formOf(text);
    const rest = {
        isFolder,
        ...(isBelowRoot && !isFromHere ? { fromRoot: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(slashed).replace(/\/$/, '') } : {}),
    };
    if (!/[\\*?[\]{}]|[@!+]\(/.test(missing))
        return { path, ...rest };
    const [problem] = (0,_core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .globProblems */ .V$)(missing);
    if (problem)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', problem.message, problem.hint);
    const known = path.slice(0, path.length - missing.length);
    if ((0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isLiteral */ .c$)(missing))
        return { path: `${known}${(0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .literalPath */ .l1)(missing)}`, ...rest };
    return { path, glob: `${known === '' ? '' : `${(0,_core_plan_glob_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(known.slice(0, -1))}/`}${missing}`, ...rest };
}
function formOf(given) {
    const form = (0,_path_form_js__WEBPACK_IMPORTED_MODULE_10__/* .pathForm */ .M)(given, process.platform);
    if ('path' in form)
        return form;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${given}" ${form.refused}.`, 'Name the file by its own path.');
}
async function onDiskAt(given, repository, directory) {
    const { root, hasFiles } = repository;
    const outside = new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${given}" is outside the repository at "${root}".`, 'Name a file of this repository, relative to the working directory or to the root of the repository.');
    if (!hasFiles) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(formOf(given).slashed).replace(/\/$|^\.$/, '');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) || isAbove(path))
            throw outside;
        return { path, missing: path };
    }
    const { parent, names } = await deepestParent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), formOf(given).path));
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    const below = (place) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, ...names);
    const path = below(whole);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || isAbove(path))
        throw outside;
    const there = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(whole));
    if (there) {
        // Windows finds a file by a short name too, such as LONGNA~1.JS.
        const real = there.isSymbolicLink() ? path : below(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(whole));
        const isFolder = there.isDirectory() && (path === '' || !(await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(whole, '.git'))));
        return { path: await trackedName(repository, real), missing: '', onDisk: isFolder ? 'folder' : 'file' };
    }
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' && /^[A-Za-z]:[\\/]/.test(given))
        throw outside;
    return { path, missing: names.join('/') };
}
/** The name of a file that exists, as Git has it. The disk may find it by others: in another letter case or in NFD. */
async function trackedName(repository, path) {
    const names = [];
    for (const name of path === '' ? [] : path.split('/')) {
        const listed = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, ...names)), ['EACCES', 'EPERM']);
        const found = listed?.includes(name) ? name : listed?.find((each) => (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(each) === (0,_core_globs_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .AU)(name));
        if (listed && found === undefined && process.platform !== 'linux')
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('usage', `"${[...names, name].join('/')}" ${_path_form_js__WEBPACK_IMPORTED_MODULE_10__/* .SHORT_NAME */ .F}.`, 'Name the link by its own name.');
        names.push(found ?? name);
    }
    const found = names.join('/');
    const composed = found.normalize('NFC');
    return composed !== found && (await (0,_disk_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .readDiskSettings */ .j)(repository)).composesNames ? composed : found;
}
function isAbove(path) {
    return path === '..' || path.startsWith('../');
}
/** Resolves the folders above a file. A link itself counts as a file. */
async function deepestParent(whole) {
    const names = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole)];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        const parent = await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder));
        if (parent !== undefined)
            return { parent, names };
        names.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}
async function isThere(path) {
    return (await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_9__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path))) !== undefined;
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

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ writePlans)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8165);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4573);
/* harmony import */ var _if_there_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3345);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3360);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8822);
/** Writes plan files of the working tree. A process that is killed leaves either the old text or the new one. */









const MOST_BYTES = 1024 * 1024;
const MOST_WAITS = 100;
const WAIT_MS = 50;
/** @throws Failure if a file is no longer as it was read. Files before it are written then */
async function writePlans({ root, gitDirectory }, texts) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'parallel-work.lock');
    await take(lock);
    try {
        for (const each of texts)
            await requireUnchanged(root, each);
        for (const each of texts)
            await replace(root, each);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
}
/** Two processes that change plans at the same time would overwrite each other. The lock holds the id of its process. */
async function take(lock) {
    for (let waits = 0; waits < MOST_WAITS; waits += 1) {
        try {
            return await writeNew(lock, String(process.pid));
        }
        catch (error) {
            if ((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw notWritable(lock, error);
        }
        const owner = Number((await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(lock, 'utf8'))) ?? '');
        if (owner > 0 && !(0,_running_js__WEBPACK_IMPORTED_MODULE_7__/* .isRunning */ .W)(owner))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(WAIT_MS);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('locked', `Another process is changing the plans: "${lock}" exists.`, 'Wait until it has ended. If there is no such process, delete the file.');
}
/** A lock without an owner would stop every later call. */
async function writeNew(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx');
    try {
        await file.writeFile(text);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        throw error;
    }
    finally {
        await file.close();
    }
}
async function requireUnchanged(root, { path, before }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    const bytes = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .plainFile */ .dC)(Buffer.from(place), MOST_BYTES);
    if (bytes === undefined && !(await (0,_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .ifThere */ .y)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place)))) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('not-a-file', `"${path}" is not in the working tree, so it is not changed.`, `Bring it back. In a sparse checkout with git 2.26 or newer: git sparse-checkout add ${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}`);
    }
    if (!Buffer.isBuffer(bytes))
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('not-a-file', `"${path}" is not a regular file, so it is not changed.`, 'Put a file in its place.');
    if (!bytes.equals(Buffer.from(before)))
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('changed', `"${path}" has changed since it was read, so it is not written.`, 'Run the command again.');
}
/** The new text is complete on the disk before it takes the place of the old one. */
async function replace(root, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, text.path);
    // Not in the plan directory, where other processes would read it.
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG), '.parallel-work.tmp');
    try {
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { force: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(fresh, 'wx', mode);
        try {
            await file.chmod(mode);
            await file.writeFile(text.after);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await requireUnchanged(root, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { force: true });
        throw error instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H ? error : notWritable(text.path, error);
    }
}
function notWritable(path, error) {
    return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedFailure */ .NR)(error, 'not-writable', `"${path}" cannot be written.`);
}


/***/ })

};
