/** Every way in which a plan file can be wrong: text → code, place, words. The numbers are those of the list of bad inputs. */
import { describe, expect, test } from '@jest/globals';
import { LINT_RULES } from '../../../src/core/lint/list.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { RULES } from '../../../src/core/rules/list.js';

/** Text, then what is expected of the first problem: `line:column code`, a part of the message, a part of the hint. */
type Case = readonly [about: string, text: string, where: string, message: string, hint?: string];

const PATH = '.github/parallel-work/p.yml';
const HEAD = 'version: 1\ntask: T\n';
const ITEM = 'items:\n  a:\n    branch: feat/a\n    scope: [src/a.ts]\n';
const GOOD = HEAD + ITEM;

/** The glob stands in line 8, from column 11 on. */
const withGlob = (glob: string) =>
  `${HEAD}items:\n  a:\n    branch: feat/a\n    scope:\n      modify:\n        - ${glob}\n`;
/** Globs of 256 alternatives each. */
const many = (count: number) => Array(count).fill('"{1..256}"').join('\n        - ');
/** The list begins in line 6, column 22. */
const withFlowGlob = (glob: string) =>
  `${HEAD}items:\n  a:\n    branch: feat/a\n    scope: { modify: [${glob}, src/z] }\n`;
const withBranch = (branch: string) => `${HEAD}items:\n  a:\n    branch: ${branch}\n    scope: [src/a.ts]\n`;
const withItem = (lines: string) => `${GOOD}${lines}\n`;
const withItems = (count: number) =>
  `${HEAD}items:\n${Array.from({ length: count }, (_, at) => `  i${at}: { branch: b${at}, scope: [f${at}] }\n`).join('')}`;

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the top level (case 2)': [
    ['an empty file', '', '1:1 no-plan', 'it is empty'],
    ['only a comment', '# hello\n', '1:1 no-plan', 'it is empty'],
    ['null', 'null\n', '1:1 no-plan', 'it is empty'],
    ['a list', '- a\n', '1:1 no-plan', 'a list'],
    ['text', 'hello\n', '1:1 no-plan', 'text'],
  ],
  'text that is none (case 3)': [
    ['NUL', 'version: 1\ntask: a\0b\n', '2:8 not-text', 'U+0000'],
    ['a lone surrogate', 'version: 1\ntask: a\uD800b\n', '2:8 not-text', 'U+D800'],
    [
      'what a decoder leaves of bytes that are not UTF-8',
      'version: 1\ntask: \uFFFD\n',
      '2:7 not-text',
      'U+FFFD',
      'UTF-8',
    ],
  ],
  'too much of it (case 5)': [
    ['half a MiB and a byte', `#${'x'.repeat(512 * 1024)}`, '1:1 too-big', '512 KiB'],
    ['bytes count, not characters', `#${'é'.repeat(256 * 1024)}`, '1:1 too-big', '512 KiB'],
    ['300,000 items', withItems(300_000), '1:1 too-big', '512 KiB'],
  ],
  'an LFS pointer (case 6)': [
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', '1:1 not-a-file', 'LFS'],
  ],
  'the same key twice (case 7)': [
    ['plain', `${GOOD}task: U\n`, '7:1 yaml-duplicate-key', 'first on line 2'],
    ['in quotes', `${GOOD}"task": U\n`, '7:1 yaml-duplicate-key', '"task"'],
    ['escaped', `${GOOD}"\\x74ask": U\n`, '7:1 yaml-duplicate-key', '"task"'],
    ['an item', `${GOOD}  a: { branch: b, scope: [b] }\n`, '7:3 yaml-duplicate-key', 'first on line 4'],
  ],
  'keys that only look different (case 8)': [
    ['composed and decomposed', `${GOOD}"\u00e9": 1\n"e\u0301": 1\n`, '7:1 unknown-key', '\u00e9'],
  ],
  'anchors and aliases (case 9)': [
    ['an anchor', `version: 1\ntask: &t T\n${ITEM}`, '2:7 yaml-anchor', '"&t"'],
    ['an alias', `version: 1\ntask: *t\n${ITEM}`, '2:7 yaml-alias', '"*t"'],
    ['an alias of itself', `${GOOD}generated: &t [*t]\n`, '7:12 yaml-anchor', '"&t"'],
    ['an anchor on a key', `version: 1\n&t task: T\n${ITEM}`, '2:1 yaml-anchor', '"&t"'],
  ],
  'the merge key (case 11)': [['in an item', withItem('    <<: { title: T }'), '7:5 yaml-merge-key', '"<<"']],
  'directives (case 12)': [
    ['%YAML', `%YAML 1.2\n---\n${GOOD}`, '1:1 yaml-directive', '%YAML 1.2'],
    ['%TAG', `%TAG ! x:\n---\n${GOOD}`, '1:1 yaml-directive', '%TAG'],
  ],
  'tags (case 13)': [
    ['one of YAML', `version: 1\ntask: !!str 12\n${ITEM}`, '2:7 yaml-tag', '"!!str"'],
    ['an unknown one', `version: 1\ntask: !foo bar\n${ITEM}`, '2:7 yaml-tag', '"!foo"'],
    ['the bare one', `version: 1\ntask: ! bar\n${ITEM}`, '2:7 yaml-tag', '"!"'],
    ['a long one', `version: 1\ntask: !<tag:yaml.org,2002:str> bar\n${ITEM}`, '2:7 yaml-tag', '!<tag'],
    ['on a list', withItem('    depends_on: !!seq []'), '7:17 yaml-tag', '"!!seq"'],
  ],
  'a second document (case 14)': [
    ['after dashes', `${GOOD}---\na: b\n`, '7:1 yaml-documents', 'second document'],
    ['after dots', `${GOOD}...\na: b\n`, '8:1 yaml-documents', 'second document'],
  ],
  'nesting (case 15)': [
    ['lists in lists', `version: 1\ntask: ${'['.repeat(21)}${']'.repeat(21)}\n`, '2:26 yaml-depth', '20 levels'],
    ['without an end', '['.repeat(400_000), '1:21 yaml-depth', '20 levels'],
    ['dashes', '- '.repeat(200_000), '1:41 yaml-depth', '20 levels'],
    ['maps', '{a: '.repeat(100_000), '1:81 yaml-depth', '20 levels'],
    [
      'by indentation',
      Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
      '21:22 yaml-depth',
      '20 levels',
    ],
  ],
  'unknown keys (case 16)': [
    ['at the top', `${GOOD}generatd: []\n`, '7:1 unknown-key', '"generatd" in the plan', 'Did you mean "generated"?'],
    ['in an item', withItem('    dependson: []'), '7:5 unknown-key', '"items.a"', 'Did you mean "depends_on"?'],
    [
      'in a scope',
      `${HEAD}items:\n  a:\n    branch: b\n    scope: { creates: [x] }\n`,
      '6:14 unknown-key',
      '"creates"',
      '"create"',
    ],
    ['like nothing', `${GOOD}zzzzzz: 1\n`, '7:1 unknown-key', '"zzzzzz"', 'Known: "version"'],
    ['in a contract', withItem('    contracts: { use: [] }'), '7:18 unknown-key', '"use"', '"uses"'],
    ['a rule', `${GOOD}rules: { dead-globs: off }\n`, '7:10 unknown-rule', '"dead-globs"', 'Did you mean "dead-glob"?'],
    ['of every object', `${GOOD}constructor: 1\n`, '7:1 bad-id', '"constructor"'],
    ['missing', 'version: 1\ntask: T\n', '1:1 missing-key', '"items" is missing in the plan', 'Add "items:"'],
    [
      'missing since misspelt',
      `version: 1\ntsk: T\n${ITEM}`,
      '1:1 missing-key',
      '"task" is missing',
      'where you wrote "tsk"',
    ],
    ['a branch', `${HEAD}items:\n  a: { scope: [x] }\n`, '4:3 missing-key', '"branch" is missing in "items.a"'],
  ],
  'ids that every object has (case 17)': [
    ['__proto__', `${HEAD}items:\n  __proto__: { branch: b, scope: [b] }\n`, '3:1 empty', '"items" is empty.'],
    ['constructor', withItem('  constructor: { branch: b, scope: [b] }'), '7:3 bad-id', '"constructor"'],
    ['toString', withItem('  toString: { branch: b, scope: [b] }'), '7:3 bad-id', '"toString"'],
    ['__proto__ at the top', `${GOOD}__proto__: { version: 1 }\n`, '7:1 bad-id', '"__proto__"'],
    ['__proto__ in quotes', withItem('    "__proto__": { title: x }'), '7:5 bad-id', '"__proto__"'],
  ],
  'no text (case 18)': [
    [
      'a number',
      withBranch('1.10'),
      '5:13 wrong-type',
      'must be text, but it is a number, 1.10',
      'Put it in quotes: "1.10".',
    ],
    ['a boolean', withBranch('true'), '5:13 wrong-type', 'a boolean, true', '"true"'],
    ['null', withBranch('~'), '5:13 wrong-type', 'null, ~', 'in quotes'],
    ['it is empty', withBranch(''), '5:5 wrong-type', 'must be text, but it is empty'],
    ['hexadecimal', withGlob('0x1F'), '8:11 wrong-type', 'a number, 0x1F', '"0x1F"'],
    [
      'a number as key',
      withItem('  12: { branch: b, scope: [b] }'),
      '7:3 wrong-type',
      'The key "12" is not text.',
      '"12"',
    ],
    ['a list as key', `${GOOD}[a]: b\n`, '7:1 wrong-type', 'A key must be text.'],
    [
      'text for a list',
      `${HEAD}items:\n  a:\n    branch: b\n    scope: src\n`,
      '6:12 wrong-type',
      'must be a list, but it is text',
    ],
    ['a list for a map', `${HEAD}items:\n  - a\n`, '3:1 wrong-type', 'must be a map of keys, but it is a list'],
    ['no pull request', `${GOOD}admit: [{ pull: x, reason: r }]\n`, '7:17 wrong-type', 'a whole number'],
    ['pull request 0', `${GOOD}admit: [{ pull: 0, reason: r }]\n`, '7:17 bad-value', 'at least 1'],
    ['half a pull request', `${GOOD}admit: [{ pull: 1.5, reason: r }]\n`, '7:17 wrong-type', 'a whole number'],
    [
      'a commit without quotes',
      withItem(`    merged: { commit: ${'1'.repeat(40)} }`),
      '7:23 wrong-type',
      'a number',
      `"${'1'.repeat(40)}"`,
    ],
    ['half a commit', withItem('    merged: { commit: abc }'), '7:23 bad-value', 'is not a full commit id'],
    ...[39, 41, 63, 65].map(
      (digits): Case => [
        `${digits} digits of a commit`,
        withItem(`    merged: { commit: ${'a'.repeat(digits)} }`),
        '7:23 bad-value',
        'is not a full commit id',
        'Write all 40 digits (or 64)',
      ],
    ),
    ['neither commit nor pull', withItem('    merged: {}'), '7:5 missing-key', 'is missing in "items.a.merged"'],
  ],
  'the version (case 19)': [
    [
      'of the future, and nothing else is told',
      'version: 2\nwhat: ever\n',
      '1:10 bad-version',
      'must be 1, but it is "2"',
    ],
    ['in quotes', `version: "1"\ntask: T\n${ITEM}`, '1:10 bad-version', 'must be 1'],
    ['none', `task: T\n${ITEM}`, '1:1 missing-key', '"version" is missing'],
  ],
  'caps (case 20)': [
    ['501 items', withItems(501), '3:1 too-many', '"items" has 501 entries, but at most 500 are allowed.'],
    [
      '201 globs',
      `${GOOD}generated: [${'x, '.repeat(201)}]\n`,
      '7:1 too-many',
      '"generated" has 201 entries, but at most 200 are allowed.',
    ],
    ['far too many parts', `${GOOD}generated: [${'x, '.repeat(5000)}]\n`, '7:1 too-many', '5000 entries'],
  ],
  'item ids (case 21)': [
    ['upper case', withItem('  Abc: { branch: b, scope: [b] }'), '7:3 bad-id', '"Abc"', 'lower-case'],
    ['different only in case', withItem('  A: { branch: b, scope: [b] }'), '7:3 bad-id', '"A"'],
    ['65 characters', withItem(`  ${'x'.repeat(65)}: { branch: b, scope: [b] }`), '7:3 bad-id', 'xxx', '64'],
    ['an underscore', withItem('  a_b: { branch: b, scope: [b] }'), '7:3 bad-id', '"a_b"'],
    ['a dash first', withItem('  -a: { branch: b, scope: [b] }'), '7:3 bad-id', '"-a"'],
    ['empty', withItem('  "": { branch: b, scope: [b] }'), '7:3 bad-id', '""'],
    [
      'integration',
      withItem('  integration: { branch: b, scope: [b] }'),
      '7:3 bad-id',
      '"integration"',
      'beside "items"',
    ],
  ],
  'branches (case 23)': [
    ...[
      'a..b',
      'a b',
      'a~b',
      'a^b',
      '"a:b"',
      '"a\\\\b"',
      'a.lock',
      'a.lock/b',
      '-a',
      '/a',
      'a/',
      'a//b',
      '.a',
      'a/.b',
      'a.',
      '"@"',
      '"a@{b"',
      'HEAD',
      '"a\\tb"',
    ].map((name): Case => [name, withBranch(name), '5:13 bad-branch', name === '"a@{b"' ? 'branch' : 'The branch']),
    ['a full ref', withBranch('refs/heads/feat/x'), '5:13 bad-branch', 'full ref', '"feat/x"'],
    [
      'must begin with a literal folder name',
      withBranch('"*"'),
      '5:13 bad-branch',
      'must begin with a literal folder name',
      'copilot/avatar-*',
    ],
    ['a glob for the first part', withBranch('"feat-*/x"'), '5:13 bad-branch', 'must begin with a literal folder name'],
    ['a full ref that is a glob', withBranch('refs/heads/feat/*'), '5:13 bad-branch', 'full ref'],
    ['a glob that matches no branch', withBranch('feat/..*'), '5:13 bad-branch', 'contains ".."'],
    ['in a list', withBranch('[feat/a, feat b]'), '5:22 bad-branch', 'contains a space'],
    ['an empty list', withBranch('[]'), '5:5 empty', 'is an empty list'],
    ['base', `${GOOD}base: refs/heads/main\n`, '7:7 bad-branch', 'full ref', '"main"'],
    ['a glob as base', `${GOOD}base: release/*\n`, '7:7 bad-branch', 'contains "*"'],
  ],
  'references (case 24)': [
    [
      'unknown item',
      withItem('    depends_on: [ab]\n  abc: { branch: b, scope: [b] }'),
      '7:18 unknown-reference',
      'no item "ab"',
      'Did you mean "abc"?',
    ],
    ['unknown item in uses', withItem('    contracts: { uses: [b] }'), '7:25 unknown-reference', 'no item "b"'],
    ['itself', withItem('    depends_on: [a]'), '7:18 self-reference', 'refers to itself'],
    ['itself by its full name', withItem('    depends_on: [p/a]'), '7:18 self-reference', 'refers to itself'],
    [
      'a circle',
      withItem('    depends_on: [b]\n  b: { branch: b, scope: [b], depends_on: [a] }'),
      '7:18 cycle',
      'a → b → a',
    ],
    [
      'the own integration',
      withItem('    depends_on: [integration]\nintegration: {}'),
      '7:18 cycle',
      'a → integration → a',
    ],
    [
      'an integration that is not there',
      withItem('    depends_on: [integration]'),
      '7:18 unknown-reference',
      '"integration"',
    ],
    ['no reference', withItem('    depends_on: [a/b/c]'), '7:18 bad-value', '"a/b/c" is neither'],
  ],
  'scopes (case 25)': [
    ['none', `${HEAD}items:\n  a: { branch: b }\n`, '4:3 missing-key', '"scope" is missing'],
    ['an empty list', `${HEAD}items:\n  a: { branch: b, scope: [] }\n`, '4:19 empty', 'is an empty list'],
    [
      'an empty map',
      `${HEAD}items:\n  a: { branch: b, scope: {} }\n`,
      '4:19 empty-scope',
      'item "a" allows no changes',
    ],
    [
      'only empty lists',
      `${HEAD}items:\n  a: { branch: b, scope: { create: [] } }\n`,
      '4:19 empty-scope',
      'allows no changes',
    ],
    [
      'only exceptions',
      `${HEAD}items:\n  a: { branch: b, scope: { except: [x] } }\n`,
      '4:19 empty-scope',
      'allows no changes',
    ],
    ['it is empty', `${HEAD}items:\n  a: { branch: b, scope: }\n`, '4:19 wrong-type', 'is empty'],
    [
      'of the integration',
      `${GOOD}integration: { scope: {} }\n`,
      '7:16 empty-scope',
      'the integration allows no changes',
    ],
  ],
  'hidden characters (cases 26 and 27)': [
    [
      'a control character in a command',
      withItem('    verification: "npm\\x07test"'),
      '7:19 hidden-character',
      'U+0007',
    ],
    ['a carriage return alone', `version: 1\ntask: a\rb\n${ITEM}`, '2:8 hidden-character', 'U+000D'],
    ['text that runs backwards', `version: 1\ntask: a\u202Eb\n${ITEM}`, '2:8 hidden-character', 'U+202E'],
    ['the same, escaped', `version: 1\ntask: "a\\u202Eb"\n${ITEM}`, '2:7 hidden-character', 'U+202E'],
    ['zero width', `version: 1\ntask: a\u200Bb\n${ITEM}`, '2:8 hidden-character', 'U+200B'],
    ['in a comment', `version: 1 # a\u2066b\ntask: T\n${ITEM}`, '1:15 hidden-character', 'U+2066'],
    ['a byte order mark in the middle', `version: 1\ntask: a\uFEFF\n${ITEM}`, '2:8 hidden-character', 'U+FEFF'],
    ['invisible letters', `version: 1\ntask: a\u{E0041}\n${ITEM}`, '2:8 hidden-character', 'U+E0041'],
    ['in a key', `${GOOD}"ta\\u200Bsk": 1\n`, '7:1 hidden-character', 'U+200B'],
    ['only space', `version: 1\ntask: " "\n${ITEM}`, '2:7 bad-value', 'is empty'],
  ],
  'values with fixed words (case 28)': [
    [
      'outsiders',
      `${GOOD}outsiders: activ\n`,
      '7:12 bad-value',
      '"activ"',
      'Did you mean "active"? Allowed: "active", "fail", "warn", "ignore".',
    ],
    ['a severity', `${GOOD}rules: { dead-glob: warning }\n`, '7:21 bad-value', '"warning"', '"warn"'],
    ['a rule that cannot be lowered', `${GOOD}rules: { scope-overlap: warn }\n`, '7:25 bad-value', 'cannot be lowered'],
    ['another that cannot', `${GOOD}rules: { branch-clash: off }\n`, '7:24 bad-value', 'cannot be lowered'],
  ],
  'empty globs (case 30)': [
    ['empty', withGlob("''"), '8:11 empty', 'is empty'],
    ['white space', withGlob("' '"), '8:11 bad-glob', 'The glob is empty'],
    ['no entry', withGlob(''), '8:11 wrong-type', 'it is empty'],
  ],
  'negation (case 31)': [
    ['in quotes', withGlob('"!src/x"'), '8:11 bad-glob', 'begins with "!"', 'except: ["src/x"]'],
    ['without', withGlob('!src/x'), '8:11 yaml-quote', 'YAML reads "!src/x" as a tag', 'except: ["src/x"]'],
    ['short', withGlob('!x'), '8:11 yaml-quote', 'as a tag', 'except: ["x"]'],
    [
      'a group without quotes',
      withGlob('!(a|b)/x'),
      '8:11 yaml-quote',
      '"!(a|b)/x"',
      'Put the glob in quotes: "!(a|b)/x".',
    ],
    ['in a list in brackets', withFlowGlob('!(a|b)/x'), '6:23 yaml-quote', '"!(a|b)/x"', 'in quotes'],
  ],
  'comments (case 32)': [
    ['in quotes', withGlob('"#x"'), '8:11 bad-glob', 'begins with "#"', 'Write "\\#x"'],
    ['a glob cut off', withGlob('x #y'), '8:11 yaml-quote', 'cuts off "#y"', 'Put the text in quotes: "x #y"'],
    ['a glob that is all comment', withGlob('#x'), '8:11 wrong-type', 'it is empty', 'begins with "#" needs quotes'],
  ],
  'spelling (case 33)': [
    ['/', withGlob('/src/x'), '8:11 bad-glob', 'begins with "/"', 'Write "src/x"'],
    ['./', withGlob('./src/x'), '8:11 bad-glob', 'segment "."', 'Write "src/x"'],
    ['a folder', withGlob('src/'), '8:11 bad-glob', 'ends with "/"', 'Write "src/**"'],
    ['a space at the end', withGlob('"src/a.ts "'), '8:11 bad-glob', 'with white space', 'Write "src/a.ts"'],
    ['a space at the beginning', withGlob('" src/a"'), '8:11 bad-glob', 'begins or ends', 'Write "src/a"'],
    ['a space in braces', withGlob('"{src, lib}/x"'), '8:11 bad-glob', 'also expands to " lib/x"', 'one glob for each'],
    ['a class without an end', withGlob('"src/["'), '8:11 bad-glob', 'does not close "["', 'write "\\[" for a plain'],
    ['a class over a slash', withGlob('"src/[a/b].ts"'), '8:11 bad-glob', 'does not close "["', 'Add the "]"'],
    ['an empty class', withGlob('"src/[].ts"'), '8:11 bad-glob', 'does not close "["', 'Add the "]"'],
    ['//', withGlob('src//x'), '8:11 bad-glob', '"//"', 'Write "src/x"'],
    ['..', withGlob('src/../x'), '8:11 bad-glob', '".."', 'Write "x"'],
    ['out of the repository', withGlob('../x'), '8:11 bad-glob', '".."', 'from the root'],
    ['.', withGlob('src/./x'), '8:11 bad-glob', '"."', 'Write "src/x"'],
    ['a backslash', withGlob('src\\x\\y'), '8:11 bad-glob', 'backslash', 'Write "src/x/y"'],
    ['two', withGlob('src\\\\x'), '8:11 bad-glob', 'backslash', 'Write "src/x"'],
    ['a drive', withGlob('C:\\src\\x'), '8:11 bad-glob', 'drive letter', 'Write "src/x"'],
    ['in one alternative', withGlob('"src/{a,b/}"'), '8:11 bad-glob', 'also expands to "src/b/"'],
    [
      'a path of a contract',
      withItem('    contracts: { provides: [{ path: ./a.ts }] }'),
      '7:37 bad-path',
      '"./a.ts"',
      'Write "a.ts"',
    ],
  ],
  'long globs (cases 34 and 42)': [
    ['513 characters', withGlob('x'.repeat(513)), '8:11 too-many', 'has 513 characters, but at most 512 are allowed'],
    ['a*a*…', withGlob('a*'.repeat(60_000)), '8:11 too-many', 'has 120000 characters'],
  ],
  'braces (case 35)': [
    ['257 alternatives', withGlob('"{1..257}"'), '8:11 bad-glob', 'expand to more than 256 globs'],
    ['a product', withGlob('"{a,b,c,d,e,f,g}{a,b,c,d,e,f,g}{a,b,c,d,e,f,g}"'), '8:11 bad-glob', 'more than 256'],
    ['a long range', withGlob('"{1..99999}"'), '8:11 bad-glob', 'more than 256'],
    ['a step of 0', withGlob('"{1..2..0}"'), '8:11 bad-glob', 'a step of 0'],
    [
      'more of all globs together than one plan may have',
      withGlob(many(79)),
      '3:1 too-many',
      'expand to more than 20,000 globs',
      'split the task',
    ],
    ['a nest of 25 KB', withGlob(`"${'{a,'.repeat(6000)}${'}'.repeat(6000)}"`), '8:11 too-many', 'characters'],
  ],
  'groups (case 36)': [
    [
      'nine **',
      withGlob('"**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/a/**"'),
      '8:11 bad-glob',
      'has 9 times "**", but at most 8 are allowed',
    ],
    ['five !(…)', withGlob('"!(a)!(a)!(a)!(a)!(a)"'), '8:11 bad-glob', 'has 5 times "!(…)", but at most 4 are allowed'],
    ['a group in !(…)', withGlob('"!(@(a|b))"'), '8:11 bad-glob', 'a group inside a "!(…)"'],
    ['!(…) in a group', withGlob('"@(a|!(b))"'), '8:11 bad-glob', '"!(…)" inside another group'],
    ['five deep', withGlob('"@(a@(a@(a@(a@(a)))))"'), '8:11 bad-glob', 'more than 4 deep'],
    ['with a slash', withGlob('"@(a/b|c)"'), '8:11 bad-glob', 'a "/" inside "@(…)"'],
    ['without an end', withGlob('"@(a"'), '8:11 bad-glob', 'does not close "@("'],
  ],
  'globs that YAML takes for something else': [
    ['a star', withGlob('*.ts'), '8:11 yaml-quote', 'as an alias', 'Put the glob in quotes: "*.ts".'],
    ['two stars', withGlob('**/x'), '8:11 yaml-quote', 'as an alias', '"**/x"'],
    ['braces', withGlob('{a,b}/**'), '8:11 yaml-quote', 'as a map', 'Put the glob in quotes: "{a,b}/**".'],
    ['a class', withGlob('[ab]/*'), '8:11 yaml-quote', 'as a list', '"[ab]/*"'],
    ['@', withGlob('@x'), '8:11 yaml-quote', 'a reserved character', 'Put the glob in quotes: "@x".'],
    ['a star in brackets', withFlowGlob('*.ts'), '6:23 yaml-quote', 'as an alias', '"*.ts"'],
    ['braces in brackets', withFlowGlob('{a,b}/**'), '6:23 yaml-quote', '"{a,b}/**"', '"{a,b}/**"'],
    ['braces later in brackets', withFlowGlob('src/{a,b}/x'), '6:23 yaml-quote', '"src/{a,b}/x"', '"src/{a,b}/x"'],
    ['a class later in brackets', withFlowGlob('src/[0-9].ts'), '6:23 yaml-quote', '"src/[0-9].ts"', '"src/[0-9].ts"'],
    [
      'a title with a number',
      withItem('    title: Mend bug #12'),
      '7:12 yaml-quote',
      'cuts off "#12"',
      '"Mend bug #12"',
    ],
  ],
  'other syntax': [
    ['a tab', 'version: 1\n\ttask: T\n', '2:1 yaml-syntax', 'This line is indented with a tab', '"  task: T"'],
    ['a tab behind spaces', 'items:\n  a:\n  \tbranch: x\n', '3:3 yaml-syntax', 'a tab', '"    branch: x"'],
    [
      'a list without its bracket',
      `${GOOD}generated: [a, b\nshared: [c]\n`,
      '7:12 yaml-syntax',
      'The "[" on line 7 is not closed',
      'Add the "]", as in "generated: [a, b]"',
    ],
    ['a list at the end', `${GOOD}generated: [a, b # all\n`, '7:12 yaml-syntax', 'on line 7 is not closed', '[a, b]'],
    [
      'a map without its brace',
      `${GOOD}rules: { dead-glob: off\nshared: []\n`,
      '7:8 yaml-syntax',
      'The "{" on line 7',
      'off}',
    ],
    ['two keys on a line', 'version: 1\ntask: a: b: c\n', '2:7 yaml-syntax', 'after "task:"', 'task: "a: b: c"'],
    ['no space after a colon', 'version: 1\ntask:T\nitems: {}\n', '2:1 yaml-syntax', 'no space', '"task: T"'],
    [
      'lines that are not indented alike',
      'version: 1\n task: T\n',
      '1:10 yaml-syntax',
      'indented deeper',
      'by the same number of spaces',
    ],
    [
      'items as a list with ids',
      'version: 1\ntask: T\nitems:\n  - id: api\n    branch: x\n    scope: [a]\n',
      '3:1 wrong-type',
      '"items" must be a map with an item id as each key',
      '"api:" on a line of its own instead of "- id: api"',
    ],
    ['a code fence', '```yaml\nversion: 1\ntask: T\nitems: {}\n```\n', '1:1 yaml-syntax', 'code fence', '"```"'],
    ['an open quote', 'version: 1\ntask: "T\n', '2:9 yaml-syntax', 'missing closing'],
    ['a key in a value', 'version: 1\ntask: a: b\n', '2:7 yaml-syntax', 'another ":"', 'task: "a: b"'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s is refused at its place', (__, text, where, message, hint = '') => {
    const { plan, problems } = readPlan({ path: PATH, text });
    expect(plan).toBeUndefined();
    const first = problems[0];
    expect(`${first?.at?.line}:${first?.at?.column} ${first?.code}`).toBe(where);
    expect(first?.message).toContain(message);
    expect(first?.hint).toContain(hint);
    expect(first?.hint).not.toBe('');
    expect(first?.at?.path).toBe(PATH);
  });
});

