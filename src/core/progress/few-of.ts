const MOST_ALIKE = 10;

/** The first of sentences of one kind, and one that counts the others. @param word what each is, in the singular */
export function fewOf(sentences: readonly string[], word: string): string[] {
  const more = sentences.length - MOST_ALIKE;
  if (more <= 0) return [...sentences];
  const count = `${more.toLocaleString('en-US')} more ${word}${more === 1 ? '' : 's'}`;
  return [...sentences.slice(0, MOST_ALIKE), `There ${more === 1 ? 'is' : 'are'} ${count} like these.`];
}
