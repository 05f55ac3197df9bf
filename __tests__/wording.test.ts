/** The words that everything for people is written in: plain, and in whole sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { proseOf } from './prose.js';

/** Words that a reader has to translate back, or that only we use, and what to write instead. */
const PLAIN_WORDS: readonly (readonly [calque: RegExp, plain: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [
    /\b(?:is|are|was|were|be|been) told\b|\btold (?:anew|apart|above|on|in|of|by|as|at|once|each|elsewhere)\b/i,
    'reported, listed or shown',
  ],
  [/\b(?:let|lets|letting) through\b/i, 'allow'],
  [/\bby itself\b/i, 'alone, or automatically'],
  [/\banew\b/i, 'again'],
  [/\bof late\b/i, 'recently'],
  [/\bnobody can (?:tell|know)\b/i, 'it is unknown'],
  [/\bto its end\b/i, 'completely'],
  [/\b(?:stand|stands|standing|stood) for\b/i, 'means, or represents'],
  [/\bbinds? (?:nobody|everybody|once|whoever)\b/i, 'applies to, or takes effect'],
  [
    /\b(?:is|are|was|were|be|been|stays?|ends?|turns?|turned|keeps?|makes? it|leaves? it) (?:red|green)\b|\b(?:all|a|the) (?:red|green)s?\b/i,
    'fails or passes',
  ],
  [/(?!^outsiders?$)(?<![`"-])\boutsiders?\b(?![`":])/i, 'unlisted pull request'],
  [/\b(?:whole|all) to (?:see|read) (?:to|for) it\b/i, 'make sure'],
];

/** Their `message` is a commit subject, or a part of a sentence. */
const NO_SENTENCES: readonly string[] = [
  'src/commands/cli/demo-story.ts',
  'src/shell/github/client.ts',
  'src/shell/github/shares.ts',
];

const LANGUAGES = /\.(?:ts|js|md|yml|json)$/;

interface Read {
  readonly place: string;
  readonly text: string;
  readonly isMessage: boolean;
}

/** Everything under these names that people read. Of tests these are the titles. */
function readAll(): readonly Read[] {
  const names = ['src', 'docs', 'examples', 'scripts', 'bench', '__tests__']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => LANGUAGES.test(name) && !(name.startsWith('__tests__/') && !name.endsWith('.test.ts')));
  return [...names, 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'action.yml', 'schema/plan.schema.json'].flatMap(
    (name) => readFile(name),
  );
}

function readFile(name: string): readonly Read[] {
  const source = readFileSync(name, 'utf8');
  if (!/\.[tj]s$/.test(name))
    return source.split('\n').map((text, at) => ({ place: `${name}:${at + 1}`, text, isMessage: false }));
  const isTest = name.startsWith('__tests__/');
  return proseOf(name, source)
    .filter(({ kind }) => !isTest || kind === 'title')
    .map(({ kind, line, text }) => ({
      place: `${name}:${line}`,
      text,
      isMessage: kind === 'message' && !NO_SENTENCES.some((start) => name.startsWith(start)),
    }));
}

function calquesIn(reads: readonly Pick<Read, 'place' | 'text'>[]): readonly string[] {
  return reads.flatMap(({ place, text }) =>
    PLAIN_WORDS.flatMap(([calque, plain]) => {
      const found = calque.exec(text.replace(/\s+(?:\*|\/\/)?\s*/g, ' '))?.[0];
      return found === undefined ? [] : [`${place}: "${found}": write ${plain}`];
    }),
  );
}

/** A sentence begins with a capital letter, a number, a quoted value or a name of code, and ends with a full stop or a command. */
function isSentence(text: string): boolean {
  const begins = /^(?:\p{Lu}|[\d"`#…&[(-]|git\b)/u.test(text);
  const ends =
    /(?:[.?…]|\b(?:git|parallel-work|--\w+) [^.]*)["`)]*$/.test(text) ||
    /: (?:git|rm|parallel-work|--) ?\S.*$/.test(text);
  return begins && ends;
}

/** The values of all keys `message` and `remedy`, at any depth. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' ? (key === 'message' || key === 'remedy' ? [child] : []) : saidIn(child),
  );
}

const reads = readAll();

describe('plain words', () => {
  test('nothing that people read holds a word of the table', () => {
    expect(calquesIn(reads)).toEqual([]);
  });

  test.each([
    ['mend the plan, and run it again', 'fix'],
    ['The check is red until the other one has merged.', 'fails or passes'],
    ['// What is told anew is written by itself.', 'again'],
    ['The plan binds\n * once it is there.', 'takes effect'],
    ['a pull request of an outsider', 'unlisted pull request'],
  ])('the planted text %j is refused', (text, plain) => {
    expect(calquesIn([{ place: 'planted', text }]).join()).toContain(plain);
  });

  test('the key "outsiders" of a plan keeps its name', () => {
    expect(
      calquesIn([
        { place: 'plan', text: 'outsiders: always' },
        { place: 'plan', text: 'the key "outsiders"' },
      ]),
    ).toEqual([]);
  });
});

describe('whole sentences', () => {
  test('every message and hint in the source begins with a capital letter and ends with a full stop', () => {
    const wrong = reads.filter(({ isMessage, text }) => isMessage && !isSentence(text));
    expect(wrong.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
  });

  test('every message and remedy of the golden file of findings does so too', () => {
    const said = saidIn(parse(readFileSync('__tests__/core/report/golden/findings.yml', 'utf8')));
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => !isSentence(text))).toEqual([]);
  });

  test.each(['the plan is broken.', 'The plan is broken', 'did you mean "a"?'])('%j is refused', (text) => {
    expect(isSentence(text)).toBe(false);
  });
});

/** `There are 1 more`, `1 more files`, but not `21 files`, `1 success` or `1 starts to fail`. */
const WRONG_ONE =
  /\b(?:are|were) 1\b(?! of)|(?<![\w.,#"/-])1 (?:more )?(?!(?:is|was|has|does|as|starts)\b)[a-z]*[a-rt-z]s\b/;

describe('one of a kind', () => {
  test('no text of the source counts what more there is without the word for one', () => {
    const wrong = reads.filter(({ place, text }) => place.startsWith('src/') && /\bThere are …? ?more\b/.test(text));
    expect(wrong.map(({ place, text }) => `${place}: ${text}: use "thereAreMore"`)).toEqual([]);
  });

  // The file of questions counts the kinds of facts by their names.
  const goldens = readdirSync('__tests__/core/report/golden').filter((name) => name !== 'questions.yml');
  test.each(goldens)('the golden file %s has no plural after "1"', (name) => {
    const lines = readFileSync(`__tests__/core/report/golden/${name}`, 'utf8').split('\n');
    expect(lines.filter((line) => WRONG_ONE.test(line))).toEqual([]);
  });

  test.each([
    ['There are 1 more changes', true],
    ['1 more paths of items', true],
    ['There is 1 more change', false],
    ['1 other change was not checked, 21 more paths', false],
  ])('%j is refused: %j', (text, isWrong) => {
    expect(WRONG_ONE.test(text)).toBe(isWrong);
  });
});
