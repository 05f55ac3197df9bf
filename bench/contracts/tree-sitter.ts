/**
 * Reads declarations with tree-sitter, in Go and Rust the public ones, from a folder of its WebAssembly files as in the package
 * @vscode/tree-sitter-wasm. The project does not install that package, because of its size of 21 MB.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type GeneralName, GRAMMARS, generalSignatures } from './general.js';
import type { Cut, LanguageName, Parameter, Place, Signature } from './signature.js';

export interface Node {
  readonly type: string;
  readonly text: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly hasError: boolean;
  readonly parent: Node | null;
  readonly namedChildren: readonly (Node | null)[];
  readonly childForFieldName: (name: string) => Node | null;
  readonly descendantsOfType: (types: string | string[]) => (Node | null)[];
}

interface Library {
  readonly Parser: {
    init: (options: object) => Promise<void>;
    new (): {
      setLanguage: (language: unknown) => void;
      parse: (text: string) => { rootNode: Node; delete: () => void };
    };
  };
  readonly Language: { load: (path: string) => Promise<unknown> };
}

export type ReadSignatures = (cut: Cut) => Signature[];

/** A reader for each language whose grammar is in the folder. */
export async function treeSitterReaders(
  folder: string,
): Promise<Readonly<Partial<Record<LanguageName, ReadSignatures>>>> {
  const library = createRequire(import.meta.url)(join(folder, 'tree-sitter.js')) as Library;
  await library.Parser.init({ locateFile: (name: string) => join(folder, name) });
  const readerOf = async (file: string, read: (root: Node, cut: Cut) => Signature[]): Promise<ReadSignatures> => {
    const language = await library.Language.load(join(folder, file));
    const parser = new library.Parser();
    parser.setLanguage(language);
    return (cut) => {
      const tree = parser.parse(cut.text);
      const found = tree.rootNode.hasError ? [] : read(tree.rootNode, cut);
      tree.delete();
      return found;
    };
  };
  const others: [string, ReadSignatures][] = [];
  for (const [name, { file }] of Object.entries(GRAMMARS)) {
    const grammar = `tree-sitter-${file}.wasm`;
    if (!existsSync(join(folder, grammar))) continue;
    others.push([name, await readerOf(grammar, (root, cut) => generalSignatures(name as GeneralName, root, cut))]);
  }
  return {
    ...Object.fromEntries(others),
    Go: await readerOf('tree-sitter-go.wasm', goSignatures),
    Rust: await readerOf('tree-sitter-rust.wasm', rustSignatures),
  };
}

export const placeOf = (node: Node): Place => ({ from: node.startIndex, to: node.endIndex });
export const childrenOf = (node: Node | null) => (node?.namedChildren ?? []).flatMap((each) => each ?? []);

/** How often each name is declared, by whatever node has a name. */
function countsOf(root: Node): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (node: Node) => {
    const name = node.childForFieldName('name');
    if (
      name !== null &&
      !/^(?:call_expression|parameter|.*_argument.*|keyed_element|selector_expression|scoped_.*|qualified_type|field_initializer)$/.test(
        node.type,
      )
    )
      counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
    // In the body of a macro, nobody knows what is a declaration.
    if (node.type === 'identifier' && node.parent?.type === 'token_tree')
      counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
    childrenOf(node).forEach(visit);
  };
  visit(root);
  return counts;
}

type Own = Omit<Signature, 'language' | 'file' | 'text' | 'name' | 'namePlace' | 'isOnly' | 'isOverloaded'>;

function collector(language: LanguageName, { file, text }: Cut, root: Node) {
  const counts = countsOf(root);
  const found: Signature[] = [];
  const add = (name: Node | null, own: Own) => {
    if (name === null) return;
    const count = counts.get(name.text) ?? 0;
    found.push({
      language,
      file,
      text,
      name: name.text,
      namePlace: placeOf(name),
      isOnly: count === 1,
      isOverloaded: false,
      ...own,
    });
  };
  return { found, add };
}

