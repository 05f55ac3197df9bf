export const id = 6867;
export const ids = [6867];
export const modules = {

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeBranch: () => (/* binding */ judgeBranch)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/facts/snapshot.js
var facts_snapshot = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/core/globs/glob.js + 1 modules
var glob = __webpack_require__(4982);
// EXTERNAL MODULE: ./lib/core/judge/ruling.js
var ruling = __webpack_require__(8650);
// EXTERNAL MODULE: ./lib/core/plan/scope.js
var scope = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/plan/shared-files.js
var shared_files = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/core/progress/base-plans.js
var base_plans = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/core/progress/plan-state.js
var plan_state = __webpack_require__(4712);
// EXTERNAL MODULE: ./lib/core/progress/shared-commits.js
var shared_commits = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/core/rules/branch-clash.js
var branch_clash = __webpack_require__(8831);
// EXTERNAL MODULE: ./lib/core/rules/owned-path.js
var owned_path = __webpack_require__(2032);
// EXTERNAL MODULE: ./lib/core/text/shell.js
var shell = __webpack_require__(7421);
;// CONCATENATED MODULE: ./lib/core/guard/judged-paths.js
/** Judges single paths of the branch that is checked out, by the rules of `check` that look at paths. */












function judgePaths(snapshot, known, options) {
    // Only a warning needs to know which files have conflict markers.
    const facts = { ...known, conflicted: () => false };
    const basePlans = (0,base_plans/* basePlansAt */.nx)(snapshot.base.commit, snapshot, facts);
    if (basePlans === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const { plans } = basePlans;
    const judgement = (0,base_plans/* withoutVerdicts */.HT)(basePlans, [], snapshot.notes);
    const pull = snapshot.pulls.find((each) => (0,facts_snapshot/* isTested */.eW)(each, snapshot));
    const branch = pull?.branch ?? '';
    if (!pull)
        return { refused: [], branch, judgement };
    if (plans.problems.length > 0)
        return { refused: underBrokenPlans(pull, plans.problems, options), branch, judgement };
    if (plans.open.length === 0)
        return { refused: [], branch, judgement };
    if (!pull.changes.complete)
        return { refused: [unknownChanges(pull.changes.reason, branch)], branch, judgement };
    const straight = (0,plan_state/* planStateOf */.M)(plans, snapshot, facts);
    if (straight === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const stacked = (0,shared_commits/* withStackedBranches */.G)(plans, straight);
    if (stacked === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const planState = stacked === snapshot ? straight : (0,plan_state/* planStateOf */.M)(plans, stacked, facts);
    if (planState === facts_facts/* PENDING */.eG)
        return facts_facts/* PENDING */.eG;
    const own = stacked.pulls.find((each) => (0,facts_snapshot/* isTested */.eW)(each, stacked)) ?? pull;
    return { ...judgeIn(planState, own, options), branch, judgement };
}
function underBrokenPlans(pull, problems, options) {
    const [first] = problems;
    const where = first?.at ? `${first.at.path}:${first.at.line}: ` : '';
    return changesOf(pull, options).flatMap(({ path, kind }) => (0,scope/* isPlanFile */.cx)(path)
        ? []
        : {
            path,
            kind,
            rule: 'plans-broken',
            message: `"${path}" cannot be checked, because a plan is broken: ${where}${first?.message ?? ''}`,
            ways: [first?.hint ?? '', 'Until the plan is fixed on the base branch, only plan files can be changed.'],
        });
}
function unknownChanges(reason, branch) {
    const message = `Nothing can be checked on branch "${branch}", because ${reason}.`;
    return { path: '', rule: 'incomplete-files', message, ways: ['Start the branch from the base branch.'] };
}
function judgeIn(planState, pull, options) {
    const role = planState.roleOf(pull);
    const changes = changesOf(pull, options);
    if (role.kind === 'clash') {
        const findings = branch_clash/* branchClash */.Y.judge(pull, planState).map((draft) => (0,ruling/* findingOn */.Vv)(pull, branch_clash/* branchClash */.Y.id, draft));
        return {
            refused: changes.flatMap(({ path, kind }) => findings.map((each) => refusedBy({ ...each, path, kind }, []))),
        };
    }
    const progress = role.kind === 'outsider' ? undefined : role.progress;
    const settings = options.protectsSettings
        ? changes.flatMap((each) => settingsIn(each.path, each.kind, progress))
        : [];
    const settled = new Set(settings.map(({ path }) => path));
    const others = changes.filter(({ path }) => !settled.has(path));
    const findings = progress ? onItem(pull, progress, planState, new Set(others.map(({ path }) => path))) : onUnlisted();
    const refused = findings
        .filter(({ severity }) => severity === 'error')
        .map((each) => refusedBy(each, waysFor(each, planState, progress)));
    return { refused: [...settings, ...refused], ...(role.kind === 'outsider' ? { unlisted: role.why } : {}) };
    function onUnlisted() {
        return [owned_path/* ownedPath */.bD, owned_path/* tooManyPaths */.Gj].flatMap(({ id, judge }) => judge(pull, others, planState).map((draft) => (0,ruling/* findingOn */.Vv)(pull, id, draft)));
    }
}
function onItem(pull, progress, planState, wanted) {
    const subject = planState.itemPull(pull, progress);
    return subject.changes.filter(({ path }) => wanted.has(path)).flatMap((each) => (0,ruling/* ruleChange */.Nn)(each, subject, planState));
}
function changesOf({ changes }, { wanted }) {
    if (!changes.complete)
        return [];
    // Git may give a path another letter case or Unicode form when it adds it.
    const folded = wanted && new Set([...wanted].map(glob/* fold */.AU));
    return (0,plan_state/* byPath */.f)(changes.list).filter(({ path }) => folded?.has((0,glob/* fold */.AU)(path)) ?? true);
}
function refusedBy(finding, ways) {
    const { path = '', kind, rule, message } = finding;
    return { path, ...(kind ? { kind } : {}), rule, message, ways, finding };
}
function settingsIn(path, kind, progress) {
    const what = (0,shared_files/* settingsAt */.z1)(path);
    const item = progress?.item;
    if (what === undefined || (item?.dropped === undefined && item && (0,scope/* namesExactly */.J_)(item.scope, kind, path)))
        return [];
    const message = `"${path}" is ${what}, so an agent may not ${kind} it.`;
    return [{ path, kind, rule: 'settings', message, ways: ['Ask a person to change it.'] }];
}
const MOST_GLOBS = 6;
/** Which files to change instead, whose the file is, and how to ask for it. */
function waysFor(finding, planState, progress) {
    const { path = '', kind = 'modify', rule, remedy } = finding;
    const base = planState.snapshot.base.branch;
    const owners = planState.owners.filter(({ item }) => item !== progress?.item && (0,scope/* touchedGlob */.VT)(item.scope, path) !== undefined);
    const leave = owners.slice(0, 2).map(({ item }) => `It belongs to ${itemName(item)}: leave it to that item.`);
    // The message names the owner already.
    if (!progress)
        return owners.length > 0 ? ['Leave it to that item.'] : [];
    const { item, plan } = progress;
    if (rule === 'plan-changed')
        return [`Change plans in a separate pull request into "${base}".`];
    if (rule === 'stale-base')
        return [remedy];
    if (rule === 'do-not-touch')
        return [...leave, `Leave it as it is, or ask for another constraint in the plan on "${base}".`];
    if (item.dropped !== undefined)
        return ['Stop working on this item.'];
    const amend = `If the item needs this change, ask for a wider scope. The command "parallel-work amend ${plan.id}/${item.item} ${(0,shell/* shellWord */.r)(path)} --kind ${kind}" prints the edit of the plan, which counts once it is on "${base}".`;
    return [`Stay in the scope of item "${item.item}": ${scopeWords(item)}.`, ...leave, amend];
}
function itemName({ plan, item, branches: [branch] }) {
    return `item "${item}" of plan "${plan}"${branch === undefined ? '' : ` (branch "${branch}")`}`;
}
function scopeWords({ scope }) {
    const lists = ['any', 'create', 'modify', 'delete'].flatMap((kind) => {
        const globs = scope[kind];
        if (globs.length === 0)
            return [];
        const more = globs.length - MOST_GLOBS;
        const names = [...globs.slice(0, MOST_GLOBS), ...(more > 0 ? [`${more} more`] : [])];
        return [`${kind === 'any' ? 'change' : kind} ${names.join(', ')}`];
    });
    return lists.join('; ');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/shell/git/git.js + 1 modules
var git = __webpack_require__(3137);
// EXTERNAL MODULE: ./lib/shell/git/if-there.js
var if_there = __webpack_require__(3345);
;// CONCATENATED MODULE: ./lib/shell/git/plan-folder.js
/** Whether a repository has a plan folder, if no base or no commit can be found in which to read it. */





const REVISIONS = ['HEAD', 'origin/HEAD', 'main', 'master', 'origin/main', 'origin/master'];
async function hasPlanFolder(root) {
    const isThere = await (0,if_there/* ifThere */.y)((0,promises_.lstat)((0,external_node_path_.join)(root, plan/* PLAN_DIRECTORY */.AG)));
    return isThere !== undefined || hasCommittedPlanFolder(root);
}
async function hasCommittedPlanFolder(root) {
    const input = REVISIONS.map((revision) => `${revision}:${plan/* PLAN_DIRECTORY */.AG}\n`).join('');
    const lines = await (0,git/* gitLines */.QS)(root, ['cat-file', '--batch-check'], { input });
    return lines.some((line) => !line.endsWith(' missing'));
}

// EXTERNAL MODULE: ./lib/shell/git/source.js + 10 modules
var git_source = __webpack_require__(2120);
// EXTERNAL MODULE: ./lib/commands/ask.js
var ask = __webpack_require__(7435);
;// CONCATENATED MODULE: ./lib/commands/cli/guarded-branch.js
/** Judges paths of the branch that is checked out in one working tree, for the layers of `guard`. */






/** Undefined if the repository has no commit yet, or neither a base branch nor a plan. */
async function judgeBranch({ base, wanted, protectsSettings, ...place }) {
    const source = (0,git_source/* gitSource */.Y)({
        ...place,
        subject: 'current',
        settings: { agents: [] },
        ...(base === undefined ? {} : { base }),
    });
    const options = { protectsSettings, ...(wanted ? { wanted } : {}) };
    try {
        const { result } = await (0,ask/* askUntilKnown */.j)(source, (snapshot) => (0,facts_facts/* withFacts */.Qj)(snapshot, (facts) => judgePaths(snapshot, facts, options)));
        return result;
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H && (await isUnplanned(error, place.directory)))
            return undefined;
        throw error;
    }
}
/** Before the first commit, the plan in the working tree is a draft. */
async function isUnplanned({ code }, directory) {
    if (code === 'unborn')
        return !(await hasCommittedPlanFolder(directory));
    return code === 'base' && !(await hasPlanFolder(directory));
}


/***/ }),

/***/ 2697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Finds the known word that a misspelt one most likely means.
 * @param most the number of typing errors to accept. The default is one for every three letters
 */
function nearest(word, known, most) {
    const wanted = word.slice(0, 64).toLowerCase();
    let best;
    let bestDistance = (most ?? Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const each of known) {
        // At least this many letters have to be added.
        if (Math.abs(wanted.length - each.length) >= bestDistance)
            continue;
        const distance = distanceOf(wanted, each.toLowerCase());
        if (distance < bestDistance) {
            best = each;
            bestDistance = distance;
        }
    }
    return best;
}
/** The number of letters to add, remove, change, or swap with the next one. */
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

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ folderLines)
/* harmony export */ });
/* unused harmony exports byFolder, folderWords */
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8060);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5703);
/** Shows many paths as a few folders, because nobody reads the names of hundreds of files. */


