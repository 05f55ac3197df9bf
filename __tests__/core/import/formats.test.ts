/** One sample of each format. What is made of it is in `goldens/`: UPDATE_GOLDEN=1 writes it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../../src/core/import/draft.js';
import { draftReport } from '../../../src/core/import/report.js';
import type { SourceDocument } from '../../../src/core/import/source-plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { baseOf, importDocuments, importText } from './draft-story.js';

const here = dirname(fileURLToPath(import.meta.url));
const BASE = baseOf('src/nav.ts', 'src/index.cjs', 'src/avatars/__init__.py', 'src/types.ts', 'package.json');

function sample(format: string): SourceDocument[] {
  const folder = join(here, 'samples', format);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}

function imported(format: string): Draft {
  const { drafts, problems } = importDocuments(sample(format), { base: BASE, repository: 'shop' });
  expect(problems).toEqual([]);
  expect(drafts.map((draft) => draft.format)).toEqual([format]);
  return drafts[0] ?? importText('', '');
}

describe.each(['superpowers', 'spec-kitty', 'gsd', 'scout-and-wave', 'spec-kit', 'task-list'])(
  'the format %s',
  (format) => {
    const draft = imported(format);

    test('gives the plan and the report of its golden file', () => {
      const golden = join(here, 'goldens', `${format}.txt`);
      const text = `${draft.yaml}\n=== report\n${draftReport(draft, false).join('\n')}\n`;
      if (process.env['UPDATE_GOLDEN']) {
        mkdirSync(dirname(golden), { recursive: true });
        writeFileSync(golden, text);
      }
      expect(text).toBe(readFileSync(golden, 'utf8'));
    });

    test('gives a plan that can be read, with as many guesses as it says', () => {
      const { plan, problems } = readPlan({ path: draft.path, text: draft.yaml ?? '' });
      expect(problems).toEqual([]);
      expect(plan?.items).toHaveLength(draft.items);
      expect(draft.yaml?.split('\n').filter((line) => /# guess|; guess/.test(line))).toHaveLength(draft.guesses);
    });
  },
);

test.each(['**Step 1: Write it**', '**Step 1:** Write it', '**Step 1**: Write it', '#### Step 1: Write it'])(
  'a step of superpowers that is written as "%s" keeps its title',
  (step) => {
    const text = `# A Implementation Plan\n\n### Task 1: T\n\n**Files:**\n- Create: \`src/a.ts\`\n\n- [ ] ${step}\n`;
    const { yaml } = importText('docs/plan.md', text.replace('- [ ] #', '#'));
    expect(yaml).toContain('- Step 1: Write it\n');
  },
);

test.each([
  ['cd web && npm test -- avatars', 'cd web && npm test -- avatars'],
  ['cd web && ls', undefined],
  ['cd web && timeout 3 node server.js || true', undefined],
])('the command "%s" of a superpowers task becomes the verification %j', (command, verification) => {
  const text = `# A Implementation Plan\n\n### Task 1: T\n\n**Files:**\n- Create: \`src/a.ts\`\n\nRun: \`${command}\`\n`;
  const { yaml = '', path } = importText('docs/plan.md', text);
  expect(readPlan({ path, text: yaml }).plan?.items[0]?.verification).toBe(verification);
});

test('a comment in a code block of a scout-and-wave agent is no title', () => {
  const text = [
    'feature_slug: avatars',
    'file_ownership: [{ file: src/a.ts, agent: A, wave: 1, action: new }]',
    'waves:',
    '  - number: 1',
    '    agents:',
    '      - id: A',
    '        task: |',
    '          **Store avatars**',
    '',
    '          ```bash',
    '          # Run the tests',
    '          npm test',
    '          ```',
  ].join('\n');
  const { yaml = '', path } = importText('docs/IMPL/IMPL-avatars.yaml', text);
  expect(readPlan({ path, text: yaml }).plan?.items[0]?.title).toBe('Store avatars');
});
