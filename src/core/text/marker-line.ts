/** First lines that are HTML comments: what we write is known again by them, and a branch may be named in one. */

/** An issue that was edited on the web has CRLF line ends. */
export function firstLine(body: string): string {
  return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}

/** A branch may be called `a-->b`: percent-encoded but for plain characters, and no two hyphens side by side. */
export function inComment(branch: string): string {
  return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)|^-/g, '%2D');
}

/** Undefined: nothing that `inComment` makes. */
export function outOfComment(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
