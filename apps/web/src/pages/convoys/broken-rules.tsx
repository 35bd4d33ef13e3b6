import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { Badge } from '../../ui/note';
import { grouped } from './plan-edits';
import type { Desk } from './use-desk';
import { RepairButton } from './repair-button';
import { useRepairs } from './use-repairs';
import { useRuleSource } from './use-rule-source';
import { useSelection } from './use-selection';

/** What the changes would break: each rule in one sentence, where it comes from, and the way to where it happens. */
export function BrokenRules({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('convoys');
  const { say } = useLanguage();
  const { checked } = desk;
  const sourceOf = useRuleSource();
  const repairOf = useRepairs(desk);
  if (!checked || checked.broken.length + checked.impossible.length === 0) return null;
  return (
    <section className="card" aria-label={t('brokenRules')}>
      <h2>{t('brokenRules')}</h2>
      <ul role="list" className="rules">
        {checked.impossible.map(({ vehicleId, why }) => (
          <li key={vehicleId} className="rules__rule">
            <Badge tone="danger">{t('impossible')}</Badge>
            <div>
              <p>{say(why.text)}</p>
              <p className="rules__source">{sourceOf(why.source)}</p>
              <RepairButton desk={desk} repair={repairOf('impossible', vehicleId)} />
            </div>
          </li>
        ))}
        {grouped(checked.broken).map(({ first, count }) => (
          <li key={`${first.rule} ${first.vehicleId} ${first.segment}`} className="rules__rule">
            <Badge tone={first.severity === 'hard' ? 'danger' : 'warning'}>
              {t(`severity.${first.severity}`)}
            </Badge>
            <div>
              <p>{say(first.text)}</p>
              <p className="rules__source">
                {sourceOf(first.source)}
                {count > 1 ? ` · ${t('places', { count })}` : null}
              </p>
              <RepairButton desk={desk} repair={repairOf(first.rule, first.vehicleId)} />
            </div>
            {first.vehicleId === null ? null : (
              <ShowButton vehicleId={first.vehicleId} segment={first.segment} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ShowButton({ vehicleId, segment }: { readonly vehicleId: string; readonly segment: number | null }) {
  const { t } = useTranslation('convoys');
  const { select } = useSelection();
  return (
    <button
      type="button"
      className="link rules__show"
      onClick={() => select(vehicleId, segment ?? undefined)}
    >
      {t('show')}
    </button>
  );
}
