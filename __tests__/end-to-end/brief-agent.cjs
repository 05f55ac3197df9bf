/**
 * An agent that gets a work order on its standard input and knows nothing else. It prints the pull request that it would
 * open, as JSON.
 */
const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const brief = readFileSync(0, 'utf8');

/** The text of the code block below a sentence, which may lack. */
function below(sentence) {
  const [, , text = ''] = new RegExp(`${sentence}[^\\n]*\\n\\n(\`{3,})\\w*\\n([\\s\\S]*?)\\n\\1`).exec(brief) ?? [];
  return text;
}

function sh(script, cwd) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}\n${stdout}${stderr}`);
  return stdout.trim();
}

const [, item] = /^# Work order: `([^`]+)`$/m.exec(brief);
const [, base] = /open one pull request into `([^`]+)`/.exec(brief);
const place = sh(`${below('There is a working tree for you')}\npwd`);
const contracts = [...brief.matchAll(/^In `([^`]+)`:\n\n```text\n([\s\S]*?)\n```$/gm)];
for (const path of below('You may create:').split('\n')) {
  const promised = contracts.find(([, file]) => file === path)?.[2] ?? 'The tests of this item.';
  const declared = promised.replace(/^\w+\(/gm, 'export declare function $&');
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), `${declared}\n`);
}
sh(below('This must pass in your working tree'), place);
const check = sh(below('Then compare your changes'), place);
sh(`git add . && git commit -qm 'Do the work of ${item}'`, place);
sh(below('Commit your work. Then push it'), place);
const branch = sh('git branch --show-current', place);
process.stdout.write(JSON.stringify({ branch, base, title: item, body: `Verified:\n\n${check}` }));
