/** What people read in a TypeScript file: comments, strings, titles of tests, and the messages of failures and problems. */
import ts from 'typescript';

interface Prose {
  readonly line: number;
  readonly kind: 'comment' | 'text' | 'title' | 'message';
  /** The expressions of a template are replaced by `…`. */
  readonly text: string;
}

const MESSAGE_NAMES: ReadonlySet<string> = new Set(['message', 'hint', 'remedy']);
const TITLE_CALLS = /^(?:it|test|describe|story)\b/;

export function proseOf(name: string, source: string): readonly Prose[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: Prose[] = [];
  const add = (kind: Prose['kind'], at: number, text: string) =>
    found.push({ kind, line: file.getLineAndCharacterOfPosition(at).line + 1, text });
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) {
      if (isModuleName(node)) return;
      add(isTitle(node) ? 'title' : 'text', node.getStart(), text);
      if (isMessage(node)) add('message', node.getStart(), text);
    }
    for (const { pos, end } of ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [])
      if (!found.some((each) => each.kind === 'comment' && each.line === lineAt(file, pos)))
        add('comment', pos, source.slice(pos, end));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function lineAt(file: ts.SourceFile, at: number): number {
  return file.getLineAndCharacterOfPosition(at).line + 1;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function isModuleName({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isLiteralTypeNode(parent);
}

function isTitle(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isCallExpression(parent) && parent.arguments[0] === node && TITLE_CALLS.test(parent.expression.getText());
}

/** The text of `message`, `hint` or `remedy`, also as one side of a condition, and what a `Failure` is made of. */
function isMessage(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isMessage(parent);
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent))
    return parent.initializer === node && MESSAGE_NAMES.has(parent.name.getText());
  if (ts.isNewExpression(parent) && parent.expression.getText() === 'Failure')
    return [1, 2].some((index) => parent.arguments?.[index] === node);
  return false;
}
