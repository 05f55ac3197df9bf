/** What the output of `git push --porcelain` says about one ref. */

/**
 * `done`: the server made exactly the change that was wanted. `refused`: it said why not. `unanswered`: neither, so it
 * may have been made, and only the ref can show it.
 */
export interface PushAnswer {
  readonly kind: 'done' | 'refused' | 'unanswered';
  /** What the server said, or else Git. */
  readonly words: readonly string[];
}

/** As Git prints it on its standard output, and what it and the server print beside it. */
export interface PushOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** `*` for a new ref, `-` for a deleted one: https://git-scm.com/docs/git-push#_output */
type PushFlag = '*' | '-';

const MOST_WORDS = 20;

/** The server may be several, and its line for another ref says nothing about this one. */
export function pushAnswer(ref: string, wanted: PushFlag, { stdout, stderr }: PushOutput): PushAnswer {
  const lines = stdout.split('\n').flatMap((line) => {
    const [, flag, to, summary = ''] = /^(.)\t[^\t]*:([^\t]+)\t(.*)$/.exec(line) ?? [];
    return to === ref ? [{ flag, summary }] : [];
  });
  if (lines.length > 0 && lines.every(({ flag }) => flag === wanted)) return { kind: 'done', words: [] };
  const rejected = lines.filter(({ flag }) => flag === '!').map(({ summary }) => summary.replace(/^\[[^\]]*\] */, ''));
  const said = wordsIn(stderr);
  return {
    kind: rejected.length > 0 ? 'refused' : 'unanswered',
    words: [...new Set([...said, ...rejected])].filter((each) => each !== '').slice(0, MOST_WORDS),
  };
}

/** The lines of the server. If there are none, the errors of Git. */
function wordsIn(stderr: string): string[] {
  // A server may end a line with a carriage return, to write over it.
  const lines = stderr.split(/[\r\n]+/).map((line) => line.trim());
  const ofServer = lines.flatMap((line) => /^remote: *(.*)$/.exec(line)?.[1] ?? []);
  const ofGit = lines.filter((line) => /^(?:fatal|error): /.test(line) && !/failed to push some refs/.test(line));
  return ofServer.some((line) => line !== '') ? ofServer : ofGit;
}
