/** Calls `guard` in this process, with the JSON of an agent on its standard input. */
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../../../src/commands/cli/main.js';

export interface HookAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @param input an object is written as JSON, and a text as it is */
export async function guard(directory: string, args: readonly string[], input?: unknown): Promise<HookAnswer> {
  const said = { out: '', err: '' };
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdout.on('data', (chunk) => {
    said.out += String(chunk);
  });
  stderr.on('data', (chunk) => {
    said.err += String(chunk);
  });
  const text = typeof input === 'string' ? input : input === undefined ? '' : JSON.stringify(input);
  const stdin = () => Readable.from([Buffer.from(text)]);
  return { code: await main(['guard', ...args], { directory, env: {}, stdout, stderr, stdin }), ...said };
}

/** A call of Claude Code. */
export function claude(cwd: string, tool: string, input: object, event = 'PreToolUse'): object {
  return {
    session_id: 'session-1',
    transcript_path: '/tmp/transcript.jsonl',
    cwd,
    permission_mode: 'default',
    hook_event_name: event,
    tool_name: tool,
    tool_input: input,
    tool_use_id: 'toolu_01',
  };
}
