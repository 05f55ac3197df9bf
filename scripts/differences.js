// Finds the files of two folders that differ: changed, missing on one side, or additional.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export function differences(one, other) {
  const all = new Set([...filesIn(one), ...filesIn(other)]);
  return [...all].filter((name) => !same(read(join(one, name)), read(join(other, name)))).sort();
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => relative(folder, join(each.parentPath, each.name)));
}

function same(a, b) {
  return a !== undefined && b !== undefined && a.equals(b);
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
