// Git objects, made in memory and written to a real object folder only when git needs them, so building a story starts no process.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** `100644` file, `100755` executable, `120000` symlink, `160000` submodule, `40000` folder. */
export type Mode = '100644' | '100755' | '120000' | '160000' | '40000';
/** Names are kept as bytes in a latin1 string; `readable` shows them. */
export interface Entry {
  readonly mode: Mode;
  readonly oid: string;
}
export interface Person {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970, UTC. */
  readonly at: number;
}
export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
}
/** `null` deletes the path. */
export type TreeChange = readonly [path: string, entry: Entry | null];

type Kind = 'blob' | 'tree' | 'commit';
interface Stored {
  readonly kind: Kind;
  readonly data: Buffer;
}
export type Objects = ReturnType<typeof createObjects>;

export const bytes = (name: string | Buffer): string => Buffer.from(name as string).toString('latin1');
export const readable = (name: string): string => Buffer.from(name, 'latin1').toString('utf8');

const PACK_KIND: Record<Kind, number> = { commit: 1, tree: 2, blob: 3 };

/** @param folder an `objects` folder of a bare repository; several repositories may share it, as forks do on GitHub. */
export function createObjects(folder: string) {
  const known = new Map<string, Stored>();
  const trees = new Map<string, ReadonlyMap<string, Entry>>();
  const commits = new Map<string, Commit>();
  let pending: string[] = [];

  function write(kind: Kind, data: Buffer): string {
    const oid = createHash('sha1').update(`${kind} ${data.length}\0`).update(data).digest('hex');
    if (!known.has(oid)) {
      known.set(oid, { kind, data });
      pending.push(oid);
    }
    return oid;
  }

  function read(oid: string): Stored | undefined {
    const stored = known.get(oid);
    if (stored !== undefined || !/^[0-9a-f]{40}$/.test(oid)) return stored;
    flush();
    let out: Buffer;
    try {
      out = git(['cat-file', '--batch'], `${oid}\n`);
    } catch {
      return undefined;
    }
    const end = out.indexOf(10);
    const [, kind, size] = out.subarray(0, end).toString().split(' ');
    if (kind !== 'blob' && kind !== 'tree' && kind !== 'commit') return undefined;
    const fresh: Stored = { kind, data: Buffer.from(out.subarray(end + 1, end + 1 + Number(size))) };
    known.set(oid, fresh);
    return fresh;
  }

  /** Entries by name. Throws when the id is no tree. */
  function tree(oid: string): ReadonlyMap<string, Entry> {
    const cached = trees.get(oid);
    if (cached !== undefined) return cached;
    const stored = read(oid);
    if (stored?.kind !== 'tree') throw new Error(`"${oid}" is no tree`);
    const entries = new Map<string, Entry>();
    for (let at = 0; at < stored.data.length; ) {
      const space = stored.data.indexOf(32, at);
      const nul = stored.data.indexOf(0, space);
      const name = stored.data.toString('latin1', space + 1, nul);
      const mode = stored.data.toString('latin1', at, space) as Mode;
      entries.set(name, { mode, oid: stored.data.toString('hex', nul + 1, nul + 21) });
      at = nul + 21;
    }
    trees.set(oid, entries);
    return entries;
  }

  function writeTree(entries: ReadonlyMap<string, Entry>): string {
    // Git sorts folders as if their names ended in "/".
    const key = ([name, entry]: [string, Entry]) => (entry.mode === '40000' ? `${name}/` : name);
    const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const parts = sorted.map(([name, { mode, oid }]) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
    );
    const oid = write('tree', Buffer.concat(parts));
    trees.set(oid, new Map(sorted));
    return oid;
  }

  /** A new root tree: `root` with the changes applied in order. Folders that become empty go away. */
  function change(root: string, changes: readonly TreeChange[]): string {
    const entries = new Map(tree(root));
    const deeper = new Map<string, TreeChange[]>();
    for (const [path, entry] of changes) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        if (entry === null) entries.delete(path);
        else entries.set(path, entry);
        deeper.delete(path);
        continue;
      }
      const folder = path.slice(0, slash);
      const list = deeper.get(folder) ?? [];
      list.push([path.slice(slash + 1), entry]);
      deeper.set(folder, list);
    }
    for (const [folder, list] of deeper) {
      const before = entries.get(folder);
      const oid = change(before?.mode === '40000' ? before.oid : EMPTY_TREE, list);
      if (oid === EMPTY_TREE) entries.delete(folder);
      else entries.set(folder, { mode: '40000', oid });
    }
    return writeTree(entries);
  }

  function find(root: string, path: string): Entry | undefined {
    let entry: Entry | undefined = { mode: '40000', oid: root };
    for (const part of path.split('/').filter((name) => name !== '')) {
      if (entry?.mode !== '40000') return undefined;
      entry = tree(entry.oid).get(part);
    }
    return entry;
  }

  /** All entries below a tree, folders included, in git's order. */
  function walk(root: string, recursive: boolean, prefix = ''): [string, Entry][] {
    return [...tree(root)].flatMap(([name, entry]): [string, Entry][] => {
      const path = prefix + name;
      const own: [string, Entry] = [path, entry];
      return recursive && entry.mode === '40000' ? [own, ...walk(entry.oid, true, `${path}/`)] : [own];
    });
  }

  function writeCommit(commit: Omit<Commit, 'oid'>): string {
    const who = (person: Person) => `${person.name} <${person.email}> ${person.at} +0000`;
    const text = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${who(commit.author)}`,
      `committer ${who(commit.committer)}`,
      '',
      commit.message,
    ].join('\n');
    const oid = write('commit', Buffer.from(text));
    commits.set(oid, { ...commit, oid });
    return oid;
  }

  function commit(oid: string): Commit | undefined {
    const cached = commits.get(oid);
    if (cached !== undefined) return cached;
    const stored = read(oid);
    if (stored?.kind !== 'commit') return undefined;
    const text = stored.data.toString('utf8');
    const split = text.indexOf('\n\n');
    const lines = text.slice(0, split).split('\n');
    const values = (word: string) =>
      lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
    const who = (line: string): Person => {
      const match = /^(.*) <(.*)> (\d+) /.exec(line);
      return { name: match?.[1] ?? '', email: match?.[2] ?? '', at: Number(match?.[3] ?? 0) };
    };
    const fresh: Commit = {
      oid,
      tree: values('tree')[0] ?? EMPTY_TREE,
      parents: values('parent'),
      author: who(values('author')[0] ?? ''),
      committer: who(values('committer')[0] ?? ''),
      message: text.slice(split + 2),
    };
    commits.set(oid, fresh);
    return fresh;
  }

  /** Puts everything made so far on disk, as one pack. */
  function flush(): void {
    const oids = pending;
    pending = [];
    if (oids.length === 0) return;
    const stored = oids
      .map((oid) => [oid, known.get(oid)] as const)
      .filter((pair): pair is [string, Stored] => pair[1] !== undefined);
    const { name, pack, index } = packOf(stored);
    writeFileSync(join(folder, `pack/pack-${name}.pack`), pack);
    writeFileSync(join(folder, `pack/pack-${name}.idx`), index);
  }

  /** Runs git on this object folder. Standard output comes back as bytes; a failure throws with git's own words. */
  function git(args: readonly string[], input: string | Buffer = '', allowed: readonly number[] = [0]): Buffer {
    flush();
    try {
      return execFileSync('git', ['--git-dir', join(folder, '..'), ...args], {
        input,
        maxBuffer: 1 << 30,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: {
          PATH: process.env.PATH,
          HOME: folder,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: '/dev/null',
          LC_ALL: 'C',
        },
      });
    } catch (error) {
      // By shape: under jest the error comes from another realm and is no `Error` of ours.
      const failed =
        typeof error === 'object' && error !== null && 'status' in error && 'stdout' in error ? error : undefined;
      if (Buffer.isBuffer(failed?.stdout) && allowed.includes(Number(failed.status))) return failed.stdout;
      throw error;
    }
  }

  writeTree(new Map());
  return {
    writeBlob: (content: string | Buffer): string => write('blob', Buffer.from(content as string)),
    blob: (oid: string): Buffer | undefined => {
      const stored = read(oid);
      return stored?.kind === 'blob' ? stored.data : undefined;
    },
    kind: (oid: string): Kind | undefined => read(oid)?.kind,
    tree,
    writeTree,
    change,
    find,
    walk,
    writeCommit,
    commit,
    flush,
    git,
  };
}

export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * Git's pack format (gitformat-pack): a header, each object with its size in a variable length number, a checksum. The
 * index has a table of how many ids begin with each byte or less, the ids, a CRC-32 each, where each object begins, and
 * two checksums.
 */
function packOf(objects: readonly (readonly [oid: string, Stored])[]) {
  const parts = [Buffer.concat([Buffer.from('PACK'), words([2, objects.length])])];
  let at = 12;
  const entries = objects.map(([oid, { kind, data }]) => {
    const size: number[] = [];
    let rest = Math.floor(data.length / 16);
    let byte = (PACK_KIND[kind] << 4) | (data.length % 16);
    while (rest > 0) {
      size.push(byte | 128);
      byte = rest % 128;
      rest = Math.floor(rest / 128);
    }
    size.push(byte);
    const packed = Buffer.concat([Buffer.from(size), deflateSync(data, { level: 1 })]);
    parts.push(packed);
    at += packed.length;
    return { id: Buffer.from(oid, 'hex'), offset: at - packed.length, crc: crc32(packed) };
  });
  const pack = withChecksum(parts);
  entries.sort((a, b) => a.id.compare(b.id));
  const index = withChecksum([
    Buffer.from('\xfftOc\0\0\0\x02', 'latin1'),
    words(Array.from({ length: 256 }, (_, byte) => entries.filter(({ id }) => (id[0] ?? 0) <= byte).length)),
    ...entries.map(({ id }) => id),
    words(entries.map(({ crc }) => crc)),
    words(entries.map(({ offset }) => offset)),
    pack.subarray(-20),
  ]);
  return { name: pack.toString('hex', pack.length - 20), pack, index };
}

function withChecksum(parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

function words(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value, 4 * index);
  return buffer;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
});

function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}
