export const id = 141;
export const ids = [141];
export const modules = {

/***/ 2873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   S: () => (/* binding */ matchesFolded),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gu: () => (/* binding */ GLOB_OPTIONS),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   l1: () => (/* binding */ literalPath)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/** One glob dialect everywhere: minimatch's, with these options. Matching only; what a plan may write is checked in `plan/`. */

/**
 * `dot`: `src/**` owns `src/.env` too. `nonegate`: else `!(a|b)/x` would mean "anything but". `nocomment`: else `#x` matches
 * nothing. `platform`: the same verdict on every machine.
 */
const GLOB_OPTIONS = {
    dot: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
};
const exact = new Map();
const folded = new Map();
/** Allow is exact: letter case and Unicode form count. */
function matches(glob, path) {
    return compiled(exact, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, GLOB_OPTIONS)).match(path);
}
/** Forbid is generous: a path is hit if the glob matches it or a directory above it, letter case and Unicode form folded. */
function forbids(glob, path) {
    return withParents(path).some((each) => matchesFolded(glob, each));
}
/** Letter case and Unicode form do not count. */
function matchesFolded(glob, path) {
    const matcher = compiled(folded, glob, () => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob.normalize('NFC'), { ...GLOB_OPTIONS, nocase: true }));
    return matcher.match(path.normalize('NFC')) || matcher.match(fold(path));
}
/** Does the glob stand for one path only? Its text with the escapes taken out is that path then. */
function isLiteral(glob) {
    return !/[*?[\]{}]|[@!+]\(/.test(glob.replace(/\\./g, ''));
}
function literalPath(glob) {
    return minimatch__WEBPACK_IMPORTED_MODULE_0__/* .minimatch */ .xF.unescape(glob);
}
/**
 * Equal for two paths that one checkout cannot hold side by side on a disk that ignores letter case or Unicode form
 * (macOS, Windows). Upper case first, since only that unfolds "ß" and the long "ſ".
 */
function fold(path) {
    if (/^[\x20-\x40\x5b-\x7e]*$/.test(path))
        return path;
    return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
/** `a/b/c` → `a/b/c`, `a/b`, `a`. */
function withParents(path) {
    const parents = [path];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        parents.push(path.slice(0, slash));
    }
    return parents;
}
/** A class, not the `minimatch()` function: its own cache holds 512 patterns and then thrashes, 17 times slower (measured). */
function compiled(cache, glob, make) {
    let matcher = cache.get(glob);
    if (!matcher) {
        matcher = make();
        cache.set(glob, matcher);
    }
    return matcher;
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ branchProblems),
/* harmony export */   Lu: () => (/* binding */ claimProblems),
/* harmony export */   ob: () => (/* binding */ claimMatches),
/* harmony export */   rz: () => (/* binding */ isGlobClaim),
/* harmony export */   u4: () => (/* binding */ MOST_BRANCH_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Branches as a plan may name them: git's own rules (`git check-ref-format`), and globs over names. */



/** GitHub takes no longer names: 255 bytes of a ref, with its prefix. */
const MOST_BRANCH_CHARACTERS = 244;
/** A plain name matches only itself; these characters make a claim a glob. */
function isGlobClaim(claim) {
    return /[*?[{]|[@!+]\(/.test(claim);
}
/** Does an item that claims this own the branch? Letter case counts, as in git. */
function claimMatches(claim, branch) {
    return isGlobClaim(claim) ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(claim, branch) : claim === branch;
}
function claimProblems(claim) {
    return isGlobClaim(claim) ? globClaimProblems(claim) : branchProblems(claim);
}
function branchProblems(name) {
    const about = (message, hint) => [{ message: `the branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} ${message}`, hint }];
    if (name.trim() === '')
        return [{ message: 'the branch is empty', hint: 'write the name of a branch' }];
    if (name.length > MOST_BRANCH_CHARACTERS)
        return about(`has more than ${MOST_BRANCH_CHARACTERS} characters`, 'use a shorter name');
    const prefix = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name);
    if (prefix)
        return about('is written as a full ref', `write the short name: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(prefix[1] ?? '')}`);
    const fault = nameFault(name);
    return fault ? about(fault, 'use a name that git accepts, like "feat/profile-api"') : [];
}
/** See `git help check-ref-format`, and `git branch`, which takes no "HEAD" and no leading "-". */
function nameFault(name) {
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(name) || /[\t\n\r]/.test(name))
        return 'holds a hidden character';
    const bad = /[ ~^:?*[\\]/.exec(name);
    if (bad)
        return bad[0] === ' ' ? 'holds a space' : `holds "${bad[0]}"`;
    if (name.includes('..'))
        return 'holds ".."';
    if (name.includes('@{'))
        return 'holds "@{"';
    if (name === '@' || name === 'HEAD')
        return 'is a word of git';
    if (name.startsWith('-'))
        return 'begins with "-"';
    if (name.startsWith('/') || name.endsWith('/') || name.includes('//'))
        return 'begins or ends with "/", or holds "//"';
    if (name.endsWith('.'))
        return 'ends with "."';
    const segments = name.split('/');
    if (segments.some((segment) => segment.startsWith('.')))
        return 'has a part that begins with "."';
    if (segments.some((segment) => segment.endsWith('.lock')))
        return 'has a part that ends with ".lock"';
    return undefined;
}
function globClaimProblems(claim) {
    const about = (message, hint) => [
        { message: `the branch glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(claim)} ${message}`, hint },
    ];
    const problems = (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(claim);
    if (problems.length > 0)
        return problems;
    if (/^refs\/(?:heads|remotes)\//.test(claim))
        return about('is written as a full ref', 'begin with the short name of the branch');
    const first = claim.split('/', 1)[0] ?? '';
    if (first === claim || isGlobClaim(first)) {
        return about('has no literal first part', 'begin with plain text and "/", like "copilot/avatar-*"');
    }
    // What no name can hold may still stand in a glob as its syntax: the rest must be fit for a name.
    const plain = claim.replace(/\[[!^]?/g, 'x').replace(/[*?]/g, 'x');
    const fault = nameFault(plain.replace(/@\{/g, 'x'));
    return fault ? about(`matches no branch: it ${fault}`, 'use a glob over names that git accepts') : [];
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   nd: () => (/* binding */ FIXED_RULES),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS),
/* harmony export */   yk: () => (/* binding */ SILENT_RULES)
/* harmony export */ });
/* unused harmony export MOST_GLOBS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6380);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/** The plan file, defined once: the reader, the JSON schema for editors and the types come from here. */




const MOST_ITEMS = 500;
const MOST_GLOBS = 200;
/** Rules that a plan may turn up, down or off; the first two only up: without them two items could touch one file. */
const FIXED_RULES = ['scope-overlap', 'branch-clash'];
const FREE_RULES = [
    'constraint-covers-scope',
    'shared-file',
    'vague-scope',
    'dead-glob',
    'already-exists',
    'glob-class',
    'missing-part',
    'unbacked-use',
    'no-parallelism',
    'plan-removed',
    'used-before',
    'stray-file',
    'contract-missing',
];
/** A plan may set it already, but no command tells it yet: so no message proposes it. */
const SILENT_RULES = ['contract-missing'];
function checked(code, problems) {
    return (text, context) => {
        for (const { message, hint } of problems(text))
            context.addIssue({ code: 'custom', message, params: { code, hint } });
    };
}
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/, 'is empty');
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_directory_js__WEBPACK_IMPORTED_MODULE_3__.ID);
const glob = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-glob', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(each))))
    .describe('A path or glob from the root of the repository, like "src/api/**". Put it in quotes if it begins with * { [ ! or @.');
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(glob).max(MOST_GLOBS);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .max(_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BRANCH_CHARACTERS */ .u4)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branchProblems */ .B6)(each))));
const claim = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .min(1)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimProblems */ .Lu)(each))))
    .describe('The name of a branch, or a glob with a literal first part, like "copilot/avatar-*".');
const claims = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([claim, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(claim).min(1).max(MOST_GLOBS)])
    .describe('The branch that the work is done on: a name, or a list of names and globs.');
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'is no commit id: write all 40 digits, in lower case');
const reference = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/, 'is neither the id of an item nor "plan/item": ids have 1 to 64 lower-case letters, digits and "-"')
    .describe('The id of an item of this plan, or "plan/item".');
const kinds = {
    any: globs.optional().describe('Files for any kind of change.'),
    create: globs.optional().describe('Files that may be created.'),
    modify: globs.optional().describe('Files that may be modified.'),
    delete: globs.optional().describe('Files that may be deleted.'),
};
const scope = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    globs.min(1),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...kinds, except: globs.optional().describe('Files taken out of all of the lists above.') })
        .meta({ minProperties: 1 }),
])
    .describe('The files that may be changed: globs by kind of change, or a list of globs for any kind.');
const constraints = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    do_not_touch: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        globs,
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            any: globs.optional().describe('Files that must not be changed in any way.'),
            create: globs.optional().describe('Files that must not be created.'),
            modify: globs.optional().describe('Files that must not be modified.'),
            delete: globs.optional().describe('Files that must not be deleted.'),
        }),
    ])
        .optional()
        .describe('Files that must stay as they are, by kind of change, or a list for any kind. Goes before the scope.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('Limits in words, one a line.'),
})
    .describe('What must not be done.');
const item = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: text.optional().describe('What the item is about, on one line. Default: its id.'),
    branch: claims,
    scope,
    context: text.optional().describe('All that the work needs to know and cannot see in the code.'),
    contracts: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        provides: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
                .superRefine(checked('bad-path', _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblems */ .KV))
                .describe('The file that holds the declarations.'),
            declares: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('Signatures that others may build on, one an entry.'),
        }))
            .max(MOST_GLOBS)
            .optional()
            .describe('What others may rely on before it exists.'),
        uses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reference).max(MOST_ITEMS).optional().describe('Items whose contracts this one builds on.'),
    })
        .optional()
        .describe('Signatures agreed on before the work begins.'),
    constraints: constraints.optional(),
    verification: text.optional().describe('The command that proves that the work is done.'),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(reference)
        .max(MOST_ITEMS)
        .optional()
        .describe('Items that must be finished first. Ordered items may share files.'),
    dropped: text.optional().describe('The reason, if the item was given up. It then owns nothing.'),
    merged: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ pull: number.describe('The number of the merged pull request.') }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ commit: commit.describe('The commit on the base, all 40 digits, in quotes.') }),
    ])
        .optional()
        .describe('Says that the work was done elsewhere; verified against the base.'),
})
    .describe('One unit of parallel work: one branch, one pull request, its own files.');
const integration = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    title: text.optional().describe('What the integration is about. Default: "Integrate <task>".'),
    branch: claims.optional(),
    scope: scope.optional(),
    context: text.optional().describe('All that the work needs to know and cannot see in the code.'),
    constraints: constraints.optional(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).optional().describe('What is to be done once all items are merged, one an entry.'),
    verification: text.optional().describe('The command that proves that everything works together.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(100).optional().describe('Labels of the integration issue.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text).max(10).optional().describe('Logins that the integration issue is assigned to.'),
})
    .describe('The last piece of work, after all items.');
const ruleSeverities = Object.fromEntries([
    ...FIXED_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error']).optional().describe('Always an error.')]),
    ...FREE_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)]),
]);
const PLAN_FILE = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('The version of the plan format.'),
    task: text.describe('The whole task, on one line.'),
    context: text.optional().describe('What the whole task is. Every brief repeats it.'),
    base: branch
        .optional()
        .describe('The branch that the plan is open on. Default: the default branch of the repository.'),
    generated: globs
        .optional()
        .describe('Files that any item may create or modify, like lock files; made anew at integration.'),
    shared: globs.optional().describe('Files that any item may create, like changelog fragments.'),
    outsiders: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['active', 'fail', 'warn', 'ignore'])
        .optional()
        .describe('What becomes of other pull requests that touch an owned file. "active" (default): they fail while its owner is at work.'),
    admit: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        pull: number.describe('The number of the pull request.'),
        reason: text.describe('Why it is let through.'),
    }))
        .max(MOST_GLOBS)
        .optional()
        .describe('Other pull requests that are let through.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(ruleSeverities).optional().describe('Severities of the rules for this plan.'),
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(id, item)
        .meta({ minProperties: 1, maxProperties: MOST_ITEMS })
        .describe('The items, by their ids: lower-case letters, digits and "-".'),
    integration: integration.optional(),
})
    .describe('A task, split into items that are worked on in parallel.');


/***/ }),

/***/ 6380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ planIdOf),
/* harmony export */   ID: () => (/* binding */ ID),
/* harmony export */   XT: () => (/* binding */ planFileOf),
/* harmony export */   o5: () => (/* binding */ notADirectory)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);

