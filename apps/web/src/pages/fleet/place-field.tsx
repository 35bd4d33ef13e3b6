import type { ReactNode } from 'react';
import { type Place, usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import { Combobox } from '../../ui/combobox';

interface PlaceFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChoose: (placeId: string) => void;
}

const SHOWN = 12;

/** One of the places that are known, found by its name in any of the languages. */
export function PlaceField({ label, hint, error, value, onChoose }: PlaceFieldProps) {
  const { say, language } = useLanguage();
  const { all } = usePlaces();
  const find = (words: string): readonly Place[] => {
    const wanted = words.trim().toLowerCase();
    const { compare } = new Intl.Collator(language);
    return all
      .filter(({ name }) => Object.values(name).some((one) => one.toLowerCase().includes(wanted)))
      .sort((a, b) => compare(say(a.name), say(b.name)))
      .slice(0, SHOWN);
  };
  return (
    <Combobox
      label={label}
      hint={hint}
      error={error}
      options={(words) => Promise.resolve(find(words))}
      keyOf={({ id }) => id}
      textOf={({ name }) => say(name)}
      show={({ name, country, oblastName }) => (
        <span>
          {say(name)} <span className="soft">{oblastName ? say(oblastName) : country}</span>
        </span>
      )}
      value={all.find(({ id }) => id === value)}
      onChoose={({ id }) => onChoose(id)}
    />
  );
}
