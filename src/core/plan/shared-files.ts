/**
 * Files that many changes need, and files that configure the repository, its continuous integration and its agents.
 * `lint` warns if an item has such a file (`shared-file`), and no leeway covers one.
 */
import { braceExpand } from 'minimatch';
import { fold, isLiteral, matches, matchesFolded } from '../globs/glob.js';
import { append, remembered } from '../maps.js';

export interface Culprit {
  /** What such a file is, as the end of "which is …". */
  readonly what: string;
  /** Names, or paths below any folder: `routes/index.ts` also matches `src/routes/index.ts`. */
  readonly globs: readonly string[];
  /** A program writes it, so every item may change it. */
  readonly isGenerated?: true;
  /** It configures the repository, its continuous integration, its hooks or its agents, so no agent may edit it unasked. */
  readonly isSettings?: true;
  /** All files in such a folder are of this kind, so a glob for the whole folder contains them too. */
  readonly isFolder?: true;
}

const LOCK_FILES: Culprit = {
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

export function isLockFile(path: string): boolean {
  return LOCK_FILES.globs.some((glob) => matches(`**/${glob}`, path));
}

export const CULPRITS: readonly Culprit[] = [
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

interface SharedPattern {
  readonly glob: string;
  readonly culprit: Culprit;
}

/** By the last name if it is plain, by extension, or by a plain folder, so that most paths are compared with few entries. */
interface PatternTable {
  readonly byName: ReadonlyMap<string, readonly SharedPattern[]>;
  readonly byFolder: ReadonlyMap<string, readonly SharedPattern[]>;
  readonly wild: readonly SharedPattern[];
}

const tables = new Map<readonly Culprit[], PatternTable>();

/** Made when it is first needed, because `guard` needs only a part and has little time. */
function tableOf(culprits: readonly Culprit[]): PatternTable {
  return remembered(tables, culprits, () => {
    const byName = new Map<string, SharedPattern[]>();
    const byFolder = new Map<string, SharedPattern[]>();
    const wild: SharedPattern[] = [];
    for (const culprit of culprits) {
      for (const glob of culprit.globs.flatMap((each) => braceExpand(`**/${each}`))) {
        const name = glob.slice(glob.lastIndexOf('/') + 1);
        const folder = glob.split('/').find((each) => each !== '' && isLiteral(each));
        if (isLiteral(name) || /^\*\.\w+$/.test(name)) append(byName, fold(name), { glob, culprit });
        else if (folder !== undefined) append(byFolder, fold(folder), { glob, culprit });
        else wild.push({ glob, culprit });
      }
    }
    return { byName, byFolder, wild };
  });
}

export function sharedFileAt(path: string): Culprit | undefined {
  return candidatesFor(path).find(({ glob }) => matches(glob, path))?.culprit;
}

/** Ignores letter case and Unicode form, because some disks ignore them too. */
export function mayBeSharedFile(path: string): boolean {
  return candidatesFor(path).some(({ glob }) => matchesFolded(glob, path));
}

const SETTINGS = CULPRITS.filter(({ isSettings }) => isSettings);

/** What the file configures, whatever the letter case and Unicode form. */
export function settingsAt(path: string): string | undefined {
  return candidatesFor(path, SETTINGS).find(({ glob }) => matchesFolded(glob, path))?.culprit.what;
}

function candidatesFor(path: string, culprits: readonly Culprit[] = CULPRITS): readonly SharedPattern[] {
  const { byName, byFolder, wild } = tableOf(culprits);
  const name = fold(path.slice(path.lastIndexOf('/') + 1));
  const ending = `*${name.slice(name.lastIndexOf('.'))}`;
  const ofFolders = path.split('/').flatMap((folder) => byFolder.get(fold(folder)) ?? []);
  return [...(byName.get(name) ?? []), ...(byName.get(ending) ?? []), ...ofFolders, ...wild];
}
