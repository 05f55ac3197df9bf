/** The JSON that each agent passes to its hooks, as far as it is known. */
import { describe, expect, it } from '@jest/globals';
import { readHookCall } from '../../../src/core/guard/tool-call.js';

const read = (input: unknown) => readHookCall(typeof input === 'string' ? input : JSON.stringify(input));

/** What is written, as `kind path`, or the kind of the answer. */
function writesIn(input: unknown): readonly string[] | string {
  const call = read(input);
  return call.kind === 'write' ? call.writes.map(({ kind, path }) => `${kind} ${path}`) : call.kind;
}

const claude = (tool_name: string, tool_input: unknown) => ({
  session_id: 's',
  transcript_path: '/t.jsonl',
  cwd: '/r',
  permission_mode: 'acceptEdits',
  hook_event_name: 'PreToolUse',
  tool_name,
  tool_input,
  tool_use_id: 'toolu_1',
});
const codex = (tool_name: string, tool_input: unknown) => ({
  ...claude(tool_name, tool_input),
  turn_id: 't1',
  model: 'gpt-5',
});
const copilot = (toolName: string, toolArgs: unknown) => ({
  sessionId: 's',
  timestamp: 1,
  cwd: '/r',
  toolName,
  toolArgs,
});
const gemini = (tool_name: string, tool_input: unknown) => ({
  session_id: 's',
  transcript_path: '/t',
  cwd: '/r',
  hook_event_name: 'BeforeTool',
  timestamp: '2026-11-01T00:00:00Z',
  tool_name,
  tool_input,
});
const cursor = (tool_name: string, tool_input: unknown) => ({
  conversation_id: 'c',
  generation_id: 'g',
  model: 'm',
  hook_event_name: 'preToolUse',
  cursor_version: '2.1',
  workspace_roots: ['/r'],
  transcript_path: null,
  tool_name,
  tool_input,
});

const PATCH = `*** Begin Patch
*** Add File: src/new.ts
+one
+*** Delete File: in/the/text.ts
*** Update File: src/old.ts
*** Move to: src/moved.ts
@@
-a
+b
*** Delete File: src/gone.ts
*** Update File: src/kept.ts
@@
 c
*** End Patch
`;
const PATCHED = [
  'write src/new.ts',
  'write src/old.ts',
  'delete src/old.ts',
  'write src/moved.ts',
  'delete src/gone.ts',
  'write src/kept.ts',
];

