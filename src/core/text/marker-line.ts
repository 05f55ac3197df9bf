/** First lines that are HTML comments. We recognize our own texts by them, and they may contain a branch name. */

/** An issue that was edited in the browser has CRLF line ends. */
export function firstLine(body: string): string {
  return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}

/** Percent-encodes a branch name, which may be `a-->b`, so that there are never two hyphens in a row. */
export function inComment(branch: string): string {
  return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)|^-/g, '%2D');
}

/** Undefined if `inComment` cannot have made the text. */
export function outOfComment(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
