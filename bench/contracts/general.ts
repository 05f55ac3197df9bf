/** Reads the declarations of the languages that are compared by general rules, with tree-sitter. */
import type { Cut, LanguageName, Parameter, Place, Signature } from './signature.js';
import { childrenOf, type Node, placeOf } from './tree-sitter.js';

export type GeneralName = Exclude<LanguageName, 'TypeScript' | 'Python' | 'Go' | 'Rust'>;

interface Grammar {
  readonly file: string;
  readonly functions: RegExp;
  readonly types: RegExp;
  readonly partsOf: (node: Node, text: string) => Parts | undefined;
}

interface Parts {
  readonly name: Node;
  readonly owner?: string;
  readonly parameters: readonly Parameter[];
  readonly list?: Place;
  readonly generics?: Node | null;
  readonly receiver?: string;
  readonly result?: string;
  readonly resultPlace?: Place;
}

const field = (node: Node, name: string) => node.childForFieldName(name);
const childOf = (node: Node | null, type: RegExp) => childrenOf(node).find((each) => type.test(each.type)) ?? null;
const inside = ({ startIndex, endIndex }: Node): Place => ({ from: startIndex + 1, to: endIndex - 1 });

/** The type of a parameter goes from its node to the name. */
function typed(node: Node, type: Node | null, name: Node | null, more: Partial<Parameter> = {}): Parameter {
  return {
    ...placeOf(node),
    name: name?.text ?? '',
    ...(type === null ? {} : { type: type.text, typePlace: placeOf(type) }),
    ...more,
  };
}

function javaParts(node: Node): Parts | undefined {
  const [name, list, type] = [field(node, 'name'), field(node, 'parameters'), field(node, 'type')];
  if (name === null || list === null || type === null || /dimensions/.test(node.text.slice(0, 0))) return undefined;
  const parameters = childrenOf(list).map((each) =>
    each.type === 'spread_parameter'
      ? typed(
          each,
          childrenOf(each).find(({ type: kind }) => !/modifiers|declarator/.test(kind)) ?? null,
          childOf(each, /declarator/),
          { rest: '...' },
        )
      : typed(each, field(each, 'type'), field(each, 'name')),
  );
  return {
    name,
    parameters,
    list: inside(list),
    generics: field(node, 'type_parameters'),
    result: type.text,
    resultPlace: placeOf(type),
  };
}

function csharpParts(node: Node, text: string): Parts | undefined {
  const [name, list, type] = [field(node, 'name'), field(node, 'parameters'), field(node, 'returns')];
  if (name === null || list === null || type === null || /\bparams\b/.test(list.text)) return undefined;
  if (childOf(node, /explicit_interface/) !== null) return undefined;
  const parameters = childrenOf(list).map((each) => {
    const [own, label] = [field(each, 'type'), field(each, 'name')];
    const words = childrenOf(each)
      .filter(({ type: kind }) => kind === 'modifier')
      .map((word) => `${word.text} `)
      .join('');
    const standard = label === null ? '' : text.slice(label.endIndex, each.endIndex).replace(/^\s*=\s*/, '');
    return typed(each, own, label, {
      ...(own === null ? {} : { type: `${words}${own.text}` }),
      ...(standard === '' ? {} : { standard, isOptional: true }),
    });
  });
  return {
    name,
    parameters,
    list: inside(list),
    generics: field(node, 'type_parameters'),
    result: type.text,
    resultPlace: placeOf(type),
  };
}

function phpParts(node: Node): Parts | undefined {
  const [name, list, type] = [field(node, 'name'), field(node, 'parameters'), field(node, 'return_type')];
  if (name === null || list === null) return undefined;
  const parameters = childrenOf(list)
    .filter(({ type: kind }) => kind !== 'comment')
    .map((each) => {
      const standard = field(each, 'default_value')?.text;
      const sign = field(each, 'reference_modifier') === null ? '' : '&';
      const own = typed(each, field(each, 'type'), field(each, 'name'), {
        ...(standard === undefined ? {} : { standard, isOptional: true }),
        ...(each.type === 'variadic_parameter' ? { rest: '...' } : {}),
      });
      return sign === '' ? own : { ...own, rest: sign };
    });
  return {
    name,
    parameters,
    list: inside(list),
    ...(type === null ? {} : { result: type.text, resultPlace: placeOf(type) }),
  };
}

const RUBY_RESTS: Readonly<Record<string, string>> = {
  splat_parameter: '*',
  hash_splat_parameter: '**',
  block_parameter: '&',
};

