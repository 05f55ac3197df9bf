/** The types of scripts/rooms.js, a plain script, so that tests can call it. */
interface SourceFile {
  readonly name: string;
  readonly room: string;
  readonly imports: readonly string[];
  readonly types: readonly { readonly name: string; readonly isExported: boolean }[];
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly imports: readonly { readonly file: string; readonly imported: string }[];
}

const SCRIPT: string = '../scripts/rooms.js';

export const { readFiles, arrowsBetween, circlesOf, floorsOf, namesDeclaredTwice } = (await import(SCRIPT)) as {
  readonly readFiles: (folder: string) => readonly SourceFile[];
  readonly arrowsBetween: (files: readonly SourceFile[]) => readonly Arrow[];
  readonly circlesOf: (files: readonly SourceFile[]) => readonly (readonly string[])[];
  readonly floorsOf: (
    rooms: readonly string[],
    arrows: readonly Arrow[],
  ) => { readonly floors: readonly (readonly string[])[]; readonly back: readonly Arrow[] };
  readonly namesDeclaredTwice: (
    files: readonly SourceFile[],
    isCounted?: (type: { readonly isExported: boolean }) => boolean,
  ) => readonly { readonly name: string; readonly files: readonly string[] }[];
};
