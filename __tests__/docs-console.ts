/**
 * Runs the `console` blocks of a page, from the first to the last, in one repository: the sample of the demo, whose branches
 * have their work. `parallel-work` runs in this process, everything else in a shell. A page chooses where it begins with
 * `<!-- examples run on feat/pdf-export -->`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BRANCHES, PLAN, PLAN_PATH, START } from '../src/commands/cli/demo-story.js';
import { run } from './commands/cli/run.js';
import { gitStory } from './git-story.js';

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;

/** @returns the page with the output that the commands really have */
export async function executed(page: string): Promise<string> {
  const place = openSample(/<!-- examples run on (\S+) -->/.exec(page)?.[1] ?? 'main');
  const parts: string[] = [];
  let end = 0;
  for (const match of page.matchAll(BLOCK)) {
    const commands = [...(match[1] ?? '').matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
    parts.push(page.slice(end, match.index), '```console\n');
    for (const command of commands) parts.push(`$ ${command}\n`, await place(command));
    end = match.index + match[0].length - '```'.length;
  }
  return [...parts, page.slice(end)].join('');
}

function openSample(branch: string): (command: string) => Promise<string> {
  const story = gitStory();
  story.commit(START).commit({ [PLAN_PATH]: PLAN });
  for (const { name, files } of BRANCHES) story.branch(name, 'main').commit(files);
  story.checkout(branch);
  const { directory } = story;
  let last = 0;
  return async (command) => {
    if (command === 'echo $?') return `${last}\n`;
    const { code, text } = command.startsWith('parallel-work ') ? await own(command) : shell(command);
    last = code;
    return text;
  };

  async function own(command: string) {
    const { code, out, err } = await run(directory, ...wordsOf(command).slice(1));
    return { code, text: `${out}${err}`.replaceAll(directory, '<repository>') };
  }

  function shell(command: string) {
    const env = { PATH: process.env['PATH'], HOME: join(directory, '..'), GIT_CONFIG_NOSYSTEM: '1' };
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: directory, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`"${command}" ended with ${status}: ${stderr}`);
    return { code: 0, text: stdout };
  }
}

function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, one, two, three]) => one ?? two ?? three ?? '');
}
