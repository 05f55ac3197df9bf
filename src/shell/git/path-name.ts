/**
 * Paths are bytes in Git. In this room they are strings with one character for each byte (latin1), so that no byte is
 * lost and a path can be a key of a map. They become names when they leave the room.
 */

/** The bytes of a path, one character each. */
export type RawPath = string;

export interface PathName {
  readonly path: string;
  readonly encoding?: 'invalid';
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The name of a path in the rest of the program. Bytes that are not UTF-8 are written as `\xNN`. In such a path, a
 * backslash is written as `\x5C`, so that, together with `encoding`, no two paths have the same name. Valid paths are
 * unchanged.
 */
export function pathNameOf(raw: RawPath): PathName {
  const bytes = Buffer.from(raw, 'latin1');
  if (/^[\x00-\x7f]*$/.test(raw)) return { path: raw };
  try {
    return { path: utf8.decode(bytes) };
  } catch {
    return { path: escapeInvalid(bytes), encoding: 'invalid' };
  }
}

/** The bytes of a name that is valid UTF-8. */
export function rawPath(name: string): RawPath {
  return Buffer.from(name, 'utf8').toString('latin1');
}

/** The path below a folder, for the file system. */
export function bytesOf(folder: string, path: RawPath): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`, 'utf8'), Buffer.from(path, 'latin1')]);
}

/** In the form that Git reads in a list of paths: C style, with octal escapes for all but harmless characters. */
export function quotedPath(raw: RawPath): string {
  return `"${raw.replace(/[^\w./ -]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}

/** Byte order, as in Git. */
export function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Splits the output of a command with `-z` at its NUL characters. */
export function nulSeparated(output: Buffer): RawPath[] {
  const parts = output.toString('latin1').split('\0');
  if (parts.at(-1) === '') parts.pop();
  return parts;
}

function escapeInvalid(bytes: Buffer): string {
  let escaped = '';
  for (let at = 0; at < bytes.length; ) {
    const length = validLength(bytes, at);
    const part = bytes.subarray(at, at + Math.max(length, 1));
    escaped += length > 0 && part[0] !== 0x5c ? utf8.decode(part) : escapeByte(bytes[at] ?? 0);
    at += part.length;
  }
  return escaped;
}

/** The number of bytes of the UTF-8 character that begins here, or 0 if none does. */
function validLength(bytes: Buffer, at: number): number {
  for (const length of [1, 2, 3, 4]) {
    try {
      if (utf8.decode(bytes.subarray(at, at + length)).length > 0 && at + length <= bytes.length) return length;
    } catch {
      // Longer than allowed, or not a character.
    }
  }
  return 0;
}

function escapeByte(byte: number): string {
  return `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
