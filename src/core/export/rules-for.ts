/** Exports the scope of an item for each of the tools. */
import { claudeRules } from './claude.js';
import { codeOwnersRules } from './code-owners.js';
import { codexRules } from './codex.js';
import { ghAwRules } from './gh-aw.js';
import type { ExportContext, Tool, ToolRules } from './tool-rules.js';

export const RULES_FOR: Readonly<Record<Tool, (context: ExportContext) => ToolRules>> = {
  claude: claudeRules,
  codex: codexRules,
  'gh-aw': ghAwRules,
  codeowners: codeOwnersRules,
};
