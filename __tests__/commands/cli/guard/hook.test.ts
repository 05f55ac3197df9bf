/** `guard --hook` on real repositories. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../../git-story.js';
import { claude, guard } from './hook-story.js';

const PLAN = `version: 1
task: Profile
generated: [package-lock.json]
items:
  avatar:
    branch: feat/avatar
    scope: { create: ["src/avatar/**", "docs/é.md"], modify: [src/shared.ts, .github/workflows/ci.yml], except: [src/avatar/no.ts] }
    constraints: { do_not_touch: [src/avatar/legacy] }
  profile:
    branch: feat/profile
    scope: ["src/profile/**", "src/app.ts"]
`;

let story: GitStory;
/** The linked working tree of the item "avatar". */
let avatar: string;

beforeAll(() => {
  story = gitStory()
    .commit({
      '.github/parallel-work/p.yml': PLAN,
      '.github/workflows/ci.yml': 'on: push\n',
      '.gitignore': 'dist/\n*.local.json\n',
      'src/app.ts': '1\n',
      'src/shared.ts': '1\n',
      'src/profile/a.ts': '1\n',
      'package-lock.json': '{}\n',
    })
    .branch('feat/avatar')
    .checkout('main')
    .branch('feat/profile')
    .checkout('main');
  avatar = story.worktree('feat/avatar');
});
afterAll(endStories);

const write = (file: string, cwd = avatar) =>
  guard(cwd, ['--hook'], claude(cwd, 'Write', { file_path: file, content: 'x' }));

async function rulesFor(file: string, cwd = avatar): Promise<string[]> {
  const { code, out, err } = await write(file, cwd);
  expect([code, out === '', err === '']).toEqual(code === 0 ? [0, true, true] : [2, false, false]);
  return [...err.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule = '']) => rule);
}

describe('guard --hook in the working tree of an item', () => {
  it.each([
    ['a file that the scope creates', 'src/avatar/a.ts', []],
    ['a file that the scope modifies', 'src/shared.ts', []],
    ['a generated file', 'package-lock.json', []],
    ['a file outside the scope', 'src/other.ts', ['out-of-scope']],
    ['a file of another item', 'src/app.ts', ['out-of-scope']],
    ['a file that "except" takes out', 'src/avatar/no.ts', ['out-of-scope']],
    ['a file that a constraint forbids', 'src/avatar/legacy/x.ts', ['do-not-touch']],
    ['a plan', '.github/parallel-work/p.yml', ['plan-changed']],
    ['a new plan', '.github/parallel-work/q.yml', ['plan-changed']],
    ['an ignored file', 'dist/x.js', []],
    ['settings that the scope names exactly', '.github/workflows/ci.yml', []],
    ['other settings', '.github/workflows/new.yml', ['settings']],
    ['the settings of the hook', '.claude/settings.json', ['settings']],
    ['ignored settings of the hook', '.claude/settings.local.json', ['settings']],
    ['the file that makes a linked working tree', '.git', ['git-directory']],
    ['a path with ".." that leads back into the scope', 'src/profile/../avatar/a.ts', []],
    ['a path with ".." that leaves the scope', 'src/avatar/../app.ts', ['out-of-scope']],
    ['a file in another Unicode form', 'docs/é.md'.normalize('NFD'), ['out-of-scope']],
    ['a file in another letter case', 'SRC/avatar/a.ts', ['out-of-scope']],
    ['a Git directory in another letter case', 'sub/.GIT/config', ['git-directory']],
    ['a Git directory by its short name', 'sub/GIT~1/config', ['git-directory']],
    ['a Git directory with an invisible character', 'sub/.g\u200cit/config', ['git-directory']],
  ])('decides about %s', async (_, file, rules) => {
    expect(await rulesFor(join(avatar, '.', '/') + file)).toEqual(rules);
    expect(await rulesFor(file)).toEqual(rules);
  });
});
