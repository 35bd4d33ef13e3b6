import { randomUUID } from 'node:crypto';

/** An answer that the journey did not expect. */
export class Unexpected extends Error {
  constructor(
    readonly status: number,
    readonly problem: { code?: string; detail?: string },
    what: string,
  ) {
    super(`${what} answered ${status} ${problem.code ?? ''}: ${problem.detail ?? ''}`);
  }
}

/** Says which version the person saw. */
const seen = (version: number): Record<string, string> => ({ 'If-Match': `"${version}"` });

/** One signed-in person, as a script sees the API. Every POST carries an idempotency key. */
export class Person {
  constructor(
    private readonly url: string,
    readonly token: string,
    readonly organisationId: string,
  ) {}

  /** Remembered, the session outlives half an hour without a request. */
  static async signIn(url: string, email: string, password: string, remember = false): Promise<Person> {
    const answer = await fetch(`${url}/sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
      body: JSON.stringify({ email, password, remember }),
    });
    const body = (await answer.json()) as { token: string };
    if (!answer.ok)
      throw new Unexpected(answer.status, body as { detail?: string }, `signing in as ${email}`);
    const account = (await fetch(`${url}/account`, {
      headers: { Authorization: `Bearer ${body.token}` },
    }).then((a) => a.json())) as { memberships: { organisationId: string }[] };
    return new Person(url, body.token, account.memberships[0]!.organisationId);
  }

  get<T>(path: string): Promise<T> {
    return this.call('GET', path) as Promise<T>;
  }

  post<T>(path: string, body: unknown = {}, version?: number): Promise<T> {
    return this.call('POST', path, body, version === undefined ? {} : seen(version)) as Promise<T>;
  }

  async patch<T extends object>(path: string, body: unknown, version: number): Promise<T> {
    return this.call('PATCH', path, body, seen(version)) as Promise<T>;
  }

  /** The problem with which a request is refused; throws when it is not. */
  async refused(
    path: string,
    body: unknown = {},
  ): Promise<{ status: number; code: string; detail: string; parameters?: unknown }> {
    try {
      await this.post(path, body);
    } catch (error) {
      if (error instanceof Unexpected) return { status: error.status, ...error.problem } as never;
      throw error;
    }
    throw new Error(`POST ${path} should have been refused`);
  }

  async bytes(path: string): Promise<Uint8Array> {
    const answer = await fetch(`${this.url}${path}`, { headers: { Authorization: `Bearer ${this.token}` } });
    if (!answer.ok) throw new Unexpected(answer.status, {}, `GET ${path}`);
    return new Uint8Array(await answer.arrayBuffer());
  }

  private async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<unknown> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        'Accept-Language': 'en',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    if (!answer.ok)
      throw new Unexpected(answer.status, parsed as { code?: string; detail?: string }, `${method} ${path}`);
    return parsed;
  }
}

/** Waits until the queue has done its part. @throws Error that says what was waited for. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, seconds = 20): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`${what} did not happen within ${seconds} s`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
