/** The two jobs of a history: each guards a branch of its own, and posts under a context of its own. */
export interface Job {
  readonly base: string;
  readonly context: string;
  /** The plan that is open on the base. */
  readonly file: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export const MAIN: Job = { base: 'main', context: 'parallel-work', file: '.github/parallel-work/p.yml', inputs: {} };
export const NEXT: Job = {
  base: 'next',
  context: 'parallel-work/next',
  file: '.github/parallel-work/n.yml',
  inputs: { base: 'next' },
};
export const JOBS = [MAIN, NEXT];
