export const id = 8800;
export const ids = [8800];
export const modules = {

/***/ 4547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** A test keeps this equal to package.json. Reading that file at run time would depend on where the bundle is. */
const VERSION = '0.1.0';


/***/ }),

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gu: () => (/* binding */ GLOB_OPTIONS),
  AU: () => (/* binding */ fold),
  kT: () => (/* binding */ forbids),
  c$: () => (/* binding */ isLiteral),
  l1: () => (/* binding */ literalPath),
  cK: () => (/* binding */ matches),
  S: () => (/* binding */ matchesFolded),
  gN: () => (/* binding */ parentOf),
  M2: () => (/* binding */ withParents)
});

// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(8060);
;// CONCATENATED MODULE: ./lib/core/globs/bounded-cache.js
/** Remembers what was made of foreign text. A run may meet any amount of that, so beyond a bound it begins again. */
/** @param weightOf of all values together at most `most` are kept, or one that weighs more */
function boundedCache(most, weightOf) {
    const known = new Map();
    let weight = 0;
    return {
        get: (key) => known.get(key),
        set(key, value) {
            weight += weightOf(value);
            if (weight > most) {
                known.clear();
                weight = weightOf(value);
            }
            known.set(key, value);
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/globs/glob.js
/** Glob matching, with the same minimatch options everywhere. `plan/glob-problems.ts` checks which globs a plan may contain. */



/**
 * With `dot`, `src/**` also owns `src/.env`. Without `nonegate`, `!(a|b)/x` would negate the whole glob. Without `nocomment`,
 * `#x` would match nothing. `platform` makes the answer the same on every machine.
 */
const GLOB_OPTIONS = {
    dot: true,
    nonegate: true,
    nocomment: true,
    platform: 'linux',
};
/** Alternatives that are kept: some of them take several kilobytes. */
const MOST_KEPT = 40_000;
/** The cache of the `minimatch()` function holds only 512 patterns. With more it is 17 times slower (measured). */
const exact = boundedCache(MOST_KEPT, ({ matcher: { set } }) => set.length);
const folded = boundedCache(MOST_KEPT, ({ set }) => set.length);
/** For allowed paths: letter case and Unicode form count. */
function matches(glob, path) {
    const { matcher, folder } = (0,maps/* remembered */.HK)(exact, glob, () => exactGlob(new esm/* Minimatch */.VR(glob, GLOB_OPTIONS)));
    // Most globs are asked about many paths of other folders. For minimatch, several slashes are one.
    if (!path.startsWith(folder) && !path.includes('//'))
        return false;
    return matcher.match(path);
}
function exactGlob(matcher) {
    const [names = [], ...others] = matcher.set;
    const end = names.findIndex((name) => typeof name !== 'string');
    const fixed = others.length > 0 ? [] : names.slice(0, end);
    return { matcher, folder: fixed.map((name) => `${String(name)}/`).join('') };
}
/** For forbidden paths: whether the glob matches the path or a directory above it, ignoring letter case and Unicode form. */
function forbids(glob, path) {
    return withParents(path).some((each) => matchesFolded(glob, each));
}
/** Ignores letter case and Unicode form. */
function matchesFolded(glob, path) {
    const matcher = (0,maps/* remembered */.HK)(folded, glob, () => new esm/* Minimatch */.VR(glob.normalize('NFC'), { ...GLOB_OPTIONS, nocase: true }));
    return matcher.match(path.normalize('NFC')) || matcher.match(fold(path));
}
/** Whether the glob matches only one path, which is then its text without escapes. */
function isLiteral(glob) {
    return !/[*?[\]{}]|[@!+]\(/.test(glob.replace(/\\./g, ''));
}
function literalPath(glob) {
    return esm/* minimatch */.xF.unescape(glob);
}
/**
 * Equal for two paths that cannot exist side by side on a disk that ignores letter case or Unicode form (macOS, Windows).
 * Upper case comes first, because only that turns "ß" into "SS" and the long "ſ" into "S".
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
/** `a/b/c` → `a/b`, `a` → the empty name of the root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   BC: () => (/* binding */ append),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** Helpers for maps that are filled step by step. */
/** The value of a key, which is made on first use. */
function remembered(known, key, make) {
    let value = known.get(key);
    if (value === undefined) {
        value = make();
        known.set(key, value);
    }
    return value;
}
function append(lists, key, value) {
    remembered(lists, key, () => []).push(value);
}
/** The list of a key. It is empty if there is none. */
function listAt(lists, key) {
    return lists.get(key) ?? [];
}
/** Groups values by key and keeps their order. No group is empty. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ isDetached),
/* harmony export */   B6: () => (/* binding */ branchProblems),
/* harmony export */   G8: () => (/* binding */ detachedName),
/* harmony export */   Lu: () => (/* binding */ claimProblems),
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   Yp: () => (/* binding */ detachedPath),
/* harmony export */   ob: () => (/* binding */ claimMatches),
/* harmony export */   rz: () => (/* binding */ isGlobClaim),
/* harmony export */   u4: () => (/* binding */ MOST_BRANCH_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Branch names and globs that a plan may contain, by the rules of `git check-ref-format`. */



/** GitHub allows no longer names: a ref has at most 255 bytes, with its prefix. */
const MOST_BRANCH_CHARACTERS = 244;
/** A claim with one of these characters is a glob. Without them it matches only itself. */
function isGlobClaim(claim) {
    return /[*?[{]|[@!+]\(/.test(claim);
}
/** Whether a claim matches the branch. Letter case counts, as in Git. */
function claimMatches(claim, branch) {
    return isGlobClaim(claim) ? (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(claim, branch) : claim === branch;
}
/** Whether a branch belongs to an item. */
function claims({ branches }, branch) {
    return branches.some((claim) => claimMatches(claim, branch));
}
/** The name of a working tree with a detached head. It contains spaces, so it equals no branch and no claim. */
function detachedName(commit, path) {
    return `detached working tree ${path === undefined ? '' : `"${path}" `}at ${commit.slice(0, 10)}`;
}
/** The path in such a name: of a working tree other than the current one. */
function detachedPath(branch) {
    return /^detached working tree "(.*)" at [0-9a-f]+$/s.exec(branch)?.[1];
}
function isDetached(branch) {
    return branch.startsWith('detached working tree ');
}
function claimProblems(claim) {
    return isGlobClaim(claim) ? globClaimProblems(claim) : branchProblems(claim);
}
function branchProblems(name) {
    const about = (message, hint) => [{ message: `The branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} ${message}.`, hint }];
    if (name.trim() === '')
        return [{ message: 'The branch is empty.', hint: 'Write the name of a branch.' }];
    if (name.length > MOST_BRANCH_CHARACTERS)
        return about(`is longer than ${MOST_BRANCH_CHARACTERS} characters`, 'Use a shorter name.');
    const long = longForm(name);
    if (long)
        return about(`is written ${long.how}`, `Write the short name: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(long.short)}.`);
    const fault = nameFault(name);
    return fault ? about(fault, 'Use a name that git accepts, such as "feat/profile-api".') : [];
}
/** Recognizes branches as Git and GitHub show them elsewhere: `refs/heads/x`, `origin/x`, `owner:x`. */
function longForm(name) {
    const [, ref] = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(name) ?? [];
    if (ref !== undefined)
        return { how: 'as a full ref name', short: ref };
    const [, tracked] = /^(?:remotes\/)?origin\/(.+)$/.exec(name) ?? [];
    if (tracked !== undefined)
        return { how: 'with its remote', short: tracked };
    const [, owned] = /^[A-Za-z0-9][\w-]*:(.+)$/.exec(name) ?? [];
    return owned === undefined ? undefined : { how: 'with its owner', short: owned };
}
/** See `git help check-ref-format`, and `git branch`, which takes no "HEAD" and no leading "-". */
function nameFault(name) {
    if ((0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenCharacter */ .g1)(name) || /[\t\n\r]/.test(name))
        return 'contains a hidden character';
    const bad = /[ ~^:?*[\\]/.exec(name);
    if (bad)
        return bad[0] === ' ' ? 'contains a space' : `contains "${bad[0]}"`;
    if (name.includes('..'))
        return 'contains ".."';
    if (name.includes('@{'))
        return 'contains "@{"';
    if (name === '@' || name === 'HEAD')
        return 'is a reserved name in git';
    if (name.startsWith('-'))
        return 'begins with "-"';
    if (name.startsWith('/') || name.endsWith('/') || name.includes('//'))
        return 'begins or ends with "/", or contains "//"';
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
        { message: `The branch glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(claim)} ${message}.`, hint },
    ];
    const problems = (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(claim);
    if (problems.length > 0)
        return problems;
    const long = longForm(claim);
    if (long)
        return about(`is written ${long.how}`, `Write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(long.short)}.`);
    const first = claim.split('/', 1)[0] ?? '';
    if (first === claim || isGlobClaim(first)) {
        return about('must begin with a literal folder name', 'Begin with plain text and "/", such as "copilot/avatar-*".');
    }
    // Some characters that no name can contain are syntax of globs. The rest must be valid in a name.
    const plain = claim.replace(/\[[!^]?/g, 'x').replace(/[*?]/g, 'x');
    const fault = nameFault(plain.replace(/@\{/g, 'x'));
    return fault ? about(`matches no branch: it ${fault}`, 'Use a glob of names that git accepts.') : [];
}


/***/ }),

/***/ 4754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ pathProblems),
/* harmony export */   V$: () => (/* binding */ globProblems),
/* harmony export */   XE: () => (/* binding */ HOW_TO_WRITE_GLOBS),
/* harmony export */   Z8: () => (/* binding */ MOST_PLAN_ALTERNATIVES),
/* harmony export */   iN: () => (/* binding */ exactGlob),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   ks: () => (/* binding */ MOST_GLOB_CHARACTERS),
/* harmony export */   sV: () => (/* binding */ hasTooManyAlternatives)
/* harmony export */ });
/* unused harmony export MOST_ALTERNATIVES */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4924);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1304);
/* harmony import */ var _regular_expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6682);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/**
 * Refuses globs that minimatch would not match as their author meant, and globs that would make the exact proof too
 * expensive (measured: nested `!(…)`, many `**`, many alternatives in braces).
 */






const MOST_GLOB_CHARACTERS = 512;
const MOST_ALTERNATIVES = 256;
/** Counts the alternatives of all globs of a plan. Each is matched and proved like a glob of its own. */
const MOST_PLAN_ALTERNATIVES = 20_000;
const MOST_GLOBSTARS = 8;
const MOST_NEGATIONS = 4;
const MOST_EXTGLOB_DEPTH = 4;
/** Returns nothing if the glob is valid. Checks the length first, so the work is limited. */
function globProblems(glob) {
    const problems = problemsAsGlob(glob);
    if (problems.length === 0 || glob.length > MOST_GLOB_CHARACTERS || !(0,_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .isRegularExpression */ .Xp)(glob))
        return problems;
    const form = (0,_regular_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .globOfExpression */ .IV)(glob);
    const usable = form !== undefined && problemsAsGlob(form).length === 0;
    return [
        {
            message: `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} is a regular expression.`,
            hint: usable ? `Write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(form)}.` : `${HOW_TO_WRITE_GLOBS}.`,
        },
    ];
}
const HOW_TO_WRITE_GLOBS = 'Write a glob: "*" for any text in a name, "**" for any folders, "{a,b}" for one of several texts';
function problemsAsGlob(glob) {
    if (glob.trim() === '')
        return [{ message: 'The glob is empty.', hint: 'Remove it, or write the path of a file.' }];
    if (glob.length > MOST_GLOB_CHARACTERS) {
        const message = `The glob has ${glob.length} characters, but at most ${MOST_GLOB_CHARACTERS} are allowed.`;
        return [{ message, hint: 'Split it into several globs.' }];
    }
    if (/[\n\r\t]/.test(glob)) {
        return [{ message: `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} contains a line break or a tab.`, hint: 'Write it on one line.' }];
    }
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .hiddenCharacter */ .g1)(glob);
    if (hidden) {
        return [
            {
                message: `The glob contains the hidden character ${hidden.name}.`,
                hint: 'Remove it. No scope can allow a path with this character.',
            },
        ];
    }
    if (/^!(?!\()/.test(glob)) {
        const message = `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} begins with "!", which does not exclude anything here.`;
        return [{ message, hint: `To exclude files, add a line under "scope": ${(0,_quoting_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptLine */ .UW)(glob)}.` }];
    }
    const spelling = spellingFault(glob);
    if (spelling) {
        const fixed = corrected(glob);
        const usable = fixed !== glob && problemsAsGlob(fixed).length === 0;
        return [
            {
                message: `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} ${spelling}.`,
                hint: usable ? `Write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(fixed)}.` : HOW_TO_WRITE,
            },
        ];
    }
    return capProblems(glob);
}
const HOW_TO_WRITE = 'Write the path from the root of the repository, with "/" between its parts.';
/** Why minimatch never matches it on a path of Git, which has neither empty segments nor "." and "..". */
function spellingFault(glob) {
    if (/^[A-Za-z]:[\\/]/.test(glob))
        return 'begins with a drive letter';
    if (separatorBackslash(glob) >= 0)
        return 'contains a backslash, but the parts of a path are separated by "/"';
    if (glob.startsWith('#'))
        return 'begins with "#"';
    if (glob.startsWith('/'))
        return 'begins with "/", but paths are relative to the root of the repository';
    if (glob.endsWith('/'))
        return 'ends with "/", so it matches no file';
    if (glob.includes('//'))
        return 'contains "//"';
    if (glob !== glob.trim())
        return 'begins or ends with white space';
    const segments = glob.split('/');
    if (segments.includes('.'))
        return 'contains the segment "."';
    if (segments.includes('..'))
        return 'contains the segment ".."';
    return undefined;
}
function corrected(glob) {
    let fixed = glob.trim().replace(/^[A-Za-z]:(?=[\\/])/, '');
    fixed = fixed.replace(/(?:\\[0-3][0-7]{2})+/g, unquotedBytes);
    // After a slash or a wildcard, the backslash escapes the dot, as in a regular expression.
    if (/[/*?]/.test(fixed))
        fixed = fixed.replaceAll('\\.', '.');
    for (let at = separatorBackslash(fixed); at >= 0; at = separatorBackslash(fixed)) {
        fixed = `${fixed.slice(0, at)}/${fixed.slice(fixed.startsWith('\\\\', at) ? at + 2 : at + 1)}`;
    }
    const isFolder = fixed.endsWith('/');
    const segments = [];
    for (const segment of fixed.split('/')) {
        if (segment === '..') {
            // The path leaves the repository, or goes up from a segment with wildcards, so the correction is unknown.
            if (!/^[^*?[{(]+$/.test(segments.pop() ?? ''))
                return glob;
        }
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    fixed = segments.join('/').replace(/^#/, '\\#');
    return isFolder ? `${fixed}/**` : fixed;
}
/** Decodes names as Git prints them if they are not ASCII: `\303\266` → `ö`. */
function unquotedBytes(quoted) {
    const bytes = quoted.match(/[0-7]{3}/g)?.map((octal) => Number.parseInt(octal, 8)) ?? [];
    const text = new TextDecoder().decode(Uint8Array.from(bytes));
    return text.includes('\uFFFD') || _invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .HIDDEN */ .RG.test(text) ? quoted : text;
}
/** The first backslash outside a class that is meant as "/" and not as an escape, or -1. */
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
/** The index of the bracket that closes the class, or that of the opening one if it is not a class. */
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
/** Such a range never ends. */
function hasStepsOfZero(glob) {
    return /\.\.-?0+\}/.test(glob) && /\{[^{},]*\.\.[^{},]*\.\.-?0+\}/.test(glob);
}
function capProblems(glob) {
    if (hasStepsOfZero(glob)) {
        return [{ message: `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} has a range with a step of 0.`, hint: 'Remove the step.' }];
    }
    const rows = (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 });
    if (rows.length > MOST_ALTERNATIVES) {
        const message = `The braces of the glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} expand to more than ${MOST_ALTERNATIVES} globs.`;
        return [{ message, hint: 'Use a wildcard, or several globs with fewer braces.' }];
    }
    for (const row of rows) {
        const spelling = row === '' ? 'is empty' : spellingFault(row);
        if (spelling && row !== glob) {
            const message = `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} also expands to ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(row)}, which ${spelling}.`;
            return [{ message, hint: 'Write one glob for each meaning.' }];
        }
        const problem = rowProblem(glob, row);
        if (problem)
            return [problem];
    }
    return [];
}
function rowProblem(glob, row) {
    const about = (message, hint) => ({ message: `The glob ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(glob)} ${message}.`, hint });
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
                return about('does not close "["', `Add the "]", or write "\\[" for a plain bracket.`);
            at = end;
        }
        else if ('!@+?*'.includes(character) && row[at + 1] === '(') {
            if (character === '!') {
                negations++;
                if (open.length > 0)
                    return about('has a "!(…)" inside another group', 'Write "!(…)" only outside other groups.');
            }
            if (open.includes('!'))
                return about('has a group inside a "!(…)"', 'Put only plain text, wildcards and "|" into "!(…)".');
            open.push(character);
            if (open.length > MOST_EXTGLOB_DEPTH)
                return about(`has groups that are nested more than ${MOST_EXTGLOB_DEPTH} deep`, 'Use several globs.');
            at++;
        }
        else if (character === ')' && open.length > 0)
            open.pop();
        else if (character === '/' && open.length > 0) {
            return about(`has a "/" inside "${open[0]}(…)", where it cannot match`, open[0] === '!'
                ? 'Write a glob for what you mean, and list each path to leave out under "except".'
                : 'Use braces, as in "{a/b,c}", or several globs.');
        }
        else if (character === '*' && row[at + 1] === '*' && row[at + 2] !== '(') {
            globstars++;
            while (row[at + 1] === '*' && row[at + 2] !== '(')
                at++;
        }
    }
    if (open.length > 0)
        return about(`does not close "${open[0]}("`, `Add the ")", or write "\\(" for a plain parenthesis.`);
    if (globstars > MOST_GLOBSTARS)
        return about(`has ${globstars} times "**", but at most ${MOST_GLOBSTARS} are allowed`, 'Use fewer, or several globs.');
    if (negations > MOST_NEGATIONS)
        return about(`has ${negations} times "!(…)", but at most ${MOST_NEGATIONS} are allowed`, 'Use "except", or several globs.');
    return undefined;
}
/** Whether the braces of these globs expand to more globs than one plan may have. It stops counting there. */
function hasTooManyAlternatives(globs) {
    let count = 0;
    for (const glob of globs) {
        if (!glob.includes('{') || glob.length > MOST_GLOB_CHARACTERS || hasStepsOfZero(glob))
            continue;
        count += (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 }).length;
        if (count > MOST_PLAN_ALTERNATIVES)
            return true;
    }
    return false;
}
/** Escapes a path of the repository, so that brackets and stars in it are plain characters. */
function pathProblems(path) {
    if (path.trim() === '')
        return [{ message: 'The path is empty.', hint: 'Write the path of a file.' }];
    const isHidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .hiddenCharacter */ .g1)(path) !== undefined || /[\n\r\t]/.test(path);
    const spelling = isHidden ? 'contains a hidden character' : spellingFault(path.replace(/^#/, ''));
    if (!spelling)
        return [];
    const fixed = corrected(path);
    return [
        {
            message: `The path ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(path)} ${spelling}.`,
            hint: fixed === path ? HOW_TO_WRITE : `Write ${(0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedText */ .w0)(fixed)}.`,
        },
    ];
}
/**
 * A glob that matches only this path. A character that a plan cannot contain becomes "?", and a path that is too long
 * becomes a folder.
 */
function globOf(path) {
    const segments = path.split('/');
    const whole = withEdges(segments.map(escaped).join('/')).replace(/^([A-Za-z]):(?=[\\/])/, '[$1]:');
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
/**
 * Undefined if no glob matches exactly this path, because the path is too long or has characters that a plan cannot
 * contain.
 */
function exactGlob(path) {
    const glob = globOf(path);
    return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .literalPath */ .l1)(glob) === path ? glob : undefined;
}
/**
 * White space at the ends of a glob is refused as a mistake, and a name that reads like a regular expression is
 * ambiguous.
 */
function withEdges(glob) {
    return glob.replace(/^\s|\s$/g, '[$&]').replace(/^\^|\$$|(?<=\.)\+/g, '\\$&');
}
function escaped(segment) {
    return segment
        .replace(/[?*()[\]{}|\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
        .replace(/^[!#]/, '\\$&')
        .replace(_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_HIDDEN */ .p4, '?')
        .replaceAll('\uFFFD', '?')
        .replace(/^ (?= *$)/, '[ ]');
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ ALL_JOINERS),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   Si: () => (/* binding */ ALL_INVISIBLE),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   p4: () => (/* binding */ ALL_HIDDEN)
/* harmony export */ });
/** Defines which characters are invisible. Plans, paths and reports use this definition. */
/** Control and format characters, halves of surrogate pairs, line separators, and characters that fonts do not draw. */
const INVISIBLE_CLASS = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}';
/** Part of emoji and of words in some languages, because they select the form of the characters beside them. */
const JOINER_CLASS = '\\p{Variation_Selector}\\u200c\\u200d';
const INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'u');
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE_CLASS}]`, 'gu');
/** Characters that no plan may contain, and that no scope can allow in a path. */
const HIDDEN = new RegExp(`(?![${JOINER_CLASS}])[${INVISIBLE_CLASS}]`, 'u');
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
const ALL_JOINERS = new RegExp(`[${JOINER_CLASS}]`, 'gu');


/***/ }),

/***/ 1304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ quotingFault),
/* harmony export */   UW: () => (/* binding */ exceptLine),
/* harmony export */   kk: () => (/* binding */ quotedYaml),
/* harmony export */   tW: () => (/* binding */ sameLine)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);
/**
 * Recognizes globs that YAML reads as something else: `*.ts` is an alias, `!x` is a tag, and `{a,b}/**` is a map with
 * text after it.
 */


