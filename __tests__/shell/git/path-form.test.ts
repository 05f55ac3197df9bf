/** Paths as Windows writes them, decided without Windows. */
import { win32 } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pathForm } from '../../../src/shell/git/path-form.js';

describe('on Windows', () => {
  test.each([
    ['src\\a.js', 'src\\a.js', 'src/a.js', false],
    ['src/a.js', 'src/a.js', 'src/a.js', false],
    ['..\\src\\new\\', '..\\src\\new\\', '../src/new/', true],
    ['C:\\repo\\src\\a.js', 'C:\\repo\\src\\a.js', 'C:/repo/src/a.js', false],
    ['c:/repo/src/', 'c:/repo/src/', 'c:/repo/src/', true],
    ['\\\\server\\share\\repo\\a.js', '\\\\server\\share\\repo\\a.js', '//server/share/repo/a.js', false],
    ['\\\\?\\C:\\repo\\a.js', 'C:\\repo\\a.js', 'C:/repo/a.js', false],
    ['\\\\?\\UNC\\server\\share\\a.js', '\\\\server\\share\\a.js', '//server/share/a.js', false],
    ['LONGNA~1\\a.js', 'LONGNA~1\\a.js', 'LONGNA~1/a.js', false],
    ['.', '.', '.', false],
    ['a.b\\..\\.github', 'a.b\\..\\.github', 'a.b/../.github', false],
  ])('%j is resolved', (text, path, slashed, isFolder) => {
    expect(pathForm(text, 'win32')).toEqual({ path, slashed, isFolder });
  });

  test.each([
    ['C:a.js', 'current folder of a drive'],
    ['C:', 'current folder of a drive'],
    ['/c/repo/a.js', 'MSYS2 or Cygwin'],
    ['\\\\.\\PhysicalDrive0', 'a device'],
    ['\\\\?\\Volume{1}\\a.js', 'a device'],
    ['src\\a.js::$DATA', 'a stream'],
    ['src\\a.js:hidden', 'a stream'],
    ['src\\a.js.', 'dot or a blank'],
    ['src \\a.js', 'dot or a blank'],
  ])('%j is refused', (text, why) => {
    expect(pathForm(text, 'win32')).toEqual({ refused: expect.stringContaining(why) });
  });

  test('a path that is resolved leads to the place that Node takes it for', () => {
    const name = fc.constantFrom('src', 'a.js', '..', '.', 'LONGNA~1', '.git', 'é', 'a b', '[id]');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), fc.constantFrom('/', '\\'), (names, separator) => {
        const form = pathForm(names.join(separator), 'win32');
        if (!('path' in form)) throw new Error(form.refused);
        expect(win32.resolve('C:\\repo', form.slashed)).toBe(win32.resolve('C:\\repo', ...names));
      }),
    );
  });
});

test.each(['linux', 'darwin'] as const)('on %s, a path stays as it is', (platform) => {
  for (const text of ['src\\a.js', 'C:\\a.js', 'a.js ', 'a:b', '/c/a.js'])
    expect(pathForm(text, platform)).toEqual({ path: text, slashed: text, isFolder: false });
  expect(pathForm('src/', platform)).toEqual({ path: 'src/', slashed: 'src/', isFolder: true });
});
