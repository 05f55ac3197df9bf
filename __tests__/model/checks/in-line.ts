/** A run that ended well and was not disturbed since it last looked needs nobody after it. */
import type { Said } from '../../commands/action/upkeep.js';
import { statusIn } from '../door.js';
import type { Stage } from '../model-repository.js';
import { judgeAfresh } from '../oracle.js';
import { beginsReading } from '../replay.js';
import type { Run } from '../runs.js';
import { statusesHold } from './quiet.js';

export async function inLine(run: Run, { exitCode }: Said, stage: Stage): Promise<boolean> {
  if (exitCode !== 0 || run.event === 'pull_request' || run.group || run.isShort || stage.wasLagged(run)) return false;
  const { exchanges } = run.door;
  const begun = exchanges.findLastIndex(beginsReading);
  const posted = exchanges.findLastIndex((each) => statusIn(each) !== undefined);
  // After its last status it looks once more, whether what it has read still stands.
  const looked =
    posted > begun ? exchanges.slice(posted + 1).find(({ body }) => body.includes('OPEN')) : exchanges[begun];
  if (looked?.at !== stage.github.now()) return false;
  statusesHold(await judgeAfresh(run.job, stage), run.job, stage);
  return true;
}
