/**
 * Decides what an answer of the server means: use it, ask again later, or give up with a reason. Pure, `client.ts` acts
 * on it.
 */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { plural } from '../../core/text/words.js';

/** A request as it was sent, for this decision and for messages. Never contains the token. */
export interface Sent {
  /** With its values: `GET /repos/o/r/pulls/12/files`. */
  readonly what: string;
  /** The permission that it needs, as a workflow writes it: `pull-requests: read`. */
  readonly needs: string;
}

export type Raw =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly data: unknown }
  /** No complete answer: connection reset, timeout, TLS, DNS. */
  | { readonly kind: 'broken'; readonly message: string };

type Headers = Readonly<Record<string, string | number | undefined>>;

export type ResponseAction =
  | { readonly kind: 'use' }
  /** `wait`: the milliseconds that the server asks for. Absent: wait longer after each attempt. */
  | { readonly kind: 'retry'; readonly failure: Failure; readonly wait?: number }
  | { readonly kind: 'fail'; readonly failure: Failure };

/**
 * @param isRead a read without a body is broken (a proxy's page, a truncated answer), but a write may have an empty
 * answer
 */
export function actionOf(sent: Sent, raw: Raw, isRead: boolean): ResponseAction {
  if (raw.kind === 'broken') {
    return { kind: 'retry', failure: unreachable(sent, raw.message) };
  }
  const { status, headers, data } = raw;
  if (status === 429 || (status === 403 && isRateLimit(headers, data))) {
    return limited(sent, headers);
  }
  if (status === 401) {
    return fail(
      'permission',
      `GitHub does not accept the token for "${sent.what}" (401).`,
      'Give the job a valid token.',
    );
  }
  if (status === 403) {
    return forbidden(sent, messageOf(data), headers['x-accepted-github-permissions'], status);
  }
  if (status === 404) {
    const found = `GitHub answered 404 to "${sent.what}": ${messageOf(data)}.`;
    return fail('not-found', found, `Check that it exists, and that the token may see it (${sent.needs}).`);
  }
  if (status >= 500) {
    return { kind: 'retry', failure: unreachable(sent, `status ${status}`) };
  }
  if (status >= 300) {
    return fail(
      'refused',
      `GitHub answered ${status} to "${sent.what}": ${messageOf(data)}.`,
      'Follow what GitHub says there.',
      status,
    );
  }
  if (isRead && (typeof data !== 'object' || data === null || data instanceof ArrayBuffer)) {
    return { kind: 'retry', failure: unreachable(sent, `status ${status} with a body that is not JSON`) };
  }
  return { kind: 'use' };
}

const graphqlAnswer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        type: z.string().nullish(),
        message: z.string().nullish(),
        path: z.array(z.union([z.string(), z.number()])).nullish(),
        extensions: z.object({ code: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
});

export interface GraphqlRules {
  /** The permission that the field at a path of the answer needs. */
  readonly needs: (path: readonly (string | number)[]) => string;
  /** Whether the field at this path may be null because there is no such thing. */
  readonly mayMiss: (path: readonly (string | number)[]) => boolean;
  /** Whether it may be null because GitHub does not show it, although it shows others of its kind. */
  readonly mayBeDenied: (path: readonly (string | number)[]) => boolean;
}

/** The code for a field that GitHub refuses although it shows others of its kind. */
export const DENIED = 'denied';

/** GraphQL answers nearly everything with status 200: data with errors, `data: null`, or nothing at all. */
export function graphqlActionOf(sent: Sent, raw: Raw, rules: GraphqlRules): ResponseAction {
  const action = actionOf(sent, raw, true);
  if (action.kind !== 'use' || raw.kind === 'broken') {
    return action;
  }
  const parsed = graphqlAnswer.safeParse(raw.data);
  if (!parsed.success) {
    return { kind: 'retry', failure: unreachable(sent, 'an answer that is not GraphQL') };
  }
  const errors = parsed.data.errors ?? [];
  const denied = errors.flatMap(({ type, path }) => (path && isDenial(type) ? [path] : []));
  for (const error of errors) {
    const path = error.path ?? [];
    const text = oneLine(error.message ?? 'no message');
    switch (error.type) {
      case 'RATE_LIMITED':
        return limited(sent, raw.headers);
      case 'FORBIDDEN':
      case 'INSUFFICIENT_SCOPES':
        // A private fork that the token may not see. It is not this repository, which is all that matters.
        if (path.includes('headRepository') || path.includes('headRef')) {
          continue;
        }
        if (isGrantedBeside(path, denied, parsed.data.data, rules)) {
          if (rules.mayBeDenied(path)) continue;
          const refused = `GitHub does not show "${path.join('.')}", although it shows others of its kind: ${text}.`;
          return fail(DENIED, refused, 'Run it again. If the problem persists, check who may see it.');
        }
        return forbidden({ what: `graphql ${path.join('.')}`, needs: rules.needs(path) }, text, undefined);
      case 'NOT_FOUND':
        if (rules.mayMiss(path)) {
          continue;
        }
        return fail(
          'not-found',
          `GitHub does not find "${path.join('.')}": ${text}.`,
          `Check that it exists, and that the token may see it (${rules.needs(path)}).`,
        );
      case 'MAX_NODE_LIMIT_EXCEEDED':
      case 'RESOURCE_LIMITS_EXCEEDED':
        return fail(
          'too-large',
          `GitHub says that a query is too large: ${text}.`,
          'Run it again. If the problem persists, please report it.',
        );
      default:
        if (error.extensions?.code) {
          return fail(
            'unsupported',
            `This GitHub server does not understand a query: ${text}.`,
            'Update the server. An older GitHub Enterprise Server lacks fields that are needed here.',
          );
        }
        return { kind: 'retry', failure: unreachable(sent, text) };
    }
  }
  if (parsed.data.data === null || parsed.data.data === undefined) {
    return { kind: 'retry', failure: unreachable(sent, 'an answer without data') };
  }
  return { kind: 'use' };
}

