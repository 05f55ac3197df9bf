/** `lint --explain <rule>`: prints the page of a rule from `docs/rules`, which the package ships. */
import { readFile } from 'node:fs/promises';
import { Failure } from '../../core/failure.js';
import { LINT_RULES } from '../../core/lint/list.js';
import { json } from '../../core/report/json.js';
import { RULES } from '../../core/rules/list.js';
import { ifThere } from '../../shell/git/if-there.js';
import type { CommandContext } from './context.js';

/** `docs/rules` as seen from the bundle in `dist/cli`, and from this file in `src` or `lib`. */
const FOLDERS = ['../../docs/rules', '../../../docs/rules'];

export async function explain(rule: string, { terminal, json: asJson }: CommandContext): Promise<number> {
  const known = [...new Set([...LINT_RULES, ...RULES].map(({ id }) => id))].sort();
  if (!known.includes(rule)) {
    throw new Failure('usage', `There is no rule "${rule}".`, `The rules are: ${known.join(', ')}.`);
  }
  const page = await pageOf(rule);
  await terminal.print(asJson ? json('lint', 0, [], { explain: { rule, page } }) : page);
  return 0;
}

async function pageOf(rule: string): Promise<string> {
  for (const folder of FOLDERS) {
    const page = await ifThere(readFile(new URL(`${folder}/${rule}.md`, import.meta.url), 'utf8'));
    if (page !== undefined) return page;
  }
  const hint = 'Install the package again: it ships these pages.';
  throw new Failure('no-page', `The page docs/rules/${rule}.md is missing from this copy of parallel-work.`, hint);
}
