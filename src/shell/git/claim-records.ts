/**
 * Keeps the claims that are being made in the directory of Git, so that a call finishes what one that was killed began.
 * A file names the process that works on it. Whoever renames it to their own name has taken it over, and a file can be
 * renamed only once.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { refusedFailure } from '../../core/system-error.js';
import { ifThere } from './if-there.js';
import type { GitRepository } from './repository.js';
import { isRunning } from './running.js';
import { commonDirectoryOf } from './worktree-list.js';

export interface KeptClaim {
  readonly id: string;
  readonly plan: string;
  readonly item: string;
  readonly branch: string;
  readonly commit: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly since?: number;
}

export interface ClaimRecords {
  /** Before anybody can see the claim. */
  readonly keep: (claim: KeptClaim) => Promise<void>;
  /** Takes over the claims that dead processes left in this working tree, the oldest first. */
  readonly takeOver: () => Promise<readonly KeptClaim[]>;
  /** The claim is ours, and its answer is given. */
  readonly finish: (claim: KeptClaim) => Promise<void>;
  readonly forget: (claim: KeptClaim) => Promise<void>;
  /** Whether the claim was made in this clone. Anybody may have copied its id into another commit. */
  readonly isOwn: (id: string, commit: string) => Promise<boolean>;
}

/** A process that has worked for so long is another one that got the same number. */
const LONGEST_MS = 60 * 60 * 1000;

export async function openRecords(repository: GitRepository): Promise<ClaimRecords> {
  // Of this working tree, because another one may belong to another agent.
  const folder = join(repository.gitDirectory, 'parallel-work', 'claims');
  const held = join(await commonDirectoryOf(repository), 'parallel-work', 'held');
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  const own = (id: string) => join(folder, `${id}.${host}.${process.pid}`);

  async function takenOver(name: string): Promise<{ readonly claim: KeptClaim; readonly at: number } | undefined> {
    const [id = '', of = '', pid = ''] = name.split('.');
    if (!/^[0-9a-f]{32}\.[0-9a-f]{8}\.\d+$/.test(name)) return undefined;
    const file = join(folder, name);
    const at = (await ifThere(stat(file)))?.mtimeMs;
    if (at === undefined || (Date.now() - at < LONGEST_MS && isAtWork(of === host, Number(pid)))) return undefined;
    const isMine = await ifThere(rename(file, own(id)).then(() => true));
    if (isMine) await utimes(own(id), new Date(), new Date());
    const claim = isMine ? claimFrom(await readFile(own(id), 'utf8'), id) : undefined;
    return claim && { claim, at };
  }

  return {
    async keep(claim) {
      try {
        await writeWhole(folder, own(claim.id), JSON.stringify(claim));
      } catch (error) {
        throw refusedFailure(error, 'claims', `The claim cannot be kept in "${folder}".`);
      }
    },
    async takeOver() {
      const names = (await ifThere(readdir(folder))) ?? [];
      const taken = [];
      for (const name of names) taken.push((await takenOver(name)) ?? []);
      return taken
        .flat()
        .sort((a, b) => a.at - b.at)
        .map(({ claim }) => claim);
    },
    async finish({ id }) {
      await mkdir(held, { recursive: true });
      await rename(own(id), join(held, id));
    },
    forget: ({ id }) => rm(own(id), { force: true }),
    async isOwn(id, commit) {
      const unfinished = ((await ifThere(readdir(folder))) ?? []).filter((name) => name.startsWith(`${id}.`));
      const files = [join(held, id), ...unfinished.map((name) => join(folder, name))];
      const texts = await Promise.all(files.map((file) => ifThere(readFile(file, 'utf8'))));
      return texts.some((text) => claimFrom(text ?? '', id)?.commit === commit);
    },
  };
}

/** On another machine it cannot be seen, so it counts as being at work. */
function isAtWork(isHere: boolean, pid: number): boolean {
  if (!isHere) return true;
  return pid !== process.pid && isRunning(pid);
}

function claimFrom(text: string, id: string): KeptClaim | undefined {
  try {
    const { plan, item, branch, commit, since } = JSON.parse(text);
    const isWhole = [plan, item, branch, commit].every((each) => typeof each === 'string');
    if (!isWhole) return undefined;
    return { id, plan, item, branch, commit, ...(typeof since === 'number' ? { since } : {}) };
  } catch {
    return undefined;
  }
}

/** All of it or nothing, even if the machine stops: a new file that gets its name last. */
async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.new`;
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}
