/** Turns paths as other tools write them into globs of this repository, or says why that is not possible. */
import { literalPath } from '../globs/glob.js';
import { globOf, globProblems } from '../plan/glob-problems.js';
import { HIDDEN } from '../plan/invisible.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';

export interface SourceGlob {
  readonly glob: string;
  /** The path, if the glob matches only one. */
  readonly path?: string;
  /** What the source says beyond a path and is not kept, or what the base says about it. */
  readonly because?: string;
}

export interface BaseFiles {
  readonly has: (path: string) => boolean;
  /** Whether the base has files below this path. */
  readonly isFolder: (path: string) => boolean;
  /** The name of the base, for texts. */
  readonly name: string;
  /** The absolute path of the repository, from which plans on the same machine may name files. */
  readonly root?: string;
  /** The name of the repository, below which plans of other machines may name files. */
  readonly repository?: string;
}

export type PathReading = SourceGlob | { readonly why: string };

/** `file.py:120-145`, `file.py:7`, `file.py#L3-L9`, `file.py (lines 3-9)`, `file.py::name`. */
const PLACE_IN_FILE =
  /(?:(?::L?\d+(?:\s*[-–,]\s*L?\d+)*:?|#L\d+(?:-L?\d+)?|\s+\(?(?:lines?|L)\s*\d[\d\s,–-]*\)?)|(?<=\.\w+)::\S+)$/i;

export function readPath(written: string, base: BaseFiles): PathReading {
  const text = written.trim().replace(/^["'`]+|["'`]+$/g, '');
  if (text === '') return { why: 'it is empty' };
  if (HIDDEN.test(text) || /[\uFFFD\n\t]/.test(text)) return { why: 'it contains a hidden character' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { why: 'it is an address, not a path' };
  if (text.startsWith('!') && !base.has(text))
    return { why: 'it takes files out, which "except" of the scope can say' };
  const { path: named, remark } = withoutRemark(text, base);
  const { local, folder } = localPath(named, base);
  const read = isProse(local, base) ? { why: 'it is text, not a path' } : readLocalPath(local, base);
  if ('why' in read) return read;
  const because = [
    ...(remark === undefined ? [] : [`without "${remark}"`]),
    ...(folder === undefined ? [] : [`below a folder "${folder}"`]),
    ...(read.because === undefined ? [] : [read.because]),
  ];
  return because.length === 0 ? read : { ...read, because: because.join(', ') };
}

/** `src/a.ts (new)`, `src/a.ts - the client`: people explain a path on the same line. */
function withoutRemark(text: string, base: BaseFiles): { readonly path: string; readonly remark?: string } {
  const [, path, remark] = /^(\S+)\s+(\(.*\)|[-–—#].*)$/.exec(text) ?? [];
  const isExplained = path !== undefined && remark !== undefined && looksLikePath(path) && !PLACE_IN_FILE.test(text);
  return isExplained && !base.has(text) ? { path, remark } : { path: text };
}

/** A name with spaces has an ending, and no part of it is a path already. */
function isProse(text: string, base: BaseFiles): boolean {
  const words = text.replace(PLACE_IN_FILE, '').split(/\s+/);
  if (words.length === 1 || base.has(text) || base.isFolder(text.replace(/\/$/, ''))) return false;
  const isNamed = /\/$|[*?][^/]*$|\.\w{1,12}[)}\]]?$/.test(text.replace(PLACE_IN_FILE, ''));
  return !isNamed || words.slice(0, -1).some((word) => isFileName(word.split('/').at(-1) ?? ''));
}

/** Without the folders of the machine on which the plan was written. */
function localPath(
  text: string,
  { root, repository }: BaseFiles,
): { readonly local: string; readonly folder?: string } {
  if (root !== undefined && text.startsWith(`${root}/`)) return { local: text.slice(root.length + 1) };
  const folder = `/${repository}/`;
  const at = repository !== undefined && /^(?:\/|~\/)/.test(text) ? text.lastIndexOf(folder) : -1;
  return at < 0 ? { local: text } : { local: text.slice(at + folder.length), folder: repository ?? '' };
}

function readLocalPath(local: string, base: BaseFiles): PathReading {
  if (base.has(local)) return { glob: globOf(local), path: local };
  if (/^(?:[/~$%]|[A-Za-z]:[\\/])/.test(local)) return { why: 'it is outside this repository' };
  const whole = resolved(local.replace(PLACE_IN_FILE, ''));
  if (whole === undefined) return { why: 'it is outside this repository' };
  const isFolder = whole.endsWith('/');
  const path = isFolder ? whole.slice(0, -1) : whole;
  if (path === '') return { why: 'it is the whole repository' };
  if (base.has(path)) return checked(globOf(path), path);
  const placeholder = path.split('/').find(isPlaceholder);
  if (placeholder !== undefined) return { why: `"${placeholder}" is a placeholder` };
  const glob = globFrom(path);
  const isLiteral = !/[*?{]/.test(path);
  if (!isLiteral) return checked(isFolder ? `${glob}/**` : glob);
  if (isFolder || base.isFolder(path)) {
    const because = isFolder ? undefined : `a folder of "${base.name}"`;
    return checked(`${globOf(path)}/**`, undefined, because);
  }
  return checked(globOf(path), path);
}

function checked(glob: string, path?: string, because?: string): PathReading {
  if (glob.startsWith(`${PLAN_DIRECTORY}/`)) return { why: 'no item can change plan files' };
  const [problem] = globProblems(glob);
  if (problem) return { why: `no glob can say it: ${problem.message}` };
  const isExact = path !== undefined && literalPath(glob) === path;
  return { glob, ...(isExact ? { path } : {}), ...(because === undefined ? {} : { because }) };
}

/** Undefined if the path leaves the repository. */
function resolved(text: string): string | undefined {
  const slashes = text.includes('/') ? text : text.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of slashes.split('/')) {
    if (segment === '..') {
      if (segments.length === 0) return undefined;
      segments.pop();
    } else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/') + (/(?:^|\/)\.?$/.test(slashes) && segments.length > 0 ? '/' : '');
}

/** `<feature>`, `{slug}`, `...`: a person has to say what is meant. `[id]` is the name of a route. */
function isPlaceholder(segment: string): boolean {
  return /[<>]/.test(segment) || /\{[^{},]*\}/.test(segment.replaceAll('..', ',')) || /^(?:\.{3,}|…)$/.test(segment);
}

/** Keeps wildcards and braces. Brackets are names, as in `app/[id]/page.tsx`, unless they hold a range of characters. */
function globFrom(path: string): string {
  return path
    .split(/(\[[!^]?(?:[\w]-[\w])+\]|[*?{},])/)
    .map((part, index) => (index % 2 === 1 ? part : escapedPart(part)))
    .join('');
}

function escapedPart(text: string): string {
  return text
    .replace(/[()[\]|\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
    .replace(/^[!#]/, '\\$&');
}

/** Whether a text between other words names a file: it has a folder or an ending, and no spaces. */
export function looksLikePath(text: string): boolean {
  const path = text.trim().replace(PLACE_IN_FILE, '');
  if (path === '' || /[\s"'`;|&=<>$@\\]|^[-/~#]|\(\)|^https?:|,$/.test(path)) return false;
  if (KNOWN_FILE.test(path)) return true;
  if (/^\.[\w.-]+$/.test(path)) return /^\.(?:env|git|npm|docker|editor|eslint|prettier|node|nv|babel)/.test(path);
  const name = path.split('/').at(-1) ?? '';
  if (!/^[\w@.()[\]{},*+?-]+(?:\/[\w@.()[\]{},*+?$ -]*)*$/.test(path)) return false;
  if (path.includes('/'))
    return path.endsWith('/') || isFileName(name) || (/\*/.test(name) && !/\s/.test(name)) || KNOWN_FILE.test(name);
  return isFileName(name);
}

const KNOWN_FILE =
  /(?:^|\/)(?:Makefile|Dockerfile|Justfile|Gemfile|Rakefile|Procfile|LICENSE|CODEOWNERS|Jenkinsfile|Vagrantfile|README|CHANGELOG|gradlew)$/i;

function isFileName(name: string): boolean {
  const [, stem = '', ending = ''] = /^(.*)\.([A-Za-z][A-Za-z0-9]{0,11})$/.exec(name) ?? [];
  if (ending === '') return false;
  return name.includes('/') || stem === '' || FILE_ENDINGS.has(ending.toLowerCase()) || /[*[\]{}]/.test(stem);
}

/** Distinguishes `page.tsx` from `user.name` and `Client.send`. */
const FILE_ENDINGS = new Set(
  (
    'ts tsx js jsx mjs cjs mts cts json jsonc json5 jsonl yml yaml toml ini cfg conf env lock md mdx txt rst adoc html htm css scss sass ' +
    'less vue svelte astro py pyi ipynb rb erb rake gemspec go mod sum rs java kt kts groovy gradle scala clj cljs ex exs ' +
    'erl hrl hs ml mli fs fsi fsx fsproj cs csproj vb sln slnx razor cshtml xaml c h cc cpp cxx hpp hh m mm swift dart lua pl pm ' +
    'r jl php phtml twig sql prisma graphql gql proto thrift avsc sh bash zsh fish ps1 bat cmd tf tfvars hcl nix bicep ' +
    'xml xsd xsl svg png jpg jpeg gif webp avif ico csv tsv parquet plist pbxproj xcconfig xcdatamodeld storyboard xib strings ' +
    'entitlements resx props targets config editorconfig dockerfile mk cmake j2 jinja jinja2 tmpl tpl hbs ejs liquid mustache ' +
    'snap spec test map wasm zig nim v vhd sv tscn tres gd gdshader godot glsl wgsl sol move cairo service timer rules example sample ' +
    'template dist http rest feature puml mmd drawio pdf woff woff2 ttf mp3 mp4 wav keep gitkeep tcss typ tex bib tm tmlanguage'
  ).split(' '),
);