/** Of plans and of items. `constructor` would name a property that every object has. */
const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;
/** The name of a file under the plan directory, relative to that directory, at whatever depth; else undefined. */
function planFileOf(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/`) ? path.slice(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG.length + 1) : undefined;
}
/** The id of the plan that a file of the directory holds, if its name is one. */
function planIdOf(name) {
    return PLAN_NAME.exec(name)?.[1];
}
/**
 * A file, a link or a submodule in the place of the directory: one entry without a name, which makes the set of plans
 * broken. So it is not the same as no plans, and is mended as any other broken plan is.
 */
function notADirectory({ mode, oid }) {
    return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ pathProblems),
/* harmony export */   V$: () => (/* binding */ globProblems),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   ks: () => (/* binding */ MOST_GLOB_CHARACTERS)
/* harmony export */ });
/* unused harmony export MOST_ALTERNATIVES */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1304);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/**
 * What a glob of a plan may not hold: what minimatch cannot match as its writer meant it, and what would let the exact
 * proof over two globs explode (measured: nested `!(…)`, many `**`, many brace alternatives).
 */



const MOST_GLOB_CHARACTERS = 512;
const MOST_ALTERNATIVES = 256;
const MOST_GLOBSTARS = 8;
const MOST_NEGATIONS = 4;
const MOST_EXTGLOB_DEPTH = 4;
/** Empty if the glob is fine. Bounded: the length is looked at before anything else. */
function globProblems(glob) {
    if (glob.trim() === '')
        return [{ message: 'the glob is empty', hint: 'remove it, or write the path of a file' }];
    if (glob.length > MOST_GLOB_CHARACTERS) {
        const message = `the glob has ${glob.length} characters, ${MOST_GLOB_CHARACTERS} are allowed`;
        return [{ message, hint: 'split it into several globs' }];
    }
    if (/[\n\r\t]/.test(glob)) {
        return [{ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} holds a line break or a tab`, hint: 'write it on one line' }];
    }
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(glob);
    if (hidden) {
        return [{ message: `the glob holds the hidden character ${hidden.name}`, hint: 'use "?" in its place' }];
    }
    if (/^!(?!\()/.test(glob)) {
        const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} begins with "!", which excludes nothing here`;
        return [{ message, hint: `take files out with a line under "scope": ${(0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptLine */ .UW)(glob)}` }];
    }
    const spelling = spellingFault(glob);
    if (spelling) {
        const fixed = corrected(glob);
        const usable = fixed !== glob && globProblems(fixed).length === 0;
        return [
            {
                message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} ${spelling}`,
                hint: usable ? `write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(fixed)}` : HOW_TO_WRITE,
            },
        ];
    }
    return capProblems(glob);
}
const HOW_TO_WRITE = 'write the path from the root of the repository, with "/" between its parts';
/** Why minimatch never matches it on a path of git, which has neither empty nor dot segments. */
function spellingFault(glob) {
    if (/^[A-Za-z]:[\\/]/.test(glob))
        return 'begins with a drive letter';
    if (separatorBackslash(glob) >= 0)
        return 'holds a backslash; a path has "/" between its parts';
    if (glob.startsWith('#'))
        return 'begins with "#"';
    if (glob.startsWith('/'))
        return 'begins with "/"; paths are relative to the root of the repository';
    if (glob.endsWith('/'))
        return 'ends with "/" and matches no file';
    if (glob.includes('//'))
        return 'holds "//"';
    if (glob !== glob.trim())
        return 'begins or ends with white space';
    const segments = glob.split('/');
    if (segments.includes('.'))
        return 'holds the segment "."';
    if (segments.includes('..'))
        return 'holds the segment ".."';
    return undefined;
}
function corrected(glob) {
    let fixed = glob.trim().replace(/^[A-Za-z]:(?=[\\/])/, '');
    for (let at = separatorBackslash(fixed); at >= 0; at = separatorBackslash(fixed)) {
        fixed = `${fixed.slice(0, at)}/${fixed.slice(fixed.startsWith('\\\\', at) ? at + 2 : at + 1)}`;
    }
    const isFolder = fixed.endsWith('/');
    const segments = [];
    for (const segment of fixed.split('/')) {
        if (segment === '..') {
            // Out of the repository, or up from a segment that is no plain name: nobody knows what was meant.
            if (!/^[^*?[{(]+$/.test(segments.pop() ?? ''))
                return glob;
        }
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    fixed = segments.join('/').replace(/^#/, '\\#');
    return isFolder ? `${fixed}/**` : fixed;
}
/** The first backslash that stands for "/" and not for an escape, outside of a class; -1 if there is none. */
function separatorBackslash(glob) {
    for (let at = 0; at < glob.length; at++) {
        if (glob[at] === '[')
            at = endOfClass(glob, at);
        if (glob[at] !== '\\')
            continue;
        const next = glob[at + 1];
        if (next === undefined || next === '\\' || /[\p{L}\p{N}_./]/u.test(next))
            return at;
        at++;
    }
    return -1;
}
/** The index of the bracket that closes the class; that of the opening one if it is none. */
function endOfClass(glob, open) {
    let at = open + 1;
    if (glob[at] === '!' || glob[at] === '^')
        at++;
    if (glob[at] === ']')
        at++;
    for (; at < glob.length && glob[at] !== '/'; at++) {
        if (glob[at] === '\\')
            at++;
        else if (glob.startsWith('[:', at))
            at = Math.max(at, glob.indexOf(':]', at + 2) + 1);
        else if (glob[at] === ']')
            return at;
    }
    return open;
}
function capProblems(glob) {
    if (/\.\.-?0+\}/.test(glob) && /\{[^{},]*\.\.[^{},]*\.\.-?0+\}/.test(glob)) {
        return [{ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} has a range that goes in steps of 0`, hint: 'remove the step' }];
    }
    const rows = (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 });
    if (rows.length > MOST_ALTERNATIVES) {
        const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} stands for more than ${MOST_ALTERNATIVES} alternatives`;
        return [{ message, hint: 'use a wildcard, or several globs with fewer braces' }];
    }
    for (const row of rows) {
        const spelling = row === '' ? 'is empty' : spellingFault(row);
        if (spelling && row !== glob) {
            const message = `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} stands for ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(row)} too, which ${spelling}`;
            return [{ message, hint: 'write one glob for each meaning' }];
        }
        const problem = rowProblem(glob, row);
        if (problem)
            return [problem];
    }
    return [];
}
function rowProblem(glob, row) {
    const about = (message, hint) => ({ message: `the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(glob)} ${message}`, hint });
    let globstars = 0;
    let negations = 0;
    const open = [];
    for (let at = 0; at < row.length; at++) {
        const character = row.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '[') {
            const end = endOfClass(row, at);
            if (end === at)
                return about('does not close "["', `add the "]", or write "\\[" for a plain bracket`);
            at = end;
        }
        else if ('!@+?*'.includes(character) && row[at + 1] === '(') {
            if (character === '!') {
                negations++;
                if (open.length > 0)
                    return about('has a "!(…)" inside another group', 'write "!(…)" only outside of other groups');
            }
            if (open.includes('!'))
                return about('has a group inside a "!(…)"', 'put only plain text, wildcards and "|" into "!(…)"');
            open.push(character);
            if (open.length > MOST_EXTGLOB_DEPTH)
                return about(`has groups more than ${MOST_EXTGLOB_DEPTH} deep`, 'use several globs');
            at++;
        }
        else if (character === ')' && open.length > 0)
            open.pop();
        else if (character === '/' && open.length > 0) {
            return about(`has a "/" inside "${open[0]}(…)", where it cannot match`, 'use braces, "{a/b,c}", or several globs');
        }
        else if (character === '*' && row[at + 1] === '*' && row[at + 2] !== '(') {
            globstars++;
            while (row[at + 1] === '*' && row[at + 2] !== '(')
                at++;
        }
    }
    if (open.length > 0)
        return about(`does not close "${open[0]}("`, `add the ")", or write "\\(" for a plain bracket`);
    if (globstars > MOST_GLOBSTARS)
        return about(`has ${globstars} "**", ${MOST_GLOBSTARS} are allowed`, 'use fewer, or several globs');
    if (negations > MOST_NEGATIONS)
        return about(`has ${negations} "!(…)", ${MOST_NEGATIONS} are allowed`, 'use "except", or several globs');
    return undefined;
}
/** A path of the repository, as itself: brackets and stars are plain characters in it. */
function pathProblems(path) {
    if (path.trim() === '')
        return [{ message: 'the path is empty', hint: 'write the path of a file' }];
    const isHidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(path) !== undefined || /[\n\r\t]/.test(path);
    const spelling = isHidden ? 'holds a hidden character' : spellingFault(path.replace(/^#/, ''));
    if (!spelling)
        return [];
    const fixed = corrected(path);
    return [
        {
            message: `the path ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(path)} ${spelling}`,
            hint: fixed === path ? HOW_TO_WRITE : `write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(fixed)}`,
        },
    ];
}
/** A glob that matches the path; nothing else, but for characters that a plan cannot hold and paths too long for one. */
function globOf(path) {
    const segments = path.split('/');
    const whole = withEdges(segments.map(escaped).join('/')).replace(/^([A-Za-z]):\//, '[$1]:/');
    if (whole.length <= MOST_GLOB_CHARACTERS)
        return whole;
    const parents = segments.slice(0, -1);
    while (parents.length > 0) {
        const glob = `${withEdges(parents.map(escaped).join('/'))}/**`;
        if (glob.length <= MOST_GLOB_CHARACTERS)
            return glob;
        parents.pop();
    }
    return `${withEdges(escaped(path.slice(0, 100)))}*${segments.length > 1 ? '/**' : ''}`;
}
/** White space at an edge of a glob is refused, as a slip; so it is written as a class. */
function withEdges(glob) {
    return glob.replace(/^\s|\s$/g, '[$&]');
}
function escaped(segment) {
    return segment
        .replace(/[?*()[\]{}\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
        .replace(/^[!#]/, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\uFFFD]/gu, '?')
        .replace(/^ (?= *$)/, '[ ]');
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
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   tO: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** A plan as the rest of the program sees it: checked, with every default filled in. Made by `read.ts`. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];
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

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ quotingFault),
/* harmony export */   UW: () => (/* binding */ exceptLine),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/** Globs that YAML reads as something else: `*.ts` is an alias, `!x` a tag, `{a,b}/**` a map with rubbish after it. */

/** What YAML sees in the first character of a text that is not in quotes. */
const SEEN_AS = {
    '*': 'an alias',
    '&': 'an anchor',
    '!': 'a tag',
    '{': 'a map',
    '[': 'a list',
    '@': 'a reserved character',
    '`': 'a reserved character',
    '%': 'a directive',
    '|': 'a block of text',
    '>': 'a block of text',
};
function sameLine(text, left, right) {
    const [from, to] = left < right ? [left, right] : [right, left];
    return !text.slice(from, to).includes('\n');
}
/** The fault of the value that stands around the offset, if it looks like a glob that lacks quotes. */
function quotingFault(text, offset) {
    const value = valueAround(text, offset);
    if (!value)
        return undefined;
    const { raw, from, seen } = value;
    const place = { from, to: from + raw.length };
    if (raw.startsWith('!') && !raw.startsWith('!(')) {
        const message = `YAML takes ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)} for ${seen}, and a scope has no globs that begin with "!"`;
        return {
            code: 'yaml-quote',
            message,
            hint: `take files out with a line under "scope": ${exceptLine(raw)}`,
            ...place,
        };
    }
    const message = `YAML takes ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)} for ${seen}`;
    return { code: 'yaml-quote', message, hint: `put the glob in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(raw)}`, ...place };
}
/** `!src/x` → `except: ["src/x"]`. */
function exceptLine(glob) {
    return `except: [${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(glob.replace(/^!+/, ''))}]`;
}
function looksLikeGlob(raw) {
    if (raw.startsWith('*'))
        return /^\*\S*$/.test(raw) && !/^\*[\w-]+$/.test(raw);
    if (raw.startsWith('!'))
        return /^![^!\s]\S*$/.test(raw);
    if (raw.startsWith('&'))
        return raw.includes('/');
    if (/^[{[]/.test(raw))
        return /^[{[][^\s:]*[}\]][^\s,:}\]]/.test(raw);
    return /^[@`%|>]\S+$/.test(raw);
}
/** The innermost text after a dash, a "key: " or in the bracket of a list, up to where it ends for the eye. */
function valueAround(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).slice(0, 2000);
    let best;
    for (const start of line.matchAll(/(?:^[ \t]*(?:-[ \t]+)+|:[ \t]+|[[,{][ \t]*)(?=\S)/g)) {
        const column = start.index + start[0].length;
        if (lineStart + column > offset)
            break;
        const inFlow = /[[{]/.test(line.slice(0, column));
        const raw = cutValue(line.slice(column), inFlow);
        if (offset > lineStart + column + raw.length)
            continue;
        const from = lineStart + column;
        const seen = SEEN_AS[raw.charAt(0)];
        if (seen && looksLikeGlob(raw))
            best = { raw, from, seen };
        else if (inFlow && /^[^\s"'[{:,]+[[{][^\s:]*[\]}]/.test(raw))
            best = { raw, from, seen: 'two values' };
    }
    return best;
}
function cutValue(rest, inFlow) {
    const value = rest.replace(/[ \t]+#.*$/, '').trimEnd();
    if (!inFlow)
        return value;
    let depth = 0;
    for (let at = 0; at < value.length; at++) {
        const character = value.charAt(at);
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character) && depth > 0)
            depth--;
        else if (depth === 0 && ',]}'.includes(character))
            return value.slice(0, at).trimEnd();
    }
    return value;
}


/***/ }),

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readPlan),
  x: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
;// CONCATENATED MODULE: ./lib/core/plan/references.js
/** What plans say of each other: unknown items, and dependencies that go round in circles. */



/** `item` or `plan/item`. */
function referenceOf(written, plan) {
    const slash = written.indexOf('/');
    return slash < 0 ? { plan, item: written } : { plan: written.slice(0, slash), item: written.slice(slash + 1) };
}
/** References to nothing and to oneself. With `own`, only those within a plan; without, only those to other plans. */
function referenceFaults(known, which) {
    const plans = new Map(known.outlines.map((outline) => [outline.plan, new Set(outline.items.map(({ item }) => item))]));
    return known.outlines.flatMap((outline) => outline.items.flatMap((item) => [...item.dependsOn, ...item.uses].flatMap((reference) => {
        if ((reference.plan === outline.plan) !== (which === 'own'))
            return [];
        const fault = faultOf(reference, outline, item, plans, known);
        return fault
            ? [{ ...fault, from: reference.from, to: reference.to, path: outline.path, paths: [outline.path] }]
            : [];
    })));
}
function faultOf(reference, outline, { item }, plans, known) {
    const name = (0,plan_source/* quotedText */.w0)(reference.written);
    if (reference.plan === outline.plan && reference.item === item) {
        return { code: 'self-reference', message: `item ${(0,plan_source/* quotedText */.w0)(item)} refers to itself`, hint: `remove ${name}` };
    }
    const items = plans.get(reference.plan);
    if (items?.has(reference.item) || known.unread.has(reference.plan))
        return undefined;
    const code = 'unknown-reference';
    if (items) {
        const meant = (0,nearest/* nearest */.p)(reference.item, [...items].filter((each) => each !== item));
        const owner = reference.plan === outline.plan ? 'this plan' : `plan ${(0,plan_source/* quotedText */.w0)(reference.plan)}`;
        const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but ${owner} has no item ${(0,plan_source/* quotedText */.w0)(reference.item)}`;
        return { code, message, hint: meant ? `did you mean "${meant}"?` : 'name an item that exists, or remove it' };
    }
    const base = known.inert.get(reference.plan);
    if (base !== undefined) {
        const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but plan ${(0,plan_source/* quotedText */.w0)(reference.plan)} is open on the branch ${(0,plan_source/* quotedText */.w0)(base)}, not here`;
        return { code, message, hint: 'refer only to plans that are open on the same branch' };
    }
    const meant = (0,nearest/* nearest */.p)(reference.plan, [...plans.keys()].filter((each) => each !== outline.plan));
    const message = `item ${(0,plan_source/* quotedText */.w0)(item)} refers to ${name}, but there is no plan ${(0,plan_source/* quotedText */.w0)(reference.plan)}`;
    return {
        code,
        message,
        hint: meant ? `did you mean "${meant}/${reference.item}"?` : 'name an item that exists, or remove it',
    };
}
/** One fault for each circle, at its first item in the order of the files. Circles that share an item are told one at a time. */
function cycleFaults(outlines) {
    const nodes = new Map();
    for (const outline of outlines) {
        const others = outline.items
            .filter(({ item }) => item !== 'integration')
            .map(({ item }) => (0,plan/* keyOf */.TN)({ plan: outline.plan, item }));
        for (const item of outline.items) {
            const self = (0,plan/* keyOf */.TN)({ plan: outline.plan, item: item.item });
            const next = item.item === 'integration' ? others : item.dependsOn.map(plan/* keyOf */.TN).filter((key) => key !== self);
            nodes.set(self, { outline, item, next });
        }
    }
    const faults = [];
    const left = new Set(nodes.keys());
    dropEnds(left, nodes);
    while (left.size > 0) {
        const cycle = cycleIn(left, nodes);
        // The integration's edges are not written anywhere: begin at an item that names the next one.
        const order = [...nodes.keys()];
        const start = cycle
            .filter((key) => nodes.get(key)?.item.item !== 'integration')
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
        const at = start === undefined ? 0 : cycle.indexOf(start);
        const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
        const first = nodes.get(turned[0] ?? '');
        if (first) {
            const place = first.item.dependsOn.find((each) => (0,plan/* keyOf */.TN)(each) === turned[1]) ?? { from: 0, to: 1 };
            const isOnePlan = turned.every((key) => nodes.get(key)?.outline === first.outline);
            const names = [...turned, turned[0] ?? ''].map((key) => (isOnePlan ? (nodes.get(key)?.item.item ?? key) : key));
            const shownNames = names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)] : names;
            faults.push({
                code: 'cycle',
                message: `the dependencies go round in a circle: ${shownNames.join(' → ')}`,
                hint: 'remove one of these dependencies; the integration depends on every item of its plan',
                from: place.from,
                to: place.to,
                path: first.outline.path,
                paths: [...new Set(turned.map((key) => nodes.get(key)?.outline.path ?? first.outline.path))],
            });
        }
        for (const key of cycle)
            left.delete(key);
        dropEnds(left, nodes);
    }
    return faults;
}
/** Takes away, again and again, what depends on nothing that is left: circles and what leads into them remain. */
function dropEnds(left, nodes) {
    const dependents = new Map();
    const open = new Map();
    for (const key of left) {
        const next = new Set((nodes.get(key)?.next ?? []).filter((each) => left.has(each)));
        open.set(key, next.size);
        for (const each of next)
            dependents.set(each, [...(dependents.get(each) ?? []), key]);
    }
    const ends = [...left].filter((key) => open.get(key) === 0);
    for (let key = ends.pop(); key !== undefined; key = ends.pop()) {
        left.delete(key);
        for (const dependent of dependents.get(key) ?? []) {
            const count = (open.get(dependent) ?? 0) - 1;
            open.set(dependent, count);
            if (count === 0)
                ends.push(dependent);
        }
    }
}
/** Everything left leads somewhere that is left: whoever walks on comes by the same place twice. */
function cycleIn(left, nodes) {
    const walked = [];
    const seen = new Map();
    let key = [...left][0];
    while (key !== undefined && !seen.has(key)) {
        seen.set(key, walked.length);
        walked.push(key);
        key = nodes.get(key)?.next.find((each) => left.has(each));
    }
    return walked.slice(key === undefined ? 0 : seen.get(key));
}

;// CONCATENATED MODULE: ./lib/core/plan/build.js

const NOTHING = { any: [], create: [], modify: [], delete: [] };
function buildPlan({ id, path, text, order, content, locate }) {
    const items = order.flatMap((item) => {
        const each = content.items[item];
        return each ? [buildItem(id, item, each)] : [];
    });
    return {
        id,
        path,
        text,
        task: oneLine(content.task),
        ...(content.context !== undefined && { context: content.context }),
        ...(content.base !== undefined && { base: content.base }),
        generated: content.generated ?? [],
        shared: content.shared ?? [],
        outsiders: content.outsiders ?? 'active',
        admit: content.admit ?? [],
        rules: severities(content.rules ?? {}),
        items,
        ...(content.integration && { integration: buildIntegration(id, content, items) }),
        locate,
    };
}
function buildItem(plan, item, content) {
    const { context, verification, dropped, merged } = content;
    return {
        plan,
        item,
        title: oneLine(content.title ?? item),
        branches: typeof content.branch === 'string' ? [content.branch] : content.branch,
        scope: buildScope(content.scope),
        ...(context !== undefined && { context }),
        provides: (content.contracts?.provides ?? []).map((each) => ({ path: each.path, declares: each.declares ?? [] })),
        uses: (content.contracts?.uses ?? []).map((each) => referenceOf(each, plan)),
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(verification !== undefined && { verification }),
        dependsOn: (content.depends_on ?? []).map((each) => referenceOf(each, plan)),
        ...(dropped !== undefined && { dropped }),
        ...(merged && { merged }),
        isIntegration: false,
    };
}
function buildIntegration(plan, file, items) {
    const content = file.integration ?? {};
    const branches = content.branch ?? [];
    return {
        plan,
        item: 'integration',
        title: oneLine(content.title ?? `Integrate ${file.task}`),
        branches: typeof branches === 'string' ? [branches] : branches,
        scope: buildScope(content.scope),
        ...(content.context !== undefined && { context: content.context }),
        provides: [],
        uses: [],
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(content.verification !== undefined && { verification: content.verification }),
        dependsOn: items.map(({ item }) => ({ plan, item })),
        isIntegration: true,
        tasks: content.tasks ?? [],
        labels: content.labels ?? [],
        assignees: content.assignees ?? [],
    };
}
function buildScope(content) {
    if (content === undefined || Array.isArray(content))
        return { ...byKind(content), except: [] };
    return { ...byKind(content), except: content.except ?? [] };
}
function byKind(content) {
    if (content === undefined)
        return NOTHING;
    if (isList(content))
        return { ...NOTHING, any: content };
    return {
        any: content.any ?? [],
        create: content.create ?? [],
        modify: content.modify ?? [],
        delete: content.delete ?? [],
    };
}
function isList(content) {
    return Array.isArray(content);
}
function severities(rules) {
    const entries = Object.entries(rules).flatMap(([rule, severity]) => severity === undefined ? [] : [[rule, severity]]);
    return Object.fromEntries(entries);
}
/** Titles go into one line of an issue or a table, however YAML folded them. */
function oneLine(text) {
    return text.trim().replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/core/plan/wording.js
/** What the definition finds wrong, in words: which part, what it must be, what it is, and what to do. */




/** More are no help, and finding the nearest word for each takes its time. */
const MOST_ISSUES = 200;
function objectionsOf(issues, value, asWritten) {
    return issues.slice(0, MOST_ISSUES).flatMap((issue) => objections(issue, [], value, asWritten));
}
function objections(issue, above, root, asWritten) {
    const keys = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
    const name = keyName(keys);
    const about = (code, message, hint) => [
        { keys, of: 'value', code, message, hint },
    ];
    const value = valueAt(root, keys);
    switch (issue.code) {
        case 'custom':
            return about(String(issue.params?.['code'] ?? 'bad-value'), issue.message, String(issue.params?.['hint'] ?? ''));
        case 'unrecognized_keys':
            return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey([...keys, key], key, knownKeys(definition/* PLAN_FILE */.VI, keys)));
        case 'invalid_union':
            return bestBranch(issue.errors).flatMap((each) => objections(each, keys, root, asWritten));
        case 'invalid_key': {
            const key = String(keys.at(-1) ?? '');
            const message = `${(0,plan_source/* quotedText */.w0)(key)} cannot be the id of an item`;
            const hint = key === 'integration'
                ? 'the integration has its own key, beside "items"'
                : 'an id has 1 to 64 lower-case letters, digits and "-", and begins with no "-"';
            return [{ keys, of: 'key', code: 'bad-id', message, hint }];
        }
        case 'invalid_value':
            if (value === undefined)
                return missing(keys, root);
            return wrongValue(keys, name, value, issue.values.map(String), asWritten);
        case 'invalid_type':
            if (value === undefined && keys.length > 0)
                return missing(keys, root);
            return wrongType(keys, name, WORDS[issue.expected] ?? issue.expected, value, asWritten);
        case 'invalid_format': {
            const written = typeof value === 'string' && value.trim() !== '' ? ` ${(0,plan_source/* quotedText */.w0)(value)}` : '';
            const [what, hint] = issue.message.split(': ', 2);
            return about('bad-value', `${name}${written} ${what}`, hint ?? 'write it out, or remove the key');
        }
        case 'too_small':
            if (issue.origin === 'array')
                return about('empty', `${name} is an empty list`, 'write at least one entry');
            if (issue.origin === 'string')
                return about('empty', `${name} is empty`, 'write it out, or remove it');
            return about('bad-value', `${name} must be at least ${issue.minimum}`, 'write a number that GitHub gives');
        case 'too_big': {
            const unit = issue.origin === 'string' ? 'characters' : 'entries';
            const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
            if (size === undefined)
                return about('bad-value', `${name} is too large`, `write at most ${issue.maximum}`);
            return about('too-many', `${name} has ${size} ${unit}, ${issue.maximum} are allowed`, 'split it');
        }
        default:
            return about('bad-value', `${name} is not valid: ${issue.message}`, 'see the documentation of the plan file');
    }
}
const WORDS = {
    string: 'text',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
    int: 'a whole number',
    number: 'a whole number',
};
/** `items.profile-api.scope[0]`, quoted. */
function keyName(keys) {
    if (keys.length === 0)
        return 'the plan';
    const dotted = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
    return (0,plan_source/* quotedText */.w0)(dotted.join(''));
}
function valueAt(root, keys) {
    return keys.reduce((at, key) => {
        if (Array.isArray(at))
            return typeof key === 'number' ? at[key] : undefined;
        return typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
    }, root);
}
function missing(keys, root) {
    const key = String(keys.at(-1));
    const around = keys.slice(0, -1);
    const where = around.length === 0 ? 'the plan' : keyName(around);
    const misspelt = valueAt(root, around);
    const present = typeof misspelt === 'object' && misspelt !== null ? Object.keys(misspelt) : [];
    const known = knownKeys(definition/* PLAN_FILE */.VI, around);
    const meant = (0,nearest/* nearest */.p)(key, present.filter((each) => !known.includes(each)));
    const hint = meant ? `${(0,plan_source/* quotedText */.w0)(meant)} may be meant: write ${(0,plan_source/* quotedText */.w0)(key)}` : `add "${key}:"`;
    return [{ keys, of: 'value', code: 'missing-key', message: `${(0,plan_source/* quotedText */.w0)(key)} is missing in ${where}`, hint }];
}
function wrongType(keys, name, wanted, value, asWritten) {
    const written = asWritten(keys);
    if (keys.length === 0) {
        const message = `the file holds no plan, but ${value === null ? 'nothing' : describe(value)}`;
        const hint = 'a plan begins with "version: 1", and has "task" and "items"';
        return [{ keys, of: 'value', code: 'no-plan', message, hint }];
    }
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const found = value === null && !written ? 'it is empty' : `it is ${describe(value)}${isPlain && written ? `, ${written}` : ''}`;
    const hint = !isPlain
        ? `write ${wanted}`
        : !written
            ? 'write a value, or remove it; text that begins with "#" needs quotes'
            : value === null
                ? 'write a value, or remove it; if it is text, put it in quotes'
                : wanted === 'text'
                    ? `put it in quotes: ${(0,plan_source/* quotedText */.w0)(written)}`
                    : `write ${wanted}`;
    return [{ keys, of: 'value', code: 'wrong-type', message: `${name} must be ${wanted}, but ${found}`, hint }];
}
function wrongValue(keys, name, value, allowed, asWritten) {
    const written = typeof value === 'string' ? value : (asWritten(keys) ?? '');
    const meant = (0,nearest/* nearest */.p)(written, allowed);
    const list = allowed.map((each) => `"${each}"`).join(', ');
    const message = `${name} cannot be ${(0,plan_source/* quotedText */.w0)(written)}`;
    const only = keys[0] === 'rules' && allowed.length === 1 ? '; this rule cannot be lowered' : '';
    return [
        {
            keys,
            of: 'value',
            code: 'bad-value',
            message: `${message}${only}`,
            hint: meant ? `did you mean "${meant}"? allowed: ${list}` : `allowed: ${list}`,
        },
    ];
}
function unknownKey(keys, key, known) {
    const around = keys.slice(0, -1);
    const isRule = around.length === 1 && around[0] === 'rules';
    const told = isRule ? known.filter((each) => !definition/* SILENT_RULES */.yk.includes(each)) : known;
    const meant = (0,nearest/* nearest */.p)(key, told);
    const list = told.map((each) => `"${each}"`).join(', ');
    const where = around.length === 0 ? 'the plan' : keyName(around);
    return {
        keys,
        of: 'key',
        code: isRule ? 'unknown-rule' : 'unknown-key',
        message: isRule ? `there is no rule ${(0,plan_source/* quotedText */.w0)(key)}` : `there is no key ${(0,plan_source/* quotedText */.w0)(key)} in ${where}`,
        hint: meant ? `did you mean "${meant}"?` : `known: ${list}`,
    };
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys';
    if (typeof value === 'string')
        return 'text';
    return typeof value === 'boolean' ? 'a boolean' : 'a number';
}
/** Of a part with several forms, the problems of the form that was meant: the one whose type fits, else with the fewest. */
function bestBranch(branches) {
    const fitting = branches.filter((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0));
    const weight = (issues) => issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
    return [...(fitting.length > 0 ? fitting : branches)].sort((left, right) => weight(left) - weight(right))[0] ?? [];
}
/** The keys that the definition knows at a place. */
function knownKeys(schema, keys) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return knownKeys(schema.unwrap(), keys);
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return schema.options.flatMap((option) => knownKeys(option, keys));
    const [key, ...rest] = keys;
    if (schema instanceof schemas/* ZodObject */.bvH) {
        return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(key)], rest);
    }
    if (key === undefined)
        return [];
    if (schema instanceof schemas/* ZodRecord */.b8S)
        return knownKeys(schema.valueType, rest);
    return schema instanceof schemas/* ZodArray */.naA ? knownKeys(schema.element, rest) : [];
}

// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 1 modules
var yaml = __webpack_require__(6267);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/parse.js








const MOST_BYTES = 512 * 1024;
/** A file can be wrong in every line: nobody reads that. */
const MOST_PROBLEMS = 100;
/** Wrong references and circles within a plan. */
function ownFaults(outline) {
    const known = { outlines: [outline], inert: new Map(), unread: new Set() };
    return [...referenceFaults(known, 'own'), ...cycleFaults([outline])];
}
/** In the order of the file, each place and sentence once, at most a hundred. */
function problemsOf(source, faults) {
    const sorted = [...faults].sort((left, right) => left.from - right.from || left.to - right.to);
    const distinct = sorted.filter((fault, index) => !sorted
        .slice(Math.max(0, index - 8), index)
        .some((each) => each.from === fault.from && each.message === fault.message));
    const told = distinct.slice(0, MOST_PROBLEMS).map((fault) => (0,plan_source/* problemOf */.Zw)(source, fault));
    if (distinct.length === told.length)
        return told;
    const message = `${(0,plan_source/* quotedText */.w0)(source.path)} has more problems than these`;
    return [...told, { code: 'more-problems', message, hint: 'mend these first' }];
}
function parsePlan(file) {
    const source = (0,plan_source/* sourceOf */.vz)(file.path, file.text);
    const unreadable = unreadableFault(source);
    if (unreadable)
        return { source, faults: [unreadable], base: null };
    const nameFaults = nameFault(file.path);
    const reading = (0,yaml/* readYaml */.g)(source.text);
    const faults = [...nameFaults, ...hiddenFaults(source), ...reading.faults];
    if (!reading.document)
        return { source, faults, base: null };
    const { value, part } = reading.document;
    const keys = isMap(value) ? value : {};
    const base = baseOf(keys, part, reading);
    if (!reading.whole)
        return { source, faults, base };
    const version = keys['version'];
    if (version !== undefined && version !== 1) {
        const { from, to } = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, ['version']).part);
        const message = `the version of the plan format must be 1, but it is ${(0,plan_source/* quotedText */.w0)(source.text.slice(from, to))}`;
        const hint = 'write "version: 1", or use a release of parallel-work that knows this version';
        return { source, faults: [...faults, { code: 'bad-version', message, hint, from, to }], base };
    }
    const result = definition/* PLAN_FILE */.VI.safeParse(value);
    if (!result.success)
        faults.push(...contentFaults(source, value, part, result.error.issues, reading.mended));
    faults.push(...sizeFaults(value, part));
    const id = (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(file.path) ?? file.path) ?? '';
    const outline = outlineOf(file.path, id, keys, part);
    if (faults.length > 0 || !result.success)
        return { source, faults, outline, base };
    const locate = (path) => (0,plan_source/* positionAt */.t$)(source, (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, path).part).from);
    return {
        source,
        faults,
        outline,
        base,
        plan: buildPlan({
            id,
            path: file.path,
            text: file.text,
            order: namesIn(part, 'items'),
            content: result.data,
            locate,
        }),
    };
}
/** What the definition says, but not of lines whose syntax was mended, nor of what was refused already. */
function contentFaults(source, value, root, issues, mended) {
    const asWritten = (keys) => {
        const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
        return found ? source.text.slice(part.from, part.to).trim().slice(0, 200) : undefined;
    };
    const lines = new Set(mended.map((offset) => (0,plan_source/* positionAt */.t$)(source, offset).line));
    return objectionsOf(issues, value, asWritten).flatMap((objection) => {
        const { part } = (0,yaml_parts/* partAt */.l0)(root, objection.keys);
        if (part.kind === 'refused')
            return [];
        const { from, to } = objection.of === 'key' ? (part.key ?? part) : (0,yaml_parts/* spanOf */.ee)(part);
        if (lines.has((0,plan_source/* positionAt */.t$)(source, from).line) && objection.code !== 'missing-key')
            return [];
        return [
            { code: objection.code, message: objection.message, hint: objection.hint, from, to: Math.max(to, from + 1) },
        ];
    });
}
/** What the definition cannot say: how many items, and that a scope allows something. */
function sizeFaults(value, root) {
    if (!isMap(value))
        return [];
    const faults = [];
    const items = value['items'];
    if (isMap(items)) {
        const count = Object.keys(items).length;
        const place = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part);
        if (count === 0)
            faults.push({ code: 'empty', message: '"items" is empty', hint: 'write at least one item', ...place });
        if (count > definition/* MOST_ITEMS */.x_) {
            const message = `"items" has ${count} entries, ${definition/* MOST_ITEMS */.x_} are allowed`;
            faults.push({ code: 'too-many', message, hint: 'split the task into several plans', ...place });
        }
    }
    const owners = isMap(items) ? Object.keys(items).map((id) => ['items', id]) : [];
    for (const keys of [...owners, ['integration']]) {
        const owner = keys.reduce((at, key) => (isMap(at) ? at[key] : undefined), value);
        const scope = isMap(owner) ? owner['scope'] : undefined;
        if (!isMap(scope))
            continue;
        const lists = ['any', 'create', 'modify', 'delete'].map((kind) => scope[kind]);
        if (lists.some((list) => list !== undefined && !(Array.isArray(list) && list.length === 0)))
            continue;
        if (Object.keys(scope).some((key) => !['any', 'create', 'modify', 'delete', 'except'].includes(key)))
            continue;
        const message = `the scope of ${keys.length === 1 ? 'the integration' : `item ${(0,plan_source/* quotedText */.w0)(keys[1] ?? '')}`} allows nothing`;
        const hint = 'name at least one file under "create", "modify", "delete" or "any"';
        faults.push({ code: 'empty-scope', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, [...keys, 'scope']).part) });
    }
    return faults;
}
function nameFault(path) {
    const name = (0,directory/* planFileOf */.XT)(path) ?? path.slice(path.lastIndexOf('/') + 1);
    if ((0,directory/* planIdOf */.C3)(name) !== undefined)
        return [];
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is no name for a plan file`;
    const hint = 'call it by an id of 1 to 64 lower-case letters, digits and "-", ending in ".yml": "profile.yml"';
    return [{ code: 'file-name', message, hint, from: 0, to: 1 }];
}
/** What is no text of ours at all: nothing else is worth a look. */
function unreadableFault(source) {
    const { text } = source;
    const fault = (code, message, hint, from = 0) => ({
        code,
        message,
        hint,
        from,
        to: from + 1,
    });
    if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
        return fault('too-big', `the file is larger than ${MOST_BYTES / 1024} KiB`, 'split the task into several plans');
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        return fault('not-a-file', 'the file is a Git LFS pointer, not a plan', 'take plan files out of LFS in ".gitattributes"');
    }
    const broken = /[\0\uFFFD\p{Cs}]/u.exec(text);
    if (!broken)
        return undefined;
    const name = (0,plan_source/* codePointName */.R8)(broken[0]);
    return fault('not-text', `the file is no UTF-8 text: it holds ${name}`, 'save it as UTF-8', broken.index);
}
function hiddenFaults({ text }) {
    const faults = [];
    for (let at = 0; faults.length < 20;) {
        const hidden = (0,plan_source/* hiddenCharacter */.g1)(text.slice(at));
        if (!hidden)
            break;
        const from = at + hidden.offset;
        const message = `the file holds the hidden character ${hidden.name}`;
        const hint = 'remove it: it can make a reader see another text than the program';
        faults.push({ code: 'hidden-character', message, hint, from, to: from + 1 });
        at = from + 1;
    }
    return faults;
}
/** Where the file is broken, `base:` counts only if it stands before the first fault, and there once. */
function baseOf(keys, root, reading) {
    const base = keys['base'];
    const isTwice = reading.faults.some(({ code }) => code === 'yaml-duplicate-key' || code === 'yaml-documents');
    if (isTwice || (base !== undefined && typeof base !== 'string'))
        return null;
    if (reading.whole)
        return base;
    const first = Math.min(...reading.faults.map(({ from }) => from));
    const { part, found } = (0,yaml_parts/* partAt */.l0)(root, ['base']);
    return found && part.to < first ? base : null;
}
function outlineOf(path, plan, keys, root) {
    const references = (list, at) => Array.isArray(list)
        ? list.flatMap((written, index) => {
            if (typeof written !== 'string' || written === '')
                return [];
            const { from, to } = (0,yaml_parts/* partAt */.l0)(root, [...at, index]).part;
            return [{ ...referenceOf(written, plan), written, from, to }];
        })
        : [];
    const items = isMap(keys['items']) ? keys['items'] : {};
    const outlined = namesIn(root, 'items').map((item) => {
        const content = items[item];
        const contracts = isMap(content) ? content['contracts'] : undefined;
        return {
            item,
            dependsOn: references(isMap(content) ? content['depends_on'] : [], ['items', item, 'depends_on']),
            uses: references(isMap(contracts) ? contracts['uses'] : [], ['items', item, 'contracts', 'uses']),
        };
    });
    if (keys['integration'] === undefined)
        return { plan, path, items: outlined };
    return {
        plan,
        path,
        items: [...outlined.filter(({ item }) => item !== 'integration'), { item: 'integration', dependsOn: [], uses: [] }],
    };
}
/** In the order of the file, which an object does not keep for names like "2024". */
function namesIn(root, key) {
    return [...(0,yaml_parts/* partAt */.l0)(root, [key]).part.parts.keys()].filter((name) => typeof name === 'string');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/plan/read.js
/** Reads plan files: one alone, or the directory at one revision with the plans that are open on a branch. */





/** One file alone: references to other plans are not looked at. */
function readPlan(file) {
    const parsed = parsePlan(file);
    const own = parsed.outline ? ownFaults(parsed.outline) : [];
    const problems = problemsOf(parsed.source, [...parsed.faults, ...own]);
    return problems.length === 0 && parsed.plan ? { plan: parsed.plan, problems } : { problems };
}
/**
 * @param tree the directory, or nothing where there is none
 * @param on the branch that is guarded, and the one that plans without `base:` are open on
 */
function readPlans(tree, on) {
    const { files, stray } = sortedOut(tree?.files ?? []);
    const baseOf = ({ parsed }) => (parsed && parsed.base !== null ? (parsed.base ?? on.defaultBranch) : undefined);
    const isInert = (file) => (baseOf(file) ?? on.branch) !== on.branch;
    const here = files.filter((file) => !isInert(file));
    const inert = files.filter(isInert).map((file) => ({
        path: file.path,
        base: baseOf(file) ?? '',
        ...(file.parsed?.plan ? { plan: file.parsed.plan } : {}),
    }));
    const faults = referencesBetween(here, new Map(files.filter(isInert).map((file) => [file.id ?? '', baseOf(file) ?? ''])));
    const doubles = twice(files);
    const problems = [
        ...doubles.map(({ problem }) => problem),
        ...here.flatMap((file) => {
            if (file.problem)
                return [file.problem];
            const { parsed } = file;
            if (!parsed)
                return [];
            const own = parsed.outline ? ownFaults(parsed.outline) : [];
            const between = faults.filter(({ path }) => path === file.path);
            // A circle within one plan is told by the plan itself.
            return problemsOf(parsed.source, [...parsed.faults, ...own, ...between]);
        }),
    ];
    const broken = new Set([
        ...problems.flatMap(({ at }) => at?.path ?? []),
        ...[...faults, ...doubles].flatMap(({ paths }) => paths),
    ]);
    const open = here.flatMap(({ parsed, path }) => (parsed?.plan && !broken.has(path) ? [parsed.plan] : []));
    return {
        open: open.sort((left, right) => (left.id < right.id ? -1 : 1)),
        inert,
        problems,
        brokenPaths: [...broken].sort(),
        stray,
    };
}
function sortedOut(all) {
    const files = [];
    const stray = new Set();
    const folders = new Set();
    for (const file of [...all].sort((left, right) => (left.name < right.name ? -1 : 1))) {
        if (file.name === '') {
            files.push(inThePlace(file));
            continue;
        }
        const [top = '', ...below] = file.name.split('/');
        const path = `${plan/* PLAN_DIRECTORY */.AG}/${top}`;
        const isPlan = /\.ya?ml$/i.test(top);
        if (below.length > 0 || file.mode === '040000') {
            if (!isPlan)
                stray.add(`${plan/* PLAN_DIRECTORY */.AG}/${file.name}`);
            else if (!folders.has(top)) {
                folders.add(top);
                files.push(notAFile(path, top, 'a directory'));
            }
        }
        else if (isPlan)
            files.push(planFile(file, path));
        else if (top !== 'README.md')
            stray.add(path);
    }
    return { files, stray: [...stray] };
}
function inThePlace({ mode }) {
    const what = mode === '120000' ? 'a symbolic link' : mode === '160000' ? 'a submodule' : 'a file';
    const problem = {
        code: 'not-a-directory',
        message: `${what} is in the place of the directory that holds the plans`,
        hint: 'make it a directory, or delete it',
        at: { path: plan/* PLAN_DIRECTORY */.AG, line: 1, column: 1 },
    };
    return { path: plan/* PLAN_DIRECTORY */.AG, id: undefined, problem };
}
function planFile(file, path) {
    const id = (0,directory/* planIdOf */.C3)(file.name);
    if (file.mode === '120000')
        return notAFile(path, file.name, 'a symbolic link');
    if (file.mode === '160000')
        return notAFile(path, file.name, 'a submodule');
    if (file.text === undefined) {
        const message = `${(0,plan_source/* quotedText */.w0)(file.name)} cannot be read: ${file.unreadable ?? 'its text is not there'}`;
        const hint = 'save it as UTF-8 text of at most 512 KiB, or delete it';
        return { path, id, problem: { code: 'unreadable', message, hint, at: { path, line: 1, column: 1 } } };
    }
    return { path, id, parsed: parsePlan({ path, text: file.text }) };
}
function notAFile(path, name, what) {
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is ${what}, not a plan file`;
    const problem = {
        code: 'not-a-file',
        message,
        hint: 'put a plain file in its place, or delete it',
        at: { path, line: 1, column: 1 },
    };
    return { path, id: (0,directory/* planIdOf */.C3)(name), problem };
}
/** `a.yml` and `a.yaml`: told at the later one, and neither is open. */
function twice(files) {
    return files.flatMap(({ id, path }) => {
        const other = files.find((each) => id !== undefined && each.id === id && each.path < path);
        if (!other)
            return [];
        const message = `the plan ${(0,plan_source/* quotedText */.w0)(id ?? '')} is there twice: ${(0,plan_source/* quotedText */.w0)(other.path)} and ${(0,plan_source/* quotedText */.w0)(path)}`;
        const problem = { code: 'same-id', message, hint: 'delete one of them', at: { path, line: 1, column: 1 } };
        return [{ problem, paths: [other.path, path] }];
    });
}
function referencesBetween(here, inert) {
    const outlines = new Map();
    for (const { parsed, id } of here)
        if (parsed?.outline && id !== undefined)
            outlines.set(id, parsed.outline);
    const unread = new Set(here.flatMap(({ id }) => (id !== undefined && !outlines.has(id) ? [id] : [])));
    const known = { outlines: [...outlines.values()], inert, unread };
    const circles = cycleFaults(known.outlines).filter(({ paths }) => paths.length > 1);
    return [...referenceFaults(known, 'foreign'), ...circles];
}


/***/ }),

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ allGlobs),
/* harmony export */   GD: () => (/* binding */ kindsCovered),
/* harmony export */   J_: () => (/* binding */ namesExactly),
/* harmony export */   VT: () => (/* binding */ touchedGlob),
/* harmony export */   cx: () => (/* binding */ isPlanFile),
/* harmony export */   tN: () => (/* binding */ globsFor),
/* harmony export */   yf: () => (/* binding */ coveringGlob)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2873);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4940);
/** What a scope covers. The exact algebra over scopes (do two of them meet?) lives beside this. */


/** The glob that covers the path for this kind of change, if one does. Exact: letter case counts. */
function coveringGlob(scope, kind, path) {
    const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
    return glob !== undefined && !scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path)) ? glob : undefined;
}
/** The kinds of change that the scope allows for the path, in their fixed order. */
function kindsCovered(scope, path) {
    return _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .tO.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
}
/** Is the path itself written in the scope, for this kind of change? Links and submodules need that. */
function namesExactly(scope, kind, path) {
    return [scope.any, scope[kind]].some((globs) => {
        const { names, patterns } = sorted(globs);
        return [...(names.has(path) ? [path] : []), ...patterns].some((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(glob) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
    });
}
function firstMatch(globs, path) {
    const { names, patterns } = sorted(globs);
    if (names.has(path) && mayReach(path, path))
        return path;
    return patterns.find((glob) => mayReach(glob, path) && (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(glob, path));
}
const lists = new WeakMap();
/** Scopes may list hundreds of names, and are asked about each of hundreds of paths. */
function sorted(globs) {
    let known = lists.get(globs);
    if (!known) {
        const isName = (glob) => /^[\w./-]+$/.test(glob);
        known = { names: new Set(globs.filter(isName)), patterns: globs.filter((glob) => !isName(glob)) };
        lists.set(globs, known);
    }
    return known;
}
/**
 * The generous form of `kindsCovered`, for paths of others: letter case and Unicode form folded, and a path counts that
 * is a directory of one the scope names, or below one. Returns the glob that is hit.
 */
function touchedGlob(scope, path) {
    if (scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path)))
        return undefined;
    return allGlobs(scope).find((glob) => mayReach(glob, path) && ((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path) || collides(glob, path)));
}
function globsFor(globs, kind) {
    return [...globs.any, ...globs[kind]];
}
/** Every glob of every kind, in the order of the plan format. */
function allGlobs(globs) {
    return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
/** Plan files are in nobody's reach, and `.github/` only in that of a glob which says so: workflows guard the repository. */
function mayReach(glob, path) {
    if (!path.startsWith('.github/'))
        return true;
    return glob.startsWith('.github/') && !isPlanFile(path);
}
function isPlanFile(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG}/`) || path === _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAN_DIRECTORY */ .AG;
}
/** One of the two would be a directory of the other: no checkout holds both. */
function collides(glob, path) {
    const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path);
    const start = literalStart(glob);
    const literal = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(start.map(_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .literalPath */ .l1).join('/'));
    const isName = start.length === glob.split('/').length;
    return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}
/** The leading segments without any glob character. */
function literalStart(glob) {
    const segments = glob.split('/');
    const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
    return magic < 0 ? segments : segments.slice(0, magic);
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ excerptAt),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   g1: () => (/* binding */ hiddenCharacter),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   w0: () => (/* binding */ quotedText)
/* harmony export */ });
/** Characters that nobody sees, or that change what is seen: control, bidi, zero width, line separators, half pairs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;
const HIDDEN_ALL = new RegExp(HIDDEN, 'gu');
const SHOWN_CHARACTERS = 120;
function sourceOf(path, text) {
    const stripped = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const lines = [0];
    for (let at = stripped.indexOf('\n'); at >= 0; at = stripped.indexOf('\n', at + 1))
        lines.push(at + 1);
    return { path, text: stripped, lines };
}
function positionAt(source, offset) {
    let low = 0;
    let high = source.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (source.lines[low] ?? 0) + 1 };
}
/** Does the text hold a character that is not seen? Tab and line breaks are fine. */
function hiddenCharacter(text) {
    for (const match of text.matchAll(HIDDEN_ALL)) {
        if (match[0] === '\t' || match[0] === '\n')
            continue;
        if (match[0] === '\r' && text[match.index + 1] === '\n')
            continue;
        return { offset: match.index, name: codePointName(match[0]) };
    }
    return undefined;
}
function codePointName(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Foreign text with every character that acts instead of being seen written out. */
function shown(text) {
    return text.replace(HIDDEN_ALL, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** In double quotes, cut where it is long. */
function quotedText(text) {
    const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    return `"${shown(cut)}"`;
}
function problemOf(source, fault) {
    const { code, message, hint } = fault;
    const at = { path: source.path, ...positionAt(source, fault.from) };
    return { code, message, hint, at, excerpt: excerptOf(source, fault.from, fault.to) };
}
/** The same for a place of which only the beginning is known: the mark covers the key or value that stands there. */
function excerptAt(source, { line, column }) {
    const from = (source.lines[line - 1] ?? 0) + column - 1;
    const rest = lineText(source, line).slice(column - 1);
    const [value = ''] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]{}:#]+)/.exec(rest) ?? [];
    return excerptOf(source, from, from + Math.max(1, value.length));
}
/** The line before, the line itself, and a mark under the place. */
function excerptOf(source, from, to) {
    const { line, column } = positionAt(source, from);
    const width = String(line).length;
    const label = (text) => `${text.padStart(width + 2)} | `;
    const text = lineText(source, line);
    const start = Math.max(0, column - 1 - SHOWN_CHARACTERS / 2);
    const window = text.slice(start, start + SHOWN_CHARACTERS);
    const before = shown(text.slice(start, column - 1));
    const marked = shown(text.slice(column - 1, Math.min(column - 1 + Math.max(1, to - from), start + SHOWN_CHARACTERS)));
    const rows = [
        `${label(String(line))}${shown(window)}`,
        `${label('')}${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`,
    ];
    if (line > 1)
        rows.unshift(`${label(String(line - 1))}${shown(lineText(source, line - 1).slice(0, SHOWN_CHARACTERS))}`);
    return rows.map((row) => row.trimEnd()).join('\n');
}
/** A line without its break; lines count from 1. */
function lineText(source, line) {
    const end = source.lines[line];
    return source.text.slice(source.lines[line - 1] ?? 0, end === undefined ? undefined : end - 1).replace(/\r$/, '');
}


/***/ }),

/***/ 9407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   l0: () => (/* binding */ partAt)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/** A document as a value without a prototype, with the place of every part. */


/** Far above every cap of the plan format: what is longer is not even looked at. */
const MOST_PARTS = 1000;
/** Of parts; nobody reads more. */
const MOST_FAULTS = 300;
/** The part at these keys, or the nearest one around it that is written out. */
function partAt(part, keys) {
    let at = part;
    for (const key of keys) {
        const next = at.parts.get(key);
        if (!next)
            return { part: at, found: false };
        at = next;
    }
    return { part: at, found: true };
}
/** Where to point for a part: a plain value at itself, a list or map at its key. */
function spanOf(part) {
    return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}
/** @param faults gets what is wrong with the parts */
function convert(text, node, key, faults) {
    const [from, to] = node.range ?? [0, 0, 0];
    const place = { from, to: Math.max(to, from), flow: 'flow' in node && node.flow === true, ...(key && { key }) };
    const leaf = (kind) => ({ ...place, kind, parts: new Map() });
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || (node.tag !== undefined && !isPlainTag(text, from, node.tag))) {
        return { value: null, part: leaf('refused') };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node)) {
        const { value } = node;
        if (typeof value === 'string') {
            const fault = hiddenFault(text, value, from, to) ?? cutComment(text, node.type === 'PLAIN', from, to, value);
            if (fault)
                faults.push(fault);
        }
        return { value, part: leaf(typeof value === 'string' ? 'text' : from === to ? 'nothing' : 'plain') };
    }
    const size = 'items' in node ? node.items.length : 0;
    if (size > MOST_PARTS) {
        const message = `this ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have`;
        const hint = 'a plan may have 500 items, and 200 globs in a list: split the task into several plans';
        faults.push({ code: 'too-many', message, hint, ...(key ?? { from, to: from + 1 }) });
        return { value: null, part: leaf('refused') };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const parts = new Map();
        const value = node.items.map((item, index) => {
            const converted = convert(text, item, undefined, faults);
            parts.set(index, converted.part);
            return converted.value;
        });
        return { value, part: { ...place, kind: 'list', parts } };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return { value: null, part: leaf('refused') };
    return convertMap(text, node.items, place, faults);
}
function convertMap(text, pairs, place, faults) {
    const value = Object.create(null);
    const parts = new Map();
    const seen = new Map();
    for (const pair of pairs) {
        const [from, to] = pair.key.range ?? [place.from, place.from + 1, 0];
        if (faults.length > MOST_FAULTS)
            break;
        const fault = (code, message, hint) => faults.push({ code, message, hint, from, to: Math.max(to, from + 1) });
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(pair.key) || pair.key.tag?.startsWith('!'))
            continue;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key)) {
            fault('wrong-type', 'a key must be text', 'put it in quotes');
            continue;
        }
        const isText = typeof pair.key.value === 'string';
        const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
        const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
        if (hidden)
            faults.push(hidden);
        if (!isText)
            fault('wrong-type', `the key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} is not text`, `put it in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}`);
        if (name === '<<' && pair.key.type === 'PLAIN') {
            fault('yaml-merge-key', 'the merge key "<<" is not allowed', 'write the keys out');
            continue;
        }
        if (name in Object.prototype) {
            fault('bad-id', `${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} cannot be used as a name`, 'choose another one');
            continue;
        }
        const folded = name.normalize('NFC');
        const first = seen.get(folded);
        if (first !== undefined) {
            const line = text.slice(0, first).split('\n').length;
            fault('yaml-duplicate-key', `the key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} stands here twice, first on line ${line}`, 'keep one of them');
            continue;
        }
        seen.set(folded, from);
        const converted = pair.value
            ? convert(text, pair.value, { from, to }, faults)
            : { value: null, part: { kind: 'nothing', from, to, key: { from, to }, flow: false, parts: new Map() } };
        value[name] = converted.value;
        parts.set(name, converted.part);
    }
    return { value, part: { ...place, kind: 'map', parts } };
}
/** The composer names the tag that it resolved; only one that is written out is refused, and that is told from its token. */
function isPlainTag(text, from, tag) {
    return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}
/** An escape like "\u202e" hides what the raw text does not. */
function hiddenFault(text, value, from, to) {
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(value);
    if (!hidden || (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(text.slice(from, to)))
        return undefined;
    return {
        code: 'hidden-character',
        message: `the text holds the hidden character ${hidden.name}`,
        hint: 'remove the escape',
        from,
        to,
    };
}
function cutComment(text, plain, from, to, value) {
    const cut = plain ? /^[ \t]+(#[^\s#!].*)/.exec(text.slice(to, to + 200).split('\n')[0] ?? '') : null;
    if (!cut?.[1])
        return undefined;
    const whole = `${value} ${cut[1].trimEnd()}`;
    return {
        code: 'yaml-quote',
        message: `YAML cuts off ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(cut[1].trimEnd())} as a comment`,
        hint: `put the text in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(whole)}; or put a space after the "#" if it is a comment`,
        from,
        to,
    };
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/plan/quoting.js
var plan_quoting = __webpack_require__(1304);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/yaml-tokens.js
/** The tokens of a file, before anything is made of them: how deep they nest, and what is refused whatever it would mean. */



const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** Tokens keep nesting on a stack of their own: depth is known before anything recurses. */
function tokensOf(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document, its collections, and perhaps the value in hand.
        const { length } = parser.stack;
        const isCollection = COLLECTIONS.has(parser.stack[length - 1]?.type ?? '');
        if (length > MOST_DEPTH + 2 || (length > MOST_DEPTH + 1 && isCollection)) {
            return { tokens, tooDeep: Math.max(0, parser.offset - lexeme.length) };
        }
    }
    tokens.push(...parser.end());
    return { tokens };
}
function refusedTokens(text, tokens) {
    const faults = [];
    let documents = 0;
    const waiting = tokens.toReversed();
    // No spread: a list may be longer than a call can have arguments.
    const pushAll = (token, name) => {
        const list = Reflect.get(token, name);
        if (Array.isArray(list))
            for (let at = list.length - 1; at >= 0; at--)
                waiting.push(list[at]);
    };
    for (let token = waiting.pop(); token && faults.length < MOST_SYNTAX_FAULTS; token = waiting.pop()) {
        if ('type' in token) {
            if (token.type === 'document')
                documents++;
            const fault = refusedToken(text, token, documents);
            if (fault)
                faults.push(fault);
        }
        // The last one in is looked at first: this is the order of the file.
        pushAll(token, 'items');
        if ('value' in token && token.value)
            waiting.push(token.value);
        pushAll(token, 'sep');
        if ('key' in token && token.key)
            waiting.push(token.key);
        pushAll(token, 'start');
    }
    return faults;
}
function refusedToken(text, token, documents) {
    const from = token.offset;
    const source = 'source' in token ? token.source : '';
    const to = from + Math.max(1, source.length);
    switch (token.type) {
        case 'directive':
            return {
                code: 'yaml-directive',
                message: `the directive ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: 'remove the line',
                from,
                to,
            };
        case 'document':
            if (documents < 2)
                return undefined;
            return {
                code: 'yaml-documents',
                message: 'a second document begins here',
                hint: 'write one plan a file: remove everything from this line on, and a "..." line before it',
                from,
                to: from + 1,
            };
        case 'anchor':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-anchor',
                message: `the anchor ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: 'write the value out in each place',
                from,
                to,
            });
        case 'alias':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-alias',
                message: `the alias ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: `write the value out; if it is a glob, put the glob in quotes: ${(0,plan_source/* quotedText */.w0)(source)}`,
                from,
                to,
            });
        case 'tag':
            return ((0,plan_quoting/* quotingFault */.Cy)(text, from) ?? {
                code: 'yaml-tag',
                message: `the tag ${(0,plan_source/* quotedText */.w0)(source)} is not allowed`,
                hint: `remove it; if it is text, put it in quotes: ${(0,plan_source/* quotedText */.w0)(source)}`,
                from,
                to,
            });
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml.js
/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype and with the place of
 * every part. What YAML would do behind the writer's back (anchors, tags, merge keys, a second document) is refused.
 */





const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true };
/** What the composer repairs well enough that the rest of the file can still be judged. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** Told by the walk over the tokens, in better words. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);
function readYaml(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const message = `the file is nested more than ${MOST_DEPTH} levels deep`;
        return {
            whole: false,
            mended: [],
            faults: [
                { code: 'yaml-depth', message, hint: 'a plan needs fewer than ten levels', from: tooDeep, to: tooDeep + 1 },
            ],
        };
    }
    const faults = refusedTokens(text, tokens);
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    const errors = document ? [...document.errors, ...document.warnings] : [];
    const mended = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
    for (const error of errors) {
        if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS)
            continue;
        // One mistake makes several errors: the first of a line says it all.
        if (faults.some((fault) => (0,plan_quoting/* sameLine */.tW)(text, fault.from, error.pos[0])))
            continue;
        faults.push(syntaxFault(text, error));
    }
    const whole = document !== undefined && errors.every(isRecoverable);
    const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() };
    if (!document?.contents)
        return { whole, mended, faults, ...(document && { document: { value: null, part } }) };
    // Faults of parts are worth telling only where the parts are what their writer meant.
    const converted = (0,yaml_parts/* convert */.C6)(text, document.contents, undefined, whole ? faults : []);
    return { whole, mended, faults, document: converted };
}
function isRecoverable(error) {
    return RECOVERABLE.has(error.code) || TOLD_ELSEWHERE.has(error.code) || error.message.includes('at node end');
}
function syntaxFault(text, error) {
    const from = Math.min(error.pos[0], Math.max(0, text.length - 1));
    const quoting = (0,plan_quoting/* quotingFault */.Cy)(text, from);
    if (quoting)
        return quoting;
    const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {
        code: 'yaml-syntax',
        message: `this is no valid YAML: ${(0,plan_source/* shown */.SP)(first.charAt(0).toLowerCase() + first.slice(1, 200))}`,
        hint: 'mend the syntax; text that begins with or holds one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes',
        from,
        to: Math.max(from + 1, Math.min(error.pos[1], text.length)),
    };
}


/***/ }),

/***/ 4681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ tipsOf),
/* harmony export */   g: () => (/* binding */ resolveBase)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _merge_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5251);
/** Which commit a branch is at, where this clone and `origin` may each know another one. */


/**
 * The descendant of `x` and `origin/x`. Diverged: the one that is preferred, which is `origin` for the base (what is
 * guarded is what everybody has), this clone for items (what is judged is what is being made).
 * Names that neither knows are left out.
 */
async function tipsOf(repository, names, prefer) {
    const { root, local, remote } = repository;
    const sides = names.map((branch) => ({ branch, here: local.get(branch), there: remote.get(branch) }));
    const apart = sides.flatMap(({ branch, here, there }) => here !== undefined && there !== undefined && here !== there ? [{ branch, from: here, to: there }] : []);
    const bases = await (0,_merge_base_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBases */ .P)(root, apart);
    const met = new Map(apart.map(({ branch }, index) => [branch, bases[index] ?? null]));
    return sides.flatMap(({ branch, here, there }) => {
        const only = here ?? there;
        if (only === undefined)
            return [];
        const common = met.get(branch);
        if (here === undefined || there === undefined || common === undefined)
            return [{ branch, commit: only }];
        if (common === here)
            return [{ branch, commit: there }];
        if (common === there)
            return [{ branch, commit: here }];
        const taken = prefer === 'origin' ? `origin/${branch}` : branch;
        const note = `"${branch}" and "origin/${branch}" have diverged: "${taken}" is read`;
        return [{ branch, commit: prefer === 'origin' ? there : here, note }];
    });
}
/**
 * The branch to guard: the one asked for, else that of `origin/HEAD`, else `main`, `master`.
 * @throws Failure `base` where there is no such branch
 */
async function resolveBase(repository, wanted) {
    const { originHead, local, remote } = repository;
    const known = (branch) => local.has(branch) || remote.has(branch);
    const candidates = [...(originHead === undefined ? [] : [originHead]), 'main', 'master'];
    const defaultBranch = candidates.find(known);
    const branch = wanted === undefined ? defaultBranch : branchNamed(wanted, known);
    if (branch === undefined) {
        throw wanted === undefined ? noDefault() : noBranch(wanted);
    }
    const [tip] = await tipsOf(repository, [branch], 'origin');
    if (!tip)
        throw noBranch(branch);
    return { ...tip, defaultBranch };
}
/** A branch may be named as git names it anywhere; the plain name goes first. */
function branchNamed(wanted, known) {
    const forms = [
        wanted,
        ...['refs/heads/', 'refs/remotes/origin/', 'origin/'].flatMap((start) => after(wanted, start)),
    ];
    return forms.find(known);
}
function after(text, start) {
    return text.startsWith(start) ? [text.slice(start.length)] : [];
}
function noDefault() {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', 'there is no base: neither "origin/HEAD" nor a branch "main" or "master", here or in "origin"', 'name the branch that your work goes to: --base <branch>');
}
function noBranch(wanted) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('base', `there is no branch "${wanted}": looked at "refs/heads/${wanted}" and "refs/remotes/origin/${wanted}"`, `name another one with --base <branch>, or get it: git fetch origin "${wanted}"`);
}


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ABSENT),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/** Differences between commits, any number of them by one process. */


const ABSENT = '000000';
/** Renames are found by content up to this many files a side, equal content always: they only enrich messages. */
const RENAME_LIMIT = '-l400';
/**
 * The differences of each span, in order. A rename is an absence at one path and a presence at the other, whether or
 * not git pairs them. Only commits, since with `--stdin` git reads a second commit as the parent to compare with:
 * https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---stdin
 */
async function differences(root, spans, renames) {
    if (spans.length === 0)
        return [];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, [
        ...['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'],
        ...(renames ? ['-M', RENAME_LIMIT] : ['--no-renames']),
    ], { input: spans.map(({ from, to }) => `${to} ${from}\n`).join('') });
    return parseDiffTree((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output));
}
function parseDiffTree(parts) {
    const all = [];
    for (let at = 0; at < parts.length;) {
        const head = parts[at++] ?? '';
        if (!head.startsWith(':')) {
            // With `--always` each span begins with its commit's id.
            all.push([]);
            continue;
        }
        const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = head.slice(1).split(' ');
        const path = parts[at++] ?? '';
        if (!status.startsWith('R')) {
            all.at(-1)?.push({ path, oldMode, newMode, oldId, newId });
            continue;
        }
        const to = parts[at++] ?? '';
        const none = '0'.repeat(oldId.length);
        all
            .at(-1)
            ?.push({ path, oldMode, newMode: ABSENT, oldId, newId: none, renamedTo: to }, { path: to, oldMode: ABSENT, newMode, oldId: none, newId, renamedFrom: path });
    }
    return all;
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   AK: () => (/* binding */ isOwnWorktree),
/* harmony export */   gr: () => (/* binding */ readDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1912);
/** Files as git would store them if they were added now. */





/** By path, what the working tree holds of the paths that a status told of; null: nothing. One process for all files. */
async function readDisk(repository, states) {
    const found = new Map();
    const files = [];
    for (const [path, { work }] of states) {
        const mode = work && (work.mode ?? (await modeOf(repository, path)));
        if (!work || !mode)
            found.set(path, null);
        else if (work.oid !== undefined)
            found.set(path, { mode, oid: work.oid });
        else if (mode === '160000')
            found.set(path, { mode, oid: (await nestedHead(repository, path)) ?? repository.zeros });
        else if (mode === '120000')
            found.set(path, { mode, oid: await linkId(repository, path) });
        else
            files.push({ path, mode });
    }
    if (files.length === 0)
        return found;
    // Through git, since what is stored may differ from what lies there: line ends, filters.
    const input = Buffer.from(files.map(({ path }) => `${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedPath */ .MW)(path)}\n`).join(''), 'latin1');
    const ids = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(repository.root, ['hash-object', '--stdin-paths'], { input });
    for (const [index, { path, mode }] of files.entries())
        found.set(path, { mode, oid: ids[index] ?? repository.zeros });
    return found;
}
/** A linked working tree of this same repository is a place to work, not content; so is a repository without any commit. */
async function isOwnWorktree(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined || (await nestedHead(repository, path)) === null)
        return directory !== undefined;
    const [theirs, ours] = await Promise.all([commonDirectory(directory, true), commonDirectory(repository.root, false)]);
    return theirs === ours;
}
/** Where a path lies, for `node:fs`, which takes bytes. */
function bytesOf(repository, path) {
    return Buffer.concat([Buffer.from(`${repository.root}/`, 'utf8'), Buffer.from(path, 'latin1')]);
}
async function commonDirectory(directory, elsewhere) {
    const said = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, ['rev-parse', '--git-common-dir'], { elsewhere }))
        .toString('utf8')
        .replace(/\r?\n$/, '');
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, said));
}
async function nestedHead(repository, path) {
    const directory = diskPath(repository, path);
    if (directory === undefined)
        return null;
    const options = { elsewhere: true, codes: [0, 1, 128] };
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(directory, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], options);
    return commit ?? null;
}
/** A directory that a process can start in: its name has to be text. */
function diskPath({ root }, path) {
    const name = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_4__/* .pathNameOf */ .Q1)(path);
    return name.encoding ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, name.path);
}
async function modeOf(repository, path) {
    if (path.endsWith('/'))
        return '160000';
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(bytesOf(repository, path));
        if (stats.isSymbolicLink())
            return '120000';
        return (stats.mode & 0o100) !== 0 ? '100755' : '100644';
    }
    catch {
        return null;
    }
}
async function linkId(repository, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(bytesOf(repository, path), { encoding: 'buffer' });
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(repository.zeros.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${target.length}\0`).update(target).digest('hex');
}


/***/ }),

/***/ 5721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);


