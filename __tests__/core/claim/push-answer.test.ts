/** What the output of a push says about one ref. The outputs are those of Git 2.39 and of GitHub. */
import { describe, expect, test } from '@jest/globals';
import { pushAnswer } from '../../../src/core/claim/push-answer.js';

const REF = 'refs/heads/feat/a';
const answer = (stdout: string, stderr = '') => pushAnswer(REF, '*', { stdout: `To server\n${stdout}\n`, stderr });

describe('a push', () => {
  test('made the branch only if the line of this ref begins with "*"', () => {
    expect(answer(`*\t0123:${REF}\t[new branch]`)).toEqual({ kind: 'done', words: [] });
    expect(answer(`*\t0123:${REF}\t[new branch]\nDone`).kind).toBe('done');
  });

  test.each([
    ['the line is about another ref', `*\t0123:${REF}b\t[new branch]`],
    ['the line is about a ref below it', `*\t0123:${REF}/b\t[new branch]`],
    ['the branch is up to date', `=\t0123:${REF}\t[up to date]`],
    ['the branch was fast-forwarded', ` \t0123:${REF}\t0123..4567`],
    ['the branch was overwritten', `+\t0123:${REF}\t0123...4567 (forced update)`],
    ['there is no line', ''],
    ['only text of the server looks like one', `remote: *\t0123:${REF}\t[new branch]`],
    ['one of two servers did not make it', `*\t0123:${REF}\t[new branch]\n=\t0123:${REF}\t[up to date]`],
  ])('leaves it open where %s', (_, stdout) => {
    expect(answer(stdout).kind).toBe('unanswered');
  });

  test('was refused with the words of the server and the reason', () => {
    const stderr = [
      'remote: error: GH013: Repository rule violations found for refs/heads/feat/a.        ',
      'remote: ',
      'remote: - Cannot create ref due to creations being restricted.\r\u001b[K',
      'error: failed to push some refs to "server"',
    ].join('\n');
    expect(
      answer(`!\t0123:${REF}\t[remote rejected] (push declined due to repository rule violations)`, stderr),
    ).toEqual({
      kind: 'refused',
      words: [
        'error: GH013: Repository rule violations found for refs/heads/feat/a.',
        '- Cannot create ref due to creations being restricted.',
        '(push declined due to repository rule violations)',
      ],
    });
  });

  test('has the words of Git where the server says nothing, and at most twenty', () => {
    expect(answer('', 'hint: x\nfatal: unable to access "server": 403\n').words).toEqual([
      'fatal: unable to access "server": 403',
    ]);
    const many = Array.from({ length: 50 }, (_, index) => `remote: ${index}`).join('\n');
    expect(answer('', many).words).toHaveLength(20);
  });

  test('deleted the branch only if the line begins with "-"', () => {
    const removed = (flag: string) =>
      pushAnswer(REF, '-', { stdout: `${flag}\t:${REF}\t[deleted]\n`, stderr: '' }).kind;
    expect(['-', '*', '!'].map(removed)).toEqual(['done', 'unanswered', 'refused']);
  });
});
