/** The scripts of a file of Vue or Svelte, in their places, with spaces instead of the rest. */

/** Undefined if it is not certain what its scripts are. */
export function scriptsOf(text: string): string | undefined {
  const parts: string[] = [];
  let from = 0;
  for (const [all, attributes = '', code = ''] of text.matchAll(/^<script\b([^>]*)>([\s\S]*?)^[ \t]*<\/script>/gm)) {
    // The script is in another file.
    if (/\bsrc\s*=/.test(attributes)) return undefined;
    const at = text.indexOf(all, from);
    const start = at + all.indexOf('>') + 1;
    parts.push(blank(text.slice(from, start)), code);
    from = start + code.length;
  }
  parts.push(blank(text.slice(from)));
  // One that does not begin its line can be text, or belong to another element.
  const isAll = (text.match(/<script\b/g) ?? []).length * 2 === parts.length - 1;
  return isAll ? parts.join('') : undefined;
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
