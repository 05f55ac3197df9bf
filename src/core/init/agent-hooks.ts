/** The hooks of coding agents that call the guard: before edits, after shell commands, and when the agent stops. */
import { isSameJson, type Json, listAt, withElements, withoutElements } from '../text/json-edits.js';
import { guardCommand, type Program } from './guard-command.js';
import { type ProposedFile, textAt } from './proposed-file.js';
import type { FoundFile, FoundFiles } from './repository-facts.js';

interface AgentHooks {
  readonly name: string;
  /** What shows that the agent is in use. */
  readonly signs: readonly string[];
  /** Settings that every clone gets. */
  readonly shared: string;
  /** Settings of this clone only. Without them, the program has to be in the repository. */
  readonly local?: string;
  /** What a new file begins with. */
  readonly start: string;
  readonly lists: (program: Program) => readonly HookList[];
  /** What the hooks do not stop, as a sentence. */
  readonly open: string;
}

interface HookList {
  readonly event: string;
  readonly element: Json;
}

const SECONDS = 60;

function handler(program: Program, mode: 'hook' | 'tree', more: { readonly [key: string]: Json } = {}): Json {
  return { type: 'command', command: guardCommand(program, mode), timeout: SECONDS, ...more };
}

/** The form of Claude Code, which Codex has too. */
function group(matcher: string | undefined, hook: Json): Json {
  return { ...(matcher === undefined ? {} : { matcher }), hooks: [hook] };
}

const CLAUDE: AgentHooks = {
  name: 'Claude Code',
  signs: ['.claude', 'CLAUDE.md'],
  shared: '.claude/settings.json',
  local: '.claude/settings.local.json',
  start: '{}\n',
  lists: (program) => [
    { event: 'SessionStart', element: group(undefined, handler(program, 'tree')) },
    {
      event: 'PreToolUse',
      element: group(
        '^(?:Edit|Write|MultiEdit|NotebookEdit|mcp__.*)$',
        handler(program, 'hook', { onFailure: 'block' }),
      ),
    },
    { event: 'PostToolUse', element: group('Bash|PowerShell', handler(program, 'tree')) },
    { event: 'Stop', element: group(undefined, handler(program, 'tree')) },
    { event: 'SubagentStop', element: group(undefined, handler(program, 'tree')) },
  ],
  open: 'what a shell command changes is reported after it ran, and versions before 2.1.295 let an edit pass if the guard times out',
};

const CODEX: AgentHooks = {
  name: 'Codex',
  signs: ['.codex'],
  shared: '.codex/hooks.json',
  start: '{}\n',
  lists: (program) => [
    { event: 'SessionStart', element: group(undefined, handler(program, 'tree')) },
    { event: 'PreToolUse', element: group('^(?:apply_patch|Edit|Write|mcp__.*)$', handler(program, 'hook')) },
    { event: 'PostToolUse', element: group('Bash', handler(program, 'tree')) },
    { event: 'Stop', element: group(undefined, handler(program, 'tree')) },
  ],
  open: 'the hooks run only in a trusted project and after you approve them with "/hooks", an edit passes if the guard times out, and what a shell command changes is reported after it ran',
};

const COPILOT: AgentHooks = {
  name: 'Copilot',
  signs: ['.github/copilot', '.github/copilot-instructions.md', '.github/hooks', '.github/agents'],
  shared: '.github/hooks/parallel-work.json',
  start: '{\n  "version": 1\n}\n',
  lists: (program) => {
    const hook = (mode: 'hook' | 'tree') => ({
      type: 'command',
      command: guardCommand(program, mode),
      timeoutSec: SECONDS,
    });
    return [
      { event: 'sessionStart', element: hook('tree') },
      {
        event: 'preToolUse',
        element: { ...hook('hook'), matcher: 'create|edit|str_replace_editor|apply_patch' },
      },
      { event: 'postToolUse', element: { ...hook('tree'), matcher: 'bash|powershell' } },
      { event: 'agentStop', element: hook('tree') },
    ];
  },
  open: 'an edit passes if the guard times out, and what a shell command changes is reported after it ran. The cloud agent reads the file from the branch that it works on',
};

const GEMINI: AgentHooks = {
  name: 'Gemini CLI',
  signs: ['.gemini', 'GEMINI.md'],
  shared: '.gemini/settings.json',
  start: '{}\n',
  lists: (program) => {
    const named = (mode: 'hook' | 'tree') => handler(program, mode, { name: 'parallel-work', timeout: SECONDS * 1000 });
    return [
      { event: 'SessionStart', element: group(undefined, named('tree')) },
      { event: 'BeforeTool', element: group('^(?:write_file|replace|mcp_.*)$', named('hook')) },
      { event: 'AfterTool', element: group('^run_shell_command$', named('tree')) },
      { event: 'AfterAgent', element: group(undefined, named('tree')) },
    ];
  },
  open: 'an edit passes if the guard times out or crashes, and what a shell command changes is reported after it ran',
};

const CURSOR: AgentHooks = {
  name: 'Cursor',
  signs: ['.cursor'],
  shared: '.cursor/hooks.json',
  start: '{\n  "version": 1\n}\n',
  lists: (program) => {
    const hook = (mode: 'hook' | 'tree') => ({ command: guardCommand(program, mode) });
    return [
      { event: 'sessionStart', element: hook('tree') },
      {
        event: 'preToolUse',
        element: { ...hook('hook'), matcher: 'Write|StrReplace|Edit|TabWrite|Delete', failClosed: true },
      },
      { event: 'afterShellExecution', element: hook('tree') },
      { event: 'stop', element: hook('tree') },
    ];
  },
  open: 'what a shell command changes is reported after it ran, and Cursor documents neither all names of its tools nor what each passes to a hook',
};

