// Draws the output of `check` for a branch that left its scope, as docs/failing-check.svg, after `tsc -p
// tsconfig.build.json`. It runs the command in the repository of the demo. With --check it writes nothing and fails if
// the picture is out of date.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { BRANCHES, PLAN, PLAN_PATH, START } from '../lib/commands/cli/demo-story.js';
import { main } from '../lib/commands/cli/main.js';

const OUT = 'docs/failing-check.svg';
const BRANCH = 'feat/pdf-export';
const COLUMNS = 104;
const [LINE, CHARACTER, MARGIN] = [20, 8, 16];

/** The codes that picocolors writes, and the class of the text after each. */
const CLASSES = { 1: 'bold', 2: 'dim', 22: '', 31: 'red', 32: 'green', 33: 'yellow', 34: 'blue', 36: 'cyan', 39: '' };

const svg = drawing(await failingCheck());
if (!process.argv.includes('--check')) writeFileSync(OUT, svg);
else if (readFileSync(OUT, 'utf8') !== svg) {
  console.error(`"${OUT}" does not show what "check" prints. Run "node scripts/draw-failing-check.js".`);
  process.exitCode = 1;
}

async function failingCheck() {
  const directory = mkdtempSync(join(tmpdir(), 'failing-check-'));
  try {
    const git = (...args) => execFileSync('git', args, { cwd: directory, env: environment(directory) });
    const commit = (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), { recursive: true });
        writeFileSync(join(directory, path), text);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'A commit');
    };
    git('init', '--quiet', '--template=', '--initial-branch=main');
    commit({ ...START, [PLAN_PATH]: PLAN });
    git('switch', '--quiet', '--create', BRANCH);
    commit(BRANCHES.find(({ name }) => name === BRANCH).files);
    let text = '';
    const stdout = new Writable({
      write(chunk, _, done) {
        text += chunk;
        done();
      },
    });
    await main(['check'], { directory, env: { FORCE_COLOR: '1' }, stdout, stderr: stdout });
    return text;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function environment(home) {
  const person = { NAME: 'demo', EMAIL: 'demo@example.com' };
  const names = Object.entries(person).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  return { PATH: process.env.PATH, HOME: home, GIT_CONFIG_GLOBAL: devNull, ...Object.fromEntries(names) };
}

function drawing(text) {
  const rows = [`$ parallel-work check`, ...text.trimEnd().split('\n')].flatMap((line) => wrapped(charactersOf(line)));
  const [width, height] = [COLUMNS * CHARACTER + 2 * MARGIN, rows.length * LINE + 2 * MARGIN];
  const lines = rows.map((row, index) => {
    const y = MARGIN + (index + 0.75) * LINE;
    return `<text x="${MARGIN}" y="${y}">${runsOf(row).map(span).join('')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:space="preserve">
<title>A check that fails, and how to fix it</title>
<style>
rect { fill: #f6f8fa; stroke: #d1d9e0; }
text { font: 13.3px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; fill: #1f2328; }
.bold { font-weight: bold; } .dim { fill: #59636e; }
.red { fill: #d1242f; } .green { fill: #1a7f37; } .yellow { fill: #9a6700; } .blue { fill: #0969da; } .cyan { fill: #0969da; }
@media (prefers-color-scheme: dark) {
rect { fill: #151b23; stroke: #3d444d; }
text { fill: #f0f6fc; } .dim { fill: #9198a1; }
.red { fill: #f85149; } .green { fill: #3fb950; } .yellow { fill: #d29922; } .blue { fill: #4493f8; } .cyan { fill: #4493f8; }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>
${lines.join('\n')}
</svg>
`;
}

/** Each character of a line with the classes of the codes before it. */
function charactersOf(line) {
  const characters = [];
  let classes = [];
  for (const [part, code] of line.matchAll(/\u001b\[(\d+)m|./gu)) {
    if (code === undefined) characters.push({ character: part, style: classes.join(' ') });
    else if (!(code in CLASSES)) throw new Error(`no style is known for the terminal code ${code}`);
    else classes = CLASSES[code] === '' ? classes.slice(0, -1) : [...classes, CLASSES[code]];
  }
  return characters;
}

/** Breaks lines at spaces. Continued lines are indented a little more than the text of their first line. */
function wrapped(characters, indent = 0) {
  const room = COLUMNS - indent;
  const pad = Array.from({ length: indent }, () => ({ character: ' ', style: '' }));
  if (characters.length <= room) return [[...pad, ...characters]];
  const space = characters.slice(0, room + 1).findLastIndex(({ character }) => character === ' ');
  const end = space > 0 ? space : room;
  const start = characters.findIndex(({ character }) => character !== ' ');
  const next = indent === 0 ? start + 4 : indent;
  return [[...pad, ...characters.slice(0, end)], ...wrapped(characters.slice(space > 0 ? end + 1 : end), next)];
}

function runsOf(row) {
  const runs = [];
  for (const { character, style } of row) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += character;
    else runs.push({ style, text: character });
  }
  return runs;
}

function span({ style, text }) {
  const inert = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return style === '' ? inert : `<tspan class="${style}">${inert}</tspan>`;
}
