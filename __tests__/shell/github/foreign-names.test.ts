import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createClient } from '../../../src/shell/github/client.js';
import { githubSource } from '../../../src/shell/github/source.js';
import { markUndecided } from '../../../src/shell/github/undecided.js';
import { runs } from '../../runs.js';
import { anyAnswer, type Sent } from './any-answer.js';
import { openStage, quickClock, type Stage } from './source-runs.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  const { violations } = stage.github;
  await stage.github.stop();
  expect(violations).toEqual([]);
});

test.each(['...files', '...pull', '...merge', '...before', '...blob', '...entries'])(
  'a path with "%s" in it is a path, and no part of a query',
  async (name) => {
    const { repository, read } = stage;
    const path = `app/[${name}]/page.tsx`;
    const pull = repository.open({ branch: 'feat/a', files: { [path]: 'a\n' } });
    const snapshot = await read({ pull: pull.number }, [{ kind: 'entry', revision: pull.head, path }]);
    expect(snapshot.answers.entry).toMatchObject([{ path, answer: { mode: '100644' } }]);
  },
);

/** Reads everything that can be read, where every name has that text in it. */
async function queriesWith(text: string): Promise<Sent[]> {
  const sent: Sent[] = [];
  const name = (field: string) => `${field}${text}${field}`;
  const client = createClient({
    token: 'ghs_0',
    fetch: anyAnswer(name, 'branch: bots/*\n', sent),
    clock: quickClock(),
    apiUrl: 'https://api.github.example',
  });
  const repo = { client, owner: 'acme', repo: 'app' };
  const options = {
    base: name('base'),
    subject: { pull: 1 },
    settings: { agents: [], comment: true, context: name('context') },
  };
  const source = githubSource({ ...repo, ...options });
  const [revision, other] = ['a'.repeat(40), 'b'.repeat(40)];
  const first = await source.start();
  const second = await source.answer(first, [
    // Of a name with a wildcard in it other things would be asked.
    { kind: 'claim', branch: name('claim').replaceAll(/[*?[{(]/g, '') },
    { kind: 'claim', branch: 'bots/*' },
    { kind: 'elsewhere' },
    { kind: 'openFrom', branch: name('from') },
    { kind: 'openInto', branch: name('into') },
    { kind: 'contained', commit: other, branch: name('branch'), head: revision },
    { kind: 'onBaseLine', commit: other },
    { kind: 'formerBases', pull: 5 },
    { kind: 'number', pull: 4 },
    { kind: 'text', revision, path: name('path') },
    { kind: 'content', revision, path: name('path') },
    { kind: 'entry', revision, path: name('path') },
    { kind: 'entry', revision, path: `app/[${name('path')}]/page.tsx` },
    { kind: 'reached', commit: other },
    { kind: 'plans', revision },
    { kind: 'mergeBase', revision },
    { kind: 'sharedChange', revision, other, path: name('path') },
    { kind: 'files', revision },
    { kind: 'branch', branch: name('branch') },
    { kind: 'overview' },
    { kind: 'queue', head: revision },
    { kind: 'integrationHistory' },
  ]);
  const third = await source.answer(second, [
    { kind: 'comment', pull: 1 },
    { kind: 'ownStatus', commit: revision },
    { kind: 'postedOn', commit: revision },
    { kind: 'optionalPull', pull: 6 },
  ]);
  await source.rereadOverview(third);
  await markUndecided(repo, options, 1, name('reason'), undefined);
  return sent;
}

/** Every query in this folder, so that none of them is left out below. */
const ASKED = [
  'viewer { login }',
  /\bref\(qualifiedName: \$v\d+\) \{ name target \{ oid \.\.\. on Commit \{ file\(path: /,
  /\bref\(qualifiedName: \$v\d+\) \{ compare\(headRef: /,
  /\bref\(qualifiedName: \$v\d+\) \{ name \}/,
  /\bref\(qualifiedName: \$v\d+\) \{ target \{ oid \} \}/,
  /\brefs\(refPrefix: \$v\d+, first: 100, after: \$/,
  /\brefs\(refPrefix: \$v\d+, first: 100\) \{ totalCount/,
  /\bobject\(oid: \$v\d+\) \{ __typename \}/,
  /\bobject\(expression: \$v\d+\) \{ oid \}/,
  /\bobject\(oid: \$v\d+\) \{ \.\.\. on Commit \{ oid f0: file\(path: /,
  /\bobject\(oid: \$v\d+\) \{ \.\.\. on Commit \{ oid file\(path: /,
  /\bobject\(oid: \$v\d+\) \{ \.\.\. on Commit \{ \.\.\.before \}/,
  /\bobject\(oid: \$v\d+\) \{ \.\.\. on Commit \{ status \{ context\(name: /,
  /\bobject\(oid: \$v\d+\) \{ \.\.\. on Commit \{ history\(first: /,
  /\bobject\(oid: \$v\d+\) \{ \.\.\. on Commit \{ history\(path: \$v\d+, first: 100, after: \$/,
  /\bpullRequests\(headRefName: \$v\d+, states: \[OPEN\], .*after: \$/,
  /\bpullRequests\(states: \[OPEN\], first: 1\) \{ totalCount/,
  /\btimelineItems\(last: /,
  /\bpullRequests\(headRefName: \$v\d+, states: \[MERGED\], .*after: \$/,
  /\bpullRequests\(baseRefName: \$v\d+, states: \[OPEN\], .*after: \$/,
  /\bpullRequests\(baseRefName: \$v\d+, states: \[CLOSED\]/,
  /\bpullRequests\(baseRefName: \$v\d+, states: \[MERGED\], .*after: \$/,
  /\bfiles\(first: 100, after: \$/,
  /\bcomments\(first: 100, after: \$/,
  /\bentries\(first: 100, after: \$/,
  /\bcommits\(last: /,
  'mergeQueue(branch: $',
  'issues(labels: [$',
];

const HOSTILE = [
  ...[
    '...pull',
    '"',
    '\\',
    '\\"',
    '"""',
    '}',
    '{ viewer { login } }',
    '$x',
    '$v0',
    '# a',
    '\n',
    '\u2028',
    '\0',
    '\u{1F600}',
  ],
  ...['\uD800', '\uDC00x', '...files ...blob', '${x}', ') { id } a: node(id: "', 'é'.repeat(20_000)],
];

test("every query is the same for all names, and valid in GitHub's schema", async () => {
  const plain = await queriesWith('x');
  const texts = plain.map(({ query }) => query);
  for (const field of ASKED) expect(texts.join('\n')).toMatch(field);
  expect(texts.join('\n')).not.toContain('"');
  const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }));
  const property = fc.asyncProperty(
    // The server shows branches below one folder.
    hostile.map((text) => text.replaceAll('/', '')),
    async (text) => {
      const sent = await queriesWith(text);
      expect(sent.map(({ query }) => query)).toEqual(texts);
      // Nothing is lost on its way.
      const values = sent.flatMap(({ variables }) => Object.values(variables));
      const path = `path${text}path`;
      expect(values).toEqual(expect.arrayContaining([path, `app/[${path}]/page.tsx`, `context${text}context`]));
    },
  );
  await fc.assert(property, { ...runs(30), examples: HOSTILE.map((text) => [text]) });
}, 300_000);
