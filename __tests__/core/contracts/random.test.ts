/** Random signatures of every language: what a change of the file may do to the state, and what it may not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Declared, declaredIn } from '../../../src/core/contracts/declared.js';
import { runs } from '../../runs.js';

interface Signature {
  readonly name: string;
  /** Each as a number of a type. */
  readonly parameters: readonly number[];
  readonly result: number;
}

interface Writer {
  readonly path: string;
  readonly types: readonly string[];
  readonly parameter: (name: string, type: string) => string;
  /** The declaration without its body. */
  readonly head: (name: string, list: string, result: string) => string;
  /** A file with a declaration. */
  readonly file: (head: string) => string;
  readonly comment: string;
  readonly hasComma?: boolean;
}

const typeFirst = (name: string, type: string) => `${type} ${name}`;
const nameFirst = (name: string, type: string) => `${name}: ${type}`;
const C_LIKE = {
  parameter: typeFirst,
  head: (name: string, list: string, result: string) => `${result} ${name}(${list})`,
  comment: '/* note */',
};
const inClass = (head: string) => `class Store {\n  int size = 3;\n  public static ${head} {\n    call();\n  }\n}\n`;
const alone = (head: string) => `${head} {\n  call();\n}\n`;

const WRITERS: Readonly<Record<string, Writer>> = {
  TypeScript: {
    path: 'a.ts',
    types: ['string', 'number[]', 'Map<string, User>', '(user: User) => void', '{ a: string; b?: number }'],
    parameter: nameFirst,
    head: (name, list, result) => `function ${name}(${list}): ${result}`,
    file: (head) => `const other = 1;\nexport ${alone(head)}`,
    comment: '/* note */',
    hasComma: true,
  },
  Vue: {
    path: 'a.vue',
    types: ['string', 'number'],
    parameter: nameFirst,
    head: (name, list, result) => `function ${name}(${list}): ${result}`,
    file: (head) => `<template>\n  <p>It's</p>\n</template>\n<script setup lang="ts">\n${alone(head)}</script>\n`,
    comment: '// note\n',
    hasComma: true,
  },
  Python: {
    path: 'a.py',
    types: ['str', 'list[int]', 'dict[str, User]', 'User | None'],
    parameter: nameFirst,
    head: (name, list, result) => `def ${name}(${list}) -> ${result}`,
    file: (head) => `other = 1\n${head}:\n    call()\n`,
    comment: '# note\n',
    hasComma: true,
  },
  Go: {
    path: 'a.go',
    types: ['string', '[]int', 'map[string]*User', 'func(User) error'],
    parameter: (name, type) => `${name} ${type}`,
    head: (name, list, result) => `func ${name}(${list}) ${result}`,
    file: (head) => `package a\n${alone(head)}`,
    comment: '/* note */',
  },
  Rust: {
    path: 'a.rs',
    types: ['String', '&mut u8', 'Vec<Option<User>>', '[u8; 4]'],
    parameter: nameFirst,
    head: (name, list, result) => `fn ${name}(${list}) -> ${result}`,
    file: (head) => `const LIMIT: u8 = 1;\npub ${alone(head)}`,
    comment: '/* note */',
    hasComma: true,
  },
  Java: { ...C_LIKE, path: 'a.java', types: ['String', 'int[]', 'Map<String, List<User>>', 'long'], file: inClass },
  'C#': { ...C_LIKE, path: 'a.cs', types: ['string', 'int[]', 'Dictionary<string, User?>', 'ref int'], file: inClass },
  Dart: { ...C_LIKE, path: 'a.dart', types: ['String', 'int', 'Map<String, List<User>>'], file: alone },
  C: { ...C_LIKE, path: 'a.c', types: ['const char *', 'unsigned long', 'struct user *'], file: alone },
  'C++': {
    ...C_LIKE,
    path: 'a.cc',
    types: ['const std::string&', 'std::vector<std::pair<int, User*>>', 'User'],
    file: (head) => `namespace a {\n${alone(head)}}\n`,
  },
  PHP: {
    path: 'a.php',
    types: ['string', '?User', 'int|string'],
    parameter: (name, type) => `${type} $${name}`,
    head: (name, list, result) => `function ${name}(${list}): ${result}`,
    file: (head) => `<?php\nfinal class Store {\n  public static ${alone(head)}}\n`,
    comment: '# note\n',
    hasComma: true,
  },
  Kotlin: {
    path: 'a.kt',
    types: ['String', 'List<Int>?', '(User) -> Unit'],
    parameter: nameFirst,
    head: (name, list, result) => `fun ${name}(${list}): ${result}`,
    file: (head) => `interface Store {\n  suspend ${head}\n  val size: Int\n}\n`,
    comment: '/* a /* note */ */',
    hasComma: true,
  },
  Swift: {
    path: 'a.swift',
    types: ['String', '[Int]?', '(User) -> Void'],
    parameter: nameFirst,
    head: (name, list, result) => `func ${name}(${list}) -> ${result}`,
    file: (head) => `public struct Store {\n  public ${alone(head)}}\n`,
    comment: '/* note */',
  },
  Scala: {
    path: 'a.scala',
    types: ['String', 'List[Int]', 'Map[String, User]'],
    parameter: nameFirst,
    head: (name, list, result) => `def ${name}(${list}): ${result}`,
    file: (head) => `object Store {\n  ${head} = call()\n}\n`,
    comment: '/* note */',
  },
  Ruby: {
    path: 'a.rb',
    types: ['x'],
    parameter: (name) => name,
    head: (name, list) => `def ${name}(${list})`,
    file: (head) => `class Store\n  ${head}\n    call()\n  end\nend\n`,
    comment: '# note\n',
  },
  Lua: {
    path: 'a.lua',
    types: ['x'],
    parameter: (name) => name,
    head: (name, list) => `function ${name}(${list})`,
    file: (head) => `${head}\n  call()\nend\n`,
    comment: '--[[ note ]]',
  },
  Elixir: {
    path: 'a.ex',
    types: ['x'],
    parameter: (name) => name,
    head: (name, list) => `def ${name}(${list})`,
    file: (head) => `defmodule Store do\n  ${head} do\n    call()\n  end\nend\n`,
    comment: '# note\n',
  },
};

