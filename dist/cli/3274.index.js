export const id = 3274;
export const ids = [3274];
export const modules = {

/***/ 3274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ asLines),
/* harmony export */   RD: () => (/* binding */ claimEdit),
/* harmony export */   T4: () => (/* binding */ readLayout),
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
/* harmony import */ var _globs_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4982);
/* harmony import */ var _maps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8060);
/* harmony import */ var _terms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3728);
/* harmony import */ var _glob_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4754);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5679);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8490);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7735);
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

/***/ 6067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ refusedTokens),
/* harmony export */   cj: () => (/* binding */ MOST_SYNTAX_FAULTS),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   ol: () => (/* binding */ MOST_DEPTH)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1304);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8490);
/** Checks the tokens of a file before the parser uses them: how deep they are nested, and what is always refused. */



const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);
/** The lexer keeps the nesting on its own stack, so the depth is known before any function recurses. */
function tokensOf(text) {
    const tokens = [];
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
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
    const name = () => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedText */ .w0)(source);
    const to = from + Math.max(1, source.length);
    const refuse = (code, message, hint) => ({ code, message, hint, from, to });
    const refuseUnquoted = (code, message, hint) => (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quotingFault */ .Cy)(text, from) ?? refuse(code, message, hint);
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


/***/ }),

/***/ 7735:
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

// EXTERNAL MODULE: ./lib/core/plan/yaml-tokens.js
var yaml_tokens = __webpack_require__(6067);
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
    const { tokens, tooDeep } = (0,yaml_tokens/* tokensOf */.k8)(text);
    if (tooDeep !== undefined) {
        const message = `The file is nested more than ${yaml_tokens/* MOST_DEPTH */.ol} levels deep.`;
        return {
            whole: false,
            repaired: [],
            faults: [
                { code: 'yaml-depth', message, hint: 'A plan needs fewer than ten levels.', from: tooDeep, to: tooDeep + 1 },
            ],
        };
    }
    const faults = (0,yaml_tokens/* refusedTokens */.Ry)(text, tokens);
    const composer = new dist/* Composer */.Dk(OPTIONS);
    const [document] = [...composer.compose(tokens, true, text.length)];
    const errors = document ? [...document.errors, ...document.warnings] : [];
    const repaired = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
    for (const error of errors) {
        if (TOLD_ELSEWHERE.has(error.code) || faults.length >= yaml_tokens/* MOST_SYNTAX_FAULTS */.cj)
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


/***/ })

};