/** Above it the whole tree is listed: git compares each name that it meets with each that it is asked for. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;
/** By name, null where nothing is there. One process. Names are as `nameOf` makes them; a valid one goes before an escaped one. */
async function entriesAt(root, commit, names) {
    const wanted = new Set(names);
    const length = names.reduce((sum, name) => sum + name.length, 0);
    // An escaped name cannot be given to a process as an argument: its bytes are no text. An empty one is an error to git.
    const few = names.length <= MOST_NAMED &&
        length <= MOST_NAMED_CHARACTERS &&
        !names.some((name) => /\\x[0-9A-F]{2}|^$/.test(name));
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(root, [
        'ls-tree',
        '-z',
        '--full-tree',
        ...(few ? [commit, '--', ...names] : ['-r', '-t', commit]),
    ]);
    const found = new Map();
    for (const record of (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output)) {
        const tab = record.indexOf('\t');
        const raw = record.slice(tab + 1);
        const { path } = (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw);
        if (!wanted.has(path) || (found.has(path) && (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path) !== raw))
            continue;
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        found.set(path, { mode, oid });
    }
    for (const name of names)
        if (!found.has(name))
            found.set(name, null);
    return found;
}


/***/ }),

/***/ 6897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   Q: () => (/* binding */ gitLines)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/** The one place that starts `git`: without a shell, without the network, deaf to the user's settings for humans. */



