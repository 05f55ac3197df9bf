/**
 * Compares a rehearsal with `git merge` on any clone: path by path, kind by kind and by the tree.
 *
 *   npx tsc -p tsconfig.bench.json && node .bench/bench/rehearse-clone.js <clone> [<glob of refs> [<base>]]
 *
 * To fetch the heads of pull requests: git fetch origin '+refs/pull/*\/head:refs/pull/*\/head'. The clone stays as it is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PassThrough } from 'node:stream';
import { realMerges } from '../__tests__/rehearsal/real-merges.js';
import { main } from '../src/commands/cli/main.js';

interface Shown {
  readonly base: { readonly commit: string };
  readonly steps: readonly {
    readonly branch: string;
    readonly head: string;
    readonly clean: boolean;
    readonly conflicts: readonly { readonly path: string; readonly kind: string }[];
  }[];
  readonly leftOut: readonly { readonly because: string }[];
  readonly tree: string;
}

const [given = '.', glob = 'refs/pull/*/head', ...base] = process.argv.slice(2);
const clone = resolve(given);

async function rehearsal(): Promise<Shown> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let text = '';
  stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  const named = base[0] === undefined ? [] : ['--base', base[0]];
  const argv = ['rehearse', '--refs', glob, '--json', ...named];
  const code = await main(argv, { directory: clone, env: {}, stdout, stderr });
  if (code > 1) throw new Error(String(stderr.read()));
  return (JSON.parse(text) as { rehearsal: Shown }).rehearsal;
}

const begin = performance.now();
const { base: from, steps, leftOut, tree } = await rehearsal();
const ours = performance.now() - begin;

const place = mkdtempSync(join(tmpdir(), 'rehearse-clone-'));
try {
  const directory = join(place, 'clone');
  execFileSync('git', ['clone', '-q', '--shared', '--no-checkout', clone, directory]);
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'advice.detachedHead=false'];
  const attempt = (...args: string[]) =>
    spawnSync('git', [...identity, ...args], {
      cwd: directory,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, LC_ALL: 'C' },
    }).stdout.replace(/\n$/, '');
  attempt('checkout', '-q', '--detach', from.commit);
  const start = performance.now();
  const heads = steps.map(({ head }) => head);
  const real = realMerges({ git: attempt, attempt }, from.commit, heads);
  const theirs = performance.now() - start;
  let different = 0;
  const kinds = new Map<string, number>();
  for (const [at, { branch, conflicts }] of steps.entries()) {
    for (const { kind } of conflicts) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const shown = conflicts.map(({ path, kind }) => `${path}: ${kind}`).sort();
    const wanted = real.steps[at]?.conflicts ?? shown;
    if (JSON.stringify(shown) === JSON.stringify(wanted)) continue;
    different += 1;
    console.log(`different: ${branch}\n  rehearse:  ${shown.join(', ')}\n  git merge: ${wanted.join(', ')}`);
  }
  const unanswered = real.steps.filter(({ conflicts }) => conflicts === undefined).length;
  if (unanswered > 0)
    console.log(
      `git merge ended ${unanswered} times without an answer, so the trees differ: does the clone lack objects?`,
    );
  const merged = leftOut.filter(({ because }) => because === 'merged').length;
  const clean = steps.filter((each) => each.clean).length;
  console.log(`${steps.length} merges, ${clean} of them clean, ${merged} branches were merged before`);
  console.log(`conflicts: ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`);
  console.log(`different: ${different}, trees ${tree === real.tree ? 'equal' : 'DIFFERENT'}`);
  console.log(`rehearse ${ours.toFixed(0)} ms, git merge ${theirs.toFixed(0)} ms, ${(ours / theirs).toFixed(3)}x`);
  process.exitCode = different === 0 && tree === real.tree ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
