/** A checked plan file with every default filled in. */
import type { ItemContent, PlanFileContent, ScopeContent } from './definition.js';
import type { GlobsByKind, Integration, Item, Plan, Scope } from './plan.js';
import { referenceOf } from './references.js';

interface Ready {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** The ids of the items in the order of the file. */
  readonly order: readonly string[];
  readonly content: PlanFileContent;
  readonly locate: Plan['locate'];
}

const NOTHING: GlobsByKind = { any: [], create: [], modify: [], delete: [] };

export function buildPlan({ id, path, text, order, content, locate }: Ready): Plan {
  const items = order.flatMap((item) => {
    const each = content.items[item];
    return each ? [buildItem(id, item, each, content.leeway)] : [];
  });
  return {
    id,
    path,
    text,
    task: oneLine(content.task),
    ...(content.context !== undefined && { context: content.context }),
    ...(content.base !== undefined && { base: content.base }),
    generated: content.generated ?? [],
    shared: content.shared ?? [],
    outsiders: content.outsiders ?? 'active',
    unique: content.unique ?? [],
    setup: typeof content.setup === 'string' ? [content.setup] : (content.setup ?? []),
    admit: content.admit ?? [],
    rules: severities(content.rules ?? {}),
    items,
    ...(content.integration && { integration: buildIntegration(id, content, items) }),
    locate,
  };
}

function buildItem(plan: string, item: string, content: ItemContent, leeway = 0): Item {
  const { context, verification, dropped, merged } = content;
  return {
    plan,
    item,
    title: oneLine(content.title ?? item),
    branches: typeof content.branch === 'string' ? [content.branch] : content.branch,
    scope: buildScope(content.scope),
    ...(context !== undefined && { context }),
    provides: (content.contracts?.provides ?? []).map((each) => ({ path: each.path, declares: each.declares ?? [] })),
    uses: (content.contracts?.uses ?? []).map((each) => referenceOf(each, plan)),
    doNotTouch: byKind(content.constraints?.do_not_touch),
    notes: content.constraints?.notes ?? [],
    ...(verification !== undefined && { verification }),
    dependsOn: (content.depends_on ?? []).map((each) => referenceOf(each, plan)),
    ...(dropped !== undefined && { dropped }),
    ...(merged && { merged }),
    leeway: dropped === undefined ? (content.leeway ?? leeway) : 0,
    isIntegration: false,
  };
}

function buildIntegration(plan: string, file: PlanFileContent, items: readonly Item[]): Integration {
  const content = file.integration ?? {};
  const branches = content.branch ?? [];
  return {
    plan,
    item: 'integration',
    title: oneLine(content.title ?? `Integrate ${file.task}`),
    branches: typeof branches === 'string' ? [branches] : branches,
    scope: buildScope(content.scope),
    ...(content.context !== undefined && { context: content.context }),
    provides: [],
    uses: [],
    doNotTouch: byKind(content.constraints?.do_not_touch),
    notes: content.constraints?.notes ?? [],
    ...(content.verification !== undefined && { verification: content.verification }),
    dependsOn: items.map(({ item }) => ({ plan, item })),
    leeway: 0,
    isIntegration: true,
    tasks: content.tasks ?? [],
    labels: content.labels ?? [],
    assignees: content.assignees ?? [],
  };
}

function buildScope(content: ScopeContent | undefined): Scope {
  if (content === undefined || Array.isArray(content)) return { ...byKind(content), except: [] };
  return { ...byKind(content), except: content.except ?? [] };
}

type KindLists = { [Kind in keyof GlobsByKind]?: readonly string[] | undefined };

function byKind(content: readonly string[] | KindLists | undefined): GlobsByKind {
  if (content === undefined) return NOTHING;
  if (isList(content)) return { ...NOTHING, any: content };
  return {
    any: content.any ?? [],
    create: content.create ?? [],
    modify: content.modify ?? [],
    delete: content.delete ?? [],
  };
}

function isList(content: readonly string[] | KindLists): content is readonly string[] {
  return Array.isArray(content);
}

function severities(rules: NonNullable<PlanFileContent['rules']>): Plan['rules'] {
  const entries = Object.entries(rules).flatMap(([rule, severity]) =>
    severity === undefined ? [] : [[rule, severity] as const],
  );
  return Object.fromEntries(entries);
}

/** A title becomes one line of an issue or a table, however YAML folded it. */
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
