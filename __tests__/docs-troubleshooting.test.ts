/** docs/troubleshooting.md finds people by the words of messages, so these words must be those of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** The words of GitHub and of the shell. */
const OF_OTHERS = [
  'Unable to resolve action',
  'The runner of this job is too old',
  'Resource not accessible by integration',
  'parallel-work: command not found',
];

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/${name}`, 'utf8'))
  .join('\n')
  .toLowerCase();

const rows = [...readFileSync('docs/troubleshooting.md', 'utf8').matchAll(/^\| `([^`]+)`[^|]* \|/gm)];
const messages = rows.map(([, message = '']) => message).filter((message) => !OF_OTHERS.includes(message));

test('there are many messages', () => {
  expect(messages.length).toBeGreaterThan(15);
});

test.each(messages)('the program can say "%s"', (message) => {
  expect(source.includes(message.toLowerCase())).toBe(true);
});
