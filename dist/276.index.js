export const id = 276;
export const ids = [276];
export const modules = {

/***/ 7435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ askUntilKnown)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
/** Reads facts, judges, and reads what the judge still asks for: a few rounds, each one batch of questions. */


/** Most runs need four rounds. Only a revert of hundreds of files needs more. */
const MOST_ROUNDS = 40;
async function askUntilKnown(source, think, say = () => undefined) {
    try {
        return await askInRounds(source, think, say);
    }
    finally {
        source.end?.();
    }
}
async function askInRounds(source, think, say) {
    say(_core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__/* .READING_PLANS */ .ee);
    let snapshot = await source.start();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        say(_core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKING */ .dy);
        const attempt = think(snapshot);
        if ('value' in attempt)
            return { snapshot, result: attempt.value };
        say((0,_core_report_progress_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readingText */ .e4)(attempt.needs));
        snapshot = await source.answer(snapshot, attempt.needs);
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('undecided', `There are still open questions after ${MOST_ROUNDS} rounds of reading.`, 'Please report this, with the snapshot.');
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ notAFile),
/* harmony export */   A: () => (/* binding */ MOST_CONTENT_BYTES)
/* harmony export */ });
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/** What both sources say of a path that has no text to compare. */

/** Longer files are not compared. GitHub returns less than this of a file. */
const MOST_CONTENT_BYTES = 512 * 1024;
const KINDS = {
    [_facts_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FOLDER */ .L7]: 'It is a folder',
    '120000': 'It is a symbolic link',
    '160000': 'It is a submodule',
};
/** Undefined for a file. @param mode as Git writes it */
function notAFile(mode) {
    return KINDS[mode];
}


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ contractPaths),
  L: () => (/* binding */ contractStates)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
;// CONCATENATED MODULE: ./lib/core/contracts/compare.js
function compare(promised, declared, words) {
    if (promised.owner.length > 0 && promised.owner.at(-1) !== declared.owner.at(-1))
        return 'different';
    if (declared.isLocal === true)
        return 'different';
    if (promised.modifiers.some((each) => !declared.modifiers.includes(each)))
        return 'different';
    if (promised.receiver !== undefined && promised.receiver !== declared.receiver)
        return 'different';
    if (declared.isOpaque === true && promised.kind !== 'type') {
        if (promised.kind === 'value' && promised.type === undefined && promised.value === undefined)
            return 'same';
        if (promised.kind === 'value' && declared.type !== undefined)
            return isSameType(promised.type, declared.type, words) ? 'same' : 'different';
        return 'unknown';
    }
    if (promised.kind === 'value' && promised.type !== undefined && declared.declaredType !== undefined)
        return isSameType(promised.type, declared.declaredType, words) ? 'same' : 'different';
    if (promised.kind !== declared.kind)
        return 'different';
    if (promised.kind === 'type')
        return compareTypes(promised, declared, words);
    if (promised.kind === 'value') {
        if (promised.word !== undefined && declared.word !== undefined && promised.word !== declared.word)
            return 'different';
        const stated = declared.type ?? (declared.value === undefined ? undefined : words.typeOf(declared.value));
        if (stated !== undefined && !isSameType(promised.type, stated, words))
            return 'different';
        return promised.value === undefined || promised.value === declared.value ? 'same' : 'different';
    }
    return compareFunctions(promised, declared, words);
}
function compareTypes(promised, declared, words) {
    if (promised.word !== declared.word)
        return 'different';
    if (promised.generics !== undefined && promised.generics !== declared.generics)
        return 'different';
    if (promised.heritage !== undefined && promised.heritage !== declared.heritage)
        return 'different';
    if (promised.type !== undefined && !isSameType(promised.type, declared.type ?? '', words))
        return 'different';
    if (promised.parameters !== undefined && !haveSameParameters(promised, declared, words))
        return 'different';
    if (promised.members === undefined)
        return 'same';
    const all = promised.members.join();
    const own = declared.members?.map((each) => words.plain(each, all)) ?? [];
    const isOpen = promised.members.some(isEllipsis);
    const wanted = promised.members.filter((each) => !isEllipsis(each)).map((each) => words.plain(each, all));
    if (!wanted.every((each) => own.includes(each)) || (!isOpen && wanted.length < own.length))
        return 'different';
    return compareNamed(promised.named ?? [], declared.named ?? [], isOpen, words);
}
/** What is called by no one, or only by the language, is no part of what a class offers unless the promise names it. */
const HIDDEN = /^(?:constructor$|_)/;
function compareNamed(wanted, own, isOpen, words) {
    const results = wanted.map(({ name, shape }) => {
        const all = own.filter((each) => each.name === name).map((each) => compare(shape, each.shape, words));
        return ['same', 'unknown'].find((each) => all.includes(each)) ?? 'different';
    });
    const isMore = own.some(({ name, isImplied }) => isImplied !== true && !HIDDEN.test(name) && wanted.every((each) => each.name !== name));
    if (results.includes('different') || (isMore && !isOpen))
        return 'different';
    return results.includes('unknown') ? 'unknown' : 'same';
}
function isEllipsis(member) {
    return member === '...' || member === '…';
}
function compareFunctions(promised, declared, words) {
    if (promised.generics !== undefined && promised.generics !== (declared.generics ?? ''))
        return 'different';
    if (promised.parameters !== undefined && !haveSameParameters(promised, declared, words))
        return 'different';
    if (promised.type === undefined) {
        return promised.isComplete === true && declared.type !== undefined ? 'different' : 'same';
    }
    if (declared.type === undefined)
        return declared.isComplete === true ? 'different' : 'same';
    return isSameType(promised.type, declared.type, words) ? 'same' : 'different';
}
function isSameType(promised, declared, { plain }) {
    return promised === undefined || plain(promised, promised) === plain(declared, promised);
}
function haveSameParameters(promised, declared, words) {
    const own = declared.parameters;
    const wanted = withoutReceiver(promised.parameters ?? [], declared);
    if (own?.length !== wanted.length)
        return false;
    if (isReordered(wanted, own))
        return false;
    return wanted.every((each, index) => {
        const other = own[index];
        return other !== undefined && isSameParameter(each, other, words);
    });
}
/** A promise can name what Python calls a method on. */
function withoutReceiver(wanted, { receiver }) {
    const isNamed = /^(?:self|cls)$/.test(receiver ?? '') && wanted[0]?.name === receiver;
    return isNamed ? wanted.slice(1) : wanted;
}
/** Names do not matter where a caller passes by position, but the same names in another order are another promise. */
function isReordered(wanted, own) {
    const [these, those] = [wanted, own].map((list) => list.flatMap(({ name }) => name ?? []));
    if (these?.length !== wanted.length || those?.length !== own.length)
        return false;
    return these.join() !== those.join() && these.toSorted().join() === those.toSorted().join();
}
function isSameParameter(wanted, own, words) {
    if (wanted.rest !== own.rest)
        return false;
    if (wanted.isOptional && !own.isOptional)
        return false;
    if (wanted.isNamed && !own.isNamed)
        return false;
    const ownType = own.type ?? (own.standard === undefined ? undefined : words.typeOf(own.standard));
    if (wanted.type !== undefined) {
        if (own.isNamed && wanted.name !== own.name)
            return false;
        return ownType === undefined || isSameType(wanted.type, ownType, words);
    }
    if (wanted.name === undefined || wanted.name === own.name)
        return true;
    if (words.isType(wanted.name) && ownType !== undefined)
        return isSameType(wanted.name, ownType, words);
    return !own.isNamed;
}

;// CONCATENATED MODULE: ./lib/core/contracts/component.js
/** The scripts of a file of Vue or Svelte, in their places, with spaces instead of the rest. */
/** Undefined if it is not certain what its scripts are. */
function scriptsOf(text) {
    const parts = [];
    let from = 0;
    for (const [all, attributes = '', code = ''] of text.matchAll(/^<script\b([^>]*)>([\s\S]*?)^[ \t]*<\/script>/gm)) {
        // The script is in another file.
        if (/\bsrc\s*=/.test(attributes))
            return undefined;
        const at = text.indexOf(all, from);
        const start = at + all.indexOf('>') + 1;
        parts.push(blank(text.slice(from, start)), code);
        from = start + code.length;
    }
    parts.push(blank(text.slice(from)));
    // One that does not begin its line can be text, or belong to another element.
    const isAll = (text.match(/<script\b/g) ?? []).length * 2 === parts.length - 1;
    return isAll ? parts.join('') : undefined;
}
function blank(text) {
    return text.replaceAll(/[^\n]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/core/contracts/tokens.js
/** Splits code into tokens in one pass: words, numbers, strings and punctuation, without white space and comments. */

const WORD = 1;
const NUMBER = 2;
const STRING = 3;
const PUNCTUATION = 4;
const LONG_PUNCTUATION = ['...', '===', '!==', '=>', '->', '::', ':=', '==', '!=', '&&', '||', '??', '?.'];
/** After these words, a slash in JavaScript begins a regular expression. */
const BEFORE_EXPRESSION = [
    'return',
    'typeof',
    'case',
    'in',
    'of',
    'do',
    'else',
    'void',
    'delete',
    'throw',
    'yield',
    'await',
];
function tokensOf(text, language) {
    const found = { kinds: [], starts: [], ends: [], breaks: [] };
    let isFirst = 1;
    let at = 0;
    // Where a quote has no second one on its line, others like it there have none either. Each line is searched once.
    const vain = {};
    const heredocs = [];
    let endOf;
    const add = (kind, end) => {
        found.kinds.push(kind);
        found.starts.push(at);
        found.ends.push(end);
        found.breaks.push(isFirst);
        isFirst = 0;
        isAfterHead = false;
        at = end;
    };
    // Whether each open parenthesis belongs to a statement, after which an expression begins.
    const open = [];
    let isAfterHead = false;
    const lastText = () => text.slice(found.starts.at(-1) ?? 0, found.ends.at(-1) ?? 0);
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code <= 32 || code === 0xfeff || code === 0xa0) {
            if (code === 10) {
                isFirst = 1;
                // The texts whose beginning is in this line follow it.
                if (heredocs.length > 0) {
                    endOf ??= heredocEnds(text);
                    for (const word of heredocs.splice(0))
                        at = endOf(at, word);
                    continue;
                }
            }
            at++;
            continue;
        }
        const heredoc = heredocAt(text, at, language);
        if (heredoc !== undefined) {
            heredocs.push(heredoc.word);
            add(STRING, heredoc.end);
            continue;
        }
        const afterComment = commentEnd(text, at, language);
        if (afterComment > at) {
            if (text.startsWith('/*', at) && text.slice(at, afterComment).includes('\n'))
                isFirst = 1;
            at = afterComment;
            continue;
        }
        const afterString = stringEnd(text, at, language, vain);
        if (afterString > at) {
            add(STRING, afterString);
            continue;
        }
        if (isDigit(code)) {
            let end = at + 1;
            // C++ has a quote between digits.
            while (isWordCode(text.charCodeAt(end)) || (isInNumber(text[end], language) && isDigit(text.charCodeAt(end + 1))))
                end++;
            add(NUMBER, end);
            continue;
        }
        if (isWordCode(code) || (language.family === 'rust' && code === 39 && isWordCode(text.charCodeAt(at + 1)))) {
            let end = at + 1;
            while (isWordCode(text.charCodeAt(end)))
                end++;
            if (language.general?.nameEnds?.includes(text[end] ?? ' ') === true && text[end + 1] !== '=')
                end++;
            add(WORD, end);
            continue;
        }
        if (code === 47 &&
            language.family === 'script' &&
            (isAfterHead || beginsExpression(found.kinds.at(-1), lastText()))) {
            const end = expressionEnd(text, at, vain);
            if (end > at) {
                add(STRING, end);
                continue;
            }
        }
        if (code === 40)
            open.push(/^(?:if|while|for|with)$/.test(lastText()));
        const isHeadEnd = code === 41 && open.pop() === true;
        add(PUNCTUATION, at + (LONG_PUNCTUATION.find((each) => text.startsWith(each, at))?.length ?? 1));
        isAfterHead = isHeadEnd;
    }
    return { text, length: found.kinds.length, ...brackets(text, found), ...typed(found) };
}
function typed({ kinds, starts, ends, breaks }) {
    return {
        kinds: Uint8Array.from(kinds),
        starts: Int32Array.from(starts),
        ends: Int32Array.from(ends),
        breaks: Uint8Array.from(breaks),
    };
}
const CLOSING = { ')': '(', ']': '[', '}': '{' };
/** A closing bracket ends the nearest open one of its kind. One that ends nothing is no bracket. */
function brackets(text, { kinds, starts }) {
    const mates = new Int32Array(kinds.length).fill(-1);
    const parents = new Int32Array(kinds.length).fill(-1);
    const open = [];
    const counts = { '(': 0, '[': 0, '{': 0 };
    for (let index = 0; index < kinds.length; index++) {
        const character = kinds[index] === PUNCTUATION ? (text[starts[index] ?? 0] ?? '') : '';
        const opening = CLOSING[character];
        if (opening !== undefined && (counts[opening] ?? 0) > 0) {
            for (let last = open.pop(); last !== undefined; last = open.pop()) {
                counts[last.kind] = (counts[last.kind] ?? 0) - 1;
                if (last.kind !== opening)
                    continue;
                mates[index] = last.at;
                mates[last.at] = index;
                break;
            }
        }
        parents[index] = open.at(-1)?.at ?? -1;
        if (character in counts) {
            open.push({ at: index, kind: character });
            counts[character] = (counts[character] ?? 0) + 1;
        }
    }
    return { mates, parents };
}
function isInNumber(character, { general }) {
    return character === '.' || (character === "'" && general?.hasMacros === true);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isWordCode(code) {
    return ((code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        isDigit(code) ||
        code === 95 ||
        code === 36 ||
        code > 160);
}
function commentEnd(text, at, { lineComments, isNesting, general }) {
    const [open, close] = general === undefined ? ['/*', '*/'] : (general.block ?? ['', '']);
    const isBlock = (general !== undefined || lineComments.includes('//')) &&
        open !== '' &&
        text.startsWith(open, at) &&
        isBlockPlace(text, at);
    // An attribute of PHP is no comment.
    const isLine = lineComments.some((each) => text.startsWith(each, at) && !(each === '#' && isAttribute(text, at, general)));
    if (isLine && !(isBlock && open.startsWith('--'))) {
        const end = text.indexOf('\n', at);
        return end < 0 ? text.length : end;
    }
    if (!isBlock)
        return at;
    if (!isNesting) {
        const end = text.indexOf(close, at + open.length);
        return end < 0 ? text.length : end + close.length;
    }
    let depth = 1;
    let end = at + 2;
    while (end < text.length && depth > 0) {
        if (text.startsWith('/*', end))
            depth++;
        else if (text.startsWith('*/', end))
            depth--;
        else {
            end++;
            continue;
        }
        end += 2;
    }
    return end;
}
/** A comment of Ruby begins with its line. */
function isBlockPlace(text, at) {
    return text[at] !== '=' || at === 0 || text[at - 1] === '\n';
}
function isAttribute(text, at, general) {
    return general?.functions.includes('function') === true && text[at + 1] === '[';
}
/** The text up to a line with a word begins here. */
function heredocAt(text, at, { general }) {
    if (general?.heredoc === undefined || text[at] !== '<')
        return undefined;
    general.heredoc.lastIndex = at;
    const [all = '', , word = ''] = general.heredoc.exec(text) ?? [];
    return all === '' ? undefined : { word, end: at + all.trimEnd().length };
}
/**
 * Finds the place after the line that begins with a word, from the line break before the text. Without one, the place
 * after the break. The lines are looked through once, because a file can begin any number of texts that nothing ends.
 */
function heredocEnds(text) {
    const places = new Map();
    for (const { index, 1: indent = '', 2: word = '' } of text.matchAll(/\n([ \t]*)([A-Za-z_][\w$\u00a1-\uffff]*)/g))
        (0,maps/* remembered */.HK)(places, word, () => ({ starts: [], next: 0 })).starts.push(index + 1 + indent.length);
    return (from, word) => {
        const known = places.get(word);
        while (known && (known.starts[known.next] ?? text.length) <= from)
            known.next++;
        const start = known?.starts[known.next];
        return start === undefined ? from + 1 : start + word.length;
    };
}
/** Code in strings in code is read up to this depth. */
const MOST_IN_STRINGS = 8;
/** The end of a string in one of these forms. Undefined if none begins here, or nothing ends it. */
function formEnd(text, at, forms, vain, depth = 0) {
    const form = forms.find(({ open }) => text.startsWith(open, at));
    if (form === undefined || at < (vain[form.open] ?? 0))
        return undefined;
    const { open, close, isLong, code } = form;
    let end = at + open.length;
    for (; end < text.length && (isLong === true || text[end] !== '\n'); end++) {
        if (code !== undefined && depth < MOST_IN_STRINGS && end >= (vain['code'] ?? 0) && text.startsWith(code, end)) {
            end = codeEnd(text, end + code.length, code.endsWith('(') ? '()' : '{}', forms, vain, depth) - 1;
        }
        else if (form.escape !== undefined && text[end] === form.escape)
            end++;
        else if (text.startsWith(close, end)) {
            if (form.escape === undefined && close.length === 1 && text[end + 1] === close)
                end++;
            else
                return end + close.length;
        }
    }
    vain[open] = end;
    return undefined;
}
/** The place after the bracket that ends the code in a string, or the same place if nothing ends it in its line. */
function codeEnd(text, from, [open, close], forms, vain, depth) {
    let level = 1;
    let end = from;
    for (; end < text.length && text[end] !== '\n'; end++) {
        if (text[end] === open)
            level++;
        else if (text[end] === close && --level === 0)
            return end + 1;
        else
            end = (formEnd(text, end, forms, vain, depth + 1) ?? end + 1) - 1;
    }
    // What begins later in this line has no end either.
    vain['code'] = end;
    return from;
}
/** The end of the string that begins here, or the same place if none does. */
function stringEnd(text, at, { family, general }, vain) {
    if (general !== undefined)
        return formEnd(text, at, general.strings, vain) ?? at;
    let from = at;
    if (family === 'python' || family === 'rust') {
        while (from < at + 3 && 'rRbBuUfFtT'.includes(text[from] ?? ' '))
            from++;
        if (from > at && isWordCode(text.charCodeAt(at - 1)))
            return at;
        if (family === 'rust' && from > at && text.slice(at, from).includes('r')) {
            let hashes = 0;
            while (text[from + hashes] === '#')
                hashes++;
            if (text[from + hashes] !== '"')
                return at;
            const end = text.indexOf(`"${'#'.repeat(hashes)}`, from + hashes + 1);
            return end < 0 ? text.length : end + 1 + hashes;
        }
    }
    const quote = text[from];
    if (quote === '"' || (quote === "'" && family === 'python')) {
        const triple = quote.repeat(3);
        if (family === 'python' && text.startsWith(triple, from))
            return longStringEnd(text, from + 3, triple);
        return (family === 'rust' ? longStringEnd(text, from + 1, quote) : quotedEnd(text, from, quote, vain)) ?? at;
    }
    if (quote === '`' && family === 'script')
        return isInMarkup(text, from) ? at : (templateEnd(text, from, vain) ?? at);
    if (quote === '`' && family === 'go') {
        const end = text.indexOf('`', from + 1);
        return end < 0 ? text.length : end + 1;
    }
    if (quote !== "'")
        return at;
    if (family !== 'rust')
        return quotedEnd(text, from, quote, vain) ?? at;
    // A character, and not a lifetime.
    if (text[from + 1] === '\\')
        return quotedEnd(text, from, quote, vain) ?? at;
    const width = (text.codePointAt(from + 1) ?? 0) > 0xffff ? 2 : 1;
    return text[from + 1 + width] === "'" ? from + 2 + width : at;
}
function longStringEnd(text, from, quotes) {
    for (let end = from; end < text.length; end++) {
        if (text[end] === '\\')
            end++;
        else if (text[end] === quotes[0] && text.startsWith(quotes, end))
            return end + quotes.length;
    }
    return text.length;
}
function quotedEnd(text, from, quote, vain) {
    if (from < (vain[quote] ?? 0))
        return undefined;
    let end = from + 1;
    for (; end < text.length && text[end] !== '\n'; end++) {
        if (text[end] === '\\')
            end++;
        else if (text[end] === quote)
            return end + 1;
    }
    vain[quote] = end;
    return undefined;
}
const BEFORE_TEMPLATE = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|yield|await|default|as|extends)$/;
/** A backtick in the text of JSX: after a word and a space, or before the end of an element. */
function isInMarkup(text, at) {
    if (text.startsWith('</', at + 1) && text[at - 1] === '>')
        return true;
    if (text[at - 1] !== ' ')
        return false;
    const before = text.slice(Math.max(0, at - 40), at);
    return /\w +$/.test(before) && !BEFORE_TEMPLATE.test(before.trimEnd());
}
/** A template with the code between its braces, which can have templates again. Undefined if nothing ends it. */
function templateEnd(text, from, vain) {
    if (from < (vain['`'] ?? 0))
        return undefined;
    // The number of open braces of the code at each level. -1 is text of a template.
    const levels = [-1];
    let before = '';
    for (let end = from + 1; end < text.length; end++) {
        const character = text[end] ?? '';
        const level = levels.at(-1) ?? -1;
        const lastPrinted = before;
        if (character > ' ')
            before = character;
        if (character === '\\')
            end++;
        else if (level < 0) {
            if (character === '`') {
                levels.pop();
                if (levels.length === 0)
                    return end + 1;
            }
            else if (character === '$' && text[end + 1] === '{') {
                levels.push(0);
                end++;
            }
        }
        else if (character === '`')
            levels.push(-1);
        else if (character === '{')
            levels[levels.length - 1] = level + 1;
        else if (character === '}') {
            if (level === 0)
                levels.pop();
            else
                levels[levels.length - 1] = level - 1;
        }
        else if (character === '/' && /[(,=:[!&|?{;]/.test(lastPrinted)) {
            end = Math.max(end + 1, expressionEnd(text, end, vain)) - 1;
        }
        else if (character === "'" || character === '"') {
            end = (quotedEnd(text, end, character, vain) ?? end + 1) - 1;
        }
    }
    vain['`'] = text.length;
    return undefined;
}
function beginsExpression(kind, last) {
    if (kind === undefined)
        return true;
    if (kind === WORD)
        return BEFORE_EXPRESSION.includes(last);
    return kind === PUNCTUATION && !')]}'.includes(last);
}
function expressionEnd(text, from, vain) {
    if (from < (vain['/'] ?? 0))
        return from;
    let isClass = false;
    let end = from + 1;
    for (; end < text.length && text[end] !== '\n'; end++) {
        const character = text[end];
        if (character === '\\')
            end++;
        else if (character === '[')
            isClass = true;
        else if (character === ']')
            isClass = false;
        else if (character === '/' && !isClass) {
            end++;
            while (isWordCode(text.charCodeAt(end)))
                end++;
            return end;
        }
    }
    vain['/'] = end;
    return from;
}
/** The text of a token, or '' outside. */
function textAt(tokens, index) {
    return index < 0 || index >= tokens.length ? '' : tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}
function isWord(tokens, index) {
    return tokens.kinds[index] === WORD;
}
/** How far a token is from the beginning of its line. */
function columnOf(tokens, index) {
    const start = tokens.starts[index] ?? 0;
    return start - (tokens.text.lastIndexOf('\n', start - 1) + 1);
}
/** The tokens of this text, as words of it. */
function placesOf(tokens, name) {
    const places = [];
    for (let index = 0; index < tokens.length; index++) {
        if (tokens.kinds[index] !== WORD)
            continue;
        const start = tokens.starts[index] ?? 0;
        if ((tokens.ends[index] ?? 0) - start === name.length && tokens.text.startsWith(name, start))
            places.push(index);
    }
    return places;
}
/** The other bracket of a pair, or the token itself. */
function mateOf(tokens, index) {
    const mate = tokens.mates[index] ?? -1;
    return mate < 0 ? index : mate;
}
/** The place after a token, or after the pair of brackets that it begins. It is never before the token. */
function afterMate(tokens, index) {
    return Math.max(index, tokens.mates[index] ?? -1) + 1;
}
/** The tokens that one search for the end of `<…>` looks at. Hostile text cannot make it look at more. */
const MOST_IN_ANGLES = 500;
/** The place after the `>` of the `<` at this place, or -1 if none ends it. */
function afterAngles(tokens, from, to = tokens.length) {
    let depth = 0;
    let steps = 0;
    for (let index = from; index < to && steps < MOST_IN_ANGLES; index++, steps++) {
        const text = textAt(tokens, index);
        if (text === '<')
            depth++;
        else if (text === '>') {
            depth--;
            if (depth === 0)
                return index + 1;
        }
        else if (text === ';' || text === ')' || text === ']' || text === '}')
            return -1;
        else if ('([{'.includes(text) && text !== '')
            index = mateOf(tokens, index);
    }
    return -1;
}
/** The place of the `<` for the `>` at this place, or -1 if none begins it. */
function beforeAngles(tokens, from) {
    let depth = 0;
    let steps = 0;
    for (let index = from; index >= 0 && steps < MOST_IN_ANGLES; index--, steps++) {
        const text = textAt(tokens, index);
        if (text === '>')
            depth++;
        else if (text === '<') {
            depth--;
            if (depth === 0)
                return index;
        }
        else if (text === ';' || text === '(' || text === '[' || text === '{')
            return -1;
        else if (')]}'.includes(text) && text !== '')
            index = mateOf(tokens, index);
    }
    return -1;
}
/** The parts of a list between these separators, without empty ones. */
function partsOf(tokens, { from, to }, isEnd) {
    const parts = [];
    let start = from;
    const end = (index, next) => {
        if (index > start)
            parts.push({ from: start, to: index });
        start = next;
    };
    for (let index = from; index < to;) {
        const text = textAt(tokens, index);
        if (isEnd(text, index)) {
            // A line break separates before a token, and a comma is none of either side.
            const isSeparator = text === ',' || text === ';';
            end(index, isSeparator ? index + 1 : index);
        }
        const after = text === '<' ? afterAngles(tokens, index, to) : afterMate(tokens, index);
        index = after > index ? after : index + 1;
    }
    end(to, to);
    return parts;
}
function listOf(tokens, span) {
    return partsOf(tokens, span, (text) => text === ',');
}

;// CONCATENATED MODULE: ./lib/core/contracts/shape.js
/** What a declaration looks like: its kind, its parameters and its types as texts that can be compared. */

/** Longer declarations are not compared. No person writes one as a promise. */
const MOST_IN_DECLARATION = 4_000;
/** The tokens as one text: with the same quotes, without commas at the end, and with ";" between members. */
function normalized(tokens, { from, to }) {
    const texts = [];
    const last = Math.min(to, from + MOST_IN_DECLARATION);
    for (let index = from; index < last; index++) {
        const text = textAt(tokens, index);
        const isInBraces = textAt(tokens, tokens.parents[index] ?? -1) === '{' && (tokens.parents[index] ?? -1) >= from;
        if (isInBraces && (text === ';' || text === ',')) {
            pushSeparator(texts);
            continue;
        }
        if (text === ',' && ')]>'.includes(textAt(tokens, index + 1)) && index + 1 < last)
            continue;
        if (isInBraces && tokens.breaks[index] === 1 && !/^(?:[|&.?:=)\]}]|=>)$/.test(text)) {
            if (!/^(?:[|&:=.,?]|=>)$/.test(textAt(tokens, index - 1)))
                pushSeparator(texts);
        }
        if (text === '}' && texts.at(-1) === ';')
            texts.pop();
        if ((text === '|' || text === '&') && /^(?:|[=(<,:|&]|=>)$/.test(texts.at(-1) ?? '') && texts.at(-1) !== '&') {
            // A union can begin with its sign. A reference in Rust begins with one, too.
            if (text === '|')
                continue;
        }
        texts.push(tokens.kinds[index] === STRING ? text.replace(/^['"]|['"]$/g, '"') : text);
    }
    return texts.join(' ');
}
function pushSeparator(texts) {
    if (texts.length > 0 && texts.at(-1) !== '{' && texts.at(-1) !== ';')
        texts.push(';');
}
/** The place after `<…>` or `[…]` of type parameters, if they are here, and their text. */
function genericsAt(tokens, at, open) {
    if (textAt(tokens, at) !== open)
        return { next: at };
    const next = open === '<' ? afterAngles(tokens, at) : afterMate(tokens, at);
    return next <= at + 1
        ? { next: at }
        : { next, generics: normalized(tokens, { from: at + 1, to: next - 1 }).replace(/ ,$/, '') };
}
/** The entries of a list of parameters, or nothing if it is too long to be one. */
function entriesOf(tokens, open) {
    const close = mateOf(tokens, open);
    if (close === open || close - open > MOST_IN_DECLARATION)
        return undefined;
    return listOf(tokens, { from: open + 1, to: close });
}
/** The first place of this text in a span that is not in brackets. */
function placeOf(tokens, { from, to }, texts) {
    for (let index = from; index < to;) {
        const text = textAt(tokens, index);
        if (texts.includes(text))
            return index;
        const after = text === '<' ? afterAngles(tokens, index, to) : afterMate(tokens, index);
        index = after > index ? after : index + 1;
    }
    return -1;
}
/** The literal that a span is, if it is a single token or a sign with a number. */
function literalOf(tokens, { from, to }) {
    const isLiteral = (index) => tokens.kinds[index] === STRING ||
        tokens.kinds[index] === NUMBER ||
        (isWord(tokens, index) && /^(?:true|false|True|False|None|null|nil|undefined)$/.test(textAt(tokens, index)));
    if (to - from === 1 && isLiteral(from))
        return normalized(tokens, { from, to });
    if (to - from === 2 && textAt(tokens, from) === '-' && isLiteral(from + 1))
        return `-${textAt(tokens, from + 1)}`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/core/contracts/general.js
/**
 * Finds declarations in languages without a file of their own, by the words and signs of a table. What a place declares
 * is `unsure` wherever another reading is possible, because a wrong answer is worse than none.
 */




/** Words that stand before a declaration and are no part of its type. */
const MODIFIERS = /^(?:public|private|protected|internal|fileprivate|open|static|final|abstract|virtual|override|sealed|async|extern|external|inline|constexpr|explicit|friend|partial|unsafe|synchronized|native|default|strictfp|readonly|data|case|inner|value|annotation|companion|suspend|operator|infix|tailrec|actual|expect|lateinit|implicit|lazy|mutating|nonmutating|dynamic|required|convenience|indirect|consuming|borrowing|nonisolated|local|late|covariant|factory|base|mixin|enum|fun|class)$/;
/** Words that begin something else than a declaration. */
const STATEMENTS = /^(?:delegate|return|new|throw|throws|else|await|goto|delete|typedef|using|yield|if|while|for|do|switch|case|import|package|define|include|implements|template|co_return|co_await|co_yield)$/;
/** Types that are written in small letters. */
const SMALL_TYPES = /^(?:void|bool|boolean|byte|sbyte|char|short|ushort|int|uint|long|ulong|nint|nuint|float|double|decimal|string|object|dynamic|num|var|signed|unsigned|size_t|ssize_t|wchar_t|\w+_t|array|callable|iterable|mixed|never|null|false|true|self|static|parent)$/;
/** The same in C, where other words in small letters are types, too. */
const C_TYPES = /^(?:void|bool|char|short|int|long|float|double|signed|unsigned|size_t|\w+_t)$/;
/** Words of C that need another word to be a type. */
const BEFORE_TYPES = /^(?:const|volatile|unsigned|signed|long|short|struct|union|enum|class|typename|ref|out|in|params|scoped|this)$/;
const VISIBILITY = /^(?:public|private|protected|internal|fileprivate)$/;
/** A macro of C that stands before a type. */
const MACRO = /^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/;
/** Words of C that can end a type, so that they are no name after it. */
const PARTS_OF_TYPES = /^(?:const|int|char|long|short|double|\w+_t)$/;
/** What stands between the parameters and the body. */
const TAIL = /^(?:const|noexcept|override|final|volatile|async|sync|\*|&|&&)$/;
const MOST_BACK = 200;
const MOST_OWNERS = 10;
const UNSURE = 'unsure';
function generalReader(rules) {
    const words = wordsOf(rules);
    return {
        promise: (tokens) => promiseIn(tokens, rules),
        declaration: (tokens, at, kind) => {
            // What a macro of C is replaced by. It declares nothing where it stands.
            if (rules.hasMacros === true && textAt(tokens, beginningOf(tokens, at)) === '#')
                return UNSURE;
            return kind === 'type' ? typePlace(tokens, at, rules) : functionPlace(tokens, at, rules);
        },
        compare: (promised, declared) => compareSurely(promised, declared, words, rules),
    };
}
function wordsOf({ hasCapitals, hasMacros, parameters }) {
    const small = hasMacros === true ? C_TYPES : SMALL_TYPES;
    return {
        areApart: () => false,
        isType: (text) => parameters !== 'names' && (/\W/.test(text) || small.test(text) || (hasCapitals === true && /^[A-Z]/.test(text))),
        plain: (type) => type,
        typeOf: () => undefined,
    };
}
/** In C, a word alone can be a type as well as the name of a parameter. */
function isAmbiguous({ parameters = [] }, declared) {
    return parameters.some(({ name, type }, index) => {
        const own = declared.parameters?.[index];
        return name !== undefined && type === undefined && name !== own?.name && name !== own?.type;
    });
}
/** What only some declarations say is no difference for certain. */
function compareSurely(promised, declared, words, rules) {
    if (promised.kind !== declared.kind)
        return 'unknown';
    if (promised.modifiers.some((each) => !declared.modifiers.includes(each)))
        return 'unknown';
    // Another type can pass it on, by inheritance, an alias or an extension.
    const wanted = promised.owner.at(-1);
    if (wanted !== undefined && wanted !== declared.owner.at(-1))
        return 'unknown';
    const { receiver, ...others } = promised;
    if (!fitsReceiver(receiver, declared.receiver))
        return 'unknown';
    const result = compare({ ...others, modifiers: [], owner: [] }, declared, words);
    if (result !== 'same')
        return result === 'different' && isPlain(promised) && isPlain(declared) ? result : 'unknown';
    if (rules.hasMacros === true && isAmbiguous(promised, declared))
        return 'unknown';
    if (rules.hasLabels !== true && hasNamed(declared) && !hasNamed(promised))
        return 'unknown';
    if (promised.kind === 'function' && promised.heritage !== undefined && promised.heritage !== declared.heritage)
        return 'unknown';
    const body = promised.members?.[0];
    return body === undefined || body === declared.members?.[0] ? 'same' : 'unknown';
}
/** A function whose types are written in the only way there is: without annotations, words before them and macros. */
function isPlain({ kind, type = '', parameters = [] }) {
    const types = [type, ...parameters.map((each) => each.type ?? '')];
    return kind === 'function' && types.every((each) => /^[\w.<>,?[\]|: ]*$/.test(each) && !/\w \w/.test(each));
}
/** Whether callers must write the name of a parameter. */
function hasNamed({ parameters = [] }) {
    return parameters.some(({ isNamed }) => isNamed);
}
function typePlace(tokens, at, rules) {
    const before = textAt(tokens, at - 1);
    const word = rules.hasMacros === true && MACRO.test(before) ? at - 2 : at - 1;
    if (rules.types.includes(textAt(tokens, word))) {
        // `@interface` and `enum class` are other kinds.
        const isOther = textAt(tokens, word - 1) === '@' || rules.types.includes(textAt(tokens, word - 1));
        return isOther ? UNSURE : typeAt(tokens, at, word, rules);
    }
    if (/^(?:\}|using|typealias|type|typedef|define|alias|trait|given)$/.test(before))
        return UNSURE;
    // `Name = Struct.new(…)`, and `class Outer::Name`.
    const isAssigned = textAt(tokens, at + 1) === '=' && tokens.breaks[at] === 1;
    return isAssigned || before === '::' || before === '*' ? UNSURE : undefined;
}
/** What stands before a name in an expression. */
const USED = /^(?:\.|\?\.|->|::|\(|,|=|=>|==|!=|&&|\|\||!|\+|-|\*|\/|<|>|\[|return|new|throw|await|else|@|if|unless|while|until|and|or|not|in|when|then|do|elsif|yield|raise|is|as|try|guard|echo|print)$/;
function functionPlace(tokens, at, rules) {
    const before = textAt(tokens, at - 1);
    if (rules.types.includes(before))
        return UNSURE;
    if (rules.functions.length === 0) {
        if (textAt(tokens, afterGenerics(tokens, at + 1)) === '(')
            return typedFunction(tokens, at, rules);
    }
    else if (wordBefore(tokens, at, rules) >= 0)
        return wordFunction(tokens, at, rules);
    if (USED.test(before) || textAt(tokens, at - 2) === '@')
        return undefined;
    // Where words declare functions, a name at the beginning of a statement is a call.
    const isAlone = tokens.breaks[at] === 1 && textAt(tokens, at + 1) !== '=';
    const hasList = textAt(tokens, at + 1) === '(' && !isWord(tokens, at - 1);
    const isCall = rules.functions.length > 0 && (hasList || isAlone);
    return isCall ? undefined : UNSURE;
}
/** The word that declares a function of this name: `fun <T> List<T>.name`, `def self.name`, `function &name`. */
function wordBefore(tokens, at, { functions }) {
    let index = at - 1;
    for (let steps = 0; steps < MOST_BACK && index >= 0; steps++) {
        const text = textAt(tokens, index);
        if (functions.includes(text))
            return /^(?:\.|->|::|\$|:)$/.test(textAt(tokens, index - 1)) ? -1 : index;
        if (index === at - 1 && !/^[.:&>]$/.test(text))
            return -1;
        if (text === '>') {
            const open = beforeAngles(tokens, index);
            if (open < 0)
                return -1;
            index = open - 1;
        }
        else if (isWord(tokens, index) || /^[.:&?]$/.test(text))
            index--;
        else
            return -1;
        if (tokens.breaks[index + 1] === 1)
            return -1;
    }
    return -1;
}
/** The types around a place. Undefined if it is in a block that is not certain to be a type or a function. */
function aroundOf(tokens, at, rules) {
    const owner = [];
    for (let brace = tokens.parents[at] ?? -1; brace >= 0; brace = tokens.parents[brace] ?? -1) {
        if (textAt(tokens, brace) !== '{' || owner.length > MOST_OWNERS)
            return undefined;
        const head = headOf(tokens, brace, rules);
        if (head === undefined)
            return undefined;
        if (head === 'function')
            return { owner, isLocal: true };
        if (head !== '')
            owner.unshift(head);
    }
    return { owner, isLocal: false };
}
/** The name of the type whose body this brace begins, "" if it has none, or "function". */
function headOf(tokens, brace, rules) {
    const last = textAt(tokens, brace - 1);
    if (last === 'namespace' || (tokens.kinds[brace - 1] === STRING && textAt(tokens, brace - 2) === 'extern'))
        return '';
    let index = brace - 1;
    for (let steps = 0; steps < MOST_BACK && index >= 0; steps++) {
        const text = textAt(tokens, index);
        if (/^[;{}]$/.test(text) && mateOf(tokens, index) >= index)
            return undefined;
        if (text === ';' || text === '}')
            return undefined;
        if (text === '=' || text === '=>' || text === '->') {
            // An expression, unless it is the result of a function.
            if (text !== '->' || rules.functions.length === 0)
                return undefined;
        }
        if (text === 'object' && textAt(tokens, index - 1) === 'companion' && index + 1 === brace)
            return '';
        if (rules.functions.includes(text))
            return isWord(tokens, index + 1) || textAt(tokens, index + 1) === '<' ? 'function' : undefined;
        if (rules.types.includes(text) && isWord(tokens, index + 1)) {
            let name = index + 1;
            while (/^(?:\.|::)$/.test(textAt(tokens, name + 1)) && isWord(tokens, name + 2))
                name += 2;
            // A macro or an attribute can stand before the name.
            while (rules.hasMacros === true && isWord(tokens, name + 1) && MACRO.test(textAt(tokens, name)))
                name++;
            const next = name + 1 === brace ? '{' : textAt(tokens, name + 1);
            if (rules.hasLines === true && !isOneHead(tokens, name + 1, brace))
                return undefined;
            const isHead = /^(?:[{<:@]|extends|implements|permits|with|where|on|final|constructor|private|protected|internal|public|actual)$/.test(next) ||
                (next === '(' && rules.hasMacros !== true);
            return isHead ? textAt(tokens, name) : undefined;
        }
        const mate = ')]'.includes(text) && text !== '' ? mateOf(tokens, index) : text === '>' ? beforeAngles(tokens, index) : index;
        index = (mate < 0 ? index : mate) - 1;
    }
    return undefined;
}
/** Whether no line between the name of a type and its body begins another statement. */
function isOneHead(tokens, from, brace) {
    for (let index = from; index < brace;) {
        const goesOn = tokens.breaks[index] !== 1 ||
            /^(?:[:,@<]|where|extends|with|derives|by|constructor|public|private|protected|internal)$/.test(textAt(tokens, index)) ||
            /^(?:[:,]|where|extends|with|derives|by|&)$/.test(textAt(tokens, index - 1));
        if (!goesOn)
            return false;
        const next = textAt(tokens, index) === '<' ? afterAngles(tokens, index) : afterMate(tokens, index);
        index = next > index ? next : index + 1;
    }
    return true;
}
/** Calls in the body of a type of Ruby or Elixir that make nothing, or only what they name. */
const PLAIN_CALLS = /^(?:attr|attr_(?:reader|writer|accessor)|(?:public|private)(?:_class_method|_constant)?|protected|module_function|include|extend|prepend|import|alias|alias_method|undef|undef_method|remove_\w+|autoload|require\w*|using|refine|raise|puts|print|p|warn|freeze|def|defp|defmodule|defstruct|defmacrop?|defguardp?|defdelegate|defimpl|defprotocol|class|module|end|if|unless|elsif|else|case|when|while|until|for|begin|rescue|ensure|return|yield|do|then|and|or|not|in|self|super|nil|true|false)$/;
/** Calls that make only what they name, if the names are written out. */
const NAMING_CALLS = /^(?:attr|attr_(?:reader|writer|accessor)|alias_method)$/;
/** What can stand before a definition or a call on its line. */
const BEFORE_CALLS = /^(?:public|private|protected|module_function|(?:public|private)_class_method)$/;
/** Words that define functions whose names need not be in the code. */
const DEFINERS = /^(?:define_\w+|eval|(?:class|instance|module)_(?:eval|exec)|unquote\w*)$/;
const FUNCTION_WORDS = /^def(?:p|macrop?|guardp?|delegate)?$/;
const MADE_TYPES = /^(?:Class|Module|Struct)$/;
/** Whether a type calls something that can define functions, such as `has_secure_password` of Rails. */
function callsDefiners(tokens, rules) {
    if (rules.hasEndWords !== true)
        return false;
    const { isInType } = typesByLine(tokens, rules);
    let isCounted = false;
    for (let at = 0; at < tokens.length; at++) {
        if (DEFINERS.test(textAt(tokens, at)))
            return true;
        if (tokens.breaks[at] === 1)
            isCounted = isInType[at] === 1;
        if (isCounted && beginsStatement(tokens, at) && isDefining(tokens, at))
            return true;
    }
    return false;
}
function beginsStatement(tokens, at) {
    const before = textAt(tokens, at - 1);
    if (tokens.breaks[at] === 1 || /^(?:[;{]|do|then|else)$/.test(before))
        return true;
    // `do: call` of Elixir.
    if (before === ':')
        return /^(?:do|else)$/.test(textAt(tokens, at - 2));
    if (before !== '|')
        return false;
    // `each { |name| call name }`
    let open = at - 2;
    while (isWord(tokens, open) || /^[,(*&)]$/.test(textAt(tokens, open)))
        open--;
    return textAt(tokens, open) === '|' && /^(?:\{|do)$/.test(textAt(tokens, open - 1));
}
function isDefining(tokens, from) {
    let at = from;
    while (BEFORE_CALLS.test(textAt(tokens, at)) && isWord(tokens, at + 1) && tokens.breaks[at + 1] !== 1)
        at++;
    const text = textAt(tokens, at);
    if (NAMING_CALLS.test(text))
        return !hasNames(tokens, at + 1);
    if (!/^[a-z_]/.test(text) || PLAIN_CALLS.test(text))
        return false;
    const next = tokens.breaks[at + 1] === 1 ? '' : textAt(tokens, at + 1);
    const isKey = /^[:[]/.test(next) && touchesNext(tokens, at);
    return !isKey && !/^[.=|,)\]]/.test(next);
}
/** Whether only names that are written out follow, such as `:first, "second"`. */
function hasNames(tokens, from) {
    for (let at = from; at < tokens.length; at++) {
        const [before, text] = [textAt(tokens, at - 1), textAt(tokens, at)];
        const isEnd = (tokens.breaks[at] === 1 && before !== ',' && before !== '(') || /^(?:[;})]|if|unless)$/.test(text);
        if (isEnd && before !== ':')
            break;
        const isName = tokens.kinds[at] === STRING ? !text.includes('#{') : isWord(tokens, at) ? before === ':' : true;
        if (!isName || text === '*')
            return false;
    }
    return true;
}
const byLine = new WeakMap();
/** What is around each line of a language whose blocks end with a word, by the indentation. */
function typesByLine(tokens, rules) {
    return (0,maps/* remembered */.HK)(byLine, tokens, () => {
        const types = new Int32Array(tokens.length).fill(-1);
        const isInType = new Uint8Array(tokens.length);
        const lists = listsOf(tokens);
        const open = [];
        for (let at = 0; at < tokens.length; at++) {
            if (tokens.breaks[at] !== 1 || lists[tokens.parents[at] ?? -1] === 1)
                continue;
            const column = columnOf(tokens, at);
            while ((open.at(-1)?.column ?? -1) >= column)
                open.pop();
            const outer = open.at(-1) ?? { type: -1, isInType: false };
            const kind = kindOfLine(tokens, at, rules);
            const type = kind === 'type' ? at : outer.type;
            const isOfType = kind === 'type' || (kind === undefined && outer.isInType);
            open.push({ column, type, isInType: isOfType });
            types[at] = type;
            isInType[at] = isOfType ? 1 : 0;
        }
        return { types, isInType };
    });
}
/** By bracket: whether its lines are arguments or elements. A bracket in a misread text does not end its line. */
function listsOf(tokens) {
    const lists = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
        const mate = mateOf(tokens, at);
        if (mate <= at)
            continue;
        const hasLines = tokens.breaks[at + 1] === 1 && tokens.breaks[mate] === 1;
        const isList = (hasLines && /^[([]$/.test(textAt(tokens, at))) || lists[tokens.parents[at] ?? -1] === 1;
        if (isList)
            lists[at] = 1;
    }
    return lists;
}
/** `other`: what is in a function, or in a type of Elixir that is written out. */
function kindOfLine(tokens, first, { types }) {
    if (types.includes(textAt(tokens, first)) || textAt(tokens, first) === 'defimpl')
        return 'type';
    let hasFunction = false;
    let at = first;
    do {
        const text = textAt(tokens, at);
        const after = textAt(tokens, at + 2);
        const isMade = (MADE_TYPES.test(text) && after === 'new') || (text === 'Data' && after === 'define');
        if (isMade && textAt(tokens, at + 1) === '.')
            return 'type';
        hasFunction ||= FUNCTION_WORDS.test(text) && (at === first || !/^[:.]$/.test(textAt(tokens, at - 1)));
    } while (++at < tokens.length && tokens.breaks[at] !== 1);
    // `@spec find(id) :: user`
    const isWritten = textAt(tokens, first) === '@' && first + 2 < at && isWord(tokens, first + 2);
    return hasFunction || isWritten ? 'other' : undefined;
}
/** Longer types are not searched for the beginning. */
const MOST_IN_TYPE = 20_000;
/** The type around a place in a language whose blocks end with a word, by the indentation. Undefined in a function. */
function aroundByIndent(tokens, at, rules) {
    const first = firstOfLine(tokens, at);
    let column = columnOf(tokens, first);
    let isOfType = false;
    for (let index = first - 1; index >= 0 && at - index < MOST_IN_TYPE; index--) {
        if (tokens.breaks[index] !== 1 || columnOf(tokens, index) >= column)
            continue;
        if (textAt(tokens, index + 1) === '<') {
            // `class << self` of Ruby stands in the class that it is about.
            column = columnOf(tokens, index);
            isOfType = true;
            continue;
        }
        for (let word = index; word === index || (word < first && tokens.breaks[word] !== 1); word++)
            if (rules.functions.includes(textAt(tokens, word)))
                return undefined;
        let name = index + 1;
        while (/^(?:\.|::)$/.test(textAt(tokens, name + 1)))
            name += 2;
        return {
            owner: rules.types.includes(textAt(tokens, index)) ? [textAt(tokens, name)] : [],
            isLocal: false,
            isOfType,
        };
    }
    return { owner: [], isLocal: false, isOfType };
}
/** The type and the modifiers before a place, if a statement begins with them. */
function beforeName(tokens, at, rules) {
    let index = at - 1;
    let from = at;
    for (let steps = 0; steps < MOST_BACK && index >= 0; steps++) {
        const text = textAt(tokens, index);
        if (tokens.breaks[index + 1] === 1 && textAt(tokens, firstOfLine(tokens, index)) === '#')
            break;
        if (text === '>') {
            const open = beforeAngles(tokens, index);
            if (open <= 0)
                return undefined;
            if (textAt(tokens, open - 1) === 'template')
                break;
            index = open - 1;
            from = open;
            continue;
        }
        if (text === ']') {
            const open = mateOf(tokens, index);
            // Attributes are in square brackets, too.
            const isArray = normalized(tokens, { from: open + 1, to: index }).replaceAll(/[ ,]/g, '') === '';
            if (!isArray || open === index)
                break;
            index = open - 1;
            from = open;
            continue;
        }
        if (text === ')') {
            const name = mateOf(tokens, index) - 1;
            if (textAt(tokens, name - 1) === '@' || /^(?:__attribute__|__declspec|alignas)$/.test(textAt(tokens, name)))
                break;
            return undefined;
        }
        if (text === ':' && /^(?:public|private|protected)$/.test(textAt(tokens, index - 1)))
            break;
        if (isWord(tokens, index) && textAt(tokens, index - 1) === '@' && !isAt(tokens, index))
            break;
        if (/^[;{}]$/.test(text))
            break;
        if (!isWord(tokens, index) && !/^(?:\.|::|\*|&|&&|\?|\||~)$/.test(text))
            return undefined;
        from = index;
        index--;
    }
    const modifiers = [];
    let type = from;
    while (type < at && (isModifier(tokens, type, from) || (rules.hasMacros === true && isMacro(tokens, type, at)))) {
        if (!MACRO.test(textAt(tokens, type)))
            modifiers.push(textAt(tokens, type));
        type++;
    }
    for (let each = from; each < at; each++) {
        const isWrong = STATEMENTS.test(textAt(tokens, each)) && !(each > from && isNewWord(tokens, each));
        if (isWrong && tokens.parents[each] === tokens.parents[at])
            return undefined;
    }
    const { next, generics } = genericsAt(tokens, type, '<');
    return { from, modifiers, generics: generics === undefined ? {} : { generics }, type: { from: next, to: at } };
}
/** `@interface` is no annotation. */
function isAt(tokens, index) {
    return textAt(tokens, index) === 'interface';
}
/** In C#, `new` is one after another one. */
function isModifier(tokens, index, from) {
    return MODIFIERS.test(textAt(tokens, index)) || (index > from && isNewWord(tokens, index));
}
function isNewWord(tokens, index) {
    return textAt(tokens, index) === 'new' && MODIFIERS.test(textAt(tokens, index - 1));
}
/** The beginning of a line with those before it that it goes on from. */
function beginningOf(tokens, index) {
    let first = firstOfLine(tokens, index);
    while (first > 0 && textAt(tokens, first - 1) === '\\')
        first = firstOfLine(tokens, first - 1);
    return first;
}
function isMacro(tokens, index, at) {
    return MACRO.test(textAt(tokens, index)) && index + 1 < at && isWord(tokens, index + 1);
}
function firstOfLine(tokens, index) {
    let first = index;
    while (first > 0 && tokens.breaks[first] !== 1)
        first--;
    return first;
}
function afterGenerics(tokens, at) {
    return textAt(tokens, at) === '<' ? Math.max(at, afterAngles(tokens, at)) : at;
}
/** `static int name(int a) {`, in languages where a type stands before the name. */
function typedFunction(tokens, at, rules) {
    let name = at;
    const owner = [];
    while (textAt(tokens, name - 1) === '::' && isWord(tokens, name - 2)) {
        owner.unshift(textAt(tokens, name - 2));
        name -= 2;
    }
    const before = textAt(tokens, name - 1);
    const start = beforeName(tokens, name, rules);
    if (start === undefined)
        return isWord(tokens, name - 1) && !USED.test(before) ? UNSURE : undefined;
    const around = aroundOf(tokens, at, rules);
    const isMaker = start.type.from === start.type.to;
    const own = [...(around?.owner ?? []), ...owner];
    const read = parametersAt(tokens, at + 1, rules);
    if (isMaker && own.at(-1) !== textAt(tokens, at)) {
        const isCall = start.modifiers.length === 0 && textAt(tokens, afterMate(tokens, at + 1)) !== '{';
        return isCall ? undefined : UNSURE;
    }
    const type = normalized(tokens, start.type);
    // A destructor is called by nobody.
    if (type.endsWith('~'))
        return undefined;
    // A conversion of C#, an accessor of Dart, and a member of a type that is written out.
    const isOther = start.modifiers.includes('operator') || /^(?:get|set)$|(?:\.|::)$/.test(type);
    if (around === undefined || around.isLocal || read === undefined || isOther)
        return UNSURE;
    const tail = tailAt(tokens, read.next, rules);
    if (tail === undefined)
        return UNSURE;
    // It can be a variable that is made of values, or what a macro makes.
    if (rules.hasMacros === true &&
        textAt(tokens, tail.next) === ';' &&
        !read.parameters.every(({ type }) => type !== undefined))
        return UNSURE;
    return {
        kind: 'function',
        modifiers: withImplied(start.modifiers, rules),
        owner: own,
        ...start.generics,
        ...read.generics,
        parameters: read.parameters,
        ...(isMaker ? {} : { type }),
        ...tail.said,
        isComplete: true,
        span: { from: start.from, to: Math.max(read.next, tail.next) },
    };
}
function withImplied(modifiers, { visibility }) {
    return visibility === undefined || modifiers.some((each) => VISIBILITY.test(each))
        ? modifiers
        : [...modifiers, visibility];
}
/** What stands between the parameters and the body, or the end, of a function with a type before its name. */
function tailAt(tokens, from, rules, isPromise = false) {
    let next = from;
    let isConst = false;
    let heritage;
    while (TAIL.test(textAt(tokens, next)) || textAt(tokens, next) === 'throws') {
        if (textAt(tokens, next) === 'throws') {
            const start = next + 1;
            while (isWord(tokens, next) || /^[.,]$/.test(textAt(tokens, next)))
                next++;
            heritage = normalized(tokens, { from: start, to: next });
            continue;
        }
        isConst ||= textAt(tokens, next) === 'const';
        next++;
    }
    const said = {
        ...(heritage === undefined ? {} : { heritage }),
        ...(rules.hasMacros === true && (isConst || !isPromise) ? { receiver: isConst ? 'const' : '' } : {}),
    };
    const text = textAt(tokens, next);
    if (isPromise)
        return { next, said };
    const isPure = text === '=' && /^(?:0|default)$/.test(textAt(tokens, next + 1)) && textAt(tokens, next + 2) === ';';
    // What a constructor of C++ sets, or calls first in C# and Dart.
    const isMaker = text === ':' && isWord(tokens, next + 1);
    const isDone = /^(?:[{;]|=>)$/.test(text) || isPure || isMaker || (text === 'where' && isWord(tokens, next + 1));
    return isDone ? { next, said } : undefined;
}
/** `fun name(a: Int): String`, in languages with a word for functions. */
function wordFunction(tokens, at, rules) {
    const word = wordBefore(tokens, at, rules);
    const around = rules.hasEndWords === true ? aroundByIndent(tokens, at, rules) : aroundOf(tokens, at, rules);
    if (around === undefined)
        return UNSURE;
    // `def name=(value)` of Ruby.
    const isSetter = rules.hasEndWords === true && textAt(tokens, at + 1) === '=' && touchesNext(tokens, at);
    const read = isSetter ? undefined : wordSignature(tokens, at, rules);
    if (read === undefined)
        return UNSURE;
    const modifiers = [];
    let from = word;
    while (from > 0 && MODIFIERS.test(textAt(tokens, from - 1)) && isWord(tokens, from - 1))
        modifiers.push(textAt(tokens, --from));
    if (modifiers.includes('local'))
        return UNSURE;
    const isMember = /^[.:]$/.test(textAt(tokens, at - 1)) && isWord(tokens, at - 2) && textAt(tokens, at - 2) !== 'self';
    const owner = isMember ? [...around.owner, textAt(tokens, at - 2)] : around.owner;
    // What is called on a list of a certain type, or on the result of an expression.
    if (/^[.:]$/.test(textAt(tokens, at - 1)) && !isMember && textAt(tokens, at - 2) !== 'self')
        return UNSURE;
    // A value instead of a body says what the result is.
    const type = read.type ?? (textAt(tokens, read.next) === '=' ? undefined : rules.noResult);
    return {
        kind: 'function',
        modifiers: withImplied(modifiers, rules),
        owner,
        isLocal: around.isLocal,
        ...read.generics,
        parameters: read.parameters,
        ...receiverOf(tokens, at, around, rules),
        ...(type === undefined ? {} : { type }),
        span: { from, to: read.next },
    };
}
/** The receiver of a function that is called on the type itself, or that it has in both ways. */
const [SELF, EITHER] = ['self', 'either'];
/** The receiver of a promise that is only about objects. */
const OBJECT = 'object';
function fitsReceiver(promised, declared) {
    if (promised === undefined || declared === undefined || promised === declared)
        return true;
    return promised === OBJECT ? declared === '' : declared === EITHER;
}
/** Whether a function is called on the type itself, where the language writes that into the declaration. */
function receiverOf(tokens, at, { isOfType }, rules) {
    if (rules.selfSign === undefined)
        return {};
    if (textAt(tokens, at - 1) === rules.selfSign)
        return { receiver: SELF };
    return { receiver: isOfType === true || isShared(tokens, at, rules) ? EITHER : '' };
}
/** Whether a module of Ruby makes a function of its objects its own. */
function isShared(tokens, at, rules) {
    const { lines, types, names } = (0,maps/* remembered */.HK)(shared, tokens, () => sharedIn(tokens, rules));
    const first = firstOfLine(tokens, at);
    const type = typesByLine(tokens, rules).types[first] ?? -1;
    return lines[first] === 1 || types.has(type) || names.has(`${type} ${textAt(tokens, at)}`);
}
const shared = new WeakMap();
function sharedIn(tokens, rules) {
    const { types: typeAt, isInType } = typesByLine(tokens, rules);
    const lines = new Uint8Array(tokens.length);
    const types = new Set();
    const names = new Set();
    const below = new Set();
    let line = 0;
    for (let at = 0; at < tokens.length; at++) {
        if (tokens.breaks[at] === 1)
            line = at;
        const type = typeAt[line] ?? -1;
        if (at === line && below.has(type))
            lines[at] = 1;
        if (type < 0 || /^[.:]$/.test(textAt(tokens, at - 1)))
            continue;
        const isAlone = tokens.breaks[at + 1] === 1 || textAt(tokens, at + 1) === ';' || at + 1 === tokens.length;
        switch (textAt(tokens, at)) {
            case 'extend':
                if (textAt(tokens, at + 1) === 'self' && isInType[line] === 1)
                    types.add(type);
                break;
            case 'module_function':
                if (isAlone)
                    below.add(type);
                else
                    for (const name of namesAfter(tokens, at))
                        names.add(`${type} ${name}`);
                break;
            case 'public':
            case 'private':
                if (isAlone)
                    below.delete(type);
                break;
        }
    }
    return { lines, types, names };
}
/** The names in the arguments of a call without parameters of its own: `:first, "second"`, or `def third`. */
function namesAfter(tokens, call) {
    const names = [];
    for (let at = call + 1; at < tokens.length; at++) {
        if (tokens.breaks[at] === 1 && !/^[,(]$/.test(textAt(tokens, at - 1)))
            break;
        const before = textAt(tokens, at - 1);
        if (before === ':' || before === 'def')
            names.push(textAt(tokens, at));
        if (before === 'def')
            break;
        if (tokens.kinds[at] === STRING)
            names.push(textAt(tokens, at).slice(1, -1));
    }
    return names;
}
function touchesNext(tokens, at) {
    return tokens.ends[at] === tokens.starts[at + 1];
}
/** From the name: type parameters, parameters and the result. */
function wordSignature(tokens, at, rules) {
    const read = parametersAt(tokens, at + 1, rules);
    if (read === undefined)
        return undefined;
    let { next } = read;
    // A second list is a part of the shape that is not compared.
    if (textAt(tokens, next) === '(' && tokens.breaks[next] !== 1)
        return undefined;
    while (/^(?:async|throws|rethrows)$/.test(textAt(tokens, next)))
        next++;
    if (textAt(tokens, next) === '(' && textAt(tokens, next - 1) === 'throws')
        next = afterMate(tokens, next);
    if (rules.parameters === 'names' || !/^(?:->|:)$/.test(textAt(tokens, next)))
        return { ...read, next };
    const end = resultEnd(tokens, next + 1, rules);
    return end === next + 1 ? undefined : { ...read, next: end, type: normalized(tokens, { from: next + 1, to: end }) };
}
function resultEnd(tokens, from, { hasLines }) {
    let at = from;
    while (at < tokens.length && !/^(?:[{;=)}]|where|=>)$/.test(textAt(tokens, at))) {
        const isOpen = /^(?:->|[,.<&|:]|)$/.test(textAt(tokens, at - 1));
        if (hasLines === true &&
            at > from &&
            tokens.breaks[at] === 1 &&
            !isOpen &&
            !/^(?:->|[.?&|])$/.test(textAt(tokens, at)))
            break;
        at = afterMate(tokens, at);
    }
    return at;
}
/** Undefined if one of them is written in a way that is not known. */
function parametersAt(tokens, at, rules) {
    const { next: open, generics } = genericsAt(tokens, at, textAt(tokens, at) === '[' && rules.parameters === 'name-first' ? '[' : '<');
    const said = generics === undefined ? {} : { generics };
    const hasList = textAt(tokens, open) === '(' && tokens.breaks[open] !== 1;
    const isBare = rules.parameters === 'names' && rules.hasEndWords === true && !hasList;
    if (isBare) {
        // `def name a, b` and `def name`.
        const isEnd = open >= tokens.length || tokens.breaks[open] === 1 || /^(?:;|,|do|when|=)$/.test(textAt(tokens, open));
        return isEnd ? { parameters: [], generics: said, next: open } : undefined;
    }
    if (textAt(tokens, open) !== '(')
        return undefined;
    const entries = entriesOf(tokens, open)?.flatMap((each) => inGroups(tokens, each, rules));
    if (entries === undefined)
        return undefined;
    const isNone = entries.length === 1 &&
        rules.hasMacros === true &&
        entries[0] !== undefined &&
        entries[0].to - entries[0].from === 1 &&
        textAt(tokens, entries[0].from) === 'void';
    const parameters = isNone ? [] : entries.map((each) => parameterOf(tokens, each, rules));
    return parameters.some((each) => each === undefined)
        ? undefined
        : { parameters: parameters.flatMap((each) => each ?? []), generics: said, next: afterMate(tokens, open) };
}
/** Dart has parameters in braces, which callers write with their names, and in square brackets. */
function inGroups(tokens, { from, to }, { strings }) {
    const text = textAt(tokens, from);
    const isDart = strings.some(({ open }) => open === "r'");
    if (!isDart || !/^[[{]$/.test(text) || mateOf(tokens, from) !== to - 1)
        return [{ from, to }];
    return (entriesOf(tokens, from) ?? []).map((each) => ({ ...each, isNamed: text === '{', isOptional: true }));
}
function parameterOf(tokens, entry, rules) {
    const from = afterAnnotations(tokens, entry.from, entry.to);
    // `@field:Name` of Kotlin.
    if (textAt(tokens, from) === ':')
        return undefined;
    const equals = placeOf(tokens, { from, to: entry.to }, ['=']);
    const isOptional = equals >= 0 || entry.isOptional === true;
    const span = { from, to: equals < 0 ? entry.to : equals };
    if (span.to <= span.from)
        return undefined;
    const base = { isOptional, isNamed: entry.isNamed === true, rest: '' };
    if (rules.parameters === 'names')
        return namedParameter(tokens, span, base);
    const colon = placeOf(tokens, span, [':']);
    if (colon > span.from && textAt(tokens, colon - 1) !== ':')
        return labelledParameter(tokens, span, colon, base, rules);
    return rules.parameters === 'type-first'
        ? typedParameter(tokens, span, base, rules)
        : soleParameter(tokens, span, base);
}
function afterAnnotations(tokens, start, to) {
    let from = start;
    while (from < to) {
        const text = textAt(tokens, from);
        if (text === '@' && isWord(tokens, from + 1)) {
            from += 2;
            while (textAt(tokens, from) === '.')
                from += 2;
            if (textAt(tokens, from) === '(')
                from = afterMate(tokens, from);
        }
        else if (text === '[' && mateOf(tokens, from) < to - 1)
            from = afterMate(tokens, from);
        else if (text === '#' && textAt(tokens, from + 1) === '[')
            from = afterMate(tokens, from + 1);
        else if (/^(?:final|required|register|noinline|crossinline|covariant|val|var)$/.test(text) && from + 1 < to)
            from++;
        else if (/^(?:public|private|protected|readonly)$/.test(text) && from + 1 < to)
            from++;
        else
            break;
    }
    return from;
}
/** `a`, `a:`, `*rest`, `**options`, `&block`, and a pattern of Elixir. */
function namedParameter(tokens, { from, to }, base) {
    let at = from;
    while (/^[*&]$/.test(textAt(tokens, at)) && at < to)
        at++;
    const rest = textAt(tokens, from) === '...'
        ? '...'
        : '*&'.includes(textAt(tokens, from))
            ? normalized(tokens, { from, to: at })
            : '';
    // `name: :symbol` of Ruby has two colons, too.
    const isPath = textAt(tokens, at + 2) === ':' && touchesNext(tokens, at + 1);
    if (textAt(tokens, at + 1) === ':' && !isPath)
        return { ...base, name: textAt(tokens, at), isNamed: true, isOptional: at + 2 < to, rest };
    const isOptional = base.isOptional || textAt(tokens, at + 1) === '\\';
    return {
        ...base,
        isOptional,
        rest,
        ...(isWord(tokens, at) && (at + 1 === to || isOptional) ? { name: textAt(tokens, at) } : {}),
    };
}
/** `name: Type`, and `label name: Type` where callers write the label. */
function labelledParameter(tokens, { from, to }, colon, base, rules) {
    const isRest = textAt(tokens, from) === 'vararg';
    const first = isRest ? from + 1 : from;
    if (!isWord(tokens, first) || colon - first > 2 || colon + 1 >= to)
        return undefined;
    if (colon - first === 2 && rules.hasLabels !== true)
        return undefined;
    const label = textAt(tokens, first);
    const isRestType = textAt(tokens, to - 1) === '...';
    return {
        ...base,
        ...(label === '_' ? {} : { name: label }),
        isNamed: rules.hasLabels === true && label !== '_',
        type: normalized(tokens, { from: colon + 1, to: isRestType ? to - 1 : to }),
        rest: isRest || isRestType ? '...' : '',
    };
}
/** A name or a type alone, as only a promise has it. */
function soleParameter(tokens, { from, to }, base) {
    const isRest = textAt(tokens, from) === 'vararg' && to - from > 1;
    const span = { from: isRest ? from + 1 : from, to };
    return span.to - span.from === 1 && !isWord(tokens, span.from)
        ? undefined
        : { ...base, rest: isRest ? '...' : '', name: normalized(tokens, span) };
}
/** `Type name`, `Type`, or `name` as only a promise has it. */
function typedParameter(tokens, { from, to }, base, rules) {
    if (to - from === 1 && textAt(tokens, from) === '...')
        return { ...base, rest: '...', type: '...' };
    let end = to;
    const last = textAt(tokens, to - 1);
    for (let index = from; index < to; index++) {
        // A function in a list, an expression, or a sentence.
        if (!isWord(tokens, index) && !/^(?:[<>,.*&?|[\]]|::|\.\.\.|&&)$/.test(textAt(tokens, index)))
            return undefined;
        if (STATEMENTS.test(textAt(tokens, index)) && textAt(tokens, index) !== 'in')
            return undefined;
    }
    let array = '';
    while (rules.hasMacros === true && textAt(tokens, end - 1) === ']') {
        const open = mateOf(tokens, end - 1);
        array = `${normalized(tokens, { from: open, to: end })}${array}`;
        end = open;
    }
    const isName = end - from > 1 && isWord(tokens, end - 1) && isNameAfter(tokens, from, end - 1);
    if (!isName && end - from === 1 && array === '') {
        const isDollar = last.startsWith('$');
        if (!isWord(tokens, from))
            return undefined;
        return { ...base, ...(isTypeAlone(last, rules) ? { type: last } : { name: isDollar ? last.slice(1) : last }) };
    }
    const typeEnd = isName ? end - 1 : end;
    const isRest = textAt(tokens, typeEnd - 1) === '...';
    const type = normalized(tokens, { from, to: isRest ? typeEnd - 1 : typeEnd });
    if (!isType(tokens, { from, to: isRest ? typeEnd - 1 : typeEnd }, rules))
        return undefined;
    const name = isName ? { name: textAt(tokens, end - 1).replace(/^\$/, '') } : {};
    return {
        ...base,
        ...name,
        ...(type === '' || type === '&' ? {} : { type: `${type}${array === '' ? '' : ` ${array}`}` }),
        rest: isRest ? '...' : '',
    };
}
function isTypeAlone(text, { hasMacros }) {
    return hasMacros === true && C_TYPES.test(text);
}
/** Whether the word after a type is a name, and not a part of the type such as `unsigned int` or `std::string`. */
function isNameAfter(tokens, from, at) {
    const [before, text] = [textAt(tokens, at - 1), textAt(tokens, at)];
    if (/^(?:\.|::|<|,|\|)$/.test(before) || (before === '?' && at - 1 === from) || PARTS_OF_TYPES.test(text))
        return false;
    if (/^(?:struct|union|enum|typename)$/.test(before))
        return false;
    return !(at - 1 === from && BEFORE_TYPES.test(before) && !/^(?:unsigned|signed|long|short)$/.test(before));
}
/** Whether words stand next to each other only as types have them. */
function isType(tokens, { from, to }, rules) {
    let words = 0;
    let depth = 0;
    for (let index = from; index < to; index++) {
        const text = textAt(tokens, index);
        if (text === '<' || text === '[')
            depth++;
        else if (text === '>' || text === ']')
            depth--;
        if (depth > 0 || !isWord(tokens, index) || (/^(?:\.|::|\||&)$/.test(textAt(tokens, index - 1)) && index > from))
            continue;
        if (BEFORE_TYPES.test(text)) {
            if (/^(?:unsigned|signed|long|short)$/.test(text))
                words = Math.max(words, 1);
            continue;
        }
        if (words === 1 && SMALL_TYPES.test(text))
            continue;
        if (rules.hasCapitals === true &&
            /^[a-z]/.test(text) &&
            !SMALL_TYPES.test(text) &&
            !/^(?:\.|::)$/.test(textAt(tokens, index + 1)))
            return false;
        words++;
    }
    return words <= 1;
}
/** `class Name<T> extends Base {`, and the same without a body. */
function typeAt(tokens, at, wordAt, rules) {
    const around = rules.hasEndWords === true ? aroundByIndent(tokens, at, rules) : aroundOf(tokens, at, rules);
    const word = textAt(tokens, wordAt);
    if (/^(?:\.|::|:)$/.test(textAt(tokens, wordAt - 1)))
        return undefined;
    const read = typeHead(tokens, at, rules);
    if (read === undefined || around === undefined || around.isLocal)
        return UNSURE;
    const next = textAt(tokens, read.span.to);
    const isEnd = next === '{' ||
        (rules.hasLines === true && (read.span.to >= tokens.length || tokens.breaks[read.span.to] === 1 || next === 'do'));
    const isShort = rules.hasMacros !== true && next === ';' && read.parameters !== undefined;
    if (!isEnd && !isShort)
        return UNSURE;
    if (word === 'extension' || word === 'namespace')
        return UNSURE;
    const modifiers = [];
    let from = wordAt;
    while (from > 0 && isWord(tokens, from - 1) && MODIFIERS.test(textAt(tokens, from - 1)))
        modifiers.push(textAt(tokens, --from));
    const body = next === '{' ? bodyOf(tokens, read.span.to) : {};
    return {
        ...read,
        ...body,
        word,
        modifiers: withImplied(modifiers, rules),
        owner: around.owner,
        span: { from, to: read.span.to },
    };
}
const MOST_IN_BODY = 1_000;
function bodyOf(tokens, open) {
    const close = mateOf(tokens, open);
    if (close <= open + 1 || close - open > MOST_IN_BODY)
        return {};
    return { members: [normalized(tokens, { from: open, to: close + 1 })], bodyEnd: close + 1 };
}
/** From the name up to the body. */
function typeHead(tokens, at, rules) {
    const { next, generics } = genericsAt(tokens, at + 1, textAt(tokens, at + 1) === '[' ? '[' : rules.hasEndWords === true ? '[' : '<');
    let list = next;
    while (/^(?:constructor|private|protected|internal|public|actual)$/.test(textAt(tokens, list)))
        list++;
    let heritage = next;
    let parameters;
    if (textAt(tokens, list) === '(' && rules.parameters !== 'names' && rules.hasMacros !== true) {
        const read = parametersAt(tokens, list, rules);
        if (read === undefined)
            return undefined;
        ({ next: heritage, parameters } = read);
    }
    let end = heritage;
    while (end < tokens.length && !/^(?:[{;=}]|do)$/.test(textAt(tokens, end))) {
        const isOpen = /^(?:[,:<&.]|extends|implements|with|where|)$/.test(textAt(tokens, end - 1)) ||
            /^(?:[:,<.]|extends|implements|with|where|permits)$/.test(textAt(tokens, end));
        if (rules.hasLines === true && tokens.breaks[end] === 1 && !isOpen)
            break;
        if (end - heritage > MOST_BACK)
            return undefined;
        end = afterMate(tokens, end);
    }
    // What holds for type parameters is not compared.
    const where = placeOf(tokens, { from: heritage, to: end }, ['where']);
    const before = where < 0 ? end : where;
    if (end > heritage && !/^(?:[:<]|extends|implements|with|where|permits|on)$/.test(textAt(tokens, heritage)))
        return undefined;
    return {
        kind: 'type',
        word: textAt(tokens, at - 1),
        modifiers: [],
        owner: [],
        ...(generics === undefined ? {} : { generics }),
        ...(parameters === undefined ? {} : { parameters }),
        ...(before > heritage ? { heritage: normalized(tokens, { from: heritage, to: before }) } : {}),
        span: { from: at - 1, to: end },
    };
}
function promiseIn(tokens, rules) {
    let at = 0;
    const modifiers = [];
    const isDeclaring = (index) => rules.types.includes(textAt(tokens, index)) &&
        isWord(tokens, index + 1) &&
        !rules.types.includes(textAt(tokens, index + 1));
    while (isModifier(tokens, at, 0) &&
        (isWord(tokens, at + 1) || textAt(tokens, at + 1) === '<') &&
        !isDeclaring(at) &&
        !rules.functions.includes(textAt(tokens, at)))
        modifiers.push(textAt(tokens, at++));
    if (isDeclaring(at) && textAt(tokens, at + 2) !== '*' && !isWord(tokens, at + 2)) {
        const shape = typeHead(tokens, at + 1, rules);
        if (shape === undefined)
            return undefined;
        return ended(tokens, { ...shape, modifiers, ...(textAt(tokens, shape.span.to) === '{' ? bodyOf(tokens, shape.span.to) : {}) }, at + 1);
    }
    if (isDeclaring(at) && /^(?:extends|implements|with|where|permits|on)$/.test(textAt(tokens, at + 2))) {
        const shape = typeHead(tokens, at + 1, rules);
        return shape && ended(tokens, { ...shape, modifiers }, at + 1);
    }
    const hasWord = rules.functions.includes(textAt(tokens, at));
    if (hasWord)
        at++;
    const generics = genericsAt(tokens, at, '<');
    // Kotlin has type parameters before the name.
    if (hasWord && generics.next > at)
        at = generics.next;
    const isAlone = rules.parameters === 'names' && (hasWord || isSeparator(textAt(tokens, tokens.length - 2), rules));
    const name = isAlone ? Math.max(nameIn(tokens, at), nameAlone(tokens, at)) : nameIn(tokens, at);
    if (name < 0)
        return undefined;
    return functionPromise(tokens, { from: at, to: name }, modifiers, hasWord, rules);
}
/** The name before the first bracket. */
function nameIn(tokens, from) {
    for (let index = from; index < tokens.length && index < from + MOST_BACK; index++) {
        if (textAt(tokens, index) === '(') {
            if (textAt(tokens, index - 1) !== '>')
                return isWord(tokens, index - 1) && index > from ? index - 1 : -1;
            const open = beforeAngles(tokens, index - 1);
            return isWord(tokens, open - 1) && open > from ? open - 1 : -1;
        }
    }
    return -1;
}
/** A function of Ruby without parameters. */
function nameAlone(tokens, from) {
    let name = from;
    while (/^(?:\.|::|->)$/.test(textAt(tokens, name + 1)) && isWord(tokens, name + 2))
        name += 2;
    return name + 1 >= tokens.length && isWord(tokens, name) ? name : -1;
}
function functionPromise(tokens, { from, to: name }, modifiers, hasWord, rules) {
    const owner = [];
    let at = name;
    const sign = textAt(tokens, name - 1);
    while (isSeparator(textAt(tokens, at - 1), rules) && isWord(tokens, at - 2) && at - 2 >= from) {
        if (textAt(tokens, at - 2) !== 'self')
            owner.unshift(textAt(tokens, at - 2));
        at -= 2;
    }
    const start = genericsAt(tokens, from, '<');
    const before = { from: start.next, to: at };
    const isTyped = at > start.next;
    if (isTyped && (hasWord || rules.functions.length > 0))
        return undefined;
    if (isTyped && !isResult(tokens, before, rules))
        return undefined;
    const said = start.generics === undefined ? {} : { generics: start.generics };
    const receiver = promisedReceiver(sign, hasWord, rules);
    const base = {
        kind: 'function',
        modifiers,
        owner,
        ...said,
        ...(receiver === undefined ? {} : { receiver }),
    };
    if (rules.functions.length > 0) {
        const read = wordSignature(tokens, name, rules);
        if (read === undefined)
            return undefined;
        const { generics, parameters, type } = read;
        return ended(tokens, { ...base, ...generics, parameters, ...(type === undefined ? {} : { type }), span: { from: 0, to: read.next } }, name);
    }
    const read = parametersAt(tokens, name + 1, rules);
    if (read === undefined)
        return undefined;
    const tail = tailAt(tokens, read.next, rules, true);
    if (tail === undefined)
        return undefined;
    // Plans of other languages have the result behind.
    const hasResult = /^(?:->|:)$/.test(textAt(tokens, tail.next)) && !isTyped;
    const end = hasResult ? resultEnd(tokens, tail.next + 1, rules) : tail.next;
    const type = hasResult ? { from: tail.next + 1, to: end } : isTyped ? before : undefined;
    if (hasResult && end === tail.next + 1)
        return undefined;
    return ended(tokens, {
        ...base,
        ...read.generics,
        parameters: read.parameters,
        ...(type === undefined ? {} : { type: normalized(tokens, type) }),
        ...tail.said,
        span: { from: 0, to: end },
    }, name);
}
/** What stands between a type and its function in a promise. */
function isSeparator(text, { selfSign }) {
    return /^(?:\.|::|#)$/.test(text) || (selfSign === ':' && text === ':') || (selfSign === '.' && text === '->');
}
/** Undefined if the promise fits both: people write `Store.load(id)` about all functions of a type. */
function promisedReceiver(sign, hasWord, { selfSign }) {
    if (selfSign === undefined)
        return undefined;
    if (sign === selfSign && (hasWord || selfSign === ':'))
        return SELF;
    return hasWord ? '' : sign === '->' ? OBJECT : undefined;
}
/** Whether what stands before a name is one type, and not the words of a sentence. */
function isResult(tokens, { from, to }, rules) {
    for (let index = from; index < to; index++) {
        if (STATEMENTS.test(textAt(tokens, index)) ||
            (!isWord(tokens, index) && !/^(?:[<>,.*&?|[\]]|::|&&)$/.test(textAt(tokens, index))))
            return false;
    }
    return isType(tokens, { from, to }, rules);
}
/** Nothing but a body, or the sign of one, follows a promise. */
function ended(tokens, shape, name) {
    let next = shape.span.to;
    if (textAt(tokens, next) === '{' && mateOf(tokens, next) > next)
        next = afterMate(tokens, next);
    if (/^(?:;|:|end|do)$/.test(textAt(tokens, next)))
        next++;
    if (textAt(tokens, next) === 'end')
        next++;
    return next >= tokens.length ? { name: textAt(tokens, name), shape } : undefined;
}

;// CONCATENATED MODULE: ./lib/core/contracts/go.js


const BUILT_IN = /^(?:bool|string|u?int(?:8|16|32|64)?|uintptr|byte|rune|float(?:32|64)|complex(?:64|128)|error|any|[A-Z]\w*|.*[*[\].{}( ].*)$/;
const GO_WORDS = {
    areApart: () => false,
    isType: (text) => BUILT_IN.test(text),
    plain: (type) => type.replaceAll('interface { }', 'any'),
    typeOf: () => undefined,
};
/** The place after the type that begins here. */
function typeEnd(tokens, from) {
    let at = from;
    for (let steps = 0; steps < 1_000; steps++) {
        const text = textAt(tokens, at);
        if (text === '*' || text === '...' || text === '<' || text === '-' || text === '~')
            at++;
        else if (text === '[') {
            at = afterMate(tokens, at);
        }
        else if (text === '(')
            return afterMate(tokens, at);
        else if (text === 'chan') {
            at++;
        }
        else if (text === 'map') {
            at = afterMate(tokens, at + 1);
        }
        else if (text === 'func') {
            return go_resultEnd(tokens, afterMate(tokens, at + 1));
        }
        else if (text === 'struct' || text === 'interface')
            return afterMate(tokens, at + 1);
        else if (isWord(tokens, at)) {
            at++;
            if (textAt(tokens, at) === '.')
                at += 2;
            // Type arguments follow without a space.
            if (textAt(tokens, at) === '[' && tokens.starts[at] === tokens.ends[at - 1])
                at = afterMate(tokens, at);
            return at;
        }
        else
            return at;
    }
    return at;
}
/** The result of a function ends with its line, because Go puts a semicolon there. */
function go_resultEnd(tokens, from) {
    if (from >= tokens.length || tokens.breaks[from] === 1)
        return from;
    if (textAt(tokens, from) === '(')
        return afterMate(tokens, from);
    return /^(?:[*[<]|)$/.test(textAt(tokens, from)) || isWord(tokens, from) ? typeEnd(tokens, from) : from;
}
function signatureAt(tokens, at) {
    const { next: open, generics } = genericsAt(tokens, at, '[');
    if (textAt(tokens, open) !== '(')
        return undefined;
    const entries = entriesOf(tokens, open);
    if (entries === undefined)
        return undefined;
    const after = afterMate(tokens, open);
    // Plans of other languages have a sign before the result.
    const from = /^(?:->|:)$/.test(textAt(tokens, after)) ? after + 1 : after;
    const next = go_resultEnd(tokens, from);
    const parameters = parametersOf(tokens, entries);
    const type = next === from ? undefined : resultOf(tokens, { from, to: next });
    return {
        shape: { ...(generics === undefined ? {} : { generics }), parameters, ...(type === undefined ? {} : { type }) },
        next,
        isTyped: parameters.every((each) => each.type !== undefined || GO_WORDS.isType(each.name ?? '')),
    };
}
/** The types of a result, whether or not they have names. */
function resultOf(tokens, span) {
    if (textAt(tokens, span.from) !== '(')
        return plainType(tokens, span);
    const parameters = parametersOf(tokens, entriesOf(tokens, span.from) ?? []);
    if (parameters.length === 0)
        return undefined;
    const types = parameters.map(({ name, type }) => type ?? name ?? '');
    return types.length === 1 ? types[0] : `( ${types.join(' , ')} )`;
}
/** A type without the names of parameters of functions in it. */
function plainType(tokens, { from, to }) {
    if (textAt(tokens, from) === 'func' && textAt(tokens, from + 1) === '(') {
        const read = signatureAt(tokens, from + 1);
        if (read !== undefined && read.next === to) {
            const list = read.shape.parameters?.map(({ rest, type, name }) => `${rest}${type ?? name ?? ''}`) ?? [];
            return `func ( ${list.join(' , ')} ) ${read.shape.type ?? ''}`.trim();
        }
    }
    if (/^[*[]$/.test(textAt(tokens, from)) && to - from > 1) {
        const end = textAt(tokens, from) === '[' ? afterMate(tokens, from) : from + 1;
        if (end < to)
            return `${normalized(tokens, { from, to: end })} ${plainType(tokens, { from: end, to })}`;
    }
    return normalized(tokens, { from, to });
}
/** Either all parameters have names or none has. A name without a type has that of the next one. */
function parametersOf(tokens, entries) {
    const base = { isOptional: false, isNamed: false };
    const hasName = ({ from, to }) => to - from > 1 &&
        isWord(tokens, from) &&
        !(textAt(tokens, from + 1) === '...' && to - from === 2) &&
        !/^(?:chan|map|func|struct|interface)$/.test(textAt(tokens, from)) &&
        nameOnly(tokens, from, to);
    if (!entries.some(hasName)) {
        return entries.map(({ from, to }) => {
            // A plan can name a list without its type: `args...`.
            if (to - from === 2 && textAt(tokens, from + 1) === '...')
                return { name: textAt(tokens, from), rest: '...', ...base };
            const rest = textAt(tokens, from) === '...' ? '...' : '';
            return { name: plainType(tokens, { from: rest === '' ? from : from + 1, to }), rest, ...base };
        });
    }
    const parameters = [];
    let later;
    for (const { from, to } of entries.toReversed()) {
        const name = textAt(tokens, from);
        if (to - from > 1) {
            const rest = textAt(tokens, from + 1) === '...' ? '...' : '';
            later = { type: plainType(tokens, { from: rest === '' ? from + 1 : from + 2, to }), rest };
        }
        parameters.unshift({ name, ...base, rest: '', ...later });
    }
    return parameters;
}
/** Whether what begins here is a name with a type, and not a type such as `http.Handler` or `List[int]`. */
function nameOnly(tokens, from, to) {
    if (textAt(tokens, from + 1) === '.')
        return false;
    if (textAt(tokens, from + 1) === '[')
        return afterMate(tokens, from + 1) < to;
    return true;
}
function goDeclaration(tokens, at) {
    const before = textAt(tokens, at - 1);
    const next = textAt(tokens, at + 1);
    const parent = tokens.parents[at] ?? -1;
    const base = { modifiers: [], owner: [] };
    if (before === 'func' && parent < 0 && tokens.breaks[at - 1] === 1)
        return functionShape(tokens, at, at - 1, base);
    if (before === ')' && parent < 0 && isReceiver(tokens, mateOf(tokens, at - 1))) {
        const open = mateOf(tokens, at - 1);
        const { owner, receiver } = go_receiverOf(tokens, open);
        return functionShape(tokens, at, open - 1, { ...base, owner, receiver });
    }
    const group = textAt(tokens, parent) === '(' ? textAt(tokens, parent - 1) : '';
    const isInGroup = (tokens.parents[parent] ?? -1) < 0 && (tokens.breaks[at] === 1 || before === '(' || before === ';');
    const word = /^(?:type|const|var)$/.test(before)
        ? before
        : isInGroup && /^(?:type|const|var)$/.test(group)
            ? group
            : '';
    if (word !== '') {
        const isLocal = parent >= 0 && word !== group;
        return word === 'type' ? typeShape(tokens, at, isLocal) : valueShape(tokens, at, word, isLocal);
    }
    if (textAt(tokens, parent) !== '{')
        return undefined;
    const isFirst = tokens.breaks[at] === 1 || before === '{' || before === ';';
    const kind = textAt(tokens, parent - 1);
    if (kind === 'interface' && isFirst && next === '(')
        return functionShape(tokens, at, at, { ...base, ...ownerOf(tokens, parent) });
    if (kind !== 'struct' || !(isFirst || before === ','))
        return undefined;
    let type = at + 1;
    while (textAt(tokens, type) === ',' && type < at + 40)
        type += 2;
    const end = typeEnd(tokens, type);
    if (end === type || tokens.breaks[type] === 1)
        return undefined;
    return {
        kind: 'value',
        ...base,
        ...ownerOf(tokens, parent),
        type: plainType(tokens, { from: type, to: end }),
        span: { from: at, to: end },
    };
}
/** Whether `func` begins its line, and this bracket follows it. */
function isReceiver(tokens, open) {
    return textAt(tokens, open - 1) === 'func' && tokens.breaks[open - 1] === 1;
}
function ownerOf(tokens, open) {
    const isLocal = (tokens.parents[open] ?? -1) >= 0 && textAt(tokens, tokens.parents[open] ?? -1) === '{';
    let name = open - 2;
    if (textAt(tokens, name) === ']')
        name = mateOf(tokens, name) - 1;
    return { owner: isWord(tokens, name) ? [textAt(tokens, name)] : [], isLocal };
}
function go_receiverOf(tokens, open) {
    const close = mateOf(tokens, open);
    let from = open + 1;
    if (isWord(tokens, from) && from + 1 < close && !/^[.[]$/.test(textAt(tokens, from + 1)))
        from++;
    const name = textAt(tokens, from) === '*' ? from + 1 : from;
    return { owner: [textAt(tokens, name)], receiver: normalized(tokens, { from, to: Math.min(close, from + 40) }) };
}
function functionShape(tokens, at, from, base) {
    const read = signatureAt(tokens, at + 1);
    if (read === undefined)
        return undefined;
    // In code, what stands alone is a type.
    const parameters = read.shape.parameters?.map((each) => (each.type === undefined ? unnamed(each) : each)) ?? [];
    return { kind: 'function', ...base, ...read.shape, parameters, isComplete: true, span: { from, to: read.next } };
}
function unnamed({ name, ...others }) {
    return name === undefined ? others : { ...others, type: name };
}
function typeShape(tokens, at, isLocal) {
    const start = textAt(tokens, at - 1) === 'type' ? at - 1 : at;
    let next = at + 1;
    let generics;
    // A length or nothing in brackets makes an array, and names with constraints make type parameters.
    if (textAt(tokens, next) === '[' && isWord(tokens, next + 1) && mateOf(tokens, next) > next + 2) {
        const read = genericsAt(tokens, next, '[');
        ({ next } = read);
        generics = read.generics;
    }
    const isAlias = textAt(tokens, next) === '=';
    if (isAlias)
        next++;
    const word = textAt(tokens, next);
    const base = {
        kind: 'type',
        modifiers: [],
        owner: [],
        isLocal,
        ...(generics === undefined ? {} : { generics }),
    };
    if (word === 'struct' || word === 'interface') {
        const hasBody = textAt(tokens, next + 1) === '{';
        return {
            ...base,
            word,
            ...(hasBody ? membersIn(tokens, next + 1) : {}),
            span: { from: start, to: next + 1 },
        };
    }
    const end = Math.max(next, typeEnd(tokens, next));
    if (end === next)
        return { ...base, span: { from: start, to: next } };
    return {
        ...base,
        word: isAlias ? '=' : 'type',
        type: plainType(tokens, { from: next, to: end }),
        span: { from: start, to: end },
    };
}
/** The members of a struct or an interface: fields one by one, and without tags. */
function membersIn(tokens, open) {
    const close = mateOf(tokens, open);
    const parts = partsOf(tokens, { from: open + 1, to: close }, (text, index) => text === ';' || tokens.breaks[index] === 1);
    const members = parts.slice(0, 1_000).flatMap(({ from, to }) => {
        const end = tokens.kinds[to - 1] === STRING ? to - 1 : to;
        if (isWord(tokens, from) && textAt(tokens, from + 1) === '(') {
            const read = signatureAt(tokens, from + 1);
            if (read !== undefined) {
                const list = read.shape.parameters?.map(({ rest, type, name }) => `${rest}${type ?? name ?? ''}`) ?? [];
                return [`${textAt(tokens, from)} ( ${list.join(' , ')} ) ${read.shape.type ?? ''}`];
            }
        }
        let type = from + 1;
        while (textAt(tokens, type) === ',' && type < to)
            type += 2;
        if (type >= end)
            return [normalized(tokens, { from, to: end })];
        const names = [];
        for (let name = from; name < type; name += 2)
            names.push(textAt(tokens, name));
        return isWord(tokens, from) && textAt(tokens, from + 1) !== '.'
            ? names.map((name) => `${name} ${plainType(tokens, { from: type, to: end })}`)
            : [normalized(tokens, { from, to: end })];
    });
    return { members };
}
function valueShape(tokens, at, word, isLocal) {
    const start = textAt(tokens, at - 1) === word ? at - 1 : at;
    let next = at + 1;
    let type;
    if (!/^(?:[=,;)]|)$/.test(textAt(tokens, next)) && tokens.breaks[next] !== 1) {
        const end = typeEnd(tokens, next);
        if (end > next)
            type = plainType(tokens, { from: next, to: end });
        next = end;
    }
    let end = next;
    if (textAt(tokens, next) === '=') {
        end++;
        while (end < tokens.length && end < next + 40 && tokens.breaks[end] !== 1 && textAt(tokens, end) !== ')')
            end = afterMate(tokens, end);
    }
    const value = end > next ? literalOf(tokens, { from: next + 1, to: end }) : undefined;
    const isOpaque = end > next && value === undefined && type === undefined;
    return {
        kind: 'value',
        word,
        modifiers: [],
        owner: [],
        isLocal,
        ...(type === undefined ? {} : { type }),
        ...(value === undefined ? {} : { value }),
        ...(isOpaque ? { isOpaque } : {}),
        span: { from: start, to: Math.min(end, at + 12) },
    };
}
function goPromise(tokens) {
    const base = { modifiers: [], owner: [] };
    const word = textAt(tokens, 0);
    const end = (shape, name) => {
        if (shape === undefined)
            return undefined;
        const next = textAt(tokens, shape.span.to) === '{' ? mateOf(tokens, shape.span.to) + 1 : shape.span.to;
        return next >= tokens.length ? { name: textAt(tokens, name), shape } : undefined;
    };
    if (word === 'func') {
        const hasReceiver = textAt(tokens, 1) === '(';
        const receiver = hasReceiver ? go_receiverOf(tokens, 1) : {};
        const first = hasReceiver ? mateOf(tokens, 1) + 1 : 1;
        return isWord(tokens, first) ? qualified(tokens, first, { ...base, ...receiver }, true, end) : undefined;
    }
    if (word === 'type' && isWord(tokens, 1))
        return end(typeShape(tokens, 1, false), 1);
    if (/^(?:const|var)$/.test(word) && isWord(tokens, 1)) {
        const { isOpaque: _, ...shape } = valueShape(tokens, 1, word, false);
        return end(shape, 1);
    }
    if (textAt(tokens, 0) === '(' && textAt(tokens, mateOf(tokens, 0) + 1) !== '') {
        // `(c *Client) Run(ctx)`, and `(*Client).Run(ctx)`.
        const { owner, receiver } = go_receiverOf(tokens, 0);
        const after = mateOf(tokens, 0) + 1;
        const name = textAt(tokens, after) === '.' ? after + 1 : after;
        return isWord(tokens, name) ? qualified(tokens, name, { ...base, owner, receiver }, false, end) : undefined;
    }
    return isWord(tokens, 0) ? qualified(tokens, 0, base, false, end) : undefined;
}
function qualified(tokens, from, base, hasWord, end) {
    let at = from;
    const owner = [...base.owner];
    while (textAt(tokens, at + 1) === '.' && isWord(tokens, at + 2)) {
        // A package is written in small letters, and is no owner in its own files.
        if (/^[A-Z]/.test(textAt(tokens, at)))
            owner.push(textAt(tokens, at));
        at += 2;
    }
    const read = signatureAt(tokens, at + 1);
    if (read === undefined)
        return undefined;
    const isComplete = hasWord && read.isTyped;
    return end({ kind: 'function', ...base, owner, ...read.shape, isComplete, span: { from, to: read.next } }, at);
}

;// CONCATENATED MODULE: ./lib/core/contracts/languages.js
/** Which language a file is written in, as far as its tokens and declarations differ. */
const SLASHES = ['//'];
const quoted = (quote, more = {}) => ({
    open: quote,
    close: quote,
    escape: '\\',
    ...more,
});
const languages_long = (quotes, more = {}) => quoted(quotes, { isLong: true, ...more });
const BLOCK = ['/*', '*/'];
const PLAIN = [quoted('"'), quoted("'")];
const languages_C_TYPES = ['struct', 'union', 'enum'];
/** Code that is left out, and a comment that goes on in the next line. */
const UNREAD_C = /^[ \t]*#[ \t]*if[ \t]+0\b|^(?=[^\n]*\\\r?$)[^\n]*\/\//m;
const LANGUAGES = [
    {
        name: 'TypeScript',
        endings: ['ts', 'tsx', 'mts', 'cts', 'vue', 'svelte'],
        family: 'script',
        lineComments: SLASHES,
        isNesting: false,
    },
    {
        name: 'JavaScript',
        endings: ['js', 'jsx', 'mjs', 'cjs'],
        family: 'script',
        lineComments: SLASHES,
        isNesting: false,
    },
    { name: 'Python', endings: ['py', 'pyi'], family: 'python', lineComments: ['#'], isNesting: false },
    { name: 'Go', endings: ['go'], family: 'go', lineComments: SLASHES, isNesting: false },
    { name: 'Rust', endings: ['rs'], family: 'rust', lineComments: SLASHES, isNesting: true },
    ...general('Java', ['java'], SLASHES, {
        block: BLOCK,
        strings: [languages_long('"""'), ...PLAIN],
        functions: [],
        types: ['class', 'interface', 'enum', 'record'],
        parameters: 'type-first',
        hasCapitals: true,
    }),
    ...general('C#', ['cs'], SLASHES, {
        block: BLOCK,
        strings: [
            { open: '"""', close: '"""', isLong: true },
            { open: '$@"', close: '"', isLong: true, code: '{' },
            { open: '@$"', close: '"', isLong: true, code: '{' },
            { open: '@"', close: '"', isLong: true },
            { ...quoted('"', { open: '$"', code: '{' }) },
            ...PLAIN,
        ],
        functions: [],
        types: ['class', 'interface', 'enum', 'struct', 'record', 'namespace'],
        parameters: 'type-first',
        hasCapitals: true,
        // Strings with any number of quotes, and code that is left out.
        unread: /\$"""|""""|^[ \t]*#[ \t]*if[ \t]+(?:0|false)\b/m,
    }),
    ...general('C', ['c'], SLASHES, {
        block: BLOCK,
        strings: PLAIN,
        functions: [],
        types: languages_C_TYPES,
        parameters: 'type-first',
        hasMacros: true,
        unread: UNREAD_C,
    }),
    ...general('C++', ['h', 'cc', 'cpp', 'cxx', 'hh', 'hpp', 'hxx'], SLASHES, {
        block: BLOCK,
        strings: [{ open: 'R"(', close: ')"', isLong: true }, ...PLAIN],
        functions: [],
        types: [...languages_C_TYPES, 'class', 'namespace'],
        parameters: 'type-first',
        hasMacros: true,
        unread: UNREAD_C,
    }),
    ...general('Dart', ['dart'], SLASHES, {
        block: BLOCK,
        strings: [
            languages_long("'''", { code: '${' }),
            languages_long('"""', { code: '${' }),
            { open: "r'", close: "'" },
            { open: 'r"', close: '"' },
            quoted("'", { code: '${' }),
            quoted('"', { code: '${' }),
        ],
        functions: [],
        types: ['class', 'enum', 'mixin', 'extension'],
        parameters: 'type-first',
        hasCapitals: true,
        // Comments in comments.
        unread: /\/\*(?:(?!\*\/)[\s\S])*?\/\*/,
    }),
    ...general('PHP', ['php'], ['//', '#'], {
        block: BLOCK,
        strings: [languages_long("'"), languages_long('"', { code: '{' })],
        heredoc: /<<<\s*(["']?)(\w+)\1\n/y,
        functions: ['function'],
        types: ['class', 'interface', 'trait', 'enum', 'namespace'],
        parameters: 'type-first',
        hasCapitals: true,
        visibility: 'public',
        // A text up to a word whose line ends as on Windows.
        unread: /<<<[ \t]*["']?\w+["']?\r\n/,
        opening: /^\s*<\?php\b(?![\s\S]*\?>\s*\S)/,
    }),
    ...general('Kotlin', ['kt', 'kts'], SLASHES, {
        block: BLOCK,
        strings: [{ open: '"""', close: '"""', isLong: true, code: '${' }, quoted('"', { code: '${' }), quoted("'")],
        functions: ['fun'],
        types: ['class', 'interface', 'object'],
        parameters: 'name-first',
        noResult: 'Unit',
        hasLines: true,
        hasCapitals: true,
        visibility: 'public',
    }, true),
    ...general('Swift', ['swift'], SLASHES, {
        block: BLOCK,
        strings: [{ open: '#"', close: '"#' }, languages_long('"""', { code: '\\(' }), quoted('"', { code: '\\(' })],
        functions: ['func'],
        types: ['class', 'struct', 'enum', 'protocol', 'extension', 'actor'],
        parameters: 'name-first',
        noResult: 'Void',
        hasLines: true,
        hasLabels: true,
        hasCapitals: true,
        unread: /#"""|##"|^[ \t]*#if[ \t]+(?:0|false)\b/m,
    }, true),
    ...general('Scala', ['scala', 'sc'], SLASHES, {
        block: BLOCK,
        strings: [{ open: '"""', close: '"""', isLong: true }, quoted('"', { code: '${' })],
        functions: ['def'],
        types: ['class', 'trait', 'object', 'enum'],
        parameters: 'name-first',
        hasLines: true,
        hasCapitals: true,
        // A quote as a character, and blocks by indentation.
        unread: /'"'|[=:][ \t]*\r?\n[ \t]+(?:def|class|trait|object)\b/,
    }, true),
    ...general('Ruby', ['rb', 'rake'], ['#'], {
        block: ['=begin', '\n=end'],
        strings: [languages_long('"', { code: '#{' }), languages_long("'")],
        heredoc: /<<[~-](["'`]?)([A-Za-z_]\w*)\1/y,
        nameEnds: '?!',
        functions: ['def'],
        selfSign: '.',
        // Texts up to a word at the beginning of a line, strings in other signs, and what stands below the code.
        unread: /<<["'`]?[A-Z]|%[qQ][^\w\s]|^__END__\b/m,
        types: ['class', 'module'],
        parameters: 'names',
        hasEndWords: true,
        hasLines: true,
    }),
    ...general('Elixir', ['ex', 'exs'], ['#'], {
        strings: [languages_long('"""', { code: '#{' }), languages_long("'''", { code: '#{' }), languages_long('"', { code: '#{' }), languages_long("'")],
        nameEnds: '?!',
        functions: ['def', 'defmacro'],
        unread: /~[a-zA-Z]+["'|/({[<]/,
        types: ['defmodule', 'defprotocol'],
        parameters: 'names',
        hasEndWords: true,
        hasLines: true,
    }),
    ...general('Lua', ['lua'], ['--'], {
        block: ['--[[', ']]'],
        unread: /\[=+\[/,
        strings: [{ open: '[[', close: ']]', isLong: true }, ...PLAIN],
        functions: ['function'],
        selfSign: ':',
        types: [],
        parameters: 'names',
        hasEndWords: true,
        hasLines: true,
    }),
];
function general(name, endings, lineComments, rules, isNesting = false) {
    return [{ name, endings, family: 'general', lineComments, isNesting, general: rules }];
}
/** What plans of any language write. Files of other languages are only searched for the name. */
const ANY_LANGUAGE = {
    name: 'a known language',
    family: 'general',
    lineComments: [],
    isNesting: false,
    general: {
        strings: PLAIN,
        functions: ['function', 'func', 'fun', 'fn', 'def', 'sub', 'proc'],
        types: ['class', 'interface', 'struct', 'enum', 'record', 'trait', 'protocol', 'module', 'type', 'message'],
        parameters: 'name-first',
    },
};
function languageOf(path) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return LANGUAGES.find(({ endings }) => endings.includes(ending));
}

;// CONCATENATED MODULE: ./lib/core/contracts/passed-on.js
/** Names that a file has from another file and passes on. What is declared under them is not in its text. */

/** `export { save } from './save.js'`, `export { save }` of an import, `export * from './save.js'`. */
const scriptPassedOn = (tokens, name) => placesOf(tokens, name).find((at) => isExported(tokens, at)) ??
    placesOf(tokens, 'export').find((at) => textAt(tokens, at + 1) === '*' && textAt(tokens, at + 2) !== 'as');
function isExported(tokens, at) {
    if (textAt(tokens, at - 1) === 'default' && textAt(tokens, at - 2) === 'export')
        return true;
    const open = tokens.parents[at] ?? -1;
    if (textAt(tokens, open) !== '{')
        return false;
    const before = textAt(tokens, open - 1) === 'type' ? open - 2 : open - 1;
    return textAt(tokens, before) === 'export';
}
/** `from .save import save`, `from .save import *`. */
const pythonPassedOn = (tokens, name) => {
    let isFrom = false;
    let isImport = false;
    for (let at = 0; at < tokens.length; at++) {
        // Within brackets, the statement goes on.
        if (tokens.breaks[at] === 1 && tokens.parents[at] === -1) {
            isFrom = textAt(tokens, at) === 'from';
            isImport = false;
        }
        // Under another name, it is not passed on under its own.
        if (isImport && isNameOrAll(tokens, at, name) && textAt(tokens, at + 1) !== 'as')
            return at;
        isImport ||= isFrom && textAt(tokens, at) === 'import';
    }
    return undefined;
};
/** `pub use save::save;`, `pub use save::*;`. */
const rustPassedOn = (tokens, name) => {
    let isUse = false;
    for (let at = 0; at < tokens.length; at++) {
        const text = textAt(tokens, at);
        if (text === 'use')
            isUse = /^(?:pub|\))$/.test(textAt(tokens, at - 1));
        else if (text === ';')
            isUse = false;
        else if (isUse && isNameOrAll(tokens, at, name) && !/^(?:::|as)$/.test(textAt(tokens, at + 1)))
            return at;
    }
    return undefined;
};
function isNameOrAll(tokens, at, name) {
    const text = textAt(tokens, at);
    return text === name || text === '*';
}

;// CONCATENATED MODULE: ./lib/core/contracts/python.js


const python_BUILT_IN = /^(?:str|int|float|bool|bytes|dict|list|tuple|set|frozenset|object|complex|None|Any|[A-Z]\w*(?: .*)?|.*[[\]|."].*)$/;
const PYTHON_WORDS = {
    areApart: () => false,
    isType: (text) => python_BUILT_IN.test(text),
    // A type can be in quotes, because it is declared later.
    plain: (type) => type.replaceAll('"', ''),
    typeOf: (literal) => /^[rb]?["']/i.test(literal)
        ? /^b/i.test(literal)
            ? 'bytes'
            : 'str'
        : /^-?\d+$/.test(literal)
            ? 'int'
            : /^-?\d*\.\d*$/.test(literal)
                ? 'float'
                : /^(?:True|False)$/.test(literal)
                    ? 'bool'
                    : undefined,
};
function pythonScopes(tokens) {
    const around = new Int32Array(tokens.length).fill(-1);
    const open = [];
    let current = -1;
    for (let at = 0; at < tokens.length; at++) {
        if (tokens.breaks[at] === 1 && (tokens.parents[at] ?? -1) < 0) {
            const indent = columnOf(tokens, at);
            while (indent <= (open.at(-1)?.indent ?? -1))
                open.pop();
            current = open.at(-1)?.name ?? -1;
            const head = textAt(tokens, at) === 'async' ? at + 1 : at;
            if (/^(?:def|class)$/.test(textAt(tokens, head)) && isWord(tokens, head + 1)) {
                around[at] = around[head] = around[head + 1] = current;
                open.push({ name: head + 1, indent });
                at = head + 1;
                continue;
            }
        }
        around[at] = current;
    }
    return { around };
}
const python_MOST_OWNERS = 10;
function pythonDeclaration(tokens, at, { around }) {
    const owner = [];
    let isLocal = false;
    for (let name = around[at] ?? -1; name >= 0 && owner.length < python_MOST_OWNERS; name = around[name] ?? -1) {
        if (textAt(tokens, name - 1) === 'def') {
            isLocal = true;
            break;
        }
        owner.unshift(textAt(tokens, name));
    }
    const before = textAt(tokens, at - 1);
    if (before === 'def') {
        const shape = python_functionShape(tokens, at, owner, isLocal);
        return shape !== undefined && isProperty(tokens, shape.span.from) ? { ...shape, kind: 'value' } : shape;
    }
    if (before === 'class') {
        const { members, ...shape } = classShape(tokens, at, owner, isLocal, { around });
        // Statements between the members are none.
        return members === undefined ? shape : { ...shape, members: [] };
    }
    if ((tokens.parents[at] ?? -1) >= 0)
        return undefined;
    const isAlias = before === 'type' && tokens.breaks[at - 1] === 1;
    if (tokens.breaks[at] !== 1 && !isAlias)
        return undefined;
    return python_valueShape(tokens, at, owner, isLocal);
}
function python_functionShape(tokens, at, owner, isLocal) {
    const isAsync = textAt(tokens, at - 2) === 'async';
    const read = python_signatureAt(tokens, at + 1);
    return (read && {
        kind: 'function',
        modifiers: isAsync ? ['async'] : [],
        owner,
        isLocal,
        ...(owner.length === 0 ? read.shape : python_withoutReceiver(read.shape)),
        span: { from: isAsync ? at - 2 : at - 1, to: read.next },
    });
}
/** What a method is called on is no parameter to its callers. */
function python_withoutReceiver(shape) {
    const [first, ...others] = shape.parameters;
    const isReceiver = /^(?:self|cls)$/.test(first?.name ?? '');
    return isReceiver ? { ...shape, parameters: others, receiver: first?.name ?? '' } : shape;
}
function python_signatureAt(tokens, at) {
    const { next: open, generics } = genericsAt(tokens, at, '[');
    if (textAt(tokens, open) !== '(')
        return undefined;
    const entries = entriesOf(tokens, open);
    if (entries === undefined)
        return undefined;
    let next = afterMate(tokens, open);
    let type;
    if (textAt(tokens, next) === '->') {
        const end = python_typeEnd(tokens, next + 1);
        type = normalized(tokens, { from: next + 1, to: end });
        next = end;
    }
    const parameters = python_parametersOf(tokens, entries);
    return {
        shape: { ...(generics === undefined ? {} : { generics }), parameters, ...(type === undefined ? {} : { type }) },
        next,
    };
}
/** A type ends at the colon, the equals sign or the end of its line. */
function python_typeEnd(tokens, from) {
    let at = from;
    while (at < tokens.length && !/^[:=]$/.test(textAt(tokens, at)) && (at === from || tokens.breaks[at] !== 1))
        at = afterMate(tokens, at);
    return at;
}
function python_parametersOf(tokens, entries) {
    const parameters = [];
    let isNamed = false;
    for (const { from, to } of entries) {
        const first = textAt(tokens, from);
        if (first === '/' && to - from === 1)
            continue;
        if (first === '*' && to - from === 1) {
            isNamed = true;
            continue;
        }
        // "**" is two tokens.
        const rest = first !== '*' ? '' : textAt(tokens, from + 1) === '*' ? '**' : '*';
        const at = from + rest.length;
        const colon = placeOf(tokens, { from: at, to }, [':', '=']);
        const hasType = colon >= 0 && textAt(tokens, colon) === ':';
        const equals = placeOf(tokens, { from: hasType ? colon + 1 : at, to }, ['=']);
        const standard = equals < 0 ? undefined : literalOf(tokens, { from: equals + 1, to });
        parameters.push({
            name: normalized(tokens, { from: at, to: hasType ? colon : equals < 0 ? to : equals }),
            ...(hasType ? { type: normalized(tokens, { from: colon + 1, to: equals < 0 ? to : equals }) } : {}),
            rest,
            isOptional: equals >= 0,
            isNamed: isNamed && rest === '',
            ...(standard === undefined ? {} : { standard }),
        });
        if (rest === '*')
            isNamed = true;
    }
    return parameters;
}
function isProperty(tokens, from) {
    return textAt(tokens, from - 2) === '@' && /^(?:property|cached_property)$/.test(textAt(tokens, from - 1));
}
function classShape(tokens, at, owner, isLocal, scopes) {
    const { next, generics } = genericsAt(tokens, at + 1, '[');
    const hasBases = textAt(tokens, next) === '(';
    const close = mateOf(tokens, next);
    return {
        kind: 'type',
        word: 'class',
        modifiers: [],
        owner,
        isLocal,
        ...(generics === undefined ? {} : { generics }),
        ...(hasBases && close > next + 1 ? { heritage: normalized(tokens, { from: next + 1, to: close }) } : {}),
        ...python_bodyOf(tokens, at, hasBases ? close + 1 : next, scopes),
        span: { from: at - 1, to: hasBases ? close + 1 : next },
    };
}
const MOST_MEMBERS = 1_000;
/** What begins a line of the class itself, if its body begins on a line of its own. */
function python_bodyOf(tokens, name, colon, scopes) {
    if (textAt(tokens, colon) !== ':' || tokens.breaks[colon + 1] !== 1)
        return {};
    const indent = columnOf(tokens, name - 1);
    const named = [];
    const members = [];
    let at = colon + 1;
    for (; at < tokens.length; at = afterMate(tokens, at)) {
        const isOwn = textAt(tokens, at) === 'self' && textAt(tokens, at + 1) === '.' && isWord(tokens, at + 2);
        if (isOwn && /^[=:]$/.test(textAt(tokens, at + 3))) {
            const shape = python_valueShape(tokens, at + 2, [textAt(tokens, name)], false);
            if (shape !== undefined)
                named.push({ name: textAt(tokens, at + 2), shape, isImplied: true });
        }
        if (tokens.breaks[at] !== 1)
            continue;
        if (columnOf(tokens, at) <= indent)
            break;
        const head = textAt(tokens, at) === 'async' ? at + 1 : at;
        const member = /^(?:def|class|type)$/.test(textAt(tokens, head)) && isWord(tokens, head + 1) ? head + 1 : at;
        if (scopes.around[member] !== name || named.length >= MOST_MEMBERS)
            continue;
        const shape = isWord(tokens, member) ? pythonDeclaration(tokens, member, scopes) : undefined;
        if (shape !== undefined)
            named.push({ name: textAt(tokens, member), shape });
        else if (!/^(?:@|pass$|[rRuU]?["'])/.test(textAt(tokens, at)))
            members.push(textAt(tokens, at));
    }
    return { members, named, bodyEnd: at };
}
function python_valueShape(tokens, at, owner, isLocal) {
    let next = at + 1;
    let type;
    if (textAt(tokens, next) === ':' && tokens.breaks[next + 1] !== 1) {
        const end = python_typeEnd(tokens, next + 1);
        type = normalized(tokens, { from: next + 1, to: end });
        next = end;
    }
    const base = { kind: 'value', modifiers: [], owner, isLocal, ...(type === undefined ? {} : { type }) };
    if (textAt(tokens, next) !== '=')
        return type === undefined ? undefined : { ...base, span: { from: at, to: next } };
    let end = next + 1;
    while (end < tokens.length && end < next + 40 && (end === next + 1 || tokens.breaks[end] !== 1))
        end = afterMate(tokens, end);
    if (textAt(tokens, next + 1) === 'lambda') {
        return { ...base, isOpaque: true, span: { from: at, to: end } };
    }
    const value = literalOf(tokens, { from: next + 1, to: end });
    const isPlain = value !== undefined || /^[[{(]$/.test(textAt(tokens, next + 1));
    return {
        ...base,
        ...(value === undefined ? {} : { value }),
        ...(isPlain ? {} : { isOpaque: true }),
        span: { from: at, to: Math.min(end, at + 12) },
    };
}
function pythonPromise(tokens) {
    let at = 0;
    while (textAt(tokens, at) === '@' && isWord(tokens, at + 1)) {
        at += 2;
        while (textAt(tokens, at) === '.')
            at += 2;
        if (textAt(tokens, at) === '(')
            at = afterMate(tokens, at);
    }
    const isAsync = textAt(tokens, at) === 'async';
    const word = textAt(tokens, isAsync ? at + 1 : at);
    const end = (shape, name) => shape !== undefined && isAtEnd(tokens, shape.span.to) ? { name: textAt(tokens, name), shape } : undefined;
    if (word === 'class' && isWord(tokens, at + 1)) {
        const shape = classShape(tokens, at + 1, [], false, pythonScopes(tokens));
        // A body that only says that there is one is no list of members.
        const { members, named, ...head } = shape;
        if (members?.some((each) => each !== '...') === true)
            return undefined;
        return end(named?.length === 0 ? head : shape, at + 1);
    }
    if (word === 'def') {
        const name = at + (isAsync ? 2 : 1);
        return python_qualified(tokens, name, isAsync, end);
    }
    if (textAt(tokens, at) === 'type' && isWord(tokens, at + 1))
        at++;
    return python_qualified(tokens, isAsync ? at + 1 : at, isAsync, end);
}
/** `Store.save(self, user)`, `save(user: str) -> None`, `LIMIT: int = 3`. */
function python_qualified(tokens, from, isAsync, end) {
    const owner = [];
    let at = from;
    while (isWord(tokens, at) && textAt(tokens, at + 1) === '.' && isWord(tokens, at + 2)) {
        owner.push(textAt(tokens, at));
        at += 2;
    }
    if (!isWord(tokens, at))
        return undefined;
    if (/^[:=]$/.test(textAt(tokens, at + 1))) {
        const { isOpaque: _, ...shape } = python_valueShape(tokens, at, owner, false) ?? { span: { from: at, to: at } };
        return 'kind' in shape ? end(shape, at) : undefined;
    }
    const read = python_signatureAt(tokens, at + 1);
    if (read === undefined)
        return undefined;
    const modifiers = isAsync ? ['async'] : [];
    return end({ kind: 'function', modifiers, owner, ...read.shape, span: { from, to: read.next } }, at);
}
/** Whether nothing but a body, or the sign of one, follows. */
function isAtEnd(tokens, at) {
    const next = textAt(tokens, at) === ':' ? at + 1 : at;
    return (next >= tokens.length ||
        (next > at && (tokens.breaks[next] === 1 || /^(?:\.\.\.|pass)$/.test(textAt(tokens, next)))));
}

;// CONCATENATED MODULE: ./lib/core/contracts/rust.js


const rust_BUILT_IN = /^(?:bool|char|str|[iu](?:8|16|32|64|128|size)|f(?:32|64)|[A-Z]\w*(?: .*)?|(?:impl|dyn) .*|.*[&*<[(:].*)$/;
const TYPE_WORDS = ['struct', 'enum', 'union', 'trait', 'type', 'mod'];
const RUST_WORDS = {
    // Fields, modules and functions have names of their own.
    areApart: (promised, declared) => (promised.kind === 'function' && declared.kind !== 'function') ||
        (declared.word === 'mod' && promised.word !== 'mod') ||
        (promised.kind === 'type' && declared.kind !== 'type'),
    isType: (text) => rust_BUILT_IN.test(text),
    // A promise can leave out lifetimes.
    plain: (type, promised) => (promised.includes("'") ? type : withoutLifetimes(type)),
    typeOf: () => undefined,
};
function withoutLifetimes(type) {
    return type
        .replaceAll(/'\w+ (?:, )?/g, '')
        .replaceAll(/(?: ,)? < >| , (?=>)/g, ' ')
        .replaceAll(/ {2,}/g, ' ')
        .trim();
}
function rustBlocks(tokens) {
    const known = new Map();
    return {
        at: (open) => {
            const block = known.get(open) ?? blockAt(tokens, open);
            known.set(open, block);
            return block;
        },
    };
}
const MOST_IN_HEAD = 300;
function blockAt(tokens, open) {
    let start = open;
    for (let steps = 0; steps < MOST_IN_HEAD && start > 0; steps++) {
        const text = textAt(tokens, start - 1);
        if (/^[;{}]$/.test(text) && !(text === '}' && textAt(tokens, start) === '>'))
            break;
        start = mateOf(tokens, start - 1);
    }
    let at = start;
    for (;;) {
        const text = textAt(tokens, at);
        if (text === '#')
            at = afterMate(tokens, at + 1);
        else if (text === '(')
            at = afterMate(tokens, at);
        else if (/^(?:pub|unsafe|async|const|extern|default|auto|!)$|^"/.test(text))
            at++;
        else
            break;
        if (at >= open)
            return { kind: 'mod', name: '', isPublic: false };
    }
    const word = textAt(tokens, at);
    const name = textAt(tokens, at + 1);
    if (word === 'impl')
        return implOf(tokens, { from: at + 1, to: open });
    if (word === 'trait')
        return { kind: 'trait', name, isPublic: true };
    if (word === 'mod')
        return { kind: 'mod', name, isPublic: false };
    if (word === 'struct' || word === 'union')
        return { kind: 'struct', name, isPublic: false };
    if (word === 'enum')
        return { kind: 'enum', name, isPublic: true };
    // The body of a macro such as `cfg_rt! { … }` has declarations.
    if (textAt(tokens, open - 1) === '!' && isWord(tokens, open - 2))
        return { kind: 'mod', name: '', isPublic: false };
    return { kind: 'fn', name: '', isPublic: false };
}
/** `<T> Trait for Type<T> where …` */
function implOf(tokens, { from, to }) {
    let at = textAt(tokens, from) === '<' ? Math.max(from, afterAngles(tokens, from)) : from;
    const target = placeOf(tokens, { from: at, to }, ['for']);
    if (target >= 0)
        at = target + 1;
    let name = '';
    for (let steps = 0; at < to && steps < 40; steps++) {
        const text = textAt(tokens, at);
        if (text === 'where' || text === '<' || text === '{')
            break;
        if (isWord(tokens, at) && !/^(?:dyn|mut)$|^'/.test(text))
            name = text;
        at++;
    }
    return { kind: 'impl', name, isPublic: target >= 0 };
}
function rustDeclaration(tokens, at, blocks) {
    const before = textAt(tokens, at - 1);
    const parent = tokens.parents[at] ?? -1;
    const isDeclared = before === 'fn' || TYPE_WORDS.includes(before) || /^(?:const|static|mut)$/.test(before);
    const around = textAt(tokens, parent) === '{' ? blocks.at(parent) : undefined;
    const isMember = around?.kind === 'struct' || around?.kind === 'enum';
    if (!isDeclared && !isMember)
        return undefined;
    const owner = around === undefined || around.kind === 'mod' || around.name === '' ? [] : [around.name];
    const isLocal = isInFunction(tokens, at, blocks);
    const { start, modifiers } = modifiersBefore(tokens, isDeclared ? at - 1 : at, around?.isPublic === true);
    const place = { modifiers, owner, isLocal };
    if (before === 'fn') {
        const read = rust_signatureAt(tokens, at + 1);
        return (read && { kind: 'function', ...place, ...read.shape, isComplete: true, span: { from: start, to: read.next } });
    }
    if (TYPE_WORDS.includes(before))
        return rust_typeShape(tokens, at, place, start);
    if (isDeclared) {
        if (before === 'mut' && textAt(tokens, at - 2) !== 'static')
            return undefined;
        if (textAt(tokens, at + 1) !== ':')
            return undefined;
        return rust_valueShape(tokens, at, before === 'const' ? 'const' : 'static', place, start);
    }
    if (around?.kind === 'enum') {
        const isFirst = /^(?:[{,\]])$/.test(before);
        return isFirst ? { kind: 'value', ...place, span: { from: at, to: afterMate(tokens, at + 1) } } : undefined;
    }
    if (textAt(tokens, at + 1) !== ':')
        return undefined;
    return rust_valueShape(tokens, at, undefined, place, start);
}
const rust_MOST_OWNERS = 60;
function isInFunction(tokens, at, blocks) {
    let open = tokens.parents[at] ?? -1;
    for (let steps = 0; open >= 0 && steps < rust_MOST_OWNERS; steps++) {
        if (textAt(tokens, open) === '{' && blocks.at(open).kind === 'fn')
            return true;
        open = tokens.parents[open] ?? -1;
    }
    return open >= 0;
}
function modifiersBefore(tokens, from, isPublic) {
    const modifiers = isPublic ? ['pub'] : [];
    let start = from;
    for (;;) {
        const text = textAt(tokens, start - 1);
        if (/^(?:pub|async|unsafe|const|default|static)$|^"/.test(text) || (text === 'extern' && start > 1))
            start--;
        else if (text === ')' && textAt(tokens, mateOf(tokens, start - 1) - 1) === 'pub')
            start = mateOf(tokens, start - 1);
        else
            return { start, modifiers };
        if (text === 'pub' || text === 'async')
            modifiers.push(text);
    }
}
function rust_signatureAt(tokens, at) {
    const { next: open, generics } = genericsAt(tokens, at, '<');
    if (textAt(tokens, open) !== '(')
        return undefined;
    const entries = entriesOf(tokens, open);
    if (entries === undefined)
        return undefined;
    let next = afterMate(tokens, open);
    let type;
    if (/^(?:->|:)$/.test(textAt(tokens, next))) {
        const end = rust_typeEnd(tokens, next + 1);
        const text = normalized(tokens, { from: next + 1, to: end });
        if (text !== '( )')
            type = text;
        next = end;
    }
    const { receiver, parameters } = rust_parametersOf(tokens, entries);
    return {
        shape: {
            ...(generics === undefined ? {} : { generics }),
            ...(receiver === undefined ? {} : { receiver }),
            parameters,
            ...(type === undefined ? {} : { type }),
        },
        next,
        isTyped: parameters.every((each) => each.type !== undefined || RUST_WORDS.isType(each.name ?? '')),
    };
}
function rust_typeEnd(tokens, from) {
    const end = placeOf(tokens, { from, to: Math.min(tokens.length, from + 1_000) }, ['{', ';', 'where', '=', ',']);
    return end < 0 ? Math.min(tokens.length, from + 1_000) : end;
}
function rust_parametersOf(tokens, entries) {
    const parameters = [];
    let receiver;
    for (const [index, entry] of entries.entries()) {
        let { from } = entry;
        const { to } = entry;
        while (textAt(tokens, from) === '#')
            from = afterMate(tokens, from + 1);
        if (textAt(tokens, from) === 'mut' && to - from > 1)
            from++;
        const colon = placeOf(tokens, { from, to }, [':']);
        const name = normalized(tokens, { from, to: colon < 0 ? to : colon });
        if (index === 0 && /^(?:& )?(?:'\w+ )?(?:mut )?self$/.test(name)) {
            receiver = colon < 0 ? name.replace(/'\w+ /, '') : normalized(tokens, { from: colon + 1, to });
            continue;
        }
        const base = { rest: '', isOptional: false, isNamed: false };
        parameters.push({ name, ...(colon < 0 ? {} : { type: normalized(tokens, { from: colon + 1, to }) }), ...base });
    }
    return { receiver, parameters };
}
function rust_typeShape(tokens, at, place, start) {
    const word = textAt(tokens, at - 1);
    const { next, generics } = genericsAt(tokens, at + 1, '<');
    const base = { kind: 'type', word, ...place, ...(generics === undefined ? {} : { generics }) };
    if (textAt(tokens, next) === '=' && word === 'type') {
        const end = rust_typeEnd(tokens, next + 1);
        return { ...base, type: normalized(tokens, { from: next + 1, to: end }), span: { from: start, to: end } };
    }
    if (textAt(tokens, next) === '(' && word === 'struct') {
        const end = afterMate(tokens, next);
        return { ...base, members: [normalized(tokens, { from: next + 1, to: end - 1 })], span: { from: start, to: end } };
    }
    let open = next;
    if (/^(?:where|:)$/.test(textAt(tokens, open)))
        open = rust_typeEnd(tokens, open + 1);
    while (textAt(tokens, open) === ',')
        open = rust_typeEnd(tokens, open + 1);
    if (textAt(tokens, open) !== '{')
        return { ...base, span: { from: start, to: open } };
    const members = word === 'trait' ? traitMembers(tokens, open) : word === 'mod' ? {} : rust_membersIn(tokens, open);
    return { ...base, ...members, bodyEnd: afterMate(tokens, open), span: { from: start, to: open } };
}
/** Without the bodies of functions that have one. */
function traitMembers(tokens, open) {
    const members = [];
    const close = mateOf(tokens, open);
    let from = open + 1;
    for (let at = from; at < close && members.length < 1_000; at = afterMate(tokens, at)) {
        const text = textAt(tokens, at);
        if (text === '#' && at === from)
            from = afterMate(tokens, at + 1);
        const isLast = afterMate(tokens, at) >= close && text !== ';';
        if (text !== ';' && text !== '{' && !isLast)
            continue;
        const to = text === ';' || text === '{' ? at : close;
        if (to > from)
            members.push(normalized(tokens, { from, to }));
        from = afterMate(tokens, at);
    }
    return { members };
}
function rust_membersIn(tokens, open) {
    const parts = partsOf(tokens, { from: open + 1, to: mateOf(tokens, open) }, (text) => text === ',');
    const members = parts.slice(0, 1_000).map((part) => {
        let { from } = part;
        while (textAt(tokens, from) === '#')
            from = afterMate(tokens, from + 1);
        return normalized(tokens, { from, to: part.to });
    });
    return { members };
}
function rust_valueShape(tokens, at, word, place, start) {
    const end = rust_typeEnd(tokens, at + 2);
    const type = normalized(tokens, { from: at + 2, to: end });
    const last = textAt(tokens, end) === '=' ? placeOf(tokens, { from: end, to: Math.min(tokens.length, end + 40) }, [';']) : -1;
    const to = last < 0 ? Math.min(tokens.length, end + 40) : last;
    const value = textAt(tokens, end) === '=' ? literalOf(tokens, { from: end + 1, to }) : undefined;
    return {
        kind: 'value',
        ...(word === undefined ? {} : { word }),
        ...place,
        type,
        ...(value === undefined ? {} : { value }),
        span: { from: start, to: value === undefined ? end : to },
    };
}
function rustPromise(tokens) {
    let at = 0;
    const modifiers = [];
    for (; at < tokens.length; at++) {
        const text = textAt(tokens, at);
        if (text === '#')
            at = afterMate(tokens, at + 1) - 1;
        else if (text === 'pub') {
            modifiers.push('pub');
            if (textAt(tokens, at + 1) === '(')
                at = mateOf(tokens, at + 1);
        }
        else if (text === 'async')
            modifiers.push('async');
        else if (!/^(?:unsafe|extern|default)$|^"/.test(text) && !(text === 'const' && textAt(tokens, at + 1) === 'fn'))
            break;
    }
    const word = textAt(tokens, at);
    const place = { modifiers, owner: [], isLocal: false };
    const end = (shape, name) => {
        if (shape === undefined)
            return undefined;
        let next = shape.span.to;
        if (textAt(tokens, next) === 'where')
            next = rust_typeEnd(tokens, next + 1);
        while (textAt(tokens, next) === ',')
            next = rust_typeEnd(tokens, next + 1);
        if (textAt(tokens, next) === '{')
            next = afterMate(tokens, next);
        if (textAt(tokens, next) === ';')
            next++;
        return next >= tokens.length ? { name: textAt(tokens, name), shape } : undefined;
    };
    // What a module has in braces is not compared.
    if (word === 'mod' && textAt(tokens, at + 2) === '{')
        return undefined;
    if (TYPE_WORDS.includes(word) && isWord(tokens, at + 1))
        return end(rust_typeShape(tokens, at + 1, place, at), at + 1);
    if (/^(?:const|static)$/.test(word)) {
        const name = textAt(tokens, at + 1) === 'mut' ? at + 2 : at + 1;
        return textAt(tokens, name + 1) === ':' ? end(rust_valueShape(tokens, name, word, place, at), name) : undefined;
    }
    const hasWord = word === 'fn';
    if (hasWord)
        at++;
    const owner = [];
    while (isWord(tokens, at) && /^(?:::|\.)$/.test(textAt(tokens, at + 1)) && isWord(tokens, at + 2)) {
        // A module is written in small letters, and is no owner.
        if (/^[A-Z]/.test(textAt(tokens, at)))
            owner.push(textAt(tokens, at));
        at += 2;
    }
    if (!isWord(tokens, at))
        return undefined;
    if (textAt(tokens, at + 1) === ':')
        return end(rust_valueShape(tokens, at, undefined, { ...place, owner }, at), at);
    const read = rust_signatureAt(tokens, at + 1);
    if (read === undefined)
        return undefined;
    const isComplete = hasWord && read.isTyped;
    return end({ kind: 'function', ...place, owner, ...read.shape, isComplete, span: { from: at, to: read.next } }, at);
}

;// CONCATENATED MODULE: ./lib/core/contracts/script-braces.js
/** Tells what each brace of TypeScript and JavaScript opens: a class, an object, a body, … */

const CONTROL = /^(?:if|for|while|switch|catch|with|await)$/;
const BEFORE_BLOCK = /^(?:do|else|try|finally|catch)$/;
const BEFORE_LITERAL = /^(?:[=(,[:?|&<!+]|=>|\|\||&&|\?\?|\.\.\.|return|typeof|in|of|case|yield|await|as|satisfies|throw|new|is|keyof|readonly|extends)$/;
/** The brackets around a name that are looked at for the names of its owners. */
const MOST_BRACKETS = 20;
function bracesOf(tokens) {
    const kinds = new Map();
    const names = new Map();
    const local = new Uint8Array(tokens.length);
    const levels = [{ pending: undefined, isLabel: false }];
    let pendingName = '';
    let labelEnd = -1;
    for (let at = 0; at < tokens.length; at++) {
        const text = textAt(tokens, at);
        const level = levels.at(-1);
        if (level === undefined)
            break;
        const parent = tokens.parents[at] ?? -1;
        if (parent >= 0)
            local[at] = local[parent] ?? 0;
        const isPair = tokens.mates[at] !== -1;
        if (isPair && /^[([{]$/.test(text)) {
            if (text === '{') {
                const kind = kindOf(tokens, at, level, labelEnd);
                kinds.set(at, kind);
                if (kind === level.pending)
                    level.pending = undefined;
                if (kind === 'class' || kind === 'namespace' || kind === 'enum')
                    names.set(at, pendingName);
                if (kind === 'literal')
                    names.set(at, literalName(tokens, at));
                // What is inside takes this from its opening brace.
                if (kind === 'function')
                    local[at] = 1;
            }
            levels.push({ pending: undefined, isLabel: false });
        }
        else if (isPair && /^[)\]}]$/.test(text)) {
            if (levels.length > 1)
                levels.pop();
        }
        else if (text === ';') {
            level.pending = undefined;
            level.isLabel = false;
        }
        else if (text === ':') {
            if (level.isLabel)
                labelEnd = at;
            level.isLabel = false;
            // The result of a function follows, and then its body.
            if (textAt(tokens, at - 1) === ')')
                level.pending = 'function';
        }
        else if (isWord(tokens, at) && textAt(tokens, at - 1) !== '.') {
            const next = textAt(tokens, at + 1);
            const isHead = isWord(tokens, at + 1) || next === '{';
            if (text === 'class' && isHead)
                level.pending = 'class';
            else if ((text === 'interface' || text === 'enum') && isWord(tokens, at + 1))
                level.pending = text === 'enum' ? 'enum' : 'class';
            else if (/^(?:namespace|module|global)$/.test(text) && (isHead || next.startsWith('"') || next.startsWith("'")))
                level.pending = 'namespace';
            else if (text === 'case' || text === 'default') {
                level.isLabel = true;
                continue;
            }
            else
                continue;
            pendingName = isWord(tokens, at + 1) ? textAt(tokens, at + 1) : '';
        }
    }
    const ownersOf = (at) => {
        const owners = [];
        let open = tokens.parents[at] ?? -1;
        for (let steps = 0; open >= 0 && steps < MOST_BRACKETS; steps++) {
            const name = names.get(open);
            if (name !== undefined && name !== '')
                owners.unshift(name);
            if (kinds.get(open) === 'function')
                break;
            open = tokens.parents[open] ?? -1;
        }
        return owners;
    };
    return {
        kinds,
        isLocal: (at) => {
            const parent = tokens.parents[at] ?? -1;
            return parent >= 0 && local[parent] === 1;
        },
        ownersOf,
        exported: exportedIn(tokens),
    };
}
/** `export { save }`, `export default save`, `module.exports = save`, `module.exports = { save }`. */
function exportedIn(tokens) {
    const exported = new Set();
    for (const word of [...placesOf(tokens, 'export'), ...placesOf(tokens, 'exports')]) {
        const isModule = textAt(tokens, word) === 'exports';
        if (isModule && textAt(tokens, word + 1) !== '=')
            continue;
        const at = /^(?:=|default|type)$/.test(textAt(tokens, word + 1)) ? word + 2 : word + 1;
        const close = mateOf(tokens, at);
        if (textAt(tokens, at) === '{' && textAt(tokens, close + 1) !== 'from') {
            for (let name = at + 1; name < close; name = afterMate(tokens, name))
                if (/^(?:[{,]|type)$/.test(textAt(tokens, name - 1)) && /^[,}]$/.test(textAt(tokens, name + 1)))
                    exported.add(textAt(tokens, name));
        }
        else if (at > word + 1 && isWord(tokens, at)) {
            const isAlone = /^;?$/.test(textAt(tokens, at + 1)) || tokens.breaks[at + 1] === 1;
            if (isAlone)
                exported.add(textAt(tokens, at));
        }
    }
    return exported;
}
function kindOf(tokens, at, level, labelEnd) {
    const before = textAt(tokens, at - 1);
    if (before === '=>')
        return isTypeArrow(tokens, at) ? 'literal' : 'function';
    if (before === ':' && labelEnd === at - 1)
        return 'block';
    if (/^(?:import|export|const|let|var|type)$/.test(before))
        return 'names';
    if (before === ',' && /^(?:import|type)$/.test(textAt(tokens, at - 3)))
        return 'names';
    if (BEFORE_LITERAL.test(before))
        return 'literal';
    if (before === ')') {
        const open = mateOf(tokens, at - 1);
        if (CONTROL.test(textAt(tokens, open - 1)))
            return 'block';
        return level.pending === 'class' ? 'class' : 'function';
    }
    if (BEFORE_BLOCK.test(before))
        return 'block';
    if (level.pending !== undefined)
        return level.pending;
    if (before === 'static')
        return 'function';
    return 'block';
}
/** `(a: A) => { b: B }` in a type has members, and no statements. */
function isTypeArrow(tokens, at) {
    const close = mateOf(tokens, at);
    const isMember = isWord(tokens, at + 1) && /^[:?]$/.test(textAt(tokens, at + 2)) && textAt(tokens, at + 3) !== '.';
    return isMember && /^(?:[;,|&)>\]}]|)$/.test(textAt(tokens, close + 1)) && !isWord(tokens, close + 1);
}
/** `const api = {`, `const api: Api = {`, `type Api = {`, `api: {`. */
function literalName(tokens, at) {
    const before = textAt(tokens, at - 1);
    if (before === ':')
        return isWord(tokens, at - 2) ? textAt(tokens, at - 2) : '';
    if (before !== '=')
        return '';
    if (textAt(tokens, at - 3) === 'type' || /^(?:const|let|var|[.])$/.test(textAt(tokens, at - 3)))
        return textAt(tokens, at - 2);
    for (let index = at - 2; index > at - 30 && index > 0; index--) {
        const text = textAt(tokens, index);
        if (/^(?:const|let|var|type)$/.test(text))
            return textAt(tokens, index + 1);
        if (/^[;{}]$/.test(text))
            return '';
    }
    return '';
}
function braceAround(tokens, at, { kinds }) {
    const parent = tokens.parents[at] ?? -1;
    return parent < 0 ? undefined : (kinds.get(parent) ?? 'names');
}

;// CONCATENATED MODULE: ./lib/core/contracts/script-types.js
/** Reads types and lists of parameters of TypeScript and JavaScript. */


const MODIFIER = /^(?:public|private|protected|readonly|override)$/;
const BEFORE_TYPE = /^(?:keyof|typeof|readonly|infer|unique|new|abstract|asserts)$/;
/** The place after the type that begins here. `isArrow`: an arrow that follows is the one of a function. */
function script_types_typeEnd(tokens, from, isArrow = false) {
    let at = from;
    let conditions = 0;
    let isOperand = true;
    while (at < tokens.length && at < from + 4_000) {
        const text = textAt(tokens, at);
        if (isOperand) {
            if (text === '(') {
                at = afterMate(tokens, at);
                if (textAt(tokens, at) === '=>' && !(isArrow && !hasLaterArrow(tokens, at)))
                    at++;
                else
                    isOperand = false;
            }
            else if (text === '{' || text === '[') {
                at = afterMate(tokens, at);
                isOperand = false;
            }
            else if (text === '<') {
                const after = afterAngles(tokens, at);
                if (after < 0)
                    return at;
                at = after;
            }
            else if (/^[|&-]$/.test(text))
                at++;
            else if (text === 'import' && textAt(tokens, at + 1) === '(') {
                at = afterMate(tokens, at + 1);
                isOperand = false;
            }
            else if (BEFORE_TYPE.test(text) && (isWord(tokens, at + 1) || /^[([{<"'`]/.test(textAt(tokens, at + 1))))
                at++;
            else if (isWord(tokens, at) || tokens.kinds[at] === STRING || tokens.kinds[at] === NUMBER) {
                at++;
                isOperand = false;
            }
            else
                return at;
            continue;
        }
        const isBroken = tokens.breaks[at] === 1;
        if (text === '.' || text === '|' || text === '&')
            isOperand = true;
        else if (text === '[' && !isBroken) {
            at = afterMate(tokens, at);
            continue;
        }
        else if (text === '<' && !isBroken) {
            const after = afterAngles(tokens, at);
            if (after < 0)
                return at;
            at = after;
            continue;
        }
        else if (text === 'extends' || (text === 'is' && !isBroken))
            isOperand = true;
        else if (text === '?' && textAt(tokens, at - 1) !== '=') {
            conditions++;
            isOperand = true;
        }
        else if (text === ':' && conditions > 0) {
            conditions--;
            isOperand = true;
        }
        else
            return at;
        at++;
    }
    return at;
}
/** Whether the result of an arrow function is itself the type of a function: `(a): (b) => c => …`. */
function hasLaterArrow(tokens, arrow) {
    return textAt(tokens, arrow + 1) !== '{' && textAt(tokens, script_types_typeEnd(tokens, arrow + 1)) === '=>';
}
/** `<T>(a: A, b?: B): R` at this place. */
function functionAt(tokens, at, sign, isArrow = false) {
    const { next: open, generics } = genericsAt(tokens, at, '<');
    if (textAt(tokens, open) !== '(')
        return undefined;
    const parameters = script_types_parametersAt(tokens, open);
    if (parameters === undefined)
        return undefined;
    let next = afterMate(tokens, open);
    let type;
    if (textAt(tokens, next) === sign) {
        const end = script_types_typeEnd(tokens, next + 1, isArrow);
        type = normalized(tokens, { from: next + 1, to: end });
        next = end;
    }
    return {
        shape: { ...(generics === undefined ? {} : { generics }), parameters, ...(type === undefined ? {} : { type }) },
        next,
    };
}
/** The shape of a type that is the one of a function: `(a: A) => R`. */
function functionTypeIn(tokens, { from, to }) {
    const read = functionAt(tokens, from, '=>');
    return read?.shape.type !== undefined && read.next === to ? read.shape : undefined;
}
function script_types_parametersAt(tokens, open) {
    const entries = entriesOf(tokens, open);
    return entries?.map((entry) => script_types_parameterOf(tokens, entry)).filter(({ name, rest }) => name !== 'this' || rest !== '');
}
/** `readonly name: T` has a modifier, and `readonly T[]` is a type. */
function isNameEnd(tokens, at, to) {
    return (at >= to || /^(?:[:?=]|public|private|protected|readonly|override)$/.test(textAt(tokens, at)) || isWord(tokens, at));
}
function script_types_parameterOf(tokens, { from, to }) {
    let at = from;
    while (at < to - 1) {
        if (textAt(tokens, at) === '@') {
            at += 2;
            if (textAt(tokens, at) === '(')
                at = afterMate(tokens, at);
        }
        else if (MODIFIER.test(textAt(tokens, at)) && isWord(tokens, at + 1) && isNameEnd(tokens, at + 2, to))
            at++;
        else
            break;
    }
    const rest = textAt(tokens, at) === '...' ? '...' : '';
    if (rest !== '')
        at++;
    const isPattern = /^[{[]$/.test(textAt(tokens, at));
    const afterName = afterMate(tokens, at);
    // In a promise, a type can stand alone.
    const isAlone = afterName < to && !/^[:=?]$/.test(textAt(tokens, afterName));
    const colon = isAlone ? -1 : placeOf(tokens, { from: afterName, to }, [':', '=']);
    const hasType = colon >= 0 && textAt(tokens, colon) === ':';
    const equals = isAlone ? -1 : placeOf(tokens, { from: hasType ? colon + 1 : afterName, to }, ['=']);
    const isMarked = textAt(tokens, afterName) === '?';
    const standard = equals < 0 ? undefined : literalOf(tokens, { from: equals + 1, to });
    const nameEnd = hasType ? colon : equals < 0 ? to : equals;
    const name = normalized(tokens, { from: at, to: isMarked ? afterName : nameEnd });
    return {
        ...(isPattern && hasType ? {} : { name }),
        ...(hasType ? { type: normalized(tokens, { from: colon + 1, to: equals < 0 ? to : equals }) } : {}),
        rest,
        isOptional: isMarked || equals >= 0,
        isNamed: false,
        ...(standard === undefined ? {} : { standard }),
    };
}

;// CONCATENATED MODULE: ./lib/core/contracts/script.js




const MEMBER_WORDS = /^(?:public|private|protected|static|readonly|abstract|override|async|get|set|declare|accessor|\*|#)$/;
const script_TYPE_WORDS = ['class', 'interface', 'enum', 'type', 'namespace', 'module'];
const script_BUILT_IN = /^(?:string|number|boolean|any|unknown|object|bigint|symbol|void|never|null|undefined|[A-Z][\w$]*(?: .*)?|[\w$]+(?: \. [\w$]+)+|.*[[\]<>{}|&"].*)$/;
/** What a function takes apart: `{ a, b = 1 }`. Inside of braces, commas are semicolons. */
const PATTERN = /^[{[] [\w$ ;,.=]+ [}\]]$/;
const SCRIPT_WORDS = {
    // What is written with a word is called by its name alone.
    areApart: (promised, declared) => declared.isMember === true && promised.kind !== 'type' && promised.word !== undefined,
    isType: (text) => script_BUILT_IN.test(text) && !(PATTERN.test(text) && !/[A-Z]\w* (?:[\]}]|,)/.test(text)),
    plain: (type) => type,
    typeOf: (literal) => literal.startsWith('"')
        ? 'string'
        : /^-?[\d.]/.test(literal) && !literal.endsWith('n')
            ? 'number'
            : /^(?:true|false)$/.test(literal)
                ? 'boolean'
                : undefined,
};
/** The declaration that has its name at this place, if it is one. */
function scriptDeclaration(tokens, at, braces) {
    const shape = declarationAt(tokens, at, braces);
    const isOwn = shape?.isMember !== true && shape?.owner.length === 0 && !shape.modifiers.includes('export');
    return isOwn && braces.exported.has(textAt(tokens, at))
        ? { ...shape, modifiers: [...shape.modifiers, 'export'] }
        : shape;
}
function declarationAt(tokens, at, braces) {
    const before = textAt(tokens, at - 1);
    const next = textAt(tokens, at + 1);
    // Owners are looked for only where there is a declaration.
    const place = () => ({ owner: braces.ownersOf(at), isLocal: braces.isLocal(at) });
    const context = braceAround(tokens, at, braces);
    if (before === '.' && textAt(tokens, at - 2) !== '.')
        return assigned(tokens, at, braces.isLocal(at));
    const star = before === '*' && textAt(tokens, at - 2) === 'function';
    if (before === 'function' || star)
        return script_functionShape(tokens, at, at, place());
    if (script_TYPE_WORDS.includes(before) && isTypeHead(before, next) && !isMemberName(tokens, at - 1, context))
        return script_typeShape(tokens, at, place());
    if (/^(?:const|let|var|using)$/.test(before))
        return script_valueShape(tokens, at, before, place());
    if (isMemberName(tokens, at, context))
        return memberShape(tokens, at, context, place());
    if (before === ',' && context === undefined && (next === '=' || next === ':'))
        return script_valueShape(tokens, at, undefined, place());
    return undefined;
}
function isTypeHead(word, next) {
    if (word === 'class')
        return next === '{' || next === '<' || next === 'extends' || next === 'implements' || next === '';
    if (word === 'interface')
        return next === '{' || next === '<' || next === 'extends' || next === '';
    if (word === 'type')
        return next === '=' || next === '<' || next === '';
    return next === '{' || next === '' || (next === '.' && word !== 'enum');
}
/** The words before a declaration that matter to others, back from the word that declares it. */
function script_modifiersBefore(tokens, from) {
    const modifiers = [];
    let start = from;
    while (/^(?:export|default|declare|async|abstract|const|static|public|function|\*)$/.test(textAt(tokens, start - 1))) {
        start--;
        const text = textAt(tokens, start);
        if (text === 'export' || text === 'async')
            modifiers.push(text);
    }
    return { start, modifiers };
}
function script_functionShape(tokens, name, from, place) {
    const { start, modifiers } = script_modifiersBefore(tokens, from);
    const read = functionAt(tokens, name + 1, ':');
    if (read === undefined)
        return undefined;
    return {
        kind: 'function',
        word: 'function',
        modifiers,
        ...place,
        ...read.shape,
        span: { from: start, to: read.next },
    };
}
function script_typeShape(tokens, at, place) {
    const { start, modifiers } = script_modifiersBefore(tokens, at - 1);
    const { next, generics } = genericsAt(tokens, at + 1, '<');
    const word = textAt(tokens, at - 1);
    const base = { kind: 'type', word, modifiers, ...place, ...(generics === undefined ? {} : { generics }) };
    if (word === 'type') {
        if (textAt(tokens, next) !== '=')
            return { ...base, span: { from: start, to: next } };
        const end = script_types_typeEnd(tokens, next + 1);
        return {
            ...base,
            ...functionTypeIn(tokens, { from: next + 1, to: end }),
            kind: 'type',
            type: normalized(tokens, { from: next + 1, to: end }),
            ...script_membersIn(tokens, next + 1, end),
            span: { from: start, to: end },
        };
    }
    let open = next;
    while (open < tokens.length && open < next + 400 && textAt(tokens, open) !== '{') {
        const after = genericsAt(tokens, open, '<').next;
        open = after > open ? after : afterMate(tokens, open);
    }
    const hasBody = textAt(tokens, open) === '{';
    const to = hasBody ? open : Math.min(open, tokens.length);
    return {
        ...base,
        ...(to > next ? { heritage: normalized(tokens, { from: next, to }) } : {}),
        ...(hasBody && word === 'class' ? classMembers(tokens, open, [...place.owner, textAt(tokens, at)]) : {}),
        ...(hasBody && word !== 'class' ? script_membersIn(tokens, open, afterMate(tokens, open)) : {}),
        ...(hasBody ? { bodyEnd: afterMate(tokens, open) } : {}),
        span: { from: start, to },
    };
}
const script_MOST_MEMBERS = 1_000;
function classMembers(tokens, open, owner) {
    const named = [];
    const members = [];
    const close = mateOf(tokens, open);
    for (let at = open + 1; at < close && named.length < script_MOST_MEMBERS; at = afterMate(tokens, at)) {
        const text = textAt(tokens, at);
        if (text === '...' || text === '…')
            members.push(text);
        if (!isWord(tokens, at) || !isMemberName(tokens, at, 'class'))
            continue;
        const shape = memberShape(tokens, at, 'class', { owner, isLocal: false });
        if (shape === undefined)
            continue;
        const isStatic = tokenTexts(tokens, shape.span.from, at).includes('static');
        const isOptional = textAt(tokens, at + 1) === '?';
        named.push({ name: `${text}${isOptional ? '?' : ''}${isStatic ? ' static' : ''}`, shape });
    }
    return { members, named };
}
function tokenTexts(tokens, from, to) {
    return Array.from({ length: to - from }, (_, index) => textAt(tokens, from + index));
}
/** The members of a body in braces, which are sorted because their order does not matter. */
function script_membersIn(tokens, open, to) {
    if (textAt(tokens, open) !== '{' || mateOf(tokens, open) !== to - 1)
        return {};
    const parts = partsOf(tokens, { from: open + 1, to: to - 1 }, (text, index) => text === ';' ||
        text === ',' ||
        (tokens.breaks[index] === 1 && !/^[|&.?:=]/.test(text) && !/^[|&:=.?]/.test(textAt(tokens, index - 1))));
    return { members: parts.slice(0, script_MOST_MEMBERS).map((part) => normalized(tokens, part)) };
}
function script_valueShape(tokens, at, word, place) {
    const { start, modifiers } = word === undefined ? { start: at, modifiers: [] } : script_modifiersBefore(tokens, at - 1);
    return assignedShape(tokens, at, word, { modifiers, ...place }, start);
}
/** A name with a type, a value, or both. */
function assignedShape(tokens, at, word, place, start) {
    let next = at + 1;
    if (/^[?!]$/.test(textAt(tokens, next)))
        next++;
    const base = { ...(word === undefined ? {} : { word }), ...place };
    let type;
    let typed;
    if (textAt(tokens, next) === ':') {
        const end = script_types_typeEnd(tokens, next + 1);
        type = normalized(tokens, { from: next + 1, to: end });
        typed = functionTypeIn(tokens, { from: next + 1, to: end });
        next = end;
    }
    if (textAt(tokens, next) === '=')
        return initialized(tokens, next + 1, { base, type, typed, start });
    return {
        kind: typed === undefined ? 'value' : 'function',
        ...base,
        ...(type === undefined ? {} : { type }),
        ...typed,
        span: { from: start, to: next },
    };
}
function initialized(tokens, from, own) {
    const { base, type, typed, start } = own;
    const stated = type === undefined ? {} : { type };
    const read = functionValueAt(tokens, from);
    if (read !== undefined) {
        const modifiers = read.isAsync ? [...base.modifiers, 'async'] : base.modifiers;
        const shape = typed ?? read.shape;
        const declared = type === undefined ? {} : { declaredType: type };
        return { ...base, kind: 'function', modifiers, ...declared, ...shape, span: { from: start, to: read.next } };
    }
    if (typed !== undefined)
        return { ...base, kind: 'function', ...typed, span: { from: start, to: from } };
    const end = valueEnd(tokens, from);
    const value = literalOf(tokens, { from, to: end });
    const first = textAt(tokens, from);
    const isPlain = value !== undefined || first === '{' || first === '[' || first === 'new';
    return {
        ...base,
        kind: 'value',
        ...stated,
        ...(value === undefined ? {} : { value }),
        ...(isPlain ? {} : { isOpaque: true }),
        span: { from: start, to: Math.min(end, from + 12) },
    };
}
function valueEnd(tokens, from) {
    let index = from;
    while (index < tokens.length && index < from + 40) {
        const text = textAt(tokens, index);
        if (/^[;,)\]}]$/.test(text) || (index > from && tokens.breaks[index] === 1 && !/^(?:[.?:|&+*]|\?\.)/.test(text)))
            break;
        index = afterMate(tokens, index);
    }
    return index;
}
/** `(a) => …`, `a => …`, `async (a): T => …` or `function (a) {…}`. */
function functionValueAt(tokens, from) {
    const isAsync = textAt(tokens, from) === 'async' && tokens.breaks[from + 1] !== 1;
    let at = isAsync ? from + 1 : from;
    if (textAt(tokens, at) === 'function') {
        at++;
        if (textAt(tokens, at) === '*')
            at++;
        if (isWord(tokens, at))
            at++;
        const read = functionAt(tokens, at, ':');
        return read && { ...read, isAsync };
    }
    if (isWord(tokens, at) && textAt(tokens, at + 1) === '=>') {
        const name = textAt(tokens, at);
        const parameters = [{ name, rest: '', isOptional: false, isNamed: false }];
        return { shape: { parameters }, next: at + 1, isAsync };
    }
    const read = functionAt(tokens, at, ':', true);
    return read !== undefined && textAt(tokens, read.next) === '=>' ? { ...read, isAsync } : undefined;
}
/** Whether a name begins a member of a class, an interface or an object. */
function isMemberName(tokens, at, context) {
    if (context !== 'class' && context !== 'literal' && context !== 'enum')
        return false;
    if (!/^(?:[(<?!:=;,}]|)$/.test(textAt(tokens, at + 1)) && tokens.breaks[at + 1] !== 1)
        return false;
    let first = at;
    while (MEMBER_WORDS.test(textAt(tokens, first - 1)) && tokens.parents[first - 1] === tokens.parents[at])
        first--;
    const before = textAt(tokens, first - 1);
    if (/^[{,;]$/.test(before))
        return true;
    if (tokens.breaks[first] !== 1)
        return before === '}' && context === 'class';
    return !/^(?:[.=:?|&+<(]|=>|extends|implements)$/.test(before);
}
function memberShape(tokens, at, context, place) {
    let start = at;
    const modifiers = [];
    let isAccessor = false;
    let isFixed = false;
    while (MEMBER_WORDS.test(textAt(tokens, start - 1)) && tokens.parents[start - 1] === tokens.parents[at]) {
        start--;
        const text = textAt(tokens, start);
        if (text === 'private' || text === '#')
            return undefined;
        if (text === 'async')
            modifiers.push('async');
        if (/^[gs]et$/.test(text))
            isAccessor = true;
        if (text === 'get' || text === 'readonly')
            isFixed = true;
    }
    if (!isFixed)
        modifiers.push('writable');
    const own = { modifiers, ...place, isMember: true };
    const next = textAt(tokens, at + 1) === '?' ? at + 2 : at + 1;
    if (textAt(tokens, next) === '(' || textAt(tokens, next) === '<') {
        const read = functionAt(tokens, next, ':');
        if (read === undefined)
            return undefined;
        const after = textAt(tokens, read.next);
        const isBody = after === '{' || read.shape.type !== undefined;
        if (!isBody && !/^[;,}]?$/.test(after) && tokens.breaks[read.next] !== 1)
            return undefined;
        const span = { from: start, to: read.next };
        if (isAccessor) {
            const type = read.shape.type ?? read.shape.parameters?.[0]?.type;
            return { kind: 'value', ...own, ...(type === undefined ? {} : { type }), span };
        }
        return { kind: 'function', ...own, ...read.shape, span };
    }
    if (context === 'enum')
        return { kind: 'value', ...own, span: { from: start, to: at + 1 } };
    if (textAt(tokens, next) === ':') {
        // In an object a colon begins a value, and in a type a type.
        const read = functionValueAt(tokens, next + 1);
        const typed = functionTypeIn(tokens, { from: next + 1, to: script_types_typeEnd(tokens, next + 1) });
        if (read !== undefined && typed === undefined) {
            const all = read.isAsync ? [...own.modifiers, 'async'] : own.modifiers;
            return { kind: 'function', ...own, modifiers: all, ...read.shape, span: { from: start, to: read.next } };
        }
        if (read !== undefined) {
            const body = textAt(tokens, read.next + 1);
            // What follows the arrow of a method is its body, if that is in braces or a call.
            if (body === '{' || textAt(tokens, script_types_typeEnd(tokens, next + 1)) === '(')
                return { kind: 'function', ...own, ...read.shape, span: { from: start, to: read.next } };
        }
        const value = literalOf(tokens, { from: next + 1, to: valueEnd(tokens, next + 1) });
        if (value !== undefined && !/^(?:null|undefined)$/.test(value) && typed === undefined)
            return { kind: 'value', ...own, value, span: { from: start, to: valueEnd(tokens, next + 1) } };
    }
    if (/^[,}]$/.test(textAt(tokens, next)) && context === 'literal')
        return undefined;
    return assignedShape(tokens, at, undefined, own, start);
}
/** `exports.save = …`, `Store.prototype.save = function …`. */
function assigned(tokens, at, isLocal) {
    if (textAt(tokens, at + 1) !== '=')
        return undefined;
    let start = at;
    const owner = [];
    while (textAt(tokens, start - 1) === '.' && isWord(tokens, start - 2) && owner.length < 10) {
        start -= 2;
        owner.unshift(textAt(tokens, start));
    }
    const read = functionValueAt(tokens, at + 2);
    // Another name for what is declared elsewhere.
    if (read === undefined && isWord(tokens, at + 2) && literalOf(tokens, { from: at + 2, to: at + 3 }) === undefined)
        return undefined;
    const isExported = /^(?:module|exports)$/.test(owner[0] ?? '');
    if (!isExported && read === undefined)
        return undefined;
    return assignedShape(tokens, at, undefined, {
        owner: owner.filter((each) => !/^(?:module|exports|prototype|this)$/.test(each)),
        isLocal,
        modifiers: isExported ? ['export'] : [],
        isMember: !isExported,
    }, start);
}
/** The shape that a promise has, and its name, if it is a signature of this language. */
function scriptPromise(tokens) {
    let at = 0;
    const modifiers = [];
    for (; at < tokens.length; at++) {
        const text = textAt(tokens, at);
        if (text === '@' && isWord(tokens, at + 1)) {
            at++;
            if (textAt(tokens, at + 1) === '(')
                at = mateOf(tokens, at + 1);
        }
        else if (!/^(?:export|default|declare|async|abstract|static|public|private|protected|readonly|override|get|set|new)$/.test(text))
            break;
        else if (/^[(:?=<]$/.test(textAt(tokens, at + 1)) || at + 1 === tokens.length)
            break;
        else if (text === 'export' || text === 'async')
            modifiers.push(text);
    }
    let word = textAt(tokens, at);
    const place = { owner: [], isLocal: false };
    const end = (shape, name) => {
        if (shape === undefined || !script_isAtEnd(tokens, shape))
            return undefined;
        // What belongs to a type is exported with it.
        const wanted = modifiers.filter((each) => each === 'async' || shape.owner.length === 0);
        return { name: textAt(tokens, name), shape: { ...shape, modifiers: [...new Set(wanted)] } };
    };
    if (word === 'const' && textAt(tokens, at + 1) === 'enum')
        word = textAt(tokens, ++at);
    if (script_TYPE_WORDS.includes(word) && isWord(tokens, at + 1))
        return end(script_typeShape(tokens, at + 1, place), at + 1);
    if (word === 'function') {
        if (textAt(tokens, at + 1) === '*')
            at++;
        return isWord(tokens, at + 1) ? end(script_functionShape(tokens, at + 1, at + 1, place), at + 1) : undefined;
    }
    if (/^(?:const|let|var)$/.test(word) && isWord(tokens, at + 1))
        return end(promisedValue(tokens, at + 1, word), at + 1);
    const owner = [];
    while (isWord(tokens, at) && /^[.#]$/.test(textAt(tokens, at + 1)) && isWord(tokens, at + 2)) {
        if (textAt(tokens, at) !== 'prototype')
            owner.push(textAt(tokens, at));
        at += 2;
    }
    if (!isWord(tokens, at))
        return undefined;
    const next = textAt(tokens, at + 1) === '?' ? at + 2 : at + 1;
    if (/^[(<]$/.test(textAt(tokens, next))) {
        const read = functionAt(tokens, next, ':', textAt(tokens, afterMate(tokens, next)) === '=>');
        if (read === undefined)
            return undefined;
        return end({ kind: 'function', modifiers, owner, ...read.shape, span: { from: at, to: read.next } }, at);
    }
    if (!/^[:=]$/.test(textAt(tokens, next)))
        return undefined;
    const shape = promisedValue(tokens, at, undefined);
    return end({ ...shape, owner }, at);
}
/** `const f = (a: string): void` promises a function, although it has no body. */
function promisedValue(tokens, at, word) {
    const place = { owner: [], isLocal: false };
    const base = { ...place, ...(word === undefined ? {} : { word }) };
    if (textAt(tokens, at + 1) === '=') {
        const from = textAt(tokens, at + 2) === 'async' ? at + 3 : at + 2;
        const read = /^[(<]$/.test(textAt(tokens, from)) ? functionAt(tokens, from, ':', true) : undefined;
        if (read !== undefined && (read.next >= tokens.length || /^(?:=>|\{|;)$/.test(textAt(tokens, read.next))))
            return { ...base, kind: 'function', modifiers: [], ...read.shape, span: { from: at, to: read.next } };
    }
    const shape = script_valueShape(tokens, at, word, place);
    // A value that is not one literal is not a part of the promise.
    const { isOpaque: _, ...rest } = shape;
    return rest;
}
/** Whether nothing but a body follows. */
function script_isAtEnd(tokens, { span, kind }) {
    let next = span.to;
    if (textAt(tokens, next) === '=>') {
        // The result of a promised arrow function, or its body.
        return true;
    }
    if (textAt(tokens, next) === '{')
        next = afterMate(tokens, next);
    if (textAt(tokens, next) === ';' || textAt(tokens, next) === ',')
        next++;
    return next >= tokens.length || (kind === 'value' && span.to - span.from >= 12);
}

;// CONCATENATED MODULE: ./lib/core/contracts/declared.js
/** Looks in the text of a file for the declaration that a contract of a plan promises. See docs/contracts.md. */











const READERS = {
    script: {
        words: SCRIPT_WORDS,
        promise: scriptPromise,
        declarations: (tokens) => {
            const braces = bracesOf(tokens);
            return (at) => scriptDeclaration(tokens, at, braces);
        },
        passedOn: scriptPassedOn,
    },
    python: {
        words: PYTHON_WORDS,
        promise: pythonPromise,
        declarations: (tokens) => {
            const scopes = pythonScopes(tokens);
            return (at) => pythonDeclaration(tokens, at, scopes);
        },
        passedOn: pythonPassedOn,
    },
    go: { words: GO_WORDS, promise: goPromise, declarations: (tokens) => (at) => goDeclaration(tokens, at) },
    rust: {
        words: RUST_WORDS,
        promise: rustPromise,
        declarations: (tokens) => {
            const blocks = rustBlocks(tokens);
            return (at) => rustDeclaration(tokens, at, blocks);
        },
        passedOn: rustPassedOn,
    },
};
/** A promise is a line or a few. Longer texts are documents. */
const MOST_IN_PROMISE = 10_000;
/** A file with more declarations of one name is not written by a person. */
const MOST_DECLARATIONS = 1_000;
const MOST_SHOWN = 200;
function declaredIn(promise, path, text) {
    return declarationsOf(path, text)(promise);
}
/** The same for several entries of one file, whose text is split into tokens once. */
function declarationsOf(path, text) {
    const language = languageOf(path);
    const code = /\.(?:vue|svelte)$/i.test(path) ? scriptsOf(text) : text;
    if (code === undefined)
        return () => ({ state: 'unchecked', why: `It is not certain what the code of "${path}" is` });
    if (language === undefined)
        return namesOf(path, text);
    if (language.family === 'general')
        return generalDeclarationsOf(path, text, language);
    const reader = READERS[language.family];
    let file;
    const read = () => {
        const tokens = tokensOf(code, language);
        file = { tokens, declarationAt: reader.declarations(tokens) };
        return file;
    };
    return (promise) => declaredBy(promise, language, code, () => file ?? read());
}
const TOO_LONG = { state: 'unchecked', why: 'The text is too long to be a signature' };
/** Where the language is not known, only a name that is nowhere in the file is certain. */
function namesOf(path, text) {
    const reader = generalReader(ANY_LANGUAGE.general);
    const small = text.toLowerCase();
    const why = `Files like "${path}" are not compared with signatures`;
    return (promise) => {
        const isSignature = promise.length <= MOST_IN_PROMISE && promise.includes('(');
        const wanted = isSignature ? reader.promise(tokensOf(promise, ANY_LANGUAGE)) : undefined;
        const isThere = wanted === undefined || small.includes(wanted.name.toLowerCase());
        return isThere ? { state: 'unchecked', why } : { state: 'missing' };
    };
}
/** By the rules that are the same for many languages. What they do not show for certain is unchecked. */
function generalDeclarationsOf(path, text, language) {
    const reader = generalReader(language.general);
    // What is around the code of PHP is no code.
    const { opening, unread, hasMacros } = language.general;
    if (opening?.test(text) === false || unread?.test(text))
        return namesOf(path, text);
    let read;
    return (promise) => {
        if (promise.length > MOST_IN_PROMISE)
            return TOO_LONG;
        const wanted = reader.promise(tokensOf(withArrow(promise, language), language));
        if (wanted === undefined)
            return { state: 'unchecked', why: `This is not a signature in ${language.name}` };
        read ??= tokensOf(text, language);
        const tokens = read;
        const { name, shape } = wanted;
        const places = placesOf(tokens, name);
        let unsure;
        let other;
        for (const at of places.slice(0, MOST_DECLARATIONS)) {
            const declared = reader.declaration(tokens, at, shape.kind);
            if (declared === undefined)
                continue;
            const result = declared === UNSURE ? 'unknown' : reader.compare(shape, declared);
            if (result === 'unknown' || declared === UNSURE)
                unsure ??= at;
            else if (result === 'same')
                return { state: 'found', line: lineOf(tokens, declared.span.from) };
            else if (other === undefined || other.isLocal === true)
                other = declared;
        }
        // Another place with the name can be a declaration that was not seen, and in C a macro can be a part of this one.
        if (other !== undefined && unsure === undefined && hasMacros !== true && timesIn(text, name) === 1)
            return { state: 'near', line: lineOf(tokens, other.span.from), text: shownText(tokens, other, shape) };
        const at = unsure ?? places[0] ?? placeInString(tokens, name);
        if (at === undefined)
            return mayBeMade(name, tokens, language) ? MADE : { state: 'missing' };
        return { state: 'unchecked', why: `Line ${lineOf(tokens, at)} has "${name}", but what it declares is not certain` };
    };
}
/** `Store#load` is how Ruby is written about. In code, it would begin a comment. */
function withArrow(promise, { general }) {
    return general.selfSign === '.' ? promise.replace(/^([\w:]+)#(?=\w)/, '$1->') : promise;
}
const MADE = { state: 'unchecked', why: 'The file may make it from a name that is like it' };
/** Whether an annotation, a macro or the like can make a declaration of this name from another word of the code. */
function mayBeMade(name, tokens, { general }) {
    if (general.hasMacros === true && /##|^[ \t]*[A-Z][A-Z0-9_]+[ \t]*\(|\b[A-Z]+_[A-Z0-9_]*[ \t]*\(/m.test(tokens.text))
        return true;
    if (callsDefiners(tokens, general))
        return true;
    const plain = name.replace(/[?!=]$/, '');
    const stem = plain.replace(/^(?:get|set|is|has|with|add|remove|on|to)(?:_|(?=[A-Z]))/, '');
    const stems = [plain, stem, plain.replace(/(?:Command|Property|Changed|Async)$/, '')].map((each) => each.toLowerCase());
    for (let at = 0; at < tokens.length; at++)
        if (tokens.kinds[at] === WORD && stems.includes(textAt(tokens, at).toLowerCase()))
            return true;
    return false;
}
/** How often a name is in a text, comments and strings included. */
function timesIn(text, name) {
    let times = 0;
    const isInName = (at) => /[\w$]/.test(text[at] ?? '');
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        if (!isInName(at - 1) && !isInName(at + name.length))
            times++;
    return times;
}
/** A string that is only the name can declare it. One of several lines can be code, if a quote before it was misread. */
function placeInString(tokens, name) {
    for (let at = 0; at < tokens.length; at++) {
        if (tokens.kinds[at] !== STRING)
            continue;
        const text = textAt(tokens, at);
        const isName = text.length === name.length + 2 && text.startsWith(name, 1);
        if (isName || (text.includes(name) && text.includes('\n') && !/^\W*(?:"""|'''|\[\[)/.test(text)))
            return at;
    }
    return undefined;
}
function declaredBy(promise, language, text, file) {
    if (promise.length > MOST_IN_PROMISE)
        return TOO_LONG;
    const reader = READERS[language.family];
    const wanted = reader.promise(tokensOf(promise, language));
    if (wanted === undefined)
        return { state: 'unchecked', why: `This is not a signature in ${language.name}` };
    // Only code with a star can declare a name that it does not contain.
    if (!text.includes(wanted.name) && !text.includes('*'))
        return { state: 'missing' };
    return lookFor(wanted, file(), reader);
}
function lookFor(wanted, { tokens, declarationAt }, reader) {
    let best;
    let count = 0;
    for (const at of placesOf(tokens, wanted.name)) {
        const shape = declarationAt(at);
        if (shape === undefined || reader.words.areApart(wanted.shape, shape))
            continue;
        const result = compare(wanted.shape, shape, reader.words);
        if (result === 'same')
            return { state: 'found', line: lineOf(tokens, shape.span.from) };
        if (isBetter({ shape, result }, best))
            best = { shape, result };
        if (++count >= MOST_DECLARATIONS)
            break;
    }
    if (best === undefined) {
        // Who passes a type on passes its members on. A type of this file has no members elsewhere.
        const [owner] = wanted.shape.owner;
        const isOwn = owner !== undefined && placesOf(tokens, owner).some((at) => declarationAt(at)?.kind === 'type');
        const at = isOwn ? undefined : reader.passedOn?.(tokens, owner ?? wanted.name);
        if (at === undefined)
            return { state: 'missing' };
        const why = `Line ${lineOf(tokens, at)} takes it from another file, where it may be declared`;
        return { state: 'unchecked', why };
    }
    const line = lineOf(tokens, best.shape.span.from);
    if (best.result === 'unknown')
        return {
            state: 'unchecked',
            why: `Line ${line} declares "${wanted.name}" by an expression whose shape cannot be read`,
        };
    return { state: 'near', line, text: shownText(tokens, best.shape, wanted.shape) };
}
function isBetter(one, other) {
    if (other === undefined)
        return true;
    if (one.result !== other.result)
        return one.result === 'unknown';
    return other.shape.isLocal === true && one.shape.isLocal !== true;
}
function lineOf(tokens, place) {
    let line = 1;
    const end = tokens.starts[place] ?? 0;
    for (let at = tokens.text.indexOf('\n'); at >= 0 && at < end; at = tokens.text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** With the body of a type if the promise has one, because the difference can be there. */
function shownText(tokens, { span, bodyEnd = span.to }, wanted) {
    const start = tokens.starts[span.from] ?? 0;
    const end = tokens.ends[(wanted.members === undefined ? span.to : bodyEnd) - 1] ?? start;
    const text = tokens.text.slice(start, Math.min(end, start + 4 * MOST_SHOWN)).replaceAll(/\s+/g, ' ');
    return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/core/contracts/contract-states.js
/** Compares what an item promises to others with what its files declare. */




/** The most files of one item that are read. */
const MOST_FILES = 50;
/** The most characters that are searched for the promises of one item, each of which searches its file. */
const MOST_SEARCHED = 20_000_000;
/** @param contentAt reads a file of the item at the revision to compare */
function contractStates({ plan, item, provides }, contentAt) {
    const paths = contractPaths({ provides });
    const read = (0,facts/* allKnown */.HC)(paths.map(contentAt));
    if (read === facts/* PENDING */.eG)
        return facts/* PENDING */.eG;
    const contents = new Map(paths.map((path, index) => [path, read[index] ?? null]));
    const readers = new Map();
    const compareIn = (path, text, promise) => (0,maps/* remembered */.HK)(readers, path, () => declarationsOf(path, text))(promise);
    let left = MOST_SEARCHED;
    return provides.flatMap(({ path, declares }, entry) => {
        const content = contents.get(path);
        const promises = declares.length === 0 ? [undefined] : declares;
        return promises.map((declared, promise) => {
            const about = { plan, item, path, ...(declared === undefined ? {} : { declares: declared }), entry, promise };
            if (content !== null && typeof content === 'object' && 'text' in content)
                left -= content.text.length;
            return { ...about, ...stateOf(declared, path, content, left < 0, compareIn) };
        });
    });
}
/** The files whose texts are compared, each once. */
function contractPaths({ provides }) {
    return [...new Set(provides.map(({ path }) => path))].slice(0, MOST_FILES);
}
/** @param content undefined if it was not read */
function stateOf(declared, path, content, isOver, compareIn) {
    if (content === undefined)
        return { state: 'unchecked', why: `The item provides more than ${MOST_FILES} files`, file: 'over' };
    if (content === null)
        return { state: 'missing', file: 'absent' };
    if (content === questions/* UNREAD */.yn)
        return { state: 'unchecked', why: 'The file could not be read', file: 'unread' };
    if (declared === undefined)
        return { state: 'found', file: 'text' };
    if ('not' in content)
        return { state: 'unchecked', why: content.not, file: 'not-text' };
    if (isOver)
        return { state: 'unchecked', why: 'The contracts of the item are too long to be compared', file: 'over' };
    const known = (0,maps/* remembered */.HK)(compared, content, () => new Map());
    // Files with the same text share it, and another path can be another language.
    const found = (0,maps/* remembered */.HK)(known, JSON.stringify([path, declared]), () => compareIn(path, content.text, declared));
    const { state } = found;
    switch (state) {
        case 'found':
            return { state, line: found.line, file: 'text' };
        case 'near':
            return { state, near: found.text, line: found.line, file: 'text' };
        case 'missing':
            return { state, file: 'text' };
        case 'unchecked':
            return { state, why: found.why, file: 'text' };
    }
}
/** Every round of questions compares the same texts again. */
const compared = new WeakMap();


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withAnswers),
/* harmony export */   t: () => (/* binding */ answersTo)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/** Answers the questions of a round: one reader for each kind of fact gets all questions of its kind. */


/** Reads all kinds in parallel. Readers without questions are not called. */
async function answersTo(questions, readers) {
    const byKind = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(questions, ({ kind }) => kind);
    const read = async ([kind, asked]) => {
        const keys = asked.map(({ kind: _, ...key }) => key);
        const answers = await readers[kind](keys);
        return [kind, keys.map((key, index) => ({ ...key, answer: answers[index] }))];
    };
    return Object.fromEntries(await Promise.all([...byKind].map(read)));
}
function withAnswers(snapshot, more) {
    const all = _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_KINDS */ .X0.map((kind) => [kind, [...(snapshot.answers[kind] ?? []), ...(more[kind] ?? [])]]);
    return { ...snapshot, answers: Object.fromEntries(all.filter(([, { length }]) => length > 0)) };
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ factsForProof),
/* harmony export */   HC: () => (/* binding */ allKnown),
/* harmony export */   PC: () => (/* binding */ factsIn),
/* harmony export */   Qj: () => (/* binding */ withFacts),
/* harmony export */   eG: () => (/* binding */ PENDING)
/* harmony export */ });
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/**
 * Gives the core the facts of a snapshot. A fact that is not known yet becomes a question, and its value is `PENDING`. The
 * core continues, so that all questions of a round are asked together, and starts again with the answers.
 */

/** The value of anything that needs facts that are not read yet. */
const PENDING = Symbol('pending');
/** @param conclude returns `PENDING` only if it has asked a question */
function withFacts(snapshot, conclude) {
    const facts = factsIn(snapshot);
    const value = conclude(facts);
    const [first, ...others] = facts.needs();
    if (first)
        return { needs: [first, ...others] };
    if (value === PENDING)
        throw new Error('neither a value nor a question');
    return { needs: [], value };
}
function factsIn(snapshot) {
    const open = new Map();
    const ask = (question) => {
        open.set(JSON.stringify(question), question);
        return PENDING;
    };
    const asked = Object.fromEntries(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .FACT_KINDS */ .X0.map((kind) => [kind, asking(kind, snapshot, ask)]));
    const trees = new Map(snapshot.planTrees.map((each) => [each.id, each]));
    return {
        ...asked,
        plans(key) {
            const id = asked.plans(key);
            return typeof id === 'string' ? (trees.get(id) ?? ask({ kind: 'plans', ...key })) : id;
        },
        needs: () => [...open.values()],
    };
}
function asking(kind, { answers }, ask) {
    let known;
    const answered = () => {
        const list = (answers[kind] ?? []);
        return new Map(list.map((each) => [(0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(kind, each), each.answer]));
    };
    return (key) => {
        known ??= answered();
        const answer = known.get((0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(kind, key));
        return answer === undefined ? ask({ kind, ...key }) : answer;
    };
}
/** The list if all its parts are known. */
function allKnown(parts) {
    const known = parts.filter((part) => part !== PENDING);
    return known.length === parts.length ? known : PENDING;
}
/**
 * Facts for judging a changed plan without new questions. Merges from a branch that no plan claims today would not count,
 * because the plan did not list the branch at that time.
 */
function factsForProof(snapshot) {
    const facts = factsIn(snapshot);
    const asked = new Set(snapshot.answers.claim?.map(({ branch }) => branch));
    const arrived = new Set(snapshot.answers.arrivedSince?.flatMap(({ answer }) => answer.map(({ commit }) => commit)));
    const unasked = snapshot.source === 'git' ? { found: true } : {};
    return {
        ...facts,
        withoutWays: true,
        claim: (key) => (asked.has(key.branch) ? facts.claim(key) : unasked),
        number: (key) => (snapshot.merged.some(({ number }) => number === key.pull) ? 'read' : facts.number(key)),
        reached: (key) => arrived.has(key.commit) || facts.reached(key),
        // Only a warning needs this, and warnings are not part of the proof.
        conflicted: () => false,
        misplaced: () => [],
    };
}


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   W3: () => (/* binding */ changeShape),
/* harmony export */   X0: () => (/* binding */ FACT_KINDS),
/* harmony export */   Zu: () => (/* binding */ answersShape),
/* harmony export */   sB: () => (/* binding */ isFileMode),
/* harmony export */   tG: () => (/* binding */ UNREAD_STATUS),
/* harmony export */   xe: () => (/* binding */ isLeaf),
/* harmony export */   yn: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3728);
/**
 * The table of all facts that the core can ask for. Each entry has the key of the question and the shape of the answer. The
 * types, the facts (`facts.ts`) and the saved file (`snapshot-file.ts`) are derived from it. Each source (`shell/github`,
 * `shell/git`) has one reader for each entry, and the compiler reports a missing one.
 */


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP();
/**
 * The answer if the server does not answer one question but does answer others. It never counts as good: a decision that
 * depends on it is an `error`.
 */
const UNREAD = 'unread';
const unread = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(UNREAD);
/** One entry of a Git tree, with the mode as Git writes it (`100644`, `040000` a folder, `120000` a link, `160000` a submodule). */
const entryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: text, oid: text });
/** The mode of a folder. */
const FOLDER = '040000';
/** Whether it is the mode of a file with text or bytes, executable or not. */
function isFileMode(mode) {
    return mode.startsWith('100');
}
/** Whether there is anything but a folder: a file, a link or a submodule. */
function isLeaf(entry) {
    return entry !== null && entry.mode !== FOLDER;
}
const changeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Relative to the root of the repository. Bytes that are not UTF-8 are shown as `\xNN`, and `encoding` is set. */
    path: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t),
    encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('invalid').exactOptional(),
    /** A rename is a delete and a create that name each other. A copy names its source. */
    renamedTo: text.exactOptional(),
    renamedFrom: text.exactOptional(),
    copiedFrom: text.exactOptional(),
});
/** A commit that came into the base. */
const arrivedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: text,
    isMerge: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    message: text,
    /** Only for commits on the first-parent line of the base: the commit before, and the changes if they are not too many. */
    before: text.exactOptional(),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_terms_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_KINDS */ .t) })).exactOptional(),
});
/** The last commit that some open branches share, oldest first. */
const sharedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    commit: text,
    /** The heads that have it in their history. */
    heads: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    /** What it and those before it change since the base. */
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape),
    /** The same since each earlier commit of the list that is in its history, newest first. */
    since: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ commit: text, changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape) })),
});
/** What one branch, or one working tree without a branch of its own, changes. */
const workShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    branch: text,
    /** The working tree that has uncommitted changes of it. */
    worktree: text.exactOptional(),
    /** When its first own commit was made, in seconds since 1970. Absent if nothing is committed. */
    began: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    /** The branches of this list that it was started from. Their changes are not among its own. */
    on: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape),
});
const statusShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'error', 'pending']),
    description: text,
    /** Posted by the account of this run, and the latest status under our context. */
    isOwn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** The real status is unknown. */
    isUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
/** For a head whose status GitHub does not show. It may be a success, posted by anybody. */
const UNREAD_STATUS = { state: 'success', description: '', isOwn: false, isUnread: true };
const closedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    head: text,
    /** Where it is known, and is a branch of this repository. */
    branch: text.exactOptional(),
    status: statusShape.nullable(),
});
/** An open pull request before its changes are read. */
const listedShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    ...closedShape.shape,
    /** Empty if it could not be read. */
    branch: text,
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    openedAt: text.exactOptional(),
    /** The login as REST shows it. Only that of an app ends in `[bot]`. */
    author: text.exactOptional(),
});
const overviewShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    open: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(listedShape),
    /** Recently closed without a merge, or the closed pull request that started the run. */
    closed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(closedShape),
    /** Authors of recently closed or merged pull requests. */
    lately: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).exactOptional(),
    /** The number of open pull requests whose number and head are unknown. */
    unseen: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
});
/** One pull request in the merge queue. */
const queueEntryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** The head in the group, if that is a merge commit. Otherwise the head of the pull request when the queue was read. */
    head: text,
    /** The commit that its own group is built on. Absent if it is that of the requested group. */
    base: text.exactOptional(),
});
const commentShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    body: text,
    /** There is a second comment of ours, from a run that ended early. The next write deletes it. */
    hasTwin: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
});
const issueShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    url: text,
    isOpen: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Written by the account of this run. */
    isOwn: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    body: text,
});
/** Refs that hold records, with the commits that they point to, whose messages are the records. */
const recordRefsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: text, commit: text, message: text }));
const issueRecordsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** With the `[bot]` of an app. Absent if it is unknown. */
    login: text.exactOptional(),
    /** Null if they are not known, or not completely. */
    records: recordRefsShape.nullable(),
});
/**
 * An overview of what earlier runs of `integrate` left. Null means not known, or not completely. It only serves to see that
 * there is nothing to do; otherwise the protocol reads everything itself.
 */
const integrationHistoryShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The record refs of all plans, with the commits that they point to. */
    records: recordRefsShape.nullable(),
    /** All issues with the integration label, open or closed. Texts have only the first line, which may be a marker. */
    issues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        ...issueShape.shape,
        /** The latest comments of the account of this run. */
        comments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text),
    }))
        .nullable(),
});
const FACTS = {
    /**
     * All open and merged pull requests from branches of this repository that the claim matches. They are in the snapshot.
     * `unprovable`: why some are missing. `openUnread`: open ones may be missing too. `found` (Git only): a matching branch
     * exists or existed. `taken` (Git only): one has nothing but a claim commit, and what that says.
     */
    claim: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        unprovable: text.exactOptional(),
        openUnread: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
        found: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
        taken: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: text, at: text }).exactOptional(),
    })),
    /**
     * How many open pull requests go into another branch than the base, forks included. Where all of them are in the snapshot
     * no other can stand on one that is known. GitHub only, as the next five but for `contained`.
     */
    elsewhere: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Every open pull request from this branch of this repository, whatever it goes into: they are in the snapshot. */
    openFrom: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Every open pull request from this repository into that branch: they are in the snapshot. */
    openInto: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Is the commit in the history of this head of the branch? */
    contained: fact({ commit: text, branch: text, head: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /** Is the commit on the base's own line: the base's tip, its first parent, the first parent of that, and so on? */
    onBaseLine: fact({ commit: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /** The branches that a pull request went into before it was given another base. */
    formerBases: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /** One pull request by its number. If it exists, it is in the snapshot. */
    number: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', UNREAD])),
    /** Mode and blob of a path. Null if the path does not exist. */
    entry: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([entryShape, unread]).nullable()),
    /** The entries directly in a folder. Null if there is no such folder. */
    folder: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: text, mode: text })).nullable()),
    /** The paths of a blob. If the server cannot list all files, only those in the folders of changed paths. */
    holders: fact({ revision: text, oid: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /**
     * The text of a file, without following links. Null if nothing is there. `not`: why it has no text that can be compared, as
     * a sentence without its full stop.
     */
    content: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text }), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ not: text }), unread]).nullable()),
    /** The text of a file. Null if it does not exist or is not text. GitHub only. */
    text: fact({ revision: text, path: text }, text.nullable()),
    /** Whether the commit is in the history of the base commit. */
    reached: fact({ commit: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), unread])),
    /**
     * The plan directory at a revision: the id of one of the `planTrees` of the snapshot. Null if it does not exist. A tree
     * that could not be read says so.
     */
    plans: fact({ revision: text }, text.nullable()),
    /**
     * Plans outside of the plan directory, where nothing reads them: in the current working tree, or only at the revision
     * (`isElsewhere`). On GitHub all of them are at the revision.
     */
    misplaced: fact({ revision: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: text, isTracked: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), isElsewhere: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional() }))),
    /** The merge base with the base commit. Null if there is none. */
    mergeBase: fact({ revision: text }, text.nullable()),
    /** Git only: the changes since `upon`, uncommitted ones too. Null if it is not an ancestor. */
    stacked: fact({ revision: text, upon: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changeShape).nullable()),
    /** Git only: the commits that several of these heads, with spaces between them, have and the base lacks. */
    shared: fact({ heads: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sharedShape)),
    /** Is the path changed by commits that both heads have and the base lacks? */
    sharedChange: fact({ revision: text, other: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** Git only: whether the file has conflict markers that the file on the base does not have. */
    conflicted: fact({ revision: text, path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    /** The paths of all files at a revision. Null if there are more than the server lists. */
    files: fact({ revision: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).nullable()),
    /** Whether the repository has the branch. Null if this clone does not have it, because it may not have all branches. */
    branch: fact({ branch: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable()),
    /** The names of all branches. Git only; GitHub is asked about one branch at a time. */
    branchNames: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    /**
     * Git only: the unmerged work of today, by name: branches that are checked out, and branches with an unmerged commit of
     * the last 14 days. `older`: the number of other unmerged branches. `unread`: the number of those whose beginning this
     * clone lacks. `unreadable`: the names of those that Git cannot read.
     */
    activeWork: fact({}, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        work: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(workShape),
        older: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        unreadable: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).exactOptional(),
    })),
    /**
     * What was merged into the base after the file was added there: first-parent commits, then all other merges, each newest
     * first. Git only, because GitHub keeps the pull requests of deleted branches.
     */
    arrivedSince: fact({ path: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(arrivedShape)),
    /** Every open pull request into the base, with our status on its head. GitHub only, like all facts below. */
    overview: fact({}, overviewShape),
    /** One pull request that no item claims. If it was read and is still open, it is in the snapshot. */
    optionalPull: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'over budget'])),
    /** The latest status on a commit under our context. */
    postedOn: fact({ commit: text }, statusShape.nullable()),
    /** Our latest status on a commit for which somebody else posted a later one under our context. */
    ownStatus: fact({ commit: text }, statusShape.nullable()),
    /** The merge queue up to the group with this head commit, in order. Null if the queue has no such group. */
    queue: fact({ head: text }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(queueEntryShape).nullable()),
    /** Our comment on a pull request, or null. `unreadable` if the conversation is too long or changes too often. */
    comment: fact({ pull: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }, zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([commentShape, zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unreadable')]).nullable()),
    /** The records and issues of earlier runs of `integrate`. */
    integrationHistory: fact({}, integrationHistoryShape),
    /** The records of earlier runs of `issues`, of all plans, and the login of this run. */
    issueRecords: fact({}, issueRecordsShape),
};
function fact(key, answer) {
    return { key: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(key), answer };
}
const FACT_KINDS = Object.keys(FACTS);
const answersShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(Object.fromEntries(Object.entries(FACTS).map(([kind, { key, answer }]) => [
    kind,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ...key.shape, answer })).exactOptional(),
])));
/** The names of the keys of each kind, in the order of the table. */
const KEYS = new Map(FACT_KINDS.map((kind) => [kind, Object.keys(FACTS[kind].key.shape)]));
/** A unique text for each question of a kind. No key contains a NUL. */
function keyText(kind, key) {
    const values = key;
    return (KEYS.get(kind) ?? []).map((name) => String(values[name])).join('\0');
}


/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ numberUnderTest),
/* harmony export */   eW: () => (/* binding */ isTested)
/* harmony export */ });
/* unused harmony export snapshotShape */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7862);
/**
 * Everything that a run read, as plain JSON, so that a run can be saved and judged again anywhere.
 *
 * A source (`shell/github`, `shell/git`) starts a snapshot with the base and its plans. Everything else is read because the
 * core asks for it (`questions.ts`).
 */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
/** A list that may be incomplete has no changes, only the reason. */
const changesShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('complete', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true), list: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .changeShape */ .W3) }),
    /**
     * `isUnread`: nobody knows what is in it. Else it is known to be more than can be listed, or not to be one list.
     * `remedy`: what to do where it does not help to run the check again. `sinceFirst`: Git only, if there are several merge
     * bases: the changes since the first of them. They are enough to try a merge, and not to judge.
     */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false),
        reason: text,
        isUnread: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
        remedy: text.exactOptional(),
        sinceFirst: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .changeShape */ .W3).exactOptional(),
    }),
]);
/** The properties of every pull request, open or merged. */
const anyPull = {
    /** Absent in Git. */
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    branch: text,
    /** The branch that it targets. */
    base: text,
    /** Whether head and base are in the same repository. False for forks and if the head repository was deleted. */
    sameRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    url: text.exactOptional(),
    /** ISO 8601, from the server; absent in git. */
    openedAt: text.exactOptional(),
    changes: changesShape,
};
/** An open pull request. In Git, a branch that counts as one. */
const pullShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...anyPull,
    /** The commit id that was read. In Git, other text if the branch cannot be read. */
    head: text,
    /** The revision for questions about its content: `head`, or `worktree` if uncommitted work counts too. */
    revision: text,
    title: text.exactOptional(),
    /** The login as REST shows it. Only that of an app ends in `[bot]`. */
    author: text.exactOptional(),
    draft: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
    /** GitHub only, where it does not go into the guarded base: the head of its base that its list of changes counts from. */
    listedFrom: text.exactOptional(),
    /** Git only: the name of the head in this clone, where that is not the branch: `origin/feat/a`. */
    ref: text.exactOptional(),
    /** Git only, for a checked-out branch: the number of paths that differ from the last commit. */
    uncommitted: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
    /** Git only: a merge is in progress, so Git cannot stash and the merge base will change. */
    merging: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    /** Git only: git cannot stash what is not committed here, for example a new submodule. */
    unstashable: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
});
/** A merged pull request. In Git, the base commit that merged a branch. */
const mergedShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...anyPull,
    mergedAt: text.exactOptional(),
    /** Null if the server knows none. */
    mergeCommit: text.nullable(),
    /** The base before the merge: the first parent of the merge commit, or of the first rebased commit. */
    before: text.nullable(),
    /** Git only, where what brought the tip into the base does not name the branch: the tip, and the branches that it names. */
    guess: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ tip: text, named: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text) }).exactOptional(),
});
/** A file in the plan directory, at any depth. */
const planFileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Relative to the directory. Empty for a file in its place. */
    name: text,
    mode: text,
    oid: text,
    /** Absent if the file is not text, too long, or cut by the server; `unreadable` says which. */
    text: text.exactOptional(),
    unreadable: text.exactOptional(),
});
/** A Git tree with plans. Equal ids mean equal plans. */
const planTreeShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: text, files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planFileShape), isUnread: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional() });
/** What is judged: one pull request (GitHub), one branch (Git), or every open item pull request. */
const subjectShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pull: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ branch: text })]);
const settingsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The input `agents`: logins or patterns. If empty, scopes apply only to pull requests from listed branches. */
    agents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    /** The input `context`: the name of statuses. If absent, `contextOf` decides. */
    context: text.exactOptional(),
    /** The input `comment`. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
});
/** The base branch, at the commit that was read. */
const baseShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    branch: text,
    commit: text,
    /** Git only: the name of the commit in this clone, `main` or `origin/main`. */
    ref: text.exactOptional(),
});
const repositoryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `owner/name`. In Git, the name of the folder. */
    name: text,
    /** Web address without a final slash. Absent in Git. */
    url: text.exactOptional(),
    defaultBranch: text,
});
const snapshotShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['github', 'git']),
    repository: repositoryShape,
    base: baseShape,
    subject: subjectShape,
    settings: settingsShape,
    pulls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pullShape),
    merged: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(mergedShape),
    planTrees: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planTreeShape),
    answers: _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .answersShape */ .Zu,
    /** Notes from reading, for example on a diverged branch or on a plan that only the working tree has. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
});
/** The number of the pull request under test, if there is one. In Git there is none. */
function numberUnderTest({ subject }) {
    return typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
}
/** Whether it is the pull request under test. */
function isTested(pull, { subject }) {
    if (subject === 'all')
        return false;
    return 'pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch;
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/** Compares by code units, which gives the same order on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Branches have no number and come first. */
function numberOf({ number = 0 }) {
    return number;
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VI: () => (/* binding */ PLAN_FILE),
/* harmony export */   mT: () => (/* binding */ MOST_GLOBS),
/* harmony export */   nd: () => (/* binding */ FIXED_RULES),
/* harmony export */   x_: () => (/* binding */ MOST_ITEMS)
/* harmony export */ });
/* unused harmony export MOST_LEEWAY */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _branch_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2650);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6380);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _unique_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2745);
/** Defines the plan file in one place. The reader, the JSON schema for editors and the types are made from it. */





const MOST_ITEMS = 500;
const MOST_GLOBS = 200;
const MOST_LEEWAY = 50;
const MOST_SETUP = 20;
/**
 * Rules whose severity a plan may change. The first two can only be raised, because without them two items could change
 * the same file.
 */
const FIXED_RULES = ['scope-overlap', 'branch-clash'];
const FREE_RULES = [
    'path-clash',
    'constraint-covers-scope',
    'shared-file',
    'vague-scope',
    'wide-leeway',
    'dead-glob',
    'already-exists',
    'emptied-folder',
    'moving-files',
    'glob-class',
    'glob-trap',
    'near-miss',
    'missing-part',
    'provides-outside-scope',
    'unbacked-use',
    'no-parallelism',
    'single-file-item',
    'tight-coupling',
    'plan-removed',
    'frozen-contract',
    'used-before',
    'stray-file',
    'misplaced-plan',
];
/** Rules about pull requests whose severity a plan may change. */
const PULL_RULES = ['contract-missing'];
function checked(code, problems) {
    return (text, context) => {
        for (const { message, hint } of problems(text))
            context.addIssue({ code: 'custom', message, params: { code, hint } });
    };
}
const text = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/, 'is empty');
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_directory_js__WEBPACK_IMPORTED_MODULE_4__.ID);
const glob = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-glob', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblems */ .V$)(each))))
    .describe('A path or glob from the root of the repository, such as "src/api/**". Put it in quotes if it begins with * { [ ! or @.');
const globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(glob).max(MOST_GLOBS);
const unique = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks)
    .superRefine(checked('bad-unique', (each) => (each === '' || each.length > _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GLOB_CHARACTERS */ .ks ? [] : (0,_unique_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueProblems */ .OH)(each))))
    .describe('A glob with "<key>" once, in the place of what must be unique: "db/migrations/<key>_*.sql".');
const branch = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .max(_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_BRANCH_CHARACTERS */ .u4)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .branchProblems */ .B6)(each))));
const claim = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .min(1)
    .superRefine(checked('bad-branch', (each) => (each === '' ? [] : (0,_branch_names_js__WEBPACK_IMPORTED_MODULE_0__/* .claimProblems */ .Lu)(each))))
    .describe('The name of a branch, or a glob that begins with a literal folder name, such as "copilot/avatar-*".');
const claims = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([claim, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(claim).min(1).max(MOST_GLOBS)])
    .describe('The branch on which the work is done: a branch name, or a list of names and globs.');
const number = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1);
const leeway = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr()
    .min(0)
    .max(MOST_LEEWAY)
    .describe('How many files outside its scope an item may create or modify, if no unfinished item owns them. Default: 0.');
const commit = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a full commit id: Write all 40 digits (or 64) in lower case.');
const reference = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63})?$/, 'is neither an item id nor "plan/item": Write an id of 1 to 64 lower-case letters, digits and "-".')
    .describe('The id of an item of this plan, or "plan/item".');
const kinds = {
    any: globs.optional().describe('Files that may be created, modified or deleted.'),
    create: globs.optional().describe('Files that may be created.'),
    modify: globs.optional().describe('Files that may be modified.'),
    delete: globs.optional().describe('Files that may be deleted.'),
};
const scope = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    globs.min(1),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ ...kinds, except: globs.optional().describe('Files to exclude from all the lists above.') })
        .meta({ minProperties: 1 }),
])
    .describe('The files that the item may change: globs by kind of change, or one list of globs for every kind.');
const constraints = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    do_not_touch: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        globs,
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            any: globs.optional().describe('Files that must not be changed in any way.'),
            create: globs.optional().describe('Files that must not be created.'),
            modify: globs.optional().describe('Files that must not be modified.'),
            delete: globs.optional().describe('Files that must not be deleted.'),
        }),
    ])
        .optional()
        .describe('Files that must not change: globs by kind of change, or one list of globs for every kind. Overrides the scope.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).optional().describe('Other limits, in plain words, one per entry.'),
})
    .describe('What the item must not do.');
const item = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    title: text.optional().describe('A one-line title. Default: the id of the item.'),
    branch: claims,
    scope,
    leeway: leeway.optional(),
    context: text
        .optional()
        .describe('What the person or agent who works on the item has to know and cannot see in the code.'),
    contracts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        provides: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
                .superRefine(checked('bad-path', _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .pathProblems */ .KV))
                .describe('The file that contains the declarations.'),
            declares: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).optional().describe('Signatures that other items may use, one per entry.'),
        }))
            .max(MOST_GLOBS)
            .optional()
            .describe('What other items may rely on before it exists.'),
        uses: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(reference).max(MOST_ITEMS).optional().describe('Items whose contracts this item uses.'),
    })
        .optional()
        .describe('Signatures agreed on before the work begins.'),
    constraints: constraints.optional(),
    verification: text.optional().describe('The command that shows that the work is done.'),
    depends_on: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(reference)
        .max(MOST_ITEMS)
        .optional()
        .describe('Items that must be finished first. An item may share files with the items that it depends on.'),
    dropped: text.optional().describe('The reason why the item was given up. A dropped item owns no files.'),
    merged: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ pull: number.describe('The number of the merged pull request.') }),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            commit: commit.describe('The full id of the commit on the base branch (40 digits), in quotes.'),
        }),
    ])
        .optional()
        .describe('Where the work was merged, if not from the branch of the item. It is verified against the base branch.'),
})
    .describe('One unit of parallel work, with one branch, one pull request and its own files.');
const integration = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    title: text.optional().describe('A one-line title. Default: "Integrate <task>".'),
    branch: claims.optional(),
    scope: scope.optional(),
    context: text
        .optional()
        .describe('What the person or agent who integrates has to know and cannot see in the code.'),
    constraints: constraints.optional(),
    tasks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).optional().describe('What to do once all items have merged, one task per entry.'),
    verification: text.optional().describe('The command that shows that everything works together.'),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(100).optional().describe('Labels of the integration issue.'),
    assignees: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).max(10).optional().describe('Logins to assign the integration issue to.'),
})
    .describe('The last unit of work, after all items have merged.');
const ruleSeverities = Object.fromEntries([
    ...FIXED_RULES.map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error']).optional().describe('Always an error.')]),
    ...[...FREE_RULES, ...PULL_RULES].map((rule) => [rule, zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['error', 'warn', 'off']).optional().describe(`Severity of "${rule}".`)]),
]);
const PLAN_FILE = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1).describe('The version of the plan format.'),
    task: text.describe('The whole task, in one line.'),
    context: text.optional().describe('A description of the whole task. The integration issue repeats it.'),
    base: branch.optional().describe('The base branch of the plan. Default: the default branch of the repository.'),
    generated: globs
        .optional()
        .describe('Files that any item may create or modify, such as lock files. They are generated again at integration.'),
    shared: globs.optional().describe('Files that any item may create, such as changelog fragments.'),
    outsiders: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['active', 'fail', 'warn', 'ignore'])
        .optional()
        .describe('What happens to unlisted pull requests that change an owned file. With "active" (the default), they fail while the item that owns the file has an open pull request.'),
    admit: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        pull: number.describe('The number of the pull request.'),
        reason: text.describe('Why it may change owned files.'),
    }))
        .max(MOST_GLOBS)
        .optional()
        .describe('Unlisted pull requests that may change owned files.'),
    leeway: leeway.optional(),
    unique: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(unique)
        .max(MOST_GLOBS)
        .optional()
        .describe('Numbers that only one file or folder in a place may have, like those of migrations.'),
    setup: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(text).min(1).max(MOST_SETUP)])
        .optional()
        .describe('Commands that prepare a new working tree, such as "npm ci". Run only by "worktrees --setup" and "rehearse --setup".'),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(ruleSeverities).optional().describe('Severities of the rules for this plan.'),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(id, item)
        .meta({ minProperties: 1, maxProperties: MOST_ITEMS })
        .describe('The items, by id. An id has lower-case letters, digits and "-".'),
    integration: integration.optional(),
})
    .describe('A task, split into items for parallel work.');


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
/** Decides which files of a repository are plans, and which id each has. */

/** The form of item ids. `constructor` is excluded, because every JavaScript object has a property of that name. */
const ID = /^(?!(?:constructor|integration)$)[a-z0-9][a-z0-9-]{0,63}$/;
const PLAN_NAME = /^([a-z0-9][a-z0-9-]{0,63})\.ya?ml$/;
/** The file name relative to the plan directory, at any depth. Undefined for a file outside of it. */
function planFileOf(path) {
    return path.startsWith(`${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/`) ? path.slice(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG.length + 1) : undefined;
}
/** The id of the plan in a file of the directory, if its name is a valid one. */
function planIdOf(name) {
    return PLAN_NAME.exec(name)?.[1];
}
/**
 * A file, link or submodule where the directory should be. It counts as one entry without a name, which makes the plans
 * broken. So it is not mistaken for an empty set of plans, and can be fixed like any broken plan.
 */
function notADirectory({ mode, oid }) {
    return { id: `${oid}:${mode}`, files: [{ name: '', mode, oid }] };
}


/***/ }),

/***/ 8377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V3: () => (/* binding */ WRONG_PLACES),
/* harmony export */   kc: () => (/* binding */ isMisplacedPlan),
/* harmony export */   wK: () => (/* binding */ moveCommands)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/* harmony import */ var _root_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1703);
/** Places where a plan is often put by mistake. Nothing reads it there. */


/** One row for each place. */
const WRONG_PLACES = [
    { path: '.github/parallel-work.yml', isCommon: false },
    { path: '.github/parallel-work.yaml', isCommon: false },
    { path: 'parallel-work.yml', isCommon: false },
    { path: 'parallel-work.yaml', isCommon: false },
    { path: '.github/plan.yml', isCommon: true },
    { path: '.github/plan.yaml', isCommon: true },
    { path: 'plan.yml', isCommon: true },
    { path: 'plan.yaml', isCommon: true },
    { path: 'docs/plan.yml', isCommon: true },
    { path: 'docs/plan.yaml', isCommon: true },
];
/** Whether a file in one of these places is meant for this program. */
function isMisplacedPlan(path, text) {
    const place = WRONG_PLACES.find((each) => each.path === path);
    return place !== undefined && (!place.isCommon || ['version', 'items'].every((key) => hasKey(text, key)));
}
function hasKey(text, key) {
    return new RegExp(`^\\uFEFF?(["']?)${key}\\1[ \\t]*:`, 'm').test(text);
}
/**
 * Commands that move them to the plans. The name of the file becomes the id of the plan, so each gets a free one.
 * @param taken the ids of the plans that are there
 */
function moveCommands(found, taken) {
    const ids = new Set(taken);
    return found.map(({ path, isTracked }) => {
        const [, stem = '', ending = ''] = /([^/]*)(\.ya?ml)$/.exec(path) ?? [];
        let id = stem;
        for (let count = 2; ids.has(id); count++)
            id = `${stem}-${count}`;
        ids.add(id);
        // The working tree may have a file there that the base lacks. "git mv" never overwrites one.
        const move = `${isTracked ? 'git mv' : 'mv -n'} ${path} ${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG}/${id}${ending}`;
        return (0,_root_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inRoot */ .m)(`mkdir -p ${_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAN_DIRECTORY */ .AG} && ${move}`);
    });
}


/***/ }),

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dY: () => (/* binding */ MOST_CHANGED_BYTES),
  IS: () => (/* binding */ ownFaults),
  vS: () => (/* binding */ parsePlan),
  GW: () => (/* binding */ problemsOf)
});

// UNUSED EXPORTS: MOST_BYTES

// EXTERNAL MODULE: ./lib/core/plan/references.js
var plan_references = __webpack_require__(8497);
;// CONCATENATED MODULE: ./lib/core/plan/build.js

const NOTHING = { any: [], create: [], modify: [], delete: [] };
function buildPlan({ id, path, text, order, content, locate }) {
    const items = order.flatMap((item) => {
        const each = content.items[item];
        return each ? [buildItem(id, item, each, content.leeway)] : [];
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
        unique: content.unique ?? [],
        setup: typeof content.setup === 'string' ? [content.setup] : (content.setup ?? []),
        admit: content.admit ?? [],
        rules: severities(content.rules ?? {}),
        items,
        ...(content.integration && { integration: buildIntegration(id, content, items) }),
        locate,
    };
}
function buildItem(plan, item, content, leeway = 0) {
    const { context, verification, dropped, merged } = content;
    return {
        plan,
        item,
        title: oneLine(content.title ?? item),
        branches: typeof content.branch === 'string' ? [content.branch] : content.branch,
        scope: buildScope(content.scope),
        ...(context !== undefined && { context }),
        provides: (content.contracts?.provides ?? []).map((each) => ({ path: each.path, declares: each.declares ?? [] })),
        uses: (content.contracts?.uses ?? []).map((each) => (0,plan_references/* referenceOf */.Bz)(each, plan)),
        doNotTouch: byKind(content.constraints?.do_not_touch),
        notes: content.constraints?.notes ?? [],
        ...(verification !== undefined && { verification }),
        dependsOn: (content.depends_on ?? []).map((each) => (0,plan_references/* referenceOf */.Bz)(each, plan)),
        ...(dropped !== undefined && { dropped }),
        ...(merged && { merged }),
        leeway: dropped === undefined ? (content.leeway ?? leeway) : 0,
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
        leeway: 0,
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
/** A title becomes one line of an issue or a table, however YAML folded it. */
function oneLine(text) {
    return text.trim().replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./lib/core/plan/definition.js
var definition = __webpack_require__(3006);
// EXTERNAL MODULE: ./lib/core/plan/directory.js
var directory = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/core/plan/glob-problems.js
var glob_problems = __webpack_require__(4754);
// EXTERNAL MODULE: ./lib/core/plan/source.js
var plan_source = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/plan/widening.js
var widening = __webpack_require__(3274);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/plan/nearest.js
var nearest = __webpack_require__(2697);
;// CONCATENATED MODULE: ./lib/core/plan/wording.js
/** Describes in words what the definition refuses: which part, what it must be, what it is, and what to do. */




/** More suggestions do not help, and it takes time to find the nearest word for each. */
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
            const message = `${(0,plan_source/* quotedText */.w0)(key)} cannot be the id of an item.`;
            const hint = key === 'integration'
                ? 'The integration has its own key, beside "items".'
                : 'An id has 1 to 64 lower-case letters, digits and "-", and does not begin with "-".';
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
            return about('bad-value', `${name}${written} ${what}.`, hint ?? 'Write a value, or remove the key.');
        }
        case 'too_small':
            if (issue.origin === 'array')
                return about('empty', `${name} is an empty list.`, 'Write at least one entry.');
            if (issue.origin === 'string')
                return about('empty', `${name} is empty.`, 'Write a value, or remove the key.');
            return about('bad-value', `${name} must be at least ${issue.minimum}.`, 'Write a whole number, such as 1.');
        case 'too_big': {
            const unit = issue.origin === 'string' ? 'characters' : 'entries';
            const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
            if (size === undefined)
                return about('bad-value', `${name} is too large.`, `Write at most ${issue.maximum}.`);
            return about('too-many', `${name} has ${size} ${unit}, but at most ${issue.maximum} are allowed.`, 'Split it.');
        }
        default:
            return about('bad-value', `${name} is not valid: ${issue.message}.`, 'See the documentation of the plan file.');
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
    const hint = meant ? `Did you mean ${(0,plan_source/* quotedText */.w0)(key)} where you wrote ${(0,plan_source/* quotedText */.w0)(meant)}?` : `Add "${key}:".`;
    return [{ keys, of: 'value', code: 'missing-key', message: `${(0,plan_source/* quotedText */.w0)(key)} is missing in ${where}.`, hint }];
}
function wrongType(keys, name, wanted, value, asWritten) {
    const written = asWritten(keys);
    const ids = Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : [];
    if (keys.length === 1 && keys[0] === 'items' && ids.length > 0) {
        const message = '"items" must be a map with an item id as each key, but it is a list.';
        const hint = `Write each id as a key: "${(0,plan_source/* shown */.SP)(ids[0] ?? '')}:" on a line of its own instead of "- id: ${(0,plan_source/* shown */.SP)(ids[0] ?? '')}".`;
        return [{ keys, of: 'value', code: 'wrong-type', message, hint }];
    }
    if (keys.length === 0) {
        const message = `The file is not a plan: ${value === null ? 'it is empty' : `it contains ${describe(value)}`}.`;
        const hint = 'A plan begins with "version: 1", and has "task" and "items".';
        return [{ keys, of: 'value', code: 'no-plan', message, hint }];
    }
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
    const found = value === null && !written ? 'it is empty' : `it is ${describe(value)}${isPlain && written ? `, ${written}` : ''}`;
    const hint = !isPlain
        ? `Write ${wanted}.`
        : !written
            ? 'Write a value, or remove the key. Text that begins with "#" needs quotes.'
            : value === null
                ? 'Write a value, or remove the key. If it is text, put it in quotes.'
                : wanted === 'text'
                    ? `Put it in quotes: ${(0,plan_source/* quotedText */.w0)(written)}.`
                    : `Write ${wanted}.`;
    return [{ keys, of: 'value', code: 'wrong-type', message: `${name} must be ${wanted}, but ${found}.`, hint }];
}
/** Names an item in a list as other formats do. */
function idOf(entry) {
    if (typeof entry !== 'object' || entry === null)
        return undefined;
    const id = Reflect.get(entry, 'id') ?? Reflect.get(entry, 'name');
    return typeof id === 'string' ? id.slice(0, 64) : undefined;
}
function wrongValue(keys, name, value, allowed, asWritten) {
    const written = typeof value === 'string' ? value : (asWritten(keys) ?? '');
    const meant = (0,nearest/* nearest */.p)(written, allowed);
    const list = allowed.map((each) => `"${each}"`).join(', ');
    const message = `${name} cannot be ${(0,plan_source/* quotedText */.w0)(written)}`;
    const only = keys[0] === 'rules' && allowed.length === 1 ? ', because the severity of this rule cannot be lowered' : '';
    return [
        {
            keys,
            of: 'value',
            code: 'bad-value',
            message: `${message}${only}.`,
            hint: meant ? `Did you mean "${meant}"? Allowed: ${list}.` : `Allowed: ${list}.`,
        },
    ];
}
function unknownKey(keys, key, known) {
    const around = keys.slice(0, -1);
    const isRule = around.length === 1 && around[0] === 'rules';
    const meant = (0,nearest/* nearest */.p)(key, known);
    const list = known.map((each) => `"${each}"`).join(', ');
    const where = around.length === 0 ? 'the plan' : keyName(around);
    return {
        keys,
        of: 'key',
        code: isRule ? 'unknown-rule' : 'unknown-key',
        message: isRule ? `There is no rule ${(0,plan_source/* quotedText */.w0)(key)}.` : `There is no key ${(0,plan_source/* quotedText */.w0)(key)} in ${where}.`,
        hint: meant ? `Did you mean "${meant}"?` : `Known: ${list}.`,
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
/**
 * If a part has several forms, the problems of the form that was meant: the one with the right type, otherwise the one
 * with the fewest problems.
 */
function bestBranch(branches) {
    const fitting = branches.filter((issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0));
    const weight = (issues) => issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
    return [...(fitting.length > 0 ? fitting : branches)].sort((left, right) => weight(left) - weight(right))[0] ?? [];
}
/** The keys that the definition allows at this place. */
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

// EXTERNAL MODULE: ./lib/core/plan/yaml.js + 2 modules
var yaml = __webpack_require__(8557);
// EXTERNAL MODULE: ./lib/core/plan/yaml-parts.js
var yaml_parts = __webpack_require__(9407);
;// CONCATENATED MODULE: ./lib/core/plan/parse.js










const MOST_BYTES = 512 * 1024;
/** Limits all plan files together that one pull request changes, as the pull request leaves them. */
const MOST_CHANGED_BYTES = 2 * MOST_BYTES;
/** A file can have a problem in every line. Nobody reads more than these. */
const MOST_PROBLEMS = 100;
/** References to unknown items, and cycles within the plan. */
function ownFaults(outline) {
    const known = { outlines: [outline], inert: new Map(), unread: new Set() };
    return [...(0,plan_references/* referenceFaults */.H6)(known, 'own'), ...(0,plan_references/* cycleFaults */._I)([outline])];
}
/** Ordered by place, without duplicates, at most a hundred. */
function problemsOf(source, faults) {
    const sorted = [...faults].sort((left, right) => left.from - right.from || left.to - right.to);
    const distinct = sorted.filter((fault, index) => !sorted
        .slice(Math.max(0, index - 8), index)
        .some((each) => each.from === fault.from && each.message === fault.message));
    const told = distinct.slice(0, MOST_PROBLEMS).map((fault) => (0,plan_source/* problemOf */.Zw)(source, fault));
    if (distinct.length === told.length)
        return told;
    const message = `${(0,plan_source/* quotedText */.w0)(source.path)} has more problems than are listed here.`;
    return [...told, { code: 'more-problems', message, hint: 'Fix these first.' }];
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
        const message = `The version of the plan format must be 1, but it is ${(0,plan_source/* quotedText */.w0)(source.text.slice(from, to))}.`;
        const hint = 'Write "version: 1", or use a release of parallel-work that supports this version.';
        faults.push({ code: 'bad-version', message, hint, from, to });
        // Nothing else is known about another version. This version in quotes is only a mistake, so the rest is read.
        if (typeof version !== 'string' || !/^v?1(\.0)*$/i.test(version))
            return { source, faults, base };
    }
    // Counted before any code looks at each of them.
    if ((0,glob_problems/* hasTooManyAlternatives */.sV)(globsIn(value)))
        return { source, faults: [...faults, braceFault(part)], base };
    const result = definition/* PLAN_FILE */.VI.safeParse(version === undefined ? value : { ...keys, version: 1 });
    if (!result.success)
        faults.push(...contentFaults(source, value, part, result.error.issues, reading.repaired));
    faults.push(...sizeFaults(value, part));
    const id = (0,directory/* planIdOf */.C3)((0,directory/* planFileOf */.XT)(file.path) ?? file.path) ?? '';
    const outline = outlineOf(file.path, id, keys, part);
    if (faults.length > 0 || !result.success)
        return { source, faults, outline, base };
    const locate = (path) => (0,plan_source/* positionAt */.t$)(source, (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(part, path).part).from);
    const plan = buildPlan({
        id,
        path: file.path,
        text: file.text,
        order: namesIn(part, 'items'),
        content: result.data,
        locate,
    });
    (0,widening/* keepLayout */.ok)(plan, { source, root: part });
    return { source, faults, outline, base, plan };
}
/** What the definition refuses, except on lines whose syntax was repaired, and except what was already reported. */
function contentFaults(source, value, root, issues, repaired) {
    const asWritten = (keys) => {
        const { part, found } = (0,yaml_parts/* partAt */.l0)(root, keys);
        return found ? source.text.slice(part.from, part.to).trim().slice(0, 200) : undefined;
    };
    const lines = new Set(repaired.map((offset) => (0,plan_source/* positionAt */.t$)(source, offset).line));
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
/** Checks that the definition cannot express: the number of items, and that a scope allows something. */
function sizeFaults(value, root) {
    if (!isMap(value))
        return [];
    const faults = [];
    const items = value['items'];
    if (isMap(items)) {
        const count = Object.keys(items).length;
        const place = (0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part);
        if (count === 0)
            faults.push({ code: 'empty', message: '"items" is empty.', hint: 'Write at least one item.', ...place });
        if (count > definition/* MOST_ITEMS */.x_) {
            const message = `"items" has ${count} entries, but at most ${definition/* MOST_ITEMS */.x_} are allowed.`;
            faults.push({ code: 'too-many', message, hint: 'Split the task into several plans.', ...place });
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
        const message = `The scope of ${keys.length === 1 ? 'the integration' : `item ${(0,plan_source/* quotedText */.w0)(keys[1] ?? '')}`} allows no changes.`;
        const hint = 'List at least one file under "create", "modify", "delete" or "any".';
        faults.push({ code: 'empty-scope', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, [...keys, 'scope']).part) });
    }
    return faults;
}
function braceFault(root) {
    const most = glob_problems/* MOST_PLAN_ALTERNATIVES */.Z8.toLocaleString('en-US');
    const message = `The braces of all globs together expand to more than ${most} globs, which is the limit for one plan.`;
    const hint = 'Use wildcards instead of braces, or split the task into several plans.';
    return { code: 'too-many', message, hint, ...(0,yaml_parts/* spanOf */.ee)((0,yaml_parts/* partAt */.l0)(root, ['items']).part) };
}
/** Counts every entry of every list. Entries that are not globs rarely contain braces. */
function* globsIn(value) {
    if (Array.isArray(value))
        for (const each of value)
            yield* typeof each === 'string' ? [each] : globsIn(each);
    else if (isMap(value))
        for (const each of Object.values(value))
            yield* globsIn(each);
}
function nameFault(path) {
    const name = (0,directory/* planFileOf */.XT)(path) ?? path.slice(path.lastIndexOf('/') + 1);
    if ((0,directory/* planIdOf */.C3)(name) !== undefined)
        return [];
    const message = `${(0,plan_source/* quotedText */.w0)(name)} is not a valid name for a plan file.`;
    const hint = 'Use a name of 1 to 64 lower-case letters, digits and "-" that ends in ".yml", such as "profile.yml".';
    return [{ code: 'file-name', message, hint, from: 0, to: 1 }];
}
/** Problems with the text as a whole. Nothing else is checked then. */
function unreadableFault(source) {
    const { text } = source;
    const fault = (code, message, hint, from = 0) => ({
        code,
        message,
        hint,
        from,
        to: from + 1,
    });
    // A text has one to three bytes for each unit of its length.
    const isTooBig = text.length > MOST_BYTES || (text.length > MOST_BYTES / 3 && new TextEncoder().encode(text).length > MOST_BYTES);
    if (isTooBig) {
        return fault('too-big', `The file is larger than ${MOST_BYTES / 1024} KiB.`, 'Split the task into several plans.');
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        const hint = 'Exclude plan files from Git LFS in ".gitattributes".';
        return fault('not-a-file', 'The file is a Git LFS pointer, not a plan.', hint);
    }
    const broken = /[\0\uFFFD\p{Cs}]/u.exec(text);
    if (!broken)
        return undefined;
    const name = (0,plan_source/* codePointName */.R8)(broken[0]);
    return fault('not-text', `The file is not valid UTF-8: it contains ${name}.`, 'Save it as UTF-8.', broken.index);
}
function hiddenFaults({ text }) {
    const faults = [];
    for (let at = 0; faults.length < 20;) {
        const hidden = (0,plan_source/* hiddenCharacter */.g1)(text.slice(at));
        if (!hidden)
            break;
        const from = at + hidden.offset;
        const message = `The file contains the hidden character ${hidden.name}.`;
        const hint = 'Remove it. A person may see a different text than the program reads.';
        faults.push({ code: 'hidden-character', message, hint, from, to: from + 1 });
        at = from + 1;
    }
    return faults;
}
/** If the file is broken, `base:` counts only if it comes before the first problem, and only once. */
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
            return [{ ...(0,plan_references/* referenceOf */.Bz)(written, plan), written, from, to }];
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
/** In the order of the file. An object would reorder names such as "2024". */
function namesIn(root, key) {
    return [...(0,yaml_parts/* partAt */.l0)(root, [key]).part.parts.keys()].filter((name) => typeof name === 'string');
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   x: () => (/* binding */ readPlans)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6380);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Reads plan files: a single one, or the whole directory at one revision with the plans that are open on a branch. */






/** Reads a single file. References to other plans are not checked. */
function readPlan(file) {
    const parsed = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)(file);
    const own = parsed.outline ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFaults */ .IS)(parsed.outline) : [];
    const problems = (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(parsed.source, [...parsed.faults, ...own]);
    return problems.length === 0 && parsed.plan ? { plan: parsed.plan, problems } : { problems };
}
/**
 * @param tree the directory, or nothing if there is none
 * @param on the branch that is checked, and the branch for plans without `base:`
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
    const faultsOf = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(faults, ({ path }) => path);
    const doubles = twice(files);
    const problems = [
        ...doubles.map(({ problem }) => problem),
        ...here.flatMap((file) => {
            if (file.problem)
                return [file.problem];
            const { parsed } = file;
            if (!parsed)
                return [];
            const own = parsed.outline ? (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFaults */ .IS)(parsed.outline) : [];
            const between = faultsOf.get(file.path) ?? [];
            // A cycle within one plan is already among the problems of that plan.
            return (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(parsed.source, [...parsed.faults, ...own, ...between]);
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
        const path = `${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/${top}`;
        const isPlan = /\.ya?ml$/i.test(top);
        if (below.length > 0 || file.mode === '040000') {
            if (!isPlan)
                stray.add(`${_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/${file.name}`);
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
    const what = mode === '120000' ? 'A symbolic link' : mode === '160000' ? 'A submodule' : 'A file';
    const message = `${what} is in the place of the directory that contains the plans.`;
    const problem = problemOfFile(_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG, 'not-a-directory', message, 'Make it a directory, or delete it.');
    return { path: _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG, id: undefined, problem };
}
function planFile(file, path) {
    const id = (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .planIdOf */ .C3)(file.name);
    if (file.mode === '120000')
        return notAFile(path, file.name, 'a symbolic link');
    if (file.mode === '160000')
        return notAFile(path, file.name, 'a submodule');
    if (file.text === undefined) {
        const message = `${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(file.name)} cannot be read: ${file.unreadable ?? 'its text is missing'}.`;
        const hint = 'Save it as UTF-8 text of at most 512 KiB, or delete it.';
        return { path, id, problem: problemOfFile(path, 'unreadable', message, hint) };
    }
    return { path, id, parsed: (0,_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)({ path, text: file.text }) };
}
function notAFile(path, name, what) {
    const message = `${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(name)} is ${what}, not a plan file.`;
    const problem = problemOfFile(path, 'not-a-file', message, 'Replace it with a plain file, or delete it.');
    return { path, id: (0,_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .planIdOf */ .C3)(name), problem };
}
function problemOfFile(path, code, message, hint) {
    return { code, message, hint, at: { path, line: 1, column: 1 } };
}
/** `a.yml` and `a.yaml` have the same id. The problem is reported for the later file, and neither plan is open. */
function twice(files) {
    const named = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$z)(files, ({ id }) => id);
    return files.flatMap(({ id, path }) => {
        const other = id === undefined ? undefined : named.get(id)?.find((each) => each.path < path);
        if (!other)
            return [];
        const message = `The plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(id ?? '')} exists twice: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(other.path)} and ${(0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(path)}.`;
        return { problem: problemOfFile(path, 'same-id', message, 'Delete one of them.'), paths: [other.path, path] };
    });
}
function referencesBetween(here, inert) {
    const outlines = new Map();
    for (const { parsed, id } of here)
        if (parsed?.outline && id !== undefined)
            outlines.set(id, parsed.outline);
    const unread = new Set(here.flatMap(({ id }) => (id !== undefined && !outlines.has(id) ? [id] : [])));
    const known = { outlines: [...outlines.values()], inert, unread };
    const circles = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .cycleFaults */ ._I)(known.outlines).filter(({ paths }) => paths.length > 1);
    return [...(0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceFaults */ .H6)(known, 'foreign'), ...circles];
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   H6: () => (/* binding */ referenceFaults),
/* harmony export */   _I: () => (/* binding */ cycleFaults)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2697);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);
/** Checks references between items and plans: unknown items, and dependencies that form a cycle. */




/** `item` or `plan/item`. */
function referenceOf(written, plan) {
    const slash = written.indexOf('/');
    return slash < 0 ? { plan, item: written } : { plan: written.slice(0, slash), item: written.slice(slash + 1) };
}
/**
 * References to unknown items and to the item itself. With `own`, only those within a plan, and otherwise only those to
 * other plans.
 */
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
    const name = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.written);
    if (reference.plan === outline.plan && reference.item === item) {
        return { code: 'self-reference', message: `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to itself.`, hint: `Remove ${name}.` };
    }
    const items = plans.get(reference.plan);
    if (items?.has(reference.item) || known.unread.has(reference.plan))
        return undefined;
    const code = 'unknown-reference';
    if (items) {
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(reference.item, [...items].filter((each) => each !== item));
        const owner = reference.plan === outline.plan ? 'this plan' : `plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)}`;
        const message = `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but ${owner} has no item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.item)}.`;
        return {
            code,
            message,
            hint: meant ? `Did you mean "${meant}"?` : 'Name an item that exists, or remove the reference.',
        };
    }
    const base = known.inert.get(reference.plan);
    if (base !== undefined) {
        const message = `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)} is open on the branch ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(base)}, not here.`;
        return { code, message, hint: 'Refer only to plans that are open on the same branch.' };
    }
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(reference.plan, [...plans.keys()].filter((each) => each !== outline.plan));
    const message = `Item ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(item)} refers to ${name}, but there is no plan ${(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w0)(reference.plan)}.`;
    return {
        code,
        message,
        hint: meant ? `Did you mean "${meant}/${reference.item}"?` : 'Name an item that exists, or remove the reference.',
    };
}
/**
 * One problem for each cycle, at its first item in file order. Cycles that share an item are reported one at a time.
 */
function cycleFaults(outlines) {
    const nodes = new Map();
    for (const outline of outlines) {
        const others = outline.items
            .filter(({ item }) => item !== 'integration')
            .map(({ item }) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ plan: outline.plan, item }));
        for (const item of outline.items) {
            const self = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)({ plan: outline.plan, item: item.item });
            const next = item.item === 'integration' ? others : item.dependsOn.map(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN).filter((key) => key !== self);
            nodes.set(self, { outline, item, next });
        }
    }
    const faults = [];
    const left = new Set(nodes.keys());
    dropEnds(left, nodes);
    while (left.size > 0) {
        const cycle = cycleIn(left, nodes);
        // The dependencies of the integration are not written in the plan, so begin at an item that names the next one.
        const order = [...nodes.keys()];
        const start = cycle
            .filter((key) => nodes.get(key)?.item.item !== 'integration')
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
        const at = start === undefined ? 0 : cycle.indexOf(start);
        const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
        const first = nodes.get(turned[0] ?? '');
        if (first) {
            const place = first.item.dependsOn.find((each) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(each) === turned[1]) ?? { from: 0, to: 1 };
            const isOnePlan = turned.every((key) => nodes.get(key)?.outline === first.outline);
            const names = [...turned, turned[0] ?? ''].map((key) => (isOnePlan ? (nodes.get(key)?.item.item ?? key) : key));
            const shownNames = names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)] : names;
            faults.push({
                code: 'cycle',
                message: `The dependencies form a cycle: ${shownNames.join(' → ')}.`,
                hint: 'Remove one of these dependencies. The integration depends on every item of its plan.',
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
/** Repeatedly removes items that depend on no remaining item. Cycles and what leads into them remain. */
function dropEnds(left, nodes) {
    const dependents = new Map();
    const open = new Map();
    for (const key of left) {
        const next = new Set((nodes.get(key)?.next ?? []).filter((each) => left.has(each)));
        open.set(key, next.size);
        for (const each of next)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(dependents, each, key);
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
/** Every remaining item leads to another remaining one, so a walk comes to the same item twice. */
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


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inRoot)
/* harmony export */ });
/** A command for a POSIX shell whose paths are relative to the root of the repository, wherever the shell is. */
function inRoot(command) {
    return `(cd "$(git rev-parse --show-toplevel)" && ${command})`;
}


/***/ }),

/***/ 917:
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
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
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
/* harmony export */   ue: () => (/* binding */ isLockFile)
/* harmony export */ });
/* unused harmony exports CULPRITS, settingsAt */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5679);
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
    return candidatesFor(path, SETTINGS).find(({ glob }) => matchesFolded(glob, path))?.culprit.what;
}
function candidatesFor(path, culprits = CULPRITS) {
    const { byName, byFolder, wild } = tableOf(culprits);
    const name = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(path.slice(path.lastIndexOf('/') + 1));
    const ending = `*${name.slice(name.lastIndexOf('.'))}`;
    const ofFolders = path.split('/').flatMap((folder) => byFolder.get((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(folder)) ?? []);
    return [...(byName.get(name) ?? []), ...(byName.get(ending) ?? []), ...ofFolders, ...wild];
}


/***/ }),

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ freeKey),
/* harmony export */   OH: () => (/* binding */ uniqueProblems),
/* harmony export */   XL: () => (/* binding */ unitsOfFolder),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5679);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4754);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8490);
/**
 * Numbers and names that only one thing in a folder may have, such as those of migrations. The plan names them by globs
 * with `<key>` in the place of the number: `db/migrations/<key>_*.sql`.
 */





const KEY = '<key>';
/** Takes the place of the key while globs are matched. No path that anybody can read holds this character. */
const MARK = '\uE000';
/** Empty if the entry is fine. */
function uniqueProblems(entry) {
    const problems = (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblems */ .V$)(entry);
    if (problems.length > 0)
        return problems;
    const refuse = (what, hint) => [{ message: `The entry ${(0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedText */ .w0)(entry)} ${what}.`, hint }];
    const tokens = entry.match(/\\.|\[[^\]]*\]|[?*+@!]\(|<key>|./gsu) ?? [];
    const at = tokens.indexOf(KEY);
    const example = 'Write it as in "db/migrations/<key>_*.sql".';
    if (at < 0)
        return refuse('has no "<key>" in the place of the number or name that must be unique', example);
    if (tokens.indexOf(KEY, at + 1) >= 0)
        return refuse('has "<key>" more than once', 'Keep one "<key>".');
    const depth = tokens.slice(0, at).reduce((sum, each) => sum + opened(each), 0);
    if (depth > 0)
        return refuse('has "<key>" inside braces or a group', 'Write one entry for each alternative.');
    if (isEdge(tokens[at - 1]) && isEdge(tokens[at + 1]))
        return [];
    const hint = 'Put "_", "-", "." or another plain character between them, or let "<key>" begin or end the name.';
    return refuse('has a wildcard, a letter or a digit right beside "<key>", so where the key ends is not clear', hint);
}
function opened(token) {
    return token === '{' || /^[?*+@!]\($/.test(token) ? 1 : token === '}' || token === ')' ? -1 : 0;
}
/** The end of a name, or a character that is no wildcard and in no key. */
function isEdge(token) {
    if (token === undefined || token === '/')
        return true;
    const character = token.startsWith('\\') ? token.slice(1) : token;
    return ([...character].length === 1 &&
        !/[\p{L}\p{N}]/u.test(character) &&
        (token !== character || !/[*?{}()[\]|]/.test(token)));
}
/** The unit of a file, if the entry is about it. Of several keys that it may have the first one counts. */
function unitOf(entry, path) {
    const { glob, start, end } = patternOf(entry);
    if (!path.startsWith(start) || !path.endsWith(end))
        return undefined;
    return keysIn(path).flatMap(({ from, key }) => {
        const marked = path.slice(0, from) + MARK + path.slice(from + key.length);
        return (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(glob, marked) ? [unitAt(entry, path, from, key)] : [];
    })[0];
}
/** The units that the entry may be about if the folder holds the right files. */
function unitsOfFolder(entry, path) {
    const { partial } = patternOf(entry);
    const last = path.lastIndexOf('/') + 1;
    return keysIn(path).flatMap(({ from, key }) => {
        const marked = path.slice(0, from) + MARK + path.slice(from + key.length);
        return from >= last && partial.match(marked, true) ? [unitAt(entry, `${path}/`, from, key)] : [];
    });
}
function keysIn(path) {
    return [...path.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: key }) => ({ from: index, key }));
}
function unitAt(entry, path, from, key) {
    const slash = path.indexOf('/', from);
    const dot = path.indexOf('.', from);
    const end = slash >= 0 ? slash : dot >= 0 ? dot : path.length;
    const place = path.slice(0, Math.max(0, path.lastIndexOf('/', from)));
    return { entry, place, name: path.slice(0, end), key, value: keyValue(key), isFolder: slash >= 0, from };
}
function keyValue(key) {
    return /^[0-9]+$/.test(key) ? key.replace(/^0+(?=.)/, '') : (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(key).toLowerCase();
}
const patterns = new Map();
function patternOf(entry) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .HK)(patterns, entry, () => {
        const glob = entry.replace(KEY, MARK);
        const plain = /[*?[{\\]|[+@!]\(/.test(entry) ? glob.split(/[*?[\]{}()\\+@!|]|\uE000/) : glob.split(MARK);
        return { glob, start: plain[0] ?? '', end: plain.at(-1) ?? '', partial: new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, _globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_OPTIONS */ .gu) };
    });
}
/** The path with another key in the place of the unit's. */
function withKey(path, { from, key }, other) {
    return path.slice(0, from) + other + path.slice(from + key.length);
}
/**
 * The first key that nothing has, after the unit's own and after all of the kind that `before` has: as a rule what is new
 * comes last.
 *
 * @param before values that stand in the place already
 * @param isTaken is there such a value, or will there be?
 */
function freeKey({ key }, before, isTaken) {
    const [, prefix = '', digits = ''] = /^(.*?)([0-9]*)$/su.exec(key) ?? [];
    const start = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(prefix).toLowerCase();
    let next = digits === '' ? 1n : BigInt(digits);
    for (const value of before) {
        const tail = value.startsWith(start) ? value.slice(start.length) : '';
        if (/^[0-9]+$/.test(tail) && BigInt(tail) > next)
            next = BigInt(tail);
    }
    for (;;) {
        next += 1n;
        const free = `${prefix}${String(next).padStart(digits.length, '0')}`;
        const value = keyValue(free);
        if (!isTaken(value))
            return { key: free, value };
    }
}


/***/ }),

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ waves),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4940);
/** The order that dependencies require. Iterative, so that chains of any length work. */


/**
 * All items that an item depends on, directly or through others, by `keyOf`. A dependency on an unknown item is
 * ignored.
 */
function dependenciesOf(plans) {
    const items = new Map(plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3).map((item) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), item]));
    const known = new Map();
    return (ref) => {
        const start = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(ref);
        const ready = known.get(start);
        if (ready)
            return ready;
        const found = new Set();
        const waiting = [start];
        for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
            for (const next of (items.get(key)?.dependsOn ?? []).map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)) {
                if (!items.has(next) || found.has(next))
                    continue;
                found.add(next);
                waiting.push(next);
            }
        }
        known.set(start, found);
        return found;
    };
}
/**
 * The waves: each item is in the first wave after all items that it depends on, in the order of plans and items. With
 * `items`, only those are arranged, but dependencies through other items still count. Items in a cycle come last.
 */
function waves(plans, items = plans.flatMap(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)) {
    const dependencies = dependenciesOf(plans);
    const laidOut = new Set(items.map(_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN));
    const waiting = new Map();
    const dependents = new Map();
    for (const item of items) {
        const before = [...dependencies(item)].filter((key) => laidOut.has(key));
        waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), before.length);
        for (const key of before)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(dependents, key, item);
    }
    const result = [];
    const order = new Map(items.map((item, index) => [(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), index]));
    let wave = items.filter((item) => waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) === 0);
    let left = items.length;
    while (wave.length > 0) {
        result.push(wave);
        left -= wave.length;
        const next = [];
        for (const done of wave) {
            for (const item of dependents.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(done)) ?? []) {
                const count = (waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) ?? 0) - 1;
                waiting.set((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item), count);
                if (count === 0)
                    next.push(item);
            }
        }
        wave = next.sort((a, b) => (order.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a)) ?? 0) - (order.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(b)) ?? 0));
    }
    if (left > 0)
        result.push(items.filter((item) => (waiting.get((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(item)) ?? 0) > 0));
    return result;
}


/***/ }),

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ asLines),
/* harmony export */   RD: () => (/* binding */ claimEdit),
/* harmony export */   TA: () => (/* binding */ mergedLine),
/* harmony export */   T_: () => (/* binding */ lineEdit),
/* harmony export */   W3: () => (/* binding */ admitEdit),
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   dY: () => (/* binding */ wantsOf),
/* harmony export */   f: () => (/* binding */ newEntries),
/* harmony export */   fw: () => (/* binding */ widenFor),
/* harmony export */   gB: () => (/* binding */ plainYaml),
/* harmony export */   hO: () => (/* binding */ mergedEdit),
/* harmony export */   lC: () => (/* binding */ newKeys),
/* harmony export */   oI: () => (/* binding */ generatedEdit),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   ok: () => (/* binding */ keepLayout),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export readLayout */
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5679);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(917);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8557);
/* harmony import */ var _yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9407);









const read = new WeakMap();
/** The changes with findings that a wider scope would settle. */
function wantsOf(findings) {
    return findings.flatMap(({ widen, path, kind }) => (widen && path !== undefined && kind ? [{ path, kind }] : []));
}
/**
 * The smallest edit of the plan text that lets the item change the path in this way. If `except` excludes the path, the
 * globs that do so are removed. Characters that a plan cannot contain become "?".
 */
function widening(plan, item, kind, path) {
    const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
    const isShort = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
    const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
    return { list, glob: (0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path), ...widenFor(plan, item, [{ kind, path }]) };
}
/** One edit for several changes of the same item. */
function widenFor(plan, item, wants) {
    const { source, root } = layoutOf(plan);
    const about = aboutItem(plan, item);
    const scope = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, [...ownerOf(item), 'scope']);
    const missing = wants.filter((want) => !isTakenOut(item, want.path) || !isListed(item, want));
    const added = additions(source, (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, ownerOf(item)), scope, globsByKind(missing));
    if (!added) {
        const { line, column } = plan.locate([...ownerOf(item), 'scope']);
        const keys = [...globsByKind(wants)].map(([kind, globs]) => `${' '.repeat(column + 1)}${kind}: [${globs.join(', ')}]`);
        return { ...about, lines: keys.join('\n'), after: line };
    }
    const paths = wants.map(({ path }) => path).filter((path) => isTakenOut(item, path));
    return { ...about, ...asLines(source, [...removals(source, scope.part, item.scope.except, paths), ...added]) };
}
/** Lets an item claim one more branch. */
function claimEdit(plan, item, branch) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, [...ownerOf(item), 'branch'], plainYaml(branch)) };
}
/** Admits a pull request that belongs to no item. */
function admitEdit(plan, item, pull, reason) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['admit'], `{ pull: ${pull}, reason: ${plainYaml(reason)} }`) };
}
/** Lets every item create and modify the path. */
function generatedEdit(plan, item, path) {
    return { ...aboutItem(plan, item), ...entryEdit(plan, ['generated'], plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path))) };
}
/** The `merged` entry of an item for this merge. A commit of only digits needs quotes to be text. */
function mergedLine(merged) {
    return `merged: { ${'pull' in merged ? `pull: ${merged.pull}` : `commit: '${merged.commit}'`} }`;
}
/** Replaces the merge that the item names now, if it names one. */
function mergedEdit(plan, item, merged) {
    const { source, root } = layoutOf(plan);
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, [...ownerOf(item), 'merged']);
    const line = mergedLine(merged);
    const edit = found
        ? { from: part.key?.from ?? part.from, to: endOf(source, part), text: line }
        : newKeys(source, part, [line]);
    return { ...aboutItem(plan, item), ...asLines(source, [edit]) };
}
function aboutItem({ path }, { item }) {
    return { path, item };
}
/** Adds an entry to a list, or to a single value in place of a list, or creates the list. */
function entryEdit(plan, keys, entry) {
    const { source, root } = layoutOf(plan);
    const { part, found } = (0,_yaml_parts_js__WEBPACK_IMPORTED_MODULE_6__/* .partAt */ .l0)(root, keys);
    if (!found)
        return asLines(source, [newKeys(source, part, [`${keys.at(-1)}: [${entry}]`])]);
    if (part.kind === 'list')
        return asLines(source, [newEntries(source, part, [entry])]);
    const text = `[${[...(part.kind === 'nothing' ? [] : [source.text.slice(part.from, part.to)]), entry].join(', ')}]`;
    return asLines(source, [{ from: part.from, to: part.to, text: part.kind === 'nothing' ? ` ${text}` : text }]);
}
function ownerOf(item) {
    return item.isIntegration ? ['integration'] : ['items', item.item];
}
function isTakenOut({ scope }, path) {
    return scope.except.some((each) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(each, path));
}
function isListed({ scope }, { kind, path }) {
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .coveringGlob */ .yf)({ ...scope, except: [] }, kind, path) !== undefined;
}
/** As YAML lines, in the fixed order of kinds, without duplicates. */
function globsByKind(wants) {
    const kinds = _terms_js__WEBPACK_IMPORTED_MODULE_7__/* .CHANGE_KINDS */ .t.map((kind) => {
        const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml((0,_glob_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(path)));
        return [kind, [...new Set(globs)]];
    });
    return new Map(kinds.filter(([, globs]) => globs.length > 0));
}
/** The text after the edits. New lines end like the first line, all others stay as they are. */
function edited(text, edits) {
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const written = text.slice(mark.length).split('\n');
    const ending = written.length > 1 && written[0]?.endsWith('\r') ? '\r\n' : '\n';
    // The last line of a file may have no line break.
    const all = written.map((line, index) => (index < written.length - 1 ? `${line}\n` : line));
    for (const { line, remove, insert } of [...edits].sort((a, b) => b.line - a.line || b.remove - a.remove)) {
        const before = all[line - 2];
        if (insert.length > 0 && before !== undefined && !before.endsWith('\n'))
            all[line - 2] = before + ending;
        // An empty last line is the line break of the line before it.
        all.splice(line - 1, remove, ...insert.map((each) => `${each}${ending}`));
    }
    const isOpen = written.at(-1) !== '';
    return mark + (isOpen ? all.join('').replace(/\r?\n$/, '') : all.join(''));
}
/** The same edit as lines to remove and lines to insert. */
function lineEdit({ path, lines, after, replaces }) {
    const insert = lines === '' ? [] : lines.split('\n');
    return replaces
        ? { path, line: replaces[0], remove: replaces[1] - replaces[0] + 1, insert }
        : { path, line: after + 1, remove: 0, insert };
}
/** For a plan whose text was just read: reading it again would take as long. */
function keepLayout(plan, layout) {
    read.set(plan, layout);
}
function layoutOf(plan) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(read, plan, () => readLayout((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(plan.path, plan.text ?? '')));
}
function readLayout(source) {
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .readYaml */ .g)(source.text).document?.part;
    return { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
}
/** Undefined if the text does not contain the item. */
function additions(source, owner, scope, wanted) {
    if (!owner.found)
        return undefined;
    if (wanted.size === 0)
        return [];
    const pairs = [...wanted].map(([kind, globs]) => `${kind}: [${globs.join(', ')}]`);
    if (!scope.found)
        return [newKeys(source, owner.part, [`scope: { ${pairs.join(', ')} }`])];
    if (scope.part.kind === 'list')
        return [newEntries(source, scope.part, [...new Set([...wanted.values()].flat())])];
    const edits = [];
    const fresh = [];
    for (const [kind, globs] of wanted) {
        const written = scope.part.parts.get(kind);
        if (written)
            edits.push(newEntries(source, written, globs));
        else
            fresh.push(`${kind}: [${globs.join(', ')}]`);
    }
    return fresh.length > 0 ? [...edits, newKeys(source, scope.part, fresh)] : edits;
}
function newEntries(source, list, globs) {
    const last = [...list.parts.values()].at(-1);
    if (list.flow || !last)
        return inFlow(list, last, globs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, list.from).column - 1);
    return newLines(source, last, globs.map((glob) => `${indent}- ${glob}`));
}
function newKeys(source, map, pairs) {
    const parts = [...map.parts.values()];
    const last = parts.at(-1);
    if (map.flow || !last)
        return inFlow(map, last, pairs.join(', '));
    const indent = ' '.repeat((0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, parts[0]?.key?.from ?? map.from).column - 1);
    return newLines(source, last, pairs.map((pair) => `${indent}${pair}`));
}
function inFlow(around, last, text) {
    const at = last ? last.to : around.from + 1;
    return { from: at, to: at, text: last ? `, ${text}` : text };
}
function newLines(source, after, lines) {
    const { line } = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, endOf(source, after) - 1);
    const at = (source.lines[line - 1] ?? 0) + (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .lineText */ .oZ)(source, line).length;
    return { from: at, to: at, text: `\n${lines.join('\n')}` };
}
/** The end of the last value in a part, without the blank lines that a block may have after it. */
function endOf(source, part) {
    const last = part.flow ? undefined : [...part.parts.values()].at(-1);
    if (last)
        return endOf(source, last);
    return part.from + source.text.slice(part.from, part.to).trimEnd().length;
}
function removals(source, scope, except, paths) {
    const list = scope.parts.get('except');
    if (!list || paths.length === 0)
        return [];
    const parts = [...list.parts.values()];
    const kept = parts.filter((_, index) => !paths.some((path) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(except[index] ?? '', path)));
    if (list.flow) {
        const text = kept.map((part) => source.text.slice(part.from, part.to)).join(', ');
        return [{ from: list.from, to: list.to, text: `[${text}]` }];
    }
    if (kept.length === 0) {
        const colon = source.text.indexOf(':', list.key?.to ?? list.from);
        return [{ from: colon + 1, to: endOf(source, list), text: ' []' }];
    }
    return parts.flatMap((part) => {
        if (kept.includes(part))
            return [];
        const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, part.from).line;
        const last = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, endOf(source, part) - 1).line;
        return [{ from: source.lines[first - 1] ?? 0, to: source.lines[last] ?? source.text.length, text: '' }];
    });
}
function asLines(source, edits) {
    const ordered = [...edits].sort((left, right) => left.from - right.from);
    const only = ordered.length === 1 ? ordered[0] : undefined;
    if (only?.from === only?.to && only?.text.startsWith('\n')) {
        return { lines: only.text.slice(1), after: (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, only.from).line };
    }
    const first = (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, ordered[0]?.from ?? 0).line;
    const last = Math.max(...ordered.map(({ from, to }) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionAt */ .t$)(source, Math.max(from, to - 1)).line));
    const start = source.lines[first - 1] ?? 0;
    let at = start;
    let text = '';
    for (const edit of ordered) {
        text += source.text.slice(at, edit.from) + edit.text;
        at = edit.to;
    }
    text += source.text.slice(at, source.lines[last] ?? source.text.length);
    return { lines: text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n'), after: first - 1, replaces: [first, last] };
}
/** Text as YAML reads it correctly, also in a flow list. */
function plainYaml(glob) {
    const isPlain = /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
    return isPlain ? glob : (0,_quoting_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedYaml */ .kk)(glob);
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
/** Turns a document into a value without a prototype, and records the place of every part. */


/** Far above every limit of the plan format. A longer text is not read at all. */
const MOST_PARTS = 1000;
/** The number of problems in parts. Nobody reads more. */
const MOST_FAULTS = 300;
/** The part with these keys, or the nearest part around it that is written. */
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
/** The place to show for a part: a plain value itself, and the key of a list or map. */
function spanOf(part) {
    return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}
/** @param faults receives the problems of the parts */
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
        const message = `This ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have.`;
        const hint = 'A plan may have 500 items, and 200 globs in a list. Split the task into several plans.';
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
            fault('wrong-type', 'A key must be text.', 'Put it in quotes.');
            continue;
        }
        const isText = typeof pair.key.value === 'string';
        const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
        const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
        if (hidden)
            faults.push(hidden);
        if (!isText)
            fault('wrong-type', `The key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} is not text.`, `Put it in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)}.`);
        if (name === '<<' && pair.key.type === 'PLAIN') {
            fault('yaml-merge-key', 'The merge key "<<" is not allowed.', 'Write the keys out.');
            continue;
        }
        if (name in Object.prototype) {
            fault('bad-id', `${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} cannot be used as a name.`, 'Choose another one.');
            continue;
        }
        const folded = name.normalize('NFC');
        const first = seen.get(folded);
        if (first !== undefined) {
            const line = text.slice(0, first).split('\n').length;
            fault('yaml-duplicate-key', `The key ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(name)} occurs twice here, first on line ${line}.`, 'Keep one of them.');
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
/**
 * The composer gives every tag that it resolved. Only a written tag is refused, and the text shows whether there is
 * one.
 */
function isPlainTag(text, from, tag) {
    return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}
/** An escape such as "\u202e" is not visible in the raw text. */
function hiddenFault(text, value, from, to) {
    const hidden = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(value);
    if (!hidden || (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenCharacter */ .g1)(text.slice(from, to)))
        return undefined;
    return {
        code: 'hidden-character',
        message: `The text contains the hidden character ${hidden.name}.`,
        hint: 'Remove the escape.',
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
        message: `YAML cuts off ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(cut[1].trimEnd())} as a comment.`,
        hint: `Put the text in quotes: ${(0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedText */ .w0)(whole)}. If it is a comment, put a space after the "#".`,
        from,
        to,
    };
}


/***/ }),

/***/ 8557:
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
;// CONCATENATED MODULE: ./lib/core/plan/yaml-slips.js
/** Explains the most common YAML mistakes, with the corrected line. */

/** Undefined for every other mistake. */
function slipAt(text, code, offset) {
    const source = (0,plan_source/* sourceOf */.vz)('', text);
    const { line: number, column } = (0,plan_source/* positionAt */.t$)(source, offset);
    const line = (0,plan_source/* lineText */.oZ)(source, number);
    if (/^\s*```/.test(line)) {
        return {
            message: 'This line is a code fence of Markdown, which is not part of the plan.',
            hint: 'Remove the lines that begin with "```".',
        };
    }
    switch (code) {
        case 'TAB_AS_INDENT': {
            const hint = `Write ${(0,plan_source/* quotedText */.w0)(line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')))}.`;
            return { message: 'This line is indented with a tab, but YAML allows only spaces.', hint };
        }
        case 'BAD_INDENT': {
            const open = openBracket(text.slice(0, offset));
            if (!open)
                return undefined;
            const start = (0,plan_source/* lineText */.oZ)(source, (0,plan_source/* positionAt */.t$)(source, open.at).line).trim();
            const closed = start.replace(/[ \t]*(?:#.*)?$/, open.closing);
            return {
                message: `The "${text[open.at]}" on line ${(0,plan_source/* positionAt */.t$)(source, open.at).line} is not closed.`,
                hint: `Add the "${open.closing}", as in ${(0,plan_source/* quotedText */.w0)(closed)}.`,
                from: open.at,
            };
        }
        case 'BLOCK_AS_IMPLICIT_KEY': {
            const [, key = '', value = ''] = /^\s*(?:- +)*([\w-]+): +([^"'[{|>].*: .*|[^"'[{|>].*:)$/.exec(line.trimEnd()) ?? [];
            if (key !== '') {
                const message = `The text after "${key}:" contains another ":", so YAML reads it as a key.`;
                return { message, hint: `Put the text in quotes: ${key}: ${(0,plan_source/* quotedText */.w0)(value)}.` };
            }
            if (column === 1)
                return undefined;
            const message = 'The next line is indented deeper than this line, which already has a value.';
            return { message, hint: 'Indent all keys of one part by the same number of spaces.' };
        }
        case 'MULTILINE_IMPLICIT_KEY': {
            const [, indent = '', key = '', value = ''] = /^(\s*)([\w-]+):(\S.*)$/.exec(line) ?? [];
            if (key === '')
                return undefined;
            const hint = `Write ${(0,plan_source/* quotedText */.w0)(`${indent}${key}: ${value}`)}.`;
            return { message: `"${key}:" has no space after the colon.`, hint };
        }
        default:
            return undefined;
    }
}
/** The last bracket that is not closed, outside of quotes and comments. */
function openBracket(text) {
    const open = [];
    for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#[^\n]*|[[\]{}]/g)) {
        const [bracket] = token;
        if (bracket === '[' || bracket === '{')
            open.push({ at: token.index, closing: bracket === '[' ? ']' : '}' });
        else if (bracket === open.at(-1)?.closing)
            open.pop();
    }
    return open.at(-1);
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml-tokens.js
/** Checks the tokens of a file before the parser uses them: how deep they are nested, and what is always refused. */



const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** The lexer keeps the nesting on its own stack, so the depth is known before any function recurses. */
function tokensOf(text) {
    const tokens = [];
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        // The document, its collections, and perhaps the current value.
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
    // Not spread, because a list may be longer than the number of arguments of a call.
    const pushAll = (list) => {
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
        // The stack takes the last one first, so this gives the order of the file.
        if ('items' in token)
            pushAll(token.items);
        if ('value' in token && token.value)
            waiting.push(token.value);
        if ('sep' in token)
            pushAll(token.sep);
        if ('key' in token && token.key)
            waiting.push(token.key);
        if ('start' in token)
            pushAll(token.start);
    }
    return faults;
}
function refusedToken(text, token, documents) {
    const from = token.offset;
    const source = 'source' in token ? token.source : '';
    const name = () => (0,plan_source/* quotedText */.w0)(source);
    const to = from + Math.max(1, source.length);
    const refuse = (code, message, hint) => ({ code, message, hint, from, to });
    const refuseUnquoted = (code, message, hint) => (0,plan_quoting/* quotingFault */.Cy)(text, from) ?? refuse(code, message, hint);
    switch (token.type) {
        case 'directive':
            return refuse('yaml-directive', `The directive ${name()} is not allowed.`, 'Remove the line.');
        case 'document': {
            if (documents < 2)
                return undefined;
            const hint = 'Write one plan per file: remove everything from this line on, and a "..." line before it.';
            return refuse('yaml-documents', 'A second document begins here.', hint);
        }
        case 'anchor':
            return refuseUnquoted('yaml-anchor', `The anchor ${name()} is not allowed.`, 'Write the value out in each place.');
        case 'alias': {
            const hint = `Write the value out. If it is a glob, put the glob in quotes: ${name()}.`;
            return refuseUnquoted('yaml-alias', `The alias ${name()} is not allowed.`, hint);
        }
        case 'tag': {
            const hint = `Remove it. If it is text, put it in quotes: ${name()}.`;
            return refuseUnquoted('yaml-tag', `The tag ${name()} is not allowed.`, hint);
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/core/plan/yaml.js
/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype, with the place of
 * every part. Features that change a document in ways a reader does not see (anchors, tags, merge keys, a second
 * document) are refused.
 */






const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true };
/** Mistakes that the composer repairs well enough to check the rest of the file. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** The check of the tokens reports these with better messages. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);
function readYaml(text) {
    const { tokens, tooDeep } = tokensOf(text);
    if (tooDeep !== undefined) {
        const message = `The file is nested more than ${MOST_DEPTH} levels deep.`;
        return {
            whole: false,
            repaired: [],
            faults: [
                { code: 'yaml-depth', message, hint: 'A plan needs fewer than ten levels.', from: tooDeep, to: tooDeep + 1 },
            ],
        };
    }
    const faults = refusedTokens(text, tokens);
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    const errors = document ? [...document.errors, ...document.warnings] : [];
    const repaired = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
    for (const error of errors) {
        if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS)
            continue;
        // One mistake causes several errors. The first error of a line is enough.
        if (faults.some((fault) => (0,plan_quoting/* sameLine */.tW)(text, fault.from, error.pos[0])))
            continue;
        faults.push(syntaxFault(text, error));
    }
    const whole = document !== undefined && errors.every(isRecoverable);
    const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() };
    if (!document?.contents)
        return { whole, repaired, faults, ...(document && { document: { value: null, part } }) };
    // Problems of parts are only useful if the parts are as the author meant them.
    const converted = (0,yaml_parts/* convert */.C6)(text, document.contents, undefined, whole ? faults : []);
    return { whole, repaired, faults, document: converted };
}
function isRecoverable(error) {
    return RECOVERABLE.has(error.code) || TOLD_ELSEWHERE.has(error.code) || error.message.includes('at node end');
}
function syntaxFault(text, error) {
    const from = Math.min(error.pos[0], Math.max(0, text.length - 1));
    const quoting = (0,plan_quoting/* quotingFault */.Cy)(text, from);
    if (quoting)
        return quoting;
    const to = Math.max(from + 1, Math.min(error.pos[1], text.length));
    const slip = slipAt(text, error.code, from);
    if (slip)
        return { code: 'yaml-syntax', from, ...slip, to: slip.from === undefined ? to : slip.from + 1 };
    const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    return {
        code: 'yaml-syntax',
        message: `This is not valid YAML: ${(0,plan_source/* shown */.SP)(first.charAt(0).toLowerCase() + first.slice(1, 200))}.`,
        hint: 'Fix the syntax. Text that begins with or contains one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes.',
        from,
        to,
    };
}


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ owns),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   i7: () => (/* binding */ allowedKinds)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
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

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ withoutVerdicts),
/* harmony export */   WS: () => (/* binding */ basePlansFrom),
/* harmony export */   lW: () => (/* binding */ basePlansOf),
/* harmony export */   nx: () => (/* binding */ basePlansAt)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8377);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/* harmony import */ var _plan_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3298);
/** The plans on the base, by which everything is judged. Every command begins here. */






/** @param commit the tip of the base, or another commit to use instead */
function basePlansAt(commit, snapshot, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const basePlans = basePlansOf(tree, snapshot);
    // Only without any plan there is a note.
    if (snapshot.source !== 'git' || basePlans.notes.length === 0)
        return basePlans;
    const misplaced = facts.misplaced({ revision: snapshot.base.commit });
    if (misplaced === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const commands = (0,_plan_misplaced_js__WEBPACK_IMPORTED_MODULE_2__/* .moveCommands */ .wK)(misplaced, new Set());
    const warnings = misplaced.map((each, index) => misplacedWarning(each, commands[index] ?? '', snapshot.base.branch));
    return { ...basePlans, warnings: [...basePlans.warnings, ...warnings] };
}
function misplacedWarning(found, command, base) {
    const where = found.isElsewhere ? `"${found.path}" on "${base}"` : `"${found.path}"`;
    const how = found.isElsewhere ? `On "${base}", move it there` : 'Move it there';
    return `${where} looks like a plan, but only files in "${_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}" are read, so it has no effect. ${how}: ${command}`;
}
/** Reads a plan directory as if it were on the base of the snapshot. */
function basePlansOf(tree, snapshot) {
    const plans = refuseItemBranch(plansIn(tree, snapshot), snapshot);
    return {
        tree,
        plans,
        revision: tree?.id.slice(0, 10) ?? 'none',
        summaries: summariesOf(plans.open),
        ...withoutOpenPlan(plans, snapshot),
    };
}
/** For plans without files. */
function basePlansFrom(plans, revision) {
    return { tree: null, plans, revision, summaries: summariesOf(plans.open), notes: [], warnings: [] };
}
function summariesOf(plans) {
    return plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length }));
}
/** The data of a report without verdicts. */
function withoutVerdicts({ plans, revision, summaries, notes: ofPlans, warnings }, findings, notes) {
    const { problems } = plans;
    const all = [...notes, ...ofPlans];
    return { plans: summaries, planRevision: revision, verdicts: [], findings, problems, notes: all, warnings };
}
/** There may be any number of plans for another branch. */
const MOST_NAMED = 5;
function withoutOpenPlan({ open, inert, problems }, { base, source }) {
    if (open.length > 0 || problems.length > 0)
        return { notes: [], warnings: [] };
    const none = `No plan is open on "${base.branch}"`;
    if (inert.length === 0) {
        const place = `${_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_DIRECTORY */ .AG}/ at ${base.commit.slice(0, 10)}`;
        return { notes: [`${none} (looked in ${place}).`], warnings: [] };
    }
    const others = [...new Set(inert.map((plan) => `"${plan.base}"`))].join(', ');
    const isOne = inert.length === 1;
    const elsewhere = source === 'git' ? '--base' : 'the input "base"';
    const warning = `${none}, so nothing is checked against ${namesOf(inert)}, which ${isOne ? 'is' : 'are'} for ${others}. If ${isOne ? 'it is' : 'they are'} meant for "${base.branch}", add the line ${baseLine(base.branch)} to ${isOne ? 'it' : 'each'} on "${base.branch}". Otherwise, name ${others} with ${elsewhere}.`;
    return { notes: [], warnings: [warning] };
}
function namesOf(inert) {
    const more = inert.length - MOST_NAMED;
    const names = inert.slice(0, MOST_NAMED).map(({ path }) => `"${path}"`);
    return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function baseLine(branch) {
    return `"base: ${yamlText(branch)}"`;
}
/** The branch name as YAML text, in quotes if needed. */
function yamlText(branch) {
    const isPlain = /^[A-Za-z_][\w./-]*$/.test(branch) && !/^(?:true|false|null)$/i.test(branch);
    return isPlain ? branch : `'${branch.replaceAll("'", "''")}'`;
}
const plansRead = new WeakMap();
/** Reads each tree only once, because every round needs the same plans. */
function plansIn(tree, { base, repository }) {
    const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
    if (!tree)
        return (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, on);
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(plansRead, tree, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_5__/* .remembered */ .HK)(known, JSON.stringify(on), () => (0,_plan_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .x)(tree, on));
}
function claimantOf(branch, plans) {
    return plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3).find((item) => item.branches.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(claim, branch)));
}
function inertPlans({ inert }) {
    return inert.flatMap(({ plan }) => plan ?? []);
}
/**
 * Git only. Compared with the branch of an item, everything would pass. And the default branch of a clone of a clone is the
 * branch that was checked out there, so plans without `base` would be open on the wrong branch and protect nothing.
 */
function refuseItemBranch(plans, { source, base, repository }) {
    if (source !== 'git')
        return plans;
    const claimant = claimantOf(base.branch, plans.open.length > 0 ? plans.open : inertPlans(plans));
    if (claimant) {
        return withProblem(plans, `The base "${base.branch}" is the branch of item "${claimant.item}", so nothing can be checked against it.`, 'If this clone has the wrong default branch, run "git remote set-head origin <branch>". Otherwise, name the base branch with --base.');
    }
    const { defaultBranch } = repository;
    const owner = claimantOf(defaultBranch, [...plans.open, ...inertPlans(plans)]);
    const lost = plans.inert.filter(({ base: branch, plan }) => branch === defaultBranch && plan?.base === undefined);
    if (!owner || lost.length === 0)
        return plans;
    return withProblem(plans, `This clone has "${defaultBranch}" as its default branch, but that is the branch of item "${owner.item}". Plans without "base" are open only on the default branch, so nothing is checked against ${namesOf(lost)}.`, `Run "git remote set-head origin ${base.branch}" to correct the clone, or add the line ${baseLine(base.branch)} to each of these plans on "${base.branch}".`);
}
function withProblem(plans, message, hint) {
    return { ...plans, problems: [...plans.problems, { code: 'base', message, hint }] };
}


/***/ }),

/***/ 5430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ indexChanges),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5679);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4940);
/** Finds paths that two item pull requests change, or two paths that cannot exist in one checkout. */



/** For changes that may collide with those of any item. */
const NOBODY = { plan: '', item: '' };
/**
 * Indexes every change once, so that the cost of a question depends on the collisions and not on the pull requests. Paths
 * that the same pull requests change in the same way are kept together, so that the cost of pairs does not depend on how many
 * paths these have in common.
 *
 * @param wayOf a short text: changes of one owner with the same text are judged alike
 */
function indexChanges(all, wayOf = (_owner, { kind }) => kind) {
    const at = new Map();
    for (const owner of all) {
        for (const change of owner.changes)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(at, (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(change.path), { owner, change });
    }
    // A file may be in the way of a folder, so this has the changes below each changed path.
    const below = new Map();
    const changedAbove = new Map();
    for (const [path, places] of at) {
        for (const above of aboveOf(path, at, changedAbove))
            for (const place of places)
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(below, above, place);
    }
    const collisions = (subject) => {
        const found = [];
        const own = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(subject.item);
        for (const mine of subject.changes) {
            const path = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path);
            const places = [
                ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(at, path),
                ...aboveOf(path, at, changedAbove).flatMap((above) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(at, above)),
                ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(below, path),
            ];
            for (const { owner, change } of places) {
                if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(owner.item) !== own)
                    found.push({ mine, theirs: change, other: owner });
            }
        }
        return found;
    };
    let groups;
    const pairs = (subject) => {
        groups ??= groupPlaces(all, at, wayOf);
        const { isMixed, groupsOf } = groups;
        const parts = new Map();
        for (const { mine, sides } of (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(groupsOf, subject)) {
            for (const { owner, changes } of sides)
                if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(subject.item))
                    (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(parts, owner, { mine, theirs: changes });
        }
        const odd = subject.changes.filter(({ path }) => {
            const folded = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path);
            return isMixed(folded) || below.has(folded) || aboveOf(folded, at, changedAbove).length > 0;
        });
        for (const { mine, theirs, other } of collisions({ item: subject.item, changes: odd })) {
            if (isMixed((0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path)) || (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(mine.path) !== (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(theirs.path))
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(parts, other, { mine: [mine], theirs: [theirs] });
        }
        return all.flatMap((other) => {
            const list = (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(parts, other);
            return list.length > 0 ? [{ other, parts: list }] : [];
        });
    };
    return { collisions, pairs };
}
function groupPlaces(all, at, wayOf) {
    const numbers = new Map(all.map((owner, index) => [owner, index]));
    const mixed = new Set();
    const groups = new Map();
    for (const [folded, places] of at) {
        const [first, second] = places;
        if (!first || !second)
            continue;
        if (places.some(({ change }) => change.path !== first.change.path)) {
            mixed.add(folded);
            continue;
        }
        const key = places.map(({ owner, change }) => `${numbers.get(owner)}${wayOf(owner, change)}`).join();
        const known = groups.get(key);
        if (known)
            for (const [index, { change }] of places.entries())
                known[index]?.changes.push(change);
        else
            groups.set(key, places.map(({ owner, change }) => ({ owner, changes: [change] })));
    }
    const groupsOf = new Map();
    for (const sides of groups.values())
        for (const { owner, changes } of sides)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .append */ .BC)(groupsOf, owner, { mine: changes, sides });
    return { isMixed: (folded) => mixed.has(folded), groupsOf };
}
/** The changed paths above a path. Cached by folder, because files of a folder share them. */
function aboveOf(path, at, cache) {
    const directory = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(path);
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(cache, directory, () => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withParents */ .M2)(directory).filter((each) => at.has(each)));
}


/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ indexFolders),
/* harmony export */   Wu: () => (/* binding */ createdIn),
/* harmony export */   Y5: () => (/* binding */ takenFrom),
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4940);
/**
 * Finds folders that open item pull requests empty together. If the files went elsewhere, Git treats such a folder as renamed
 * and also moves files that another branch creates in it.
 * Source: https://git-scm.com/docs/git-config#Documentation/git-config.txt-mergedirectoryRenames
 */





/** @param atTip the entries directly in a folder at the tip of the base */
function indexFolders(all, atTip) {
    const creators = new Map();
    const takers = new Map();
    for (const owner of all) {
        for (const [folder, change] of createdIn(owner.changes))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(creators, folder, { owner, change });
        for (const [folder, change] of takenFrom(owner.changes))
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .append */ .BC)(takers, folder, { owner, change });
    }
    const known = new Map();
    function isEmptied(folder) {
        return (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(known, folder, () => {
            const owners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(takers, folder).map(({ owner }) => pathsOf(owner.changes, 'delete'));
            return holdsOnly(folder, (path) => owners.some((deleted) => deleted.has(path)));
        });
    }
    /** Whether the folder contains only these paths. */
    function holdsOnly(folder, isTaken) {
        const entries = atTip(folder);
        if (entries === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        const paths = (entries ?? []).map(({ name, mode }) => ({ path: `${folder}/${name}`, mode }));
        if (paths.some(({ path, mode }) => (mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7 ? !takers.has(path) : !isTaken(path))))
            return false;
        const folders = paths.filter(({ mode }) => mode === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .FOLDER */ .L7).map(({ path }) => holdsOnly(path, isTaken));
        return folders.includes(false) ? false : folders.includes(_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG) ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : true;
    }
    function meetings(folder, mine, others, subject) {
        const strangers = others.filter(({ owner }) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(owner.item) !== (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(subject.item));
        if (strangers.length === 0 || isEmptied(folder) !== true)
            return [];
        const isMoved = (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(takers, folder).some(({ owner }) => pathsOf(owner.changes, 'create').size > 0);
        return strangers.map(({ owner, change }) => ({ folder, mine, theirs: change, other: owner, isMoved }));
    }
    return (subject) => [
        ...[...createdIn(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(takers, folder), subject)),
        ...[...takenFrom(subject.changes)].flatMap(([folder, mine]) => meetings(folder, mine, (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(creators, folder), subject)),
    ];
}
const created = new WeakMap();
const taken = new WeakMap();
/** The folders in which files with valid names are created directly, each with the first such file. Cached for each list. */
function createdIn(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(created, changes, () => {
        const found = new Map();
        for (const change of changes) {
            if (change.kind !== 'create' || change.encoding === 'invalid')
                continue;
            const folder = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(change.path);
            if (folder !== '' && !found.has(folder))
                found.set(folder, change);
        }
        return found;
    });
}
/** The folders in which files are deleted and none is created, each with the first deleted file. Cached for each list. */
function takenFrom(changes) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(taken, changes, () => {
        const kept = new Set();
        for (const { kind, path } of changes)
            if (kind === 'create')
                for (const folder of foldersOf(path, kept))
                    kept.add(folder);
        const found = new Map();
        for (const change of changes) {
            if (change.kind !== 'delete')
                continue;
            for (const folder of foldersOf(change.path, found))
                if (!kept.has(folder))
                    found.set(folder, change);
        }
        return found;
    });
}
const sets = new WeakMap();
/** Cached for each list, because it is needed for each of its folders. */
function pathsOf(changes, kind) {
    const known = sets.get(changes) ?? new Map();
    sets.set(changes, known);
    const paths = known.get(kind) ?? new Set(changes.flatMap((each) => (each.kind === kind ? each.path : [])));
    known.set(kind, paths);
    return paths;
}
const folders = new WeakMap();
/** All folders that contain some of the paths. Cached for each set. */
function foldersAbove(paths) {
    const known = folders.get(paths);
    if (known)
        return known;
    const found = new Set();
    for (const path of paths)
        for (const folder of foldersOf(path, found))
            found.add(folder);
    folders.set(paths, found);
    return found;
}
/** The folders of a path, from the nearest one up to the first known one. Those above it are known too. */
function foldersOf(path, known) {
    const found = [];
    for (let folder = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(path); folder !== '' && !known.has(folder); folder = (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .gN)(folder))
        found.push(folder);
    return found;
}


/***/ }),

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mayUseLeeway),
/* harmony export */   P: () => (/* binding */ leewayOf)
/* harmony export */ });
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5679);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);
/* harmony import */ var _plan_shared_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2736);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
/* harmony import */ var _owners_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3039);
/* harmony import */ var _path_hazards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8288);







const known = new WeakMap();
function leewayOf(subject, planState) {
    const byPull = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(known, planState, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(byPull, subject.pull, () => {
        const of = subject.item.leeway;
        const paths = of > 0 ? pathsUsing(subject, planState) : new Set();
        return { of, paths, covers: (path) => paths.size <= of && paths.has(path) };
    });
}
function pathsUsing(subject, planState) {
    const candidates = subject.changes.filter((change) => mayUse(change, subject, planState));
    // One more path would be too much as well, so adding a path never makes a failing pull request pass.
    const isTooMuch = (0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerIndex */ .y)(planState.owners).isTooMuch(candidates.map(({ path }) => path));
    const paths = candidates.map(({ path }) => path);
    return new Set(isTooMuch ? [] : paths.filter((path) => !(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwned */ .g)(path, planState.owners)));
}
/** Whether the change would use leeway. */
function mayUseLeeway(change, subject, planState) {
    return mayUse(change, subject, planState) && !(0,_owners_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwned */ .g)(change.path, planState.owners);
}
/** Whether a path may use leeway, apart from its owner. */
function mayUse(change, { item, plan, progress, pull }, { facts }) {
    const { path, kind } = change;
    return (kind !== 'delete' &&
        (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .allowedKinds */ .i7)(item, plan, path, progress.merges).length === 0 &&
        !item.scope.except.some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesFolded */ .S)(glob, path)) &&
        !(0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .globsFor */ .tN)(item.doNotTouch, kind).some((glob) => (0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .forbids */ .kT)(glob, path)) &&
        !`${(0,_globs_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(path)}/`.startsWith('.github/') &&
        !(0,_plan_shared_files_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeSharedFile */ .QZ)(path) &&
        (0,_path_hazards_js__WEBPACK_IMPORTED_MODULE_5__/* .specialPath */ .pb)(change, pull, facts) === undefined);
}


/***/ }),

/***/ 9305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XL: () => (/* binding */ byTime),
  Bu: () => (/* binding */ countMerges),
  uX: () => (/* binding */ emptyMerge),
  ik: () => (/* binding */ hasChanges),
  NW: () => (/* binding */ isListedAt),
  sE: () => (/* binding */ isReverted),
  Lq: () => (/* binding */ mergedElsewhere),
  dI: () => (/* binding */ sameEntry),
  Ds: () => (/* binding */ unreadOf)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
// EXTERNAL MODULE: ./lib/core/plan/read.js
var read = __webpack_require__(3298);
// EXTERNAL MODULE: ./lib/core/progress/allowed-kinds.js
var allowed_kinds = __webpack_require__(9801);
;// CONCATENATED MODULE: ./lib/core/progress/guessed-merge.js


/**
 * True if the merge names the branch, or changed a path of the item. A path that is also in the scope of an item that this
 * one depends on proves nothing if the merge names that item's branch, or brought a branch of it with the same tip.
 *
 * @param plan the plan of the item before the merge
 * @param below the items that this one depends on
 * @param all the merges of all items
 */
function isWorkOf(item, plan, merged, below, all) {
    const { guess, changes } = merged;
    if (!guess)
        return true;
    if (!changes.complete)
        return false;
    const names = [...guess.named, ...all.flatMap((each) => (each.guess?.tip === guess.tip ? each.branch : []))];
    const others = below.filter((each) => names.some((name) => (0,branch_names/* claims */.OM)(each, name)));
    return changes.list.some(({ path, kind }) => ((0,allowed_kinds/* owns */.S4)(item, path) || (item.isIntegration && (0,allowed_kinds/* allowedKinds */.i7)(item, plan, path).includes(kind))) &&
        !others.some((each) => (0,allowed_kinds/* owns */.S4)(each, path)));
}

;// CONCATENATED MODULE: ./lib/core/progress/merges.js
/** Finds the merged pull requests that count for an item. The plan before the merge must have listed it, and it must not be reverted. */








/**
 * From this repository, and merged into the base: all else can be no item's. Of one that went into another branch, as the
 * upper ones of a stack do, the commit has to be on the base's own line: what was merged into the branch of another pull
 * request, and came along with that, is behind its merge. While that is unread, it is taken to be on it.
 */
function isOwn(merged, snapshot, facts) {
    return merged.sameRepository && isOnLine(merged, snapshot, facts) !== false;
}
function isOnLine(merged, snapshot, facts) {
    const { base, mergeCommit } = merged;
    if (base === snapshot.base.branch)
        return true;
    if (snapshot.source === 'git' || mergeCommit === null || isInBase(merged, facts) === false)
        return false;
    return facts.onBaseLine({ commit: mergeCommit });
}
/**
 * The merged pull requests that count, by item, earliest first. A pull request whose facts are not read yet counts for now,
 * so that all questions about it are asked together.
 *
 * @param crashes collects unexpected errors by item
 * @param below the items that an item depends on
 */
function countMerges(listed, snapshot, facts, crashes = new Map(), below = () => []) {
    const merges = new Map();
    for (const merged of byTime(snapshot.merged)) {
        const claimants = listed.filter(({ item }) => (0,branch_names/* claims */.OM)(item, merged.branch));
        if (claimants.length === 0 || !isOwn(merged, snapshot, facts) || !isRelevant(merged, facts))
            continue;
        const listedThen = claimants.flatMap(({ item }) => {
            try {
                const before = asListed(item, merged, snapshot, facts, below);
                return before ? [{ item, wasFinished: isFinishedBy(before, snapshot, facts) }] : [];
            }
            catch (error) {
                crashes.set((0,plan_plan/* keyOf */.TN)(item), error);
                return [];
            }
        });
        const live = listedThen.filter(({ wasFinished }) => !wasFinished);
        const then = live.length > 0 ? live : listedThen;
        // A merge from a branch of two unfinished items, which `lint` forbids, finishes neither of them.
        const waiting = then.filter(({ item }) => !merges.has((0,plan_plan/* keyOf */.TN)(item)));
        if (waiting.length > 1)
            continue;
        for (const { item } of waiting.length === 1 ? waiting : then)
            (0,maps/* append */.BC)(merges, (0,plan_plan/* keyOf */.TN)(item), merged);
    }
    return merges;
}
/** Whether the plan itself finishes the item: it is dropped, or listed as merged by work that the base has. */
function isFinishedBy(item, snapshot, facts) {
    return item.dropped !== undefined || mergedElsewhere(item, snapshot, facts).done;
}
function byTime(merged) {
    return [...merged].sort((a, b) => (0,order/* compare */.U)(a.mergedAt ?? '', b.mergedAt ?? '') || (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b));
}
/**
 * What decides whether a merge from a branch of the item counts for it, and could not be read; undefined: nothing, as far as
 * is known.
 */
function unreadOf(merged, snapshot, facts) {
    if (!isOwn(merged, snapshot, facts) || !isRelevant(merged, facts))
        return undefined;
    const { before } = merged;
    if (isInBase(merged, facts) === questions/* UNREAD */.yn)
        return `the check could not read whether ${nameOf(merged)} is on the base branch`;
    if (isOnLine(merged, snapshot, facts) === questions/* UNREAD */.yn)
        return `the check could not read whether ${nameOf(merged)} was merged into the base branch`;
    const tree = before === null ? null : facts.plans({ revision: before });
    if (tree !== null && tree !== facts_facts/* PENDING */.eG && tree.isUnread)
        return `the plans before ${nameOf(merged)} could not be read`;
    return undefined;
}
function isRelevant(merged, facts) {
    return isInBase(merged, facts) !== false && hasChanges(merged);
}
function nameOf({ number, branch }) {
    return number === undefined ? `the merge of "${branch}"` : `#${number}`;
}
function isInBase({ mergeCommit }, facts) {
    return mergeCommit !== null && facts.reached({ commit: mergeCommit });
}
/** The latest merge into the base from a branch of the item, if it changed nothing and so does not count. */
function emptyMerge(item, snapshot, facts) {
    const last = byTime(snapshot.merged).findLast((each) => (0,branch_names/* claims */.OM)(item, each.branch) && isOwn(each, snapshot, facts));
    return last && !hasChanges(last) ? last : undefined;
}
/** An incomplete list is never empty. */
function hasChanges({ changes }) {
    return !changes.complete || changes.list.length > 0;
}
/** Whether the item was in the plan at that commit. True while this is not read yet. */
function isListedAt(commit, item, facts) {
    const tree = facts.plans({ revision: commit });
    if (tree === facts_facts/* PENDING */.eG)
        return true;
    const plan = tree ? planIn(tree, item.plan) : undefined;
    return plan !== undefined && (0,plan_plan/* itemsOf */.S3)(plan).some((each) => each.item === item.item);
}
/** The item in the plan before the merge, if that plan listed it with this branch and the merge brought work of it. */
function asListed(item, merged, snapshot, facts, below) {
    if (merged.before === null)
        return undefined;
    const tree = facts.plans({ revision: merged.before });
    if (tree === facts_facts/* PENDING */.eG)
        return item;
    const before = tree ? planIn(tree, item.plan) : undefined;
    const listed = before && (0,plan_plan/* itemsOf */.S3)(before).find((each) => each.item === item.item);
    if (!listed || !(0,branch_names/* claims */.OM)(listed, merged.branch))
        return undefined;
    return isWorkOf(listed, before, merged, below(item), snapshot.merged) ? listed : undefined;
}
const plansRead = new WeakMap();
function planIn(tree, id) {
    const known = (0,maps/* remembered */.HK)(plansRead, tree, () => new Map());
    return (0,maps/* remembered */.HK)(known, id, () => {
        const file = tree.files.find(({ name }) => name === `${id}.yml` || name === `${id}.yaml`);
        return file?.text === undefined ? {} : (0,read/* readPlan */.m)({ path: file.name, text: file.text });
    }).plan;
}
/** `merged:` in the plan counts only if the history of the base contains the merge. */
function mergedElsewhere(item, snapshot, facts) {
    const { merged } = item;
    if (!merged)
        return { done: false };
    if ('commit' in merged) {
        const done = facts.reached({ commit: merged.commit }) === true;
        return done
            ? { done }
            : {
                done,
                because: `is listed as merged by commit ${merged.commit}, but the history of "${snapshot.base.branch}" does not contain it`,
            };
    }
    const merge = snapshot.merged.find(({ number }) => number === merged.pull);
    if (merge && isInBase(merge, facts) === true)
        return { done: true, merge };
    if (snapshot.source === 'git')
        return { done: false, because: `is listed as merged by #${merged.pull}` };
    return {
        done: false,
        because: `is listed as merged by #${merged.pull}, but the history of "${snapshot.base.branch}" does not contain it`,
    };
}
/**
 * Whether every path that the merges changed is at the tip of the base as it was before them, and no dependent item changed
 * one of those paths. `UNREAD` if an entry that decides this could not be read. Each round asks about twice as many paths,
 * because one that differs is enough.
 */
function isReverted(own, laterMerges, snapshot, facts) {
    const firstTouch = new Map();
    for (const { changes, before } of own) {
        if (!changes.complete || before === null)
            return false;
        for (const { path } of changes.list)
            if (!firstTouch.has(path))
                firstTouch.set(path, before);
    }
    if (firstTouch.size === 0)
        return false;
    let equal = 0;
    let unknown = 0;
    let isUnread = false;
    for (const [path, before] of firstTouch) {
        if (unknown > equal)
            break;
        const then = facts.entry({ revision: before, path });
        const now = facts.entry({ revision: snapshot.base.commit, path });
        if (then === facts_facts/* PENDING */.eG || now === facts_facts/* PENDING */.eG)
            unknown += 1;
        else if (then === questions/* UNREAD */.yn || now === questions/* UNREAD */.yn)
            isUnread = true;
        else if (sameEntry(then, now))
            equal += 1;
        else
            return false;
    }
    if (isUnread)
        return questions/* UNREAD */.yn;
    if (equal < firstTouch.size)
        return false;
    return !laterMerges.some(({ changes }) => changes.complete && changes.list.some(({ path }) => firstTouch.has(path)));
}
function sameEntry(a, b) {
    return a === null || b === null ? a === b : a.mode === b.mode && a.oid === b.oid;
}


/***/ }),

/***/ 3039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isOwned),
/* harmony export */   y: () => (/* binding */ ownerIndex)
/* harmony export */ });
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(917);
/** Finds the owners of a path. Ignores letter case and Unicode form, and also matches folders above and files below the path. */

const indexes = new WeakMap();
/** The unfinished items, indexed by the paths in their scopes. */
function ownerIndex(owners) {
    const known = indexes.get(owners) ?? (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .indexScopes */ .m5)(owners, ({ item }) => item.scope);
    indexes.set(owners, known);
    return known;
}
function isOwned(path, owners) {
    return ownerIndex(owners)
        .near(path)
        .some(({ item }) => (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .touchedGlob */ .VT)(item.scope, path) !== undefined);
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ isSafeFor),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   pb: () => (/* binding */ specialPath)
/* harmony export */ });
/* harmony import */ var _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4924);
/* harmony import */ var _plan_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(917);


const LINK = '120000';
const SUBMODULE = '160000';
/** Why the name is not readable as it is, or undefined. */
function hiddenIn({ path, encoding }) {
    if (encoding === 'invalid')
        return 'its name is not valid UTF-8';
    return _plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .HIDDEN */ .RG.test(path) ? 'its name contains a control character or an invisible character' : undefined;
}
/** What the path is at the head if it is not a plain file. Deleting a link or submodule counts as deleting a file. */
function specialPath({ path, kind, encoding }, { revision }, facts) {
    // Nobody can ask for a name that is not UTF-8.
    if (encoding === 'invalid')
        return undefined;
    const entry = kind === 'delete' ? null : facts.entry({ revision, path });
    const mode = typeof entry === 'object' ? entry?.mode : undefined;
    if (mode === LINK)
        return 'a symbolic link';
    if (mode === SUBMODULE)
        return 'a submodule';
    return /^\.gitmodules$/i.test(path) ? 'the list of submodules' : undefined;
}
/** Whether the change is safe for the item: a readable name, and no link or submodule that no scope entry names. */
function isSafeFor(item, change, pull, facts) {
    if (hiddenIn(change) !== undefined)
        return false;
    const isPlain = !_plan_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(change.path) && specialPath(change, pull, facts) === undefined;
    return isPlain || (0,_plan_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .namesExactly */ .J_)(item.scope, change.kind, change.path);
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ planStateOf),
/* harmony export */   f: () => (/* binding */ byPath)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5679);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9093);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _collisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5430);
/* harmony import */ var _emptied_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2579);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1650);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(486);
/** The state of one set of plans: which pull request belongs to which item, what depends on what, whose changes collide. */











/** The state under these plans, once the pull requests of their branches are read. */
function planStateOf(bases, snapshot, facts) {
    const plans = bases.open;
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_7__/* .dependenciesOf */ .h)(plans);
    const stacks = (0,_stacks_js__WEBPACK_IMPORTED_MODULE_6__/* .stacksOf */ .JA)(bases, snapshot, facts);
    const roster = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .rosterOf */ .ru)(plans, dependencies, stacks, snapshot, facts);
    if (roster === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const { progress, clashes } = roster;
    const all = [...progress.values()];
    const roles = new Map();
    for (const each of all) {
        const [first] = each.pulls;
        for (const pull of each.pulls)
            roles.set(pull, { kind: 'item', progress: each });
        const latest = each.merges.at(-1);
        for (const pull of [...each.duplicates, ...each.leftovers])
            roles.set(pull, { kind: 'duplicate', progress: each, first: first ?? latest ?? pull });
    }
    for (const { pull, claimants } of clashes)
        roles.set(pull, { kind: 'clash', claimants });
    const carried = new Map();
    for (const pull of snapshot.pulls) {
        const progress = roles.has(pull) ? undefined : carrierOf(pull, roles, stacks);
        if (progress)
            (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .append */ .BC)(carried, progress, pull);
    }
    for (const [progress, pulls] of carried)
        for (const pull of pulls)
            roles.set(pull, { kind: 'item', progress });
    const pullsOf = (each) => (carried.has(each) ? [...each.pulls, ...(0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .listAt */ .gT)(carried, each)] : each.pulls);
    const waiting = new Map();
    const dependedOn = (ref) => {
        const keys = dependencies(ref);
        return keys.size === 0 ? [] : all.filter(({ item }) => keys.has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(item)));
    };
    const waitsFor = (ref) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(waiting, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(ref), () => dependedOn(ref).filter(({ finished }) => !finished));
    const ordered = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(b)) || dependencies(b).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .keyOf */ .TN)(a));
    const ownOf = new Map();
    const itemPull = (pull, of) => {
        // Cached: other caches use this list as their key.
        const own = (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(ownOf, of, () => new Map());
        const changes = (0,_maps_js__WEBPACK_IMPORTED_MODULE_8__/* .remembered */ .HK)(own, pull, () => ownChanges(pull, dependedOn(of.item), snapshot, facts));
        return { pull, progress: of, item: of.item, plan: of.plan, changes };
    };
    let active;
    const activePulls = () => {
        active ??= all.flatMap((each) => pullsOf(each).map((pull) => itemPull(pull, each)));
        return active;
    };
    let index;
    const changeIndex = () => {
        index ??= (0,_collisions_js__WEBPACK_IMPORTED_MODULE_3__/* .indexChanges */ ._)(activePulls(), wayOfChange);
        return index;
    };
    let folders;
    return {
        snapshot,
        facts,
        plans,
        progress,
        owners: all.filter(({ item, finished }) => !finished && (!item.isIntegration || item.branches.length > 0 || waitsFor(item).length > 0)),
        stacks,
        pullsOf,
        waitsFor,
        stillWaitsFor({ item, pull }) {
            const below = stacks.below(pull);
            const isBelow = ({ pulls }) => pulls.length > 0 && pulls.every((each) => below.includes(each));
            return waitsFor(item).filter((each) => !isBelow(each));
        },
        itemPull,
        activePulls,
        roleOf: (pull) => roles.get(pull) ?? { kind: 'outsider', why: whyOutsider(pull, plans) },
        ordered,
        inOrder: (a, b) => ordered(a.item, b.item) || (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .areStacked */ .u1)(a.pull, b.pull, stacks),
        collisions: (subject) => changeIndex().collisions(subject),
        pairs(subject) {
            const own = activePulls().find(({ pull }) => pull === subject.pull);
            if (!own)
                throw new Error(`"${subject.pull.branch}" is not judged for an item`);
            return changeIndex().pairs(own);
        },
        emptiedFolders(subject) {
            folders ??= (0,_emptied_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFolders */ .Ev)(activePulls(), (path) => facts.folder({ revision: snapshot.base.commit, path }));
            return folders(subject);
        },
    };
}
function wayOfChange({ item, plan }, { path, kind }) {
    const facts = [kind[0], (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .owns */ .S4)(item, path) ? 'o' : '', (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .covers */ .hU)(plan.generated, path) ? 'g' : ''];
    return facts.join('');
}
/** The item that an unlisted pull request works for because it stands on a pull request of it: what it brings will be that item's. */
function carrierOf(pull, roles, stacks) {
    for (const below of stacks.below(pull)) {
        const role = roles.get(below);
        if (role)
            return 'progress' in role ? role.progress : undefined;
    }
    return undefined;
}
/** For stacked branches, leaves out changes that the branch of a dependency already has. Git only. */
function ownChanges(pull, dependencies, snapshot, facts) {
    if (!pull.changes.complete)
        return [];
    if (snapshot.source !== 'git')
        return byPath(pull.changes.list);
    const below = dependencies
        .flatMap(({ pulls }) => pulls)
        .filter(({ changes }) => changes.complete || !changes.isUnread)
        .map(({ head }) => facts.stacked({ revision: pull.revision, upon: head }));
    const changedSince = below.flatMap((since) => since === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || since === null ? [] : [new Set(since.map(({ path }) => path))]);
    return byPath(pull.changes.list).filter(({ path }) => changedSince.every((paths) => paths.has(path)));
}
/** Sorts changes, so that findings have the same order for every source. */
function byPath(changes) {
    return [...changes].sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(a.path, b.path) || (0,_order_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)(a.kind, b.kind));
}
function whyOutsider(pull, plans) {
    if ((0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(pull.branch))
        return `The ${pull.branch} is on no branch, so no item claims it.`;
    const claims = plans.flatMap((plan) => (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .itemsOf */ .S3)(plan).flatMap((item) => item.branches.map((branch) => ({ item, branch }))));
    const same = claims.find(({ branch }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(branch, pull.branch));
    if (same)
        return `Branch "${pull.branch}" is in another repository, so it does not belong to item "${same.item.item}".`;
    const near = claims.find(({ branch }) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .claimMatches */ .ob)(branch.toLowerCase(), pull.branch.toLowerCase()));
    if (near)
        return `No item claims branch "${pull.branch}". Letter case matters: item "${near.item.item}" has "${near.branch}".`;
    return `No item claims branch "${pull.branch}".`;
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u1: () => (/* binding */ areStacked),
  vh: () => (/* binding */ byNumber),
  N4: () => (/* binding */ pullName),
  ru: () => (/* binding */ rosterOf),
  tq: () => (/* binding */ withBranch)
});

// EXTERNAL MODULE: ./lib/core/facts/facts.js
var facts_facts = __webpack_require__(3220);
// EXTERNAL MODULE: ./lib/core/facts/questions.js
var questions = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/core/maps.js
var maps = __webpack_require__(5679);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/core/plan/branch-names.js
var branch_names = __webpack_require__(2650);
// EXTERNAL MODULE: ./lib/core/plan/plan.js
var plan_plan = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/core/progress/merge-order.js
/** Decides which of two merges came first, by the server's times or by the order of Git's history. */
/** Whether the merge came before the latest merge of the item. False if this is unknown. */
function cameBefore(merge, { item, merges, done }, snapshot) {
    if (item.dropped !== undefined)
        return false;
    const last = merges.at(-1);
    if (last)
        return isEarlier(merge, last, snapshot);
    // A commit that the plan names has no time. In Git, an item without a branch may be finished.
    return !done && snapshot.source !== 'git';
}
function isEarlier(a, b, { source, merged }) {
    if (a.mergeCommit === b.mergeCommit)
        return false;
    if (a.mergedAt !== undefined && b.mergedAt !== undefined)
        return a.mergedAt < b.mergedAt;
    // In Git the list is in the order of the merges.
    return source === 'git' && merged.indexOf(a) < merged.indexOf(b);
}

// EXTERNAL MODULE: ./lib/core/progress/merges.js + 1 modules
var progress_merges = __webpack_require__(9305);
;// CONCATENATED MODULE: ./lib/core/progress/progress.js
/**
 * The progress of every item. An item is finished if it is dropped, or if it was merged as the plan before the merge listed
 * it and was neither reopened nor reverted. An integration counts as merged only after all its items. Everything else is
 * unfinished, even if it only cannot be proved.
 */








function rosterOf(plans, dependenciesOf, stacks, snapshot, facts) {
    const listed = plans.flatMap((plan) => (0,plan_plan/* itemsOf */.S3)(plan).map((item) => ({ item, plan })));
    const unread = listed.filter(({ item }) => !claimsRead(item, facts));
    if (unread.length > 0)
        return facts_facts/* PENDING */.eG;
    const crashes = new Map();
    const below = (item) => {
        const keys = dependenciesOf(item);
        return keys.size === 0 ? [] : listed.flatMap((each) => (keys.has((0,plan_plan/* keyOf */.TN)(each.item)) ? [each.item] : []));
    };
    const merges = (0,progress_merges/* countMerges */.Bu)(listed, snapshot, facts, crashes, below);
    const laterMerges = (item) => listed
        .filter((each) => dependenciesOf(each.item).has((0,plan_plan/* keyOf */.TN)(item)))
        .flatMap((each) => (0,maps/* listAt */.gT)(merges, (0,plan_plan/* keyOf */.TN)(each.item)));
    const candidateOf = ({ item, plan }) => {
        const own = (0,maps/* listAt */.gT)(merges, (0,plan_plan/* keyOf */.TN)(item));
        const elsewhere = (0,progress_merges/* mergedElsewhere */.Lq)(item, snapshot, facts);
        const merged = own.length > 0 || elsewhere.done;
        const all = elsewhere.merge ? (0,progress_merges/* byTime */.XL)([...new Set([...own, elsewhere.merge])]) : own;
        const isTakenBack = merged && (0,progress_merges/* isReverted */.sE)(all, laterMerges(item), snapshot, facts);
        const reverted = isTakenBack === true;
        const unread = isTakenBack === questions/* UNREAD */.yn ? 'the check could not read whether it was reverted' : unreadAbout(item, snapshot, facts);
        const because = reverted
            ? 'was merged and then reverted'
            : merged
                ? ''
                : (elsewhere.because ?? unmerged(item, snapshot, facts));
        return { item, plan, merges: all, reverted, done: merged && !reverted, because, ...(unread ? { unread } : {}) };
    };
    const judged = listed.map((each) => {
        try {
            const candidate = candidateOf(each);
            const key = (0,plan_plan/* keyOf */.TN)(each.item);
            return crashes.has(key) ? crashed(each, crashes.get(key)) : candidate;
        }
        catch (error) {
            return crashed(each, error);
        }
    });
    const candidates = judged.map((each) => each.item.isIntegration && each.done ? whole(each, judged, snapshot) : each);
    const claimantsOf = claimIndex(candidates);
    const clashes = [];
    const pullsOf = new Map();
    for (const pull of snapshot.pulls) {
        if (!pull.sameRepository || !(stacks.isJudged(pull) || stacks.deadEnd(pull) !== undefined))
            continue;
        const claimants = strongest(claimantsOf(pull.branch));
        const [first, second] = claimants;
        if (!first)
            continue;
        if (second && isUnfinished(first))
            clashes.push({ pull, claimants: claimants.map(({ item }) => item) });
        else
            (0,maps/* append */.BC)(pullsOf, (0,plan_plan/* keyOf */.TN)(first.item), pull);
    }
    const isListed = areOpenListed(snapshot);
    const progress = candidates.map((each) => settle(each, (0,maps/* listAt */.gT)(pullsOf, (0,plan_plan/* keyOf */.TN)(each.item)), isListed, stacks, snapshot, facts));
    return { progress: new Map(progress.map((each) => [(0,plan_plan/* keyOf */.TN)(each.item), each])), clashes };
}
/** Those that claim a branch, in the given order. Most claims are plain names, so few items have to be compared with each. */
function claimIndex(candidates) {
    const byName = new Map();
    const withGlobs = [];
    for (const [place, { item }] of candidates.entries()) {
        if (item.branches.some(branch_names/* isGlobClaim */.rz))
            withGlobs.push(place);
        else
            for (const branch of new Set(item.branches))
                (0,maps/* append */.BC)(byName, branch, place);
    }
    return (branch) => [...(0,maps/* listAt */.gT)(byName, branch), ...withGlobs]
        .sort((one, other) => one - other)
        .flatMap((place) => candidates[place] ?? [])
        .filter(({ item }) => (0,branch_names/* claims */.OM)(item, branch));
}
/** A bug in one item makes only that item unprovable. */
function crashed({ item, plan }, error) {
    const unread = 'the program failed while it counted the merges of the item';
    return { item, plan, merges: [], reverted: false, done: false, because: unread, unread, crash: { error } };
}
/** What could not be read about its merges. */
function unreadAbout(item, snapshot, facts) {
    const { merged } = item;
    if (merged && 'pull' in merged && facts.number({ pull: merged.pull }) === questions/* UNREAD */.yn)
        return `#${merged.pull}, by which it is listed as merged, could not be read`;
    if (merged && 'commit' in merged && facts.reached({ commit: merged.commit }) === questions/* UNREAD */.yn)
        return `the check could not read whether ${merged.commit} is on the base branch`;
    const own = snapshot.merged.filter((each) => (0,branch_names/* claims */.OM)(item, each.branch));
    return own.map((each) => (0,progress_merges/* unreadOf */.Ds)(each, snapshot, facts)).find((reason) => reason !== undefined);
}
function unmerged(item, snapshot, facts) {
    const empty = (0,progress_merges/* emptyMerge */.uX)(item, snapshot, facts);
    if (empty)
        return `has no merged pull request that counts: ${pullName(empty)} changed no file`;
    const isAstray = snapshot.merged.some((each) => each.sameRepository && (0,branch_names/* claims */.OM)(item, each.branch));
    return `has no merged pull request${isAstray ? ' that counts' : ''}`;
}
/** An integration that merged before one of its items is not finished. */
function whole(integration, all, snapshot) {
    const merge = integration.merges.at(-1);
    const late = merge && all.find((each) => each.plan === integration.plan && cameBefore(merge, each, snapshot));
    if (!late)
        return integration;
    return {
        ...integration,
        done: false,
        because: `was merged as ${pullName(merge)} before item "${late.item.item}" was`,
    };
}
function claimsRead(item, facts) {
    const branches = item.branches.filter((branch) => facts.claim({ branch }) === facts_facts/* PENDING */.eG);
    const pull = item.merged && 'pull' in item.merged ? item.merged.pull : undefined;
    const unasked = pull !== undefined && facts.number({ pull }) === facts_facts/* PENDING */.eG;
    return branches.length === 0 && !unasked;
}
function isUnfinished({ item, done }) {
    return item.dropped === undefined && !done;
}
/** The unfinished ones. If there are none, those that are not dropped. If there are none of these either, all. */
function strongest(claimants) {
    const kept = claimants.filter(({ item }) => item.dropped === undefined);
    const unfinished = kept.filter(isUnfinished);
    return unfinished.length > 0 ? unfinished : kept.length > 0 ? kept : claimants;
}
/** Whether the overview lists every open pull request with its branch. */
function areOpenListed({ answers }) {
    const overview = answers.overview?.[0]?.answer;
    return overview !== undefined && !overview.unseen && overview.open.every(({ branch }) => branch !== '');
}
/** @param isListed every open pull request into the base is known with its branch */
function settle(candidate, claimed, isListed, stacks, snapshot, facts) {
    const { item, plan, merges, reverted, done, unread } = candidate;
    const latest = merges.at(-1)?.mergedAt ?? '';
    const isEarlier = ({ openedAt = latest }) => openedAt < latest;
    const isLeftover = (pull) => done && isEarlier(pull) && !hasStoodOnMerged(pull, stacks, snapshot, facts);
    const open = claimed.filter(stacks.isJudged);
    const { pulls, duplicates } = apart(inOrder(item, open.filter((pull) => !isLeftover(pull))), stacks);
    const stranded = claimed.find((pull) => isOnMerged(pull, stacks, snapshot));
    const dropped = item.dropped !== undefined;
    const [first] = pulls;
    const reopened = done && !dropped && first !== undefined;
    const answers = item.branches.flatMap((claim) => {
        const answer = facts.claim({ branch: claim });
        return answer === facts_facts/* PENDING */.eG ? [] : { claim, ...answer };
    });
    const unprovable = answers.find((answer) => answer.unprovable !== undefined)?.unprovable ?? unread;
    // From one branch, only one pull request can go into the base.
    const isKnown = (claim) => open.some(({ branch, base }) => branch === claim && base === snapshot.base.branch);
    const isOpenUnread = !isListed && answers.some(({ claim, openUnread }) => openUnread && !isKnown(claim));
    const isMaybe = unread !== undefined || answers.some(({ claim, unprovable: why }) => why !== undefined && !isKnown(claim));
    const isUnbegun = !dropped && !done && !reverted && first === undefined;
    const taken = isUnbegun ? answers.find((answer) => answer.taken !== undefined)?.taken : undefined;
    const isUntold = unread !== undefined || isOpenUnread;
    return {
        item,
        plan,
        merges,
        pulls,
        duplicates,
        leftovers: inOrder(item, open.filter(isLeftover)),
        finished: dropped || (done && !reopened && !isUntold && !stranded),
        reopened,
        reverted,
        known: snapshot.source !== 'git' ||
            done ||
            reverted ||
            hasCommit(item) ||
            (!hasNumber(item) && answers.some(({ found }) => found)),
        because: isUntold
            ? 'may have been merged or reopened (this could not be read)'
            : reopened
                ? `${pulls.some(isEarlier) ? 'has another part open as' : 'was reopened by'} ${pullName(first)}`
                : first && !reverted
                    ? `is open as ${pullName(first)}`
                    : stranded && !reverted
                        ? `is open as ${pullName(stranded)}, which still goes into "${stranded.base}"`
                        : taken && merges.length === 0
                            ? `is claimed by ${taken.by} since ${taken.at}, and not started`
                            : candidate.because,
        ...(taken ? { taken } : {}),
        ...(unprovable === undefined ? {} : { unprovable }),
        ...(isMaybe && !dropped ? { maybeFinished: true } : {}),
        ...(isOpenUnread ? { openUnread: true } : {}),
        ...(candidate.crash ? { crash: candidate.crash } : {}),
    };
}
/** The earliest, and each that stands on all of them before it or that they stand on: one item may be cut into layers. */
function apart(ordered, stacks) {
    const pulls = [];
    for (const pull of ordered)
        if (pulls.every((each) => areStacked(pull, each, stacks)))
            pulls.push(pull);
    return { pulls, duplicates: ordered.filter((pull) => !pulls.includes(pull)) };
}
/** Whether one of the two stands on the other, directly or through others. */
function areStacked(one, other, stacks) {
    return stacks.below(one).includes(other) || stacks.below(other).includes(one);
}
/**
 * Was it in a stack of which a lower part has merged? GitHub then gives the lowest one that is left the base of the stack,
 * and rebases them all, so only its former base tells.
 */
function hasStoodOnMerged(pull, stacks, { merged }, facts) {
    const former = facts.formerBases({ pull: (0,order/* numberOf */.r)(stacks.below(pull).at(-1) ?? pull) });
    return former !== facts_facts/* PENDING */.eG && merged.some(({ branch, sameRepository }) => sameRepository && former.includes(branch));
}
/** Does it still go into the branch of one that merged, or stand on one that does? */
function isOnMerged(pull, stacks, { merged }) {
    const end = stacks.deadEnd(pull);
    return merged.some(({ branch, sameRepository }) => sameRepository && branch === end);
}
/** The plan names the commit of the merge. */
function hasCommit({ merged }) {
    return merged !== undefined && 'commit' in merged;
}
function hasNumber({ merged }) {
    return merged !== undefined && 'pull' in merged;
}
/** Earliest first. In Git, which has no numbers, in the order of the claims, and within a glob by name. */
function inOrder({ branches }, pulls) {
    const claim = ({ branch }) => branches.findIndex((each) => (0,branch_names/* claimMatches */.ob)(each, branch));
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || claim(a) - claim(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** Pull requests in the order in which they were opened; branches by name. */
function byNumber(pulls) {
    return [...pulls].sort((a, b) => (0,order/* numberOf */.r)(a) - (0,order/* numberOf */.r)(b) || (0,order/* compare */.U)(a.branch, b.branch));
}
/** In Git the branch is the name. */
function withBranch(pull) {
    return pull.number === undefined ? pullName(pull) : `${pullName(pull)} ("${pull.branch}")`;
}
function pullName({ number, branch }) {
    if (number !== undefined)
        return `#${number}`;
    return (0,branch_names/* isDetached */.$w)(branch) ? `the ${branch}` : `"${branch}"`;
}


/***/ }),

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ askForContracts),
/* harmony export */   St: () => (/* binding */ severityOfContracts),
/* harmony export */   bR: () => (/* binding */ contractsOf)
/* harmony export */ });
/* harmony import */ var _contracts_contract_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4987);
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);
/* harmony import */ var _facts_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2650);
/** What the pull request of an item declares of what the item promises to others. */




/** Reading files costs requests, so without a contract, or with the rule off, nothing is asked. */
function contractsOf(subject, { snapshot, facts, stacks }) {
    const { pull, plan, item, progress } = subject;
    // What stands on it may belong to the item too, and has all that it has.
    const isLast = progress.pulls.includes(pull) && !progress.pulls.some((each) => stacks.below(each).includes(pull));
    if (!isLast || !isRead(pull, item, plan, snapshot))
        return [];
    const statesAt = (revision) => (0,_contracts_contract_states_js__WEBPACK_IMPORTED_MODULE_0__/* .contractStates */ .L)(item, (path) => facts.content({ revision, path }));
    const states = statesAt(pull.revision);
    if (states === _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG;
    // Another part of the item may have merged since the branch began, so that only the base has what that part provides.
    const onBase = hasMergedPart(item, snapshot) ? statesAt(snapshot.base.commit) : [];
    if (onBase === _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG;
    const known = states.map((each, index) => otherwise(each, onBase[index]));
    if (!known.some(isBroken))
        return known;
    // The item keeps its promise once all its parts have merged.
    const beside = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .allKnown */ .HC)(progress.duplicates.slice(0, MOST_BESIDE).map(({ revision }) => statesAt(revision)));
    if (beside === _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .PENDING */ .eG;
    return known.map((each, index) => {
        const best = beside.reduce((own, list) => otherwise(own, list[index]), each);
        if (best === each)
            return each;
        // Its line is one of another branch.
        const { line: _, ...withoutLine } = best;
        return withoutLine;
    });
}
/** The most other open parts of an item that are read. */
const MOST_BESIDE = 10;
/** What could not be read may be what was promised. */
function otherwise(own, other) {
    if (own.state === 'found' || !other)
        return own;
    return other.state === 'found' || (isBroken(own) && other.file === 'unread') ? other : own;
}
function isBroken({ state }) {
    return state === 'missing' || state === 'near';
}
function hasMergedPart(item, { merged }) {
    return merged.some((each) => each.sameRepository && (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .claims */ .OM)(item, each.branch));
}
/** Asks for the files together with the claims, so that they take no round of their own. */
function askForContracts({ open }, snapshot, facts) {
    for (const pull of snapshot.pulls.filter((each) => each.sameRepository && (0,_facts_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isTested */ .eW)(each, snapshot))) {
        const claiming = open.flatMap((plan) => plan.items.filter((item) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_3__/* .claims */ .OM)(item, pull.branch) && isRead(pull, item, plan, snapshot)));
        for (const path of claiming.flatMap(_contracts_contract_states_js__WEBPACK_IMPORTED_MODULE_0__/* .contractPaths */ .P))
            facts.content({ revision: pull.revision, path });
    }
}
function severityOfContracts({ rules }) {
    return rules['contract-missing'] ?? 'warn';
}
/** On GitHub, a warning is shown only to the pull request under test. */
function isRead(pull, item, plan, snapshot) {
    const severity = severityOfContracts(plan);
    const hasBegun = pull.changes.complete && pull.changes.list.length > 0;
    if (severity === 'off' || item.dropped !== undefined || !hasBegun)
        return false;
    return severity === 'error' || snapshot.source === 'git' || (0,_facts_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .isTested */ .eW)(pull, snapshot);
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withStackedBranches),
/* harmony export */   O: () => (/* binding */ shareCommits)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5679);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2650);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _plan_waves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9093);
/* harmony import */ var _allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9801);
/* harmony import */ var _leeway_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6446);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(486);
/**
 * On the command line there are no pull requests that say which branch is stacked on which. Two open branches may share
 * commits that the base lacks. These commits are charged to one of the two items, if the plans say to which, and the other
 * branch is judged as stacked on that one. If the plans do not say it, they are charged to a branch that keeps a change which the
 * other one has taken back. Merged in any order, that change would be gone for both.
 */








/** The same snapshot, in which each branch that is built on an item's branch has that one as its base and only its own changes. */
function withStackedBranches(bases, planState) {
    const { snapshot, facts } = planState;
    if (snapshot.source !== 'git')
        return snapshot;
    const branches = snapshot.pulls.flatMap((pull) => branchOf(pull, planState));
    if (branches.length < 2)
        return snapshot;
    const shared = facts.shared({ heads: branches.map(({ pull }) => pull.head).join(' ') });
    if (shared === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    const charges = chargesOf(branches, shared, planState);
    if (charges.size === 0)
        return snapshot;
    const onBranches = snapshot.pulls.map((pull) => {
        const charge = charges.get(pull);
        return charge ? onBelow(charge, facts) : pull;
    });
    const pulls = (0,_facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .allKnown */ .HC)(onBranches);
    if (pulls === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    // A chain that ends elsewhere, or in a loop, would leave its branches without a verdict.
    const { isJudged } = (0,_stacks_js__WEBPACK_IMPORTED_MODULE_4__/* .stacksOf */ .JA)(bases, { ...snapshot, pulls }, facts);
    return { ...snapshot, pulls: pulls.map((pull, at) => (isJudged(pull) ? pull : (snapshot.pulls[at] ?? pull))) };
}
function branchOf(pull, { roleOf }) {
    const role = roleOf(pull);
    if (!pull.changes.complete || role.kind === 'clash' || (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isDetached */ .$w)(pull.branch))
        return [];
    return [{ pull, changes: pull.changes.list, ...('progress' in role ? { progress: role.progress } : {}) }];
}
function chargesOf(branches, shared, planState) {
    const dependencies = (0,_plan_waves_js__WEBPACK_IMPORTED_MODULE_5__/* .dependenciesOf */ .h)(planState.plans);
    const charges = new Map();
    for (const { one, other, last } of pairsOf(branches, shared)) {
        const own = ownPart(one, other, last, charges);
        const below = chargedTo(one, other, own, last, dependencies) ?? keeperOf(one, other, own, planState);
        if (!below)
            continue;
        const above = below === one ? other : one;
        // If two branches share the same last commit with it, it was begun from the one whose head is that commit.
        const isBetter = charges.get(above.pull)?.shared !== last || below.pull.head === last.commit;
        if (isBetter)
            charges.set(above.pull, { above, below, shared: last });
    }
    return charges;
}
/** Each pair with the last commit that it shares, those with the oldest such commit first. */
function pairsOf(branches, shared) {
    const pairs = [];
    const met = new Map();
    for (const last of shared.toReversed()) {
        const heads = new Set(last.heads);
        const holders = branches.filter(({ pull }) => heads.has(pull.head));
        for (const one of holders) {
            // A pair of a branch with itself is charged to nobody.
            const partners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(met, one, () => new Set());
            for (const other of holders) {
                if (partners.has(other))
                    continue;
                partners.add(other);
                (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(met, other, () => new Set()).add(one);
                pairs.push({ one, other, last });
            }
        }
    }
    return pairs.toReversed();
}
/** What shared commits change that are not charged to a third item already. */
function ownPart(one, other, last, charges) {
    const earlier = [one, other].map(({ pull }) => charges.get(pull)?.shared);
    for (const { commit, changes } of last.since) {
        const before = earlier.find((shared) => shared?.commit === commit);
        if (before)
            return changesAfter(before, last.changes, changes);
    }
    return last.changes;
}
function chargedTo(one, other, changes, { commit }, dependencies) {
    const [mine, theirs] = [one.progress, other.progress];
    if (!mine || !theirs) {
        const [unlisted, listed] = mine ? [other, one] : [one, other];
        return isOn(unlisted.pull, listed, changes, commit) ? listed : undefined;
    }
    if ((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(mine.item) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(theirs.item)) {
        const [end, ...others] = [one, other].filter(({ pull }) => pull.head === commit);
        return others.length === 0 ? end : undefined;
    }
    const dependsOn = (a, b) => dependencies(a).has((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(b));
    if (dependsOn(mine.item, theirs.item))
        return other;
    if (dependsOn(theirs.item, mine.item))
        return one;
    const [isMine, isTheirs] = [mayMake(mine, changes), mayMake(theirs, changes)];
    return isMine === isTheirs ? undefined : isMine ? one : other;
}
/** The one that still has a change of the shared commits that the other one has taken back, if its item may make all that it has. */
function keeperOf(one, other, shared, planState) {
    if (one.progress && other.progress && (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(one.progress.item) === (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .keyOf */ .TN)(other.progress.item))
        return undefined;
    if (keepsAll(one, shared) && keepsAll(other, shared))
        return undefined;
    // In any order in which the branches are read, it is the same one.
    const [first, second] = one.pull.branch < other.pull.branch ? [one, other] : [other, one];
    const isKeeper = (branch, rest) => {
        const kept = shared.filter(({ path }) => pathsOf(branch).has(path));
        return kept.some(({ path }) => !pathsOf(rest).has(path)) && mayKeep(branch, kept, planState);
    };
    if (isKeeper(first, second))
        return first;
    return isKeeper(second, first) ? second : undefined;
}
function mayKeep({ pull, progress }, kept, planState) {
    if (!progress)
        return false;
    const { covers } = (0,_leeway_js__WEBPACK_IMPORTED_MODULE_3__/* .leewayOf */ .P)(planState.itemPull(pull, progress), planState);
    return kept.every((change) => mayMake(progress, [change]) || covers(change.path));
}
const keeping = new WeakMap();
/** Almost always, and asked about each pair of branches. */
function keepsAll(branch, shared) {
    const known = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(keeping, shared, () => new Map());
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(known, branch, () => shared.every(({ path }) => pathsOf(branch).has(path)));
}
const paths = new WeakMap();
function pathsOf({ changes }) {
    return (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(paths, changes, () => new Set(changes.map(({ path }) => path)));
}
/** Is the unlisted branch built on the item's, and not the other way round? Otherwise it contains only shared commits. */
function isOn({ head, uncommitted = 0 }, { pull, progress }, changes, commit) {
    if (!progress)
        return false;
    const isItsEnd = pull.head === commit;
    if (head === commit)
        return isItsEnd && uncommitted > 0;
    return isItsEnd || mayMake(progress, changes);
}
function mayMake({ item, plan, merges }, changes) {
    return changes.every(({ path, kind }) => (0,_allowed_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedKinds */ .i7)(item, plan, path, merges).includes(kind));
}
function onBelow({ above: { pull, changes }, below, shared }, facts) {
    const since = facts.stacked({ revision: pull.revision, upon: shared.commit });
    if (since === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
        return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
    if (since === null)
        return pull;
    const list = changesAfter(shared, changes, since);
    return { ...pull, base: below.pull.branch, changes: { complete: true, list } };
}
/**
 * For paths that the shared commits do not change, the changes against the base are right, even if the base was merged since.
 * For the others, the changes against the shared commit are right, because the branch may revert what that commit did.
 */
function changesAfter({ changes }, whole, since) {
    const before = new Set(changes.map(({ path }) => path));
    return [...whole.filter(({ path }) => !before.has(path)), ...since.filter(({ path }) => before.has(path))];
}
/** For each head that was asked about, the heads that share commits with it, and those that do not. */
const sharing = new WeakMap();
/** Whether two open branches share commits that the base lacks. Git only. Undefined if that was not asked of both. */
function shareCommits(one, other, { answers }) {
    for (const answered of answers.shared ?? []) {
        const partners = (0,_maps_js__WEBPACK_IMPORTED_MODULE_6__/* .remembered */ .HK)(sharing, answered, () => partnersIn(answered));
        const own = partners.get(one.head);
        if (own && partners.has(other.head))
            return one.head === other.head || own.has(other.head);
    }
    return undefined;
}
function partnersIn({ heads, answer }) {
    const partners = new Map(heads.split(' ').map((head) => [head, new Set()]));
    for (const { heads: holders } of answer)
        for (const one of holders)
            for (const other of holders)
                partners.get(one)?.add(other);
    return partners;
}


/***/ }),

/***/ 486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ NO_PLANS),
/* harmony export */   JA: () => (/* binding */ stacksOf),
/* harmony export */   gh: () => (/* binding */ countElsewhere),
/* harmony export */   lG: () => (/* binding */ unreadPull),
/* harmony export */   uo: () => (/* binding */ askForUppers)
/* harmony export */ });
/* harmony import */ var _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3220);
/* harmony import */ var _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7862);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
/* harmony import */ var _plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2650);
/**
 * Finds out which open pull request is stacked on which: one whose base is the head branch of another one of this repository
 * is stacked on it. The chain of base branches is followed down. If it ends at the guarded base, GitHub requires our status
 * on every pull request in it. GitHub's own stack fields are not read: they appear seconds late, and old servers lack them.
 */





/** A longer chain ends nowhere: each link may take one more round of reading. */
const MOST_LINKS = 30;
const NO_PLANS = { open: [], inert: [] };
function stacksOf(plans, snapshot, facts) {
    const guarded = snapshot.base.branch;
    const bases = basesOf(plans, snapshot);
    const linkFrom = linksIn(snapshot, facts);
    const chains = new Map();
    const chainOf = (pull) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(chains, pull, () => pull.sameRepository ? follow(pull, guarded, bases, linkFrom) : endAt(pull.base, guarded, []));
    return {
        isJudged: (pull) => chainOf(pull).end === 'base',
        below: (pull) => chainOf(pull).below,
        deadEnd(pull) {
            const { end, at } = chainOf(pull);
            return end === 'lost' ? at : undefined;
        },
    };
}
/** A plan that is open names the guarded base or none, so only the others name more. */
function basesOf({ inert }, { base, repository }) {
    return new Set([base.branch, repository.defaultBranch, ...inert.map((plan) => plan.base)]);
}
/** While a link is unread, the chain counts as leading to the base, so that everything needed in that case is asked at once. */
function follow(pull, guarded, bases, linkFrom) {
    const below = [];
    let at = pull.base;
    while (!bases.has(at)) {
        const link = linkFrom(at);
        if (link === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return { end: 'base', at, below };
        // A loop has no end either.
        if (link === undefined || below.length === MOST_LINKS)
            return { end: 'lost', at, below: [] };
        below.push(link);
        at = link.base;
    }
    return endAt(at, guarded, below);
}
function endAt(at, guarded, below) {
    return at === guarded ? { end: 'base', at, below } : { end: undefined, at, below: [] };
}
const NO_OVERVIEW = { open: [], closed: [], lately: [] };
function overviewIn({ answers }) {
    return answers.overview?.[0]?.answer ?? NO_OVERVIEW;
}
/** If several have one head branch, the one into the guarded base is the link, else the one with the lowest number. */
function linksIn(snapshot, facts) {
    const { base, pulls, answers } = snapshot;
    const own = pulls.filter(({ sameRepository }) => sameRepository).toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(a) - (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .r)(b));
    const listed = overviewIn(snapshot).open.filter(({ sameRepository }) => sameRepository);
    const claims = (answers.claim ?? []).filter(({ answer }) => !answer.openUnread).map(({ branch }) => branch);
    const links = new Map();
    const find = (branch) => {
        const from = own.filter((each) => each.branch === branch);
        const straight = from.find((each) => each.base === base.branch);
        if (straight)
            return straight;
        const known = listed.find((each) => each.branch === branch);
        if (known) {
            const read = facts.optionalPull({ pull: known.number });
            return read === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG ? _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG : unreadPull(known, base.branch);
        }
        const isRead = claims.some((claim) => (0,_plan_branch_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimMatches */ .ob)(claim, branch)) || facts.openFrom({ branch });
        if (isRead === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG)
            return _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG;
        return isRead === _facts_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .UNREAD */ .yn ? undefined : from[0];
    };
    return (branch) => (0,_maps_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .HK)(links, branch, () => ({ to: find(branch) })).to;
}
/** A pull request that is listed as open but that the budget left unread. Those stacked on it wait for the next run. */
function unreadPull({ number, branch, head, sameRepository }, base) {
    const changes = { complete: false, reason: 'the request budget left it to the next run', isUnread: true };
    return { number, branch, base, sameRepository, head, revision: head, changes };
}
/** How many may be stacked on others. Asked along with the claims, and only if there is a plan or a list of pull requests. */
function countElsewhere(plans, { source, answers }, facts) {
    return source === 'git' || (plans.open.length === 0 && !answers.overview) ? 0 : facts.elsewhere({});
}
/**
 * Asks for the pull requests that are stacked on the known ones, one level in each round. Most repositories have no open
 * pull request into another branch, or only those of items, which are known by their branches. Then nothing is asked.
 */
function askForUppers(stacks, plans, snapshot, facts) {
    const { base, pulls } = snapshot;
    const overview = overviewIn(snapshot);
    const elsewhere = countElsewhere(plans, snapshot, facts);
    const known = pulls.filter((pull) => pull.base !== base.branch).length;
    if (elsewhere === _facts_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .PENDING */ .eG || elsewhere <= known)
        return;
    const bases = basesOf(plans, snapshot);
    const own = [...pulls.filter(stacks.isJudged), ...overview.open].filter(({ sameRepository }) => sameRepository);
    // What stood on one that closed has left its stack.
    const closed = overview.closed.flatMap((each) => each.branch ?? []);
    const branches = new Set([...own.map(({ branch }) => branch), ...closed]);
    for (const branch of branches)
        if (branch !== '' && !bases.has(branch))
            facts.openInto({ branch });
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ mergingText),
/* harmony export */   dy: () => (/* binding */ CHECKING),
/* harmony export */   e4: () => (/* binding */ readingText),
/* harmony export */   ee: () => (/* binding */ READING_PLANS)
/* harmony export */ });
/* unused harmony exports verifyingText, searchingText */
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8602);

const READING_PLANS = 'Reading the plans …';
const CHECKING = 'Checking …';
function readingText(questions) {
    const claims = questions.filter(({ kind }) => kind === 'claim').length;
    return claims > 0
        ? `Reading the branches of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(claims, 'claim')} …`
        : `Reading ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions.length, 'more fact')} …`;
}
/** @param all how many merges there are, if that is known */
function mergingText(merge, all) {
    return all === undefined ? `Searching for the best order: merge ${merge} …` : `Merging branch ${merge} of ${all} …`;
}
function verifyingText(command, all) {
    return `Verifying the combined tree: command ${command} of ${all} …`;
}
function searchingText(run) {
    return `Searching for the branches that fail together: run ${run} …`;
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

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fetchBranch),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Parts of commands to copy into a POSIX shell. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** With a full refspec, because a single-branch clone fetches nothing else otherwise. */
function fetchBranch(branch) {
    return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ treeId),
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/**
 * Computes ids as Git does, to verify objects that claim to have an id.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */

const FOLDER = '40000';
/** @param digits the length of ids in this repository: 40 (SHA-1) or 64 (SHA-256) */
function blobId(content, digits) {
    return objectId('blob', content, digits);
}
function treeId(entries, digits) {
    const parts = entries
        .map(({ name, mode, oid }) => ({ name, mode: mode.replace(/^0+/, ''), oid }))
        .map((entry) => ({ ...entry, order: entry.mode === FOLDER ? `${entry.name}/` : entry.name }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ mode, name, oid }) => Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]));
    return objectId('tree', Buffer.concat(parts), digits);
}
function objectId(type, content, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digits === 64 ? 'sha256' : 'sha1')
        .update(`${type} ${content.length}\0`)
        .update(content)
        .digest('hex');
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/**
 * Reads what started the run. Only names are taken from the payload, and what the report says of a stack. Everything that a
 * verdict depends on is read from the server.
 */



const PULL_EVENTS = ['pull_request', 'pull_request_target'];
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive();
/** A preview of GitHub, whose names may change. Anything else there is ignored. */
const stackShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ position: count, size: count, base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(255) }) })
    .refine(({ position, size }) => position <= size)
    .optional()
    .catch(undefined);
const pullPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: count, stack: stackShape }) });
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^refs\/heads\/./);
const groupPayload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: commit, base_sha: commit, base_ref: branch, head_ref: branch }),
});
/**
 * @param serves the events that the command supports
 * @throws Failure `event`
 */
function readEvent(env, serves) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const list = serves.map((each) => `"${each}"`).join(', ');
    if (name === '') {
        throw eventFailure('GITHUB_EVENT_NAME is not set.', 'Run this as an action, or use the command line.');
    }
    if (!serves.includes(name))
        throw eventFailure(`The event "${name}" is not supported.`, `Run the job on one of these events: ${list}.`);
    if (PULL_EVENTS.includes(name)) {
        const { number, stack } = payloadOf(env, pullPayload, 'pull request').pull_request;
        return { name, pull: number, ...(stack && { stack: { ...stack, base: stack.base.ref } }) };
    }
    if (name !== 'merge_group')
        return { name };
    const { head_sha, base_sha, base_ref, head_ref } = payloadOf(env, groupPayload, 'merge group').merge_group;
    return { name, group: { head: head_sha, base: base_sha, into: branchOf(base_ref), branch: branchOf(head_ref) } };
}
function branchOf(ref) {
    return ref.slice('refs/heads/'.length);
}
function payloadOf(env, shape, what) {
    const path = env['GITHUB_EVENT_PATH'];
    if (!path)
        throw eventFailure('GITHUB_EVENT_PATH is not set.', 'Run this as an action, or use the command line.');
    const parsed = shape.safeParse(eventFileContent(path));
    if (parsed.success)
        return parsed.data;
    throw eventFailure(`The event file names no ${what}.`, 'Run the job again. If the problem persists, please report it.');
}
function eventFileContent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw eventFailure(`The event file cannot be read: ${reason}.`, 'Run the job again. If the problem persists, please report it.');
    }
}
function eventFailure(message, hint) {
    return new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('event', message, hint);
}


/***/ })

};