test('an unknown rule is answered by the rules of plans, and by no others', () => {
  const hintFor = (rule: string) =>
    readPlan({ path: PATH, text: `${GOOD}rules: { ${rule}: off }\n` }).problems[0]?.hint ?? '';
  const named = [...hintFor('zzzzzz').matchAll(/"([^"]+)"/g)].map(([, id]) => id);
  expect(named).toContain('dead-glob');
  const ids: readonly string[] = [...LINT_RULES, ...RULES].map(({ id }) => id);
  expect(named.filter((id = '') => !ids.includes(id))).toEqual([]);
});

test('composed and decomposed forms of one key are one key (case 8)', () => {
  const { problems } = readPlan({ path: PATH, text: `${GOOD}"\u00e9": 1\n"e\u0301": 1\n` });
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([
    ['unknown-key', 7],
    ['yaml-duplicate-key', 8],
  ]);
});

test('a billion laughs are refused by their anchors, before anything is built (case 10)', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) =>
      `${'abcdefghi'[at]}: &${'abcdefghi'[at]} [${
        at === 0
          ? 'lol'
          : Array(9)
              .fill(`*${'abcdefghi'[at - 1]}`)
              .join(',')
      }]`,
  );
  const { problems } = readPlan({ path: PATH, text: laughs.join('\n') });
  expect(problems.filter(({ code }) => code === 'yaml-anchor').length).toBeGreaterThan(1);
});