/** Most bytes that one command may answer: three million paths. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const STDERR_LIMIT = 16 * 1024;
const TIME_LIMIT_MS = 10 * 60 * 1000;
const CONFIG = [
    ['core.quotePath', 'false'],
    // A file system monitor is a program of the user's choice: not ours to start.
    ['core.fsmonitor', 'false'],
    ['diff.suppressBlankEmpty', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** Set by the user's shell, they would change what commands print. `GIT_DIR` and `GIT_INDEX_FILE` stay: hooks rely on them. */
const FORGET = [
    'GIT_EXTERNAL_DIFF',
    'GIT_DIFF_OPTS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
/** How git tells a hook which repository it runs in. */
const OWN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY'];
/** What git is told, by its own documentation of the environment: https://git-scm.com/docs/git#_environment_variables */
const TELL = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A partial clone would load missing objects by itself. Older than 2.45 it only heeds the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
};
/** What git prints. Throws a `Failure` where git is missing, too old, refuses, or prints too much. */
async function git(directory, args, options = {}) {
    const { code, stdout, stderr } = await start(directory, args, options);
    if (code !== null && (options.codes ?? [0]).includes(code))
        return stdout;
    throw refusal(directory, args, stderr);
}
/** Lines without their ends; none for no output. Only for output that holds no path. */
async function gitLines(directory, args, options = {}) {
    const text = (await git(directory, args, options)).toString('latin1');
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
function environment(forget) {
    const kept = Object.entries(process.env).filter(([name]) => !forget.includes(name.toUpperCase()));
    return { ...Object.fromEntries(kept), ...TELL };
}
function start(directory, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...CONFIG, ...args], {
            cwd: directory,
            env: environment(options.elsewhere ? [...FORGET, ...OWN] : FORGET),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        // Not the `timeout` of spawn: where git cannot be started its timer goes on, and with it the process.
        const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
        const out = [];
        let size = 0;
        let stderr = '';
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            out.push(chunk);
            if (size > OUTPUT_LIMIT) {
                child.kill();
                reject(new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git', `"git ${args[0]}" prints more than ${OUTPUT_LIMIT} bytes`, 'name fewer branches in the plan'));
            }
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < STDERR_LIMIT)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            reject(notStarted(directory, error));
        });
        child.on('close', (code, signal) => {
            clearTimeout(timer);
            const said = signal === null ? stderr : `${stderr}\nit was stopped by ${signal}`;
            resolve({ code, stdout: Buffer.concat(out, size), stderr: said });
        });
        // A command that ends before it has read all of its input says why on stderr.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** `ENOENT` is what a missing program and a missing working directory have in common. */
