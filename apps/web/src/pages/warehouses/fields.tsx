import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { SelectField } from '../../ui/field';

export type EntryDisposition = Schemas['EntryDisposition'];

/** What the hall may write by hand; reserved and in transit follow from consignments. */
export const ENTRY_DISPOSITIONS = [
  'available',
  'quarantine',
  'damaged',
] as const satisfies readonly EntryDisposition[];

export const isEntryDisposition = (disposition: string): disposition is EntryDisposition =>
  ENTRY_DISPOSITIONS.some((one) => one === disposition);

interface StoragePlaceFieldProps {
  readonly label: string;
  readonly site: Schemas['SiteView'];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (storagePlaceId: string) => void;
}

/** One of the places of a hall. */
export const StoragePlaceField = ({ label, site, value, error, onChange }: StoragePlaceFieldProps) => (
  <SelectField label={label} value={value} error={error} onChange={({ target }) => onChange(target.value)}>
    {site.storagePlaces.map(({ id, code }) => (
      <option key={id} value={id}>
        {code}
      </option>
    ))}
  </SelectField>
);

interface DispositionFieldProps {
  readonly label: string;
  readonly value: EntryDisposition;
  readonly error?: string | undefined;
  readonly onChange: (disposition: EntryDisposition) => void;
}

export function DispositionField({ label, value, error, onChange }: DispositionFieldProps) {
  const { t } = useTranslation('warehouses');
  return (
    <SelectField
      label={label}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value as EntryDisposition)}
    >
      {ENTRY_DISPOSITIONS.map((one) => (
        <option key={one} value={one}>
          {t(`dispositionName.${one}`)}
        </option>
      ))}
    </SelectField>
  );
}
