export const id = 9472;
export const ids = [9472,3003];
export const modules = {

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importPlan: () => (/* binding */ importPlan)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/parse.js + 2 modules
var parse = __webpack_require__(97);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(917);
// EXTERNAL MODULE: ./lib/core/plan/write.js
var write = __webpack_require__(640);
// EXTERNAL MODULE: ./lib/core/terms.js
var terms = __webpack_require__(3728);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var globs_glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/globs/overlaps.js
var overlaps = __webpack_require__(5011);
// EXTERNAL MODULE: ./lib/core/lint/scope-globs.js
var scope_globs = __webpack_require__(1391);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
;// CONCATENATED MODULE: ./lib/core/import/order.js
/** Decides which tasks wait for which: what the source says, and after that only tasks that share a path. */




function orderTasks(tasks) {
    const leftOut = [];
    const graph = newGraph(tasks.length);
    const named = namedOrderings(tasks, leftOut);
    for (const ordering of throughItems(tasks, named)) {
        const { first, second } = ordering;
        if (graph.reaches(first, second)) {
            const what = `dependency of "${tasks[second]?.name}" on "${tasks[first]?.name}"`;
            leftOut.push({ what, why: 'the tasks would wait for each other' });
        }
        else
            graph.add(ordering);
    }
    for (const ordering of sharedPaths(tasks, graph.reaches)) {
        const { first, second } = ordering;
        if (!graph.reaches(first, second) && !graph.reaches(second, first))
            graph.add(ordering);
    }
    return { orderings: graph.all(), leftOut, waits: graph.reaches };
}
function newGraph(size) {
    const before = Array.from({ length: size }, () => new Map());
    return {
        add(ordering) {
            const list = before[ordering.second];
            if (list && !list.has(ordering.first))
                list.set(ordering.first, ordering);
        },
        /** Whether `second` waits for `first`. */
        reaches(second, first) {
            const seen = new Set([second]);
            for (const each of seen) {
                for (const next of before[each]?.keys() ?? []) {
                    if (next === first)
                        return true;
                    seen.add(next);
                }
            }
            return second === first;
        },
        all: () => before.flatMap((list) => [...list.values()].sort((one, other) => one.first - other.first)),
    };
}
function namedOrderings(tasks, leftOut) {
    const places = new Map();
    const counts = new Map();
    for (const [place, { name: own, names }] of tasks.entries()) {
        counts.set(nameKey(own), (counts.get(nameKey(own)) ?? 0) + 1);
        for (const name of names)
            if (!places.has(nameKey(name)))
                places.set(nameKey(name), place);
    }
    return tasks.flatMap(({ name, dependsOn }, second) => dependsOn.flatMap(({ on, ...why }) => {
        const first = places.get(nameKey(on));
        const count = first === undefined ? 0 : (counts.get(nameKey(on)) ?? 1);
        const refusal = count === 0 ? 'the source has no such task' : `the source has ${count} tasks of this name`;
        if (count !== 1)
            leftOut.push({ what: `dependency of "${name}" on "${on.slice(0, 100)}"`, why: refusal });
        return first === undefined || first === second || count !== 1 ? [] : [{ first, second, ...why }];
    }));
}
function nameKey(name) {
    return name.trim().toLowerCase();
}
/** The same orderings between items only. */
function throughItems(tasks, named) {
    const before = new Map();
    for (const ordering of named)
        (0,maps/* append */.BC)(before, ordering.second, ordering);
    return named.flatMap((ordering) => {
        if (!tasks[ordering.second]?.isItem)
            return [];
        const seen = new Set([ordering.first]);
        const found = [];
        for (const first of seen) {
            if (tasks[first]?.isItem) {
                const because = `through "${tasks[ordering.first]?.name}", which is no item`;
                found.push(first === ordering.first ? ordering : { first, second: ordering.second, because });
            }
            else
                for (const next of before.get(first) ?? [])
                    if (next.first !== ordering.second)
                        seen.add(next.first);
        }
        return found;
    });
}
/** Pairs that may change the same path, each later task with the nearest earlier one first. */
function sharedPaths(tasks, waits) {
    const parties = tasks.flatMap(({ globs, isItem }, key) => isItem
        ? (0,scope_globs/* globSets */._L)(globs.map(({ glob }) => glob), []).map((set) => ({ key, set }))
        : []);
    const ordered = (one, other) => {
        const [a, b] = [parties[one]?.key, parties[other]?.key];
        return a === undefined || b === undefined || a === b || waits(a, b) || waits(b, a);
    };
    const proved = (0,overlaps/* overlaps */.$)(parties, ordered).map(({ a, b, meeting }) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        if (meeting.kind === 'overlap')
            return { first, second, because: `both change "${meeting.witness}"`, path: meeting.witness };
        return { first, second, because: 'it cannot be proved that they change different files', path: meeting.globs[0] };
    });
    return [...proved, ...clashes(tasks)].sort((one, other) => one.second - other.second || other.first - one.first);
}
/** Paths that cannot exist side by side: they differ only in letter case, or one is a folder of the other. */
function clashes(tasks) {
    const owners = new Map();
    const named = tasks.flatMap(({ globs, isItem }, task) => isItem
        ? globs.flatMap(({ glob, path }) => ({ task, isFile: path !== undefined, path: path ?? literalFolder(glob) }))
        : []);
    for (const { task, isFile, path } of named)
        if (isFile)
            (0,maps/* append */.BC)(owners, (0,globs_glob/* fold */.AU)(path), { task, path });
    return named.flatMap(({ task, path }) => (0,globs_glob/* withParents */.M2)((0,globs_glob/* fold */.AU)(path)).flatMap((parent) => (owners.get(parent) ?? [])
        .filter((other) => other.task !== task && other.path !== path)
        .map((other) => {
        const [first, second] = [Math.min(task, other.task), Math.max(task, other.task)];
        return { first, second, because: `"${other.path}" and "${path}" cannot exist side by side`, path };
    })));
}
/** The folder in which a glob begins. */
function literalFolder(glob) {
    const segments = glob.split('/');
    const wild = segments.findIndex((segment) => /[*?[{\\]/.test(segment));
    return segments.slice(0, wild < 0 ? segments.length : wild).join('/');
}

// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/invisible.js
var invisible = __webpack_require__(4924);
;// CONCATENATED MODULE: ./lib/core/import/source-paths.js
/** Turns paths as other tools write them into globs of this repository, or says why that is not possible. */




/** `file.py:120-145`, `file.py:7`, `file.py#L3-L9`, `file.py (lines 3-9)`, `file.py::name`. */
const PLACE_IN_FILE = /(?:(?::L?\d+(?:\s*[-–,]\s*L?\d+)*:?|#L\d+(?:-L?\d+)?|\s+\(?(?:lines?|L)\s*\d[\d\s,–-]*\)?)|(?<=\.\w+)::\S+)$/i;
function readPath(written, base) {
    const text = written.trim().replace(/^["'`]+|["'`]+$/g, '');
    if (text === '')
        return { why: 'it is empty' };
    if (invisible/* HIDDEN */.RG.test(text) || /[\uFFFD\n\t]/.test(text))
        return { why: 'it contains a hidden character' };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return { why: 'it is an address, not a path' };
    if (text.startsWith('!') && !base.has(text))
        return { why: 'it takes files out, which "except" of the scope can say' };
    const { path: named, remark } = withoutRemark(text, base);
    const { local, folder } = localPath(named, base);
    const read = isProse(local, base) ? { why: 'it is text, not a path' } : readLocalPath(local, base);
    if ('why' in read)
        return read;
    const because = [
        ...(remark === undefined ? [] : [`without "${remark}"`]),
        ...(folder === undefined ? [] : [`below a folder "${folder}"`]),
        ...(read.because === undefined ? [] : [read.because]),
    ];
    return because.length === 0 ? read : { ...read, because: because.join(', ') };
}
/** `src/a.ts (new)`, `src/a.ts - the client`: people explain a path on the same line. */
function withoutRemark(text, base) {
    const [, path, remark] = /^(\S+)\s+(\(.*\)|[-–—#].*)$/.exec(text) ?? [];
    const isExplained = path !== undefined && remark !== undefined && looksLikePath(path) && !PLACE_IN_FILE.test(text);
    return isExplained && !base.has(text) ? { path, remark } : { path: text };
}
/** A name with spaces has an ending, and no part of it is a path already. */
function isProse(text, base) {
    const words = text.replace(PLACE_IN_FILE, '').split(/\s+/);
    if (words.length === 1 || base.has(text) || base.isFolder(text.replace(/\/$/, '')))
        return false;
    const isNamed = /\/$|[*?][^/]*$|\.\w{1,12}[)}\]]?$/.test(text.replace(PLACE_IN_FILE, ''));
    return !isNamed || words.slice(0, -1).some((word) => isFileName(word.split('/').at(-1) ?? ''));
}
/** Without the folders of the machine on which the plan was written. */
function localPath(text, { root, repository }) {
    if (root !== undefined && text.startsWith(`${root}/`))
        return { local: text.slice(root.length + 1) };
    const folder = `/${repository}/`;
    const at = repository !== undefined && /^(?:\/|~\/)/.test(text) ? text.lastIndexOf(folder) : -1;
    return at < 0 ? { local: text } : { local: text.slice(at + folder.length), folder: repository ?? '' };
}
function readLocalPath(local, base) {
    if (base.has(local))
        return { glob: (0,glob_problems/* globOf */.k8)(local), path: local };
    if (/^(?:[/~$%]|[A-Za-z]:[\\/])/.test(local))
        return { why: 'it is outside this repository' };
    const whole = resolved(local.replace(PLACE_IN_FILE, ''));
    if (whole === undefined)
        return { why: 'it is outside this repository' };
    const isFolder = whole.endsWith('/');
    const path = isFolder ? whole.slice(0, -1) : whole;
    if (path === '')
        return { why: 'it is the whole repository' };
    if (base.has(path))
        return checked((0,glob_problems/* globOf */.k8)(path), path);
    const placeholder = path.split('/').find(isPlaceholder);
    if (placeholder !== undefined)
        return { why: `"${placeholder}" is a placeholder` };
    const glob = globFrom(path);
    const isLiteral = !/[*?{]/.test(path);
    if (!isLiteral)
        return checked(isFolder ? `${glob}/**` : glob);
    if (isFolder || base.isFolder(path)) {
        const because = isFolder ? undefined : `a folder of "${base.name}"`;
        return checked(`${(0,glob_problems/* globOf */.k8)(path)}/**`, undefined, because);
    }
    return checked((0,glob_problems/* globOf */.k8)(path), path);
}
function checked(glob, path, because) {
    if (glob.startsWith(`${plan_plan/* PLAN_DIRECTORY */.AG}/`))
        return { why: 'no item can change plan files' };
    const [problem] = (0,glob_problems/* globProblems */.V$)(glob);
    if (problem)
        return { why: `no glob can say it: ${problem.message}` };
    const isExact = path !== undefined && (0,globs_glob/* literalPath */.l1)(glob) === path;
    return { glob, ...(isExact ? { path } : {}), ...(because === undefined ? {} : { because }) };
}
/** Undefined if the path leaves the repository. */
function resolved(text) {
    const slashes = text.includes('/') ? text : text.replaceAll('\\', '/');
    const segments = [];
    for (const segment of slashes.split('/')) {
        if (segment === '..') {
            if (segments.length === 0)
                return undefined;
            segments.pop();
        }
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/') + (/(?:^|\/)\.?$/.test(slashes) && segments.length > 0 ? '/' : '');
}
/** `<feature>`, `{slug}`, `...`: a person has to say what is meant. `[id]` is the name of a route. */
function isPlaceholder(segment) {
    return /[<>]/.test(segment) || /\{[^{},]*\}/.test(segment.replaceAll('..', ',')) || /^(?:\.{3,}|…)$/.test(segment);
}
/** Keeps wildcards and braces. Brackets are names, as in `app/[id]/page.tsx`, unless they hold a range of characters. */
function globFrom(path) {
    return path
        .split(/(\[[!^]?(?:[\w]-[\w])+\]|[*?{},])/)
        .map((part, index) => (index % 2 === 1 ? part : escapedPart(part)))
        .join('');
}
function escapedPart(text) {
    return text
        .replace(/[()[\]|\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
        .replace(/^[!#]/, '\\$&');
}
/** Whether a text between other words names a file: it has a folder or an ending, and no spaces. */
function looksLikePath(text) {
    const path = text.trim().replace(PLACE_IN_FILE, '');
    if (path === '' || /[\s"'`;|&=<>$@\\]|^[-/~#]|\(\)|^https?:|,$/.test(path))
        return false;
    if (KNOWN_FILE.test(path))
        return true;
    if (/^\.[\w.-]+$/.test(path))
        return /^\.(?:env|git|npm|docker|editor|eslint|prettier|node|nv|babel)/.test(path);
    const name = path.split('/').at(-1) ?? '';
    if (!/^[\w@.()[\]{},*+?-]+(?:\/[\w@.()[\]{},*+?$ -]*)*$/.test(path))
        return false;
    if (path.includes('/'))
        return path.endsWith('/') || isFileName(name) || (/\*/.test(name) && !/\s/.test(name)) || KNOWN_FILE.test(name);
    return isFileName(name);
}
const KNOWN_FILE = /(?:^|\/)(?:Makefile|Dockerfile|Justfile|Gemfile|Rakefile|Procfile|LICENSE|CODEOWNERS|Jenkinsfile|Vagrantfile|README|CHANGELOG|gradlew)$/i;
function isFileName(name) {
    const [, stem = '', ending = ''] = /^(.*)\.([A-Za-z][A-Za-z0-9]{0,11})$/.exec(name) ?? [];
    if (ending === '')
        return false;
    return name.includes('/') || stem === '' || FILE_ENDINGS.has(ending.toLowerCase()) || /[*[\]{}]/.test(stem);
}
/** Distinguishes `page.tsx` from `user.name` and `Client.send`. */
const FILE_ENDINGS = new Set(('ts tsx js jsx mjs cjs mts cts json jsonc json5 jsonl yml yaml toml ini cfg conf env lock md mdx txt rst adoc html htm css scss sass ' +
    'less vue svelte astro py pyi ipynb rb erb rake gemspec go mod sum rs java kt kts groovy gradle scala clj cljs ex exs ' +
    'erl hrl hs ml mli fs fsi fsx fsproj cs csproj vb sln slnx razor cshtml xaml c h cc cpp cxx hpp hh m mm swift dart lua pl pm ' +
    'r jl php phtml twig sql prisma graphql gql proto thrift avsc sh bash zsh fish ps1 bat cmd tf tfvars hcl nix bicep ' +
    'xml xsd xsl svg png jpg jpeg gif webp avif ico csv tsv parquet plist pbxproj xcconfig xcdatamodeld storyboard xib strings ' +
    'entitlements resx props targets config editorconfig dockerfile mk cmake j2 jinja jinja2 tmpl tpl hbs ejs liquid mustache ' +
    'snap spec test map wasm zig nim v vhd sv tscn tres gd gdshader godot glsl wgsl sol move cairo service timer rules example sample ' +
    'template dist http rest feature puml mmd drawio pdf woff woff2 ttf mp3 mp4 wav keep gitkeep tcss typ tex bib tm tmlanguage').split(' '));

;// CONCATENATED MODULE: ./lib/core/import/source-plan.js

/** Far more than a plan may have. Readers compare tasks with each other. */
const MOST_TASKS = 2000;
/** The first tasks of a source, and what is left out of it. */
function firstTasks(tasks) {
    const more = tasks.length - MOST_TASKS;
    if (more <= 0)
        return { tasks, leftOut: [] };
    return {
        tasks: tasks.slice(0, MOST_TASKS),
        leftOut: [{ what: `${more} more tasks`, why: `only ${MOST_TASKS} are read` }],
    };
}
/** Text that a plan may contain. */
function plainText(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replace(invisible/* ALL_HIDDEN */.p4, (character) => (character === '\n' || character === '\t' ? character : ''))
        .replaceAll('\uFFFD', '?')
        .trim();
}
function oneLine(text, most = 120) {
    const line = plainText(text).replace(/\s+/g, ' ');
    return line.length <= most ? line : `${line.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

;// CONCATENATED MODULE: ./lib/core/import/draft.js











const DEFAULT_BRANCH = '<plan>/<item>';
/** Contexts are cut to the first of these lengths with which the plan is not too large. */
const CONTEXT_LENGTHS = [4000, 800, 200];
const MOST_LISTED = 20;
function draftPlan(source, settings) {
    const plan = planIdFor(source.name);
    const tasks = namedItems(source.tasks);
    const leftOut = [...source.leftOut];
    if (tasks.length === 0)
        leftOut.push({ what: source.source, why: 'it has no tasks' });
    const candidates = tasks.map((each, place) => candidateOf(each, place, settings, leftOut));
    const usable = candidates.filter(({ why }) => why === undefined);
    const tooMany = `a plan has at most ${definition/* MOST_ITEMS */.x_} items`;
    const refused = new Map(usable.slice(definition/* MOST_ITEMS */.x_).map(({ place }) => [place, tooMany]));
    for (;;) {
        const drafted = assemble(source, plan, candidates, refused, settings, leftOut);
        const blamed = drafted.yaml === undefined
            ? []
            : blamedItems(drafted.yaml, drafted.path, candidates.filter(({ place, why }) => why === undefined && !refused.has(place)));
        if (blamed.length === 0)
            return drafted;
        for (const { place, why } of blamed)
            refused.set(place, why);
    }
}
/** Ids of the source, made valid and unique. */
function namedItems(tasks) {
    const taken = new Set();
    return tasks.map((task) => {
        const wanted = idFor(task.id, 'task');
        let id = wanted;
        for (let count = 2; taken.has(id); count++)
            id = `${wanted.slice(0, 60)}-${count}`;
        taken.add(id);
        return { task, id };
    });
}
/** Says which tasks have no id of their own in the source. */
function renamedItems(tasks) {
    return tasks.flatMap(({ task, id }) => {
        const wanted = idFor(task.id, 'task');
        return id === wanted ? [] : [`Several tasks have the id "${wanted}", so one of them became item "${id}".`];
    });
}
function planIdFor(name) {
    return idFor(name, 'plan');
}
/** `WP04` → `wp04`, `55.1-01` → `55-1-01`. */
function idFor(name, prefix) {
    const id = name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 64)
        .replace(/-+$/, '');
    return directory.ID.test(id) ? id : `${prefix}${id === '' ? '' : `-${id.slice(0, 50)}`}`;
}
function candidateOf({ task, id }, place, settings, leftOut) {
    const files = new Map();
    const unread = [...(task.unread ?? [])];
    for (const { text, kind, guess } of task.files) {
        const read = readPath(text, settings.base);
        if ('why' in read) {
            unread.push(`"${oneLine(text, 100)}": ${read.why}`);
            continue;
        }
        const guesses = [guess, read.because].filter((each) => each !== undefined);
        const key = `${read.glob}\n${kind ?? ''}`;
        files.set(key, {
            ...read,
            ...(kind === undefined ? {} : { kind }),
            ...(guesses.length === 0 ? {} : { guess: guesses.join(', ') }),
        });
    }
    const why = task.leftOut ??
        elsewhere(task, settings) ??
        (files.size > 0
            ? undefined
            : unread.length > 0
                ? `none of its paths can be used: ${unread.slice(0, 5).join('; ')}`
                : 'it names no file');
    if (why === undefined)
        leftOut.push(...unread.map((each) => ({ what: `path of "${task.name}"`, why: each })));
    return { task, id, place, files: withoutDoubles([...files.values()]), ...(why === undefined ? {} : { why }) };
}
function elsewhere({ repository }, settings) {
    if (repository === undefined || settings.repository === undefined)
        return undefined;
    return sameRepository(repository, settings.repository) ? undefined : `it belongs to the repository "${repository}"`;
}
function sameRepository(one, other) {
    const nameOf = (text) => text
        .toLowerCase()
        .replace(/\.git$|\/+$/g, '')
        .split('/')
        .at(-1);
    return nameOf(one) === nameOf(other);
}
/** A path whose kind is named once needs no second entry without a kind. What an item creates, it may also modify. */
function withoutDoubles(files) {
    return files.filter(({ glob, kind }) => {
        const others = files.filter((each) => each.glob === glob && each.kind !== kind).map((each) => each.kind);
        if (kind === undefined)
            return others.length === 0;
        return !(kind === 'modify' && others.includes('create'));
    });
}
function refusals(candidates, refused) {
    return candidates.flatMap(({ task, place, why }) => {
        const reason = refused.get(place) ?? why;
        const title = task.title === undefined ? '' : ` (${oneLine(task.title, 60)})`;
        return reason === undefined ? [] : [{ what: `${oneLine(task.name, 80)}${title}`, why: reason }];
    });
}
function assemble(source, plan, candidates, refused, settings, unread) {
    const isItem = ({ place, why }) => why === undefined && !refused.has(place);
    const order = orderTasks(candidates.map((each) => ({
        name: each.task.name,
        names: [each.task.name, each.task.id, each.id, ...(each.task.aliases ?? [])],
        dependsOn: each.task.dependsOn ?? [],
        globs: each.files,
        isItem: isItem(each),
    })));
    const items = candidates.filter(isItem);
    const path = `${plan_plan/* PLAN_DIRECTORY */.AG}/${plan}.yml`;
    const ordered = order.orderings.map(({ first, second, because, path: shared }) => ({
        item: candidates[second]?.id ?? '',
        after: candidates[first]?.id ?? '',
        ...(because === undefined ? {} : { because }),
        ...(shared === undefined ? {} : { path: shared }),
    }));
    const about = {
        format: settings.format,
        source: source.source,
        plan,
        path,
        ordered,
        notes: [...(source.notes ?? []), ...renamedItems(candidates)],
    };
    const known = [...unread, ...refusals(candidates, refused), ...order.leftOut];
    if (items.length === 0)
        return { ...about, items: 0, guesses: 0, leftOut: known };
    const field = { plan, settings, candidates, items, order };
    const written = items.map((each) => itemOf(each, field));
    const leftOut = [...known, ...written.flatMap((each) => each.leftOut)];
    const comments = written.flatMap((each) => each.comments);
    const guesses = comments.filter(({ text }) => text.startsWith('guess')).length;
    const header = headerOf(source, settings, guesses, leftOut);
    for (const length of CONTEXT_LENGTHS) {
        const yaml = (0,write/* writePlan */.p)({
            task: oneLine(source.task, 200) || plan,
            ...(source.context === undefined || plainText(source.context) === ''
                ? {}
                : { context: cutContext(source.context, length) }),
            items: new Map(written.map(({ id, content }) => [id, contextCut(content, length)])),
            ...(source.integration ? { integration: integrationOf(source.integration) } : {}),
        }, [{ keys: [], text: header }, ...comments]);
        if (new TextEncoder().encode(yaml).length < parse/* MOST_BYTES */.uZ || length === CONTEXT_LENGTHS.at(-1))
            return { ...about, items: items.length, guesses, leftOut, yaml };
    }
    return { ...about, items: 0, guesses: 0, leftOut };
}
function headerOf({ source }, { format }, guesses, leftOut) {
    const listed = leftOut.slice(0, MOST_LISTED).map(({ what, why }) => `- ${what}: ${oneLine(why, 200)}`);
    const more = leftOut.length - listed.length;
    return [
        `Imported from ${source} (${format}).`,
        guesses === 0
            ? 'Nothing in it is a guess.'
            : `Guesses are marked "guess". There ${guesses === 1 ? 'is one: check it' : `are ${guesses}: check them`}.`,
        ...(leftOut.length === 0 ? [] : ['Left out:', ...listed]),
        ...(more > 0 ? [`- and ${more} more`] : []),
    ].join('\n');
}
function integrationOf({ tasks, verification }) {
    return {
        ...(tasks.length === 0 ? {} : { tasks: [...tasks] }),
        ...(verification === undefined ? {} : { verification }),
    };
}
function itemOf(candidate, field) {
    const { task, id, place } = candidate;
    const keys = ['items', id];
    const { branch, comment: branchComment } = branchOf(candidate, field);
    const scope = scopeOf(candidate, field);
    const before = field.order.orderings.filter(({ second }) => second === place);
    const uses = before.filter(({ isUse, first }) => isUse && (field.candidates[first]?.task.provides?.length ?? 0) > 0);
    const { provides, comments: contractComments, leftOut } = providesOf(candidate, field);
    const forbidden = (task.doNotTouch ?? []).map((text) => ({ text, read: readPath(text, field.settings.base) }));
    const never = forbidden.flatMap(({ read }) => ('glob' in read ? [read.glob] : []));
    const contracts = {
        ...(uses.length === 0 ? {} : { uses: uses.map(({ first }) => idAt(first, field)) }),
        ...(provides.length === 0 ? {} : { provides }),
    };
    const constraints = {
        ...(never.length === 0 ? {} : { do_not_touch: [...new Set(never)] }),
        ...(task.notes === undefined ? {} : { notes: task.notes.map(plainText).filter((note) => note !== '') }),
    };
    const title = oneLine(task.title ?? '');
    const context = plainText(task.context ?? '');
    const verification = plainText(task.verification ?? '').slice(0, 2000);
    const texts = { title, context, verification };
    return {
        id,
        content: {
            ...(title === '' ? {} : { title }),
            branch,
            scope: scope.lists,
            ...(context === '' ? {} : { context }),
            ...(Object.keys(contracts).length === 0 ? {} : { contracts }),
            ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
            ...(verification === '' ? {} : { verification }),
            ...(before.length === 0 ? {} : { depends_on: before.map(({ first }) => idAt(first, field)) }),
        },
        comments: [
            ...branchComment,
            ...scope.comments,
            ...contractComments,
            ...Object.entries(task.guesses ?? {}).flatMap(([part, why]) => texts[part] === '' ? [] : [{ keys: [...keys, part], text: `guess: ${why}` }]),
            ...orderComments([...keys, 'depends_on'], before),
        ],
        leftOut: [
            ...leftOut,
            ...forbidden.flatMap(({ text, read }) => 'why' in read
                ? [{ what: `forbidden path of "${task.name}"`, why: `"${oneLine(text, 100)}": ${read.why}` }]
                : []),
        ],
    };
}
function idAt(place, { candidates }) {
    return candidates[place]?.id ?? '';
}
function branchOf({ task, id }, { plan, settings }) {
    if (task.branch !== undefined && settings.branch === undefined && (0,branch_names/* claimProblems */.Lu)(task.branch).length === 0)
        return { branch: task.branch, comment: [] };
    const branch = (settings.branch ?? DEFAULT_BRANCH).replaceAll('<plan>', plan).replaceAll('<item>', id);
    return { branch, comment: settings.branch === undefined ? [{ keys: ['items', id, 'branch'], text: 'guess' }] : [] };
}
function scopeOf(candidate, field) {
    const files = candidate.files.map((file) => kinded(file, candidate, field));
    const comments = [];
    const lists = {};
    for (const kind of [...terms/* CHANGE_KINDS */.t, 'any']) {
        const own = [...new Map(files.filter((each) => each.kind === kind).map((each) => [each.glob, each])).values()];
        if (own.length === 0)
            continue;
        lists[kind] = own.map(({ glob }) => glob);
        const keys = ['items', candidate.id, 'scope', kind];
        comments.push(...listComments(keys, own.map(({ guess }) => guess && `guess: ${guess}`)));
    }
    return { lists, comments };
}
/** A kind that the source does not name comes from the base, and from the items that come first. */
function kinded(file, candidate, { settings, items, order }) {
    const { glob, path, kind, guess } = file;
    const why = (reason) => ({ guess: [guess, reason].filter((each) => each !== undefined).join(', ') });
    if (kind !== undefined)
        return { glob, kind, ...(guess === undefined ? {} : { guess }) };
    if (path === undefined)
        return { glob, kind: 'any', ...(guess === undefined ? {} : { guess }) };
    if (settings.base.has(path))
        return { glob, kind: 'modify', ...why(`"${settings.base.name}" has it`) };
    const creator = items.find((each) => each.place !== candidate.place &&
        order.waits(candidate.place, each.place) &&
        each.files.some((other) => other.path === path && other.kind !== 'delete'));
    return creator
        ? { glob, kind: 'modify', ...why(`"${creator.id}" creates it`) }
        : { glob, kind: 'create', ...why(`"${settings.base.name}" does not have it`) };
}
/** One comment above the list if all entries have the same one. */
function listComments(keys, texts) {
    const [first] = texts;
    if (first !== undefined && texts.every((each) => each === first))
        return [{ keys, text: first }];
    return texts.flatMap((text, index) => (text === undefined ? [] : [{ keys: [...keys, index], text }]));
}
function orderComments(keys, before) {
    return listComments(keys, before.map(({ because, isGuess }) => because && `${isGuess ? 'guess: ' : ''}${because}`));
}
function providesOf({ task, id, files }, { settings }) {
    const comments = [];
    const leftOut = [];
    const provides = [];
    for (const contract of task.provides ?? []) {
        const { path, isGuess } = contractPath(contract, files, settings.base);
        const declares = contract.declares.map((each) => oneLine(each, 400)).filter((each) => each !== '');
        if (path === undefined) {
            leftOut.push({
                what: `contract of "${task.name}"`,
                why: `it is unknown which file has "${oneLine(declares[0] ?? '', 80)}"`,
            });
            continue;
        }
        if (isGuess)
            comments.push({ keys: ['items', id, 'contracts', 'provides', provides.length, 'path'], text: 'guess' });
        provides.push({ path, declares: [...new Set(declares)] });
    }
    return { provides, comments, leftOut };
}
/** If the source does not name the file, the first one that is no test. */
function contractPath(contract, files, base) {
    if (contract.path !== undefined) {
        const read = readPath(contract.path, base);
        return 'path' in read && read.path !== undefined ? { path: read.path } : {};
    }
    const candidates = files.flatMap(({ path, kind }) => (path === undefined || kind === 'delete' ? [] : [path]));
    const path = candidates.find((each) => !/(?:^|[/._-])(?:tests?|specs?|__tests__)(?:[/._-]|$)/i.test(each)) ?? candidates[0];
    return path === undefined ? {} : { path, isGuess: true };
}
function contextCut(content, length) {
    return content.context === undefined ? content : { ...content, context: cutContext(content.context, length) };
}
function cutContext(text, length) {
    const plain = plainText(text);
    return plain.length <= length ? plain : `${plain.slice(0, length).trimEnd()}\n… The source has the rest.`;
}
/** The items whose parts the plan reader refuses. All of them, if the plan as a whole has a problem. */
function blamedItems(yaml, path, candidates) {
    const { problems } = (0,read/* readPlan */.m)({ path, text: yaml });
    if (problems.length === 0)
        return [];
    const lines = yaml.split('\n');
    const blamed = new Map();
    for (const problem of problems) {
        const { at } = problem;
        const before = lines.slice(0, at?.line ?? 0).reverse();
        const id = before.map((line) => /^ {2}"?([a-z0-9-]+)"?:/.exec(line)?.[1]).find((each) => each !== undefined);
        const item = candidates.find((each) => each.id === id);
        if (item && !blamed.has(item.place))
            blamed.set(item.place, refusal(problem));
    }
    if (blamed.size > 0)
        return [...blamed].map(([place, why]) => ({ place, why }));
    const [first] = problems;
    return candidates.map(({ place }) => ({ place, why: refusal(first) }));
}
function refusal(problem) {
    return `the plan would be refused: ${problem?.message.replace(/\.$/, '')}`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/plan/yaml-tokens.js
var yaml_tokens = __webpack_require__(6067);
;// CONCATENATED MODULE: ./lib/core/import/fields.js
/** Reads values of foreign YAML and JSON documents, which may have any type. */


function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An own field only: a document may contain keys such as `__proto__` and `constructor`. */
function field(value, key) {
    return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function textField(value, key) {
    return textOf(field(value, key));
}
/** A number is text that somebody wrote without quotes. */
function textOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function listField(value, key) {
    return listOf(field(value, key));
}
/** A single value counts as a list of one. */
function listOf(value) {
    if (Array.isArray(value))
        return value;
    return value === undefined || value === null || value === '' ? [] : [value];
}
function textsField(value, key) {
    return listField(value, key).flatMap((each) => textOf(each) ?? []);
}
function readData({ path, text }) {
    return /\.json$/i.test(path) ? readJson(path, text) : readYamlData(path, text);
}
function readJson(path, text) {
    if (isTooDeep(text)) {
        const message = `"${path}" is nested more than ${yaml_tokens/* MOST_DEPTH */.ol} levels deep.`;
        return { problem: unreadable(path, message, 'Import a file with fewer levels.') };
    }
    try {
        return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { problem: unreadable(path, `"${path}" is not valid JSON: ${detail.slice(0, 200)}.`, 'Correct the file.') };
    }
}
function isTooDeep(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
        if (bracket === '[' || bracket === '{')
            depth++;
        else if (bracket === ']' || bracket === '}')
            depth--;
        if (depth > yaml_tokens/* MOST_DEPTH */.ol)
            return true;
    }
    return false;
}
function readYamlData(path, text) {
    const { tooDeep } = (0,yaml_tokens/* tokensOf */.k8)(text);
    if (tooDeep !== undefined) {
        const line = text.slice(0, tooDeep).split('\n').length;
        const message = `"${path}" is nested more than ${yaml_tokens/* MOST_DEPTH */.ol} levels deep.`;
        return { problem: unreadable(path, message, 'Import a file with fewer levels.', line) };
    }
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent', strict: false });
        const [error] = document.errors;
        if (error) {
            const [at] = error.linePos ?? [];
            const [detail = ''] = error.message.split(' at line ');
            const message = `"${path}" is not valid YAML: ${detail.replace(/[:.\s]+$/, '')}.`;
            return { problem: unreadable(path, message, 'Correct the file, and import it again.', at?.line, at?.col) };
        }
        return { value: document.toJS({ maxAliasCount: 100 }) };
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { problem: unreadable(path, `"${path}" is not valid YAML: ${detail.slice(0, 200)}.`, 'Correct the file.') };
    }
}
function unreadable(path, message, hint, line = 1, column = 1) {
    return { code: 'unreadable', message, hint, at: { path, line, column } };
}
/**
 * The fields of front matter. Where agents wrote text that needs quotes in YAML, it is read line by line: plain values,
 * and lists of plain values.
 */
function readFrontMatter(path, { yaml }) {
    const reading = readYamlData(path, yaml);
    if ('value' in reading && isFields(reading.value))
        return { fields: reading.value, exact: true };
    const fields = new Map();
    let list;
    for (const line of yaml.split(/\r?\n/)) {
        const [, key, value = ''] = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/.exec(line) ?? [];
        const [, entry] = /^\s*-\s+(.*)$/.exec(line) ?? [];
        if (key !== undefined) {
            list = value.trim() === '' ? [] : undefined;
            fields.set(key, list ?? plainValue(value));
        }
        else if (entry !== undefined && list)
            list.push(unquoted(entry));
        else if (/^\S/.test(line))
            list = undefined;
    }
    return { fields: Object.fromEntries(fields), exact: false };
}
function plainValue(text) {
    const [, entries] = /^\[(.*)\]$/.exec(text.trim()) ?? [];
    if (entries === undefined)
        return unquoted(text);
    return entries
        .split(',')
        .map(unquoted)
        .filter((each) => each !== '');
}
function unquoted(text) {
    return text
        .trim()
        .replace(/\s+#.*$/, '')
        .replace(/^(["'])(.*)\1$/, '$2');
}

;// CONCATENATED MODULE: ./lib/core/import/markdown.js
/** Reads the structure of Markdown documents: front matter, headings and code blocks. */
/** Longer lines are data, not prose. The patterns that read lines need a limit. */
const MOST_CHARACTERS_IN_LINE = 5000;
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^`]*)$/;
/**
 * Agents write code blocks inside code blocks with fences of the same length. So a fence with a language always opens a
 * block, and one without a language closes the innermost block.
 */
function markdownLines(text) {
    const open = [];
    return text.split(/\r?\n/).map((whole, index) => {
        const line = whole.slice(0, MOST_CHARACTERS_IN_LINE);
        const [, fence, language = ''] = FENCE.exec(line) ?? [];
        if (fence === undefined)
            return { text: line, number: index + 1, isCode: open.length > 0 };
        const current = open.at(-1);
        if (current === undefined || language.trim() !== '')
            open.push(fence);
        else if (current.startsWith(fence.charAt(0)) && fence.length >= current.length)
            open.pop();
        else
            open.push(fence);
        return { text: line, number: index + 1, isCode: true };
    });
}
function headingOf({ text, isCode }) {
    const [, marks, heading = ''] = isCode ? [] : (/^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(text) ?? []);
    return marks === undefined ? undefined : { level: marks.length, text: heading };
}
function splitFrontMatter(text) {
    const [whole, yaml] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
    return whole === undefined || yaml === undefined ? undefined : { yaml, body: text.slice(whole.length) };
}
/** The text of a heading without Markdown marks. */
function plainHeading(text) {
    return text
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[`*]/g, '')
        .replace(/^\s*\[[ xX]\]\s*/, '')
        .trim();
}
/** The first heading of level 1. */
function documentTitle(lines) {
    for (const line of lines) {
        const heading = headingOf(line);
        if (heading?.level === 1)
            return plainHeading(heading.text);
    }
    return undefined;
}
/** The lines below the first heading that matches, up to the next heading of its level or above. */
function sectionNamed(lines, name) {
    const start = lines.findIndex((line) => name.test(headingOf(line)?.text ?? ''));
    const own = lines[start];
    const level = own && headingOf(own)?.level;
    if (level === undefined)
        return undefined;
    const rest = lines.slice(start + 1);
    const end = rest.findIndex((line) => (headingOf(line)?.level ?? 7) <= level);
    return end < 0 ? rest : rest.slice(0, end);
}
function textOfLines(lines) {
    return lines
        .map(({ text }) => text)
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./lib/core/import/signatures.js
/** Finds signatures in code of any language: one entry each, without bodies and comments. */
const MOST_SIGNATURES = 20;
const MOST_CHARACTERS = 400;
/** Begins a declaration in Go, Rust, TypeScript, Python, Java, C#, Swift, Kotlin, F#, Ruby, SQL, … */
const DECLARATION = /^(?:(?:export|default|declare|public|private|protected|internal|static|abstract|async|final|override|sealed|readonly|unsafe|extern|virtual|partial|open|data|inline|suspend|pub(?:\([^)]*\))?|@\w+)\s+)*(?:function\*?|func|fn|def|class|struct|interface|enum|trait|type|record|protocol|module|namespace|const|let|var|val|impl|object|union|extension|typealias|CREATE\s+\w+)\b/;
/** Longer code is a file, not a contract. */
const MOST_CODE = 20_000;
function signaturesIn(code) {
    const found = [];
    for (const piece of statements(withoutComments(code.slice(0, MOST_CODE)))) {
        const signature = signatureOf(piece);
        if (signature !== undefined && !found.includes(signature))
            found.push(signature);
        if (found.length >= MOST_SIGNATURES)
            break;
    }
    return found;
}
/** A short piece of code that a sentence quotes. */
function isSignature(code) {
    const text = code.trim();
    return DECLARATION.test(text) || (isCall(text) && !/^(?:if|for|while|return|throw|await|import)\b/.test(text));
}
function signatureOf(piece) {
    const text = piece
        .replace(/\s+/g, ' ')
        .replace(/\s*([;,{]|:=?|=>)$/, '')
        .replace(/([([<])\s+/g, '$1')
        .replace(/,?\s+([)\]])/g, '$1')
        .trim();
    if (text === '' || text.length > MOST_CHARACTERS)
        return undefined;
    if (/^(?:const|var|let|type)\s*\(|^(?:package|import|from|use|using|return|if|for|while|module\.exports|#|@|\/\/)/.test(text))
        return undefined;
    if (DECLARATION.test(text))
        return cutValue(text);
    return isSentence(text) || !isCall(text) ? undefined : text;
}
/** `upload(id: string): Promise<string>`, `size(path) -> int`, `Task<int> Run(string id)`. */
function isCall(text) {
    const open = text.indexOf('(');
    const close = text.lastIndexOf(')');
    if (open < 1 || close < open || text.length > MOST_CHARACTERS)
        return false;
    const words = text.slice(0, open).split(/\s+/);
    const result = text.slice(close + 1).trim();
    const last = words.at(-1) ?? '';
    // Sentences have spaces before "(", and numbers or colons before names.
    return (words.length <= 4 &&
        words.every((word) => /^[*&]?[A-Za-z_$][\w$.<>[\],?*&]*(?:::[\w$<>,]+)*$/.test(word)) &&
        /[\w$>\]]$/.test(last) &&
        (words.length === 1 || !last.includes('.')) &&
        (/^(?::|->|=>|throws\b|where\b)/.test(result) || /^[\w*&.<>[\],]*$/.test(result)));
}
/** `const NAMES = {…}` declares only the name and its type. */
function cutValue(text) {
    const declaration = text.replace(/\s*=>$/, '');
    return /^(?:export\s+|declare\s+|public\s+|static\s+|pub\s+)*(?:const|let|var|val)\b/.test(text) &&
        !declaration.includes('=>') &&
        !/=\s*(?:async\s*)?\(/.test(declaration)
        ? declaration.replace(/\s*=\s.*$/, '')
        : declaration.replace(/\s+=$/, '');
}
function isSentence(text) {
    return /[.!?]$/.test(text) || /^(?:[A-Z][a-z]+|[a-z]+)(?:\s+[a-z]+){3,}/.test(text.replace(/\(.*$/, ''));
}
function withoutComments(code) {
    return code
        .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, '')
        .replace(/\/\*[\s\S]*?\*\//g, ' ')
        .replace(/(^|\s)(?:\/\/|--\s|#(?![[!]))[^\n]*/g, '$1');
}
/** Whether a "<" of type arguments is open. */
function isInAngles(text) {
    const plain = text.replace(/[=-]>/g, '');
    return plain.split('<').length > plain.split('>').length;
}
/**
 * The beginnings of statements at the outermost level: up to a body in braces, a ";" or a line that ends outside of
 * brackets. What is deeper, in braces or by indentation, is a body.
 */
function statements(code) {
    const pieces = [];
    let piece = '';
    let depth = 0;
    let body = 0;
    let indent = '';
    const end = () => {
        pieces.push(piece);
        piece = '';
    };
    for (const line of code.split('\n')) {
        if (body === 0 && depth === 0) {
            if (line.trim() === '') {
                end();
                continue;
            }
            const own = /^\s*/.exec(line)?.[0] ?? '';
            if (pieces.every((each) => each === '') && piece === '')
                indent = own;
            else if (piece === '' && own.length > indent.length)
                continue;
        }
        for (const [at, character] of [...line].entries()) {
            if (body > 0) {
                if (character === '{')
                    body++;
                else if (character === '}')
                    body--;
                continue;
            }
            if (character === '{' && depth === 0 && line[at + 1] !== '}' && !isInAngles(piece)) {
                end();
                body = 1;
                continue;
            }
            if ('([{'.includes(character))
                depth++;
            else if (')]}'.includes(character))
                depth = Math.max(0, depth - 1);
            if (character === ';' && depth === 0)
                end();
            else
                piece += character;
        }
        if (body === 0 && depth === 0) {
            if (piece.trim() !== '')
                end();
            else
                piece = '';
        }
        else if (body === 0)
            piece += ' ';
        if (pieces.length > 200)
            break;
    }
    end();
    return pieces;
}

;// CONCATENATED MODULE: ./lib/core/import/superpowers.js




const TASK = /^(?:\[[ xX]\]\s*)?[^\w\s]*\s*Task\s+([A-Za-z]{0,2}\d[\w.-]*?)(?:\s*[:.–—-]+\s+|\s*[:.]?\s*$|\s+(?=\())(.*)$/iu;
/** @param isAlone a person named this document, so it needs no files to be recognised */
function hasSuperpowersTasks(text, isAlone) {
    if (!isAlone && !/^\s*\*\*Files?\b/m.test(text))
        return false;
    return markdownLines(text).some((line) => TASK.test(plainHeading(headingOf(line)?.text ?? '')));
}
function readSuperpowers(document) {
    const lines = markdownLines(document.text);
    const { tasks: sections, leftOut } = firstTasks(taskSections(lines));
    const [first] = sections;
    const before = lines.filter(({ number }) => number < (first?.number ?? Number.POSITIVE_INFINITY));
    const constraints = sectionNamed(before, /^Global Constraints/i);
    const title = documentTitle(lines) ?? fileStem(document.path);
    const goal = labelled(before, 'Goal');
    const architecture = labelled(before, 'Architecture');
    const context = [goal, architecture, constraints && textOfLines(constraints).replace(/\n+-{3,}$/, '')]
        .filter(Boolean)
        .join('\n\n');
    return {
        problems: [],
        plan: {
            source: document.path,
            name: fileStem(document.path).replace(/^\d{4}-\d{2}-\d{2}-(?=\w)/, ''),
            task: title.replace(/\s*[-–—:]?\s*implementation plan\s*$/i, '') || title,
            ...(context === '' ? {} : { context }),
            tasks: sections.map((section) => readTask(section, sections, document.path)),
            leftOut,
        },
    };
}
function taskSections(lines) {
    const starts = lines.flatMap((line, index) => {
        const heading = headingOf(line);
        const [, label, title = ''] = TASK.exec(plainHeading(heading?.text ?? '')) ?? [];
        return heading && label !== undefined ? [{ index, label, title, level: heading.level, number: line.number }] : [];
    });
    return starts.map(({ index, label, title, level, number }, position) => {
        const next = starts[position + 1]?.index ?? lines.length;
        const rest = lines.slice(index + 1, next);
        const end = rest.findIndex((line) => (headingOf(line)?.level ?? 7) <= level);
        return { label, title, number, lines: end < 0 ? rest : rest.slice(0, end) };
    });
}
function readTask(section, all, path) {
    const { label, title, number, lines } = section;
    const name = `Task ${label}`;
    const interfaces = block(lines, /^Interfaces?$/i);
    const steps = stepTitles(lines);
    const commands = runCommands(lines);
    const files = filesOf(lines);
    const consumed = namedTasks(textUnder(interfaces, /^Consumes?/i), all).map((on) => ({ on, isUse: true }));
    const listed = namedTasks(labelled(lines, 'Depends on|Dependencies|Requires|Prerequisites?') ?? '', all).map((on) => ({ on }));
    const provides = contractsOf(interfaces, files);
    const agreed = ['Consumes', 'Produces'].flatMap((label) => {
        const text = oneLine(textUnder(interfaces, new RegExp(`^${label.slice(0, -1)}`, 'i')), 1000);
        return text === '' || /^(?:nothing|none)\b/i.test(text) ? [] : [`${label}: ${text}`];
    });
    const context = [
        `${name} of ${path} (line ${number}) has every step.`,
        ...steps.map((step) => `- ${step}`),
        ...agreed,
    ];
    return {
        name,
        id: `task-${label}`,
        aliases: [label],
        ...(title === '' ? {} : { title: plainHeading(title) }),
        context: context.join('\n'),
        files: files.found,
        ...(files.unread.length === 0 ? {} : { unread: files.unread }),
        dependsOn: [...consumed, ...listed].filter(({ on }) => on !== name),
        ...(provides.length === 0 ? {} : { provides }),
        ...(commands.length === 0
            ? {}
            : { verification: commands.join(' && '), guesses: { verification: 'the last command that the task runs' } }),
        ...(files.none === undefined ? {} : { leftOut: files.none }),
    };
}
/** The lines below `**Label:**`, with what follows the label on its own line. */
function block(lines, label) {
    const found = [];
    let isInside = false;
    for (const line of lines) {
        if (line.isCode) {
            if (isInside && found.some((each) => each.trim() !== ''))
                isInside = false;
            continue;
        }
        const [, name, rest = ''] = /^\s*(?:[-*]\s+)?\*\*([^*]+?):?\*\*:?\s*(.*)$/.exec(line.text) ?? [];
        if (name !== undefined && !/^\s*[-*]\s/.test(line.text)) {
            isInside = label.test(name.replace(/:$/, ''));
            if (isInside && rest.trim() !== '')
                found.push(rest);
        }
        else if (isInside && (headingOf(line) || /^\s*(?:-{3,}|\*{3,})\s*$/.test(line.text) || isStep(line.text)))
            isInside = false;
        else if (isInside && line.text.trim() !== '') {
            // A list ends where plain text begins.
            if (!/^\s*[-*]\s|^\s+\S/.test(line.text) && found.length > 0)
                isInside = false;
            else
                found.push(line.text);
        }
    }
    return found;
}
function isStep(text) {
    return /^\s*[-*]\s+\[[ xX]\]/.test(text);
}
function labelled(lines, names) {
    const pattern = new RegExp(`^\\s*(?:>\\s*)?(?:[-*]\\s+)?\\*\\*(?:${names})\\s*:?\\*\\*:?\\s*(.+)$`, 'i');
    for (const { text, isCode } of lines) {
        const [, found] = isCode ? [] : (pattern.exec(text) ?? []);
        if (found !== undefined)
            return plainText(found);
    }
    return undefined;
}
/** What a bullet of `**Files:**` says about its paths. `both` is a rename: the first path goes away. */
const VERBS = {
    create: 'create',
    creates: 'create',
    add: 'create',
    new: 'create',
    modify: 'modify',
    modifies: 'modify',
    update: 'modify',
    edit: 'modify',
    change: 'modify',
    extend: 'modify',
    refactor: 'modify',
    rewrite: 'modify',
    delete: 'delete',
    remove: 'delete',
    rename: 'rename',
    move: 'rename',
    test: 'unknown',
    tests: 'unknown',
    'create/modify': 'unknown',
    'modify/create': 'unknown',
    'create or modify': 'unknown',
    verify: 'none',
    check: 'none',
    read: 'none',
    reference: 'none',
    references: 'none',
    review: 'none',
    inspect: 'none',
    candidate: 'none',
    context: 'none',
    unchanged: 'none',
    'no change': 'none',
    'no changes': 'none',
};
function filesOf(lines) {
    const entries = block(lines, /^Files?(?:\s.*)?$/i);
    const found = [];
    const unread = [];
    const take = (text, verb) => {
        const files = filesIn(text, verb);
        if (files.length === 0 && (verb === undefined || kindOfVerb(verb) !== 'none'))
            unread.push(`"${oneLine(text, 100)}": it names no path`);
        found.push(...files);
    };
    let group;
    for (const entry of entries) {
        const text = entry.replace(/^\s*[-*]\s+/, '');
        const isNested = /^\s{2,}/.test(entry);
        const [, verb, rest = ''] = /^(?:\*\*)?([A-Za-z][A-Za-z/+ ]{2,30}?)(?:\s*\([^)]*\))?(?:\*\*)?\s*:(?:\*\*)?\s*(.*)$/.exec(text) ?? [];
        if (verb !== undefined && rest.trim() === '')
            group = verb;
        else if (verb !== undefined) {
            group = undefined;
            take(rest, verb);
        }
        else {
            const [, leading, after = ''] = /^([A-Za-z]+)\s+(`.*)$/.exec(text) ?? [];
            if (leading !== undefined && VERBS[leading.toLowerCase()] !== undefined)
                take(after, leading);
            else
                take(text, isNested || group !== undefined ? group : undefined);
        }
    }
    if (found.length > 0 || entries.length === 0)
        return { found, unread };
    const said = oneLine(entries.join(' ').replace(/^[-*]\s+/, ''), 80);
    return { found, unread: [], none: `its files are "${said}", which names no path` };
}
function filesIn(text, verb) {
    const kind = verb === undefined ? 'unknown' : kindOfVerb(verb);
    if (kind === 'none')
        return [];
    const paths = leadingPaths(text);
    const isRename = kind === 'rename' || /^`[^`]+`\s*(?:→|->|=>)\s*(?:rename to\s*)?`/.test(text);
    if (isRename && paths.length >= 2) {
        const [from = '', to = ''] = paths;
        const folder = from.slice(0, from.lastIndexOf('/') + 1);
        return [
            { text: from, kind: 'delete' },
            { text: to.includes('/') ? to : `${folder}${to}`, kind: 'create' },
        ];
    }
    const isNew = /^`[^`]+`\s*\((?:new|create)\b/i.test(text);
    return paths.map((path) => {
        if (kind === 'unknown' || kind === 'rename')
            return { text: path, ...(isNew ? { kind: 'create' } : {}) };
        return { text: path, kind };
    });
}
function kindOfVerb(verb) {
    const name = verb.toLowerCase().trim();
    return VERBS[name] ?? VERBS[name.split(/[\s/+]+/)[0] ?? ''] ?? 'unknown';
}
/** The paths at the beginning: `a`, `b` and `c`. What follows them explains them. */
function leadingPaths(text) {
    const paths = [];
    let rest = text.trim();
    for (;;) {
        const [whole, span] = /^\\?`([^`]+)`(?::(?:\d+(?:-\d+)?))?/.exec(rest) ?? [];
        if (whole === undefined || span === undefined)
            break;
        if (!looksLikePath(span) &&
            !/^(?:~|\.{1,2})?\/\S+$/.test(span) &&
            !(paths.length === 0 && /^[^\s()]+[./][^\s()]*$/.test(span)))
            break;
        paths.push(span);
        const after = rest.slice(whole.length);
        const [joint] = /^\s*(?:\([^)]*\)\s*)?(?:,|\+|&|→|->|=>|and\b|,\s*and\b)\s*(?:rename to\s*)?/.exec(after) ?? [];
        if (joint === undefined)
            break;
        rest = after.slice(joint.length);
    }
    if (paths.length > 0)
        return paths;
    const words = rest.split(/\s+[–—-]\s+|\s+\(|\s+#/)[0]?.split(/\s*,\s*/) ?? [];
    return words.map((word) => word.replace(/[.`*]+$/, '').replace(/^[*`]+/, '')).filter((word) => looksLikePath(word));
}
function textUnder(lines, label) {
    const found = [];
    let isInside = false;
    for (const line of lines) {
        const [, name, rest = ''] = /^\s*[-*]\s+(?:\*\*)?([A-Z][A-Za-z ]{2,24})(?:\s*\([^)]*\))?(?:\*\*)?\s*:(?:\*\*)?\s*(.*)$/.exec(line) ?? [];
        if (name !== undefined) {
            isInside = label.test(name);
            if (isInside)
                found.push(rest);
        }
        else if (isInside)
            found.push(line.replace(/^\s*[-*]\s+/, ''));
    }
    return found.join('\n');
}
/** `Task 3`, `Tasks 1-3`, `Tasks 2 and 4`: the tasks that exist, by their names. */
function namedTasks(text, all) {
    const labels = all.map(({ label }) => label);
    const names = new Set();
    for (const [, list = ''] of text.matchAll(/\bTasks?\s+((?:[A-Za-z]{0,2}\d[\w.]*)(?:\s*(?:-|–|,|&|\/|and|to|through)\s*(?:Tasks?\s+)?(?:[A-Za-z]{0,2}\d[\w.]*))*)/gi)) {
        const parts = list.replace(/Tasks?\s+/gi, '').split(/\s*(-|–|\bto\b|\bthrough\b|,|&|\/|\band\b)\s*/);
        let previous;
        let isRange = false;
        for (const part of parts.map((each) => each.replace(/\.$/, ''))) {
            if (/^(?:-|–|to|through)$/.test(part))
                isRange = true;
            else if (labels.includes(part)) {
                const [from, to] = [labels.indexOf(previous ?? part), labels.indexOf(part)];
                for (const label of isRange ? labels.slice(from, to + 1) : [part])
                    names.add(`Task ${label}`);
                previous = part;
                isRange = false;
            }
        }
    }
    return [...names];
}
/** What `Produces` quotes. The contract is in the only file of the task that is no test, if there is one. */
function contractsOf(interfaces, { found }) {
    const text = textUnder(interfaces, /^Produces?|^Provides?|^Exposes?/i);
    const declares = [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => {
        const plain = code.trim();
        if (looksLikePath(plain) && !plain.includes('('))
            return [];
        const [signature] = signaturesIn(plain);
        return signature !== undefined && isSignature(plain) ? [signature] : [];
    });
    if (declares.length === 0)
        return [];
    const sources = found.filter((file) => file.kind !== 'delete' && !/(?:^|[/._-])(?:tests?|spec|__tests__)(?:[/._-]|$)/i.test(file.text));
    const [only] = sources.length === 1 ? sources : found.length === 1 ? found : [];
    return [{ ...(only ? { path: only.text } : {}), declares: [...new Set(declares)] }];
}
function stepTitles(lines) {
    return lines.flatMap(({ text, isCode }) => {
        const [, step, after = ''] = isCode
            ? []
            : (/^\s*(?:[-*]\s+\[[ xX]\]\s*)?(?:\*\*|#{3,6}\s+)Step\s+(\d+[^*\n]*?)(?:\*\*(.*))?$/.exec(text) ?? []);
        if (step === undefined)
            return [];
        // Some plans print only the number in bold.
        return [oneLine(/^\d+\s*:?\s*$/.test(step) ? `Step ${step}${after}` : `Step ${step}`)];
    });
}
/** Commands that only look or prepare, and commands that always pass. */
const SHOWS_NOTHING = /^\s*(?:git|cat|ls|cd|echo|mkdir|rm|grep)\b|\|\|\s*true\s*$/;
const TO_FOLDER = /^\s*cd\s+[^\s&|;]+\s*&&/;
/** The last command after "Run:", which the plans expect to pass. */
function runCommands(lines) {
    const commands = lines.flatMap(({ text, isCode }) => {
        const [, , command] = isCode
            ? []
            : (/^\s*(?:[-*]\s+)?(?:\*\*)?Run(?:\*\*)?:(?:\*\*)?\s*(`+)([^`]+)\1(?!`)/.exec(text) ?? []);
        if (command === undefined || SHOWS_NOTHING.test(command.replace(TO_FOLDER, '')))
            return [];
        return hasClosedQuotes(command) ? [plainText(command)] : [];
    });
    return commands.slice(-1);
}
function hasClosedQuotes(command) {
    return [`"`, `'`].every((quote) => command.split(quote).length % 2 === 1);
}
function fileStem(path) {
    const name = path.split('/').at(-1) ?? path;
    return name.replace(/\.[A-Za-z]+$/, '');
}

;// CONCATENATED MODULE: ./lib/core/import/gsd.js
/** Phases of GSD (get-shit-done): a folder with one plan for each unit of work, `58-05-PLAN.md`. */




function isPhasePlan({ path, text }) {
    if (!/(?:^|[/_-])PLAN(?:-\d+)?\.md$|(?:^|\/)PLAN-[^/]*\.md$/i.test(path))
        return false;
    return /^\uFEFF?---[\s\S]*?^(?:files_modified|depends_on|wave|phase|plan):/m.test(text.slice(0, 20_000));
}
function phaseOf(path) {
    return path.split('/').slice(0, -1).join('/');
}
function readGsd(documents) {
    const [first] = documents;
    const folder = phaseOf(first?.path ?? '');
    const { tasks: plans, leftOut } = firstTasks(documents);
    const read = plans.map(readPhasePlan);
    const phase = folder.split('/').at(-1) || read[0]?.phase || 'phase';
    const [, number, name = ''] = /^(\d[\d.]*)-(.+)$/.exec(phase) ?? [];
    return {
        problems: [],
        plan: {
            source: documents.length === 1 ? (first?.path ?? folder) : folder || '.',
            name: phase,
            task: number === undefined ? phase.replaceAll('-', ' ') : `Phase ${number}: ${name.replaceAll('-', ' ')}`,
            tasks: withWaves(read),
            leftOut,
        },
    };
}
function readPhasePlan(document) {
    const stem = fileStem(document.path).replace(/[-_]?PLAN[-_]?/i, '') || 'plan';
    const matter = splitFrontMatter(document.text);
    if (!matter)
        return {
            task: { name: stem, id: stem, files: [], leftOut: 'it has no complete front matter' },
            hasDependencies: false,
        };
    const { fields, exact } = readFrontMatter(document.path, matter);
    const phase = textField(fields, 'phase');
    const number = textField(fields, 'plan');
    const wave = Number(field(fields, 'wave') ?? Number.NaN);
    const objective = plainText(tagged(matter.body, 'objective')[0] ?? '');
    const [firstLine = ''] = objective.split('\n');
    const truths = textsField(field(fields, 'must_haves'), 'truths').map((truth) => `- ${oneLine(truth, 300)}`);
    const modified = textsField(fields, 'files_modified').map((text) => ({ text }));
    const named = modified.length > 0 ? [] : taskFiles(matter.body);
    const verification = verificationOf(matter.body);
    const provides = exportsOf(field(fields, 'must_haves'));
    const context = [objective, ...(truths.length === 0 ? [] : [`What must be true:\n${truths.join('\n')}`])];
    const last = stem.split('-').at(-1) ?? stem;
    return {
        ...(phase === undefined ? {} : { phase }),
        ...(Number.isFinite(wave) ? { wave } : {}),
        hasDependencies: field(fields, 'depends_on') !== undefined,
        task: {
            name: stem,
            id: stem,
            aliases: [
                last,
                ...(number === undefined ? [] : [number]),
                ...(/^0+\d/.test(last) ? [last.replace(/^0+/, '')] : []),
            ],
            ...(firstLine === '' ? {} : { title: oneLine(firstLine.replace(/(?<=[.!?])\s.*$/, ''), 100) }),
            context: [...context, `${document.path} has every task.`].filter((each) => each !== '').join('\n\n'),
            files: modified.length > 0 ? modified : named,
            dependsOn: textsField(fields, 'depends_on').map((on) => ({ on: on.replace(/-PLAN(?:\.md)?$/i, '') })),
            ...(provides.length === 0 ? {} : { provides }),
            ...(verification === '' ? {} : { verification }),
            ...(exact ? {} : { guesses: { scope: 'the front matter is not valid YAML, so it was read line by line' } }),
        },
    };
}
/** The waves order only plans that do not say what they depend on. */
function withWaves(plans) {
    return plans.map(({ task, wave, hasDependencies }) => {
        if (hasDependencies || wave === undefined)
            return task;
        const earlier = plans.filter((each) => each.wave !== undefined && each.wave < wave);
        const last = Math.max(...earlier.map((each) => each.wave ?? 0));
        const dependsOn = earlier
            .filter((each) => each.wave === last)
            .map((each) => ({ on: each.task.name, because: `wave ${last} comes before wave ${wave}` }));
        return { ...task, dependsOn };
    });
}
/** The texts between `<tag …>` and `</tag>`. */
function tagged(text, tag) {
    const found = [];
    for (let at = text.indexOf(`<${tag}`); at >= 0; at = text.indexOf(`<${tag}`, at + 1)) {
        const start = text.indexOf('>', at);
        const end = text.indexOf(`</${tag}>`, at);
        if (start < 0 || end < 0)
            break;
        if (start < end && /[\s>]/.test(text.charAt(at + tag.length + 1)))
            found.push(text.slice(start + 1, end));
        at = Math.max(at, end);
    }
    return found;
}
function taskFiles(body) {
    const named = tagged(body, 'files').flatMap((inner) => inner.split(/[,\n]/).map((each) => each.trim().replace(/^[-*]\s+/, '')));
    return [...new Set(named)]
        .map((text) => text.replace(/\s+\([^)]*\)$/, ''))
        .filter((text) => text !== '' && !/^(?:none|n\/a)\b/i.test(text))
        .map((text) => ({ text, guess: 'from <files> of its tasks' }));
}
/** The commands that check the tasks, or the text of the whole plan about it. */
function verificationOf(body) {
    const commands = tagged(body, 'automated')
        .map((each) => plainText(each))
        .filter((each) => each !== '' && !each.includes('\n'));
    if (commands.length > 0)
        return [...new Set(commands)].join(' && ');
    return plainText(tagged(body, 'verification')[0] ?? '').slice(0, 2000);
}
function exportsOf(mustHaves) {
    return listField(mustHaves, 'artifacts').flatMap((artifact) => {
        const path = textField(artifact, 'path');
        const declares = textsField(artifact, 'exports').map((each) => oneLine(each, 200));
        return path === undefined || declares.length === 0 ? [] : [{ path, declares }];
    });
}

;// CONCATENATED MODULE: ./lib/core/import/scout-and-wave.js
/** Documents of scout-and-wave: YAML with `file_ownership`, `interface_contracts` and `waves`. */






function isImplDocument({ path, text }) {
    return (/\.ya?ml$/i.test(path) &&
        /^file_ownership:/m.test(text) &&
        /^(?:waves|feature_slug|verdict|interface_contracts):/m.test(text));
}
const ACTIONS = {
    new: 'create',
    create: 'create',
    add: 'create',
    modify: 'modify',
    edit: 'modify',
    update: 'modify',
    append: 'modify',
    delete: 'delete',
    remove: 'delete',
};
function readScoutAndWave(source) {
    const reading = readData(source);
    if ('problem' in reading)
        return { problems: [reading.problem] };
    const { value } = reading;
    const { tasks: agents, leftOut } = firstTasks(agentsOf(value));
    const verification = textField(value, 'test_command');
    const contracts = scout_and_wave_contractsOf(value, agents);
    const verdict = textField(value, 'verdict');
    const unsuitable = verdict !== undefined && /^NOT[_ -]?SUITABLE/i.test(verdict)
        ? `the verdict of the document is "${verdict}"`
        : undefined;
    const tasks = agents.map((agent) => readAgent(agent, agents, contracts.of.get(agent) ?? [], verification, unsuitable));
    const gates = listField(field(value, 'quality_gates'), 'gates').filter((gate) => field(gate, 'required') !== false);
    const commands = [...new Set(gates.flatMap((gate) => textField(gate, 'command') ?? []))];
    const checks = commands.length > 0 ? commands : verification === undefined ? [] : [verification];
    const title = textField(value, 'title') ?? textField(value, 'feature');
    const slug = textField(value, 'feature_slug') ?? fileStem(source.path).replace(/^IMPL-/i, '');
    return {
        problems: [],
        plan: {
            source: source.path,
            name: slug,
            task: title ?? slug.replaceAll('-', ' '),
            tasks,
            ...(checks.length === 0
                ? {}
                : { integration: { tasks: afterwards(value), verification: plainText(checks.join(' && ')) } }),
            leftOut: [...leftOut, ...contracts.leftOut],
        },
    };
}
/** One for each agent of each wave, in the order of the waves. Scaffolds that do not exist yet come before the first. */
function agentsOf(value) {
    const found = new Map();
    const agentAt = (wave, name) => {
        const key = `${wave} ${name}`;
        const known = found.get(key) ?? { wave, agent: name, owned: [] };
        found.set(key, known);
        return known;
    };
    for (const wave of listField(value, 'waves')) {
        for (const described of listField(wave, 'agents')) {
            const name = textField(described, 'id') ?? textField(described, 'agent') ?? textField(described, 'name');
            if (name !== undefined)
                agentAt(numberOf(field(wave, 'number') ?? field(wave, 'wave')), name).described = described;
        }
    }
    for (const owned of ownership(value)) {
        const name = textField(owned, 'agent');
        if (name !== undefined)
            agentAt(numberOf(field(owned, 'wave') ?? waveOf(found, name)), name).owned.push(owned);
    }
    const all = [...found.values()];
    const named = new Set(all.flatMap(({ owned }) => owned.flatMap((each) => textField(each, 'file') ?? [])));
    for (const scaffold of listField(value, 'scaffolds')) {
        const file = textField(scaffold, 'file_path') ?? textField(scaffold, 'file');
        if (file === undefined || named.has(file) || /committed|complete|done/i.test(textField(scaffold, 'status') ?? ''))
            continue;
        agentAt(0, 'scaffold').owned.push({ file, action: 'new' });
    }
    return [...found.values()].sort((one, other) => one.wave - other.wave);
}
/** A list, or a map from file to agent. */
function ownership(value) {
    const owned = field(value, 'file_ownership');
    if (typeof owned !== 'object' || owned === null || Array.isArray(owned))
        return listField(value, 'file_ownership');
    return Object.entries(owned).map(([file, entry]) => typeof entry === 'string' ? { file, agent: entry } : { file, ...entry });
}
function waveOf(agents, name) {
    return [...agents.values()].find(({ agent }) => agent === name)?.wave ?? 1;
}
function numberOf(value) {
    const number = Number(typeof value === 'string' ? value.replace(/\D+/g, '') : value);
    return Number.isSafeInteger(number) && number >= 0 ? number : 1;
}
function readAgent({ wave, agent, owned, described }, all, provides, verification, leftOut) {
    const files = owned.flatMap((each) => {
        const text = textField(each, 'file') ?? textField(each, 'path');
        const kind = ACTIONS[(textField(each, 'action') ?? '').toLowerCase()];
        return text === undefined ? [] : [kind === undefined ? { text } : { text, kind }];
    });
    const more = textsField(described, 'files').filter((text) => !files.some((each) => each.text === text) && !isOwnedElsewhere(text, all));
    const repositories = [...new Set(owned.map((each) => textField(each, 'repo') ?? ''))];
    const text = plainText(textField(described, 'task') ?? textField(described, 'prompt') ?? '');
    const named = [
        ...textsField(described, 'dependencies'),
        ...textsField(described, 'depends_on'),
        ...owned.flatMap((each) => textsField(each, 'depends_on')),
    ];
    const title = titleOf(text);
    const mixed = repositories.length > 1
        ? `its files are in several repositories: ${repositories.map((each) => `"${each || 'this one'}"`).join(', ')}`
        : undefined;
    const [repository = ''] = repositories;
    return {
        name: idOf(wave, agent),
        id: idOf(wave, agent),
        ...(title === undefined ? {} : { title }),
        ...(text === '' ? {} : { context: text }),
        files: [...files, ...more.map((each) => ({ text: each, guess: 'only in the list of the agent' }))],
        dependsOn: [...dependencies(named, wave, all), ...earlierWave(wave, all)],
        ...(provides.length === 0 ? {} : { provides }),
        ...(verification === undefined
            ? {}
            : { verification, guesses: { verification: 'the test command of the whole document' } }),
        ...(repository === '' ? {} : { repository }),
        ...((leftOut ?? mixed) === undefined ? {} : { leftOut: leftOut ?? mixed ?? '' }),
    };
}
/** The first heading that says more than what kind of section it is, or else the first line of text. */
function titleOf(text) {
    const lines = markdownLines(text).filter((line) => !line.isCode && line.text.trim() !== '');
    const headings = lines.flatMap((line) => headingOf(line)?.text ?? []);
    const title = headings.find((each) => !GENERIC.test(each)) ?? lines.find((line) => !headingOf(line))?.text;
    return title === undefined ? undefined : oneLine(title.replace(/[`*]/g, ''), 100);
}
const GENERIC = /^(?:\d+[.)]\s*)?(?:role|task|what to (?:implement|do|build)|overview|goal|objective|context|summary|background|instructions|files?(?: owned| to .*)?|constraints|verification.*|interface contracts?|tests?|dependencies)\b[:\s]*$/i;
function idOf(wave, agent) {
    return `w${wave}-${agent}`;
}
function isOwnedElsewhere(file, all) {
    return all.some(({ owned }) => owned.some((each) => textField(each, 'file') === file));
}
/** A wave begins when the wave before it has merged. */
function earlierWave(wave, all) {
    const last = Math.max(...all.filter((each) => each.wave < wave).map((each) => each.wave));
    return all
        .filter((each) => each.wave === last)
        .map((each) => ({ on: idOf(each.wave, each.agent), because: `wave ${last} comes before wave ${wave}` }));
}
/** An agent is named by its letter. If several waves have it, the nearest one before counts. */
function dependencies(named, wave, all) {
    return [...new Set(named)].map((written) => {
        const name = written.replace(/^(?:wave\s*\d+\s*[:/-]\s*)?(?:agent[\s_:-]*)?/i, '').trim();
        const same = all.filter(({ agent }) => agent.toLowerCase() === name.toLowerCase());
        const before = same.filter((each) => each.wave <= wave).at(-1) ?? same[0];
        return { on: before ? idOf(before.wave, before.agent) : written };
    });
}
/** Each contract belongs to the agent that owns its file first. */
function scout_and_wave_contractsOf(value, agents) {
    const found = [];
    const leftOut = [];
    for (const contract of listField(value, 'interface_contracts')) {
        const name = textField(contract, 'name') ?? 'without a name';
        const what = `contract "${oneLine(name, 80)}"`;
        const location = (textField(contract, 'location') ?? textField(contract, 'file') ?? '')
            .replace(/\s+[(+].*$/, '')
            .replace(/:\d+.*$/, '');
        const declares = signaturesIn(textField(contract, 'definition') ?? textField(contract, 'signature') ?? '');
        const owner = agents.find(({ owned }) => owned.some((each) => textField(each, 'file') === location));
        if (location === '')
            leftOut.push({ what, why: 'it names no file' });
        else if (!owner)
            leftOut.push({ what, why: `no agent owns "${location}"` });
        else if (declares.length === 0)
            leftOut.push({ what, why: 'its definition has no signature' });
        else
            found.push({ owner, path: location, declares });
    }
    const of = new Map();
    for (const [owner, contracts] of (0,maps/* groupBy */.$z)(found, (each) => each.owner)) {
        const byPath = (0,maps/* groupBy */.$z)(contracts, ({ path }) => path);
        of.set(owner, [...byPath].map(([path, all]) => ({ path, declares: [...new Set(all.flatMap(({ declares }) => declares))] })));
    }
    return { of, leftOut };
}
function afterwards(value) {
    return listField(field(value, 'post_merge_checklist'), 'groups').flatMap((group) => listField(group, 'items').flatMap((item) => {
        const text = textField(item, 'description') ?? textField(item, 'text');
        return text === undefined ? [] : [oneLine(text, 300)];
    }));
}

;// CONCATENATED MODULE: ./lib/core/import/spec-kit.js
/**
 * Task lists of spec-kit: `tasks.md` with phases, user stories and `- [ ] T012 [P] [US1] …`. Its paths are in prose, so
 * everything is a guess: one item for each user story and for each of the other phases.
 */





const TASK_LINE = /^\s*[-*]\s+\[[ xX~-]\]\s+(?:\*\*)?(T\d+[a-z]?)(?:\*\*)?[:.]?\s+(.*)$/;
function hasSpecKitTasks(text) {
    return markdownLines(text).some(({ text: line, isCode }) => !isCode && TASK_LINE.test(line));
}
function readSpecKit(document) {
    const lines = markdownLines(document.text);
    const { tasks: listed, leftOut } = firstTasks(listedTasks(document.text));
    const tasks = withFolders(listed);
    const groups = (0,maps/* groupBy */.$z)(tasks, ({ story, phase }) => story ?? phase);
    const folder = document.path.split('/').at(-2) ?? '';
    const name = /^tasks$/i.test(fileStem(document.path)) && folder !== '' && folder !== '.' ? folder : fileStem(document.path);
    const title = (documentTitle(lines) ?? '').replace(/^Tasks?\s*[:–—-]\s*/i, '');
    const keys = [...groups.keys()];
    return {
        problems: [],
        plan: {
            source: document.path,
            name,
            task: title === '' ? name.replaceAll('-', ' ') : title,
            tasks: keys.length === 1 ? tasks.map(single) : keys.map((key) => readGroup(key, groups.get(key) ?? [], keys, tasks)),
            leftOut,
            notes: [
                'Everything in this plan is a guess: spec-kit names files in prose. Check each scope before the work begins.',
                ...parallelPairs(tasks),
            ],
        },
    };
}
function listedTasks(text) {
    const tasks = [];
    let phase = 'tasks';
    let story;
    for (const line of markdownLines(text)) {
        const heading = headingOf(line);
        if (heading && heading.level <= 2) {
            phase = plainHeading(heading.text).replace(/^(Phase\s+[\d.]+)?\s*[:.–—-]?\s*/i, (_, number) => number ? `${number}: ` : '');
            story = storyIn(heading.text);
        }
        else if (heading?.level === 3 && storyIn(heading.text) !== undefined)
            story = storyIn(heading.text);
        const [, id, rest = ''] = line.isCode ? [] : (TASK_LINE.exec(line.text) ?? []);
        if (id === undefined) {
            const last = tasks.at(-1);
            // A long task goes on in the next line.
            if (last && !line.isCode && /^\s{2,}\S/.test(line.text) && !/^\s*[-*]\s+\[/.test(line.text))
                tasks[tasks.length - 1] = { ...last, paths: [...new Set([...last.paths, ...pathsIn(line.text)])] };
            continue;
        }
        const [marks = ''] = /^(?:\[[^\]\n]{1,40}\]\s*)*/.exec(rest) ?? [];
        const own = /\[US\s*-?(\d+)\]/i.exec(marks)?.[1];
        const of = own === undefined ? story : `us${own}`;
        tasks.push({
            id,
            text: plainText(rest.slice(marks.length)),
            isParallel: /\[P\]/i.test(marks),
            ...(of === undefined ? {} : { story: of }),
            phase,
            paths: pathsIn(rest.slice(marks.length)),
        });
    }
    return tasks;
}
/** A file that is named without its folder is the one that another task names with it. */
function withFolders(tasks) {
    const whole = [...new Set(tasks.flatMap(({ paths }) => paths.filter((path) => path.includes('/'))))];
    const byName = (0,maps/* groupBy */.$z)(whole, (path) => path.slice(path.lastIndexOf('/') + 1));
    return tasks.map((task) => {
        const paths = task.paths.flatMap((path) => (path.includes('/') ? path : only(byName.get(path), path)));
        return { ...task, paths: [...new Set(paths)] };
    });
}
/** If several have the name, it is unknown which one is meant. */
function only(found, name) {
    if (!found)
        return [name];
    return found.length === 1 ? found : [];
}
function storyIn(heading) {
    const [, number] = /\b(?:User\s+Stor(?:y|ies)|US)\s*-?(\d+)\b/i.exec(heading) ?? [];
    return number === undefined ? undefined : `us${number}`;
}
/** The file names of a sentence: in backticks, or as words. A route such as `GET /api/items` is no file. */
function pathsIn(text) {
    const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner.trim());
    const words = text
        .replace(/`[^`]*`/g, ' ')
        .split(/[\s,;"“”]+/)
        .map((word) => word
        .replace(/^[(*<]+(?=[^)]*$)|^[*]+/g, '')
        .replace(/[.:!?*…]+$/, '')
        .replace(/^([^(]*)\)+$/, '$1'));
    return [...new Set([...quoted, ...words].map((each) => each.replace(/^\.\//, '')).filter(isNamedFile))];
}
/** The documents of spec-kit itself, which tasks tell to read. */
const OWN_DOCUMENT = /^(?:quickstart|plan|spec|research|data-model|tasks|constitution)\.md$|^contracts\//;
function isNamedFile(text) {
    // A folder of the root, as in "no match in src/", is too wide for a guess.
    if (OWN_DOCUMENT.test(text) || /^[^/]*\/$/.test(text))
        return false;
    if (!looksLikePath(text) || text.length > 200)
        return false;
    // Names such as "Next.js" and "package.json" are distinguished by the folder, except for files in the root.
    return text.includes('/')
        ? !/^\/?api\//.test(text) || /\.\w+$/.test(text)
        : /^[a-z.][\w.-]*\.(?:json|ya?ml|toml|lock|cjs|mjs|ts|js|config\.\w+|md|txt|cfg|ini|env[\w.]*|py|mod|sum)$/.test(text) && !/^(?:next|node|vue|three|express)\.js$/i.test(text);
}
const ALL_GUESSED = 'from the text of its tasks';
function readGroup(key, own, keys, all) {
    const isStory = own[0]?.story === key;
    const heading = own[0]?.phase ?? key;
    const id = isStory ? key : shortPhase(heading);
    return {
        name: key,
        id,
        title: oneLine(heading.replace(/^Phase\s+[\d.]+:\s*/i, '').replace(/\s*\(Priority[^)]*\).*$/i, ''), 100),
        context: own.map(({ id: task, text }) => `- ${task} ${oneLine(text, 400)}`).join('\n'),
        files: spec_kit_filesOf(own),
        dependsOn: phasesBefore(key, keys, all),
        guesses: { title: 'the heading of the phase' },
    };
}
function single(task) {
    return {
        name: task.id,
        id: task.id,
        title: oneLine(task.text, 100),
        files: spec_kit_filesOf([task]),
        guesses: { title: 'the text of the task' },
    };
}
function spec_kit_filesOf(tasks) {
    return [...new Set(tasks.flatMap(({ paths }) => paths))].map((text) => ({ text, guess: ALL_GUESSED }));
}
/** "Phase 2: Foundational (Blocking Prerequisites)" → `foundational`. */
function shortPhase(heading) {
    return (heading
        .replace(/^Phase\s+[\d.]+:\s*/i, '')
        .replace(/\s*[(–—:].*$/, '')
        .replace(/\s+-\s+.*$/, '') || heading);
}
/** The phases before the first user story come first, and those after the last one come last, as the format says. */
function phasesBefore(key, keys, all) {
    const isStory = (each) => all.some(({ story }) => story === each);
    const stories = keys.filter(isStory);
    const place = keys.indexOf(key);
    const first = keys.findIndex(isStory);
    const last = keys.findLastIndex(isStory);
    const guess = (on, because) => ({ on, because, isGuess: true });
    if (stories.length === 0 || (place < first && place > 0)) {
        const before = keys[place - 1];
        return before === undefined ? [] : [guess(before, 'phases follow each other')];
    }
    if (place < first)
        return [];
    const base = keys[first - 1];
    if (isStory(key) || place < last)
        return base === undefined ? [] : [guess(base, 'every user story needs it')];
    return place === last + 1
        ? stories.map((each) => guess(each, 'it comes after the user stories'))
        : [guess(keys[place - 1] ?? '', 'phases follow each other')];
}
/** Pairs in one phase that are both marked `[P]`, "different files", although they name the same one. */
function parallelPairs(tasks) {
    const parallel = tasks.filter(({ isParallel }) => isParallel);
    const byPath = (0,maps/* groupBy */.$z)(parallel.flatMap((task) => task.paths.map((path) => ({ task, path }))), ({ path, task }) => `${task.phase}\n${path}`);
    const pairs = new Map();
    for (const sharing of byPath.values()) {
        for (const [index, { task: one, path }] of sharing.slice(0, 50).entries())
            for (const { task: other } of sharing.slice(index + 1, 50))
                if (one.id !== other.id && !pairs.has(`${one.id} ${other.id}`))
                    pairs.set(`${one.id} ${other.id}`, `${one.id} and ${other.id} are both marked [P], but both name "${path}".`);
    }
    return [...pairs.values()];
}

;// CONCATENATED MODULE: ./lib/core/import/spec-kitty.js
/** Missions of Spec Kitty: one Markdown file for each work package, with `owned_files` in its front matter. */



function isWorkPackage({ path, text }) {
    return (/(?:^|\/)WP\d+[^/]*\.md$/i.test(path) &&
        /^\uFEFF?---[\s\S]*?^(?:work_package_id|owned_files):/m.test(text.slice(0, 20_000)));
}
/** The folder of the mission: work packages are in `tasks/`, or in a folder for each lane below it. */
function missionOf(path) {
    const folders = path.split('/').slice(0, -1);
    const tasks = folders.lastIndexOf('tasks');
    return (tasks < 0 ? folders : folders.slice(0, tasks)).join('/');
}
function readSpecKitty(documents) {
    const [first] = documents;
    const { tasks: packages, leftOut } = firstTasks(documents);
    const mission = missionOf(first?.path ?? '');
    const name = mission.split('/').at(-1) || 'mission';
    const slug = name.replace(/-[0-9A-HJKMNP-TV-Z]{8}$/, '');
    return {
        problems: [],
        plan: {
            source: documents.length === 1 ? (first?.path ?? mission) : mission || '.',
            name,
            task: slug.replace(/^\d+-/, '').replaceAll('-', ' '),
            tasks: packages.map(readPackage),
            leftOut,
        },
    };
}
function readPackage(document) {
    const matter = splitFrontMatter(document.text);
    const stem = /(?:^|\/)(WP\d+[a-z]?)[^/]*$/i.exec(document.path)?.[1] ?? 'WP';
    if (!matter)
        return { name: stem, id: stem, files: [], leftOut: 'it has no complete front matter' };
    const { fields, exact } = readFrontMatter(document.path, matter);
    const id = textField(fields, 'work_package_id') ?? textField(fields, 'wp_code') ?? stem;
    const lines = markdownLines(matter.body);
    const about = sectionNamed(lines, /objective|goal|summary|overview/i) ?? lines.filter((line) => !headingOf(line));
    const title = textField(fields, 'title');
    const context = plainText(textOfLines(about));
    const owned = ownedFiles(fields);
    const scope = textField(fields, 'scope');
    return {
        name: id,
        id,
        aliases: [stem],
        ...(title === undefined ? {} : { title }),
        context: [context, `${document.path} has the whole work package.`].filter((each) => each !== '').join('\n\n'),
        files: owned,
        dependsOn: textsField(fields, 'dependencies').map((on) => ({ on })),
        ...(exact ? {} : { guesses: { scope: 'the front matter is not valid YAML, so it was read line by line' } }),
        ...(scope !== undefined && /codebase-wide|repo(?:sitory)?-wide/i.test(scope)
            ? { leftOut: `its scope is "${scope}", an audit over the whole code base` }
            : {}),
    };
}
function ownedFiles(fields) {
    const created = new Set(textsField(fields, 'create_intent'));
    const owned = textsField(fields, field(fields, 'owned_files') === undefined ? 'owned_paths' : 'owned_files');
    return [...new Set([...owned, ...created])].map((text) => (created.has(text) ? { text, kind: 'create' } : { text }));
}

;// CONCATENATED MODULE: ./lib/core/import/task-list.js





/** One row for each spelling, without letter case, "_" and "-". Of several spellings of one meaning the first row counts as the id or title. */
const SPELLINGS = [
    ['id', 'id'],
    ['taskid', 'id'],
    ['key', 'id'],
    ['slug', 'id'],
    ['workpackageid', 'id'],
    ['number', 'id'],
    ['title', 'title'],
    ['name', 'title'],
    ['summary', 'title'],
    ['subject', 'title'],
    ['task', 'title'],
    ['goal', 'title'],
    ['description', 'context'],
    ['details', 'context'],
    ['context', 'context'],
    ['prompt', 'context'],
    ['instructions', 'context'],
    ['objective', 'context'],
    ['body', 'context'],
    ['files', 'files'],
    ['ownedfiles', 'files'],
    ['ownedpaths', 'files'],
    ['owns', 'files'],
    ['touches', 'files'],
    ['allowedpaths', 'files'],
    ['allowedfiles', 'files'],
    ['filescope', 'files'],
    ['scope', 'files'],
    ['paths', 'files'],
    ['filepaths', 'files'],
    ['filelist', 'files'],
    ['targetfiles', 'files'],
    ['affectedfiles', 'files'],
    ['relatedfiles', 'files'],
    ['writescope', 'files'],
    ['writepaths', 'files'],
    ['writes', 'files'],
    ['fileownership', 'files'],
    ['globs', 'files'],
    ['outputs', 'files'],
    ['create', 'create'],
    ['creates', 'create'],
    ['createintent', 'create'],
    ['filestocreate', 'create'],
    ['filescreated', 'create'],
    ['newfiles', 'create'],
    ['modify', 'modify'],
    ['modifies', 'modify'],
    ['filestomodify', 'modify'],
    ['filesmodified', 'modify'],
    ['edits', 'modify'],
    ['delete', 'delete'],
    ['deletes', 'delete'],
    ['filestodelete', 'delete'],
    ['filesdeleted', 'delete'],
    ['nevertouch', 'forbidden'],
    ['donottouch', 'forbidden'],
    ['donotmodify', 'forbidden'],
    ['forbiddenpaths', 'forbidden'],
    ['forbiddenfiles', 'forbidden'],
    ['deniedpaths', 'forbidden'],
    ['blockedpaths', 'forbidden'],
    ['offlimits', 'forbidden'],
    ['readonly', 'forbidden'],
    ['dependson', 'depends'],
    ['dependencies', 'depends'],
    ['deps', 'depends'],
    ['requires', 'depends'],
    ['blockedby', 'depends'],
    ['prerequisites', 'depends'],
    ['needs', 'depends'],
    ['after', 'depends'],
    ['blocks', 'blocks'],
    ['conflictswith', 'conflicts'],
    ['conflicts', 'conflicts'],
    ['wave', 'wave'],
    ['verification', 'verification'],
    ['verify', 'verification'],
    ['verificationcommand', 'verification'],
    ['testcommand', 'verification'],
    ['teststrategy', 'verification'],
    ['provides', 'provides'],
    ['produces', 'provides'],
    ['interfaces', 'provides'],
    ['exports', 'provides'],
    ['repo', 'repository'],
    ['repository', 'repository'],
    ['branch', 'branch'],
    ['branchname', 'branch'],
    ['constraints', 'notes'],
    ['notes', 'notes'],
];
const MEANINGS = new Map(SPELLINGS);
const ORDER = new Map(SPELLINGS.map(([spelling], index) => [spelling, index]));
const FILE_MEANINGS = new Set(['files', 'create', 'modify', 'delete']);
/** What a list of tasks may be called, or the map from ids to tasks. */
const LISTS = /^(?:tasks|items|work_?items|work_?packages|subtasks|sub_tasks|issues|stories|user_?stories|steps|packages|units|workstreams|streams|assignments|agents|phases|waves|milestones|master|plan|nodes|features|epics)$/i;
const MOST_LEVELS = 5;
function meaningOf(key) {
    return MEANINGS.get(key.toLowerCase().replace(/[_\s-]/g, ''));
}
/** Whether the text may be such a list. It is read only then. */
function mayBeTaskList({ path, text }) {
    if (!/\.(?:json|ya?ml)$/i.test(path) ||
        /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|lanes|meta|status[^/]*)\.json$|(?:^|\/)\.github\//i.test(path))
        return false;
    const keys = [...text.slice(0, 200_000).matchAll(/["']?\b([A-Za-z][\w-]*)["']?\s*:/g)].map(([, key = '']) => key);
    const meanings = new Set(keys.map(meaningOf));
    const isList = /^\s*(?:\[|-\s)/.test(text) || keys.some((key) => LISTS.test(key));
    return (isList && [...FILE_MEANINGS].some((each) => meanings.has(each)) && (meanings.has('id') || meanings.has('title')));
}
function readTaskList(source) {
    const reading = readData(source);
    if ('problem' in reading)
        return { problems: [reading.problem] };
    const { value } = reading;
    const unread = [];
    const { tasks: found, leftOut } = firstTasks(tasksIn(value, 0, unread));
    const stem = fileStem(source.path);
    const title = ['title', 'name', 'goal', 'feature', 'project', 'task'].flatMap((key) => textOf(field(value, key)) ?? [])[0];
    const about = ['description', 'context', 'summary', 'overview'].flatMap((key) => textOf(field(value, key)) ?? [])[0];
    const names = found.map((task, index) => task_list_idOf(task) ?? String(index + 1));
    const list = {
        names,
        parents: found.map(({ parent }) => parent),
        waves: found.map(({ fields }) => Number(valuesOf(fields, 'wave')[0] ?? Number.NaN)),
        blocks: found.map(({ fields }) => new Set(textsOf(fields, 'blocks'))),
        conflicts: found.map(({ fields }) => new Set(textsOf(fields, 'conflicts'))),
    };
    return {
        problems: [],
        plan: {
            source: source.path,
            name: stem,
            task: title === undefined ? stem.replace(/[-_]+/g, ' ') : oneLine(title, 200),
            ...(about === undefined ? {} : { context: plainText(about) }),
            tasks: found.map((task, index) => readListedTask(task, index, list)),
            leftOut: [...unread, ...leftOut],
        },
    };
}
/** The innermost objects of a list of tasks that name files. A list may hold phases with lists of their own. */
function tasksIn(value, level, leftOut) {
    if (level > MOST_LEVELS)
        return [];
    if (Array.isArray(value)) {
        const found = value.map((each) => tasksOf({ fields: isFields(each) ? each : {} }, level, leftOut));
        // The lists of steps in a task hold no tasks at all.
        if (found.some((tasks) => tasks.length > 0))
            for (const [index, tasks] of found.entries())
                if (tasks.length === 0)
                    leftOut.push({ what: entryName(value[index], index), why: NO_TASK });
        return found.flat();
    }
    if (!isFields(value))
        return [];
    const lists = Object.entries(value).filter(([key]) => LISTS.test(key));
    return lists.flatMap(([, list]) => {
        if (Array.isArray(list) || !isFields(list))
            return tasksIn(list, level + 1, leftOut);
        const inner = tasksIn(list, level + 1, leftOut);
        return inner.length > 0
            ? inner
            : Object.entries(list).flatMap(([key, fields]) => isFields(fields) ? tasksOf({ fields, key }, level + 1, leftOut) : []);
    });
}
const NO_TASK = 'it has no id, no title and no files';
function entryName(value, index) {
    return `entry ${index + 1} of a list of tasks (${oneLine(JSON.stringify(value), 80)})`;
}
function tasksOf(task, level, leftOut) {
    if (Object.keys(task.fields).length === 0)
        return [];
    const own = task_list_idOf(task);
    const inner = tasksIn(task.fields, level + 1, leftOut);
    if (inner.length > 0 && !namesFiles(task)) {
        for (const on of dependsOn(task))
            leftOut.push({ what: `dependency of "${own}" on "${on}"`, why: 'its parts are imported, not the task itself' });
        return inner.map((part) => (part.parent === undefined && own !== undefined ? { ...part, parent: own } : part));
    }
    for (const part of inner)
        if (namesFiles(part))
            leftOut.push({ what: `"${task_list_idOf(part)}", a part of "${own}"`, why: `"${own}" names files, so it is one item` });
    const mayNameFiles = Object.keys(task.fields).some((key) => FILE_MEANINGS.has(meaningOf(key)));
    return mayNameFiles || own !== undefined ? [task] : [];
}
function namesFiles({ fields }) {
    return [...FILE_MEANINGS].some((meaning) => meaning !== undefined && valuesOf(fields, meaning).length > 0);
}
/** All values of a meaning, in the order of the table. */
function valuesOf(fields, meaning) {
    return Object.keys(fields)
        .filter((key) => meaningOf(key) === meaning)
        .sort((one, other) => placeOf(one) - placeOf(other))
        .flatMap((key) => listOf(fields[key]));
}
function placeOf(key) {
    return ORDER.get(key.toLowerCase().replace(/[_\s-]/g, '')) ?? SPELLINGS.length;
}
function task_list_idOf({ fields, key }) {
    return key ?? [...valuesOf(fields, 'id'), ...valuesOf(fields, 'title')].flatMap((each) => textOf(each) ?? [])[0];
}
function textsOf(fields, meaning) {
    return valuesOf(fields, meaning).flatMap((each) => textOf(each) ?? []);
}
function readListedTask(task, index, list) {
    const { fields } = task;
    const name = list.names[index] ?? '';
    const texts = (meaning) => textsOf(fields, meaning);
    const [title] = texts('title');
    const [repository] = texts('repository');
    const [branch] = texts('branch');
    const context = texts('context').map(plainText).join('\n\n');
    const verification = texts('verification').map(plainText).join(' && ');
    const provides = valuesOf(fields, 'provides').flatMap(contractOf);
    const notes = texts('notes').map((each) => oneLine(each, 500));
    const unread = [];
    const files = ['files', 'create', 'modify', 'delete'].flatMap((meaning) => valuesOf(fields, meaning).flatMap((each) => task_list_filesOf(each, meaning === 'files' ? undefined : meaning, unread)));
    return {
        name,
        id: /^\d/.test(name) ? `task-${name}` : name,
        aliases: [
            ...(title === undefined ? [] : [title]),
            ...(task.parent === undefined ? [] : [`${task.parent}.${name}`]),
        ],
        ...(title === undefined ? {} : { title: oneLine(title) }),
        ...(context === '' ? {} : { context }),
        files,
        ...(unread.length === 0 ? {} : { unread }),
        dependsOn: dependenciesOf(task, index, list),
        doNotTouch: texts('forbidden'),
        ...(notes.length === 0 ? {} : { notes }),
        ...(verification === '' ? {} : { verification }),
        ...(provides.length === 0 ? {} : { provides }),
        ...(repository === undefined ? {} : { repository }),
        ...(branch === undefined ? {} : { branch }),
    };
}
function dependsOn({ fields }) {
    return valuesOf(fields, 'depends').flatMap((each) => textOf(isFields(each) ? (field(each, 'id') ?? field(each, 'task')) : each) ?? []);
}
function dependenciesOf(task, index, list) {
    const { fields, parent } = task;
    const { names, parents, waves, blocks, conflicts } = list;
    const own = names[index] ?? '';
    const isPart = (name) => parent !== undefined && names.some((each, place) => each === name && parents[place] === parent);
    const named = dependsOn(task).map((on) => (isPart(on) ? `${parent}.${on}` : on));
    const blocking = names.filter((_, place) => place !== index && blocks[place]?.has(own));
    const conflicting = names
        .slice(0, index)
        .filter((name, place) => conflicts[index]?.has(name) || conflicts[place]?.has(own));
    const wave = waves[index] ?? Number.NaN;
    const isNamed = Object.keys(fields).some((key) => meaningOf(key) === 'depends');
    const last = isNamed ? Number.NaN : Math.max(...waves.filter((each) => each < wave));
    return [
        ...named.map((on) => ({ on })),
        ...blocking.map((on) => ({ on, because: `it blocks "${own}"` })),
        ...conflicting.map((on) => ({ on, because: 'the source says that they conflict' })),
        ...names
            .filter((_, place) => waves[place] === last)
            .map((on) => ({ on, because: `wave ${last} comes before wave ${wave}` })),
    ];
}
const KINDS = {
    create: 'create',
    created: 'create',
    new: 'create',
    add: 'create',
    modify: 'modify',
    modified: 'modify',
    edit: 'modify',
    update: 'modify',
    change: 'modify',
    delete: 'delete',
    deleted: 'delete',
    remove: 'delete',
};
/**
 * A path, an object with a path, or a map of lists by kind.
 * @param unread gets what names no path
 */
function task_list_filesOf(value, kind, unread) {
    if (Array.isArray(value))
        return value.flatMap((each) => task_list_filesOf(each, kind, unread));
    const text = textOf(value);
    if (text !== undefined)
        return task_list_pathsIn(text).map((path) => sourceFile(path, kind));
    if (!isFields(value)) {
        unread.push(`${oneLine(JSON.stringify(value), 80)}: it is no path`);
        return [];
    }
    const first = (keys) => keys.flatMap((key) => textOf(field(value, key)) ?? [])[0];
    const path = first(['path', 'file', 'name', 'glob', 'pattern', 'filename']);
    if (path !== undefined) {
        const said = (first(['action', 'kind', 'type', 'mode', 'operation', 'change']) ?? '').toLowerCase();
        const from = first(['from', 'old_path', 'oldPath', 'previous']);
        if (/^(?:renamed?|moved?)$/.test(said) && from !== undefined)
            return [sourceFile(from, 'delete'), sourceFile(path, 'create')];
        return [sourceFile(path, KINDS[said.replace(/^to_/, '')] ?? kind)];
    }
    return Object.entries(value).flatMap(([key, list]) => {
        const own = KINDS[key.toLowerCase()];
        if (own !== undefined || ANY_KIND.test(key))
            return task_list_filesOf(list, own ?? kind, unread);
        unread.push(`${oneLine(JSON.stringify({ [key]: list }), 80)}: "${oneLine(key, 40)}" is no kind of change`);
        return [];
    });
}
const ANY_KIND = /^(?:any|include|paths|files|globs|write|owned)$/i;
function sourceFile(text, kind) {
    return kind === undefined ? { text } : { text, kind };
}
/** Several paths may be one text, with commas between them. */
function task_list_pathsIn(text) {
    const parts = text.split(/,\s+|\n/).filter((part) => part.trim() !== '');
    return parts.length > 1 && parts.every(looksLikePath) ? parts : [text];
}
function contractOf(value) {
    const text = textOf(value);
    if (text !== undefined)
        return contract(undefined, signaturesIn(text));
    const path = textOf(field(value, 'path')) ?? textOf(field(value, 'file'));
    const declared = [
        ...listOf(field(value, 'declares')),
        ...listOf(field(value, 'signature')),
        ...listOf(field(value, 'exports')),
    ];
    return contract(path, declared.flatMap((each) => signaturesIn(textOf(each) ?? '')));
}
function contract(path, declares) {
    return declares.length === 0 ? [] : [{ ...(path === undefined ? {} : { path }), declares }];
}

;// CONCATENATED MODULE: ./lib/core/import/formats.js
/** All formats that can be imported, in the order in which they are tried. */






const FORMAT_IDS = ['superpowers', 'spec-kitty', 'gsd', 'scout-and-wave', 'spec-kit', 'task-list'];
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
function alone(read) {
    return { planOf: (path) => path, read: ([document]) => (document ? read(document) : { problems: [] }) };
}
const FORMATS = [
    {
        id: 'spec-kitty',
        endings: MARKDOWN,
        recognises: isWorkPackage,
        isFolder: true,
        planOf: missionOf,
        read: readSpecKitty,
    },
    { id: 'gsd', endings: MARKDOWN, recognises: isPhasePlan, isFolder: true, planOf: phaseOf, read: readGsd },
    { id: 'scout-and-wave', endings: /\.ya?ml$/i, recognises: isImplDocument, ...alone(readScoutAndWave) },
    { id: 'spec-kit', endings: MARKDOWN, recognises: ({ text }) => hasSpecKitTasks(text), ...alone(readSpecKit) },
    {
        id: 'superpowers',
        endings: MARKDOWN,
        recognises: ({ text }, isAlone) => hasSuperpowersTasks(text, isAlone),
        ...alone(readSuperpowers),
    },
    { id: 'task-list', endings: /\.(?:json|ya?ml)$/i, recognises: mayBeTaskList, ...alone(readTaskList) },
];
/**
 * Sorts documents into plans.
 * @param wanted the only format to use. Without it, the first format that recognises a document counts
 */
function groupDocuments(documents, wanted) {
    const groups = new Map();
    const isAlone = documents.length === 1;
    for (const document of documents) {
        const format = FORMATS.find(({ id, endings, recognises }) => (wanted === undefined || id === wanted) &&
            endings.test(document.path) &&
            ((isAlone && wanted === id) || recognises(document, isAlone)));
        if (!format)
            continue;
        const key = `${format.id} ${format.planOf(document.path)}`;
        const group = groups.get(key) ?? { format, documents: [] };
        group.documents.push(document);
        groups.set(key, group);
    }
    // Beside the files of a plan there are summaries and checklists, which may look like plans themselves.
    const folders = [...groups.values()].flatMap(({ format, documents: [first] }) => format.isFolder && first ? [`${format.planOf(first.path)}/`] : []);
    return [...groups.values()].filter(({ format, documents: [first] }) => format.isFolder || !folders.some((folder) => first?.path.startsWith(folder)));
}

// EXTERNAL MODULE: ./lib/core/text/words.js
var words = __webpack_require__(8602);
;// CONCATENATED MODULE: ./lib/core/import/report.js
/** What `import` says about a plan besides its text. */

const report_MOST_LISTED = 30;
function draftReport(draft, written) {
    const { format, source, plan, path, items, guesses, leftOut, ordered, notes, yaml } = draft;
    const left = listed('Left out:', leftOut.map(({ what, why }) => `${what}: ${why}.`));
    if (yaml === undefined)
        return [`Nothing was imported from ${source} (${format}).`, ...left];
    const head = `Imported ${(0,words/* plural */.LS)(items, 'item')} from ${source} (${format}) as plan "${plan}".`;
    return [
        written ? `${head} ${path} was written.` : head,
        guessWords(guesses),
        ...orderLines(ordered),
        ...notes,
        ...left,
    ];
}
function guessWords(count) {
    if (count === 0)
        return 'Nothing in it is a guess.';
    return count === 1 ? '1 part is marked "guess". Check it.' : `${count} parts are marked "guess". Check them.`;
}
/** Orders that the source lists are only counted. */
function orderLines(ordered) {
    const named = ordered.filter(({ because }) => because === undefined).length;
    const others = ordered.filter(({ because }) => because !== undefined);
    return [
        ...(named === 0 ? [] : [`The source names ${named} ${named === 1 ? 'dependency' : 'dependencies'}.`]),
        ...listed(`${(0,words/* plural */.LS)(others.length, 'pair')} became ordered for another reason:`, others.map(({ item, after, because }) => `"${item}" waits for "${after}": ${because}.`)),
    ];
}
function listed(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length - report_MOST_LISTED;
    return [
        title,
        ...lines.slice(0, report_MOST_LISTED).map((line) => `  ${line}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ];
}

// EXTERNAL MODULE: ./lib/core/lint/lint.js + 3 modules
var lint = __webpack_require__(444);
// EXTERNAL MODULE: ./lib/core/lint/lint-context.js
var lint_context = __webpack_require__(6914);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/report/ignored-plan.js
var ignored_plan = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/core/report/json.js
var json = __webpack_require__(4622);
// EXTERNAL MODULE: ./lib/core/text/inert.js
var inert = __webpack_require__(5703);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
// EXTERNAL MODULE: ./lib/shell/git/git.js
var git = __webpack_require__(6897);
// EXTERNAL MODULE: ./lib/shell/git/if-there.js
var if_there = __webpack_require__(3345);
// EXTERNAL MODULE: ./lib/shell/git/ignored.js
var git_ignored = __webpack_require__(3003);
// EXTERNAL MODULE: ./lib/shell/git/plans.js
var plans = __webpack_require__(3093);
// EXTERNAL MODULE: ./lib/shell/git/repository.js + 1 modules
var git_repository = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/shell/git/source.js + 7 modules
var git_source = __webpack_require__(1587);
// EXTERNAL MODULE: ./lib/shell/git/working-files.js
var working_files = __webpack_require__(5316);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/shell/git/plain-file.js
var plain_file = __webpack_require__(3360);
;// CONCATENATED MODULE: ./lib/commands/cli/import-files.js
/** Reads the file or folder that `import` is given. Bounded, and never waits for something that is no plain file. */






const MOST_FILE_BYTES = 4 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_DOCUMENTS = 20_000;
const MOST_FOLDERS = 20_000;
const ENDINGS = /\.(?:md|markdown|mdx|ya?ml|json)$/i;
/** What a tool made or installed is no plan. */
const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'vendor', 'target', 'dist']);
/** @throws Failure if the path is no file or folder, or has too much in it */
async function readGiven(given, directory, root) {
    const place = (0,external_node_path_.resolve)(directory, given);
    const what = await (0,if_there/* ifThere */.y)((0,promises_.stat)(place));
    if (!what)
        throw new failure/* Failure */.H('usage', `"${given}" does not exist.`, 'Name the file or folder of a plan in another format.');
    const real = await (0,promises_.realpath)(place);
    const shown = await nameBelow(root, real);
    if (what.isDirectory())
        return { source: shown(real), ...(await readFolder(real, given, shown)) };
    const text = what.isFile()
        ? textIn(await (0,plain_file/* plainFile */.dC)(real, MOST_FILE_BYTES))
        : { why: 'it is a named pipe, a socket or a device' };
    if (typeof text === 'string')
        return { source: shown(real), documents: [{ path: shown(real), text }], unread: [] };
    throw new failure/* Failure */.H('unreadable', `"${given}" cannot be read: ${text.why}.`, 'Name a text file of at most 4 MiB.');
}
/** Paths are shown from the root of the repository. Those outside it from the given one, because plans are read by others. */
async function nameBelow(root, given) {
    const base = await (0,promises_.realpath)(root);
    return (path) => {
        const below = (0,external_node_path_.relative)(base, path).split(external_node_path_.sep).join('/');
        if (below.startsWith('../'))
            return (0,external_node_path_.relative)((0,external_node_path_.dirname)(given), path).split(external_node_path_.sep).join('/');
        return below === '' ? '.' : below;
    };
}
async function readFolder(top, given, shown) {
    const documents = [];
    const unread = [];
    const folders = [top];
    let bytes = 0;
    const tooMuch = (what) => new failure/* Failure */.H('too-many', `"${given}" has more than ${what}.`, 'Name the folder of one plan, or one file.');
    for (const folder of folders) {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
            unread.push({ what: shown(folder), why: (0,system_error/* refusalOf */.Of)(error) });
            return [];
        });
        for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory() && !SKIPPED.has(entry.name))
                folders.push(path);
            if (entry.isDirectory() || !ENDINGS.test(entry.name))
                continue;
            // What a link inside the folder leads to is read in its own place.
            if (entry.isSymbolicLink() && (await leadsInto(path, top)))
                continue;
            const text = entry.isSymbolicLink() ? { why: 'it is a link, which is not followed' } : await readListed(path);
            if (typeof text === 'string') {
                documents.push({ path: shown(path), text });
                bytes += text.length;
            }
            else
                unread.push({ what: shown(path), why: text.why });
            if (bytes > MOST_BYTES)
                throw tooMuch('64 MiB of Markdown, YAML and JSON');
            if (documents.length > MOST_DOCUMENTS)
                throw tooMuch(`${MOST_DOCUMENTS} Markdown, YAML and JSON files`);
        }
        if (folders.length > MOST_FOLDERS)
            throw tooMuch(`${MOST_FOLDERS} folders`);
    }
    return { documents, unread };
}
async function leadsInto(link, folder) {
    const target = await (0,if_there/* ifThere */.y)((0,promises_.realpath)(link), ['ELOOP', 'EACCES', 'EPERM']);
    return target?.startsWith((0,external_node_path_.join)(folder, external_node_path_.sep)) === true;
}
/** One of many files that cannot be read does not keep the others from being read. */
async function readListed(path) {
    const bytes = await (0,plain_file/* plainFile */.dC)(path, MOST_FILE_BYTES).catch((error) => ({ why: (0,system_error/* refusalOf */.Of)(error) }));
    return typeof bytes === 'object' && 'why' in bytes ? bytes : textIn(bytes);
}
function textIn(bytes) {
    if (bytes === undefined)
        return { why: 'it is no plain file' };
    if (bytes === 'too-large')
        return { why: 'it is larger than 4 MiB' };
    if (bytes.includes(0))
        return { why: 'it is not text, because it contains NUL' };
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

;// CONCATENATED MODULE: ./lib/commands/cli/import.js
/** `import <path>`: makes a plan from a plan in the format of another tool, and prints it or puts it in place. */




























async function importPlan(path, options, here) {
    const format = formatOf(options.format);
    requirePattern(options.branch);
    const repository = await (0,git_repository/* openRepository */.h_)(here.directory);
    (0,git_repository/* requireFiles */.PO)(repository);
    const given = await readGiven(path, here.directory, repository.root);
    const groups = groupDocuments(given.documents, format);
    const own = options.repository ?? (await ownName(repository));
    const sources = readGroups(groups, options, own);
    const tree = await (0,plans/* workingTreePlans */.AP)(repository);
    const source = (0,git_source/* gitSource */.Y)({
        directory: here.directory,
        repository,
        subject: 'all',
        settings: { agents: [] },
        ...(options.base === undefined ? {} : { base: options.base }),
    });
    const drafted = new Map();
    const { result } = await (0,ask/* askUntilKnown */.j)(source, (snapshot) => (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => draftAll(sources, tree, { options, root: repository.root, repository: own, drafted }, snapshot, facts)), here.terminal.progress.say);
    const problems = [
        ...sources.flatMap((each) => ('problem' in each ? [each.problem] : [])),
        ...unreadFiles(given, groups),
    ];
    return await conclude(path, result, problems, given, { options, repository, tree }, here);
}
function formatOf(text) {
    const format = FORMAT_IDS.find((each) => each === text);
    if (text === undefined || format)
        return format;
    throw new failure/* Failure */.H('usage', `The option --format is "${text}".`, `Allowed: ${FORMAT_IDS.join(', ')}.`);
}
function requirePattern(pattern) {
    if (pattern === undefined)
        return;
    const hint = 'Write a name with "<item>", such as "feat/<item>" or "<plan>/<item>".';
    if (!pattern.includes('<item>'))
        throw new failure/* Failure */.H('usage', `The option --branch is "${pattern}".`, hint);
    const [problem] = (0,branch_names/* claimProblems */.Lu)(pattern.replaceAll('<plan>', 'plan').replaceAll('<item>', 'item'));
    if (problem)
        throw new failure/* Failure */.H('usage', problem.message, hint);
}
function readGroups(groups, options, own) {
    return groups.flatMap(({ format, documents }) => {
        const { plan, problems } = format.read(documents);
        if (!plan)
            return problems.map((problem) => ({ problem }));
        const named = [...new Set(plan.tasks.flatMap((task) => task.repository ?? []))];
        if (named.length === 0)
            return [{ format: format.id, plan }];
        if (options.repository !== undefined || named.some((each) => sameRepository(each, own)))
            return [{ format: format.id, plan, repository: own }];
        const message = `"${plan.source}" is for ${named.map((each) => `"${each}"`).join(', ')}, and this repository seems to be "${own}".`;
        const hint = `Say which one this is: --repository ${named[0]}`;
        return [{ problem: { code: 'repository', message, hint, at: { path: plan.source, line: 1, column: 1 } } }];
    });
}
/** By the address of `origin`, or else by the folder. */
async function ownName({ root }) {
    const [address = ''] = await (0,git/* gitLines */.QS)(root, ['config', '--get', 'remote.origin.url'], { codes: [0, 1] });
    return (address
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split(/[/:]/)
        .at(-1) || (0,external_node_path_.basename)(root));
}
function unreadFiles({ source, unread, documents }, groups) {
    const problems = unread.map(({ what, why }) => ({
        code: 'unreadable',
        message: `"${what}" cannot be read: ${why}.`,
        hint: 'Import a text file of at most 4 MiB.',
        at: { path: what, line: 1, column: 1 },
    }));
    if (groups.length > 0 || unread.length > 0)
        return problems;
    const message = documents.length === 0
        ? `"${source}" has no Markdown, YAML or JSON file.`
        : `"${source}" has no plan in a known format.`;
    const hint = `The formats are ${FORMAT_IDS.join(', ')}. If it is one of them, name it with --format.`;
    return [{ code: 'unknown-format', message, hint, at: { path: source, line: 1, column: 1 } }];
}
function draftOf(source, base, { branch }) {
    const { plan, format, repository } = source;
    return draftPlan(plan, {
        format,
        base,
        ...(branch === undefined ? {} : { branch }),
        ...(repository === undefined ? {} : { repository }),
    });
}
function draftAll(sources, tree, { options, root, repository, drafted }, snapshot, facts) {
    const files = facts.files({ revision: snapshot.base.commit });
    if (files === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const named = (0,maps/* remembered */.HK)(drafted, files ?? [], () => {
        const base = { ...baseFiles(files ?? [], snapshot.base.branch), root, repository };
        return distinctPlans(sources.flatMap((each) => ('problem' in each ? [] : [draftOf(each, base, options)])));
    });
    const set = (0,read/* readPlans */.x)(treeWith(tree, named), {
        branch: snapshot.base.branch,
        defaultBranch: snapshot.repository.defaultBranch,
    });
    const before = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
    const context = before === facts_facts/* PENDING */.eG ? facts_facts/* PENDING */.eG : (0,lint_context/* lintContext */.l)(set, before.plans, snapshot, facts, { files: true });
    if (context === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    // The ways to settle a finding need many proofs. "lint" shows them.
    const findings = (0,lint/* lintPlans */.yk)({ ...context, withoutWays: true });
    const own = new Set(named.flatMap(({ plan, yaml }) => (yaml === undefined ? [] : [plan])));
    const isOwn = ({ plan, other }) => own.has(plan ?? '') || own.has(other?.plan ?? '');
    const paths = new Set(named.map(({ path }) => path));
    return {
        drafts: named,
        judgement: {
            plans: set.open
                .filter(({ id }) => own.has(id))
                .map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
            planRevision: tree?.id.slice(0, 10) ?? 'none',
            verdicts: [],
            findings: findings.filter((each) => each.severity === 'error' && isOwn(each)),
            problems: set.problems.filter(({ at }) => at !== undefined && paths.has(at.path)),
            notes: snapshot.notes,
            warnings: [],
        },
    };
}
function baseFiles(files, name) {
    const all = new Set(files);
    const folders = new Set();
    for (const file of files)
        for (let at = file.lastIndexOf('/'); at > 0 && !folders.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
            folders.add(file.slice(0, at));
    return { has: (path) => all.has(path), isFolder: (path) => folders.has(path), name };
}
/** Two sources may have the same name, for example in different folders. */
function distinctPlans(drafts) {
    const taken = new Set();
    return drafts.map((draft) => {
        if (draft.yaml === undefined || !taken.has(draft.plan)) {
            if (draft.yaml !== undefined)
                taken.add(draft.plan);
            return draft;
        }
        const { yaml: _, ...rest } = draft;
        const why = `another source already has the plan id "${draft.plan}": import it alone`;
        return { ...rest, items: 0, guesses: 0, ordered: [], leftOut: [{ what: draft.source, why }] };
    });
}
function treeWith(tree, drafts) {
    const fresh = drafts.flatMap(({ plan, path, yaml }) => yaml === undefined ? [] : [{ name: `${plan}.yml`, mode: '100644', oid: path, text: yaml }]);
    if (fresh.length === 0)
        return tree;
    const ids = new Set(drafts.map(({ plan }) => plan));
    const kept = (tree?.files ?? []).filter(({ name }) => !ids.has((0,directory/* planIdOf */.C3)(name) ?? ''));
    return { id: `${tree?.id ?? ''}+import`, files: [...kept, ...fresh] };
}
async function conclude(given, { drafts, judgement }, problems, { source }, target, { terminal, json: asJson }) {
    const usable = drafts.filter(({ yaml }) => yaml !== undefined);
    const unread = problems.map(({ message, at }) => ({
        source: at?.path ?? source,
        items: 0,
        guesses: 0,
        leftOut: [{ what: at?.path ?? source, why: message }],
    }));
    const entries = [...drafts, ...unread];
    if (usable.length === 0 && problems.length > 0) {
        if (asJson)
            await terminal.print((0,json/* json */.Pq)('import', 2, problems, { import: drafts }));
        else
            await terminal.printError(problems.map(problemText).join(''));
        return 2;
    }
    const hasErrors = judgement.findings.length > 0 || judgement.problems.length > 0;
    const code = usable.length === 0 || hasErrors ? 1 : 0;
    const written = target.options.write === true && usable.length > 0;
    if (written)
        await writeAll(usable, target);
    const paths = written ? usable.map((each) => each.path) : [];
    const ignored = [...(await (0,git_ignored.ignoredAmong)(target.repository.root, paths))].map(ignored_plan/* ignoredPlanNote */.i);
    if (asJson) {
        const all = { ...judgement, notes: [...judgement.notes, ...ignored] };
        await terminal.print((0,json/* json */.Pq)('import', code, all, { import: entries.map((each) => ({ ...each, written })) }));
        return code;
    }
    if (!written)
        for (const { yaml = '', path } of usable)
            await terminal.print(usable.length === 1 ? yaml : `# ${path}\n${yaml}\n`);
    const next = `To put ${usable.length === 1 ? 'the plan' : 'the plans'} in place, run: ${writeCommand(given, target.options)}`;
    const lines = [
        ...drafts.flatMap((draft) => draftReport(draft, written)),
        ...unread.flatMap(({ leftOut }) => leftOut.map(({ why }) => `Left out: ${why}`)),
        ...[...judgement.problems, ...judgement.findings].map(({ message }) => `error: ${message}`),
        ...(hasErrors ? ['Run "parallel-work lint" once the plan is in place, to see how to fix these errors.'] : []),
        ...ignored.map((note) => `note: ${note}`),
        ...(written || usable.length === 0 ? [] : [next]),
    ];
    await terminal.printError(lines.map((line) => `${(0,inert/* visibleLines */.gB)(line).join('\n')}\n`).join(''));
    return code;
}
/** With the options that decide what the plan says, so that it is the plan that was printed. */
function writeCommand(given, { format, branch, repository, base }) {
    const options = Object.entries({ format, branch, repository, base }).flatMap(([name, value]) => value === undefined ? [] : [`--${name}`, (0,shell/* shellWord */.r)(value)]);
    const path = (0,shell/* shellWord */.r)(given.startsWith('-') ? `./${given}` : given);
    return ['parallel-work import', path, ...options, '--write'].join(' ');
}
function problemText({ message, hint, at }) {
    const place = at && (at.line > 1 || at.column > 1) ? `${(0,inert/* visible */.RK)(at.path)}:${at.line}:${at.column}: ` : '';
    return `error: ${place}${(0,inert/* visible */.RK)(message)}\n  ${(0,inert/* visible */.RK)(hint)}\n`;
}
/** Refuses before anything is written, so that either all plans are in place or none. */
async function writeAll(drafts, { options, repository, tree }) {
    const folder = (0,external_node_path_.join)(repository.root, plan_plan/* PLAN_DIRECTORY */.AG);
    for (const place of [(0,external_node_path_.dirname)(folder), folder]) {
        const there = await (0,if_there/* ifThere */.y)((0,promises_.lstat)(place));
        if (there && !there.isDirectory())
            throw new failure/* Failure */.H('usage', `"${place}" is not a folder.`, 'Make it a folder, which holds the plans.');
    }
    const files = [];
    for (const { plan, yaml = '' } of drafts) {
        const path = `${plan_plan/* PLAN_DIRECTORY */.AG}/${plan}.yml`;
        const known = tree?.files.find(({ name }) => (0,directory/* planIdOf */.C3)(name) === plan);
        if (known && known.name !== `${plan}.yml`)
            throw underOtherName(known.name, plan);
        // The disk also has a plan that Git ignores.
        const there = await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(repository.root, path)));
        if (there?.isDirectory())
            throw isFolder(path);
        const replaces = there !== undefined;
        if (replaces && options.overwrite !== true)
            throw alreadyThere(`${plan}.yml`);
        files.push({ path, text: yaml, replaces });
    }
    for (const file of files)
        await (0,working_files/* writeWorkingFile */.R)({ ...file, folder: repository.root, executable: false });
}
function isFolder(path) {
    const hint = 'Move the folder away, and run the command again. Nothing was written.';
    return new failure/* Failure */.H('not-written', `"${path}" cannot be written: it is a folder.`, hint);
}
function alreadyThere(name) {
    return new failure/* Failure */.H('usage', `The plan "${plan_plan/* PLAN_DIRECTORY */.AG}/${name}" already exists.`, 'Delete it, or replace it with --write --overwrite. Nothing was written.');
}
/** Replacing it would leave both files, which are the same plan. */
function underOtherName(name, plan) {
    return new failure/* Failure */.H('usage', `The plan "${plan_plan/* PLAN_DIRECTORY */.AG}/${name}" already exists.`, `Delete it, or rename it to "${plan}.yml" and use --write --overwrite. Nothing was written.`);
}


/***/ }),

/***/ 4940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ PLAN_DIRECTORY),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** The plan directory, from the root of the repository. */
const PLAN_DIRECTORY = '.github/parallel-work';
/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
function keyOf(ref) {
    return `${ref.plan}/${ref.item}`;
}
/** The items of a plan, with the integration last. */
function itemsOf(plan) {
    return plan.integration ? [...plan.items, plan.integration] : plan.items;
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   UE: () => (/* binding */ guardedGlobs),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   m5: () => (/* binding */ indexScopes),
/* harmony export */   o4: () => (/* binding */ firstMatch),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4940);
/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */






const GUARDED = '.github/';
/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    const isAny = firstMatch(scope.any, path) !== undefined;
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => isAny || firstMatch(scope[kind], path) !== undefined);
    return kinds.length > 0 && scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)) ? [] : kinds;
}
/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c$)(glob) || isExact(glob, path)) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
    });
}
/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob, path) {
    return glob === (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globOf */ .k8)(path) && !/(?<!\\)[*?]/.test(glob);
}
/** The first glob of a list that matches the path. */
function firstMatch(globs, path) {
    if (globs.length === 0)
        return undefined;
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs) {
    const isName = (glob) => /^[\w./-]+$/.test(glob);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(lists, globs, () => ({
        names: new Set(globs.filter(isName)),
        patterns: globs.filter((glob) => !isName(glob)),
    }));
}
/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** All globs of all kinds, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob, path, match = _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK) {
    if (!path.startsWith(GUARDED))
        return true;
    if (isPlanFile(path))
        return false;
    return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}
/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
function guardedGlobs(glob) {
    if (glob.startsWith(GUARDED))
        return [glob];
    return glob.includes('{') ? (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob).filter((each) => each.startsWith(GUARDED)) : [];
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_DIRECTORY */ .AG;
}
/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;
/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
function indexScopes(owners, scopeOf) {
    const root = newNode();
    const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
    for (const [position, owner] of owners.entries()) {
        for (const glob of allGlobs(scopeOf(owner))) {
            let node = root;
            for (const name of literalStart(glob))
                node = nodeBelow(node, keyOfName((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(name)));
            node.here.add(position);
        }
    }
    const positionsNear = (path) => {
        let node = root;
        const found = new Set(root.here);
        for (const name of path.split('/')) {
            node = node.below.get(keyOfName(name));
            if (!node)
                return [...found].sort(byNumber);
            for (const position of node.here)
                found.add(position);
        }
        // The path may be a folder of the paths that they name.
        const nodes = new Set([node]);
        for (const each of nodes) {
            for (const position of each.here)
                found.add(position);
            for (const next of each.below.values())
                nodes.add(next);
        }
        return [...found].sort(byNumber);
    };
    return {
        near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
        isTooMuch(paths) {
            let comparisons = 0;
            for (const path of paths) {
                for (const position of positionsNear(path))
                    comparisons += sizes[position] ?? 0;
                if (comparisons > MOST_COMPARISONS)
                    return true;
            }
            return false;
        },
    };
}
function newNode() {
    return { below: new Map(), here: new Set() };
}
function nodeBelow({ below }, name) {
    const known = below.get(name) ?? newNode();
    below.set(name, known);
    return known;
}
/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name) {
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(name.toLowerCase());
}
function byNumber(one, other) {
    return one - other;
}
/** The leading segments that contain no glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
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

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** Writes the text of a new plan, with comments. `yaml-edits.ts` changes a plan that exists. */


const MOST_CHARACTERS_IN_LINE = 110;
/** The indentation and the key of a list in an item. */
const MARGIN = 20;
/** Each part is written with its keys in the order of the object. */
function writePlan(plan, comments = []) {
    const { task, context, items, integration, ...settings } = plan;
    const content = new Map(Object.entries({ version: 1, task, context, ...settings, items, integration }));
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(content, {
        version: '1.2',
        schema: 'core',
        aliasDuplicateObjects: false,
        keepUndefined: false,
    });
    for (const { keys, text } of comments)
        addComment(document, keys, text);
    separate(document.contents, ['items', 'integration']);
    separate(document.get('items'), [...items.keys()].slice(1));
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Seq: (_, list) => {
            list.flow = fitsOnLine(list.items);
        },
        Scalar: (_, scalar, around) => {
            const parent = around.at(-1);
            if (wantsSingleQuotes(scalar.value, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent) && parent.flow === true))
                scalar.type = 'QUOTE_SINGLE';
        },
    });
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}
function addComment(document, keys, text) {
    const value = document.getIn(keys, true);
    if (keys.length > 0 && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && !String(value.value).includes('\n')) {
        const line = ` ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(text.trim().replace(/\s+/g, ' '))}`;
        value.comment = value.comment ? `${value.comment};${line}` : line;
        return;
    }
    const below = keys.length === 0 ? document : keyIn(document.getIn(keys.slice(0, -1), true), keys.at(-1));
    const lines = text.split('\n').map((line) => ` ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line)}`.trimEnd());
    if (below)
        below.commentBefore = [...(below.commentBefore ? [below.commentBefore] : []), ...lines].join('\n');
}
/** Writes an empty line before these keys. */
function separate(map, keys) {
    for (const name of keys) {
        const key = keyIn(map, name);
        if (key)
            key.spaceBefore = true;
    }
}
function keyIn(map, name) {
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? map.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === name) : undefined;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair?.key) ? pair.key : undefined;
}
/** A list of short texts without comments is written in brackets. */
function fitsOnLine(entries) {
    let length = MARGIN;
    for (const entry of entries) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(entry) || entry.comment || String(entry.value).includes('\n'))
            return false;
        length += String(entry.value).length + 4;
    }
    return length <= MOST_CHARACTERS_IN_LINE;
}
/** Backslashes would be doubled in double quotes. */
function wantsSingleQuotes(value, isInFlow) {
    if (typeof value !== 'string' || !value.includes('\\') || value.includes('\n'))
        return false;
    return (isInFlow && /[[\]{},]/.test(value)) || !/^[\w./(-]/.test(value) || /:(?:\s|$)|\s#/.test(value);
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

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ignoredPlanNote)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7421);
/** Says that a plan of the working tree is out of reach for Git. */

function ignoredPlanNote(path) {
    return `Git ignores "${path}", so it takes no effect. To add it anyway, run: git add --force -- ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`:/${path}`)}`;
}


/***/ }),

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ }),

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredAmong: () => (/* binding */ ignoredAmong),
/* harmony export */   trackedAmong: () => (/* binding */ trackedAmong)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/** Which of these paths Git ignores, and which it tracks. */


/** A file that Git tracks is never ignored. */
async function ignoredAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    // With "./", no path is taken for a pattern.
    const input = Buffer.from(paths.map((path) => `./${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path)}\0`).join(''), 'latin1');
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['check-ignore', '-z', '--stdin'], { input, codes: [0, 1], withWildcards: true });
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path.slice('./'.length)));
}
async function trackedAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-files', '-z', '--', ...paths]);
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path));
}


/***/ })

};
