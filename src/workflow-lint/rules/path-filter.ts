import type { WorkflowRule } from './rule.js';

/** A required check of a workflow that a path filter skips stays pending, and a verdict can depend on any path. */
export const pathFilter: WorkflowRule = {
  id: 'path-filter',
  lint: ({ checks, triggers }) =>
    checks.length === 0
      ? []
      : triggers.flatMap(({ event, filters }) =>
          ['paths', 'paths-ignore'].flatMap((name) => {
            const at = filters.get(name)?.at;
            if (!at) return [];
            return {
              severity: 'error' as const,
              at,
              wanted: 'a run for every change, whatever its paths',
              found: `"${name}" of "${event}"`,
              message: `"${event}" has "${name}": where it leaves the workflow out, the check is missing, or stays what it was`,
              remedy: `remove "${name}": the check itself is green at once where no plan speaks of a path`,
            };
          }),
        ),
};
