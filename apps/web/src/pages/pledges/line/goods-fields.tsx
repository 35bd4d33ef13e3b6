import { useTranslation } from '../../../language/use-translation';
import type { Schemas } from '../../../api/client';
import { DECIMAL } from '../../../language/decimal';
import { useLanguage } from '../../../language/use-language';
import { Choice } from '../../../ui/choice';
import { Combobox } from '../../../ui/combobox';
import { TextAreaField, TextField } from '../../../ui/field';
import { usePlaces } from '../names';
import { DEFECTS_SAID, type LineDraft } from './line-draft';

const CONDITIONS = ['new', 'good', 'used', 'needs_repair'] as const;
const SHOWN = 12;

export interface FieldsProps {
  readonly draft: LineDraft;
  readonly change: (part: Partial<LineDraft>) => void;
  /** What the API said about a field of this line. */
  readonly about: (field: string) => string | undefined;
}

interface GoodsFieldsProps extends FieldsProps {
  readonly item: Schemas['CatalogueItemView'];
  readonly missing: boolean;
}

/** How much, in which condition, where and when. */
export function GoodsFields({ draft, item, change, about, missing }: GoodsFieldsProps) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
  const drives = item.vehicleClass !== null;
  return (
    <>
      {drives ? null : (
        <div className="form__pair">
          <TextField
            label={t('line.quantity', { unit: say(item.unitName) })}
            type="number"
            min={1}
            required
            value={draft.quantity}
            error={about('quantity')}
            onChange={({ target }) => change({ quantity: target.value })}
          />
          <TextField
            label={t('line.minimum')}
            optional={t('optional')}
            hint={t('line.minimumHint')}
            type="number"
            min={1}
            max={draft.quantity || undefined}
            value={draft.minimum}
            error={about('minimumQuantity')}
            onChange={({ target }) => change({ minimum: target.value })}
          />
        </div>
      )}
      <Choice
        legend={t('line.condition')}
        options={CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) }))}
        value={draft.condition}
        onChange={(condition) => change({ condition })}
      />
      <Choice
        legend={t('line.defects')}
        options={DEFECTS_SAID.filter((value) => !drives || value !== 'unsaid').map((value) => ({
          value,
          label: t(`defects.${value}`),
        }))}
        value={draft.defectsSaid}
        error={missing && drives && draft.defectsSaid === 'unsaid' ? t('defects.choose') : undefined}
        onChange={(defectsSaid) => change({ defectsSaid })}
      />
      {draft.defectsSaid === 'some' ? (
        <TextAreaField
          label={t('defects.which')}
          required
          rows={2}
          maxLength={2000}
          value={draft.defects}
          error={about('defects')}
          onChange={({ target }) => change({ defects: target.value })}
        />
      ) : null}
      <PlaceField
        draft={draft}
        change={change}
        error={missing && !draft.place ? t('line.choosePlace') : about('placeId')}
      />
      <div className="form__pair">
        <TextField
          label={t('line.from')}
          optional={t('optional')}
          type="date"
          value={draft.availableFrom}
          error={about('availableFrom')}
          onChange={({ target }) => change({ availableFrom: target.value })}
        />
        <TextField
          label={t('line.until')}
          optional={t('optional')}
          type="date"
          value={draft.availableUntil}
          error={about('availableUntil')}
          onChange={({ target }) => change({ availableUntil: target.value })}
        />
      </div>
      {drives ? null : <PackingFields draft={draft} change={change} about={about} />}
      <TextField
        label={t('line.value')}
        optional={t('optional')}
        type="number"
        min={0}
        step="0.01"
        value={draft.valueEuro}
        error={about('valueCents')}
        onChange={({ target }) => change({ valueEuro: target.value })}
      />
    </>
  );
}

interface PlaceFieldProps {
  readonly draft: LineDraft;
  readonly change: (part: Partial<LineDraft>) => void;
  readonly error: string | undefined;
}

function PlaceField({ draft, change, error }: PlaceFieldProps) {
  const { t } = useTranslation('pledges');
  const { say } = useLanguage();
  const places = usePlaces();
  const find = (words: string) =>
    Promise.resolve(
      [...places.values()]
        .filter(({ name }) =>
          Object.values(name).some((text) => text.toLowerCase().includes(words.toLowerCase())),
        )
        .slice(0, SHOWN),
    );
  return (
    <Combobox
      label={t('line.place')}
      hint={t('line.placeHint')}
      error={error}
      options={find}
      keyOf={({ id }) => id}
      textOf={({ name }) => say(name)}
      show={({ name, country }) => (
        <span className="option">
          {say(name)} <span className="soft">{country}</span>
        </span>
      )}
      value={draft.place}
      onChoose={(place) => change({ place })}
    />
  );
}

function PackingFields({ draft, change, about }: FieldsProps) {
  const { t } = useTranslation('pledges');
  return (
    <>
      <div className="form__pair">
        <TextField
          label={t('line.bestBefore')}
          optional={t('optional')}
          type="date"
          value={draft.bestBefore}
          error={about('bestBefore')}
          onChange={({ target }) => change({ bestBefore: target.value })}
        />
        <TextField
          label={t('line.lotNumber')}
          optional={t('optional')}
          maxLength={100}
          value={draft.lotNumber}
          error={about('lotNumber')}
          onChange={({ target }) => change({ lotNumber: target.value })}
        />
      </div>
      <div className="form__pair">
        <TextField
          label={t('line.weight')}
          optional={t('optional')}
          hint={t('line.weightHint')}
          inputMode="decimal"
          pattern={DECIMAL}
          value={draft.weightKg}
          error={about('unitWeightG')}
          onChange={({ target }) => change({ weightKg: target.value })}
        />
        <TextField
          label={t('line.palletPlaces')}
          optional={t('optional')}
          hint={t('line.palletPlacesHint')}
          type="number"
          min={0}
          value={draft.palletPlaces}
          error={about('palletPlaces')}
          onChange={({ target }) => change({ palletPlaces: target.value })}
        />
      </div>
    </>
  );
}
