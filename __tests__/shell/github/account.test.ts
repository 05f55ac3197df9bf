/** Whose work something is: a status, a comment, an issue. */
import { expect, test } from '@jest/globals';
import { isAccount } from '../../../src/shell/github/account.js';

const [APP, PERSON] = ['acme-bot[bot]', 'acme-bot'];

test.each([
  ['an app by REST', { login: APP, type: 'Bot' }, APP, true],
  ['an app by GraphQL, which leaves the end away', { login: PERSON, __typename: 'Bot' }, APP, true],
  ['an app that is told without its end who it is', { login: APP, type: 'Bot' }, PERSON, true],
  ['a person', { login: 'Octocat', type: 'User' }, 'octocat', true],
  ['a person by GraphQL', { login: 'octocat', __typename: 'User' }, 'octocat', true],
  ['a person with the name of the app', { login: PERSON, type: 'User' }, APP, false],
  ['a person with the name of the app, by GraphQL', { login: PERSON, __typename: 'User' }, APP, false],
  ['an organisation with the name of the app', { login: PERSON, __typename: 'Organization' }, APP, false],
  ['another app', { login: 'renovate[bot]', type: 'Bot' }, APP, false],
  ['an account that is gone', null, APP, false],
])('%s', (_, account, viewer, expected) => {
  expect(isAccount(account, viewer)).toBe(expected);
});