function isDenial(type: string | null | undefined): boolean {
  return type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES';
}

type AnswerPath = readonly (string | number)[];

/** A missing permission is missing for every field, so this checks whether the answer has a field of the same kind. */
function isGrantedBeside(
  path: AnswerPath,
  denied: readonly AnswerPath[],
  data: unknown,
  { needs }: GraphqlRules,
): boolean {
  const deniedTexts = new Set(denied.map((each) => each.join('.')));
  return path.some((part, index) => {
    // A field of the query, or an entry of a list.
    if (typeof part !== 'number' && index !== 1) return false;
    const [before, after] = [path.slice(0, index), path.slice(index + 1)];
    const beside = Object.keys(Object(valueAt(data, before))).filter((key) => key !== String(part));
    return beside.some((key) => {
      const [field, same] = [
        [...before, key],
        [...before, key, ...after],
      ];
      if (deniedTexts.has(same.join('.')) || deniedTexts.has(field.join('.'))) return false;
      // Some fields that need `contents: read` are shown without it.
      const isPull = [field, path].every((each) => needs(each) === 'pull-requests: read');
      return isPull ? valueAt(data, field) != null : needs(same) === needs(path) && valueAt(data, same) !== undefined;
    });
  });
}

function valueAt(value: unknown, path: AnswerPath): unknown {
  return path.reduce<unknown>((inner, key) => Object(inner)[key], value);
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(headers: Headers, data: unknown): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit|abuse detection/i.test(messageOf(data))
  );
}

/** The waiting time counts from the server's own `Date`, because the local clock may be wrong. */
function limited(sent: Sent, headers: Headers): ResponseAction {
  const now = Date.parse(String(headers['date'] ?? ''));
  const after = secondsAfter(headers['retry-after'], now);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const isUsedUp = String(headers['x-ratelimit-remaining']) === '0' && reset > 0;
  const end = new Date(after >= 0 ? now + after * 1000 : isUsedUp ? reset * 1000 : Number.NaN);
  const until = !Number.isNaN(end.getTime())
    ? `until ${end.toISOString()}`
    : after >= 0
      ? `for ${plural(after, 'second')}`
      : 'for a while';
  const failure = new Failure(
    'rate-limit',
    `GitHub's rate limit stops "${sent.what}" ${until}.`,
    'Run the job again then. All workflows of the repository share this limit.',
  );
  if (after >= 0) {
    return { kind: 'retry', failure, wait: after * 1000 };
  }
  if (!isUsedUp) {
    return { kind: 'retry', failure, wait: 60_000 };
  }
  return Number.isNaN(now)
    ? { kind: 'fail', failure }
    : { kind: 'retry', failure, wait: Math.max(0, reset * 1000 - now) + 1000 };
}

/**
 * `Retry-After` is a number of seconds or a date (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after). NaN if it
 * is missing.
 */
function secondsAfter(header: string | number | undefined, now: number): number {
  if (header === undefined || header === '') return Number.NaN;
  const seconds = Number(header);
  return Number.isNaN(seconds) ? Math.max(0, Date.parse(String(header)) - now) / 1000 : seconds;
}

/** @param status if the whole request was refused, and not one field of a query */
function forbidden(
  sent: Sent,
  message: string,
  accepted: string | number | undefined,
  status?: number,
): ResponseAction {
  const needed = accepted
    ? String(accepted)
        .split(';')
        .map((set) => set.trim().replaceAll('_', '-').replaceAll('=', ': '))
        .join('" or "')
    : sent.needs;
  return fail(
    'permission',
    `The token is not allowed to do "${sent.what}": ${message}.`,
    `Give the job \`${needed}\` under \`permissions:\` in its workflow.`,
    status,
  );
}

function unreachable(sent: Sent, reason: string): Failure {
  return new Failure(
    'unreachable',
    `GitHub gave no usable answer to "${sent.what}": ${oneLine(reason)}.`,
    'Run it again.',
  );
}

function fail(code: string, message: string, hint: string, status?: number): ResponseAction {
  return { kind: 'fail', failure: new Failure(code, message, hint, status) };
}

function messageOf(data: unknown): string {
  const parsed = z.object({ message: z.string() }).safeParse(data);
  return parsed.success ? oneLine(parsed.data.message) : 'no message';
}

/** Without its full stop, because the message adds one. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, 200)
    .replace(/[.\s]+$/, '');
}
