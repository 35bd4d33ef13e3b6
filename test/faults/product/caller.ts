import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../random.js';
import type { AcknowledgedCall, Tally } from './record.js';

/** A refusal: the request arrived and was answered with 4xx. */
export class Refused extends Error {
  constructor(
    readonly path: string,
    readonly status: number,
    readonly code: string,
    detail: string,
  ) {
    super(`POST ${path} was refused with ${status} ${code}: ${detail}`);
  }
}

/** Nobody answered, however often it was tried. */
export class Unanswered extends Error {}

export interface SignedIn {
  readonly name: string;
  readonly token: string;
  readonly personId: string;
  readonly organisationId: string;
}

/** One attempt may last this long: longer than the api waits for a lock, shorter than for a dead database. */
const ATTEMPT_MS = 8_000;

/**
 * A person's program that never loses its head: what fails with a broken connection, a timeout, 5xx or "busy" it
 * sends again with the same key, and keeps every answer that acknowledges a write.
 */
export class Caller {
  constructor(
    private readonly url: string,
    readonly who: SignedIn,
    private readonly dice: Dice,
    private readonly tally: Tally,
  ) {}

  get organisationId(): string {
    return this.who.organisationId;
  }

  get<T>(path: string): Promise<T> {
    return this.insist('GET', path, undefined, {}).then(({ body }) => body as T);
  }

  /** @throws Refused, Unanswered */
  async post<T>(path: string, body: unknown = {}): Promise<T> {
    const key = this.dice.uuid();
    const answer = await this.insist('POST', path, body, { 'Idempotency-Key': key });
    this.tally.acknowledged({ personId: this.who.personId, key, path, ...answer });
    return answer.body as T;
  }

  /** The answer to a call that was acknowledged before, sent once more. */
  again(call: AcknowledgedCall): Promise<Pick<AcknowledgedCall, 'status' | 'body' | 'replayed'>> {
    return this.insist('POST', call.path, call.sent, { 'Idempotency-Key': call.key });
  }

  private async insist(
    method: string,
    path: string,
    sent: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: unknown; sent: unknown; replayed: boolean }> {
    for (let attempt = 1; ; attempt++) {
      const answer = await this.attempt(method, path, sent, headers);
      if (answer && !isPassing(answer)) {
        if (answer.status >= 400)
          throw new Refused(path, answer.status, answer.problem.code, answer.problem.detail);
        return { status: answer.status, body: answer.body, sent, replayed: answer.replayed };
      }
      if (answer?.status === 500) this.tally.unexpected(`${method} ${path}: ${answer.problem.detail}`);
      if (!this.tally.patient())
        throw new Unanswered(
          `${method} ${path} got no answer in ${attempt} attempts; the last was ${answer?.status ?? 'a broken connection'}`,
        );
      this.tally.repeated();
      await sleep(this.dice.between(50, 300));
    }
  }

  private async attempt(
    method: string,
    path: string,
    sent: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer | undefined> {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.who.token}`,
          'accept-language': 'en',
          ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
        signal: AbortSignal.timeout(ATTEMPT_MS),
      });
      const body: unknown = await response.json();
      const replayed = response.headers.get('idempotency-replayed') === 'true';
      return { status: response.status, body, problem: body as Answer['problem'], replayed };
    } catch {
      // Killed before or while it answered: whether the write is there, only the next attempt can tell.
      return undefined;
    }
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly problem: { readonly code: string; readonly detail: string };
  readonly replayed: boolean;
}

const isPassing = ({ status, problem }: Answer): boolean =>
  status >= 500 || (status === 409 && problem.code === 'busy');

/** @throws Error when the demonstration does not know the person. */
export async function signIn(url: string, name: string, password: string): Promise<SignedIn> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email: `${name}@example.org`, password });
  const session = await fetch(`${url}/sessions`, { method: 'POST', headers: json, body });
  if (!session.ok) throw new Error(`${name} could not sign in: ${await session.text()}`);
  const { token } = (await session.json()) as { token: string };
  const account = await fetch(`${url}/account`, { headers: { authorization: `Bearer ${token}` } });
  const { id, memberships } = (await account.json()) as {
    id: string;
    memberships: { organisationId: string }[];
  };
  return { name, token, personId: id, organisationId: memberships[0]?.organisationId ?? '' };
}
