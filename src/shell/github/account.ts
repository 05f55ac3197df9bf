/** Decides who wrote something, and whether that is the account of this run. */
import { z } from 'zod';
import { gql } from './gql.js';

/** An account as GraphQL shows it: `github-actions`, a `Bot`. Null if it was deleted. */
export const actorShape = z.object({ __typename: z.string(), login: z.string() }).nullable();
/** The query text for `actorShape`. */
export const ACTOR = gql`{ __typename login }`;
/** An account as REST shows it: `github-actions[bot]`, a `Bot`. */
export const userShape = z.object({ login: z.string(), type: z.string() }).nullable();

/** The login as REST shows it, which distinguishes an app from a person with the same name. */
export function loginOf({ __typename, login }: NonNullable<z.infer<typeof actorShape>>): string {
  return __typename === 'Bot' ? `${login.replace(/\[bot\]$/i, '')}[bot]` : login;
}

/**
 * GraphQL shows `github-actions` where REST and `viewer` have `github-actions[bot]`, and a person may have the name of
 * an app. The type of the account distinguishes them.
 *
 * @param viewer the login of this run, with the `[bot]` of an app
 */
export function isAccount(account: z.infer<typeof actorShape> | z.infer<typeof userShape>, viewer: string): boolean {
  if (account === null || nameWithoutSuffix(account.login) !== nameWithoutSuffix(viewer)) return false;
  const type = 'type' in account ? account.type : account.__typename;
  return type === 'Bot' || !/\[bot\]$/i.test(viewer);
}

function nameWithoutSuffix(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
