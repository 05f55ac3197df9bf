// Writes the owner and the name of the repository in the place of the placeholder, in all files that name it:
//   node scripts/set-repository.js acme/parallel-work
// Examples of workflows keep the placeholder: they need the commit of a release too, and `lint --workflow` refuses them until then.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * In files that must be valid as they are, and in pages. A placeholder with a commit after it is an example of a
 * workflow.
 */
const PLACEHOLDER = /(?:your-org|<owner>)\/parallel-work(?!@)/g;
const FILES = ['package.json', 'README.md', 'SECURITY.md', 'docs/*.md', '.github/**'];

const [repository = ''] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
  console.error('Use: node scripts/set-repository.js <owner>/<name>');
  process.exit(2);
}
const [owner] = repository.split('/');
const list = execFileSync('git', ['ls-files', '-z', '--', ...FILES], { encoding: 'utf8' });
const changed = list.split('\0').filter((path) => {
  if (path === '') return false;
  const before = readFileSync(path, 'utf8');
  const named = before.replaceAll(PLACEHOLDER, repository);
  const after = path === '.github/CODEOWNERS' ? named.replaceAll('@your-org/', `@${owner}/`) : named;
  if (after === before) return false;
  writeFileSync(path, after);
  return true;
});
console.log(changed.length === 0 ? 'No file has the placeholder.' : `Written: ${changed.join(', ')}`);
