/** Runs of the action that go on while other things happen: let on request by request, ended, or killed. */
import type { Said } from '../commands/action/upkeep.js';
import type { GroupStory } from '../github/repository-story.js';
import { type Door, type Exchange, isWrite } from './door.js';
import type { Job } from './jobs.js';

export interface Run {
  readonly name: string;
  readonly event: string;
  readonly job: Job;
  /** The group of the merge queue that it is about. */
  readonly group: GroupStory | undefined;
  /** The pull request that the event is about. */
  readonly started: number | undefined;
  readonly door: Door;
  /** Its budget may not be enough. */
  readonly isShort: boolean;
  /** Lets so many requests through, or fewer where the run ends before. */
  readonly step: (count: number) => Promise<void>;
  /** Lets everything through. */
  readonly finish: () => Promise<Said>;
  /** From here on none of its requests reaches GitHub. */
  readonly kill: () => Promise<void>;
  readonly isOver: () => boolean;
  readonly wasKilled: () => boolean;
  /** Another run had a request served between two of its own. */
  readonly wasOvertaken: () => boolean;
  readonly writes: () => readonly Exchange[];
}

/** @param begin starts the command; its requests come to the door */
export function follow(
  about: Pick<Run, 'name' | 'event' | 'job' | 'group' | 'started' | 'door' | 'isShort'>,
  begin: () => Promise<Said>,
): Run {
  const { door } = about;
  let [isOver, wasKilled] = [false, false];
  const ended = begin().finally(() => {
    isOver = true;
  });
  // Whoever waits for it gets the error. Until then nobody has to.
  ended.catch(() => undefined);

  async function step(count: number): Promise<void> {
    for (let done = 0; done < count; done++) {
      await Promise.race([ended, door.arrival()]);
      if (isOver) return;
      await door.pass();
    }
  }
  return {
    ...about,
    step,
    async finish() {
      await step(Number.POSITIVE_INFINITY);
      return ended;
    },
    async kill() {
      wasKilled ||= !isOver;
      door.shut();
      await ended;
    },
    isOver: () => isOver,
    wasKilled: () => wasKilled,
    wasOvertaken: () =>
      door.exchanges.some(({ turn }, index) => index > 0 && turn !== (door.exchanges[index - 1]?.turn ?? 0) + 1),
    writes: () => door.exchanges.filter(isWrite),
  };
}
