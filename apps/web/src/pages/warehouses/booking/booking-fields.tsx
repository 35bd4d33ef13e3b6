import type { Schemas } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { useTranslation } from '../../../language/use-translation';
import { TextField } from '../../../ui/field';

export type Lot = Schemas['LotView'];
export type StoredDisposition = Schemas['StoredDisposition'];

/** What lies of a lot at one place in one disposition. */
export interface Stock {
  readonly lot: Lot;
  readonly balance: Lot['balances'][number];
}

export interface BookingProps {
  readonly site: Schemas['SiteView'];
  readonly stock: Stock;
  /** Says what was booked. */
  readonly onDone: (words: string) => void;
}

/** What a refusal says about one field. */
export const aboutOf =
  (refusal: Error | null) =>
  (field: string): string | undefined =>
    refusal instanceof Problem ? refusal.about(field) : undefined;

interface FieldProps {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function QuantityField({ most, value, error, onChange }: FieldProps & { readonly most: number }) {
  const { t } = useTranslation('floor');
  return (
    <TextField
      label={t('quantity')}
      type="number"
      inputMode="numeric"
      required
      min={1}
      max={most}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** Free words that stay with the movement. */
export function NoteField({ value, error, onChange }: FieldProps) {
  const { t } = useTranslation('floor');
  return (
    <TextField
      label={t('note')}
      optional={t('optional')}
      maxLength={500}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