describe('a call that writes', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['Write of Claude Code', claude('Write', { file_path: '/r/a', content: '' }), ['write /r/a']],
    ['Edit of Claude Code', claude('Edit', { file_path: '/r/a', old_string: 'a', new_string: 'b' }), ['write /r/a']],
    [
      'MultiEdit of Claude Code',
      claude('MultiEdit', { file_path: '/r/a', edits: [{ old_string: 'a', new_string: 'b' }] }),
      ['write /r/a'],
    ],
    [
      'NotebookEdit of Claude Code',
      claude('NotebookEdit', { notebook_path: '/r/a.ipynb', new_source: '' }),
      ['write /r/a.ipynb'],
    ],
    ['apply_patch of Codex', codex('apply_patch', { command: PATCH }), PATCHED],
    [
      'apply_patch with line ends of Windows',
      codex('apply_patch', { command: PATCH.replaceAll('\n', '\r\n') }),
      PATCHED,
    ],
    ['create of Copilot with an object', copilot('create', { path: '/r/a', file_text: '' }), ['write /r/a']],
    [
      'edit of Copilot with text',
      copilot('edit', JSON.stringify({ path: '/r/a', old_str: '', new_str: '' })),
      ['write /r/a'],
    ],
    ['str_replace_editor of Copilot', copilot('str_replace_editor', { command: 'create', path: 'a' }), ['write a']],
    ['apply_patch of Copilot with the patch itself', copilot('apply_patch', PATCH), PATCHED],
    [
      'the event of Copilot in the shape of Claude Code',
      {
        hook_event_name: 'PreToolUse',
        session_id: 's',
        timestamp: '2026',
        cwd: '/r',
        tool_name: 'Write',
        tool_input: { path: '/r/a' },
      },
      ['write /r/a'],
    ],
    [
      'editFiles of VS Code',
      claude('editFiles', { files: ['/r/a', { filePath: '/r/b' }, { uri: 'file:///r/c' }] }),
      ['write /r/a', 'write /r/b', 'write file:///r/c'],
    ],
    ['write_file of Gemini CLI', gemini('write_file', { file_path: 'a', content: '' }), ['write a']],
    ['replace of Gemini CLI', gemini('replace', { file_path: 'a', old_string: '', new_string: '' }), ['write a']],
    ['Write of Cursor', cursor('Write', { file_path: '/r/a' }), ['write /r/a']],
    ['StrReplace of Cursor', cursor('StrReplace', { path: '/r/a' }), ['write /r/a']],
    [
      'a server that Cursor calls',
      { ...cursor('write_file', { path: 'a' }), hook_event_name: 'beforeMCPExecution' },
      ['write a'],
    ],
    ['Delete of Cursor', cursor('Delete', { target_file: 'a' }), ['delete a']],
    [
      'a call with two different paths',
      claude('Write', { file_path: '/r/a', path: '/r/b' }),
      ['write /r/a', 'write /r/b'],
    ],
    [
      'a path with escapes of JSON',
      '{"tool_name":"Write","tool_input":{"file_path":"/r/\\u002e\\u002e/a"}}',
      ['write /r/../a'],
    ],
  ])('is read: %s', (_, input, expected) => {
    expect(writesIn(input)).toEqual(expected);
  });

  it('has the content of a whole file, but not of an edit', () => {
    const contentOf = (input: unknown) => {
      const call = read(input);
      return call.kind === 'write' ? call.writes[0]?.content : undefined;
    };
    expect(contentOf(claude('Write', { file_path: 'a', content: 'x' }))).toBe('x');
    expect(contentOf(copilot('create', { path: 'a', file_text: 'y', content: 'x' }))).toBeUndefined();
    expect(contentOf(copilot('create', { path: 'a', file_text: 'x' }))).toBe('x');
    expect(contentOf(claude('Edit', { file_path: 'a', content: 'x' }))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['no path', claude('Write', { content: '' })],
    ['a path that is a number', claude('Edit', { file_path: 7 })],
    ['an empty path', claude('Edit', { file_path: '' })],
    ['a list with something that is no path', claude('editFiles', { files: ['a', 7] })],
    ['a list with an object without a path', claude('editFiles', { files: ['a', {}] })],
    ['no arguments', claude('Write', undefined)],
    ['a patch without files', codex('apply_patch', { command: '*** Begin Patch\n*** End Patch' })],
    ['arguments that are no JSON', copilot('edit', '{')],
  ])('cannot be read with %s', (_, input) => {
    expect(read(input).kind).toBe('unreadable-tool');
  });
});

