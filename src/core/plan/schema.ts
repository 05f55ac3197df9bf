/**
 * The JSON schema of the plan file, for completion and checks in editors. The reader checks more than a schema can
 * express.
 */
import { z } from 'zod';
import { PLAN_FILE } from './definition.js';

/** Draft 7, which the YAML plugins of editors know best. */
export function planSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(PLAN_FILE, { target: 'draft-7', io: 'input' });
  return { $schema, $id: 'urn:parallel-work:plan:1', title: 'Plan of parallel work', ...schema };
}