function notStarted(directory, error) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(directory)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('no-repository', `there is no directory "${directory}"`, 'run this inside a git repository');
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-missing', `git cannot be started: ${error.message}`, 'install git 2.25 or newer, and see that it is in the PATH');
}
function refusal(directory, args, stderr) {
    const said = stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('hint:'))
        .at(-1) ?? '';
    if (/not a git repository/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('no-repository', `"${directory}" is not in a git repository`, 'run this inside a git repository');
    }
    if (/dubious ownership/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('unsafe-repository', `git refuses to read the repository at "${directory}", since it belongs to another user`, `git config --global --add safe.directory "${directory}"`);
    }
    if (/not allowed|promisor|lazy fetch/.test(stderr)) {
        return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('missing-objects', 'this is a partial clone, and it lacks contents that are needed', 'load them: git fetch --refetch --no-filter');
    }
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git', `"git ${args.find((arg) => !arg.startsWith('-'))}" failed: ${said}`, 'see that the repository is sound: git fsck');
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ mergeBases),
/* harmony export */   y: () => (/* binding */ mergeBaseOfMany)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6897);

/** Two ids and three dots have 131 characters at most: far below what one command line may hold on any system. */
const AT_ONCE = 150;
/**
 * The best common ancestor of each pair, null where there is none. Of several (criss-cross merges) the one that
 * `git diff A...B` takes. `git rev-parse A...B` prints B, A, and the merge bases with a `^`:
 * https://git-scm.com/docs/gitrevisions#_dotted_range_notations
 */
