/** Faults that do not pass, and what a person reads of each. */
import { fileURLToPath } from 'node:url';
import type { Fault } from '../github/faults.js';

/** The bundle waits as it always does, only in quicker seconds: a minute takes two. */
const preload = fileURLToPath(new URL('quick-time.cjs', import.meta.url));
export const quick = { env: { NODE_OPTIONS: `--require ${preload}`, QUICK_WAIT: '30', QUICK_TIMEOUT: '1' } };
/** Only where no answer is waited for: on a busy machine a quick time out would hit the others too. */
export const impatient = { env: { ...quick.env, QUICK_TIMEOUT: '30' } };

const soon = Math.round(Date.now() / 1000) + 3600;
const json = { 'content-type': 'application/json' };

/** A fault that stays, and what the annotation says: its title, and a part of the message. */
export const lasting: readonly (readonly [name: string, fault: Fault, title: string, message: string])[] = [
  ['answers 500 (case 107)', { status: 500 }, 'unreachable', 'status 500'],
  ['answers 503 (case 107)', { status: 503 }, 'unreachable', 'status 503'],
  ['answers with a page of a proxy (case 107)', { html: '<html>oops' }, 'unreachable', 'status 502'],
  [
    'answers 200 with a page of a proxy (case 107)',
    { html: '<html>oops', status: 200 },
    'unreachable',
    'a body that is not JSON',
  ],
  ['cuts its JSON (case 107)', { truncate: true }, 'unreachable', 'Run it again.'],
  ['drops the connection (case 107)', { drop: true }, 'unreachable', 'Run it again.'],
  ['answers 200 with nothing (cases 65, 113)', { empty: true }, 'unreachable', 'Run it again.'],
  ['never answers (case 115)', { hang: true }, 'unreachable', 'Run it again.'],
  [
    'does not know the token (case 109)',
    { status: 401, body: { message: 'Bad credentials' } },
    'permission',
    'valid token',
  ],
  [
    'forbids without a word of permissions (case 109)',
    { status: 403, body: { message: 'Resource protected by organization SAML enforcement' } },
    'permission',
    'SAML',
  ],
  ['says 404 (case 110)', { status: 404, body: { message: 'Not Found' } }, 'not-found', 'Check that it exists'],
  [
    'has a secondary rate limit for an hour (case 108)',
    { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit' } },
    'rate-limit',
    'Run the job again then',
  ],
  [
    'has a secondary rate limit of unknown length (case 108)',
    { status: 403, body: { message: 'You have exceeded a secondary rate limit' } },
    'rate-limit',
    'Run the job again then',
  ],
  [
    'has no request left (case 108)',
    {
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(soon) },
      body: { message: 'API rate limit exceeded' },
    },
    'rate-limit',
    new Date(soon * 1000).toISOString(),
  ],
  ['says 429 (case 108)', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limit', 'Run the job again then'],
  [
    'sends us to another host (case 111)',
    { status: 301, headers: { location: 'https://example.com/' } },
    'refused',
    'to another host, or without an address',
  ],
  [
    'gives errors beside data (case 113)',
    { errors: [{ message: 'Something went wrong' }] },
    'unreachable',
    'Something went wrong',
  ],
  ['gives data: null (case 113)', { dataNull: true }, 'unreachable', 'without data'],
  [
    'gives data of another shape (case 114)',
    { body: { data: { repository: 7 } }, headers: json },
    'shape',
    'not as documented',
  ],
  [
    'gives something else altogether (case 114)',
    { body: { hello: 'world' }, headers: json },
    'unreachable',
    'Run it again.',
  ],
  [
    'lacks a field that an older server does not have (case 117)',
    {
      body: { errors: [{ message: "Field 'x' doesn't exist on type 'Y'", extensions: { code: 'undefinedField' } }] },
      headers: json,
    },
    'unsupported',
    'Update the server.',
  ],
];
