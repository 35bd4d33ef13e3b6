import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { charactersLeft } from './characters-left';
import { Left } from './limit';
import { useSayAtField } from './said-at-fields';

interface FieldWords {
  readonly label: ReactNode;
  /** One sentence that says what is meant, before anything is typed. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  /** The word for "optional" in the reader's language, when the field may stay empty. */
  readonly optional?: string;
}

/** What is typed, and how much fits. */
interface Typed {
  readonly value?: unknown;
  readonly maxLength?: number | undefined;
}

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Label above, hint below it, the error below the field: in this order for eyes and screen readers. */
export function Field({
  label,
  hint,
  error,
  optional,
  value,
  maxLength,
  children,
}: FieldWords & Typed & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  useSayAtField(error);
  const left = charactersLeft(value, maxLength);
  const described = [hint && `${id}-hint`, left !== undefined && `${id}-left`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={`kern-form-input${error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional ? <span className="kern-label__optional"> {optional}</span> : null}
      </label>
      {hint ? (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {left === undefined ? null : <Left id={`${id}-left`} left={left} most={maxLength} />}
      {error ? (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-icon kern-icon--danger kern-icon--small" aria-hidden="true" />
          <span className="kern-body">{error}</span>
        </p>
      ) : null}
    </div>
  );
}

const inputClass = (wiring: Wiring): string =>
  `kern-form-input__input${wiring['aria-invalid'] ? ' kern-form-input__input--error' : ''}`;

type Own<T> = FieldWords & Omit<T, 'id'>;

export function TextField({
  label,
  hint,
  error,
  optional,
  ...input
}: Own<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ label, hint, error, optional }} value={input.value} maxLength={input.maxLength}>
      {(wiring) => <input {...input} {...wiring} className={inputClass(wiring)} />}
    </Field>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  optional,
  ...input
}: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field {...{ label, hint, error, optional }} value={input.value} maxLength={input.maxLength}>
      {(wiring) => <textarea rows={4} {...input} {...wiring} className={inputClass(wiring)} />}
    </Field>
  );
}

export function SelectField({
  label,
  hint,
  error,
  optional,
  children,
  ...select
}: Own<SelectHTMLAttributes<HTMLSelectElement>>) {
  return (
    <Field {...{ label, hint, error, optional }}>
      {(wiring) => (
        <div className="kern-form-input__select-wrapper">
          <select {...select} {...wiring} className="kern-form-input__select">
            {children}
          </select>
        </div>
      )}
    </Field>
  );
}
