import { fill, type Language, type Text } from './text.js';

/** What went wrong, as a kind; the HTTP filter alone maps a kind to a status. */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'precondition_failed'
  | 'too_many'
  | 'unavailable';

/**
 * A fact of the domain that stops a command. `code` is stable and part of the API; `parameters` are
 * public (they are shown to the caller); `field` is the JSON pointer or name of the offending input.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ErrorKind;
  abstract readonly text: Text;
  readonly field: string | undefined;

  constructor(
    readonly parameters: Readonly<Record<string, unknown>> = {},
    field?: string,
  ) {
    super();
    this.field = field;
  }

  in(language: Language): string {
    return fill(this.text, language, this.parameters);
  }
}

type DomainErrorClass = new (parameters?: Readonly<Record<string, unknown>>, field?: string) => DomainError;

/** Declares a typed error beside its aggregate: a stable code, its kind, and its sentence in all languages. */
export function domainError(code: string, kind: ErrorKind, text: Text): DomainErrorClass {
  const errorClass = class extends DomainError {
    override readonly code = code;
    override readonly kind = kind;
    override readonly text = text;
    override readonly name = code;
    override get message(): string {
      return `${code}: ${fill(text, 'en', this.parameters)}`;
    }
  };
  return errorClass;
}
