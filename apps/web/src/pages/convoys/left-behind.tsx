import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { SelectField } from '../../ui/field';
import { Note } from '../../ui/note';
import { alphabetical } from './alphabetical';
import { goToChanges } from './changes-bar';
import type { Desk } from './use-desk';
import { useRuleSource } from './use-rule-source';

interface LeftBehindProps {
  readonly desk: Desk;
  readonly mayChange: boolean;
}

/** Consignments that no vehicle of the plan carries, each with the reason and, by hand, a vehicle after all. */
export function LeftBehind({ desk, mayChange }: LeftBehindProps) {
  const { t } = useTranslation('convoys');
  const { say, language } = useLanguage();
  const sourceOf = useRuleSource();
  const left = desk.plan.consignments.filter(({ vehicleId }) => vehicleId === null);
  if (left.length === 0) return null;
  const vehicles = alphabetical(
    [...desk.plan.journeys.map(({ vehicle }) => vehicle), ...desk.idle],
    language,
  );
  return (
    <Note tone="warning" title={t('leftBehind', { count: left.length })}>
      <ul role="list" className="rules">
        {left.map(({ id, reference }) => (
          <li key={id}>
            <strong>{reference}</strong>
            {desk.plan.obstacles
              .filter(({ consignmentId }) => consignmentId === id)
              .map(({ rule, text, source }) => (
                <p key={rule}>
                  {say(text)} <span className="rules__source">{sourceOf(source)}</span>
                </p>
              ))}
            {mayChange ? (
              <SelectField
                label={t('carryWith')}
                value=""
                onChange={({ target }) => {
                  desk.change({ move: { consignmentId: id, toVehicleId: target.value } });
                  goToChanges();
                }}
              >
                <option value="">{t('choose')}</option>
                {vehicles.map((vehicle) => (
                  <option key={vehicle.id} value={vehicle.id}>
                    {vehicle.label}
                  </option>
                ))}
              </SelectField>
            ) : null}
          </li>
        ))}
      </ul>
    </Note>
  );
}
