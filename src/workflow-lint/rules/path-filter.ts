import { offer } from '../../core/finding.js';
import { forAllJobs, removeInside } from '../ways.js';
import type { WorkflowRule } from './rule.js';

/** A required check of a workflow that a path filter skips stays pending, and a verdict can depend on any path. */
export const pathFilter: WorkflowRule = {
  id: 'path-filter',
  lint: (setup) =>
    setup.checks.length === 0
      ? []
      : setup.triggers.flatMap(({ event, filters }) =>
          ['paths', 'paths-ignore'].flatMap((name) => {
            const at = filters.get(name)?.at;
            if (!at) return [];
            return {
              severity: 'error' as const,
              at,
              wanted: 'a run for every change, regardless of its paths',
              found: `"${name}" of "${event}"`,
              message: `"${event}" has "${name}". When it skips the workflow, the check is missing or keeps its old result.`,
              ...offer(
                ...forAllJobs(
                  setup,
                  removeInside(
                    setup,
                    `Remove "${name}": the check itself passes quickly when no plan is about the changed paths`,
                    ['on', event, name],
                    '',
                  ),
                ),
              ),
            };
          }),
        ),
};
