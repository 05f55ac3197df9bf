// Reads the imports and type declarations of a source folder and sorts its rooms into floors.
// A room is a direct subfolder or a direct file of the folder. An arrow goes from a room to a room that it imports.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Every TypeScript file of the folder with its room, its imports within the folder, and its types. */
export function readFiles(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const imports = ts
      .preProcessFile(text)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((from) => from.startsWith('.'))
      .map((from) => posix.join(posix.dirname(name), from).replace(/\.js$/, '.ts'));
    return {
      name,
      room: name.split('/')[0],
      imports: [...new Set(imports)].filter((each) => names.includes(each)),
      types: typesOf(ts.createSourceFile(name, text, ts.ScriptTarget.Latest)),
    };
  });
}

function typesOf(source) {
  const exportedLater = source.statements
    .filter((each) => ts.isExportDeclaration(each) && !each.moduleSpecifier && each.exportClause)
    .flatMap((each) => each.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text));
  return source.statements
    .filter(
      (each) =>
        ts.isInterfaceDeclaration(each) ||
        ts.isTypeAliasDeclaration(each) ||
        ts.isClassDeclaration(each) ||
        ts.isEnumDeclaration(each),
    )
    .filter(({ name }) => name)
    .map(({ name, modifiers }) => ({
      name: name.text,
      isExported:
        exportedLater.includes(name.text) || (modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
    }));
}

/** The names of types that more than one file declares, each with these files. */
export function namesDeclaredTwice(files, isCounted = () => true) {
  const places = new Map();
  for (const { name: file, types } of files)
    for (const type of types.filter(isCounted)) places.set(type.name, (places.get(type.name) ?? new Set()).add(file));
  return [...places]
    .filter(([, where]) => where.size > 1)
    .map(([name, where]) => ({ name, files: [...where] }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Each pair of rooms of which one imports the other, with these imports. */
export function arrowsBetween(files) {
  const roomOf = new Map(files.map(({ name, room }) => [name, room]));
  const arrows = new Map();
  for (const { name, room, imports } of files)
    for (const imported of imports) {
      const to = roomOf.get(imported);
      if (to === room) continue;
      const arrow = arrows.get(`${room} ${to}`) ?? { from: room, to, imports: [] };
      arrow.imports.push({ file: name, imported });
      arrows.set(`${room} ${to}`, arrow);
    }
  return [...arrows.values()];
}

/** Groups of files that import each other in a cycle. */
export function circlesOf(files) {
  return components(new Map(files.map(({ name, imports }) => [name, imports]))).filter(({ length }) => length > 1);
}

/**
 * Sorts the rooms into floors, the lowest first: a room is one floor above the highest room that it imports. If rooms
 * import each other in a cycle, as few arrows as possible count as going back, and those do not raise a room.
 */
export function floorsOf(rooms, arrows) {
  const back = new Set();
  const targets = (room) => arrows.filter(({ from }) => from === room).map(({ to }) => to);
  for (const circle of components(new Map(rooms.map((room) => [room, targets(room)])))) {
    const inside = arrows.filter(({ from, to }) => circle.includes(from) && circle.includes(to));
    const order = withFewestBack(circle, inside);
    for (const arrow of inside) if (order.indexOf(arrow.to) < order.indexOf(arrow.from)) back.add(arrow);
  }
  const heights = new Map();
  const height = (room) => {
    if (!heights.has(room)) {
      const below = arrows.filter((arrow) => arrow.from === room && !back.has(arrow));
      heights.set(room, Math.max(-1, ...below.map(({ to }) => height(to))) + 1);
    }
    return heights.get(room);
  };
  const floors = [];
  for (const room of rooms) {
    floors[height(room)] ??= [];
    floors[height(room)].push(room);
  }
  return { floors, back: [...back] };
}

/**
 * Importers first. Moves one room at a time to its best place, until no move reduces the number of arrows that go back.
 */
function withFewestBack(rooms, arrows) {
  const cost = (order) =>
    arrows
      .filter(({ from, to }) => order.indexOf(to) < order.indexOf(from))
      .reduce((sum, { imports }) => sum + 1000 + imports.length, 0);
  let best = rooms;
  for (let improved = true; improved; ) {
    improved = false;
    for (const room of rooms) {
      const others = best.filter((each) => each !== room);
      for (let place = 0; place <= others.length; place += 1) {
        const order = others.toSpliced(place, 0, room);
        if (cost(order) < cost(best)) {
          best = order;
          improved = true;
        }
      }
    }
  }
  return best;
}

/** Strongly connected components (Tarjan): each is one node, or several nodes that all lead to each other. */
function components(graph) {
  const seen = new Map();
  const path = [];
  const found = [];
  const visit = (node) => {
    const own = seen.size;
    let low = own;
    seen.set(node, own);
    path.push(node);
    for (const next of graph.get(node)) {
      if (!seen.has(next)) low = Math.min(low, visit(next));
      else if (path.includes(next)) low = Math.min(low, seen.get(next));
    }
    if (low === own) found.push(path.splice(path.indexOf(node)).sort());
    return low;
  };
  for (const node of graph.keys()) if (!seen.has(node)) visit(node);
  return found;
}
