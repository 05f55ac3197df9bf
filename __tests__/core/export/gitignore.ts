/** What a pattern of a `.gitignore` matches, from https://git-scm.com/docs/gitignore, without any code of the program. */

/** Whether one of the patterns ignores a path: if it matches the path or a folder above it. Paths have no "/" at their start. */
export function ignoring(patterns: readonly string[], flags = ''): (path: string) => boolean {
  if (patterns.length === 0) return () => false;
  const expression = new RegExp(`^(?:${patterns.map(sourceOf).join('|')})(?:/.+)?$`, `u${flags}`);
  return (path) => expression.test(path);
}

function sourceOf(pattern: string): string {
  const trimmed = pattern.replace(/\/$/, '');
  // A slash at the beginning or in the middle ties the pattern to the folder of its file.
  const anchored = trimmed.includes('/') ? trimmed.replace(/^\//, '') : `**/${trimmed}`;
  const names = anchored.split('/');
  return names
    .map((name, at) => {
      const isLast = at === names.length - 1;
      if (name === '**') return isLast ? '.+' : '(?:[^/]+/)*';
      return nameSource(name) + (isLast ? '' : '/');
    })
    .join('');
}

function nameSource(name: string): string {
  let source = '';
  for (let at = 0; at < name.length; at++) {
    const char = name[at] ?? '';
    if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '\\') source += escaped(name[++at] ?? '');
    else if (char === '[') {
      const end = name.indexOf(']', at + 2);
      source += `(?!/)[${name
        .slice(at + 1, end)
        .replace(/^[!^]/, '^')
        .replace(/\\/g, '\\\\')}]`;
      at = end;
    } else source += escaped(char);
  }
  return source;
}

function escaped(char: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
