// Loaded before the bundle (`node --require`): a machine on which no program and no thread can be started.
const { syncBuiltinESMExports } = require('node:module');
const programs = require('node:child_process');
const threads = require('node:worker_threads');

const refuse = (name) =>
  function refused() {
    process.stdout.write(`this machine was asked for ${name}\n`);
    throw new Error(`"${name}" is refused here`);
  };

for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']) {
  programs[name] = refuse(name);
}
threads.Worker = refuse('Worker');
syncBuiltinESMExports();
process.stdout.write('this machine starts no program\n');
