/** The settings about the disk. Git follows them even where the disk itself says something else. */
import { remembered } from '../../core/maps.js';
import { gitLines } from './git.js';
import type { GitRepository } from './repository.js';

export interface DiskSettings {
  /** `core.ignoreCase`: the disk finds a file by its name in any letter case. */
  readonly ignoresCase: boolean;
  /** `core.fileMode`: whether a file can be executed counts. */
  readonly hasFileMode: boolean;
  /** `core.sparseCheckout`: the working tree lacks a part of the files, and commands on paths leave that part alone. */
  readonly isSparse: boolean;
  /** `core.precomposeUnicode`: the disk takes names apart (NFD), and Git composes them again (NFC). */
  readonly composesNames: boolean;
}

const known = new WeakMap<GitRepository, Promise<DiskSettings>>();

export function readDiskSettings(repository: GitRepository): Promise<DiskSettings> {
  return remembered(known, repository, async () => {
    const names = '^core\\.(ignorecase|filemode|precomposeunicode|sparsecheckout)$';
    const lines = await gitLines(repository.root, ['config', '--type=bool', '--get-regexp', names], {
      codes: [0, 1],
      elsewhere: repository.elsewhere === true,
    });
    const settings = new Map(lines.map((line) => line.split(' ') as [string, string]));
    return {
      ignoresCase: settings.get('core.ignorecase') === 'true',
      hasFileMode: settings.get('core.filemode') !== 'false',
      isSparse: settings.get('core.sparsecheckout') === 'true',
      composesNames: settings.get('core.precomposeunicode') === 'true',
    };
  });
}
