import { fill, type Language, type Text } from './text.js';

/** What went wrong, as a kind; the HTTP filter alone maps a kind to a status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'precondition_required'
  | 'too_large'
  | 'unsupported'
  | 'too_many'
  | 'unavailable';

interface Definition {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly text: Text;
}

/**
 * A fact of the domain that stops a command. `code` is stable and part of the API; `parameters` are
 * public (they are shown to the caller); `field` is the JSON pointer of the offending input.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly text: Text;

  constructor(
    { code, kind, text }: Definition,
    readonly parameters: Readonly<Record<string, unknown>> = {},
    readonly field?: string,
  ) {
    super(`${code}: ${fill(text, 'en', parameters)}`);
    this.name = code;
    this.code = code;
    this.kind = kind;
    this.text = text;
  }

  in(language: Language): string {
    return fill(this.text, language, this.parameters);
  }
}

type DomainErrorClass = new (parameters?: Readonly<Record<string, unknown>>, field?: string) => DomainError;

/** Declares a typed error beside its aggregate: a stable code, its kind, and its sentence in all languages. */
export function domainError(code: string, kind: ErrorKind, text: Text): DomainErrorClass {
  return class extends DomainError {
    constructor(parameters?: Readonly<Record<string, unknown>>, field?: string) {
      super({ code, kind, text }, parameters, field);
    }
  };
}
