/** What real work packages changed, judged by the scopes of their plans and different leeways. */
import { expect } from '@jest/globals';
import { judgeStory, outcomeOf } from '../core/judge/judge-story.js';
import { realData, withPiece } from '../optional.js';
import { blamedPaths, CAUSES, type RealItem, readRealItems, storyOf } from './real-items.js';

const PULL = 99;
const real = realData();

function judgedPaths(each: RealItem, leeway: number): { readonly blamed: string[]; readonly covered: string[] } {
  const judged = judgeStory(storyOf(each, leeway));
  const isOther = ({ rule, severity }: { rule: string; severity: string }) =>
    severity === 'error' && rule !== 'out-of-scope';
  expect(judged.findings.filter(isOther)).toEqual([]);
  const pathsOf = (rule: string) =>
    judged.findings.flatMap((finding) => (finding.rule === rule && finding.pull === PULL ? (finding.path ?? []) : []));
  const blamed = pathsOf('out-of-scope');
  expect(outcomeOf(judged, PULL)).toBe(blamed.length === 0 ? 'success' : 'failure');
  return { blamed, covered: pathsOf('leeway') };
}

withPiece(real)('real work packages fail for exactly the paths of an independent computation, at each leeway', () => {
  const all = readRealItems(real.found ?? '');
  expect(all).toHaveLength(33);
  for (const leeway of [0, 3, 10]) {
    const byCause = new Map<string, number>();
    let failing = 0;
    let covered = 0;
    for (const each of all) {
      const name = `${each.plan}/${each.item} at leeway ${leeway}`;
      const causes = blamedPaths(each, leeway);
      const judged = judgedPaths(each, leeway);
      expect([name, judged.blamed]).toEqual([name, [...causes.keys()].sort()]);
      // No path that another unfinished item owns is covered.
      const owned = [...blamedPaths(each, 50)].flatMap(([path, cause]) => (cause === CAUSES[0] ? path : []));
      expect([name, judged.covered.filter((path) => owned.includes(path))]).toEqual([name, []]);
      covered += judged.covered.length;
      if (causes.size > 0) failing += 1;
      for (const cause of new Set(causes.values())) byCause.set(cause, (byCause.get(cause) ?? 0) + 1);
    }
    const counts = CAUSES.map((cause) => `${byCause.get(cause) ?? 0} ${cause}`).join(', ');
    process.stdout.write(
      `real items at leeway ${leeway}: ${failing} of ${all.length} fail (${counts}); ${covered} paths covered\n`,
    );
  }
});

withPiece(real)(
  'with leeway 3 no work package fails that strays only into at most 3 files that leeway may cover',
  () => {
    const all = readRealItems(real.found ?? '');
    const slight = all.filter((each) => {
      const causes = [...blamedPaths(each, 0).values()];
      return causes.length <= 3 && causes.every((cause) => cause === 'more than the leeway');
    });
    expect(slight.filter((each) => judgedPaths(each, 3).blamed.length > 0)).toEqual([]);
    expect(slight.length).toBeGreaterThan(10);
  },
);