function rubyParts(node: Node, text: string): Parts | undefined {
  const [name, list] = [field(node, 'name'), field(node, 'parameters')];
  if (name === null || !/^\w+[?!]?$/.test(name.text)) return undefined;
  const parameters = childrenOf(list)
    .filter(({ type }) => type !== 'comment')
    .map((each): Parameter => {
      const value = field(each, 'value')?.text;
      return {
        ...placeOf(each),
        name: each.type === 'identifier' ? each.text : (field(each, 'name')?.text ?? ''),
        ...(value === undefined ? {} : { standard: value, isOptional: true }),
        ...(each.type === 'keyword_parameter' ? { isNamed: true } : {}),
        ...(RUBY_RESTS[each.type] === undefined ? {} : { rest: RUBY_RESTS[each.type] ?? '' }),
      };
    });
  if (parameters.some((each) => !/^\w+$/.test(each.name))) return undefined;
  return {
    name,
    parameters,
    ...(node.type === 'singleton_method' ? { receiver: 'self' } : {}),
    ...(list !== null && text[list.startIndex] === '(' ? { list: inside(list) } : {}),
  };
}

/** The name below pointers and references, with their signs. Undefined for arrays and functions. */
function declarator(node: Node | null, signs = ''): { readonly name: Node | null; readonly signs: string } | undefined {
  if (node === null) return { name: null, signs };
  if (/^(?:pointer|abstract_pointer)_declarator$/.test(node.type)) {
    if (childrenOf(node).some(({ type }) => type === 'type_qualifier')) return undefined;
    return declarator(field(node, 'declarator'), `${signs}*`);
  }
  if (/^(?:abstract_)?reference_declarator$/.test(node.type))
    return declarator(childrenOf(node)[0] ?? null, `${signs}${node.text.startsWith('&&') ? '&&' : '&'}`);
  return /identifier$|^function_declarator$/.test(node.type) ? { name: node, signs } : undefined;
}

function cParts(node: Node, text: string): Parts | undefined {
  const type = field(node, 'type');
  const outer = declarator(field(node, 'declarator'));
  const fn = outer?.name;
  if (type === null || !fn || fn.type !== 'function_declarator') return undefined;
  let name = field(fn, 'declarator');
  let owner: string | undefined;
  while (name?.type === 'qualified_identifier') {
    owner = field(name, 'scope')?.text;
    name = field(name, 'name');
  }
  const list = field(fn, 'parameters');
  if (name === null || list === null || !/identifier$/.test(name.type) || list.text.includes('...')) return undefined;
  const qualifiers = (each: Node) =>
    childrenOf(each)
      .filter(
        ({ type: kind, startIndex }) =>
          kind === 'type_qualifier' && startIndex < (field(each, 'type')?.startIndex ?? 0),
      )
      .map((word) => `${word.text} `)
      .join('');
  const parameters: Parameter[] = [];
  for (const each of childrenOf(list).filter(({ type: kind }) => kind !== 'comment')) {
    const own = field(each, 'type');
    const inner = declarator(field(each, 'declarator'));
    if (own === null || inner === undefined || /\bconst\b/.test(text.slice(own.endIndex, each.endIndex)))
      return undefined;
    if (own.text === 'void' && inner.signs === '' && inner.name === null) continue;
    const standard = field(each, 'default_value')?.text;
    parameters.push(
      typed(each, own, inner.name, {
        type: `${qualifiers(each)}${own.text}${inner.signs === '' ? '' : ` ${inner.signs}`}`,
        ...(standard === undefined ? {} : { standard, isOptional: true }),
      }),
    );
  }
  const result = `${qualifiers(node)}${type.text}${outer.signs === '' ? '' : ` ${outer.signs}`}`;
  return {
    name,
    ...(owner === undefined ? {} : { owner }),
    parameters,
    list: inside(list),
    result,
    resultPlace: placeOf(type),
  };
}

function kotlinParts(node: Node, text: string): Parts | undefined {
  const children = childrenOf(node);
  const list = childOf(node, /^function_value_parameters$/);
  const name = children.findLast(
    ({ type, endIndex }) => type === 'simple_identifier' && endIndex <= (list?.startIndex ?? 0),
  );
  if (list === null || name === undefined || childOf(list, /comment/) !== null) return undefined;
  const parameters: Parameter[] = [];
  const entries = childrenOf(list);
  for (const [index, each] of entries.entries()) {
    if (each.type !== 'parameter') continue;
    const [label, ...types] = childrenOf(each);
    const next = entries[index + 1];
    const isVararg = entries[index - 1]?.text === 'vararg';
    const standard = next !== undefined && !/^parameter/.test(next.type) ? next.text : undefined;
    const type = types.at(-1);
    if (label === undefined || type === undefined) return undefined;
    const whole = text.slice(label.endIndex, each.endIndex).replace(/^\s*:\s*/, '');
    parameters.push({
      from: isVararg ? (entries[index - 1]?.startIndex ?? 0) : each.startIndex,
      to: standard === undefined ? each.endIndex : (next?.endIndex ?? each.endIndex),
      name: label.text,
      type: whole,
      typePlace: { from: each.endIndex - whole.length, to: each.endIndex },
      ...(isVararg ? { rest: 'vararg ' } : {}),
      ...(standard === undefined ? {} : { standard, isOptional: true }),
    });
  }
  const body = childOf(node, /^function_body$/);
  const after = text.slice(list.endIndex, body?.startIndex ?? node.endIndex);
  const result = /^\s*:\s*([\s\S]*?)\s*$/.exec(after)?.[1];
  if (result !== undefined && /\bwhere\b|[/]/.test(result)) return undefined;
  const from = list.endIndex + after.lastIndexOf(result ?? '');
  return {
    name,
    parameters,
    list: inside(list),
    generics: childOf(node, /^type_parameters$/),
    ...(result === undefined || result === '' ? {} : { result, resultPlace: { from, to: from + result.length } }),
  };
}

