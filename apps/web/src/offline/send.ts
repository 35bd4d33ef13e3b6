import { language } from '../language/texts';
import { type KeptWrite, type Outcome, outcomeOf } from './writes';

/** After this long without an answer the write counts as not arrived; the same key makes the repetition safe. */
const PATIENCE_MS = 45_000;

/** One attempt to send a write; never throws. */
export async function send(write: KeptWrite, version: number | undefined): Promise<Outcome> {
  try {
    const response = await fetch(`/api${write.path}`, {
      method: write.method,
      headers: headersOf(write, version),
      body: write.body === undefined || write.body instanceof Blob ? write.body : JSON.stringify(write.body),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const type = response.headers.get('Content-Type');
    const problem = type?.includes('problem+json') ? ((await response.json()) as Problem) : undefined;
    const outcome = outcomeOf({
      status: response.status,
      type,
      etag: response.headers.get('ETag'),
      retryAfter: response.headers.get('Retry-After'),
      problem,
    });
    if (outcome.kind !== 'refused' || response.status !== 412) return outcome;
    return { ...outcome, theirs: await current(write) };
  } catch {
    return { kind: 'hindered', by: 'unreachable' };
  }
}

interface Problem {
  readonly code: string;
  readonly detail: string;
}

function headersOf({ key, body, token }: KeptWrite, version: number | undefined): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Language': language(),
    'Idempotency-Key': key,
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    ...(body instanceof Blob ? { 'Content-Type': body.type } : {}),
    ...(body === undefined || body instanceof Blob ? {} : { 'Content-Type': 'application/json' }),
  };
}

/** The thing as the server has it now; nothing when it cannot be read. */
export async function current({ subject }: Pick<KeptWrite, 'subject'>): Promise<unknown> {
  if (subject.path === undefined) return undefined;
  const response = await fetch(`/api${subject.path}`, {
    headers: { Accept: 'application/json', 'Accept-Language': language() },
    credentials: 'same-origin',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as unknown) : undefined;
}
