/** `npm run bench` runs all benches, and `npm run bench -- requests` only the named ones. */
import { printMachine } from './table.js';

const BENCHES: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<void> }>>> = {
  // First, while the machine is idle.
  startup: () => import('./startup.js'),
  guard: () => import('./guard.js'),
  local: () => import('./local.js'),
  'many-branches': () => import('./many-branches.js'),
  requests: () => import('./requests.js'),
  integrate: () => import('./integrate.js'),
  events: () => import('./events.js'),
  rehearse: () => import('./rehearse.js'),
  load: () => import('./load.js'),
  day: () => import('./day.js'),
  overlap: () => import('./overlap/index.js'),
  'plan-cost': () => import('./plan-cost.js'),
  judging: () => import('./judging.js'),
  contracts: () => import('./contracts/index.js'),
  replay: () => import('./replay.js'),
  'edit-history': () => import('./edit-history.js'),
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !(name in BENCHES));
if (unknown !== undefined) {
  const all = Object.keys(BENCHES).map((name) => `"${name}"`);
  throw new Error(`there is no bench "${unknown}". there are: ${all.join(', ')}`);
}

printMachine();
for (const [name, load] of Object.entries(BENCHES)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const { run } = await load();
  await run();
}
