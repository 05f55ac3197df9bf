/**
 * `allowed-files` of GitHub Agentic Workflows: a list that every changed file must match. Its grammar, from
 * https://github.github.com/gh-aw/reference/safe-outputs-pull-requests/: `*` is any characters but `/`, `**` is any
 * characters, every other character is itself, and a pattern is compared with the whole path.
 */

import { plainPatterns, WILD } from './plain-patterns.js';
import { type ExportContext, globsOfItem, type ToolRules, widerWords } from './tool-rules.js';

/** Each doubles the number of patterns. */
const MOST_OPTIONAL = 3;

export function ghAwRules(context: ExportContext): ToolRules {
  const { item, plan } = context;
  const wide: string[] = [];
  const rules = globsOfItem(item, plan).flatMap((glob) =>
    plainPatterns(glob, (char) => char !== '*').flatMap(({ names, isExact }) => {
      const few = names.slice(0, -1).filter((name) => name === '**').length <= MOST_OPTIONAL;
      if (!isExact || !few) wide.push(glob);
      return few
        ? withoutFolders(names).map(written)
        : [
            names
              .map((name) => (name === '**' ? '**' : written([name])))
              .join('/')
              .replaceAll('**/', '**'),
          ];
    }),
  );
  const patterns = [...new Set(rules)];
  const list = patterns.map((pattern) => `      - ${JSON.stringify(pattern)}\n`).join('');
  return {
    plan: item.plan,
    item: item.item,
    tool: 'gh-aw',
    files: [
      {
        path: '.github/workflows/<workflow>.md',
        text: `safe-outputs:\n  create-pull-request:\n    allowed-files:\n${list === '' ? '      []\n' : list}`,
      },
    ],
    rules: patterns,
    open: [
      'A file that matches may be created, modified and deleted, whatever the plan says about kinds of change.',
      'A pattern also matches below .github/, where the plan allows only what begins with it. "protected-files" of the workflow decides about those.',
      'Manifests, instructions of agents, top-level documents and folders that begin with a dot also need "protected-files", even if the scope has them.',
      ...widerWords(wide, item, plan),
    ],
  };
}

/** In the plan, `**` also means no folder at all. Here the slash after it is always needed. */
function withoutFolders(names: readonly string[]): readonly (readonly string[])[] {
  const at = names.findIndex((name, index) => name === '**' && index < names.length - 1);
  if (at < 0) return [names];
  const [start, rest] = [names.slice(0, at), withoutFolders(names.slice(at + 1))];
  return rest.flatMap((end) => [
    [...start, ...end],
    [...start, '**', ...end],
  ]);
}

function written(names: readonly string[]): string {
  return names.join('/').replaceAll(WILD, '*');
}
