import { useTranslation } from '../../../language/use-translation';
import { SelectField, TextField } from '../../../ui/field';
import type { FieldsProps } from './goods-fields';
import type { VehicleDraft } from './line-draft';

const LICENCES = ['B', 'C1', 'C', 'CE', 'D1', 'D'] as const;

/** The smallest and largest values that the API takes, in the units typed. */
const NUMBERS = {
  seats: [1, 200, '1'],
  payloadKg: [0, 100_000, '1'],
  volumeM3: [0, 200, 'any'],
  palletPlaces: [0, 100, '1'],
  maxSpeedKmh: [20, 130, '1'],
} as const;

const FIELDS: Readonly<Record<keyof typeof NUMBERS, string>> = {
  seats: 'vehicle/seats',
  payloadKg: 'vehicle/payloadG',
  volumeM3: 'vehicle/volumeCm3',
  palletPlaces: 'vehicle/palletPlaces',
  maxSpeedKmh: 'vehicle/maxSpeedKmh',
};

/** The vehicle sheet: what drivers, the border and partners are told about it. */
export function VehicleFields({ draft, change, about }: FieldsProps) {
  const { t } = useTranslation('pledges');
  const set = (part: Partial<VehicleDraft>): void => change({ vehicle: { ...draft.vehicle, ...part } });
  const number = (key: keyof typeof NUMBERS) => {
    const [min, max, step] = NUMBERS[key];
    return (
      <TextField
        label={t(`vehicle.${key}`)}
        type="number"
        required
        {...{ min, max, step }}
        value={draft.vehicle[key]}
        error={about(FIELDS[key])}
        onChange={({ target }) => set({ [key]: target.value })}
      />
    );
  };
  return (
    <fieldset className="kern-fieldset form__group">
      <legend className="form__legend">{t('vehicle.title')}</legend>
      <TextField
        label={t('vehicle.vin')}
        hint={t('vehicle.vinHint')}
        required
        minLength={17}
        maxLength={17}
        autoCapitalize="characters"
        spellCheck={false}
        value={draft.vin}
        error={about('vin')}
        onChange={({ target }) => change({ vin: target.value })}
      />
      <div className="form__pair">
        <SelectField
          label={t('vehicle.licenceClass')}
          value={draft.vehicle.licenceClass}
          onChange={({ target }) => {
            const licenceClass = LICENCES.find((one) => one === target.value);
            if (licenceClass) set({ licenceClass });
          }}
        >
          {LICENCES.map((licence) => (
            <option key={licence} value={licence}>
              {licence}
            </option>
          ))}
        </SelectField>
        {number('seats')}
      </div>
      <div className="form__pair">
        {number('payloadKg')}
        {number('volumeM3')}
      </div>
      <div className="form__pair">
        {number('palletPlaces')}
        {number('maxSpeedKmh')}
      </div>
    </fieldset>
  );
}
