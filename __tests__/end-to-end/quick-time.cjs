// Loaded before the bundle (`node --require`): its clock and its waiting run QUICK_WAIT times as fast, its time outs for one
// request QUICK_TIMEOUT times. Only a test sets these; the program knows nothing of them.
const { performance } = require('node:perf_hooks');
const { syncBuiltinESMExports } = require('node:module');
const promises = require('node:timers/promises');

const factor = Number(process.env.QUICK_WAIT);
const now = performance.now.bind(performance);
const sleep = promises.setTimeout;
const timeout = AbortSignal.timeout.bind(AbortSignal);

performance.now = () => now() * factor;
promises.setTimeout = (milliseconds, ...rest) => sleep(milliseconds / factor, ...rest);
AbortSignal.timeout = (milliseconds) => timeout(Math.ceil(milliseconds / Number(process.env.QUICK_TIMEOUT)));
syncBuiltinESMExports();
