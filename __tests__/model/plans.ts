/** The plans of the histories: small, and different in what a change of a plan can do to pull requests that are open. */

type Item = Readonly<Record<string, unknown>>;
interface PlanData {
  readonly items: Readonly<Record<string, Item>>;
  readonly [key: string]: unknown;
}

const a: Item = { scope: ['src/a/**', 'src/common.ts'] };
const b: Item = { scope: ['src/b/**', 'src/common.ts'] };
const c: Item = { scope: ['src/c/**', 'src/common.ts'], depends_on: ['a'] };
const generated = ['lock.json'];
const integration = { branch: 'feat/whole', scope: ['src/index.ts'] };

/** Open on the branch `next`, which is guarded by a job of its own. */
export const NEXT_PLAN: PlanData = {
  items: { b, d: { scope: ['src/d/**', 'src/common.ts'] } },
  base: 'next',
};

const PLANS = {
  /** Two that may meet in a file, and one that comes after the first. */
  plain: { items: { a, b, c }, generated, integration },
  /** Nobody shares. */
  apart: { items: { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] }, c }, generated, integration },
  free: { items: { a, b, c: { scope: ['src/c/**'] } }, generated },
  wide: { items: { a: { scope: ['src/**'] }, b, c }, generated, integration },
  dropped: { items: { a, b: { ...b, dropped: 'not needed' }, c }, generated, integration },
  narrow: { items: { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/x.ts'] }, c: { ...c, scope: ['src/c/x.ts'] } } },
  renamed: { items: { a: { ...a, branch: ['feat/a', 'feat/a-*'] }, b: { ...b, branch: 'feat/b-2' }, c }, integration },
  strict: { items: { a, b, c }, generated, outsiders: 'fail', integration },
  lax: { items: { a, b }, generated, outsiders: 'ignore' },
  warning: { items: { a, b, c }, outsiders: 'warn' },
  admitting: { items: { a, b, c }, outsiders: 'fail', admit: [{ pull: 2, reason: 'a hotfix' }], integration },
  layered: { items: { a: { ...a, branch: ['feat/a', 'feat/a-2'] }, b, c }, generated, integration },
  keyed: { items: { a, b, c }, unique: ['db/<key>_*.sql'], shared: ['db/*.sql'], generated },
  loose: { items: { a, b, c: { ...c, leeway: 0 } }, leeway: 1, generated, integration },
  looser: { items: { a: { ...a, branch: ['feat/a', 'feat/a-2'] }, b, c }, leeway: 2 },
} satisfies Readonly<Record<string, PlanData>>;

export type PlanName = keyof typeof PLANS | 'none' | 'broken';
export const PLAN_NAMES: readonly PlanName[] = [...keysOf(PLANS), 'none', 'broken'];

export function planNamed(name: Exclude<PlanName, 'none' | 'broken'>): PlanData {
  return PLANS[name];
}

function keysOf<T extends object>(record: T): (keyof T)[] {
  return Object.keys(record).filter((key): key is string & keyof T => key in record);
}
