export const id = 9526;
export const ids = [9526];
export const modules = {

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
const MANY = 20;
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
/** Made when a text is cut, because making it takes 10 ms of every start. */
let graphemes;
/** The last place up to `index` at which the text can be cut. Looks back at most 100 units, for letters with many accents. */
function border(text, index) {
    const from = Math.max(0, index - 100);
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
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
