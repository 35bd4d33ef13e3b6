import { useTranslation } from '../../../language/use-translation';
import { useCatalogue } from '../../../features/catalogue/use-catalogue';
import { usePlaces, useUkrainianPlaces } from '../../../features/needs/use-places';
import { useLanguage } from '../../../language/use-language';
import { UNMET_HORIZONS, type UnmetFilter, WHOSE } from '../../../routes/needs.routes';
import { SelectField, TextField } from '../../../ui/field';

interface UnmetFiltersProps {
  readonly filter: UnmetFilter;
  /** May say what helps for an organisation of their own. */
  readonly isOwner: boolean;
  readonly onChange: (part: UnmetFilter) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** Whose, what, where, for how long and from when to when; all of it stands in the address. */
export function UnmetFilters({ filter, isOwner, onChange }: UnmetFiltersProps) {
  const { t } = useTranslation('unmet');
  const needs = useTranslation('needs');
  const { say, language } = useLanguage();
  const { entries } = useCatalogue();
  const { oblastNameOf } = usePlaces();
  const places = useUkrainianPlaces();
  const { compare } = new Intl.Collator(language);
  const byName = (choices: readonly Choice[]): Choice[] =>
    [...choices].sort((a, b) => compare(a.name, b.name));
  const sectors = byName(
    [...new Set(entries.map(({ sector }) => sector))].map((sector) => ({
      value: sector,
      name: needs.t(`sectors.${sector as 'HEA'}`),
    })),
  );
  const items = byName(
    entries
      .filter(({ sector }) => filter.sector === undefined || sector === filter.sector)
      .map(({ code, name }) => ({ value: code, name: say(name) })),
  );
  const oblasts = byName(
    [...new Set(places.flatMap(({ oblast }) => (oblast ? [oblast] : [])))].map((oblast) => ({
      value: oblast,
      name: oblastNameOf(oblast),
    })),
  );
  const whose = WHOSE.filter((one) => one !== 'own' || isOwner);
  return (
    <div className="unmet-filters no-print" role="search">
      <Chosen
        label={t('filters.whose')}
        every={t('whose.all')}
        value={filter.whose}
        choices={whose.map((value) => ({ value, name: t(`whose.${value}`) }))}
        onChange={(value) => onChange({ whose: value as UnmetFilter['whose'] })}
      />
      <Chosen
        label={t('filters.sector')}
        every={t('filters.every')}
        value={filter.sector}
        choices={sectors}
        onChange={(sector) => onChange({ sector, item: undefined })}
      />
      <Chosen
        label={t('filters.item')}
        every={t('filters.every')}
        value={filter.item}
        choices={items}
        onChange={(item) => onChange({ item })}
      />
      <Chosen
        label={t('filters.oblast')}
        every={t('filters.every')}
        value={filter.oblast}
        choices={oblasts}
        onChange={(oblast) => onChange({ oblast })}
      />
      <Chosen
        label={t('filters.horizon')}
        every={t('filters.every')}
        value={filter.horizon}
        choices={UNMET_HORIZONS.map((value) => ({ value, name: needs.t(`horizons.${value}`) }))}
        onChange={(value) => onChange({ horizon: value as UnmetFilter['horizon'] })}
      />
      <TextField
        type="date"
        label={t('filters.from')}
        value={filter.from ?? ''}
        max={filter.to}
        onChange={({ currentTarget }) => onChange({ from: currentTarget.value || undefined })}
      />
      <TextField
        type="date"
        label={t('filters.to')}
        value={filter.to ?? ''}
        min={filter.from}
        onChange={({ currentTarget }) => onChange({ to: currentTarget.value || undefined })}
      />
    </div>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly every: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
}

const Chosen = ({ label, every, value, choices, onChange }: ChosenProps) => (
  <SelectField
    label={label}
    value={value ?? ''}
    onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
  >
    <option value="">{every}</option>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.name}
      </option>
    ))}
  </SelectField>
);
