import { expect, test } from '@jest/globals';
import type { PlanFile } from '../../../src/core/facts/snapshot.js';
import { planFileOf } from '../../../src/core/plan/directory.js';
import { readPlans } from '../../../src/core/plan/read.js';

const DIRECTORY = '.github/parallel-work';
const ON = { branch: 'main', defaultBranch: 'main' };

function plan(id: string, head = '', more = ''): string {
  return `version: 1\ntask: T\n${head}items:\n  a:\n    branch: ${id}/a\n    scope: [${id}/a]\n${more}`;
}

function file(name: string, text: string | undefined, mode = '100644'): PlanFile {
  return {
    name,
    mode,
    oid: '0'.repeat(40),
    ...(text === undefined ? { unreadable: 'its bytes are not UTF-8' } : { text }),
  };
}

function read(files: readonly PlanFile[], on = ON) {
  const set = readPlans({ id: '1'.repeat(40), files }, on);
  return {
    open: set.open.map(({ id }) => id),
    inert: set.inert,
    problems: set.problems.map(({ code, at }) => `${at?.path.slice(DIRECTORY.length + 1)}:${at?.line} ${code}`),
    broken: set.brokenPaths.map((path) => path.slice(DIRECTORY.length + 1)),
    stray: set.stray.map((path) => path.slice(DIRECTORY.length + 1)),
    messages: set.problems.map(({ message }) => message),
  };
}

const NOTHING = { open: [], inert: [], problems: [], broken: [], stray: [], messages: [] };

test('no directory and an empty one hold no plan (case 1)', () => {
  expect(readPlans(undefined, ON)).toEqual({ open: [], inert: [], problems: [], brokenPaths: [], stray: [] });
  expect(readPlans(null, ON).open).toEqual([]);
  expect(read([])).toEqual(NOTHING);
});

test('several plans are open, in the order of their ids, beside a README', () => {
  expect(
    read([
      file('b.yaml', plan('b')),
      file('README.md', '# hi'),
      file('a.yml', plan('a')),
      file('a-b.yml', plan('a-b')),
    ]),
  ).toEqual({
    ...NOTHING,
    open: ['a', 'a-b', 'b'],
  });
});

test('a plan is open only on the branch that it names, else on the default branch', () => {
  const files = [file('a.yml', plan('a')), file('b.yml', plan('b', 'base: release\n'))];
  expect(read(files)).toMatchObject({ open: ['a'], inert: [{ path: `${DIRECTORY}/b.yml`, base: 'release' }] });
  expect(read(files, { branch: 'release', defaultBranch: 'main' })).toMatchObject({
    open: ['b'],
    inert: [{ path: `${DIRECTORY}/a.yml`, base: 'main' }],
  });
});

test('a broken plan breaks the set, and the others are still there', () => {
  expect(read([file('a.yml', plan('a')), file('b.yml', plan('b', 'foo: 1\n'))])).toMatchObject({
    open: ['a'],
    problems: ['b.yml:3 unknown-key'],
    broken: ['b.yml'],
  });
});

test('a broken plan of another branch breaks nothing, as far as its base can be read', () => {
  const inert = (text: string) => read([file('b.yml', text)]);
  expect(inert(plan('b', 'base: release\nfoo: 1\n'))).toMatchObject({ problems: [], inert: [{ base: 'release' }] });
  expect(inert(plan('b', 'base: release\n', 'task: "open\n'))).toMatchObject({
    problems: [],
    inert: [{ base: 'release' }],
  });
  expect(inert(`task: "open\nbase: release\n`).problems).toEqual(['b.yml:2 yaml-syntax']);
  expect(inert(plan('b', 'base: release\nbase: release\n')).problems).toEqual(['b.yml:4 yaml-duplicate-key']);
  expect(inert(plan('b', 'base: 1.10\n')).problems).toEqual(['b.yml:3 wrong-type']);
  expect(inert(plan('b', 'base: *x\n')).broken).toEqual(['b.yml']);
});

test('one id twice is a problem, and neither file is open', () => {
  expect(read([file('a.yml', plan('a')), file('a.yaml', plan('a')), file('b.yml', plan('b'))])).toMatchObject({
    open: ['b'],
    problems: ['a.yml:1 same-id'],
    broken: ['a.yaml', 'a.yml'],
  });
});

