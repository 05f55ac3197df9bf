export const id = 3003;
export const ids = [3003];
export const modules = {

/***/ 3003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredAmong: () => (/* binding */ ignoredAmong),
/* harmony export */   trackedAmong: () => (/* binding */ trackedAmong)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3137);
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/** Which of these paths Git ignores, and which it tracks. */


/** A file that Git tracks is never ignored. */
async function ignoredAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    // With "./", no path is taken for a pattern.
    const input = Buffer.from(paths.map((path) => `./${(0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .rawPath */ .av)(path)}\0`).join(''), 'latin1');
    const options = { input, withWildcards: true };
    const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitAnswer */ .Hr)(root, ['check-ignore', '-z', '--stdin'], [0, 1], options);
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(stdout).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path.slice('./'.length)));
}
async function trackedAmong(root, paths) {
    if (paths.length === 0)
        return new Set();
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(root, ['ls-files', '-z', '--', ...paths]);
    return new Set((0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nulSeparated */ .$Y)(output).map((raw) => (0,_path_name_js__WEBPACK_IMPORTED_MODULE_1__/* .pathNameOf */ .Q1)(raw).path));
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $Y: () => (/* binding */ nulSeparated),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   Q1: () => (/* binding */ pathNameOf),
/* harmony export */   av: () => (/* binding */ rawPath),
/* harmony export */   bg: () => (/* binding */ byBytes)
/* harmony export */ });
/**
 * Paths are bytes in Git. In this room they are strings with one character for each byte (latin1), so that no byte is
 * lost and a path can be a key of a map. They become names when they leave the room.
 */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name of a path in the rest of the program. Bytes that are not UTF-8 are written as `\xNN`. In such a path, a
 * backslash is written as `\x5C`, so that, together with `encoding`, no two paths have the same name. Valid paths are
 * unchanged.
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
/** The path below a folder, for the file system. */
function bytesOf(folder, path) {
    return Buffer.concat([Buffer.from(`${folder}/`, 'utf8'), Buffer.from(path, 'latin1')]);
}
/** In the form that Git reads in a list of paths: C style, with octal escapes for all but harmless characters. */
function quotedPath(raw) {
    return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
/** Byte order, as in Git. */
function byBytes(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Splits the output of a command with `-z` at its NUL characters. */
function nulSeparated(output) {
    const parts = output.toString('latin1').split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
function escapeInvalid(bytes) {
    let escaped = '';
    for (let at = 0; at < bytes.length;) {
        const length = validLength(bytes, at);
        const part = bytes.subarray(at, at + Math.max(length, 1));
        escaped += length > 0 && part[0] !== 0x5c ? utf8.decode(part) : escapeByte(bytes[at] ?? 0);
        at += part.length;
    }
    return escaped;
}
/** The number of bytes of the UTF-8 character that begins here, or 0 if none does. */
function validLength(bytes, at) {
    for (const length of [1, 2, 3, 4]) {
        try {
            if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length)
                return length;
        }
        catch {
            // Longer than allowed, or not a character.
        }
    }
    return 0;
}
function escapeByte(byte) {
    return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ })

};
