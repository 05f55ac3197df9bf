/**
 * Which branches a filter of an event takes: the last pattern that matches decides, `!` takes out.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */

/** One sign of a pattern: which characters it takes, and how often. */
interface Sign {
  readonly takes: (character: string) => boolean;
  readonly least: 0 | 1;
  readonly most: 1 | typeof Infinity;
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

/** Far above what git takes as a name. */
const MOST_CHARACTERS = 1000;

/** In steps of pattern times name, however the pattern is made. */
function matchesPattern(pattern: string, branch: string): boolean {
  if (pattern.length > MOST_CHARACTERS || branch.length > MOST_CHARACTERS) return false;
  let reached = new Set([0]);
  for (const { takes, least, most } of signsOf(pattern)) {
    const next = new Set(least === 0 ? reached : []);
    let goesOn = false;
    for (let at = 0; at < branch.length; at++) {
      const takesIt: boolean = (reached.has(at) || goesOn) && takes(branch.charAt(at));
      if (takesIt) next.add(at + 1);
      goesOn = takesIt && most === Infinity;
    }
    reached = next;
  }
  return reached.has(branch.length);
}

function signsOf(pattern: string): Sign[] {
  const signs: Sign[] = [];
  for (const [text] of pattern.matchAll(/\*\*|\[[^\]]+\]|\\.|[\s\S]/g)) {
    const last = signs.at(-1);
    if (text === '**') signs.push({ takes: () => true, least: 0, most: Infinity });
    else if (text === '*') signs.push({ takes: (each) => each !== '/', least: 0, most: Infinity });
    else if (text === '?' && last) signs.splice(-1, 1, { ...last, least: 0 });
    else if (text === '+' && last) signs.splice(-1, 1, { ...last, most: Infinity });
    else if (text.length > 1 && text.startsWith('['))
      signs.push({ takes: classOf(text.slice(1, -1)), least: 1, most: 1 });
    else signs.push({ takes: (each) => each === text.at(-1), least: 1, most: 1 });
  }
  return signs;
}

/** `[a-z0-9]`: letters and ranges of them. */
function classOf(inside: string): (character: string) => boolean {
  const parts = [...inside.matchAll(/(.)-(.)|(.)/gs)];
  return (character) =>
    parts.some(([, from, to, one]) =>
      from !== undefined && to !== undefined ? from <= character && character <= to : one === character,
    );
}
