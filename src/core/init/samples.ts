/** The samples of a first plan, for somebody to replace, and the search for those that are left. */

/** The folder of sample scopes. No repository has it, so no sample can match a real file. */
export const SAMPLE_FOLDER = 'replace-me';

export const SAMPLE_TEXTS = {
  task: 'Replace this with the whole task, in one line.',
  plan: 'Replace this with what the whole task is about.',
  item: 'Replace this with what cannot be seen in the code.',
  declares: 'Replace this with a signature or a format.',
  verification: 'Replace this with the command that tests this item.',
  integration: 'Replace this with what is left to do once all items have merged.',
} as const;

const SAMPLES = [`${SAMPLE_FOLDER}/`, ...Object.values(SAMPLE_TEXTS)];

/** The numbers of the lines that still have a sample. */
export function sampleLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => (SAMPLES.some((each) => line.includes(each)) ? [index + 1] : []));
}
