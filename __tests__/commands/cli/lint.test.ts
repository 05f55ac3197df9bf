/** `lint` of the command line on real repositories. */
import { PassThrough, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { main } from '../../../src/commands/cli/main.js';
import { endStories, gitStory } from '../../git-story.js';

afterAll(endStories);

const FOLDER = '.github/parallel-work';
const plan = (a: string, b: string) => `version: 1
task: T
rules: { missing-part: off }
items:
  a: { branch: feat/a, scope: [${a}] }
  b: { branch: feat/b, scope: [${b}] }
`;

async function lint(directory: string, ...args: string[]) {
  const written = { out: '', err: '' };
  const stream = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const code = await main(['lint', ...args], { directory, env: {}, stdout: stream('out'), stderr: stream('err') });
  return { code, ...written };
}

function storyOf(plans: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const story = gitStory();
  const named = Object.entries(plans).map(([name, text]) => [`${FOLDER}/${name}`, text]);
  story.commit({ 'README.md': 'x\n', ...files, ...Object.fromEntries(named) });
  return story;
}

describe('lint', () => {
  test('warns of samples that are left from init, with the first line', async () => {
    const { directory } = storyOf({});
    await main(['init', '--items', '2'], { directory, env: {}, stdout: new PassThrough(), stderr: new PassThrough() });
    const { code, out } = await lint(directory);
    expect(code).toBe(0);
    expect(out).toMatch(
      /warning: "\.github\/parallel-work\/first-plan\.yml" still has \d+ lines of samples, first line \d+\./,
    );
    expect((await lint(directory, '--strict')).code).toBe(1);
  });

  test('says that Git ignores a plan, and how to add it anyway', async () => {
    const { directory, write, git } = storyOf({}, { '.gitignore': '.github/*\n' });
    write({ [`${FOLDER}/p.yml`]: plan('a', 'b') });
    const { out } = await lint(directory);
    expect(out).toBe(
      `note: Git ignores "${FOLDER}/p.yml", so it takes no effect. To add it anyway, run: git add --force -- :/${FOLDER}/p.yml\nno findings\n`,
    );
    git('add', '--force', '--', `:/${FOLDER}/p.yml`);
    expect((await lint(directory)).out).toMatch(/\nPlan "p": 2 items/);
  });

  test('prints each finding as file:line:column with an excerpt, and the shape of the plan', async () => {
    const { directory } = storyOf({ 'p.yml': plan('src/x.ts', 'b.ts, "src/*.ts"') }, { 'src/x.ts': 'x\n' });
    const { code, out } = await lint(directory);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 4)).toEqual([
      `${FOLDER}/p.yml:6:38: error: Both item "a" and item "b" can change "src/x.ts": "src/x.ts" and "src/*.ts" both match it. [scope-overlap]`,
      '    5 |   a: { branch: feat/a, scope: [src/x.ts] }',
      '    6 |   b: { branch: feat/b, scope: [b.ts, "src/*.ts"] }',
      '      |                                      ^^^^^^^^^^',
    ]);
    expect(out).toMatch(/\nPlan "p": 2 items in 1 wave, .*\n1 error\n$/);
  });

  test('of plans without a finding is 0; --strict makes 1 of a warning', async () => {
    const good = storyOf({ 'p.yml': plan('a.ts', 'b.ts') });
    expect(await lint(good.directory, '--strict')).toMatchObject({ code: 0, err: '' });
    const vague = storyOf({ 'p.yml': plan('a/**', 'b.ts') });
    expect((await lint(vague.directory)).code).toBe(0);
    expect((await lint(vague.directory, '--strict')).code).toBe(1);
  });

  test('--json holds findings and shapes', async () => {
    const { directory } = storyOf({ 'p.yml': plan('a.ts', 'a.ts, b.ts') });
    const { out } = await lint(directory, '--json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      command: 'lint',
      ok: false,
      plans: [{ id: 'p', path: `${FOLDER}/p.yml`, itemCount: 2 }],
      findings: [
        {
          rule: 'scope-overlap',
          severity: 'error',
          plan: 'p',
          item: 'b',
          other: { plan: 'p', item: 'a', branch: 'feat/a' },
          witness: 'a.ts',
          at: { path: `${FOLDER}/p.yml`, line: 6, column: 32 },
        },
      ],
      lint: [{ plan: 'p', items: 2, waves: 1, widestWave: 2, criticalPath: ['a'], sideBySide: 2 }],
    });
  });

  test('reads the working tree, and the branches for what is finished', async () => {
    const story = storyOf({ 'p.yml': plan('a.ts', 'b.ts') });
    story.write({ [`${FOLDER}/p.yml`]: plan('a.ts', 'b.ts, a.ts') });
    expect((await lint(story.directory)).out).toContain('[scope-overlap]');
    story.git('checkout', '-q', '.');
    story.branch('feat/a').commit({ 'a.ts': 'a\n' });
    story.merge('feat/a');
    story.write({ [`${FOLDER}/p.yml`]: plan('a.ts', 'b.ts, a.ts') });
    expect(await lint(story.directory)).toMatchObject({ code: 0 });
  });

  test('checks only the named plans, and reports their overlaps with others', async () => {
    const text = (branch: string, scope: string) =>
      `version: 1\ntask: T\nrules: { missing-part: off, no-parallelism: off }\nitems: { x: { branch: ${branch}, scope: ['${scope}'] } }\n`;
    const { directory } = storyOf({
      'one.yml': text('x/1', 'a.ts'),
      'two.yml': text('x/2', 'a.ts'),
      'z.yml': text('x/3', 'z/**'),
    });
    const one = await lint(directory, 'one');
    expect(one.code).toBe(1);
    expect(one.out).toContain('[scope-overlap]');
    expect(one.out).not.toContain('[vague-scope]');
    const z = await lint(directory, `${FOLDER}/z.yml`);
    expect(z.code).toBe(0);
    expect(z.out).toContain('[vague-scope]');
    expect(z.out).not.toContain('[scope-overlap]');
    expect(await lint(directory, 'nope')).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no plan "nope".'),
    });
  });

  test('exits with 2 for a plan that cannot be read, with its place, and still checks the others', async () => {
    const { directory } = storyOf({ 'p.yml': plan('a.ts', 'a.ts'), 'q.yml': 'version: 1\ntask: T\nitmes: {}\n' });
    const all = await lint(directory);
    expect(all.code).toBe(2);
    expect(all.out).toContain(`${FOLDER}/q.yml:3:1: error: There is no key "itmes"`);
    expect(all.out).toContain('[scope-overlap]');
    const named = await lint(directory, 'p');
    expect(named.code).toBe(1);
    expect(named.out).toContain(`note: "${FOLDER}/q.yml" is broken, so nothing was compared with it.`);
  });

  test('does not report a plan as removed that is broken here and open on the base branch', async () => {
    const story = storyOf({ 'p.yml': plan('a.ts', 'b.ts') });
    story.branch('feat/a').commit({ 'a.ts': 'a\n' });
    story.checkout('main').write({ [`${FOLDER}/p.yml`]: 'version: 1\n' });
    const { code, out } = await lint(story.directory);
    expect(code).toBe(2);
    expect(out).not.toContain('plan-removed');
  });

  test('foreign text cannot act: a branch, a path and a glob come out visible', async () => {
    const { directory } = storyOf({ 'p.yml': plan("'::error::x'", "'::error::x'"), 'n\u001b[31m.txt': 'x' });
    const { out } = await lint(directory);
    expect(out).toContain('\\x1b[31m.txt');
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/^::/m);
  });

  test('without a plan there is nothing to say', async () => {
    const { code, out } = await lint(storyOf({}).directory);
    expect(code).toBe(0);
    expect(out).toContain('note: There is no plan');
  });
});