function goSignatures(root: Node, cut: Cut): Signature[] {
  const { found, add } = collector('Go', cut, root);
  const isPublic = (name: Node | null) => name !== null && /^[A-Z]/.test(name.text);
  const parametersOf = (list: Node | null): Parameter[] =>
    childrenOf(list).flatMap((each) => {
      const type = each.childForFieldName('type');
      if (type === null) return [];
      const names = each.namedChildren.flatMap((child) =>
        child?.type === 'identifier' && child.endIndex <= type.startIndex ? [child] : [],
      );
      const rest = each.type === 'variadic_parameter_declaration' ? { rest: '...' } : {};
      const base = { ...rest, type: type.text, typePlace: placeOf(type) };
      return names.length === 0
        ? [{ ...placeOf(each), ...base, name: '' }]
        : names.map((name) => ({ ...placeOf(each), ...base, name: name.text }));
    });
  const functionOf = (node: Node) => {
    const [list, result, generics] = ['parameters', 'result', 'type_parameters'].map((each) =>
      node.childForFieldName(each),
    );
    const body = node.childForFieldName('body');
    const end = result?.endIndex ?? list?.endIndex ?? node.endIndex;
    return {
      parameters: parametersOf(list ?? null),
      ...(list ? { list: { from: list.startIndex + 1, to: list.endIndex - 1 } } : {}),
      ...(generics ? { generics: generics.text } : {}),
      ...(result ? { result: result.text, resultPlace: placeOf(result) } : {}),
      whole: placeOf(node),
      head: { from: node.startIndex, to: body === null ? node.endIndex : end },
      isExported: true,
    };
  };
  for (const node of childrenOf(root)) {
    const name = node.childForFieldName('name');
    if (node.type === 'function_declaration' && isPublic(name))
      add(name, { kind: 'function', word: 'func', ...functionOf(node) });
    else if (node.type === 'method_declaration' && isPublic(name)) {
      const receiver = node.childForFieldName('receiver');
      const owner = receiver?.descendantsOfType('type_identifier')[0]?.text;
      add(name, {
        kind: 'method',
        word: 'func',
        ...functionOf(node),
        ...(owner === undefined ? {} : { owner }),
        receiver: receiver?.text ?? '',
      });
    } else if (node.type === 'type_declaration') {
      for (const spec of childrenOf(node).filter(({ type }) => type === 'type_spec')) {
        const type = spec.childForFieldName('type');
        if (!isPublic(spec.childForFieldName('name')) || type === null) continue;
        const isAlone =
          childrenOf(node).length === 1 &&
          cut.text.startsWith('type ', node.startIndex) &&
          !cut.text.slice(node.startIndex, spec.startIndex).includes('(');
        const word = type.type === 'struct_type' ? 'struct' : type.type === 'interface_type' ? 'interface' : 'type';
        const generics = spec.childForFieldName('type_parameters');
        const from = isAlone ? node.startIndex : spec.startIndex;
        const list = word === 'struct' ? childrenOf(type)[0] : type;
        const open = cut.text.indexOf('{', type.startIndex);
        const fields = childrenOf(list ?? null).filter(({ type: kind }) =>
          /^(?:field_declaration|method_elem|type_elem)$/.test(kind),
        );
        add(spec.childForFieldName('name'), {
          kind: 'type',
          word,
          parameters: [],
          ...(generics ? { generics: generics.text } : {}),
          whole: { from, to: isAlone ? node.endIndex : spec.endIndex },
          head: { from, to: word === 'type' ? spec.endIndex : open },
          ...(word === 'type'
            ? { type: type.text, resultPlace: placeOf(type) }
            : {
                list: { from: open + 1, to: type.endIndex - 1 },
                members: fields.map(({ text }) => text.replace(/\s*(?:`[^`]*`|"[^"]*")$/, '')),
              }),
          isExported: true,
        });
        if (word === 'interface') {
          for (const method of childrenOf(type).filter(({ type: kind }) => kind === 'method_elem')) {
            const owner = spec.childForFieldName('name')?.text ?? '';
            if (isPublic(method.childForFieldName('name')))
              add(method.childForFieldName('name'), { kind: 'method', word: '', ...functionOf(method), owner });
          }
        }
      }
    }
  }
  return found;
}

function rustSignatures(root: Node, cut: Cut): Signature[] {
  const { found, add } = collector('Rust', cut, root);
  const isPublic = (node: Node) =>
    childrenOf(node).some(({ type, text }) => type === 'visibility_modifier' && text === 'pub');
  const functionOf = (node: Node) => {
    const [list, result, generics, body] = ['parameters', 'return_type', 'type_parameters', 'body'].map((each) =>
      node.childForFieldName(each),
    );
    const receiver = childrenOf(list ?? null).find(
      (each) => each.type === 'self_parameter' || each.childForFieldName('pattern')?.text === 'self',
    );
    const parameters = childrenOf(list ?? null).flatMap((each) => {
      const [pattern, type] = [each.childForFieldName('pattern'), each.childForFieldName('type')];
      if (each.type !== 'parameter' || pattern === null || type === null || pattern.text === 'self') return [];
      return [{ ...placeOf(each), name: pattern.text, type: type.text, typePlace: placeOf(type) }];
    });
    const where = childrenOf(node).find(({ type }) => type === 'where_clause');
    const end = body?.startIndex ?? node.endIndex;
    const isAsync = childrenOf(node).some(({ type, text }) => type === 'function_modifiers' && text.includes('async'));
    return {
      parameters,
      ...(receiver ? { receiver: receiver.text } : {}),
      ...(list ? { list: { from: list.startIndex + 1, to: list.endIndex - 1 } } : {}),
      ...(generics ? { generics: generics.text } : {}),
      ...(result ? { result: result.text, resultPlace: placeOf(result) } : {}),
      whole: placeOf(node),
      head: { from: node.startIndex, to: where?.startIndex ?? end },
      isAsync,
    };
  };
  const items = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      const name = node.childForFieldName('name');
      const body = node.childForFieldName('body');
      if (node.type === 'mod_item' && name?.text !== 'tests') items(childrenOf(body));
      else if (node.type === 'impl_item') {
        const owner = node.childForFieldName('type');
        const ownerName = owner?.type === 'generic_type' ? owner.childForFieldName('type')?.text : owner?.text;
        if (node.childForFieldName('trait') !== null || ownerName === undefined || !/^\w+$/.test(ownerName)) continue;
        for (const each of childrenOf(body)) {
          if (each.type === 'function_item' && isPublic(each))
            add(each.childForFieldName('name'), {
              kind: 'method',
              word: 'fn',
              owner: ownerName,
              isExported: true,
              ...functionOf(each),
            });
        }
      } else if (node.type === 'trait_item' && isPublic(node)) {
        for (const each of childrenOf(body)) {
          if (/^function_/.test(each.type))
            add(each.childForFieldName('name'), {
              kind: 'method',
              word: 'fn',
              owner: name?.text ?? '',
              ...functionOf(each),
            });
        }
      } else if (!isPublic(node)) continue;
      else if (node.type === 'function_item')
        add(name, { kind: 'function', word: 'fn', isExported: true, ...functionOf(node) });
      else if (node.type === 'struct_item' || node.type === 'enum_item') {
        const generics = node.childForFieldName('type_parameters');
        const isBraces = body !== null && cut.text[body.startIndex] === '{';
        add(name, {
          kind: 'type',
          word: node.type.replace('_item', ''),
          parameters: [],
          isExported: true,
          ...(generics ? { generics: generics.text } : {}),
          whole: placeOf(node),
          head: { from: node.startIndex, to: generics?.endIndex ?? name?.endIndex ?? node.endIndex },
          ...(isBraces
            ? {
                list: { from: body.startIndex + 1, to: body.endIndex - 1 },
                members: childrenOf(body)
                  .filter(({ type }) => /^(?:field_declaration|enum_variant)$/.test(type))
                  .map(({ text }) => text),
              }
            : {}),
        });
      } else if (node.type === 'const_item') {
        const type = node.childForFieldName('type');
        if (type !== null)
          add(name, {
            kind: 'value',
            word: 'const',
            parameters: [],
            isExported: true,
            type: type.text,
            resultPlace: placeOf(type),
            whole: placeOf(node),
            head: { from: node.startIndex, to: type.endIndex },
          });
      }
    }
  };
  items(childrenOf(root));
  return found;
}
