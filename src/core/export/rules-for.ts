/** Exports the scope of an item for each of the tools. */
import { claudeRules } from './claude.js';
import type { ExportContext, Tool, ToolRules } from './tool-rules.js';

export const RULES_FOR: Readonly<Record<Tool, (context: ExportContext) => ToolRules>> = {
  claude: claudeRules,
};
