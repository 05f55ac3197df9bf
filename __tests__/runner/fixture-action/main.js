import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';

const input = (name) => process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
const put = (file, name, value) => {
  const mark = `mark_${randomUUID()}`;
  appendFileSync(process.env[file], `${name}<<${mark}\n${value}\n${mark}\n`);
};

for (const line of JSON.parse(input('say'))) console.log(line);
const { action } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
put('GITHUB_OUTPUT', 'said', input('set-out'));
put(
  'GITHUB_OUTPUT',
  'seen',
  JSON.stringify({ env: process.env, cwd: process.cwd(), node: process.versions.node, action }),
);
put('GITHUB_ENV', 'FROM_FIXTURE', 'carried on');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, `# summary of ${action}\n`);
if (input('exit') === 'never') {
  // A grandchild that holds the streams open: killing the action alone would not end the step.
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
  console.log('waiting');
  setInterval(() => {}, 1000);
} else {
  process.exitCode = Number(input('exit'));
}
