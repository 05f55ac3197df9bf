/**
 * Which branches a filter of an event accepts: the last pattern that matches decides, and `!` excludes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */

/** One element of a pattern: which characters it accepts, and how often. */
interface PatternElement {
  readonly accepts: (character: string) => boolean;
  readonly min: 0 | 1;
  readonly max: 1 | typeof Infinity;
}

export function takesBranch(patterns: readonly string[], branch: string): boolean {
  return patterns.reduce(
    (taken, pattern) =>
      pattern.startsWith('!')
        ? taken && !matchesPattern(pattern.slice(1), branch)
        : taken || matchesPattern(pattern, branch),
    false,
  );
}

/** Far above the longest name that git accepts. */
const MOST_CHARACTERS = 1000;

/** Takes at most pattern length times name length steps, whatever the pattern. */
function matchesPattern(pattern: string, branch: string): boolean {
  if (pattern.length > MOST_CHARACTERS || branch.length > MOST_CHARACTERS) return false;
  let reached = new Set([0]);
  for (const { accepts, min, max } of patternElements(pattern)) {
    const next = new Set(min === 0 ? reached : []);
    let goesOn = false;
    for (let at = 0; at < branch.length; at++) {
      const isAccepted: boolean = (reached.has(at) || goesOn) && accepts(branch.charAt(at));
      if (isAccepted) next.add(at + 1);
      goesOn = isAccepted && max === Infinity;
    }
    reached = next;
  }
  return reached.has(branch.length);
}

function patternElements(pattern: string): PatternElement[] {
  const elements: PatternElement[] = [];
  for (const [text] of pattern.matchAll(/\*\*|\[[^\]]+\]|\\.|[\s\S]/g)) {
    const last = elements.at(-1);
    if (text === '**') elements.push({ accepts: () => true, min: 0, max: Infinity });
    else if (text === '*') elements.push({ accepts: (each) => each !== '/', min: 0, max: Infinity });
    else if (text === '?' && last) elements.splice(-1, 1, { ...last, min: 0 });
    else if (text === '+' && last) elements.splice(-1, 1, { ...last, max: Infinity });
    else if (text.length > 1 && text.startsWith('['))
      elements.push({ accepts: characterClass(text.slice(1, -1)), min: 1, max: 1 });
    else elements.push({ accepts: (each) => each === text.at(-1), min: 1, max: 1 });
  }
  return elements;
}

/** `[a-z0-9]`: letters and ranges of them. */
function characterClass(inside: string): (character: string) => boolean {
  const parts = [...inside.matchAll(/(.)-(.)|(.)/gs)];
  return (character) =>
    parts.some(([, from, to, one]) =>
      from !== undefined && to !== undefined ? from <= character && character <= to : one === character,
    );
}
