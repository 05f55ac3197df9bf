/** What a script does that knows nothing but the JSON of `lint`: it takes the first way of each finding until no error is left. */

export interface Way {
  readonly id: string;
  readonly edits?: readonly {
    readonly path: string;
    readonly line: number;
    readonly remove: number;
    readonly insert: readonly string[];
  }[];
}

export interface LintJson {
  readonly errors?: readonly unknown[];
  readonly findings: readonly { readonly severity: string; readonly ways: readonly Way[] }[];
}

type Texts = Readonly<Record<string, string>>;

/** @returns after how many rounds no error was left, or undefined */
export async function closeLoop(
  lint: () => Promise<LintJson>,
  apply: (ways: readonly Way[]) => Promise<void>,
  mostRounds: number,
): Promise<number | undefined> {
  for (let round = 0; ; round += 1) {
    const { findings, errors = [] } = await lint();
    if (errors.length === 0 && findings.every(({ severity }) => severity !== 'error')) return round;
    if (round === mostRounds) return undefined;
    // A way without edits is for a person.
    await apply(findings.flatMap(({ ways }) => ways.slice(0, 1)).filter(({ edits }) => edits !== undefined));
  }
}

/** The texts by path after all edits, from the bottom up. An edit that several ways have in common is made once. */
export function applied(texts: Texts, ways: readonly Way[]): Texts {
  const edits = new Map(ways.flatMap((way) => way.edits ?? []).map((edit) => [JSON.stringify(edit), edit]));
  const ordered = [...edits.values()].sort((a, b) => b.line - a.line || b.remove - a.remove);
  const lines = new Map(Object.entries(texts).map(([path, text]) => [path, text.split('\n')]));
  for (const { path, line, remove, insert } of ordered) lines.get(path)?.splice(line - 1, remove, ...insert);
  return Object.fromEntries([...lines].map(([path, each]) => [path, each.join('\n')]));
}
