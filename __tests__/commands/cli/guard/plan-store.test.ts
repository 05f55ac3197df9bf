/** The plans that `guard --hook` keeps in the Git directory change how fast it decides, and nothing else. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../../git-story.js';
import { posixTest } from '../../../optional.js';
import { claude, guard } from './hook-story.js';

const planWith = (scope: string) => `version: 1
task: Profile
items:
  avatar: { branch: feat/avatar, scope: { create: ["${scope}"], modify: ["${scope}"] } }
  profile: { branch: feat/profile, scope: ["src/profile/**"] }
`;
const PLAN = '.github/parallel-work/p.yml';

let story: GitStory;
let folder: string;
let kept: string;

beforeEach(() => {
  story = gitStory()
    .commit({ [PLAN]: planWith('src/avatar/**'), 'src/app.ts': '1\n' })
    .branch('feat/avatar');
  folder = join(story.directory, '.git/parallel-work');
  kept = join(folder, 'guard-plans.json');
});
afterAll(endStories);

async function codeFor(file: string, ...args: string[]): Promise<number> {
  const { directory } = story;
  const call = claude(directory, 'Write', { file_path: join(directory, file), content: 'x' });
  return (await guard(directory, ['--hook', ...args], call)).code;
}

/** The answers for a file in the scope and for one outside of it. */
const answers = async () => [await codeFor('src/avatar/a.ts'), await codeFor('src/app.ts')];

/** Without its objects, Git cannot read a plan. */
function hideObjects(): () => void {
  const objects = join(story.directory, '.git/objects');
  renameSync(objects, `${objects}-hidden`);
  mkdirSync(objects);
  return () => {
    rmSync(objects, { recursive: true });
    renameSync(`${objects}-hidden`, objects);
  };
}

async function isAnsweredWithoutGit(...args: string[]): Promise<boolean> {
  const bringBack = hideObjects();
  try {
    return (await codeFor('src/avatar/a.ts', ...args)) === 0;
  } finally {
    bringBack();
  }
}

