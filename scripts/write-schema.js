// Writes schema/plan.schema.json from the definition in src/core/plan, after `tsc -p tsconfig.build.json`.
// With --check it writes nothing and fails if the file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { planSchema } from '../lib/core/plan/schema.js';

const file = new URL('../schema/plan.schema.json', import.meta.url);
const text = `${JSON.stringify(planSchema(), null, 2)}\n`;

if (process.argv.includes('--check')) {
  let found = '';
  try {
    found = readFileSync(file, 'utf8');
  } catch {
    // A missing file is as wrong as an old one.
  }
  if (found !== text) {
    console.error(
      '"schema/plan.schema.json" is not in step with "src/core/plan/definition.ts". run "node scripts/write-schema.js"',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
}
