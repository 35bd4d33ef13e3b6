import { language } from '../language/texts';
import type { Client } from 'openapi-fetch';
import { Problem, Unreachable } from './problem';
import type { components, paths } from './openapi.generated';

export type Schemas = components['schemas'];

/** What a refusing answer says; an answer that is not ours (a proxy's) counts as not reached. */
export async function refusal(response: Response): Promise<Error> {
  const isOurs = response.headers.get('Content-Type')?.includes('problem+json') ?? false;
  if (!isOurs) return new Unreachable(`HTTP ${response.status}`);
  return new Problem((await response.json()) as Schemas['Problem']);
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

type Word = string | number | boolean;

interface Ask {
  readonly params?: {
    readonly path?: Readonly<Record<string, string | number>>;
    readonly query?: Readonly<Record<string, Word | readonly Word[] | null | undefined>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => BodyInit;
  readonly parseAs?: 'json' | 'blob';
  readonly signal?: AbortSignal;
}

/** Says in which language to answer, gives each command its key, and turns refusals into `Problem`. */
async function ask(
  method: Method,
  path: string,
  asked: Ask = {},
): Promise<{ data?: unknown; response: Response }> {
  const { params = {}, body, bodySerializer = JSON.stringify, parseAs = 'json', signal = null } = asked;
  const headers = new Headers({ 'Accept-Language': language() });
  if (method === 'POST') headers.set('Idempotency-Key', crypto.randomUUID());
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  for (const [name, value] of Object.entries({ ...asked.headers, ...params.header }))
    headers.set(name, value);
  const response = await fetch(`/api${addressOf(path, params)}`, {
    ...{ method, headers, signal, credentials: 'same-origin' },
    body: body === undefined ? null : bodySerializer(body),
  }).catch((error: unknown) => {
    throw error instanceof DOMException ? error : new Unreachable(String(error));
  });
  if (!response.ok && response.status !== 304) throw await refusal(response);
  if (parseAs === 'blob') return { data: await response.blob(), response };
  const text = await response.text();
  return { ...(text ? { data: JSON.parse(text) as unknown } : {}), response };
}

/** The path with its gaps filled, and what is asked for beyond it; a list is said one by one. */
export function addressOf(path: string, { path: gaps = {}, query = {} }: NonNullable<Ask['params']>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(gaps[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of [value].flat()) if (one !== undefined && one !== null) search.append(name, String(one));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

const by = (method: Method) => (path: string, asked?: Ask) => ask(method, path, asked);

/**
 * The API, typed from its own OpenAPI document by openapi-fetch, whose code would be 2 KB more on every phone. Every
 * call answers what was asked for or throws.
 */
export const api = {
  GET: by('GET'),
  POST: by('POST'),
  PATCH: by('PATCH'),
  PUT: by('PUT'),
  DELETE: by('DELETE'),
} as unknown as Pick<Client<paths>, Method>;

/** The thing itself out of an answer that was not refused. */
export async function answer<T>(call: Promise<{ data?: T; response: Response }>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw new Unreachable(`HTTP ${response.status} without content`);
  return data;
}
