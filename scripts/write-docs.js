// Fills README.md and docs/ between markers, after `tsc -p tsconfig.build.json`: tables from action.yml, the schema and the
// examples, files, and the help of the command line. With --check it writes nothing and fails if a page is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { markdownTable } from 'markdown-table';
import { isMap, parse, parseDocument } from 'yaml';
import { main } from '../lib/commands/cli/main.js';
import { planSchema } from '../lib/core/plan/schema.js';

const PAGES = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const action = parse(readFileSync('action.yml', 'utf8'));

/** The rules have a table of their own. The other keys belong to items. */
const UNFOLDED = ['rules', 'integration.scope', 'integration.constraints'];

/** The text between `<!-- name: argument -->` and `<!-- end -->`. */
const BLOCKS = {
  inputs: () => inputs(),
  outputs: () => outputs(),
  permissions: () => permissions(),
  keys: () => planKeys(),
  file: (path) => fenced(path.endsWith('.json') ? 'json' : 'yaml', readFileSync(path, 'utf8')),
  help: async (command) => fenced('text', await help(command)),
};

const MARKED = new RegExp(`(<!-- (${Object.keys(BLOCKS).join('|')}): (.+) -->\\n)[\\s\\S]*?(?=<!-- end -->)`, 'g');

let isOutOfDate = false;
for (const page of PAGES) {
  const before = readFileSync(page, 'utf8');
  const after = await filled(before);
  if (before === after) continue;
  isOutOfDate = true;
  if (process.argv.includes('--check')) console.error(`"${page}" is out of date. Run "node scripts/write-docs.js".`);
  else writeFileSync(page, after);
}
if (isOutOfDate && process.argv.includes('--check')) process.exitCode = 1;

async function filled(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    const [block, start, name, argument] = match;
    parts.push(text.slice(end, match.index), `${start}\n${await BLOCKS[name](argument)}\n\n`);
    end = match.index + block.length;
  }
  return [...parts, text.slice(end)].join('');
}

function fenced(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function table(head, rows) {
  return markdownTable([head, ...rows.map((row) => row.map(cell))], { alignDelimiters: false });
}

function cell(text) {
  return String(text).trim().replaceAll('\n', ' ').replaceAll('|', '\\|');
}

function inputs() {
  const rows = Object.entries(action.inputs).map(([name, { description, default: value }]) => {
    return [`\`${name}\``, value === undefined || value === '' ? '' : `\`${value}\``, description];
  });
  return table(['input', 'default', 'what it does'], rows);
}

function outputs() {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(['output', 'what it holds'], rows);
}

/** The linter checks that these workflows have exactly the permissions that each command needs. */
function permissions() {
  const rows = ['statuses', 'check', 'lint', 'integrate', 'issues', 'rehearse'].flatMap((name) => {
    const path = `examples/workflows/${name}.yml`;
    const workflow = parseDocument(readFileSync(path, 'utf8'));
    return workflow.get('jobs').items.flatMap(({ value: job }) => {
      const granted = job.get('permissions');
      if (!isMap(granted)) throw new Error(`"${path}" has a job without permissions of its own`);
      return granted.items.map(({ key, value }, index) => [
        index === 0 ? `[\`${name}.yml\`](../${path})` : '',
        `\`${key.value}: ${value.value}\``,
        value.comment ?? '',
      ]);
    });
  });
  return table(['workflow', 'permission', 'what it is for'], rows);
}

function planKeys() {
  return table(['key', 'what it says'], keysOf('', planSchema()));
}

function keysOf(prefix, { properties = {}, required = [] }) {
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = `${prefix}${name}`;
    const choice = value.enum === undefined ? '' : ` One of ${value.enum.map((each) => `\`${each}\``).join(', ')}.`;
    const must = required.includes(name) ? ' Required.' : '';
    const below = UNFOLDED.includes(key) ? [] : [value, ...(value.anyOf ?? [])].flatMap((form) => keysBelow(key, form));
    return [[`\`${key}\``, `${value.description ?? ''}${choice}${must}`], ...below];
  });
}

function keysBelow(key, form) {
  if (form.type === 'array') return keysOf(`${key}[].`, form.items);
  return keysOf(
    typeof form.additionalProperties === 'object' ? `${key}.<id>.` : `${key}.`,
    form.additionalProperties || form,
  );
}

async function help(command) {
  let text = '';
  const stdout = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  await main(['help', command], { directory: '.', env: {}, stdout, stderr: stdout });
  return text;
}
