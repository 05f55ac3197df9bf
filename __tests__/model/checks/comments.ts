/** The one comment on a pull request that fails or failed. */
import { expect } from '@jest/globals';
import type { Exchange } from '../door.js';
import { BOT, type Stage } from '../model-repository.js';
import type { Wanted } from '../oracle.js';
import type { Pass } from '../replay.js';

const MARKER = '<!-- parallel-work check -->';

/** Remembers what every run has found to fail, and that nothing else gets a first comment. */
export function commentedBy({ method, path }: Exchange, { result }: Pass, { reddened }: Stage): void {
  for (const { pull, verdict } of result.judgement.verdicts) {
    if (pull !== undefined && verdict !== 'success') reddened.add(pull);
  }
  const [, number] = /\/issues\/(\d+)\/comments$/.exec(path) ?? [];
  if (method !== 'POST' || number === undefined) return;
  expect(result.judgement.verdicts).toContainEqual(
    expect.objectContaining({ pull: Number(number), verdict: expect.not.stringMatching(/^success$/) }),
  );
}

/** Once all is quiet. */
export function commentsHold(wanted: readonly Wanted[], { repository, settings, reddened }: Stage): void {
  const own = [...repository.data().comments.values()].filter(
    ({ author, body }) => author === BOT && body.startsWith(MARKER),
  );
  const onPull = (number: number) => own.filter(({ issue }) => issue === number);
  for (const { issue } of own) expect([...reddened]).toContain(issue);
  if (!settings.comment) expect(own).toEqual([]);
  if (!settings.comment) return;
  for (const { pulls, state } of wanted) {
    for (const pull of pulls) {
      const comments = onPull(pull);
      expect({ pull, comments: comments.length }).toEqual({
        pull,
        comments: state === 'success' ? Math.min(1, comments.length) : 1,
      });
      for (const { body } of comments)
        expect({ pull, resolved: body.includes('**Resolved**') }).toEqual({ pull, resolved: state === 'success' });
    }
  }
}
