import { expect, test } from '@jest/globals';
import { repositoryIn } from '../../../../src/commands/cli/package-root.js';

test.each([
  ['https://github.com/acme/parallel-work', 'acme/parallel-work'],
  ['https://github.com/acme/parallel-work.git', 'acme/parallel-work'],
  ['git+https://github.com/acme/parallel-work.git', 'acme/parallel-work'],
  ['ssh://git@github.com/acme/parallel-work.git/', 'acme/parallel-work'],
  ['git@github.example.com:acme/parallel-work.git', 'acme/parallel-work'],
  ['https://user:secret@github.com/acme/parallel-work', 'acme/parallel-work'],
  ['/srv/git/parallel-work', undefined],
  ['https://github.com/parallel-work', undefined],
  ['file:///srv/acme/parallel-work', undefined],
  ['', undefined],
])('the address %j is that of the repository %j', (url, repository) => {
  expect(repositoryIn(url)).toBe(repository);
});
