/** Which run this is, as the records in Git refs name it. */
import { Failure } from '../../core/failure.js';
import type { Self } from '../../core/integration/opening/port.js';

export function selfOf(env: NodeJS.ProcessEnv, newClaim: () => string): Self {
  return { run: { id: numberIn(env, 'GITHUB_RUN_ID'), attempt: numberIn(env, 'GITHUB_RUN_ATTEMPT') }, newClaim };
}

function numberIn(env: NodeJS.ProcessEnv, name: string): number {
  const text = env[name] ?? '';
  if (/^[1-9]\d{0,15}$/.test(text)) return Number(text);
  throw new Failure('usage', `${name} is not set.`, 'Run this as an action, because records of issues name their run.');
}