async function mergeBases(root, pairs) {
    const found = [];
    for (let at = 0; at < pairs.length; at += AT_ONCE) {
        const part = pairs.slice(at, at + AT_ONCE);
        const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .Q)(root, ['rev-parse', ...part.map(({ from, to }) => `${from}...${to}`)]);
        let tips = 0;
        for (const line of lines) {
            if (!line.startsWith('^')) {
                if (tips++ % 2 === 0)
                    found.push(null);
            }
            else if (found.at(-1) === null)
                found[found.length - 1] = line.slice(1);
        }
    }
    return found;
}
/** The merge base of one commit and the merge, not made yet, of several: https://git-scm.com/docs/git-merge-base#_discussion */
async function mergeBaseOfMany(root, one, many) {
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLines */ .Q)(root, ['merge-base', one, ...many], { codes: [0, 1] });
    return commit ?? null;
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ nulSeparated),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   Q1: () => (/* binding */ pathNameOf),
/* harmony export */   av: () => (/* binding */ rawPath),
/* harmony export */   bg: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * Paths are bytes in git. Inside this room they are strings with one character for each byte (latin1), so that no byte
 * is lost and any path can be a key of a map; at its edge they become names.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name by which the rest of the program knows a path. Bytes that are not UTF-8 are shown as `\xNN`, and then a
 * backslash of the same path is shown as `\x5C`: with `encoding`, two paths never have one name. Valid paths are as they are.
 */
