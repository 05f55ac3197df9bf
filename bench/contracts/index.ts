/**
 * Measures how contracts are compared with code: signatures of real files, written in all the forms of plans, against the
 * file as it is and changed. The declarations come from a real parser, and what is expected from the kind of change.
 *
 *   npm run bench -- contracts
 *   node .bench/bench/contracts/index.js [--tree-sitter <folder>] [--count <signatures of each language>]
 *     [--only <language>,...] [--show <wrong answers>] [<folder>...]
 *
 * TypeScript is read with its compiler, Python with the module `ast` of the `python3` in the path, and the others with
 * the WebAssembly files of tree-sitter in that folder. A language without a parser, or without files, is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { declaredIn } from '../../src/core/contracts/declared.js';
import { printHeading, printTable } from '../table.js';
import { FORMS, type Form } from './forms.js';
import { MUTATIONS, type Mutation, type State } from './mutations.js';
import { type Cut, type LanguageName, randomFrom, type Signature, sampleOf } from './signature.js';
import { treeSitterReaders } from './tree-sitter.js';
import { typescriptSignatures } from './typescript.js';

interface Options {
  readonly folders: readonly string[];
  readonly treeSitter: string | undefined;
  readonly count: number;
  readonly show: number;
  /** The languages to measure, or none for all. */
  readonly only: readonly string[];
}

const MOST_CHARACTERS = 60_000;
const ENDINGS: Readonly<Record<LanguageName, RegExp>> = {
  TypeScript: /\.tsx?$/,
  Python: /\.py$/,
  Go: /\.go$/,
  Rust: /\.rs$/,
  Java: /\.java$/,
  'C#': /\.cs$/,
  PHP: /\.php$/,
  Ruby: /\.rb$/,
  C: /\.c$/,
  'C++': /\.(?:h|hh|hpp|cc|cpp)$/,
  Kotlin: /\.kt$/,
  Swift: /\.swift$/,
};

function filesOf(folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name) && !/(?:^|\/)(?:test|tests|testdata)\//.test(name))
      .map((name) => join(folder, name))
      .filter(
        (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true && statSync(path).size < MOST_CHARACTERS,
      ),
  );
}

