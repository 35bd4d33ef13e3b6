import type { Schemas } from '../../api/client';
import { DECIMAL } from '../../language/decimal';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { TextField } from '../../ui/field';
import type { FactsDraft, LineField } from './facts-draft';

interface LineFactsProps {
  readonly line: Schemas['LineCustomsView'];
  readonly draft: FactsDraft['lines'][string];
  /** Those who give and those who carry see what stands in the books of the giver. */
  readonly seesBooks: boolean;
  readonly onChange: (part: Partial<FactsDraft['lines'][string]>) => void;
}

const OF_GOODS: readonly LineField[] = ['valueCents', 'wearPercent', 'hsCode', 'origin'];
const OF_BOOKS: readonly LineField[] = ['inventoryNumber', 'bookValueCents'];
const OF_VEHICLES: readonly LineField[] = ['makeModel', 'builtYear', 'mileageKm'];

const LABELS = {
  valueCents: 'facts.value',
  wearPercent: 'facts.wear',
  hsCode: 'facts.hsCode',
  origin: 'facts.origin',
  makeModel: 'facts.makeModel',
  builtYear: 'facts.builtYear',
  mileageKm: 'facts.mileage',
  inventoryNumber: 'facts.inventoryNumber',
  bookValueCents: 'facts.bookValue',
} as const satisfies Record<LineField, string>;

/** What a field takes; anything else the browser names before it is sent. */
const PATTERNS: Readonly<Partial<Record<LineField, string>>> = {
  valueCents: DECIMAL,
  bookValueCents: DECIMAL,
  wearPercent: '[0-9]{1,3}',
  builtYear: '[0-9]{4}',
  mileageKm: '[0-9]{1,8}',
  hsCode: '[0-9]{4,10}',
  origin: '[A-Za-z]{2}',
};
const IN_DIGITS: readonly LineField[] = ['wearPercent', 'builtYear', 'mileageKm', 'hsCode'];

/** What customs ask of one line, and for a vehicle what it is. */
export function LineFacts({ line, draft, seesBooks, onChange }: LineFactsProps) {
  const { t } = useTranslation('papers');
  const { say, format } = useLanguage();
  const fields = [...(line.isVehicle ? OF_VEHICLES : []), ...OF_GOODS, ...(seesBooks ? OF_BOOKS : [])];
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">
        {t('facts.line', {
          position: line.position,
          quantity: format.number(line.quantity),
          name: say(line.itemName),
        })}
      </legend>
      <div className="facts-form__fields">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(LABELS[field])}
            inputMode={
              IN_DIGITS.includes(field) ? 'numeric' : PATTERNS[field] === DECIMAL ? 'decimal' : 'text'
            }
            pattern={PATTERNS[field]}
            title={PATTERNS[field] === DECIMAL ? t('facts.notANumber') : undefined}
            maxLength={200}
            value={draft[field]}
            onChange={({ target }) => onChange({ [field]: target.value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
