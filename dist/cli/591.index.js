export const id = 591;
export const ids = [591];
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
    return _terms_js__WEBPACK_IMPORTED_MODULE_3__/* .CHANGE_KINDS */ .t.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
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
function firstMatch(globs, path) {
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
        // The stack takes the last one first, so this gives the order of the file.
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
    const name = (0,plan_source/* quotedText */.w0)(source);
    const to = from + Math.max(1, source.length);
    const refuse = (code, message, hint) => ({ code, message, hint, from, to });
    const refuseUnquoted = (code, message, hint) => (0,plan_quoting/* quotingFault */.Cy)(text, from) ?? refuse(code, message, hint);
    switch (token.type) {
        case 'directive':
            return refuse('yaml-directive', `The directive ${name} is not allowed.`, 'Remove the line.');
        case 'document': {
            if (documents < 2)
                return undefined;
            const hint = 'Write one plan per file: remove everything from this line on, and a "..." line before it.';
            return refuse('yaml-documents', 'A second document begins here.', hint);
        }
        case 'anchor':
            return refuseUnquoted('yaml-anchor', `The anchor ${name} is not allowed.`, 'Write the value out in each place.');
        case 'alias': {
            const hint = `Write the value out. If it is a glob, put the glob in quotes: ${name}.`;
            return refuseUnquoted('yaml-alias', `The alias ${name} is not allowed.`, hint);
        }
        case 'tag': {
            const hint = `Remove it. If it is text, put it in quotes: ${name}.`;
            return refuseUnquoted('yaml-tag', `The tag ${name} is not allowed.`, hint);
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

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CHANGE_KINDS)
/* harmony export */ });
/** Terms that every room of the core uses. */
const CHANGE_KINDS = ['create', 'modify', 'delete'];


/***/ })

};