test.each([
  ['a byte order mark', `\uFEFF${GOOD}`],
  ['CRLF', GOOD.replaceAll('\n', '\r\n')],
  ['no last line break', GOOD.trimEnd()],
  ['a document start', `---\n${GOOD}`],
  ['a document end', `${GOOD}...\n`],
  ['tabs and line breaks in a text', withItem('    verification: |\n      npm test\n      \tnpm run lint')],
  ['an emoji', `version: 1\ntask: "ship it 🚀 für München"\n${ITEM}`],
  ['all of the groups within the caps', withGlob('"src/+(a|b)@(c)?(d)*(e)!(f|g*)[a-z].ts"')],
  ['groups four deep', withGlob('"@(a@(a@(a@(a))))"')],
  ['256 alternatives', withGlob('"{1..16}/{1..16}"')],
  ['as many of all globs together as one plan may have', withGlob(many(78))],
  ['eight **', withGlob('"**/a/**/a/**/a/**/a/**/a/**/a/**/a/**"')],
  ['512 characters', withGlob('x'.repeat(512))],
  ['brackets of a route, which lint speaks of (case 37)', withGlob('"app/[id]/page.tsx"')],
  ['brackets, escaped', withGlob("'app/\\[id\\]/(group)/page.tsx'")],
  ['everything, which lint speaks of (case 38)', withGlob('"**"')],
  ['a group of plain brackets', withGlob('app/(group)/x')],
  ['a space in a name', withGlob('docs/my file.md')],
  ['500 items', withItems(500)],
  ['a glob claim', withBranch('[feat/a, "copilot/avatar-*", "x/{a,b}", "x/@(a|b)"]')],
  ['ids of digits', withItem('  "2024": { branch: b, scope: [b] }')],
  ['an integration of nothing but tasks', `${GOOD}integration: { tasks: [merge] }\n`],
  ['a comment behind a value', withItem('    title: T # really\n    context: U #!')],
])('%s is fine (cases 4, 36)', (_, text) => {
  const { plan, problems } = readPlan({ path: PATH, text });
  expect(problems).toEqual([]);
  expect(plan?.id).toBe('p');
});

