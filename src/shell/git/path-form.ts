/** The forms in which a system writes paths. Windows finds one file by many names, and a name that hides another is refused. */
import { posix, win32 } from 'node:path';

export type PathForm =
  | {
      /** As the file system takes it. */
      readonly path: string;
      /** The same with `/` between the names. */
      readonly slashed: string;
      readonly isFolder: boolean;
    }
  | { readonly refused: string };

/** Why a link is refused that its folder lists under another name. */
export const SHORT_NAME = 'is a short name of a link, which only Windows can read';

export function pathForm(text: string, platform: NodeJS.Platform): PathForm {
  if (platform !== 'win32') return { path: text, slashed: text, isFolder: text.endsWith('/') };
  // The prefix lifts the limits of Windows, and Git does not take it.
  const path = text.replace(/^[\\/]{2}\?[\\/]UNC[\\/]/i, '\\\\').replace(/^[\\/]{2}\?[\\/](?=[A-Za-z]:)/, '');
  const { root } = win32.parse(path);
  const names = path
    .slice(root.length)
    .split(/[\\/]/)
    .filter((name) => name !== '' && name !== '.' && name !== '..');
  if (/^[\\/]{2}[.?][\\/]/.test(path)) return { refused: 'names a device' };
  if (/^[A-Za-z]:$/.test(root)) return { refused: 'is relative to the current folder of a drive' };
  if (/^\/[A-Za-z](?:\/|$)/.test(path))
    return { refused: 'is a path of MSYS2 or Cygwin, which Windows reads otherwise' };
  if (names.some((name) => name.includes(':'))) return { refused: 'names a stream in a file' };
  if (names.some((name) => /[. ]$/.test(name)))
    return { refused: 'has a name with a dot or a blank at its end, which Windows leaves out' };
  return { path, slashed: path.split(win32.sep).join(posix.sep), isFolder: /[\\/]$/.test(path) };
}
