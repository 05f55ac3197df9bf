// Writes src/commands/cli/rule-pages.ts from docs/rules/*.md, so that the bundle holds what `lint --explain` prints.
// Before `tsc`. With --check it writes nothing and fails if the file is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../docs/rules/', import.meta.url);
const file = new URL('../src/commands/cli/rule-pages.ts', import.meta.url);

// A page has the name of its rule; the list of them is for readers of the folder.
const names = readdirSync(folder).filter((name) => /^[a-z-]+\.md$/.test(name));
const pages = names.sort().map((name) => {
  const id = name.slice(0, -'.md'.length);
  const text = readFileSync(new URL(name, folder), 'utf8');
  const literal = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: \`${literal}\`,\n`;
});
const text = `/** The pages of the rules, made from docs/rules by scripts/write-rule-pages.js: do not edit. */
export const RULE_PAGES: Readonly<Record<string, string>> = {
${pages.join('')}};
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    '"src/commands/cli/rule-pages.ts" is not in step with docs/rules/. run "node scripts/write-rule-pages.js"',
  );
  process.exitCode = 1;
}