function python(input: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('python3', args, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
}

/** At most four signatures of a file, so that no file decides the figures. */
const MOST_OF_FILE = 4;

function signaturesOf(
  files: readonly string[],
  count: number,
  read: (cut: Cut) => readonly Signature[],
  random: () => number,
): Signature[] {
  const found: Signature[] = [];
  for (const file of sampleOf(files, files.length, random)) {
    if (found.length >= count) break;
    const text = readFileSync(file, 'utf8');
    if (text.includes('\r')) continue;
    found.push(...sampleOf(read({ file, text }), MOST_OF_FILE, random));
  }
  return found.slice(0, count);
}

function pythonReader(files: readonly string[]): (cut: Cut) => readonly Signature[] {
  const output = python(files.join('\n'), join('bench', 'contracts', 'signatures.py')) ?? '';
  const known = new Map<string, Signature[]>();
  for (const line of output.split('\n').filter((each) => each !== '')) {
    const { file, signatures } = JSON.parse(line) as { file: string; signatures: Signature[] };
    known.set(file, signatures);
  }
  return ({ file, text }) =>
    known.get(file)?.map((each) => ({ ...each, language: 'Python' as const, file, text })) ?? [];
}

interface Case {
  readonly form: Form;
  readonly mutation: Mutation;
  readonly expected: State;
  readonly got: State;
}

function casesOf(signature: Signature, random: () => number, show: (text: string) => void): Case[] {
  const forms = FORMS.flatMap((form) => {
    const promise = form.write(signature);
    return promise === undefined ? [] : [{ form, promise }];
  });
  return MUTATIONS.flatMap((mutation) => {
    const text = mutation.change(signature);
    if (text === undefined) return [];
    // Each form against the file as it is, and two of them against each change.
    const tried = mutation.name === 'unchanged' ? forms : sampleOf(forms, 2, random);
    return tried.map(({ form, promise }) => {
      const expected = form.isSignature ? mutation.expected(form, signature) : 'unchecked';
      const result = declaredIn(promise, signature.file, text);
      if (result.state !== expected) {
        const seen = 'text' in result ? result.text : 'why' in result ? result.why : '';
        show(
          `${signature.language} | ${form.name} | ${mutation.name} | ${expected} | ${result.state} | ${signature.file} | ${JSON.stringify(promise.slice(0, 300))} | ${seen.slice(0, 300)}`,
        );
      }
      return { form, mutation, expected, got: result.state };
    });
  });
}

function share(part: number, all: number): string {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(2)} %`;
}

function count<T>(list: readonly T[], test: (each: T) => boolean): number {
  return list.reduce((sum, each) => sum + (test(each) ? 1 : 0), 0);
}

function printLanguage(language: LanguageName, signatures: number, cases: readonly Case[]): void {
  const real = cases.filter(({ form }) => form.isSignature);
  console.log(`${language}: ${signatures} signatures, ${cases.length} comparisons\n`);
  printTable(
    ['state', 'expected', 'precision', 'recall'],
    (['found', 'near', 'missing'] as const).map((state) => {
      const both = count(real, ({ expected, got }) => expected === state && got === state);
      return [
        state,
        count(real, (each) => each.expected === state),
        share(
          both,
          count(real, ({ got }) => got === state),
        ),
        share(
          both,
          count(real, ({ expected }) => expected === state),
        ),
      ];
    }),
  );
  const right = (list: readonly Case[]) =>
    share(
      count(list, ({ expected, got }) => expected === got),
      list.length,
    );
  printTable(
    ['form', 'comparisons', 'unchanged: right', 'changed: right', 'wrongly found'],
    FORMS.map((form) => {
      const own = cases.filter((each) => each.form === form);
      const [same, changed] = [
        own.filter(({ mutation }) => mutation.name === 'unchanged'),
        own.filter(({ mutation }) => mutation.name !== 'unchanged'),
      ];
      return [
        form.name,
        own.length,
        right(same),
        right(changed),
        count(own, ({ expected, got }) => got === 'found' && expected !== 'found'),
      ];
    }),
  );
  printTable(
    ['change of the file', 'comparisons', 'right', 'found', 'near', 'missing', 'unchecked'],
    MUTATIONS.map((mutation) => {
      const own = real.filter((each) => each.mutation === mutation);
      const states = (['found', 'near', 'missing', 'unchecked'] as const).map((state) =>
        count(own, ({ got }) => got === state),
      );
      return [mutation.name, own.length, right(own), ...states];
    }),
  );
}

export async function measure({ folders, treeSitter, count: wanted, show, only }: Options): Promise<void> {
  printHeading('contracts: signatures as plans write them, against the code');
  const random = randomFrom(20_261_128);
  let shown = 0;
  const readers = treeSitter === undefined ? undefined : await treeSitterReaders(treeSitter);
  const library = python('', '-c', 'import sysconfig; print(sysconfig.get_paths()["stdlib"])')?.trim();
  const sources: Readonly<Partial<Record<LanguageName, () => Signature[] | undefined>>> = {
    TypeScript: () =>
      signaturesOf(
        filesOf(['node_modules', 'src', ...folders], ENDINGS.TypeScript),
        wanted,
        typescriptSignatures,
        random,
      ),
    Python: () => {
      if (library === undefined) return undefined;
      const places = [...folders, ...(existsSync(library) ? [library] : [])];
      const files = sampleOf(filesOf(places, ENDINGS.Python), wanted, random);
      return signaturesOf(files, wanted, pythonReader(files), random);
    },
  };
  const byTreeSitter = (language: LanguageName) => {
    const read = readers?.[language];
    return read && signaturesOf(filesOf(folders, ENDINGS[language]), wanted, read, random);
  };
  for (const language of Object.keys(ENDINGS) as LanguageName[]) {
    if (only.length > 0 && !only.includes(language)) continue;
    const signatures = (sources[language] ?? (() => byTreeSitter(language)))();
    if (signatures === undefined || signatures.length === 0) {
      console.log(`${language}: skipped, because there is no parser for it here, or no file\n`);
      continue;
    }
    const cases = signatures.flatMap((each) =>
      casesOf(each, random, (text) => {
        if (shown++ < show) console.log(text);
      }),
    );
    printLanguage(language, signatures.length, cases);
  }
}

export async function run(): Promise<void> {
  await measure({ folders: [], treeSitter: undefined, count: 1_000, show: 0, only: [] });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'tree-sitter': { type: 'string' },
      count: { type: 'string', default: '3000' },
      show: { type: 'string', default: '0' },
      only: { type: 'string', default: '' },
    },
  });
  await measure({
    folders: positionals,
    treeSitter: values['tree-sitter'],
    count: Number(values.count),
    show: Number(values.show),
    only: values.only.split(',').filter((each) => each !== ''),
  });
}