function pathNameOf(raw) {
    const bytes = Buffer.from(raw, 'latin1');
    if (/^[\x00-\x7f]*$/.test(raw))
        return { path: raw };
    try {
        return { path: utf8.decode(bytes) };
    }
    catch {
        return { path: escapeInvalid(bytes), encoding: 'invalid' };
    }
}
/** The bytes of a name that is valid UTF-8. */
function rawPath(name) {
    return Buffer.from(name, 'utf8').toString('latin1');
}
/** As git reads it in a list of paths: C style, all but harmless characters escaped by their octal number. */
function quotedPath(raw) {
    return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
/** Byte order, as git itself sorts. */
function byBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Splits at NUL what a command with `-z` printed. */
function nulSeparated(output) {
    const parts = output.toString('latin1').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
function escapeInvalid(bytes) {
    let shown = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const part = bytes.subarray(at, at + Math.max(length, 1));
        shown += length > 0 && part[0] !== 0x5c ? utf8.decode(part) : escapeByte(bytes[at] ?? 0);
        at += part.length;
    }
    return shown;
}
/** How many bytes the UTF-8 character has that begins here; 0: none does. */
function validLength(bytes, at) {
    for (const length of [1, 2, 3, 4]) {
        try {
            if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length)
                return length;
        }
        catch {
            // Longer, or none.
        }
    }
    return 0;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 3093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ workingTreePlans),
/* harmony export */   IY: () => (/* binding */ planPlaces),
/* harmony export */   Q5: () => (/* binding */ plansIn),
/* harmony export */   VJ: () => (/* binding */ plansOnDisk),
/* harmony export */   rS: () => (/* binding */ planTreeId)
/* harmony export */ });
/* unused harmony export plansAt */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_plan_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6380);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4940);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5216);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1912);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(961);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9119);
/** The plan directory: of any commit, and as it lies in the working tree. */










