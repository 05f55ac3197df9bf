/** The worked example in docs/overlap-proof.md is what the code really gives. UPDATE_GOLDEN=1 writes it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { representatives } from '../src/core/globs/alphabet.js';
import type { Automaton, AutomatonNode } from '../src/core/globs/automaton.js';
import { STEPS_PER_PAIR, STEPS_PER_PLAN, STEPS_PER_SEGMENT } from '../src/core/globs/budget.js';
import { isDead, lazyDfaOf, startOf, step } from '../src/core/globs/lazy-dfa.js';
import { meet } from '../src/core/globs/meet.js';
import { type Move, type PathPattern, pathPatternsOf } from '../src/core/globs/path-pattern.js';
import type { Segment } from '../src/core/globs/segment.js';
import { meetSegments, newMemory } from '../src/core/globs/segment-overlap.js';

const PAGE = 'docs/overlap-proof.md';
const GLOBS = ['src/**/[a-c]*.ts', 'src/*/+(b|d).ts'] as const;

const [one, other] = [patternOf(GLOBS[0]), patternOf(GLOBS[1])];
const [oneSegment, otherSegment] = [lastSegment(one), lastSegment(other)];

const EXAMPLES: Readonly<Record<string, () => string>> = {
  patterns: () => [one, other].flatMap(({ glob, moves }) => [glob, ...moves.flatMap(moveLines)]).join('\n'),
  positions,
  'automaton one': () => drawn(oneSegment.automaton()),
  'automaton other': () => drawn(otherSegment.automaton()),
  alphabet: () => representatives([oneSegment.automaton(), otherSegment.automaton()]).join(' '),
  states,
  answer: () => {
    const budget = { left: STEPS_PER_PAIR };
    const answer = meet(setOf(GLOBS[0]), setOf(GLOBS[1]), { budget });
    return JSON.stringify({ ...answer, steps: STEPS_PER_PAIR - budget.left }, undefined, 2);
  },
  budgets: () =>
    [
      `two segments     ${STEPS_PER_SEGMENT.toLocaleString('en-US')} steps`,
      `two sets         ${STEPS_PER_PAIR.toLocaleString('en-US')} steps`,
      `a whole plan     ${STEPS_PER_PLAN.toLocaleString('en-US')} steps`,
    ].join('\n'),
};

test('the worked example is what the code gives', () => {
  const page = readFileSync(PAGE, 'utf8');
  const blocks = /<!-- example: (.*) -->\n```(\w+)\n[\s\S]*?```/g;
  const executed = page.replace(blocks, (_, name: string, language: string) => {
    return `<!-- example: ${name} -->\n\`\`\`${language}\n${EXAMPLES[name]?.() ?? 'unknown'}\n\`\`\``;
  });
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(PAGE, executed);
  expect(page).toBe(executed);
  expect([...page.matchAll(blocks)].map(([, name]) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
});

test('the page names every file of the prover, and no other', () => {
  const page = readFileSync(PAGE, 'utf8');
  const named = new Set([...page.matchAll(/`((?:plan\/)?[a-z-]+(?:\.test)?\.ts)`/g)].map(([, file = '']) => file));
  expect(readdirSync('src/core/globs').filter((file) => !named.has(file))).toEqual([]);
  const tests = readdirSync('__tests__/core/globs');
  const files = [
    ...readdirSync('src/core/globs'),
    ...readdirSync('src/core/plan').map((file) => `plan/${file}`),
    ...tests,
  ];
  expect([...named].filter((file) => !files.includes(file))).toEqual([]);
});

function patternOf(glob: string): PathPattern {
  const [pattern] = pathPatternsOf(glob);
  if (!pattern) throw new Error(`"${glob}" matches nothing`);
  return pattern;
}

function lastSegment({ moves, end }: PathPattern): Segment {
  const last = moves.flat().find(({ to }) => to === end);
  if (!last) throw new Error('the pattern has no end');
  return last.segment;
}

function setOf(glob: string) {
  return { include: [glob], except: [] };
}

function moveLines(moves: readonly Move[], from: number): string[] {
  return moves.map(({ segment, to }) => `  ${from} to ${to} with ${segment.text}`);
}

/** The pairs of positions that the witness leads through. */
function positions(): string {
  const memory = newMemory();
  const budget = { left: STEPS_PER_PAIR };
  const arrows: string[] = [];
  const steps = [
    [0, 0, 1, 1],
    [1, 1, 1, 2],
    [1, 2, 2, 3],
  ] as const;
  steps.forEach(([a, b, toA, toB], index) => {
    const first = one.moves[a]?.find(({ to }) => to === toA)?.segment;
    const second = other.moves[b]?.find(({ to }) => to === toB)?.segment;
    const found = first && second && meetSegments(memory, first, second, [], budget);
    if (!Array.isArray(found)) throw new Error('the segments are disjoint');
    const name = index < steps.length - 1 ? found[0]?.folder : found[0]?.file;
    const start = index === 0 ? `p0["${a}, ${b}"]` : `p${index}`;
    arrows.push(`  ${start} -- "${first?.text} and ${second?.text}: ${name}" --> p${index + 1}["${toA}, ${toB}"]`);
  });
  return ['flowchart LR', ...arrows].join('\n');
}

function drawn({ start, nodes }: Automaton): string {
  const lines = nodes.flatMap((node, id) => arrowsOf(node, id, id === start)).reverse();
  return ['flowchart LR', ...lines].join('\n');
}

function arrowsOf(node: AutomatonNode, id: number, isStart: boolean): string[] {
  const from = isStart ? `n${id}(["start: ${id}"])` : `n${id}(["${id}"])`;
  if (node.kind === 'end') return ['  n0(("end"))'];
  if (node.kind === 'split') return node.out.map((to) => `  ${from} --> n${to}`);
  const labels = {
    char: 'char' in node ? node.char : '',
    class: 'one of the class',
    any: 'any character',
    star: 'any text',
    not: 'not',
  };
  return [`  ${from} -- "${labels[node.kind]}" --> n${node.next}`];
}

/** The nodes that each automaton is at, after each character of the shortest common name. */
function states(): string {
  const budget = { left: STEPS_PER_PAIR };
  const dfas = [oneSegment, otherSegment].map((segment) => lazyDfaOf(segment.automaton()));
  let reached = dfas.map((dfa) => startOf(dfa, budget));
  const lines = [row('', reached)];
  for (const char of 'b.ts') {
    reached = dfas.map((dfa, index) => step(dfa, reached[index] ?? startOf(dfa, budget), char, budget));
    lines.push(row(char, reached));
  }
  return [`char  ${oneSegment.text.padEnd(24)}${otherSegment.text}`, ...lines].join('\n');

  function row(char: string, each: typeof reached): string {
    const [first = '', second = ''] = each.map((state) => {
      const nodes = isDead(state) ? '' : `nodes ${state.nodes.join(', ')}`;
      return [nodes, state.accepts ? 'accepts' : ''].filter((text) => text !== '').join(', ');
    });
    return `${char.padEnd(6)}${first.padEnd(24)}${second}`.trimEnd();
  }
}
