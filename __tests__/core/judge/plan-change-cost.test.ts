/** Apart from the other tests of changed plans, since mutation testing has no time for it. */
import { expect, test } from '@jest/globals';
import { tell } from '../statuses/reconciled.js';
import { findingOf, outcomeOf, planOf, planText } from './judge-story.js';

const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'] } });

const large = (name: string) =>
  `${planText({ items: { [name]: { branch: name, scope: [`${name}/**`] } } })}${'# line\n'.repeat(70_000)}`;
const twoFiles = (name: string) => ({ [`${name}x.yml`]: large(`${name}x`), [`${name}y.yml`]: large(`${name}y`) });

test('the largest plan changes of forks are errors that say what to do, and the others and those of this repository are judged', () => {
  const small = { 'small.yml': planText({ items: { s: { branch: 's', scope: ['s/**'] } } }) };
  const forks = Array.from({ length: 6 }, (_, at) => ({
    number: at + 1,
    branch: `fork-${at}`,
    fork: true,
    plans: twoFiles(`f${at}`),
  }));
  const pulls = [
    ...forks,
    { number: 7, branch: 'small', fork: true, plans: small },
    { number: 8, branch: 'own', plans: twoFiles('own') },
  ];
  const { judgement } = tell({ plans, pulls });
  const outcomes = pulls.map(({ number }) => outcomeOf(judgement, number));
  expect(outcomes).toEqual(['success', 'success', 'success', 'success', 'error', 'error', 'success', 'success']);
  expect(findingOf(judgement, 'incomplete-files', 6).remedy).toContain('Close or merge the others first');
});
