// Writes src/core/init/shipped-texts.ts: the workflows of examples/ and the skill of skills/, which "init" writes into other
// repositories. They are part of the program, so that the bundle works without any other file. With --check it writes
// nothing and fails if the file is out of date.
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = 'src/core/init/shipped-texts.ts';
const WORKFLOWS = ['statuses', 'lint', 'integrate'];

const read = (path) => readFileSync(path, 'utf8');
const literal = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
const entries = WORKFLOWS.map((name) => `  ${name}: ${literal(read(`examples/workflows/${name}.yml`))},\n`);
const made = `/** Written by scripts/write-shipped-texts.js from examples/workflows and skills. Change those files instead. */
export const WORKFLOWS = {
${entries.join('')}} as const;

export const SKILL = ${literal(read('skills/parallel-work/SKILL.md'))};
`;

if (!process.argv.includes('--check')) writeFileSync(TARGET, made);
else if (read(TARGET) !== made) {
  console.error(`"${TARGET}" is out of date. Run "node scripts/write-shipped-texts.js".`);
  process.exitCode = 1;
}
