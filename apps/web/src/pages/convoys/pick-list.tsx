import { useId, useState } from 'react';
import { useTranslation } from '../../language/use-translation';

interface Option {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly facts: readonly string[];
}

interface PickListProps {
  readonly legend: string;
  readonly hint: string;
  /** Said when there is nothing to choose from. */
  readonly empty: string;
  readonly isLoading: boolean;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** From so many on a field narrows them. */
const MANY = 8;

/** Several of many, each with the facts on which one chooses. */
export function PickList({ legend, hint, empty, isLoading, options, chosen, onChange }: PickListProps) {
  const { t } = useTranslation('convoys');
  const id = useId();
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = options.filter(({ name, about, facts }) =>
    [name, about, ...facts].join(' ').toLowerCase().includes(wanted),
  );
  const among = new Set(options.map((option) => option.id));
  const count = chosen.filter((one) => among.has(one)).length;
  const areAll = shown.length > 0 && shown.every((option) => chosen.includes(option.id));
  const toggle = (one: string): void =>
    onChange(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]);
  const toggleAll = (): void => {
    const ids = new Set(shown.map((option) => option.id));
    const others = chosen.filter((one) => !ids.has(one));
    onChange(areAll ? others : [...others, ...ids]);
  };
  return (
    <fieldset className="pick">
      <legend className="pick__legend">
        {legend} <span className="pick__count">{t('chosen', { count, of: options.length })}</span>
      </legend>
      <p className="soft">{hint}</p>
      {options.length === 0 && !isLoading ? <p className="soft">{empty}</p> : null}
      {options.length > 0 ? (
        <div className="pick__tools">
          {options.length > MANY ? (
            <label className="pick__search">
              <span>{t('narrow')}</span>
              <input
                type="search"
                className="kern-form-input__input"
                value={words}
                onInput={({ currentTarget }) => setWords(currentTarget.value)}
              />
            </label>
          ) : null}
          <button type="button" className="link pick__all" onClick={toggleAll}>
            {t(areAll ? 'chooseNone' : 'chooseAll')}
          </button>
        </div>
      ) : null}
      <ul role="list" className="pick__list">
        {isLoading ? <li className="skeleton skeleton--card" /> : null}
        {shown.map((option) => (
          <li key={option.id}>
            <label className="pick__option" htmlFor={`${id}-${option.id}`}>
              <input
                id={`${id}-${option.id}`}
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={() => toggle(option.id)}
              />
              <span className="pick__name">
                <strong>{option.name}</strong>
                {option.about ? <span className="soft"> {option.about}</span> : null}
              </span>
              <span className="pick__facts">{option.facts.join(' · ')}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
