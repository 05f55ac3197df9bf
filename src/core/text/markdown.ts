/**
 * Foreign text in GitHub's Markdown. GitHub finds mentions and references in the *rendered* text, so a backslash does not
 * prevent them. Code spans and a zero-width space after the sign do.
 */
import type { Party } from '../finding.js';
import { cut, visible, visibleLines } from './inert.js';

const BREAK = '&#8203;';

/** Names of files, branches and items. Safe in prose and in table cells. */
export function code(text: string, max = 300): string {
  const shown = cut(visible(text), max);
  // A `|` would end a table cell even inside a code span.
  return shown.includes('|') ? codeElement(shown) : codeSpan(shown);
}

/** The same for prose that people and agents also read as plain text, where a `|` can stay as it is. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  const longest = longestRun(shown);
  // GitHub's parser gives up on very long fences.
  if (shown === '' || longest > 8) return codeElement(shown);
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function codeElement(shown: string): string {
  return `<code>${shown.replace(/[!-+.:-@[-`{-~]/g, entity)}</code>`;
}

/** Foreign titles and other prose, as plain text on one line. */
export function prose(text: string, max = 300): string {
  return lineStart(escapedText(cut(visible(text).replace(/\s+/g, ' ').trim(), max)));
}

/** One of our messages. Values in double quotes become code. */
export function sentence(message: string, max = 900): string {
  const parts = cut(visible(message), max).split('"');
  const isValue = (index: number) => index % 2 === 1 && index < parts.length - 1;
  let line = '';
  parts.forEach((part, index) => {
    if (isValue(index)) line += code(part);
    else if (index % 2 === 1) line += `"${escapedText(part)}`;
    // Two code spans must never touch: their fences would run together.
    else line += part === '' && index > 0 ? ' ' : escapedText(part);
  });
  return lineStart(line.trim());
}

/** A block of lines to copy. It must begin a line of the document. */
export function fence(text: string, language: string, max = 4_000): string {
  const body = visibleLines(cut(text, max)).join('\n').replace(/\n+$/, '');
  const marks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${marks}${language}\n${body}\n${marks}`;
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** `label` is Markdown. Without a usable address, only the label is returned. */
export function link(label: string, url: string | undefined): string {
  return url === undefined ? label : `[${label}](${url})`;
}

/** Names a party as far as it is known, with a link if there is a page. */
export function party({ pull, branch, item, plan }: Party, root: string | undefined): string {
  const number = pull === undefined ? undefined : `#${pull}`;
  const page = pull === undefined ? undefined : address(root, 'pull', String(pull));
  const of = plan === undefined ? '' : ` of plan ${code(plan)}`;
  const names = [
    ...(number === undefined ? [] : [`pull request ${link(number, page)}`]),
    ...(branch === undefined ? [] : [number === undefined ? `branch ${code(branch)}` : `from ${code(branch)}`]),
    ...(item === undefined ? [] : [`(item ${code(item)}${of})`]),
  ];
  return names.join(' ') || `plan ${code(plan ?? '')}`;
}

/** An address below the web address of a repository. Undefined if that address is not safe in a link. */
export function address(root: string | undefined, ...segments: readonly string[]): string | undefined {
  if (root === undefined || !/^https?:\/\/[\w.:/%~-]+$/.test(root)) return undefined;
  return [root, ...segments.flatMap((each) => each.split('/')).map(encodeSegment)].join('/');
}

function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}

/** Escapes what would turn the line into a list or a heading. */
function lineStart(line: string): string {
  return line
    .replace(/^[-+=]/, entity)
    .replace(/^(\d+)([.)])/, (_, digits: string, sign: string) => digits + entity(sign));
}

function escapedText(text: string): string {
  return text.replace(/[&<>\\`*_[\]|~$^@#]|:(?=\/\/)|(?<![a-z0-9])www(?=\.)|(?<![a-z0-9])gh(?=-\d)/gi, (each) =>
    /^[@#:]$|^\w\w/.test(each) ? each + BREAK : entity(each),
  );
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}
