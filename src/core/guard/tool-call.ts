/** Reads what a coding agent passes to its hooks: one reader for the formats of all agents. */
import { patchWrites, type ToolWrite } from './patch-paths.js';

/** What every event has. Absent facts were not passed. */
export interface HookFacts {
  /** As the agent spells it: `PreToolUse`, `preToolUse`, `BeforeTool`. */
  readonly event?: string;
  readonly moment: HookMoment;
  readonly session?: string;
  readonly directory?: string;
  readonly tool?: string;
  /** Whether the agent already goes on because a hook blocked its stop. Undefined if the agent does not say. */
  readonly isStopBlocked?: boolean;
}

export type HookMoment = 'start' | 'before' | 'after' | 'stop' | 'other';

export type HookCall =
  | { readonly kind: 'unreadable'; readonly why: string }
  | ({ readonly kind: 'no-write' } & HookFacts)
  | ({ readonly kind: 'unknown-tool'; readonly tool: string } & HookFacts)
  | ({ readonly kind: 'remote-tool'; readonly tool: string } & HookFacts)
  | ({ readonly kind: 'unreadable-tool'; readonly why: string } & HookFacts)
  | ({ readonly kind: 'write'; readonly writes: readonly ToolWrite[] } & HookFacts);

type InputFields = Readonly<Record<string, unknown>>;

/** @param text all that the agent wrote to the standard input of the hook */
export function readHookCall(text: string): HookCall {
  const input = parsed(text.replace(/^\ufeff/, ''));
  if (typeof input === 'string') return { kind: 'unreadable', why: input };
  const facts = factsOf(input);
  const { tool, moment } = facts;
  if (moment !== 'before') return { kind: 'no-write', ...facts };
  if (tool === undefined) {
    const isShell = facts.event === 'beforeShellExecution';
    return isShell ? { kind: 'no-write', ...facts } : { kind: 'unreadable', why: 'it names no tool' };
  }
  return { ...facts, ...writesOf(tool, argumentsOf(input)) };
}

/** The fields, or why there are none. */
function parsed(text: string): InputFields | string {
  if (text.trim() === '') return 'it is empty';
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : 'it is no JSON object';
  } catch {
    return 'it is no JSON';
  }
}

function isFields(value: unknown): value is InputFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((each): each is string => typeof each === 'string' && each !== '');
}

function factsOf(input: InputFields): HookFacts {
  const event = firstText(input['hook_event_name'], input['hookEventName']);
  const session = firstText(input['session_id'], input['sessionId'], input['conversation_id']);
  const roots = input['workspace_roots'];
  const directory = firstText(input['cwd'], Array.isArray(roots) ? roots[0] : undefined);
  const tool = firstText(input['tool_name'], input['toolName']);
  const active = input['stop_hook_active'];
  return {
    ...(event === undefined ? {} : { event }),
    moment: momentOf(event, input),
    ...(session === undefined ? {} : { session }),
    ...(directory === undefined ? {} : { directory }),
    ...(tool === undefined ? {} : { tool }),
    ...(typeof active === 'boolean' ? { isStopBlocked: active } : {}),
  };
}

const MOMENTS: readonly (readonly [RegExp, HookMoment])[] = [
  [/^sessionstart$/i, 'start'],
  [/^(?:pretooluse|beforetool|permissionrequest|beforeshellexecution|beforemcpexecution)$/i, 'before'],
  [/^(?:posttooluse(?:failure)?|aftertool|afterfileedit|aftershellexecution)$/i, 'after'],
  [/^(?:subagent|agent)?stop$|^afteragent$/i, 'stop'],
];

/** The events of Copilot have no name, but each has its own fields. */
function momentOf(event: string | undefined, input: InputFields): HookMoment {
  if (event !== undefined) return MOMENTS.find(([pattern]) => pattern.test(event))?.[1] ?? 'other';
  if ('toolResult' in input || 'tool_response' in input) return 'after';
  if ('stopReason' in input || 'stop_hook_active' in input) return 'stop';
  const isToolless = !('toolName' in input) && !('tool_name' in input);
  return isToolless && typeof input['source'] === 'string' ? 'start' : 'before';
}