const NAMES = ['id', 'user', 'limit', 'path', 'size'];
const signature: fc.Arbitrary<Signature> = fc.record({
  name: fc.constantFrom('save', 'loadAll', 'find_by', 'x1'),
  parameters: fc.array(fc.nat(), { maxLength: 4 }),
  result: fc.nat(),
});

function listOf({ types, parameter }: Writer, { parameters }: Signature): string[] {
  return parameters.map((type, index) => parameter(NAMES[index] ?? 'last', types[type % types.length] ?? ''));
}

function headOf(writer: Writer, one: Signature, list = listOf(writer, one).join(', ')): string {
  return writer.head(one.name, list, writer.types[one.result % writer.types.length] ?? '');
}

function stateOf(writer: Writer, promise: string, head: string): Declared['state'] {
  return declaredIn(promise, writer.path, writer.file(head)).state;
}

const PIECES =
  '( ) [ ] { } < > , ; : :: . -> => = * & | ? ! @ # / // /* */ " \' ` \\\\ $ \\n \\n\\n f f( f<T> def class struct fn func fun function export type interface impl trait T x: int self import from'.split(
    ' ',
  );

describe('broken code', () => {
  const ENDINGS = [...new Set(Object.values(WRITERS).map(({ path }) => path))];

  test.each([
    ['a.py', 'f(a)', '(def f(a) -> )'],
    ['a.py', 'f: int', '(\nf: )\n'],
    ['a.java', 'class f', '(class f )'],
    ['a.kt', 'f(a: Int)', '(fun f(a: Int): ])'],
  ])('comes to an end in %s', (path, promise, text) => {
    expect(['found', 'near', 'missing', 'unchecked']).toContain(declaredIn(promise, path, text).state);
  });

  test('comes to an end in every language', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 40 })
      .map((pieces) => pieces.join(' ').replaceAll('\\n', '\n'));
    fc.assert(
      fc.property(text, text, fc.constantFrom(...ENDINGS), (one, other, path) => {
        for (const promise of ['f(x: int)', 'int f(T x)', 'class f', 'f()', other]) declaredIn(promise, path, one);
      }),
      runs(400),
    );
  });
});

describe.each(Object.entries(WRITERS))('random signatures of %s', (_, writer) => {
  test('are found, whatever the white space, comments and commas are', () => {
    fc.assert(
      fc.property(
        signature,
        fc.array(fc.constantFrom(' ', '\n    ', '\t', writer.comment), { maxLength: 4 }),
        (one, gaps) => {
          const list = listOf(writer, one);
          const gap = gaps.map((each) => `${each} `).join('');
          const comma = writer.hasComma === true && list.length > 0 ? ',' : '';
          const changed = `${gap}${list.map((each) => each.replaceAll(', ', `,${gap} `)).join(`${gap},${gap}`)}${gap}${comma}${gap}`;
          const promise = headOf(writer, one);
          expect([promise, stateOf(writer, promise, promise)]).toEqual([promise, 'found']);
          expect([promise, changed, stateOf(writer, promise, headOf(writer, one, changed))]).toEqual([
            promise,
            changed,
            'found',
          ]);
        },
      ),
      runs(20),
    );
  });

  test('are not found under another name, with another number of parameters, or as text', () => {
    fc.assert(
      fc.property(signature, fc.nat(), (one, more) => {
        const promise = headOf(writer, one);
        const others = [
          headOf(writer, { ...one, name: `${one.name}2` }),
          headOf(writer, { ...one, parameters: [...one.parameters, more] }),
          ...(one.parameters.length > 0 ? [headOf(writer, { ...one, parameters: one.parameters.slice(1) })] : []),
        ];
        for (const head of others) {
          expect([promise, head, stateOf(writer, promise, head)]).not.toEqual([promise, head, 'found']);
        }
        const [renamed = ''] = others;
        expect([promise, stateOf(writer, promise, renamed)]).toEqual([promise, 'missing']);
        const text = writer.file(renamed).replace('call()', `call(${JSON.stringify(promise)})`);
        expect([promise, declaredIn(promise, writer.path, text).state]).toEqual([promise, 'missing']);
        const call = writer.file(renamed).replace('call()', `${one.name}(${one.parameters.map(() => 'a').join(', ')})`);
        expect([promise, declaredIn(promise, writer.path, call).state]).not.toEqual([promise, 'found']);
      }),
      runs(20),
    );
  });
});
