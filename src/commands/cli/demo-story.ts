/** The sample project of the demo: its files, its plan, and the work of three agents. */

export const PLAN_PATH = '.github/parallel-work/export.yml';

export const PLAN = `version: 1
task: Export reports as CSV and PDF
context: Readers of a report want to take it along. A menu offers both formats.

items:
  csv-export:
    branch: feat/csv-export
    scope:
      create: [src/export/csv.js, src/export/csv.test.js]
    context: One line for each row of the report, values in quotes.
    contracts:
      provides:
        - path: src/export/csv.js
          declares: ["toCsv(report): string"]
    verification: node --test src/export/csv.test.js

  pdf-export:
    branch: feat/pdf-export
    scope:
      create: [src/export/pdf.js, src/export/pdf.test.js]
    context: One page for each report.
    contracts:
      provides:
        - path: src/export/pdf.js
          declares: ["toPdf(report): Uint8Array"]
    verification: node --test src/export/pdf.test.js

  export-menu:
    branch: feat/export-menu
    scope:
      modify: [src/menu.js]
    context: Two entries, "CSV" and "PDF".
    contracts:
      uses: [csv-export, pdf-export]
    verification: node --check src/menu.js

integration:
  branch: feat/export-integration
  scope: [src/index.js]
  tasks: [Connect the menu with both exports in src/index.js]
  verification: node --test
`;

export const START: Readonly<Record<string, string>> = {
  'README.md': '# A shop that has reports\n',
  'src/index.js': "import { menu } from './menu.js';\n\nconsole.log(menu.join(' | '));\n",
  'src/menu.js': "export const menu = ['Open', 'Print'];\n",
  'src/report.js': "export const report = { title: 'Sales', rows: [['May', 12], ['June', 15]] };\n",
};

const CSV = `export function toCsv(report) {
  return report.rows.map((row) => row.map((value) => JSON.stringify(value)).join(',')).join('\\n');
}
`;

export const BRANCHES = [
  {
    name: 'feat/csv-export',
    message: 'Write reports as CSV',
    files: {
      'src/export/csv.js': CSV,
      'src/export/csv.test.js':
        "import { toCsv } from './csv.js';\n\nif (toCsv({ rows: [['a', 1]] }) !== '\"a\",1') process.exit(1);\n",
    },
  },
  {
    name: 'feat/pdf-export',
    message: 'Write reports as PDF',
    files: {
      'src/export/pdf.js': 'export function toPdf(report) {\n  return new TextEncoder().encode(report.title);\n}\n',
      'src/export/pdf.test.js':
        "import { toPdf } from './pdf.js';\n\nif (toPdf({ title: 'x' }).length !== 1) process.exit(1);\n",
      'src/index.js':
        "import { toPdf } from './export/pdf.js';\nimport { menu } from './menu.js';\n\nconsole.log(menu.join(' | '), toPdf);\n",
    },
  },
  {
    name: 'feat/export-menu',
    message: 'Offer both formats in the menu',
    files: {
      'src/menu.js': "export const menu = ['Open', 'Print', 'CSV', 'PDF'];\n",
      'src/export/csv.js': 'export const toCsv = (report) => String(report.rows);\n',
    },
  },
] as const;