test('items keep the order of the file, whatever they are called', () => {
  const { plan } = readPlan({
    path: PATH,
    text: withItem('  "7": { branch: b, scope: [b] }\n  "3": { branch: c, scope: [c] }'),
  });
  expect(plan?.items.map(({ item }) => item)).toEqual(['a', '7', '3']);
});

test('reports all problems of a file at once, in its order, each with its lines', () => {
  const text = `version: 1
task: Two\tthings\u202E
outsiders: some
items:
  a:
    branch: refs/heads/a
    scope: [./src, *.ts]
    depends_on: [b, c]
  b:
    brunch: feat/b
    scope:
      create: [src/b/]
      - oops
    verification: 12
`;
  const fixed = text.replace('      - oops\n', '');
  const { problems } = readPlan({ path: PATH, text: fixed });
  expect(
    problems.map(({ code, at, excerpt }) => `${at?.line}:${at?.column} ${code}\n${excerpt}`).join('\n'),
  ).toMatchInlineSnapshot(`
"2:17 hidden-character
  1 | version: 1
  2 | task: Two\\tthings\\u{202e}
    |                  ^^^^^^^^
3:12 bad-value
  2 | task: Two\\tthings\\u{202e}
  3 | outsiders: some
    |            ^^^^
6:13 bad-branch
  5 |   a:
  6 |     branch: refs/heads/a
    |             ^^^^^^^^^^^^
7:13 bad-glob
  6 |     branch: refs/heads/a
  7 |     scope: [./src, *.ts]
    |             ^^^^^
7:20 yaml-quote
  6 |     branch: refs/heads/a
  7 |     scope: [./src, *.ts]
    |                    ^^^^
8:21 unknown-reference
  7 |     scope: [./src, *.ts]
  8 |     depends_on: [b, c]
    |                     ^
9:3 missing-key
  8 |     depends_on: [b, c]
  9 |   b:
    |   ^
10:5 unknown-key
   9 |   b:
  10 |     brunch: feat/b
     |     ^^^^^^
12:16 bad-glob
  11 |     scope:
  12 |       create: [src/b/]
     |                ^^^^^^
13:19 wrong-type
  12 |       create: [src/b/]
  13 |     verification: 12
     |                   ^^"
`);
  expect(readPlan({ path: PATH, text }).problems.map(({ code }) => code)).toContain('yaml-syntax');
});

test('a hundred problems are enough', () => {
  const { problems } = readPlan({
    path: PATH,
    text: `${GOOD}${Array.from({ length: 400 }, (_, at) => `x${at}: 1\n`).join('')}`,
  });
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.code).toBe('more-problems');
});

test.each(['"1"', "'1.0'", 'v1'])('version: %s hides no other problem', (version) => {
  const codes = (text: string) => readPlan({ path: PATH, text }).problems.map(({ code }) => code);
  const rest = 'task: T\nitems:\n  a: { branch: "a..b", scope: [/src/**] }\n  b: { scope: [b], depends_on: [c] }\n';
  const others = codes(`version: 1\n${rest}`);
  expect(others.length).toBeGreaterThan(3);
  expect(codes(`version: ${version}\n${rest}`)).toEqual(['bad-version', ...others]);
});

test.each([40, 64])('a merge may be named by a commit id of %d digits', (digits) => {
  const text = withItem(`    merged: { commit: "${'0123456789abcdef'.repeat(4).slice(0, digits)}" }`);
  expect(readPlan({ path: PATH, text }).problems).toEqual([]);
});