describe('a call of another tool', () => {
  it.each([
    claude('Bash', { command: 'rm src/a.ts' }),
    claude('PowerShell', { command: 'Set-Content a' }),
    claude('Read', { file_path: '/r/a' }),
    claude('Glob', { pattern: '**', path: '/r' }),
    claude('TodoWrite', { todos: [] }),
    claude('Task', { prompt: 'write a file', description: '' }),
    claude('mcp__github__create_issue', { title: 'a', body: 'b' }),
    codex('update_plan', { plan: [] }),
    copilot('bash', { command: 'ls' }),
    copilot('view', { path: '/r/a' }),
    copilot('str_replace_editor', { command: 'view', path: 'a' }),
    gemini('run_shell_command', { command: 'ls' }),
    cursor('Shell', { command: 'ls' }),
    {
      conversation_id: 'c',
      hook_event_name: 'beforeShellExecution',
      command: 'ls',
      cwd: '/r',
      workspace_roots: ['/r'],
    },
    { session_id: 's', cwd: '/r', hook_event_name: 'SessionStart', source: 'startup' },
    { session_id: 's', cwd: '/r', hook_event_name: 'UserPromptSubmit', prompt: 'x' },
  ])('is left alone: %j', (input) => {
    expect(read(input).kind).toBe('no-write');
  });

  it.each([
    claude('mcp__filesystem__write_file', { path: '/r/a', content: '' }),
    claude('mcp__serena__replace_symbol_body', { name_path: 'f', relative_path: 'a', body: '' }),
    claude('mcp__files__move_file', { source_path: 'a', destination: 'b' }),
    claude('CreateDocument', { filePath: 'a' }),
    gemini('append_to_file', { file: 'a' }),
  ])('is refused if it seems to write a file: %j', (input) => {
    expect(read(input).kind).toBe('unknown-tool');
  });

  it.each([
    claude('mcp__github__create_or_update_file', { owner: 'o', repo: 'r', path: 'src/a.ts', content: '', branch: 'b' }),
    claude('mcp__github__push_files', {
      owner: 'o',
      repo: 'r',
      branch: 'b',
      files: [{ path: 'src/a.ts', content: '' }],
    }),
    claude('mcp__github__delete_file', { owner: 'o', repo: 'r', path: 'src/a.ts', branch: 'b' }),
    copilot('delete_file', { owner: 'o', repo: 'r', path: 'src/a.ts', branch: 'b' }),
    claude('mcp__gitlab__create_or_update_file', { project_id: '1', file_path: 'src/a.ts', content: '', branch: 'b' }),
  ])('knows that %j writes to a server and not into the working tree', (input) => {
    expect(read(input).kind).toBe('remote-tool');
  });
});

describe('an input that is no call', () => {
  it.each([
    '',
    '  \n',
    'no JSON',
    '[]',
    '"Write"',
    'null',
    '7',
    '{"tool_name":"Write"',
    '{}',
    '{"hook_event_name":"PreToolUse"}',
  ])('is unreadable: %j', (text) => {
    expect(read(text).kind).toBe('unreadable');
  });
});

describe('the facts of an event', () => {
  it.each<[unknown, object]>([
    [claude('Bash', {}), { session: 's', directory: '/r', moment: 'before', tool: 'Bash' }],
    [{ ...claude('Bash', {}), hook_event_name: 'PostToolUse', tool_response: {} }, { moment: 'after' }],
    [
      { session_id: 's', cwd: '/r', hook_event_name: 'Stop', stop_hook_active: true },
      { moment: 'stop', isStopBlocked: true },
    ],
    [
      { session_id: 's', cwd: '/r', hook_event_name: 'SubagentStop', stop_hook_active: false },
      { moment: 'stop', isStopBlocked: false },
    ],
    [{ session_id: 's', cwd: '/r', hook_event_name: 'SessionStart', source: 'resume' }, { moment: 'start' }],
    [
      { sessionId: 's', cwd: '/r', timestamp: 1, toolName: 'bash', toolArgs: {}, toolResult: {} },
      { session: 's', moment: 'after' },
    ],
    [{ sessionId: 's', cwd: '/r', timestamp: 1, source: 'new', initialPrompt: '' }, { moment: 'start' }],
    [{ sessionId: 's', cwd: '/r', timestamp: 1, stopReason: 'end_turn' }, { moment: 'stop' }],
    [gemini('write_file', { file_path: 'a' }), { moment: 'before', session: 's' }],
    [cursor('Write', { path: 'a' }), { moment: 'before', session: 'c', directory: '/r' }],
  ])('are read from %j', (input, facts) => {
    expect(read(input)).toMatchObject(facts);
  });
});
