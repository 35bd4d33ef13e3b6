import type { components } from './openapi.generated';

type ProblemDetails = components['schemas']['Problem'];

/** What the API answers when something cannot be done: RFC 9457 with a stable code, in the reader's language. */
export class Problem extends Error {
  constructor(readonly details: ProblemDetails) {
    super(details.detail);
  }

  get code(): string {
    return this.details.code;
  }

  get status(): number {
    return this.details.status;
  }

  /** What is said about one field, named by its JSON pointer such as `/lines/0/quantity`. */
  about(pointer: string): string | undefined {
    if (this.details.field === pointer) return this.details.detail;
    return this.details.errors?.find(({ field }) => field === pointer)?.detail;
  }
}

/** The server was not reached: no connection, a power cut, a restart. Nothing is known about what was sent. */
export class Unreachable extends Error {}
