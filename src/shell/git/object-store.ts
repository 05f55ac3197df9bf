/** Reads objects through one process, and writes new ones into the scratch place without any. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { Failure } from '../../core/failure.js';
import { openBatchReader } from './batch-reader.js';
import type { ScratchPlace } from './git.js';

export interface ObjectStore {
  /** The content of an object. Several may be asked for at once. */
  readonly read: (id: string) => Promise<Buffer>;
  /** @returns the id */
  readonly write: (type: 'tree' | 'commit', content: Buffer) => string;
  readonly close: () => void;
}

/** @param zeros as long as ids are in this repository */
export function openObjects(scratch: ScratchPlace, zeros: string): ObjectStore {
  const reader = openBatchReader(scratch.objects, { scratch });
  const folders = new Set<string>();
  return {
    async read(id) {
      const object = await reader.read(id);
      if (!object) throw reader.failure() ?? missing(id);
      return object.content;
    },
    write(type, content) {
      const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
      const id = createHash(zeros.length === 64 ? 'sha256' : 'sha1')
        .update(whole)
        .digest('hex');
      const path = join(scratch.objects, id.slice(0, 2), id.slice(2));
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      if (!existsSync(path)) writeFileSync(path, deflateSync(whole, { level: 1 }));
      return id;
    },
    close: reader.end,
  };
}

function missing(id: string): Failure {
  return new Failure('missing-objects', `The object "${id}" cannot be read.`, 'Check the repository: git fsck');
}
