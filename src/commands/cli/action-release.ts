/** Finds out, without the network, how a workflow names the action: by the clone that this program runs from, or its package. */
import { realpath } from 'node:fs/promises';
import { Failure } from '../../core/failure.js';
import type { ActionRelease } from '../../core/init/workflow-files.js';
import { git } from '../../shell/git/git.js';
import { ifThere } from '../../shell/git/if-there.js';
import { packageRoot, repositoryIn } from './package-root.js';
import { VERSION } from './version.js';

/**
 * @param named what the user wrote: `owner/name@commit`
 * @throws Failure `usage` if that is no name of an action, or if nobody knows who publishes this program
 */
export async function actionRelease(named: string | undefined): Promise<ActionRelease> {
  if (named !== undefined) return releaseNamed(named);
  const root = await packageRoot();
  const cloned = root && (await releaseOfClone(root.directory));
  if (cloned) return cloned;
  if (root?.repository !== undefined) {
    const major = `v${VERSION.split('.')[0]}`;
    return {
      uses: `${root.repository}@${major}`,
      note: `The workflows name the action by the tag "${major}", because the commit of its release is unknown here. Replace it by the full commit id: git ls-remote https://github.com/${root.repository} "v${VERSION}^{}"`,
    };
  }
  throw new Failure(
    'usage',
    'It is unknown which account publishes the action, because this copy of parallel-work names none.',
    'Name the action and a full commit id: --action <owner>/parallel-work@<commit>',
  );
}

function releaseNamed(named: string): ActionRelease {
  if (/^[\w.-]+\/parallel-work@(?!-)[\w./-]+$/.test(named)) return { uses: named };
  const isOther = /^[\w.-]+\/[\w.-]+@(?!-)[\w./-]+$/.test(named);
  throw new Failure(
    'usage',
    isOther
      ? `"${named}" names another action, and "lint --workflow" knows this one only as "parallel-work".`
      : `"${named}" does not name an action.`,
    'Write the owner, the repository and a full commit id: --action <owner>/parallel-work@<commit>',
  );
}

/** Undefined if this program was not started from a clone of its repository. */
async function releaseOfClone(directory: string): Promise<ActionRelease | undefined> {
  const ask = async (...args: string[]) =>
    (await git(directory, args, { elsewhere: true, codes: [0, 1, 128] })).toString('utf8').trim();
  const top = await ask('rev-parse', '--show-toplevel');
  if (top === '' || (await ifThere(realpath(top))) !== directory) return undefined;
  const repository = repositoryIn(await ask('config', '--get', 'remote.origin.url'));
  if (repository === undefined) return undefined;
  const commitOf = (name: string) => ask('rev-parse', '-q', '--verify', `${name}^{commit}`);
  const release = await commitOf(`refs/tags/v${VERSION}`);
  if (release !== '') return { uses: `${repository}@${release}`, comment: `v${VERSION}` };
  const newest = await commitOf('refs/remotes/origin/HEAD');
  if (newest === '') return undefined;
  return {
    uses: `${repository}@${newest}`,
    comment: 'The newest commit, because no release is known.',
    note: `The clone of parallel-work has no tag "v${VERSION}", so the workflows name its newest commit.`,
  };
}
