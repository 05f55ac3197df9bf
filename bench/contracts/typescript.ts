/** Reads the exported declarations of TypeScript files with the compiler. */
import ts from 'typescript';
import type { Cut, Parameter, Place, Signature } from './signature.js';

export function typescriptSignatures({ file, text }: Cut): Signature[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const counts = new Map<string, number>();
  const count = (node: ts.Node) => {
    const { name } = node as { name?: ts.Node };
    const isNamed =
      name !== undefined && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node) && !ts.isParameter(node);
    if (isNamed) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(source);
  const found: Signature[] = [];
  const placeOf = (node: ts.Node): Place => ({ from: node.getStart(source), to: node.end });
  const textOf = (node: ts.Node | undefined) =>
    node === undefined ? undefined : text.slice(node.getStart(source), node.end);

  const parametersOf = (list: readonly ts.ParameterDeclaration[]): Parameter[] =>
    list
      .filter((each) => each.name.getText(source) !== 'this')
      .map((each) => ({
        ...placeOf(each),
        name: ts.isIdentifier(each.name) ? each.name.text : each.name.getText(source),
        ...(each.type === undefined ? {} : { type: textOf(each.type) ?? '', typePlace: placeOf(each.type) }),
        isOptional: each.questionToken !== undefined || each.initializer !== undefined,
        ...(each.initializer === undefined ? {} : { standard: textOf(each.initializer) ?? '' }),
        ...(each.dotDotDotToken === undefined ? {} : { rest: '...' }),
      }));

  const functionParts = (node: ts.SignatureDeclaration) => {
    const open = text.indexOf('(', node.parameters.pos - 1);
    return {
      generics:
        node.typeParameters === undefined ? '' : `<${node.typeParameters.map((each) => textOf(each)).join(', ')}>`,
      parameters: parametersOf(node.parameters),
      list: {
        from: node.parameters.pos,
        to: Math.max(
          node.parameters.pos,
          text.lastIndexOf(')', node.type?.getStart(source) ?? node.parameters.end + 200),
        ),
      },
      open,
      ...(node.type === undefined ? {} : { result: textOf(node.type) ?? '', resultPlace: placeOf(node.type) }),
    };
  };
  const closing = (node: ts.SignatureDeclaration): Place => {
    let close = node.parameters.end;
    while (text[close] !== ')') close++;
    return { from: node.parameters.pos, to: close };
  };

  const add = (
    name: ts.Node | undefined,
    own: Omit<Signature, 'language' | 'file' | 'text' | 'name' | 'namePlace' | 'isOnly'>,
  ) => {
    if (name === undefined || !ts.isIdentifier(name)) return;
    found.push({
      language: 'TypeScript',
      file,
      text,
      name: name.text,
      namePlace: placeOf(name),
      isOnly: counts.get(name.text) === 1,
      ...own,
    });
  };
  const isOverloaded = (name: ts.Node) => ts.isIdentifier(name) && (counts.get(name.text) ?? 0) > 1;
  const member = (node: ts.Node, owner: string) => {
    if (!(ts.isMethodDeclaration(node) || ts.isMethodSignature(node))) return;
    if (ts.getCombinedModifierFlags(node as ts.Declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected))
      return;
    const body = ts.isMethodDeclaration(node) ? node.body : undefined;
    const from = node.modifiers?.find((each) => !ts.isDecorator(each))?.getStart(source) ?? node.name.getStart(source);
    const { open: _, ...parts } = functionParts(node);
    add(node.name, {
      kind: 'method',
      word: '',
      owner,
      isAsync: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true,
      ...parts,
      list: closing(node),
      whole: placeOf(node),
      head: { from, to: body?.getStart(source) ?? node.end },
      isOverloaded: isOverloaded(node.name),
    });
  };
  const top = (node: ts.Node) => {
    if (ts.isModuleDeclaration(node)) {
      if (node.body !== undefined && ts.isModuleBlock(node.body)) node.body.statements.forEach(top);
      return;
    }
    const isExported =
      (ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined)?.some(
        ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
      ) === true;
    if (!isExported) return;
    const base = { isExported, isOverloaded: false, whole: placeOf(node) };
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      const { open: _, ...parts } = functionParts(node);
      add(node.name, {
        kind: 'function',
        word: 'function',
        ...base,
        isAsync: node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true,
        ...parts,
        list: closing(node),
        head: { from: base.whole.from, to: node.body?.getStart(source) ?? node.end },
        isOverloaded: isOverloaded(node.name),
      });
    } else if (ts.isVariableStatement(node)) {
      const [only, ...others] = node.declarationList.declarations;
      if (only === undefined || others.length > 0) return;
      const value = only.initializer;
      if (
        value !== undefined &&
        (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) &&
        only.type === undefined
      ) {
        if (value.parameters.length === 1 && text[value.parameters.pos - 1] !== '(') return;
        const { open: _, ...parts } = functionParts(value);
        const arrow = ts.isArrowFunction(value)
          ? value.equalsGreaterThanToken.getStart(source)
          : value.body.getStart(source);
        add(only.name, {
          kind: 'function',
          word: 'const',
          ...base,
          isAsync: value.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true,
          ...parts,
          list: closing(value),
          head: { from: base.whole.from, to: arrow },
        });
      } else if (only.type !== undefined && !ts.isFunctionTypeNode(only.type)) {
        add(only.name, {
          kind: 'value',
          word: 'const',
          ...base,
          parameters: [],
          type: textOf(only.type) ?? '',
          resultPlace: placeOf(only.type),
          head: { from: base.whole.from, to: only.type.end },
        });
      }
    } else if (ts.isInterfaceDeclaration(node)) {
      add(node.name, {
        kind: 'type',
        word: 'interface',
        ...base,
        parameters: [],
        generics:
          node.typeParameters === undefined ? '' : `<${node.typeParameters.map((each) => textOf(each)).join(', ')}>`,
        head: {
          from: base.whole.from,
          to: text.indexOf('{', node.heritageClauses?.end ?? node.typeParameters?.end ?? node.name.end),
        },
        list: { from: node.members.pos, to: node.end - 1 },
        members: node.members.map((each) => textOf(each)?.replace(/[;,]$/, '') ?? ''),
        isOverloaded: (counts.get(node.name.text) ?? 0) > 1,
      });
      for (const each of node.members) member(each, node.name.text);
    } else if (ts.isClassDeclaration(node) && node.name !== undefined) {
      for (const each of node.members) member(each, node.name.text);
      add(node.name, {
        kind: 'type',
        word: 'class',
        ...base,
        parameters: [],
        head: {
          from: base.whole.from,
          to: text.indexOf('{', node.heritageClauses?.end ?? node.typeParameters?.end ?? node.name.end),
        },
      });
    } else if (ts.isEnumDeclaration(node)) {
      add(node.name, {
        kind: 'type',
        word: 'enum',
        ...base,
        parameters: [],
        head: { from: base.whole.from, to: text.indexOf('{', node.name.end) },
      });
    } else if (ts.isTypeAliasDeclaration(node)) {
      add(node.name, {
        kind: 'type',
        word: 'type',
        ...base,
        parameters: [],
        resultPlace: placeOf(node.type),
        type: textOf(node.type) ?? '',
        head: { from: base.whole.from, to: node.type.end },
      });
    }
  };
  source.statements.forEach(top);
  return found;
}
