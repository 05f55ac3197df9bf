import { describe, expect, test } from '@jest/globals';
import { linesOf, readCommands } from './commands.js';
import type { GitHubSide } from './event.js';
import { readPairs } from './file-commands.js';
import { whyNot } from './triggers.js';

const github: GitHubSide = {
  apiUrl: 'http://127.0.0.1:9',
  repository: 'octo/shop',
  token: 't',
  defaultBranch: 'trunk',
};
const push = (ref: string, message = 'a change') => ({ name: 'push', payload: { ref, head_commit: { message } } });

describe('a filter', () => {
  test.each([
    ['main', 'main', true],
    ['feature/*', 'feature/a', true],
    ['feature/*', 'feature/a/b', false],
    ['feature/**', 'feature/a/b', true],
    ['**/docs', 'docs', true],
    ['v[12].[0-9]+', 'v1.10', true],
    ['v1.?', 'v1', true],
    ['*.js?', 'a.jsx', false],
    ['release+', 'releaseee', true],
    ['a.b', 'axb', false],
  ])('"%s" takes "%s": %s', (pattern, branch, taken) => {
    expect(whyNot({ push: { branches: [pattern] } }, push(`refs/heads/${branch}`), github) === undefined).toBe(taken);
  });

  test('takes what the last matching pattern says', () => {
    const on = { push: { branches: ['**', '!wip/**', 'wip/keep'] } };
    const taken = ['a', 'wip/a', 'wip/keep'].filter((name) => !whyNot(on, push(`refs/heads/${name}`), github));
    expect(taken).toEqual(['a', 'wip/keep']);
  });

  test('of branches starts nothing for a tag, and the other way round', () => {
    expect(whyNot({ push: { branches: ['**'] } }, push('refs/tags/v1'), github)).toContain('other pushes');
    expect(whyNot({ push: { tags: ['v*'] } }, push('refs/heads/main'), github)).toContain('other pushes');
    expect(whyNot({ push: { tags: ['v*'] } }, push('refs/tags/v1'), github)).toBeUndefined();
  });

  test('of paths needs the changed files', () => {
    const on = { push: { paths: ['src/**', '!src/docs/**'] } };
    const event = push('refs/heads/main');
    expect(() => whyNot(on, event, github)).toThrow('give the test runner the changed files');
    expect(whyNot(on, event, github, ['src/docs/a.md', 'README.md'])).toContain('"paths"');
    expect(whyNot(on, event, github, ['src/docs/a.md', 'src/a.ts'])).toBeUndefined();
    expect(whyNot({ push: { 'paths-ignore': ['docs/**'] } }, event, github, ['docs/a'])).toContain('"paths-ignore"');
  });

  test('of a merge queue looks at the base and the default type', () => {
    const group = { head_ref: 'refs/heads/gh-readonly-queue/trunk/pr-1-abc', base_ref: 'refs/heads/trunk' };
    const event = { name: 'merge_group', action: 'checks_requested', payload: { merge_group: group } };
    expect(whyNot({ merge_group: { branches: ['trunk'] } }, event, github)).toBeUndefined();
    expect(whyNot({ merge_group: {} }, { ...event, action: 'destroyed' }, github)).toContain('not for destroyed');
  });
});

test('a push whose message says "[skip ci]" starts nothing', () => {
  expect(whyNot({ push: {} }, push('refs/heads/main', 'x [skip ci]'), github)).toContain('skips');
});

describe('the lines of a step', () => {
  test('end at a line feed, a carriage return, or both', () => {
    expect(linesOf('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(linesOf('a\n\n')).toEqual(['a', '']);
  });

  test('are no commands unless a runner knows the name', () => {
    const { commands, lines } = readCommands(['::unknown::x', 'a ::error::x', '  ::ERROR::y', '##[nothing]z']);
    expect(commands).toEqual([{ name: 'error', properties: {}, message: 'y' }]);
    expect(lines).toEqual(['::unknown::x', 'a ::error::x', '##[nothing]z']);
  });

  test('reports expressions that a runner removes for security', () => {
    expect(readCommands(['::set-env name=A::b', '::set-output name=o::v'])).toMatchObject({
      refused: ['set-env'],
      outputs: { o: 'v' },
    });
  });
});

describe('a file of outputs', () => {
  test('holds values of one line and of several', () => {
    expect(readPairs('a=b=c\n\nm<<END\none\n\ntwo\nEND\nn<<E\nE\n')).toEqual({ a: 'b=c', m: 'one\n\ntwo', n: '' });
  });

  test.each(['no sign', 'a<<END\nnever ends', '=x', 'a<<\n'])('%j is refused', (content) => {
    expect(() => readPairs(content)).toThrow();
  });
});
