#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2236);
/** The entry of the command line. `main` takes everything from outside as arguments, so that tests can provide it. */


process.exitCode = 3;
if (process.argv[2] === 'guard' && process.argv.includes('--hook'))
    refuseIfBroken();
const OLDEST_NODE = 20;
if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    // An older Node cannot even load the rest.
    const message = `This is Node.js ${process.versions.node}, which is too old.`;
    fail({ code: 'node-too-old', message, hint: `Install Node.js ${OLDEST_NODE} or newer.`, exitCode: 2 });
}
else {
    const args = process.argv.slice(2);
    const outside = {
        directory: workingDirectory(),
        env: process.env,
        stdout: process.stdout,
        stderr: process.stderr,
        stdin: () => process.stdin,
    };
    if (args[0] === 'guard' && args.includes('--hook')) {
        const { hookEntry } = await Promise.all(/* import() */[__nccwpck_require__.e(5767), __nccwpck_require__.e(685), __nccwpck_require__.e(8800), __nccwpck_require__.e(9041)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9041));
        // A child process that still runs must not delay the answer.
        process.exit(await hookEntry(args.slice(1), outside));
    }
    try {
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(5767), __nccwpck_require__.e(8179), __nccwpck_require__.e(8800), __nccwpck_require__.e(3958)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3958));
        process.exitCode = await main(args, outside);
    }
    catch (error) {
        // A file of the program cannot be read, or the output cannot be written.
        fail((0,_core_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error));
    }
}
function fail({ code, message, hint, exitCode, stack = '' }) {
    if (process.argv.includes('--json')) {
        const errors = [{ code, message, hint }];
        console.log(JSON.stringify({ version: 1, command: process.argv[2] ?? '', ok: false, errors }, undefined, 2));
    }
    console.error(`error: ${message}\n  ${hint}${stack && `\n${stack}`}`);
    process.exitCode = exitCode;
}
function workingDirectory() {
    try {
        return process.cwd();
    }
    catch {
        return undefined;
    }
}
/** Whatever goes wrong before a tool call refuses it: agents let it go on after any other exit code, or without any text. */
function refuseIfBroken() {
    process.exitCode = 2;
    process.on('uncaughtException', (error) => {
        const way = 'If its files are damaged, ask a person to write them again: parallel-work init --hooks --vendor';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, `The guard has failed, so the call is refused: ${error.message}\n${way}\n`);
        process.exit(2);
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/**
 * A failure that its reader can fix: wrong input, a missing permission, a server that does not answer. Any other error is a
 * bug. Commands do not catch either; only the two entries do.
 */
class Failure extends Error {
    code;
    hint;
    status;
    name = 'Failure';
    /**
     * @param code a stable word for programs: `usage`, `permission`, `unreachable`, `budget`, …
     * @param message what went wrong, and where
     * @param hint what to do next
     * @param status of the answer, where a server refused something
     */
    constructor(code, message, hint, status) {
        super(message);
        this.code = code;
        this.hint = hint;
        this.status = status;
    }
}


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8165);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4573);
/**
 * Three kinds of failure, reported in the same way: a broken plan has its own problems, a user error says what to do,
 * and a bug says where to report it.
 */


const REPAIR = 'Install it again, and run the command again.';
function describeFailure(error) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return { code: error.code, message: error.message, hint: error.hint, exitCode: 2 };
    const refused = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .systemError */ .Oj)(error);
    if (refused)
        return { code: 'file-system', message: refused.message, hint: refused.hint, exitCode: 2 };
    const message = error instanceof Error ? error.message : String(error);
    if ((0,_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'ERR_MODULE_NOT_FOUND')
        return {
            code: 'installation',
            message: `A file of this program is missing. ${message}.`,
            hint: REPAIR,
            exitCode: 2,
        };
    return {
        code: 'bug',
        message: `This is a bug in parallel-work: ${message}`,
        hint: 'Please report it with the lines below.',
        exitCode: 3,
        ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
    };
}


/***/ }),

/***/ 4573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   NR: () => (/* binding */ refusedFailure),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Oj: () => (/* binding */ systemError)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8165);
/** What the operating system refused, in words for the user, who can fix it. */

const REASONS = [
    { code: 'EACCES', words: 'Permission denied', hint: 'Check who may read and write there.' },
    { code: 'EACCES', words: 'insufficient permission', hint: 'Check who may read and write there.' },
    { code: 'EPERM', words: 'Operation not permitted', hint: 'Check who may read and write there.' },
    { code: 'EROFS', words: 'Read-only file system', hint: 'Run this where the files can be written.' },
    { code: 'ENOSPC', words: 'No space left on device', hint: 'Free some disk space.' },
    { code: 'EDQUOT', words: 'Disk quota exceeded', hint: 'Free some disk space.' },
    { code: 'EMFILE', words: 'Too many open files', hint: 'Raise the limit of open files with "ulimit -n 4096".' },
    { code: 'ENFILE', words: 'Too many open files in system', hint: 'Close other programs.' },
    { code: 'EIO', words: 'Input/output error', hint: 'Check the disk.' },
    { code: 'ENOENT', words: 'No such file or directory', hint: 'Check that the place still exists.' },
    { code: 'ENOTDIR', words: 'Not a directory', hint: 'Check that the place still exists.' },
    { code: 'ELOOP', words: 'Too many levels of symbolic links', hint: 'Check where the links there lead.' },
    { code: 'ENAMETOOLONG', words: 'File name too long', hint: 'Use a shorter path.' },
    { code: 'EBUSY', words: 'Device or resource busy', hint: 'Close the program that uses it.' },
    { code: 'ENOMEM', words: 'Cannot allocate memory', hint: 'Free some memory.' },
];
/** What a line that Git printed says about the system. A missing file is no such reason: Git has many of its own. */
function reasonOf(line) {
    return REASONS.find(({ code, words }) => code !== 'ENOENT' && line.includes(words));
}
/** The code of an error of Node, such as `EACCES`. */
function codeOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}
/** What an error of Node says about the system. Undefined for any other error. */
function systemError(error) {
    const known = codeOf(error);
    if (typeof error !== 'object' || error === null || !('syscall' in error) || known === undefined)
        return undefined;
    const reason = REASONS.find(({ code }) => code === known);
    const where = 'path' in error && error.path !== undefined ? ` on "${String(error.path)}"` : '';
    const why = reason ? `${reason.words} (${known})` : known;
    return {
        message: `The system refused "${String(error.syscall)}"${where}: ${why}.`,
        hint: reason?.hint ?? 'Check the place, and try again.',
        why,
    };
}
/**
 * The failure of something that the system refused. Any other error is returned as it is.
 *
 * @param what a sentence that says what could not be done
 * @param more what to do after that or instead, as a sentence
 */
function refusedFailure(error, code, what, more) {
    const refused = systemError(error);
    if (!refused)
        return error;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, `${what} ${refused.message}`, more === undefined ? refused.hint : `${refused.hint} ${more}`);
}
/** Why the system refused something, as a part of a sentence. Throws any other error. */
function refusalOf(error) {
    const refused = systemError(error);
    if (!refused)
        throw error;
    return `the system refuses it: ${refused.why}`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