describe('the plans that the guard keeps', () => {
  it('make the next call independent of Git, whether refs are loose or packed', async () => {
    expect(await isAnsweredWithoutGit()).toBe(false);
    expect(await answers()).toEqual([0, 2]);
    expect(await isAnsweredWithoutGit()).toBe(true);
    expect(await isAnsweredWithoutGit('--base', 'main')).toBe(true);
    story.git('pack-refs', '--all');
    expect(await isAnsweredWithoutGit()).toBe(true);
  });

  it('count only for the commits that the base has now', async () => {
    expect(await answers()).toEqual([0, 2]);
    story
      .checkout('main')
      .commit({ [PLAN]: planWith('src/app.ts') })
      .checkout('feat/avatar');
    expect(await answers()).toEqual([2, 0]);
    story.git('update-ref', 'refs/remotes/origin/main', 'main~');
    expect(await answers()).toEqual([2, 0]);
    story.git('update-ref', 'refs/remotes/origin/main', 'main');
    story.git('update-ref', 'refs/heads/main', 'main~');
    expect(await answers()).toEqual([2, 0]);
    story.git('update-ref', '-d', 'refs/remotes/origin/main');
    expect(await answers()).toEqual([0, 2]);
  });

  it('count only for the base that is named, and never for a ref that only Git can read', async () => {
    story.git('branch', 'other', 'main');
    expect(await answers()).toEqual([0, 2]);
    expect(await isAnsweredWithoutGit('--base', 'other')).toBe(false);
    expect(await isAnsweredWithoutGit('--base', '../heads/main')).toBe(false);
    story.git('symbolic-ref', 'refs/heads/main', 'refs/heads/other');
    expect(await isAnsweredWithoutGit()).toBe(false);
    expect(await answers()).toEqual([0, 2]);
  });

  const forged = () => readFileSync(kept, 'utf8').replaceAll('"src/avatar/**"', '"**"');
  const withPlans = (change: (plans: readonly object[]) => unknown) => {
    const { plans, ...others } = JSON.parse(forged());
    return JSON.stringify({ ...others, plans: change(plans) });
  };
  const BAD: Readonly<Record<string, () => void>> = {
    'is cut': () => writeFileSync(kept, forged().slice(0, -9)),
    'is empty': () => writeFileSync(kept, ''),
    'is no JSON object': () => writeFileSync(kept, '[]'),
    'is from another version': () => writeFileSync(kept, forged().replace(process.version, 'v0.0.0')),
    'names another commit': () => writeFileSync(kept, forged().replace(/"commit":"./, '"commit":"x')),
    'has no plan': () =>
      writeFileSync(
        kept,
        withPlans(() => []),
      ),
    'has plans that are no list': () =>
      writeFileSync(
        kept,
        withPlans(() => ({ length: 1 })),
      ),
    'has plans of another form': () =>
      writeFileSync(
        kept,
        withPlans(() => [{ items: [] }]),
      ),
    'has items of another form': () =>
      writeFileSync(
        kept,
        withPlans((plans) => plans.map((plan) => ({ ...plan, items: [{ branches: ['feat/avatar'] }] }))),
      ),
    'is a link': () => {
      renameSync(kept, `${kept}.target`);
      writeFileSync(`${kept}.target`, readFileSync(`${kept}.target`, 'utf8').replaceAll('"src/avatar/**"', '"**"'));
      symlinkSync(`${kept}.target`, kept);
    },
    'is a folder': () => {
      rmSync(kept);
      mkdirSync(kept);
    },
    'is a named pipe': () => {
      rmSync(kept);
      execFileSync('mkfifo', [kept]);
    },
    'can be written by others': () => {
      writeFileSync(kept, forged());
      chmodSync(kept, 0o666);
    },
    'is too large': () => writeFileSync(kept, forged() + ' '.repeat(9 * 1024 * 1024)),
    'is in a folder that is a link': () => {
      renameSync(folder, `${folder}-elsewhere`);
      symlinkSync(`${folder}-elsewhere`, folder);
      writeFileSync(kept, '{}');
    },
    'is in a folder that is a file': () => {
      rmSync(folder, { recursive: true });
      writeFileSync(folder, '');
    },
  };

  posixTest.each(process.platform === 'win32' ? [] : Object.keys(BAD))('are ignored if the file %s', async (name) => {
    expect(await codeFor('src/avatar/a.ts')).toBe(0);
    BAD[name]?.();
    expect(await codeFor('src/app.ts')).toBe(2);
    expect(await codeFor('src/avatar/a.ts')).toBe(0);
  });

  it('are written whole by many calls at the same time', async () => {
    expect(await Promise.all(Array.from({ length: 8 }, () => codeFor('src/avatar/a.ts')))).toEqual(Array(8).fill(0));
    expect(readdirSync(folder).filter((name) => name.startsWith('guard-plans'))).toEqual(['guard-plans.json']);
    expect(JSON.parse(readFileSync(kept, 'utf8')).plans).toHaveLength(1);
  });

  it('are written although a process was killed while it wrote them', async () => {
    mkdirSync(folder);
    writeFileSync(`${kept}.new`, '{');
    expect(await isAnsweredWithoutGit()).toBe(false);
    const long = new Date(Date.now() - 3_600_000);
    utimesSync(`${kept}.new`, long, long);
    expect(await answers()).toEqual([0, 2]);
    expect(await isAnsweredWithoutGit()).toBe(true);
  });

  it('never let an agent edit plans, settings or Git files, even if they are forged', async () => {
    await answers();
    writeFileSync(kept, forged());
    const files = [PLAN, '.claude/settings.json', '.git/parallel-work/guard-plans.json', '.github/workflows/x.yml'];
    for (const file of files) expect([file, await codeFor(file)]).toEqual([file, 2]);
  });
});
