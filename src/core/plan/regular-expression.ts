/** Regular expressions where a glob is wanted: how they are known, and the glob that says the same. */

/** Signs that no glob needs: an anchor, ".+", "[^/]", "(?:", "\d" and the like, or ".*" before an escaped dot. */
export function isRegularExpression(text: string): boolean {
  return /^\^|[^\\]\$$|\.\+(?!\()|\[\^\/\]|\(\?:|\\[dwsDWS](?:[+*]|$)|\.\*\\\.|^\\\./.test(text);
}

/** Undefined where it has parts for which there is no glob. */
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

/** `src/**.ts` → `src/*` and `*.ts` with folders between: with every `**` alone between slashes, where it goes through folders. */
export function globstarsAlone(glob: string): string {
  return glob
    .replace(/\*{3,}(?!\()/g, '**')
    .replace(/(?<=[^/{,*\\])\*\*(?!\()/g, '*/**')
    .replace(/(?<![*\\])\*\*(?=[^/},(*])/g, '**/*');
}
