/** `check`: checks branches against the plans on the base, with the same core as the action and without a network. */
import { shortBriefOf } from '../../core/brief/short.js';
import { withFacts } from '../../core/facts/facts.js';
import type { Snapshot, Source } from '../../core/facts/snapshot.js';
import { readSnapshot } from '../../core/facts/snapshot-file.js';
import { Failure } from '../../core/failure.js';
import { judge } from '../../core/judge/judge.js';
import { exitCode, strictReason } from '../../core/report/exit-code.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { visible } from '../../core/text/inert.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import { type CommandContext, fileText } from './context.js';

export interface CheckOptions {
  readonly all?: boolean;
  readonly base?: string;
  readonly snapshot?: string;
}

export async function check(options: CheckOptions, here: CommandContext): Promise<number> {
  const source =
    options.snapshot === undefined ? sourceHere(options, here) : savedSource(options.snapshot, options, here);
  const { snapshot, result } = await askUntilKnown(source, judge, here.terminal.progress.say);
  const code = exitCode(result, { strict: here.strict });
  const reason = here.strict ? strictReason(result) : undefined;
  await here.terminal.print(
    here.json
      ? json('check', code, result, { reason })
      : render(result, { colours: here.terminal.colours, reason, isElsewhere: options.all === true }) +
          whatToDo(snapshot),
  );
  return code;
}

/** On the branch of an item without any change: what the item is about. */
function whatToDo(snapshot: Snapshot): string {
  const attempt = withFacts(snapshot, (facts) => shortBriefOf(snapshot, facts));
  const lines = 'value' in attempt ? attempt.value : [];
  return lines.length === 0 ? '' : `\n${lines.map((line) => `${visible(line)}\n`).join('')}`;
}

function sourceHere({ all, base }: CheckOptions, { directory }: CommandContext): Source {
  return gitSource({
    directory,
    subject: all ? 'all-with-uncommitted' : 'current',
    settings: { agents: [] },
    ...(base === undefined ? {} : { base }),
  });
}

/** A saved snapshot answers all questions, so any question means that no run saved this file. */
function savedSource(file: string, { all, base }: CheckOptions, here: CommandContext): Source {
  if (all || base !== undefined) {
    const hint = 'The file already says what was read, and for which branch.';
    throw new Failure('usage', 'The option --snapshot cannot be combined with --all or --base.', hint);
  }
  return {
    start: async () => readSnapshot(await fileText(file, here, 'snapshot', 'Give the path of a saved snapshot.'), file),
    answer: async () => {
      const message = `"${file}" lacks facts that this version needs.`;
      throw new Failure('snapshot', message, 'Save it again with this version.');
    },
  };
}
