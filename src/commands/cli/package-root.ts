/** The copy of this program that runs: its folder, and what its manifest says. */
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ifThere } from '../../shell/git/if-there.js';

/** The folder of the package as seen from the bundle in `dist/cli`, and from this file in `src` or `lib`. */
const ABOVE = ['../../package.json', '../../../package.json'];

export interface PackageRoot {
  readonly directory: string;
  /** The program that `bin` names. */
  readonly program: string;
  /** `owner/name` on GitHub, if the manifest names one. */
  readonly repository?: string;
}

/** Undefined if the bundle was copied without its package. */
export async function packageRoot(): Promise<PackageRoot | undefined> {
  for (const above of ABOVE) {
    const file = fileURLToPath(new URL(above, import.meta.url));
    const text = (await ifThere(readFile(file, 'utf8'))) ?? '{}';
    const { name, bin, repository } = JSON.parse(text);
    if (name !== 'parallel-work') continue;
    const directory = await realpath(dirname(file));
    const named = repositoryIn(String(repository?.url ?? ''));
    return {
      directory,
      program: join(directory, String(bin?.[name])),
      ...(named === undefined || named.startsWith('your-org/') ? {} : { repository: named }),
    };
  }
  return undefined;
}

/** `owner/name` in the address of a repository. */
export function repositoryIn(url: string): string | undefined {
  return /^(?:git\+)?(?:https?|ssh|git):\/\/[^/]+\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? scpForm(url);
}

/** `git@github.com:owner/name.git` */
function scpForm(url: string): string | undefined {
  return /^[\w.-]+@[\w.-]+:([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}
