import { useTranslation } from '../../language/use-translation';
import { DECIMAL } from '../../language/decimal';
import { useLanguage } from '../../language/use-language';
import { SelectField, TextField } from '../../ui/field';
import { LICENCES, loadingMetres, VEHICLE_CLASSES, type VehicleDraft } from './vehicle-draft';

export interface VehicleFieldsProps {
  readonly draft: VehicleDraft;
  readonly change: (part: Partial<VehicleDraft>) => void;
  /** What the API says about a field. */
  readonly about: (field: string) => string | undefined;
}

/** By what people know it: its name, plate and papers. */
export function IdentityFields({ draft, change, about }: VehicleFieldsProps) {
  const { t } = useTranslation('fleet');
  return (
    <>
      <TextField
        label={t('label')}
        hint={t('labelHint')}
        required
        maxLength={200}
        value={draft.label}
        error={about('label')}
        onChange={({ target }) => change({ label: target.value })}
      />
      <div className="fleet-fields">
        <TextField
          label={t('plate')}
          optional={t('optional')}
          maxLength={20}
          autoCapitalize="characters"
          spellCheck={false}
          value={draft.plate}
          error={about('plate')}
          onChange={({ target }) => change({ plate: target.value })}
        />
        <TextField
          label={t('vin')}
          hint={t('vinHint')}
          optional={t('optional')}
          minLength={17}
          maxLength={17}
          autoCapitalize="characters"
          spellCheck={false}
          value={draft.vin}
          error={about('vin')}
          onChange={({ target }) => change({ vin: target.value })}
        />
      </div>
      <div className="fleet-fields">
        <SelectField
          label={t('classOf')}
          hint={t('classHint')}
          value={draft.vehicleClass}
          error={about('vehicleClass')}
          onChange={({ target }) => {
            const vehicleClass = VEHICLE_CLASSES.find((one) => one === target.value);
            if (vehicleClass) change({ vehicleClass });
          }}
        >
          {VEHICLE_CLASSES.map((one) => (
            <option key={one} value={one}>
              {t(`class.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('licenceNeeded')}
          hint={t('licenceNeededHint')}
          value={draft.licenceClass}
          error={about('licenceClass')}
          onChange={({ target }) => {
            const licenceClass = LICENCES.find((one) => one === target.value);
            if (licenceClass) change({ licenceClass });
          }}
        >
          {LICENCES.map((one) => (
            <option key={one} value={one}>
              {t('licenceOption', { licence: one, means: t(`licenceMeans.${one}`) })}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}

/** The smallest and largest values that the API takes, with the names that it gives them. */
const WHOLE = {
  payloadKg: [0, 100_000, 'payloadG'],
  palletPlaces: [0, 100, 'palletPlaces'],
  seats: [1, 200, 'seats'],
  maxSpeedKmh: [20, 130, 'maxSpeedKmh'],
} as const;

/** What goes in, who sits in it and how fast it may go. */
export function RoomFields({ draft, change, about }: VehicleFieldsProps) {
  const { t } = useTranslation('fleet');
  const { format } = useLanguage();
  const places = Number(draft.palletPlaces);
  const whole = (key: keyof typeof WHOLE, hint?: string) => {
    const [min, max, name] = WHOLE[key];
    return (
      <TextField
        label={t(`room.${key}`)}
        hint={hint}
        type="number"
        required
        {...{ min, max, step: 1 }}
        value={draft[key]}
        error={about(name)}
        onChange={({ target }) => change({ [key]: target.value })}
      />
    );
  };
  return (
    <fieldset className="kern-fieldset form__group">
      <legend className="form__legend">{t('room.andTravel')}</legend>
      <div className="fleet-fields">
        {whole('payloadKg')}
        <TextField
          label={t('room.volumeM3')}
          required
          inputMode="decimal"
          pattern={DECIMAL}
          value={draft.volumeM3}
          error={about('volumeCm3')}
          onChange={({ target }) => change({ volumeM3: target.value })}
        />
      </div>
      <div className="fleet-fields">
        {whole(
          'palletPlaces',
          draft.palletPlaces === ''
            ? t('room.palletHint')
            : t('room.loadingMetres', { metres: format.number(loadingMetres(places)) }),
        )}
        {whole('maxSpeedKmh', t('room.maxSpeedHint'))}
      </div>
      <div className="fleet-fields">{whole('seats', t('room.seatsHint'))}</div>
    </fieldset>
  );
}

const COSTS = { costUse: 'costUseCents', costKm: 'costKmCents', costHour: 'costHourCents' } as const;

/** What it costs, for whoever knows; a plan reckons with it only where all of it is known. */
export function CostFields({ draft, change, about }: VehicleFieldsProps) {
  const { t } = useTranslation('fleet');
  return (
    <fieldset className="kern-fieldset form__group">
      <legend className="form__legend">{t('costs.title')}</legend>
      <p className="soft">{t('costs.lead')}</p>
      <div className="fleet-fields fleet-fields--small">
        {(['costUse', 'costKm', 'costHour'] as const).map((key) => (
          <TextField
            key={key}
            label={t(`costs.${key}`)}
            inputMode="decimal"
            pattern={DECIMAL}
            value={draft[key]}
            error={about(COSTS[key])}
            onChange={({ target }) => change({ [key]: target.value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
