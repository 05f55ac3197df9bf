/** Runs the tests of a folder as one test file, so that what they load is loaded once. `npm test` does this for each room. */
import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const { LEFT_OUT }: { readonly LEFT_OUT: Readonly<Record<string, string>> } = await import(
  new URL('../jest.quick.config.js', import.meta.url).href
);

export async function together(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  for (const name of names.sort()) {
    const path = join(folder, name);
    const listed = relative(resolve('.'), path).split(sep).join('/');
    if (!Object.keys(LEFT_OUT).some((start) => listed.startsWith(start))) await import(path);
  }
}
