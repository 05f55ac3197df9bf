// Runs Stryker for the parts of stryker.config.js that are named, or for both, and passes it all other arguments.
import { spawnSync } from 'node:child_process';

const PARTS = ['globs', 'judging'];
const given = process.argv.slice(2);
const named = PARTS.includes(given[0]) ? [given[0]] : PARTS;
const others = PARTS.includes(given[0]) ? given.slice(1) : given;
const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';

for (const part of named) {
  const env = { ...process.env, MUTATION_PART: part };
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...others], { env, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