/** Copilot has passed the arguments both as an object and as the text of one. */
function argumentsOf(input: InputFields): unknown {
  const given = 'tool_input' in input ? input['tool_input'] : input['toolArgs'];
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

/** The names of tools are compared without letter case and separators. */
const SHELLS =
  /^(?:bash|bashoutput|powershell|shell|localshell|runshellcommand|execcommand|runinterminal|terminal|unifiedexec|writestdin)$/;
const PATCHES = /^applypatch$/;
const DELETES = /^delete(?:file)?$/;
const EDITORS = /^strreplace(?:editor|basededittool)$/;
const WRITES =
  /^(?:write|edit|multiedit|notebookedit|create|createfile|editfiles?|replacestringinfile|multireplacestringinfile|inserteditintofile|editnotebookfile|writefile|replace|strreplace|tabwrite)$/;

type ToolWrites =
  | { readonly kind: 'no-write' }
  | { readonly kind: 'unknown-tool' | 'remote-tool'; readonly tool: string }
  | { readonly kind: 'unreadable-tool'; readonly why: string }
  | { readonly kind: 'write'; readonly writes: readonly ToolWrite[] };

function writesOf(tool: string, given: unknown): ToolWrites {
  const name = tool.toLowerCase().replace(/[_-]/g, '');
  if (SHELLS.test(name)) return { kind: 'no-write' };
  if (namesRepository(given) && (seemsToWrite(tool, given) || bringsFiles(given))) return { kind: 'remote-tool', tool };
  if (PATCHES.test(name)) return known(tool, patchIn(given)?.flatMap(patchWrites));
  if (EDITORS.test(name) && isFields(given) && given['command'] === 'view') return { kind: 'no-write' };
  if (DELETES.test(name))
    return known(
      tool,
      pathsIn(given)?.map((path) => ({ path, kind: 'delete' })),
    );
  if (WRITES.test(name) || EDITORS.test(name))
    return known(
      tool,
      pathsIn(given)?.map((path) => ({ path, kind: 'write', ...contentIn(name, given) })),
    );
  return seemsToWrite(tool, given) ? { kind: 'unknown-tool', tool } : { kind: 'no-write' };
}

/** Only of tools that write the whole file. */
function contentIn(name: string, given: unknown): Pick<ToolWrite, 'content'> {
  if (!isFields(given) || !/^(?:write|writefile|create|createfile)$/.test(name)) return {};
  const { content = given['file_text'], file_text: text = content } = given;
  // Of two texts, nobody knows which one the tool writes.
  return typeof content === 'string' && content === text ? { content } : {};
}

function known(tool: string, writes: readonly ToolWrite[] | undefined): ToolWrites {
  if (writes === undefined || writes.length === 0)
    return { kind: 'unreadable-tool', why: `the call of "${tool}" does not say which files it changes` };
  return { kind: 'write', writes };
}

/** The texts that may be the patch. */
function patchIn(given: unknown): readonly string[] | undefined {
  if (typeof given === 'string') return [given];
  if (!isFields(given)) return undefined;
  return ['command', 'input', 'patch', 'patchText']
    .flatMap((key) => given[key])
    .filter((each): each is string => typeof each === 'string');
}

const PATH_KEYS = [
  ...['file_path', 'filePath', 'filepath', 'notebook_path', 'notebookPath', 'path'],
  ...['target_file', 'targetFile', 'target_notebook', 'relative_workspace_path', 'uri'],
];
const LIST_KEYS = ['files', 'paths', 'edits', 'replacements'];

/** Undefined if a field that should hold paths holds something else. */
function pathsIn(given: unknown): readonly string[] | undefined {
  if (!isFields(given)) return undefined;
  const found = new Set<string>();
  for (const key of PATH_KEYS) {
    const path = given[key];
    if (path === undefined || path === null) continue;
    if (typeof path !== 'string' || path === '') return undefined;
    found.add(path);
  }
  for (const key of LIST_KEYS) {
    const list = given[key];
    if (!Array.isArray(list)) continue;
    for (const each of list) {
      const paths = typeof each === 'string' ? [each] : pathsIn(each);
      // The edits of one file need not repeat its path.
      if (paths === undefined || (key === 'files' && paths.length === 0)) return undefined;
      if (typeof each !== 'string' || key === 'files' || key === 'paths') for (const path of paths) found.add(path);
    }
  }
  return [...found];
}

const WRITING_WORDS = new Set([
  ...['write', 'edit', 'create', 'modify', 'update', 'patch', 'replace', 'insert', 'append', 'prepend', 'delete'],
  ...['remove', 'move', 'rename', 'copy', 'save', 'overwrite', 'apply', 'put', 'touch', 'truncate'],
]);

/** As the tools of GitHub and GitLab do, which commit to a branch of the server. */
function namesRepository(given: unknown): given is InputFields {
  if (!isFields(given)) return false;
  const has = (key: string) => typeof given[key] === 'string' || typeof given[key] === 'number';
  return (has('owner') && has('repo')) || has('project_id');
}

function bringsFiles({ files }: InputFields): boolean {
  return Array.isArray(files) && files.some((file) => isFields(file) && 'content' in file);
}

/** By its name and by a field that names a file, because nobody knows the tools of all servers. */
function seemsToWrite(tool: string, given: unknown): boolean {
  const name = tool.replace(/^mcp__.*?__/, '');
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const isWriting = words.some((word) => WRITING_WORDS.has(word) || /^(?:write|edit)/.test(word));
  if (!isWriting || !isFields(given)) return isWriting && typeof given === 'string' && words.includes('file');
  return Object.entries(given).some(
    ([key, value]) =>
      /path|file|uri|dir|folder|destination/i.test(key) && (typeof value === 'string' || Array.isArray(value)),
  );
}
