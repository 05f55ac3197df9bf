// Fills README.md between markers: tables from action.yml, examples from their files. `--check` fails where it is out of step.
import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';

const action = parse(readFileSync('action.yml', 'utf8'));
const cell = (text) => String(text).trim().replaceAll('\n', ' ').replaceAll('|', '\\|');

const tables = {
  inputs: markdownTable([
    ['input', 'default', 'what it does'],
    ...Object.entries(action.inputs).map(([name, { description, default: value }]) => [
      `\`${name}\``,
      value === undefined || value === '' ? '' : `\`${cell(value)}\``,
      cell(description),
    ]),
  ]),
  outputs: markdownTable([
    ['output', 'what it holds'],
    ...Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]),
  ]),
};

const before = readFileSync('README.md', 'utf8');
let after = before;
for (const [name, table] of Object.entries(tables)) {
  const block = new RegExp(`(<!-- ${name}: from action.yml -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!block.test(after)) throw new Error(`README.md has no place for the table of ${name}`);
  after = after.replace(block, (_, start, end) => `${start}\n${table}\n\n${end}`);
}
after = after.replace(/(<!-- file: (\S+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, path, end) => {
  return `${start}\n\`\`\`yaml\n${readFileSync(path, 'utf8')}\`\`\`\n\n${end}`;
});

if (!process.argv.includes('--check')) writeFileSync('README.md', after);
else if (after !== before) {
  console.error('README.md does not say what action.yml and examples/ say. Run "npm run build".');
  process.exitCode = 1;
}
