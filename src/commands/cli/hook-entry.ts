/** Starts `guard --hook` without the parser of the command line, because an agent waits for it before each edit. */
import { openTerminal } from '../../shell/terminal/terminal.js';
import type { Process } from './context.js';
import { guardHook } from './guard-hook.js';

/** @param args those after the name of the command */
export async function hookEntry(args: readonly string[], outside: Process): Promise<number> {
  const { directory, stdout, stderr, env, stdin } = outside;
  const options = plainOptions(args);
  if (!options || directory === undefined) {
    const { main } = await import('./main.js');
    return main(['guard', ...args], outside);
  }
  // The working tree of the file counts, and not that of a Git hook or alias around the agent.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete env[name];
  const terminal = openTerminal(stdout, stderr, env);
  const input = stdin ? { input: stdin } : {};
  return guardHook(options, { directory, terminal, json: false, strict: false, ...input });
}

/** Undefined if the parser has to read them. */
function plainOptions(args: readonly string[]): { readonly base?: string } | undefined {
  const [hook, option, base, ...others] = args;
  if (hook !== '--hook' || others.length > 0) return undefined;
  if (option === undefined) return {};
  return option === '--base' && base !== undefined && !base.startsWith('-') ? { base } : undefined;
}
