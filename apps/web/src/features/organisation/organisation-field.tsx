import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { type Text, useLanguage } from '../../language/use-language';
import { Combobox } from '../../ui/combobox';

export interface NamedOrganisation {
  readonly id: string;
  readonly name: Text;
}

const SHOWN = 12;

interface OrganisationFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: NamedOrganisation | undefined;
  readonly onChoose: (organisation: NamedOrganisation) => void;
}

/** One organisation of all that the reader may see, found by its name. */
export function OrganisationField({ label, hint, error, value, onChoose }: OrganisationFieldProps) {
  const { say } = useLanguage();
  const find = async (words: string): Promise<readonly NamedOrganisation[]> => {
    const query = words.trim() === '' ? { limit: SHOWN } : { q: words.trim(), limit: SHOWN };
    return (await answer(api.GET('/organisations', { params: { query } }))).items;
  };
  return (
    <Combobox
      label={label}
      hint={hint}
      error={error}
      options={find}
      keyOf={({ id }) => id}
      textOf={({ name }) => say(name)}
      value={value}
      onChoose={onChoose}
    />
  );
}
