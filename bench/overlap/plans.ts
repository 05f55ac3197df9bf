/**
 * Plans for measurements. A `salt` gives other names of the same shape, so that nothing is cached from the run before.
 */

export interface Sized {
  readonly name: string;
  readonly items: readonly (readonly string[])[];
}

const AREAS = ['api', 'auth', 'billing', 'catalog', 'search', 'orders', 'profile', 'admin', 'reports', 'mail'];

/**
 * Items with a folder and some files of their own. Most are disjoint, and one in fifty shares a file with its
 * neighbour.
 */
export function realistic(items: number, salt: number): Sized {
  return {
    name: 'realistic: folders and files of their own',
    items: Array.from({ length: items }, (_, at) => {
      const [area, name] = [`${AREAS[Math.floor(at / 20) % 10]}${Math.floor(at / 200)}`, `part${salt}x${at}`];
      return [
        ...[`src/${area}/${name}/**`, `src/${area}/${name}.ts`, `src/${area}/${name}.*.ts`, `docs/${area}/${name}.md`],
        ...[`test/${area}/${name}/**/*.test.ts`, `test/${area}/${name}.{test,spec}.ts`, `assets/${name}-*.{png,svg}`],
        ...[`i18n/*/${name}.json`, `fixtures/${name}/[a-z]*.json`],
        at % 50 === 1 ? `src/${area}/part${salt}x${at - 1}/index.ts` : `migrations/[0-9]*_${name}.sql`,
      ];
    }),
  };
}

/** Every glob begins with "**", and any two items overlap. */
export function allMeet(items: number, salt: number): Sized {
  return {
    name: 'adversarial: all share "**", every two meet',
    items: Array.from({ length: items }, (_, at) =>
      Array.from({ length: 10 }, (_, index) => `**/part${salt}x${at}-${index}*/**/*`),
    ),
  };
}

/** Every glob begins with "**", and no two items overlap. */
export function noneMeet(items: number, salt: number): Sized {
  return {
    name: 'adversarial: all share "**", no two meet',
    items: Array.from({ length: items }, (_, at) =>
      Array.from({ length: 10 }, (_, index) => `**/[a-z]*_part${salt}x${at}_v${index}.ts`),
    ),
  };
}

/** The plan file with these scopes, and with the texts that a plan usually has. */
export function planText(sized: Sized): string {
  const lines = ['version: 1', `task: ${sized.name.replace(':', ',').replaceAll('"', '')}`, 'items:'];
  sized.items.forEach((globs, at) => {
    lines.push(
      `  item-${at}:`,
      `    title: The part number ${at} of the work`,
      `    branch: feat/item-${at}`,
      '    scope:',
      '      modify:',
      ...globs.map((glob) => `        - ${JSON.stringify(glob)}`),
      '    context: |',
      '      Says what is there, what is wanted and why, in a few sentences that an agent can work with.',
      '      The store is reached through src/db/pool.ts, its settings are in src/config.ts.',
      '    contracts:',
      '      provides:',
      `        - path: src/parts/item-${at}.ts`,
      '          declares:',
      `            - "runItem${at}(input: Input): Promise<Output>"`,
      `    verification: npm test -- test/item-${at}`,
    );
  });
  return `${lines.join('\n')}\n`;
}

/** Globs as people write them, over a tree of folders. */
export function commonGlobs(count: number): readonly string[] {
  const folder = (at: number): string =>
    `src/${AREAS[at % 10]}/${AREAS[Math.floor(at / 10) % 10]}${Math.floor(at / 100)}`;
  const shapes: ((at: number) => string)[] = [
    (at) => `${folder(at)}/**`,
    (at) => `${folder(at)}/**/*.{ts,tsx}`,
    (at) => `${folder(at)}/index.ts`,
    (at) => `${folder(at)}/*.test.ts`,
    (at) => `**/file${at}*`,
    (at) => `${folder(at)}/!(index|main).ts`,
    (at) => `${folder(at)}/@(a|b)${at}.js`,
    (at) => `src/*/${AREAS[at % 10]}${at}/**`,
    (at) => `${folder(at)}/[a-m]*.ts`,
    (at) => `docs/${AREAS[at % 10]}/part${at}.md`,
  ];
  return Array.from({ length: count }, (_, at) => shapes[at % shapes.length]?.(Math.floor(at / shapes.length)) ?? '');
}
