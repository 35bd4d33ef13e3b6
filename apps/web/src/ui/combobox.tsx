import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import { Field } from './field';

interface ComboboxProps<T> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** What fits the typed words; asked again 150 ms after the last key. */
  readonly options: (words: string) => Promise<readonly T[]>;
  readonly keyOf: (option: T) => string;
  readonly textOf: (option: T) => string;
  /** How an option looks in the list; its text otherwise. */
  readonly show?: (option: T) => ReactNode;
  readonly value: T | undefined;
  readonly onChoose: (option: T) => void;
}

const PAUSE_MS = 150;

/** Typing narrows a list; after the combobox pattern of the ARIA Authoring Practices. */
export function Combobox<T>({
  label,
  hint,
  error,
  options,
  keyOf,
  textOf,
  show,
  value,
  onChoose,
}: ComboboxProps<T>) {
  const { t } = useTranslation('frame');
  const list = useId();
  const [words, setWords] = useState<string>();
  const [found, setFound] = useState<readonly T[]>([]);
  const [active, setActive] = useState(0);
  const asked = useRef(options);
  useEffect(() => {
    asked.current = options;
  });
  const isOpen = words !== undefined;

  useEffect(() => {
    if (words === undefined) return undefined;
    let isLate = false;
    const timer = setTimeout(() => {
      void asked.current(words).then(
        (answer) => {
          if (isLate) return;
          setFound(answer);
          setActive(0);
        },
        () => setFound([]),
      );
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [words]);

  const choose = (option: T): void => {
    onChoose(option);
    setWords(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[active];
    if (step !== undefined) {
      if (!isOpen) setWords('');
      else setActive((active + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === 'Enter' && isOpen && chosen !== undefined) choose(chosen);
    else if (event.key === 'Escape' && isOpen) setWords(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div className="combobox">
      <Field label={label} hint={hint} error={error}>
        {(wiring) => (
          <input
            {...wiring}
            className="kern-form-input__input"
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={list}
            aria-activedescendant={isOpen && found.length > 0 ? `${list}-${active}` : undefined}
            value={words ?? (value === undefined ? '' : textOf(value))}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onClick={() => setWords((now) => now ?? '')}
            onBlur={() => setWords(undefined)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <ul id={list} role="listbox" className="combobox__list" hidden={!isOpen}>
        {found.map((option, index) => (
          <li
            key={keyOf(option)}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            className="combobox__option"
            // The field keeps the focus, so that it does not close before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {show ? show(option) : textOf(option)}
          </li>
        ))}
        {isOpen && found.length === 0 ? <li className="combobox__none">{t('nothingFound')}</li> : null}
      </ul>
      <span className="visually-hidden" role="status">
        {isOpen ? t('found', { count: found.length }) : ''}
      </span>
    </div>
  );
}