function swiftParts(node: Node, text: string): Parts | undefined {
  const name = childOf(node, /^simple_identifier$/);
  if (name === null) return undefined;
  const entries = childrenOf(node);
  const generics = childOf(node, /^type_parameters$/);
  const open = text.indexOf('(', generics?.endIndex ?? name.endIndex);
  const parameters: Parameter[] = [];
  for (const [index, each] of entries.entries()) {
    if (each.type !== 'parameter') continue;
    const next = entries[index + 1];
    const standard =
      next !== undefined && /^\s*=\s*$/.test(text.slice(each.endIndex, next.startIndex)) ? next : undefined;
    const colon = text.indexOf(':', each.startIndex);
    const whole = text.slice(colon + 1, each.endIndex).trim();
    if (text.slice(each.startIndex, colon).includes('"') || whole.endsWith('...')) return undefined;
    parameters.push({
      from: each.startIndex,
      to: standard?.endIndex ?? each.endIndex,
      name: text.slice(each.startIndex, colon).trim(),
      type: whole,
      typePlace: { from: each.endIndex - whole.length, to: each.endIndex },
      ...(standard === undefined ? {} : { standard: standard.text, isOptional: true }),
    });
  }
  const body = field(node, 'body');
  const end = body?.startIndex ?? node.endIndex;
  let close = parameters.at(-1)?.to ?? open + 1;
  while (close < end && text[close] !== ')') close++;
  if (/\/\/|\/\*/.test(text.slice(open, end))) return undefined;
  const after = text.slice(close + 1, end);
  const result = /->\s*([\s\S]*?)\s*(?:\bwhere\b[\s\S]*)?$/.exec(after)?.[1];
  const from = close + 1 + after.lastIndexOf(result ?? '');
  return {
    name,
    parameters,
    list: { from: open + 1, to: close },
    generics,
    ...(result === undefined ? {} : { result, resultPlace: { from, to: from + result.length } }),
  };
}

export const GRAMMARS: Readonly<Record<GeneralName, Grammar>> = {
  Java: {
    file: 'java',
    functions: /^method_declaration$/,
    types: /^(?:class|interface|enum|record)_declaration$/,
    partsOf: javaParts,
  },
  'C#': {
    file: 'c-sharp',
    functions: /^method_declaration$/,
    types: /^(?:class|interface|enum|struct|record)_declaration$/,
    partsOf: csharpParts,
  },
  PHP: {
    file: 'php',
    functions: /^(?:method_declaration|function_definition)$/,
    types: /^(?:class|interface|trait|enum)_declaration$/,
    partsOf: phpParts,
  },
  Ruby: { file: 'ruby', functions: /^(?:singleton_)?method$/, types: /^(?:class|module)$/, partsOf: rubyParts },
  C: { file: 'cpp', functions: /^(?:function_definition|declaration)$/, types: /^struct_specifier$/, partsOf: cParts },
  'C++': {
    file: 'cpp',
    functions: /^(?:function_definition|declaration|field_declaration)$/,
    types: /^(?:struct|class)_specifier$/,
    partsOf: cParts,
  },
  Kotlin: {
    file: 'kotlin',
    functions: /^function_declaration$/,
    types: /^(?:class|object)_declaration$/,
    partsOf: kotlinParts,
  },
  Swift: {
    file: 'swift',
    functions: /^(?:protocol_)?function_declaration$/,
    types: /^(?:class|protocol)_declaration$/,
    partsOf: swiftParts,
  },
};

/** Blocks of statements, whose declarations nobody else can use. */
const BODIES =
  /^(?:block|compound_statement|function_body|lambda.*|.*_expression|initializer_list|computed_property|property_declaration)$/;
