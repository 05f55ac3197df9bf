/** The texts that `init` writes into other files, and those that the program carries with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { withParagraph } from '../../../src/core/init/agent-files.js';
import { codeOwnersFile } from '../../../src/core/init/code-owners.js';
import type { FoundFile } from '../../../src/core/init/repository-facts.js';
import { SKILL, WORKFLOWS } from '../../../src/core/init/shipped-texts.js';
import { workflowText } from '../../../src/core/init/workflow-files.js';
import { lintWorkflow } from '../../../src/workflow-lint/lint.js';
import { ACTION } from '../../workflow-lint/ask.js';

const MAIN = { branch: 'main', isDefault: true };

describe('the texts in the program', () => {
  test('are the workflows of the examples and the skill', () => {
    for (const [name, text] of Object.entries(WORKFLOWS)) {
      expect(text).toBe(readFileSync(`examples/workflows/${name}.yml`, 'utf8'));
      const release = { uses: '<owner>/parallel-work@<commit>', comment: 'v0.1.0' };
      expect(workflowText(text, release, MAIN)).toBe(text);
    }
    expect(SKILL).toBe(readFileSync('skills/parallel-work/SKILL.md', 'utf8'));
  });

  test.each([
    MAIN,
    { branch: 'next', isDefault: true },
    { branch: 'main', isDefault: false },
    { branch: '1.0', isDefault: true },
    { branch: 'on', isDefault: false },
    { branch: 'release/a+b', isDefault: true },
    { branch: '!x', isDefault: true },
    { branch: 'größe', isDefault: true },
    { branch: "it's", isDefault: true },
  ])('give workflows without a finding for the branch %j', (base) => {
    for (const text of Object.values(WORKFLOWS))
      expect(lintWorkflow('w.yml', workflowText(text, { uses: ACTION }, base))).toMatchObject({
        findings: [],
        problems: [],
      });
  });
});

describe('CODEOWNERS', () => {
  const owners = (text: string | undefined, path = '.github/CODEOWNERS') =>
    codeOwnersFile(text === undefined ? new Map() : new Map<string, FoundFile>([[path, { kind: 'file', text }]]));

  test.each([
    [
      'names the owners of everything',
      '* @a @b',
      '/.github/parallel-work/ @a @b\n/.github/workflows/ @a @b\n/.github/CODEOWNERS @a @b\n',
    ],
    ['takes the last line for everything', '* @a\n** @c # all\n', '/.github/parallel-work/ @c\n'],
    ['has comments if nobody owns everything', '*.md @docs\n', '# /.github/workflows/ @your-org/your-team\n'],
    ['has comments if everything is owned by nobody', '* @a\n*\n', '# /.github/workflows/ @your-org/your-team\n'],
    [
      'leaves a line for workflows alone',
      '* @a\n/.github/workflows/ @sec\n',
      '/.github/parallel-work/ @a\n/.github/CODEOWNERS @a\n',
    ],
  ])('%s', (_, before, part) => {
    const { text = '', state } = owners(before);
    expect(state).toBe('changed');
    expect(text.startsWith(before)).toBe(true);
    expect(text).toContain(part);
    expect(owners(text).state).toBe('unchanged');
  });

  test.each(['/.github/ @sec\n', '.github/ @sec\n', '* @a\n/.github/** @sec\r\n'])('%j covers all of it', (text) => {
    expect(owners(text).state).toBe('unchanged');
  });

  test('is the file that GitHub reads, with its line ends', () => {
    expect(owners('* @a\r\n', 'docs/CODEOWNERS')).toMatchObject({
      path: 'docs/CODEOWNERS',
      text: expect.stringMatching(/^\* @a\r\n\r\n# .*\r\n.*\r\n.*\r\n\/docs\/CODEOWNERS @a\r\n$/),
    });
    expect(owners(undefined)).toMatchObject({ path: '.github/CODEOWNERS', state: 'created', needsNames: true });
  });
});

describe('the paragraph for agents', () => {
  test('replaces only the lines between its markers', () => {
    const [begin = '', ...rest] = withParagraph('A.md').split('\n');
    const old = `before\n${begin}\nold\n<!-- parallel-work: end -->after\n`;
    expect(withParagraph('A.md', old)).toBe(`before\n${[begin, ...rest].join('\n').trimEnd()}after\n`);
  });

  test.each(['<!-- parallel-work: begin -->\n', `${withParagraph('A.md')}${withParagraph('A.md')}`])(
    'is refused where the markers of %j are not one pair',
    (text) => {
      expect(() => withParagraph('A.md', text)).toThrow(/"A\.md" has/);
    },
  );
});
