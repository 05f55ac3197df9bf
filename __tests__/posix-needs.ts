/** Finds the tests that need a POSIX system: they plant programs as shell scripts, make links, or change rights. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const PROGRAMS = /^(?:\/bin\/)?(?:sh|bash|mkfifo|ln|chmod|unshare|setpriv)$/;
const RIGHTS_AND_LINKS = /^(?:symlink|link|chmod|chown|lchown)(?:Sync)?$/;
/**
 * They make what a test asks for. A link or an executable file of a story is a need of that test, and a hook is none:
 * Git for Windows runs it with a shell of its own.
 */
const MAKERS = [
  '__tests__/git-story.ts',
  '__tests__/github/',
  '__tests__/commands/cli/claim-story.ts',
  '__tests__/posix-needs.ts',
];
const CONTENTS = ['link', 'executable'];
/** The functions that begin a test. */
const TESTS = ['test', 'it', 'story'];
const MARK = 'posixTest';

const known = new Map<string, ReadonlySet<string>>();

/** The tests of a file that need a POSIX system and are not made by `posixTest`. */
export function unmarkedTests(path: string): readonly ts.CallExpression[] {
  const file = parse(path);
  const needing = namesThatNeed(file, path);
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (!isTest(node)) ts.forEachChild(node, visit);
    else if (!isMarked(node) && needs(node, needing)) found.push(node);
  };
  visit(file);
  return found;
}

const parsed = new Map<string, ts.SourceFile>();

/** Once: many tests import the same files. */
function parse(path: string): ts.SourceFile {
  const file = parsed.get(path) ?? ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  parsed.set(path, file);
  return file;
}

/** What a file declares outside of its tests, or imports, and what needs a POSIX system to be called. */
function namesThatNeed(file: ts.SourceFile, path: string): ReadonlySet<string> {
  const before = known.get(path);
  if (before) return before;
  known.set(path, new Set());
  const needing = new Set(importedNeeds(file, path));
  const declared: (readonly [string, ts.Node])[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isArrowFunction(node) && !isGroup(node.parent)) return;
    if (ts.isFunctionDeclaration(node) && node.name) declared.push([node.name.text, node]);
    else if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      if (node.initializer) declared.push([node.name.text, node.initializer]);
    } else ts.forEachChild(node, collect);
  };
  collect(file);
  for (let size = -1; size !== needing.size; ) {
    size = needing.size;
    for (const [name, node] of declared) if (!needing.has(name) && needs(node, needing)) needing.add(name);
  }
  known.set(path, needing);
  return needing;
}

function importedNeeds(file: ts.SourceFile, path: string): string[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    const names = bindings.elements.map(({ name }) => name.text);
    const from = statement.moduleSpecifier.text;
    if (/^node:fs/.test(from)) return names.filter((name) => RIGHTS_AND_LINKS.test(name));
    const imported = join(dirname(path), from.replace(/\.js$/, '.ts'));
    if (!from.startsWith('.') || !imported.startsWith('__tests__') || !existsSync(imported)) return [];
    if (imported === MAKERS[0]) return names.filter((name) => CONTENTS.includes(name));
    if (MAKERS.some((maker) => imported.startsWith(maker))) return [];
    const needing = namesThatNeed(parse(imported), imported);
    return names.filter((name) => needing.has(name));
  });
}

function needs(node: ts.Node, needing: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node)) return needing.has(node.text) && !isNameOnly(node);
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text.startsWith('#!/bin/sh');
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (
      first &&
      ts.isStringLiteralLike(first) &&
      PROGRAMS.test(first.text) &&
      /^(?:spawn|exec|run)/.test(lastName(node))
    )
      return true;
  }
  return ts.forEachChild(node, (child) => needs(child, needing)) ?? false;
}

/** The name of a property, or of what is declared here. */
function isNameOnly(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node)
  );
}

function lastName({ expression }: ts.CallExpression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** A call such as `test('…', …)`, or `test.each(…)('…', …)`, with a title and a body. */
function isTest(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || node.arguments.length < 2) return false;
  const root = rootOf(node)?.text ?? '';
  return TESTS.includes(root) && (root !== 'story' || ts.isIdentifier(node.expression));
}

function isGroup(node: ts.Node): boolean {
  return ts.isCallExpression(node) && rootOf(node)?.text === 'describe';
}

function isMarked(node: ts.CallExpression): boolean {
  return node.arguments.some((each) => ts.isIdentifier(each) && each.text === MARK);
}

function rootOf(node: ts.Expression): ts.Identifier | undefined {
  if (ts.isIdentifier(node)) return node;
  return ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) ? rootOf(node.expression) : undefined;
}
