import { type ReactNode, useId } from 'react';

interface Option<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceProps<V extends string> {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly options: readonly Option<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  readonly error?: string | undefined;
}

/** One of a few, all in sight. */
export function Choice<V extends string>({ legend, hint, options, value, onChange, error }: ChoiceProps<V>) {
  const id = useId();
  return (
    <fieldset
      className={`kern-fieldset choice${error ? ' kern-fieldset--error' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="kern-label">{legend}</legend>
      {hint ? <div className="kern-hint">{hint}</div> : null}
      <div className="kern-fieldset__body">
        {options.map((option, index) => (
          <div className="kern-form-check" key={option.value}>
            <input
              className="kern-form-check__radio"
              type="radio"
              name={id}
              id={`${id}-${index}`}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <label className="kern-label" htmlFor={`${id}-${index}`}>
              {option.label}
              {option.hint ? <span className="choice__hint">{option.hint}</span> : null}
            </label>
          </div>
        ))}
      </div>
      {error ? (
        <p className="kern-error" id={`${id}-error`} role="alert">
          <span className="kern-body">{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Check({ label, checked, onChange, disabled }: CheckProps) {
  const id = useId();
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
