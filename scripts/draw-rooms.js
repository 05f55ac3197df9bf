// Draws the rooms of src/core and the imports between them as docs/rooms.svg. With --check it writes nothing and fails
// if the file is out of date. Other folders, of any checkout, are counted, and drawn with --out:
//   node scripts/draw-rooms.js --src ../other/src/core --out rooms.svg
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { arrowsBetween, circlesOf, floorsOf, namesDeclaredTwice, readFiles } from './rooms.js';

const { values: options } = parseArgs({
  options: { src: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const folder = options.src ?? 'src/core';
const out = options.out ?? (options.src === undefined ? 'docs/rooms.svg' : undefined);

const files = readFiles(folder);
const rooms = [...new Set(files.map(({ room }) => room))];
const arrows = arrowsBetween(files);
const { floors, back } = floorsOf(rooms, arrows);

if (!options.check) {
  if (out !== undefined) writeFileSync(out, drawing());
  printCounts();
} else if (readFileSync(out, 'utf8') !== drawing()) {
  console.error(`"${out}" does not show the imports in "${folder}". Run "node scripts/draw-rooms.js".`);
  process.exitCode = 1;
}

function printCounts() {
  const circles = circlesOf(files);
  const twice = namesDeclaredTwice(files, ({ isExported }) => isExported);
  const rows = [
    ['files', files.length],
    ['rooms', rooms.length],
    ['floors', floors.length],
    ['arrows between rooms', arrows.length],
    ['back arrows', back.length, back.map(({ from, to, imports }) => `${from} -> ${to}, by ${importsText(imports)}`)],
    ['import circles among files', circles.length, circles.map((circle) => circle.join(', '))],
    [
      'type names declared in several files',
      namesDeclaredTwice(files).length,
      namesDeclaredTwice(files).map(({ name, files: places }) => `${name}: ${places.join(', ')}`),
    ],
    ['of them exported more than once', twice.length, twice.map(({ name }) => name)],
  ];
  for (const [name, count, details = []] of rows) {
    console.log(`${String(count).padStart(5)}  ${name}`);
    for (const detail of details) console.log(`         ${detail}`);
  }
}

function importsText(imports) {
  return imports.map(({ file, imported }) => `${file} (${imported})`).join(', ');
}

/** The highest floor is at the top, so that arrows point down. Arrows that go back are dashed and red. */
function drawing() {
  const [boxHeight, rise, gap, margin, laneWidth] = [30, 90, 26, 30, 12];
  const boxWidth = (room) => 24 + room.length * 8;
  const rows = rowsWithLanes();
  const width = (cell) => (cell.room ? boxWidth(cell.room) : laneWidth);
  const widthOf = (row) => row.reduce((sum, cell) => sum + width(cell) + gap, -gap);
  const full = Math.max(...rows.map(widthOf)) + 2 * margin;
  rows.forEach((row, index) => {
    let left = (full - widthOf(row)) / 2;
    for (const cell of row) {
      cell.x = Math.round(left + width(cell) / 2);
      cell.y = margin + index * rise + boxHeight / 2;
      left += width(cell) + gap;
    }
  });
  const box = new Map(rows.flat().map((cell) => [cell.room, cell]));
  const lanes = (arrow) => rows.flat().filter((cell) => cell.arrow === arrow);
  const forward = arrows
    .filter((arrow) => !back.includes(arrow))
    .map((arrow) => {
      const [start, ...rest] = [box.get(arrow.from), ...lanes(arrow), box.get(arrow.to)];
      const points = [{ x: start.x, y: start.y + boxHeight / 2 }, ...rest];
      points[points.length - 1] = { x: points.at(-1).x, y: points.at(-1).y - boxHeight / 2 };
      const isFar = lanes(arrow).length > 0;
      return `<path class="arrow${isFar ? ' far' : ''}" d="${curve(points)}"><title>${arrow.from} imports ${arrow.to}</title></path>`;
    });
  const backward = back.map(({ from, to }) => {
    const [start, end] = [box.get(from), box.get(to)];
    const bend = Math.max(start.x, end.x) + 60;
    const path = `M${start.x},${start.y - boxHeight / 2} C${bend},${start.y - 60} ${bend},${end.y + 60} ${end.x},${end.y + boxHeight / 2}`;
    return `<path class="back" d="${path}"><title>${from} imports ${to}</title></path>`;
  });
  const boxes = rooms.map((room) => {
    const { x, y } = box.get(room);
    const left = x - boxWidth(room) / 2;
    return `<rect x="${left}" y="${y - boxHeight / 2}" width="${boxWidth(room)}" height="${boxHeight}" rx="5"/><text x="${x}" y="${y + 5}">${room}</text>`;
  });
  const height = (rows.length - 1) * rise + boxHeight + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${height}" width="${full}" height="${height}">
<title>The rooms of ${folder} and what they import</title>
<defs>
${marker('tip', '#57606a')}
${marker('back-tip', '#cf222e')}
</defs>
<style>
svg { background: #ffffff; }
rect { fill: #f6f8fa; stroke: #57606a; }
text { font: 14px ui-monospace, monospace; text-anchor: middle; fill: #1f2328; }
path { fill: none; }
.arrow { stroke: #57606a; marker-end: url(#tip); }
.far { stroke-opacity: 0.4; }
.back { stroke: #cf222e; stroke-dasharray: 5 3; marker-end: url(#back-tip); }
</style>
${[...forward, ...backward, ...boxes].join('\n')}
</svg>
`;
}

function marker(id, colour) {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0,0 L8,4 L0,8 z" style="fill: ${colour}"/></marker>`;
}

function curve([first, ...rest]) {
  let { x, y } = first;
  const parts = rest.map((point) => {
    const middle = (y + point.y) / 2;
    const part = `C${x},${middle} ${point.x},${middle} ${point.x},${point.y}`;
    ({ x, y } = point);
    return part;
  });
  return `M${first.x},${first.y} ${parts.join(' ')}`;
}

/**
 * One row for each floor, the highest first. An arrow that passes a floor has its own lane there, so that it crosses no
 * box.
 */
function rowsWithLanes() {
  const floorOf = new Map(floors.flatMap((row, floor) => row.map((room) => [room, floor])));
  const rows = floors.map((row) => row.map((room) => ({ room, above: [], below: [] })));
  const cells = new Map(rows.flat().map((cell) => [cell.room, cell]));
  for (const arrow of arrows.filter((each) => !back.includes(each))) {
    let upper = cells.get(arrow.from);
    for (let floor = floorOf.get(arrow.from) - 1; floor >= floorOf.get(arrow.to); floor -= 1) {
      const isEnd = floor === floorOf.get(arrow.to);
      const lower = isEnd ? cells.get(arrow.to) : { arrow, above: [], below: [] };
      if (!isEnd) rows[floor].push(lower);
      upper.below.push(lower);
      lower.above.push(upper);
      upper = lower;
    }
  }
  rows.reverse();
  // Moves each cell near the cells that it is connected to, first downwards and then upwards. A few rounds are enough.
  for (let round = 0; round < 8; round += 1)
    for (const row of round % 2 === 0 ? rows : rows.toReversed()) sortByNeighbours(row, rows, round % 2 === 0);
  return rows;
}

function sortByNeighbours(row, rows, areAbove) {
  const place = new Map(rows.flatMap((cells) => cells.map((cell, index) => [cell, (index + 0.5) / cells.length])));
  const wish = (cell) => {
    const joined = areAbove ? cell.above : cell.below;
    return joined.length === 0
      ? place.get(cell)
      : joined.reduce((sum, each) => sum + place.get(each), 0) / joined.length;
  };
  const wishes = new Map(row.map((cell) => [cell, wish(cell)]));
  row.sort((a, b) => wishes.get(a) - wishes.get(b));
}
