/** Nothing that a source names disappears: it is in the plan, or it is listed with a reason. */
import { describe, expect, test } from '@jest/globals';
import { baseOf, importText } from './draft-story.js';

function importTasks(...tasks: readonly unknown[]) {
  const {
    yaml = '',
    leftOut,
    notes,
    guesses,
  } = importText('list.json', JSON.stringify({ tasks }), {
    base: baseOf('src/a.ts'),
  });
  return { yaml, leftOut: leftOut.map(({ what, why }) => `${what}: ${why}`), notes, guesses };
}

describe('a list of tasks', () => {
  test('lists the entries that are no task', () => {
    const { leftOut } = importTasks({ id: 'a', files: ['src/a.ts'] }, 'Do X', { description: 'Talk' });
    expect(leftOut).toEqual([
      'entry 2 of a list of tasks ("Do X"): it has no id, no title and no files',
      'entry 3 of a list of tasks ({"description":"Talk"}): it has no id, no title and no files',
    ]);
  });

  test('lists the entries of files that name no path', () => {
    const { leftOut } = importTasks({ id: 'a', files: ['src/a.ts', { x: 1 }, true, { backend: ['src/b.ts'] }] });
    expect(leftOut).toEqual([
      'path of "a": {"x":1}: "x" is no kind of change',
      'path of "a": true: it is no path',
      'path of "a": {"backend":["src/b.ts"]}: "backend" is no kind of change',
    ]);
  });

  test('reads nested lists, paths with commas between them, and renamed files', () => {
    const renamed = { path: 'src/new.ts', action: 'rename', from: 'src/old.ts' };
    const { yaml } = importTasks({ id: 'a', modify: [['src/b.ts'], 'src/c.ts, src/d.ts'], files: [renamed] });
    expect(yaml).toContain('create: [src/new.ts]');
    expect(yaml).toContain('modify: [src/b.ts, src/c.ts, src/d.ts]');
    expect(yaml).toContain('delete: [src/old.ts]');
  });

  test('does not read a path that takes files out as the name of a file', () => {
    const { yaml, leftOut } = importTasks({ id: 'a', files: ['src/**', '!src/gen/**'] });
    expect(yaml).toContain('any: [src/**]');
    expect(leftOut).toEqual(['path of "a": "!src/gen/**": it takes files out, which "except" of the scope can say']);
  });

  test('does not read prose as the name of a file', () => {
    const prose = ['(all files of the feature', 'read-only scan)', 'src/b.ts and src/c.ts', 'the client'];
    const { yaml, leftOut } = importTasks({ id: 'a', files: ['docs/my notes.md', 'My Docs/**', ...prose] });
    expect(leftOut).toEqual(prose.map((text) => `path of "a": "${text}": it is text, not a path`));
    expect(yaml).toContain('create: [docs/my notes.md]');
    expect(yaml).toContain('any: [My Docs/**]');
  });

  test('reads a path without the remark after it, as a guess', () => {
    const { yaml } = importTasks({ id: 'a', modify: ['src/a.ts (new)', 'src/b.ts — the client'] });
    expect(yaml).toContain('- src/a.ts # guess: without "(new)"\n        - src/b.ts # guess: without "— the client"');
  });

  test('lists the parts of a task that name files besides those of the task', () => {
    const { leftOut } = importTasks({ id: 'a', files: ['src/a.ts'], subtasks: [{ id: 's', files: ['src/b.ts'] }] });
    expect(leftOut).toEqual(['"s", a part of "a": "a" names files, so it is one item']);
  });

  test('imports the parts of a task with an empty list of files', () => {
    const { yaml, leftOut } = importTasks({ id: 'a', files: [], subtasks: [{ id: 's', files: ['src/b.ts'] }] });
    expect(yaml).toContain('  s:\n');
    expect(leftOut).toEqual([]);
  });
});

describe('ids that several tasks have', () => {
  test('are reported, and no dependency on them is guessed', () => {
    const { yaml, leftOut, notes } = importTasks(
      { id: 'a', files: ['src/a.ts'] },
      { id: 'a', files: ['src/b.ts'] },
      { id: 'c', files: ['src/c.ts'], depends_on: ['a'] },
    );
    expect(notes).toEqual(['Several tasks have the id "a", so one of them became item "a-2".']);
    expect(leftOut).toEqual(['dependency of "c" on "a": the source has 2 tasks of this name']);
    expect(yaml).not.toContain('depends_on');
  });

  test('mean the part of the same task', () => {
    const parts = (name: string) => [
      { id: 1, files: [`${name}/1.ts`] },
      { id: 2, files: [`${name}/2.ts`], dependencies: [1] },
    ];
    const { yaml, leftOut } = importTasks(
      { id: 1, subtasks: parts('one') },
      { id: 2, subtasks: parts('two'), dependencies: [1] },
    );
    expect(leftOut).toEqual(['dependency of "2" on "1": its parts are imported, not the task itself']);
    expect(yaml.match(/depends_on: .*/g)).toEqual(['depends_on: [task-1]', 'depends_on: [task-1-2]']);
  });
});

test('a guess about a part that is empty is not counted', () => {
  const { yaml = '', guesses } = importText('tasks.md', '# Tasks: T\n\n## Phase 1: \n- [ ] T001 Write src/a.ts\n', {
    base: baseOf('src/a.ts'),
  });
  expect(yaml.match(/# guess(?!es)/g)).toHaveLength(guesses);
});
