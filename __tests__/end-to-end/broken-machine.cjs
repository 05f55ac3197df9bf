// Loaded before the bundle (`node --require`): where it waits to ask again, the machine fails as BROKEN says.
const { syncBuiltinESMExports } = require('node:module');
const promises = require('node:timers/promises');

const failures = {
  'never settles': () => new Promise(() => {}),
  'rejects unhandled': () => {
    Promise.reject(new Error('nobody looks'));
    return new Promise(() => {});
  },
  'throws no error': () => {
    // What a library may throw: the number 7.
    throw 7;
  },
  'runs out of memory': () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, Math.random));
  },
};

promises.setTimeout = () => {
  process.stdout.write(`this machine ${process.env.BROKEN}\n`);
  return failures[process.env.BROKEN]();
};
syncBuiltinESMExports();