/** Groups paths by their first folder. Each group has the deepest folder that contains all its paths; the largest group is first. */
function byFolder(entries) {
    const groups = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(entries, ({ path }) => path.slice(0, path.indexOf('/') + 1));
    return [...groups.values()]
        .map((each) => ({ folder: commonFolder(each.map(({ path }) => path)), entries: each }))
        .sort((one, other) => other.entries.length - one.entries.length);
}
function commonFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/') + 1);
    while (folder !== '' && !others.every((path) => path.startsWith(folder)))
        folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
    return folder;
}
/** `2,990 more in "node_modules/" (is it missing in .gitignore?)` */
function folderWords({ folder, entries }) {
    const count = entries.length.toLocaleString('en-US');
    if (folder === '')
        return `${count} more in the root of the repository`;
    const isNew = entries.every(({ kind }) => kind === 'create');
    return `${count} more in "${folder}"${isNew && entries.length >= MANY ? ' (is it missing in .gitignore?)' : ''}`;
}
/** This many new files in one folder were probably made by a tool. */
const MANY = 50;
const MOST_FOLDERS = 10;
/** Describes the first few folders and the number of other paths. */
function folderLines(entries) {
    const { shown, more } = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(byFolder(entries), MOST_FOLDERS);
    const left = entries.length - shown.reduce((sum, each) => sum + each.entries.length, 0);
    return [
        ...shown.map(folderWords),
        ...(more > 0 ? [`${left.toLocaleString('en-US')} more in ${more} other folders`] : []),
    ];
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/** Makes foreign text harmless wherever it is shown: file names, branch names, titles, plan text. */

const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text on one line, with invisible characters written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
function visible(text) {
    return text.replace(_plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_INVISIBLE */ .Si, (each) => NAMED[each] ?? escaped(each.codePointAt(0) ?? 0));
}
/** The same for several lines. Line ends and tabs are kept. */
function visibleLines(text) {
    return text.split(/\r\n|\n/).map((line) => line.split('\t').map(visible).join('\t'));
}
function escaped(codePoint) {
    const hex = codePoint.toString(16);
    if (codePoint < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return codePoint < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
/**
 * A line for the log of a runner. The runner takes a line that begins with `::` (after white space) for a command, and the
 * older form `##[` anywhere in a line.
 */
function logLine(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/, '$1\\x3a')
        .replaceAll('##[', '##\\x5b');
}
/**
 * At most `max` UTF-16 units, including the note at the end. GitHub's limits count characters, of which there are never
 * more. Never cuts inside a character as a reader sees it.
 */
function cut(text, max) {
    if (text.length <= max)
        return text;
    const room = max - note(text.length).length;
    if (room < 1)
        return text.slice(0, border(text, max));
    const kept = text.slice(0, border(text, room));
    return kept + note(lengthInCodePoints(text.slice(kept.length)));
}
/** At most `max` UTF-16 units with `…` at the end, for places too small for a count. */
function shortened(text, max) {
    return text.length <= max ? text : `${text.slice(0, border(text, max - 1))}…`;
}
function note(count) {
    return `… (${count} characters cut)`;
}
function lengthInCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The last place up to `index` at which the text can be cut. Looks back at most 100 units, for letters with many accents. */
function border(text, index) {
    const from = Math.max(0, index - 100);
    const start = graphemes.segment(text.slice(from, index + 100)).containing(index - from)?.index ?? 0;
    if (start > 0)
        return from + start;
    const splitsPair = /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index));
    return splitsPair ? index - 1 : index;
}
/** The first `max` entries, and the number of the others. */
function firstOf(list, max) {
    return { shown: list.slice(0, max), more: Math.max(0, list.length - max) };
}


/***/ })

};
