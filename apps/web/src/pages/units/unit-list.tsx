import {
  type Unit,
  UnitLink,
  UnitState,
  useContentWords,
  useWeightWords,
} from '../../features/units/unit-words';
import { useTranslation } from '../../language/use-translation';

/** Units with what is in them and what they weigh; each leads to its own page. */
export function UnitList({ units }: { readonly units: readonly Unit[] }) {
  const { t } = useTranslation('units');
  const contentOf = useContentWords();
  const weightOf = useWeightWords();
  return (
    <ul role="list" className="unit-list">
      {units.map((unit) => (
        <li key={unit.id} className="unit-list__item">
          <div className="unit-list__head">
            <UnitLink unit={unit} />
            <UnitState state={unit.state} />
          </div>
          <span>{contentOf(unit)}</span>
          <span className="soft">
            {weightOf(unit)}
            {unit.parentCode === null ? null : ` · ${t('standsIn', { code: unit.parentCode })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