/** More than a plan may have, so that too long a plan is still told by its own message. */
const MOST_BYTES = 1024 * 1024;
/** As it stands in a tree object. */
const TREE = '40000';
/** Relative to the plan directory: itself, where it is none. */
const IN_THE_PLACE = '';
/**
 * What is in the place of the plan directory at each of these commits, null where nothing is; one process for all. It is
 * looked up in the tree above, since asked for by its path a submodule is as good as missing.
 */
async function planPlaces(root, commits) {
    if (commits.length === 0)
        return [];
    const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.parse(_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG);
    const input = commits.map((commit) => `${commit}:${dir}\n`).join('');
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(root, ['cat-file', '--batch=%(objecttype) %(objectsize)'], { input });
    let at = 0;
    return commits.map((commit) => {
        const end = output.indexOf(0x0a, at);
        const [, type, size] = /^([a-z]+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        if (size === undefined)
            return null;
        const content = output.subarray(at, at + Number(size));
        at += content.length + 1;
        return type === 'tree' ? entryIn(content, base, commit.length / 2) : null;
    });
}
/** The id of what `plansIn` gives. */
function planTreeId(place) {
    return place.mode === TREE ? place.oid : (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .notADirectory */ .o5)(place).id;
}
/** What lies in the place of the plan directory, with its texts. */
async function plansIn(root, place) {
    if (place.mode !== TREE)
        return (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .notADirectory */ .o5)(place);
    const listed = await entriesBelow(root, place.oid);
    const texts = await blobTexts(root, [...listed.values()].filter(isFile).map(({ oid }) => oid));
    return {
        id: place.oid,
        files: [...listed].map(([path, entry]) => ({ ...fileOf(path, entry), ...(texts.get(entry.oid) ?? NO_FILE) })),
    };
}
/** The plan directory at a commit; null: there is none. */
async function plansAt(root, commit) {
    const [place] = await planPlaces(root, [commit]);
    return place ? plansIn(root, place) : null;
}
/**
 * The plan directory as `git add` would store it now, with the texts that lie there; null: there is none. Its id is the one that
 * git would give, so it is equal to that of a commit with the same plans.
 * @param directory any directory of the working tree
 */
async function workingTreePlans(directory) {
    return plansOnDisk(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(directory));
}
async function plansOnDisk(repository) {
    const { root, head } = repository;
    const [place] = head.commit === null ? [] : await planPlaces(root, [head.commit]);
    const listed = place?.mode === TREE ? await entriesBelow(root, place.oid) : new Map();
    if (place && place.mode !== TREE)
        listed.set(IN_THE_PLACE, place);
    const inside = `${_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG}/`;
    const states = await (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .readStatus */ .r)(root, _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG);
    const fresh = new Set();
    for (const [path, entry] of await (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .readDisk */ .gr)(repository, states)) {
        if (path !== _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG && !path.startsWith(inside))
            continue;
        const name = path === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAN_DIRECTORY */ .AG ? IN_THE_PLACE : path.slice(inside.length);
        if (entry)
            fresh.add(name);
        if (entry)
            listed.set(name, entry);
        else
            listed.delete(name);
    }
    const instead = listed.get(IN_THE_PLACE);
    if (instead)
        return (0,_core_plan_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .notADirectory */ .o5)(instead);
    if (listed.size === 0)
        return null;
    const stored = await blobTexts(root, [...listed].filter(([name, entry]) => !fresh.has(name) && isFile(entry)).map(([, { oid }]) => oid));
    const files = [];
    for (const [name, entry] of [...listed].sort(([a], [b]) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .byBytes */ .bg)(a, b))) {
        const text = fresh.has(name) ? await diskText(repository, `${inside}${name}`, entry) : stored.get(entry.oid);
        files.push({ ...fileOf(name, entry), ...(text ?? NO_FILE) });
    }
    return { id: treeId(listed, repository.zeros), files };
}
const NO_FILE = { unreadable: 'it is no file' };
function fileOf(path, { mode, oid }) {
    return { name: (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .pathNameOf */ .Q1)(path).path, mode, oid };
}
function isFile({ mode }) {
    return mode.startsWith('100');
}
/** An entry of a tree object, whose format is told at `treeId`. */
function entryIn(tree, name, idLength) {
    for (let at = 0; at < tree.length;) {
        const end = tree.indexOf(0, at);
        const [mode = '', ...words] = tree.toString('latin1', at, end).split(' ');
        at = end + 1 + idLength;
        if (words.join(' ') === name)
            return { mode, oid: tree.toString('hex', end + 1, at) };
    }
    return null;
}
async function entriesBelow(root, tree) {
    const listed = new Map();
    for (const record of (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nulSeparated */ .$Y)(await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(root, ['ls-tree', '-r', '-z', '--full-tree', tree]))) {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = ''] = record.slice(0, tab).split(' ');
        listed.set(record.slice(tab + 1), { mode, oid });
    }
    return listed;
}
/** By id; two processes for all. Sizes are asked first: a large file is not worth reading. */
async function blobTexts(root, ids) {
    const wanted = [...new Set(ids)];
    const texts = new Map();
    if (wanted.length === 0)
        return texts;
    const sizes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitLines */ .Q)(root, ['cat-file', '--batch-check=%(objectsize)'], { input: `${wanted.join('\n')}\n` });
    const small = wanted.filter((_, index) => Number(sizes[index]) <= MOST_BYTES);
    for (const id of wanted)
        texts.set(id, { unreadable: `it has more than ${MOST_BYTES} bytes` });
    if (small.length === 0)
        return texts;
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$)(root, ['cat-file', '--batch=%(objectsize)'], { input: `${small.join('\n')}\n` });
    let at = 0;
    for (const id of small) {
        const end = output.indexOf(0x0a, at);
        const size = Number(output.toString('latin1', at, end));
        texts.set(id, planText(output.subarray(end + 1, end + 1 + size)));
        at = end + 1 + size + 1;
    }
    return texts;
}
async function diskText(repository, path, entry) {
    if (!isFile(entry))
        return NO_FILE;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(repository, path));
    return bytes.length > MOST_BYTES ? { unreadable: `it has more than ${MOST_BYTES} bytes` } : planText(bytes);
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function planText(bytes) {
    if (bytes.includes(0))
        return { unreadable: 'it is no text' };
    try {
        return { text: utf8.decode(bytes) };
    }
    catch {
        return { unreadable: 'it is not UTF-8' };
    }
}
/** The id of a tree with these files, without writing it: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects */
function treeId(files, zeros) {
    const children = new Map();
    for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash < 0) {
            children.set(path, entry);
            continue;
        }
        const name = path.slice(0, slash);
        const folder = children.get(name);
        const inner = folder instanceof Map ? folder : new Map();
        children.set(name, inner.set(path.slice(slash + 1), entry));
    }
    const list = [...children].map(([name, child]) => child instanceof Map
        ? { name, order: `${name}/`, mode: '40000', oid: treeId(child, zeros) }
        : { name, order: name, mode: child.mode, oid: child.oid });
    const parts = list
        .sort((a, b) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_5__/* .byBytes */ .bg)(a.order, b.order))
        .map(({ mode, name, oid }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
    const body = Buffer.concat(parts);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(zeros.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`tree ${body.length}\0`).update(body).digest('hex');
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6897);
/** What a repository is and which branches it has: read once, so that all else speaks of one moment. */




/**
 * @throws Failure without a repository, in a bare one, and with a git that is too old: 2.25 is what Ubuntu 20.04 has.
 */
async function openRepository(directory) {
    // Old versions print an option that they do not know as it is; then ids have 40 digits.
    const asked = ['--is-bare-repository', '--is-inside-work-tree', '--is-shallow-repository', '--show-object-format'];
    const [[bare, inside, shallow, format]] = await Promise.all([
        (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(directory, ['rev-parse', ...asked]),
        requireVersion(directory),
    ]);
    if (bare === 'true' || inside !== 'true') {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('no-working-tree', `"${directory}" is not in a working tree`, 'run this in a clone that has files, or: git worktree add');
    }
    const [root, gitDirectory, refs] = await Promise.all([
        gitPath(directory, ['rev-parse', '--show-toplevel']),
        gitPath(directory, ['rev-parse', '--absolute-git-dir']),
        readRefs(directory),
    ]);
    const head = await readHead(root, gitDirectory, refs.local);
    const zeros = '0'.repeat(format === 'sha256' ? 64 : 40);
    return { root, gitDirectory, shallow: shallow === 'true', head, ...refs, zeros };
}
async function requireVersion(directory) {
    const [said = ''] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(directory, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
    if (Number(major) < 2 || (Number(major) === 2 && Number(minor) < 25)) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H('git-too-old', `"${said}" is too old`, 'install git 2.25 or newer');
    }
}
/** Paths may hold anything, a newline too; only the last one is git's. */
async function gitPath(directory, args) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, args)).toString('utf8').replace(/\r?\n$/, '');
}
async function readRefs(root) {
    const local = new Map();
    const remote = new Map();
    let originHead;
    const format = '--format=%(objecttype) %(objectname) %(refname) %(symref)';
    const lines = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(root, ['for-each-ref', format, 'refs/heads/', 'refs/remotes/origin/']);
    for (const line of lines) {
        // No name of a ref holds a space: https://git-scm.com/docs/git-check-ref-format
        const [type, commit = '', bytes = '', symref = ''] = line.split(' ');
        const name = Buffer.from(bytes, 'latin1').toString('utf8');
        if (name === 'refs/remotes/origin/HEAD') {
            if (symref.startsWith('refs/remotes/origin/'))
                originHead = symref.slice('refs/remotes/origin/'.length);
        }
        else if (type === 'commit' && name.startsWith('refs/heads/'))
            local.set(name.slice('refs/heads/'.length), commit);
        else if (type === 'commit')
            remote.set(name.slice('refs/remotes/origin/'.length), commit);
    }
    return { local, remote, ...(originHead === undefined ? {} : { originHead }) };
}
async function readHead(root, gitDirectory, local) {
    const [symbolic = ''] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(root, ['symbolic-ref', '-q', 'HEAD'], { codes: [0, 1] });
    const merging = ((await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, 'MERGE_HEAD'))) ?? '').split('\n').filter((id) => id !== '');
    const name = Buffer.from(symbolic, 'latin1').toString('utf8');
    if (name.startsWith('refs/heads/')) {
        const branch = name.slice('refs/heads/'.length);
        return { branch, commit: local.get(branch) ?? null, merging };
    }
    const [commit] = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitLines */ .Q)(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1] });
    const branch = await rebasedBranch(gitDirectory);
    return { ...(branch === undefined ? {} : { branch }), commit: commit ?? null, merging };
}
/** A rebase works on a detached head and keeps the name of its branch aside, as `git status` reads it too. */
async function rebasedBranch(gitDirectory) {
    for (const kept of ['rebase-merge', 'rebase-apply']) {
        const name = (await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, kept, 'head-name')))?.trim();
        if (name?.startsWith('refs/heads/'))
            return name.slice('refs/heads/'.length);
    }
    return undefined;
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readStatus)
/* harmony export */ });
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6462);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6897);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);



/**
 * Paths whose state differs from the last commit, by `git status --porcelain=v2`, which is stable across versions and settings:
 * https://git-scm.com/docs/git-status#_porcelain_format_version_2. A path that ends with a slash is another repository.
 */
async function readStatus(root, below) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)(root, [
        ...['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--no-ahead-behind'],
        // What is uncommitted inside of a submodule is its own business; which commit of it is checked out is ours.
        '--ignore-submodules=dirty',
        ...(below === undefined ? [] : ['--', below]),
    ]);
    const states = new Map();
    for (const record of (0,_path_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nulSeparated */ .$Y)(output)) {
        const [path, state] = parse(record) ?? [];
        if (path === undefined || state === undefined)
            continue;
        // Taken out of the index and still there: git tells of it twice.
        const told = states.get(path);
        states.set(path, told ? { ...told, work: state.work ?? told.work } : state);
    }
    return states;
}
function parse(record) {
    if (record.startsWith('? '))
        return [record.slice(2), { head: null, index: null, work: {} }];
    if (record.startsWith('1 ')) {
        const [fields, path] = split(record, 8);
        const [, xy = '', , headMode = '', indexMode = '', workMode = '', headId = '', indexId = ''] = fields;
        const index = entry(indexMode, indexId);
        const same = xy[1] === '.' && index !== null;
        const work = workMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .s ? null : { mode: workMode, ...(same ? { oid: index.oid } : {}) };
        return [path, { head: entry(headMode, headId), index, work }];
    }
    if (record.startsWith('u ')) {
        const [fields, path] = split(record, 10);
        const [, , , , oursMode = '', , workMode = '', , oursId = ''] = fields;
        return [
            path,
            { head: entry(oursMode, oursId), index: undefined, work: workMode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .s ? null : { mode: workMode } },
        ];
    }
    return undefined;
}
/** So many fields by spaces, then the path, which may hold spaces too. */
function split(record, count) {
    let at = -1;
    for (let field = 0; field < count; field++)
        at = record.indexOf(' ', at + 1);
    return [record.slice(0, at).split(' '), record.slice(at + 1)];
}
function entry(mode, oid) {
    return mode === _diff_js__WEBPACK_IMPORTED_MODULE_0__/* .ABSENT */ .s ? null : { mode, oid };
}


/***/ })

};