const AGENTS = [CLAUDE, CODEX, COPILOT, GEMINI, CURSOR];

export const HOOK_PATHS: readonly string[] = AGENTS.flatMap(({ signs, shared, local }) => [
  ...signs,
  shared,
  ...(local === undefined ? [] : [local]),
]);

/** Settings that are only for this clone, so Git must not take them. */
export const LOCAL_SETTINGS: readonly string[] = AGENTS.flatMap(({ local }) => local ?? []);

export interface HookProposal {
  readonly files: readonly ProposedFile[];
  /** For each agent what stays open, in sentences. */
  readonly notes: readonly string[];
}

export function agentHooks(program: Program | undefined, found: FoundFiles): HookProposal {
  const isThere = (path: string) => (found.get(path)?.kind ?? 'missing') !== 'missing';
  const used = AGENTS.filter(({ signs }) => signs.some(isThere));
  const files = used.map((agent) => hooksFile(agent, program, found));
  const isGuarded = (at: number) => files[at]?.state !== 'kept';
  if (used.length === 0)
    return {
      files,
      notes: [
        'No coding agent has settings here, so no hooks of agents are written. For Claude Code, make the folder ".claude" and run the command again.',
      ],
    };
  const open = used.filter((_, at) => isGuarded(at)).map((agent) => `${agent.name} is guarded, but ${agent.open}.`);
  const twice = program?.kind === 'vendored' ? used.flatMap(({ local }) => local ?? []).filter(hasGuard(found)) : [];
  return {
    files,
    notes: [...open, ...twice.map((path) => `"${path}" calls the guard too, so it runs twice. Take its hooks out.`)],
  };
}

function hasGuard(found: FoundFiles): (path: string) => boolean {
  return (path) => {
    const there = found.get(path);
    return there?.kind === 'file' && callsGuard(there.text);
  };
}

const VENDOR = 'Put the program into the repository: parallel-work init --hooks --vendor';

function hooksFile(agent: AgentHooks, program: Program | undefined, found: FoundFiles): ProposedFile {
  const { shared, local } = agent;
  const path = program?.kind === 'local' ? local : shared;
  if (program === undefined)
    return { path: local ?? shared, state: 'kept', why: `This program is not in a package. ${VENDOR}` };
  if (path === undefined)
    return { path: shared, state: 'kept', why: `Every clone gets it, and others may not have this program. ${VENDOR}` };
  const lists = agent.lists(program).map((each) => ({ ...each, keys: ['hooks', each.event] }));
  const withAll = (text: string) => lists.reduce((now, { keys, element }) => withHook(now, keys, element), text);
  const byHand = `Add these hooks by hand: ${JSON.stringify(JSON.parse(withAll(agent.start)))}`;
  const there = found.get(path);
  if (there?.kind === 'link') return { path, state: 'kept', why: `${linkWords(there)} ${byHand}` };
  const before = textAt(path, found);
  const start = before ?? agent.start;
  if (lists.some(({ keys }) => listAt(start, keys) === undefined))
    return {
      path,
      state: 'kept',
      why: `It is not JSON in the form that the agent documents, so no hook can be added to it. ${byHand}`,
    };
  const text = withAll(start);
  if (text === start) return { path, state: 'unchanged' };
  return { path, state: before === undefined ? 'created' : 'changed', text };
}

/** A hook of an earlier call is replaced if only its command differs, because the program may have moved. */
function withHook(text: string, keys: readonly string[], element: Json): string {
  const guards = listAt(text, keys)?.filter(callsGuard) ?? [];
  const isEarlier = (each: Json) => isSameJson(withoutProgram(each), withoutProgram(element));
  if (guards.some((each) => isSameJson(each, element) || !isEarlier(each))) return text;
  return withElements(withoutElements(text, keys, guards), keys, [element]);
}

function withoutProgram(hook: Json): Json {
  const written = /^node ".*" (guard --(?:hook|tree))(?: --base ".*")?$/;
  const plain = (key: string, value: unknown) =>
    key === 'command' && typeof value === 'string' ? value.replace(written, '$1') : value;
  return JSON.parse(JSON.stringify(hook, plain));
}

/** Settings of a clone with nothing but the hooks that call the guard. Undefined if the text has none. */
export function guardHooksIn(path: string, text: string): string | undefined {
  const agent = AGENTS.find(({ local }) => local === path);
  const lists = agent?.lists({ kind: 'vendored' }).map(({ event }) => ['hooks', event]) ?? [];
  const start = agent?.start ?? '';
  const hooks = lists.reduce(
    (now, keys) => withElements(now, keys, (listAt(text, keys) ?? []).filter(callsGuard)),
    start,
  );
  return hooks === start ? undefined : hooks;
}

/** Says which other working trees have no settings with these hooks: Git does not bring them there. */
export function unguardedNote(paths: readonly string[]): string {
  const most = 5;
  const more = paths.length > most ? [`${paths.length - most} more`] : [];
  const names = [...paths.slice(0, most).map((path) => `"${path}"`), ...more].join(', ');
  const which = paths.length === 1 ? `The working tree ${names} has` : `These working trees have`;
  const list = paths.length === 1 ? '' : `: ${names}`;
  return `${which} no hooks of the guard yet${list}. Run this there: parallel-work init --hooks`;
}

/** Also a hook that a person has written. */
function callsGuard(hook: Json): boolean {
  return /(?:^|[\s"'])guard(?:\\?"\s*,\s*\\?"| +)--(?:hook|tree)\b/.test(JSON.stringify(hook));
}

export function linkWords({ target }: Extract<FoundFile, { readonly kind: 'link' }>): string {
  return `It is a link to "${target}", which is not followed.`;
}