/** What YAML reads from the first character of a text that is not in quotes. */
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
/** The problem of the value around the offset, if that looks like a glob without quotes. */
function quotingFault(text, offset) {
    const value = valueAround(text, offset);
    if (!value)
        return undefined;
    const { raw, from, seen } = value;
    const place = { from, to: from + raw.length };
    if (raw.startsWith('!') && !raw.startsWith('!(')) {
        const message = `YAML reads ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(raw)} as ${seen}, and a scope has no globs that begin with "!".`;
        return {
            code: 'yaml-quote',
            message,
            hint: `To exclude files, add a line under "scope": ${exceptLine(raw)}.`,
            ...place,
        };
    }
    const message = `YAML reads ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(raw)} as ${seen}.`;
    return { code: 'yaml-quote', message, hint: `Put the glob in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(raw)}.`, ...place };
}
/** `!src/x` → `except: ["src/x"]`. */
function exceptLine(glob) {
    return `except: [${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(glob.replace(/^!+/, ''))}]`;
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
/** The innermost text after a dash, after "key: " or in the brackets of a list, up to where a reader sees its end. */
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
/** Quotes a text for YAML. Invisible characters become escapes, which only double quotes allow. */
function quotedYaml(text) {
    const shown = text.replace(/["\\]/g, '\\$&').replace(_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_JOINERS */ .Po, (joiner) => {
        const code = (joiner.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
    if (text.search(_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_JOINERS */ .Po) >= 0)
        return `"${shown}"`;
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ globOfExpression),
/* harmony export */   PO: () => (/* binding */ globstarsAlone),
/* harmony export */   Xp: () => (/* binding */ isRegularExpression)
/* harmony export */ });
/** Recognizes regular expressions where a glob is needed, and finds a glob with the same meaning. */
/** Signs that no glob needs: an anchor, ".+", "[^/]", "(?:", "\d" and the like, or ".*" before an escaped dot. */
function isRegularExpression(text) {
    return /^\^|[^\\]\$$|\.\+(?!\()|\[\^\/\]|\(\?:|\\[dwsDWS](?:[+*]|$)|\.\*\\\.|^\\\./.test(text);
}
/** Undefined if a part cannot be written as a glob. */
function globOfExpression(text) {
    const isAnchored = text.startsWith('^');
    const isEnded = /[^\\]\$$/.test(text);
    const body = text.replace(/^\^/, '').replace(/([^\\])\$$/, '$1');
    const glob = body
        .replace(/\(\?:/g, '(')
        .replace(/(?:\[\^\/\]|\[\\w[^\]]*\]|\\[dwS])[*+]\??/g, '*')
        .replace(/\\d/g, '[0-9]')
        .replace(/\.[*+]\??/g, '**')
        .replace(/([A-Za-z\d])\?/g, '{$1,}')
        .replace(/\(([^()]*)\)/g, (_, inside) => inside.includes('|') ? `{${inside.replaceAll('|', ',')}}` : inside)
        .replace(/\\([./_-])/g, '$1');
    const whole = `${!isAnchored && glob.startsWith('.') ? '**/*' : ''}${glob}${!isEnded && glob.endsWith('/') ? '**' : ''}`;
    return /[\\^$()|+]/.test(whole) ? undefined : globstarsAlone(whole);
}
/** Puts every `**` alone between slashes, so that it matches several folders: `src/**.ts` becomes `src`, `**`, `*.ts`. */
function globstarsAlone(glob) {
    return glob
        .replace(/\*{3,}(?!\()/g, '**')
        .replace(/(?<=[^/{,*\\])\*\*(?!\()/g, '*/**')
        .replace(/(?<![*\\])\*\*(?=[^/},(*])/g, '**/*');
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   g1: () => (/* binding */ hiddenCharacter),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   w0: () => (/* binding */ quotedText),
/* harmony export */   zU: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);

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
/** Whether the text contains a character that no plan may contain. Tabs and line breaks are allowed. */
function hiddenCharacter(text) {
    for (const match of text.matchAll(_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_HIDDEN */ .p4)) {
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
/** Writes out every character that would have an effect instead of being shown. */
function shown(text) {
    return text.replace(_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_INVISIBLE */ .Si, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** In double quotes, shortened if it is long. */
function quotedText(text) {
    const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    return `"${shown(cut)}"`;
}
function problemOf(source, fault) {
    const { code, message, hint } = fault;
    const at = { path: source.path, ...positionAt(source, fault.from) };
    return { code, message, hint, at, excerpt: excerptOf(source, fault.from, fault.to) };
}
/** The line before, the line itself, and a mark below the place. */
function excerptOf(source, from, to) {
    const { line, column } = positionAt(source, from);
    const width = String(line).length;
    const label = (text) => `${text.padStart(width + 2)} | `;
    const text = lineText(source, line);
    const start = Math.max(0, column - 1 - SHOWN_CHARACTERS / 2);
    const before = `${start > 0 ? '…' : ''}${shown(text.slice(start, column - 1))}`;
    const end = Math.min(column - 1 + Math.max(1, to - from), start + SHOWN_CHARACTERS);
    const marked = shown(text.slice(column - 1, end));
    const rows = [
        `${label(String(line))}${before}${shownFrom(text, column - 1, start + SHOWN_CHARACTERS)}`,
        `${label('')}${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`,
    ];
    if (line > 1)
        rows.unshift(`${label(String(line - 1))}${shownFrom(lineText(source, line - 1), 0, SHOWN_CHARACTERS)}`);
    return rows.map((row) => row.trimEnd()).join('\n');
}
function shownFrom(line, from, to) {
    return `${shown(line.slice(from, to))}${line.length > to ? '…' : ''}`;
}
/** A line without its line break. Lines count from 1. */
function lineText(source, line) {
    const end = source.lines[line];
    return source.text.slice(source.lines[line - 1] ?? 0, end === undefined ? undefined : end - 1).replace(/\r$/, '');
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ isWatched),
/* harmony export */   cf: () => (/* binding */ NO_PROGRESS),
/* harmony export */   mp: () => (/* binding */ openProgress)
/* harmony export */ });
const CLOCK = {
    now: () => performance.now(),
    after: (milliseconds, act) => {
        setTimeout(act, milliseconds).unref();
    },
};
/** A command that takes less prints no line. */
const WAIT = 2_000;
/** The line changes at most this often, because each branch may have something to say. */
const PAUSE = 100;
const NARROW = 80;
const ERASE = '\r\u001B[2K';
/**
 * Whether a person watches: both streams are a terminal that can erase a line, and no job runs this. An empty value counts as not set.
 */
function isWatched(stdout, stderr, env) {
    return stdout.isTTY === true && stderr.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
}
const NO_PROGRESS = { say: () => undefined, erase: () => undefined };
function openProgress(screen, clock = CLOCK) {
    const start = clock.now();
    let said = '';
    let shown = '';
    let next = start + WAIT;
    let isWaiting = false;
    const show = () => {
        isWaiting = false;
        if (said === shown)
            return;
        // A line that wraps cannot be erased.
        screen.write(`${ERASE}${said.slice(0, (screen.columns ?? NARROW) - 1)}`);
        shown = said;
        next = clock.now() + PAUSE;
    };
    return {
        say(text) {
            said = text;
            const left = next - clock.now();
            if (left <= 0)
                show();
            else if (!isWaiting) {
                isWaiting = true;
                clock.after(left, show);
            }
        },
        erase() {
            if (shown !== '')
                screen.write(ERASE);
            said = '';
            shown = '';
        },
    };
}


/***/ }),

/***/ 3099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* unused harmony export wantsColour */
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5643);
/** The streams of the command-line program. */


function openTerminal(stdout, stderr, env, progress = _progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PROGRESS */ .cf) {
    const afterErasing = (print) => (text) => {
        progress.erase();
        return print(text);
    };
    return {
        print: afterErasing(printer(stdout)),
        printError: afterErasing(printer(stderr)),
        progress,
        colours: picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(wantsColour(stdout, env)),
    };
}
/**
 * `NO_COLOR` (https://no-color.org) takes precedence over `FORCE_COLOR`, and both over what the stream supports. An
 * empty value counts as not set.
 */
function wantsColour(stream, env) {
    if (env['NO_COLOR'])
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced)
        return forced !== '0' && forced !== 'false';
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}
/**
 * Waits until everything is written, because buffered output is lost when a process with a pipe ends. A reader that has
 * gone (`| head -1`) is not an error. Any other error is thrown.
 */
function printer(stream) {
    // Errors reach the callbacks below too. Without a listener, the same error would end the process.
    stream.on('error', () => undefined);
    return (text) => new Promise((resolve, reject) => {
        stream.write(text, (error) => (error && !isGone(error) ? reject(error) : resolve()));
    });
}
function isGone(error) {
    const code = 'code' in error ? error.code : undefined;
    return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF';
}


/***/ })

};
