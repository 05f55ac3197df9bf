/** Commits and branches as a stream for `git fast-import`: one process for a whole story. */
import type { Content, Path } from './git-story.js';

export interface Import {
  /** The branch that is checked out at the end. */
  readonly head: () => string;
  /** @param when seconds and time zone, as git writes them */
  readonly commit: (files: readonly (readonly [Path, Content])[], message: string, when: string) => void;
  /** Both make nothing and say `false` where it takes git to know what is meant: a commit, or no branch at all. */
  readonly branch: (name: string, from: string) => boolean;
  readonly checkout: (name: string) => boolean;
  readonly stream: () => Buffer;
}

/**
 * @param start the branch that is checked out
 * @param isStored whether the repository has that branch already
 */
export function importStream(start: string, isStored: (branch: string) => boolean): Import {
  const chunks: Buffer[] = [];
  /** Branches that the stream has named. */
  const named = new Set<string>();
  let head = start;
  const say = (text: string | Buffer): unknown => chunks.push(Buffer.from(text));
  const isThere = (branch: string): boolean => named.has(branch) || isStored(branch);

  function data(content: string | Buffer): void {
    const bytes = Buffer.from(content);
    say(`data ${bytes.length}\n`);
    say(bytes);
    say('\n');
  }

  function change(path: Path, content: Content): void {
    const name = quoted(path);
    if (content === null) say(`D ${name}\n`);
    else if (typeof content === 'string' || Buffer.isBuffer(content)) file('100644', name, content);
    else if ('submodule' in content) say(`M 160000 ${content.submodule} ${name}\n`);
    else if ('link' in content) file('120000', name, content.link);
    else file('100755', name, content.executable);
  }

  function file(mode: string, name: string, content: string | Buffer): void {
    say(`M ${mode} inline ${name}\n`);
    data(content);
  }

  return {
    head: () => head,
    commit(files, message, when) {
      say(`commit refs/heads/${head}\ncommitter Ada <ada@example.com> ${when}\n`);
      data(`${message}\n`);
      // A stream that has not named a branch begins it at no commit, unless it says where the branch is.
      if (!named.has(head) && isStored(head)) say(`from refs/heads/${head}^0\n`);
      named.add(head);
      for (const [path, content] of files) change(path, content);
    },
    branch(name, from) {
      const origin = from === 'HEAD' ? head : from;
      if (isThere(name) || !isThere(origin)) return false;
      say(`reset refs/heads/${name}\nfrom refs/heads/${origin}\n\n`);
      named.add(name);
      head = name;
      return true;
    },
    checkout(name) {
      if (isThere(name)) head = name;
      return isThere(name);
    },
    stream: () => Buffer.concat(chunks),
  };
}

/** Quoted byte by byte, whatever is in it. */
function quoted(path: Path): string {
  const bytes = [...Buffer.from(path)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`);
  return `"${bytes.join('')}"`;
}