test('a file that ends like a plan and has no name for one is broken, anything else is stray', () => {
  expect(
    read([
      file('A.yml', plan('a')),
      file('b.YML', plan('b')),
      file('c_d.yaml', plan('c')),
      file('-e.yml', plan('e')),
      file(`${'x'.repeat(65)}.yml`, plan('x')),
      file('.yml', plan('f')),
      file('notes.md', ''),
      file('readme.md', ''),
      file('old/a.yml', plan('a')),
      file('a.yml.bak', ''),
      file('link', 'x', '120000'),
    ]),
  ).toMatchObject({
    open: [],
    problems: ['-e.yml', '.yml', 'A.yml', 'b.YML', 'c_d.yaml', `${'x'.repeat(65)}.yml`].map(
      (name) => `${name}:1 file-name`,
    ),
    stray: ['a.yml.bak', 'link', 'notes.md', 'old/a.yml', 'readme.md'],
  });
});

test('the names of objects are ids of plans like others, but for "constructor" they refer to nothing', () => {
  expect(read([file('constructor.yml', plan('a'))])).toMatchObject({ open: ['constructor'] });
});

test('what is no plain file is broken (cases 5 and 6)', () => {
  expect(
    read([
      file('directory.yml/a.yml', plan('a')),
      file('directory.yml/b.yml', plan('a')),
      file('tree.yml', '', '040000'),
      file('link.yml', '../../x', '120000'),
      file('module.yaml', '', '160000'),
      file('bytes.yml', undefined),
      file('lfs.yml', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n'),
    ]),
  ).toMatchObject({
    problems: [
      'bytes.yml:1 unreadable',
      'directory.yml:1 not-a-file',
      'lfs.yml:1 not-a-file',
      'link.yml:1 not-a-file',
      'module.yaml:1 not-a-file',
      'tree.yml:1 not-a-file',
    ],
  });
});

test('references reach into other open plans (case 24)', () => {
  const on = (...refs: string[]) => `    depends_on: [${refs.join(', ')}]\n`;
  const a = file('a.yml', plan('a', '', `${on('b/a', 'b/integration')}    contracts: { uses: [b/a] }\n`));
  const b = file('b.yml', plan('b', '', 'integration: {}\n'));
  expect(read([a, b])).toMatchObject({ open: ['a', 'b'], problems: [] });
  expect(read([a])).toMatchObject({
    open: [],
    broken: ['a.yml'],
    messages: expect.arrayContaining([expect.stringContaining('there is no plan "b"')]),
  });
  expect(read([a, file('b.yml', plan('b'))]).messages).toEqual([
    expect.stringContaining('plan "b" has no item "integration"'),
  ]);
  expect(read([a, file('b.yml', plan('b', 'base: next\n', 'integration: {}\n'))]).messages[0]).toContain(
    'plan "b" is open on the branch "next", not here',
  );
});

test('what a plan that cannot be read holds is not known, so nothing is said of references to it', () => {
  const a = file('a.yml', plan('a', '', '    depends_on: [b/z]\n'));
  expect(read([a, file('b.yml', 'task: "\n')]).problems).toEqual([expect.stringMatching(/^b\.yml:\d yaml-syntax$/)]);
  expect(read([a, file('b.yml', plan('b', 'foo: 1\n'))]).problems).toEqual([
    'a.yml:7 unknown-reference',
    'b.yml:3 unknown-key',
  ]);
});

test('reports a cycle over several plans once, with its path, and breaks each of them (case 24)', () => {
  const files = [
    file('a.yml', plan('a', '', '    depends_on: [b/a]\n')),
    file('b.yml', plan('b', '', '    depends_on: [c/integration]\n')),
    file('c.yml', plan('c', '', '    depends_on: [a/a]\nintegration: {}\n')),
    file('d.yml', plan('d', '', '    depends_on: [a/a]\n')),
  ];
  expect(read(files)).toMatchObject({
    open: ['d'],
    problems: ['a.yml:7 cycle'],
    broken: ['a.yml', 'b.yml', 'c.yml'],
    messages: ['The dependencies form a cycle: a/a → b/a → c/integration → c/a → a/a.'],
  });
});

test('reports a cycle within a plan once', () => {
  const text = plan('a', '', '    depends_on: [b]\n  b: { branch: b, scope: [b], depends_on: [a] }\n');
  expect(read([file('a.yml', text), file('b.yml', plan('b'))]).problems).toEqual(['a.yml:7 cycle']);
});

test('files of the directory are known by their path', () => {
  expect(planFileOf(`${DIRECTORY}/a.yml`)).toBe('a.yml');
  expect(planFileOf(`${DIRECTORY}/old/a.yml`)).toBe('old/a.yml');
  expect(planFileOf(`${DIRECTORY}`)).toBeUndefined();
  expect(planFileOf(`${DIRECTORY}-not/a.yml`)).toBeUndefined();
  expect(planFileOf(`x/${DIRECTORY}/a.yml`)).toBeUndefined();
});
