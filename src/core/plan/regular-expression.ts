/** Recognizes regular expressions where a glob is needed, and finds a glob with the same meaning. */

/** Signs that no glob needs: an anchor, ".+", "[^/]", "(?:", "\d" and the like, or ".*" before an escaped dot. */
export function isRegularExpression(text: string): boolean {
  return /^\^|[^\\]\$$|\.\+(?!\()|\[\^\/\]|\(\?:|\\[dwsDWS](?:[+*]|$)|\.\*\\\.|^\\\./.test(text);
}

/** Undefined if a part cannot be written as a glob. */
export function globOfExpression(text: string): string | undefined {
  const isAnchored = text.startsWith('^');
  const isEnded = /[^\\]\$$/.test(text);
  const body = text.replace(/^\^/, '').replace(/([^\\])\$$/, '$1');
  const glob = body
    .replace(/\(\?:/g, '(')
    .replace(/(?:\[\^\/\]|\[\\w[^\]]*\]|\\[dwS])[*+]\??/g, '*')
    .replace(/\\d/g, '[0-9]')
    .replace(/\.[*+]\??/g, '**')
    .replace(/([A-Za-z\d])\?/g, '{$1,}')
    .replace(/\(([^()]*)\)/g, (_, inside: string) =>
      inside.includes('|') ? `{${inside.replaceAll('|', ',')}}` : inside,
    )
    .replace(/\\([./_-])/g, '$1');
  const whole = `${!isAnchored && glob.startsWith('.') ? '**/*' : ''}${glob}${!isEnded && glob.endsWith('/') ? '**' : ''}`;
  return /[\\^$()|+]/.test(whole) ? undefined : globstarsAlone(whole);
}

/** Puts every `**` alone between slashes, so that it matches several folders: `src/**.ts` becomes `src`, `**`, `*.ts`. */
export function globstarsAlone(glob: string): string {
  return glob
    .replace(/\*{3,}(?!\()/g, '**')
    .replace(/(?<=[^/{,*\\])\*\*(?!\()/g, '*/**')
    .replace(/(?<![*\\])\*\*(?=[^/},(*])/g, '**/*');
}
