/**
 * The waves of the plans as a Mermaid graph, which GitHub draws in a summary, or as a table if the graph would be too
 * large.
 */
import { itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { waves } from '../plan/waves.js';
import { code, row } from '../text/markdown.js';
import { plural } from '../text/words.js';

/**
 * GitHub refuses a larger diagram (https://mermaid.js.org/config/schema-docs/config.html: `maxTextSize`, `maxEdges`).
 */
const MOST_CHARACTERS = 50_000;
const MOST_EDGES = 500;

/** @returns Markdown. Empty for plans without an item. Ids need no escaping, because a plan allows only `[a-z0-9-]` */
export function wavesGraph(plans: readonly Plan[]): string {
  const laidOut = waves(
    plans,
    plans.flatMap(itemsOf).filter(({ dropped }) => dropped === undefined),
  );
  if (laidOut.length === 0) return '';
  const edges = edgesOf(plans);
  const graph = ['graph LR', ...laidOut.flatMap(waveLines), ...edges].join('\n');
  const fits = graph.length <= MOST_CHARACTERS && edges.length <= MOST_EDGES;
  const title = `### ${plural(laidOut.length, 'wave')}`;
  return fits ? `${title}\n\n\`\`\`mermaid\n${graph}\n\`\`\`` : `${title}\n\n${table(laidOut)}`;
}

type Wave = ReturnType<typeof waves>[number];

function waveLines(wave: Wave, index: number): string[] {
  const nodes = wave.map((item) => `    ${nodeOf(keyOf(item))}["${keyOf(item)}"]`);
  return [`  subgraph wave${index + 1} ["wave ${index + 1}"]`, ...nodes, '  end'];
}

/**
 * The integration waits for all items. Only the arrows from items that nothing else waits for are drawn, so that they
 * do not hide the rest.
 */
function edgesOf(plans: readonly Plan[]): string[] {
  const items = plans.flatMap(itemsOf).filter(({ dropped }) => dropped === undefined);
  const known = new Set(items.map(keyOf));
  const awaited = new Set(
    items.filter(({ isIntegration }) => !isIntegration).flatMap((item) => item.dependsOn.map(keyOf)),
  );
  return items.flatMap((item) =>
    item.dependsOn
      .map(keyOf)
      .filter((key) => known.has(key) && !(item.isIntegration && awaited.has(key)))
      .map((key) => `  ${nodeOf(key)} --> ${nodeOf(keyOf(item))}`),
  );
}

/** A prefix, because Mermaid would read a word such as `end` as its own. */
function nodeOf(key: string): string {
  return `item_${key.replaceAll('-', '_d_').replace('/', '_s_')}`;
}

function table(laidOut: readonly Wave[]): string {
  const rows = laidOut.map((wave, index) => {
    const shown = wave.slice(0, 20).map((item) => code(keyOf(item)));
    return [String(index + 1), [...shown, ...(wave.length > 20 ? [`${wave.length - 20} more`] : [])].join(', ')];
  });
  const most = rows.slice(0, 100);
  const more = rows.length > 100 ? [`\nand ${plural(rows.length - 100, 'more wave')}`] : [];
  return [...[['Wave', 'Items'], ['---', '---'], ...most].map(row), ...more].join('\n');
}