const ANNOTATIONS = /annotation|attribute/;

export function generalSignatures(language: GeneralName, root: Node, { file, text }: Cut): Signature[] {
  const { functions, types, partsOf } = GRAMMARS[language];
  const words = new Map<string, number[]>();
  const declared = new Map<string, number>();
  const found: Signature[] = [];
  const count = (node: Node) => {
    // What a string has in it declares nothing.
    if (/string|heredoc|variable_name/.test(node.type)) return;
    const children = childrenOf(node);
    if (children.length === 0 && !/comment|text/.test(node.type)) {
      for (const word of node.text.match(/[\w$]+[?!]?/g) ?? [])
        words.set(word, [...(words.get(word) ?? []), node.startIndex]);
    }
    if (functions.test(node.type)) {
      const name = partsOf(node, text)?.name.text ?? nameOf(node)?.text;
      if (name !== undefined) declared.set(name, (declared.get(name) ?? 0) + 1);
    } else if (types.test(node.type)) {
      const name = nameOf(node)?.text;
      if (name !== undefined) declared.set(name, (declared.get(name) ?? 0) + 1);
    }
    children.forEach(count);
  };
  count(root);
  const visit = (node: Node, owner: string | undefined) => {
    if (BODIES.test(node.type)) return;
    const isType = types.test(node.type);
    const parts = functions.test(node.type) ? partsOf(node, text) : undefined;
    // An extension of Swift declares no type.
    const isExtension = text.slice(node.startIndex, nameOf(node)?.startIndex).includes('extension');
    const name = isType ? (isExtension ? null : nameOf(node)) : parts?.name;
    const body = field(node, 'body') ?? childOf(node, /(?:^|_)body$/);
    if (name != null && /^[\w$]+[?!]?$/.test(name.text) && (parts !== undefined || body !== null)) {
      const base = {
        language,
        file,
        text,
        name: name.text,
        namePlace: placeOf(name),
        isOnly: declared.get(name.text) === 1,
        isUsed: (words.get(name.text)?.length ?? 0) > 1,
        isUsedOutside: words.get(name.text)?.some((at) => at < node.startIndex || at >= node.endIndex) === true,
        isOverloaded: (declared.get(name.text) ?? 0) > 1,
        whole: placeOf(node),
        head: {
          from: startOf(node, name),
          to: language === 'Ruby' ? (field(node, 'parameters') ?? name).endIndex : headEnd(node, body, text),
        },
      };
      if (parts !== undefined) {
        const { generics, name: _, owner: written, ...others } = parts;
        const own = written ?? owner;
        found.push({
          ...base,
          ...others,
          kind: own === undefined ? 'function' : 'method',
          word: '',
          ...(own === undefined ? {} : { owner: own }),
          ...(generics ? { generics: generics.text } : {}),
        });
      } else {
        found.push({
          ...base,
          kind: 'type',
          word: text.slice(0, name.startIndex).trimEnd().split(/\s/).at(-1) ?? '',
          parameters: [],
          head: {
            from: base.head.from,
            to: language === 'Ruby' ? (field(node, 'superclass')?.endIndex ?? name.endIndex) : base.head.to,
          },
        });
      }
    }
    const inner = isType ? (nameOf(node)?.text ?? owner) : owner;
    for (const each of childrenOf(node)) visit(each, inner);
  };
  visit(root, undefined);
  return found;
}

function nameOf(node: Node): Node | null {
  const name = field(node, 'name') ?? childOf(node, /^(?:type_identifier|simple_identifier)$/);
  return name !== null && /^\w+[?!]?$/.test(name.text) ? name : null;
}

/** After annotations and attributes. */
function startOf(node: Node, name: Node): number {
  let start = node.startIndex;
  for (const each of childrenOf(node).filter(({ endIndex }) => endIndex <= name.startIndex)) {
    if (ANNOTATIONS.test(each.type)) start = each.endIndex;
    else if (/^modifiers$/.test(each.type)) {
      for (const word of childrenOf(each)) if (ANNOTATIONS.test(word.type)) start = word.endIndex;
    }
  }
  return start;
}

function headEnd(node: Node, body: Node | null, text: string): number {
  let end = body?.startIndex ?? node.endIndex;
  const setters = childOf(node, /^(?:field_initializer_list|type_parameter_constraints_clause|type_constraints)$/);
  if (setters !== null) end = Math.min(end, setters.startIndex);
  const parameters = field(node, 'parameters');
  if (parameters !== null && node.type.includes('method') && body !== null && parameters.endIndex > body.startIndex)
    end = parameters.endIndex;
  return text
    .slice(0, end)
    .replace(/(?:\s*(?:=>|=|;)\s*(?:0;)?)+$/, '')
    .trimEnd().length;
}
