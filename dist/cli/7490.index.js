export const id = 7490;
export const ids = [7490];
export const modules = {

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
var maps = __webpack_require__(8060);
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

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   oc: () => (/* binding */ snapshotShape)
/* harmony export */ });
/* unused harmony export numberUnderTest */
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


/***/ })

};
