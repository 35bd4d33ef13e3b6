import i18next from 'i18next';
import createClient, { type Middleware } from 'openapi-fetch';
import { Problem, Unreachable } from './problem';
import type { components, paths } from './openapi.generated';

export type Schemas = components['schemas'];

/** Says in which language to answer, gives each command its key, and turns refusals into `Problem`. */
const manners: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', i18next.language);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
  onResponse: async ({ response }) => {
    if (response.ok || response.status === 304) return response;
    throw await refusal(response);
  },
  onError: ({ error }) => (error instanceof DOMException ? undefined : new Unreachable(String(error))),
};

/** What a refusing answer says; an answer that is not ours (a proxy's) counts as not reached. */
export async function refusal(response: Response): Promise<Error> {
  const isOurs = response.headers.get('Content-Type')?.includes('problem+json') ?? false;
  if (!isOurs) return new Unreachable(`HTTP ${response.status}`);
  return new Problem((await response.json()) as Schemas['Problem']);
}

/** The API, typed from its own OpenAPI document. Every call answers what was asked for or throws. */
export const api = createClient<paths>({ baseUrl: '/api', credentials: 'same-origin' });
api.use(manners);

/** The thing itself out of an answer that was not refused. */
export async function answer<T>(call: Promise<{ data?: T; response: Response }>): Promise<NonNullable<T>> {
  const { data, response } = await call;
  if (data === undefined || data === null) throw new Unreachable(`HTTP ${response.status} without content`);
  return data;
}
