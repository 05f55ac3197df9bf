import { isRecord, type WorkflowEvent } from './event.js';
import type { ParsedWorkflow } from './github-tools.js';

/** Inputs of a dispatch: defaults filled in, what is missing or unknown refused, as GitHub answers 422. */
export function withDispatchDefaults(event: WorkflowEvent, on: ParsedWorkflow['on']): WorkflowEvent {
  if (event.name !== 'workflow_dispatch') return event;
  const declared = isRecord(on['workflow_dispatch']) ? on['workflow_dispatch']['inputs'] : undefined;
  const inputs = isRecord(declared) ? declared : {};
  const given = isRecord(event.payload['inputs']) ? event.payload['inputs'] : {};
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ["${unknown.join('", "')}"]`);
  const filled = Object.entries(inputs).map(([name, input]) => {
    const value = given[name] ?? (isRecord(input) ? input['default'] : undefined);
    if (value === undefined && isRecord(input) && input['required'] === true)
      throw new Error(`Required input '${name}' not provided`);
    return [name, value ?? ''];
  });
  return { ...event, payload: { ...event.payload, inputs: Object.fromEntries(filled) } };
}
